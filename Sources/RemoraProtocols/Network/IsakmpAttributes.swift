import RemoraCore

/// Attributes of transforms and configurations (RFC 2408 section 3.3, RFC 7296 section 3.3.5).
///
///     |F|            type             |    value (F set), or length   | value …
struct IkeAttributes {
  /// What the value of one type is.
  enum Kind: BitwiseCopyable {
    /// A number that the attribute's own line repeats by its name, if `isTold`.
    case number(Field<UInt16>, isTold: Bool)
    /// A number without names.
    case plain(Field<UInt16>)
    case duration(Field<UInt32>, Field<UInt64>, Field<Bytes>)
    case seconds(Field<UInt32>)
    case bytes(Field<Bytes>)
    case text(Field<Text>)
    case ipv4(Field<IPv4Address>)
    case ipv6(Field<IPv6Address>)
    case ipv4Net(Field<IPv4Address>, Field<IPv4Address>)
    case ipv6Net(Field<IPv6Address>, Field<UInt8>)
    case link(Field<UInt64>, Field<Bytes>)
    case numbers(Field<UInt16>)
  }

  let noun: String
  let item: Field<Label>
  let type: Field<UInt16>
  let isShort: Field<Bool>
  let length: Field<UInt16>
  let value: Field<Bytes>
  let empty: Expert?
  let names: ValueNames
  /// Sorted by type.
  let kinds: [(type: UInt16, kind: Kind)]

  init(
    _ p: inout Builder, _ prefix: String, _ noun: String, _ names: ValueNames, empty: Expert?,
    label: String = "Type", format: String = "Format", kinds: [(type: UInt16, kind: Kind)]
  ) {
    self.noun = noun
    self.names = names
    self.empty = empty
    self.kinds = kinds
    item = p.label(prefix, noun)
    type = p.u16("\(prefix).type", label, names: names)
    isShort = p.flag(
      "\(prefix).format", format, mask: 0x8000, width: 2, set: "Type/Value (TV)",
      unset: "Type/Length/Value (TLV)")
    length = p.u16("\(prefix).length", "Length")
    value = p.bytes("\(prefix).value", "Value")
  }

  /// Reads attributes up to `end`.
  func add(_ d: inout Dissection, upTo end: Int) throws(Malformed) {
    while d.offset < end {
      try d.step()
      try addOne(&d)
    }
  }

  private func addOne(_ d: inout Dissection) throws(Malformed) {
    let word = try d.peek(UInt16.self)
    let second = try d.peek(UInt16.self, ahead: 2)
    let kindNumber = word & 0x7fff
    let short = word & 0x8000 != 0
    let count = short ? 2 : Int(second)
    let whole = short ? 4 : 4 + count
    let top = d.put(item, at: d.next(min(whole, d.remaining)))
    let name = names.name(of: UInt64(kindNumber)) ?? "Unknown"
    let noun = noun
    d.label("\(noun) (t=\(kindNumber),l=\(count)): \(name)")
    let sub = d.open(top)
    d.put(isShort, short, at: d.next(2))
    d.put(type, kindNumber, at: d.next(2))
    try d.skip(2)
    if !short {
      try d.add(length)
      if count == 0 {
        if let empty { d.expert(empty, at: top) }
        d.close(sub)
        return
      }
    }
    let place = d.offset
    try d.add(value, length: count)
    try d.seek(place)
    if let known = kinds.first(where: { $0.type == kindNumber }) {
      try addValue(&d, known.kind, count, top)
    }
    try d.seek(place + count)
    d.close(sub)
  }

