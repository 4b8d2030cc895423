import RemoraCore

/// The fields of bgp.
struct BgpFields: Sendable {
  let marker, openOptParamAuth, openOptParamUnknown, notifyMinorData, capUnknown,
    capReserved: Field<Bytes>
  let length, openMyas, openHoldtime, openOptExtensionLen, routeRefreshAfi, routeRefreshOrfLength,
    capMpAfi, capEnhAfi, capEnhSafi, capEnhNhafi, capGrTimers, capGrTimersRestartTime, capGrAfi,
    capApAfi, capOrfAfi, capBgpsecAfi: Field<UInt16>
  let prefixLength, type, openVersion, openOptLen, openOptExtensionMark, openOptParamType,
    openOptParamLen, notifyMajorError, notifyMinorError, notifyMinorErrorOpen,
    notifyMinorErrorUpdate, notifyMinorErrorExpired, notifyMinorErrorState, notifyMinorErrorCease,
    notifyMinorErrorRouteRefresh, notifyMinorErrorUnknown, notifyCommunicationLength,
    routeRefreshSubtype, routeRefreshSafi, routeRefreshOrfFlag, routeRefreshOrfType,
    routeRefreshOrfEntryAction, routeRefreshOrfEntryMatch, routeRefreshOrfEntryPrefixmaskLower,
    routeRefreshOrfEntryPrefixmaskUpper, capType, capLength, capAction, capMpSafi, capRole,
    capGrSafi, capGrFlag, capDc, capApSafi, capApSendreceive, capOrfSafi, capOrfNumber, capOrfType,
    capOrfSendreceive, capOrfFqdnHostnameLen, capOrfFqdnDomainNameLen, capMultisessionFlags,
    capBgpsecFlags, capBgpsecVersion, capBgpsecSendreceive, capBgpsecReserved,
    capSoftwareVersionLen: Field<UInt8>
  let openIdentifier, routeRefreshOrfEntryIp: Field<IPv4Address>
  let openOptExtension, openOpt, openOptParam, routeRefreshOrf, routeRefreshOrfEntry,
    cap: Field<Label>
  let notifyErrorOpenBadPeerAs, routeRefreshOrfEntrySequence, cap4as: Field<UInt32>
  let notifyCommunication, capOrfFqdnHostname, capOrfFqdnDomainName, capSoftwareVersion: Field<Text>
  let capGrTimersRestartFlag, capGrTimersNotificationFlag, capGrFlagPfs: Field<Bool>
  let markerInvalid, capLengthBad, capGrHelperModeOnly, notifyMinorErrorUnknown2,
    routeRefreshOrfTypeUnknown, routeRefreshOrfTypeUnsupported, routeRefreshOrfTypeUnregistered,
    routeRefreshOrfActionInvalid, lengthInvalid: Expert

