import RemoraCore

typealias MobilityOptionKind = (
  number: UInt8, name: String, title: String, size: MobilityOptions.Size,
  read: MobilityOptions.Reader
)

/// What each mobility option holds: RFC 6275 section 6.2, 3963, 4283, 4285, 4866, 5094, 5149,
/// 5213, 5555, 5568, 5648, 5844, 5845, 5847, 6463, 7148, 7156, 8127 and 8278.
func mobilityOptionKinds(_ p: inout Builder, _ data: Field<Bytes>) -> [MobilityOptionKind] {
  let fields = MobilityOptionFields(&p)
  return fields.kinds1()
    + fields.kinds2()
    + fields.kinds3(data)
    + fields.kinds4()
    + fields.kinds5()
    + fields.kinds6()
}

/// The fields of all options; some serve several.
struct MobilityOptionFields: Sendable {
  let padn, badAuth, llaField, authAuthData, cgarCgaPar, signSign, phktPhkt, mocotCoKeygenTok,
    dnsuMnId, badffAuth, mnlliLli: Field<Bytes>
  let braInterval, niHni, niCni, mnlliReserved, natdReserved, ipv4coaReserved, ipv4draReserved,
    biBid, ipv4dsmReserved, crReserved, recapReserved, redirReserved,
    loadInfPriority: Field<UInt16>
  let acoaAcoa, nemoMnpMnp, lilaLla, mhipv6apIpv6Address, biCoaIpv6, lmaaIpv6,
    redirAddrR2lmaIpv6, magIpv6Address, dmnpDmnpIpv6: Field<IPv6Address>
  let nemoMnpPfl, llaOptcode, mnidSubtype, authSubtype, dnsuStatus, vsmSubtype, hiReserved,
    hiField, attReserved, attField, ipv4haPreflen, ipv4aaSts, mhipv6apOptCode, mhipv6apLen,
    biStatus, ipv4haReserved, crReqType, crReqLength, lmaaOptCode, lmaaReserved, mngSubType,
    mngReserved, magIpv6Reserved, magIpv6AddressLength, dmnpReserved,
    dmnpPrefixLen: Field<UInt8>
  let mnidIdentifier, ssIdentifier, mhipv6apIpv6AddressPrefix: Field<Text>
  let vsmData: Field<Bytes>
  let authMobilitySpi, vsmVendorId, badffSpi, rcField, natdRefreshT, greKey,
    loadInfSessionsInUse, loadInfMaximumSessions, loadInfUsedCapacity, loadInfMaximumCapacity,
    mngMngId: Field<UInt32>
  let msegIdTimestamp, timestampTmp: Field<AbsoluteTime>
  let dnsuFlagR, ipv4haPFlag, natdFFlag, biHFlag, ipv4dsmSFlag, redirK, redirN,
    dmnpVFlag: Field<Bool>
  let ipv4haHa, ipv4coaAddr, biCoaIpv4, ipv4draDra, lmaaIpv4, redirAddrR2lmaIpv4, altIp4,
    dmnpDmnpIpv4: Field<IPv4Address>

