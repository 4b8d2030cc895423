import RemoraCore

/// One side of a connection: its chunks, put together to messages. Bounded.
struct RtmptSide: Sendable {
  private struct Chunk: Sendable {
    var length = 0
    var type: UInt8 = 0
    var time: UInt32 = 0
    var delta: UInt32 = 0
    var isLong = false
    /// The header of the message in hand, then what there is of its body.
    var bytes: [UInt8] = []
    var headLength = 0
    var have = 0
    var message = RtmptMessage()
  }

  private enum Stage { case hello, end, chunks }
  private var stage = Stage.hello
  private var chunkSize = 128
  /// Bytes that are too few to be read.
  private var rest: [UInt8] = []
  private var chunks: [UInt32: Chunk] = [:]
  /// The chunk that is being read, and what it lacks.
  private var current: UInt32 = 0
  private var left = 0
  /// By number of call: the frame.
  private(set) var calls: [UInt32: UInt32] = [:]
  private static let chunkLimit = 64
  private static let messageLimit = 1 << 22

  mutating func remember(_ number: UInt32, _ frame: UInt32) {
    if calls.count >= 1_024 { calls.removeAll() }
    calls[number] = frame
  }

  /// Takes the bytes of a segment.
  /// - Returns: the messages that end in it.
  mutating func take(_ segment: [UInt8], isServer: Bool) -> [RtmptMessage] {
    let before = rest.count
    let bytes = before == 0 ? segment : rest + segment
    rest = []
    var found: [RtmptMessage] = []
    var at = 0
    while at < bytes.count {
      if stage != .chunks {
        guard let message = greet(bytes, &at, before, isServer) else { break }
        if message.length > 0 { found.append(message) }
        continue
      }
      if left == 0 {
        guard let size = begin(bytes, at, before) else {
          rest = Array(bytes[at...])
          break
        }
        if size == 0 { break }
        at += size
      }
      let count = min(left, bytes.count - at)
      if let message = add(bytes, at, count, before) { found.append(message) }
      at += count
    }
    return found
  }

  /// What both sides begin with; nil if it is not whole, without a length for none.
  private mutating func greet(
    _ bytes: [UInt8], _ at: inout Int, _ before: Int, _ isServer: Bool
  ) -> RtmptMessage? {
    if stage == .hello, bytes[at] != 3 {
      stage = .chunks
      return RtmptMessage()
    }
    let size = stage == .end ? 1536 : isServer ? 3073 : 1537
    guard bytes.count - at >= size else {
      rest = Array(bytes[at...])
      return nil
    }
    var message = RtmptMessage()
    message.kind = stage == .end ? .clientEnd : isServer ? .serverHello : .clientHello
    message.length = size
    if at >= before {
      message.place = at - before
    } else {
      message.bytes = Array(bytes[at..<at + size])
    }
    at += size
    stage = stage == .end || isServer ? .chunks : .end
    return message
  }

  /// Reads the header of a chunk.
  /// - Returns: its length; nil if it is not whole, 0 if it cannot be read.
  private mutating func begin(_ bytes: [UInt8], _ at: Int, _ before: Int) -> Int? {
    let have = bytes.count - at
    let format = bytes[at] >> 6
    var id = UInt32(bytes[at] & 63)
    var size = id == 0 ? 2 : id == 1 ? 3 : 1
    guard have >= size else { return nil }
    if id == 0 {
      id = 64 + UInt32(bytes[at + 1])
    } else if id == 1 {
      id = 64 + UInt32(bytes[at + 1]) + UInt32(bytes[at + 2]) << 8
    }
    let place = at + size
    size += [11, 7, 3, 0][Int(format)]
    guard have >= size else { return nil }
    func number(_ ahead: Int, _ count: Int) -> UInt32 {
      var value: UInt32 = 0
      for byte in bytes[place + ahead..<place + ahead + count] { value = value << 8 | UInt32(byte) }
      return value
    }
    var chunk: Chunk
    if let known = chunks[id] {
      chunk = known
    } else {
      guard format < 2, chunks.count < Self.chunkLimit else { return 0 }
      chunk = Chunk()
    }
    let isNew = format < 3 || chunk.have >= chunk.length
    let stamp = format < 3 ? number(0, 3) : 0
    if format < 3 { chunk.isLong = stamp == 0xff_ffff }
    if chunk.isLong { size += 4 }
    guard have >= size else { return nil }
    if format < 2 {
      chunk.length = Int(number(3, 3))
      chunk.type = bytes[place + 6]
    }
    if isNew {
      var time = stamp
      if chunk.isLong {
        for byte in bytes[at + size - 4..<at + size] { time = time << 8 | UInt32(byte) }
      }
      if format < 3 { chunk.delta = time }
      chunk.time = format == 0 ? time : chunk.time &+ chunk.delta
      chunk.have = 0
      chunk.headLength = size
      chunk.bytes = Array(bytes[at..<at + size])
      chunk.message = RtmptMessage()
      chunk.message.type = chunk.type
      chunk.message.headLength = size
      chunk.message.bodyLength = chunk.length
      chunk.message.length = size + chunk.length
      if format > 0 { chunk.message.time = chunk.time }
      if at >= before { chunk.message.place = at - before }
    }
    left = min(chunkSize, chunk.length - chunk.have)
    if chunk.have > 0 || bytes.count - at - size < chunk.length { chunk.message.place = nil }
    if left < chunk.length { chunk.message.place = nil }
    chunks[id] = chunk
    current = id
    return size
  }

