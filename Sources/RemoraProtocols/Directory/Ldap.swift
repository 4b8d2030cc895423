public import RemoraCore

/// Lightweight Directory Access Protocol (RFC 4511 section 4): BER values.
///
///     LDAPMessage ::= SEQUENCE { messageID, protocolOp CHOICE { … }, controls [0] OPTIONAL }
public let ldap = Protocol(
  "ldap", "Lightweight Directory Access Protocol", short: "LDAP"
) { p in
  p.keepsToItself()
  let layer = LDAPLayer.shared(&p)
  p.over("tcp.port", [389, 3268], framing: .sized(header: 2) { d in LDAPLayer.size(d) })
  p.byAppointment(over: .tcp)
  return { d throws(Malformed) in try layer.dissect(&d, isStream: true) }
}

/// The same over datagrams (RFC 1798, [MS-ADTS] section 3.1.1.3).
public let cldap = Protocol(
  "cldap", "Connectionless Lightweight Directory Access Protocol", short: "CLDAP"
) { p in
  p.keepsToItself()
  let layer = LDAPLayer.shared(&p)
  p.over("udp.port", 389)
  p.feeds("ldap")
  return { d throws(Malformed) in try layer.dissect(&d, isStream: false) }
}

/// A request, for its responses.
struct LDAPExchange: BitwiseCopyable {
  var request: UInt32 = 0
  var response: UInt32 = 0
  var results: UInt32 = 0
  var time = AbsoluteTime(seconds: 0, nanoseconds: 0)
}

struct LDAPLayer: Sendable {
  let f: LDAPFields
  let filters: LDAPFilters
  let exchanges: State<FlowTable<LDAPExchange>>
  let isInner: State<Bool>
  let latest: State<(UInt32, Int)>
  let totals: State<FlowTable<UInt32>>
  let own, security, ntlm, data: ProtocolHandle
  let matching: FieldGroup

  static func shared(_ p: inout Builder) -> LDAPLayer {
    p.shared("ldap", owner: "ldap") { p in LDAPLayer(&p) }
  }

  init(_ p: inout Builder) {
    f = LDAPFields(&p)
    filters = LDAPFilters(&p)
    exchanges = p.state { FlowTable<LDAPExchange>(limit: 1 << 18) }
    isInner = p.state { false }
    latest = p.state { (0, 0) }
    totals = p.state { FlowTable<UInt32>(limit: 1 << 18) }
    own = p.uses("ldap")
    security = p.uses("gss-api")
    ntlm = p.uses("ntlmssp")
    data = p.uses("data")
    matching = p.group([f.responseTo.id, f.responseIn.id, f.time.id, f.message.id])
  }

  /// The messages of a segment; each has an item of its own.
  func dissect(_ d: inout Dissection, isStream: Bool) throws(Malformed) {
    if d[isInner] {
      d[isInner] = false
      return try message(&d)
    }
    d.protocolColumn(isStream ? "LDAP" : "CLDAP")
    // Messages of one segment share a line.
    let here = (d.packet.number, d.place)
    let last = d[latest]
    if here.0 == last.0, here.1 > last.1 { d.info(append: " | ") } else { d.info("") }
    d[latest] = here
    guard isStream else {
      d.setOwnLength(d.reportedRemaining)
      while d.remaining > 0 {
        try d.step()
        let head = try d.berHead()
        try d.inside(min(head.whole, d.remaining)) { d throws(Malformed) in try message(&d) }
        if d.remaining > 0 { d.info(append: " | ") }
      }
      return
    }
    var isFirst = true
    while d.remaining > 0 {
      try d.step()
      let place = d.offset
      guard let size = Self.size(d) else {
        if d.canWait, d.remaining < 8 {
          if isFirst { d.withdraw() }
          return d.wait(for: .segment, from: place)
        }
        if isFirst { try d.call(data, .nested) }
        return
      }
      if size > d.remaining, d.canWait {
        if isFirst { d.withdraw() }
        return d.wait(for: .bytes(size - d.remaining), from: place)
      }
      if isFirst { d.withdraw() } else { d.info(append: " | ") }
      isFirst = false
      d[isInner] = true
      try d.call(own, length: min(size, d.reportedRemaining), .unlisted)
    }
  }

