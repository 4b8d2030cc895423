public import RemoraCore

/// Remote Procedure Call, version 2 (RFC 5531).
///
///     |                              xid                              |
///     |                  message type: call or reply                  |
///     call:  | RPC version | program | version | procedure | credentials | verifier | body |
///     reply: | accepted: 0 | verifier | state | body |
///            | denied: 1   | reason   | …            |
///
/// Replies do not say what they answer: the call is looked up by its number. In a byte stream
/// messages are cut into fragments, each after a word with its length (section 11).
public let rpc = Protocol("rpc", "Remote Procedure Call", short: "RPC") { p in
  p.keepsToItself()
  let layer = RPCLayer(&p)
  p.over("udp.port", 111)
  p.over("tcp.port", 111)
  p.byAppointment(over: .tcp)
  p.byAppointment(over: .udp)
  p.recognizes(over: "udp") { d in layer.recognizes(&d, ahead: 0) }
  p.recognizes(over: "tcp") { d in layer.recognizesRecord(&d) }
  return { d throws(Malformed) in try layer.dissect(&d) }
}

struct RPCLayer: Sendable {
  let shared: RPCShared
  let credentials: RPCCredentials
  let header: RPCHeaderFields
  let byProgram: Table<UInt32>
  let own, data: ProtocolHandle
  let matching: FieldGroup

  init(_ p: inout Builder) {
    shared = RPCShared.get(&p)
    credentials = RPCCredentials(&p, shared)
    header = RPCHeaderFields(&p)
    byProgram = p.table("program", UInt32.self)
    own = p.uses("rpc")
    data = p.uses("data")
    matching = p.allFields()
  }

  // MARK: Recognition

  /// A call to a program that is known, or the reply to a call that was seen.
  func recognizes(_ d: inout Dissection, ahead: Int) -> Bool {
    let at = d.offset + ahead
    guard let type = d.number(at: at + 4, UInt32.self) else { return false }
    if type == 0 {
      guard let version = d.number(at: at + 8, UInt32.self), version == 2,
        let program = d.number(at: at + 12, UInt32.self), d.has(byProgram, program),
        d.number(at: at + 20, UInt32.self) != nil
      else { return false }
      return true
    }
    guard type == 1, let xid = d.number(at: at, UInt32.self) else { return false }
    if d.packet.isRevisit, d[shared.moments][d.packet.number, d.place] != nil { return true }
    return d[shared.calls].find(shared.key(d.packet, xid)) != nil
  }

  func recognizesRecord(_ d: inout Dissection) -> Bool {
    guard let mark = d.number(at: d.offset, UInt32.self) else { return false }
    let length = Int(mark & 0x7fff_ffff)
    guard length >= 4, length < 1 << 24 else { return false }
    return recognizes(&d, ahead: 4)
  }

  // MARK: Messages

  func dissect(_ d: inout Dissection) throws(Malformed) {
    d.protocolColumn("RPC")
    if d[shared.message].isInner {
      d[shared.message].isInner = false
      return try record(&d)
    }
    if d.packet.ipProtocol == 6 { return try stream(&d) }
    guard recognizes(&d, ahead: 0) else { return try addContinuation(&d) }
    if !d.packet.isQuoted { d.appoint(own, over: .udp) }
    d[shared.message].base = d.start
    try message(&d)
  }

  /// The records of a stream: each is a layer of its own, listed once.
  private func stream(_ d: inout Dissection) throws(Malformed) {
    var isFirst = true
    while d.remaining > 0 {
      try d.step()
      let place = d.offset
      guard let mark = d.number(at: place, UInt32.self) else {
        if d.canWait {
          if isFirst { d.withdraw() }
          return d.wait(for: .segment, from: place)
        }
        return isFirst ? try addContinuation(&d) : ()
      }
      let size = Int(mark & 0x7fff_ffff) + 4
      let isLast = mark >> 31 == 1
      // What follows a record is one, too, even if there is not enough of it to tell.
      let follows = !isFirst && d.canWait && size > d.remaining
      guard follows && size < 1 << 24 || recognizesRecord(&d) || !isLast && size < 1 << 24 else {
        return isFirst ? try addContinuation(&d) : ()
      }
      if size > d.remaining, d.canWait {
        if isFirst { d.withdraw() }
        return d.wait(for: .bytes(size - d.remaining), from: place)
      }
      if isFirst {
        d.withdraw()
        if !d.packet.isQuoted { d.appoint(own, over: .tcp) }
      } else {
        d.info(append: "  ; ")
        d.fenceInfo()
      }
      isFirst = false
      d[shared.message].isInner = true
      try d.call(own, length: min(size, d.reportedRemaining), .unlisted)
      d.fenceInfo()
    }
  }

