import RemoraProtocols
import RemoraTesting
import Testing

/// A remote screen. Values from tshark 4.6.9.
@Suite struct VncTests {
  /// What server (`S`) and client (`C`) say to each other until the screen is known.
  static let handshake: [(Character, String)] = [
    ("S", "524642203030332e3030380a"), ("C", "524642203030332e3030380a"), ("S", "0101"),
    ("C", "01"), ("S", "00000000"), ("C", "01"),
    ("S", "00100010" + "2018000100ff00ff00ff100800000000" + "000000046465736b"),
  ]

  struct Sample: Sendable, CustomTestStringConvertible {
    var testDescription: String
    var message: (Character, String)
    var values: [(String, [String])]
    var info: String
  }

  static let samples: [Sample] = [
    Sample(
      testDescription: "a key", message: ("C", "040100000000ff0d"),
      values: [("vnc.key_down", ["True"]), ("vnc.key", ["0x0000ff0d"])],
      info: "Client key event"),
    Sample(
      testDescription: "colors", message: ("S", "010000050002000000000000000000000000"),
      values: [
        ("vnc.colormap_first_color", ["5"]), ("vnc.colormap_groups", ["2"]),
        ("vnc.colormap_red", ["0", "0"]),
      ], info: "Server set colormap entries"),
    Sample(
      testDescription: "raw pixels",
      message: (
        "S", "00000001" + "000000000002000200000000" + "00000000000000000000000000000000"
      ),
      values: [
        ("vnc.fb_update_num_rects", ["1"]), ("vnc.fb_update_width", ["2"]),
        ("vnc.raw_pixel_data", ["00:00:00:00:00:00:00:00:00:00:00:00:00:00:00:00"]),
      ], info: "Server framebuffer update"),
    Sample(
      testDescription: "a tile",
      message: (
        "S", "00000001" + "000000000010001000000005" + "0e0000000000000000" + "011234"
      ),
      values: [
        ("vnc.hextile_subencoding", ["14"]), ("vnc.hextile_subrect_x_pos", ["1"]),
        ("vnc.hextile_subrect_height", ["4"]),
      ], info: "Server framebuffer update"),
    Sample(
      testDescription: "a cursor that has not all come",
      message: ("S", "00000001" + "0000000000100010ffffff11" + "00"),
      values: [("vnc.fb_update_encoding_type", ["-239"]), ("vnc.cursor_encoding_pixels", [])],
      info: "Server framebuffer update"),
  ]

  @Test(arguments: samples)
  func messagesAfterTheHandshakeAreAsInTshark(_ sample: Sample) throws {
    let (test, columns) = (try PacketTest(.standard), try PacketTest(.standard))
    var (server, client): (UInt32, UInt32) = (1, 1)
    for (who, hex) in Self.handshake + [sample.message] {
      let isServer = who == "S"
      let start = try PacketBuilder(hex)
      let packet =
        isServer
        ? start.tcp(from: 5901, to: 41_000, sequence: server, acknowledgement: client)
          .ipv4(from: 2, to: 1).ethernet()
        : start.tcp(from: 41_000, to: 5901, sequence: client, acknowledgement: server)
          .ipv4(from: 1, to: 2).ethernet()
      let size = UInt32(hex.utf8.count / 2)
      if isServer { server += size } else { client += size }
      let rows = test.rows(packet)
      let info = columns.columns(packet).info
      guard hex == sample.message.1 else { continue }
      for (name, values) in sample.values { #expect(rows.values(name) == values, "\(name)") }
      #expect(info == sample.info)
      #expect(test.everyPrefix(of: packet) == [])
      #expect(test.mutations(of: packet) == [])
    }
  }
}
