import RemoraProtocols
import RemoraTesting
import Testing

/// X terminals that look for a host. Values from tshark 4.6.9.
@Suite struct XdmcpTests {
  struct Sample: Sendable, CustomTestStringConvertible {
    var testDescription: String
    var carrier: String
    var from, to: UInt16
    var hex: String
    var values: [(String, [String])]
    var columns: (String, String)

    func packet() throws -> PacketBuilder {
      let start = try PacketBuilder(hex)
      let whole = carrier == "udp" ? start.udp(from: from, to: to) : start.tcp(from: from, to: to)
      return whole.ipv4().ethernet()
    }
  }

  static let samples: [Sample] = [
    Sample(
      testDescription: "query", carrier: "udp", from: 40000, to: 177,
      hex:
        "00010002000b0200034d4954000358444d",
      values: [
        ("xdmcp.opcode", ["0x0002"]),
        ("xdmcp.authentication_name", ["MIT", "XDM"]),
      ],
      columns: ("XDMCP", "Query")),
    Sample(
      testDescription: "forwarded", carrier: "udp", from: 40001, to: 177,
      hex:
        "00010004000e00040a000001000200b10100014d",
      values: [
        ("xdmcp.client_address_ipv4", ["10.0.0.1"]),
        ("xdmcp.client_port", ["177"]),
      ],
      columns: ("XDMCP", "Forward_query")),
    Sample(
      testDescription: "forwarded oddly", carrier: "udp", from: 40002, to: 177,
      hex:
        "0001000400080003616263000000",
      values: [
        ("xdmcp.client_address_bytes", ["00:03:61:62:63"]),
        ("xdmcp.client_port_bytes", ["00:00"]),
      ],
      columns: ("XDMCP", "Forward_query")),
    Sample(
      testDescription: "willing", carrier: "udp", from: 40003, to: 177,
      hex:
        "00010005000f00034d49540004686f737400026f6b",
      values: [
        ("xdmcp.hostname", ["host"]),
        ("xdmcp.status", ["ok"]),
      ],
      columns: ("XDMCP", "Willing")),
    Sample(
      testDescription: "request", carrier: "udp", from: 40004, to: 177,
      hex:
        "000100070037000102000000060200040a000001001000000000000000000000000000000000"
        + "00034d49540002787802000241310002423200036d6672",
      values: [
        ("xdmcp.connection_type", ["0x0000", "0x0006"]),
        ("xdmcp.connection_address_ipv6", ["::"]),
        ("xdmcp.authorization_name", ["A1", "B2"]),
        ("xdmcp.manufacturer_display_id", ["00:03:6d:66:72"]),
      ],
      columns: ("XDMCP", "Request")),
    Sample(
      testDescription: "lists that differ", carrier: "udp", from: 40005, to: 177,
      hex:
        "00010007001900010100000200040a00000100040a00000200000000000000",
      values: [
        ("xdmcp.display_number", ["1"])
      ],
      columns: ("XDMCP", "Request")),
    Sample(
      testDescription: "accept", carrier: "udp", from: 40006, to: 177,
      hex:
        "000100080014000000070002616e0002616400027a6e00027a64",
      values: [
        ("xdmcp.session_id", ["0x00000007"]),
        ("xdmcp.authorization_data", ["00:02:7a:64"]),
      ],
      columns: ("XDMCP", "Accept ")),
    Sample(
      testDescription: "alive", carrier: "udp", from: 40007, to: 177,
      hex:
        "0001000e00050100000007",
      values: [
        ("xdmcp.session_running", ["1"])
      ],
      columns: ("XDMCP", "Alive")),
    Sample(
      testDescription: "cut", carrier: "udp", from: 40008, to: 177,
      hex:
        "00010005000100",
      values: [
        ("xdmcp.length", ["1"])
      ],
      columns: ("XDMCP", "Willing[Malformed Packet]")),
  ]

  @Test(arguments: samples)
  func valuesAndColumnsAreAsInTshark(_ sample: Sample) throws {
    let test = try PacketTest(.standard)
    let packet = try sample.packet()
    let rows = test.rows(packet)
    for (name, values) in sample.values {
      #expect(rows.values(name) == values, "\(name)")
    }
    let columns = try PacketTest(.standard).columns(packet)
    #expect(columns.protocol == sample.columns.0)
    #expect(columns.info == sample.columns.1)
  }

  @Test(arguments: samples)
  func cutOrChangedAnywhereTreesStaySound(_ sample: Sample) throws {
    let test = try PacketTest(.standard)
    let packet = try sample.packet()
    #expect(test.everyPrefix(of: packet) == [])
    #expect(test.mutations(of: packet) == [])
  }
}
