import RemoraCore

/// What cable modems and telephone adapters can do, in the text of their vendor class (hexadecimal
/// digits) or in option 125 (bytes); CableLabs, CL-SP-CANN-DHCP-Reg.
struct DHCPCapabilities: Sendable {
  let text: Field<Text>
  let adapterLength, adapterType, modemType: Field<UInt16>
  let modemLength: Field<UInt8>
  let flows, holdOff, classes, rates: [Field<Bool>]
  let mibs: [[Field<Bool>]]
  let mibRests: [Field<UInt8>]
  let own: ProtocolHandle
  let bogus: Expert

  init(_ p: inout Builder, bogus: Expert) {
    self.bogus = bogus
    own = p.mentions("dhcp")
    text = p.string(
      "option.vendor_class_data", "vendor-class-data", type: .stringz,
      blurb: "Option 60: Vendor class data")
    adapterLength = p.u16(
      "vendor.pktc.mta_cap_len", "MTA DC Length",
      blurb: "PacketCable MTA Device Capabilities Length")
    adapterType = p.u16("vendor.pktc.mta_cap_type", "Type", names: adapterNames)
    modemLength = p.u8(
      "vendor.docsis.cm_cap_len", "CM DC Length",
      blurb: "DOCSIS Cable Modem Device Capabilities Length")
    modemType = p.u16(
      "docsis_cm_cap_type", "CM DC Type", names: modemNames,
      blurb: "Docsis Cable Modem Device Capability type")
    let can = ("Supported", "Not supported")
    let there = ("Present", "Not Present")
    func flags(
      _ p: inout Builder, _ head: String, _ width: Int, _ texts: (String, String),
      _ bits: [(String, String)]
    ) -> [Field<Bool>] {
      bits.enumerated().map { i, bit in
        p.flag(
          head + bit.0, bit.1, mask: 1 << UInt64(i), width: width, set: texts.0, unset: texts.1)
      }
    }
    flows = flags(
      &p, "vendor.pktc.mdc.supp_flow.", 2, can,
      [
        ("secure", "Secure Flow (Full Secure Provisioning Flow)"), ("hybrid", "Hybrid Flow"),
        ("basic", "Basic Flow"),
      ])
    holdOff = flags(
      &p, "docsis_cm_cap.ranging_hold_off.", 2, can,
      [
        ("cm", "CM"), ("eps", "ePS or eRouter"), ("emta", "EMTA or EDVA"), ("dsg", "DSG/eSTB"),
      ])
    classes = flags(&p, "docsis_cm_cap.mpls.", 4, can, classNames)
    rates = flags(
      &p, "docsis_cm_cap.ussymrate.", 1, can,
      [160, 320, 640, 1280, 2560, 5120].map { ("\($0)", "\($0) ksps symbol rate") })
    let three = [
      ("mta", "MTA MIB"), ("signaling", "Signaling MIB"),
      ("management_event", "Management Event MIB"),
    ]
    let six =
      (three + [
        ("mta_extension", "MTA Extension MIB"),
        ("signaling_extension", "Signaling Extension MIB"),
        ("mem_extension", "MEM Extension MIB"),
      ]).map { ($0.0, "PacketCable 1.5 " + $0.1) }
    mibs = [
      flags(&p, "vendor.pktc.mdc_cl.mib.", 1, there, six),
      flags(
        &p, "vendor.pktc.mdc_ietf.mib.", 1, there, three.map { ($0.0, "IETF " + $0.1) }),
      flags(&p, "vendor.pktc.mdc_euro.mib.", 1, there, six),
    ]
    mibRests = [("cl", 0xc0), ("ietf", 0xf8), ("euro", 0xc0)].map { name, mask in
      p.u8("vendor.pktc.mdc_\(name).mib.reserved", "Reserved", .hex, mask: mask)
    }
  }

  /// The vendor class at `place`, whose item was added.
  func add(_ d: inout Dissection, class place: Region) throws(Malformed) {
    let isModem =
      starts(d, place, with: "docsis1.1:") || starts(d, place, with: "docsis2.0:")
    if starts(d, place, with: "pktc") {
      d.list(own)
      try addAdapter(&d, Region(place.offset + 8, place.length - 8))
    } else if isModem, place.length > 14 {
      d.list(own)
      try addModem(&d, digits: Region(place.offset + 12, place.length - 12))
    } else if starts(d, place, with: "docsis3.0:") {
      d.list(own)
      d.put(text, of: place, .ascii, at: place)
    } else if starts(d, place, with: "AAPLBSDPC/") {
      d.list(own)
      let rest = Region(place.offset + 10, place.length - 10)
      d.put(text, of: rest, .ascii, at: rest)
    }
  }

