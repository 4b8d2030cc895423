import RemoraCore

/// What routers know of the network (RFC 2328 section A.4).
///
///     |              age              |    options    |     type      |
///     |                         link state id                         |
///     |                      advertising router                       |
///     |                        sequence number                        |
///     |           checksum            |            length             |
struct OSPFAdvertisements {
  let age, isAgeless, checksum, length, links, metric0: Field<UInt16>
  let type, sequence, linkMetric, metric, routeTag, opaqueID: Field<UInt32>
  let isRouter, isNetwork, isSummary, isBorder, isExternal, isStubby, isOpaque, isDown,
    isOpaqueCapable, isDemand, hasLocal, isStub, isMulticast, takesExternal, isMulti, isHost,
    isShortcut, translates, isWild, isVirtual, isExternalBorder, isAreaBorder, propagates,
    externalType: Field<Bool>
  let id, advertiser, linkID, linkData, netMask, attached, summaryMask, externalMask,
    forward: Field<IPv4Address>
  let options, flags, linkType, metrics, service, opaqueType: Field<UInt8>
  let externalService: Field<UInt8>

  init(_ p: inout Builder) {
    let names = Self.names
    age = p.u16("lsa.age", "LS Age (seconds)", mask: 0x7fff)
    isAgeless = p.u16("lsa.donotage", "Do Not Age Flag", mask: 0x8000)
    type = p.u32("lsa", "LS Type", names: names)
    isRouter = p.flag("lsa.router", "Router LSA")
    isNetwork = p.flag("lsa.network", "Network LSA")
    isSummary = p.flag("lsa.summary", "Summary LSA (IP Network)")
    isBorder = p.flag("lsa.asbr", "Summary LSA (ASBR)")
    isExternal = p.flag("lsa.asext", "AS-External LSA (ASBR)")
    isStubby = p.flag("lsa.nssa", "NSSA AS-External LSA")
    isOpaque = p.flag("lsa.opaque", "Opaque LSA")
    id = p.ipv4("lsa.id", "Link State ID")
    advertiser = p.ipv4("advrouter", "Advertising Router")
    sequence = p.u32("lsa.seqnum", "Sequence Number", .hex)
    checksum = p.u16("lsa.chksum", "Checksum", .hex)
    length = p.u16("lsa.length", "Length")
    options = p.u8("v2.options", "Options", .hex)
    isDown = p.flag("v2.options.dn", "DN", mask: 0x80, set: "Set", unset: "Not set")
    isOpaqueCapable = p.flag("v2.options.o", "(O) Opaque", mask: 0x40, set: "Set", unset: "Not set")
    isDemand = p.flag(
      "v2.options.dc", "(DC) Demand Circuits", mask: 0x20, set: "Supported", unset: "Not supported")
    hasLocal = p.flag(
      "v2.options.l", "(L) LLS Data block", mask: 0x10, set: "Present", unset: "Not Present")
    isStub = p.flag("v2.options.n", "(N) NSSA", mask: 0x8, set: "Supported", unset: "Not supported")
    isMulticast = p.flag(
      "v2.options.mc", "(MC) Multicast", mask: 0x4, set: "Capable", unset: "Not capable")
    takesExternal = p.flag(
      "v2.options.e", "(E) External Routing", mask: 0x2, set: "Capable", unset: "Not capable")
    isMulti = p.flag(
      "v2.options.mt", "(MT) Multi-Topology Routing", mask: 0x1, set: "Yes", unset: "No")
    flags = p.u8("v2.router.lsa.flags", "Flags", .hex)
    isHost = p.flag("v2.router.lsa.flags.h", "(H) Host", mask: 0x80, set: "Yes", unset: "No")
    isShortcut = p.flag(
      "v2.router.lsa.flags.s", "(S) Shortcut-capable ABR", mask: 0x20, set: "Yes", unset: "No")
    translates = p.flag(
      "v2.router.lsa.flags.n", "(N) NSSA translation", mask: 0x10, set: "Yes", unset: "No")
    isWild = p.flag(
      "v2.router.lsa.flags.w", "(W) Wild-card multicast receiver", mask: 0x8, set: "Yes",
      unset: "No")
    isVirtual = p.flag(
      "v2.router.lsa.flags.v", "(V) Virtual link endpoint", mask: 0x4, set: "Yes", unset: "No")
    isExternalBorder = p.flag(
      "v2.router.lsa.flags.e", "(E) AS boundary router", mask: 0x2, set: "Yes", unset: "No")
    isAreaBorder = p.flag(
      "v2.router.lsa.flags.b", "(B) Area border router", mask: 0x1, set: "Yes", unset: "No")
    links = p.u16("lsa.number_of_links", "Number of Links")
    linkID = p.ipv4("lsa.router.linkid", "Link ID")
    linkData = p.ipv4("lsa.router.linkdata", "Link Data")
    linkType = p.u8("lsa.router.linktype", "Link Type")
    metrics = p.u8("lsa.router.nummetrics", "Number of Metrics")
    metric0 = p.u16("lsa.router.metric0", "0 Metric")
    linkMetric = p.u32("ls.metric", "Metric")
    netMask = p.ipv4("lsa.network.netmask", "Netmask")
    attached = p.ipv4("lsa.network.attchrtr", "Attached Router")
    summaryMask = p.ipv4("lsa.asbr.netmask", "Netmask")
    service = p.u8("lsa.tos", "TOS")
    propagates = p.flag("v2.options.p", "(P) Propagate", mask: 0x8, set: "Set", unset: "Not set")
    metric = p.u32("metric", "Metric")
    externalMask = p.ipv4("lsa.asext.netmask", "Netmask")
    externalType = p.flag(
      "lsa.asext.type", "External Type", mask: 0x80,
      set: "Type 2 (metric is larger than any other link state path)",
      unset: "Type 1 (metric is specified in the same units as interface cost)")
    forward = p.ipv4("lsa.asext.fwdaddr", "Forwarding Address")
    routeTag = p.u32("lsa.asext.extrttag", "External Route Tag")
    opaqueType = p.u8(
      "lsid_opaque_type", "Link State ID Opaque Type",
      names: [
        1: "Traffic Engineering LSA", 2: "Sycamore Optical Topology Descriptions",
        3: "Grace-LSA", 4: "Router Information (RI)", 5: "L1VPN LSA",
        6: "Inter-AS-TE-v2 LSA", 7: "OSPFv2 Extended Prefix Opaque LSA",
        8: "OSPFv2 Extended Link Opaque LSA", 9: "TTZ LSA",
        10: "OSPFv2 Dynamic Flooding Opaque LSA", 11: "OSPFv2 Extended Inter-Area ASBR LSA",
      ])
    opaqueID = p.u24("lsid.opaque_id", "Link State ID Opaque ID")
    externalService = p.u8("lsa.tos", "TOS", mask: 0x7f)
  }

