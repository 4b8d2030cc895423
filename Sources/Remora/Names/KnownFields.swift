public import RemoraCore
import RemoraReport

/// The field names of Wireshark 4.6, with their types and labels: those that Remora has no
/// protocol for compile in filters, too, and match nothing.
///
///     let registry = try Registry.standard.knowing(KnownFields()).sealed()
///
/// `Grammar/tables/make-tables.py` describes the tables. They are read where they lie: nothing
/// is built at start-up, and a name is looked up only if no loaded protocol has it.
public struct KnownFields: NameCatalog {
  public init() {}

  public func spec(named name: String) -> FieldSpec? {
    let wanted = Array(name.utf8)
    guard let entry = PackedNames.entry(wanted) else { return nil }
    let text: ValueText =
      switch entry.labels {
      case .none: .plain
      case .made: .custom { _ in "" }
      case .values(let number):
        .names(ValueNames(recognizing: { KnownLabels.has($0, number: number) }))
      case .flag(let number):
        KnownLabels.flag(number).map { .flag(set: $0.set, unset: $0.unset) } ?? .plain
      }
    return FieldSpec(known: name, label: title(of: name), type: entry.type, text: text)
  }

  /// What a name is called; only kept for names that could be byte strings, where a warning
  /// says which of the two was meant.
  private func title(of name: String) -> String {
    guard name.utf8.count <= 8 else { return name }
    let pairs = KnownFieldData.titles.description.split(separator: "\u{a6}")
    let pair = pairs.first { $0.hasPrefix(name + "=") }
    return pair.map { String($0.dropFirst(name.count + 1)) } ?? name
  }

  public func forEachName(from prefix: String, _ body: (String) -> Bool) {
    let wanted = Array(prefix.utf8)
    PackedNames.forEach(from: wanted) { name, _ in
      guard name.starts(with: wanted) else { return false }
      return body(String(decoding: name, as: UTF8.self))
    }
  }
}

/// The labels of fields, as hashes.
private enum KnownLabels {
  /// Whether a text is likely a label of the set of this number: 1 in 4096 others passes, too.
  static func has(_ text: String, number: Int) -> Bool {
    KnownFieldData.labelSets.withUTF8Buffer { starts in
      let low = Digits.value(in: starts, at: number * 3, count: 3)
      let high = Digits.value(in: starts, at: number * 3 + 3, count: 3)
      let wanted = hash(text)
      return KnownFieldData.labels.withUTF8Buffer { labels in
        stride(from: low, to: Swift.max(low, high), by: 1).contains {
          Digits.value(in: labels, at: Int($0) * 2, count: 2) == wanted
        }
      }
    }
  }

  static func flag(_ number: Int) -> (set: String, unset: String)? {
    let list = NameList(text: KnownFieldData.flags, blocks: KnownFieldData.flagBlocks)
    guard let pair = list.name(at: number), let mark = pair.firstIndex(of: "\u{a6}") else {
      return nil
    }
    return (String(pair[..<mark]), String(pair[pair.index(after: mark)...]))
  }

  /// FNV-1a in lower case, folded to 12 bits.
  private static func hash(_ text: String) -> UInt64 {
    var value: UInt32 = 0x811c_9dc5
    for byte in text.utf8 {
      let lower = byte &- 0x41 < 26 ? byte | 0x20 : byte
      value = (value ^ UInt32(lower)) &* 0x0100_0193
    }
    return UInt64((value >> 20 ^ value >> 8 ^ value) & 0xfff)
  }
}
