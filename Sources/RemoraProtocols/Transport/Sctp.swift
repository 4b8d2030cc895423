public import RemoraCore

/// The stream control transmission protocol (RFC 9260).
///
///     |          source port          |       destination port        |
///     |                       verification tag                        |
///     |                           checksum                            |
///     |     type      |     flags     |            length             | value …  many times
public let sctp = Protocol("sctp", "Stream Control Transmission Protocol", short: "SCTP") { p in
  p.keepsToItself()
  let layer = SCTPLayer(&p)
  p.over("ip.proto", 132)
  p.over("udp.port", 9899)
  p.over("wtap_encap", 248)
  return { d throws(Malformed) in try layer.dissect(&d) }
}

struct SCTPLayer {
  let source, destination, association, port: Field<UInt16>
  let tag, checksum: Field<UInt32>
  let checksumState: Field<UInt8>
  let chunks: SCTPChunks

  init(_ p: inout Builder) {
    source = p.u16("srcport", "Source port", .sctpPort)
    destination = p.u16("dstport", "Destination port", .sctpPort)
    tag = p.u32("verification_tag", "Verification tag", .hex)
    association = p.u16("assoc_index", "Association index")
    port = p.u16("port", "Port", .sctpPort)
    checksum = p.u32("checksum", "Checksum", .hex)
    checksumState = p.u8("checksum.status", "Checksum Status", .none, names: checksumStates)
    chunks = SCTPChunks(&p)
  }

  func dissect(_ d: inout Dissection) throws(Malformed) {
    d.protocolColumn("SCTP")
    d.info("")
    if d.remaining < 12 {
      if d.remaining < 4 { d.withdraw() }
    }
    let from = try d.peek(UInt16.self)
    let to = try d.peek(UInt16.self, ahead: 2)
    _ = try d.peek(UInt32.self, ahead: 8)
    let place = d.offset
    d.setOwnLength(d.remaining)
    d.packet.sourcePort = UInt32(from)
    d.packet.destinationPort = UInt32(to)
    let whole = d.reportedRemaining
    d.label(
      d.own,
      """
      Stream Control Transmission Protocol, Src Port: \(from) (\(from)), \
      Dst Port: \(to) (\(to))
      """)
    try d.add(source)
    try d.add(destination)
    let vtag = try d.add(tag)
    let hasChunks = whole > 12
    if hasChunks {
      d.put(association, 0xffff, at: Region(place, 0), .generated)
      d.label("Association index: disabled (enable in preferences)")
    }
    d.put(port, from, at: Region(place, 2), .hidden)
    d.put(port, to, at: Region(place + 2, 2), .hidden)
    try d.add(checksum)
    d.append(" [unverified]")
    d.put(checksumState, 2, at: Region(place + 8, 0), .generated)
    if !hasChunks { d.setOwnLength(12) }
    while d.reportedRemaining > 0 {
      try d.step()
      try chunks.add(&d, from, to, vtag)
    }
  }
}
