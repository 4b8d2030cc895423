import RemoraCore

/// What `-z follow,PROTOCOL` says behind the protocol: `,MODE,FILTER[,RANGE]`.
struct FollowChoice {
  enum Selector {
    case stream(UInt64)
    case ends(TrafficEnd, TrafficEnd)
  }

  let mode: FollowMode
  let selector: Selector
  /// The stream inside of a connection that carries several.
  let part: Int
  let range: ClosedRange<Int>

  /// - Parameter hasParts: a connection carries several streams, and one of them is named, too.
  /// - Throws: each part that is wrong, in order.
  init(_ rest: String, hasParts: Bool = false) throws(StatisticError) {
    var scanner = Scanner(rest)
    var wrong: [String] = []
    let mode = scanner.mode()
    if mode == nil { wrong.append("Invalid display mode.") }
    let selector = scanner.selector()
    if selector == nil { wrong.append("Invalid address.") }
    part = hasParts ? scanner.part() ?? -1 : 0
    if selector != nil, part < 0 { wrong.append("Error creating filter for this stream.") }
    var range = 1...Int.max
    if !scanner.isAtEnd {
      switch scanner.range() {
      case nil: wrong.append("Invalid range.")
      case let (first, last)? where first < 1 || last < first:
        wrong.append("Invalid range value.")
      case let (first, last)?: range = first...last
      }
      if !scanner.isAtEnd { wrong.append("Invalid parameter.") }
    }
    guard wrong.isEmpty, let mode, let selector else { throw StatisticError(messages: wrong) }
    self.mode = mode
    self.selector = selector
    self.range = range
  }

  private struct Scanner {
    private let text: [UInt8]
    private var at = 0
    init(_ text: String) { self.text = Array(text.utf8) }

    var isAtEnd: Bool { at >= text.count }

    private func number(_ place: inout Int) -> Int? {
      var value = 0
      let start = place
      while place < text.count, (0x30...0x39).contains(text[place]), value < 1 << 32 {
        value = value * 10 + Int(text[place] & 15)
        place += 1
      }
      return place > start ? value : nil
    }

    private func takes(_ byte: Character, _ place: inout Int) -> Bool {
      guard place < text.count, text[place] == byte.asciiValue else { return false }
      place += 1
      return true
    }

    mutating func mode() -> FollowMode? {
      for mode in FollowMode.allCases {
        let name = Array(",\(mode.rawValue)".utf8)
        let end = at + name.count
        guard text[at...].starts(with: name), end == text.count || text[end] == 0x2c else {
          continue
        }
        at = end
        return mode
      }
      return nil
    }

    /// `,4` behind the number of the connection.
    mutating func part() -> Int? {
      var place = at
      guard takes(",", &place), let number = number(&place) else { return nil }
      at = place
      return number
    }

    mutating func selector() -> Selector? {
      var place = at
      if takes(",", &place), let stream = number(&place),
        place == text.count || text[place] == 0x2c
      {
        at = place
        return .stream(UInt64(stream))
      }
      guard let a = end(), let b = end() else { return nil }
      return .ends(a, b)
    }

    /// `,192.0.2.1:80` or `,[2001:db8::1]:80`
    private mutating func end() -> TrafficEnd? {
      var place = at
      guard takes(",", &place) else { return nil }
      let isLong = takes("[", &place)
      let start = place
      while place < text.count, text[place] != (isLong ? 0x5d : 0x3a) { place += 1 }
      let name = String(decoding: text[start..<place], as: UTF8.self)
      if isLong, !takes("]", &place) { return nil }
      guard takes(":", &place), let port = number(&place), port < 1 << 16,
        let address = isLong ? AddressText.ipv6(name) : AddressText.ipv4(name)
      else { return nil }
      at = place
      return TrafficEnd(address, port: UInt32(truncatingIfNeeded: port))
    }

    mutating func range() -> (Int, Int)? {
      var place = at
      guard takes(",", &place), let first = number(&place) else { return nil }
      at = place
      guard takes("-", &place), let last = number(&place) else { return (first, first) }
      at = place
      return (first, last)
    }
  }
}

/// Reads addresses from text.
enum AddressText {
  static func ipv4(_ text: String) -> Address? {
    let parts = text.split(separator: ".", omittingEmptySubsequences: false)
    guard parts.count == 4 else { return nil }
    var bits: UInt32 = 0
    for part in parts {
      guard let byte = UInt8(part) else { return nil }
      bits = bits << 8 | UInt32(byte)
    }
    return Address(IPv4Address(bits: bits))
  }

  /// RFC 4291 section 2.2, without dotted quads.
  static func ipv6(_ text: String) -> Address? {
    var halves: [[UInt16]] = [[]]
    var rest = Substring(text)
    if rest.hasPrefix("::") { rest = rest.dropFirst() }
    for (i, part) in rest.split(separator: ":", omittingEmptySubsequences: false).enumerated() {
      if part.isEmpty {
        if halves.count == 1 { halves.append([]) } else if i != 1 { continue }
        continue
      }
      guard part.utf8.count <= 4, let group = UInt16(part, radix: 16) else { return nil }
      halves[halves.count - 1].append(group)
    }
    let known = halves.reduce(0) { $0 + $1.count }
    guard known == 8 || halves.count == 2 && known < 8 else { return nil }
    let zeros = [UInt16](repeating: 0, count: 8 - known)
    let groups = halves[0] + zeros + (halves.count > 1 ? halves[1] : [])
    var words: (UInt64, UInt64) = (0, 0)
    for (i, group) in groups.enumerated() {
      if i < 4 {
        words.0 = words.0 << 16 | UInt64(group)
      } else {
        words.1 = words.1 << 16 | UInt64(group)
      }
    }
    return Address(IPv6Address(high: words.0, low: words.1))
  }
}
