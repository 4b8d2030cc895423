public import RemoraCore

/// Remote desktops ([MS-RDPBCGR]): the negotiation in ISO transport, and the settings and security
/// of connections without TLS, which T.124 and T.125 carry.
public let rdp = Protocol("rdp", "Remote Desktop Protocol", short: "RDP") { p in
  let layer = DesktopLayer(&p)
  p.recognizes(over: "cotp_cr") { d in DesktopLayer.knows(d) }
  return { d throws(Malformed) in try layer.dissect(&d) }
}

/// What is known of a connection.
private struct DesktopConnection {
  var encryptionMethod: UInt32 = 0
}

/// Layouts of messages by name, each read when it is first asked for.
private struct DesktopLayouts: ~Copyable {
  private var known: [String: WireLayout] = [:]

  mutating func layout(_ name: String, _ fields: WireFields) -> WireLayout? {
    if let layout = known[name] { return layout }
    guard let words = desktopLayouts.first(where: { $0.0 == name })?.1 else { return nil }
    let layout = WireLayout(words, fields)
    known[name] = layout
    return layout
  }
}

private struct DesktopLayer: Sendable {
  let fields: WireFields
  let channel: Field<Int16>
  let layouts: State<DesktopLayouts>
  let connections: State<FlowTable<DesktopConnection>>
  let conference, transport: ProtocolHandle

  init(_ p: inout Builder) {
    fields = WireFields(rdpFieldTable, names: rdpNames, &p)
    channel = p.integer("channelid", "channelId", .int16, as: Int16.self, container: 2)
    layouts = p.state { DesktopLayouts() }
    connections = p.state { FlowTable<DesktopConnection>(limit: 1 << 16) }
    conference = p.mentions("t124")
    transport = p.mentions("t125")
    p.keepsToItself()
  }

  /// Whether what an ISO connection begins with is a remote desktop's.
  static func knows(_ d: borrowing Dissection) -> Bool {
    guard let first = d.number(at: d.offset, UInt8.self) else { return false }
    if first >= 1, first <= 3, let size = d.number(at: d.offset + 2, UInt8.self), size == 8 {
      return true
    }
    let head = d.bytes(d.next(min(8, d.remaining)))
    return head.starts(with: "Cookie: ".utf8) || head.starts(with: "mth://".utf8)
  }

  func dissect(_ d: inout Dissection) throws(Malformed) {
    d.protocolColumn("RDP")
    if d.isInside(conference) { return try addSettings(&d) }
    if d.isInside(transport) { return try addData(&d) }
    try addNegotiation(&d)
  }

  // MARK: Pieces

  private func put(_ d: inout Dissection, _ name: String, _ size: Int? = nil) throws(Malformed) {
    guard let field = fields[name] else { return }
    let count = size ?? field.size
    if count > 0 { _ = try d.peek(UInt8.self, ahead: count - 1) }
    field.put(&d, at: d.next(count), .little)
  }

  private func add(_ d: inout Dissection, _ name: String, _ size: Int? = nil) throws(Malformed) {
    try put(&d, name, size)
    try d.skip(size ?? fields[name]?.size ?? 0)
  }

  private func addAll(_ d: inout Dissection, _ layout: String) throws(Malformed) {
    try d[layouts].layout(layout, fields)?.add(&d, .little, stopsEarly: true)
  }

  /// A string of 16-bit characters.
  private func addText(
    _ d: inout Dissection, _ name: String, _ size: Int
  ) throws(Malformed) {
    guard case .text(let field)? = fields[name]?.kind else { return }
    if size > 0 { _ = try d.peek(UInt8.self, ahead: size - 1) }
    var count = 0
    while count + 1 < size, number(d, count, 2) != 0 { count += 2 }
    let place = d.next(size)
    d.put(field, of: Region(place.offset, count), .utf16LittleEndian, at: place)
    try d.skip(size)
  }

  /// A 16-bit or 32-bit number whose first byte is its lowest.
  private func number(_ d: borrowing Dissection, _ ahead: Int, _ size: Int) -> Int {
    var value = 0
    for i in (0..<size).reversed() { value = value << 8 | Int(d.octet(at: d.offset + ahead + i)) }
    return value
  }

