public import RemoraCore

/// Beckhoff's automation message specification, which carries the device specification ADS
/// (TwinCAT documentation TE1000, "AMS/TCP packet").
///
///     |          reserved             |            length (4)         |
///     |  target net (6) | port | sender net (6) | port | command | flags
///     |  data length (4) | error (4) | invocation (4) | data …        |
///
/// All numbers are little-endian.
public let ams = Protocol("ams", "AMS") { p in
  let layer = AmsLayer(&p)
  p.over("tcp.port", 48898)
  return { d throws(Malformed) in try layer.dissect(&d) }
}

struct AmsLayer: Sendable {
  /// What the data of one command consists of.
  struct Message: Sendable {
    let heading: Field<Label>
    /// Bytes before the data.
    let size: Int
    let fields: [Part]
    let hasData: Bool
  }

  enum Part: Sendable {
    case byte(Field<UInt8>)
    case short(Field<UInt16>)
    case long(Field<UInt32>)
    case text(Field<Text>)
  }

  let f: AmsFields
  let flags: [Field<Bool>]
  /// By command, the request and the response.
  let messages: [(request: Message?, response: Message?)]

  init(_ p: inout Builder) {
    let f = AmsFields(&p)
    self.f = f
    flags = [
      f.stateResponse, f.stateNoreturn, f.stateAdscmd, f.stateSyscmd, f.stateHighprio,
      f.stateTimestampadded, f.stateUdp, f.stateInitcmd, f.stateBroadcast,
    ]
    let place: [Part] = [.long(f.adsIndexgroup), .long(f.adsIndexoffset)]
    let length = Part.long(f.adsCblength)
    let result = Part.long(f.adsresult)
    let handle = Part.long(f.adsNotificationhandle)
    let states: [Part] = [.short(f.adsState), .short(f.adsDevicestate)]
    func message(_ heading: Field<Label>, _ fields: [Part], data: Bool = false) -> Message {
      let sizes = fields.map { part in
        switch part {
        case .byte: 1
        case .short: 2
        case .long: 4
        case .text: 16
        }
      }
      return Message(heading: heading, size: sizes.reduce(0, +), fields: fields, hasData: data)
    }
    let version: [Part] = [
      .byte(f.adsVersionversion), .byte(f.adsVersionrevision), .short(f.adsVersionbuild),
      .text(f.adsDevicename),
    ]
    let watch: [Part] = [.long(f.adsTransmode), .long(f.adsMaxdelay), .long(f.adsCycletime)]
    messages = [
      (nil, nil),
      (nil, message(f.adsReaddinfoRes, [result] + version)),
      (
        message(f.adsReadReq, place + [length]),
        message(f.adsReadRes, [result, length], data: true)
      ),
      (message(f.adsWriteReq, place + [length], data: true), message(f.adsWriteRes, [result])),
      (nil, message(f.adsReadstateRes, [result] + states)),
      (
        message(f.adsWritectrlReq, states + [length], data: true),
        message(f.adsWritectrlRes, [result])
      ),
      (
        message(f.adsAdddnReq, place + [length] + watch), message(f.adsAdddnRes, [result, handle])
      ),
      (message(f.adsDeldnReq, [handle]), message(f.adsDeldnRes, [result])),
      (message(f.adsDnReq, [length, .long(f.adsNoteblocksstamps)]), nil),
      (
        message(
          f.adsReadwriteReq, place + [.long(f.adsCbreadlength), .long(f.adsCbwritelength)],
          data: true),
        message(f.adsReadwriteRes, [result, length], data: true)
      ),
    ]
  }

