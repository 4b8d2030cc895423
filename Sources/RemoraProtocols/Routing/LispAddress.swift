import RemoraCore

/// Where a message names an address: its family, and the fields for those families that it may be of.
struct LispSlot {
  let family: Field<UInt16>
  let ipv4: Field<IPv4Address>
  let ipv6: Field<IPv6Address>
  var mac: Field<MACAddress>?
  var name: Field<Text>?
  /// Whether addresses of the canonical format (RFC 8060) may stand here, and what they are called.
  var canonical: String?
}

/// Address families (IANA "Address Family Numbers") that LISP uses.
enum LispFamily {
  static let none: UInt16 = 0
  static let ipv4: UInt16 = 1
  static let ipv6: UInt16 = 2
  static let name: UInt16 = 17
  static let canonical: UInt16 = 16387
  static let mac: UInt16 = 16389
}

extension Dissection {
  /// The text and the size of the address `ahead` bytes from the cursor; nil if its family is not
  /// known. Only looks.
  /// - Parameter depth: of canonical addresses within each other, of which only two are gone into.
  borrowing func lispAddress(
    _ family: UInt16, ahead: Int = 0, depth: Int = 0
  ) throws(Malformed) -> (text: String, size: Int)? {
    switch family {
    case LispFamily.none: return ("not set", 0)
    case LispFamily.ipv4:
      return (IPv4Address(bits: try peek(UInt32.self, ahead: ahead)).description, 4)
    case LispFamily.ipv6:
      let high = try peek(UInt64.self, ahead: ahead)
      let low = try peek(UInt64.self, ahead: ahead + 8)
      return (IPv6Address(high: high, low: low).description, 16)
    case LispFamily.mac:
      let high = UInt64(try peek(UInt16.self, ahead: ahead))
      let low = UInt64(try peek(UInt32.self, ahead: ahead + 2))
      return (MACAddress(bits: high << 32 | low).description, 6)
    case LispFamily.name:
      var size = 0
      while try peek(UInt8.self, ahead: ahead + size) != 0 { size += 1 }
      return (String(decoding: bytes(Region(offset + ahead, size)), as: UTF8.self), size + 1)
    case LispFamily.canonical:
      let kind = try peek(UInt8.self, ahead: ahead + 2)
      let size = 6 + Int(try peek(UInt16.self, ahead: ahead + 4))
      if kind == 2 || kind == 3, depth < 2 {
        let number = try peek(UInt32.self, ahead: ahead + 6)
        let inner = try peek(UInt16.self, ahead: ahead + 10)
        let text =
          try lispAddress(inner, ahead: ahead + 12, depth: depth + 1)?.text ?? "not set"
        return (kind == 2 ? "[\(number)] \(text)" : "\(text) (ASN \(number))", size)
      }
      let name = LispLayer.kinds.name(of: UInt64(kind))
      return (name ?? "Unknown LCAF Type (\(kind))", size)
    default: return nil
    }
  }
}

extension LispLayer {
  /// Reads an address whose family was read.
  /// - Returns: its text, or nil if the family is not known here; nothing was read then.
  func address(
    _ d: inout Dissection, _ family: UInt16, _ slot: LispSlot
  ) throws(Malformed) -> String? {
    guard let known = try d.lispAddress(family) else { return nil }
    switch family {
    case LispFamily.none: break
    case LispFamily.ipv4: try d.add(slot.ipv4)
    case LispFamily.ipv6: try d.add(slot.ipv6)
    case LispFamily.mac:
      guard let field = slot.mac else { return nil }
      try d.add(field)
    case LispFamily.name:
      guard let field = slot.name else { return nil }
      try d.add(field, length: known.size)
    default:
      guard let title = slot.canonical else { return nil }
      let item = d.text("\(title): \(known.text)", at: d.next(known.size))
      let open = d.open(item)
      let end = d.offset + known.size
      try canonical(&d)
      d.close(open)
      try d.skip(max(0, end - d.offset))
    }
    return known.text
  }

