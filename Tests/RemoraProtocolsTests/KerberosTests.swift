import RemoraProtocols
import RemoraTesting
import Testing

/// Values from tshark 4.6.9.
@Suite struct KerberosTests {
  static let request =
    "6a8200d6308200d2a103020105a20302010aa33330313011a10402020080a20904073005a0030101ff301ca1"
    + "03020102a21504133011a003020112a20a0408aaaaaaaaaaaaaaaaa482008f3082008ba00703050040800010"
    + "a111300fa003020101a10830061b0475736572a2031b0152a3163014a003020102a10d300b1b066b72627467"
    + "741b0152a511180f32303337303931333032343830355aa70402023039a80930070201120202ff7ba92c302a"
    + "3019a003020114a112041058503120202020202020202020202020300da003020102a10604040a000001"
  static let error =
    "7e82008530820081a003020105a10302011ea411180f32303131303931333032343830355aa50302014da603"
    + "020119a9031b0152aa163014a003020102a10d300b1b066b72627467741b0152ab061b046f6f7073ac330431"
    + "302f3022a103020113a21b04193017300ea003020112a1071b0552757365723005a0030201173009a1030201"
    + "02a2020400"

  private func packet(_ hex: String, isReply: Bool = false) throws -> PacketBuilder {
    try PacketBuilder(hex).udp(from: isReply ? 88 : 5000, to: isReply ? 5000 : 88).ipv4()
      .ethernet()
  }

  @Test func aRequestNamesClientServerAndWhatItCanDecrypt() throws {
    let test = try PacketTest(.standard)
    let rows = test.rows(try packet(Self.request))
    #expect(rows.values("kerberos.msg_type") == ["10"])
    #expect(rows.values("kerberos.CNameString") == ["user"])
    #expect(rows.values("kerberos.SNameString") == ["krbtgt", "R"])
    #expect(rows.values("kerberos.ENCTYPE") == ["18", "-133"])
    #expect(rows.values("kerberos.include_pac") == ["True"])
    #expect(rows.values("kerberos.addr_ip") == ["10.0.0.1"])
    #expect(rows.values("kerberos.addr_nb") == ["XP1"])
    #expect(test.columns(try packet(Self.request)).info == "AS-REQ")
  }

  @Test func anErrorSaysHowToAuthenticate() throws {
    let test = try PacketTest(.standard)
    let rows = test.rows(try packet(Self.error, isReply: true))
    #expect(rows.values("kerberos.error_code") == ["25"])
    #expect(rows.values("kerberos.padata_type") == ["19", "2"])
    #expect(rows.values("kerberos.info2_salt") == ["Ruser"])
    #expect(
      test.columns(try packet(Self.error, isReply: true)).info
        == "KRB Error: KRB5KDC_ERR_PREAUTH_REQUIRED")
  }

  @Test(arguments: [request, error])
  func noBytesDoHarm(_ hex: String) throws {
    let test = try PacketTest(.standard)
    #expect(test.everyPrefix(of: try packet(hex)) == [])
    #expect(test.mutations(of: try packet(hex), rounds: 300) == [])
  }
}
