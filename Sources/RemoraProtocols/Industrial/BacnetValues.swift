import RemoraCore

/// Names of an enumeration, and what others are said to be.
struct BacnetNames: Sendable {
  let names: ValueNames
  /// From this value on others are a vendor's; those before are reserved.
  let vendor: UInt32

  init(_ packed: StaticString, vendor: UInt32) {
    names = ValueNames(packed: packed)
    self.vendor = vendor
  }

  func text(_ value: UInt32) -> String {
    if let name = names.name(of: UInt64(value)) { return name }
    return value < vendor
      ? "(\(value)) Reserved for Use by ASHRAE" : "(\(value)) Vendor Proprietary Value"
  }
}

/// Tagged values and their items.
struct BacnetValues: Sendable {
  let tags: BacnetTags
  let object, device, objectType, instance, property: Field<UInt32>
  let unused, charset: Field<UInt8>
  let codePage: Field<UInt16>
  let bit: Field<Bool>
  let bits: Field<Bytes>
  let objectTypes, properties: BacnetNames
  let byProperty: [UInt32: BacnetNames]

  init(_ p: inout Builder) {
    tags = BacnetTags(&p)
    let custom = ValueText.custom { value in
      let type = Int(value >> 22)
      let names = bacObjectShortNames
      let name = type < names.count && !names[type].isEmpty ? names[type] : "[\(type)]"
      return "\(name)-\(value & 0x3f_ffff)"
    }
    object = p.integer(
      "objectIdentifier", "Object Identifier", .uint32, as: UInt32.self, container: 4,
      text: custom)
    device = p.integer(
      "deviceIdentifier", "Device Identifier", .uint32, as: UInt32.self, container: 4,
      text: custom)
    let types = BacnetLists.objects
    objectTypes = types
    objectType = p.u32("objectType", "Object Type", mask: 0xffc0_0000, names: types.names)
    instance = p.u32("instance_number", "Instance Number", mask: 0x3f_ffff)
    properties = BacnetNames(bacPropertyNames, vendor: 512)
    property = p.u32(
      "property_identifier", "Property Identifier", names: ValueNames(packed: bacPropertyNames))
    unused = p.u8("unused_bits", "Unused bits")
    charset = p.u8(
      "string_character_set", "String Character Set", names: ValueNames(packed: bacCharsetNames))
    codePage = p.u16("code_page", "Code Page")
    bit = p.flag("bit", "bit")
    bits = p.bytes("complete_bitstring", "Complete bitstring")
    var known: [UInt32: BacnetNames] = [:]
    for list in bacPropertyValueNames {
      for id in list.properties { known[id] = BacnetNames(list.names, vendor: list.vendor) }
    }
    known[79] = types
    known[96] = types
    byProperty = known
  }

  /// The number of up to eight bytes that stands behind a tag.
  func number(_ d: borrowing Dissection, _ tag: BacnetTag) -> UInt64 {
    var value: UInt64 = 0
    for i in 0..<min(8, tag.length) {
      value = value << 8 | UInt64(d.octet(at: d.offset + tag.size + i))
    }
    return value
  }

  func signed(_ d: borrowing Dissection, _ tag: BacnetTag) -> Int64 {
    let size = min(8, tag.length)
    guard size > 0 else { return 0 }
    let shift = UInt64(64 - 8 * size)
    return Int64(bitPattern: number(d, tag) << shift) >> Int64(shift)
  }

  /// All bytes of a value are there.
  func need(_ d: borrowing Dissection, _ tag: BacnetTag) throws(Malformed) {
    let size = tag.size + tag.length
    if size > 0 { _ = try d.peek(UInt8.self, ahead: size - 1) }
  }

  /// A line of text over a tag and its value, with the tag under it.
  func addLine(
    _ d: inout Dissection, _ tag: BacnetTag, _ text: @autoclosure () -> Phrase
  )
    throws(Malformed)
  {
    try need(d, tag)
    let item = d.text(text(), at: d.next(tag.size + tag.length))
    let sub = d.open(item)
    tags.add(&d, tag)
    d.close(sub)
    try d.skip(tag.size + tag.length)
  }

  /// A tag alone: one that opens or closes a list, or of something unknown.
  func addTag(_ d: inout Dissection, _ tag: BacnetTag) throws(Malformed) {
    try need(d, tag)
    tags.add(&d, tag)
    try d.skip(tag.size)
  }

  func addUnsigned(
    _ d: inout Dissection, _ tag: BacnetTag, _ label: String
  ) throws(Malformed) {
    let value = number(d, tag)
    let size = tag.length
    if size == 0 || size > 8 {
      return try addLine(&d, tag, "\(label) - \(size) octets (Unsigned)")
    }
    try addLine(&d, tag, "\(label)(Unsigned) \(value)")
  }

