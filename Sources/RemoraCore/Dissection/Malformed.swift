/// Why reading a packet stopped. A trivial value: text is made where it is shown.
@frozen public struct Malformed: Error, Sendable, Equatable, BitwiseCopyable {
  /// Which limit the packet ran into.
  @frozen public enum Limit: UInt8, Sendable, BitwiseCopyable {
    /// The capture was cut short (snap length); the packet itself may be sound.
    case captured
    /// The packet ends before what it announces.
    case reported
    /// A structure inside the packet is longer than what holds it.
    case contained
    /// A loop made no progress, or a value is impossible.
    case nonsense
    /// Too many items or steps for one packet.
    case work
    /// Protocols nested too deeply.
    case depth
    /// As `contained`, where what holds it had been cut out for it: reports tell the two apart.
    case outgrown
  }
  public let limit: Limit
  /// Where, in bytes from the start of the data source.
  public let offset: UInt32
  /// Bytes asked for.
  public let need: UInt32
  /// Bytes that were left.
  public let have: UInt32

  @inlinable public init(_ limit: Limit, offset: Int, need: Int = 0, have: Int = 0) {
    self.limit = limit
    self.offset = UInt32(truncatingIfNeeded: offset)
    self.need = UInt32(truncatingIfNeeded: need)
    self.have = UInt32(truncatingIfNeeded: have)
  }
}
