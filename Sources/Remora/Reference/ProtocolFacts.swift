import RemoraCore

/// What a protocol's declaration says, gathered for people: nothing here is written by hand.
struct ProtocolFacts {
  let registry: SealedRegistry
  let id: ProtocolID
  let layout: Layout?

  var declared: Protocol { registry.protocols[Int(id)] }
  var name: String { declared.name }
  var title: String { declared.title }

  /// Its fields in the order of the declaration.
  var fields: [FieldFacts] {
    registry.fields.filter { $0.owner == id && $0.type != .protocolName && !$0.name.isEmpty }
      .map(FieldFacts.init)
  }

  /// Tables in which others hang themselves.
  var tables: [String] {
    registry.tableNames.filter { $0.hasPrefix(name + ".") || $0 == name }.sorted()
  }

  /// `tcp.port 80, 8080`: under which keys others hand bytes to it.
  var places: [String] {
    var keys: [String: [UInt64]] = [:]
    for (table, key, proto) in registry.attachments where proto == id {
      // The door for trial packets.
      if key >= UInt64(LayoutProbe.firstLinkType), table == "wtap_encap" { continue }
      keys[table, default: []].append(key)
    }
    return keys.keys.sorted().map { "\($0) \(Self.ranges(keys[$0] ?? []))" }
  }

  var preferences: [PreferenceSpec] {
    registry.preferences.filter { $0.name.hasPrefix(name + ".") }
  }

  /// How its messages are cut out of a stream, in words; nil for segments as they come.
  var framing: String? {
    switch registry.framings[id]?.framing {
    case .lengthPrefixed(let header, let at, let width, let plus):
      "by a number of \(width) bytes at byte \(at) of a header of \(header) bytes"
        + (plus == 0 ? "" : ", plus \(plus)")
    case .sized(let header, _): "by a length computed from the first \(header) bytes"
    case .delimited(let mark):
      "by the mark "
        + mark.map { ($0 < 16 ? "0" : "") + String($0, radix: 16) }.joined(separator: " ")
    case .segment, nil: nil
    }
  }

  /// `1-3, 7`
  static func ranges(_ numbers: [UInt64]) -> String {
    var parts: [String] = []
    var first: UInt64?
    var last: UInt64 = 0
    func close() {
      guard let first else { return }
      parts.append(first == last ? String(first) : "\(first)-\(last)")
    }
    for number in Set(numbers).sorted() {
      if first != nil, number == last &+ 1 {
        last = number
        continue
      }
      close()
      first = number
      last = number
    }
    close()
    return parts.joined(separator: ", ")
  }
}

/// What a field's declaration says.
struct FieldFacts {
  let spec: FieldSpec

  init(_ spec: FieldSpec) { self.spec = spec }

  /// `FT_UINT16`
  var type: String { spec.type.name }

  /// `hex`, `dec`; empty where there is nothing to say.
  var base: String {
    switch spec.type {
    case _ where spec.type.bits > 0, .char:
      switch spec.base {
      case .dec: "dec"
      case .hex: "hex"
      case .oct: "oct"
      case .decHex: "dec (hex)"
      case .hexDec: "hex (dec)"
      default: ""
      }
    case .absoluteTime: spec.base == .local ? "" : "\(spec.base)"
    default: ""
    }
  }

  /// `0x80 of 8 bits`; empty without a mask.
  var mask: String {
    spec.mask == 0 ? "" : "0x\(String(spec.mask, radix: 16)) of \(spec.containerBits) bits"
  }

  /// `2: Data`, at most so many and then how many more there are.
  func values(_ limit: Int = .max) -> [(value: String, name: String)] {
    switch spec.text {
    case .plain: return []
    case .custom, .shown: return [("", "made by the protocol")]
    case .unit(let unit): return [("", "in" + unit.plural)]
    case .flag(let set, let unset): return [("set", set), ("not set", unset)]
    case .names(let names):
      let isHex = spec.base == .hex || spec.base == .hexDec
      func number(_ value: UInt64) -> String {
        if isHex { return "0x" + String(value, radix: 16) }
        return spec.type.isSigned ? String(Int64(bitPattern: value)) : String(value)
      }
      let entries = names.entries
      var out = entries.prefix(limit).map { entry in
        let value =
          entry.low == entry.high
          ? number(entry.low) : "\(number(entry.low))-\(number(entry.high))"
        return (value, entry.name)
      }
      if entries.count > limit { out.append(("…", "\(entries.count - limit) more")) }
      return out
    }
  }

  /// The values in one cell of a table.
  var shortValues: String {
    values(6).map { $0.value.isEmpty ? $0.name : "\($0.value): \($0.name)" }
      .joined(separator: "; ")
  }
}