  func addSigned(_ d: inout Dissection, _ tag: BacnetTag, _ label: String) throws(Malformed) {
    let value = signed(d, tag)
    let size = tag.length
    if size == 0 || size > 7 {
      return try addLine(&d, tag, "\(label) - \(size) octets (Signed)")
    }
    try addLine(&d, tag, "\(label)(Signed) \(value)")
  }

  func addEnumerated(
    _ d: inout Dissection, _ tag: BacnetTag, _ label: String, _ names: BacnetNames?
  ) throws(Malformed) {
    let value = number(d, tag)
    let size = tag.length
    if size == 0 || size > 7 {
      return try addLine(&d, tag, "\(label) - \(size) octets (enumerated)")
    }
    guard let names else { return try addLine(&d, tag, "\(label) \(value)") }
    try addLine(&d, tag, "\(label) \(names.text(UInt32(truncatingIfNeeded: value))) (\(value))")
  }

  func addReal(_ d: inout Dissection, _ tag: BacnetTag, _ label: String) throws(Malformed) {
    try need(d, tag)
    let value = Float(bitPattern: d.number(at: d.offset + tag.size, UInt32.self) ?? 0)
    try addLine(&d, tag, "\(label)\(bacDecimal(Double(value))) (Real)")
  }

  func addDouble(_ d: inout Dissection, _ tag: BacnetTag, _ label: String) throws(Malformed) {
    try need(d, tag)
    let value = Double(bitPattern: d.number(at: d.offset + tag.size, UInt64.self) ?? 0)
    try addLine(&d, tag, "\(label)\(bacDecimal(value)) (Double)")
  }

  /// A Boolean of a context, which has a byte of its own.
  func addBoolean(_ d: inout Dissection, _ tag: BacnetTag, _ label: String) throws(Malformed) {
    let value = tag.isContext ? number(d, tag) : UInt64(tag.value)
    try addLine(&d, tag, "\(label)\(value != 0 ? "TRUE" : "FALSE")")
  }

  /// Seconds, in hours and minutes.
  func addSpan(_ d: inout Dissection, _ tag: BacnetTag, _ label: String) throws(Malformed) {
    let value = number(d, tag)
    if tag.length == 0 || tag.length > 8 {
      let size = tag.length
      return try addLine(&d, tag, "\(label) - \(size) octets (Signed)")
    }
    let tail = value == 0 ? " (indefinite)" : ""
    let text = "\(value / 3600).\(two(value / 60 % 60)).\(two(value % 60))\(tail)"
    try addLine(&d, tag, "\(label) (hh.mm.ss): \(text)")
  }

  private func two(_ value: UInt64) -> String { (value < 10 ? "0" : "") + String(value) }

  func addDate(_ d: inout Dissection, _ tag: BacnetTag, _ label: String) throws(Malformed) {
    try need(d, tag)
    let raw = d.number(at: d.offset + tag.size, UInt32.self) ?? 0
    try addLine(&d, tag, "\(label)\(bacDate(raw))")
  }

  func addTime(_ d: inout Dissection, _ tag: BacnetTag, _ label: String) throws(Malformed) {
    try need(d, tag)
    let raw = d.number(at: d.offset + tag.size, UInt32.self) ?? 0
    try addLine(&d, tag, "\(label)\(bacTime(raw))")
  }

  func addDateTime(_ d: inout Dissection, _ label: String) throws(Malformed) {
    let item = d.open(d.text("\(label)", at: d.next(min(10, d.remaining))))
    let date = try BacnetTag.peek(d)
    try addDate(&d, date, "Date: ")
    let time = try BacnetTag.peek(d)
    try addTime(&d, time, "Time: ")
    d.close(item)
  }

  /// Bytes, whose item does not cover the tag.
  func addOctets(_ d: inout Dissection, _ tag: BacnetTag, _ label: String) throws(Malformed) {
    try need(d, tag)
    guard tag.length > 0 else { return try addTag(&d, tag) }
    let place = Region(d.offset + tag.size, tag.length)
    let bytes = d.wantsLabels ? d.bytes(place) : []
    let sub = d.open(d.text("\(label) \(bacHex(bytes))", at: place))
    tags.add(&d, tag)
    d.close(sub)
    try d.skip(tag.size + tag.length)
  }

  /// A value of which nothing is known but its length.
  func addUnknown(_ d: inout Dissection, _ tag: BacnetTag) throws(Malformed) {
    try need(d, tag)
    let place = Region(d.offset + tag.size, tag.length)
    let count = tag.length
    let sub = d.open(d.text("Context Value (as \(count) DATA octets)", at: place))
    tags.add(&d, tag)
    d.close(sub)
    try d.skip(tag.size + tag.length)
  }

