import RemoraCore

/// The fields of eigrp.
struct EigrpFields: Sendable {
  let version, opcode, parK1, parK2, parK3, parK4, parK5, parK6, seqAddrlen, oldMetricHopcount,
    oldMetricRel, oldMetricLoad, oldMetricIntag, extdataProto, ipv4Prefixlen, ipv6Prefixlen,
    checksumStatus: Field<UInt8>
  let flags, seq, ack, authKeyid, authKeyseq, nextMcastSeq, oldMetricDelay, oldMetricBw,
    oldMetricMtu, extdataAs, extdataTag, extdataMetric: Field<UInt32>
  let vrid, asField, tlvType, tlvLen, parHoldtime, authType, authLength, stubOptions, tidlistFlags,
    tidlistLen, extdataReserved, releaseVersion, tlvVersion, checksum: Field<UInt16>
  let flagsInit, flagsCondrecv, flagsRestart, flagsEot, stubOptionsConnected, stubOptionsStatic,
    stubOptionsSummary, stubOptionsRedist, stubOptionsLeakmap, stubOptionsRecvonly,
    metricFlagsSrcwd, metricFlagsCd, metricFlagsActive, metricFlagsRepl, opaqueFlagExt,
    opaqueFlagCd: Field<Bool>
  let authDigest, nullpad: Field<Bytes>
  let seqIpv4addr, extdataOrigrid, ipv4Nexthop, ipv4Destination: Field<IPv4Address>
  let seqIpv6addr, ipv6Nexthop, ipv6Destination: Field<IPv6Address>
  let peerTermination, peerTerminationGraceful, prefixlenInvalid, checksumBad, tlvLenInvalid: Expert

