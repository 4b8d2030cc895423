public import RemoraCore

/// The border gateway protocol (RFC 4271), with the extensions in common use.
///
///     |                        marker: 16 bytes of ones                         |
///     |            length             |     type      | body …
public let bgp = Protocol("bgp", "Border Gateway Protocol", short: "BGP") { p in
  p.keepsToItself()
  let layer = BGPLayer(&p)
  p.over("tcp.port", 179, framing: .lengthPrefixed(header: 19, u16At: 16, plus: 0))
  p.greets { d in
    guard BGPLayer.hasMarker(d) else { return .declined }
    d.info("")
    return .messages
  }
  return { d throws(Malformed) in try layer.dissect(&d) }
}

struct BGPLayer: Sendable {
  let f: BgpFields
  let update: BGPUpdate

  init(_ p: inout Builder) {
    f = BgpFields(&p)
    update = BGPUpdate(&p, prefixLength: f.prefixLength, badLength: f.lengthInvalid)
  }

  static func hasMarker(_ d: borrowing Dissection) -> Bool {
    d.remaining >= 16 && d.number(at: d.offset, UInt64.self) == .max
      && d.number(at: d.offset + 8, UInt64.self) == .max
  }

  func dissect(_ d: inout Dissection) throws(Malformed) {
    let start = d.offset
    let hasMarker = Self.hasMarker(d)
    let length = Int(try d.peek(UInt16.self, ahead: 16))
    let kind = try d.peek(UInt8.self, ahead: 18)
    d.protocolColumn("BGP")
    let name =
      BgpFields.messages.name(of: UInt64(kind))
      ?? "Unknown message type (0x\(Phrase.hex(UInt64(kind), 2)))"
    d.summary(" - \(name)")
    d.info(Phrase(name), separator: ", ")
    try d.add(f.marker, length: 16)
    if !hasMarker { d.expert(f.markerInvalid) }
    try d.add(f.length)
    if length < 19 || length > 65535 {
      d.expert(f.lengthInvalid, "Length is invalid (\(length))")
      return
    }
    try d.add(f.type)
    let end = min(start + length, d.offset + d.reportedRemaining)
    switch kind {
    case 1: try addOpen(&d)
    case 2: try update.dissect(&d, upTo: end)
    case 3: try addNotification(&d, upTo: end)
    case 5, 128: try addRefresh(&d, upTo: end)
    case 6: while d.offset < end { try addCapability(&d, hasAction: true) }
    default: break
    }
    // A message is as long as it says, whether all of that is understood or not.
    d.setOwnLength(end - start)
  }

  // MARK: Open (RFC 4271 section 4.2)

  private func addOpen(_ d: inout Dissection) throws(Malformed) {
    try d.add(f.openVersion)
    let system = try d.add(f.openMyas)
    if system == 23456 { d.append(" (AS_TRANS)") }
    try d.add(f.openHoldtime)
    try d.add(f.openIdentifier)
    var count = Int(try d.add(f.openOptLen))
    guard count > 0 else { return }
    let first = try d.peek(UInt8.self)
    let isExtended = first == 255
    if isExtended {
      // RFC 9072.
      let sub = d.open(d.put(f.openOptExtension, at: d.next(3)))
      try d.add(f.openOptExtensionMark)
      count = Int(try d.add(f.openOptExtensionLen))
      d.close(sub)
    }
    let end = d.offset + count
    let all = d.open(d.put(f.openOpt, at: d.clamped(count)))
    while d.offset < end {
      try d.step()
      try addParameter(&d)
    }
    d.close(all)
  }

  private func addParameter(_ d: inout Dissection) throws(Malformed) {
    let place = d.offset
    let kind = try d.peek(UInt8.self)
    let size = Int(try d.peek(UInt8.self, ahead: 1))
    let item = d.put(f.openOptParam, at: d.clamped(2 + size))
    let name: String =
      kind == 1 ? "Authentication" : kind == 2 ? "Capability" : "Unknown Parameter \(kind)"
    d.append(": \(name)")
    let sub = d.open(item)
    try d.add(f.openOptParamType)
    try d.add(f.openOptParamLen)
    switch kind {
    case 1:
      try d.add(f.openOptParamAuth, length: size)
      d.close(sub)
    case 2:
      let end = d.offset + size
      while d.offset < end {
        try d.step()
        try addCapability(&d, hasAction: false)
      }
      d.close(sub)
      try d.seek(max(place + 2, min(end, d.offset)))
    default:
      d.close(sub)
      // What is not known is not passed over, so that it is read as the next parameter.
      d.put(f.openOptParamUnknown, at: try whole(d, size))
    }
  }

  /// The next `size` bytes, which have to be there.
  private func whole(_ d: borrowing Dissection, _ size: Int) throws(Malformed) -> Region {
    if size > 0 { _ = try d.peek(UInt8.self, ahead: size - 1) }
    return d.next(size)
  }

  // MARK: Capabilities (RFC 5492)

