public import RemoraCore

/// OpenFlow (Open Networking Foundation, Switch Specification): controllers and their switches.
///
///     |    version    |     type      |            length             |
///     |                    transaction identifier                     |
public let openflow = Protocol("openflow", "OpenFlow", short: "OpenFlow") { p in
  p.keepsToItself(throughout: true)
  p.showsNoItem()
  let version = p.u8(
    "version", "Version", .hex, mask: 0x7f,
    names: [1: "1.0", 2: "1.1", 3: "1.2", 4: "1.3", 5: "1.4", 6: "1.5"])
  let unknown = p.expert(
    "version.unknown", .undecoded, .warning, "Unsupported version not dissected")
  let (v4, v6) = (p.uses("openflow_v4"), p.uses("openflow_v6"))
  let framing = Framing.sized(header: 8) { d in
    d.number(at: d.offset + 2, UInt16.self).map { Int($0) }
  }
  p.over("tcp.port", 6653, framing: framing)
  p.lastMessageTells()
  p.recognizes(over: "tcp") { d in
    d.packet.sourcePort == 6633 || d.packet.destinationPort == 6633
  }
  return { d throws(Malformed) in
    let number = try d.peek(UInt8.self) & 0x7f
    d.protocolColumn("OpenFlow")
    d.info("")
    switch number {
    case 4: try d.call(v4)
    case 6: try d.call(v6)
    case 1, 5: break
    default:
      d.put(version, number, at: d.next(1))
      d.expert(unknown)
    }
  }
}

/// OpenFlow 1.3 (wire version 4).
public let openflowV4 = Protocol("openflow_v4", "OpenFlow 1.3", short: "openflow_v4") { p in
  let layer = OpenFlowLayer(
    &p, table: openFlow4FieldTable, names: openFlowNames, pieces: openFlow4Pieces, version: 4)
  return { d throws(Malformed) in try layer.dissect(&d) }
}

/// OpenFlow 1.5 (wire version 6).
public let openflowV6 = Protocol("openflow_v6", "OpenFlow 1.5", short: "openflow_v6") { p in
  let layer = OpenFlowLayer(
    &p, table: openFlow6FieldTable, names: openFlowNames, pieces: openFlow6Pieces, version: 6)
  return { d throws(Malformed) in try layer.dissect(&d) }
}

/// Fields in the order of the wire; numbers come with the bits that are their children.
struct OpenFlowPiece {
  var steps: [(field: WireField, size: Int, gap: Int, bits: [WireField])] = []
}

/// Pieces by name, read from lines `name|field field:length …` when they are first asked for.
struct OpenFlowPieces {
  private let table: StaticString
  private var lines: [String: String] = [:]
  private var known: [String: OpenFlowPiece] = [:]

  init(_ table: StaticString) { self.table = table }

  private mutating func read() {
    var rows = Rows(table.description)
    while rows.next() {
      let name = rows.text(rows.part(before: UInt8(ascii: "|")))
      lines[name] = rows.text(rows.rest())
    }
  }

  mutating func piece(_ name: String, _ fields: WireFields) -> OpenFlowPiece {
    if let piece = known[name] { return piece }
    if lines.isEmpty { read() }
    var piece = OpenFlowPiece()
    for word in (lines[name] ?? "").split(separator: " ") {
      let parts = word.split(separator: ":")
      let name = String(parts[0])
      guard let field = fields[name] else { continue }
      var bits: [WireField] = []
      if case .number = field.kind {
        // Two names are misspelt where they are declared.
        let above =
          name == "port.sate"
          ? "port.state."
          : name == "features.band_types" ? "meter_features.band_types." : name + "."
        bits = fields.fields.filter { $0.key.hasPrefix(above) && $0.value.isPart }
          .map { $0.value }.sorted { $0.order < $1.order }
      }
      // `2+2`: bytes of the item, and of those behind it that no item covers.
      let sizes = parts.count > 1 ? parts[1].split(separator: "+").map { Int($0) ?? 0 } : []
      let size = sizes.first ?? field.size
      piece.steps.append((field, size, sizes.count > 1 ? sizes[1] : 0, bits))
    }
    known[name] = piece
    return piece
  }
}

extension WireField {
  /// The number that the registry gave the field.
  var order: UInt32 {
    switch kind {
    case .number(let field): field.id
    case .flag(let field): field.id
    default: 0
    }
  }

