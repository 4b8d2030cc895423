public import RemoraCore

/// BACnet's network layer (ASHRAE 135 clause 6).
///
///     |    version    |N|0|D|0|S|E|pri|  destination, source, hop count …
public let bacnet = Protocol(
  "bacnet", "Building Automation and Control Network NPDU", short: "BACnet"
) { p in
  let layer = BacnetNetworkLayer(&p)
  p.over("bvlc.function", [4, 9, 10, 11])
  p.over("bvlc.function_ipv6", [1, 2, 8, 12])
  p.over("llc.dsap", 0x82)
  return { d throws(Malformed) in try layer.dissect(&d) }
}

private struct BacnetNetworkLayer: Sendable {
  let version, control, destinationLength, destinationStation, sourceLength,
    sourceStation: Field<UInt8>
  let hops, message, performance, reject, ports, infoLength, portID, termination,
    status: Field<UInt8>
  let network, sourceNetwork, vendor: Field<UInt16>
  let destinationEther, sourceEther: Field<MACAddress>
  let destinationOther, sourceOther, info: Field<Bytes>
  let bits: [(field: Field<Bool>, mask: UInt8, label: String)]
  let application, data: ProtocolHandle

  init(_ p: inout Builder) {
    version = p.u8("version", "Version", blurb: "BACnet Version")
    control = p.u8("control", "Control", .hex, blurb: "BACnet Control")
    bits = Self.bits(&p)
    network = p.u16("dnet", "Destination Network Address")
    destinationLength = p.u8("dlen", "Destination MAC Layer Address Length")
    destinationEther = p.ether("dadr_eth", "Destination ISO 8802-3 MAC Address")
    destinationStation = p.u8("dadr_mstp", "DADR", blurb: "Destination MS/TP or ARCNET MAC Address")
    destinationOther = p.bytes("dadr_tmp", "Unknown Destination MAC")
    sourceNetwork = p.u16("snet", "Source Network Address")
    sourceLength = p.u8("slen", "Source MAC Layer Address Length")
    sourceEther = p.ether("sadr_eth", "SADR", blurb: "Source ISO 8802-3 MAC Address")
    sourceStation = p.u8("sadr_mstp", "SADR", blurb: "Source MS/TP or ARCNET MAC Address")
    sourceOther = p.bytes("sadr_tmp", "Unknown Source MAC")
    hops = p.u8("hopc", "Hop Count")
    message = p.u8(
      "mesgtyp", "Network Layer Message Type", .hex, names: ValueNames(packed: bacMessageNames))
    vendor = p.u16("vendor", "Vendor ID")
    performance = p.u8("perf", "Performance Index")
    reject = p.u8("rejectreason", "Reject Reason", names: ValueNames(packed: bacNetworkRejectNames))
    ports = p.u8("rportnum", "Number of Port Mappings")
    infoLength = p.u8("pinfolen", "Port Info Length")
    info = p.bytes("pinfo", "Port Inf")
    portID = p.u8("portid", "Port ID", .hex)
    termination = p.u8("term_time_value", "Termination Time Value (seconds)")
    status = p.u8("netno_status", "Network number status (enumerated)")
    application = p.uses("bacapp")
    data = p.uses("data")
  }

