import RemoraCore

/// Elements whose parts depend on each other: subscribers and where they are, endpoints, addresses
/// and what other protocols define.
struct Gtpv2Places: Sendable {
  let fields: WireFields
  let numbers: E212
  let telephones: E164
  let addresses: GSMAddress
  let options: GSMOptions
  let flow: GSMTrafficFlow
  let common: GPPCommon
  let accessPoint: Field<Text>
  let zone: Field<UInt8>

  init(_ p: inout Builder, _ fields: WireFields) {
    self.fields = fields
    numbers = E212.shared(&p)
    telephones = E164.shared(&p)
    addresses = GSMAddress.shared(&p)
    options = GSMOptions.shared(&p)
    flow = GSMTrafficFlow.shared(&p)
    common = GPPCommon.shared(&p)
    accessPoint = p.string("apn", "APN (Access Point Name)")
    zone = p.u8("/gsm_a.dtap.timezone", "Timezone", .hex)
    for owner in ["e212", "e164", "gsm_map", "gsm_a", "gsm_a.gm", "3gpp"] { p.feeds(owner) }
  }

  private func put(_ d: inout Dissection, _ name: String, _ size: Int? = nil) throws(Malformed) {
    guard let field = fields[name] else { return }
    let count = size ?? field.size
    if count < 0 { return try d.skip(count) }
    if count > 0 { _ = try d.peek(UInt8.self, ahead: count - 1) }
    field.put(&d, at: d.next(count))
  }

  private func add(_ d: inout Dissection, _ name: String, _ size: Int? = nil) throws(Malformed) {
    try put(&d, name, size)
    try d.skip(size ?? fields[name]?.size ?? 0)
  }

  private func words(_ d: borrowing Dissection, at ahead: Int = 0) throws(Malformed) -> String {
    E212.words(
      try d.peek(UInt8.self, ahead: ahead), try d.peek(UInt8.self, ahead: ahead + 1),
      try d.peek(UInt8.self, ahead: ahead + 2))
  }

  /// - Returns: false if nothing is known of the element.
  func add(
    _ d: inout Dissection, _ message: UInt8, _ number: UInt8, _ head: Item,
    _ elements: Gtpv2Elements
  ) throws(Malformed) -> Bool {
    let size = d.reportedRemaining
    switch number {
    case 1:
      let text = TelephoneDigits.text(&d, d.next(size))
      d.append(to: head, "\(text)")
      try numbers.addSubscriber(&d, length: size)
    case 76:
      let text = TelephoneDigits.text(&d, d.next(size))
      d.append(to: head, "\(text)")
      try telephones.add(&d, length: size)
    case 71, 136, 151: try addName(&d, number, head)
    case 74: try addAddress(&d, head)
    case 78, 163, 197: try options.add(&d, fromNetwork: Self.isFromNetwork(message))
    case 79: try addAllocation(&d, head, elements)
    case 83:
      let text = try words(d)
      d.append(to: head, "\(text)")
      try numbers.add(&d, numbers.serving)
    case 120:
      let text = try numbers.addInOrder(&d)
      d.append(to: head, "\(text)")
    case 84, 85: try flow.add(&d)
    case 86: try addLocation(&d, head)
    case 87: try addEndpoint(&d, head)
    case 111:
      let value = try d.peek(UInt32.self)
      d.append(to: head, "\(value, hex: 8)")
      try put(&d, "p_tmsi")
      d.put(common.temporary, value, at: d.next(4), .hidden)
    case 114: try addZone(&d)
    case 117:
      try numbers.add(&d, numbers.plain)
      try add(&d, "mme_grp_id")
      try add(&d, "mme_code")
      try add(&d, "m_tmsi", 4)
    case 132: try addConnectionSet(&d)
    default: return try addMore(&d, number, head, elements)
    }
    return true
  }

