import RemoraCore

/// Columns, rows and procedure calls ([MS-TDS] sections 2.2.5.4, 2.2.5.5, 2.2.6.6).
extension TdsLayer {
  func metadata(_ d: inout Dissection) throws(Malformed) -> [TdsColumn] {
    let count = Int(try d.add(f.colmetadataColumns, order: .little))
    if count == 0xffff { return [] }
    let isOld = d[memory].talks[talk(&d)].version
    let wide = isOld == 0 || isOld >= 0x7200_0000
    var columns: [TdsColumn] = []
    for i in 0..<count {
      try d.step()
      let open = d.open(d.put(f.colmetadataField, at: d.next(d.remaining)))
      d.label("Column \(i + 1)")
      if wide {
        try d.add(f.colmetadataUsertype, order: .little)
      } else {
        let number = UInt32(try d.peek(UInt16.self).byteSwapped)
        d.put(f.colmetadataUsertype, number, at: d.next(2))
        try d.skip(2)
      }
      try flags(&d, wide)
      columns.append(try column(&d))
      let length = Int(try d.add(f.colmetadataColnameLength))
      try self.wide(&d, f.colmetadataColname, length)
      d.close(open, fitting: true)
    }
    return columns
  }

  /// The number has its first byte last, the bits not.
  private func flags(_ d: inout Dissection, _ isNew: Bool) throws(Malformed) {
    let place = d.next(2)
    let open = d.open(
      d.put(f.colmetadataResultsTokenFlags, try d.peek(UInt16.self).byteSwapped, at: place))
    if !isNew {
      try d.add(
        bits: f.colmetadataFlagsNullable, f.colmetadataFlagsCasesen, f.colmetadataFlagsUpdateable,
        f.colmetadataFlagsIdentity, f.colmetadataFlagsReservedodbc, width: 2)
      return d.close(open)
    }
    try d.add(
      bits: f.colmetadataFlagsNullable, f.colmetadataFlagsCasesen, f.colmetadataFlagsUpdateable,
      f.colmetadataFlagsIdentity, f.colmetadataFlagsComputed, f.colmetadataFlagsFixedlenclrtype,
      f.colmetadataFlagsSparsecolumnset, f.colmetadataFlagsEncrypted, f.colmetadataFlagsHidden,
      f.colmetadataFlagsKey, f.colmetadataFlagsNullableunknown, width: 2)
    d.close(open)
  }

  private func column(_ d: inout Dissection) throws(Malformed) -> TdsColumn {
    let kind = try d.add(f.colmetadataResultsTokenType)
    if let name = TdsFields.columnKinds.name(of: UInt64(kind)) { d.append(" (\(name))") }
    var column = TdsColumn(type: kind)
    switch kind {
    case 0x29, 0x2a, 0x2b: column.scale = try d.add(f.colmetadataScale)
    case 0x24, 0x26, 0x68, 0x6d, 0x6e, 0x6f, 0x2f, 0x27, 0x2d, 0x25:
      column.size = Int(try d.add(f.colmetadataTypeSize))
    case 0x37, 0x3f, 0x6a, 0x6c:
      column.size = Int(try d.add(f.colmetadataTypeSize))
      try d.add(f.colmetadataPrecision)
      column.scale = try d.add(f.colmetadataScale)
    case 0xa5, 0xad: column.size = try large(&d, 2)
    case 0xa7, 0xaf, 0xe7, 0xef:
      column.size = try large(&d, 2)
      try collation(&d)
    case 0x22, 0x23, 0x63:
      column.size = try large(&d, 4)
      if kind != 0x22 { try collation(&d) }
      let parts = try d.add(f.colmetadataTableNameParts)
      for _ in 0..<parts {
        let length = Int(try d.add(f.colmetadataTableNameLength, order: .little))
        try wide(&d, f.colmetadataTableName, length)
      }
    case 0x62: column.size = try large(&d, 4)
    case 0xf0:
      try d.add(f.colmetadataMaxbytesize, order: .little)
      try wide(&d, f.colmetadataDbname, Int(try d.add(f.colmetadataDbnameLength)))
      try wide(&d, f.colmetadataSchemaname, Int(try d.add(f.colmetadataSchemanameLength)))
      try wide(&d, f.colmetadataTypename, Int(try d.add(f.colmetadataTypenameLength)))
      let length = Int(try d.add(f.colmetadataAssemblyqualifiednameLength, order: .little))
      try wide(&d, f.colmetadataAssemblyqualifiedname, length)
    case 0xf1:
      let isTyped = try d.peek(UInt8.self) != 0
      try d.skip(1)
      if isTyped {
        try wide(&d, f.colmetadataDbname, Int(try d.add(f.colmetadataDbnameLength)))
        try wide(&d, f.colmetadataSchemaname, Int(try d.add(f.colmetadataSchemanameLength)))
        let length = Int(try d.add(f.colmetadataXmlschemacollectionLength))
        try wide(&d, f.colmetadataXmlschemacollection, length)
      }
    default: break
    }
    return column
  }

