public import RemoraCore

/// Git's own transport: packet lines, each after its length in four hexadecimal digits that counts
/// itself; lengths below four are marks (gitprotocol-common, gitprotocol-v2).
public let git = Protocol("git", "Git Smart Protocol", short: "Git") { p in
  p.keepsToItself()
  let layer = GitLayer(&p)
  p.over("tcp.port", 9418, framing: .sized(header: 4) { d in GitLayer.size(d) })
  return { d throws(Malformed) in try layer.dissect(&d) }
}

struct GitLayer {
  let f: GitFields
  let badLength: Expert

  init(_ p: inout Builder) {
    f = GitFields(&p)
    badLength = p.expert(
      "bad_pkt_len", .protocolRule, .error, "unrecognized special pkt-len value")
  }

  /// The number that four hexadecimal digits at the cursor spell.
  static func number(_ d: borrowing Dissection) -> Int? {
    var value = 0
    for i in 0..<4 {
      guard let byte = d.number(at: d.offset + i, UInt8.self) else { return nil }
      let low = byte | 0x20
      if byte >= 0x30, byte <= 0x39 {
        value = value << 4 | Int(byte & 15)
      } else if low >= 0x61, low <= 0x66 {
        value = value << 4 | Int(low - 0x57)
      } else {
        return nil
      }
    }
    return value
  }

  static func size(_ d: borrowing Dissection) -> Int? {
    // What is no length is waited for until the stream ends.
    guard let number = number(d) else { return nil }
    return max(4, number)
  }

  func dissect(_ d: inout Dissection) throws(Malformed) {
    d.protocolColumn("Git")
    d.info(anew: "Git Smart Protocol")
    guard let length = Self.number(d) else {
      d.withdraw()
      return
    }
    d.setOwnLength(max(4, length))
    if length < 4 {
      d.put(f.packetType, UInt8(truncatingIfNeeded: length), at: d.next(4))
      if length > 2 { d.expert(badLength) }
      return try d.skip(4)
    }
    d.put(f.length, UInt16(truncatingIfNeeded: length), at: d.next(4))
    try d.skip(4)
    let first = try d.peek(UInt8.self)
    if d.bytes(d.next(8)) == Array("version ".utf8), d.remaining > 8 {
      let digit = try d.peek(UInt8.self, ahead: 8)
      d.put(f.version, digit, at: Region(d.offset + 8, 1))
    } else if first >= 1, first <= 3 {
      try d.add(f.sidebandControlCode)
    }
    try d.add(f.data, length: d.remaining)
  }
}
