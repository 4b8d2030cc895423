import RemoraCore

/// Frames of Google's QUIC that appear in the clear (QUIC Wire Layout Specification).
struct GoogleQUICFrames {
  struct Context {
    let version: UInt8
    /// Bytes of the packet number.
    let size: Int
    var isBig: Bool { version >= 39 }
    var order: ByteOrder { isBig ? .big : .little }
  }

  let frame: Field<Label>
  let type, offsetLength, streamLength, largestLength, missingLength, timestamps, deltaLargest,
    sendEntropy, blocks, gap: Field<UInt8>
  let isStream, isFinal, hasLength, isAck, isNack, unused: Field<Bool>
  let stream, dataLength, paddingLength, since, errorCode: Field<UInt32>
  let deltaTime, sincePrevious, reasonLength: Field<UInt16>
  let leastUnacked, offset, largest, firstBlock, blockLength: Field<UInt64>
  let padding, streamData: Field<Bytes>
  let reason: Field<Text>
  let tags: GoogleQUICTags
  let cryptoOffset, cryptoLength: Field<UInt64>
  let cryptoData: Field<Label>

  init(_ p: inout Builder) {
    frame = p.label("frame", "Frame")
    type = p.u8("frame_type", "Frame Type", .hex, names: specialFrames)
    paddingLength = p.u32("frame_type.padding.length", "Padding Length")
    padding = p.bytes("frame_type.padding", "Padding")
    errorCode = p.u32("frame_type.cc.error_code", "Error code", names: gquicErrors)
    reasonLength = p.u16("frame_type.cc.reason_phrase.length", "Reason phrase Length")
    reason = p.string("frame_type.cc.reason_phrase", "Reason phrase")
    sendEntropy = p.u8("frame_type.sw.send_entropy", "Send Entropy")
    leastUnacked = p.u64("frame_type.sw.least_unacked_delta", "Least unacked delta")
    isStream = p.flag("frame_type.stream", "Stream", mask: 0x80)
    isFinal = p.flag("frame_type.stream.f", "FIN", mask: 0x40)
    hasLength = p.flag(
      "frame_type.stream.d", "Data Length", mask: 0x20, set: "2 Bytes", unset: "0 Byte")
    offsetLength = p.u8(
      "frame_type.stream.ooo", "Offset Length", mask: 0x1c,
      names: [
        0: "0 Byte", 1: "2 Bytes", 2: "3 Bytes", 3: "4 Bytes", 4: "5 Bytes", 5: "6 Bytes",
        6: "7 Bytes", 7: "8 Bytes",
      ])
    streamLength = p.u8(
      "frame_type.stream.ss", "Stream Length", mask: 0x3,
      names: [0: "1 Byte", 1: "2 Bytes", 2: "3 Bytes", 3: "4 Bytes"])
    isAck = p.flag("frame_type.ack", "ACK", mask: 0x40)
    isNack = p.flag("frame_type.ack.n", "NACK", mask: 0x20)
    unused = p.flag("frame_type.ack.u", "Unused", mask: 0x10)
    let sizes: ValueNames = [0: "1 Byte", 1: "2 Bytes", 2: "4 Bytes", 3: "6 Bytes"]
    largestLength = p.u8(
      "frame_type.ack.ll", "Largest Observed Length", mask: 0xc, names: sizes)
    missingLength = p.u8(
      "frame_type.ack.mm", "Missing Packet Length", mask: 0x3, names: sizes)
    timestamps = p.u8("frame_type.ack.num_timestamp", "Num Timestamp")
    sincePrevious = p.u16(
      "frame_type.ack.time_since_previous_timestamp", "Time since Previous timestamp")
    largest = p.u64("frame_type.ack.largest_acked", "Largest Acked")
    deltaTime = p.u16("frame_type.ack.largest_acked_delta_time", "Largest Acked Delta Time")
    blocks = p.u8("frame_type.ack.num_blocks", "Num blocks")
    firstBlock = p.u64("frame_type.ack.first_ack_block_length", "First Ack block length")
    gap = p.u8("frame_type.ack.gap_to_next_block", "Gap to next block")
    blockLength = p.u64("frame_type.ack.ack_block_length", "Ack block length")
    deltaLargest = p.u8("frame_type.ack.delta_largest_acked", "Delta Largest Observed")
    since = p.u32("frame_type.ack.time_since_largest_acked", "Time Since Largest Acked")
    stream = p.u32("stream_id", "Stream ID")
    offset = p.u64("offset", "Offset")
    dataLength = p.u32("data_len", "Data Length")
    streamData = p.bytes("stream_data", "Stream Data")
    tags = GoogleQUICTags(&p)
    cryptoOffset = p.u64("crypto.offset", "Offset", blurb: "Byte offset into the stream")
    cryptoLength = p.u64("crypto.length", "Length", blurb: "Length of the Crypto Data field")
    cryptoData = p.label(
      "crypto.crypto_data", "Crypto Data", blurb: "The cryptographic message data")
  }

