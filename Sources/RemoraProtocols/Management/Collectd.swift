public import RemoraCore

/// collectd's binary network protocol: parts that say what the values which follow belong to.
///
///     |             type              |            length             | value ...
public let collectd = Protocol("collectd", "collectd network data", short: "collectd") { p in
  let layer = CollectdLayer(&p)
  p.over("udp.port", 25_826)
  return { d throws(Malformed) in try layer.dissect(&d) }
}

struct CollectdLayer {
  /// A string part and its place.
  struct Word {
    var text: [UInt8]?
    var place = Region(0, 0)
    var string: String { text.map { String(decoding: $0, as: UTF8.self) } ?? "(null)" }
  }

  /// What the parts so far say of the next values.
  struct Metric {
    var host = Word()
    var plugin = Word()
    var pluginInstance = Word()
    var type = Word()
    var typeInstance = Word()
    var time = AbsoluteTime(seconds: 0, nanoseconds: 0)
    var timePlace = 0
    var interval = RelativeTime(nanoseconds: 0)
    var intervalPlace = 0
    var severity: UInt64 = 0
    var severityPlace = 0
  }

  struct Counts {
    var values = 0
    var plugins = 0
    var messages = 0
    var unknown = 0
    var errors = 0
  }

  let f: CollectdFields
  init(_ p: inout Builder) { f = CollectdFields(&p) }

  func dissect(_ d: inout Dissection) throws(Malformed) {
    d.protocolColumn("collectd")
    d.info("")
    var metric = Metric()
    var counts = Counts()
    while d.remaining > 0 {
      try d.step()
      guard d.remaining >= 4 else {
        addGarbage(&d, d.remaining)
        counts.errors += 1
        break
      }
      let type: UInt16 = try d.peek(UInt16.self)
      let length = Int(try d.peek(UInt16.self, ahead: 2))
      guard length >= 4, length <= d.remaining else {
        try addBadLength(&d, type, length)
        counts.errors += 1
        break
      }
      if !(try addPart(&d, type, length, &metric, &counts)) {
        counts.errors += 1
        break
      }
    }
    d.setOwnLength(d.offset - d.start + d.remaining)
    guard d.wantsColumns else { return }
    if counts.errors > 0 { return d.info(", 1 error") }
    let host = metric.host.string
    let c = counts
    d.info(
      """
      Host=\(host), \(c.values < 10 ? " " : "")\(c.values) \(c.values == 1 ? "value " : "values") \
      for \(c.plugins) \(c.plugins == 1 ? "plugin, " : "plugins,") \
      \(c.messages) \(c.messages == 1 ? "message, " : "messages")
      """)
    if c.unknown > 0 { d.info(append: ", \(c.unknown) unknown") }
  }

  private func addGarbage(_ d: inout Dissection, _ count: Int) {
    let item = d.text("Garbage at end of packet: Length = \(count) <BAD>", at: d.next(count))
    let sub = d.open(item)
    d.expert(f.garbage, at: item, "Garbage at end of packet: Length = \(count) <BAD>")
    d.close(sub)
  }

  private func addBadLength(
    _ d: inout Dissection, _ type: UInt16, _ length: Int
  ) throws(Malformed) {
    let name = Self.name(type)
    let item = d.text("collectd \(name) segment: Length = \(length) <BAD>", at: d.next(d.remaining))
    if length < 4 { d.setLength(item, length) }
    let sub = d.open(item)
    try d.add(f.type)
    try d.add(f.len)
    if length < 4 {
      d.expert(f.invalidLength, at: d.last, "Bad part length: Is \(length), expected at least 4")
    } else {
      d.expert(
        f.invalidLength, at: d.last, "Bad part length: Larger than remaining packet size.")
    }
    d.close(sub)
  }

  private static func name(_ type: UInt16) -> String {
    collectdTypeNames.name(of: UInt64(type)) ?? "UNKNOWN"
  }

