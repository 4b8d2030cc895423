public import RemoraCore

/// Cisco's distribution of virtual networks to switches. There is no public specification; the
/// layout is that of captures.
///
///     |    version    |     code      |   (by code)   |  name's size  | domain's name (32) …
public let vtp = Protocol("vtp", "VLAN Trunking Protocol", short: "VTP") { p in
  let f = VtpFields(&p)
  p.over("llc.cisco_pid", 0x2003)
  return { d throws(Malformed) in try f.dissect(&d) }
}

extension VtpFields {
  fileprivate func dissect(_ d: inout Dissection) throws(Malformed) {
    d.protocolColumn("VTP")
    d.setOwnLength(d.reportedRemaining)
    let start = d.offset
    let kind = try d.peekOrWithdraw(UInt8.self, ahead: 1)
    // A summary has its length from the start.
    if kind == 1 { _ = try d.peekOrWithdraw(UInt8.self, ahead: 71) }
    try d.add(version)
    try d.add(code)
    switch kind {
    case 1:
      d.info("Summary Advertisement")
      let count = try d.add(followers)
      try addDomain(&d)
      let revision = try d.add(confRevNum)
      d.info(append: ", Revision: \(revision)")
      if count > 0 { d.info(append: ", Followers: \(count)") }
      try d.add(updId)
      try addMoment(&d)
      try d.add(md5Digest, length: 16)
      d.setOwnLength(d.offset - start)
    case 2:
      d.info("Subset Advertisement")
      let number = try d.add(seqNum)
      try addDomain(&d)
      let revision = try d.add(confRevNum)
      d.info(append: ", Revision: \(revision), Seq: \(number)")
      while d.reportedRemaining > 0 {
        try d.step()
        try addNetwork(&d)
      }
    case 3:
      d.info("Advertisement Request")
      try d.add(reserved, length: 1)
      try addDomain(&d)
      try d.add(startValue)
    case 4:
      d.info("Join")
      try d.add(reserved, length: 1)
      try addDomain(&d)
      let first = Int(try d.add(pruningFirst))
      try d.add(pruningLast)
      try addActive(&d, first)
    default: d.info("Unrecognized VTP message")
    }
  }

  private func addDomain(_ d: inout Dissection) throws(Malformed) {
    try d.add(mdLen)
    try d.add(md, length: 32)
  }

  /// Year, month, day, hour, minute and second, of two digits each.
  private func addMoment(_ d: inout Dissection) throws(Malformed) {
    let place = try d.add(updTs, length: 12)
    let digits = d.wantsLabels ? d.bytes(place) : []
    guard digits.count == 12 else { return }
    var text = ""
    let marks = ["-", "-", " ", ":", ":", ""]
    for i in 0..<6 { text += d.printable(Region(place.offset + 2 * i, 2)) + marks[i] }
    let whole = text
    d.label(value: Phrase(whole))
  }

  /// A bit for each network.
  private func addActive(_ d: inout Dissection, _ first: Int) throws(Malformed) {
    let sub = d.open(
      d.text("Advertised active (i.e. not pruned) VLANs", at: d.next(d.reportedRemaining)))
    var number = first
    while d.reportedRemaining > 0 {
      try d.step()
      let bits = try d.peek(UInt8.self)
      for i in 0..<8 where bits >> UInt8(7 - i) & 1 == 1 {
        d.put(pruningActive, UInt16(truncatingIfNeeded: number + i), at: d.next(1))
      }
      number += 8
      try d.skip(1)
    }
    d.close(sub)
  }

  private func addNetwork(_ d: inout Dissection) throws(Malformed) {
    let length = Int(try d.peek(UInt8.self))
    let end = d.offset + length
    let sub = d.open(d.text("VLAN Information", at: d.next(min(length, d.reportedRemaining))))
    try d.add(vlanInfoLen)
    let bits = try d.add(vlanInfoStatus, bits: vlanInfoStatusVlanSusp)
    if bits & 1 == 1 { d.append(" (VLAN suspended)") }
    try d.add(vlanInfoVlanType)
    let size = Int(try d.add(vlanInfoVlanNameLen))
    try d.add(vlanInfoIslVlanId)
    try d.add(vlanInfoMtuSize)
    try d.add(vlanInfo80210Index)
    try d.add(vlanInfoVlanName, length: (size + 3) & ~3)
    while d.offset < end {
      try d.step()
      try addElement(&d)
    }
    d.close(sub)
  }

  private func addElement(_ d: inout Dissection) throws(Malformed) {
    let kind = try d.peek(UInt8.self)
    let size = 2 * Int(try d.peek(UInt8.self, ahead: 1))
    let names = ValueNames(packed: Self.vlanInfoTlvTypeNames)
    let name =
      names.name(of: UInt64(kind)) ?? "Unknown TLV type: 0x\(Phrase.hex(UInt64(kind), 2))"
    let item = d.text(Phrase(name), at: d.next(min(2 + size, d.reportedRemaining)))
    let sub = d.open(item)
    try d.add(vlanInfoTlvType)
    try d.add(vlanInfoTlvLen)
    let end = d.offset + size
    let fields = [
      vlanInfoSrcRouteRingNum, vlanInfoSrcRouteBridgeNum, vlanInfoStpType, vlanInfoParentVlan,
      vlanInfoTranslationallyBridgedVlans, vlanInfoPruning, vlanInfoBridgeType,
      vlanInfoMaxAreHopCount, vlanInfoMaxSteHopCount, vlanInfoBackupCrfMode,
    ]
    if kind < 1 || Int(kind) > fields.count {
      try d.add(vlanInfoData, length: size)
    } else if size == 2 {
      try d.add(fields[Int(kind) - 1])
    } else {
      d.expert(vlanInfoTlvLenBad, at: item, "\(name): Bad length \(size)")
    }
    d.close(sub)
    try d.seek(end)
  }
}
