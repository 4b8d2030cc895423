public import RemoraCore

/// MySQL and MariaDB, client/server protocol.
///
///     | payload length (3, little-endian) | sequence number (1) | payload |
public let mysql = Protocol("mysql", "MySQL Protocol", short: "MySQL") { p in
  p.keepsToItself()
  let layer = MysqlLayer(&p)
  p.over(
    "tcp.port", 3306,
    framing: .sized(header: 4) { d in
      let a = Int(d.byte(d.offset))
      let b = Int(d.byte(d.offset + 1))
      return 4 + a + b << 8 + Int(d.byte(d.offset + 2)) << 16
    })
  return { d throws(Malformed) in try layer.read(&d) }
}

/// What is known of connections. Bounded by the table.
struct MysqlMemory: ~Copyable {
  enum Mode: UInt8 {
    case start, login, authSwitch, request, response, message, showFields, fields, prepare
    case prepareParameters, prepareFields, rows, infile
  }
  struct Connection {
    var mode = Mode.start
    var capabilities: UInt32 = 0
    var isMaria = false
    /// Columns of the table in hand, and those still to come.
    var columns = 0
    var left = 0
    var parameters = 0
  }
  var connections = FlowTable<Connection>(limit: 1 << 18)
  var snapshots = FrameMemory<Connection>()
  var lastFrame: UInt32 = 0
}

struct MysqlLayer {
  let f: MysqlFields
  let memory: State<MysqlMemory>
  let tls: TLSUpgrade

  init(_ p: inout Builder) {
    f = MysqlFields(&p)
    memory = p.state { MysqlMemory() }
    tls = TLSUpgrade(&p, carrying: .mysql)
  }

  func read(_ d: inout Dissection) throws(Malformed) {
    let info = d.packet
    let isServer = info.sourcePort == 3306
    let key = FlowKey(
      from: info.source, info.sourcePort, to: info.destination, info.destinationPort)
    let index = d[memory].connections.place(key) { _ in MysqlMemory.Connection() }.index
    var connection = d[memory].connections[index]
    if info.isRevisit {
      connection = d[memory].snapshots[info.number, d.place] ?? connection
    } else if d.remembers {
      d[memory].snapshots[info.number, d.place] = connection
    }
    defer { if !info.isRevisit { d[memory].connections[index] = connection } }
    // Further messages of a packet only add to what the first one says.
    let isFirst = d[memory].lastFrame != info.number
    d[memory].lastFrame = info.number
    d.protocolColumn("MySQL")
    d.setOwnLength(d.remaining)
    try d.add(f.packetLength, order: .little)
    let number = try d.add(f.packetNumber)
    if isServer {
      if connection.mode == .start || number == 0 && connection.mode == .request {
        d.info("Server Greeting ")
        try readGreeting(&d, &connection)
      } else {
        if isFirst { d.info("Response ") }
        try readResponse(&d, &connection)
      }
    } else if connection.mode == .login || connection.mode == .start && number == 1 {
      d.info("Login Request ")
      try readLogin(&d, &connection)
    } else if connection.mode == .authSwitch {
      d.info("Auth Switch Response ")
      if d.remaining > 0 { try d.add(f.authSwitchResponseData, length: d.remaining) }
      connection.mode = .response
    } else {
      d.info("Request")
      try readRequest(&d, &connection)
    }
  }

  /// A number of one byte, or of two, three or eight behind one; nil for NULL.
  func peekNumber(_ d: borrowing Dissection) throws(Malformed) -> (value: UInt64?, size: Int) {
    let first = try d.peek(UInt8.self)
    let size =
      switch first {
      case 0xfc: 2
      case 0xfd: 3
      case 0xfe: 8
      default: 0
      }
    if size == 0 { return (first == 0xfb ? nil : UInt64(first), 1) }
    var value: UInt64 = 0
    for i in 0..<size { value |= UInt64(try d.peek(UInt8.self, ahead: i + 1)) << UInt64(8 * i) }
    return (value, size + 1)
  }

