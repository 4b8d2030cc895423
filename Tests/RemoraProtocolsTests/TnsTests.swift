import Testing

/// Transparent Network Substrate. Values from tshark 4.6.9.
@Suite struct TnsTests {
  static let samples: [CarriedSample] = [
    CarriedSample(
      testDescription: "connect", carrier: .tcp, from: 40000, to: 1521,
      hex:
        "0068000001000000013a012c0c4120007fff7f0800000001002e003a00000200414100000001"
        + "0000000200000000000000030000000000000000284445534352495054494f4e3d28434f4e4e"
        + "4543545f444154413d28534552564943455f4e414d453d7865292929",
      values: [
        ("tns.connect_data", ["(DESCRIPTION=(CONNECT_DATA=(SERVICE_NAME=xe)))"]),
        ("tns.service_options", ["0x0c41"]),
      ],
      columns: ("TNS", "Request, Connect (1)")),
    CarriedSample(
      testDescription: "accept", carrier: .tcp, from: 1521, to: 40000,
      hex:
        "0025000002000000013a0c4120007fff0100000500204141000000000000000068656c6c6f",
      values: [
        ("tns.accept_data", ["hello"])
      ],
      columns: ("TNS", "Response, Accept (2)")),
    CarriedSample(
      testDescription: "refuse", carrier: .tcp, from: 1521, to: 40000,
      hex:
        "00180000040000000102000c284552524f523d3132333429",
      values: [
        ("tns.refuse_data", ["(ERROR=1234)"])
      ],
      columns: ("TNS", "Response, Refuse (4)")),
    CarriedSample(
      testDescription: "redirect", carrier: .tcp, from: 1521, to: 40000,
      hex:
        "001e000005000000001428414444524553533d28484f53543d6162632929",
      values: [
        ("tns.redirect_data", ["(ADDRESS=(HOST=abc))"])
      ],
      columns: ("TNS", "Response, Redirect (5)")),
    CarriedSample(
      testDescription: "abort", carrier: .tcp, from: 1521, to: 40000,
      hex:
        "0014000009000000010261626f72742064617461",
      values: [
        ("tns.abort_data", ["abort data"])
      ],
      columns: ("TNS", "Response, Abort (9)")),
    CarriedSample(
      testDescription: "marker", carrier: .tcp, from: 40000, to: 1521,
      hex:
        "000b00000c000000010002",
      values: [
        ("tns.marker.type", ["0x01"])
      ],
      columns: ("TNS", "Request, Marker (12)")),
    CarriedSample(
      testDescription: "control", carrier: .tcp, from: 40000, to: 1521,
      hex:
        "000e00000e000000000861626364",
      values: [
        ("tns.control.data", ["61:62:63:64"])
      ],
      columns: ("TNS", "Request, Control (14)")),
    CarriedSample(
      testDescription: "services", carrier: .tcp, from: 1521, to: 40000,
      hex:
        "003b0000060000000000deadbeef009d0b2002000004000004000300000000000400050b2002"
        + "000000000000000000000000000000000000000000",
      values: [
        ("tns.data_sns.srv_vers", ["186647040"])
      ],
      columns: ("TNS", "Response, Data (6), Secure Network Services")),
    CarriedSample(
      testDescription: "protocol versions", carrier: .tcp, from: 1521, to: 40000,
      hex:
        "002500000600000000000106007838365f36342f4c696e757820322e342e78780001020304",
      values: [
        ("tns.data_setp_resp.banner", ["x86_64/Linux 2.4.xx"])
      ],
      columns: ("TNS", "Response, Data (6), Set Protocol")),
    CarriedSample(
      testDescription: "a call", carrier: .tcp, from: 41000, to: 1521,
      hex:
        "001500000600000000000301016162636465666768",
      values: [
        ("tns.data_oci.id", ["0x01"])
      ],
      columns: ("TNS", "Request, Data (6), User OCI Functions")),
    CarriedSample(
      testDescription: "long length", carrier: .tcp, from: 41008, to: 1521,
      hex:
        "0000001e060000000000035e000000000000000000000000000000000000",
      values: [
        ("tns.length", ["30"])
      ],
      columns: ("TNS", "Request, Data (6), User OCI Functions")),
    CarriedSample(
      testDescription: "connect data follow", carrier: .tcp, from: 41010, to: 1521,
      hex:
        "003a000001000000013a012c0c4120007fff7f0800000001012c003a00000200414100000001"
        + "0000000200000000000000030000000000000000",
      values: [
        ("tns.connect_data_length", ["300"])
      ],
      columns: ("TNS", "Request, Connect (1)")),
  ]

  @Test(arguments: samples)
  func valuesAndColumnsAreAsInTshark(_ sample: CarriedSample) throws { try sample.check() }

  @Test(arguments: samples)
  func cutOrChangedAnywhereTreesStaySound(_ sample: CarriedSample) throws { try sample.damage() }
}
