public import RemoraCore

/// The wire protocol of MongoDB (its manual, "MongoDB Wire Protocol"), and BSON in it.
///
///     | length (4) | request (4) | answers (4) | operation (4) | …
///
/// All numbers are little-endian.
public let mongo = Protocol("mongo", "Mongo Wire Protocol", short: "MONGO") { p in
  let layer = MongoLayer(&p)
  let framing = Framing.sized(header: 16) { d in
    d.number(at: d.offset, UInt32.self).map { Int(Int32(bitPattern: $0.byteSwapped)) }
      .map { max(0, $0) }
  }
  p.over("tcp.port", 27017, framing: framing)
  p.over("tls.port", 27017)
  p.lastMessageTells()
  p.greets { d in layer.greet(&d) }
  return { d throws(Malformed) in try layer.read(&d) }
}

struct MongoLayer {
  let f: MongoFields
  /// The connections on which a message was met.
  let met: State<FlowTable<UInt32>>
  private static let depthLimit = 10
  /// What is unpacked of a message.
  private static let limit = 1 << 24

  init(_ p: inout Builder) {
    p.keepsToItself()
    f = MongoFields(&p)
    met = p.state { FlowTable<UInt32>(limit: 1 << 16) }
  }

  /// A connection begins with a message that has a length and a known operation.
  func greet(_ d: inout Dissection) -> Greeting {
    let key = FlowKey(
      from: d.packet.source, d.packet.sourcePort, to: d.packet.destination,
      d.packet.destinationPort)
    if let i = d[met].find(key), d[met][i] <= d.packet.number { return .messages }
    guard let size = d.number(at: d.offset, UInt32.self)?.byteSwapped,
      let opcode = d.number(at: d.offset + 12, UInt32.self)?.byteSwapped,
      size > 0, size < 1 << 31, Self.operations.name(of: UInt64(opcode)) != nil
    else { return .declined }
    let number = d.packet.number
    _ = d[met].place(key) { _ in number }
    return .messages
  }

  private static let operations = ValueNames(packed: mongoOpcodes)

  func read(_ d: inout Dissection) throws(Malformed) {
    d.protocolColumn("MONGO")
    d.setOwnLength(d.reportedRemaining)
    try d.add(f.messageLength, order: .little)
    try d.add(f.requestId, order: .little)
    let answers = try d.add(f.responseTo, order: .little)
    let opcode = try d.add(f.opcode, order: .little)
    var shown = opcode
    if opcode == 2012 {
      shown = try packed(&d)
    } else {
      try operation(&d, opcode)
    }
    if d.remaining > 0 {
      try d.add(f.unknown, length: d.remaining)
      d.expert(f.unknownExpert)
    }
    let isReply = opcode == 1 || answers != 0
    let name = Self.operations.name(of: UInt64(bitPattern: Int64(shown))) ?? "Unknown"
    let tail = opcode == 2012 ? " (Compressed)" : ""
    d.info("\(isReply ? "Response" : "Request") : \(name)\(tail)")
  }

  private func operation(_ d: inout Dissection, _ opcode: Int32) throws(Malformed) {
    switch opcode {
    case 1: try reply(&d)
    case 1000: try d.add(f.message, upTo: 0)
    case 2001:
      try zeroAndName(&d)
      let place = d.next(4)
      let open = d.open(d.put(f.updateFlags, at: place))
      try d.add(
        bits: f.updateFlagsUpsert, f.updateFlagsMultiupdate, width: 4, order: .little)
      d.close(open)
      try document(&d, f.selector)
      try document(&d, f.update)
    case 2002:
      let open = d.open(d.put(f.insertFlags, at: d.next(4)))
      try d.add(bits: f.insertFlagsContinueonerror, width: 4, order: .little)
      d.close(open)
      try name(&d)
      try documents(&d, f.document)
    case 2004: try query(&d)
    case 2005:
      try zeroAndName(&d)
      try d.add(f.numberToReturn, order: .little)
      try d.add(f.cursorId, order: .little)
    case 2006:
      try zeroAndName(&d)
      let open = d.open(d.put(f.deleteFlags, at: d.next(4)))
      try d.add(bits: f.deleteFlagsSingleremove, width: 4, order: .little)
      d.close(open)
      try document(&d, f.selector)
    case 2007:
      try d.add(f.documentZero, length: 4)
      try d.add(f.numberToCursorIds, order: .little)
      while d.remaining > 0 {
        try d.step()
        try d.add(f.cursorId, order: .little)
      }
    case 2010:
      try d.add(f.database, upTo: 0)
      try d.add(f.commandname, upTo: 0)
      try document(&d, f.metadata)
      try document(&d, f.commandargs)
    case 2011:
      try document(&d, f.metadata)
      try document(&d, f.commandreply)
      try documents(&d, f.outputdocs)
    case 2013: try message(&d)
    default: break
    }
  }

