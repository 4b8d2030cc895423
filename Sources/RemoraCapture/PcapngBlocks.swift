// The blocks of pcapng that are no packets (draft-ietf-opsawg-pcapng sections 4.1, 4.2, 4.5 ff.).

extension CaptureReader {
  /// Section header: fixes the byte order and forgets the interfaces before it.
  mutating func readSection() throws(Damage) {
    guard try window.need(12) else { throw .cut }
    var start = window.base + window.position
    let magic = (start + 8).loadUnaligned(as: UInt32.self)
    guard magic == 0x1a2b_3c4d || magic == 0x4d3c_2b1a else {
      throw .damaged(
        "pcapng: unknown byte-order magic number "
          + "0x\(hexadecimal(ng.swapped ? magic.byteSwapped : magic, digits: 8))")
    }
    let swap = magic == 0x4d3c_2b1a
    let length = (load32(start + 4, swap) &+ 3) & ~3
    guard length >= 28 else {
      throw .damaged(
        "pcapng: total block length \(length) of an SHB is less than the minimum SHB size 28")
    }
    guard length <= PcapngState.largestBlock else {
      throw .damaged(
        "pcapng: total block length \(length) is too large (> \(PcapngState.largestBlock))")
    }
    // A file that ends inside its first section header, but for the trailer, is not taken for
    // pcapng at all.
    let isFirst = ng.section == 0
    let cut = isFirst ? Damage(kind: .unknownFormat, detail: "") : Damage.cut
    guard try window.need(24) else { throw cut }
    start = window.base + window.position
    let major = load16(start + 12, swap)
    let minor = load16(start + 14, swap)
    guard major == 1, minor == 0 || minor == 2 else {
      throw .unsupported("pcapng: unknown SHB version \(major).\(minor)")
    }
    guard try window.need(Int(length) - 4) else { throw cut }
    guard try window.need(Int(length)) else { throw .cut }
    ng.swapped = swap
    var section = Section()
    section.firstInterface = interfaces.count
    section.isBigEndian = swap == (UInt16(1).littleEndian == 1)
    let head = BlockHead(
      type: PcapngState.sectionType, stated: length, content: Int(length) - 12)
    var walk = OptionWalk(content(head, from: 16), swapped: swap)
    while let option = try walk.next() {
      switch option.code {
      case 1: section.comments.append(option.text)
      case 2: section.hardware = option.text
      case 3: section.operatingSystem = option.text
      case 4: section.application = option.text
      default: section.otherOptions.append(option.kept)
      }
    }
    try finishBlock(head, head.content)
    ng.section &+= 1
    ng.firstInterface = interfaces.count
    ng.current = -1
    ng.plain = -1
    if !admitMetadata(head.content + MemoryLayout<Section>.stride) {
      // The number goes on; what the section says of itself is left out.
      if sections.count >= PcapngState.mostInterfaces { return }
      section = Section()
      section.firstInterface = interfaces.count
      section.isBigEndian = swap == (UInt16(1).littleEndian == 1)
    }
    sections.append(section)
  }

  /// Bytes of the block's content that follow the first `offset`.
  private func content(_ head: BlockHead, from offset: Int) -> UnsafeRawBufferPointer {
    UnsafeRawBufferPointer(
      start: window.base + window.position + 8 + offset, count: max(0, head.content - offset))
  }

  /// Interface description, section 4.2.
  mutating func readInterface(_ head: BlockHead) throws(Damage) {
    guard head.content >= 8 else { throw tooShort(head, "an IDB", "IDB", 8) }
    guard try window.need(head.content + 12) else { throw .cut }
    guard interfaces.count < PcapngState.mostInterfaces else {
      throw .unsupported("pcapng: more than \(PcapngState.mostInterfaces) interfaces")
    }
    let start = window.base + window.position
    var interface = Interface(
      linkType: Int32(load16(start + 8, ng.swapped)),
      snapLength: load32(start + 12, ng.swapped), section: ng.section,
      numberInSection: Int32(truncatingIfNeeded: interfaces.count - ng.firstInterface))
    var walk = OptionWalk(content(head, from: 8), swapped: ng.swapped)
    while let option = try walk.next() { try apply(option, to: &interface) }
    try finishBlock(head, head.content)
    if !admitMetadata(head.content) { interface.forgetText() }
    ng.clocks.append(InterfaceClock(interface))
    interfaces.append(interface)
  }

