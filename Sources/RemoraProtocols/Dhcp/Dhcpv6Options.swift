import RemoraCore

/// Options of DHCPv6 beyond those of its own specification.
extension DHCPv6Layer {
  /// - Returns: false for an option whose data is shown as it stands.
  func addNamed(
    _ d: inout Dissection, _ code: UInt16, _ length: Int, _ kind: UInt8, _ head: Item
  ) throws(Malformed) -> Bool {
    let end = d.offset + length
    switch code {
    case 12:
      d.expert(
        f.obsoletedOption, at: head,
        "UNICAST: obsoleted option (RFC draft-ietf-dhc-rfc8415bis-12)")
      if length == 16 { try d.add(f.unicast) }
    case 15:
      while d.offset + 2 <= end {
        try d.step()
        let size = Int(try d.peek(UInt16.self))
        let sub = d.open(d.text("User Class suboption", at: d.next(min(length, size))))
        try d.add(f.userclassLength)
        try d.add(f.userclassOpaqueData, length: size)
        d.close(sub)
      }
    case 16 where length >= 4:
      try addVendor(&d, f.vendorclassEnterprise)
      while d.offset + 2 <= end {
        try d.step()
        let size = Int(try d.peek(UInt16.self))
        try d.skip(2)
        try d.add(f.vendorclassData, length: size)
      }
    case 17 where length >= 4: try addVendorOptions(&d, end)
    case 21: try addNames(&d, f.sipServerDomainSearchFqdn, length, "SIP Servers Domain Search List")
    case 24: try addNames(&d, f.searchListEntry, length, "Domain name suffix search list")
    case 29: try addNames(&d, f.nisFqdn, length, "nis-domain-name")
    case 30: try addNames(&d, f.nispFqdn, length, "nisp-domain-name")
    case 33: try addNames(&d, f.bcmcsServerFqdn, length, "BCMCS Servers Domain Search List")
    case 64: try addName(&d, f.aftrName, end, "")
    case 22: try addServers(&d, f.sipServerA, length, "SIP servers address", head)
    case 23: try addServers(&d, f.dnsServer, length, "DNS servers address", head, isNumbered: true)
    case 27: try addServers(&d, f.nisServer, length, "NIS servers address", head)
    case 28: try addServers(&d, f.nispServer, length, "NISP servers address", head)
    case 31:
      d.expert(
        f.deprecatedOption, at: head, "SNTP servers address: deprecated option (RFC 5908)")
      try addServers(&d, f.sntpServer, length, "SNTP servers address", head, isNumbered: true)
    case 34: try addServers(&d, f.bcmcsServerA, length, "BCMCS servers address", head)
    case 40: try addServers(&d, f.panaAgent, length, "PANA agents address", head)
    case 52:
      try addServers(
        &d, f.capwapAcV6, length, "CAPWAP Access Controllers address", head)
    case 32 where length == 4: try d.add(f.lifetime)
    case 37 where length >= 4:
      try addVendor(&d, f.remoteidEnterprise)
      try d.add(f.remoteidEnterpriseId, length: length - 4)
    case 38: try d.add(f.subscriberId, length: length)
    case 39 where length >= 1: try addDomain(&d, length, kind)
    case 41: try d.add(f.timezone, length: length)
    case 42: try d.add(f.tzdb, length: length)
    case 56: try addTimeServers(&d, end)
    case 59: try d.add(f.bootfileUrl, length: length)
    case 60:
      while d.offset + 2 <= end {
        try d.step()
        let size = Int(try d.add(f.bootfileParamLen))
        try d.add(f.bootfileParamData, length: size)
      }
    case 61:
      while d.offset + 2 <= end {
        try d.step()
        try d.add(f.clientArchType)
      }
    case 62 where length == 3:
      try d.add(f.niiType)
      try d.add(f.niiMajor)
      try d.add(f.niiMinor)
    case 79 where length >= 2:
      let type = try d.add(f.clientLinkLayerAddrHwtype)
      let size = length - 2
      let isEther = type == 1 && size == 6
      let parts = d.bytes(d.next(size)).map { Phrase.hex(UInt64($0), 2) }
      let text = parts.joined(separator: isEther ? ":" : "")
      d.put(f.clientLinkLayerAddr, "\(text)", at: d.next(size))
      if isEther { try d.add(f.clientLinkLayerAddrEther) }
    default: return false
    }
    return true
  }

  private func addVendor(_ d: inout Dissection, _ field: Field<UInt32>) throws(Malformed) {
    let number = try d.add(field)
    if d.wantsLabels {
      let name = d.names.enterprise(number) ?? "Unknown"
      d.label(value: "\(name) (\(number))")
    }
  }

  private func addVendorOptions(_ d: inout Dissection, _ end: Int) throws(Malformed) {
    try addVendor(&d, f.vendoroptsEnterprise)
    while d.offset + 4 <= end {
      try d.step()
      let size = Int(try d.peek(UInt16.self, ahead: 2))
      let sub = d.open(d.text("option", at: d.next(size + 4)))
      try d.add(f.vendoroptsEnterpriseOptionCode)
      try d.add(f.vendoroptsEnterpriseOptionLength)
      try d.add(f.vendoroptsEnterpriseOptionData, length: size)
      d.close(sub)
    }
  }