  func dissect(_ d: inout Dissection) throws(Malformed) {
    d.protocolColumn("AMS")
    d.info("")
    guard d.reportedRemaining >= 38 else {
      d.vanish()
      return try d.skip(d.remaining)
    }
    d.setOwnLength(d.reportedRemaining)
    d.info("AMS Request")
    try d.skip(6)
    try addNet(&d, f.targetnetid)
    try d.add(f.targetport, order: .little)
    try addNet(&d, f.sendernetid)
    try d.add(f.senderport, order: .little)
    let command = try d.add(f.cmdid, order: .little)
    let place = d.next(2)
    let state = try d.add(f.stateflags, order: .little)
    let sub = d.open()
    for flag in flags {
      d.put(flag, flag.extract(UInt64(state)) != 0, at: place, .littleEndian)
    }
    d.close(sub)
    try d.add(f.cbdata, order: .little)
    try d.add(f.errorcode, order: .little)
    try d.add(f.invokeid, order: .little)
    guard d.remaining > 0 else { return }
    guard state & 4 != 0 else {
      try d.add(f.data, over: d.remaining)
      return try d.skip(d.remaining)
    }
    guard Int(command) < messages.count else { return }
    let pair = messages[Int(command)]
    if let message = state & 1 != 0 ? pair.response : pair.request { try add(&d, message) }
  }

  private func addNet(_ d: inout Dissection, _ field: Field<Text>) throws(Malformed) {
    _ = try d.peek(UInt32.self, ahead: 2)
    if d.wants(field) {
      let parts = d.bytes(d.next(6)).map { String($0) }.joined(separator: ".")
      d.put(field, Phrase(parts), at: d.next(6))
    }
    try d.skip(6)
  }

  private func add(_ d: inout Dissection, _ message: Message) throws(Malformed) {
    try d.add(message.heading, over: d.remaining)
    let sub = d.open()
    if d.remaining >= message.size {
      for part in message.fields {
        switch part {
        case .byte(let field): try d.add(field)
        case .short(let field): try d.add(field, order: .little)
        case .long(let field): try d.add(field, order: .little)
        case .text(let field): try d.add(field, length: 16)
        }
      }
      if message.hasData, d.remaining > 0 {
        try d.add(f.adsData, over: d.remaining)
        try d.skip(d.remaining)
      }
    }
    d.close(sub)
  }
}

/// The fields of AMS.
struct AmsFields: Sendable {
  let sendernetid, targetnetid, adsDevicename: Field<Text>
  let senderport, targetport, cmdid, stateflags, adsState, adsDevicestate,
    adsVersionbuild: Field<UInt16>
  let stateResponse, stateNoreturn, stateAdscmd, stateSyscmd, stateHighprio, stateTimestampadded,
    stateUdp, stateInitcmd, stateBroadcast: Field<Bool>
  let cbdata, errorcode, invokeid, adsIndexgroup, adsIndexoffset, adsCblength, adsInvokeid,
    adsresult, adsCbreadlength, adsCbwritelength, adsNotificationhandle, adsNoteblocksstamps,
    adsTransmode, adsMaxdelay, adsCycletime: Field<UInt32>
  let adsData, data, adsReadReq, adsReadRes, adsWriteReq, adsWriteRes, adsReadwriteReq,
    adsReadwriteRes, adsReadstateReq, adsReadstateRes, adsWritectrlReq, adsWritectrlRes,
    adsReaddinfoReq, adsReaddinfoRes, adsAdddnReq, adsAdddnRes, adsDeldnReq, adsDeldnRes,
    adsDnReq: Field<Label>
  let adsVersionversion, adsVersionrevision: Field<UInt8>