  // MARK: Negotiation

  private func addNegotiation(_ d: inout Dissection) throws(Malformed) {
    d.info("")
    let first = try d.peek(UInt8.self)
    if first == UInt8(ascii: "C") || first == UInt8(ascii: "m") {
      let line = d.bytes(d.next(min(d.remaining, 512)))
      var size = line.count
      for i in line.indices.dropLast() where line[i] == 13 && line[i + 1] == 10 {
        size = i
        break
      }
      let text = d.wantsColumns ? String(decoding: line.prefix(size), as: UTF8.self) : ""
      d.info("\(text)")
      try put(&d, "rt_cookie", size)
      try d.skip(min(d.remaining, size + 2))
      if d.reportedRemaining < 8 { return }
    }
    switch try d.peek(UInt8.self) {
    case 1:
      d.info(append: "Negotiate Request", separator: ", ")
      let hasMore = try d.peek(UInt8.self, ahead: 1) & 8 != 0
      try addAll(&d, "request")
      if hasMore, d.reportedRemaining >= 36 { try addAll(&d, "correlation") }
    case 2:
      d.info(append: "Negotiate Response", separator: ", ")
      try addAll(&d, "response")
    case 3:
      let code = number(d, 4, 4)
      let name =
        fields["negFailure.failureCode"]?.names?.name(of: UInt64(code)) ?? "Unknown"
      d.info(append: "Negotiate Failure, failureCode \(name)", separator: ", ")
      try addAll(&d, "failure")
    default: break
    }
  }

  // MARK: Settings

  private func addSettings(_ d: inout Dissection) throws(Malformed) {
    // Blocks of servers have smaller types than those of clients.
    let isClient = try d.peek(UInt8.self, ahead: 1) & 0xc0 == 0xc0
    d.info(isClient ? "ClientData" : "ServerData")
    guard case .label(let list)? = fields[isClient ? "clientData" : "serverData"]?.kind else {
      return
    }
    let sub = d.open(d.put(list, at: d.next(d.remaining)))
    while d.reportedRemaining >= 4 {
      try d.step()
      let type = number(d, 0, 2)
      let size = number(d, 2, 2)
      guard size >= 4 else { break }
      let names = [
        0xc001: "client.coreData", 0xc002: "client.securityData", 0xc003: "client.networkData",
        0xc004: "client.clusterData", 0xc005: "client.monitorData",
        0xc006: "client.msgChannelData", 0xc00a: "client.multiTransportData",
        0x0c01: "server.coreData", 0x0c02: "server.securityData", 0x0c03: "server.networkData",
        0x0c04: "server.msgChannelData", 0x0c08: "server.multiTransportData",
      ]
      let name = names[type] ?? (isClient ? "unknownData.client" : "unknownData.server")
      guard case .label(let field)? = fields[name]?.kind else { break }
      let block = d.open(d.put(field, at: d.next(min(size, d.remaining))))
      try d.inside(min(size, d.reportedRemaining)) { d throws(Malformed) in
        try addAll(&d, "header")
        try addBlock(&d, name)
      }
      d.close(block)
    }
    d.close(sub)
  }

  private func addBlock(_ d: inout Dissection, _ name: String) throws(Malformed) {
    switch name {
    case "client.coreData":
      try addAll(&d, "core")
      try addText(&d, "client.name", 32)
      try addAll(&d, "keyboard")
      if d.reportedRemaining >= 64 {
        try addText(&d, "client.digProductId", 64)
        try addAll(&d, "connection")
      }
    case "client.networkData": try addChannels(&d)
    case "server.networkData":
      let count = number(d, 2, 2)
      try addAll(&d, "ids")
      guard case .label(let field)? = fields["channelIdArray"]?.kind, count > 0 else { return }
      let list = d.open(d.put(field, at: d.next(min(2 * count, d.remaining))))
      for _ in 0..<count {
        try d.step()
        try add(&d, "MCSChannelId")
      }
      d.close(list)
      if count % 2 != 0 { try add(&d, "Pad") }
    case "server.securityData": try addSecurity(&d)
    case "server.coreData":
      if d.reportedRemaining >= 4 { try addAll(&d, name) }
      if d.reportedRemaining >= 4 { try add(&d, "client.requestedProtocols") }
    default: try addAll(&d, name)
    }
  }

