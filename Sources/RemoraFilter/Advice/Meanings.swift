internal import RemoraCore

/// Values and names that do not fit where they stand.
extension Advice {
  mutating func lookAtMeaning() {
    let message = error.message
    if message.hasSuffix("is not a valid protocol or protocol field.") {
      lookAtName()
    } else if message.hasSuffix("is neither a field nor a protocol name.") {
      lookAtLoneValue()
    } else if message.hasPrefix("The final quote was missing") {
      offer(
        "The closing quote is missing.", replacing: text.utf8.count..<text.utf8.count, with: "\"")
    } else if message.hasPrefix("The right bracket was missing") {
      offer("Missing at the end: \"]\".", replacing: text.utf8.count..<text.utf8.count, with: "]")
    } else if message.hasSuffix("character constant.") {
      lookAtSingleQuotes()
    } else if message.contains("not a valid character escape sequence") {
      lookAtEscape()
    } else if message.hasPrefix("Matches requires a double quoted string") {
      let range = run(from: Int(token(index).start))
      offer(
        "A pattern is written in double quotes: \(string(range).asStringLiteral).",
        replacing: range, with: string(range).asStringLiteral)
    } else if message.hasPrefix("Regex compilation error") {
      lookAtPattern()
    } else if message.hasPrefix("Function '") {
      lookAtFunction()
    } else if message.hasSuffix("is not a valid number.")
      || message.hasSuffix("is not a valid range.")
    {
      lookAtRange()
    } else if message.hasSuffix("does not support bitwise AND.") {
      lookAtBitAnd()
    } else {
      lookAtValue()
    }
  }

  // MARK: Quotes

  /// `'example.com'`: single quotes hold one character.
  private mutating func lookAtSingleQuotes() {
    guard let range = error.range else { return }
    var edits: [FilterFix.Edit] = []
    // All of them, as one is seldom alone.
    var open: Int?
    for (at, byte) in tokens.text.enumerated() where at >= range.lowerBound {
      guard byte == UInt8(ascii: "'") else { continue }
      if let start = open {
        if at - start > 2 {
          edits.append(FilterFix.Edit(range: start..<(start + 1), text: "\""))
          edits.append(FilterFix.Edit(range: at..<(at + 1), text: "\""))
        }
        open = nil
      } else {
        open = at
      }
    }
    if let start = open, start == range.lowerBound || error.message.hasPrefix("The final") {
      let end = tokens.text.count
      edits = [
        FilterFix.Edit(range: start..<(start + 1), text: "\""),
        FilterFix.Edit(range: end..<end, text: "\""),
      ]
    }
    offer(FilterFix("Texts are written in double quotes; single quotes hold one character.", edits))
  }

  /// `"\.com"`: a pattern is best written as a raw string.
  private mutating func lookAtEscape() {
    guard let range = error.range else { return }
    var quote = range.lowerBound
    while quote > 0, tokens.text[quote] != UInt8(ascii: "\"") { quote -= 1 }
    offer(
      "Backslashes are kept in a raw string: r\"…\".", replacing: quote..<quote, with: "r")
  }

  /// `*.com` is a file name's pattern.
  private mutating func lookAtPattern() {
    let pattern = String(decoding: tokens.string(token(index)), as: UTF8.self)
    guard token(index).kind == .string || token(index).kind == .rawString else { return }
    var out = ""
    for scalar in pattern.unicodeScalars {
      switch scalar {
      case "*": out += ".*"
      case "?": out += "."
      case ".": out += "\\."
      case "(", ")", "[", "]", "+", "{", "}", "|", "^", "$": out += "\\" + String(scalar)
      default: out.unicodeScalars.append(scalar)
      }
    }
    let isGlob = pattern.hasPrefix("*") || pattern.hasPrefix("?")
    offer(
      isGlob
        ? "Patterns are regular expressions: \".*\" stands for anything."
        : "Signs that have a meaning in patterns take a backslash.",
      replacing: token(index).range, with: "r\"\(out)\"")
  }

  // MARK: Names and functions

