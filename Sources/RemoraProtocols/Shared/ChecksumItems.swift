import RemoraCore

/// The items of an Internet checksum over a protocol's own bytes: its value, whether it is
/// right, and a remark if it is not.
struct ChecksumItems {
  let value: Field<UInt16>
  let status: Field<UInt8>
  let bad: Expert

  /// Reads the checksum at the cursor.
  /// - Parameter count: bytes from the protocol's start that it covers.
  func add(_ d: inout Dissection, over count: Int) throws(Malformed) {
    let sum = try d.add(value)
    let item = d.last
    let place = Region(d.offset - 2, 0)
    guard count <= d.offset - d.start + d.remaining else {
      d.append(" [unverified]")
      d.put(status, 2, at: place, .generated)
      return
    }
    let whole = Region(d.start, count)
    let isGood = d.onesSum(whole) == 0xffff
    if isGood {
      d.append(" [correct]")
    } else {
      let expected = d.expectedSum(whole, for: sum)
      d.append(" incorrect, should be 0x\(expected, hex: 4)")
      d.expert(bad, at: item, "Bad checksum [should be 0x\(expected, hex: 4)]")
    }
    d.put(status, isGood ? 1 : 0, at: place, .generated)
  }
}