  init(_ p: inout Builder) {
    padn = p.bytes("/mip6.padn", "PadN")
    braInterval = p.u16("/mip6.bra.interval", "Refresh interval")
    acoaAcoa = p.ipv6("/mip6.acoa.acoa", "Alternate care-of address")
    niHni = p.u16("/mip6.ni.hni", "Home nonce index")
    niCni = p.u16("/mip6.ni.cni", "Care-of nonce index")
    badAuth = p.bytes("/mip6.bad.auth", "Authenticator")
    nemoMnpPfl = p.u8("/mip6.nemo.mnp.pfl", "Mobile Network Prefix Length")
    nemoMnpMnp = p.ipv6("/mip6.nemo.mnp.mnp", "Mobile Network Prefix")
    llaOptcode = p.u8(
      "/mip6.lla.optcode", "Option-Code", names: [2: "Link Layer Address of the MN"])
    llaField = p.bytes("/mip6.lla", "Link-layer address", .colon)
    mnidSubtype = p.u8(
      "/mip6.mnid.subtype", "Subtype", names: [1: "Network Access Identifier (NAI)"])
    mnidIdentifier = p.string("/mip6.mnid.identifier", "Identifier")
    authSubtype = p.u8(
      "/mip6.auth.subtype", "Subtype",
      names: [
        0: "Reserved (not available for assignment)", 3: "HMAC_SHA1_SPI",
        5: "Reserved for use by 3GPP2",
      ])
    authMobilitySpi = p.u32("/mip6.auth.mobility_spi", "Mobility SPI")
    authAuthData = p.bytes("/mip6.auth.auth_data", "Authentication Data")
    msegIdTimestamp = p.time("/mip6.mseg_id.timestamp", "Timestamp", .utc)
    cgarCgaPar = p.bytes("/mip6.cgar.cga_par", "CGA Parameters")
    signSign = p.bytes("/mip6.sign.sign", "CGA Parameters")
    phktPhkt = p.bytes("/mip6.phkt.phkt", "Permanent Home Keygen Token")
    mocotCoKeygenTok = p.bytes("/mip6.mocot.co_keygen_tok", "Care-of Keygen Token")
    dnsuStatus = p.u8(
      "/mip6.dnsu.status", "Status",
      names: [
        0: "DNS update performed", 128: "Reason unspecified", 129: "Administratively prohibited",
        130: "DNS Update Failed",
      ])
    dnsuFlagR = p.flag(
      "/mip6.dnsu.flag.r", "R flag", mask: 0x80,
      set: "Mobile Node is requesting the HA to remove the DNS entry",
      unset: "Mobile Node is requesting the HA to create or update a DNS entry")
    dnsuMnId = p.bytes("/mip6.dnsu.mn_id", "MN identity (FQDN)")
    vsmVendorId = p.u32("/mip6.vsm.vendorId", "Vendor Id", names: [10415: "3GPP"])
    vsmData = p.bytes("/mip6.vsm.data", "Data")
    vsmSubtype = p.u8(
      "/mip6.vsm.subtype", "Subtype",
      names: [
        1: "Protocol Configuration Options", 2: "3GPP Specific PMIPv6 Error Code",
        3: "PMIPv6 PDN GW IP Address",
        4: "PMIPv6 DHCPv4 Address Allocation Procedure Indication",
        5: "PMIPv6 Fully Qualified PDN Connection Set Identifier",
        6: "PMIPv6 PDN type indication", 7: "Charging ID", 8: "Selection Mode",
        9: "I-WLAN Mobility Access Point Name (APN)", 10: "Charging Characteristics",
        11: "Mobile Equipment Identity (MEI)", 12: "MSISDN", 13: "Serving Network",
        14: "APN Restriction", 15: "Maximum APN Restriction", 16: "Unauthenticated IMSI",
        17: "PDN Connection ID", 18: "PGW Back-Off Time", 19: "Signalling Priority Indication",
        20: "Additional Protocol Configuration Options",
        21: "Static IP Address Allocation Indications", 22: "MME / SGSN Identifier",
        23: "End Marker Notification", 24: "Trusted WLAN Mode Indication", 25: "UE Time Zone",
        26: "Access Network Identifier Timestamp", 27: "Logical Access ID",
        28: "Origination Time Stamp", 29: "Maximum Wait Time", 30: "TWAN Capabilities",
      ])
    ssIdentifier = p.string("/mip6.ss.identifier", "Identifier")
    badffSpi = p.u32("/mip6.badff.spi", "SPI")
    badffAuth = p.bytes("/mip6.badff.auth", "Authenticator")
    hiReserved = p.u8("/mip6.hi.reserved", "Reserved")
    hiField = p.u8(
      "/mip6.hi", "Handoff Indicator",
      names: [
        0: "Reserved", 1: "Attachment over a new interface",
        2: "Handoff between two different interfaces of the mobile node",
        3: "Handoff between mobile access gateways for the same interface",
        4: "Handoff state unknown", 5: "Handoff state not changed (Re-registration)",
      ])
    attReserved = p.u8("/mip6.att.reserved", "Reserved")
    attField = p.u8(
      "/mip6.att", "Access Technology Type",
      names: [
        0: "Reserved", 1: "Virtual", 2: "PPP", 3: "IEEE 802.3", 4: "IEEE 802.11a/b/g",
        5: "IEEE 802.16e", 6: "3GPP GERAN", 7: "3GPP UTRAN", 8: "3GPP E-UTRAN", 9: "3GPP2 eHRPD",
        10: "3GPP2 HRPD", 11: "3GPP2 1xRTT", 12: "3GPP2 UMB",
      ])
    mnlliReserved = p.u16("/mip6.mnlli.reserved", "Reserved")
    mnlliLli = p.bytes("/mip6.mnlli.lli", "Link-layer Identifier")
    lilaLla = p.ipv6("/mip6.lila_lla", "Link-local Address")
    timestampTmp = p.time("/mip6.timestamp_tmp", "Timestamp", .utc)
    rcField = p.u32("/mip6.rc", "Restart Counter")
    ipv4haPreflen = p.u8("/mip6.ipv4ha.preflen", "Prefix-len", mask: 0xfc)
    ipv4haPFlag = p.flag(
      "/mip6.ipv4ha.p_flag", "mobile network prefix (P) flag", mask: 0x200, width: 2,
      set: "mobile network prefix requested", unset: "mobile network prefix not requested")
    ipv4haHa = p.ipv4("/mip6.ipv4ha.ha", "IPv4 Home Address")
    ipv4aaSts = p.u8(
      "/mip6.ipv4aa.sts", "Status",
      names: [
        0: "Success", 128: "Virtual", 129: "PPP", 130: "IEEE 802.3", 131: "IEEE 802.11a/b/g",
        132: "IEEE 802.16e",
      ])
    natdFFlag = p.flag(
      "/mip6.natd.f_flag", "(F) flag", mask: 0x8000, width: 2, set: "MUST use UDP encapsulation",
      unset: "Do not use UDP encapsulation")
    natdReserved = p.u16("/mip6.natd.reserved", "Reserved", mask: 0x7fff)
    natdRefreshT = p.u32("/mip6.natd.refresh_t", "Refresh time", unit: Unit("s"))
    ipv4coaReserved = p.u16("/mip6.ipv4coa.reserved", "Reserved")
    ipv4coaAddr = p.ipv4("/mip6.ipv4coa.addr", "IPv4 Care-of address")
    ipv4draReserved = p.u16("/mip6.ipv4dra.reserved", "Reserved")
    greKey = p.u32("/mip6.gre_key", "GRE Key")
    mhipv6apOptCode = p.u8("/mip6.mhipv6ap.opt_code", "Option-Code")
    mhipv6apLen = p.u8("/mip6.mhipv6ap.len", "Prefix Length")
    mhipv6apIpv6Address = p.ipv6("/mip6.mhipv6ap.ipv6_address", "IPv6 Address")
    mhipv6apIpv6AddressPrefix = p.string(
      "/mip6.mhipv6ap.ipv6_address_prefix", "IPv6 Address/Prefix")
    biBid = p.u16("/mip6.bi.bid", "Binding ID (BID)")
    biStatus = p.u8("/mip6.bi.status", "Status")
    biHFlag = p.flag("/mip6.bi.h_flag", "Simultaneous Home and Foreign Binding (H)", mask: 0x80)
    biCoaIpv6 = p.ipv6("/mip6.bi.coa_ipv6", "IPv6 care-of address (CoA)")
    biCoaIpv4 = p.ipv4("/mip6.bi.coa_ipv4", "IPv4 care-of address (CoA)")
    ipv4haReserved = p.u8("/mip6.ipv4ha.reserved", "Reserved", .hex)
    ipv4draDra = p.ipv4("/mip6.ipv4dra.dra", "IPv4 Default-Router Address")
    ipv4dsmReserved = p.u16("/mip6.ipv4dsm.reserved", "Reserved", mask: 0xfffe)
    ipv4dsmSFlag = p.flag(
      "/mip6.ipv4dsm.s_flag", "DHCP Support Mode (S)", mask: 0x1, width: 2, set: "DHCP Server",
      unset: "DHCP Relay")
    crReserved = p.u16("/mip6.cr.reserved", "Reserved")
    crReqType = p.u8("/mip6.cr.req_type", "Req-type", names: mobilityOptionNames)
    crReqLength = p.u8("/mip6.cr.req_length", "Req-length")
    lmaaOptCode = p.u8("/mip6.lmaa.opt_code", "Option-Code")
    lmaaReserved = p.u8("/mip6.lmaa.reserved", "Reserved")
    lmaaIpv6 = p.ipv6("/mip6.lmaa.ipv6", "Local Mobility Anchor Address")
    lmaaIpv4 = p.ipv4("/mip6.lmaa.ipv4", "Local Mobility Anchor Address")
    recapReserved = p.u16("/mip6.recap.reserved", "Reserved", .hex)
    redirK = p.flag("/mip6.redir.k", "K", mask: 0x8000, width: 2)
    redirN = p.flag("/mip6.redir.n", "N", mask: 0x4000, width: 2)
    redirReserved = p.u16("/mip6.redir.reserved", "Reserved", .hex, mask: 0x3fff)
    redirAddrR2lmaIpv6 = p.ipv6("/mip6.redir.addr_r2lma_ipv6", "IPv6 r2LMA Address")
    redirAddrR2lmaIpv4 = p.ipv4("/mip6.redir.addr_r2lma_ipv4", "IPv4 r2LMA Address")
    loadInfPriority = p.u16("/mip6.load_inf.priority", "Priority")
    loadInfSessionsInUse = p.u32("/mip6.load_inf.sessions_in_use", "Sessions in Use")
    loadInfMaximumSessions = p.u32("/mip6.load_inf.maximum_sessions", "Maximum Sessions")
    loadInfUsedCapacity = p.u32("/mip6.load_inf.used_capacity", "Used Capacity")
    loadInfMaximumCapacity = p.u32("/mip6.load_inf.maximum_capacity", "Maximum Capacity")
    altIp4 = p.ipv4("/mip6.alt_ip4", "Alternate IPv4 Care-of Address")
    mngSubType = p.u8(
      "/mip6.mng.sub_type", "Sub Type", names: [0: "Reserved", 1: "Bulk Binding Update Group"])
    mngReserved = p.u8("/mip6.mng.reserved", "Reserved")
    mngMngId = p.u32("/mip6.mng.mng_id", "Mobile Node Group Identifier")
    magIpv6Reserved = p.u8("/mip6.mag_ipv6.reserved", "Reserved", .hex)
    magIpv6AddressLength = p.u8("/mip6.mag_ipv6.address_length", "Address Length")
    magIpv6Address = p.ipv6("/mip6.mag_ipv6.address", "Address")
    dmnpVFlag = p.flag(
      "/mip6.dmnp.v_flag", "IPv4 Prefix (V) flag", mask: 0x80, set: "IPv4 Prefix",
      unset: "IPv6 Prefix")
    dmnpReserved = p.u8("/mip6.dmnp.reserved", "Reserved", mask: 0x7f)
    dmnpPrefixLen = p.u8("/mip6.dmnp.prefix_len", "Prefix Length")
    dmnpDmnpIpv4 = p.ipv4("/mip6.dmnp.dmnp_ipv4", "IPv4 Delegated Mobile Network Prefix")
    dmnpDmnpIpv6 = p.ipv6("/mip6.dmnp.dmnp_ipv6", "IPv6 Delegated Mobile Network Prefix")
  }
}