  /// A heading over a family and an address.
  /// - Returns: the address's text, or nil for a family that is not known.
  @discardableResult
  func pair(
    _ d: inout Dissection, _ heading: Field<Label>, _ title: String, _ slot: LispSlot
  ) throws(Malformed) -> String? {
    let family = try d.peek(UInt16.self)
    let known = try d.lispAddress(family, ahead: 2)
    let item = d.put(heading, at: d.next(2 + (known?.size ?? 0)))
    let text = known?.text ?? ""
    d.label("\(title): \(text)")
    let open = d.open(item)
    try d.add(slot.family)
    let found = try address(&d, family, slot)
    d.close(open)
    if found == nil { unexpected(&d, heading, family) }
    return found
  }

  func unexpected(_ d: inout Dissection, _ what: Field<Label>, _ family: UInt16) {
    let name = what.id == f.mreqItrRloc.id ? "ITR-RLOC-AFI" : "AFI"
    d.expert(unexpectedField, at: d.own, "Unexpected \(name) (\(family)), cannot decode")
  }

  // MARK: The canonical format (RFC 8060)

  ///     | reserved | flags | type | reserved | length |
  func canonical(_ d: inout Dissection) throws(Malformed) {
    // Addresses may hold addresses, which a hostile packet does thousands of times.
    guard d[canonicalDepth] < 16 else { throw Malformed(.depth, offset: d.offset) }
    d[canonicalDepth] += 1
    defer { d[canonicalDepth] -= 1 }
    let place = d.offset
    let kind = try d.peek(UInt8.self, ahead: 2)
    let length = Int(try d.peek(UInt16.self, ahead: 4))
    let item = d.put(f.lcaf, at: d.next(6 + length))
    let name = Self.kinds.name(of: UInt64(kind)) ?? "Unknown (\(kind))"
    d.label("LCAF: \(name)")
    let open = d.open(item)
    d.put(f.lcafHeader, at: d.next(6))
    let head = d.open()
    try d.add(f.lcafRes1)
    try d.add(f.lcafFlags)
    try d.add(f.lcafType)
    if kind == 9 {
      try d.add(
        f.lcafMcinfoFlags, bits: f.lcafMcinfoFlagsRes, f.lcafMcinfoFlagsRp,
        f.lcafMcinfoFlagsLeave, f.lcafMcinfoFlagsJoin)
    } else {
      try d.add(f.lcafRes2)
    }
    try d.add(f.lcafLength)
    d.close(head)
    let end = place + 6 + length
    switch kind {
    case 0: break
    case 1: try list(&d, end)
    case 2: try numbered(&d, item, f.lcafIid, instance)
    case 3: try numbered(&d, item, f.lcafAsn, system)
    case 5: try coordinates(&d, item)
    case 7: try traversal(&d, end)
    case 8: try nonceLocator(&d, item)
    case 9: try multicast(&d, item)
    case 10: try path(&d, item, end)
    case 12: try sourceDestination(&d, item)
    case 13: try replication(&d, item, end)
    case 15:
      try pair(&d, f.lcafKvKey, "Key", key)
      try pair(&d, f.lcafKvValue, "Value", value)
    case 255: try vendor(&d, length)
    default:
      d.close(open)
      let rest = d.open(
        d.text("Not dissected yet (report to wireshark.org)", at: d.next(length)))
      d.expert(undecoded)
      d.close(rest)
      return try d.skip(length)
    }
    d.close(open)
  }

  private func list(_ d: inout Dissection, _ end: Int) throws(Malformed) {
    var number = 1
    while d.offset < end {
      try d.step()
      let family = try d.peek(UInt16.self)
      guard let known = try d.lispAddress(family, ahead: 2) else {
        d.put(f.lcafAfiListItem, at: d.next(2))
        let open = d.open()
        try d.add(member.family)
        d.close(open)
        d.expert(unexpectedField, at: d.own, "Unexpected list item AFI (\(family)), cannot decode")
        return
      }
      let item = d.put(f.lcafAfiListItem, at: d.next(2 + known.size))
      let kind =
        switch family {
        case LispFamily.ipv4: "IPv4 Address"
        case LispFamily.ipv6: "IPv6 Address"
        case LispFamily.mac: "MAC Address"
        case LispFamily.name: "Distinguished Name"
        default: "Address"
        }
      d.label("List Item \(number). \(kind): \(known.text)")
      let open = d.open(item)
      try d.add(member.family)
      _ = try address(&d, family, member)
      d.close(open)
      number += 1
    }
  }

