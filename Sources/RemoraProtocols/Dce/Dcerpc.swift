public import RemoraCore

/// Distributed Computing Environment remote procedure calls, connection-oriented ([C706] chapter
/// 12, [MS-RPCE]).
///
///     | version 5 | minor | type | flags |      data representation      |
///     |  fragment length  |  auth length |            call id            | …
public let dcerpc = Protocol(
  "dcerpc", "Distributed Computing Environment / Remote Procedure Call (DCE/RPC)",
  short: "DCERPC"
) { p in
  p.keepsToItself()
  let layer = DCELayer(&p)
  p.byAppointment(over: .tcp)
  p.isFramed(
    .sized(header: 16) { d in DCELayer.recognizes(d) ? DCELayer.size(d) : max(16, d.remaining) })
  let recognizes: Heuristic = { d in DCELayer.recognizes(d) }
  p.recognizes(over: "tcp", recognizes)
  p.recognizes(over: "netbios", recognizes)
  p.recognizes(over: "smb2_pipe_subdissectors", recognizes)
  return { d throws(Malformed) in try layer.dissect(&d) }
}

/// A call, for its response.
struct DCECall: BitwiseCopyable {
  var frame: UInt32 = 0
  var time = AbsoluteTime(seconds: 0, nanoseconds: 0)
  var operation: UInt16 = 0
}

/// What the message in hand is: interfaces ask for it.
struct DCEMessage: BitwiseCopyable {
  var isResponse = false
  var isEncrypted = false
  var operation: UInt16 = 0
  var callFrame: UInt32 = 0
}

/// Fields and state that interfaces share.
struct DCEShared: Sendable {
  let message: State<DCEMessage>
  let encrypted, stub: Field<Bytes>
  let requestIn: Field<FrameNumber>

  static func get(_ p: inout Builder) -> DCEShared {
    p.shared("dcerpc.shared", owner: "dcerpc") { p in
      DCEShared(
        message: p.state { DCEMessage() },
        encrypted: p.bytes("encrypted_stub_data", "Encrypted stub data"),
        stub: p.bytes("stub_data", "Stub data"),
        requestIn: p.frameNumber("request_in", "Request in frame"))
    }
  }
}

struct DCELayer: Sendable {
  let f: DCEFields
  let shared: DCEShared
  let isInner: State<Bool>
  let calls: State<FlowTable<DCECall>>
  let contexts: State<FlowTable<UInt64>>
  let byInterface: Table<UInt64>
  let own, ntlm, security, data: ProtocolHandle

  init(_ p: inout Builder) {
    shared = DCEShared.get(&p)
    f = DCEFields(&p)
    isInner = p.state { false }
    calls = p.state { FlowTable<DCECall>(limit: 1 << 18) }
    contexts = p.state { FlowTable<UInt64>(limit: 1 << 18) }
    byInterface = p.table("uuid", UInt64.self)
    own = p.uses("dcerpc")
    ntlm = p.uses("ntlmssp")
    security = p.uses("gss-api")
    data = p.uses("data")
  }

  /// Version 5, a known type, a known representation, and a length that fits a header.
  static func recognizes(_ d: borrowing Dissection) -> Bool {
    guard let word = d.number(at: d.offset, UInt32.self),
      let form = d.number(at: d.offset + 4, UInt32.self), d.remaining >= 16
    else { return false }
    return word >> 24 == 5 && word >> 16 & 0xff <= 1 && word >> 8 & 0xff <= 20
      && form >> 24 & 0xee == 0 && form >> 16 & 0xff <= 3 && size(d) >= 16
  }

  static func size(_ d: borrowing Dissection) -> Int {
    let isLittle = (d.number(at: d.offset + 4, UInt8.self) ?? 0) & 0x10 != 0
    guard let count = d.number(at: d.offset + 8, UInt16.self) else { return 0 }
    return Int(isLittle ? count.byteSwapped : count)
  }