  /// How long the message at the cursor is: a BER value, or a buffer of a security layer.
  static func size(_ d: borrowing Dissection) -> Int? {
    guard let first = d.number(at: d.offset, UInt8.self) else { return nil }
    if first == 0 {
      guard let count = d.number(at: d.offset, UInt32.self) else { return nil }
      return Int(count) + 4
    }
    // What is no message is handed on as it is.
    guard first == 0x30 else { return max(2, d.remaining) }
    do throws(Malformed) { return try d.berHead().whole } catch { return nil }
  }

  private func message(_ d: inout Dissection) throws(Malformed) {
    if try d.peek(UInt8.self) == 0 {
      let count = Int(try d.add(f.saslLength))
      try d.add(f.saslPayload, length: min(count, d.remaining))
      return
    }
    let whole = d.next(d.remaining)
    let item = d.put(f.message, at: whole)
    let sub = d.open(item)
    try d.berInside { d, _ throws(Malformed) in
      var number: UInt32 = 0
      try d.berInside { d, _ throws(Malformed) in
        number = UInt32(truncatingIfNeeded: try d.berNumber(d.remaining))
        d.put(f.messageID, number, at: d.next(d.remaining))
        try d.skip(d.remaining)
      }
      try operation(&d, number, item)
    }
    d.close(sub)
  }

  private func operation(
    _ d: inout Dissection, _ number: UInt32, _ item: Item
  ) throws(Malformed) {
    let head = try d.berHead()
    let start = d.offset
    let kind = operations.firstIndex { $0.tag == head.tag } ?? -1
    guard kind >= 0 else { return try d.skip(d.remaining) }
    let operation = operations[kind]
    d.put(f.op, head.tag, at: d.next(min(head.whole, d.remaining)))
    let sub = d.open()
    var m = LDAPMessage(number: number, tag: head.tag)
    d.info(append: "\(operation.name)(\(number)) ")
    if d.wantsLabels { d.label(item, "LDAPMessage \(operation.name)(\(number))") }
    m.item = item
    try d.skip(head.header)
    try d.inside(head.length) { d throws(Malformed) in try addOperation(&d, &m, start) }
    d.close(sub)
    if d.remaining > 0, try d.peek(UInt8.self) == 0xa0 { try addControls(&d) }
    addLinks(&d, m, start, operation.isResponse)
  }

  /// Text for the summary line and the message's item.
  func say(_ d: inout Dissection, _ m: LDAPMessage, _ text: String) {
    d.info(append: "\(text) ")
    d.append(to: m.item, " \(text)")
  }

  // MARK: Requests and responses

  private func addLinks(
    _ d: inout Dissection, _ m: LDAPMessage, _ start: Int, _ isResponse: Bool
  ) {
    guard d.keeps(matching) else { return }
    let packet = d.packet
    let mix = UInt64(m.number) << 16
    func with(_ a: Address) -> Address {
      Address(kind: a.kind, high: a.high ^ mix, low: a.low)
    }
    let key = FlowKey(
      from: with(packet.source), packet.sourcePort, to: with(packet.destination),
      packet.destinationPort, tag: UInt16(packet.ipProtocol))
    let here = Region(start, 0)
    guard isResponse else {
      let fresh = LDAPExchange(request: packet.number, time: packet.time)
      let entry = d[exchanges].place(key) { _ in fresh }
      if !entry.isNew, !packet.isRevisit { d[exchanges][entry.index] = fresh }
      let response = d[exchanges][entry.index].response
      if packet.isRevisit, response != 0 {
        d.put(f.responseIn, FrameNumber(response), at: here, .generated)
      }
      return
    }
    guard let index = d[exchanges].find(key) else { return }
    if !packet.isRevisit {
      if d[exchanges][index].response == 0 { d[exchanges][index].response = packet.number }
      let whole = FlowKey(
        from: packet.source, packet.sourcePort, to: packet.destination, packet.destinationPort,
        tag: UInt16(packet.ipProtocol))
      let total = d[totals].place(whole) { _ in 0 }.index
      if m.tag == 4 { d[totals][total] &+= 1 }
      d[exchanges][index].results = d[totals][total]
    }
    let known = d[exchanges][index]
    if m.tag == 4 || m.tag == 5, known.results > 0 {
      let text = "[\(known.results) result\(known.results == 1 ? "" : "s")]"
      d.append(to: m.item, " \(text)")
      if m.tag == 5 { d.info(append: " \(text)") }
    }
    d.put(f.responseTo, FrameNumber(known.request), at: here, .generated)
    d.put(f.time, packet.time.since(known.time), at: here, .generated)
  }

