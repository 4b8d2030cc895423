public import RemoraCore

/// WebSocket (RFC 6455 section 5.2).
///
///     |F|RSV|opcode |M|   length    |    extended length (16/64)    |
///     |                    masking key, if M is set                 |
///     |                           payload                           |
public let websocket = Protocol("websocket", "WebSocket") { p in
  let layer = WebSocketLayer(&p)
  let framing = Framing.sized(header: 2) { d in WebSocketLayer.size(d) }
  p.over("http.upgrade", name: "websocket", framing: framing)
  return { d throws(Malformed) in try layer.dissect(&d) }
}

/// What HTTP knows of a WebSocket connection, and what its messages leave behind.
struct WebSocketMemory: ~Copyable {
  struct Flow: Sendable {
    var isPacked = false
    var subProtocol: String?
    /// By direction.
    var ways = [Way(), Way()]
  }

  /// One direction of a connection.
  struct Way: Sendable {
    /// The kind of the message that is in pieces.
    var opcode: UInt8 = 0xff
    var isPacked = false
    var bytes: [UInt8] = []
    var pieces: [FragmentTable.Fragment] = []
    /// The end of what was unpacked so far: messages refer back to it (RFC 7692 section 7.2).
    var window: [UInt8] = []
  }

  /// What a frame turned out to complete, for captures that are read twice.
  struct Answer: Sendable {
    var opcode: UInt8
    var whole: FragmentTable.Datagram?
    var plain: [UInt8]?
    var isPacked: Bool
  }

  var flows = FlowTable<Flow>(limit: 1 << 16)
  var answers = FrameMemory<Answer>()
  static let messageLimit = 4 << 20
  static let windowSize = 32 << 10
}

struct WebSocketLayer: Sendable {
  let fin, mask, packed: Field<Bool>
  let reserved, opcode, shortLength: Field<UInt8>
  let length16: Field<UInt16>
  let length64: Field<UInt64>
  let key, payload, masked, continuation, close, ping, pong, unknown: Field<Bytes>
  let text, reason: Field<Text>
  let status: Field<UInt16>
  let fragments: Field<Label>
  let fragment: Field<FrameNumber>
  let count, total: Field<UInt32>
  let unknownKind, notUnpacked: Expert
  let memory: State<WebSocketMemory>
  let lines, data: ProtocolHandle
  let recognizers: HeuristicTable
  let byProtocol: Table<String>

  static let opcodes: ValueNames = [
    0: "Continuation", 1: "Text", 2: "Binary", 8: "Connection Close", 9: "Ping", 10: "Pong",
  ]
  static let closings: ValueNames = [
    1000: "Normal Closure", 1001: "Going Away", 1002: "Protocol error",
    1003: "Unsupported Data", 1004: "---Reserved----", 1005: "No Status Rcvd",
    1006: "Abnormal Closure", 1007: "Invalid frame payload data", 1008: "Policy Violation",
    1009: "Message Too Big", 1010: "Mandatory Ext.", 1011: "Internal Server",
    1015: "TLS handshake",
  ]

  static func memory(_ p: inout Builder) -> State<WebSocketMemory> {
    p.shared("websocket.memory", owner: "websocket") { $0.state { WebSocketMemory() } }
  }

