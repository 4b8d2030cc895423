import RemoraCore

/// Extended communities (RFC 4360, RFC 7153), of eight bytes each.
struct BGPCommunities: Sendable {
  let f: BgpCommunityFields
  let a: BgpAttributeFields

  init(_ p: inout Builder, attributes: BgpAttributeFields) {
    f = BgpCommunityFields(&p)
    a = attributes
  }

  func dissect(_ d: inout Dissection, _ size: Int) throws(Malformed) {
    guard size % 8 == 0 else {
      d.expert(
        f.lengthBad, "Community length \(size) wrong, must be modulo 8")
      return
    }
    let count = size / 8
    let end = d.offset + size
    let all = d.put(f.list, at: d.clamped(size))
    d.append(": (\(count) communit\(count == 1 ? "y" : "ies"))")
    let sub = d.open(all)
    while d.offset < end {
      try d.step()
      try addOne(&d)
    }
    d.close(sub)
  }

  private func addOne(_ d: inout Dissection) throws(Malformed) {
    let place = try d.peekRegion(8)
    let type = try d.peek(UInt8.self)
    let field = self.subtype(type)
    let item = d.put(f.entry, at: place)
    let sub = d.open(item)
    try d.add(f.type, bits: f.typeAuth, f.typeTran)
    let typeName = BgpCommunityFields.types.name(of: UInt64(type))
    let kind = try d.peek(UInt8.self)
    if type & 0xbf == 4 {
      d.label(item, "QoS Marking [\(typeName ?? "")]")
      try addMarking(&d, place.offset)
    } else if type & 0xbf == 5 {
      d.label(item, "CoS Capability [\(typeName ?? "")]")
      try addClasses(&d)
    } else {
      try d.add(field.field)
      let name = field.names?.name(of: UInt64(kind))
      let text = try value(&d, type, kind, name)
      let tail = typeName ?? "Unknown community"
      let head =
        name
        ?? (typeName == nil
          ? "Unknown type 0x\(Phrase.hex(UInt64(type), 2)) subtype 0x\(Phrase.hex(UInt64(kind), 2))"
          : "Unknown subtype 0x\(Phrase.hex(UInt64(kind), 2))")
      d.label(item, "\(head):\(text.isEmpty ? "" : " ")\(text) [\(tail)]")
    }
    d.close(sub)
    try d.seek(place.offset + 8)
  }

  private func subtype(_ type: UInt8) -> (field: Field<UInt8>, names: ValueNames?) {
    switch type {
    case 0x00: (f.stypeTrAs2, BgpCommunityFields.as2)
    case 0x40: (f.stypeNtrAs2, BgpCommunityFields.plainAs2)
    case 0x01: (f.stypeTrIP4, BgpCommunityFields.ip4)
    case 0x41: (f.stypeNtrIP4, nil)
    case 0x02: (f.stypeTrAs4, BgpCommunityFields.as4)
    case 0x42: (f.stypeNtrAs4, BgpCommunityFields.plainAs4)
    case 0x03: (f.stypeTrOpaque, BgpCommunityFields.opaque)
    case 0x43: (f.stypeNtrOpaque, BgpCommunityFields.plainOpaque)
    case 0x06: (f.stypeTrEvpn, BgpCommunityFields.evpn)
    case 0x0c: (f.stypeTrMup, BgpCommunityFields.mobile)
    case 0x80: (f.stypeTrExp, BgpCommunityFields.experimental)
    case 0x81: (f.stypeTrExp2, BgpCommunityFields.second)
    case 0x82: (f.stypeTrExp3, BgpCommunityFields.third)
    default: (f.stypeUnknown, nil)
    }
  }

  /// Adds what follows the two kinds.
  /// - Returns: what the community says.
  private func value(
    _ d: inout Dissection, _ type: UInt8, _ kind: UInt8, _ name: String?
  ) throws(Malformed) -> String {
    switch (type, kind) {
    case (0x40, 4):
      let system = try d.add(f.valueAs2)
      let rate = try d.add(f.valueLinkBw)
      return "ASN \(system), \(Self.megabits(rate)) Mbps"
    case (0x00, _), (0x40, _):
      let system = try d.add(f.valueAs2)
      let number = try d.add(f.valueAn4)
      return "\(system):\(number)"
    case (0x01, 7):
      let number = try d.peek(UInt16.self, ahead: 4)
      let address = try d.add(f.valueOspfRid)
      return "\(address):\(number)"
    case (0x01, _), (0x41, _):
      let address = try d.add(f.valueIP4)
      let number = try d.add(f.valueAn2)
      return "\(address):\(number)"
    case (0x02, _), (0x42, _):
      let system = try d.add(f.valueAs4)
      let number = try d.add(f.valueAn2)
      return "\(system >> 16).\(system & 0xffff)(\(system)):\(number)"
    case (0x03, 6), (0x80, 0): return try addOspf(&d)
    case (0x03, 0x0c):
      try d.skip(4)
      let kind = try d.add(f.tunnelType)
      return BgpCommunityFields.tunnels.name(of: UInt64(kind)) ?? "Unknown"
    case (0x43, 1): return try addCost(&d)
    case (0x06, 0...3), (0x06, 5): return try addEthernet(&d, kind)
    case (0x80, 6...10), (0x81, 8), (0x82, 8): return try addFlow(&d, type, kind)
    default: return try addRaw(&d)
    }
  }

