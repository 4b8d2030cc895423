import RemoraCore

/// What the heads of elements say of their values, and elements that have no layout.
extension PfcpElements {
  func addHead(
    _ d: inout Dissection, _ number: UInt32, _ head: Item, _ start: Int
  ) {
    guard d.wantsLabels else { return }
    let size = d.offset - start
    let value = WireField.raw(d, Region(start, min(4, max(0, size))))
    let first = UInt64(d.number(at: start, UInt8.self) ?? 0)
    switch number {
    case 28, 29, 48, 52, 53, 56, 64, 88, 104, 148...151, 157, 170, 173, 182, 196, 197, 206, 215,
      297, 309, 314:
      d.append(to: head, "\(value)")
    case 32_772, 32_776, 32_778, 32_784: d.append(to: head, "\(value)")
    case 32_788, 32_791:
      let text = "\(value >> 16):\(value & 0xffff)"
      d.append(to: head, "\(number == 32_788 ? ": " : "")\(text)")
    case 32_792: d.append(to: head, "\(value == 0 ? "NULL" : pfcpMoment(value))")
    case 158: d.append(to: head, "\(first & 7)")
    case 32, 35, 36, 67, 71, 74, 122, 269: d.append(to: head, "\(value) s")
    case 46: d.append(to: head, "\(value * 50) ms")
    case 140: d.append(to: head, "\(value) packets")
    case 33, 69, 70, 75, 76, 96, 156, 163, 164:
      d.append(to: head, "\(value == 0 ? "NULL" : pfcpMoment(value))")
    case 81, 82, 108, 109, 120:
      d.append(to: head, "\(pfcpRule(UInt32(truncatingIfNeeded: value)))")
    case 47, 55, 112: addTimer(&d, head, first, isBehind: number != 47)
    case 285, 286:
      d.append(to: head, "\(IPv4Address(bits: UInt32(truncatingIfNeeded: value)))")
    case 19, 20, 40, 42, 95, 113, 115, 160, 171, 172, 174, 274, 275, 32_771,
      32_790, 32_803, 32_804:
      let name = named(number, first, d.number(at: start, UInt16.self) ?? 0)
      d.append(to: head, "\(name)\(number == 160 ? ": " : "")")
    case 178, 185, 192, 292, 350: addAddresses(&d, head, start, first, four: 2, six: 1, at: 1)
    case 228: addAddresses(&d, head, start, first, four: 1, six: 2, at: 4)
    case 57:
      let id = d.number(at: start + 1, UInt64.self) ?? 0
      d.append(to: head, "SEID: 0x\(id, hex: 16)")
      addAddresses(&d, head, start, first, four: 2, six: 1, at: 9)
    default: break
    }
  }

  private func named(_ number: UInt32, _ first: UInt64, _ half: UInt16) -> String {
    let fields: [UInt32: (String, UInt64)] = [
      19: ("cause", first), 20: ("source_interface", first & 15),
      40: ("offending_ie", UInt64(half)), 42: ("dst_interface", first & 15),
      95: ("out_hdr_desc", first), 113: ("pdn_type", first & 7),
      115: ("time_quota_mechanism_bti_type", first & 3), 160: ("tgpp_interface_type", first & 0x3f),
      171: ("steering_functionality", first & 15), 172: ("steering_mode", first & 15),
      174: ("priority", first & 15), 274: ("offending_ie", UInt64(half)),
      275: ("rattype", first), 32_771: ("bbf.out_hdr_desc", first),
      32_790: ("bbf.reporting_trigger", first), 32_803: ("bbf.direction", first),
      32_804: ("bbf.family", first),
    ]
    guard let (field, value) = fields[number] else { return "" }
    return self.fields[field]?.names?.name(of: value) ?? "Unknown"
  }

  private func addAddresses(
    _ d: inout Dissection, _ head: Item, _ start: Int, _ flags: UInt64, four: UInt64, six: UInt64,
    at: Int
  ) {
    var place = start + at
    if flags & four != 0, let bits = d.number(at: place, UInt32.self) {
      d.append(to: head, ", IPv4 \(IPv4Address(bits: bits))")
      place += 4
    }
    if flags & six != 0, let high = d.number(at: place, UInt64.self),
      let low = d.number(at: place + 8, UInt64.self)
    {
      d.append(to: head, ", IPv6 \(IPv6Address(high: high, low: low))")
    }
  }

  private func addTimer(
    _ d: inout Dissection, _ head: Item, _ raw: UInt64, isBehind: Bool
  ) {
    let value = raw & 31
    let text: String
    switch raw >> 5 {
    case 7: text = isBehind ? "\(value) Infinite" : "Infinite (\(value))"
    case 0: text = value == 0 ? " Stopped" : "\(value * 2) s"
    case 2: text = "\(value * 10) min"
    case 3: text = "\(value) hours"
    case 4: text = "\(value * 10) hours"
    default: text = "\(value) min"
    }
    d.append(to: head, "\(text)")
  }

  private func put(_ d: inout Dissection, _ name: String, _ size: Int? = nil) throws(Malformed) {
    guard let field = fields[name] else { return }
    let count = size ?? field.size
    if count > 0 { _ = try d.peek(UInt8.self, ahead: count - 1) }
    field.put(&d, at: d.next(count))
  }

  private func add(_ d: inout Dissection, _ name: String, _ size: Int? = nil) throws(Malformed) {
    try put(&d, name, size)
    try d.skip(size ?? fields[name]?.size ?? 0)
  }

