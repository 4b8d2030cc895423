import RemoraCore

/// The header of a message and of each payload.
struct IkeHeaderFields {
  let initiator, responder, reserved, extra, data, encIV: Field<Bytes>
  let payload, next, reserved7, version, major, minor, exchange, exchange2, flags, ciscoSeq,
    ciscoLast: Field<UInt8>
  let critical, encrypted, commit, authentication, isInitiator, isHigher, isResponse: Field<Bool>
  let message, length: Field<UInt32>
  let payloadLength, fragNumber, fragTotal, ciscoID: Field<UInt16>
  let encData: Field<Label>

  init(_ p: inout Builder) {
    initiator = p.bytes("ispi", "Initiator SPI", blurb: "ISAKMP Initiator SPI")
    responder = p.bytes("rspi", "Responder SPI", blurb: "ISAKMP Responder SPI")
    payload = p.u8("typepayload", "Payload", names: ikePayloads, blurb: "ISAKMP Payload Type")
    next = p.u8("nextpayload", "Next payload", names: ikePayloads, blurb: "ISAKMP Next Payload")
    critical = p.flag(
      "criticalpayload", "Critical Bit", mask: 0x80, set: "Critical", unset: "Not critical",
      blurb: "IKEv2 Critical Payload")
    reserved7 = p.u8("reserved7", "Reserved", .hex, mask: 0x7f)
    reserved = p.bytes("reserved", "Reserved")
    extra = p.bytes("extradata", "Extra data", blurb: "Extra data ??????")
    data = p.bytes("datapayload", "Data Payload", blurb: "Data Payload (not dissect)")
    version = p.u8("version", "Version", .hex, blurb: "ISAKMP Version (major + minor)")
    major = p.u8("mjver", "MjVer", .hex, mask: 0xf0, blurb: "ISAKMP MjVer")
    minor = p.u8("mnver", "MnVer", .hex, mask: 0xf, blurb: "ISAKMP MnVer")
    exchange = p.u8(
      "exchangetype", "Exchange type", names: ikeExchanges, blurb: "ISAKMP Exchange Type")
    exchange2 = p.u8(
      "exchangetype", "Exchange type", names: ike2Exchanges, blurb: "ISAKMP Exchange Type")
    flags = p.u8("flags", "Flags", .hex, blurb: "ISAKMP Flags")
    encrypted = p.flag(
      "flag_e", "Encryption", mask: 0x1, set: "Encrypted", unset: "Not encrypted",
      blurb: "Encryption Bit")
    commit = p.flag(
      "flag_c", "Commit", mask: 0x2, set: "Commit", unset: "No commit", blurb: "Commit Bit")
    authentication = p.flag(
      "flag_a", "Authentication", mask: 0x4, set: "Authentication", unset: "No authentication",
      blurb: "Authentication Bit")
    isInitiator = p.flag(
      "flag_i", "Initiator", mask: 0x8, set: "Initiator", unset: "Responder", blurb: "Initiator Bit"
    )
    isHigher = p.flag(
      "flag_v", "Version", mask: 0x10, set: "A higher version enabled", unset: "No higher version",
      blurb: "Version Bit")
    isResponse = p.flag(
      "flag_r", "Response", mask: 0x20, set: "Response", unset: "Request", blurb: "Response Bit")
    message = p.u32("messageid", "Message ID", .hex, blurb: "ISAKMP Message ID")
    length = p.u32("length", "Length", blurb: "ISAKMP Length")
    payloadLength = p.u16("payloadlength", "Payload length", blurb: "ISAKMP Payload Length")
    encData = p.label("enc.data", "Encrypted Data")
    encIV = p.bytes("enc.iv", "Initialization Vector")
    fragNumber = p.u16("frag.number", "Fragment Number", blurb: "ISAKMP fragment number")
    fragTotal = p.u16("frag.total", "Total Fragments", blurb: "ISAKMP total number of fragments")
    ciscoID = p.u16("frag.packetid", "Frag ID", .hex, blurb: "ISAKMP fragment packet-id")
    ciscoSeq = p.u8("frag.seq", "Frag seq", blurb: "ISAKMP fragment number")
    ciscoLast = p.u8(
      "frag.last", "Frag last", names: [0: "More fragments", 1: "Last fragment"],
      blurb: "ISAKMP last fragment")
  }
}