  /// - Parameter field: holds the string, under a line that only has a name.
  func addString(
    _ d: inout Dissection, _ tag: BacnetTag, _ label: String, field: Field<Text>? = nil
  ) throws(Malformed) {
    try need(d, tag)
    let set = d.octet(at: d.offset + tag.size)
    let head = min(set == 1 ? 3 : 1, tag.length)
    let place = Region(d.offset + tag.size + head, tag.length - head)
    let isWanted = d.wantsLabels || (field.map { d.wants($0) } ?? false)
    let text = isWanted ? bacString(d, set, place) : ""
    let sub: OpenItem
    if let field {
      sub = d.open(d.text("\(label)", at: place))
      d.put(field, "\(text)", at: place)
    } else {
      sub = d.open(d.text("\(label)\(bacSetName(set)) '\(text)'", at: place))
    }
    tags.add(&d, tag)
    d.put(charset, set, at: Region(d.offset + tag.size, 1))
    if set == 1, let page = d.number(at: d.offset + tag.size + 1, UInt16.self) {
      d.put(codePage, page, at: Region(d.offset + tag.size + 1, 2))
    }
    d.close(sub)
    try d.skip(tag.size + tag.length)
  }

  func addBits(
    _ d: inout Dissection, _ tag: BacnetTag, _ label: String, _ names: BacnetNames?
  ) throws(Malformed) {
    try need(d, tag)
    let place = d.offset + tag.size
    let spare = d.octet(at: place)
    let count = max(0, (tag.length - 1) * 8 - Int(spare))
    var text = ""
    if d.wantsLabels {
      for i in 0..<count {
        text += d.octet(at: place + 1 + i / 8) >> UInt8(7 - i % 8) & 1 != 0 ? "T" : "F"
      }
    }
    let list = text
    let sub = d.open(d.text("\(label)(\(list))", at: d.next(tag.size + tag.length)))
    tags.add(&d, tag)
    d.put(unused, spare, at: Region(place, 1))
    if let names {
      for i in 0..<count {
        try d.step()
        let isSet = d.octet(at: place + 1 + i / 8) >> UInt8(7 - i % 8) & 1 != 0
        d.put(bit, isSet, at: Region(place + 1 + i / 8, 1))
        if d.wantsLabels {
          let name =
            names.names.name(of: UInt64(i)) ?? "(\(i)) Reserved for Use by ASHRAE"
          d.label("\(name) = \(isSet ? "TRUE" : "FALSE")")
        }
      }
    } else {
      d.put(bits, at: Region(place, tag.length))
      if d.wantsLabels {
        let digits = String(list.map { $0 == "T" ? "1" : "0" })
        d.label("B'\(digits)'")
      }
    }
    d.close(sub)
    try d.skip(tag.size + tag.length)
  }

  /// - Returns: the type of the object.
  @discardableResult
  func addObject(
    _ d: inout Dissection, _ tag: BacnetTag, _ label: String = "Object Identifier: ",
    isDevice: Bool = false, showsInfo: Bool = true
  ) throws(Malformed) -> UInt32 {
    try need(d, tag)
    guard let raw = d.number(at: d.offset + tag.size, UInt32.self) else {
      throw Malformed(.reported, offset: d.offset, need: 4)
    }
    let type = raw >> 22
    let number = raw & 0x3f_ffff
    let name = d.wantsLabels || d.wantsColumns ? objectTypes.text(type) : ""
    let sub = d.open(
      d.text("\(label)\(name), \(number)", at: d.next(tag.size + 4)))
    tags.add(&d, tag)
    let place = Region(d.offset + tag.size, 4)
    let item = d.put(isDevice ? device : object, raw, at: place)
    let under = d.open(item)
    d.put(objectType, type, at: place)
    d.put(instance, number, at: place)
    d.close(under)
    d.close(sub)
    if showsInfo { d.info(append: "\(name),\(number) ") }
    try d.skip(tag.size + 4)
    return type
  }

  @discardableResult
  func addProperty(
    _ d: inout Dissection, _ tag: BacnetTag, showsInfo: Bool = true
  ) throws(Malformed) -> UInt32 {
    try need(d, tag)
    let value = UInt32(truncatingIfNeeded: number(d, tag))
    let name = d.wantsLabels || d.wantsColumns ? properties.text(value) : ""
    let sub = d.open(
      d.text("Property Identifier: \(name) (\(value))", at: d.next(tag.size + tag.length)))
    tags.add(&d, tag)
    d.put(property, value, at: Region(d.offset + tag.size, tag.length))
    d.close(sub)
    if showsInfo { d.info(append: "\(name) ") }
    try d.skip(tag.size + tag.length)
    return value
  }
}
