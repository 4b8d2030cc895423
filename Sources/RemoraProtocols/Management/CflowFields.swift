import RemoraCore

/// The fields of NetFlow's own headers, and those that both fixed and described records have.
struct CflowFields {
  let version, length, count, setID, setLength, templateID, fieldCount, fieldLength: Field<UInt16>
  let totalCount, scopeCount, scopeLength, optionLength, scopeType: Field<UInt16>
  let samplingMode, sampleRate, sourcePort, destinationPort, tcpZero: Field<UInt16>
  let uptime, duration, start, end: Field<RelativeTime>
  let timestamp, absoluteStart, absoluteEnd: Field<AbsoluteTime>
  let label: Field<UInt32>
  let labelBits: Field<UInt8>
  let isBottom: Field<Bool>
  let tcpFlags16: Field<UInt16>
  let exportTime, seconds, nanoseconds, sequence, sourceID, expected, enterprise: Field<UInt32>
  let domainID, scopeInterface, scopeLineCard: Field<UInt32>
  let input, output, packets, octets, sourceAS, destinationAS: Field<UInt64>
  let engineType, engineID, method, methodVersion, proto, tos, flags, tcpFlags: Field<UInt8>
  let sourceMask, destinationMask, tcpReserved, tcpReserved16, applicationEngine: Field<UInt8>
  let icmp6Type, icmp6Code, forwarding, unknownCode, forwardCode, dropCode: Field<UInt8>
  let consumeCode, shortCount, longCount: Field<UInt8>
  let source, destination, nextHop, shortcut: Field<IPv4Address>
  let fin, syn, rst, psh, ack, urg, ns, cwr, ece: Field<Bool>
  let fin16, syn16, rst16, psh16, ack16, urg16: Field<Bool>
  let padding, reserved, selector, scopeSystem, scopeCache, scopeTemplate: Field<Bytes>
  let unknown, foreignEntry: Field<Bytes>
  let templateFrame, previous: Field<FrameNumber>
  let noTemplate, oddSequence: Expert
  /// Fields that the list of elements names, too.
  let shared: [String: CflowElements.Kind]

  static let scopes: ValueNames = [
    1: "System", 2: "Interface", 3: "Line Card", 4: "NetFlow Cache", 5: "Template",
  ]

  private static let sets = ValueNames(ranges: [
    (0...0, "Data Template (V9)"), (1...1, "Options Template(V9)"),
    (2...2, "Data Template (V10 [IPFIX])"), (3...3, "Options Template (V10 [IPFIX])"),
    (4...255, "(Reserved)"), (256...65535, "(Data)"),
  ])

  private static let methods: ValueNames = [
    1: "V8 AS aggregation", 2: "V8 Proto/Port aggregation", 3: "V8 Source Prefix aggregation",
    4: "V8 Destination Prefix aggregation", 5: "V8 Network Matrix aggregation",
    6: "V8 Destination aggregation (Cisco Catalyst)",
    7: "V8 Src/Dest aggregation (Cisco Catalyst)", 8: "V8 Full aggregation (Cisco Catalyst)",
    9: "V8 TOS+AS aggregation", 10: "V8 TOS+Protocol aggregation",
    11: "V8 TOS+Source Prefix aggregation", 12: "V8 TOS+Destination Prefix aggregation",
    13: "V8 TOS+Prefix Matrix aggregation", 14: "V8 Port+Protocol aggregation",
  ]

