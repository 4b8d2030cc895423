import RemoraCore

/// The fields of DHCPv6.
struct DHCPv6Fields {
  let msgtype, hopcount, clientFqdnFlags, optionPreference, authProtocol: Field<UInt8>
  let authAlgorithm, authRdm, reconfMsg, niiType, niiMajor, niiMinor: Field<UInt8>
  let iaprefixPrefLen: Field<UInt8>
  let xid, remoteidEnterprise, duidenEnterprise, iaidT1, iaidT2: Field<UInt32>
  let iaaddrPrefLifetime, iaaddrValidLifetime, vendorclassEnterprise: Field<UInt32>
  let vendoroptsEnterprise, lifetime, iaprefixPrefLifetime, iaprefixValidLifetime: Field<UInt32>
  let linkaddr, peeraddr, iaaddrIp, unicast, sipServerA, dnsServer, nisServer: Field<IPv6Address>
  let nispServer, sntpServer, bcmcsServerA, panaAgent, capwapAcV6: Field<IPv6Address>
  let iaprefixPrefAddr, ntpserverAddr: Field<IPv6Address>
  let optionType, optionLength, duidType, duidlltHwtype, duidllHwtype: Field<UInt16>
  let requestedOptionCode, elapsedTime, statusCode: Field<UInt16>
  let vendoroptsEnterpriseOptionCode, vendoroptsEnterpriseOptionLength: Field<UInt16>
  let bootfileParamLen, clientArchType, userclassLength, ntpserverOptionType: Field<UInt16>
  let ntpserverOptionLength, clientLinkLayerAddrHwtype: Field<UInt16>
  let optionTypeStr, tld, duidlltLinkLayerAddr, duidllLinkLayerAddr, iaid, iata: Field<Text>
  let statusMsg, vendorclassData, sipServerDomainSearchFqdn, searchListEntry: Field<Text>
  let nisFqdn, nispFqdn, bcmcsServerFqdn, subscriberId, clientDomain, timezone: Field<Text>
  let tzdb, aftrName, bootfileUrl, bootfileParamData, clientLinkLayerAddr: Field<Text>
  let optionData, duidBytes, duidenIdentifier, duiduuidBytes, authReplayDetection: Field<Bytes>
  let authInfo, vendoroptsEnterpriseOptionData, interfaceId, remoteidEnterpriseId: Field<Bytes>
  let userclassOpaqueData: Field<Bytes>
  let clientfqdnClientS, clientfqdnClientN, clientfqdnServerS, clientfqdnServerO: Field<Bool>
  let clientfqdnServerN: Field<Bool>
  let duidlltTime: Field<AbsoluteTime>
  let duidlltLinkLayerAddrEther, duidllLinkLayerAddrEther: Field<MACAddress>
  let clientLinkLayerAddrEther: Field<MACAddress>
  let malformedOption, deprecatedOption, obsoletedOption, errorHopcount: Expert

