public import RemoraCore

/// Server Message Block, versions 2 and 3 ([MS-SMB2]). All numbers are little-endian.
///
///     | fe 'S' 'M' 'B'| header length | credit charge |    status     | command | credits |
///     |     flags     |  next command |          message id           | reserved |  tree  |
///     |          session id           |           signature                              |
///
/// Several messages may follow each other, each a layer of its own.
public let smb2 = Protocol(
  "smb2", "SMB2 (Server Message Block Protocol version 2)", short: "SMB2"
) { p in
  p.keepsToItself()
  let layer = SMB2Layer(&p)
  p.recognizes(over: "netbios") { d in
    guard let magic = d.number(at: d.offset, UInt32.self) else { return false }
    return magic & 0xff_ffff == 0x53_4d42 && (0xfc...0xfe).contains(magic >> 24)
  }
  return { d throws(Malformed) in try layer.dissect(&d) }
}

/// A message while it is read.
struct SMB2Message: BitwiseCopyable {
  /// Where it begins; offsets count from here.
  var base = 0
  var size = 0
  var command: UInt16 = 0
  var isResponse = false
  var status: UInt32 = 0
  var number: UInt64 = 0
  var session: UInt64 = 0
  var tree: UInt32 = 0
  /// The request that it is, or answers, in the table of exchanges; -1 if unknown.
  var exchange = -1
  /// The first message after the transport's header.
  var isFirst = true
  /// The header names no tree.
  var isAsync = false
  /// Another message follows behind this one.
  var hasNext = false
}

struct SMB2Layer: Sendable {
  let h: SMB2HeaderFields
  let transform: SMB2TransformFields
  let f: SMB2Fields
  let negotiation: SMB2NegotiateFields
  let rights: SMBRightsFields
  let state: State<SMB2State>
  let own, security, data: ProtocolHandle
  let pipes: HeuristicTable
  let accounts: State<NTLMAccount>
  let opened, closed: Field<FrameNumber>
  let lockSequence, lockIndex: Field<UInt32>
  let flushReserved: Field<Bytes>
  let notification: Field<UInt32>
  let all: FieldGroup

  init(_ p: inout Builder) {
    h = SMB2HeaderFields(&p)
    transform = SMB2TransformFields(&p)
    f = SMB2Fields(&p)
    negotiation = SMB2NegotiateFields(&p)
    rights = SMBRightsFields.get(&p)
    lockSequence = p.u32("lock_sequence_number", "Lock Sequence Number", mask: 0x0000_000f)
    lockIndex = p.u32("lock_sequence_index", "Lock Sequence Index", mask: 0xffff_fff0)
    flushReserved = p.bytes("flush.reserved2", "Reserved2")
    notification = p.u32(
      "notification.type", "Notification Type", .hex, names: [0: "SmbNotifySessionClosed"])
    state = p.state { SMB2State() }
    own = p.uses("smb2")
    security = p.uses("gss-api")
    data = p.uses("data")
    pipes = p.heuristics("/smb2_pipe_subdissectors")
    accounts = NTLMAccount.state(&p)
    (opened, closed) = FileHandleItems.get(&p)
    all = p.allFields()
  }

  func dissect(_ d: inout Dissection) throws(Malformed) {
    d.protocolColumn("SMB2")
    let isInner = d[state].isInner
    d[state].isInner = false
    if !isInner { d.info("") }
    var m = SMB2Message(base: d.start, isFirst: !isInner)
    let magic = try d.peek(UInt32.self)
    switch magic >> 24 {
    case 0xfd: return try addTransform(&d)
    case 0xfc: return try addCompressed(&d)
    default: break
    }
    let chain = Int(try d.peek(UInt32.self, ahead: 20).byteSwapped)
    m.size = d.reportedRemaining
    if chain > 0, chain < d.reportedRemaining { m.size = chain }
    d.setOwnLength(m.size)
    let after = d.start + m.size
    let hasMore = chain > 0 && after < d.start + d.reportedRemaining
    m.hasNext = hasMore && d.remaining > m.size
    try d.inside(m.size) { d throws(Malformed) in try message(&d, &m) }
    guard hasMore, !isInner else { return }
    try chained(&d)
  }

  /// The messages behind the first one.
  private func chained(_ d: inout Dissection) throws(Malformed) {
    while d.remaining >= 24 {
      try d.step()
      let next = Int(try d.peek(UInt32.self, ahead: 20).byteSwapped)
      let count = next > 0 && next < d.reportedRemaining ? next : d.reportedRemaining
      d.info(append: "; ")
      d[state].isInner = true
      try d.call(own, length: count, .unlisted)
      if next == 0 { break }
    }
  }

  private func message(_ d: inout Dissection, _ m: inout SMB2Message) throws(Malformed) {
    try addHeader(&d, &m)
    let name = smb2CmdNames.name(of: UInt64(m.command)) ?? "unknown-0x\(hex(m.command, 2))"
    let kind = m.isResponse ? "Response" : "Request"
    let number = m.number
    let status = m.status
    let isError = m.isResponse && status != 0
    if isError, d.wantsLabels {
      let text = ntStatusNames.name(of: UInt64(status)) ?? "Unknown"
      d.summary(", \(text), \(name) \(kind), MessageId \(number)")
    } else {
      d.summary(", \(name) \(kind), MessageId \(number)")
    }
    try addBody(&d, &m, name, kind)
  }

  private func hex(_ value: UInt16, _ digits: Int) -> String { Phrase.hex(UInt64(value), digits) }

