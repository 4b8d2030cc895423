public import RemoraCore

/// Connections by way of a proxy: SOCKS 5 (RFC 1928), with user names (RFC 1929) and GSS-API
/// (RFC 1961), and SOCKS 4 and 4a.
///
///     5: |  version = 5  |   methods     | … ;  |  5  | command | 0 | kind | address … | port |
///     4: |  version = 4  |    command    |     port      |    address    | user name … 0
public let socks = Protocol("socks", "Socks Protocol", short: "Socks") { p in
  let layer = SocksLayer(&p)
  p.over("tcp.port", 1080)
  return { d throws(Malformed) in try layer.dissect(&d) }
}

struct SocksLayer {
  /// Whose turn it is to say what, and what was agreed on.
  struct Connection: BitwiseCopyable {
    enum Step: UInt8, BitwiseCopyable { case greeting, password, token, command, second, done }
    var version: UInt8 = 0
    var serverPort: UInt32 = 0
    var client = Step.greeting
    var server = Step.greeting
    var command: UInt8 = 0
    /// 1 IPv4, 4 IPv6, else a name.
    var kind: UInt8 = 0
    var high: UInt64 = 0
    var low: UInt64 = 0
    var port: UInt16 = 0
    /// The frame of the answer that opened the tunnel; 0 before.
    var opened: UInt32 = 0
    var isTunnel: Bool { opened != 0 }
  }

  let f: SocksFields
  let connections: State<FlowTable<Connection>>
  let moments: State<FrameMemory<Connection>>
  let byPort: Table<UInt16>
  let byDatagramPort: Table<UInt16>
  let recognizers: HeuristicTable
  let data: ProtocolHandle
  let streams: State<TCPStreams>
  let numbers: State<TCPNumbers>

  init(_ p: inout Builder) {
    f = SocksFields(&p)
    connections = p.state { FlowTable<Connection>(limit: 1 << 16) }
    moments = p.state { FrameMemory<Connection>() }
    // All that TCP carries may be behind a proxy; a filter looks here for what mostly is.
    byPort = p.side("/tcp.port", UInt16.self)
    for name in ["tls", "http", "ssh", "smtp", "imap", "pop", "ftp"] { _ = p.uses(name) }
    // Of relayed datagrams hardly any leads to what is asked for elsewhere.
    byDatagramPort = p.side("/udp.port", UInt16.self)
    recognizers = p.heuristics("/tcp")
    data = p.uses("data")
    streams = tcpStreams(&p)
    numbers = tcpNumbers(&p)
    p.feeds("tcp")
  }

  func dissect(_ d: inout Dissection) throws(Malformed) {
    let packet = d.packet
    if packet.ipProtocol == 17 { return try dissectDatagram(&d) }
    d.protocolColumn("Socks")
    d.info("")
    d.setOwnLength(d.reportedRemaining)
    let key = FlowKey(
      from: Address(
        kind: .other, high: UInt64(packet.networkLayers),
        low: UInt64(packet.connection)), to: .none)
    let index = d[connections].place(key) { _ in Connection() }.index
    var now = d[connections][index]
    if packet.isRevisit {
      now = d[moments][packet.number, d.place] ?? now
    } else {
      if now.serverPort == 0 {
        now.serverPort = packet.destinationPort
        let first = try d.peek(UInt8.self)
        now.version = first == 4 || first == 5 ? first : 0
      }
      if now.opened >= packet.number { now.opened = 0 }
      if d.remembers { d[moments][packet.number, d.place] = now }
    }
    let version = now.version
    guard version == 4 || version == 5 else {
      d[connections][index] = now
      return d.info("Unknown")
    }
    d.info("Version: \(version)")
    if now.isTunnel {
      d[connections][index] = now
      return try addTunnelled(&d, now)
    }
    let isClient = packet.destinationPort == now.serverPort
    d[connections][index] = now
    defer { if !packet.isRevisit { d[connections][index] = now } }
    if version == 4 {
      if isClient { try addRequest4(&d, &now) } else { try addReply4(&d, &now) }
    } else {
      if isClient { try addClient5(&d, &now) } else { try addServer5(&d, &now) }
    }
  }

  // MARK: Version 4

  private func addRequest4(_ d: inout Dissection, _ now: inout Connection) throws(Malformed) {
    d.info(append: " Connect to server request")
    let start = d.offset
    try d.add(f.version)
    now.command = try d.add(f.command)
    now.port = try d.add(f.remotePort)
    let address = try d.add(f.address)
    try d.add(f.user, upTo: 0)
    if address.bits > 0, address.bits < 256 { try d.add(f.name4, upTo: 0) }
    now.kind = 1
    // What is shown of the tunnel is what stands at the head of the request.
    now.low = UInt64(d.number(at: start, UInt32.self) ?? 0)
    now.client = .done
  }

  private func addReply4(_ d: inout Dissection, _ now: inout Connection) throws(Malformed) {
    d.info(append: " Connect Response")
    try d.add(f.version)
    let result = try d.add(f.results)
    d.label("Results(V4): \(SocksFields.results.name(of: UInt64(result)) ?? "Unknown") (\(result))")
    try d.add(f.remotePort)
    try d.add(f.address)
    now.server = .done
    now.opened = d.packet.number
  }

