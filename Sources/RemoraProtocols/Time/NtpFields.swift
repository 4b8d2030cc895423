import RemoraCore

/// The fields of NTP.
struct NTPFields {
  let flags, flagsLi, flagsVn, flagsMode, stratum, ctrlFlags2, ctrlFlags2Error: Field<UInt8>
  let ctrlFlags2More, ctrlFlags2Opcode, privFlagsMore, privAuthSeq, privAuth: Field<UInt8>
  let privSeq, privImpl, privReqcode, privErr, privReserved, privMonlistMode: Field<UInt8>
  let privMonlistVersion: Field<UInt8>
  let ppoll, precision: Field<Int8>
  let rootdelay, rootdispersion, privMonlistAvgint, privMonlistLsint: Field<UInt32>
  let privMonlistRestr, privMonlistCount, privMonlistFlags, privMonlistIpv6: Field<UInt32>
  let privMonlistUnused: Field<UInt32>
  let refid, keyid, mac, extValue, ntsNonce, ntsCiphertext: Field<Bytes>
  let reftime, org, rec, xmt: Field<AbsoluteTime>
  let ext, extNts, ctrlData, ctrlItem: Field<Label>
  let extType, extLength, ntsNonceLength, ntsCiphertextLength, ctrlSequence: Field<UInt16>
  let ctrlStatus, ctrlErrStatus, ctrlSysStatusLi, ctrlSysStatusClksrc: Field<UInt16>
  let ctrlSysStatusCount, ctrlSysStatusCode, ctrlPeerStatusSelection: Field<UInt16>
  let ctrlPeerStatusCount, ctrlPeerStatusCode, ctrlClockStatusStatus: Field<UInt16>
  let ctrlClockStatusCode, ctrlAssocid, ctrlOffset, ctrlCount, privNumitems: Field<UInt16>
  let privItemsize, privMonlistPort: Field<UInt16>
  let ctrlFlags2R, ctrlPeerStatusConfig, ctrlPeerStatusAuthenable: Field<Bool>
  let ctrlPeerStatusAuthentic, ctrlPeerStatusReach, ctrlPeerStatusBcast: Field<Bool>
  let privFlagsR: Field<Bool>
  let ctrlTrapmsg, ctrlConfiguration, ctrlMru, ctrlOrdlist, ctrlNonce: Field<Text>
  let privMode7Item: Field<Text>
  let privMonlistRemoteAddress, privMonlistLocalAddress: Field<IPv4Address>
  let privMonlistAddr6, privMonlistDaddr6: Field<IPv6Address>
  let extInvalidLength, extHistoric: Expert

