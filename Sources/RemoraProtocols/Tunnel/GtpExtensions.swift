import RemoraCore

/// Extension headers of version 1 (3GPP TS 29.281 section 5.2).
///
///     | length, in fours |        content …        | next header type |
struct GTPExtensions: Sendable {
  let header: Field<Label>
  let next, length, spareBits: Field<UInt8>
  let spareBytes: Field<Bytes>
  let longNumber: Field<UInt32>
  let number, port: Field<UInt16>
  let container, xwContainer: Field<Bytes>
  let session: GTPSession
  let noLength, oddLength, spareSet: Expert

  init(_ p: inout Builder) {
    header = p.label("ext_hdr", "Extension header")
    next = p.u8(
      "ext_hdr.next", "Next extension header type", .hex, names: gtpExtensionNames)
    length = p.u8("ext_hdr.length", "Extension Header Length")
    spareBits = p.u8("ext_hdr.spare_bits", "Spare", .hex, mask: 0xfc)
    spareBytes = p.bytes("ext_hdr.spare_bytes", "Spare")
    longNumber = p.u24("ext_hdr.long_pdcp_sn", "Long PDCP Sequence Number")
    number = p.u16("ext_hdr.pdcp_sn", "PDCP Sequence Number")
    port = p.u16("ext_hdr.udp_port", "UDP Port", .udpPort)
    container = p.bytes("ext_hdr.ran_cont", "RAN Container")
    xwContainer = p.bytes("ext_hdr.xw_ran_cont", "Xw RAN Container")
    session = GTPSession(&p)
    noLength = p.expert("ext_length.invalid", .malformed, .error, "Malformed length")
    oddLength = p.expert("ext_length.invalid_warn", .protocolRule, .warning, "Length warning")
    spareSet = p.expert(
      "ext_hdr.pdcp_sn.non_zero", .protocolRule, .warning,
      """
      3GPP TS 29.281 v9.0.0: When used between two eNBs at the X2 interface in E-UTRAN, bit 8 of \
      octet 2 is spare. The meaning of the spare bits shall be set to zero.
      """)
  }

  /// Reads the type of the first header and all headers that follow.
  /// - Returns: false if one of them has no length.
  func add(_ d: inout Dissection) throws(Malformed) -> Bool {
    var type = try d.add(next)
    while type != 0 {
      try d.step()
      let count = Int(try d.peek(UInt8.self)) * 4
      d.put(header, at: d.next(min(count, d.remaining)))
      let item = d.last
      let sub = d.open()
      try d.add(length)
      if count == 0 {
        d.expert(noLength, at: d.last, "Extension header length is zero")
        d.close(sub)
        return false
      }
      if d.wantsLabels {
        let name = gtpExtensionNames.name(of: UInt64(type)) ?? "Unknown"
        d.label(item, "Extension header (\(name))")
      }
      let end = d.offset + count - 2
      try addContent(&d, type, count, item)
      try d.seek(end)
      type = try d.add(next)
      d.close(sub)
    }
    return true
  }

  private func addContent(
    _ d: inout Dissection, _ type: UInt8, _ count: Int, _ item: Item
  ) throws(Malformed) {
    switch type {
    case 0x40:
      if count == 4 { try d.add(port) } else { complain(&d, item, "UDP Port", 1) }
    case 0x81: d.put(container, at: d.next(count - 1))
    case 0x82:
      guard count == 8 else { return complain(&d, item, "Long PDCP SN", 2) }
      d.put(spareBits, try d.peek(UInt8.self) >> 2, at: d.next(1))
      try d.add(longNumber)
      try d.add(spareBytes, length: 3)
    case 0x83: d.put(xwContainer, at: d.next(count - 1))
    case 0x84: d.text("NR RAN Container", at: d.next(count - 1))
    case 0x85: try session.add(&d, count - 1)
    case 0xc0:
      guard count == 4 else { return complain(&d, item, "PDCP SN", 1) }
      if try d.add(number) & 0x8000 != 0 { d.expert(spareSet) }
    default: break
    }
  }

