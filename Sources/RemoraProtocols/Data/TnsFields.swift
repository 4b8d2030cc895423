import RemoraCore

/// The fields of tns.
struct TnsFields: Sendable {
  let response, request, soFlagBconn, soFlagPc, soFlagHc, soFlagFd, soFlagHd, soFlagDc1, soFlagDc2,
    soFlagDio, soFlagAp, soFlagRa, soFlagSa, ntpFlagHangon, ntpFlagCrel, ntpFlagTduio, ntpFlagSrun,
    ntpFlagDtest, ntpFlagCbio, ntpFlagAsio, ntpFlagPio, ntpFlagGrant, ntpFlagHandoff, ntpFlagSigio,
    ntpFlagSigpipe, ntpFlagSigurg, ntpFlagUrgentio, ntpFlagDfio, ntpFlagTestop, connectFlagsNareq,
    connectFlagsNalink, connectFlagsEnablena, connectFlagsIchg, connectFlagsWantna, dataFlagSend,
    dataFlagRc, dataFlagC, dataFlagReserved, dataFlagMore, dataFlagEof, dataFlagDic, dataFlagRts,
    dataFlagSntt: Field<Bool>
  let length, connectDataMax, traceCf1, traceCf2, dataId, dataLength, dataSnsCliVers,
    dataSnsSrvVers: Field<UInt32>
  let packetChecksum, headerChecksum, version, compatVersion, serviceOptions, sduSize, maxTduSize,
    ntProtoCharacteristics, lineTurnaround, connectDataLength, connectDataOffset, acceptDataLength,
    acceptDataOffset, refuseDataLength, controlCmd, redirectDataLength, dataFlag,
    dataSnsSrvcnt: Field<UInt16>
  let valueOfOne, controlData, reservedByte: Field<Bytes>
  let connectFlags0, connectFlags1, refuseReasonUser, refuseReasonSystem, abortReasonUser,
    abortReasonSystem, markerType, markerDatabyte, dataOciId, dataPiggybackId, dataSetpReqAccVers,
    dataSetpRespVersion, type: Field<UInt8>
  let traceCid: Field<UInt64>
  let connectData, acceptData, refuseData, abortData, redirectData, dataSetpReqCliPlat,
    dataSetpRespBanner: Field<Text>

  let connectDataNextPacket: Expert

