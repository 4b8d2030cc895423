internal import RemoraCore

/// From what is written to a value of a type.
extension Checker {
  /// - Parameter labels: the field whose labels may stand for values.
  mutating func value(
    _ node: SyntaxNode, as type: FieldType, labels: FieldSpec?
  ) throws(FilterError) -> Constant {
    guard case .leaf(let kind) = node.kind else {
      throw FilterError("Constant expression is invalid", at: node.range)
    }
    do {
      switch kind {
      case .unsigned: return try number(node, type)
      case .real: return try real(node, type)
      case .character: return try character(node, type)
      case .string, .rawString: return try string(node, type, labels)
      default: return try word(node, type, labels)
      }
    } catch {
      throw FilterError(error.message, at: node.range)
    }
  }

  /// The right side of `contains`: addresses may be partial.
  mutating func part(_ node: SyntaxNode, of type: FieldType) throws(FilterError) -> Constant {
    guard case .leaf(let kind) = node.kind else {
      throw FilterError("Constant expression is invalid", at: node.range)
    }
    switch type {
    case .ether, .vines, .fcwwn, .eui64, .systemID:
      guard kind == .literal || kind.isName else { break }
      let bytes = syntax.tokens.wordBytes(syntax.token(node))
      guard let value = ByteLiteral.bytes(bytes), let (_, most, name, _) = Self.lengths(type)
      else { break }
      if value.count > most {
        throw FilterError(
          "\"\(String(decoding: bytes, as: UTF8.self))\" contains too many bytes to be a valid "
            + "\(name).", at: node.range)
      }
      return .bytes(value)
    default: break
    }
    return try value(node, as: type, labels: nil)
  }

  // MARK: Numbers

  private func number(_ node: SyntaxNode, _ type: FieldType) throws(FilterError) -> Constant {
    let token = syntax.token(node)
    let number = token.value
    let text = syntax.tokens.source(token)
    switch type {
    case .boolean: return .whole(Whole(bits: number == 0 ? 0 : 1))
    case .ipxnet where number > UInt64(UInt32.max):
      throw FilterError("\"\(text)\" is not a valid IPX network address.")
    case _ where type.isWhole:
      let bits = type.isSigned ? type.bits - 1 : type.bits
      let largest = bits >= 64 ? UInt64.max : (1 << UInt64(bits)) - 1
      guard number <= largest else {
        throw FilterError("\"\(text)\" too big for this field, maximum \(largest).")
      }
      return .whole(Whole(bits: number))
    case .float, .double: return .real(Double(number))
    case .ieee11073SFloat, .ieee11073Float:
      // These are read from decimal digits, not from a number.
      guard text.utf8.allSatisfy({ $0.isDigit }), type.holds11073(Double(number)) else {
        throw FilterError("Unsigned integer \(number) cannot be converted to \(type.prettyName).")
      }
      return .real(Double(number))
    case .relativeTime:
      return .whole(Whole(signed: seconds(number)))
    case .absoluteTime: return try time(syntax.tokens.wordBytes(token))
    case .bytes:
      guard let byte = UInt8(exactly: number) else {
        throw FilterError("\(text) is too large for a byte value")
      }
      return .bytes([byte])
    case .eui64:
      return .bytes((0..<8).map { UInt8(truncatingIfNeeded: number >> UInt64(56 - 8 * $0)) })
    default:
      throw FilterError("Unsigned integer \(number) cannot be converted to \(type.prettyName).")
    }
  }

  private func seconds(_ number: UInt64) -> Int64 {
    TimeLiteral.nanosecondsHeld(seconds: Int64(exactly: number) ?? .max, 0)
  }

