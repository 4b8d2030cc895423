/// The files of a new plugin: Parley, under the name that is asked for.
struct PluginTemplate {
  /// As the type is called, `Parley`.
  let name: String
  /// The package that plugins are built with.
  let kit: String

  /// As filters call it.
  var filterName: String { name.lowercased() }

  /// Why a name will not do; nil if it will.
  static func objection(to name: String) -> String? {
    let first = name.utf8.first ?? 0
    let isLetter = (first | 0x20) >= 97 && (first | 0x20) <= 122
    let rest = name.utf8.allSatisfy {
      (($0 | 0x20) >= 97 && ($0 | 0x20) <= 122) || ($0 >= 48 && $0 <= 57)
    }
    if taken.contains(name.lowercased()) {
      return "\"\(name)\" is a word of the language: another name, please."
    }
    return isLetter && rest && name.utf8.count <= 40
      ? nil : "\"\(name)\" is no name for a protocol: a letter, then letters and digits."
  }

  /// Names that a constant in Swift or a module cannot have.
  private static let taken: Set<String> = [
    "as", "break", "capture", "case", "catch", "class", "continue", "default", "defer", "do",
    "else", "enum", "extension", "false", "for", "func", "guard", "if", "import", "in", "init",
    "inout", "internal", "is", "let", "nil", "operator", "package", "path", "private", "protocol",
    "public", "remoracore", "remoraplugin", "repeat", "return", "self", "static", "struct",
    "subscript", "super", "swift", "switch", "test", "testing", "throw", "throws", "true", "try",
    "type", "typealias", "var", "where", "while",
  ]

  /// Paths below the package's folder, with their contents.
  var swiftFiles: [(path: String, text: String)] {
    [
      ("Package.swift", Self.manifest),
      ("Sources/‹NAME›/‹NAME›.swift", Self.protocolFile),
      ("Sources/‹NAME›Plugin/Plugin.swift", Self.pluginFile),
      ("Sources/‹name›-sample/main.swift", Self.sampleFile),
      ("Tests/‹NAME›Tests/‹NAME›Tests.swift", Self.testsFile),
      ("README.md", Self.readme),
      (".gitignore", ".build\n*.pcap\n"),
    ].map { (filled($0), filled($1)) }
  }

  var cFiles: [(path: String, text: String)] {
    [
      ("‹name›.c", Self.cFile),
      ("sample/sample.c", Self.cSample),
      ("Makefile", Self.makefile),
      ("README.md", Self.cReadme),
      (".gitignore", "*.so\n*.pcap\nmake-sample\n"),
    ].map { (filled($0), filled($1)) }
  }

  private func filled(_ text: String) -> String {
    var out = ""
    for part in text.split(separator: "›", omittingEmptySubsequences: false) {
      let halves = part.split(separator: "‹", maxSplits: 1, omittingEmptySubsequences: false)
      out += halves[0]
      guard halves.count == 2 else { continue }
      switch halves[1] {
      case "NAME": out += name
      case "KIT": out += kit
      default: out += filterName
      }
    }
    return out
  }
}

extension PluginTemplate {
  private static let manifest = """
    // swift-tools-version: 6.2
    import PackageDescription

    let package = Package(
      name: "‹NAME›",
      platforms: [.macOS(.v15)],
      products: [
        // The protocol, for programs of one's own.
        .library(name: "‹NAME›", targets: ["‹NAME›"]),
        // The plugin of an installed remora.
        .library(name: "‹NAME›Plugin", type: .dynamic, targets: ["‹NAME›Plugin"]),
      ],
      dependencies: [.package(name: "remora", path: "‹KIT›")],
      targets: [
        .target(
          name: "‹NAME›", dependencies: [.product(name: "RemoraCore", package: "remora")]),
        .target(
          name: "‹NAME›Plugin",
          dependencies: ["‹NAME›", .product(name: "RemoraPlugin", package: "remora")]),
        .executableTarget(
          name: "‹name›-sample",
          dependencies: [.product(name: "RemoraTesting", package: "remora")]),
        .testTarget(
          name: "‹NAME›Tests",
          dependencies: ["‹NAME›", .product(name: "RemoraTesting", package: "remora")]),
      ]
    )

    """

