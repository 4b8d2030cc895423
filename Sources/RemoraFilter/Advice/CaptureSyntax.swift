/// The everyday part of the capture filter language (pcap-filter(7)), told in the display filter
/// language: hosts, nets, ports and protocols, joined by `and`, `or`, `not` and parentheses.
struct CaptureSyntax {
  private var words: [String]
  private var at = 0
  private var out: [String] = []
  /// Whether there was more than bare protocol names, which both languages have.
  private var isDistinct = false

  /// The display filter that asks the same; nil where the text is no such capture filter.
  static func displayFilter(_ text: String) -> String? {
    guard let words = split(text), !words.isEmpty else { return nil }
    var syntax = CaptureSyntax(words: words)
    guard syntax.expression(depth: 0), syntax.at == words.count, syntax.isDistinct else {
      return nil
    }
    return syntax.out.joined(separator: " ").replacingParentheses
  }

  private init(words: [String]) { self.words = words }

  /// Words, with parentheses and `!` apart; nil for what no capture filter has.
  private static func split(_ text: String) -> [String]? {
    var words: [String] = []
    var word = ""
    func flush() {
      if !word.isEmpty { words.append(word) }
      word = ""
    }
    for character in text {
      switch character {
      case " ", "\t", "\n", "\r": flush()
      case "(", ")", "!":
        flush()
        words.append(String(character))
      case "[", "]", "=", "<", ">", "{", "}", "\"", "'", "#", "$", "@": return nil
      default: word.append(character)
      }
    }
    flush()
    return words
  }

  private var peek: String? { at < words.count ? words[at] : nil }

  private mutating func take(_ choices: String...) -> Bool {
    guard let word = peek, choices.contains(word) else { return false }
    at += 1
    return true
  }

  // MARK: Logic

  /// `and` and `or` bind alike there, from the left; parentheses keep it so here.
  private mutating func expression(depth: Int) -> Bool {
    guard depth < 50 else { return false }
    let start = out.count
    guard term(depth: depth) else { return false }
    var last: String?
    while let word = peek {
      let op: String
      switch word {
      case "and", "&&": op = "and"
      case "or", "||": op = "or"
      default: return word == ")"
      }
      at += 1
      if let last, last != op, op == "and" {
        out.insert("(", at: start)
        out.append(")")
      }
      last = op
      out.append(op)
      guard term(depth: depth) else { return false }
    }
    return true
  }

  private mutating func term(depth: Int) -> Bool {
    if take("not", "!") {
      out.append("not")
      return term(depth: depth + 1)
    }
    if take("(") {
      out.append("(")
      guard depth < 50, expression(depth: depth + 1), take(")") else { return false }
      out.append(")")
      return true
    }
    return primitive()
  }

  // MARK: Primitives

  private enum Direction: String { case any, source = "src", destination = "dst" }

  private mutating func primitive() -> Bool {
    var layer: String?
    if let word = peek,
      ["ip", "ip6", "tcp", "udp", "sctp", "ether", "arp", "icmp", "icmp6"]
        .contains(word)
    {
      layer = word
      at += 1
    }
    var direction = Direction.any
    if let word = peek, let named = Direction(rawValue: word), named != .any {
      direction = named
      at += 1
      if peek == "or" || peek == "and", words.indices.contains(at + 1),
        Direction(rawValue: words[at + 1]) != nil
      {
        direction = .any
        at += 2
      }
    }
    guard let word = peek else { return bare(layer, direction) }
    at += 1
    switch word {
    case "host": return host(layer, direction)
    case "net": return net(direction)
    case "port": return ports(layer, direction, isRange: false)
    case "portrange": return ports(layer, direction, isRange: true)
    case "proto" where layer == "ip":
      isDistinct = true
      return number { "ip.proto == \($0)" }
    case "less" where layer == nil: return length("<=")
    case "greater" where layer == nil: return length(">=")
    case "broadcast" where layer == nil || layer == "ether":
      return emit("eth.dst == ff:ff:ff:ff:ff:ff")
    case "multicast" where layer == nil || layer == "ether": return emit("eth.dst.ig == 1")
    case "vlan" where layer == nil: return vlan()
    default:
      at -= 1
      if direction != .any, layer == nil || layer == "ip", Self.isAddress(word) {
        return host(layer, direction)
      }
      return bare(layer, direction)
    }
  }

  private mutating func emit(_ text: String) -> Bool {
    isDistinct = true
    out.append(text)
    return true
  }

