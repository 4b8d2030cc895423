import RemoraCore

/// The control field of HDLC and its kin (ISO/IEC 13239 section 5.3, ISO/IEC 8802-2 section 5.2),
/// with sequence numbers of seven bits.
///
///     unnumbered, one byte:    |M M M|P|M M|1 1|
///     supervisory, two bytes:  |0 0 0 0|S S|0 1|    N(R)     |P|
///     information, two bytes:  |    N(S)     |0|    N(R)     |P|
struct LinkControl {
  struct Frame {
    /// `U P, func=XID`
    let summary: String
    /// Carries a user's data: an information frame, or unnumbered information.
    let carriesData: Bool
    /// Exchange of identification.
    let isExchange: Bool
  }

  let whole, received, sent, kindOfSupervision, informationKind, supervisoryKind: Field<UInt16>
  let poll, final, longPoll, longFinal: Field<Bool>
  let command, response, unnumberedKind: Field<UInt8>

  /// - Parameter name: of the field in the protocol; the parts are named after it.
  init(_ p: inout Builder, _ name: String) {
    let kinds: ValueNames = [
      0: "Information frame", 1: "Supervisory frame", 3: "Unnumbered frame",
    ]
    whole = p.u16(name, "Control", .hex)
    received = p.u16("\(name).n_r", "N(R)", mask: 0xfe00)
    sent = p.u16("\(name).n_s", "N(S)", mask: 0x00fe)
    poll = p.flag("\(name).p", "Poll", mask: 0x10, set: "Set", unset: "Not set")
    longPoll = p.flag("\(name).p", "Poll", mask: 0x100, width: 2, set: "Set", unset: "Not set")
    final = p.flag("\(name).f", "Final", mask: 0x10, set: "Set", unset: "Not set")
    longFinal = p.flag("\(name).f", "Final", mask: 0x100, width: 2, set: "Set", unset: "Not set")
    kindOfSupervision = p.u16(
      "\(name).s_ftype", "Supervisory frame type", .hex, mask: 0x000c,
      names: [0: "Receiver ready", 1: "Receiver not ready", 2: "Reject", 3: "Selective reject"])
    command = p.u8("\(name).u_modifier_cmd", "Command", .hex, mask: 0xec, names: commandNames)
    response = p.u8("\(name).u_modifier_resp", "Response", .hex, mask: 0xec, names: responseNames)
    informationKind = p.u16("\(name).ftype", "Frame type", .hex, mask: 0x0001, names: kinds)
    supervisoryKind = p.u16("\(name).ftype", "Frame type", .hex, mask: 0x0003, names: kinds)
    unnumberedKind = p.u8("\(name).ftype", "Frame type", .hex, mask: 0x03, names: kinds)
  }

  /// Reads the field.
  /// - Parameter isResponse: whether the frame answers another.
  func add(_ d: inout Dissection, isResponse: Bool) throws(Malformed) -> Frame {
    let first = try d.peek(UInt8.self)
    if first & 3 == 3 { return try addUnnumbered(&d, first, isResponse) }
    let word = UInt16(try d.peek(UInt8.self, ahead: 1)) << 8 | UInt16(first)
    let place = d.next(2)
    let isSet = word & 0x100 != 0
    var text = first & 1 == 0 ? "I" : "S"
    if isSet { text += first & 1 == 1 && isResponse ? " F" : " P" }
    if first & 1 == 0 {
      text += ", N(R)=\(word >> 9), N(S)=\(word >> 1 & 0x7f)"
    } else {
      text += ", func=\(["RR", "RNR", "REJ", "SREJ"][Int(word >> 2 & 3)]), N(R)=\(word >> 9)"
    }
    let sub = d.open(d.put(whole, word, at: place, .littleEndian))
    let digits = Phrase.hex(UInt64(word), 4).uppercased()
    d.label(sub.item, "Control field: \(text) (0x\(digits))")
    d.put(received, word >> 9, at: place, .littleEndian)
    if first & 1 == 0 { d.put(sent, word >> 1 & 0x7f, at: place, .littleEndian) }
    if isSet {
      d.put(first & 1 == 1 && isResponse ? longFinal : longPoll, true, at: place, .littleEndian)
    }
    if first & 1 == 0 {
      d.put(informationKind, word & 1, at: place, .littleEndian)
    } else {
      d.put(kindOfSupervision, word >> 2 & 3, at: place, .littleEndian)
      d.put(supervisoryKind, word & 3, at: place, .littleEndian)
    }
    d.close(sub)
    try d.skip(2)
    return Frame(summary: text, carriesData: first & 1 == 0, isExchange: false)
  }

