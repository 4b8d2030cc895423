import RemoraCore

/// The items of private messages (mode 7), whose layouts the request's code tells; as NTP's
/// reference implementation has them.
struct NTPPrivateItems: Sendable {
  private let parts: [String: NTPPart]
  private let layouts: State<NTPLayouts>
  private let address, broadcast, mask: Field<IPv4Address>
  private let address6, broadcast6, mask6: Field<IPv6Address>
  private let isIPv6: Field<UInt32>
  let time: Field<AbsoluteTime>

  init(_ p: inout Builder, _ f: NTPFields) {
    var parts: [String: NTPPart] = [
      ".stratum": .u8(f.stratum), ".ppoll": .i8(f.ppoll), ".precision": .i8(f.precision),
      ".rootdelay": .u32(f.rootdelay), ".rootdispersion": .u32(f.rootdispersion),
      ".refid": .bytes(f.refid), ".keyid": .bytes(f.keyid), ".reftime": .time(f.reftime),
      ".org": .time(f.org), ".rec": .time(f.rec), ".xmt": .time(f.xmt),
    ]
    var rows = Rows(Self.fields.description)
    let mark = UInt8(ascii: "|")
    while rows.next() {
      let name = rows.text(rows.part(before: mark))
      let label = rows.text(rows.part(before: mark))
      let kind = rows.text(rows.part(before: mark))
      let blurb = rows.text(rows.rest())
      if name.isEmpty { continue }
      let head = name.hasPrefix("~") ? "priv." + name.dropFirst() : "priv.mode7." + name
      parts[name] = NTPPart(&p, head, label, kind, blurb)
    }
    time = p.time("priv.tstamp", "Authentication timestamp", .ntpUTC)
    address = p.ipv4("priv.mode7.address", "Address")
    broadcast = p.ipv4("priv.mode7.bcast", "Bcast")
    mask = p.ipv4("priv.mode7.mask", "Mask")
    address6 = p.ipv6("priv.mode7.address6", "IPv6 addr")
    broadcast6 = p.ipv6("priv.mode7.bcast6", "IPv6 bcast")
    mask6 = p.ipv6("priv.mode7.mask6", "IPv6 mask")
    isIPv6 = p.u32("priv.mode7.ipv6_flag", "IPv6 Flag")
    parts["address"] = .ipv4(address)
    parts["mask"] = .ipv4(mask)
    parts["address6"] = .ipv6(address6)
    parts["mask6"] = .ipv6(mask6)
    parts["ipv6_flag"] = .u32(isIPv6)
    Self.declareFlags(&p, &parts)
    self.parts = parts
    layouts = p.state { NTPLayouts() }
  }

  private static func declareFlags(_ p: inout Builder, _ parts: inout [String: NTPPart]) {
    func bits(
      _ p: inout Builder, _ head: String, _ width: Int, _ labels: [(String, String)]
    ) -> [Field<Bool>] {
      labels.enumerated().map { i, bit in
        p.flag(
          head + "." + bit.0, bit.1, mask: 1 << UInt64(i), width: width, set: "Set",
          unset: "Not set")
      }
    }
    let head = "priv.mode7."
    let peer = [
      ("config", "Config"), ("syspeer", "Syspeer"), ("burst", "Burst"), ("refclock", "Refclock"),
      ("prefer", "Prefer"), ("authenable", "Auth enable"), ("sel_candidate", "Sel Candidate"),
      ("shortlist", "Shortlist"),
    ]
    parts["peer.flags"] = .flags(
      FlagSet(
        p.u8(head + "peer.flags", "Flags", .hex, mask: 0xff),
        bits(&p, head + "peer.flags", 1, peer), names: peer.map { $0.1 }))
    let config = [
      ("authenable", "Authenable"), ("prefer", "Prefer"), ("burst", "Burst"),
      ("iburst", "IBurst"), ("no_select", "No Select"), ("skey", "Skey"),
    ]
    parts["~config.flags"] = .flags(
      FlagSet(
        p.u8("priv.config.flags", "Flags", .hex, mask: 0xff),
        bits(&p, head + "config.flags", 1, config), names: config.map { $0.1 }))
    let system = [
      ("bclient", "Bclient"), ("pps", "PPS"), ("ntp", "NTP"), ("kernel", "Kernel"),
      ("monitor", "Monitor"), ("filegen", "Filegen"), ("auth", "Auth"), ("cal", "Cal"),
    ]
    let systemBits = bits(&p, head + "sys.flags", 1, system)
    parts["sys.flags8"] = .flags(
      FlagSet(
        p.u8(head + "sys.flags8", "Flags", .hex, mask: 0xff), systemBits,
        names: system.map { $0.1 }))
    parts["sys.flags"] = .wideFlags(
      FlagSet(
        p.u32(head + "sys.flags", "Flags", .hex, mask: 0xff), systemBits,
        names: system.map { $0.1 }))
    let reset = [
      ("allpeers", "All Peers"), ("io", "IO"), ("sys", "Sys"), ("mem", "Mem"),
      ("timer", "Timer"), ("auth", "Auth"), ("ctl", "Ctl"),
    ]
    parts["reset_stats.flags"] = .wideFlags(
      FlagSet(
        p.u32(head + "reset_stats.flags", "Flags", .hex, mask: 0xff),
        bits(&p, head + "reset_stats.flags", 4, reset), names: reset.map { $0.1 }))
  }

