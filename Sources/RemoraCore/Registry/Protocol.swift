/// The code of a protocol: reads one header and hands the rest on.
public typealias Body = @Sendable (inout Dissection) throws(Malformed) -> Void

/// A test whether bytes look like a protocol; it may peek but must not add items.
public typealias Heuristic = @Sendable (inout Dissection) -> Bool

/// A protocol as a value: a name, and a function that declares its fields and returns
/// the code that reads them. The same value can be loaded into any number of registries.
public struct Protocol: Sendable {
  /// The filter name, `tcp`; also the file's name and the prefix of its fields.
  public let name: String
  /// `Transmission Control Protocol`
  public let title: String
  /// `TCP`
  public let shortName: String
  let declare: @Sendable (inout Builder) -> Body

  /// - Parameters:
  ///   - name: the filter name, lower case.
  ///   - title: the full name, printed as the head of the protocol's tree.
  ///   - shortName: the short name, for columns and messages; the title if left out.
  ///   - declare: declares fields and tables, returns the code.
  public init(
    _ name: String, _ title: String, short shortName: String? = nil,
    _ declare: @escaping @Sendable (inout Builder) -> Body
  ) {
    self.name = name
    self.title = title
    self.shortName = shortName ?? title
    self.declare = declare
  }
}

/// What the author of a protocol declares it to be, beyond its fields.
struct ProtocolTraits: OptionSet {
  let rawValue: UInt8
  /// Takes no item in the tree (a pure dispatcher), only a place among the layers.
  static let pseudo = ProtocolTraits(rawValue: 1)
  /// Takes no place among the layers.
  static let unlisted = ProtocolTraits(rawValue: 2)
  /// May leave bytes that it was handed to whoever would have come next.
  static let declining = ProtocolTraits(rawValue: 4)
}
