import RemoraCore
import RemoraFilter

/// A few protocols with the names that filters in these tests use, and just enough code to fill
/// them from the packets below.
enum Toys {
  static let frame = Protocol("frame", "Frame") { p in
    let number = p.u32("number", "Frame Number")
    let length = p.u32("len", "Frame length")
    let captured = p.u32("cap_len", "Capture Length")
    let time = p.time("time", "Arrival Time")
    let epoch = p.time("time_epoch", "Epoch Arrival Time")
    let relative = p.duration("time_relative", "Time since reference")
    let ethernet = p.uses("eth")
    return { d throws(Malformed) in
      let record = d.record
      d.put(number, record.number, at: .nowhere)
      d.put(length, UInt32(truncatingIfNeeded: record.originalLength), at: .nowhere)
      d.put(captured, UInt32(truncatingIfNeeded: record.capturedLength), at: .nowhere)
      d.put(time, record.time, at: .nowhere)
      d.put(epoch, record.time, at: .nowhere)
      d.put(relative, record.time.since(record.firstTime), at: .nowhere)
      d.setOwnLength(d.remaining)
      try d.call(ethernet)
    }
  }

  static let ethernet = Protocol("eth", "Ethernet II") { p in
    let destination = p.ether("dst", "Destination")
    let source = p.ether("src", "Source")
    let address = p.ether("addr", "Address")
    let type = p.u16("type", "Type", .hex, names: [0x0800: "IPv4", 0x0806: "ARP"])
    let table = p.table("/ethertype", UInt16.self)
    return { d throws(Malformed) in
      let first = try d.add(destination)
      d.put(address, first, at: d.just(6), .hidden)
      let second = try d.add(source)
      d.put(address, second, at: d.just(6), .hidden)
      let kind = try d.add(type)
      try d.call(table, kind)
    }
  }

  static let ip = Protocol("ip", "Internet Protocol") { p in
    let version = p.u8("version", "Version", mask: 0xf0)
    let length = p.u16("len", "Total Length")
    let identification = p.u16("id", "Identification", .hex)
    let noFragments = p.flag(
      "flags.df", "Don't fragment", mask: 0x4000, width: 2, set: "Set", unset: "Not set")
    let moreFragments = p.flag(
      "flags.mf", "More fragments", mask: 0x2000, width: 2, set: "Set", unset: "Not set")
    let life = p.u8("ttl", "Time to Live")
    let proto = p.u8(
      "proto", "Protocol",
      names: [1: "ICMP", 4: "IPIP", 6: "TCP", 17: "UDP", 61: "Any", 63: "Any"])
    let source = p.ipv4("src", "Source Address")
    let destination = p.ipv4("dst", "Destination Address")
    let address = p.ipv4("addr", "Address")
    let table = p.table("proto", UInt8.self)
    p.over("ethertype", 0x0800)
    p.over("ip.proto", 4)
    return { d throws(Malformed) in
      try d.add(version)
      try d.skip(1)
      let total = try d.add(length)
      d.limit(to: Int(total) - 4)
      try d.add(identification)
      try d.add(bits: noFragments, moreFragments, width: 2)
      try d.add(life)
      let next = try d.add(proto)
      try d.skip(2)
      let from = try d.add(source)
      d.put(address, from, at: d.just(4), .hidden)
      let to = try d.add(destination)
      d.put(address, to, at: d.just(4), .hidden)
      try d.call(table, next)
    }
  }

  static let tcp = Protocol("tcp", "Transmission Control Protocol") { p in
    let source = p.u16("srcport", "Source Port")
    let destination = p.u16("dstport", "Destination Port")
    let port = p.u16("port", "Port")
    let flags = p.u16("flags", "Flags", .hex, mask: 0x0fff)
    let syn = p.flag("flags.syn", "Syn", mask: 2, width: 2, set: "Set", unset: "Not set")
    let fin = p.flag("flags.fin", "Fin", mask: 1, width: 2, set: "Set", unset: "Not set")
    let table = p.table("port", UInt16.self)
    p.over("ip.proto", 6)
    return { d throws(Malformed) in
      let from = try d.add(source)
      d.put(port, from, at: d.just(2), .hidden)
      let to = try d.add(destination)
      d.put(port, to, at: d.just(2), .hidden)
      try d.skip(8)
      try d.add(flags, bits: syn, fin)
      try d.skip(6)
      d.setOwnLength(20)
      if d.remaining > 0 { try d.call(table, to) }
    }
  }

  static let udp = Protocol("udp", "User Datagram Protocol") { p in
    let source = p.u16("srcport", "Source Port")
    let destination = p.u16("dstport", "Destination Port")
    let port = p.u16("port", "Port")
    p.over("ip.proto", 17)
    return { d throws(Malformed) in
      d.put(port, try d.add(source), at: d.just(2), .hidden)
      d.put(port, try d.add(destination), at: d.just(2), .hidden)
      try d.skip(4)
    }
  }