extension MobilityOptionFields {
  fileprivate func kinds1() -> [MobilityOptionKind] {
    [
      (0, "pad1", "Pad1", .atLeast(0), { _, _, _ throws(Malformed) in }),
      (
        1, "padn", "PadN", .atLeast(0),
        { d, length, _ throws(Malformed) in
          let start = d.offset
          if length > d.offset - start { try d.add(padn, length: length - (d.offset - start)) }
        }
      ),
      (
        2, "bra", "Binding Refresh Advice", .exactly(2),
        { d, _, _ throws(Malformed) in
          let value = Int(try d.add(braInterval))
          d.append(" (\(value * 4) seconds)")
        }
      ),
      (
        3, "acoa", "Alternate Care-of Address", .exactly(16),
        { d, _, _ throws(Malformed) in
          try d.add(acoaAcoa)
        }
      ),
      (
        4, "ni", "Nonce Indices", .exactly(4),
        { d, _, _ throws(Malformed) in
          try d.add(niHni)
          try d.add(niCni)
        }
      ),
      (
        5, "bad_auth", "Authorization Data", .atLeast(0),
        { d, length, _ throws(Malformed) in
          let start = d.offset
          if length > d.offset - start { try d.add(badAuth, length: length - (d.offset - start)) }
        }
      ),
      (
        6, "mnp", "Mobile Network Prefix", .exactly(18),
        { d, _, _ throws(Malformed) in
          try d.skip(1)
          try d.add(nemoMnpPfl)
          try d.add(nemoMnpMnp)
        }
      ),
      (
        7, "mhlla", "Mobility Header Link-Layer Address", .atLeast(1),
        { d, length, _ throws(Malformed) in
          let start = d.offset
          try d.add(llaOptcode)
          let place = try d.add(llaField, length: length - (d.offset - start))
          if place.length == 6 { labelMobilityAddress(&d, place) }
        }
      ),
      (
        8, "mnid", "Mobile Node Identifier", .atLeast(1),
        { d, length, _ throws(Malformed) in
          let kind = try d.add(mnidSubtype)
          if kind == 1 { try d.add(mnidIdentifier, length: length - 1) }
        }
      ),
    ]
  }
}

