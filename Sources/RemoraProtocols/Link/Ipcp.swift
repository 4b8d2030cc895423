public import RemoraCore

/// PPP's control protocol for IPv4 (RFC 1332, RFC 1877, RFC 2290, RFC 3241, RFC 3544).
public let ipcp = Protocol("ipcp", "PPP IP Control Protocol", short: "PPP IPCP") { p in
  let layer = ControlProtocol(&p, column: "PPP IPCP") { declareAddressOptions(&$0) }
  p.over("ppp.protocol", 0x8021)
  p.over("ethertype", 0x8021)
  return { d throws(Malformed) in try layer.dissect(&d) }
}

private func declareAddressOptions(_ p: inout Builder) -> OptionList {
  let shared = p.shared("ipcp.options", owner: "ipcp") { HeaderCompression(&$0) }
  var list = OptionList(type: shared.type, length: shared.length)
  let source = p.ipv4("opt.src_address", "Source IP Address")
  let destination = p.ipv4("opt.dst_address", "Destination IP Address")
  list.add(&p, 1, "opt.addrs", "IP Addresses (deprecated)", exactly: 10) {
    d, _ throws(Malformed) in
    try d.add(source)
    try d.add(destination)
    return ""
  }
  list.add(shared.option(2, "IP Compression Protocol"))
  for (type, name, title, field, label) in [
    (3, "addr", "IP Address", "ip_address", "IP Address"),
    (
      4, "mobileipv4", "Mobile Node's Home IP Address", "mobilenodehomeaddress",
      "Mobile Node's Home Address"
    ),
    (129, "pri_dns", "Primary DNS Server IP Address", "pri_dns_address", "Primary DNS Address"),
    (130, "pri_nbns", "Primary NBNS Server IP Address", "pri_nbns_address", "Primary NBNS Address"),
    (131, "sec_dns", "Secondary DNS Server IP Address", "sec_dns_address", "Secondary DNS Address"),
    (
      132, "sec_nbns", "Secondary NBNS Server IP Address", "sec_nbns_address",
      "Secondary NBNS Address"
    ),
  ] as [(UInt8, String, String, String, String)] {
    let address = p.ipv4("opt.\(field)", label)
    list.add(&p, type, "opt.\(name)", title, exactly: 6) { d, _ throws(Malformed) in
      try d.add(address)
      return ""
    }
  }
  return list
}

/// The option that names how headers are compressed, the same for both versions of IP.
struct HeaderCompression: Sendable {
  let type, length, maxSlot: Field<UInt8>
  let item, data: Field<Bytes>
  let proto, maxContext, mrru, tcpSpace, otherSpace, maxPeriod, maxTime, maxHeader: Field<UInt16>
  let compressSlot: Field<Bool>
  let robust, iphc: OptionList
  let badLength: Expert

  init(_ p: inout Builder) {
    type = p.u8("opt.type", "Type")
    length = p.u8("opt.length", "Length")
    item = p.bytes("opt.compress", "IP Compression Protocol")
    proto = p.u16(
      "opt.compress_proto", "IP Compression Protocol", .hex,
      names: [
        0x03: "Robust Header Compression (ROHC)", 0x2d: "VJ compression",
        0x37: "VJ compression (RFC1172-typo)", 0x61: "IPHC compression",
      ])
    maxContext = p.u16(
      "opt.max_cid", "Max CID", blurb: "Maximum value of a context identifier")
    mrru = p.u16("opt.mrru", "MRRU", blurb: "Maximum Reconstructed Reception Unit")
    maxSlot = p.u8("opt.max_slot_id", "Max Slot ID")
    compressSlot = p.flag(
      "opt.comp_slot_id", "Comp Slot ID", mask: 1, set: "The slot identifier may be compressed",
      unset: "The slot identifier must not be compressed")
    tcpSpace = p.u16("opt.tcp_space", "TCP Space")
    otherSpace = p.u16("opt.non_tcp_space", "Non TCP Space")
    maxPeriod = p.u16(
      "opt.f_max_period", "F Max Period", blurb: "Maximum interval between full headers")
    maxTime = p.u16(
      "opt.f_max_time", "F Max Time", blurb: "Maximum time interval between full headers")
    maxHeader = p.u16(
      "opt.max_header", "Max Header",
      blurb: "The largest header size in octets that may be compressed")
    data = p.bytes("data", "Data")
    robust = Self.robustOptions(&p)
    iphc = Self.headerOptions(&p)
    badLength = p.shared("ppp.control", owner: "ppp") { ControlProtocol.Common(&$0) }.badLength
  }

  private static func robustOptions(_ p: inout Builder) -> OptionList {
    var list = OptionList(
      type: p.u8("opt.rohc.type", "Type"), length: p.u8("opt.rohc.length", "Length"))
    let profile = p.u16(
      "opt.rohc.profile", "Profile", .hex,
      names: [
        0: "ROHC uncompressed -- no compression",
        2: "ROHC UDP -- non-RTP UDP/IP compression", 3: "ROHC ESP -- ESP/IP compression",
      ])
    list.add(&p, 1, "opt.rohc.profile_bytes", "Profiles (RFC3241)", atLeast: 2) {
      d, n throws(Malformed) in
      let stop = d.offset + n
      while stop - d.offset >= 2 { try d.add(profile) }
      return ""
    }
    return list
  }

  private static func headerOptions(_ p: inout Builder) -> OptionList {
    var list = OptionList(
      type: p.u8("opt.iphc.type", "Type"), length: p.u8("opt.iphc.length", "Length"))
    let parameter = p.u8(
      "opt.iphc.param", "Parameter",
      names: [
        1: "The number of contexts for TCP Space is 0",
        2: "The number of contexts for Non TCP Space is 0",
      ])
    list.add(&p, 1, "opt.iphc.rtp_compress", "RTP compression (RFC2508)", exactly: 2)
    list.add(
      &p, 2, "opt.iphc.enhanced_rtp_compress", "Enhanced RTP compression (RFC3545)", exactly: 2)
    list.add(
      &p, 3, "opt.iphc.neghdrcomp", "Negotiating header compression (RFC3545)", exactly: 3
    ) { d, _ throws(Malformed) in
      try d.add(parameter)
      return ""
    }
    return list
  }

  func option(_ number: UInt8, _ title: String) -> OptionList.Option {
    let parts = self
    var option = OptionList.Option(
      type: number, title: title, item: item, length: 2, isExact: false,
      itemTitle: "IP Compression Protocol"
    ) { d, n throws(Malformed) in
      try parts.read(&d, n)
      return ""
    }
    option.ownType = type
    option.ownLength = length
    return option
  }

  private func read(_ d: inout Dissection, _ count: Int) throws(Malformed) {
    let stop = d.offset + count
    switch try d.add(proto) {
    case 0x03:
      try d.add(maxContext)
      try d.add(mrru)
      try d.add(maxHeader)
      if d.offset < stop {
        try robust.add(&d, stop - d.offset, badLength, heading: "Suboptions")
      }
    case 0x2d, 0x37:
      try d.add(maxSlot)
      try d.add(compressSlot)
    case 0x61:
      try d.add(tcpSpace)
      try d.add(otherSpace)
      try d.add(maxPeriod)
      try d.add(maxTime)
      try d.add(maxHeader)
      if d.offset < stop { try iphc.add(&d, stop - d.offset, badLength, heading: "Suboptions") }
    default:
      if d.offset < stop { try d.add(data, length: stop - d.offset) }
    }
  }
}