  /// Bytes within option 125.
  func addModem(_ d: inout Dissection, _ place: Region) throws(Malformed) {
    d.put(
      modemLength, UInt8(truncatingIfNeeded: place.length), at: Region(place.offset - 1, 1))
    var at = place.offset
    let last = at + place.length
    while at < last {
      try d.step()
      guard let type = d.number(at: at, UInt8.self),
        let size = d.number(at: at + 1, UInt8.self)
      else { throw Malformed(.contained, offset: at, need: 2, have: 1) }
      let value = d.bytes(Region(at + 2, min(Int(size), max(0, last - at - 2))))
      try addModemItem(&d, type, Int(size), value, Region(at, 2 + Int(size)), at + 2)
      at += 2 + Int(size)
    }
  }

  private func addModem(_ d: inout Dissection, digits place: Region) throws(Malformed) {
    let count = try hexByte(d, place.offset)
    d.put(modemLength, count, at: Region(place.offset + 2, 2))
    var at = place.offset + 2
    let last = place.offset + 2 + 2 * Int(count)
    while at + 4 <= last, at + 4 <= place.offset + place.length {
      try d.step()
      let type = try hexByte(d, at)
      let size = Int(try hexByte(d, at + 2))
      var value: [UInt8] = []
      for i in 0..<size { value.append(try hexByte(d, at + 4 + 2 * i)) }
      try addModemItem(&d, type, size, value, Region(at, 4 + 2 * size), at + 4)
      at += 4 + 2 * size
    }
  }

  private func hexByte(_ d: borrowing Dissection, _ at: Int) throws(Malformed) -> UInt8 {
    guard let high = d.number(at: at, UInt8.self), let low = d.number(at: at + 1, UInt8.self)
    else { throw Malformed(.reported, offset: at, need: 2, have: 0) }
    func digit(_ byte: UInt8) -> UInt8 {
      switch byte {
      case 0x30...0x39: byte - 0x30
      case 0x41...0x46: byte - 0x37
      case 0x61...0x66: byte - 0x57
      default: 0
      }
    }
    return digit(high) << 4 | digit(low)
  }

  private func addModemItem(
    _ d: inout Dissection, _ type: UInt8, _ size: Int, _ value: [UInt8], _ place: Region,
    _ start: Int
  ) throws(Malformed) {
    d.put(modemType, UInt16(type), at: place)
    let byte = value.first ?? 0
    let name = modemNames.name(of: UInt64(type)) ?? "unknown"
    let meaning = DHCPModemText.text(type, value)
    let head = Phrase.hex(UInt64(type), 2)
    d.label("0x\(head): \(name) = \(meaning)")
    let tree = d.open()
    switch type {
    case 16 where size == 4:
      let bits = UInt16(value.count == 4 ? value[3] : 0)
      put(&d, holdOff, UInt64(bits), Region(start, 4))
    case 21: put(&d, rates, UInt64(byte), Region(start, 1))
    case 41 where size == 4:
      put(&d, classes, value.reduce(0) { $0 << 8 | UInt64($1) } & 0xffff, Region(start, 4))
    default: break
    }
    d.close(tree)
  }

  private func put(
    _ d: inout Dissection, _ flags: [Field<Bool>], _ bits: UInt64, _ place: Region
  ) {
    for flag in flags { d.put(flag, flag.extract(bits) != 0, at: place) }
  }

  // MARK: Telephone adapters

  private func addAdapter(_ d: inout Dissection, _ place: Region) throws(Malformed) {
    // The digits `05` stand for capabilities; a length follows.
    let count = Int(try hexByte(d, place.offset + 2))
    d.put(adapterLength, UInt16(count), at: Region(place.offset + 2, 2))
    var at = place.offset + 4
    let last = place.offset + place.length
    while at < last {
      try d.step()
      guard let type = d.number(at: at, UInt16.self) else { return }
      let number = try hexByte(d, at)
      let size = Int(try hexByte(d, at + 2))
      let start = at + 4
      let item = d.put(adapterType, type, at: Region(at, min(4 + 2 * size, last - at)))
      let head = "0x" + String(decoding: d.bytes(Region(at, 2)), as: UTF8.self)
      let name = adapterNames.name(of: UInt64(type)) ?? "unknown"
      d.label("\(head): \(name) = ")
      guard try addAdapterValue(&d, number, size, start, last, item) else { return }
      at = start + 2 * size
    }
  }

