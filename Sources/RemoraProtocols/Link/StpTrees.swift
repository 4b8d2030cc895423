import RemoraCore

/// What a spanning tree message says of several trees (IEEE 802.1Q-2022 section 14.3) and of
/// shortest path bridging (section 14.1.2 j).
///
///     | version 3 length (2) | selector | name (32) | revision (2) | digest (16)
///     | internal cost (4) | bridge (8) | hops | per tree: flags, root (8), cost (4), priorities (2), hops
struct MultipleTrees {
  /// The name and digest of a configuration.
  struct Configuration {
    let selector: Field<UInt8>
    let name: Field<Text>
    let revision: Field<UInt16>
    let digest: Field<Bytes>

    init(_ p: inout Builder, _ title: String) {
      selector = p.u8("/mstp.config_format_selector", "\(title) Config ID format selector")
      name = p.string("/mstp.config_name", "\(title) Config name", type: .stringzPad)
      revision = p.u16("/mstp.config_revision_level", "\(title) Config revision")
      digest = p.bytes("/mstp.config_digest", "\(title) Config digest")
    }

    func add(_ d: inout Dissection) throws(Malformed) {
      try d.add(selector)
      try d.add(name, length: 32)
      try d.add(revision)
      try d.add(digest, length: 16)
    }
  }

  let length, tree, longLength: Field<UInt16>
  let configuration, pathConfiguration: Configuration
  let hops, flags, priority, bridgePriority, portPriority, treeHops: Field<UInt8>
  let internalCost, treeCost: Field<UInt32>
  let bridge: SpanningTreeLayer.Bridge
  let treeRoot: Field<MACAddress>
  let agreement: PathAgreement

  init(_ p: inout Builder) {
    length = p.u16("/mstp.version_3_length", "Version 3 Length")
    configuration = Configuration(&p, "MST")
    internalCost = p.u32(
      "/mstp.cist_internal_root_path_cost", "CIST Internal Root Path Cost")
    bridge = SpanningTreeLayer.Bridge(
      &p, "/mstp.cist_bridge", "CIST Bridge Priority", "CIST Bridge Identifier")
    hops = p.u8("/mstp.cist_remaining_hops", "CIST Remaining hops")
    flags = p.u8("/mstp.msti.flags", "MSTI flags", .hex)
    priority = p.u8("/mstp.msti.priority", "Priority", .hex, mask: 0xf0)
    tree = p.u16("/mstp.msti.msti_id", "MSTID", mask: 0x0fff)
    treeRoot = p.ether("/mstp.msti.root.hw", "Regional Root")
    treeCost = p.u32("/mstp.msti.root_cost", "Internal root path cost")
    bridgePriority = p.u8("/mstp.msti.bridge_priority", "Bridge Identifier Priority")
    portPriority = p.u8("/mstp.msti.port_priority", "Port identifier priority")
    treeHops = p.u8("/mstp.msti.remaining_hops", "Remaining hops")
    longLength = p.u16("/mstp.version_4_length", "Version 4 Length")
    pathConfiguration = Configuration(&p, "SPT")
    agreement = PathAgreement(&p)
  }

  func add(
    _ d: inout Dissection, _ layer: SpanningTreeLayer, _ version: UInt8
  ) throws(Malformed) {
    let place = d.offset
    // All or nothing.
    guard d.reportedRemaining >= 66 else { return }
    let count = Int(try d.add(length))
    let sub = d.open(
      d.text("MST Extension", at: Region(place, count == 0 ? 66 : d.remaining + 2)))
    try configuration.add(&d)
    if count == 0 {
      // Before the standard; what the parts between are is not said.
      try d.skip(12)
      try d.add(hops)
      d.close(sub)
      return
    }
    try d.add(internalCost)
    try bridge.add(&d, "CIST Bridge Identifier")
    try d.add(hops)
    // A length that is too small still announces one tree.
    var left = count < 64 ? 1 : count - 64
    while left > 0 {
      try d.step()
      try addTree(&d, layer)
      left -= 16
    }
    d.close(sub)
    if version == 3 { d.setLength(sub.item, d.offset - place) }
    if version >= 4, d.remaining >= 2 { try addPaths(&d) }
  }