extension MobilityOptionFields {
  fileprivate func kinds2() -> [MobilityOptionKind] {
    [
      (
        9, "auth", "AUTH-OPTION-TYPE", .atLeast(5),
        { d, length, _ throws(Malformed) in
          let start = d.offset
          try d.add(authSubtype)
          try d.add(authMobilitySpi)
          try addMobilityCut(&d, authAuthData, length - (d.offset - start))
        }
      ),
      (
        10, "mseg_id", "MESG-ID-OPTION-TYPE", .exactly(8),
        { d, _, _ throws(Malformed) in
          try addMobilityTime(&d, msegIdTimestamp, isNTP: true)
        }
      ),
      (11, "cgapr", "CGA Parameters Request", .exactly(0), { _, _, _ throws(Malformed) in }),
      (
        12, "cgar", "CGA Parameters", .atLeast(1),
        { d, length, _ throws(Malformed) in
          let start = d.offset
          try addMobilityCut(&d, cgarCgaPar, length - (d.offset - start))
        }
      ),
      (
        13, "sign", "Signature", .atLeast(1),
        { d, length, _ throws(Malformed) in
          let start = d.offset
          try addMobilityCut(&d, signSign, length - (d.offset - start))
        }
      ),
      (
        14, "phkt", "Permanent Home Keygen Token", .atLeast(1),
        { d, length, _ throws(Malformed) in
          let start = d.offset
          try addMobilityCut(&d, phktPhkt, length - (d.offset - start))
        }
      ),
      (15, "coti", "Care-of Test Init", .exactly(0), { _, _, _ throws(Malformed) in }),
      (
        16, "cot", "Care-of Test", .exactly(8),
        { d, length, _ throws(Malformed) in
          let start = d.offset
          try addMobilityCut(&d, mocotCoKeygenTok, length - (d.offset - start))
        }
      ),
      (
        17, "dnsu", "DNS-UPDATE-TYPE", .atLeast(4),
        { d, length, _ throws(Malformed) in
          let start = d.offset
          try d.add(dnsuStatus)
          try d.add(bits: dnsuFlagR, width: 1)
          try addMobilityCut(&d, dnsuMnId, length - (d.offset - start))
        }
      ),
    ]
  }
}

