public import RemoraCore

/// Bidirectional forwarding detection (RFC 5880 section 4.1; version 0 as of its drafts).
///
///     |vers |  diag   |Sta|P|F|C|A|D|M|  multiplier   |    length     |
///     |                       my discriminator                        |
///     |                      your discriminator                       |
///     |             desired interval for sending, us                  |
///     |            required interval for receiving, us                |
///     |          required interval for receiving echos, us            |
public let bfd = Protocol(
  "bfd", "Bidirectional Forwarding Detection Control Message", short: "BFD Control"
) { p in
  let layer = BfdLayer(&p)
  p.over("udp.port", [3784, 4784, 6784, 7784])
  p.over("pwach.channel_type", [0x0007, 0x0022, 0x0023])
  return { d throws(Malformed) in try layer.dissect(&d) }
}

/// Echos, whose content only their sender knows (RFC 5880 section 5).
public let bfdEcho = Protocol(
  "bfd_echo", "Bidirectional Forwarding Detection Echo Packet", short: "BFD Echo"
) { p in
  let packet = p.bytes("packet", "Echo", blurb: "Originator specific echo packet")
  p.over("udp.port", 3785)
  return { d throws(Malformed) in
    d.protocolColumn("BFD Echo")
    d.info("Originator specific content")
    d.label(d.own, "BFD Echo message")
    d.setOwnLength(d.reportedRemaining)
    try d.add(packet, length: d.remaining)
  }
}

struct BfdLayer: Sendable {
  let f: BfdFields
  let old, new: [(Field<Bool>, String)]

  init(_ p: inout Builder) {
    let f = BfdFields(&p)
    self.f = f
    old = [
      (f.hearsYou, "I hear you"), (f.oldDemand, "Demand"), (f.oldPoll, "Poll"),
      (f.oldFinal, "Final"),
    ]
    new = [
      (f.poll, "Poll"), (f.final, "Final"), (f.independent, "Control Plane Independent"),
      (f.authenticated, "Authentication Present"), (f.demand, "Demand"),
      (f.multipoint, "Multipoint"),
    ]
  }

  func dissect(_ d: inout Dissection) throws(Malformed) {
    d.protocolColumn("BFD Control")
    d.info("")
    let first = try d.peekOrWithdraw(UInt8.self)
    let second = try d.peekOrWithdraw(UInt8.self, ahead: 1)
    _ = try d.peekOrWithdraw(UInt8.self, ahead: 23)
    let isOld = first >> 5 == 0
    let length = Int(try d.peek(UInt8.self, ahead: 3))
    let diagnostic = BfdFields.reasons.name(of: UInt64(first & 31)) ?? "Unknown"
    if isOld {
      d.info("Diag: \(diagnostic), Flags: 0x\(second, hex: 2)")
    } else {
      let state = ["AdminDown", "Down", "Init", "Up"][Int(second >> 6)]
      d.info("Diag: \(diagnostic), State: \(state), Flags: 0x\(second & 0x3e, hex: 2)")
    }
    d.label(d.own, "BFD Control message")
    d.setOwnLength(min(length, d.reportedRemaining))
    if length > d.reportedRemaining { d.setOwnLength(24) }
    try d.add(bits: f.version, f.diag, width: 1)
    if !isOld { d.put(f.sta, second >> 6, at: d.next(1)) }
    let place = d.next(1)
    try d.add(f.flags)
    let sub = d.open()
    for (flag, name) in isOld ? old : new {
      let isSet = flag.extract(UInt64(second)) != 0
      d.put(flag, isSet, at: place)
      if !isOld, d.wantsLabels {
        let picture = Self.picture(flag, isSet)
        d.label("\(picture) = \(name): \(isSet ? "Set" : "Not set")")
      }
      if isSet { d.append(to: sub.item, ", \(name): Set") }
    }
    d.close(sub)
    let interval = try d.peek(UInt32.self, ahead: 10)
    let multiplier = try d.add(f.detectTimeMultiplier)
    let wait = UInt64(multiplier) * UInt64(interval / 1000)
    d.label(value: "\(multiplier) (= \(wait) ms Detection time)")
    try d.add(f.messageLength)
    try d.add(f.myDiscriminator)
    try d.add(f.yourDiscriminator)
    for field in [f.desiredMinTxInterval, f.requiredMinRxInterval, f.requiredMinEchoInterval] {
      let value = try d.add(field)
      let text = String(value / 1000)
      let blanks = String(repeating: " ", count: max(0, 4 - text.utf8.count))
      d.label(value: "\(blanks)\(text) ms (\(value) us)")
    }
    if !isOld, second & 4 != 0 {
      if length < 28 {
        d.expert(f.authNoData, at: d.own)
      } else {
        try addAuthentication(&d)
      }
    }
  }