  private func addChannels(_ d: inout Dissection) throws(Malformed) {
    let count = number(d, 0, 4)
    try add(&d, "channelCount", 4)
    guard case .label(let field)? = fields["channelDefArray"]?.kind, count > 0, count <= 1024
    else { return }
    let list = d.open(d.put(field, at: d.next(min(12 * count, d.remaining))))
    for _ in 0..<count {
      try d.step()
      let name = d.bytes(d.next(8)).prefix { $0 != 0 }
      let text = d.wantsLabels ? String(decoding: name, as: UTF8.self) : ""
      let item = d.open(d.text("channel \(text)", at: d.next(12)))
      // Which number it has is only known from the answer.
      d.put(channel, -1, at: d.next(2))
      try add(&d, "name", 8)
      try addAll(&d, "options")
      d.close(item)
    }
    d.close(list)
  }

  private func addSecurity(_ d: inout Dissection) throws(Malformed) {
    let method = UInt32(truncatingIfNeeded: number(d, 0, 4))
    let level = number(d, 4, 4)
    let first = fields["encryptionMethod"]?.names?.name(of: UInt64(method)) ?? "Unknown"
    let second = fields["encryptionLevel"]?.names?.name(of: UInt64(level)) ?? "Unknown"
    d.info(append: " Encryption: \(first) (\(second))")
    try add(&d, "encryptionMethod")
    try add(&d, "encryptionLevel")
    let key = flow(d)
    let place = d[connections].place(key) { _ in DesktopConnection() }
    d[connections][place.index].encryptionMethod = method
    guard d.reportedRemaining >= 8 else { return }
    let random = number(d, 0, 4)
    let certificate = number(d, 4, 4)
    try add(&d, "serverRandomLen")
    try add(&d, "serverCertLen")
    if random > 0 { try add(&d, "serverRandom", random) }
    if certificate > 0 { try add(&d, "serverCertificate", certificate) }
  }

  private func flow(_ d: borrowing Dissection) -> FlowKey {
    FlowKey(
      from: d.packet.source, d.packet.sourcePort, to: d.packet.destination,
      d.packet.destinationPort)
  }

  // MARK: Data

  private func addData(_ d: inout Dissection) throws(Malformed) {
    d.info("")
    guard case .label(let field)? = fields["sendData"]?.kind else { return }
    let sub = d.open(d.put(field, at: d.next(d.remaining)))
    defer { d.close(sub) }
    guard let index = d[connections].find(flow(d)), d.reportedRemaining >= 4 else { return }
    let method = d[connections][index].encryptionMethod
    let flags = number(d, 0, 2)
    let name: String
    if flags & 0x40 != 0, number(d, 2, 2) == 0 {
      name = "clientInfoPDU"
      d.info("ClientInfo")
    } else if flags & 0x80 != 0, number(d, 2, 2) == 0 {
      name = "validClientLicenseData"
    } else if flags & 1 != 0, flags & 0xf4f6 == 0, number(d, 2, 2) == 0 {
      name = "securityExchangePDU"
      d.info("SecurityExchange")
    } else {
      return try d.skip(d.remaining)
    }
    guard case .label(let heading)? = fields[name]?.kind else { return }
    let list = d.open(d.put(heading, at: d.next(d.remaining)))
    try addAll(&d, "flags")
    try addBody(&d, name, flags, method)
    d.close(list)
  }

