import RemoraCore

/// Elements of wireless frames (IEEE 802.11-2020 section 9.4.2).
///
///     |    number     |    length     | value …
struct WirelessElements {
  let tag, subband: Field<Label>
  let number, rate, moreRate, channel, trafficCount, trafficPeriod, trafficControl, trafficOffset,
    environment, firstChannel, channels, protection, protectionReserved, vendorType: Field<UInt8>
  let length, vendor: Field<UInt32>
  let data, network, trafficMap, vendorData: Field<Bytes>
  let isMulticast, hasOld, isProtected, isLong: Field<Bool>
  let trafficStation: Field<UInt16>
  let country: Field<Text>
  let maximum: Field<Int8>
  let security: WirelessSecurity
  let undecoded: Expert

  init(_ p: inout Builder) {
    tag = p.label("tag", "Tag")
    number = p.u8("tag.number", "Tag Number", names: wirelessTags, blurb: "Element ID")
    length = p.u32("tag.length", "Tag length", blurb: "Length of tag")
    data = p.bytes("tag.data", "Tag Data", blurb: "Data Interpretation of tag")
    network = p.bytes("ssid", "SSID", blurb: "Indicates the identity of an ESS or IBSS")
    rate = p.u8(
      "supported_rates", "Supported Rates", .hex, names: wirelessRates,
      blurb: "In Mbit/sec, (B) for Basic Rates")
    moreRate = p.u8(
      "extended_supported_rates", "Extended Supported Rates", .hex, names: wirelessRates,
      blurb: "In Mbit/sec, (B) for Basic Rates")
    channel = p.u8(
      "ds.current_channel", "Current Channel", blurb: "DS Parameter Set - Current Channel")
    trafficCount = p.u8(
      "tim.dtim_count", "DTIM count",
      blurb:
        "Indicates how many Beacon frames (including the current frame) appear before the next DTIM"
    )
    trafficPeriod = p.u8(
      "tim.dtim_period", "DTIM period",
      blurb: "Indicates the number of beacon intervals between successive DTIMs")
    trafficControl = p.u8("tim.bmapctl", "Bitmap control", .hex)
    isMulticast = p.flag(
      "tim.bmapctl.multicast", "Multicast", mask: 0x1,
      blurb: "Contains the Traffic Indicator bit associated with Association ID 0")
    trafficOffset = p.u8("tim.bmapctl.offset", "Bitmap Offset", .hex, mask: 0xfe)
    trafficMap = p.bytes("tim.partial_virtual_bitmap", "Partial Virtual Bitmap")
    trafficStation = p.u16("tim.aid", "Association ID", .hex)
    country = p.string("country_info.code", "Code")
    environment = p.u8(
      "country_info.environment", "Environment",
      names: [
        1: "Operating classes in the United States", 2: "Operating classes in Europe",
        3: "Operating classes in Japan", 4: "Global operating classes",
        5: "S1G operating classes", 6: "Operating classes in China", 32: "All", 73: "Indoor",
        79: "Outdoor", 88: "Non Country Entity",
      ])
    subband = p.label("country_info.fnm", "Country Info")
    firstChannel = p.u8("country_info.fnm.fcn", "First Channel Number")
    channels = p.u8("country_info.fnm.nc", "Number of Channels")
    maximum = p.i8("country_info.fnm.mtpl", "Maximum Transmit Power Level", unit: Unit(" dBm"))
    protection = p.u8("erp_info", "ERP Information", .hex)
    hasOld = p.flag(
      "erp_info.erp_present", "Non ERP Present", mask: 0x1, set: "Set", unset: "Not set")
    isProtected = p.flag(
      "erp_info.use_protection", "Use Protection", mask: 0x2, set: "Set", unset: "Not set")
    isLong = p.flag(
      "erp_info.barker_preamble_mode", "Barker Preamble Mode", mask: 0x4, set: "Set",
      unset: "Not set")
    protectionReserved = p.u8("erp_info.reserved", "Reserved", .hex, mask: 0xf8)
    vendor = p.u24("tag.oui", "OUI", .oui, blurb: "OUI of vendor specific IE")
    vendorType = p.u8("tag.vendor.oui.type", "Vendor Specific OUI Type")
    vendorData = p.bytes(
      "tag.vendor.data", "Vendor Specific Data", blurb: "Unknown/undecoded Vendor Specific Data")
    security = WirelessSecurity(&p)
    undecoded = p.expert(
      "tag.data.undecoded", .undecoded, .note,
      "Dissector for 802.11 IE Tag code not implemented")
  }