  init(_ p: inout Builder) {
    flags = p.u8("flags", "Flags", .hex, blurb: "Flags (Leap/Version/Mode)")
    flagsLi = p.u8(
      "flags.li", "Leap Indicator", mask: 0xc0,
      names: [
        0: "no warning", 1: "last minute of the day has 61 seconds",
        2: "last minute of the day has 59 seconds", 3: "unknown (clock unsynchronized)",
      ],
      blurb: "Warning of an impending leap second to be inserted or deleted in the last "
        + "minute of the current month")
    flagsVn = p.u8(
      "flags.vn", "Version number", mask: 0x38,
      names: [
        0: "reserved", 1: "NTP Version 1", 2: "NTP Version 2", 3: "NTP Version 3",
        4: "NTP Version 4", 5: "reserved", 6: "reserved", 7: "reserved",
      ])
    flagsMode = p.u8(
      "flags.mode", "Mode", mask: 0x7,
      names: [
        0: "reserved", 1: "symmetric active", 2: "symmetric passive", 3: "client", 4: "server",
        5: "broadcast", 6: "reserved for NTP control message", 7: "reserved for private use",
      ])
    stratum = p.u8("stratum", "Peer Clock Stratum", names: ntpStratumNames)
    ppoll = p.i8(
      "ppoll", "Peer Polling Interval", blurb: "Maximum interval between successive messages")
    precision = p.i8(
      "precision", "Peer Clock Precision", blurb: "The precision of the system clock")
    rootdelay = p.u32(
      "rootdelay", "Root Delay", blurb: "Total round-trip delay to the reference clock")
    rootdispersion = p.u32(
      "rootdispersion", "Root Dispersion", blurb: "Total dispersion to the reference clock")
    refid = p.bytes(
      "refid", "Reference ID", blurb: "Particular server or reference clock being used")
    reftime = p.time(
      "reftime", "Reference Timestamp", .ntpUTC,
      blurb: "Time when the system clock was last set or corrected")
    org = p.time(
      "org", "Origin Timestamp", .ntpUTC,
      blurb: "Time at the client when the request departed for the server")
    rec = p.time(
      "rec", "Receive Timestamp", .ntpUTC,
      blurb: "Time at the server when the request arrived from the client")
    xmt = p.time(
      "xmt", "Transmit Timestamp", .ntpUTC,
      blurb: "Time at the server when the response left for the client")
    keyid = p.bytes("keyid", "Key ID")
    mac = p.bytes("mac", "Message Authentication Code")
    ext = p.label("ext", "Extension")
    extType = p.u16("ext.type", "Field Type", .hex, names: ntpExtTypeNames)
    extLength = p.u16("ext.length", "Length", blurb: "Entire extension length including padding")
    extValue = p.bytes("ext.value", "Value", blurb: "Type-specific value")
    extNts = p.label("ext.nts", "Network Time Security")
    ntsNonceLength = p.u16("nts.nonce.length", "Nonce Length", blurb: "Length of NTS nonce")
    ntsCiphertextLength = p.u16(
      "nts.ciphertext.length", "Ciphertext Length", blurb: "Length of NTS ciphertext")
    ntsNonce = p.bytes("nts.nonce", "Nonce", blurb: "Length of NTS ciphertext")
    ntsCiphertext = p.bytes("nts.ciphertext", "Ciphertext", blurb: "Length of NTS ciphertext")
    ctrlFlags2 = p.u8("ctrl.flags2", "Flags 2", .hex, blurb: "Flags (Response/Error/More/Opcode)")
    ctrlFlags2R = p.flag(
      "ctrl.flags2.r", "Response bit", mask: 0x80, set: "Response", unset: "Request")
    ctrlFlags2Error = p.u8("ctrl.flags2.error", "Error bit", mask: 0x40)
    ctrlFlags2More = p.u8("ctrl.flags2.more", "More bit", mask: 0x20)
    ctrlFlags2Opcode = p.u8(
      "ctrl.flags2.opcode", "Opcode", mask: 0x1f, names: ntpCtrlFlags2OpcodeNames)
    ctrlSequence = p.u16("ctrl.sequence", "Sequence")
    ctrlStatus = p.u16("ctrl.status", "Status", .hex)
    ctrlErrStatus = p.u16(
      "ctrl.err_status", "Error Status Word", mask: 0xff00,
      names: [
        0: "unspecified", 1: "authentication failure", 2: "invalid message length or format",
        3: "invalid opcode", 4: "unknown association identifier", 5: "unknown variable name",
        6: "invalid variable value", 7: "administratively prohibited",
      ])
    ctrlSysStatusLi = p.u16(
      "ctrl.sys_status.li", "Leap Indicator", mask: 0xc000,
      names: [
        0: "no warning", 1: "last minute of the day has 61 seconds",
        2: "last minute of the day has 59 seconds", 3: "unknown (clock unsynchronized)",
      ],
      blurb: "Warning of an impending leap second to be inserted or deleted in the last "
        + "minute of the current month")
    ctrlSysStatusClksrc = p.u16(
      "ctrl.sys_status.clksrc", "Clock Source", mask: 0x3f00,
      names: [
        0: "unspecified or unknown", 1: "Calibrated atomic clock (e.g. HP 5061)",
        2: "VLF (band 4) or LF (band 5) radio (e.g. OMEGA, WWVB)",
        3: "HF (band 7) radio (e.g. CHU, MSF, WWV/H)", 4: "UHF (band 9) satellite (e.g. GOES, GPS)",
        5: "local net (e.g. DCN, TSP, DTS)", 6: "UDP/NTP", 7: "UDP/TIME",
        8: "eyeball-and-wristwatch", 9: "telephone modem (e.g. NIST)",
      ])
    ctrlSysStatusCount = p.u16("ctrl.sys_status.count", "System Event Counter", mask: 0xf0)
    ctrlSysStatusCode = p.u16(
      "ctrl.sys_status.code", "System Event Code", mask: 0xf, names: ntpCtrlSysStatusCodeNames)
    ctrlPeerStatusConfig = p.flag(
      "ctrl.peer_status.config", "Peer Status", mask: 0x8000, width: 2,
      set: "configured (peer.config)", unset: "not configured (peer.config)")
    ctrlPeerStatusAuthenable = p.flag(
      "ctrl.peer_status.authenable", "Peer Status", mask: 0x4000, width: 2,
      set: "authentication enabled (peer.authenable)",
      unset: "authentication disabled (peer.authenable)")
    ctrlPeerStatusAuthentic = p.flag(
      "ctrl.peer_status.authentic", "Peer Status", mask: 0x2000, width: 2,
      set: "authentication okay (peer.authentic)", unset: "authentication not okay (peer.authentic)"
    )
    ctrlPeerStatusReach = p.flag(
      "ctrl.peer_status.reach", "Peer Status", mask: 0x1000, width: 2,
      set: "reachability okay (peer.reach != 0)", unset: "reachability not okay (peer.reach != 0)")
    ctrlPeerStatusBcast = p.flag(
      "ctrl.peer_status.bcast", "Peer Status broadcast association", mask: 0x800, width: 2,
      set: "Set", unset: "Not set")
    ctrlPeerStatusSelection = p.u16(
      "ctrl.peer_status.selection", "Peer Selection", mask: 0x700,
      names: [
        0: "rejected", 1: "passed sanity checks (tests 1 through 8 in Section 3.4.3)",
        2: "passed correctness checks (intersection algorithm in Section 4.2.1)",
        3: "passed candidate checks (if limit check implemented)",
        4: "passed outlier checks (clustering algorithm in Section 4.2.2)",
        5: "current synchronization source; max distance exceeded (if limit check "
          + "implemented)", 6: "current synchronization source; max distance okay", 7: "reserved",
      ])
    ctrlPeerStatusCount = p.u16("ctrl.peer_status.count", "Peer Event Counter", mask: 0xf0)
    ctrlPeerStatusCode = p.u16(
      "ctrl.peer_status.code", "Peer Event Code", mask: 0xf, names: ntpCtrlPeerStatusCodeNames)
    ctrlClockStatusStatus = p.u16(
      "ctrl.clock_status.status", "Clock Status", mask: 0xff00,
      names: [
        0: "clock operating within nominals", 1: "reply timeout", 2: "bad reply format",
        3: "hardware or software fault", 4: "propagation failure", 5: "bad date format or value",
        6: "bad time format or value",
      ])
    ctrlClockStatusCode = p.u16("ctrl.clock_status.code", "Clock Event Code", mask: 0xff)
    ctrlData = p.label("ctrl.data", "Data")
    ctrlItem = p.label("ctrl.item", "Item")
    ctrlAssocid = p.u16("ctrl.associd", "AssociationID")
    ctrlOffset = p.u16("ctrl.offset", "Offset")
    ctrlCount = p.u16("ctrl.count", "Count")
    ctrlTrapmsg = p.string("ctrl.trapmsg", "Trap message")
    ctrlConfiguration = p.string("ctrl.configuration", "Configuration")
    ctrlMru = p.string("ctrl.mru", "MRU")
    ctrlOrdlist = p.string("ctrl.ordlist", "Ordered List")
    ctrlNonce = p.string("ctrl.nonce", "Nonce")
    privFlagsR = p.flag(
      "priv.flags.r", "Response bit", mask: 0x80, set: "Response", unset: "Request")
    privFlagsMore = p.u8("priv.flags.more", "More bit", mask: 0x40)
    privAuthSeq = p.u8("priv.auth_seq", "Auth, sequence", blurb: "Auth bit, sequence number")
    privAuth = p.u8("priv.auth", "Auth bit", mask: 0x80)
    privSeq = p.u8("priv.seq", "Sequence number", mask: 0x7f)
    privImpl = p.u8(
      "priv.impl", "Implementation", names: [0: "UNIV", 2: "XNTPD_OLD (pre-IPv6)", 3: "XNTPD"])
    privReqcode = p.u8("priv.reqcode", "Request code", names: ntpPrivReqcodeNames)
    privErr = p.u8(
      "priv.err", "Err", .hex,
      names: [
        0x0: "No error", 0x1: "incompatible implementation number",
        0x2: "unimplemented request code", 0x3: "format error", 0x4: "no data available",
        0x5: "unknown", 0x6: "unknown", 0x7: "authentication failure",
      ])
    privNumitems = p.u16("priv.numitems", "Number of data items")
    privReserved = p.u8("priv.reserved", "Reserved", .hex)
    privMode7Item = p.string("priv.mode7.item", "Mode7 item", type: .stringz)
    privItemsize = p.u16("priv.itemsize", "Size of data item")
    privMonlistAvgint = p.u32("priv.monlist.avgint", "avgint")
    privMonlistLsint = p.u32("priv.monlist.lsint", "lsint")
    privMonlistRestr = p.u32("priv.monlist.restr", "restr", .hex)
    privMonlistCount = p.u32("priv.monlist.count", "count")
    privMonlistRemoteAddress = p.ipv4("priv.monlist.remote_address", "remote address")
    privMonlistLocalAddress = p.ipv4("priv.monlist.local_address", "local address")
    privMonlistFlags = p.u32("priv.monlist.flags", "flags", .hex)
    privMonlistPort = p.u16("priv.monlist.port", "port")
    privMonlistMode = p.u8("priv.monlist.mode", "mode")
    privMonlistVersion = p.u8("priv.monlist.version", "version")
    privMonlistIpv6 = p.u32("priv.monlist.ipv6", "ipv6", .hex)
    privMonlistUnused = p.u32("priv.monlist.unused", "unused", .hex)
    privMonlistAddr6 = p.ipv6("priv.monlist.addr6", "ipv6 remote addr")
    privMonlistDaddr6 = p.ipv6("priv.monlist.daddr6", "ipv6 local addr")
    extInvalidLength = p.expert(
      "ext.invalid_length", .protocolRule, .warning, "Extension invalid length")
    extHistoric = p.expert("ext.historic", .deprecated, .note, "Historic extension type")
  }
}

