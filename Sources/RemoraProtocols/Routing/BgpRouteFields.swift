import RemoraCore

/// The fields of bgp.
struct BgpRouteFields: Sendable {
  let rd, communityPrefix, labelStack, vplsadRd, vplsbgpLabelblockBase,
    wildcardRouteTarget: Field<Text>
  let originatingAs, nlriPathId, mcastVpnNlriSourceAs, evpnNlriEsiAsn, evpnNlriEtag,
    evpnNlriMplsLs1, evpnNlriMplsLs2: Field<UInt32>
  let vplsadLength, vplsbgpCeId, vplsbgpLabelblockOffset, vplsbgpLabelblockSize,
    evpnNlriEsiLacpPortkey, evpnNlriEsiRbPrio: Field<UInt16>
  let adPeAddr, withdrawnPrefix, mpReachNlriIpv4Prefix, mpUnreachNlriIpv4Prefix, nlriPrefix,
    mcastVpnNlriOriginRouterIpv4, mcastVpnNlriSourceAddrIpv4, mcastVpnNlriGroupAddrIpv4,
    mdtSafiIpv4Addr, mdtSafiGroupAddr, evpnNlriEsiRouterId, evpnNlriIpAddr, evpnNlriIpv4GtwAddr,
    evpnNlriOrAddrIpv4: Field<IPv4Address>
  let mpReachNlriIpv6Prefix, mpUnreachNlriIpv6Prefix, mcastVpnNlriOriginRouterIpv6,
    mcastVpnNlriSourceAddrIpv6, mcastVpnNlriGroupAddrIpv6, evpnNlriIpv6Addr, evpnNlriIpv6GtwAddr,
    evpnNlriOrAddrIpv6: Field<IPv6Address>
  let mcastVpnNlri, mcastVpnNlriRd, mcastVpnNlriRouteKey, mdtSafiRd, evpnNlriRd, evpnNlriEsi,
    evpnNlriEsiRemaining, evpnNlriEsiValue, evpnNlriEsiType0, evpnNlriEsiSystemMacDiscr,
    evpnNlriEsiRouterDiscr, evpnNlriEsiAsnDiscr, evpnNlriIgmpMcReserved: Field<Bytes>
  let mcastVpnNlriRouteType, mcastVpnNlriLength, mcastVpnNlriSourceLength, mcastVpnNlriGroupLength,
    evpnNlriRt, evpnNlriLen, evpnNlriEsiType, evpnNlriMaclen, evpnNlriIplen, evpnNlriPrefixLen,
    evpnNlriOrLength, evpnNlriIgmpMcMaxRespTime, evpnNlriIgmpMcFlags,
    evpnNlriIgmpMcFlagsReserved: Field<UInt8>
  let evpnNlri: Field<Label>
  let evpnNlriEsiLacpMac, evpnNlriEsiRootBridge, evpnNlriEsiSystemMac,
    evpnNlriMacAddr: Field<MACAddress>
  let evpnNlriIgmpMcFlagsV1, evpnNlriIgmpMcFlagsV2, evpnNlriIgmpMcFlagsV3,
    evpnNlriIgmpMcFlagsIe: Field<Bool>
  let unknownAfi, unknownSafi, evpnType, evpnLen, evpnEsiType, evpnNoIp, prefixLength,
    nextHopRdNonzero: Expert

