import RemoraCore
import RemoraProtocols
import RemoraTesting
import Testing

/// Packets that are built from the declaration of their fields.
struct FieldBytesTests {
  static let toy = Protocol("toy", "Toy") { p in
    let kind = p.u8("type", "Type", names: [1: "Hello", 2: "Data"])
    let flags = p.u8("flags", "Flags", .hex)
    let urgent = p.flag("flags.urgent", "Urgent", mask: 0x80, set: "Now", unset: "Later")
    let version = p.u8("flags.version", "Version", mask: 0x70)
    let length = p.u16("len", "Length")
    let address = p.ipv4("addr", "Address")
    let name = p.string("name", "Name", type: .stringz)
    let wide = p.u24("wide", "Wide")
    p.over("udp.port", 7777)
    return { d throws(Malformed) in
      try d.add(kind)
      try d.add(flags, bits: urgent, version)
      try d.add(length)
      try d.add(address)
      try d.add(wide)
      _ = name
    }
  }

  @Test func fieldsAreAsWideAsDeclared() throws {
    let test = try PacketTest(Registry.standard.adding(Self.toy))
    let packet = try test.packet(
      "toy",
      [
        "type": "Data", "flags.urgent": "Now", "flags.version": 5, "len": .lengthOfRest,
        "addr": "192.0.2.7", "wide": 0x010203, "": [0xff],
      ])
    #expect(packet.bytes == [2, 0xd0, 0, 8, 192, 0, 2, 7, 1, 2, 3, 0xff])
    let rows = test.rows(packet.udp(to: 7777).ipv4().ethernet())
    #expect(rows.values("toy.addr") == ["192.0.2.7"])
    #expect(rows.values("toy.wide") == ["66051"])
    let little = try test.packet("toy", ["len": 0x1234, "name": "ab"], isLittleEndian: true)
    #expect(little.bytes == [0x34, 0x12, 0x61, 0x62, 0])
    let other = try test.packet("toy", ["/udp.port": 7777, "len": .lengthOfRest(plus: 2)])
    #expect(other.bytes == [0x1e, 0x61, 0, 2])
  }

  @Test func whatDoesNotFitIsNamed() throws {
    let test = try PacketTest(Registry.standard.adding(Self.toy))
    func failure(_ fields: KeyValuePairs<String, FieldInput>) -> String? {
      do throws(BuildFailure) {
        _ = try test.packet("toy", fields)
        return nil
      } catch { return error.description }
    }
    #expect(failure(["nosuch": 1]) == "toy.nosuch: no such field")
    #expect(failure(["flags.version": 8]) == "toy.flags.version: 8 does not fit its mask")
    #expect(failure(["type": "Bye"]) == "toy.type: \"Bye\" is no name of a value")
    #expect(failure(["addr": "192.0.2"]) == "toy.addr: 3 bytes where 4 are declared")
    #expect(failure(["len": .lengthOfRest(plus: -1)]) == "a length would be negative")
  }
}