  @discardableResult
  func readNumber(_ d: inout Dissection, _ field: Field<UInt64>) throws(Malformed) -> Int {
    let (value, size) = try peekNumber(d)
    d.put(field, value ?? 0, at: d.next(size))
    try d.skip(size)
    return Int(clamping: value ?? 0)
  }

  // MARK: The beginning

  private func readGreeting(
    _ d: inout Dissection, _ connection: inout MysqlMemory.Connection
  ) throws(Malformed) {
    if try d.peek(UInt8.self) == 0xff {
      try d.skip(1)
      return try readError(&d)
    }
    connection = MysqlMemory.Connection()
    connection.mode = .login
    d.put(f.serverGreeting, at: d.next(d.remaining))
    let open = d.open()
    let version = try d.add(f.`protocol`)
    let place = try d.add(f.version, upTo: 0, encoding: .ascii)
    if d.wantsColumns {
      let text = d.asciiText(place)
      d.info(append: " proto=\(version) version=\(text) ")
    }
    try d.add(f.threadId, order: .little)
    try d.add(f.salt, upTo: 0, encoding: .ascii)
    if d.remaining > 0 {
      let low = try readCapabilities(&d, f.capsServer)
      connection.isMaria = low & 1 == 0
      if d.remaining > 0 {
        try d.add(connection.isMaria ? f.mariaServerLanguage : f.serverLanguage)
        try readStatus(&d)
        try readExtended(&d, f.extcapsServer)
        try d.add(f.authPluginLength)
        if connection.isMaria {
          try d.add(f.unused, length: 6)
          try d.add(
            f.mariaExtcapsServer,
            bits: f.mariaPr, f.mariaCm, f.mariaBo, f.mariaEm, f.mariaMe, f.mariaBu, order: .little)
        } else {
          try d.add(f.unused, length: 10)
        }
        if d.remaining > 0 { try d.add(f.salt2, upTo: 0, encoding: .ascii) }
        if d.remaining > 0 { try d.add(f.authPlugin, upTo: 0, encoding: .ascii) }
      }
    }
    d.close(open)
  }

  private func readCapabilities(
    _ d: inout Dissection, _ field: Field<UInt16>
  ) throws(Malformed) -> UInt16 {
    try d.add(
      field,
      bits: f.lp, f.fr, f.lf, f.cd, f.ns, f.cp, f.ob, f.li, f.`is`, f.cu, f.ia, f.sl, f.ii, f.ta,
      f.rs, f.sc, order: .little)
  }

  @discardableResult
  private func readExtended(
    _ d: inout Dissection, _ field: Field<UInt16>
  ) throws(Malformed) -> UInt16 {
    try d.add(
      field,
      bits: f.ms, f.mr, f.pm, f.pa, f.ca, f.pluginLength, f.ep, f.sessionTracking, f.deprecateEof,
      f.optionalMetadata, f.compressZsd, f.queryAttrs, f.mfAuth, f.capExt, f.vc, f.capsUnused,
      order: .little)
  }

  func readStatus(_ d: inout Dissection) throws(Malformed) {
    try d.add(
      f.serverStatus,
      bits: f.statIt, f.statAc, f.statMu, f.statMr, f.statBi, f.statNi, f.statCr, f.statLr,
      f.statDr, f.statBs, f.statMc, f.statQueryWasSlow, f.statPsOutParams, f.statTransReadonly,
      f.statSessionStateChanged, order: .little)
  }

