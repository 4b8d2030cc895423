public import RemoraCore

/// What a mailslot's message is made of, as the transaction that carries it says.
struct MailslotMessage: BitwiseCopyable {
  var name = Region(0, 0)
  var data = Region(0, 0)
  var hasSetup = false
  var slot = Slot.other

  enum Slot: UInt8 { case browse, lanman, other }

  static func get(_ p: inout Builder) -> State<MailslotMessage> {
    p.shared("mailslot.message", owner: "mailslot") { p in p.state { MailslotMessage() } }
  }
}

/// Mailslots over SMB transactions ([MS-MAIL] section 2.2.1).
///
///     | opcode | priority | class | bytes | name | message |
public let mailslot = Protocol("mailslot", "SMB MailSlot Protocol", short: "SMB Mailslot") { p in
  p.keepsToItself()
  let f = MailslotFields(&p)
  let message = MailslotMessage.get(&p)
  let browser = p.uses("browser")
  let data = p.uses("data")
  p.isNotListed()
  return { d throws(Malformed) in
    let m = d[message]
    d.protocolColumn("SMB Mailslot")
    d.info("")
    if m.data.length == 0 {
      d.withdraw()
      d.info("Interim reply")
      return
    }
    if m.hasSetup {
      let operation = try d.add(f.opcode, order: .little)
      d.info("\(mailslotOpcodeNames.name(of: UInt64(operation)) ?? "Unknown")")
      try d.add(f.priority, order: .little)
      try d.add(f.classField, order: .little)
      try d.add(f.size, order: .little)
      d.put(f.name, of: m.name, at: m.name)
      d.setOwnLength(m.name.offset + m.name.length - d.start)
    } else {
      d.withdraw()
    }
    try d.seek(m.data.offset)
    switch m.slot {
    case .browse, .lanman: try d.call(browser, length: m.data.length)
    case .other: try d.call(data, length: m.data.length)
    }
  }
}

/// Who serves in a neighbourhood ([MS-BRWS] section 2.2); all numbers little-endian.
public let browser = Protocol(
  "browser", "Microsoft Windows Browser Protocol", short: "BROWSER"
) { p in
  let layer = BrowserLayer(&p)
  return { d throws(Malformed) in try layer.dissect(&d) }
}

struct BrowserLayer: Sendable {
  let f: BrowserFields
  let message: State<MailslotMessage>

  init(_ p: inout Builder) {
    f = BrowserFields(&p)
    message = MailslotMessage.get(&p)
  }

  func dissect(_ d: inout Dissection) throws(Malformed) {
    d.protocolColumn("BROWSER")
    d.info("")
    d.setOwnLength(d.reportedRemaining)
    let command = try d.peek(UInt8.self)
    let name = browserCommandNames.name(of: UInt64(command))
    d.info("\(name ?? "Unknown command:0x\(Phrase.hex(UInt64(command), 2))")")
    try d.add(f.command)
    if d[message].slot == .lanman {
      if command == 1 { try addManager(&d) }
      return try d.skip(d.remaining)
    }
    switch command {
    case 0x01, 0x0c, 0x0f: try addHost(&d, command)
    case 0x02:
      try d.add(f.unused)
      let place = try addEnded(&d, f.responseComputerName)
      if d.wantsColumns {
        let text = String(decoding: d.bytes(place).prefix { $0 != 0 }, as: UTF8.self)
        d.info(append: " \(text)")
      }
    case 0x08: try addElection(&d)
    case 0x09:
      try d.add(f.backupCount)
      try d.add(f.backupToken, order: .little)
    case 0x0a:
      let count = try d.add(f.backupCount)
      try d.add(f.backupToken, order: .little)
      for _ in 0..<count { try addEnded(&d, f.backupServer) }
    case 0x0b: try addEnded(&d, f.browserToPromote)
    case 0x0d: try addEnded(&d, f.mbServer)
    case 0x0e:
      try FlagSet(
        f.resetCmd, [f.resetCmdDemote, f.resetCmdFlush, f.resetCmdStopLmb],
        names: ["Demote LMB", "Flush Browse List", "Stop Being LMB"]
      ).add(&d)
    default: break
    }
    try d.skip(d.remaining)
  }

