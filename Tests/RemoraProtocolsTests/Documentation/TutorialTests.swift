import RemoraCore
import RemoraProtocols
import RemoraTesting
import Testing

/// The steps of the tutorial, which quotes them.
struct TutorialTests {
  enum Step1 {
    static let parley = Protocol("parley", "Parley Protocol", short: "Parley") { p in
      let kind = p.u8("type", "Type")
      p.over("udp.port", 7777)
      return { d throws(Malformed) in
        try d.add(kind)
      }
    }
  }

  @Test func aProtocolIsANameAndAFunction() throws {
    let test = try PacketTest(Registry.standard.adding(Step1.parley))
    let packet = try PacketBuilder("02").udp(to: 7777).ipv4().ethernet()
    #expect(test.rows(packet).values("parley.type") == ["2"])
  }

  enum Step2 {
    static let parley = Protocol("parley", "Parley Protocol", short: "Parley") { p in
      let kind = p.u8("type", "Type", names: [1: "Hello", 2: "Data", 3: "Bye"])
      let flags = p.u8("flags", "Flags", .hex)
      let urgent = p.flag("flags.urgent", "Urgent", mask: 0x80)
      let version = p.u8("flags.version", "Version", mask: 0x70)
      let length = p.u16("len", "Payload length")
      p.over("udp.port", 7777)
      return { d throws(Malformed) in
        let k = try d.add(kind)
        try d.add(flags, bits: urgent, version)
        let n = try d.add(length)
        d.protocolColumn("Parley")
        d.info("\(kind, k), \(n) bytes")
      }
    }
  }

  @Test func fieldsHaveNamesBitsAndColumns() throws {
    let test = try PacketTest(Registry.standard.adding(Step2.parley))
    let packet = try PacketBuilder("02 90 0003").udp(to: 7777).ipv4().ethernet()
    let rows = test.rows(packet)
    #expect(
      rows.below("parley").map(\.label) == [
        "Type: Data (2)", "Flags: 0x90", "1... .... = Urgent: True", ".001 .... = Version: 1",
        "Payload length: 3",
      ])
    #expect(test.columns(packet).info == "Data, 3 bytes")
  }

  enum Step3 {
    static let parley = Protocol("parley", "Parley Protocol", short: "Parley") { p in
      let kind = p.u8("type", "Type", names: [1: "Hello", 2: "Data", 3: "Bye"])
      let flags = p.u8("flags", "Flags", .hex)
      let urgent = p.flag("flags.urgent", "Urgent", mask: 0x80)
      let version = p.u8("flags.version", "Version", mask: 0x70)
      let length = p.u16("len", "Payload length")
      let byType = p.table("type", UInt8.self)
      p.over("udp.port", 7777)
      return { d throws(Malformed) in
        let k = try d.add(kind)
        try d.add(flags, bits: urgent, version)
        let n = try d.add(length)
        d.protocolColumn("Parley")
        d.info("\(kind, k), \(n) bytes")
        try d.call(byType, k, length: Int(n))
      }
    }

    static let hello = Protocol("parley.hello", "Parley Hello") { p in
      let cookie = p.u16("cookie", "Cookie", .hex)
      p.over("parley.type", 1)
      return { d throws(Malformed) in try d.add(cookie) }
    }
  }

  @Test func payloadsAreHandedOn() throws {
    let test = try PacketTest(Registry.standard.adding(Step3.parley).adding(Step3.hello))
    let packet = try PacketBuilder("01 00 0002 beef").udp(to: 7777).ipv4().ethernet()
    #expect(test.rows(packet).values("parley.hello.cookie") == ["0xbeef"])
    let unknown = try PacketBuilder("02 00 0002 beef").udp(to: 7777).ipv4().ethernet()
    #expect(test.rows(unknown).values("data.data") == ["be:ef"])
  }

  enum Step4 {
    static let parley = Protocol("parley", "Parley Protocol", short: "Parley") { p in
      let kind = p.u8("type", "Type", names: [1: "Hello", 2: "Data", 3: "Bye"])
      let flags = p.u8("flags", "Flags", .hex)
      let urgent = p.flag("flags.urgent", "Urgent", mask: 0x80)
      let version = p.u8("flags.version", "Version", mask: 0x70)
      let length = p.u16("len", "Payload length")
      let byType = p.table("type", UInt8.self)
      p.over("tcp.port", 7777, framing: .lengthPrefixed(header: 4, u16At: 2, plus: 4))
      return { d throws(Malformed) in
        let k = try d.add(kind)
        try d.add(flags, bits: urgent, version)
        let n = try d.add(length)
        d.protocolColumn("Parley")
        d.info("\(kind, k), \(n) bytes")
        try d.call(byType, k, length: Int(n))
      }
    }
  }

  @Test func messagesAreCutOutOfStreams() throws {
    let test = try PacketTest(Registry.standard.adding(Step4.parley))
    let first = try PacketBuilder("02 00 00").tcp(to: 7777, sequence: 1).ipv4().ethernet()
    let second = try PacketBuilder("03 616263 03 00 0000").tcp(to: 7777, sequence: 4).ipv4()
      .ethernet()
    #expect(test.rows(first).values("parley.type") == [])
    #expect(test.rows(second).values("parley.type") == ["2", "3"])
  }

  @Test func hostileBytesDoNoHarm() throws {
    let test = try PacketTest(Registry.standard.adding(Step4.parley))
    let packet = try test.packet(
      "parley",
      [
        "type": "Data", "flags.urgent": true, "flags.version": 1, "len": .lengthOfRest,
        "": [0x61, 0x62, 0x63],
      ]
    ).tcp(to: 7777).ipv4().ethernet()
    #expect(test.rows(packet).values("parley.len") == ["3"])
    #expect(test.everyPrefix(of: packet) == [])
    #expect(test.mutations(of: packet) == [])
  }
}
