import RemoraProtocols
import RemoraTesting
import Testing

/// BACnet and PFCP. Values from tshark 4.6.9.
@Suite struct BuildingAndCoreTests {
  struct Sample: Sendable, CustomTestStringConvertible {
    var testDescription: String
    var port: UInt16
    var hex: String
    var values: [(String, [String])]
    var columns: (String, String)

    func packet() throws -> PacketBuilder {
      try PacketBuilder(hex).udp(from: port, to: port).ipv4().ethernet()
    }
  }

  static let samples: [Sample] = [
    Sample(
      testDescription: "who is there, of a range", port: 47808,
      hex: "810a000d 0100 1008 0905 1a0400",
      values: [
        ("bacapp.who_is.low_limit", ["5"]), ("bacapp.who_is.high_limit", ["1024"]),
        ("bacapp.LVT", ["1", "2"]), ("bacnet.control", ["0x00"]),
      ],
      columns: ("BACnet-APDU", "Unconfirmed-REQ who-Is 5 1024 ")),
    Sample(
      testDescription: "a device", port: 47808,
      hex: "810a0015 0100 1000 c402000005 220400 9103 220104",
      values: [
        ("bacapp.objectType", ["8"]), ("bacapp.instance_number", ["5"]),
        ("bacapp.vendor_identifier", ["260"]),
      ],
      columns: ("BACnet-APDU", "Unconfirmed-REQ i-Am device,5 ")),
    Sample(
      testDescription: "a value that was asked for", port: 47808,
      hex: "810a0017 0100 30010c 0c00000001 1955 3e 4442900000 3f",
      values: [
        ("bacapp.property_identifier", ["85"]), ("bacapp.present_value.real", ["72"]),
        ("bacapp.named_tag", ["6", "7"]),
      ],
      columns: ("BACnet-APDU", "Complex-ACK     readProperty[  1] analog-input,1 present-value ")),
    Sample(
      testDescription: "several values, one of them an error", port: 47808,
      hex: """
        810a0034 0100 30020e 0c02000001 1e 294d4e7504004142434f 29555e910291205f1f
        0c00000001 1e 295739024e443f8000004f1f
        """,
      values: [
        ("bacapp.object_name", ["ABC"]), ("bacapp.error_class", ["2"]),
        ("bacapp.error_code", ["32"]), ("bacapp.property_identifier", ["77", "85", "87"]),
      ],
      columns: ("BACnet-APDU", "Complex-ACK     readPropertyMultiple[  2] ")),
    Sample(
      testDescription: "an error", port: 47808, hex: "810a000d 0100 50030c 9102 9120",
      values: [("bacapp.error_code", ["32"])],
      columns: ("BACnet-APDU", "Error           readProperty[  3] ")),
    Sample(
      testDescription: "a router's networks", port: 47808, hex: "810b000b 0180 01 0005 0006",
      values: [("bacnet.dnet", ["5", "6"]), ("bacnet.mesgtyp", ["0x01"])],
      columns: ("BACnet-NPDU", "I-Am-Router-To-Network")),
    Sample(
      testDescription: "a foreign device", port: 47808, hex: "81050006003c",
      values: [("bvlc.reg_ttl", ["60"])],
      columns: ("BVLC", "BACnet Virtual Link Control BVLC Function Register-Foreign-Device ")),
    Sample(
      testDescription: "rules for packets", port: 8805,
      hex: """
        21 32 0027 0000000000000001 000003 00
        0001 0017 0038 0002 0001 0015 0009 01 00000001 0a000001 006c 0000
        """,
      values: [
        ("pfcp.pdr_id", ["1"]), ("pfcp.f_teid.teid", ["0x00000001"]),
        ("pfcp.f_teid.ipv4_addr", ["10.0.0.1"]), ("pfcp.ie_type", ["1", "56", "21", "108"]),
      ],
      columns: ("PFCP", "PFCP Session Establishment Request")),
    Sample(
      testDescription: "a node and its features", port: 8805,
      hex: "20 05 0013 000001 00 003c 0005 00 01020304 002b 0002 0000",
      values: [
        ("pfcp.node_id_ipv4", ["1.2.3.4"]), ("pfcp.up_function_features.bucp", ["False"]),
      ],
      columns: ("PFCP", "PFCP Association Setup Request")),
  ]

  @Test(arguments: samples)
  func valuesAndColumnsAreAsInTshark(_ sample: Sample) throws {
    let packet = try sample.packet()
    let rows = try PacketTest(.standard).rows(packet)
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
