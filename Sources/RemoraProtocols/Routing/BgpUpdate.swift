import RemoraCore

/// Updates: routes withdrawn, attributes of a path, routes that have it (RFC 4271 section 4.3).
struct BGPUpdate: Sendable {
  let f: BgpAttributeFields
  let routes: BGPRoutes
  let communities: BGPCommunities
  let badLength: Expert

  init(_ p: inout Builder, prefixLength: Field<UInt8>, badLength: Expert) {
    let f = BgpAttributeFields(&p)
    self.f = f
    self.badLength = badLength
    routes = BGPRoutes(
      &p, prefixLength: prefixLength, badLength: badLength, attributes: f)
    communities = BGPCommunities(&p, attributes: f)
  }

  func dissect(_ d: inout Dissection, upTo end: Int) throws(Malformed) {
    let withdrawn = Int(try d.add(f.withdrawnLength))
    if withdrawn > 0 {
      let last = d.offset + withdrawn
      let sub = d.open(d.put(f.withdrawn, at: d.clamped(withdrawn)))
      let hasPath = try routes.hasPath(d, last, 32)
      while d.offset < last {
        try d.step()
        guard
          try routes.addPrefix4(
            &d, routes.f.withdrawnPrefix, "Withdrawn route", hasPath: hasPath)
        else { return d.close(sub) }
      }
      d.close(sub)
    }
    let size = Int(try d.add(f.attributesLength))
    if size > 0 {
      let last = d.offset + size
      let sub = d.open(d.put(f.attributes, at: d.clamped(size)))
      try addAttributes(&d, upTo: last)
      d.close(sub)
      try d.seek(last)
    }
    guard d.offset < end else { return }
    let sub = d.open(d.put(f.nlri, at: d.clamped(end - d.offset)))
    var hasPath = false
    if d.offset + 4 < end { hasPath = try routes.hasPath(d, end, 32) }
    while d.offset < end {
      try d.step()
      guard try routes.addPrefix4(&d, routes.f.nlriPrefix, "NLRI", hasPath: hasPath) else {
        break
      }
    }
    d.close(sub)
  }

  // MARK: Attributes

  private func addAttributes(_ d: inout Dissection, upTo end: Int) throws(Malformed) {
    while d.offset < end {
      try d.step()
      let flags = try d.peek(UInt8.self)
      let kind = try d.peek(UInt8.self, ahead: 1)
      let isLong = flags & 0x10 != 0
      let head = isLong ? 4 : 3
      let size =
        isLong
        ? Int(try d.peek(UInt16.self, ahead: 2)) : Int(try d.peek(UInt8.self, ahead: 2))
      let item = d.put(f.attribute, at: d.clamped(head + size))
      let names = BgpAttributeFields.kinds
      d.append(" - \(names.name(of: UInt64(kind)) ?? "Unknown (\(kind))")")
      let sub = d.open(item)
      try addHead(&d, flags, isLong)
      let last = d.offset + size
      if last > end {
        let left = max(0, end - d.offset)
        d.text(
          "Path attribute length is invalid: \(size) byte\(Self.plural(size))", at: d.next(left))
        d.expert(badLength, "Path attribute length is invalid: \(size) byte\(Self.plural(size))")
        d.close(sub)
        try d.seek(last)
        return
      }
      try addValue(&d, kind, size, item)
      d.close(sub)
      try d.seek(last)
    }
  }

  static func plural(_ count: Int) -> String { count == 1 ? "" : "s" }

  private func addHead(_ d: inout Dissection, _ flags: UInt8, _ isLong: Bool) throws(Malformed) {
    try d.add(
      f.flags, bits: f.flagsOptional, f.flagsTransitive, f.flagsPartial, f.flagsExtendedLength,
      f.flagsUnused)
    if d.wantsLabels {
      var text = ""
      if flags & 0x80 != 0 { text += ", Optional" }
      if flags & 0x40 != 0 { text += ", Transitive" }
      if flags & 0x20 != 0 { text += ", Partial" }
      if flags & 0x10 != 0 { text += ", Extended-Length" }
      if flags & 0x80 == 0 { text += ", Well-known" }
      if flags & 0x40 == 0 { text += ", Non-transitive" }
      if flags & 0x20 == 0 { text += ", Complete" }
      let whole = text
      d.append(Phrase(whole))
    }
    try d.add(f.typeCode)
    if isLong {
      try d.add(f.length)
    } else {
      let size = UInt16(try d.peek(UInt8.self))
      d.put(f.length, size, at: d.next(1))
      try d.skip(1)
    }
  }

