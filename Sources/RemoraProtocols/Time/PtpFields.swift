import RemoraCore

/// The fields of the precision time protocol, version 2.
struct PtpFields: Sendable {
  let v2Majorsdoid, v2Messagetype, v2Minorversionptp, v2Versionptp, v2Minorsdoid, v2Domainnumber,
    v2Controlfield, v2Timesource, v2AnGrandmasterclockclass, v2AnGrandmasterclockaccuracy,
    v2AnPriority1, v2AnPriority2, v2SigTlvMessageType, v2MmStartingboundaryhops, v2MmBoundaryhops,
    v2MmAction, v2MmReserved1: Field<UInt8>
  let v2Messagelength, v2Flags, v2Sourceportid, v2Sequenceid, v2AnLocalstepsremoved,
    v2AnGrandmasterclockvariance, v2TlvTlvType, v2TlvLengthField, asFuGmTimeBaseIndicator,
    v2DrRequestingsourceportid, v2PdrsRequestingsourceportid, v2PdfuRequestingsourceportid,
    v2SigTargetportid, v2MmTargetportid, v2MmManagementId, v2MmManagementErrorId: Field<UInt16>
  let v2FlagsAlternatemaster, v2FlagsTwostep, v2FlagsUnicast, v2FlagsSpecific1, v2FlagsSpecific2,
    v2FlagsSecurity, v2FlagsLi61, v2FlagsLi59, v2FlagsUtcreasonable, v2FlagsTimescale,
    v2FlagsTimetraceable, v2FlagsFrequencytraceable, v2FlagsSynchronizationUncertain,
    v2SigTlvRenewalInvited, v2SigTlvMaintainRequest, v2SigTlvMaintainGrant: Field<Bool>
  let v2Messagetypespecific, v2TlvOeOrganizationId, v2TlvOeOrganizationSubType,
    v2FuPreciseorigintimestampNanoseconds, v2SigTlvDurationField,
    v2AnalysisSyncTimestampNanoseconds: Field<UInt32>
  let v2CorrectionNs: Field<Int64>
  let v2CorrectionSubns, asFuCumulativeRateRatio, v2AnalysisSyncTimestamp,
    v2AnalysisSyncMeasuredMessagePeriod, v2AnalysisSyncCalculatedRateRatio,
    v2AnalysisSyncCalculatedRateRatioPpm: Field<Double>
  let v2Clockidentity, v2AnOrigintimestampSeconds, v2AnGrandmasterclockidentity, v2AnPathsequence,
    v2SdrOrigintimestampSeconds, v2FuPreciseorigintimestampSeconds, v2DrReceivetimestampSeconds,
    v2DrRequestingsourceportidentity, v2PdrqOrigintimestampSeconds,
    v2PdrsRequestreceipttimestampSeconds, v2PdrsRequestingportidentity,
    v2PdfuResponseorigintimestampSeconds, v2PdfuRequestingportidentity, v2SigTargetportidentity,
    v2MmTargetportidentity, v2AnalysisSyncTimestampSeconds: Field<UInt64>
  let v2Logmessageinterval, v2Logmessageperiod, v2SigTlvLogInterMessagePeriod,
    v2SigTlvLogInterMessagePeriodPeriod, v2SigTlvLogInterMessagePeriodRate: Field<Int8>
  let v2AnReserved1, v2AnReserved2, v2TlvUnparsedPayload, v2SyncReserved,
    v2FuPreciseorigintimestamp32bit, asFuLastGmPhaseChange, v2PdrqReserved, v2SigTlvReserved,
    v2MmReserved2, v2MmData: Field<Bytes>
  let v2AnOrigintimestampNanoseconds, v2SdrOrigintimestampNanoseconds,
    asFuCumulativeScaledRateOffset, asFuScaledLastGmFreqChange, v2DrReceivetimestampNanoseconds,
    v2PdrqOrigintimestampNanoseconds, v2PdrsRequestreceipttimestampNanoseconds,
    v2PdfuResponseorigintimestampNanoseconds: Field<Int32>
  let v2AnOrigincurrentutcoffset: Field<Int16>
  let v2AnalysisFollowuptosync, v2AnalysisPdelayrestoreq: Field<FrameNumber>
  let v2MsgLenTooLarge, v2MsgLenTooSmall, v2SyncNoFup, v2SyncNoFupTlv, v2FupWithoutSync,
    v2PdelayReqWithoutResp, v2PdelayRespWithoutReq, v2PdelayRespWithoutFup,
    v2PdelayFupWithoutResp: Expert

