public import RemoraCore

/// Modbus over TCP (MODBUS Messaging on TCP/IP Implementation Guide 1.0b, section 3.1).
///
///     |        transaction            |          protocol 0           |
///     |            length             |     unit      |  message …
public let modbusTCP = Protocol("mbtcp", "Modbus/TCP") { p in
  p.keepsToItself()
  let header = ModbusHeader(&p)
  p.over("tcp.port", 502, framing: .lengthPrefixed(header: 6, at: 4, width: 2, plus: 6))
  p.greets { d in d.reportedRemaining >= 8 ? .messages : .declined }
  return { d throws(Malformed) in try header.dissect(&d, "Modbus/TCP") }
}

/// The same over UDP.
public let modbusUDP = Protocol("mbudp", "Modbus/UDP") { p in
  p.keepsToItself()
  p.feeds("mbtcp")
  let header = ModbusHeader(&p)
  p.over("udp.port", 502)
  return { d throws(Malformed) in try header.dissect(&d, "Modbus/UDP") }
}

/// The header before a message; all that the summary line says is said here.
struct ModbusHeader {
  let transaction, proto, length: Field<UInt16>
  let unit: Field<UInt8>
  let unclassified, badProtocol, badLength: Expert
  let modbus: ProtocolHandle
  let message: State<ModbusTransaction>

  init(_ p: inout Builder) {
    self = p.shared("mbtcp", owner: "mbtcp") { p in Self(fields: &p) }
  }

  private init(fields p: inout Builder) {
    transaction = p.u16("trans_id", "Transaction Identifier")
    proto = p.u16("prot_id", "Protocol Identifier")
    length = p.u16("len", "Length")
    unit = p.u8("unit_id", "Unit Identifier")
    unclassified = p.expert(
      "cannot_classify", .protocolRule, .warning,
      """
      Cannot classify packet type. Try setting Modbus/TCP Port preference to this destination \
      or source port
      """)
    badProtocol = p.expert("invalid_prot_id", .protocolRule, .warning, "Invalid protocol ID")
    badLength = p.expert("invalid_len", .protocolRule, .warning, "Invalid length")
    modbus = p.uses("modbus")
    message = p.shared("mbtcp.transaction", owner: "mbtcp") { p in
      p.state { ModbusTransaction() }
    }
  }

  func dissect(_ d: inout Dissection, _ name: String) throws(Malformed) {
    d.protocolColumn(Phrase(name))
    d.info("")
    let number = try d.peek(UInt16.self)
    let size = try d.peek(UInt16.self, ahead: 4)
    let unitNumber = try d.peek(UInt8.self, ahead: 6)
    d.setOwnLength(Int(size) + 6)
    try d.add(transaction)
    let version = try d.add(proto)
    if version != 0 { d.expert(badProtocol) }
    try d.add(length)
    if !(2...254).contains(size) { d.expert(badLength) }
    try d.add(unit)
    let kind = ModbusLayer.Kind(d.packet)
    let code = try d.peek(UInt8.self)
    if code & 0x80 != 0 { _ = try d.peek(UInt8.self, ahead: 1) }
    summarise(&d, kind, number, unitNumber, code)
    d[message].transaction = number
    if kind == .unknown { d.expert(unclassified, at: d.own) }
    try d.call(modbus, length: max(0, min(Int(size) - 1, d.reportedRemaining)))
  }

  private func summarise(
    _ d: inout Dissection, _ kind: ModbusLayer.Kind, _ number: UInt16, _ unit: UInt8, _ code: UInt8
  ) {
    guard d.wantsColumns else { return }
    let function = code & 0x7f
    var name =
      modbusFieldsFuncCodeNames.name(of: UInt64(function)) ?? "Unknown function (\(function))"
    var sub = ""
    if function == 8 || function == 43 {
      sub = "/  1"
      if function == 8, let more = d.number(at: d.offset + 1, UInt16.self) {
        name = modbusFieldsDiagnosticCodeNames.name(of: UInt64(more)) ?? name
      } else if function == 43, let more = d.number(at: d.offset + 1, UInt8.self) {
        name =
          more == 13
          ? "CANopen Request/Response " : more == 14 ? "Read Device Identification" : name
      }
    }
    let word = kind == .query ? "   Query" : kind == .response ? "Response" : " unknown"
    var rest = ""
    if code & 0x80 != 0 { rest = ". Exception returned " }
    if kind == .unknown { rest = ". Unable to classify as query or response." }
    d.info(
      """
      \(word): Trans: \(padded(number, 5)); Unit: \(padded(unit, 3)), \
      Func: \(padded(function, 3))\(sub): \(name)\(rest)
      """)
  }

  private func padded(_ value: some BinaryInteger, _ width: Int) -> String {
    let text = String(value)
    return String(repeating: " ", count: max(0, width - text.utf8.count)) + text
  }
}