/// Security associations: proposals and their transforms.
struct IkeProposalFields {
  let doi: Field<UInt32>
  let situation, spi, keData: Field<Bytes>
  let identityOnly, secrecy, integrity: Field<Bool>
  let spiSize, number, proto, proto2, transforms, transform, transformID, kind: Field<UInt8>
  let encryption, prf, integrityID, group, esn, anyID, keGroup: Field<UInt16>

  init(_ p: inout Builder) {
    doi = p.u32(
      "sa.doi", "Domain of interpretation", names: [0: "ISAKMP", 1: "IPSEC", 2: "GDOI"],
      blurb: "ISAKMP Domain of Interpretation")
    situation = p.bytes("sa.situation", "Situation", blurb: "ISAKMP SA Situation")
    identityOnly = p.flag(
      "sa.situation.identity_only", "Identity Only", mask: 0x1, width: 4,
      blurb:
        "The type specifies that the SA will be identified by source identity information present in an associated Identification Payload"
    )
    secrecy = p.flag(
      "sa.situation.secrecy", "Secrecy", mask: 0x2, width: 4,
      blurb:
        "The type specifies that the SA is being negotiated in an environment that requires labeled secrecy."
    )
    integrity = p.flag(
      "sa.situation.integrity", "Integrity", mask: 0x4, width: 4,
      blurb:
        "The type specifies that the SA is being negotiated in an environment that requires labeled integrity"
    )
    spiSize = p.u8("spisize", "SPI Size")
    spi = p.bytes("spi", "SPI")
    number = p.u8("prop.number", "Proposal number", blurb: "ISAKMP Proposal Number")
    proto = p.integer(
      "prop.protoid", "Protocol ID", .uint32, as: UInt8.self, container: 1,
      text: .names(ikeProtocols))
    proto2 = p.integer(
      "prop.protoid", "Protocol ID", .uint32, as: UInt8.self, container: 1,
      text: .names(ike2Protocols))
    transforms = p.u8("prop.transforms", "Proposal transforms", blurb: "ISAKMP Proposal Transforms")
    transform = p.u8("trans.number", "Transform number", blurb: "ISAKMP Transform Number")
    transformID = p.u8("trans.id", "Transform ID", blurb: "ISAKMP Transform ID")
    kind = p.u8(
      "tf.type", "Transform Type",
      names: ValueNames(ranges: [
        (0...0, "RESERVED"), (1...1, "Encryption Algorithm (ENCR)"),
        (2...2, "Pseudo-random Function (PRF)"), (3...3, "Integrity Algorithm (INTEG)"),
        (4...4, "Key Exchange Method (KE)"), (5...5, "Extended Sequence Numbers (ESN)"),
        (6...6, "ADDKE1"), (7...7, "ADDKE2"), (8...8, "ADDKE3"), (9...9, "ADDKE4"),
        (10...10, "ADDKE5"), (11...11, "ADDKE6"), (12...12, "ADDKE7"),
        (13...240, "Reserved to IANA"), (241...255, "Private Use"),
      ]))
    encryption = p.u16("tf.id.encr", "Transform ID (ENCR)", names: ike2Encryption)
    prf = p.u16(
      "tf.id.prf", "Transform ID (PRF)",
      names: [
        0: "RESERVED", 1: "PRF_HMAC_MD5", 2: "PRF_HMAC_SHA1", 3: "PRF_HMAC_TIGER",
        4: "PRF_AES128_CBC", 5: "PRF_HMAC_SHA2_256", 6: "PRF_HMAC_SHA2_384",
        7: "PRF_HMAC_SHA2_512", 8: "PRF_AES128_CMAC6",
      ])
    integrityID = p.u16(
      "tf.id.integ", "Transform ID (INTEG)",
      names: [
        0: "NONE", 1: "AUTH_HMAC_MD5_96", 2: "AUTH_HMAC_SHA1_96", 3: "AUTH_DES_MAC",
        4: "AUTH_KPDK_MD5", 5: "AUTH_AES_XCBC_96", 6: "AUTH_HMAC_MD5_128",
        7: "AUTH_HMAC_SHA1_160", 8: "AUTH_AES_CMAC_96", 9: "AUTH_AES_128_GMAC",
        10: "AUTH_AES_192_GMAC", 11: "AUTH_AES_256_GMAC", 12: "AUTH_HMAC_SHA2_256_128",
        13: "AUTH_HMAC_SHA2_384_192", 14: "AUTH_HMAC_SHA2_512_256",
      ])
    group = p.u16("tf.id.dh", "Transform ID (KE)", names: ikeGroups)
    esn = p.u16(
      "tf.id.esn", "Transform ID (ESN)",
      names: [
        0: "No Extended Sequence Numbers", 1: "Extended Sequence Numbers",
      ])
    anyID = p.u16("tf.id", "Transform ID")
    keGroup = p.u16("key_exchange.dh_group", "Key Exchange Method", names: ikeGroups)
    keData = p.bytes("key_exchange.data", "Key Exchange Data")
  }
}

