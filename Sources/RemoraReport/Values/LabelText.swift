import RemoraCore

/// The line that people read: `Source Port: 42170`, `.1.. .... = Don't fragment: Set`.
extension FieldTexts {
  /// Bytes that a line may have, before any escapes of the output format.
  static var labelLimit: Int { 239 }

  /// Writes a node's line. Text behind the limit is cut, and the cut is marked behind the label.
  func label(_ tree: borrowing Tree, _ index: Int, _ node: Node, to out: inout TextWriter) {
    let form = forms.form(node.field)
    let start = out.count
    var mark = start
    if node.flags.contains(.labelled) {
      mark = ownLabel(tree, index, node, form, to: &out)
    } else {
      mark = standardLabel(tree, node, form, to: &out)
    }
    if out.count &- start > Self.labelLimit { shorten(start, mark, &out) }
  }

  private func shorten(_ start: Int, _ mark: Int, _ out: inout TextWriter) {
    if mark == start {
      out.insert("[\u{2026}] ", at: start)
    } else {
      out.insert(" [\u{2026}]", at: min(mark, start + Self.labelLimit - 8))
    }
    out.clip(from: start, to: Self.labelLimit)
  }

  /// - Returns: where the label's words end, or the start if no value follows them.
  @inline(__always)
  private func standardLabel(
    _ tree: borrowing Tree, _ node: Node, _ form: FieldForm, to out: inout TextWriter
  ) -> Int {
    let start = out.count
    if form.mask != 0 { pattern(tree, node, form, to: &out) }
    forms.write(form.label, to: &out)
    if form.type == .none || form.type == .protocolName { return start }
    let mark = out.count
    out.text(": ")
    display(tree, node, form, to: &out)
    return mark
  }

  /// The line of an item to which its protocol gave texts.
  @inline(never)
  private func ownLabel(
    _ tree: borrowing Tree, _ index: Int, _ node: Node, _ form: FieldForm,
    to out: inout TextWriter
  ) -> Int {
    let start = out.count
    var mark = start
    var hasHead = false
    var text = tree.firstOwnText(index)
    while let piece = text {
      switch piece.kind {
      case .whole:
        out.cut(to: start)
        out.string(piece.bytes, .column)
        // A text in the standard form is cut like the standard text.
        mark = forms.begins(piece.bytes, with: form.label) ? start + form.label.length : start
        hasHead = true
      case .value:
        out.cut(to: start)
        if form.mask != 0 { pattern(tree, node, form, to: &out) }
        forms.write(form.label, to: &out)
        mark = out.count
        out.text(": ")
        out.string(piece.bytes, .column)
        hasHead = true
      case .append:
        if !hasHead { mark = standardLabel(tree, node, form, to: &out) }
        hasHead = true
        // A line that is full to the last byte takes no more, and no mark either.
        if out.count &- start != Self.labelLimit { out.string(piece.bytes, .column) }
      case .prepend:
        if !hasHead { mark = standardLabel(tree, node, form, to: &out) }
        hasHead = true
        let length = out.count
        out.string(piece.bytes, .column)
        out.rotate(from: start, by: length &- start)
      }
      text = tree.nextOwnText(piece)
    }
    return mark
  }

  /// `.... .01. = `
  private func pattern(
    _ tree: borrowing Tree, _ node: Node, _ form: FieldForm, to out: inout TextWriter
  ) {
    var bits = node.value << UInt64(form.shift) & form.mask
    if form.type == .boolean, form.mask & (form.mask &- 1) != 0, node.value != 0 {
      bits = container(tree, node, form) & form.mask
    }
    var bit = UInt64(form.patternBits)
    if bit == 0 || bit > 64 { return }
    var first = true
    let place = out.room(96)
    var at = 0
    while bit > 0 {
      if !first, bit & 3 == 0 {
        place[at] = 0x20
        at &+= 1
      }
      first = false
      bit &-= 1
      let isOurs = form.mask >> bit & 1 != 0
      place[at] = isOurs ? 0x30 | UInt8(truncatingIfNeeded: bits >> bit & 1) : 0x2e
      at &+= 1
    }
    place[at] = 0x20
    place[at &+ 1] = 0x3d
    place[at &+ 2] = 0x20
    out.advance(at &+ 3)
  }

