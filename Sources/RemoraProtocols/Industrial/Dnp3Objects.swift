import RemoraCore

/// Objects of DNP3 (IEEE 1815-2012 section 4.2.2.7 and annex A).
struct DnpObjects {
  let fields: DnpFields
  private let extras: DnpExtras

  init(_ fields: DnpFields) {
    self.fields = fields
    extras = DnpExtras(fields)
  }

  private struct Range {
    var count = 0
    var first: UInt32 = 0
  }

  /// - Parameter origin: what relative times count from, in milliseconds since 1970.
  /// - Returns: whether more can follow.
  func add(
    _ d: inout Dissection, isData: Bool, _ origin: inout Int64
  ) throws(Malformed) -> Bool {
    let start = d.offset
    let raw = try d.peek(UInt16.self)
    let group = UInt8(truncatingIfNeeded: raw >> 8)
    // The variation of an octet string is its length.
    let isString = group == 110 || group == 111
    let object = isString ? raw & 0xff00 : raw
    d.put(fields.obj, object, at: d.next(2))
    let item = d.last
    let name = dnpAlObjNames.name(of: UInt64(object))
    let unknown = group == 0 ? "Unknown group 0 Variation" : "Unknown Object\\Variation"
    d.label("Object(s): \(name ?? unknown) (0x\(object, hex: 4))")
    if isString { d.append(", Length: \(raw & 0xff)") }
    if name == nil { d.expert(group == 0 ? fields.unknownAttribute : fields.unknownObject) }
    try d.skip(2)
    let sub = d.open(item)
    let qualifier = try addQualifier(&d)
    let (range, rangeItem) = try addRange(&d, qualifier & 15)
    let count = range.count
    if count > 0 { d.append(to: item, ", \(count) point\(count == 1 ? "" : "s")") }
    if count < 0 {
      d.append(to: rangeItem, " (bogus)")
      d.expert(fields.badItemCount, at: rangeItem)
      d.setLength(item, 2)
      return false
    }
    if isData, count > 0, Self.isEmpty(object) { d.expert(fields.uselessItems, at: rangeItem) }
    if isData || qualifier & 0x70 != 0 {
      try addPoints(
        &d, raw, range, DnpPoint.Prefix(rawValue: qualifier >> 4 & 7) ?? .unknown,
        isData: isData, item, &origin)
    }
    d.setLength(item, d.offset - start)
    d.close(sub)
    return true
  }

  private func addQualifier(_ d: inout Dissection) throws(Malformed) -> UInt8 {
    let value = try d.peek(UInt8.self)
    let place = d.next(1)
    let prefix = dnpPrefixNames.name(of: UInt64(value >> 4 & 7)) ?? "Unknown Prefix Type"
    let range = dnpAlObjqRangeNames.name(of: UInt64(value & 15)) ?? "Unknown Range Type"
    let sub = d.open(d.text("Qualifier Field, Prefix: \(prefix), Range: \(range)", at: place))
    d.put(fields.objqPrefix, value >> 4 & 7, at: place)
    d.put(fields.objqRange, value & 15, at: place)
    d.close(sub)
    try d.skip(1)
    return value
  }

  private func addRange(
    _ d: inout Dissection, _ code: UInt8
  ) throws(Malformed) -> (Range, Item) {
    let item = d.text("Number of Items: ", at: d.here)
    let sub = d.open(item)
    var range = Range()
    var length = 0
    switch code {
    case 0, 1, 2:
      let width = 1 << Int(code)
      _ = try d.peek(UInt8.self, ahead: 2 * width - 1)
      let first = try fields.starts.add(&d, width: width)
      let last = try fields.stops.add(&d, width: width)
      range = Range(count: Int(last) - Int(first) + 1, first: first)
    case 3, 4, 5:
      range = Range(
        count: 1, first: try fields.addresses.add(&d, width: 1 << Int(code - 3)))
    case 7, 8, 9, 11:
      length = code == 11 ? 1 : 1 << Int(code - 7)
      range.count = Int(try fields.quantities.add(&d, width: length))
    default: break
    }
    d.close(sub)
    d.setLength(item, length)
    let count = range.count
    d.append(to: item, "\(count)")
    return (range, item)
  }