  /// Opens a part; the head is read.
  private func open(
    _ d: inout Dissection, _ type: UInt16, _ length: Int, _ text: @autoclosure () -> Phrase
  ) throws(Malformed) -> OpenItem {
    let item = d.text("collectd \(Self.name(type)) segment: ", at: d.next(length))
    d.append(text())
    let sub = d.open(item)
    try d.add(f.type)
    try d.add(f.len)
    return sub
  }

  /// - Returns: false if the part is not sound.
  private func addPart(
    _ d: inout Dissection, _ type: UInt16, _ length: Int, _ metric: inout Metric,
    _ counts: inout Counts
  ) throws(Malformed) -> Bool {
    let start = d.offset
    defer { _ = try? d.seek(start + length) }
    switch type {
    case 0, 2, 3, 4, 5, 0x100:
      try addString(&d, type, length, &metric, &counts)
    case 1, 7, 8, 9, 0x101:
      return try addNumber(&d, type, length, &metric)
    case 6:
      return try addValues(&d, length, &metric, &counts)
    case 0x200: return try addSignature(&d, length)
    case 0x210: return try addEncrypted(&d, length)
    default:
      counts.unknown += 1
      let item = d.text("collectd UNKNOWN segment: \(bytes: length)", at: d.next(length))
      let sub = d.open(item)
      try d.add(f.type)
      d.expert(
        f.typeUnknown, at: d.last,
        "Unknown part type 0x\(type, hex: 1). Cannot decode data.")
      try d.add(f.len)
      try d.add(f.data, length: length - 4)
      d.close(sub)
    }
    return true
  }

  private func addString(
    _ d: inout Dissection, _ type: UInt16, _ length: Int, _ metric: inout Metric,
    _ counts: inout Counts
  ) throws(Malformed) {
    let start = d.offset
    let place = Region(start + 4, length - 4)
    let raw = d.bytes(place)
    let word = Word(text: Array(raw.prefix { $0 != 0 }), place: place)
    let sub = try open(&d, type, length, "\"\(word.string)\"")
    switch type {
    case 0:
      metric.host = word
      try d.add(f.dataHost, length: length - 4)
    case 2:
      counts.plugins += 1
      metric.plugin = word
      try d.add(f.dataPlugin, length: length - 4)
    case 3:
      metric.pluginInstance = word
      try d.add(f.dataPluginInst, length: length - 4)
    case 4:
      metric.type = word
      try d.add(f.dataType, length: length - 4)
    case 5:
      metric.typeInstance = word
      try d.add(f.dataTypeInst, length: length - 4)
    default:
      counts.messages += 1
      try d.add(f.dataMessage, length: length - 4)
      addNotification(&d, metric, word, start, length)
    }
    d.close(sub)
  }

  private static func severity(_ value: UInt64) -> String? {
    value == 1 ? "FAILURE" : value == 2 ? "WARNING" : value == 4 ? "OKAY" : nil
  }

  private func addSeverity(_ d: inout Dissection, _ value: UInt64, at place: Region) {
    d.put(f.dataSeverity, value, at: place)
    d.label(value: "\(Self.severity(value) ?? "Unknown") (0x\(value, hex: 16))")
  }

  private func addNumber(
    _ d: inout Dissection, _ type: UInt16, _ length: Int, _ metric: inout Metric
  ) throws(Malformed) -> Bool {
    guard length == 12 else {
      let sub = try open(&d, type, length, "<BAD>")
      if length < 12 {
        addGarbage(&d, length - 4)
      } else {
        d.expert(f.invalidLength, at: d.last, "Invalid length field for an integer part.")
      }
      d.close(sub)
      return false
    }
    let value: UInt64 = try d.peek(UInt64.self, ahead: 4)
    let isFine = type == 8 || type == 9
    let seconds = isFine ? value >> 30 : value
    let part = isFine ? UInt64(Double(value & 0x3fff_ffff) / 1.073741824) : 0
    let place = Region(d.offset + 4, 8)
    switch type {
    case 1, 8:
      metric.time = AbsoluteTime(
        seconds: Int64(truncatingIfNeeded: seconds), nanoseconds: Int32(truncatingIfNeeded: part))
      metric.timePlace = place.offset
      let time = metric.time
      let sub = try open(&d, type, length, "\(momentText(time)) UTC")
      d.put(f.dataTime, time, at: place)
      d.close(sub)
    case 7, 9:
      metric.interval = RelativeTime(
        seconds: Int64(truncatingIfNeeded: min(seconds, 1 << 62)),
        nanoseconds: Int64(truncatingIfNeeded: part))
      metric.intervalPlace = place.offset
      let span = metric.interval
      let sub = try open(&d, type, length, "\(Self.spanText(span))")
      d.put(f.dataInterval, span, at: place)
      d.label(value: "\(Self.spanText(span))")
      d.close(sub)
    default:
      metric.severity = value
      metric.severityPlace = place.offset
      let sub = try open(
        &d, type, length, "\(Self.severity(value) ?? "UNKNOWN") (\(value))")
      addSeverity(&d, value, at: place)
      d.close(sub)
    }
    return true
  }

