import RemoraCore

/// Where servers of the Internet Storage Name Service are (RFC 4174 section 2).
struct DHCPStorage: Sendable {
  let badLength, ignored: Expert
  let functions, access, administration, security: DHCPBits
  let primary, originator, secondary: Field<IPv4Address>

  init(_ p: inout Builder, badLength: Expert) {
    self.badLength = badLength
    ignored = p.expert(
      "option.isns.ignored_bitfield", .protocolRule, .note,
      "Enabled field is not set - non-zero bitmask ignored")
    let yes = ("Yes", "No")
    let on = ("Enabled", "Disabled")
    let h = "option.isns."
    functions = DHCPBits(
      &p, h + "functions", "iSNS Functions", "Reserved flags",
      "iSNS: the functions supported by the iSNS servers",
      [
        (".enabled", "Function Fields Enabled", yes),
        (
          ".dd_base_authorization", "Discovery Domain based Authorization",
          ("Automatically allowed access", "Explicitly performed")
        ),
        (
          ".sec_policy_distribution", "Security Policy Distribution",
          ("Download from iSNS server", "By other means")
        ),
      ])
    access = DHCPBits(
      &p, h + "discovery_domain_access", "Discovery Domain Access flags", "Reserved Flags",
      "iSNS: the types of iSNS clients that are allowed to modify Discovery Domains",
      [
        (".enabled", "Discovery Domain Enabled", yes), ("_control.node", "Control Node", yes),
        (".iscsi_target", "iSCSI Target", yes), (".iscsi_initiator", "iSCSI Initiator", yes),
        (".ifcp_target_port", "iFCP Target Port", yes),
        (".initiator_target_port", "iFCP Initiator Port", yes),
      ])
    administration = DHCPBits(
      &p, h + "administrative_flags", "Administrative Flags", "Reserved Flags",
      "iSNS: administrative settings for the iSNS servers discovered through the DHCP query",
      [
        (".enabled", "Administrative Flags Enabled", yes), (".heartbeat", "Heartbeat", yes),
        (".management_scns", "Management SCNs", yes),
        (".default_discovery_domain", "Default Discovery Domain", yes),
      ])
    security = DHCPBits(
      &p, h + "server_security_bitmap", "iSNS Server Security Bitmap", "Reserved Flags",
      "iSNS: server security settings",
      [
        (".enabled", "Server Security Bitmap Enabled", yes),
        (".ike_ipsec_enabled", "IKE/IPSec", on), (".main_mode", "Main Mode", on),
        (".aggressive_mode", "Aggressive Mode", on), (".pfs", "PFS", on),
        (".transport_mode", "Transport Mode", ("Preferred", "No preference")),
        (".tunnel_mode", "Tunnel Mode", ("Preferred", "No preference")),
      ], isLong: true)
    primary = p.ipv4(
      h + "primary_server_addr", "Primary Server Address",
      blurb: "iSNS: IP address of the primary server")
    originator = p.ipv4(
      h + "heartbeat_originator_addr", "Heartbeat Originator Address",
      blurb: "iSNS: IP address from which the iSNS heartbeat originates")
    secondary = p.ipv4(
      h + "secondary_server_addr", "Secondary Server Address",
      blurb: "iSNS: a list of IP addresses of the secondary iSNS servers")
  }

  func add(_ d: inout Dissection, _ count: Int, _ item: Item) throws(Malformed) {
    guard count >= 14 else {
      d.expert(badLength, at: item, "length must be >= 14")
      return
    }
    let last = d.offset + count
    _ = try functions.add(&d, ignored)
    _ = try access.add(&d, ignored)
    let beats = try d.peek(UInt16.self) & 3 == 3
    if beats, count < 18 {
      d.expert(badLength, at: item, "length must be >= 18")
      return
    }
    _ = try administration.add(&d, ignored)
    _ = try security.add(&d, ignored)
    if beats { try d.add(originator) }
    try d.add(primary)
    guard d.offset < last else { return }
    d.text("Secondary iSNS Servers", at: d.next(0))
    let heading = d.last
    let tree = d.open()
    for _ in 0..<(last - d.offset) / 4 { try d.add(secondary) }
    if (last - d.offset) % 4 != 0 {
      d.expert(badLength, at: heading, "Option length isn't a multiple of 4")
    }
    d.close(tree)
  }
}

/// A word of flags that mean something only where the lowest is set.
struct DHCPBits: Sendable {
  let short: Field<UInt16>?
  let long: Field<UInt32>?
  let flags: [(field: Field<Bool>, name: String)]
  let rest: Field<UInt16>

  init(
    _ p: inout Builder, _ name: String, _ label: String, _ restLabel: String, _ blurb: String,
    _ bits: [(String, String, (String, String))], isLong: Bool = false
  ) {
    short = isLong ? nil : p.u16(name, label, .hex, blurb: blurb)
    long = isLong ? p.u32(name, label, .hex, blurb: blurb) : nil
    flags = bits.enumerated().map { i, bit in
      (
        p.flag(
          name + bit.0, bit.1, mask: 1 << UInt64(i), width: 2, set: bit.2.0, unset: bit.2.1),
        bit.1
      )
    }
    rest = p.u16(
      name + ".reserved", restLabel, .hex, mask: UInt16(truncatingIfNeeded: ~0 << bits.count))
  }

