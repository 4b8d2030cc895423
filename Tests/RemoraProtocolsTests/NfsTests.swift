import RemoraProtocols
import RemoraTesting
import Testing

/// A call, its reply, and what they are to show: values from tshark 4.6.9.
private struct Exchange: Sendable, CustomTestStringConvertible {
  var program: UInt32 = 100_003
  var version: UInt32
  var procedure: UInt32
  let call: String
  let reply: String
  let callInfo: String
  let replyInfo: String
  let values: [String: [String]]

  var testDescription: String { callInfo }

  private func word(_ value: UInt32) -> String {
    let text = String(value, radix: 16)
    return String(repeating: "0", count: 8 - text.count) + text
  }

  func packets() throws -> [PacketBuilder] {
    let head =
      "00001234 00000000 00000002" + word(program) + word(version) + word(procedure)
      + "00000000 00000000 00000000 00000000"
    let back = "00001234 00000001 00000000 00000000 00000000 00000000"
    return [
      try PacketBuilder(head + call).udp(from: 700, to: 2049).ipv4().ethernet(),
      try PacketBuilder(back + reply).udp(from: 700, to: 2049).ipv4().ethernet(),
    ]
  }
}

private let handle = "00000014 000102030405060708090a0b0c0d0e0f10111213"
private let moment = "59682f00 075bcd15"
private let attributes =
  "00000001 00008fed 00000002 00000064 000000c8 0000000000040760 0000000000042000 00000008 00000001"
  + "0000000000001234 0000000000000063" + moment + moment + moment

private let exchanges: [Exchange] = [
  Exchange(
    version: 3, procedure: 1, call: handle, reply: "00000000" + attributes,
    callInfo: "V3 GETATTR Call, FH: 0x3bddffa4",
    replyInfo: "V3 GETATTR Reply (Call In 1)  Regular File mode: 7755 uid: 100 gid: 200",
    values: [
      "nfs.fh.hash": ["0x3bddffa4"], "nfs.fattr3.size": ["264032"], "nfs.mode3": ["36845"],
      "nfs.mode3.wgrp": ["False"], "nfs.atime": ["2017-07-14T02:40:00.123456789+0000"],
    ]),
  Exchange(
    version: 3, procedure: 4, call: handle + "0000003f",
    reply: "00000000 00000001" + attributes + "0000001f",
    callInfo: "V3 ACCESS Call, FH: 0x3bddffa4, [Check: RD LU MD XT DL XE]",
    replyInfo: "V3 ACCESS Reply (Call In 1), [Access Denied: XE], [Allowed: RD LU MD XT DL]",
    values: ["nfs.access_execute": ["True", "False"], "nfs.access_rights": ["0x0000001f"]]),
  Exchange(
    version: 3, procedure: 6, call: handle + "0000000000001000 00000400",
    reply: "00000005 00000000",
    callInfo: "V3 READ Call, FH: 0x3bddffa4 Offset: 4096 Len: 1024",
    replyInfo: "V3 READ Reply (Call In 1) Error: NFS3ERR_IO",
    values: ["nfs.offset3": ["4096"], "nfs.status3": ["5"], "nfs.status": ["5"]]),
  Exchange(
    version: 2, procedure: 16,
    call: "000102030405060708090a0b0c0d0e0f101112131415161718191a1b1c1d1e1f 00000001 00000002",
    reply: "00000000 00000001 00000007 00000001 2e000000 00000009 00000000 00000001",
    callInfo: "V2 READDIR Call, FH: 0x91267e8a", replyInfo: "V2 READDIR Reply (Call In 1)",
    values: ["nfs.readdir.entry.name": ["."], "nfs.readdir.eof": ["1"]]),
  Exchange(
    program: 100_005, version: 3, procedure: 1, call: "00000009 2f6578706f72742f61000000",
    reply: "00000000" + handle + "00000001 00000006",
    callInfo: "V3 MNT Call /export/a", replyInfo: "V3 MNT Reply (Call In 1)",
    values: ["mount.path": ["/export/a"], "mount.flavor": ["6"], "nfs.fh.length": ["20"]]),
  Exchange(
    program: 100_021, version: 4, procedure: 4,
    call: "00000004 41424344 00000001 63000000" + handle
      + "00000001 6f000000 0000004d 0000000000000064 00000000000000c8",
    reply: "00000004 41424344 00000004",
    callInfo: "V4 UNLOCK Call, c, FH:0x3bddffa4, Pos:100, Len: 200, svid:77",
    replyInfo: "V4 UNLOCK Reply (Call In 1)",
    values: ["nlm.lock.l_len64": ["200"], "nlm.stat": ["4"], "nlm.lock.caller_name": ["c"]]),
]

@Suite struct NfsTests {
  @Test(arguments: exchanges) private func aCallAndItsReplyShowWhatTheyCarry(
    _ exchange: Exchange
  ) throws {
    let packets = try exchange.packets()
    let test = try PacketTest(.standard)
    var values: [String: [String]] = [:]
    for packet in packets {
      let rows = test.rows(packet)
      for name in exchange.values.keys { values[name, default: []] += rows.values(name) }
    }
    for (name, wanted) in exchange.values { #expect(values[name] == wanted, "\(name)") }
    let again = try PacketTest(.standard)
    let infos = packets.map { again.columns($0).info }
    #expect(infos == [exchange.callInfo, exchange.replyInfo])
  }

  @Test(arguments: exchanges) private func noBytesBreakIt(_ exchange: Exchange) throws {
    let packets = try exchange.packets()
    let test = try PacketTest(.standard)
    #expect(test.everyPrefix(of: packets[0]) == [])
    #expect(test.mutations(of: packets[0]) == [])
    _ = test.rows(packets[0])
    #expect(test.everyPrefix(of: packets[1]) == [])
    #expect(test.mutations(of: packets[1]) == [])
  }
}