  /// Adds a part of the chunk in hand.
  private mutating func add(
    _ bytes: [UInt8], _ at: Int, _ count: Int, _ before: Int
  ) -> RtmptMessage? {
    guard var chunk = chunks.removeValue(forKey: current) else {
      left = 0
      return nil
    }
    left -= count
    chunk.have += count
    let isKept = chunk.length <= Self.messageLimit
    if isKept { chunk.bytes += bytes[at..<at + count] }
    guard chunk.have >= chunk.length else {
      chunks[current] = chunk
      return nil
    }
    var message = chunk.message
    if message.type == 1 || message.type == 2 {
      control(message.type, chunk.bytes, chunk.headLength)
    }
    if message.place == nil { message.bytes = chunk.bytes }
    chunk.bytes = []
    chunks[current] = chunk
    return isKept ? message : nil
  }

  private mutating func control(_ type: UInt8, _ bytes: [UInt8], _ start: Int) {
    guard bytes.count >= start + 4 else { return }
    var value: UInt32 = 0
    for byte in bytes[start..<start + 4] { value = value << 8 | UInt32(byte) }
    if type == 1 {
      chunkSize = max(1, Int(value & 0x7fff_ffff))
    } else if value != current, var chunk = chunks[value] {
      chunk.have = chunk.length
      chunk.bytes = []
      chunks[value] = chunk
    }
  }
}

/// Looks into the values of a command: its name, its number, and what it is about.
struct AmfScan {
  private let bytes: ArraySlice<UInt8>
  var place = 0

  init(_ bytes: ArraySlice<UInt8>) { self.bytes = bytes }

  private func byte(_ at: Int) -> UInt8 {
    at < bytes.count ? bytes[bytes.startIndex + at] : 0
  }

  private func count(_ at: Int) -> Int { Int(byte(at)) << 8 | Int(byte(at + 1)) }

  private func text(_ at: Int, _ count: Int) -> String {
    guard at + count <= bytes.count else { return "" }
    let start = bytes.startIndex + at
    return Printable.text(of: Array(bytes[start..<start + count]))
  }

  /// The string at the cursor; nil if there is none.
  mutating func string() -> String? {
    guard place < bytes.count, byte(place) == 2 else { return nil }
    let length = count(place + 1)
    defer { place += 3 + length }
    return text(place + 3, length)
  }

  /// The number at the cursor, without its fraction; nil if there is none.
  mutating func number() -> UInt32? {
    guard place + 9 <= bytes.count, byte(place) == 0 else { return nil }
    var bits: UInt64 = 0
    for i in 1...8 { bits = bits << 8 | UInt64(byte(place + i)) }
    place += 9
    let value = Double(bitPattern: bits)
    return value >= 0 && value < 4e9 ? UInt32(value) : 0
  }

  /// `connect('app')`
  mutating func call(isData: Bool) -> String {
    guard let name = string() else { return "" }
    var about = ""
    switch name {
    case "connect": about = property("app", after: 1)
    case "_result", "_error", "onStatus":
      about = property("code", after: isData ? 0 : 2)
    case "play", "publish", "releaseStream", "FCPublish":
      for _ in 0..<2 { skip(depth: 0) }
      about = string() ?? ""
    default: break
    }
    return about.isEmpty ? "\(name)()" : "\(name)('\(about)')"
  }

  private mutating func property(_ name: String, after values: Int) -> String {
    for _ in 0..<values { skip(depth: 0) }
    guard byte(place) == 3 else { return "" }
    place += 1
    while place + 2 < bytes.count {
      let length = count(place)
      if length == 0 { return "" }
      let key = text(place + 2, length)
      place += 2 + length
      if key == name { return string() ?? "" }
      skip(depth: 0)
    }
    return ""
  }

  private mutating func skip(depth: Int) {
    guard place < bytes.count, depth < 16 else {
      place = bytes.count
      return
    }
    let kind = byte(place)
    place += 1
    switch kind {
    case 0: place += 8
    case 1: place += 1
    case 2: place += 2 + count(place)
    case 3, 8:
      if kind == 8 { place += 4 }
      while place + 2 < bytes.count {
        let length = count(place)
        place += 2 + length
        if length == 0 {
          place += 1
          break
        }
        skip(depth: depth + 1)
      }
    case 7: place += 2
    case 11: place += 10
    case 12, 15: place += 4 + (count(place) << 16 | count(place + 2))
    case 5, 6: break
    default: place = bytes.count
    }
  }
}
