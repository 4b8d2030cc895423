import RemoraProtocols
import RemoraTesting
import Testing

/// Messages between phones and their call manager. Values from tshark 4.6.9.
@Suite struct SkinnyTests {
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
      testDescription: "channel", carrier: "tcp", from: 40000, to: 2000,
      hex:
        "8c00000011000000050100000100000002000000140000000400000000000000050000000700"
        + "00000100000003000200000102030405060708090a0b0c0d0e0f101112131415161718191a1b"
        + "1c1d1e1f00000000000000000000000000000000000000000000000000000000000000000000"
        + "00000000000000000000000000000000000000000000000000000000000000000000",
      values: [
        ("skinny.compressionType", ["0x00000004"]),
        ("skinny.codecMode", ["5"]),
        ("skinny.key", ["0", "1", "2"]),
        ("skinny.salt", ["16", "17"]),
        ("skinny.sourceIpAddr.ipv4", ["0.0.0.0"]),
      ],
      columns: ("SKINNY/REQ", "OpenReceiveChannel ")),
    Sample(
      testDescription: "channel of G.723", carrier: "tcp", from: 40001, to: 2000,
      hex:
        "8800000011000000050100000100000002000000140000000900000000000000050000000700"
        + "0000000000000000000000000000000000000000000000000000000000000000000000000000"
        + "0000000000000000000000000000000000000000000000000000000000000000000000000200"
        + "000000000000000000000000000000000000050000000000000000000000",
      values: [
        ("skinny.g723BitRate", ["0x00000005"]),
        ("skinny.sourceIpAddr.ipv6", ["::"]),
      ],
      columns: ("SKINNY/REQ", "OpenReceiveChannel ")),
    Sample(
      testDescription: "button template", carrier: "tcp", from: 40002, to: 2000,
      hex:
        "6400000000000000970000000000000002000000020000000109020200000000000000000000"
        + "0000000000000000000000000000000000000000000000000000000000000000000000000000"
        + "0000000000000000000000000000000000000000000000000000000000000000",
      values: [
        ("skinny.totalButtonCount", ["2"]),
        ("skinny.instanceNumber", ["1", "2"]),
        ("skinny.buttonDefinition", ["0x09", "0x02"]),
      ],
      columns: ("SKINNY/RESP", "ButtonTemplateRes ")),
    Sample(
      testDescription: "XML", carrier: "tcp", from: 40003, to: 2000,
      hex:
        "1d000000000000002e00000001000000020000000300000004000000050000003c612f3e00",
      values: [
        ("skinny.xmldata", ["<a/>"]),
        ("skinny.xmlData", ["<a/>"]),
        ("skinny.dataLength", ["5"]),
      ],
      columns: ("SKINNY/REQ/XML", "DeviceToUserData ")),
    Sample(
      testDescription: "settings of version 2", carrier: "tcp", from: 40004, to: 2000,
      hex:
        "2200000011000000420100005345500000000000010000000200000003000000757365720073"
        + "65727600",
      values: [
        ("skinny.DeviceName", ["SEP"]),
        ("skinny.numberOfLines", ["2"]),
        ("skinny.userName", ["user"]),
        ("skinny.serverName", ["serv"]),
      ],
      columns: ("SKINNY/RESP", "ConfigStatV2Res ")),
    Sample(
      testDescription: "line", carrier: "tcp", from: 40005, to: 2000,
      hex:
        "19000000110000004701000001000000030000006469720066756c6c006c616200",
      values: [
        ("skinny.OrigDialed", ["True"]),
        ("skinny.CallingPartyName", ["False"]),
        ("skinny.lineTextLabel", ["lab"]),
      ],
      columns: ("SKINNY/RESP", "LineStatV2Res ")),
    Sample(
      testDescription: "a phrase", carrier: "tcp", from: 40006, to: 2000,
      hex:
        "0e000000110000004301000001000000686920800100",
      values: [
        ("skinny.timeOutValue", ["1"])
      ],
      columns: ("SKINNY", "DisplayNotifyV2 ")),
    Sample(
      testDescription: "call", carrier: "tcp", from: 40007, to: 2000,
      hex:
        "46000000140000004a0100000100000002000000010000000000000000000000010000000000"
        + "0000000000006100620063006400650066006700680069006a006b006c006d006e006f007000"
        + "7100",
      values: [
        ("skinny.callType", ["0x00000001"]),
        ("skinny.AlternateCallingParty", ["b"]),
        ("skinny.HuntPilotName", ["o"]),
      ],
      columns: ("SKINNY", "CallInfoV2 ")),
    Sample(
      testDescription: "participants", carrier: "tcp", from: 40008, to: 2000,
      hex:
        "3000000000000000400000000100000001000000010000000200000007000000080000000000"
        + "000000000000000000000000000000000000",
      values: [
        ("skinny.participantEntry", ["7", "8"]),
        ("skinny.numberOfEntries", ["2"]),
      ],
      columns: ("SKINNY/RESP", "AuditParticipantRes ")),
    Sample(
      testDescription: "a lost picture", carrier: "tcp", from: 40009, to: 2000,
      hex:
        "6000000000000000340100000100000002000000030000000500000001000000020000000300"
        + "00000400000005000000060000000700000008000000090000000a0000000b0000000c000000"
        + "0d0000000e0000000f00000010000000110000001200000013000000",
      values: [
        ("skinny.pictureNumber", ["1"]),
        ("skinny.numberOfMBs", ["4"]),
      ],
      columns: ("SKINNY", "MiscellaneousCommand ")),
    Sample(
      testDescription: "unknown message", carrier: "tcp", from: 40010, to: 2000,
      hex:
        "0e00000011000000e703000001000000686920800100",
      values: [
        ("skinny.messageId", ["999"])
      ],
      columns: ("SKINNY", "0x000003E7 (Unknown) ")),
    Sample(
      testDescription: "cut short", carrier: "tcp", from: 40011, to: 2000,
      hex:
        "08000000110000008200000001000000",
      values: [
        ("skinny.tone", ["0x00000001"])
      ],
      columns: ("SKINNY", "StartTone [Malformed Packet]")),
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