  private func complain(_ d: inout Dissection, _ item: Item, _ name: String, _ should: Int) {
    d.expert(
      oddLength, at: item,
      "The length field for the \(name) Extension header should be \(should).")
  }
}

/// The PDU session container (3GPP TS 38.415 section 5.5.2).
struct GTPSession: Sendable {
  let kind: Field<UInt8>
  let monitoring, downNumbers, upNumbers, groupNumbers: Field<Bool>
  let downDelay, upDelay, pathDelay, hasFlags: Field<Bool>
  let paging, reflective: Field<Bool>
  let flow, policy: Field<UInt8>
  let spare1, spare5, spare7: Field<UInt8>
  let sent, repeated, received, upSent: Field<AbsoluteTime>
  let downNumber, upNumber: Field<UInt32>
  let groupNumber, downResult, upResult, pathResult: Field<UInt32>
  let flags: [Field<Bool>]
  let pdcpDelay: Field<Bool>
  let unknown: Expert

  init(_ p: inout Builder) {
    func flag(
      _ p: inout Builder, _ name: String, _ label: String, _ mask: UInt64,
      _ set: String = "Present", _ unset: String = "Not Present"
    ) -> Field<Bool> {
      p.flag("ext_hdr.\(name)", label, mask: mask, set: set, unset: unset)
    }
    kind = p.u8(
      "ext_hdr.pdu_ses_con.pdu_type", "PDU Type", mask: 0xf0,
      names: [0: "DL PDU SESSION INFORMATION", 1: "UL PDU SESSION INFORMATION"])
    monitoring = flag(
      &p, "pdu_ses_con.qmp", "QoS Monitoring Packet", 0x08, "Used", "Not used")
    downNumbers = flag(&p, "pdu_ses_con.snp", "Sequence Number Presence", 0x04)
    upNumbers = flag(&p, "pdu_ses_con.snp", "Sequence Number Presence", 0x01)
    groupNumbers = flag(&p, "pdu_ses_con.msnp", "MBS Sequence Number Presence", 0x02)
    downDelay = flag(&p, "pdu_ses_con.dl_delay_ind", "DL Delay Ind", 0x04)
    upDelay = flag(&p, "pdu_ses_con.ul_delay_ind", "UL Delay Ind", 0x02)
    pathDelay = flag(&p, "pdu_ses_con.n3_n9_delay_ind", "N3/N9 Delay Ind", 0x80)
    hasFlags = flag(&p, "pdu_ses_con.new_ie_flag", "New IE Flag", 0x40)
    paging = flag(&p, "pdu_ses_cont.ppp", "Paging Policy Presence (PPP)", 0x80)
    reflective = flag(&p, "pdu_ses_cont.rqi", "Reflective QoS Indicator (RQI)", 0x40)
    flow = p.u8(
      "ext_hdr.pdu_ses_con.qos_flow_id", "QoS Flow Identifier (QFI)", mask: 0x3f)
    policy = p.u8("ext_hdr.pdu_ses_cont.ppi", "Paging Policy Indicator (PPI)", mask: 0xe0)
    spare1 = p.u8("spare", "Spare", .hex, mask: 0x01)
    spare5 = p.u8("spare", "Spare", .hex, mask: 0x1f)
    spare7 = p.u8("spare", "Spare", .hex, mask: 0xfe)
    sent = p.time(
      "ext_hdr.pdu_ses_cont.dl_send_time_stamp", "DL Sending Time Stamp", .ntpUTC)
    repeated = p.time(
      "ext_hdr.pdu_ses_cont.dl_send_time_stamp_repeat", "DL Sending Time Stamp Repeated", .ntpUTC)
    received = p.time(
      "ext_hdr.pdu_ses_cont.dl_recv_time_stamp", "DL Received Time Stamp", .ntpUTC)
    upSent = p.time(
      "ext_hdr.pdu_ses_cont.ul_send_time_stamp", "UL Sending Time Stamp", .ntpUTC)
    downNumber = p.u24("ext_hdr.pdu_ses_cont.dl_qfi_sn", "DL QFI Sequence Number")
    upNumber = p.u24("ext_hdr.pdu_ses_cont.ul_qfi_sn", "UL QFI Sequence Number")
    groupNumber = p.u32("ext_hdr.pdu_ses_cont.dl_mbs_qfi_sn", "DL MBS QFI Sequence Number")
    downResult = p.u32("ext_hdr.pdu_ses_cont.dl_delay_result", "DL Delay Result")
    upResult = p.u32("ext_hdr.pdu_ses_cont.ul_delay_result", "UL Delay Result")
    pathResult = p.u32("ext_hdr.pdu_ses_cont.n3_n9_delay_result", "N3/N9 Delay Result")
    var flags: [Field<Bool>] = []
    for i in (0..<8).reversed() {
      flags.append(flag(&p, "pdu_ses_cont.new_ie_flag_\(i)", "New IE Flag \(i)", 1 << UInt64(i)))
    }
    self.flags = flags
    pdcpDelay = flag(
      &p, "pdu_ses_cont.d1_ul_pdcp_delay_result_ind", "D1 UL PDCP Delay Result Ind", 0x01,
      "Included", "Not included")
    unknown = p.expert("unknown_pdu_type", .protocolRule, .warning, "Unknown PDU type")
  }

