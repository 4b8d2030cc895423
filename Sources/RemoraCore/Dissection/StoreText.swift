/// The parts of `Store` that only reports and remarks need: texts, expert items, data sources.
extension Store {
  /// Keeps a string for the packet; the result is the place of its bytes.
  mutating func keep(_ string: String) -> UInt64 { keep(Array(string.utf8)) }

  mutating func keep(_ bytes: [UInt8]) -> UInt64 {
    holdsTexts = true
    let at = text.count
    text.append(contentsOf: bytes)
    return Dissection.range(at, bytes.count)
  }

  var dataProtocol: UInt16 { registry.dataProtocol }

  /// - Parameter full: names of addresses are followed by the address itself, as in trees.
  mutating func render(_ phrase: Phrase, full: Bool = false) -> String {
    var out = ""
    for part in phrase.parts {
      switch part {
      case .text(let text): out += text
      case .value(let field, let value):
        if let name = registry.valueName(field, value) {
          out += name
        } else {
          out += "Unknown (\(value))"
        }
      case .ether(let address):
        out += Self.spell(names.name(of: address), address.description, full)
      case .address(let address):
        out += Self.spell(names.name(of: address), address.description, full)
      case .port(let port, let kind):
        if let name = names.service(port, kind) {
          out += full ? "\(name) (\(port))" : "\(name)(\(port))"
        } else {
          out += String(port)
        }
      }
    }
    return out
  }

  private static func spell(_ name: String, _ plain: String, _ full: Bool) -> String {
    full && name != plain ? "\(name) (\(plain))" : name
  }

  mutating func setLabel(_ node: UInt32, _ phrase: Phrase, _ kind: Tree.OwnText.Kind) {
    let place = keep(render(phrase, full: true))
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
    let memory = UnsafeMutableRawBufferPointer.allocate(
      byteCount: max(1, bytes.count), alignment: 8)
    memory.copyBytes(from: bytes)
    holdsTexts = true
    owned.append(memory)
    let base = memory.baseAddress.map { UnsafeRawPointer($0) } ?? UnsafeRawPointer(nodes)
    sources.append(DataSource(base: base, count: bytes.count, name: name))
    return (base, UInt8(truncatingIfNeeded: min(255, sources.count)))
  }

  /// Whether a remark would leave a trace.
  mutating func hears(_ field: FieldID) -> Bool {
    if wanted[Int(field)] != 0 { return true }
    let marks = [
      reserved.expert, reserved.message, reserved.severity, reserved.group, reserved.malformed,
    ]
    for id in marks {
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
  ) -> UInt32 {
    let summary = text.map { render($0) } ?? registry.expertTexts[Int(remark.index)]
    let place = item == Node.none ? 0 : nodes[Int(item)].offset
    let head = addExpert(
      remark.id, remark.severity, remark.group, summary, under: item, place: place, source: source,
      layer: layer)
    if remark.group == .malformed {
      let inner = add(
        reserved.malformed, parent: item, place: place, source: source, layer: 1, .hidden)
      if wantsLabels, inner != Node.none { setLabel(inner, "Malformed Packet", .whole) }
    }
    return head
  }

  /// `Expert Info (Severity/Group): text` with its parts as children.
  @discardableResult mutating func addExpert(
    _ field: FieldID?, _ severity: Severity, _ group: ExpertGroup, _ summary: String,
    under item: UInt32, place: UInt32, source: UInt8, layer: UInt8
  ) -> UInt32 {
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
    return head
  }

  /// The item that says why a protocol could not be read to its end.
  mutating func addMalformed(
    _ error: Malformed, parent: UInt32, place: Int, source: UInt8, proto: UInt16
  ) {
    isReporting = true
    defer { isReporting = false }
    let name = registry.protocols[Int(proto)].shortName
    let place = UInt32(truncatingIfNeeded: place)
    if error.limit == .captured {
      let item = add(
        reserved.short, parent: parent, place: 0, source: source, layer: 1, .placeless)
      if wantsLabels, item != Node.none {
        setLabel(item, Phrase("[Packet size limited during capture: \(name) truncated]"), .whole)
      }
      note("[Packet size limited during capture]")
      return
    }
    if info.isFragment, error.limit == .reported {
      let item = add(
        reserved.unreassembled, parent: parent, place: place, source: source, layer: 1, [])
      if wantsLabels, item != Node.none {
        setLabel(item, Phrase("[BoundError Unreassembled Packet: \(name)]"), .whole)
      }
      note("[BoundErrorUnreassembled Packet]")
      addExpert(
        reserved.unreassembledExpert, .note, .reassemble,
        "Unreassembled fragment (change preferences to enable reassembly)",
        under: item == Node.none ? parent : item, place: place, source: source, layer: 1)
      return
    }
    let item = add(
      reserved.malformed, parent: parent, place: place, source: source, layer: 1, [])
    let cause =
      error.limit == .outgrown ? ": length of contained item exceeds length of containing item" : ""
    if wantsLabels, item != Node.none {
      setLabel(item, Phrase("[Malformed Packet: \(name)\(cause)]"), .whole)
    }
    note("[Malformed Packet\(cause)]")
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

  private mutating func note(_ text: String) {
    if wantsColumns, !columnsFrozen { columns.info += text }
  }

  /// Removes `node`, the last one, from the tree and from the list of its slot.
  mutating func takeBack(_ node: UInt32) {
    guard node != Node.none, node &+ 1 == nodeCount else { return }
    nodeCount = node
    let slot = wanted[Int(nodes[Int(node)].field)]
    guard slot != 0, slot != Store.unslotted else { return }
    let s = Int(slot) - 1
    if ends[s].head == node {
      ends[s].head = Node.none
      return
    }
    var last = ends[s].head
    while nodes[Int(last)].next != node, nodes[Int(last)].next != Node.none {
      last = nodes[Int(last)].next
    }
    nodes[Int(last)].next = Node.none
    ends[s].tail = last
  }
}
