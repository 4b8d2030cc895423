import RemoraProtocols
import RemoraTesting
import Testing

@Suite struct IgmpTests {
  /// A report of IGMPv3 as a Linux host sends it when it joins two groups.
  private static let report = """
    22 00 0201 0000 0002              # version 3 membership report, two records
    04 00 0000 e9fc0002               # change to exclude mode, no sources, 233.252.0.2
    04 00 0000 e9fc0001               # the same for 233.252.0.1
    """

  /// Values from tshark 4.6.9.
  @Test func aReportHasItsRecords() throws {
    let test = try PacketTest(.standard)
    let rows = test.rows(try PacketBuilder(Self.report).ipv4(protocol: 2).ethernet())
    #expect(
      rows.below("igmp").map(\.description) == [
        "igmp.version=3", "igmp.type=0x22", "igmp.reserved=00", "igmp.checksum=0x0201",
        "igmp.checksum.status=1", "igmp.reserved=00:00", "igmp.num_grp_recs=2", "text",
        "igmp.record_type=4", "igmp.aux_data_len=0", "igmp.num_src=0", "igmp.maddr=233.252.0.2",
        "text", "igmp.record_type=4", "igmp.aux_data_len=0", "igmp.num_src=0",
        "igmp.maddr=233.252.0.1",
      ])
    #expect(rows.text.contains("    Group Record : 233.252.0.2  Change To Exclude Mode\n"))
  }

  @Test func noBytesBreakIt() throws {
    let test = try PacketTest(.standard)
    let packet = try PacketBuilder(Self.report).ipv4(protocol: 2).ethernet()
    #expect(test.everyPrefix(of: packet) == [])
    #expect(test.mutations(of: packet) == [])
  }
}
