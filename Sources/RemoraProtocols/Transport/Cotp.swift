public import RemoraCore

/// ISO's connection-oriented transport protocol (ISO 8073, X.224 section 13).
///
///     |    length     | type  |credit |  destination  |   source …
public let cotp = Protocol(
  "cotp", "ISO 8073/X.224 COTP Connection-Oriented Transport Protocol", short: "COTP"
) { p in
  p.keepsToItself()
  let layer = TransportUnitLayer(&p)
  p.over("ip.proto", 29)
  return { d throws(Malformed) in try layer.dissect(&d) }
}

struct TransportUnitLayer {
  let length, type, nextNumber, number, kind, cause, rejection: Field<UInt8>
  let credit: Field<UInt16>
  let credits: Field<UInt8>
  let source, destination: Field<UInt16>
  let extended, noFlowControl, isLast: Field<Bool>
  let part: Field<Bytes>
  let parameters: TransportParameters
  let assembly: TransportAssembly
  let disconnect, reject, connection, confirm: Expert
  let users, callers: HeuristicTable
  let data: ProtocolHandle

  init(_ p: inout Builder) {
    length = p.u8("li", "Length", blurb: "Length Indicator, length of this header")
    type = p.u8(
      "type", "PDU Type", .hex, names: transportUnitNames, blurb: "PDU Type - upper nibble of byte")
    source = p.u16("srcref", "Source reference", .hex, blurb: "Source address reference")
    destination = p.u16(
      "destref", "Destination reference", .hex, blurb: "Destination address reference")
    kind = p.u8("class", "Class", mask: 0xf0, blurb: "Transport protocol class")
    extended = p.flag("opts.extended_formats", "Extended formats", mask: 0x2)
    noFlowControl = p.flag("opts.no_explicit_flow_control", "No explicit flow control", mask: 0x1)
    number = p.u8("tpdu-number", "TPDU number", .hex, mask: 0x7f)
    nextNumber = p.u8("next-tpdu-number", "Your TPDU number", .hex)
    isLast = p.flag(
      "eot", "Last data unit", mask: 0x80, set: "Yes", unset: "No",
      blurb: "Is current TPDU the last data unit of a complete DT TPDU sequence (End of TSDU)?")
    assembly = TransportAssembly(&p)
    parameters = TransportParameters(&p)
    credit = p.u16("credit", "Credit", .hex)
    credits = p.u8("credit", "Credit", mask: 0x0f)
    cause = p.u8("cause", "Cause", names: disconnectNames)
    part = p.bytes("segment_data", "COTP segment data")
    rejection = p.u8(
      "reject_cause", "Reject cause",
      names: [
        0: "Reason not specified", 1: "Invalid parameter code", 2: "Invalid TPDU type",
        3: "Invalid parameter value",
      ])
    disconnect = p.expert("disconnect_request", .sequence, .chat, "Disconnect Request(DR)")
    reject = p.expert("reject", .sequence, .note, "Reject(RJ)")
    connection = p.expert("connection", .sequence, .chat, "Connection")
    confirm = p.expert("disconnect_confirm", .sequence, .chat, "Disconnect Confirm(DC)")
    users = p.heuristics("/cotp")
    callers = p.heuristics("/cotp_cr")
    data = p.uses("data")
  }

  func dissect(_ d: inout Dissection) throws(Malformed) {
    let size = Int(try d.peekOrWithdraw(UInt8.self))
    let code = try d.peekOrWithdraw(UInt8.self, ahead: 1)
    switch code >> 4 {
    case 0x0e, 0x0d, 0x08: try addConnection(&d, size, code)
    case 0x0f: try addData(&d, size)
    case 0x0c, 0x07, 0x06, 0x05: try addShort(&d, size, code)
    default:
      d.withdraw()
      if size == 0 {
        d.info(append: "Length indicator is zero", separator: ", ")
      } else {
        d.info("Unknown TPDU type (0x\(code >> 4, hex: 1))")
      }
      try d.call(data)
    }
  }

  private func begin(_ d: inout Dissection, _ size: Int, _ code: UInt8) throws(Malformed) {
    d.protocolColumn("COTP")
    d.setOwnLength(min(size + 1, d.remaining))
    try d.add(length)
    d.put(type, code >> 4, at: d.next(1))
    try d.skip(1)
  }

