import RemoraProtocols
import RemoraTesting
import Testing

/// IEC 60870-5-104 and its data units. Values from tshark 4.6.9.
@Suite struct Iec60870Tests {
  private let single =
    "6835020004000101030001000500001112131415161718191a1b1c1d1e1f2021222324252627"
    + "28292a2b2c2d2e2f303132333435363738"

  @Test func aSinglePacketReadsAsInTshark() throws {
    let test = try PacketTest(.standard)
    let packet = try PacketBuilder(single).tcp(from: 50000, to: 2404).ipv4().ethernet()
    let rows = test.rows(packet)
    #expect(rows.values("iec60870_asdu.start") == ["0x68"])
    #expect(rows.values("iec60870_104.type") == ["0x00000000"])
    #expect(rows.values("iec60870_asdu.typeid") == ["1"])
    #expect(rows.values("iec60870_asdu.numix") == ["1"])
    #expect(rows.values("iec60870_asdu.test") == ["False"])
    #expect(rows.values("iec60870_asdu.ioa") == ["5"])
    #expect(rows.values("iec60870_asdu.siq.spi") == ["True"])
    #expect(rows.values("iec60870_asdu.siq.nt") == ["False"])
    let columns = try PacketTest(.standard).columns(packet)
    #expect(columns.protocol == "IEC 60870-5 ASDU")
    #expect(columns.info == "<- I (1,2) ASDU=1 M_SP_NA_1 Spont   IOA=5")
  }

  private let step =
    "68350c0004000601030001000500001112131415161718191a1b1c1d1e1f2021222324252627"
    + "28292a2b2c2d2e2f303132333435363738"

  @Test func aStepPacketReadsAsInTshark() throws {
    let test = try PacketTest(.standard)
    let packet = try PacketBuilder(step).tcp(from: 50000, to: 2404).ipv4().ethernet()
    let rows = test.rows(packet)
    #expect(rows.values("iec60870_104.apdulen") == ["53"])
    #expect(rows.values("iec60870_104.rx") == ["2"])
    #expect(rows.values("iec60870_asdu.nega") == ["False"])
    #expect(rows.values("iec60870_asdu.vti") == ["0x11"])
    #expect(rows.values("iec60870_asdu.qds") == ["0x12"])
    #expect(rows.values("iec60870_asdu.qds.bl") == ["True"])
    #expect(rows.values("iec60870_asdu.qds.iv") == ["False"])
    #expect(rows.values("iec60870_asdu.cp24time.min") == ["21"])
    let columns = try PacketTest(.standard).columns(packet)
    #expect(columns.protocol == "IEC 60870-5 ASDU")
    #expect(columns.info == "<- I (6,2) ASDU=1 M_ST_TA_1 Spont   IOA=5")
  }

  private let float =
    "68351c0004000e01030001000500001112131415161718191a1b1c1d1e1f2021222324252627"
    + "28292a2b2c2d2e2f303132333435363738"

  @Test func aFloatPacketReadsAsInTshark() throws {
    let test = try PacketTest(.standard)
    let packet = try PacketBuilder(float).tcp(from: 50000, to: 2404).ipv4().ethernet()
    let rows = test.rows(packet)
    #expect(rows.values("iec60870_104.tx") == ["14"])
    #expect(rows.values("iec60870_asdu.sq") == ["False"])
    #expect(rows.values("iec60870_asdu.oa") == ["0"])
    #expect(rows.values("iec60870_asdu.addr") == ["1"])
    #expect(rows.values("iec60870_asdu.qds.ov") == ["True"])
    #expect(rows.values("iec60870_asdu.qds.nt") == ["False"])
    #expect(rows.values("iec60870_asdu.cp24time") == ["1445.910000000"])
    #expect(rows.values("iec60870_asdu.cp24time.iv") == ["False"])
    let columns = try PacketTest(.standard).columns(packet)
    #expect(columns.protocol == "IEC 60870-5 ASDU")
    #expect(columns.info == "<- I (14,2) ASDU=1 M_ME_TC_1 Spont   IOA=5")
  }

  private let counter =
    "68351e0004000f01030001000500001112131415161718191a1b1c1d1e1f2021222324252627"
    + "28292a2b2c2d2e2f303132333435363738"

  @Test func aCounterPacketReadsAsInTshark() throws {
    let test = try PacketTest(.standard)
    let packet = try PacketBuilder(counter).tcp(from: 50000, to: 2404).ipv4().ethernet()
    let rows = test.rows(packet)
    #expect(rows.values("iec60870_asdu.causetx") == ["3"])
    #expect(rows.values("iec60870_asdu.bcr") == ["336794129"])
    #expect(rows.values("iec60870_asdu.bcr.count") == ["336794129"])
    #expect(rows.values("iec60870_asdu.bcr.sq") == ["21"])
    #expect(rows.values("iec60870_asdu.bcr.cy") == ["False"])
    #expect(rows.values("iec60870_asdu.bcr.ca") == ["False"])
    #expect(rows.values("iec60870_asdu.bcr.iv") == ["False"])
    #expect(rows.values("iec104.apdu_invalid_len") == [""])
    let columns = try PacketTest(.standard).columns(packet)
    #expect(columns.protocol == "IEC 60870-5 ASDU")
    #expect(columns.info == "<- I (15,2) ASDU=1 M_IT_NA_1 Spont   IOA=5")
  }

  @Test func noBytesBreakThem() throws {
    let test = try PacketTest(.standard)
    let single = try PacketBuilder(self.single).tcp(from: 50000, to: 2404).ipv4().ethernet()
    let step = try PacketBuilder(self.step).tcp(from: 50000, to: 2404).ipv4().ethernet()
    let float = try PacketBuilder(self.float).tcp(from: 50000, to: 2404).ipv4().ethernet()
    let counter = try PacketBuilder(self.counter).tcp(from: 50000, to: 2404).ipv4().ethernet()
    for packet in [single, step, float, counter] {
      #expect(test.everyPrefix(of: packet) == [])
      #expect(test.mutations(of: packet) == [])
    }
  }
}
