import RemoraCore

/// A query, and the first response to it.
struct DNSExchange {
  var request: UInt32 = 0
  var place = 0
  var time = AbsoluteTime(seconds: 0, nanoseconds: 0)
  var response: UInt32 = 0
}

/// One message's part in its exchange.
struct DNSMoment {
  enum Part { case request, repeatedRequest, response, repeatedResponse, unsolicited }
  var part: Part
  /// The frame that it goes with, or 0.
  var frame: UInt32
  var span = RelativeTime(nanoseconds: 0)
}

/// Which query a response belongs to: same ends, same id. Messages over LLMNR go by the asker
/// alone, for the answers do not come from where the question went.
struct DNSExchanges {
  let responseIn, responseTo, repeatedRequestIn, repeatedResponseIn: Field<FrameNumber>
  let time: Field<RelativeTime>
  let repeated, unsolicited: Field<Bool>
  let repeatedRequest, repeatedResponse, missing: Expert
  let all: FieldGroup
  let datagrams, streams, links: State<FlowTable<DNSExchange>>
  let moments: State<FrameMemory<DNSMoment>>
  /// A query that comes again within so many seconds is the same one.
  let patience: Int

  /// Exchanges that are remembered at a time, of each kind.
  private static let limit = 1 << 20

  init(_ p: inout Builder) {
    responseIn = p.frameNumber(
      "response_in", "Response In", blurb: "The response to this DNS query is in this frame")
    responseTo = p.frameNumber(
      "response_to", "Request In", blurb: "This is a response to the DNS query in this frame")
    repeated = p.flag("retransmission", "Retransmission", blurb: "This is a retransmission")
    repeatedRequestIn = p.frameNumber(
      "retransmit_request_in", "Retransmitted request. Original request in",
      blurb: "This is a retransmitted DNS query")
    repeatedResponseIn = p.frameNumber(
      "retransmit_response_in", "Retransmitted response. Original response in",
      blurb: "This is a retransmitted DNS response")
    time = p.duration("time", "Time", blurb: "The time between the Query and the Response")
    unsolicited = p.flag("unsolicited", "Unsolicited", blurb: "This is an unsolicited response")
    repeatedRequest = p.expert(
      "retransmit_request", .protocolRule, .warning, "DNS query retransmission")
    repeatedResponse = p.expert(
      "retransmit_response", .protocolRule, .warning, "DNS response retransmission")
    missing = p.expert("response_missing", .protocolRule, .warning, "DNS response missing")
    all = p.group([
      responseIn.id, responseTo.id, repeatedRequestIn.id, repeatedResponseIn.id, time.id,
      repeated.id, unsolicited.id, repeatedRequest.id, repeatedResponse.id, missing.id,
    ])
    datagrams = p.state { FlowTable<DNSExchange>(limit: Self.limit) }
    streams = p.state { FlowTable<DNSExchange>(limit: Self.limit) }
    links = p.state { FlowTable<DNSExchange>(limit: Self.limit) }
    moments = p.state { FrameMemory<DNSMoment>() }
    patience = p.preference("retransmission_timer", 5, "Seconds until a query counts as new")
  }

  /// Takes note of the message in hand.
  func note(
    _ d: inout Dissection, _ m: DNSMessage, _ id: UInt16, isResponse: Bool
  ) -> DNSMoment? {
    guard d.keeps(all), !d.packet.isQuoted else { return nil }
    let frame = d.packet.number
    let place = d.place
    if d.packet.isRevisit { return d[moments][frame, place] }
    let table = m.kind == .linkLocal ? links : m.isStream ? streams : datagrams
    let key = key(d.packet, m, id, isResponse: isResponse)
    let moment =
      isResponse
      ? noteResponse(&d, d[table].find(key), table)
      : noteRequest(
        &d,
        d[table].place(key) { _ in
          DNSExchange()
        }.index, table)
    if d.remembers {
      d[moments][frame, place] = moment
    }
    return moment
  }

  private func key(
    _ packet: PacketInfo, _ m: DNSMessage, _ id: UInt16, isResponse: Bool
  ) -> FlowKey {
    if m.kind == .linkLocal {
      let (asker, port) =
        isResponse
        ? (packet.destination, packet.destinationPort) : (packet.source, packet.sourcePort)
      return FlowKey(from: asker, port, to: .none, 0, tag: id)
    }
    return FlowKey(
      from: packet.source, packet.sourcePort, to: packet.destination, packet.destinationPort,
      tag: id)
  }

  private func noteRequest(
    _ d: inout Dissection, _ index: Int, _ table: State<FlowTable<DNSExchange>>
  ) -> DNSMoment {
    let now = d.packet.time
    let known = d[table][index]
    let age = now.since(known.time).nanoseconds
    if known.request != 0, known.response == 0,
      age < Int64(clamping: patience).multipliedReportingOverflow(by: 1_000_000_000).partialValue
    {
      return DNSMoment(part: .repeatedRequest, frame: known.request)
    }
    d[table][index] = DNSExchange(
      request: d.packet.number, place: d.place, time: now, response: 0)
    return DNSMoment(part: .request, frame: 0)
  }

  private func noteResponse(
    _ d: inout Dissection, _ index: Int?, _ table: State<FlowTable<DNSExchange>>
  ) -> DNSMoment {
    guard let index else { return DNSMoment(part: .unsolicited, frame: 0) }
    let known = d[table][index]
    if known.request == 0 { return DNSMoment(part: .unsolicited, frame: 0) }
    if known.response != 0 { return DNSMoment(part: .repeatedResponse, frame: known.response) }
    let frame = d.packet.number
    d[table][index].response = frame
    if d.remembers { d[moments][known.request, known.place]?.frame = frame }
    return DNSMoment(
      part: .response, frame: known.request, span: d.packet.time.since(known.time))
  }

  /// Under the id: that the message was seen before, or has no answer.
  func addRemark(_ d: inout Dissection, _ moment: DNSMoment?) {
    guard let moment else { return }
    let frame = moment.frame
    switch moment.part {
    case .repeatedRequest:
      d.expert(
        repeatedRequest, "DNS query retransmission. Original request in frame \(frame)")
    case .repeatedResponse:
      d.expert(
        repeatedResponse, "DNS response retransmission. Original response in frame \(frame)")
    case .request where frame == 0 && d.packet.isRevisit: d.expert(missing)
    default: break
    }
  }

  /// At the end: the frames that the message goes with.
  func addLinks(_ d: inout Dissection, _ moment: DNSMoment?) {
    guard let moment else { return }
    let frame = FrameNumber(moment.frame)
    let here = d.head
    switch moment.part {
    case .request:
      if moment.frame != 0 { d.put(responseIn, frame, at: here, .generated) }
    case .repeatedRequest:
      d.put(repeatedRequestIn, frame, at: here, .generated)
      d.put(repeated, true, at: here, .generated)
    case .response:
      d.put(responseTo, frame, at: here, .generated)
      d.put(time, moment.span, at: here, .generated)
    case .repeatedResponse:
      d.put(repeatedResponseIn, frame, at: here, .generated)
      d.put(repeated, true, at: here, .generated)
    case .unsolicited: d.put(unsolicited, true, at: here, .generated)
    }
  }
}