  /// Objects that stand for others and carry nothing themselves.
  private static func isEmpty(_ object: UInt16) -> Bool {
    switch object {
    case 0x0100, 0x0200, 0x0300, 0x0400, 0x0b00, 0x1400, 0x1600, 0x1e00, 0x2000, 0x2a00,
      0x3c01...0x3c04:
      true
    default: false
    }
  }

  private func addPoints(
    _ d: inout Dissection, _ object: UInt16, _ range: Range, _ prefix: DnpPoint.Prefix,
    isData: Bool, _ item: Item, _ origin: inout Int64
  ) throws(Malformed) {
    var bit = 0
    var left = range.count
    var index = range.first
    while left > 0 {
      try d.step()
      if isData { _ = try d.peek(UInt8.self) }
      let before = d.offset
      let place = d.offset
      let sub = d.open(d.text("", at: d.here))
      var point = DnpPoint(item: sub.item, object: item, start: place, index: index, origin: origin)
      try addIndex(&d, &point, prefix, UInt8(truncatingIfNeeded: object >> 8))
      if isData {
        try addValue(&d, &point, object, &bit, isLast: left == 1, sub)
      } else {
        d.setLength(sub.item, d.offset - place)
        d.close(sub)
      }
      origin = point.origin
      left -= 1
      index = point.index &+ 1
      if d.offset == before, bit == 0, left > 0, !isData || DnpObjects.isEmpty(object) { return }
    }
  }

  private func addIndex(
    _ d: inout Dissection, _ point: inout DnpPoint, _ prefix: DnpPoint.Prefix, _ group: UInt8
  ) throws(Malformed) {
    var place = d.here
    switch prefix {
    case .none:
      d.put(fields.pointIndex, point.index, at: place, .generated)
      point.size = point.index
    case .index1, .index2, .index4:
      let width = 1 << (Int(prefix.rawValue) - 1)
      point.index = try fields.indexes.add(&d, width: width)
      place = d.just(width)
    case .size1, .size2, .size4:
      let width = 1 << (Int(prefix.rawValue) - 4)
      point.size = try fields.sizes.add(&d, width: width)
      let size = point.size
      d.append(to: point.item, "Object: Size \(size)")
      return
    case .unknown:
      let size = point.index
      d.append(to: point.item, "Object: Size \(size)")
      return
    }
    let index = point.index
    d.append(to: point.item, "Point Number \(index)")
    let pair: (Field<UInt32>, Field<UInt32>)
    switch group {
    case 1: pair = (fields.biIndex, fields.biStaticIndex)
    case 2: pair = (fields.biIndex, fields.biEventIndex)
    case 3: pair = (fields.dbiIndex, fields.dbiStaticIndex)
    case 4: pair = (fields.dbiIndex, fields.dbiEventIndex)
    case 10: pair = (fields.boIndex, fields.boStaticIndex)
    case 11, 13: pair = (fields.boIndex, fields.boEventIndex)
    case 12: pair = (fields.boIndex, fields.boCmndIndex)
    case 20, 21: pair = (fields.counterIndex, fields.counterStaticIndex)
    case 22, 23: pair = (fields.counterIndex, fields.counterEventIndex)
    case 30, 31: pair = (fields.aiIndex, fields.aiStaticIndex)
    case 32, 33: pair = (fields.aiIndex, fields.aiEventIndex)
    case 40: pair = (fields.aoIndex, fields.aoStaticIndex)
    case 41: pair = (fields.aoIndex, fields.aoCmndIndex)
    case 42: pair = (fields.aoIndex, fields.aoEventIndex)
    case 110: pair = (fields.osIndex, fields.osStaticIndex)
    case 111: pair = (fields.osIndex, fields.osEventIndex)
    default: return
    }
    d.put(pair.0, index, at: place, .generated)
    d.put(pair.1, index, at: place, .generated)
  }

