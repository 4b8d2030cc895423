public import RemoraCore

/// Constrained Application Protocol (RFC 7252 section 3).
///
///     |Ver| T |  TKL  |      code     |          message          |
///     | token, options (delta and length, value) ..., 0xff, payload
public let coap = Protocol("coap", "Constrained Application Protocol", short: "CoAP") { p in
  p.mayDecline()
  let layer = CoAPLayer(&p)
  p.over("udp.port", 5683)
  return { d throws(Malformed) in try layer.dissect(&d) }
}

struct CoAPLayer {
  /// A request, known by its token.
  struct Exchange {
    var request: UInt32 = 0
    var response: UInt32 = 0
    var identifier: UInt16 = 0
    var responseIdentifier: UInt16 = 0
    var time = AbsoluteTime(seconds: 0, nanoseconds: 0)
    var uri = ""
    var query = ""
  }

  /// What a packet was found to belong to, for later visits.
  struct Moment {
    var exchange: Exchange
    var isRepeated: Bool
    var index: Int
  }

  let f: CoAPFields
  let options: CoAPOptions
  let media: MediaHandOff
  let data: ProtocolHandle
  let exchanges: State<FlowTable<Exchange>>
  let moments: State<FrameMemory<Moment>>

  init(_ p: inout Builder) {
    f = CoAPFields(&p)
    options = CoAPOptions(f: f)
    media = MediaHandOff(&p)
    data = p.uses("data")
    exchanges = p.state { FlowTable<Exchange>(limit: 1 << 16) }
    moments = p.state { FrameMemory<Moment>() }
  }

  private static let shortTypes = ["CON", "NON", "ACK", "RST"]

  func dissect(_ d: inout Dissection) throws(Malformed) {
    guard let first = d.number(at: d.offset, UInt8.self), first >> 6 == 1 else {
      d.withdraw()
      return d.decline()
    }
    d.protocolColumn("CoAP")
    d.info("")
    d.setOwnLength(d.reportedRemaining)
    try d.add(bits: f.version, f.type, f.tokenLength, width: 1)
    let code = try d.add(f.code)
    let identifier = try d.add(f.identifier)
    let type = first >> 4 & 3
    let name = CoAPNames.codes.name(of: UInt64(code)) ?? "Unknown \(code)"
    d.summary(", \(f.type, type), \(name), MID:\(identifier)")
    var line = "\(Self.shortTypes[Int(type)]), MID:\(identifier), \(name)"
    let token = d.bytes(d.next(Int(first & 15)))
    if first & 15 > 0 {
      try d.add(f.token, length: Int(first & 15))
      let hex = token.map { Phrase.hex(UInt64($0), 2) }.joined(separator: " ")
      line += ", TKN:\(hex)"
    }
    d.info("\(line)")
    var facts = CoAPOptions.Facts()
    facts.isReply = code >= 64
    try options.add(&d, &facts)
    let moment = find(&d, code, identifier, token, facts)
    if facts.isReply, let moment {
      facts.uri = moment.exchange.uri
      facts.query = moment.exchange.query
    }
    if let block = facts.block { d.info(append: ", Block #\(block.number)") }
    let address = facts.uri + facts.query
    if !address.isEmpty { d.info(append: ", \(address)") }
    let here = d.head
    let isSingle = facts.hasPayload ? addBlock(&d, facts) : nil
    let uri = facts.uri
    if !uri.isEmpty { d.put(f.uri, "\(uri)", at: here, .generated) }
    if let moment { addLinks(&d, moment, facts, identifier, here) }
    guard facts.hasPayload, d.remaining > 0, isSingle != false else {
      return try d.skip(d.remaining)
    }
    try addPayload(&d, facts)
  }

  /// A block of a larger whole.
  /// - Returns: whether it is all of it; nil for a message without blocks.
  private func addBlock(_ d: inout Dissection, _ facts: CoAPOptions.Facts) -> Bool? {
    guard let block = facts.block, d.remaining > 0 else { return nil }
    let place = d.next(d.remaining)
    let count = UInt32(truncatingIfNeeded: place.length)
    d.put(f.blockPayload, at: place)
    d.label("Block Payload")
    d.put(f.blockLength, count, at: Region(place.offset, 0), .generated)
    return block.number == 0 && !block.more
  }

