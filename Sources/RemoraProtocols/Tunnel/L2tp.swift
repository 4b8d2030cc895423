public import RemoraCore

/// Layer Two Tunneling Protocol, versions 2 (RFC 2661 section 3.1) and 3 (RFC 3931 section 3.2).
///
///     |T|L|x|x|S|x|O|P|x|x|x|x|  Ver  |       length (optional)       |
///     |           tunnel ID           |           session ID          |
///     |         Ns (optional)         |         Nr (optional)         |
///     |     offset size (optional)    |  offset padding (optional) …
public let l2tp = Protocol("l2tp", "Layer 2 Tunneling Protocol", short: "L2TP") { p in
  p.mayDecline()
  let layer = L2TPLayer(&p)
  p.over("udp.port", 1701)
  p.over("ip.proto", 115)
  return { d throws(Malformed) in try layer.dissect(&d) }
}

struct L2TPLayer {
  let flags, type: Field<UInt16>
  let hasLength, hasSequence, hasOffset, hasPriority: Field<Bool>
  let version: Field<UInt16>
  let length, tunnel, session, sent, received, offset, reserved: Field<UInt16>
  let sessionID, connection: Field<UInt32>
  let offsetPadding: Field<Label>
  let pseudowire: Field<UInt16>
  let attributes: L2TPAttributes
  let noBody: Field<Label>
  let byType: Table<UInt16>
  let ppp: ProtocolHandle

  init(_ p: inout Builder) {
    flags = p.u16("flags", "Flags", .hex)
    type = p.u16(
      "type", "Type", mask: 0x8000, names: [0: "Data Message", 1: "Control Message"],
      blurb: "Type bit")
    func flag(
      _ p: inout Builder, _ name: String, _ label: String, _ mask: UInt64, _ set: String,
      _ unset: String
    ) -> Field<Bool> {
      p.flag(name, label, mask: mask, width: 2, set: set, unset: unset)
    }
    hasLength = flag(
      &p, "length_bit", "Length Bit", 0x4000, "Length field is present",
      "Length field is not present")
    hasSequence = flag(
      &p, "seq_bit", "Sequence Bit", 0x0800, "Ns and Nr fields are present",
      "Ns and Nr fields are not present")
    hasOffset = flag(
      &p, "offset_bit", "Offset bit", 0x0200, "Offset Size field is present",
      "Offset size field is not present")
    hasPriority = p.flag(
      "priority", "Priority", mask: 0x0100, width: 2, set: "This data message has priority",
      unset: "No priority", blurb: "Priority bit")
    version = p.u16("version", "Version", mask: 0x000f)
    length = p.u16("length", "Length")
    tunnel = p.u16("tunnel", "Tunnel ID")
    session = p.u16("session", "Session ID")
    sent = p.u16("Ns", "Ns")
    received = p.u16("Nr", "Nr")
    offset = p.u16(
      "offset", "Offset",
      blurb: "Number of octets past the L2TP header at which the payload data starts.")
    reserved = p.u16("res", "Reserved", .hex)
    sessionID = p.u32("sid", "Session ID", .hex)
    connection = p.u32("ccid", "Control Connection ID", .hex)
    offsetPadding = p.label("offset_padding", "Offset Padding")
    pseudowire = p.u16("avp.pseudowire_type", "Pseudowire Type", names: l2tpPseudowires)
    attributes = L2TPAttributes(&p)
    ppp = p.uses("ppp")
    noBody = p.label("zero_length_body_message", "Zero Length Body message")
    byType = p.table("pw_type", UInt16.self)
  }

  func dissect(_ d: inout Dissection) throws(Malformed) {
    if d.packet.ipProtocol == 115 { return try addOverIP(&d) }
    let bits = try d.peekOrWithdraw(UInt16.self)
    switch bits & 15 {
    case 2: try addSecond(&d, bits)
    case 3: try addThird(&d, bits)
    default:
      d.withdraw()
      d.decline()
    }
  }

  private func name(_ d: inout Dissection, _ isThird: Bool) {
    d.protocolColumn(isThird ? "L2TPv3" : "L2TP")
    d.info("")
    if isThird { d.label(d.own, "Layer 2 Tunneling Protocol version 3") }
  }