  // MARK: Version 5

  private func addClient5(_ d: inout Dissection, _ now: inout Connection) throws(Malformed) {
    // Authentication is over when the next request begins.
    if now.client == .token, d.number(at: d.offset, UInt8.self) == 5 {
      now.client = .command
      now.server = .command
    }
    switch now.client {
    case .greeting: try addMethods(&d)
    case .password:
      d.put(f.version, 5, at: d.here)
      try d.add(f.subversion)
      try addCounted(&d, f.user)
      try addCounted(&d, f.password)
    case .token: try addToken(&d)
    case .command, .second:
      try d.add(f.version)
      now.command = try d.add(f.command)
      try d.add(f.reserved)
      try addAddress(&d, &now, f.port)
      now.client = .done
    case .done: break
    }
  }

  private func addServer5(_ d: inout Dissection, _ now: inout Connection) throws(Malformed) {
    switch now.server {
    case .greeting:
      try d.add(f.version)
      let method = try d.add(f.acceptedMethod)
      d.label(
        value: "0x\(String(method, radix: 16)) (\(SocksFields.method(method)))")
      let next: Connection.Step = method == 2 ? .password : method == 1 ? .token : .command
      now.client = next
      now.server = next
    case .password:
      d.put(f.version, 5, at: d.here)
      try d.add(f.subversion)
      let status = try d.add(f.status)
      d.label(value: "\(status) (\(status == 0 ? "success" : "failure"))")
      now.client = .command
      now.server = .command
    case .token: try addToken(&d)
    case .command:
      try d.add(f.version)
      try addResult(&d)
      try d.add(f.reserved)
      var other = Connection()
      try addAddress(&d, &other, f.port)
      now.server = now.command == 2 ? .second : .done
      if now.command == 0x80 || now.command == 0x81 {
        d.info(append: now.command == 0x80 ? ", Ping Req" : ", Traceroute Req")
      }
      if now.command != 2 { now.opened = d.packet.number }
    case .second:
      try d.add(f.version)
      try addResult(&d)
      try d.add(f.reserved)
      var other = Connection()
      try addAddress(&d, &other, f.remoteHostPort)
      now.server = .done
      now.opened = d.packet.number
    case .done: break
    }
  }

  private func addMethods(_ d: inout Dissection) throws(Malformed) {
    try d.add(f.version)
    let count = Int(try d.peek(UInt8.self))
    let sub = d.open(d.text("Client Authentication Methods", at: d.next(count + 1)))
    try d.add(f.methodCount)
    for i in 0..<count {
      try d.step()
      let method = try d.add(f.method)
      d.label("Method[\(i)]: \(method) (\(SocksFields.method(method)))")
    }
    d.close(sub)
  }

  private func addToken(_ d: inout Dissection) throws(Malformed) {
    d.put(f.version, 5, at: d.here)
    try d.add(f.subversion)
    let command = try d.add(f.tokenCommand)
    guard command != 0xff else { return }
    let count = Int(try d.add(f.tokenLength))
    if count > 0 { try d.add(f.token, length: count) }
  }

  private func addResult(_ d: inout Dissection) throws(Malformed) {
    let result = try d.add(f.results)
    d.label("Results(V5): \(SocksFields.results.name(of: UInt64(result)) ?? "Unknown") (\(result))")
  }

  private func addCounted(_ d: inout Dissection, _ field: Field<Text>) throws(Malformed) {
    let count = Int(try d.peek(UInt8.self))
    let place = d.next(count + 1)
    guard count < d.remaining else { return try d.skip(count + 1) }
    d.put(field, of: Region(place.offset + 1, count), at: place)
    try d.skip(count + 1)
  }

  private func addAddress(
    _ d: inout Dissection, _ now: inout Connection, _ port: Field<UInt16>
  ) throws(Malformed) {
    now.kind = try d.add(f.kind)
    switch now.kind {
    case 1: now.low = UInt64(try d.add(f.address).bits)
    case 3: try addCounted(&d, f.remoteName)
    case 4:
      let address = try d.add(f.address6)
      (now.high, now.low) = (address.high, address.low)
    default: break
    }
    now.port = try d.add(port)
  }

  // MARK: What is carried