  private func readLogin(
    _ d: inout Dissection, _ connection: inout MysqlMemory.Connection
  ) throws(Malformed) {
    connection.mode = .response
    d.put(f.loginRequest, at: d.next(d.remaining))
    let open = d.open()
    let low = try readCapabilities(&d, f.capsClient)
    connection.capabilities = UInt32(low)
    if low & 0x0200 == 0 {
      d.put(f.maxPacket, try littleNumber(d, 3), at: d.next(3))
      try d.skip(3)
    } else {
      let high = try readExtended(&d, f.extcapsClient)
      connection.capabilities |= UInt32(high) << 16
      try d.add(f.maxPacket, order: .little)
      let charset = try d.peek(UInt8.self)
      let field = connection.isMaria ? f.mariaCollation : f.collation
      d.put(field, UInt16(charset), at: d.next(1))
      try d.skip(1)
      try d.add(f.unused, length: 23)
    }
    if low & 0x0800 != 0, d.remaining == 0 {
      connection.mode = .login
      tls.begin(&d)
      return d.close(open)
    }
    let name = try d.add(f.user, upTo: 0, encoding: .ascii)
    if d.wantsColumns {
      let text = d.asciiText(name)
      d.info(append: "user=\(text) ")
    }
    let capabilities = connection.capabilities
    if capabilities & 0x8000 != 0 {
      let count = Int(try d.peek(UInt8.self))
      try d.skip(1)
      if count > 0 { try d.add(f.passwd, length: count) }
    } else {
      let count = d.find(0) ?? d.remaining
      if count > 0 { try d.add(f.passwd, length: count) }
      try d.skip(min(1, d.remaining))
    }
    if capabilities & 0x0008 != 0, d.remaining > 0 {
      let place = try readTail(&d, f.schema)
      if d.wantsColumns {
        let text = d.asciiText(place).filter { $0 != "\0" }
        d.info(append: "db=\(text) ")
      }
    }
    if capabilities & 0x0008_0000 != 0 { _ = try readTail(&d, f.clientAuthPlugin) }
    if capabilities & 0x0010_0000 != 0, d.remaining > 0 { try readAttributes(&d) }
    d.close(open)
  }

  /// A string up to a NUL that counts to its place, or to the end.
  func readTail(_ d: inout Dissection, _ field: Field<Text>) throws(Malformed) -> Region {
    let count = d.find(0).map { $0 + 1 } ?? d.remaining
    return try d.add(field, length: count, encoding: .ascii)
  }

  private func readAttributes(_ d: inout Dissection) throws(Malformed) {
    let (total, size) = try peekNumber(d)
    let length = Int(clamping: total ?? 0)
    d.put(f.connattrs, at: d.next(length))
    let open = d.open()
    try readNumber(&d, f.connattrsLength)
    let end = min(d.stop, d.offset + length)
    while d.offset < end {
      try d.step()
      let begin = d.offset
      d.put(f.connattrsAttr, at: d.here)
      let inner = d.open()
      let nameSize = try readNumber(&d, f.connattrsNameLength)
      let name = try d.add(f.connattrsName, length: nameSize, encoding: .ascii)
      let valueSize = try readNumber(&d, f.connattrsValueLength)
      let value = try d.add(f.connattrsValue, length: valueSize, encoding: .ascii)
      d.close(inner)
      d.setLength(inner.item, d.offset - begin)
      if d.wantsLabels {
        let key = d.asciiText(name)
        let text = d.asciiText(value)
        d.label(inner.item, "Connection Attribute - \(key): \(text)")
      }
    }
    d.close(open)
    _ = size
  }

  func littleNumber(_ d: borrowing Dissection, _ size: Int) throws(Malformed) -> UInt32 {
    var value: UInt32 = 0
    for i in 0..<size { value |= UInt32(try d.peek(UInt8.self, ahead: i)) << UInt32(8 * i) }
    return value
  }

  func readError(_ d: inout Dissection) throws(Malformed) {
    let code = try d.add(f.errorCode, order: .little)
    d.info(append: " Error \(code) ")
    if d.remaining > 0, try d.peek(UInt8.self) == 35 {
      try d.skip(1)
      try d.add(f.sqlstate, length: 5, encoding: .ascii)
    }
    try d.add(f.errorMessage, length: d.remaining, encoding: .ascii)
  }
}