  private mutating func lookAtName() {
    let name = word
    let range = token(index).range
    let nameRange =
      token(index).kind == .dotName ? (range.lowerBound + 1)..<range.upperBound : range
    // `ip.src:10.0.0.1`
    if let colon = name.firstIndex(of: ":") {
      let field = String(name[..<colon])
      if isKnown(field) {
        suggest(range, "\(field) == \(name[name.index(after: colon)...])")
        return
      }
    }
    let before = token(index - 1).kind
    if index > 0, before.isLogic || before == .not, token(index + 1).kind.endsTest,
      repeatLeftSide(range)
    {
      return
    }
    // `user name == "x"`, `show tcp`
    for near in NearNames.names(near: name, registry) { suggest(nameRange, near) }
    if fixes.isEmpty, name.hasSuffix(".*") || name.hasSuffix("*") {
      notes.append("Names have no wildcards; a protocol's name alone finds all of its packets.")
    }
  }

  private mutating func lookAtFunction() {
    let name = source(index)
    if let kind = Vocabulary.word(Array(name.utf8)[...]), kind == .contains || kind == .matches {
      return
    }
    let lower = String(decoding: name.utf8.map(\.lowercased), as: UTF8.self)
    let others = [
      "size": "len", "length": "len", "strlen": "len", "tolower": "lower",
      "toupper": "upper", "maximum": "max", "minimum": "min", "number": "count", "str": "string",
      "is_multicast": "ip_multicast", "lcase": "lower", "ucase": "upper", "int": "double",
      "private": "ip_rfc1918", "is_private": "ip_rfc1918", "label": "vals", "value": "vals",
    ]
    if let other = others[lower] { return suggest(token(index).range, other) }
    if isKnown(lower), token(index + 1).kind == .leftParenthesis {
      // `tcp(80)`, `frame(0:4)`
      let argument = token(index + 2)
      if argument.kind == .unsigned || argument.kind == .literal,
        token(index + 3).kind == .rightParenthesis
      {
        let port = isKnown(lower + ".port") ? lower + ".port == \(source(index + 2))" : nil
        let slice = "\(lower)[\(source(index + 2))]"
        suggest(Int(token(index).start)..<Int(token(index + 3).end), port ?? slice)
      }
      return
    }
    let best = Function.allCases.map(\.rawValue)
      .map { ($0, NearNames.distance(lower, $0)) }.filter { $0.1 <= 2 }.min { $0.1 < $1.1 }
    if let best { suggest(token(index).range, best.0) }
  }

  /// `frame[0..3]`, `frame[0,3]`
  private mutating func lookAtRange() {
    guard let range = error.range else { return }
    let parts = string(range).split(separator: ".", omittingEmptySubsequences: true)
    guard parts.count == 2, let low = Int(parts[0]), let high = Int(parts[1]), low < high else {
      return
    }
    offer(
      "The last byte of a slice follows a \"-\".", replacing: range, with: "\(low)-\(high)")
  }

  /// `tcp & udp`, `tcp.port == 80 & ip.src == …`
  private mutating func lookAtBitAnd() {
    for (place, token) in list.enumerated() where token.kind == .bitAnd && place >= index - 1 {
      suggest(token.range, "&&")
    }
  }

  // MARK: Values

  /// `port == 80 or 443`, `10.0.0.1`, `ip.src:10.0.0.1`
  private mutating func lookAtLoneValue() {
    guard let range = error.range else { return }
    let text = string(range)
    if let colon = text.firstIndex(of: ":"), isKnown(String(text[..<colon])) {
      let value = text[text.index(after: colon)...]
      return suggest(range, "\(text[..<colon]) == \(value)")
    }
    if repeatLeftSide(range) { return }
    let bytes = Array(text.utf8)[...]
    if (try? AddressLiteral.ipv4(bytes)) != nil { return suggest(range, "ip.addr == \(text)") }
    if (try? AddressLiteral.ipv6(bytes)) != nil { return suggest(range, "ipv6.addr == \(text)") }
    if token(index).kind == .unsigned {
      return suggest(range, "tcp.port == \(text)")
    }
    if bytes.count == 17 { return suggest(range, "eth.addr == \(text)") }
    if token(index).kind == .string { return suggest(range, "frame contains \(text)") }
  }

  /// Gives a value alone the left side of the test before it.
  private mutating func repeatLeftSide(_ range: Range<Int>) -> Bool {
    var place = index - 1
    while place > 0, Comparison(token(place).kind) == nil, !isSearch(place) {
      guard token(place).kind != .leftParenthesis || place == index - 1 else { break }
      place -= 1
    }
    guard place > 0, let left = leftSide(of: place) else { return false }
    let relation = string(left.start..<Int(token(place).end))
    suggest(range, "\(relation) \(string(range))")
    return !fixes.isEmpty
  }