  private func addAdapterValue(
    _ d: inout Dissection, _ number: UInt8, _ size: Int, _ start: Int, _ last: Int, _ item: Item
  ) throws(Malformed) -> Bool {
    func digits(_ at: Int, _ count: Int) throws(Malformed) -> String {
      guard at + count <= last else {
        throw Malformed(.reported, offset: at, need: count, have: last - at)
      }
      return String(decoding: d.bytes(Region(at, count)), as: UTF8.self)
    }
    switch number {
    case 8:
      let text = try digits(start, 2 * size)
      d.append(to: item, "\(text)")
    case 11:
      for i in 0..<size {
        let code = try digits(start + 2 * i, 2)
        let name = codecNames.name(of: UInt64(try hexByte(d, start + 2 * i))) ?? "unknown"
        d.append(to: item, "\(i > 0 ? ", " : "")\(name) (\(code))")
      }
    case 18:
      let text = try digits(start, 4)
      d.append(to: item, "0x\(text)")
      let bits = UInt64(try hexByte(d, start)) << 8 | UInt64(try hexByte(d, start + 2))
      let tree = d.open(item)
      put(&d, flows, bits, Region(start, 4))
      d.close(tree)
    case 23: return try addMibs(&d, size, start, last, item)
    default:
      let text = try digits(start, 2)
      let value = try hexByte(d, start)
      switch number {
      case 1:
        let name = versionNames.name(of: UInt64(value)) ?? "Reserved"
        d.append(to: item, "\(name) (\(text))")
      case 19:
        let name = faxNames.name(of: UInt64(value)) ?? "unknown"
        d.append(to: item, "\(name) (\(text))")
      case 20:
        let name = repairNames.name(of: UInt64(value)) ?? "unknown"
        d.append(to: item, "\(name) (\(text))")
      case 3...7, 9, 10, 12...15, 17, 21, 22, 24...26:
        d.append(to: item, "\(value == 1 ? "Yes" : value == 0 ? "No" : "unknown") (\(text))")
      case 2, 16: d.append(to: item, "\(text)")
      default: d.append(to: item, "\(text)")
      }
    }
    return true
  }

  /// - Returns: whether all of it was understood.
  private func addMibs(
    _ d: inout Dissection, _ size: Int, _ start: Int, _ last: Int, _ item: Item
  ) throws(Malformed) -> Bool {
    let tree = d.open(item)
    var at = start
    var isFirst = true
    while at < start + 2 * size {
      try d.step()
      let text = String(decoding: d.bytes(Region(at, 2)), as: UTF8.self)
      guard try hexByte(d, at) == 2 else {
        d.text("Bogus length: \(text)", at: Region(at, 2))
        d.expert(bogus, "Bogus length: \(text)")
        d.close(tree)
        return false
      }
      let kind = try hexByte(d, at + 2)
      let code = String(decoding: d.bytes(Region(at + 2, 2)), as: UTF8.self)
      let name = mibNames.name(of: UInt64(kind)) ?? (kind == 255 ? "Unknown" : "Reserved")
      d.append(to: item, "\(isFirst ? "" : ", ")\(name)")
      isFirst = false
      d.text("\(name) (\(code))", at: Region(at + 2, 2))
      if Int(kind) < mibs.count {
        let sub = d.open()
        guard at + 6 <= last else {
          throw Malformed(.reported, offset: at + 4, need: 2, have: 0)
        }
        let bits = UInt64(try hexByte(d, at + 4))
        let place = Region(at + 4, 2)
        put(&d, mibs[Int(kind)], bits, place)
        let rest = mibRests[Int(kind)]
        d.put(rest, UInt8(truncatingIfNeeded: rest.extract(bits)), at: place)
        d.close(sub)
      }
      at += 6
    }
    d.close(tree)
    return true
  }
}

