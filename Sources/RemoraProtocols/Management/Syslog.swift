public import RemoraCore

/// Syslog messages (RFC 5424, the older form of RFC 3164, and length prefixes of RFC 6587).
///
///     <PRI>1 TIMESTAMP HOSTNAME APP PROCID MSGID [ID NAME="VALUE"] MESSAGE
///     <PRI>Mmm dd hh:mm:ss HOSTNAME PROCESS: MESSAGE
public let syslog = Protocol("syslog", "Syslog Message", short: "Syslog") { p in
  let layer = SyslogLayer(&p)
  p.over("udp.port", 514)
  return { d throws(Malformed) in try layer.dissect(&d) }
}

struct SyslogLayer {
  let f: SyslogFields

  init(_ p: inout Builder) { f = SyslogFields(&p) }

  func dissect(_ d: inout Dissection) throws(Malformed) {
    d.protocolColumn("Syslog")
    let text = d.bytes(d.next(d.remaining))
    let start = d.offset
    guard d.remaining > 2 else {
      d.withdraw()
      _ = try d.peek(UInt16.self, ahead: 1)
      return
    }
    var at = 0
    addLength(&d, text, start, &at)
    let head = at
    if let priority = Self.priority(text, &at) {
      let place = Region(start + head, at - head)
      let (facility, level) = (priority >> 3, priority & 7)
      name(&d, Self.short(facility) + "." + Self.levels[Int(level)], text[at...])
      d.put(f.facility, facility, at: place)
      d.put(f.level, level, at: place)
    } else {
      name(&d, nil, text[at...])
    }
    let rest = addNew(&d, text, start, &at) || addOld(&d, text, start, &at)
    let place = Region(start + at, text.count - at)
    if !rest || at < text.count { try d.seek(min(start + at, start + text.count)) }
    guard !rest else { return try addBody(&d, text, at) }
    if place.length > 0 {
      let item = try addText(&d, place)
      d.expert(f.msgNonconformant, at: item)
    }
  }

  /// The head of the tree and the Info column.
  private func name(_ d: inout Dissection, _ kind: String?, _ text: ArraySlice<UInt8>) {
    guard d.wantsColumns || d.wantsLabels else { return }
    let shown = String(decoding: text, as: UTF8.self)
    d.info(kind == nil ? "\(shown)" : "\(kind ?? ""): \(shown)")
    d.label(d.own, "Syslog message: \(kind ?? "(unknown)"): \(shown)")
  }

  /// `84 <34>1 …`: the octet count of RFC 6587.
  private func addLength(
    _ d: inout Dissection, _ text: [UInt8], _ start: Int, _ at: inout Int
  ) {
    var i = 0
    while i < text.count, text[i] >= 0x30, text[i] <= 0x39 { i += 1 }
    guard i > 0, i + 1 < text.count, text[i] == 0x20, text[i + 1] == UInt8(ascii: "<") else {
      return
    }
    let digits = String(decoding: text[..<i], as: UTF8.self)
    d.put(f.msglen, "\(digits)", at: Region(start, i))
    at = i + 1
  }

  private static func priority(_ text: [UInt8], _ at: inout Int) -> UInt16? {
    guard at < text.count, text[at] == UInt8(ascii: "<") else { return nil }
    var i = at + 1
    var value: UInt16 = 0
    var digits = 0
    while i < text.count, digits < 3, text[i] >= 0x30, text[i] <= 0x39 {
      value = value * 10 + UInt16(text[i] - 0x30)
      i += 1
      digits += 1
    }
    if i < text.count, text[i] == UInt8(ascii: ">") { i += 1 }
    at = i
    return value & 0x3ff
  }

  // MARK: RFC 5424

  /// - Returns: whether the header is whole; `at` is behind what was understood.
  private func addNew(
    _ d: inout Dissection, _ text: [UInt8], _ start: Int, _ at: inout Int
  ) -> Bool {
    guard at + 1 < text.count, text[at] == UInt8(ascii: "1"), text[at + 1] == 0x20 else {
      return false
    }
    d.put(f.version, "1", at: Region(start + at, 1))
    at += 2
    guard let stampEnd = Self.token(text, at), let time = Self.time(text[at..<stampEnd]) else {
      return false
    }
    d.put(f.timestamp, time, at: Region(start + at, stampEnd - at))
    at = stampEnd + 1
    for field in [f.hostname, f.appname, f.procid, f.msgid] {
      guard let end = Self.token(text, at) else { return false }
      let value = String(decoding: text[at..<end], as: UTF8.self)
      d.put(field, "\(value)", at: Region(start + at, end - at))
      at = end + 1
    }
    return addStructure(&d, text, start, &at)
  }

