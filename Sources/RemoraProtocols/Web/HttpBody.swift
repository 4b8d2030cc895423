import RemoraCore

/// The chunks of a body (RFC 9112 section 7.1).
enum HTTPChunks {
  struct Chunk {
    /// The line with the size, without and with its end.
    var start, lineEnd, next: Int
    var size: Int
  }

  /// The size at `place`; nil if its line has no end yet.
  static func chunk(_ d: borrowing Dissection, at place: Int) -> Chunk? {
    let (end, next) = HTTPHead.line(d, place, d.limit)
    guard next > end else { return nil }
    var size = 0
    var at = place
    while at < end, d.octet(at: at) == 0x20 || (0x09...0x0d).contains(d.octet(at: at)) { at += 1 }
    if at < end, d.octet(at: at) == 0x2b { at += 1 }
    if at + 2 < end, d.octet(at: at) == 0x30, d.octet(at: at + 1) | 0x20 == 0x78 { at += 2 }
    while at < end {
      let digit: Int
      switch d.octet(at: at) {
      case let byte where byte >= 0x30 && byte <= 0x39: digit = Int(byte) - 0x30
      case let byte where byte >= 0x41 && byte <= 0x46: digit = Int(byte) - 0x41 + 10
      case let byte where byte >= 0x61 && byte <= 0x66: digit = Int(byte) - 0x61 + 10
      default: return Chunk(start: place, lineEnd: end, next: next, size: size)
      }
      size = (size << 4 | digit) & Int(UInt32.max)
      at += 1
    }
    return Chunk(start: place, lineEnd: end, next: next, size: size)
  }

  /// Whether the last chunk and what follows it are there.
  static func areWhole(_ d: borrowing Dissection, from start: Int) -> Bool {
    var at = start
    let end = d.limit
    while at < end {
      guard let chunk = chunk(d, at: at) else { return false }
      if chunk.lineEnd == chunk.start { return true }
      // One line more is enough: what follows it comes along if it is there.
      if chunk.size == 0 {
        let (stop, next) = HTTPHead.line(d, chunk.next, end)
        return next > stop
      }
      at = chunk.next + chunk.size
      guard at + 2 <= end else { return false }
      // Something else than a chunk's end: what follows is not part of the body.
      if d.octet(at: at) != 0x0d || d.octet(at: at + 1) != 0x0a { return true }
      at += 2
    }
    return false
  }

  /// Whether a chunk goes on where the capture cut bytes off.
  static func areCut(_ d: borrowing Dissection, from start: Int) -> Bool {
    var at = start
    while at < d.limit {
      guard let chunk = chunk(d, at: at), chunk.size > 0 else { return false }
      at = chunk.next + chunk.size
      if at > d.limit { return true }
      at += 2
    }
    return false
  }

  /// Where the empty line behind the last chunk begins.
  static func trailerEnd(_ d: borrowing Dissection, _ start: Int) -> (line: Int, next: Int)? {
    var at = start
    while at < d.limit {
      let (end, next) = HTTPHead.line(d, at, d.limit)
      guard next > end else { return nil }
      if end == at { return (at, next) }
      at = next
    }
    return nil
  }
}

/// Bodies: cut, unpacked and handed on.
extension HTTPLayer {
  /// What the head says of the content.
  struct Content {
    var type: String?
    var parameters = ""
    /// As it is named; nil for none.
    var coding: String?

    init(_ d: borrowing Dissection, _ facts: HTTPFacts) {
      if let value = facts.contentType {
        let (type, parameters) = MediaHandOff.split(d.bytes(value))
        self.type = type
        self.parameters = parameters
      }
      if let value = facts.contentCoding { coding = d.plain(value) }
      if coding?.lowercased() == "identity" { coding = nil }
    }
  }

