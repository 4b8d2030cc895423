public import RemoraCore

/// The Point-to-Point Protocol (RFC 1661), with or without the address and control bytes of
/// HDLC-like framing (RFC 1662); either part may be compressed.
///
///     | address 0xff  | control 0x03  |           protocol            | information …
public let ppp = Protocol("ppp", "Point-to-Point Protocol", short: "PPP") { p in
  let layer = PPPLayer(&p)
  p.over("wtap_encap", [9, 50, 204])
  p.over("gre.proto", 0x880b)
  p.over("sll.ltype", 0x0007)
  p.over("fr.nlpid", 0xcf)
  p.over("l2tp.pw_type", 7)
  return { d throws(Malformed) in try layer.dissect(&d) }
}

struct PPPLayer {
  let direction, address, control: Field<UInt8>
  let proto: Field<UInt16>
  let byProtocol: Table<UInt16>
  let highLevel, data: ProtocolHandle

  init(_ p: inout Builder) {
    direction = p.u8(
      "direction", "Direction", names: [1: "DCE->DTE", 0: "DTE->DCE"], blurb: "PPP direction")
    address = p.u8("address", "Address", .hex)
    control = p.u8("control", "Control", .hex)
    proto = p.u16("protocol", "Protocol", .hex, names: pppProtocolNames)
    byProtocol = p.table("protocol", UInt16.self)
    highLevel = p.uses("chdlc")
    data = p.uses("data")
  }

  func dissect(_ d: inout Dissection) throws(Malformed) {
    // An empty payload still has a heading, an empty record has not.
    let first = d.start == 0 ? try d.peekOrWithdraw(UInt8.self) : d.number(at: d.start, UInt8.self)
    if first == 0x0f || first == 0x8f {
      d.withdraw()
      return try d.call(highLevel)
    }
    d.addressColumns(otherwise: "N/A")
    d.protocolColumn("PPP")
    d.info("")
    if first == 0xff {
      try d.add(address)
      try d.add(control)
    }
    if d.wants(direction) {
      var seen = d.packet.direction
      if let flags = d.facts?.option(.flags, ofPacket: d.packet.number), flags & 3 != 0 {
        seen = flags & 3 == 1 ? 1 : flags & 3 == 2 ? 0 : -1
      }
      if seen >= 0 { d.put(direction, UInt8(truncatingIfNeeded: seen), at: d.here, .generated) }
    }
    // An odd first byte is the last of a protocol number (RFC 1661 section 2).
    let low = try d.peek(UInt8.self)
    let width = low & 1 == 1 ? 1 : 2
    let number = width == 1 ? UInt16(low) : try d.peek(UInt16.self)
    d.put(proto, number, at: d.next(width))
    try d.skip(width)
    d.setOwnLength(d.offset - d.start)
    if try d.call(byProtocol, number, .strict) { return }
    d.protocolColumn("0x\(number, hex: 4)")
    let name = pppProtocolNames.name(of: UInt64(number)) ?? "Unknown"
    d.info("PPP \(name) (0x\(number, hex: 4))")
    if d.reportedRemaining > 0 { try d.call(data) }
  }
}