  /// Takes over one option of an interface; those of a wrong length say nothing.
  private func apply(_ option: OptionView, to interface: inout Interface) throws(Damage) {
    let length = option.value.count
    switch option.code {
    case 1: interface.comments.append(option.text)
    case 2: interface.name = option.text
    case 3: interface.description = option.text
    case 4 where length == 8: interface.ipv4Addresses.append(Array(option.value))
    case 5 where length == 17: interface.ipv6Addresses.append(Array(option.value))
    case 6 where length == 6: interface.macAddress = Array(option.value)
    case 7 where length == 8: interface.euiAddress = Array(option.value)
    case 8: interface.speed = option.number64(ng.swapped)
    case 9 where length == 1: interface.timeResolution = try resolution(option.value[0])
    case 11:
      guard let kind = option.value.first else {
        throw .damaged("pcapng: IDB interface filter option length 0 is < 1")
      }
      let rest = option.value.dropFirst()
      if kind == 0 {
        interface.filter = String(decoding: rest, as: UTF8.self)
      } else if kind == 1 {
        interface.filterCode = Array(rest)
      } else {
        interface.otherOptions.append(option.kept)
      }
    case 12: interface.operatingSystem = option.text
    case 13 where length == 1: interface.fcsLength = option.value[0]
    case 14:
      if let value = option.number64(ng.swapped) {
        interface.timeOffset = Int64(bitPattern: value)
      }
    case 15: interface.hardware = option.text
    case 16: interface.transmitSpeed = option.number64(ng.swapped)
    case 17: interface.receiveSpeed = option.number64(ng.swapped)
    case 4, 5, 6, 7, 9, 13: break
    default: interface.otherOptions.append(option.kept)
    }
  }

  private func resolution(_ raw: UInt8) throws(Damage) -> UInt8 {
    if raw & 0x80 == 0, raw > 19 {
      throw .unsupported("pcapng: IDB power-of-10 time stamp resolution \(raw) > 19")
    }
    if raw & 0x80 != 0, raw & 0x7f > 63 {
      throw .unsupported("pcapng: IDB power-of-2 time stamp resolution \(raw & 0x7f) > 63")
    }
    return raw
  }

  /// Name resolution, section 4.5.
  mutating func readNames(_ head: BlockHead) throws(Damage) {
    guard head.content >= 4 else { throw tooShort(head, "an NRB", "NRB", 4) }
    guard try window.need(head.content + 12) else { throw .cut }
    var rest = content(head, from: 0)
    while rest.count >= 4, let start = rest.baseAddress {
      let type = load16(start, ng.swapped)
      let length = Int(load16(start + 2, ng.swapped))
      rest = UnsafeRawBufferPointer(rebasing: rest[4...])
      if type == 0 { break }
      let padded = (length + 3) & ~3
      guard padded <= rest.count else {
        throw .damaged(
          "pcapng: \(rest.count) bytes left in the block < NRB record length + padding \(padded)")
      }
      try readName(type, UnsafeRawBufferPointer(rebasing: rest[..<length]))
      rest = UnsafeRawBufferPointer(rebasing: rest[padded...])
    }
    var walk = OptionWalk(rest, swapped: ng.swapped)
    while try walk.next() != nil {}
    try finishBlock(head, head.content)
  }

