import RemoraProtocols
import RemoraTesting
import Testing

/// Small protocols over datagrams; values from tshark 4.6.9.
@Suite struct SmallDatagramTests {
  static let cases: [(String, UInt16, String, String, String)] = [
    (
      "020100002a000000000000070002656e00000009736572766963653a78000764656661756c7400000000",
      427, "srvloc.srvreq.srvtypelist", "service:x", "Service Request, V2 XID - 7"
    ),
    (
      "0081000000000100123456780000 0e10", 5351, "nat-pmp.external_port", "22136",
      "Map UDP Response"
    ),
    (
      "028100000000000a000000140000000000000000000000006e6f6e636531323334353637060000000050"
        + "1f9000000000000000000000ffff0a000001",
      5351, "portcontrol.map.rsp_assigned_ext_ip", "::ffff:10.0.0.1",
      "Map Response: 80 -> 8080 [TCP]"
    ),
    (
      "000200080102030405060708090a0b0c0d0e0f10000d000400000258", 4000,
      "classicstun.att.lifetime", "600", "Message: Shared Secret Request"
    ),
    (
      "023b0b00010017561f3a7b6162", 8000, "oicq.qqid", "1444887163", "OICQ Protocol "
    ),
    (
      "6553f1000000010000000001000000010000000504000700 12340001fffffffb", 7000,
      "rx.abort_code", "-5", "ABORT  Seq: 1  Call: 1  Source Port: 5000  Destination Port: 7000  "
    ),
    (
      "6553f1000000010000000001000000010000000501050700 1234000100000082", 7000,
      "afs.fs.opcode", "130", "FS Request: fetch-data (130)"
    ),
  ]

  @Test(arguments: cases.indices)
  func packetsAreShownAsTsharkDoes(_ index: Int) throws {
    let (hex, port, field, value, info) = Self.cases[index]
    let test = try PacketTest(.standard)
    let packet = try PacketBuilder(hex).udp(from: 5000, to: port).ipv4().ethernet()
    #expect(test.rows(packet).values(field) == [value])
    #expect(test.columns(packet).info == info)
    #expect(test.everyPrefix(of: packet) == [])
    #expect(test.mutations(of: packet, rounds: 100) == [])
  }
}
