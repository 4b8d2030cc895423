import RemoraCore

/// The fields of RTMP.
struct RtmptFields {
  let handshakeC0, handshakeS0, handshakeC1, handshakeS1, handshakeC2: Field<Bytes>
  let handshakeS2, audioData, videoData: Field<Bytes>
  let headerFormat, headerCsid, headerTypeid, scmLimittype, audioControl: Field<UInt8>
  let audioFormat, audioRate, audioSize, audioType, videoControl: Field<UInt8>
  let videoType, videoCommand, videoFormat, tagType, tagEts: Field<UInt8>
  let headerTimestamp, headerTimestampdelta, headerBodysize, headerStreamid,
    headerEts: Field<UInt32>
  let scmChunksize, scmCsid, scmSeq, scmWas, tagDatasize: Field<UInt32>
  let tagTimestamp, tagStreamid, tagTagsize: Field<UInt32>
  let ucmEventtype: Field<UInt16>
  let functionCall, functionResponse: Field<FrameNumber>

  init(_ p: inout Builder) {
    handshakeC0 = p.bytes("handshake.c0", "Protocol version", blurb: "RTMPT Handshake C0")
    handshakeS0 = p.bytes("handshake.s0", "Protocol version", blurb: "RTMPT Handshake S0")
    handshakeC1 = p.bytes("handshake.c1", "Handshake data", blurb: "RTMPT Handshake C1")
    handshakeS1 = p.bytes("handshake.s1", "Handshake data", blurb: "RTMPT Handshake S1")
    handshakeC2 = p.bytes("handshake.c2", "Handshake data", blurb: "RTMPT Handshake C2")
    handshakeS2 = p.bytes("handshake.s2", "Handshake data", blurb: "RTMPT Handshake S2")
    headerFormat = p.u8("header.format", "Format", mask: 0xc0, blurb: "RTMPT Basic Header format")
    headerCsid = p.u8(
      "header.csid", "Chunk Stream ID", mask: 0x3f, blurb: "RTMPT Basic Header chunk stream ID")
    headerTimestamp = p.u24(
      "header.timestamp", "Timestamp", blurb: "RTMPT Message Header timestamp")
    headerTimestampdelta = p.u24(
      "header.timestampdelta", "Timestamp delta", blurb: "RTMPT Message Header timestamp delta")
    headerBodysize = p.u24("header.bodysize", "Body size", blurb: "RTMPT Message Header body size")
    headerTypeid = p.u8(
      "header.typeid", "Type ID", .hex, names: rtmptHeaderTypeidNames,
      blurb: "RTMPT Message Header type ID")
    headerStreamid = p.u32("header.streamid", "Stream ID", blurb: "RTMPT Header stream ID")
    headerEts = p.u32(
      "header.ets", "Extended timestamp", blurb: "RTMPT Message Header extended timestamp")
    scmChunksize = p.u32("scm.chunksize", "Chunk size", blurb: "RTMPT SCM chunk size")
    scmCsid = p.u32("scm.csid", "Chunk stream ID", blurb: "RTMPT SCM chunk stream ID")
    scmSeq = p.u32("scm.seq", "Sequence number", blurb: "RTMPT SCM acknowledgement sequence number")
    scmWas = p.u32(
      "scm.was", "Window acknowledgement size", blurb: "RTMPT SCM window acknowledgement size")
    scmLimittype = p.u8(
      "scm.limittype", "Limit type", names: rtmptScmLimittypeNames,
      blurb: "RTMPT SCM window acknowledgement size")
    ucmEventtype = p.u16(
      "ucm.eventtype", "Event type", names: rtmptUcmEventtypeNames, blurb: "RTMPT UCM event type")
    functionCall = p.frameNumber(
      "function.call", "Response to this call in frame", blurb: "RTMPT function call",
      looksAhead: true)
    functionResponse = p.frameNumber(
      "function.response", "Call for this response in frame", blurb: "RTMPT function response")
    audioControl = p.u8("audio.control", "Control", .hex)
    audioFormat = p.u8("audio.format", "Format", mask: 0xf0, names: rtmptAudioFormatNames)
    audioRate = p.u8("audio.rate", "Sample rate", mask: 0xc, names: rtmptAudioRateNames)
    audioSize = p.u8("audio.size", "Sample size", mask: 0x2, names: rtmptAudioSizeNames)
    audioType = p.u8("audio.type", "Channels", mask: 0x1, names: rtmptAudioTypeNames)
    audioData = p.bytes("audio.data", "Audio data")
    videoControl = p.u8("video.control", "Control", .hex)
    videoType = p.u8("video.type", "Video type", mask: 0x70, names: rtmptVideoTypeNames)
    videoCommand = p.u8("video.command", "Video command", names: rtmptVideoCommandNames)
    videoFormat = p.u8("video.format", "Format", mask: 0xf, names: rtmptVideoFormatNames)
    videoData = p.bytes("video.data", "Video data")
    tagType = p.u8("tag.type", "Type", names: rtmptTagTypeNames, blurb: "RTMPT Aggregate tag type")
    tagDatasize = p.u24("tag.datasize", "Data size", blurb: "RTMPT Aggregate tag data size")
    tagTimestamp = p.u24("tag.timestamp", "Timestamp", blurb: "RTMPT Aggregate tag timestamp")
    tagEts = p.u8("tag.ets", "Timestamp Extended", blurb: "RTMPT Aggregate tag timestamp extended")
    tagStreamid = p.u24("tag.streamid", "Stream ID", blurb: "RTMPT Aggregate tag stream ID")
    tagTagsize = p.u32(
      "tag.tagsize", "Previous tag size", blurb: "RTMPT Aggregate previous tag size")
  }
}

