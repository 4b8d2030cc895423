import RemoraCore

/// Geneve options whose contents are known (IANA, "Geneve Option Class", and their owners'
/// publications): Google's virtual networks, Cilium's services, cPacket's capture data.
struct GeneveOptionKinds {
  let network: Field<UInt32>
  let isReserved, direction: Field<Bool>
  let endpoint: Field<Bytes>
  let profile: Field<UInt64>
  let service4: Field<IPv4Address>
  let service6: Field<IPv6Address>
  let port: Field<UInt16>
  let pad: Field<Bytes>
  let packet: Field<UInt32>
  let length: Field<UInt16>
  let reserved, version: Field<UInt8>
  let timestamp: Field<AbsoluteTime>
  let seconds: Field<UInt64>
  let nanoseconds: Field<UInt32>
  let fraction, device, devicePort: Field<UInt16>

  init(_ p: inout Builder) {
    network = p.u32("option.gcp.vnid", "GCP Virtual Network ID")
    isReserved = p.flag("option.gcp.reserved", "GCP Reserved bits", mask: 0x0e, width: 4)
    direction = p.flag(
      "option.gcp.direction", "GCP Traffic Direction", mask: 0x01, width: 4, set: "Egress",
      unset: "Ingress")
    endpoint = p.bytes("option.gcp.endpoint", "GCP Endpoint ID")
    profile = p.u64("option.gcp.profile", "GCP Profile ID")
    service4 = p.ipv4("option.cilium.service.ipv4", "Cilium Service IPv4")
    service6 = p.ipv6("option.cilium.service.ipv6", "Cilium Service IPv6")
    port = p.u16("option.cilium.service.port", "Cilium Service Port")
    pad = p.bytes("option.cilium.service.pad", "Pad")
    packet = p.u32("option.cPacket.packetid", "cPacket Packet ID")
    length = p.u16("option.cPacket.orig_len", "cPacket Original length")
    reserved = p.u8("option.cPacket.reserved", "cPacket Reserved", .hex)
    version = p.u8("option.cPacket.version", "cPacket Metadata version")
    timestamp = p.time("option.cPacket.timestamp", "cPacket Timestamp", .utc)
    seconds = p.u48("option.cPacket.ts_sec", "cPacket Timestamp (s)")
    nanoseconds = p.u32("option.cPacket.ts_nsec", "cPacket Timestamp (ns)")
    fraction = p.u16("option.cPacket.ts_fracns", "cPacket Timestamp (frac. ns)")
    device = p.u16("option.cPacket.device_id", "cPacket Device ID")
    devicePort = p.u16("option.cPacket.port_id", "cPacket Port ID")
  }

  func name(_ family: UInt16, _ kind: UInt8) -> String? {
    switch (family, kind) {
    case (0x132, 1): "GCP Virtual Network ID"
    case (0x132, 2): "GCP Endpoint ID"
    case (0x132, 3): "GCP Profile ID"
    case (0x14b, 0x81): "Cilium Service IP"
    case (0x164, 0): "cPacket Meta-data"
    default: nil
    }
  }

  /// - Returns: false for options that are not known.
  func read(
    _ d: inout Dissection, _ family: UInt16, _ kind: UInt8, _ count: Int
  ) throws(Malformed) -> Bool {
    switch (family, kind) {
    case (0x132, 1): try addNetwork(&d)
    case (0x132, 2): try d.add(endpoint, length: count)
    case (0x132, 3): try addProfile(&d, count)
    case (0x14b, 0x81): return try addService(&d, count)
    case (0x164, 0): try addCapture(&d)
    default: return false
    }
    return true
  }

