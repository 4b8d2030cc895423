public import RemoraCore

/// PostgreSQL's protocol, version 3 (PostgreSQL manual, "Frontend/Backend Protocol").
///
///     | type (1) | length (4) | …            the first messages of a client have no type
public let pgsql = Protocol("pgsql", "PostgreSQL", short: "PGSQL") { p in
  p.keepsToItself()
  let layer = PgsqlLayer(&p)
  p.over(
    "tcp.port", 5432,
    framing: .sized(header: 1) { d in
      let first = d.byte(d.offset)
      // One byte answers the question for encryption.
      if d.remaining == 1, first == 78 || first == 83 || first == 71 { return -1 }
      let at = first == 0 ? d.offset : d.offset + 1
      guard let length = d.number(at: at, UInt32.self) else { return nil }
      return length < 4 ? 0 : Int(length) + at - d.offset
    })
  p.greets { d in
    // The type of a message is a character; the first messages have none.
    let first = d.octet(at: d.offset)
    guard first == 0 || (0x20...0x7e).contains(first) else { return .declined }
    let info = d.packet
    let isClient = info.destinationPort == 5432 || info.sourcePort != 5432
    d.protocolColumn("PGSQL")
    d.info(isClient ? ">" : "<")
    return .messages
  }
  return { d throws(Malformed) in try layer.read(&d) }
}

/// What is known of connections. Bounded by the table.
struct PgsqlMemory: ~Copyable {
  enum Login: UInt8 { case password, gss, mechanism, sasl }
  struct Connection {
    var login = Login.password
    /// The encryption that the client last asked for: 83 for TLS, 71 for GSSAPI.
    var asked: UInt8 = 0
  }
  var connections = FlowTable<Connection>(limit: 1 << 18)
  var snapshots = FrameMemory<Connection>()
  var lastFrame: UInt32 = 0
}

struct PgsqlLayer {
  private let f: PgsqlFields
  private let memory: State<PgsqlMemory>
  private let tls: TLSUpgrade
  private let gssAPI: ProtocolHandle

  init(_ p: inout Builder) {
    f = PgsqlFields(&p)
    memory = p.state { PgsqlMemory() }
    tls = TLSUpgrade(&p, carrying: .pgsql)
    gssAPI = p.uses("gss-api")
  }

  func read(_ d: inout Dissection) throws(Malformed) {
    let info = d.packet
    let isClient = info.destinationPort == 5432 || info.sourcePort != 5432
    let key = FlowKey(
      from: info.source, info.sourcePort, to: info.destination, info.destinationPort)
    let index = d[memory].connections.place(key) { _ in PgsqlMemory.Connection() }.index
    var connection = d[memory].connections[index]
    if info.isRevisit {
      connection = d[memory].snapshots[info.number, d.place] ?? connection
    } else if d.remembers {
      d[memory].snapshots[info.number, d.place] = connection
    }
    defer { if !info.isRevisit { d[memory].connections[index] = connection } }
    let kind = try d.peek(UInt8.self)
    let isFirst = d[memory].lastFrame != info.number
    d[memory].lastFrame = info.number
    d.protocolColumn("PGSQL")
    let hasType = kind != 0
    let isAnswer = !isClient && d.reportedRemaining == 1
    if d.wantsColumns {
      let mark = isAnswer ? "" : hasType ? String(UnicodeScalar(kind)) : "?"
      if isFirst {
        d.info("\(isClient ? ">" : "<")\(mark)")
      } else {
        d.info("\(mark)", separator: "/")
      }
    }
    d.setOwnLength(d.remaining)
    if isAnswer { return try readAnswer(&d, connection) }
    let name = Self.name(kind, isClient: isClient, connection, try code(d, hasType))
    d.put(f.type, Phrase(name), at: Region(d.offset, hasType ? 1 : 0))
    if hasType { try d.skip(1) }
    let length = Int(try d.add(f.length))
    d.put(f.frontend, isClient, at: d.head, .hidden)
    let end = d.start + length + (hasType ? 1 : 0)
    if isClient {
      if hasType {
        try readRequest(&d, kind, end, connection)
      } else {
        try readStartup(&d, length, end, &connection)
      }
    } else {
      try readResponse(&d, kind, length, end, &connection)
    }
  }

  /// The code of a message without a type.
  private func code(_ d: borrowing Dissection, _ hasType: Bool) throws(Malformed) -> UInt32 {
    hasType ? 0 : d.number(at: d.offset + 4, UInt32.self) ?? 0
  }

  private func readAnswer(
    _ d: inout Dissection, _ connection: PgsqlMemory.Connection
  ) throws(Malformed) {
    if connection.asked == 71 {
      d.put(f.type, "GSS encrypt response", at: d.here)
      try d.add(f.gssencResponse)
    } else {
      d.put(f.type, "SSL response", at: d.here)
      let answer = try d.add(f.sslResponse)
      if answer == 83 { tls.begin(&d) }
    }
  }

