public import RemoraCore

/// The Media Gateway Control Protocol (RFC 3435): commands and responses in lines, each with
/// parameters, and descriptions of sessions behind an empty line. A line with a full stop alone
/// sets messages of one packet apart.
///
///     CRCX 1204 aaln/1@gateway.example MGCP 1.0
///     C: A3C47F21456789F0
///     L: p:10, a:PCMU
public let mgcp = Protocol("mgcp", "Media Gateway Control Protocol", short: "MGCP") { p in
  p.mayDecline()
  let layer = MgcpLayer(&p)
  p.over("udp.port", [2427, 2727])
  p.over("tcp.port", [2427, 2727])
  return { d throws(Malformed) in try layer.dissect(&d) }
}

/// Transactions that wait for their responses. Bounded.
struct MgcpMemory: ~Copyable {
  /// The client's address and port, the server's port, and the transaction's number.
  struct Key: Hashable {
    let high, low: UInt64
    let ports: UInt32
    let number: UInt32
  }
  struct Transaction: Sendable {
    var frame: UInt32
    var place: Int
    var time: AbsoluteTime
    var answer: UInt32 = 0
    /// A final response has been seen.
    var isDone = false
  }
  /// What a message is to those before it.
  struct Link: Sendable {
    var request: UInt32 = 0
    var response: UInt32 = 0
    var duplicateOf: UInt32 = 0
    var time = RelativeTime(nanoseconds: 0)
  }
  static let limit = 1 << 16
  var transactions: [Key: Transaction] = [:]
  var links = FrameMemory<Link>()
}

private struct MgcpLayer {
  let request, response: Field<Bool>
  let requestFrame, responseFrame, firstRequest, firstResponse: Field<FrameNumber>
  let time: Field<RelativeTime>
  let verb, transaction, endpoint, version, answer: Field<Text>
  let code, count, duplicate, duplicateRequest, duplicateResponse: Field<UInt32>
  let parameters: MgcpParameters
  let memory: State<MgcpMemory>
  let linked: FieldGroup
  let sdp: ProtocolHandle

  init(_ p: inout Builder) {
    request = p.flag("req", "Request", blurb: "True if MGCP request")
    response = p.flag("rsp", "Response", blurb: "true if MGCP response")
    requestFrame = p.frameNumber("reqframe", "Request Frame")
    responseFrame = p.frameNumber("rspframe", "Response Frame")
    time = p.duration(
      "time", "Time from request", blurb: "Timedelta between Request and Response")
    verb = p.string("req.verb", "Verb", blurb: "Name of the verb")
    endpoint = p.string("req.endpoint", "Endpoint", blurb: "Endpoint referenced by the message")
    transaction = p.string("transid", "Transaction ID", blurb: "Transaction ID of this message")
    version = p.string("version", "Version", blurb: "MGCP Version")
    code = p.u32("rsp.rspcode", "Response Code", names: mgcpResponses)
    answer = p.string("rsp.rspstring", "Response String")
    count = p.u32(
      "messagecount", "MGCP Message Count", blurb: "Number of MGCP message in a packet")
    duplicate = p.u32("dup", "Duplicate Message")
    duplicateRequest = p.u32("req.dup", "Duplicate Request")
    firstRequest = p.frameNumber(
      "req.dup.frame", "Original Request Frame", blurb: "Frame containing original request")
    duplicateResponse = p.u32("rsp.dup", "Duplicate Response")
    firstResponse = p.frameNumber(
      "rsp.dup.frame", "Original Response Frame", blurb: "Frame containing original response")
    parameters = MgcpParameters(&p)
    memory = p.state { MgcpMemory() }
    linked = p.group([
      requestFrame.id, responseFrame.id, time.id, duplicate.id, duplicateRequest.id,
      firstRequest.id, duplicateResponse.id, firstResponse.id,
    ])
    sdp = p.uses("sdp")
  }

  private static let verbs: [(String, String)] = [
    ("EPCF", "EndpointConfiguration"), ("CRCX", "CreateConnection"),
    ("MDCX", "ModifyConnection"), ("DLCX", "DeleteConnection"), ("RQNT", "NotificationRequest"),
    ("NTFY", "Notify"), ("AUEP", "AuditEndpoint"), ("AUCX", "AuditConnection"),
    ("RSIP", "RestartInProgress"), ("MESG", "Message"),
  ]