let ntpStratumNames: ValueNames = ValueNames(ranges: [
  (0...0, "unspecified or invalid"), (1...1, "primary reference"), (2...15, "secondary reference"),
  (16...16, "unsynchronized"), (17...255, "reserved"),
])

let ntpExtTypeNames: ValueNames = ValueNames(ranges: [
  (0x0...0x0, "Crypto-NAK; authentication failure"), (0x2...0x2, "Reserved for historic reasons"),
  (0x102...0x102, "Reserved for historic reasons"), (0x104...0x104, "Unique Identifier"),
  (0x200...0x200, "No-Operation Request"), (0x201...0x201, "Association Message Request"),
  (0x202...0x202, "Certificate Message Request"), (0x203...0x203, "Cookie Message Request"),
  (0x204...0x204, "NTS Cookie or Autokey Message Request"),
  (0x205...0x205, "Leapseconds Message Request"), (0x206...0x206, "Sign Message Request"),
  (0x207...0x207, "IFF Identity Message Request"), (0x208...0x208, "GQ Identity Message Request"),
  (0x209...0x209, "MV Identity Message Request"), (0x302...0x302, "Reserved for historic reasons"),
  (0x304...0x304, "NTS Cookie Placeholder"), (0x402...0x402, "Reserved for historic reasons"),
  (0x404...0x404, "NTS Authenticator and Encrypted Extension Fields"),
  (0x502...0x502, "Reserved for historic reasons"),
  (0x602...0x602, "Reserved for historic reasons"),
  (0x702...0x702, "Reserved for historic reasons"),
  (0x802...0x802, "Reserved for historic reasons"),
  (0x902...0x902, "Reserved for historic reasons"), (0x2005...0x2005, "UDP Checksum Complement"),
  (0x8002...0x8002, "Reserved for historic reasons"),
  (0x8102...0x8102, "Reserved for historic reasons"), (0x8200...0x8200, "No-Operation Response"),
  (0x8201...0x8201, "Association Message Response"),
  (0x8202...0x8202, "Certificate Message Response"), (0x8203...0x8203, "Cookie Message Response"),
  (0x8204...0x8204, "Autokey Message Response"), (0x8205...0x8205, "Leapseconds Message Response"),
  (0x8206...0x8206, "Sign Message Response"), (0x8207...0x8207, "IFF Identity Message Response"),
  (0x8208...0x8208, "GQ Identity Message Response"),
  (0x8209...0x8209, "MV Identity Message Response"),
  (0x8302...0x8302, "Reserved for historic reasons"),
  (0x8402...0x8402, "Reserved for historic reasons"),
  (0x8502...0x8502, "Reserved for historic reasons"),
  (0x8602...0x8602, "Reserved for historic reasons"),
  (0x8702...0x8702, "Reserved for historic reasons"),
  (0x8802...0x8802, "Reserved for historic reasons"),
  (0x8902...0x8902, "Reserved for historic reasons"),
  (0xc002...0xc002, "Reserved for historic reasons"),
  (0xc102...0xc102, "Reserved for historic reasons"),
  (0xc200...0xc200, "No-Operation Error Response"),
  (0xc201...0xc201, "Association Message Error Response"),
  (0xc202...0xc202, "Certificate Message Error Response"),
  (0xc203...0xc203, "Cookie Message Error Response"),
  (0xc204...0xc204, "Autokey Message Error Response"),
  (0xc205...0xc205, "Leapseconds Message Error Response"),
  (0xc206...0xc206, "Sign Message Error Response"),
  (0xc207...0xc207, "IFF Identity Message Error Response"),
  (0xc208...0xc208, "GQ Identity Message Error Response"),
  (0xc209...0xc209, "MV Identity Message Error Response"),
  (0xc302...0xc302, "Reserved for historic reasons"),
  (0xc402...0xc402, "Reserved for historic reasons"),
  (0xc502...0xc502, "Reserved for historic reasons"),
  (0xc602...0xc602, "Reserved for historic reasons"),
  (0xc702...0xc702, "Reserved for historic reasons"),
  (0xc802...0xc802, "Reserved for historic reasons"),
  (0xc902...0xc902, "Reserved for historic reasons"),
  (0xf000...0xffff, "Reserved for Private or Experimental Use"),
])