  private static func spanText(_ span: RelativeTime) -> String {
    let whole = span.nanoseconds / 1_000_000_000
    let part = span.nanoseconds % 1_000_000_000
    if span.nanoseconds == 0 { return "0.000000000 seconds" }
    if part == 0 { return durationText(seconds: UInt64(whole.magnitude)) }
    let digits = String(1_000_000_000 + part.magnitude).dropFirst()
    return "\(whole).\(digits) seconds"
  }

  private func addValues(
    _ d: inout Dissection, _ length: Int, _ metric: inout Metric, _ counts: inout Counts
  ) throws(Malformed) -> Bool {
    let start = d.offset
    guard length >= 6 else {
      let sub = try open(&d, 6, length, "<BAD>")
      addGarbage(&d, length - 4)
      d.close(sub)
      return false
    }
    let claimed = Int(try d.peek(UInt16.self, ahead: 4))
    let real = (length - 6) / 9
    guard (length - 6) % 9 == 0 else {
      let sub = try open(&d, 6, length, "<BAD>")
      d.expert(f.invalidLength, at: d.last, "Invalid length field for a values part.")
      d.close(sub)
      return false
    }
    let noun = real == 1 ? "value" : "values"
    let sub = try open(
      &d, 6, length,
      claimed == real ? "\(real) \(noun)" : "\(claimed) (\(real)) values <BAD>")
    try d.add(f.dataValcnt)
    if claimed != real { d.expert(f.dataValcntMismatch) }
    let list = d.open(d.text("\(real) \(noun)", at: Region(start + 6, length - 6)))
    for i in 0..<real {
      try d.step()
      try addValue(&d, start + 6, i, real, length - 6)
    }
    d.close(list)
    counts.values += 1
    addMetric(&d, metric, start, length)
    d.close(sub)
    return true
  }

  private func addValue(
    _ d: inout Dissection, _ start: Int, _ i: Int, _ count: Int, _ length: Int
  ) throws(Malformed) {
    try d.seek(start + count + 8 * i)
    let raw: UInt64 = try d.peek(UInt64.self)
    let kind = d.number(at: start + i, UInt8.self) ?? 0
    let whole = Region(start, length)
    let place = d.next(8)
    let gauge = Double(bitPattern: raw.byteSwapped)
    let item: Item
    switch kind {
    case 0: item = d.text("Counter: \(raw)", at: whole)
    case 1: item = d.text("Gauge: \(generalNumber(gauge))", at: whole)
    case 2: item = d.text("Derive: \(Int64(bitPattern: raw))", at: whole)
    case 3: item = d.text("Absolute: \(raw)", at: whole)
    default: item = d.text("Unknown: \(raw, hex: 1)", at: whole)
    }
    let sub = d.open(item)
    d.put(f.valType, kind, at: Region(start + i, 1))
    switch kind {
    case 0: d.put(f.valCounter, raw, at: place)
    case 1: d.put(f.valGauge, gauge, at: place)
    case 2: d.put(f.valDerive, Int64(bitPattern: raw), at: place)
    case 3: d.put(f.valAbsolute, raw, at: place)
    default: d.put(f.valUnknown, raw, at: place)
    }
    d.close(sub)
  }

