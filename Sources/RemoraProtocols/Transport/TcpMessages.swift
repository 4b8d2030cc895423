import RemoraCore

/// A message of a protocol above that needs more than one segment.
struct TCPMessage {
  /// All but the bytes: to be looked at without holding on to these.
  struct State: BitwiseCopyable {
    /// Where it begins, and the number behind the last byte that is wanted.
    var sequence: UInt32
    var end: UInt32
    /// How far it reaches is not known: each segment that follows is taken whole.
    var grows = false
    /// … and nothing is handed on before the stream ends.
    var isUntilEnd = false
    let firstFrame: UInt32
    /// Bytes of the segment with which it began.
    var firstSize: UInt32 = 0
    /// The frame that had the last byte wanted; 0 while bytes are missing.
    var completedIn: UInt32 = 0
    /// It was handed on and taken.
    var isDone = false

    func contains(_ number: UInt32) -> Bool { number &- sequence < end &- sequence }
  }

  var state: State
  /// From `sequence` on; where a segment is missing, zeros.
  var bytes: [UInt8] = []
  var pieces: [FragmentTable.Fragment] = []

  init(sequence: UInt32, frame: UInt32) {
    state = State(sequence: sequence, end: sequence, firstFrame: frame)
  }

  /// What its segments have of the bytes before a place.
  func pieces(before place: Int) -> [FragmentTable.Fragment] {
    pieces.compactMap { piece in
      let length = min(piece.length, place - piece.offset)
      guard length > 0 else { return nil }
      var part = FragmentTable.Fragment(frame: piece.frame, offset: piece.offset, length: length)
      part.overlaps = piece.overlaps
      part.conflicts = piece.conflicts
      return part
    }
  }

  /// Bytes from the start on that are there without a gap.
  var reach: Int {
    var end = 0
    for piece in pieces where piece.offset <= end { end = max(end, piece.offset + piece.length) }
    return end
  }

  /// Takes in the bytes of a segment, those that came first stay.
  mutating func add(_ new: [UInt8], at offset: Int, frame: UInt32) {
    var piece = FragmentTable.Fragment(frame: frame, offset: offset, length: new.count)
    let stop = offset + new.count
    for known in pieces where known.offset < stop && offset < known.offset + known.length {
      piece.overlaps = true
      let low = max(known.offset, offset)
      let high = min(known.offset + known.length, stop)
      if bytes[low..<high] != new[(low - offset)..<(high - offset)] { piece.conflicts = true }
    }
    while bytes.count < offset { bytes.append(0) }
    if offset == bytes.count {
      bytes.append(contentsOf: new)
    } else if !piece.overlaps || stop > bytes.count {
      let common = min(stop, bytes.count) - offset
      if !piece.overlaps {
        bytes.replaceSubrange(offset..<(offset + common), with: new[..<common])
      }
      bytes.append(contentsOf: new[common...])
    }
    let at = pieces.firstIndex { $0.offset > offset } ?? pieces.count
    pieces.insert(piece, at: at)
  }
}

/// The messages of all connections that wait, and those of late that are whole: what is sent
/// again belongs to these.
///
/// Bounded: 4,096 segments and 64 MiB a message, 256 MiB of messages that wait, 64 whole messages
/// a direction. Past the first three nothing is kept, and the bytes are shown as they came.
struct TCPMessages {
  private var messages: [TCPMessage] = []
  private var free: [Int] = []
  /// By direction: its messages in the order in which they began.
  private var lists: [[Int]] = []
  private var freeLists: [Int] = []
  private var held = 0
  private static let heldLimit = 256 << 20
  static let sizeLimit = 64 << 20
  private static let pieceLimit = 4_096
  private static let listLimit = 64

  subscript(index: Int) -> TCPMessage { messages[index] }

  /// The message of a direction that has the byte with this number, or nil.
  /// - Parameters:
  ///   - end: the number behind the segment's last byte. A segment that is no longer than the one
  ///     with which the message began is that one, sent again: it adds nothing.
  ///   - frame: a message that begins in this frame at that byte is not meant: it is handed on
  ///     anew.
  func find(_ list: UInt32, _ number: UInt32, to end: UInt32, notFrom frame: UInt32) -> Int? {
    guard list != .max, Int(list) < lists.count else { return nil }
    return lists[Int(list)].last {
      let message = messages[$0].state
      if message.sequence == number,
        message.firstFrame == frame || end &- number <= message.firstSize
      {
        return false
      }
      return message.contains(number)
    }
  }

