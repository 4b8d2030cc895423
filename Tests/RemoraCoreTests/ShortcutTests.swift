import RemoraCore
import Testing

/// Described headers give the items that the code gives, and never more than the packet has.
@Suite struct Shortcuts {
  /// Four bytes of address, a kind, two more bytes; then what the kind says.
  static func outer(_ shortcut: Shortcut?) -> Protocol {
    Protocol("outer", "Outer") { p in
      p.over("wtap_encap", 1)
      let address = p.ipv4("address", "Address")
      let kinds = p.table("kind", UInt16.self)
      if let shortcut { p.shortcut(shortcut, to: kinds, by: 4) }
      return { d throws(Malformed) in
        try d.add(address)
        let kind = try d.peek(UInt16.self)
        try d.skip(4)
        try d.call(kinds, kind)
      }
    }
  }

  static let inner = Protocol("inner", "Inner") { p in
    p.over("outer.kind", 1)
    let value = p.u8("value", "Value")
    return { d throws(Malformed) in try d.add(value) }
  }

  static let frame = Protocol("frame", "Frame") { p in
    let links = p.table("/wtap_encap", UInt32.self)
    return { d throws(Malformed) in try d.call(links, 1) }
  }

  static func addresses(_ bytes: [UInt8], _ shortcut: Shortcut?) throws -> [UInt64] {
    let registry = try Registry([frame, outer(shortcut), inner]).sealed()
    var needs = Needs()
    let field = try #require(registry.fields(named: "outer.address").first)
    needs.want(field)
    var dissector = Dissector(registry: registry, needs: needs)
    let about = RecordInfo(
      originalLength: bytes.count, number: 1, time: AbsoluteTime(seconds: 0, nanoseconds: 0),
      linkType: 1)
    bytes.withUnsafeBytes { dissector.dissect(PacketRecord(bytes: $0, about: about)) }
    return (0..<dissector.tree.count).map { dissector.tree[$0].value & 0xffff_ffff }
  }

  @Test func everyPrefixGivesWhatTheCodeGives() throws {
    let registry = try Registry([Self.frame, Self.outer(nil), Self.inner]).sealed()
    let field = try #require(registry.fields(named: "outer.address").first)
    let shortcut = Shortcut(
      length: 8, tests: [.init(at: 6, mask: 0xff00, is: 0x0700)], items: [.init(field, at: 0)])
    let packets: [[UInt8]] = [
      [10, 0, 0, 1, 0, 1, 7, 0, 5], [10, 0, 0, 1, 0, 1, 8, 0, 5], [10, 0, 0, 1, 0, 2, 7, 0, 5],
    ]
    for packet in packets {
      for count in 0...packet.count {
        let bytes = Array(packet[..<count])
        #expect(try Self.addresses(bytes, shortcut) == Self.addresses(bytes, nil), "\(bytes)")
      }
    }
  }

  @Test func theDescriptionIsWhatIsUsed() throws {
    let registry = try Registry([Self.frame, Self.outer(nil), Self.inner]).sealed()
    let field = try #require(registry.fields(named: "outer.address").first)
    // Not the place that the code reads.
    let odd = Shortcut(length: 8, items: [.init(field, at: 1)])
    #expect(try Self.addresses([10, 0, 0, 1, 0, 1, 7, 0, 5], odd) == [0x100])
  }

  @Test(arguments: [
    Shortcut(length: 4), Shortcut(length: 0), Shortcut(length: -1),
    Shortcut(length: 8, tests: [.init(at: 7, mask: 1, is: 1)]),
    Shortcut(length: 8, total: 7), Shortcut(length: 8, total: -1),
    Shortcut(length: 8, items: [.init(0, at: 5)]),
  ])
  func placesBehindTheHeaderAreRefused(_ shortcut: Shortcut) {
    #expect(throws: RegistryError.self) {
      try Registry([Self.outer(shortcut)]).sealed()
    }
  }
}