  static func shared(_ p: inout Builder) -> WirelessElements {
    p.shared("elements", owner: "wlan") { p in WirelessElements(&p) }
  }

  /// Reads elements up to `end`.
  /// - Returns: the network's name as it stands in summaries, if there is one.
  func add(_ d: inout Dissection, upTo end: Int) throws(Malformed) -> String? {
    var name: String?
    while d.offset + 2 <= end {
      try d.step()
      let place = d.offset
      let kind = try d.peek(UInt8.self)
      let count = Int(try d.peek(UInt8.self, ahead: 1))
      if count > 0 { _ = try d.peek(UInt8.self, ahead: count + 1) }
      let item = d.put(tag, at: Region(place, count + 2))
      let field = number
      let known = wirelessTags.name(of: UInt64(kind)) != nil
      if known {
        d.label(item, "Tag: \(field, kind)")
      } else {
        d.label(item, "Tag: Unknown (\(kind))")
      }
      let sub = d.open(item)
      try d.add(number)
      let numberItem = d.last
      d.put(length, UInt32(truncatingIfNeeded: count), at: d.next(1))
      try d.skip(1)
      let stop = place + 2 + count
      if kind == 0 { name = addName(&d, item, count) }
      try addValue(&d, kind, item, numberItem, upTo: stop)
      d.close(sub)
      try d.seek(stop)
    }
    return name
  }

  private func addName(_ d: inout Dissection, _ item: Item, _ count: Int) -> String? {
    guard d.wantsLabels || d.wantsColumns else { return nil }
    if count == 0 {
      d.label(item, "Tag: SSID parameter set: Wildcard SSID")
      return "Wildcard (Broadcast)"
    }
    let bytes = d.bytes(d.next(count))
    if bytes.allSatisfy({ $0 == 0 }) {
      var digits = ""
      for _ in bytes { digits += "00" }
      d.append(to: item, ": \(digits)")
      return digits
    }
    let text = String(decoding: bytes, as: UTF8.self)
    d.append(to: item, ": \"\(text)\"")
    return "\"\(text)\""
  }

  private func addValue(
    _ d: inout Dissection, _ kind: UInt8, _ item: Item, _ numberItem: Item, upTo end: Int
  ) throws(Malformed) {
    let count = end - d.offset
    switch kind {
    case 0:
      let bytes = d.bytes(d.next(count))
      try d.add(network, length: count)
      if d.wantsLabels, count > 0, !bytes.allSatisfy({ $0 == 0 }) {
        let text = String(decoding: bytes, as: UTF8.self)
        d.label("SSID: \"\(text)\"")
      }
    case 1, 50:
      var text = ""
      while d.offset < end {
        try d.step()
        let value = try d.add(kind == 1 ? rate : moreRate)
        if d.wantsLabels {
          text += " \(wirelessRates.name(of: UInt64(value)) ?? "Unknown Rate"),"
        }
      }
      d.append(to: item, "\(text) [Mbit/sec]")
    case 3 where count >= 1:
      let value = try d.add(channel)
      d.append(to: item, ": Current Channel: \(value)")
    case 5 where count >= 4: try addTraffic(&d, item, upTo: end)
    case 7 where count >= 6: try addCountry(&d, item, upTo: end)
    case 42 where count >= 1:
      try d.add(
        protection, bits: hasOld, isProtected, isLong, protectionReserved)
    case 48: try security.add(&d, upTo: end)
    case 221 where count >= 3: try addVendor(&d, item, upTo: end)
    default:
      if wirelessTags.name(of: UInt64(kind)) == nil {
        d.append(to: item, ": Undecoded")
        d.expert(
          undecoded, at: numberItem,
          """
          Dissector for 802.11 IE Tag ((\(kind))) code not implemented, \
          Contact Wireshark developers if you want this supported
          """)
      }
      if count > 0 { try d.add(data, length: count) }
    }
  }

