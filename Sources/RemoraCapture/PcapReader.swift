/// What the magic number and the file header of a pcap file say about its records.
///
/// Draft-ietf-opsawg-pcap. The file header has 24 bytes, a record header 16 (24 in the modified
/// form), both in the writer's byte order.
struct PcapHeader {
  var swapped = false
  var nanoseconds = false
  /// Bytes of a record header.
  var size = 16
  var lengths = Lengths.usual
  var linkType: Int32 = -1
  var fcsLength: Int8 = -1
  /// Largest packet accepted.
  var maximum: UInt32 = 262_144
  /// Packets begin with something that is no part of them.
  var hasPseudoHeader = false

  /// Which of the two length fields is the captured one; old versions had them the other way.
  enum Lengths { case usual, larger, exchanged }

  init() {}

  init?(magic: UInt32) {
    switch magic {
    case 0xa1b2_c3d4: break
    case 0xd4c3_b2a1: swapped = true
    case 0xa1b2_3c4d: nanoseconds = true
    case 0x4d3c_b2a1: (swapped, nanoseconds) = (true, true)
    case 0xa1b2_cd34: size = 24
    case 0x34cd_b2a1: (swapped, size) = (true, 24)
    default: return nil
    }
  }
}

extension CaptureReader {
  /// Reads the file header.
  mutating func startPcap() throws(Damage) {
    guard try window.need(24) else { throw .cut }
    let start = window.base + window.position
    let swap = header.swapped
    let major = load16(start + 4, swap)
    let minor = load16(start + 6, swap)
    snapLength = load32(start + 16, swap)
    let network = load32(start + 20, swap)
    window.position += 24

    guard major >= 2 else { throw .unsupported("pcap: major version \(major) unsupported") }
    if major == 2, minor < 3 { header.lengths = .exchanged }
    if major == 2, minor == 3 { header.lengths = .larger }
    if major == 543 { header.lengths = .exchanged }

    let reserved = network & 0x03ff_0000
    guard reserved == 0 else {
      throw .unsupported(
        "pcap: network type reserved field not zero (0x\(hexadecimal(reserved, digits: 8)))")
    }
    let link = Int32(network & 0xffff)
    guard LinkType.isKnown(link) else {
      throw .unsupported("pcap: network type \(link) unknown or unsupported")
    }
    header.linkType = link
    header.hasPseudoHeader = PseudoHeader(link) != nil
    header.maximum = LinkType.largestPacket(link)
    if network & 0x0400_0000 != 0 {
      header.fcsLength = Int8(truncatingIfNeeded: network >> 28) * 2
    }
    var interface = Interface(linkType: link, snapLength: snapLength, section: 0)
    interface.timeResolution = header.nanoseconds ? 9 : 6
    if header.fcsLength >= 0 { interface.fcsLength = UInt8(header.fcsLength) }
    interfaces = [interface]
    template.hasTime = true
    template.timePrecision = interface.timePrecision
    template.linkType = link
    template.fcsLength = header.fcsLength
  }

  /// Reads one record; false at the end.
  @inline(__always)
  mutating func nextPcap(_ record: inout Record) throws(Damage) -> Bool {
    let size = header.size
    if _slowPath(window.remaining < size) {
      guard try window.need(size) else {
        if window.remaining > 0 { throw .cut }
        return false
      }
    }
    let start = window.base + window.position
    let swap = header.swapped
    let seconds = load32(start, swap)
    let fraction = load32(start + 4, swap)
    var captured = load32(start + 8, swap)
    var original = load32(start + 12, swap)
    if _slowPath(header.lengths != .usual) { orderLengths(&captured, &original) }
    guard captured <= header.maximum else {
      throw tooLarge(captured)
    }
    let total = size &+ Int(captured)
    guard try window.need(total) else { throw .cut }
    // `need` may have moved the window.
    let data = window.base + window.position + size
    let offset = window.offset
    window.position &+= total

    if !isPrepared { prepare(&record) }
    record.bytes = UnsafeRawBufferPointer(start: data, count: Int(captured))
    record.originalLength = Int(min(original, UInt32(Int32.max)))
    record.seconds = Int64(seconds)
    record.nanoseconds = Int32(
      truncatingIfNeeded: header.nanoseconds ? fraction : fraction &* 1000)
    record.fileOffset = offset
    if _slowPath(header.hasPseudoHeader) { try PseudoHeader(header.linkType)?.strip(&record) }
    return true
  }

  @inline(never)
  mutating func prepare(_ record: inout Record) {
    record = template
    isPrepared = true
  }

  @inline(never)
  private func tooLarge(_ captured: UInt32) -> Damage {
    .damaged("pcap: File has \(captured)-byte packet, bigger than maximum of \(header.maximum)")
  }

  private func orderLengths(_ captured: inout UInt32, _ original: inout UInt32) {
    if header.lengths == .exchanged || captured > original { swap(&captured, &original) }
  }
}

// MARK: Loads

@inline(__always)
func load16(_ start: UnsafeRawPointer, _ swapped: Bool) -> UInt16 {
  let value = start.loadUnaligned(as: UInt16.self)
  return swapped ? value.byteSwapped : value
}

@inline(__always)
func load32(_ start: UnsafeRawPointer, _ swapped: Bool) -> UInt32 {
  let value = start.loadUnaligned(as: UInt32.self)
  return swapped ? value.byteSwapped : value
}

@inline(__always)
func load64(_ start: UnsafeRawPointer, _ swapped: Bool) -> UInt64 {
  let value = start.loadUnaligned(as: UInt64.self)
  return swapped ? value.byteSwapped : value
}

/// Lower-case hexadecimal, padded with zeros.
func hexadecimal(_ value: UInt32, digits: Int) -> String {
  let text = String(value, radix: 16)
  return String(repeating: "0", count: max(0, digits - text.count)) + text
}