  private func addValue(
    _ d: inout Dissection, _ kind: Kind, _ count: Int, _ top: Item
  ) throws(Malformed) {
    let place = d.next(count)
    switch kind {
    case .number(let field, let isTold):
      guard count >= 2 else { return }
      let number = try d.add(field)
      if isTold { d.append(to: top, ": \(field, number)") }
    case .plain(let field):
      guard count >= 2 else { return }
      let number = try d.add(field)
      d.append(to: top, ": \(number)")
    case .seconds(let field):
      guard count >= 4 else { return }
      try d.add(field)
    case .duration(let short, let long, let other):
      if count > 8 {
        try d.add(other, length: count)
        return
      }
      var number: UInt64 = 0
      for i in 0..<count { number = number << 8 | UInt64(try d.peek(UInt8.self, ahead: i)) }
      if count > 4 {
        d.put(long, number, at: place)
      } else {
        d.put(short, UInt32(truncatingIfNeeded: number), at: place)
      }
      d.append(to: top, ": \(number)")
    case .bytes(let field): try d.add(field, length: count)
    case .text(let field):
      try d.add(field, length: count)
      if d.wantsLabels {
        let text = String(decoding: d.bytes(place), as: UTF8.self)
        d.append(to: top, ": \(text)")
      }
    case .ipv4(let field): if count >= 4 { try d.add(field) }
    case .ipv6(let field): if count >= 16 { try d.add(field) }
    case .ipv4Net(let address, let mask):
      guard count >= 8 else { return }
      try d.add(address)
      try d.add(mask)
    case .ipv6Net(let address, let prefix):
      guard count >= 16 else { return }
      try d.add(address)
      if count >= 17 { try d.add(prefix) }
    case .link(let interface, let id):
      guard count > 8 else { return }
      try d.add(interface)
      try d.add(id, length: count - 8)
    case .numbers(let field):
      for _ in 0..<count / 2 { try d.add(field) }
    }
  }
}

extension IkeAttributes {
  /// Of IKEv1 itself (RFC 2409 appendix A).
  static func exchange(
    _ p: inout Builder, empty: Expert?, prefix: String = "ike.attr"
  ) -> IkeAttributes {
    let lifeNames: ValueNames = [0: "RESERVED", 1: "Seconds", 2: "Kilobytes"]
    let bytes = [
      (6, "group_prime", "Group Prime"), (7, "group_generator_one", "Group Generator One"),
      (8, "group_generator_two", "Group Generator Two"), (9, "group_curve_a", "Group Curve A"),
      (10, "group_curve_b", "Group Curve B"), (13, "prf", "PRF"),
      (15, "field_size", "Field Size"), (16, "group_order", "Group Order"),
      (17, "block_size", "Block Size"),
    ]
    var kinds: [(type: UInt16, kind: Kind)] = [
      (
        1,
        .number(
          p.u16("\(prefix).encryption_algorithm", "Encryption Algorithm", names: encryption),
          isTold: true)
      ),
      (
        2,
        .number(
          p.u16(
            "\(prefix).hash_algorithm", "HASH Algorithm",
            names: [
              0: "RESERVED", 1: "MD5", 2: "SHA", 3: "TIGER", 4: "SHA2-256", 5: "SHA2-384",
              6: "SHA2-512", 20: "SM3",
            ]), isTold: true)
      ),
      (
        3,
        .number(
          p.u16(
            "\(prefix).authentication_method", "Authentication Method",
            names: ikeAuthentications),
          isTold: true)
      ),
      (
        4,
        .number(
          p.u16("\(prefix).group_description", "Group Description", names: ikeGroups),
          isTold: true)
      ),
      (
        5,
        .number(
          p.u16(
            "\(prefix).group_type", "Group Type",
            names: [0: "UNDEFINED - 0", 1: "MODP", 2: "ECP", 3: "EC2N"]), isTold: true)
      ),
      (
        11, .number(p.u16("\(prefix).life_type", "Life Type", names: lifeNames), isTold: true)
      ),
      (12, duration(&p, prefix)),
      (14, .plain(p.u16("\(prefix).key_length", "Key Length"))),
      (
        20,
        .number(
          p.u16(
            "\(prefix).asymmetric_cryptographic_algorithm_type",
            "Asymmetric Cryptographic Algorithm Type", names: [1: "RSA", 2: "SM2"]),
          isTold: true)
      ),
    ]
    for (type, name, label) in bytes {
      kinds.append((UInt16(type), .bytes(p.bytes("\(prefix).\(name)", label))))
    }
    return IkeAttributes(
      &p, prefix, "IKE Attribute", ikeAttributes, empty: empty, kinds: kinds)
  }

