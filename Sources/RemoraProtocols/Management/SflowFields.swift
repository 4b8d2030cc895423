import RemoraCore

/// The fields of sFlow.
struct SflowFields: Sendable {
  let version, outputInterface, outputValue, expandedSourceType, expandedSourceIndex, agenttype,
    subAgentId, sflow5SampleLength, sflow5FlowDataLength, sequenceNumber, sysuptime, numsamples,
    sampletype, ipv4PrecedenceType, flowRecordFormat, countersRecordFormat, headerProtocol, vlanIn,
    vlanOut, priIn, priOut, nexthopSrcMask, nexthopDstMask, ifindex, asField, srcAS, peerAS,
    dstASentries, dstAS, communityEntries, localpref, iftype, ifdirection, ifinpkt, ifinmcast,
    ifinbcast, ifindisc, ifinerr, ifinunk, ifoutpkt, ifoutmcast, ifoutbcast, ifoutdisc, ifouterr,
    ifpromisc, dot3StatsAlignmentErrors, dot3StatsFCSErrors, dot3StatsSingleCollisionFrames,
    dot3StatsMultipleCollisionFrames, dot3StatsSQETestErrors, dot3StatsDeferredTransmissions,
    dot3StatsLateCollisions, dot3StatsExcessiveCollisions, dot3StatsInternalMacTransmitErrors,
    dot3StatsCarrierSenseErrors, dot3StatsFrameTooLongs, dot3StatsInternalMacReceiveErrors,
    dot3StatsSymbolErrors, vlanId, ucastPkts, multicastPkts, broadcastPkts, discards, sflow5Cpu5s,
    sflow5Cpu1m, sflow5Cpu5m, headerFrameLength, headerPayloadStripped, headerSampledHeaderLength,
    ethernetLength, ethernetPacketType, ipLength, ipSourcePort, sflowIpDestinationPort,
    ipv6Priority, sflowFlowSampleSequenceNumber, sflowFlowSampleSourceIdClass,
    sflowFlowSampleSamplingRate, sflowFlowSampleSamplePool, sflowFlowSampleDroppedPackets,
    sflowFlowSampleInputInterface, sflowFlowSampleMultipleOutputs,
    sflowFlowSampleOutputInterfaceExpandedFormat, sflowFlowSampleOutputInterfaceFormat,
    sflowFlowSampleOutputInterfaceValue, sflowEnterprise, sflowFlowSampleFlowRecord,
    sflowFlowSampleSourceIdType, sflowFlowSampleSourceIdIndex, sflowFlowSampleInputInterfaceFormat,
    sflowFlowSampleInputInterfaceValue, sflowFlowSampleOutputInterfaceExpandedValue,
    sflowFlowSampleOutputInterfaceExpandedValueDiscarded,
    sflowFlowSampleOutputInterfaceExpandedNumber, sflowFlowSampleOutputInterfaceExpandedIfindex,
    sflowCountersSampleSequenceNumber, sflowCountersSampleSourceIdClass,
    sflowCountersSampleSourceIdType, sflowCountersSampleSourceIdIndex,
    sflowCountersSampleCountersRecords, sflowAsType, sflowIpProtocol,
    sflowFlowSampleIndex: Field<UInt32>
  let agent, nexthop, ipv4Src, ipv4Dst: Field<IPv4Address>
  let agentV6, nexthopV6, ipv6Src, ipv6Dst: Field<IPv6Address>
  let header, sflowEnterpriseData: Field<Bytes>
  let ifspeed, ifinoct, ifoutoct, octets, sflow5TotalMemory, sflow5FreeMemory: Field<UInt64>
  let ifadminStatus, ifoperStatus, ipTcpFlagCwr, ipTcpFlagEce, ipTcpFlagUrg, ipTcpFlagAck,
    ipTcpFlagPsh, ipTcpFlagRst, ipTcpFlagSyn, ipTcpFlagFin, ipv4Delay, ipv4Throughput,
    ipv4Reliability, ipv4Cost: Field<Bool>
  let ethernetSourceMacAddress, ethernetDestinationMacAddress: Field<MACAddress>
  let sflowUnknownRecordFormat: Expert