  /// For the two that have such frames: Google's QUIC, and its versions behind the headers of IETF's.
  static func shared(_ p: inout Builder) -> GoogleQUICFrames {
    p.shared("gquic.frames", owner: "gquic") { GoogleQUICFrames(&$0) }
  }

  /// Whether a handshake message follows `ahead` bytes from the cursor, behind frames that are
  /// known.
  func isClear(_ d: inout Dissection, after ahead: Int, isBig: Bool) -> Bool {
    var at = d.offset + ahead
    for _ in 0..<8 {
      guard let kind = d.number(at: at, UInt8.self) else { return false }
      if kind & 0x80 != 0 {
        at += 1 + Int(kind & 3) + 1
        let place = Int(kind >> 2 & 7)
        if place > 0 { at += place + 1 }
        if kind & 0x20 != 0 { at += 2 }
        guard let tag = d.number(at: at, UInt32.self) else { return false }
        return GoogleQUICTags.messages.contains(tag)
      }
      if kind & 0x40 != 0 {
        // An acknowledgement without blocks, with the timestamps of a handshake.
        let sizes = [1, 2, 4, 6]
        guard kind & 0x20 == 0 else { return false }
        at += 1 + sizes[Int(kind >> 2 & 3)] + 2 + sizes[Int(kind & 3)]
        guard let stamps = d.number(at: at, UInt8.self) else { return false }
        at += 1 + (stamps > 0 ? 5 + 3 * (Int(stamps) - 1) : 0)
      } else if kind == 6 {
        at += 2
      } else {
        return false
      }
    }
    return false
  }

  /// - Returns: what the summary line says of the handshake message, if there is one.
  func add(_ d: inout Dissection, _ context: Context) throws(Malformed) -> String? {
    var text: String?
    while d.remaining > 0 {
      text = try addOne(&d, context) ?? text
    }
    return text
  }

  /// - Returns: what the summary line says of the handshake message, if the frame has one.
  func addOne(_ d: inout Dissection, _ context: Context) throws(Malformed) -> String? {
    try d.step()
    var text: String?
    let kind = try d.peek(UInt8.self)
    let sub = d.open(d.put(frame, at: d.next(1)))
    if kind & 0x80 != 0 {
      text = try addStream(&d, kind, context, sub.item)
    } else if kind & 0x40 != 0 {
      d.label("ACK (Special Frame Type)")
      try addAck(&d, kind, context)
    } else {
      try addPlain(&d, kind, context, sub.item)
    }
    d.close(sub)
    return text
  }

  /// Opens a CRYPTO frame (RFC 9000 section 19.6), up to its data.
  /// - Returns: the frame, to be closed, and where its data are.
  func openCrypto(
    _ d: inout Dissection
  ) throws(Malformed) -> (frame: OpenItem, offset: UInt64, data: Region) {
    let sub = d.open(d.put(frame, at: d.next(1)))
    d.label("CRYPTO")
    try d.add(type, bits: isStream)
    let offset = try addInteger(&d, cryptoOffset)
    let length = try addInteger(&d, cryptoLength)
    let size = Int(truncatingIfNeeded: min(length, UInt64(d.remaining) + 1))
    let place = d.next(size)
    d.put(cryptoData, at: place)
    if size > d.remaining { try d.skip(size) }
    return (sub, offset, place)
  }

  private func addInteger(
    _ d: inout Dissection, _ field: Field<UInt64>
  ) throws(Malformed) -> UInt64 {
    let (value, size) = try TLSParameters.number(d)
    d.put(field, value, at: d.next(size))
    try d.skip(size)
    return value
  }

  private func addPlain(
    _ d: inout Dissection, _ kind: UInt8, _ context: Context, _ item: Item
  ) throws(Malformed) {
    let name = frameNames.name(of: UInt64(kind)) ?? "Unknown (\(kind))"
    d.label(item, Phrase(name))
    try d.add(type)
    switch kind {
    case 0:
      let count = d.remaining
      d.label(item, "PADDING Length: \(count)")
      d.put(paddingLength, UInt32(truncatingIfNeeded: count), at: d.here, .generated)
      try d.add(padding, length: count)
    case 2:
      try d.add(errorCode, order: context.order)
      let count = Int(try d.add(reasonLength, order: context.order))
      try d.add(reason, length: count)
    case 6:
      if context.version < 34 { try d.add(sendEntropy) }
      try addNumber(&d, leastUnacked, context.size, context)
    case 7: break
    default:
      if d.remaining > 0 { try d.add(streamData, length: d.remaining) }
    }
  }