  // MARK: Exchanges

  private func find(
    _ d: inout Dissection, _ code: UInt8, _ identifier: UInt16, _ token: [UInt8],
    _ facts: CoAPOptions.Facts
  ) -> Moment? {
    guard code != 0, !token.isEmpty else { return nil }
    let packet = d.packet
    if packet.isRevisit {
      guard var moment = d[moments][packet.number, d.place] else { return nil }
      if !facts.isReply { moment.exchange.response = d[exchanges][moment.index].response }
      return moment
    }
    var mix: UInt64 = UInt64(token.count)
    for byte in token.prefix(15) { mix = (mix &<< 8 | mix &>> 56) ^ UInt64(byte) }
    func with(_ a: Address) -> Address {
      Address(kind: a.kind, high: a.high ^ mix, low: a.low)
    }
    let key = FlowKey(
      from: with(packet.source), packet.sourcePort, to: with(packet.destination),
      packet.destinationPort, tag: 17)
    var moment: Moment
    if facts.isReply {
      guard let index = d[exchanges].find(key) else { return nil }
      var known = d[exchanges][index]
      let isRepeated = known.response != 0 && known.responseIdentifier == identifier
      moment = Moment(exchange: known, isRepeated: isRepeated, index: index)
      if !isRepeated {
        known.response = packet.number
        known.responseIdentifier = identifier
        d[exchanges][index] = known
      }
    } else {
      let index = d[exchanges].place(key) { _ in Exchange() }.index
      let known = d[exchanges][index]
      let isRepeated = known.request != 0 && known.identifier == identifier
      if !isRepeated {
        d[exchanges][index] = Exchange(
          request: packet.number, identifier: identifier, time: packet.time, uri: facts.uri,
          query: facts.query)
      }
      moment = Moment(
        exchange: d[exchanges][index], isRepeated: isRepeated, index: index)
      moment.exchange.response = 0
    }
    if d.remembers { d[moments][packet.number, d.place] = moment }
    return moment
  }

  private func addLinks(
    _ d: inout Dissection, _ moment: Moment, _ facts: CoAPOptions.Facts, _ identifier: UInt16,
    _ here: Region
  ) {
    let known = moment.exchange
    if moment.isRepeated {
      d.info(append: " [Retransmission]")
      let field = facts.isReply ? f.responseFirst : f.requestFirst
      let frame = facts.isReply ? known.response : known.request
      let item = d.put(field, FrameNumber(frame), at: here, .generated)
      d.expert(f.retransmitted, at: item)
    } else if facts.isReply {
      guard known.identifier == identifier else { return }
      d.put(f.responseTo, FrameNumber(known.request), at: here, .generated)
      d.put(f.responseTime, d.packet.time.since(known.time), at: here, .generated)
    } else if d.packet.isRevisit, known.response != 0 {
      d.put(f.responseIn, FrameNumber(known.response), at: here, .generated)
    }
  }

  // MARK: Payload

  private func addPayload(
    _ d: inout Dissection, _ facts: CoAPOptions.Facts
  ) throws(Malformed) {
    let place = d.next(d.reportedRemaining)
    var type = "application/octet-stream"
    if let format = facts.format {
      type =
        CoAPNames.formats.name(of: UInt64(truncatingIfNeeded: format)) ?? "Unknown Type \(format)"
    }
    let note = facts.format == nil ? " (no Content-Format)" : ""
    let count = place.length
    let name = type
    d.put(
      f.payload,
      "\(String("Payload Content-Format: \(name)\(note), Length: \(count)".prefix(79)))",
      at: place)
    let sub = d.open()
    let here = Region(place.offset, 0)
    d.put(f.payloadType, "\(name)", at: here)
    d.put(f.payloadLength, UInt32(truncatingIfNeeded: count), at: here)
    d.close(sub)
    let (media, parameters) = MediaHandOff.split(Array(type.utf8))
    if try !self.media.call(&d, media, parameters) { try d.call(data) }
  }
}
