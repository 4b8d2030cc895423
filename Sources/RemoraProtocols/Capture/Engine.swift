public import RemoraCore

/// Packets of which too little was captured; the engine adds its item.
public let shortFrame = Protocol("_ws.short", "Short Frame") { p in
  p.isNotListed()
  return { _ throws(Malformed) in }
}

/// Lines of trees that no field stands for; `Dissection.text` adds them.
public let textItem = Protocol("_ws.text", "Text item") { p in
  _ = p.label("/text", "Text item")
  p.isNotListed()
  return { _ throws(Malformed) in }
}

/// Fragments that end before what they carry; the engine adds its items.
public let unreassembledFragment = Protocol(
  "_ws.unreassembled", "Unreassembled Fragmented Packet"
) { p in
  p.isNotListed()
  _ = p.expert(
    "expert", .reassemble, .note,
    "Unreassembled fragment (change preferences to enable reassembly)")
  return { _ throws(Malformed) in }
}

/// Strings of given length that go on behind the NUL that ends their value; the engine adds its item.
public let stringErrors = Protocol("_ws.string", "String Errors") { p in
  p.isNotListed()
  _ = p.expert("trailing_stray_characters", .undecoded, .warning, "Trailing stray characters")
  return { _ throws(Malformed) in }
}

/// Packets that end early or contradict themselves; the engine adds its items.
public let malformedFrame = Protocol("_ws.malformed", "Malformed Packet") { p in
  p.isNotListed()
  _ = p.expert("expert", .malformed, .error, "Malformed Packet (Exception occurred)")
  return { _ throws(Malformed) in }
}

/// Remarks about packets: the head of each, and its parts.
public let expertInfo = Protocol("_ws.expert", "Expert Info", short: "Expert") { p in
  _ = p.string("message", "Message")
  _ = p.integer(
    "severity", "Severity level", .uint32, as: UInt32.self, .none, container: 4,
    text: .names([
      0x0010_0000: "Comment", 0x0020_0000: "Chat", 0x0040_0000: "Note", 0x0060_0000: "Warning",
      0x0080_0000: "Error",
    ]))
  _ = p.integer(
    "group", "Group", .uint32, as: UInt32.self, .none, container: 4,
    text: .names([
      0x0100_0000: "Checksum", 0x0200_0000: "Sequence", 0x0300_0000: "Response",
      0x0400_0000: "Request", 0x0500_0000: "Undecoded", 0x0600_0000: "Reassemble",
      0x0700_0000: "Malformed", 0x0800_0000: "Debug", 0x0900_0000: "Protocol",
      0x0a00_0000: "Security", 0x0b00_0000: "Comment", 0x0c00_0000: "Decryption",
      0x0d00_0000: "Assumption", 0x0e00_0000: "Deprecated", 0x0f00_0000: "Receive",
      0x1000_0000: "Interface", 0x1100_0000: "Dissector bug",
    ]))
  p.isNotListed()
  return { _ throws(Malformed) in }
}
