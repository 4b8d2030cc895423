/// An IPv4 address, in host order: 1.2.3.4 is 0x01020304.
@frozen public struct IPv4Address: Sendable, BitwiseCopyable, Hashable, CustomStringConvertible {
  public let bits: UInt32
  @inlinable public init(bits: UInt32) { self.bits = bits }

  public var description: String {
    "\(bits >> 24).\(bits >> 16 & 0xff).\(bits >> 8 & 0xff).\(bits & 0xff)"
  }
  /// 224.0.0.0/4 (RFC 1112 section 4).
  @inlinable public var isMulticast: Bool { bits >> 28 == 0xe }
}

/// An IPv6 address as two big-endian halves.
@frozen public struct IPv6Address: Sendable, BitwiseCopyable, Hashable, CustomStringConvertible {
  public let high: UInt64
  public let low: UInt64
  @inlinable public init(high: UInt64, low: UInt64) {
    self.high = high
    self.low = low
  }

  /// The eight 16-bit groups, first to last.
  public func group(_ i: Int) -> UInt16 {
    UInt16(truncatingIfNeeded: i < 4 ? high >> UInt64(48 - 16 * i) : low >> UInt64(112 - 16 * i))
  }

  /// The canonical form of RFC 5952: lower case, the longest run of two or more zero
  /// groups (the first of equals) shortened, IPv4-mapped addresses with a dotted quad.
  public var description: String {
    if high == 0, low >> 32 == 0xffff {
      return "::ffff:\(IPv4Address(bits: UInt32(truncatingIfNeeded: low)))"
    }
    if high == 0, low >> 32 == 0, low > 0xffff {
      return "::\(IPv4Address(bits: UInt32(truncatingIfNeeded: low)))"
    }
    var best = -1
    var bestLength = 1
    var i = 0
    while i < 8 {
      var j = i
      while j < 8, group(j) == 0 { j += 1 }
      if j - i > bestLength {
        best = i
        bestLength = j - i
      }
      i = max(j, i + 1)
    }
    var out = ""
    i = 0
    while i < 8 {
      if i == best {
        out += "::"
        i += bestLength
        continue
      }
      if i > 0, i != best + bestLength || best < 0 { out += ":" }
      out += String(group(i), radix: 16)
      i += 1
    }
    return out
  }

  /// ff00::/8 (RFC 4291 section 2.7).
  @inlinable public var isMulticast: Bool { high >> 56 == 0xff }
}

/// A 48-bit IEEE 802 address in the low bits.
@frozen public struct MACAddress: Sendable, BitwiseCopyable, Hashable, CustomStringConvertible {
  public let bits: UInt64
  @inlinable public init(bits: UInt64) { self.bits = bits & 0xffff_ffff_ffff }

  public var description: String {
    var out = ""
    out.reserveCapacity(17)
    for i in 0..<6 {
      let byte = UInt8(truncatingIfNeeded: bits >> UInt64(40 - 8 * i))
      if i > 0 { out += ":" }
      if byte < 16 { out += "0" }
      out += String(byte, radix: 16)
    }
    return out
  }
  /// The individual/group bit (IEEE 802-2014 section 8.2.2).
  @inlinable public var isGroup: Bool { bits >> 40 & 1 == 1 }
  public var oui: UInt32 { UInt32(truncatingIfNeeded: bits >> 24) }
}

/// A 64-bit extended unique identifier.
@frozen public struct EUI64: Sendable, BitwiseCopyable, Hashable {
  public let bits: UInt64
  @inlinable public init(bits: UInt64) { self.bits = bits }
}

/// A globally unique identifier (RFC 9562), 16 bytes as they are printed.
@frozen public struct GUID: Sendable, BitwiseCopyable, Hashable {
  public let high: UInt64
  public let low: UInt64
  @inlinable public init(high: UInt64, low: UInt64) {
    self.high = high
    self.low = low
  }
}

/// The address of one end of a packet, whatever its kind; trivial and hash-free.
@frozen public struct Address: Sendable, BitwiseCopyable, Equatable {
  @frozen public enum Kind: UInt8, Sendable, BitwiseCopyable { case none, ether, ipv4, ipv6, other }
  public let kind: Kind
  public let high: UInt64
  public let low: UInt64

  @inlinable public init(kind: Kind, high: UInt64, low: UInt64) {
    self.kind = kind
    self.high = high
    self.low = low
  }
  @inlinable public static var none: Address { Address(kind: .none, high: 0, low: 0) }
  @inlinable public init(_ a: IPv4Address) { self.init(kind: .ipv4, high: 0, low: UInt64(a.bits)) }
  @inlinable public init(_ a: IPv6Address) { self.init(kind: .ipv6, high: a.high, low: a.low) }
  @inlinable public init(_ a: MACAddress) { self.init(kind: .ether, high: 0, low: a.bits) }
}
