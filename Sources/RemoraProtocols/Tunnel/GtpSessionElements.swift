import RemoraCore

/// Elements about a session: its addresses, its name, its options, and where its user is.
struct GTPSessionElements: Sendable {
  let addressLength, addressElementLength: Field<UInt16>
  let addressKind, addressSize: Field<UInt8>
  let typeCount, type: Field<UInt8>
  let address, user, node: Field<IPv4Address>
  let address6, user6, node6: Field<IPv6Address>
  let organization, addressType: Field<UInt8>
  let nameLength, hostLength, nodeLength, flowLength: Field<UInt16>
  let name, host, identity, nodeName, nodeRealm, home, exposure: Field<Text>
  let exposureLength, mappedUsage: Field<UInt16>
  let radioType, savings, zone: Field<UInt8>
  let place: Field<UInt8>
  let cell, serviceArea: Field<UInt16>
  let moment: Field<AbsoluteTime>
  let usage: Field<UInt32>
  let badPlace: Expert
  let telephone: GSMAddress
  let options: GSMOptions
  let flow: GSMTrafficFlow
  let parts: GTPParts

  init(_ p: inout Builder, _ parts: GTPParts) {
    self.parts = parts
    addressLength = p.u16("gsn_address_length", "GSN address length")
    addressElementLength = p.u16(
      "gsn_address_information_element_length", "GSN address Information Element length")
    addressKind = p.u8(
      "gsn_addr_type", "GSN Address Type", mask: 0xc0, names: [0: "IPv4", 1: "IPv6"])
    addressSize = p.u8("gsn_addr_len", "GSN Address Length", mask: 0x3f)
    typeCount = p.u8(
      "num_ext_hdr_types", "Number of Extension Header Types in list (i.e., length)")
    type = p.u8("ext_hdr_type", "Extension Header Type", names: gtpExtensionNames)
    address = p.ipv4("gsn_ipv4", "GSN address IPv4")
    address6 = p.ipv6("gsn_ipv6", "GSN address IPv6")
    organization = p.u8(
      "user_addr_pdp_org", "PDP type organization", names: [0: "ETSI", 1: "IETF"])
    addressType = p.u8("user_addr_pdp_type", "PDP type number", .hex, names: gtpAddressTypes)
    user = p.ipv4("user_ipv4", "End user address IPv4")
    user6 = p.ipv6("user_ipv6", "End user address IPv6")
    node = p.ipv4("node_ipv4", "Node address IPv4", blurb: "Recommended node address IPv4")
    node6 = p.ipv6("node_ipv6", "Node address IPv6", blurb: "Recommended node address IPv6")
    nodeLength = p.u16("node_address_length", "Node address length")
    nodeName = p.string(
      "node_name", "Node name", type: .uintString, blurb: "Diameter Identity of the node")
    nodeRealm = p.string(
      "node_realm", "Node realm", type: .uintString, blurb: "Diameter Realm Identity of the node")
    nameLength = p.u16("apn_length", "APN length")
    name = p.string("apn", "APN", blurb: "Access Point Name")
    hostLength = p.u16("fqdn_length", "FQDN length")
    host = p.string("fqdn", "FQDN", blurb: "Fully Qualified Domain Name")
    flowLength = p.u16("tft_length", "TFT length")
    radioType = p.u8("ext_rat_type", "RAT Type", names: gtpRadioTypes)
    identity = p.string("ext_imeisv", "IMEI(SV)")
    zone = p.u8("timezone", "Timezone")
    savings = p.u8(
      "timezone_dst", "DST", mask: 0x03,
      names: [
        0: "No adjustment", 1: "+1 hour adjustment for Daylight Saving Time",
        2: "+2 hours adjustment for Daylight Saving Time", 3: "Reserved",
      ])
    place = p.u8("geo_loc_type", "Geographic Location Type", names: gtpPlaces)
    badPlace = p.expert(
      "ext_geo_loc_type.unknown", .protocolRule, .warning, "Unknown Location type data")
    cell = p.u16("cgi_ci", "Cell ID (CI)")
    serviceArea = p.u16("sai_sac", "Service Area Code (SAC)")
    moment = p.time("uli_timestamp", "ULI Timestamp")
    home = p.string("lhn_id", "Local Home Network ID")
    usage = p.u32("ue_usage_type_value", "UE Usage Type value")
    mappedUsage = p.u16("mapped_ue_usage_type", "Mapped UE Usage Type")
    exposureLength = p.u16("scef_id_length", "SCEF-ID length")
    exposure = p.string("scef_id", "SCEF-ID")
    telephone = GSMAddress.shared(&p)
    options = GSMOptions.shared(&p)
    flow = GSMTrafficFlow.shared(&p)
  }

