import RemoraCore

/// Reads values that are one thing or a list of one thing.
struct DHCPPlain: Sendable {
  let badLength: Expert

  /// - Returns: whether the value has the length that its kind asks for.
  func add(
    _ d: inout Dissection, _ kind: DHCPValue, _ count: Int, _ item: Item
  ) throws(Malformed) -> Bool {
    if let size = Self.size(of: kind), count != size {
      d.expert(badLength, at: item, "length isn't \(size)")
      return false
    }
    switch kind {
    case .unknown: return false
    case .address(let field):
      let address = try d.add(field)
      d.append(to: item, " (\(address))")
    case .addresses(let field):
      for _ in 0..<count / 4 { try d.add(field) }
      if count % 4 != 0 {
        d.expert(badLength, at: item, "Option length isn't a multiple of 4")
      }
      return count >= 4
    case .text(let field):
      try d.add(field, length: count, encoding: .ascii)
      return count > 0
    case .bytes(let field): try d.add(field, length: count)
    case .byte(let field): try d.add(field)
    case .word(let field): try d.add(field)
    case .littleWord(let field): try d.add(field, order: .little)
    case .seconds(let field): try d.add(field)
    case .signedSeconds(let field): try d.add(field)
    case .ether(let field): try d.add(field)
    case .flag(let field):
      let isSet = try d.peek(UInt8.self) != 0
      d.put(field, isSet, at: d.next(1))
    case .moment(let field):
      // Seconds since 1900, or since 2036 from then on (RFC 6926 section 6.2.4).
      let seconds = Int64(try d.peek(UInt32.self))
      let epoch: Int64 = seconds & 0x8000_0000 != 0 ? -2_208_988_800 : 2_085_978_496
      d.put(field, AbsoluteTime(seconds: seconds + epoch, nanoseconds: 0), at: d.next(4))
    }
    return true
  }

  /// Bytes of a value of which there is one.
  private static func size(of kind: DHCPValue) -> Int? {
    switch kind {
    case .byte, .flag: 1
    case .word, .littleWord: 2
    case .address, .seconds, .signedSeconds, .moment: 4
    case .ether: 6
    case .unknown, .addresses, .text, .bytes: nil
    }
  }
}

/// What is said of options within options, whoever defines them.
struct DHCPRemarks: Sendable {
  let length: Field<UInt8>
  let plain: DHCPPlain
  let noLength, noValue, unknown: Expert

  init(_ p: inout Builder, _ badLength: Expert) {
    length = p.u8("option.suboption_length", "Length")
    plain = DHCPPlain(badLength: badLength)
    noLength = p.expert(
      "missing_subopt_length", .protocolRule, .error,
      "no room left in option for suboption length")
    noValue = p.expert(
      "missing_subopt_value", .protocolRule, .error,
      "no room left in option for suboption value")
    unknown = p.expert(
      "subopt.unknown_type", .protocolRule, .error,
      "ERROR, please report: Unknown subopt type handler")
  }
}

/// An option within an option whose value comes next.
struct DHCPSuboption {
  let number: UInt8
  let count: Int
  let item: Item
  let tree: OpenItem
  /// Where its value begins.
  let start: Int
}

/// Options within an option: a code, a length, a value.
struct DHCPFamily: Sendable {
  let code: Field<UInt8>
  let names: ValueNames
  let remarks: DHCPRemarks

  /// Reads code and length up to `last`, where the option ends.
  ///
  /// - Returns: nothing where no value follows.
  func begin(
    _ d: inout Dissection, until last: Int, in option: Item
  ) throws(Malformed) -> DHCPSuboption? {
    try d.step()
    let number = try d.peek(UInt8.self)
    guard d.offset + 1 < last else {
      d.expert(
        remarks.noLength, at: option,
        "Suboption \(number): no room left in option for suboption length")
      return nil
    }
    let count = Int(try d.peek(UInt8.self, ahead: 1))
    let item = d.put(code, number, at: d.next(count + 2))
    let name = names.name(of: UInt64(number)) ?? "Unknown"
    d.label(value: "(\(number)) \(name)")
    let tree = d.open(item)
    try d.skip(1)
    try d.add(remarks.length)
    guard d.offset + count <= last else {
      d.expert(
        remarks.noValue, at: item,
        "Suboption \(number): no room left in option for suboption value")
      d.close(tree)
      return nil
    }
    return DHCPSuboption(
      number: number, count: count, item: item, tree: tree, start: d.offset)
  }

  func end(_ d: inout Dissection, _ sub: DHCPSuboption) throws(Malformed) {
    d.close(sub.tree)
    try d.seek(sub.start + sub.count)
  }

  /// Codes 0 and 255, which have neither length nor value.
  ///
  /// - Returns: whether one was there.
  func addSingle(
    _ d: inout Dissection, _ padding: Field<UInt8>, _ end: Field<UInt8>
  ) throws(Malformed) -> Bool {
    switch try d.peek(UInt8.self) {
    case 0: try d.add(padding)
    case 255: try d.add(end)
    default: return false
    }
    return true
  }
}

/// Values of one kind under the numbers of their options.
func dhcpValues(_ pairs: [(Int, DHCPValue)]) -> [DHCPValue] {
  var table = [DHCPValue](repeating: .unknown, count: 256)
  for (number, kind) in pairs { table[number & 0xff] = kind }
  return table
}
