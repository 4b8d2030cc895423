import RemoraCore

/// A resource record whose head was read.
struct DNSRecord: BitwiseCopyable {
  let owner: DNSName
  let type, dnsClass: UInt16
  /// Bytes of its data.
  let size: Int
  /// Where it begins.
  let place: Int
  /// Its line in the tree.
  let item: Item
}

/// Questions and resource records (RFC 1035 sections 4.1.2 and 4.1.3).
struct DNSRecords {
  let queryType, queryClass, queryClassPart, nameLength, labels: Field<UInt16>
  let wantsUnicast, cacheFlush: Field<Bool>
  let queryName, name: Field<Text>
  let instance, service, serviceProtocol, serviceName: Field<Text>
  let type, dnsClass, classPart, size: Field<UInt16>
  let lifetime: Field<UInt32>
  let longLifetime: Expert
  let basic: DNSBasicRecords
  let rare: DNSRareRecords
  let security: DNSSecurityRecords
  let services: DNSServiceRecords
  let options: DNSOptions
  let undecoded: Expert
  let data: Field<Bytes>

  init(_ p: inout Builder) {
    queryType = p.u16("qry.type", "Type", names: dnsTypeNames, blurb: "Query Type")
    queryClass = p.u16("qry.class", "Class", .hex, names: dnsClasses, blurb: "Query Class")
    queryClassPart = p.u16(
      "qry.class", "Class", .hex, mask: 0x7fff, names: dnsClasses, blurb: "Query Class")
    wantsUnicast = p.flag(
      "qry.qu", "\"QU\" question", mask: 0x8000, width: 2, blurb: "QU flag")
    queryName = p.string("qry.name", "Name", blurb: "Query Name")
    nameLength = p.u16("qry.name.len", "Name Length", blurb: "Query Name Len")
    labels = p.u16("count.labels", "Label Count", blurb: "Query Label Count")
    type = p.u16("resp.type", "Type", names: dnsTypeNames, blurb: "Response Type")
    dnsClass = p.u16("resp.class", "Class", .hex, names: dnsClasses, blurb: "Response Class")
    classPart = p.u16(
      "resp.class", "Class", .hex, mask: 0x7fff, names: dnsClasses, blurb: "Response Class")
    cacheFlush = p.flag(
      "resp.cache_flush", "Cache flush", mask: 0x8000, width: 2, blurb: "Cache flush flag")
    instance = p.string("srv.instance", "Instance", blurb: "Desired service instance")
    service = p.string("srv.service", "Service", blurb: "Desired service")
    serviceProtocol = p.string("srv.proto", "Protocol", blurb: "Desired protocol")
    serviceName = p.string(
      "srv.name", "Name", blurb: "Domain this resource record refers to")
    name = p.string("resp.name", "Name", blurb: "Response Name")
    lifetime = p.u32("resp.ttl", "Time to live", blurb: "Response TTL")
    longLifetime = p.expert(
      "ttl.high_bit_set", .protocolRule, .warning,
      "The uppermost bit of the TTL is set (RFC 2181, section 8)")
    size = p.u16("resp.len", "Data length", blurb: "Response Length")
    options = DNSOptions(&p)
    basic = DNSBasicRecords(&p)
    rare = DNSRareRecords(&p)
    security = DNSSecurityRecords(&p)
    services = DNSServiceRecords(&p)
    undecoded = p.expert("undecoded.type", .undecoded, .note, "Undecoded option")
    data = p.bytes("data", "Data")
  }

  /// One line of the first section.
  func addQuestion(_ d: inout Dissection, _ m: DNSMessage) throws(Malformed) {
    try d.step()
    let owner = try DNSName(&d, m)
    let kind = try d.peek(UInt16.self, ahead: owner.size)
    let number = try d.peek(UInt16.self, ahead: owner.size + 2)
    let isMulticast = m.kind == .multicast
    let place = d.next(owner.size + 4)
    var item = Item.none
    if d.wantsLabels || d.wantsColumns {
      let text = owner.text(d, m)
      let mode =
        !isMulticast ? "" : number & 0x8000 != 0 ? ", \"QU\" question" : ", \"QM\" question"
      let kindName = dnsTypeName(kind)
      let className = dnsClassName(isMulticast ? number & 0x7fff : number)
      d.info(append: " \(kindName) \(text)\(mode)")
      item = d.text("\(text): type \(kindName), class \(className)\(mode)", at: place)
    } else {
      item = d.text("", at: place)
    }
    let sub = d.open(item)
    addDNSText(&d, m, queryName, owner)
    d.put(nameLength, owner.length, at: owner.region, .generated)
    d.put(labels, owner.labels, at: owner.region, .generated)
    try d.skip(owner.size)
    try d.add(queryType)
    d.label(value: "\(dnsTypeText(kind))")
    if isMulticast {
      try d.add(bits: queryClassPart, wantsUnicast, width: 2)
    } else {
      try d.add(queryClass)
    }
    d.close(sub)
  }

