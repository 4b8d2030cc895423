import RemoraCore

/// Information elements of IAX frames (RFC 5456 section 8.6).
extension IAX2Layer {
  func addElement(_ d: inout Dissection, _ isData: inout Bool) throws(Malformed) {
    try d.step()
    let id: UInt8 = try d.peek(UInt8.self)
    let size = Int(try d.peek(UInt8.self, ahead: 1))
    let item = d.text("Information Element: ", at: d.next(min(2 + size, d.remaining)))
    let sub = d.open(item)
    if let fixed = Self.sizes[id], fixed != size {
      d.label(item, " ")
      let bad = d.text("Invalid length", at: Region(d.offset + 1, 1))
      let one = d.open(bad)
      d.expert(f.invalidLen, at: bad)
      d.close(one)
      try d.skip(2 + size)
      d.close(sub)
      return
    }
    try d.add(f.ieId)
    try d.add(f.length)
    let end = d.offset + size
    if id == 255, size == 4 { isData = try d.peek(UInt32.self) == 2 }
    let text = try addValue(&d, id, size)
    d.append(to: item, "\(text)")
    d.close(sub)
    try d.seek(end)
  }

  /// Elements whose values have a size of their own.
  private static let formats: ValueNames = [
    0: "N/A (analogue call?)", 1: "ITU-T V.110 rate adaption", 2: "ITU-T H.223/H.245",
  ]

  private static let sizes: [UInt8: Int] = [
    8: 4, 9: 4, 11: 2, 12: 2, 14: 2, 18: 16, 19: 2, 20: 2, 21: 2, 23: 1, 24: 2, 27: 4, 31: 4,
    34: 2, 35: 4, 37: 4, 38: 1, 39: 1, 40: 2, 41: 2, 42: 1, 43: 2, 46: 4, 47: 4, 48: 4, 49: 2,
    50: 4, 51: 4, 55: 9, 56: 9, 255: 4,
  ]

  /// - Returns: what the element's heading says of the value.
  private func addValue(
    _ d: inout Dissection, _ id: UInt8, _ size: Int
  ) throws(Malformed) -> String {
    let name = iax2ElementNames.name(of: UInt64(id)) ?? "Unknown"
    if let field = text(id) {
      let value = String(decoding: d.bytes(d.next(size)).prefix { $0 != 0 }, as: UTF8.self)
      try d.add(field, length: size)
      return "\(name): \(value)"
    }
    switch id {
    case 8:
      let value = try d.peek(UInt32.self)
      d.put(f.iaxCapability, value, at: d.next(4))
      return addCapabilities(&d, UInt64(value), 8, 4, 26, name)
    case 9: return try addFormat(&d, f.iaxFormat, name, size)
    case 18:
      let sub = d.open(d.text("Apparent Address", at: d.next(16)))
      let family = try d.peek(UInt16.self).byteSwapped
      d.put(f.iaxAppAddrSinfamily, family, at: d.next(2), .littleEndian)
      try d.skip(2)
      if family == 2 {
        try d.add(f.iaxAppAddrSinport)
        try d.add(f.iaxAppAddrSinaddr)
      }
      d.close(sub)
      return "Apparent Address"
    case 23:
      let byte = try d.peek(UInt8.self)
      try d.add(f.iaxIaxUnknown, length: 1)
      return "\(name): \(Phrase.hex(UInt64(byte), 2))"
    case 25, 26:
      d.put(id == 25 ? f.iaxAutoanswer : f.iaxMoh, at: d.here)
      return name
    case 31: return try addMoment(&d, name)
    case 42:
      let value = try d.add(f.iaxCausecode)
      let cause = iax2CauseNames.name(of: UInt64(value)) ?? "Unknown"
      return "\(name): \(cause) (0x\(Phrase.hex(UInt64(value), 2)))"
    case 55:
      try d.add(f.version)
      let value = try d.peek(UInt64.self)
      d.put(f.iaxCapability2, value, at: d.next(8))
      return addCapabilities(&d, value, 16, 8, 30, name)
    case 56:
      try d.add(f.version)
      return try addFormat(&d, f.iaxFormat2, name, 8)
    case 255:
      let value = try d.add(f.iaxDataformat)
      let format = Self.formats.name(of: UInt64(value)) ?? "Unknown"
      d.label(value: "\(format) (0x\(value, hex: 8))")
      return "\(name): \(format) (0x\(Phrase.hex(UInt64(value), 8)))"
    default: return try addNumber(&d, id, size, name)
    }
  }

  private func text(_ id: UInt8) -> Field<Text>? {
    switch id {
    case 1: f.iaxCalledNumber
    case 2: f.iaxCallingNumber
    case 3: f.iaxCallingAni
    case 4: f.iaxCallingName
    case 5: f.iaxCalledContext
    case 6: f.iaxUsername
    case 7: f.iaxPassword
    case 10: f.iaxLanguage
    case 13: f.iaxDnid
    case 15: f.iaxAuthChallenge
    case 16: f.iaxAuthMd5
    case 17: f.iaxAuthRsa
    case 22: f.iaxCause
    case 28: f.iaxRdnis
    case 29: f.iaxProvisioning
    case 30: f.iaxAesprovisioning
    case 32: f.iaxDevicetype
    case 33: f.iaxServiceident
    case 36: f.iaxFwblockdata
    case 44: f.iaxEnckey
    case 45: f.iaxCodecprefs
    default: nil
    }
  }