  init(_ p: inout Builder) {
    response = p.flag("response", "Response", blurb: "true if TNS response")
    request = p.flag("request", "Request", blurb: "true if TNS request")
    length = p.u32("length", "Packet Length", blurb: "Length of TNS packet")
    packetChecksum = p.u16(
      "packet_checksum", "Packet Checksum", .hex, blurb: "Checksum of Packet Data")
    headerChecksum = p.u16(
      "header_checksum", "Header Checksum", .hex, blurb: "Checksum of Header Data")
    version = p.u16("version", "Version")
    compatVersion = p.u16("compat_version", "Version (Compatible)")
    serviceOptions = p.u16("service_options", "Service Options", .hex)
    soFlagBconn = p.flag("so_flag.bconn", "Broken Connect Notify", mask: 0x2000, width: 2)
    soFlagPc = p.flag("so_flag.pc", "Packet Checksum", mask: 0x1000, width: 2)
    soFlagHc = p.flag("so_flag.hc", "Header Checksum", mask: 0x800, width: 2)
    soFlagFd = p.flag("so_flag.fd", "Full Duplex", mask: 0x400, width: 2)
    soFlagHd = p.flag("so_flag.hd", "Half Duplex", mask: 0x200, width: 2)
    soFlagDc1 = p.flag("so_flag.dc1", "Don't Care", mask: 0x100, width: 2)
    soFlagDc2 = p.flag("so_flag.dc2", "Don't Care", mask: 0x80, width: 2)
    soFlagDio = p.flag("so_flag.dio", "Direct IO to Transport", mask: 0x10, width: 2)
    soFlagAp = p.flag("so_flag.ap", "Attention Processing", mask: 0x8, width: 2)
    soFlagRa = p.flag("so_flag.ra", "Can Receive Attention", mask: 0x4, width: 2)
    soFlagSa = p.flag("so_flag.sa", "Can Send Attention", mask: 0x2, width: 2)
    sduSize = p.u16("sdu_size", "Session Data Unit Size")
    maxTduSize = p.u16("max_tdu_size", "Maximum Transmission Data Unit Size")
    ntProtoCharacteristics = p.u16("nt_proto_characteristics", "NT Protocol Characteristics", .hex)
    ntpFlagHangon = p.flag("ntp_flag.hangon", "Hangon to listener connect", mask: 0x8000, width: 2)
    ntpFlagCrel = p.flag("ntp_flag.crel", "Confirmed release", mask: 0x4000, width: 2)
    ntpFlagTduio = p.flag("ntp_flag.tduio", "TDU based IO", mask: 0x2000, width: 2)
    ntpFlagSrun = p.flag("ntp_flag.srun", "Spawner running", mask: 0x1000, width: 2)
    ntpFlagDtest = p.flag("ntp_flag.dtest", "Data test", mask: 0x800, width: 2)
    ntpFlagCbio = p.flag("ntp_flag.cbio", "Callback IO supported", mask: 0x400, width: 2)
    ntpFlagAsio = p.flag("ntp_flag.asio", "ASync IO Supported", mask: 0x200, width: 2)
    ntpFlagPio = p.flag("ntp_flag.pio", "Packet oriented IO", mask: 0x100, width: 2)
    ntpFlagGrant = p.flag("ntp_flag.grant", "Can grant connection to another", mask: 0x80, width: 2)
    ntpFlagHandoff = p.flag(
      "ntp_flag.handoff", "Can handoff connection to another", mask: 0x40, width: 2)
    ntpFlagSigio = p.flag("ntp_flag.sigio", "Generate SIGIO signal", mask: 0x20, width: 2)
    ntpFlagSigpipe = p.flag("ntp_flag.sigpipe", "Generate SIGPIPE signal", mask: 0x10, width: 2)
    ntpFlagSigurg = p.flag("ntp_flag.sigurg", "Generate SIGURG signal", mask: 0x8, width: 2)
    ntpFlagUrgentio = p.flag("ntp_flag.urgentio", "Urgent IO supported", mask: 0x4, width: 2)
    ntpFlagDfio = p.flag("ntp_flag.dfio", "Full duplex IO supported", mask: 0x2, width: 2)
    ntpFlagTestop = p.flag("ntp_flag.testop", "Test operation", mask: 0x1, width: 2)
    lineTurnaround = p.u16("line_turnaround", "Line Turnaround Value")
    valueOfOne = p.bytes("value_of_one", "Value of 1 in Hardware")
    connectDataLength = p.u16(
      "connect_data_length", "Length of Connect Data", unit: Unit(" byte", " bytes"))
    connectDataOffset = p.u16("connect_data_offset", "Offset to Connect Data")
    connectDataMax = p.u32("connect_data_max", "Maximum Receivable Connect Data")
    connectFlags0 = p.u8("connect_flags0", "Connect Flags 0", .hex)
    connectFlags1 = p.u8("connect_flags1", "Connect Flags 1", .hex)
    connectFlagsNareq = p.flag("connect_flags.nareq", "NA services required", mask: 0x10)
    connectFlagsNalink = p.flag("connect_flags.nalink", "NA services linked in", mask: 0x8)
    connectFlagsEnablena = p.flag("connect_flags.enablena", "NA services enabled", mask: 0x4)
    connectFlagsIchg = p.flag("connect_flags.ichg", "Interchange is involved", mask: 0x2)
    connectFlagsWantna = p.flag("connect_flags.wantna", "NA services wanted", mask: 0x1)
    traceCf1 = p.u32("trace_cf1", "Trace Cross Facility Item 1", .hex)
    traceCf2 = p.u32("trace_cf2", "Trace Cross Facility Item 2", .hex)
    traceCid = p.u64("trace_cid", "Trace Unique Connection ID", .hex)
    connectData = p.string("connect_data", "Connect Data")
    acceptDataLength = p.u16(
      "accept_data_length", "Accept Data Length", unit: Unit(" byte", " bytes"))
    acceptData = p.string("accept_data", "Accept Data")
    acceptDataOffset = p.u16("accept_data_offset", "Offset to Accept Data")
    refuseReasonUser = p.u8(
      "refuse_reason_user", "Refuse Reason (User)", .hex, blurb: "Refuse Reason from Application")
    refuseReasonSystem = p.u8(
      "refuse_reason_system", "Refuse Reason (System)", .hex, blurb: "Refuse Reason from System")
    refuseDataLength = p.u16(
      "refuse_data_length", "Refuse Data Length", unit: Unit(" byte", " bytes"))
    refuseData = p.string("refuse_data", "Refuse Data")
    abortReasonUser = p.u8(
      "abort_reason_user", "Abort Reason (User)", .hex, blurb: "Abort Reason from Application")
    abortReasonSystem = p.u8(
      "abort_reason_system", "Abort Reason (User)", .hex, blurb: "Abort Reason from System")
    abortData = p.string("abort_data", "Abort Data")
    markerType = p.u8(
      "marker.type", "Marker Type", .hex,
      names: [
        0: "Data Marker - 0 Data Bytes", 1: "Data Marker - 1 Data Bytes", 2: "Attention Marker",
      ])
    markerDatabyte = p.u8("marker.databyte", "Marker Data Byte", .hex)
    controlCmd = p.u16("control.cmd", "Control Command", .hex, names: [1: "Oracle Trace Command"])
    controlData = p.bytes("control.data", "Control Data")
    redirectDataLength = p.u16(
      "redirect_data_length", "Redirect Data Length", unit: Unit(" byte", " bytes"))
    redirectData = p.string("redirect_data", "Redirect Data")
    dataFlag = p.u16("data_flag", "Data Flag", .hex)
    dataFlagSend = p.flag("data_flag.send", "Send Token", mask: 0x1, width: 2)
    dataFlagRc = p.flag("data_flag.rc", "Request Confirmation", mask: 0x2, width: 2)
    dataFlagC = p.flag("data_flag.c", "Confirmation", mask: 0x4, width: 2)
    dataFlagReserved = p.flag("data_flag.reserved", "Reserved", mask: 0x8, width: 2)
    dataFlagMore = p.flag("data_flag.more", "More Data to Come", mask: 0x20, width: 2)
    dataFlagEof = p.flag("data_flag.eof", "End of File", mask: 0x40, width: 2)
    dataFlagDic = p.flag("data_flag.dic", "Do Immediate Confirmation", mask: 0x80, width: 2)
    dataFlagRts = p.flag("data_flag.rts", "Request To Send", mask: 0x100, width: 2)
    dataFlagSntt = p.flag("data_flag.sntt", "Send NT Trailer", mask: 0x200, width: 2)
    dataId = p.u32("data_id", "Data ID", .hex, names: ValueNames(packed: Self.dataIdNames))
    dataLength = p.u32("data_length", "Data Length", unit: Unit(" byte", " bytes"))
    dataOciId = p.u8("data_oci.id", "Call ID", .hex, names: ValueNames(packed: Self.dataOciIdNames))
    dataPiggybackId = p.u8(
      "data_piggyback.id", "Call ID", .hex, names: ValueNames(packed: Self.dataOciIdNames))
    dataSetpReqAccVers = p.u8("data_setp_req.acc_vers", "Accepted Version")
    dataSetpReqCliPlat = p.string("data_setp_req.cli_plat", "Client Platform", type: .stringz)
    dataSetpRespVersion = p.u8("data_setp_resp.version", "Version")
    dataSetpRespBanner = p.string("data_setp_resp.banner", "Server Banner", type: .stringz)
    dataSnsCliVers = p.integer(
      "data_sns.cli_vers", "Client Version", .uint32, as: UInt32.self, container: 4,
      text: .shown(Self.version))
    dataSnsSrvVers = p.integer(
      "data_sns.srv_vers", "Server Version", .uint32, as: UInt32.self, container: 4,
      text: .shown(Self.version))
    dataSnsSrvcnt = p.u16("data_sns.srvcnt", "Services")
    reservedByte = p.bytes("reserved_byte", "Reserved Byte")
    type = p.u8(
      "type", "Packet Type", names: ValueNames(packed: Self.typeNames), blurb: "Type of TNS packet")
    connectDataNextPacket = p.expert(
      "connect_data.next_packet", .request, .chat,
      "Long Connect Data (> 221 bytes) carried in subsequent Data packet")
  }

