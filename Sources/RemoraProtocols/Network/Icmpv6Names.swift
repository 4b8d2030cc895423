import RemoraCore

/// Types of messages (IANA, "ICMPv6 \"type\" Numbers").
let icmpv6Types: ValueNames = [
  1: "Destination Unreachable", 2: "Packet Too Big", 3: "Time Exceeded", 4: "Parameter Problem",
  100: "Private experimentation", 101: "Private experimentation",
  127: "Reserved for expansion of ICMPv6 error messages", 128: "Echo (ping) request",
  129: "Echo (ping) reply", 130: "Multicast Listener Query", 131: "Multicast Listener Report",
  132: "Multicast Listener Done", 133: "Router Solicitation", 134: "Router Advertisement",
  135: "Neighbor Solicitation", 136: "Neighbor Advertisement", 137: "Redirect",
  138: "Router Renumbering", 139: "Node Information Query", 140: "Node Information Reply",
  141: "Inverse Neighbor Discovery Solicitation",
  142: "Inverse Neighbor Discovery Advertisement", 143: "Multicast Listener Report Message v2",
  144: "Home Agent Address Discovery Request", 145: "Home Agent Address Discovery Reply",
  146: "Mobile Prefix Solicitation", 147: "Mobile Prefix Advertisement",
  148: "Certification Path Solicitation", 149: "Certification Path Advertisement",
  150: "Experimental Mobility", 151: "Multicast Router Advertisement",
  152: "Multicast Router Solicitation", 153: "Multicast Router Termination", 154: "FMIPv6",
  155: "RPL Control", 156: "Locator Update", 157: "Duplicate Address Request",
  158: "Duplicate Address Confirmation", 159: "MPL Control Message",
  160: "Extended Echo request", 161: "Extended Echo reply", 200: "Private experimentation",
  201: "Private experimentation", 255: "Reserved for expansion of ICMPv6 informational messages",
]

/// Types of neighbor discovery options (IANA).
let icmpv6OptionTypes: ValueNames = [
  1: "Source link-layer address", 2: "Target link-layer address", 3: "Prefix information",
  4: "Redirected header", 5: "MTU", 6: "NBMA Shortcut Limit Option", 7: "Advertisement Interval",
  8: "Home Agent Information", 9: "Source Address List", 10: "Target Address List", 11: "CGA",
  12: "RSA Signature", 13: "Timestamp", 14: "Nonce", 15: "Trust Anchor", 16: "Certificate",
  17: "IP Address/Prefix Option", 18: "New Router Prefix Information", 19: "Link-layer Address",
  20: "Neighbor Advertisement Acknowledgment", 21: "PvD ID", 23: "MAP", 24: "Route Information",
  25: "Recursive DNS Server", 26: "RA Flags Extension", 27: "Handover Key Request",
  28: "Handover Key Reply", 29: "Handover Assist Information",
  30: "Mobile Node Identifier Option", 31: "DNS Search List Option", 32: "Proxy Signature (PS)",
  33: "Address Registration Option", 34: "6LoWPAN Context Option",
  35: "Authoritative Border Router", 36: "6LoWPAN Capability Indication Option",
  37: "DHCP Captive-Portal", 38: "PREF64 Option", 39: "Crypto-ID Parameters Option (CIPO)",
  40: "NDP Signature Option (NDPSO)", 41: "Resource Directory Address Option",
  42: "Consistent Uptime Option", 138: "CARD Request", 139: "CARD Reply",
  144: "Encrypted DNS Option", 253: "RFC3692-style Experiment 1",
  254: "RFC3692-style Experiment 2",
]

/// Codes of destination unreachable (RFC 4443 section 3.1, RFC 8883).
let icmpv6UnreachableCodes: ValueNames = [
  0: "No route to destination", 1: "Administratively prohibited",
  2: "Beyond scope of source address", 3: "Address unreachable", 4: "Port unreachable",
  5: "Source address failed ingress/egress policy", 6: "Reject route to destination",
  7: "Error in Source Routing Header", 8: "Headers too long",
]

/// Codes of time exceeded (RFC 4443 section 3.3).
let icmpv6TimeCodes: ValueNames = [
  0: "Hop limit exceeded in transit", 1: "Fragment reassembly time exceeded",
]

/// Codes of parameter problem (RFC 4443 section 3.4, RFC 7112, RFC 8883, RFC 8754).
let icmpv6ParameterCodes: ValueNames = [
  0: "Erroneous header field encountered", 1: "Unrecognized Next Header type encountered",
  2: "Unrecognized IPv6 option encountered",
  3: "IPv6 First Fragment has incomplete IPv6 Header Chain", 4: "SR Upper-layer Header Error",
  5: "Unrecognized Next Header type encountered by intermediate node",
  6: "Extension header too big", 7: "Extension header chain too long",
  8: "Too many extension headers", 9: "Too many options in extension header",
  10: "Option too big",
]

/// Codes of router renumbering (RFC 2894 section 3.1).
let icmpv6RenumberingCodes: ValueNames = [0: "Command", 1: "Result", 255: "Sequence number reset"]

/// Codes of node information query (RFC 4620 section 4).
let icmpv6QueryCodes: ValueNames = [
  0: "Query subject = IPv6 addresses", 1: "Query subject = DNS name or empty",
  2: "Query subject = IPv4 addresses",
]

/// Codes of node information reply (RFC 4620 section 4).
let icmpv6ReplyCodes: ValueNames = [0: "Successful", 1: "Refused", 2: "Unknown query type"]

/// Codes of RPL control messages (RFC 6550 section 6, RFC 6997, RFC 9009).
let icmpv6RPLCodes: ValueNames = [
  0: "DODAG Information Solicitation", 1: "DODAG Information Object",
  2: "Destination Advertisement Object", 3: "Destination Advertisement Object Acknowledgment",
  4: "P2P Discovery Reply Object", 5: "P2P Discovery Reply Object Acknowledgement",
  7: "Destination Cleanup Object", 8: "Destination Cleanup Object Acknowledgment",
  128: "Secure DODAG Information Solicitation", 129: "Secure DODAG Information Object",
  130: "Secure Destination Advertisement Object",
  131: "Secure Destination Advertisement Object Acknowledgment", 138: "Consistency Check",
]

/// Codes of extended echo request (RFC 8335 section 2).
let icmpv6ExtendedRequestCodes: ValueNames = [0: "No error"]

/// Codes of extended echo reply (RFC 8335 section 3).
let icmpv6ExtendedReplyCodes: ValueNames = [
  0: "No error", 1: "Malformed Query", 2: "No Such Interface", 3: "No Such Table Entry",
  4: "Multiple Interfaces Satisfy Query",
]