  init(_ p: inout Builder) {
    fin = p.flag(
      "fin", "Fin", mask: 0x80,
      blurb: "Indicates that this is the final fragment in a message")
    reserved = p.u8("rsv", "Reserved", .hex, mask: 0x70, blurb: "Must be zero")
    packed = p.flag(
      "pmc", "Per-Message Compressed", mask: 0x40,
      blurb: "Whether a message is compressed or not")
    opcode = p.u8(
      "opcode", "Opcode", mask: 0x0f, names: WebSocketLayer.opcodes,
      blurb: "Defines the interpretation of the Payload data")
    mask = p.flag(
      "mask", "Mask", mask: 0x80, blurb: "Defines whether the Payload data is masked")
    shortLength = p.u8(
      "payload_length", "Payload length", mask: 0x7f, blurb: "The length of the Payload data")
    length16 = p.u16(
      "payload_length_ext_16", "Extended Payload length (16 bits)",
      blurb: "The length (16 bits) of the Payload data")
    length64 = p.u64(
      "payload_length_ext_64", "Extended Payload length (64 bits)",
      blurb: "The length (64 bits) of the Payload data")
    key = p.bytes(
      "masking_key", "Masking-Key",
      blurb: """
        All frames sent from the client to the server are masked by a 32-bit value that is \
        contained within the frame
        """)
    payload = p.bytes("payload", "Payload", blurb: "Payload (after unmasking)")
    masked = p.bytes("masked_payload", "Masked payload")
    continuation = p.bytes("payload.continue", "Continue")
    text = p.string("payload.text", "Text")
    close = p.bytes("payload.close", "Close")
    status = p.u16(
      "payload.close.status_code", "Status code", names: WebSocketLayer.closings)
    reason = p.string("payload.close.reason", "Reason")
    ping = p.bytes("payload.ping", "Ping")
    pong = p.bytes("payload.pong", "Pong")
    unknown = p.bytes("payload.unknown", "Unknown")
    fragments = p.label("fragments", "Reassembled websocket Fragments")
    fragment = p.frameNumber("fragment", "Websocket Fragment")
    count = p.u32("fragment.count", "Fragment count")
    total = p.u32(
      "reassembled.length", "Reassembled websocket Payload length",
      blurb: "The total length of the reassembled payload")
    unknownKind = p.expert(
      "payload.unknown.expert", .undecoded, .note, "Dissector for Websocket Opcode")
    notUnpacked = p.expert(
      "decompression.failed.expert", .protocolRule, .warning, "Decompression failed")
    memory = WebSocketLayer.memory(&p)
    lines = p.uses("data-text-lines")
    data = p.uses("data")
    recognizers = p.heuristics("/ws")
    byProtocol = p.table("/ws.protocol", String.self)
  }

  /// The length of the frame at the cursor; nil if more of its header is needed.
  static func size(_ d: borrowing Dissection) -> Int? {
    guard let second = d.number(at: d.offset + 1, UInt8.self) else { return nil }
    let key = second & 0x80 != 0 ? 4 : 0
    switch second & 0x7f {
    case 126: return d.number(at: d.offset + 2, UInt16.self).map { 4 + key + Int($0) }
    case 127:
      return d.number(at: d.offset + 2, UInt64.self).map {
        10 + key + Int(min($0, UInt64(Int32.max)))
      }
    default: return 2 + key + Int(second & 0x7f)
    }
  }

  /// One frame of a message.
  struct Frame {
    var first: UInt8 = 0
    var isMasked = false
    var size = 0
    var isFinal: Bool { first & 0x80 != 0 }
    var opcode: UInt8 { first & 0x0f }
  }

  func dissect(_ d: inout Dissection) throws(Malformed) {
    let key = FlowKey(
      from: d.packet.source, d.packet.sourcePort, to: d.packet.destination,
      d.packet.destinationPort)
    let (flow, _, _) = d[memory].flows.place(key) { _ in WebSocketMemory.Flow() }
    var isForward = true
    _ = FlowKey(
      from: d.packet.source, d.packet.sourcePort, to: d.packet.destination,
      d.packet.destinationPort, isForward: &isForward)
    let start = d.offset
    d.protocolColumn("WebSocket")
    var frame = Frame()
    try addHead(&d, &frame, isPacked: d[memory].flows[flow].isPacked)
    let keyPlace = d.offset - 4
    d.setOwnLength(d.offset - start)
    guard frame.size > 0 else { return }
    let count = min(frame.size, d.remaining)
    let place = d.next(count)
    var bytes = d.bytes(place)
    if frame.isMasked {
      d.put(masked, at: place)
      d.label("Masked payload")
      let mask = d.bytes(Region(keyPlace, 4))
      for i in bytes.indices { bytes[i] ^= mask[i & 3] }
      d.put(payload, bytes, at: Region(0, count))
    } else {
      d.put(payload, at: place)
    }
    d.label("Payload")
    let item = d.last
    // What was unmasked or put together lies in bytes of its own.
    let at = frame.isMasked ? 0 : place.offset
    let way = Way(flow: flow, direction: isForward ? 0 : 1)
    try addPayload(&d, frame, bytes, item, at: at, place: place, way)
    try d.seek(place.offset + count)
  }

  struct Way {
    let flow, direction: Int
  }

