import RemoraCore

/// A member of a message's layout. Trivial, so that walking a layout retains nothing.
enum SkinnyPiece: Sendable, BitwiseCopyable {
  /// A number, the bytes it takes here, and the register that remembers it (0: none).
  case number(Field<UInt32>, size: Int, register: Int)
  case text(Field<Text>, Int)
  /// A string that may have phrases of the phone's in it.
  case phrase(Field<Text>, Int)
  /// Strings up to a NUL.
  case ended(Field<Text>)
  case endedPhrase(Field<Text>)
  /// A string whose length was read before.
  case counted(Field<Text>, isXML: Bool)
  case xml(Field<Text>)
  case ipv4(Field<IPv4Address>)
  case ipv6(Field<IPv6Address>)
  case either(Field<IPv4Address>, Field<IPv6Address>)
  case ether(Field<MACAddress>)
  case flag(Field<Bool>)
  case skip(Int)
  /// Begins what ends before the piece `end`: a structure …
  case open(label: Int, end: Int)
  /// … bits of a number of `size` bytes …
  case bits(label: Int, size: Int, end: Int)
  /// … a list of `most` members of `size` bytes, of which a register says how many are there …
  case list(label: Int, register: Int, most: Int, size: Int, end: Int)
  /// … or what is there only if a register has a value in a range.
  case when(register: Int, low: UInt32, high: UInt32, end: Int)
}

/// All layouts, as pieces one behind another.
struct SkinnyLayouts: Sendable {
  struct Entry: Sendable, BitwiseCopyable {
    var message: UInt32
    var version: UInt32
    var first, end: Int
  }

  private(set) var pieces: [SkinnyPiece] = []
  private(set) var labels: [String] = []
  /// By message, then by version.
  private(set) var entries: [Entry] = []
  private var parts: [Substring: [Substring]] = [:]
  private var bits: [Substring: [Substring]] = [:]

  /// Registers: of the number named, for lists and conditions.
  static let registers: [String: Int] = [
    "compressionType": 1, "payloadCapability": 2, "command": 3, "keylen": 4, "saltlen": 5,
    "dataLength": 6, "dataSize": 6, "ipv4or6": 7,
  ]
  /// Of numbers that only say how many members a list has.
  static let count = 0

  init(_ sheet: FieldSheet) {
    for line in Self.joined(skinnyPartData) { parts[line[0]] = Array(line.dropFirst()) }
    for line in Self.joined(skinnyBitData) { bits[line[0]] = Array(line.dropFirst()) }
    for line in Self.joined(skinnyLayoutData) {
      let head = line[0].split(separator: ".")
      guard let message = UInt32(head[0]), let version = UInt32(head.last ?? "") else { continue }
      let first = pieces.count
      add(line.dropFirst(), sheet)
      entries.append(Entry(message: message, version: version, first: first, end: pieces.count))
    }
  }

  /// Lines, with those that are set in joined to the one before, as words.
  private static func joined(_ text: StaticString) -> [[Substring]] {
    var lines: [[Substring]] = []
    for line in text.description.split(separator: "\n") {
      let words = line.split(separator: " ")
      if line.first == " ", !lines.isEmpty {
        lines[lines.count - 1] += words
      } else {
        lines.append(words)
      }
    }
    return lines
  }

  private mutating func label(_ text: Substring) -> Int {
    labels.append(String(text.map { $0 == "_" ? " " : $0 }))
    return labels.count - 1
  }

