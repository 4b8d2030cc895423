import Remora
import Testing

@testable import Remora

/// What is told of declarations, and the layouts that are observed.
struct DescribeTests {
  /// A toy whose layout is known: fixed up to the length, then as long as that says.
  static let toy = Protocol("toy", "Toy Protocol") { p in
    let kind = p.u8("type", "Type", names: [1: "Hello", 2: "Data"])
    let flags = p.u8("flags", "Flags", .hex)
    let urgent = p.flag("flags.urgent", "Urgent", mask: 0x80)
    let version = p.u8("flags.version", "Version", mask: 0x70)
    let length = p.u16("len", "Length")
    let body = p.bytes("body", "Body")
    let mark = p.u8("mark", "Mark")
    _ = p.table("type", UInt8.self)
    _ = p.preference("strict", true, "Refuse what is odd")
    p.over("udp.port", [7776, 7777, 7778, 8000])
    p.framed(.lengthPrefixed(header: 4, u16At: 2, plus: 4))
    return { d throws(Malformed) in
      try d.add(kind)
      try d.add(flags, bits: urgent, version)
      let n = try d.add(length)
      if n > 0 { try d.add(body, length: Int(n)) }
      try d.add(mark)
    }
  }

  static func facts(_ name: String, _ registry: Registry) throws -> ProtocolFacts {
    let probe = try LayoutProbe(registry)
    let id = try #require(probe.registry.protocolID(named: name))
    return ProtocolFacts(
      registry: probe.registry, id: id, layout: probe.layout(of: id))
  }

  @Test func aLayoutIsDrawnAsInRFCs() throws {
    let facts = try Self.facts("toy", .standard.adding(Self.toy))
    let layout = try #require(facts.layout)
    #expect(
      layout.text(facts.registry)
        == """
         0                   1                   2                   3
         0 1 2 3 4 5 6 7 8 9 0 1 2 3 4 5 6 7 8 9 0 1 2 3 4 5 6 7 8 9 0 1
        +-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+
        |     Type      |U| ver |       |            Length             |
        +-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+-+

        """.replacing(" ver ", with: "  V  "))
    #expect(
      layout.legend(facts.registry).map(\.place) == [
        "byte 0", "byte 1, bit 0", "byte 1, bits 1-3", "bytes 2-3",
      ])
    let svg = layout.svg(facts.registry)
    #expect(svg.hasPrefix("<svg "))
    #expect(svg.hasSuffix("</svg>\n"))
    #expect(svg.contains(">Length</text>"))
  }

  /// The header of UDP (RFC 768), of TCP (RFC 9293), the fixed one of IPv6 (RFC 8200).
  @Test(arguments: [("udp", 8), ("tcp", 20), ("ipv6", 40), ("vxlan", 8)])
  func headersOfBuiltInProtocolsAreFound(_ name: String, _ bytes: Int) throws {
    #expect(try Self.facts(name, .standard).layout?.bytes == bytes)
  }

  @Test func factsAreThoseOfTheDeclaration() throws {
    let facts = try Self.facts("toy", .standard.adding(Self.toy))
    #expect(facts.places == ["udp.port 7776-7778, 8000"])
    #expect(facts.tables == ["toy.type"])
    #expect(facts.framing == "by a number of 2 bytes at byte 2 of a header of 4 bytes, plus 4")
    let text = facts.text
    for words in [
      "Toy Protocol (toy)", "Preference: -o toy.strict:TRUE  Refuse what is odd",
      "toy.flags.version  Version (FT_UINT8, dec, mask 0x70 of 8 bits)", "1: Hello; 2: Data",
    ] {
      #expect(text.contains(words))
    }
    #expect(facts.markdown.contains("| `toy.type` | Type | FT_UINT8, dec | 1: Hello; 2: Data |"))
    #expect(facts.html.contains("<td>toy.len</td><td>Length</td>"))
    #expect(facts.json.contains("{\"bit\":8,\"bits\":1,\"field\":\"toy.flags.urgent\"}"))
  }

  @Test func fieldsAndRangesAreWrittenOut() {
    #expect(ProtocolFacts.ranges([3, 1, 2, 9]) == "1-3, 9")
    #expect(ProtocolFacts.ranges([]) == "")
  }
}