  let meanDelay, scaledDelay, neighborRatio: Field<Double>
  let meanDelaySeconds: Field<Int64>
  let meanDelayNanoseconds, neighborParts: Field<Int32>
  let responseFrame: Field<FrameNumber>

  init(_ p: inout Builder) {
    meanDelay = p.double(
      "v2.analysis.pdelay.meanpropdelay_unscaled", "calculatedUnscaledMeanPropagationDelay")
    meanDelaySeconds = p.integer(
      "v2.analysis.pdelay.meanpropdelay_unscaled_seconds",
      "calculatedUnscaledMeanPropagationDelay (s)", .int64, as: Int64.self, container: 8)
    meanDelayNanoseconds = p.i32(
      "v2.analysis.pdelay.meanpropdelay_unscaled_nanoseconds",
      "calculatedUnscaledMeanPropagationDelay (ns)")
    scaledDelay = p.double(
      "v2.analysis.pdelay.meanpropdelay_scaled", "calculatedScaledMeanPropagationDelay")
    neighborRatio = p.double(
      "v2.analysis.pdelay.calculatedNeighborRateRatio", "calculatedNeighborRateRatio")
    neighborParts = p.i32(
      "v2.analysis.pdelay.calculatedNeighborRateRatio_ppm", "calculatedNeighborRateRatio PPM")
    responseFrame = p.frameNumber(
      "v2.analysis.pdelayrestofup", "This is a Peer Delay Follow Up to Response in Frame",
      blurb: "Which Peer Delay Response is this a Peer Delay FollowUp for")
    v2Majorsdoid = p.u8(
      "v2.majorsdoid", "majorSdoId", .hex, mask: 0xf0, names: [1: "gPTP Domain", 2: "CMLDS"])
    v2Messagetype = p.u8(
      "v2.messagetype", "messageType", .hex, mask: 0xf,
      names: ValueNames(packed: Self.v2MessagetypeNames))
    v2Minorversionptp = p.u8("v2.minorversionptp", "minorVersionPTP", mask: 0xf0)
    v2Versionptp = p.u8("v2.versionptp", "versionPTP", mask: 0xf)
    v2Messagelength = p.u16("v2.messagelength", "messageLength")
    v2Minorsdoid = p.u8("v2.minorsdoid", "minorSdoId")
    v2Domainnumber = p.u8("v2.domainnumber", "domainNumber")
    v2Flags = p.u16("v2.flags", "flags", .hex)
    v2FlagsAlternatemaster = p.flag(
      "v2.flags.alternatemaster", "PTP_ALTERNATE_MASTER", mask: 0x100, width: 2)
    v2FlagsTwostep = p.flag("v2.flags.twostep", "PTP_TWO_STEP", mask: 0x200, width: 2)
    v2FlagsUnicast = p.flag("v2.flags.unicast", "PTP_UNICAST", mask: 0x400, width: 2)
    v2FlagsSpecific1 = p.flag(
      "v2.flags.specific1", "PTP profile Specific 1", mask: 0x2000, width: 2)
    v2FlagsSpecific2 = p.flag(
      "v2.flags.specific2", "PTP profile Specific 2", mask: 0x4000, width: 2)
    v2FlagsSecurity = p.flag("v2.flags.security", "PTP_SECURITY", mask: 0x8000, width: 2)
    v2FlagsLi61 = p.flag("v2.flags.li61", "PTP_LI_61", mask: 0x1, width: 2)
    v2FlagsLi59 = p.flag("v2.flags.li59", "PTP_LI_59", mask: 0x2, width: 2)
    v2FlagsUtcreasonable = p.flag(
      "v2.flags.utcreasonable", "PTP_UTC_REASONABLE", mask: 0x4, width: 2)
    v2FlagsTimescale = p.flag("v2.flags.timescale", "PTP_TIMESCALE", mask: 0x8, width: 2)
    v2FlagsTimetraceable = p.flag("v2.flags.timetraceable", "TIME_TRACEABLE", mask: 0x10, width: 2)
    v2FlagsFrequencytraceable = p.flag(
      "v2.flags.frequencytraceable", "FREQUENCY_TRACEABLE", mask: 0x20, width: 2)
    v2FlagsSynchronizationUncertain = p.flag(
      "v2.flags.synchronizationUncertain", "SYNCHRONIZATION_UNCERTAIN", mask: 0x40, width: 2)
    v2Messagetypespecific = p.u32("v2.messagetypespecific", "messageTypeSpecific")
    v2CorrectionNs = p.integer(
      "v2.correction.ns", "correctionNs", .int64, as: Int64.self, container: 8,
      text: .unit(Unit(" nanosecond", " nanoseconds")))
    v2CorrectionSubns = p.double("v2.correction.subns", "correctionSubNs")
    v2Clockidentity = p.u64("v2.clockidentity", "ClockIdentity", .hex)
    v2Sourceportid = p.u16("v2.sourceportid", "SourcePortID")
    v2Sequenceid = p.u16("v2.sequenceid", "sequenceId")
    v2Controlfield = p.u8(
      "v2.controlfield", "controlField", names: ValueNames(packed: Self.v2ControlfieldNames))
    v2Logmessageinterval = p.i8("v2.logmessageinterval", "logMessageInterval")
    v2Logmessageperiod = p.i8("v2.logmessageperiod", "logMessagePeriod")
    v2AnReserved1 = p.bytes("v2.an.reserved1", "reserved")
    v2AnReserved2 = p.bytes("v2.an.reserved2", "reserved")
    v2AnOrigintimestampSeconds = p.u64("v2.an.origintimestamp.seconds", "originTimestamp (seconds)")
    v2AnOrigintimestampNanoseconds = p.i32(
      "v2.an.origintimestamp.nanoseconds", "originTimestamp (nanoseconds)")
    v2AnOrigincurrentutcoffset = p.i16("v2.an.origincurrentutcoffset", "originCurrentUTCOffset")
    v2Timesource = p.u8(
      "v2.timesource", "TimeSource", .hex, names: ValueNames(packed: Self.v2TimesourceNames))
    v2AnLocalstepsremoved = p.u16("v2.an.localstepsremoved", "localStepsRemoved")
    v2AnGrandmasterclockidentity = p.u64(
      "v2.an.grandmasterclockidentity", "grandmasterClockIdentity", .hex)
    v2AnGrandmasterclockclass = p.u8("v2.an.grandmasterclockclass", "grandmasterClockClass")
    v2AnGrandmasterclockaccuracy = p.u8(
      "v2.an.grandmasterclockaccuracy", "grandmasterClockAccuracy", .hex,
      names: ValueNames(packed: Self.v2AnGrandmasterclockaccuracyNames))
    v2AnGrandmasterclockvariance = p.u16(
      "v2.an.grandmasterclockvariance", "grandmasterClockVariance")
    v2AnPriority1 = p.u8("v2.an.priority1", "priority1")
    v2AnPriority2 = p.u8("v2.an.priority2", "priority2")
    v2TlvTlvType = p.u16(
      "v2.tlv.tlvType", "tlvType", .hex, names: ValueNames(packed: Self.v2TlvTlvTypeNames))
    v2TlvLengthField = p.u16("v2.tlv.lengthField", "lengthField")
    v2TlvUnparsedPayload = p.bytes("v2.tlv.unparsed_payload", "Unparsed Payload")
    v2TlvOeOrganizationId = p.u24("v2.tlv.oe.organizationId", "organizationId", .oui)
    v2TlvOeOrganizationSubType = p.u24(
      "v2.tlv.oe.organizationSubType", "organizationSubType", .hex,
      names: ValueNames(packed: Self.v2TlvOeOrganizationSubTypeNames))
    v2AnPathsequence = p.u64("v2.an.pathsequence", "PathSequence", .hex)
    v2SdrOrigintimestampSeconds = p.u64(
      "v2.sdr.origintimestamp.seconds", "originTimestamp (seconds)")
    v2SdrOrigintimestampNanoseconds = p.i32(
      "v2.sdr.origintimestamp.nanoseconds", "originTimestamp (nanoseconds)")
    v2SyncReserved = p.bytes("v2.sync.reserved", "reserved")
    v2FuPreciseorigintimestampSeconds = p.u64(
      "v2.fu.preciseorigintimestamp.seconds", "preciseOriginTimestamp (seconds)")
    v2FuPreciseorigintimestampNanoseconds = p.u32(
      "v2.fu.preciseorigintimestamp.nanoseconds", "preciseOriginTimestamp (nanoseconds)")
    v2FuPreciseorigintimestamp32bit = p.bytes(
      "v2.fu.preciseorigintimestamp.32bit", "preciseOriginTimestamp (32bit)")
    asFuCumulativeScaledRateOffset = p.i32(
      "as.fu.cumulativeScaledRateOffset", "cumulativeScaledRateOffset")
    asFuCumulativeRateRatio = p.double("as.fu.cumulativeRateRatio", "cumulativeRateRatio")
    asFuGmTimeBaseIndicator = p.u16("as.fu.gmTimeBaseIndicator", "gmTimeBaseIndicator")
    asFuLastGmPhaseChange = p.bytes("as.fu.lastGmPhaseChange", "lastGMPhaseChange")
    asFuScaledLastGmFreqChange = p.i32("as.fu.scaledLastGmFreqChange", "scaledLastGmFreqChange")
    v2DrReceivetimestampSeconds = p.u64(
      "v2.dr.receivetimestamp.seconds", "receiveTimestamp (seconds)")
    v2DrReceivetimestampNanoseconds = p.i32(
      "v2.dr.receivetimestamp.nanoseconds", "receiveTimestamp (nanoseconds)")
    v2DrRequestingsourceportidentity = p.u64(
      "v2.dr.requestingsourceportidentity", "requestingSourcePortIdentity", .hex)
    v2DrRequestingsourceportid = p.u16("v2.dr.requestingsourceportid", "requestingSourcePortId")
    v2PdrqOrigintimestampSeconds = p.u64(
      "v2.pdrq.origintimestamp.seconds", "originTimestamp (seconds)")
    v2PdrqOrigintimestampNanoseconds = p.i32(
      "v2.pdrq.origintimestamp.nanoseconds", "originTimestamp (nanoseconds)")
    v2PdrqReserved = p.bytes("v2.pdrq.reserved", "reserved")
    v2PdrsRequestreceipttimestampSeconds = p.u64(
      "v2.pdrs.requestreceipttimestamp.seconds", "requestreceiptTimestamp (seconds)")
    v2PdrsRequestreceipttimestampNanoseconds = p.i32(
      "v2.pdrs.requestreceipttimestamp.nanoseconds", "requestreceiptTimestamp (nanoseconds)")
    v2PdrsRequestingportidentity = p.u64(
      "v2.pdrs.requestingportidentity", "requestingSourcePortIdentity", .hex)
    v2PdrsRequestingsourceportid = p.u16("v2.pdrs.requestingsourceportid", "requestingSourcePortId")
    v2PdfuResponseorigintimestampSeconds = p.u64(
      "v2.pdfu.responseorigintimestamp.seconds", "responseOriginTimestamp (seconds)")
    v2PdfuResponseorigintimestampNanoseconds = p.i32(
      "v2.pdfu.responseorigintimestamp.nanoseconds", "responseOriginTimestamp (nanoseconds)")
    v2PdfuRequestingportidentity = p.u64(
      "v2.pdfu.requestingportidentity", "requestingSourcePortIdentity", .hex)
    v2PdfuRequestingsourceportid = p.u16("v2.pdfu.requestingsourceportid", "requestingSourcePortId")
    v2SigTargetportidentity = p.u64("v2.sig.targetportidentity", "targetPortIdentity", .hex)
    v2SigTargetportid = p.u16("v2.sig.targetportid", "targetPortId")
    v2SigTlvMessageType = p.u8(
      "v2.sig.tlv.messageType", "messageType", .hex, mask: 0xf0,
      names: ValueNames(packed: Self.v2MessagetypeNames))
    v2SigTlvLogInterMessagePeriod = p.i8(
      "v2.sig.tlv.logInterMessagePeriod", "logInterMessagePeriod")
    v2SigTlvLogInterMessagePeriodPeriod = p.i8("v2.sig.tlv.logInterMessagePeriod.period", "period")
    v2SigTlvLogInterMessagePeriodRate = p.i8("v2.sig.tlv.logInterMessagePeriod.rate", "rate")
    v2SigTlvDurationField = p.u32(
      "v2.sig.tlv.durationField", "durationField", unit: Unit(" second", " seconds"))
    v2SigTlvRenewalInvited = p.flag("v2.sig.tlv.renewalInvited", "renewalInvited", mask: 0x1)
    v2SigTlvMaintainRequest = p.flag("v2.sig.tlv.maintainRequest", "maintainRequest", mask: 0x1)
    v2SigTlvMaintainGrant = p.flag("v2.sig.tlv.maintainGrant", "maintainGrant", mask: 0x2)
    v2SigTlvReserved = p.bytes("v2.sig.tlv.reserved", "reserved")
    v2MmTargetportidentity = p.u64("v2.mm.targetportidentity", "targetPortIdentity", .hex)
    v2MmTargetportid = p.u16("v2.mm.targetportid", "targetPortId")
    v2MmStartingboundaryhops = p.u8("v2.mm.startingboundaryhops", "startingBoundaryHops")
    v2MmBoundaryhops = p.u8("v2.mm.boundaryhops", "boundaryHops")
    v2MmAction = p.u8(
      "v2.mm.action", "action", mask: 0xf,
      names: [0: "GET", 1: "SET", 2: "RESPONSE", 3: "COMMAND", 4: "ACKNOWLEDGE"])
    v2MmReserved1 = p.u8("v2.mm.reserved1", "reserved", mask: 0xf0)
    v2MmReserved2 = p.bytes("v2.mm.reserved2", "reserved")
    v2MmManagementId = p.u16(
      "v2.mm.managementId", "managementId", names: ValueNames(packed: Self.v2MmManagementIdNames))
    v2MmManagementErrorId = p.u16(
      "v2.mm.managementErrorId", "managementErrorId",
      names: ValueNames(packed: Self.v2MmManagementErrorIdNames))
    v2MmData = p.bytes("v2.mm.data", "data")
    v2AnalysisFollowuptosync = p.frameNumber(
      "v2.analysis.followuptosync", "This is a Follow Up to Sync in Frame",
      blurb: "Which message is this a Follow Up for")
    v2AnalysisPdelayrestoreq = p.frameNumber(
      "v2.analysis.pdelayrestoreq", "This is a Peer Delay Response to Request in Frame",
      blurb: "Which Peer Delay Request is this a Peer Delay Response for")
    v2AnalysisSyncTimestamp = p.double("v2.analysis.sync.timestamp", "calculatedSyncTimestamp")
    v2AnalysisSyncTimestampSeconds = p.u64(
      "v2.analysis.sync.timestamp_seconds", "calculatedSyncTimestamp (s)")
    v2AnalysisSyncTimestampNanoseconds = p.u32(
      "v2.analysis.sync.timestamp_nanoseconds", "calculatedSyncTimestamp (ns)")
    v2AnalysisSyncMeasuredMessagePeriod = p.double(
      "v2.analysis.sync.measuredMessagePeriod", "measuredMessagePeriod")
    v2AnalysisSyncCalculatedRateRatio = p.double(
      "v2.analysis.sync.calculatedRateRatio", "calculatedSyncRateRatio")
    v2AnalysisSyncCalculatedRateRatioPpm = p.double(
      "v2.analysis.sync.calculatedRateRatio_ppm", "calculatedSyncRateRatio PPM")
    v2MsgLenTooLarge = p.expert(
      "v2.msg_len_too_large", .malformed, .error, "Message length goes past the end of the packet")
    v2MsgLenTooSmall = p.expert(
      "v2.msg_len_too_small", .malformed, .error,
      "Message length too short to include the message length field")
    v2SyncNoFup = p.expert(
      "v2.sync_no_fup", .protocolRule, .warning, "No Follow Up for this Two Step Sync")
    v2SyncNoFupTlv = p.expert(
      "v2.sync_no_fup_tlv", .protocolRule, .warning,
      "No Follow Up Information TLV for this gPTP One Step Sync")
    v2FupWithoutSync = p.expert(
      "v2.fup_without_sync", .protocolRule, .warning, "No Sync for this Follow Up")
    v2PdelayReqWithoutResp = p.expert(
      "v2.pdelay_req_without_resp", .protocolRule, .warning,
      "No Response for this Peer Delay Request")
    v2PdelayRespWithoutReq = p.expert(
      "v2.pdelay_resp_without_req", .protocolRule, .warning,
      "No Request for this Peer Delay Response")
    v2PdelayRespWithoutFup = p.expert(
      "v2.pdelay_resp_without_fup", .protocolRule, .warning,
      "No Follow Up for this Peer Delay Response")
    v2PdelayFupWithoutResp = p.expert(
      "v2.pdelay_fup_without_resp", .protocolRule, .warning,
      "No Response for this Peer Delay Follow Up")
  }

