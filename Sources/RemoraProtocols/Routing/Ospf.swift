public import RemoraCore

/// Open shortest path first, version 2 (RFC 2328, RFC 5340 for the header of version 3).
///
///     |    version    |     type      |            length             |
///     |                           router id                           |
///     |                            area id                            |
///     |           checksum            |   instance    | authentication|
///     | authentication data (8) (version 2) | body by type …
public let ospf = Protocol("ospf", "Open Shortest Path First", short: "OSPF") { p in
  let layer = OSPFLayer(&p)
  p.over("ip.proto", 89)
  return { d throws(Malformed) in try layer.dissect(&d) }
}

struct OSPFLayer {
  let header, hello: Field<Label>
  let version, message, instance, instance6, method, key, secretLength, priority,
    description: Field<UInt8>
  let isHello, isDescription, isRequest, isUpdate, isAnswer, isResync, isInit, isMore,
    isMaster: Field<Bool>
  let length, checksum, unit: Field<UInt16>
  let router, area, mask, designated, backup, neighbor, wantedID, advertiser: Field<IPv4Address>
  let noSecret, digest, reserved: Field<Bytes>
  let secret: Field<Text>
  let order, interval, dead, sequence, wanted, count, interfaceID: Field<UInt32>
  let advertisements: OSPFAdvertisements
  let options6: OSPFOptions6
  let noLocal: Expert

  init(_ p: inout Builder) {
    let messageNames = Self.messageNames
    let instanceNames = Self.instanceNames
    let advertisementNames = OSPFAdvertisements.names
    header = p.label("header", "OSPF Header")
    version = p.u8("version", "Version")
    message = p.u8("msg", "Message Type", names: messageNames)
    isHello = p.flag("msg.hello", "Hello")
    isDescription = p.flag("msg.dbdesc", "Database Description")
    isRequest = p.flag("msg.lsreq", "Link State Adv Request")
    isUpdate = p.flag("msg.lsupdate", "Link State Adv Update")
    isAnswer = p.flag("msg.lsack", "Link State Adv Acknowledgement")
    length = p.u16("packet_length", "Packet Length")
    router = p.ipv4("srcrouter", "Source OSPF Router")
    area = p.ipv4("area_id", "Area ID")
    checksum = p.u16("checksum", "Checksum", .hex)
    instance = p.u8("instance_id", "Instance ID", names: instanceNames)
    instance6 = p.u8(
      "v3.instance_id", "Instance ID",
      names: ValueNames(ranges: [
        (0...0, "Base IPv6 Unicast AF"), (1...31, "Base IPv6 Unicast AF (local policy)"),
        (32...32, "Base IPv6 Multicast"), (33...63, "IPv6 Multicast AFs (local policy)"),
        (64...64, "Base IPv4 Unicast AF"), (65...95, "IPv4 Unicast AFs (local policy)"),
        (96...96, "Base IPv4 Multicast"), (97...127, "IPv4 Multicast AFs (local policy)"),
        (128...191, "Unassigned"), (192...255, "Private Use"),
      ]))
    method = p.u8(
      "auth.type", "Auth Type",
      names: [
        0: "Null", 1: "Simple password", 2: "Cryptographic",
      ])
    noSecret = p.bytes("auth.none", "Auth Data (none)")
    secret = p.string("auth.simple", "Auth Data (Simple)")
    key = p.u8("auth.crypt.key_id", "Auth Crypt Key id")
    secretLength = p.u8("auth.crypt.data_length", "Auth Crypt Data Length")
    order = p.u32("auth.crypt.seq_nbr", "Auth Crypt Sequence Number")
    digest = p.bytes("auth.crypt.data", "Auth Crypt Data")
    hello = p.label("hello", "OSPF Hello Packet")
    mask = p.ipv4("hello.network_mask", "Network Mask")
    interval = p.u32("hello.hello_interval", "Hello Interval [sec]")
    priority = p.u8("hello.router_priority", "Router Priority")
    dead = p.u32("hello.router_dead_interval", "Router Dead Interval [sec]")
    designated = p.ipv4("hello.designated_router", "Designated Router")
    backup = p.ipv4("hello.backup_designated_router", "Backup Designated Router")
    neighbor = p.ipv4("hello.active_neighbor", "Active Neighbor")
    unit = p.u16("db.interface_mtu", "Interface MTU")
    description = p.u8("dbd", "DB Description", .hex)
    isResync = p.flag("dbd.r", "(R) OOBResync", mask: 0x8, set: "Set", unset: "Not set")
    isInit = p.flag("dbd.i", "(I) Init", mask: 0x4, set: "Set", unset: "Not set")
    isMore = p.flag("dbd.m", "(M) More", mask: 0x2, set: "Set", unset: "Not set")
    isMaster = p.flag("dbd.ms", "(MS) Master", mask: 0x1, set: "Yes", unset: "No")
    sequence = p.u32("db.dd_sequence", "DD Sequence")
    wanted = p.u32("lsa", "LS Type", names: advertisementNames)
    wantedID = p.ipv4("link_state_id", "Link State ID")
    advertiser = p.ipv4("advrouter", "Advertising Router")
    count = p.u32("ls.number_of_lsas", "Number of LSAs")
    reserved = p.bytes("reserved", "Reserved", blurb: "Must be zero")
    interfaceID = p.u32("hello.interface_id", "Interface ID")
    advertisements = OSPFAdvertisements(&p)
    options6 = OSPFOptions6(&p)
    noLocal = p.expert("lsa.invalid_length", .malformed, .error, "Invalid length")
  }

