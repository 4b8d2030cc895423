import RemoraCore

/// Differentiated services codepoints (RFC 2474, 2597, 3246, 5865, 8622).
let dscpNames: ValueNames = [
  0: "Default", 1: "Lower Effort", 8: "Class Selector 1", 10: "Assured Forwarding 11",
  12: "Assured Forwarding 12", 14: "Assured Forwarding 13", 16: "Class Selector 2",
  18: "Assured Forwarding 21", 20: "Assured Forwarding 22", 22: "Assured Forwarding 23",
  24: "Class Selector 3", 26: "Assured Forwarding 31", 28: "Assured Forwarding 32",
  30: "Assured Forwarding 33", 32: "Class Selector 4", 34: "Assured Forwarding 41",
  36: "Assured Forwarding 42", 38: "Assured Forwarding 43", 40: "Class Selector 5",
  44: "Voice Admit", 46: "Expedited Forwarding", 48: "Class Selector 6", 56: "Class Selector 7",
]

func dscpShort(_ value: UInt8) -> String {
  switch value {
  case 0: "CS0"
  case 1: "LE"
  case 8, 16, 24, 32, 40, 48, 56: "CS\(value >> 3)"
  case 10, 12, 14, 18, 20, 22, 26, 28, 30, 34, 36, 38: "AF\(value >> 3)\((value & 7) >> 1)"
  case 44: "VOICE-ADMIT"
  case 46: "EF"
  default: "Unknown"
  }
}

/// Explicit congestion notification (RFC 3168 section 5).
let ecnNames: ValueNames = [
  0: "Not ECN-Capable Transport", 1: "ECN-Capable Transport codepoint '01'",
  2: "ECN-Capable Transport codepoint '10'", 3: "Congestion Experienced",
]

func ecnShort(_ value: UInt8) -> String {
  switch value {
  case 0: "Not-ECT"
  case 1: "ECT(1)"
  case 2: "ECT(0)"
  default: "CE"
  }
}

let checksumStates: ValueNames = [
  0: "Bad", 1: "Good", 2: "Unverified", 3: "Not present", 4: "Illegal",
]

/// Protocol numbers of IP (IANA), from 0 on.
private let assignedProtocolNames = [
  "IPv6 Hop-by-Hop Option", "ICMP", "IGMP", "GGP", "IPIP", "Stream", "TCP", "CBT", "EGP", "IGRP",
  "BBN RCC", "Network Voice", "PUP", "ARGUS", "EMCON", "XNET", "CHAOS", "UDP", "Multiplex",
  "DCN Measurement", "Host Monitoring", "Packet radio", "IDP", "Trunk-1", "Trunk-2", "Leaf-1",
  "Leaf-2", "Reliable Data", "IRT", "ISO TP4", "Bulk Data", "MFE NSP", "Merit Internodal",
  "Datagram Congestion Control Protocol", "3rd Party Connect",
  "Inter-Domain Policy Routing Protocol", "XTP", "Datagram delivery", "Control Message", "TP++",
  "IL", "IPv6", "Source demand routing", "Routing Header for IPv6", "Fragment Header for IPv6",
  "Inter-Domain Routing Protocol", "Reservation Protocol", "Generic Routing Encapsulation",
  "Dynamic source routing", "BNA", "Encap Security Payload", "Authentication Header", "INSLP",
  "SWIPE", "NBMA ARP", "IP Mobility", "TLSP Kryptonet", "SKIP", "ICMPv6",
  "No Next Header for IPv6", "Destination Options for IPv6", "any host internal protocol",
  "Mobile IPv6 (old)", "any local network", "SATNET EXPAK", "Kryptolan", "Remote Virtual Disk",
  "IPPC", "any distributed file system", "SATNET Monitoring", "VISA", "IPCV", "CPNX", "CPHB",
  "Wang Span", "Packet Video", "Backroom SATNET Mon", "Sun ND Protocol", "Wideband Mon",
  "Wideband Expak", "ISO Internet Protocol", "VMTP", "Secure VMTP", "VINES", "TTP", "NSFNET IGP",
  "Dissimilar Gateway", "TCF", "EIGRP", "OSPF IGP", "Sprite RPC", "Locus ARP",
  "Multicast Transport", "AX.25 Frames", "IP in IP", "MICP", "Semaphore", "Ether in IP", "ENCAP",
  "any private encryption scheme", "GMTP", "Ipsilon Flow", "PNNI over IP", "PIM", "ARIS", "SCPS",
  "QNX", "Active Networks", "IPComp", "Sitara Networks", "Compaq Peer", "IPX IN IP", "VRRP",
  "PGM", "any 0-hop protocol", "Layer 2 Tunneling", "DDX", "IATP", "STP", "SpectraLink", "UTI",
  "SMP", "SM", "PTP", "ISIS over IP", "FIRE", "CRTP", "CRUDP", "SSCOPMCE", "IPLT",
  "Secure Packet", "PIPE", "SCTP", "Fibre Channel", "RSVP E2EI", "Mobile IPv6", "UDPLite",
  "MPLS in IP", "MANET", "HIP", "Shim6 header", "WESP", "ROHC", "Ethernet", "AGGFRAG", "NSH",
  "Homa", "Bit-stream Emulation",
]

let ipProtocolNames = ValueNames(
  ranges: assignedProtocolNames.enumerated().map {
    (UInt64($0.offset)...UInt64($0.offset), $0.element)
  }
    + [
      (173...173, "AX/4000 Testframe"), (224...224, "Novell NCS Heartbeat"),
      (148...223, "Unassigned"),
    ])

/// The name of a protocol number, as it stands in sentences.
func ipProtocolName(_ number: UInt8) -> String {
  ipProtocolNames.name(of: UInt64(number)) ?? "Unknown"
}
