import RemoraCore

/// The fields of IAX2.
struct Iax2Fields {
  let packetType, type, subclass, controlSubclass: Field<UInt8>
  let iaxSubclass, voiceSubclass, videoSubclass, modemSubclass: Field<UInt8>
  let textSubclass, htmlSubclass, trunkMetacmd, trunkCmddata: Field<UInt8>
  let iaxCallingpres, iaxCallington, iaxCausecode, iaxUnknownbyte: Field<UInt8>
  let ieId, length, version: Field<UInt8>
  let call, timestamp, iaxCapability, iaxTransferid: Field<UInt32>
  let iaxDatetimeRaw, iaxFwblockdesc, iaxProvver, iaxRrjitter: Field<UInt32>
  let iaxRrloss, iaxRrpkts, iaxRrdropped, iaxRrooo: Field<UInt32>
  let iaxDataformat, iaxUnknownlong: Field<UInt32>
  let srcCall, dstCall, videoMiniMarker, oseqno: Field<UInt16>
  let iseqno, trunkCallLen, trunkCallScallno, trunkCallTs: Field<UInt16>
  let trunkNcalls, iaxAppAddrSinfamily, iaxAppAddrSinport, iaxVersion: Field<UInt16>
  let iaxCpeAdsi, iaxAuthMethods, iaxDialplanStatus, iaxCallNo: Field<UInt16>
  let iaxFirmwarever, iaxCallingtns, iaxSamplingrate, iaxEncryption: Field<UInt16>
  let iaxRrdelay, iaxUnknownshort: Field<UInt16>
  let retransmission, videoMarker, trunkCmddataTs, capG7231: Field<Bool>
  let capGsm, capUlaw, capAlaw, capG726Aal2: Field<Bool>
  let capAdpcm, capSlinear, capLpc10, capG729a: Field<Bool>
  let capSpeex, capIlbc, capG726, capG722: Field<Bool>
  let capSiren7, capSiren14, capSlinear16, capJpeg: Field<Bool>
  let capPng, capH261, capH263, capH263Plus: Field<Bool>
  let capH264, capMpeg4, capVp8, capT140Red: Field<Bool>
  let capT140, capG719, capSpeex16, capOpus: Field<Bool>
  let capTestlaw: Field<Bool>
  let abstime, iaxDatetime: Field<AbsoluteTime>
  let lateness: Field<RelativeTime>
  let dtmfSubclass, textText, htmlUrl, iaxCalledNumber: Field<Text>
  let iaxCallingNumber, iaxCallingAni, iaxCallingName, iaxCalledContext: Field<Text>
  let iaxUsername, iaxPassword, iaxLanguage, iaxDnid: Field<Text>
  let iaxAuthChallenge, iaxAuthMd5, iaxAuthRsa, iaxCause: Field<Text>
  let iaxRdnis, iaxProvisioning, iaxAesprovisioning, iaxDevicetype: Field<Text>
  let iaxServiceident, iaxFwblockdata, iaxEnckey, iaxCodecprefs: Field<Text>
  let iaxUnknownstring: Field<Text>
  let voiceCodec, videoCodec, iaxFormat, iaxCapability2: Field<UInt64>
  let iaxFormat2: Field<UInt64>
  let trunkCallPayload, iaxIaxUnknown, payloadData, fragmentUnfinished: Field<Bytes>
  let iaxAppAddrSinaddr: Field<IPv4Address>
  let iaxRefresh, iaxMsgCount: Field<Int16>
  let iaxAutoanswer, iaxMoh: Field<Label>
  let invalidLen: Expert

