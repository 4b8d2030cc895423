public import RemoraCore

/// Cisco's framing of HDLC.
///
///     |    address    |    control    |           protocol            |
public let chdlc = Protocol("chdlc", "Cisco HDLC", short: "CHDLC") { p in
  let address = p.u8("address", "Address", .hex, names: [0x0f: "Unicast", 0x8f: "Multicast"])
  let control = p.u8("control", "Control", .hex)
  let proto = p.u16(
    "protocol", "Protocol", .hex,
    names: [
      0x0800: "IP", 0x2000: "Cisco Discovery Protocol", 0x4242: "Spanning Tree BPDU",
      0x6558: "Transparent Ethernet bridging", 0x8035: "SLARP", 0x8038: "DEC LanBridge",
      0x809b: "Appletalk", 0x80f3: "AARP", 0x8137: "Netware IPX/SPX", 0x86dd: "IPv6",
      0x8847: "MPLS unicast", 0x8848: "MPLS multicast", 0xfefe: "OSI",
    ])
  let padding = p.u8("clns_padding", "CLNS Padding", .hex)
  let byProtocol = p.table("protocol", UInt16.self)
  let data = p.uses("data")
  p.over("wtap_encap", 104)
  p.over("l2tp.pw_type", 6)

  return { d throws(Malformed) in
    d.protocolColumn("CHDLC")
    d.info("")
    d.addressColumns(otherwise: "N/A")
    let number = try d.peekOrWithdraw(UInt16.self, ahead: 2)
    d.setOwnLength(4)
    try d.add(address)
    try d.add(control)
    try d.add(proto)
    if number == 0xfefe, d.remaining > 0 { try d.add(padding) }
    if try d.call(byProtocol, number, .strict) { return }
    d.protocolColumn("0x\(number, hex: 4)")
    if d.reportedRemaining > 0 { try d.call(data) }
  }
}

/// Cisco's protocol for the addresses and the state of serial lines.
public let slarp = Protocol("slarp", "Cisco SLARP", short: "SLARP") { p in
  let names: ValueNames = [0: "Request", 1: "Reply", 2: "Line keepalive"]
  let kind = p.u32("ptype", "Packet type", names: names)
  let address = p.ipv4("address", "Address")
  let mask = p.ipv4("netmask", "Netmask")
  let mine = p.u32("mysequence", "Outgoing sequence number")
  let yours = p.u32("yoursequence", "Returned sequence number")
  let reliability = p.u16("reliability", "Reliability", .hex)
  let data = p.uses("data")
  p.over("chdlc.protocol", 0x8035)

  return { d throws(Malformed) in
    d.protocolColumn("SLARP")
    d.info("")
    let code = try d.peekOrWithdraw(UInt32.self)
    d.setOwnLength(14)
    switch code {
    case 0, 1:
      try d.add(kind)
      let host = try d.add(address)
      let net = try d.add(mask)
      d.info("\(code == 0 ? "Request" : "Reply"), from \(host), mask \(net.description)")
    case 2:
      try d.add(kind)
      let sent = try d.add(mine)
      let seen = try d.add(yours)
      d.info("Line keepalive, outgoing sequence \(sent), returned sequence \(seen)")
      try d.add(reliability)
    default:
      try d.add(kind)
      d.info("Unknown packet type 0x\(code, hex: 8)")
      try d.call(data, .nested)
    }
  }
}
