/// Puts the constants of a set into order, as runs that do not overlap.
enum RunSorter {
  typealias Run = (low: Constant, high: Constant)

  /// - Parameter bySize: shorter byte strings come first, as for protocols.
  static func runs(_ constants: [Run], bySize: Bool = false) -> [Run] {
    let isBelow = bySize ? isSmaller : isBelow
    var widened = constants.compactMap { widen($0, isBelow) }
    widened.sort { isBelow($0.low, $1.low) }
    var out: [Run] = []
    out.reserveCapacity(widened.count)
    for run in widened {
      guard let last = out.last, !isBelow(last.high, run.low) else {
        out.append(run)
        continue
      }
      if isBelow(last.high, run.high) { out[out.count - 1].high = run.high }
    }
    return out
  }

  /// Addresses under a prefix become the run of all addresses under it; reversed runs and those
  /// of what is not a number are dropped.
  private static func widen(_ run: Run, _ isBelow: (Constant, Constant) -> Bool) -> Run? {
    var run = run
    switch (run.low, run.high) {
    case (.ipv4(let low, let lowPrefix), .ipv4(let high, let highPrefix)):
      run.low = .ipv4(low & mask(lowPrefix), prefix: 32)
      run.high = .ipv4(high | ~mask(highPrefix), prefix: 32)
    case (.ipv6(let low, let lowPrefix), .ipv6(let high, let highPrefix)):
      run.low = .ipv6(fill(low, lowPrefix, with: 0), prefix: 128)
      run.high = .ipv6(fill(high, highPrefix, with: 0xff), prefix: 128)
    case (.real(let low), .real(let high)):
      if low.isNaN || high.isNaN { return nil }
    default: break
    }
    return isBelow(run.high, run.low) ? nil : run
  }

  private static func mask(_ prefix: UInt8) -> UInt32 {
    prefix == 0 ? 0 : .max << UInt32(32 - Swift.min(32, prefix))
  }

  private static func fill(_ bytes: [UInt8], _ prefix: UInt8, with value: UInt8) -> [UInt8] {
    bytes.enumerated().map { index, byte in
      let kept = Swift.max(0, Swift.min(8, Int(prefix) - index * 8))
      let mask = kept == 0 ? 0 : UInt8(0xff) << UInt8(8 - kept)
      return byte & mask | value & ~mask
    }
  }

  private static func isSmaller(_ a: Constant, _ b: Constant) -> Bool {
    if case .bytes(let x) = a, case .bytes(let y) = b, x.count != y.count {
      return x.count < y.count
    }
    return isBelow(a, b)
  }

  private static func isBelow(_ a: Constant, _ b: Constant) -> Bool {
    switch (a, b) {
    case (.whole(let a), .whole(let b)): a < b
    case (.real(let a), .real(let b)): a < b
    case (.ipv4(let a, _), .ipv4(let b, _)): a < b
    case (.ipv6(let a, _), .ipv6(let b, _)): a.lexicographicallyPrecedes(b)
    case (.bytes(let a), .bytes(let b)): a.lexicographicallyPrecedes(b)
    default: false
    }
  }
}
