import RemoraCore

/// Results with columns (section 4.2.5 of the protocol).
extension CqlLayer {
  /// What the head of a result says.
  private struct Columns {
    var count = 0
    var isGlobal = false
    var hasNone = false
    /// Where the description of the columns begins.
    var place = 0
  }

  func rows(_ d: inout Dissection) throws(Malformed) {
    d.info(append: ": Rows")
    let open = d.open(d.text("Rows Result Metadata", at: d.here))
    let columns = try metadata(&d)
    d.close(open)
    let list = d.open(d.text("Rows", at: d.here))
    let count = try d.add(f.resultRowsRowCount)
    d.info(append: " (\(count) rows)")
    var i: Int32 = 0
    while i < count, columns.count > 0 {
      try d.step()
      let row = d.open(d.text("Data (columns) for row # \(i + 1)", at: d.here))
      // The cursor in the description of the columns, which is shown moved by the row's place.
      var spec = Spec(at: columns.place, shift: d.offset)
      for column in 0..<columns.count {
        try d.step()
        if columns.hasNone {
          try plain(&d, column)
        } else {
          try cell(&d, &spec, columns, column)
        }
      }
      d.close(row)
      i += 1
    }
    d.close(list)
  }

  func prepared(_ d: inout Dissection) throws(Malformed) {
    d.info(append: ": Prepared")
    try shortBytes(&d, f.queryId)
    let open = d.open(d.text("Prepared Metadata", at: d.here))
    let flags = try d.peek(UInt32.self)
    d.put(f.resultPreparedFlags, flags, at: d.next(4))
    try d.add(bits: f.resultRowsFlagsGlobalTables, width: 4)
    let count = try d.add(f.resultRowsColumnCount)
    let keys = try d.add(f.resultPreparedPkCount)
    try d.skip(2 * max(0, Int(keys)))
    try specs(&d, Int(count), isGlobal: flags & 1 != 0)
    d.close(open)
    let result = d.open(d.text("Prepared Result Metadata", at: d.here))
    _ = try metadata(&d)
    d.close(result)
  }

  private func metadata(_ d: inout Dissection) throws(Malformed) -> Columns {
    let flags = try d.peek(UInt32.self)
    d.put(f.resultRowsFlags, flags, at: d.next(4))
    try d.add(
      bits: f.resultRowsFlagsGlobalTables, f.resultRowsFlagsHasMorePages,
      f.resultRowsFlagsNoMetadata, width: 4)
    let count = try d.add(f.resultRowsColumnCount)
    var columns = Columns(count: max(0, Int(count)))
    columns.isGlobal = flags & 1 != 0
    columns.hasNone = flags & 4 != 0
    if flags & 2 != 0 {
      let length = try d.add(f.bytesLengthInt)
      try d.add(f.pagingState, length: max(0, Int(length)))
    }
    columns.place = d.offset
    if !columns.hasNone { try specs(&d, columns.count, isGlobal: columns.isGlobal) }
    return columns
  }

  private func specs(
    _ d: inout Dissection, _ count: Int, isGlobal: Bool
  ) throws(Malformed) {
    if isGlobal {
      try d.add(f.resultRowsKeyspaceName, length: length16(&d, f.stringLength))
      try d.add(f.resultRowsTableName, length: length16(&d, f.stringLength))
    }
    var i = 0
    while i < count {
      try d.step()
      let open = d.open(d.text("Column # \(i + 1) specification", at: d.here))
      if !isGlobal {
        let name = try d.add(f.resultRowsKeyspaceName, length: length16(&d, f.stringLength))
        relabel(&d, "Keyspace Name", name)
        let table = try d.add(f.resultRowsTableName, length: length16(&d, f.stringLength))
        relabel(&d, "Table Name", table)
      }
      try d.add(f.resultRowsColumnName, length: length16(&d, f.stringLength))
      try type(&d, depth: 0)
      d.close(open)
      i += 1
    }
  }

  private func relabel(_ d: inout Dissection, _ label: String, _ place: Region) {
    guard d.wantsLabels else { return }
    let text = d.string(place)
    d.label("\(label): \(text)")
  }