  /// What the values belong to. The places of its items count from a point inside the part.
  private func addMetric(
    _ d: inout Dissection, _ metric: Metric, _ start: Int, _ length: Int
  ) {
    let base = start + 12
    let sub = d.open(d.text("Assembled metric", at: Region(base, max(0, length - 12))))
    addWord(&d, f.dataHost, metric.host, base)
    addWord(&d, f.dataPlugin, metric.plugin, base)
    if metric.pluginInstance.text != nil {
      addWord(&d, f.dataPluginInst, metric.pluginInstance, base)
    }
    addWord(&d, f.dataType, metric.type, base)
    if metric.typeInstance.text != nil { addWord(&d, f.dataTypeInst, metric.typeInstance, base) }
    d.put(f.dataTime, metric.time, at: Region(base + place(d.start, metric.timePlace), 8))
    d.put(
      f.dataInterval, metric.interval, at: Region(base + place(d.start, metric.intervalPlace), 8))
    let span = metric.interval
    d.label(value: "\(Self.spanText(span))")
    d.close(sub)
  }

  private func place(_ start: Int, _ offset: Int) -> Int { offset == 0 ? start : offset }

  private func addWord(_ d: inout Dissection, _ field: Field<Text>, _ word: Word, _ base: Int) {
    let at =
      word.text == nil
      ? Region(base + d.start, 0)
      : Region(base + word.place.offset, word.place.length)
    d.put(field, "\(word.string)", at: at)
  }

  private func addNotification(
    _ d: inout Dissection, _ metric: Metric, _ message: Word, _ start: Int, _ length: Int
  ) {
    let base = start + 10
    let sub = d.open(d.text("Assembled notification", at: Region(base, max(0, length - 10))))
    addWord(&d, f.dataHost, metric.host, base)
    if metric.plugin.text != nil, metric.type.text != nil {
      addWord(&d, f.dataPlugin, metric.plugin, base)
      addWord(&d, f.dataType, metric.type, base)
    }
    d.put(f.dataTime, metric.time, at: Region(base + place(d.start, metric.timePlace), 8))
    addSeverity(
      &d, metric.severity, at: Region(base + place(d.start, metric.severityPlace), 8))
    addWord(&d, f.dataMessage, message, base)
    d.close(sub)
  }

  private func addSignature(_ d: inout Dissection, _ length: Int) throws(Malformed) -> Bool {
    guard length >= 36 else {
      let sub = try open(&d, 0x200, length, "<BAD>")
      addGarbage(&d, length - 4)
      d.close(sub)
      return false
    }
    let sub = try open(&d, 0x200, length, "HMAC-SHA-256")
    let place = d.here
    try d.add(f.dataSighash, length: 32)
    d.put(f.dataSighashStatus, 2, at: place, .generated)
    try d.add(f.dataUsername, length: length - 36)
    d.close(sub)
    return true
  }

  private func addEncrypted(_ d: inout Dissection, _ length: Int) throws(Malformed) -> Bool {
    guard length >= 42 else {
      let sub = try open(&d, 0x210, length, "<BAD>")
      addGarbage(&d, length - 4)
      d.close(sub)
      return false
    }
    let size = Int(try d.peek(UInt16.self, ahead: 4))
    guard size <= length - 42 else {
      let sub = try open(&d, 0x210, length, "<BAD>")
      d.put(f.dataUsernameLength, UInt16(truncatingIfNeeded: length), at: d.next(2))
      d.expert(
        f.invalidLength, at: d.last, "Invalid username length field for an encryption part.")
      d.close(sub)
      return false
    }
    let sub = try open(&d, 0x210, length, "AES-256")
    try d.add(f.dataUsernameLength)
    try d.add(f.dataUsername, length: size)
    try d.add(f.dataInitvec, length: 16)
    try d.add(f.dataEncrypted, length: length - 22 - size)
    d.close(sub)
    return true
  }
}