  /// A value that the field before it cannot have.
  private mutating func lookAtValue() {
    guard let range = error.range else { return }
    let text = string(range)
    let op = comparison(before: index)
    let field = op.flatMap { leftSide(of: $0) } ?? setField()
    let message = error.message
    if text.hasPrefix("\""), message.contains("cannot be converted from a string") {
      let inner = String(text.dropFirst().dropLast())
      offer(
        "Numbers and addresses are written without quotes: \(inner).", replacing: range, with: inner
      )
      if let field, let label = nearLabel(inner, field.name) { suggest(range, label) }
      if message.hasPrefix("IPv") { lookAtAddress(inner, range, op, field) }
    } else if message.hasSuffix("cannot be converted to Character string.")
      || message.hasSuffix("is not a valid byte string.")
      || message.hasSuffix("cannot be converted to Protocol.")
    {
      let whole = run(from: range.lowerBound)
      offer(
        "Text is written in double quotes: \(string(whole).asStringLiteral).", replacing: whole,
        with: string(whole).asStringLiteral)
      if text.hasPrefix("0x") || token(index).kind == .unsigned, let hex = Self.pairs(text) {
        suggest(range, hex)
      }
    } else if message.hasSuffix("is too large for a byte value") {
      if let hex = Self.pairs(text) { suggest(range, hex) }
    } else if message.contains("is not a valid hostname")
      || message.hasPrefix("Double ") && message.hasSuffix("cannot be converted to IPv4 address.")
    {
      lookAtAddress(text, range, op, field)
    } else if message.hasPrefix("expected \"") || message.contains("cannot be found among") {
      lookAtLabel(text, range, field?.name)
    } else if message.contains("too few bytes") {
      if let op, token(op).kind == .anyEqual || token(op).kind == .allNotEqual, let field {
        let count = text.split { $0 == ":" || $0 == "-" || $0 == "." }.count
        offer(
          "The first bytes of an address: \(field.name)[0:\(count)].",
          replacing: Int(token(op - 1).end)..<Int(token(op - 1).end), with: "[0:\(count)]")
      }
    } else if message.hasSuffix("are not of compatible types.") {
      lookAtMismatch(text, range, op, field?.name)
    } else if message.hasPrefix("Only a field may be tested") {
      _ = lookAtSet()
    } else {
      lookAtNumber(text, range, op, field?.name)
    }
  }

  /// The field that a set belongs to.
  private func setField() -> (start: Int, name: String)? {
    var place = index
    while place > 0, token(place).kind != .in { place -= 1 }
    guard place > 0 else { return nil }
    if token(place - 1).kind == .not { place -= 1 }
    return leftSide(of: place)
  }

  /// `10.0.0`, `10.0.0.*`, `10.0.0.1-10.0.0.9`, an address of the other kind.
  private mutating func lookAtAddress(
    _ text: String, _ range: Range<Int>, _ op: Int?, _ field: (start: Int, name: String)?
  ) {
    let bytes = Array(text.utf8)[...]
    let name = field?.name ?? ""
    if let field, name.hasPrefix("ip."), (try? AddressLiteral.ipv6(bytes)) != nil {
      return suggest(field.start..<(field.start + name.utf8.count), "ipv6" + name.dropFirst(2))
    }
    if let field, name.hasPrefix("ipv6."), (try? AddressLiteral.ipv4(bytes)) != nil {
      return suggest(field.start..<(field.start + name.utf8.count), "ip" + name.dropFirst(4))
    }
    let ends = text.split(separator: "-")
    if ends.count == 2, let op, token(op).kind == .anyEqual {
      return suggest(
        Int(token(op).start)..<range.upperBound, "in {\(ends[0]) .. \(ends[1])}")
    }
    if ends.count == 2 { return suggest(range, "\(ends[0]) .. \(ends[1])") }
    let halves = text.split(separator: "/", omittingEmptySubsequences: false)
    var parts = halves.first.map { $0.split(separator: ".") } ?? []
    if (1...3).contains(parts.count), parts.allSatisfy({ UInt8($0) != nil }) {
      let bits = halves.count == 2 ? String(halves[1]) : String(8 * parts.count)
      while parts.count < 4 { parts.append("0") }
      return suggest(range, parts.joined(separator: ".") + "/" + bits)
    }
    if let wild = Self.network(text) { return suggest(range, wild) }
    if parts.count == 4, parts.allSatisfy({ $0.allSatisfy(\.isNumber) }) {
      // Leading zeros; or a number too large, which says nothing of what was meant.
      let numbers = parts.compactMap { UInt8($0) }
      if numbers.count == 4 {
        return suggest(range, numbers.map { String($0) }.joined(separator: "."))
      }
      notes.append("The numbers of an address go from 0 to 255.")
      return
    }
    if let field, let dot = name.lastIndex(of: ".") {
      let end = name[name.index(after: dot)...]
      let host = String(name[..<dot]) + (end == "addr" ? ".host" : ".\(end)_host")
      guard isKnown(host), text.contains("."), !text.contains("/") else { return }
      offer(
        FilterFix(
          "Names of hosts: \(host) == \(text.asStringLiteral).",
          [
            FilterFix.Edit(
              range: field.start..<(field.start + name.utf8.count), text: host),
            FilterFix.Edit(range: range, text: text.asStringLiteral),
          ]))
    }
  }

