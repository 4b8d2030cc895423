public import RemoraCore

/// Transmission Control Protocol (RFC 9293).
public let tcp = Protocol("tcp", "Transmission Control Protocol", short: "TCP") { p in
  let source = p.u16("srcport", "Source Port", .tcpPort)
  let destination = p.u16("dstport", "Destination Port", .tcpPort)
  let port = p.u16("port", "Source or Destination Port", .tcpPort)
  p.over("ip.proto", 6)
  return { d throws(Malformed) in
    d.protocolColumn("TCP")
    let from = try d.add(source)
    let to = try d.add(destination)
    d.put(port, from, at: Region(d.start, 2), .hidden)
    d.put(port, to, at: Region(d.start + 2, 2), .hidden)
  }
}