/// Identities, traffic selectors, certificates and proofs.
struct IkeIdentityFields {
  let idType, idType2, idProto, certEncoding, certEncoding2, certreqType, certreqType2, authMethod,
    asn1Length, tsNumber, tsType, tsProto: Field<UInt8>
  let idPort, tsLength, tsStartPort, tsEndPort: Field<UInt16>
  let idData, certData, tsData: Field<Label>
  let id4, idSubnet, idStart, idEnd, nat4, tsStart4, tsEnd4: Field<IPv4Address>
  let idFqdn, idUser, certURL: Field<Text>
  let id6, id6subnet, id6start, id6end, nat6, tsStart6, tsEnd6: Field<IPv6Address>
  let idKey, certHash, authority, authData, asn1Data, sigValue, hash, signature, nonce,
    natHash: Field<Bytes>
  let idName: Field<UInt32>

  init(_ p: inout Builder) {
    idType = p.u8("id.type", "ID type", names: ikeIdentities, blurb: "IKEv1 ID Type")
    idType2 = p.u8("id.type", "ID type", names: ike2Identities, blurb: "IKEv1 ID Type")
    idProto = p.integer(
      "id.protoid", "Protocol ID", .uint8, as: UInt8.self, container: 1,
      text: .names(
        ipProtocolNames.shown {
          $0 == 0 ? "Unused" : "\(ipProtocolName(UInt8(truncatingIfNeeded: $0))) (\($0))"
        }), blurb: "ISAKMP ID Protocol ID")
    idPort = p.integer(
      "id.port", "Port", .uint16, as: UInt16.self, container: 2,
      text: .shown { $0 == 0 ? "Unused" : String($0) }, blurb: "ISAKMP ID Port")
    idData = p.label("id.data", "Identification Data:", blurb: "ISAKMP ID Data")
    id4 = p.ipv4(
      "id.data.ipv4_addr", "ID_IPV4_ADDR",
      blurb: "The type specifies a single four (4) octet IPv4 address")
    idFqdn = p.string(
      "id.data.fqdn", "ID_FQDN", blurb: "The type specifies a fully-qualified domain name string")
    idUser = p.string(
      "id.data.user_fqdn", "ID_FQDN", blurb: "The type specifies a fully-qualified username string")
    idSubnet = p.ipv4(
      "id.data.ipv4_subnet", "ID_IPV4_SUBNET", blurb: "The second is an IPv4 network mask")
    idStart = p.ipv4(
      "id.data.ipv4_range_start", "ID_IPV4_RANGE (Start)",
      blurb: "The first value is the beginning IPv4 address (inclusive)")
    idEnd = p.ipv4(
      "id.data.ipv4_range_end", "ID_IPV4_RANGE (End)",
      blurb: "The second value is the ending IPv4 address (inclusive)")
    id6 = p.ipv6(
      "id.data.ipv6_addr", "ID_IPV6_ADDR",
      blurb: "The type specifies a single sixteen (16) octet IPv6 address")
    id6subnet = p.ipv6(
      "id.data.ipv6_subnet", "ID_IPV6A_ADDR_SUBNET",
      blurb:
        "The type specifies a range of IPv6 addresses represented by two sixteen (16) octet values")
    id6start = p.ipv6(
      "id.data.ipv6_range_start", "ID_IPV6_ADDR_RANGE (Start)",
      blurb: "The first value is the beginning IPv6 address (inclusive)")
    id6end = p.ipv6(
      "id.data.ipv6_range_end", "ID_IPV6_ADDR_RANGE (End)",
      blurb: "the second value is the ending IPv6 address (inclusive)")
    idKey = p.bytes(
      "id.data.key_id", "ID_KEY_ID",
      blurb:
        "The type specifies an opaque byte stream which may be used to pass vendor-specific information necessary to identify which pre-shared key should be used to authenticate Aggressive mode negotiations"
    )
    idName = p.u32("id.data.der_asn1_dn", "ID_DER_ASN1_DN")
    certEncoding = p.u8(
      "cert.encoding", "Certificate Encoding", names: ikeCertificates,
      blurb: "ISAKMP Certificate Encoding")
    certEncoding2 = p.u8(
      "cert.encoding", "Certificate Encoding", names: ike2Certificates,
      blurb: "ISAKMP Certificate Encoding")
    certData = p.label("cert.data", "Certificate Data", blurb: "ISAKMP Certificate Data")
    certHash = p.bytes("cert.x509.hash", "Hash")
    certURL = p.string("cert.x509.url", "URL")
    certreqType = p.u8(
      "certreq.type", "Certificate Type", names: ikeCertificates, blurb: "ISAKMP Certificate Type")
    certreqType2 = p.u8(
      "certreq.type", "Certificate Type", names: ike2Certificates, blurb: "ISAKMP Certificate Type")
    authority = p.bytes("ike.certreq.authority", "Certificate Authority Data")
    authMethod = p.u8(
      "auth.method", "Authentication Method", names: ike2Methods,
      blurb: "IKEv2 Authentication Method")
    authData = p.bytes("auth.data", "Authentication Data", blurb: "IKEv2 Authentication Data")
    asn1Length = p.u8(
      "auth.data.sig.asn1.len", "ASN.1 Length",
      blurb: "IKEv2 Authentication Data Digital Signature ASN.1 Length")
    asn1Data = p.bytes(
      "auth.data.sig.asn1.data", "ASN.1 Data",
      blurb: "IKEv2 Authentication Data Digital Signature ASN.1 Data")
    sigValue = p.bytes(
      "auth.data.sig.value", "Signature Value",
      blurb: "IKEv2 Authentication Data Digital Signature Value")
    hash = p.bytes("hash", "Hash DATA")
    signature = p.bytes("sig", "Signature DATA")
    nonce = p.bytes("nonce", "Nonce DATA")
    natHash = p.bytes("ike.nat_hash", "HASH of the address and port")
    nat4 = p.ipv4("ike.nat_original_address_ipv4", "NAT Original IPv4 Address")
    nat6 = p.ipv6("ike.nat_original_address_ipv6", "NAT Original IPv6 Address")
    tsNumber = p.u8("ts.number", "Number of Traffic Selectors")
    tsData = p.label("ts.data", "Traffic Selector", blurb: "An individual traffic selector")
    tsType = p.u8(
      "ts.type", "Traffic Selector Type",
      names: ValueNames(ranges: [
        (0...6, "Reserved"), (7...7, "TS_IPV4_ADDR_RANGE"), (8...8, "TS_IPV6_ADDR_RANGE"),
        (9...9, "TS_FC_ADDR_RANGE"), (10...240, "Future use"), (241...255, "Private use"),
      ]))
    tsProto = p.integer(
      "ts.protoid", "Protocol ID", .uint8, as: UInt8.self, container: 1,
      text: .names(
        ipProtocolNames.shown {
          $0 == 0 ? "Unused" : "\(ipProtocolName(UInt8(truncatingIfNeeded: $0))) (\($0))"
        }), blurb: "IKEv2 Traffic Selector Protocol ID")
    tsLength = p.u16("ts.selector_length", "Selector Length")
    tsStartPort = p.u16("ts.start_port", "Start Port")
    tsEndPort = p.u16("ts.end_port", "End Port")
    tsStart4 = p.ipv4("ts.start_ipv4", "Starting Addr")
    tsEnd4 = p.ipv4("ts.end_ipv4", "Ending Addr")
    tsStart6 = p.ipv6("ts.start_ipv6", "Starting Addr")
    tsEnd6 = p.ipv6("ts.end_ipv6", "Ending Addr")
  }
}

