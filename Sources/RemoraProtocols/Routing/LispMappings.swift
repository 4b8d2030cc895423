import RemoraCore

/// Records of mappings and their locators (RFC 9301 section 5.4).
extension LispLayer {
  private static let referrals: ValueNames = [
    0: "Node Referral", 1: "Map-Server Referral", 2: "Map-Server ACK",
    3: "Map-Server Not Registered", 4: "Delegation Hole", 5: "Not Authoritative",
  ]

  /// - Returns: the prefix, if there is only one.
  @discardableResult
  func mappings(
    _ d: inout Dissection, _ count: UInt8, isReferral: Bool
  ) throws(Malformed) -> String? {
    var only: String?
    for i in 0..<Int(count) {
      try d.step()
      guard let text = try mapping(&d, i + 1, isReferral: isReferral) else { return nil }
      if count == 1 {
        only = text
        d.info(append: " for \(text)")
      }
    }
    return only
  }

  ///     | TTL | locators | mask | action, flags | version | family | address |
  ///
  /// - Returns: the prefix, or nil if it cannot be read.
  func mapping(
    _ d: inout Dissection, _ number: Int, isReferral: Bool
  ) throws(Malformed) -> String? {
    let ttl = try d.peek(UInt32.self)
    let count = try d.peek(UInt8.self, ahead: 4)
    let mask = try d.peek(UInt8.self, ahead: 5)
    let flags = try d.peek(UInt16.self, ahead: 6)
    let family = try d.peek(UInt16.self, ahead: 10)
    guard let known = try d.lispAddress(family, ahead: 12) else {
      d.expert(
        unexpectedField, at: d.own, "Unexpected EID prefix AFI (\(family)), cannot decode")
      return nil
    }
    let item = d.put(f.mapping, at: d.next(12 + known.size))
    let text = "\(known.text)/\(mask)"
    let action = UInt64(flags >> 13)
    let trust = flags & 0x1000 != 0 ? "Authoritative" : "Not Authoritative"
    if d.wantsLabels {
      if isReferral {
        let name = Self.referrals.name(of: action) ?? "Invalid action code (\(action))"
        let gap = flags & 0x800 != 0 ? " (Incomplete)" : ""
        d.label(
          item,
          "Mapping Record \(number), EID Prefix: \(text), TTL: \(ttl), \(name)\(gap), \(trust)")
      } else {
        let name = lispMappingActNames.name(of: action) ?? "Unknown"
        d.label(
          item,
          "Mapping Record \(number), EID Prefix: \(text), TTL: \(ttl), Action: \(name), \(trust)")
      }
    }
    let open = d.open(item)
    try d.add(f.mappingTtl)
    try d.add(f.mappingLoccnt)
    try d.add(f.mappingEidMasklen)
    if isReferral {
      try d.add(
        bits: f.mappingAct, f.mappingAuth, f.referralIncomplete, f.mappingRes1, width: 2)
      try d.add(bits: f.referralSigcnt, f.mappingVer, width: 2)
    } else {
      try d.add(bits: f.mappingAct, f.mappingAuth, f.mappingRes1, width: 2)
      try d.add(bits: f.mappingRes2, f.mappingVer, width: 2)
    }
    try d.add(eid.family)
    _ = try address(&d, family, eid)
    for i in 0..<Int(count) {
      try d.step()
      if try !locator(&d, i + 1, item) { break }
    }
    d.close(open)
    return text
  }

  /// - Returns: whether it could be read.
  private func locator(
    _ d: inout Dissection, _ number: Int, _ record: Item
  ) throws(Malformed) -> Bool {
    let (priority, weight) = (try d.peek(UInt8.self), try d.peek(UInt8.self, ahead: 1))
    let (group, groupWeight) = (
      try d.peek(UInt8.self, ahead: 2), try d.peek(UInt8.self, ahead: 3)
    )
    let flags = try d.peek(UInt16.self, ahead: 4)
    let family = try d.peek(UInt16.self, ahead: 6)
    let known = try d.lispAddress(family, ahead: 8)
    let item = d.put(f.loc, at: d.next(8 + (known?.size ?? 0)))
    let open = d.open(item)
    try d.add(f.locPriority)
    try d.add(f.locWeight)
    try d.add(f.locMulticastPriority)
    try d.add(f.locMulticastWeight)
    try d.add(
      f.locFlags, bits: f.locFlagsRes, f.locFlagsLocal, f.locFlagsProbe, f.locFlagsReach)
    try d.add(f.locAfi)
    guard let known else {
      d.close(open)
      d.expert(
        unexpectedField, at: record, "Unexpected locator AFI (\(family)), cannot decode")
      return false
    }
    if family == LispFamily.canonical {
      try canonical(&d)
    } else {
      d.put(f.locLocator, Phrase(known.text), at: d.next(known.size))
      try d.skip(known.size)
    }
    d.close(open)
    let local = flags & 4 != 0 ? "Local " : ""
    let probed = flags & 2 != 0 ? " (probed)" : ""
    let reach = flags & 1 != 0 ? "Reachable" : "Unreachable"
    d.label(
      item,
      """
      Locator Record \(number), \(local)RLOC: \(known.text)\(probed), \(reach), \
      Priority/Weight: \(priority)/\(weight), \
      Multicast Priority/Weight: \(group)/\(groupWeight)
      """)
    return true
  }
}
