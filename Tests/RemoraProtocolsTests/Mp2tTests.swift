import RemoraProtocols
import RemoraTesting
import Testing

/// Transport streams. Values from tshark 4.6.9.
@Suite struct Mp2tTests {
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
      testDescription: "clock", carrier: "udp", from: 40000, to: 5555,
      hex:
        "470100310750000012347e05ffffffffffffffffffffffffffffffffffffffffffffffffffff"
        + "ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff"
        + "ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff"
        + "ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff"
        + "ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff4701"
        + "0012ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff"
        + "ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff"
        + "ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff"
        + "ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff"
        + "ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff",
      values: [
        ("mp2t.af.pcr", ["0x00000000002aa9e5"]),
        ("mp2t.af.rai", ["1"]),
        ("mp2t.cc", ["1", "2"]),
      ],
      columns: ("MPEG TS", "40000 → 5555 Len=376")),
    Sample(
      testDescription: "all of an adaptation field", carrier: "udp", from: 40001, to: 5555,
      hex:
        "4701003128ff00000000000000000000000005036162630be080050000072100030005ffffff"
        + "ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff"
        + "ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff"
        + "ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff"
        + "ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff4701"
        + "003128ff00000000000000000000000005036162630be080050000072100030005ffffffffff"
        + "ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff"
        + "ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff"
        + "ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff"
        + "ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff",
      values: [
        ("mp2t.af.opcr", ["0x0000000000000000", "0x0000000000000000"]),
        ("mp2t.af.tpd", ["61:62:63", "61:62:63"]),
        ("mp2t.af.e.ltwo", ["5", "5"]),
        ("mp2t.af.e.pr", ["7", "7"]),
        ("mp2t.af.e.dnau_14_0", ["2", "2"]),
      ],
      columns: ("MPEG TS", "40001 → 5555 Len=376")),
    Sample(
      testDescription: "stuffing", carrier: "udp", from: 40002, to: 5555,
      hex:
        "47010021b700ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff"
        + "ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff"
        + "ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff"
        + "ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff"
        + "ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff4701"
        + "0012ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff"
        + "ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff"
        + "ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff"
        + "ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff"
        + "ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff",
      values: [
        ("mp2t.af.length", ["183"])
      ],
      columns: ("MPEG TS", "40002 → 5555 Len=376")),
    Sample(
      testDescription: "nothing", carrier: "udp", from: 40003, to: 5555,
      hex:
        "471fff10ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff"
        + "ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff"
        + "ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff"
        + "ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff"
        + "ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff471f"
        + "ff10ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff"
        + "ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff"
        + "ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff"
        + "ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff"
        + "ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff",
      values: [
        ("mp2t.pid", ["0x00001fff", "0x00001fff"])
      ],
      columns: ("MPEG TS", "NULL packet")),
    Sample(
      testDescription: "missing packets", carrier: "udp", from: 40004, to: 5555,
      hex:
        "47010111ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff"
        + "ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff"
        + "ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff"
        + "ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff"
        + "ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff4701"
        + "0115ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff"
        + "ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff"
        + "ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff"
        + "ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff"
        + "ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff",
      values: [
        ("mp2t.analysis.skips", ["3"]),
        ("mp2t.analysis.drops", ["1"]),
      ],
      columns: ("MPEG TS", "40004 → 5555 Len=376")),
    Sample(
      testDescription: "scrambled", carrier: "udp", from: 40005, to: 5555,
      hex:
        "47010091ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff"
        + "ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff"
        + "ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff"
        + "ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff"
        + "ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff4701"
        + "0091ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff"
        + "ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff"
        + "ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff"
        + "ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff"
        + "ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff",
      values: [
        ("mp2t.tsc", ["0x00000002", "0x00000002"])
      ],
      columns: ("MPEG TS", "Scrambled TS payload")),
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
