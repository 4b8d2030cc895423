import RemoraProtocols
import RemoraTesting
import Testing

/// Dropbox LAN sync discovery. Values from tshark 4.6.9.
@Suite struct DbLspDiscTests {
  private let announcement =
    "7b22686f73745f696e74223a2034322c202276657273696f6e223a205b322c20305d2c202264"
    + "6973706c61796e616d65223a2022222c2022706f7274223a2031373530302c20226e616d6573"
    + "7061636573223a205b312c20325d7d"

  @Test func anAnnouncementPacketReadsAsInTshark() throws {
    let test = try PacketTest(.standard)
    let packet = try PacketBuilder(announcement).udp(from: 17500, to: 17500).ipv4().ethernet()
    let rows = test.rows(packet)
    #expect(
      rows.values("json.member")
        == ["host_int", "version", "displayname", "port", "namespaces"])
    #expect(rows.values("json.value.number") == ["42", "2", "0", "17500", "1", "2"])
    #expect(
      rows.values("json.key") == ["host_int", "version", "displayname", "port", "namespaces"])
    #expect(
      rows.values("json.path")
        == ["/host_int", "/version", "/displayname", "/port", "/namespaces"])
    #expect(rows.values("json.array") == ["", ""])
    #expect(rows.values("json.value.string") == [""])
    let columns = try PacketTest(.standard).columns(packet)
    #expect(columns.protocol == "DB-LSP-DISC/JSON")
    #expect(columns.info == "Dropbox LAN sync Discovery Protocol, JSON")
  }

  @Test func noBytesBreakThem() throws {
    let test = try PacketTest(.standard)
    let announcement = try PacketBuilder(self.announcement).udp(from: 17500, to: 17500).ipv4()
      .ethernet()
    for packet in [announcement] {
      #expect(test.everyPrefix(of: packet) == [])
      #expect(test.mutations(of: packet) == [])
    }
  }
}
