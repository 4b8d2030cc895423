import RemoraCore

/// Answers of MySQL's servers.
extension MysqlLayer {
  func readResponse(
    _ d: inout Dissection, _ connection: inout MysqlMemory.Connection
  ) throws(Malformed) {
    if d.remaining == 0 { return }
    let code = try d.peek(UInt8.self)
    let hasNoEOF = connection.capabilities & 0x0100_0000 != 0
    if code == 0xff {
      try d.add(f.responseCode)
      d.summary(" - response ERROR")
      try readError(&d)
      return connection.mode = .request
    }
    if code == 0xfe, d.remaining < 9 || connection.mode == .rows && hasNoEOF {
      return try readEnd(&d, &connection, hasNoEOF)
    }
    switch connection.mode {
    case .response:
      if code == 0xfe { return try readSwitch(&d, &connection) }
      if code == 0x01, d.remaining == 2 { return try readState(&d) }
      if code == 0x00 {
        try readOK(&d)
        return connection.mode = .request
      }
      if code == 0xfb, d.remaining > 1 {
        try d.add(f.responseCode)
        try d.add(f.loadDataFilename, length: d.remaining, encoding: .ascii)
        return connection.mode = .infile
      }
      guard try peekNumber(d).size == d.remaining else {
        connection.mode = .request
        try d.add(f.payload, length: d.remaining)
        return d.expert(f.unknownResponse)
      }
      try readColumnCount(&d, &connection)
    case .message:
      try d.add(f.message, length: d.remaining, encoding: .ascii)
      connection.mode = .request
    case .showFields:
      d.summary(" - response to SHOW FIELDS")
      try readField(&d)
    case .prepare: try readPrepared(&d, &connection)
    case .prepareParameters, .prepareFields, .fields:
      d.summary(
        connection.mode == .prepareParameters
          ? " - parameters in response to PREPARE"
          : connection.mode == .prepareFields
            ? " - fields in response to PREPARE" : " - field packet")
      try readField(&d)
      connection.left -= 1
      if hasNoEOF, connection.left <= 0 { advance(&connection) }
    case .rows:
      d.summary(" - row packet")
      try readRow(&d)
    default:
      if code == 0x00, d.remaining >= 7 {
        try readOK(&d)
        return connection.mode = .request
      }
      try d.add(f.payload, length: d.remaining)
      d.expert(f.unknownResponse)
    }
  }

  /// What follows the last field packet of its kind.
  private func advance(_ connection: inout MysqlMemory.Connection) {
    switch connection.mode {
    case .fields: connection.mode = .rows
    case .prepareParameters where connection.columns > 0:
      connection.mode = .prepareFields
      connection.left = connection.columns
    default: connection.mode = .request
    }
  }

  private func readEnd(
    _ d: inout Dissection, _ connection: inout MysqlMemory.Connection, _ hasNoEOF: Bool
  ) throws(Malformed) {
    let isInner =
      connection.mode == .fields || connection.mode == .prepareParameters
      || connection.mode == .prepareFields
    try d.add(f.responseCode)
    d.put(f.eof, 0xfe, at: d.just(1))
    if connection.mode == .rows, hasNoEOF, d.remaining >= 6 {
      d.summary(" - response OK")
      try readOutcome(&d)
      return connection.mode = .request
    }
    d.summary(isInner ? " - intermediate EOF" : " - response EOF")
    if d.remaining > 0 {
      try d.add(f.warnings, order: .little)
      try readStatus(&d)
    }
    if isInner { advance(&connection) } else { connection.mode = .request }
  }

  private func readSwitch(
    _ d: inout Dissection, _ connection: inout MysqlMemory.Connection
  ) throws(Malformed) {
    try d.add(f.responseCode)
    d.put(f.eof, 0xfe, at: d.just(1))
    d.summary(" - authentication switch request")
    d.info("Auth Switch Request ")
    _ = try readTail(&d, f.authSwitchRequestName)
    if d.remaining > 0 { try d.add(f.authSwitchRequestData, length: d.remaining) }
    connection.mode = .authSwitch
  }

  private func readState(_ d: inout Dissection) throws(Malformed) {
    let state = try d.peek(UInt8.self, ahead: 1)
    let names: [UInt8: String] = [
      2: "request_public_key", 3: "fast_auth_success", 4: "perform_full_authentication",
    ]
    let name = names[state] ?? "unknown"
    d.summary(" - caching_sha2_password")
    d.info("Caching_sha2_password \(name)")
    try d.skip(1)
    d.put(f.sha2Auth, Phrase(name), at: d.next(1))
    try d.skip(1)
  }

  private func readOK(_ d: inout Dissection) throws(Malformed) {
    try d.add(f.responseCode)
    d.summary(" - response OK")
    try readOutcome(&d)
  }

  private func readOutcome(_ d: inout Dissection) throws(Malformed) {
    d.info(append: " OK ")
    try readNumber(&d, f.affectedRows)
    try readNumber(&d, f.insertId)
    guard d.remaining > 0 else { return }
    let status = try littleNumber(d, 2)
    try readStatus(&d)
    try d.add(f.warnings, order: .little)
    guard d.remaining > 0 else { return }
    let (length, size) = try peekNumber(d)
    let count = Int(clamping: length ?? 0)
    if status & 0x4000 == 0 {
      if count == d.remaining - size { try d.skip(size) }
      if d.remaining > 0 { try d.add(f.message, length: d.remaining, encoding: .ascii) }
      return
    }
    try d.skip(size)
    if count > 0 { try d.add(f.message, length: count, encoding: .ascii) }
    if d.remaining > 0 { try readChanges(&d) }
  }