  init(_ p: inout Builder) {
    marker = p.bytes("marker", "Marker", blurb: "Must be set to all ones (16 Bytes)")
    length = p.u16(
      "length", "Length", blurb: "The total length of the message, including the header in octets")
    prefixLength = p.u8("prefix_length", "Prefix Length")
    type = p.u8(
      "type", "Type", names: ValueNames(packed: Self.typeNames), blurb: "BGP message type")
    openVersion = p.u8("open.version", "Version", blurb: "The protocol version number")
    openMyas = p.u16("open.myas", "My AS", blurb: "The Autonomous System number of the sender")
    openHoldtime = p.u16(
      "open.holdtime", "Hold Time", blurb: "The number of seconds the sender proposes for Hold Time"
    )
    openIdentifier = p.ipv4(
      "open.identifier", "BGP Identifier", blurb: "The BGP Identifier of the sender")
    openOptLen = p.u8(
      "open.opt.len", "Optional Parameters Length",
      blurb: "The total length of the Optional Parameters field in octets")
    openOptExtension = p.label(
      "open.opt.extension", "Optional Parameter Extension",
      blurb: "Optional Parameters Extension detected")
    openOptExtensionMark = p.u8(
      "open.opt.extension.mark", "Extension Mark", blurb: "Optional Parameters Extension detected")
    openOptExtensionLen = p.u16(
      "open.opt.extension_len", "Extended Length",
      blurb: "The total extended length of the Optional Parameters field in octets")
    openOpt = p.label("open.opt", "Optional Parameters", blurb: "List of optional parameters")
    openOptParam = p.label("open.opt.param", "Optional Parameter")
    openOptParamType = p.u8(
      "open.opt.param.type", "Parameter Type",
      names: [1: "Authentication", 2: "Capability", 255: "Extended Length"],
      blurb: "Unambiguously identifies individual parameters")
    openOptParamLen = p.u8(
      "open.opt.param.len", "Parameter Length", blurb: "Length of the Parameter Value")
    openOptParamAuth = p.bytes("open.opt.param.auth", "Authentication Data", blurb: "Deprecated")
    openOptParamUnknown = p.bytes("open.opt.param.unknown", "Unknown", blurb: "Unknown Parameter")
    notifyMajorError = p.u8(
      "notify.major_error", "Major error Code",
      names: ValueNames(packed: Self.notifyMajorErrorNames))
    notifyMinorError = p.u8(
      "notify.minor_error", "Minor error Code (Message Header)",
      names: [1: "Connection Not Synchronized", 2: "Bad Message Length", 3: "Bad Message Type"])
    notifyMinorErrorOpen = p.u8(
      "notify.minor_error_open", "Minor error Code (Open Message)",
      names: ValueNames(packed: Self.notifyMinorErrorOpenNames))
    notifyMinorErrorUpdate = p.u8(
      "notify.minor_error_update", "Minor error Code (Update Message)",
      names: ValueNames(packed: Self.notifyMinorErrorUpdateNames))
    notifyMinorErrorExpired = p.u8(
      "notify.minor_error_expired", "Minor error Code (Hold Timer Expired)")
    notifyMinorErrorState = p.u8(
      "notify.minor_error_state", "Minor error Code (State Machine)",
      names: [
        1: "Receive Unexpected Message in OpenSent State",
        2: "Receive Unexpected Message in OpenConfirm State",
        3: "Receive Unexpected Message in Established State",
      ])
    notifyMinorErrorCease = p.u8(
      "notify.minor_error_cease", "Minor error Code (Cease)",
      names: ValueNames(packed: Self.notifyMinorErrorCeaseNames))
    notifyMinorErrorRouteRefresh = p.u8(
      "notify.minor_error_route_refresh", "Minor error Code (Route-Refresh message)",
      names: [1: "Invalid Message Length"])
    notifyMinorErrorUnknown = p.u8("notify.minor_error_unknown", "Minor error Code (Unknown)")
    notifyMinorData = p.bytes("notify.minor_data", "Data")
    notifyErrorOpenBadPeerAs = p.u32("notify.error_open.bad_peer_as", "Bad Peer AS")
    notifyCommunicationLength = p.u8(
      "notify.communication_length", "BGP Shutdown Communication Length")
    notifyCommunication = p.string("notify.communication", "Shutdown Communication")
    routeRefreshAfi = p.u16(
      "route_refresh.afi", "Address family identifier (AFI)",
      names: ValueNames(packed: Self.routeRefreshAfiNames))
    routeRefreshSubtype = p.u8(
      "route_refresh.subtype", "Subtype",
      names: [
        0: "Normal route refresh request [RFC2918] with/without ORF [RFC5291]",
        1: "Demarcation of the beginning of a route refresh",
        2: "Demarcation of the ending of a route refresh",
      ])
    routeRefreshSafi = p.u8(
      "route_refresh.safi", "Subsequent address family identifier (SAFI)",
      names: ValueNames(packed: Self.routeRefreshSafiNames))
    routeRefreshOrf = p.label("route_refresh.orf", "ORF information")
    routeRefreshOrfFlag = p.u8(
      "route_refresh.orf.flag", "ORF flag", names: [1: "Immediate", 2: "Defer"])
    routeRefreshOrfType = p.u8(
      "route_refresh.orf.type", "ORF type", names: ValueNames(packed: Self.routeRefreshOrfTypeNames)
    )
    routeRefreshOrfLength = p.u16("route_refresh.orf.length", "ORF length")
    routeRefreshOrfEntry = p.label("route_refresh.orf.entry", "ORFEntry PrefixList")
    routeRefreshOrfEntryAction = p.u8(
      "route_refresh.orf.entry.action", "ORFEntry Action", mask: 0xc0,
      names: [0: "Add", 1: "Remove", 2: "RemoveAll"])
    routeRefreshOrfEntryMatch = p.u8(
      "route_refresh.orf.entry.match", "ORFEntry Match", mask: 0x20,
      names: [0: "Permit", 1: "Deny"])
    routeRefreshOrfEntrySequence = p.u32("route_refresh.orf.entry.sequence", "ORFEntry Sequence")
    routeRefreshOrfEntryPrefixmaskLower = p.u8(
      "route_refresh.orf.entry.prefixmask_lower", "ORFEntry PrefixMask length lower bound")
    routeRefreshOrfEntryPrefixmaskUpper = p.u8(
      "route_refresh.orf.entry.prefixmask_upper", "ORFEntry PrefixMask length upper bound")
    routeRefreshOrfEntryIp = p.ipv4("route_refresh.orf.entry.ip", "ORFEntry IP address")
    cap = p.label("cap", "Capability")
    capType = p.u8("cap.type", "Type", names: ValueNames(packed: Self.capTypeNames))
    capLength = p.u8("cap.length", "Length")
    capAction = p.u8(
      "cap.action", "Action", names: [0: "advertising a capability", 1: "removing a capability"])
    capUnknown = p.bytes("cap.unknown", "Unknown")
    capReserved = p.bytes("cap.reserved", "Reserved", blurb: "Must be Zero")
    capMpAfi = p.u16("cap.mp.afi", "AFI", names: ValueNames(packed: Self.routeRefreshAfiNames))
    capMpSafi = p.u8("cap.mp.safi", "SAFI", names: ValueNames(packed: Self.routeRefreshSafiNames))
    capEnhAfi = p.u16("cap.enh.afi", "AFI", names: ValueNames(packed: Self.routeRefreshAfiNames))
    capEnhSafi = p.u16(
      "cap.enh.safi", "SAFI", names: ValueNames(packed: Self.routeRefreshSafiNames))
    capEnhNhafi = p.u16(
      "cap.enh.nhafi", "Next hop AFI", names: ValueNames(packed: Self.routeRefreshAfiNames))
    capRole = p.u8(
      "cap.role", "BGP Role",
      names: [0: "Provider", 1: "RS", 2: "RS-Client", 3: "Customer", 4: "Peer"])
    capGrTimers = p.u16("cap.gr.timers", "Restart Timers", .hex)
    capGrTimersRestartFlag = p.flag(
      "cap.gr.timers.restart_flag", "Restart state", mask: 0x8000, width: 2, set: "Yes", unset: "No"
    )
    capGrTimersNotificationFlag = p.flag(
      "cap.gr.timers.notification_flag", "Graceful notification", mask: 0x4000, width: 2,
      set: "Yes", unset: "No")
    capGrTimersRestartTime = p.u16(
      "cap.gr.timers.restart_time", "Time", mask: 0xfff, blurb: "in us")
    capGrAfi = p.u16("cap.gr.afi", "AFI", names: ValueNames(packed: Self.routeRefreshAfiNames))
    capGrSafi = p.u8("cap.gr.safi", "SAFI", names: ValueNames(packed: Self.routeRefreshSafiNames))
    capGrFlag = p.u8("cap.gr.flag", "Flag", .hex)
    capGrFlagPfs = p.flag(
      "cap.gr.flag.pfs", "Preserve forwarding state", mask: 0x80, set: "Yes", unset: "No")
    cap4as = p.u32("cap.4as", "AS Number")
    capDc = p.u8("cap.dc", "Capability Dynamic", names: ValueNames(packed: Self.capTypeNames))
    capApAfi = p.u16("cap.ap.afi", "AFI", names: ValueNames(packed: Self.routeRefreshAfiNames))
    capApSafi = p.u8("cap.ap.safi", "SAFI", names: ValueNames(packed: Self.routeRefreshSafiNames))
    capApSendreceive = p.u8(
      "cap.ap.sendreceive", "Send/Receive", names: [1: "Receive", 2: "Send", 3: "Both"])
    capOrfAfi = p.u16("cap.orf.afi", "AFI", names: ValueNames(packed: Self.routeRefreshAfiNames))
    capOrfSafi = p.u8("cap.orf.safi", "SAFI", names: ValueNames(packed: Self.routeRefreshSafiNames))
    capOrfNumber = p.u8("cap.orf.number", "Number")
    capOrfType = p.u8(
      "cap.orf.type", "Type", names: ValueNames(packed: Self.routeRefreshOrfTypeNames))
    capOrfSendreceive = p.u8(
      "cap.orf.sendreceive", "Send Receive", names: [1: "Receive", 2: "Send", 3: "Both"])
    capOrfFqdnHostnameLen = p.u8("cap.orf.fqdn.hostname.len", "Hostname Length")
    capOrfFqdnHostname = p.string("cap.orf.fqdn.hostname", "Hostname")
    capOrfFqdnDomainNameLen = p.u8("cap.orf.fqdn.domain_name.len", "Domain Name Length")
    capOrfFqdnDomainName = p.string("cap.orf.fqdn.domain_name", "Domain Name")
    capMultisessionFlags = p.u8("cap.multisession.flags", "Flag", .hex)
    capBgpsecFlags = p.u8("cap.bgpsec.flags", "Flag", .hex)
    capBgpsecVersion = p.u8("cap.bgpsec.version", "Version", mask: 0xf0)
    capBgpsecSendreceive = p.u8(
      "cap.bgpsec.sendreceive", "Send/Receive", mask: 8, names: [0: "Receive", 1: "Send"])
    capBgpsecReserved = p.u8(
      "cap.bgpsec.reserved", "Reserved", .hex, mask: 7, blurb: "Must be Zero")
    capBgpsecAfi = p.u16(
      "cap.bgpsec.afi", "AFI", names: ValueNames(packed: Self.routeRefreshAfiNames))
    capSoftwareVersionLen = p.u8("cap.software_version.len", "Software Version Length")
    capSoftwareVersion = p.string("cap.software_version", "Software Version")
    markerInvalid = p.expert("marker_invalid", .malformed, .error, "Marker is not all ones")
    capLengthBad = p.expert("cap.length.bad", .malformed, .error, "Capability length is wrong")
    capGrHelperModeOnly = p.expert(
      "cap.gr.helper_mode_only", .request, .chat,
      "Graceful Restart Capability supported in Helper mode only")
    notifyMinorErrorUnknown2 = p.expert(
      "notify.minor_error.unknown", .undecoded, .note, "Unknown notification error")
    routeRefreshOrfTypeUnknown = p.expert(
      "route_refresh.orf.type.unknown", .undecoded, .warning, "unknown ORF type")
    routeRefreshOrfTypeUnsupported = p.expert(
      "route_refresh.orf.type.unsupported", .undecoded, .warning, "ORF type: decoding not supported"
    )
    routeRefreshOrfTypeUnregistered = p.expert(
      "route_refresh.orf.type.unregistered", .malformed, .error,
      "ORF type: unregistered/non-IANA value")
    routeRefreshOrfActionInvalid = p.expert(
      "route_refresh.orf.action.invalid", .malformed, .error, "ORF action: invalid value")
    lengthInvalid = p.expert("length.invalid", .malformed, .error, "Length is invalid")
  }