  /// - Parameters:
  ///   - start: of the message.
  ///   - body: where the head ends.
  ///   - hasBody: whether a body may follow at all.
  func addBody(
    _ d: inout Dissection, _ facts: HTTPFacts, start: Int, from body: Int, hasBody: Bool
  ) throws(Malformed) {
    let head = facts.head
    let size = body - start
    // The item is as long as the rest of the packet, unless another protocol shows the content.
    d.setOwnLength(d.limit - start)
    guard hasBody, !endsAbruptly(d, head, body) else { return }
    let content = Content(d, facts)
    if head.coding == .chunked {
      return try addChunks(&d, content, start: start, isPacked: head.isPacked)
    }
    var count = d.reportedRemaining
    if head.coding == .none, let length = head.length { count = min(count, length) }
    guard count > 0, d.remaining > 0 else { return }
    if head.coding == .packed {
      try d.call(data, length: count, .nested)
      return
    }
    var isTaken = false
    try d.inside(count) { d throws(Malformed) in
      isTaken = try deliver(&d, content, start: start, isApart: false)
    }
    if isTaken { d.setOwnLength(size) }
  }

  /// Whether the head ends at a line that is no header, nor the continuation of one.
  private func endsAbruptly(_ d: borrowing Dissection, _ head: HTTPHead, _ body: Int) -> Bool {
    guard head.body != body, body < d.limit else { return false }
    return d.octet(at: body) != 0x20 && d.octet(at: body) != 0x09
  }

  // MARK: Chunks

  private func addChunks(
    _ d: inout Dissection, _ content: Content, start: Int, isPacked: Bool
  ) throws(Malformed) {
    let begin = d.offset
    let end = d.limit
    if HTTPLayer.isCut(d), HTTPChunks.areCut(d, from: begin) {
      return try d.skip(d.reportedRemaining)
    }
    var joined: [UInt8] = []
    var count = 0
    var hasLast = false
    let item = d.text("HTTP chunked response", at: Region(begin, end - begin))
    let tree = d.open(item)
    while d.remaining > 0 {
      try d.step()
      guard let chunk = HTTPChunks.chunk(d, at: d.offset) else {
        try d.seek(end)
        break
      }
      if chunk.lineEnd == chunk.start {
        if count == 0 { try d.seek(end) }
        break
      }
      count += 1
      if chunk.size == 0 {
        hasLast = true
        try addLastChunk(&d, chunk)
        break
      }
      joined += d.bytes(Region(chunk.next, min(chunk.size, end - chunk.next)))
      try addChunk(&d, chunk, end)
      let after = d.offset
      if after < end, d.octet(at: after - 2) != 0x0d || d.octet(at: after - 1) != 0x0a { break }
    }
    d.close(tree)
    d.setLength(item, d.offset - begin)
    let words = count == 1 ? "1 chunk" : "\(count) chunks"
    if hasLast {
      d.summary(", has \(words) (including last chunk)")
    } else if count > 0 {
      d.summary(", has \(words)")
    }
    if joined.isEmpty {
      if count > 0 { addFileData(&d, joined, start) }
      return
    }
    if isPacked {
      return try d.within(joined, named: "De-chunked entity body") { d throws(Malformed) in
        try d.call(data, .nested)
      }
    }
    var isTaken = false
    try d.within(joined, named: "De-chunked entity body") { d throws(Malformed) in
      isTaken = try deliver(&d, content, start: start, isApart: true)
    }
    if isTaken { d.setOwnLength(begin - start) }
  }

  private func addChunk(
    _ d: inout Dissection, _ chunk: HTTPChunks.Chunk, _ end: Int
  ) throws(Malformed) {
    let stop = min(end, chunk.next + chunk.size)
    let after = min(end, stop + 2)
    let item = d.text(
      "Data chunk (\(chunk.size) octets)", at: Region(chunk.start, after - chunk.start))
    let tree = d.open(item)
    d.put(
      fields.chunkSize, UInt32(truncatingIfNeeded: chunk.size),
      at: Region(chunk.start, chunk.next - chunk.start))
    d.put(fields.chunk, at: Region(chunk.next, stop - chunk.next))
    if after < stop + 2, Self.isCut(d) {
      try d.seek(end)
      try Self.endCut(&d)
    }
    if after > stop { d.put(fields.boundary, at: Region(stop, after - stop)) }
    d.close(tree)
    try d.seek(after)
  }

