/// What one packet may cost. Reaching a limit ends the packet with an item that says so; what
/// was decoded before stays.
public struct Limits: Sendable {
  /// Items in one packet's tree.
  public var items = 1_000_000
  /// Steps of loops and calls.
  public var work = 4_000_000
  /// Protocols inside each other.
  public var depth = 200
  /// Bytes of one reassembled message.
  public var reassembled = 64 << 20

  public init() {}
}