  init(_ p: inout Builder) {
    version = p.u32("/sflow_245.version", "Datagram version", blurb: "sFlow datagram version")
    outputInterface = p.u32("flow_sample.output_interface", "Output interface", .hex)
    outputValue = p.u32(
      "flow_sample.output_interface_value", "Output interface value", mask: 0x3fff_ffff)
    expandedSourceType = p.u32("counters_sample.source_id_type", "Source ID type")
    expandedSourceIndex = p.u32("counters_sample.source_id_index", "Source ID index")
    agenttype = p.u32(
      "/sflow_245.agenttype", "Agent address type", names: [1: "IPv4", 2: "IPv6"],
      blurb: "sFlow agent address type")
    agent = p.ipv4("/sflow_245.agent", "Agent address", blurb: "sFlow Agent IP address")
    agentV6 = p.ipv6("/sflow_245.agent.v6", "Agent address", blurb: "sFlow Agent IPv6 address")
    subAgentId = p.u32("/sflow_245.sub_agent_id", "Sub-agent ID", blurb: "sFlow sub-agent ID")
    sflow5SampleLength = p.u32(
      "/sflow_5.sample_length", "Sample length (byte)", blurb: "sFlow sample length")
    sflow5FlowDataLength = p.u32(
      "/sflow_5.flow_data_length", "Flow data length (byte)", blurb: "sFlow flow data length")
    sequenceNumber = p.u32(
      "/sflow_245.sequence_number", "Sequence number", blurb: "sFlow datagram sequence number")
    sysuptime = p.u32("/sflow_245.sysuptime", "SysUptime", blurb: "System Uptime")
    numsamples = p.u32(
      "/sflow_245.numsamples", "NumSamples", blurb: "Number of samples in sFlow datagram")
    sampletype = p.u32(
      "/sflow_245.sampletype", "sFlow sample type", names: Self.samples,
      blurb: "Type of sFlow sample")
    ipv4PrecedenceType = p.u32(
      "/sflow_245.ipv4_precedence_type", "Precedence", mask: 0xe0,
      names: ValueNames(packed: Self.ipv4PrecedenceTypeNames), blurb: "IPv4 Precedence Type")
    flowRecordFormat = p.u32(
      "/sflow_245.flow_record_format", "Format", mask: 0xfff,
      names: ValueNames(packed: Self.flowRecordFormatNames), blurb: "Format of sFlow flow record")
    countersRecordFormat = p.u32(
      "/sflow_245.counters_record_format", "Format", mask: 0xfff,
      names: ValueNames(packed: Self.countersRecordFormatNames),
      blurb: "Format of sFlow counters record")
    headerProtocol = p.u32(
      "/sflow_245.header_protocol", "Header protocol",
      names: ValueNames(packed: Self.headerProtocolNames), blurb: "Protocol of sampled header")
    header = p.bytes(
      "/sflow_245.header", "Header of sampled packet", blurb: "Data from sampled header")
    vlanIn = p.u32("/sflow_245.vlan.in", "Incoming 802.1Q VLAN", blurb: "Incoming VLAN ID")
    vlanOut = p.u32("/sflow_245.vlan.out", "Outgoing 802.1Q VLAN", blurb: "Outgoing VLAN ID")
    priIn = p.u32("/sflow_245.pri.in", "Incoming 802.1p priority")
    priOut = p.u32("/sflow_245.pri.out", "Outgoing 802.1p priority")
    nexthop = p.ipv4("/sflow_245.nexthop", "Next hop", blurb: "Next hop address")
    ipv4Src = p.ipv4("/sflow_245.ipv4_src", "Source IP address", blurb: "Source IPv4 address")
    ipv4Dst = p.ipv4(
      "/sflow_245.ipv4_dst", "Destination IP address", blurb: "Destination IPv4 address")
    nexthopV6 = p.ipv6("/sflow_245.nexthop.v6", "Next hop", blurb: "Next hop address")
    ipv6Src = p.ipv6("/sflow_245.ipv6_src", "Source IP address", blurb: "Source IPv6 address")
    ipv6Dst = p.ipv6(
      "/sflow_245.ipv6_dst", "Destination IP address", blurb: "Destination IPv6 address")
    nexthopSrcMask = p.u32(
      "/sflow_245.nexthop.src_mask", "Next hop source mask", blurb: "Next hop source mask bits")
    nexthopDstMask = p.u32(
      "/sflow_245.nexthop.dst_mask", "Next hop destination mask",
      blurb: "Next hop destination mask bits")
    ifindex = p.u32("/sflow_245.ifindex", "Interface index")
    asField = p.u32("/sflow_245.as", "AS Router", blurb: "Autonomous System of Router")
    srcAS = p.u32("/sflow_245.srcAS", "AS Source", blurb: "Autonomous System of Source")
    peerAS = p.u32("/sflow_245.peerAS", "AS Peer", blurb: "Autonomous System of Peer")
    dstASentries = p.u32(
      "/sflow_245.dstASentries", "AS Destinations", blurb: "Autonomous System destinations")
    dstAS = p.u32("/sflow_245.dstAS", "AS Destination", blurb: "Autonomous System destination")
    communityEntries = p.u32("/sflow_245.communityEntries", "Gateway Communities")
    localpref = p.u32("/sflow_245.localpref", "localpref", blurb: "Local preferences of AS route")
    iftype = p.u32("/sflow_245.iftype", "Interface Type")
    ifspeed = p.u64("/sflow_245.ifspeed", "Interface Speed")
    ifdirection = p.u32(
      "/sflow_245.ifdirection", "Interface Direction",
      names: [1: "Full-Duplex", 2: "Half-Duplex", 3: "In", 4: "Out"])
    ifadminStatus = p.flag(
      "/sflow_245.ifadmin_status", "IfAdminStatus", mask: 0x1, width: 4, set: "Up", unset: "Down")
    ifoperStatus = p.flag(
      "/sflow_245.ifoper_status", "IfOperStatus", mask: 0x2, width: 4, set: "Up", unset: "Down")
    ifinoct = p.u64("/sflow_245.ifinoct", "Input Octets")
    ifinpkt = p.u32("/sflow_245.ifinpkt", "Input Packets")
    ifinmcast = p.u32("/sflow_245.ifinmcast", "Input Multicast Packets")
    ifinbcast = p.u32("/sflow_245.ifinbcast", "Input Broadcast Packets")
    ifindisc = p.u32("/sflow_245.ifindisc", "Input Discarded Packets")
    ifinerr = p.u32("/sflow_245.ifinerr", "Input Errors")
    ifinunk = p.u32("/sflow_245.ifinunk", "Input Unknown Protocol Packets")
    ifoutoct = p.u64("/sflow_245.ifoutoct", "Output Octets")
    ifoutpkt = p.u32("/sflow_245.ifoutpkt", "Output Packets")
    ifoutmcast = p.u32("/sflow_245.ifoutmcast", "Output Multicast Packets")
    ifoutbcast = p.u32("/sflow_245.ifoutbcast", "Output Broadcast Packets")
    ifoutdisc = p.u32("/sflow_245.ifoutdisc", "Output Discarded Packets")
    ifouterr = p.u32("/sflow_245.ifouterr", "Output Errors")
    ifpromisc = p.u32("/sflow_245.ifpromisc", "Promiscuous Mode")
    dot3StatsAlignmentErrors = p.u32(
      "/sflow_245.dot3StatsAlignmentErrors", "Alignment Errors",
      blurb: "dot3 Stats Alignment Errors")
    dot3StatsFCSErrors = p.u32(
      "/sflow_245.dot3StatsFCSErrors", "FCS Errors", blurb: "dot3 Stats FCS Errors")
    dot3StatsSingleCollisionFrames = p.u32(
      "/sflow_245.dot3StatsSingleCollisionFrames", "Single Collision Frames",
      blurb: "dot3 Stats Single Collision Frames")
    dot3StatsMultipleCollisionFrames = p.u32(
      "/sflow_245.dot3StatsMultipleCollisionFrames", "Multiple Collision Frames",
      blurb: "dot3 Stats Multiple Collision Frames")
    dot3StatsSQETestErrors = p.u32(
      "/sflow_245.dot3StatsSQETestErrors", "SQE Test Errors", blurb: "dot3 Stats SQE Test Errors")
    dot3StatsDeferredTransmissions = p.u32(
      "/sflow_245.dot3StatsDeferredTransmissions", "Deferred Transmissions",
      blurb: "dot3 Stats Deferred Transmissions")
    dot3StatsLateCollisions = p.u32(
      "/sflow_245.dot3StatsLateCollisions", "Late Collisions", blurb: "dot3 Stats Late Collisions")
    dot3StatsExcessiveCollisions = p.u32(
      "/sflow_245.dot3StatsExcessiveCollisions", "Excessive Collisions",
      blurb: "dot3 Stats Excessive Collisions")
    dot3StatsInternalMacTransmitErrors = p.u32(
      "/sflow_245.dot3StatsInternalMacTransmitErrors", "Internal Mac Transmit Errors",
      blurb: "dot3 Stats Internal Mac Transmit Errors")
    dot3StatsCarrierSenseErrors = p.u32(
      "/sflow_245.dot3StatsCarrierSenseErrors", "Carrier Sense Errors",
      blurb: "dot3 Stats Carrier Sense Errors")
    dot3StatsFrameTooLongs = p.u32(
      "/sflow_245.dot3StatsFrameTooLongs", "Frame Too Longs", blurb: "dot3 Stats Frame Too Longs")
    dot3StatsInternalMacReceiveErrors = p.u32(
      "/sflow_245.dot3StatsInternalMacReceiveErrors", "Internal Mac Receive Errors",
      blurb: "dot3 Stats Internal Mac Receive Errors")
    dot3StatsSymbolErrors = p.u32(
      "/sflow_245.dot3StatsSymbolErrors", "Symbol Errors", blurb: "dot3 Stats Symbol Errors")
    vlanId = p.u32("/sflow_245.vlan_id", "VLAN ID")
    octets = p.u64("/sflow_245.octets", "Octets")
    ucastPkts = p.u32("/sflow_245.ucastPkts", "Unicast Packets")
    multicastPkts = p.u32("/sflow_245.multicastPkts", "Multicast Packets")
    broadcastPkts = p.u32("/sflow_245.broadcastPkts", "Broadcast Packets")
    discards = p.u32("/sflow_245.discards", "Discards")
    sflow5Cpu5s = p.u32(
      "/sflow_5.cpu_5s", "5s CPU Load (100 = 1%)",
      blurb: "Average CPU Load Over 5 Seconds (100 = 1%)")
    sflow5Cpu1m = p.u32(
      "/sflow_5.cpu_1m", "1m CPU Load (100 = 1%)",
      blurb: "Average CPU Load Over 1 Minute (100 = 1%)")
    sflow5Cpu5m = p.u32(
      "/sflow_5.cpu_5m", "5m CPU Load (100 = 1%)",
      blurb: "Average CPU Load Over 5 Minutes (100 = 1%)")
    sflow5TotalMemory = p.u64("/sflow_5.total_memory", "Total Memory")
    sflow5FreeMemory = p.u64("/sflow_5.free_memory", "Free Memory")
    headerFrameLength = p.u32("/sflow_245.header.frame_length", "Frame Length")
    headerPayloadStripped = p.u32("/sflow_245.header.payload_stripped", "Payload stripped")
    headerSampledHeaderLength = p.u32(
      "/sflow_245.header.sampled_header_length", "Sampled header length")
    ethernetLength = p.u32("/sflow_245.ethernet.length", "Length of MAC Packet")
    ethernetSourceMacAddress = p.ether(
      "/sflow_245.ethernet.source_mac_address", "Source MAC Address")
    ethernetDestinationMacAddress = p.ether(
      "/sflow_245.ethernet.destination_mac_address", "Destination MAC Address")
    ethernetPacketType = p.u32(
      "/sflow_245.ethernet.packet_type", "Ethernet Packet Type", .hex,
      names: ValueNames(packed: Self.ethernetPacketTypeNames))
    ipLength = p.u32("/sflow_245.ip.length", "Length of IP Packet")
    ipSourcePort = p.u32("/sflow_245.ip.source_port", "Source Port")
    sflowIpDestinationPort = p.u32("ip.destination_port", "Destination Port")
    ipTcpFlagCwr = p.flag(
      "/sflow_245.ip.tcp_flag.cwr", "TCP Flag (CWR)", mask: 0x80, width: 4, set: "Set",
      unset: "Not set")
    ipTcpFlagEce = p.flag(
      "/sflow_245.ip.tcp_flag.ece", "TCP Flag (ECE)", mask: 0x40, width: 4, set: "Set",
      unset: "Not set")
    ipTcpFlagUrg = p.flag(
      "/sflow_245.ip.tcp_flag.urg", "TCP Flag (URG)", mask: 0x20, width: 4, set: "Set",
      unset: "Not set")
    ipTcpFlagAck = p.flag(
      "/sflow_245.ip.tcp_flag.ack", "TCP Flag (ACK)", mask: 0x10, width: 4, set: "Set",
      unset: "Not set")
    ipTcpFlagPsh = p.flag(
      "/sflow_245.ip.tcp_flag.psh", "TCP Flag (PSH)", mask: 0x8, width: 4, set: "Set",
      unset: "Not set")
    ipTcpFlagRst = p.flag(
      "/sflow_245.ip.tcp_flag.rst", "TCP Flag (RST)", mask: 0x4, width: 4, set: "Set",
      unset: "Not set")
    ipTcpFlagSyn = p.flag(
      "/sflow_245.ip.tcp_flag.syn", "TCP Flag (SYN)", mask: 0x2, width: 4, set: "Set",
      unset: "Not set")
    ipTcpFlagFin = p.flag(
      "/sflow_245.ip.tcp_flag.fin", "TCP Flag (FIN)", mask: 0x1, width: 4, set: "Set",
      unset: "Not set")
    ipv4Delay = p.flag(
      "/sflow_245.ipv4_delay", "Delay", mask: 0x10, width: 4, set: "Low", unset: "Normal")
    ipv4Throughput = p.flag(
      "/sflow_245.ipv4_throughput", "Throughput", mask: 0x8, width: 4, set: "High", unset: "Normal")
    ipv4Reliability = p.flag(
      "/sflow_245.ipv4_reliability", "Reliability", mask: 0x4, width: 4, set: "High",
      unset: "Normal")
    ipv4Cost = p.flag(
      "/sflow_245.ipv4_cost", "Cost (RFC1349)", mask: 0x2, width: 4, set: "Minimize Monetary",
      unset: "Normal")
    ipv6Priority = p.u32("/sflow_245.ipv6_priority", "Priority")
    sflowFlowSampleSequenceNumber = p.u32("flow_sample.sequence_number", "Sequence number")
    sflowFlowSampleSourceIdClass = p.u32(
      "flow_sample.source_id_class", "Source ID class", mask: 0xff000000)
    sflowFlowSampleSamplingRate = p.u32("flow_sample.sampling_rate", "Sampling rate")
    sflowFlowSampleSamplePool = p.u32(
      "flow_sample.sample_pool", "Sample pool", unit: Unit(" total packet", " total packets"))
    sflowFlowSampleDroppedPackets = p.u32("flow_sample.dropped_packets", "Dropped packets")
    sflowFlowSampleInputInterface = p.u32(
      "flow_sample.input_interface", "Input interface (ifIndex)")
    sflowFlowSampleMultipleOutputs = p.u32("flow_sample.multiple_outputs", "Multiple outputs")
    sflowFlowSampleOutputInterfaceExpandedFormat = p.u32(
      "flow_sample.output_interface.expanded.format", "Output interface expanded format",
      names: [0: "ifindex", 1: "packet discarded", 2: "multiple interfaces"])
    sflowFlowSampleOutputInterfaceFormat = p.u32(
      "flow_sample.output_interface_format", "Output interface format", mask: 0xc0000000,
      names: [0: "ifindex", 1: "packet discarded", 2: "multiple interfaces"])
    sflowFlowSampleOutputInterfaceValue = p.u32(
      "flow_sample.output_interface_value", "Output interface value", mask: 0x3fffffff,
      names: ValueNames(packed: Self.sflowFlowSampleOutputInterfaceValueNames))
    sflowEnterprise = p.u32("enterprise", "Enterprise")
    sflowEnterpriseData = p.bytes("enterprise.data", "Data")
    sflowFlowSampleFlowRecord = p.u32("flow_sample.flow_record", "Flow record")
    sflowFlowSampleSourceIdType = p.u32("flow_sample.source_id_type", "Source ID type")
    sflowFlowSampleSourceIdIndex = p.u32("flow_sample.source_id_index", "Source ID index")
    sflowFlowSampleInputInterfaceFormat = p.u32(
      "flow_sample.input_interface_format", "Input interface format")
    sflowFlowSampleInputInterfaceValue = p.u32(
      "flow_sample.input_interface_value", "Input interface value")
    sflowFlowSampleOutputInterfaceExpandedValue = p.u32(
      "flow_sample.output_interface_expanded.value", "Output interface expanded value")
    sflowFlowSampleOutputInterfaceExpandedValueDiscarded = p.u32(
      "flow_sample.output_interface_expanded.value_discarded", "Output interface packet discarded",
      names: ValueNames(packed: Self.sflowFlowSampleOutputInterfaceValueNames))
    sflowFlowSampleOutputInterfaceExpandedNumber = p.u32(
      "flow_sample.output_interface_expanded.number", "Output inferface number of interfaces")
    sflowFlowSampleOutputInterfaceExpandedIfindex = p.u32(
      "flow_sample.output_interface_expanded.ifindex", "Output interface ifIndex")
    sflowCountersSampleSequenceNumber = p.u32("counters_sample.sequence_number", "Sequence number")
    sflowCountersSampleSourceIdClass = p.u32(
      "counters_sample.source_id_class", "Source ID class", mask: 0xff000000)
    sflowCountersSampleSourceIdType = p.u32(
      "counters_sample.source_id_type", "Source ID type", mask: 0xff000000)
    sflowCountersSampleSourceIdIndex = p.u32(
      "counters_sample.source_id_index", "Source ID index", mask: 0xffffff)
    sflowCountersSampleCountersRecords = p.u32(
      "counters_sample.counters_records", "Counters records")
    sflowAsType = p.u32("as_type", "AS Type", names: [1: "AS Set", 2: "AS Sequence"])
    sflowIpProtocol = p.u32(
      "ip_protocol", "IP Protocol", names: ValueNames(packed: Self.sflowIpProtocolNames))
    sflowFlowSampleIndex = p.u32("flow_sample.index", "Index", mask: 0xffffff)
    sflowUnknownRecordFormat = p.expert(
      "unknown_record_format", .undecoded, .note, "Unknown/invalid record type")
  }