  static let kinds = ValueNames(packed: v2MessagetypeNames)

  static let v2MessagetypeNames: StaticString = #"""
    0=Sync Message
    1=Delay_Req Message
    2=Peer_Delay_Req Message
    3=Peer_Delay_Resp Message
    8=Follow_Up Message
    9=Delay_Resp Message
    a=Peer_Delay_Resp_Follow_Up Message
    b=Announce Message
    c=Signaling Message
    d=Management Message
    """#
  static let v2ControlfieldNames: StaticString = #"""
    0=Sync Message
    1=Delay_Req Message
    2=Follow_Up Message
    3=Delay_Resp Message
    4=Management Message
    5=Other Message
    """#
  static let v2TimesourceNames: StaticString = #"""
    10=ATOMIC_CLOCK
    20=GPS
    30=TERRESTRIAL_RADIO
    39=SERIAL_TIME_CODE
    40=PTP
    50=NTP
    60=HAND_SET
    90=OTHER
    a0=INTERNAL_OSCILLATOR
    ff=reserved
    """#
  static let v2AnGrandmasterclockaccuracyNames: StaticString = #"""
    17=The time is accurate to within 1 ps
    18=The time is accurate to within 2,5 ps
    19=The time is accurate to within 10 ps
    1a=The time is accurate to within 25 ps
    1b=The time is accurate to within 100 ps
    1c=The time is accurate to within 250 ps
    1d=The time is accurate to within 1 ns
    1e=The time is accurate to within 2,5 ns
    1f=The time is accurate to within 10 ns
    20=The time is accurate to within 25 ns
    21=The time is accurate to within 100 ns
    22=The time is accurate to within 250 ns
    23=The time is accurate to within 1 us
    24=The time is accurate to within 2,5 us
    25=The time is accurate to within 10 us
    26=The time is accurate to within 25 us
    27=The time is accurate to within 100 us
    28=The time is accurate to within 250 us
    29=The time is accurate to within 1 ms
    2a=The time is accurate to within 2,5 ms
    2b=The time is accurate to within 10 ms
    2c=The time is accurate to within 25 ms
    2d=The time is accurate to within 100 ms
    2e=The time is accurate to within 250 ms
    2f=The time is accurate to within 1 s
    30=The time is accurate to within 10 s
    31=The time is accurate to >10 s
    32=reserved
    80=For use by alternate PTP profiles
    fe=Accuracy Unknown
    ff=reserved
    """#
  static let v2TlvTlvTypeNames: StaticString = #"""
    0=Reserved
    1=Management
    2=Management error status
    3=Organization extension
    4=Request unicast transmission
    5=Grant unicast transmission
    6=Cancel unicast transmission
    7=Acknowledge cancel unicast transmission
    8=Path trace
    9=Alternate time offset indicator
    2000=Authentication
    2001=Authentication challenge
    2002=Security association update
    2003=Cum. freq. scale factor offset
    4000=Organization extension propagate
    4001=Enhanced accuracy metrics
    8000=Organization extension do not propagate
    8001=L1 sync
    8002=Port communication availability
    8003=Protocol address
    8004=Slave rx sync timing data
    8005=Slave rx sync computed data
    8006=Slave tx event timestamps
    8007=Cumulative rate ratio
    8008=Pad
    8009=Authentication
    """#
  static let v2TlvOeOrganizationSubTypeNames: StaticString = #"""
    1=Follow_Up information TLV
    2=Message interval request TLV
    3=CSN TLV
    6=Follow_Up drift tracking TLV
    4=gPTP-capable TLV
    5=gPTP-capable message interval request TLV
    2=IEEE_C37_238_2017 TLV
    dead01=White Rabbit
    dead01=White Rabbit
    2=Interface Rate TLV
    """#
  static let v2MmManagementIdNames: StaticString = #"""
    0=NULL_MANAGEMENT
    1=CLOCK_DESCRIPTION
    2=USER_DESCRIPTION
    3=SAVE_IN_NON_VOLATILE_STORAGE
    4=RESET_NON_VOLATILE_STORAGE
    5=INITIALIZE
    6=FAULT_LOG
    7=FAULT_LOG_RESET
    2000=DEFAULT_DATA_SET
    2001=CURRENT_DATA_SET
    2002=PARENT_DATA_SET
    2003=TIME_PROPERTIES_DATA_SET
    2004=PORT_DATA_SET
    2005=PRIORITY1
    2006=PRIORITY2
    2007=DOMAIN
    2008=SLAVE_ONLY
    2009=LOG_ANNOUNCE_INTERVAL
    200a=ANNOUNCE_RECEIPT_TIMEOUT
    200b=LOG_SYNC_INTERVAL
    200c=VERSION_NUMBER
    200d=ENABLE_PORT
    200e=DISABLE_PORT
    200f=TIME
    2010=CLOCK_ACCURACY
    2011=UTC_PROPERTIES
    2012=TRACEABILITY_PROPERTIES
    2013=TIMESCALE_PROPERTIES
    2014=UNICAST_NEGOTIATION_ENABLE
    2015=PATH_TRACE_LIST
    2016=PATH_TRACE_ENABLE
    2017=GRANDMASTER_CLUSTER_TABLE
    2018=UNICAST_MASTER_TABLE
    2019=UNICAST_MASTER_MAX_TABLE_SIZE
    201a=ACCEPTABLE_MASTER_TABLE
    201b=ACCEPTABLE_MASTER_TABLE_ENABLED
    201c=ACCEPTABLE_MASTER_MAX_TABLE_SIZE
    201d=ALTERNATE_MASTER
    201e=ALTERNATE_TIME_OFFSET_ENABLE
    201f=ALTERNATE_TIME_OFFSET_NAME
    2020=ALTERNATE_TIME_OFFSET_MAX_KEY
    2021=ALTERNATE_TIME_OFFSET_PROPERTIES
    3000=EXTERNAL_PORT_CONFIGURATION_ENABLED
    3001=MASTER_ONLY
    3002=HOLDOVER_UPGRADE_ENABLE
    3003=EXT_PORT_CONFIG_PORT_DATA_SET
    4000=TC_DEFAULT_DATA_SET
    4001=TC_PORT_DATA_SET
    4002=PRIMARY_DOMAIN
    6000=DELAY_MECHANISM
    6001=LOG_MIN_PDELAY_REQ_INTERVAL
    """#

  static let v2MmManagementErrorIdNames: StaticString = #"""
    0=Reserved
    1=RESPONSE_TOO_BIG
    2=NO_SUCH_ID
    3=WRONG_LENGTH
    4=WRONG_VALUE
    5=NOT_SETABLE
    6=NOT_SUPPORTED
    7=Reserved
    fffe=GENERAL_ERROR
    ffff=Reserved
    """#

  /// What management messages are about, in words.
  static let subjects = ValueNames(packed: subjectNames)

  private static let subjectNames: StaticString = #"""
    0=Null management
    1=Clock description
    2=User description
    3=Save in non volatile storage
    4=Reset non volatile storage
    5=Initialize
    6=Fault log
    7=Fault log reset
    2000=Default dataset
    2001=Current dataset
    2002=Parent dataset
    2003=Time properties dataset
    2004=Port dataset
    2005=Priority 1
    2006=Priority 2
    2007=Domain
    2008=Slave only
    2009=Log announce interval
    200a=Announce receipt timeout
    200b=Log sync interval
    200c=Version number
    200d=Enable port
    200e=Disable port
    200f=Time
    2010=Clock accuracy
    2011=UTC properties
    2012=Traceability properties
    2013=Timescale properties
    2014=Unicast negotiation enable
    2015=Path trace list
    2016=Path trace enable
    2017=Grandmaster cluster table
    2018=Unicast master table
    2019=Unicast master max table size
    201a=Acceptable master table
    201b=Acceptable master table enabled
    201c=Acceptable master max table size
    201d=Alternate master
    201e=Alternate time offset enable
    201f=Alternate time offset name
    2020=Alternate time offset max key
    2021=Alternate time offset properties
    3000=External port configuration enabled
    3001=Master only
    3002=Holdover upgrade enable
    3003=External port config port data set
    4000=Transparent clock default dataset
    4001=Transparent clock port dataset
    4002=Primary domain
    6000=Delay mechanism
    6001=Log min pdelay req. interval
    """#
}