  init(_ p: inout Builder) {
    msgtype = p.u8("msgtype", "Message type", names: dhcpv6MsgtypeNames)
    hopcount = p.u8("hopcount", "Hopcount")
    xid = p.u24("xid", "Transaction ID", .hex)
    linkaddr = p.ipv6("linkaddr", "Link address")
    peeraddr = p.ipv6("peeraddr", "Peer address")
    optionType = p.u16("option.type", "Option", names: dhcpv6OptionTypeNames)
    optionLength = p.u16("option.length", "Length")
    optionTypeStr = p.string("option.type_str", "Option")
    optionData = p.bytes("option.data", "Data")
    clientFqdnFlags = p.u8("client_fqdn_flags", "Flags", .hex)
    clientfqdnClientS = p.flag(
      "clientfqdn.client.s", "S bit", mask: 0x1, set: "Server SHOULD perform AAAA RR updates",
      unset: "Server SHOULD NOT perform AAAA RR updates",
      blurb: "Whether or not the client prefers to perform AAAA RR (FQDN-to-address) updates")
    clientfqdnClientN = p.flag(
      "clientfqdn.client.n", "N bit", mask: 0x4, set: "Server SHOULD NOT perform PTR RR updates",
      unset: "Server SHOULD perform PTR RR updates",
      blurb: "Whether or not the client prefers to perform PTR RR (address-to-FQDN) updates")
    clientfqdnServerS = p.flag(
      "clientfqdn.server.s", "S bit", mask: 0x1, set: "Server SHOULD perform AAAA RR updates",
      unset: "Server SHOULD NOT perform AAAA RR updates",
      blurb: "Whether or not the server SHALL perform AAAA RR (FQDN-to-address) updates")
    clientfqdnServerO = p.flag(
      "clientfqdn.server.o", "O bit", mask: 0x2,
      set: "Server HAS overridden client's S bit preference",
      unset: "Server HAS NOT overridden client's S bit preference",
      blurb: "Whether or not the server has overridden the client's S-bit preference")
    clientfqdnServerN = p.flag(
      "clientfqdn.server.n", "N bit", mask: 0x4, set: "Server SHOULD NOT perform PTR RR updates",
      unset: "Server SHOULD perform PTR RR updates",
      blurb: "Whether or not the server SHALL perform PTR RR (address-to-FQDN) updates")
    tld = p.string(
      "tld", "Top Level Domain name",
      blurb: "Likely to fail because most TLDs do not have an IP address")
    remoteidEnterprise = p.u32(
      "remoteid.enterprise", "Enterprise ID", blurb: "RemoteID Enterprise Number")
    duidBytes = p.bytes("duid.bytes", "DUID")
    duidType = p.u16(
      "duid.type", "DUID Type",
      names: [
        1: "link-layer address plus time", 2: "assigned by vendor based on Enterprise number",
        3: "link-layer address", 4: "Universally Unique IDentifier (UUID)",
      ])
    duidlltTime = p.time("duidllt.time", "DUID Time")
    duidlltLinkLayerAddr = p.string("duidllt.link_layer_addr", "Link-layer address")
    duidlltLinkLayerAddrEther = p.ether(
      "duidllt.link_layer_addr_ether", "Link-layer address (Ethernet)")
    duidlltHwtype = p.u16(
      "duidllt.hwtype", "Hardware type", names: dhcpv6DuidlltHwtypeNames,
      blurb: "DUID LLT Hardware Type")
    duidllHwtype = p.u16(
      "duidll.hwtype", "Hardware type", names: dhcpv6DuidlltHwtypeNames,
      blurb: "DUID LL Hardware Type")
    duidenEnterprise = p.u32(
      "duiden.enterprise", "Enterprise ID", blurb: "DUID EN Enterprise Number")
    duidenIdentifier = p.bytes("duiden.identifier", "Identifier")
    duidllLinkLayerAddr = p.string("duidll.link_layer_addr", "Link-layer address")
    duidllLinkLayerAddrEther = p.ether(
      "duidll.link_layer_addr_ether", "Link-layer address (Ethernet)")
    duiduuidBytes = p.bytes("duiduuid.bytes", "UUID")
    iaid = p.string("iaid", "IAID")
    iaidT1 = p.u32("iaid.t1", "T1", names: [4294967295: "infinity"])
    iaidT2 = p.u32("iaid.t2", "T2", names: [4294967295: "infinity"])
    iata = p.string("iata", "IATA")
    iaaddrIp = p.ipv6("iaaddr.ip", "IPv6 address")
    iaaddrPrefLifetime = p.u32(
      "iaaddr.pref_lifetime", "Preferred lifetime", names: [4294967295: "infinity"])
    iaaddrValidLifetime = p.u32(
      "iaaddr.valid_lifetime", "Valid lifetime", names: [4294967295: "infinity"])
    requestedOptionCode = p.u16(
      "requested_option_code", "Requested Option code", names: dhcpv6OptionTypeNames)
    optionPreference = p.u8("option_preference", "Pref-value")
    elapsedTime = p.u16("elapsed_time", "Elapsed time", unit: Unit("ms", "(no plural)"))
    authProtocol = p.u8("auth.protocol", "Protocol")
    authAlgorithm = p.u8("auth.algorithm", "Algorithm")
    authRdm = p.u8("auth.rdm", "RDM")
    authReplayDetection = p.bytes("auth.replay_detection", "Replay Detection")
    authInfo = p.bytes("auth.info", "Authentication Information")
    unicast = p.ipv6("unicast", "IPv6 address")
    statusCode = p.u16("status_code", "Status Code", names: dhcpv6StatusCodeNames)
    statusMsg = p.string("status_msg", "Status Message")
    vendorclassEnterprise = p.u32(
      "vendorclass.enterprise", "Enterprise ID", blurb: "Vendor Class Enterprise Number")
    vendorclassData = p.string("vendorclass.data", "vendor-class-data", type: .stringz)
    vendoroptsEnterprise = p.u32(
      "vendoropts.enterprise", "Enterprise ID", blurb: "Vendor opts Enterprise Number")
    vendoroptsEnterpriseOptionCode = p.u16("vendoropts.enterprise.option_code", "Option code")
    vendoroptsEnterpriseOptionLength = p.u16("vendoropts.enterprise.option_length", "Option length")
    vendoroptsEnterpriseOptionData = p.bytes("vendoropts.enterprise.option_data", "Option data")
    interfaceId = p.bytes("interface_id", "Interface-ID")
    reconfMsg = p.u8("reconf_msg", "Reconfigure message type", names: dhcpv6MsgtypeNames)
    sipServerDomainSearchFqdn = p.string(
      "sip_server_domain_search_fqdn", "SIP Server Domain Search FQDN")
    sipServerA = p.ipv6("sip_server_a", "SIP server address")
    dnsServer = p.ipv6("dns_server", "DNS server address")
    searchListEntry = p.string("search_list_entry", "List entry")
    nisServer = p.ipv6("nis_server", "NIS server address")
    nispServer = p.ipv6("nisp_server", "NISP server address")
    nisFqdn = p.string("nis_fqdn", "NIS FQDN")
    nispFqdn = p.string("nisp_fqdn", "NISP FQDN")
    sntpServer = p.ipv6("sntp_server", "SNTP server address")
    lifetime = p.u32("lifetime", "Lifetime")
    bcmcsServerFqdn = p.string("bcmcs_server_fqdn", "BCMCS server FQDN")
    bcmcsServerA = p.ipv6("bcmcs_server_a", "BCMCS server address")
    remoteidEnterpriseId = p.bytes("remoteid_enterprise_id", "Remote-ID")
    subscriberId = p.string("subscriber_id", "Subscriber-ID")
    clientDomain = p.string("client_domain", "Client Domain Name")
    panaAgent = p.ipv6("pana_agent", "PANA agents address")
    timezone = p.string("timezone", "Time-zone")
    tzdb = p.string("tzdb", "TZ-database")
    capwapAcV6 = p.ipv6("capwap_ac_v6", "CAPWAP Access Controllers address")
    aftrName = p.string("aftr_name", "DS-Lite AFTR Name")
    bootfileUrl = p.string("bootfile.url", "Boot URL")
    bootfileParamLen = p.u16("bootfile.param_len", "Boot Parameter Length")
    bootfileParamData = p.string("bootfile.param_data", "Boot Parameter Data")
    niiType = p.u8("nii.type", "Type", names: [1: "Universal Network Device Interface (UNDI)"])
    niiMajor = p.u8("nii.major", "Major")
    niiMinor = p.u8("nii.minor", "Minor")
    clientArchType = p.u16(
      "client_arch_type", "Architecture Type", .hex, names: dhcpv6ClientArchTypeNames)
    iaprefixPrefLifetime = p.u32(
      "iaprefix.pref_lifetime", "Preferred lifetime", names: [4294967295: "infinity"])
    iaprefixValidLifetime = p.u32(
      "iaprefix.valid_lifetime", "Valid lifetime", names: [4294967295: "infinity"])
    iaprefixPrefLen = p.u8("iaprefix.pref_len", "Prefix length")
    iaprefixPrefAddr = p.ipv6("iaprefix.pref_addr", "Prefix address")
    userclassLength = p.u16("userclass.length", "Length")
    userclassOpaqueData = p.bytes("userclass.opaque_data", "Suboption")
    ntpserverOptionType = p.u16(
      "ntpserver.option.type", "Suboption",
      names: [1: "NTP Server Address", 2: "NTP Multicast Address", 3: "NTP Server FQDN"])
    ntpserverOptionLength = p.u16("ntpserver.option.length", "Length")
    ntpserverAddr = p.ipv6("ntpserver.addr", "NTP Server Address")
    clientLinkLayerAddr = p.string("client_link_layer_addr", "Link-layer address")
    clientLinkLayerAddrEther = p.ether(
      "client_link_layer_addr_ether", "Link-layer address (Ethernet)")
    clientLinkLayerAddrHwtype = p.u16(
      "client_link_layer_addr_hwtype", "Hardware type", names: dhcpv6DuidlltHwtypeNames)
    malformedOption = p.expert("malformed_option", .malformed, .error, "Malformed option")
    deprecatedOption = p.expert("deprecated_option", .deprecated, .warning, "Deprecated option")
    obsoletedOption = p.expert("obsoleted_option", .deprecated, .warning, "Obsoleted option")
    errorHopcount = p.expert(
      "error_hopcount", .protocolRule, .warning, "Detected error on hop-count")
  }
}

