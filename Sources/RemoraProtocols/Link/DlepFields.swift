import RemoraCore

/// The fields of dlep.
struct DlepFields: Sendable {
  let signal, message, dataitem, dataitemStatus, dataitemV4conn, dataitemV6conn, dataitemPeertype,
    dataitemExtsupp, dataitemV4addr, dataitemV6addr, dataitemV4subnet,
    dataitemV6subnet: Field<Label>
  let signalSignature, dataitemStatusText, dataitemPeertypeDescription: Field<Text>
  let signalType, signalLength, messageType, messageLength, dataitemType, dataitemLength,
    dataitemV4connPort, dataitemV6connPort, dataitemMtu, dataitemHopControl,
    dataitemLinkIdentifierLength: Field<UInt16>
  let dataitemValue, dataitemLinkIdentifier: Field<Bytes>
  let dataitemStatusCode, dataitemV4connFlags, dataitemV6connFlags, dataitemPeertypeFlags,
    dataitemV4addrFlags, dataitemV6addrFlags, dataitemV4subnetFlags, dataitemV4subnetPrefixlen,
    dataitemV6subnetFlags, dataitemV6subnetPrefixlen, dataitemResources, dataitemRlqr, dataitemRlqt,
    dataitemHopCountFlags, dataitemHopCountFlagsReserved, dataitemHopCount: Field<UInt8>
  let dataitemV4connFlagsTls, dataitemV6connFlagsTls, dataitemPeertypeFlagsSmi,
    dataitemV4addrFlagsAdddrop, dataitemV6addrFlagsAdddrop, dataitemV4subnetFlagsAdddrop,
    dataitemV6subnetFlagsAdddrop, dataitemHopCountFlagsP: Field<Bool>
  let dataitemV4connAddr, dataitemV4addrAddr, dataitemV4subnetSubnet: Field<IPv4Address>
  let dataitemV6connAddr, dataitemV6addrAddr, dataitemV6subnetSubnet: Field<IPv6Address>
  let dataitemHeartbeat, dataitemExtsuppCode: Field<UInt32>
  let dataitemMacaddrEui48: Field<MACAddress>
  let dataitemMacaddrEui64: Field<EUI64>
  let dataitemMdrr, dataitemMdrt, dataitemCdrr, dataitemCdrt, dataitemLatency, dataitemMaxLatency,
    dataitemMinLatency: Field<UInt64>
  let signalUnexpectedLength, messageUnexpectedLength, dataitemUnexpectedLength,
    dataitemMacaddrUnexpectedLength: Expert

