import RemoraCore

/// A handshake message of which not all has come yet.
struct TLSPartial: Sendable {
  var type: UInt8
  /// Bytes of the whole message with its head.
  var total: Int
  var bytes: [UInt8] = []
  var pieces: [(frame: UInt32, offset: Int, length: Int)] = []

  mutating func append(_ more: [UInt8], frame: UInt32) {
    pieces.append((frame, bytes.count, more.count))
    bytes.append(contentsOf: more)
  }
}

/// Handshake messages in pieces, one for each direction of a connection.
///
/// Bounded: at most `limit` messages at once, the oldest are forgotten; none longer than `size`.
struct TLSPieces: ~Copyable {
  private var partials: [UInt64: TLSPartial] = [:]
  private var order: [UInt64] = []
  /// What a frame found when it was first seen.
  var memory = FrameMemory<TLSPartial?>()
  private let limit = 1024
  /// Bytes of a message at most.
  static let size = 1 << 18

  subscript(key: UInt64) -> TLSPartial? {
    get { partials[key] }
    set {
      if newValue == nil {
        if partials.removeValue(forKey: key) != nil { order.removeAll { $0 == key } }
        return
      }
      if partials[key] == nil {
        if order.count >= limit { partials[order.removeFirst()] = nil }
        order.append(key)
      }
      partials[key] = newValue
    }
  }
}

/// The items of messages that were put together.
struct TLSPieceFields {
  let fragments: Field<Label>
  let fragment: Field<FrameNumber>
  let count: Field<UInt32>

  init(_ p: inout Builder) {
    count = p.u32("handshake.fragment.count", "Handshake Fragment count")
    fragment = p.frameNumber("handshake.fragment", "Handshake Fragment")
    fragments = p.label("handshake.fragments", "Reassembled Handshake Fragments")
  }
}

/// What a run of handshake messages is part of.
struct TLSRun {
  /// Tells directions of connections apart.
  let key: UInt64
  let carrier: Character
  let isFromServer: Bool
  let isChanged: Bool
  /// The item of the record, and the name of its version.
  let item: Item
  let name: String
}

extension TLSHandshakeLayer {
  /// All messages in the bytes in hand, which go on where those of the run before ended.
  func addMessages(
    _ d: inout Dissection, _ run: TLSRun, _ session: inout TLSSession,
    _ pieces: State<TLSPieces>
  ) throws(Malformed) {
    let place = d.place ^ d.offset << 4
    let frame = d.packet.number
    var partial: TLSPartial?
    if d.packet.isRevisit, let known = d[pieces].memory[frame, place] {
      partial = known
    } else {
      partial = d[pieces][run.key]
      if d.remembers { d[pieces].memory[frame, place] = .some(partial) }
    }
    var count = 0
    while d.reportedRemaining > 0 {
      try d.step()
      count += 1
      if let begun = partial {
        partial = try addPiece(&d, run, begun, &session, isAlone: count == 1)
        continue
      }
      let type = try d.peek(UInt8.self)
      guard !run.isChanged || session.isVersion13 || isPlain(d, type),
        let title = TLSHandshakeLayer.name(type), d.reportedRemaining >= 4
      else {
        addEncrypted(&d, run)
        break
      }
      let length = Int(try d.peek(UInt32.self) & 0xff_ffff)
      if length + 4 > TLSPieces.size {
        addEncrypted(&d, run)
        break
      }
      if length > d.reportedRemaining - 4 {
        let begun = TLSPartial(type: type, total: length + 4)
        partial = try addPiece(&d, run, begun, &session, isAlone: count == 1)
        continue
      }
      let shown = isRetry(d, type) ? "Hello Retry Request" : title
      addTitle(&d, run, shown, isAlone: count == 1)
      let item = d.put(fields.handshake, at: d.next(min(4 + length, d.remaining)))
      d.label("Handshake Protocol: \(shown)")
      try addMessage(&d, item, run, &session)
    }
    if !d.packet.isRevisit { d[pieces][run.key] = partial }
    try d.skip(d.remaining)
  }

  private func addTitle(
    _ d: inout Dissection, _ run: TLSRun, _ title: String, isAlone: Bool
  ) {
    if run.carrier != "q" { d.info(append: "\(title)", separator: ", ") }
    let shown = isAlone ? title : "Multiple Handshake Messages"
    d.label(run.item, "\(run.name) Record Layer: Handshake Protocol: \(shown)")
  }