  private func type(_ d: inout Dissection, depth: Int) throws(Malformed) {
    if depth > 30 { throw Malformed(.depth, offset: d.offset) }
    let kind = try d.add(f.dataType)
    switch kind {
    case 0x20, 0x22: try type(&d, depth: depth + 1)
    case 0x21:
      try type(&d, depth: depth + 1)
      try type(&d, depth: depth + 1)
    case 0x30:
      let name = try d.add(f.resultRowsKeyspaceName, length: length16(&d, f.stringLength))
      relabel(&d, "Keyspace Name", name)
      try d.add(f.resultRowsUdtName, length: length16(&d, f.stringLength))
      let count = try d.add(f.resultRowsUdtSize)
      for _ in 0..<count {
        try d.step()
        try d.add(f.resultRowsUdtFieldName, length: length16(&d, f.stringLength))
        try type(&d, depth: depth + 1)
      }
    case 0x31:
      let count = try d.add(f.resultRowsTupleSize)
      for _ in 0..<count {
        try d.step()
        try type(&d, depth: depth + 1)
      }
    default: break
    }
  }

  // MARK: Rows

  /// A place in the description of the columns while a row is read.
  private struct Spec {
    var at: Int
    var shift: Int

    func region(_ length: Int) -> Region { Region(at + shift, length) }
  }

  private func plain(_ d: inout Dissection, _ column: Int) throws(Malformed) {
    let count = try d.add(f.bytesLengthInt)
    guard count >= 0 else { return }
    let place = d.next(Int(count))
    let open = d.open(d.text("Column data for column # \(column + 1)", at: place))
    try d.add(f.bytes, length: place.length)
    d.close(open)
  }

  /// A name of the description: hidden, and moved.
  private func name(
    _ d: inout Dissection, _ spec: inout Spec, _ field: Field<Text>, _ label: String = ""
  ) throws(Malformed) {
    guard let count = d.number(at: spec.at, UInt16.self) else {
      throw Malformed(.reported, offset: d.offset)
    }
    d.put(f.stringLength, UInt32(count), at: spec.region(2), .hidden)
    spec.at += 2
    let value = Region(spec.at, Int(count))
    d.put(field, of: value, at: spec.region(value.length), .hidden)
    if !label.isEmpty { relabel(&d, label, value) }
    spec.at += value.length
  }

  private func number16(
    _ d: inout Dissection, _ spec: inout Spec, _ field: Field<UInt16>
  ) throws(Malformed) -> UInt16 {
    guard let value = d.number(at: spec.at, UInt16.self) else {
      throw Malformed(.reported, offset: d.offset)
    }
    d.put(field, value, at: spec.region(2), .hidden)
    spec.at += 2
    return value
  }

  private func cell(
    _ d: inout Dissection, _ spec: inout Spec, _ columns: Columns, _ column: Int
  ) throws(Malformed) {
    if !columns.isGlobal || column == 0 {
      try name(&d, &spec, f.resultRowsKeyspaceName, "Keyspace Name")
      try name(&d, &spec, f.resultRowsTableName, "Table Name")
    }
    try name(&d, &spec, f.resultRowsColumnName)
    try element(&d, &spec, depth: 0)
  }

  /// A length, and a value of the type that the description has next.
  private func element(
    _ d: inout Dissection, _ spec: inout Spec, depth: Int
  ) throws(Malformed) {
    try d.step()
    if depth > 30 { throw Malformed(.depth, offset: d.offset) }
    let length = try d.add(f.bytesLengthInt)
    let kind = try number16(&d, &spec, f.dataType)
    if length < 0 {
      d.put(f.nullValue, at: d.here)
      return try pass(&d, &spec, kind, depth: depth)
    }
    let start = d.offset
    let count = Int(length)
    switch kind {
    case 0x20, 0x21, 0x22: return try collection(&d, &spec, kind, depth: depth)
    case 0x30:
      try name(&d, &spec, f.resultRowsKeyspaceName, "Keyspace Name")
      try name(&d, &spec, f.resultRowsUdtName)
      let fields = try number16(&d, &spec, f.resultRowsUdtSize)
      for _ in 0..<fields {
        try name(&d, &spec, f.resultRowsUdtFieldName)
        try element(&d, &spec, depth: depth + 1)
      }
      return
    case 0x31:
      let fields = try number16(&d, &spec, f.resultRowsTupleSize)
      for _ in 0..<fields { try element(&d, &spec, depth: depth + 1) }
      return
    default: try scalar(&d, kind, count)
    }
    try d.seek(start)
    try d.skip(count)
  }