  /// The bytes that a flag of several bits lies in: its value only says whether any is set.
  private func container(_ tree: borrowing Tree, _ node: Node, _ form: FieldForm) -> UInt64 {
    let size = (Int(form.patternBits) + 7) / 8
    let value: UInt64? = tree.withSource(Int(node.source)) { bytes in
      guard !node.flags.contains(.placeless), Int(node.offset) + size <= bytes.count else {
        return nil
      }
      var value: UInt64 = 0
      for i in 0..<size {
        let k = node.flags.contains(.littleEndian) ? size - 1 - i : i
        value = value << 8 | UInt64(bytes[Int(node.offset) + k])
      }
      return value
    }
    return value ?? form.mask
  }

  /// The value as people read it.
  @inline(__always)
  private func display(
    _ tree: borrowing Tree, _ node: Node, _ form: FieldForm, to out: inout TextWriter
  ) {
    switch form.type {
    case .boolean:
      if form.lookup == .flag {
        forms.write(form, entry: node.value != 0 ? 1 : 0, to: &out)
      } else {
        out.text(node.value != 0 ? "True" : "False")
      }
    case .uint8, .uint16, .uint24, .uint32, .uint40, .uint48, .uint56, .uint64, .char, .framenum,
      .int8, .int16, .int24, .int32, .int40, .int48, .int56, .int64, .ipxnet:
      if form.lookup == .none {
        number(node.value, form, to: &out)
      } else {
        named(node.value, form, to: &out)
      }
    default: otherDisplay(tree, node, form, to: &out)
    }
  }

  private func named(_ value: UInt64, _ form: FieldForm, to out: inout TextWriter) {
    switch form.lookup {
    case .unit:
      number(value, form, to: &out)
      forms.write(form, entry: value == 1 ? 1 : 0, to: &out)
      return
    case .flag:
      forms.write(form, entry: value != 0 ? 1 : 0, to: &out)
    case .custom: return out.string(forms.custom(value, form))
    default:
      if let place = forms.find(value, form) {
        forms.write(place, to: &out)
      } else {
        out.text("Unknown")
      }
    }
    if form.base == .none { return }
    out.text(" (")
    plainNumber(value, form, to: &out)
    out.byte(0x29)
  }

  /// One number, in the first of its field's bases.
  private func plainNumber(_ value: UInt64, _ form: FieldForm, to out: inout TextWriter) {
    if form.type == .char { return character(value, to: &out) }
    switch form.base {
    case .hex, .hexDec:
      out.text("0x")
      out.hex(
        form.isSigned ? Self.unsigned(value, form) : value, digits: Int(form.labelDigits))
    case .oct:
      if value != 0 { out.byte(0x30) }
      out.octal(form.isSigned ? Self.unsigned(value, form) : value)
    default:
      if form.isSigned { out.signed(Int64(bitPattern: value)) } else { out.decimal(value) }
    }
  }

  @inline(__always)
  private func number(_ value: UInt64, _ form: FieldForm, to out: inout TextWriter) {
    switch form.base {
    case .decHex:
      if form.isSigned { out.signed(Int64(bitPattern: value)) } else { out.decimal(value) }
      out.text(" (0x")
      out.hex(form.isSigned ? Self.unsigned(value, form) : value, digits: Int(form.labelDigits))
      out.byte(0x29)
    case .hexDec:
      plainNumber(value, form, to: &out)
      out.text(" (")
      if form.isSigned { out.signed(Int64(bitPattern: value)) } else { out.decimal(value) }
      out.byte(0x29)
    case .oui:
      withUnsafeBytes(of: UInt32(truncatingIfNeeded: value << 8).bigEndian) {
        out.hex(UnsafeRawBufferPointer(rebasing: $0[0..<3]), separator: 0x3a)
      }
      if let vendor = names.vendor(ofPrefix: UInt32(truncatingIfNeeded: value)) {
        out.text(" (")
        out.string(vendor)
        out.byte(0x29)
      }
    case .tcpPort, .udpPort, .sctpPort, .dccpPort:
      if named.contains(.services),
        let service = names.service(UInt16(truncatingIfNeeded: value), form.base)
      {
        out.string(service)
        out.text(" (")
        out.decimal(value)
        out.byte(0x29)
      } else {
        out.decimal(value)
      }
    default: plainNumber(value, form, to: &out)
    }
  }

