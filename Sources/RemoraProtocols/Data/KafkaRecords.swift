import RemoraCore

/// Messages of topics ("Record batch", "Message sets").
extension KafkaLayer {
  /// What is unpacked of a batch.
  private static let limit = 1 << 22

  /// A length, and as many bytes of messages.
  func messageSet(_ d: inout Dissection, _ m: KafkaForm) throws(Malformed) {
    var count = 0
    if m.isFlexible {
      count = Int(truncatingIfNeeded: try varint(&d)) &- 1
    } else {
      count = Int(try d.peek(Int32.self))
      try d.skip(4)
    }
    if count < 0, !m.isFlexible { throw Malformed(.reported, offset: d.offset) }
    if count < 0 || count == 0 && !m.isFlexible { return }
    try messages(&d, count, "Message Set")
  }

  private func messages(
    _ d: inout Dissection, _ count: Int, _ title: String
  ) throws(Malformed) {
    let open = d.open(d.text("\(title)", at: d.next(min(count, d.remaining))))
    let end = d.offset + count
    while d.offset < end {
      try d.step()
      let left = end - d.offset
      let size = left < 12 ? Int.max : 12 + Int(try d.peek(Int32.self, ahead: 8))
      if size > left || size < 17 {
        let place = d.next(min(left, d.remaining))
        try d.skip(left)
        d.put(f.truncatedContent, at: place)
        break
      }
      try d.inside(size) { d throws(Malformed) in
        let magic = try d.peek(Int8.self, ahead: 16)
        if magic == 0 || magic == 1 { try message(&d) } else { try batch(&d) }
      }
    }
    d.close(open)
  }

  // MARK: Versions 0 and 1

  private func message(_ d: inout Dissection) throws(Malformed) {
    let start = d.offset
    let open = d.open(d.text("Message", at: d.next(d.remaining)))
    try d.add(f.offset)
    try d.add(f.messageSize)
    try d.add(f.messageCrc)
    let magic = try d.add(f.messageMagic)
    let attributes = try d.peek(UInt8.self)
    try d.add(bits: f.messageCodec, f.messageTimestampType, width: 1)
    if magic == 1 {
      let place = d.next(8)
      let time = try d.peek(Int64.self)
      try d.skip(8)
      d.put(f.messageTimestamp, Self.moment(time), at: place)
    }
    try field(&d, f.messageKey)
    let codec = attributes & 7
    if codec == 0 {
      try field(&d, f.messageValue)
      return d.close(open)
    }
    let count = Int(try d.peek(Int32.self))
    try d.skip(4)
    let packed = d.next(max(0, count))
    try d.skip(packed.length)
    if let raw = unpack(&d, packed, codec, start) {
      let name = Self.codecs[min(5, Int(codec))]
      try d.within(raw, named: "Decompressed content") { d throws(Malformed) in
        try messages(
          &d, raw.count, "Message Set [from compressed \(name) message]")
      }
    } else {
      d.append(to: open.item, " [Cannot decompress records]")
    }
    d.close(open)
  }

  private static let codecs = ["None", "Gzip", "Snappy", "LZ4", "Zstd", "Unknown"]

  /// A length, and as many bytes.
  private func field(_ d: inout Dissection, _ field: Field<Bytes>) throws(Malformed) {
    let start = d.offset
    let count = max(0, Int(try d.peek(Int32.self)))
    try d.skip(4)
    let value = d.next(count)
    try d.skip(count)
    let raw = d.wants(field) ? d.bytes(value) : []
    d.put(field, raw, at: Region(start, d.offset - start))
    if !raw.isEmpty, raw.allSatisfy({ $0 >= 32 && $0 < 127 }) {
      d.label(value: "\"\(String(decoding: raw, as: UTF8.self))\"")
    }
  }

  static func moment(_ milliseconds: Int64) -> AbsoluteTime {
    var seconds = milliseconds / 1000
    var rest = milliseconds % 1000
    if rest < 0 {
      seconds -= 1
      rest += 1000
    }
    return AbsoluteTime(
      seconds: seconds, nanoseconds: Int32(truncatingIfNeeded: rest * 1_000_000))
  }

  // MARK: Version 2

  private func batch(_ d: inout Dissection) throws(Malformed) {
    let start = d.offset
    let open = d.open(d.text("Record Batch", at: d.next(d.remaining)))
    let offset = try d.add(f.offset)
    try d.add(f.messageSize)
    try d.add(f.leaderEpoch)
    let magic = try d.add(f.messageMagic)
    guard magic == 2 else {
      d.append(to: open.item, "[Unknown message magic]")
      d.expert(f.unknownMessageMagic, at: open.item, "message magic: \(magic)")
      return d.close(open)
    }
    try d.add(f.batchCrc)
    let attributes = try d.peek(UInt16.self)
    try d.add(
      bits: f.batchCodec, f.batchTimestampType, f.batchTransactional, f.batchControlBatch,
      width: 2)
    try d.add(f.batchLastOffsetDelta)
    let first = try d.peek(Int64.self)
    try batchTime(&d, f.batchFirstTimestamp)
    try batchTime(&d, f.batchLastTimestamp)
    try d.add(f.producerId)
    try d.add(f.producerEpoch)
    try d.add(f.batchBaseSequence)
    let count = try d.add(f.batchSize)
    let codec = UInt8(truncatingIfNeeded: attributes & 7)
    if codec == 0 {
      try records(&d, Int(count), offset, first)
    } else if let raw = unpack(&d, d.next(d.remaining), codec, start) {
      try d.within(raw, named: "Decompressed records") { d throws(Malformed) in
        try records(&d, Int(count), offset, first)
      }
    } else {
      d.append(to: open.item, " [Cannot decompress records]")
    }
    d.close(open)
  }

