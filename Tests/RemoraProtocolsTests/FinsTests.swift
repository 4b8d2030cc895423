import RemoraProtocols
import RemoraTesting
import Testing

/// Omron's FINS. Values from tshark 4.6.9.
@Suite struct FinsTests {
  private let read =
    "8000020000000000007a010100cccccc0001"

  @Test func aReadPacketReadsAsInTshark() throws {
    let test = try PacketTest(.standard)
    let packet = try PacketBuilder(read).udp(from: 58722, to: 9600).ipv4().ethernet()
    let rows = test.rows(packet)
    #expect(rows.values("omron.icf") == ["0x80"])
    #expect(rows.values("omron.icf.dtb") == ["0x00"])
    #expect(rows.values("omron.icf.rb2") == ["0x00"])
    #expect(rows.values("omron.icf.rsb") == ["0x00"])
    #expect(rows.values("omron.dna") == ["0x00"])
    #expect(rows.values("omron.sna") == ["0x00"])
    #expect(rows.values("omron.sid") == ["0x7a"])
    #expect(rows.values("omron.memory.address") == ["0xcccc"])
    let columns = try PacketTest(.standard).columns(packet)
    #expect(columns.protocol == "OMRON")
    #expect(columns.info == "Command  : Memory Area Read")
  }

  private let network =
    "c100020000000000007a0602000000bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb"
    + "bbbbbbbbbbbbbb0005010101fe00ff00fe00ff7f414141414141414141414141414141414141"
    + "4141414141414141414141414141414141414141414141414141414141414141414141414141"
    + "414141414141"

  @Test func aNetworkPacketReadsAsInTshark() throws {
    let test = try PacketTest(.standard)
    let packet = try PacketBuilder(network).udp(from: 58722, to: 9600).ipv4().ethernet()
    let rows = test.rows(packet)
    #expect(rows.values("omron.com_cycle_time") == ["5"])
    #expect(rows.values("omron.cyclic_operation") == ["0x01"])
    #expect(rows.values("omron.polling_unit_node_num") == ["1"])
    #expect(rows.values("omron.response.code") == ["0x0000"])
    let columns = try PacketTest(.standard).columns(packet)
    #expect(columns.protocol == "OMRON")
    #expect(columns.info == "Response : Network Status Read")
  }

  private let files =
    "c100020000000000007a2201000066696c656e616d652e747874ab55ad5cffffffffffffffff"
    + "ffff000166696c656e616d652e747874ab55ad5cffffffff"

  @Test func aFilesPacketReadsAsInTshark() throws {
    let test = try PacketTest(.standard)
    let packet = try PacketBuilder(files).udp(from: 58722, to: 9600).ipv4().ethernet()
    let rows = test.rows(packet)
    #expect(rows.values("omron.icf.gwb") == ["0x01"])
    #expect(rows.values("omron.icf.rb3") == ["0x00"])
    #expect(rows.values("omron.gct") == ["0x02"])
    #expect(rows.values("omron.sa1") == ["0x00"])
    #expect(rows.values("omron.disk_data.volume_label") == ["filename.txt"])
    #expect(rows.values("omron.disk_data.day") == ["21", "21"])
    #expect(rows.values("omron.disk_data.second") == ["92", "92"])
    #expect(rows.values("omron.disk_data.total_no_files") == ["65535"])
    let columns = try PacketTest(.standard).columns(packet)
    #expect(columns.protocol == "OMRON")
    #expect(columns.info == "Response : File Name Read")
  }

  private let overTcp =
    "46494e53000000720000000200000000c0000200fbef00c80005050100004350314c2d454c32"
    + "3044522d440000002020202030312e3030000000000030312e30360000000000000000000000"
    + "00000000000000000000000000010000000000000000000000000000000000010003000a172a"
    + "1008000000000000"

  @Test func anOverTcpPacketReadsAsInTshark() throws {
    let test = try PacketTest(.standard)
    let packet = try PacketBuilder(overTcp).tcp(from: 9600, to: 17134).ipv4().ethernet()
    let rows = test.rows(packet)
    #expect(rows.values("omron.tcp.length") == ["114"])
    #expect(rows.values("omron.tcp.command") == ["0x00000002"])
    #expect(rows.values("omron.controller.model") == ["CP1L-EL20DR-D"])
    #expect(rows.values("omron.area_data.dm_words") == ["10768"])
    let columns = try PacketTest(.standard).columns(packet)
    #expect(columns.protocol == "OMRON")
    #expect(columns.info == "Response : Controller Data Read")
  }

  private let badLength =
    "c100020000000000007a220b0000000000ff"

  @Test func aBadLengthPacketReadsAsInTshark() throws {
    let test = try PacketTest(.standard)
    let packet = try PacketBuilder(badLength).udp(from: 58722, to: 9600).ipv4().ethernet()
    let rows = test.rows(packet)
    #expect(rows.values("omron.command") == ["0x220b"])
    let columns = try PacketTest(.standard).columns(packet)
    #expect(columns.protocol == "OMRON")
    #expect(columns.info == "Response : Parameter Area File Transfer")
  }

  @Test func noBytesBreakThem() throws {
    let test = try PacketTest(.standard)
    let read = try PacketBuilder(self.read).udp(from: 58722, to: 9600).ipv4().ethernet()
    let network = try PacketBuilder(self.network).udp(from: 58722, to: 9600).ipv4().ethernet()
    let files = try PacketBuilder(self.files).udp(from: 58722, to: 9600).ipv4().ethernet()
    let overTcp = try PacketBuilder(self.overTcp).tcp(from: 9600, to: 17134).ipv4().ethernet()
    let badLength = try PacketBuilder(self.badLength).udp(from: 58722, to: 9600).ipv4().ethernet()
    for packet in [read, network, files, overTcp, badLength] {
      #expect(test.everyPrefix(of: packet) == [])
      #expect(test.mutations(of: packet) == [])
    }
  }
}