  private func addCapability(_ d: inout Dissection, hasAction: Bool) throws(Malformed) {
    let kind = try d.peek(UInt8.self)
    let size = Int(try d.peek(UInt8.self, ahead: 1))
    let item = d.put(f.cap, at: d.next(2 + size))
    let name =
      BgpFields.capabilities.name(of: UInt64(kind)) ?? "Unknown capability \(kind)"
    d.append(": \(name)")
    let sub = d.open(item)
    try d.add(f.capType)
    try d.add(f.capLength)
    let length = d.last
    if hasAction {
      try d.add(f.capAction)
      d.setLength(item, min(3 + size, 3 + d.reportedRemaining))
    }
    let end = d.offset + size
    try addCapabilityValue(&d, kind, size, length)
    d.close(sub)
    try d.seek(end)
  }

  private func wrong(
    _ d: inout Dissection, _ length: Item, _ size: Int, _ text: String
  ) throws(Malformed) {
    d.expert(f.capLengthBad, at: length, "Capability length \(size) \(text)")
    try addUnknown(&d, size)
  }

  private func addUnknown(_ d: inout Dissection, _ size: Int) throws(Malformed) {
    try d.add(f.capUnknown, length: size)
    if size == 0 { d.label(value: "<MISSING>") }
  }

  private func addCapabilityValue(
    _ d: inout Dissection, _ kind: UInt8, _ size: Int, _ length: Item
  ) throws(Malformed) {
    let end = d.offset + size
    switch kind {
    case 0: if size != 0 { try addUnknown(&d, size) }
    case 1:
      if size != 4 { return try wrong(&d, length, size, "is wrong, must be = 4") }
      try d.add(f.capMpAfi)
      try d.add(f.capReserved, length: 1)
      try d.add(f.capMpSafi)
    case 2, 4, 70, 128:
      if size != 0, kind != 4 { return try wrong(&d, length, size, "wrong, must be = 0") }
      if size != 0 { try addUnknown(&d, size) }
    case 5:
      if size % 6 != 0 {
        return try wrong(&d, length, size, "is wrong, must be multiple of 6")
      }
      while d.offset < end {
        try d.step()
        try d.add(f.capEnhAfi)
        try d.add(f.capEnhSafi)
        try d.add(f.capEnhNhafi)
      }
    case 7:
      if size != 3 { return try wrong(&d, length, size, "is wrong, must be = 3") }
      try d.add(
        f.capBgpsecFlags, bits: f.capBgpsecVersion, f.capBgpsecSendreceive, f.capBgpsecReserved)
      let way = (d.number(at: d.offset - 1, UInt8.self) ?? 0) >> 3 & 1
      d.append(", Send/Receive: \(way == 0 ? "Receive" : "Send")")
      try d.add(f.capBgpsecAfi)
    case 9:
      if size != 1 { return try wrong(&d, length, size, "is wrong, must be = 1") }
      try d.add(f.capRole)
    case 64, 65, 67, 69: try addCounted(&d, kind, size, length)
    case 3, 130:
      while d.offset < end {
        try d.step()
        try addFilters(&d)
      }
    case 73:
      let host = Int(try d.add(f.capOrfFqdnHostnameLen))
      try d.add(f.capOrfFqdnHostname, length: host)
      let domain = Int(try d.add(f.capOrfFqdnDomainNameLen))
      try d.add(f.capOrfFqdnDomainName, length: domain)
    case 75:
      let count = Int(try d.add(f.capSoftwareVersionLen))
      try d.add(f.capSoftwareVersion, length: count)
    case 131:
      if size < 1 { return try wrong(&d, length, size, "too short, must be greater than 1") }
      try d.add(f.capMultisessionFlags)
      if size > 1 {
        while d.offset < end {
          try d.step()
          try d.add(f.capType)
        }
      }
    default: if size != 0 { try addUnknown(&d, size) }
    }
  }

  private func addCounted(
    _ d: inout Dissection, _ kind: UInt8, _ size: Int, _ length: Item
  ) throws(Malformed) {
    let end = d.offset + size
    switch kind {
    case 64:
      // RFC 4724.
      if size != 2, size < 6 {
        return try wrong(&d, length, size, "too short, must be greater than 6")
      }
      if size == 2 { d.expert(f.capGrHelperModeOnly, at: length) }
      let timers = try d.add(
        f.capGrTimers, bits: f.capGrTimersRestartFlag, f.capGrTimersNotificationFlag,
        f.capGrTimersRestartTime)
      if timers & 0x8000 != 0 { d.append(", Restart state") }
      if timers & 0x4000 != 0 { d.append(", Graceful notification") }
      while d.offset < end {
        try d.step()
        try d.add(f.capGrAfi)
        try d.add(f.capGrSafi)
        let flags = try d.add(f.capGrFlag, bits: f.capGrFlagPfs)
        if flags & 0x80 != 0 { d.append(", Preserve forwarding state") }
      }
    case 65:
      if size != 4 { return try wrong(&d, length, size, "is wrong, must be = 4") }
      try d.add(f.cap4as)
    case 67:
      while d.offset < end {
        try d.step()
        try d.add(f.capDc)
      }
    default:
      if size % 4 != 0 {
        return try wrong(&d, length, size, "is wrong, must be multiple of  4")
      }
      while d.offset < end {
        try d.step()
        try d.add(f.capApAfi)
        try d.add(f.capApSafi)
        try d.add(f.capApSendreceive)
      }
    }
  }