  func add(_ d: inout Dissection, _ ignored: Expert) throws(Malformed) -> UInt32 {
    let value: UInt32
    let place: Region
    if let long {
      place = d.next(4)
      value = try d.add(long)
    } else if let short {
      place = d.next(2)
      value = UInt32(try d.add(short))
    } else {
      return 0
    }
    let item = d.last
    if d.wantsLabels {
      for (field, name) in flags where field.extract(UInt64(value)) != 0 {
        d.append(to: item, ", \(name)")
      }
    }
    let tree = d.open(item)
    for (field, _) in flags { d.put(field, field.extract(UInt64(value)) != 0, at: place) }
    d.put(rest, UInt16(truncatingIfNeeded: rest.extract(UInt64(value & 0xffff))), at: place)
    d.close(tree)
    if value & 1 == 0, value != 0 { d.expert(ignored, at: item) }
    return value
  }
}

/// Options of NetWare/IP (RFC 2242 section 3).
struct DHCPNetWare: Sendable {
  let family: DHCPFamily
  let value: Field<Bytes>
  let values: [DHCPValue]

  init(_ p: inout Builder, _ remarks: DHCPRemarks) {
    let h = "option.novell_options."
    let about = "Option 63:"
    family = DHCPFamily(
      code: p.u8(
        h + "suboption", "Option 63 Suboption", names: netWareNames,
        blurb: about + " Suboption"),
      names: netWareNames, remarks: remarks)
    value = p.bytes(h + "value", "Value", blurb: about + " Suboption value")
    let near = "Broadcast for nearest Netware server"
    values = dhcpValues([
      (
        5, .flag(p.flag(h + "broadcast", near, set: "Yes", unset: "No", blurb: about + "5 " + near))
      ),
      (
        6,
        .addresses(
          p.ipv4(
            h + "preferred_dss_server", "Preferred DSS server",
            blurb: about + "6 Preferred DSS server"))
      ),
      (
        7,
        .addresses(
          p.ipv4(
            h + "nearest_nwip_server", "Nearest NWIP server",
            blurb: about + "7 Nearest NWIP server"))
      ),
      (8, .byte(p.u8(h + "autoretries", "Autoretries", blurb: about + "8 Autoretries"))),
      (
        9,
        .byte(
          p.u8(
            h + "autoretry_delay", "Autoretry delay, sec", blurb: about + "9 Autoretry delay, sec"))
      ),
      (
        10,
        .flag(
          p.flag(
            h + "support_netware_v1_1", near, set: "Yes", unset: "No",
            blurb: about + "10 " + near))
      ),
      (11, .address(p.ipv4(h + "primary_dss", "Primary DSS", blurb: about + "11 Primary DSS"))),
    ])
  }

  func add(_ d: inout Dissection, _ count: Int, _ item: Item) throws(Malformed) {
    let last = d.offset + count
    while d.offset < last {
      guard let sub = try family.begin(&d, until: last, in: item) else { return }
      d.put(value, at: d.next(sub.count), .hidden)
      _ = try family.remarks.plain.add(&d, values[Int(sub.number)], sub.count, sub.item)
      try family.end(&d, sub)
    }
  }
}

private let netWareNames: ValueNames = [
  1: "NWIP does not exist on subnet", 2: "NWIP exists in options area",
  3: "NWIP exists in sname/file", 4: "NWIP exists, but too big",
  5: "Broadcast for nearest Netware server", 6: "Preferred DSS server",
  7: "Nearest NWIP server", 8: "Autoretries", 9: "Autoretry delay, secs",
  10: "Support NetWare/IP v1.1", 11: "Primary DSS",
]

/// Parameters of Avaya's telephones: `NAME=value,NAME=value` in option 242.
struct DHCPTelephones: Sendable {
  let whole: Field<Text>
  let texts: [(name: String, field: Field<Text>, meanings: [String])]
  let network, patience: Field<Int32>
  let badNetwork, badPatience, unknown, badLength: Expert

  init(_ p: inout Builder, _ remarks: DHCPRemarks) {
    unknown = remarks.unknown
    badLength = remarks.plain.badLength
    let h = "option.vendor.avaya"
    whole = p.string(
      h, "Private/Avaya IP Telephone", type: .stringz,
      blurb: "Option 242: Private/Avaya IP Telephone")
    texts = avayaTexts.map { name, about, meanings in
      (
        name,
        p.string(
          h + "." + name.lowercased(), name, type: .stringz,
          blurb: "Option 242: \(name) (\(about))"), meanings
      )
    }
    network = p.i32(h + ".l2qvlan", "L2QVLAN", blurb: "Option 242: L2QVLAN (VLAN ID)")
    patience = p.i32(
      h + ".vlantest", "VLANTEST", blurb: "Option 242: VLANTEST (Timeout in seconds)")
    badNetwork = p.expert(
      h + ".l2qvlan.invalid", .protocolRule, .error, "Option 242 (L2QVLAN) invalid")
    badPatience = p.expert(
      h + ".vlantest.invalid", .protocolRule, .error, "Option 242 (avaya vlantest) invalid")
  }