  private func addMore(
    _ d: inout Dissection, _ number: UInt8, _ head: Item, _ elements: Gtpv2Elements
  ) throws(Malformed) -> Bool {
    switch number {
    case 51:
      try put(&d, "stn_sr", d.reportedRemaining)
      let sub = d.open()
      try addresses.add(&d, length: d.reportedRemaining)
      d.close(sub)
    case 61:
      try numbers.add(&d, numbers.service)
      try add(&d, "lac")
      try add(&d, "sac")
    case 89:
      try numbers.add(&d, numbers.plain)
      try add(&d, "cn_id", 2)
    case 115:
      let id = try d.peek(UInt16.self, ahead: 3)
      let text = try words(d)
      d.append(to: head, "\(text) ,Trace ID \(id)")
      try numbers.add(&d, numbers.plain)
      try add(&d, "trace_id")
    case 145:
      try numbers.add(&d, numbers.plain)
      try put(&d, "cui_csg_id_spare")
      try add(&d, "cui_csg_id")
      try put(&d, "uci_access_mode")
      try put(&d, "uci_leave_csg")
      try add(&d, "uci_csg_membership")
    case 158:
      let bytes = d.bytes(d.next(6))
      d.append(to: head, "\(bytes.reduce("") { $0 + Phrase.hex(UInt64($1), 2) })")
      try add(&d, "mbms_service_id", 3)
      try numbers.add(&d, numbers.plain)
      if d.reportedRemaining > 0 { try add(&d, "spare_bytes", d.reportedRemaining) }
    case 176:
      try add(&d, "length_of_node_name")
      try add(&d, "node_name", Int(d.byte(d.offset - 1)))
      try add(&d, "length_of_node_realm")
      try add(&d, "node_realm", Int(d.byte(d.offset - 1)))
    case 184:
      try add(&d, "relative_capacity")
      try add(&d, "apn_length")
      let count = Int(d.byte(d.offset - 1))
      _ = try d.peek(UInt8.self, ahead: max(0, count - 1))
      let text = pfcpName(d.bytes(d.next(count)))
      d.put(accessPoint, "\(text)", at: d.next(count))
    case 57, 58: try addArea(&d, number, head)
    case 91:
      try elements.addSpare(&d, elements.spare, 0xf0, at: d.offset)
      try add(&d, "ebi")
      try add(&d, "serving_gw_address_length")
      guard d.byte(d.offset - 1) == 4 || d.byte(d.offset - 1) == 16 else {
        let text = "Wrong length \(d.byte(d.offset - 1)), should be 4 or 16"
        elements.remark(&d, text, elements.badLength, from: 2)
        return true
      }
      try add(&d, d.byte(d.offset - 1) == 4 ? "sgw_addr_ipv4" : "sgw_addr_ipv6")
      try add(&d, "sgw_s1u_teid")
    case 119: try addCause(&d, head)
    case 121: return try addTarget(&d, elements)
    case 172: try addReason(&d)
    case 175:
      try add(&d, "node_number.len")
      try addresses.add(&d, length: min(Int(d.byte(d.offset - 1)), d.reportedRemaining))
    default: return false
    }
    return true
  }

  private func addArea(
    _ d: inout Dissection, _ number: UInt8, _ head: Item
  ) throws(Malformed) {
    let sub = d.open(d.text("Routing area identification: ", at: d.next(min(6, d.remaining))))
    if d.wantsLabels {
      let (a, b) = (try d.peek(UInt8.self), try d.peek(UInt8.self, ahead: 1))
      let (c, place) = (try d.peek(UInt8.self, ahead: 2), try d.peek(UInt16.self, ahead: 3))
      let country = "\(a & 15)\(a >> 4)\(b & 15)"
      let code = "\(c & 15)\(c >> 4)" + (b >> 4 == 15 ? "" : "\(b >> 4)")
      let last: Int =
        number == 57
        ? Int(try d.peek(UInt16.self, ahead: 5)) : Int(try d.peek(UInt8.self, ahead: 5))
      let text = "\(country)-\(code)-\(place)-\(last)"
      d.append(to: sub.item, "\(text)")
      if number == 58 { d.append(to: head, "\(text)") }
    }
    try numbers.add(&d, numbers.routing)
    try add(&d, "lac")
    try add(&d, number == 57 ? "rnc_id" : "tgt_g_cell_id")
    d.close(sub)
  }