  private static func bits(
    _ p: inout Builder
  ) -> [(field: Field<Bool>, mask: UInt8, label: String)] {
    let zero = ("Shall be zero, but is one.", "Shall be zero and is zero.")
    let rows: [(String, String, UInt8, (String, String))] = [
      (
        "control_net", "NSDU contains", 0x80,
        (
          "network layer message, message type field present.",
          "BACnet APDU, message type field absent."
        )
      ),
      ("control_res1", "Reserved", 0x40, zero),
      (
        "control_dest", "Destination Specifier", 0x20,
        (
          "DNET, DLEN and Hop Count present. If DLEN=0: broadcast, dest. address field absent.",
          "DNET, DLEN, DADR and Hop Count absent."
        )
      ),
      ("control_res2", "Reserved", 0x10, zero),
      (
        "control_src", "Source specifier", 8,
        (
          "SNET, SLEN and SADR present, SLEN=0 invalid, SLEN specifies length of SADR",
          "SNET, SLEN and SADR absent"
        )
      ),
      (
        "control_expect", "Expecting Reply", 4,
        (
          "BACnet-Confirmed-Request-PDU, a segment of BACnet-ComplexACK-PDU or Network Message "
            + "expecting a reply present.",
          "Other than a BACnet-Confirmed-Request-PDU, segment of BACnet-ComplexACK-PDU or "
            + "network layer message expecting a reply present."
        )
      ),
      (
        "control_prio_high", "Priority", 2,
        (
          "Life Safety or Critical Equipment message.",
          "Not a Life Safety or Critical Equipment message."
        )
      ),
      ("control_prio_low", "Priority", 1, ("Urgent message", "Normal message")),
    ]
    return rows.map { row in
      (
        p.flag(
          row.0, row.1, mask: UInt64(row.2), set: row.3.0, unset: row.3.1, blurb: "BACnet Control"),
        row.2, row.1
      )
    }
  }

  func dissect(_ d: inout Dissection) throws(Malformed) {
    d.protocolColumn("BACnet-NPDU")
    d.info("Building Automation and Control Network NPDU")
    let kind = try d.peekOrWithdraw(UInt8.self)
    let marks = try d.peekOrWithdraw(UInt8.self, ahead: 1)
    try d.add(version)
    d.label("Version: 0x\(kind, hex: 2) (\(kind == 1 ? "ASHRAE 135-1995" : "unknown"))")
    addControl(&d, marks)
    try d.skip(1)
    if marks & 0x20 != 0 { try addDestination(&d) }
    if marks & 8 != 0 { try addSource(&d) }
    if marks & 0x20 != 0 { try d.add(hops) }
    if marks & 0x80 == 0 { return try d.call(application) }
    let type = try d.add(message)
    d.info("\(message, type)")
    try addMessage(&d, type)
  }

  private func addControl(_ d: inout Dissection, _ marks: UInt8) {
    let item = d.put(control, marks, at: d.next(1))
    if d.wantsLabels {
      for bit in bits where marks & bit.mask != 0 { d.append(", \(bit.label)") }
    }
    let sub = d.open(item)
    for bit in bits { d.put(bit.field, marks & bit.mask != 0, at: d.next(1)) }
    d.close(sub)
  }

  private func addDestination(_ d: inout Dissection) throws(Malformed) {
    try d.add(network)
    let size = try d.add(destinationLength)
    switch size {
    case 0:
      d.label("Destination MAC Layer Address Length: 0 indicates Broadcast on Destination Network")
    case 1: try d.add(destinationStation)
    case 6: try d.add(destinationEther)
    default: try d.add(destinationOther, length: Int(size))
    }
  }

  private func addSource(_ d: inout Dissection) throws(Malformed) {
    try d.add(sourceNetwork)
    let size = try d.add(sourceLength)
    switch size {
    case 0: d.label("Source MAC Layer Address Length: 0 invalid!")
    case 1: try d.add(sourceStation)
    case 6: try d.add(sourceEther)
    default: try d.add(sourceOther, length: Int(size))
    }
  }

  private func addMessage(_ d: inout Dissection, _ type: UInt8) throws(Malformed) {
    switch type {
    case 0, 9:
      if type == 9 || d.reportedRemaining >= 2 { try d.add(network) }
    case 1, 4, 5:
      while d.reportedRemaining >= 2 {
        try d.step()
        try d.add(network)
      }
    case 2:
      try d.add(network)
      try d.add(performance)
    case 3:
      try d.add(reject)
      try d.add(network)
    case 6, 7:
      for _ in 0..<(try d.add(ports)) {
        try d.step()
        try d.add(network)
        try d.add(portID)
        let size = try d.add(infoLength)
        try d.add(info, length: Int(size))
      }
    case 8:
      try d.add(network)
      try d.add(termination)
    // The messages of network security have no items.
    case 0x0a...0x11: return
    case 0x12: break
    case 0x13:
      try d.add(network)
      try d.add(status)
    default:
      if type >= 0x80 { try d.add(vendor) }
    }
    if d.reportedRemaining > 0 { try d.call(data) }
  }
}
