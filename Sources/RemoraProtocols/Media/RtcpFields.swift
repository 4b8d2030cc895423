import RemoraCore

/// The fields of RTCP.
struct RTCPFields {
  let version, rc, sc, pt, ssrcFraction, sdesType, sdesPrefixLength, appSubtype: Field<UInt8>
  let paddingCount, xrBt, xrBs, ssrcDiscarded, xrVoipmetricsBurstdensity: Field<UInt8>
  let xrVoipmetricsGapdensity, xrVoipmetricsRerl, xrVoipmetricsGmin: Field<UInt8>
  let xrVoipmetricsRfactor, xrVoipmetricsExtrfactor, xrVoipmetricsPlc: Field<UInt8>
  let xrVoipmetricsJba, xrVoipmetricsJbrate, xrTf, xrStatsTtl, xrStatsMinttl: Field<UInt8>
  let xrStatsMaxttl, xrStatsMeanttl, xrStatsDevttl, rtpfbFmt, psfbFmt: Field<UInt8>
  let psfbFirFciCsn, psfbRembFciNumberSsrcs, psfbRembFciBrExp, rtpfbTmmbrFciExp: Field<UInt8>
  let rtpfbTransportccPktcount, spare8, appDataMccpLen: Field<UInt8>
  let appDataMccpFieldId, appDataMccpAudioMLineNo, appDataMccpFloorMLineNo: Field<UInt8>
  let appDataMccpIpVersion: Field<UInt8>
  let padding, xrDrleE, xrStatsLrflag, xrStatsDupflag, xrStatsJitterflag: Field<Bool>
  let lengthCheck: Field<Bool>
  let length, ssrcHighSeq, ssrcHighCycles, nackFsn, nackBlp, xrBl: Field<UInt16>
  let xrVoipmetricsBurstduration, xrVoipmetricsGapduration, xrVoipmetricsRtdelay: Field<UInt16>
  let xrVoipmetricsEsdelay, xrVoipmetricsJbnominal, xrVoipmetricsJbmax: Field<UInt16>
  let xrVoipmetricsJbabsmax, xrEndseq, xrChunkLength, xrChunkBitVector: Field<UInt16>
  let xrBeginseq, rtpfbNackPid, rtpfbNackBlp, rtpfbTmmbrFciMeasuredoverhead: Field<UInt16>
  let rtpfbTransportccBaseseq, rtpfbTransportccStatuscount: Field<UInt16>
  let rtpfbTransportccPktchunk, rtpfbTransportccRecvDeltaPadding, xrBtxnqBegseq: Field<UInt16>
  let rtpfbTransportccRecvDelta: Field<UInt16>
  let xrBtxnqEndseq, xrBtxnqVmaxdiff, xrBtxnqVrange, xrBtxnqCycles: Field<UInt16>
  let xrBtxnqJbevents, spare16: Field<UInt16>
  let senderssrc, mediassrc, timestampNtpMsw, timestampNtpLsw, timestampRtp: Field<UInt32>
  let senderPacketcount, senderOctetcount, ssrcIdentifier, ssrcExtHigh: Field<UInt32>
  let ssrcJitter, ssrcLsr, ssrcDlsr, sdesLength, xrReceiptTimeSeq, xrStatsLost: Field<UInt32>
  let xrStatsDups, xrStatsMinjitter, xrStatsMaxjitter, xrStatsMeanjitter: Field<UInt32>
  let xrStatsDevjitter, xrLrr, xrDlrr, psfbFirFciSsrc, psfbFirFciReserved: Field<UInt32>
  let psfbFirSliFirst, psfbFirSliNumber, psfbFirSliPictureId, psfbRembFciSsrc: Field<UInt32>
  let psfbRembFciBrMantissa, rtpfbTmmbrFciSsrc, rtpfbTmmbrFciMantissa: Field<UInt32>
  let xrBtxnqVsum, xrBtxnqTdegnet, xrBtxnqTdegjit, xrBtxnqEs, xrBtxnqSes: Field<UInt32>
  let appDataPadding, appDataMccpFloorPortNo, appDataMccpMediaPortNo: Field<UInt32>
  let timestampNtp, xrTimestamp: Field<AbsoluteTime>
  let ssrcCumNr, rtpfbTransportccReftime: Field<Int32>
  let sdesText, sdesPrefixString, appName, appDataStr, psfbRembIdentifier: Field<Text>
  let psfbRembFciBitrate, rtpfbTmmbrFciBitrate: Field<Text>
  let appData, paddingData, profileSpecificExtension, fci, appDataMccpTmgi: Field<Bytes>
  let encrypted: Field<Bytes>
  let xrVoipmetricsSignallevel, xrVoipmetricsNoiselevel: Field<Int8>
  let xrVoipmetricsMoslq, xrVoipmetricsMoscq: Field<UInt64>
  let xrChunkNullTerminator: Field<Label>
  let appDataMccpIpv4: Field<IPv4Address>
  let appDataMccpIpv6: Field<IPv6Address>
  let extensionType: Field<UInt16>
  let extensionLength: Field<UInt16>
  let bandwidth: Field<UInt32>
  let bitRate: Field<UInt32>
  let concealedFrames: Field<UInt32>
  let stretchedFrames: Field<UInt32>
  let compressedFrames: Field<UInt32>
  let totalFrames: Field<UInt32>
  let inboundBandwidth: Field<UInt32>
  let outboundBandwidth: Field<UInt32>
  let sequenceNumber: Field<UInt16>
  let frameWidth: Field<UInt16>
  let frameHeight: Field<UInt16>
  let frameRate: Field<UInt16>
  let trainByteCount: Field<UInt16>
  let confidenceLevel: Field<UInt8>
  let qualityState: Field<UInt8>
  let fecDistance: Field<UInt8>
  let packetIndex: Field<UInt8>
  let packetCount: Field<UInt8>
  let congestionInfo: Field<UInt8>
  let modality: Field<UInt8>
  let lastPacketTrain: Field<Bool>
  let noCache: Field<Bool>
  let pliRequestId: Field<UInt16>
  let pliSyncFrameRequest: Field<UInt8>
  let msAfbType: Field<UInt16>
  let msLength: Field<UInt16>
  let ccfbBeginseq: Field<UInt16>
  let ccfbNumreports: Field<UInt16>
  let ccfbReceived: Field<UInt16>
  let ccfbEcn: Field<UInt16>
  let ccfbAto: Field<UInt16>
  let ccfbPadding: Field<UInt16>
  let ccfbTimestamp: Field<UInt32>
  let timebaseIndicator: Field<UInt16>
  let identity: Field<Bytes>
  let streamId: Field<UInt64>
  let timestampAs: Field<UInt32>
  let xrBtxnqSpare: Field<Text>
  let notFinalPadding: Expert
  let byeReasonNotPadded: Expert
  let invalidBlockLength: Expert
  let lengthCheckBad: Expert
  let msAfbTypeUnknown: Expert
  let missingSenderSsrc: Expert
  let blockLengthInvalid: Expert
  let appNotAscii: Expert
  let rtpfbTransportccBad: Expert
  let rtpfbFmtNotImplemented: Expert

