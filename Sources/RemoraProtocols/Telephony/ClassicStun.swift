public import RemoraCore

/// STUN as it first was (RFC 3489): messages without the magic cookie of its successor.
///
///     | type | length | transaction, 16 bytes | attributes: type, length, value ...
public let classicStun = Protocol(
  "classicstun", "Simple Traversal of UDP Through NAT", short: "CLASSICSTUN"
) { p in
  p.keepsToItself()
  let layer = ClassicSTUNLayer(&p)
  p.recognizes(over: "udp") { d in ClassicSTUNLayer.recognizes(d) }
  return { d throws(Malformed) in try layer.dissect(&d) }
}

struct ClassicSTUNLayer {
  struct Request: BitwiseCopyable {
    var frame: UInt32
    var response: UInt32 = 0
    var time: AbsoluteTime
  }

  let type, length: Field<UInt16>
  let transaction, value, data: Field<Bytes>
  let attributes: Field<Label>
  let responseIn, responseTo: Field<FrameNumber>
  let time: Field<RelativeTime>
  let attributeType, attributeLength, padding, family, port, unknown, hiddenPort: Field<UInt16>
  let ipv4, hiddenIPv4: Field<IPv4Address>
  let ipv6, hiddenIPv6: Field<IPv6Address>
  let changesAddress, changesPort: Field<Bool>
  let errorClass, error: Field<UInt8>
  let reason, server, binding: Field<Text>
  let lifetime, cookie, bandwidth: Field<UInt32>
  let assumed: Expert
  let requests: State<FlowTable<Request>>
  let matching: FieldGroup
  let payload: ProtocolHandle

  static let types: ValueNames = [
    0x1: "Binding Request", 0x101: "Binding Response", 0x111: "Binding Error Response",
    0x2: "Shared Secret Request", 0x102: "Shared Secret Response",
    0x1112: "Shared Secret Error Response", 0x3: "Allocate Request",
    0x103: "Allocate Response", 0x113: "Allocate Error Response", 0x4: "Send Request",
    0x104: "Send Response", 0x114: "Send Error Response", 0x115: "Data Indication",
    0x6: "Set Active Destination Request", 0x106: "Set Active Destination Response",
    0x116: "Set Active Destination Error Response",
  ]

  static let attributeNames: ValueNames = [
    0x1: "MAPPED-ADDRESS", 0x2: "RESPONSE-ADDRESS", 0x3: "CHANGE-REQUEST",
    0x4: "SOURCE-ADDRESS", 0x5: "CHANGED-ADDRESS", 0x6: "USERNAME", 0x7: "PASSWORD",
    0x8: "MESSAGE-INTEGRITY", 0x9: "ERROR-CODE", 0xa: "UNKNOWN-ATTRIBUTES",
    0xb: "REFLECTED-FROM", 0xd: "LIFETIME", 0xe: "ALTERNATE_SERVER", 0xf: "MAGIC_COOKIE",
    0x10: "BANDWIDTH", 0x11: "DESTINATION_ADDRESS", 0x12: "REMOTE_ADDRESS", 0x13: "DATA",
    0x14: "NONCE", 0x15: "REALM", 0x16: "REQUESTED_ADDRESS_TYPE", 0x8020: "XOR_MAPPED_ADDRESS",
    0x21: "XOR_ONLY", 0x8022: "SERVER", 0xc001: "CONNECTION-REQUEST-BINDING",
    0xc002: "BINDING-CHANGE",
  ]