  private static let causes = [
    "CauseRadioNetwork", "CauseTransport", "CauseNas", "CauseProtocol", "CauseMisc",
  ]

  /// A cause of the radio network, by its kind (3GPP TS 29.274 section 8.49).
  private func addCause(_ d: inout Dissection, _ head: Item) throws(Malformed) {
    d.append(to: head, "[RAN Cause]")
    let kind = Int(try d.peek(UInt8.self) & 15)
    try add(&d, "cause_type")
    if kind < Self.causes.count { try add(&d, Self.causes[kind]) }
  }

  private func addReason(_ d: inout Dissection) throws(Malformed) {
    let bits = try d.peek(UInt8.self)
    try put(&d, "ran_nas.protocol_type")
    let kind = Int(bits & 15)
    switch bits >> 4 {
    case 1:
      try add(&d, "ran_nas.s1ap_type")
      if kind < Self.causes.count { try add(&d, Self.causes[kind]) }
    case 2, 3:
      try d.skip(1)
      try add(&d, bits >> 4 == 2 ? "ran_nas.emm_cause" : "ran_nas.esm_cause")
    case 4, 5:
      try d.skip(1)
      try add(&d, bits >> 4 == 4 ? "ran_nas.diameter_cause" : "ran_nas.ikev2_cause")
    default:
      try d.skip(1)
      try add(&d, "ran_nas.cause_value", d.reportedRemaining)
    }
  }

  /// Where a user is handed over to (3GPP TS 29.274 section 8.51).
  private func addTarget(
    _ d: inout Dissection, _ elements: Gtpv2Elements
  ) throws(Malformed) -> Bool {
    let kind = try d.peek(UInt8.self)
    guard [0, 1, 3, 4].contains(kind) else { return false }
    try add(&d, "target_type")
    try numbers.add(&d, numbers.plain)
    switch kind {
    case 0:
      try add(&d, "lac")
      try add(&d, "rac")
      try add(&d, "rnc_id")
    case 1:
      try add(&d, "macro_enodeb_id")
      try add(&d, "tai_tac")
    case 3:
      try add(&d, "home_enodeb_id")
      try add(&d, "tac")
    default:
      try addBigNode(&d)
      try add(&d, "tac")
    }
    return true
  }

  /// Whether the message goes from the network to the user's side.
  private static func isFromNetwork(_ message: UInt8) -> Bool? {
    switch message {
    case 32, 34, 36, 38, 64, 66, 68, 96, 98, 100: false
    case 33, 35, 37, 39, 65, 67, 69, 95, 97, 99: true
    default: nil
    }
  }

  /// A name in labels, each with its length.
  private func addName(
    _ d: inout Dissection, _ number: UInt8, _ head: Item
  ) throws(Malformed) {
    let size = d.reportedRemaining
    let place = d.next(size)
    if size == 0 { return }
    if number == 151 {
      let text = FieldText.text(of: d.bytes(place))
      if case .text(let field)? = fields["ldn"]?.kind { d.put(field, of: place, at: place) }
      d.append(to: head, "\(text)")
      return
    }
    let text = pfcpName(d.bytes(place))
    if number == 71 {
      d.put(accessPoint, "\(text)", at: place)
    } else if case .text(let field)? = fields["fqdn"]?.kind {
      d.put(field, "\(text)", at: place)
    }
    d.append(to: head, "\(text)")
  }