  init(_ p: inout Builder) {
    version = p.u8("version", "Version", blurb: "Version - Version of EIGRP packet format")
    opcode = p.u8(
      "opcode", "Opcode", names: ValueNames(packed: Self.opcodeNames),
      blurb: "Opcode - Operation code indicating the message type")
    flags = p.u32(
      "flags", "Flags", .hex,
      blurb: """
        Flag - Initialization bit and is used in establishing a new neighbor \
        relationship
        """)
    seq = p.u32("seq", "Sequence", blurb: "Sequence number -- used to send messages reliably")
    ack = p.u32("ack", "Acknowledge", blurb: "Acknowledge number -- used to send messages reliably")
    vrid = p.u16(
      "vrid", "Virtual Router ID",
      blurb: """
        Virtual Router ID - For each Virtual Router, there is a separate \
        topology table and routing/service table; even for matching AS. \
        This field allows the gateway to select which set router to use.
        """)
    asField = p.u16(
      "as", "Autonomous System",
      blurb: """
        Autonomous system number - Each AS has a separate topology table \
        which for a give routing/service table. A gateway can participate \
        in more than one AS. This field allows the gateway toselect which \
        set of topology tables to use.
        """)
    flagsInit = p.flag(
      "flags.init", "Init", mask: 0x1, width: 4, set: "Set", unset: "Not set",
      blurb: "Init - tells the neighbor to send its full topology table")
    flagsCondrecv = p.flag(
      "flags.condrecv", "Conditional Receive", mask: 0x2, width: 4, set: "Set", unset: "Not set",
      blurb: """
        Conditionally Received the next packet if address was in listed \
        in the previous HELLO
        """)
    flagsRestart = p.flag(
      "flags.restart", "Restart", mask: 0x4, width: 4, set: "Set", unset: "Not set",
      blurb: """
        Restart flag - Set in the HELLO and the initial UPDATE packets \
        during the nsf signaling period.
        """)
    flagsEot = p.flag(
      "flags.eot", "End Of Table", mask: 0x8, width: 4, set: "Set", unset: "Not set",
      blurb: """
        End-of-Table - Marks the end of the start-up UPDATES indicating \
        the complete topology database has been sent to a new peer
        """)
    tlvType = p.u16(
      "tlv_type", "Type", .hex, names: ValueNames(packed: Self.tlvTypeNames), blurb: "TLV Type")
    tlvLen = p.u16("tlv.len", "Length", blurb: "TLV Length")
    parK1 = p.u8("par.k1", "K1", blurb: "Bandwidth/Throughput Coefficient")
    parK2 = p.u8("par.k2", "K2", blurb: "Load Coefficient")
    parK3 = p.u8("par.k3", "K3", blurb: "Delay/Latency Coefficient")
    parK4 = p.u8("par.k4", "K4", blurb: "Reliability Coefficient")
    parK5 = p.u8("par.k5", "K5", blurb: "Reliability Coefficient")
    parK6 = p.u8("par.k6", "K6", blurb: "Extended Metric Coefficient")
    parHoldtime = p.u16("par.holdtime", "Hold Time", blurb: "How long to ignore lost HELLO's")
    authType = p.u16("auth.type", "Type", names: [1: "TEXT", 2: "MD5", 3: "SHA256"])
    authLength = p.u16("auth.length", "Length")
    authKeyid = p.u32("auth.keyid", "Key ID")
    authKeyseq = p.u32("auth.keyseq", "Key Sequence")
    authDigest = p.bytes("auth.digest", "Digest")
    seqAddrlen = p.u8("seq.addrlen", "Address length")
    seqIpv4addr = p.ipv4("seq.ipv4addr", "IP Address")
    seqIpv6addr = p.ipv6("seq.ipv6addr", "IPv6 Address")
    nextMcastSeq = p.u32("next_mcast_seq", "Multicast Sequence")
    stubOptions = p.u16("stub_options", "Stub Options", .hex)
    stubOptionsConnected = p.flag(
      "stub_options.connected", "Connected", mask: 0x1, width: 2, set: "Set", unset: "Not set")
    stubOptionsStatic = p.flag(
      "stub_options.static", "Static", mask: 0x2, width: 2, set: "Set", unset: "Not set")
    stubOptionsSummary = p.flag(
      "stub_options.summary", "Summary", mask: 0x4, width: 2, set: "Set", unset: "Not set")
    stubOptionsRedist = p.flag(
      "stub_options.redist", "Redistributed", mask: 0x8, width: 2, set: "Set", unset: "Not set")
    stubOptionsLeakmap = p.flag(
      "stub_options.leakmap", "Leak-Map", mask: 0x10, width: 2, set: "Set", unset: "Not set")
    stubOptionsRecvonly = p.flag(
      "stub_options.recvonly", "Receive-Only", mask: 0x20, width: 2, set: "Set", unset: "Not set")
    oldMetricDelay = p.u32(
      "old_metric.delay", "Scaled Delay", blurb: "delay, in 39.1 nanosec interments")
    oldMetricBw = p.u32("old_metric.bw", "Scaled BW", blurb: "bandwidth, in units of 1 Kbit/sec")
    oldMetricMtu = p.u24("old_metric.mtu", "MTU", blurb: "MTU, in octets")
    oldMetricHopcount = p.u8(
      "old_metric.hopcount", "Hop Count", blurb: "Number of hops to destination")
    oldMetricRel = p.u8(
      "old_metric.rel", "Reliability", blurb: "percent packets successfully tx/rx")
    oldMetricLoad = p.u8("old_metric.load", "Load", blurb: "percent of channel occupied")
    oldMetricIntag = p.u8("old_metric.intag", "Route Tag", blurb: "Internal Route Tag")
    tidlistFlags = p.u16("tidlist.flags", "TID List Flags", .hex)
    tidlistLen = p.u16("tidlist.len", "TID List Size")
    metricFlagsSrcwd = p.flag(
      "metric.flags.srcwd", "Source Withdraw", mask: 0x1, blurb: "Route Source Withdraw")
    metricFlagsCd = p.flag("metric.flags.cd", "Candidate Default", mask: 0x2)
    metricFlagsActive = p.flag(
      "metric.flags.active", "Route is Active", mask: 0x4,
      blurb: "Route is currently in active state")
    metricFlagsRepl = p.flag(
      "metric.flags.repl", "Route is Replicated", mask: 0x8,
      blurb: "Route is replicated from different tableid")
    extdataOrigrid = p.ipv4(
      "extdata.origrid", "Originating RouterID", blurb: "Router ID of redistributing router")
    extdataAs = p.u32(
      "extdata.as", "Originating A.S.", blurb: "Autonomous System of redistributing protocol")
    extdataTag = p.u32("extdata.tag", "Administrative Tag", blurb: "Administrative Route Tag")
    extdataMetric = p.u32(
      "extdata.metric", "External Metric", blurb: "Metric reported by redistributing protocol")
    extdataReserved = p.u16("extdata.reserved", "Reserved")
    extdataProto = p.u8(
      "extdata.proto", "External Protocol ID", names: ValueNames(packed: Self.extdataProtoNames))
    opaqueFlagExt = p.flag("opaque.flag.ext", "Route is External", mask: 0x1)
    opaqueFlagCd = p.flag("opaque.flag.cd", "Route is Candidate Default", mask: 0x2)
    ipv4Nexthop = p.ipv4("ipv4.nexthop", "NextHop")
    ipv4Prefixlen = p.u8("ipv4.prefixlen", "Prefix Length")
    ipv6Nexthop = p.ipv6("ipv6.nexthop", "NextHop")
    ipv6Prefixlen = p.u8("ipv6.prefixlen", "Prefix Length")
    nullpad = p.bytes("nullpad", "Nullpad")
    releaseVersion = p.integer(
      "release_version", "EIGRP Release", .uint16, as: UInt16.self, container: 2,
      text: .shown(Self.release))
    tlvVersion = p.integer(
      "tlv_version", "EIGRP TLV version", .uint16, as: UInt16.self, container: 2,
      text: .shown(Self.release))
    ipv4Destination = p.ipv4("ipv4.destination", "Destination")
    ipv6Destination = p.ipv6("ipv6.destination", "Destination")
    checksum = p.u16("checksum", "Checksum", .hex)
    checksumStatus = p.u8(
      "checksum.status", "Checksum Status", .none,
      names: [0: "Bad", 1: "Good", 2: "Unverified", 3: "Not present", 4: "Illegal"])
    peerTermination = p.expert("peer_termination", .response, .note, "Peer Termination")
    peerTerminationGraceful = p.expert(
      "peer_termination_graceful", .response, .note, "Peer Termination (Graceful Shutdown)")
    prefixlenInvalid = p.expert("prefixlen.invalid", .malformed, .warning, "Invalid prefix length")
    checksumBad = p.expert("checksum.bad", .checksum, .warning, "Bad Checksum")
    tlvLenInvalid = p.expert(
      "tlv.len.invalid", .malformed, .error, "Corrupt TLV (Length field less than 4)")
  }

