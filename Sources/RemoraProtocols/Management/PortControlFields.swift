import RemoraCore

/// PCP's messages and options (RFC 6887 sections 7 and 11 to 13, RFC 7220, 7225, 7753).
struct PCPLayer {
  let version, opcode, reserved, mapProtocol, peerProtocol: Field<UInt8>
  let optionCode, optionReserved, filterReserved, filterLength, portSetReserved: Field<UInt8>
  let isRequest, isResponse, response, parity: Field<Bool>
  let result, mapInternal, mapSuggested, mapAssigned, peerInternal: Field<UInt16>
  let peerSuggested, peerAssigned, remotePort, optionLength, filterPort: Field<UInt16>
  let prefixLength, portSetSize, portSetSuggested, portSetAssigned: Field<UInt16>
  let requestLifetime, lifetime, epoch, mapReserved: Field<UInt32>
  let client, mapSuggestedIP, mapAssignedIP, peerSuggestedIP, peerAssignedIP: Field<IPv6Address>
  let remoteIP, thirdParty, filterIP: Field<IPv6Address>
  let responseReserved, mapNonce, peerNonce, peerReserved, prefix, padding: Field<Bytes>
  let description: Field<Text>
  let options, option: Field<Label>
  let unknownOpcode, unknownOption: Expert

  private static let opcodes: ValueNames = [0: "Announce", 1: "Map", 2: "Peer"]
  private static let optionNames: ValueNames = [
    0: "Reserved", 1: "Third Party", 2: "Prefer Failure", 3: "Filter", 128: "Description",
    129: "Prefix64", 130: "Port Set",
  ]
  private static let results: ValueNames = [
    0: "Success", 1: "Unsupported Version", 2: "Not Authorized/Refused",
    3: "Malformed Request", 4: "Unsupported opcode", 5: "Unsupported option",
    6: "Malformed option", 7: "Network failure", 8: "No resources", 9: "Unsupported protocol",
    10: "User exceeds quota", 11: "Cannot provide external port", 12: "Address mismatch",
    13: "Excessive remote peers",
  ]

  init(_ p: inout Builder) {
    version = p.u8("version", "Version")
    isRequest = p.flag("request", "Request", mask: 1)
    isResponse = p.flag("response", "Response", mask: 1)
    response = p.flag(
      "r", "R", mask: 0x80, set: "Response", unset: "Request",
      blurb: "Indicates Request (0) or Response (1)")
    opcode = p.u8("opcode", "Opcode", mask: 0x7f, names: Self.opcodes)
    result = p.u16("result_code", "Result Code", names: Self.results)
    reserved = p.u8("reserved", "Reserved")
    responseReserved = p.bytes("rsp_reserved", "Reserved")
    requestLifetime = p.u32("lifetime_req", "Requested Lifetime")
    lifetime = p.u32("lifetime_rsp", "Lifetime")
    client = p.ipv6("client_ip", "Client IP Address")
    epoch = p.u32("epoch_time", "Epoch Time")
    mapNonce = p.bytes("map.nonce", "Mapping Nonce")
    mapProtocol = p.u8("map.protocol", "Protocol")
    mapReserved = p.u24("map.reserved", "Reserved")
    mapInternal = p.u16("map.internal_port", "Internal Port")
    mapSuggested = p.u16("map.req_sug_external_port", "Suggested External Port")
    mapSuggestedIP = p.ipv6("map.req_sug_external_ip", "Suggested External IP Address")
    mapAssigned = p.u16("map.rsp_assigned_external_port", "Assigned External Port")
    mapAssignedIP = p.ipv6("map.rsp_assigned_ext_ip", "Assigned External IP Address")
    peerNonce = p.bytes("peer.nonce", "Mapping Nonce")
    peerProtocol = p.u8("peer.protocol", "Protocol")
    peerReserved = p.bytes("peer.reserved", "Reserved")
    peerInternal = p.u16("peer.internal_port", "Internal Port")
    peerSuggested = p.u16("peer.req_sug_external_port", "Suggested External Port")
    peerSuggestedIP = p.ipv6("peer.req_sug_external_ip", "Suggested External IP Address")
    remotePort = p.u16("peer.remote_peer_port", "Remote Peer Port")
    remoteIP = p.ipv6("peer.remote_peer_ip", "Remote Peer IP Address")
    peerAssigned = p.u16("peer.rsp_assigned_external_port", "Assigned External Port")
    peerAssignedIP = p.ipv6("peer.rsp_assigned_ext_ip", "Assigned External IP Address")
    options = p.label("options", "Options")
    option = p.label("option", "Option")
    optionCode = p.u8("option.code", "Option", names: Self.optionNames)
    optionReserved = p.u8("option.reserved", "Reserved")
    optionLength = p.u16("option.length", "Option Length")
    thirdParty = p.ipv6("option.third_party.internal_ip", "Internal IP Address")
    filterReserved = p.u8("option.filter.reserved", "Reserved")
    filterLength = p.u8("option.filter.prefix_length", "Prefix Length")
    filterPort = p.u16("option.filter.remote_peer_port", "Remote Peer Port")
    filterIP = p.ipv6("option.filter.remote_peer_ip", "Remote Peer IP Address")
    description = p.string("option.description", "Description")
    prefixLength = p.u16("option.p64.length", "Length")
    prefix = p.bytes("option.p64.prefix64", "Prefix64")
    portSetSize = p.u16("option.portset.size", "Port Set Size")
    portSetSuggested = p.u16(
      "option.portset.req_sug_first_external_port", "Suggested First Port")
    portSetAssigned = p.u16(
      "option.portset.rsp_assigned_first_external_port", "Assigned First Port")
    portSetReserved = p.u8("option.portset.reserved", "Reserved", .hex, mask: 0xfe)
    parity = p.flag("option.portset.parity", "Parity Requested", mask: 1)
    padding = p.bytes("option.padding", "Padding")
    unknownOpcode = p.expert("opcode.unknown", .response, .warning, "Unknown opcode")
    unknownOption = p.expert("option.unknown", .response, .warning, "Unknown option")
  }

