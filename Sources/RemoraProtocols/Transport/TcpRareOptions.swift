import RemoraCore

/// Options of TCP that few stacks send: those of the space protocols (CCSDS 714.0-B-2), accurate
/// ECN feedback (RFC 9768), experiments (RFC 6994) and the probes of wide-area accelerators.
struct TCPRareOptions {
  let probe: TCPProbeOption
  let transparency: TCPTransparencyOption
  private let capabilities, negative, recordEnd, corruption, congestion, experimental: TCPOption
  private let vector: Field<UInt8>
  private let snackOffset, snackSize: Field<UInt16>
  private let partial, shortForm, longForm, compression, networkTime: Field<Bool>
  private let reserved, connection, space, spaceLength: Field<UInt8>
  private let spaceData: Field<Bytes>
  private let ect0, ce, ect1: Field<UInt32>
  private let hasIdentifiers: Bool
  private let experiment: Field<UInt16>
  private let experimentData: Field<Bytes>
  private let ackRate, ackReserved: Field<UInt8>

  init(_ p: inout Builder) {
    capabilities = p.tcpOption("scps", "SCPS capabilities")
    negative = p.tcpOption("snack", "Selective Negative Acknowledgment")
    recordEnd = p.tcpOption("scpsrec", "SCPS record boundary")
    corruption = p.tcpOption("scpscor", "SCPS corruption experienced")
    congestion = p.tcpOption("acc_ecn", "Accurate ECN")
    experimental = p.tcpOption("experimental", "Experimental")
    vector = p.u8("options.scps.vector", "TCP SCPS Capabilities Vector", .hex)
    func able(_ name: String, _ label: String, _ mask: UInt64) -> Field<Bool> {
      p.flag("options.scpsflags.\(name)", label, mask: mask, set: "Set", unset: "Not set")
    }
    partial = able("bets", "Partial Reliability Capable (BETS)", 0x80)
    shortForm = able("snack1", "Short Form SNACK Capable (SNACK1)", 0x40)
    longForm = able("snack2", "Long Form SNACK Capable (SNACK2)", 0x20)
    compression = able("compress", "Lossless Header Compression (COMP)", 0x10)
    networkTime = able("nlts", "Network Layer Timestamp (NLTS)", 0x08)
    reserved = p.u8("options.scpsflags.reserved", "Reserved", mask: 0x07)
    connection = p.u8("options.scps.binding", "Connection ID", blurb: "TCP SCPS Connection ID")
    space = p.u8(
      "options.scps.binding.id", "Binding Space (Community) ID",
      blurb: "TCP SCPS Extended Binding Space (Community) ID")
    spaceLength = p.u8(
      "options.scps.binding.len", "Extended Capability Length",
      blurb: "TCP SCPS Extended Capability Length in bytes")
    spaceData = p.bytes("options.scps.binding.data", "Binding Space Data")
    snackOffset = p.u16("options.snack.offset", "TCP SNACK Offset")
    snackSize = p.u16("options.snack.size", "TCP SNACK Size")
    ect0 = p.u24("options.acc_ecn.ee0b", "Accurate ECN Echo ECT(0) Byte Counter")
    ce = p.u24("options.acc_ecn.eceb", "Accurate ECN Echo CE Byte Counter")
    ect1 = p.u24("options.acc_ecn.ee1b", "Accurate ECN Echo ECT(1) Byte Counter")
    hasIdentifiers = p.preference(
      "dissect_experimental_options_rfc6994", true,
      "Assume that experimental options begin with an identifier (RFC 6994)")
    experiment = p.u16(
      "options.experimental.exid", "Experiment Identifier", .hex, names: experiments)
    experimentData = p.bytes("options.experimental.data", "Data")
    ackRate = p.u8("options.tarr.rate", "TARR Rate", mask: 0xfe)
    ackReserved = p.u8("options.tar.reserved", "TARR Reserved", mask: 0x01)
    probe = TCPProbeOption(&p)
    transparency = TCPTransparencyOption(&p)
  }

  // MARK: Space protocols

  func addCapabilities(
    _ d: inout Dissection, _ next: Int, _ options: TCPOptions
  ) throws(Malformed) {
    let sub = try options.begin(&d, capabilities, next)
    if next - d.offset == 2 {
      let bits = try d.add(
        vector, bits: partial, shortForm, longForm, compression, networkTime, reserved)
      let words = TCPRareOptions.words(bits)
      if bits != 0 { d.append(" (\(words))") }
      let number = try d.add(connection)
      if bits != 0 { d.info(append: " SCPS[\(words)] Connection ID=\(number)") }
    } else {
      let size = next - d.offset + 2
      d.label(sub.item, "SCPS Extended Capabilities (\(size) bytes)")
      while d.offset < next {
        guard next - d.offset >= 2 else {
          throw Malformed(.contained, offset: d.offset, need: 2, have: 1)
        }
        let id = try d.add(space)
        let size = Int(try d.peek(UInt8.self) >> 4) * 2
        d.put(spaceLength, UInt8(truncatingIfNeeded: size), at: d.next(1))
        try d.skip(1)
        guard next - d.offset >= size else {
          throw Malformed(.contained, offset: d.offset, need: size, have: next - d.offset)
        }
        try d.add(spaceData, length: size)
        d.info(append: " EXCAP=\(id)")
      }
    }
    d.close(sub)
  }

