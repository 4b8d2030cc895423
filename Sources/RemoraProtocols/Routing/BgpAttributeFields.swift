import RemoraCore

/// The fields of bgp.
struct BgpAttributeFields: Sendable {
  let withdrawnLength, attributesLength, asPathSegmentAs2, communityAs, communityValue, length,
    mpReachNlriAfi, mpUnreachNlriAfi, pmsiRsvpTunnelId, pmsiMldpFecAddressFamily,
    pmsiMldpFecOpaqueLength, pmsiMldpFecOpaqueValueLength, aigpLength: Field<UInt16>
  let withdrawn, attributes, unknown, asPathSegment, communities, community, attribute, linkState,
    mpReachNlri, mpUnreachNlri, pmsiTunnelId, pmsiTunnelIdNotPresent, mplsLabel, aigp, clusterList,
    nlri: Field<Label>
  let aggregatorAs, asPathSegmentAs4, communityWellknown, localPref, attrSetOriginAs, multiExitDisc,
    mplsLabelValue20bits, mplsLabelValue, mplsTrafficClass, pmsiMldpFecOpaqueValueUniqueIdRn, otc,
    largeCommunitiesGa, largeCommunitiesLdp1, largeCommunitiesLdp2: Field<UInt32>
  let aggregatorOrigin, nextHop, mpReachNlriNextHopIpv4, pmsiRsvpId, pmsiRsvpExtTunnelIdv4,
    pmsiMldpFecRootNodev4, pmsiPimssmRootNode, pmsiPimssmPmulticastGroup, pmsiIngressRepIp,
    originatorId, clusterId: Field<IPv4Address>
  let asPathSegmentType, asPathSegmentLength, origin, flags, flagsUnused, typeCode, mpReachNlriSafi,
    mpReachNlriNbrSnpa, mpReachNlriSnpaLength, mpUnreachNlriSafi, pmsiTunnelFlags, pmsiTunnelType,
    pmsiMldpFecType, pmsiMldpFecAddressLength, pmsiMldpFecOpaqueValueType, aigpType: Field<UInt8>
  let flagsOptional, flagsTransitive, flagsPartial, flagsExtendedLength,
    mplsBottomStack: Field<Bool>
  let mpReachNlriNextHop, mpReachNlriSnpa: Field<Bytes>
  let mpReachNlriNextHopRd, pmsiMldpFecOpaqueValueUniqueIdStr, largeCommunities: Field<Text>
  let mpReachNlriNextHopIpv6, mpReachNlriNextHopIpv6LinkLocal, pmsiMldpFecRootNodev6,
    pmsiIngressRepIp6: Field<IPv6Address>
  let aigpAccuIgpMetric: Field<UInt64>
  let badPmsiTunnelType, badPmsiOpaqueType, badAigpType, unknownAsLength: Expert

