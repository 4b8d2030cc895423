import RemoraCore

/// Turns nodes into text: the value that machines read and the line that people read.
struct FieldTexts: Sendable {
  let forms: FieldForms
  let names: any NameResolver
  /// What there may be names for; the rest is written in numbers.
  let named: NameKinds
  let zone: Zone

  init(_ forms: FieldForms, names: any NameResolver, zone: Zone) {
    self.forms = forms
    self.names = names
    self.zone = zone
    named = names.kinds
  }

  /// The value alone, as in the `show` attribute of PDML. Strings are made valid UTF-8, no more.
  func value(_ tree: borrowing Tree, _ node: Node, to out: inout TextWriter) {
    value(tree, node, forms.form(node.field), to: &out)
  }

  @inline(__always)
  func value(
    _ tree: borrowing Tree, _ node: Node, _ form: FieldForm, to out: inout TextWriter
  ) {
    switch form.type {
    case .boolean: out.text(node.value != 0 ? "True" : "False")
    case .uint8, .uint16, .uint24, .uint32, .uint40, .uint48, .uint56, .uint64:
      if form.base == .hex || form.base == .hexDec {
        out.text("0x")
        out.hex(node.value, digits: Int(form.digits))
      } else {
        out.decimal(node.value)
      }
    case .framenum: out.decimal(node.value)
    default: otherValue(tree, node, form, to: &out)
    }
  }

  @inline(never)
  private func otherValue(
    _ tree: borrowing Tree, _ node: Node, _ form: FieldForm, to out: inout TextWriter
  ) {
    switch form.type {
    case .none, .protocolName: break
    case .char: character(node.value, to: &out)
    case .int8, .int16, .int24, .int32, .int40, .int48, .int56, .int64:
      if form.base == .hex || form.base == .hexDec {
        out.text("0x")
        out.hex(Self.unsigned(node.value, form), digits: Int(form.digits))
      } else {
        out.signed(Int64(bitPattern: node.value))
      }
    case .float, .ieee11073SFloat, .ieee11073Float:
      out.general(Double(bitPattern: node.value), precision: 9)
    case .double: out.shortest(Double(bitPattern: node.value))
    case .absoluteTime: moment(AbsoluteTime(packed: node.value), form, isLabel: false, to: &out)
    case .relativeTime:
      out.seconds(RelativeTime(nanoseconds: Int64(bitPattern: node.value)))
    case .string, .stringz, .uintString, .stringzPad, .stringzTrunc, .ax25:
      tree.withValue(node) { out.string($0, .none) }
    case .ether: mac(node.value, to: &out)
    case .bytes, .uintBytes, .vines, .systemID, .fcwwn:
      tree.withValue(node) { out.hex($0, separator: separator(form)) }
    case .ipv4: ipv4(node.value, to: &out)
    case .ipv6: tree.withValue(node) { ipv6($0, to: &out) }
    case .ipxnet:
      out.text("0x")
      out.hex(node.value, digits: 16)
    case .guid: tree.withValue(node) { guid($0, to: &out) }
    case .oid: tree.withValue(node) { oid($0, isRelative: false, to: &out) }
    case .relativeOID: tree.withValue(node) { oid($0, isRelative: true, to: &out) }
    case .eui64: eui64(node.value, to: &out)
    default: out.decimal(node.value)
    }
  }

  /// The bits of a signed value that its type has.
  static func unsigned(_ value: UInt64, _ form: FieldForm) -> UInt64 {
    let bits = UInt64(form.type.bits)
    return bits > 0 && bits < 64 ? value & ((1 << bits) - 1) : value
  }

  func separator(_ form: FieldForm) -> UInt8 {
    switch form.base {
    case .dash: 0x2d
    case .dot: 0x2e
    case .space: 0x20
    default: 0x3a
    }
  }

  // MARK: Single kinds

  /// `'A'`, `'\x1f'`
  func character(_ value: UInt64, to out: inout TextWriter) {
    let code = UInt8(truncatingIfNeeded: value)
    out.byte(0x27)
    switch code {
    case 0: out.text("\\0")
    case 7: out.text("\\a")
    case 8: out.text("\\b")
    case 9: out.text("\\t")
    case 10: out.text("\\n")
    case 11: out.text("\\v")
    case 12: out.text("\\f")
    case 13: out.text("\\r")
    case 0x27: out.text("\\'")
    case 0x5c: out.text("\\\\")
    case 0x20..<0x7f: out.byte(code)
    default:
      out.text("\\x")
      out.hex(byte: code)
    }
    out.byte(0x27)
  }