  private func large(_ d: inout Dissection, _ width: Int) throws(Malformed) -> Int {
    let size: UInt32
    if width == 2 {
      size = UInt32(try d.peek(UInt16.self).byteSwapped)
    } else {
      size = try d.peek(UInt32.self).byteSwapped
    }
    d.put(f.colmetadataLargeTypeSize, size, at: d.next(width))
    if width == 4 { d.label(value: "0x\(size, hex: 8)") }
    try d.skip(width)
    return Int(size)
  }

  private func collation(_ d: inout Dissection) throws(Malformed) {
    try d.add(f.colmetadataCollateCodepage, order: .little)
    try d.add(f.colmetadataCollateFlags, order: .little)
    try d.add(f.colmetadataCollateCharsetId)
  }

  // MARK: Rows

  func field(_ d: inout Dissection, _ number: Int, _ column: TdsColumn) throws(Malformed) {
    try d.step()
    let open = d.open(d.put(f.rowField, at: d.next(d.remaining)))
    d.label("Field \(number)")
    let text = try value(&d, column)
    d.close(open, fitting: true)
    if !text.isEmpty { d.append(" (\(text))") }
  }

  /// A row whose first bytes tell which columns have no value.
  func packedRow(_ d: inout Dissection, _ columns: [TdsColumn]) throws(Malformed) {
    let bitmap = d.next((columns.count + 7) / 8)
    try d.skip(bitmap.length)
    for (i, column) in columns.enumerated() {
      if d.octet(at: bitmap.offset + i / 8) >> UInt8(i % 8) & 1 == 1 { continue }
      try field(&d, i + 1, column)
    }
  }

  /// A value (section 2.2.5.2.3); its text, if it is short enough to stand in the heading.
  func value(_ d: inout Dissection, _ column: TdsColumn) throws(Malformed) -> String {
    switch column.type {
    case 0x1f: return ""
    case 0x30: return try integer(&d, 1)
    case 0x32: return try plain(&d, column, 1)
    case 0x34: return try integer(&d, 2)
    case 0x38: return try integer(&d, 4)
    case 0x3a, 0x3b, 0x7a: return try plain(&d, column, 4)
    case 0x3c, 0x3d, 0x3e, 0x7f: return try plain(&d, column, 8)
    case 0x22, 0x23, 0x63, 0x62: return try blob(&d, column)
    case 0xf0, 0xf1: return try chunks(&d, column)
    case 0xa5, 0xa7, 0xad, 0xaf, 0xe7, 0xef:
      if column.size == 0xffff { return try chunks(&d, column) }
      let length = Int(try d.peek(UInt16.self).byteSwapped)
      d.put(f.typeVarbyteLength, UInt32(truncatingIfNeeded: length), at: d.next(2))
      if length == 0xffff { d.append(" (CHARBIN_NULL)") }
      try d.skip(2)
      if length == 0xffff {
        d.put(f.typeVarbyteDataNull, at: d.here)
        return ""
      }
      return try text(&d, column, length)
    default:
      let length = Int(try d.peek(UInt8.self))
      d.put(f.typeVarbyteLength, UInt32(truncatingIfNeeded: length), at: d.next(1))
      try d.skip(1)
      if length == 0 {
        d.put(f.typeVarbyteDataNull, at: Region(d.offset - 1, 0))
        return ""
      }
      switch column.type {
      case 0x26: return length == 8 ? try bigInteger(&d) : try integer(&d, length)
      case 0x2f, 0x27, 0x2d, 0x25: return try text(&d, column, length)
      case 0x6d:
        let number = try float(&d, length)
        return Self.sixPlaces(number)
      default: return try plain(&d, column, length)
      }
    }
  }