  func dissect(_ d: inout Dissection) throws(Malformed) {
    d.protocolColumn("DCERPC")
    if d[isInner] {
      d[isInner] = false
      return try message(&d)
    }
    var isFirst = true
    while d.remaining > 0 {
      try d.step()
      let place = d.offset
      if d.remaining < 16, d.canWait {
        if isFirst { d.withdraw() }
        return d.wait(for: .segment, from: place)
      }
      guard Self.recognizes(d) else {
        if isFirst { try d.call(data, .nested) }
        return
      }
      let size = Self.size(d)
      if size > d.remaining, d.canWait {
        if isFirst { d.withdraw() }
        return d.wait(for: .bytes(size - d.remaining), from: place)
      }
      if isFirst {
        d.withdraw()
        if d.packet.ipProtocol == 6, isAlone(d) { d.appoint(own, over: .tcp) }
      }
      isFirst = false
      d[isInner] = true
      try d.call(own, length: min(size, d.reportedRemaining), .unlisted)
    }
  }

  /// Whether the stream carries nothing else: neither NetBIOS nor SMB.
  private func isAlone(_ d: borrowing Dissection) -> Bool {
    let info = d.packet
    return !info.isQuoted && ![139, 445].contains(info.sourcePort)
      && ![139, 445].contains(info.destinationPort)
  }

  // MARK: The common header

  private func message(_ d: inout Dissection) throws(Malformed) {
    let start = d.offset
    d.setOwnLength(d.reportedRemaining)
    try d.add(f.version)
    try d.add(f.minor)
    let kind = try d.add(f.type)
    let flags = try f.flags.add(&d, .big)
    let order: ByteOrder = try addRepresentation(&d)
    try d.add(f.length, order: order)
    let auth = Int(try d.add(f.authLength, order: order))
    let call = try d.add(f.callID, order: order)
    let name = dcerpcPktTypeNames.name(of: UInt64(kind)) ?? "Unknown"
    let part =
      switch flags & 3 {
      case 3: "Single"
      case 1: "1st"
      case 2: "Last"
      default: "Mid"
      }
    let size = d.offset - 16 + d.remaining + 16 - start
    d.info("\(name): call_id: \(call), Fragment: \(part)")
    d.summary(" \(name), Fragment: \(part), FragLen: \(size), Call: \(call)")
    switch kind {
    case 11, 14:
      try addBind(&d, order)
      try addAuth(&d, auth, order)
    case 12, 15:
      try addBound(&d, order, start)
      try addAuth(&d, auth, order)
    case 16:
      try d.skip(4)
      try addAuth(&d, auth, order)
    case 13: try d.add(f.rejectReason, order: order)
    case 0: try addRequest(&d, auth, order, call, flags)
    case 2: try addResponse(&d, auth, order, call, start)
    case 3: try addFault(&d, auth, order, call, start)
    default: break
    }
  }

  private func addRepresentation(_ d: inout Dissection) throws(Malformed) -> ByteOrder {
    let first = try d.peek(UInt8.self)
    let second = try d.peek(UInt8.self, ahead: 1)
    d.put(f.representation, at: d.next(4))
    let (order, character) = (first >> 4, first & 15)
    let orderName = order == 0 ? "Big-endian" : order == 1 ? "Little-endian" : "Unknown"
    let characterName = character == 0 ? "ASCII" : character == 1 ? "EBCDIC" : "Unknown"
    let floating = dceFloating.name(of: UInt64(second)) ?? "Unknown"
    d.append(" (Order: \(orderName), Char: \(characterName), Float: \(floating))")
    let sub = d.open()
    d.put(f.byteOrder, order, at: d.next(1))
    d.put(f.character, character, at: d.next(1))
    d.put(f.floating, second, at: Region(d.offset + 1, 1))
    d.close(sub)
    try d.skip(4)
    return order == 0 ? .big : .little
  }