/// Protocol numbers (IANA ppp-numbers).
let pppProtocolNames: ValueNames = [
  0x0001: "Padding Protocol", 0x0003: "ROHC small-CID", 0x0005: "ROHC large-CID",
  0x0021: "Internet Protocol version 4", 0x0023: "OSI Network Layer", 0x0025: "Xerox NS IDP",
  0x0027: "DECnet Phase IV", 0x0029: "Appletalk", 0x002b: "Novell IPX",
  0x002d: "Van Jacobson Compressed TCP/IP", 0x002f: "Van Jacobson Uncompressed TCP/IP",
  0x0031: "Bridging PDU", 0x0033: "Stream Protocol (ST-II)", 0x0035: "Banyan Vines",
  0x0039: "AppleTalk EDDP", 0x003b: "AppleTalk SmartBuffered", 0x003d: "Multi-Link",
  0x003f: "NETBIOS Framing", 0x0041: "Cisco Systems", 0x0043: "Ascom Timeplex",
  0x0045: "Fujitsu Link Backup and Load Balancing (LBLB)", 0x0047: "DCA Remote Lan",
  0x0049: "Serial Data Transport Protocol (PPP-SDTP)", 0x004b: "SNA over 802.2", 0x004d: "SNA",
  0x004f: "IPv6 Header Compression ", 0x0051: "KNX Bridging Data", 0x0053: "Encryption",
  0x0055: "Individual Link Encryption", 0x0057: "Internet Protocol version 6",
  0x0059: "PPP Muxing", 0x005b: "Vendor-Specific Network Protocol (VSNP)",
  0x005d: "TRILL Network Protocol (TNP)", 0x0061: "RTP IPHC Full Header",
  0x0063: "RTP IPHC Compressed TCP", 0x0065: "RTP IPHC Compressed Non TCP",
  0x0067: "RTP IPHC Compressed UDP 8", 0x0069: "RTP IPHC Compressed RTP 8",
  0x006f: "Stampede Bridging", 0x0073: "MP+ Protocol", 0x00c1: "NTCITS IPI",
  0x00fb: "Single link compression in multilink", 0x00fd: "Compressed datagram",
  0x0201: "802.1d Hello Packets", 0x0203: "IBM Source Routing BPDU",
  0x0205: "DEC LANBridge100 Spanning Tree", 0x0207: "Cisco Discovery Protocol",
  0x0209: "Netcs Twin Routing", 0x020b: "STP - Scheduled Transfer Protocol",
  0x020d: "EDP - Extreme Discovery Protocol",
  0x0211: "Optical Supervisory Channel Protocol (OSCP)",
  0x0213: "Optical Supervisory Channel Protocol (OSCP)", 0x0231: "Luxcom",
  0x0233: "Sigma Network Systems", 0x0235: "Apple Client Server Protocol", 0x0281: "MPLS Unicast",
  0x0283: "MPLS Multicast", 0x0285: "IEEE p1284.4 standard - data packets",
  0x0287: "ETSI TETRA Network Protocol Type 1", 0x0289: "Multichannel Flow Treatment Protocol",
  0x2063: "RTP IPHC Compressed TCP No Delta", 0x2065: "RTP IPHC Context State",
  0x2067: "RTP IPHC Compressed UDP 16", 0x2069: "RTP IPHC Compressed RTP 16",
  0x4001: "Cray Communications Control Protocol",
  0x4003: "CDPD Mobile Network Registration Protocol", 0x4005: "Expand accelerator protocol",
  0x4007: "ODSICP NCP", 0x4009: "DOCSIS DLL", 0x400b: "Cetacean Network Detection Protocol",
  0x4021: "Stacker LZS", 0x4023: "RefTek Protocol", 0x4025: "Fibre Channel",
  0x4027: "EMIT Protocols", 0x405b: "Vendor-Specific Protocol (VSP)",
  0x405d: "TRILL Link State Protocol (TLSP)", 0x8021: "Internet Protocol Control Protocol",
  0x8023: "OSI Network Layer Control Protocol", 0x8025: "Xerox NS IDP Control Protocol",
  0x8027: "DECnet Phase IV Control Protocol", 0x8029: "AppleTalk Control Protocol",
  0x802b: "Novell IPX Control Protocol", 0x8031: "Bridging NCP",
  0x8033: "Stream Protocol Control Protocol", 0x8035: "Banyan Vines Control Protocol",
  0x803d: "Multi-Link Control Protocol", 0x803f: "NETBIOS Framing Control Protocol",
  0x8041: "Cisco Systems Control Protocol", 0x8043: "Ascom Timeplex",
  0x8045: "Fujitsu LBLB Control Protocol",
  0x8047: "DCA Remote Lan Network Control Protocol (RLNCP)",
  0x8049: "Serial Data Control Protocol (PPP-SDCP)", 0x804b: "SNA over 802.2 Control Protocol",
  0x804d: "SNA Control Protocol", 0x804f: "IP6 Header Compression Control Protocol",
  0x8051: "KNX Bridging Control Protocol", 0x8053: "Encryption Control Protocol",
  0x8055: "Individual Link Encryption Control Protocol", 0x8057: "IPv6 Control Protocol",
  0x8059: "PPP Muxing Control Protocol",
  0x805b: "Vendor-Specific Network Control Protocol (VSNCP)",
  0x805d: "TRILL Network Control Protocol", 0x806f: "Stampede Bridging Control Protocol",
  0x8073: "MP+ Control Protocol", 0x80c1: "NTCITS IPI Control Protocol",
  0x80fb: "Single link compression in multilink control", 0x80fd: "Compression Control Protocol",
  0x8207: "Cisco Discovery Protocol Control Protocol", 0x8209: "Netcs Twin Routing",
  0x820b: "STP - Control Protocol", 0x820d: "EDPCP - Extreme Discovery Protocol Control Protocol",
  0x8235: "Apple Client Server Protocol Control", 0x8281: "MPLS Control Protocol",
  0x8285: "IEEE p1284.4 standard - Protocol Control", 0x8287: "ETSI TETRA TNP1 Control Protocol",
  0x8289: "Multichannel Flow Treatment Protocol", 0xc021: "Link Control Protocol",
  0xc023: "Password Authentication Protocol", 0xc025: "Link Quality Report",
  0xc027: "Shiva Password Authentication Protocol", 0xc029: "Callback Control Protocol (CBCP)",
  0xc02b: "BACP Bandwidth Allocation Control Protocol",
  0xc02d: "BAP Bandwidth Allocation Protocol",
  0xc05b: "Vendor-Specific Authentication Protocol (VSAP)", 0xc081: "Container Control Protocol",
  0xc223: "Challenge Handshake Authentication Protocol", 0xc225: "RSA Authentication Protocol",
  0xc227: "Extensible Authentication Protocol",
  0xc229: "Mitsubishi Security Information Exchange Protocol (SIEP)",
  0xc26f: "Stampede Bridging Authorization Protocol",
  0xc281: "Proprietary Authentication Protocol", 0xc283: "Proprietary Authentication Protocol",
  0xc481: "Proprietary Node ID Authentication Protocol",
]
