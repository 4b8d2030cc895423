public import RemoraCore

/// Parley: a type, flags, a 16-bit length, and that many bytes. (Toy.)
///
///     |     type      |U| ver | chan  |        payload length         |
///
/// One file, and three uses: in a program of one's own (`own-program`), in a `remora` of one's own
/// (`my-remora`), and in a plugin for an installed one (`ParleyPlugin`).
public let parley = Protocol("parley", "Parley Protocol", short: "Parley") { p in
  let kind = p.u8("type", "Type", names: [1: "Hello", 2: "Data", 3: "Bye"])
  let flags = p.u8("flags", "Flags", .hex)
  let urgent = p.flag("flags.urgent", "Urgent", mask: 0x80)
  let version = p.u8("flags.version", "Version", mask: 0x70)
  let channel = p.u8("flags.channel", "Channel", mask: 0x0f)
  let length = p.u16("len", "Payload length")
  let unasked = p.expert(
    "unasked", .protocolRule, .warning, "Urgent, but there is nothing in it")
  let byType = p.table("type", UInt8.self)

  p.over("tcp.port", 7777, framing: .lengthPrefixed(header: 4, u16At: 2, plus: 4))
  p.over("udp.port", 7777)

  return { d throws(Malformed) in
    let k = try d.add(kind)
    let bits = try d.add(flags, bits: urgent, version, channel)
    let item = d.last
    let n = try d.add(length)
    if bits >> 7 != 0, n == 0 { d.expert(unasked, at: item) }
    d.protocolColumn("Parley")
    d.info("\(kind, k), \(n) bytes", separator: ", ")
    try d.call(byType, k, length: Int(n))
  }
}

/// What a message of type 1 carries.
public let hello = Protocol("parley.hello", "Parley Hello") { p in
  let cookie = p.u16("cookie", "Cookie", .hex)
  p.over("parley.type", 1)
  return { d throws(Malformed) in try d.add(cookie) }
}
