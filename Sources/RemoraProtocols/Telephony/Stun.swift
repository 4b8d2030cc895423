public import RemoraCore

/// Session Traversal Utilities for NAT (RFC 8489), with TURN (RFC 8656) and ICE (RFC 8445).
///
///     |0 0|       type, class         |            length             |
///     |                    magic cookie 0x2112A442                    |
///     |                    transaction id, 96 bits                    |
///     |        attribute type         |            length             | value ...
public let stun = Protocol("stun", "Session Traversal Utilities for NAT", short: "STUN") { p in
  p.mayDecline()
  p.keepsToItself()
  let layer = STUNLayer(&p)
  p.over("udp.port", 3478)
  p.over("tcp.port", 3478, framing: .lengthPrefixed(header: 20, at: 2, width: 2, plus: 20))
  p.byAppointment(over: .udp)
  p.recognizes(over: "udp") { d in STUNLayer.isMessage(&d) }
  p.recognizes(over: "tcp") { d in STUNLayer.isMessage(&d) }
  return { d throws(Malformed) in try layer.dissect(&d) }
}

struct STUNLayer {
  struct Key: Hashable {
    var high: UInt64
    var low: UInt32
    var flow: UInt32
  }

  /// A request and its answer, by their frames.
  struct Exchange {
    var request: UInt32 = 0
    var response: UInt32 = 0
    var time = AbsoluteTime(seconds: 0, nanoseconds: 0)
  }

  let f: STUNFields
  let flows: State<FlowTable<UInt32>>
  let exchanges: State<[Key: Exchange]>
  let linked, sums: FieldGroup
  let own, data: ProtocolHandle

  init(_ p: inout Builder) {
    f = STUNFields(&p)
    flows = p.state { FlowTable<UInt32>(limit: 1 << 18) }
    exchanges = p.state { [:] }
    linked = p.group([f.responseIn.id, f.responseTo.id, f.time.id, f.reqduplicate.id])
    sums = p.group([f.attCrc32Status.id, f.attCrc32Bad.id])
    own = p.uses("stun")
    data = p.uses("data")
  }

  static let cookie: UInt32 = 0x2112_a442

  /// A header with the cookie and a length that fits.
  static func isMessage(_ d: inout Dissection) -> Bool {
    guard d.reportedRemaining >= 20, let head = try? d.peek(UInt32.self),
      let magic = try? d.peek(UInt32.self, ahead: 4)
    else { return false }
    return head >> 29 == 0 && head >> 24 < 0x20 && magic == cookie
      && Int(head & 0xffff) + 20 <= d.reportedRemaining
  }

  /// Data of a TURN channel: nothing but padding behind it.
  static func isChannelData(_ d: inout Dissection) -> Bool {
    guard let head = try? d.peek(UInt32.self), head >> 30 == 1 else { return false }
    let size = Int(head & 0xffff) + 4
    return size == d.reportedRemaining || (size + 3) & ~3 == d.reportedRemaining
  }

  func dissect(_ d: inout Dissection) throws(Malformed) {
    if !Self.isMessage(&d) {
      if Self.isChannelData(&d) {
        if d.packet.ipProtocol == 17 { d.beginMessage(length: d.reportedRemaining) }
        return try addChannelData(&d)
      }
      d.withdraw()
      return d.decline()
    }
    d.protocolColumn("STUN")
    let type: UInt16 = try d.peek(UInt16.self)
    let length = Int(try d.peek(UInt16.self, ahead: 2))
    if d.packet.ipProtocol == 17 {
      d.appoint(own, over: .udp)
      d.beginMessage(length: min(d.reportedRemaining, length + 20))
    }
    let kind = type >> 7 & 2 | type >> 4 & 1
    let (method, className) = (Self.methodName(type), Self.classNames[Int(kind)])
    d.info("\(method) \(className)")
    d.setOwnLength(min(d.reportedRemaining, length + 20))
    if d.keeps(linked) { addLinks(&d, kind) }
    try addType(&d, type, method, className)
    try d.add(f.length)
    let lengthPlace = d.just(2)
    try d.add(f.cookie, length: 4)
    try d.add(f.id, length: 12)
    if length == 0 { return }
    d.put(f.networkVersion, 3, at: d.here, .generated)
    if length % 4 != 0 {
      let item = d.text("Packet length is not multiple of 4 bytes", at: lengthPlace)
      _ = d.open(item)
      d.expert(f.wrongMsglen, at: item)
    }
    let sub = d.open(d.put(f.attributes, at: d.next(length)))
    let end = d.offset + length
    while d.offset < end {
      try d.step()
      if !(try addAttribute(&d, end)) { break }
    }
    d.close(sub)
  }