  private static let messageNames: ValueNames = [
    1: "Hello Packet", 2: "DB Description", 3: "LS Request", 4: "LS Update",
    5: "LS Acknowledge",
  ]

  private static let instanceNames = ValueNames(ranges: [
    (0...0, "Base IPv4 Unicast Instance"), (1...1, "Base IPv4 Multicast Instance"),
    (2...2, "Base IPv4 In-band Management Instance"), (3...127, "Local Policy Instance"),
    (128...255, "Unassigned"),
  ])

  func dissect(_ d: inout Dissection) throws(Malformed) {
    d.protocolColumn("OSPF")
    let start = d.offset
    let number = try d.peek(UInt8.self)
    let kind = try d.peek(UInt8.self, ahead: 1)
    let size = Int(try d.peek(UInt16.self, ahead: 2))
    let name = Self.messageNames.name(of: UInt64(kind)) ?? "Unknown (\(kind))"
    d.info(Phrase(name))
    d.setOwnLength(d.remaining)
    let isOld = number == 2
    let headLength = isOld ? 24 : 16
    let method = isOld ? try d.peek(UInt16.self, ahead: 14) : 0
    let sub = d.open(d.put(header, at: d.next(headLength)))
    try d.add(version)
    try d.add(message)
    let place = d.just(1)
    switch kind {
    case 1: d.put(isHello, true, at: place, .hidden)
    case 2: d.put(isDescription, true, at: place, .hidden)
    case 3: d.put(isRequest, true, at: place, .hidden)
    case 4: d.put(isUpdate, true, at: place, .hidden)
    case 5: d.put(isAnswer, true, at: place, .hidden)
    default: break
    }
    try d.add(length)
    try d.add(router)
    let region = try d.add(area)
    if region.bits == 0 { d.append(" (Backbone)") }
    try addChecksum(&d, start, size, isOld, method)
    if isOld { try addMethod(&d, start, size, method & 0xff) } else { try addInstance(&d) }
    d.close(sub)
    try d.seek(start + headLength)
    d.limit(to: max(0, size - headLength))
    guard isOld else {
      if kind == 1 { try addHello6(&d) }
      return
    }
    let tail =
      start + size + (method & 0xff == 2 ? Int(d.number(at: start + 19, UInt8.self) ?? 0) : 0)
    switch kind {
    case 1:
      let options = d.number(at: d.offset + 6, UInt8.self) ?? 0
      try addHello(&d)
      addMissing(&d, options, tail)
    case 2:
      let options = d.number(at: d.offset + 2, UInt8.self) ?? 0
      try addDescription(&d)
      addMissing(&d, options, tail)
    case 3: try addRequests(&d)
    case 4: try addUpdates(&d)
    case 5:
      while d.reportedRemaining >= 20 {
        try d.step()
        try advertisements.add(&d, isWhole: false)
      }
    default: break
    }
  }

