/// The bits of a value where they stand in their bytes, as reports draw them: `.... 0000  0000 0010`.
///
/// - Parameters:
///   - bit: where the value begins, in bits from the first byte's highest.
///   - count: bits of the value, 64 at most.
func bitPicture(_ value: UInt64, at bit: Int, count: Int) -> String {
  let first = bit & 7
  let total = (first + count + 7) / 8 * 8
  var text = ""
  for i in 0..<total {
    if i > 0, i % 8 == 0 { text += "  " } else if i > 0, i % 4 == 0 { text += " " }
    let place = i - first
    if place < 0 || place >= count {
      text += "."
    } else {
      text += value >> UInt64(count - 1 - place) & 1 == 1 ? "1" : "0"
    }
  }
  return text
}