  enum Kind { case command(String), response, none }

  /// What the first word says; what follows it is a blank, or a tab where `blank` is false.
  private func kind(_ d: borrowing Dissection, at place: Int, to end: Int, blank: Bool) -> Kind {
    func isGap(_ at: Int) -> Bool {
      at < end && (d.byte(at) == 32 || !blank && d.byte(at) == 9)
    }
    if place + 3 < end, isGap(place + 3), d.byte(place).isDigit, d.byte(place + 1).isDigit,
      d.byte(place + 2).isDigit
    {
      return .response
    }
    guard place + 4 < end, isGap(place + 4) else { return .none }
    for (name, meaning) in Self.verbs where d.spells(name, at: place, to: end) {
      return .command(meaning)
    }
    if d.byte(place) == 0x58, (1...3).allSatisfy({ d.byte(place + $0).isLetter }) {
      return .command("*Experimental*")
    }
    return .none
  }

  func dissect(_ d: inout Dissection) throws(Malformed) {
    if case .none = kind(d, at: d.start, to: d.stop, blank: false) {
      d.withdraw()
      return d.decline()
    }
    d.protocolColumn("MGCP")
    d.info("")
    let end = d.stop
    var place = d.start
    var messages: UInt32 = 0
    while place < end {
      try d.step()
      messages += 1
      if messages > 1 {
        try d.seek(d.start)
        d.beginAgain()
      }
      let (stop, next) = stopLine(d, from: place, to: end)
      let section = sectionEnd(d, from: place, to: stop)
      try message(&d, place, section)
      if next >= end { d.put(count, messages, at: d.head, .hidden) }
      try describe(&d, from: section, to: stop)
      place = next
    }
    try d.seek(end)
    let line = d.line(at: d.start)
    let text = d.wantsColumns ? d.printable(line.region) : ""
    d.info(prepend: "\(text)")
  }

  /// The line that is a full stop alone, and what follows it.
  private func stopLine(
    _ d: borrowing Dissection, from place: Int, to end: Int
  ) -> (stop: Int, next: Int) {
    var at = place
    while at < end {
      let line = d.line(at: at, to: end)
      if line.length == 1, d.byte(at) == 0x2e { return (at, line.next) }
      at = line.next
    }
    return (end, end)
  }

  /// Behind the empty line that something follows.
  private func sectionEnd(_ d: borrowing Dissection, from place: Int, to end: Int) -> Int {
    var at = place
    while at < end {
      let line = d.line(at: at, to: end)
      if line.length == 0, line.next < end { return line.next }
      at = line.next
    }
    return end
  }

  private func describe(
    _ d: inout Dissection, from place: Int, to end: Int
  ) throws(Malformed) {
    guard place < end else { return }
    try d.seek(place)
    d.protocolColumn(append: "SDP", separator: "/")
    _ = try d.streaming(.none) { d throws(Malformed) in try d.call(sdp, length: end - place) }
  }

  private func message(_ d: inout Dissection, _ place: Int, _ end: Int) throws(Malformed) {
    let first = d.line(at: place, to: end)
    switch kind(d, at: place, to: end, blank: true) {
    case .command(let meaning):
      d.setOwnLength(end - place)
      command(&d, first, meaning)
    case .response:
      d.setOwnLength(end - place)
      respond(&d, first)
    case .none:
      if case .none = kind(d, at: place, to: end, blank: false) { return }
      return d.setOwnLength(end - place)
    }
    // An empty line ends the parameters if a description follows it.
    var stop = end
    if end < d.stop {
      var at = first.next
      while at < end {
        let line = d.line(at: at, to: end)
        if line.length == 0 { break }
        at = line.next
      }
      if at < end { stop = at }
    }
    if first.next < stop { try parameters.add(&d, from: first.next, to: stop) }
  }

  // MARK: First lines

  private func put(_ d: inout Dissection, _ field: Field<Text>, _ place: Region) {
    let text = d.wants(field) || d.wantsLabels ? d.printable(place) : ""
    d.put(field, "\(text)", at: place)
  }

