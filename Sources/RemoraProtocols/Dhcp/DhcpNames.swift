import RemoraCore

/// IANA, "BOOTP Vendor Extensions and DHCP Options".
func dhcpOptionName(_ code: UInt8) -> String {
  if code == 0 { return "Padding" }
  if code == 255 { return "End" }
  return dhcpOptionNames.name(of: UInt64(code)) ?? "Unassigned"
}

private let dhcpOptionNames: ValueNames = [
  1: "Subnet Mask", 2: "Time Offset", 3: "Router", 4: "Time Server", 5: "Name Server",
  6: "Domain Name Server", 7: "Log Server", 8: "Quotes Server", 9: "LPR Server",
  10: "Impress Server", 11: "Resource Location Server", 12: "Host Name", 13: "Boot File Size",
  14: "Merit Dump File", 15: "Domain Name", 16: "Swap Server", 17: "Root Path",
  18: "Extensions Path", 19: "IP Forwarding", 20: "Non-Local Source Routing", 21: "Policy Filter",
  22: "Maximum Datagram Reassembly Size", 23: "Default IP Time-to-Live",
  24: "Path MTU Aging Timeout", 25: "Path MTU Plateau Table", 26: "Interface MTU",
  27: "All Subnets are Local", 28: "Broadcast Address", 29: "Perform Mask Discovery",
  30: "Mask Supplier", 31: "Perform Router Discover", 32: "Router Solicitation Address",
  33: "Static Route", 34: "Trailer Encapsulation", 35: "ARP Cache Timeout",
  36: "Ethernet Encapsulation", 37: "TCP Default TTL", 38: "TCP Keepalive Interval",
  39: "TCP Keepalive Garbage", 40: "Network Information Service Domain",
  41: "Network Information Service Servers", 42: "Network Time Protocol Servers",
  43: "Vendor-Specific Information", 44: "NetBIOS over TCP/IP Name Server",
  45: "NetBIOS over TCP/IP Datagram Distribution Name Server",
  46: "NetBIOS over TCP/IP Node Type", 47: "NetBIOS over TCP/IP Scope",
  48: "X Window System Font Server", 49: "X Window System Display Manager",
  50: "Requested IP Address", 51: "IP Address Lease Time", 52: "Option Overload",
  53: "DHCP Message Type", 54: "DHCP Server Identifier", 55: "Parameter Request List",
  56: "Message", 57: "Maximum DHCP Message Size", 58: "Renewal Time Value",
  59: "Rebinding Time Value", 60: "Vendor class identifier", 61: "Client identifier",
  62: "Novell/Netware IP domain", 63: "Novell Options", 64: "Network Information Service+ Domain",
  65: "Network Information Service+ Servers", 66: "TFTP Server Name", 67: "Bootfile name",
  68: "Mobile IP Home Agent", 69: "SMTP Server", 70: "POP3 Server", 71: "NNTP Server",
  72: "Default WWW Server", 73: "Default Finger Server", 74: "Default IRC Server",
  75: "StreetTalk Server", 76: "StreetTalk Directory Assistance Server",
  77: "User Class Information", 78: "Directory Agent Information",
  79: "Service Location Agent Scope", 80: "Rapid commit",
  81: "Client Fully Qualified Domain Name", 82: "Agent Information Option", 83: "iSNS",
  84: "Removed/Unassigned", 85: "Novell Directory Services Servers",
  86: "Novell Directory Services Tree Name", 87: "Novell Directory Services Context",
  88: "BCMCS Controller Domain Name [TODO:RFC4280]",
  89: "BCMCS Controller IPv4 address [TODO:RFC4280]", 90: "Authentication",
  91: "Client last transaction time", 92: "Associated IP option",
  93: "Client System Architecture", 94: "Client Network Device Interface",
  95: "LDAP [TODO:RFC3679]", 96: "Removed/Unassigned", 97: "UUID/GUID-based Client Identifier",
  98: "Open Group's User Authentication [TODO:RFC2485]", 99: "Civic Addresses Configuration",
  100: "PCode", 101: "TCode", 102: "Removed/unassigned", 103: "Removed/unassigned",
  104: "Removed/unassigned", 105: "Removed/unassigned", 106: "Removed/unassigned",
  107: "Removed/unassigned", 108: "IPv6-Only Preferred", 110: "Removed/Unassigned",
  112: "NetInfo Parent Server Address", 113: "NetInfo Parent Server Tag",
  114: "DHCP Captive-Portal", 115: "Removed/Unassigned", 116: "DHCP Auto-Configuration",
  117: "Name Service Search", 118: "Subnet Selection Option", 119: "Domain Search",
  120: "SIP Servers", 121: "Classless Static Route",
  122: "CableLabs Client Configuration [TODO:RFC3495]",
  123: "Coordinate-based Location Configuration", 124: "V-I Vendor Class",
  125: "V-I Vendor-specific Information", 126: "Removed/Unassigned", 127: "Removed/Unassigned",
  128: "DOCSIS full security server IP [TODO]", 129: "PXE - undefined (vendor specific)",
  130: "PXE - undefined (vendor specific)", 131: "PXE - undefined (vendor specific)",
  132: "PXE - undefined (vendor specific)", 133: "PXE - undefined (vendor specific)",
  134: "PXE - undefined (vendor specific)", 135: "PXE - undefined (vendor specific)",
  136: "PANA Authentication Agent", 137: "LoST Server Domain Name",
  138: "CAPWAP Access Controllers", 139: "IPv4 Address-MoS", 140: "IPv4 FQDN-MoS",
  141: "SIP UA Configuration Domains", 142: "IPv4 Address ANDSF",
  143: "Zerotouch Redirect [TODO: draft-ietf-netconf-zerotouch]",
  144: "Geospatial Location [TODO:RFC6225]", 145: "Forcerenew Nonce Capable",
  146: "RDNSS Selection", 147: "DOTS Reference Identifier", 148: "DOTS Address",
  150: "TFTP Server Address", 151: "Leasequery Status code", 152: "Leasequery Base Time",
  153: "Leasequery Start Time of State", 154: "Leasequery Query Start Time",
  155: "Leasequery Query End Time", 156: "Leasequery Dhcp State", 157: "Leasequery Data Source",
  158: "PCP Server", 159: "Portparams", 160: "Unassigned (ex DHCP Captive-Portal)",
  161: "Manufacturer Usage Description", 175: "Etherboot", 176: "IP Telephone", 177: "Etherboot",
  208: "PXELINUX Magic", 209: "PXE Configuration file", 210: "PXE Path Prefix",
  211: "Reboot Time", 212: "6RD", 213: "V4 Access Domain", 220: "Subnet Allocation",
  221: "Virtual Subnet Selection", 224: "Private", 225: "Private", 226: "Private", 227: "Private",
  228: "Private", 229: "Private", 230: "Private", 231: "Private", 232: "Private", 233: "Private",
  234: "Private", 235: "Private", 236: "Private", 237: "Private", 238: "Private", 239: "Private",
  240: "Private", 241: "Private", 242: "Private/Avaya IP Telephone", 243: "Private",
  244: "Private", 245: "Private", 246: "Private", 247: "Private", 248: "Private",
  249: "Private/Classless Static Route (Microsoft)", 250: "Private", 251: "Private",
  252: "Private/Proxy autodiscovery", 253: "Private", 254: "Private",
]