extension MobilityOptionFields {
  fileprivate func kinds3(_ data: Field<Bytes>) -> [MobilityOptionKind] {
    [
      (
        18, "em", "Experimental", .atLeast(1),
        { d, length, _ throws(Malformed) in
          let start = d.offset
          try addMobilityCut(&d, data, length - (d.offset - start))
        }
      ),
      (
        19, "vsm", "Vendor Specific", .atLeast(2),
        { d, length, item throws(Malformed) in
          let vendor = try d.add(vsmVendorId)
          d.append(to: item, vendor == 10415 ? ": 3GPP" : ": <unknown>")
          let kind = try d.add(vsmSubtype)
          if vendor == 10415 { return }
          d.label(value: "Unknown (\(kind))")
          try addMobilityCut(&d, vsmData, length - 5)
        }
      ),
      (
        20, "ssm", "Service Selection", .atLeast(1),
        { d, length, item throws(Malformed) in
          try addMobilityService(&d, ssIdentifier, length, item)
        }
      ),
      (
        21, "badff", "Binding Authorization Data for FMIPv6 (BADF)", .atLeast(4),
        { d, length, _ throws(Malformed) in
          let start = d.offset
          try d.add(badffSpi)
          try addMobilityCut(&d, badffAuth, length - (d.offset - start))
        }
      ),
      (
        22, "hnp", "Home Network Prefix", .exactly(18),
        { d, _, _ throws(Malformed) in
          try d.skip(1)
          try d.add(nemoMnpPfl)
          try d.add(nemoMnpMnp)
        }
      ),
      (
        23, "hi", "Handoff Indicator", .exactly(2),
        { d, _, item throws(Malformed) in
          try d.add(hiReserved)
          let value = try d.add(hiField)
          d.append(to: item, ": \(hiField, value)")
        }
      ),
      (
        24, "att", "Access Technology Type Option", .exactly(2),
        { d, _, item throws(Malformed) in
          try d.add(attReserved)
          let value = try d.add(attField)
          d.append(to: item, ": \(attField, value)")
        }
      ),
      (
        25, "mnlli", "Mobile Node Link-layer Identifier", .atLeast(1),
        { d, length, _ throws(Malformed) in
          let start = d.offset
          try d.add(mnlliReserved)
          if length > d.offset - start { try d.add(mnlliLli, length: length - (d.offset - start)) }
        }
      ),
    ]
  }
}

