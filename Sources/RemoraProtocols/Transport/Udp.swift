public import RemoraCore

/// User Datagram Protocol (RFC 768).
///
///     |          source port          |        destination port       |
///     |             length            |            checksum           |
public let udp = Protocol("udp", "User Datagram Protocol", short: "UDP") { p in
  let layer = UDPLayer(&p)
  p.over("ip.proto", 17)
  return { d throws(Malformed) in try layer.dissect(&d) }
}

struct UDPLayer {
  let source, destination, port, length, checksum: Field<UInt16>
  let checksumStatus: Field<UInt8>
  let stream: Field<UInt32>
  let payload: Field<Bytes>
  let streams: State<FlowTable<UInt32>>
  let byPort: Table<UInt16>
  let recognizers: HeuristicTable
  let data: ProtocolHandle

  init(_ p: inout Builder) {
    source = p.u16("srcport", "Source Port", .udpPort)
    destination = p.u16("dstport", "Destination Port", .udpPort)
    port = p.u16("port", "Source or Destination Port", .udpPort)
    stream = p.u32("stream", "Stream index")
    length = p.u16("length", "Length")
    checksum = p.u16("checksum", "Checksum", .hex)
    checksumStatus = p.u8("checksum.status", "Checksum Status", .none, names: checksumStates)
    payload = p.bytes("payload", "Payload")
    streams = p.state { FlowTable<UInt32>() }
    byPort = p.table("port", UInt16.self)
    recognizers = p.heuristics("/udp")
    data = p.uses("data")
  }

  func dissect(_ d: inout Dissection) throws(Malformed) {
    d.protocolColumn("UDP")
    let from = try d.add(source)
    let to = try d.add(destination)
    d.put(port, from, at: Region(d.start, 2), .hidden)
    d.put(port, to, at: Region(d.start + 2, 2), .hidden)
    d.packet.sourcePort = UInt32(from)
    d.packet.destinationPort = UInt32(to)
    d.summary(", Src Port: \(port: from, .udpPort), Dst Port: \(port: to, .udpPort)")
    let size = try d.add(length)
    d.info("\(port: from, .udpPort) → \(port: to, .udpPort) Len=\(max(0, Int(size) - 8))")
    try d.add(checksum)
    d.append(" [unverified]")
    d.put(checksumStatus, 2, at: Region(d.start + 6, 0), .generated)
    if d.wants(stream) {
      let key = FlowKey(
        from: d.packet.source, UInt32(from), to: d.packet.destination, UInt32(to))
      let number = d[streams].place(key) { $0 }.number
      d.put(stream, number, at: d.here, .generated)
    }
    d.setOwnLength(8)
    d.limit(to: Int(size) - 8)
    let count = d.reportedRemaining
    if count > 0 {
      d.put(payload, at: d.next(d.remaining))
      d.label("UDP payload (\(count) byte\(count == 1 ? "" : "s"))")
    }
    if try d.call(byPort, min(from, to), .strict) { return }
    if try d.call(byPort, max(from, to), .strict) { return }
    if try d.offer(recognizers) { return }
    if count > 0 { try d.call(data) }
  }
}
