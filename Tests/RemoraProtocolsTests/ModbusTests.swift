import RemoraProtocols
import RemoraTesting
import Testing

/// Modbus over TCP. Values from tshark 4.6.9.
@Suite struct ModbusTests {
  private let coils =
    "000100000006010100130013"

  @Test func aCoilsPacketReadsAsInTshark() throws {
    let test = try PacketTest(.standard)
    let packet = try PacketBuilder(coils).tcp(from: 50000, to: 502).ipv4().ethernet()
    let rows = test.rows(packet)
    #expect(rows.values("mbtcp.trans_id") == ["1"])
    #expect(rows.values("mbtcp.prot_id") == ["0"])
    #expect(rows.values("mbtcp.len") == ["6"])
    #expect(rows.values("mbtcp.unit_id") == ["1"])
    #expect(rows.values("modbus.exception") == ["False"])
    #expect(rows.values("modbus.func_code") == ["1"])
    #expect(rows.values("modbus.reference_num") == ["19"])
    #expect(rows.values("modbus.bit_cnt") == ["19"])
    let columns = try PacketTest(.standard).columns(packet)
    #expect(columns.protocol == "Modbus/TCP")
    #expect(columns.info == "   Query: Trans:     1; Unit:   1, Func:   1: Read Coils")
  }

  private let registers =
    "000300000009010306022b00000064"

  @Test func aRegistersPacketReadsAsInTshark() throws {
    let test = try PacketTest(.standard)
    let packet = try PacketBuilder(registers).tcp(from: 502, to: 50000).ipv4().ethernet()
    let rows = test.rows(packet)
    #expect(rows.values("modbus.byte_cnt") == ["6"])
    #expect(rows.values("modbus.regnum16") == ["0", "1", "2"])
    #expect(rows.values("modbus.regval_uint16") == ["555", "0", "100"])
    let columns = try PacketTest(.standard).columns(packet)
    #expect(columns.protocol == "Modbus/TCP")
    #expect(columns.info == "Response: Trans:     3; Unit:   1, Func:   3: Read Holding Registers")
  }

  private let diagnostics =
    "00090000000601080000a537"

  @Test func aDiagnosticsPacketReadsAsInTshark() throws {
    let test = try PacketTest(.standard)
    let packet = try PacketBuilder(diagnostics).tcp(from: 50000, to: 502).ipv4().ethernet()
    let rows = test.rows(packet)
    #expect(rows.values("modbus.diagnostic_code") == ["0"])
    #expect(rows.values("modbus.diagnostic.return_query_data.request") == ["a5:37"])
    let columns = try PacketTest(.standard).columns(packet)
    #expect(columns.protocol == "Modbus/TCP")
    #expect(columns.info == "   Query: Trans:     9; Unit:   1, Func:   8/  1: Return Query Data")
  }

  @Test func noBytesBreakThem() throws {
    let test = try PacketTest(.standard)
    let coils = try PacketBuilder(self.coils).tcp(from: 50000, to: 502).ipv4().ethernet()
    let registers = try PacketBuilder(self.registers).tcp(from: 502, to: 50000).ipv4().ethernet()
    let diagnostics = try PacketBuilder(self.diagnostics).tcp(from: 50000, to: 502).ipv4()
      .ethernet()
    for packet in [coils, registers, diagnostics] {
      #expect(test.everyPrefix(of: packet) == [])
      #expect(test.mutations(of: packet) == [])
    }
  }
}
