public import RemoraCore

/// Flows that routers report: NetFlow 1, 5, 7 and 9 (RFC 3954), and IPFIX (RFC 7011).
///
///     9:   | version = 9  | count  |   uptime   |   seconds   | sequence | source id | flow sets …
///     10:  | version = 10 | length |   export time   |  sequence  | domain id | sets …
public let cflow = Protocol("cflow", "Cisco NetFlow/IPFIX", short: "CFLOW") { p in
  p.mayDecline()
  let layer = CflowLayer(&p)
  p.over("udp.port", [2055, 9996, 4739])
  p.over("sctp.port", 4739)
  p.over("tcp.port", 4739, framing: .lengthPrefixed(header: 4, u16At: 2, plus: 0))
  return { d throws(Malformed) in try layer.dissect(&d) }
}

/// What a template says of the records that follow.
struct CflowTemplate: Sendable {
  struct Element: Sendable, BitwiseCopyable {
    let type: UInt16
    let length: UInt16
    let enterprise: UInt32
    var isScope = false
  }
  struct Key: Hashable {
    let high: UInt64
    let low: UInt64
    let version: UInt16
    let domain: UInt32
    let id: UInt16
  }
  var frame: UInt32
  var elements: [Element] = []

  /// Bytes of the shortest record.
  var length: Int {
    elements.reduce(0) { $0 + ($1.length == 65535 ? 1 : Int($1.length)) }
  }
}

/// Templates by exporter, and the sequence of its messages. Bounded: 16,384 templates of 1,024
/// elements, past which none is kept.
struct CflowMemory: ~Copyable {
  struct Sequence: BitwiseCopyable {
    var expected: UInt32 = 0
    var frame: UInt32 = 0
    var isKnown = false
  }
  var templates: [CflowTemplate.Key: CflowTemplate] = [:]
  var sequences = FlowTable<Sequence>(limit: 1 << 16)
  var moments = FrameMemory<Sequence>()
}

struct CflowLayer {
  let f: CflowFields
  let elements: CflowElements
  let memory: State<CflowMemory>

  init(_ p: inout Builder) {
    f = CflowFields(&p)
    elements = CflowElements(&p, f)
    memory = p.state { CflowMemory() }
  }

  /// A message in hand.
  struct Message {
    let version: UInt16
    var domain: UInt32 = 0
    var sequence: UInt32 = 0
    var records: UInt32 = 0
    var sequenceItem = Item.none
  }

  func dissect(_ d: inout Dissection) throws(Malformed) {
    let version = d.number(at: d.offset, UInt16.self) ?? 0
    guard [1, 5, 7, 8, 9, 10].contains(version) else {
      d.withdraw()
      return d.decline()
    }
    d.protocolColumn("CFLOW")
    d.setOwnLength(d.reportedRemaining)
    try d.add(f.version)
    if version == 10 { return try addIPFIX(&d) }
    let count = try d.add(f.count)
    let what = version == 9 ? "record" : "flow"
    d.info("total: \(count) (v\(version)) \(what)\(count == 1 ? "" : "s")")
    let uptime = try d.peek(UInt32.self)
    d.put(f.uptime, RelativeTime(nanoseconds: Int64(uptime) * 1_000_000), at: d.next(4))
    try d.skip(4)
    try addTime(&d, hasFraction: version != 9)
    var message = Message(version: version)
    if version != 1 {
      message.sequence = try d.peek(UInt32.self)
      try d.add(f.sequence)
      message.sequenceItem = d.last
    }
    if version == 9 {
      message.domain = try d.peek(UInt32.self)
      let (previous, isOdd) = checkSequence(&d, message, next: 1)
      try d.add(f.sourceID)
      let domain = message.domain
      d.info(append: " Obs-Domain-ID=\(padded(domain))")
      try addSets(&d, &message)
      return addPrevious(&d, previous, isOdd)
    }
    try addFixed(&d, version, Int(count), message)
  }

  private func padded(_ number: UInt32) -> String {
    let text = String(number)
    return String(repeating: " ", count: max(0, 5 - text.utf8.count)) + text
  }

  private func addTime(_ d: inout Dissection, hasFraction: Bool) throws(Malformed) {
    let seconds = try d.peek(UInt32.self)
    let fraction = hasFraction ? try d.peek(UInt32.self, ahead: 4) : 0
    let size = hasFraction ? 8 : 4
    let nanoseconds = Int32(truncatingIfNeeded: fraction % 1_000_000_000)
    d.put(
      f.timestamp, AbsoluteTime(seconds: Int64(seconds), nanoseconds: nanoseconds),
      at: d.next(size))
    let sub = d.open()
    try d.add(f.seconds)
    if hasFraction { try d.add(f.nanoseconds) }
    d.close(sub)
  }