  /// Remarks on a value of the wrong length.
  private func wrong(_ d: inout Dissection, _ name: String, _ size: Int) throws(Malformed) {
    let text = "\(name) (invalid): \(size) byte\(Self.plural(size))"
    if size > 0 { _ = try d.peek(UInt8.self, ahead: size - 1) }
    d.text(Phrase(text), at: d.next(size))
    d.expert(badLength, Phrase(text))
  }

  private func addValue(
    _ d: inout Dissection, _ kind: UInt8, _ size: Int, _ item: Item
  ) throws(Malformed) {
    let end = d.offset + size
    switch kind {
    case 1:
      if size != 1 { return try wrong(&d, "Origin", size) }
      let value = try d.add(f.origin)
      let field = f.origin
      d.append(to: item, ": \(field, value)")
    case 2, 17: try addPath(&d, kind, size, item)
    case 3:
      if size != 4 { return try wrong(&d, "Next hop", size) }
      let address = try d.add(f.nextHop)
      d.append(to: item, ": \(address.description) ")
    case 4:
      if size != 4 { return try wrong(&d, "Multiple exit discriminator", size) }
      let value = try d.add(f.multiExitDisc)
      d.append(to: item, ": \(value)")
    case 5:
      if size != 4 { return try wrong(&d, "Local preference", size) }
      let value = try d.add(f.localPref)
      d.append(to: item, ": \(value)")
    case 6: if size != 0 { try wrong(&d, "Atomic aggregate", size) }
    case 7, 18:
      if kind == 18 ? size != 8 : size != 6 && size != 8 {
        return try wrong(&d, "Aggregator", size)
      }
      var system = UInt32(try d.peek(UInt16.self))
      if size == 8 { system = try d.peek(UInt32.self) }
      let number = system
      d.put(f.aggregatorAs, number, at: d.next(size - 4))
      try d.skip(size - 4)
      let origin = try d.add(f.aggregatorOrigin)
      d.append(to: item, ": AS: \(number) origin: \(origin.description)")
    case 8:
      if size % 4 != 0 { return try wrong(&d, "Communities", size) }
      try addCommunities(&d, size, item)
    case 9:
      if size != 4 { return try wrong(&d, "Originator identifier", size) }
      let address = try d.add(f.originatorId)
      d.append(to: item, ": \(address.description) ")
    case 10:
      if size % 4 != 0 { return try wrong(&d, "Cluster list", size) }
      try addClusters(&d, size, item)
    case 14: try routes.addReach(&d, end)
    case 15: try routes.addUnreach(&d, end)
    case 16: try communities.dissect(&d, size)
    case 22 where size >= 5: try addTunnel(&d, size)
    case 26: try addMetric(&d, end, item)
    case 32: try addLargeCommunities(&d, end, item)
    case 35 where size == 4:
      let value = try d.add(f.otc)
      d.append(to: item, ": \(value)")
    case 128 where size >= 4:
      try d.add(f.attrSetOriginAs)
      if size > 4 {
        let sub = d.open()
        try addAttributes(&d, upTo: end)
        d.close(sub)
      }
    case 23, 19, 29, 33, 34, 36, 40: break
    case 99: d.put(f.linkState, at: d.next(size))
    default:
      if size > 0 { _ = try d.peek(UInt8.self, ahead: size - 1) }
      d.put(f.unknown, at: d.next(size))
    }
  }

  // MARK: Paths of autonomous systems

  /// Bytes of a number: 4 if the segments fit so, else 2 if they fit so; 0 if neither (RFC 6793
  /// leaves it to what the two sides have agreed on, which a capture need not have).
  private func systemSize(_ d: borrowing Dissection, _ size: Int) throws(Malformed) -> Int {
    for width in [4, 2] {
      var place = 0
      var fits = true
      while fits, place < size {
        try d.step()
        let kind = try d.peek(UInt8.self, ahead: place)
        fits = kind >= 1 && kind <= 4
        if !fits, place > 0 { break }
        let count = Int(try d.peek(UInt8.self, ahead: place + 1))
        if width == 4, count == 0 { fits = false }
        let isFirst = place == 0
        place += 2 + count * width
        if width == 2, isFirst { _ = try d.peek(UInt8.self, ahead: place) }
      }
      if fits, place == size { return width }
    }
    return 0
  }

