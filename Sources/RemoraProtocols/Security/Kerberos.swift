public import RemoraCore

/// Kerberos, version 5 (RFC 4120): messages in DER; over TCP behind a length of four bytes.
///
///     [APPLICATION 10] AS-REQ, 11 AS-REP, 12 TGS-REQ, 13 TGS-REP, 14 AP-REQ, 15 AP-REP,
///     20 KRB-SAFE, 21 KRB-PRIV, 22 KRB-CRED, 30 KRB-ERROR
public let kerberos = Protocol("kerberos", "Kerberos", short: "KRB5") { p in
  p.mayDecline()
  p.keepsToItself()
  let layer = KerberosLayer(&p)
  p.over("udp.port", 88)
  p.over("tcp.port", 88, framing: .sized(header: 4) { d in KerberosLayer.size(d) })
  return { d throws(Malformed) in try layer.dissect(&d) }
}

struct KerberosLayer: Sendable {
  struct Request: BitwiseCopyable {
    var frame: UInt32
    var response: UInt32 = 0
    var time: AbsoluteTime
  }

  let f: KerberosFields
  let items: AsnItems
  let grammar: KerberosGrammar
  let messages: [UInt32: KerberosGrammar.Message]
  let requests: State<FlowTable<Request>>
  let matching: FieldGroup
  let isToken: State<Bool>

  init(_ p: inout Builder) {
    f = KerberosFields(&p)
    items = AsnItems.shared(&p)
    isToken = KerberosMechanism.sharedMark(&p)
    grammar = KerberosGrammar(&p, f, items)
    messages = grammar.messages(&p)
    requests = p.state { FlowTable<Request>(limit: 1 << 16) }
    matching = p.group([f.responseIn.id, f.responseTo.id, f.time.id])
  }

  /// A length, whose first bit is reserved, before each message.
  static func size(_ d: borrowing Dissection) -> Int? {
    guard let mark = d.number(at: d.offset, UInt32.self) else { return nil }
    return Int(mark & 0x7fff_ffff) + 4
  }

  func dissect(_ d: inout Dissection) throws(Malformed) {
    let isInner = d[isToken]
    let isStream = !isInner && d.packet.ipProtocol == 6 && d.number(at: d.offset, UInt8.self) == 0
    let ahead = isStream ? 4 : 0
    guard let head = try? d.berHead(ahead: ahead), head.kind == .application,
      let message = messages[head.tag]
    else {
      d.withdraw()
      return d.decline()
    }
    if !isInner {
      d.protocolColumn("KRB5")
      d.info("\(message.name)")
    }
    d.setOwnLength(d.reportedRemaining)
    let start = d.offset
    if isStream { try addMark(&d) }
    try d.skip(head.header)
    d[grammar.key] = nil
    d[grammar.error] = 0
    try items.add(&d, message.type)
    if !isInner, d.keeps(matching) { addLinks(&d, head.tag, start) }
    if let number = d[grammar.key] {
      let frame = d.packet.number
      let text =
        "Missing keytype \(number) usage 8 or 9 missing in frame \(frame) keytype \(number) "
        + "(id=missing.1 same=0) ()"
      let item = d.text("\(text)", at: Region(start, 0), .generated)
      d.expert(f.missing, at: item, "\(text)")
    }
    try d.skip(d.remaining)
  }

  private func addMark(_ d: inout Dissection) throws(Malformed) {
    let count = try d.peek(UInt32.self) & 0x7fff_ffff
    let item = d.text("Record Mark: \(count) byte\(count == 1 ? "" : "s")", at: d.next(4))
    let sub = d.open(item)
    try d.add(bits: f.markReserved, f.markLength, width: 4)
    d.close(sub)
  }

  private func addLinks(_ d: inout Dissection, _ tag: UInt32, _ start: Int) {
    let isRequest = tag == 10 || tag == 12
    guard isRequest || tag == 11 || tag == 13 || tag == 30 else { return }
    let packet = d.packet
    let key = FlowKey(
      from: packet.source, packet.sourcePort, to: packet.destination, packet.destinationPort,
      tag: UInt16(packet.ipProtocol))
    let here = Region(start, 0)
    guard !isRequest else {
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
    if !packet.isRevisit { d[requests][index].response = packet.number }
    let known = d[requests][index]
    d.put(f.responseTo, FrameNumber(known.frame), at: here, .generated)
    d.put(f.time, packet.time.since(known.time), at: here, .generated)
  }
}
