internal import Synchronization

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
  public var entries: [Entry] { late?.names.entries ?? known }
  private let known: [Entry]
  private let late: LateNames?
  /// Where values are not known, only which texts are names.
  private let isName: (@Sendable (String) -> Bool)?
  /// What trees show in place of a number, where that is not its name.
  package private(set) var shown: (@Sendable (UInt64) -> String)?

  public init(dictionaryLiteral elements: (Int64, String)...) {
    known = elements.map {
      Entry(low: UInt64(bitPattern: $0.0), high: UInt64(bitPattern: $0.0), name: $0.1)
    }
    late = nil
    isName = nil
  }

  public init(ranges: [(ClosedRange<UInt64>, String)]) {
    known = ranges.map { Entry(low: $0.0.lowerBound, high: $0.0.upperBound, name: $0.1) }
    late = nil
    isName = nil
  }

  /// Long lists, made when somebody asks for a name for the first time: most runs never do, and
  /// all pay for what is made when protocols are loaded.
  public init(late ranges: @escaping @Sendable () -> [(ClosedRange<UInt64>, String)]) {
    known = []
    late = LateNames(ranges)
    isName = nil
  }

  /// Names without their values, for fields that no loaded protocol has.
  public init(recognizing isName: @escaping @Sendable (String) -> Bool) {
    known = []
    late = nil
    self.isName = isName
  }

  /// The same names, for filters; trees show a text that the protocol makes.
  public func shown(_ make: @escaping @Sendable (UInt64) -> String) -> ValueNames {
    var copy = self
    copy.shown = make
    return copy
  }

  /// Whether a text is a name of some value, whatever its case, where the values themselves are
  /// not known.
  public func recognizes(_ text: String) -> Bool { isName?(text) ?? false }

  /// The name of `value`, or nil when it has none. For reports: short lists are searched from the
  /// front.
  public func name(of value: UInt64) -> String? {
    if let late { return late.names.name(of: value) }
    for entry in known where entry.low <= value && value <= entry.high { return entry.name }
    return nil
  }
}

/// Names that are made once, when they are first asked for, by whichever thread.
private final class LateNames: Sendable {
  struct Made: Sendable {
    let entries: [ValueNames.Entry]
    /// By value, of those that name one; the others are searched.
    let single: [UInt64: Int]
    let ranges: [Int]

    init(_ list: [(ClosedRange<UInt64>, String)]) {
      entries = list.map {
        ValueNames.Entry(low: $0.0.lowerBound, high: $0.0.upperBound, name: $0.1)
      }
      var single: [UInt64: Int] = [:]
      var ranges: [Int] = []
      for (i, entry) in entries.enumerated() {
        if entry.low != entry.high {
          ranges.append(i)
        } else if single[entry.low] == nil {
          single[entry.low] = i
        }
      }
      self.single = single
      self.ranges = ranges
    }

    /// The first that fits.
    func name(of value: UInt64) -> String? {
      let range = ranges.first { entries[$0].low <= value && value <= entries[$0].high }
      let first = [single[value], range].compactMap { $0 }.min()
      return first.map { entries[$0].name }
    }
  }

  private let made = Mutex<Made?>(nil)
  private let make: @Sendable () -> [(ClosedRange<UInt64>, String)]

  init(_ make: @escaping @Sendable () -> [(ClosedRange<UInt64>, String)]) { self.make = make }

  var names: Made {
    made.withLock { made in
      if let made { return made }
      let new = Made(make())
      made = new
      return new
    }
  }
}

/// What else is known of a field's values beyond the number.
public enum ValueText: Sendable {
  case plain
  case names(ValueNames)
  /// The two labels of a boolean.
  case flag(set: String, unset: String)
  case unit(Unit)
  /// Text made by the protocol; it stands in place of the number, and filters compare it.
  case custom(@Sendable (UInt64) -> String)
  /// Text made by the protocol for trees alone; filters know only the number.
  case shown(@Sendable (UInt64) -> String)
}

/// A field's number in its registry; dense, from 0.
public typealias FieldID = UInt32
/// A protocol's number in its registry; dense, from 0.
public typealias ProtocolID = UInt16

/// All that is declared of a field. Cold: lives in the registry, is read by
/// reports, the filter's checker and documentation, never while dissecting.
public struct FieldSpec: Sendable {
  public let id: FieldID
  /// What stands before the last part of the name that the protocol gave, mostly the protocol's
  /// own name; empty for a name that was given whole.
  let scope: String
  let own: String
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

  /// The filter name, `tcp.srcport`. It is put together when it is asked for: of the tens of
  /// thousands, a run asks for a few.
  public var name: String { scope.isEmpty ? own : "\(scope).\(own)" }

  /// What `-G fields` calls the parent's name: for labels of values.
  public var names: ValueNames? { if case .names(let names) = text { names } else { nil } }

  /// Whether this is the filter name, without making it.
  public func isNamed(_ name: String) -> Bool {
    name.utf8.count == nameLength && isNamed(beginning: name)
  }

  /// Whether the filter name begins like this, without making it.
  public func isNamed(beginning start: String) -> Bool {
    if scope.isEmpty { return own.utf8.starts(with: start.utf8) }
    let rest = start.utf8.dropFirst(scope.utf8.count)
    guard let dot = rest.first else { return scope.utf8.starts(with: start.utf8) }
    return dot == UInt8(ascii: ".") && start.utf8.starts(with: scope.utf8)
      && own.utf8.starts(with: rest.dropFirst())
  }

  /// Bytes of the filter name.
  var nameLength: Int { scope.isEmpty ? own.utf8.count : scope.utf8.count + 1 + own.utf8.count }

  func hasName(of other: FieldSpec) -> Bool {
    scope == other.scope ? own == other.own : isNamed(other.name)
  }

  /// The same for equal names, however they were given.
  var nameHash: UInt32 {
    var mix = Self.hashStart
    if !scope.isEmpty {
      Self.mix(scope, into: &mix)
      Self.mix(".", into: &mix)
    }
    Self.mix(own, into: &mix)
    return UInt32(truncatingIfNeeded: mix ^ mix >> 29)
  }

  /// What `nameHash` is of a field with this name.
  static func hash(of name: String) -> UInt32 {
    var mix = hashStart
    Self.mix(name, into: &mix)
    return UInt32(truncatingIfNeeded: mix ^ mix >> 29)
  }

  // Fowler, Noll and Vo's hash 1a, and its upper bits mixed into the lower.
  private static var hashStart: UInt64 { 0xcbf2_9ce4_8422_2325 }

  private static func mix(_ text: String, into mix: inout UInt64) {
    var (text, hash) = (text, mix)
    text.withUTF8 { for byte in $0 { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01b3 } }
    mix = hash
  }
}
