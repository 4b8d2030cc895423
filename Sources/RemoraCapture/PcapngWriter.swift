internal import Glibc

// The blocks of pcapng, in little-endian order (draft-ietf-opsawg-pcapng section 4).

extension CaptureWriter {
  /// Begins a block; the result is for `endBlock`.
  mutating func beginBlock(_ type: UInt32) -> Int {
    let mark = output.mark
    output.put32(type)
    output.put32(0)
    return mark
  }

  /// Puts the length at both ends.
  mutating func endBlock(_ mark: Int) {
    let length = UInt32(clamping: output.mark - mark + 4)
    output.set32(length, at: mark + 4)
    output.put32(length)
  }

  private mutating func option(_ code: UInt16, _ value: [UInt8]) {
    // A value longer than its length field can say is cut.
    let value = value.prefix(Int(UInt16.max))
    output.put16(code)
    output.put16(UInt16(clamping: value.count))
    output.put(Array(value))
    output.pad(value.count)
  }

  private mutating func option(_ code: UInt16, _ text: String?) {
    if let text { option(code, Array(text.utf8)) }
  }

  private mutating func option(_ code: UInt16, _ number: UInt64?) {
    if let number { option(code, bytes(number)) }
  }

  private func bytes(_ number: UInt64) -> [UInt8] {
    withUnsafeBytes(of: number.littleEndian) { Array($0) }
  }

  /// The end marker, if there was any option since `mark`.
  private mutating func endOptions(_ mark: Int) {
    if output.mark > mark { output.put32(0) }
  }

  mutating func writeSection(_ section: Section) {
    let block = beginBlock(PcapngState.sectionType)
    output.put32(0x1a2b_3c4d)
    output.put16(1)
    output.put16(0)
    output.put64(.max)
    let mark = output.mark
    for comment in section.comments { option(1, comment) }
    option(2, section.hardware)
    option(3, section.operatingSystem)
    option(4, section.application)
    endOptions(mark)
    endBlock(block)
  }

  mutating func writeInterface(_ interface: Interface) {
    let block = beginBlock(1)
    output.put16(UInt16(truncatingIfNeeded: interface.linkType))
    output.put16(0)
    output.put32(interface.snapLength)
    let mark = output.mark
    for comment in interface.comments { option(1, comment) }
    option(2, interface.name)
    option(3, interface.description)
    for address in interface.ipv4Addresses { option(4, address) }
    for address in interface.ipv6Addresses { option(5, address) }
    if let address = interface.macAddress { option(6, address) }
    if let address = interface.euiAddress { option(7, address) }
    option(8, interface.speed)
    if interface.timeResolution != 6 { option(9, [interface.timeResolution]) }
    if let filter = interface.filter { option(11, [0] + Array(filter.utf8)) }
    if let code = interface.filterCode { option(11, [1] + code) }
    option(12, interface.operatingSystem)
    if let length = interface.fcsLength { option(13, [length]) }
    if interface.timeOffset != 0 { option(14, UInt64(bitPattern: interface.timeOffset)) }
    option(15, interface.hardware)
    option(16, interface.transmitSpeed)
    option(17, interface.receiveSpeed)
    for other in interface.otherOptions where other.code >= 2988 { option(other.code, other.value) }
    endOptions(mark)
    endBlock(block)
  }

  mutating func writeSecrets(_ secrets: Secrets) {
    let block = beginBlock(10)
    output.put32(secrets.type)
    output.put32(UInt32(clamping: secrets.data.count))
    output.put(secrets.data)
    output.pad(secrets.data.count)
    endBlock(block)
  }

  mutating func writeNames(_ names: ArraySlice<NameResolution>) {
    let block = beginBlock(4)
    for entry in names {
      let type: UInt16
      switch entry.address.count {
      case 4: type = 1
      case 16: type = 2
      case 6: type = 3
      case 8: type = 4
      default: continue
      }
      var value = entry.address
      for name in entry.names { value += Array(name.utf8) + [0] }
      option(type, value)
    }
    output.put32(0)
    endBlock(block)
  }

  /// A record in the block that fits it.
  mutating func writeBlock(_ record: Record) throws(CaptureError) {
    switch record.kind {
    case .packet: try writePacket(record)
    case .journal:
      let block = beginBlock(9)
      output.put(record.bytes)
      output.pad(record.bytes.count)
      endBlock(block)
    case .custom:
      let block = beginBlock(record.blockType)
      output.put32(record.enterprise)
      output.put(record.bytes)
      output.pad(record.bytes.count)
      endBlock(block)
    case .systemCall:
      // The fields in front of the event are not kept by the reader.
      throw cannotHold()
    }
  }

  private mutating func writePacket(_ record: Record) throws(CaptureError) {
    let index = max(0, Int(record.interfaceIndex))
    guard index < clocks.count else { throw cannotHold() }
    if !record.hasTime, index == 0 {
      let block = beginBlock(3)
      output.put32(UInt32(clamping: record.storedLength))
      output.put(record.stored)
      output.pad(record.stored.count)
      endBlock(block)
      return
    }
    let block = beginBlock(6)
    output.put32(UInt32(clamping: index))
    let ticks = record.hasTime ? clocks[index].ticks(record) : 0
    output.put32(UInt32(truncatingIfNeeded: ticks >> 32))
    output.put32(UInt32(truncatingIfNeeded: ticks))
    output.put32(UInt32(clamping: record.stored.count))
    output.put32(UInt32(clamping: record.storedLength))
    output.put(record.stored)
    output.pad(record.stored.count)
    if record.present != [] || record.optionBytes.count > 0 {
      let mark = output.mark
      writeOptions(record)
      endOptions(mark)
    }
    endBlock(block)
  }

  /// The options of a record as they were; numbers change their byte order if needed.
  private mutating func writeOptions(_ record: Record) {
    var walk = OptionWalk(record.optionBytes, swapped: record.swapped)
    var written: Record.Options = []
    // The options were checked when the record was read.
    while let next = try? walk.next() {
      switch next.code {
      case 2: written.insert(.flags)
      case 4: written.insert(.dropCount)
      case 5: written.insert(.packetID)
      case 6: written.insert(.queue)
      case 1, 3, 7, 8, 2988, 2989, 19372, 19373: break
      default: continue
      }
      let isNumber = next.code == 2 || next.code == 4 || next.code == 5 || next.code == 6
      var value = Array(next.value)
      if isNumber, record.swapped { value.reverse() }
      option(next.code, value)
    }
    // What was set by hand, or stood in the head of an obsolete packet block.
    let rest = record.present.subtracting(written)
    if rest.contains(.flags) {
      option(2, withUnsafeBytes(of: record.flags.littleEndian) { Array($0) })
    }
    if rest.contains(.dropCount) { option(4, record.dropCount) }
    if rest.contains(.packetID) { option(5, record.packetID) }
    if rest.contains(.queue) {
      option(6, withUnsafeBytes(of: record.queue.littleEndian) { Array($0) })
    }
  }
}

extension InterfaceClock {
  /// The time of a record in this interface's ticks.
  func ticks(_ record: Record) -> UInt64 {
    let seconds = UInt64(bitPattern: record.seconds &- offset)
    let nanoseconds = UInt64(UInt32(bitPattern: record.nanoseconds))
    // nanoseconds < 2^32, and the quotient needs less than 2^64 as 2^32 / 10^9 * perSecond may not.
    let product = nanoseconds.multipliedFullWidth(by: perSecond)
    let part =
      product.high < 1_000_000_000
      ? (1_000_000_000 as UInt64).dividingFullWidth(product).quotient : 0
    return seconds &* perSecond &+ part
  }
}