  private func real(_ node: SyntaxNode, _ type: FieldType) throws(FilterError) -> Constant {
    let token = syntax.token(node)
    let value = Double(bitPattern: token.value)
    switch type {
    case .float, .double: return .real(value)
    case .ieee11073SFloat, .ieee11073Float:
      let isPlain = syntax.tokens.wordBytes(token).allSatisfy { $0.isDigit || $0 == 0x2e }
      guard value.isNaN || isPlain && type.holds11073(value) else { break }
      return .real(value)
    case .relativeTime:
      if let exact = TimeLiteral.epoch(syntax.tokens.wordBytes(token)) {
        return .whole(Whole(signed: exact))
      }
      return .whole(Whole(signed: Int64(held: value * 1e9)))
    case .absoluteTime: return try time(syntax.tokens.wordBytes(token))
    default: break
    }
    throw FilterError(
      "Double \(CFormat.general(value)) cannot be converted to \(type.prettyName).")
  }

  private func character(_ node: SyntaxNode, _ type: FieldType) throws(FilterError) -> Constant {
    let token = syntax.token(node)
    if type == .boolean { return .whole(Whole(bits: token.value == 0 ? 0 : 1)) }
    if type.isWhole, type != .ipxnet { return .whole(Whole(bits: token.value)) }
    let takesByte =
      type == .bytes || type == .protocolName || type.isString && type != .ax25
    guard takesByte else {
      let code = "0x" + String(token.value, radix: 16)
      let isPrinted = token.value >= 0x20 && token.value < 0x7f
      // Here the character stands as it is.
      let letter = Character(Unicode.Scalar(UInt8(truncatingIfNeeded: token.value)))
      let shown = isPrinted ? "'\(letter)' (\(code))" : code
      throw FilterError(
        "Character constant \(shown) cannot be converted to \(type.prettyName).")
    }
    guard let byte = UInt8(exactly: token.value) else {
      throw FilterError("\(token.value) is too large for a byte value")
    }
    return .bytes([byte])
  }

  // MARK: Texts

  private mutating func string(
    _ node: SyntaxNode, _ type: FieldType, _ labels: FieldSpec?
  ) throws(FilterError) -> Constant {
    let bytes = Array(syntax.tokens.string(syntax.token(node)))
    if type.isString, type != .ax25 { return .bytes(bytes) }
    switch type {
    case .ax25: return .bytes(try ax25(bytes))
    case .bytes, .protocolName: return .bytes(bytes)
    case .absoluteTime: return try time(bytes[...])
    default: break
    }
    // A zero ends what other types than texts see of it.
    let text = String(decoding: bytes.prefix { $0 != 0 }, as: UTF8.self)
    if let value = try label(text, type, labels, quoted: true) { return value }
    throw FilterError("\(type.prettyName) cannot be converted from a string (\"\(text)\").")
  }

  /// The value a label stands for; nil if the field has no labels.
  private mutating func label(
    _ text: String, _ type: FieldType, _ labels: FieldSpec?, quoted: Bool
  ) throws(FilterError) -> Constant? {
    let lower = text.lowercased()
    if type == .boolean {
      if !quoted, lower == "true" || lower == "false" {
        return .whole(Whole(bits: lower == "true" ? 1 : 0))
      }
      guard let labels else { return nil }
      var names = (set: "True", unset: "False")
      if case .flag(let set, let unset) = labels.text { names = (set, unset) }
      if lower == names.set.lowercased() { return .whole(Whole(bits: 1)) }
      if lower == names.unset.lowercased() { return .whole(Whole(bits: 0)) }
      throw FilterError(
        "expected \"\(names.set)\" or \"\(names.unset)\", not \"\(text)\" for \(labels.name).")
    }
    guard type.isWhole, let labels, labels.hasLabels, case .names = labels.text else { return nil }
    guard let run = labels.runs(labelled: text).first else {
      throw FilterError(
        "\"\(text)\" cannot be found among the possible values for \(labels.name).")
    }
    return .whole(run.low)
  }