/// Vendors, notices, deletions and configuration.
struct IkeNoticeFields {
  let vendorBytes, deleteSpi, notifyData: Field<Bytes>
  let vendor: Field<Text>
  let cpProduct, cpVersion, cpTimestamp, cpReserved, cpFeatures, msVersion, deleteDoi,
    notifyDoi: Field<UInt32>
  let unityMajor, unityMinor, deleteProto, deleteProto2, cfgType, cfgType2, notifyProto,
    notifyProto2: Field<UInt8>
  let fortRelease, fortBuild, spiCount, cfgID, notifyType, notifyType2: Field<UInt16>

  init(_ p: inout Builder) {
    vendorBytes = p.bytes("vid_bytes", "Vendor ID")
    vendor = p.string("vid_string", "Vendor ID")
    cpProduct = p.u32(
      "vid.cp.product", "Checkpoint Product",
      names: [1: "Firewall-1", 2: "SecuRemote/SecureClient"])
    cpVersion = p.u32(
      "vid.cp.version", "Checkpoint Version",
      names: [
        2: "4.1", 3: "4.1 SP-1", 4002: "4.1 (SP-2 or above)", 5000: "NG",
        5001: "NG Feature Pack 1", 5002: "NG Feature Pack 2", 5003: "NG Feature Pack 3",
        5004: "NG with Application Intelligence",
        5005: "NG with Application Intelligence R55",
        5006: "NG with Application Intelligence R56",
      ], blurb: "Encoded Version number")
    cpTimestamp = p.u32(
      "vid.cp.timestamp", "Checkpoint Timestamp",
      blurb: "Timestamp (NGX only; always zero in 4.1 or NG)")
    cpReserved = p.u32("vid.cp.reserved", "Checkpoint Reserved", .hex)
    cpFeatures = p.u32("vid.cp.features", "Checkpoint Features", .hex)
    unityMajor = p.u8("vid.cisco_unity.major", "CISCO-UNITY Major version")
    unityMinor = p.u8("vid.cisco_unity.minor", "CISCO-UNITY Minor version")
    msVersion = p.u32(
      "vid.ms_nt5_isakmpoakley", "MS NT5 ISAKMPOAKLEY",
      names: [
        2: "Windows 2000", 3: "Windows XP SP1", 4: "Windows 2003 and Windows XP SP2",
        5: "Windows Vista",
      ])
    fortRelease = p.u16("vid.fortinet.fortigate.release", "Release", blurb: "Release of Fortigate")
    fortBuild = p.u16("vid.fortinet.fortigate.build", "Build", blurb: "Build of Fortigate")
    deleteDoi = p.u32(
      "delete.doi", "Domain of interpretation", names: [0: "ISAKMP", 1: "IPSEC", 2: "GDOI"],
      blurb: "ISAKMP Delete Domain of Interpretation")
    deleteProto = p.integer(
      "delete.protoid", "Protocol ID", .uint32, as: UInt8.self, container: 1,
      text: .names(ikeProtocols))
    deleteProto2 = p.integer(
      "delete.protoid", "Protocol ID", .uint32, as: UInt8.self, container: 1,
      text: .names(ike2Protocols))
    deleteSpi = p.bytes(
      "delete.spi", "Delete SPI", blurb: "Identifies the specific security association(s) to delete"
    )
    spiCount = p.u16("spinum", "Number of SPIs", blurb: "ISAKMP Number of SPIs")
    cfgType = p.u8("cfg.type", "Type", names: ikeConfigurations, blurb: "IKEv1 Config Type")
    cfgType2 = p.u8("cfg.type", "Type", names: ike2Configurations, blurb: "IKEv1 Config Type")
    cfgID = p.u16("cfg.identifier", "Identifier", blurb: "IKEv1 Config Identifier")
    notifyDoi = p.u32(
      "notify.doi", "Domain of interpretation", names: [0: "ISAKMP", 1: "IPSEC", 2: "GDOI"],
      blurb: "ISAKMP Notify Domain of Interpretation")
    notifyProto = p.integer(
      "notify.protoid", "Protocol ID", .uint32, as: UInt8.self, container: 1,
      text: .names(ikeProtocols))
    notifyProto2 = p.integer(
      "notify.protoid", "Protocol ID", .uint32, as: UInt8.self, container: 1,
      text: .names(ike2Protocols))
    notifyType = p.u16(
      "notify.msgtype", "Notify Message Type", names: ikeNotices,
      blurb: "ISAKMP Notify Message Type")
    notifyType2 = p.u16(
      "notify.msgtype", "Notify Message Type", names: ike2Notices,
      blurb: "ISAKMP Notify Message Type")
    notifyData = p.bytes("notify.data", "Notification DATA")
  }
}
