public import RemoraCore

/// Simple Network Management Protocol: version 1 (RFC 1157), 2c (RFC 1901, 3416), the user-based
/// trial 2u (RFC 1909) and 3 (RFC 3412, 3414), all in BER.
///
///     Message ::= SEQUENCE { version INTEGER, community OCTET STRING, data PDUs }
///     SNMPv3Message ::= SEQUENCE { msgVersion, msgGlobalData, msgSecurityParameters, msgData }
public let snmp = Protocol(
  "snmp", "Simple Network Management Protocol", short: "SNMP"
) { p in
  p.mayDecline()
  p.keepsToItself()
  let layer = SNMPLayer.shared(&p)
  p.over("udp.port", [161, 162, 8161])
  p.over("tcp.port", [161, 162])
  p.over("ethertype", 0x814c)
  return { d throws(Malformed) in try layer.dissect(&d) }
}

/// SNMP Multiplexing, between an agent and its peers (RFC 1227).
public let smux = Protocol("smux", "SNMP Multiplex Protocol", short: "SMUX") { p in
  p.mayDecline()
  let layer = SNMPLayer.shared(&p)
  let peers = SMUXLayer.shared(&p)
  p.over("tcp.port", 199)
  p.feeds("snmp")
  return { d throws(Malformed) in try peers.dissect(&d, layer) }
}

struct SNMPLayer: Sendable {
  /// A request, for its responses.
  struct Request: BitwiseCopyable {
    var frame: UInt32
    var response: UInt32 = 0
    var time: AbsoluteTime
  }

  let f: SNMPFields
  let variables: SNMPVariables
  let engine: SNMPEngine
  let items: AsnItems
  let unknownVersion, obsoleteTrap: Expert
  let requests: State<FlowTable<Request>>
  let matching: FieldGroup
  let data: ProtocolHandle

  static func shared(_ p: inout Builder) -> SNMPLayer {
    p.shared("snmp", owner: "snmp") { p in SNMPLayer(&p) }
  }

  private init(_ p: inout Builder) {
    f = SNMPFields(&p)
    items = AsnItems.shared(&p)
    variables = SNMPVariables(SNMPValues(&p), f, items)
    engine = SNMPEngine(&p)
    unknownVersion = p.expert("version.unknown", .protocolRule, .warning, "Unknown version")
    obsoleteTrap = p.expert(
      "trap_pdu_obsolete", .protocolRule, .warning,
      "Trap-PDU is obsolete in this SNMP version")
    requests = p.state { FlowTable<Request>(limit: 1 << 16) }
    matching = p.group([f.responseIn.id, f.responseTo.id, f.time.id])
    data = p.uses("data")
  }

  func dissect(_ d: inout Dissection) throws(Malformed) {
    guard let head = Self.messageHead(d) else { return leave(&d) }
    let isStream = d.packet.ipProtocol == 6
    if isStream, d.canWait, head.whole > d.remaining {
      d.withdraw()
      return d.wait(for: .bytes(head.whole - d.remaining), from: d.offset)
    }
    guard head.whole <= d.reportedRemaining else { return leave(&d) }
    d.protocolColumn("SNMP")
    d.setOwnLength(head.whole)
    try message(&d)
    guard d.remaining > 0 else { return }
    if isStream, d.canWait {
      d.wait(for: .segment, from: d.offset)
    } else {
      try d.call(data)
    }
  }

  private func leave(_ d: inout Dissection) {
    d.withdraw()
    d.decline()
  }

  /// The head of a message, if the bytes in hand look like one.
  private static func messageHead(_ d: borrowing Dissection) -> BerHead? {
    guard let head = try? d.berHead(), head.isUniversal(BerTag.sequence), head.isConstructed,
      let inner = try? d.berHead(ahead: head.header), inner.isUniversal(BerTag.integer)
    else { return nil }
    return head
  }