  /// Hello messages stand in clear text even on a connection that has keys already.
  private func isPlain(_ d: borrowing Dissection, _ type: UInt8) -> Bool {
    guard type == 1 || type == 2, let head = d.number(at: d.offset, UInt32.self) else {
      return false
    }
    return Int(head & 0xff_ffff) == d.reportedRemaining - 4
  }

  private func isRetry(_ d: borrowing Dissection, _ type: UInt8) -> Bool {
    type == 2 && Self.isRetry(d, ahead: 6)
  }

  /// The message at the cursor, all of whose bytes are there.
  private func addMessage(
    _ d: inout Dissection, _ item: Item, _ run: TLSRun, _ session: inout TLSSession
  ) throws(Malformed) {
    let sub = d.open(item)
    let type = try d.add(fields.type)
    let length = Int(try d.add(fields.length))
    var changed = session
    defer { session = changed }
    if type == 1 { changed.restart() }
    try d.inside(length) { d throws(Malformed) in
      try addBody(
        &d, type, &changed, isFromServer: run.isFromServer, carrier: run.carrier)
      faults.addTrailing(&d)
    }
    d.close(sub)
  }

  private func addEncrypted(_ d: inout Dissection, _ run: TLSRun) {
    d.put(fields.handshake, at: d.next(d.remaining))
    d.label("Handshake Protocol: Encrypted Handshake Message")
    d.label(
      run.item, "\(run.name) Record Layer: Handshake Protocol: Encrypted Handshake Message")
    if run.carrier != "q" { d.info(append: "Encrypted Handshake Message", separator: ", ") }
  }

  /// A part of a message.
  /// - Returns: the message as far as it is known, nil if it is whole now.
  private func addPiece(
    _ d: inout Dissection, _ run: TLSRun, _ begun: TLSPartial, _ session: inout TLSSession,
    isAlone: Bool
  ) throws(Malformed) -> TLSPartial? {
    var partial = begun
    let count = min(partial.total - partial.bytes.count, d.remaining)
    let place = d.next(count)
    partial.append(d.bytes(place), frame: d.packet.number)
    let isWhole = partial.bytes.count == partial.total
    let title = Self.name(partial.type) ?? "Unknown"
    d.put(fields.handshake, at: place)
    d.label("Handshake Protocol: \(title) (\(isWhole ? "last fragment" : "fragment"))")
    try d.skip(count)
    guard isWhole else {
      d.label(
        run.item, "\(run.name) Record Layer: Handshake Protocol: \(title) (fragment)")
      if run.carrier == "t" { d.info(append: "\(title)", separator: ", ") }
      return partial
    }
    addTitle(&d, run, title, isAlone: isAlone)
    let source = d.source(partial.bytes, named: "Reassembled Handshake Message")
    let whole = Region(0, partial.total)
    try addPieces(&d, partial, whole, source)
    let item = d.put(fields.handshake, at: whole)
    d.label("Handshake Protocol: \(title)")
    var changed = session
    defer { session = changed }
    try d.within(source) { d throws(Malformed) in try addMessage(&d, item, run, &changed) }
    return nil
  }

  private func addPieces(
    _ d: inout Dissection, _ partial: TLSPartial, _ whole: Region, _ source: NewSource
  ) throws(Malformed) {
    let count = partial.pieces.count
    let item = d.put(parts.fragments, at: whole, .generated)
    if d.wantsLabels {
      var text = "\(count) Reassembled Handshake Fragment\(count == 1 ? "" : "s")"
      text += " (\(partial.total) bytes): "
      for (i, piece) in partial.pieces.enumerated() where text.utf8.count < 230 {
        text += "\(i == 0 ? "" : ", ")#\(piece.frame)(\(piece.length))"
      }
      d.label("\(text)")
    }
    let sub = d.open(item)
    try d.within(source) { d throws(Malformed) in
      for piece in partial.pieces {
        try d.step()
        let end = max(0, piece.offset + piece.length - 1)
        d.put(
          parts.fragment, FrameNumber(piece.frame), at: Region(piece.offset, piece.length),
          .generated)
        d.label("Frame: \(piece.frame), payload: \(piece.offset)-\(end) (\(bytes: piece.length))")
      }
      d.put(
        parts.count, UInt32(truncatingIfNeeded: count), at: Region(0, 0), .generated)
    }
    d.close(sub)
  }
}