  /// The options announce link-local signaling (RFC 5613) that is not there.
  private func addMissing(_ d: inout Dissection, _ options: UInt8, _ end: Int) {
    guard options & 0x10 != 0 else { return }
    let item = d.text("LLS option bit set but data block missing", at: Region(end, 0))
    d.expert(noLocal, at: item, "LLS option bit set but data block missing")
  }

  private func addInstance(_ d: inout Dissection) throws(Malformed) {
    try d.add(instance6)
    try d.add(reserved, length: 1)
  }

  private func addChecksum(
    _ d: inout Dissection, _ start: Int, _ size: Int, _ isOld: Bool, _ method: UInt16
  ) throws(Malformed) {
    let value = try d.add(checksum)
    if value == 0 { return d.append(" (None)") }
    guard size >= 24 || !isOld && size >= 16, d.remaining + 14 >= size else { return }
    var sum: UInt64 = 0
    if isOld {
      // The authentication data does not count (RFC 2328 section D.4).
      sum = UInt64(d.onesSum(Region(start, 16)))
      sum = UInt64(d.onesSum(Region(start + 24, size - 24), adding: sum))
    } else {
      sum = UInt64(
        d.onesSum(
          Region(start, size), adding: d.pseudoHeaderSum(length: size, proto: 89)))
    }
    if sum == 0xffff {
      d.append(" [correct]")
    } else {
      let all = UInt32(value) + UInt32(0xffff - UInt16(truncatingIfNeeded: sum))
      let expected = UInt16(truncatingIfNeeded: (all & 0xffff) + all >> 16)
      d.append(" [incorrect, should be 0x\(expected, hex: 4)]")
    }
  }

  private func addMethod(
    _ d: inout Dissection, _ start: Int, _ size: Int, _ kind: UInt16
  ) throws(Malformed) {
    try d.add(instance)
    try d.add(method)
    switch kind {
    case 0: try d.add(noSecret, length: 8)
    case 1: try d.add(secret, length: 8)
    case 2:
      try d.skip(2)
      try d.add(key)
      let count = Int(try d.add(secretLength))
      try d.add(order)
      guard count > 0 else { return }
      let back = d.offset
      try d.seek(start + size)
      try d.add(digest, length: count)
      try d.seek(back)
    default: break
    }
  }

  private func addHello(_ d: inout Dissection) throws(Malformed) {
    let item = d.put(hello, at: d.next(d.reportedRemaining))
    let sub = d.open(item)
    try d.add(mask)
    d.put(interval, UInt32(try d.peek(UInt16.self)), at: d.next(2))
    try d.skip(2)
    try advertisements.addOptions(&d)
    try d.add(priority)
    try d.add(dead)
    try d.add(designated)
    try d.add(backup)
    while d.reportedRemaining >= 4 {
      try d.step()
      try d.add(neighbor)
    }
    d.close(sub)
  }

  /// RFC 5340 section A.3.2.
  private func addHello6(_ d: inout Dissection) throws(Malformed) {
    let sub = d.open(d.put(hello, at: d.next(d.reportedRemaining)))
    try d.add(interfaceID)
    try d.add(priority)
    try options6.add(&d)
    d.put(interval, UInt32(try d.peek(UInt16.self)), at: d.next(2))
    try d.skip(2)
    d.put(dead, UInt32(try d.peek(UInt16.self)), at: d.next(2))
    try d.skip(2)
    try d.add(designated)
    try d.add(backup)
    while d.reportedRemaining >= 4 {
      try d.step()
      try d.add(neighbor)
    }
    d.close(sub)
  }