  /// Adds the value of one point and closes its item.
  private func addValue(
    _ d: inout Dissection, _ point: inout DnpPoint, _ object: UInt16, _ bit: inout Int,
    isLast: Bool, _ sub: OpenItem
  ) throws(Malformed) {
    switch object {
    case 0x0101, 0x0a01, 0x0c03, 0x5001, 0x0301:
      try addBits(&d, &point, object, &bit, isLast: isLast)
      d.close(sub, fitting: false)
      return
    default: break
    }
    if let layout = DnpLayout(object) {
      try addLayout(&d, &point, layout)
      d.close(sub, fitting: true)
      return
    }
    try extras.add(&d, &point, object, sub)
  }

  /// Points of one or two bits, packed.
  private func addBits(
    _ d: inout Dissection, _ point: inout DnpPoint, _ object: UInt16, _ bit: inout Int,
    isLast: Bool
  ) throws(Malformed) {
    let byte = try d.peek(UInt8.self)
    let place = d.next(1)
    d.setLength(point.item, 1)
    let width = object == 0x0301 ? 2 : 1
    if width == 2 {
      let value = byte >> UInt8(bit) & 3
      let field = fields.doubleBits[bit / 2]
      d.put(field, value, at: place)
      d.append(to: point.item, ", State: \(field, value)")
    } else {
      let value = byte >> UInt8(bit) & 1
      d.put(fields.bits[bit], value != 0, at: place)
      if object == 0x5001 {
        let name = dnpIndicationNames.name(of: UInt64(point.index)) ?? "Invalid IIN bit"
        // The value that is shown is always the first indication's.
        let shown = byte & 1
        d.append(to: point.item, " (\(name)), Value: \(shown)")
      } else {
        d.append(to: point.item, ", Value: \(value)")
      }
    }
    bit += width
    if bit == 8 || isLast {
      bit = 0
      try d.skip(1)
    }
  }

  /// The flags of a point, with their names in the headings.
  func addFlags(
    _ d: inout Dissection, _ point: DnpPoint, _ kind: DnpLayout.Flags
  ) throws(Malformed) -> UInt8 {
    let value = try d.peek(UInt8.self)
    let place = d.next(1)
    var list: [Field<Bool>]
    switch kind {
    case .binaryIn, .doubleBit: list = fields.binaryIn
    case .binaryOut: list = fields.binaryOut
    case .counter: list = fields.counters
    case .analogIn: list = fields.analogIn
    case .analogOut: list = fields.analogOut
    case .none, .status: return 0
    }
    if kind == .doubleBit { list.removeFirst(2) }
    var words: [String] = [value & 1 != 0 ? "Online" : "Offline"]
    for (i, name) in kind.words.enumerated() where value & 2 << UInt8(i) != 0 {
      words.append(name)
    }
    let text = words.joined(separator: ", ")
    d.append(to: point.item, " (Quality: \(text))")
    let sub = d.open(d.text("Quality: \(text)", at: place))
    if kind == .doubleBit { d.put(fields.doubleBits[3], value >> 6, at: place) }
    for (i, field) in list.enumerated() {
      d.put(field, value & 1 << UInt8(list.count - 1 - i) != 0, at: place)
    }
    d.close(sub)
    try d.skip(1)
    return value
  }

