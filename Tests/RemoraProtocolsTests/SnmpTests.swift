import RemoraProtocols
import RemoraTesting
import Testing

/// Values from tshark 4.6.9.
@Suite struct SnmpTests {
  static let request =
    "302602010104067075626c6963a119020102020100020100300e300c06082b060102010101000500"
  static let response =
    "304a02010104067075626c6963a23d0201020201000201003032301106082b0601020101010004054c696e75"
    + "78301006082b06010201010300430400867739300b06072b0601040109018000"
  static let trap =
    "302b02010004067075626c6963a41e060a2b06010401bf0803020a40040a0000010201060201114302303930"
    + "00"
  static let secured =
    "3055020103300f020204d2020300ffe304010702010304353033040d80001f8880010203045566778a020103"
    + "020164040475736572040c010101010101010101010101040802020202020202020408aaaaaaaaaaaaaaaa"

  private func packet(_ hex: String, from: UInt16 = 161) throws -> PacketBuilder {
    try PacketBuilder(hex).udp(from: from, to: from == 161 ? 40_000 : 161).ipv4().ethernet()
  }

  @Test func variablesAreShownByTheirTypes() throws {
    let test = try PacketTest(.standard)
    let rows = test.rows(try packet(Self.response))
    #expect(rows.values("snmp.data") == ["2"])
    #expect(
      rows.values("snmp.name") == [
        "1.3.6.1.2.1.1.1.0", "1.3.6.1.2.1.1.3.0", "1.3.6.1.4.1.9.1",
      ])
    #expect(rows.values("snmp.value.octets") == ["4c:69:6e:75:78"])
    #expect(rows.values("snmp.var-bind_str") == ["Linux"])
    #expect(rows.values("snmp.value.timeticks") == ["8812345"])
    #expect(rows.values("snmp.noSuchObject").count == 1)
    #expect(
      test.columns(try packet(Self.response)).info
        == "get-response 1.3.6.1.2.1.1.1.0 1.3.6.1.2.1.1.3.0 1.3.6.1.4.1.9.1")
  }

  @Test func aResponseNamesItsRequest() throws {
    let test = try PacketTest(.standard)
    _ = test.rows(
      try PacketBuilder(Self.request).udp(from: 161, to: 161).ipv4().ethernet())
    let rows = test.rows(
      try PacketBuilder(Self.response).udp(from: 161, to: 161).ipv4().ethernet())
    #expect(rows.values("snmp.response_to") == ["1"])
  }

  @Test func aTrapNamesItsEnterprise() throws {
    let test = try PacketTest(.standard)
    let rows = test.rows(try packet(Self.trap))
    #expect(rows.values("snmp.enterprise") == ["1.3.6.1.4.1.8072.3.2.10"])
    #expect(rows.values("snmp.agent_addr") == ["10.0.0.1"])
    #expect(rows.values("snmp.generic_trap") == ["6"])
    #expect(rows.values("snmp.time_stamp") == ["12345"])
    #expect(
      test.columns(try packet(Self.trap)).info == "trap iso.3.6.1.4.1.8072.3.2.10")
  }

  @Test func anEncryptedMessageShowsItsEngine() throws {
    let test = try PacketTest(.standard)
    let rows = test.rows(try packet(Self.secured))
    #expect(rows.values("snmp.engineid.enterprise") == ["8072"])
    #expect(rows.values("snmp.engineid.format") == ["128"])
    #expect(rows.values("snmp.engineid.data") == ["01:02:03:04"])
    #expect(rows.values("snmp.msgUserName") == ["user"])
    #expect(rows.values("snmp.encryptedPDU") == ["aa:aa:aa:aa:aa:aa:aa:aa"])
    #expect(test.columns(try packet(Self.secured)).info == "encryptedPDU: privKey Unknown")
  }

  @Test(arguments: ["3006040178040179", "68656c6c6f", "302602010104067075626c6963a119"])
  func whatIsNoMessageIsLeftAlone(_ hex: String) throws {
    let rows = try PacketTest(.standard).rows(try packet(hex))
    #expect(rows.values("frame.protocols") == ["eth:ethertype:ip:udp:data"])
  }

  @Test(arguments: [request, response, trap, secured])
  func noBytesDoHarm(_ hex: String) throws {
    let test = try PacketTest(.standard)
    #expect(test.everyPrefix(of: try packet(hex)) == [])
    #expect(test.mutations(of: try packet(hex), rounds: 300) == [])
  }
}