  private func addServers(
    _ d: inout Dissection, _ field: Field<IPv6Address>, _ length: Int, _ name: String,
    _ head: Item, isNumbered: Bool = false
  ) throws(Malformed) {
    guard length % 16 == 0 else {
      d.expert(f.malformedOption, at: head, "\(name): malformed option")
      return
    }
    let title = name.replacingServers
    for i in 0..<(length / 16) {
      try d.step()
      let address = try d.add(field)
      if isNumbered { d.label(" \(i + 1) \(title): \(address)") }
    }
  }

  private func addTimeServers(_ d: inout Dissection, _ end: Int) throws(Malformed) {
    while d.offset + 4 <= end {
      try d.step()
      let code: UInt16 = try d.peek(UInt16.self)
      let size = Int(try d.peek(UInt16.self, ahead: 2))
      let title =
        switch code {
        case 1: "NTP Server Address"
        case 2: "NTP Multicast Address"
        case 3: "NTP Server FQDN"
        default: "Unknown"
        }
      let start = d.offset
      let sub = d.open(d.text("\(title)", at: d.next(size + 4)))
      try d.add(f.ntpserverOptionType)
      try d.add(f.ntpserverOptionLength)
      if code == 1, size == 16 { try d.add(f.ntpserverAddr) }
      d.close(sub)
      try d.seek(start + 4 + size)
    }
  }

  // MARK: Names

  private func addNames(
    _ d: inout Dissection, _ field: Field<Text>, _ length: Int, _ title: String
  ) throws(Malformed) {
    if length == 0 { return }
    let end = d.offset + length
    let sub = d.open(d.text("\(title)", at: d.next(length)))
    var before = ""
    while d.offset < end {
      try d.step()
      before += try addName(&d, field, end, before)
    }
    d.close(sub)
  }

  /// A name of labels, up to the empty one; without it the name is partial.
  /// - Parameter before: names that stand before this one in its list.
  @discardableResult private func addName(
    _ d: inout Dissection, _ field: Field<Text>, _ end: Int, _ before: String
  ) throws(Malformed) -> String {
    var text = ""
    var at = d.offset
    var isWhole = false
    while at < end {
      let size = Int(d.number(at: at, UInt8.self) ?? 0)
      at += 1
      if size == 0 {
        isWhole = true
        break
      }
      guard size <= end - at else { throw Malformed(.contained, offset: at) }
      text += String(decoding: d.bytes(Region(at, size)), as: UTF8.self) + "."
      at += size
    }
    if !isWhole, text.hasSuffix(".") { text.removeLast() }
    let shown = text
    let place = d.next(at - d.offset)
    d.put(field, "\(before)\(shown)", at: place)
    if !isWhole, before.isEmpty {
      d.label("Partial domain name: \(shown)")
    }
    try d.seek(at)
    return text
  }

  /// A client's name, and who is to tell the servers of names (RFC 4704).
  private func addDomain(
    _ d: inout Dissection, _ length: Int, _ kind: UInt8
  ) throws(Malformed) {
    let end = d.offset + length
    let flags = try d.add(f.clientFqdnFlags)
    let item = d.last
    let place = d.just(1)
    let isServer = kind == 2 || kind == 7
    let (n, s) = (flags & 4 != 0, flags & 1 != 0)
    d.append(
      isServer ? Phrase(Self.serverStory(flags)) : Phrase(Self.clientStory(n: n, s: s)))
    let sub = d.open(item)
    if isServer {
      d.put(f.clientfqdnServerN, n, at: place)
      d.put(f.clientfqdnServerO, flags & 2 != 0, at: place)
      d.put(f.clientfqdnServerS, s, at: place)
    } else {
      d.put(f.clientfqdnClientN, n, at: place)
      d.put(f.clientfqdnClientS, s, at: place)
    }
    d.close(sub)
    if d.offset < end { try addName(&d, f.clientDomain, end, "") }
  }

  private static func clientStory(n: Bool, s: Bool) -> String {
    if n { return "  [CLIENT prefers that the server not perform *any* DNS updates]" }
    return s
      ? "  [CLIENT wants SERVER to update both its AAAA and PTR RRs]"
      : "  [CLIENT wants to update its AAAA RRs and SERVER to update its PTR RRs]"
  }

  private static func serverStory(_ flags: UInt8) -> String {
    var text = ""
    if flags & 4 != 0 {
      text = "  [SERVER SHALL NOT perform any DNS updates]"
    } else if flags & 1 != 0 {
      text = "  [SERVER SHALL update both AAAA and PTR RRs]"
    } else {
      text = "  [SERVER SHALL update PTR RRs]"
    }
    if flags & 2 != 0 { text += "\n[Server has overridden the client's S bit]" }
    return text
  }
}

extension String {
  /// `DNS servers address` is a list of `DNS server address`.
  fileprivate var replacingServers: String {
    guard let place = firstIndex(of: " ") else { return self }
    return String(self[..<place]) + " server address"
  }
}
