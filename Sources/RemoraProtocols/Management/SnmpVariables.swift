import RemoraCore

/// VarBind ::= SEQUENCE { name OBJECT IDENTIFIER, value … } (RFC 3416 section 3, values as in
/// RFC 2578 section 7.1).
struct SNMPVariables: Sendable {
  let v: SNMPValues
  let f: SNMPFields
  let items: AsnItems

  init(_ values: SNMPValues, _ fields: SNMPFields, _ items: AsnItems) {
    v = values
    f = fields
    self.items = items
  }

  func add(_ d: inout Dissection) throws(Malformed) {
    let head = try d.berHead()
    guard head.isUniversal(BerTag.sequence) else {
      items.addWrongField(&d, head, BerTag.sequence, in: "SEQUENCE OF")
      return try d.skip(min(head.whole, d.remaining))
    }
    let start = d.offset
    try d.berInside { d, _ throws(Malformed) in
      let contents = d.next(d.reportedRemaining)
      let heading = d.text("VarBind", at: contents)
      let name = try d.berHead()
      guard name.isUniversal(BerTag.objectIdentifier), !name.isConstructed else {
        let text = "ObjectName must be an OID in primitive encoding"
        let whole = d.text("\(text)", at: Region(start, head.header + contents.length))
        d.expert(v.notAnOID, at: whole)
        return try d.skip(d.remaining)
      }
      let sub = d.open(heading)
      try d.skip(name.header)
      let place = d.next(name.length)
      try d.inside(name.length) { d throws(Malformed) in try items.addOID(&d, f.name) }
      let says = d.wantsLabels || d.wantsColumns
      let numbers = says ? berDotted(d.bytes(place)) : ""
      let dotted = numbers.isEmpty ? "0" : numbers
      let shown = says ? ObjectNames.listed(dotted) : ""
      var value = SNMPValue(heading: heading, name: shown, start: start, contents: contents.offset)
      value.isText = Self.isText(d, place)
      if try addValue(&d, value) {
        let listed = says ? Self.short(shown, dotted) : ""
        d.info(append: " \(listed)")
      }
      d.close(sub)
      try d.skip(d.remaining)
    }
  }

  /// The same without the numbers in brackets.
  private static func short(_ shown: String, _ dotted: String) -> String {
    shown.hasSuffix(" (\(dotted))") ? String(shown.dropLast(dotted.utf8.count + 3)) : shown
  }

  /// sysDescr.0 and sysName.0 are shown as text, too.
  private static func isText(_ d: borrowing Dissection, _ name: Region) -> Bool {
    guard name.length == 8, d.number(at: name.offset, UInt32.self) == 0x2b06_0102,
      let rest = d.number(at: name.offset + 4, UInt32.self)
    else { return false }
    return rest == 0x0101_0100 || rest == 0x0101_0500
  }

  /// - Returns: whether the variable is one to be listed.
  private func addValue(
    _ d: inout Dissection, _ known: SNMPValue
  ) throws(Malformed) -> Bool {
    var about = known
    let place = d.offset
    let head = try d.berHead()
    if head.isConstructed {
      let shown = Region(place, min(head.length, d.reportedRemaining))
      let item = d.text("the value must be in primitive encoding", at: shown)
      d.expert(v.notPrimitive, at: item)
      return false
    }
    if head.kind == .context { return try addFailure(&d, head, about) }
    try d.skip(head.header)
    about.value = d.offset
    let count = head.length
    if count > d.remaining { try d.skip(count) }
    switch (head.kind, head.tag) {
    case (.universal, 2): try addSigned(&d, v.integer, count, about, at: 1...4)
    case (.application, 2): try addSigned(&d, v.gauge, count, about)
    case (.application, 7): try addSigned(&d, v.unsigned, count, about)
    case (.application, 1): try addUnsigned(&d, v.counter, count, about)
    case (.application, 6):
      try addUnsigned(&d, v.counter, count, about, label: SNMPValues.wideCounter)
    case (.application, 3): try addUnsigned(&d, v.ticks, count, about)
    case (.application, 5): try addUnsigned(&d, v.address, count, about)
    case (.universal, 4): try addOctets(&d, count, about)
    case (.universal, 5):
      d.put(v.null, at: d.next(count))
      d.label(about.heading, "\(about.name): Value (Null)")
      check(&d, count, 0...0, about)
    case (.universal, 6): try addIdentifier(&d, count, about)
    case (.application, 0): try addAddress(&d, count, about)
    case (.application, 4): try addBytes(&d, v.opaque, count, about, label: "Value (Opaque)")
    default: try addBytes(&d, v.unknown, count, about, label: "Value (Unknown)")
    }
    guard about.isText, count > 0 else { return true }
    let sub = d.open()
    let text = Region(place + head.header, count)
    d.put(f.bindingText, of: text, at: text)
    d.close(sub)
    return true
  }

  /// noSuchObject and the like, instead of a value.
  private func addFailure(
    _ d: inout Dissection, _ head: BerHead, _ about: SNMPValue
  ) throws(Malformed) -> Bool {
    guard head.tag < 3 else {
      let text = "Wrong tag for Error Value: expected 0, 1, or 2 but got: \(head.tag)"
      let item = d.text("\(text)", at: Region(about.start + about.contents, 0))
      d.expert(v.wrongTag, at: item)
      return false
    }
    let field = v.failures[Int(head.tag)]
    try d.skip(head.header)
    let name = ["noSuchObject", "noSuchInstance", "endOfMibView"][Int(head.tag)]
    d.put(field, at: d.next(head.length))
    d.expert(v.response, at: d.last, "\(name)")
    d.label(about.heading, "\(about.name): \(name)")
    return true
  }