  private func addUnnumbered(
    _ d: inout Dissection, _ byte: UInt8, _ isResponse: Bool
  ) throws(Malformed) -> Frame {
    let place = d.next(1)
    let modifier = (byte & 0xec) >> 2
    var text = "U"
    if byte & 0x10 != 0 { text += isResponse ? " F" : " P" }
    text += ", func=\(Self.short(modifier, isResponse))"
    let sub = d.open(d.put(whole, UInt16(byte), at: place))
    let digits = Phrase.hex(UInt64(byte), 2).uppercased()
    d.label(sub.item, "Control field: \(text) (0x\(digits))")
    if byte & 0x10 != 0 { d.put(isResponse ? final : poll, true, at: place) }
    d.put(isResponse ? response : command, modifier, at: place)
    d.put(unnumberedKind, byte & 3, at: place)
    d.close(sub)
    try d.skip(1)
    return Frame(summary: text, carriesData: modifier == 0, isExchange: modifier == 0x2b)
  }

  private static func short(_ modifier: UInt8, _ isResponse: Bool) -> String {
    switch modifier {
    case 0x00: "UI"
    case 0x01: isResponse ? "RIM" : "SIM"
    case 0x03: isResponse ? "DM" : "SARM"
    case 0x08: "UP"
    case 0x0b: "SABM"
    case 0x10: isResponse ? "RD" : "DISC"
    case 0x13: "SARME"
    case 0x18: "UA"
    case 0x1b: "SABME"
    case 0x20: "SNRM"
    case 0x21: "FRMR"
    case 0x23: "RSET"
    case 0x2b: "XID"
    case 0x31: "CFGR"
    case 0x33: "SNRME"
    case 0x38: "TEST"
    case 0x3b: "BCN"
    default: "Unknown"
    }
  }
}

private let commandNames: ValueNames = [
  0x00: "Unnumbered Information", 0x01: "Set Initialization Mode",
  0x03: "Set Asynchronous Response Mode", 0x08: "Unnumbered Poll",
  0x0b: "Set Asynchronous Balanced Mode", 0x10: "Disconnect",
  0x13: "Set Asynchronous Response Mode Extended", 0x18: "Unnumbered Acknowledge",
  0x1b: "Set Asynchronous Balanced Mode Extended", 0x20: "Set Normal Response Mode",
  0x21: "Frame reject", 0x23: "Reset", 0x2b: "Exchange identification", 0x31: "Configure",
  0x33: "Set Normal Response Mode Extended", 0x38: "Test", 0x3b: "Beacon",
]

private let responseNames: ValueNames = [
  0x00: "Unnumbered Information", 0x01: "Request Initialization Mode",
  0x03: "Disconnected mode", 0x08: "Unnumbered Poll", 0x0b: "Set Asynchronous Balanced Mode",
  0x10: "Request Disconnect", 0x13: "Set Asynchronous Response Mode Extended",
  0x18: "Unnumbered Acknowledge", 0x1b: "Set Asynchronous Balanced Mode Extended",
  0x20: "Set Normal Response Mode", 0x21: "Frame reject", 0x23: "Reset",
  0x2b: "Exchange identification", 0x31: "Configure",
  0x33: "Set Normal Response Mode Extended", 0x38: "Test", 0x3b: "Beacon",
]