  private func command(_ d: inout Dissection, _ line: TextLine, _ meaning: String) {
    var (length, next) = d.word(at: line.start, to: line.end)
    let name = d.wantsLabels ? d.printable(Region(line.start, length)) : ""
    put(&d, verb, Region(line.start, length))
    d.label("\(name) (\(meaning))")
    var number: Region?
    for (i, field) in [transaction, endpoint].enumerated() where next < line.end {
      let place = next
      (length, next) = d.word(at: place, to: line.end)
      put(&d, field, Region(place, length))
      if i == 0 { number = Region(place, length) }
    }
    if next < line.end { put(&d, version, Region(next, line.end - next)) }
    let head = Region(line.start, 0)
    d.put(request, true, at: head, .hidden)
    if let number { link(&d, number, head, code: nil) }
  }

  private func respond(_ d: inout Dissection, _ line: TextLine) {
    var (length, next) = d.word(at: line.start, to: line.end)
    var value: UInt32 = 0
    for i in 0..<3 { value = value * 10 + UInt32(d.byte(line.start + i) & 15) }
    d.put(code, value, at: Region(line.start, 3))
    var number: Region?
    if next < line.end {
      let place = next
      (length, next) = d.word(at: place, to: line.end)
      put(&d, transaction, Region(place, length))
      number = Region(place, length)
    }
    if next < line.end { put(&d, answer, Region(next, line.end - next)) }
    let head = Region(line.start, 0)
    d.put(response, true, at: head, .hidden)
    if let number { link(&d, number, head, code: value) }
  }

  // MARK: Requests and responses

  /// - Parameter code: the response's; nil for a request.
  private func link(_ d: inout Dissection, _ word: Region, _ head: Region, code: UInt32?) {
    guard d.keeps(linked), d.byte(word.offset).isDigit else { return }
    var number: UInt64 = 0
    for i in 0..<word.length {
      let byte = d.byte(word.offset + i)
      guard byte.isDigit else { break }
      let (tens, high) = number.multipliedReportingOverflow(by: 10)
      let (sum, more) = tens.addingReportingOverflow(UInt64(byte & 15))
      number = sum
      if high || more {
        number = .max
        break
      }
    }
    let id = UInt32(truncatingIfNeeded: number)
    let found = find(&d, id, head, code)
    if code == nil {
      if found.duplicateOf != 0 {
        d.put(duplicate, id, at: head, [.hidden, .generated])
        d.put(duplicateRequest, id, at: head, .generated)
        d.put(firstRequest, FrameNumber(found.duplicateOf), at: head, .generated)
        d.info(append: ", Duplicate Request \(id)")
      }
      if found.response != 0 {
        d.put(responseFrame, FrameNumber(found.response), at: head, .generated)
        d.label("The response to this request is in frame \(found.response)")
      }
    } else if found.request != 0 {
      d.put(requestFrame, FrameNumber(found.request), at: head, .generated)
      d.label("This is a response to a request in frame \(found.request)")
      d.put(time, found.time, at: head, .generated)
      if found.duplicateOf != 0 {
        d.put(duplicate, id, at: head, [.hidden, .generated])
        d.put(duplicateResponse, id, at: head, .generated)
        d.put(firstResponse, FrameNumber(found.duplicateOf), at: head, .generated)
        d.info(append: ", Duplicate Response \(id)")
      }
    }
  }

  private func find(
    _ d: inout Dissection, _ number: UInt32, _ head: Region, _ code: UInt32?
  ) -> MgcpMemory.Link {
    let info = d.packet
    let place = d.place &+ head.offset
    if info.isRevisit { return d[memory].links[info.number, place] ?? MgcpMemory.Link() }
    let (client, ports) =
      code == nil
      ? (info.source, info.sourcePort << 16 | info.destinationPort & 0xffff)
      : (info.destination, info.destinationPort << 16 | info.sourcePort & 0xffff)
    let key = MgcpMemory.Key(high: client.high, low: client.low, ports: ports, number: number)
    var link = MgcpMemory.Link()
    let known = d[memory].transactions[key]
    if let code {
      if let known {
        link.request = known.frame
        link.time = info.time.since(known.time)
        if known.isDone { link.duplicateOf = known.answer }
        if known.answer == 0 { d[memory].transactions[key]?.answer = info.number }
        if code >= 200 { d[memory].transactions[key]?.isDone = true }
      }
    } else if let known {
      link.duplicateOf = known.frame
      link.response = known.answer
    } else {
      if d[memory].transactions.count >= MgcpMemory.limit {
        d[memory].transactions.removeAll(keepingCapacity: true)
      }
      d[memory].transactions[key] = MgcpMemory.Transaction(
        frame: info.number, place: place, time: info.time)
    }
    if d.remembers { d[memory].links[info.number, place] = link }
    return link
  }
}