  private func documents(_ d: inout Dissection, _ field: Field<Label>) throws(Malformed) {
    while d.remaining > 0 {
      try d.step()
      try document(&d, field)
    }
  }

  private func zeroAndName(_ d: inout Dissection) throws(Malformed) {
    try d.add(f.documentZero, length: 4)
    try name(&d)
  }

  private func name(_ d: inout Dissection) throws(Malformed) {
    let place = try d.add(f.fullCollectionName, upTo: 0)
    let open = d.open()
    let end = place.offset + place.length
    var dot = place.offset
    while dot < end, d.octet(at: dot) != 0x2e { dot += 1 }
    guard dot < end else { throw Malformed(.reported, offset: end) }
    let database = Region(place.offset, dot - place.offset)
    d.put(f.databaseName, of: database, at: database)
    let collection = Region(dot + 1, end - dot - 1)
    d.put(f.collectionName, of: collection, at: collection)
    d.close(open)
  }

  private func reply(_ d: inout Dissection) throws(Malformed) {
    let open = d.open(d.put(f.replyFlags, at: d.next(4)))
    try d.add(
      bits: f.replyFlagsCursornotfound, f.replyFlagsQueryfailure, f.replyFlagsSharedconfigstale,
      f.replyFlagsAwaitcapable, width: 4, order: .little)
    d.close(open)
    try d.add(f.cursorId, order: .little)
    try d.add(f.startingFrom, order: .little)
    let count = try d.add(f.numberReturned, order: .little)
    var i: Int32 = 0
    while i < count {
      try d.step()
      try document(&d, f.document)
      i += 1
    }
  }

  private func query(_ d: inout Dissection) throws(Malformed) {
    let open = d.open(d.put(f.queryFlags, at: d.next(4)))
    try d.add(
      bits: f.queryFlagsTailableCursor, f.queryFlagsSlaveOk, f.queryFlagsOpLogReply,
      f.queryFlagsNoCursorTimeout, f.queryFlagsAwaitdata, f.queryFlagsExhaust,
      f.queryFlagsPartial, width: 4, order: .little)
    d.close(open)
    try name(&d)
    try d.add(f.numberToSkip, order: .little)
    try d.add(f.numberToReturn, order: .little)
    try document(&d, f.query)
    try documents(&d, f.returnFieldSelector)
  }

  // MARK: Extensible messages

  private func message(_ d: inout Dissection) throws(Malformed) {
    let flags = try d.add(
      f.msgFlags, bits: f.msgFlagsChecksumpresent, f.msgFlagsMoretocome,
      f.msgFlagsExhaustallowed, order: .little)
    if flags & 1 != 0 { d.append(", ChecksumPresent") }
    if flags & 2 != 0 { d.append(", MoreToCome") }
    if flags & 0x10000 != 0 { d.append(", ExhaustAllowed") }
    let tail = flags & 1 != 0 ? 4 : 0
    while d.remaining > tail {
      try d.step()
      guard try section(&d) else { return try d.skip(d.remaining) }
    }
    if tail > 0 { try checksum(&d) }
  }

