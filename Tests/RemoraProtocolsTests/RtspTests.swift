import Testing

/// RTSP. Values from tshark 4.6.9.
@Suite struct RtspTests {
  static let samples: [CarriedSample] = [
    CarriedSample(
      testDescription: "describe", carrier: .tcp, from: 46001, to: 554,
      hex:
        "444553435249424520727473703a2f2f682f6120525453502f312e300d0a435365713a20320d"
        + "0a4163636570743a206170706c69636174696f6e2f7364700d0a0d0a",
      values: [
        ("rtsp.method", ["DESCRIBE"]),
        ("rtsp.url", ["rtsp://h/a"]),
        ("rtsp.cseq", ["2"]),
      ],
      columns: ("RTSP", "DESCRIBE rtsp://h/a RTSP/1.0")),
    CarriedSample(
      testDescription: "set up", carrier: .tcp, from: 46002, to: 554,
      hex:
        "534554555020727473703a2f2f682f612f747261636b20525453502f312e300d0a435365713a"
        + "20330d0a5472616e73706f72743a205254502f4156503b756e69636173743b636c69656e745f"
        + "706f72743d353030302d353030310d0a0d0a",
      values: [
        ("rtsp.transport", ["RTP/AVP;unicast;client_port=5000-5001"]),
        ("rtsp.request", ["SETUP rtsp://h/a/track RTSP/1.0\\r\\n"]),
      ],
      columns: ("RTSP", "SETUP rtsp://h/a/track RTSP/1.0")),
    CarriedSample(
      testDescription: "reply", carrier: .tcp, from: 554, to: 46002,
      hex:
        "525453502f312e3020323030204f4b0d0a435365713a20330d0a53657373696f6e3a20313233"
        + "34353637383b74696d656f75743d36300d0a5472616e73706f72743a205254502f4156503b75"
        + "6e69636173743b636c69656e745f706f72743d353030302d353030313b7365727665725f706f"
        + "72743d363030302d363030310d0a0d0a",
      values: [
        ("rtsp.status", ["200"]),
        ("rtsp.session", ["12345678;timeout=60"]),
        ("rtsp.response", ["RTSP/1.0 200 OK\\r\\n"]),
      ],
      columns: ("RTSP", "Reply: RTSP/1.0 200 OK")),
    CarriedSample(
      testDescription: "body", carrier: .tcp, from: 46005, to: 554,
      hex:
        "4745545f504152414d4554455220727473703a2f2f682f20525453502f312e300d0a436f6e74"
        + "656e742d4c656e6774683a20330d0a582d466f6f3a206261720d0a0d0a616263",
      values: [
        ("rtsp.content-length", ["3"]),
        ("rtsp.data", ["61:62:63"]),
      ],
      columns: ("RTSP", "GET_PARAMETER rtsp://h/ RTSP/1.0")),
    CarriedSample(
      testDescription: "no message", carrier: .tcp, from: 46005, to: 554,
      hex:
        "6761726261676520686572650d0a6d6f72650d0a",
      values: [
        ("rtsp.data", ["6d:6f:72:65:0d:0a"])
      ],
      columns: ("RTSP", "Continuation")),
    CarriedSample(
      testDescription: "odd fields", carrier: .tcp, from: 46006, to: 554,
      hex:
        "5345545f504152414d4554455220727473703a2f2f682f20525453502f312e300d0a582d5669"
        + "672d4d736973646e3a203132330d0a53657373696f6e3a202020733120200d0a7472616e7370"
        + "6f72743a20780d0a436f6e74656e742d4c656e6774683a206162630d0a0d0a",
      values: [
        ("rtsp.X_Vig_Msisdn", ["123"]),
        ("rtsp.session", ["s1  "]),
        ("rtsp.content-length.invalid", [""]),
        ("e164.calling_party_number.digits", ["123"]),
      ],
      columns: ("RTSP", "SET_PARAMETER rtsp://h/ RTSP/1.0")),
  ]

  @Test(arguments: samples)
  func valuesAndColumnsAreAsInTshark(_ sample: CarriedSample) throws { try sample.check() }

  @Test(arguments: samples)
  func cutOrChangedAnywhereTreesStaySound(_ sample: CarriedSample) throws { try sample.damage() }
}