  init(_ p: inout Builder) {
    withdrawnLength = p.u16("update.withdrawn_routes.length", "Withdrawn Routes Length")
    withdrawn = p.label("update.withdrawn_routes", "Withdrawn Routes")
    aggregatorAs = p.u32("update.path_attribute.aggregator_as", "Aggregator AS")
    attributes = p.label("update.path_attributes", "Path attributes")
    unknown = p.label("update.path_attributes.unknown", "Unknown Path attributes")
    attributesLength = p.u16("update.path_attributes.length", "Total Path Attribute Length")
    aggregatorOrigin = p.ipv4("update.path_attribute.aggregator_origin", "Aggregator origin")
    asPathSegment = p.label("update.path_attribute.as_path_segment", "AS Path segment")
    asPathSegmentType = p.u8(
      "update.path_attribute.as_path_segment.type", "Segment type",
      names: [1: "AS_SET", 2: "AS_SEQUENCE", 4: "AS_CONFED_SET", 3: "AS_CONFED_SEQUENCE"])
    asPathSegmentLength = p.u8(
      "update.path_attribute.as_path_segment.length", "Segment length (number of ASN)")
    asPathSegmentAs2 = p.u16("update.path_attribute.as_path_segment.as2", "AS2")
    asPathSegmentAs4 = p.u32("update.path_attribute.as_path_segment.as4", "AS4")
    communities = p.label("update.path_attribute.communities", "Communities")
    community = p.label("update.path_attribute.community", "Community")
    communityWellknown = p.u32(
      "update.path_attribute.community_wellknown", "Community Well-known", .hex,
      names: ValueNames(packed: Self.communityWellknownNames), blurb: "Reserved")
    communityAs = p.u16("update.path_attribute.community_as", "Community AS")
    communityValue = p.u16("update.path_attribute.community_value", "Community value")
    localPref = p.u32("update.path_attribute.local_pref", "Local preference")
    attrSetOriginAs = p.u32("update.path_attribute.attr_set.origin_as", "Origin AS")
    multiExitDisc = p.u32("update.path_attribute.multi_exit_disc", "Multiple exit discriminator")
    nextHop = p.ipv4("update.path_attribute.next_hop", "Next hop")
    origin = p.u8(
      "update.path_attribute.origin", "Origin", names: [0: "IGP", 1: "EGP", 2: "INCOMPLETE"])
    attribute = p.label("update.path_attribute", "Path Attribute")
    flags = p.u8("update.path_attribute.flags", "Flags", .hex)
    flagsOptional = p.flag(
      "update.path_attribute.flags.optional", "Optional", mask: 0x80, set: "Set", unset: "Not set")
    flagsTransitive = p.flag(
      "update.path_attribute.flags.transitive", "Transitive", mask: 0x40, set: "Set",
      unset: "Not set")
    flagsPartial = p.flag(
      "update.path_attribute.flags.partial", "Partial", mask: 0x20, set: "Set", unset: "Not set")
    flagsExtendedLength = p.flag(
      "update.path_attribute.flags.extended_length", "Extended-Length", mask: 0x10, set: "Set",
      unset: "Not set")
    flagsUnused = p.u8("update.path_attribute.flags.unused", "Unused", .hex, mask: 0xf)
    typeCode = p.u8(
      "update.path_attribute.type_code", "Type Code", names: ValueNames(packed: Self.typeCodeNames))
    length = p.u16("update.path_attribute.length", "Length")
    linkState = p.label("update.path_attribute.link_state", "Link State")
    mpReachNlriAfi = p.u16(
      "update.path_attribute.mp_reach_nlri.afi", "Address family identifier (AFI)",
      names: ValueNames(packed: Self.mpReachNlriAfiNames))
    mpReachNlriSafi = p.u8(
      "update.path_attribute.mp_reach_nlri.safi", "Subsequent address family identifier (SAFI)",
      names: ValueNames(packed: Self.mpReachNlriSafiNames))
    mpReachNlriNextHop = p.bytes("update.path_attribute.mp_reach_nlri.next_hop", "Next hop")
    mpReachNlriNextHopRd = p.string(
      "update.path_attribute.mp_reach_nlri.next_hop.rd", "Route Distinguisher",
      blurb: "RD is always zero in the Next Hop")
    mpReachNlriNextHopIpv4 = p.ipv4(
      "update.path_attribute.mp_reach_nlri.next_hop.ipv4", "IPv4 Address")
    mpReachNlriNextHopIpv6 = p.ipv6(
      "update.path_attribute.mp_reach_nlri.next_hop.ipv6", "IPv6 Address")
    mpReachNlriNextHopIpv6LinkLocal = p.ipv6(
      "update.path_attribute.mp_reach_nlri.next_hop.ipv6.link_local", "Link-local Address")
    mpReachNlriNbrSnpa = p.u8(
      "update.path_attribute.mp_reach_nlri.nbr_snpa",
      "Number of Subnetwork points of attachment (SNPA)")
    mpReachNlriSnpaLength = p.u8("update.path_attribute.mp_reach_nlri.snpa_length", "SNPA Length")
    mpReachNlriSnpa = p.bytes("update.path_attribute.mp_reach_nlri.snpa", "SNPA")
    mpReachNlri = p.label(
      "update.path_attribute.mp_reach_nlri", "Network Layer Reachability Information (NLRI)")
    mpUnreachNlriAfi = p.u16(
      "update.path_attribute.mp_unreach_nlri.afi", "Address family identifier (AFI)",
      names: ValueNames(packed: Self.mpReachNlriAfiNames))
    mpUnreachNlriSafi = p.u8(
      "update.path_attribute.mp_unreach_nlri.safi", "Subsequent address family identifier (SAFI)",
      names: ValueNames(packed: Self.mpReachNlriSafiNames))
    mpUnreachNlri = p.label("update.path_attribute.mp_unreach_nlri", "Withdrawn Routes")
    pmsiTunnelFlags = p.u8("update.path_attribute.pmsi.tunnel.flags", "Flags")
    pmsiTunnelType = p.u8(
      "update.path_attribute.pmsi.tunnel.type", "Tunnel Type",
      names: ValueNames(packed: Self.pmsiTunnelTypeNames))
    pmsiTunnelId = p.label("update.path_attribute.pmsi.tunnel.id", "Tunnel ID")
    pmsiTunnelIdNotPresent = p.label(
      "update.path_attribute.pmsi.tunnel_id.not_present", "Tunnel ID not present")
    mplsLabel = p.label("update.path_attribute.mpls_label", "MPLS Label Stack")
    mplsLabelValue20bits = p.u24(
      "update.path_attribute.mpls_label_value_20bits", "MPLS Label", mask: 0xfffff0)
    mplsLabelValue = p.u24("update.path_attribute.mpls_label_value", "MPLS Label")
    mplsTrafficClass = p.u24(
      "update.path_attribute.mpls_traffic_class", "Traffic Class", .hex, mask: 0xe)
    mplsBottomStack = p.flag(
      "update.path_attribute.mpls_bottom_stack", "Bottom-of-Stack", mask: 0x1, width: 3)
    pmsiRsvpId = p.ipv4("update.path_attribute.pmsi.rsvp.id", "RSVP P2MP id")
    pmsiRsvpTunnelId = p.u16("update.path_attribute.pmsi.rsvp.tunnel_id", "RSVP P2MP tunnel id")
    pmsiRsvpExtTunnelIdv4 = p.ipv4(
      "update.path_attribute.pmsi.rsvp.ext_tunnel_idv4", "RSVP P2MP extended tunnel id")
    pmsiMldpFecType = p.u8(
      "update.path_attribute.pmsi.mldp.fec.type", "mLDP P2MP FEC element type",
      names: ValueNames(packed: Self.pmsiMldpFecTypeNames))
    pmsiMldpFecAddressFamily = p.u16(
      "update.path_attribute.pmsi.mldp.fec.address_family", "mLDP P2MP FEC element address family",
      names: ValueNames(packed: Self.mpReachNlriAfiNames))
    pmsiMldpFecAddressLength = p.u8(
      "update.path_attribute.pmsi.mldp.fec.address_length", "mLDP P2MP FEC element address length")
    pmsiMldpFecRootNodev4 = p.ipv4(
      "update.path_attribute.pmsi.mldp.fec.root_nodev4", "mLDP P2MP FEC element root node address")
    pmsiMldpFecRootNodev6 = p.ipv6(
      "update.path_attribute.pmsi.mldp.fec.root_nodev6", "mLDP P2MP FEC element root node address")
    pmsiMldpFecOpaqueLength = p.u16(
      "update.path_attribute.pmsi.mldp.fec.opaque_length", "mLDP P2MP FEC element opaque length")
    pmsiMldpFecOpaqueValueType = p.u8(
      "update.path_attribute.pmsi.mldp.fec.opaque_value_type",
      "mLDP P2MP FEC element opaque value type",
      names: ValueNames(packed: Self.pmsiMldpFecOpaqueValueTypeNames))
    pmsiMldpFecOpaqueValueLength = p.u16(
      "update.path_attribute.pmsi.mldp.fec.opaque_value_length",
      "mLDP P2MP FEC element opaque value length")
    pmsiMldpFecOpaqueValueUniqueIdRn = p.u32(
      "update.path_attribute.pmsi.mldp.fec.opaque_value_unique_id_rn",
      "mLDP P2MP FEC element opaque value unique Id")
    pmsiMldpFecOpaqueValueUniqueIdStr = p.string(
      "update.path_attribute.pmsi.mldp.fec.opaque_value_unique_id_str",
      "mLDP P2MP FEC element opaque value unique Id")
    pmsiPimssmRootNode = p.ipv4(
      "update.path_attribute.pmsi.pimssm.root_node", "PIM-SSM Tree tunnel Root Node")
    pmsiPimssmPmulticastGroup = p.ipv4(
      "update.path_attribute.pmsi.pimssm.pmulticast_group", "PIM-SSM Tree tunnel P-multicast group")
    pmsiIngressRepIp = p.ipv4(
      "update.path_attribute.pmsi.ingress_rep_ip", "Tunnel type ingress replication IP end point")
    pmsiIngressRepIp6 = p.ipv6(
      "update.path_attribute.pmsi.ingress_rep_ip6", "Tunnel type ingress replication IP end point")
    otc = p.u32("update.path_attribute.otc", "Only to Customer")
    aigp = p.label("update.path_attribute.aigp", "AIGP Attribute")
    aigpType = p.u8(
      "update.attribute.aigp.type", "AIGP attribute type", names: [1: "Type AIGP TLV"])
    aigpLength = p.u16("update.attribute.aigp.length", "AIGP TLV length")
    aigpAccuIgpMetric = p.u64(
      "update.attribute.aigp.accu_igp_metric", "AIGP Accumulated IGP Metric")
    largeCommunities = p.string("large_communities", "Large Communities")
    largeCommunitiesGa = p.u32(
      "large_communities.ga", "Global Administrator",
      blurb: """
        A four-octet namespace identifier. This SHOULD be an Autonomous \
        System Number
        """)
    largeCommunitiesLdp1 = p.u32(
      "large_communities.ldp1", "Local Data Part 1", blurb: "A four-octet operator-defined value")
    largeCommunitiesLdp2 = p.u32(
      "large_communities.ldp2", "Local Data Part 2", blurb: "A four-octet operator-defined value")
    originatorId = p.ipv4("update.path_attribute.originator_id", "Originator identifier")
    clusterList = p.label("path_attribute.cluster_list", "Cluster List")
    clusterId = p.ipv4("path_attribute.cluster_id", "Cluster ID")
    nlri = p.label("update.nlri", "Network Layer Reachability Information (NLRI)")
    badPmsiTunnelType = p.expert(
      "attr.pmsi.tunnel_type", .protocolRule, .error, "Unknown Tunnel type")
    badPmsiOpaqueType = p.expert(
      "attr.pmsi.opaque_type", .protocolRule, .error, "Invalid pmsi opaque type")
    badAigpType = p.expert("attr.aigp.type", .malformed, .note, "Unknown AIGP attribute type")
    unknownAsLength = p.expert(
      "attr.as_path.as_len", .undecoded, .error, "unable to determine 4 or 2 bytes ASN")
  }