  @inline(never)
  private func otherDisplay(
    _ tree: borrowing Tree, _ node: Node, _ form: FieldForm, to out: inout TextWriter
  ) {
    switch form.type {
    case .float, .ieee11073SFloat, .ieee11073Float:
      out.general(Double(bitPattern: node.value), precision: 6)
    case .double: out.shortest(Double(bitPattern: node.value))
    case .absoluteTime: moment(AbsoluteTime(packed: node.value), form, isLabel: true, to: &out)
    case .relativeTime:
      out.longSpan(RelativeTime(nanoseconds: Int64(bitPattern: node.value)))
    case .string, .stringz, .uintString, .stringzPad, .stringzTrunc, .ax25:
      // No more than fits the line can be seen.
      tree.withValue(node) { bytes in
        out.string(UnsafeRawBufferPointer(rebasing: bytes.prefix(Self.labelLimit * 2)), .label)
      }
    case .bytes, .uintBytes, .vines, .systemID, .fcwwn:
      tree.withValue(node) { bytes in
        let shown = UnsafeRawBufferPointer(rebasing: bytes.prefix(Self.labelLimit))
        if bytes.isEmpty {
          out.text("<MISSING>")
        } else if form.base == .colon || form.base == .dash || form.base == .dot
          || form.base == .space
        {
          out.hex(shown, separator: separator(form))
        } else {
          out.hex(shown)
        }
      }
    case .ether: return named(MACAddress(bits: node.value), to: &out)
    case .ipv4:
      if !named.contains(.hosts) || form.base == .netmask { return ipv4(node.value, to: &out) }
      named(
        Address(IPv4Address(bits: UInt32(truncatingIfNeeded: node.value))), to: &out)
    case .ipv6:
      if !named.contains(.hosts) { return tree.withValue(node) { ipv6($0, to: &out) } }
      let halves: (UInt64, UInt64) = tree.withValue(node) { bytes in
        guard bytes.count >= 16 else { return (0, 0) }
        return (
          UInt64(bigEndian: bytes.loadUnaligned(fromByteOffset: 0, as: UInt64.self)),
          UInt64(bigEndian: bytes.loadUnaligned(fromByteOffset: 8, as: UInt64.self))
        )
      }
      named(Address(IPv6Address(high: halves.0, low: halves.1)), to: &out)
    default: value(tree, node, form, to: &out)
    }
  }

  private func named(_ address: MACAddress, to out: inout TextWriter) {
    if !named.contains(.hardware) { return mac(address.bits, to: &out) }
    let start = out.count
    out.string(names.name(of: address))
    close(start, to: &out) { mac(address.bits, to: &$0) }
  }

  private func named(_ address: Address, to out: inout TextWriter) {
    let start = out.count
    out.string(names.name(of: address))
    close(start, to: &out) { plain(address, to: &$0) }
  }

  /// An address in numbers.
  func plain(_ address: Address, to out: inout TextWriter) {
    switch address.kind {
    case .none, .other: break
    case .ether: mac(address.low, to: &out)
    case .ipv4: ipv4(address.low, to: &out)
    case .ipv6: ipv6(address.high, address.low, to: &out)
    }
  }

  /// Puts ` (address)` behind a name, unless the name is the address itself.
  private func close(
    _ start: Int, to out: inout TextWriter, _ write: (inout TextWriter) -> Void
  ) {
    let length = out.count - start
    out.text(" (")
    let inner = out.count
    write(&out)
    if out.count - inner == length, out.same(start, inner, length) {
      out.cut(to: start + length)
    } else {
      out.byte(0x29)
    }
  }
}
