import RemoraCore

/// One message as its layout tells it.
struct SkinnyWalk {
  let layer: SkinnyLayer
  private let layouts: SkinnyLayouts
  /// Numbers read before that lists and conditions ask for.
  private var registers = SIMD8<UInt32>()
  /// Where the structure ends that the last list was part of, if that is not where reading is.
  private var shownEnd: Int?

  private let mayEnd: Bool

  init(layer: SkinnyLayer, _ layouts: SkinnyLayouts, mayEnd: Bool) {
    self.layer = layer
    self.layouts = layouts
    self.mayEnd = mayEnd
  }

  mutating func run(_ d: inout Dissection, _ first: Int, _ end: Int) throws(Malformed) {
    var i = first
    while i < end {
      let piece = layouts.pieces[i]
      i += 1
      if mayEnd, d.remaining == 0 { return }
      switch piece {
      case .open(let label, let after):
        let sub = begin(&d, label, 0)
        let start = d.offset
        shownEnd = nil
        try run(&d, i, after)
        d.close(sub)
        d.setLength(sub.item, min(shownEnd ?? d.offset, d.offset + d.remaining) - start)
        shownEnd = nil
        i = after
      case .bits(let label, let size, let after):
        let sub = begin(&d, label, size)
        try addBits(&d, size, i, after)
        d.close(sub)
        i = after
      case .list(let label, let register, let most, let size, let after):
        try addList(&d, label, register, most, size, i, after)
        i = after
      case .when(let register, let low, let high, let after):
        let value = registers[register]
        if value >= low, value <= high { try run(&d, i, after) }
        i = after
      default: try add(&d, piece)
      }
    }
  }

  private func begin(_ d: inout Dissection, _ label: Int, _ size: Int) -> OpenItem {
    let name = layouts.labels[label]
    return d.open(d.text("\(name)", at: d.next(min(size, d.remaining))))
  }

  private mutating func add(_ d: inout Dissection, _ piece: SkinnyPiece) throws(Malformed) {
    switch piece {
    case .number(let field, let size, let register):
      let value = try number(&d, size)
      d.put(field, value, at: d.next(size), .littleEndian)
      try d.skip(size)
      registers[0] = value
      if register > 0 { registers[register] = value }
    case .text(let field, let size): try d.add(field, length: size)
    case .phrase(let field, let size): try addPhrase(&d, field, size, size)
    case .ended(let field):
      guard let length = d.find(0) else { throw Malformed(.reported, offset: d.offset) }
      if length > 0 { d.put(field, of: d.next(length), at: d.next(length + 1)) }
      try d.skip(length + 1)
    case .endedPhrase(let field):
      let length = d.find(0) ?? d.remaining
      try addPhrase(&d, field, length, min(d.remaining, length + 1))
    case .counted(let field, let isXML):
      let length = Int(registers[6])
      try addString(&d, field, length, isXML)
    case .xml(let field):
      guard let length = d.find(0) else { throw Malformed(.reported, offset: d.offset) }
      try addString(&d, field, length, true)
    case .ipv4(let field): try d.add(field)
    case .ipv6(let field): try d.add(field)
    case .either(let old, let new):
      if registers[7] == 0 {
        try d.add(old)
        try d.skip(12)
      } else {
        try d.add(new)
      }
    case .ether(let field): try d.add(field)
    case .skip(let size): try d.skip(min(size, d.remaining))
    case .flag, .open, .bits, .list, .when: break
    }
  }

  private func number(_ d: inout Dissection, _ size: Int) throws(Malformed) -> UInt32 {
    switch size {
    case 1: UInt32(try d.peek(UInt8.self))
    case 2: UInt32(try d.peek(UInt16.self).byteSwapped)
    default: try d.peek(UInt32.self).byteSwapped
    }
  }