  init(_ p: inout Builder) {
    version = p.u8(
      "version", "Version", mask: 0xc0,
      names: [2: "RFC 1889 Version", 0: "Old VAT Version", 1: "First Draft Version"])
    padding = p.flag("padding", "Padding", mask: 0x20)
    rc = p.u8("rc", "Reception report count", mask: 0x1f)
    sc = p.u8("sc", "Source count", mask: 0x1f)
    pt = p.u8("pt", "Packet type", names: rtcpPtNames)
    length = p.u16("length", "Length", blurb: "32-bit words (-1) in packet")
    senderssrc = p.u32("senderssrc", "Sender SSRC", .hexDec)
    mediassrc = p.u32("mediassrc", "Media source SSRC", .hexDec)
    timestampNtpMsw = p.u32("timestamp.ntp.msw", "Timestamp, MSW", .decHex)
    timestampNtpLsw = p.u32("timestamp.ntp.lsw", "Timestamp, LSW", .decHex)
    timestampNtp = p.time("timestamp.ntp", "MSW and LSW as NTP timestamp", .ntpUTC)
    timestampRtp = p.u32("timestamp.rtp", "RTP timestamp")
    senderPacketcount = p.u32("sender.packetcount", "Sender's packet count")
    senderOctetcount = p.u32("sender.octetcount", "Sender's octet count")
    ssrcIdentifier = p.u32("ssrc.identifier", "Identifier", .hexDec)
    ssrcFraction = p.u8("ssrc.fraction", "Fraction lost")
    ssrcCumNr = p.integer(
      "ssrc.cum_nr", "Cumulative number of packets lost", .int24, as: Int32.self, container: 3)
    ssrcExtHigh = p.u32("ssrc.ext_high", "Extended highest sequence number received")
    ssrcHighSeq = p.u16("ssrc.high_seq", "Highest sequence number received")
    ssrcHighCycles = p.u16("ssrc.high_cycles", "Sequence number cycles count")
    ssrcJitter = p.u32("ssrc.jitter", "Interarrival jitter")
    ssrcLsr = p.u32("ssrc.lsr", "Last SR timestamp", .decHex)
    ssrcDlsr = p.u32("ssrc.dlsr", "Delay since last SR timestamp")
    sdesType = p.u8("sdes.type", "Type", names: rtcpSdesTypeNames)
    sdesLength = p.u32("sdes.length", "Length")
    sdesText = p.string("sdes.text", "Text")
    sdesPrefixLength = p.u8("sdes.prefix.length", "Prefix length")
    sdesPrefixString = p.string("sdes.prefix.string", "Prefix string")
    appSubtype = p.u8("app.subtype", "Subtype", mask: 0x1f)
    appName = p.string("app.name", "Name (ASCII)")
    appData = p.bytes("app.data", "Application specific data")
    appDataStr = p.string("app.data_str", "Application specific data")
    nackFsn = p.u16("nack.fsn", "First sequence number")
    nackBlp = p.u16("nack.blp", "Bitmask of following lost packets")
    paddingCount = p.u8("padding.count", "Padding count")
    paddingData = p.bytes("padding.data", "Padding data")
    profileSpecificExtension = p.bytes("profile-specific-extension", "Profile-specific extension")
    xrBt = p.u8("xr.bt", "Type", names: rtcpXrBtNames, blurb: "Block Type")
    xrBs = p.u8("xr.bs", "Type Specific", blurb: "Reserved")
    xrBl = p.u16("xr.bl", "Length", blurb: "Block Length")
    ssrcDiscarded = p.u8("ssrc.discarded", "Fraction discarded", blurb: "Discard Rate")
    xrVoipmetricsBurstdensity = p.u8("xr.voipmetrics.burstdensity", "Burst Density")
    xrVoipmetricsGapdensity = p.u8("xr.voipmetrics.gapdensity", "Gap Density")
    xrVoipmetricsBurstduration = p.u16("xr.voipmetrics.burstduration", "Burst Duration(ms)")
    xrVoipmetricsGapduration = p.u16("xr.voipmetrics.gapduration", "Gap Duration(ms)")
    xrVoipmetricsRtdelay = p.u16("xr.voipmetrics.rtdelay", "Round Trip Delay(ms)")
    xrVoipmetricsEsdelay = p.u16("xr.voipmetrics.esdelay", "End System Delay(ms)")
    xrVoipmetricsSignallevel = p.i8("xr.voipmetrics.signallevel", "Signal Level")
    xrVoipmetricsNoiselevel = p.i8("xr.voipmetrics.noiselevel", "Noise Level")
    xrVoipmetricsRerl = p.u8("xr.voipmetrics.rerl", "Residual Echo Return Loss")
    xrVoipmetricsGmin = p.u8("xr.voipmetrics.gmin", "Gmin")
    xrVoipmetricsRfactor = p.u8(
      "xr.voipmetrics.rfactor", "R Factor", blurb: "R Factor is in the range of 0 to 100")
    xrVoipmetricsExtrfactor = p.u8(
      "xr.voipmetrics.extrfactor", "External R Factor",
      blurb: "R Factor is in the range of 0 to 100")
    xrVoipmetricsMoslq = p.integer(
      "xr.voipmetrics.moslq", "MOS - Listening Quality", .float, as: UInt64.self, container: 4,
      blurb: "MOS is in the range of 1 to 5")
    xrVoipmetricsMoscq = p.integer(
      "xr.voipmetrics.moscq", "MOS - Conversational Quality", .float, as: UInt64.self, container: 4,
      blurb: "MOS is in the range of 1 to 5"
    )
    xrVoipmetricsPlc = p.u8(
      "xr.voipmetrics.plc", "Packet Loss Concealment Algorithm", mask: 0xc0,
      names: [0: "Unspecified", 1: "Disabled", 2: "Enhanced", 3: "Standard"])
    xrVoipmetricsJba = p.u8(
      "xr.voipmetrics.jba", "Adaptive Jitter Buffer Algorithm", mask: 0x30,
      names: [0: "Unknown", 1: "Reserved", 2: "Non-Adaptive", 3: "Adaptive"])
    xrVoipmetricsJbrate = p.u8("xr.voipmetrics.jbrate", "Jitter Buffer Rate", mask: 0xf)
    xrVoipmetricsJbnominal = p.u16("xr.voipmetrics.jbnominal", "Nominal Jitter Buffer Size")
    xrVoipmetricsJbmax = p.u16("xr.voipmetrics.jbmax", "Maximum Jitter Buffer Size")
    xrVoipmetricsJbabsmax = p.u16("xr.voipmetrics.jbabsmax", "Absolute Maximum Jitter Buffer Size")
    xrTf = p.u8("xr.tf", "Thinning factor", mask: 0xf)
    xrDrleE = p.flag("xr.drle.e", "Early bit", mask: 0x10)
    xrStatsLrflag = p.flag("xr.stats.lrflag", "Loss Report Flag", mask: 0x80)
    xrStatsDupflag = p.flag("xr.stats.dupflag", "Duplicates Report Flag", mask: 0x40)
    xrStatsJitterflag = p.flag("xr.stats.jitterflag", "Jitter Report Flag", mask: 0x20)
    xrStatsTtl = p.u8(
      "xr.stats.ttl", "TTL or Hop Limit Flag", mask: 0x18,
      names: [0: "No TTL Values", 1: "IPv4", 2: "IPv6", 3: "Undefined"])
    xrEndseq = p.u16("xr.endseq", "End Sequence Number")
    xrChunkNullTerminator = p.label("xr.chunk.null_terminator", "Null Terminator")
    xrChunkLength = p.u16("xr.chunk.length", "Check length")
    xrChunkBitVector = p.u16("xr.chunk.bit_vector", "Bit Vector")
    xrBeginseq = p.u16("xr.beginseq", "Begin Sequence Number")
    xrReceiptTimeSeq = p.u32("xr.receipt_time_seq", "Receipt Time")
    xrStatsLost = p.u32("xr.stats.lost", "Lost Packets")
    xrStatsDups = p.u32("xr.stats.dups", "Duplicate Packets")
    xrStatsMinjitter = p.u32("xr.stats.minjitter", "Minimum Jitter")
    xrStatsMaxjitter = p.u32("xr.stats.maxjitter", "Maximum Jitter")
    xrStatsMeanjitter = p.u32("xr.stats.meanjitter", "Mean Jitter")
    xrStatsDevjitter = p.u32("xr.stats.devjitter", "Standard Deviation of Jitter")
    xrStatsMinttl = p.u8("xr.stats.minttl", "Minimum TTL or Hop Limit")
    xrStatsMaxttl = p.u8("xr.stats.maxttl", "Maximum TTL or Hop Limit")
    xrStatsMeanttl = p.u8("xr.stats.meanttl", "Mean TTL or Hop Limit")
    xrStatsDevttl = p.u8("xr.stats.devttl", "Standard Deviation of TTL")
    xrTimestamp = p.time("xr.timestamp", "Timestamp", .ntpUTC)
    xrLrr = p.u32("xr.lrr", "Last RR timestamp")
    xrDlrr = p.u32("xr.dlrr", "Delay since last RR timestamp")
    lengthCheck = p.flag("length_check", "RTCP frame length check")
    rtpfbFmt = p.u8(
      "rtpfb.fmt", "RTCP Feedback message type (FMT)", mask: 0x1f, names: rtcpRtpfbFmtNames)
    psfbFmt = p.u8(
      "psfb.fmt", "RTCP Feedback message type (FMT)", mask: 0x1f,
      names: [
        1: "Picture Loss Indication", 2: "Slice Loss Indication",
        3: "Reference Picture Selection Indication", 4: "Full Intra Request (FIR) Command",
        5: "Temporal-Spatial Trade-off Request (TSTR)",
        6: "Temporal-Spatial Trade-off Notification (TSTN)", 7: "Video Back Channel Message (VBCM)",
        15: "Application Layer Feedback", 31: "Reserved for future extensions",
      ])
    rtpfbNackPid = p.u16("rtpfb.nack_pid", "RTCP Transport Feedback NACK PID")
    rtpfbNackBlp = p.u16("rtpfb.nack_blp", "RTCP Transport Feedback NACK BLP", .hex)
    fci = p.bytes("fci", "Feedback Control Information (FCI)")
    psfbFirFciSsrc = p.u32("psfb.fir.fci.ssrc", "SSRC", .hexDec)
    psfbFirFciCsn = p.u8("psfb.fir.fci.csn", "Command Sequence Number")
    psfbFirFciReserved = p.u24("psfb.fir.fci.reserved", "Reserved")
    psfbFirSliFirst = p.u32("psfb.fir.sli.first", "First MB", mask: 0xfff80000)
    psfbFirSliNumber = p.u32("psfb.fir.sli.number", "Number of MBs", mask: 0x7ffc0)
    psfbFirSliPictureId = p.u32("psfb.fir.sli.picture_id", "Picture ID", mask: 0x3f)
    psfbRembIdentifier = p.string("psfb.remb.identifier", "Unique Identifier")
    psfbRembFciSsrc = p.u32("psfb.remb.fci.ssrc", "SSRC", .hexDec)
    psfbRembFciNumberSsrcs = p.u8("psfb.remb.fci.number_ssrcs", "Number of Ssrcs")
    psfbRembFciBrExp = p.u8("psfb.remb.fci.br_exp", "BR Exp", mask: 0xfc)
    psfbRembFciBrMantissa = p.u32("psfb.remb.fci.br_mantissa", "Br Mantissa", mask: 0x3ffff)
    psfbRembFciBitrate = p.string("psfb.remb.fci.bitrate", "Maximum bit rate")
    rtpfbTmmbrFciSsrc = p.u32("rtpfb.tmmbr.fci.ssrc", "SSRC", .hexDec)
    rtpfbTmmbrFciExp = p.u8("rtpfb.tmmbr.fci.exp", "MxTBR Exp", mask: 0xfc)
    rtpfbTmmbrFciMantissa = p.u24("rtpfb.tmmbr.fci.mantissa", "MxTBR Mantissa", mask: 0x3fffe)
    rtpfbTmmbrFciBitrate = p.string("rtpfb.tmmbr.fci.bitrate", "Maximum total media bit rate")
    rtpfbTmmbrFciMeasuredoverhead = p.u16(
      "rtpfb.tmmbr.fci.measuredoverhead", "Measured Overhead", mask: 0x1ff)
    rtpfbTransportccBaseseq = p.u16("rtpfb.transportcc.baseseq", "Base Sequence Number", .decHex)
    rtpfbTransportccStatuscount = p.u16(
      "rtpfb.transportcc.statuscount", "Packet Status Count", .decHex)
    rtpfbTransportccReftime = p.integer(
      "rtpfb.transportcc.reftime", "Reference Time", .int24, as: Int32.self, container: 3)
    rtpfbTransportccPktcount = p.u8("rtpfb.transportcc.pktcount", "Feedback Packets Count", .decHex)
    rtpfbTransportccPktchunk = p.u16("rtpfb.transportcc.pktchunk", "Packet Chunk", .decHex)
    rtpfbTransportccRecvDelta = p.integer(
      "rtpfb.transportcc.recv_delta", "Recv Delta", .uint8, as: UInt16.self, .hex, container: 1)
    rtpfbTransportccRecvDeltaPadding = p.u16(
      "rtpfb.transportcc.recv_delta.padding", "Recv Delta Padding", .hex)
    xrBtxnqBegseq = p.u16("xr.btxnq.begseq", "Starting sequence number")
    xrBtxnqEndseq = p.u16("xr.btxnq.endseq", "Last sequence number")
    xrBtxnqVmaxdiff = p.u16("xr.btxnq.vmaxdiff", "Maximum IPDV difference in 1 cycle")
    xrBtxnqVrange = p.u16("xr.btxnq.vrange", "Maximum IPDV difference seen to date")
    xrBtxnqVsum = p.u32("xr.btxnq.vsum", "Sum of peak IPDV differences to date")
    xrBtxnqCycles = p.u16("xr.btxnq.cycles", "Number of cycles in calculation")
    xrBtxnqJbevents = p.u16("xr.btxnq.jbevents", "Number of jitter buffer adaptations to date")
    xrBtxnqTdegnet = p.u32("xr.btxnq.tdegnet", "Time degraded by packet loss or late delivery")
    xrBtxnqTdegjit = p.u32("xr.btxnq.tdegjit", "Time degraded by jitter buffer adaptation events")
    xrBtxnqEs = p.u32("xr.btxnq.es", "ES due to unavailable packet events")
    xrBtxnqSes = p.u32("xr.btxnq.ses", "SES due to unavailable packet events")
    appDataPadding = p.u32("app_data.padding", "Padding")
    spare8 = p.u8("spare8", "Spare")
    spare16 = p.u16("spare16", "Spare")
    appDataMccpLen = p.u8("app_data.mccp.len", "Length")
    appDataMccpFieldId = p.u8(
      "app_data.mccp.field_id", "Field id",
      names: [0: "Subchannel", 1: "TMGI", 2: "MCPTT Group ID", 3: "Monitoring State"])
    appDataMccpAudioMLineNo = p.u8(
      "app_data.mccp.audio_m_line_no", "Audio m-line Number", mask: 0xf0)
    appDataMccpFloorMLineNo = p.u8(
      "app_data.mccp.floor_m_line_no", "Floor m-line Number", mask: 0xf)
    appDataMccpIpVersion = p.u8("app_data.mccp.ip_version", "IP version", mask: 0xf0)
    appDataMccpFloorPortNo = p.u32("app_data.mccp.floor_port_no", "Floor Port Number")
    appDataMccpMediaPortNo = p.u32("app_data.mccp.media_port_no", "Media Port Number")
    appDataMccpIpv4 = p.ipv4("app_data.mccp.ipv4", "IP Address")
    appDataMccpIpv6 = p.ipv6("app_data.mccp.ipv6", "IP Address")
    appDataMccpTmgi = p.bytes("app_data.mccp.tmgi", "TMGI")
    encrypted = p.bytes("encrypted", "Encrypted data")
    extensionType = p.u16(
      "profile-specific-extension.type", "Extension Type", names: rtcpExtensionNames)
    extensionLength = p.u16("profile-specific-extension.length", "Extension Length")
    bandwidth = p.u32("ms_pse.bandwidth", "Bandwidth")
    bitRate = p.u32("ms_pse.bitrate", "Bitrate")
    concealedFrames = p.u32("ms_pse.concealed_frames", "Concealed Frames")
    stretchedFrames = p.u32("ms_pse.stretched_frames", "Stretched Frames")
    compressedFrames = p.u32("ms_pse.compressed_frames", "Compressed Frames")
    totalFrames = p.u32("ms_pse.total_frames", "Total Frames")
    inboundBandwidth = p.u32("ms_pse.inbound_bandwidth", "Inbound Link Bandwidth")
    outboundBandwidth = p.u32("ms_pse.outbound_bandwidth", "Outbound Link Bandwidth")
    sequenceNumber = p.u16("ms_pse.seq_num", "Sequence Number")
    frameWidth = p.u16("ms_pse.frame_res_width", "Frame Resolution Width")
    frameHeight = p.u16("ms_pse.frame_res_height", "Frame Resolution Height")
    frameRate = p.u16("ms_pse.frame_rate", "Frame Rate")
    trainByteCount = p.u16("ms_pse.packet_train_byte_count", "Packet Train Byte Count")
    confidenceLevel = p.u8("ms_pse.confidence_level", "Confidence Level")
    qualityState = p.u8("ms_pse.receive_quality_state", "Received Quality State")
    fecDistance = p.u8("ms_pse.fec_distance_request", "FEC Distance Request")
    packetIndex = p.u8("ms_pse.packet_index", "Packet Index", mask: 0x7f)
    packetCount = p.u8("ms_pse.packet_count", "Packet Count", mask: 0x7f)
    congestionInfo = p.u8("ms_pse.congestion_info", "Congestion Information")
    modality = p.u8("ms_pse.modality", "Modality")
    lastPacketTrain = p.flag("ms_pse.last_packet_train", "Last Packet Train Flag", mask: 0x80)
    noCache = p.flag("ms_pse.no_cache", "No Cache Flag", mask: 0x80)
    pliRequestId = p.u16("psfb.ms.pli.request_id", "Request ID")
    pliSyncFrameRequest = p.u8("psfb.ms.pli.sync_frame_request", "Sync Frame Request")
    msAfbType = p.u16("psfb.ms.afb_type", "Application Layer Feedback Type")
    msLength = p.u16("psfb.ms.length", "Length")
    ccfbBeginseq = p.u16("rtpfb.ccfb.beginseq", "Begin Sequence Number")
    ccfbNumreports = p.u16("rtpfb.ccfb.numreports", "Number Of Reports")
    ccfbReceived = p.u16("rtpfb.ccfb.received", "Received", mask: 0x8000)
    ccfbEcn = p.u16("rtpfb.ccfb.ecn", "Explicit Congestion Notification", mask: 0x6000)
    ccfbAto = p.u16("rtpfb.ccfb.ato", "Arrival Time Offset", mask: 0x1fff)
    ccfbPadding = p.u16("rtpfb.ccfb.padding", "Padding")
    ccfbTimestamp = p.u32("rtpfb.ccfb.timestamp", "Timestamp", .hex)
    timebaseIndicator = p.u16("timebase_indicator", "Timebase Indicator", .decHex)
    identity = p.bytes("identity", "Identity")
    streamId = p.u64("stream_id", "Stream id", .hex)
    timestampAs = p.u32("timestamp.as", "AS timestamp")
    xrBtxnqSpare = p.string("xr.btxnq.spare", "Spare/reserved bits")
    notFinalPadding = p.expert(
      "not_final_padding", .protocolRule, .warning,
      "Padding flag set on not final packet (see RFC3550, section 6.4.1)")
    byeReasonNotPadded = p.expert(
      "bye_reason_not_padded", .malformed, .warning,
      "Reason string is not NULL padded (see RFC3550, section 6.6)")
    invalidBlockLength = p.expert(
      "invalid_block_length", .protocolRule, .warning, "Invalid block length, should be 2")
    lengthCheckBad = p.expert(
      "length_check.bad", .malformed, .warning, "Incorrect RTCP packet length information")
    msAfbTypeUnknown = p.expert(
      "psfb.ms.afb_type.unknown", .protocolRule, .warning, "Unknown Application Layer Feedback Type"
    )
    missingSenderSsrc = p.expert(
      "missing_sender_ssrc", .protocolRule, .warning, "Missing Sender SSRC")
    blockLengthInvalid = p.expert(
      "block_length.invalid", .protocolRule, .warning, "Block length is greater than packet length")
    appNotAscii = p.expert(
      "appl.not_ascii", .protocolRule, .error, "Application name is not a string")
    rtpfbTransportccBad = p.expert(
      "rtpfb.transportcc_bad", .malformed, .warning,
      "Too many packet chunks (more than packet status count)")
    rtpfbFmtNotImplemented = p.expert(
      "rtpfb.fmt_not_implemented", .undecoded, .warning,
      "RTPFB FMT not dissected, contact Wireshark developers if you want this to " + "be supported")
  }
}