  private func addPath(
    _ d: inout Dissection, _ kind: UInt8, _ size: Int, _ item: Item
  ) throws(Malformed) {
    if size == 0 { return d.append(to: item, ": empty") }
    let width = kind == 17 ? 4 : try systemSize(d, size)
    guard width != 0 else {
      d.expert(
        f.unknownAsLength, at: item, "ASN length uncalculated by heuristic : 255")
      return
    }
    let end = d.offset + size
    d.append(to: item, ": ")
    while d.offset < end {
      try d.step()
      let type = try d.peek(UInt8.self)
      let count = Int(try d.peek(UInt8.self, ahead: 1))
      let segment = d.put(f.asPathSegment, at: d.clamped(2 + count * width))
      d.append(": ")
      let sub = d.open(segment)
      try d.add(f.asPathSegmentType)
      try d.add(f.asPathSegmentLength)
      let marks: (String, String, String) =
        switch type {
        case 1: ("{", "}", ", ")
        case 3: ("(", ")", " ")
        case 4: ("[", "]", ", ")
        default: ("", "", " ")
        }
      let opening = marks.0
      d.append(to: segment, Phrase(opening))
      d.append(to: item, Phrase(opening))
      for i in 0..<count {
        try d.step()
        let number: UInt32
        if width == 2 {
          number = UInt32(try d.add(f.asPathSegmentAs2))
        } else {
          number = try d.add(f.asPathSegmentAs4)
        }
        let mark = i == count - 1 ? "" : marks.2
        d.append(to: segment, "\(number)\(mark)")
        d.append(to: item, "\(number)\(mark)")
      }
      let closing = marks.1
      d.append(to: segment, Phrase(closing))
      d.append(to: item, "\(closing) ")
      d.close(sub)
    }
  }

  // MARK: Communities (RFC 1997, RFC 8092)

  private func addCommunities(_ d: inout Dissection, _ size: Int, _ item: Item) throws(Malformed) {
    let end = d.offset + size
    let list = d.put(f.communities, at: d.clamped(size))
    d.append(": ")
    d.append(to: item, ": ")
    let sub = d.open(list)
    while d.offset < end {
      try d.step()
      let value = try d.peek(UInt32.self)
      if let name = BgpAttributeFields.wellKnown.name(of: UInt64(value)) {
        try d.add(f.communityWellknown)
        d.append(to: list, "\(name) ")
        d.append(to: item, "\(name) ")
        continue
      }
      let one = d.put(f.community, at: d.next(4))
      let (high, low) = (value >> 16, value & 0xffff)
      d.append(": \(high):\(low) ")
      let entry = d.open(one)
      try d.add(f.communityAs)
      try d.add(f.communityValue)
      d.close(entry)
      d.append(to: list, "\(high):\(low) ")
      d.append(to: item, "\(high):\(low) ")
    }
    d.close(sub)
  }

  private func addLargeCommunities(
    _ d: inout Dissection, _ end: Int, _ item: Item
  ) throws(Malformed) {
    d.append(to: item, ":")
    while d.offset < end {
      try d.step()
      let place = d.next(12)
      let (a, b, c) = (
        try d.peek(UInt32.self), try d.peek(UInt32.self, ahead: 4),
        try d.peek(UInt32.self, ahead: 8)
      )
      let one = d.put(f.largeCommunities, "[ Null ]", at: place)
      d.label("Large communities: \(a):\(b):\(c)")
      let sub = d.open(one)
      try d.add(f.largeCommunitiesGa)
      try d.add(f.largeCommunitiesLdp1)
      try d.add(f.largeCommunitiesLdp2)
      d.close(sub)
      d.append(to: item, " \(a):\(b):\(c)")
    }
  }

  private func addClusters(_ d: inout Dissection, _ size: Int, _ item: Item) throws(Malformed) {
    let end = d.offset + size
    let list = d.put(f.clusterList, at: d.clamped(size))
    d.append(":")
    d.append(to: item, ":")
    let sub = d.open(list)
    while d.offset < end {
      try d.step()
      let address = try d.add(f.clusterId)
      d.append(to: list, " \(address.description)")
      d.append(to: item, " \(address.description)")
    }
    d.close(sub)
  }

