import Testing

/// Control messages of PPTP. Values from tshark 4.6.9.
@Suite struct PptpTests {
  static let samples: [CarriedSample] = [
    CarriedSample(
      testDescription: "start", carrier: .tcp, from: 45001, to: 1723,
      hex:
        "009c00011a2b3c4d000100000100000000000003000000010007000868737400000000000000"
        + "0000000000000000000000000000000000000000000000000000000000000000000000000000"
        + "00000000000000000000000000000000766e6400000000000000000000000000000000000000"
        + "0000000000000000000000000000000000000000000000000000000000000000000000000000"
        + "00000000",
      values: [
        ("pptp.protocol_version", ["256"]),
        ("pptp.host_name", ["hst"]),
        ("pptp.vendor_name", ["vnd"]),
      ],
      columns: ("PPTP", "Start-Control-Connection-Request")),
    CarriedSample(
      testDescription: "call reply", carrier: .tcp, from: 45008, to: 1723,
      hex:
        "002000011a2b3c4d000800000001000201000004000000050006000700000008",
      values: [
        ("pptp.call_id", ["1"]),
        ("pptp.out_result", ["1"]),
        ("pptp.physical_channel_id", ["8"]),
      ],
      columns: ("PPTP", "Outgoing-Call-Reply")),
    CarriedSample(
      testDescription: "incoming call", carrier: .tcp, from: 45009, to: 1723,
      hex:
        "00dc00011a2b3c4d000900000001000200000003000000040005000631313100000000000000"
        + "0000000000000000000000000000000000000000000000000000000000000000000000000000"
        + "0000000000000000000000000000000032323200000000000000000000000000000000000000"
        + "0000000000000000000000000000000000000000000000000000000000000000000000000000"
        + "0000000033333300000000000000000000000000000000000000000000000000000000000000"
        + "000000000000000000000000000000000000000000000000000000000000",
      values: [
        ("pptp.dialed_number", ["111"]),
        ("pptp.dialing_number", ["222"]),
        ("pptp.subaddress", ["333"]),
      ],
      columns: ("PPTP", "Incoming-Call-Request")),
    CarriedSample(
      testDescription: "disconnect", carrier: .tcp, from: 45013, to: 1723,
      hex:
        "009400011a2b3c4d000d00000001020300040005737461747300000000000000000000000000"
        + "0000000000000000000000000000000000000000000000000000000000000000000000000000"
        + "0000000000000000000000000000000000000000000000000000000000000000000000000000"
        + "00000000000000000000000000000000000000000000000000000000000000000000",
      values: [
        ("pptp.disc_result", ["2"]),
        ("pptp.call_Statistics", ["stats"]),
      ],
      columns: ("PPTP", "Call-Disconnect-Notify")),
    CarriedSample(
      testDescription: "errors", carrier: .tcp, from: 45014, to: 1723,
      hex:
        "002800011a2b3c4d000e00000001000200000003000000040000000500000006000000070000"
        + "0008",
      values: [
        ("pptp.crc_errors", ["3"]),
        ("pptp.alignment_errors", ["8"]),
      ],
      columns: ("PPTP", "WAN-Error-Notify")),
    CarriedSample(
      testDescription: "link", carrier: .tcp, from: 45015, to: 1723,
      hex:
        "001800011a2b3c4d000f0000000100020000000300000004",
      values: [
        ("pptp.send_accm", ["0x00000003"]),
        ("pptp.receive_accm", ["0x00000004"]),
      ],
      columns: ("PPTP", "Set-Link-Info")),
    CarriedSample(
      testDescription: "unknown", carrier: .tcp, from: 45016, to: 1723,
      hex:
        "001000011a2b3c4d0010000061626364",
      values: [
        ("pptp.control_message_type", ["16"]),
        ("data.data", ["61:62:63:64"]),
      ],
      columns: ("PPTP", "Unknown control type (16)")),
    CarriedSample(
      testDescription: "wrong cookie", carrier: .tcp, from: 40000, to: 1723,
      hex:
        "0010000100000001000500000000004d",
      values: [
        ("pptp.magic_cookie", ["0x00000001"])
      ],
      columns: ("PPTP", "Echo-Request")),
  ]

  @Test(arguments: samples)
  func valuesAndColumnsAreAsInTshark(_ sample: CarriedSample) throws { try sample.check() }

  @Test(arguments: samples)
  func cutOrChangedAnywhereTreesStaySound(_ sample: CarriedSample) throws { try sample.damage() }
}