  private func addAddress(_ d: inout Dissection, _ head: Item) throws(Malformed) {
    if d.reportedRemaining == 4 {
      let bits4 = try d.peek(UInt32.self)
      d.append(to: head, "IPv4 \(IPv4Address(bits: bits4))")
      try add(&d, "ip_address_ipv4")
    } else if d.reportedRemaining == 16 {
      let (high, low) = (try d.peek(UInt64.self), try d.peek(UInt64.self, ahead: 8))
      d.append(to: head, "IPv6 \(IPv6Address(high: high, low: low))")
      try add(&d, "ip_address_ipv6")
    }
  }

  private func addAllocation(
    _ d: inout Dissection, _ head: Item, _ elements: Gtpv2Elements
  ) throws(Malformed) {
    let size = d.reportedRemaining
    let kind = try d.peek(UInt8.self) & 7
    try add(&d, "pdn_type")
    let wanted = [0, 5, 18, 22][kind < 4 ? Int(kind) : 0]
    guard wanted > 0 else { return }
    if size != wanted {
      let text = "Wrong length indicated. Expected \(wanted), got \(size)"
      return elements.remark(&d, text, elements.badLength, from: 1)
    }
    if kind & 2 != 0 {
      try add(&d, "pdn_ipv6_len")
      let (high, low) = (try d.peek(UInt64.self), try d.peek(UInt64.self, ahead: 8))
      d.append(to: head, "IPv6 \(IPv6Address(high: high, low: low))")
      try add(&d, "pdn_addr_and_prefix.ipv6")
    }
    if kind & 1 != 0 {
      let comma = kind == 3 ? ", " : ""
      let bits4 = try d.peek(UInt32.self)
      d.append(to: head, "\(comma)IPv4 \(IPv4Address(bits: bits4))")
      try add(&d, "pdn_addr_and_prefix.ipv4")
    }
  }

  private func addEndpoint(_ d: inout Dissection, _ head: Item) throws(Malformed) {
    let bits = try d.peek(UInt8.self)
    try put(&d, "f_teid_v4")
    try put(&d, "f_teid_v6")
    try add(&d, "f_teid_interface_type")
    let key = try d.peek(UInt32.self)
    if d.wantsLabels {
      let name = fields["f_teid_interface_type"]?.names?.name(of: UInt64(bits & 0x3f)) ?? "Unknown"
      d.append(to: head, "\(name), TEID/GRE Key: 0x\(key, hex: 8)")
    }
    try add(&d, "f_teid_gre_key")
    if bits & 0x80 != 0 {
      let bits4 = try d.peek(UInt32.self)
      d.append(to: head, ", IPv4 \(IPv4Address(bits: bits4))")
      try add(&d, "f_teid_ipv4")
    }
    if bits & 0x40 != 0 {
      let (high, low) = (try d.peek(UInt64.self), try d.peek(UInt64.self, ahead: 8))
      d.append(to: head, ", IPv6 \(IPv6Address(high: high, low: low))")
      try add(&d, "f_teid_ipv6")
    }
  }

  /// The difference from Greenwich in quarters of an hour, tens in the low half; and whether the
  /// clocks are put forward.
  private func addZone(_ d: inout Dissection) throws(Malformed) {
    let raw = try d.peek(UInt8.self)
    let quarters = Int(raw & 7) * 10 + Int(raw >> 4)
    d.put(zone, UInt8(truncatingIfNeeded: quarters), at: d.next(1))
    let sign = raw & 8 != 0 ? "-" : "+"
    d.label("Timezone: GMT \(sign) \(quarters / 4) hours \(quarters % 4 * 15) minutes")
    try d.skip(1)
    try add(&d, "ue_time_zone_dst")
  }

