import RemoraProtocols
import RemoraTesting
import Testing

/// DNP3: link, transport and application layers. Values from tshark 4.6.9.
@Suite struct Dnp3Tests {
  private let objects =
    "0564164401000a001d8ac1c181000079010000007f0100010000c59700ffff"

  @Test func anObjectsPacketReadsAsInTshark() throws {
    let test = try PacketTest(.standard)
    let packet = try PacketBuilder(objects).udp(from: 20000, to: 20000).ipv4().ethernet()
    let rows = test.rows(packet)
    #expect(rows.values("dnp3.start") == ["0x0564"])
    #expect(rows.values("dnp3.ctl.prifunc") == ["4"])
    #expect(rows.values("dnp3.tr.fir") == ["True"])
    #expect(rows.values("dnp3.al.fragment.count") == ["1"])
    #expect(rows.values("dnp3.al.func") == ["129"])
    #expect(rows.values("dnp3.al.iin.cls1d") == ["False"])
    #expect(rows.values("dnp3.al.obj") == ["0x7901"])
    #expect(rows.values("dnp3.al.ctrq.b5") == ["True"])
    let columns = try PacketTest(.standard).columns(packet)
    #expect(columns.protocol == "DNP 3.0")
    #expect(columns.info == "Response")
  }

  private let shortObjects =
    "0564144401000a00aaacd8c1810000140100000001010000003dcb"

  @Test func aShortObjectsPacketReadsAsInTshark() throws {
    let test = try PacketTest(.standard)
    let packet = try PacketBuilder(shortObjects).udp(from: 20000, to: 20000).ipv4().ethernet()
    let rows = test.rows(packet)
    #expect(rows.values("dnp3.len") == ["20"])
    #expect(rows.values("dnp3.addr") == ["1", "10"])
    #expect(rows.values("dnp.data_chunk") == ["d8:c1:81:00:00:14:01:00:00:00:01:01:00:00:00"])
    #expect(rows.values("dnp3.al.ctl") == ["0xc1"])
    #expect(rows.values("dnp3.al.iin.rst") == ["False"])
    #expect(rows.values("dnp3.al.iin.cc") == ["False"])
    #expect(rows.values("dnp3.al.objq.range") == ["0"])
    #expect(rows.values("dnp3.al.ctrq.b6") == ["False"])
    let columns = try PacketTest(.standard).columns(packet)
    #expect(columns.protocol == "DNP 3.0")
    #expect(columns.info == "Response")
  }

  private let malformed =
    "05643b4401000a00ca19c1c181000000c400050501020304050606b70708090a0b0c0d0e0f10"
    + "111213141516e9331718191a1b1c1d1e1f20212223242526363a2728292a2b2cd494"

  @Test func aMalformedPacketReadsAsInTshark() throws {
    let test = try PacketTest(.standard)
    let packet = try PacketBuilder(malformed).udp(from: 20000, to: 20000).ipv4().ethernet()
    let rows = test.rows(packet)
    #expect(rows.values("dnp3.ctl") == ["0x44"])
    #expect(rows.values("dnp3.dst") == ["1"])
    #expect(rows.values("dnp3.tr.seq") == ["1"])
    #expect(rows.values("dnp3.al.fragment") == ["1"])
    #expect(rows.values("dnp3.al.seq") == ["1"])
    #expect(rows.values("dnp3.al.iin.cls3d") == ["False"])
    #expect(rows.values("dnp3.al.iin.obju") == ["False"])
    #expect(rows.values("dnp3.al.point_index") == ["5", "0"])
    let columns = try PacketTest(.standard).columns(packet)
    #expect(columns.protocol == "DNP 3.0")
    #expect(columns.info == "Response[Malformed Packet]")
  }

  @Test func noBytesBreakThem() throws {
    let test = try PacketTest(.standard)
    let objects = try PacketBuilder(self.objects).udp(from: 20000, to: 20000).ipv4().ethernet()
    let shortObjects = try PacketBuilder(self.shortObjects).udp(from: 20000, to: 20000).ipv4()
      .ethernet()
    let malformed = try PacketBuilder(self.malformed).udp(from: 20000, to: 20000).ipv4().ethernet()
    for packet in [objects, shortObjects, malformed] {
      #expect(test.everyPrefix(of: packet) == [])
      #expect(test.mutations(of: packet) == [])
    }
  }
}