  private static func name(
    _ kind: UInt8, isClient: Bool, _ connection: PgsqlMemory.Connection, _ code: UInt32
  ) -> String {
    if kind == 0 {
      switch code {
      case 80_877_102: return "Cancel request"
      case 80_877_103: return "SSL request"
      case 80_877_104: return "GSS encrypt request"
      default: return code >> 16 == 3 ? "Startup message" : "Unknown"
      }
    }
    if isClient, kind == 112 {
      switch connection.login {
      case .password: return "Password message"
      case .gss: return "GSSResponse message"
      case .mechanism: return "SASLInitialResponse message"
      case .sasl: return "SASLResponse message"
      }
    }
    return PgsqlNames.name(of: kind, isClient: isClient)
  }

  private func readText(_ d: inout Dissection, _ field: Field<Text>) throws(Malformed) {
    try d.add(field, upTo: 0, encoding: .ascii)
  }

  private func readStartup(
    _ d: inout Dissection, _ length: Int, _ end: Int, _ connection: inout PgsqlMemory.Connection
  ) throws(Malformed) {
    let code = try d.peek(UInt32.self)
    switch code {
    case 80_877_102:
      try d.add(f.requestCode)
      try d.add(f.pid)
      try d.add(f.key)
    case 80_877_103:
      try d.add(f.requestCode)
      connection.asked = 83
    case 80_877_104:
      try d.add(f.requestCode)
      connection.asked = 71
    default:
      guard code >> 16 == 3 else { return }
      try d.add(f.versionMajor)
      try d.add(f.versionMinor)
      while d.offset < end, try d.peek(UInt8.self) != 0 {
        try d.step()
        try readText(&d, f.parameterName)
        try readText(&d, f.parameterValue)
      }
    }
  }

  private func readRequest(
    _ d: inout Dissection, _ kind: UInt8, _ end: Int, _ connection: PgsqlMemory.Connection
  ) throws(Malformed) {
    switch kind {
    case 112: try readLogin(&d, end, connection.login)
    case 81: try readText(&d, f.query)
    case 80:
      try readText(&d, f.statement)
      try readText(&d, f.query)
      try readList(&d, "Parameters") { d throws(Malformed) in try d.add(f.oidType) }
    case 66:
      try readText(&d, f.portal)
      try readText(&d, f.statement)
      try readValues(&d)
      try readList(&d, "Result formats") { d throws(Malformed) in try d.add(f.format) }
    case 69:
      try readText(&d, f.portal)
      let count = try d.add(f.returns)
      d.label(value: count == 0 ? "all rows" : "\(count) rows")
    case 68, 67:
      let what = try d.peek(UInt8.self)
      try d.skip(1)
      try readText(&d, what == 80 ? f.portal : f.statement)
    case 100: try d.add(f.copydata, length: end - d.offset)
    case 102: try readText(&d, f.error)
    case 70:
      try d.add(f.oid)
      try readValues(&d)
      try d.add(f.format)
    default: break
    }
  }

  private func readLogin(
    _ d: inout Dissection, _ end: Int, _ login: PgsqlMemory.Login
  ) throws(Malformed) {
    switch login {
    case .password: try readText(&d, f.password)
    case .gss: try d.call(gssAPI, length: end - d.offset, .nested)
    case .mechanism:
      try readText(&d, f.authSaslMech)
      let count = try d.add(f.authSaslDataLength)
      if count != 0 { try d.add(f.authSaslData, length: Int(count)) }
    case .sasl: try d.add(f.authSaslData, length: end - d.offset)
    }
  }

  /// A number of entries, and these below it.
  private func readList(
    _ d: inout Dissection, _ title: String,
    _ entry: (inout Dissection) throws(Malformed) -> Void
  ) throws(Malformed) {
    let count = try d.peek(UInt16.self)
    d.text("\(title): \(count)", at: d.next(2))
    try d.skip(2)
    let open = d.open()
    for _ in 0..<count {
      try d.step()
      try entry(&d)
    }
    d.close(open)
  }

  private func readValues(_ d: inout Dissection) throws(Malformed) {
    try readList(&d, "Parameter formats") { d throws(Malformed) in try d.add(f.format) }
    try readList(&d, "Parameter values") { d throws(Malformed) in try readValue(&d) }
  }

  private func readValue(_ d: inout Dissection) throws(Malformed) {
    let count = try d.add(f.valLength)
    if count > 0 { try d.add(f.valData, length: Int(count)) }
  }

  private func readResponse(
    _ d: inout Dissection, _ kind: UInt8, _ length: Int, _ end: Int,
    _ connection: inout PgsqlMemory.Connection
  ) throws(Malformed) {
    switch kind {
    case 82: try readAuthentication(&d, length, end, &connection)
    case 75:
      try d.add(f.pid)
      try d.add(f.key)
    case 83:
      try readText(&d, f.parameterName)
      try readText(&d, f.parameterValue)
    case 90: try d.add(f.status)
    case 67: try readText(&d, f.tag)
    case 84: try readColumns(&d)
    case 68:
      let count = try d.add(f.fieldCount)
      let open = d.open()
      for _ in 0..<count {
        try d.step()
        try readValue(&d)
      }
      d.close(open)
    case 69, 78: try readReport(&d, end)
    case 65:
      try d.add(f.pid)
      try readText(&d, f.condition)
      if d.offset < end, try d.peek(UInt8.self) != 0 { try readText(&d, f.text) }
    case 71, 72: try readCopy(&d)
    case 100: try d.add(f.copydata, length: end - d.offset)
    case 86: try readValue(&d)
    case 116: try readList(&d, "Parameters") { d throws(Malformed) in try d.add(f.oidType) }
    case 118:
      try d.add(f.versionSupportedMinor)
      let count = try d.add(f.numberNonsupportedOptions)
      for _ in 0..<max(0, count) {
        try d.step()
        try readText(&d, f.nonsupportedOption)
      }
    default: break
    }
  }

