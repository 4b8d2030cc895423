import RemoraCore

/// Commands of MySQL's clients.
extension MysqlLayer {
  func readRequest(
    _ d: inout Dissection, _ connection: inout MysqlMemory.Connection
  ) throws(Malformed) {
    if d.remaining == 0 { return connection.mode = .response }
    if connection.mode == .infile {
      try d.add(f.loadDataPayload, length: d.remaining)
      return
    }
    let code = try d.peek(UInt8.self)
    d.put(f.request, at: d.next(d.remaining))
    let commands = f.command
    let isKnown = MysqlNames.commands.name(of: UInt64(code)) != nil
    let name = MysqlNames.commands.name(of: UInt64(code)) ?? "Unknown (\(code))"
    d.label("Request Command \(name)")
    d.info(append: " \(name)")
    let open = d.open()
    defer { d.close(open) }
    try d.add(commands)
    connection.mode = .response
    switch code {
    case 1: connection.mode = .start
    case 2, 5, 6: try d.add(f.schema, length: d.remaining, encoding: .ascii)
    case 3:
      if connection.capabilities & 0x0800_0000 != 0 { try readQueryParameters(&d) }
      try d.add(f.query, length: d.remaining)
    case 4:
      try d.add(f.tableName, upTo: 0, encoding: .ascii)
      if d.remaining > 0 {
        try d.add(f.payload, length: d.remaining)
        d.expert(f.incomplete)
      }
      connection.mode = .showFields
    case 7:
      try d.add(
        f.refresh,
        bits: f.rfshGrants, f.rfshLog, f.rfshTables, f.rfshHosts, f.rfshStatus, f.rfshThreads,
        f.rfshSlave, f.rfshMaster)
    case 8: if d.remaining > 0 { try d.add(f.shutdown) }
    case 9: connection.mode = .message
    case 12: try d.add(f.threadId, order: .little)
    case 17: try readChangeUser(&d)
    case 22:
      try d.add(f.query, length: d.remaining)
      connection.mode = .prepare
    case 23: try readExecute(&d)
    case 24:
      try d.add(f.stmtId, order: .little)
      try d.add(f.param, order: .little)
      if d.remaining > 0 { try d.add(f.payload, length: d.remaining) }
      connection.mode = .request
    case 25:
      try d.add(f.stmtId, order: .little)
      connection.mode = .request
    case 26: try d.add(f.stmtId, order: .little)
    case 27: try d.add(f.option, order: .little)
    case 28:
      try d.add(f.stmtId, order: .little)
      try d.add(f.numRows, order: .little)
    case 18:
      try d.add(f.binlogPosition, order: .little)
      try d.add(f.binlogFlags, order: .little)
      try d.add(f.binlogServerId, order: .little)
      if d.remaining > 0 { try d.add(f.binlogFileName, length: d.remaining, encoding: .ascii) }
    default:
      if !isKnown {
        if d.remaining > 0 {
          try d.add(f.payload, length: d.remaining)
          d.expert(f.commandInvalid)
        }
        d.info(append: " ")
      }
    }
  }

  private func readChangeUser(_ d: inout Dissection) throws(Malformed) {
    try d.add(f.user, upTo: 0, encoding: .ascii)
    let count = Int(try d.peek(UInt8.self))
    try d.skip(1)
    if count > 0 { try d.add(f.passwd, length: count) }
    _ = try readTail(&d, f.schema)
    if d.remaining >= 2 {
      d.put(f.collation, UInt16(truncatingIfNeeded: try littleNumber(d, 2)), at: d.next(2))
      try d.skip(2)
    }
    _ = try readTail(&d, f.clientAuthPlugin)
  }

  /// Attributes of a query: as the parameters of a prepared statement, but with names.
  private func readQueryParameters(_ d: inout Dissection) throws(Malformed) {
    let count = try readNumber(&d, f.numParams)
    let (_, size) = try peekNumber(d)
    try d.skip(size)
    guard count > 0 else { return }
    try d.add(f.unused, length: (count + 7) / 8)
    let isBound = try d.add(f.newParameterBoundFlag)
    if isBound == 1 { try readParameters(&d, count, hasNames: true) }
  }

