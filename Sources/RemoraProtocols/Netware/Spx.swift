public import RemoraCore

/// Sequenced Packet Exchange, a stream over IPX (Novell's IPX router specification, appendix A).
///
///     | control |  type  | source connection | destination connection |
///     | sequence | acknowledgment | allocation | negotiation size (SPX II) |
public let spx = Protocol("spx", "Sequenced Packet eXchange", short: "SPX") { p in
  let layer = SPXLayer(&p)
  p.over("ipx.packet_type", 5)
  p.isNotListed()
  return { d throws(Malformed) in try layer.dissect(&d) }
}

struct SPXLayer: Sendable {
  let f: SPXFields
  let bySocket: Table<UInt16>
  let data: ProtocolHandle
  let repeats: FieldGroup
  /// The frame in which a packet came first.
  let seen: State<FlowTable<UInt32>>
  let answers: State<FrameMemory<UInt32>>

  init(_ p: inout Builder) {
    f = SPXFields(&p)
    bySocket = p.table("socket", UInt16.self)
    data = p.uses("data")
    repeats = p.group([f.rexmtFrame.id, f.rexmtData.id])
    seen = p.state { FlowTable<UInt32>(limit: 1 << 18) }
    answers = p.state { FrameMemory<UInt32>() }
  }

  func dissect(_ d: inout Dissection) throws(Malformed) {
    d.protocolColumn("SPX")
    d.info("SPX")
    let place = d.next(1)
    let control = try d.add(f.ctl)
    let sub = d.open()
    let isSecond = control & 0x08 != 0
    for (i, flag) in f.flags.enumerated() where i < 4 || isSecond {
      d.put(flag, control >> UInt8(7 - i) & 1 == 1, at: place)
    }
    d.close(sub)
    let masked = control & 0xf0
    d.info(append: " \(spxCtlNames.name(of: UInt64(masked)) ?? "Unknown")")
    let type = try d.add(f.type)
    if type >= 0xfe {
      let name = type == 0xfe ? "End-of-Connection" : "End-of-Connection Acknowledgment"
      d.label(value: "\(name) (0x\(type == 0xfe ? "FE" : "FF"))")
      d.info(append: " (\(name))")
    }
    let source = try d.add(f.src)
    let target = try d.add(f.dst)
    let sequence = try d.add(f.seq)
    try d.add(f.ack)
    try d.add(f.alloc)
    if isSecond { try d.add(f.negSize) }
    d.setOwnLength(d.offset - d.start)
    let isSystem = control & 0x80 != 0
    if !isSystem, !isSecond, let first = repeated(&d, source, target, sequence) {
      d.info("[Retransmission] Original Packet \(first)")
      d.put(f.rexmtFrame, FrameNumber(first), at: d.head, .generated)
      d.label("This is a retransmission of frame \(first)")
      if d.remaining > 0 { try d.add(f.rexmtData, length: d.remaining) }
      return
    }
    guard d.reportedRemaining > 0 else { return }
    let ports = (d.packet.sourcePort, d.packet.destinationPort)
    for port in [min(ports.0, ports.1), max(ports.0, ports.1)] {
      if try d.call(bySocket, UInt16(truncatingIfNeeded: port), .strict) { return }
    }
    try d.call(data)
  }

  /// The frame that this packet repeats.
  private func repeated(
    _ d: inout Dissection, _ source: UInt16, _ target: UInt16, _ sequence: UInt16
  ) -> UInt32? {
    if d.packet.isRevisit {
      return d[answers][d.packet.number, d.place]
    }
    guard d.keeps(repeats) else { return nil }
    let mix = UInt64(source) << 48 | UInt64(sequence) << 16
    var from = d.packet.source
    from = Address(kind: from.kind, high: from.high ^ mix, low: from.low)
    let key = FlowKey(
      from: from, d.packet.sourcePort, to: d.packet.destination, d.packet.destinationPort,
      tag: target)
    let frame = d.packet.number
    let entry = d[seen].place(key) { _ in frame }
    let first = d[seen][entry.index]
    guard !entry.isNew, first != frame else { return nil }
    if d.remembers { d[answers][frame, d.place] = first }
    return first
  }
}

extension SPXFields {
  var flags: [Field<Bool>] {
    [
      ctlSys, ctlSendAck, ctlAttn, ctlEom, ctlV2, ctlNegSize, ctlReserved, ctlExtHeader,
    ]
  }
}

struct SPXFields: Sendable {
  let ctl, type: Field<UInt8>
  let ctlSys, ctlSendAck, ctlAttn, ctlEom, ctlV2: Field<Bool>
  let ctlNegSize, ctlReserved, ctlExtHeader: Field<Bool>
  let src, dst, seq, ack, alloc: Field<UInt16>
  let negSize: Field<UInt16>
  let rexmtFrame: Field<FrameNumber>
  let rexmtData: Field<Bytes>

  init(_ p: inout Builder) {
    ctl = p.u8("ctl", "Connection Control", .hex, names: spxCtlNames)
    ctlSys = p.flag("ctl.sys", "System Packet", mask: 0x80)
    ctlSendAck = p.flag("ctl.send_ack", "Send Ack", mask: 0x40)
    ctlAttn = p.flag("ctl.attn", "Attention", mask: 0x20)
    ctlEom = p.flag("ctl.eom", "End of Message", mask: 0x10)
    ctlV2 = p.flag("ctl.v2", "SPXII Packet", mask: 0x8)
    ctlNegSize = p.flag("ctl.neg_size", "Negotiate Size", mask: 0x4)
    ctlReserved = p.flag("ctl.reserved", "Reserved", mask: 0x2)
    ctlExtHeader = p.flag("ctl.ext_header", "Extended Header", mask: 0x1)
    type = p.u8("type", "Datastream Type", .hex)
    src = p.u16("src", "Source Connection ID")
    dst = p.u16("dst", "Destination Connection ID")
    seq = p.u16("seq", "Sequence Number")
    ack = p.u16("ack", "Acknowledgment Number")
    alloc = p.u16("alloc", "Allocation Number")
    negSize = p.u16("neg_size", "Negotiation Size")
    rexmtFrame = p.frameNumber("rexmt_frame", "Retransmitted Frame Number")
    rexmtData = p.bytes("rexmt_data", "Retransmitted data")
  }
}

let spxCtlNames: ValueNames = [
  0: "Data, No Ack Required", 16: "End-of-Message", 32: "Attention", 64: "Acknowledgment Required",
  80: "Send Ack: End Message", 128: "System Packet", 192: "System Packet: Send Ack",
]
