public import RemoraCore

/// Andrew File System: what the calls of Rx ask of its servers, which are told by their ports.
/// Operations are named; of their arguments nothing is said.
///
///     | operation | arguments ...
public let afs = Protocol("afs", "Andrew File System (AFS)", short: "AFS (RX)") { p in
  p.keepsToItself()
  let layer = AFSLayer(&p)
  return { d throws(Malformed) in try layer.dissect(&d) }
}

struct AFSLayer {
  struct Request: BitwiseCopyable {
    var frame: UInt32
    var reply: UInt32 = 0
    var operation: UInt32
    var time: AbsoluteTime
  }

  /// A kind of server.
  struct Server: Sendable {
    let short, title: String
    let operation: Field<UInt32>
    let mark: Field<Bool>
    let names: ValueNames
  }

  let service: Field<UInt32>
  let request, reply: Field<FrameNumber>
  let time: Field<RelativeTime>
  let servers: [Server]
  let backup, ubik: Server
  let inHand: State<RXCall>
  let requests: State<FlowTable<Request>>

  init(_ p: inout Builder) {
    func server(
      _ name: String, _ label: String, _ short: String, _ title: String, _ names: ValueNames?
    ) -> Server {
      Server(
        short: short, title: title,
        operation: p.u32("\(name).opcode", "Operation", names: names),
        mark: p.flag(name, label), names: names ?? [:])
    }
    service = p.u32("service", "Service")
    request = p.frameNumber("reqframe", "Request Frame")
    reply = p.frameNumber("repframe", "Reply Frame")
    time = p.duration(
      "time", "Time from request", blurb: "Time between Request and Reply for AFS calls")
    // By port, from 7000 on.
    servers = [
      server("fs", "File Server", "FS", "File Server", AFSNames.fs),
      server("cb", "Callback", "CB", "Callback Server", AFSNames.cb),
      server("prot", "Protection", "PROT", "Protection Server", AFSNames.prot),
      server(
        "vldb", "VLDB", "VLDB", "Volume Location Database Server", AFSNames.vldb),
      server("kauth", "KAuth", "KAUTH", "Kerberos Authentication Server", AFSNames.kauth),
      server("vol", "Volume Server", "VOL", "Volume Server", AFSNames.vol),
      server("error", "Error", "ERR", "Error Server", nil),
      server("bos", "BOS", "BOS", "BOS Server", AFSNames.bos),
      server("update", "Update", "UPD", "Update? Server", AFSNames.update),
      server("rmtsys", "Rmtsys", "RMT", "Rmtsys? Server", AFSNames.rmtsys),
    ]
    requests = p.state { FlowTable<Request>(limit: 1 << 16) }
    backup = server("backup", "Backup", "BKUP", "Backup Server", AFSNames.backup)
    ubik = server("ubik", "Ubik", "UBIK", "Ubik", AFSNames.ubik)
    inHand = RXCall.shared(&p)
  }

  func dissect(_ d: inout Dissection) throws(Malformed) {
    d.protocolColumn("AFS (RX)")
    d.setOwnLength(d.reportedRemaining)
    let call = d[inHand]
    let packet = d.packet
    let port = call.isRequest ? packet.destinationPort : packet.sourcePort
    guard let kind = server(port) else { return try d.skip(d.remaining) }
    let known = try remember(&d, call)
    let here = d.here
    let isVote = ubik.names.name(of: UInt64(known.operation)) != nil
    let found = isVote ? ubik : kind
    let way = call.isRequest ? "Request" : "Reply"
    let name = found.names.name(of: UInt64(known.operation))
    let isSecret = name == nil && known.operation > 0xffff
    let prefix = isSecret ? "Encrypted " : isVote ? "UBIK - " : ""
    d.put(service, known.operation, at: here)
    d.label("Service: \(prefix)\(kind.title) \(way)")
    let title = isVote ? "UBIK-\(kind.short)" : kind.short
    if isSecret {
      d.info("Encrypted \(title) \(way)")
    } else if kind.title == "Error Server" {
      d.info("\(title) \(way): \(name ?? "Unknown(\(known.operation))")")
    } else {
      let shown = name ?? "Unknown(\(known.operation))"
      d.info("\(title) \(way): \(shown) (\(known.operation))")
    }
    if !call.isRequest, known.frame != 0 {
      d.put(request, FrameNumber(known.frame), at: here, .generated)
      d.label("This is a reply to a request in frame \(known.frame)")
      d.put(time, packet.time.since(known.time), at: here, .generated)
    } else if packet.isRevisit, known.reply != 0 {
      d.put(reply, FrameNumber(known.reply), at: here, .generated)
      d.label("The reply to this request is in frame \(known.reply)")
    }
    guard !isSecret else { return try d.skip(d.remaining) }
    let place = call.isRequest ? Region(here.offset, min(4, d.remaining)) : here
    d.put(found.operation, known.operation, at: place)
    d.put(found.mark, true, at: here, [.hidden, .generated])
    try d.skip(d.remaining)
  }

  /// The request that the packet is, or answers.
  private func remember(_ d: inout Dissection, _ call: RXCall) throws(Malformed) -> Request {
    let packet = d.packet
    let mix = UInt64(call.connection) << 32 | UInt64(call.number)
    func with(_ a: Address) -> Address {
      Address(kind: a.kind, high: a.high ^ mix, low: a.low)
    }
    let key = FlowKey(
      from: with(packet.source), packet.sourcePort, to: with(packet.destination),
      packet.destinationPort, tag: 17)
    let none = Request(frame: 0, operation: 0, time: packet.time)
    guard call.isRequest else {
      guard let index = d[requests].find(key) else { return none }
      if !packet.isRevisit, d[requests][index].reply == 0 {
        d[requests][index].reply = packet.number
      }
      return d[requests][index]
    }
    if let index = d[requests].find(key) { return d[requests][index] }
    let operation = try d.peekOrWithdraw(UInt32.self)
    let fresh = Request(frame: packet.number, operation: operation, time: packet.time)
    _ = d[requests].place(key) { _ in fresh }
    return fresh
  }

  private func server(_ port: UInt32) -> Server? {
    if port == 7021 { return backup }
    guard port >= 7000, port < 7000 + UInt32(servers.count) else { return nil }
    return servers[Int(port) - 7000]
  }
}