  private static let protocolFile = """
    public import RemoraCore

    /// ‹NAME›: length-prefixed messages over TCP.
    ///
    ///     |     type      |U| ver | chan  |        payload length         |
    public let ‹name› = Protocol("‹name›", "‹NAME› Protocol", short: "‹NAME›") { p in
      let kind = p.u8("type", "Type", names: [1: "Hello", 2: "Data", 3: "Bye"])
      let flags = p.u8("flags", "Flags", .hex)
      let urgent = p.flag("flags.urgent", "Urgent", mask: 0x80)
      let version = p.u8("flags.version", "Version", mask: 0x70)
      let channel = p.u8("flags.channel", "Channel", mask: 0x0f)
      let length = p.u16("len", "Payload length")
      let byType = p.table("type", UInt8.self)

      p.over("tcp.port", 7777, framing: .lengthPrefixed(header: 4, u16At: 2, plus: 4))

      return { d throws(Malformed) in
        let k = try d.add(kind)  // read, record, advance: one verb
        try d.add(flags, bits: urgent, version, channel)  // a parent item and its masked children
        let n = try d.add(length)
        d.protocolColumn("‹NAME›")
        d.info("\\(kind, k), \\(n) bytes", separator: ", ")  // built only if somebody prints it
        try d.call(byType, k, length: Int(n))  // bounded hand-off; unknown key -> data
      }
    }

    """

  private static let pluginFile = """
    import ‹NAME›
    import RemoraPlugin

    /// What an installed remora looks for.
    @_cdecl("remora_plugin_v1")
    public func remoraPlugin() -> UnsafeRawPointer {
      SwiftPlugin("‹name›", version: "0.1.0", [‹name›]).entry
    }

    """

  private static let sampleFile = """
    // Writes a small capture to try things on:
    //   swift run ‹name›-sample ‹name›.pcap
    import RemoraTesting

    let path = CommandLine.arguments.count > 1 ? CommandLine.arguments[1] : "‹name›.pcap"
    var capture = SampleCapture()
    // A message each: a type, flags, a length, and that many bytes.
    let messages = ["01 00 0002 beef", "02 a5 0003 616263", "02 05 0000", "03 00 0000"]
    var sequence: UInt32 = 1
    for message in messages {
      let packet = try PacketBuilder(message)
      let size = UInt32(packet.bytes.count)
      capture.add(packet.tcp(to: 7777, sequence: sequence).ipv4().ethernet())
      sequence += size
    }
    try capture.write(to: path)
    print("\\(path): \\(messages.count) packets")

    """

  private static let testsFile = """
    import ‹NAME›
    import RemoraCore
    import RemoraTesting
    import Testing

    /// The protocol alone: packets are its bytes, without what carries them.
    private func test() throws -> PacketTest { try PacketTest(Registry([‹name›])) }

    @Test func aMessageHasTypeFlagsAndLength() throws {
      let rows = try test().rows(
        \"""
        02        # type: Data
        a5        # urgent, version 2, channel 5
        0003      # three bytes follow
        616263
        \""")
      #expect(rows.values("‹name›.type") == ["2"])
      #expect(rows.values("‹name›.flags.version") == ["2"])
      #expect(rows.values("‹name›.len") == ["3"])
    }

    @Test func damagedMessagesHaveSoundTrees() throws {
      let packet = try PacketBuilder("02 a5 0003 616263")
      #expect(try test().everyPrefix(of: packet) == [])
      #expect(try test().mutations(of: packet) == [])
    }

    """

  private static let readme = """
    # ‹NAME›

    A protocol for [Remora](‹KIT›), and a plugin with it.

        swift test                                  # the tests
        swift run ‹name›-sample ‹name›.pcap             # a capture to try things on
        remora plugin install                       # builds the plugin and installs it
        remora -r ‹name›.pcap -Y '‹name›.type == 2'     # … and there it is
        remora -r ‹name›.pcap -O ‹name›
        remora plugin remove ‹name›

    `Sources/‹NAME›/‹NAME›.swift` is the protocol: change it, and install the plugin again. What can
    be written there is in Remora's `Documentation/Adding-a-protocol.md`; what plugins can do, and
    what not, in `Documentation/Plugins.md`.

    """

  private static let makefile = """
    # remora plugin build does the same.
    ‹name›.so: ‹name›.c
    \t$(CC) -O2 -Wall -shared -fPIC -I ‹KIT› -o $@ $<

    ‹name›.pcap: sample/sample.c
    \t$(CC) -Wall -o make-sample $<
    \t./make-sample $@

    """

  private static let cReadme = """
    # ‹NAME›

    A protocol for Remora in C.

        make ‹name›.pcap                              # a capture to try things on
        remora plugin install                       # builds the plugin and installs it
        remora -r ‹name›.pcap -Y '‹name›.type == 2'     # … and there it is
        remora -r ‹name›.pcap -O ‹name›
        remora plugin remove ‹name›

    `‹name›.c` is the protocol. All verbs are in `remora_plugin.h`, with what they do.

    """