  private func addString(
    _ d: inout Dissection, _ field: Field<Text>, _ length: Int, _ isXML: Bool
  ) throws(Malformed) {
    let place = d.next(length)
    try d.add(field, length: length)
    guard isXML else { return }
    let sub = d.open(d.put(layer.xmlData, of: place, at: place))
    let ended = d.bytes(place).firstIndex(of: 0) ?? length
    try d.seek(place.offset)
    if ended > 0 { try d.call(layer.xml, length: length, [.nested, .guarded]) }
    d.close(sub)
    try d.seek(place.offset + length)
  }

  /// A string whose bytes 0x80 each begin a phrase that phones know by a number.
  private func addPhrase(
    _ d: inout Dissection, _ field: Field<Text>, _ length: Int, _ size: Int
  ) throws(Malformed) {
    let place = d.next(length)
    if length > 0 {
      try d.add(field, length: length)
    } else {
      d.put(field, "", at: place)
    }
    if d.wantsLabels {
      let said = d.bytes(place).prefix { $0 != 0 }
      if let first = said.firstIndex(of: 0x80), first + 1 < said.endIndex {
        let text = Self.translated(said)
        if let text { d.append(" => \"\(text)\"") }
      }
    }
    try d.seek(place.offset + size)
  }

  /// The phrases written out; nil if there are none.
  private static func translated(_ said: ArraySlice<UInt8>) -> String? {
    var text = ""
    var isTranslated = false
    var plain: [UInt8] = []
    var i = said.startIndex
    while i < said.endIndex {
      if said[i] == 0x80, i + 1 < said.endIndex,
        let name = skinnyLabelNames.name(of: UInt64(said[i + 1]))
      {
        text += String(decoding: plain, as: UTF8.self) + name
        plain = []
        isTranslated = true
        i += 2
      } else {
        plain.append(said[i])
        i += 1
      }
    }
    return isTranslated ? text + String(decoding: plain, as: UTF8.self) : nil
  }

  private func addBits(
    _ d: inout Dissection, _ size: Int, _ first: Int, _ end: Int
  ) throws(Malformed) {
    let raw = UInt64(try number(&d, size))
    let place = d.next(size)
    for i in first..<end {
      if case .flag(let field) = layouts.pieces[i] {
        d.put(field, field.extract(raw) != 0, at: place, .littleEndian)
      }
    }
    try d.skip(size)
  }

  /// Members that are there, and the room of those that are not.
  private mutating func addList(
    _ d: inout Dissection, _ label: Int, _ register: Int, _ most: Int, _ size: Int, _ first: Int,
    _ end: Int
  ) throws(Malformed) {
    let count = register < 0 ? most : Int(registers[register])
    let name = layouts.labels[label]
    let isPlain = first + 1 == end && size <= 4
    let start = d.offset
    let room = most * size
    let last = min(start + room, start + d.remaining)
    guard count <= most else { return try d.seek(last) }
    let item: Item
    if register < 0 {
      item = d.text("\(name) [max:\(most)]", at: d.next(0))
    } else {
      let asked = Self.counts[name] ?? name
      item = d.text("\(name) [ref:\(asked) = \(count), max:\(most)]", at: d.next(0))
    }
    let sub = d.open(item)
    for i in 0..<count {
      try d.step()
      if isPlain {
        try run(&d, first, end)
      } else {
        let one = d.open(d.text("\(name) [\(i + 1) / \(count)]", at: d.next(0)))
        let begin = d.offset
        try run(&d, first, end)
        d.close(one)
        d.setLength(one.item, d.offset - begin)
      }
    }
    d.close(sub)
    if isPlain || count == most {
      d.setLength(item, last - start)
    } else {
      d.setLength(item, count == 0 ? 0 : min(last, start + (count + 1) * size) - start)
      shownEnd = count == 0 ? start : start + min(most, count + 2) * size
    }
    try d.seek(count == 0 && !isPlain ? start : last)
  }

  /// What the count of a list is called.
  private static let counts: [String: String] = [
    "caps": "capCount", "key": "keylen", "salt": "saltlen",
    "conferenceEntry": "numberOfEntries", "participantEntry": "numberOfEntries",
    "lineData": "lineDataEntries",
  ]
}