  private func addFlags(_ d: inout Dissection, _ bits: UInt16) throws(Malformed) {
    if bits & 15 == 2 {
      try d.add(
        flags, bits: type, hasLength, hasSequence, hasOffset, hasPriority, version)
    } else {
      try d.add(flags, bits: type, hasLength, hasSequence, version)
    }
    d.append(", Type: \(type, bits >> 15)")
    if bits & 0x4000 != 0 { d.append(", Length Bit") }
    if bits & 0x0800 != 0 { d.append(", Sequence Bit") }
    if bits & 15 == 2 {
      if bits & 0x0200 != 0 { d.append(", Offset bit") }
      if bits & 0x0100 != 0 { d.append(", Priority") }
    }
  }

  private func addSecond(_ d: inout Dissection, _ bits: UInt16) throws(Malformed) {
    name(&d, false)
    let isControl = bits & 0x8000 != 0
    let skipped = bits & 0x4000 != 0 ? 2 : 0
    let ids = try d.peekOrWithdraw(UInt32.self, ahead: 2 + skipped)
    let head = 6 + skipped + (bits & 0x0800 != 0 ? 4 : 0)
    let ends = "(tunnel id=\(ids >> 16), session id=\(ids & 0xffff))"
    if isControl {
      let what = l2tpMessage(&d, head) ?? "ZLB     "
      d.info("Control Message - \(what) \(ends)")
    } else {
      d.info("Data    Message            \(ends)")
    }
    try addFlags(&d, bits)
    if bits & 0x4000 != 0 {
      let count = Int(try d.add(length))
      d.limit(to: max(0, count - 4))
    }
    d.setOwnLength(d.offset - d.start + d.remaining)
    try d.add(tunnel)
    try d.add(session)
    if bits & 0x0800 != 0 {
      try d.add(sent)
      try d.add(received)
    }
    if bits & 0x0200 != 0 {
      let count = Int(try d.add(offset))
      if count > 0 {
        d.put(offsetPadding, at: d.next(min(count, d.remaining)))
        try d.skip(count)
      }
    }
    if isControl { return try addBody(&d) }
    d.setOwnLength(d.offset - d.start)
    if d.reportedRemaining > 0 { try d.call(ppp) }
  }

  private func addThird(_ d: inout Dissection, _ bits: UInt16) throws(Malformed) {
    name(&d, true)
    if bits & 0x8000 != 0 { return try addControl(&d, bits) }
    let number = try d.peekOrWithdraw(UInt32.self, ahead: 4)
    d.info("D[S:0x\(Phrase.hex(UInt64(number), 8).uppercased())]")
    try addFlags(&d, bits)
    try d.add(reserved)
    try addSession(&d)
  }

  private func addOverIP(_ d: inout Dissection) throws(Malformed) {
    name(&d, true)
    let number = try d.peekOrWithdraw(UInt32.self)
    guard number != 0 else {
      let bits = try d.peekOrWithdraw(UInt16.self, ahead: 4)
      try d.add(sessionID)
      return try addControl(&d, bits)
    }
    d.info("D[S:0x\(Phrase.hex(UInt64(number), 8).uppercased())]")
    try addSession(&d)
  }

  /// What a session carries was settled when it was set up; not knowing that, it is data.
  private func addSession(_ d: inout Dissection) throws(Malformed) {
    try d.add(sessionID)
    d.put(pseudowire, 0, at: d.head, .generated)
    d.label("Pseudowire Type: Unknown (0)")
    d.setOwnLength(d.offset - d.start)
    try d.call(byType, 0)
  }

  private func addControl(_ d: inout Dissection, _ bits: UInt16) throws(Malformed) {
    let first = d.offset
    let skipped = bits & 0x4000 != 0 ? 4 : 2
    let number = try d.peekOrWithdraw(UInt32.self, ahead: skipped)
    let what = l2tpMessage(&d, skipped + 8) ?? "ZLB"
    d.info("Control Message - \(what) (ccid=0x\(number, hex: 8))")
    try addFlags(&d, bits)
    if bits & 0x4000 != 0 {
      let count = Int(try d.add(length))
      d.limit(to: max(0, count - (d.offset - first)))
    }
    d.setOwnLength(d.offset - d.start + d.remaining)
    try d.add(connection)
    if bits & 0x0800 != 0 {
      try d.add(sent)
      try d.add(received)
    }
    try addBody(&d)
  }

  private func addBody(_ d: inout Dissection) throws(Malformed) {
    if d.reportedRemaining == 0 { d.put(noBody, at: d.head) }
    try attributes.add(&d, pseudowire)
  }