  private func addConnectionSet(_ d: inout Dissection) throws(Malformed) {
    let bits = try d.peek(UInt8.self)
    try put(&d, "fq_csid_type")
    try add(&d, "fq_csid_nr")
    switch bits >> 4 {
    case 0: try add(&d, "fq_csid_ipv4")
    case 1: try add(&d, "fq_csid_ipv6")
    case 2:
      try put(&d, "fq_csid_node_id")
      try add(&d, "fq_csid_mcc_mnc")
    default: return
    }
    for _ in 0..<(bits & 15) {
      try d.step()
      try add(&d, "fq_csid_id")
    }
  }

  // MARK: Where the user is (3GPP TS 29.274 section 8.21)

  private static let marks: [(bit: UInt8, field: String, text: String)] = [
    (0x80, "uli_ext_macro_enb_id_flg", "Extended Macro eNodeB ID Present"),
    (0x40, "uli_macro_enb_id_flg", "Macro eNodeB ID Present"),
    (0x20, "uli_lai_flg", "LAI Present"), (0x10, "uli_ecgi_flg", "ECGI Present"),
    (0x08, "uli_tai_flg", "TAI Present"), (0x04, "uli_rai_flg", "RAI Present"),
    (0x02, "uli_sai_flg", "SAI Present"), (0x01, "uli_cgi_flg", "CGI Present"),
  ]

  private func addLocation(_ d: inout Dissection, _ head: Item) throws(Malformed) {
    let bits = try d.peek(UInt8.self)
    try put(&d, "uli_flags")
    let flags = d.open()
    for mark in Self.marks {
      if bits & mark.bit != 0 { d.append(to: flags.item, ", \(mark.text)") }
      try put(&d, mark.field)
    }
    d.close(flags)
    try d.skip(1)
    let parts: [(UInt8, String, String, Int, E212.Network)] = [
      (0x01, "CGI", "Cell Global Identity (CGI)", 7, numbers.cell),
      (0x02, "SAI", "Service Area Identity (SAI)", 7, numbers.service),
      (0x04, "RAI", "Routeing Area Identity (RAI)", 7, numbers.routing),
      (0x08, "TAI", "Tracking Area Identity (TAI)", 5, numbers.tracking),
      (0x10, "ECGI", "E-UTRAN Cell Global Identifier (ECGI)", 7, numbers.newCell),
      (0x20, "LAI", "LAI (Location Area Identifier)", 5, numbers.location),
      (0x40, "Macro eNodeB ID", "Macro eNodeB ID", 6, numbers.plain),
      (0x80, "Ext Macro eNodeB ID", "Extended Macro eNodeB ID", 6, numbers.plain),
    ]
    for (bit, short, long, size, network) in parts where bits & bit != 0 {
      d.append(to: head, "\(short) ")
      let item = d.text("\(long)", at: d.next(min(size, d.remaining)))
      let sub = d.open(item)
      try numbers.add(&d, network)
      switch bit {
      case 0x01:
        try add(&d, "uli_cgi_lac")
        try add(&d, "uli_cgi_ci")
      case 0x02:
        try add(&d, "sai_lac")
        try add(&d, "sai_sac")
      case 0x04:
        try add(&d, "rai_lac")
        try add(&d, "rai_rac")
        try d.skip(1)
      case 0x08: try add(&d, "tai_tac")
      case 0x10: try addCell(&d)
      case 0x20: try add(&d, "uli_lai_lac")
      case 0x40: try add(&d, "macro_enodeb_id")
      default: try addBigNode(&d)
      }
      d.close(sub)
    }
  }

  private func addCell(_ d: inout Dissection) throws(Malformed) {
    let spare = try d.peek(UInt8.self) & 0xf0
    if let field = fields.number("uli_ecgi_eci_spare") {
      d.put(field, UInt64(spare), at: d.next(1))
    }
    try put(&d, "ecgi_eci")
    let sub = d.open()
    try put(&d, "enodebid")
    try put(&d, "cellid")
    d.close(sub)
    try d.skip(4)
  }

  private func addBigNode(_ d: inout Dissection) throws(Malformed) {
    try put(&d, "smenb")
    try add(&d, "ext_macro_enodeb_id")
  }
}
