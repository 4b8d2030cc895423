import RemoraCore

/// A word of flags with an item for each of them under its own.
struct FlagSet<V: FixedWidthInteger & BitwiseCopyable & Sendable>: Sendable {
  let word: Field<V>
  private let flags: [Field<Bool>]
  /// What the word's text says of flags that are set; empty if it does not list them.
  private let names: [String]

  init(_ word: Field<V>, _ flags: [Field<Bool>], names: [String] = []) {
    self.word = word
    self.flags = flags
    self.names = names
  }

  /// Reads the word.
  @discardableResult
  func add(_ d: inout Dissection, _ order: ByteOrder = .little) throws(Malformed) -> V {
    let size = MemoryLayout<V>.size
    let place = d.next(size)
    let value = try d.add(word, order: order)
    put(&d, value, at: place, order)
    return value
  }

  /// Reads the word under another name.
  @discardableResult
  func add(_ d: inout Dissection, as label: String) throws(Malformed) -> V {
    let size = MemoryLayout<V>.size
    let place = d.next(size)
    let value = try d.add(word, order: .little)
    let digits = Phrase.hex(UInt64(truncatingIfNeeded: value), 2 * size)
    d.label("\(label): 0x\(digits)")
    put(&d, value, at: place)
    return value
  }

  /// The flags under the word's item, which was added last.
  func put(_ d: inout Dissection, _ value: V, at place: Region, _ order: ByteOrder = .little) {
    let item = d.last
    let raw = UInt64(truncatingIfNeeded: value)
    if d.wantsLabels, !names.isEmpty, item.exists {
      var text = ""
      for i in flags.indices where flags[i].extract(raw) != 0 { text += ", \(names[i])" }
      let list = text
      d.append("\(list)")
    }
    let sub = d.open(item)
    for flag in flags {
      d.put(flag, flag.extract(raw) != 0, at: place, order == .little ? .littleEndian : [])
    }
    d.close(sub)
  }
}
