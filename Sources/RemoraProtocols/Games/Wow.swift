public import RemoraCore

/// World of Warcraft's log-on and realm-list server: a byte that says what the message is, then
/// its fields in little-endian order.
public let worldOfWarcraft = Protocol("wow", "World of Warcraft", short: "WOW") { p in
  p.mayDecline()
  p.keepsToItself()
  let layer = WowLayer(&p)
  p.over("tcp.port", 3724, framing: .sized(header: 4) { d in WowLayer.size(d) })
  p.greets { d in WowLayer.hasSize(d) ? .messages : .whole }
  return { d throws(Malformed) in try layer.dissect(&d) }
}

struct WowLayer {
  let f: WowFields

  init(_ p: inout Builder) { f = WowFields(&p) }

  /// Whether a message says how long it is.
  static func hasSize(_ d: borrowing Dissection) -> Bool {
    switch d.number(at: d.offset, UInt8.self) {
    case 0x00: d.packet.destinationPort == 3724
    case 0x10: d.packet.sourcePort == 3724
    default: false
    }
  }

  static func size(_ d: borrowing Dissection) -> Int? {
    guard hasSize(d) else { return -1 }
    let isFirst = d.number(at: d.offset, UInt8.self) == 0
    let size = d.number(at: d.offset + (isFirst ? 2 : 1), UInt16.self)
    return size.map { Int($0.byteSwapped) + (isFirst ? 4 : 3) }
  }

  func dissect(_ d: inout Dissection) throws(Malformed) {
    d.protocolColumn("WOW")
    d.setOwnLength(d.reportedRemaining)
    let command = try d.peek(UInt8.self)
    let fields = f
    if let name = fields.name(of: command) {
      d.info("\(name)")
    } else {
      d.info("Unrecognized packet type")
    }
    try d.add(f.cmd)
    let isServer = d.packet.sourcePort == 3724
    switch (command, isServer) {
    case (0x00, false):
      try addChallenge(&d)
      // What is said first is not taken for the whole of it.
      return d.decline()
    case (0x00, true): try addChallengeAnswer(&d)
    case (0x01, false): try addProof(&d)
    case (0x01, true):
      guard try d.add(f.loginResult) == 0 else { break }
      try d.add(f.serverProof, length: 20)
      try d.add(f.hardwareSurveyId, order: .little)
    case (0x02, false): try addChallenge(&d)
    case (0x02, true):
      guard try d.add(f.loginResult) == 0 else { break }
      try d.add(f.challengeData, length: 16)
      try d.add(f.checksumSalt, length: 16)
    case (0x03, false):
      try d.add(f.proofData, length: 16)
      try d.add(f.clientProof, length: 20)
      try d.add(f.clientChecksum, length: 20)
      try d.add(f.keyCount)
    case (0x03, true): try d.add(f.loginResult)
    case (0x10, false): try d.add(f.padding, order: .little)
    case (0x10, true): try addRealms(&d)
    case (0x30, _):
      try addString(&d, f.filename)
      try d.add(f.fileSize, order: .little)
      try d.add(f.fileMd, length: 16)
    case (0x31, _):
      let count = try d.add(f.size, order: .little)
      try d.add(f.data, length: Int(count))
    case (0x33, _): try d.add(f.offset, order: .little)
    default: break
    }
  }

  private func addString(_ d: inout Dissection, _ field: Field<Text>) throws(Malformed) {
    let count = try d.add(f.stringLength)
    try d.add(field, length: Int(count))
  }

  private func addChallenge(_ d: inout Dissection) throws(Malformed) {
    try d.add(f.protocolVersion)
    try d.add(f.size, order: .little)
    try d.add(f.gameName, order: .little)
    let sub = d.open(d.text("Version", at: d.next(5)))
    try d.add(f.major)
    try d.add(f.minor)
    try d.add(f.patch)
    try d.add(f.build, order: .little)
    d.close(sub)
    try d.add(f.platform, order: .little)
    try d.add(f.os, order: .little)
    try d.add(f.locale, order: .little)
    try d.add(f.utcTimezoneOffset, order: .little)
    try d.add(f.clientIpAddress, order: .little)
    try addString(&d, f.accountName)
  }

  private func addChallengeAnswer(_ d: inout Dissection) throws(Malformed) {
    try d.add(f.protocolVersionInt)
    guard try d.add(f.loginResult) == 0 else { return }
    try d.add(f.serverPublicKey, length: 32)
    let first = try d.add(f.generatorLength)
    try d.add(f.generator, length: Int(first))
    let second = try d.add(f.largeSafePrimeLength)
    try d.add(f.largeSafePrime, length: Int(second))
    try d.add(f.salt, length: 32)
    try d.add(f.crcSalt, length: 16)
  }

