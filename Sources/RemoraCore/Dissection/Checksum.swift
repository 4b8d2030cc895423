/// The Internet checksum (RFC 1071).
extension Dissection {
  /// The one's complement sum of the captured bytes of `region`, added to `initial`, folded to 16
  /// bits and not inverted: 0xffff over data that includes a correct checksum.
  public func onesSum(_ region: Region, adding initial: UInt64 = 0) -> UInt16 {
    var sum = initial
    var i = max(start, region.offset)
    let stop = min(end, region.offset + region.length)
    while i + 1 < stop {
      sum &+= UInt64(load(i, as: UInt16.self))
      i += 2
    }
    if i < stop { sum &+= UInt64(load(i, as: UInt8.self)) << 8 }
    while sum >> 16 != 0 { sum = (sum & 0xffff) &+ (sum >> 16) }
    return UInt16(truncatingIfNeeded: sum)
  }

  /// What a checksum of `value` in `region` should be instead.
  public func expectedSum(
    _ region: Region, for value: UInt16, adding initial: UInt64 = 0
  ) -> UInt16 {
    let sum = UInt32(value) &+ UInt32(~onesSum(region, adding: initial))
    return UInt16(truncatingIfNeeded: sum & 0xffff &+ sum >> 16)
  }

  /// The sum of a pseudo-header (RFC 9293 section 3.1, RFC 8200 section 8.1), to be handed to `onesSum`.
  public func pseudoHeaderSum(length: Int, proto: UInt8) -> UInt64 {
    var sum = UInt64(proto) &+ UInt64(UInt32(truncatingIfNeeded: length))
    for address in [packet.source, packet.destination] {
      for word in [address.high, address.low] {
        sum &+= word >> 48 &+ word >> 32 & 0xffff &+ word >> 16 & 0xffff &+ word & 0xffff
      }
    }
    return sum
  }
}