let rtcpPtNames: ValueNames = [
  200: "Sender Report", 201: "Receiver Report", 202: "Source description", 203: "Goodbye",
  204: "Application specific", 205: "Generic RTP Feedback", 206: "Payload-specific Feedback",
  207: "Extended report (RFC 3611)", 208: "AVB RTCP packet (IEEE1733)",
  209: "Receiver Summary Information", 210: "Port Mapping", 192: "Full Intra-frame Request (H.261)",
  193: "Negative Acknowledgement (H.261)", 194: "SMPTE time-code mapping",
  195: "Extended inter-arrival jitter report",
]

let rtcpSdesTypeNames: ValueNames = [
  0: "END", 1: "CNAME (user and domain)", 2: "NAME (common name)", 3: "EMAIL (e-mail address)",
  4: "PHONE (phone number)", 5: "LOC (geographic location)", 6: "TOOL (name/version of source app)",
  7: "NOTE (note about source)", 8: "PRIV (private extensions)",
  9: "H323-CADDR (H.323 callable address)", 10: "Application Specific Identifier",
]

let rtcpXrBtNames: ValueNames = [
  1: "Loss Run Length Encoding Report Block", 2: "Duplicate Run Length Encoding Report Block",
  3: "Packet Receipt Times Report Block", 4: "Receiver Reference Time Report Block",
  5: "DLRR Report Block", 6: "Statistics Summary Report Block", 7: "VoIP Metrics Report Block",
  8: "BT XNQ RTCP XR (RFC5093) Report Block", 9: "Texas Instruments Extended VoIP Quality Block",
  10: "Post-repair Loss RLE Report Block", 11: "Multicast Acquisition Report Block",
  12: "Inter-destination Media Synchronization Block",
  25: "Discard Run Length Encoding Report Block",
]

let rtcpRtpfbFmtNames: ValueNames = [
  1: "Generic negative acknowledgement (NACK)",
  3: "Temporary Maximum Media Stream Bit Rate Request (TMMBR)",
  4: "Temporary Maximum Media Stream Bit Rate Notification (TMMBN)",
  5: "RTCP Rapid Resynchronisation Request (RTCP-SR-REQ)",
  6: "Rapid Acquisition of Multicast Sessions (RAMS)",
  7: "Transport-Layer Third-Party Loss Early Indication (TLLEI)",
  8: "RTCP ECN Feedback (RTCP-ECN-FB)", 9: "Media Pause/Resume (PAUSE-RESUME)",
  10: "Delay Budget Information (DBI)", 11: "RTP Congestion Control Feedback (CCFB)",
  15: "Transport-wide Congestion Control (Transport-cc)", 31: "Reserved for future extensions",
]
