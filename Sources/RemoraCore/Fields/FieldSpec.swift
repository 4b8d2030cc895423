/// How a value is written out.
public enum Base: UInt8, Sendable, BitwiseCopyable {
  /// Decimal for integers, the type's own form for all others.
  case dec
  case hex, oct
  /// `10 (0x0a)`
  case decHex
  /// `0x0a (10)`
  case hexDec
  /// Value strings only; without one, the plain number.
  case none
  /// The vendor prefix of an address, `00:00:0c (Cisco Systems, Inc)`.
  case oui
  /// Port numbers: the service's name is put before the number when names are on.
  case tcpPort, udpPort, sctpPort, dccpPort
  /// Byte strings with a separator between the bytes; `.dec` has none.
  case colon, dash, dot, space
  /// Times: local (the default), UTC, UTC with day of year, NTP's rules (0 is `NULL`).
  case local, utc, dayOfYear, ntpUTC, unix
  /// IPv4 addresses shown as a netmask.
  case netmask
}

/// The unit printed after a number, in both its forms: `1 byte`, `2 bytes`.
public struct Unit: Sendable {
  public let singular: String
  public let plural: String

  /// `plural` is used for every number but 1. Both are printed as they stand, so
  /// a unit that is set apart begins with a blank.
  public init(_ singular: String, _ plural: String? = nil) {
    self.singular = singular
    self.plural = plural ?? singular
  }

  public static let seconds = Unit(" second", " seconds")
  public static let milliseconds = Unit(" millisecond", " milliseconds")
  public static let bytes = Unit(" byte", " bytes")
}

/// Names of a field's values: single values or ranges, the first that fits wins.
public struct ValueNames: Sendable, ExpressibleByDictionaryLiteral {
  public struct Entry: Sendable {
    public let low: UInt64
    public let high: UInt64
    public let name: String
  }
  public private(set) var entries: [Entry]
  /// Where values are not known, only which texts are names.
  private var isName: (@Sendable (String) -> Bool)?

  public init(dictionaryLiteral elements: (Int64, String)...) {
    entries = elements.map {
      Entry(low: UInt64(bitPattern: $0.0), high: UInt64(bitPattern: $0.0), name: $0.1)
    }
  }

  public init(ranges: [(ClosedRange<UInt64>, String)]) {
    entries = ranges.map { Entry(low: $0.0.lowerBound, high: $0.0.upperBound, name: $0.1) }
  }

  /// Names without their values, for fields that no loaded protocol has.
  public init(recognizing isName: @escaping @Sendable (String) -> Bool) {
    entries = []
    self.isName = isName
  }

  /// Whether a text is a name of some value, whatever its case, where the values themselves are
  /// not known.
  public func recognizes(_ text: String) -> Bool { isName?(text) ?? false }

  /// The name of `value`, or nil when it has none. Linear: reports only.
  public func name(of value: UInt64) -> String? {
    for entry in entries where entry.low <= value && value <= entry.high { return entry.name }
    return nil
  }
}

/// What else is known of a field's values beyond the number.
public enum ValueText: Sendable {
  case plain
  case names(ValueNames)
  /// The two labels of a boolean.
  case flag(set: String, unset: String)
  case unit(Unit)
  /// Text made by the protocol; it stands in place of the number.
  case custom(@Sendable (UInt64) -> String)
}

/// A field's number in its registry; dense, from 0.
public typealias FieldID = UInt32
/// A protocol's number in its registry; dense, from 0.
public typealias ProtocolID = UInt16

/// All that is declared of a field. Cold: lives in the registry, is read by
/// reports, the filter's checker and documentation, never while dissecting.
public struct FieldSpec: Sendable {
  public let id: FieldID
  /// The filter name, `tcp.srcport`.
  public let name: String
  /// The words before the colon, `Source Port`.
  public let label: String
  public let type: FieldType
  public let base: Base
  /// Bits of the container that belong to the field; 0 for all of it.
  public let mask: UInt64
  /// Width in bits of what `mask` is laid over.
  public let containerBits: UInt8
  public let text: ValueText
  public let blurb: String
  /// The protocol that declared the field.
  public let owner: ProtocolID

  /// What `-G fields` calls the parent's name: for labels of values.
  public var names: ValueNames? { if case .names(let names) = text { names } else { nil } }
}