  private func readExecute(_ d: inout Dissection) throws(Malformed) {
    try d.add(f.stmtId, order: .little)
    try d.add(f.execFlags)
    try d.add(f.execIter, order: .little)
    // The number of parameters is the statement's, which is not at hand: what is bound tells it.
    guard d.remaining > 2 else { return }
    try d.skip(1)
    let isBound = try d.add(f.newParameterBoundFlag)
    if isBound == 1 { try readParameters(&d, 1, hasNames: false) }
  }

  private func readParameters(
    _ d: inout Dissection, _ count: Int, hasNames: Bool
  ) throws(Malformed) {
    // Types come first, then the values: each value goes below its type.
    var at = d.offset
    var types: [(place: Int, name: Region?)] = []
    for _ in 0..<count {
      try d.step()
      try d.seek(at)
      try d.skip(2)
      var name: Region?
      if hasNames {
        let (length, size) = try peekNumber(d)
        let count = Int(clamping: length ?? 0)
        name = Region(d.offset + size, count)
        try d.skip(size)
        try d.skip(count)
      }
      types.append((at, name))
      at = d.offset
    }
    for (place, name) in types {
      try d.step()
      d.put(f.execParam, at: Region(place, 2))
      let open = d.open()
      try d.seek(place)
      let type = try d.add(f.fieldType)
      let isUnsigned = try d.add(f.execUnsigned) & 0x80 != 0
      if let name {
        try d.seek(name.offset)
        try d.add(f.paramName, length: name.length)
      }
      try d.seek(at)
      try readValue(&d, type, isUnsigned)
      d.close(open)
      at = d.offset
    }
  }

  private func readValue(
    _ d: inout Dissection, _ type: UInt8, _ isUnsigned: Bool
  ) throws(Malformed) {
    switch type {
    case 1: if isUnsigned { try d.add(f.execUnsignedTiny) } else { try d.add(f.execTiny) }
    case 2, 13:
      if isUnsigned {
        try d.add(f.execUnsignedShort, order: .little)
      } else {
        try d.add(f.execShort, order: .little)
      }
    case 3:
      if isUnsigned {
        try d.add(f.execUnsignedLong, order: .little)
      } else {
        try d.add(f.execLong, order: .little)
      }
    case 9: try d.add(f.execInt24, order: .little)
    case 8:
      if isUnsigned {
        try d.add(f.execUnsignedLonglong, order: .little)
      } else {
        try d.add(f.execLonglong, order: .little)
      }
    case 4: try d.add(f.execFloat, order: .little)
    case 5: try d.add(f.execDouble, order: .little)
    case 6: d.put(f.execNull, at: d.here)
    case 7, 10, 12: try readMoment(&d)
    case 11: try readTime(&d)
    case 0, 15, 246, 247, 248, 253, 254:
      let count = try readSize(&d, f.execStringLength)
      try d.add(f.execString, length: count)
    case 249...252:
      let count = try readSize(&d, f.execBlobLength)
      try d.add(f.execBlob, length: count)
    default: break
    }
  }

  private func readSize(_ d: inout Dissection, _ field: Field<UInt32>) throws(Malformed) -> Int {
    let (value, size) = try peekNumber(d)
    let count = Int(clamping: value ?? 0)
    d.put(field, UInt32(truncatingIfNeeded: count), at: d.next(size))
    try d.skip(size)
    return count
  }

  private func readMoment(_ d: inout Dissection) throws(Malformed) {
    let count = try d.add(f.execDatetimeLength)
    guard count >= 4 else { return }
    try d.add(f.execYear, order: .little)
    try d.add(f.execMonth)
    try d.add(f.execDay)
    guard count >= 7 else { return }
    try readClock(&d)
    if count >= 11 { try d.add(f.execBillionth, order: .little) }
  }

  private func readTime(_ d: inout Dissection) throws(Malformed) {
    let count = try d.add(f.execTimeLength)
    guard count >= 8 else { return }
    try d.add(f.execTimeSign)
    try d.add(f.execTimeDays, order: .little)
    try readClock(&d)
    if count >= 12 { try d.add(f.execBillionth, order: .little) }
  }

  private func readClock(_ d: inout Dissection) throws(Malformed) {
    try d.add(f.execHour)
    try d.add(f.execMinute)
    try d.add(f.execSecond)
  }
}
