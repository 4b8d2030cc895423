import RemoraProtocols
import RemoraTesting
import Testing

/// Values from tshark 4.6.9.
@Suite struct Gtpv2Tests {
  private func packet(_ hex: String) throws -> PacketBuilder {
    let count = try Hex(hex).bytes.count + 8
    let head = "4820" + (count < 16 ? "000" : count < 256 ? "00" : "0") + String(count, radix: 16)
    return try PacketBuilder(head + "11223344 00000100" + hex).udp(from: 2123, to: 2123)
      .ipv4().ethernet()
  }

  @Test func theHeaderAndItsFlags() throws {
    let test = try PacketTest(.standard)
    let rows = test.rows(try packet("0300010005"))
    #expect(rows.values("gtpv2.flags") == ["0x48"])
    #expect(rows.values("gtpv2.message_type") == ["32"])
    #expect(rows.values("gtpv2.teid") == ["0x11223344"])
    #expect(rows.values("gtpv2.seq") == ["0x000001"])
    #expect(rows.values("gtpv2.rec") == ["5"])
    #expect(rows.values("frame.protocols") == ["eth:ethertype:ip:udp:gtp:gtpv2"])
    #expect(test.columns(try packet("")).info == "Create Session Request")
    #expect(test.columns(try packet("")).protocol == "GTPv2")
  }

  /// An element, fields with their values, and what its heading says.
  static let elements: [(String, [String: String], String)] = [
    (
      "5700 0900 8a 0000000a c0a80001",
      ["gtpv2.f_teid_interface_type": "10", "gtpv2.f_teid_ipv4": "192.168.0.1"],
      "(F-TEID): Sender F-TEID for Control Plane: S11 MME GTP-C interface, TEID/GRE Key: 0x0000000a, IPv4 192.168.0.1"
    ),
    (
      "5700 0901 87 00000000 0a0000fe", ["gtpv2.f_teid_gre_key": "0x00000000"],
      "(F-TEID): PGW S5/S8 Address for Control Plane or PMIP: S5/S8 PGW GTP-C interface, TEID"
    ),
    ("0100 0800 0910103254769f8f", ["e212.imsi": "900101234567"], "(IMSI): 900101234567"),
    ("4c00 0600 919457214365", ["e164.msisdn": "194975123456"], "MSISDN: 194975123456"),
    ("4700 0d00 08696e7465726e657403636f6d", ["gtpv2.apn": "internet.com"], "internet.com"),
    (
      "5600 0d00 18 09f1070001 09f10700000102",
      ["gtpv2.tai_tac": "0x0001", "gtpv2.ecgi_eci": "258", "gtpv2.enodebid": "1"],
      "(ULI): User Location Info: TAI ECGI "
    ),
    ("4f00 0500 01 0a000001", ["gtpv2.pdn_type": "1"], "(PAA): IPv4 10.0.0.1"),
    ("4f00 0200 01 0a", ["gtpv2.pdn_type": "1"], "Wrong length indicated. Expected 5, got 2"),
    (
      "4800 0800 0000c350 000186a0",
      ["gtpv2.ambr_up": "50000", "gtpv2.ambr_down": "100000"], "Uplink): 50000Kbps"
    ),
    ("0200 0200 1001", ["gtpv2.cause": "16", "gtpv2.cs": "True"], "Cause: Request accepted (16)"),
    ("5200 0100 06", ["gtpv2.rat_type": "6"], "RAT Type: EUTRAN (6)"),
    (
      "5d00 0500 4900010005", ["gtpv2.ebi": "5"],
      "Bearer Context: Bearer Contexts to be Created: [Grouped IE]"
    ),
    ("7200 0200 8001", ["gsm_a.dtap.timezone": "0x08"], "GMT + 2 hours 0 minutes"),
    ("0400 0200 8001", ["gtpv2.ie_type": "4"], "IE data not dissected yet"),
  ]

  @Test(arguments: elements)
  func elementsAreReadByTheirTypes(
    _ hex: String, _ values: [String: String], _ text: String
  ) throws {
    let rows = try PacketTest(.standard).rows(try packet(hex.filter { $0 != " " }))
    for (field, value) in values {
      #expect(rows.values(field).last == value, "\(field)")
    }
    #expect(rows.text.contains(text))
  }

  @Test func damagedMessagesLeaveTreesSound() throws {
    let test = try PacketTest(.standard)
    let all = Self.elements.map(\.0).joined().filter { $0 != " " }
    #expect(test.everyPrefix(of: try packet(all)) == [])
    #expect(test.mutations(of: try packet(all)) == [])
  }
}
