public import RemoraCore

/// Hypertext Transfer Protocol version 2 (RFC 9113).
///
///     |                  length (24)                  |     type      |
///     |     flags     |R|              stream identifier              |
///     |                            payload                            |
public let http2 = Protocol("http2", "HyperText Transfer Protocol 2", short: "HTTP2") { p in
  p.keepsToItself(throughout: true)
  let layer = HTTP2Layer(&p)
  let framing = Framing.sized(header: 9) { d in HTTP2Layer.size(d) }
  for name in ["h2c", "h2", "HTTP/2.0"] { p.over("http.upgrade", name: name, framing: framing) }
  p.over("tls.alpn", name: "h2", framing: framing)
  p.recognizes(over: "tcp") { d in layer.recognizes(&d) }
  p.recognizes(over: "tls") { d in layer.recognizes(&d) }
  return { d throws(Malformed) in try layer.dissect(&d) }
}

struct HTTP2Layer: Sendable {
  let fields: HTTP2Fields
  let settings: HTTP2Settings
  let uris: HTTPFields
  let memory: State<HTTP2Memory>
  let content: MediaHandOff

  init(_ p: inout Builder) {
    fields = HTTP2Fields(&p)
    settings = HTTP2Settings.shared(&p)
    uris = p.shared("http.fields", owner: "http") { HTTPFields(&$0) }
    memory = p.state { HTTP2Memory() }
    content = MediaHandOff(&p)
  }

  private static let magicWord = WireWord("PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n")

  /// Whether the bytes are what a client begins with (RFC 9113 section 3.4).
  static func isMagic(_ d: borrowing Dissection) -> Bool {
    d.remaining >= 24 && WireWord(d, Region(d.offset, 24)) == magicWord
  }

  /// Connections are known by their first bytes, and then by what was seen of them.
  func recognizes(_ d: inout Dissection) -> Bool {
    if HTTP2Layer.isMagic(d) { return true }
    let key = FlowKey(
      from: d.packet.source, d.packet.sourcePort, to: d.packet.destination,
      d.packet.destinationPort)
    guard let flow = d[memory].flows.find(key) else { return false }
    return d[memory].flows[flow].first <= d.packet.number
  }

  static func size(_ d: borrowing Dissection) -> Int? {
    guard let head = d.number(at: d.offset, UInt32.self) else { return nil }
    return head == 0x5052_4920 ? 24 : Int(head >> 8) + 9
  }

  func dissect(_ d: inout Dissection) throws(Malformed) {
    d.setOwnLength(d.remaining)
    if d[memory].named != d.packet.number {
      d[memory].named = d.packet.number
      d.protocolColumn("HTTP2")
    }
    // What stands in the column before is not this protocol's, unless it is fenced.
    d.info("")
    var isForward = true
    let key = FlowKey(
      from: d.packet.source, d.packet.sourcePort, to: d.packet.destination,
      d.packet.destinationPort, isForward: &isForward)
    let frame = d.packet.number
    let (flow, _, _) = d[memory].flows.place(key) { _ in HTTP2Flow(first: frame) }
    if HTTP2Layer.isMagic(d) { return try addMagic(&d) }
    let size = 9 + Int(try d.peek(UInt32.self) >> 8)
    let item = d.put(fields.stream, at: d.next(min(size, d.remaining)))
    let tree = d.open(item)
    try d.add(fields.length)
    let type = try d.peek(UInt8.self)
    let flags = try d.peek(UInt8.self, ahead: 1)
    let id = try d.peek(UInt32.self, ahead: 2) & 0x7fff_ffff
    let scene = HTTP2Scene(
      flow: flow, way: isForward ? 0 : 1, type: type, flags: flags, stream: id)
    try d.add(fields.type)
    addFlags(&d, scene)
    try d.skip(1)
    try d.add(bits: fields.reserved, fields.streamID, width: 4)
    let name = HTTP2Fields.types.name(of: UInt64(type)) ?? "Unknown type (\(type))"
    d.append(to: item, ": \(name), Stream ID: \(id), Length \(size - 9)")
    d.info(append: "\(name)[\(id)]", separator: ", ")
    let start = d.offset
    var body: HTTP2Content?
    try d.inside(min(size - 9, d.reportedRemaining)) { d throws(Malformed) in
      body = try addPayload(&d, scene, item)
    }
    d.close(tree)
    guard let body, !body.bytes.isEmpty else { return }
    try d.seek(start)
    try handOn(&d, body)
  }

  private func addMagic(_ d: inout Dissection) throws(Malformed) {
    let place = d.next(24)
    let item = d.put(fields.stream, at: place)
    d.label("Stream: Magic")
    let tree = d.open(item)
    d.put(fields.magic, of: place, at: place)
    d.close(tree)
    d.info(append: "Magic", separator: ", ")
    try d.skip(24)
  }

  private func addFlags(_ d: inout Dissection, _ scene: HTTP2Scene) {
    let place = d.next(1)
    let flags = scene.flags
    let item = d.put(fields.flags, flags, at: place)
    let tree = d.open(item)
    var words = ""
    func bit(_ field: Field<Bool>, _ mask: UInt8, _ word: String) {
      d.put(field, flags & mask != 0, at: place)
      if flags & mask != 0 { words += ", \(word)" }
    }
    switch scene.type {
    case 0:
      d.put(fields.unusedData, flags & 0xf6, at: place)
      bit(fields.padded, 8, "Padded")
      bit(fields.endStream, 1, "End Stream")
    case 1:
      d.put(fields.unusedHeaders, flags & 0xd2, at: place)
      bit(fields.priority, 0x20, "Priority")
      bit(fields.padded, 8, "Padded")
      bit(fields.endHeaders, 4, "End Headers")
      bit(fields.endStream, 1, "End Stream")
    case 4:
      d.put(fields.unusedSettings, flags >> 1, at: place)
      bit(fields.ackSettings, 1, "ACK")
    case 5:
      d.put(fields.unusedPromise, flags & 0xf3, at: place)
      bit(fields.padded, 8, "Padded")
      bit(fields.endHeaders, 4, "End Headers")
    case 6:
      d.put(fields.unusedPing, flags >> 1, at: place)
      bit(fields.ackPing, 1, "ACK")
    case 9:
      d.put(fields.unusedContinuation, flags & 0xfb, at: place)
      bit(fields.padded, 8, "Padded")
      bit(fields.endHeaders, 4, "End Headers")
    default: d.put(fields.unused, flags, at: place)
    }
    d.close(tree)
    let text = words
    d.append(to: item, "\(text)")
  }
}

/// A body that another protocol is handed.
struct HTTP2Content {
  var bytes: [UInt8]
  var type: [UInt8]?
  /// Where it lies, if it is in the frame as it is.
  var place: Region?
  var name: String
}
