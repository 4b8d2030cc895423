public import RemoraCore

/// PPP's control protocol for IPv6 (RFC 5072).
public let ipv6cp = Protocol("ipv6cp", "PPP IPv6 Control Protocol", short: "PPP IPV6CP") { p in
  let layer = ControlProtocol(&p, column: "PPP IPV6CP") { p in
    let compression = p.shared("ipcp.options", owner: "ipcp") { HeaderCompression(&$0) }
    var list = OptionList(
      type: p.u8("opt.type", "Type"), length: p.u8("opt.length", "Length"))
    let identifier = p.bytes("interface_identifier", "Interface Identifier", .colon)
    list.add(&p, 1, "opt.interface_identifier", "Interface Identifier", exactly: 10) {
      d, _ throws(Malformed) in
      try d.add(identifier, length: 8)
      return ""
    }
    list.add(compression.option(2, "IPv6 compression"))
    return list
  }
  p.feeds("ipcp")
  p.over("ppp.protocol", 0x8057)
  p.over("ethertype", 0x8057)
  return { d throws(Malformed) in try layer.dissect(&d) }
}