  private static func words(_ bits: UInt8) -> String {
    let names: [(UInt8, String)] = [
      (0x80, "BETS"), (0x40, "SNACK1"), (0x20, "SNACK2"), (0x10, "COMP"), (0x08, "NLTS"),
      (0x07, "RESERVED"),
    ]
    return names.filter { bits & $0.0 != 0 }.map(\.1).joined(separator: ", ")
  }

  /// The holes that this option names are counted in a unit the receiver set up, which is not
  /// known here: after its two numbers the packet counts as malformed, as users are used to.
  func addNegative(
    _ d: inout Dissection, _ next: Int, _ options: TCPOptions
  ) throws(Malformed) {
    let sub = try options.begin(&d, negative, next)
    if options.fits(&d, next, 6) {
      try d.add(snackOffset)
      try d.add(snackSize)
      throw Malformed(.reported, offset: d.offset)
    }
    d.close(sub)
  }

  func addMark(
    _ d: inout Dissection, _ code: UInt8, _ next: Int, _ options: TCPOptions
  ) throws(Malformed) {
    let sub = try options.begin(&d, code == 22 ? recordEnd : corruption, next)
    _ = options.fits(&d, next, 2)
    d.close(sub)
  }

  // MARK: Accurate ECN

  func addCongestion(
    _ d: inout Dissection, _ code: UInt8, _ next: Int, _ options: TCPOptions
  ) throws(Malformed) {
    let sub = try options.begin(&d, congestion, next)
    let size = next - d.offset
    if size == 0 || size == 3 || size == 6 || size == 9 {
      let text = try addCounters(&d, next, order: code == 172 ? 0 : 1)
      if size > 0 { d.append(to: sub.item, "\(text)") }
    } else {
      d.expert(
        options.badLength, at: d.last,
        "option length should be 2, 5, 8, or 11 instead of \(size + 2)")
    }
    d.close(sub)
  }

  /// The byte counters up to `next`; their order is ECT(0), CE, ECT(1), or the other way round.
  /// - Returns: ` (Order 0): EE0B 1, ECEB 2`
  private func addCounters(
    _ d: inout Dissection, _ next: Int, order: Int
  ) throws(Malformed) -> String {
    if d.offset == next { d.info(append: " AccECN") }
    var text = ""
    var i = 0
    while d.offset < next, i < 3 {
      let isFirst = i == 0 && order == 0 || i == 2 && order == 1
      let field = i == 1 ? ce : isFirst ? ect0 : ect1
      let name = i == 1 ? "ECEB" : isFirst ? "EE0B" : "EE1B"
      let value = try d.add(field)
      text += "\(text.isEmpty ? " (Order \(order)):" : ",") \(name) \(value)"
      d.info(append: " \(name)=\(value)")
      i += 1
    }
    return text
  }

  // MARK: Experiments

  func addExperimental(
    _ d: inout Dissection, _ code: UInt8, _ next: Int, _ options: TCPOptions
  ) throws(Malformed) {
    let sub = try options.begin(&d, experimental, next)
    defer { d.close(sub) }
    let size = next - d.offset + 2
    guard hasIdentifiers else {
      d.info(append: " Exp=\(code &- 252)")
      if d.offset < next { try d.add(experimentData, length: next - d.offset) }
      return
    }
    guard size >= 4 else {
      d.expert(options.badLength, at: d.last, "option length \(size) smaller than 4")
      return
    }
    let id = try d.peek(UInt16.self)
    let misfit = TCPRareOptions.misfit(id, size)
    if let misfit { d.expert(options.badLength, at: d.last, "\(misfit) instead of \(size)") }
    try d.add(experiment)
    d.append(to: sub.item, ": \(experiments.name(of: UInt64(id)) ?? "Unknown")")
    if misfit != nil { return }
    switch id {
    case 0xf989: try options.addCookie(&d, next, sub.item, requestAt: d.just(2))
    case 0x00ac:
      if size == 4 {
        d.info(append: " TARR")
      } else {
        let rate = try d.peek(UInt8.self) >> 1
        try d.add(bits: ackRate, ackReserved, width: 1)
        d.append(to: sub.item, " \(rate)")
        d.info(append: " TARR=\(rate)")
      }
    case 0xacc0, 0xacc1:
      let text = try addCounters(&d, next, order: id == 0xacc0 ? 0 : 1)
      d.append(to: sub.item, ": Accurate ECN\(text)")
    default:
      if d.offset < next { try d.add(experimentData, length: next - d.offset) }
      d.info(append: " ExID=\(Phrase.hex(UInt64(id), 1).uppercased())")
    }
  }

