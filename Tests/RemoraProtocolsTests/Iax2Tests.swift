import RemoraProtocols
import RemoraTesting
import Testing

/// Calls between telephone exchanges. Values from tshark 4.6.9.
@Suite struct Iax2Tests {
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
      testDescription: "a call", carrier: "udp", from: 40000, to: 4569,
      hex:
        "8001000000000001000006010103313030",
      values: [
        ("iax2.src_call", ["1"]),
        ("iax2.iax.called_number", ["100"]),
        ("iax2.call", ["1"]),
      ],
      columns: ("IAX2", "IAX, source call# 1, timestamp 1ms NEW")),
    Sample(
      testDescription: "capabilities", carrier: "udp", from: 40001, to: 4569,
      hex:
        "800100000000000100000601080400000e7f",
      values: [
        ("iax2.iax.capability", ["0x00000e7f"]),
        ("iax2.cap.gsm", ["True"]),
      ],
      columns: ("IAX2", "IAX, source call# 1, timestamp 1ms NEW")),
    Sample(
      testDescription: "an address", carrier: "udp", from: 40002, to: 4569,
      hex:
        "8001000000000001000006011210020011d90a0000010000000000000000",
      values: [
        ("iax2.iax.app_addr.sinaddr", ["10.0.0.1"]),
        ("iax2.iax.app_addr.sinport", ["4569"]),
      ],
      columns: ("IAX2", "IAX, source call# 1, timestamp 1ms NEW")),
    Sample(
      testDescription: "a moment", carrier: "udp", from: 40003, to: 4569,
      hex:
        "8001000000000001000006011f040b0c5a3f",
      values: [
        ("iax2.iax.datetime.raw", ["185358911"])
      ],
      columns: ("IAX2", "IAX, source call# 1, timestamp 1ms NEW")),
    Sample(
      testDescription: "a cause", carrier: "udp", from: 40004, to: 4569,
      hex:
        "8001000000000001000006012a0110",
      values: [
        ("iax2.iax.causecode", ["0x10"])
      ],
      columns: ("IAX2", "IAX, source call# 1, timestamp 1ms NEW")),
    Sample(
      testDescription: "codecs of 64 bits", carrier: "udp", from: 40005, to: 4569,
      hex:
        "8001000000000001000006013709000000000000000004",
      values: [
        ("iax2.iax.capability2", ["0x0000000000000004"]),
        ("iax2.version", ["0"]),
      ],
      columns: ("IAX2", "IAX, source call# 1, timestamp 1ms NEW")),
    Sample(
      testDescription: "a length that is wrong", carrier: "udp", from: 40006, to: 4569,
      hex:
        "800100000000000100000601090101",
      values: [
        ("iax2.iax.subclass", ["1"])
      ],
      columns: ("IAX2", "IAX, source call# 1, timestamp 1ms NEW")),
    Sample(
      testDescription: "a digit", carrier: "udp", from: 40007, to: 4569,
      hex:
        "800100020000000500000131",
      values: [
        ("iax2.dtmf.subclass", ["1"])
      ],
      columns: ("IAX2", "DTMF End, source call# 1, timestamp 5ms digit 1")),
    Sample(
      testDescription: "voice", carrier: "udp", from: 40008, to: 4569,
      hex:
        "8001000200000005000002820000000000000000000000000000000000000000",
      values: [
        ("iax2.voice.codec", ["0x0000000000000004"]),
        ("iax2.payload_data", ["00:00:00:00:00:00:00:00:00:00:00:00:00:00:00:00:00:00:00:00"]),
      ],
      columns: ("IAX2", "Voice, source call# 1, timestamp 5ms, Raw mu-law data (G.711)")),
    Sample(
      testDescription: "text", carrier: "udp", from: 40009, to: 4569,
      hex:
        "80010002000000050000070068656c6c6f",
      values: [
        ("iax2.text.text", ["hello"])
      ],
      columns: ("IAX2", "Text, source call# 1, timestamp 5ms")),
    Sample(
      testDescription: "a URL", carrier: "udp", from: 40010, to: 4569,
      hex:
        "800100020000000500000901687474703a2f2f78",
      values: [
        ("iax2.html.url", ["http://x"])
      ],
      columns: ("IAX2", "HTML, source call# 1, timestamp 5ms")),
    Sample(
      testDescription: "voice in short", carrier: "udp", from: 40011, to: 4569,
      hex:
        "000100200000000000000000000000000000000000000000",
      values: [
        ("iax2.timestamp", ["32"]),
        ("iax2.payload_data", ["00:00:00:00:00:00:00:00:00:00:00:00:00:00:00:00:00:00:00:00"]),
      ],
      columns: ("IAX2", "Mini packet, source call# 1, timestamp 32ms, G.723.1 compression")),
    Sample(
      testDescription: "trunk", carrier: "udp", from: 40012, to: 4569,
      hex:
        "000001000000004d00050003616263000600027a7a",
      values: [
        ("iax2.trunk.call.scallno", ["5", "6"]),
        ("iax2.trunk.ncalls", ["2"]),
      ],
      columns: ("IAX2", "Trunk packet with 2 media frames for 2 calls")),
    Sample(
      testDescription: "trunk with times", carrier: "udp", from: 40013, to: 4569,
      hex:
        "000001010000004d000300050009616263",
      values: [
        ("iax2.trunk.call.ts", ["9"])
      ],
      columns: ("IAX2", "Trunk packet with 1 media frame for 1 call")),
    Sample(
      testDescription: "cut", carrier: "udp", from: 40014, to: 4569,
      hex:
        "800100",
      values: [
        ("iax2.src_call", ["1"])
      ],
      columns: ("IAX2", "[Malformed Packet]")),
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