  private static let cSample = """
    /* Writes a small capture to try things on: make-sample FILE */
    #include <stdint.h>
    #include <stdio.h>
    #include <string.h>

    static void word(FILE *file, uint32_t value) { fwrite(&value, 4, 1, file); }

    int main(int count, char **arguments) {
      static const uint8_t messages[][7] = {
          {1, 0, 0, 2, 0xbe, 0xef}, {2, 0xa5, 0, 3, 'a', 'b', 'c'}, {2, 5, 0, 0}, {3, 0, 0, 0}};
      static const uint32_t sizes[] = {6, 7, 4, 4};
      /* Ethernet, IPv4, TCP to port 7777 */
      uint8_t head[54] = {0, 0, 0x5e, 0, 0x53, 2, 0, 0, 0x5e, 0, 0x53, 1, 8, 0,
                          0x45, 0, 0, 0, 0, 1, 0x40, 0, 64, 6, 0, 0, 192, 0, 2, 1, 192, 0, 2, 2,
                          0xc3, 0x50, 0x1e, 0x61, 0, 0, 0, 1, 0, 0, 0, 1, 0x50, 0x18, 0xff, 0xff};
      FILE *file = count == 2 ? fopen(arguments[1], "wb") : NULL;
      if (!file) return 1;
      word(file, 0xa1b2c3d4), word(file, 0x00040002), word(file, 0), word(file, 0);
      word(file, 262144), word(file, 1);
      for (uint32_t i = 0; i < 4; i++) {
        uint32_t size = sizeof head + sizes[i];
        word(file, 1700000000 + i), word(file, 0), word(file, size), word(file, size);
        head[17] = (uint8_t)(size - 14);
        fwrite(head, sizeof head, 1, file);
        fwrite(messages[i], sizes[i], 1, file);
        head[41] += (uint8_t)sizes[i]; /* the sequence number */
      }
      return fclose(file) != 0;
    }

    """

  private static let cFile = """
    /* ‹NAME›: length-prefixed messages over TCP.
     *
     *     |     type      |U| ver | chan  |        payload length         |
     */
    #include <remora_plugin.h>
    #include <stdio.h>

    /* A handle is the place of a declaration among all of its kind: the same each time. */
    static remora_field kind, flags, urgent, version, channel, length;
    static remora_table by_type;

    static const remora_name kinds[] = {{1, 1, "Hello"}, {2, 2, "Data"}, {3, 3, "Bye"}};

    #define FIELD(...) remora_declare(p, &(remora_field_spec){__VA_ARGS__})

    static void *declare(remora_builder *p, void *context) {
      (void)context;
      kind = FIELD(.name = "type", .label = "Type", .type = REMORA_UINT8, .names = kinds,
                   .name_count = 3);
      flags = FIELD(.name = "flags", .label = "Flags", .type = REMORA_UINT8, .base = REMORA_HEX);
      urgent = FIELD(.name = "flags.urgent", .label = "Urgent", .type = REMORA_BOOLEAN,
                     .mask = 0x80);
      version = FIELD(.name = "flags.version", .label = "Version", .type = REMORA_UINT8,
                      .mask = 0x70);
      channel = FIELD(.name = "flags.channel", .label = "Channel", .type = REMORA_UINT8,
                      .mask = 0x0f);
      length = FIELD(.name = "len", .label = "Payload length", .type = REMORA_UINT16);
      by_type = remora_declare_table(p, "type");

      /* A header of 4 bytes has the length, 2 bytes at 2: the message is 4 bytes longer. */
      const remora_framing framing = {.header = 4, .at = 2, .width = 2, .plus = 4};
      remora_over(p, "tcp.port", 7777, &framing);
      return NULL;
    }

    static void dissect(remora_dissection *d, void *declared) {
      static const char *const words[] = {"Unknown", "Hello", "Data", "Bye"};
      (void)declared;

      const uint64_t k = remora_add(d, kind); /* read, record, advance: one verb */
      const remora_field bits[] = {urgent, version, channel};
      remora_add_bits(d, flags, bits, 3); /* a parent item and its masked children */
      const uint64_t n = remora_add(d, length);
      if (remora_failed(d)) return; /* the packet is too short: it says so itself */

      remora_set_protocol(d, "‹NAME›");
      if (remora_look(d).wants_columns) {
        char text[64];
        snprintf(text, sizeof text, "%s, %u bytes", words[k <= 3 ? k : 0], (unsigned)n);
        remora_add_info(d, text);
      }
      remora_call(d, by_type, k, (int64_t)n); /* bounded hand-off; unknown type -> data */
    }

    REMORA_PLUGIN("‹name›", "0.1.0", 0,
                  {"‹name›", "‹NAME› Protocol", "‹NAME›", NULL, declare, dissect, NULL})

    """
}