/// What a capability of a cable modem says.
enum DHCPModemText {
  static func text(_ type: UInt8, _ value: [UInt8]) -> String {
    let byte = value.first ?? 0
    let word = value.count == 2 ? Int(byte) << 8 | Int(value[1]) : 0
    let number = value.count == 1 || type == 40 ? Int(byte) : word
    if let range = ranges[type] {
      return range.contains(number) || (type == 40 && number == 0)
        ? "\(number)" : "\(number) (Value Out-of-Range [\(range.lowerBound)..\(range.upperBound)])"
    }
    switch type {
    case 1, 3, 4, 5, 12, 15, 19, 22, 23, 39: return pick(["Not Support", "Supported"], byte)
    case 2: return pick(["DOCSIS 1.0", "DOCSIS 1.1", "DOCSIS 2.0", "DOCSIS 3.0"], byte)
    case 6: return pick(["BPI Support", "BPI Plus Support"], byte)
    case 7, 8, 24...27, 29, 36: return "\(number)"
    case 9: return pick(["802.1P Filtering", "802.1Q Filtering"], byte)
    case 10:
      return [1, 2, 4].contains(byte)
        ? " \(byte)" : " (Invalid Value \(byte) : Should be [1,2,4]"
    case 16:
      guard value.count == 4 else {
        return "Ranging ID  (Invalid Length \(value.count) : Should be 4"
      }
      let bits = value.map { Phrase.hex(UInt64($0), 2) }
      return "Ranging ID (0x\(bits[0] + bits[1])) Component Bit Mask (0x\(bits[2] + bits[3]))"
    case 17:
      let what = "compliant with DOCSIS L2VPN Section 7"
      return pick(["CM not \(what) (default)", "CM \(what)"], byte)
    case 18:
      guard value.count == 7 else {
        return "Invalid (length should be 7, is \(value.count))"
      }
      let mac = value.dropFirst().map { Phrase.hex(UInt64($0), 2) }.joined(separator: ":")
      let name = hostNames.name(of: UInt64(byte)) ?? "Reserved"
      return "eSAFE ifIndex \(name) (\(byte))/eSAFE MAC \(mac)"
    case 21, 41: return "0x" + Phrase.hex(UInt64(byte), 2)
    default: return texts[type].map { pick($0, byte) } ?? ""
    }
  }

  private static func pick(_ names: [String], _ value: UInt8) -> String {
    Int(value) < names.count ? names[Int(value)] : "Reserved"
  }

  private static let ranges: [UInt8: ClosedRange<Int>] = [
    11: 8...64, 13: 64...65535, 14: 10...65535, 28: 2...8, 30: 32...255, 31: 16...255,
    32: 16...255, 38: 64...65535, 40: 205...244,
  ]

  private static let texts: [UInt8: [String]] = [
    20: [
      "Standard Upstream Frequency Range",
      "Standard Upstream Frequency Range and Extended Upstream Frequency Range",
    ],
    33: [
      "No support for multicast DSID forwarding",
      "Support for GMAC explicit multicast DSID forwarding",
      "Support for GMAC promiscuous multicast DSID forwarding",
    ],
    34: [
      "Isolation Packet PDU MAC Header (FC_Type of 10) is not forwarded",
      "Isolation Packet PDU MAC Header (FC_Type of 10) is forwarded",
    ],
    35: [
      "U1 supported as a Start Reference Point for DPV per Path",
      "U1 supported as a Start Reference Point for DPV per Packet",
    ],
    37: [
      """
      CM cannot support the receipt of MAPs and UCDs on downstreams other than the Primary \
      Downstream Channel
      """,
      """
      CM can support the receipt of MAPs and UCDs on downstreams other than the Primary \
      Downstream Channel
      """,
    ],
    44: ["Energy Management 1x1 Feature"],
  ]

  private static let hostNames: ValueNames = [1: "ePs or eRouter", 16: "eMTA", 17: "eSTB-IP"]
}

private let classNames: [(String, String)] =
  [
    ("stpid", "S-TPID"), ("svid", "S-VID"), ("spcp", "S-PCP"), ("sdei", "S-DEI"),
    ("ctpid", "C-TPID"), ("cvid", "C-VID"), ("cpcp", "C-PCP"), ("ccfi", "C-CFI"),
    ("stci", "S-TCI"), ("ctci", "C-TCI"), ("itpid", "I-TPID"), ("isid", "I-SID"),
    ("itci", "I-TCI"), ("ipcp", "I-PCP"), ("idei", "I-DEI"), ("iuca", "I-UCA"),
    ("btpid", "B-TPID"), ("btci", "B-TCI"), ("bpcp", "B-PCP"), ("bdei", "B-DEI"),
    ("bvid", "B-VID"), ("bda", "B-DA"), ("bsa", "B-SA"),
  ].map { ($0.0, "[IEEE 802.1ad] " + $0.1) } + [("tc", "MPLS TC"), ("label", "MPLS Label")]

private let mibNames: ValueNames = [0: "CableLabs", 1: "IETF", 2: "EuroCableLabs"]