  /// Both ends and a number, mixed into the addresses.
  private func key(_ packet: PacketInfo, _ number: UInt64) -> FlowKey {
    func with(_ a: Address) -> Address {
      Address(kind: a.kind, high: a.high ^ number << 8, low: a.low)
    }
    return FlowKey(
      from: with(packet.source), packet.sourcePort, to: with(packet.destination),
      packet.destinationPort)
  }

  // MARK: Contexts

  private func uuid(_ d: borrowing Dissection) throws(Malformed) -> GUID {
    GUID(high: try d.peek(UInt64.self), low: try d.peek(UInt64.self, ahead: 8))
  }

  /// An identifier in writing, as a little-endian sender has it.
  private func text(_ id: GUID) -> String {
    func hex(_ value: UInt64, _ digits: Int) -> String { Phrase.hex(value, digits) }
    let a = UInt64(UInt32(truncatingIfNeeded: id.high >> 32).byteSwapped)
    let b = UInt64(UInt16(truncatingIfNeeded: id.high >> 16).byteSwapped)
    let c = UInt64(UInt16(truncatingIfNeeded: id.high).byteSwapped)
    let e = id.low
    return
      "\(hex(a, 8))-\(hex(b, 4))-\(hex(c, 4))-\(hex(e >> 48, 4))-\(hex(e & 0xffff_ffff_ffff, 12))"
  }

  private func addBind(_ d: inout Dissection, _ order: ByteOrder) throws(Malformed) {
    try d.add(f.maxSend, order: order)
    try d.add(f.maxReceive, order: order)
    try d.add(f.association, order: order)
    let count = try d.add(f.itemCount)
    try d.skip(3)
    d.info(append: ", \(count) context items:")
    for i in 0..<Int(count) {
      try d.step()
      try addItem(&d, order, i)
    }
  }

  private func addItem(
    _ d: inout Dissection, _ order: ByteOrder, _ index: Int
  ) throws(Malformed) {
    let item = d.put(f.item, at: d.next(d.remaining))
    let sub = d.open(item)
    let context = try d.add(f.contextID, order: order)
    let count = Int(try d.add(f.transferCount))
    try d.skip(1)
    let abstract = d.put(f.abstract, at: d.next(20))
    let inner = d.open(abstract)
    let id = try uuid(d)
    let known = DCEInterface.find(id)
    let name = known?.short ?? text(id)
    try d.add(mixed: f.interface)
    d.label("Interface: \(known == nil ? "" : "\(name) ")UUID: \(text(id))")
    let version = try d.add(f.interfaceVersion, order: order)
    let minor = try d.add(f.interfaceMinor, order: order)
    d.close(inner)
    d.label(abstract, "Abstract Syntax: \(name) V\(version).\(minor)")
    var transfers = ""
    for j in 0..<count {
      try d.step()
      let syntax = try addTransfer(&d, order, j)
      d.info(append: "\(index + j == 0 ? "" : ",") \(name) V\(version).\(minor) (\(syntax.1))")
      transfers += ", \(syntax.0)"
    }
    let list = transfers
    d.label(item, "Ctx Item[\(index + 1)]: Context ID:\(context), \(name)\(list)")
    d.close(sub, fitting: true)
    if !d.packet.isRevisit {
      let key = key(d.packet, UInt64(context) | 1 << 40)
      let value = DCEInterface.key(id)
      let entry = d[contexts].place(key) { _ in value }
      // A negotiation of features names the interface again under a context of its own.
      if !entry.isNew { d[contexts][entry.index] = value }
    }
  }

  private func syntaxName(_ id: GUID) -> String? {
    switch (id.high, id.low) {
    case (0x045d_888a_eb1c_c911, 0x9fe8_0800_2b10_4860): "32bit NDR"
    case (0x3305_7171_baba_4937, 0x8319_b5db_ef9c_cc36): "64bit NDR"
    case (0x2c1c_b76c_1298_4045, _): "Bind Time Feature Negotiation"
    default: nil
    }
  }