  /// The message that begins in this frame at this byte, in runs that come back.
  func begun(_ list: UInt32, _ number: UInt32, in frame: UInt32) -> Int? {
    guard list != .max, Int(list) < lists.count else { return nil }
    return lists[Int(list)].last {
      messages[$0].state.firstFrame == frame && messages[$0].state.sequence == number
    }
  }

  /// The message that waits for the end of the stream, or for more.
  func open(_ list: UInt32) -> Int? {
    guard list != .max, Int(list) < lists.count else { return nil }
    return lists[Int(list)].last { !messages[$0].state.isDone && messages[$0].state.isUntilEnd }
  }

  /// Begins a message with the bytes of a segment.
  mutating func begin(
    _ list: inout UInt32, _ number: UInt32, _ bytes: [UInt8], frame: UInt32,
    _ shortage: Shortage, keepsAll: Bool
  ) {
    guard held + bytes.count <= Self.heldLimit else { return }
    var message = TCPMessage(sequence: number, frame: frame)
    message.add(bytes, at: 0, frame: frame)
    message.state.firstSize = UInt32(truncatingIfNeeded: bytes.count)
    held += bytes.count
    let index: Int
    if let slot = free.popLast() {
      index = slot
      messages[index] = message
    } else {
      index = messages.count
      messages.append(message)
    }
    if list == .max || Int(list) >= lists.count {
      if let slot = freeLists.popLast() {
        list = UInt32(truncatingIfNeeded: slot)
      } else {
        list = UInt32(truncatingIfNeeded: lists.count)
        lists.append([])
      }
    }
    if !keepsAll { forgetOldest(Int(list)) }
    lists[Int(list)].append(index)
    extend(index, shortage)
  }

  /// The latest message of a direction that is as it is looked for.
  func last(_ list: UInt32, where isIt: (TCPMessage) -> Bool) -> Int? {
    guard list != .max, Int(list) < lists.count else { return nil }
    return lists[Int(list)].last { isIt(messages[$0]) }
  }

  /// Adds bytes at a place, behind which there may be a gap.
  /// - Returns: whether there was room.
  mutating func take(_ index: Int, _ bytes: [UInt8], at offset: Int, frame: UInt32) -> Bool {
    guard held + offset + bytes.count <= Self.heldLimit,
      offset + bytes.count <= Self.sizeLimit, messages[index].pieces.count < Self.pieceLimit
    else {
      finish(index)
      return false
    }
    let before = messages[index].bytes.count
    messages[index].add(bytes, at: offset, frame: frame)
    held += messages[index].bytes.count - before
    return true
  }

  mutating func complete(_ index: Int, in frame: UInt32) {
    messages[index].state.completedIn = frame
  }

  /// So many bytes of a message are asked for.
  mutating func want(_ index: Int, _ size: Int) {
    guard size <= Self.sizeLimit else { return finish(index) }
    messages[index].state.grows = false
    messages[index].state.isUntilEnd = false
    messages[index].state.end =
      messages[index].state.sequence &+ UInt32(truncatingIfNeeded: size)
  }

  /// All bytes until the stream ends are asked for.
  mutating func wantAll(_ index: Int) {
    want(index, Self.sizeLimit)
    messages[index].state.isUntilEnd = true
  }

  /// Says what is missing behind the bytes that are there.
  mutating func extend(_ index: Int, _ shortage: Shortage) {
    let have = messages[index].bytes.count
    messages[index].state.isDone = false
    switch shortage {
    case .bytes(let count):
      let size = have + max(1, count)
      guard size <= Self.sizeLimit, count < Self.sizeLimit else { return finish(index) }
      messages[index].state.grows = false
      messages[index].state.end = messages[index].state.sequence &+ UInt32(truncatingIfNeeded: size)
    case .segment, .end:
      messages[index].state.grows = true
      if case .end = shortage { messages[index].state.isUntilEnd = true }
      messages[index].state.end =
        messages[index].state.sequence &+ UInt32(truncatingIfNeeded: have) &+ 1
    }
  }

