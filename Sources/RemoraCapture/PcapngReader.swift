/// What the pcapng reader keeps between records.
struct PcapngState {
  static let sectionType: UInt32 = 0x0a0d_0d0a
  /// Largest block accepted: the largest packet, its options and the block's own fields.
  static let largestBlock: UInt32 = 134_348_832
  /// Interfaces accepted in one file: each costs memory though it takes 20 bytes there.
  static let mostInterfaces = 1 << 18

  /// The current section is in the other byte order than this machine's.
  var swapped = false
  /// Section, from 1.
  var section: Int32 = 0
  /// The current section's first interface.
  var firstInterface = 0
  /// What reading a packet needs of each interface; no text, so that nothing is retained.
  var clocks: [InterfaceClock] = []
  /// The interface of the last packet, numbered within the section; -1 if none. Its clock and the
  /// reader's template are at hand, for most packets are from the same interface as the last.
  var current = -1
  /// `current` if its plain packets may take the short way, the section being in this machine's
  /// byte order and the packets without a pseudo-header; -1 otherwise.
  var plain = -1
  var clock = InterfaceClock(Interface(linkType: 0))
  /// Blocks without meaning to us since the last record, if the caller wants them.
  var keepsBlocks = false
  var blocks: [CaptureBlock] = []
}

/// A block of pcapng that this reader has no meaning for, as it was in the file.
public struct CaptureBlock: Sendable, Equatable {
  public var type: UInt32
  /// What is between the two lengths.
  public var body: [UInt8]
  public var isBigEndian: Bool
}

/// An interface as needed for each packet: trivial.
struct InterfaceClock {
  /// Ticks of a second.
  var perSecond: UInt64
  var offset: Int64
  var snapLength: UInt32
  var maximum: UInt32
  var unit: Unit

  enum Unit: UInt8 { case micro, nano, other }

  init(_ interface: Interface) {
    let raw = interface.timeResolution
    var perSecond: UInt64 = 1
    if raw & 0x80 != 0 {
      perSecond <<= UInt64(min(raw & 0x7f, 63))
    } else {
      for _ in 0..<min(raw, 19) { perSecond *= 10 }
    }
    self.perSecond = perSecond
    unit = raw == 6 ? .micro : raw == 9 ? .nano : .other
    offset = interface.timeOffset
    snapLength = interface.snapLength
    maximum = LinkType.largestPacket(interface.linkType)
  }

  /// Sets the time of a record from ticks.
  @inline(__always)
  func setTime(_ ticks: UInt64, _ record: inout Record) {
    switch unit {
    case .micro:
      let (seconds, rest) = ticks.quotientAndRemainder(dividingBy: 1_000_000)
      record.seconds = Int64(truncatingIfNeeded: seconds) &+ offset
      record.nanoseconds = Int32(truncatingIfNeeded: rest &* 1000)
    case .nano:
      let (seconds, rest) = ticks.quotientAndRemainder(dividingBy: 1_000_000_000)
      record.seconds = Int64(truncatingIfNeeded: seconds) &+ offset
      record.nanoseconds = Int32(truncatingIfNeeded: rest)
    case .other: setOddTime(ticks, &record)
    }
  }

  @inline(never)
  private func setOddTime(_ ticks: UInt64, _ record: inout Record) {
    let (seconds, rest) = ticks.quotientAndRemainder(dividingBy: perSecond)
    // rest < perSecond, so the quotient is below 10^9.
    let product = rest.multipliedFullWidth(by: 1_000_000_000)
    let nanoseconds = perSecond.dividingFullWidth(product).quotient
    record.seconds = Int64(truncatingIfNeeded: seconds) &+ offset
    record.nanoseconds = Int32(truncatingIfNeeded: nanoseconds)
  }
}

/// The head of a block.
struct BlockHead {
  var type: UInt32
  /// Total length as stated.
  var stated: UInt32
  /// Bytes between the first length and the trailer, counting the padding.
  var content: Int
}