  private func addTransfer(
    _ d: inout Dissection, _ order: ByteOrder, _ index: Int
  ) throws(Malformed) -> (String, String) {
    let item = d.put(f.transfer, at: d.next(20))
    let sub = d.open(item)
    let id = try uuid(d)
    let known = syntaxName(id)
    let name = known ?? text(id)
    let place = d.offset
    try d.add(mixed: f.transferID)
    d.label("Transfer Syntax: \(known == nil ? "" : "\(name) ")UUID:\(text(id))")
    let isFeatures = known == "Bind Time Feature Negotiation"
    if isFeatures {
      try d.seek(place + 8)
      try f.features.add(&d)
      try d.seek(place + 16)
    }
    let version = try d.add(f.transferVersion, order: order)
    d.close(sub)
    d.label(item, "Transfer Syntax[\(index + 1)]: \(name) V\(version)")
    return (name, isFeatures ? text(id) : name)
  }

  private func addBound(
    _ d: inout Dissection, _ order: ByteOrder, _ start: Int
  ) throws(Malformed) {
    let send = try d.add(f.maxSend, order: order)
    let receive = try d.add(f.maxReceive, order: order)
    try d.add(f.association, order: order)
    let size = Int(try d.add(f.addressLength, order: order))
    if size > 0 { try d.add(f.address, length: size) }
    try d.seek(start + (d.offset - start + 3) / 4 * 4)
    let count = try d.add(f.resultCount)
    try d.skip(3)
    d.info(append: ", max_xmit: \(send) max_recv: \(receive), \(count) results:")
    for i in 0..<Int(count) {
      try d.step()
      let item = d.text("Ctx Item[\(i + 1)]:", at: d.next(24))
      let sub = d.open(item)
      let result = try d.add(f.result, order: order)
      let name = dceResults.name(of: UInt64(result)) ?? "Unknown result (\(result))"
      d.info(append: "\(i == 0 ? "" : ",") \(name)")
      switch result {
      case 0: try d.skip(2)
      case 3: try f.features.add(&d)
      default: try d.add(f.reason, order: order)
      }
      let id = try uuid(d)
      let syntax =
        id.high == 0 && id.low == 0 ? "PNIO (Implicit Ar)" : syntaxName(id) ?? text(id)
      try d.add(mixed: f.ackID)
      d.label("Transfer Syntax: \(syntax)")
      try d.add(f.ackVersion, order: order)
      d.close(sub)
      d.label(item, "Ctx Item[\(i + 1)]: \(name), \(syntax)")
    }
  }

  // MARK: Calls

  private func addRequest(
    _ d: inout Dissection, _ auth: Int, _ order: ByteOrder, _ call: UInt32, _ flags: UInt8
  ) throws(Malformed) {
    let hint = try d.add(f.hint, order: order)
    _ = hint
    let context = try d.add(f.contextID, order: order)
    let operation = try d.add(f.operation, order: order)
    d.summary(", Ctx: \(context)")
    d.info(append: ", opnum: \(operation), Ctx: \(context)")
    if flags & 0x80 != 0 { try d.add(mixed: f.object) }
    let fresh = DCECall(frame: d.packet.number, time: d.packet.time, operation: operation)
    if !d.packet.isRevisit {
      let entry = d[calls].place(key(d.packet, UInt64(call))) { _ in fresh }
      if !entry.isNew { d[calls][entry.index] = fresh }
    }
    try addStub(&d, auth, order, context, DCEMessage(operation: operation))
  }

  private func addResponse(
    _ d: inout Dissection, _ auth: Int, _ order: ByteOrder, _ call: UInt32, _ start: Int
  ) throws(Malformed) {
    try d.add(f.hint, order: order)
    let context = try d.add(f.contextID, order: order)
    try d.add(f.cancelCount)
    try d.skip(1)
    d.summary(", Ctx: \(context)")
    d.info(append: ", Ctx: \(context)")
    let known = addLinks(&d, call, start)
    guard let known else { return try addStub(&d, auth, order, nil, DCEMessage()) }
    try addStub(
      &d, auth, order, context,
      DCEMessage(isResponse: true, operation: known.operation, callFrame: known.frame))
  }