  static let http = Protocol("http", "Hypertext Transfer Protocol") { p in
    let host = p.string("host", "Host")
    let code = p.integer(
      "code", "Code", .uint8, as: UInt8.self, container: 1, text: .custom { "code \($0)" })
    p.over("tcp.port", 80)
    return { d throws(Malformed) in
      try d.add(code)
      while d.remaining > 0 {
        let count = Int(try d.peek(UInt8.self))
        try d.skip(1)
        try d.add(host, length: count)
      }
    }
  }

  /// A field of every type, never in a packet.
  static let types = Protocol("_ws.ftypes", "Field types") { p in
    for type in FieldType.allCases {
      guard let name = names[type] else { continue }
      let _: Field<UInt64> = p.integer(name, name, type, as: UInt64.self, container: 8)
    }
    return { _ in }
  }

  static let arp = Protocol("arp", "Address Resolution Protocol") { p in
    p.over("ethertype", 0x0806)
    return { _ in }
  }

  private static let names: [FieldType: String] = [
    .none: "none", .protocolName: "protocol", .boolean: "boolean", .char: "char",
    .uint8: "uint8", .uint16: "uint16", .uint24: "uint24", .uint32: "uint32",
    .uint40: "uint40", .uint48: "uint48", .uint56: "uint56", .uint64: "uint64",
    .int8: "int8", .int16: "int16", .int24: "int24", .int32: "int32", .int40: "int40",
    .int48: "int48", .int56: "int56", .int64: "int64",
    .ieee11073SFloat: "ieee_11073_sfloat", .ieee11073Float: "ieee_11073_float",
    .float: "float", .double: "double", .absoluteTime: "abs_time", .relativeTime: "rel_time",
    .string: "string", .stringz: "stringz", .uintString: "uint_string", .ether: "ether",
    .bytes: "bytes", .uintBytes: "uint_bytes", .ipv4: "ipv4", .ipv6: "ipv6",
    .ipxnet: "ipxnet", .framenum: "framenum", .guid: "guid", .oid: "oid", .eui64: "eui64",
    .ax25: "ax25", .vines: "vines", .relativeOID: "rel_oid", .systemID: "system_id",
    .stringzPad: "stringzpad", .stringzTrunc: "stringztrunc", .fcwwn: "fc_wwn",
  ]

  static func registry() throws -> SealedRegistry {
    try Registry([frame, ethernet, ip, tcp, udp, http, arp, types]).sealed()
  }
}

/// Packets of the toy protocols.
enum Samples {
  static func hex(_ text: String) -> [UInt8] {
    let digits = text.utf8.compactMap { UInt8(String(UnicodeScalar($0)), radix: 16) }
    return stride(from: 0, to: digits.count - 1, by: 2).map { digits[$0] << 4 | digits[$0 + 1] }
  }

  /// 66:77:88:99:aa:bb to 00:11:22:33:44:55, 10.0.0.5:12345 to 10.0.0.6:80, a bare SYN.
  static let syn = hex(
    """
    001122334455 66778899aabb 0800
    4500 0028 0001 0000 40 06 0000 0a000005 0a000006
    3039 0050 00000001 00000000 5002 2000 0000 0000
    """)
  /// The same with two host names behind, `www.EXAMPLE.org` and `áb`.
  static let http = hex(
    """
    001122334455 66778899aabb 0800
    4500 003d 0002 4000 40 06 0000 0a000005 0a000006
    3039 0050 00000001 00000000 5018 2000 0000 0000
    07 0f 7777772e4558414d504c452e6f7267 03 c3a162
    """)
  /// 192.168.1.1 to 8.8.8.8 inside 1.1.1.1 to 2.2.2.2, UDP 53 to 5353.
  static let tunnel = hex(
    """
    ffffffffffff 66778899aabb 0800
    4500 0030 0003 0000 ff 04 0000 01010101 02020202
    4500 001c 0004 2000 05 11 0000 c0a80101 08080808
    0035 14e9 0008 0000
    """)
  static func record(_ bytes: UnsafeRawBufferPointer, _ time: AbsoluteTime) -> PacketRecord {
    PacketRecord(
      bytes: bytes,
      about: RecordInfo(originalLength: bytes.count, number: 1, time: time, linkType: 1))
  }

  static let arp = hex("ffffffffffff 66778899aabb 0806 0001")
}

/// Runs filters over one packet of the toys.
struct Bench {
  let registry: SealedRegistry

  init() throws { registry = try Toys.registry() }

  /// Whether `text` matches `bytes` at 2002-12-31 13:55:31.3 UTC.
  func matches(_ text: String, _ bytes: [UInt8] = Samples.syn) throws -> Bool {
    let filter = try Filter(text, registry: registry)
    return run(filter, bytes)
  }

  func run(_ filter: Filter, _ bytes: [UInt8]) -> Bool {
    var dissector = Dissector(registry: registry, needs: filter.needs)
    var scratch = filter.scratch()
    return bytes.withUnsafeBytes { raw in
      let record = Samples.record(
        raw, AbsoluteTime(seconds: 1_041_342_931, nanoseconds: 300_000_000))
      dissector.dissect(record)
      return filter.matches(dissector.tree, &scratch)
    }
  }
}