  private mutating func add(_ words: some Collection<Substring>, _ sheet: FieldSheet) {
    var opened: [Int] = []
    for word in words {
      let name = word.dropFirst()
      switch word.first {
      case "$": add(parts[name] ?? [], sheet)
      case "+": pieces.append(.skip(Int(name) ?? 0))
      case "(":
        opened.append(pieces.count)
        pieces.append(.open(label: label(name), end: 0))
      case "[":
        opened.append(pieces.count)
        let parts = name.split(separator: ",")
        guard parts.count == 4 else { continue }
        let register = parts[1] == "=" ? -1 : Self.registers[String(parts[1])] ?? Self.count
        pieces.append(
          .list(
            label: label(parts[0]), register: register, most: Int(parts[2]) ?? 0,
            size: Int(parts[3]) ?? 1, end: 0))
      case "{":
        opened.append(pieces.count)
        let parts = name.split(separator: ",")
        guard parts.count == 3 else { continue }
        let which = parts[0] == "comp" ? 1 : parts[0] == "cap" ? 2 : 3
        pieces.append(
          .when(
            register: which, low: UInt32(parts[1]) ?? 0, high: UInt32(parts[2]) ?? .max, end: 0))
      case ")", "]", "}":
        if let begin = opened.popLast() { close(begin) }
      case "<": addBits(name.dropLast(), sheet)
      default: addMember(String(word), sheet)
      }
    }
  }

  private mutating func close(_ begin: Int) {
    let after = pieces.count
    switch pieces[begin] {
    case .open(let label, _): pieces[begin] = .open(label: label, end: after)
    case .list(let label, let register, let most, let size, _):
      pieces[begin] = .list(label: label, register: register, most: most, size: size, end: after)
    case .when(let register, let low, let high, _):
      pieces[begin] = .when(register: register, low: low, high: high, end: after)
    default: break
    }
  }

  private mutating func addBits(_ name: Substring, _ sheet: FieldSheet) {
    guard let words = bits[name], let size = Int(words[0]) else { return }
    let begin = pieces.count
    let text = label(name)
    pieces.append(.bits(label: text, size: size, end: 0))
    for word in words.dropFirst() {
      if let field = sheet.flags[String(word)] { pieces.append(.flag(field)) }
    }
    pieces[begin] = .bits(label: text, size: size, end: pieces.count)
  }

  /// What may follow a member's name: bytes, for characters are slow to find.
  private static func isMark(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "*"), UInt8(ascii: "%"), UInt8(ascii: "$"), UInt8(ascii: "!"),
      UInt8(ascii: "~"), UInt8(ascii: "&"), UInt8(ascii: "/"):
      true
    default: false
    }
  }

  private mutating func addMember(_ word: String, _ sheet: FieldSheet) {
    if word.first == "@" {
      let name = word.dropFirst()
      if let old = sheet.ipv4s[name + ".ipv4"], let new = sheet.ipv6s[name + ".ipv6"] {
        pieces.append(.either(old, new))
      }
      return
    }
    let mark = word.utf8.firstIndex(where: Self.isMark) ?? word.endIndex
    let name = String(word[..<mark])
    let size = mark < word.endIndex ? Int(word[word.index(after: mark)...]) ?? 0 : 0
    if let field = sheet.numbers[name] {
      pieces.append(
        .number(
          field, size: size > 0 ? size : sheet.sizes[name] ?? 4, register: Self.registers[name] ?? 0
        ))
    } else if let field = sheet.ipv4s[name] {
      pieces.append(.ipv4(field))
    } else if let field = sheet.ipv6s[name] {
      pieces.append(.ipv6(field))
    } else if let field = sheet.ethers[name] {
      pieces.append(.ether(field))
    } else if let field = sheet.texts[name] {
      switch mark < word.endIndex ? word[mark] : "*" {
      case "%": pieces.append(.phrase(field, size))
      case "$": pieces.append(.ended(field))
      case "!": pieces.append(.endedPhrase(field))
      case "~": pieces.append(.counted(field, isXML: name == "xmldata"))
      case "&": pieces.append(.xml(field))
      default: pieces.append(.text(field, size))
      }
    }
  }

  /// The layout of a message under a version of the header.
  func find(_ message: UInt32, _ version: UInt32) -> Entry? {
    var low = 0
    var high = entries.count
    while low < high {
      let middle = (low + high) / 2
      let entry = entries[middle]
      if (entry.message, entry.version) <= (message, version) {
        low = middle + 1
      } else {
        high = middle
      }
    }
    guard low > 0, entries[low - 1].message == message else { return nil }
    return entries[low - 1]
  }
}