  private func message(_ d: inout Dissection) throws(Malformed) {
    try d.berInside { d, _ throws(Malformed) in
      let head = try d.berHead()
      let version = Int32(truncatingIfNeeded: try number(of: d, head))
      guard 0...3 ~= version else {
        d.expert(unknownVersion, at: d.own)
        return try d.skip(d.remaining)
      }
      try add(&d, head, version == 3 ? f.messageVersion : f.version)
      switch version {
      case 2: try userMessage(&d)
      case 3: try securedMessage(&d)
      default: try communityMessage(&d, version)
      }
      try items.addBeyond(&d)
    }
  }

  private func communityMessage(_ d: inout Dissection, _ version: Int32) throws(Malformed) {
    if let head = try next(&d, BerTag.octetString) { try add(&d, head, f.community) }
    guard d.remaining > 0 else { return }
    try addPDUs(&d, f.data, isOld: version == 0)
  }

  private func userMessage(_ d: inout Dissection) throws(Malformed) {
    guard let head = try next(&d, BerTag.octetString) else { return }
    try add(&d, head, f.parameters)
    guard d.remaining > 0 else { return }
    let inner = try d.berHead()
    let isSecret = inner.isUniversal(BerTag.octetString)
    let sub = d.open(d.put(f.userData, isSecret ? 1 : 0, at: d.next(inner.whole)))
    if isSecret {
      try add(&d, inner, f.encrypted)
    } else {
      try addPDUs(&d, f.userPlaintext, isOld: false)
    }
    d.close(sub)
  }

  // MARK: PDUs

  /// A choice of PDUs (RFC 3416 section 3), each with a tag of the context.
  func addPDUs(
    _ d: inout Dissection, _ field: Field<UInt32>, isOld: Bool
  ) throws(Malformed) {
    let head = try d.berHead()
    d.info("")
    guard head.kind == .context, Int(head.tag) < f.pdus.count else {
      return try d.skip(d.remaining)
    }
    let start = d.offset
    let item = d.put(field, head.tag, at: d.next(min(head.whole, d.reportedRemaining)))
    let sub = d.open(item)
    var number: Int32?
    try d.berInside { d, head throws(Malformed) in
      let inner = d.open(d.put(f.pdus[Int(head.tag)], at: d.next(d.reportedRemaining)))
      if head.tag == 4 {
        try addTrap(&d)
      } else {
        number = try addPDU(&d, isBulk: head.tag == 5)
      }
      try items.addBeyond(&d)
      d.close(inner)
    }
    d.close(sub)
    d.info(prepend: "\(SNMPFields.pduNames[Int(head.tag)])")
    if head.tag == 4, !isOld { d.expert(obsoleteTrap, at: item) }
    if let number { addLinks(&d, head.tag, number, start) }
  }

  /// - Returns: the number by which requests and responses are known.
  private func addPDU(_ d: inout Dissection, isBulk: Bool) throws(Malformed) -> Int32? {
    var known: Int32?
    if let head = try next(&d, BerTag.integer) {
      known = Int32(truncatingIfNeeded: try number(of: d, head))
      try add(&d, head, f.requestID)
    }
    if let head = try next(&d, BerTag.integer) {
      if isBulk { try add(&d, head, f.nonRepeaters) } else { try add(&d, head, f.errorStatus) }
    }
    if let head = try next(&d, BerTag.integer) {
      if isBulk { try add(&d, head, f.maxRepetitions) } else { try add(&d, head, f.errorIndex) }
    }
    try addBindings(&d)
    return known
  }

  /// Trap-PDU of version 1 (RFC 1157 section 4.1.6).
  private func addTrap(_ d: inout Dissection) throws(Malformed) {
    guard let head = try next(&d, BerTag.objectIdentifier) else { return }
    try d.skip(head.header)
    let name = d.wantsColumns ? ObjectNames.name(of: berDotted(d.bytes(d.next(head.length)))) : ""
    d.info(append: " \(name)")
    try d.inside(head.length) { d throws(Malformed) in try items.addOID(&d, f.enterprise) }
    guard d.remaining > 0 else { return }
    let address = try d.berHead()
    try d.skip(address.header)
    if address.length == 4 { try d.add(f.agentAddress) } else { try d.skip(address.length) }
    for field in [f.genericTrap, f.specificTrap] {
      if let head = try next(&d, BerTag.integer) { try add(&d, head, field) }
    }
    guard d.remaining > 0 else { return }
    try add(&d, try d.berHead(), f.timeStamp)
    try addBindings(&d)
  }

