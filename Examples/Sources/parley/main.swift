// A protocol of one's own, in one's own program: declared, registered, and run on a packet.
import RemoraCore
import RemoraProtocols

/// Parley: a type, flags, a 16-bit length, and that many bytes. (Toy.)
///
///     |     type      |U| ver | chan  |        payload length         |
let parley = Protocol("parley", "Parley Protocol", short: "Parley") { p in
  let kind = p.u8("type", "Type", names: [1: "Hello", 2: "Data", 3: "Bye"])
  let flags = p.u8("flags", "Flags", .hex)
  let urgent = p.flag("flags.urgent", "Urgent", mask: 0x80)
  let version = p.u8("flags.version", "Version", mask: 0x70)
  let channel = p.u8("flags.channel", "Channel", mask: 0x0f)
  let length = p.u16("len", "Payload length")
  let byType = p.table("type", UInt8.self)

  p.over("udp.port", 7777)

  return { d throws(Malformed) in
    let k = try d.add(kind)
    try d.add(flags, bits: urgent, version, channel)
    let n = try d.add(length)
    d.protocolColumn("Parley")
    d.info("\(kind, k), \(n) bytes")
    try d.call(byType, k, length: Int(n))
  }
}

/// What a message of type 1 carries.
let hello = Protocol("parley.hello", "Parley Hello") { p in
  let cookie = p.u16("cookie", "Cookie", .hex)
  p.over("parley.type", 1)
  return { d throws(Malformed) in try d.add(cookie) }
}

// An Ethernet frame with IPv4, UDP to port 7777, and a Hello with the cookie 0xbeef.
let packet: [UInt8] = [
  0x02, 0, 0, 0, 0, 1, 0x02, 0, 0, 0, 0, 2, 0x08, 0x00,
  0x45, 0, 0, 34, 0, 1, 0, 0, 64, 17, 0, 0, 192, 0, 2, 1, 192, 0, 2, 2,
  0xc0, 0x00, 0x1e, 0x61, 0, 14, 0, 0,
  0x01, 0xa5, 0x00, 0x02, 0xbe, 0xef,
]

let registry = try Registry.standard.adding(parley).adding(hello).sealed()
var dissector = Dissector(registry: registry, needs: .everything)
packet.withUnsafeBytes { bytes in
  dissector.dissect(
    PacketRecord(
      bytes: bytes,
      about: RecordInfo(
        originalLength: bytes.count, number: 1, time: AbsoluteTime(seconds: 0, nanoseconds: 0),
        linkType: 1)))
}
for index in 0..<dissector.tree.count {
  let node = dissector.tree[index]
  guard let spec = registry.spec(node.field), spec.name.hasPrefix("parley") else { continue }
  print(
    "\(spec.name) = \(node.flags.contains(.range) ? "\(node.length) bytes" : String(node.value))")
}