  private func integer(_ d: inout Dissection, _ size: Int) throws(Malformed) -> String {
    let value: Int64
    switch size {
    case 1: value = Int64(try d.peek(UInt8.self))
    case 2: value = Int64(Int16(bitPattern: try d.peek(UInt16.self).byteSwapped))
    case 4: value = Int64(Int32(bitPattern: try d.peek(UInt32.self).byteSwapped))
    default:
      try d.add(f.typeVarbyteDataBytes, length: size)
      return ""
    }
    d.put(f.typeVarbyteDataInt, value, at: d.next(size))
    try d.skip(size)
    return "\(value)"
  }

  private func bigInteger(_ d: inout Dissection) throws(Malformed) -> String {
    "\(try d.add(f.typeVarbyteDataInt64, order: .little))"
  }

  private func float(_ d: inout Dissection, _ size: Int) throws(Malformed) -> Double {
    let value: Double
    if size == 4 {
      value = Double(Float(bitPattern: try d.peek(UInt32.self).byteSwapped))
    } else {
      value = Double(bitPattern: try d.peek(UInt64.self).byteSwapped)
    }
    d.put(f.typeVarbyteDataFloat, Float(value), at: d.next(size))
    try d.skip(size)
    return value
  }

  private static func sixPlaces(_ value: Double) -> String {
    guard abs(value) < 1e12 else { return "\(value)" }
    let scaled = (abs(value) * 1e6).rounded()
    let digits = "\(UInt64(scaled) % 1_000_000)"
    let zeros = String(repeating: "0", count: max(0, 6 - digits.utf8.count))
    return "\(value < 0 ? "-" : "")\(UInt64(scaled) / 1_000_000).\(zeros)\(digits)"
  }

