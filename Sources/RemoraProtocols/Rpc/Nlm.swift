public import RemoraCore

/// The network lock manager, versions 1, 3 and 4 (X/Open's XNFS chapter 10; RFC 1813 appendix II).
public let nlm = Protocol("nlm", "Network Lock Manager Protocol", short: "NLM") { p in
  p.keepsToItself()
  let layer = NLMLayer(&p)
  return { d throws(Malformed) in try layer.dissect(&d) }
}

struct NLMLayer: Sendable {
  let program: RPCProgram
  let xdr: XDR
  let handles: NFSHandles
  let f: NLMFields

  init(_ p: inout Builder) {
    program = RPCProgram(&p, .nlm)
    xdr = XDR(program.rpc)
    handles = NFSHandles.get(&p)
    p.feeds("nfs")
    f = NLMFields(&p)
  }

  func dissect(_ d: inout Dissection) throws(Malformed) {
    try program.dissect(
      &d,
      isVoid: { $0.isReply && (6...15).contains($0.procedure) || $0.isReply && $0.procedure == 23 }
    ) { d, m throws(Malformed) in
      m.isReply ? try readReply(&d, m) : try readCall(&d, m)
      return true
    }
  }

  private func readCall(_ d: inout Dissection, _ m: RPCMessage) throws(Malformed) {
    if m.procedure == 23 {
      try xdr.string(&d, "name", f.shareName)
      try d.add(f.state)
      return
    }
    try xdr.bytes(&d, "cookie", f.cookie)
    switch m.procedure {
    case 1, 5, 6, 10:
      try d.add(f.exclusive)
      try addLock(&d, m)
    case 2, 7, 22:
      try d.add(f.block)
      try d.add(f.exclusive)
      try addLock(&d, m)
      try d.add(f.reclaim)
      try d.add(f.state)
    case 3, 8:
      try d.add(f.block)
      try d.add(f.exclusive)
      try addLock(&d, m)
    case 4, 9: try addLock(&d, m)
    case 11: try addTest(&d, m)
    case 20, 21: try addShare(&d)
    default:
      let state = try d.add(f.stat)
      d.info(append: " \(f.stat, state)")
    }
  }

  private func readReply(_ d: inout Dissection, _ m: RPCMessage) throws(Malformed) {
    try xdr.bytes(&d, "cookie", f.cookie)
    if m.procedure == 1 { return try addTest(&d, m) }
    try d.add(f.stat)
    if m.procedure == 20 || m.procedure == 21 { try d.add(f.sequence) }
  }

  private func addLock(_ d: inout Dissection, _ m: RPCMessage) throws(Malformed) {
    let sub = d.open(d.put(f.lock, at: d.next(d.remaining)))
    let caller = try xdr.string(&d, "caller_name", f.lockCallerName)
    let sum = try handles.addSized(&d, "fh")
    try xdr.bytes(&d, "owner", f.lockOwner)
    let process = try d.add(f.lockSvid)
    let (offset, length) = try addRange(&d, m)
    // What follows counts as part of it.
    d.close(sub)
    guard d.wantsColumns else { return }
    let name = String(decoding: d.bytes(caller).prefix { $0 != 0 }, as: UTF8.self)
    d.info(append: ", \(name), FH:0x\(sum, hex: 8), Pos:\(m.version == 4 ? "" : " ")\(offset)")
    d.info(append: ", Len: \(length), svid:\(process)")
  }

  /// 64 bits each in version 4.
  private func addRange(
    _ d: inout Dissection, _ m: RPCMessage
  ) throws(Malformed) -> (UInt64, UInt64) {
    if m.version == 4 { return (try d.add(f.lockLOffset64), try d.add(f.lockLLen64)) }
    return (UInt64(try d.add(f.lockLOffset)), UInt64(try d.add(f.lockLLen)))
  }

  private func addTest(_ d: inout Dissection, _ m: RPCMessage) throws(Malformed) {
    let sub = d.open(d.put(f.testStat, at: d.next(d.remaining)))
    if try d.add(f.testStatStat) == 1 {
      let holder = d.open(d.put(f.holder, at: d.next(d.remaining)))
      try d.add(f.exclusive)
      try d.add(f.lockSvid)
      try xdr.bytes(&d, "owner", f.lockOwner)
      _ = try addRange(&d, m)
      d.close(holder, fitting: true)
    }
    d.close(sub, fitting: true)
  }

  private func addShare(_ d: inout Dissection) throws(Malformed) {
    let sub = d.open(d.put(f.share, at: d.next(d.remaining)))
    try xdr.string(&d, "caller_name", f.lockCallerName)
    let sum = try handles.addSized(&d, "fh")
    d.info(append: " FH:0x\(sum, hex: 8)")
    try xdr.bytes(&d, "owner", f.lockOwner)
    try d.add(f.shareMode)
    try d.add(f.shareAccess)
    d.close(sub)
    try d.add(f.reclaim)
  }
}

struct NLMFields: Sendable {
  let cookie, lockOwner: Field<Bytes>
  let block, exclusive, reclaim: Field<Bool>
  let lock, testStat, holder, share: Field<Label>
  let lockCallerName, shareName: Field<Text>
  let lockSvid, lockLOffset, lockLLen, state, stat: Field<UInt32>
  let testStatStat, shareMode, shareAccess: Field<UInt32>
  let lockLOffset64, lockLLen64: Field<UInt64>
  let sequence: Field<Int32>

  init(_ p: inout Builder) {
    cookie = p.bytes("cookie", "cookie")
    block = p.flag("block", "block", width: 4, set: "Yes", unset: "No")
    exclusive = p.flag("exclusive", "exclusive", width: 4, set: "Yes", unset: "No")
    lock = p.label("lock", "lock")
    lockCallerName = p.string("lock.caller_name", "caller_name")
    lockOwner = p.bytes("lock.owner", "owner")
    lockSvid = p.u32("lock.svid", "svid", blurb: "zero-based")
    lockLOffset64 = p.u64("lock.l_offset64", "l_offset")
    lockLOffset = p.u32("lock.l_offset", "l_offset")
    lockLLen64 = p.u64("lock.l_len64", "l_len")
    lockLLen = p.u32("lock.l_len", "l_len")
    reclaim = p.flag("reclaim", "reclaim", width: 4, set: "Yes", unset: "No")
    state = p.u32("state", "state", blurb: "STATD state")
    stat = p.u32("stat", "stat", names: nlmStatNames)
    testStat = p.label("test_stat", "test_stat")
    testStatStat = p.u32("test_stat.stat", "stat", names: nlmStatNames)
    holder = p.label("holder", "holder")
    share = p.label("share", "share")
    shareMode = p.u32("share.mode", "mode", names: nlmShareModeNames)
    shareAccess = p.u32("share.access", "access", names: nlmShareAccessNames)
    shareName = p.string("share.name", "name")
    sequence = p.i32("sequence", "sequence")
  }
}

let nlmStatNames: ValueNames = [
  0: "NLM_GRANTED", 1: "NLM_DENIED", 2: "NLM_DENIED_NOLOCKS", 3: "NLM_BLOCKED",
  4: "NLM_DENIED_GRACE_PERIOD", 5: "NLM_DEADLCK", 6: "NLM_ROFS", 7: "NLM_STALE_FH", 8: "NLM_BIG",
  9: "NLM_FAILED",
]

let nlmShareModeNames: ValueNames = [
  0: "deny none", 1: "deny read", 2: "deny write", 3: "deny read/write",
]

let nlmShareAccessNames: ValueNames = [
  0: "no access", 1: "read-only", 2: "write-only", 3: "read/write",
]