  /// A string with a NUL at its end.
  @discardableResult
  private func addEnded(_ d: inout Dissection, _ field: Field<Text>) throws(Malformed) -> Region {
    let place = try d.add(field, upTo: 0)
    return Region(place.offset, place.length)
  }

  private func addHost(_ d: inout Dissection, _ command: UInt8) throws(Malformed) {
    try d.add(f.updateCount)
    let period = try d.add(f.period, order: .little)
    d.label(value: "\(durationText(milliseconds: UInt64(period)))")
    let name = try d.add(f.server, length: 16)
    let text = String(decoding: d.bytes(name).prefix { $0 != 0 }, as: UTF8.self)
    d.label("\(command == 0x0c ? "Domain/Workgroup" : "Host Name"): \(text)")
    d.info(append: " \(text)")
    try addVersion(&d)
    let types = try addTypes(&d)
    d.info(append: "\(types)")
    let signature = try d.peek(UInt16.self, ahead: 2)
    if command == 0x0c, signature != 0x55aa {
      try d.add(f.mysteriousField, order: .little)
    } else {
      try d.add(f.protoMajor)
      try d.add(f.protoMinor)
      try d.add(f.sig, order: .little)
    }
    if command == 0x0c {
      try addEnded(&d, f.mbServer)
    } else if d.remaining > 0 {
      try addEnded(&d, f.comment)
    }
  }

  private func addVersion(_ d: inout Dissection) throws(Malformed) {
    let major = try d.peek(UInt8.self)
    let minor = try d.peek(UInt8.self, ahead: 1)
    let name =
      switch (major, minor) {
      case (5, 0): "Windows 2000"
      case (5, 1): "Windows XP"
      case (5, 2): "Windows Server 2003 R2 or Windows Server 2003"
      case (6, 0): "Windows Vista or Windows Server 2008"
      case (6, 1): "Windows 7 or Windows Server 2008 R2"
      default: ""
      }
    d.put(f.windowsVersion, "\(name)", at: d.next(2))
    try d.add(f.osMajor)
    try d.add(f.osMinor)
  }

  /// - Returns: what the summary says of them.
  private func addTypes(_ d: inout Dissection) throws(Malformed) -> String {
    let types = try f.types.add(&d)
    guard d.wantsColumns else { return "" }
    var text = ""
    for i in 0..<32 where types >> UInt32(i) & 1 == 1 {
      text += ", " + (Self.kinds[i] ?? "Unknown server type:\(i)")
    }
    return text
  }

  private static let kinds: [Int: String] = [
    0: "Workstation", 1: "Server", 2: "SQL Server", 3: "Domain Controller",
    4: "Backup Controller", 5: "Time Source", 6: "Apple Server", 7: "Novell Server",
    8: "Domain Member Server", 9: "Print Queue Server", 10: "Dialin Server",
    11: "Xenix Server", 12: "NT Workstation", 13: "Windows for Workgroups", 15: "NT Server",
    16: "Potential Browser", 17: "Backup Browser", 18: "Master Browser",
    19: "Domain Master Browser", 20: "OSF", 21: "VMS", 22: "Windows 95 or above",
    23: "DFS server", 30: "Local List Only", 31: "Domain Enum",
  ]

  private func addElection(_ d: inout Dissection) throws(Malformed) {
    try d.add(f.electionVersion)
    try d.add(f.electionCriteria, order: .little)
    let sub = d.open()
    try d.seek(d.offset - 4)
    try FlagSet(
      f.electionDesire,
      [
        f.electionDesireBackup, f.electionDesireStandby, f.electionDesireMaster,
        f.electionDesireDomainMaster, f.electionDesireWins, f.electionDesireNt,
      ], names: ["Backup", "Standby", "Master", "Domain Master", "WINS", "NT"]
    ).add(&d)
    try d.add(f.protoMajor)
    try d.add(f.protoMinor)
    try FlagSet(
      f.electionOs, [f.electionOsWfw, f.electionOsNtw, f.electionOsNts],
      names: ["WfW", "NT Workstation", "NT Server"]
    ).add(&d)
    d.close(sub)
    let uptime = try d.add(f.uptime, order: .little)
    d.label(value: "\(durationText(milliseconds: UInt64(uptime)))")
    try d.skip(4)
    try addEnded(&d, f.server)
  }

