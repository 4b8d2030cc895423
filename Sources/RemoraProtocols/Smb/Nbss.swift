public import RemoraCore

/// NetBIOS Session Service (RFC 1002 section 4.3), and what SMB uses in its place over TCP
/// ([MS-SMB2] section 2.1).
///
///     |      type     |     flags     |            length             |
///
/// Directly over TCP the length has 24 bits and there are no flags.
public let nbss = Protocol("nbss", "NetBIOS Session Service", short: "NBSS") { p in
  p.keepsToItself()
  let layer = NBSSLayer(&p)
  p.over("tcp.port", [139, 445])
  return { d throws(Malformed) in try layer.dissect(&d) }
}

struct NBSSLayer: Sendable {
  let type, flags, error: Field<UInt8>
  let extends: Field<Bool>
  let length: Field<UInt32>
  let address: Field<IPv4Address>
  let port: Field<UInt16>
  let continuation: Field<Bytes>
  let called, calling: Field<Text>
  let upper: HeuristicTable
  let own, data: ProtocolHandle
  let isInner: State<Bool>

  init(_ p: inout Builder) {
    own = p.uses("nbss")
    isInner = p.state { false }
    type = p.u8("type", "Message Type", .hex, names: nbssTypes, blurb: "NBSS message type")
    flags = p.u8("flags", "Flags", .hex, blurb: "NBSS message flags")
    extends = p.flag(
      "flags.e", "Extend", mask: 0x01, set: "Add 65536 to length", unset: "Add 0 to length")
    length = p.u24(
      "length", "Length",
      blurb: "Length of trailer (payload) following this field in bytes")
    error = p.u8("error_code", "Error code", .hex, names: nbssErrors)
    address = p.ipv4("retarget_ip_address", "Retarget IP address")
    port = p.u16("retarget_port", "Retarget port")
    continuation = p.bytes("continuation_data", "Continuation data")
    called = p.string("called_name", "Called name")
    calling = p.string("calling_name", "Calling name")
    upper = p.heuristics("/netbios")
    data = p.uses("data")
  }

  /// How long the message at the cursor is, or nil if it is none.
  static func size(_ d: borrowing Dissection) -> Int? {
    guard let word = d.number(at: d.offset, UInt32.self), isMessage(d, word) else { return nil }
    return length(d, word) + 4
  }

  private static func isSMB(_ d: borrowing Dissection) -> Bool {
    guard let magic = d.number(at: d.offset + 4, UInt32.self) else { return false }
    return magic & 0xff_ffff == 0x53_4d42 && magic >> 24 >= 0xfc
  }

  private static func length(_ d: borrowing Dissection, _ word: UInt32) -> Int {
    let isPlain = isSMB(d) || d.packet.sourcePort == 445 || d.packet.destinationPort == 445
    return Int(isPlain && word >> 24 == 0 ? word & 0xff_ffff : word & 0x1_ffff)
  }

  private static func isMessage(_ d: borrowing Dissection, _ word: UInt32) -> Bool {
    switch word >> 24 {
    case 0: isSMB(d) || word & 0xff_ffff != 0 && word >> 17 == 0 || isShort(d)
    case 0x81...0x85: word >> 17 & 0x7f == 0
    default: false
    }
  }

  /// Whether the bytes in hand are too few to tell what follows.
  private static func isShort(_ d: borrowing Dissection) -> Bool { d.remaining < 8 }

  /// The messages of a segment: each has an item of its own.
  func dissect(_ d: inout Dissection) throws(Malformed) {
    d.protocolColumn("NBSS")
    if d[isInner] {
      d[isInner] = false
      return try message(&d)
    }
    var isFirst = true
    while d.remaining > 0 {
      try d.step()
      let place = d.offset
      let size = Self.size(d)
      if size == nil, d.remaining < 4, d.canWait, isBegun(d) {
        if isFirst {
          d.info("")
          d.withdraw()
        }
        return d.wait(for: .segment, from: place)
      }
      guard let size else {
        if isFirst {
          d.info("NBSS Continuation Message")
          try d.add(continuation, length: d.remaining)
          return
        }
        d[isInner] = true
        return try d.call(own, .unlisted)
      }
      if size > d.remaining, d.canWait {
        if isFirst {
          let name = nbssTypes.name(of: UInt64(d.octet(at: d.offset))) ?? "Unknown"
          d.info("\(name)")
          d.withdraw()
        }
        return d.wait(for: .bytes(size - d.remaining), from: place)
      }
      if isFirst { d.withdraw() }
      isFirst = false
      d[isInner] = true
      // Within a message nothing more of the stream can be had.
      _ = try d.streaming(.none) { (d: inout Dissection) throws(Malformed) in
        try d.call(own, length: min(size, d.reportedRemaining), .unlisted)
      }
    }
  }

