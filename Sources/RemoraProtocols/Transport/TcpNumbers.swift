import RemoraCore

/// What numbering a connection takes, where nothing else is asked of it.
struct TCPNumber: BitwiseCopyable {
  let number: UInt32
  private var forward: UInt32 = 0
  private var backward: UInt32 = 0
  private var hasForward = false
  private var hasBackward = false
  private var isClosing = false

  init(number: UInt32) { self.number = number }

  /// Whether a segment begins another connection between the same ends (as `TCPStreams` has it).
  func isReopened(by header: TCPLayer.Header, _ isForward: Bool) -> Bool {
    guard header.flags.contains(.syn) else { return false }
    let (base, hasBase) = isForward ? (forward, hasForward) : (backward, hasBackward)
    return isClosing || hasBase && base != header.sequence
  }

  /// - Parameter isQuoted: the segment is in an error message: its numbers are not the sender's.
  mutating func take(_ header: TCPLayer.Header, _ isForward: Bool, isQuoted: Bool) {
    let flags = header.flags
    if flags.contains(.reset) || flags.contains([.fin, .ack]) {
      isClosing = true
    }
    if isQuoted { return }
    let own = flags.contains(.syn) ? header.sequence : header.sequence &- 1
    if isForward, !hasForward { (forward, hasForward) = (own, true) }
    if !isForward, !hasBackward { (backward, hasBackward) = (own, true) }
    guard flags.contains(.ack) else { return }
    let other = header.acknowledgment &- 1
    if isForward, !hasBackward { (backward, hasBackward) = (other, true) }
    if !isForward, !hasForward { (forward, hasForward) = (other, true) }
  }
}

/// Connections' numbers alone: a twentieth of what `TCPStreams` remembers of each. The numbers are
/// the same, past the limit, too.
struct TCPNumbers: ~Copyable {
  private var table = FlowTable<TCPNumber>(limit: TCPStreams.limit)

  /// Counts a connection in that is known from elsewhere.
  mutating func add(_ key: FlowKey) { _ = table.place(key) { TCPNumber(number: $0) } }

  mutating func number(
    _ header: TCPLayer.Header, from: Address, to: Address, isQuoted: Bool
  ) -> UInt32 {
    var isForward = true
    let key = FlowKey(
      from: from, UInt32(header.source), to: to, UInt32(header.destination), isForward: &isForward)
    var place = table.place(key) { TCPNumber(number: $0) }
    if !place.isNew, !isQuoted, table[place.index].isReopened(by: header, isForward) {
      let made = table.restart(key) { TCPNumber(number: $0) }
      place = (made.index, made.number, true)
    }
    table[place.index].take(header, isForward, isQuoted: isQuoted)
    return place.number
  }
}
