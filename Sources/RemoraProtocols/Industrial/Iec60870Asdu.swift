public import RemoraCore

/// Application service data units of telecontrol (IEC 60870-5-101 clause 7): what kind, how many,
/// why, whose, and the information objects.
///
///     |     type      |S|   number    |T|N|   cause   |  originator   |
///     |        common address         |  object address (3) | element …
public let iec60870ASDU = Protocol(
  "iec60870_asdu", "IEC 60870-5-101/104 ASDU", short: "IEC 60870-5-101/104 ASDU"
) { p in
  let layer = ServiceUnitLayer(&p)
  return { d throws(Malformed) in try layer.dissect(&d) }
}

struct ServiceUnitLayer {
  let fields: AsduFields
  let elements: ServiceElements

  init(_ p: inout Builder) {
    fields = AsduFields(&p)
    elements = ServiceElements(fields)
  }

  func dissect(_ d: inout Dissection) throws(Malformed) {
    let size = d.reportedRemaining
    d.protocolColumn("IEC 60870-5 ASDU")
    d.setOwnLength(d.remaining)
    let kind = try d.add(fields.typeid)
    let number = try d.peek(UInt8.self)
    try d.add(bits: fields.sq, fields.numix, width: 1)
    let isSequence = number & 0x80 != 0
    let count = Int(number & 0x7f)
    let cause = try d.peek(UInt8.self)
    try d.add(bits: fields.causetx, fields.nega, fields.test, width: 1)
    try d.add(fields.oa)
    let address = try d.add(fields.addr, order: .little)
    guard count > 0 else { return }
    if let first = Self.objectAddress(d) {
      summarise(&d, kind, cause, address, (isSequence, count), first)
    }
    guard let parts = ServiceElements.parts(of: kind) else {
      if let first = Self.objectAddress(d) { d.put(fields.ioa, first, at: d.next(3)) }
      try d.skip(3)
      if d.remaining > 0 { try d.add(fields.rawdata, length: d.remaining) }
      return
    }
    try addObjects(&d, parts, isSequence, count)
    let used = d.offset - d.start
    if used != size {
      d.expert(fields.badLength, at: d.own, "Invalid Apdulen (\(size) != \(used))")
    }
  }

  private static func objectAddress(_ d: borrowing Dissection) -> UInt32? {
    guard let low = d.number(at: d.offset, UInt16.self),
      let high = d.number(at: d.offset + 2, UInt8.self)
    else { return nil }
    return UInt32(high) << 16 | UInt32(low.byteSwapped)
  }

  private func summarise(
    _ d: inout Dissection, _ kind: UInt8, _ cause: UInt8, _ address: UInt16,
    _ list: (isSequence: Bool, count: Int), _ first: UInt32
  ) {
    guard d.wantsColumns || d.wantsLabels else { return }
    var reason = asduCausetxNames.name(of: UInt64(cause & 0x3f)) ?? "<CauseTx=\(cause & 0x3f)>"
    if cause & 0x40 != 0 { reason += "_NEGA" }
    if cause & 0x80 != 0 { reason += "_TEST" }
    reason += String(repeating: " ", count: max(0, 7 - reason.utf8.count))
    let name = asduTypeidNames.name(of: UInt64(kind)) ?? "<TypeId=\(kind)>"
    var text = "ASDU=\(address) \(name) \(reason) IOA"
    if list.count > 1 { text += "[\(list.count)]" }
    text += "=\(first)"
    if list.count > 1 {
      text += list.isSequence ? "-\(Int(first) + list.count - 1)" : ",..."
    }
    let words = text
    d.info(append: Phrase(words))
    d.fenceInfo()
    let title = asduTitles.name(of: UInt64(kind)) ?? "<Unknown TypeId>"
    d.summary(": \(words) '\(title)'")
  }

  private func addObjects(
    _ d: inout Dissection, _ parts: [ServiceElements.Part], _ isSequence: Bool, _ count: Int
  ) throws(Malformed) {
    var address: UInt32 = 0
    for i in 0..<count {
      try d.step()
      let begin = d.offset
      if i == 0 || !isSequence {
        _ = try d.peek(UInt8.self, ahead: 2)
        address = Self.objectAddress(d) ?? 0
      } else {
        address &+= 1
      }
      let number = address
      let sub = d.open(d.text("IOA: \(number)", at: d.here))
      if i == 0 || !isSequence {
        try d.add(fields.ioa, order: .little)
      } else {
        // The reference counts the start twice.
        d.put(fields.ioa, number, at: Region(begin + d.start, 0))
      }
      for part in parts { try elements.add(&d, part) }
      d.close(sub, fitting: true)
    }
  }
}