private let versionNames: ValueNames = [
  0: "PacketCable 1.0", 1: "PacketCable 1.1/1.5", 2: "PacketCable 2.0",
]

private let faxNames: ValueNames = [
  0: "Unsupported", 1: "T.38 Version Zero", 2: "T.38 Version One", 3: "T.38 Version Two",
]

private let repairNames: ValueNames = [0: "None", 1: "Redundancy", 2: "FEC"]

private let codecNames: ValueNames = [
  1: "other", 3: "G.729", 4: "reserved", 5: "G.729E", 6: "PCMU", 7: "G.726-32", 8: "G.728",
  9: "PCMA", 10: "G.726-16", 11: "G.726-24", 12: "G.726-40", 13: "iLBC", 14: "BV16",
  15: "telephone-event",
]

private let adapterNames: ValueNames = [
  12337: "PacketCable Version",
  12338: "Number Of Telephony Endpoints",
  12339: "TGT Support",
  12340: "HTTP Download File Access Method Support",
  12341: "MTA-24 Event SYSLOG Notification Support",
  12342: "NCS Service Flow Support",
  12343: "Primary Line Support",
  12344: "Vendor Specific TLV Type(s)",
  12345: "NVRAM Ticket/Session Keys Storage Support",
  12353: "Provisioning Event Reporting Support",
  12385: "Provisioning Event Reporting Support",
  12354: "Supported CODEC(s)",
  12386: "Supported CODEC(s)",
  12355: "Silence Suppression Support",
  12387: "Silence Suppression Support",
  12356: "Echo Cancellation Support",
  12388: "Echo Cancellation Support",
  12357: "RSVP Support/ Reserved",
  12389: "RSVP Support/ Reserved",
  12358: "UGS-AD Support",
  12390: "UGS-AD Support",
  12592: "MTA's \"ifIndex\" starting number in \"ifTable\"",
  12593: "Provisioning Flow Logging Support",
  12594: "Supported Provisioning Flows",
  12595: "T38 Version Support",
  12596: "T38 Error Correction Support",
  12597: "RFC 2833 DTMF Support",
  12598: "Voice Metrics Support",
  12599: "MIB Support",
  12600: "Multiple Grants Per Interval Support",
  12601: "V.152 Support",
  12609: "Certificate Bootstrapping Support",
  12641: "Certificate Bootstrapping Support",
]

private let modemNames: ValueNames = [
  1: "Concatenation Support",
  2: "DOCSIS Version",
  3: "Fragmentation Support",
  4: "Payload Header Suppression Support",
  5: "IGMP Support",
  6: "Privacy Support",
  7: "Downstream SAID Support",
  8: "Upstream Service Flow Support",
  9: "Optional Filtering Support",
  10: "Transmit Equalizer Taps per Modulation Interval",
  11: "Number of Transmit Equalizer Taps",
  12: "DCC Support",
  13: "IP Filters Support",
  14: "LLC Filters Support",
  15: "Expanded Unicast SID Space",
  16: "Ranging Hold-Off Support",
  17: "L2VPN Capability",
  18: "L2VPN eSAFE Host Capability",
  19: "Downstream Unencrypted Traffic (DUT) Filtering",
  20: "Upstream Frequency Range Support",
  21: "Upstream Symbol Rate Support",
  22: "Selectable Active Code Mode 2 Support",
  23: "Code Hopping Mode 2 Support",
  24: "Multiple Transmit Channel Support",
  25: "5.12 Msps Upstream Transmit Channel Support",
  26: "2.56 Msps Upstream Transmit Channel Support",
  27: "Total SID Cluster Support",
  28: "SID Clusters per Service Flow Support",
  29: "Multiple Receive Channel Support",
  30: "Total Downstream Service ID (DSID) Support",
  31: "Resequencing Downstream Service ID (DSID) Support",
  32: "Multicast Downstream Service ID (DSID) Support",
  33: "Multicast DSID Forwarding",
  34: "Frame Control Type Forwarding Capability",
  35: "DPV Capability",
  36: "Unsolicited Grant Service/Upstream Service Flow Support",
  37: "MAP and UCD Receipt Support",
  38: "Upstream Drop Classifier Support",
  39: "IPv6 Support",
  40: "Extended Upstream Transmit Power Capability (1/4 dB)",
  41: "Optional 802.1ad, 802.1ah, MPLS Classification Support",
  42: "D-ONU Capabilities Encoding",
  44: "Energy Management Capabilities",
]