  private static func duration(_ p: inout Builder, _ prefix: String) -> Kind {
    .duration(
      p.u32("\(prefix).life_duration", "Life Duration"),
      p.u64("\(prefix).life_duration64", "Life Duration"),
      p.bytes("\(prefix).life_duration_bytes", "Life Duration"))
  }

  /// Of what IKEv1 negotiates (RFC 2407 section 4.5); `isWhole` is false for what a notice of the
  /// responder's lifetime repeats.
  static func security(
    _ p: inout Builder, empty: Expert?, prefix: String = "ipsec.attr", isWhole: Bool = true
  ) -> IkeAttributes {
    let life = p.u16(
      "\(prefix).life_type", "Life Type",
      names: [0: "RESERVED", 1: "Seconds", 2: "Kilobytes"])
    var kinds: [(type: UInt16, kind: Kind)] = [
      (1, .number(life, isTold: true)), (2, duration(&p, prefix)),
    ]
    if isWhole { kinds += securityKinds(&p, prefix) }
    return IkeAttributes(
      &p, prefix, "IPsec Attribute", ipsecAttributes, empty: empty, kinds: kinds)
  }

  private static func securityKinds(
    _ p: inout Builder, _ prefix: String
  ) -> [(type: UInt16, kind: Kind)] {
    let named: [(UInt16, String, String, ValueNames?)] = [
      (3, "group_description", "Group Description", ikeGroups),
      (4, "encap_mode", "Encapsulation Mode", encapsulation),
      (5, "auth_algorithm", "Authentication Algorithm", authentication),
      (6, "key_length", "Key Length", nil), (7, "key_rounds", "Key Rounds", nil),
      (
        10, "ecn_tunnel", "ECN Tunnel", [0: "RESERVED", 1: "Allowed", 2: "Forbidden"]
      ),
      (
        11, "ext_seq_nbr", "Extended (64-bit) Sequence Number",
        [0: "RESERVED", 1: "64-bit Sequence Number"]
      ),
      (12, "auth_key_length", "Authentication Key Length", nil),
      (
        14, "addr_preservation", "Address Preservation",
        [
          0: "Reserved", 1: "None", 2: "Source-Only", 3: "Destination-Only",
          4: "Source-and-Destination",
        ]
      ),
      (
        15, "sa_direction", "SA Direction",
        [0: "Reserved", 1: "Sender-Only", 2: "Receiver-Only", 3: "Symmetric"]
      ),
    ]
    var kinds: [(type: UInt16, kind: Kind)] = named.map { type, name, label, names in
      let field = p.u16("\(prefix).\(name)", label, names: names)
      return (type, names == nil ? .plain(field) : .number(field, isTold: true))
    }
    kinds.append(
      (8, .number(p.u16("\(prefix).cmpr_dict_size", "Compress Dictionary Size"), isTold: false))
    )
    kinds.append(
      (9, .bytes(p.bytes("\(prefix).cmpr_algorithm", "Compress Private Algorithm"))))
    kinds.append(
      (13, .bytes(p.bytes("\(prefix).sig_enco_algorithm", "Signature Encoding Algorithm"))))
    return kinds
  }

  /// Of IKEv2's transforms.
  static func transform(_ p: inout Builder, empty: Expert?) -> IkeAttributes {
    let length = p.u16("ike2.attr.key_length", "Key Length")
    return IkeAttributes(
      &p, "ike2.attr", "Transform Attribute", ike2Attributes, empty: empty,
      kinds: [(14, .plain(length))])
  }

  /// Of header compression (RFC 5857 section 2.1.2).
  static func compression(_ p: inout Builder, empty: Expert?) -> IkeAttributes {
    let prefix = "notify.data.rohc.attr"
    return IkeAttributes(
      &p, prefix, "ROHC Attribute Type", rohcAttributes, empty: empty,
      label: "ROHC Attribute Type", format: "ROHC Format",
      kinds: [
        (1, .number(p.u16("\(prefix).max_cid", "Maximum Context Identifier"), isTold: false)),
        (2, .number(p.u16("\(prefix).profile", "ROHC Profile"), isTold: false)),
        (
          3,
          .number(
            p.u16("\(prefix).integ", "ROHC Integrity Algorithm", names: rohcIntegrity),
            isTold: false)
        ),
        (4, .number(p.u16("\(prefix).icv_len", "ROHC ICV Length in bytes"), isTold: false)),
        (5, .number(p.u16("\(prefix).mrru", "MRRU"), isTold: false)),
      ])
  }

