public import RemoraCore

/// CAPWAP's data channel (RFC 5415 section 4): frames between access points and their controller.
///
///     |  Ver  | Type  |  HLEN   |   RID   |  WBID   |T|F|L|W|M|K|Flags|
///     |          fragment ID          |     fragment offset     |Rsvd |
///     |  radio MAC address (optional) … | wireless information (optional) …
public let capwapData = Protocol(
  "capwap.data", "Control And Provisioning of Wireless Access Points - Data",
  short: "CAPWAP-DATA"
) { p in
  let layer = CAPWAPDataLayer(&p)
  p.over("udp.port", 5247)
  return { d throws(Malformed) in try layer.dissect(&d) }
}

struct CAPWAPDataLayer {
  let header: CAPWAPHeader
  let keepAlive: Field<Label>
  let ethernet, wireless, dtls, data: ProtocolHandle
  let hints: State<WirelessHints>

  init(_ p: inout Builder) {
    header = CAPWAPHeader(&p)
    keepAlive = p.label("/capwap.keep_alive", "Keep-Alive")
    ethernet = p.uses("eth")
    wireless = p.uses("wlan")
    dtls = p.uses("dtls")
    data = p.uses("data")
    hints = wirelessHints(&p)
  }

  func dissect(_ d: inout Dissection) throws(Malformed) {
    d.protocolColumn("CAPWAP-Data")
    d.info("CAPWAP-Data")
    d.setOwnLength(d.remaining)
    if try header.addPreamble(&d) == 1 { return try d.call(dtls) }
    let head = try header.add(&d)
    if head.flags & 0x08 != 0 {
      d.info(append: " Keep-Alive")
      d.put(keepAlive, at: d.next(d.remaining))
      return
    }
    if head.flags & 0x80 != 0 {
      d.info(
        append: " (Fragment ID: \(head.fragment), Fragment Offset: \(head.fragmentOffset))")
      return try d.call(data)
    }
    guard head.flags & 0x100 != 0 else { return try d.call(ethernet) }
    // Access points send the frame control field as a number, most significant byte first.
    d[hints].isSwapped = head.binding == 1
    try d.call(head.binding == 1 ? wireless : data)
  }
}

/// What both channels begin with.
struct CAPWAPHeader {
  struct Facts {
    var flags: UInt32
    var binding: UInt32
    var fragment: UInt16
    var fragmentOffset: UInt16
  }

  let preamble: Field<Label>
  let version, type: Field<UInt8>
  let reserved: Field<UInt32>
  let header: Field<Label>
  let length, radio, binding, flags: Field<UInt32>
  let bits: [Field<Bool>]
  let spare: Field<UInt32>
  let fragment, fragmentOffset, fragmentReserved: Field<UInt16>
  let addressLength: Field<UInt8>
  let address: Field<MACAddress>
  let address64: Field<EUI64>
  let addressData: Field<Bytes>
  let wirelessLength: Field<UInt8>
  let wireless, frameInfo: Field<Bytes>
  let strength: Field<Int8>
  let noise: Field<UInt8>
  let rate: Field<UInt16>
  let padding: Field<Bytes>
  let badLength: Expert

  private static let bitNames: [(String, String, UInt64, String, String)] = [
    (
      "t", "Payload Type", 0x100, "Native frame format (see Wireless Binding ID field)",
      "IEEE 802.3 frame"
    ),
    ("f", "Fragment", 0x80, "Fragmented", "Don't Fragment"),
    ("l", "Last Fragment", 0x40, "This is the last fragment", "More fragments follow"),
    (
      "w", "Wireless header", 0x20, "Wireless Specific Information is present",
      "No Wireless Specific Information"
    ),
    ("m", "Radio MAC header", 0x10, "Radio MAC Address is present", "No Radio MAC Address"),
    ("k", "Keep-Alive", 0x08, "Keep-Alive Packet", "No Keep-Alive"),
  ]

