public import RemoraCore

/// The two bytes that say what an Ethernet frame carries: hands on to the protocol registered for them.
///
/// The caller leaves the number in `ethertypeKey`; the protocol itself reads nothing, but takes
/// its place among the layers as users of `frame.protocols` expect.
public let ethertype = Protocol("ethertype", "Ethertype") { p in
  let table = p.table("/ethertype", UInt16.self)
  p.showsNoItem()
  return { d throws(Malformed) in
    try d.call(table, UInt16(truncatingIfNeeded: d.packet.ethertype), .guarded)
  }
}

/// Names of EtherTypes (IEEE 802 numbers).
let ethertypeNames: ValueNames = [
  0x0800: "IPv4", 0x0806: "ARP", 0x86dd: "IPv6", 0x8100: "802.1Q Virtual LAN",
]
