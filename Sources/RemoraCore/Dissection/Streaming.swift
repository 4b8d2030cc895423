/// How much more of its stream a message needs.
public enum Shortage: Sendable, BitwiseCopyable {
  /// This many bytes beyond those in hand.
  case bytes(Int)
  /// It cannot be told yet; try again with the next segment.
  case segment
  /// Everything until the stream ends.
  case end
}

/// A message that is not whole yet.
public struct Waiting: Sendable, BitwiseCopyable {
  /// Where it begins, in bytes from the start of the data source.
  public var place: Int
  public var shortage: Shortage
}

/// What a carrier can do for the protocols above it.
@frozen public enum Stream: UInt8, Sendable, BitwiseCopyable {
  /// Each call has its own bytes: a datagram.
  case none
  /// Bytes of a stream, of which nothing more can be had: a cut or lost segment.
  case torn
  /// What a message lacks will be handed on with it later.
  case whole
}

extension Dissection {
  /// Whether `wait` is heard: messages that are not whole come back with what they lack.
  @inlinable public var canWait: Bool { store.pointee.stream == .whole }

  /// Says that the message which begins at `place` is not whole. Return after it: the carrier
  /// keeps the bytes from `place` on, and calls again when there are more. Items that were added
  /// for it stay, so look before you add.
  ///
  ///     guard let end = d.find(10) else {
  ///       if d.canWait { return d.wait(for: .segment, from: d.offset) }
  ///       …
  ///
  /// Without a stream (`canWait`) nothing happens.
  public mutating func wait(for shortage: Shortage, from place: Int) {
    guard canWait else { return }
    store.pointee.waiting = Waiting(place: place, shortage: shortage)
  }

  /// For carriers: runs `body`, whose calls hand on a piece of a stream.
  /// - Parameter size: the carrier's item for the length of each message that framing cuts out.
  /// - Returns: what the callee waits for, if anything.
  public mutating func streaming(
    _ stream: Stream, size: Field<UInt32>? = nil,
    _ body: (inout Dissection) throws(Malformed) -> Void
  ) throws(Malformed) -> Waiting? {
    let outer = (store.pointee.stream, store.pointee.waiting, store.pointee.messageSize)
    store.pointee.stream = stream
    store.pointee.waiting = nil
    store.pointee.messageSize = size?.id ?? .max
    defer {
      (store.pointee.stream, store.pointee.waiting, store.pointee.messageSize) = outer
    }
    try body(&self)
    return store.pointee.waiting
  }
}
