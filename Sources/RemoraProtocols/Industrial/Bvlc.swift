public import RemoraCore

/// BACnet over UDP (ASHRAE 135 annexes J and U).
///
///     |     type      |   function    |            length             |
public let bvlc = Protocol("bvlc", "BACnet Virtual Link Control", short: "BVLC") { p in
  p.mayDecline()
  let layer = VirtualLinkLayer(&p)
  p.over("udp.port", 47808)
  return { d throws(Malformed) in try layer.dissect(&d) }
}

private struct VirtualLinkLayer: Sendable {
  let type, function, function6: Field<UInt8>
  let length, result, result6, tablePort, lifetime, port, ttl, timeout, forwardPort,
    originPort: Field<UInt16>
  let source, destination: Field<UInt32>
  let tableAddress, address, forwardAddress: Field<IPv4Address>
  let address6, origin: Field<IPv6Address>
  let mask: Field<Bytes>
  let heading: Field<Label>
  let byFunction, byFunction6: Table<UInt8>
  let data: ProtocolHandle

  init(_ p: inout Builder) {
    type = p.u8(
      "type", "Type", .hex, names: [0x81: "BACnet/IP (Annex J)", 0x82: "BACnet/IPV6 (Annex U)"])
    function = p.u8(
      "function", "Function", .hex, names: ValueNames(packed: bvlcNames), blurb: "BVLC Function")
    function6 = p.u8(
      "function_ipv6", "Function", .hex, names: ValueNames(packed: bvlc6Names),
      blurb: "BVLC Function IPV6")
    length = p.u16("length", "BVLC-Length", blurb: "Length of BVLC")
    source = p.u24(
      "virtual_source", "BVLC-Virtual-Source", .decHex, blurb: "Virtual source address of BVLC")
    destination = p.u24(
      "virtual_dest", "BVLC-Virtual-Destination", .decHex,
      blurb: "Virtual destination address of BVLC")
    result = p.u16(
      "result", "Result", .hex,
      names: [
        0: "Successful completion", 0x10: "Write-Broadcast-Distribution-Table NAK",
        0x20: "Read-Broadcast-Distribution-Table NAK", 0x30: "Register-Foreign-Device NAK",
        0x40: "Read-Foreign-Device-Table NAK", 0x50: "Delete-Foreign-Device-Table-Entry NAK",
        0x60: "Distribute-Broadcast-To-Network NAK",
      ], blurb: "Result Code")
    result6 = p.u16(
      "result", "Result", .hex,
      names: [
        0: "Successful completion", 0x30: "Address-Resolution NAK",
        0x60: "Virtual-Address-Resolution NAK", 0x90: "Register-Foreign-Device NAK",
        0xa0: "Delete-Foreign-Device-Table-Entry NAK", 0xc0: "Distribute-Broadcast-To-Network NAK",
      ], blurb: "Result Code")
    tableAddress = p.ipv4("bdt_ip", "IP", blurb: "BDT IP")
    tablePort = p.u16("bdt_port", "Port", blurb: "BDT Port")
    mask = p.bytes("bdt_mask", "Mask", blurb: "BDT Broadcast Distribution Mask")
    lifetime = p.u16("reg_ttl", "TTL", blurb: "Foreign Device Time To Live")
    address = p.ipv4("fdt_ip", "IP", blurb: "FDT IP")
    address6 = p.ipv6("fdt_ipv6", "IP", blurb: "FDT IP")
    port = p.u16("fdt_port", "Port", blurb: "FDT Port")
    ttl = p.u16("fdt_ttl", "TTL", blurb: "Foreign Device Time To Live")
    timeout = p.u16("fdt_timeout", "Timeout", blurb: "Foreign Device Timeout (seconds)")
    forwardAddress = p.ipv4("fwd_ip", "IP", blurb: "FWD IP")
    forwardPort = p.u16("fwd_port", "Port", blurb: "FWD Port")
    origin = p.ipv6("orig_source_addr", "IP", blurb: "ORIG IP")
    originPort = p.u16("orig_source_port", "Port", blurb: "ORIG Port")
    heading = p.subProtocol("/bvlc", "BACnet Virtual Link Control")
    byFunction = p.table("function", UInt8.self)
    byFunction6 = p.table("function_ipv6", UInt8.self)
    data = p.uses("data")
  }