extension MobilityOptionFields {
  fileprivate func kinds4() -> [MobilityOptionKind] {
    [
      (
        26, "lla", "Link-local Address", .exactly(16),
        { d, _, _ throws(Malformed) in
          try d.add(lilaLla)
        }
      ),
      (
        27, "ts", "Timestamp", .exactly(8),
        { d, _, _ throws(Malformed) in
          try addMobilityTime(&d, timestampTmp, isNTP: false)
        }
      ),
      (
        28, "rc", "Restart Counter", .exactly(4),
        { d, _, _ throws(Malformed) in
          try d.add(rcField)
        }
      ),
      (
        29, "ipv4ha", "IPv4 Home Address", .exactly(6),
        { d, _, _ throws(Malformed) in
          let word = try d.peek(UInt16.self)
          d.put(ipv4haPreflen, UInt8(truncatingIfNeeded: word >> 10), at: d.next(1))
          d.put(ipv4haPFlag, word & 0x200 != 0, at: d.next(2))
          try d.skip(2)
          try d.add(ipv4haHa)
        }
      ),
      (
        30, "ipv4aa", "IPv4 Address Acknowledgement", .exactly(6),
        { d, _, _ throws(Malformed) in
          try d.add(ipv4aaSts)
          try d.add(bits: ipv4haPreflen, width: 1)
          try d.add(ipv4haHa)
        }
      ),
      (
        31, "natd", "NAT Detection", .exactly(6),
        { d, _, _ throws(Malformed) in
          try d.add(bits: natdFFlag, natdReserved, width: 2)
          try d.add(natdRefreshT)
        }
      ),
      (
        32, "ipv4coa", "IPv4 Care-of Address", .exactly(6),
        { d, _, _ throws(Malformed) in
          try d.add(ipv4coaReserved)
          try d.add(ipv4coaAddr)
        }
      ),
      (
        33, "grek", "GRE Key", .exactly(6),
        { d, _, item throws(Malformed) in
          try d.add(ipv4draReserved)
          let value = try d.add(greKey)
          d.append(to: item, ": \(value)")
        }
      ),
      (
        34, "mhipv6ap", "Mobility Header IPv6 Address/Prefix", .exactly(18),
        { d, _, _ throws(Malformed) in
          try d.add(mhipv6apOptCode)
          let bits = try d.add(mhipv6apLen)
          let address = try d.add(mhipv6apIpv6Address)
          d.put(mhipv6apIpv6AddressPrefix, "\(address)", at: d.just(17))
          d.append("/\(bits)")
        }
      ),
    ]
  }
}