  static let opcodeNames: StaticString = #"""
    1=Update
    2=Request
    3=Query
    4=Reply
    5=Hello
    6=IPX/SAP Update
    7=Route Probe
    8=Hello (Ack)
    9=Stub-Info
    a=SIA-Query
    b=SIA-Reply
    """#
  static let tlvTypeNames: StaticString = #"""
    1=Parameters
    2=Authentication
    3=Sequence
    4=Software Version
    5=Next multicast sequence
    6=Peer Stub Information
    7=Peer Termination
    8=Peer Topology ID List
    102=Internal Route(IPv4)
    103=External Route(IPv4)
    104=Ext-Community(IPv4)
    402=Internal Route(IPv6)
    403=External Route(IPv6)
    404=Ext-Community(IPv6)
    302=IPX Internal Route(IPX)
    303=IPX External Route(IPX)
    202=Internal Route(ATALK)
    203=External Route(ATALK)
    204=Cable Configuration(ATALK)
    f1=Request(MTR)
    f2=Internal Route(MTR)
    f3=External Route(MTR)
    f4=Ext-Community(MTR)
    f5=TopologyID List
    601=Request
    602=Internal Route
    603=External Route
    604=Ext-Community
    """#
  static let extdataProtoNames: StaticString = #"""
    1=IGRP
    2=EIGRP
    3=Static Route
    4=RIP
    5=Hello
    6=OSPF
    7=IS-IS
    8=EGP
    9=BGP
    a=IDRP
    b=Connected Route
    """#
}