  /// The value of an element whose length was read.
  func add(_ d: inout Dissection, _ element: GTPElement) throws(Malformed) {
    let (count, item) = (element.count, element.item)
    switch element.type {
    case 128: try addUser(&d, count, item)
    case 131:
      let text = domain(&d, d.next(count), for: name)
      d.append(to: item, ": \(text)")
      d.put(name, "\(text)", at: d.next(min(count, d.remaining)))
    case 133: try addAddress(&d, count, item)
    case 134: if count > 0 { try addInside(&d, count, telephone.add) }
    case 147: try addInside(&d, count, telephone.add)
    case 137:
      // An empty one goes on to the end of the message.
      try d.inside(count == 0 ? d.remaining : count) { d throws(Malformed) in try flow.add(&d) }
    case 151:
      guard count == 1 else { return }
      let value = try d.add(radioType)
      d.append(to: item, ": \(gtpRadioTypes.name(of: UInt64(value)) ?? "Unknown")")
    case 152: try addPlace(&d)
    case 153: try addZone(&d, item)
    case 154:
      let count = min(count, d.remaining)
      guard count > 0 else { return try d.skip(1 + d.remaining) }
      let text = d.wants(identity) ? TelephoneDigits.text(&d, d.next(count)) : ""
      d.append(to: item, ": \(text)")
      d.put(identity, "\(text)", at: d.next(count))
    case 164: try parts.number.addFlat(&d)
    case 254: try addNode(&d, count, item)
    default: try addLate(&d, element)
    }
  }

  private func addInside(
    _ d: inout Dissection, _ count: Int,
    _ body: (inout Dissection, Int) throws(Malformed) -> Void
  ) throws(Malformed) {
    try d.inside(count) { d throws(Malformed) in try body(&d, count) }
  }

  /// Elements of later releases.
  private func addLate(_ d: inout Dissection, _ element: GTPElement) throws(Malformed) {
    let count = element.count
    switch element.type {
    case 190:
      let text = domain(&d, d.next(count), for: host)
      d.put(host, "\(text)", at: d.next(min(count, d.remaining)))
    case 210: try telephone.telephone.add(&d, length: count)
    case 214:
      let seconds = Int64(try d.peek(UInt32.self))
      // Seconds since 1900, as NTP counts them; those before 1968 are of the next era.
      let epoch: Int64 = 2_208_988_800
      let since = seconds >= 0x8000_0000 ? seconds - epoch : seconds + (1 << 32) - epoch
      d.put(moment, AbsoluteTime(seconds: since, nanoseconds: 0), at: d.next(4))
    case 215:
      try parts.addNetworkAccess(&d)
      // The name is taken to be as long as the element, which is one byte too many.
      guard count <= d.remaining else { return try d.skip(count) }
      let text = domain(&d, d.next(count), for: home)
      d.put(home, "\(text)", at: d.next(count))
    case 217:
      try d.add(usage)
      parts.addUndecoded(&d, count - 4)
    case 219:
      try addNodePart(&d, nodeName)
      try addNodePart(&d, nodeRealm)
    case 221: try addExposure(&d)
    case 223:
      try d.add(mappedUsage)
      parts.addUndecoded(&d, count - 2)
    default: break
    }
  }

  private func addNodePart(_ d: inout Dissection, _ field: Field<Text>) throws(Malformed) {
    let length = Int(try d.peek(UInt8.self))
    guard length + 1 <= d.remaining else { return try d.skip(length + 1) }
    d.put(field, of: Region(d.offset + 1, length), at: d.next(length + 1))
    try d.skip(length + 1)
  }

  private func addExposure(_ d: inout Dissection) throws(Malformed) {
    let count = Int(try d.peek(UInt8.self))
    d.put(nameLength, UInt16(count), at: d.next(1))
    try d.skip(1)
    let text = domain(&d, d.next(count), for: name)
    guard count <= d.remaining else { return try d.skip(count) }
    d.put(name, "\(text)", at: d.next(count))
    try d.skip(count)
    try parts.addNetworkAccess(&d)
    let length = Int(try d.add(exposureLength))
    try d.add(exposure, length: length)
  }

  /// Options, whose meaning depends on who sends them.
  func addOptions(
    _ d: inout Dissection, _ element: GTPElement, _ message: UInt8
  ) throws(Malformed) {
    let fromNetwork: Bool? =
      switch message {
      case 16, 18, 20, 22, 27, 29, 53: false
      case 17, 19, 21, 23, 54: true
      default: nil
      }
    try d.inside(element.count) { d throws(Malformed) in
      try options.add(&d, fromNetwork: fromNetwork)
    }
  }

  func addTypes(_ d: inout Dissection) throws(Malformed) {
    let count = Int(try d.peek(UInt8.self, ahead: 1))
    let sub = d.open(
      d.text("Extension Header Types List", at: d.next(min(count + 2, d.remaining))))
    try d.skip(1)
    try d.add(typeCount)
    for i in 0..<count {
      let value = try d.add(type)
      d.label(
        """
        No. \(i + 1) --> Extension Header Type value : \(type, value) (0x\(value, hex: 2))
        """)
    }
    d.close(sub)
  }