  /// Filters that are understood (RFC 5291 section 5).
  private func addFilters(_ d: inout Dissection) throws(Malformed) {
    try d.add(f.capOrfAfi)
    try d.add(f.capReserved, length: 1)
    try d.add(f.capOrfSafi)
    let count = Int(try d.add(f.capOrfNumber))
    for _ in 0..<count {
      try d.step()
      try d.add(f.capOrfType)
      try d.add(f.capOrfSendreceive)
    }
  }

  // MARK: Notification (RFC 4271 section 4.5)

  private func addNotification(_ d: inout Dissection, upTo end: Int) throws(Malformed) {
    let major = try d.add(f.notifyMajorError)
    let minor = try d.peek(UInt8.self)
    switch major {
    case 1: try d.add(f.notifyMinorError)
    case 2: try d.add(f.notifyMinorErrorOpen)
    case 3: try d.add(f.notifyMinorErrorUpdate)
    case 4: try d.add(f.notifyMinorErrorExpired)
    case 5: try d.add(f.notifyMinorErrorState)
    case 6: try d.add(f.notifyMinorErrorCease)
    case 7: try d.add(f.notifyMinorErrorRouteRefresh)
    default:
      try d.add(f.notifyMinorErrorUnknown)
      d.expert(f.notifyMinorErrorUnknown2, "Unknown notification error (\(major))")
    }
    let left = end - d.offset
    guard left > 0 else { return }
    if major == 2, minor == 2, left == 2 || left == 4 {
      var system = UInt32(try d.peek(UInt16.self))
      if left == 4 { system = try d.peek(UInt32.self) }
      d.put(f.notifyErrorOpenBadPeerAs, system, at: d.next(left))
      return
    }
    if major == 6, minor == 2 || minor == 4 {
      // RFC 9003.
      let count = Int(try d.peek(UInt8.self))
      if count <= left - 1 {
        try d.add(f.notifyCommunicationLength)
        try d.add(f.notifyCommunication, length: count)
        return
      }
    }
    try d.add(f.notifyMinorData, length: left)
  }

  // MARK: Route refresh (RFC 2918, RFC 5291, RFC 7313)

  private func addRefresh(_ d: inout Dissection, upTo end: Int) throws(Malformed) {
    try d.add(f.routeRefreshAfi)
    try d.add(f.routeRefreshSubtype)
    try d.add(f.routeRefreshSafi)
    while d.offset < end {
      try d.step()
      let place = d.offset
      let item = d.put(f.routeRefreshOrf, at: Region(place, 0))
      let sub = d.open(item)
      try d.add(f.routeRefreshOrfFlag)
      let kind = try d.add(f.routeRefreshOrfType)
      let shown = d.last
      let count = Int(try d.add(f.routeRefreshOrfLength))
      d.setLength(item, 4 + count)
      switch kind {
      case 64, 128: try addEntries(&d, d.offset + count)
      case 2, 3, 129, 130, 131:
        if kind < 128 {
          d.expert(
            f.routeRefreshOrfTypeUnregistered, at: shown,
            "Deprecated non-IANA ORF Entry type \(kind)")
        } else {
          fallthrough
        }
      case 65, 66:
        d.expert(
          f.routeRefreshOrfTypeUnsupported, at: shown,
          "ORF entry type \(kind) not supported for decoding")
      default:
        d.expert(f.routeRefreshOrfTypeUnknown, at: shown, "ORFEntry-Unknown (type \(kind))")
      }
      d.close(sub)
      try d.seek(min(place + 4 + count, max(end, d.offset)))
    }
  }

  private func addEntries(_ d: inout Dissection, _ end: Int) throws(Malformed) {
    while d.offset < end {
      try d.step()
      let place = d.offset
      let action = try d.peek(UInt8.self) >> 6
      let item = d.put(f.routeRefreshOrfEntry, at: d.next(1))
      let sub = d.open(item)
      if action > 1 {
        try d.add(bits: f.routeRefreshOrfEntryAction, width: 1)
        if action == 3 { d.expert(f.routeRefreshOrfActionInvalid, at: item, "Invalid ORF action") }
      } else {
        try d.add(bits: f.routeRefreshOrfEntryAction, f.routeRefreshOrfEntryMatch, width: 1)
        try d.add(f.routeRefreshOrfEntrySequence)
        try d.add(f.routeRefreshOrfEntryPrefixmaskLower)
        try d.add(f.routeRefreshOrfEntryPrefixmaskUpper)
        guard
          try update.routes.addPrefix4(&d, f.routeRefreshOrfEntryIp, "ORF", hasPath: false)
        else { return d.close(sub) }
      }
      d.close(sub)
      d.setLength(item, d.offset - place)
    }
  }
}

extension BgpFields {
  static let messages = ValueNames(packed: typeNames)
  static let capabilities = ValueNames(packed: capTypeNames)
}