  /// A flag or a number, which may be a part of another.
  var isPart: Bool {
    switch kind {
    case .flag: true
    case .number: true
    default: false
    }
  }
}

/// Messages of one version.
struct OpenFlowLayer: Sendable {
  let version: UInt8
  let fields: WireFields
  let pieces: State<OpenFlowPieces>
  let undecoded: [String: Expert]
  let types: ValueNames?
  let links: Table<Int32>

  init(
    _ p: inout Builder, table: StaticString, names: StaticString, pieces words: StaticString,
    version: UInt8
  ) {
    self.version = version
    fields = WireFields(table, names: names, &p)
    pieces = p.state { OpenFlowPieces(words) }
    types = fields["type"]?.names
    // Packets that switches tell of are rare beside all that TCP carries: filters on what is in
    // them do not look into every stream.
    links = p.side("/wtap_encap", Int32.self)
    var made: [String: Expert] = [:]
    for (name, text) in [
      ("oxm", "Unknown OMX body."), ("match", "Unknown match body."),
      ("action", "Unknown action body."), ("instruction", "Unknown instruction body."),
      ("meter_band", "Unknown meter band body."),
      ("hello_element", "Unknown hello element body."), ("error", "Unknown error data."),
      ("experimenter", "Unknown experimenter body."),
      ("table_feature_prop", "Unknown table feature property body."),
      ("multipart_request", "Unknown multipart request body."),
      ("multipart_reply", "Unknown multipart reply body."),
      (version == 4 ? "queue_prop" : "queue_desc_prop", "Unknown queue property body."),
      ("message", "Unknown message body."),
    ] {
      made[name] = p.expert("\(name).undecoded", .undecoded, .note, text)
    }
    undecoded = made
  }

  func dissect(_ d: inout Dissection) throws(Malformed) {
    d.setOwnLength(d.remaining)
    let type = try d.peek(UInt8.self, ahead: 1)
    d.info("Type: \(types?.name(of: UInt64(type)) ?? "Unknown message type")")
    try addMessage(&d, end: d.offset + d.reportedRemaining)
  }

  private func addMessage(_ d: inout Dissection, end: Int) throws(Malformed) {
    let type = try d.peek(UInt8.self, ahead: 1)
    try add(&d, "header")
    try addBody(&d, type, end)
  }

  /// Puts the fields of a piece, whose bytes begin at the cursor.
  func add(_ d: inout Dissection, _ name: String) throws(Malformed) {
    let piece = d[pieces].piece(name, fields)
    for step in piece.steps {
      try d.step()
      if step.size > 0 { _ = try d.peek(UInt8.self, ahead: step.size - 1) }
      let place = d.next(step.size)
      step.field.put(&d, at: place)
      if !step.bits.isEmpty {
        let open = d.open()
        for bit in step.bits { bit.put(&d, at: place) }
        d.close(open)
      }
      try d.skip(step.size + step.gap)
    }
  }

  /// Puts one field over `length` bytes.
  func add(_ d: inout Dissection, field: String, _ length: Int) throws(Malformed) {
    if length < 0 { throw Malformed(.contained, offset: d.offset, need: length, have: 0) }
    if length > 0 { _ = try d.peek(UInt8.self, ahead: length - 1) }
    fields[field]?.put(&d, at: d.next(length))
    try d.skip(length)
  }

  /// Bytes that nothing more is known of.
  func addUnknown(
    _ d: inout Dissection, _ kind: String, _ text: String, _ length: Int
  ) throws(Malformed) {
    if length < 0 { throw Malformed(.contained, offset: d.offset, need: length, have: 0) }
    d.text("\(text)", at: d.next(min(length, d.remaining)))
    if let expert = undecoded[kind] { d.expert(expert, "\(text)") }
    try d.skip(length)
  }

  /// A heading over `length` bytes, as far as they are there; `body` adds what is below.
  func under(
    _ d: inout Dissection, _ text: String, _ length: Int,
    _ body: (inout Dissection) throws(Malformed) -> Void
  ) throws(Malformed) {
    let open = d.open(d.text("\(text)", at: d.next(min(length, d.remaining))))
    try body(&d)
    d.close(open)
  }

  /// Adds what `body` does until `end`.
  func each(
    _ d: inout Dissection, to end: Int, _ body: (inout Dissection) throws(Malformed) -> Void
  ) throws(Malformed) {
    while d.offset < end {
      try d.step()
      let place = d.offset
      try body(&d)
      if d.offset <= place { return }
    }
  }
}