let ntpCtrlFlags2OpcodeNames: ValueNames = [
  0: "reserved", 1: "read status", 2: "read variables", 3: "write variables",
  4: "read clock variables", 5: "write clock variables", 6: "set trap address/port",
  7: "asynchronous message", 8: "runtime configuration", 9: "save config to file",
  10: "retrieve MRU (mrulist)", 11: "retrieve ordered list", 12: "request a client nonce",
  31: "unset trap address/port",
]

let ntpCtrlSysStatusCodeNames: ValueNames = [
  0: "unspecified", 1: "frequency correction (drift) file not available",
  2: "frequency correction started (frequency stepped)",
  3: "spike detected and ignored, starting stepout timer", 4: "frequency training started",
  5: "clock synchronized", 6: "system restart",
  7: "panic stop (required step greater than panic threshold)", 8: "no system peer",
  9: "leap second insertion/deletion armed", 10: "leap second disarmed",
  11: "leap second inserted or deleted", 12: "clock stepped (stepout timer expired)",
  13: "kernel loop discipline status changed", 14: "leapseconds table loaded from file",
  15: "leapseconds table outdated, updated file needed",
]

let ntpCtrlPeerStatusCodeNames: ValueNames = [
  0: "unspecified", 1: "association mobilized", 2: "association demobilized",
  3: "peer unreachable (peer.reach was nonzero now zero)",
  4: "peer reachable (peer.reach was zero now nonzero)", 5: "association restarted or timed out",
  6: "no server found (ntpdate mode)", 7: "rate exceeded (kiss code RATE)",
  8: "access denied (kiss code DENY)", 9: "leap armed from server LI code",
  10: "become system peer", 11: "reference clock event (see clock status word)",
  12: "authentication failure", 13: "popcorn spike suppressor", 14: "entering interleave mode",
  15: "interleave error (recovered)",
]