  private func section(_ d: inout Dissection) throws(Malformed) -> Bool {
    let kind = try d.peek(UInt8.self)
    let item = d.put(f.msgSectionsSection, at: d.next(1))
    let open = d.open(item)
    d.put(f.msgSectionsSectionKind, Int32(kind), at: d.next(1))
    try d.skip(1)
    let size = Int(Int32(bitPattern: try d.peek(UInt32.self).byteSwapped))
    d.setLength(item, 1 + min(max(0, size), d.remaining))
    switch kind {
    case 0: try document(&d, f.msgSectionsSectionBody)
    case 1:
      let end = d.offset + Int(try d.add(f.msgSectionsSectionSize, order: .little))
      try d.add(f.msgSectionsSectionDocSequenceId, upTo: 0)
      let length = end - d.offset
      if length < 0 { throw Malformed(.contained, offset: d.offset) }
      let list = d.open(d.put(f.msgSectionsSectionDocSequence, at: d.next(length)))
      try d.inside(length) { d throws(Malformed) in try documents(&d, f.document) }
      d.close(list)
    default:
      d.close(open)
      d.expert(f.unknownExpert, at: d.own, "Unknown section type: \(kind)")
      return false
    }
    d.close(open)
    return true
  }

  private func checksum(_ d: inout Dissection) throws(Malformed) {
    let place = Region(d.start, d.offset - d.start)
    let found = try d.add(f.msgChecksum)
    guard d.wantsLabels || d.wants(f.msgChecksumStatus) else { return }
    let computed = Self.crc(d.bytes(place)).byteSwapped
    let isGood = computed == found
    d.append(
      isGood ? " [correct]" : " incorrect, should be 0x\(Phrase.hex(UInt64(computed), 8))")
    if !isGood {
      d.expert(
        f.badChecksumExpert, "Bad checksum [should be 0x\(Phrase.hex(UInt64(computed), 8))]")
    }
    d.put(
      f.msgChecksumStatus, isGood ? 1 : 0, at: Region(place.offset + place.length, 0), .generated)
  }

  /// CRC-32C (RFC 9260 appendix A).
  private static func crc(_ bytes: [UInt8]) -> UInt32 {
    var value: UInt32 = 0xffff_ffff
    for byte in bytes {
      value ^= UInt32(byte)
      for _ in 0..<8 { value = value & 1 != 0 ? value >> 1 ^ 0x82f6_3b78 : value >> 1 }
    }
    return ~value
  }

  // MARK: Packed messages

  private func packed(_ d: inout Dissection) throws(Malformed) -> Int32 {
    let item = d.put(f.compression, at: d.next(9))
    let open = d.open(item)
    let opcode = try d.add(f.compressionOriginalOpcode, order: .little)
    try d.add(f.compressionOriginalSize, order: .little)
    let kind = try d.add(f.compressionCompressor)
    let place = d.next(d.remaining)
    d.put(f.compressionCompressedData, at: place)
    if kind == 0 {
      d.close(open)
      try operation(&d, opcode)
      return opcode
    }
    let bytes = d.bytes(place)
    try d.skip(place.length)
    var raw: [UInt8]?
    var name = ""
    switch kind {
    case 1: (raw, name) = (d.algorithms.unpack(bytes, .snappy, limit: Self.limit), "snappy")
    case 2: (raw, name) = (d.algorithms.unpack(bytes, .zlib, limit: Self.limit), "zlib")
    case 3: (raw, name) = (d.algorithms.unpack(bytes, .zstd, limit: Self.limit), "zstd")
    default:
      d.put(f.compressionUnsupportedCompressed, at: place)
      d.expert(
        f.unsupportedCompressionExpert, at: item, "Unsupported compression format: \(kind)")
      d.close(open)
      return opcode
    }
    guard let raw else {
      d.expert(f.unsupportedCompressionExpert, at: item, "Error uncompressing \(name) data")
      d.close(open)
      return opcode
    }
    d.close(open)
    try d.within(raw, named: "Decompressed Data") { d throws(Malformed) in
      try operation(&d, opcode)
      if d.remaining > 0 {
        try d.add(f.unknown, length: d.remaining)
        d.expert(f.unknownExpert)
      }
    }
    return opcode
  }
}
