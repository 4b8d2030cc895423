import RemoraProtocols
import RemoraTesting
import Testing

/// Values from tshark 4.6.9.
@Suite struct MmsTests {
  static let associate = """
    030000bb02f0800db20506130100160102140200023302000134020001c19c318199a003
    800101a28191810400000001820400000001a423300f0201010604520100013004060251
    013010020103060528ca220201300406025101615e305c020101a0576055a107060528ca
    220203a20706052901876701a30302010ca606060429018767a70302010cbe2f282d0201
    03a028a826800300fde881010a82010a830105a416800101810305f100820c03ee1c0000
    0408000079ef18
    """
  static let read = """
    0300003702f08001000100612a3028020103a023a021020104a41ca11aa0183016a014a1
    121a034c44301a0b4c4c4e30245354244d6f64
    """
  static let results = """
    0300004902f08001000100613c303a020103a035a133020104a42ea12c8501058301ff84
    02030087050842c800008a0361626391085f5e1000abcdef0aa207860107890201028001
    0a
    """
  static let finish = """
    0300000902f0800900
    """

  private func packet(_ hex: String, sequence: UInt32 = 1) throws -> PacketBuilder {
    try PacketBuilder(hex.filter { !$0.isWhitespace })
      .tcp(from: 40000, to: 102, sequence: sequence).ipv4().ethernet()
  }

  @Test func anAssociationHasAllLayers() throws {
    let test = try PacketTest(.standard)
    let rows = test.rows(try packet(Self.associate))
    #expect(
      rows.values("frame.protocols") == ["eth:ethertype:ip:tcp:tpkt:cotp:ses:pres:acse:mms"])
    #expect(rows.values("ses.type") == ["13"])
    #expect(rows.values("ses.calling_session_selector") == ["00:01"])
    #expect(rows.values("pres.abstract_syntax_name") == ["2.2.1.0.1", "1.0.9506.2.1"])
    #expect(rows.values("acse.aARQ_aSO_context_name") == ["1.0.9506.2.3"])
    #expect(rows.values("mms.localDetailCalling") == ["65000"])
    #expect(rows.values("mms.ServiceSupportOptions.fileOpen") == ["True"])
    #expect(rows.text.contains("initiate-RequestPDU [Associate Request]"))
  }

  @Test func valuesAreReadByTheirKinds() throws {
    let test = try PacketTest(.standard)
    _ = test.rows(try packet(Self.associate))
    let request = test.rows(try packet(Self.read, sequence: 188))
    #expect(request.values("mms.domainId") == ["LD0"])
    #expect(request.values("mms.objectName_domain_specific_itemId") == ["LLN0$ST$Mod"])
    let rows = test.rows(try packet(Self.results, sequence: 243))
    #expect(rows.values("mms.integer") == ["5"])
    #expect(rows.values("mms.unsigned") == ["7"])
    #expect(rows.values("mms.failure") == ["10"])
    #expect(rows.values("mms.utc_time") == ["Sep 13, 2020 12:26:40.671111047 UTC"])
    #expect(rows.text.contains("AccessResult: success (1)"))
  }

  @Test func aUnitWithoutParametersIsItsHeading() throws {
    let test = try PacketTest(.standard)
    #expect(test.rows(try packet(Self.finish)).values("ses.type") == ["9"])
    #expect(test.columns(try packet(Self.finish)).info == "FINISH (FN) SPDU")
  }

  @Test(arguments: [associate, read, results])
  func damagedMessagesLeaveTreesSound(_ hex: String) throws {
    let test = try PacketTest(.standard)
    _ = test.rows(try packet(Self.associate))
    #expect(test.everyPrefix(of: try packet(hex)) == [])
    #expect(test.mutations(of: try packet(hex)) == [])
  }
}