  /// Values whose text the heading does not have.
  private func plain(
    _ d: inout Dissection, _ column: TdsColumn, _ size: Int
  ) throws(Malformed) -> String {
    switch (column.type, size) {
    case (0x32, _), (0x68, _):
      d.put(f.typeVarbyteDataBool, try d.peek(UInt8.self) != 0, at: d.next(1))
      try d.skip(size)
    case (0x7f, 8): _ = try bigInteger(&d)
    case (0x3b, 4), (0x3e, 8): _ = try float(&d, size)
    case (0x7a, 4), (0x6e, 4), (0x3c, 8), (0x6e, 8): try money(&d, size)
    case (0x3a, 4), (0x6f, 4):
      let days = Int64(try d.peek(UInt16.self).byteSwapped)
      let minutes = Int64(try d.peek(UInt16.self, ahead: 2).byteSwapped)
      moment(&d, days: days, seconds: minutes * 60, size: 8)
      try d.skip(4)
    case (0x3d, 8), (0x6f, 8):
      let days = Int64(Int32(bitPattern: try d.peek(UInt32.self).byteSwapped))
      let ticks = Int64(try d.peek(UInt32.self, ahead: 4).byteSwapped)
      moment(&d, days: days, seconds: ticks / 300, size: 8)
      try d.skip(8)
    case (0x24, 16): try d.add(mixed: f.typeVarbyteDataGuid)
    case (0x37, _), (0x3f, _), (0x6a, _), (0x6c, _): try decimal(&d, column, size)
    case (0x28, 3):
      let days = try days(d, 0)
      moment(&d, days: days - 693_595, seconds: 0, size: 3)
      try d.skip(3)
    case (0x29, 3...5):
      let seconds = try ticks(d, size, column.scale)
      d.put(
        f.typeVarbyteDataTime, RelativeTime(nanoseconds: seconds * 1_000_000_000),
        at: d.next(size))
      try d.skip(size)
    case (0x2a, 6...8):
      let days = try days(d, size - 3)
      let seconds = try ticks(d, size - 3, column.scale)
      moment(&d, days: days - 693_595, seconds: seconds, size: size)
      try d.skip(size)
    case (0x2b, 8...10):
      let days = try days(d, size - 5)
      let seconds = try ticks(d, size - 5, column.scale)
      moment(&d, days: days - 693_595, seconds: seconds, size: size)
      let shift = Int(Int16(bitPattern: try d.peek(UInt16.self, ahead: size - 2).byteSwapped))
      let (hours, minutes) = (abs(shift) / 60, abs(shift) % 60)
      d.append(
        " \(shift < 0 ? "-" : "+")\(hours < 10 ? "0" : "")\(hours):\(minutes < 10 ? "0" : "")\(minutes)"
      )
      try d.skip(size)
    default: try d.add(f.typeVarbyteDataBytes, length: size)
    }
    return ""
  }

  private func days(_ d: borrowing Dissection, _ ahead: Int) throws(Malformed) -> Int64 {
    let low = Int64(try d.peek(UInt16.self, ahead: ahead).byteSwapped)
    return low | Int64(try d.peek(UInt8.self, ahead: ahead + 2)) << 16
  }

  /// Whole seconds of a time in units of 10^-scale seconds.
  private func ticks(
    _ d: borrowing Dissection, _ size: Int, _ scale: UInt8
  ) throws(Malformed) -> Int64 {
    var value: Int64 = 0
    for i in 0..<size { value |= Int64(try d.peek(UInt8.self, ahead: i)) << Int64(8 * i) }
    for _ in 0..<min(scale, 7) { value /= 10 }
    return value
  }

  /// Days since 1900 and seconds.
  private func moment(_ d: inout Dissection, days: Int64, seconds: Int64, size: Int) {
    d.put(
      f.typeVarbyteDataDatetime,
      AbsoluteTime(seconds: days * 86_400 - 2_208_988_800 + seconds, nanoseconds: 0),
      at: d.next(size))
  }

  private func money(_ d: inout Dissection, _ size: Int) throws(Malformed) {
    let value: Int64
    if size == 4 {
      value = Int64(Int32(bitPattern: try d.peek(UInt32.self).byteSwapped))
    } else {
      let high = UInt64(try d.peek(UInt32.self).byteSwapped)
      let low = UInt64(try d.peek(UInt32.self, ahead: 4).byteSwapped)
      value = Int64(bitPattern: high << 32 | low)
    }
    d.put(f.typeVarbyteDataFloat, Float(value), at: d.next(size))
    if d.wantsLabels {
      let digits = "\(value.magnitude % 10_000)"
      let zeros = String(repeating: "0", count: 4 - digits.utf8.count)
      d.label(
        value: "\(value < 0 ? "-" : "")\(value.magnitude / 10_000).\(zeros)\(digits)")
    }
    try d.skip(size)
  }

