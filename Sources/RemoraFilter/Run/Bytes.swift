internal import RemoraCore

/// Where the bytes of a cell are. The pointers are used within one step of a program and never
/// kept: the tree stays as it is for as long as a filter looks at it, and nothing is made
/// between taking a pointer and its last use.
extension FilterScratch {
  @inline(__always)
  mutating func bytes(_ cell: Cell, _ tree: borrowing Tree) -> UnsafeRawBufferPointer {
    let whole: UnsafeRawBufferPointer
    switch cell.origin {
    case .number: return UnsafeRawBufferPointer(start: nil, count: 0)
    case .value: whole = tree.withValue(tree[Int(cell.node)]) { $0 }
    case .place: whole = tree.withPlace(tree[Int(cell.node)]) { $0 }
    case .constant: whole = view.bytes
    case .made: whole = UnsafeRawBufferPointer(start: made, count: madeCount)
    case .kept: whole = UnsafeRawBufferPointer(start: selected.bytes, count: selected.byteCount)
    }
    let low = Swift.min(cell.start, whole.count)
    let high = Swift.min(low &+ cell.count, whole.count)
    return UnsafeRawBufferPointer(rebasing: whole[low..<high])
  }

  /// What is searched in a protocol: also the bytes behind its own, to the end of what it was
  /// handed.
  mutating func searched(_ cell: Cell, _ tree: borrowing Tree) -> UnsafeRawBufferPointer {
    cell.origin == .value ? tree.withValue(tree[Int(cell.node)]) { $0 } : bytes(cell, tree)
  }
}

/// Comparing and searching runs of bytes.
enum ByteRun {
  /// Negative, zero or positive, as the first differing byte, or else the length, has it.
  @inline(__always)
  static func order(_ a: UnsafeRawBufferPointer, _ b: UnsafeRawBufferPointer) -> Int {
    let common = Swift.min(a.count, b.count)
    var index = 0
    while index < common {
      let x = a[index]
      let y = b[index]
      if x != y { return x < y ? -1 : 1 }
      index &+= 1
    }
    return a.count &- b.count
  }

  @inline(__always)
  static func equal(_ a: UnsafeRawBufferPointer, _ b: UnsafeRawBufferPointer) -> Bool {
    a.count == b.count && order(a, b) == 0
  }

  /// Order by the first `bits` bits of 16-byte addresses.
  static func order(
    _ a: UnsafeRawBufferPointer, _ b: UnsafeRawBufferPointer, bits: Int
  ) -> Int {
    var left = bits
    var index = 0
    while left > 0, index < a.count, index < b.count {
      let mask: UInt8 = left >= 8 ? 0xff : 0xff << UInt8(truncatingIfNeeded: 8 - left)
      let x = a[index] & mask
      let y = b[index] & mask
      if x != y { return x < y ? -1 : 1 }
      left -= 8
      index += 1
    }
    return 0
  }

  /// Whether `needle`, which is not empty, is somewhere in `text`.
  static func contains(_ text: UnsafeRawBufferPointer, _ needle: UnsafeRawBufferPointer) -> Bool {
    let count = needle.count
    guard count > 0, count <= text.count, let base = text.baseAddress else { return false }
    let first = needle[0]
    let last = needle[count - 1]
    let firsts = SIMD16<UInt8>(repeating: first)
    let lasts = SIMD16<UInt8>(repeating: last)
    let end = text.count &- count
    var at = 0
    // Sixteen places at a time: first and last byte of the needle must both be there.
    while at &+ 15 <= end {
      let a = base.loadUnaligned(fromByteOffset: at, as: SIMD16<UInt8>.self)
      let b = base.loadUnaligned(fromByteOffset: at &+ count &- 1, as: SIMD16<UInt8>.self)
      let hits = (a .== firsts) .& (b .== lasts)
      if any(hits) {
        for lane in 0..<16 where hits[lane] {
          if isThere(text, at &+ lane, needle) { return true }
        }
      }
      at &+= 16
    }
    while at <= end {
      if text[at] == first, text[at &+ count &- 1] == last, isThere(text, at, needle) {
        return true
      }
      at &+= 1
    }
    return false
  }

  @inline(__always)
  private static func isThere(
    _ text: UnsafeRawBufferPointer, _ at: Int, _ needle: UnsafeRawBufferPointer
  ) -> Bool {
    var index = 1
    while index < needle.count {
      if text[at &+ index] != needle[index] { return false }
      index &+= 1
    }
    return true
  }
}
