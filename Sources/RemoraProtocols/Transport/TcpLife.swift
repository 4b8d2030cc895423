import RemoraCore

/// What `tcp.life.*` says of a connection's handshake, its close and the states of its ends.
///
/// These fields are there only where they are named, or with the preference `tcp.life`.
struct TCPLifeFields {
  let life: Field<Label>
  let handshake, close: Field<UInt8>
  let isRepeated, isValid, isHalfOpen, isHalfClosed: Field<Bool>
  let state, client, clientBefore, server, serverBefore: Field<Text>
  let sender, opener, closer, closedBy, event, problem: Field<Text>
  let timeWaitEnd: Field<AbsoluteTime>
  let lives: State<TCPLives>
  /// Nothing is kept of connections unless one of these is wanted.
  let group: FieldGroup
  let all: [FieldID]

  init(_ p: inout Builder) {
    let isAlwaysShown = p.preference(
      "life", false, "Show the steps and states of connections (tcp.life) in the tree")
    let segmentLife = p.preference(
      "life_msl", 120, "Maximum segment lifetime in seconds; TIME_WAIT lasts twice as long")
    life = p.label("life", "Life of the connection")
    handshake = p.u8(
      "life.handshake", "Handshake step", blurb: "Step of the handshake that this packet takes")
    close = p.u8(
      "life.close", "Close step",
      blurb: "Step of the close: 1 and 3 a FIN, 2 and 4 its acknowledgment")
    isRepeated = p.flag(
      "life.repeated", "Repeated step", blurb: "The step was taken before: this is sent again")
    isValid = p.flag(
      "life.valid", "Handshake numbers right",
      blurb: "The step acknowledges the number that the step before has sent")
    isHalfOpen = p.flag(
      "life.half_open", "Half-open",
      blurb: "The SYN was answered, and the handshake's last step is missing")
    isHalfClosed = p.flag(
      "life.half_closed", "Half-closed", blurb: "One end has closed, the other has not")
    state = p.string("life.state", "State of an end", blurb: "Of both ends, after this packet")
    client = p.string("life.client", "Client", blurb: "State of the opener after this packet")
    clientBefore = p.string("life.client.before", "Client before")
    server = p.string("life.server", "Server", blurb: "State of the other end after this packet")
    serverBefore = p.string("life.server.before", "Server before")
    sender = p.string("life.sender", "Sent by", blurb: "client or server")
    opener = p.string("life.opener", "Opened by", blurb: "Address and port of the opener")
    closer = p.string("life.closer", "Closed by", blurb: "Address and port of who closed first")
    closedBy = p.string("life.closed_by", "Closed first by", blurb: "client or server")
    event = p.string("life.event", "Event", blurb: "What happens to the connection here")
    problem = p.string("life.problem", "Problem", blurb: "What is wrong with this packet")
    timeWaitEnd = p.time("life.time_wait_end", "TIME_WAIT ends", .utc)
    all = [
      life.id, handshake.id, close.id, isRepeated.id, isValid.id, isHalfOpen.id, isHalfClosed.id,
      state.id, client.id, clientBefore.id, server.id, serverBefore.id, sender.id, opener.id,
      closer.id, closedBy.id, event.id, problem.id, timeWaitEnd.id,
    ]
    p.looksAhead([timeWaitEnd.id])
    if !isAlwaysShown { p.onlyWhenNamed(all) }
    group = p.group(all)
    let nanoseconds = 2_000_000_000 * Int64(max(0, min(1_000_000, segmentLife)))
    lives = p.state { TCPLives(timeWait: nanoseconds) }
  }

  /// Takes a segment into its connection's life.
  @inline(never) func take(
    _ d: borrowing Dissection, _ segment: TCPSegment, _ answer: TCPAnswer, _ ports: TCPLifePorts
  ) {
    guard segment.isWhole, !segment.isQuoted else {
      d[lives].latest = nil
      return
    }
    var offers: UInt8 = 0
    if segment.flags.contains(.syn) { offers = TCPOffers.scan(d, segment.shift, from: d.start) }
    let said = d[lives].take(segment, offers, answer, ports)
    if d.remembers { d[lives].memory[d.packet.number, d.place] = said }
  }

  /// Looks up what was said of a packet that is seen again.
  @inline(never) func recall(_ d: borrowing Dissection) {
    let frame = d.packet.number
    let place = d.place
    d[lives].latest = d[lives].memory[frame, place]
  }

