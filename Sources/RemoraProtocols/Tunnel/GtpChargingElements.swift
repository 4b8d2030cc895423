import RemoraCore

/// Elements of the charging protocol (3GPP TS 32.295 section 6.2), and those of vendors.
struct GTPChargingElements: Sendable {
  let gateway: Field<IPv4Address>
  let gateway6: Field<IPv6Address>
  let released, cancelled, answered: Field<UInt16>
  let recordCount, format, application, release, version, extended: Field<UInt8>
  let recordLength: Field<UInt16>
  let record: Field<Bytes>
  let badRelease: Expert
  let enterprise: Field<UInt16>
  let content: Field<Bytes>
  let parts: GTPParts

  init(_ p: inout Builder, _ parts: GTPParts) {
    self.parts = parts
    gateway = p.ipv4("chrg_ipv4", "CG address IPv4", blurb: "Charging Gateway address IPv4")
    gateway6 = p.ipv6("chrg_ipv6", "CG address IPv6", blurb: "Charging Gateway address IPv6")
    released = p.u16("seq_num_released", "Sequence number released", .hexDec)
    cancelled = p.u16("seq_num_canceled", "Sequence number cancelled", .hexDec)
    answered = p.u16("requests_responded", "Requests responded", .hexDec)
    recordCount = p.u8("number_of_data_records", "Number of data records")
    format = p.u8("data_record_format", "Data record format")
    application = p.u8("cdr_app", "Application Identifier", mask: 0xf0)
    release = p.u8("cdr_rel", "Release Identifier", mask: 0x0f)
    version = p.u8("cdr_ver", "Version Identifier")
    extended = p.u8("cdr_rel_ext", "Release Identifier Extension")
    badRelease = p.expert(
      "cdr_rel_ext.invalid", .protocolRule, .warning,
      "If Release Identifier is 0, Release Identifier Extension must be >= 16")
    recordLength = p.u16("cdr_length", "Length")
    record = p.bytes("cdr_context", "Context")
    enterprise = p.u16("ext_id", "Extension identifier", blurb: "Private Enterprise number")
    content = p.bytes("ext_val", "Extension value")
  }

  func add(_ d: inout Dissection, _ element: GTPElement) throws(Malformed) {
    switch element.type {
    case 249: try addNumbers(&d, element, released, isBare: true)
    case 250: try addNumbers(&d, element, cancelled, isBare: true)
    case 253: try addNumbers(&d, element, answered, isBare: false)
    case 251: try addGateway(&d, element)
    case 252: try addRecords(&d, element)
    default: try addPrivate(&d, element)
    }
  }

  private func addNumbers(
    _ d: inout Dissection, _ element: GTPElement, _ field: Field<UInt16>, isBare: Bool
  ) throws(Malformed) {
    while d.offset < element.end {
      let value = try d.add(field)
      if isBare { d.label("\(value)") }
    }
  }

  private func addGateway(_ d: inout Dissection, _ element: GTPElement) throws(Malformed) {
    d.label("Charging Gateway address length : \(element.count)")
    switch element.count {
    case 4:
      let value = try d.add(gateway)
      d.append(to: element.item, "\(value)")
    case 16:
      let value = try d.add(gateway6)
      d.append(to: element.item, "\(value)")
    default: d.append(to: element.item, "unknown type or wrong length")
    }
  }

  /// Charging records, which are packed by one of several rules.
  private func addRecords(_ d: inout Dissection, _ element: GTPElement) throws(Malformed) {
    guard element.count > 1 else { return }
    let records = Int(try d.add(recordCount))
    let kind = try d.add(format)
    let name =
      switch kind {
      case 1: "Basic Encoding Rules (BER)"
      case 2: "Unaligned basic Packed Encoding Rules (PER)"
      case 3: "Aligned basic Packed Encoding Rules (PER)"
      default: "Proprietary or un documented format"
      }
    d.label(value: "\(kind) \(name)")
    guard (1...3).contains(kind) else { return }
    try addVersion(&d)
    for i in 0..<records {
      try d.step()
      let item = d.text("Data record \(i + 1)", at: Region(d.offset, 2))
      let sub = d.open(item)
      let length = Int(try d.add(recordLength))
      d.setLength(item, length + 2)
      try d.add(record, length: length)
      d.close(sub)
    }
  }

  private func addVersion(_ d: inout Dissection) throws(Malformed) {
    let (first, second) = (try d.peek(UInt8.self), try d.peek(UInt8.self, ahead: 1))
    let (app, short) = (first >> 4, first & 15)
    let long = short == 0 ? try d.peek(UInt8.self, ahead: 2) : short
    let item = d.text(
      "Data record format version: AppId \(app) Rel \(long).\(second &- 1).0",
      at: d.next(short == 0 ? 3 : 2))
    let sub = d.open(item)
    try d.add(bits: application, release, width: 1)
    try d.add(version)
    if short == 0 {
      try d.add(extended)
      if long < 16 { d.expert(badRelease) }
    }
    d.close(sub)
  }

  private func addPrivate(_ d: inout Dissection, _ element: GTPElement) throws(Malformed) {
    guard element.count >= 2 else { return }
    let number = try d.add(enterprise)
    if d.wantsLabels {
      let name = d.names.enterprise(UInt32(number)) ?? "Unknown"
      d.label(value: "\(name) (\(number))")
      d.append(to: element.item, "\(name) (\(number))")
    }
    if element.count > 2 { try d.add(content, length: element.count - 2) }
  }
}
