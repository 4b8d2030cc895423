public import RemoraCore

/// Extensible Messaging and Presence Protocol (RFC 6120): elements of a stream of XML.
///
/// Only where messages end is told here: what is not closed by a `>` waits for more.
public let xmpp = Protocol("xmpp", "XMPP Protocol", short: "XMPP") { p in
  p.mayDecline()
  p.over("tcp.port", 5222)
  let tls = p.uses("tls")
  let proceed = Array("<proceed".utf8)
  return { d throws(Malformed) in
    let end = d.limit
    if d.canWait, end > d.offset, d.octet(at: end - 1) != 0x3e {
      return d.wait(for: .segment, from: d.offset)
    }
    // What follows is TLS (RFC 6120 section 5.4.2.3).
    if d.octet(at: d.offset) == 0x3c, d.bytes(d.next(min(8, d.remaining))) == proceed {
      d.appoint(tls, over: .tcp)
    }
    d.decline()
  }
}