let dhcpMessageTypes: ValueNames = [
  1: "Discover", 2: "Offer", 3: "Request", 4: "Decline", 5: "ACK", 6: "NAK", 7: "Release",
  8: "Inform", 9: "Force Renew", 10: "Lease query", 11: "Lease Unassigned", 12: "Lease Unknown",
  13: "Lease Active", 14: "Bulk Lease Query", 15: "Lease Query Done", 16: "Active LeaseQuery",
  17: "Lease Query Status", 18: "TLS",
]

let dhcpNodeTypes: ValueNames = [1: "B-node", 2: "P-node", 4: "M-node", 8: "H-node"]

let dhcpOverloads: ValueNames = [
  1: "Boot file name holds options", 2: "Server host name holds options",
  3: "Boot file and server host names hold options",
]

let dhcpConfigurations: ValueNames = [0: "DoNotAutoConfigure", 1: "AutoConfigure"]

let dhcpLeaseStates: ValueNames = [
  1: "Available", 2: "Active", 3: "Expired", 4: "Released", 5: "Abandoned", 6: "Reset",
  7: "Remote", 8: "Transitioning",
]

/// RFC 4578 section 2.1 and IANA, "Processor Architecture Types".
let dhcpArchitectures: ValueNames = [
  0: "IA x86 PC", 1: "NEC/PC98", 2: "IA64 PC", 3: "DEC Alpha", 4: "ArcX86",
  5: "Intel Lean Client", 6: "EFI IA32", 7: "EFI x64", 8: "EFI Xscale", 9: "EFI BC",
  10: "ARM 32-bit UEFI", 11: "ARM 64-bit UEFI", 12: "PowerPC Open Firmware", 13: "PowerPC ePAPR",
  14: "POWER OPAL v3", 15: "x86 UEFI HTTP", 16: "x64 UEFI HTTP", 17: "EBC UEFI HTTP",
  18: "ARM 32-bit UEFI HTTP", 19: "ARM 64-bit UEFI HTTP", 20: "PC/AT HTTP",
  21: "ARM 32-bit uboot", 22: "ARM 64-bit uboot", 23: "ARM 32-bit uboot HTTP",
  24: "ARM 64-bit uboot HTTP", 25: "RISC-V 32-bit UEFI", 26: "RISC-V 32-bit UEFI HTTP",
  27: "RISC-V 64-bit UEFI", 28: "RISC-V 64-bit UEFI HTTP", 29: "RISC-V 128-bit UEFI",
  30: "RISC-V 128-bit UEFI HTTP", 31: "s390 Basic", 32: "s390 Extended", 33: "MIPS 32-bit UEFI",
  34: "MIPS 64-bit UEFI", 35: "Sunway 32-bit UEFI", 36: "Sunway 64-bit UEFI",
  37: "LoongArch 32-bit UEFI", 38: "LoongArch 32-bit UEFI HTTP", 39: "LoongArch 64-bit UEFI",
  40: "LoongArch 64-bit UEFI HTTP", 41: "ARM rpiboot",
]

let dhcpIdentifierTypes: ValueNames = [
  1: "link-layer address plus time", 2: "assigned by vendor based on Enterprise number",
  3: "link-layer address",
]