  /// The accumulated metric of interior protocols (RFC 7311).
  private func addMetric(_ d: inout Dissection, _ end: Int, _ item: Item) throws(Malformed) {
    while d.offset < end {
      try d.step()
      let place = d.offset
      let kind = try d.peek(UInt8.self)
      let size = Int(try d.peek(UInt16.self, ahead: 1))
      let one = d.put(f.aigp, at: d.clamped(size))
      let sub = d.open(one)
      try d.add(f.aigpType)
      let shown = d.last
      try d.add(f.aigpLength)
      if kind == 1, size == 11 {
        let value = try d.add(f.aigpAccuIgpMetric)
        d.append(to: one, ": \(value)")
        d.append(to: item, ": \(value)")
      } else if kind != 1 {
        d.expert(f.badAigpType, at: shown, "Unknown AIGP attribute type \(kind)")
      }
      d.close(sub)
      if size < 3 { return }
      try d.seek(place + size)
    }
  }

  // MARK: Tunnels for multicast (RFC 6514 section 5)

  private func addTunnel(_ d: inout Dissection, _ size: Int) throws(Malformed) {
    try d.add(f.pmsiTunnelFlags)
    let kind = try d.add(f.pmsiTunnelType)
    let shown = d.last
    try d.add(f.mplsLabelValue20bits)
    let left = size - 5
    let item = d.put(f.pmsiTunnelId, at: d.clamped(left))
    let sub = d.open(item)
    switch kind {
    case 0: d.put(f.pmsiTunnelIdNotPresent, at: d.here)
    case 1 where left >= 12:
      try d.add(f.pmsiRsvpId)
      try d.skip(2)
      let number = try d.add(f.pmsiRsvpTunnelId)
      let other = try d.add(f.pmsiRsvpExtTunnelIdv4)
      d.append(to: item, ": Id \(number), Ext Id \(other.description)")
    case 2 where left >= 12: try addTree(&d, item)
    case 3 where left >= 8:
      let root = try d.add(f.pmsiPimssmRootNode)
      let group = try d.add(f.pmsiPimssmPmulticastGroup)
      d.append(to: item, ": < \(root.description), \(group.description) >")
    case 6 where left == 4:
      let address = try d.add(f.pmsiIngressRepIp)
      d.append(to: item, ": tunnel end point -> \(address.description)")
    case 6 where left == 16:
      let address = try d.add(f.pmsiIngressRepIp6)
      d.append(to: item, ": tunnel end point -> \(address.description)")
    case 4, 5, 7: break
    default: d.expert(f.badPmsiTunnelType, at: shown)
    }
    d.close(sub)
  }

  /// A tree of label distribution (RFC 6388 section 2.2).
  private func addTree(_ d: inout Dissection, _ item: Item) throws(Malformed) {
    let field = f.pmsiMldpFecType
    let kind = try d.add(f.pmsiMldpFecType)
    try d.add(f.pmsiMldpFecAddressFamily)
    let size = Int(try d.add(f.pmsiMldpFecAddressLength))
    let root: String
    if size == 16 {
      root = try d.add(f.pmsiMldpFecRootNodev6).description
    } else {
      root = try d.add(f.pmsiMldpFecRootNodev4).description
    }
    try d.add(f.pmsiMldpFecOpaqueLength)
    let type = try d.add(f.pmsiMldpFecOpaqueValueType)
    let shown = d.last
    let count = Int(try d.add(f.pmsiMldpFecOpaqueValueLength))
    if type == 1, count == 4 {
      let number = try d.add(f.pmsiMldpFecOpaqueValueUniqueIdRn)
      d.append(to: item, ": Type: \(field, kind) root node: \(root) Id: \(number)")
    } else if type == 2 || type == 1 {
      let text = try d.add(f.pmsiMldpFecOpaqueValueUniqueIdStr, length: count)
      let bytes = String(decoding: d.bytes(text), as: UTF8.self)
      d.append(to: item, ": Type: \(field, kind) root node: \(root) Id: \(bytes)")
    } else {
      d.expert(f.badPmsiOpaqueType, at: shown)
    }
  }
}

extension BgpAttributeFields {
  static let kinds = ValueNames(packed: typeCodeNames)
  static let wellKnown = ValueNames(packed: communityWellknownNames)
}

extension Dissection {
  /// The next `count` bytes, as many of them as there are.
  func clamped(_ count: Int) -> Region { next(min(count, reportedRemaining)) }
}