  private static func token(_ text: [UInt8], _ at: Int) -> Int? {
    var i = at
    while i < text.count, text[i] != 0x20 { i += 1 }
    return i < text.count && i > at ? i : nil
  }

  private func addStructure(
    _ d: inout Dissection, _ text: [UInt8], _ start: Int, _ at: inout Int
  ) -> Bool {
    if at + 1 < text.count, text[at] == UInt8(ascii: "-"), text[at + 1] == 0x20 {
      d.put(f.sd, at: Region(start + at, 1))
      d.label("Structured Data: -")
      at += 2
      return true
    }
    guard let end = Self.structureEnd(text, at) else { return false }
    let item = d.put(f.sd, at: Region(start + at, end - at))
    let sub = d.open(item)
    var count = 0
    var i = at
    while i < end {
      var close = i
      while close < end, text[close] != UInt8(ascii: "]") { close += 1 }
      if addElement(&d, text, start, i, close) { count += 1 }
      i = close + 1
    }
    d.close(sub)
    d.append(to: item, " (\(count) element\(count == 1 ? "" : "s"))")
    at = end + 1
    return true
  }

  /// Behind the last bracket, which a blank follows.
  private static func structureEnd(_ text: [UInt8], _ at: Int) -> Int? {
    guard at < text.count, text[at] == UInt8(ascii: "[") else { return nil }
    var i = at
    while i + 1 < text.count {
      if text[i] == UInt8(ascii: "]"), text[i + 1] == 0x20 { return i + 1 }
      i += 1
    }
    return nil
  }

  private func addElement(
    _ d: inout Dissection, _ text: [UInt8], _ start: Int, _ from: Int, _ close: Int
  ) -> Bool {
    let item = d.put(f.sdElement, at: Region(start + from, close + 1 - from))
    let sub = d.open(item)
    defer { d.close(sub) }
    var i = from + 1
    while i < close, text[i] != 0x20 { i += 1 }
    guard i < close else { return false }
    let name = String(decoding: text[(from + 1)..<i], as: UTF8.self)
    d.put(f.sdElementName, "\(name)", at: Region(start + from + 1, i - from - 1))
    var count = 0
    i += 1
    while i < close {
      var equals = i
      while equals < close, text[equals] != UInt8(ascii: "=") { equals += 1 }
      guard equals + 1 < close, text[equals + 1] == UInt8(ascii: "\"") else { break }
      var end = equals + 2
      while end < close, text[end] != UInt8(ascii: "\"") { end += 1 }
      guard end < close else { break }
      addParameter(&d, text, start, i, equals, end)
      count += 1
      i = end + 1
      if i < close { i += 1 }
    }
    d.append(to: item, " (\(name)) (\(count) parameter\(count == 1 ? "" : "s"))")
    return true
  }

  private func addParameter(
    _ d: inout Dissection, _ text: [UInt8], _ start: Int, _ from: Int, _ equals: Int, _ end: Int
  ) {
    let name = String(decoding: text[from..<equals], as: UTF8.self)
    let value = String(decoding: text[(equals + 2)..<end], as: UTF8.self)
    let sub = d.open(d.put(f.sdParam, at: Region(start + from, end + 1 - from)))
    d.append(" (\(name))")
    d.put(f.sdParamName, "\(name)", at: Region(start + from, equals - from))
    d.put(f.sdParamValue, "\(value)", at: Region(start + equals + 2, end - equals - 2))
    d.close(sub)
  }

  private func addBody(_ d: inout Dissection, _ text: [UInt8], _ at: Int) throws(Malformed) {
    let length = text.count - at
    if length < 0 { return }
    if length >= 3, text[at] == 0xef, text[at + 1] == 0xbb, text[at + 2] == 0xbf {
      try d.add(f.msgidBom)
      _ = try addText(&d, d.next(length - 3))
    } else {
      _ = try addText(&d, d.next(length))
    }
  }

  private func addText(_ d: inout Dissection, _ place: Region) throws(Malformed) -> Item {
    try d.add(f.msg, length: place.length, encoding: .ascii)
    return d.last
  }

  // MARK: RFC 3164

  private func addOld(
    _ d: inout Dissection, _ text: [UInt8], _ start: Int, _ at: inout Int
  ) -> Bool {
    guard at + 16 <= text.count, Self.isOldTime(text[at..<(at + 16)]) else { return false }
    let stamp = String(decoding: text[at..<(at + 15)], as: UTF8.self)
    d.put(f.timestampRfc3164, "\(stamp)", at: Region(start + at, 15))
    at += 16
    guard let hostEnd = Self.token(text, at) else {
      return at >= text.count
        ? {
          at = text.count + 1; return true
        }() : false
    }
    let host = String(decoding: text[at..<hostEnd], as: UTF8.self)
    d.put(f.hostname, "\(host)", at: Region(start + at, hostEnd - at))
    at = hostEnd + 1
    var end = at
    while end < text.count, Self.isWord(text[end]) { end += 1 }
    let name = String(decoding: text[at..<end], as: UTF8.self)
    d.put(f.procid, "\(name)", at: Region(start + at, end - at))
    at = min(text.count, end + 1)
    return true
  }