  /// Read as seconds and nanoseconds, though it has milliseconds.
  private func batchTime(_ d: inout Dissection, _ field: Field<AbsoluteTime>) throws(Malformed) {
    let raw = try d.peek(UInt64.self)
    let seconds = Int64(raw >> 32)
    let rest = Int32(truncatingIfNeeded: raw)
    d.put(field, AbsoluteTime(seconds: seconds, nanoseconds: rest), at: d.next(8))
    if d.wantsLabels, seconds < 86_400 {
      func two(_ value: Int64) -> String { value < 10 ? "0\(value)" : "\(value)" }
      let (hours, minutes) = (two(seconds / 3600), two(seconds / 60 % 60))
      let digits = String(rest.magnitude)
      let lead = String(repeating: "0", count: max(0, (rest < 0 ? 8 : 9) - digits.utf8.count))
      let fraction = (rest < 0 ? "-" : "") + lead + digits
      d.label(value: "Jan  1, 1970 \(hours):\(minutes):\(two(seconds % 60)).\(fraction) UTC")
    }
    try d.skip(8)
  }

  private func records(
    _ d: inout Dissection, _ count: Int, _ offset: Int64, _ time: Int64
  ) throws(Malformed) {
    var i = 0
    while i < count {
      try d.step()
      try record(&d, offset, time)
      i += 1
    }
  }

  private func record(
    _ d: inout Dissection, _ offset: Int64, _ time: Int64
  ) throws(Malformed) {
    _ = try d.peek(UInt8.self)
    let open = d.open(d.text("Record", at: d.next(d.remaining)))
    let start = d.offset
    let size = try signedVarint(&d)
    if size < 6 {
      d.expert(f.badRecordLength, at: open.item)
      try d.seek(start + 1)
      return d.close(open)
    }
    try d.add(f.recordAttributes)
    var place = d.offset
    let delta = try signedVarint(&d)
    d.put(
      f.messageTimestamp, Self.moment(time &+ delta), at: Region(place, d.offset - place))
    place = d.offset
    let step = try signedVarint(&d)
    d.put(f.offset, offset &+ step, at: Region(place, d.offset - place))
    try piece(&d, f.messageKey)
    try piece(&d, f.messageValue)
    try group(&d, "Headers") { d throws(Malformed) in
      let count = try signedVarint(&d)
      var i: Int64 = 0
      while i < count {
        try d.step()
        try group(&d, "Header") { d throws(Malformed) in
          let name = try headerKey(&d)
          try piece(&d, f.headerValue)
          return " (Key: \(name))"
        }
        i += 1
      }
      return ""
    }
    d.close(open, fitting: true)
  }

  private func headerKey(_ d: inout Dissection) throws(Malformed) -> String {
    let count = try signedVarint(&d)
    if count <= 0 {
      d.put(f.headerKey, "[ Null ]", at: d.here)
      d.label(value: count < 0 ? "<NULL>" : "<EMPTY>")
      return count < 0 ? "<INVALID>" : "<EMPTY>"
    }
    let place = try d.add(f.headerKey, length: Int(clamping: count))
    return shown(d, place)
  }

  private func piece(_ d: inout Dissection, _ field: Field<Bytes>) throws(Malformed) {
    let count = try signedVarint(&d)
    let place = d.next(Int(clamping: max(0, count)))
    try d.skip(place.length)
    d.putShown(field, place, none: count < 0 ? "<NULL>" : "<EMPTY>")
  }

  // MARK: Unpacking

  private func unpack(
    _ d: inout Dissection, _ place: Region, _ codec: UInt8, _ batch: Int
  ) -> [UInt8]? {
    guard codec < 5 else {
      d.info(append: " [unsupported compression type]")
      return nil
    }
    let bytes = d.bytes(place)
    let raw: [UInt8]?
    switch codec {
    case 1: raw = d.algorithms.unpack(bytes, .gzip, limit: Self.limit)
    case 2: raw = unpackSnappy(d, bytes)
    case 3: raw = d.algorithms.unpack(bytes, .lz4, limit: Self.limit)
    default: raw = d.algorithms.unpack(bytes, .zstd, limit: Self.limit)
    }
    guard let raw, !raw.isEmpty else {
      switch codec {
      case 1: d.info(append: " [gzip decompression failed] ")
      case 2: d.info(append: " [snappy decompression failed]")
      case 3: d.info(append: " [lz4 decompression failed]")
      default: d.info(append: " [zstd decompression failed] ")
      }
      return nil
    }
    let ratio = Float(place.length) / Float(raw.count)
    d.put(
      f.messageCompressionReduction, ratio, at: Region(d.start + batch, 0), .generated)
    return raw
  }

  /// Snappy as it is, or in the blocks of snappy-java.
  private func unpackSnappy(_ d: borrowing Dissection, _ bytes: [UInt8]) -> [UInt8]? {
    let magic: [UInt8] = [0x82, 0x53, 0x4e, 0x41, 0x50, 0x50, 0x59, 0]
    guard bytes.starts(with: magic) else {
      return d.algorithms.unpack(bytes, .snappy, limit: Self.limit)
    }
    var whole: [UInt8] = []
    var at = 16
    while at + 4 <= bytes.count {
      var size = 0
      for byte in bytes[at..<at + 4] { size = size << 8 | Int(byte) }
      at += 4
      guard size > 0, size <= bytes.count - at, whole.count < Self.limit,
        let block = d.algorithms.unpack(
          Array(bytes[at..<at + size]), .snappy, limit: Self.limit)
      else { return nil }
      whole += block
      at += size
    }
    return whole
  }
}