  func add(_ d: inout Dissection, _ count: Int) throws(Malformed) {
    let sub = d.open(d.text("PDU Session Container", at: d.next(count)))
    switch try d.peek(UInt8.self) >> 4 {
    case 0: try addDown(&d)
    case 1: try addUp(&d)
    default:
      d.put(kind, try d.peek(UInt8.self) >> 4, at: d.next(1))
      d.text("Unknown PDU type", at: d.next(count))
      d.expert(unknown)
    }
    d.close(sub)
  }

  private func addDown(_ d: inout Dissection) throws(Malformed) {
    let first = try d.add(bits: kind, monitoring, downNumbers, groupNumbers, spare1, width: 1)
    d.label(".... ...\(first & 1) = Spare: 0x\(first & 1, hex: 1)")
    let second = try d.add(bits: paging, reflective, flow, width: 1)
    if second & 0x80 != 0 { try d.add(bits: policy, spare5, width: 1) }
    if first & 0x08 != 0 { try addTime(&d, sent) }
    if first & 0x04 != 0 { try d.add(downNumber) }
    if first & 0x02 != 0 { try d.add(groupNumber) }
  }

  private func addUp(_ d: inout Dissection) throws(Malformed) {
    let first = try d.add(bits: kind, monitoring, downDelay, upDelay, upNumbers, width: 1)
    let second = try d.add(bits: pathDelay, hasFlags, flow, width: 1)
    if first & 0x08 != 0 {
      try addTime(&d, repeated)
      try addTime(&d, received)
      try addTime(&d, upSent)
    }
    if first & 0x04 != 0 { try d.add(downResult) }
    if first & 0x02 != 0 { try d.add(upResult) }
    if first & 0x01 != 0 { try d.add(upNumber) }
    if second & 0x80 != 0 { try d.add(pathResult) }
    guard second & 0x40 != 0 else { return }
    let bits = try d.peek(UInt8.self)
    for (i, flag) in flags.enumerated() {
      d.put(flag, bits >> UInt8(7 - i) & 1 == 1, at: d.next(1))
    }
    try d.skip(1)
    if bits & 0x01 != 0 { try d.add(bits: spare7, pdcpDelay, width: 1) }
  }

  /// Seconds since 1900, or since 2036 where the highest bit is clear (RFC 4330 section 3), and a
  /// binary fraction.
  private func addTime(_ d: inout Dissection, _ field: Field<AbsoluteTime>) throws(Malformed) {
    let seconds = Int64(try d.peek(UInt32.self))
    let fraction = UInt64(try d.peek(UInt32.self, ahead: 4))
    let epoch: Int64 = seconds >= 0x8000_0000 ? -2_208_988_800 : 2_085_978_496
    let nanoseconds = Int32(truncatingIfNeeded: (fraction &* 1_000_000_000) >> 32)
    d.put(field, AbsoluteTime(seconds: seconds + epoch, nanoseconds: nanoseconds), at: d.next(8))
    try d.skip(8)
  }
}