  private func addDescription(_ d: inout Dissection) throws(Malformed) {
    let sub = d.open(d.text("OSPF DB Description", at: d.next(d.reportedRemaining)))
    try d.add(unit)
    try advertisements.addOptions(&d)
    let bits = try d.peek(UInt8.self)
    try d.add(description, bits: isResync, isInit, isMore, isMaster)
    if bits & 8 != 0 { d.append(", (R) OOBResync") }
    if bits & 4 != 0 { d.append(", (I) Init") }
    if bits & 2 != 0 { d.append(", (M) More") }
    if bits & 1 != 0 { d.append(", (MS) Master") }
    try d.add(sequence)
    d.close(sub)
    while d.reportedRemaining > 0 {
      try d.step()
      try advertisements.add(&d, isWhole: false)
    }
  }

  private func addRequests(_ d: inout Dissection) throws(Malformed) {
    while d.reportedRemaining > 0 {
      try d.step()
      let sub = d.open(d.text("Link State Request", at: d.next(12)))
      let kind = try d.peek(UInt32.self)
      d.put(wanted, kind, at: d.next(4))
      try d.skip(4)
      try d.add(wantedID)
      try d.add(advertiser)
      d.close(sub)
    }
  }

  private func addUpdates(_ d: inout Dissection) throws(Malformed) {
    let sub = d.open(d.text("LS Update Packet", at: d.next(d.reportedRemaining)))
    let number = try d.add(count)
    var left = number
    while left > 0, d.reportedRemaining > 0 {
      try d.step()
      try advertisements.add(&d, isWhole: true)
      left -= 1
    }
    d.close(sub)
  }
}

/// The options of version 3, 24 bits (RFC 5340 section A.2).
struct OSPFOptions6 {
  let options: Field<UInt32>
  let hasTrailer, hasLocal, hasFamilies, isDemand, isRouter, isStub, isMulticast, takesExternal,
    isIPv6: Field<Bool>

  init(_ p: inout Builder) {
    options = p.u24("v3.options", "Options", .hex)
    hasTrailer = p.flag("v3.options.at", "AT", mask: 0x400, width: 3, set: "Set", unset: "Not set")
    hasLocal = p.flag("v3.options.l", "L", mask: 0x200, width: 3, set: "Set", unset: "Not set")
    hasFamilies = p.flag("v3.options.af", "AF", mask: 0x100, width: 3, set: "Set", unset: "Not set")
    isDemand = p.flag("v3.options.dc", "DC", mask: 0x20, width: 3, set: "Set", unset: "Not set")
    isRouter = p.flag("v3.options.r", "R", mask: 0x10, width: 3, set: "Set", unset: "Not set")
    isStub = p.flag("v3.options.n", "N", mask: 0x8, width: 3, set: "Set", unset: "Not set")
    isMulticast = p.flag("v3.options.mc", "MC", mask: 0x4, width: 3, set: "Set", unset: "Not set")
    takesExternal = p.flag("v3.options.e", "E", mask: 0x2, width: 3, set: "Set", unset: "Not set")
    isIPv6 = p.flag("v3.options.v6", "V6", mask: 0x1, width: 3, set: "Set", unset: "Not set")
  }

  func add(_ d: inout Dissection) throws(Malformed) {
    let word = UInt32(try d.peek(UInt16.self)) << 8 | UInt32(try d.peek(UInt8.self, ahead: 2))
    try d.add(
      options, bits: hasTrailer, hasLocal, hasFamilies, isDemand, isRouter, isStub, isMulticast,
      takesExternal, isIPv6)
    guard d.wantsLabels else { return }
    let names: [(UInt32, String)] = [
      (0x400, "AT"), (0x200, "L"), (0x100, "AF"), (0x20, "DC"), (0x10, "R"), (0x08, "N"),
      (0x04, "MC"), (0x02, "E"), (0x01, "V6"),
    ]
    for (mask, name) in names where word & mask != 0 { d.append(", \(name)") }
  }
}