  init(_ p: inout Builder) {
    rd = p.string("rd", "Route Distinguisher")
    originatingAs = p.u32("originating_as", "Originating AS")
    communityPrefix = p.string("community_prefix", "Community Prefix")
    labelStack = p.string("label_stack", "Label Stack")
    vplsadLength = p.u16("vplsad.length", "Length")
    vplsadRd = p.string("vplsad.rd", "RD")
    adPeAddr = p.ipv4("ad.pe_addr", "PE Addr")
    vplsbgpCeId = p.u16("vplsbgp.ce_id", "CE-ID")
    vplsbgpLabelblockOffset = p.u16("vplsbgp.labelblock.offset", "Label Block Offset")
    vplsbgpLabelblockSize = p.u16("vplsbgp.labelblock.size", "Label Block Size")
    vplsbgpLabelblockBase = p.string("vplsbgp.labelblock.base", "Label Block Base")
    wildcardRouteTarget = p.string("wildcard_route_target", "Wildcard route target")
    withdrawnPrefix = p.ipv4("withdrawn_prefix", "Withdrawn prefix")
    mpReachNlriIpv4Prefix = p.ipv4("mp_reach_nlri_ipv4_prefix", "MP Reach NLRI IPv4 prefix")
    mpUnreachNlriIpv4Prefix = p.ipv4("mp_unreach_nlri_ipv4_prefix", "MP Unreach NLRI IPv4 prefix")
    mpReachNlriIpv6Prefix = p.ipv6("mp_reach_nlri_ipv6_prefix", "MP Reach NLRI IPv6 prefix")
    mpUnreachNlriIpv6Prefix = p.ipv6("mp_unreach_nlri_ipv6_prefix", "MP Unreach NLRI IPv6 prefix")
    nlriPrefix = p.ipv4("nlri_prefix", "NLRI prefix")
    nlriPathId = p.u32("nlri_path_id", "NLRI path id")
    mcastVpnNlri = p.bytes("mcast_vpn_nlri", "MCAST-VPN nlri")
    mcastVpnNlriRouteType = p.u8(
      "mcast_vpn_nlri_route_type", "Route Type",
      names: ValueNames(packed: Self.mcastVpnNlriRouteTypeNames))
    mcastVpnNlriLength = p.u8("mcast_vpn_nlri_length", "Length")
    mcastVpnNlriRd = p.bytes("mcast_vpn_nlri_rd", "Route Distinguisher")
    mcastVpnNlriOriginRouterIpv4 = p.ipv4("mcast_vpn_nlri_origin_router_ipv4", "Originating Router")
    mcastVpnNlriOriginRouterIpv6 = p.ipv6("mcast_vpn_nlri_origin_router_ipv6", "Originating Router")
    mcastVpnNlriSourceAs = p.u32("mcast_vpn_nlri_source_as", "Source AS")
    mcastVpnNlriSourceLength = p.u8("mcast_vpn_nlri_source_length", "Multicast Source Length")
    mcastVpnNlriGroupLength = p.u8("mcast_vpn_nlri_group_length", "Multicast Group Length")
    mcastVpnNlriSourceAddrIpv4 = p.ipv4(
      "mcast_vpn_nlri_source_addr_ipv4", "Multicast Source Address")
    mcastVpnNlriSourceAddrIpv6 = p.ipv6(
      "mcast_vpn_nlri_source_addr_ipv6", "Multicast Source Address")
    mcastVpnNlriGroupAddrIpv4 = p.ipv4("mcast_vpn_nlri_group_addr_ipv4", "Multicast Group Address")
    mcastVpnNlriGroupAddrIpv6 = p.ipv6("mcast_vpn_nlri_group_addr_ipv6", "Group Address")
    mcastVpnNlriRouteKey = p.bytes("mcast_vpn_nlri_route_key", "Route Key")
    mdtSafiRd = p.bytes("mdt_safi_rd", "Route Distinguisher")
    mdtSafiIpv4Addr = p.ipv4("mdt_safi_ipv4_addr", "IPv4 Address")
    mdtSafiGroupAddr = p.ipv4("mdt_safi_group_addr", "Group Address")
    evpnNlri = p.label("evpn.nlri", "EVPN NLRI")
    evpnNlriRt = p.u8("evpn.nlri.rt", "Route Type", names: ValueNames(packed: Self.evpnNlriRtNames))
    evpnNlriLen = p.u8("evpn.nlri.len", "Length")
    evpnNlriRd = p.bytes("evpn.nlri.rd", "Route Distinguisher")
    evpnNlriEsi = p.bytes("evpn.nlri.esi", "ESI")
    evpnNlriEsiType = p.u8(
      "evpn.nlri.esi.type", "ESI Type", names: ValueNames(packed: Self.evpnNlriEsiTypeNames),
      blurb: "EVPN ESI type")
    evpnNlriEsiLacpMac = p.ether("evpn.nlri.esi.lacp_mac", "CE LACP system MAC")
    evpnNlriEsiLacpPortkey = p.u16("evpn.nlri.esi.lacp_portkey", "LACP port key", .decHex)
    evpnNlriEsiRemaining = p.bytes("evpn.nlri.esi.remaining", "Remaining bytes")
    evpnNlriEsiValue = p.bytes("evpn.nlri.esi.value", "ESI Value")
    evpnNlriEsiType0 = p.bytes("evpn.nlri.esi.type0", "ESI 9 bytes value")
    evpnNlriEsiRootBridge = p.ether("evpn.nlri.esi.root_bridge", "ESI root bridge MAC")
    evpnNlriEsiRbPrio = p.u16("evpn.nlri.esi.rb_prio", "ESI root bridge priority", .decHex)
    evpnNlriEsiSystemMac = p.ether("evpn.nlri.esi.system_mac", "ESI system MAC")
    evpnNlriEsiSystemMacDiscr = p.bytes(
      "evpn.nlri.esi.system_mac_discr", "ESI system mac discriminator")
    evpnNlriEsiRouterId = p.ipv4("evpn.nlri.esi.router_id", "ESI router ID")
    evpnNlriEsiRouterDiscr = p.bytes("evpn.nlri.esi.router_discr", "ESI router discriminator")
    evpnNlriEsiAsn = p.u32("evpn.nlri.esi.asn", "ESI ASN")
    evpnNlriEsiAsnDiscr = p.bytes("evpn.nlri.esi.asn_discr", "ESI ASN discriminator")
    evpnNlriEtag = p.u32("evpn.nlri.etag", "Ethernet Tag ID")
    evpnNlriMplsLs1 = p.u24("evpn.nlri.mpls_ls1", "MPLS Label 1", mask: 0xfffff0)
    evpnNlriMplsLs2 = p.u24("evpn.nlri.mpls_ls2", "MPLS Label 2", mask: 0xfffff0)
    evpnNlriMaclen = p.u8("evpn.nlri.maclen", "MAC Address Length")
    evpnNlriMacAddr = p.ether("evpn.nlri.mac_addr", "MAC Address")
    evpnNlriIplen = p.u8("evpn.nlri.iplen", "IP Address Length")
    evpnNlriPrefixLen = p.u8("evpn.nlri.prefix_len", "IP prefix length")
    evpnNlriIpAddr = p.ipv4("evpn.nlri.ip.addr", "IPv4 address")
    evpnNlriIpv6Addr = p.ipv6("evpn.nlri.ipv6.addr", "IPv6 address")
    evpnNlriIpv4GtwAddr = p.ipv4("evpn.nlri.ipv4.gtw_addr", "IPv4 Gateway address")
    evpnNlriIpv6GtwAddr = p.ipv6("evpn.nlri.ipv6.gtw_addr", "IPv6 Gateway address")
    evpnNlriOrLength = p.u8("evpn.nlri.or_length", "Originator Router Length")
    evpnNlriOrAddrIpv4 = p.ipv4("evpn.nlri.or_addr_ipv4", "Originator Router Address IPv4")
    evpnNlriOrAddrIpv6 = p.ipv6("evpn.nlri.or_addr_ipv6", "Originator Router Address IPv6")
    evpnNlriIgmpMcReserved = p.bytes("evpn.nlri.igmp_mc_reserved", "Reserved")
    evpnNlriIgmpMcMaxRespTime = p.u8("evpn.nlri.igmp_mc_max_resp_time", "Max. response time")
    evpnNlriIgmpMcFlags = p.u8("evpn.nlri.igmp_mc_flags", "Flags", .hex)
    evpnNlriIgmpMcFlagsV1 = p.flag(
      "evpn.nlri.igmp_mc_flags.v1", "IGMP Version 1", mask: 0x1, set: "Set", unset: "Not set")
    evpnNlriIgmpMcFlagsV2 = p.flag(
      "evpn.nlri.igmp_mc_flags.v2", "IGMP Version 2", mask: 0x2, set: "Set", unset: "Not set")
    evpnNlriIgmpMcFlagsV3 = p.flag(
      "evpn.nlri.igmp_mc_flags.v3", "IGMP Version 3", mask: 0x4, set: "Set", unset: "Not set")
    evpnNlriIgmpMcFlagsIe = p.flag(
      "evpn.nlri.igmp_mc_flags.ie", "Group Type (IE Flag)", mask: 0x8, set: "Exclude",
      unset: "Include", blurb: "Group Type (Include/Exclude Flag)")
    evpnNlriIgmpMcFlagsReserved = p.u8(
      "evpn.nlri.igmp_mc_flags.reserved", "Reserved", .hex, mask: 0xf0)
    unknownAfi = p.expert("unknown_afi", .protocolRule, .error, "Unknown Address Family")
    unknownSafi = p.expert("unknown_safi", .protocolRule, .error, "Unknown SAFI")
    evpnType = p.expert("evpn.type", .malformed, .error, "EVPN Route Type is invalid")
    evpnLen = p.expert("evpn.len", .malformed, .error, "EVPN Length is invalid")
    evpnEsiType = p.expert("evpn.esi_type", .malformed, .error, "EVPN ESI Type is invalid")
    evpnNoIp = p.expert("evpn.no_ip", .protocolRule, .note, "IP Address: NOT INCLUDED")
    prefixLength = p.expert("prefix.length", .malformed, .error, "Invalid IPv6 prefix length")
    nextHopRdNonzero = p.expert(
      "next_hop.rd.nonzero", .protocolRule, .warning,
      "Route Distinguisher in Next Hop Network Address nonzero")
  }

  static let mcastVpnNlriRouteTypeNames: StaticString = #"""
    1=Intra-AS I-PMSI A-D route
    2=Inter-AS I-PMSI A-D route
    3=S-PMSI A-D route
    4=Leaf A-D route
    5=Source Active A-D route
    6=Shared Tree Join route
    7=Source Tree Join route
    """#
  static let evpnNlriRtNames: StaticString = #"""
    1=Ethernet AD Route
    2=MAC Advertisement Route
    3=Inclusive Multicast Route
    4=Ethernet Segment Route
    5=IP Prefix route
    6=Selective Multicast Ethernet Tag Route
    7=IGMP Join Synch Route
    8=IGMP Leave Synch Route
    9=Per-Region I-PMSI A-D route
    a=S-PMSI A-D Route
    b=Leaf A-D route
    """#
  static let evpnNlriEsiTypeNames: StaticString = #"""
    0=ESI 9 bytes value
    1=ESI LACP 802.1AX defined
    2=ESI MSTP defined
    3=ESI MAC address defined
    4=ESI Router ID
    5=ESI Autonomous System
    ff=ESI reserved
    """#
}