  func dissect(_ d: inout Dissection) throws(Malformed) {
    let number = try d.peek(UInt8.self)
    d.protocolColumn("PCP v\(number)")
    d.info("")
    d.setOwnLength(d.reportedRemaining)
    try d.add(version)
    let code = try d.peek(UInt8.self)
    let isReply = code & 0x80 != 0
    let known = Self.opcodes.name(of: UInt64(code & 0x7f))
    let title =
      known.map { "\($0) \(isReply ? "Response" : "Request")" } ?? "Unknown opcode: \(code)"
    d.info("\(title)")
    d.summary(", \(title)")
    let place = d.next(1)
    d.put(response, isReply, at: place)
    d.put(opcode, code & 0x7f, at: known == nil ? d.here : place)
    if known == nil { d.expert(unknownOpcode, at: d.last, "\(title)") }
    d.put(isReply ? isResponse : isRequest, true, at: place, .hidden)
    try d.skip(1)
    try addHead(&d, isReply)
    guard known != nil else { return try d.skip(d.remaining) }
    let item = d.text("\(title)", at: d.here)
    let sub = d.open(item)
    let start = d.offset
    switch code & 0x7f {
    case 1: try addMap(&d, isReply, hasNonce: number > 1)
    case 2: try addPeer(&d, isReply, hasNonce: number > 1)
    default: break
    }
    if d.remaining > 0 { try addOptions(&d, isReply) } else { d.setLength(item, d.offset - start) }
    d.close(sub)
  }

  private func addHead(_ d: inout Dissection, _ isReply: Bool) throws(Malformed) {
    guard isReply else {
      d.put(reserved, UInt8(truncatingIfNeeded: try d.peek(UInt16.self)), at: d.next(2))
      try d.skip(2)
      try d.add(requestLifetime)
      try d.add(client)
      return
    }
    try d.add(reserved)
    d.put(result, UInt16(try d.peek(UInt8.self)), at: d.next(1))
    try d.skip(1)
    try d.add(lifetime)
    try d.add(epoch)
    try d.add(responseReserved, length: 12)
  }

  private func addMap(
    _ d: inout Dissection, _ isReply: Bool, hasNonce: Bool
  ) throws(Malformed) {
    if hasNonce { try d.add(mapNonce, length: 12) }
    let kind = try d.add(mapProtocol)
    try d.add(mapReserved)
    let inner = try d.add(mapInternal)
    let outer = try d.add(isReply ? mapAssigned : mapSuggested)
    try d.add(isReply ? mapAssignedIP : mapSuggestedIP)
    let name = ["TCP", "UDP"][kind == 6 ? 0 : 1]
    let shown = kind == 6 || kind == 17 ? name : "\(kind)"
    d.info(append: ": \(inner) -> \(outer) [\(shown)]")
  }

  private func addPeer(
    _ d: inout Dissection, _ isReply: Bool, hasNonce: Bool
  ) throws(Malformed) {
    if hasNonce { try d.add(peerNonce, length: 12) }
    try d.add(peerProtocol)
    try d.add(peerReserved, length: 3)
    try d.add(peerInternal)
    try d.add(isReply ? peerAssigned : peerSuggested)
    try d.add(isReply ? peerAssignedIP : peerSuggestedIP)
    try d.add(remotePort)
    try d.add(peerReserved, length: 2)
    try d.add(remoteIP)
  }

  // MARK: Options

  private func addOptions(_ d: inout Dissection, _ isReply: Bool) throws(Malformed) {
    let list = d.put(options, at: d.here)
    let sub = d.open(list)
    while d.remaining > 0 {
      try d.step()
      let code = try d.peek(UInt8.self)
      let name = Self.optionNames.name(of: UInt64(code))
      let title = name ?? "Unknown option: \(code)"
      let start = d.offset
      let item = d.put(option, at: d.next(d.reportedRemaining))
      d.append(": \(title)")
      let inner = d.open(item)
      try d.add(optionCode)
      try d.add(optionReserved)
      let count = Int(try d.add(optionLength))
      var isKnown = true
      try d.inside(count) { d throws(Malformed) in
        isKnown = try addOption(&d, code, isReply)
        try d.skip(d.remaining)
      }
      let pad = -count & 3
      if pad > 0 { try d.add(padding, length: pad) }
      d.setLength(item, d.offset - start)
      d.close(inner)
      if !isKnown { d.expert(unknownOption, at: list, "Unknown option: \(code)") }
    }
    d.close(sub)
  }

  /// - Returns: whether the option is known.
  private func addOption(
    _ d: inout Dissection, _ code: UInt8, _ isReply: Bool
  ) throws(Malformed) -> Bool {
    switch code {
    case 1: try d.add(thirdParty)
    case 2: break
    case 3:
      try d.add(filterReserved)
      try d.add(filterLength)
      try d.add(filterPort)
      try d.add(filterIP)
    case 128: try d.add(description, length: d.remaining)
    case 129:
      try d.add(prefixLength)
      try d.add(prefix, length: d.remaining)
    case 130:
      try d.add(portSetSize)
      try d.add(isReply ? portSetAssigned : portSetSuggested)
      try d.add(bits: portSetReserved, parity, width: 1)
    default: return false
    }
    return true
  }
}