  /// A protocol alone: the same in both languages, but for its name.
  private mutating func bare(_ layer: String?, _ direction: Direction) -> Bool {
    guard let layer, direction == .any else { return false }
    let names = ["ip6": "ipv6", "icmp6": "icmpv6", "ether": "eth"]
    if names[layer] != nil { isDistinct = true }
    out.append(names[layer] ?? layer)
    return true
  }

  private static func isAddress(_ word: String) -> Bool {
    let bytes = Array(word.utf8)[...]
    return (try? AddressLiteral.ipv4(bytes)) != nil || (try? AddressLiteral.ipv6(bytes)) != nil
  }

  private func suffix(_ direction: Direction, both: String) -> String {
    switch direction {
    case .any: both
    case .source: "src"
    case .destination: "dst"
    }
  }

  private mutating func host(_ layer: String?, _ direction: Direction) -> Bool {
    guard let word = peek else { return false }
    at += 1
    let end = suffix(direction, both: "addr")
    let bytes = Array(word.utf8)[...]
    if layer == "ether" { return emit("eth.\(end) == \(word)") }
    if (try? AddressLiteral.ipv4(bytes)) != nil { return emit("ip.\(end) == \(word)") }
    if (try? AddressLiteral.ipv6(bytes)) != nil { return emit("ipv6.\(end) == \(word)") }
    let host = direction == .any ? "host" : "\(end)_host"
    let isName = bytes.allSatisfy { $0.isNameByte || $0 == UInt8(ascii: ".") }
    return isName && emit("ip.\(host) == \"\(word)\"")
  }

  private mutating func net(_ direction: Direction) -> Bool {
    guard let word = peek else { return false }
    at += 1
    let end = suffix(direction, both: "addr")
    let bytes = Array(word.utf8)[...]
    if (try? AddressLiteral.ipv6(bytes)) != nil { return emit("ipv6.\(end) == \(word)") }
    if (try? AddressLiteral.ipv4(bytes)) != nil {
      if word.contains("/") { return emit("ip.\(end) == \(word)") }
      return emit("ip.\(end) == \(word)/32")
    }
    // A short net: 10, 192.168, with or without a length.
    let halves = word.split(separator: "/", omittingEmptySubsequences: false)
    guard let head = halves.first, halves.count <= 2 else { return false }
    let parts = head.split(separator: ".")
    guard (1...3).contains(parts.count), parts.allSatisfy({ UInt8($0) != nil }) else {
      return false
    }
    let full = (parts.map(String.init) + ["0", "0", "0"]).prefix(4).joined(separator: ".")
    let prefix = halves.count == 2 ? String(halves[1]) : String(8 * parts.count)
    guard let bits = Int(prefix), (0...32).contains(bits) else { return false }
    return emit("ip.\(end) == \(full)/\(bits)")
  }

  private mutating func ports(
    _ layer: String?, _ direction: Direction, isRange: Bool
  ) -> Bool {
    guard let word = peek, layer == nil || ["tcp", "udp", "sctp"].contains(layer) else {
      return false
    }
    at += 1
    let name: String =
      switch direction {
      case .any: "port"
      case .source: "srcport"
      case .destination: "dstport"
      }
    let ends = word.split(separator: "-", omittingEmptySubsequences: false).map { UInt16($0) }
    guard !ends.contains(nil), ends.count == (isRange ? 2 : 1) else { return false }
    let value =
      isRange ? " in {\(ends.map { "\($0 ?? 0)" }.joined(separator: ".."))}" : " == \(word)"
    let layers = layer.map { [$0] } ?? ["tcp", "udp"]
    let tests = layers.map { "\($0).\(name)\(value)" }
    return emit(tests.count == 1 ? tests[0] : "(\(tests.joined(separator: " or ")))")
  }

  private mutating func number(_ make: (UInt64) -> String) -> Bool {
    guard let value = peek.flatMap({ UInt64($0) }) else { return false }
    at += 1
    return emit(make(value))
  }

  private mutating func length(_ op: String) -> Bool { number { "frame.len \(op) \($0)" } }

  private mutating func vlan() -> Bool {
    isDistinct = true
    if number({ "vlan.id == \($0)" }) { return true }
    return emit("vlan")
  }
}

extension String {
  /// Without the blanks inside parentheses.
  fileprivate var replacingParentheses: String {
    var out = ""
    var before: Character?
    for (index, character) in zip(indices, self) {
      let next = self.index(after: index)
      let follows = next < endIndex ? self[next] : nil
      if character == " ", before == "(" || follows == ")" { continue }
      out.append(character)
      before = character
    }
    return out
  }
}