  private func addProof(_ d: inout Dissection) throws(Malformed) {
    try d.add(f.clientPublicKey, length: 32)
    try d.add(f.clientProof, length: 20)
    try d.add(f.crcHash, length: 20)
    let count = Int(try d.add(f.numberOfTelemetryKeys))
    for i in 0..<count {
      try d.step()
      let sub = d.open(d.text("TelemetryKey \(i)", at: d.next(30)))
      let short = try d.peek(UInt16.self).byteSwapped
      d.put(f.unknownInt, UInt32(short), at: d.next(2), .littleEndian)
      try d.skip(2)
      try d.add(f.unknownInt, order: .little)
      try d.add(f.unknownBytes, length: 4)
      try d.add(f.cdKeyProof, length: 20)
      d.close(sub)
    }
  }

  private func addRealms(_ d: inout Dissection) throws(Malformed) {
    try d.add(f.size, order: .little)
    try d.add(f.headerPadding, order: .little)
    let count = Int(try d.peek(UInt8.self))
    d.put(f.numberOfRealms, UInt16(truncatingIfNeeded: count), at: d.next(1))
    try d.skip(1)
    for i in 0..<count {
      try d.step()
      let type = try d.peek(UInt32.self).byteSwapped
      let sub = d.open(d.text("Realm \(i)", at: d.next(0)))
      d.put(f.realmType, UInt8(truncatingIfNeeded: type), at: d.next(4), .littleEndian)
      if type > 0xff { d.label(value: "Unknown (0x\(String(type, radix: 16)))") }
      try d.skip(4)
      try d.add(f.realmFlag)
      try d.add(f.name, upTo: 0)
      try d.add(f.address, upTo: 0)
      try d.add(f.population, order: .little)
      try d.add(f.numberOfCharactersOnRealm)
      try d.add(f.realmCategory)
      try d.add(f.realmId)
      d.close(sub, fitting: true)
    }
    try d.add(f.footerPadding, order: .little)
  }
}

extension WowFields {
  func name(of command: UInt8) -> String? { Self.commands.name(of: UInt64(command)) }
}

/// The fields of World of Warcraft.
struct WowFields {
  let cmd, stringLength, generatorLength, keyCount, largeSafePrimeLength, loginResult: Field<UInt8>
  let major, minor, numberOfCharactersOnRealm, numberOfTelemetryKeys, patch,
    protocolVersion: Field<UInt8>
  let protocolVersionInt, realmCategory, realmFlag, realmId, realmType: Field<UInt8>
  let hardwareSurveyId: Field<UInt32>
  let accountName, address, filename, name: Field<Text>
  let build, footerPadding, numberOfRealms, size: Field<UInt16>
  let cdKeyProof, challengeData, checksumSalt, clientChecksum, clientProof,
    clientPublicKey: Field<Bytes>
  let crcHash, crcSalt, data, fileMd, generator, largeSafePrime: Field<Bytes>
  let proofData, salt, serverProof, serverPublicKey, unknownBytes: Field<Bytes>
  let clientIpAddress, gameName, headerPadding, locale, os, padding: Field<UInt32>
  let platform, unknownInt, utcTimezoneOffset: Field<UInt32>
  let fileSize, offset: Field<UInt64>
  let population: Field<Float>

