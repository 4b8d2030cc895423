import RemoraCore
import Testing

@testable import RemoraReport

/// Whole packets in every format. The toy packet has what trips reports: items under an item that
/// is not the last, texts, hidden and generated items, repeated names, a second data source.
@Suite struct ReportTests {
  static let packet: Toy.Declaration = { p in
    let port = p.u16("port", "Port")
    let flags = p.u8("flags", "Flags", .hex)
    let set = p.flag("flags.set", "Is set", mask: 0x80, set: "Set", unset: "Not set")
    let note = p.label("note", "Note")
    let name = p.string("name", "Name")
    let secret = p.u8("secret", "Secret")
    let moment = p.time("moment", "Moment", .local)
    let option = p.subProtocol("options.a", "Option")
    return { d throws(Malformed) in
      try d.add(port)
      let first = d.last
      try d.add(flags, bits: set)
      try d.add(port)
      try d.add(name, length: d.remaining - 2)
      d.put(secret, 7, at: d.here, .hidden)
      d.put(note, at: .nowhere, .generated)
      d.put(moment, AbsoluteTime(seconds: 0, nanoseconds: 5), at: .nowhere)
      d.put(option, at: d.next(2))
      let sub = d.open(first)
      d.put(secret, 8, at: d.here)
      d.close(sub)
      d.info("Info of <\(9)>")
      d.protocolColumn("TOY")
      try d.within([0x41, 0x0a], named: "Decoded text") { inner throws(Malformed) in
        try inner.add(name, length: 2)
      }
    }
  }

  static let bytes: [UInt8] = [0, 80, 0x81, 1, 187] + Array("a\"<b".utf8) + [1, 2]

  private func text(
    _ bytes: [UInt8] = Self.bytes, needs: Needs = .everything,
    _ make: (SealedRegistry, borrowing Tree, inout TextWriter) throws -> Void
  ) throws -> String {
    var result = ""
    try Toy.run(bytes, needs: needs, Self.packet) { registry, tree in
      var out = TextWriter()
      try make(registry, tree, &out)
      result = out.string
    }
    return result
  }

  @Test func pdmlHasEveryItemInPlace() throws {
    let text = try text { registry, tree, out in
      var report = try PdmlReport(ReportContext(registry: registry, captureFile: "a&b.pcap"))
      report.begin(&out)
      report.packet(tree, to: &out)
      report.end(&out)
    }
    #expect(Syntax.isXML(text))
    #expect(text.contains("capture_file=\"a&amp;b.pcap\""))
    let expected = """
          <field name="frame.port" showname="Port: 80" size="2" pos="0" show="80" value="0050">
            <field name="frame.secret" showname="Secret: 8" size="0" pos="9" show="8"/>
          </field>
          <field name="frame.flags" showname="Flags: 0x81" size="1" pos="2" show="0x81" value="81">
            <field name="frame.flags.set" showname="1... .... = Is set: Set" size="1" pos="2" \
      show="True" value="1" unmaskedvalue="81"/>
          </field>
          <field name="frame.port" showname="Port: 443" size="2" pos="3" show="443" value="01bb"/>
          <field name="frame.name" showname="Name: a&quot;&lt;b" size="4" pos="5" \
      show="a&quot;&lt;b" value="61223c62"/>
          <field name="frame.secret" showname="Secret: 7" hide="yes" size="0" pos="9" show="7"/>
          <field name="frame.note" showname="Note" size="0" pos="0" show="" value=""/>
          <field name="frame.moment" showname="Moment: Jan  1, 1970 00:00:00.000000005 UTC" \
      size="0" pos="0" show="1970-01-01T00:00:00.000000005+0000"/>
          <field name="frame.options.a" showname="Option" size="2" pos="9" show="01:02" value="0102"/>
      """
    #expect(text.contains(expected))
  }