  static let samples = ValueNames(packed: sampletypeNames)

  static let sampletypeNames: StaticString = #"""
    1=Flow sample
    2=Counters sample
    3=Expanded flow sample
    4=Expanded counters sample
    7=Lag Port stats
    1=Flow sample
    2=Counters sample
    3=Expanded flow sample
    4=Expanded counters sample
    7=Lag Port stats
    """#
  static let ipv4PrecedenceTypeNames: StaticString = #"""
    0=Routine
    1=Priority
    2=Immediate
    3=Flash
    4=Flash Override
    5=CRITIC/ECP
    6=Internetwork Control
    7=Network Control
    """#
  static let flows = ValueNames(packed: flowRecordFormatNames)

  static let flowRecordFormatNames: StaticString = #"""
    1=Raw packet header
    2=Ethernet frame data
    3=IPv4 data
    4=IPv6 data
    3e9=Extended switch data
    3ea=Extended router data
    3eb=Extended gateway data
    3ec=Extended user data
    3ed=Extended URL data
    3ee=Extended MPLS data
    3ef=Extended NAT data
    3f0=Extended MPLS tunnel data
    3f1=Extended MPLS VC data
    3f2=Extended MPLS FEC data
    3f3=Extended MPLS LVP FEC data
    3f4=Extended VLAN tunnel
    3f5=Extended 802.11 payload
    3f6=Extended 802.11 RX
    3f7=Extended 802.11 TX
    3f8=Extended 802.11 aggregation
    """#
  static let counts = ValueNames(packed: countersRecordFormatNames)

  static let countersRecordFormatNames: StaticString = #"""
    1=Generic interface counters
    2=Ethernet interface counters
    3=Token ring counters
    4=100 Base VG interface counters
    5=VLAN counters
    7=LAG counters
    6=IEEE 802.11 counters
    3e9=Processor information
    3ea=Radio utilization
    """#
  static let headerProtocolNames: StaticString = #"""
    1=Ethernet
    2=Token Bus
    3=Token Ring
    4=FDDI
    5=Frame Relay
    6=X.25
    7=PPP
    8=SMDS
    9=ATM AAL5
    a=ATM AAL5-IP (e.g., Cisco AAL5 mux)
    b=IPv4
    c=IPv6
    d=MPLS
    e=PPP over SONET/SDH (RFC 1662, 2615)
    f=802.11 MAC
    10=802.11n Aggregated MPDU
    11=A-MSDU Subframe
    """#
  static let ethernetPacketTypeNames: StaticString = #"""
    800=IPv4
    86dd=IPv6
    8100=802.1Q Virtual LAN
    8102=Simple Loop Protection Protocol
    8103=Virtual LACP
    8104=Simple Loop Protection Protocol (old)
    806=ARP
    872d=Cisco Wireless Lan Context Control Protocol
    8783=Motorola Media Independent Network Transport
    2452=IEEE 802.11 (Centrino promiscuous)
    600=XNS Internet Datagram Protocol
    805=X.25 Layer 3
    842=Wake on LAN
    8f0=WiMax Mac-to-Mac
    3e3f=EPL_V1
    8035=RARP
    8038=DEC LanBridge
    809b=AppleTalk LLAP bridging
    80d5=SNA-over-Ethernet
    80e1=EtherNet/IP Device Level Ring
    80f3=AARP
    8137=Netware IPX/SPX
    bad=Vines IP
    baf=Vines Echo
    1984=Netmon Train
    9000=Loopback
    885a=Foundry proprietary
    80ff=Wellfleet Compression Protocol
    8181=Spanning Tree Protocol
    81fd=Cabletron Interswitch Message Protocol
    81ff=Cabletron SFVLAN 1.8 Tag-Based Flood
    8204=QNX 6 QNET protocol
    8863=PPPoE Discovery
    8864=PPPoE Session
    886c=HomePNA, wlan link local tunnel
    886d=Intel ANS probe
    886f=MS NLB heartbeat
    8870=Jumbo LLC
    8874=Broadcom tag
    887b=Homeplug
    88e1=Homeplug AV
    88e3=MRP
    88a8=802.1ad Provider Bridge (Q-in-Q)
    88e5=802.1AE (MACsec)
    893a=1905.1a Convergent Digital Home Network for Heterogeneous Technologies
    88e7=802.1ah Provider Backbone Bridge (mac-in-mac)
    893f=802.1br Bridge Port Extension E-Tag
    888e=802.1X Authentication
    8890=Fortinet FGCP (FortiGate Cluster Protocol) HB (HeartBeat)
    88c7=802.11i Pre-Authentication
    8847=MPLS label switched packet
    8848=MPLS multicast label switched packet
    3c07=3Com NBP Datagram
    6000=DEC proto
    6001=DEC DNA Dump/Load
    6002=DEC DNA Remote Console
    6003=DEC DNA Routing
    6004=DEC LAT
    6005=DEC Diagnostics
    6006=DEC Customer use
    6007=DEC LAVC/SCA
    8041=DEC LAST
    6558=Transparent Ethernet bridging
    2001=Cisco Group Management Protocol
    22e5=Gigamon Header
    22ea=802.1Qat Multiple Stream Reservation Protocol
    88f6=802.1ak Multiple Mac Registration Protocol
    894f=Network Service Header
    8988=PA HB Backup
    22f0=IEEE 1722 Audio Video Transport Protocol
    22f1=Robust Header Compression(RoHC)
    22f3=Transparent Interconnection of Lots of Links
    22f4=Intermediate System to Intermediate System
    8808=MAC Control
    8809=Slow Protocols
    9021=Real-Time Media Access Control
    9022=Real-Time Configuration Protocol
    8881=CDMA2000 A10 Unstructured byte stream
    8884=ATM over Ethernet
    8892=PROFINET
    8899=Realtek Layer 2 Protocols
    88a2=ATA over Ethernet
    88a4=EtherCAT frame
    88a1=Telkonet powerline
    88ab=ETHERNET Powerlink v2
    88ad=XiMeta Technology
    889b=CSM_ENCAPS Protocol
    88b5=Local Experimental Ethertype 1
    88b6=Local Experimental Ethertype 2
    88b7=IEEE 802a OUI Extended Ethertype
    88b8=IEC 61850/GOOSE
    88b9=IEC 61850/GSE management services
    88ba=IEC 61850/SV (Sampled Value Transmission
    88ca=Transparent Inter Process Communication
    88cc=802.1 Link Layer Discovery Protocol (LLDP)
    88d2=CDMA2000 A10 3GPP2 Packet
    891d=TTEthernet Protocol Control Frame
    88d8=Circuit Emulation Services over Ethernet (MEF8)
    88d9=Link Layer Topology Discovery (LLTD)
    88dc=(WAVE) Short Message Protocol (WSM)
    88de=VMware Lab Manager
    8819=Cirrus Cobranet Packet
    8133=Juniper Netscreen Redundant Protocol
    9104=EERO Broadcast Packet
    8021=PPP IP Control Protocol
    c021=PPP Link Control Protocol
    c023=PPP Password Authentication Protocol
    80fd=PPP Compression Control Protocol
    cafe=Veritas Low Latency Transport (not officially registered)
    8902=IEEE 802.1Q Connectivity Fault Management (CFM) protocol
    8903=Data Center Ethernet (DCE) protocol(Cisco)
    8906=Fibre Channel over Ethernet
    890d=IEEE 802.11 data encapsulation
    8911=LINX IPC Protocol
    8914=FCoE Initialization Protocol
    8917=Media Independent Handover Protocol
    88ee=Ethernet Local Management Interface (MEF16)
    88f7=PTPv2 over Ethernet (IEEE1588)
    88f8=Network Controller Sideband Interface
    88fb=Parallel Redundancy Protocol (PRP) and HSR Supervision (IEC62439 Part 3)
    8901=Flow Layer Internal Protocol
    8915=RDMA over Converged Ethernet
    d00d=Digium TDM over Ethernet Protocol
    88b4=WAI Authentication Protocol
    8926=VN-Tag
    892b=Schweitzer Engineering Labs Layer 2 Protocol
    892f=High-availability Seamless Redundancy (IEC62439 Part 3)
    8ff=AX.25
    8909=CiscoMetaData
    8947=GeoNetworking
    c0de=eXpressive Internet Protocol
    c0df=Neighborhood Watch Protocol
    892d=bluecom Protocol
    9100=QinQ: old non-standard 802.1ad
    99fe=Technically Enhanced Capture Module Protocol (TECMP) or ASAM Capture Module Protocol (CMP)
    a0ed=6LoWPAN
    d28b=Arista Vendor Specific Protocol
    aefe=eCPRI
    b4e3=CableLabs Layer-3 Protocol
    e555=EXos internal Extra Header
    fbae=Allied Telesis Autonomous Management Framework
    fbac=Allied Telesis Resiliency Link
    fff2=Cisco ACI ARP gleaning
    f1c1=802.1CB Frame Replication and Elimination for Reliability
    """#
  static let sflowFlowSampleOutputInterfaceValueNames: StaticString = #"""
    0=Net Unreachable
    1=Host Unreachable
    2=Protocol Unreachable
    3=Port Unreachable
    4=Fragmentation Needed and Don't Fragment was Set
    5=Source Route Failed
    6=Destination Network Unknown
    7=Destination Host Unknown
    8=Source Host Isolated
    9=Communication with Destination Network is Administratively Prohibited
    a=Communication with Destination Host is Administratively Prohibited
    b=Destination Network Unreachable for Type of Service
    c=Destination Host Unreachable for Type of Service
    d=Communication Administratively Prohibited
    e=Host Precedence Violation
    f=Precedence cutoff in effect
    100=unknown
    101=ttl exceeded
    102=ACL
    103=no buffer space
    104=RED
    105=traffic shaping/rate limiting
    106=packet too big (for protocols that don't support fragmentation)
    107=Source MAC is multicast
    108=VLAN tag mismatch
    109=Ingress VLAN filter
    10a=Ingress spanning tree filter
    10b=Port list is empty
    10c=Port loopback filter
    10d=Blackhole route
    10e=Non IP
    10f=Unicast destination IP over multicast destination MAC
    110=Destination IP is loopback address
    111=Source IP is multicast
    112=Source IP is looback address
    113=IP header corrupted
    114=IPv4 source address is limited broadcast
    115=IPv6 multicast destination IP reserved scope
    116=IPv6 multicast destination IP interface local scope
    117=Unresolved neighbor
    118=Multicast reverse path forwarding
    119=Non routable packet
    11a=Decap error
    11b=Overlay source MAC is multicast
    11c=Unknown L2
    11d=Unknown L3
    11e=Unknown L3 exception
    11f=Unknown buffer
    120=Unknown tunnel
    121=Unknown L4
    122=Source IP in unspecified
    123=Mlag port isolation
    124=Blackhole ARP neighbor
    125=Source MAC is destination MAC
    126=Destination MAC is reserved
    127=Source IP class E
    128=Multicast destination MAC mismatch
    129=Source IP is destination IP
    12a=Destination IP is local network
    12b=Destination IP is link local
    12c=Overlay source MAC is destination MAC
    12d=Egress VLAN filter
    12e=Unicast reverse path forwarding
    12f=Split horizon
    130=locked_port
    131=dmac_filter
    132=blackhole_nexthop
    133=vxlan_parsing
    134=llc_snap_parsing
    135=vlan_parsing
    136=pppoe_ppp_parsing
    137=mpls_parsing
    138=arp_parsing
    139=ip_1_parsing
    13a=ip_n_parsing
    13b=gre_parsing
    13c=udp_parsing
    13d=tcp_parsing
    13e=ipsec_parsing
    13f=sctp_parsing
    140=dccp_parsing
    141=gtp_parsing
    142=esp_parsing
    143=unknown_parsing
    144=pkt_too_small
    145=unhandled_proto
    146=ipv6disabled
    147=invalid_proto
    148=ip_noproto
    149=skb_csum
    14a=skb_ucopy_fault
    14b=dev_ready
    14c=dev_hdr
    14d=dup_frag
    14e=skb_gso_seg
    14f=reverse_path_forwarding
    150=icmp_parsing
    151=tcp_md5notfound
    152=tcp_md5unexpected
    153=tcp_md5failure
    154=tcp_flags
    155=tcp_zerowindow
    156=tcp_old_data
    157=tcp_overwindow
    158=tcp_ofomerge
    159=tcp_rfc7323_paws
    15a=tcp_invalid_sequence
    15b=tcp_reset
    15c=tcp_invalid_syn
    15d=tcp_close
    15e=tcp_fastopen
    15f=tcp_old_ack
    160=tcp_too_old_ack
    161=tcp_ack_unsent_data
    162=tcp_ofo_queue_prune
    163=tcp_ofo_drop
    164=tcp_minttl
    165=ipv6_bad_exthdr
    166=ipv6_ndisc_frag
    167=ipv6_ndisc_hop_limit
    168=ipv6_ndisc_bad_code
    169=ipv6_ndisc_bad_options
    16a=ipv6_ndisc_ns_otherhost
    16b=tap_filter
    16c=tap_txfilter
    16d=tc_ingress
    16e=tc_egress
    16f=xdp
    170=cpu_backlog
    171=bpf_cgroup_egress
    172=xfrm_policy
    173=socket_filter
    174=bgp_flowspec
    """#
  static let sflowIpProtocolNames: StaticString = #"""
    0=IPv6 Hop-by-Hop Option
    1=ICMP
    2=IGMP
    3=GGP
    4=IPIP
    5=Stream
    6=TCP
    7=CBT
    8=EGP
    9=IGRP
    a=BBN RCC
    b=Network Voice
    c=PUP
    d=ARGUS
    e=EMCON
    f=XNET
    10=CHAOS
    11=UDP
    12=Multiplex
    13=DCN Measurement
    14=Host Monitoring
    15=Packet radio
    16=IDP
    17=Trunk-1
    18=Trunk-2
    19=Leaf-1
    1a=Leaf-2
    1b=Reliable Data
    1c=IRT
    1d=ISO TP4
    1e=Bulk Data
    1f=MFE NSP
    20=Merit Internodal
    21=Datagram Congestion Control Protocol
    22=3rd Party Connect
    23=Inter-Domain Policy Routing Protocol
    24=XTP
    25=Datagram delivery
    26=Control Message
    27=TP++
    28=IL
    29=IPv6
    2a=Source demand routing
    2b=Routing Header for IPv6
    2c=Fragment Header for IPv6
    2d=Inter-Domain Routing Protocol
    2e=Reservation Protocol
    2f=Generic Routing Encapsulation
    30=Dynamic source routing
    31=BNA
    32=Encap Security Payload
    33=Authentication Header
    34=INSLP
    35=SWIPE
    36=NBMA ARP
    37=IP Mobility
    38=TLSP Kryptonet
    39=SKIP
    3a=ICMPv6
    3b=No Next Header for IPv6
    3c=Destination Options for IPv6
    3d=any host internal protocol
    3e=Mobile IPv6 (old)
    3f=any local network
    40=SATNET EXPAK
    41=Kryptolan
    42=Remote Virtual Disk
    43=IPPC
    44=any distributed file system
    45=SATNET Monitoring
    46=VISA
    47=IPCV
    48=CPNX
    49=CPHB
    4a=Wang Span
    4b=Packet Video
    4c=Backroom SATNET Mon
    4d=Sun ND Protocol
    4e=Wideband Mon
    4f=Wideband Expak
    50=ISO Internet Protocol
    51=VMTP
    52=Secure VMTP
    53=VINES
    54=TTP
    55=NSFNET IGP
    56=Dissimilar Gateway
    57=TCF
    58=EIGRP
    59=OSPF IGP
    5a=Sprite RPC
    5b=Locus ARP
    5c=Multicast Transport
    5d=AX.25 Frames
    5e=IP in IP
    5f=MICP
    60=Semaphore
    61=Ether in IP
    62=ENCAP
    63=any private encryption scheme
    64=GMTP
    65=Ipsilon Flow
    66=PNNI over IP
    67=PIM
    68=ARIS
    69=SCPS
    6a=QNX
    6b=Active Networks
    6c=IPComp
    6d=Sitara Networks
    6e=Compaq Peer
    6f=IPX IN IP
    70=VRRP
    71=PGM
    72=any 0-hop protocol
    73=Layer 2 Tunneling
    74=DDX
    75=IATP
    76=STP
    77=SpectraLink
    78=UTI
    79=SMP
    7a=SM
    7b=PTP
    7c=ISIS over IP
    7d=FIRE
    7e=CRTP
    7f=CRUDP
    80=SSCOPMCE
    81=IPLT
    82=Secure Packet
    83=PIPE
    84=SCTP
    85=Fibre Channel
    86=RSVP E2EI
    87=Mobile IPv6
    88=UDPLite
    89=MPLS in IP
    8a=MANET
    8b=HIP
    8c=Shim6 header
    8d=WESP
    8e=ROHC
    8f=Ethernet
    90=AGGFRAG
    91=NSH
    92=Homa
    93=Bit-stream Emulation
    94=Unassigned
    95=Unassigned
    96=Unassigned
    97=Unassigned
    98=Unassigned
    99=Unassigned
    9a=Unassigned
    9b=Unassigned
    9c=Unassigned
    9d=Unassigned
    9e=Unassigned
    9f=Unassigned
    a0=Unassigned
    a1=Unassigned
    a2=Unassigned
    a3=Unassigned
    a4=Unassigned
    a5=Unassigned
    a6=Unassigned
    a7=Unassigned
    a8=Unassigned
    a9=Unassigned
    aa=Unassigned
    ab=Unassigned
    ac=Unassigned
    ad=AX/4000 Testframe
    ae=Unassigned
    af=Unassigned
    b0=Unassigned
    b1=Unassigned
    b2=Unassigned
    b3=Unassigned
    b4=Unassigned
    b5=Unassigned
    b6=Unassigned
    b7=Unassigned
    b8=Unassigned
    b9=Unassigned
    ba=Unassigned
    bb=Unassigned
    bc=Unassigned
    bd=Unassigned
    be=Unassigned
    bf=Unassigned
    c0=Unassigned
    c1=Unassigned
    c2=Unassigned
    c3=Unassigned
    c4=Unassigned
    c5=Unassigned
    c6=Unassigned
    c7=Unassigned
    c8=Unassigned
    c9=Unassigned
    ca=Unassigned
    cb=Unassigned
    cc=Unassigned
    cd=Unassigned
    ce=Unassigned
    cf=Unassigned
    d0=Unassigned
    d1=Unassigned
    d2=Unassigned
    d3=Unassigned
    d4=Unassigned
    d5=Unassigned
    d6=Unassigned
    d7=Unassigned
    d8=Unassigned
    d9=Unassigned
    da=Unassigned
    db=Unassigned
    dc=Unassigned
    dd=Unassigned
    de=Unassigned
    df=Unassigned
    e0=Novell NCS Heartbeat
    """#
}