  private func addLinks(_ d: inout Dissection, _ call: UInt32, _ start: Int) -> DCECall? {
    guard let index = d[calls].find(key(d.packet, UInt64(call))) else { return nil }
    let known = d[calls][index]
    let here = Region(start, 0)
    d.put(f.operation, known.operation, at: here, .generated)
    d.put(shared.requestIn, FrameNumber(known.frame), at: here, .generated)
    let span = d.packet.time.since(known.time)
    d.put(f.time, span, at: d.here, .generated)
    d.summary(", [Req: #\(known.frame)]")
    return known
  }

  private func addFault(
    _ d: inout Dissection, _ auth: Int, _ order: ByteOrder, _ call: UInt32, _ start: Int
  ) throws(Malformed) {
    try d.add(f.hint, order: order)
    let context = try d.add(f.contextID, order: order)
    try d.add(f.cancelCount)
    try d.skip(1)
    let status = try d.add(f.status, order: order)
    let name =
      dcerpcCnStatusNames.name(of: UInt64(status)) ?? "Unknown (0x\(Phrase.hex(UInt64(status), 8)))"
    d.summary(", Ctx: \(context)")
    d.info(append: ", Ctx: \(context), status: \(name)")
    _ = addLinks(&d, call, start)
    try d.skip(min(4, d.remaining))
    if d.remaining > 0 { try d.add(f.faultStub, length: d.remaining) }
  }

  /// The arguments, and the verifier behind them.
  private func addStub(
    _ d: inout Dissection, _ auth: Int, _ order: ByteOrder, _ context: UInt16?,
    _ message: DCEMessage
  ) throws(Malformed) {
    let stubStart = d.offset
    var message = message
    var size = d.remaining
    if auth > 0, size >= auth + 8 {
      let header = d.offset + size - auth - 8
      let pad = Int(d.number(at: header + 2, UInt8.self) ?? 0)
      message.isEncrypted = d.number(at: header + 1, UInt8.self) == 6
      size = max(0, size - auth - 8)
      let whole = message.isEncrypted ? size : max(0, size - pad)
      if !message.isEncrypted { size = try addTrailer(&d, whole) }
      d.put(f.auth, at: Region(header + 8, 0), .hidden)
      try d.seek(header)
      try addAuth(&d, auth, order)
      try d.seek(stubStart)
    }
    if auth == 0, context != nil { size = try addTrailer(&d, size) }
    d[shared.message] = message
    var interface: UInt64?
    if let context,
      let index = d[contexts].find(key(d.packet, UInt64(context) | 1 << 40))
    {
      interface = d[contexts][index]
    }
    if let interface, try d.call(byInterface, interface, length: size, [.strict, .unlisted]) {
      return
    }
    if size > 0 {
      d.put(message.isEncrypted ? shared.encrypted : shared.stub, at: d.next(size))
      d.label(
        message.isEncrypted ? "Encrypted stub data (\(bytes: size))" : "Stub data (\(bytes: size))")
    }
  }

  /// The arguments' place, and what secures them against change on the way ([MS-RPCE] section
  /// 2.2.2.13).
  /// - Returns: bytes of the arguments alone.
  private func addTrailer(_ d: inout Dissection, _ count: Int) throws(Malformed) -> Int {
    let start = d.offset
    let item = d.text("Complete stub data (\(bytes: count))", at: d.next(count))
    let sub = d.open(item)
    var size = count
    var at = start + (count > 8 ? (count - 8) / 4 * 4 : 0)
    while at >= start, at > start + count - 256, count > 8 {
      try d.step()
      if d.number(at: at, UInt64.self) == 0x8ae3_1371_02f4_3671 {
        size = at - start
        break
      }
      at -= 4
    }
    d.put(f.payload, at: d.next(size))
    d.label("Payload stub data (\(bytes: size))")
    if size < count {
      try d.seek(start + size)
      try d.inside(count - size) { d throws(Malformed) in try addCommands(&d) }
      try d.seek(start)
    }
    d.close(sub)
    return size
  }

