import RemoraCore
import Testing

@testable import RemoraReport

/// Lines and values of single items, as tshark 4.6.9 prints items of the same declaration.
@Suite struct LabelTests {
  /// The first item's line and value.
  private func item(
    _ bytes: [UInt8], _ declare: @escaping Toy.Declaration
  ) throws -> (label: String, value: String) {
    var result = (label: "", value: "")
    try Toy.run(bytes, declare) { registry, tree in
      let texts = ReportContext(registry: registry).texts()
      var label = TextWriter()
      var value = TextWriter()
      texts.label(tree, 1, tree[1], to: &label)
      texts.value(tree, tree[1], to: &value)
      result = (label.string, value.string)
    }
    return result
  }

  @Test func plainNumbers() throws {
    let port = try item([0xa4, 0xba]) { p in
      let f = p.u16("srcport", "Source Port")
      return { d throws(Malformed) in try d.add(f) }
    }
    #expect(port == ("Source Port: 42170", "42170"))
    let id = try item([0x98, 0x31]) { p in
      let f = p.u16("id", "Identification", .hexDec)
      return { d throws(Malformed) in try d.add(f) }
    }
    #expect(id == ("Identification: 0x9831 (38961)", "0x9831"))
    let sub = try item([34]) { p in
      let f = p.u8("subfunc", "SubFunction", .decHex)
      return { d throws(Malformed) in try d.add(f) }
    }
    #expect(sub == ("SubFunction: 34 (0x22)", "34"))
    let precision = try item([0xfa]) { p in
      let f = p.i8("precision", "Precision")
      return { d throws(Malformed) in try d.add(f) }
    }
    #expect(precision == ("Precision: -6", "-6"))
    let mode = try item([0, 0, 0x41, 0xed]) { p in
      let f = p.u32("mode", "mode", .oct)
      return { d throws(Malformed) in try d.add(f) }
    }
    #expect(mode == ("mode: 040755", "16877"))
  }

  @Test func namesOfValues() throws {
    let proto = try item([6]) { p in
      let f = p.u8("proto", "Protocol", names: [6: "TCP", 17: "UDP"])
      return { d throws(Malformed) in try d.add(f) }
    }
    #expect(proto == ("Protocol: TCP (6)", "6"))
    let type = try item([0, 0x6c]) { p in
      let f = p.u16("type", "Type", .hex, names: [2: "IPv4"])
      return { d throws(Malformed) in try d.add(f) }
    }
    #expect(type == ("Type: Unknown (0x006c)", "0x006c"))
    let status = try item([2]) { p in
      let f = p.u8("status", "Checksum Status", .none, names: [2: "Unverified"])
      return { d throws(Malformed) in try d.add(f) }
    }
    #expect(status == ("Checksum Status: Unverified", "2"))
    let size = try item([2, 1]) { p in
      let f = p.u8("size", "Request Path Size", unit: Unit(" word", " words"))
      return { d throws(Malformed) in try d.add(f) }
    }
    #expect(size == ("Request Path Size: 2 words", "2"))
  }

  @Test func bitFields() throws {
    let dscp = try item([0x20]) { p in
      let f = p.u8("dscp", "Codepoint", mask: 0xfc, names: [0: "Default"])
      return { d throws(Malformed) in try d.add(f) }
    }
    #expect(dscp == ("0010 00.. = Codepoint: Unknown (8)", "8"))
    let rest = try item([0x1a]) { p in
      let f = p.u8("rest", "Reserved", .hex, mask: 0x38)
      return { d throws(Malformed) in try d.add(f) }
    }
    #expect(rest == ("..01 1... = Reserved: 0x3", "0x03"))
    let offset = try item([0x40, 0x05]) { p in
      let f = p.u16("offset", "Fragment Offset", mask: 0x1fff)
      return { d throws(Malformed) in try d.add(f) }
    }
    #expect(offset == ("...0 0000 0000 0101 = Fragment Offset: 5", "5"))
    let set = try item([0x40]) { p in
      let f = p.flag("df", "Don't fragment", mask: 0x40, set: "Set", unset: "Not set")
      return { d throws(Malformed) in try d.add(f) }
    }
    #expect(set == (".1.. .... = Don't fragment: Set", "True"))
    let many = try item([0xaa, 0x02]) { p in
      let f = p.flag(
        "res", "Reserved", mask: 0xe00, width: 2, bits: 12, set: "Set", unset: "Not set")
      return { d throws(Malformed) in try d.add(f) }
    }
    #expect(many == ("101. .... .... = Reserved: Set", "True"))
  }