  /// Adds what is known of the packet in hand.
  @inline(never) func add(_ d: inout Dissection) {
    guard let said = d[lives].latest else { return }
    let head = d.head
    let sub = d.open(d.put(life, at: head, .generated))
    if said.handshake > 0 { d.put(handshake, said.handshake, at: head, .generated) }
    for step in 1...4 as ClosedRange<UInt8> where said.closes >> step & 1 != 0 {
      d.put(close, step, at: head, .generated)
    }
    if said.isRepeated { d.put(isRepeated, true, at: head, .generated) }
    if let isRight = said.isValid { d.put(isValid, isRight, at: head, .generated) }
    addStates(&d, said, head)
    if said.isHalfOpen { d.put(isHalfOpen, true, at: head, .generated) }
    if said.isHalfClosed { d.put(isHalfClosed, true, at: head, .generated) }
    addEnds(&d, said, head)
    for entry in TCPLifeEvents.names where said.events.contains(entry.event) {
      d.put(event, "\(entry.name)", at: head, .generated)
    }
    for entry in TCPLifeProblems.names where said.problems.contains(entry.problem) {
      d.put(problem, "\(entry.name)", at: head, .generated)
    }
    if said.timeWaitEnd > 0, d.packet.isRevisit, said.timeWaitEnd <= d[lives].now {
      let end = AbsoluteTime(
        seconds: said.timeWaitEnd / 1_000_000_000,
        nanoseconds: Int32(truncatingIfNeeded: said.timeWaitEnd % 1_000_000_000))
      d.put(timeWaitEnd, end, at: head, .generated)
    }
    d.close(sub)
  }

  private func addStates(_ d: inout Dissection, _ said: TCPLifeAnswer, _ head: Region) {
    d.put(sender, "\(said.senderIsClient ? "client" : "server")", at: head, .generated)
    d.put(clientBefore, "\(said.clientBefore.name)", at: head, .generated)
    d.put(client, "\(said.client.name)", at: head, .generated)
    d.put(serverBefore, "\(said.serverBefore.name)", at: head, .generated)
    d.put(server, "\(said.server.name)", at: head, .generated)
    d.put(state, "\(said.client.name)", at: head, [.generated, .hidden])
    d.put(state, "\(said.server.name)", at: head, [.generated, .hidden])
  }

  private func addEnds(_ d: inout Dissection, _ said: TCPLifeAnswer, _ head: Region) {
    if said.opener != .nobody, d.wants(opener) {
      let text = place(d, said.opener)
      d.put(opener, text, at: head, .generated)
    }
    if said.closer != .nobody {
      if d.wants(closer) {
        let text = place(d, said.closer)
        d.put(closer, text, at: head, .generated)
      }
      let isClient = (said.closer == .sender) == said.senderIsClient
      d.put(closedBy, "\(isClient ? "client" : "server")", at: head, .generated)
    }
  }

  /// `192.0.2.1:40000`, `[2001:db8::1]:443`
  private func place(_ d: borrowing Dissection, _ end: TCPLifeAnswer.End) -> Phrase {
    let isSender = end == .sender
    let address = isSender ? d.packet.source : d.packet.destination
    let port = isSender ? d.packet.sourcePort : d.packet.destinationPort
    return address.kind == .ipv6 ? "[\(address)]:\(port)" : "\(address):\(port)"
  }
}

struct TCPLifePorts: BitwiseCopyable {
  let from, to: UInt16
}

/// The lives of all connections; empty unless somebody wants them.
///
/// Bounded as the connections are: one entry of some 100 bytes for each that is in the table.
struct TCPLives: ~Copyable {
  private var lives: [TCPLife] = []
  /// What is said of the packet in hand.
  var latest: TCPLifeAnswer?
  /// Of the latest segment of any connection, in nanoseconds.
  private(set) var now: Int64 = 0
  var memory = FrameMemory<TCPLifeAnswer>()
  /// How long TIME_WAIT lasts, in nanoseconds.
  private let timeWait: Int64

  init(timeWait: Int64) { self.timeWait = timeWait }

  mutating func take(
    _ segment: TCPSegment, _ offers: UInt8, _ answer: TCPAnswer, _ ports: TCPLifePorts
  ) -> TCPLifeAnswer {
    now = max(now, segment.time)
    let index = Int(answer.index)
    // Connections are numbered in their table's order; a table that starts anew begins at 0.
    if index < lives.count, lives[index].number == answer.stream {
      // Known.
    } else {
      let made = begun(segment, answer, ports)
      if index == 0, lives.count > 1 { lives.removeAll(keepingCapacity: true) }
      while lives.count < index { lives.append(TCPLife(number: .max)) }
      if index < lives.count { lives[index] = made } else { lives.append(made) }
    }
    var step = TCPStep(segment, offers: offers, shift: answer.shift, timeWait: timeWait)
    let said = step.take(&lives[index], isForward: answer.isForward)
    latest = said
    return said
  }

  /// A new life; one that follows another between the same ends begins where that stands.
  private func begun(
    _ segment: TCPSegment, _ answer: TCPAnswer, _ ports: TCPLifePorts
  ) -> TCPLife {
    let before = Int(answer.previous)
    if before < lives.count, before < Int(answer.index), answer.index > 0 {
      var life = lives[before]
      life.number = answer.stream
      if !segment.flags.contains(.ack) {
        life.forward.isOld = true
        life.backward.isOld = true
      }
      return life
    }
    var life = TCPLife(number: answer.stream)
    // A guess for connections whose opening was not captured.
    let senderIsClient = ports.from >= ports.to
    life.forwardIsClient = answer.isForward == senderIsClient
    return life
  }
}
