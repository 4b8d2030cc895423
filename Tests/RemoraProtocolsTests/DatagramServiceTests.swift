import RemoraProtocols
import RemoraTesting
import Testing

/// Small protocols over UDP; values from tshark 4.6.9.
@Suite struct DatagramServiceTests {
  struct Case: Sendable, CustomTestStringConvertible {
    var name: String
    var port: UInt16
    var hex: String
    var info: String
    var values: [String: [String]]
    var testDescription: String { name }
  }

  static let cases: [Case] = [
    Case(
      name: "NTP reply of a primary server", port: 123,
      hex: "240111e1 00010000 ffffffff 47505300 e1a5000012345678 e1a5000012345678"
        + "e1a500001234567d e1a5000012345681",
      info: "NTP Version 4, server",
      values: [
        "ntp.rootdelay": ["65536"], "ntp.refid": ["47:50:53:00"], "ntp.ppoll": ["17"],
        "ntp.xmt": ["2019-12-18T19:44:00.071111113Z"],
      ]),
    Case(
      name: "NTP with an extension field", port: 123,
      hex: "230206ec 00000000 00000000 01020304 0000000000000000 0000000000000000"
        + "0000000000000000 0000000000000000 01040010 111111111111111111111111",
      info: "NTP Version 4, client, NTS",
      values: ["ntp.ext.type": ["0x0104"], "ntp.ext.length": ["16"], "ntp.org": ["NULL"]]),
    Case(
      name: "NTP control message", port: 123,
      hex: "16820002 06150000 00000005 6162633d31", info: "NTP Version 2, control",
      values: [
        "ntp.ctrl.flags2.opcode": ["2"], "ntp.ctrl.sys_status.code": ["5"],
        "ntp.ctrl.count": ["5"],
      ]),
    Case(
      name: "TFTP request with options", port: 69,
      hex: "0002 75702e62696e00 6e6574617363696900 626c6b73697a65003130323400",
      info: "Write Request, File: up.bin, Transfer type: netascii, blksize=1024",
      values: ["tftp.destination_file": ["up.bin"], "tftp.option.value": ["1024"]]),
    Case(
      name: "Syslog of RFC 3164", port: 514,
      hex: "3c31333e4f63742031312032323a31343a313520686f73742073753a206661696c",
      info: "USER.NOTICE: Oct 11 22:14:15 host su: fail",
      values: [
        "syslog.hostname": ["host"], "syslog.procid": ["su"], "syslog.msg": [" fail"],
        "syslog.facility": ["1"], "syslog.level": ["5"],
      ]),
    Case(
      name: "NetBIOS name query", port: 137,
      hex: "1234 0110 0001 0000 0000 0000 20 4547454a454d4546464446434647434143414341"
        + "434143414341434143414341 00 0020 0001",
      info: "Name query NB FILESRV<20>",
      values: ["nbns.flags.opcode": ["0"], "nbns.name": ["FILESRV<20>"]]),
    Case(
      name: "collectd values", port: 25_826,
      hex: "0000 0009 686f737400 0006 000f 0001 01 0000000000000a40",
      info: "Host=host,  1 value  for 0 plugins, 0 messages",
      values: ["collectd.val.gauge": ["3.25"], "collectd.data.host": ["host", "host"]]),
    Case(
      name: "Echo", port: 7, hex: "68656c6c6f", info: "Request",
      values: ["echo.data": ["68:65:6c:6c:6f"], "echo.request": ["True"]]),
  ]

  @Test(arguments: cases) func saysWhatTsharkSays(_ one: Case) throws {
    let test = try PacketTest(.standard)
    let packet = try PacketBuilder(one.hex).udp(from: 40_000, to: one.port).ipv4().ethernet()
    let rows = test.rows(packet)
    #expect(test.columns(packet).info == one.info)
    for (field, values) in one.values { #expect(rows.values(field) == values, "\(field)") }
    #expect(test.everyPrefix(of: packet) == [])
    #expect(test.mutations(of: packet) == [])
  }
}