  private func addTraffic(
    _ d: inout Dissection, _ item: Item, upTo end: Int
  ) throws(Malformed) {
    let left = try d.add(trafficCount)
    let period = try d.add(trafficPeriod)
    d.append(to: item, ": DTIM \(left) of \(period) bitmap")
    let control = try d.add(trafficControl, bits: isMulticast, trafficOffset)
    let place = d.offset
    try d.add(trafficMap, length: end - place)
    let first = Int(control & 0xfe) * 8
    for (i, byte) in d.bytes(Region(place, end - place)).enumerated() where byte != 0 {
      for bit in 0..<8 where byte >> UInt8(bit) & 1 == 1 {
        let station = first + i * 8 + bit
        if station > 0 {
          d.put(
            trafficStation, UInt16(truncatingIfNeeded: station), at: Region(place + i, 1))
        }
      }
    }
  }

  private func addCountry(
    _ d: inout Dissection, _ item: Item, upTo end: Int
  ) throws(Malformed) {
    let place = d.offset
    try d.add(country, length: 2)
    let around = try d.add(environment)
    let field = environment
    if d.wantsLabels {
      let code = String(decoding: d.bytes(Region(place, 2)), as: UTF8.self)
      d.append(to: item, ": Country Code \(code), Environment \(field, around)")
    }
    while d.offset + 3 <= end {
      try d.step()
      let first = try d.peek(UInt8.self)
      let count = try d.peek(UInt8.self, ahead: 1)
      let power = try d.peek(UInt8.self, ahead: 2)
      let sub = d.open(d.put(subband, at: d.next(3)))
      d.label(
        """
        Country Info: First Channel Number: \(first), Number of Channels: \(count), \
        Maximum Transmit Power Level: \(power) dBm
        """)
      try d.add(firstChannel)
      try d.add(channels)
      try d.add(maximum)
      d.close(sub)
    }
  }

  private func addVendor(
    _ d: inout Dissection, _ item: Item, upTo end: Int
  ) throws(Malformed) {
    let code = UInt32(try d.peek(UInt16.self)) << 8 | UInt32(try d.peek(UInt8.self, ahead: 2))
    if d.wantsLabels {
      let name = d.names.vendor(ofPrefix: code) ?? "Unknown"
      d.append(to: item, ": \(name)")
    }
    try d.add(vendor)
    guard d.offset < end else { return }
    let kind = try d.peek(UInt8.self)
    try d.add(vendorType)
    if code == 0x0050f2, kind == 1 {
      d.append(to: item, ": WPA Information Element")
      return try security.addOld(&d, upTo: end)
    }
    if d.offset < end { try d.add(vendorData, length: end - d.offset) }
  }
}

let wirelessRates: ValueNames = {
  var entries: [(ClosedRange<UInt64>, String)] = []
  for value: UInt64 in 2...0xff {
    let half = value & 0x7f
    guard half >= 2 else { continue }
    let known: Set<UInt64> = [
      2, 3, 4, 5, 6, 9, 10, 11, 12, 13, 18, 22, 24, 27, 36, 44, 48, 54, 66, 72, 96, 108,
    ]
    guard known.contains(half) else { continue }
    let text = half % 2 == 0 ? "\(half / 2)" : "\(half / 2).5"
    entries.append((value...value, value >= 0x80 ? "\(text)(B)" : text))
  }
  // Not rates, but what a station must support (IEEE 802.11 table 9-127).
  entries += [
    (0xfa...0xfa, "HE PHY"), (0xfb...0xfb, "SAE Hash to Element Only"), (0xfc...0xfc, "EPD"),
    (0xfd...0xfd, "GLK"), (0xfe...0xfe, "VHT PHY"), (0xff...0xff, "HT PHY"),
  ]
  return ValueNames(ranges: entries)
}()