  @discardableResult
  private func addNumber(
    _ d: inout Dissection, _ field: Field<UInt64>, _ count: Int, _ context: Context
  ) throws(Malformed) -> UInt64 {
    _ = try d.peek(UInt8.self, ahead: count - 1)
    var value: UInt64 = 0
    for i in 0..<count {
      let at = context.isBig ? i : count - 1 - i
      value = value << 8 | UInt64(try d.peek(UInt8.self, ahead: at))
    }
    d.put(field, value, at: d.next(count))
    try d.skip(count)
    return value
  }

  private func addAck(
    _ d: inout Dissection, _ kind: UInt8, _ context: Context
  ) throws(Malformed) {
    let sizes = [1, 2, 4, 6]
    try d.add(type, bits: isStream, isAck, isNack, unused, largestLength, missingLength)
    d.label("Frame Type: ACK (Special Frame Type) (0x\(kind, hex: 2))")
    try addNumber(&d, largest, sizes[Int(kind >> 2 & 3)], context)
    try d.add(deltaTime, order: context.order)
    var count = 0
    if kind & 0x20 != 0 { count = Int(try d.add(blocks)) }
    try addNumber(&d, firstBlock, sizes[Int(kind & 3)], context)
    for _ in 0..<count {
      try d.step()
      try d.add(gap)
      try addNumber(&d, blockLength, sizes[Int(kind & 3)], context)
    }
    let stamps = try d.add(timestamps)
    guard stamps > 0 else { return }
    try d.add(deltaLargest)
    try d.add(since, order: context.order)
    for _ in 1..<max(1, Int(stamps)) {
      try d.step()
      try d.add(deltaLargest)
      try d.add(sincePrevious, order: context.order)
    }
  }

  private func addStream(
    _ d: inout Dissection, _ kind: UInt8, _ context: Context, _ item: Item
  ) throws(Malformed) -> String? {
    try d.add(type, bits: isStream, isFinal, hasLength, offsetLength, streamLength)
    d.label("Frame Type: STREAM (Special Frame Type) (0x\(kind, hex: 2))")
    let width = Int(kind & 3) + 1
    var id: UInt32 = 0
    _ = try d.peek(UInt8.self, ahead: width - 1)
    for i in 0..<width {
      let at = context.isBig ? i : width - 1 - i
      id = id << 8 | UInt32(try d.peek(UInt8.self, ahead: at))
    }
    let number = id
    d.put(stream, number, at: d.next(width))
    if number == 1 { d.append(" (Reserved for (G)QUIC handshake, crypto, config updates...)") }
    if number == 3 { d.append(" (Reserved for headers)") }
    try d.skip(width)
    let place = Int(kind >> 2 & 7)
    if place > 0 { try addNumber(&d, offset, place + 1, context) }
    var count = d.remaining
    if kind & 0x20 != 0 {
      let value = try d.peek(UInt16.self)
      let length = context.isBig ? value : value.byteSwapped
      d.put(dataLength, UInt32(length), at: d.next(2))
      try d.skip(2)
      count = min(count, Int(length))
    }
    d.label(item, "STREAM (Special Frame Type) Stream ID: \(number)")
    let end = d.offset + count
    guard number == 1, let tag = d.number(at: d.offset, UInt32.self),
      GoogleQUICTags.messages.contains(tag)
    else {
      if count > 0 { try d.add(streamData, length: count) }
      return nil
    }
    let name = GoogleQUICTags.name(tag)
    d.append(to: item, ", Type: \(name.tag) (\(name.title))")
    try addMessage(&d)
    try d.seek(min(end, d.offset + d.remaining))
    return name.title
  }

  func addMessage(_ d: inout Dissection) throws(Malformed) { try tags.add(&d) }
}

/// With those whose number holds more than a type.
private let specialFrames = ValueNames(
  ranges: frameNames.entries.map { ($0.low...$0.high, $0.name) } + [
    (0x09...0x1f, "Unknown"), (0x20...0x3f, "CONGESTION_FEEDBACK (Special Frame Type)"),
    (0x40...0x7f, "ACK (Special Frame Type)"), (0x80...0x100, "STREAM (Special Frame Type)"),
  ])

private let frameNames: ValueNames = [
  0: "PADDING", 1: "RST_STREAM", 2: "CONNECTION_CLOSE", 3: "GOAWAY", 4: "WINDOW_UPDATE",
  5: "BLOCKED", 6: "STOP_WAITING", 7: "PING", 8: "CRYPTO",
]