  /// What an experiment says of its option's length, if that is wrong.
  private static func misfit(_ id: UInt16, _ size: Int) -> String? {
    switch id {
    case 0x00ac where size > 5: "option length should be 4 or 5"
    case 0xacc0, 0xacc1:
      [4, 7, 10, 13].contains(size) ? nil : "option length should be 4, 7, 10, or 13"
    default: nil
    }
  }
}

/// Identifiers of experiments (IANA, RFC 6994).
private let experiments: ValueNames = [
  0x00ac: "TCP ACK Rate Request", 0x0348: "Host ID", 0x0a0d: "Autonomous System Compensation",
  0x0ca0: "Capability Option", 0x0ed0: "Extended Data Offset", 0x454e: "Encryption Negotiation",
  0x5323: "Service Number", 0x75ec: "Timestamp Interval", 0xacc0: "Accurate ECN - Order 0",
  0xacc1: "Accurate ECN - Order 1", 0xacce: "Accurate ECN",
  0xe2d4: "Shared Memory communications over RMDA protocol", 0xf989: "Fast Open",
  0xf990: "Low Latency",
]

/// How accelerators find each other (kind 76).
///
///     |     kind      |    length     | type | version  or  | type  |v|
struct TCPProbeOption {
  private let item: TCPOption
  private let type1, type2, version, rawVersion, reserved: Field<UInt8>
  private let prober, proxy, client: Field<IPv4Address>
  private let proxyPort, application: Field<UInt16>
  private let store: Field<UInt32>
  private let flags: Field<UInt8>
  private let noFrontEnd, lastNotice, cacheOff, secured, serverReady: Field<Bool>

  init(_ p: inout Builder) {
    item = p.tcpOption("rvbd.probe", "Riverbed Probe")
    type1 = p.u8("options.rvbd.probe.type1", "Type", mask: 0xf0)
    type2 = p.u8("options.rvbd.probe.type2", "Type", mask: 0xfe)
    version = p.u8("options.rvbd.probe.version", "Version", mask: 0x0f)
    rawVersion = p.u8(
      "options.rvbd.probe.version_raw", "Version", mask: 0x01, blurb: "Version 2 Raw Value")
    reserved = p.u8("options.rvbd.probe.reserved", "Reserved", .hex)
    prober = p.ipv4("options.rvbd.probe.prober", "CSH IP")
    proxy = p.ipv4("options.rvbd.probe.proxy.ip", "SSH IP")
    proxyPort = p.u16("options.rvbd.probe.proxy.port", "SSH Port")
    application = p.u16("options.rvbd.probe.appli_ver", "Application Version")
    client = p.ipv4("options.rvbd.probe.client.ip", "Client IP")
    store = p.u32("options.rvbd.probe.storeid", "CFE Store ID")
    flags = p.u8("options.rvbd.probe.flags", "Probe Flags", .hex)
    func bit(_ name: String, _ label: String, _ mask: UInt64) -> Field<Bool> {
      p.flag("options.rvbd.probe.flags.\(name)", label, mask: mask, set: "Set", unset: "Not set")
    }
    noFrontEnd = bit("notcfe", "Not CFE", 0x04)
    lastNotice = bit("last", "Last Notify", 0x01)
    cacheOff = bit("probe", "Disable Probe Cache on CSH", 0x10)
    secured = bit("ssl", "SSL Enabled", 0x02)
    serverReady = bit("server", "SSH outer to server established", 0x01)
  }

  private static let types = [
    "Probe Query", "Probe Response", "Probe Internal", "Probe Trace", "Probe Query SH",
    "Probe Response SH", "Probe Query Info", "Probe Response Info", "Probe Query Info SH",
    "Probe Query Info Store ID", "Probe Reset",
  ]

  func add(_ d: inout Dissection, _ next: Int, _ options: TCPOptions) throws(Malformed) {
    let sub = try options.begin(&d, item, next)
    defer { d.close(sub) }
    guard d.offset < next else {
      d.expert(options.badLength, at: d.last, "option length should be >= 3)")
      return
    }
    let head = try d.peek(UInt8.self)
    let isFirst = head & 1 == 1
    let type = isFirst ? head >> 4 : head >> 1
    guard Int(type) < TCPProbeOption.types.count else {
      d.append(to: sub.item, ": Probe Unknown")
      return
    }
    let name = TCPProbeOption.types[Int(type)]
    d.append(to: sub.item, ": \(name)")
    if isFirst {
      try d.add(bits: type1, version, width: 1)
      if type != 2 { try addFirst(&d, type, next, sub.item) }
    } else {
      let place = d.next(1)
      try d.add(bits: type2, rawVersion, width: 1)
      d.label("\(".... ...0") = Version: 2")
      d.put(version, 2, at: place, [.hidden, .generated])
      d.label(".... 0010 = Version: 2")
      try addSecond(&d, type, next)
    }
  }