  private func addCommands(_ d: inout Dissection) throws(Malformed) {
    let head = d.text("Verification Trailer", at: d.next(d.remaining))
    let sub = d.open(head)
    try d.add(f.trailer, length: 8)
    while d.remaining >= 4 {
      try d.step()
      let word = try d.peek(UInt16.self).byteSwapped
      let count = Int(try d.peek(UInt16.self, ahead: 2).byteSwapped)
      let kind = word & 0x3fff
      let name = dceTrailerNames.name(of: UInt64(kind)) ?? "Unknown"
      let isLast = word & 0x4000 != 0
      let item = d.open(
        d.text(
          "Command: \(name)\(isLast ? ", END" : "")", at: d.next(min(4 + count, d.remaining))))
      try d.add(
        f.command, bits: f.commandKind, f.commandEnd, f.commandMust, order: .little)
      d.append(", Cmd: \(name)\(isLast ? ", SEC_VT_COMMAND_END" : "")")
      try d.add(f.commandLength, order: .little)
      try d.inside(min(count, d.remaining)) { d throws(Malformed) in try addCommand(&d, kind) }
      d.close(item)
      if isLast { break }
    }
    d.close(sub)
  }

  private func addCommand(_ d: inout Dissection, _ kind: UInt16) throws(Malformed) {
    switch kind {
    case 1: try f.bitmask.add(&d)
    case 2:
      let sub = d.open(d.text("pcontext", at: d.next(d.remaining)))
      for label in ["Abstract Syntax", "Transfer Syntax"] {
        let id = try uuid(d)
        let name = DCEInterface.find(id)?.short ?? syntaxName(id) ?? text(id)
        try d.add(mixed: f.contextInterface)
        d.label("\(label): \(name)")
        try d.add(f.contextVersion, order: .little)
      }
      d.close(sub)
    default: try d.skip(d.remaining)
    }
  }

  private func addAuth(
    _ d: inout Dissection, _ count: Int, _ order: ByteOrder
  ) throws(Malformed) {
    guard count > 0, d.remaining >= count + 8 else { return }
    try d.skip(d.remaining - count - 8)
    let kind = try d.peek(UInt8.self)
    let level = try d.peek(UInt8.self, ahead: 1)
    let item = d.put(f.auth, at: d.next(count + 8))
    let sub = d.open(item)
    try d.add(f.authType)
    try d.add(f.authLevel)
    try d.add(f.authPad)
    try d.add(f.authReserved)
    let context = try d.add(f.authContext, order: order)
    let kindName = dcerpcAuthTypeNames.name(of: UInt64(kind)) ?? "Unknown (\(kind))"
    let levelName = dcerpcAuthLevelNames.name(of: UInt64(level)) ?? "Unknown (\(level))"
    d.label(item, "Auth Info: \(kindName), \(levelName), AuthContextId(\(context))")
    try d.inside(min(count, d.remaining)) { d throws(Malformed) in
      switch kind {
      case 10: try d.call(ntlm, [.nested, .guarded, .unlisted])
      case 9: try d.call(security, [.nested, .guarded, .unlisted])
      default: break
      }
    }
    d.close(sub)
  }
}

private let dceResults: ValueNames = [
  0: "Acceptance", 1: "User rejection", 2: "Provider rejection", 3: "Negotiate ACK",
]

private let dceFloating: ValueNames = [0: "IEEE", 1: "VAX", 2: "Cray", 3: "IBM"]

private let dceTrailerNames: ValueNames = [1: "BITMASK_1", 2: "PCONTEXT", 3: "HEADER2"]
