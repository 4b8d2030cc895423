internal import RemoraCore

/// The orders of values, one for each form.
extension FilterScratch {
  @inline(__always)
  mutating func holds(
    _ order: TypedNode.Order, _ form: Form, _ a: Cell, _ b: Cell, emptyIsPart: Bool,
    _ tree: borrowing Tree
  ) -> Bool {
    switch form {
    case .whole: return Self.holds(order, a.whole, b.whole)
    case .real: return Self.holds(order, a.real, b.real)
    case .ipv4:
      let prefix = Swift.min(a.prefix, b.prefix)
      let mask: UInt64 = prefix == 0 ? 0 : (0xffff_ffff << UInt64(32 &- prefix)) & 0xffff_ffff
      return Self.holds(order, a.bits & mask, b.bits & mask)
    case .ipv6:
      let bits = Int(Swift.min(a.prefix, b.prefix))
      return Self.holds(order, ByteRun.order(bytes(a, tree), bytes(b, tree), bits: bits), 0)
    case .bytes:
      let x = bytes(a, tree)
      let y = bytes(b, tree)
      switch order {
      case .equal: return ByteRun.equal(x, y)
      case .notEqual: return !ByteRun.equal(x, y)
      case .contains: return y.isEmpty ? emptyIsPart : ByteRun.contains(x, y)
      default: return Self.holds(order, ByteRun.order(x, y), 0)
      }
    case .sized:
      let y = bytes(b, tree)
      if order == .contains {
        return y.isEmpty ? emptyIsPart : ByteRun.contains(searched(a, tree), y)
      }
      let x = bytes(a, tree)
      return Self.holds(
        order, x.count == y.count ? ByteRun.order(x, y) : x.count &- y.count, 0)
    }
  }

  @inline(__always)
  static func holds<T: Comparable>(_ order: TypedNode.Order, _ a: T, _ b: T) -> Bool {
    switch order {
    case .equal: a == b
    case .notEqual: a != b
    case .less: a < b
    case .lessEqual: a <= b
    case .greater: a > b
    case .greaterEqual: a >= b
    case .contains: false
    }
  }

  /// Whether a set has the value: by halving its sorted runs, then among the computed elements.
  @inline(__always)
  mutating func has(
    _ set: SealedSet, _ form: Form, _ value: Cell, _ tree: borrowing Tree
  ) -> Bool {
    if set.runCount > 0 {
      var low = 0
      var high = Int(set.runCount)
      let runs = view.runs + Int(set.runFirst)
      // The first run that begins above the value.
      while low < high {
        let middle = (low &+ high) / 2
        if holds(.less, form, value, runs[middle].low, emptyIsPart: false, tree) {
          high = middle
        } else {
          low = middle &+ 1
        }
      }
      if low > 0, holds(.lessEqual, form, value, runs[low &- 1].high, emptyIsPart: false, tree) {
        // Not-a-number is neither above nor below anything, and in no set.
        return form != .real || !value.real.isNaN
      }
    }
    for index in 0..<Int(set.pairCount) {
      if isBetween(view.pairs[Int(set.pairFirst) &+ index], form, value, tree) { return true }
    }
    return false
  }

  private mutating func isBetween(
    _ pair: Pair, _ form: Form, _ value: Cell, _ tree: borrowing Tree
  ) -> Bool {
    let lows = registers[Int(pair.low)]
    if pair.low == pair.high {
      for index in 0..<lows.count {
        if holds(.equal, form, value, cells[lows.first &+ index], emptyIsPart: false, tree) {
          return true
        }
      }
      return false
    }
    let highs = registers[Int(pair.high)]
    for index in 0..<lows.count {
      guard holds(.greaterEqual, form, value, cells[lows.first &+ index], emptyIsPart: false, tree)
      else { continue }
      for other in 0..<highs.count {
        if holds(.lessEqual, form, value, cells[highs.first &+ other], emptyIsPart: false, tree) {
          return true
        }
      }
    }
    return false
  }
}