let rtmptHeaderTypeidNames: ValueNames = [
  1: "Set Chunk Size", 2: "Abort Message", 3: "Acknowledgement", 4: "User Control Message",
  5: "Window Acknowledgement Size", 6: "Set Peer Bandwidth", 8: "Audio Data", 9: "Video Data",
  15: "AMF3 Data", 16: "AMF3 Shared Object", 17: "AMF3 Command", 18: "AMF0 Data",
  19: "AMF0 Shared Object", 20: "AMF0 Command", 22: "Aggregate",
]

private let rtmptScmLimittypeNames: ValueNames = [0: "Hard", 1: "Soft", 2: "Dynamic"]

private let rtmptUcmEventtypeNames: ValueNames = [
  0: "Stream Begin", 1: "Stream EOF", 2: "Stream Dry", 3: "Set Buffer Length",
  4: "Stream Is Recorded", 6: "Ping Request", 7: "Ping Response",
]

private let rtmptAudioFormatNames: ValueNames = [
  0: "Uncompressed", 1: "ADPCM", 2: "MP3", 3: "Uncompressed, little-endian", 4: "Nellymoser 16kHz",
  5: "Nellymoser 8kHz", 6: "Nellymoser", 7: "G711A", 8: "G711U", 9: "Nellymoser 16kHz",
  10: "HE-AAC", 11: "SPEEX",
]

private let rtmptAudioRateNames: ValueNames = [0: "5.5 kHz", 1: "11 kHz", 2: "22 kHz", 3: "44 kHz"]

private let rtmptAudioSizeNames: ValueNames = [0: "8 bit", 1: "16 bit"]

private let rtmptAudioTypeNames: ValueNames = [0: "mono", 1: "stereo"]

private let rtmptVideoTypeNames: ValueNames = [
  1: "keyframe", 2: "inter-frame", 3: "disposable inter-frame", 4: "generated key frame",
  5: "video info/command frame",
]

private let rtmptVideoCommandNames: ValueNames = [0: "StartSeek", 1: "EndSeek"]

private let rtmptVideoFormatNames: ValueNames = [
  2: "Sorensen H.263", 3: "Screen video", 4: "On2 VP6", 5: "On2 VP6+alpha",
  6: "Screen video version 2", 7: "H.264", 12: "H.265",
]

private let rtmptTagTypeNames: ValueNames = [8: "Audio Tag", 9: "Video Tag", 18: "Script Tag"]
