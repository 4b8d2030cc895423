import RemoraCore

/// The fields of bgp.
struct BgpCommunityFields: Sendable {
  let list, entry: Field<Label>
  let type, stypeUnknown, stypeTrEvpn, stypeTrAs2, stypeNtrAs2, stypeTrAs4, stypeNtrAs4, stypeTrIP4,
    stypeNtrIP4, stypeTrOpaque, stypeNtrOpaque, stypeTrMup, stypeTrExp, stypeTrExp2, stypeTrExp3,
    valueOspfRtypeType, valueOspfRtypeOptions, valueFsDscp, qosFlags, cosFlags, qosSetNumber,
    qosTechType, qosMarkingA, qosDefaultToZero, l2EncapsType, l2CFlags, l2FlagZ1, l2FlagZ345,
    evpnMmacFlags, evpnEtreeFlags, evpnEtreeFlagReserved, costPoi, costCid: Field<UInt8>
  let typeAuth, typeTran, valueOspfRtypeOptionsMt, flowSample, flowTraffAct, qosFlagsRemarking,
    qosFlagsIgnoreRemarking, qosFlagsAggMarking, cosFlagsBe, cosFlagsEf, cosFlagsAf, cosFlagsLe,
    l2FlagD, l2FlagF, l2FlagC, l2FlagS, l2EsiLabelFlag, evpnMmacFlagsSticky, evpnEtreeFlagL,
    costCidUse: Field<Bool>
  let tunnelType, valueAs2, valueAn2, qosMarkingO, l2L2Mtu: Field<UInt16>
  let valueAs4, valueAn4, evpnMmacSeq, costCost: Field<UInt32>
  let valueIP4, valueOspfRtypeArea, valueOspfRid: Field<IPv4Address>
  let valueLinkBw, flowRateLimit: Field<Float>
  let valueRaw: Field<UInt64>
  let empty, evpnEtreeReserved: Field<Bytes>
  let evpnEsiRt, evpnEsiRouterMac: Field<MACAddress>
  let lengthBad: Expert