  @Test func treesAreIndentedAndGeneratedItemsBracketed() throws {
    let text = try text { registry, tree, out in
      var options = TextReport.Options()
      options.tree = true
      var report = TextReport(ReportContext(registry: registry), options)
      report.packet(tree, to: &out)
    }
    #expect(
      text == """
        Toy Protocol
            Port: 80
                Secret: 8
            Flags: 0x81
                1... .... = Is set: Set
            Port: 443
            Name: a"<b
            [Note]
            Moment: Jan  1, 1970 00:00:00.000000005 UTC
            Option
            Name: A\\n


        """)
  }

  @Test func partsOfAPacketAreSetApart() throws {
    let text = try text { registry, tree, out in
      var options = TextReport.Options()
      options.summary = true
      options.tree = true
      options.only = ["other"]
      options.hex = true
      options.separator = "--"
      var report = TextReport(ReportContext(registry: registry), options)
      report.packet(tree, to: &out)
    }
    #expect(
      text == """
            1   0.123456              \u{2192}              TOY 11 Info of <9>
        Toy Protocol

        Packet (11 bytes):
        0000  00 50 81 01 bb 61 22 3c 62 01 02                  .P...a"<b..
        Decoded text (2 bytes):
        0000  41 0a                                             A.
        --

        """)
  }

  @Test func linesInTabs() throws {
    let text = try text { registry, tree, out in
      var report = SummaryReport(ReportContext(registry: registry), tabs: true)
      report.packet(tree, to: &out)
    }
    #expect(
      text == "    1\t  0.123456\t            \t\u{2192}\t            \tTOY\t11\tInfo of <9>\n")
  }

  @Test func psmlIsXML() throws {
    let text = try text { registry, tree, out in
      var report = PsmlReport(ReportContext(registry: registry))
      report.begin(&out)
      report.packet(tree, to: &out)
      report.end(&out)
    }
    #expect(Syntax.isXML(text))
    #expect(text.contains("<section>Info of &lt;9&gt;</section>"))
  }

  @Test func jsonRepeatsKeysOrMergesThem() throws {
    let plain = try text { registry, tree, out in
      var report = try JsonReport(ReportContext(registry: registry))
      report.begin(&out)
      report.packet(tree, to: &out)
      report.packet(tree, to: &out)
      report.end(&out)
    }
    #expect(Syntax.isJSON(plain))
    #expect(
      plain.hasPrefix(
        """
        [
          {
            "_index": "packets-2020-09-13",
            "_score": null,
            "_source": {
              "layers": {
                "frame": {
                  "frame.port": "80",
                  "frame.port_tree": {
                    "frame.secret": "8"
                  },
                  "frame.flags": "0x81",
                  "frame.flags_tree": {
                    "frame.flags.set": "1"
                  },
                  "frame.port": "443",
                  "frame.name": "a\\"<b",
                  "frame.secret": "7",
                  "frame.note": "",
                  "frame.moment": "1970-01-01T00:00:00.000000005Z",
                  "frame.options.a": "01:02",
                  "frame.name": "A\\n"
                }
              }
            }
          },
          {
        """))
    let merged = try text { registry, tree, out in
      var options = JsonReport.Options()
      options.mergesDuplicates = true
      options.raw = true
      var report = try JsonReport(ReportContext(registry: registry), options)
      report.begin(&out)
      report.packet(tree, to: &out)
      report.end(&out)
    }
    #expect(Syntax.isJSON(merged))
    #expect(
      merged.contains(
        """
                  "frame.port": [
                    "80",
                    "443"
                  ],
        """))
  }

  @Test func jsonOfNothingIsAnEmptyList() throws {
    let text = try text { registry, tree, out in
      let report = try JsonReport(ReportContext(registry: registry))
      report.begin(&out)
      report.end(&out)
    }
    #expect(text == "[]\n")
  }

  @Test func ekHasTwoLinesAndMergedNames() throws {
    let text = try text { registry, tree, out in
      var report = try EkReport(ReportContext(registry: registry))
      report.packet(tree, to: &out)
    }
    let lines = text.split(separator: "\n")
    #expect(lines.count == 2)
    #expect(lines.first == "{\"index\":{\"_index\":\"packets-2020-09-13\"}}")
    #expect(
      lines.last == """
        {"timestamp":"1600000000123","layers":{"frame":{"frame_frame_port":["80","443"],\
        "frame_frame_secret":["8","7"],"frame_frame_flags":"129","frame_frame_flags_set":true,\
        "frame_frame_name":["a\\"<b","A\\n"],"frame_frame_note":null,\
        "frame_frame_moment":"1970-01-01T00:00:00.000000005Z","frame_options_a":"01:02"}}}
        """)
  }

  private func fields(_ names: [String], _ options: [String]) throws -> String {
    var parsed = FieldsOptions()
    for option in options {
      let isKnown = parsed.set(option)
      #expect(isKnown)
    }
    return try text { registry, tree, out in
      var needs = Needs.everything
      let context = ReportContext(registry: registry)
      var report = try FieldsReport(context, names, parsed)
      needs.formUnion(report.needs)
      report.bind(needs)
      // The tree above has no slots: dissect again with what the report needs.
      try Toy.run(Self.bytes, needs: needs, Self.packet) { _, tree in
        report.begin(&out)
        report.packet(tree, to: &out)
      }
    }
  }

  @Test func fieldsInAllLayouts() throws {
    let names = ["frame.port", "frame.name", "frame.note", "frame.flags.set", "_ws.col.info"]
    #expect(
      try fields(names, ["header=y"])
        == "frame.port\tframe.name\tframe.note\tframe.flags.set\t_ws.col.info\n"
        + "80,443\ta\"<b,A\\n\t1\tTrue\tInfo of <9>\n")
    #expect(
      try fields(["frame.port", "frame.name"], ["quote=d", "separator=/s", "occurrence=f"])
        == "\"80\" \"a\"\"<b\"\n")
    #expect(
      try fields(["frame.port", "frame.missing"].dropLast(), ["occurrence=l", "bom=y"])
        == "\u{feff}443\n")
    #expect(
      try fields(["frame.port"], ["aggregator=;", "quote=s"]) == "'80;443'\n")
  }

  @Test func unknownFieldsAreNamed() {
    #expect(throws: UnknownFields.self) { try fields(["frame.nonsense"], []) }
    var options = FieldsOptions()
    let known = ["quote=x", "nothing", "header=1"].filter { options.set($0) }
    #expect(known.isEmpty)
  }

  /// Whatever bytes a packet carries, all formats stay what they are.
  @Test(arguments: 0..<64)
  func hostileBytesDoNotBreakTheFormat(_ seed: Int) throws {
    var bytes = Array(Self.bytes.prefix(5))
    var state = UInt64(seed) &* 0x9e37_79b9_7f4a_7c15 &+ 1
    for _ in 0..<(40 + seed) {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      bytes.append(UInt8(truncatingIfNeeded: state >> 33))
    }
    let xml = try text(bytes) { registry, tree, out in
      var report = try PdmlReport(ReportContext(registry: registry))
      report.begin(&out)
      report.packet(tree, to: &out)
      report.end(&out)
    }
    #expect(Syntax.isXML(xml))
    let json = try text(bytes) { registry, tree, out in
      var report = try JsonReport(ReportContext(registry: registry))
      report.begin(&out)
      report.packet(tree, to: &out)
      report.end(&out)
    }
    #expect(Syntax.isJSON(json))
    var parts = EkReport.Parts()
    parts.raw = true
    let ek = try text(bytes) { [parts] registry, tree, out in
      var report = try EkReport(ReportContext(registry: registry), parts)
      report.packet(tree, to: &out)
    }
    #expect(ek.split(separator: "\n").allSatisfy { Syntax.isJSON(String($0)) })
  }
}