  static let dataIdNames: StaticString = #"""
    1=Set Protocol
    2=Set Datatypes
    3=User OCI Functions
    4=Return Status
    5=Access User Address Space
    6=Row Transfer Header
    7=Row Transfer Data
    8=Return OPI Parameter
    9=Function Complete
    a=N Error return definitions follow
    b=Sending I/O Vec only for fast UPI
    c=Sending long for fast UPI
    d=Invoke user callback
    e=LOB/FILE data follows
    f=Warning messages - may be a set of them
    10=Describe Information
    11=Piggy back function follow
    12=Signals special action for untrusted callout support
    13=Flush Out Bind data in DML/w RETURN when error
    20=External Procedures and Services Registrations
    44=External Procedures and Services Registrations
    deadbeef=Secure Network Services
    """#
  static let dataOciIdNames: StaticString = #"""
    1=Logon to Oracle
    2=Open Cursor
    3=Parse a Row
    4=Execute a Row
    5=Fetch a Row
    8=Close Cursor
    9=Logoff of Oracle
    a=Describe a select list column
    b=Define where the column goes
    c=Auto commit on
    d=Auto commit off
    e=Commit
    f=Rollback
    10=Set fatal error options
    11=Resume current operation
    12=Get Oracle version-date string
    13=Until we get rid of OASQL
    14=Cancel the current operation
    15=Get error message
    16=Exit Oracle command
    17=Special function
    18=Abort
    19=Dequeue by RowID
    1a=Fetch a long column value
    1b=Create Access Module
    1c=Save Access Module Statement
    1d=Save Access Module
    1e=Parse Access Module Statement
    1f=How many items?
    20=Initialize Oracle
    21=Change User ID
    22=Bind by reference positional
    23=Get n'th Bind Variable
    24=Get n'th Into Variable
    25=Bind by reference
    26=Bind by reference numeric
    27=Parse and Execute
    28=Parse for syntax (only)
    29=Parse for syntax and SQL Dictionary lookup
    2a=Continue serving after EOF
    2b=Array describe
    2c=Init sys pars command table
    2d=Finalize sys pars command table
    2e=Put sys par in command table
    2f=Get sys pars from command table
    30=Start Oracle (V6)
    31=Shutdown Oracle (V6)
    32=Run Independent Process (V6)
    33=Test RAM (V6)
    34=Archive operation (V6)
    35=Media Recovery - start (V6)
    36=Media Recovery - record tablespace to recover (V6)
    37=Media Recovery - get starting log seq # (V6)
    38=Media Recovery - recover using offline log (V6)
    39=Media Recovery - cancel media recovery (V6)
    3a=Logon to Oracle (V6)
    3b=Get Oracle version-date string in new format
    3c=Initialize Oracle
    3d=Reserved for MAC; close all cursors
    3e=Bundled execution call
    41=For direct loader: functions
    42=For direct loader: buffer transfer
    43=Distrib. trans. mgr. RPC
    44=Describe indexes for distributed query
    45=Session operations
    46=Execute using synchronized system commit numbers
    47=Fast UPI calls to OPIAL7
    48=Long Fetch (V7)
    49=Call OPIEXE from OPIALL: no two-task access
    4a=Parse Call (V7) to deal with various flavours
    4c=RPC call from PL/SQL
    4d=Do a KGL operation
    4e=Execute and Fetch
    4f=X/Open XA operation
    50=New KGL operation call
    51=2nd Half of Logon
    52=1st Half of Logon
    53=Do Streaming Operation
    54=Open Session (71 interface)
    55=X/Open XA operations (71 interface)
    56=Debugging operations
    57=Special debugging operations
    58=XA Start
    59=XA Switch and Commit
    5a=Direct copy from db buffers to client address
    5b=OKOD Call (In Oracle <= 7 this used to be Connect
    5d=RPI Callback with ctxdef
    5e=Bundled execution call (V7)
    5f=Do Streaming Operation without begintxn
    60=LOB and FILE related calls
    61=File Create call
    62=Describe query (V8) call
    63=Connect (non-blocking attach host)
    64=Open a recursive cursor
    65=Bundled KPR Execution
    66=Bundled PL/SQL execution
    67=Transaction start, attach, detach
    68=Transaction commit, rollback, recover
    69=Cursor close all
    6a=Failover into piggyback
    6b=Session switching piggyback (V8)
    6c=Do Dummy Defines
    6d=Init sys pars (V8)
    6e=Finalize sys pars (V8)
    6f=Put sys par in par space (V8)
    70=Terminate sys pars (V8)
    72=Init Untrusted Callbacks
    73=Generic authentication call
    74=FailOver Get Instance call
    75=Oracle Transaction service Commit remote sites
    76=Get the session key
    77=Describe any (V8)
    78=Cancel All
    79=AQ Enqueue
    7a=AQ Dequeue
    7b=Object transfer
    7c=RFS Call
    7d=Kernel programmatic notification
    7e=Listen
    7f=Oracle Transaction service Commit remote sites (V >= 8.1.3)
    80=Dir Path Prepare
    81=Dir Path Load Stream
    82=Dir Path Misc. Ops
    83=Memory Stats
    84=AQ Properties Status
    86=Remote Fetch Archive Log FAL
    87=Client ID propagation
    88=DR Server CNX Process
    8a=SPFILE parameter put
    8b=KPFC exchange
    8c=Object Transfer (V8.2)
    8d=Push Transaction
    8e=Pop Transaction
    8f=KFN Operation
    90=Dir Path Unload Stream
    91=AQ batch enqueue dequeue
    92=File Transfer
    93=Ping
    94=TSM
    96=Begin TSM
    97=End TSM
    98=Set schema
    99=Fetch from suspended result set
    9a=Key/Value pair
    9b=XS Create session Operation
    9c=XS Session Roundtrip Operation
    9d=XS Piggyback Operation
    9e=KSRPC Execution
    9f=Streams combined capture apply
    a0=AQ replay information
    a1=SSCR
    a2=Session Get
    a3=Session RLS
    a5=Workload replay data
    a6=Replay statistic data
    a7=Query Cache Stats
    a8=Query Cache IDs
    a9=RPC Test Stream
    aa=Replay PL/SQL RPC
    ab=XStream Out
    ac=Golden Gate RPC
    """#
  static let typeNames: StaticString = #"""
    1=Connect
    2=Accept
    3=Acknowledge
    4=Refuse
    5=Redirect
    6=Data
    7=Null
    9=Abort
    b=Resend
    c=Marker
    d=Attention
    e=Control
    f=Data Descriptor
    """#

  static let types = ValueNames(packed: typeNames)
  static let contents = ValueNames(packed: dataIdNames)

  private static func version(_ value: UInt64) -> String {
    let parts = [value >> 24, value >> 20 & 15, value >> 12 & 255, value >> 8 & 15, value & 255]
    return parts.map(String.init).joined(separator: ".")
  }
}