/// The information elements (IEC 60870-5-101 clause 7.2.6).
struct ServiceElements {
  enum Part {
    case single, double, step, quality, bits, normalized, scaled, float, counter, shortTime,
      longTime, singleCommand, doubleCommand, stepCommand, setPoint, initialization,
      interrogation, counterInterrogation, reset, test, parameter, association
  }

  let fields: AsduFields

  init(_ fields: AsduFields) { self.fields = fields }

  /// What the objects of a type consist of; nil where it is not known.
  static func parts(of kind: UInt8) -> [Part]? {
    switch kind {
    case 1: return [.single]
    case 2: return [.single, .shortTime]
    case 3: return [.double]
    case 4: return [.double, .shortTime]
    case 5: return [.step, .quality]
    case 6: return [.step, .quality, .shortTime]
    case 7: return [.bits, .quality]
    case 8: return [.bits, .quality, .shortTime]
    case 9: return [.normalized, .quality]
    case 10: return [.normalized, .quality, .shortTime]
    case 11: return [.scaled, .quality]
    case 12: return [.scaled, .quality, .shortTime]
    case 13: return [.float, .quality]
    case 14: return [.float, .quality, .shortTime]
    case 15: return [.counter]
    case 16: return [.counter, .shortTime]
    case 21: return [.normalized]
    case 30: return [.single, .longTime]
    case 31: return [.double, .longTime]
    case 32: return [.step, .quality, .longTime]
    case 33: return [.bits, .quality, .longTime]
    case 34: return [.normalized, .quality, .longTime]
    case 35: return [.scaled, .quality, .longTime]
    case 36: return [.float, .quality, .longTime]
    case 37: return [.counter, .longTime]
    case 41: return [.association, .counter, .longTime]
    case 70: return [.initialization]
    default: return command(kind)
    }
  }

  private static func command(_ kind: UInt8) -> [Part]? {
    switch kind {
    case 45: [.singleCommand]
    case 46: [.doubleCommand]
    case 47: [.stepCommand]
    case 48: [.normalized, .setPoint]
    case 49: [.scaled, .setPoint]
    case 50: [.float, .setPoint]
    case 51: [.bits]
    case 58: [.singleCommand, .longTime]
    case 59: [.doubleCommand, .longTime]
    case 60: [.stepCommand, .longTime]
    case 61: [.normalized, .setPoint, .longTime]
    case 62: [.scaled, .setPoint, .longTime]
    case 63: [.float, .setPoint, .longTime]
    case 64: [.bits, .longTime]
    case 100: [.interrogation]
    case 101: [.counterInterrogation]
    case 102: []
    case 103: [.longTime]
    case 105: [.reset]
    case 107: [.test, .longTime]
    case 110: [.normalized, .parameter]
    case 111: [.scaled, .parameter]
    case 112: [.float, .parameter]
    default: nil
    }
  }

  func add(_ d: inout Dissection, _ part: Part) throws(Malformed) {
    let f = fields
    switch part {
    case .single:
      try d.add(f.siq, bits: f.siqSpi, f.siqBl, f.siqSb, f.siqNt, f.siqIv)
    case .double:
      try d.add(f.diq, bits: f.diqDpi, f.diqBl, f.diqSb, f.diqNt, f.diqIv)
    case .step: try d.add(f.vti, bits: f.stepValue, f.vtiT)
    case .quality: try d.add(f.qds, bits: f.qdsOv, f.qdsBl, f.qdsSb, f.qdsNt, f.qdsIv)
    case .bits: try addBits(&d)
    case .normalized: try addNormalized(&d)
    case .scaled: try d.add(f.scalval, order: .little)
    case .float: try d.add(f.float, order: .little)
    case .counter: try addCounter(&d)
    case .shortTime: try addShortTime(&d)
    case .longTime: try addLongTime(&d)
    case .singleCommand: try d.add(f.sco, bits: f.scoOn, f.scoQu, f.scoSe)
    case .doubleCommand: try d.add(f.dco, bits: f.dcoOn, f.dcoQu, f.dcoSe)
    case .stepCommand: try d.add(f.rco, bits: f.rcoUp, f.rcoQu, f.rcoSe)
    case .setPoint: try d.add(f.qos, bits: f.qosQl, f.qosSe)
    case .initialization: try d.add(f.coi, bits: f.coiR, f.coiI)
    case .interrogation: try d.add(f.qoi)
    case .counterInterrogation: try d.add(f.qcc, bits: f.qccRqt, f.qccFrz)
    case .reset: try d.add(f.qrp)
    case .test: try d.add(f.tsc, order: .little)
    case .parameter: try d.add(f.qpm, bits: f.qpmKpa, f.qpmLpc, f.qpmPop)
    case .association: try d.add(f.aid, order: .little)
    }
  }