  init(_ p: inout Builder) {
    type = p.u16("type", "Message Type", .hex, names: Self.types)
    length = p.u16("length", "Message Length", .hex)
    transaction = p.bytes("id", "Message Transaction ID")
    attributes = p.label("att", "Attributes")
    responseIn = p.frameNumber(
      "response_in", "Response In",
      blurb: "The response to this CLASSICSTUN query is in this frame")
    responseTo = p.frameNumber(
      "response_to", "Request In",
      blurb: "This is a response to the CLASSICSTUN Request in this frame")
    time = p.duration("time", "Time", blurb: "The time between the Request and the Response")
    attributeType = p.u16("att.type", "Attribute Type", .hex, names: Self.attributeNames)
    attributeLength = p.u16("att.length", "Attribute Length")
    value = p.bytes("att.value", "Value")
    padding = p.u16("att.padding", "Padding")
    family = p.u16("att.family", "Protocol Family", .hex, names: [1: "IPv4", 2: "IPv6"])
    ipv4 = p.ipv4("att.ipv4", "IP")
    ipv6 = p.ipv6("att.ipv6", "IP")
    port = p.u16("att.port", "Port")
    changesAddress = p.flag(
      "att.change.ip", "Change IP", mask: 4, width: 2, set: "Set", unset: "Not set")
    changesPort = p.flag(
      "att.change.port", "Change Port", mask: 2, width: 2, set: "Set", unset: "Not set")
    unknown = p.u16("att.unknown", "Unknown Attribute", .hex)
    errorClass = p.u8("att.error.class", "Error Class", mask: 7)
    error = p.u8("att.error", "Error Code")
    reason = p.string("att.error.reason", "Error Reason Phase")
    hiddenIPv4 = p.ipv4("att.ipv4-xord", "IP (XOR-d)")
    hiddenIPv6 = p.ipv6("att.ipv6-xord", "IP (XOR-d)")
    hiddenPort = p.u16("att.port-xord", "Port (XOR-d)")
    server = p.string("att.server", "Server version")
    lifetime = p.u32("att.lifetime", "Lifetime")
    cookie = p.u32("att.magic.cookie", "Magic Cookie", .hex)
    bandwidth = p.u32("att.bandwidth", "Bandwidth")
    data = p.bytes("att.data", "Data")
    binding = p.string("att.connection_request_binding", "Connection Request Binding")
    assumed = p.expert(
      "att.padding.assumed", .assumption, .note,
      "RFC 3489 STUN MUST align attribute lengths to a multiple of 4; "
        + "assuming RFC 5389 style padding")
    requests = p.state { FlowTable<Request>(limit: 1 << 16) }
    matching = p.group([responseIn.id, responseTo.id, time.id])
    payload = p.uses("data")
  }

  /// A known type, and a length that is all the rest.
  static func recognizes(_ d: borrowing Dissection) -> Bool {
    guard let type = d.number(at: d.offset, UInt16.self),
      let length = d.number(at: d.offset + 2, UInt16.self)
    else { return false }
    return types.name(of: UInt64(type)) != nil && d.reportedRemaining == Int(length) + 20
  }

  func dissect(_ d: inout Dissection) throws(Malformed) {
    d.protocolColumn("CLASSIC-STUN")
    d.setOwnLength(d.reportedRemaining)
    let kind = try d.peek(UInt16.self)
    d.info("Message: \(type, kind)")
    if d.keeps(matching) { addLinks(&d, kind) }
    try d.add(type)
    let count = Int(try d.add(length))
    try d.add(transaction, length: 16)
    guard count > 0 else { return }
    let sub = d.open(d.put(attributes, at: d.next(count)))
    while d.remaining > 0 {
      try d.step()
      if try !addAttribute(&d) { break }
    }
    d.close(sub)
  }

  private func addLinks(_ d: inout Dissection, _ kind: UInt16) {
    let packet = d.packet
    var mix: UInt64 = 0
    for i in 0..<2 { mix ^= d.number(at: d.offset + 4 + 8 * i, UInt64.self) ?? 0 }
    func with(_ a: Address) -> Address {
      Address(kind: a.kind, high: a.high ^ mix, low: a.low)
    }
    let key = FlowKey(
      from: with(packet.source), packet.sourcePort, to: with(packet.destination),
      packet.destinationPort, tag: 17)
    guard kind & 0x110 != 0 else {
      let fresh = Request(frame: packet.number, time: packet.time)
      let index = d[requests].place(key) { _ in fresh }.index
      let response = d[requests][index].response
      if packet.isRevisit, response != 0 {
        d.put(responseIn, FrameNumber(response), at: .nowhere, .generated)
      }
      return
    }
    guard let index = d[requests].find(key) else { return }
    if !packet.isRevisit, d[requests][index].response == 0 {
      d[requests][index].response = packet.number
    }
    let known = d[requests][index]
    d.put(responseTo, FrameNumber(known.frame), at: .nowhere, .generated)
    d.put(time, packet.time.since(known.time), at: .nowhere, .generated)
  }

  // MARK: Attributes