let ntpPrivReqcodeNames: ValueNames = ValueNames(ranges: [
  (0...0, "PEER_LIST"), (1...1, "PEER_LIST_SUM"), (2...2, "PEER_INFO"), (3...3, "PEER_STATS"),
  (4...4, "SYS_INFO"), (5...5, "SYS_STATS"), (6...6, "IO_STATS"), (7...7, "MEM_STATS"),
  (8...8, "LOOP_INFO"), (9...9, "TIMER_STATS"), (10...10, "CONFIG"), (11...11, "UNCONFIG"),
  (12...12, "SET_SYS_FLAG"), (13...13, "CLR_SYS_FLAG"), (14...14, "MONITOR"),
  (15...15, "NOMONITOR"), (16...16, "GET_RESTRICT"), (17...17, "RESADDFLAGS"),
  (18...18, "RESSUBFLAGS"), (19...19, "UNRESTRICT"), (20...20, "MON_GETLIST"),
  (21...21, "RESET_STATS"), (22...22, "RESET_PEER"), (23...23, "REREAD_KEYS"),
  (24...24, "DO_DIRTY_HACK"), (25...25, "DONT_DIRTY_HACK"), (26...26, "TRUSTKEY"),
  (27...27, "UNTRUSTKEY"), (28...28, "AUTHINFO"), (29...29, "TRAPS"), (30...30, "ADD_TRAP"),
  (31...31, "CLR_TRAP"), (32...32, "REQUEST_KEY"), (33...33, "CONTROL_KEY"),
  (34...34, "GET_CTLSTATS"), (35...35, "GET_LEAPINFO"), (36...36, "GET_CLOCKINFO"),
  (37...37, "SET_CLKFUDGE"), (38...38, "GET_KERNEL"), (39...39, "GET_CLKBUGINFO"),
  (40...40, "UNASSIGNED"), (41...41, "SET_PRECISION"), (42...42, "MON_GETLIST_1"),
  (43...43, "HOSTNAME_ASSOCID"), (44...44, "IF_STATS"), (45...45, "IF_RELOAD"),
])