  private func scalar(_ d: inout Dissection, _ kind: UInt16, _ count: Int) throws(Malformed) {
    switch kind {
    case 0: try d.add(f.custom, length: count)
    case 1: try d.add(f.ascii, length: count)
    case 2: try d.add(f.bigint)
    case 3: try d.add(f.bytes, length: count)
    case 4: try d.add(f.boolean)
    case 6:
      try d.add(f.scale)
      try varint(&d, count - 4)
    case 7: try d.add(f.double)
    case 8: try d.add(f.float)
    case 9: try d.add(f.int)
    case 11: try d.add(f.resultTimestamp)
    case 12: try identifier(&d, f.uuid)
    case 13: try d.add(f.varchar, length: count)
    case 14: try varint(&d, count)
    case 15: try identifier(&d, f.timeuuid)
    case 16:
      if count == 4 {
        try d.add(f.ipv4)
      } else if count == 16 {
        try d.add(f.ipv6)
      }
    default: try d.skip(min(count, d.remaining))
    }
  }

  private func varint(_ d: inout Dissection, _ count: Int) throws(Malformed) {
    guard count > 0, count <= 8 else { return }
    let place = d.next(count)
    var value: UInt64 = 0
    for i in 0..<count { value = value << 8 | UInt64(try d.peek(UInt8.self, ahead: i)) }
    if count == 8 {
      d.put(f.varint64, value, at: place)
    } else {
      d.put(f.varint, value, at: place)
    }
    try d.skip(count)
  }

  private func collection(
    _ d: inout Dissection, _ spec: inout Spec, _ kind: UInt16, depth: Int
  ) throws(Malformed) {
    let count = try d.peek(Int32.self)
    var open: OpenItem?
    switch kind {
    case 0x20: try d.add(f.resultRowsListSize)
    case 0x21:
      open = d.open(d.text("Map with \(count) element(s)", at: d.here))
      try d.add(f.resultRowsMapSize)
    default:
      open = d.open(d.text("Set", at: d.here))
      try d.add(f.resultRowsSetSize)
    }
    let place = spec.at
    let shift = spec.shift
    if kind != 0x20 { spec.shift += 4 }
    var i: Int32 = 0
    while i < count {
      spec.at = place
      try element(&d, &spec, depth: depth + 1)
      if kind == 0x21 { try element(&d, &spec, depth: depth + 1) }
      i += 1
    }
    spec.shift = shift
    if count <= 0 { try pass(&d, &spec, kind, depth: depth) }
    if let open { d.close(open) }
  }

  /// Goes past the rest of a type in the description.
  private func pass(
    _ d: inout Dissection, _ spec: inout Spec, _ kind: UInt16, depth: Int
  ) throws(Malformed) {
    func number() throws(Malformed) -> UInt16 {
      guard let value = d.number(at: spec.at, UInt16.self) else {
        throw Malformed(.reported, offset: spec.at)
      }
      spec.at += 2
      return value
    }
    try d.step()
    if depth > 30 { throw Malformed(.depth, offset: d.offset) }
    switch kind {
    case 0x20, 0x22: try pass(&d, &spec, number(), depth: depth + 1)
    case 0x21:
      try pass(&d, &spec, number(), depth: depth + 1)
      try pass(&d, &spec, number(), depth: depth + 1)
    case 0x30:
      spec.at += Int(try number())
      spec.at += Int(try number())
      for _ in 0..<(try number()) {
        spec.at += Int(try number())
        try pass(&d, &spec, number(), depth: depth + 1)
      }
    case 0x31:
      for _ in 0..<(try number()) { try pass(&d, &spec, number(), depth: depth + 1) }
    default: break
    }
  }
}