extension OpenFlowLayer {
  private func addBody(_ d: inout Dissection, _ type: UInt8, _ end: Int) throws(Malformed) {
    switch type {
    case 0:
      try each(&d, to: end) { d throws(Malformed) in try addHelloElement(&d) }
    case 1: try addError(&d, end)
    case 2, 3: if d.offset < end { try add(&d, field: "echo.data", end - d.offset) }
    case 4:
      try add(&d, "experimenter")
      try addUnknown(&d, "experimenter", "Experimenter body.", end - d.offset)
    case 5, 7, 20, 21, 26: break
    case 6: try add(&d, "switch_features")
    case 8, 9: try addConfiguration(&d)
    case 12:
      try add(&d, "port_status")
      try addPort(&d, end)
    case 14 where version > 4: try add(&d, "flowmod")
    case 16: try add(&d, "portmod")
    case 17: try add(&d, "tablemod")
    case 18: try addRequest(&d, end)
    case 19: try addReply(&d, end)
    case 24: try add(&d, "role_request")
    case 25: try add(&d, "role_reply")
    case 10, 11, 13...15, 22, 23, 27...29:
      if version == 4 { try addBodyOf13(&d, type, end) }
    case 30...35 where version > 4: break
    default:
      guard d.offset < end else { return }
      try addUnknown(&d, "message", "Unknown message body.", end - d.offset)
    }
  }

  /// What 1.5 has in another form.
  private func addBodyOf13(
    _ d: inout Dissection, _ type: UInt8, _ end: Int
  ) throws(Malformed) {
    switch type {
    case 10: try addPacketIn(&d, end)
    case 11:
      try add(&d, "flow_removed")
      try addMatch(&d)
    case 13: try addPacketOut(&d, end)
    case 14:
      try add(&d, "flowmod")
      try addMatch(&d)
      try each(&d, to: end) { d throws(Malformed) in try addInstruction(&d) }
    case 15:
      try add(&d, "groupmod")
      try each(&d, to: end) { d throws(Malformed) in try addBucket(&d) }
    case 22: try add(&d, "queue_get_config_request")
    case 23:
      try add(&d, "queue_get_config_reply")
      try each(&d, to: end) { d throws(Malformed) in try addQueue(&d) }
    case 27, 28: try add(&d, "async_config")
    default:
      try add(&d, "metermod")
      try each(&d, to: end) { d throws(Malformed) in try addBand(&d) }
    }
  }

  private func addHelloElement(_ d: inout Dissection) throws(Malformed) {
    let (type, length) = (try d.peek(UInt16.self), Int(try d.peek(UInt16.self, ahead: 2)))
    let open = d.open(d.text("Element", at: d.next(min(length, d.remaining))))
    try add(&d, "hello_element")
    let padding = (8 - length & 7) & 7
    if type == 1 {
      try add(&d, field: "hello_element.version.bitmap", length - 4)
      d.close(open)
    } else {
      d.close(open)
      try addUnknown(&d, "hello_element", "Unknown hello element body.", length - 4)
    }
    if padding > 0 { try add(&d, field: "hello_element.pad", padding) }
  }

  private func addError(_ d: inout Dissection, _ end: Int) throws(Malformed) {
    let (type, code) = (try d.peek(UInt16.self), try d.peek(UInt16.self, ahead: 2))
    try add(&d, "error")
    if d.wantsLabels {
      // What 1.5 has beyond 1.3 is not known there.
      let isKnown = version > 4 ? type < 18 : type < 14
      let name = openFlowErrors.name(of: UInt64(type) << 16 | UInt64(code))
      d.label(value: isKnown ? "\(name ?? "Unknown") (\(code))" : "\(code)")
    }
    let rest = end - d.offset
    switch type {
    case 0: try add(&d, field: "error.data", rest)
    case 1...(version == 4 ? 13 : 17):
      // What is quoted ends where its length, counted from the start of all of it, says.
      if rest < 8 { throw Malformed(.contained, offset: d.offset, need: 8, have: rest) }
      try add(&d, field: "error.data.body", rest - 8)
      let open = d.open()
      try d.seek(end - rest)
      try addMessage(&d, end: d.start + rest - 8)
      d.close(open)
    case 0xffff:
      try add(&d, field: "error.experimenter", 4)
      try addUnknown(&d, "error", "Experimenter error body.", end - d.offset)
    default: try addUnknown(&d, "error", "Unknown error body.", rest)
    }
  }
}
