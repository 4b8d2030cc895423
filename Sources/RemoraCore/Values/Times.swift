/// A span of time, positive or negative.
@frozen public struct RelativeTime: Sendable, BitwiseCopyable, Equatable {
  /// Nanoseconds, 292 years to either side; longer spans are held at the end of that range.
  public let nanoseconds: Int64
  @inlinable public init(nanoseconds: Int64) { self.nanoseconds = nanoseconds }

  public init(seconds: Int64, nanoseconds: Int64) {
    let (product, high) = seconds.multipliedReportingOverflow(by: 1_000_000_000)
    let (sum, over) = product.addingReportingOverflow(nanoseconds)
    self.nanoseconds = high || over ? (seconds < 0 ? .min : .max) : sum
  }
}

/// A moment, counted from 1970-01-01 00:00:00 UTC.
@frozen public struct AbsoluteTime: Sendable, BitwiseCopyable, Equatable {
  public let seconds: Int64
  /// 0 ..< 1,000,000,000
  public let nanoseconds: Int32

  @inlinable public init(seconds: Int64, nanoseconds: Int32) {
    self.seconds = seconds
    self.nanoseconds = nanoseconds
  }

  /// Both numbers in one word: 34 bits of seconds (to the year 2242), 30 of nanoseconds.
  @inlinable package var packed: UInt64 {
    UInt64(bitPattern: seconds) &<< 30
      | UInt64(UInt32(truncatingIfNeeded: nanoseconds) & 0x3fff_ffff)
  }
  @inlinable package init(packed: UInt64) {
    seconds = Int64(bitPattern: packed) &>> 30
    nanoseconds = Int32(truncatingIfNeeded: packed & 0x3fff_ffff)
  }

  /// The time from `earlier` to this.
  public func since(_ earlier: AbsoluteTime) -> RelativeTime {
    RelativeTime(
      seconds: seconds &- earlier.seconds,
      nanoseconds: Int64(nanoseconds) - Int64(earlier.nanoseconds))
  }
}