  private func addConnection(
    _ d: inout Dissection, _ size: Int, _ code: UInt8
  ) throws(Malformed) {
    let end = d.offset + size + 1
    let to = try d.peek(UInt16.self, ahead: 2)
    let from = try d.peek(UInt16.self, ahead: 4)
    let name = code >> 4 == 0x0e ? "CR" : code >> 4 == 0x0d ? "CC" : "DR"
    d.info("\(name) TPDU src-ref: 0x\(from, hex: 4) dst-ref: 0x\(to, hex: 4)")
    try begin(&d, size, code)
    try d.add(destination)
    try d.add(source)
    if name == "DR" {
      try d.add(cause)
      let text =
        "Disconnect Request(DR): 0x\(String(from, radix: 16)) -> 0x\(String(to, radix: 16))"
      d.expert(disconnect, at: d.own, Phrase(text))
    } else {
      try d.add(bits: kind, extended, noFlowControl, width: 1)
    }
    // Remote desktops have text and numbers of their own where the parameters are.
    if name != "DR", end > d.offset,
      try d.offer(callers, length: min(end - d.offset, d.reportedRemaining))
    {
      return
    }
    try parameters.add(&d, upTo: end)
    if d.reportedRemaining > 0 { try d.call(data) }
  }

  private func addData(_ d: inout Dissection, _ size: Int) throws(Malformed) {
    let marks = try d.peek(UInt8.self, ahead: 2)
    let end = marks & 0x80 != 0
    try begin(&d, size, 0xf0)
    // Class 0 has no reference: the reference shows what it keeps for that.
    if size == 2 {
      d.put(destination, 0, at: d.here)
      d.label("Destination reference: 0x20000")
    } else {
      try d.add(destination)
    }
    try d.add(bits: number, isLast, width: 1)
    if size > 2 { try d.skip(max(0, size - 4)) }
    let count = d.reportedRemaining
    if end {
      d.info("DT TPDU (\(marks & 0x7f)) EOT")
    } else {
      d.info("DT TPDU (\(marks & 0x7f)) [COTP fragment, \(count) byte\(count == 1 ? "" : "s")]")
    }
    guard let whole = try assembly.take(&d, part, isLast: end) else { return }
    switch whole {
    case .direct: try handOn(&d)
    case .joined(let bytes):
      try d.within(bytes, named: "Reassembled COTP") { inner throws(Malformed) in
        let level = inner.openOutside()
        try handOn(&inner)
        inner.close(level)
      }
    case .part: break
    }
  }

  private func handOn(_ d: inout Dissection) throws(Malformed) {
    guard d.reportedRemaining > 0 else { return }
    if try d.offer(users) { return }
    try d.call(data)
  }

  private func addShort(_ d: inout Dissection, _ size: Int, _ code: UInt8) throws(Malformed) {
    let to = try d.peek(UInt16.self, ahead: 2)
    let last = try d.peek(UInt8.self, ahead: 4)
    let place = Region(d.offset + 1, 1)
    switch code >> 4 {
    case 0x0c:
      let from = try d.peek(UInt16.self, ahead: 4)
      d.info("DC TPDU src-ref: 0x\(from, hex: 4) dst-ref: 0x\(to, hex: 4)")
      try begin(&d, size, code)
      try d.add(destination)
      try d.add(source)
      try parameters.add(&d, upTo: d.start + size + 1)
      return
    case 0x07:
      d.info("ER TPDU dst-ref: 0x\(to, hex: 4)")
      try begin(&d, size, code)
      try d.add(destination)
      try d.add(rejection)
      return try parameters.add(&d, upTo: d.start + size + 1)
    default: break
    }
    let name = code >> 4 == 6 ? "AK" : "RJ"
    d.info("\(name) TPDU (\(last)) dst-ref: 0x\(to, hex: 4)")
    try begin(&d, size, code)
    if name == "RJ" {
      d.expert(reject, "Reject(RJ): -> 0x\(String(to, radix: 16))")
    }
    d.put(credits, code & 15, at: place)
    d.label("Credit: \(code & 15)")
    try d.add(destination)
    try d.add(nextNumber)
    try parameters.add(&d, upTo: d.start + size + 1)
  }
}

private let transportUnitNames: ValueNames = [
  1: "ED Expedited Data", 2: "EA Expedited Data Acknowledgement", 5: "RJ Reject",
  6: "AK Data Acknowledgement", 7: "ER TPDU Error", 8: "DR Disconnect Request",
  12: "DC Disconnect Confirm", 13: "CC Connect Confirm", 14: "CR Connect Request", 15: "DT Data",
]

private let disconnectNames: ValueNames = [
  0: "Reason not specified", 1: "Congestion at TSAP", 2: "Session entity not attached to TSAP",
  3: "Address unknown", 128: "Normal Disconnect", 129: "Remote transport entity congestion",
  130: "Connection negotiation failed", 131: "Duplicate source reference",
  132: "Mismatched references", 133: "Protocol error", 135: "Reference overflow",
  136: "Connection request refused", 138: "Header or parameter length invalid",
]