extension MobilityOptionFields {
  fileprivate func kinds5() -> [MobilityOptionKind] {
    [
      (
        35, "bi", "Binding Identifier", .atLeast(4),
        { d, length, _ throws(Malformed) in
          try d.add(biBid)
          try d.add(biStatus)
          try d.add(bits: biHFlag, width: 1)
          if length >= 20 { try d.add(biCoaIpv6) } else if length >= 8 { try d.add(biCoaIpv4) }
        }
      ),
      (
        36, "ipv4hareq", "IPv4 Home Address Request", .exactly(6),
        { d, _, item throws(Malformed) in
          try d.add(bits: ipv4haPreflen, width: 1)
          try d.add(ipv4haReserved)
          let address = try d.add(ipv4haHa)
          d.append(to: item, ": \(address)")
        }
      ),
      (
        37, "ipv4harep", "IPv4 Home Address Reply", .exactly(6),
        { d, _, item throws(Malformed) in
          let status = try d.add(ipv4aaSts)
          try d.add(bits: ipv4haPreflen, width: 1)
          let address = try d.add(ipv4haHa)
          d.append(to: item, ": \(ipv4aaSts, status) : \(address)")
        }
      ),
      (
        38, "ipv4dra", "IPv4 Default-Router Address", .exactly(6),
        { d, _, item throws(Malformed) in
          try d.add(ipv4draReserved)
          let address = try d.add(ipv4draDra)
          d.append(to: item, ": \(address)")
        }
      ),
      (
        39, "ipv4dsm", "IPv4 DHCP Support Mode", .exactly(2),
        { d, _, _ throws(Malformed) in
          try d.add(bits: ipv4dsmReserved, ipv4dsmSFlag, width: 2)
        }
      ),
      (
        40, "cr", "Context Request", .atLeast(4),
        { d, length, _ throws(Malformed) in
          let start = d.offset
          try d.add(crReserved)
          while d.offset - start + 1 < length {
            try d.step()
            try d.add(crReqType)
            let size = Int(try d.add(crReqLength))
            try d.skip(size)
          }
        }
      ),
      (
        41, "lmaa", "Mobile Node Link-local Address Interface Identifier", .atLeast(4),
        { d, length, _ throws(Malformed) in
          try d.add(lmaaOptCode)
          try d.add(lmaaReserved)
          if length >= 18 { try d.add(lmaaIpv6) } else { try d.add(lmaaIpv4) }
        }
      ),
    ]
  }
}

extension MobilityOptionFields {
  fileprivate func kinds6() -> [MobilityOptionKind] {
    [
      (
        46, "recap", "Redirect-Capability", .exactly(2),
        { d, _, _ throws(Malformed) in
          try d.add(recapReserved)
        }
      ),
      (
        47, "redir", "Redirect", .atLeast(6),
        { d, _, _ throws(Malformed) in
          let word = try d.add(bits: redirK, redirN, redirReserved, width: 2)
          if word & 0x8000 != 0 { try d.add(redirAddrR2lmaIpv6) }
          if word & 0x4000 != 0 { try d.add(redirAddrR2lmaIpv4) }
        }
      ),
      (
        48, "load_inf", "Load Information", .exactly(18),
        { d, _, _ throws(Malformed) in
          try d.add(loadInfPriority)
          try d.add(loadInfSessionsInUse)
          try d.add(loadInfMaximumSessions)
          try d.add(loadInfUsedCapacity)
          try d.add(loadInfMaximumCapacity)
        }
      ),
      (
        49, "alt_ip4", "Alternate IPv4", .exactly(4),
        { d, _, _ throws(Malformed) in
          try d.add(altIp4)
        }
      ),
      (
        50, "mng", "Mobile Node Group Identifier", .exactly(6),
        { d, _, _ throws(Malformed) in
          try d.add(mngSubType)
          try d.add(mngReserved)
          try d.add(mngMngId)
        }
      ),
      (
        51, "mag_ipv6", "MAG IPv6 Address", .exactly(16),
        { d, _, _ throws(Malformed) in
          try d.add(magIpv6Reserved)
          try d.add(magIpv6AddressLength)
          try d.add(magIpv6Address)
        }
      ),
      (
        55, "dmnp", "Delegated Mobile Network Prefix", .atLeast(6),
        { d, _, _ throws(Malformed) in
          let isIPv4 = try d.peek(UInt8.self) & 0x80 != 0
          try d.add(bits: dmnpVFlag, dmnpReserved, width: 1)
          try d.add(dmnpPrefixLen)
          if isIPv4 { try d.add(dmnpDmnpIpv4) } else { try d.add(dmnpDmnpIpv6) }
        }
      ),
    ]
  }
}