  private mutating func readName(
    _ type: UInt16, _ record: UnsafeRawBufferPointer
  ) throws(Damage) {
    let size: Int
    switch type {
    case 1: size = 4
    case 2: size = 16
    case 3: size = 6
    case 4: size = 8
    default: return
    }
    guard record.count >= size else {
      switch type {
      case 1:
        throw .damaged("pcapng: NRB IPv4 record length \(record.count) < minimum length 4")
      case 2:
        throw .damaged(
          "pcapng: NRB record length for IPv6 record \(record.count) < minimum length 16")
      default: return
      }
    }
    var names: [String] = []
    var rest = record.dropFirst(size)
    while !rest.isEmpty {
      guard let end = rest.firstIndex(of: 0) else {
        throw .damaged("pcapng: NRB record has non-null-terminated host name")
      }
      names.append(String(decoding: rest[..<end], as: UTF8.self))
      rest = rest[(end + 1)...]
    }
    if !names.isEmpty, admitMetadata(record.count) {
      self.names.append(NameResolution(address: Array(record.prefix(size)), names: names))
    }
  }

  /// Counts bytes to be kept; false when the limit is reached.
  private mutating func admitMetadata(_ count: Int) -> Bool {
    guard metadataBytes + count <= metadataLimit else {
      droppedMetadata += count
      return false
    }
    metadataBytes += count
    return true
  }

  /// Interface statistics, section 4.6.
  mutating func readStatistics(_ head: BlockHead) throws(Damage) {
    guard head.content >= 12 else { throw tooShort(head, "an ISB", "ISB", 12) }
    guard try window.need(head.content + 12) else { throw .cut }
    let start = window.base + window.position
    let swap = ng.swapped
    let id = load32(start + 8, swap)
    var statistics = InterfaceStatistics()
    statistics.timestamp =
      UInt64(load32(start + 12, swap)) << 32 | UInt64(load32(start + 16, swap))
    var walk = OptionWalk(content(head, from: 12), swapped: swap)
    while let option = try walk.next() {
      switch option.code {
      case 1: statistics.comments.append(option.text)
      case 2: statistics.start = halves(option.number64(swap))
      case 3: statistics.end = halves(option.number64(swap))
      case 4: statistics.received = option.number64(swap)
      case 5: statistics.dropped = option.number64(swap)
      case 6: statistics.accepted = option.number64(swap)
      case 7: statistics.droppedBySystem = option.number64(swap)
      case 8: statistics.delivered = option.number64(swap)
      default: break
      }
    }
    try finishBlock(head, head.content)
    // Only the last statistics are kept, but of every interface.
    if head.content > 4096 { statistics.comments = [] }
    if Int(id) < interfaces.count - ng.firstInterface {
      interfaces[ng.firstInterface + Int(id)].statistics = statistics
    }
  }

  /// Times are two halves, the upper first, in either byte order.
  private func halves(_ value: UInt64?) -> UInt64? {
    guard let value else { return nil }
    let upperFirst = ng.swapped == (UInt16(1).littleEndian == 1)
    return upperFirst ? value : value << 32 | value >> 32
  }

  /// Decryption secrets, section 4.7.
  mutating func readSecrets(_ head: BlockHead) throws(Damage) {
    guard head.content >= 8 else { throw tooShort(head, "an DSB", "DSB", 8) }
    guard try window.need(head.content + 12) else { throw .cut }
    let start = window.base + window.position
    let type = load32(start + 8, ng.swapped)
    let length = Int(load32(start + 12, ng.swapped))
    guard length <= head.content - 8 else {
      throw .damaged(
        "pcapng: block content length \(head.content) of an DSB is less the size needed for the "
          + "secrets in the DSB \(length + 8)")
    }
    let data = content(head, from: 8).prefix(length)
    if admitMetadata(length) { secrets.append(Secrets(type: type, data: Array(data))) }
    try finishBlock(head, head.content)
  }

  /// Any other block: stepped over, kept if the caller wants to write it again.
  mutating func readUnknown(_ head: BlockHead) throws(Damage) {
    guard try window.need(head.content + 12) else { throw .cut }
    let body = content(head, from: 0)
    if ng.keepsBlocks {
      ng.blocks.append(
        CaptureBlock(
          type: head.type, body: Array(body),
          isBigEndian: ng.swapped == (UInt16(1).littleEndian == 1)))
    }
    try finishBlock(head, head.content)
  }
}