  private func addLayout(
    _ d: inout Dissection, _ point: inout DnpPoint, _ layout: DnpLayout
  ) throws(Malformed) {
    switch layout.flags {
    case .none: break
    case .status:
      try addStatus(&d, point, hasState: layout.value == .none)
    default:
      let value = try addFlags(&d, point, layout.flags)
      switch layout.flags {
      case .binaryIn, .binaryOut:
        d.append(to: point.item, ", Value: \(value >> 7)")
      case .doubleBit:
        let field = fields.doubleBits[3]
        d.append(to: point.item, ", State: \(field, value >> 6)")
      default: break
      }
    }
    try addNumber(&d, point, layout)
    if layout.statusFollows { try addStatus(&d, point, hasState: false) }
    try addTime(&d, point, layout.time)
  }

  func addStatus(
    _ d: inout Dissection, _ point: DnpPoint, hasState: Bool
  ) throws(Malformed) {
    let place = d.next(1)
    let value = try d.peek(UInt8.self)
    let field = fields.ctrlstatus
    let name = dnpAlCtrlstatusNames.name(of: UInt64(value & 0x7f)) ?? "Invalid Status"
    d.append(to: point.item, " [Status: \(name) (0x\(value & 0x7f, hex: 2))]")
    d.put(field, value & 0x7f, at: place)
    if hasState { d.put(fields.bocs, value & 0x80 != 0, at: place) }
    try d.skip(1)
  }

  private func addNumber(
    _ d: inout Dissection, _ point: DnpPoint, _ layout: DnpLayout
  ) throws(Malformed) {
    let isOut = layout.isOutput
    let before = d.offset
    switch layout.value {
    case .none: return
    case .count16:
      let value = try d.add(fields.count16, order: .little)
      d.append(to: point.item, ", Count: \(value)")
    case .count32:
      let value = try d.add(fields.count32, order: .little)
      d.append(to: point.item, ", Count: \(value)")
    case .int16:
      let value = try d.add(isOut ? fields.outValue16 : fields.value16, order: .little)
      d.append(to: point.item, ", Value: \(value)")
    case .int32:
      let value = try d.add(isOut ? fields.outValue32 : fields.value32, order: .little)
      d.append(to: point.item, ", Value: \(value)")
      // The reference reads on as if the number were not there.
      if layout.flags == .status { try d.seek(before) }
    case .float:
      let value = try d.add(isOut ? fields.anaoutFloat : fields.anaFloat, order: .little)
      d.append(to: point.item, ", Value: \(generalText(Double(value)))")
    case .double:
      let value = try d.add(isOut ? fields.anaoutDouble : fields.anaDouble, order: .little)
      d.append(to: point.item, ", Value: \(generalText(value))")
    }
  }

  func addTime(
    _ d: inout Dissection, _ point: DnpPoint, _ kind: DnpLayout.Time
  ) throws(Malformed) {
    switch kind {
    case .none: return
    case .relative:
      let value = Int64(try d.peek(UInt16.self).byteSwapped)
      d.put(fields.reltimestamp, RelativeTime(nanoseconds: value * 1_000_000), at: d.next(2))
      let sum = point.origin + value
      let text = dateText(seconds: sum / 1000, nanoseconds: sum % 1000 * 1_000_000)
      d.append(to: point.item, ", Timestamp: \(text)")
      try d.skip(2)
    case .absolute, .freeze:
      let value = try extras.addMoment(&d)
      guard d.wantsLabels else { return }
      let text = dateText(seconds: value / 1000, nanoseconds: value % 1000 * 1_000_000)
      let word = kind == .freeze ? "Time of Freeze" : "Timestamp"
      d.append(to: point.item, ", \(word): \(text)")
    }
  }
}

/// One point of an object while it is read.
struct DnpPoint {
  enum Prefix: UInt8 {
    case none, index1, index2, index4, size1, size2, size4, unknown
  }
  let item: Item
  /// The item of the object it belongs to.
  let object: Item
  /// Where its prefix, if it has one, begins.
  let start: Int
  var index: UInt32
  /// What relative times count from, in milliseconds since 1970.
  var origin: Int64
  var size: UInt32 = 0
}