  static let names: ValueNames = [
    1: "Router-LSA", 2: "Network-LSA", 3: "Summary-LSA (IP network)", 4: "Summary-LSA (ASBR)",
    5: "AS-External-LSA (ASBR)", 6: "Group Membership LSA", 7: "NSSA AS-External-LSA",
    8: "External Attributes LSA", 9: "Opaque LSA, Link-local scope",
    10: "Opaque LSA, Area-local scope", 11: "Opaque LSA, AS-local scope",
  ]

  func addOptions(_ d: inout Dissection, isStubby: Bool = false) throws(Malformed) {
    let bits = try d.peek(UInt8.self)
    if isStubby {
      try d.add(
        options, bits: isDown, isOpaqueCapable, isDemand, hasLocal, propagates, isMulticast,
        takesExternal, isMulti)
    } else {
      try d.add(
        options, bits: isDown, isOpaqueCapable, isDemand, hasLocal, isStub, isMulticast,
        takesExternal, isMulti)
    }
    let names = [
      "DN", "(O) Opaque", "(DC) Demand Circuits", "(L) LLS Data block",
      isStubby ? "(P) Propagate" : "(N) NSSA",
      "(MC) Multicast", "(E) External Routing", "(MT) Multi-Topology Routing",
    ]
    guard d.wantsLabels else { return }
    for (i, name) in names.enumerated() where bits >> UInt8(7 - i) & 1 == 1 {
      d.append(", \(name)")
    }
  }

  /// - Parameter isWhole: what the head announces follows.
  func add(_ d: inout Dissection, isWhole: Bool) throws(Malformed) {
    let place = d.offset
    let kind = try d.peek(UInt8.self, ahead: 3)
    let count = Int(try d.peek(UInt16.self, ahead: 18))
    let name = Self.names.name(of: UInt64(kind)) ?? "Unknown"
    let item = d.text(
      "LSA-type \(kind) (\(name)), len \(count)", at: Region(place, isWhole ? count : 20))
    let sub = d.open(item)
    try d.add(age)
    try d.seek(place)
    try d.add(isAgeless)
    try addOptions(&d, isStubby: kind == 7)
    d.put(type, UInt32(kind), at: d.next(1))
    try d.skip(1)
    let mark = d.just(1)
    switch kind {
    case 1: d.put(isRouter, true, at: mark, .hidden)
    case 2: d.put(isNetwork, true, at: mark, .hidden)
    case 3: d.put(isSummary, true, at: mark, .hidden)
    case 4: d.put(isBorder, true, at: mark, .hidden)
    case 5: d.put(isExternal, true, at: mark, .hidden)
    case 7: d.put(isStubby, true, at: mark, .hidden)
    case 9...11: d.put(isOpaque, true, at: mark, .hidden)
    default: break
    }
    if kind >= 9, kind <= 11 {
      let word = try d.peek(UInt32.self)
      try d.add(opaqueType)
      d.put(opaqueID, word & 0xff_ffff, at: d.next(3))
      try d.skip(3)
    } else {
      try d.add(id)
    }
    try d.add(advertiser)
    try d.add(sequence)
    try d.add(checksum)
    try d.add(length)
    if isWhole, count > 20 {
      let end = place + count
      _ = try d.peek(UInt8.self, ahead: count - 21)
      try addBody(&d, kind, upTo: end)
      try d.seek(end)
    }
    d.close(sub)
  }