  /// Adds what a segment has of a message.
  /// - Returns: whether all is there that is wanted.
  mutating func add(
    _ index: Int, _ number: UInt32, _ bytes: [UInt8], frame: UInt32
  ) -> Bool {
    let offset = Int(number &- messages[index].state.sequence)
    guard held + bytes.count <= Self.heldLimit, offset + bytes.count <= Self.sizeLimit,
      messages[index].pieces.count < Self.pieceLimit
    else {
      finish(index)
      return false
    }
    let before = messages[index].bytes.count
    messages[index].add(bytes, at: offset, frame: frame)
    held += messages[index].bytes.count - before
    if messages[index].state.grows {
      let size = UInt32(truncatingIfNeeded: messages[index].bytes.count)
      messages[index].state.end = messages[index].state.sequence &+ size &+ 1
      if messages[index].state.isUntilEnd { return false }
    } else if messages[index].reach
      < Int(messages[index].state.end &- messages[index].state.sequence)
    {
      return false
    }
    messages[index].state.completedIn = frame
    return true
  }

  /// Whether a segment that begins with this number follows on what is there of a message.
  func awaits(_ index: Int, _ number: UInt32) -> Bool {
    let have = UInt32(truncatingIfNeeded: messages[index].bytes.count)
    return number == messages[index].state.sequence &+ have && messages[index].reach == Int(have)
  }

  /// The stream ends with these bytes: what waited for that is all there is.
  mutating func conclude(_ index: Int, _ bytes: [UInt8], frame: UInt32) {
    messages[index].add(bytes, at: messages[index].bytes.count, frame: frame)
    messages[index].state.completedIn = frame
  }

  /// The message that ended with the stream in this frame, in runs that come back.
  func concluded(_ list: UInt32, in frame: UInt32) -> Int? {
    guard list != .max, Int(list) < lists.count else { return nil }
    return lists[Int(list)].last {
      messages[$0].state.isUntilEnd && messages[$0].state.completedIn == frame
    }
  }

  /// Begins a message with what one that was taken left over, from `place` on.
  mutating func split(
    _ index: Int, at place: Int, _ list: inout UInt32, frame: UInt32, _ shortage: Shortage,
    keepsAll: Bool
  ) {
    let old = messages[index]
    guard place > 0, place < old.bytes.count else { return }
    let number = old.state.sequence &+ UInt32(truncatingIfNeeded: place)
    let first = old.pieces.first { $0.offset + $0.length > place }?.frame ?? frame
    begin(
      &list, number, Array(old.bytes[place...]), frame: first, shortage, keepsAll: keepsAll)
    guard list != .max, let new = lists[Int(list)].last else { return }
    messages[new].pieces = old.pieces.compactMap { piece in
      let low = max(piece.offset, place)
      let high = piece.offset + piece.length
      return low < high
        ? FragmentTable.Fragment(frame: piece.frame, offset: low - place, length: high - low) : nil
    }
    messages[index].state.grows = false
    messages[index].state.end = number
    messages[index].bytes.removeSubrange(place...)
    messages[index].pieces = old.pieces(before: place)
  }

  /// The message was taken; `keepsBytes` for runs that come back to it.
  mutating func settle(_ index: Int, keepsBytes: Bool) {
    finish(index)
    if messages[index].state.grows {
      let size = UInt32(truncatingIfNeeded: messages[index].bytes.count)
      messages[index].state.end = messages[index].state.sequence &+ size
    }
    if !keepsBytes {
      messages[index].bytes = []
      messages[index].pieces = []
    }
  }

  private mutating func finish(_ index: Int) {
    if !messages[index].state.isDone { held = max(0, held - messages[index].bytes.count) }
    messages[index].state.isDone = true
  }

  private mutating func forgetOldest(_ list: Int) {
    while lists[list].count >= Self.listLimit {
      let index = lists[list].removeFirst()
      finish(index)
      messages[index] = TCPMessage(sequence: 0, frame: 0)
      free.append(index)
    }
  }

  /// The connection is over, and another one begins between its ends.
  mutating func clear(_ list: inout UInt32) {
    guard list != .max, Int(list) < lists.count else { return }
    for index in lists[Int(list)] {
      finish(index)
      messages[index] = TCPMessage(sequence: 0, frame: 0)
      free.append(index)
    }
    lists[Int(list)] = []
    freeLists.append(Int(list))
    list = .max
  }
}
