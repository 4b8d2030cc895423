/// A text for an item or a column, kept in parts until somebody prints it.
///
///     d.info("\(kind, k), \(n) bytes")     // the name that `kind` has for the value k
///     d.append(", Src: \(address)")        // an address, resolved if names are on
public struct Phrase: ExpressibleByStringInterpolation, Sendable {
  enum Part: Sendable {
    case text(String)
    case value(FieldID, UInt64)
    case ether(MACAddress)
    case address(Address)
    case port(UInt16, Base)
  }
  var parts: [Part]

  public init(stringLiteral text: String) { parts = text.isEmpty ? [] : [.text(text)] }
  public init(_ text: String) { parts = [.text(text)] }
  public init(stringInterpolation: StringInterpolation) { parts = stringInterpolation.parts }

  public struct StringInterpolation: StringInterpolationProtocol {
    var parts: [Part] = []
    public init(literalCapacity: Int, interpolationCount: Int) {
      parts.reserveCapacity(interpolationCount * 2 + 1)
    }
    public mutating func appendLiteral(_ text: String) {
      if !text.isEmpty { parts.append(.text(text)) }
    }
    public mutating func appendInterpolation(_ text: some CustomStringConvertible) {
      parts.append(.text(text.description))
    }
    /// The name of a value under a field; `Unknown (value)` where it has none.
    public mutating func appendInterpolation<V: FixedWidthInteger>(_ field: Field<V>, _ value: V) {
      parts.append(.value(field.id, UInt64(truncatingIfNeeded: value)))
    }
    public mutating func appendInterpolation(_ address: MACAddress) {
      parts.append(.ether(address))
    }
    public mutating func appendInterpolation(_ address: IPv4Address) {
      parts.append(.address(Address(address)))
    }
    public mutating func appendInterpolation(_ address: IPv6Address) {
      parts.append(.address(Address(address)))
    }
    public mutating func appendInterpolation(_ address: Address) { parts.append(.address(address)) }
    /// A port, with its service's name where names are on.
    public mutating func appendInterpolation(port: UInt16, _ kind: Base) {
      parts.append(.port(port, kind))
    }
    /// A number in lower-case hexadecimal of at least `hex` digits, without a prefix.
    public mutating func appendInterpolation(_ value: some BinaryInteger, hex digits: Int) {
      parts.append(.text(Phrase.hex(UInt64(truncatingIfNeeded: value), digits)))
    }
  }

  /// `value` in hexadecimal, padded with zeros to `digits`.
  public static func hex(_ value: UInt64, _ digits: Int) -> String {
    let text = String(value, radix: 16)
    return text.utf8.count >= digits
      ? text : String(repeating: "0", count: digits - text.utf8.count) + text
  }
}

/// Kinds of names that a resolver may have.
public struct NameKinds: OptionSet, BitwiseCopyable, Sendable {
  public let rawValue: UInt8
  public init(rawValue: UInt8) { self.rawValue = rawValue }
  public static let hardware = NameKinds(rawValue: 1)
  public static let hosts = NameKinds(rawValue: 2)
  public static let services = NameKinds(rawValue: 4)
  public static let all: NameKinds = [.hardware, .hosts, .services]
}

/// Turns addresses and ports into names, or leaves them as numbers.
public protocol NameResolver: Sendable {
  /// What there can be names for; all else is written in numbers without asking. Vendors of
  /// prefixes are always asked for. All kinds, unless the resolver knows better.
  var kinds: NameKinds { get }
  /// The whole address: `Cisco_12:34:56`, or its plain form.
  func name(of address: MACAddress) -> String
  /// The vendor of a prefix, 24 bits: `Cisco Systems, Inc`.
  func vendor(ofPrefix oui: UInt32) -> String?
  /// The long name of the block that an address belongs to, which may be finer than 24 bits.
  func vendor(of address: MACAddress) -> String?
  func name(of address: Address) -> String
  /// Who has a private enterprise number, if it is known.
  func enterprise(_ number: UInt32) -> String?
  /// A service's name, or nil for the number; `kind` is one of the port bases.
  func service(_ port: UInt16, _ kind: Base) -> String?
}

extension NameResolver {
  public var kinds: NameKinds { .all }
  public func enterprise(_ number: UInt32) -> String? { nil }
}

/// No names: everything in numbers, as with `-n`.
public struct NumericNames: NameResolver {
  public init() {}
  public var kinds: NameKinds { [] }
  public func name(of address: MACAddress) -> String { address.description }
  public func vendor(ofPrefix oui: UInt32) -> String? { nil }
  public func vendor(of address: MACAddress) -> String? { nil }
  public func name(of address: Address) -> String { address.description }
  public func service(_ port: UInt16, _ kind: Base) -> String? { nil }
}

extension Address: CustomStringConvertible {
  public var description: String {
    switch kind {
    case .none, .other: ""
    case .ether: MACAddress(bits: low).description
    case .ipv4: IPv4Address(bits: UInt32(truncatingIfNeeded: low)).description
    case .ipv6: IPv6Address(high: high, low: low).description
    }
  }
}