  private static let classNames = [
    "Request", "Indication", "Success Response", "Error Response",
  ]

  private static func methodName(_ type: UInt16) -> String {
    switch type & 0x3eef {
    case 0x001: "Binding"
    case 0x002: "SharedSecret"
    case 0x003: "Allocate"
    case 0x004: "Refresh"
    case 0x006: "Send"
    case 0x007: "Data"
    case 0x008: "CreatePermission"
    case 0x009: "Channel-Bind"
    case 0x00a: "Connect"
    case 0x00b: "ConnectionBind"
    case 0x00c: "ConnectionAttempt"
    case 0x200: "GooglePing"
    default: "Unknown"
    }
  }

  private func addType(
    _ d: inout Dissection, _ type: UInt16, _ method: String, _ className: String
  ) throws(Malformed) {
    let place = d.next(2)
    try d.add(f.type)
    d.append(" (\(method) \(className))")
    let sub = d.open()
    let kind = type >> 7 & 2 | type >> 4 & 1
    d.put(f.typeClass, type >> 4 & 0x11, at: place)
    d.append(" \(className) (\(kind))")
    let number = type & 0xf | type >> 1 & 0x70 | type >> 2 & 0xf80
    d.put(f.typeMethod, type & 0x3eef, at: place)
    d.append(" \(method) (0x\(number, hex: 3))")
    d.put(f.typeMethodAssignment, type >> 13 & 1, at: place)
    d.close(sub)
  }

  // MARK: Requests and responses

  private func addLinks(_ d: inout Dissection, _ kind: UInt16) {
    let isRequest = kind == 0
    let info = d.packet
    let ends = FlowKey(
      from: info.source, info.sourcePort, to: info.destination, info.destinationPort)
    let (flow, _, _) = d[flows].place(ends) { $0 }
    let key = Key(
      high: d.number(at: d.start + 8, UInt64.self) ?? 0,
      low: d.number(at: d.start + 16, UInt32.self) ?? 0, flow: d[flows][flow])
    var entry = d[exchanges][key] ?? Exchange()
    if !info.isRevisit {
      if isRequest, entry.request == 0 {
        entry.request = info.number
        entry.time = info.time
      }
      if !isRequest, entry.response == 0 { entry.response = info.number }
      if d[exchanges].count >= 1 << 18 { d[exchanges].removeAll(keepingCapacity: true) }
      d[exchanges][key] = entry
    }
    let first = isRequest ? entry.request : entry.response
    if first != 0, first != info.number {
      d.put(f.reqduplicate, FrameNumber(first), at: d.head, .generated)
    }
    if isRequest {
      if entry.response != 0 {
        d.put(f.responseIn, FrameNumber(entry.response), at: d.head, .generated)
      }
    } else if entry.request != 0, kind != 1 {
      d.put(f.responseTo, FrameNumber(entry.request), at: d.head, .generated)
      d.put(f.time, info.time.since(entry.time), at: d.head, .generated)
    }
  }

  // MARK: TURN channels

  private func addChannelData(_ d: inout Dissection) throws(Malformed) {
    d.protocolColumn("STUN")
    d.info("ChannelData TURN Message")
    d.summary(", TURN ChannelData Message")
    try d.add(f.channel)
    let length = Int(try d.add(f.length))
    try d.call(data, length: length)
  }
}
