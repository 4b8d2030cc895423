public import RemoraCore

/// The binary protocol of Apache Cassandra (its "CQL binary protocol", versions 3 to 5).
///
///     |R| version |  flags  |    stream     | opcode  |           length of the body ...
///
/// Version 5 puts these frames into others once a connection is set up, with a length of 17 bits and
/// checksums.
public let cql = Protocol("cql", "Cassandra CQL Protocol", short: "CQL") { p in
  p.keepsToItself()
  let layer = CqlLayer(&p)
  p.over("tcp.port", 9042, framing: .sized(header: 9) { d in layer.size(d) })
  p.lastMessageTells()
  return { d throws(Malformed) in try layer.read(&d) }
}

/// Connections, and what was asked on them. Bounded.
struct CqlMemory: ~Copyable {
  enum Packing: Sendable { case none, lz4, snappy }
  struct Talk: Sendable {
    /// The frame behind which frames are wrapped; 0 for none.
    var wrappedSince: UInt32 = 0
    var packing = Packing.none
    /// Of the first frame.
    var version: UInt8 = 0
  }
  struct Request: Sendable {
    var frame: UInt32
    var time: AbsoluteTime
    var answer: UInt32 = 0
  }
  struct Key: Hashable {
    let connection: UInt32
    let stream: Int16
  }
  static let limit = 1 << 16
  var talks = FlowTable<Talk>(limit: CqlMemory.limit)
  var requests: [Key: Request] = [:]
  var answers = FrameMemory<Request>()
}

struct CqlLayer {
  let f: CqlFields
  let memory: State<CqlMemory>

  init(_ p: inout Builder) {
    f = CqlFields(&p)
    memory = p.state { CqlMemory() }
  }

  private func key(_ info: PacketInfo) -> FlowKey {
    FlowKey(from: info.source, info.sourcePort, to: info.destination, info.destinationPort)
  }

  private func talk(_ d: borrowing Dissection) -> CqlMemory.Talk? {
    d[memory].talks.find(key(d.packet)).map { d[memory].talks[$0] }
  }

  private func isWrapped(_ d: borrowing Dissection) -> CqlMemory.Talk? {
    guard let talk = talk(d), talk.wrappedSince > 0, d.packet.number > talk.wrappedSince else {
      return nil
    }
    return talk
  }

  func size(_ d: borrowing Dissection) -> Int? {
    if let talk = isWrapped(d) {
      let low = Int(d.octet(at: d.offset)) | Int(d.octet(at: d.offset + 1)) << 8
      let size = low | Int(d.octet(at: d.offset + 2) & 1) << 16
      return size + (talk.packing == .none ? 10 : 12)
    }
    return d.number(at: d.offset + 5, UInt32.self).map { Int($0) + 9 }
  }

  func read(_ d: inout Dissection) throws(Malformed) {
    d.setOwnLength(d.reportedRemaining)
    guard let talk = isWrapped(d) else { return try frame(&d) }
    try wrapper(&d, talk)
  }

  private func wrapper(_ d: inout Dissection, _ talk: CqlMemory.Talk) throws(Malformed) {
    let start = d.offset
    let isPacked = talk.packing != .none
    let head = isPacked ? 8 : 6
    let raw = try d.peek(UInt64.self)
    let bytes = raw.byteSwapped
    let size = bytes & 0x1_ffff
    let open = d.open(d.put(f.v5Header, at: d.next(isPacked ? 5 : 6)))
    d.put(f.v5MessageLengthCompressed, UInt32(truncatingIfNeeded: size), at: d.next(3))
    var unpacked: UInt64 = 0
    var isWhole = bytes >> 17 & 1 != 0
    if isPacked {
      unpacked = bytes >> 17 & 0x1_ffff
      isWhole = bytes >> 34 & 1 != 0
      d.put(
        f.v5MessageLengthUncompressed, UInt32(truncatingIfNeeded: unpacked),
        at: Region(start + 2, 3))
    }
    d.put(f.v5IsSelfContained, isWhole, at: Region(start + (isPacked ? 3 : 2), 1))
    try d.skip(head)
    let length = min(Int(size), d.remaining)
    let body = d.next(length)
    try d.skip(length)
    if d.remaining >= 4 { try d.add(f.v5Crc32, order: .little) }
    d.close(open)
    let end = d.offset
    guard isWhole else { return }
    try d.seek(body.offset)
    if unpacked > 0 {
      guard let raw = Lz4Block.unpack(d.bytes(body), limit: Int(unpacked)) else {
        d.put(f.rawCompressedBytes, at: body)
        return try d.seek(end)
      }
      try d.within(raw, named: "Decompressed CQL data") { d throws(Malformed) in
        try frames(&d)
      }
    } else {
      try d.inside(length) { d throws(Malformed) in try frames(&d) }
    }
    try d.seek(end)
  }

  private func frames(_ d: inout Dissection) throws(Malformed) {
    while d.remaining > 0 {
      try d.step()
      let size = 9 + Int(try d.peek(UInt32.self, ahead: 5))
      let open = d.open(d.put(f.own, at: d.next(size)))
      try d.inside(size) { d throws(Malformed) in try frame(&d) }
      d.close(open)
    }
  }

  // MARK: Frames

  /// What the header said.
  struct Head {
    var version: UInt8 = 0
    var isReply = false
    var flags: UInt8 = 0
    var stream: Int16 = 0
    var opcode: UInt8 = 0
  }

