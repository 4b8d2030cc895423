import RemoraCore

/// Information elements of IAX frames (RFC 5456 section 8.6).
extension IAX2Layer {
  func addElement(_ d: inout Dissection, _ isData: inout Bool) throws(Malformed) {
    try d.step()
    let id: UInt8 = try d.peek(UInt8.self)
    let size = Int(try d.peek(UInt8.self, ahead: 1))
    let item = d.text("Information Element: ", at: d.next(min(2 + size, d.remaining)))
    let sub = d.open(item)
    if let fixed = Self.sizes[id], fixed != size {
      d.label(item, " ")
      let bad = d.text("Invalid length", at: Region(d.offset + 1, 1))
      let one = d.open(bad)
      d.expert(f.invalidLen, at: bad)
      d.close(one)
      try d.skip(2 + size)
      d.close(sub)
      return
    }
    try d.add(f.ieId)
    try d.add(f.length)
    let end = d.offset + size
    let mark = d.offset
    if id == 255, size == 4 { isData = try d.peek(UInt32.self) == 2 }
    let shown = try addValue(&d, id, size)
    if let shown { d.copyLabel(from: shown, to: item, behind: "Information Element: ") }
    _ = mark
    d.close(sub)
    try d.seek(end)
  }

  /// Elements whose values have a size of their own.
  private static let sizes: [UInt8: Int] = [
    8: 4, 9: 4, 11: 2, 12: 2, 14: 2, 18: 16, 19: 2, 20: 2, 21: 2, 23: 1, 24: 2, 27: 4, 31: 4,
    34: 2, 35: 4, 37: 4, 38: 1, 39: 1, 40: 2, 41: 2, 42: 1, 43: 2, 46: 4, 47: 4, 48: 4, 49: 2,
    50: 4, 51: 4, 55: 9, 56: 9, 255: 4,
  ]
}