  init(_ p: inout Builder) {
    sendernetid = p.string("sendernetid", "AMS Sender Net Id")
    senderport = p.u16("senderport", "AMS Sender port")
    targetnetid = p.string("targetnetid", "AMS Target Net Id")
    targetport = p.u16("targetport", "AMS Target port")
    cmdid = p.u16("cmdid", "CmdId", names: ValueNames(packed: Self.cmdidNames))
    stateflags = p.u16("stateflags", "StateFlags", .hex)
    stateResponse = p.flag(
      "state_response", "RESPONSE", mask: 0x1, width: 2, set: "Set", unset: "Not set")
    stateNoreturn = p.flag(
      "state_noreturn", "NO RETURN", mask: 0x2, width: 2, set: "Set", unset: "Not set")
    stateAdscmd = p.flag(
      "state_adscmd", "ADS COMMAND", mask: 0x4, width: 2, set: "Set", unset: "Not set")
    stateSyscmd = p.flag(
      "state_syscmd", "SYSTEM COMMAND", mask: 0x8, width: 2, set: "Set", unset: "Not set")
    stateHighprio = p.flag(
      "state_highprio", "HIGH PRIORITY COMMAND", mask: 0x10, width: 2, set: "Set", unset: "Not set")
    stateTimestampadded = p.flag(
      "state_timestampadded", "TIMESTAMP ADDED", mask: 0x20, width: 2, set: "Set", unset: "Not set")
    stateUdp = p.flag(
      "state_udp", "UDP COMMAND", mask: 0x40, width: 2, set: "Set", unset: "Not set")
    stateInitcmd = p.flag(
      "state_initcmd", "INIT COMMAND", mask: 0x80, width: 2, set: "Set", unset: "Not set")
    stateBroadcast = p.flag(
      "state_broadcast", "BROADCAST", mask: 0x8000, width: 2, set: "Set", unset: "Not set")
    cbdata = p.u32("cbdata", "cbData")
    errorcode = p.u32(
      "errorcode", "ErrorCode", .hex, names: ValueNames(packed: Self.errorcodeNames))
    invokeid = p.u32("invokeid", "InvokeId", .hex)
    adsData = p.label("ads_data", "Data")
    data = p.label("data", "Data")
    adsIndexgroup = p.u32("ads_indexgroup", "IndexGroup", .hex)
    adsIndexoffset = p.u32("ads_indexoffset", "IndexOffset", .hex)
    adsCblength = p.u32("ads_cblength", "CbLength")
    adsReadReq = p.label("ads_read_req", "ADS Read Request")
    adsReadRes = p.label("ads_read_res", "ADS Read Response")
    adsInvokeid = p.u32("ads_invokeid", "InvokeId", .hex)
    adsresult = p.u32("adsresult", "Result", .hex, names: ValueNames(packed: Self.adsresultNames))
    adsWriteReq = p.label("ads_write_req", "ADS Write Request")
    adsWriteRes = p.label("ads_write_res", "ADS Write Response")
    adsReadwriteReq = p.label("ads_readwrite_req", "ADS ReadWrite Request")
    adsReadwriteRes = p.label("ads_readwrite_res", "ADS ReadWrite Response")
    adsCbreadlength = p.u32("ads_cbreadlength", "CBReadLength")
    adsCbwritelength = p.u32("ads_cbwritelength", "CBWriteLength")
    adsState = p.u16("ads_state", "AdsState", .hex)
    adsDevicestate = p.u16("ads_devicestate", "DeviceState", .hex)
    adsNotificationhandle = p.u32("ads_notificationhandle", "NotificationHandle", .hex)
    adsReadstateReq = p.label("ads_readstate_req", "ADS Read State Request")
    adsReadstateRes = p.label("ads_readstate_res", "ADS Read State Response")
    adsWritectrlReq = p.label("ads_writectrl_req", "ADS Write Ctrl Request")
    adsWritectrlRes = p.label("ads_writectrl_res", "ADS Write Ctrl Response")
    adsReaddinfoReq = p.label("ads_readdinfo_req", "ADS Read Device Info Request")
    adsReaddinfoRes = p.label("ads_readdinfo_res", "ADS Read Device Info Response")
    adsAdddnReq = p.label("ads_adddn_req", "ADS Add Device Notification Request")
    adsAdddnRes = p.label("ads_adddn_res", "ADS Add Device Notification Response")
    adsDeldnReq = p.label("ads_deldn_req", "ADS Delete Device Notification Request")
    adsDeldnRes = p.label("ads_deldn_res", "ADS Delete Device Notification Response")
    adsDnReq = p.label("ads_dn_req", "ADS Device Notification Request")
    adsDevicename = p.string("ads_devicename", "Device Name")
    adsVersionversion = p.u8("ads_versionversion", "ADS Major Version")
    adsVersionrevision = p.u8("ads_versionrevision", "ADS Minor Version")
    adsVersionbuild = p.u16("ads_versionbuild", "ADS Version Build")
    adsNoteblocksstamps = p.u32("ads_noteblocksstamps", "Count of Stamps")
    adsTransmode = p.u32(
      "ads_transmode", "Trans Mode", names: ValueNames(packed: Self.adsTransmodeNames))
    adsMaxdelay = p.u32("ads_maxdelay", "Max Delay")
    adsCycletime = p.u32("ads_cycletime", "Cycle Time")
  }

