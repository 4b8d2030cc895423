// A protocol of one's own, in one's own program: declared, registered, and run on a packet.
import Parley
import RemoraCore
import RemoraProtocols

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