  // MARK: Controls

  private func addControls(_ d: inout Dissection) throws(Malformed) {
    try d.berInside { d, _ throws(Malformed) in
      let count = d.berCount()
      let sub = d.open(list(&d, f.controls, count))
      while d.remaining > 0 { try addControl(&d) }
      d.close(sub)
    }
  }

  private func addControl(_ d: inout Dissection) throws(Malformed) {
    let head = try d.berHead()
    let sub = d.open(d.put(f.control, at: d.next(min(head.whole, d.remaining))))
    try d.berInside { d, _ throws(Malformed) in
      var kind = ""
      while d.remaining > 0 {
        let isName = kind.isEmpty
        try d.berInside { d, head throws(Malformed) in
          if isName {
            kind = addOID(&d, f.controlType)
            try d.skip(d.remaining)
          } else if head.isUniversal(BerTag.boolean) {
            d.put(f.criticality, try d.peek(UInt8.self) != 0, at: d.next(1))
            try d.skip(d.remaining)
          } else {
            try addControlValue(&d, kind)
          }
        }
      }
    }
    d.close(sub)
  }

  private func addControlValue(_ d: inout Dissection, _ kind: String) throws(Malformed) {
    guard kind == "1.2.840.113556.1.4.319", d.remaining > 0 else {
      try d.add(f.controlValue, length: d.remaining)
      return
    }
    d.list(own)
    let sub = d.open(d.put(f.searchControl, at: d.next(d.remaining)))
    try d.berInside { d, _ throws(Malformed) in
      try d.berInside { d, _ throws(Malformed) in
        let size = try d.berNumber(d.remaining)
        d.put(f.size, Int32(truncatingIfNeeded: size), at: d.next(d.remaining))
        try d.skip(d.remaining)
      }
      try d.berInside { d, _ throws(Malformed) in
        let count = d.remaining
        try d.add(f.cookie, length: count)
        if count == 0 { d.label(value: "<MISSING>") }
      }
    }
    d.close(sub)
  }

  /// An identifier in dotted form, with its name.
  @discardableResult
  func addOID(_ d: inout Dissection, _ field: Field<Text>) -> String {
    let place = d.next(d.remaining)
    let dotted = String(decoding: d.bytes(place), as: UTF8.self)
    d.put(field, "\(dotted)", at: place)
    if let name = ldapObjectNames[dotted] { d.append(" (\(name))") }
    return dotted
  }

  /// The heading of a list: `controls: 2 items`, over the bytes in hand.
  func list(_ d: inout Dissection, _ field: Field<UInt32>, _ count: Int) -> Item {
    let item = d.put(field, UInt32(truncatingIfNeeded: count), at: d.next(d.remaining))
    d.label(value: "\(count) item\(count == 1 ? "" : "s")")
    return item
  }
}

/// What is known of a message while its parts are read.
struct LDAPMessage {
  var number: UInt32
  var tag: UInt32
  var item = Item.none
}

private struct LDAPOperation {
  let tag: UInt32
  let name: String
  var isResponse = false
}