  /// The announcement of LAN Manager's servers.
  private func addManager(_ d: inout Dissection) throws(Malformed) {
    try d.add(f.updateCount)
    let types = try addTypes(&d)
    d.info(append: "\(types)")
    try addVersion(&d)
    let period = UInt32(try d.peek(UInt16.self).byteSwapped) * 1_000
    d.put(f.period, period, at: d.next(2))
    d.label(value: "\(durationText(milliseconds: UInt64(period)))")
    try d.skip(2)
    let name = try addEnded(&d, f.server)
    if d.wantsColumns {
      let text = String(decoding: d.bytes(name).prefix { $0 != 0 }, as: UTF8.self)
      d.info(append: " \(text)")
    }
    try addEnded(&d, f.comment)
  }
}

extension BrowserFields {
  var types: FlagSet<UInt32> {
    FlagSet(
      serverType,
      [
        serverTypeWorkstation, serverTypeServer, serverTypeSql, serverTypeDomainController,
        serverTypeBackupController, serverTypeTime, serverTypeApple, serverTypeNovell,
        serverTypeMember, serverTypePrint, serverTypeDialin, serverTypeXenix, serverTypeNtw,
        serverTypeWfw, serverTypeNts, serverTypeBrowserPotential, serverTypeBrowserBackup,
        serverTypeBrowserMaster, serverTypeBrowserDomainMaster, serverTypeOsf, serverTypeVms,
        serverTypeW95, serverTypeDfs, serverTypeLocal, serverTypeDomainenum,
      ],
      names: [
        "Workstation", "Server", "SQL", "Domain Controller", "Backup Controller", "Time Source",
        "Apple", "Novell", "Member", "Print", "Dialin", "Xenix", "NT Workstation", "WfW",
        "NT Server", "Potential Browser", "Backup Browser", "Master Browser",
        "Domain Master Browser", "OSF", "VMS", "Windows 95+", "DFS", "Local", "Domain Enum",
      ])
  }
}

struct MailslotFields: Sendable {
  let opcode, priority, classField, size: Field<UInt16>
  let name: Field<Text>

  init(_ p: inout Builder) {
    opcode = p.u16("opcode", "Opcode", names: mailslotOpcodeNames, blurb: "MAILSLOT OpCode")
    priority = p.u16("priority", "Priority", blurb: "MAILSLOT Priority of transaction")
    classField = p.u16(
      "class", "Class", names: mailslotClassFieldNames, blurb: "MAILSLOT Class of transaction")
    size = p.u16("size", "Size", blurb: "MAILSLOT Total size of mail data")
    name = p.string("name", "Mailslot Name", blurb: "MAILSLOT Name of mailslot")
  }
}

let mailslotOpcodeNames: ValueNames = [
  1: "Write Mail Slot"
]

let mailslotClassFieldNames: ValueNames = [
  1: "Reliable", 2: "Unreliable & Broadcast",
]

struct BrowserFields: Sendable {
  let command, updateCount, resetCmd, osMajor, osMinor: Field<UInt8>
  let electionVersion, electionDesire, electionOs, protoMajor, protoMinor: Field<UInt8>
  let unused, backupCount: Field<UInt8>
  let period, serverType, electionCriteria, uptime, backupToken: Field<UInt32>
  let mysteriousField: Field<UInt32>
  let server, mbServer, comment, responseComputerName, backupServer: Field<Text>
  let browserToPromote, windowsVersion: Field<Text>
  let resetCmdDemote, resetCmdFlush, resetCmdStopLmb, serverTypeWorkstation,
    serverTypeServer: Field<Bool>
  let serverTypeSql, serverTypeDomainController, serverTypeBackupController, serverTypeTime,
    serverTypeApple: Field<Bool>
  let serverTypeNovell, serverTypeMember, serverTypePrint, serverTypeDialin,
    serverTypeXenix: Field<Bool>
  let serverTypeNtw, serverTypeWfw, serverTypeNts, serverTypeBrowserPotential,
    serverTypeBrowserBackup: Field<Bool>
  let serverTypeBrowserMaster, serverTypeBrowserDomainMaster, serverTypeOsf, serverTypeVms,
    serverTypeW95: Field<Bool>
  let serverTypeDfs, serverTypeLocal, serverTypeDomainenum, electionDesireBackup,
    electionDesireStandby: Field<Bool>
  let electionDesireMaster, electionDesireDomainMaster, electionDesireWins, electionDesireNt,
    electionOsWfw: Field<Bool>
  let electionOsNtw, electionOsNts: Field<Bool>
  let sig: Field<UInt16>