  private func frame(_ d: inout Dissection) throws(Malformed) {
    d.protocolColumn("CQL")
    let start = d.offset
    var head = Head()
    let version = try d.peek(UInt8.self)
    head.opcode = try d.peek(UInt8.self, ahead: 4) & 0x7f
    head.version = agreed(&d, version & 0x0f)
    head.isReply = version & 0x80 != 0
    let name = Self.opcodes.name(of: UInt64(head.opcode))
    let way = head.isReply ? "S->C" : "C->S"
    d.info(
      """
      v\(head.version) \(way) Type \
      \(name ?? "Unknown (0x\(Phrase.hex(UInt64(head.opcode), 2)))")
      """)
    try d.add(f.version, bits: f.protocolVersion, f.direction)
    head.flags = try d.peek(UInt8.self)
    if head.version >= 5 {
      try d.add(
        f.flags, bits: f.flagsCompression, f.flagsTracing, f.flagsCustomPayload,
        f.flagsWarning, f.flagsBeta)
    } else {
      try d.add(
        f.flags, bits: f.flagsCompression, f.flagsTracing, f.flagsCustomPayload,
        f.flagsWarning, f.flagsReserved)
    }
    let names = ["Compression", "Tracing", "Custom Payload", "Warning"]
    for (i, name) in names.enumerated() where head.flags >> UInt8(i) & 1 != 0 {
      d.append(", \(name)")
    }
    head.stream = try d.add(f.stream)
    try d.add(f.opcode)
    let length = try d.add(f.messageLength)
    match(&d, head, start)
    if head.isReply, head.opcode == 2 || head.opcode == 3, head.version >= 5 { wrap(&d) }
    if length == 0 { return }
    if head.flags & 1 != 0 { return try packed(&d, head) }
    try body(&d, head)
  }

  /// The version that is spoken on a connection.
  private func agreed(_ d: inout Dissection, _ version: UInt8) -> UInt8 {
    let index = d[memory].talks.place(key(d.packet)) { _ in .init() }.index
    if d[memory].talks[index].version == 0 { d[memory].talks[index].version = version }
    return d[memory].talks[index].version
  }

  private static let opcodes = ValueNames(packed: cqlOpcodes)

  private func match(_ d: inout Dissection, _ head: Head, _ start: Int) {
    let entry = CqlMemory.Key(connection: d.packet.connection, stream: head.stream)
    let number = d.packet.number
    let place = Region(start, 0)
    if !head.isReply {
      if !d.packet.isRevisit {
        if d[memory].requests.count >= CqlMemory.limit {
          d[memory].requests.removeAll(keepingCapacity: true)
        }
        d[memory].requests[entry] = .init(frame: number, time: d.record.time)
      } else if let known = d[memory].answers[number, start], known.answer > 0 {
        d.put(f.responseIn, FrameNumber(known.answer), at: place, .generated)
      }
      return
    }
    var found = d[memory].requests[entry]
    if d.packet.isRevisit {
      found = d[memory].answers[number, start]
    } else if var request = found, d.remembers {
      d[memory].answers[number, start] = request
      request.answer = number
      d[memory].answers[request.frame, start] = request
    }
    guard let found else { return }
    d.put(f.responseTo, FrameNumber(found.frame), at: place, .generated)
    d.put(f.responseTime, d.record.time.since(found.time), at: place, .generated)
  }

  /// Frames behind this packet are put into others.
  private func wrap(_ d: inout Dissection) {
    let index = d[memory].talks.place(key(d.packet)) { _ in .init() }.index
    if d[memory].talks[index].wrappedSince == 0 {
      d[memory].talks[index].wrappedSince = d.packet.number
    }
  }

  /// A client says how bodies are packed.
  func choose(_ d: inout Dissection, _ packing: CqlMemory.Packing) {
    let index = d[memory].talks.place(key(d.packet)) { _ in .init() }.index
    d[memory].talks[index].packing = packing
  }

  private static let limit = 1 << 24

  private func packed(_ d: inout Dissection, _ head: Head) throws(Malformed) {
    let place = d.next(d.remaining)
    var raw: [UInt8]?
    switch talk(d)?.packing {
    case .lz4:
      let size = try d.peek(UInt32.self)
      let rest = Region(place.offset + 4, place.length - 4)
      if Int(size) <= Self.limit {
        raw = Lz4Block.unpack(d.bytes(rest), limit: Int(size))
      }
    case .snappy: raw = d.algorithms.unpack(d.bytes(place), .snappy, limit: Self.limit)
    default: break
    }
    guard let raw else {
      d.put(f.rawCompressedBytes, at: place)
      return try d.skip(place.length)
    }
    try d.within(raw, named: "Decompressed CQL data") { d throws(Malformed) in
      try body(&d, head)
    }
  }
}

/// One block of LZ4 (its "Block format").
enum Lz4Block {
  /// - Parameter limit: how long the unpacked bytes are.
  /// - Returns: nil if the block is not sound.
  static func unpack(_ bytes: [UInt8], limit: Int) -> [UInt8]? {
    var whole: [UInt8] = []
    var i = 0
    func length(_ nibble: UInt8, _ i: inout Int) -> Int? {
      var count = Int(nibble)
      guard nibble == 15 else { return count }
      while i < bytes.count {
        let byte = bytes[i]
        i += 1
        count += Int(byte)
        if byte != 255 { return count }
      }
      return nil
    }
    while i < bytes.count {
      let token = bytes[i]
      i += 1
      guard let literals = length(token >> 4, &i), literals <= bytes.count - i,
        whole.count + literals <= limit
      else { return nil }
      whole += bytes[i..<i + literals]
      i += literals
      if i == bytes.count { return whole }
      guard i + 2 <= bytes.count else { return nil }
      let distance = Int(bytes[i]) | Int(bytes[i + 1]) << 8
      i += 2
      guard let match = length(token & 15, &i), distance > 0, distance <= whole.count,
        whole.count + match + 4 <= limit
      else { return nil }
      for _ in 0..<match + 4 { whole.append(whole[whole.count - distance]) }
    }
    return whole
  }
}