  private func addFirst(
    _ d: inout Dissection, _ type: UInt8, _ next: Int, _ item: Item
  ) throws(Malformed) {
    try need(d, 1, next)
    try d.add(reserved)
    try need(d, 4, next)
    let from = try d.add(prober)
    switch type {
    case 0, 3, 4:
      try need(d, 2, next)
      try d.add(application)
      d.append(to: item, ", CSH IP: \(from)")
      d.info(prepend: type == 3 ? "S#, " : "S+, ")
    case 1, 5:
      if type == 5 {
        try need(d, 4, next)
        try d.add(client)
      }
      try need(d, 4, next)
      let server = try d.add(proxy)
      try need(d, 2, next)
      let port = try d.add(proxyPort)
      d.append(to: item, ", Server Steelhead: \(server):\(port)")
      d.info(prepend: "SA+, ")
    default: break
    }
  }

  private func addSecond(
    _ d: inout Dissection, _ type: UInt8, _ next: Int
  ) throws(Malformed) {
    guard type >= 6, type < 10 else { return }
    try need(d, 1, next)
    if type == 7 {
      try d.add(flags, bits: cacheOff, secured, serverReady)
      return
    }
    try d.add(flags, bits: noFrontEnd, lastNotice)
    if type == 6 { return }
    let sub = d.open()
    try need(d, 4, next)
    if type == 8 { try d.add(client) } else { try d.add(store) }
    d.close(sub)
  }

  private func need(_ d: borrowing Dissection, _ count: Int, _ next: Int) throws(Malformed) {
    if next - d.offset < count {
      throw Malformed(.contained, offset: d.offset, need: count, have: next - d.offset)
    }
  }
}

/// Addresses and ports inside which an accelerator's own connection runs (kind 78).
struct TCPTransparencyOption {
  private let item: TCPOption
  private let flags: Field<UInt16>
  private let resetProbe, resetInner, reset, reserved, outOfBand, mode: Field<Bool>
  private let source, destination: Field<IPv4Address>
  private let sourcePort, destinationPort: Field<UInt16>

  init(_ p: inout Builder) {
    item = p.tcpOption("rvbd.trpy", "Riverbed Transparency")
    flags = p.u16("options.rvbd.trpy.flags", "Transparency Options", .hex)
    func bit(_ name: String, _ label: String, _ mask: UInt64, _ blurb: String = "") -> Field<Bool> {
      p.flag(
        "options.rvbd.trpy.flags.\(name)", label, mask: mask, width: 2, set: "Set",
        unset: "Not set", blurb: blurb)
    }
    resetProbe = bit(
      "fw_rst_probe", "Enable FW traversal feature", 0x400,
      "Reset state created by probe on the nexthop firewall")
    resetInner = bit(
      "fw_rst_inner", "Enable Inner FW feature on All FWs", 0x200,
      "Reset state created by transparent inner on all firewalls before passing connection through"
    )
    reset = bit(
      "fw_rst", "Enable Transparency FW feature on All FWs", 0x100,
      "Reset state created by probe on all firewalls before establishing transparent inner connection"
    )
    reserved = bit("chksum", "Reserved", 0x4)
    outOfBand = bit("oob", "Out of band connection", 0x2)
    mode = p.flag(
      "options.rvbd.trpy.flags.mode", "Transparency Mode", mask: 0x1, width: 2,
      set: "Port Transparency", unset: "Full Transparency")
    source = p.ipv4("options.rvbd.trpy.src.ip", "Src SH IP Addr")
    destination = p.ipv4("options.rvbd.trpy.dst.ip", "Dst SH IP Addr")
    sourcePort = p.u16("options.rvbd.trpy.src.port", "Src SH Inner Port")
    destinationPort = p.u16("options.rvbd.trpy.dst.port", "Dst SH Inner Port")
  }

  func add(_ d: inout Dissection, _ next: Int, _ options: TCPOptions) throws(Malformed) {
    let sub = try options.begin(&d, item, next)
    d.info(prepend: "TRPY, ")
    if options.fits(&d, next, 16) {
      try d.add(flags, bits: resetProbe, resetInner, reset, reserved, outOfBand, mode)
      let from = try d.add(source)
      let to = try d.add(destination)
      let fromPort = try d.add(sourcePort)
      let toPort = try d.add(destinationPort)
      d.append(to: sub.item, " \(from):\(fromPort) -> \(to):\(toPort)")
    }
    d.close(sub)
  }
}