  init(_ p: inout Builder) {
    cmd = p.u8("cmd", "Command", .hex, names: Self.commands, blurb: "Type of packet")
    stringLength = p.u8(
      "string.length", "String Length", .hexDec, blurb: "Length of following string")
    accountName = p.string("account.name", "Account Name", type: .stringz)
    address = p.string("address", "Address", type: .stringz)
    build = p.u16("build", "Build", .hexDec)
    cdKeyProof = p.bytes("cd.key.proof", "Cd Key Proof")
    challengeData = p.bytes("challenge.data", "Challenge Data")
    checksumSalt = p.bytes("checksum.salt", "Checksum Salt")
    clientChecksum = p.bytes("client.checksum", "Client Checksum")
    clientIpAddress = p.u32("client.ip.address", "Client Ip Address", .hexDec)
    clientProof = p.bytes("client.proof", "Client Proof")
    clientPublicKey = p.bytes("client.public.key", "Client Public Key")
    crcHash = p.bytes("crc.hash", "Crc Hash")
    crcSalt = p.bytes("crc.salt", "Crc Salt")
    data = p.bytes("data", "Data")
    fileMd = p.bytes("file.md", "File Md")
    fileSize = p.u64("file.size", "File Size", .hexDec)
    filename = p.string("filename", "Filename", type: .stringz)
    footerPadding = p.u16("footer.padding", "Footer Padding", .hexDec)
    gameName = p.u32("game.name", "Game Name", .hexDec)
    generator = p.bytes("generator", "Generator")
    generatorLength = p.u8("generator.length", "Generator Length", .hexDec)
    headerPadding = p.u32("header.padding", "Header Padding", .hexDec)
    keyCount = p.u8("key.count", "Key Count", .hexDec)
    largeSafePrime = p.bytes("large.safe.prime", "Large Safe Prime")
    largeSafePrimeLength = p.u8("large.safe.prime.length", "Large Safe Prime Length", .hexDec)
    locale = p.u32("locale", "Locale", .hexDec, names: ValueNames(packed: Self.localeNames))
    loginResult = p.u8(
      "login.result", "Login Result", .hexDec, names: ValueNames(packed: Self.loginResultNames))
    major = p.u8("major", "Major", .hexDec)
    minor = p.u8("minor", "Minor", .hexDec)
    name = p.string("name", "Name", type: .stringz)
    numberOfCharactersOnRealm = p.u8(
      "number.of.characters.on.realm", "Number Of Characters On Realm", .hexDec)
    numberOfRealms = p.u16("number.of.realms", "Number Of Realms", .hexDec)
    numberOfTelemetryKeys = p.u8("number.of.telemetry.keys", "Number Of Telemetry Keys", .hexDec)
    offset = p.u64("offset", "Offset", .hexDec)
    os = p.u32("os", "Os", .hexDec, names: ValueNames(packed: Self.osNames))
    padding = p.u32("padding", "Padding", .hexDec)
    patch = p.u8("patch", "Patch", .hexDec)
    platform = p.u32("platform", "Platform", .hexDec, names: ValueNames(packed: Self.platformNames))
    population = p.float("population", "Population")
    proofData = p.bytes("proof.data", "Proof Data")
    protocolVersion = p.u8(
      "protocol.version", "Protocol Version", .hexDec,
      names: ValueNames(packed: Self.protocolVersionNames))
    protocolVersionInt = p.u8("protocol.version.int", "Protocol Version Int", .hexDec)
    realmCategory = p.u8(
      "realm.category", "Realm Category", .hexDec,
      names: ValueNames(packed: Self.realmCategoryNames))
    realmFlag = p.u8("realm.flag", "Realm Flag", .hexDec)
    realmId = p.u8("realm.id", "Realm Id", .hexDec)
    realmType = p.u8(
      "realm.type", "Realm Type", .hexDec, names: ValueNames(packed: Self.realmTypeNames))
    salt = p.bytes("salt", "Salt")
    serverProof = p.bytes("server.proof", "Server Proof")
    serverPublicKey = p.bytes("server.public.key", "Server Public Key")
    size = p.u16("size", "Size", .hexDec)
    unknownBytes = p.bytes("unknown.bytes", "Unknown Bytes")
    unknownInt = p.u32("unknown.int", "Unknown Int", .hexDec)
    hardwareSurveyId = p.u32("hardware.survey.id", "Hardware Survey Id", .hexDec)
    utcTimezoneOffset = p.u32("utc.timezone.offset", "Utc Timezone Offset", .hexDec)
  }

  static let commands = ValueNames(packed: cmdNames)
  private static let cmdNames: StaticString = #"""
    0=CMD_AUTH_LOGON_CHALLENGE
    1=CMD_AUTH_LOGON_PROOF
    2=CMD_AUTH_RECONNECT_CHALLENGE
    3=CMD_AUTH_RECONNECT_PROOF
    10=CMD_REALM_LIST
    30=CMD_XFER_INITIATE
    31=CMD_XFER_DATA
    32=CMD_XFER_ACCEPT
    33=CMD_XFER_RESUME
    34=CMD_XFER_CANCEL
    """#

  private static let localeNames: StaticString = #"""
    656e4742=En Gb
    656e5553=En Us
    65734d58=Es Mx
    70744252=Pt Br
    66724652=Fr Fr
    64654445=De De
    65734553=Es Es
    70745054=Pt Pt
    69744954=It It
    72755255=Ru Ru
    6b6f4b52=Ko Kr
    7a685457=Zh Tw
    656e5457=En Tw
    656e434e=En Cn
    """#

  private static let loginResultNames: StaticString = #"""
    0=Success
    1=Fail Unknown0
    2=Fail Unknown1
    3=Fail Banned
    4=Fail Unknown Account
    5=Fail Incorrect Password
    6=Fail Already Online
    7=Fail No Time
    8=Fail Db Busy
    9=Fail Version Invalid
    a=Login Download File
    b=Fail Invalid Server
    c=Fail Suspended
    d=Fail No Access
    e=Success Survey
    f=Fail Parentalcontrol
    10=Fail Locked Enforced
    """#

  private static let osNames: StaticString = #"""
    57696e=Windows
    4f5358=Mac Os X
    """#

  private static let platformNames: StaticString = #"""
    783836=X86
    505043=Power Pc
    """#

  private static let protocolVersionNames: StaticString = #"""
    2=Two
    3=Three
    5=Five
    6=Six
    7=Seven
    8=Eight
    """#

  private static let realmCategoryNames: StaticString = #"""
    0=Default
    1=One
    2=Two
    3=Three
    5=Five
    """#

  private static let realmTypeNames: StaticString = #"""
    0=Player Vs Environment
    1=Player Vs Player
    6=Roleplaying
    8=Roleplaying Player Vs Player
    """#
}