  init(_ p: inout Builder) {
    list = p.label("ext_communities", "Carried extended communities")
    entry = p.label("ext_community", "Community", blurb: "Extended Community attribute")
    type = p.u8(
      "ext_com.type", "Type", .hex, names: ValueNames(packed: Self.typeNames),
      blurb: "Extended Community type")
    typeAuth = p.flag(
      "ext_com.type.auth", "IANA Authority", mask: 0x80,
      set: "Allocated on Standard Action, Early Allocation or Experimental Basis",
      unset: "Allocated on First Come First Serve Basis", blurb: "IANA Type Allocation Policy")
    typeTran = p.flag(
      "ext_com.type.tran", "Transitive across ASes", mask: 0x40, set: "Non-transitive",
      unset: "Transitive", blurb: "Transitivity of the attribute across autonomous systems")
    stypeUnknown = p.u8(
      "ext_com.stype_unknown", "Subtype", .hex, blurb: "Extended Community subtype")
    stypeTrEvpn = p.u8(
      "ext_com.stype_tr_evpn", "Subtype (EVPN)", .hex,
      names: ValueNames(packed: Self.stypeTrEvpnNames), blurb: "EVPN Extended Community subtype")
    stypeTrAs2 = p.u8(
      "ext_com.stype_tr_as2", "Subtype (AS2)", .hex,
      names: ValueNames(packed: Self.stypeTrAs2Names),
      blurb: "2-Octet AS-Specific Transitive Extended Community subtype")
    stypeNtrAs2 = p.u8(
      "ext_com.stype_ntr_as2", "Subtype (Non-transitive AS2)", .hex,
      names: [4: "Link Bandwidth", 0x80: "Virtual-Network Identifier"],
      blurb: "2-Octet AS-Specific Non-transitive Extended Community subtype")
    stypeTrAs4 = p.u8(
      "ext_com.stype_tr_as4", "Subtype (AS4)", .hex,
      names: ValueNames(packed: Self.stypeTrAs4Names),
      blurb: "4-Octet AS-Specific Transitive Extended Community subtype")
    stypeNtrAs4 = p.u8(
      "ext_com.stype_ntr_as4", "Subtype (Non-transitive AS4)", .hex, names: [4: "Generic"],
      blurb: "4-Octet AS-Specific Non-transitive Extended Community subtype")
    stypeTrIP4 = p.u8(
      "ext_com.stype_tr_IP4", "Subtype (IPv4)", .hex,
      names: ValueNames(packed: Self.stypeTrIP4Names),
      blurb: "IPv4-Address-Specific Transitive Extended Community subtype")
    stypeNtrIP4 = p.u8(
      "ext_com.stype_ntr_IP4", "Subtype (Non-transitive IPv4)", .hex,
      names: [9: "Node Target Extended Community"],
      blurb: "IPv4-Address-Specific Non-transitive Extended Community subtype")
    stypeTrOpaque = p.u8(
      "ext_com.stype_tr_opaque", "Subtype (Opaque)", .hex,
      names: ValueNames(packed: Self.stypeTrOpaqueNames),
      blurb: "Opaque Transitive Extended Community subtype")
    stypeNtrOpaque = p.u8(
      "ext_com.stype_ntr_opaque", "Subtype (Non-transitive Opaque)", .hex,
      names: [
        0: "BGP Origin Validation state", 1: "Cost Community", 2: "Route Target",
        0x15: "RT-derived-EC",
      ], blurb: "Opaque Non-transitive Extended Community subtype")
    tunnelType = p.u16(
      "ext_com.tunnel_type", "Tunnel type", names: ValueNames(packed: Self.tunnelTypeNames),
      blurb: "Tunnel encapsulation type")
    stypeTrMup = p.u8(
      "ext_com.stype_tr_mup", "Subtype (MUP)", .hex,
      names: [0: "MUP Direct-Type Segment Identifier"], blurb: "MUP Extended Community subtype")
    stypeTrExp = p.u8(
      "ext_com.stype_tr_exp", "Subtype (Experimental)", .hex,
      names: ValueNames(packed: Self.stypeTrExpNames),
      blurb: "Experimental Transitive Extended Community subtype")
    stypeTrExp2 = p.u8(
      "ext_com.stype_tr_exp_2", "Subtype (Experimental Part 2)", .hex,
      names: [8: "Flow spec redirect IPv4 format"],
      blurb: """
        Generic Transitive Experimental Use Extended Community Part 2 \
        Sub-Types
        """)
    stypeTrExp3 = p.u8(
      "ext_com.stype_tr_exp_3", "Subtype (Experimental Part 3)", .hex,
      names: [
        4: "Security Group AS4", 8: "Flow spec redirect AS-4byte format", 0x84: "Tag4",
        0x85: "Origin Sub-Cluster4",
      ],
      blurb: """
        Generic Transitive Experimental Use Extended Community Part 3 \
        Sub-Types
        """)
    valueAs2 = p.u16(
      "ext_com.value_as2", "2-Octet AS",
      blurb: "Global Administrator Field value (2B Autonomous System Number)")
    valueAs4 = p.u32(
      "ext_com.value_as4", "4-Octet AS",
      blurb: "Global Administrator Field value (4B Autonomous System Number)")
    valueIP4 = p.ipv4(
      "ext_com.value_IP4", "IPv4 address", blurb: "Global Administrator Field value (IPv4 Address)")
    valueAn2 = p.u16(
      "ext_com.value_an2", "2-Octet AN",
      blurb: "Local Administrator Field value (2B Assigned Number)")
    valueAn4 = p.u32(
      "ext_com.value_an4", "4-Octet AN",
      blurb: "Local Administrator Field value (4B Assigned Number)")
    valueLinkBw = p.float("ext_com.value_link_bw", "Link bandwidth")
    valueOspfRtypeArea = p.ipv4(
      "ext_com.value_ospf_rtype.area", "Area ID",
      blurb: "Original OSPF Area ID this route comes from")
    valueOspfRtypeType = p.u8(
      "ext_com.value_ospf_rtype.type", "Route type",
      names: ValueNames(packed: Self.valueOspfRtypeTypeNames),
      blurb: "Original OSPF LSA Type that carried this route")
    valueOspfRtypeOptions = p.u8(
      "ext_com.value_ospf_rtype.options", "Options", .hex, blurb: "OSPF Route Type Options bitfield"
    )
    valueOspfRtypeOptionsMt = p.flag(
      "ext_com.value_ospf_rtype.options.mt", "Metric type", mask: 0x1, set: "Type-2",
      unset: "Type-1", blurb: "OSPF metric type (Type-1 or Type-2) of the original route")
    valueOspfRid = p.ipv4(
      "ext_com.value_ospf_rid", "Router ID", blurb: "OSPF Router ID of the redistributing PE router"
    )
    valueFsDscp = p.u8(
      "ext_com.value_fs_dscp", "Remarking value", .hex, mask: 0x3f,
      names: ValueNames(packed: Self.valueFsDscpNames))
    valueRaw = p.u48(
      "ext_com.value_raw", "Raw Value", .hex,
      blurb: "Raw value of the lowmost 6 octets of the Extended Community attribute")
    flowSample = p.flag("ext_com_flow.sample", "Sample", mask: 0x2, set: "Set", unset: "Not set")
    flowTraffAct = p.flag(
      "ext_com_flow.traff_act", "Terminal action", mask: 0x1, set: "Set", unset: "Not set")
    flowRateLimit = p.float("ext_com_flow.rate_limit", "Rate shaper")
    empty = p.bytes("flowspec_ext_com.emptybytes", "5 Bytes", blurb: "Must be set to all 0")
    qosFlags = p.u8("ext_com_qos.flags", "Flags", .hex)
    qosFlagsRemarking = p.flag(
      "ext_com_qos.flags.remarking", "Remarking", mask: 0x10, set: "Yes", unset: "No")
    qosFlagsIgnoreRemarking = p.flag(
      "ext_com_qos.flags.ignore_remarking", "Ignore remarking", mask: 0x8, set: "Yes", unset: "No")
    qosFlagsAggMarking = p.flag(
      "ext_com_qos.flags.agg_marking", "Aggregation of markins", mask: 0x4, set: "Yes", unset: "No")
    cosFlags = p.u8("ext_com_cos.flags", "Flags byte", .hex)
    cosFlagsBe = p.flag(
      "ext_com_cos.flags.be", "BE class", mask: 0x80, set: "Supported", unset: "Not supported")
    cosFlagsEf = p.flag(
      "ext_com_cos.flags.ef", "EF class", mask: 0x40, set: "Supported", unset: "Not supported")
    cosFlagsAf = p.flag(
      "ext_com_cos.flags.af", "AF class", mask: 0x20, set: "Supported", unset: "Not supported")
    cosFlagsLe = p.flag(
      "ext_com_cos.flags.le", "LE class", mask: 0x10, set: "Supported", unset: "Not supported")
    qosSetNumber = p.u8("ext_com_qos.set_number", "QoS Set Number", .hex)
    qosTechType = p.u8(
      "ext_com_qos.tech_type", "Technology Type", .hex,
      names: ValueNames(packed: Self.qosTechTypeNames))
    qosMarkingO = p.u16("ext_com_qos.marking_o", "QoS Marking O", .hex)
    qosMarkingA = p.u8("ext_com_qos.marking_a", "QoS Marking A", .hexDec)
    qosDefaultToZero = p.u8("ext_com_qos.default_to_zero", "Defaults to zero", .hex)
    l2EncapsType = p.u8(
      "ext_com_l2.encaps_type", "Encaps Type", names: ValueNames(packed: Self.l2EncapsTypeNames))
    l2CFlags = p.u8("ext_com_l2.c_flags", "Control Flags", .hex)
    l2FlagD = p.flag("ext_com_l2.flag_d", "Down flag", mask: 0x80, set: "Set", unset: "Not set")
    l2FlagZ1 = p.u8("ext_com_l2.flag_z1", "Unassigned", mask: 0x40, blurb: "Must be Zero")
    l2FlagF = p.flag("ext_com_l2.flag_f", "Flush flag", mask: 0x20, set: "Set", unset: "Not set")
    l2FlagZ345 = p.u8("ext_com_l2.flag_z345", "Unassigned", mask: 0x1c, blurb: "Must be Zero")
    l2FlagC = p.flag("ext_com_l2.flag_c", "C flag", mask: 0x2, set: "Set", unset: "Not set")
    l2FlagS = p.flag("ext_com_l2.flag_s", "S flag", mask: 0x1, set: "Set", unset: "Not set")
    l2L2Mtu = p.u16("ext_com_l2.l2_mtu", "Layer-2 MTU")
    l2EsiLabelFlag = p.flag(
      "ext_com_l2.esi_label_flag", "Single active bit", mask: 0x1, set: "Single-Active redundancy",
      unset: "All-Active redundancy")
    evpnMmacFlags = p.u8("ext_com_evpn.mmac.flags", "Flags", .hex, blurb: "MAC Mobility flags")
    evpnMmacFlagsSticky = p.flag(
      "ext_com_evpn.mmac.flags.sticky", "Sticky/Static MAC", mask: 0x1, set: "Yes", unset: "No",
      blurb: "Indicates whether the MAC address is fixed or movable")
    evpnMmacSeq = p.u32(
      "ext_com_evpn.mmac.seq", "Sequence number", blurb: "MAC Mobility Update Sequence number")
    evpnEsiRt = p.ether(
      "ext_com_evpn.esi.rt", "ES-Import Route Target", blurb: "Route Target as a MAC Address")
    evpnEsiRouterMac = p.ether(
      "ext_com_evpn.esi.router_mac", "Router's MAC", blurb: "Router's MAC Address")
    evpnEtreeFlags = p.u8(
      "ext_com_evpn.etree.flags", "Flags", .hex, blurb: "EVPN E-Tree attribute flags")
    evpnEtreeFlagReserved = p.u8("ext_com_evpn.etree.flag_reserved", "Reserved", .hex, mask: 0xfe)
    evpnEtreeFlagL = p.flag(
      "ext_com_evpn.etree.flag_l", "L flag", mask: 0x1, set: "Set", unset: "Not set",
      blurb: "Leaf-Indication")
    evpnEtreeReserved = p.bytes("ext_com_evpn.etree.reserved", "Reserved")
    costPoi = p.u8(
      "ext_com_cost.poi", "Point of insertion", names: ValueNames(packed: Self.costPoiNames),
      blurb: "Placement of the Cost value in the BGP Best Path algorithm")
    costCid = p.u8(
      "ext_com_cost.cid", "Community ID",
      blurb: """
        Community instance ID to distinguish between multiple Cost communities
        """)
    costCost = p.u32("ext_com_cost.cost", "Cost", blurb: "Cost value")
    costCidUse = p.flag(
      "ext_com_cost.cid.use", "Cost use", mask: 0x80, set: "Replaces the original attribute value",
      unset: "Evaluated after the original attribute value",
      blurb: """
        Indicates whether the Cost value will replace the original attribute \
        value
        """)
    lengthBad = p.expert(
      "ext_com.length.bad", .protocolRule, .error, "Extended community length is wrong")
  }