  // MARK: Kinds of values

  private func addSigned(
    _ d: inout Dissection, _ field: Field<Int64>, _ count: Int, _ about: SNMPValue,
    at sizes: ClosedRange<Int> = 1...8
  ) throws(Malformed) {
    d.label(about.heading, "\(about.name): ")
    if count == 0 { return addEmpty(&d) }
    guard count <= 8 else {
      let item = d.text("Integral value too large or too small", at: d.next(count))
      return d.expert(v.outOfRange, at: item, "Integral value too large or too small")
    }
    let value = try d.berNumber(count)
    d.put(field, value, at: d.next(count))
    d.append(to: about.heading, "\(value)")
    check(&d, count, sizes, about)
  }

  private func addUnsigned(
    _ d: inout Dissection, _ field: Field<UInt64>, _ count: Int, _ about: SNMPValue,
    label: String? = nil
  ) throws(Malformed) {
    d.label(about.heading, "\(about.name): ")
    if count == 0 { return addEmpty(&d) }
    var place = d.next(count)
    if count == 9, try d.peek(UInt8.self) == 0 { place = Region(d.offset + 1, 8) }
    guard place.length <= 8 else {
      let item = d.text("Integral value too large", at: place)
      return d.expert(v.tooLarge, at: item, "Integral value too large")
    }
    var value: UInt64 = 0
    for i in 0..<place.length {
      value = value << 8 | UInt64(try d.peek(UInt8.self, ahead: place.offset - d.offset + i))
    }
    d.put(field, value, at: place)
    if let label { d.label("\(label): \(value)") }
    d.append(to: about.heading, "\(value)")
  }

  private func addEmpty(_ d: inout Dissection) {
    let item = d.text("Integral value is zero-length", at: d.here)
    d.expert(v.empty, at: item)
  }

  private func addOctets(
    _ d: inout Dissection, _ count: Int, _ about: SNMPValue
  ) throws(Malformed) {
    let place = d.next(count)
    d.put(v.octets, at: place)
    guard d.wantsLabels else { return }
    let bytes = d.bytes(place)
    let isText = !bytes.isEmpty && bytes.allSatisfy { (0x20...0x7e).contains($0) }
    let text =
      isText ? "\"\(String(decoding: bytes, as: UTF8.self))\"" : SNMPValue.hex(bytes)
    if isText || count == 0 { d.label(value: "\(text)") }
    let short = SNMPValue.shortened(text, after: "Value (OctetString)")
    d.label(about.heading, "\(about.name): \(short)")
  }

  private func addBytes(
    _ d: inout Dissection, _ field: Field<Bytes>, _ count: Int, _ about: SNMPValue,
    label: String
  ) throws(Malformed) {
    let place = d.next(count)
    d.put(field, at: place)
    guard d.wantsLabels else { return }
    let text = SNMPValue.shortened(SNMPValue.hex(d.bytes(place)), after: label)
    if count == 0 { d.label(value: "<MISSING>") }
    d.label(about.heading, "\(about.name): \(text)")
  }

  private func addIdentifier(
    _ d: inout Dissection, _ count: Int, _ about: SNMPValue
  ) throws(Malformed) {
    let place = try d.add(v.oid, length: count)
    if d.wantsLabels {
      let dotted = berDotted(d.bytes(place))
      let text = "\(dotted) (\(ObjectNames.name(of: dotted)))"
      d.label(value: "\(text)")
      d.label(about.heading, "\(about.name): \(text)")
    }
    check(&d, count, 1...0xff_ffff, about)
  }

  private func addAddress(
    _ d: inout Dissection, _ count: Int, _ about: SNMPValue
  ) throws(Malformed) {
    let place = d.next(count)
    switch count {
    case 4:
      let address = IPv4Address(bits: try d.peek(UInt32.self))
      d.put(v.ipv4, address, at: place)
      d.label(about.heading, "\(about.name): \(address)")
    case 16:
      let address = IPv6Address(
        high: try d.peek(UInt64.self), low: try d.peek(UInt64.self, ahead: 8))
      d.put(v.ipv6, at: place)
      d.label(about.heading, "\(about.name): \(address)")
    default:
      try addBytes(&d, v.otherAddress, count, about, label: "Value (IpAddress)")
    }
  }

  /// Remarks on a length that the type cannot have. Their places count twice where the variable
  /// begins, as users of such remarks know them.
  private func check(
    _ d: inout Dissection, _ count: Int, _ sizes: ClosedRange<Int>, _ about: SNMPValue
  ) {
    guard !sizes.contains(count) else { return }
    let item = d.last
    d.expert(v.missingMIB, at: item)
    let sub = d.open(item)
    let text =
      "Wrong value length: \(count)  expecting: \(sizes.lowerBound) <= len <= \(sizes.upperBound)"
    let fault = d.text("\(text)", at: Region(about.start + about.value, 0))
    d.expert(v.wrongLength, at: fault)
    d.close(sub)
  }
}

/// What is known of a variable when its value is read.
struct SNMPValue {
  var heading: Item
  var name: String
  /// Where the variable begins, and its contents.
  var start: Int
  var contents: Int
  /// Where the contents of the value begin.
  var value = 0
  var isText = false

  /// The part of a value that its own item has room for, in bytes.
  static func shortened(_ text: String, after label: String) -> String {
    let room = 239 - label.utf8.count
    return text.utf8.count + 2 <= room ? text : String(text.prefix(room - 8))
  }

  static func hex(_ bytes: [UInt8]) -> String {
    var out = ""
    for byte in bytes { out += Phrase.hex(UInt64(byte), 2) }
    return bytes.isEmpty ? "<MISSING>" : out
  }
}