  private func addBody(
    _ d: inout Dissection, _ kind: UInt8, upTo end: Int
  ) throws(Malformed) {
    switch kind {
    case 1: try addRouter(&d, upTo: end)
    case 2:
      try d.add(netMask)
      while d.offset + 4 <= end {
        try d.step()
        try d.add(attached)
      }
    case 3, 4:
      try d.add(summaryMask)
      while d.offset + 4 <= end {
        try d.step()
        d.put(service, try d.peek(UInt8.self), at: d.next(1))
        try d.skip(1)
        try addMetric(&d)
      }
    case 5, 7:
      try d.add(externalMask)
      while d.offset + 12 <= end {
        try d.step()
        let first = try d.peek(UInt8.self)
        d.put(externalType, first & 0x80 != 0, at: d.next(1))
        d.put(externalService, first & 0x7f, at: d.next(1))
        try d.skip(1)
        try addMetric(&d)
        try d.add(forward)
        try d.add(routeTag)
      }
    default: break
    }
  }

  /// Three bytes.
  private func addMetric(_ d: inout Dissection) throws(Malformed) {
    let value = UInt32(try d.peek(UInt16.self)) << 8 | UInt32(try d.peek(UInt8.self, ahead: 2))
    d.put(metric, value, at: d.next(3))
    try d.skip(3)
  }

  private func addRouter(_ d: inout Dissection, upTo end: Int) throws(Malformed) {
    let bits = try d.peek(UInt8.self)
    try d.add(
      flags, bits: isHost, isShortcut, translates, isWild, isVirtual, isExternalBorder,
      isAreaBorder)
    let names: [(UInt8, String)] = [
      (0x80, "(H) Host"), (0x20, "(S) Shortcut-capable ABR"), (0x10, "(N) NSSA translation"),
      (0x08, "(W) Wild-card multicast receiver"), (0x04, "(V) Virtual link endpoint"),
      (0x02, "(E) AS boundary router"), (0x01, "(B) Area border router"),
    ]
    if d.wantsLabels {
      for (mask, name) in names where bits & mask != 0 { d.append(", \(name)") }
    }
    try d.skip(1)
    try d.add(links)
    while d.offset + 12 <= end {
      try d.step()
      try addLink(&d)
    }
  }

  private func addLink(_ d: inout Dissection) throws(Malformed) {
    let to = IPv4Address(bits: try d.peek(UInt32.self))
    let data = IPv4Address(bits: try d.peek(UInt32.self, ahead: 4))
    let kind = try d.peek(UInt8.self, ahead: 8)
    let extra = Int(try d.peek(UInt8.self, ahead: 9))
    let cost = try d.peek(UInt16.self, ahead: 10)
    let (short, long, what) =
      switch kind {
      case 1:
        ("PTP", "Point-to-point connection to another router", "Neighboring router's Router ID")
      case 2: ("Transit", "Connection to a transit network", "IP address of Designated Router")
      case 3: ("Stub", "Connection to a stub network", "IP network/subnet number")
      case 4: ("Virtual", "Virtual link", "Neighboring router's Router ID")
      default: ("Unknown", "Unknown link type", "Unknown link ID")
      }
    func padded(_ text: String, _ width: Int) -> String {
      text + String(repeating: " ", count: max(0, width - text.utf8.count))
    }
    let item = d.text(
      """
      Type: \(padded(short, 8)) ID: \(padded(to.description, 15)) \
      Data: \(padded(data.description, 15)) Metric: \(cost)
      """, at: d.next(12 + 4 * extra))
    let sub = d.open(item)
    try d.add(linkID)
    d.append(" - \(what)")
    try d.add(linkData)
    try d.add(linkType)
    d.label("Link Type: \(kind) - \(long)")
    try d.add(metrics)
    d.append(" - TOS")
    try d.add(metric0)
    for _ in 0..<extra {
      try d.step()
      let service = try d.peek(UInt8.self)
      let value = try d.peek(UInt16.self, ahead: 2)
      d.put(linkMetric, UInt32(value), at: d.next(4))
      d.label("TOS: \(service), Metric: \(value)")
      try d.skip(4)
    }
    d.close(sub)
  }
}