  private func addLastChunk(_ d: inout Dissection, _ chunk: HTTPChunks.Chunk) throws(Malformed) {
    let end = d.limit
    let trailer = HTTPChunks.trailerEnd(d, chunk.next)
    // The item has room for an empty line, whether there is one or not.
    let stop = min(end, chunk.next + 2)
    let item = d.text(
      "End of chunked encoding", at: Region(chunk.start, stop - chunk.start))
    let tree = d.open(item)
    d.put(fields.chunkSize, 0, at: Region(chunk.start, chunk.next - chunk.start))
    d.close(tree)
    let line = trailer?.line ?? end
    if line > chunk.next {
      let place = Region(chunk.next, line - chunk.next)
      d.put(fields.trailer, of: place, at: place)
    }
    let next = trailer?.next ?? end
    if next > line {
      let place = Region(line, next - line)
      d.line(at: place)
    }
    try d.seek(next)
  }

  // MARK: Content

  private func addFileData(_ d: inout Dissection, _ bytes: [UInt8], _ start: Int) {
    d.put(fields.fileData, bytes, at: Region(start, bytes.count))
    d.label("File Data: \(bytes: bytes.count)")
  }

  /// All bytes in hand are the content.
  /// - Parameters:
  ///   - start: of the message, where content is said to be that is not in the packet as it is.
  ///   - isApart: the bytes in hand are not the packet's.
  /// - Returns: whether a protocol that knows the content took it.
  private func deliver(
    _ d: inout Dissection, _ content: Content, start: Int, isApart: Bool
  ) throws(Malformed) -> Bool {
    let count = d.remaining
    guard let coding = content.coding else {
      if isApart {
        addFileData(&d, d.bytes(d.next(count)), start)
      } else {
        d.put(fields.fileData, at: d.next(count))
        d.label("File Data: \(bytes: count)")
      }
      return try handOn(&d, content)
    }
    let packed = d.bytes(d.next(count))
    let words = "Content-encoded entity body (\(coding)): \(count) bytes"
    guard let plain = HTTPCoding.unpack(d, packed, coding) else {
      let item = d.text("\(words)", at: d.next(count))
      let tree = d.open(item)
      d.expert(fields.failed, at: item)
      try d.call(data, .nested)
      d.close(tree)
      return false
    }
    d.text("\(words) -> \(plain.count) bytes", at: d.next(count))
    addFileData(&d, plain, start)
    var isTaken = false
    try d.within(plain, named: "Uncompressed entity body") { d throws(Malformed) in
      isTaken = try handOn(&d, content)
    }
    return isTaken
  }

  private func handOn(_ d: inout Dissection, _ content: Content) throws(Malformed) -> Bool {
    if let type = content.type {
      if try self.content.call(&d, type, content.parameters) { return true }
      if MediaTypes.images.contains(type.lowercased()) { d.expert(fields.refused, at: d.own) }
    }
    if try d.offer(recognizers) { return true }
    if let type = content.type {
      try self.content.callAny(&d, type, content.parameters)
      return false
    }
    try d.call(data, .nested)
    return false
  }
}

/// Codings of content (RFC 9110 section 8.4.1).
enum HTTPCoding {
  private static let limit = 16 << 20

  static func unpack(
    _ d: borrowing Dissection, _ packed: [UInt8], _ coding: String
  ) -> [UInt8]? {
    switch coding.lowercased() {
    case "gzip", "x-gzip": return d.algorithms.unpack(packed, .gzip, limit: limit)
    case "deflate", "x-deflate":
      // With zlib's header, as the standard has it, or without, as some servers do.
      return d.algorithms.unpack(packed, .zlib, limit: limit)
        ?? d.algorithms.unpack(packed, .deflate, limit: limit)
    case "br": return d.algorithms.unpack(packed, .brotli, limit: limit)
    case "zstd": return d.algorithms.unpack(packed, .zstd, limit: limit)
    case "snappy": return d.algorithms.unpack(packed, .snappy, limit: limit)
    default: return nil
    }
  }
}
