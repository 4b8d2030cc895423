import RemoraCore

/// The ways of writing what two ends said.
enum FollowMode: String, CaseIterable {
  case ascii, ebcdic, hex, raw, yaml
  case utf8 = "utf-8"
}

/// Writes a followed stream.
struct FollowText {
  let mode: FollowMode
  let stream: FollowedStream
  /// Chunks to write, counted from 1.
  let range: ClosedRange<Int>

  func write(proto: String, filter: String, to out: inout TextWriter) {
    let bar = String(repeating: "=", count: 67) + "\n"
    if mode == .yaml { return writeYaml(to: &out) }
    out.string("\n" + bar + "Follow: \(proto),\(mode.rawValue)\nFilter: \(filter)\n")
    out.string("Node 0: \(Self.name(stream.ends?.0))\nNode 1: \(Self.name(stream.ends?.1))\n")
    var offsets = [0, 0]
    for (index, chunk) in stream.chunks.enumerated() {
      let side = chunk.isFromSecond ? 1 : 0
      if range.contains(index + 1) { write(chunk, at: offsets[side], to: &out) }
      offsets[side] += chunk.count
    }
    out.string(bar)
  }

  /// `192.0.2.1:80`, `[2001:db8::1]:80`
  private static func name(_ end: TrafficEnd?) -> String {
    guard let end else { return ":0" }
    let text = host(end)
    return end.kind == .ipv6 ? "[\(text)]:\(end.port)" : "\(text):\(end.port)"
  }

  private static func host(_ end: TrafficEnd) -> String {
    end.kind == .none ? "" : end.text(NumericNames())
  }

  private func write(_ chunk: FollowedStream.Chunk, at offset: Int, to out: inout TextWriter) {
    let data = stream.bytes[chunk.start..<(chunk.start + chunk.count)]
    let mark = chunk.isFromSecond ? "\t" : ""
    switch mode {
    case .hex: return writeHex(data, at: offset, mark, to: &out)
    case .raw:
      out.string(mark)
      data.withUnsafeBytes { out.hex($0) }
    case .utf8:
      let text = String(decoding: data, as: UTF8.self)
      out.string("\(mark)\(text.utf8.count)\n")
      out.string(text)
    default:
      out.string("\(mark)\(chunk.count)\n")
      for byte in data { out.byte(mode == .ebcdic ? Self.ebcdic(byte) : Self.printable(byte)) }
    }
    out.byte(0x0a)
  }

  private static func printable(_ byte: UInt8) -> UInt8 {
    byte == 0x0a || byte == 0x0d || (0x20..<0x7f).contains(byte) ? byte : 0x2e
  }

  /// A character of EBCDIC; letters and digits are not told, which is how tshark shows them.
  private static func ebcdic(_ byte: UInt8) -> UInt8 {
    if byte == 0x0a || byte == 0x0d { return byte }
    guard byte >= 0x20, byte < 0x80 else { return 0x2e }
    let table: StaticString = """
       !"#$%&'()*+,-./..23456789:;<=.? ...........<(+|\
      &.........!$*);^-/........|,%_>?..........:#@'=.
      """
    let place = Int(byte) - 0x20
    return table.withUTF8Buffer { place < $0.count ? $0[place] : 0x2e }
  }

  // MARK: Hex

  private func writeHex(
    _ data: ArraySlice<UInt8>, at offset: Int, _ mark: String, to out: inout TextWriter
  ) {
    var at = data.startIndex
    while at < data.endIndex {
      let line = data[at..<min(at + 16, data.endIndex)]
      out.string(mark)
      let start = out.count
      out.hex(UInt64(UInt32(truncatingIfNeeded: offset + at - data.startIndex)), digits: 8)
      out.upper(from: start)
      out.text("  ")
      for (i, byte) in line.enumerated() {
        if i == 8 { out.byte(0x20) }
        out.hex(byte: byte)
        out.byte(0x20)
      }
      out.spaces(3 * (16 - line.count) + (line.count > 8 ? 0 : 1))
      out.byte(0x20)
      for (i, byte) in line.enumerated() {
        if i == 8 { out.byte(0x20) }
        // As tshark has it: one blank at the end of a line is left out.
        if i == line.count - 1, i != 7, byte == 0x20 { break }
        out.byte((0x20..<0x7f).contains(byte) ? byte : 0x2e)
      }
      out.byte(0x0a)
      at += line.count
    }
  }

  // MARK: YAML

  private func writeYaml(to out: inout TextWriter) {
    out.text("peers:\n")
    for (i, end) in [stream.ends?.0, stream.ends?.1].enumerated() {
      out.string("  - peer: \(i)\n    host: \(end.map(Self.host) ?? "")\n")
      out.string("    port: \(end?.port ?? 0)\n")
    }
    out.text("packets:\n")
    for (index, chunk) in stream.chunks.enumerated() where range.contains(index + 1) {
      out.string("  - packet: \(chunk.packet)\n    peer: \(chunk.isFromSecond ? 1 : 0)\n")
      let seconds = Double(chunk.time.seconds) + Double(chunk.time.nanoseconds) / 1e9
      out.string("    timestamp: \(Layout.double(seconds))\n    data: !!binary |\n")
      var at = chunk.start
      let end = chunk.start + chunk.count
      while at < end {
        let next = min(at + 57, end)
        out.string("      " + Self.base64(stream.bytes[at..<next]) + "\n")
        at = next
      }
    }
  }

  /// RFC 4648 section 4.
  private static func base64(_ data: ArraySlice<UInt8>) -> String {
    let alphabet = Array("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/".utf8)
    var out: [UInt8] = []
    var at = data.startIndex
    while at < data.endIndex {
      let count = min(3, data.endIndex - at)
      var group: UInt32 = 0
      for i in 0..<3 { group = group << 8 | (i < count ? UInt32(data[at + i]) : 0) }
      for i in 0..<4 {
        let digit = Int(group >> UInt32(18 - 6 * i) & 63)
        out.append(i <= count ? alphabet[digit] : 0x3d)
      }
      at += count
    }
    return String(decoding: out, as: UTF8.self)
  }
}

extension TextWriter {
  /// Turns the letters from `start` on into capitals.
  mutating func upper(from start: Int) {
    for i in start..<count where (0x61...0x7a).contains(base[i]) { base[i] &-= 0x20 }
  }
}
