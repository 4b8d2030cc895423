public import RemoraCore

/// Network Service Header (RFC 8300).
///
///     |Ver|O|U|    TTL    |   Length  |U|U|U|U|MD Type| Next Protocol |
///     |          Service Path Identifier (SPI)        | Service Index |
///     |           context: four words, or class, type, length, value  …
public let nsh = Protocol("nsh", "Network Service Header", short: "NSH") { p in
  p.keepsToItself()
  let layer = NshLayer(&p)
  p.over("ethertype", 0x894f)
  p.over("gre.proto", 0x894f)
  p.over("ip.proto", 145)
  p.over("vxlan.next_proto", 4)
  p.over("nsh.next_proto", 4)
  return { d throws(Malformed) in try layer.dissect(&d) }
}

struct NshLayer {
  let f: NshFields
  let badLength: Expert
  let byNext: Table<UInt8>

  init(_ p: inout Builder) {
    f = NshFields(&p)
    badLength = p.expert("length.invalid", .protocolRule, .warning, "Invalid total length")
    byNext = p.table("next_proto", UInt8.self)
  }

  func dissect(_ d: inout Dissection) throws(Malformed) {
    d.protocolColumn("NSH")
    d.info("Network Service Header")
    let start = d.offset
    let head: UInt16 = try d.peek(UInt16.self)
    let words = Int(head & 0x3f)
    let kind: UInt8 = try d.peek(UInt8.self, ahead: 2)
    d.setOwnLength(4 * words)
    try d.add(bits: f.version, f.obit, f.cBit, f.ttl, f.length, width: 2)
    if words < 1 {
      d.expert(badLength, "Length must be at least 0x1 for NSH Base Header")
    } else if kind == 1, words != 6 {
      d.expert(badLength, "Length MUST be of value 0x6 for MD Type equal to 0x1")
    } else if kind == 2, words < 2 {
      d.expert(badLength, "Length MUST be of value 0x2 or greater for MD Type equal to 0x2")
    }
    try d.add(f.mdtype)
    let next = try d.add(f.nextproto)
    try d.add(f.spi)
    try d.add(f.si)
    if kind == 1 {
      for _ in 0..<4 { try d.add(f.contextheader, length: 4) }
    } else if kind == 2 {
      while d.offset - start < 4 * words {
        try d.step()
        try addMetadata(&d)
      }
    }
    // The length counts for nothing where the context has its own.
    let size = kind == 1 ? 24 : words == 0 ? 4 : 4 * max(2, words)
    try d.seek(min(start + size, d.offset + d.remaining))
    if d.remaining > 0 { try d.call(byNext, next) }
  }

  private func addMetadata(_ d: inout Dissection) throws(Malformed) {
    let scope: UInt16 = try d.peek(UInt16.self)
    let type: UInt8 = try d.peek(UInt8.self, ahead: 2)
    let length = Int(try d.peek(UInt8.self, ahead: 3) & 0x7f)
    let place = d.next(min(d.remaining, length + 4))
    let sub = d.open(d.text("\(Self.name(scope, type))", at: place))
    try d.add(f.metadataclass)
    try d.add(f.metadatatype)
    try d.add(f.metadatalen)
    let end = d.offset + length
    if length > 0 { try addValue(&d, scope, type, length, sub.item) }
    try d.seek(end)
    d.close(sub)
    // Each begins at a whole word.
    let rest = min(-length & 3, d.remaining)
    try d.skip(rest)
  }

  private static func name(_ scope: UInt16, _ type: UInt8) -> String {
    switch (scope, type) {
    case (0, 4): "TLV: Forwarding Context"
    case (0, 5): "TLV: Tenant ID"
    case (0, 6): "TLV: Ingress Network Node Info"
    case (0, 7): "TLV: Ingress Network Source Interface"
    case (0, 8): "TLV: Flow ID"
    case (0, 9): "TLV: Source/Dest Groups"
    case (0, 10): "TLV: Policy ID"
    case (0x200, 0): "TLV: Logical Port"
    case (0x200, 1): "TLV: MAC"
    case (0x200, 2): "TLV: Network Instance"
    case (0x200, 3): "TLV: Interface Identifier"
    default: "TLV: Class \(scope) Type \(type)"
    }
  }

  private func addValue(
    _ d: inout Dissection, _ scope: UInt16, _ type: UInt8, _ length: Int, _ item: Item
  ) throws(Malformed) {
    let place = d.next(length)
    switch (scope, type) {
    case (0, 4): try addContext(&d)
    case (0, 5): try d.add(f.tlvTenantId, length: length)
    case (0, 6): try d.add(f.tlvIngressNetworkNodeInfo, length: length)
    case (0, 7): try d.add(f.tlvIngressNetworkSourceIface, length: length)
    case (0, 8):
      let kind = try d.add(f.tlvFlowIdType)
      if kind == 0 { try d.add(f.tlvIpv6FlowId) }
      if kind == 1 { try d.add(f.tlvMplsEntropyLabel) }
    case (0, 9):
      try d.add(f.tlvSourceGroup, length: 4)
      try d.add(f.tlvDestGroup, length: 4)
    case (0, 10): try d.add(f.tlvPolicyId, length: length)
    case (0x200, 0):
      let bytes = d.bytes(place)
      if bytes.allSatisfy({ $0 >= 0x20 && $0 < 0x7f }) {
        try d.add(f.tlvBbfLogicalPortIdStr, length: length)
        let text = d.string(place)
        d.append(to: item, ": \(text)")
      } else {
        try d.add(f.tlvBbfLogicalPortId, length: length)
      }
    case (0x200, 1): try d.add(f.tlvBbfMac)
    case (0x200, 2):
      try d.add(f.tlvBbfNetworkInstance, length: length)
      let text = d.string(place)
      d.append(to: item, ": \(text)")
    case (0x200, 3): try d.add(f.tlvBbfInterfaceId, length: length)
    default: try d.add(f.metadata, length: length)
    }
  }

  private func addContext(_ d: inout Dissection) throws(Malformed) {
    switch try d.add(f.tlvForwardingContextType) {
    case 0: try d.add(f.tlvForwardingContextVlan)
    case 1: try d.add(bits: f.tlvForwardingContextSvlan, f.tlvForwardingContextCvlan, width: 3)
    case 2: try d.add(f.tlvForwardingContextMplsVpnLabel)
    case 3: try d.add(f.tlvForwardingContextVni)
    case 4:
      try d.skip(3)
      try d.add(f.tlvForwardingContextSessionId)
    default: break
    }
  }
}
