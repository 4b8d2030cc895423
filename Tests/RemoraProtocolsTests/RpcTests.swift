import RemoraProtocols
import RemoraTesting
import Testing

/// Values from tshark 4.6.9.
@Suite struct RpcTests {
  /// GETPORT of the port mapper: program 100003, version 2, UDP.
  private let call =
    "00000008 00000000 00000002 000186a0 00000002 00000003 00000000 00000000"
    + "00000000 00000000 000186a3 00000002 00000011 00000000"

  @Test func aCallNamesItsProgramAndProcedure() throws {
    let test = try PacketTest(.standard)
    let packet = try PacketBuilder(call).udp(from: 900, to: 111).ipv4().ethernet()
    let rows = test.rows(packet)
    #expect(rows.values("rpc.xid") == ["0x00000008"])
    #expect(rows.values("rpc.program") == ["100000"])
    #expect(rows.values("rpc.auth.flavor") == ["0", "0"])
    #expect(rows.values("portmap.procedure_v2") == ["3"])
    #expect(rows.values("portmap.prog") == ["100003"])
    let columns = test.columns(packet)
    #expect(columns.protocol == "Portmap")
    #expect(columns.info == "V2 GETPORT Call NFS(100003) V:2 UDP")
  }

  @Test func aRecordHasALayerOfItsOwnForEachMessage() throws {
    let test = try PacketTest(.standard)
    let record = "80000038" + call
    let packet = try PacketBuilder(record + record).tcp(from: 900, to: 111).ipv4().ethernet()
    let rows = test.rows(packet)
    #expect(rows.values("rpc.fraglen") == ["56", "56"])
    #expect(rows.values("rpc.lastfrag") == ["True", "True"])
    #expect(rows.filter { $0.name == "rpc" }.count == 2)
  }

  @Test func whatIsNoCallIsAContinuation() throws {
    let test = try PacketTest(.standard)
    let packet = try PacketBuilder("474554202f20").udp(from: 900, to: 111).ipv4().ethernet()
    #expect(test.rows(packet).values("rpc.continuation_data") == ["47:45:54:20:2f:20"])
    #expect(test.columns(packet).info == "Continuation")
  }

  @Test func noBytesBreakIt() throws {
    let test = try PacketTest(.standard)
    let datagram = try PacketBuilder(call).udp(from: 900, to: 111).ipv4().ethernet()
    let record = try PacketBuilder("80000038" + call).tcp(from: 900, to: 111).ipv4().ethernet()
    for packet in [datagram, record] {
      #expect(test.everyPrefix(of: packet) == [])
      #expect(test.mutations(of: packet) == [])
    }
  }
}