  /// Six bits, in groups of four from the left.
  private static func picture(_ flag: Field<Bool>, _ isSet: Bool) -> String {
    var text = ""
    for i in 0..<6 {
      if i == 4 { text += " " }
      text += flag.extract(1 << UInt64(5 - i)) != 0 ? (isSet ? "1" : "0") : "."
    }
    return text
  }

  private func addAuthentication(_ d: inout Dissection) throws(Malformed) {
    let type = try d.peek(UInt8.self)
    let length = Int(try d.peek(UInt8.self, ahead: 1))
    let name =
      BfdFields.proofs.name(of: UInt64(type)) ?? "Unknown Authentication Type (\(type))"
    let place = d.next(max(0, min(length, d.reportedRemaining)))
    let sub = d.open(d.text("Authentication: \(name)", at: place))
    try d.add(f.authType)
    try d.add(f.authLen)
    try d.add(f.authKey)
    switch type {
    case 1: try d.add(f.authPassword, length: length - 3)
    case 2...5:
      let size = type < 4 ? 16 : 20
      if length != size + 8 {
        let text = "Length of authentication section (\(length)) is invalid for \(name)"
        d.expert(f.authLenInvalid, at: sub.item, Phrase(text))
      }
      try d.skip(1)
      try d.add(f.authSeqNum)
      try d.add(f.checksum, length: size)
    default: break
    }
    d.close(sub)
  }
}

/// The fields of forwarding detection.
struct BfdFields: Sendable {
  let version, diag, sta, flags, detectTimeMultiplier, messageLength, authType, authLen,
    authKey: Field<UInt8>
  let hearsYou, oldDemand, oldPoll, oldFinal, poll, final, independent, authenticated, demand,
    multipoint: Field<Bool>
  let myDiscriminator, yourDiscriminator, desiredMinTxInterval, requiredMinRxInterval,
    requiredMinEchoInterval, authSeqNum: Field<UInt32>
  let checksum: Field<Bytes>
  let authPassword: Field<Text>
  let authLenInvalid, authNoData: Expert

