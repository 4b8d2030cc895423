public import RemoraCore

/// The port mapper and its successor rpcbind (RFC 1833): where programs are to be found.
public let portmap = Protocol("portmap", "Portmap", short: "Portmap") { p in
  p.keepsToItself()
  let layer = PortmapLayer(&p)
  return { d throws(Malformed) in try layer.dissect(&d) }
}

struct PortmapLayer: Sendable {
  let program: RPCProgram
  let xdr: XDR
  let prog, port, proc, proto, version: Field<UInt32>
  let answer: Field<Bool>
  let args, result: Field<Bytes>
  let rpcb: Field<Label>
  let rpcbProgram, rpcbVersion: Field<UInt32>
  let netid, address, owner, universal: Field<Text>
  let byProgram: Table<UInt32>

  init(_ p: inout Builder) {
    program = RPCProgram(&p, .portmap)
    xdr = XDR(program.rpc)
    prog = p.u32("prog", "Program")
    port = p.u32("port", "Port")
    proc = p.u32("proc", "Procedure")
    proto = p.u32("proto", "Protocol")
    version = p.u32("version", "Version")
    answer = p.flag("answer", "Answer", width: 4)
    args = p.bytes("args", "Arguments")
    result = p.bytes("result", "Result")
    rpcb = p.label("rpcb", "RPCB")
    rpcbProgram = p.u32("rpcb.prog", "Program")
    rpcbVersion = p.u32("rpcb.version", "Version")
    netid = p.string("rpcb.netid", "Network Id")
    address = p.string("rpcb.addr", "Universal Address")
    owner = p.string("rpcb.owner", "Owner of this Service")
    universal = p.string("uaddr", "Universal Address")
    byProgram = p.table("/rpc.program", UInt32.self)
  }

  func dissect(_ d: inout Dissection) throws(Malformed) {
    try program.dissect(
      &d,
      isVoid: {
        $0.procedure == 4 && !$0.isReply || $0.version >= 3 && $0.procedure == 6 && !$0.isReply
      }
    ) { d, m throws(Malformed) in
      m.version <= 2 ? try readMapper(&d, m) : try readBinder(&d, m)
    }
  }

  // MARK: Version 2

  private func readMapper(_ d: inout Dissection, _ m: RPCMessage) throws(Malformed) -> Bool {
    if m.version == 1 {
      guard m.procedure == 3 else { return false }
    }
    switch (m.procedure, m.isReply) {
    case (1, false): try addMapping(&d, isNamed: true)
    case (2, false): try addMapping(&d, isNamed: false)
    case (1, true), (2, true): try d.add(answer)
    case (3, false): try addQuestion(&d)
    case (3, true): try addPort(&d)
    case (4, true): try addDump(&d)
    case (5, false): try addIndirect(&d)
    case (5, true):
      try d.add(port)
      try xdr.bytes(&d, "Result", result)
    default: return false
    }
    return true
  }

  private func addProgram(_ d: inout Dissection, _ field: Field<UInt32>) throws(Malformed) -> UInt32
  {
    let number = try d.add(field)
    if d.wantsLabels {
      let name = RPCProgramNames.named(number)?.short ?? String(number)
      d.label(value: "\(name) (\(number))")
    }
    return number
  }

  private func addMapping(_ d: inout Dissection, isNamed: Bool) throws(Malformed) {
    _ = try addProgram(&d, prog)
    try d.add(version)
    let number = try d.add(proto)
    if isNamed {
      d.label("Proto: \(ipProtocolName(UInt8(truncatingIfNeeded: number))) (\(number))")
    }
    try d.add(port)
  }

  private func addQuestion(_ d: inout Dissection) throws(Malformed) {
    let number = try addProgram(&d, prog)
    let v = try d.add(version)
    let transport = try d.add(proto)
    let kind = ipProtocolName(UInt8(truncatingIfNeeded: transport))
    d.label("Proto: \(kind) (\(transport))")
    try d.add(port)
    guard d.wantsLabels || d.wantsColumns else { return }
    let name = RPCProgramNames.named(number)?.short ?? String(number)
    d.info(append: " \(name)(\(number)) V:\(v) \(kind)")
    d.summary(" GETPORT Call \(name)(\(number)) Version:\(v) \(kind)")
  }

  private func addPort(_ d: inout Dissection) throws(Malformed) {
    let number = try d.add(port)
    if number == 0 {
      d.info(append: " PROGRAM_NOT_AVAILABLE")
      d.summary(" GETPORT Reply Port:0 PROGRAM_NOT_AVAILABLE")
    } else {
      d.info(append: " Port:\(number)")
      d.summary(" GETPORT Reply Port:\(number)")
    }
  }

  private func addDump(_ d: inout Dissection) throws(Malformed) {
    while try d.add(program.rpc.follows) {
      try d.step()
      let number = try d.peek(UInt32.self)
      let v = try d.peek(UInt32.self, ahead: 4)
      let name = RPCProgramNames.named(number)?.short ?? String(number)
      let sub = d.open(
        d.text("Map Entry: \(name) (\(number)) V\(v)", at: d.next(min(16, d.remaining))))
      _ = try addProgram(&d, prog)
      try d.add(version)
      let kind = try d.add(proto)
      let known = ipProtocolName(UInt8(truncatingIfNeeded: kind))
      d.label(value: "\(known) (0x\(kind, hex: 2))")
      try d.add(port)
      d.close(sub)
    }
  }

  // MARK: Versions 3 and 4

  private func readBinder(_ d: inout Dissection, _ m: RPCMessage) throws(Malformed) -> Bool {
    switch (m.procedure, m.isReply) {
    case (3, false): try addBinding(&d)
    case (3, true): try xdr.string(&d, "Universal Address", universal)
    case (4, true): while try d.add(program.rpc.follows) { try addBinding(&d) }
    case (5, false): try addIndirect(&d)
    case (10, false) where m.version == 4: try addIndirect(&d)
    case (5, true):
      try xdr.string(&d, "Universal Address", address)
      try xdr.bytes(&d, "Result", result)
    case (10, true) where m.version == 4:
      try xdr.string(&d, "Universal Address", address)
      try xdr.bytes(&d, "Result", result)
    default: return false
    }
    return true
  }

  private func addBinding(_ d: inout Dissection) throws(Malformed) {
    try d.step()
    let sub = d.open(d.put(rpcb, at: d.next(d.remaining)))
    _ = try addProgram(&d, rpcbProgram)
    try d.add(rpcbVersion)
    try xdr.string(&d, "Network Id", netid)
    try xdr.string(&d, "Universal Address", address)
    try xdr.string(&d, "Owner of this Service", owner)
    d.close(sub, fitting: true)
  }

  /// A call to another program, by way of the port mapper.
  private func addIndirect(_ d: inout Dissection) throws(Malformed) {
    var call = RPCCall()
    call.program = try addProgram(&d, prog)
    call.version = try d.add(version)
    call.procedure = try d.add(proc)
    let name =
      RPCProgramNames.named(call.program)?.procedure(call.version, call.procedure)
      ?? "proc-\(call.procedure)"
    let number = call.procedure
    d.label(value: "\(name) (\(number))")
    try d.add(program.rpc.argumentLength)
    try d.add(args, length: d.remaining)
  }
}