  init(_ p: inout Builder) {
    packetType = p.u8(
      "packet_type", "Packet type",
      names: [1: "Full packet", 0: "Mini voice packet", 2: "Mini video packet", 3: "Trunk packet"],
      blurb: "Full/minivoice/minivideo/trunk packet")
    call = p.u32(
      "call", "Call identifier",
      blurb:
        "This is the identifier Wireshark assigns to identify this call. It does not correspond to any real field in the protocol"
    )
    srcCall = p.u16(
      "src_call", "Source call", mask: 0x7fff,
      blurb: "src_call holds the number of this call at the packet source pbx")
    dstCall = p.u16(
      "dst_call", "Destination call", mask: 0x7fff,
      blurb: "dst_call holds the number of this call at the packet destination")
    retransmission = p.flag(
      "retransmission", "Retransmission", mask: 0x8000, width: 2,
      blurb: "retransmission is set if this packet is a retransmission of an earlier failed packet")
    timestamp = p.u32(
      "timestamp", "Timestamp",
      blurb:
        "timestamp is the time, in ms after the start of this call, at which this packet was transmitted"
    )
    abstime = p.time(
      "abstime", "Absolute Time",
      blurb:
        "The absolute time of this packet (calculated by adding the IAX timestamp to  the start time of this call)"
    )
    lateness = p.duration(
      "lateness", "Lateness", blurb: "The lateness of this packet compared to its timestamp")
    videoMiniMarker = p.u16(
      "video.mini_marker", "Marker", mask: 0x8000, blurb: "RTP end-of-frame marker")
    oseqno = p.u16(
      "oseqno", "Outbound seq.no.",
      blurb:
        "oseqno is the sequence no of this packet. The first packet has oseqno==0, and subsequent packets increment the oseqno by 1"
    )
    iseqno = p.u16(
      "iseqno", "Inbound seq.no.",
      blurb: "iseqno is the sequence no of the last successfully received packet")
    type = p.u8(
      "type", "Type", names: ValueNames(packed: iax2Names0),
      blurb: "For full IAX2 frames, type is the type of frame")
    subclass = p.u8(
      "subclass", "Unknown subclass", blurb: "Subclass of unknown type of full IAX2 frame")
    dtmfSubclass = p.string(
      "dtmf.subclass", "DTMF subclass (digit)", type: .stringz,
      blurb: "DTMF subclass gives the DTMF digit")
    controlSubclass = p.u8(
      "control.subclass", "Control subclass",
      names: [
        0: "(0?)", 1: "HANGUP", 2: "RING", 3: "RINGING", 4: "ANSWER", 5: "BUSY", 6: "TKOFFHK",
        7: "OFFHOOK", 255: "stop sounds",
      ], blurb: "This gives the command number for a Control packet.")
    iaxSubclass = p.u8(
      "iax.subclass", "IAX subclass", names: ValueNames(packed: iax2Names1),
      blurb: "IAX subclass gives the command number for IAX signaling packets")
    voiceSubclass = p.u8("voice.subclass", "Voice Subclass (compressed codec no)")
    voiceCodec = p.u64(
      "voice.codec", "CODEC", .hex, names: iax2CodecNames,
      blurb: "CODEC gives the codec used to encode audio data")
    videoSubclass = p.u8("video.subclass", "Video Subclass (compressed codec no)", mask: 0xbf)
    videoMarker = p.flag("video.marker", "Marker", mask: 0x40, blurb: "RTP end-of-frame marker")
    videoCodec = p.u64(
      "video.codec", "CODEC", .hex, names: iax2CodecNames,
      blurb: "The codec used to encode video data")
    modemSubclass = p.u8(
      "modem.subclass", "Modem subclass", names: [0: "(0?)", 1: "T.38", 2: "V.150"],
      blurb: "Modem subclass gives the type of modem")
    textSubclass = p.u8("text.subclass", "Text subclass", names: [0: "Text"])
    textText = p.string("text.text", "Text")
    htmlSubclass = p.u8(
      "html.subclass", "HTML subclass",
      names: [
        1: "Sending a URL", 2: "Data frame", 4: "Beginning frame", 8: "End frame",
        16: "Load is complete", 17: "Peer does not support HTML", 18: "Link URL", 19: "Unlink URL",
        20: "Reject Link URL",
      ])
    htmlUrl = p.string("html.url", "HTML URL")
    trunkMetacmd = p.u8(
      "trunk.metacmd", "Meta command", mask: 0x7f,
      blurb: "Meta command indicates whether or not the Meta Frame is a trunk.")
    trunkCmddata = p.u8(
      "trunk.cmddata", "Command data", .hex, blurb: "Flags for options that apply to a trunked call"
    )
    trunkCmddataTs = p.flag(
      "trunk.cmddata.ts", "Trunk timestamps", mask: 0x1,
      blurb: "True: calls do each include their own timestamp")
    trunkCallLen = p.u16("trunk.call.len", "Data length", blurb: "Trunk call data length in octets")
    trunkCallScallno = p.u16(
      "trunk.call.scallno", "Source call number", mask: 0x7fff,
      blurb: "Trunk call source call number")
    trunkCallTs = p.u16(
      "trunk.call.ts", "Timestamp",
      blurb:
        "timestamp is the time, in ms after the start of this call, at which this packet was transmitted"
    )
    trunkCallPayload = p.bytes(
      "trunk.call.payload", "Data", blurb: "Payload carried by this trunked packet.")
    trunkNcalls = p.u16(
      "trunk.ncalls", "Number of calls", blurb: "Number of calls in this trunk packet")
    iaxAppAddrSinfamily = p.u16("iax.app_addr.sinfamily", "Family")
    iaxAppAddrSinport = p.u16("iax.app_addr.sinport", "Port")
    iaxAppAddrSinaddr = p.ipv4("iax.app_addr.sinaddr", "Address")
    iaxCalledNumber = p.string("iax.called_number", "Number/extension being called")
    iaxCallingNumber = p.string("iax.calling_number", "Calling number")
    iaxCallingAni = p.string("iax.calling_ani", "Calling number ANI for billing")
    iaxCallingName = p.string("iax.calling_name", "Name of caller")
    iaxCalledContext = p.string("iax.called_context", "Context for number")
    iaxUsername = p.string("iax.username", "Username (peer or user) for authentication")
    iaxPassword = p.string("iax.password", "Password for authentication")
    iaxCapability = p.u32("iax.capability", "Actual codec capability", .hex)
    iaxFormat = p.u64("iax.format", "Desired codec format", .hex, names: iax2CodecNames)
    iaxLanguage = p.string("iax.language", "Desired language")
    iaxVersion = p.u16("iax.version", "Protocol version", .hex)
    iaxCpeAdsi = p.u16("iax.cpe_adsi", "CPE ADSI capability", .hex)
    iaxDnid = p.string("iax.dnid", "Originally dialed DNID")
    iaxAuthMethods = p.u16("iax.auth.methods", "Authentication method(s)", .hex)
    iaxAuthChallenge = p.string("iax.auth.challenge", "Challenge data for MD5/RSA")
    iaxAuthMd5 = p.string("iax.auth.md5", "MD5 challenge result")
    iaxAuthRsa = p.string("iax.auth.rsa", "RSA challenge result")
    iaxRefresh = p.i16("iax.refresh", "When to refresh registration")
    iaxDialplanStatus = p.u16("iax.dialplan_status", "Dialplan status", .hex)
    iaxCallNo = p.u16("iax.call_no", "Call number of peer")
    iaxCause = p.string("iax.cause", "Cause")
    iaxIaxUnknown = p.bytes("iax.iax_unknown", "Unknown IAX command")
    iaxMsgCount = p.i16("iax.msg_count", "How many messages waiting")
    iaxAutoanswer = p.label("iax.autoanswer", "Request auto-answering")
    iaxMoh = p.label("iax.moh", "Request musiconhold with QUELCH")
    iaxTransferid = p.u32("iax.transferid", "Transfer Request Identifier", .hex)
    iaxRdnis = p.string("iax.rdnis", "Referring DNIS")
    iaxProvisioning = p.string("iax.provisioning", "Provisioning info")
    iaxAesprovisioning = p.string("iax.aesprovisioning", "AES Provisioning info")
    iaxDatetimeRaw = p.u32("iax.datetime.raw", "Date/Time")
    iaxDatetime = p.time("iax.datetime", "Date/Time")
    iaxDevicetype = p.string("iax.devicetype", "Device type")
    iaxServiceident = p.string("iax.serviceident", "Service identifier")
    iaxFirmwarever = p.u16("iax.firmwarever", "Firmware version", .hex)
    iaxFwblockdesc = p.u32("iax.fwblockdesc", "Firmware block description", .hex)
    iaxFwblockdata = p.string("iax.fwblockdata", "Firmware block of data")
    iaxProvver = p.u32("iax.provver", "Provisioning version", .hex)
    iaxCallingpres = p.u8("iax.callingpres", "Calling presentation", .hex)
    iaxCallington = p.u8("iax.callington", "Calling type of number", .hex)
    iaxCallingtns = p.u16("iax.callingtns", "Calling transit network select", .hex)
    iaxSamplingrate = p.u16("iax.samplingrate", "Supported sampling rates", .hex)
    iaxCausecode = p.u8(
      "iax.causecode", "Hangup cause", .hex, names: ValueNames(packed: iax2Names2))
    iaxEncryption = p.u16("iax.encryption", "Encryption format", .hex)
    iaxEnckey = p.string("iax.enckey", "Encryption key")
    iaxCodecprefs = p.string("iax.codecprefs", "Codec negotiation")
    iaxRrjitter = p.u32("iax.rrjitter", "Received jitter (as in RFC1889)", .hex)
    iaxRrloss = p.u32(
      "iax.rrloss", "Received loss (high byte loss pct, low 24 bits loss count, as in rfc1889)",
      .hex)
    iaxRrpkts = p.u32("iax.rrpkts", "Total frames received", .hex)
    iaxRrdelay = p.u16("iax.rrdelay", "Max playout delay in ms for received frames", .hex)
    iaxRrdropped = p.u32("iax.rrdropped", "Dropped frames (presumably by jitterbuffer)", .hex)
    iaxRrooo = p.u32("iax.rrooo", "Frame received out of order", .hex)
    iaxCapability2 = p.u64("iax.capability2", "64-bit codec capability", .hex)
    iaxFormat2 = p.u64("iax.format2", "64-bit codec format", .hex, names: iax2CodecNames)
    iaxDataformat = p.u32(
      "iax.dataformat", "Data call format", .hex,
      names: [0: "N/A (analogue call?)", 1: "ITU-T V.110 rate adaption", 2: "ITU-T H.223/H.245"])
    iaxUnknownbyte = p.u8("iax.unknownbyte", "Unknown", .hex, blurb: "Raw data for unknown IEs")
    iaxUnknownshort = p.u16("iax.unknownshort", "Unknown", .hex, blurb: "Raw data for unknown IEs")
    iaxUnknownlong = p.u32("iax.unknownlong", "Unknown", .hex, blurb: "Raw data for unknown IEs")
    iaxUnknownstring = p.string("iax.unknownstring", "Unknown", blurb: "Raw data for unknown IEs")
    ieId = p.u8("ie_id", "IE id", names: ValueNames(packed: iax2Names3))
    length = p.u8("length", "Length")
    version = p.u8("version", "Version")
    capG7231 = p.flag(
      "cap.g723_1", "G.723.1 compression", mask: 0x1, width: 8, set: "Supported",
      unset: "Not supported")
    capGsm = p.flag(
      "cap.gsm", "GSM compression", mask: 0x2, width: 8, set: "Supported", unset: "Not supported")
    capUlaw = p.flag(
      "cap.ulaw", "Raw mu-law data (G.711)", mask: 0x4, width: 8, set: "Supported",
      unset: "Not supported")
    capAlaw = p.flag(
      "cap.alaw", "Raw A-law data (G.711)", mask: 0x8, width: 8, set: "Supported",
      unset: "Not supported")
    capG726Aal2 = p.flag(
      "cap.g726_aal2", "ADPCM (G.726, 32kbps, AAL2 codeword packing)", mask: 0x10, width: 8,
      set: "Supported", unset: "Not supported")
    capAdpcm = p.flag(
      "cap.adpcm", "ADPCM", mask: 0x20, width: 8, set: "Supported", unset: "Not supported")
    capSlinear = p.flag(
      "cap.slinear", "Raw 16-bit Signed Linear (8000 Hz) PCM", mask: 0x40, width: 8,
      set: "Supported", unset: "Not supported")
    capLpc10 = p.flag(
      "cap.lpc10", "LPC10, 180 samples/frame", mask: 0x80, width: 8, set: "Supported",
      unset: "Not supported")
    capG729a = p.flag(
      "cap.g729a", "G.729a Audio", mask: 0x100, width: 8, set: "Supported", unset: "Not supported")
    capSpeex = p.flag(
      "cap.speex", "SpeeX Free Compression", mask: 0x200, width: 8, set: "Supported",
      unset: "Not supported")
    capIlbc = p.flag(
      "cap.ilbc", "iLBC Free Compression", mask: 0x400, width: 8, set: "Supported",
      unset: "Not supported")
    capG726 = p.flag(
      "cap.g726", "ADPCM (G.726, 32kbps, RFC3551 codeword packing)", mask: 0x800, width: 8,
      set: "Supported", unset: "Not supported")
    capG722 = p.flag(
      "cap.g722", "G.722", mask: 0x1000, width: 8, set: "Supported", unset: "Not supported")
    capSiren7 = p.flag(
      "cap.siren7", "G.722.1 (also known as Siren7, 32kbps assumed)", mask: 0x2000, width: 8,
      set: "Supported", unset: "Not supported")
    capSiren14 = p.flag(
      "cap.siren14", "G.722.1 Annex C (also known as Siren14, 48kbps assumed)", mask: 0x4000,
      width: 8, set: "Supported", unset: "Not supported")
    capSlinear16 = p.flag(
      "cap.slinear16", "Raw 16-bit Signed Linear (16000 Hz) PCM", mask: 0x8000, width: 8,
      set: "Supported", unset: "Not supported")
    capJpeg = p.flag(
      "cap.jpeg", "JPEG images", mask: 0x10000, width: 8, set: "Supported", unset: "Not supported")
    capPng = p.flag(
      "cap.png", "PNG images", mask: 0x20000, width: 8, set: "Supported", unset: "Not supported")
    capH261 = p.flag(
      "cap.h261", "H.261 video", mask: 0x40000, width: 8, set: "Supported", unset: "Not supported")
    capH263 = p.flag(
      "cap.h263", "H.263 video", mask: 0x80000, width: 8, set: "Supported", unset: "Not supported")
    capH263Plus = p.flag(
      "cap.h263_plus", "H.263+ video", mask: 0x100000, width: 8, set: "Supported",
      unset: "Not supported")
    capH264 = p.flag(
      "cap.h264", "H.264 video", mask: 0x200000, width: 8, set: "Supported", unset: "Not supported")
    capMpeg4 = p.flag(
      "cap.mpeg4", "MPEG4 video", mask: 0x400000, width: 8, set: "Supported", unset: "Not supported"
    )
    capVp8 = p.flag(
      "cap.vp8", "VP8 video", mask: 0x800000, width: 8, set: "Supported", unset: "Not supported")
    capT140Red = p.flag(
      "cap.t140_red", "T.140 RED Text format RFC 4103", mask: 0x4000000, width: 8, set: "Supported",
      unset: "Not supported")
    capT140 = p.flag(
      "cap.t140", "T.140 Text format - ITU T.140, RFC 4103", mask: 0x8000000, width: 8,
      set: "Supported", unset: "Not supported")
    capG719 = p.flag(
      "cap.g719", "G.719 (64 kbps assumed)", mask: 0x100000000, width: 8, set: "Supported",
      unset: "Not supported")
    capSpeex16 = p.flag(
      "cap.speex16", "SpeeX Wideband (16kHz) Free Compression", mask: 0x200000000, width: 8,
      set: "Supported", unset: "Not supported")
    capOpus = p.flag(
      "cap.opus", "Opus audio (8kHz, 16kHz, 24kHz, 48Khz)", mask: 0x400000000, width: 8,
      set: "Supported", unset: "Not supported")
    capTestlaw = p.flag(
      "cap.testlaw", "Raw testing-law data (G.711)", mask: 0x800000000000, width: 8,
      set: "Supported", unset: "Not supported")
    fragmentUnfinished = p.bytes("fragment_unfinished", "IAX2 fragment, unfinished")
    payloadData = p.bytes("payload_data", "IAX2 payload")
    invalidLen = p.expert("invalid_len", .protocolRule, .warning, "Invalid length")
  }
}