  /// - Returns: false if no more attributes follow.
  private func addAttribute(_ d: inout Dissection) throws(Malformed) -> Bool {
    let kind = try d.peek(UInt16.self)
    let count = Int(try d.peek(UInt16.self, ahead: 2))
    let name = Self.attributeNames.name(of: UInt64(kind))
    let shown = name ?? "Unknown (0x\(Phrase.hex(UInt64(kind), 4)))"
    let isBogus = count + 4 > d.reportedRemaining
    let item = d.text("Attribute: \(shown)", at: d.next(isBogus ? 4 : count + 4))
    let sub = d.open(item)
    try d.add(attributeType)
    try d.add(attributeLength)
    guard !isBogus else {
      d.label(value: "\(count) (bogus, goes past the end of the message)")
      d.close(sub)
      return false
    }
    let pad = -count & 3
    let isPadded = pad > 0 && d.reportedRemaining >= count + pad
    if isPadded {
      let inner = d.open()
      d.expert(assumed)
      d.close(inner)
    }
    try d.inside(count) { d throws(Malformed) in try addValue(&d, kind, count) }
    if isPadded {
      d.put(padding, UInt16(truncatingIfNeeded: pad), at: d.next(pad))
      try d.skip(pad)
    }
    d.close(sub)
    return true
  }

  private func addValue(
    _ d: inout Dissection, _ kind: UInt16, _ count: Int
  ) throws(Malformed) {
    switch kind {
    case 1, 2, 4, 5, 0xb, 0xe, 0x11, 0x12: try addAddress(&d, count)
    case 0x8020: try addHidden(&d, count)
    case 3 where count >= 4:
      let flags = try d.peek(UInt32.self)
      d.put(changesAddress, flags & 4 != 0, at: d.next(4))
      d.put(changesPort, flags & 2 != 0, at: d.next(4))
    case 6, 7, 8, 0x14, 0x15: if count > 0 { try d.add(value, length: count) }
    case 9: try addError(&d, count)
    case 0xa: while d.remaining >= 2 { try d.add(unknown) }
    case 0xd where count >= 4: try d.add(lifetime)
    case 0xf where count >= 4: try d.add(cookie)
    case 0x10 where count >= 4: try d.add(bandwidth)
    case 0x13 where count > 0:
      d.put(data, at: d.next(count))
      try d.call(payload, .nested)
    case 0x16 where count >= 2:
      let number = try d.peek(UInt8.self, ahead: 1)
      d.put(family, UInt16(number), at: Region(d.offset + 1, 1))
    case 0x8022 where count > 0: try d.add(server, length: count)
    case 0xc001 where count > 0: try d.add(binding, length: count)
    default: break
    }
  }

  private func addFamily(_ d: inout Dissection) throws(Malformed) -> UInt8 {
    try d.skip(1)
    let number = try d.peek(UInt8.self)
    d.put(family, UInt16(number), at: d.next(1))
    try d.skip(1)
    return number
  }

  private func addAddress(_ d: inout Dissection, _ count: Int) throws(Malformed) {
    guard count >= 2 else { return }
    let kind = try addFamily(&d)
    guard count >= 4 else { return }
    try d.add(port)
    if kind == 1, count >= 8 { try d.add(ipv4) }
    if kind == 2, count >= 20 { try d.add(ipv6) }
  }

  /// Hidden from meddlers by the transaction's bytes.
  private func addHidden(_ d: inout Dissection, _ count: Int) throws(Malformed) {
    guard count >= 2 else { return }
    let kind = try addFamily(&d)
    guard count >= 4 else { return }
    let id = d.start + 4
    let place = d.next(2)
    let number = try d.add(hiddenPort)
    let mask = d.number(at: id, UInt16.self) ?? 0
    d.put(port, number ^ mask, at: place, .generated)
    if kind == 1, count >= 8 {
      let place = d.next(4)
      let address = try d.add(hiddenIPv4)
      let mask = d.number(at: id, UInt32.self) ?? 0
      d.put(ipv4, IPv4Address(bits: address.bits ^ mask), at: place, .generated)
    }
    if kind == 2, count >= 20 {
      let place = d.next(16)
      let address = try d.add(hiddenIPv6)
      let high = d.number(at: id, UInt64.self) ?? 0
      let low = d.number(at: id + 8, UInt64.self) ?? 0
      let plain = IPv6Address(high: address.high ^ high, low: address.low ^ low)
      d.put(ipv6, plain, at: place, .generated)
    }
  }

  private func addError(_ d: inout Dissection, _ count: Int) throws(Malformed) {
    guard count >= 3 else { return }
    try d.skip(2)
    try d.add(errorClass)
    guard count >= 4 else { return }
    try d.add(error)
    if count > 4 { try d.add(reason, length: count - 4) }
  }
}