  func dissect(_ d: inout Dissection) throws(Malformed) {
    let kind = try d.peek(UInt8.self)
    guard kind == 0x81 || kind == 0x82 else {
      d.withdraw()
      return d.decline()
    }
    d.protocolColumn("BVLC")
    d.info("BACnet Virtual Link Control")
    let code = try d.peek(UInt8.self, ahead: 1)
    let total = Int(try d.peek(UInt16.self, ahead: 2))
    if total < 4 {
      d.withdraw()
      return try d.call(data)
    }
    if kind == 0x81 { try addFour(&d, code, total) } else { try addSix(&d, code, total) }
  }

  private func head(_ d: inout Dissection, _ own: Int, _ total: Int, _ six: Bool) throws(Malformed)
  {
    let all = d.reportedRemaining
    d.setOwnLength(own)
    try d.add(type)
    try d.add(six ? function6 : function)
    d.put(length, UInt16(truncatingIfNeeded: own), at: d.next(2))
    if total == all {
      d.label("BVLC-Length: \(own) of \(total) bytes BACnet packet length")
    } else {
      d.label("BVLC-Length: \(own) of \(total) bytes (invalid length - expected \(all) bytes)")
    }
    try d.skip(2)
  }

  private func addFour(_ d: inout Dissection, _ code: UInt8, _ total: Int) throws(Malformed) {
    let own: Int
    switch code {
    case 0...3, 5...8: own = total
    case 4: own = 10
    default: own = 4
    }
    d.info("BACnet Virtual Link Control BVLC Function \(bvlcName(code)) ")
    let end = d.offset + total
    try head(&d, own, total, false)
    switch code {
    case 0: try d.add(result)
    case 1, 3, 7: try addTable(&d, end, isForeign: code == 7)
    case 4:
      try d.add(forwardAddress)
      try d.add(forwardPort)
    case 5: try d.add(lifetime)
    case 8:
      try d.add(address)
      try d.add(port)
    default: break
    }
    if code <= 3 || code >= 5 && code <= 8 { return }
    try d.call(byFunction, code, length: max(0, min(d.reportedRemaining, end - d.offset)))
  }

  private func addTable(_ d: inout Dissection, _ end: Int, isForeign: Bool) throws(Malformed) {
    let list = d.open(d.put(heading, at: d.next(max(0, end - d.offset))))
    while end - d.offset > 9 {
      try d.step()
      if isForeign {
        try d.add(address)
        try d.add(port)
        try d.add(ttl)
        try d.add(timeout)
      } else {
        try d.add(tableAddress)
        try d.add(tablePort)
        try d.add(mask, length: 4)
      }
    }
    d.close(list)
  }

  private func addSix(_ d: inout Dissection, _ code: UInt8, _ total: Int) throws(Malformed) {
    let own: Int
    switch code {
    case 0: own = 9
    case 1, 3, 5, 7: own = 10
    case 2, 6, 12: own = 7
    case 4: own = 28
    case 8, 10: own = 25
    case 9: own = 9
    case 11: own = 4
    default: own = 0
    }
    let name = BacnetLists.functions6.name(of: UInt64(code)) ?? "unknown"
    d.info("BACnet Virtual Link Control BVLC Function \(name) ")
    let end = d.offset + total
    try head(&d, own, total, true)
    if code != 11 { try d.add(source) }
    switch code {
    case 0: try d.add(result6)
    case 1, 3, 5, 7: try d.add(destination)
    case 4:
      try d.add(destination)
      try d.add(origin)
      try d.add(originPort)
    case 8:
      try d.add(origin)
      try d.add(originPort)
    case 9: try d.add(lifetime)
    case 10:
      try d.add(address6)
      try d.add(port)
    default: break
    }
    guard [1, 2, 8, 12].contains(code) else { return }
    try d.call(byFunction6, code, length: max(0, min(d.reportedRemaining, end - d.offset)))
  }

  private func bvlcName(_ code: UInt8) -> String {
    BacnetLists.functions.name(of: UInt64(code)) ?? "unknown"
  }
}
