/// The parts of `Store` that only reports and remarks need: texts, expert items, data sources.
extension Store {
  /// Keeps a string for the packet; the result is the place of its bytes.
  mutating func keep(_ string: String) -> UInt64 { keep(Array(string.utf8)) }

  mutating func keep(_ bytes: [UInt8]) -> UInt64 {
    let at = text.count
    text.append(contentsOf: bytes)
    return Dissection.range(at, bytes.count)
  }

  var dataProtocol: UInt16 { registry.dataProtocol }

  func render(_ phrase: Phrase) -> String {
    var out = ""
    for part in phrase.parts {
      switch part {
      case .text(let text): out += text
      case .value(let field, let value):
        if let name = registry.valueName(field, value) { out += name } else { out += "Unknown (\(value))" }
      case .ether(let address): out += names.name(of: address)
      case .address(let address): out += names.name(of: address)
      case .port(let port, let kind): out += names.service(port, kind) ?? String(port)
      }
    }
    return out
  }

  mutating func setLabel(_ node: UInt32, _ phrase: Phrase, _ kind: LabelEntry.Kind) {
    let place = keep(render(phrase))
    let entry = UInt32(truncatingIfNeeded: labels.count)
    labels.append(
      LabelEntry(
        kind: kind, offset: UInt32(truncatingIfNeeded: place >> 32),
        length: UInt32(truncatingIfNeeded: place), next: Node.none))
    while labelHeads.count <= Int(node) { labelHeads.append(Node.none) }
    nodes[Int(node)].flags.insert(.labelled)
    var last = labelHeads[Int(node)]
    if last == Node.none {
      labelHeads[Int(node)] = entry
      return
    }
    while labels[Int(last)].next != Node.none { last = labels[Int(last)].next }
    labels[Int(last)].next = entry
  }

  mutating func addSource(_ bytes: [UInt8], _ name: String) -> (UnsafeRawPointer, UInt8) {
    let memory = UnsafeMutableRawBufferPointer.allocate(byteCount: max(1, bytes.count), alignment: 8)
    memory.copyBytes(from: bytes)
    owned.append(memory)
    let base = memory.baseAddress.map { UnsafeRawPointer($0) } ?? UnsafeRawPointer(nodes)
    sources.append(DataSource(base: base, count: bytes.count, name: name))
    return (base, UInt8(truncatingIfNeeded: min(255, sources.count)))
  }

  /// Whether a remark would leave a trace.
  func hears(_ field: FieldID) -> Bool {
    if wanted[Int(field)] != 0 { return true }
    for id in [reserved.expert, reserved.message, reserved.severity, reserved.group] {
      if let id, wanted[Int(id)] != 0 { return true }
    }
    return false
  }

  private mutating func add(
    _ field: FieldID?, parent: UInt32, place: UInt32, source: UInt8, layer: UInt8,
    value: UInt64 = 0, _ flags: Node.Flags
  ) -> UInt32 {
    guard let field, wanted[Int(field)] != 0 else { return Node.none }
    return append(
      Node(
        field: field, parent: parent, offset: place, length: 0, value: value, flags: flags,
        source: source, layer: layer), slot: wanted[Int(field)])
  }

  mutating func raise(
    _ remark: Expert, at item: UInt32, text: Phrase?, source: UInt8, layer: UInt8, proto: UInt32
  ) {
    let summary = text.map(render) ?? registry.expertTexts[Int(remark.index)]
    let place = item == Node.none ? 0 : nodes[Int(item)].offset
    addExpert(
      remark.id, remark.severity, remark.group, summary, under: item, place: place, source: source,
      layer: layer)
  }

  /// `Expert Info (Severity/Group): text` with its parts as children.
  mutating func addExpert(
    _ field: FieldID?, _ severity: Severity, _ group: ExpertGroup, _ summary: String,
    under item: UInt32, place: UInt32, source: UInt8, layer: UInt8
  ) {
    let head = add(
      reserved.expert, parent: item, place: place, source: source, layer: layer,
      value: UInt64(severity.rawValue) << 32 | UInt64(group.rawValue),
      [.generated, .expert])
    if wantsLabels, head != Node.none {
      setLabel(head, Phrase("Expert Info (\(severity.name)/\(group.name)): \(summary)"), .whole)
    }
    let under = head == Node.none ? item : head
    let own = add(
      field, parent: under, place: 0, source: source, layer: layer, [.generated, .placeless])
    if wantsLabels, own != Node.none { setLabel(own, Phrase(summary), .whole) }
    if let message = reserved.message, wanted[Int(message)] != 0 {
      let value = keep(summary)
      _ = add(
        message, parent: under, place: 0, source: source, layer: layer, value: value,
        [.generated, .hidden, .placeless, .stored])
    }
    _ = add(
      reserved.severity, parent: under, place: 0, source: source, layer: layer,
      value: UInt64(severity.rawValue), [.generated, .placeless])
    _ = add(
      reserved.group, parent: under, place: 0, source: source, layer: layer,
      value: UInt64(group.rawValue), [.generated, .placeless])
  }

  /// The item that says why a protocol could not be read to its end.
  mutating func addMalformed(
    _ error: Malformed, parent: UInt32, place: Int, source: UInt8, proto: UInt16
  ) {
    let name = registry.protocols[Int(proto)].shortName
    let place = UInt32(truncatingIfNeeded: place)
    let isShort = error.limit == .captured
    let text =
      isShort
      ? "[Packet size limited during capture: \(name) truncated]" : "[Malformed Packet: \(name)]"
    let item = add(
      isShort ? reserved.short : reserved.malformed, parent: parent, place: place, source: source,
      layer: 1, [])
    if wantsLabels, item != Node.none { setLabel(item, Phrase(text), .whole) }
    if wantsColumns, !columnsFrozen { columns.info += text }
    if isShort { return }
    let reason =
      switch error.limit {
      case .work: "Too many items or steps for one packet"
      case .depth: "Too many protocols inside each other"
      default: "Malformed Packet (Exception occurred)"
      }
    addExpert(
      reserved.malformedExpert, .error, .malformed, reason,
      under: item == Node.none ? parent : item, place: place, source: source, layer: 1)
    let inner = add(
      reserved.malformed, parent: item, place: place, source: source, layer: 1, .hidden)
    if wantsLabels, inner != Node.none { setLabel(inner, "Malformed Packet", .whole) }
  }
}
