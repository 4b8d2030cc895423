import RemoraProtocols
import RemoraTesting
import Testing

/// Messages over TCP that name their port; values from tshark 4.6.9.
@Suite struct FileSharingTests {
  struct Sample: Sendable, CustomTestStringConvertible {
    let name: String
    let port: UInt16
    let hex: String
    /// A field, and its values in order.
    let values: [(String, [String])]
    let info: String
    var testDescription: String { name }
  }

  static let samples: [Sample] = [
    Sample(
      name: "LDAP compare", port: 389, hex: compare,
      values: [
        ("ldap.messageID", ["2"]),
        ("ldap.protocolOp", ["14"]),
        ("ldap.entry", ["uid=jdoe,ou=People,dc=example,dc=com"]),
        ("ldap.assertionValue", ["salaried"]),
      ],
      info: #"compareRequest(2) "uid=jdoe,ou=People,dc=example,dc=com" "#),
    Sample(
      name: "LDAP bind with NTLM", port: 389, hex: negotiate,
      values: [
        ("ldap.authentication", ["3"]),
        ("ldap.mechanism", ["GSS-SPNEGO"]),
        ("ntlmssp.messagetype", ["0x00000001"]),
        ("ntlmssp.negotiateflags", ["0xe20882b7"]),
        ("ntlmssp.version.build_number", ["18362"]),
      ],
      info: #"bindRequest(65) "<ROOT>" sasl , NTLMSSP_NEGOTIATE"#),
    Sample(
      name: "SMB tree connect", port: 445, hex: treeConnect,
      values: [
        ("nbss.length", ["94"]),
        ("smb.cmd", ["0x75", "0xff"]),
        ("smb.wct", ["4"]),
        ("smb.connect.flags.extendedsig", ["True"]),
      ],
      info: #"Tree Connect AndX Request, Path: \\192.168.1.12\CATENA"#),
    Sample(
      name: "SMB2 tree connect", port: 445, hex: treeConnect2,
      values: [
        ("smb2.cmd", ["3"]),
        ("smb2.flags.signature", ["True"]),
        ("smb2.olb.length", ["30"]),
      ],
      info: #"Tree Connect Request, Tree: '\\127.0.0.1\tmp'"#),
    Sample(
      name: "SMB2 create", port: 445, hex: create,
      values: [
        ("smb2.create.disposition", ["3"]),
        ("smb.access_mask", ["0x000e0000"]),
        ("smb2.file_attribute.directory", ["True"]),
      ],
      info: #"Create Request, File: test_dir"#),
    Sample(
      name: "DCE/RPC bind", port: 49155, hex: bind,
      values: [
        ("dcerpc.cn_num_ctx_items", ["2"]),
        ("dcerpc.cn_bind_to_uuid", [svcctl, svcctl]),
        ("dcerpc.auth_type", ["10"]),
      ],
      info: "Bind: call_id: 2, Fragment: Single, 2 context items: SVCCTL V2.0 (32bit NDR), "
        + "SVCCTL V2.0 (6cb71c2c-9812-4540-0300-000000000000), NTLMSSP_NEGOTIATE"),
    Sample(
      name: "NCP read", port: 524, hex: read,
      values: [
        ("ncp.func", ["0x48"]),
        ("ncp.connection", ["42"]),
        ("ncp.file_handle", ["00:00:ed:8a:a9:c2"]),
        ("ncp.max_bytes", ["4096"]),
      ],
      info: #"C Read From A File"#),
  ]

  @Test(arguments: samples) func itSaysWhatTheOracleSays(_ sample: Sample) throws {
    let test = try PacketTest(.standard)
    let packet = try PacketBuilder(sample.hex).tcp(from: 50_000, to: sample.port).ipv4().ethernet()
    let rows = test.rows(packet)
    for (field, values) in sample.values { #expect(rows.values(field) == values) }
    #expect(try PacketTest(.standard).columns(packet).info == sample.info)
  }

  @Test(arguments: samples) func noBytesBreakIt(_ sample: Sample) throws {
    let test = try PacketTest(.standard)
    let packet = try PacketBuilder(sample.hex).tcp(from: 50_000, to: sample.port).ipv4().ethernet()
    #expect(test.everyPrefix(of: packet) == [])
    #expect(test.mutations(of: packet) == [])
  }

  private static let svcctl = "367abb81-9844-35f1-ad32-98f038001003"

  private static let compare =
    "30450201026e4004247569643d6a646f652c6f753d50656f706c652c64633d6578616d706c652c64"
    + "633d636f6d3018040c656d706c6f79656554797065040873616c6172696564"

  private static let negotiate =
    "30840000004a0201416084000000410201030400a38400000036040a4753532d53504e45474f0428"
    + "4e544c4d5353500001000000b78208e2000000000000000000000000000000000a00ba470000000f"

  private static let treeConnect =
    "0000005eff534d4275000000001843c8000000000000000000000000ffff09040308030004ff0000"
    + "000c0001003300005c005c003100390032002e003100360038002e0031002e00310032005c004300"
    + "4100540045004e00410000003f3f3f3f3f00"

  private static let treeConnect2 =
    "00000066fe534d424000010000000000030001001800000000000000030000000000000000000000"
    + "0000000039fec8b00000000003b1e5f361ee5b053ece3c64798517120900000048001e005c005c00"
    + "3100320037002e0030002e0030002e0031005c0074006d007000"

  private static let create =
    "00000088fe534d424000010000000000050001001000000000000000040000000000000000000000"
    + "abd307b239fec8b00000000000000000000000000000000000000000390000000000000000000000"
    + "00000000000000000000000000000e00100000000300000003000000010000007800100000000000"
    + "0000000074006500730074005f00640069007200"

  private static let bind =
    "05000b0710000000a400280002000000d016d01600000000020000000000010081bb7a364498f135"
    + "ad3298f03800100302000000045d888aeb1cc9119fe808002b104860020000000100010081bb7a36"
    + "4498f135ad3298f038001003020000002c1cb76c129840450300000000000000010000000a060000"
    + "000000004e544c4d5353500001000000b78208e2000000000000000000000000000000000a005a29"
    + "0000000f"

  private static let read =
    "446d645400000024000000010000100222229b2a030048480000ed8aa9c2000000001000"
}