  private func addIPFIX(_ d: inout Dissection) throws(Malformed) {
    let length = try d.add(f.length)
    let text = String(length)
    let wide = String(repeating: " ", count: max(0, 4 - text.utf8.count)) + text
    d.info("IPFIX flow (\(wide) bytes)")
    if Int(length) > 4 { d.limit(to: Int(length) - 4) }
    let seconds = try d.peek(UInt32.self)
    d.put(f.timestamp, AbsoluteTime(seconds: Int64(seconds), nanoseconds: 0), at: d.next(4))
    let sub = d.open()
    try d.add(f.exportTime)
    d.close(sub)
    var message = Message(version: 10)
    message.sequence = try d.peek(UInt32.self)
    try d.add(f.sequence)
    message.sequenceItem = d.last
    message.domain = try d.add(f.domainID)
    let domain = message.domain
    d.info(append: " Obs-Domain-ID=\(padded(domain))")
    try addSets(&d, &message)
    let (previous, isOdd) = checkSequence(&d, message, next: message.records)
    addPrevious(&d, previous, isOdd)
  }

  // MARK: Sequence

  /// Compares a message's number with what the one before it led to expect.
  private func checkSequence(
    _ d: inout Dissection, _ message: Message, next: UInt32
  ) -> (CflowMemory.Sequence, Bool) {
    let packet = d.packet
    let key = FlowKey(
      from: packet.source, packet.sourcePort,
      to: Address(kind: .other, high: UInt64(message.version), low: UInt64(message.domain)), 0)
    var known = CflowMemory.Sequence()
    if packet.isRevisit {
      known = d[memory].moments[packet.number, d.place] ?? known
    } else {
      let index = d[memory].sequences.place(key) { _ in CflowMemory.Sequence() }.index
      known = d[memory].sequences[index]
      d[memory].sequences[index] = CflowMemory.Sequence(
        expected: message.sequence &+ next, frame: packet.number, isKnown: true)
      if d.remembers { d[memory].moments[packet.number, d.place] = known }
    }
    let isOdd = known.isKnown && known.expected != message.sequence
    if isOdd {
      let (want, got, domain) = (known.expected, message.sequence, message.domain)
      d.append(to: message.sequenceItem, " (expected \(want))")
      d.expert(
        f.oddSequence, at: message.sequenceItem,
        "Unexpected flow sequence for domain ID \(domain) (expected \(want), got \(got))")
    }
    return (known, isOdd)
  }

  private func addPrevious(
    _ d: inout Dissection, _ known: CflowMemory.Sequence, _ isOdd: Bool
  ) {
    guard isOdd else { return }
    d.put(f.expected, known.expected, at: d.head, .generated)
    d.put(f.previous, FrameNumber(known.frame), at: d.head, .generated)
  }

  // MARK: Versions 1, 5 and 7

  private func addFixed(
    _ d: inout Dissection, _ version: UInt16, _ count: Int, _ message: Message
  ) throws(Malformed) {
    if version == 5 || version == 8 {
      try d.add(f.engineType)
      try d.add(f.engineID)
    }
    if version == 5 { try d.add(bits: f.samplingMode, f.sampleRate, width: 2) }
    if version == 8 {
      try d.add(f.method)
      try d.add(f.methodVersion)
    }
    if version == 7 || version == 8 { try d.add(f.reserved, length: 4) }
    if version == 8 { return }
    let size = version == 7 ? 52 : 48
    for i in 0..<count where d.remaining > 0 {
      try d.step()
      let item = d.text("pdu \(i + 1)/\(count)", at: d.next(min(size, d.remaining)))
      let sub = d.open(item)
      try addRecord(&d, version)
      d.close(sub)
    }
  }