let dhcpv6MsgtypeNames: ValueNames = ValueNames(ranges: [
  (1...1, "Solicit"), (2...2, "Advertise"), (3...3, "Request"), (4...4, "Confirm"),
  (5...5, "Renew"), (6...6, "Rebind"), (7...7, "Reply"), (8...8, "Release"), (9...9, "Decline"),
  (10...10, "Reconfigure"), (11...11, "Information-request"), (12...12, "Relay-forw"),
  (13...13, "Relay-reply"), (14...14, "Leasequery"), (15...15, "Leasequery-reply"),
  (16...16, "Leasequery-done"), (17...17, "Leasequery-data"), (18...18, "Reconfigure-request"),
  (19...19, "Reconfigure-reply"), (20...20, "4o6 Query"), (21...21, "4o6 Response"),
  (36...36, "Address Registration Inform"), (37...37, "Address Registration Reply"),
])

let dhcpv6OptionTypeNames: ValueNames = ValueNames(ranges: [
  (1...1, "Client Identifier"), (2...2, "Server Identifier"),
  (3...3, "Identity Association for Non-temporary Address"),
  (4...4, "Identity Association for Temporary Address"), (5...5, "IA Address"),
  (6...6, "Option Request"), (7...7, "Preference"), (8...8, "Elapsed time"),
  (9...9, "Relay Message"), (11...11, "Authentication"), (12...12, "Server unicast"),
  (13...13, "Status code"), (14...14, "Rapid Commit"), (15...15, "User Class"),
  (16...16, "Vendor Class"), (17...17, "Vendor-specific Information"), (18...18, "Interface-Id"),
  (19...19, "Reconfigure Message"), (20...20, "Reconfigure Accept"),
  (21...21, "SIP Server Domain Name List"), (22...22, "SIP Servers IPv6 Address List"),
  (23...23, "DNS recursive name server"), (24...24, "Domain Search List"),
  (25...25, "Identity Association for Prefix Delegation"), (26...26, "IA Prefix"),
  (27...27, "Network Information Server"), (28...28, "Network Information Server V2"),
  (29...29, "Network Information Server Domain Name"),
  (30...30, "Network Information Server V2 Domain Name"),
  (31...31, "Simple Network Time Protocol Server"), (32...32, "Lifetime"),
  (33...33, "BCMCS Server Domain"), (34...34, "BCMCS Servers IPv6 Address List"),
  (36...36, "Geoconf Civic Address"), (37...37, "Remote Identifier"),
  (38...38, "Subscriber Identifier"), (39...39, "Client Fully Qualified Domain Name"),
  (40...40, "PANA Agents IPv6 Address List"), (41...41, "Time Zone"),
  (42...42, "Time Zone Database"), (43...43, "Echo Request Option"), (44...44, "Leasequery Query"),
  (45...45, "Leasequery Client Data"), (46...46, "Client Last Transaction Time"),
  (47...47, "Leasequery Relay Data"), (48...48, "Leasequery Client Link Address List"),
  (49...49, "Home Network Identifier FQDN"), (50...50, "Visited Home Network Information"),
  (51...51, "LoST Server"), (52...52, "CAPWAP Access Controllers"), (53...53, "Relay-ID"),
  (54...54, "MoS IPv6 Address"), (55...55, "MoS Domain Name List"), (56...56, "NTP Server"),
  (57...57, "Access Network Domain Name"),
  (58...58, "SIP User Agent Configuration Service Domains"), (59...59, "Boot File URL"),
  (60...60, "Boot File Parameters"), (61...61, "Client System Architecture Type"),
  (62...62, "Client Network Interface Identifier"), (63...63, "Geolocation"),
  (64...64, "Dual-Stack Lite AFTR Name"), (65...65, "ERP Local Domain Name"),
  (66...66, "Relay-Supplied Options"), (67...67, "Prefix Exclude"),
  (68...68, "Virtual Subnet Selection"), (69...69, "Identified Home Network Information"),
  (70...70, "Unrestricted Home Network Information"), (71...71, "Home Network Prefix"),
  (72...72, "Home Agent Address"), (73...73, "Home Agent FQDN"), (74...74, "RDNSS Selection"),
  (75...75, "Kerberos Principal Name"), (76...76, "Kerberos Realm Name"),
  (77...77, "Kerberos Default Realm Name"), (78...78, "Kerberos KDC"),
  (79...79, "Client Link-Layer Address"), (80...80, "Link Address"), (81...81, "RADIUS"),
  (82...82, "SOL_MAX_RT"), (83...83, "INF_MAX_RT"), (84...84, "Address Selection"),
  (85...85, "Address Selection table"), (86...86, "PCP Server"), (87...87, "DHCPv4 Message"),
  (88...88, "DHCP 4o6 Servers Address"), (89...89, "S46 Rule"), (90...90, "S46 BR"),
  (91...91, "S46 DMR"), (92...92, "S46 IPv4/IPv6 Address Binding"),
  (93...93, "S46 Port Parameters"), (94...94, "S46 MAP-E Container"),
  (95...95, "S46 MAP-T Container"), (96...96, "S46 Lightweight 4over6 Container"),
  (97...97, "4rd Options"), (98...98, "4rd Mapping Rule"), (99...99, "4rd Non-Mapping Rule"),
  (100...100, "LQ Server Base Time"), (101...101, "LQ Server Query Start Time"),
  (102...102, "LQ Server Query End Time"), (103...103, "Captive Portal"),
  (104...104, "MPL Parameter Configuration"), (105...105, "Access Technology Type"),
  (106...106, "Access Network Name"), (107...107, "Access Point Name"),
  (108...108, "Access Point BSSID"), (109...109, "Access Network Operator ID"),
  (110...110, "Access Network Operator Realm"), (111...111, "S46 Priority"),
  (112...112, "Manufacturer Usage Description"), (113...113, "IPv4/IPv6 Multicast Prefixes"),
  (114...114, "Failover Binding Status"), (115...115, "Failover Connect Flags"),
  (116...116, "Failover DNS Removal Info"), (117...117, "Failover DNS Hostname"),
  (118...118, "Failover DNS Zone Name"), (119...119, "Failover DNS Flags"),
  (120...120, "Failover Expiration Time"),
  (121...121, "Failover Maximum Number Unacked BNDUPD Messages"),
  (122...122, "Failover Maximum Client Lead Time (MCLT)"), (123...123, "Failover Partner Lifetime"),
  (124...124, "Failover Partner Lifetime Sent"), (125...125, "Failover Partner Down Time"),
  (126...126, "Failover Partner Raw Client Time"), (127...127, "Failover Protocol Version"),
  (128...128, "Failover Keepalive Time"), (129...129, "Failover Reconfigure Data"),
  (130...130, "Failover Relationship Name"), (131...131, "Failover Server Flags"),
  (132...132, "Failover Server State"), (133...133, "Failover Start Time of State"),
  (134...134, "Failover State Expiration Time"), (135...135, "Relay Source Port"),
  (136...136, "SZTP Redirect"), (137...137, "Softwire Source Binding Prefix Hint"),
  (138...138, "Identity Association for Link-Layer Addresses"), (139...139, "Link-Layer Address"),
  (140...140, "QUAD"), (141...141, "DOTS Reference Identifier"), (142...142, "DOTS Address"),
  (143...143, "ANDSF IPv6 Address"), (144...144, "Discovery of Network DNS Resolvers"),
  (145...145, "Registered Domain"), (146...146, "Forward Distribution Manager"),
  (147...147, "Reverse Distribution Manager"), (148...148, "Address Registration Enable"),
  (149...149, "Identity Association for SRv6 Locator"), (150...150, "IA SRv6 Locator"),
])

