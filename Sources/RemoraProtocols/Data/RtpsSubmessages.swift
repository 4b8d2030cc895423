import RemoraCore

/// The submessages of one message (section 8.3.7).
struct RTPSWalk {
  let layer: RTPSLayer
  let vendor: UInt16
  /// The topic that discovery data names, for the summary line.
  var topic: String?
  /// What a status says of a sample, for the summary line.
  var status: String?
  var order = ByteOrder.little
  private var f: RtpsFields { layer.f }

  init(layer: RTPSLayer, vendor: UInt16) {
    self.layer = layer
    self.vendor = vendor
  }

  mutating func run(_ d: inout Dissection) throws(Malformed) {
    var isFirst = true
    while d.remaining >= 4 {
      try d.step()
      let (kind, bits): (UInt8, UInt8) = (try d.peek(UInt8.self), try d.peek(UInt8.self, ahead: 1))
      order = bits & 1 != 0 ? .little : .big
      let name = rtpsSubmessageNames.name(of: UInt64(kind))
      let lead = isFirst ? "" : ", "
      d.info(append: "\(lead)\(name ?? "Unknown[\(Phrase.hex(UInt64(kind), 2))]")")
      isFirst = false
      let claimed = Int(try number16(&d, ahead: 2))
      // The last submessage may say zero and reach to the end.
      let isLong = claimed == 0 && kind != 0x09 && kind != 0x01 && kind != 0
      let size = isLong ? d.remaining - 4 : claimed
      let sub = d.open(d.put(f.smId, kind, at: d.next(min(d.remaining, 4 + size))))
      try d.skip(1)
      addFlags(&d, kind, bits)
      try d.add(f.smOctetsToNextHeader, order: order)
      let length = d.last
      let least = Self.least(kind)
      if size < least, size > 0 || kind != 0x09 {
        d.expert(
          f.smOctetsToNextHeaderError, at: length, "(Error: should be >= \(least))")
      } else if kind == 0x01, size > 0 {
        d.expert(f.smOctetsToNextHeaderNotZero, at: length)
      }
      let end = d.offset + size
      if size >= least {
        topic = nil
        status = nil
        try d.inside(size) { [self] d throws(Malformed) in
          var walk = self
          try walk.addBody(&d, kind, bits)
          if d.wantsColumns { walk.tell(&d) }
        }
      }
      d.close(sub)
      try d.seek(min(end, d.offset + d.remaining))
    }
  }

  private func tell(_ d: inout Dissection) {
    if let status { d.info(append: "\(status)") }
    if let topic { d.info(append: " -> \(topic)") }
  }

  private func number16(_ d: inout Dissection, ahead: Int = 0) throws(Malformed) -> UInt16 {
    let raw: UInt16 = try d.peek(UInt16.self, ahead: ahead)
    return order == .little ? raw.byteSwapped : raw
  }

  func number(_ d: inout Dissection, ahead: Int = 0) throws(Malformed) -> UInt32 {
    let raw: UInt32 = try d.peek(UInt32.self, ahead: ahead)
    return order == .little ? raw.byteSwapped : raw
  }

  private func addFlags(_ d: inout Dissection, _ kind: UInt8, _ bits: UInt8) {
    let place = d.next(1)
    d.put(kind == 0 ? f.headerExtensionFlags : f.smFlags, bits, at: place)
    if let list = layer.flags.submessages[kind] {
      layer.addFlags(&d, bits, list, at: place, reserved: 8 - list.count, digits: 2)
    }
    try? d.skip(1)
  }

  /// The fewest bytes of a submessage's elements.
  private static func least(_ kind: UInt8) -> Int {
    switch kind {
    case 0x06: 24
    case 0x07: 28
    case 0x08: 28
    case 0x09: 8
    case 0x0c: 20
    case 0x0e: 12
    case 0x12: 28
    case 0x13: 24
    case 0x15: 20
    case 0x16: 36
    default: 0
    }
  }

  private mutating func addBody(
    _ d: inout Dissection, _ kind: UInt8, _ bits: UInt8
  ) throws(Malformed) {
    switch kind {
    case 0x06:
      try addReaderAndWriter(&d)
      try addSequenceSet(&d, "readerSNState", isAcknowledged: true)
      try d.add(f.acknackCount, order: order)
    case 0x07:
      try addReaderAndWriter(&d)
      try addSequence(&d, "firstAvailableSeqNumber")
      try addSequence(&d, "lastSeqNumber")
      try d.add(f.heartbeatCount, order: order)
    case 0x08:
      try addReaderAndWriter(&d)
      try addSequence(&d, "gapStart")
      try addSequenceSet(&d, "gapList", isAcknowledged: false)
    case 0x09 where bits & 2 == 0: try addTimestamp(&d)
    case 0x0c:
      try d.add(f.infoSrcUnused, order: order)
      try layer.addVersion(&d)
      try layer.addVendor(&d)
      try layer.addPrefix(&d, f.guidPrefixSrc)
    case 0x0e: try layer.addPrefix(&d, f.guidPrefixDst)
    case 0x0f:
      try addLocators(&d, "unicastReplyLocatorList")
      if bits & 2 != 0 { try addLocators(&d, "multicastReplyLocatorList") }
    case 0x12:
      try addReaderAndWriter(&d)
      try addSequence(&d, "writerSN")
      try addFragmentSet(&d)
      try d.add(f.nackFragCount, order: order)
    case 0x13:
      try addReaderAndWriter(&d)
      try addSequence(&d, "writerSeqNumber")
      try d.add(f.heartbeatFragNumber, order: order)
      try d.add(f.heartbeatFragCount, order: order)
    case 0x15: try addData(&d, bits)
    case 0x16: try addFragments(&d, bits)
    default: break
    }
  }