  private func addRecord(_ d: inout Dissection, _ version: UInt16) throws(Malformed) {
    let source = try d.add(f.source)
    let destination = try d.add(f.destination)
    try d.add(f.nextHop)
    try put(&d, f.input, 2)
    try put(&d, f.output, 2)
    try put(&d, f.packets, 4)
    try put(&d, f.octets, 4)
    let first = try d.peek(UInt32.self)
    let last = try d.peek(UInt32.self, ahead: 4)
    let span = (Int64(last) - Int64(first)) * 1_000_000
    d.put(f.duration, RelativeTime(nanoseconds: span), at: d.next(8), .generated)
    let sub = d.open()
    d.put(f.start, RelativeTime(nanoseconds: Int64(first) * 1_000_000), at: d.next(4))
    try d.skip(4)
    d.put(f.end, RelativeTime(nanoseconds: Int64(last) * 1_000_000), at: d.next(4))
    try d.skip(4)
    d.close(sub)
    try d.add(f.sourcePort)
    try d.add(f.destinationPort)
    if version == 1 {
      try d.add(f.padding, length: 2)
      try d.add(f.proto)
      try d.add(f.tos)
      try d.add(f.tcpFlags)
      try d.add(f.padding, length: 3)
      try d.add(f.reserved, length: 4)
      return
    }
    if version == 5 { try d.add(f.padding, length: 1) } else { try d.add(f.flags) }
    try d.add(f.tcpFlags)
    try d.add(f.proto)
    try d.add(f.tos)
    try put(&d, f.sourceAS, 2)
    try put(&d, f.destinationAS, 2)
    try addMask(&d, f.sourceMask, source)
    try addMask(&d, f.destinationMask, destination)
    try d.add(f.padding, length: 2)
    if version == 7 { try d.add(f.shortcut) }
  }

  private func addMask(
    _ d: inout Dissection, _ field: Field<UInt8>, _ address: IPv4Address
  ) throws(Malformed) {
    let mask = try d.add(field)
    let bits = mask == 0 ? 32 : mask
    let prefix = bits >= 32 ? address.bits : address.bits & ~(UInt32.max >> UInt32(bits))
    let shown = IPv4Address(bits: mask == 0 ? address.bits : prefix)
    d.append(" (prefix: \(shown)/\(bits))")
  }

  private func put<V: FixedWidthInteger>(
    _ d: inout Dissection, _ field: Field<V>, _ size: Int
  ) throws(Malformed) {
    var value: UInt64 = 0
    for i in 0..<size { value = value << 8 | UInt64(try d.peek(UInt8.self, ahead: i)) }
    d.put(field, V(truncatingIfNeeded: value), at: d.next(size))
    try d.skip(size)
  }

  // MARK: Sets

  private func addSets(_ d: inout Dissection, _ message: inout Message) throws(Malformed) {
    var number = 0
    while d.remaining >= 4 {
      try d.step()
      number += 1
      let id = try d.peek(UInt16.self)
      let length = Int(try d.peek(UInt16.self, ahead: 2))
      guard length >= 4 else { return try d.skip(d.remaining) }
      let word = message.version == 10 ? "Set" : "FlowSet"
      let item = d.text(
        "\(word) \(number) [id=\(id)]", at: d.next(min(length, d.remaining)))
      let sub = d.open(item)
      try d.inside(min(length, d.reportedRemaining)) { d throws(Malformed) in
        try addSet(&d, &message, id, item)
        try d.skip(d.remaining)
      }
      d.close(sub)
    }
  }

  private func addSet(
    _ d: inout Dissection, _ message: inout Message, _ id: UInt16, _ item: Item
  ) throws(Malformed) {
    let start = d.offset
    try d.add(f.setID)
    try d.add(f.setLength)
    switch id {
    case 0, 2:
      let ids = try addTemplates(&d, message, isOptions: false)
      let list = ids.map { "\($0)" }.joined(separator: ",")
      d.append(to: item, " (Data Template): \(list)")
      d.info(append: " [Data-Template:\(list)]")
    case 1, 3:
      let ids = try addTemplates(&d, message, isOptions: true)
      let list = ids.map { "\($0)" }.joined(separator: ",")
      d.append(to: item, " (Options Template): \(list)")
      d.info(append: " [Options-Template:\(list)]")
    case 256...:
      d.info(append: " [Data:\(id)]")
      try addData(&d, &message, id, item, start)
    default: break
    }
  }

  private func key(
    _ d: borrowing Dissection, _ message: Message, _ id: UInt16
  )
    -> CflowTemplate.Key
  {
    let source = d.packet.source
    return CflowTemplate.Key(
      high: source.high, low: source.low, version: message.version, domain: message.domain,
      id: id)
  }