  init(_ p: inout Builder) {
    signal = p.label("signal", "Signal")
    signalSignature = p.string("signal.signature", "Signature")
    signalType = p.u16("signal.type", "Signal Type", names: Self.signals)
    signalLength = p.u16("signal.length", "Signal Length (bytes)")
    message = p.label("message", "Message")
    messageType = p.u16(
      "message.type", "Message Type", names: ValueNames(packed: Self.messageTypeNames))
    messageLength = p.u16("message.length", "Message Length (bytes)")
    dataitem = p.label("dataitem", "Data Item")
    dataitemType = p.u16("dataitem.type", "Type", names: ValueNames(packed: Self.dataitemTypeNames))
    dataitemLength = p.u16("dataitem.length", "Length (bytes)")
    dataitemValue = p.bytes("dataitem.value", "Value")
    dataitemStatus = p.label("dataitem.status", "Status")
    dataitemStatusCode = p.u8(
      "dataitem.status.code", "Code", names: ValueNames(packed: Self.dataitemStatusCodeNames))
    dataitemStatusText = p.string("dataitem.status.text", "Text")
    dataitemV4conn = p.label("dataitem.v4conn", "IPv4 Connection Point")
    dataitemV4connFlags = p.u8("dataitem.v4conn.flags", "Flags", .hex)
    dataitemV4connFlagsTls = p.flag(
      "dataitem.v4conn.flags.tls", "Use TLS Indicator", mask: 0x1, set: "Set", unset: "Not set")
    dataitemV4connAddr = p.ipv4("dataitem.v4conn.addr", "Address")
    dataitemV4connPort = p.u16("dataitem.v4conn.port", "Port")
    dataitemV6conn = p.label("dataitem.v6conn", "IPv6 Connection Point")
    dataitemV6connFlags = p.u8("dataitem.v6conn.flags", "Flags", .hex)
    dataitemV6connFlagsTls = p.flag(
      "dataitem.v6conn.flags.tls", "Use TLS Indicator", mask: 0x1, set: "Set", unset: "Not set")
    dataitemV6connAddr = p.ipv6("dataitem.v6conn.addr", "Address")
    dataitemV6connPort = p.u16("dataitem.v6conn.port", "Port")
    dataitemPeertype = p.label("dataitem.peertype", "Peer Type")
    dataitemPeertypeFlags = p.u8("dataitem.peertype.flags", "Flags", .hex)
    dataitemPeertypeFlagsSmi = p.flag(
      "dataitem.peertype.flags.smi", "Secure Medium Indicator", mask: 0x1, set: "Set",
      unset: "Not set")
    dataitemPeertypeDescription = p.string("dataitem.peertype.description", "Text")
    dataitemHeartbeat = p.u32("dataitem.heartbeat", "Heartbeat Interval (ms)")
    dataitemExtsupp = p.label("dataitem.extsupp", "Extensions Supported")
    dataitemExtsuppCode = p.u32(
      "dataitem.extsupp.code", "Code", names: ValueNames(packed: Self.dataitemExtsuppCodeNames))
    dataitemMacaddrEui48 = p.ether("dataitem.macaddr_eui48", "MAC Address")
    dataitemMacaddrEui64 = p.eui64("dataitem.macaddr_eui64", "MAC Address")
    dataitemV4addr = p.label("dataitem.v4addr", "IPv4 Address")
    dataitemV4addrFlags = p.u8("dataitem.v4addr.flags", "Flags", .hex)
    dataitemV4addrFlagsAdddrop = p.flag(
      "dataitem.v4addr.flags.adddrop", "Add/Drop Indicator", mask: 0x1, set: "Add", unset: "Drop")
    dataitemV4addrAddr = p.ipv4("dataitem.v4addr.addr", "Address")
    dataitemV6addr = p.label("dataitem.v6addr", "IPv6 Address")
    dataitemV6addrFlags = p.u8("dataitem.v6addr.flags", "Flags", .hex)
    dataitemV6addrFlagsAdddrop = p.flag(
      "dataitem.v6addr.flags.adddrop", "Add/Drop Indicator", mask: 0x1, set: "Add", unset: "Drop")
    dataitemV6addrAddr = p.ipv6("dataitem.v6addr.addr", "Address")
    dataitemV4subnet = p.label("dataitem.v4subnet", "IPv4 Attached Subnet")
    dataitemV4subnetFlags = p.u8("dataitem.v4subnet.flags", "Flags", .hex)
    dataitemV4subnetFlagsAdddrop = p.flag(
      "dataitem.v4subnet.flags.adddrop", "Add/Drop Indicator", mask: 0x1, set: "Add", unset: "Drop")
    dataitemV4subnetSubnet = p.ipv4("dataitem.v4subnet.subnet", "Subnet")
    dataitemV4subnetPrefixlen = p.u8("dataitem.v4subnet.prefixlen", "Prefix Length")
    dataitemV6subnet = p.label("dataitem.v6subnet", "IPv6 Attached Subnet")
    dataitemV6subnetFlags = p.u8("dataitem.v6subnet.flags", "Flags", .hex)
    dataitemV6subnetFlagsAdddrop = p.flag(
      "dataitem.v6subnet.flags.adddrop", "Add/Drop Indicator", mask: 0x1, set: "Add", unset: "Drop")
    dataitemV6subnetSubnet = p.ipv6("dataitem.v6subnet.subnet", "Subnet")
    dataitemV6subnetPrefixlen = p.u8("dataitem.v6subnet.prefixlen", "Prefix Length")
    dataitemMdrr = p.u64("dataitem.mdrr", "Maximum Data Rate (Receive) (bps)")
    dataitemMdrt = p.u64("dataitem.mdrt", "Maximum Data Rate (Transmit) (bps)")
    dataitemCdrr = p.u64("dataitem.cdrr", "Current Data Rate (Receive) (bps)")
    dataitemCdrt = p.u64("dataitem.cdrt", "Current Data Rate (Transmit) (bps)")
    dataitemLatency = p.u64("dataitem.latency", "Latency (us)")
    dataitemResources = p.u8("dataitem.resources", "Resources (%)")
    dataitemRlqr = p.u8("dataitem.rlqr", "Relative Link Quality (Receive) (%)")
    dataitemRlqt = p.u8("dataitem.rlqt", "Relative Link Quality (Transmit) (%)")
    dataitemMtu = p.u16("dataitem.mtu", "Maximum Transmission Unit (bytes)")
    dataitemHopCountFlags = p.u8("dataitem.hop_count_flags", "Flags", .hex)
    dataitemHopCountFlagsP = p.flag(
      "dataitem.hop_count_flags.p", "P-Bit", mask: 0x80, set: "Set", unset: "Not set",
      blurb: "Destination is potentially directly reachable")
    dataitemHopCountFlagsReserved = p.u8(
      "dataitem.hop_count_flags.reserved", "Reserved", .hex, mask: 0x7f)
    dataitemHopCount = p.u8("dataitem.hop_count", "Hop Count")
    dataitemHopControl = p.u16(
      "dataitem.hop_control", "Hop Control", names: ValueNames(packed: Self.dataitemHopControlNames)
    )
    dataitemLinkIdentifierLength = p.u16(
      "dataitem.link_identifier_length", "Link Identifier Length")
    dataitemLinkIdentifier = p.bytes("dataitem.link_identifier", "Link Identifier")
    dataitemMaxLatency = p.u64("dataitem.max_latency", "Maximum Latency (us)")
    dataitemMinLatency = p.u64("dataitem.min_latency", "Minimum Latency (us)")
    signalUnexpectedLength = p.expert(
      "signal.unexpected_length", .protocolRule, .warning,
      "Message length does not match reported length remaining")
    messageUnexpectedLength = p.expert(
      "message.unexpected_length", .protocolRule, .warning,
      "Signal length does not match reported length remaining")
    dataitemUnexpectedLength = p.expert(
      "dataitem.unexpected_length", .protocolRule, .warning, "Unexpected Data Item length")
    dataitemMacaddrUnexpectedLength = p.expert(
      "dataitem.macaddr.unexpected_length", .protocolRule, .warning, "Unexpected MAC Address length"
    )
  }