  private func numbered(
    _ d: inout Dissection, _ item: Item, _ field: Field<UInt32>, _ slot: LispSlot
  ) throws(Malformed) {
    let number = try d.add(field)
    let family = try d.add(slot.family)
    let text = try address(&d, family, slot) ?? ""
    d.append(to: item, ": \(number), Address: \(text)")
  }

  private func coordinates(_ d: inout Dissection, _ item: Item) throws(Malformed) {
    let north = try angle(
      &d, f.lcafGeoLat, "Latitude", ("N", "S"), f.lcafGeoLatHemisphere, f.lcafGeoLatDeg,
      f.lcafGeoLatMin, f.lcafGeoLatSec)
    let east = try angle(
      &d, f.lcafGeoLon, "Longitude", ("E", "W"), f.lcafGeoLonHemisphere, f.lcafGeoLonDeg,
      f.lcafGeoLonMin, f.lcafGeoLonSec)
    d.append(to: item, ": (\(north), \(east))")
    let height = Int32(bitPattern: try d.peek(UInt32.self))
    d.put(f.lcafGeoAlt, at: d.next(4))
    if height == 0x7fff_ffff {
      d.label("Altitude: no value encoded")
    } else {
      d.label("Altitude: \(height) m")
      d.append(to: item, ", Altitude: \(height) m")
    }
    try d.skip(4)
    let family = try d.add(place.family)
    let text = try address(&d, family, place) ?? ""
    if family != LispFamily.none { d.append(to: item, ", Address: \(text)") }
  }

  private func angle(
    _ d: inout Dissection, _ heading: Field<Label>, _ name: String, _ sides: (String, String),
    _ side: Field<UInt16>, _ degrees: Field<UInt16>, _ minutes: Field<UInt8>,
    _ seconds: Field<UInt8>
  ) throws(Malformed) -> String {
    let first = try d.peek(UInt16.self)
    let (minute, second) = (try d.peek(UInt8.self, ahead: 2), try d.peek(UInt8.self, ahead: 3))
    let letter = first & 0x8000 != 0 ? sides.0 : sides.1
    let degree = first & 0x7fff
    // Latitudes have no blank after the degrees.
    let gap = heading.id == f.lcafGeoLon.id ? " " : ""
    let open = d.open(d.put(heading, at: d.next(4)))
    d.label(open.item, "\(name): \(letter) \(degree)°\(gap)\(minute)' \(second)\"")
    try d.add(bits: side, degrees, width: 2)
    try d.add(minutes)
    try d.add(seconds)
    d.close(open)
    return d.wantsLabels ? "\(letter)\(degree)°\(minute)'\(second)\"" : ""
  }

  private func traversal(_ d: inout Dissection, _ end: Int) throws(Malformed) {
    try d.add(f.lcafNattMsport)
    try d.add(f.lcafNattEtrport)
    let names = ["Global ETR", "MS", "Private ETR"]
    var number = 0
    while number < 3 || d.offset < end {
      try d.step()
      let name = number < 3 ? names[number] : "RTR \(number - 2)"
      if try pair(&d, f.lcafNattRloc, "RLOC of \(name)", locatorOfNAT) == nil { return }
      number += 1
    }
  }

  private func nonceLocator(_ d: inout Dissection, _ item: Item) throws(Malformed) {
    try d.add(f.lcafNonceLocRes)
    let shown = try d.peek(UInt32.self)
    let nonce = try d.add(f.lcafNonceLoc)
    let family = try d.add(nonceSlot.family)
    let text = try address(&d, family, nonceSlot) ?? ""
    // The number before the colon is the nonce, the one behind it the same with what follows.
    d.append(to: item, ": \(nonce): \(shown), Address: \(text)")
  }