  /// Of configurations; both versions share the fields, not all names.
  static func configuration(
    _ p: inout Builder, _ names: ValueNames, empty: Expert?, kinds: [(type: UInt16, kind: Kind)]
  ) -> IkeAttributes {
    IkeAttributes(&p, "cfg.attr", "Config Attribute", names, empty: empty, kinds: kinds)
  }

  static func configurationKinds(_ p: inout Builder) -> [(type: UInt16, kind: Kind)] {
    let prefix = "cfg.attr"
    var kinds: [(type: UInt16, kind: Kind)] = []
    let v4: [(UInt16, String, String)] = [
      (1, "internal_ip4_address", "INTERNAL IP4 ADDRESS"),
      (2, "internal_ip4_netmask", "INTERNAL IP4 NETMASK"),
      (3, "internal_ip4_dns", "INTERNAL IP4 DNS"),
      (4, "internal_ip4_nbns", "INTERNAL IP4 NBNS"),
      (6, "internal_ip4_dhcp", "INTERNAL IP4 DHCP"),
      (20, "p_cscf_ip4_address", "P_CSCF_IP4_ADDRESS (IP)"),
    ]
    for (type, name, label) in v4 {
      kinds.append((type, .ipv4(p.ipv4("\(prefix).\(name)", label))))
    }
    let v6: [(UInt16, String, String)] = [
      (9, "internal_ip6_netmask", "INTERNAL IP6 NETMASK"),
      (10, "internal_ip6_dns", "INTERNAL IP6 DNS"),
      (11, "internal_ip6_nbns", "INTERNAL IP6 NBNS"),
      (12, "internal_ip6_dhcp", "INTERNAL IP6 DHCP"),
      (21, "p_cscf_ip6_address", "P_CSCF_IP6_ADDRESS (IP)"),
    ]
    for (type, name, label) in v6 {
      kinds.append((type, .ipv6(p.ipv6("\(prefix).\(name)", label))))
    }
    let texts: [(UInt16, String, String)] = [
      (7, "application_version", "APPLICATION VERSION"),
      (16521, "xauth.user_name", "XAUTH USER NAME"),
      (16522, "xauth.user_password", "XAUTH USER PASSWORD"),
      (16523, "xauth.passcode", "XAUTH PASSCODE"), (16524, "xauth.message", "XAUTH MESSAGE"),
      (16525, "xauth.challenge", "XAUTH CHALLENGE"), (16526, "xauth.domain", "XAUTH DOMAIN"),
      (16528, "xauth.next_pin", "XAUTH TYPE"), (16529, "xauth.answer", "XAUTH ANSWER"),
      (28672, "unity.banner", "UNITY BANNER"),
      (28674, "unity.def_domain", "UNITY DEF DOMAIN"),
    ]
    for (type, name, label) in texts {
      kinds.append((type, .text(p.string("\(prefix).\(name)", label))))
    }
    kinds += configurationNumbers(&p, prefix)
    return kinds
  }

