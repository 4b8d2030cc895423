import RemoraCore

/// Bytes as `-x` shows them: offset, sixteen bytes, their characters.
extension TextWriter {
  /// All data sources of a packet, each with its title if there is more than one.
  mutating func hexDump(
    _ tree: borrowing Tree, frameOnly: Bool, _ characters: TextReport.HexCharacters
  ) {
    let sources = frameOnly ? 1 : tree.sourceCount
    for index in 0..<sources {
      tree.withSource(index) { bytes in
        if tree.sourceCount > 1 {
          if index == 0 { text("Packet") } else { name(tree.sourceName(index)) }
          text(" (")
          decimal(UInt64(bytes.count))
          text(bytes.count == 1 ? " byte):\n" : " bytes):\n")
        }
        hexLines(bytes, characters)
      }
    }
  }

  mutating func hexLines(
    _ bytes: UnsafeRawBufferPointer, _ characters: TextReport.HexCharacters
  ) {
    let delimited = characters == .delimited
    var digits = 4
    while digits < 16, (bytes.count - 1) >> (digits * 4) > 0 { digits += 1 }
    var at = 0
    while at < bytes.count {
      let line = UnsafeRawBufferPointer(rebasing: bytes[at..<min(at + 16, bytes.count)])
      hex(UInt64(at), digits: digits)
      text("  ")
      hex(line, separator: 0x20)
      spaces((16 - line.count) * 3 + 3)
      if delimited { byte(0x7c) }
      if characters != .none {
        for value in line { byte(value >= 0x20 && value < 0x7f ? value : 0x2e) }
      }
      if delimited { byte(0x7c) }
      byte(0x0a)
      at += 16
    }
  }
}