  private func readAuthentication(
    _ d: inout Dissection, _ length: Int, _ end: Int, _ connection: inout PgsqlMemory.Connection
  ) throws(Malformed) {
    let kind = try d.add(f.authtype)
    switch kind {
    case 4, 5: if length > 8 { try d.add(f.salt, length: length - 8) }
    case 7, 9: connection.login = .gss
    case 8:
      connection.login = .gss
      d.put(f.authGssapiSspiData, at: Region(d.offset - 4, length - 8))
    case 10:
      connection.login = .mechanism
      while d.offset < end, try d.peek(UInt8.self) != 0 {
        try d.step()
        try readText(&d, f.authSaslMech)
      }
    case 11, 12:
      connection.login = .sasl
      if length > 8 { try d.add(f.authSaslData, length: length - 8) }
    default: break
    }
  }

  private func readColumns(_ d: inout Dissection) throws(Malformed) {
    let count = try d.add(f.fieldCount)
    let open = d.open()
    for _ in 0..<count {
      try d.step()
      try readText(&d, f.colName)
      let column = d.open()
      try d.add(f.oidTable)
      d.put(f.colIndex, UInt32(try d.peek(UInt16.self)), at: d.next(2))
      try d.skip(2)
      try d.add(f.oidType)
      let size = Int16(bitPattern: try d.peek(UInt16.self))
      d.put(f.valLength, Int32(size), at: d.next(2))
      try d.skip(2)
      try d.add(f.colTypemod)
      try d.add(f.format)
      d.close(column)
    }
    d.close(open)
  }

  /// Fields of an error or notice, each with a letter for what it is.
  private func readReport(_ d: inout Dissection, _ end: Int) throws(Malformed) {
    while d.offset < end {
      try d.step()
      let letter = try d.peek(UInt8.self)
      if letter == 0 { return }
      guard let count = d.find(0) else { throw Malformed(.reported, offset: d.offset) }
      let field: Field<Text>? =
        switch letter {
        case 83: f.severity
        case 67: f.code
        case 77: f.message
        case 68: f.detail
        case 72: f.hint
        case 80: f.position
        case 112: f.internalPosition
        case 113: f.internalQuery
        case 87: f.where
        case 115: f.schemaName
        case 116: f.tableName
        case 99: f.columnName
        case 100: f.typeName
        case 110: f.constraintName
        case 70: f.file
        case 76: f.line
        case 82: f.routine
        default: letter == 86 ? f.text : nil
        }
      if let field {
        let place = Region(d.offset, count + 1)
        let value = Region(d.offset + 1, count - 1)
        if d.wants(field) {
          let text = d.asciiText(value)
          d.put(field, Phrase(text), at: place)
        }
      }
      try d.skip(count + 1)
    }
  }

  private func readCopy(_ d: inout Dissection) throws(Malformed) {
    d.put(f.format, UInt16(try d.peek(UInt8.self)), at: d.next(1))
    try d.skip(1)
    let count = try d.peek(UInt16.self)
    d.text("Columns: \(count)", at: d.next(2))
    try d.skip(2)
    let open = d.open()
    for _ in 0..<count where d.reportedRemaining > 1 {
      try d.step()
      try d.add(f.format)
    }
    d.close(open)
  }
}

/// What messages are called.
enum PgsqlNames {
  static func name(of kind: UInt8, isClient: Bool) -> String {
    (isClient ? requests : responses)[kind] ?? "Unknown"
  }

  private static let requests: [UInt8: String] = [
    81: "Simple query", 80: "Parse", 66: "Bind", 69: "Execute", 68: "Describe", 67: "Close",
    72: "Flush", 83: "Sync", 70: "Function call", 100: "Copy data", 99: "Copy completion",
    102: "Copy failure", 88: "Termination",
  ]
  private static let responses: [UInt8: String] = [
    82: "Authentication request", 75: "Backend key data", 83: "Parameter status",
    90: "Ready for query", 67: "Command completion", 84: "Row description", 68: "Data row",
    73: "Empty query", 69: "Error", 78: "Notice", 65: "Notification", 71: "CopyIn response",
    72: "CopyOut response", 100: "Copy data", 99: "Copy completion",
    86: "Function call response", 49: "Parse completion", 50: "Bind completion",
    51: "Close completion", 116: "Parameter description", 110: "No data",
    115: "Portal suspended", 118: "Negotiate protocol version",
  ]
}