  @Test func addressesBytesAndStrings() throws {
    let mac = try item([0xa4, 0x91, 0xb1, 0x82, 0x34, 0x39]) { p in
      let f = p.ether("dst", "Destination")
      return { d throws(Malformed) in try d.add(f) }
    }
    #expect(mac == ("Destination: a4:91:b1:82:34:39", "a4:91:b1:82:34:39"))
    let v6 = try item([0x20, 1, 0x0d, 0xb8] + .init(repeating: 0, count: 11) + [1]) { p in
      let f = p.ipv6("src", "Source Address")
      return { d throws(Malformed) in try d.add(f) }
    }
    #expect(v6 == ("Source Address: 2001:db8::1", "2001:db8::1"))
    let bytes = try item([0xbf, 0x23, 0]) { p in
      let f = p.bytes("data", "Wireless data")
      return { d throws(Malformed) in try d.add(f, length: 3) }
    }
    #expect(bytes == ("Wireless data: bf2300", "bf:23:00"))
    let none = try item([]) { p in
      let f = p.bytes("ticket", "Session Ticket")
      return { d throws(Malformed) in try d.add(f, length: 0) }
    }
    #expect(none == ("Session Ticket: <MISSING>", ""))
    let line = try item(Array("Host: a\r\n".utf8)) { p in
      let f = p.string("line", "Line")
      return { d throws(Malformed) in try d.add(f, length: 9) }
    }
    #expect(line == (#"Line: Host: a\r\n"#, "Host: a\r\n"))
    let ascii = try item(Array("xé".utf8)) { p in
      let f = p.string("msg", "Message")
      return { d throws(Malformed) in try d.add(f, length: 3, encoding: .ascii) }
    }
    #expect(ascii == ("Message: x\u{fffd}\u{fffd}", "x\u{fffd}\u{fffd}"))
    let oid = try item([0x2a, 0x86, 0x48, 0x86, 0xf7, 0x0d, 1, 1, 11]) { p in
      let f = p.oid("id", "Algorithm Id")
      return { d throws(Malformed) in try d.add(f, length: 9) }
    }
    #expect(oid.value == "1.2.840.113549.1.1.11")
  }

  @Test func textsOfProtocolsReplaceOrFollow() throws {
    let appended = try item([0x10]) { p in
      let f = p.u8("flags", "Flags", .hex)
      return { d throws(Malformed) in
        try d.add(f)
        d.append(" (ACK)")
      }
    }
    #expect(appended == ("Flags: 0x10 (ACK)", "0x10"))
    let value = try item([0x50]) { p in
      let f = p.u8("len", "Header Length", mask: 0xf0)
      return { d throws(Malformed) in
        try d.add(f)
        d.label(value: "20 bytes (5)")
      }
    }
    #expect(value == ("0101 .... = Header Length: 20 bytes (5)", "5"))
    let whole = try item([1]) { p in
      let f = p.u8("kind", "Kind")
      return { d throws(Malformed) in
        try d.add(f)
        d.label("Options: (1 byte)")
        d.append(", No-Operation")
      }
    }
    #expect(whole.label == "Options: (1 byte), No-Operation")
  }

  @Test func longLinesAreCutAndMarked() throws {
    let long = try item(.init(repeating: 0x61, count: 300)) { p in
      let f = p.string("msg", "Message")
      return { d throws(Malformed) in try d.add(f, length: 300) }
    }
    #expect(long.label.utf8.count == 239)
    #expect(long.label.hasPrefix("Message [\u{2026}]: aaa"))
    #expect(long.value.utf8.count == 300)
    // 230 characters and the label's nine just fit.
    let fits = try item(.init(repeating: 0x61, count: 230)) { p in
      let f = p.string("msg", "Message")
      return { d throws(Malformed) in try d.add(f, length: 230) }
    }
    #expect(fits.label == "Message: " + String(repeating: "a", count: 230))
    let wide = try item(Array(String(repeating: "\u{1f600}", count: 100).utf8)) { p in
      let f = p.string("msg", "Message")
      return { d throws(Malformed) in try d.add(f, length: 400) }
    }
    #expect(wide.label.utf8.count <= 239)
    #expect(!wide.label.unicodeScalars.contains("\u{fffd}"))
    let own = try item([0]) { p in
      let f = p.label("head", "Head")
      return { d throws(Malformed) in
        try d.add(f, over: 1)
        d.label(Phrase(String(repeating: "b", count: 300)))
      }
    }
    #expect(own.label.hasPrefix("[\u{2026}] bbb"))
    #expect(own.label.utf8.count == 239)
  }
}