  /// Reads what an item of `size` bytes announces, under the item that is open.
  func add(
    _ d: inout Dissection, _ code: UInt8, isResponse: Bool, _ size: Int
  ) throws(Malformed) {
    if code == 44 || code == 45 { try addInterface(&d) }
    for step in d[layouts].steps(code, isResponse: isResponse, parts) {
      try step.part.add(&d, step.count == 0 ? max(0, size - 20) : step.count)
    }
  }

  /// Addresses of an interface are of either kind in the same places.
  private func addInterface(_ d: inout Dissection) throws(Malformed) {
    if try d.peek(UInt32.self, ahead: 48) != 0 {
      for field in [address6, broadcast6, mask6] { try d.add(field) }
    } else {
      for field in [address, broadcast, mask] {
        try d.add(field)
        try d.skip(12)
      }
    }
    try d.add(isIPv6)
  }

  private static let fields: StaticString = """
    action|Action|u1a
    alarms|Alarms|u4
    allocations|Allocations|u4
    associd|Association ID|u2
    async_messages|Async messages|u4
    authdelay|Auth delay|i8
    bad_offset|Non zero offset packets|u4
    bad_packets|Bad packets|u4
    bad_version|Unknown version packets|u4
    badauth|Bad authentication|u4
    baddata|Bad data|u4
    badformat|Bad format|u4
    badlength|Bad length|u4
    badop|Bad op code found|u4
    bdelay|Bdelay|i4
    bogusorg|Bogus origin|u4
    calcnt|calcnt|i4
    candidate|Candidate|u4
    clock_flags|Clock Flags|u1
    compliance|Compliance|u4
    constant|Constant|i4
    count|Count|u4
    currentstatus|Current status|u1
    data_too_short|Data too short|u4
    decryptions|Decryptions|u4
    delay|Delay|i4
    demobilizations|Demobilizations|u4
    denied|Denied|u4
    dispersion|Dispersion|u4
    drift_comp|Drift comp|i8
    dropped|Dropped packets|u4
    dstaddress6|IPv6 destination addr|a6
    dstaddress|Destination address|a4
    encryptions|Encryptions|u4
    errcnt|errcnt|i4
    errors|Errors|u4
    estbdelay|Estbdelay|i4
    esterror|Est error|i4
    expired|Expired|u4
    family|Address family|u2
    filtdelay|Filt delay|i4
    filtoffset|Filt offset|i8
    findpeer_calls|Find peer calls|u4
    flash2|Flash new|u2
    flash|Flash|u1
    fragments|Fragments|u4
    freemem|Free memory|u2
    freerecvbufs|Free receive buffer|u2
    freq|Freq|i4
    fudgetime1|Fudge time 1|u8x
    fudgetime2|Fudge time 2|u8x
    fudgetime|Fudgetime|u8
    fudgeval1|Fudge val 1|i4
    fudgeval2|Fudge val 2|u4
    fudgeval_flags|Fudgeval flags|u4
    fullrecvbufs|Full receive buffer|u2
    hashcount|Hashcount|b
    hmode|HMode|u1m
    hpoll|Host polling interval|i1
    ifindex|Ifindex|u4
    ifnum|Ifnum|u4
    ignore_pkts|Ignore packets|u1
    ignored|Ignored packets|u4
    input_errors|Errors on input|u4
    input_fragments|Fragments on input|u4
    input_responses|Responses on input|u4
    int_flags|Interface flags|i4
    int_name|Interface name|s
    int_received|Received by interrupt handler|u4
    interrupts|Interrupts|u4
    ippeerlimit|IP peer limit|i2
    jitcnt|jitcnt|i4
    jitter|jitter|i4
    kernel_offset|Offset|i4
    key_file|Key file name|s
    keylookups|Keylookups|u4
    keynotfound|Key not found|u4
    keyuncached|Key uncached|u4
    key|Key|u8lx
    lamport|Lamport violation|u4
    last_offset|Last offset|i8
    last_ttl|Last TTL specified|i4
    lastevent|Last event|u1
    leap|Leap|u1
    limitrejected|Limit rejected|u4
    local_address6|IPv6 local addr|a6
    local_address|Local address|a4
    lowwater|Low water|u2
    maxerror|Max error|i4
    maxpoll|Maxpoll|u1
    mflags|Mflags|u2
    minpoll|Minpoll|u1
    newversion|New version|u4
    noresponse|Noresponse|u4
    notsent|Not sent packets|u4
    ntimes|Ntimes|u1
    num_mcast|Numer multicast sockets|i4
    numfreekeys|Num free keys|u4
    numkeys|Num keys|u4
    nvalues|Nvalues|u1
    offset|Offset|u8
    oldpkt|Old packet|u4
    oldversion|Old version|u4
    order|Order|u1
    origtime|Trap originally time|u4
    overflows|Overflows|u4
    peercnt|Peer count|u4
    pkeyid|Peer Key ID|u4
    pmode|Peer mode|u1m
    polls|Polls|u4
    poll|Poll|u4
    port|Port|u2
    ppsfreq|ppsfreq|i4
    precision|Precision|i4
    processed|Processed|u4
    reach|Reach|u1
    received|Received packets|u4
    requests|Requests|u4
    resets|Resets|u4
    responses|Responses|u4
    restrict_flags|Restrict flags|u2
    rflags|Rflags|u2
    scopeid|Scopeid|u4
    selbroken|Bad reference time|u4
    seldisp|Bad dispersion|u4
    selectdis|Selectdis|u4
    sent|Sent|u4
    sequence|Sequence number|u2
    settime|Trap set time|u4
    shift|Shift|u2
    srcaddress6|IPv6 source addr|a6
    srcaddress|Source address|a4
    srcport|Source port|u2
    stability|Stability (ppm)|u4
    stabil|stabil|i4
    status|Status|u2
    stbcnt|stbcnt|i4
    stimes|Stimes|u4
    svalues|Svalues|u2
    timereachable|Time reachable|u4|time peer has been reachable
    timereceived|Time received|u4|time since a packet received
    timereset|Time reset|u4|time counters were reset
    timer|Timer|u4
    timestarted|Time started|u4
    times|Times|b
    timetosend|Time to send|u4|time until a packet sent
    timeup|Time up|u4|time counters were reset
    tolerance|tolerance|i4
    too_short|Too short packets|u4
    totalmem|Total memory|u2
    totalrecvbufs|Toal receive buffer|u2
    trap_address6|IPv6 trap addr|a6
    trap_address|Trap address|a4
    trap_port|Trap port|u2
    tsrounding|Timestamp rounding error|u4
    ttl|TTL|u1
    type|Type|u1
    unreach|Unreach|u1
    unused|Unused|b
    uptime|Uptime|i4
    values|Values|b
    version|Version|u1
    watchdog_timer|Watchdog timer|u4
    which|Which|u4
    xmtcalls|Transmitted calls|u4
    ~traps.flags|Flags|u4x
    """
}

