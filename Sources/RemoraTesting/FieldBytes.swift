import RemoraCore

/// What a field is to hold in a packet that is built.
public enum FieldInput: Sendable, ExpressibleByIntegerLiteral, ExpressibleByBooleanLiteral,
  ExpressibleByStringLiteral, ExpressibleByArrayLiteral
{
  case number(UInt64)
  case flag(Bool)
  /// A text for a string; for a number the name of a value; `192.0.2.1`, `00:00:5e:00:53:01` and
  /// hexadecimal for addresses and bytes.
  case text(String)
  case bytes([UInt8])
  /// How many bytes follow the field, and some more.
  case lengthOfRest(plus: Int)

  public init(integerLiteral value: UInt64) { self = .number(value) }
  public init(booleanLiteral value: Bool) { self = .flag(value) }
  public init(stringLiteral value: String) { self = .text(value) }
  public init(arrayLiteral elements: UInt8...) { self = .bytes(elements) }

  /// How many bytes follow the field.
  public static var lengthOfRest: FieldInput { .lengthOfRest(plus: 0) }
}

/// Why no packet can be built of some fields.
public struct BuildFailure: Error, Sendable, Equatable, CustomStringConvertible {
  /// The field's name, and what is wrong.
  public let description: String
}

extension PacketTest {
  /// The bytes of a protocol's fields, one behind the other in the order given, each as wide as it
  /// is declared: what was said once of the protocol need not be said again in its tests.
  ///
  /// ```swift
  /// let packet = try test.packet("parley", [
  ///   "type": "Data", "flags.urgent": true, "flags.version": 1, "len": .lengthOfRest,
  ///   "": [0x61, 0x62, 0x63],
  /// ]).tcp(to: 7777).ipv4().ethernet()
  /// ```
  ///
  /// Fields with a mask share their container with those before, until one has no room in it. Bits
  /// without a field are zero. An empty name stands for bytes that no field describes.
  /// - Parameters:
  ///   - name: the protocol's; field names that begin with `/` are taken whole.
  ///   - isLittleEndian: numbers have their least significant byte first.
  public func packet(
    _ name: String, _ fields: KeyValuePairs<String, FieldInput>, isLittleEndian: Bool = false
  ) throws(BuildFailure) -> PacketBuilder {
    var writer = FieldWriter(registry: registry, prefix: name, isLittleEndian: isLittleEndian)
    for (field, value) in fields { try writer.put(field, value) }
    return PacketBuilder(bytes: try writer.finished())
  }
}

/// Puts fields one behind the other.
private struct FieldWriter {
  let registry: SealedRegistry
  let prefix: String
  let isLittleEndian: Bool
  private var bytes: [UInt8] = []
  /// The container that fields with masks are being put into.
  private var bits: UInt64 = 0
  private var filled: UInt64 = 0
  private var container = 0
  /// Lengths to be filled in: place, width, what is added.
  private var lengths: [(at: Int, width: Int, plus: Int)] = []

  init(registry: SealedRegistry, prefix: String, isLittleEndian: Bool) {
    self.registry = registry
    self.prefix = prefix
    self.isLittleEndian = isLittleEndian
  }

  mutating func put(_ field: String, _ value: FieldInput) throws(BuildFailure) {
    if field.isEmpty {
      flush()
      guard case .bytes(let more) = value else {
        throw BuildFailure(description: "what has no field is given as bytes")
      }
      bytes += more
      return
    }
    let name = field.hasPrefix("/") ? String(field.dropFirst()) : "\(prefix).\(field)"
    guard let spec = registry.fields(named: name).compactMap({ registry.spec($0) }).first else {
      throw BuildFailure(description: "\(name): no such field")
    }
    if spec.mask != 0 { return try put(spec, bits: try number(spec, value)) }
    flush()
    let width = (Int(spec.containerBits) + 7) / 8
    if case .lengthOfRest(let plus) = value {
      lengths.append((bytes.count, width, plus))
      put(0, width)
    } else if spec.type.bits > 0 || spec.type == .boolean {
      put(try number(spec, value), width)
    } else {
      bytes += try content(spec, value, width)
    }
  }

  mutating func finished() throws(BuildFailure) -> [UInt8] {
    flush()
    for (at, width, plus) in lengths {
      let rest = bytes.count - at - width + plus
      guard let number = UInt64(exactly: rest) else {
        throw BuildFailure(description: "a length would be negative")
      }
      var field = FieldWriter(registry: registry, prefix: "", isLittleEndian: isLittleEndian)
      field.put(number, width)
      bytes.replaceSubrange(at..<(at + width), with: field.bytes)
    }
    return bytes
  }

  private mutating func put(_ spec: FieldSpec, bits value: UInt64) throws(BuildFailure) {
    let width = (Int(spec.containerBits) + 7) / 8
    if container != width || filled & spec.mask != 0 { flush() }
    container = width
    filled |= spec.mask
    let shift = UInt64(spec.mask.trailingZeroBitCount)
    guard value <= spec.mask >> shift else {
      throw BuildFailure(description: "\(spec.name): \(value) does not fit its mask")
    }
    bits |= value << shift
  }

  private mutating func flush() {
    if container > 0 { put(bits, container) }
    (bits, filled, container) = (0, 0, 0)
  }

  private mutating func put(_ number: UInt64, _ width: Int) {
    let order = isLittleEndian ? Array(0..<width) : Array((0..<width).reversed())
    for index in order {
      bytes.append(index < 8 ? UInt8(truncatingIfNeeded: number >> UInt64(8 * index)) : 0)
    }
  }

  private func number(_ spec: FieldSpec, _ value: FieldInput) throws(BuildFailure) -> UInt64 {
    switch value {
    case .number(let number): return number
    case .flag(let flag): return flag ? 1 : 0
    case .text(let text):
      if let entry = spec.names?.entries.first(where: { $0.name == text }) { return entry.low }
      if case .flag(let set, let unset) = spec.text, text == set || text == unset {
        return text == set ? 1 : 0
      }
      throw BuildFailure(description: "\(spec.name): \"\(text)\" is no name of a value")
    default: throw BuildFailure(description: "\(spec.name): a number is needed")
    }
  }

  /// What is no number.
  private func content(
    _ spec: FieldSpec, _ value: FieldInput, _ width: Int
  ) throws(BuildFailure) -> [UInt8] {
    let found: [UInt8]
    switch value {
    case .bytes(let bytes): found = bytes
    case .text(let text) where spec.type.isString:
      found = Array(text.utf8) + (spec.type == .stringz ? [0] : [])
    case .text(let text) where spec.type == .ipv4:
      found = text.split(separator: ".").compactMap { UInt8($0) }
    case .text(let text):
      let digits = String(text.filter { $0 != ":" && $0 != "-" })
      guard let hex = try? Hex(digits) else {
        throw BuildFailure(description: "\(spec.name): \"\(text)\" is no hexadecimal")
      }
      found = hex.bytes
    default: throw BuildFailure(description: "\(spec.name): a text or bytes are needed")
    }
    guard width == 0 || found.count == width else {
      throw BuildFailure(
        description: "\(spec.name): \(found.count) bytes where \(width) are declared")
    }
    return found
  }
}