  private func decimal(
    _ d: inout Dissection, _ column: TdsColumn, _ size: Int
  ) throws(Malformed) {
    let isPositive = try d.peek(UInt8.self) != 0
    d.put(f.typeVarbyteDataSign, isPositive, at: d.next(1))
    try d.skip(1)
    let place = try d.add(f.typeVarbyteDataBytes, length: size - 1)
    guard d.wantsLabels, place.length <= 8 else { return }
    var value: UInt64 = 0
    for (i, byte) in d.bytes(place).enumerated() { value |= UInt64(byte) << UInt64(8 * i) }
    var digits = "\(value)"
    let scale = Int(column.scale)
    if scale > 0 {
      if digits.utf8.count <= scale {
        digits = String(repeating: "0", count: scale + 1 - digits.utf8.count) + digits
      }
      digits = "\(digits.dropLast(scale)).\(digits.suffix(scale))"
    }
    d.append(" (\(isPositive ? "" : "-")\(digits))")
  }

  private func encoding(of column: TdsColumn) -> TextEncoding? {
    switch column.type {
    case 0xe7, 0xef, 0x63: .utf16LittleEndian
    case 0xa7, 0xaf, 0x23, 0x2f, 0x27: .ascii
    default: nil
    }
  }

  private func text(
    _ d: inout Dissection, _ column: TdsColumn, _ length: Int
  ) throws(Malformed) -> String {
    guard let encoding = encoding(of: column) else {
      try d.add(f.typeVarbyteDataBytes, length: length)
      return ""
    }
    let place = try d.add(f.typeVarbyteDataString, length: length, encoding: encoding)
    return d.wantsLabels ? encoding.decode(d.bytes(place)) : ""
  }

  private func blob(_ d: inout Dissection, _ column: TdsColumn) throws(Malformed) -> String {
    let count = Int(try d.add(f.typeVarbyteTextptrLen))
    try d.add(f.typeVarbyteDataTextptr, length: count)
    try d.add(f.typeVarbyteDataTextTs, length: 8)
    let length = Int(try d.add(f.typeVarbyteLength, order: .little))
    if let encoding = encoding(of: column) {
      try d.add(f.typeVarbyteDataString, length: length, encoding: encoding)
    } else {
      try d.add(f.typeVarbyteDataBytes, length: length)
    }
    return ""
  }

  /// A value in pieces of which each has a length.
  private func chunks(_ d: inout Dissection, _ column: TdsColumn) throws(Malformed) -> String {
    let start = d.offset
    let total = try d.add(f.typeVarbytePlpLen, order: .little)
    if total == -1 {
      d.append(" (PLP_NULL)")
      return ""
    }
    if total == -2 { d.append(" (UNKNOWN_PLP_LEN)") }
    var content: [UInt8] = []
    while true {
      try d.step()
      let count = Int(try d.add(f.typeVarbytePlpChunkLen, order: .little))
      if count == 0 {
        d.append(" (PLP_TERMINATOR)")
        break
      }
      content += d.bytes(try d.add(f.typeVarbytePlpChunk, length: count))
    }
    let place = Region(start, content.count)
    guard let encoding = encoding(of: column) else {
      d.put(f.typeVarbyteDataBytes, content, at: place)
      return ""
    }
    let text = d.wantsLabels || d.wants(f.typeVarbyteDataString) ? encoding.decode(content) : ""
    d.put(f.typeVarbyteDataString, "\(text)", at: place)
    return text
  }

  // MARK: Procedure calls

  func calls(_ d: inout Dissection) throws(Malformed) {
    let open = d.open(d.put(f.rpc, at: d.next(d.remaining)))
    try headers(&d)
    while d.remaining > 0 {
      try d.step()
      let count = try d.peek(UInt16.self).byteSwapped
      d.put(f.rpcNameLength, count, at: d.next(2))
      try d.skip(2)
      if count == 0xffff {
        try d.add(f.rpcProcId, order: .little)
      } else {
        try wide(&d, f.rpcName, Int(count))
      }
      try d.add(
        f.rpcOptions, bits: f.rpcOptionsWithRecomp, f.rpcOptionsNoMetadata,
        f.rpcOptionsReuseMetadata, order: .little)
      while d.remaining > 0 {
        try d.step()
        let next = d.octet(at: d.offset)
        if next == 0x80 || next >= 0xfe {
          try d.add(f.rpcSeparator)
          break
        }
        try parameter(&d)
      }
    }
    d.close(open)
  }