  /// Elements whose parts depend on each other.
  func addSpecial(
    _ d: inout Dissection, _ number: UInt32, _ head: Item, _ known: inout PfcpKnown
  ) throws(Malformed) -> Bool {
    switch number {
    case 21: try addTunnel(&d, head)
    case 24:
      let bytes = d.bytes(d.next(d.reportedRemaining))
      let isText = !bytes.isEmpty && bytes.allSatisfy { $0 >= 0x20 && $0 < 0x7f }
      if isText { d.append(to: head, "\(String(decoding: bytes, as: UTF8.self))") }
      try add(&d, isText ? "application_id_str" : "application_id", d.reportedRemaining)
    case 22: try addName(&d, head, "network_instance")
    case 159: try addName(&d, head, "apn_dnn")
    case 180:
      try add(&d, "spare_oct")
      try addName(&d, head, "node_id_fqdn")
    case 60: try addNode(&d, head)
    case 114: try addFailedRule(&d, head)
    case 144:
      try add(&d, "mac_addresses_detected.number_of_mac_addresses")
      for _ in 0..<(d.number(at: d.offset - 1, UInt8.self) ?? 0) {
        try d.step()
        try add(&d, "mac_addresses_detected.mac_address")
      }
      if d.reportedRemaining > 0 { try add(&d, "mac_addresses_detected.length_of_ctag") }
      if d.reportedRemaining > 0 { try add(&d, "mac_addresses_detected.length_of_stag") }
    default: return false
    }
    return true
  }

  private func addTunnel(_ d: inout Dissection, _ head: Item) throws(Malformed) {
    let flags = try d.peek(UInt8.self)
    for name in ["fteid_flg.spare", "f_teid_flags.ch_id", "f_teid_flags.ch", "f_teid_flags.v6"] {
      try put(&d, name)
    }
    try add(&d, "f_teid_flags.v4")
    if flags & 4 != 0 {
      if flags & 8 != 0 { try add(&d, "f_teid.choose_id", 1) }
      return
    }
    let id = try d.peek(UInt32.self)
    d.append(to: head, "TEID: 0x\(id, hex: 8)")
    let start = d.offset
    try add(&d, "f_teid.teid")
    if flags & 1 != 0 { try add(&d, "f_teid.ipv4_addr") }
    if flags & 2 != 0 { try add(&d, "f_teid.ipv6_addr") }
    addAddresses(&d, head, start, UInt64(flags), four: 1, six: 2, at: 4)
  }

  private func addNode(_ d: inout Dissection, _ head: Item) throws(Malformed) {
    let kind = try d.peek(UInt8.self) & 15
    try put(&d, "spare_h1")
    try add(&d, "node_id_type")
    let name = fields["node_id_type"]?.names?.name(of: UInt64(kind)) ?? "Unknown"
    d.append(to: head, "\(name): ")
    switch kind {
    case 0:
      let bits = try d.peek(UInt32.self)
      d.append(to: head, "\(IPv4Address(bits: bits))")
      try add(&d, "node_id_ipv4")
    case 1:
      let high = try d.peek(UInt64.self)
      let low = try d.peek(UInt64.self, ahead: 8)
      d.append(to: head, "\(IPv6Address(high: high, low: low))")
      try add(&d, "node_id_ipv6")
    case 2: try addName(&d, head, "node_id_fqdn")
    default: break
    }
  }

  private func addName(
    _ d: inout Dissection, _ head: Item, _ name: String
  ) throws(Malformed) {
    guard case .text(let field)? = fields[name]?.kind else { return }
    let place = d.next(d.reportedRemaining)
    let text = d.wants(field) || d.wantsLabels ? pfcpName(d.bytes(place)) : ""
    d.put(field, "\(text)", at: place)
    d.append(to: head, "\(text)")
    try d.skip(d.remaining)
  }

  private func addFailedRule(_ d: inout Dissection, _ head: Item) throws(Malformed) {
    let kind = try d.peek(UInt8.self) & 7
    try add(&d, "failed_rule_id_type")
    let name = fields["failed_rule_id_type"]?.names?.name(of: UInt64(kind)) ?? "Unknown"
    d.append(to: head, "\(name): ")
    switch kind {
    case 0:
      let id = try d.peek(UInt16.self)
      d.append(to: head, "\(id)")
      try add(&d, "pdr_id")
    case 1...3:
      let id = try d.peek(UInt32.self)
      d.append(to: head, "\(pfcpRule(id))")
      let field = ["far", "qer", "urr"][Int(kind) - 1]
      try put(&d, "\(field)_id_flg")
      try add(&d, "\(field)_id")
    case 4:
      let id = try d.peek(UInt8.self)
      d.append(to: head, "\(id)")
      try add(&d, "bar_id")
    default: break
    }
  }
}

/// Seconds since 1900 as a moment in words.
private func pfcpMoment(_ seconds: UInt64) -> String {
  // Numbers without their highest bit belong to the era that begins in 2036.
  let era: Int64 = seconds & 0x8000_0000 != 0 ? 0 : 1 << 32
  return dateText(seconds: Int64(seconds) + era - 2_208_988_800, nanoseconds: 0) + " UTC"
}

/// A domain name: labels with their lengths, or text as it stands.
func pfcpName(_ bytes: [UInt8]) -> String {
  guard let first = bytes.first else { return "" }
  if first >= 0x20 { return String(decoding: bytes.prefix { $0 != 0 }, as: UTF8.self) }
  var out: [UInt8] = []
  var at = 0
  while at < bytes.count {
    let size = Int(bytes[at])
    if !out.isEmpty { out.append(UInt8(ascii: ".")) }
    out += bytes[min(bytes.count, at + 1)..<min(bytes.count, at + 1 + size)]
    at += 1 + size
  }
  return String(decoding: out, as: UTF8.self)
}