  /// One fragment, with its mark.
  private func record(_ d: inout Dissection) throws(Malformed) {
    d[shared.message].base = d.start
    let mark = try d.peek(UInt32.self)
    let isLast = mark >> 31 == 1
    let head = d.text(
      "Fragment header: \(isLast ? "Last fragment, " : "")\(bytes: Int(mark & 0x7fff_ffff))",
      at: d.next(4))
    let sub = d.open(head)
    try d.add(bits: header.isLast, header.fragmentLength, width: 4)
    d.close(sub)
    if isLast { return try message(&d) }
    d.summary(" Fragment")
    d.info("Fragment")
    try d.add(header.fragmentData, length: d.remaining)
  }

  private func addContinuation(_ d: inout Dissection) throws(Malformed) {
    d.info("Continuation")
    try d.add(header.continuation, length: d.remaining)
  }

  private func message(_ d: inout Dissection) throws(Malformed) {
    let xid = try d.add(header.xid)
    let type = try d.add(header.type)
    let name = type == 0 ? "Call" : "Reply"
    d.summary(", Type:\(name) XID:0x\(xid, hex: 8)")
    if type == 0 { try call(&d, xid) } else { try reply(&d, xid) }
  }

  private func call(_ d: inout Dissection, _ xid: UInt32) throws(Malformed) {
    try d.add(header.rpcVersion)
    var call = RPCCall()
    call.program = try d.add(header.program)
    call.version = try d.add(shared.version)
    call.procedure = try d.add(shared.procedure)
    let names = RPCProgramNames.named(call.program)
    addProcedure(&d, names, call)
    call.frame = d.packet.number
    call.place = d.place
    call.time = d.packet.time
    let moment = noteCall(&d, xid, &call)
    addColumns(&d, names, call, " Call")
    if let moment { addCallLinks(&d, moment) }
    try credentials.addCredentials(&d)
    try credentials.addVerifier(&d)
    try handOn(&d, call, isReply: false)
  }

  private func addProcedure(_ d: inout Dissection, _ names: RPCProgramNames?, _ call: RPCCall) {
    guard d.wantsLabels else { return }
    let name = procedureName(names, call)
    d.label(value: "\(name) (\(call.procedure))")
  }

  private func procedureName(_ names: RPCProgramNames?, _ call: RPCCall) -> String {
    names?.procedure(call.version, call.procedure) ?? "proc-\(call.procedure)"
  }

  private func addColumns(
    _ d: inout Dissection, _ names: RPCProgramNames?, _ call: RPCCall, _ end: String
  ) {
    guard d.wantsColumns else { return }
    let short = names?.short ?? String(call.program)
    let name = procedureName(names, call)
    d.protocolColumn("\(short)")
    d.info("V\(call.version) \(name)\(end)")
  }

  private func reply(_ d: inout Dissection, _ xid: UInt32) throws(Malformed) {
    let moment = noteReply(&d, xid)
    let call = moment?.call ?? RPCCall()
    let names = RPCProgramNames.named(call.program)
    let here = d.head
    if moment != nil {
      d.put(header.program, call.program, at: here, .generated)
      d.put(shared.version, call.version, at: here, .generated)
      d.put(shared.procedure, call.procedure, at: here, .generated)
      addProcedure(&d, names, call)
    }
    let state = try d.add(header.replyState)
    let end = call.frame == 0 ? " Reply" : " Reply (Call In \(call.frame))"
    addColumns(&d, names, call, end)
    if let moment { addReplyLinks(&d, moment) }
    if state == 1 { return try denied(&d) }
    guard state == 0 else { return }
    try credentials.addVerifier(&d)
    let accepted = try d.add(header.acceptState)
    if accepted == 0 { return try handOn(&d, call, isReply: true) }
    if accepted == 2 {
      try d.add(header.lowest)
      try d.add(header.highest)
    }
    if d.remaining > 0 {
      d.setOwnLength(d.offset - d.start)
      try d.call(data, .nested)
    }
  }

  private func denied(_ d: inout Dissection) throws(Malformed) {
    let reason = try d.add(header.rejectState)
    if reason == 0 {
      try d.add(header.lowestRPC)
      try d.add(header.highestRPC)
    } else if reason == 1 {
      try d.add(header.authState)
    }
  }

  private func handOn(_ d: inout Dissection, _ call: RPCCall, isReply: Bool) throws(Malformed) {
    d[shared.message].isReply = isReply
    d[shared.message].program = call.program
    d[shared.message].version = call.version
    d[shared.message].procedure = call.procedure
    d[shared.message].callFrame = isReply ? call.frame : d.packet.number
    d[shared.message].callPlace = isReply ? call.place : d.place
    d.setOwnLength(d.offset - d.start)
    if try d.call(byProgram, call.program, [.strict, .unlisted]) { return }
    if d.remaining > 0 { try d.call(data, .nested) }
  }
}