  private func addRaw(_ d: inout Dissection) throws(Malformed) -> String {
    let (a, b, c) = (
      try d.peek(UInt16.self), try d.peek(UInt16.self, ahead: 2), try d.peek(UInt16.self, ahead: 4)
    )
    let text =
      "0x\(Phrase.hex(UInt64(a), 4)) 0x\(Phrase.hex(UInt64(b), 4)) 0x\(Phrase.hex(UInt64(c), 4))"
    try d.add(f.valueRaw)
    d.label(value: Phrase(text))
    return text
  }

  /// With three digits behind the point.
  private static func megabits(_ bytes: Float) -> String {
    let value = (Double(bytes) * 8 / 1000).rounded(.toNearestOrEven)
    guard value.isFinite, abs(value) < 9e17 else { return bytes.isNaN ? "nan" : "inf" }
    let whole = Int64(value)
    let rest = String(abs(whole % 1000))
    let digits = String(repeating: "0", count: 3 - rest.utf8.count) + rest
    return "\(whole < 0 ? "-" : "")\(abs(whole / 1000)).\(digits)"
  }

  private func addOspf(_ d: inout Dissection) throws(Malformed) -> String {
    let area = try d.add(f.valueOspfRtypeArea)
    let kind = try d.add(f.valueOspfRtypeType)
    let options = try d.add(f.valueOspfRtypeOptions, bits: f.valueOspfRtypeOptionsMt)
    d.append(" (Metric: Type-\(options & 1 + 1))")
    let name = BgpCommunityFields.routeTypes.name(of: UInt64(kind)) ?? "Unknown"
    return "Area: \(area), Type: \(name)"
  }

  private func addCost(_ d: inout Dissection) throws(Malformed) -> String {
    let point = try d.add(f.costPoi)
    let bits = try d.peek(UInt8.self)
    try d.add(f.costCid, bits: f.costCidUse)
    let cost = try d.add(f.costCost)
    let text = bits & 0x80 != 0 ? "Replaces" : "Evaluated after"
    d.append(
      bits & 0x80 != 0
        ? " (Replaces the original attribute value)"
        : " (Evaluated after the original attribute value)")
    let name =
      BgpCommunityFields.points.name(of: UInt64(point))
      ?? "Unknown subtype 0x\(Phrase.hex(UInt64(point), 2))"
    return "\(cost), POI: \(name) (\(text))"
  }

  private func addEthernet(_ d: inout Dissection, _ kind: UInt8) throws(Malformed) -> String {
    switch kind {
    case 0:
      let flags = try d.add(f.evpnMmacFlags, bits: f.evpnMmacFlagsSticky)
      try d.skip(1)
      try d.add(f.evpnMmacSeq)
      return flags & 1 != 0 ? "Sticky MAC" : "Movable MAC"
    case 1:
      let isSingle = try d.add(f.l2EsiLabelFlag)
      try d.skip(2)
      let number = try addLabel(&d)
      return "\(isSingle ? "Single" : "All")-Active redundancy, Label: \(number)"
    case 2:
      let address = try d.add(f.evpnEsiRt)
      return "RT: \(address)"
    case 3:
      let address = try d.add(f.evpnEsiRouterMac)
      return "Router's MAC: \(address)"
    default:
      try d.add(f.evpnEtreeFlags, bits: f.evpnEtreeFlagReserved, f.evpnEtreeFlagL)
      try d.add(f.evpnEtreeReserved, length: 2)
      let place = d.offset
      try d.add(
        bits: a.mplsLabelValue20bits, a.mplsTrafficClass, a.mplsBottomStack, width: 3)
      try d.seek(place + 3)
      return ""
    }
  }

  private func addLabel(_ d: inout Dissection) throws(Malformed) -> UInt32 {
    let place = d.next(3)
    let high = UInt32(try d.peek(UInt16.self))
    let raw = high << 8 | UInt32(try d.peek(UInt8.self, ahead: 2))
    d.put(a.mplsLabelValue, raw, at: place)
    try d.add(bits: a.mplsLabelValue20bits, a.mplsTrafficClass, a.mplsBottomStack, width: 3)
    return raw >> 4
  }

