import RemoraProtocols
import RemoraTesting
import Testing

/// Values from tshark 4.6.9.
@Suite struct IpxTests {
  private func frame(_ payload: String, type: String, socket: String) throws -> PacketBuilder {
    let bytes = try Hex(payload).bytes
    let length = String(30 + bytes.count, radix: 16)
    let padded = String(repeating: "0", count: 4 - length.count) + length
    return try PacketBuilder(
      "ffffffffffff 00608c112233 8137 ffff" + padded + "00" + type
        + "00000011 ffffffffffff" + socket + "00000011 00608c112233" + socket + payload)
  }

  @Test func routesAreListed() throws {
    let test = try PacketTest(.standard)
    let packet = try frame("0002 00000002 0001 0002 00000033 0002 0001", type: "01", socket: "0453")
    let rows = test.rows(packet)
    #expect(rows.values("ipx.src.node") == ["00:60:8c:11:22:33"])
    #expect(rows.values("ipx.dst.socket") == ["0x0453"])
    #expect(rows.values("ipxrip.route_vector") == ["0x0000000000000002", "0x0000000000000033"])
    #expect(rows.values("ipxrip.hops") == ["1", "2"])
    #expect(rows.first { $0.name == "ipxrip.ticks" }?.label == "Ticks: 111 ms")
    #expect(test.columns(packet).info == "Response")
    #expect(test.columns(packet).protocol == "IPX RIP")
  }

  @Test func aRepeatedPacketOfAStreamNamesTheFirst() throws {
    let test = try PacketTest(.standard)
    let packet = try frame(
      "50 00 0001 0002 0000 0000 0005 68656c6c6f", type: "05", socket: "5555")
    #expect(test.columns(packet).info == "SPX Send Ack: End Message")
    #expect(test.rows(packet).values("spx.rexmt_frame") == ["1"])
  }

  @Test func aMailslotOverFramesLeadsToTheBrowser() throws {
    let names = "4445535420202020202020202020201d 53524320202020202020202020202000"
    let smb =
      "ff534d42 25 00000000 00 0000 0000 0000000000000000 0000 0000 0000 0000 0000"
      + "11 0000 0700 0000 0000 00 00 0000 e8030000 0000 0000 0000 0700 5600 03 00"
      + "0100 0100 0200 1800 5c4d41494c534c4f545c42524f57534500 02 01 4e414d4500"
    let packet = try PacketBuilder(
      "030000000001 00608c112233 008c f0f003 2c00 ffef 08 00 0000 0000 0000" + names + smb)
    let test = try PacketTest(.standard)
    let rows = test.rows(packet)
    #expect(rows.values("netbios.nb_name") == ["DEST", "SRC"])
    #expect(rows.values("mailslot.name") == ["\\MAILSLOT\\BROWSE"])
    #expect(rows.values("browser.response_computer_name") == ["NAME"])
    #expect(test.columns(packet).info == "Request Announcement NAME")
    #expect(test.everyPrefix(of: packet) == [])
    #expect(test.mutations(of: packet) == [])
  }

  @Test(arguments: [
    ("01", "0453", "0002 00000002 0001 0002"), ("04", "0452", "0001 ffff"),
    ("05", "5555", "18 fe 0001 0002 0000 0000 0005 0102 68656c6c6f"), ("04", "4001", "0559"),
    ("14", "0455", "00000001 00000000 0000000000000000 0000000000000000 00000000 00000000 8401"),
    ("14", "0551", "0000000000000000 0000000000000000 0000000000000000 0000000000000000 f301 0700"),
  ])
  func noBytesBreakIt(_ type: String, _ socket: String, _ payload: String) throws {
    let test = try PacketTest(.standard)
    let packet = try frame(payload, type: type, socket: socket)
    #expect(test.everyPrefix(of: packet) == [])
    #expect(test.mutations(of: packet) == [])
  }
}