  func moment(
    _ time: AbsoluteTime, _ form: FieldForm, isLabel: Bool, to out: inout TextWriter
  ) {
    switch form.base {
    case .unix: out.epoch(time)
    case .utc: isLabel ? out.longTime(time, nil) : out.isoTime(time, nil)
    case .dayOfYear:
      isLabel ? out.longTime(time, nil, dayOfYear: true) : out.isoTime(time, nil)
    case .ntpUTC:
      // Zero on the wire is the year 1900, which stands for "no time".
      if time.seconds == -2_208_988_800, time.nanoseconds == 0 { return out.text("NULL") }
      isLabel ? out.longTime(time, nil) : out.isoTime(time, nil)
    default: isLabel ? out.longTime(time, zone) : out.isoTime(time, zone)
    }
  }

  func mac(_ bits: UInt64, to out: inout TextWriter) {
    withUnsafeBytes(of: (bits << 16).bigEndian) {
      out.hex(UnsafeRawBufferPointer(rebasing: $0[0..<6]), separator: 0x3a)
    }
  }

  func eui64(_ bits: UInt64, to out: inout TextWriter) {
    withUnsafeBytes(of: bits.bigEndian) { out.hex($0, separator: 0x3a) }
  }

  func ipv4(_ bits: UInt64, to out: inout TextWriter) {
    out.decimal(bits >> 24 & 0xff)
    out.byte(0x2e)
    out.decimal(bits >> 16 & 0xff)
    out.byte(0x2e)
    out.decimal(bits >> 8 & 0xff)
    out.byte(0x2e)
    out.decimal(bits & 0xff)
  }

  func ipv6(_ bytes: UnsafeRawBufferPointer, to out: inout TextWriter) {
    guard bytes.count >= 16 else { return out.hex(bytes, separator: 0x3a) }
    ipv6(
      UInt64(bigEndian: bytes.loadUnaligned(fromByteOffset: 0, as: UInt64.self)),
      UInt64(bigEndian: bytes.loadUnaligned(fromByteOffset: 8, as: UInt64.self)), to: &out)
  }

  /// RFC 5952, with a dotted quad for IPv4-mapped and IPv4-compatible addresses.
  func ipv6(_ high: UInt64, _ low: UInt64, to out: inout TextWriter) {
    if high == 0, low >> 32 == 0xffff || (low >> 32 == 0 && low > 0xffff) {
      out.text(low >> 32 == 0 ? "::" : "::ffff:")
      return ipv4(low & 0xffff_ffff, to: &out)
    }
    let address = IPv6Address(high: high, low: low)
    var best = -1
    var bestLength = 1
    var i = 0
    while i < 8 {
      var j = i
      while j < 8, address.group(j) == 0 { j &+= 1 }
      if j &- i > bestLength {
        best = i
        bestLength = j &- i
      }
      i = max(j, i &+ 1)
    }
    i = 0
    while i < 8 {
      if i == best {
        out.text("::")
        i &+= bestLength
        continue
      }
      if i > 0, best < 0 || i != best &+ bestLength { out.byte(0x3a) }
      out.hex(UInt64(address.group(i)), digits: 1)
      i &+= 1
    }
  }

  func guid(_ bytes: UnsafeRawBufferPointer, to out: inout TextWriter) {
    for (i, value) in bytes.prefix(16).enumerated() {
      if i == 4 || i == 6 || i == 8 || i == 10 { out.byte(0x2d) }
      out.hex(byte: value)
    }
  }

  /// The dotted form of a BER object identifier (X.690 section 8.19); arcs past 64 bits are cut.
  func oid(_ bytes: UnsafeRawBufferPointer, isRelative: Bool, to out: inout TextWriter) {
    var arc: UInt64 = 0
    var isFirst = true
    for value in bytes {
      arc = arc << 7 | UInt64(value & 0x7f)
      if value & 0x80 != 0 { continue }
      if !isFirst { out.byte(0x2e) }
      if isFirst, !isRelative {
        let top = min(arc / 40, 2)
        out.decimal(top)
        out.byte(0x2e)
        arc -= top * 40
      }
      out.decimal(arc)
      arc = 0
      isFirst = false
    }
  }
}