let dhcpv6DuidlltHwtypeNames: ValueNames = [
  0: "NET/ROM pseudo", 1: "Ethernet", 2: "Experimental Ethernet", 3: "AX.25", 4: "ProNET",
  5: "Chaos", 6: "IEEE 802", 7: "ARCNET", 8: "Hyperchannel", 9: "Lanstar",
  10: "Autonet Short Address", 11: "Localtalk", 12: "LocalNet", 13: "Ultra link", 14: "SMDS",
  15: "Frame Relay DLCI", 16: "ATM", 17: "HDLC", 18: "Fibre Channel", 19: "ATM (RFC 2225)",
  20: "Serial Line", 21: "ATM", 22: "MIL-STD-188-220", 23: "Metricom STRIP", 24: "IEEE 1394.1995",
  25: "MAPOS", 26: "Twinaxial", 27: "EUI-64", 28: "HIPARP", 29: "IP and ARP over ISO 7816-3",
  30: "ARPSec", 31: "IPsec tunnel", 32: "InfiniBand", 33: "TIA-102 Project 25 CAI",
  34: "Wiegand Interface", 35: "Pure IP", 36: "Experimental 1", 37: "HFI", 38: "Unified Bus",
  256: "Experimental 2", 257: "AEthernet", 260: "Notional KISS type", 264: "ADAPT", 270: "ROSE",
  271: "CCITT X.25", 272: "Boards with X.25 in firmware", 280: "Controller Area Network",
  512: "PPP", 513: "Cisco HDLC", 516: "LAPB", 517: "Digital's DDCMP protocol", 518: "Raw HDLC",
  519: "Raw IP", 768: "IPIP tunnel", 769: "IP6IP6 tunnel", 770: "Frame Relay Access Device",
  771: "SKIP vif", 772: "Loopback", 774: "Fiber Distributed Data Interface", 775: "AP1000 BIF",
  776: "sit0 device - IPv6-in-IPv4", 777: "IP over DDP tunneller", 778: "GRE over IP",
  779: "PIMSM register interface", 780: "High Performance Parallel Interface",
  781: "Nexus 64Mbps Ash", 782: "Acorn Econet", 783: "Linux-IrDA",
  784: "Point to point fibrechannel", 785: "Fibrechannel arbitrated loop",
  786: "Fibrechannel public loop", 787: "Fibrechannel fabric", 800: "Magic type ident for TR",
  801: "IEEE 802.11", 802: "IEEE 802.11 + Prism2 header", 803: "IEEE 802.11 + radiotap header",
  804: "IEEE 802.15.4", 805: "IEEE 802.15.4 network monitor", 820: "PhoNet media type",
  821: "PhoNet pipe header", 822: "CAIF media type", 823: "GRE over IPv6", 824: "Netlink",
  825: "IPv6 over LoWPAN", 826: "Vsock monitor header", 65535: "Void type, nothing is known",
  65534: "zero header length",
]

