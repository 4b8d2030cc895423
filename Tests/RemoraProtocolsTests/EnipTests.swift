import RemoraProtocols
import RemoraTesting
import Testing

/// EtherNet/IP and the common industrial protocol. Values from tshark 4.6.9.
@Suite struct EnipTests {
  private let services =
    "04001a00000000000000000031323334353637380000000001000001140001002001436f6d6d"
    + "756e69636174696f6e730000"

  @Test func aServicesPacketReadsAsInTshark() throws {
    let test = try PacketTest(.standard)
    let packet = try PacketBuilder(services).tcp(from: 44818, to: 50000).ipv4().ethernet()
    let rows = test.rows(packet)
    #expect(rows.values("enip.command") == ["0x0004"])
    #expect(rows.values("enip.length") == ["26"])
    #expect(rows.values("enip.status") == ["0x00000000"])
    #expect(rows.values("enip.options") == ["0x00000000"])
    #expect(rows.values("enip.cpf.typeid") == ["0x0100"])
    #expect(rows.values("enip.cpf.length") == ["20"])
    #expect(rows.values("enip.lsr.capaflags") == ["0x0120"])
    #expect(rows.values("enip.lsr.capaflags.udp") == ["True"])
    let columns = try PacketTest(.standard).columns(packet)
    #expect(columns.protocol == "ENIP")
    #expect(columns.info == "List Services (Rsp), Communications")
  }

  private let register =
    "65000400000000000000000031323334353637380000000001000000"

  @Test func aRegisterPacketReadsAsInTshark() throws {
    let test = try PacketTest(.standard)
    let packet = try PacketBuilder(register).tcp(from: 50000, to: 44818).ipv4().ethernet()
    let rows = test.rows(packet)
    #expect(rows.values("enip.session") == ["0x00000000"])
    #expect(rows.values("enip.context") == ["31:32:33:34:35:36:37:38"])
    #expect(rows.values("enip.rs.version") == ["1"])
    #expect(rows.values("enip.rs.flags") == ["0x0000"])
    let columns = try PacketTest(.standard).columns(packet)
    #expect(columns.protocol == "ENIP")
    #expect(columns.info == "Register Session (Req), Session: 0x00000000")
  }

  private let identity =
    "63003000000000000000000031323334353637380000000001000c002a0001000002af120a00"
    + "0002000000000000000001000e003600140160307856341208313735362d454e4203"

  @Test func anIdentityPacketReadsAsInTshark() throws {
    let test = try PacketTest(.standard)
    let packet = try PacketBuilder(identity).tcp(from: 44818, to: 50000).ipv4().ethernet()
    let rows = test.rows(packet)
    #expect(rows.values("enip.cpf.itemcount") == ["1"])
    #expect(rows.values("enip.sinfamily") == ["2"])
    #expect(rows.values("enip.sinzero") == ["00:00:00:00:00:00:00:00"])
    #expect(rows.values("enip.lir.prodcode") == ["54"])
    #expect(rows.values("cip.id.owned") == ["0"])
    #expect(rows.values("cip.id.minor_fault1") == ["0"])
    #expect(rows.values("cip.id.major_fault2") == ["0"])
    #expect(rows.values("enip.lir.namelen") == ["8"])
    let columns = try PacketTest(.standard).columns(packet)
    #expect(columns.protocol == "ENIP")
    #expect(columns.info == "List Identity (Rsp), 1756-ENB")
  }

  private let attributes =
    "6f0016003412000000000000313233343536373800000000000000000a00020000000000b200"
    + "0600010220012401"

  @Test func anAttributesPacketReadsAsInTshark() throws {
    let test = try PacketTest(.standard)
    let packet = try PacketBuilder(attributes).tcp(from: 50000, to: 44818).ipv4().ethernet()
    let rows = test.rows(packet)
    #expect(rows.values("enip.srrd.iface") == ["0x00000000"])
    #expect(rows.values("enip.timeout") == ["10"])
    #expect(rows.values("cip.service") == ["0x01"])
    #expect(rows.values("cip.sc") == ["0x01"])
    #expect(rows.values("cip.epath") == ["20:01:24:01"])
    #expect(rows.values("cip.path_segment") == ["0x20", "0x24"])
    #expect(rows.values("cip.logical_segment.type") == ["0", "1"])
    #expect(rows.values("cip.class") == ["0x01"])
    let columns = try PacketTest(.standard).columns(packet)
    #expect(columns.protocol == "CIP")
    #expect(columns.info == "Identity - Get Attributes All")
  }

  @Test func noBytesBreakThem() throws {
    let test = try PacketTest(.standard)
    let services = try PacketBuilder(self.services).tcp(from: 44818, to: 50000).ipv4().ethernet()
    let register = try PacketBuilder(self.register).tcp(from: 50000, to: 44818).ipv4().ethernet()
    let identity = try PacketBuilder(self.identity).tcp(from: 44818, to: 50000).ipv4().ethernet()
    let attributes = try PacketBuilder(self.attributes).tcp(from: 50000, to: 44818).ipv4()
      .ethernet()
    for packet in [services, register, identity, attributes] {
      #expect(test.everyPrefix(of: packet) == [])
      #expect(test.mutations(of: packet) == [])
    }
  }
}