  private func addPaths(_ d: inout Dissection) throws(Malformed) {
    let place = d.offset
    let count = try d.peek(UInt16.self)
    guard count > 0 else { return }
    try d.add(longLength)
    guard count >= 53 else { return }
    let sub = d.open(d.text("SPT Extension", at: Region(place, d.remaining + 2)))
    let inner = d.open(d.text("MCID Data", at: d.next(51)))
    try pathConfiguration.add(&d)
    d.close(inner)
    try agreement.add(&d)
    d.close(sub)
  }

  private func addTree(
    _ d: inout Dissection, _ layer: SpanningTreeLayer
  ) throws(Malformed) {
    let value = try d.peek(UInt64.self, ahead: 1)
    let id = value >> 48
    let mac = MACAddress(bits: value & 0xffff_ffff_ffff)
    let sub = d.open(
      d.text(
        "MSTID \(id & 0xfff), Regional Root Identifier \(id & 0xf000) / \(mac)",
        at: d.next(min(16, d.remaining))))
    try layer.addFlags(&d, flags, isRapid: true)
    let place = d.offset
    try d.add(priority)
    try d.seek(place)
    try d.add(tree)
    try d.add(treeRoot)
    try d.add(treeCost)
    for field in [bridgePriority, portPriority] {
      // Four bits of each byte count.
      d.put(field, try d.peek(UInt8.self) >> 4, at: d.next(1))
      try d.skip(1)
    }
    try d.add(treeHops)
    d.close(sub)
  }
}

/// What two bridges agreed on (IEEE 802.1Q-2022 section 14.5).
///
///     | flags | reserved | format | convention | edge count (2) | reserved (8) | digest (20)
struct PathAgreement {
  let number, disagreement, format, formatCapabilities, convention,
    conventionCapabilities: Field<UInt8>
  let isValid, isRestricted: Field<Bool>
  let edges: Field<UInt16>
  let digest: Field<Bytes>

  init(_ p: inout Builder) {
    number = p.u8("/mstp.agree_flags.agreement_num", "Agreement Number", mask: 0x03)
    disagreement = p.u8("/mstp.agree_flags.dagreement_num", "Disagreement Number", mask: 0x0c)
    isValid = p.flag(
      "/mstp.agree_flags.agreement_valid", "Agreement Valid Flag", mask: 0x10, set: "Yes",
      unset: "No")
    isRestricted = p.flag(
      "/mstp.agree_flags.rest_role", "Restricted Role", mask: 0x20, set: "Yes", unset: "No")
    digest = p.bytes("/mstp.agreement_digest", "Agreement Digest")
    format = p.u8(
      "/bpdu.agreement_digest_format_id", "Agreement Digest Format Id", mask: 0xf0)
    formatCapabilities = p.u8(
      "/bpdu.agreement_digest_format_capabilities", "Agreement Digest Format Capabilities",
      mask: 0x0f)
    convention = p.u8(
      "/bpdu.agreement_digest_convention_id", "Agreement Digest Convention Id", mask: 0xf0)
    conventionCapabilities = p.u8(
      "/bpdu.agreement_digest_convention_capabilities",
      "Agreement Digest Convention Capabilities", mask: 0x0f)
    edges = p.u16("/bpdu.agreement_digest_edge_count", "Agreement Digest Edge Count")
  }

  func add(_ d: inout Dissection) throws(Malformed) {
    let bits = try d.peek(UInt8.self)
    let sub = d.open(
      d.text(
        "Agreement Data (AN: \(bits & 3), DAN: \(bits >> 2 & 3))", at: d.next(d.remaining)))
    try d.add(bits: number, disagreement, isValid, isRestricted, width: 1)
    try d.skip(1)
    try d.add(bits: format, formatCapabilities, width: 1)
    try d.add(bits: convention, conventionCapabilities, width: 1)
    try d.add(edges)
    try d.skip(8)
    try d.add(digest, length: 20)
    d.close(sub)
  }
}