  private func addBindings(_ d: inout Dissection) throws(Malformed) {
    guard try next(&d, BerTag.sequence) != nil else { return }
    try d.berInside { d, _ throws(Malformed) in
      let sub = items.openList(&d, f.bindings)
      while d.remaining > 0 { try variables.add(&d) }
      d.close(sub)
    }
  }

  private func addLinks(
    _ d: inout Dissection, _ tag: UInt32, _ number: Int32, _ start: Int
  ) {
    guard d.packet.ipProtocol != 6, [0, 1, 2, 3, 5].contains(tag), d.keeps(matching) else { return }
    let packet = d.packet
    let mix = UInt64(UInt32(bitPattern: number)) << 16
    func with(_ a: Address) -> Address {
      Address(kind: a.kind, high: a.high ^ mix, low: a.low)
    }
    let key = FlowKey(
      from: with(packet.source), packet.sourcePort, to: with(packet.destination),
      packet.destinationPort, tag: 17)
    let here = Region(start, 0)
    guard tag == 2 else {
      let fresh = Request(frame: packet.number, time: packet.time)
      let entry = d[requests].place(key) { _ in fresh }
      if !entry.isNew, !packet.isRevisit { d[requests][entry.index] = fresh }
      let response = d[requests][entry.index].response
      if packet.isRevisit, response != 0 {
        d.put(f.responseIn, FrameNumber(response), at: here, .generated)
      }
      return
    }
    guard let index = d[requests].find(key) else { return }
    if !packet.isRevisit, d[requests][index].response == 0 {
      d[requests][index].response = packet.number
    }
    let known = d[requests][index]
    d.put(f.responseTo, FrameNumber(known.frame), at: here, .generated)
    d.put(f.time, packet.time.since(known.time), at: here, .generated)
  }

  // MARK: Pieces

  /// The head of the value at the cursor, if there is one with that tag.
  func next(_ d: inout Dissection, _ tag: UInt32) throws(Malformed) -> BerHead? {
    guard d.remaining > 0 else { return nil }
    let head = try d.berHead()
    if head.isUniversal(tag) { return head }
    items.addWrongField(&d, head, tag)
    try d.skip(min(head.whole, d.remaining))
    return nil
  }

  func number(of d: borrowing Dissection, _ head: BerHead) throws(Malformed) -> Int64 {
    var value: Int64 = 0
    for i in 0..<min(head.length, 8) {
      let byte = try d.peek(UInt8.self, ahead: head.header + i)
      value = i == 0 ? Int64(Int8(bitPattern: byte)) : value << 8 | Int64(byte)
    }
    return value
  }

  func add<V: FixedWidthInteger>(
    _ d: inout Dissection, _ head: BerHead, _ field: Field<V>
  ) throws(Malformed) {
    let value = V(truncatingIfNeeded: try number(of: d, head))
    try d.skip(head.header)
    d.put(field, value, at: d.next(head.length))
    try d.skip(head.length)
  }

  func add(_ d: inout Dissection, _ head: BerHead, _ field: Field<Text>) throws(Malformed) {
    try d.skip(head.header)
    try d.add(field, length: head.length, encoding: .ascii)
    if head.length == 0 { d.label(value: "<MISSING>") }
  }

  func add(_ d: inout Dissection, _ head: BerHead, _ field: Field<Bytes>) throws(Malformed) {
    try d.skip(head.header)
    try d.add(field, length: head.length)
    if head.length == 0 { d.label(value: "<MISSING>") }
  }
}
