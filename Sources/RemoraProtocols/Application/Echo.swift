public import RemoraCore

/// Echo (RFC 862): what is sent comes back.
public let echo = Protocol("echo", "Echo", short: "ECHO") { p in
  let data = p.bytes("data", "Echo data")
  let request = p.flag("request", "Echo request")
  let response = p.flag("response", "Echo response")
  let wakeUp = p.uses("wol")
  p.over("udp.port", 7)
  p.over("tcp.port", 7)
  return { d throws(Malformed) in
    // The port to which machines are sent what wakes them up.
    if isMagicPacket(d) {
      d.withdraw()
      return try d.call(wakeUp)
    }
    let isRequest = d.packet.destinationPort == 7
    d.protocolColumn("ECHO")
    d.info(isRequest ? "Request" : "Response")
    d.put(isRequest ? request : response, true, at: d.here, .hidden)
    try d.add(data, length: d.reportedRemaining)
  }
}
