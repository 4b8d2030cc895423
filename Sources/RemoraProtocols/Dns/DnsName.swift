import RemoraCore

/// What the parts of a message must know of the whole.
struct DNSMessage: BitwiseCopyable {
  enum Kind: UInt8, BitwiseCopyable { case dns, multicast, linkLocal }
  let kind: Kind
  let isStream: Bool
  /// Where the message begins: pointers count from here.
  let base: Int
  /// Its bytes, had all been captured.
  let size: Int
}

/// A domain name that was read through (RFC 1035 section 4.1.4), not yet spelled.
struct DNSName: BitwiseCopyable {
  enum Kind: UInt8, BitwiseCopyable { case plain, root, loops, long, extended }
  let place: Int
  /// Bytes it takes where it stands; a pointer ends it.
  let size: Int
  let kind: Kind
  private let characters: Int
  private let dots: Int

  /// Characters a name has at most.
  private static let limit = 253

  /// Follows the labels and pointers at the cursor, without moving it. The work is bounded: each
  /// label is charged, and pointers end when they have led over more bytes than the message has.
  init(_ d: inout Dissection, _ m: DNSMessage) throws(Malformed) {
    try self.init(&d, m, ahead: 0)
  }

  init(_ d: inout Dissection, _ m: DNSMessage, ahead: Int) throws(Malformed) {
    place = d.offset + ahead
    var at = place
    var size = -1
    var kind = Kind.plain
    var (characters, dots, seen) = (0, 0, 0)
    walk: while true {
      try d.step()
      let count = Int(try Self.octet(d, at))
      at += 1
      if count == 0 { break }
      switch count & 0xc0 {
      case 0:
        _ = try Self.octet(d, at + count - 1)
        if characters > 0 {
          characters += 1
          dots += 1
        }
        for i in 0..<count where d.number(at: at + i, UInt8.self) == 0x2e { dots += 1 }
        characters += count
        at += count
        seen += count + 1
      case 0xc0:
        let low = Int(try Self.octet(d, at))
        at += 1
        if size < 0 { size = at - place }
        seen += 2
        if seen >= m.size {
          kind = .loops
          break walk
        }
        at = m.base + (count & 0x3f) << 8 + low
      case 0x40 where count != 0x41:
        kind = .extended
        break walk
      default: throw Malformed(.reported, offset: at - 1, need: 1)
      }
    }
    if kind == .plain {
      kind = characters == 0 ? .root : characters > Self.limit ? .long : .plain
    }
    self.size = size < 0 ? at - place : size
    self.kind = kind
    self.characters = characters
    self.dots = dots
  }

  private static func octet(_ d: borrowing Dissection, _ at: Int) throws(Malformed) -> UInt8 {
    if let byte = d.number(at: at, UInt8.self) { return byte }
    return try d.peek(UInt8.self, ahead: max(0, at - d.offset))
  }

  var region: Region { Region(place, size) }

  /// Characters as they are counted: one alone counts for nothing.
  var length: UInt16 {
    switch kind {
    case .plain: characters < 2 ? 0 : UInt16(truncatingIfNeeded: characters)
    default: UInt16(truncatingIfNeeded: Self.standIn(kind).utf8.count)
    }
  }

  var labels: UInt16 {
    kind != .plain ? 1 : characters < 2 ? 0 : UInt16(truncatingIfNeeded: dots + 1)
  }

  private static func standIn(_ kind: Kind) -> String {
    switch kind {
    case .plain, .root: "<Root>"
    case .loops: "<Name contains a pointer that loops>"
    case .long: "<Name too long>"
    case .extended: "<Unknown extended label>"
    }
  }

  /// The name with dots between its labels; what cannot be printed is escaped.
  func text(_ d: borrowing Dissection, _ m: DNSMessage) -> String {
    dnsEscaped(bytes(d, m))
  }

  /// The same without escapes.
  func bytes(_ d: borrowing Dissection, _ m: DNSMessage) -> [UInt8] {
    guard kind == .plain else { return Array(Self.standIn(kind).utf8) }
    var bytes: [UInt8] = []
    var at = place
    while let count = d.number(at: at, UInt8.self), count != 0, bytes.count <= Self.limit {
      if count & 0xc0 == 0xc0 {
        guard let low = d.number(at: at + 1, UInt8.self) else { break }
        at = m.base + Int(count & 0x3f) << 8 + Int(low)
        continue
      }
      if !bytes.isEmpty { bytes.append(UInt8(ascii: ".")) }
      for i in 1...Int(count) { bytes.append(d.number(at: at + i, UInt8.self) ?? 0) }
      at += Int(count) + 1
    }
    return bytes
  }
}

/// Text in which control characters stand as C writes them, others that have no shape by number.
func dnsEscaped(_ bytes: some Collection<UInt8>) -> String {
  if bytes.allSatisfy({ $0 >= 0x20 && $0 < 0x7f }) { return String(decoding: bytes, as: UTF8.self) }
  var out = ""
  for scalar in String(decoding: bytes, as: UTF8.self).unicodeScalars {
    switch scalar.value {
    case 7: out += "\\a"
    case 8: out += "\\b"
    case 9: out += "\\t"
    case 10: out += "\\n"
    case 11: out += "\\v"
    case 12: out += "\\f"
    case 13: out += "\\r"
    case 0..<0x20, 0x7f:
      let digits = String(scalar.value, radix: 8)
      out += "\\" + String(repeating: "0", count: 3 - digits.utf8.count) + digits
    case 0x20..<0x7f: out.unicodeScalars.append(scalar)
    default:
      switch scalar.properties.generalCategory {
      case .control, .format, .unassigned, .surrogate:
        let isShort = scalar.value < 0x10000
        let digits = String(scalar.value, radix: 16, uppercase: true)
        out += isShort ? "\\u" : "\\U"
        out += String(repeating: "0", count: (isShort ? 4 : 8) - digits.utf8.count) + digits
      default: out.unicodeScalars.append(scalar)
      }
    }
  }
  return out
}