  /// One record of the other sections.
  func add(_ d: inout Dissection, _ m: DNSMessage) throws(Malformed) {
    try d.step()
    let place = d.offset
    let owner = try DNSName(&d, m)
    let kind = try d.peek(UInt16.self, ahead: owner.size)
    let number = try d.peek(UInt16.self, ahead: owner.size + 2)
    _ = try d.peek(UInt32.self, ahead: owner.size + 4)
    let count = Int(try d.peek(UInt16.self, ahead: owner.size + 8))
    let whole = owner.size + 10 + count
    let isMulticast = m.kind == .multicast
    var item = Item.none
    if d.wantsLabels || d.wantsColumns {
      let flush = isMulticast && number & 0x8000 != 0 ? ", cache flush" : ""
      let kindName = dnsTypeName(kind)
      let className =
        kind == 41 ? "" : ", class \(dnsClassName(isMulticast ? number & 0x7fff : number))"
      d.info(append: " \(kindName)\(flush)")
      let text = d.wantsLabels ? owner.text(d, m) : ""
      item = d.text(
        "\(text): type \(kindName)\(className)\(flush)", at: d.next(min(whole, d.remaining)))
    } else {
      item = d.text("", at: d.next(min(whole, d.remaining)))
    }
    let sub = d.open(item)
    let record = DNSRecord(
      owner: owner, type: kind, dnsClass: isMulticast ? number & 0x7fff : number, size: count,
      place: place, item: item)
    try addHead(&d, m, record)
    if count > 0 { try addData(&d, m, record) }
    d.close(sub)
    try d.seek(min(place + whole, d.offset + d.remaining))
  }

  private func addHead(
    _ d: inout Dissection, _ m: DNSMessage, _ r: DNSRecord
  ) throws(Malformed) {
    if r.type == 33 { addServiceNames(&d, m, r.owner) } else { addDNSText(&d, m, name, r.owner) }
    try d.skip(r.owner.size)
    try d.add(type)
    d.label(value: "\(dnsTypeText(r.type))")
    if r.type == 41 {
      try options.addHead(&d, m, cacheFlush)
    } else {
      if m.kind == .multicast {
        try d.add(bits: classPart, cacheFlush, width: 2)
      } else {
        try d.add(dnsClass)
      }
      let seconds = try d.add(lifetime)
      d.append(" (\(durationText(seconds: UInt64(seconds))))")
      if seconds >> 31 != 0 { d.expert(longLifetime) }
    }
    try d.add(size)
  }

  /// The parts of a service's name (RFC 2782, RFC 6763 section 4.1).
  private func addServiceNames(_ d: inout Dissection, _ m: DNSMessage, _ owner: DNSName) {
    guard d.wants(instance) || d.wants(service) || d.wants(serviceProtocol) || d.wants(serviceName)
    else { return }
    let parts = owner.text(d, m).split(separator: ".", omittingEmptySubsequences: false)
    var i = 0
    if parts.count > 1, parts[0].utf8.first != 0x5f, parts[1].utf8.first == 0x5f {
      d.put(instance, "\(parts[0])", at: owner.region)
      i = 1
    }
    d.put(service, "\(parts[i])", at: owner.region)
    if i + 1 < parts.count { d.put(serviceProtocol, "\(parts[i + 1])", at: owner.region) }
    if i + 2 < parts.count {
      d.put(serviceName, "\(parts[(i + 2)...].joined(separator: "."))", at: owner.region)
    }
  }

  private func addData(
    _ d: inout Dissection, _ m: DNSMessage, _ r: DNSRecord
  ) throws(Malformed) {
    if r.type == 41 { return try options.add(&d, m, r.size) }
    if try basic.add(&d, m, r) { return }
    if try services.add(&d, m, r) { return }
    if try security.add(&d, m, r, typeField: type) { return }
    if try rare.add(&d, m, r) { return }
    d.expert(
      undecoded, at: r.item,
      """
      Dissector for DNS Type (\(r.type)) code not implemented, \
      Contact Wireshark developers if you want this supported
      """)
    try d.add(data, length: r.size)
  }
}

extension DNSRecord {
  /// Adds to the record's line.
  func append(_ d: inout Dissection, _ text: @autoclosure () -> Phrase) {
    d.append(to: item, text())
  }

  /// Says the owner's name in the summary, for types that say nothing of their data.
  func nameOwner(_ d: inout Dissection, _ m: DNSMessage) {
    guard d.wantsColumns else { return }
    let text = owner.text(d, m)
    d.info(append: " \(text)")
  }

  /// Where the data ends.
  var end: Int { place + owner.size + 10 + size }
}

/// Puts a name that was read through before.
func addDNSText(
  _ d: inout Dissection, _ m: DNSMessage, _ field: Field<Text>, _ name: DNSName
) {
  guard d.wants(field) else { return }
  let text = name.text(d, m)
  d.put(field, "\(text)", at: name.region)
}

/// Reads a name at the cursor.
@discardableResult func addDNSName(
  _ d: inout Dissection, _ m: DNSMessage, _ field: Field<Text>
) throws(Malformed) -> DNSName {
  let name = try DNSName(&d, m)
  addDNSText(&d, m, field, name)
  try d.skip(name.size)
  return name
}

/// Reads a string behind its length (RFC 1035 section 3.3).
@discardableResult func addDNSString(
  _ d: inout Dissection, _ length: Field<UInt8>, _ field: Field<Text>
) throws(Malformed) -> Region {
  let count = Int(try d.add(length))
  return try d.add(field, length: count, encoding: .ascii)
}
