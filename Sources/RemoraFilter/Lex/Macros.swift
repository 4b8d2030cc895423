internal import RemoraCore

/// Text substitution before anything is read: `${name;a;b}`, `$name(a,b)`, `$name{a,b}` become
/// the macro's text with `$1`, `$2` … replaced. It knows nothing of quotes and brackets.
enum Macros {
  /// Rounds of expansion before a definition counts as one that never ends.
  private static let rounds = 31

  static func expand(
    _ text: String, _ macros: [String: String], registry: SealedRegistry
  ) throws(FilterError) -> String {
    var bytes = Array(text.utf8)
    guard bytes.contains(UInt8(ascii: "$")) else { return text }
    for _ in 0...rounds {
      guard let next = try once(bytes, macros, registry) else {
        return String(decoding: bytes, as: UTF8.self)
      }
      guard next.count <= Limit.textBytes else { throw FilterError("The filter is too long.") }
      bytes = next
    }
    throw FilterError("too much nesting in macros")
  }

  /// One round over the text; nil when nothing was replaced.
  private static func once(
    _ text: [UInt8], _ macros: [String: String], _ registry: SealedRegistry
  ) throws(FilterError) -> [UInt8]? {
    var out: [UInt8] = []
    var changed = false
    var at = 0
    while at < text.count {
      guard text[at] == UInt8(ascii: "$"), let call = try MacroCall(text, at, registry) else {
        out.append(text[at])
        at += 1
        continue
      }
      guard let body = macros[call.name] else {
        throw FilterError("macro '\(call.name)' does not exist")
      }
      out += try fill(Array(body.utf8), call)
      at = call.end
      changed = true
      if out.count > Limit.textBytes { break }
    }
    return changed ? out : nil
  }

  /// Puts the arguments into a macro's text; a backslash keeps what follows it as it is.
  private static func fill(_ body: [UInt8], _ call: MacroCall) throws(FilterError) -> [UInt8] {
    var out: [UInt8] = []
    var needed = 0
    var at = 0
    while at < body.count {
      if body[at] == UInt8(ascii: "\\"), at + 1 < body.count {
        out += body[at...(at + 1)]
        at += 2
        continue
      }
      let digits = body[(at + 1)...].prefix { $0.isDigit }
      guard body[at] == UInt8(ascii: "$"), !digits.isEmpty, digits.count < 6 else {
        out.append(body[at])
        at += 1
        continue
      }
      let number = digits.reduce(0) { $0 * 10 + Int($1 &- 0x30) }
      needed = Swift.max(needed, number)
      if number >= 1, number <= call.arguments.count { out += call.arguments[number - 1] }
      at += 1 + digits.count
    }
    guard needed == call.arguments.count else {
      throw FilterError(
        "wrong number of arguments for macro '\(call.name)', expecting \(needed) instead of "
          + "\(call.arguments.count)")
    }
    return out
  }
}

/// A macro's name and arguments as a filter has them.
private struct MacroCall {
  var name: String
  var arguments: [[UInt8]] = []
  /// The byte after the call.
  var end: Int

  /// Nil where the dollar begins a reference instead.
  init?(_ text: [UInt8], _ dollar: Int, _ registry: SealedRegistry) throws(FilterError) {
    var at = dollar + 1
    guard at < text.count else { return nil }
    let isBraced = text[at] == UInt8(ascii: "{")
    if isBraced { at += 1 }
    let start = at
    while at < text.count, text[at].isNameStart { at += 1 }
    name = String(decoding: text[start..<at], as: UTF8.self)
    end = at
    if isBraced {
      if try Self.isReference(text, start, registry) { return nil }
      guard at < text.count else { throw Self.unfinished }
      switch text[at] {
      case UInt8(ascii: "}"):
        end = at + 1
        return
      case UInt8(ascii: ":"), UInt8(ascii: ";"): at += 1
      default: throw FilterError("invalid character in macro name")
      }
      try readArguments(text, at, until: UInt8(ascii: "}"))
      return
    }
    guard at > start, at < text.count else { return nil }
    switch text[at] {
    case UInt8(ascii: "("): try readArguments(text, at + 1, until: UInt8(ascii: ")"))
    case UInt8(ascii: "{"): try readArguments(text, at + 1, until: UInt8(ascii: "}"))
    default: return nil
    }
  }

  private static var unfinished: FilterError {
    FilterError("end of filter in the middle of a macro expression")
  }

  /// Whether what stands in braces is a field with a value: `${ip.src#1}`, `${@tcp.port}`.
  private static func isReference(
    _ text: [UInt8], _ start: Int, _ registry: SealedRegistry
  ) throws(FilterError) -> Bool {
    var at = start
    if at < text.count, text[at] == UInt8(ascii: "@") { at += 1 }
    guard at < text.count, text[at].isNameStart else { return false }
    let nameEnd = WordShape.nameEnd(text, from: at)
    guard nameEnd > at, nameEnd < text.count,
      text[nameEnd] == UInt8(ascii: "}") || text[nameEnd] == UInt8(ascii: "#")
    else { return false }
    let name = String(decoding: text[at..<nameEnd], as: UTF8.self)
    let isOld = registry.fields(named: name).isEmpty
    let current = isOld ? registry.currentName(of: name) ?? name : name
    let loaded = registry.fields(named: current).last.flatMap { registry.spec($0) }
    guard let field = loaded ?? registry.catalog?.spec(named: current) else {
      return false
    }
    return field.type != .protocolName && field.type != .none || at > start
  }

  private mutating func readArguments(
    _ text: [UInt8], _ start: Int, until close: UInt8
  ) throws(FilterError) {
    var at = start
    var argument: [UInt8] = []
    var isFirst = true
    while at < text.count {
      let byte = text[at]
      at += 1
      if byte == UInt8(ascii: "\\"), at < text.count {
        argument.append(text[at])
        at += 1
      } else if byte == close || byte == UInt8(ascii: ",") || byte == UInt8(ascii: ";") {
        let isLast = byte == close
        if isLast, isFirst, argument.isEmpty {
          end = at
          return
        }
        if argument.isEmpty { throw FilterError("null argument in macro expression") }
        arguments.append(argument)
        argument = []
        isFirst = false
        if isLast {
          end = at
          return
        }
      } else {
        argument.append(byte)
      }
    }
    throw Self.unfinished
  }
}