  private func addHead(
    _ d: inout Dissection, _ frame: inout Frame, isPacked: Bool
  ) throws(Malformed) {
    frame.first = try d.peek(UInt8.self)
    let first = Region(d.offset, 1)
    d.put(fin, frame.isFinal, at: first)
    d.put(reserved, frame.first >> 4 & 7, at: first)
    if isPacked { d.put(packed, frame.first & 0x40 != 0, at: first) }
    let kind = frame.opcode
    d.put(opcode, kind, at: first)
    if WebSocketLayer.opcodes.name(of: UInt64(kind)) == nil {
      d.label(".... \(binary(kind >> 3 & 1, 1))\(binary(kind & 7, 3)) = Opcode: Unknown (\(kind))")
    }
    try d.skip(1)
    let second = try d.peek(UInt8.self)
    frame.isMasked = second & 0x80 != 0
    d.put(mask, frame.isMasked, at: d.next(1))
    let short = second & 0x7f
    d.put(shortLength, short, at: d.next(1))
    if short > 125 { d.append(" Extended Payload Length (\(short == 126 ? 16 : 64) bits)") }
    try d.skip(1)
    frame.size = Int(short)
    if short == 126 { frame.size = Int(try d.add(length16)) }
    if short == 127 { frame.size = Int(clamping: try d.add(length64)) }
    if d.wantsColumns {
      let name = WebSocketLayer.opcodes.name(of: UInt64(kind)) ?? "Unknown Opcode"
      let end = frame.isMasked ? "[MASKED]" : ""
      d.info("WebSocket \(name)\(frame.isFinal ? " [FIN]" : "[FRAGMENT] ") \(end)")
    }
    if frame.isMasked { try d.add(key, length: 4) }
  }

  // MARK: Messages

  private func addPayload(
    _ d: inout Dissection, _ frame: Frame, _ bytes: [UInt8], _ item: Item, at: Int,
    place: Region, _ way: Way
  ) throws(Malformed) {
    if frame.opcode & 8 != 0 || frame.opcode > 2 {
      return addControl(&d, frame, bytes, item, at: at)
    }
    let answer: WebSocketMemory.Answer?
    if d.packet.isRevisit {
      answer = d[memory].answers[d.packet.number, d.place]
    } else {
      answer = collect(d, frame, bytes, way)
      if d.remembers, let answer { d[memory].answers[d.packet.number, d.place] = answer }
    }
    guard let answer else {
      guard frame.opcode == 0 else { return }
      let outside = d.openOutside()
      d.put(continuation, bytes, at: Region(at, bytes.count))
      d.close(outside)
      return
    }
    let isApart = frame.isMasked || answer.whole != nil || answer.isPacked
    let message = answer.isPacked ? answer.plain : answer.whole?.bytes ?? bytes
    if answer.opcode == 1, let message {
      let tree = d.open(item)
      let words = String(decoding: message.prefix { $0 != 0 }, as: UTF8.self)
      d.put(text, "\(words)", at: Region(isApart ? 0 : at, message.count))
      d.close(tree)
    }
    if let whole = answer.whole { try addFragments(&d, whole) }
    guard let message else {
      let outside = d.openOutside()
      let note = d.text("Decompression failed", at: place)
      d.expert(notUnpacked, at: note)
      d.close(outside)
      return
    }
    if isApart {
      try d.within(message, named: name(answer)) { d throws(Malformed) in
        try handOn(&d, answer.opcode, way)
      }
    } else {
      try d.seek(place.offset)
      try d.inside(place.length) { d throws(Malformed) in try handOn(&d, answer.opcode, way) }
    }
  }

  private func name(_ answer: WebSocketMemory.Answer) -> String {
    answer.isPacked
      ? "Decompressed payload"
      : answer.whole != nil ? "Reassembled websocket" : "Unmasked data"
  }

  /// What a frame completes; nil if more frames of its message follow.
  private func collect(
    _ d: borrowing Dissection, _ frame: Frame, _ bytes: [UInt8], _ way: Way
  ) -> WebSocketMemory.Answer? {
    var state = d[memory].flows[way.flow].ways[way.direction]
    defer { d[memory].flows[way.flow].ways[way.direction] = state }
    if frame.opcode != 0 {
      state.opcode = frame.opcode
      state.isPacked = frame.first & 0x40 != 0 && d[memory].flows[way.flow].isPacked
    }
    var whole: FragmentTable.Datagram?
    var message = bytes
    if !frame.isFinal || !state.pieces.isEmpty {
      if state.bytes.count + bytes.count > WebSocketMemory.messageLimit {
        state.bytes = []
        state.pieces = []
        return nil
      }
      state.pieces.append(
        FragmentTable.Fragment(
          frame: d.packet.number, offset: state.bytes.count, length: bytes.count))
      state.bytes += bytes
      guard frame.isFinal else { return nil }
      whole = FragmentTable.Datagram(
        bytes: state.bytes, fragments: state.pieces, completedIn: d.packet.number)
      message = state.bytes
      state.bytes = []
      state.pieces = []
    } else if state.opcode == 0xff {
      return nil
    }
    var answer = WebSocketMemory.Answer(
      opcode: state.opcode, whole: whole, plain: nil, isPacked: state.isPacked)
    if state.isPacked { answer.plain = unpack(d, message, &state.window) }
    return answer
  }

