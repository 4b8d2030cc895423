import RemoraCore

/// The fields of nsh.
struct NshFields: Sendable {
  let version, obit, cBit, ttl, length, metadataclass, tlvForwardingContextVlan: Field<UInt16>
  let mdtype, nextproto, si, metadatatype, metadatalen, tlvForwardingContextType,
    tlvFlowIdType: Field<UInt8>
  let spi, tlvForwardingContextSvlan, tlvForwardingContextCvlan, tlvForwardingContextMplsVpnLabel,
    tlvForwardingContextVni, tlvForwardingContextSessionId, tlvIpv6FlowId,
    tlvMplsEntropyLabel: Field<UInt32>
  let contextheader, metadata, tlvTenantId, tlvIngressNetworkNodeInfo, tlvIngressNetworkSourceIface,
    tlvSourceGroup, tlvDestGroup, tlvPolicyId, tlvBbfLogicalPortId, tlvBbfInterfaceId: Field<Bytes>
  let tlvBbfLogicalPortIdStr, tlvBbfNetworkInstance: Field<Text>
  let tlvBbfMac: Field<MACAddress>

  init(_ p: inout Builder) {
    version = p.u16("version", "Version", .decHex, mask: 0xc000)
    obit = p.u16("Obit", "O Bit", mask: 0x2000, blurb: "OAM Bit")
    cBit = p.u16("CBit", "C Bit", mask: 0x1000, blurb: "Critical Metadata Bit")
    ttl = p.u16(
      "ttl", "Time to live", .hex, mask: 0xfc0,
      blurb: """
        Maximum SFF hops for an SFP, this field is used for service-plane \
        loop detection
        """)
    length = p.u16(
      "length", "Length", .decHex, mask: 0x3f,
      blurb: """
        Total length, in 4-byte words, of NSH including Base, Service \
        Path headers and optional variable TLVs
        """)
    mdtype = p.u8(
      "mdtype", "MD Type", .decHex,
      blurb: "Metadata Type defines the format of the metadata being carried")
    nextproto = p.u8(
      "nextproto", "Next Protocol", .decHex, names: ValueNames(packed: Self.nextprotoNames),
      blurb: "Protocol type of the original packet")
    spi = p.u24("spi", "SPI", .decHex, blurb: "Service Path Identifier")
    si = p.u8("si", "SI", .decHex, blurb: "Service Index")
    contextheader = p.bytes("contextheader", "Context Header", blurb: "Mandatory Context Header")
    metadataclass = p.u16(
      "metadataclass", "TLV Class", .decHex,
      blurb: "TLV class describes the scope of the metadata type field")
    metadatatype = p.u8("metadatatype", "Type", .decHex, blurb: "Type of metadata")
    metadatalen = p.u8(
      "metadatalen", "Length", .hex, mask: 0x7f, blurb: "Length of the variable metadata in bytes")
    metadata = p.bytes("metadata", "Variable Metadata", blurb: "Variable length metadata")
    tlvForwardingContextType = p.u8(
      "tlv.forwarding_context.type", "CT", mask: 0xf0,
      names: [
        0: "VLAN Forwarding Context", 1: "QinQ Forwarding Context",
        2: "MPLS VPN Forwarding Context", 3: "VNI Forwarding Context",
        4: "Session ID Forwarding Context",
      ], blurb: "Context Type")
    tlvForwardingContextVlan = p.u16("tlv.forwarding_context.vlan", "VLAN ID", mask: 0xfff)
    tlvForwardingContextSvlan = p.u24(
      "tlv.forwarding_context.svlan", "Service VLAN ID", mask: 0xfff000)
    tlvForwardingContextCvlan = p.u24(
      "tlv.forwarding_context.cvlan", "Customer VLAN ID", mask: 0xfff)
    tlvForwardingContextMplsVpnLabel = p.u24(
      "tlv.forwarding_context.mpls_vpn_label", "MPLS VPN Label", mask: 0xfffff)
    tlvForwardingContextVni = p.u24(
      "tlv.forwarding_context.vni", "VNI", blurb: "Virtual Network Identifier")
    tlvForwardingContextSessionId = p.u32("tlv.forwarding_context.session_id", "Session ID")
    tlvTenantId = p.bytes("tlv.tenant_id", "Tenant ID")
    tlvIngressNetworkNodeInfo = p.bytes(
      "tlv.ingress_network_node_info", "Ingress Network Node Info")
    tlvIngressNetworkSourceIface = p.bytes(
      "tlv.ingress_network_source_iface", "Ingress Network Node Info")
    tlvFlowIdType = p.u8(
      "tlv.flow_id.type", "CT", mask: 0xf0, names: [0: "IPv6 Flow ID", 1: "MPLS entropy label"],
      blurb: "Context Type")
    tlvIpv6FlowId = p.u24("tlv.ipv6_flow_id", "IPv6 Flow ID", mask: 0xfffff)
    tlvMplsEntropyLabel = p.u24("tlv.mpls_entropy_label", "MPLS Entropy Label", mask: 0xfffff)
    tlvSourceGroup = p.bytes("tlv.source_group", "Source Group")
    tlvDestGroup = p.bytes("tlv.dest_group", "Destination Group")
    tlvPolicyId = p.bytes("tlv.policy_id", "Policy ID")
    tlvBbfLogicalPortId = p.bytes("tlv.bbf.logical_port_id", "Logical Port")
    tlvBbfLogicalPortIdStr = p.string("tlv.bbf.logical_port_id_str", "Logical Port")
    tlvBbfMac = p.ether("tlv.bbf.mac", "MAC Address")
    tlvBbfNetworkInstance = p.string("tlv.bbf.network_instance", "Network Instance")
    tlvBbfInterfaceId = p.bytes("tlv.bbf.interface_id", "Interface Identifier")
  }

  static let nextprotoNames: StaticString = #"""
    0=None
    1=IPv4
    2=IPv6
    3=Ethernet
    4=NSH
    5=MPLS
    fe=Experiment 1
    ff=Experiment 2
    """#
}