  private static func configurationNumbers(
    _ p: inout Builder, _ prefix: String
  ) -> [(type: UInt16, kind: Kind)] {
    [
      (
        5,
        .seconds(
          p.u32("\(prefix).internal_address_expiry", "INTERNAL ADDRESS EXPIRY (Secs)"))
      ),
      (
        8,
        .ipv6Net(
          p.ipv6("\(prefix).internal_ip6_address", "INTERNAL IP6 ADDRESS"),
          p.u8("\(prefix).internal_ip6_address.prefix", "INTERNAL IP6 ADDRESS (PREFIX)"))
      ),
      (
        13,
        .ipv4Net(
          p.ipv4("\(prefix).internal_ip4_subnet_ip", "INTERNAL IP4 SUBNET (IP)"),
          p.ipv4("\(prefix).internal_ip4_subnet_netmask", "INTERNAL IP4 SUBNET (NETMASK)"))
      ),
      (14, .numbers(p.u16("\(prefix).supported_attributes", "SUPPORTED ATTRIBUTES"))),
      (
        15,
        .ipv6Net(
          p.ipv6("\(prefix).internal_ip6_subnet_ip", "INTERNAL_IP6_SUBNET (IP)"),
          p.u8("\(prefix).internal_ip6_subnet_prefix", "INTERNAL_IP6_SUBNET (PREFIX)"))
      ),
      (
        17,
        .link(
          p.u64(
            "\(prefix).internal_ip6_link_interface",
            "INTERNAL_IP6_LINK (Link-Local Interface ID)"),
          p.bytes("\(prefix).internal_ip6_link_id", "INTERNAL_IP6_LINK (IKEv2 Link ID)"))
      ),
      (
        18,
        .ipv6Net(
          p.ipv6("\(prefix).internal_ip6_prefix_ip", "INTERNAL_IP6_PREFIX (IP)"),
          p.u8("\(prefix).internal_ip6_prefix_length", "INTERNAL_IP6_PREFIX (Length)"))
      ),
      (
        16520,
        .number(
          p.u16("\(prefix).xauth.type", "XAUTH TYPE", names: xauthTypes), isTold: true)
      ),
      (
        16527,
        .number(
          p.u16("\(prefix).xauth.status", "XAUTH STATUS", names: [0: "Fail", 1: "Success"]),
          isTold: true)
      ),
    ]
  }

  private static let xauthTypes = ValueNames(ranges: [
    (0...0, "Generic"), (1...1, "RADIUS-CHAP"), (2...2, "OTP"), (3...3, "S/KEY"),
    (4...32767, "Future use"), (32768...65535, "Private use"),
  ])

  private static let encryption: ValueNames = [
    0: "RESERVED", 1: "DES-CBC", 2: "IDEA-CBC", 3: "BLOWFISH-CBC", 4: "RC5-R16-B64-CBC",
    5: "3DES-CBC", 6: "CAST-CBC", 7: "AES-CBC", 8: "CAMELLIA-CBC", 127: "SM4-CBC (DEPRECATED)",
    128: "SM1-CBC", 129: "SM4-CBC",
  ]

  private static let encapsulation: ValueNames = [
    0: "RESERVED", 1: "Tunnel", 2: "Transport", 3: "UDP-Encapsulated-Tunnel",
    4: "UDP-Encapsulated-Transport", 61440: "Check Point IPSec UDP Encapsulation",
    61443: "UDP-Encapsulated-Tunnel (draft)", 61444: "UDP-Encapsulated-Transport (draft)",
  ]

  private static let authentication: ValueNames = [
    0: "RESERVED", 1: "HMAC-MD5", 2: "HMAC-SHA", 3: "DES-MAC", 4: "KPDK", 5: "HMAC-SHA2-256",
    6: "HMAC-SHA2-384", 7: "HMAC-SHA2-512", 8: "HMAC-RIPEMD", 9: "AES-XCBC-MAC", 10: "SIG-RSA",
    11: "AES-128-GMAC", 12: "AES-192-GMAC", 13: "AES-256-GMAC",
  ]

  private static let rohcIntegrity: ValueNames = [
    0: "NONE", 1: "AUTH_HMAC_MD5_96", 2: "AUTH_HMAC_SHA1_96", 3: "AUTH_DES_MAC",
    4: "AUTH_KPDK_MD5", 5: "AUTH_AES_XCBC_96", 6: "AUTH_HMAC_MD5_128", 7: "AUTH_HMAC_SHA1_160",
    8: "AUTH_AES_CMAC_96", 9: "AUTH_AES_128_GMAC", 10: "AUTH_AES_192_GMAC",
    11: "AUTH_AES_256_GMAC", 12: "AUTH_HMAC_SHA2_256_128", 13: "AUTH_HMAC_SHA2_384_192",
    14: "AUTH_HMAC_SHA2_512_256",
  ]
}
