import RemoraCore

/// Which call a reply answers, and which messages come twice.
extension RPCLayer {
  func noteCall(_ d: inout Dissection, _ xid: UInt32, _ call: inout RPCCall) -> RPCMoment? {
    guard !d.packet.isQuoted else { return nil }
    if d.packet.isRevisit { return d[shared.moments][d.packet.number, d.place] }
    let key = shared.key(d.packet, xid)
    let made = call
    let entry = d[shared.calls].place(key) { _ in made }
    var moment = RPCMoment(call: made)
    if !entry.isNew {
      let known = d[shared.calls][entry.index]
      if known.reply != 0, known.program != made.program || known.procedure != made.procedure {
        d[shared.calls][entry.index] = made
      } else if known.frame != made.frame || known.place != made.place {
        moment.call = known
        moment.repeats = known.frame
      }
    }
    if d.remembers { d[shared.moments][d.packet.number, d.place] = moment }
    return moment
  }

  func noteReply(_ d: inout Dissection, _ xid: UInt32) -> RPCMoment? {
    guard !d.packet.isQuoted else { return nil }
    let frame = d.packet.number
    if d.packet.isRevisit { return d[shared.moments][frame, d.place] }
    guard let index = d[shared.calls].find(shared.key(d.packet, xid)) else { return nil }
    let call = d[shared.calls][index]
    var moment = RPCMoment(call: call)
    if call.reply != 0 {
      moment.repeats = call.reply
    } else {
      d[shared.calls][index].reply = frame
      if d.remembers { d[shared.moments][call.frame, call.place]?.call.reply = frame }
    }
    if d.remembers { d[shared.moments][frame, d.place] = moment }
    return moment
  }

  func addCallLinks(_ d: inout Dissection, _ moment: RPCMoment) {
    let here = d.head
    if moment.call.reply != 0, moment.repeats == 0 {
      let frame = moment.call.reply
      d.put(header.replyFrame, FrameNumber(frame), at: here, .generated)
      d.label("The reply to this request is in frame \(frame)")
    }
    guard moment.repeats != 0 else { return }
    d.put(header.repeated, at: here, .generated)
    d.put(header.repeatedCall, FrameNumber(moment.repeats), at: here, .generated)
    d.info(prepend: "[RPC retransmission of #\(moment.repeats)]")
  }

  func addReplyLinks(_ d: inout Dissection, _ moment: RPCMoment) {
    let here = d.head
    let frame = moment.call.frame
    d.put(header.callFrame, FrameNumber(frame), at: here, .generated)
    d.label("This is a reply to a request in frame \(frame)")
    let span = d.packet.time.since(moment.call.time)
    d.put(header.time, span, at: d.here, .generated)
    guard moment.repeats != 0 else { return }
    d.put(header.repeated, at: here, .generated)
    d.put(header.repeatedReply, FrameNumber(moment.repeats), at: here, .generated)
    d.info(prepend: "[RPC duplicate of #\(moment.repeats)]")
  }
}

/// The fields of the header.
struct RPCHeaderFields: Sendable {
  let xid, type, rpcVersion, program, replyState, acceptState, rejectState, authState: Field<UInt32>
  let lowest, highest, lowestRPC, highestRPC, fragmentLength: Field<UInt32>
  let isLast: Field<Bool>
  let fragmentData, continuation: Field<Bytes>
  let callFrame, replyFrame, repeatedCall, repeatedReply: Field<FrameNumber>
  let repeated: Field<Label>
  let time: Field<RelativeTime>

  init(_ p: inout Builder) {
    isLast = p.flag(
      "lastfrag", "Last Fragment", mask: 0x8000_0000, width: 4, set: "Yes", unset: "No")
    fragmentLength = p.u32("fraglen", "Fragment Length", mask: 0x7fff_ffff)
    fragmentData = p.bytes("fragment_data", "Fragment Data")
    continuation = p.bytes("continuation_data", "Continuation data")
    xid = p.u32("xid", "XID", .hexDec, blurb: "Transaction identifier")
    type = p.u32("msgtyp", "Message Type", names: [0: "Call", 1: "Reply"])
    rpcVersion = p.u32("version", "RPC Version")
    program = p.u32("program", "Program", names: rpcProgramNames)
    replyState = p.u32("replystat", "Reply State", names: [0: "accepted", 1: "denied"])
    acceptState = p.u32("state_accept", "Accept State", names: rpcAcceptStates)
    rejectState = p.u32(
      "state_reject", "Reject State", names: [0: "RPC_MISMATCH", 1: "AUTH_ERROR"])
    authState = p.u32("state_auth", "Auth State", names: rpcAuthStates)
    lowest = p.u32("programversion.min", "Program Version (Minimum)")
    highest = p.u32("programversion.max", "Program Version (Maximum)")
    lowestRPC = p.u32(
      "version.min", "RPC Version (Minimum)", blurb: "Program Version (Minimum)")
    highestRPC = p.u32("version.max", "RPC Version (Maximum)")
    replyFrame = p.frameNumber("reqframe", "Request Frame")
    callFrame = p.frameNumber("repframe", "Reply Frame")
    repeated = p.label("dup", "Duplicate Call/Reply")
    repeatedCall = p.frameNumber(
      "call.dup", "Duplicate to the call in", blurb: "This is a duplicate to the call in frame")
    repeatedReply = p.frameNumber(
      "reply.dup", "Duplicate to the reply in", blurb: "This is a duplicate to the reply in frame")
    time = p.duration(
      "time", "Time from request", blurb: "Time between Request and Reply for ONC-RPC calls")
  }
}

private let rpcAcceptStates: ValueNames = [
  0: "RPC executed successfully", 1: "remote hasn't exported program",
  2: "remote can't support version #", 3: "program can't support procedure",
  4: "procedure can't decode params", 5: "system errors like memory allocation failure",
]

private let rpcAuthStates: ValueNames = [
  1: "bad credential (seal broken)", 2: "client must begin new session",
  3: "bad verifier (seal broken)", 4: "verifier expired or replayed",
  5: "rejected for security reasons", 13: "GSS credential problem", 14: "GSS context problem",
]