let dhcpv6StatusCodeNames: ValueNames = ValueNames(ranges: [
  (0...0, "Success"), (1...1, "UnspecFail"), (2...2, "NoAddrsAvail"), (3...3, "NoBinding"),
  (4...4, "NotOnLink"), (5...5, "UseMulticast (obsolete)"), (6...6, "NoPrefixAvail"),
  (7...7, "UnknownQueryType"), (8...8, "MalformedQuery"), (9...9, "NotConfigured"),
  (10...10, "NotAllowed"), (11...11, "QueryTerminated"), (12...12, "DataMissing"),
  (13...13, "CatchUpComplete"), (14...14, "NotSupported"), (15...15, "TLSConnectionRefused"),
  (16...16, "AddressInUse"), (17...17, "ConfigurationConflict"),
  (18...18, "MissingBindingInformation"), (19...19, "OutdatedBindingInformation"),
  (20...20, "ServerShuttingDown"), (21...21, "DNSUpdateNotSupported"),
  (22...22, "ExcessiveTimeSkew"),
])

let dhcpv6ClientArchTypeNames: ValueNames = [
  0x0: "x86 BIOS", 0x1: "NEC/PC98 (DEPRECATED)", 0x2: "Itanium", 0x3: "DEC Alpha (DEPRECATED)",
  0x4: "Arc x86 (DEPRECATED)", 0x5: "Intel Lean Client (DEPRECATED)", 0x6: "x86 UEFI",
  0x7: "x64 UEFI", 0x8: "EFI Xscale (DEPRECATED)", 0x9: "EBC", 0xa: "ARM 32-bit UEFI",
  0xb: "ARM 64-bit UEFI", 0xc: "PowerPC Open Firmware", 0xd: "PowerPC ePAPR", 0xe: "POWER OPAL v3",
  0xf: "x86 uefi boot from http", 0x10: "x64 uefi boot from http", 0x11: "ebc boot from http",
  0x12: "arm uefi 32 boot from http", 0x13: "arm uefi 64 boot from http",
  0x14: "pc/at bios boot from http", 0x15: "arm 32 uboot", 0x16: "arm 64 uboot",
  0x17: "arm uboot 32 boot from http", 0x18: "arm uboot 64 boot from http",
  0x19: "RISC-V 32-bit UEFI", 0x1a: "RISC-V 32-bit UEFI boot from http", 0x1b: "RISC-V 64-bit UEFI",
  0x1c: "RISC-V 64-bit UEFI boot from http", 0x1d: "RISC-V 128-bit UEFI",
  0x1e: "RISC-V 128-bit UEFI boot from http", 0x1f: "s390 Basic", 0x20: "s390 Extended",
  0x21: "MIPS 32-bit UEFI", 0x22: "MIPS 64-bit UEFI", 0x23: "Sunway 32-bit UEFI",
  0x24: "Sunway 64-bit UEFI", 0x25: "LoongArch 32-bit UEFI",
  0x26: "LoongArch 32-bit UEFI boot from http", 0x27: "LoongArch 64-bit UEFI",
  0x28: "LoongArch 64-bit UEFI boot from http", 0x29: "arm rpiboot",
]