  private func multicast(_ d: inout Dissection, _ item: Item) throws(Malformed) {
    let instance = try d.add(f.lcafMcinfoIid)
    try d.add(f.lcafMcinfoRes)
    let source = try d.add(f.lcafMcinfoSrcMasklen)
    let group = try d.add(f.lcafMcinfoGrpMasklen)
    let from =
      try pair(&d, f.lcafMcinfoSrc, "Source/Subnet Address", sourceSlot) ?? "not set"
    let to = try pair(&d, f.lcafMcinfoGrp, "Group Address", groupSlot) ?? "not set"
    d.append(to: item, " ([\(instance)], \(from)/\(source), \(to)/\(group))")
  }

  private func path(_ d: inout Dissection, _ item: Item, _ end: Int) throws(Malformed) {
    var number = 1
    while d.offset < end {
      try d.step()
      let flags = try d.peek(UInt16.self)
      let family = try d.peek(UInt16.self, ahead: 2)
      let known = try d.lispAddress(family, ahead: 4)
      let hop = d.put(f.lcafElpHop, at: d.next(4 + (known?.size ?? 0)))
      let open = d.open(hop)
      try d.add(
        f.lcafElpHopFlags, bits: f.lcafElpHopFlagsRes, f.lcafElpHopFlagsLocal,
        f.lcafElpHopFlagsProbe, f.lcafElpHopFlagsStrict)
      try d.add(hopSlot.family)
      let text = try address(&d, family, hopSlot)
      d.close(open)
      guard let text else {
        d.expert(
          unexpectedField, at: d.own, "Unexpected reencap hop AFI (\(family)), cannot decode")
        return
      }
      let marks =
        (flags & 4 != 0 ? ", Lookup" : "") + (flags & 2 != 0 ? ", RLOC-Probe" : "")
        + (flags & 1 != 0 ? ", Strict" : "")
      d.label(hop, "Reencap Hop \(number). \(text)\(marks)")
      d.append(to: item, ", \(text)")
      number += 1
    }
  }

  private func sourceDestination(_ d: inout Dissection, _ item: Item) throws(Malformed) {
    try d.add(f.lcafSrcdstRes)
    let source = try d.add(f.lcafSrcdstSrcMasklen)
    let destination = try d.add(f.lcafSrcdstDstMasklen)
    let from = try pair(&d, f.lcafSrcdstSrc, "Source Prefix", fromSlot) ?? "not set"
    let to = try pair(&d, f.lcafSrcdstDst, "Destination Prefix", toSlot) ?? "not set"
    d.append(to: item, " (\(from)/\(source), \(to)/\(destination))")
  }

  private func replication(_ d: inout Dissection, _ item: Item, _ end: Int) throws(Malformed) {
    var number = 1
    while d.offset < end {
      try d.step()
      let family = try d.peek(UInt16.self, ahead: 4)
      let known = try d.lispAddress(family, ahead: 6)
      let entry = d.put(f.lcafRleEntry, at: d.next(6 + (known?.size ?? 0)))
      let open = d.open(entry)
      try d.add(f.lcafRleEntryRes)
      let level = try d.add(f.lcafRleEntryLevel)
      try d.add(entrySlot.family)
      let text = try address(&d, family, entrySlot)
      d.close(open)
      guard let text else {
        d.expert(unexpectedField, at: d.own, "Unexpected RTR/ETR AFI (\(family)), cannot decode")
        return
      }
      d.label(entry, "RTR/ETR \(number). \(text), level \(level)")
      d.append(to: item, ", \(text) (\(level))")
      number += 1
    }
  }

  private func vendor(_ d: inout Dissection, _ length: Int) throws(Malformed) {
    try d.add(f.lcafVendorRes)
    try d.add(f.lcafVendorOui)
    try d.add(f.lcafVendorData, length: length - 4)
    d.expert(
      undecoded,
      """
      Look up the vendor's OUI (IEEE 802-2001) and contact them for support on decoding this field
      """)
  }
}