  private func parameter(_ d: inout Dissection) throws(Malformed) {
    let open = d.open(d.put(f.rpcParameter, at: d.next(d.remaining)))
    let count = Int(try d.add(f.rpcParameterNameLength))
    try wide(&d, f.rpcParameterName, count)
    try d.add(f.rpcParameterStatus, bits: f.rpcParameterStatusByRef, f.rpcParameterStatusDefault)
    let column = try type(&d)
    let place = d.offset
    let sub = d.open(d.put(f.rpcParameterValue, at: d.next(d.remaining)))
    let text = try value(&d, column)
    d.setLength(sub.item, d.offset - place)
    d.close(sub)
    if !text.isEmpty { d.append(" (\(text))") }
    d.close(open, fitting: true)
  }

  private func type(_ d: inout Dissection) throws(Malformed) -> TdsColumn {
    let open = d.open(d.put(f.typeInfo, at: d.next(d.remaining)))
    let kind = try d.peek(UInt8.self)
    let name = TdsFields.columnKinds.name(of: UInt64(kind)) ?? "Invalid data type: \(kind)"
    d.append(" (\(name))")
    try d.add(f.typeInfoType)
    var column = TdsColumn(type: kind)
    switch kind {
    case 0x29, 0x2a, 0x2b: column.scale = try d.add(f.typeInfoScale)
    case 0x24, 0x26, 0x68, 0x6d, 0x6e, 0x6f, 0x2f, 0x27, 0x2d, 0x25:
      try longest(&d, &column, 1)
    case 0x37, 0x3f, 0x6a, 0x6c:
      try longest(&d, &column, 1)
      try d.add(f.typeInfoPrecision)
      column.scale = try d.add(f.typeInfoScale)
    case 0xa5, 0xad: try longest(&d, &column, 2)
    case 0xa7, 0xaf, 0xe7, 0xef:
      try longest(&d, &column, 2)
      try order(&d)
    case 0x22, 0x62: try longest(&d, &column, 4)
    case 0x23, 0x63:
      try longest(&d, &column, 4)
      try order(&d)
    case 0xf1: try d.skip(1)
    default: break
    }
    d.close(open, fitting: true)
    return column
  }

  private func longest(
    _ d: inout Dissection, _ column: inout TdsColumn, _ width: Int
  ) throws(Malformed) {
    let size: UInt32
    switch width {
    case 1: size = UInt32(try d.peek(UInt8.self))
    case 2: size = UInt32(try d.peek(UInt16.self).byteSwapped)
    default: size = try d.peek(UInt32.self).byteSwapped
    }
    d.put(f.typeInfoVarlen, size, at: d.next(width))
    if width == 2, size == 0xffff { d.append(" (PLP - Partially Length-Prefixed data type)") }
    try d.skip(width)
    column.size = Int(size)
  }

  private func order(_ d: inout Dissection) throws(Malformed) {
    let open = d.open(d.put(f.typeInfoCollation, at: d.next(5)))
    try d.add(
      bits: f.typeInfoCollationLcid, f.typeInfoCollationIgnoreCase,
      f.typeInfoCollationIgnoreAccent, f.typeInfoCollationIgnoreKana,
      f.typeInfoCollationIgnoreWidth, f.typeInfoCollationBinary, f.typeInfoCollationVersion,
      width: 4, order: .little)
    try d.add(f.typeInfoCollationSortid)
    d.close(open)
  }
}

extension TextEncoding {
  fileprivate func decode(_ bytes: [UInt8]) -> String {
    if case .utf16LittleEndian = self { return Windows.string(bytes) }
    return String(decoding: bytes.prefix { $0 != 0 }, as: UTF8.self)
  }
}