  private func addNetwork(_ d: inout Dissection) throws(Malformed) {
    let word = try d.peek(UInt32.self)
    let place = d.next(4)
    d.put(network, word >> 4, at: place)
    if d.wantsLabels {
      var bits = ""
      for i in 0..<7 {
        if i > 0 { bits += i & 1 == 0 ? "  " : " " }
        bits += nibble(UInt8(truncatingIfNeeded: word >> UInt32(28 - 4 * i) & 0xf))
      }
      d.label(Phrase("\(bits) .... = GCP Virtual Network ID: \(word >> 4)"))
    }
    d.put(direction, word & 1 != 0, at: place)
    d.put(isReserved, word & 0x0e != 0, at: place)
  }

  private func addProfile(_ d: inout Dissection, _ count: Int) throws(Malformed) {
    guard count > 0 else { throw Malformed(.nonsense, offset: d.offset) }
    var value: UInt64 = 0
    for i in 0..<min(8, count) {
      value = value << 8 | UInt64(try d.peek(UInt8.self, ahead: i))
    }
    d.put(profile, value, at: d.next(count))
  }

  private func addService(_ d: inout Dissection, _ count: Int) throws(Malformed) -> Bool {
    switch count {
    case 8: try d.add(service4)
    case 20: try d.add(service6)
    default: return false
    }
    try d.add(port)
    try d.add(pad, length: 2)
    return true
  }

  private func addCapture(_ d: inout Dissection) throws(Malformed) {
    try d.add(packet)
    try d.add(length)
    try d.add(reserved)
    try d.add(version)
    let whole = try d.peek(UInt32.self, ahead: 2)
    let part = try d.peek(UInt32.self, ahead: 6)
    d.put(
      timestamp,
      AbsoluteTime(seconds: Int64(whole), nanoseconds: Int32(truncatingIfNeeded: part)),
      at: Region(d.offset + 2, 8))
    try d.add(seconds)
    try d.add(nanoseconds)
    try d.add(fraction)
    try d.add(device)
    try d.add(devicePort)
  }
}

func geneveClass(_ value: UInt16) -> String { geneveClasses.name(of: UInt64(value)) ?? "Unknown" }

let geneveClasses = ValueNames(ranges: [
  (0x0000...0x00ff, "Standard"), (0x0100...0x0100, "Linux"), (0x0101...0x0101, "Open vSwitch"),
  (0x0102...0x0102, "Open Virtual Networking (OVN)"),
  (0x0103...0x0103, "In-band Network Telemetry (INT)"), (0x0104...0x0104, "VMware"),
  (0x0105...0x0105, "Amazon.com, Inc."), (0x0106...0x0106, "Cisco Systems, Inc."),
  (0x0107...0x0107, "Oracle Corporation"), (0x0108...0x0110, "Amazon.com, Inc."),
  (0x0111...0x0118, "IBM"), (0x0119...0x0128, "Ericsson"),
  (0x0129...0x0129, "Oxide Computer Company"), (0x0130...0x0131, "Cisco Systems, Inc."),
  (0x0132...0x0135, "Google LLC"), (0x0136...0x0136, "InfoQuick Global Connection Tech Ltd."),
  (0x0137...0x0140, "Alibaba, inc"), (0x0141...0x0144, "Palo Alto Networks"),
  (0x0145...0x0149, "Huawei Technologies Co., Ltd"), (0x014a...0x014a, "EMnify GmbH"),
  (0x014b...0x014b, "Cilium"), (0x014c...0x014c, "Corelight, Inc."),
  (0x014d...0x014d, "1NCE GmbH"), (0x014e...0x0157, "Cloud of China Telecom (CTYUN)"),
  (0x0158...0x0161, "Volcengine, inc"), (0x0162...0x0162, "nat64.net"),
  (0x0163...0x0163, "Multi Segment SD-WAN"), (0x0164...0x0164, "cPacket Networks, Inc."),
  (0x0165...0x0167, "Tencent"), (0x0168...0x0168, "ExtraHop Networks, Inc."),
  (0x0169...0x0169, "Soosan INT Co., Ltd."), (0x016a...0xfeff, "Unassigned"),
  (0xfff0...0xffff, "Experimental"),
])
