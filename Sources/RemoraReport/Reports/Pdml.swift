public import RemoraCore

/// Whole trees as XML, `-T pdml`: name, place, value and text of every item.
public struct PdmlReport: ~Copyable {
  private let context: ReportContext
  private let texts: FieldTexts
  private var walk = TreeWalk()
  /// For each field, whether its items are written as `<proto>`: protocols, but not the
  /// options and the like that only count as protocols in filters.
  private let isProtocol: [Bool]

  private let layers: LayerChoice
  private var selection: FieldSelection?
  private let selectionNeeds: Needs?

  /// - Parameters:
  ///   - filter: the layers to print in full; nil for all.
  ///   - fields: what `-e` gave; nil for whole trees.
  public init(
    _ context: ReportContext, filter: LayerFilter? = nil, fields: [String]? = nil,
    columns: [Column] = Column.standard, time: TimeStyle = TimeStyle()
  ) throws(UnknownFields) {
    self.context = context
    layers = LayerChoice(context, filter)
    if let fields {
      let made = try FieldSelection(fields, context, columns: columns, time: time)
      selectionNeeds = made.needs
      selection = consume made
    } else {
      selectionNeeds = nil
      selection = nil
    }
    texts = context.texts()
    let protocols = context.registry.protocols
    // Options are protocols to filters only: tshark has them as fields here.
    isProtocol = context.registry.fields.map { spec in
      spec.type == .protocolName && !spec.isNamed("_ws.expert")
        && !spec.isNamed(beginning: protocols[Int(spec.owner)].name + ".options.")
    }
  }

  /// Must be called when the run's needs are more than this report's.
  public mutating func bind(_ needs: Needs) { selection?.bind(needs) }

  public var needs: Needs {
    if let selectionNeeds { return selectionNeeds }
    var needs = Needs()
    needs.wholeTree = true
    needs.labels = true
    needs.places = true
    return needs
  }

  public func begin(_ out: inout TextWriter) {
    out.text(
      """
      <?xml version="1.0" encoding="utf-8"?>
      <?xml-stylesheet type="text/xsl" href="pdml2html.xsl"?>
      <!-- pdml2html.xsl comes with Wireshark. -->
      <pdml version="0" creator="
      """)
    var start = out.count
    out.string(context.creator)
    out.escapeXML(from: start)
    out.text("\" time=\"")
    out.stamp(context.now, context.zone)
    out.text("\" capture_file=\"")
    start = out.count
    out.name(context.captureFile)
    out.escapeXML(from: start)
    out.text("\">\n")
  }

  public mutating func packet(_ tree: borrowing Tree, to out: inout TextWriter) {
    out.text("<packet>\n")
    general(tree, to: &out)
    if selectionNeeds != nil {
      chosen(tree, to: &out)
      return out.text("</packet>\n\n\n")
    }
    walk.link(tree)
    var node = walk.top
    while node != Node.none {
      print(tree, node, to: &out)
      node = walk.nextSibling(node)
    }
    out.text("</packet>\n\n\n")
  }

  /// One element for each value of the chosen fields.
  private mutating func chosen(_ tree: borrowing Tree, to out: inout TextWriter) {
    guard let names = selection?.names else { return }
    for (i, name) in names.enumerated() {
      let between: (inout TextWriter) -> Void = { out in
        out.text("  <field name=\"")
        let start = out.count
        out.string(name)
        out.escapeXML(from: start)
        out.text("\" value=\"")
      }
      let start = out.count
      between(&out)
      var count = 0
      selection?.forEach(i, tree, .all, to: &out, between) { out, from in
        out.escapeXML(from: from)
        out.text("\"/>\n")
        count += 1
      }
      if count == 0 { out.cut(to: start) }
    }
  }

  public func end(_ out: inout TextWriter) { out.text("</pdml>\n") }

  /// The summary that the format puts before the protocols.
  private func general(_ tree: borrowing Tree, to out: inout TextWriter) {
    let record = tree.record
    let size = UInt64(max(0, record.originalLength))
    out.text("  <proto name=\"geninfo\" pos=\"0\" showname=\"General information\" size=\"")
    out.decimal(size)
    out.text("\">\n    <field name=\"num\" pos=\"0\" show=\"")
    out.decimal(UInt64(record.number))
    out.text("\" showname=\"Number\" value=\"")
    out.hex(UInt64(record.number), digits: 1)
    out.text("\" size=\"")
    out.decimal(size)
    out.text("\"/>\n    <field name=\"len\" pos=\"0\" show=\"")
    out.decimal(size)
    out.text("\" showname=\"Frame Length\" value=\"")
    out.hex(size, digits: 1)
    out.text("\" size=\"")
    out.decimal(size)
    out.text("\"/>\n    <field name=\"caplen\" pos=\"0\" show=\"")
    out.decimal(UInt64(max(0, record.capturedLength)))
    out.text("\" showname=\"Captured Length\" value=\"")
    out.hex(UInt64(max(0, record.capturedLength)), digits: 1)
    out.text("\" size=\"")
    out.decimal(size)
    out.text("\"/>\n    <field name=\"timestamp\" pos=\"0\" show=\"")
    out.longTime(record.time, context.zone)
    out.text("\" showname=\"Captured Time\" value=\"")
    out.epoch(record.time)
    out.text("\" size=\"")
    out.decimal(size)
    out.text("\"/>\n  </proto>\n")
  }

