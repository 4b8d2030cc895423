import Testing

/// Talk with instruments against tshark 4.6.9.
@Suite struct HislipTests {
  @Test(arguments: samples) func treeIsThatOfTshark(_ sample: PacketSample) {
    let rows = PacketRows.rows(of: [sample.bytes], in: sample.protocols, link: sample.link)
    #expect(rows == [sample.expected])
  }

  @Test(arguments: samples) func everyPrefixIsDissected(_ sample: PacketSample) {
    #expect(PacketRows.survivesEveryPrefix(of: sample.bytes, link: sample.link))
  }

  static let samples: [PacketSample] = [
    PacketSample(
      name: "initialize", link: 101,
      hex: """
        4500003f00010000400600000a0000010a0000029c4013100000000100000001501803e80000000048530000
        0100525300000000000000076869736c697030
        """,
      protocols: ["hislip"],
      rows: #"""
        0 hislip 40+23 '' High-Speed LAN Instrument Protocol (Synchron), Initialize
        1 hislip.syn 40+0 '' Synchronous Channel
        1 hislip.prologue 40+2 'HS' Prologue: HS
        1 hislip.messagetype 42+1 '0x00' Message Type: Initialize (0x00)
        1 hislip.controlcode 43+1 '0' Control Code: 0
        1 hislip.msgpara 44+4 '' Message Parameter
        2 hislip.msgpara.clientproto 44+2 '0x0100' Client version: 0x0100
        2 hislip.msgpara.vendorID 46+2 '0x5253' VendorID: Rohde & Schwarz GmbH (0x5253)
        1 hislip.payloadlength 48+8 '7' Payload Length: 7
        1 hislip.data 56+7 'hislip0' Data: hislip0
        """#),
    PacketSample(
      name: "lock", link: 101,
      hex: """
        4500003800010000400600000a0000010a0000029c4113100000000100000001501803e80000000048530401
        000000640000000000000000
        """,
      protocols: ["hislip"],
      rows: #"""
        0 hislip 40+16 '' High-Speed LAN Instrument Protocol (Asynchron), AsyncLock, Request (Exclusive)
        1 hislip.asyn 40+0 '' Asynchronous Channel
        1 hislip.prologue 40+2 'HS' Prologue: HS
        1 hislip.messagetype 42+1 '0x04' Message Type: AsyncLock (0x04)
        1 hislip.controlcode.asynclockcode 43+1 '0x01' Control Code: Request (0x01)[Exclusive]
        1 hislip.msgpara 44+4 '' Message Parameter
        2 hislip.msgpara.timeout 44+4 '100' Timeout[ms]: 100
        1 hislip.payloadlength 48+8 '0' Payload Length: 0
        """#),
    PacketSample(
      name: "maximum message size", link: 101,
      hex: """
        4500004000010000400600000a0000010a0000029c4213100000000100000001501803e80000000048530f00
        0000000000000000000000080000000000100000
        """,
      protocols: ["hislip"],
      rows: #"""
        0 hislip 40+24 '' High-Speed LAN Instrument Protocol (Asynchron), AsyncMaximumMessageSize
        1 hislip.asyn 40+0 '' Asynchronous Channel
        1 hislip.prologue 40+2 'HS' Prologue: HS
        1 hislip.messagetype 42+1 '0x0f' Message Type: AsyncMaximumMessageSize (0x0f)
        1 hislip.controlcode 43+1 '0' Control Code: 0
        1 hislip.msgpara 44+4 '' Message Parameter
        1 hislip.payloadlength 48+8 '8' Payload Length: 8
        1 hislip.maxmsgsize 56+8 '1048576' Max Message Size: 1048576 bytes (1.00 Mbytes)
        """#),
    PacketSample(
      name: "data", link: 101,
      hex: """
        4500003d00010000400600000a0000010a0000029c4313100000000100000001501803e80000000048530701
        ffffff0000000000000000052a49444e3f
        """,
      protocols: ["hislip"],
      rows: #"""
        0 hislip 40+21 '' High-Speed LAN Instrument Protocol (Synchron), DataEnd, MessageId: 0xffffff00
        1 hislip.syn 40+0 '' Synchronous Channel
        1 hislip.prologue 40+2 'HS' Prologue: HS
        1 hislip.messagetype 42+1 '0x07' Message Type: DataEnd (0x07)
        1 hislip.controlcode.rmt 43+1 '0x01' Control Code: RMT was delivered (0x01)
        1 hislip.msgpara 44+4 '' Message Parameter
        2 hislip.msgpara.messageid 44+4 '0xffffff00' MessageID: 0xffffff00
        1 hislip.payloadlength 48+8 '5' Payload Length: 5
        1 hislip.data 56+5 '*IDN?' Data: *IDN?
        """#),
  ]
}