  static let messageTypeNames: StaticString = #"""
    0=Reserved
    1=Session Initialization
    2=Session Initialization Response
    3=Session Update
    4=Session Update Response
    5=Session Termination
    6=Session Termination Response
    7=Destination Up
    8=Destination Up Response
    9=Destination Announce
    a=Destination Announce Response
    b=Destination Down
    c=Destination Down Response
    d=Destination Update
    e=Link Characteristics Request
    f=Link Characteristics Response
    10=Heartbeat
    """#
  static let dataitemTypeNames: StaticString = #"""
    0=Reserved
    1=Status
    2=IPv4 Connection Point
    3=IPv6 Connection Point
    4=Peer Type
    5=Heartbeat Interval
    6=Extensions Supported
    7=MAC Address
    8=IPv4 Address
    9=IPv6 Address
    a=IPv4 Attached Subnet
    b=IPv6 Attached Subnet
    c=Maximum Data Rate (Receive) (MDRR)
    d=Maximum Data Rate (Transmit) (MDRT)
    e=Current Data Rate (Receive) (CDRR)
    f=Current Data Rate (Transmit) (CDRT)
    10=Latency
    11=Resources (RES)
    12=Relative Link Quality (Receive) (RLQR)
    13=Relative Link Quality (Transmit) (RLQT)
    14=Maximum Transmission Unit (MTU)
    15=Hop Count
    16=Hop Control
    17=Queue Parameters
    18=Pause
    19=Restart
    1a=Link Identifier Length
    1b=Link Identifier
    1c=Latency Range
    """#
  static let dataitemStatusCodeNames: StaticString = #"""
    0=Success
    1=Not Interested
    2=Request Denied
    3=Inconsistent Data
    80=Unknown Message
    81=Unexpected Message
    82=Invalid Data
    83=Invalid Destination
    84=Timed Out
    ff=Shutting Down
    """#
  static let dataitemExtsuppCodeNames: StaticString = #"""
    0=Reserved
    1=Multi-Hop Forwarding
    2=Control-Plane-Based Pause
    3=Link Identifiers
    4=Latency Range
    5-ffef=Unassigned
    fff0-fffe=Reserved for Private Use
    """#
  static let dataitemHopControlNames: StaticString = #"""
    0=Reset
    1=Terminate
    2=Direct Connection
    3=Suppress Forwarding
    4-ffef=Specification Required
    fff0-fffe=Private Use
    ffff=Reserved
    """#

  static let signals: ValueNames = [0: "Reserved", 1: "Peer Discovery", 2: "Peer Offer"]
  static let messages = ValueNames(packed: messageTypeNames)
  static let items = ValueNames(packed: dataitemTypeNames)
  static let codes = ValueNames(packed: dataitemStatusCodeNames)
  static let extensions = ValueNames(packed: dataitemExtsuppCodeNames)
}