  /// One item at the top, with all below it. Not recursive: the depth is the packet's.
  private func print(_ tree: borrowing Tree, _ root: UInt32, to out: inout TextWriter) {
    let isWrapped =
      !isProtocol(tree[Int(root)].field) || texts.forms.form(tree[Int(root)].field).isData
    if isWrapped { out.text("  <proto name=\"fake-field-wrapper\">\n") }
    var depth = isWrapped ? 2 : 1
    var node = root
    // The item that had everything below it opened.
    var opened = Node.none
    while true {
      let hasChildren = open(tree, node, depth, to: &out)
      if hasChildren {
        let field = tree[Int(node)].field
        if layers.shows(field, inside: opened != Node.none) {
          if opened == Node.none, layers.opens(field, inside: false) { opened = node }
          node = walk.firstChild(node)
          depth &+= 1
          continue
        }
        stub(field, depth, isWrapped, to: &out)
      }
      while true {
        if node == root { break }
        let next = walk.nextSibling(node)
        if next != Node.none {
          node = next
          break
        }
        node = tree[Int(node)].parent
        depth &-= 1
        if node == opened { opened = Node.none }
        // Inside a wrapper the format's end tags stand one level further out.
        out.spaces(2 &* (isWrapped ? depth &- 1 : depth))
        out.text(closesProtocol(tree[Int(node)].field) ? "</proto>\n" : "</field>\n")
      }
      if node == root { break }
    }
    if isWrapped { out.text("  </proto>\n") }
  }

  /// In place of what is below an item that was not chosen.
  private func stub(
    _ field: FieldID, _ depth: Int, _ isWrapped: Bool, to out: inout TextWriter
  ) {
    out.spaces(2 &* (depth &+ 1))
    out.text("<field name=\"filtered\" value=\"")
    texts.forms.write(texts.forms.form(field).name, to: &out)
    out.text("\" />\n")
    out.spaces(2 &* (isWrapped ? depth &- 1 : depth))
    out.text(closesProtocol(field) ? "</proto>\n" : "</field>\n")
  }

  @inline(__always) private func isProtocol(_ field: FieldID) -> Bool {
    Int(field) < isProtocol.count && isProtocol[Int(field)]
  }

  private func closesProtocol(_ field: FieldID) -> Bool {
    isProtocol(field) && !texts.forms.form(field).isData
  }

  /// Writes an item's tag. Returns whether it was left open for children.
  @inline(__always)
  private func open(
    _ tree: borrowing Tree, _ index: UInt32, _ depth: Int, to out: inout TextWriter
  ) -> Bool {
    let node = tree[Int(index)]
    let form = texts.forms.form(node.field)
    let hasChildren = walk.firstChild(index) != Node.none
    let isProto = isProtocol(node.field)
    out.spaces(2 &* depth)
    if form.isData {
      // Unclaimed bytes are shown by value alone.
      out.text("<field name=\"data\" value=\"")
      tree.withPlace(node) { out.hex($0) }
      out.text("\"")
    } else if form.isText {
      out.text("<field name=\"\" show=\"")
      let start = out.count
      texts.label(tree, Int(index), node, to: &out)
      out.escapeXML(from: start)
      place(tree, node, to: &out)
      bytes(tree, node, to: &out)
    } else {
      out.text(isProto ? "<proto name=\"" : "<field name=\"")
      texts.forms.write(form.name, to: &out)
      out.text("\" showname=\"")
      let start = out.count
      texts.label(tree, Int(index), node, to: &out)
      out.escapeXML(from: start)
      place(tree, node, to: &out)
      if !isProto, !node.flags.contains(.expert) { value(tree, node, form, to: &out) }
    }
    out.text(hasChildren ? ">\n" : "/>\n")
    return hasChildren
  }

  /// `" hide="yes" size="2" pos="34"`, which ends the attribute before it.
  ///
  /// An item in bytes of its own may begin before the item that it is under: it is then said to
  /// lie behind that one's beginning.
  @inline(__always)
  private func place(_ tree: borrowing Tree, _ node: Node, to out: inout TextWriter) {
    var offset = UInt64(node.offset)
    if node.parent != Node.none, !node.flags.contains(.placeless) {
      let parent = UInt64(tree[Int(node.parent)].offset)
      if offset < parent { offset &+= parent }
    }
    out.text(node.flags.contains(.hidden) ? "\" hide=\"yes\" size=\"" : "\" size=\"")
    out.decimal(UInt64(node.length))
    out.text("\" pos=\"")
    out.decimal(offset)
    out.byte(0x22)
  }

  private func value(
    _ tree: borrowing Tree, _ node: Node, _ form: FieldForm, to out: inout TextWriter
  ) {
    if form.type == .none { return out.text(" show=\"\" value=\"\"") }
    out.text(" show=\"")
    let start = out.count
    if form.type == .protocolName {
      tree.withPlace(node) { out.hex($0, separator: 0x3a) }
    } else {
      texts.value(tree, node, form, to: &out)
      if form.isString || form.type == .char { out.escapeXML(from: start) }
    }
    out.byte(0x22)
    if form.mask == 0 { return bytes(tree, node, to: &out) }
    if node.length == 0 || node.flags.contains(.placeless) { return }
    out.text(" value=\"")
    out.upperHex(form.isSigned ? FieldTexts.unsigned(node.value, form) : node.value)
    out.text("\" unmaskedvalue=\"")
    tree.withPlace(node) { out.hex($0) }
    out.byte(0x22)
  }

  /// ` value="…"`, the item's bytes, if it has any.
  @inline(__always)
  private func bytes(_ tree: borrowing Tree, _ node: Node, to out: inout TextWriter) {
    if node.length == 0 || node.flags.contains(.placeless) { return }
    tree.withPlace(node) { bytes in
      if bytes.isEmpty { return }
      out.text(" value=\"")
      out.hex(bytes)
      out.byte(0x22)
    }
  }
}
