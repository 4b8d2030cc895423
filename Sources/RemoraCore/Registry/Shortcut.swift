/// The commonest form of a protocol's header, described instead of read step by step.
///
/// Where nothing is wanted but fields of such headers, packets that have this form down to a
/// protocol that is not wanted are done in one go; all others are dissected. What the description
/// yields must be what the protocol's own code does.
public struct Shortcut: Sendable {
  /// A condition on 16 bits of the header.
  public struct Test: Sendable, BitwiseCopyable {
    let at: Int
    let mask, value: UInt16

    /// - Parameter at: the place in bytes from the start of the header.
    public init(at: Int, mask: UInt16, is value: UInt16) {
      self.at = at
      self.mask = mask
      self.value = value
    }
  }

  /// An item for 32 bits of the header.
  public struct Item: Sendable, BitwiseCopyable {
    let field: FieldID
    let at: Int
    let flags: Node.Flags

    /// - Parameter at: the place in bytes from the start of the header.
    public init(_ field: FieldID, at: Int, _ flags: Node.Flags = []) {
      self.field = field
      self.at = at
      self.flags = flags
    }
  }

  /// Where the header has the addresses of the packet's ends.
  public struct Ends: Sendable, BitwiseCopyable {
    let isIPv6: Bool
    let source, destination: Int

    public static func ipv4(at source: Int, _ destination: Int) -> Ends {
      Ends(isIPv6: false, source: source, destination: destination)
    }
    public static func ipv6(at source: Int, _ destination: Int) -> Ends {
      Ends(isIPv6: true, source: source, destination: destination)
    }
    var size: Int { isIPv6 ? 16 : 4 }
  }

  /// Bytes of the header.
  let length: Int
  let tests: [Test]
  /// Where 16 bits say how long header and payload are together, or …
  let total: Int?
  /// … the payload alone, which is then not empty; both nil if nothing does.
  let payload: Int?
  let items: [Item]
  let ends: Ends?
  var table: UInt16 = 0
  var key = 0
  var keyIsByte = false
  var leastKey: UInt64 = 0
  /// Keys of one byte with which the header has another form: a bit for each.
  var otherKeys: [UInt64] = [0, 0, 0, 0]
  /// Whether what the table does not have is offered to `recognizers` and is data else.
  var fallsToData = false
  var recognizers: UInt16?

  /// - Parameters:
  ///   - length: bytes of the header.
  ///   - tests: the header has the described form if all of them hold.
  ///   - total: where 16 bits say how many bytes header and payload are together.
  ///   - payload: where 16 bits say how many bytes the payload has; with none, the header is
  ///     dissected.
  ///   - items: fields of 32 bits.
  ///   - ends: the addresses, if this is a network layer.
  public init(
    length: Int, tests: [Test] = [], total: Int? = nil, payload: Int? = nil, items: [Item] = [],
    ends: Ends? = nil
  ) {
    self.length = length
    self.tests = tests
    self.total = total
    self.payload = payload
    self.items = items
    self.ends = ends
  }

  /// Whether all places lie within the header, so that they are read unchecked.
  var isWithinItsHeader: Bool {
    func has(_ at: Int, _ size: Int) -> Bool { at >= 0 && at <= length - size }
    return length > 0 && has(key, keyIsByte ? 1 : 2) && total.map { has($0, 2) } ?? true
      && payload.map { has($0, 2) } ?? true
      && ends.map { has($0.source, $0.size) && has($0.destination, $0.size) } ?? true
      && tests.allSatisfy { has($0.at, 2) } && items.allSatisfy { has($0.at, 4) }
  }
}

extension Builder {
  /// Describes the commonest form of this protocol's header.
  /// - Parameters:
  ///   - table: what hands on the payload …
  ///   - key: … by the 16 bits, or the byte, at this place.
  ///   - least: keys below are no keys.
  public mutating func shortcut(
    _ shortcut: Shortcut, to table: Table<UInt16>, by key: Int, from least: UInt16 = 0
  ) {
    var shortcut = shortcut
    shortcut.leastKey = UInt64(least)
    shortcut.table = table.index
    shortcut.key = key
    draft.shortcuts[proto] = shortcut
  }

  /// The same with a key of one byte.
  /// - Parameters:
  ///   - others: keys with which the header has another form.
  ///   - recognizers: who may know what is not in the table; the rest is data.
  public mutating func shortcut(
    _ shortcut: Shortcut, to table: Table<UInt8>, by key: Int, unless others: [UInt8] = [],
    or recognizers: HeuristicTable?
  ) {
    var shortcut = shortcut
    shortcut.table = table.index
    shortcut.key = key
    shortcut.keyIsByte = true
    for key in others { shortcut.otherKeys[Int(key >> 6)] |= 1 << UInt64(key & 63) }
    shortcut.fallsToData = true
    shortcut.recognizers = recognizers?.index
    draft.shortcuts[proto] = shortcut
  }
}