  /// A label that the field does not have.
  private mutating func lookAtLabel(_ text: String, _ range: Range<Int>, _ field: String?) {
    let inner = text.hasPrefix("\"") ? String(text.dropFirst().dropLast()) : text
    guard let field, let spec = spec(field) else { return }
    if spec.type == .boolean {
      let isTrue = ["yes", "on", "true", "set", "1", "y", "enabled"].contains(inner.lowercased())
      let isFalse = ["no", "off", "false", "unset", "not set", "0", "n", "disabled"]
        .contains(inner.lowercased())
      if isTrue || isFalse { return suggest(range, isTrue ? "1" : "0") }
      return suggestChild(of: field, text, range)
    }
    if let number = UInt64(inner) { return suggest(range, String(number)) }
    if let label = nearLabel(inner, field) { suggest(range, label) }
    if let port = Services.port(inner), field.hasSuffix("port") { suggest(range, port) }
  }

  /// `http.request == GET`: a field below has such values.
  private mutating func suggestChild(of field: String, _ text: String, _ range: Range<Int>) {
    let end = index >= 2 ? Int(token(index - 2).end) : 0
    for ending in ["method", "code", "type", "name"] where isKnown("\(field).\(ending)") {
      guard let child = spec("\(field).\(ending)"), child.type.isString else { continue }
      let value = text.hasPrefix("\"") ? text : text.asStringLiteral
      offer(
        FilterFix(
          "Did you mean \(field).\(ending)?",
          [
            FilterFix.Edit(range: end..<end, text: ".\(ending)"),
            FilterFix.Edit(range: range, text: value),
          ]))
      return
    }
  }

  /// The label of a field that is most like a text, quoted.
  private func nearLabel(_ text: String, _ field: String) -> String? {
    guard case .names(let names) = spec(field)?.text else { return nil }
    let codes = [
      "nxdomain": "no such name", "servfail": "server failure", "formerr": "format error",
      "noerror": "no error", "notimp": "not implemented", "ping": "echo (ping) request",
      "echo": "echo (ping) request",
    ]
    let lowercased = text.lowercased()
    let wanted = codes[lowercased] ?? lowercased
    guard !wanted.isEmpty else { return nil }
    // The same in another case; one that begins so; one that has it; one much like it.
    var best: (rank: Int, label: String)?
    for label in names.entries.lazy.map(\.name) {
      let lower = label.lowercased()
      var rank = label.utf8.count
      if lower == wanted {
        rank = 0
      } else if lower.hasPrefix(wanted) {
        rank += 1_000
      } else if lower.contains(wanted) {
        rank += 10_000
      } else {
        let distance = NearNames.distance(wanted, lower)
        guard distance <= Swift.max(1, wanted.utf8.count / 4) else { continue }
        rank += 100_000 * distance
      }
      if rank < best?.rank ?? .max { best = (rank, label) }
    }
    return best?.label.asStringLiteral
  }

  /// `ip.proto == tcp`, `tcp.port == http`
  private mutating func lookAtMismatch(
    _ text: String, _ range: Range<Int>, _ op: Int?, _ field: String?
  ) {
    guard let field else { return }
    let word = text.hasPrefix(".") ? String(text.dropFirst()) : text
    if let label = nearLabel(word, field) { return suggest(range, label) }
    if field.hasSuffix("port"), let port = Services.port(word) { return suggest(range, port) }
    guard let spec = spec(field), spec.type.isString || spec.type == .protocolName,
      token(index).kind.isName
    else { return }
    offer(
      "Text is written in double quotes: \(word.asStringLiteral).", replacing: range,
      with: word.asStringLiteral)
  }