  static let typeNames: StaticString = #"""
    0=Transitive 2-Octet AS-Specific
    1=Transitive IPv4-Address-Specific
    2=Transitive 4-Octet AS-Specific
    3=Transitive Opaque
    4=Transitive QoS Marking
    5=Transitive CoS Capability
    6=Transitive EVPN
    7=FlowSpec Transitive
    8=Transitive Flow spec redirect/mirror to IP next-hop
    9=Transitive FlowSpec Redirect to indirection-id
    a=Transitive Transport Class
    b=Transitive SFC
    c=Transitive MUP
    80=Generic Transitive Extended Community
    81=Generic Transitive Extended Community Part 2
    82=Generic Transitive Extended Community Part 3 
    88=Transitive Experimental EIGRP
    40=Non-Transitive 2-Octet AS-Specific
    41=Non-Transitive IPv4-Address-Specific
    42=Non-Transitive 4-Octet AS-Specific
    43=Non-Transitive Opaque
    44=Non-Transitive QoS Marking
    47=FlowSpec Non-Transitive Extended Communities
    4a=Non-Transitive Transport Class
    """#
  static let stypeTrEvpnNames: StaticString = #"""
    0=MAC Mobility
    1=ESI Label
    2=ES-Import Route Target
    3=EVPN Router's MAC
    4=EVPN Layer 2 Attributes
    5=E-Tree
    6=DF Election
    7=I-SID
    8=ARP/ND
    9=Multicast Flags Extended Community
    a=EVI-RT Type 0 Extended Community
    b=EVI-RT Type 1 Extended Community
    c=EVI-RT Type 2 Extended Community
    d=EVI-RT Type 3 Extended Community
    e=EVPN Attachment Circuit
    f=Service Carving Timestamp
    10=EVPN Link Bandwidth Extended Community
    15=RT-derived-EC
    """#
  static let stypeTrAs2Names: StaticString = #"""
    2=Route Target
    3=Route Origin
    4=Link Bandwidth
    5=OSPF Domain Identifier
    6=Route Aggregation Parameter
    8=BGP Data Collection
    9=Source AS
    a=L2VPN Identifier
    10=Cisco VPN-Distinguisher
    13=Route Target Record
    15=RT-derived-EC
    80=Virtual-Network Identifier
    """#
  static let stypeTrAs4Names: StaticString = #"""
    2=Route Target
    3=Route Origin
    4=Generic
    8=BGP Data Collection
    5=OSPF Domain Identifier
    9=Source AS
    10=Cisco VPN Identifier
    13=Route-Target Record
    15=RT-derived-EC
    """#
  static let stypeTrIP4Names: StaticString = #"""
    2=Route Target
    3=Route Origin
    4=IPv4-Address-Specific IFIT Tail Community
    5=OSPF Domain Identifier
    7=OSPF Router ID
    9=Node Target Extended Community
    a=L2VPN Identifier
    b=VRF Route Import
    c=Flow-spec Redirect to IPv4
    10=Cisco VPN-Distinguisher
    12=Inter-area P2MP Segmented Next-Hop
    13=Route-Target Record
    14=VRF-Recursive-Next-Hop-Extended-Community
    15=RT-derived-EC
    20=MVPN SA RP-address Extended Community
    """#
  static let stypeTrOpaqueNames: StaticString = #"""
    1=Cost
    3=CP-ORF
    4=Extranet Source Extended Community
    5=Extranet Separation Extended Community
    6=OSPF Route Type
    7=Additional PMSI Tunnel Attribute Flags
    8=Context-Specific Label Space ID Extended Community
    b=Color
    c=Encapsulation
    d=Default Gateway
    e=Point-to-Point-to-Multipoint (PPMP) Label
    f=BGP Group Policy Class Tag Extended Community
    14=Consistent Hash Sort Order
    17=Group Policy ID Extended Community
    1b=Local Color Mapping (LCM)
    aa=LoadBalance
    """#
  static let tunnelTypeNames: StaticString = #"""
    0=Reserved
    1=L2TPv3 over IP
    2=GRE
    3=Transmit tunnel endpoint
    4=IPsec in Tunnel-mode
    5=IP in IP tunnel with IPsec Transport Mode
    6=MPLS-in-IP tunnel with IPsec Transport Mode
    7=IP in IP
    8=VXLAN Encapsulation
    9=NVGRE Encapsulation
    a=MPLS Encapsulation
    b=MPLS in GRE Encapsulation
    c=VxLAN GPE Encapsulation
    d=MPLS in UDP Encapsulation
    e=IPv6 Tunnel
    f=SR TE Policy Type
    10=Bare
    11=SR Tunnel
    12=Cloud Security
    13=Geneve Encapsulation
    14=Any Encapsulation
    15=GTP Tunnel Type
    16=Dynamic Path Selection (DPS) Tunnel Encapsulation
    17=Originating PE (OPE)
    18=Dynamic Path Selection (DPS) Policy
    19=SDWAN-Hybrid
    1a=X-over-UDP
    1b=Distributed Etherlink Switch (DES) Tunnel Encapsulation
    """#
  static let stypeTrExpNames: StaticString = #"""
    0=OSPF Route Type
    1=OSPF Router ID
    4=Security Group
    5=OSPF Domain Identifier
    6=Flow spec traffic-rate
    7=Flow spec traffic-action
    8=Flow spec redirect AS 2 bytes
    9=Flow spec traffic-remarking
    a=Layer2 Info
    b=E-Tree Info
    c=Flow spec traffic-rate-packets
    d=Flow Specification for SFC Classifiers
    84=Tag
    85=Origin Sub-Cluster
    """#
  static let valueOspfRtypeTypeNames: StaticString = #"""
    1=Router
    2=Network
    3=Summary
    5=External
    7=NSSA External
    81=MPLS-VPN Sham
    """#
  static let valueFsDscpNames: StaticString = #"""
    0=Default
    1=Lower Effort
    8=Class Selector 1
    a=Assured Forwarding 11
    c=Assured Forwarding 12
    e=Assured Forwarding 13
    10=Class Selector 2
    12=Assured Forwarding 21
    14=Assured Forwarding 22
    16=Assured Forwarding 23
    18=Class Selector 3
    1a=Assured Forwarding 31
    1c=Assured Forwarding 32
    1e=Assured Forwarding 33
    20=Class Selector 4
    22=Assured Forwarding 41
    24=Assured Forwarding 42
    26=Assured Forwarding 43
    28=Class Selector 5
    2c=Voice Admit
    2e=Expedited Forwarding
    30=Class Selector 6
    38=Class Selector 7
    """#
  static let qosTechTypeNames: StaticString = #"""
    0=DiffServ enabled IP (DSCP encoding)
    1=Ethernet using 802.1q priority tag
    2=MPLS using E-LSP
    3=Virtual Channel (VC) encoding
    4=GMPLS - time slot encoding
    5=GMPLS - lambda encoding
    6=GMPLS - fibre encoding
    """#
  static let l2EncapsTypeNames: StaticString = #"""
    0=Reserved
    1=Frame Relay
    2=ATM AAL5 SDU VCC transport
    3=ATM transparent cell transport
    4=Ethernet (VLAN) Tagged mode
    5=Ethernet raw mode
    6=Cisco-HDLC
    7=PPP
    8=SONET/SDH CES
    9=ATM n-to-one VCC cell transport
    a=ATM n-to-one VPC cell transport
    b=IP layer 2 transport
    f=Frame relay port mode
    11=Structure agnostic E1 over packet
    12=Structure agnostic T1 over packet
    13=VPLS
    14=Structure agnostic T3 over packet
    15=Nx64kbit/s Basic Service using Structure-aware
    19=Frame Relay DLCI
    28=Structure agnostic E3 over packet
    29=Octet-aligned playload for structure-agnostic DS1 circuits
    2a=E1 Nx64kbit/s with CAS using Structure-aware
    2b=DS1 (ESF) Nx64kbit/s with CAS using Structure-aware
    2c=DS1 (SF) Nx64kbit/s with CAS using Structure-aware
    40=IP-interworking
    """#
  static let costPoiNames: StaticString = #"""
    1="Lowest Origin code" step
    2="Shortest AS_PATH" step
    4="Lowest MED" step
    5="Highest Local Preference" step
    1a="Lowest Accumulated IGP Cost" step
    80=Before BGP Best Path algorithm
    81="Smallest IGP Metric" step
    82="Prefer eBGP to iBGP" step
    83="Smallest BGP RID" step
    """#
}