  /// Unpacks a message (RFC 7692 section 7.2.2). What was unpacked before goes in front of it, as
  /// it is: references reach back into it.
  private func unpack(
    _ d: borrowing Dissection, _ message: [UInt8], _ window: inout [UInt8]
  ) -> [UInt8]? {
    var input: [UInt8] = []
    if !window.isEmpty {
      let size = UInt16(truncatingIfNeeded: window.count)
      input = [0]
      for part in [size, ~size] {
        input.append(UInt8(truncatingIfNeeded: part))
        input.append(UInt8(truncatingIfNeeded: part >> 8))
      }
      input += window
    }
    input += message
    input += [0, 0, 0xff, 0xff]
    let limit = window.count + WebSocketMemory.messageLimit
    guard let all = d.algorithms.unpack(input, .deflate, limit: limit),
      all.count > window.count
    else { return nil }
    let plain = Array(all.dropFirst(window.count))
    window = Array(all.suffix(WebSocketMemory.windowSize))
    return plain
  }

  private func addFragments(
    _ d: inout Dissection, _ whole: FragmentTable.Datagram
  ) throws(Malformed) {
    guard d.wants(fragments) || d.wants(fragment) || d.wants(count) || d.wants(total)
    else { return }
    let outside = d.openOutside()
    let size = whole.bytes.count
    try d.within(whole.bytes, named: "Reassembled websocket") { d throws(Malformed) in
      let item = d.put(fragments, at: Region(0, size), .generated)
      let pieces = whole.fragments.map { "#\($0.frame)(\($0.length))" }
      d.label(
        """
        \(pieces.count) Reassembled websocket Fragments (\(bytes: size)): \
        \(pieces.joined(separator: ", "))
        """)
      let tree = d.open(item)
      for piece in whole.fragments {
        d.put(
          fragment, FrameNumber(piece.frame), at: Region(piece.offset, piece.length), .generated)
        let last = max(0, piece.offset + piece.length - 1)
        d.label(
          "Frame: \(piece.frame), payload: \(piece.offset)-\(last) (\(bytes: piece.length))")
      }
      d.put(count, UInt32(truncatingIfNeeded: pieces.count), at: Region(0, 0), .generated)
      d.put(total, UInt32(truncatingIfNeeded: size), at: Region(0, 0), .generated)
      d.close(tree)
    }
    d.close(outside)
  }

  private func handOn(_ d: inout Dissection, _ kind: UInt8, _ way: Way) throws(Malformed) {
    if d.remaining == 0 { return }
    if let name = d[memory].flows[way.flow].subProtocol, try d.call(byProtocol, name, .strict) {
      return
    }
    if try d.offer(recognizers) { return }
    if kind == 1 { try d.call(lines) } else { try d.call(data) }
  }

  private func addControl(
    _ d: inout Dissection, _ frame: Frame, _ bytes: [UInt8], _ item: Item, at: Int
  ) {
    let place = Region(at, bytes.count)
    let tree = d.open(item)
    defer { d.close(tree) }
    switch frame.opcode {
    case 8:
      let item = d.put(close, bytes, at: place)
      d.label("Close")
      let inner = d.open(item)
      if bytes.count >= 2 {
        d.put(status, UInt16(bytes[0]) << 8 | UInt16(bytes[1]), at: Region(at, 2))
        if bytes.count > 2 {
          d.put(
            reason, "\(String(decoding: bytes.dropFirst(2), as: UTF8.self))",
            at: Region(at + 2, bytes.count - 2))
        }
      }
      d.close(inner)
    case 9: d.put(ping, bytes, at: place)
    case 10: d.put(pong, bytes, at: place)
    default:
      let unknown = d.put(unknown, bytes, at: place)
      d.expert(
        unknownKind, at: unknown,
        """
        Dissector for Websocket Opcode (\(frame.opcode)) code not implemented, Contact Wireshark \
        developers if you want this supported
        """)
    }
  }
}