/// The layouts of private messages' items, read when the first of them is met.
struct NTPLayouts: ~Copyable {
  /// What an item has, in its order, under twice the code, plus one for responses.
  private var table: [[NTPStep]] = []

  mutating func steps(
    _ code: UInt8, isResponse: Bool, _ parts: [String: NTPPart]
  ) -> [NTPStep] {
    if table.isEmpty { table = Self.layouts(of: parts) }
    let index = Int(code) << 1 | (isResponse ? 1 : 0)
    return index < table.count ? table[index] : []
  }

  private static func layouts(of parts: [String: NTPPart]) -> [[NTPStep]] {
    var table = [[NTPStep]](repeating: [], count: 92)
    for line in layoutText.description.split(separator: "\n") {
      let halves = line.split(separator: "|")
      guard halves.count == 2 else { continue }
      var steps: [NTPStep] = []
      for word in halves[1].split(separator: " ") {
        let pair = word.split(separator: ":")
        guard let part = parts[String(pair[0])] else { continue }
        steps.append(NTPStep(part: part, count: pair.count > 1 ? Int(pair[1]) ?? 0 : 0))
      }
      for key in halves[0].split(separator: ",") {
        guard let code = Int(key.filter { $0.isNumber }), code < 46 else { continue }
        if key.last != "r" { table[code << 1] = steps }
        if key.last != "q" { table[code << 1 | 1] = steps }
      }
    }
    return table
  }

