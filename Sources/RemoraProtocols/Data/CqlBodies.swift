import RemoraCore

/// Bodies of frames, by opcode (section 4 of the protocol).
extension CqlLayer {
  func body(_ d: inout Dissection, _ head: Head) throws(Malformed) {
    if head.isReply, head.flags & 2 != 0 { try identifier(&d, f.tracingUuid) }
    let title = head.opcode == 7 ? "Query" : "Message \(Self.name(head.opcode))"
    let known = Self.isKnown(head.opcode, isReply: head.isReply)
    guard known else {
      d.text("IE data not dissected yet", at: d.next(d.remaining))
      d.expert(f.notDissected)
      return try d.skip(d.remaining)
    }
    let open = d.open(d.text("\(title)", at: d.next(d.remaining)))
    if head.flags & 4 != 0, head.isReply { return try payload(&d, open) }
    switch head.opcode {
    case 0: try failure(&d)
    case 1: try startup(&d)
    case 3: try string(&d)
    case 6: try supported(&d)
    case 7:
      let query = try longString(&d)
      if d.wantsColumns {
        let text = d.printable(query)
        d.info(append: ": \(text)")
      }
      try parameters(&d)
    case 8: try result(&d, open.item)
    case 9: try longString(&d)
    case 10:
      try shortBytes(&d, f.queryId)
      try parameters(&d)
    case 11:
      let count = try d.add(f.stringListSize)
      for _ in 0..<count { try string(&d) }
    case 12: try event(&d, open.item)
    case 13: try batch(&d)
    default:
      let count = try d.add(f.stringLength)
      try d.add(f.authToken, length: Int(count))
    }
    d.close(open)
  }

  private static let opcodeNames = ValueNames(packed: cqlOpcodes)
  private static func name(_ opcode: UInt8) -> String {
    opcodeNames.name(of: UInt64(opcode)) ?? ""
  }

  private static func isKnown(_ opcode: UInt8, isReply: Bool) -> Bool {
    switch opcode {
    case 1, 7, 9, 10, 11, 13, 15: !isReply
    case 0, 3, 6, 8, 12, 14, 16: isReply
    default: false
    }
  }

  // MARK: Pieces

  @discardableResult func string(_ d: inout Dissection) throws(Malformed) -> Region {
    let count = try length16(&d, f.stringLength)
    return try d.add(f.string, length: count)
  }

  /// A length of two bytes under a field of four.
  func length16(
    _ d: inout Dissection, _ field: Field<UInt32>, _ flags: Node.Flags = []
  ) throws(Malformed) -> Int {
    let value = try d.peek(UInt16.self)
    d.put(field, UInt32(value), at: d.next(2), flags)
    try d.skip(2)
    return Int(value)
  }

  @discardableResult
  private func longString(_ d: inout Dissection) throws(Malformed) -> Region {
    let count = try d.add(f.stringLength)
    return try d.add(f.string, length: Int(count))
  }

  func shortBytes(_ d: inout Dissection, _ field: Field<Bytes>) throws(Malformed) {
    let count = try d.add(f.bytesLengthShort)
    try d.add(field, length: Int(count))
  }

  @discardableResult
  func shortText(_ d: inout Dissection, _ field: Field<Text>) throws(Malformed) -> Region {
    let count = try d.add(f.bytesLengthShort)
    return try d.add(field, length: Int(count))
  }

  private func value(_ d: inout Dissection, _ field: Field<Bytes>) throws(Malformed) {
    let count = try d.add(f.bytesLengthInt)
    if count > 0 { try d.add(field, length: Int(count)) }
  }

  func identifier(_ d: inout Dissection, _ field: Field<GUID>) throws(Malformed) {
    let high = try d.peek(UInt64.self)
    let low = try d.peek(UInt64.self, ahead: 8)
    d.put(
      field, GUID(high: low.byteSwapped, low: high.byteSwapped), at: d.next(16))
    try d.skip(16)
  }

  // MARK: Requests

  private func startup(_ d: inout Dissection) throws(Malformed) {
    let count = try d.add(f.stringMapSize)
    for _ in 0..<count {
      let name = try string(&d)
      let value = try string(&d)
      if d.string(name) == "COMPRESSION" {
        switch d.string(value) {
        case "lz4": choose(&d, .lz4)
        case "snappy": choose(&d, .snappy)
        default: break
        }
      }
    }
  }