  private mutating func word(
    _ node: SyntaxNode, _ type: FieldType, _ labels: FieldSpec?
  ) throws(FilterError) -> Constant {
    let bytes = syntax.tokens.wordBytes(syntax.token(node))
    let text = String(decoding: bytes, as: UTF8.self)
    if type.isString, type != .ax25 { return .bytes(Array(bytes)) }
    switch type {
    case .ax25: return .bytes(try ax25(Array(bytes)))
    case .absoluteTime: return try time(bytes)
    case .ipv4, .ipv6: return try address(bytes, type)
    case .guid:
      guard let value = ByteLiteral.guid(bytes) else {
        throw FilterError("\"\(text)\" is not a valid GUID.")
      }
      return .bytes(value)
    case .oid, .relativeOID:
      guard let value = ByteLiteral.oid(bytes, relative: type == .relativeOID) else {
        let kind = type == .oid ? "OBJECT IDENTIFIER" : "RELATIVE-OID"
        throw FilterError("\"\(text)\" is not a valid \(kind).")
      }
      return .bytes(value)
    case _ where type.is11073 && text.lowercased() == "nres": return .real(.nan)
    case _ where type.is11073:
      if let value = Double(text), bytes.allSatisfy({ $0.isDigit || $0 == 0x2e }),
        type.holds11073(value)
      {
        return .real(value)
      }
    case .protocolName: return .bytes(try byteString(bytes))
    default: break
    }
    if type.isByteLike { return .bytes(try fixedBytes(bytes, type)) }
    if let value = try label(text, type, labels, quoted: false) {
      if type != .boolean || text.lowercased() != "true" && text.lowercased() != "false" {
        warn(
          "Interpreting the symbol \u{2039}\(text)\u{203a} as a \(type.prettyName) value string. "
            + "Writing value strings without double quotes is deprecated. "
            + "Please put double quotes around it", node.range)
      }
      return value
    }
    if type == .boolean { throw FilterError("\"\(text)\" is not a valid boolean") }
    throw FilterError("\"\(text)\" cannot be converted to \(type.prettyName).")
  }

  private func byteString(_ bytes: ArraySlice<UInt8>) throws(FilterError) -> [UInt8] {
    // A colon in front only says that bytes follow.
    let bytes = bytes.first == UInt8(ascii: ":") ? bytes.dropFirst() : bytes
    if bytes.isEmpty { return [] }
    if let value = ByteLiteral.bytes(bytes) { return value }
    let text = String(decoding: bytes, as: UTF8.self)
    if bytes.starts(with: [0x30, 0x62]), let number = NumberLiteral.unsigned(bytes), number > 255 {
      throw FilterError("\(text) is too large for a byte value")
    }
    // Two letters behind 0x are looked at without it.
    let isByte = text.utf8.count == 4 && text.hasPrefix("0x")
    throw FilterError(
      "\"\(isByte ? String(text.dropFirst(2)) : text)\" is not a valid byte string.")
  }

  private static func lengths(
    _ type: FieldType
  ) -> (least: Int, most: Int, name: String, kind: String)? {
    switch type {
    case .ether: (6, 6, "Ethernet address", "an")
    case .vines: (6, 6, "Vines address", "a")
    case .eui64: (8, 8, "EUI-64 address", "an")
    case .fcwwn: (0, 8, "FCWWN", "a")
    case .systemID: (0, 15, "OSI System-ID", "a")
    default: nil
    }
  }

  /// Byte strings of the types that have a length of their own.
  private func fixedBytes(
    _ bytes: ArraySlice<UInt8>, _ type: FieldType
  ) throws(FilterError) -> [UInt8] {
    guard let rule = Self.lengths(type) else { return try byteString(bytes) }
    let text = String(decoding: bytes, as: UTF8.self)
    guard let value = ByteLiteral.bytes(bytes) else {
      throw FilterError("\"\(text)\" is not a valid \(rule.name).")
    }
    if value.count < rule.least {
      throw FilterError("\"\(text)\" contains too few bytes to be a valid \(rule.name).")
    }
    if value.count > rule.most {
      throw FilterError("\"\(text)\" contains too many bytes to be a valid \(rule.name).")
    }
    return value
  }

