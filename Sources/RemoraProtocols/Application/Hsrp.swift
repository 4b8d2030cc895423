public import RemoraCore

/// Cisco's Hot Standby Router Protocol (RFC 2281) and its second version.
///
///     |    version    |    op code    |     state     |   hello time  |
///     |   hold time   |   priority    |     group     |   reserved    |
///     |           authentication data, 8 bytes, virtual address       |
public let hsrp = Protocol("hsrp", "Cisco Hot Standby Router Protocol", short: "HSRP") { p in
  let layer = HSRPLayer(&p)
  p.over("udp.port", [1985, 2029])
  return { d throws(Malformed) in try layer.dissect(&d) }
}

struct HSRPLayer {
  let f: HSRPFields
  let data: ProtocolHandle

  init(_ p: inout Builder) {
    f = HSRPFields(&p)
    data = p.uses("data")
  }

  func dissect(_ d: inout Dissection) throws(Malformed) {
    let to = d.packet.destination
    let isSecond = to == Address(IPv4Address(bits: 0xe000_0066)) || to.kind == .ipv6
    d.protocolColumn(isSecond ? "HSRPv2" : "HSRP")
    d.setOwnLength(d.reportedRemaining)
    if isSecond { return try addSecond(&d) }
    try d.add(f.version)
    let code = try d.add(f.opcode)
    let name = f.opcode
    d.info(code < 4 ? "\(name, code)" : "Unknown")
    switch code {
    case 0...2: try addState(&d)
    case 3: try addAdvertisement(&d)
    default: try d.call(data, .nested)
    }
  }

  private func addState(_ d: inout Dissection) throws(Malformed) {
    let state = try d.add(f.state)
    let name = f.state
    let isKnown = [0, 1, 2, 4, 8, 16].contains(state)
    d.info(append: isKnown ? " (state \(name, state))" : " (state Unknown)")
    let hello = try d.add(f.hellotime)
    d.label(value: "\(hello == 3 ? "Default" : "Non-Default") (\(hello))")
    let hold = try d.add(f.holdtime)
    d.label(value: "\(hold == 10 ? "Default" : "Non-Default") (\(hold))")
    try d.add(f.priority)
    try d.add(f.group)
    try d.add(f.reserved)
    try addSecret(&d, f.authData)
    try d.add(f.virtIp)
    if d.reportedRemaining >= 2, try d.peek(UInt8.self) == 4 { try addTLV(&d) }
  }

  private func addSecret(_ d: inout Dissection, _ field: Field<Text>) throws(Malformed) {
    let raw = d.bytes(try d.add(field, length: 8)).prefix { $0 != 0 }
    let text = String(decoding: raw, as: UTF8.self)
    d.label(value: "\(text == "cisco" ? "Default" : "Non-Default") (\(text))")
  }

  private func addAdvertisement(_ d: inout Dissection) throws(Malformed) {
    try d.add(f.advTlvtype)
    try d.add(f.advTlvlength)
    let state = try d.add(f.advState)
    let name = f.advState
    d.info(append: (1...3).contains(state) ? " (state \(name, state))" : " (state Unknown)")
    try d.add(f.advReserved1)
    try d.add(f.advActivegrp)
    try d.add(f.advPassivegrp)
    try d.add(f.advReserved2)
  }

  private func addSecond(_ d: inout Dissection) throws(Malformed) {
    while d.reportedRemaining > 0 {
      try d.step()
      let type: UInt8 = try d.peek(UInt8.self)
      _ = try d.peek(UInt8.self, ahead: 1)
      guard (1...4).contains(type) else { return try d.call(data, .nested) }
      try addTLV(&d)
    }
  }

  private func addTLV(_ d: inout Dissection) throws(Malformed) {
    let type: UInt8 = try d.peek(UInt8.self)
    let length = Int(try d.peek(UInt8.self, ahead: 1))
    let place = d.next(length + 2)
    let field =
      switch type {
      case 1: f.hsrp2GroupStateTlv
      case 2: f.hsrp2InterfaceStateTlv
      case 3: f.hsrp2TextAuthTlv
      default: f.hsrp2Md5AuthTlv
      }
    let sub = d.open(d.put(field, type, at: place))
    d.label(value: "Type=\(type) Len=\(length)")
    try d.skip(2)
    switch type {
    case 1: try addGroup(&d)
    case 2:
      let active = try d.add(f.hsrp2ActiveGroups)
      let passive = try d.add(f.hsrp2PassiveGroups)
      d.info("Interface State TLV (Act=\(active) Pass=\(passive))")
    case 3: try addSecret(&d, f.hsrp2AuthData)
    default:
      try d.add(f.hsrp2Md5Algorithm)
      try d.add(f.hsrp2Md5Padding)
      try d.add(f.hsrp2Md5Flags)
      try d.add(f.md5IpAddress)
      try d.add(f.hsrp2Md5KeyId)
      try d.add(f.hsrp2Md5AuthData, length: 16)
    }
    d.close(sub)
    try d.seek(place.offset + place.length)
  }

  private func addGroup(_ d: inout Dissection) throws(Malformed) {
    try d.add(f.hsrp2Version)
    let code = try d.add(f.hsrp2Opcode)
    let state = try d.add(f.hsrp2State)
    let (codes, states) = (f.hsrp2Opcode, f.hsrp2State)
    d.info(code < 3 ? "\(codes, code)" : "Unknown")
    d.info(
      append: (1...6).contains(state) ? " (state \(states, state))" : " (state Unknown)")
    let version = try d.add(f.hsrp2Ipversion)
    try d.add(f.hsrp2Group)
    try d.add(f.hsrp2Identifier)
    try d.add(f.hsrp2Priority)
    let hello = try d.add(f.hsrp2Hellotime)
    d.label(value: "\(hello == 3000 ? "Default" : "Non-Default") (\(hello))")
    let hold = try d.add(f.hsrp2Holdtime)
    d.label(value: "\(hold == 10_000 ? "Default" : "Non-Default") (\(hold))")
    switch version {
    case 4: try d.add(f.hsrp2VirtIp)
    case 6: try d.add(f.hsrp2VirtIpV6)
    default: try d.call(data, length: 16, .nested)
    }
  }
}