/// In the order of the grammar (RFC 4511 section 4.1.1).
private let operations: [LDAPOperation] = [
  LDAPOperation(tag: 0, name: "bindRequest"),
  LDAPOperation(tag: 1, name: "bindResponse", isResponse: true),
  LDAPOperation(tag: 2, name: "unbindRequest"),
  LDAPOperation(tag: 3, name: "searchRequest"),
  LDAPOperation(tag: 4, name: "searchResEntry", isResponse: true),
  LDAPOperation(tag: 5, name: "searchResDone", isResponse: true),
  LDAPOperation(tag: 6, name: "modifyRequest"),
  LDAPOperation(tag: 7, name: "modifyResponse", isResponse: true),
  LDAPOperation(tag: 8, name: "addRequest"),
  LDAPOperation(tag: 9, name: "addResponse", isResponse: true),
  LDAPOperation(tag: 10, name: "delRequest"),
  LDAPOperation(tag: 11, name: "delResponse", isResponse: true),
  LDAPOperation(tag: 12, name: "modDNRequest"),
  LDAPOperation(tag: 13, name: "modDNResponse", isResponse: true),
  LDAPOperation(tag: 14, name: "compareRequest"),
  LDAPOperation(tag: 15, name: "compareResponse", isResponse: true),
  LDAPOperation(tag: 16, name: "abandonRequest"),
  LDAPOperation(tag: 19, name: "searchResRef", isResponse: true),
  LDAPOperation(tag: 23, name: "extendedReq"),
  LDAPOperation(tag: 24, name: "extendedResp", isResponse: true),
  LDAPOperation(tag: 25, name: "intermediateResponse", isResponse: true),
]

/// Controls and extended operations by their identifiers.
let ldapObjectNames: [String: String] = [
  "1.2.840.113556.1.4.319": "LDAP_PAGED_RESULT_OID_STRING",
  "1.2.840.113556.1.4.417": "LDAP_SERVER_SHOW_DELETED_OID",
  "1.2.840.113556.1.4.473": "LDAP_SERVER_SORT_OID",
  "1.2.840.113556.1.4.474": "LDAP_SERVER_RESP_SORT_OID",
  "1.2.840.113556.1.4.521": "LDAP_SERVER_CROSSDOM_MOVE_TARGET_OID",
  "1.2.840.113556.1.4.528": "LDAP_SERVER_NOTIFICATION_OID",
  "1.2.840.113556.1.4.529": "LDAP_SERVER_EXTENDED_DN_OID",
  "1.2.840.113556.1.4.619": "LDAP_SERVER_LAZY_COMMIT_OID",
  "1.2.840.113556.1.4.801": "LDAP_SERVER_SD_FLAGS_OID",
  "1.2.840.113556.1.4.805": "LDAP_SERVER_TREE_DELETE_OID",
  "1.2.840.113556.1.4.841": "LDAP_SERVER_DIRSYNC_OID",
  "1.2.840.113556.1.4.970": "LDAP_SERVER_GET_STATS_OID",
  "1.2.840.113556.1.4.1338": "LDAP_SERVER_VERIFY_NAME_OID",
  "1.2.840.113556.1.4.1339": "LDAP_SERVER_DOMAIN_SCOPE_OID",
  "1.2.840.113556.1.4.1340": "LDAP_SERVER_SEARCH_OPTIONS_OID",
  "1.2.840.113556.1.4.1413": "LDAP_SERVER_PERMISSIVE_MODIFY_OID",
  "1.2.840.113556.1.4.1504": "LDAP_SERVER_ASQ_OID",
  "1.2.840.113556.1.4.1781": "LDAP_SERVER_FAST_BIND_OID",
  "1.3.6.1.4.1.1466.20037": "LDAP_START_TLS_OID",
  "1.3.6.1.4.1.4203.1.11.3": "LDAP_SERVER_WHO_AM_I_OID",
  "2.16.840.1.113730.3.4.9": "LDAP_CONTROL_VLVREQUEST VLV",
  "2.16.840.1.113730.3.4.10": "LDAP_CONTROL_VLVRESPONSE VLV",
]