  private func addBits(_ d: inout Dissection) throws(Malformed) {
    let value = try d.add(fields.bitstring)
    guard d.wantsLabels else { return }
    var text = ""
    for i in 0..<32 {
      if i > 0, i % 4 == 0 { text += i % 8 == 0 ? "  " : " " }
      text += value >> UInt32(31 - i) & 1 == 1 ? "1" : "0"
    }
    let words = text
    d.label("\(words) = Value: 0x\(value, hex: 8)")
  }

  private func addNormalized(_ d: inout Dissection) throws(Malformed) {
    let raw = Int16(bitPattern: try d.peek(UInt16.self).byteSwapped)
    let value = Float(raw) / 32_768
    d.put(fields.normalized, value, at: d.next(2))
    d.label(value: "\(generalText(Double(value))) (\(raw))")
    try d.skip(2)
  }

  private func addCounter(_ d: inout Dissection) throws(Malformed) {
    let f = fields
    let place = d.next(4)
    let value = Int32(bitPattern: try d.peek(UInt32.self).byteSwapped)
    d.put(f.bcr, value, at: place)
    let sub = d.open()
    try d.add(f.bcrCount, order: .little)
    try d.add(bits: f.bcrSq, f.bcrCy, f.bcrCa, f.bcrIv, width: 1)
    d.close(sub)
  }

  private func addShortTime(_ d: inout Dissection) throws(Malformed) {
    let f = fields
    let time = Int64(try d.peek(UInt16.self).byteSwapped)
    let minute = Int64(try d.peek(UInt8.self, ahead: 2) & 0x3f)
    d.put(
      f.shortTime, RelativeTime(nanoseconds: (minute * 60_000 + time) * 1_000_000), at: d.next(3))
    let sub = d.open()
    try d.add(f.cp24timeMs, order: .little)
    try d.add(bits: f.cp24timeMin, f.cp24timeIv, width: 1)
    d.close(sub)
  }

  private func addLongTime(_ d: inout Dissection) throws(Malformed) {
    let f = fields
    let time = Int64(try d.peek(UInt16.self).byteSwapped)
    let minute = Int64(try d.peek(UInt8.self, ahead: 2) & 0x3f)
    let hour = try d.peek(UInt8.self, ahead: 3)
    let day = Int64(try d.peek(UInt8.self, ahead: 4) & 0x1f)
    let month = Int64(try d.peek(UInt8.self, ahead: 5) & 0x0f)
    let short = Int64(try d.peek(UInt8.self, ahead: 6) & 0x7f)
    let days = civilDays(year: short < 70 ? 2000 + short : 1900 + short, month: month, day: day)
    // Summer time is an hour ahead.
    let hours = Int64(hour & 0x1f) - (hour & 0x80 != 0 ? 1 : 0)
    let seconds = days * 86_400 + hours * 3600 + minute * 60 + time / 1000
    d.put(
      f.longTime,
      AbsoluteTime(
        seconds: seconds, nanoseconds: Int32(truncatingIfNeeded: time % 1000 * 1_000_000)),
      at: d.next(7))
    let sub = d.open()
    try d.add(f.cp56timeMs, order: .little)
    try d.add(bits: f.cp56timeMin, f.cp56timeGen, f.cp56timeIv, width: 1)
    try d.add(bits: f.cp56timeHour, f.cp56timeSu, width: 1)
    try d.add(bits: f.cp56timeDay, f.cp56timeDow, width: 1)
    try d.add(f.cp56timeMonth)
    try d.add(f.cp56timeYear)
    d.close(sub)
  }
}