  private func parameters(_ d: inout Dissection) throws(Malformed) {
    try d.add(f.consistency)
    let flags = try d.add(
      f.queryFlags, bits: f.queryFlagsValues, f.queryFlagsSkipMetadata, f.queryFlagsPageSize,
      f.queryFlagsPagingState, f.queryFlagsSerialConsistency, f.queryFlagsDefaultTimestamp,
      f.queryFlagsValueNames, f.queryFlagsReserved)
    let names = [
      "Values", "Skip Metadata", "Page Size", "Paging State", "Serial Consistency",
      "Default Timestamp", "Names for Values",
    ]
    for (i, name) in names.enumerated() where flags >> UInt8(i) & 1 != 0 {
      d.append(", \(name)")
    }
    if flags & 1 != 0 {
      let count = try d.add(f.valueCount)
      for _ in 0..<count {
        try d.step()
        if flags & 0x40 != 0 { try string(&d) }
        try value(&d, f.bytes)
      }
    }
    if flags & 4 != 0 { try d.add(f.pageSize) }
    if flags & 8 != 0 { try value(&d, f.bytes) }
    if flags & 0x10 != 0 { try d.add(f.consistency) }
    if flags & 0x20 != 0 { try time(&d) }
  }

  /// Microseconds since 1970.
  private func time(_ d: inout Dissection) throws(Malformed) {
    let raw = try d.peek(Int64.self)
    let rest = raw % 1_000_000
    let time = AbsoluteTime(
      seconds: raw / 1_000_000 - (rest < 0 ? 1 : 0),
      nanoseconds: Int32(truncatingIfNeeded: (rest < 0 ? rest + 1_000_000 : rest) * 1000))
    d.put(f.timestamp, time, at: d.next(8))
    try d.skip(8)
  }

  private func batch(_ d: inout Dissection) throws(Malformed) {
    try d.add(f.batchType)
    let count = try d.add(f.batchQuerySize)
    for _ in 0..<count {
      try d.step()
      let kind = try d.add(f.batchQueryType)
      if kind == 0 { try longString(&d) }
      if kind == 1 { try shortBytes(&d, f.queryId) }
      let values = try d.add(f.valueCount)
      for _ in 0..<values {
        try d.step()
        try value(&d, f.bytes)
      }
    }
    try d.add(f.consistency)
    // What these flags announce is not looked at.
    let flags = try d.add(
      f.batchFlags, bits: f.batchFlagsSerialConsistency, f.batchFlagsDefaultTimestamp,
      f.batchFlagsWithNameForValues)
    let names = ["Serial Consistency", "Default Timestamp", "With Name For Value"]
    for (i, name) in names.enumerated() where flags >> UInt8(i + 4) & 1 != 0 {
      d.append(", \(name)")
    }
  }

  // MARK: Replies

  private func payload(_ d: inout Dissection, _ open: OpenItem) throws(Malformed) {
    let sub = d.open(d.text("Custom Payload", at: d.here))
    let count = try d.add(f.valueCount)
    if count > 0 {
      let length = try length16(&d, f.stringLength)
      try d.add(f.bytesmapKey, length: length)
    }
    d.close(sub)
    d.close(open)
    try d.skip(d.remaining)
  }

  private static let errors = ValueNames(packed: cqlErrors)

  private func failure(_ d: inout Dissection) throws(Malformed) {
    let code = try d.add(f.errorCode)
    try string(&d)
    let name = Self.errors.name(of: UInt64(code)) ?? "Unknown error code"
    d.info(append: ": \(name) (0x\(Phrase.hex(UInt64(code), 1)))")
  }

  private func supported(_ d: inout Dissection) throws(Malformed) {
    let count = try d.add(f.valueCount)
    for _ in 0..<count {
      try string(&d)
      let values = try d.add(f.stringListSize)
      for _ in 0..<values {
        try d.step()
        try string(&d)
      }
    }
  }

  private func event(_ d: inout Dissection, _ item: Item) throws(Malformed) {
    let kind = try shortText(&d, f.eventType)
    if d.wantsLabels {
      let text = d.string(kind)
      d.append(to: item, " (type: \(text))")
    }
    if d.string(kind) == "SCHEMA_CHANGE" { try schemaChange(&d) }
  }

  private func schemaChange(_ d: inout Dissection) throws(Malformed) {
    try shortText(&d, f.schemaChangeType)
    let target = try shortText(&d, f.schemaChangeTarget)
    try shortText(&d, f.schemaChangeKeyspace)
    let kind = d.string(target)
    if kind == "TABLE" || kind == "TYPE" { try shortText(&d, f.schemaChangeObjectName) }
  }

  private func result(_ d: inout Dissection, _ item: Item) throws(Malformed) {
    let start = d.offset
    let kind = try d.add(f.resultKind)
    switch kind {
    case 1: d.info(append: ": VOID")
    case 2: try rows(&d)
    case 3:
      d.info(append: ": Set Keyspace")
      try string(&d)
    case 4: try prepared(&d)
    case 5:
      d.info(append: ": Schema Change")
      try schemaChange(&d)
    default:
      d.info(append: ": Unknown kind")
      let place = Region(start, d.remaining + 4)
      d.text("IE data not dissected yet", at: place)
      d.expert(f.notDissected)
      try d.skip(d.remaining)
    }
  }
}