extension CaptureReader {
  /// Reads the first section header and all blocks before the first record.
  mutating func startPcapng() throws(Damage) {
    guard try window.need(12) else { throw Damage(kind: .unknownFormat, detail: "") }
    let start = window.base + window.position
    let magic = (start + 8).loadUnaligned(as: UInt32.self)
    guard magic == 0x1a2b_3c4d || magic == 0x4d3c_2b1a else {
      throw Damage(kind: .unknownFormat, detail: "")
    }
    // A record is read by `next`; until one begins, damage is damage found when opening.
    while try window.need(4) {
      let type = load32(window.base + window.position, ng.swapped)
      if isRecord(type) {
        guard try window.need(8) else { throw .cut }
        return
      }
      var none = Record()
      if try readBlock(&none) != .metadata { return }
    }
    if window.remaining > 0 { throw .cut }
  }

  /// Blocks that `next` delivers.
  private func isRecord(_ type: UInt32) -> Bool {
    switch type {
    case 2, 3, 6, 9, 0xbad, 0x4000_0bad, 0x204, 0x208, 0x216, 0x217, 0x221, 0x222, 0x223: true
    default: false
    }
  }

  /// Reads a packet of the interface that the last one was from, without options and all in
  /// memory. Anything else is left to `nextPcapng`: nothing has been consumed then.
  @inline(__always)
  mutating func nextPlainPacket(_ record: inout Record) -> Bool {
    let left = window.remaining
    guard left >= 32 else { return false }
    let start = window.base + window.position
    let length = Int(load32(start + 4, false))
    let captured = load32(start + 20, false)
    guard load32(start, false) == 6, Int(load32(start + 8, false)) == ng.plain,
      captured <= ng.clock.maximum, Int((captured &+ 3) & ~3) &+ 32 == length, length <= left,
      Int(load32(start + length - 4, false)) == length
    else { return false }
    if !isPrepared { prepare(&record) }
    record.bytes = UnsafeRawBufferPointer(start: start + 28, count: Int(captured))
    record.originalLength = Int(min(load32(start + 24, false), UInt32(Int32.max)))
    let ticks =
      UInt64(load32(start + 12, false)) << 32 | UInt64(load32(start + 16, false))
    ng.clock.setTime(ticks, &record)
    record.fileOffset = window.offset
    window.position &+= length
    return true
  }

  /// Reads blocks up to the next record; false at the end.
  @inline(never)
  mutating func nextPcapng(_ record: inout Record) throws(Damage) -> Bool {
    while true {
      switch try readBlock(&record) {
      case .record: return true
      case .metadata: continue
      case .end: return false
      }
    }
  }

  enum BlockResult { case record, metadata, end }

  @inline(__always)
  private mutating func readBlock(_ record: inout Record) throws(Damage) -> BlockResult {
    if _slowPath(window.remaining < 8) {
      guard try window.need(8) else {
        if window.remaining > 0 { throw .cut }
        return .end
      }
    }
    let start = window.base + window.position
    let type = load32(start, ng.swapped)
    let stated = load32(start + 4, ng.swapped)
    if type == PcapngState.sectionType {
      try readSection()
      return .metadata
    }
    guard stated >= 12, stated <= PcapngState.largestBlock else { throw badLength(stated) }
    let head = BlockHead(
      type: type, stated: stated, content: Int((stated &+ 3) & ~3) &- 12)
    if _fastPath(type == 6) {
      try readEnhanced(head, &record)
      return .record
    }
    return try readOther(head, &record)
  }

  @inline(never)
  private func badLength(_ stated: UInt32) -> Damage {
    stated < 12
      ? .damaged(
        "pcapng: total block length \(stated) of block is less than the minimum block size 12")
      : .damaged(
        "pcapng: total block length \(stated) is too large (> \(PcapngState.largestBlock))")
  }