  private static let layoutText: StaticString = """
    0,2q,3q|address port hmode peer.flags ipv6_flag unused:4 address6
    1|dstaddress srcaddress srcport .stratum hpoll .ppoll reach peer.flags hmode delay offset \
    dispersion ipv6_flag unused:4 dstaddress6 srcaddress6
    2r|dstaddress srcaddress srcport peer.flags leap hmode pmode .stratum .ppoll hpoll .precision \
    version unused:1 reach unreach flash ttl flash2 associd .keyid:4 pkeyid .refid:4 timer .rootdelay \
    .rootdispersion .reftime .org .rec .xmt filtdelay filtoffset order delay dispersion offset \
    selectdis unused:4 unused:4 unused:4 unused:4 unused:4 unused:4 unused:4 estbdelay ipv6_flag \
    unused:4 dstaddress6 srcaddress6
    3r|dstaddress srcaddress srcport peer.flags timereset timereceived timetosend timereachable \
    sent unused:4 processed unused:4 badauth bogusorg oldpkt unused:4 unused:4 seldisp selbroken \
    unused:4 candidate:1 unused:1 unused:1 unused:1 ipv6_flag unused:4 dstaddress6 srcaddress6
    4|address pmode leap .stratum .precision .rootdelay .rootdispersion .refid:4 .reftime poll \
    sys.flags8 unused:3 bdelay freq authdelay stability ipv6_flag unused:4 address6
    5|timeup timereset denied oldversion newversion bad_version badlength processed badauth \
    timereceived limitrejected lamport tsrounding
    6|timereset totalrecvbufs freerecvbufs fullrecvbufs lowwater dropped ignored received sent \
    notsent interrupts int_received
    7|timereset totalmem freemem findpeer_calls allocations demobilizations hashcount
    8|last_offset drift_comp compliance watchdog_timer
    9|timereset alarms overflows xmtcalls
    10|address hmode version minpoll maxpoll ~config.flags ttl unused:2 .keyid:4 key_file:128 \
    ipv6_flag unused:4 address6
    11,22|address ipv6_flag address6
    12,13|sys.flags
    16|address mask count rflags mflags ipv6_flag unused:4 address6 mask6
    17,18,19|address mask ippeerlimit restrict_flags mflags unused:4 address6 mask6
    21|reset_stats.flags
    26,27|key
    28|timereset numkeys numfreekeys keylookups keynotfound encryptions decryptions expired \
    keyuncached
    29|local_address trap_address trap_port sequence settime origtime resets ~traps.flags \
    ipv6_flag local_address6 trap_address6
    30,31|local_address trap_address trap_port unused:2 ipv6_flag local_address6 trap_address6
    32,33|.keyid:4
    34|timereset requests bad_packets responses fragments errors too_short input_responses \
    input_fragments input_errors bad_offset bad_version data_too_short badop async_messages
    36q,39q|address
    36r|address type clock_flags lastevent currentstatus polls noresponse badformat baddata \
    timestarted fudgetime1 fudgetime2 fudgeval1 fudgeval2
    37|address which fudgetime fudgeval_flags
    38|kernel_offset freq maxerror esterror status shift constant precision tolerance ppsfreq \
    jitter stabil jitcnt calcnt errcnt stbcnt
    39r|address nvalues ntimes svalues stimes values:64 times:256
    44,45|int_name:32 int_flags last_ttl num_mcast received sent notsent uptime scopeid ifindex \
    ifnum peercnt family ignore_pkts action unused:4
    """
}