  func add(_ d: inout Dissection, _ count: Int, _ item: Item) throws(Malformed) {
    guard count >= 5 else {
      d.expert(
        badLength, at: item, "Avaya IP Telephone option length isn't >= 5")
      return
    }
    let place = try d.add(whole, length: count, encoding: .ascii)
    let list = d.last
    let tree = d.open()
    var at = place.offset
    let last = place.offset + place.length
    while at < last {
      try d.step()
      let size = Self.length(d.bytes(Region(at, last - at)))
      addOne(&d, Region(at, size), list)
      at += size + 1
    }
    d.close(tree)
  }

  /// A parameter ends where the next one begins: parts without `=` belong to the one before.
  private static func length(_ bytes: [UInt8]) -> Int {
    var end = bytes.count
    var at = 0
    var comma: Int?
    for byte in bytes {
      if byte == UInt8(ascii: ",") { if comma != nil || at > 0 { comma = at } }
      if byte == UInt8(ascii: "="), let comma {
        end = comma
        break
      }
      at += 1
    }
    return end
  }

  private func addOne(_ d: inout Dissection, _ place: Region, _ list: Item) {
    let text = String(decoding: d.bytes(place), as: UTF8.self)
    let parts = text.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
    let value = parts.count == 2 ? String(parts[1]) : ""
    let name = parts.first.map(String.init) ?? ""
    if !value.isEmpty, let known = texts.first(where: { $0.name == name }) {
      d.put(known.field, "\(value)", at: place)
      if !known.meanings.isEmpty {
        let number = Int(value) ?? -1
        let isKnown = known.meanings.indices.contains(number)
        let meaning = isKnown ? known.meanings[number] : "Unknown (\(value))"
        d.append(" (\(meaning))")
      }
    } else if !value.isEmpty, name == "L2QVLAN" {
      let number = Self.number(value)
      d.put(network, number ?? 0, at: place)
      if number != nil { d.expert(badNetwork) }
    } else if !value.isEmpty, name == "VLANTEST" {
      let number = Self.number(value)
      d.put(patience, number ?? 0, at: place)
      if number == nil || number == Int32.max { d.expert(badPatience) }
    } else {
      d.expert(unknown, at: list, "ERROR, Unknown Avaya IP Telephone parameter \(text)")
    }
  }

  private static func number(_ text: String) -> Int32? {
    guard let value = Int(text) else { return nil }
    return Int32(clamping: value)
  }
}

private let linkSpeeds = [
  "Disabled", "Auto", "10Mbps half", "10Mbps full", "100Mbps half", "100Mbps full",
  "1000Mbps full",
]

private let avayaTexts: [(String, String, [String])] = [
  ("TLSSRVR", "HTTPS server(s) to download configuration", []),
  ("HTTPSRVR", "HTTP server(s) to download configuration", []),
  ("HTTPDIR", "Path to configuration files", []),
  (
    "STATIC", "Static programming override flag",
    [
      "Static programming never overrides call server (DHCP) or call server administered data",
      "Static programming overrides only file server administered data",
      "Static programming overrides only call server administered data",
      "Static programming overrides both file server- and call server-administered data",
    ]
  ),
  ("MCIPADD", "List of CM server(s)", []),
  (
    "DOT1X", "802.1X Supplicant operation mode",
    [
      "With PAE pass-through", "With PAE pass-through and proxy Logoff",
      "Without PAE pass-through or proxy Logoff",
    ]
  ),
  (
    "ICMPDU", "ICMP Destination Unreachable processing",
    [
      "No ICMP Destination Unreachable messages", "Send limited Port Unreachable messages",
      "Send Protocol and Port Unreachable messages",
    ]
  ),
  (
    "ICMPRED", "ICMP Redirect handling",
    ["Ignore ICMP Redirect messages", "Process ICMP Redirect messages"]
  ),
  ("L2Q", "Controls 802.1Q tagging", ["Auto", "Enabled", "Disabled"]),
  (
    "LOGLOCAL", "Log level",
    [
      "Disabled", "Emergency", "Alerts", "Critical", "Errors", "Warnings", "Notices",
      "Information", "Debug",
    ]
  ),
  ("PHY1STAT", "Interface configuration", linkSpeeds),
  ("PHY2STAT", "Interface configuration", linkSpeeds),
  ("PROCPSWD", "Security string used to access local procedures", []),
  (
    "PROCSTAT", "Local (dialpad) Administrative access",
    ["All administrative options", "Only view administrative options"]
  ),
  ("SNMPADD", "Allowable source IP Address(es) for SNMP queries", []),
  ("SNMPSTRING", "SNMP community string", []),
]