  // MARK: Elements

  private func addReaderAndWriter(_ d: inout Dissection) throws(Malformed) {
    try layer.addEntity(
      &d, f.smRdEntityId, f.smRdEntityIdEntityKey, f.smRdEntityIdEntityKind, "readerEntityId")
    try layer.addEntity(
      &d, f.smWrEntityId, f.smWrEntityIdEntityKey, f.smWrEntityIdEntityKind, "writerEntityId")
  }

  /// Two halves, the upper first in either order of bytes.
  @discardableResult
  func addSequence(_ d: inout Dissection, _ label: String) throws(Malformed) -> Int64 {
    let high = try number(&d)
    let low = try number(&d, ahead: 4)
    let value = Int64(bitPattern: UInt64(high) << 32 | UInt64(low))
    d.put(f.smSeqNumber, value, at: d.next(8))
    d.label("\(label): \(value)")
    try d.skip(8)
    return value
  }

  private func addSequenceSet(
    _ d: inout Dissection, _ label: String, isAcknowledged: Bool
  ) throws(Malformed) {
    let start = d.offset
    let sub = d.open(d.text("\(label)", at: d.next(0)))
    let base = try addSequence(&d, "bitmapBase")
    let count = try d.add(f.bitmapNumBits, order: order)
    let (bits, missing) = try bitmap(&d, Int(count), base)
    if isAcknowledged {
      d.put(f.smAcknackAnalysis, 0, at: Region(d.start + 32, 0), .generated)
      let said: String
      if base == 0, count == 0 {
        said = "Preemptive ACKNACK"
      } else if count == 0 {
        said = "Expecting sample \(base)"
      } else if missing.isEmpty {
        said = "Acknack with no missing samples"
      } else if missing.count == 1, count == 1 {
        said = "Lost sample \(missing[0])"
      } else {
        let list = missing.map { String($0) }.joined(separator: ", ")
        said = "Lost samples \(list) in range [\(base),\(base + Int64(count) - 1)]"
      }
      d.label("Acknack Analysis: \(said)")
    }
    try addBitmap(&d, Int(count), bits)
    d.close(sub)
    d.setLength(sub.item, d.offset - start)
  }

  private func addFragmentSet(_ d: inout Dissection) throws(Malformed) {
    let start = d.offset
    let sub = d.open(d.text("fragmentNumberState", at: d.next(0)))
    try d.add(f.fragmentNumberBase32, order: order)
    let count = Int(try d.add(f.fragmentNumberNumBits, order: order))
    let (bits, _) = try bitmap(&d, count, 0)
    try addBitmap(&d, count, bits)
    d.close(sub)
    d.setLength(sub.item, d.offset - start)
  }

  /// A set of at most 256 numbers as characters, and those that are in it.
  private func bitmap(
    _ d: inout Dissection, _ count: Int, _ base: Int64
  ) throws(Malformed) -> (String, [Int64]) {
    guard d.wantsLabels, count <= 256 else { return ("", []) }
    var text = ""
    var set: [Int64] = []
    for bit in 0..<count {
      let word = try number(&d, ahead: bit / 32 * 4)
      let isSet = word >> UInt32(31 - bit % 32) & 1 != 0
      text.append(isSet ? "1" : "0")
      if isSet { set.append(base &+ Int64(bit)) }
    }
    return (text, set)
  }

  private func addBitmap(
    _ d: inout Dissection, _ count: Int, _ text: String
  ) throws(Malformed) {
    guard count > 0 else { return }
    try d.add(f.bitmap, length: (min(count, 1 << 16) + 31) / 32 * 4)
    d.label("bitmap: \(text)")
  }

  private func addTimestamp(_ d: inout Dissection) throws(Malformed) {
    let (seconds, fraction) = (try number(&d), try number(&d, ahead: 4))
    let nanoseconds = Int32(truncatingIfNeeded: (UInt64(fraction) * 1_000_000_000) >> 32)
    d.put(
      f.infoTsTimestamp, AbsoluteTime(seconds: Int64(seconds), nanoseconds: nanoseconds),
      at: d.next(8))
    try d.skip(8)
  }