  @inline(never)
  private mutating func readOther(
    _ head: BlockHead, _ record: inout Record
  ) throws(Damage) -> BlockResult {
    switch head.type {
    case 1: try readInterface(head)
    case 2:
      try readObsolete(head, &record)
      return .record
    case 3:
      try readSimple(head, &record)
      return .record
    case 4: try readNames(head)
    case 5: try readStatistics(head)
    case 9:
      try readJournal(head, &record)
      return .record
    case 10: try readSecrets(head)
    case 0x204, 0x208, 0x216, 0x217, 0x221, 0x222, 0x223:
      try readSystemCall(head, &record)
      return .record
    case 0xbad, 0x4000_0bad:
      try readCustom(head, &record)
      return .record
    default: try readUnknown(head)
    }
    return .metadata
  }

  // MARK: Packets

  /// Enhanced packet block, section 4.3.
  @inline(__always)
  private mutating func readEnhanced(
    _ head: BlockHead, _ record: inout Record
  ) throws(Damage) {
    guard head.content >= 20 else { throw tooShort(head, "an EPB", "EPB", 20) }
    if _slowPath(window.remaining < head.content &+ 12) {
      guard try window.need(28) else { throw .cut }
    }
    let swap = ng.swapped
    var start = window.base + window.position
    let interface = Int(load32(start + 8, swap))
    if _slowPath(interface != ng.current) { try select(interface) }
    let captured = load32(start + 20, swap)
    guard captured <= ng.clock.maximum else { throw tooLarge(captured) }
    let padded = Int((captured &+ 3) & ~3)
    let optionLength = head.content &- 20 &- padded
    guard optionLength >= 0 else {
      throw tooSmall(head, "block content length", "an EPB", captured)
    }
    if _slowPath(window.remaining < head.content &+ 12) {
      guard try window.need(head.content &+ 12) else { throw .cut }
      start = window.base + window.position
    }
    // Whole: what its options say must not stay for the next.
    record = template
    record.bytes = UnsafeRawBufferPointer(start: start + 28, count: Int(captured))
    record.originalLength = Int(min(load32(start + 24, swap), UInt32(Int32.max)))
    let ticks = UInt64(load32(start + 12, swap)) << 32 | UInt64(load32(start + 16, swap))
    ng.clock.setTime(ticks, &record)
    record.fileOffset = window.offset
    if _slowPath(optionLength > 0) {
      record.optionBytes = UnsafeRawBufferPointer(
        start: start + 28 + padded, count: optionLength)
      record.swapped = swap
      try readPacketOptions(&record)
    }
    try finishBlock(head, head.content)
    if _slowPath(ng.plain < 0) { try PseudoHeader(record.linkType)?.strip(&record) }
  }

  /// Makes an interface, numbered within the section, the current one.
  @inline(never)
  private mutating func select(_ id: Int) throws(Damage) {
    let count = ng.clocks.count - ng.firstInterface
    guard id >= 0, id < count else {
      throw .damaged(
        "pcapng: interface index \(id) is not less than section interface count \(count)")
    }
    let index = ng.firstInterface + id
    let interface = interfaces[index]
    ng.current = id
    let isPlain = !ng.swapped && PseudoHeader(interface.linkType) == nil
    ng.plain = isPlain ? id : -1
    ng.clock = ng.clocks[index]
    template = Record()
    template.hasTime = true
    template.timePrecision = interface.timePrecision
    template.linkType = interface.linkType
    template.fcsLength = interface.fcsLength.map { Int8(truncatingIfNeeded: $0) } ?? -1
    template.interfaceIndex = Int32(truncatingIfNeeded: index)
    template.interfaceID = Int32(truncatingIfNeeded: id)
    template.sectionNumber = ng.section
    template.blockType = 6
  }