  init(_ p: inout Builder) {
    command = p.u8(
      "command", "Command", .hex, names: browserCommandNames, blurb: "Browse command opcode")
    updateCount = p.u8("update_count", "Update Count", blurb: "Browse Update Count")
    period = p.u32("period", "Update Periodicity", blurb: "Update Periodicity in ms")
    server = p.string("server", "Server Name", blurb: "BROWSE Server Name")
    mbServer = p.string(
      "mb_server", "Master Browser Server Name", blurb: "BROWSE Master Browser Server Name")
    resetCmd = p.u8("reset_cmd", "ResetBrowserState Command", .hex, names: browserResetCmdNames)
    resetCmdDemote = p.flag(
      "reset_cmd.demote", "Demote LMB", mask: 0x1, set: "Demote an LMB to a Backup Browser",
      unset: "Do not demote an LMB to a Backup Browser")
    resetCmdFlush = p.flag(
      "reset_cmd.flush", "Flush Browse List", mask: 0x2, set: "Flush the Browse List",
      unset: "Do not Flush the Browse List")
    resetCmdStopLmb = p.flag(
      "reset_cmd.stop_lmb", "Stop Being LMB", mask: 0x4, set: "Stop Being a Local Master Browser",
      unset: "Do not Stop Being a Local Master Browser")
    osMajor = p.u8("os_major", "OS Major Version", blurb: "Operating System Major Version")
    osMinor = p.u8("os_minor", "OS Minor Version", blurb: "Operating System Minor Version")
    serverType = p.u32("server_type", "Server Type", .hex, blurb: "Server Type Flags")
    serverTypeWorkstation = p.flag(
      "server_type.workstation", "Workstation", mask: 0x1, width: 4, set: "This is a Workstation",
      unset: "This is NOT a Workstation", blurb: "Is This A Workstation?")
    serverTypeServer = p.flag(
      "server_type.server", "Server", mask: 0x2, width: 4, set: "This is a Server",
      unset: "This is NOT a Server", blurb: "Is This A Server?")
    serverTypeSql = p.flag(
      "server_type.sql", "SQL", mask: 0x4, width: 4, set: "This is an SQL server",
      unset: "This is NOT an SQL server", blurb: "Is This A SQL Server?")
    serverTypeDomainController = p.flag(
      "server_type.domain_controller", "Domain Controller", mask: 0x8, width: 4,
      set: "This is a Domain Controller", unset: "This is NOT a Domain Controller",
      blurb: "Is This A Domain Controller?")
    serverTypeBackupController = p.flag(
      "server_type.backup_controller", "Backup Controller", mask: 0x10, width: 4,
      set: "This is a Backup Controller", unset: "This is NOT a Backup Controller",
      blurb: "Is This A Backup Domain Controller?")
    serverTypeTime = p.flag(
      "server_type.time", "Time Source", mask: 0x20, width: 4, set: "This is a Time Source",
      unset: "This is NOT a Time Source", blurb: "Is This A Time Source?")
    serverTypeApple = p.flag(
      "server_type.apple", "Apple", mask: 0x40, width: 4, set: "This is an Apple host",
      unset: "This is NOT an Apple host", blurb: "Is This An Apple Server ?")
    serverTypeNovell = p.flag(
      "server_type.novell", "Novell", mask: 0x80, width: 4, set: "This is a Novell server",
      unset: "This is NOT a Novell server", blurb: "Is This A Novell Server?")
    serverTypeMember = p.flag(
      "server_type.member", "Member", mask: 0x100, width: 4, set: "This is a Domain Member server",
      unset: "This is NOT a Domain Member server", blurb: "Is This A Domain Member Server?")
    serverTypePrint = p.flag(
      "server_type.print", "Print", mask: 0x200, width: 4, set: "This is a Print Queue server",
      unset: "This is NOT a Print Queue server", blurb: "Is This A Print Server?")
    serverTypeDialin = p.flag(
      "server_type.dialin", "Dialin", mask: 0x400, width: 4, set: "This is a Dialin server",
      unset: "This is NOT a Dialin server", blurb: "Is This A Dialin Server?")
    serverTypeXenix = p.flag(
      "server_type.xenix", "Xenix", mask: 0x800, width: 4, set: "This is a Xenix server",
      unset: "This is NOT a Xenix server", blurb: "Is This A Xenix Server?")
    serverTypeNtw = p.flag(
      "server_type.ntw", "NT Workstation", mask: 0x1000, width: 4, set: "This is an NT Workstation",
      unset: "This is NOT an NT Workstation", blurb: "Is This A NT Workstation?")
    serverTypeWfw = p.flag(
      "server_type.wfw", "WfW", mask: 0x2000, width: 4, set: "This is a WfW host",
      unset: "This is NOT a WfW host", blurb: "Is This A Windows For Workgroups Server?")
    serverTypeNts = p.flag(
      "server_type.nts", "NT Server", mask: 0x8000, width: 4, set: "This is an NT Server",
      unset: "This is NOT an NT Server", blurb: "Is This A NT Server?")
    serverTypeBrowserPotential = p.flag(
      "server_type.browser.potential", "Potential Browser", mask: 0x10000, width: 4,
      set: "This is a Potential Browser", unset: "This is NOT a Potential Browser",
      blurb: "Is This A Potential Browser?")
    serverTypeBrowserBackup = p.flag(
      "server_type.browser.backup", "Backup Browser", mask: 0x20000, width: 4,
      set: "This is a Backup Browser", unset: "This is NOT a Backup Browser",
      blurb: "Is This A Backup Browser?")
    serverTypeBrowserMaster = p.flag(
      "server_type.browser.master", "Master Browser", mask: 0x40000, width: 4,
      set: "This is a Master Browser", unset: "This is NOT a Master Browser",
      blurb: "Is This A Master Browser?")
    serverTypeBrowserDomainMaster = p.flag(
      "server_type.browser.domain_master", "Domain Master Browser", mask: 0x80000, width: 4,
      set: "This is a Domain Master Browser", unset: "This is NOT a Domain Master Browser",
      blurb: "Is This A Domain Master Browser?")
    serverTypeOsf = p.flag(
      "server_type.osf", "OSF", mask: 0x100000, width: 4, set: "This is an OSF host",
      unset: "This is NOT an OSF host", blurb: "Is This An OSF server ?")
    serverTypeVms = p.flag(
      "server_type.vms", "VMS", mask: 0x200000, width: 4, set: "This is a VMS host",
      unset: "This is NOT a VMS host", blurb: "Is This A VMS Server?")
    serverTypeW95 = p.flag(
      "server_type.w95", "Windows 95+", mask: 0x400000, width: 4,
      set: "This is a Windows 95 or above host", unset: "This is NOT a Windows 95 or above host",
      blurb: "Is This A Windows 95 or above server?")
    serverTypeDfs = p.flag(
      "server_type.dfs", "DFS", mask: 0x800000, width: 4, set: "This is a DFS server",
      unset: "THis is NOT a DFS server", blurb: "Is This A DFS server?")
    serverTypeLocal = p.flag(
      "server_type.local", "Local", mask: 0x40000000, width: 4,
      set: "This is a local list only request", unset: "This is NOT a local list only request",
      blurb: "Is This A Local List Only request?")
    serverTypeDomainenum = p.flag(
      "server_type.domainenum", "Domain Enum", mask: 0x80000000, width: 4,
      set: "This is a Domain Enum request", unset: "This is NOT a Domain Enum request",
      blurb: "Is This A Domain Enum request?")
    electionVersion = p.u8("election.version", "Election Version")
    electionCriteria = p.u32("election.criteria", "Election Criteria", .hex)
    electionDesire = p.u8("election.desire", "Election Desire", .hex)
    electionDesireBackup = p.flag(
      "election.desire.backup", "Backup", mask: 0x1, set: "Backup Browse Server",
      unset: "NOT Backup Browse Server", blurb: "Is this a backup server")
    electionDesireStandby = p.flag(
      "election.desire.standby", "Standby", mask: 0x2, set: "Standby Browse Server",
      unset: "NOT Standby Browse Server", blurb: "Is this a standby server?")
    electionDesireMaster = p.flag(
      "election.desire.master", "Master", mask: 0x4, set: "Master Browser",
      unset: "NOT Master Browser", blurb: "Is this a master server")
    electionDesireDomainMaster = p.flag(
      "election.desire.domain_master", "Domain Master", mask: 0x8,
      set: "Domain Master Browse Server", unset: "NOT Domain Master Browse Server",
      blurb: "Is this a domain master")
    electionDesireWins = p.flag(
      "election.desire.wins", "WINS", mask: 0x20, set: "WINS Client", unset: "NOT WINS Client",
      blurb: "Is this a WINS server")
    electionDesireNt = p.flag(
      "election.desire.nt", "NT", mask: 0x80, set: "Windows NT Advanced Server",
      unset: "NOT Windows NT Advanced Server", blurb: "Is this a NT server")
    electionOs = p.u8("election.os", "Election OS", .hex)
    electionOsWfw = p.flag(
      "election.os.wfw", "WfW", mask: 0x1, set: "Windows for Workgroups",
      unset: "Not Windows for Workgroups", blurb: "Is this a WfW host?")
    electionOsNtw = p.flag(
      "election.os.ntw", "NT Workstation", mask: 0x10, set: "Windows NT Workstation",
      unset: "Not Windows NT Workstation", blurb: "Is this a NT Workstation?")
    electionOsNts = p.flag(
      "election.os.nts", "NT Server", mask: 0x20, set: "Windows NT Server",
      unset: "Not Windows NT Server", blurb: "Is this a NT Server?")
    protoMajor = p.u8("proto_major", "Browser Protocol Major Version")
    protoMinor = p.u8("proto_minor", "Browser Protocol Minor Version")
    sig = p.u16("sig", "Signature", .hex, blurb: "Signature Constant")
    comment = p.string("comment", "Host Comment", type: .stringz, blurb: "Server Comment")
    unused = p.u8("unused", "Unused flags", .hex, blurb: "Unused/unknown flags")
    responseComputerName = p.string(
      "response_computer_name", "Response Computer Name", type: .stringz)
    uptime = p.u32("uptime", "Uptime", blurb: "Server uptime in ms")
    backupCount = p.u8("backup.count", "Backup List Requested Count")
    backupToken = p.u32(
      "backup.token", "Backup Request Token", blurb: "Backup requested/response token")
    backupServer = p.string("backup.server", "Backup Server", blurb: "Backup Server Name")
    browserToPromote = p.string("browser_to_promote", "Browser to Promote", type: .stringz)
    windowsVersion = p.string("windows_version", "Windows version")
    mysteriousField = p.u32("mysterious_field", "Mysterious Field", .hex)
  }
}

let browserCommandNames: ValueNames = [
  1: "Host Announcement", 2: "Request Announcement", 8: "Browser Election Request",
  9: "Get Backup List Request", 10: "Get Backup List Response", 11: "Become Backup Browser",
  12: "Domain/Workgroup Announcement", 13: "Master Announcement",
  14: "Reset Browser State Announcement", 15: "Local Master Announcement",
]

let browserResetCmdNames: ValueNames = [
  1: "Stop being a master browser and become a backup browser",
  2: "Discard browse lists, stop being a master browser, and try again",
  4: "Stop being a master browser for ever",
]
