import RemoraProtocols
import RemoraTesting
import Testing

/// Remote desktops and what their connections begin as. Values from tshark 4.6.9.
@Suite struct DesktopTests {
  struct Sample: Sendable, CustomTestStringConvertible {
    var testDescription: String
    var from, to: UInt16
    var hex: String
    var values: [(String, [String])]
    var columns: (String, String)

    func packet() throws -> PacketBuilder {
      try PacketBuilder(hex).tcp(from: from, to: to).ipv4().ethernet()
    }
  }

  static let samples: [Sample] = [
    Sample(
      testDescription: "a cookie and a wish", from: 50000, to: 3389,
      hex: """
        0300002924e00000000000436f6f6b69653a206d737473686173683d6162630d0a
        0100080003000000
        """,
      values: [
        ("rdp.rt_cookie", ["Cookie: mstshash=abc"]),
        ("rdp.negReq.requestedProtocols", ["0x00000003"]),
      ],
      columns: ("RDP", "Cookie: mstshash=abc, Negotiate Request")),
    Sample(
      testDescription: "a refusal", from: 3389, to: 50001,
      hex: "030000130ed000000000000300080005000000",
      values: [("rdp.negFailure.failureCode", ["0x00000005"])],
      columns: (
        "RDP",
        "Negotiate Failure, failureCode Server requires Enhanced RDP Security with CredSSP"
      )),
    Sample(
      testDescription: "a channel that is joined", from: 50004, to: 3389,
      hex: "0300000f02f0803e00000403ec03ec",
      values: [
        ("t124.DomainMCSPDU", ["15"]), ("t124.initiator", ["1005"]), ("t124.channelId", ["1004"]),
      ],
      columns: ("T.125", "channelJoinConfirm 1004")),
    Sample(
      testDescription: "a client's settings", from: 50005, to: 3389,
      hex: """
        0300013002f0807f658201240401010401010101ff3018020122020102020100020101020100020101020109
        0201023018020101020101020101020101020101020101020101020102301802010902010902010902010902
        0109020109020109020102048200c9000500147c000180c0000800100001c0004475636180b201c092000400
        08008007380401ca03aa09040000802500005000430000000000000000000000000000000000000000000000
        00000000000004000000000000000c0000000000000000000000000000000000000000000000000000000000
        000000000000000000000000000000000000000000000000000000000000000000000000000001ca01000000
        000010000f00010002c00c001b0000000000000003c0140001000000726470647200000000008080
        """,
      values: [
        ("t125.maxHeight", ["1", "1", "9"]), ("t124.h221NonStandard", ["44:75:63:61"]),
        ("rdp.client.name", ["PC"]), ("rdp.desktop.width", ["1920"]), ("rdp.name", ["rdpdr"]),
      ],
      columns: ("RDP", "ClientData")),
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