  /// Packet block, obsolete, appendix A.
  private mutating func readObsolete(
    _ head: BlockHead, _ record: inout Record
  ) throws(Damage) {
    guard head.content >= 20 else { throw tooShort(head, "a PB", "PB", 20) }
    guard try window.need(28) else { throw .cut }
    let swap = ng.swapped
    var start = window.base + window.position
    try select(Int(load16(start + 8, swap)))
    let drops = load16(start + 10, swap)
    let captured = load32(start + 20, swap)
    let original = load32(start + 24, swap)
    guard captured <= ng.clock.maximum else { throw tooLarge(captured) }
    let padded = Int((captured &+ 3) & ~3)
    guard padded <= head.content - 20 else {
      throw tooSmall(head, "total block length", "a PB", captured)
    }
    guard try window.need(head.content + 12) else { throw .cut }
    start = window.base + window.position
    let ticks = UInt64(load32(start + 12, swap)) << 32 | UInt64(load32(start + 16, swap))
    var new = template
    new.bytes = UnsafeRawBufferPointer(start: start + 28, count: Int(captured))
    new.originalLength = Int(min(original, UInt32(Int32.max)))
    ng.clock.setTime(ticks, &new)
    new.fileOffset = window.offset
    new.blockType = 2
    new.optionBytes = UnsafeRawBufferPointer(
      start: start + 28 + padded, count: head.content - 20 - padded)
    new.swapped = swap
    try readPacketOptions(&new)
    // 0xffff says that the count is not known.
    if drops != 0xffff, !new.present.contains(.dropCount) {
      new.present.insert(.dropCount)
      new.dropCount = UInt64(drops)
    }
    try finishBlock(head, head.content)
    try PseudoHeader(new.linkType)?.strip(&new)
    record = new
  }

  /// Simple packet block, section 4.4: no time, always the first interface.
  private mutating func readSimple(
    _ head: BlockHead, _ record: inout Record
  ) throws(Damage) {
    guard head.content >= 4 else { throw tooShort(head, "an SPB", "SPB", 4) }
    guard try window.need(12) else { throw .cut }
    guard ng.clocks.count > ng.firstInterface else {
      throw .damaged("pcapng: SPB appeared before any IDBs in the section")
    }
    try select(0)
    let clock = ng.clock
    let original = load32(window.base + window.position + 8, ng.swapped)
    let captured = clock.snapLength == 0 ? original : min(original, clock.snapLength)
    guard captured <= clock.maximum else { throw tooLarge(captured) }
    let padded = Int((captured &+ 3) & ~3)
    guard padded <= head.content - 4 else {
      throw tooSmall(head, "block content length", "an SPB", captured)
    }
    guard try window.need(16 + padded) else { throw .cut }
    var new = template
    new.bytes = UnsafeRawBufferPointer(
      start: window.base + window.position + 12, count: Int(captured))
    new.originalLength = Int(min(original, UInt32(Int32.max)))
    new.hasTime = false
    new.fileOffset = window.offset
    new.blockType = 3
    // The block ends after the packet whatever its length says.
    try finishBlock(head, 4 + padded)
    try PseudoHeader(new.linkType)?.strip(&new)
    record = new
  }

  // MARK: Pieces

  /// Checks the trailer, `content` bytes after the head, and steps over the block.
  @inline(__always)
  mutating func finishBlock(_ head: BlockHead, _ content: Int) throws(Damage) {
    let trailer = load32(window.base + window.position + 8 + content, ng.swapped)
    // The trailer counts rounded up, the length in front as it is.
    guard (trailer &+ 3) & ~3 == head.stated else {
      throw trailerMismatch(head.stated, trailer)
    }
    window.position &+= content &+ 12
  }

  @inline(never)
  func trailerMismatch(_ stated: UInt32, _ trailer: UInt32) -> Damage {
    .damaged(
      "pcapng: total block lengths (first \(stated) and second \((trailer &+ 3) & ~3)) "
        + "don't match")
  }

  @inline(never)
  func tooShort(_ head: BlockHead, _ article: String, _ name: String, _ minimum: Int) -> Damage {
    .damaged(
      "pcapng: block content length \(head.content) of \(article) is less than the minimum "
        + "\(name) content size \(minimum)")
  }

  @inline(never)
  private func tooSmall(
    _ head: BlockHead, _ length: String, _ article: String, _ captured: UInt32
  ) -> Damage {
    .damaged(
      "pcapng: \(length) \(head.content) of \(article) is too small for \(captured) bytes "
        + "of packet data")
  }

  @inline(never)
  private func tooLarge(_ captured: UInt32) -> Damage {
    .damaged(
      "pcapng: cap_len \(captured) is larger than maximum supported length \(ng.clock.maximum)"
    )
  }
}