  /// Whether the bytes in hand, too few for a header, may begin one.
  private func isBegun(_ d: borrowing Dissection) -> Bool {
    guard let kind = d.number(at: d.offset, UInt8.self) else { return true }
    return kind == 0 || (0x81...0x85).contains(kind)
  }

  private func message(_ d: inout Dissection) throws(Malformed) {
    guard let word = d.number(at: d.offset, UInt32.self), Self.isMessage(d, word) else {
      d.info("NBSS Continuation Message")
      try d.add(continuation, length: d.remaining)
      return
    }
    let count = Self.length(d, word)
    d.setOwnLength(4 + count)
    let kind = UInt8(word >> 24)
    let name = nbssTypes.name(of: UInt64(kind)) ?? "Unknown"
    d.info("\(name)")
    try d.add(type)
    if !Self.isPlain(d, kind, ahead: 3) {
      let sub = d.open(d.put(flags, UInt8(truncatingIfNeeded: word >> 16), at: d.next(1)))
      d.put(extends, word >> 16 & 1 == 1, at: d.next(1))
      d.close(sub)
    }
    d.put(length, UInt32(truncatingIfNeeded: count), at: d.next(3))
    try d.skip(3)
    try addBody(&d, kind, count)
  }

  private static func isPlain(_ d: borrowing Dissection, _ kind: UInt8, ahead: Int) -> Bool {
    guard kind == 0, let magic = d.number(at: d.offset + ahead, UInt32.self) else { return false }
    return magic & 0xff_ffff == 0x53_4d42 && magic >> 24 >= 0xfc
  }

  private func addBody(_ d: inout Dissection, _ kind: UInt8, _ count: Int) throws(Malformed) {
    switch kind {
    case 0:
      let size = min(count, d.reportedRemaining)
      if try d.offer(upper, length: size) { return }
      if size > 0 { try d.call(data, length: size) }
    case 0x81:
      let to = try addName(&d, called)
      let from = try addName(&d, calling)
      d.info(append: ", to \(to) from \(from)")
    case 0x83:
      let code = try d.add(error)
      let text = nbssErrors.name(of: UInt64(code)) ?? "Unknown (\(code))"
      d.info(append: ", \(text)")
    case 0x84:
      try d.add(address)
      try d.add(port)
    default: break
    }
  }

  /// A name in half-bytes (RFC 1001 section 14.1).
  private func addName(_ d: inout Dissection, _ field: Field<Text>) throws(Malformed) -> String {
    let count = Int(try d.peek(UInt8.self))
    let place = d.next(count + 2)
    let bytes = d.bytes(Region(d.offset + 1, count))
    var name: [UInt8] = []
    var i = 0
    while i + 1 < bytes.count {
      name.append((bytes[i] &- 65) << 4 | (bytes[i + 1] &- 65) & 15)
      i += 2
    }
    let kind = name.last ?? 0
    var text = String(decoding: name.dropLast(), as: UTF8.self)
    while text.last == " " { text.removeLast() }
    let suffix = netbiosNameKinds.name(of: UInt64(kind)) ?? "Unknown"
    text += "<\(Phrase.hex(UInt64(kind), 2))>"
    let whole = text
    d.put(field, "\(whole)", at: place)
    d.append(" (\(suffix))")
    try d.skip(count + 2)
    return whole
  }
}

private let nbssTypes: ValueNames = [
  0x00: "Session message", 0x81: "Session request", 0x82: "Positive session response",
  0x83: "Negative session response", 0x84: "Retarget session response",
  0x85: "Session keep-alive",
]

private let nbssErrors: ValueNames = [
  0x80: "Not listening on called name", 0x81: "Not listening for calling name",
  0x82: "Called name not present", 0x83: "Called name present, but insufficient resources",
  0x8f: "Unspecified error",
]

/// What the last byte of a NetBIOS name says of its owner.
let netbiosNameKinds: ValueNames = [
  0x00: "Workstation/Redirector", 0x01: "Browser", 0x02: "Workstation/Redirector",
  0x03: "Messenger service/Main name", 0x05: "Forwarded name", 0x06: "RAS Server service",
  0x1b: "Domain Master Browser", 0x1c: "Domain Controllers", 0x1d: "Local Master Browser",
  0x1e: "Browser Election Service", 0x1f: "Net DDE Service", 0x20: "Server service",
  0x21: "RAS client service", 0xbe: "Network Monitor Agent", 0xbf: "Network Monitor Analyzer",
]