  private static func isWord(_ byte: UInt8) -> Bool {
    byte >= 0x30 && byte <= 0x39 || byte >= 0x41 && byte <= 0x5a || byte >= 0x61 && byte <= 0x7a
      || byte == UInt8(ascii: "-") || byte == UInt8(ascii: "_") || byte == UInt8(ascii: ".")
      || byte == UInt8(ascii: "/")
  }

  private static func isOldTime(_ text: ArraySlice<UInt8>) -> Bool {
    let t = Array(text)
    guard months.contains(String(decoding: t[0..<3], as: UTF8.self)) else { return false }
    let blanks = [3, 6, 15]
    let colons = [9, 12]
    for i in blanks where t[i] != 0x20 { return false }
    for i in colons where t[i] != UInt8(ascii: ":") { return false }
    for i in [5, 7, 8, 10, 11, 13, 14] where t[i] < 0x30 || t[i] > 0x39 { return false }
    return t[4] == 0x20 || t[4] >= 0x30 && t[4] <= 0x39
  }

  private static let months = [
    "Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec",
  ]

  /// A time of RFC 3339; `-` is no time at all.
  private static func time(_ text: ArraySlice<UInt8>) -> AbsoluteTime? {
    let t = Array(text)
    if t == [UInt8(ascii: "-")] { return AbsoluteTime(seconds: 0, nanoseconds: 0) }
    func number(_ from: Int, _ count: Int) -> Int64? {
      guard from + count <= t.count else { return nil }
      var value: Int64 = 0
      for byte in t[from..<(from + count)] {
        guard byte >= 0x30, byte <= 0x39 else { return nil }
        value = value * 10 + Int64(byte - 0x30)
      }
      return value
    }
    guard let year = number(0, 4), let month = number(5, 2), let day = number(8, 2),
      let hour = number(11, 2), let minute = number(14, 2), let second = number(17, 2),
      (1...12).contains(month), (1...31).contains(day), t[10] == UInt8(ascii: "T")
    else { return nil }
    var i = 19
    var nanoseconds: Int64 = 0
    if i < t.count, t[i] == UInt8(ascii: ".") {
      i += 1
      var scale: Int64 = 100_000_000
      while i < t.count, t[i] >= 0x30, t[i] <= 0x39 {
        nanoseconds += Int64(t[i] - 0x30) * scale
        scale /= 10
        i += 1
      }
    }
    var shift: Int64 = 0
    if i < t.count, t[i] == UInt8(ascii: "+") || t[i] == UInt8(ascii: "-"),
      let hours = number(i + 1, 2), let minutes = number(i + 4, 2)
    {
      shift = (hours * 60 + minutes) * 60 * (t[i] == UInt8(ascii: "+") ? -1 : 1)
    }
    let seconds = Self.days(year, month, day) * 86_400 + hour * 3_600 + minute * 60 + second
    return AbsoluteTime(
      seconds: seconds + shift, nanoseconds: Int32(truncatingIfNeeded: nanoseconds))
  }

  /// Days from 1970-01-01 in the Gregorian calendar.
  private static func days(_ year: Int64, _ month: Int64, _ day: Int64) -> Int64 {
    let y = month <= 2 ? year - 1 : year
    let era = y / 400
    let ofEra = y - era * 400
    let ofYear = (153 * (month + (month > 2 ? -3 : 9)) + 2) / 5 + day - 1
    return era * 146_097 + ofEra * 365 + ofEra / 4 - ofEra / 100 + ofYear - 719_468
  }

  private static let levels = [
    "EMERG", "ALERT", "CRIT", "ERR", "WARNING", "NOTICE", "INFO", "DEBUG",
  ]

  private static func short(_ facility: UInt16) -> String {
    let names = [
      "KERN", "USER", "MAIL", "DAEMON", "AUTH", "SYSLOG", "LPR", "NEWS", "UUCP", "CRON",
      "AUTHPRIV", "FTP", "NTP", "LOGAUDIT", "LOGALERT", "CRON", "LOCAL0", "LOCAL1", "LOCAL2",
      "LOCAL3", "LOCAL4", "LOCAL5", "LOCAL6", "LOCAL7",
    ]
    return Int(facility) < names.count ? names[Int(facility)] : "UNKNOWN"
  }
}