  /// Words and ranges where a number belongs.
  private mutating func lookAtNumber(
    _ text: String, _ range: Range<Int>, _ op: Int?, _ field: String?
  ) {
    if error.message.contains("too big for this field") { return }
    for sign in ["-", ":", ".."] {
      let ends = text.split(separator: sign)
      guard ends.count == 2, UInt64(ends[0]) != nil, UInt64(ends[1]) != nil else { continue }
      if let op, token(op).kind == .anyEqual || token(op).kind == .allNotEqual {
        let word = token(op).kind == .anyEqual ? "in" : "not in"
        suggest(Int(token(op).start)..<range.upperBound, "\(word) {\(ends[0]) .. \(ends[1])}")
      } else {
        suggest(range, "\(ends[0]) .. \(ends[1])")
      }
      return
    }
    guard let field else { return }
    if field.hasSuffix("port"), let port = Services.port(text) { return suggest(range, port) }
    // `tcp.flags == SYN`
    if let op, token(op).kind == .anyEqual, isKnown("\(field).\(text.lowercased())"),
      let left = leftSide(of: op)
    {
      return suggest(left.start..<range.upperBound, "\(field).\(text.lowercased()) == 1")
    }
    if let label = nearLabel(text, field) { return suggest(range, label) }
    let digits = text.filter { $0 != "," && $0 != "_" }
    if UInt64(digits) != nil { return suggest(range, digits) }
    // `10s`, `5ms`, `1k`
    let number = text.prefix { $0.isNumber || $0 == "." }
    let factors: [String: Double] = [
      "s": 1, "sec": 1, "ms": 0.001, "us": 0.000_001, "m": 60, "min": 60, "h": 3600,
    ]
    let unit = String(text.dropFirst(number.count))
    if let value = Double(number), spec(field)?.type == .relativeTime, let factor = factors[unit] {
      return suggest(range, CFormat.general(value * factor))
    }
    if UInt64(number) != nil, ["b", "bytes", "byte", "B"].contains(unit) {
      return suggest(range, String(number))
    }
    let bare: Substring = text.hasPrefix("x") ? text.dropFirst() : text.dropLast()
    if text.hasPrefix("x") || text.hasSuffix("h"), UInt64(bare, radix: 16) != nil {
      return suggest(range, "0x" + bare)
    }
    if UInt64(text, radix: 16) != nil { suggest(range, "0x" + text) }
  }

  /// `0x0800` as bytes, `08:00`.
  private static func pairs(_ text: String) -> String? {
    guard text.hasPrefix("0x"), text.utf8.count % 2 == 0 else { return nil }
    let digits = Array(text.dropFirst(2))
    return stride(from: 0, to: digits.count, by: 2).map { String(digits[$0...($0 + 1)]) }
      .joined(separator: ":")
  }
}

extension TokenKind {
  /// Whether a test may end before this token.
  var endsTest: Bool { isLogic || self == .end || self == .rightParenthesis }
}

/// Names of services that people write for ports (IANA, and their everyday names).
enum Services {
  private static let ports = [
    "ftp": "21", "ssh": "22", "sftp": "22", "telnet": "23", "smtp": "25", "dns": "53",
    "domain": "53", "dhcp": "67", "bootp": "67", "tftp": "69", "http": "80", "www": "80",
    "kerberos": "88", "pop": "110", "pop3": "110", "ntp": "123", "netbios": "139",
    "imap": "143", "snmp": "161", "bgp": "179", "ldap": "389", "https": "443", "tls": "443",
    "ssl": "443", "smb": "445", "syslog": "514", "rtsp": "554", "ldaps": "636", "imaps": "993",
    "pop3s": "995", "mssql": "1433", "mqtt": "1883", "mysql": "3306", "rdp": "3389",
    "sip": "5060", "postgres": "5432", "vnc": "5900", "redis": "6379", "mdns": "5353",
    "llmnr": "5355", "radius": "1812", "dot": "853",
  ]

  static func port(_ name: String) -> String? { ports[name.lowercased()] }
}
