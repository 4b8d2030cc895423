import RemoraCore

/// One end of a multipath connection: the key it gave, and what follows from it.
struct MultipathEnd: BitwiseCopyable {
  var key: UInt64?
  /// The first bits of the key's digest: names this end when other subflows join.
  var token: UInt32 = 0
  /// The last 64 bits of the digest: what the end's data sequence numbers begin with.
  var base: UInt64 = 0
  /// Numbers can be told from their beginning.
  var isKnown = false

  /// From the beginning on, or whole.
  /// - Parameter isWide: the number was written with 64 bits, not with the lower 32.
  func number(_ raw: UInt64, isWide: Bool, isRelative: Bool) -> UInt64? {
    guard isKnown || isWide && !isRelative else { return nil }
    if isRelative { return raw &- (isWide ? base : base & 0xffff_ffff) }
    return isWide ? raw : base & ~0xffff_ffff | raw
  }
}

/// A connection of RFC 8684: one or more TCP connections that carry one stream of data.
struct MultipathConnection {
  /// The TCP connection that opened it; nil if that was not seen.
  var master: UInt32?
  /// Numbers of its TCP connections, the latest first.
  var subflows: [UInt32] = []
  /// Who sent the first packet of it, and the other.
  var first = MultipathEnd()
  var second = MultipathEnd()

  subscript(isFirst: Bool) -> MultipathEnd {
    get { isFirst ? first : second }
    set { if isFirst { first = newValue } else { second = newValue } }
  }
}

/// A TCP connection's place in a multipath connection.
struct MultipathSubflow: BitwiseCopyable {
  var connection: UInt32
  /// Whether segments in the direction that the flow's key names are of the first end.
  var forwardIsFirst: Bool
}

/// All multipath connections of a capture; empty as long as no segment has such an option.
///
/// Bounded: 65,536 TCP connections, and 1,024 listed of each multipath connection; those past
/// that have no analysis.
struct MultipathState: ~Copyable {
  private(set) var connections: [MultipathConnection] = []
  private var subflows: [UInt32: MultipathSubflow] = [:]
  private var tokens: [UInt32: UInt32] = [:]
  private static let limit = 1 << 16
  private static let listLimit = 1_024

  func find(_ stream: UInt32) -> MultipathSubflow? { subflows[stream] }

  /// The subflow of a segment's connection, which begins a multipath connection if it is new.
  private mutating func begin(
    _ segment: MultipathSegment, senderIsFirst: Bool, isListed: Bool
  ) -> MultipathSubflow? {
    if let known = subflows[segment.stream] { return known }
    guard subflows.count < MultipathState.limit else { return nil }
    var made = MultipathConnection()
    if isListed { made.subflows.append(segment.stream) }
    connections.append(made)
    let subflow = MultipathSubflow(
      connection: UInt32(truncatingIfNeeded: connections.count - 1),
      forwardIsFirst: segment.isForward == senderIsFirst)
    subflows[segment.stream] = subflow
    return subflow
  }

  /// Takes in any option that says neither key nor token.
  mutating func note(_ segment: MultipathSegment) {
    _ = begin(segment, senderIsFirst: true, isListed: false)
  }

  /// Takes in the keys of a handshake.
  /// - Parameters:
  ///   - isVersion1: the option is that of RFC 8684, whose SYN has no key yet.
  ///   - digests: token and first number of each end's key, if their version is known.
  mutating func take(
    _ segment: MultipathSegment, sender: MultipathEnd, receiver: MultipathEnd?, isVersion1: Bool
  ) {
    let isAnswer = isVersion1 && segment.flags.contains([.syn, .ack])
    guard let subflow = begin(segment, senderIsFirst: !isAnswer, isListed: true) else { return }
    let index = Int(subflow.connection)
    if connections[index].master == nil { connections[index].master = segment.stream }
    register(segment, sender, isSender: true)
    if let receiver { register(segment, receiver, isSender: false) }
  }

  private mutating func register(
    _ segment: MultipathSegment, _ end: MultipathEnd, isSender: Bool
  ) {
    guard let subflow = subflows[segment.stream] else { return }
    let isFirst = (segment.isForward == subflow.forwardIsFirst) == isSender
    guard connections[Int(subflow.connection)][isFirst].key == nil else { return }
    guard let other = tokens[end.token], other != subflow.connection else {
      connections[Int(subflow.connection)][isFirst] = end
      tokens[end.token] = subflow.connection
      return
    }
    // Somebody has joined this end before its key was seen.
    let moved = MultipathSubflow(
      connection: other, forwardIsFirst: segment.isForward != isSender)
    subflows[segment.stream] = moved
    list(segment.stream, at: Int(other))
    if connections[Int(other)].master == nil { connections[Int(other)].master = segment.stream }
    if connections[Int(other)].second.key == nil { connections[Int(other)].second = end }
  }

  /// Takes in a SYN that adds a TCP connection to the one whose end has this token.
  mutating func join(_ segment: MultipathSegment, token: UInt32) {
    if subflows[segment.stream] != nil { return }
    if let connection = tokens[token] {
      guard subflows.count < MultipathState.limit else { return }
      subflows[segment.stream] = MultipathSubflow(
        connection: connection, forwardIsFirst: segment.isForward)
      list(segment.stream, at: Int(connection))
    } else if let made = begin(segment, senderIsFirst: true, isListed: true) {
      tokens[token] = made.connection
    }
  }

  private mutating func list(_ stream: UInt32, at index: Int) {
    guard connections[index].subflows.count < MultipathState.listLimit else { return }
    connections[index].subflows.insert(stream, at: 0)
  }

  /// Without a key, the first wide number is taken to count from 0.
  mutating func startCounting(_ segment: MultipathSegment) {
    guard let subflow = subflows[segment.stream] else { return }
    let isFirst = segment.isForward == subflow.forwardIsFirst
    connections[Int(subflow.connection)][isFirst].isKnown = true
  }

  /// What is known of an end of a segment's connection.
  func end(_ segment: MultipathSegment, isSender: Bool) -> MultipathEnd? {
    guard let subflow = subflows[segment.stream] else { return nil }
    let isFirst = (segment.isForward == subflow.forwardIsFirst) == isSender
    return connections[Int(subflow.connection)][isFirst]
  }
}

/// The segment whose options are read.
struct MultipathSegment: BitwiseCopyable {
  /// Number of the TCP connection.
  var stream: UInt32
  var isForward: Bool
  var flags: TCPFlags
  /// It is seen for the first time, and changes what is known.
  var isNew: Bool
}