/// A field at its place in an item; `count` bytes where its kind does not tell, 0 for the rest.
struct NTPStep: Sendable {
  let part: NTPPart
  let count: Int
}

/// A field of an item, with how it is read.
enum NTPPart: Sendable {
  case u8(Field<UInt8>), u16(Field<UInt16>), u32(Field<UInt32>), u64(Field<UInt64>)
  case i8(Field<Int8>), i16(Field<Int16>), i32(Field<Int32>), i64(Field<Int64>)
  case little(Field<UInt64>)
  case ipv4(Field<IPv4Address>), ipv6(Field<IPv6Address>)
  case bytes(Field<Bytes>), text(Field<Text>), time(Field<AbsoluteTime>)
  case flags(FlagSet<UInt8>), wideFlags(FlagSet<UInt32>)

  init(_ p: inout Builder, _ name: String, _ label: String, _ kind: String, _ blurb: String) {
    let base: Base = kind.contains("x") ? .hex : .dec
    let names: ValueNames? =
      kind.hasSuffix("m") ? ntpModeNames : kind.hasSuffix("a") ? ntpInterfaceNames : nil
    switch kind.prefix(2) {
    case "u1": self = .u8(p.u8(name, label, base, names: names, blurb: blurb))
    case "u2": self = .u16(p.u16(name, label, base, blurb: blurb))
    case "u4": self = .u32(p.u32(name, label, base, blurb: blurb))
    case "u8":
      let field = p.u64(name, label, base, blurb: blurb)
      self = kind.contains("l") ? .little(field) : .u64(field)
    case "i1": self = .i8(p.i8(name, label, blurb: blurb))
    case "i2": self = .i16(p.i16(name, label, blurb: blurb))
    case "i4": self = .i32(p.i32(name, label, blurb: blurb))
    case "i8":
      self = .i64(p.integer(name, label, .int64, as: Int64.self, container: 8, blurb: blurb))
    case "a4": self = .ipv4(p.ipv4(name, label, blurb: blurb))
    case "a6": self = .ipv6(p.ipv6(name, label, blurb: blurb))
    case "s": self = .text(p.string(name, label, blurb: blurb))
    default: self = .bytes(p.bytes(name, label, blurb: blurb))
    }
  }

  /// - Parameter count: bytes, where the kind does not tell.
  func add(_ d: inout Dissection, _ count: Int) throws(Malformed) {
    switch self {
    case .u8(let field): try d.add(field)
    case .u16(let field): try d.add(field)
    case .u32(let field):
      if count == 1 {
        d.put(field, UInt32(try d.peek(UInt8.self)), at: d.next(1))
        try d.skip(1)
      } else {
        try d.add(field)
      }
    case .u64(let field): try d.add(field)
    case .little(let field): try d.add(field, order: .little)
    case .i8(let field): try d.add(field)
    case .i16(let field): try d.add(field)
    case .i32(let field): try d.add(field)
    case .i64(let field): try d.add(field)
    case .ipv4(let field): try d.add(field)
    case .ipv6(let field): try d.add(field)
    case .bytes(let field): try d.add(field, length: count)
    case .text(let field):
      let place = d.next(count)
      try d.skip(count)
      let bytes = d.wants(field) ? d.bytes(place).prefix { $0 != 0 } : []
      d.put(field, "\(String(decoding: bytes, as: UTF8.self))", at: place)
    case .time(let field):
      d.put(field, NTPLayer.time(try d.peek(UInt64.self)), at: d.next(8))
      try d.skip(8)
    case .flags(let set): try set.add(&d, .big)
    case .wideFlags(let set): try set.add(&d, .big)
    }
  }
}

private let ntpModeNames: ValueNames = [
  0: "reserved", 1: "symmetric active", 2: "symmetric passive", 3: "client", 4: "server",
  5: "broadcast", 6: "reserved for NTP control message", 7: "reserved for private use",
]

private let ntpInterfaceNames: ValueNames = [
  1: "Interface exists", 2: "Interface created", 3: "Interface deleted",
]