  private func address(
    _ bytes: ArraySlice<UInt8>, _ type: FieldType
  ) throws(FilterError) -> Constant {
    do {
      if type == .ipv4 {
        let (bits, prefix) = try AddressLiteral.ipv4(bytes)
        return .ipv4(bits, prefix: prefix)
      }
      let (value, prefix) = try AddressLiteral.ipv6(bytes)
      return .ipv6(value, prefix: prefix)
    } catch {
      switch error {
      case .notMask(let mask): throw FilterError("\(mask) in not a valid mask")
      case .prefixTooLong(let prefix):
        throw FilterError(
          type == .ipv4
            ? "Netmask bits in a CIDR IPv4 address should be <= 32, not \(prefix)"
            : "Prefix in a IPv6 address should be <= 128, not \(prefix)")
      case .notAddress:
        let name = type == .ipv4 ? "IPv4" : "IPv6"
        let address = type == .ipv4 ? bytes.prefix { $0 != UInt8(ascii: "/") } : bytes
        let text = String(decoding: address, as: UTF8.self)
        throw FilterError("\"\(text)\" is not a valid hostname or \(name) address.")
      }
    }
  }

  private func time(_ bytes: ArraySlice<UInt8>) throws(FilterError) -> Constant {
    do {
      let value = try TimeLiteral.absolute(bytes, localOffset: options.localOffset)
      return .whole(Whole(signed: value))
    } catch {
      switch error {
      case .trailing: throw FilterError("Unexpected data after time value.")
      case .fractionWithoutSeconds:
        throw FilterError("Subsecond precision requires a seconds field.")
      case .invalid:
        let text = String(decoding: bytes.prefix { $0 != 0 }, as: UTF8.self)
        throw FilterError(
          "\"\(text)\" is not a valid absolute time. Example: \"Nov 12, 1999 08:55:44.123\" or "
            + "\"2011-07-04 12:34:56\"")
      }
    }
  }

  /// `CALL` or `CALL-SSID`, in upper case.
  private func ax25(_ bytes: [UInt8]) throws(FilterError) -> [UInt8] {
    let text = String(decoding: bytes.prefix { $0 != 0 }, as: UTF8.self)
    let parts = bytes.split(
      separator: UInt8(ascii: "-"), maxSplits: 1, omittingEmptySubsequences: false)
    guard let call = parts.first, (1...6).contains(call.count) else {
      throw FilterError(
        "\"\(text)\" is not a valid AX.25 address, the callsign must be 1-6 alphanumeric ASCII "
          + "characters.")
    }
    guard call.allSatisfy({ $0.isLetter || $0.isDigit }) else {
      throw FilterError(
        "\"\(text)\" is not a valid AX.25 address, the callsign must be alphanumeric ASCII "
          + "characters.")
    }
    if parts.count == 2 {
      let ssid = String(decoding: parts[1], as: UTF8.self)
      guard parts[1].allSatisfy({ $0.isDigit }), let number = Int(ssid) else {
        throw FilterError(
          "\"\(ssid)\" is not a valid AX.25 SSID (must be a number between 0 and 15).")
      }
      guard number <= 15 else {
        throw FilterError(
          "\(number) is too large to be an AX.25 SSID (must be between 0 and 15)")
      }
    }
    return bytes.map(\.uppercased)
  }
}

extension FieldType {
  /// Whether a number has a mantissa and decimal exponent that the format can hold.
  func holds11073(_ value: Double) -> Bool {
    let largest = self == .ieee11073SFloat ? 2047.0 : 8_388_607.0
    let exponents = self == .ieee11073SFloat ? -8...7 : -128...127
    guard value.isFinite else { return false }
    for exponent in exponents {
      let mantissa = value / power10(exponent)
      if mantissa.magnitude <= largest, mantissa == Double(Int64(held: mantissa)) { return true }
    }
    return false
  }
}

func power10(_ exponent: Int) -> Double {
  var result = 1.0
  for _ in 0..<exponent.magnitude { result *= 10 }
  return exponent < 0 ? 1 / result : result
}

extension Int64 {
  /// The number cut toward zero and held in range; 0 for not-a-number.
  init(held value: Double) {
    if value.isNaN {
      self = 0
    } else if value.magnitude < 0x1p63 {
      self = Int64(value)
    } else {
      self = value < 0 ? .min : .max
    }
  }
}