  static let cmdidNames: StaticString = #"""
    0=Invalid
    1=ADS Read Device Info
    2=ADS Read
    3=ADS Write
    4=ADS Read State
    5=ADS Write Control
    6=ADS Add Device Notification
    7=ADS Delete Device Notification
    8=ADS Device Notification
    9=ADS Read Write
    """#
  static let errorcodeNames: StaticString = #"""
    0=NO ERROR
    1=INTERNAL
    2=NO RTIME
    3=ALLOC LOCKED MEM
    4=INSERT MAILBOX
    5=WRONGRECEIVEHMSG
    6=TARGET PORT NOT FOUND
    7=TARGET MACHINE NOT FOUND
    8=UNKNOWN CMDID
    9=BAD TASKID
    a=NOIO
    b=UNKNOWN AMSCMD
    c=WIN32 ERROR
    d=PORT NOT CONNECTED
    e=INVALID AMS LENGTH
    f=INVALID AMS NETID
    10=LOW INST LEVEL
    11=NO DEBUG INT AVAILABLE
    12=PORT DISABLED
    13=PORT ALREADY CONNECTED
    14=AMSSYNC_W32ERROR
    15=AMSSYNC_TIMEOUT
    16=AMSSYNC_AMSERROR
    17=AMSSYNC_NOINDEXINMAP
    18=INVALID AMSPORT
    19=NO MEMORY
    1a=TCP SEND
    1b=HOST UNREACHABLE
    500=ROUTERERR_NOLOCKEDMEMORY
    501=ROUTERERR_RESIZEMEMORY
    502=ROUTERERR_MAILBOXFULL
    503=ROUTERERR_DEBUGBOXFULL
    504=ROUTERERR_UNKNOWNPORTTYPE
    505=ROUTERERR_NOTINITIALIZED
    506=ROUTERERR_PORTALREADYINUSE
    507=ROUTERERR_NOTREGISTERED   
    508=ROUTERERR_NOMOREQUEUES
    509=ROUTERERR_INVALIDPORT
    50a=ROUTERERR_NOTACTIVATED
    2000=IOERR_INTERNAL
    2001=IOERR_BADCARDNO
    2002=IOERR_INVALIDCARDADDR
    2003=IOERR_CDLLISTFULL
    2004=IOERR_BADCDLPARAM
    2005=IOERR_OPENIOFAILED
    2006=IOERR_RESETIOFAILED
    2007=IOERR_UNKNOWNDEVICE
    2008=IOERR_UNKNOWNDEVICEID
    2009=IOERR_UNKNOWNIMAGEID
    200a=IOERR_GETIOSTATE
    200b=IOERR_BADIMAGEID
    200c=IOERR_NOMORECLIENTSPACE
    200d=IOERR_CLIENTINFONOTFOUND
    200e=IOERR_CDLNOTINUSE
    200f=IOERR_TIMEOUTWITHDEVICE
    2010=IOERR_C1220FUNC_1
    2011=IOERR_C1220FUNC_9
    2012=IOERR_C1220FUNC_C
    2013=IOERR_C1220FUNC_10
    2014=IOERR_C1220FUNC_1_MAXSEND
    2015=IOERR_C1220FUNC_1_ADDRSET
    2016=IOERR_C1220FUNC_1_BREAK
    2017=IOERR_C1220FUNC_1_BREAK0
    2018=IOERR_C1220FUNC_1_BREAK1
    2019=IOERR_C1220FUNC_1_BREAK2
    201a=IOERR_C1220FUNC_1_BREAK3
    201b=IOERR_C1220FUNC_1_BREAK4
    201c=IOERR_C1220FUNC_1_BREAK5
    201d=IOERR_C1220FUNC_1_BREAK6
    201e=IOERR_C1220FUNC_1_BREAK7
    201f=IOERR_C1220FUNC_1_BREAK8
    2020=IOERR_C1220FUNC_1_BREAK9
    2021=IOERR_C1220FUNC_1_BREAK10
    2022=IOERR_C1220FUNC_1_BREAK11
    2023=IOERR_C1220FUNC_1_BREAK12
    2024=IOERR_C1220FUNC_1_BREAK13
    2025=IOERR_C1220FUNC_1_BREAK14
    2026=IOERR_C1220FUNC_1_BREAK15
    2027=IOERR_C1220FUNC_1_BREAK16
    2028=IOERR_SPC3DEVINITDP
    2029=IOERR_SPC3UPDATEOUTPUT
    202a=IOERR_CIF30READDIAG
    202b=IOERR_CIF30COMMNOTSTARTED
    202c=IOERR_CIF30SLAVEPARASIZE
    202d=IOERR_CIF30NOPARAS
    202e=IOERR_CIF30SLAVEERROR
    202f=IOERR_CIF30WATCHDOGEXPIRED
    2030=IOERR_UNKNOWNDEVICECMD
    2031=IOERR_CIF40MESSAGEHANDLING
    2032=IOERR_CIF40PARAERROR
    2033=IOERR_CIF40WATCHDOGEXPIRED
    2034=IOERR_CIF40FLAGERROR
    2035=IOERR_CIF40COMMNOTSTARTED
    2036=IOERR_CIF40READDIAG
    2037=IOERR_CIF40SLAVEERROR
    2038=IOERR_CIF40GLOBALERROR
    2039=IOERR_CIF40CONFIGLIST
    203a=IOERR_CP5412A2SLAVEPARASIZE
    203b=IOERR_CP5412A2NOPARAS
    203c=IOERR_CP5412A2SLAVEERROR
    203d=IOERR_CP5412A2FATAL
    203e=IOERR_CP5412A2MAILBOXUSED
    203f=IOERR_BEGINCONFIGWHILETICKER
    2040=IOERR_UNEXPECTEDBOXCOUNT
    2041=IOERR_C1200CHECKADDR
    2042=IOERR_C1200INTENSITYTEST
    2043=IOERR_NOIMAGE
    2044=IOERR_INVALIDIMAGEOFFSSIZE
    2045=IOERR_FORCESCOUNTEXCEEDEDMAXIMUM
    2046=IOERR_SERCOSLIFECOUNTERERR
    2047=IOERR_C1220NOTFOUND
    2048=IOERR_AMSDEVICENOAMSINTF
    2049=IOERR_AMSDEVICEAMSCMDIDNOTSUPP
    204a=IOERR_AMSDEVICEAMSSERVICERUNNING
    204b=IOERR_PLCINTERFACE_BUSY
    204c=IOERR_PLCINTERFACE_FAULT
    204d=IOERR_PLCINTERFACE_TIMEOUT
    204e=IOERR_PLCINTERFACE_RESETTIMEOUT
    204f=IOERR_PLCINTERFACE_NODATAEXCH
    2050=IOERR_PLCINTERFACE_RESET
    2051=IOERR_CP5412A2INVALIDADDR
    2052=IOERR_CP5412A2INVALIDPORT
    2053=IOERR_AMSDEVICEBADBOXNO
    2054=IOERR_AMSDEVICEBADTYPE
    2055=IOERR_AMSDEVICEILLEGALADDRESS
    2056=IOERR_CP5412A2INVALIDBOX
    2057=IOERR_AMSDEVICEFIFOOVERFLOW
    2058=IOERR_AMSDEVICEAMSSEQUENCEERROR
    2059=IOERR_CP5412A2DPV1SYNTAXERROR
    205a=IOERR_CP5412A2DEVICENOTRUNNING
    205b=IOERR_AMSDEVICENOTRUNNING
    205c=IOERR_AMSDEVICEBOXNOTDEFINED
    205d=IOERR_CP5412A2BADSERVICEPARA
    205e=IOERR_CP5412A2FIFOOVERFLOW
    205f=IOERR_COMPORTOPENFAILED
    2060=IOERR_CIF30BADMESSAGERESPONSE
    2061=IOERR_CIF30DELETEDATABASE
    2062=IOERR_CIF30STARTSEQFAILED
    2063=IOERR_CIF30DOWNLOADFAILED
    2064=IOERR_CIF30ENDSEQFAILED
    2065=IOERR_CIF30BUSLOADFAILED
    2066=IOERR_PLCINTERFACE_RESETREQ
    2067=IOERR_CP5412A2INVALIDCYCLETICKS
    2068=IOERR_CP5412A2DPBUSFAULT
    2069=IOERR_INVALIDTERMCONFIG
    206a=IOERR_SERCANSBREAK
    206b=IOERR_SERCANSPHASE0
    206c=IOERR_SERCANSPHASE1
    206d=IOERR_SERCANSPHASE2
    206e=IOERR_SERCANSPHASE3
    206f=IOERR_SERCANSPHASE4
    2070=IOERR_SERCANSNCSERVICECHNFAILED
    2071=IOERR_RESOURCECONFICT
    2072=IOERR_C1220INITSTRINGCOMM
    2073=IOERR_C1220REGSTRINGSLAVE
    2074=IOERR_C1220STRREGFAULT
    2075=IOERR_IOSTATEBUSY
    2076=IOERR_IBSSCITWATCHDOGEXPIRED
    2077=IOERR_IBSSCITSYNCMAILBOXERROR
    2078=IOERR_IBSSCITCONFIRMDIAGERROR
    2079=IOERR_IBSSCITCREATECFGERROR
    """#
  static let adsresultNames: StaticString = #"""
    0=NO ERROR
    700=ERROR
    701=SRV NOT SUPP
    702=INVALID GRP
    703=INVALID OFFSET
    704=INVALID ACCESS
    705=INVALID SIZE
    706=INVALID DATA
    707=NOT READY
    708=BUSY
    709=INVALID CONTEXT
    70a=NO MEMORY
    70b=INVALID PARM
    70c=NOT FOUND
    70d=SYNTAX
    70e=INCOMPATIBLE
    70f=EXISTS
    710=SYMBOL NOT FOUND
    711=SYMBOL VERSION INVALID
    712=INVALID STATE
    713=TRANS MODE NOT SUPP
    714=NOTIFY HND INVALID
    715=CLIENT UNKNOWN
    716=NO MORE HDLS
    717=INVALID WATCHSIZE
    718=NOT INIT
    719=TIMEOUT
    71a=NO INTERFACE
    71b=INVALID INTERFACE
    71c=INVALID CLSID
    71d=INVALID OBJID
    71e=PENDING
    71f=ABORTED
    720=WARNING
    721=INVALID ARRAY IDX
    740=CLIENT ERROR
    741=CLIENT INVALID PARM
    742=CLIENT LIST EMPTY
    743=CLIENT VAR USED
    744=CLIENT DUPL INVOKEID
    745=CLIENT SYNC TIMEOUT
    746=CLIENT W32ERROR
    747=CLIENT TIMEOUT INVALID
    748=CLIENT PORT NOT OPEN
    749=CLIENT NO AMS ADDR
    750=CLIENT SYNC INTERNAL
    751=CLIENT ADD HASH
    752=CLIENT REMOVE HASH
    753=CLIENT NO MORE SYM
    754=CLIENT SYNC RES INVALID
    755=CLIENT SYNC PORT LOCKED
    """#
  static let adsTransmodeNames: StaticString = #"""
    0=NO TRANS
    1=CLIENT CYCLE
    2=CLIENT ON CHANGE
    3=SERVER CYCLE
    4=SERVER ON CHANGE
    a=CLIENT FIRST REQUEST
    """#
}