  private func addUser(_ d: inout Dissection, _ count: Int, _ item: Item) throws(Malformed) {
    let (owner, kind) = (try d.peek(UInt8.self) & 15, try d.peek(UInt8.self, ahead: 1))
    d.put(organization, owner, at: d.next(1))
    try d.skip(1)
    try d.add(addressType)
    if d.wantsLabels {
      let by = owner == 0 ? "ETSI" : owner == 1 ? "IETF" : "Unknown PDP Organization"
      let what = gtpAddressTypes.name(of: UInt64(kind)) ?? "Unknown PDP Type"
      d.append(to: item, " (\(by)/\(what))")
      if kind == 1, owner == 0 { d.append(to: item, " (Point to Point Protocol)") }
      if count < 2 { d.append(to: item, " : empty PDP Address") }
    }
    guard count > 2 else { return }
    switch kind {
    case 0x21:
      let address = try d.add(user)
      d.append(to: item, " : \(address)")
    case 0x57:
      let address = try d.add(user6)
      d.append(to: item, " : \(address)")
    case 0x8d: try addBoth(&d, count - 2, item)
    default: break
    }
  }

  /// Addresses of both versions of IP, the second of which may come later.
  private func addBoth(_ d: inout Dissection, _ count: Int, _ item: Item) throws(Malformed) {
    guard count == 4 || count == 16 || count == 20 else {
      let text = "Wrong length indicated. Expected 6, 18 or 22, got \(count + 2)"
      let place = Region(d.offset - 2, count + 2)
      return d.expert(parts.badLength, at: d.text(Phrase(text), at: place), Phrase(text))
    }
    if count == 16 {
      let address = try d.add(user6)
      return d.append(to: item, " : dynamic / \(address)")
    }
    let address = try d.add(user)
    if count == 4 {
      d.put(user6, IPv6Address(high: 0, low: 0), at: d.here)
      d.label(value: "dynamic")
      d.append(to: item, " : \(address) / dynamic")
    } else {
      let address6 = try d.add(user6)
      d.append(to: item, " : \(address) / \(address6)")
    }
  }

  /// The labels of a domain name, each behind its length; bytes that are no ASCII are not known.
  func domain(_ d: inout Dissection, _ place: Region, for field: Field<Text>) -> String {
    guard d.wants(field) || d.wantsLabels else { return "" }
    let bytes = d.bytes(place)
    var text = ""
    var i = 0
    while i < bytes.count {
      let size = Int(bytes[i])
      if i > 0 { text += "." }
      let end = min(bytes.count, i + 1 + size)
      for byte in bytes[(i + 1)..<max(i + 1, end)] {
        text.unicodeScalars.append(byte < 0x80 ? Unicode.Scalar(byte) : "\u{fffd}")
      }
      i += 1 + size
    }
    return text
  }

  private func addAddress(_ d: inout Dissection, _ count: Int, _ item: Item) throws(Malformed) {
    let length = Region(d.offset - 2, 2)
    switch count {
    case 4:
      d.put(addressLength, 4, at: length)
      let value = try d.add(address)
      d.append(to: item, "\(value)")
    case 16:
      d.put(addressLength, 16, at: length)
      let value = try d.add(address6)
      d.append(to: item, "\(value)")
    case 5, 17:
      d.put(addressElementLength, UInt16(count), at: length)
      let bits = try d.peek(UInt8.self)
      d.put(addressKind, bits >> 6, at: d.next(1))
      d.put(addressSize, bits & 0x3f, at: d.next(1))
      try d.skip(1)
      if count == 5 {
        let value = try d.add(address)
        d.append(to: item, "\(value)")
      } else {
        let value = try d.add(address6)
        d.append(to: item, "\(value)")
      }
    default: d.append(to: item, "unknown type or wrong length")
    }
  }

  private func addNode(_ d: inout Dissection, _ count: Int, _ item: Item) throws(Malformed) {
    switch count {
    case 4:
      let value = try d.add(node)
      d.append(to: item, "\(value)")
    case 16:
      let value = try d.add(node6)
      d.append(to: item, "\(value)")
    default: d.append(to: item, "unknown type or wrong length")
    }
  }

  private func addPlace(_ d: inout Dissection) throws(Malformed) {
    switch try d.add(place) {
    case 0:
      try parts.addArea(&d, parts.number.cell)
      try d.add(cell)
    case 1:
      try parts.addArea(&d, parts.number.service)
      try d.add(serviceArea)
    case 2:
      try parts.addArea(&d, parts.number.routing)
      try d.add(parts.routing)
    default: d.expert(badPlace)
    }
  }

  /// Quarters of an hour from GMT, the digits swapped, the sign in the fourth bit
  /// (3GPP TS 23.040 section 9.2.3.11).
  private func addZone(_ d: inout Dissection, _ item: Item) throws(Malformed) {
    let bits = try d.peek(UInt8.self)
    let quarters = Int(bits >> 4) + Int(bits & 0x07) * 10
    let sign = bits & 0x08 == 0 ? "+" : "-"
    let (hours, minutes) = (quarters / 4, quarters % 4 * 15)
    d.put(zone, UInt8(truncatingIfNeeded: quarters), at: d.next(1))
    d.label("Timezone: GMT \(sign) \(hours) hours \(minutes) minutes")
    d.append(to: item, "GMT \(sign) \(hours) hours \(minutes) minutes")
    try d.skip(1)
    try d.add(bits: savings, width: 1)
  }
}
