internal import RemoraCore
internal import RemoraReport

/// The sorted, front-coded names of `KnownFieldData`.
enum PackedNames {
  /// Names in a block; the first of a block shares nothing with its forerunner.
  private static let block = 32

  enum Labels {
    case none, made
    case values(Int)
    case flag(Int)
  }

  struct Entry {
    var type: FieldType
    var labels: Labels
  }

  /// The entry of exactly this name.
  static func entry(_ wanted: [UInt8]) -> Entry? {
    var found: Entry?
    forEach(from: wanted) { name, entry in
      if name == wanted { found = resolved(entry) }
      return false
    }
    return found
  }

  /// Hands over the names that are not below `wanted`, in order, until `body` returns false.
  static func forEach(from wanted: [UInt8], _ body: ([UInt8], Raw) -> Bool) {
    KnownFieldData.names.withUTF8Buffer { text in
      KnownFieldData.blocks.withUTF8Buffer { blocks in
        KnownFieldData.pairs.withUTF8Buffer { pairs in
          // The last block whose first name is not above the wanted one.
          var low = 0
          var high = blocks.count / 4
          while high - low > 1 {
            let middle = (low + high) / 2
            var reader = Reader(text: text, pairs: pairs, at: place(of: middle, blocks))
            _ = reader.next()
            if wanted.lexicographicallyPrecedes(reader.name) { high = middle } else { low = middle }
          }
          var reader = Reader(text: text, pairs: pairs, at: place(of: low, blocks))
          while let entry = reader.next() {
            if reader.name.lexicographicallyPrecedes(wanted) { continue }
            guard body(reader.name, entry) else { return }
          }
        }
      }
    }
  }

  private static func place(of block: Int, _ blocks: UnsafeBufferPointer<UInt8>) -> Int {
    Int(truncatingIfNeeded: Digits.value(in: blocks, at: block * 4, count: 4))
  }

  /// Types and what their labels are, by kind.
  private static let kinds: [(type: FieldType, sign: Character)] =
    KnownFieldData.kinds.description.split(separator: " ").map { word in
      let name = word.dropLast()
      let type = FieldType.allCases.first { $0.name == name }
      return (type ?? .none, word.last ?? "-")
    }

  private static func resolved(_ raw: Raw) -> Entry? {
    guard raw.kind < kinds.count else { return nil }
    let (type, sign) = kinds[raw.kind]
    switch sign {
    case "V": return Entry(type: type, labels: .values(raw.number))
    case "T": return Entry(type: type, labels: .flag(raw.number))
    case "C": return Entry(type: type, labels: .made)
    default: return Entry(type: type, labels: .none)
    }
  }

  /// The numbers of an entry.
  struct Raw {
    var kind: Int
    /// Of the labels, for kinds that have them.
    var number: Int
  }

  /// Reads entries one after the other.
  private struct Reader {
    let text: UnsafeBufferPointer<UInt8>
    let pairs: UnsafeBufferPointer<UInt8>
    var at: Int
    var name: [UInt8] = []

    private mutating func number(_ count: Int) -> Int {
      defer { at += count }
      return Int(truncatingIfNeeded: Digits.value(in: text, at: at, count: count))
    }

    mutating func next() -> Raw? {
      guard at < text.count else { return nil }
      let shared = number(1)
      let head = number(2)
      var count = head >> 7
      if count == 31 { count += number(1) }
      name.removeLast(Swift.max(0, name.count - shared))
      for byte in text[Swift.min(at, text.count)..<Swift.min(at + count, text.count)] {
        expand(byte)
      }
      at += count
      let kind = head & 0x7f
      let sign = kind < kinds.count ? kinds[kind].sign : "-"
      let hasNumber = sign == "V" || sign == "T"
      return Raw(kind: kind, number: hasNumber ? number(3) : 0)
    }

    /// Appends what a character stands for. A pair is made only of letters and earlier pairs,
    /// so this ends.
    private mutating func expand(_ byte: UInt8) {
      var index = 0
      while index + 2 < pairs.count {
        if pairs[index] == byte {
          expand(pairs[index + 1])
          expand(pairs[index + 2])
          return
        }
        index += 3
      }
      name.append(byte)
    }
  }
}