  private func addBody(
    _ d: inout Dissection, _ name: String, _ flags: Int, _ method: UInt32
  ) throws(Malformed) {
    if name == "securityExchangePDU" {
      let size = number(d, 0, 4)
      try add(&d, "length")
      return try add(&d, "encryptedClientRandom", min(size, d.reportedRemaining))
    }
    if method & 0xb != 0 { try add(&d, "dataSignature", 8) }
    if flags & 8 != 0 {
      d.info(append: ", [Encrypted]")
      guard case .label(let field)? = fields["encryptedData"]?.kind else { return }
      d.put(field, at: d.next(d.remaining))
      return try d.skip(d.remaining)
    }
    if name == "validClientLicenseData" {
      let kind = d.octet(at: d.offset)
      let text = fields["bMsgType"]?.names?.name(of: UInt64(kind)) ?? "Unknown"
      d.info("\(text)")
      try addAll(&d, "license")
      guard case .label(let field)? = fields["notYetImplemented"]?.kind else { return }
      d.put(field, at: d.next(d.remaining))
      d.label("notYetImplemented (RDPELE not implemented)")
      return try d.skip(d.remaining)
    }
    let sizes = (0..<5).map { number(d, 8 + 2 * $0, 2) }
    try addAll(&d, "info")
    let names = ["domain", "userName", "password", "alternateShell", "workingDir"]
    for (name, size) in zip(names, sizes) { try addText(&d, name, size + 2) }
  }
}

/// What messages consist of ([MS-RDPBCGR] section 2.2.1).
private let desktopLayouts: [(String, String)] = [
  (
    "request",
    """
    neg_type negReq.flags{ negReq.flags.restricted_admin_mode_req. \
    negReq.flags.redirected_auth_req. negReq.flags.correlation_info_present } neg_length:1 +1 \
    negReq.requestedProtocols{ negReq.requestedProtocols.ssl. negReq.requestedProtocols.hybrid. \
    negReq.requestedProtocols.rdstls. negReq.requestedProtocols.hybrid_ex }
    """
  ),
  (
    "correlation",
    """
    neg_type correlationInfo.flags neg_length:1 +1 correlationInfo.correlationId:16 \
    correlationInfo.reserved:16
    """
  ),
  (
    "response",
    """
    neg_type negRsp.flags{ negRsp.flags.extended_client_data_supported. \
    negRsp.flags.dynvc_gfx_protocol_supported. negRsp.flags.restricted_admin_mode_supported. \
    negRsp.flags.restricted_authentication_mode_supported } neg_length:1 +1 \
    negReq.selectedProtocol
    """
  ),
  ("failure", "neg_type negReq.flags neg_length:1 +1 negFailure.failureCode"),
  ("header", "header.type header.length"),
  (
    "core",
    """
    version.major version.minor desktop.width desktop.height colorDepth SASSequence \
    keyboardLayout client.build
    """
  ),
  (
    "keyboard",
    """
    keyboard.type keyboard.subtype keyboard.functionkey imeFileName:64 postBeta2ColorDepth \
    client.productId serialNumber highColorDepth supportedColorDepths earlyCapabilityFlags
    """
  ),
  ("connection", "connectionType pad1octet serverSelectedProtocol"),
  (
    "client.clusterData",
    """
    clusterFlags{ client.cluster.redirectionSupported. client.cluster.sessionidvalid. \
    client.cluster.redirectionversion. client.cluster.redirectedsmartcard } redirectedSessionId
    """
  ),
  ("client.securityData", "encryptionMethods extEncryptionMethods"),
  ("client.msgChannelData", "msgChannelFlags"),
  ("client.multiTransportData", "multiTransportFlags"),
  ("client.monitorData", "monitorFlags monitorCount"),
  ("server.coreData", "version.major version.minor"),
  ("server.msgChannelData", "msgChannelId"),
  ("server.multiTransportData", "multiTransportFlags"),
  ("ids", "MCSChannelId channelCount:2"),
  (
    "options",
    """
    options{ options.initialized. options.encrypt.rdp. options.encrypt.sc. options.encrypt.cs. \
    options.priority.high. options.priority.med. options.priority.low. options.compress.rdp. \
    options.compress. options.showprotocol. options.remotecontrolpersistent }
    """
  ),
  (
    "flags",
    """
    flags{ flags.pkt. flags.encrypt. flags.resetseqno. flags.ignoreseqno. flags.licenseencrypt. \
    flags.securechecksum. flags.flagshivalid } flagsHi
    """
  ),
  ("license", "bMsgType bVersion wMsgSize"),
  (
    "info",
    """
    codePage optionFlags domain.length userName.length password.length alternateShell.length \
    workingDir.length
    """
  ),
]