  /// Actions of flow specifications (RFC 8955 section 7).
  private func addFlow(
    _ d: inout Dissection, _ type: UInt8, _ kind: UInt8
  ) throws(Malformed)
    -> String
  {
    switch (type, kind) {
    case (0x80, 6):
      let system = try d.add(f.valueAs2)
      let rate = try d.add(f.flowRateLimit)
      return "ASN \(system), \(Self.megabits(rate)) Mbps"
    case (0x80, 7):
      try d.add(f.empty, length: 5)
      let flags = try d.peek(UInt8.self)
      try d.add(bits: f.flowSample, f.flowTraffAct, width: 1)
      return "Sample: \(flags & 2 != 0 ? "Yes" : "No"), Terminal: \(flags & 1 != 0 ? "Yes" : "No")"
    case (0x80, 8):
      let system = try d.add(f.valueAs2)
      let number = try d.add(f.valueAn4)
      return "RT \(system):\(number)"
    case (0x80, 9):
      try d.skip(5)
      let value = try d.add(f.valueFsDscp)
      return BgpCommunityFields.codepoints.name(of: UInt64(value)) ?? "Unknown"
    case (0x80, 10):
      try d.add(f.l2EncapsType)
      let flags = try d.add(
        f.l2CFlags, bits: f.l2FlagD, f.l2FlagZ1, f.l2FlagF, f.l2FlagZ345, f.l2FlagC, f.l2FlagS)
      let names: [(UInt8, String)] = [
        (0x80, ", Down flag"), (0x20, ", Flush flag"), (2, ", C flag"), (1, ", S flag"),
      ]
      for (bit, name) in names where flags & bit != 0 { d.append(Phrase(name)) }
      try d.add(f.l2L2Mtu)
      return ""
    case (0x81, _):
      try d.add(f.valueIP4)
      try d.add(f.valueAn2)
      return ""
    default:
      try d.add(f.valueAs4)
      try d.add(f.valueAn2)
      return ""
    }
  }

  private func addMarking(_ d: inout Dissection, _ place: Int) throws(Malformed) {
    try d.seek(place)
    let flags = try d.add(
      f.qosFlags, bits: f.qosFlagsRemarking, f.qosFlagsIgnoreRemarking, f.qosFlagsAggMarking)
    if flags & 0x10 != 0 { d.append(", Remarking") }
    if flags & 0x08 != 0 { d.append(", Ignore remarking") }
    if flags & 0x04 != 0 { d.append(", Aggregation of markins") }
    try d.seek(place + 2)
    try d.add(f.qosSetNumber)
    try d.add(f.qosTechType)
    try d.add(f.qosMarkingO)
    try d.add(f.qosMarkingA)
    try d.add(f.qosDefaultToZero)
  }

  private func addClasses(_ d: inout Dissection) throws(Malformed) {
    for _ in 0..<7 {
      let flags = try d.add(
        f.cosFlags, bits: f.cosFlagsBe, f.cosFlagsEf, f.cosFlagsAf, f.cosFlagsLe)
      let names: [(UInt8, String)] = [
        (0x80, ", BE class"), (0x40, ", EF class"), (0x20, ", AF class"), (0x10, ", LE class"),
      ]
      for (bit, name) in names where flags & bit != 0 { d.append(Phrase(name)) }
    }
  }
}

extension BgpCommunityFields {
  static let types = ValueNames(packed: typeNames)
  static let as2 = ValueNames(packed: stypeTrAs2Names)
  static let as4 = ValueNames(packed: stypeTrAs4Names)
  static let ip4 = ValueNames(packed: stypeTrIP4Names)
  static let opaque = ValueNames(packed: stypeTrOpaqueNames)
  static let evpn = ValueNames(packed: stypeTrEvpnNames)
  static let experimental = ValueNames(packed: stypeTrExpNames)
  static let tunnels = ValueNames(packed: tunnelTypeNames)
  static let routeTypes = ValueNames(packed: valueOspfRtypeTypeNames)
  static let codepoints = ValueNames(packed: valueFsDscpNames)
  static let points = ValueNames(packed: costPoiNames)
  static let plainAs2: ValueNames = [4: "Link Bandwidth", 0x80: "Virtual-Network Identifier"]
  static let plainAs4: ValueNames = [4: "Generic"]
  static let plainOpaque: ValueNames = [
    0: "BGP Origin Validation state", 1: "Cost Community", 2: "Route Target", 0x15: "RT-derived-EC",
  ]
  static let mobile: ValueNames = [0: "MUP Direct-Type Segment Identifier"]
  static let second: ValueNames = [8: "Flow spec redirect IPv4 format"]
  static let third: ValueNames = [
    4: "Security Group AS4", 8: "Flow spec redirect AS-4byte format", 0x84: "Tag4",
    0x85: "Origin Sub-Cluster4",
  ]
}