  private func addTemplates(
    _ d: inout Dissection, _ message: Message, isOptions: Bool
  ) throws(Malformed) -> [UInt16] {
    var ids: [UInt16] = []
    while d.remaining >= (isOptions ? 6 : 4) {
      try d.step()
      let id = try d.peek(UInt16.self)
      if id == 0 { break }
      ids.append(id)
      var template = CflowTemplate(frame: d.packet.number)
      if isOptions {
        try addOptionsTemplate(&d, message, id, &template)
      } else {
        let count = Int(try d.peek(UInt16.self, ahead: 2))
        let item = d.text(
          "Template (Id = \(id), Count = \(count))", at: d.next(min(d.remaining, 4 + 4 * count)))
        let sub = d.open(item)
        try d.add(f.templateID)
        try d.add(f.fieldCount)
        try addElements(&d, message, count, &template, isScope: false)
        d.close(sub)
      }
      if !d.packet.isRevisit, d[memory].templates.count < 1 << 14, template.elements.count <= 1024 {
        d[memory].templates[key(d, message, id)] = template
      }
    }
    if d.remaining > 0 { try d.add(f.padding, length: d.remaining) }
    return ids
  }

  private func addOptionsTemplate(
    _ d: inout Dissection, _ message: Message, _ id: UInt16, _ template: inout CflowTemplate
  ) throws(Malformed) {
    let first = Int(try d.peek(UInt16.self, ahead: 2))
    let second = Int(try d.peek(UInt16.self, ahead: 4))
    let isNew = message.version == 10
    let scopes = isNew ? second : first / 4
    let others = isNew ? max(0, first - second) : second / 4
    let item = d.text(
      "Options Template (Id = \(id)) (Scope Count = \(scopes); Data Count = \(others))",
      at: d.next(min(d.remaining, 6 + 4 * (scopes + others))))
    let sub = d.open(item)
    try d.add(f.templateID)
    try d.add(isNew ? f.totalCount : f.scopeLength)
    try d.add(isNew ? f.scopeCount : f.optionLength)
    try addElements(&d, message, scopes, &template, isScope: true)
    try addElements(&d, message, others, &template, isScope: false)
    d.close(sub)
  }

  private func addElements(
    _ d: inout Dissection, _ message: Message, _ count: Int, _ template: inout CflowTemplate,
    isScope: Bool
  ) throws(Malformed) {
    for i in 0..<count {
      try d.step()
      let raw = try d.peek(UInt16.self)
      let length = try d.peek(UInt16.self, ahead: 2)
      let isForeign = message.version == 10 && raw & 0x8000 != 0
      let enterprise = isForeign ? try d.peek(UInt32.self, ahead: 4) : 0
      let type = isForeign ? raw & 0x7fff : raw
      template.elements.append(
        CflowTemplate.Element(
          type: type, length: length, enterprise: enterprise, isScope: isScope))
      let place = d.next(isForeign ? 8 : 4)
      let name = elements.name(d, type, enterprise, isScope: isScope && message.version == 9)
      let mark = isScope ? " [Scope]" : ""
      let item = d.text("Field (\(i + 1)/\(count))\(mark): \(name)", at: place)
      let sub = d.open(item)
      if message.version == 10 {
        try elements.addType(&d, type, enterprise, isForeign: isForeign)
      } else {
        try d.add(isScope ? f.scopeType : elements.type)
      }
      try d.add(f.fieldLength)
      if length == 65535 { d.append(" [i.e.: \"Variable Length\"]") }
      if isForeign {
        let known = d.wantsLabels ? d.names.enterprise(enterprise) ?? "Unknown" : ""
        try d.add(f.enterprise)
        d.label(value: "\(known) (\(enterprise))")
      }
      d.close(sub)
    }
  }

  private func addData(
    _ d: inout Dissection, _ message: inout Message, _ id: UInt16, _ item: Item, _ start: Int
  ) throws(Malformed) {
    guard let template = d[memory].templates[key(d, message, id)], template.length > 0 else {
      let count = d.remaining
      guard count > 0 else { return }
      let line = d.text("Data (\(count) bytes), no template found", at: d.next(count))
      d.expert(f.noTemplate, at: line, "Data (\(count) bytes), no template found")
      return try d.skip(count)
    }
    let place = Region(start + d.start, 0)
    d.put(f.templateFrame, FrameNumber(template.frame), at: place, .generated)
    let least = template.length
    var count = 0
    while d.remaining >= least {
      try d.step()
      count += 1
      let line = d.text("Flow \(count)", at: d.next(least))
      let sub = d.open(line)
      try elements.addRecord(&d, template, message.version)
      d.close(sub)
    }
    message.records &+= UInt32(truncatingIfNeeded: count)
    d.append(to: item, " (\(count) flows)")
    if d.remaining > 0 { try d.add(f.padding, length: d.remaining) }
  }
}