  init(_ p: inout Builder) {
    preamble = p.label("/capwap.preamble", "Preamble")
    version = p.u8(
      "/capwap.preamble.version", "Version", mask: 0xf0, blurb: "Version of CAPWAP")
    type = p.u8(
      "/capwap.preamble.type", "Type", mask: 0x0f,
      names: [0: "CAPWAP Header", 1: "CAPWAP DTLS Header"], blurb: "Type of Payload")
    reserved = p.u24("/capwap.preamble.reserved", "Reserved")
    header = p.label("/capwap.header", "Header")
    length = p.u24(
      "/capwap.header.length", "Header Length", mask: 0xf8_0000,
      blurb: """
        Length of the CAPWAP transport header in 4-byte words (similar to IP header length)
        """)
    radio = p.u24("/capwap.header.rid", "Radio ID", mask: 0x07_c000)
    binding = p.u24(
      "/capwap.header.wbid", "Wireless Binding ID", mask: 0x3e00,
      names: [0: "Reserved", 1: "IEEE 802.11", 2: "IEEE 802.16", 3: "EPCGlobal"])
    flags = p.u24("/capwap.header.flags", "Header Flags", .hex, mask: 0x1ff)
    var fields: [Field<Bool>] = []
    for (name, label, mask, set, unset) in Self.bitNames {
      fields.append(
        p.flag(
          "/capwap.header.flags.\(name)", label, mask: mask, width: 3, set: set, unset: unset))
    }
    bits = fields
    spare = p.u24("/capwap.header.flags.r", "Reserved", .hex, mask: 0x07)
    fragment = p.u16("/capwap.header.fragment.id", "Fragment ID")
    fragmentOffset = p.u16(
      "/capwap.header.fragment.offset", "Fragment Offset", mask: 0xfff8)
    fragmentReserved = p.u16("/capwap.header.fragment.reserved", "Reserved", mask: 0x0007)
    addressLength = p.u8("/capwap.header.mac.length", "MAC length")
    address = p.ether("/capwap.header.mac.eui48", "MAC address")
    address64 = p.eui64("/capwap.header.mac.eui64", "MAC address")
    addressData = p.bytes("/capwap.header.mac.data", "MAC address")
    wirelessLength = p.u8("/capwap.header.wireless.length", "Wireless length")
    wireless = p.bytes("/capwap.header.wireless.data", "Wireless data")
    let info = "/capwap.header.wireless.data.ieee80211.fi"
    frameInfo = p.bytes(info, "Wireless data ieee80211 Frame Info")
    strength = p.i8("\(info).rssi", "Wireless data ieee80211 RSSI (dBm)")
    noise = p.u8("\(info).snr", "Wireless data ieee80211 SNR (dB)")
    rate = p.u16("\(info).data_rate", "Wireless data ieee80211 Data Rate (Mbps)")
    padding = p.bytes("/capwap.header.padding", "Padding for 4 Byte Alignment")
    badLength = p.expert(
      "/capwap.header.length.bad", .malformed, .warning,
      "Wrong calculate length =! header length")
  }

  /// - Returns: the type: 0 for a header, 1 for DTLS.
  func addPreamble(_ d: inout Dissection) throws(Malformed) -> UInt8 {
    let kind = try d.peek(UInt8.self) & 15
    let sub = d.open(d.put(preamble, at: d.next(1)))
    try d.add(bits: version, type, width: 1)
    if kind == 1 { try d.add(reserved) }
    d.close(sub)
    return kind
  }

  func add(_ d: inout Dissection) throws(Malformed) -> Facts {
    let first = d.offset
    let word = try d.peek(UInt32.self) >> 8
    let claimed = Int(word >> 19) * 4 - 1
    let item = d.put(header, at: d.next(min(max(0, claimed), d.remaining)))
    let sub = d.open(item)
    let place = d.next(3)
    let lengthItem = d.put(length, word >> 19, at: place)
    d.append(" (\(claimed + 1))")
    d.put(radio, word >> 14 & 31, at: place)
    d.put(binding, word >> 9 & 31, at: place)
    addFlags(&d, word, place)
    try d.skip(3)
    var facts = Facts(flags: word & 0x1ff, binding: word >> 9 & 31, fragment: 0, fragmentOffset: 0)
    facts.fragment = try d.add(fragment)
    let part = try d.peek(UInt16.self)
    d.put(fragmentOffset, part >> 3, at: d.next(2))
    d.put(fragmentReserved, part & 7, at: Region(d.offset + 1, 1))
    facts.fragmentOffset = part >> 3
    try d.skip(2)
    if word & 0x10 != 0 {
      try addAddress(&d)
      try pad(&d, first)
    }
    if word & 0x20 != 0 {
      try addWireless(&d, facts.binding)
      try pad(&d, first)
    }
    let found = d.offset - first
    if found != claimed {
      d.expert(
        badLength, at: lengthItem,
        """
        Wrong calculate length (\(found)) =! header length (\(claimed)) ! (May be try to use \
        Cisco Wireless Controller Support Preference ?)
        """)
    }
    d.close(sub)
    try d.seek(max(d.start, first + claimed))
    return facts
  }

  private func addFlags(_ d: inout Dissection, _ word: UInt32, _ place: Region) {
    let item = d.put(flags, word & 0x1ff, at: place)
    let sub = d.open(item)
    for (field, name) in zip(bits, Self.bitNames) {
      let isSet = UInt64(word) & name.2 != 0
      d.put(field, isSet, at: place)
      if isSet { d.append(to: item, ", \(name.1)") }
    }
    d.put(spare, word & 7, at: place)
    d.close(sub)
  }

  private func addAddress(_ d: inout Dissection) throws(Malformed) {
    switch try d.add(addressLength) {
    case 6: try d.add(address)
    case 8: try d.add(address64)
    case let other: try d.add(addressData, length: Int(other))
    }
  }

  private func addWireless(_ d: inout Dissection, _ kind: UInt32) throws(Malformed) {
    let count = Int(try d.add(wirelessLength))
    let place = d.next(4)
    let end = d.offset + count
    try d.add(wireless, length: count)
    guard kind == 1 else { return }
    try d.seek(place.offset)
    let sub = d.open(d.put(frameInfo, at: place))
    try d.add(strength)
    try d.add(noise)
    let value = try d.add(rate)
    d.append(" (\(value / 10).\(value % 10) Mb/s)")
    d.close(sub)
    try d.seek(end)
  }

  /// Both optional parts are filled up to four bytes, counted from the preamble.
  private func pad(_ d: inout Dissection, _ first: Int) throws(Malformed) {
    let over = (d.offset - first + 1) & 3
    if over != 0 { try d.add(padding, length: 4 - over) }
  }
}