  init(_ p: inout Builder) {
    version = p.u8(
      "version", "Protocol Version", mask: 0xe0, blurb: "The version number of the BFD protocol")
    diag = p.u8(
      "diag", "Diagnostic Code", .hex, mask: 0x1f, names: ValueNames(packed: Self.diagNames),
      blurb: "This field give the reason for a BFD session failure")
    sta = p.u8(
      "sta", "Session State", .hex, mask: 0xc0,
      names: [0: "AdminDown", 1: "Down", 2: "Init", 3: "Up"],
      blurb: "The BFD state as seen by the transmitting system")
    flags = p.u8("flags", "Message Flags", .hex)
    let (set, unset) = ("Set", "Not set")
    hearsYou = p.flag("flags.h", "I hear you", mask: 0x80, set: set, unset: unset)
    oldDemand = p.flag("flags.d", "Demand", mask: 0x40, set: set, unset: unset)
    oldPoll = p.flag("flags.p", "Poll", mask: 0x20, set: set, unset: unset)
    oldFinal = p.flag("flags.f", "Final", mask: 0x10, set: set, unset: unset)
    poll = p.flag("flags.p", "Poll", mask: 0x20, bits: 6, set: set, unset: unset)
    final = p.flag("flags.f", "Final", mask: 0x10, bits: 6, set: set, unset: unset)
    independent = p.flag(
      "flags.c", "Control Plane Independent", mask: 0x8, bits: 6, set: set, unset: unset,
      blurb: "If set, the BFD implementation is implemented in the forwarding plane")
    authenticated = p.flag(
      "flags.a", "Authentication Present", mask: 0x4, bits: 6, set: set, unset: unset,
      blurb: "The Authentication Section is present")
    demand = p.flag("flags.d", "Demand", mask: 0x2, bits: 6, set: set, unset: unset)
    multipoint = p.flag(
      "flags.m", "Multipoint", mask: 0x1, bits: 6, set: set, unset: unset,
      blurb: "Reserved for future point-to-multipoint extensions")
    detectTimeMultiplier = p.u8(
      "detect_time_multiplier", "Detect Time Multiplier",
      blurb: """
        The transmit interval multiplied by this value is the failure \
        detection time
        """)
    messageLength = p.u8(
      "message_length", "Message Length", unit: Unit(" byte", " bytes"),
      blurb: "Length of the BFD Control packet, in bytes")
    myDiscriminator = p.u32("my_discriminator", "My Discriminator", .hex)
    yourDiscriminator = p.u32("your_discriminator", "Your Discriminator", .hex)
    desiredMinTxInterval = p.u32(
      "desired_min_tx_interval", "Desired Min TX Interval",
      blurb: "The minimum interval to use when transmitting BFD Control packets")
    requiredMinRxInterval = p.u32(
      "required_min_rx_interval", "Required Min RX Interval",
      blurb: """
        The minimum interval between received BFD Control packets that \
        this system can support
        """)
    requiredMinEchoInterval = p.u32(
      "required_min_echo_interval", "Required Min Echo Interval",
      blurb: """
        The minimum interval between received BFD Echo packets that this \
        system can support
        """)
    checksum = p.bytes("checksum", "Checksum")
    authType = p.u8(
      "auth.type", "Authentication Type",
      names: [
        1: "Simple Password", 2: "Keyed MD5", 3: "Meticulous Keyed MD5", 4: "Keyed SHA1",
        5: "Meticulous Keyed SHA1",
      ], blurb: "The type of authentication in use on this session")
    authLen = p.u8(
      "auth.len", "Authentication Length", unit: Unit(" byte", " bytes"),
      blurb: "The length, in bytes, of the authentication section")
    authKey = p.u8(
      "auth.key", "Authentication Key ID",
      blurb: """
        The Authentication Key ID, identifies which password is in use \
        for this packet
        """)
    authPassword = p.string(
      "auth.password", "Password", blurb: "The simple password in use on this session")
    authSeqNum = p.u32(
      "auth.seq_num", "Sequence Number", .hex,
      blurb: """
        The Sequence Number is periodically incremented to prevent replay \
        attacks
        """)
    authLenInvalid = p.expert(
      "auth.len.invalid", .protocolRule, .warning, "Length of authentication section is invalid")
    authNoData = p.expert(
      "auth.no_data", .protocolRule, .warning,
      "Authentication flag is set in a BFD packet, but no authentication data is present")
  }

  static let reasons = ValueNames(packed: diagNames)
  static let proofs: ValueNames = [
    1: "Simple Password", 2: "Keyed MD5", 3: "Meticulous Keyed MD5", 4: "Keyed SHA1",
    5: "Meticulous Keyed SHA1",
  ]

  static let diagNames: StaticString = #"""
    0=No Diagnostic
    1=Control Detection Time Expired
    2=Echo Function Failed
    3=Neighbor Signaled Session Down
    4=Forwarding Plane Reset
    5=Path Down
    6=Concatenated Path Down
    7=Administratively Down
    8=Reverse Concatenated Path Down
    9=Mis-Connectivity Defect
    """#
}