  private func addBody(
    _ d: inout Dissection, _ m: inout SMB2Message, _ name: String, _ kind: String
  ) throws(Malformed) {
    var label = "\(name) \(kind)"
    let code = d.remaining >= 2 ? try d.peek(UInt16.self).byteSwapped : 0
    if m.command == 18 {
      label = breakName(code, m)
    }
    let title = label
    d.info(append: "\(title)")
    let number = m.command
    let item = d.text(
      "\(title) (0x\(number, hex: 2))", at: d.next(d.remaining))
    let sub = d.open(item)
    let isError = m.isResponse && m.status != 0 && code == 9 && !isPlain(m)
    if m.isResponse, m.status != 0, m.status != 0x103 || isError {
      addStatus(&d, m)
    }
    if m.isResponse, m.command == 14 { addFindLevel(&d, m) }
    if m.isResponse, m.command == 16 || m.command == 17 { addInfoLevel(&d, m) }
    if isError {
      try addError(&d, m)
      if m.command == 14 { addFindColumns(&d, m, -1) }
    } else {
      try addCommand(&d, &m)
    }
    d.close(sub, fitting: true)
    if isError, m.hasNext, d.offset - m.base == 72 { d.setLength(item, 9) }
    if m.command == 16, m.isResponse, !isError {
      d.setLength(item, min(8, d.offset - m.base - 64))
    }
  }

  /// Whether a status other than success still comes with a body of the command's own.
  private func isPlain(_ m: SMB2Message) -> Bool {
    switch m.status {
    case 0xc000_0016: m.command == 1
    case 0x8000_0005: m.command == 8 || m.command == 11 || m.command == 16
    case 0x0000_010c: m.command == 15
    default: false
    }
  }

  private func addStatus(_ d: inout Dissection, _ m: SMB2Message) {
    guard d.wantsColumns else { return }
    let text = ntStatusNames.name(of: UInt64(m.status)) ?? "Unknown"
    d.info(append: ", Error: \(text)")
  }

  private func breakName(_ code: UInt16, _ m: SMB2Message) -> String {
    switch (code, m.isResponse, m.number == .max) {
    case (24, true, true): "Oplock Break Notification"
    case (24, true, false): "Oplock Break Response"
    case (24, false, _): "Oplock Break Acknowledgment"
    case (44, _, _): "Lease Break Notification"
    case (36, true, _): "Lease Break Response"
    case (36, false, _): "Lease Break Acknowledgment"
    default: m.isResponse ? "Break Response" : "Break Request"
    }
  }

  func addCommand(_ d: inout Dissection, _ m: inout SMB2Message) throws(Malformed) {
    switch (m.command, m.isResponse) {
    case (0, false): try addNegotiateRequest(&d, m)
    case (0, true): try addNegotiateResponse(&d, m)
    case (1, false): try addSetupRequest(&d, m)
    case (1, true): try addSetupResponse(&d, m)
    case (3, false): try addConnectRequest(&d, m)
    case (3, true): try addConnectResponse(&d, m)
    case (4, false), (4, true): try addDisconnect(&d, m)
    case (5, false): try addCreateRequest(&d, m)
    case (5, true): try addCreateResponse(&d, m)
    case (6, false): try addCloseRequest(&d, m)
    case (6, true): try addCloseResponse(&d, m)
    case (7, false): try addFlush(&d, m)
    case (8, false): try addReadRequest(&d, m)
    case (8, true): try addReadResponse(&d, m)
    case (9, false): try addWriteRequest(&d, m)
    case (9, true): try addWriteResponse(&d, m)
    case (10, false): try addLock(&d, m)
    case (11, false): try addControlRequest(&d, m)
    case (11, true): try addControlResponse(&d, m)
    case (14, false): try addFindRequest(&d, m)
    case (14, true): try addFindResponse(&d, m)
    case (15, false): try addNotifyRequest(&d, m)
    case (15, true): try addNotifyResponse(&d, m)
    case (16, false): try addGetInfoRequest(&d, m)
    case (16, true): try addGetInfoResponse(&d, m)
    case (17, false): try addSetInfoRequest(&d, m)
    case (17, true): try addCode(&d)
    case (18, _): try addBreak(&d, m)
    case (19, true):
      try addCode(&d)
      try d.add(h.reserved, length: 2)
      try d.add(notification, order: .little)
    case (2, _), (7, true), (10, true):
      try addCode(&d)
      if m.command != 2 || m.isResponse || true, d.remaining >= 2 {
        try d.add(h.reserved, length: 2)
      }
    case (12, _), (13, _):
      try addCode(&d)
      if d.remaining > 0 { try d.add(f.unknown, length: d.remaining) }
    default: if d.remaining > 0 { try d.add(f.unknown, length: d.remaining) }
    }
  }

  /// The size of a command's fixed part, and whether more follows.
  func addCode(_ d: inout Dissection) throws(Malformed) {
    try d.add(h.code, bits: h.codeLength, h.codeDynamic, order: .little)
  }

  private func addError(_ d: inout Dissection, _ m: SMB2Message) throws(Malformed) {
    try addCode(&d)
    try d.add(f.errorCount)
    try d.add(f.errorReserved)
    let count = Int(try d.add(f.errorBytes, order: .little))
    if count == 0, d.remaining == 0, m.hasNext {
      // One byte of padding is always counted, be it the next message's.
      d.put(f.errorData, at: d.next(1))
      return
    }
    let size = count == 0 ? min(1, d.remaining) : min(count, d.remaining)
    try d.add(f.errorData, length: size)
    if size == 0 { d.label(value: "<MISSING>") }
  }
}