  /// What changed in the session.
  private func readChanges(_ d: inout Dissection) throws(Malformed) {
    d.put(f.sessionTrackData, at: d.next(d.remaining))
    let open = d.open()
    let total = try readNumber(&d, f.sessionTrackDataLength)
    let end = min(d.stop, d.offset + total)
    while d.offset < end {
      try d.step()
      let begin = d.offset
      d.put(f.sessionTrack, at: d.here)
      let inner = d.open()
      let kind = try d.add(f.sessionTrackType)
      let count = try readNumber(&d, f.sessionTrackLength)
      let stop = d.offset + count
      switch kind {
      case 0:
        for field in [f.sysvarName, f.sysvarValue] where d.offset < stop {
          let size = try readNumber(&d, f.sysvarLength)
          try d.add(field, length: size, encoding: .ascii)
        }
      case 1: try readSized(&d, f.trackSchemaLength, f.trackSchema)
      case 2: try readSized(&d, nil, f.trackState)
      case 3:
        try d.add(f.gtidsEncoding)
        try readSized(&d, f.gtidsLength, f.gtids)
      case 4: try readSized(&d, f.characteristicsLength, f.characteristics)
      case 5: try readSized(&d, f.transactionStateLength, f.transactionState)
      default: break
      }
      try d.seek(min(d.stop, stop))
      d.close(inner)
      d.setLength(inner.item, d.offset - begin)
    }
    d.close(open)
  }

  private func readSized(
    _ d: inout Dissection, _ size: Field<UInt64>?, _ field: Field<Text>
  ) throws(Malformed) {
    var count = 0
    if let size {
      count = try readNumber(&d, size)
    } else {
      let (value, width) = try peekNumber(d)
      count = Int(clamping: value ?? 0)
      try d.skip(width)
    }
    try d.add(field, length: count, encoding: .ascii)
  }

  // MARK: Tables

  private func readColumnCount(
    _ d: inout Dissection, _ connection: inout MysqlMemory.Connection
  ) throws(Malformed) {
    d.summary(" - column count")
    d.info(append: "TABULAR Response ")
    connection.columns = try readNumber(&d, f.numFields)
    connection.left = connection.columns
    connection.mode = connection.columns > 0 ? .fields : .request
  }

  private func readPart(
    _ d: inout Dissection, _ title: String, _ field: Field<Text>
  ) throws(Malformed) {
    let (value, size) = try peekNumber(d)
    let count = Int(clamping: value ?? 0)
    d.text(Phrase(title), at: d.next(size + count))
    let open = d.open()
    try d.skip(size)
    if value == nil {
      d.put(field, "NULL", at: d.here)
    } else {
      try d.add(field, length: count)
    }
    d.close(open)
  }

  private func readField(_ d: inout Dissection) throws(Malformed) {
    try readPart(&d, "Catalog", f.fieldCatalog)
    try readPart(&d, "Database", f.fieldDb)
    try readPart(&d, "Table", f.fieldTable)
    try readPart(&d, "Original table", f.fieldOrgTable)
    try readPart(&d, "Name", f.fieldName)
    try readPart(&d, "Original name", f.fieldOrgName)
    try d.skip(1)
    try d.add(f.fieldCharsetnr, order: .little)
    try d.add(f.fieldLength, order: .little)
    try d.add(f.fieldType)
    try d.add(
      f.fieldFlags,
      bits: f.notNull, f.primaryKey, f.uniqueKey, f.multipleKey, f.blob, f.unsigned, f.zeroFill,
      f.isEnum, f.autoIncrement, f.timestamp, f.isSet, order: .little)
    try d.add(f.fieldDecimals)
    try d.skip(min(2, d.remaining))
    if d.remaining > 0 { try readPart(&d, "Default", f.fieldDefault) }
  }

  private func readRow(_ d: inout Dissection) throws(Malformed) {
    while d.remaining > 0 {
      try d.step()
      try readPart(&d, "text", f.rowText)
    }
  }

  private func readPrepared(
    _ d: inout Dissection, _ connection: inout MysqlMemory.Connection
  ) throws(Malformed) {
    try d.add(f.responseCode)
    d.summary(" - response to PREPARE")
    try d.add(f.stmtId, order: .little)
    let columns = try littleNumber(d, 2)
    d.put(f.numFields, UInt64(columns), at: d.next(2))
    try d.skip(2)
    let parameters = try littleNumber(d, 2)
    d.put(f.numParams, UInt64(parameters), at: d.next(2))
    try d.skip(2)
    try d.skip(1)
    if d.remaining >= 2 { try d.add(f.warnings, order: .little) }
    connection.columns = Int(columns)
    connection.left = Int(parameters > 0 ? parameters : columns)
    connection.mode =
      parameters > 0 ? .prepareParameters : columns > 0 ? .prepareFields : .request
  }
}