  private func addLocators(_ d: inout Dissection, _ label: String) throws(Malformed) {
    let count = try number(&d)
    let sub = d.open(d.text("\(label): \(count) Locators", at: d.next(4)))
    let head = d.last
    try d.skip(4)
    var texts: [String] = []
    var i: UInt32 = 0
    while i < count {
      try d.step()
      let one = d.open(d.text("Locator[\(i)]", at: d.next(min(24, d.remaining))))
      texts.append(try addLocator(&d))
      d.close(one)
      i += 1
    }
    d.close(sub)
    if !texts.isEmpty {
      let said = texts.joined(separator: ", ")
      d.append(to: head, " (\(said))")
    }
  }

  /// Where somebody listens: kind, port and address, 24 bytes.
  func addLocator(_ d: inout Dissection) throws(Malformed) -> String {
    let start = d.offset
    let kind = try d.add(f.locatorKind, order: order)
    let name = rtpsLocatorNames.name(of: UInt64(kind)) ?? ""
    guard kind == 1 || kind == 2 || kind == 0x100_0000 else {
      try d.seek(min(start + 24, d.offset + d.remaining))
      return ""
    }
    let port = try d.add(f.locatorPort, order: order)
    switch kind {
    case 1:
      try d.skip(12)
      let address = try d.add(f.locatorIpv4)
      return "\(name), \(address):\(port)"
    case 2:
      let address = try d.add(f.locatorIpv6)
      return "\(name), \(address):\(port)"
    default:
      try d.skip(2)
      let host: UInt32 = try d.peek(UInt32.self)
      d.put(f.paramGuidHostId, host, at: d.next(4))
      try d.seek(start + 24)
      return "\(name), HostId = 0x\(Phrase.hex(UInt64(host), 8)), Port = \(port)"
    }
  }

  // MARK: Samples

  private mutating func addData(_ d: inout Dissection, _ bits: UInt8) throws(Malformed) {
    try d.add(f.extraFlags, order: order)
    let ahead = Int(try d.add(f.octetsToInlineQos, order: order))
    let place = d.offset
    let writer: UInt32 = try d.peek(UInt32.self, ahead: 4)
    try addReaderAndWriter(&d)
    try addSequence(&d, "writerSeqNumber")
    try d.seek(min(place + max(ahead, 0), d.offset + d.remaining))
    if bits & 2 != 0 { try addParameters(&d, isInline: true) }
    let suffix = Self.suffix(writer)
    if let status {
      self.status = "(\(suffix)[\(status)])"
    } else if !suffix.isEmpty {
      self.status = "(\(suffix))"
    }
    guard bits & 0x0c != 0, d.remaining > 0 else { return }
    try addSample(&d, bits & 8 != 0 ? "serializedKey" : "serializedData")
  }

  private mutating func addFragments(_ d: inout Dissection, _ bits: UInt8) throws(Malformed) {
    try d.add(f.extraFlags, order: order)
    let ahead = Int(try d.add(f.octetsToInlineQos, order: order))
    let place = d.offset
    let writer: UInt32 = try d.peek(UInt32.self, ahead: 4)
    try addReaderAndWriter(&d)
    try addSequence(&d, "writerSeqNumber")
    let first = try d.add(f.dataFragNumber, order: order)
    let count = Int(try d.add(f.dataFragNumFragments, order: order))
    let size = Int(try d.add(f.dataFragSize, order: order))
    try d.add(f.dataFragSampleSize, order: order)
    try d.seek(min(place + ahead, d.offset + d.remaining))
    if bits & 2 != 0 { try addParameters(&d, isInline: true) }
    let suffix = Self.suffix(writer)
    status = suffix.isEmpty ? nil : "(\(suffix))"
    for i in 0..<count where d.remaining > 0 {
      try d.step()
      let sub = d.open(d.text("fragment [\(i)]", at: d.next(min(size, d.remaining))))
      let length = min(size, d.remaining)
      if i == 0, first == 1, length >= 4 {
        try d.add(f.paramSerializeEncapKind)
        try d.add(f.paramSerializeEncapLen)
        try d.add(f.issueData, length: length - 4)
      } else {
        try d.add(f.issueData, length: length)
      }
      d.close(sub)
    }
  }

  /// What samples of built-in writers are called.
  private static func suffix(_ writer: UInt32) -> String {
    switch writer {
    case 0x0000_02c2: "t"
    case 0x0000_03c2: "w"
    case 0x0000_04c2: "r"
    case 0x0001_00c2: "p"
    case 0x0002_00c2: "m"
    case 0xff00_03c2: "W"
    case 0xff00_04c2: "R"
    case 0xff01_01c2: "P"
    case 0xff02_00c2: "M"
    case 0x0003_00c3: "trq"
    case 0x0003_01c3: "trp"
    default: ""
    }
  }

  private mutating func addSample(_ d: inout Dissection, _ label: String) throws(Malformed) {
    let sub = d.open(d.text("\(label)", at: d.next(d.remaining)))
    let kind = try d.add(f.paramSerializeEncapKind)
    try d.add(f.paramSerializeEncapLen)
    if kind == 2 || kind == 3 {
      let outer = order
      order = kind == 3 ? .little : .big
      try addParameters(&d, isInline: false)
      order = outer
    } else if d.remaining > 0 {
      try d.add(f.issueData, length: d.remaining)
    }
    d.close(sub)
  }
}