  init(_ p: inout Builder) {
    version = p.u16("version", "Version", blurb: "NetFlow Version")
    length = p.u16("len", "Length", blurb: "Length of PDUs")
    count = p.u16("count", "Count", blurb: "Count of PDUs")
    uptime = p.duration("sysuptime", "SysUptime", blurb: "Time since router booted")
    exportTime = p.u32("exporttime", "ExportTime", blurb: "Time when the flow has been exported")
    timestamp = p.time("timestamp", "Timestamp", blurb: "Current seconds since epoch")
    seconds = p.u32("unix_secs", "CurrentSecs", blurb: "Current seconds since epoch")
    nanoseconds = p.u32(
      "unix_nsecs", "CurrentNSecs", blurb: "Residual nanoseconds since epoch")
    samplingMode = p.u16(
      "samplingmode", "SamplingMode", mask: 0xc000,
      names: [
        0: "No sampling mode configured", 1: "Packet Interval sampling mode configured",
        2: "Random sampling mode configured",
      ])
    sampleRate = p.u16("samplerate", "SampleRate", mask: 0x3fff)
    sequence = p.u32("sequence", "FlowSequence")
    engineType = p.u8(
      "engine_type", "EngineType", names: [0: "RP", 1: "VIP/Linecard", 2: "PFC/DFC"])
    engineID = p.u8("engine_id", "EngineId")
    sourceID = p.u32("source_id", "SourceId")
    method = p.u8("aggmethod", "AggMethod", names: Self.methods)
    methodVersion = p.u8("aggversion", "AggVersion")
    setID = p.u16("flowset_id", "FlowSet Id", names: Self.sets)
    setLength = p.u16("flowset_length", "FlowSet Length")
    templateID = p.u16("template_id", "Template Id")
    fieldCount = p.u16("template_field_count", "Field Count")
    fieldLength = p.u16("template_field_length", "Length")
    scopeLength = p.u16("option_scope_length", "Option Scope Length")
    optionLength = p.u16("option_length", "Option Length")
    scopeType = p.u16("scope_field_type", "Scope Type", names: Self.scopes)
    totalCount = p.u16("template_ipfix_total_field_count", "Total Field Count")
    scopeCount = p.u16("template_ipfix_scope_field_count", "Scope Field Count")
    enterprise = p.u32("template_ipfix_field_pen", "PEN")
    domainID = p.u32("od_id", "Observation Domain Id")
    sourcePort = p.u16("srcport", "SrcPort")
    destinationPort = p.u16("dstport", "DstPort")
    duration = p.duration("timedelta", "Duration")
    start = p.duration("timestart", "StartTime")
    end = p.duration("timeend", "EndTime")
    expected = p.u32("sequence_analysis.expected_sn", "Expected Sequence Number")
    previous = p.frameNumber(
      "sequence_analysis.previous_frame", "Previous Frame in Sequence", looksAhead: false)
    input = p.integer("inputint", "InputInt", .uint32, as: UInt64.self, container: 4)
    output = p.integer("outputint", "OutputInt", .uint32, as: UInt64.self, container: 4)
    packets = p.u64("packets", "Packets")
    octets = p.u64("octets", "Octets")
    sourceAS = p.integer("srcas", "SrcAS", .uint32, as: UInt64.self, container: 4)
    destinationAS = p.integer("dstas", "DstAS", .uint32, as: UInt64.self, container: 4)
    proto = p.u8("protocol", "Protocol", names: ipProtocolNames)
    tos = p.u8("tos", "IP ToS", .hex)
    flags = p.u8("flags", "Export Flags", .hex)
    tcpFlags = p.u8("tcpflags", "TCP Flags", .hex)
    tcpFlags16 = p.integer("tcpflags", "TCP Flags", .uint16, as: UInt16.self, .hex, container: 2)
    absoluteStart = p.time("abstimestart", "StartTime")
    absoluteEnd = p.time("abstimeend", "EndTime")
    label = p.u24("mpls_label", "MPLS label", mask: 0xffff_f0)
    labelBits = p.u8("mpls_exp", "MPLS experimental bits", mask: 0x0e)
    isBottom = p.flag(
      "mpls_bos", "MPLS Bottom of Stack", mask: 1, set: "Bottom-of-Stack", unset: "")
    sourceMask = p.u8("srcmask", "SrcMask")
    destinationMask = p.u8("dstmask", "DstMask")
    tcpReserved = p.u8("tcpflags.reserved", "Reserved", .hex, mask: 0xc0)
    tcpReserved16 = p.integer(
      "tcpflags.reserved", "Reserved", .uint16, as: UInt8.self, .hex, mask: 0x0e00, container: 2)
    tcpZero = p.u16("tcpflags.zero", "Zero (Header Length)", .hex, mask: 0xf000)
    func bit(
      _ p: inout Builder, _ name: String, _ label: String, _ mask: UInt64, _ width: Int = 1
    )
      -> Field<Bool>
    {
      p.flag(
        "tcpflags.\(name)", label, mask: mask, width: width, set: "Used", unset: "Not used")
    }
    fin = bit(&p, "fin", "FIN", 1)
    syn = bit(&p, "syn", "SYN", 2)
    rst = bit(&p, "rst", "RST", 4)
    psh = bit(&p, "psh", "PSH", 8)
    ack = bit(&p, "ack", "ACK", 0x10)
    urg = bit(&p, "urg", "URG", 0x20)
    ece = bit(&p, "ece", "ECN Echo", 0x40, 2)
    cwr = bit(&p, "cwr", "CWR", 0x80, 2)
    ns = bit(&p, "ns", "ECN Nonce Sum", 0x100, 2)
    fin16 = bit(&p, "fin", "FIN", 1, 2)
    syn16 = bit(&p, "syn", "SYN", 2, 2)
    rst16 = bit(&p, "rst", "RST", 4, 2)
    psh16 = bit(&p, "psh", "PSH", 8, 2)
    ack16 = bit(&p, "ack", "ACK", 0x10, 2)
    urg16 = bit(&p, "urg", "URG", 0x20, 2)
    applicationEngine = p.u8(
      "appl_id.classification_engine_id", "Classification Engine ID",
      names: [
        0: "invalid", 1: "IANA-L3", 2: "PANA-L3", 3: "IANA-L4", 4: "PANA-L4", 6: "USER-Defined",
        12: "PANA-L2", 13: "PANA-L7", 18: "ETHERTYPE", 19: "LLC", 20: "PANA-L7-PEN",
        21: "Qosmos ixEngine", 22: "ntop nDPI",
      ], blurb: "Application ID")
    selector = p.bytes("appl_id.selector_id", "Selector ID", blurb: "Application ID")
    icmp6Type = p.u8("icmp_ipv6_type", "IPv6 ICMP Type")
    icmp6Code = p.u8("icmp_ipv6_code", "IPv6 ICMP Code")
    forwarding = p.u8(
      "forwarding_status", "ForwardingStatus", mask: 0xc0,
      names: [0: "Unknown", 1: "Forward", 2: "Drop", 3: "Consume"])
    unknownCode = p.u8("forwarding_status_unknown_code", "ForwardingStatusUnknown", mask: 0x3f)
    forwardCode = p.u8(
      "forwarding_status_forward_code", "ForwardingStatusForwardCode", mask: 0x3f,
      names: [
        0: "Forwarded (Unknown)", 1: "Forwarded Fragmented", 2: "Forwarded not Fragmented",
      ])
    dropCode = p.u8(
      "forwarding_status_drop_code", "ForwardingStatusDropCode", mask: 0x3f, names: Self.drops)
    consumeCode = p.u8(
      "forwarding_status_consume_code", "ForwardingStatusConsumeCode", mask: 0x3f,
      names: [
        0: "Consumed (Unknown)", 1: "Terminate Punt Adjacency", 2: "Terminate Incomplete Adjacency",
        3: "Terminate For us",
      ])
    shortCount = p.u8("string_len_short", "String_len_short")
    longCount = p.u8("string_len_long", "String_len_short")
    source = p.ipv4("srcaddr", "SrcAddr")
    destination = p.ipv4("dstaddr", "DstAddr")
    nextHop = p.ipv4("nexthop", "NextHop")
    shortcut = p.ipv4("routersc", "Router Shortcut")
    padding = p.bytes("padding", "Padding")
    reserved = p.bytes("reserved", "Reserved")
    scopeSystem = p.bytes("scope_system", "ScopeSystem", blurb: "Option Scope System")
    scopeInterface = p.u32("scope_interface", "ScopeInterface", blurb: "Option Scope Interface")
    scopeLineCard = p.u32("scope_linecard", "ScopeLinecard", blurb: "Option Scope Linecard")
    scopeCache = p.bytes("scope_cache", "ScopeCache", blurb: "Option Scope Cache")
    scopeTemplate = p.bytes("scope_template", "ScopeTemplate", blurb: "Option Scope Template")
    unknown = p.bytes("unknown_field_type", "Unknown Field Type")
    foreignEntry = p.bytes("enterprise_private_entry", "Enterprise Private entry")
    templateFrame = p.frameNumber("template_frame", "Template Frame", looksAhead: false)
    noTemplate = p.expert("no_template_found", .malformed, .warning, "No template found")
    oddSequence = p.expert(
      "unexpected_sequence_number", .sequence, .warning,
      "Unexpected flow sequence for domain ID")
    shared = [
      "srcaddr": .ipv4(source), "dstaddr": .ipv4(destination), "nexthop": .ipv4(nextHop),
      "inputint": .number(input), "outputint": .number(output), "packets": .number(packets),
      "octets": .number(octets), "abstimestart": .time(absoluteStart, 0),
      "abstimeend": .time(absoluteEnd, 0), "srcas": .number(sourceAS),
      "dstas": .number(destinationAS),
    ]
  }

  private static let drops: ValueNames = [
    0: "Dropped (Unknown)", 1: "Drop ACL Deny", 2: "Drop ACL drop", 3: "Drop Unroutable",
    4: "Drop Adjacency", 5: "Drop Fragmentation & DF set", 6: "Drop Bad header checksum",
    7: "Drop Bad total Length", 8: "Drop Bad Header Length", 9: "Drop bad TTL",
    10: "Drop Policer", 11: "Drop WRED", 12: "Drop RPF", 13: "Drop For us",
    14: "Drop Bad output interface", 15: "Drop Hardware",
  ]
}