  static let typeNames: StaticString = #"""
    1=OPEN Message
    2=UPDATE Message
    3=NOTIFICATION Message
    4=KEEPALIVE Message
    5=ROUTE-REFRESH Message
    6=CAPABILITY Message
    80=Cisco ROUTE-REFRESH Message
    """#
  static let notifyMajorErrorNames: StaticString = #"""
    1=Message Header Error
    2=OPEN Message Error
    3=UPDATE Message Error
    4=Hold Timer Expired
    5=Finite State Machine Error
    6=Cease
    7=ROUTE-REFRESH Message Error
    8=Send Hold Timer Expired
    """#
  static let notifyMinorErrorOpenNames: StaticString = #"""
    1=Unsupported Version Number
    2=Bad Peer AS
    3=Bad BGP Identifier
    4=Unsupported Optional Parameter
    5=Authentication Failure [Deprecated]
    6=Unacceptable Hold Time
    7=Unsupported Capability
    8=No supported AFI/SAFI (Cisco)
    b=Role Mismatch
    """#
  static let notifyMinorErrorUpdateNames: StaticString = #"""
    1=Malformed Attribute List
    2=Unrecognized Well-known Attribute
    3=Missing Well-known Attribute
    4=Attribute Flags Error
    5=Attribute Length Error
    6=Invalid ORIGIN Attribute
    7=AS Routing Loop [Deprecated]
    8=Invalid NEXT_HOP Attribute
    9=Optional Attribute Error
    a=Invalid Network Field
    b=Malformed AS_PATH
    """#
  static let notifyMinorErrorCeaseNames: StaticString = #"""
    1=Maximum Number of Prefixes Reached
    2=Administratively Shutdown
    3=Peer De-configured
    4=Administratively Reset
    5=Connection Rejected
    6=Other Configuration Change
    7=Connection Collision Resolution
    8=Out of Resources
    9=Hard Reset
    a=BFD Down
    """#
  static let routeRefreshAfiNames: StaticString = #"""
    0=Reserved
    1=IPv4
    2=IPv6
    3=NSAP
    4=HDLC (8-bit multidrop)
    5=BBN 1822
    6=802 (includes all 802 media plus Ethernet)
    7=E.163
    8=E.164 (SMDS, Frame Relay, ATM)
    9=F.69 (Telex)
    a=X.121 (X.25, Frame Relay)
    b=IPX
    c=Appletalk
    d=Decnet IV
    e=Banyan Vines
    f=E.164 with NSAP subaddress
    10=DNS (Domain Name System)
    11=Distinguished Name
    12=AS Number
    13=XTP over IP version 4
    14=XTP over IP version 6
    15=XTP native mode XTP
    16=Fibre Channel World-Wide Port Name
    17=Fibre Channel World-Wide Node Name
    18=GWID
    19=Layer-2 VPN
    c4=Layer-2 VPN (old)
    1a=MPLS-TP Section Endpoint Identifier
    1b=MPLS-TP LSP Endpoint Identifier
    1c=MPLS-TP Pseudowire Endpoint Identifier
    1d=MT IP: Multi-Topology IP version 4
    1e=MT IPv6: Multi-Topology IP version 6
    4000=EIGRP Common Service Family
    4001=EIGRP IPv4 Service Family
    4002=EIGRP IPv6 Service Family
    4003=LISP Canonical Address Format (LCAF)
    4004=BGP-LS
    4005=48-bit MAC Address
    4006=64-bit MAC Address
    4007=OUI
    4008=MAC/24
    4009=MAC/40
    400a=IPv6/64
    400b=RBridge Port ID
    400c=TRILL Nickname
    ffff=Reserved
    """#
  static let routeRefreshSafiNames: StaticString = #"""
    0=Reserved
    1=Unicast
    2=Multicast
    3=Unicast+Multicast (Deprecated)
    4=Labeled Unicast
    5=MCAST-VPN
    6=Multi-Segment Pseudowires
    7=Encapsulation (Deprecated)
    8=MCAST-VPLS
    40=Tunnel (Deprecated)
    41=VPLS
    42=Cisco MDT
    43=4over6
    44=6over4
    45=Layer-1 VPN
    46=EVPN
    47=BGP-LS
    48=BGP-LS-VPN
    49=SR Policy
    4a=SD-WAN
    4b=Routing Policy Distribution
    4c=Classful Transport Planes
    4d=Tunneled Traffic Flowspec
    4e=MCAST-TREE
    4f=Dynamic Path Selection
    50=BGP-LS-SPF
    53=BGP-CAR
    54=BGP-VPN-CAR
    55=BGP-MUP
    80=Labeled VPN Unicast
    81=Labeled VPN Multicast
    82=Labeled VPN Unicast+Multicast (Deprecated)
    84=Route Target Filter
    85=Flow Spec Filter
    86=Flow Spec Filter VPN
    8c=Layer-3 VPN (Deprecated)
    """#
  static let routeRefreshOrfTypeNames: StaticString = #"""
    2=(unregistered) Communities ORF-Type
    3=(unregistered) Extended Communities ORF-Type
    4=(unregistered) AS-path ORF-Type
    40=Address Prefix ORF
    41=CP-ORF
    42=VPN Prefix ORF
    80=Cisco PrefixList ORF-Type
    81=Cisco CommunityList ORF-Type
    82=Cisco Extended CommunityList ORF-Type
    83=Cisco AsPathList ORF-Type
    """#
  static let capTypeNames: StaticString = #"""
    0=Reserved capability
    1=Multiprotocol extensions capability
    2=Route refresh capability
    3=Cooperative route filtering capability
    4=Multiple routes to a destination capability
    5=Extended Next Hop Encoding
    6=BGP-Extended Message
    7=BGPsec capability
    8=Multiple Labels capability
    9=BGP Role
    40=Graceful Restart capability
    41=Support for 4-octet AS number capability
    42=Deprecated Dynamic Capability (Cisco)
    43=Support for Dynamic capability
    44=Multisession BGP Capability
    45=Support for Additional Paths
    46=Enhanced route refresh capability
    47=Long-Lived Graceful Restart (LLGR) Capability
    48=CP-ORF Capability
    49=FQDN Capability
    4a=BFD Strict-Mode capability
    4b=Software Version Capability
    4c=PATHS-LIMIT Capability
    80=Route Refresh Capability (Cisco)
    81=Routing Policy Distribution (Cisco)
    82=Outbound Route Filtering (Cisco)
    83=Multisession (Cisco)
    b8=FQDN (Cisco)
    b9=OPERATIONAL message (Cisco)
    4d=Link-Local Next Hop Capability
    """#
}
