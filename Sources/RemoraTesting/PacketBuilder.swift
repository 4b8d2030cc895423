/// Builds a packet from the inside out: the bytes of a protocol, then what carries them.
///
/// ```swift
/// let packet = try PacketBuilder("02 80 0003 616263").tcp(to: 7777).ipv4().ethernet().bytes
/// ```
///
/// Lengths and checksums of IPv4 are filled in; those of UDP and TCP are zero and lengths.
public struct PacketBuilder: Sendable {
  public private(set) var bytes: [UInt8]
  /// The IP protocol number of what is inside, known after `tcp` or `udp`.
  private var ipProtocol: UInt8 = 0
  /// The Ethernet type of what is inside, known after `ipv4` or `ipv6`.
  private var etherType: UInt16 = 0

  /// Begins with bytes in hexadecimal, with comments.
  public init(_ hex: String) throws(Hex.Failure) { bytes = try Hex(hex).bytes }

  public init(bytes: [UInt8]) { self.bytes = bytes }

  /// Puts more bytes, in hexadecimal, in front.
  public func behind(_ hex: String) throws(Hex.Failure) -> PacketBuilder {
    var next = self
    next.bytes = try Hex(hex).bytes + bytes
    return next
  }

  /// Behind a UDP header (RFC 768).
  public func udp(from source: UInt16 = 50_000, to destination: UInt16) -> PacketBuilder {
    var header = Header()
    header.put(source)
    header.put(destination)
    header.put(UInt16(clamping: bytes.count + 8))
    header.put(UInt16(0))
    return carried(by: header, as: 17)
  }

  /// Behind a TCP header (RFC 9293).
  ///
  /// - Parameters:
  ///   - flags: the low byte of the flags; PSH and ACK by default.
  ///   - options: at most 40 bytes; filled up with zeros to whole words.
  public func tcp(
    from source: UInt16 = 50_000, to destination: UInt16, sequence: UInt32 = 1,
    acknowledgement: UInt32 = 1, flags: UInt8 = 0x18, options: [UInt8] = []
  ) -> PacketBuilder {
    let words = min(10, (options.count + 3) / 4)
    let filled = (options + [0, 0, 0]).prefix(4 * words)
    var header = Header()
    header.put(source)
    header.put(destination)
    header.put(sequence)
    header.put(acknowledgement)
    header.bytes += [UInt8(truncatingIfNeeded: (5 + words) << 4), flags]
    header.put(UInt16(0xffff))
    header.put(UInt32(0))
    header.bytes += filled
    return carried(by: header, as: 6)
  }

  /// Behind an IPv4 header without options (RFC 791), from 192.0.2.1 to 192.0.2.2.
  ///
  /// - Parameters:
  ///   - number: the IP protocol; that of `tcp` or `udp` by default.
  ///   - source: the last byte of the sender's address, with that of the receiver's.
  public func ipv4(
    protocol number: UInt8? = nil, from source: UInt8 = 1, to destination: UInt8 = 2
  ) -> PacketBuilder {
    var header = Header()
    header.bytes = [0x45, 0]
    header.put(UInt16(clamping: bytes.count + 20))
    header.put(UInt16(1))
    header.put(UInt16(0x4000))
    header.bytes += [64, number ?? ipProtocol, 0, 0, 192, 0, 2, source, 192, 0, 2, destination]
    let sum = header.checksum
    header.bytes[10] = UInt8(truncatingIfNeeded: sum >> 8)
    header.bytes[11] = UInt8(truncatingIfNeeded: sum)
    var next = self
    next.bytes = header.bytes + bytes
    next.etherType = 0x0800
    return next
  }

  /// Behind an IPv6 header (RFC 8200), from 2001:db8::1 to 2001:db8::2.
  public func ipv6(nextHeader number: UInt8? = nil) -> PacketBuilder {
    var header = Header()
    header.put(UInt32(0x6000_0000))
    header.put(UInt16(clamping: bytes.count))
    header.bytes += [number ?? ipProtocol, 64]
    for last in [1, 2] as [UInt8] {
      header.bytes += [0x20, 1, 0x0d, 0xb8] + [UInt8](repeating: 0, count: 11) + [last]
    }
    var next = self
    next.bytes = header.bytes + bytes
    next.etherType = 0x86dd
    return next
  }

  /// Behind an Ethernet header, from 00:00:5e:00:53:01 to 00:00:5e:00:53:02.
  ///
  /// - Parameter type: the Ethernet type; that of `ipv4` or `ipv6` by default.
  public func ethernet(type: UInt16? = nil) -> PacketBuilder {
    var header = Header()
    header.bytes = [0, 0, 0x5e, 0, 0x53, 2, 0, 0, 0x5e, 0, 0x53, 1]
    header.put(type ?? etherType)
    var next = self
    next.bytes = header.bytes + bytes
    return next
  }

  private func carried(by header: Header, as number: UInt8) -> PacketBuilder {
    var next = self
    next.bytes = header.bytes + bytes
    next.ipProtocol = number
    return next
  }
}

/// A header being written, in network byte order.
private struct Header {
  var bytes: [UInt8] = []

  mutating func put(_ value: UInt16) {
    bytes += [UInt8(truncatingIfNeeded: value >> 8), UInt8(truncatingIfNeeded: value)]
  }

  mutating func put(_ value: UInt32) {
    put(UInt16(truncatingIfNeeded: value >> 16))
    put(UInt16(truncatingIfNeeded: value))
  }

  /// Of the internet (RFC 1071), over an even number of bytes.
  var checksum: UInt16 {
    var sum: UInt32 = 0
    var index = 0
    while index + 1 < bytes.count {
      sum += UInt32(bytes[index]) << 8 | UInt32(bytes[index + 1])
      index += 2
    }
    while sum > 0xffff { sum = sum & 0xffff + sum >> 16 }
    return ~UInt16(truncatingIfNeeded: sum)
  }
}