  static let communityWellknownNames: StaticString = #"""
    ffff0000=GRACEFUL_SHUTDOWN
    ffff0001=ACCEPT_OWN
    ffff0002=ROUTE_FILTER_TRANSLATED_v4
    ffff0003=ROUTE_FILTER_v4
    ffff0004=ROUTE_FILTER_TRANSLATED_v6
    ffff0005=ROUTE_FILTER_v6
    ffff0006=LLGR_STALE
    ffff0007=NO_LLGR
    ffff0008=accept-own-nexthop
    ffff0009=Standby PE
    ffff029a=BLACKHOLE
    ffffff01=NO_EXPORT
    ffffff02=NO_ADVERTISE
    ffffff03=NO_EXPORT_SUBCONFED
    ffffff04=NOPEER
    """#
  static let typeCodeNames: StaticString = #"""
    1=ORIGIN
    2=AS_PATH
    3=NEXT_HOP
    4=MULTI_EXIT_DISC
    5=LOCAL_PREF
    6=ATOMIC_AGGREGATE
    7=AGGREGATOR
    8=COMMUNITIES
    9=ORIGINATOR_ID
    a=CLUSTER_LIST
    b=DPA
    c=ADVERTISER
    d=RCID_PATH / CLUSTER_ID
    e=MP_REACH_NLRI
    f=MP_UNREACH_NLRI
    10=EXTENDED_COMMUNITIES
    11=AS4_PATH
    12=AS4_AGGREGATOR
    13=SAFI_SPECIFIC_ATTRIBUTE
    14=Connector Attribute
    15=AS_PATHLIMIT 
    17=TUNNEL_ENCAPSULATION_ATTRIBUTE
    16=PMSI_TUNNEL_ATTRIBUTE
    18=Traffic Engineering
    19=IPv6 Address Specific Extended Community
    1a=AIGP
    1b=PE Distinguisher Labels
    1c=BGP Entropy Label Capability Attribute
    1d=BGP-LS Attribute
    1e=Deprecated
    1f=Deprecated
    20=LARGE_COMMUNITY
    21=BGPsec_PATH
    23=OTC
    24=D_PATH
    25=SFP Attribute
    26=BFD Discriminator
    27=BGP Next Hop Dependent Capabilities
    28=BGP Prefix-SID
    63=LINK_STATE (unofficial code point)
    80=ATTR_SET
    81=Deprecated
    f1=Deprecated
    f2=Deprecated
    f3=Deprecated
    """#
  static let mpReachNlriAfiNames: StaticString = #"""
    0=Reserved
    1=IPv4
    2=IPv6
    3=NSAP
    4=HDLC (8-bit multidrop)
    5=BBN 1822
    6=802 (includes all 802 media plus Ethernet)
    7=E.163
    8=E.164 (SMDS, Frame Relay, ATM)
    9=F.69 (Telex)
    a=X.121 (X.25, Frame Relay)
    b=IPX
    c=Appletalk
    d=Decnet IV
    e=Banyan Vines
    f=E.164 with NSAP subaddress
    10=DNS (Domain Name System)
    11=Distinguished Name
    12=AS Number
    13=XTP over IP version 4
    14=XTP over IP version 6
    15=XTP native mode XTP
    16=Fibre Channel World-Wide Port Name
    17=Fibre Channel World-Wide Node Name
    18=GWID
    19=Layer-2 VPN
    c4=Layer-2 VPN (old)
    1a=MPLS-TP Section Endpoint Identifier
    1b=MPLS-TP LSP Endpoint Identifier
    1c=MPLS-TP Pseudowire Endpoint Identifier
    1d=MT IP: Multi-Topology IP version 4
    1e=MT IPv6: Multi-Topology IP version 6
    4000=EIGRP Common Service Family
    4001=EIGRP IPv4 Service Family
    4002=EIGRP IPv6 Service Family
    4003=LISP Canonical Address Format (LCAF)
    4004=BGP-LS
    4005=48-bit MAC Address
    4006=64-bit MAC Address
    4007=OUI
    4008=MAC/24
    4009=MAC/40
    400a=IPv6/64
    400b=RBridge Port ID
    400c=TRILL Nickname
    ffff=Reserved
    """#
  static let mpReachNlriSafiNames: StaticString = #"""
    0=Reserved
    1=Unicast
    2=Multicast
    3=Unicast+Multicast (Deprecated)
    4=Labeled Unicast
    5=MCAST-VPN
    6=Multi-Segment Pseudowires
    7=Encapsulation (Deprecated)
    8=MCAST-VPLS
    40=Tunnel (Deprecated)
    41=VPLS
    42=Cisco MDT
    43=4over6
    44=6over4
    45=Layer-1 VPN
    46=EVPN
    47=BGP-LS
    48=BGP-LS-VPN
    49=SR Policy
    4a=SD-WAN
    4b=Routing Policy Distribution
    4c=Classful Transport Planes
    4d=Tunneled Traffic Flowspec
    4e=MCAST-TREE
    4f=Dynamic Path Selection
    50=BGP-LS-SPF
    53=BGP-CAR
    54=BGP-VPN-CAR
    55=BGP-MUP
    80=Labeled VPN Unicast
    81=Labeled VPN Multicast
    82=Labeled VPN Unicast+Multicast (Deprecated)
    84=Route Target Filter
    85=Flow Spec Filter
    86=Flow Spec Filter VPN
    8c=Layer-3 VPN (Deprecated)
    """#
  static let pmsiTunnelTypeNames: StaticString = #"""
    0=Type is not present
    1=RSVP-TE P2MP LSP
    2=mLDP P2MP LSP
    3=PIM SSM Tree
    4=PIM SM Tree
    5=BIDIR-PIM Tree
    6=Ingress Replication
    7=mLDP MP2MP LSP
    8=Transport Tunnel
    9=Assisted Replication Tunnel
    b=BIER
    c=SR-MPLS P2MP Tree
    """#
  static let pmsiMldpFecTypeNames: StaticString = #"""
    1=Wildcard FEC
    2=Prefix FEC
    3=Host Address FEC
    4=CR LSP FEC
    5=Typed Wildcard FEC Element
    6=P2MP
    7=MP2MP-up
    8=MP2MP-down
    9=HSMP-upstream
    a=HSMP-downstream
    80=PWid FEC Element
    81=Generalized PWid FEC Element
    82=P2MP PW Upstream FEC Element
    83=Protection FEC Element
    84=P2MP PW Downstream FEC Element
    """#
  static let pmsiMldpFecOpaqueValueTypeNames: StaticString = #"""
    0=Reserved
    1=Generic LSP Identifier
    3=Transit IPv4 Source
    4=Transit IPv6 Source
    5=Transit IPv4 Bidir
    6=Transit IPv6 Bidir
    7=Recursive Opaque Value
    8=VPN-Recursive Opaque Value
    9=Transit VPNv4 Bidir
    a=Transit VPNv6 Bidir
    b=Transit IPv4 Shared Tree
    c=Transit IPv6 Shared Tree
    d=L2VPN-MCAST application
    fa=Transit VPNv4 Source
    fb=Transit VPNv6 Source
    ff=Extended Type field in the following two bytes
    """#
}