  private func addTunnelled(_ d: inout Dissection, _ now: Connection) throws(Malformed) {
    guard now.command != 2, now.command != 3 else { return }
    let here = d.here
    d.put(f.version, now.version, at: here, .generated)
    d.put(f.command, now.command, at: here, .generated)
    if now.kind == 1 {
      let address = IPv4Address(bits: UInt32(truncatingIfNeeded: now.low))
      d.put(f.address, address, at: here, .generated)
    } else if now.kind == 4 {
      let address = IPv6Address(high: now.high, low: now.low)
      d.put(f.address6, address, at: here, .generated)
    }
    if now.command == 0x80 || now.command == 0x81 {
      let isReply = d.packet.destinationPort != now.serverPort
      d.info(append: now.command == 0x80 ? ", Ping Req" : ", Traceroute Req")
      return d.info(append: isReply ? ", Results" : ", Terminate Request")
    }
    d.put(f.remotePort, now.port, at: here, .generated)
    guard d.remaining > 0 else { return }
    let count = d.reportedRemaining
    d.put(f.payload, at: d.next(d.remaining))
    d.label("TCP payload (\(count) byte\(count == 1 ? "" : "s"))")
    // For the protocols above, the far end is the one that was asked for.
    if d.packet.destinationPort == now.serverPort {
      d.packet.destinationPort = UInt32(now.port)
    } else {
      d.packet.sourcePort = UInt32(now.port)
    }
    let packet = d.packet
    // The connection behind the proxy counts as one of its own.
    let key = FlowKey(
      from: packet.source, packet.sourcePort, to: packet.destination, packet.destinationPort)
    _ = d[streams].table.place(key) { TCPStream(number: $0) }
    d[numbers].add(key)
    if now.port != 1080, try d.call(byPort, now.port, [.strict, .guarded]) { return }
    if try d.offer(recognizers, .guarded) { return }
    try d.call(data)
  }

  /// RFC 1928 section 7. Reached by decode-as only: appointed for UDP, this protocol would let every
  /// filter on addresses look into all datagrams, because TCP carries tunnels.
  private func dissectDatagram(_ d: inout Dissection) throws(Malformed) {
    d.protocolColumn("Socks")
    d.info("Version: 5, UDP Associated packet")
    d.setOwnLength(d.reportedRemaining)
    d.put(f.reserved, 0, at: d.next(2))
    try d.skip(2)
    try d.add(f.fragment)
    var to = Connection()
    try addAddress(&d, &to, f.remotePort)
    guard d.remaining > 0 else { return }
    if try d.call(byDatagramPort, to.port, [.strict, .guarded]) { return }
    try d.call(data)
  }
}

/// The fields of SOCKS.
struct SocksFields {
  let version, tokenCommand, command, results, methodCount, method, reserved: Field<UInt8>
  let acceptedMethod, status, subversion, kind, fragment: Field<UInt8>
  let tokenLength, remotePort, port, remoteHostPort: Field<UInt16>
  let address: Field<IPv4Address>
  let address6: Field<IPv6Address>
  let token, payload: Field<Bytes>
  let name4, user, password, remoteName: Field<Text>

  static let results: ValueNames = [
    90: "Granted", 91: "Rejected or Failed",
    92: "Rejected because SOCKS server cannot connect to identd on the client",
    93: "Rejected because the client program and identd report different user-ids",
    0: "Succeeded", 1: "General SOCKS server failure", 2: "Connection not allowed by ruleset",
    3: "Network unreachable", 4: "Host unreachable", 5: "Connection refused", 6: "TTL expired",
    7: "Command not supported", 8: "Address type not supported",
  ]

  static func method(_ number: UInt8) -> String {
    switch number {
    case 0: "No authentication"
    case 1: "GSSAPI"
    case 2: "Username/Password"
    case 3: "CHAP"
    case 0x80...0xfe: "private method"
    case 0xff: "no acceptable method"
    default: "Unknown"
    }
  }

  init(_ p: inout Builder) {
    version = p.u8("version", "Version")
    address = p.ipv4("dst", "Remote Address")
    address6 = p.ipv6("dstV6", "Remote Address(ipv6)")
    token = p.bytes("gssapi.data", "GSSAPI data")
    tokenCommand = p.u8(
      "gssapi.command", "SOCKS/GSSAPI command", names: [1: "Authentication", 0xff: "Failure"])
    tokenLength = p.u16("gssapi.length", "SOCKS/GSSAPI data length")
    name4 = p.string("v4a_dns_name", "SOCKS v4a Remote Domain Name", type: .stringz)
    remotePort = p.u16("dstport", "Remote Port")
    command = p.u8(
      "command", "Command",
      names: [1: "Connect", 2: "Bind", 3: "UdpAssociate", 128: "Ping", 129: "Traceroute"])
    results = p.u8("results", "Results(V4)", names: Self.results)
    methodCount = p.u8("auth_method_count", "Authentication Method Count")
    method = p.u8("auth_method", "Method")
    reserved = p.u8("reserved", "Reserved")
    port = p.u16("port", "Port")
    acceptedMethod = p.u8("auth_accepted_method", "Accepted Auth Method")
    status = p.u8("auth_status", "Status")
    remoteHostPort = p.u16("remote_host_port", "Remote Host Port")
    subversion = p.u8("subnegotiation_version", "Subnegotiation Version")
    user = p.string("username", "User name")
    password = p.string("password", "Password")
    remoteName = p.string("remote_name", "Remote name")
    kind = p.u8("address_type", "Address Type", names: [1: "IPv4", 3: "Domain Name", 4: "IPv6"])
    fragment = p.u8("fragment_number", "Fragment Number")
    payload = tcpPayload(&p)
  }
}
