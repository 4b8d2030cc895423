public import RemoraCore

/// Authentication, authorization and accounting between servers (RFC 6733 section 3).
///
///     |  version = 1  |                    length                     |
///     |     flags     |                    command                    |
///     |  application  |  hop-by-hop identifier  |  end-to-end identifier  |  attributes …
public let diameter = Protocol("diameter", "Diameter Protocol", short: "Diameter") { p in
  p.mayDecline()
  p.keepsToItself()
  let layer = DiameterLayer(&p)
  let framing = Framing.lengthPrefixed(header: 4, at: 1, width: 3, plus: 0)
  p.over("tcp.port", 3868, framing: framing)
  p.over("sctp.port", 3868)
  p.over("sctp.ppi", 46)
  p.over("tls.port", 5868)
  return { d throws(Malformed) in try layer.dissect(&d) }
}

struct DiameterLayer {
  /// A request that waits for its answer, or has it.
  struct Exchange: BitwiseCopyable {
    var request: UInt32 = 0
    var answer: UInt32 = 0
    var time = AbsoluteTime(seconds: 0, nanoseconds: 0)
  }

  let version, flags: Field<UInt8>
  let length: Field<UInt32>
  let isRequest, isProxyable, isError, isAgain: Field<Bool>
  let reserved4, reserved5, reserved6, reserved7: Field<Bool>
  let command, application, hop, end: Field<UInt32>
  let answerIn, answerTo: Field<FrameNumber>
  let answerTime: Field<RelativeTime>
  let attributes: DiameterAttributes
  let exchanges: State<FlowTable<Exchange>>
  let moments: State<FrameMemory<Exchange>>
  let unknownCommand, unknownApplication: Expert
  let commandNames, applicationNames: ValueNames

  init(_ p: inout Builder) {
    let commands = ValueNames(late: { Rows.pairs(DiameterNames.commands) })
    let applications = ValueNames(late: { Rows.pairs(DiameterNames.applications) })
    commandNames = commands
    applicationNames = applications
    version = p.u8("version", "Version", .hex)
    length = p.u24("length", "Length")
    flags = p.u8("flags", "Flags", .hex)
    func bit(_ p: inout Builder, _ name: String, _ label: String, _ mask: UInt64) -> Field<Bool> {
      p.flag(name, label, mask: mask, set: "Set", unset: "Not set")
    }
    isRequest = bit(&p, "flags.request", "Request", 0x80)
    isProxyable = bit(&p, "flags.proxyable", "Proxyable", 0x40)
    isError = bit(&p, "flags.error", "Error", 0x20)
    isAgain = bit(&p, "flags.T", "T(Potentially re-transmitted message)", 0x10)
    reserved4 = bit(&p, "flags.reserved4", "Reserved", 8)
    reserved5 = bit(&p, "flags.reserved5", "Reserved", 4)
    reserved6 = bit(&p, "flags.reserved6", "Reserved", 2)
    reserved7 = bit(&p, "flags.reserved7", "Reserved", 1)
    command = p.integer(
      "cmd.code", "Command Code", .uint32, as: UInt32.self, container: 3, text: .names(commands))
    application = p.u32("applicationId", "ApplicationId", names: applications)
    hop = p.u32("hopbyhopid", "Hop-by-Hop Identifier", .hex)
    end = p.u32("endtoendid", "End-to-End Identifier", .hex)
    answerIn = p.frameNumber(
      "answer_in", "Answer In", blurb: "The answer to this diameter request is in this frame",
      looksAhead: true)
    answerTo = p.frameNumber(
      "answer_to", "Request In",
      blurb: "This is an answer to the diameter request in this frame", looksAhead: false)
    answerTime = p.duration(
      "resp_time", "Response Time", blurb: "The time between the request and the answer")
    unknownCommand = p.expert(
      "cmd.code.unknown", .undecoded, .warning,
      "Unknown command, if you know what this is you can add it to dictionary.xml")
    unknownApplication = p.expert(
      "applicationId.unknown", .undecoded, .warning,
      "Unknown Application Id, if you know what this is you can add it to dictionary.xml")
    attributes = DiameterAttributes(&p, applications)
    exchanges = p.state { FlowTable<Exchange>(limit: 1 << 16) }
    moments = p.state { FrameMemory<Exchange>() }
  }

  func dissect(_ d: inout Dissection) throws(Malformed) {
    d.protocolColumn("DIAMETER")
    let size = try d.peek(UInt32.self) & 0xff_ffff
    guard try d.peek(UInt8.self) == 1, size >= 36, size & 3 == 0 else {
      d.info("Continuation")
      d.withdraw()
      return d.decline()
    }
    d.limit(to: Int(size))
    d.setOwnLength(d.reportedRemaining)
    let head = d.head
    try d.add(version)
    try d.add(length)
    let bits = try d.add(
      flags,
      bits: isRequest, isProxyable, isError, isAgain, reserved4, reserved5, reserved6, reserved7)
    let names = [
      (0x80, "Request"), (0x40, "Proxyable"), (0x20, "Error"),
      (0x10, "T(Potentially re-transmitted message)"),
    ].filter { Int(bits) & $0.0 != 0 }.map { ", " + $0.1 }.joined()
    d.append("\(names)")
    let code = try d.add(command)
    let kind = command
    let word = bits & 0x80 != 0 ? "Request" : "Answer"
    d.info("\(kind, code) \(word) | ", separator: "")
    if commandNames.name(of: UInt64(code)) == nil { d.expert(unknownCommand) }
    let number = try d.add(application)
    if applicationNames.name(of: UInt64(number)) == nil { d.expert(unknownApplication) }
    let identifier = try d.add(hop)
    try d.add(end)
    addLinks(&d, identifier, isRequest: bits & 0x80 != 0, head)
    try attributes.add(&d)
  }

  private func addLinks(
    _ d: inout Dissection, _ identifier: UInt32, isRequest: Bool, _ head: Region
  ) {
    let packet = d.packet
    let mix = Address(
      kind: packet.source.kind, high: packet.source.high ^ UInt64(identifier),
      low: packet.source.low)
    let other = Address(
      kind: packet.destination.kind, high: packet.destination.high ^ UInt64(identifier),
      low: packet.destination.low)
    let key = FlowKey(
      from: mix, packet.sourcePort, to: other, packet.destinationPort, tag: 0x6d)
    if isRequest {
      if packet.isRevisit {
        guard let index = d[exchanges].find(key) else { return }
        let known = d[exchanges][index]
        guard known.request == packet.number, known.answer != 0 else { return }
        d.put(answerIn, FrameNumber(known.answer), at: head, .generated)
      } else {
        let index = d[exchanges].place(key) { _ in Exchange() }.index
        d[exchanges][index] = Exchange(request: packet.number, time: packet.time)
      }
      return
    }
    var known: Exchange?
    if packet.isRevisit {
      known = d[moments][packet.number, d.place]
    } else if let index = d[exchanges].find(key) {
      if d[exchanges][index].answer == 0 { d[exchanges][index].answer = packet.number }
      known = d[exchanges][index]
      if d.remembers { d[moments][packet.number, d.place] = d[exchanges][index] }
    }
    guard let known, known.request != 0 else { return }
    d.put(answerTo, FrameNumber(known.request), at: head, .generated)
    d.put(answerTime, packet.time.since(known.time), at: head, .generated)
  }
}