private let mgcpResponses: ValueNames = [
  0: "Response Acknowledgement",
  100:
    "The transaction is currently being executed.  An actual completion message will "
    + "follow on later.",
  101:
    "The transaction has been queued for execution.  An actual completion message "
    + "will follow later.",
  200: "The requested transaction was executed normally.",
  250: "The connection was deleted.",
  400: "The transaction could not be executed, due to a transient error.",
  401: "The phone is already off hook",
  402: "The phone is already on hook",
  403:
    "The transaction could not be executed, because the endpoint does not have "
    + "sufficient resources at this time",
  404: "Insufficient bandwidth at this time",
  405: "The transaction could not be executed, because the endpoint is \"restarting\".",
  406:
    "Transaction time-out.  The transaction did not complete in a reasonable period "
    + "of time and has been aborted.",
  407:
    "Transaction aborted.  The transaction was aborted by some external action, e.g., "
    + "a ModifyConnection command aborted by a DeleteConnection command.",
  409: "The transaction could not be executed because of internal overload.",
  410:
    "No endpoint available.  A valid \"any of\" wildcard was used, however there was "
    + "no endpoint available to satisfy the request.",
  500: "The transaction could not be executed, because the endpoint is unknown.",
  501: "The transaction could not be executed, because the endpoint is not ready.",
  502:
    "The transaction could not be executed, because the endpoint does not have "
    + "sufficient resources",
  503: "\"All of\" wildcard too complicated.",
  504: "Unknown or unsupported command.",
  505: "Unsupported RemoteConnectionDescriptor.",
  506: "Unable to satisfy both LocalConnectionOptions and RemoteConnectionDescriptor.",
  507: "Unsupported functionality.",
  508: "Unknown or unsupported quarantine handling.",
  509: "Error in RemoteConnectionDescriptor.",
  510: "The transaction could not be executed, because a protocol error was detected.",
  511:
    "The transaction could not be executed, because the command contained an "
    + "unrecognized extension.",
  512:
    "The transaction could not be executed, because the gateway is not equipped to "
    + "detect one of the requested events.",
  513:
    "The transaction could not be executed, because the gateway is not equipped to "
    + "generate one of the requested signals.",
  514:
    "The transaction could not be executed, because the gateway cannot send the "
    + "specified announcement.",
  515: "The transaction refers to an incorrect connection-id (may have been already deleted)",
  516: "The transaction refers to an unknown call-id.",
  517: "Unsupported or invalid mode.",
  518: "Unsupported or unknown package.",
  519: "Endpoint does not have a digit map.",
  520: "The transaction could not be executed, because the endpoint is 'restarting'.",
  521: "Endpoint redirected to another Call Agent.",
  522: "No such event or signal.",
  523: "Unknown action or illegal combination of actions",
  524: "Internal inconsistency in LocalConnectionOptions",
  525: "Unknown extension in LocalConnectionOptions",
  526: "Insufficient bandwidth",
  527: "Missing RemoteConnectionDescriptor",
  528: "Incompatible protocol version",
  529: "Internal hardware failure",
  530: "CAS signaling protocol error.",
  531: "failure of a grouping of trunks (e.g. facility failure).",
  532: "Unsupported value(s) in LocalConnectionOptions.",
  533: "Response too large.",
  534: "Codec negotiation failure.",
  535: "Packetization period not supported",
  536: "Unknown or unsupported RestartMethod",
  537: "Unknown or unsupported digit map extension",
  538: "Event/signal parameter error (e.g., missing, erroneous, unsupported, unknown, etc.)",
  539: "Invalid or unsupported command parameter.",
  540: "Per endpoint connection limit exceeded.",
  541: "Invalid or unsupported LocalConnectionOptions",
]