  private func addNumber(
    _ d: inout Dissection, _ id: UInt8, _ size: Int, _ name: String
  ) throws(Malformed) -> String {
    switch id {
    case 11: return Self.hex(name, UInt64(try d.add(f.iaxVersion)), 4)
    case 12: return Self.hex(name, UInt64(try d.add(f.iaxCpeAdsi)), 4)
    case 14: return Self.hex(name, UInt64(try d.add(f.iaxAuthMethods)), 4)
    case 19: return "\(name): \(try d.add(f.iaxRefresh))"
    case 20: return Self.hex(name, UInt64(try d.add(f.iaxDialplanStatus)), 4)
    case 21: return "\(name): \(try d.add(f.iaxCallNo))"
    case 24: return "\(name): \(try d.add(f.iaxMsgCount))"
    case 27: return Self.hex(name, UInt64(try d.add(f.iaxTransferid)), 8)
    case 34: return Self.hex(name, UInt64(try d.add(f.iaxFirmwarever)), 4)
    case 35: return Self.hex(name, UInt64(try d.add(f.iaxFwblockdesc)), 8)
    case 37: return Self.hex(name, UInt64(try d.add(f.iaxProvver)), 8)
    case 38: return Self.hex(name, UInt64(try d.add(f.iaxCallingpres)), 2)
    case 39: return Self.hex(name, UInt64(try d.add(f.iaxCallington)), 2)
    case 40: return Self.hex(name, UInt64(try d.add(f.iaxCallingtns)), 4)
    case 41: return Self.hex(name, UInt64(try d.add(f.iaxSamplingrate)), 4)
    case 43: return Self.hex(name, UInt64(try d.add(f.iaxEncryption)), 4)
    case 46: return Self.hex(name, UInt64(try d.add(f.iaxRrjitter)), 8)
    case 47: return Self.hex(name, UInt64(try d.add(f.iaxRrloss)), 8)
    case 48: return Self.hex(name, UInt64(try d.add(f.iaxRrpkts)), 8)
    case 49: return Self.hex(name, UInt64(try d.add(f.iaxRrdelay)), 4)
    case 50: return Self.hex(name, UInt64(try d.add(f.iaxRrdropped)), 8)
    case 51: return Self.hex(name, UInt64(try d.add(f.iaxRrooo)), 8)
    default: return try addUnknown(&d, size, name)
    }
  }

  private static func hex(_ name: String, _ value: UInt64, _ digits: Int) -> String {
    "\(name): 0x\(Phrase.hex(value, digits))"
  }

  private func addUnknown(
    _ d: inout Dissection, _ size: Int, _ name: String
  ) throws(Malformed) -> String {
    let said: String
    switch size {
    case 1: said = Self.hex(name, UInt64(try d.add(f.iaxUnknownbyte)), 1)
    case 2: said = Self.hex(name, UInt64(try d.add(f.iaxUnknownshort)), 1)
    case 4: said = Self.hex(name, UInt64(try d.add(f.iaxUnknownlong)), 1)
    default:
      let text = String(decoding: d.bytes(d.next(size)).prefix { $0 != 0 }, as: UTF8.self)
      try d.add(f.iaxUnknownstring, length: size)
      said = "\(name): \(text)"
    }
    d.label("\(said)")
    return said
  }

  private func addFormat(
    _ d: inout Dissection, _ field: Field<UInt64>, _ name: String, _ size: Int
  ) throws(Malformed) -> String {
    var value: UInt64 = 0
    for byte in d.bytes(d.next(size)) { value = value << 8 | UInt64(byte) }
    d.put(field, value, at: d.next(size))
    try d.skip(size)
    let codec = iax2CodecNames.name(of: value) ?? "Unknown"
    return "\(name): \(codec) (0x\(Phrase.hex(value, 16)))"
  }

  private func addCapabilities(
    _ d: inout Dissection, _ value: UInt64, _ digits: Int, _ size: Int, _ count: Int,
    _ name: String
  ) -> String {
    var text = "\(name): 0x\(Phrase.hex(value, digits))"
    for (mask, label) in iax2CapabilityNames where value & mask != 0 { text += ", \(label)" }
    let said = text
    d.label("\(said)")
    let place = d.next(size)
    let sub = d.open()
    for field in capabilities.prefix(count) { d.put(field, field.extract(value) != 0, at: place) }
    d.close(sub)
    return said
  }

  /// Two-second ticks, minutes, hours, days, months and years since 2000, in local time.
  private func addMoment(_ d: inout Dissection, _ name: String) throws(Malformed) -> String {
    let raw = try d.peek(UInt32.self)
    d.put(f.iaxDatetimeRaw, raw, at: d.next(4))
    let year = Int(raw >> 25) + 2000
    let (month, day) = (Int(raw >> 21 & 15), Int(raw >> 16 & 31))
    let (hour, minute, second) = (Int(raw >> 11 & 31), Int(raw >> 5 & 63), Int(raw & 31) * 2)
    let days = Self.days(year, month, day)
    let seconds = Int64(days * 86_400 + hour * 3_600 + minute * 60 + second)
    d.put(f.iaxDatetime, AbsoluteTime(seconds: seconds, nanoseconds: 0), at: d.next(4))
    let months = [
      "Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec",
    ]
    func two(_ value: Int) -> String { (value < 10 ? "0" : "") + String(value) }
    let date = "\(months[max(0, min(11, month - 1))]) \(day < 10 ? " " : "")\(day), \(year)"
    return "\(name): \(date) \(two(hour)):\(two(minute)):\(two(second)).000000000 UTC"
  }

  /// Days since 1970 of a date of the Gregorian calendar.
  private static func days(_ year: Int, _ month: Int, _ day: Int) -> Int {
    let y = month <= 2 ? year - 1 : year
    let m = (month + 9) % 12
    let dayOfYear = (153 * m + 2) / 5 + day - 1
    return 365 * y + y / 4 - y / 100 + y / 400 + dayOfYear - 719_468
  }
}