  /// The short name of the control message whose first attribute begins `ahead` bytes from here.
  private func l2tpMessage(_ d: inout Dissection, _ ahead: Int) -> String? {
    guard let value = d.number(at: d.offset + ahead + 6, UInt16.self) else { return nil }
    let names = l2tpMessageNames
    return Int(value) < names.count ? names[Int(value)] : "Unknown (\(value))"
  }
}

/// The attributes of control messages (RFC 2661 section 4.1, RFC 3931 section 5.1).
///
///     |M|H| rsvd  |      length       |           vendor ID           |
///     |         attribute type        |        attribute value …
struct L2TPAttributes {
  let isMandatory, isHidden: Field<Bool>
  let length, type: Field<UInt16>
  let vendor: Field<UInt32>
  let message, tunnel, session, window, firmware: Field<UInt16>
  let version, revision: Field<UInt8>
  let host, maker: Field<Text>
  let serial, router, connection: Field<UInt32>

  init(_ p: inout Builder) {
    isMandatory = p.flag("avp.mandatory", "Mandatory", mask: 0x8000, width: 2)
    isHidden = p.flag("avp.hidden", "Hidden", mask: 0x4000, width: 2)
    length = p.u16("avp.length", "Length", mask: 0x03ff)
    type = p.u16("avp.type", "AVP Type", names: l2tpAttributeNames)
    vendor = p.integer(
      "avp.vendor_id", "Vendor ID", .uint32, as: UInt32.self, container: 2,
      blurb: "AVP Vendor ID")
    message = p.u16("avp.message_type", "Message Type", names: l2tpMessageTypes)
    tunnel = p.u16("avp.assigned_tunnel_id", "Assigned Tunnel ID")
    session = p.u16("avp.assigned_session_id", "Assigned Session ID")
    window = p.u16("avp.receive_window_size", "Receive Window Size")
    firmware = p.u16("avp.firmware_revision", "Firmware Revision", .decHex)
    version = p.u8("avp.protocol_version", "Version")
    revision = p.u8("avp.protocol_revision", "Revision")
    host = p.string("avp.host_name", "Host Name")
    maker = p.string("avp.vendor_name", "Vendor Name")
    serial = p.u32("avp.call_serial_number", "Call Serial Number")
    router = p.u32("avp.router_id", "Router ID")
    connection = p.u32("avp.assigned_control_conn_id", "Assigned Control Connection ID")
  }

  func add(_ d: inout Dissection, _ pseudowire: Field<UInt16>) throws(Malformed) {
    while d.reportedRemaining > 0 {
      try d.step()
      let bits = try d.peek(UInt16.self)
      let count = Int(bits & 0x03ff)
      let maker = try d.peek(UInt16.self, ahead: 2)
      let kind = try d.peek(UInt16.self, ahead: 4)
      let title =
        maker == 0 ? l2tpAttributeNames.name(of: UInt64(kind)) ?? "Unknown (\(kind))" : "Vendor"
      let sub = d.open(d.text("\(title) AVP", at: d.next(min(count, d.remaining))))
      let end = d.offset + count
      try d.add(bits: isMandatory, isHidden, length, width: 2)
      try d.add(vendor)
      d.label("Vendor ID: \(maker == 0 ? "Reserved" : "Unknown") (\(maker))")
      try d.add(type)
      if count >= 6, maker == 0, bits & 0x4000 == 0 {
        try d.inside(end - d.offset) { d throws(Malformed) in
          try addValue(&d, kind, pseudowire)
        }
      }
      d.close(sub)
      guard count >= 6 else { return }
      try d.seek(end)
    }
  }

  private func addValue(
    _ d: inout Dissection, _ kind: UInt16, _ pseudowire: Field<UInt16>
  ) throws(Malformed) {
    switch kind {
    case 0: try d.add(message)
    case 2:
      try d.add(version)
      try d.add(revision)
    case 6: try d.add(firmware)
    case 7: try d.add(host, length: d.remaining)
    case 8: try d.add(maker, length: d.remaining)
    case 9: try d.add(tunnel)
    case 10: try d.add(window)
    case 14: try d.add(session)
    case 15: try d.add(serial)
    case 60: try d.add(router)
    case 61: try d.add(connection)
    case 68: try d.add(pseudowire)
    default: break
    }
  }
}
