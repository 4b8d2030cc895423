import RemoraCore

/// Security options: of RFC 791 (11 bytes long) and RFC 1108 (all others), both as type 130, and
/// the extended one of RFC 1108.
struct IPv4SecurityOptions {
  let basic, extended: IPv4Options.Kind
  let level: Field<UInt16>
  let compartments: Field<UInt16>
  let restrictions, control: Field<Text>
  let classification, authorities: Field<UInt8>
  let genser, siop, sci, nsa, doe: Field<Bool>
  let unassigned, unassignedLater: Field<UInt8>
  let more: Field<Bool>
  let format: Field<UInt8>
  let information: Field<Bytes>
  let lastByte, extra: Expert

  init(_ p: inout Builder, extra: Expert) {
    basic = .init(&p, "security", "Security")
    extended = .init(&p, "ext_security", "Extended Security")
    level = p.u16("opt.sec_rfc791_sec", "Security", .hex, names: securityLevels)
    compartments = p.u16("opt.sec_rfc791_comp", "Compartments")
    restrictions = p.string("opt.sec_rfc791_hr", "Handling Restrictions")
    control = p.string("opt.sec_rfc791_tcc", "Transmission Control Code")
    classification = p.u8("opt.sec_cl", "Classification Level", .hex, names: classifications)
    authorities = p.u8("opt.sec_prot_auth_flags", "Protection Authority Flags", .hex)
    func authority(
      _ p: inout Builder, _ name: String, _ label: String, _ mask: UInt64
    )
      -> Field<Bool>
    {
      p.flag(
        "opt.sec_prot_auth_\(name)", label, mask: mask,
        set: "Datagram protected in accordance with its rules",
        unset: "Datagram not protected in accordance with its rules")
    }
    genser = authority(&p, "genser", "GENSER", 0x80)
    siop = authority(&p, "siop_esi", "SIOP-ESI", 0x40)
    sci = authority(&p, "sci", "SCI", 0x20)
    nsa = authority(&p, "nsa", "NSA", 0x10)
    doe = authority(&p, "doe", "DOE", 0x08)
    unassigned = p.u8("opt.sec_prot_auth_unassigned", "Unassigned", .hex, mask: 0x06)
    unassignedLater = p.u8("opt.sec_prot_auth_unassigned", "Unassigned", .hex, mask: 0xfe)
    more = p.flag(
      "opt.sec_prot_auth_fti", "Field Termination Indicator", mask: 0x01,
      set: "Additional octet present", unset: "Final octet")
    format = p.u8(
      "opt.ext_sec_add_sec_info_format_code", "Additional Security Info Format Code", .hex)
    information = p.bytes("opt.ext_sec_add_sec_info", "Additional Security Info")
    lastByte = p.expert(
      "opt.fti_1_last_byte", .protocolRule, .warning,
      "Field Termination Indicator set to 1 for last byte of option")
    self.extra = extra
  }

  func addBasic(_ d: inout Dissection, _ item: Item) throws(Malformed) {
    if d.remaining == 9, securityLevels.name(of: UInt64(try d.peek(UInt16.self))) != nil {
      try d.add(level)
      try d.add(compartments)
      try d.add(restrictions, length: 2)
      try d.add(control, length: 3)
      return
    }
    try d.add(classification)
    var isFirst = true
    var goesOn = false
    while d.remaining > 0 {
      try d.step()
      goesOn = try addAuthorities(&d, isFirst)
      isFirst = false
      if !goesOn { break }
    }
    if d.remaining > 0 { d.expert(extra, at: item) } else if goesOn { d.expert(lastByte, at: item) }
  }

  /// One byte of flags; the authorities of all but the first are not assigned.
  /// - Returns: whether another one follows.
  private func addAuthorities(
    _ d: inout Dissection, _ isFirst: Bool
  ) throws(Malformed) -> Bool {
    let bits = try d.peek(UInt8.self)
    if isFirst {
      try d.add(authorities, bits: genser, siop, sci, nsa, doe, unassigned, more)
      if bits & 0x80 != 0 { d.append(", GENSER") }
      if bits & 0x40 != 0 { d.append(", SIOP-ESI") }
      if bits & 0x20 != 0 { d.append(", SCI") }
      if bits & 0x10 != 0 { d.append(", NSA") }
      if bits & 0x08 != 0 { d.append(", DOE") }
    } else {
      try d.add(authorities, bits: unassignedLater, more)
    }
    if bits & 1 != 0 { d.append(", Field Termination Indicator") }
    return bits & 1 != 0
  }

  func addExtended(_ d: inout Dissection) throws(Malformed) {
    try d.add(format)
    if d.remaining > 0 { try d.add(information, length: d.remaining) }
  }
}

/// RFC 791 section 3.1.
private let securityLevels: ValueNames = [
  0x0000: "Unclassified", 0xf135: "Confidential", 0x789a: "EFTO", 0xbc4d: "MMMM",
  0x5e26: "PROG", 0xaf13: "Restricted", 0xd788: "Secret", 0x6bc5: "Top secret",
  0x35e2: "Reserved", 0x9af1: "Reserved", 0x4d78: "Reserved", 0x24bd: "Reserved",
  0x135e: "Reserved", 0x89af: "Reserved", 0xc4d6: "Reserved", 0xe26b: "Reserved",
]

/// RFC 1108 section 2.3.
private let classifications: ValueNames = [
  0x01: "Reserved 4", 0x3d: "Top secret", 0x5a: "Secret", 0x96: "Confidential",
  0x66: "Reserved 3", 0xcc: "Reserved 2", 0xab: "Unclassified", 0xf1: "Reserved 1",
]
