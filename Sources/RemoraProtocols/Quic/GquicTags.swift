import RemoraCore

/// Handshake messages of Google's QUIC: tags with values (QUIC Crypto, "Handshake messages").
///
///     |   tag   | number (2) | padding (2) |  tag, end of its value (4) …  |  values …
struct GoogleQUICTags {
  /// How a value is shown.
  private enum Kind {
    case bytes(Field<Bytes>)
    case text(Field<Text>)
    /// Names of four characters each.
    case names(Field<Text>)
    case number(Field<UInt32>, isShown: Bool)
    case long(Field<UInt64>)
    case sets(Field<UInt64>)
    case time(Field<AbsoluteTime>)
    case publicValue(Field<UInt32>)
    case config
    case reasons(Field<UInt32>)
  }

  let tag, type, config: Field<Text>
  let count: Field<UInt16>
  let configCount, end, length: Field<UInt32>
  let padding, value, unknown: Field<Bytes>
  let list: Field<Label>
  let truncated: Expert
  private let kinds: [(tag: UInt32, kind: Kind)]

  init(_ p: inout Builder) {
    tag = p.string("tag", "Tag")
    count = p.u16("tag_number", "Tag Number")
    list = p.label("tags", "Tag/value")
    type = p.string("tag_type", "Tag Type")
    end = p.u32("tag_offset_end", "Tag offset end")
    length = p.u32("tag_offset_length", "Tag length")
    value = p.bytes("tag_value", "Tag/value")
    padding = p.bytes("padding", "Padding")
    config = p.string("tag.scfg", "Server Config Tag")
    configCount = p.u32("tag.scfg.number", "Number Server Config Tag")
    unknown = p.bytes("tag.unknown", "Unknown tag")
    truncated = p.expert(
      "tag.length.truncated", .malformed, .note, "Truncated Tag Length...")
    var kinds: [(tag: UInt32, kind: Kind)] = []
    func add(_ name: String, _ kind: Kind) {
      var code: UInt32 = 0
      for i in 0..<4 { code = code << 8 | UInt32(Array(name.utf8)[safe: i] ?? 0) }
      kinds.append((name == "CRT" ? code | 0xff : code, kind))
    }
    Self.declareBytes(&p, add)
    Self.declareNumbers(&p, add)
    self.kinds = kinds
  }

  private static func declareBytes(_ p: inout Builder, _ add: (String, Kind) -> Void) {
    add("SNI", .text(p.string("tag.sni", "Server Name Indication")))
    add("PAD", .bytes(p.bytes("tag.pad", "Padding")))
    add("VER", .text(p.string("tag.version", "Version")))
    add("PDMD", .text(p.string("tag.pdmd", "Proof demand")))
    add("UAID", .text(p.string("tag.uaid", "Client's User Agent ID")))
    add("STK", .bytes(p.bytes("tag.stk", "Source-address token")))
    add("SNO", .bytes(p.bytes("tag.sno", "Server nonce")))
    add("PROF", .bytes(p.bytes("tag.prof", "Proof (Signature)")))
    add("CRT", .bytes(p.bytes("tag.crt", "Certificate chain")))
    add("AEAD", .names(p.string("tag.aead", "Authenticated encryption algorithms")))
    add("SCID", .bytes(p.bytes("tag.scid", "Server Config ID")))
    add("KEXS", .names(p.string("tag.kexs", "Key exchange algorithms")))
    add("OBIT", .bytes(p.bytes("tag.obit", "Server orbit")))
    add("NONC", .bytes(p.bytes("tag.nonc", "Client nonce")))
    add("COPT", .names(p.string("tag.copt", "Connection options")))
    add("CCRT", .bytes(p.bytes("tag.ccrt", "Cached certificates")))
    add("CETV", .bytes(p.bytes("tag.cetv", "Client encrypted tag-value")))
    add("XLCT", .bytes(p.bytes("tag.xlct", "Expected leaf certificate")))
    add("NONP", .bytes(p.bytes("tag.nonp", "Client Proof nonce")))
    add("CSCT", .bytes(p.bytes("tag.csct", "Signed cert timestamp")))
    add("TBKP", .text(p.string("tag.tbkp", "Token Binding Key Params.")))
    add("EPID", .text(p.string("tag.epid", "Endpoint identifier")))
    add("SRST", .bytes(p.bytes("tag.srst", "Stateless Reset Token")))
    add("QLVE", .bytes(p.bytes("tag.qlve", "Legacy Version Encapsulation")))
    add("CGST", .bytes(p.bytes("tag.cgst", "Congestion Control Feedback Type")))
    add("SCFG", .config)
  }

  private static func declareNumbers(_ p: inout Builder, _ add: (String, Kind) -> Void) {
    add("CCS", .sets(p.u64("tag.ccs", "Common certificate sets", .hex)))
    add(
      "RREJ",
      .reasons(p.u32("tag.rrej", "Reasons for server sending", names: rejectionNames)))
    add("PUBS", .publicValue(p.u24("tag.pubs", "Public value", .decHex)))
    add("EXPY", .long(p.u64("tag.expy", "Expiry")))
    add("MSPC", .number(p.u32("tag.mspc", "Max streams per connection"), isShown: true))
    add("TCID", .number(p.u32("tag.tcid", "Connection ID truncation", .decHex), isShown: false))
    add("SRBF", .number(p.u32("tag.srbf", "Socket receive buffer", .decHex), isShown: false))
    add("ICSL", .number(p.u32("tag.icsl", "Idle connection state", .decHex), isShown: false))
    add(
      "SCLS", .number(p.u32("tag.scls", "Silently close on timeout", .decHex), isShown: false))
    add("IRTT", .number(p.u32("tag.irtt", "Estimated initial RTT"), isShown: true))
    add("CFCW", .number(p.u32("tag.cfcw", "Initial session/connection"), isShown: true))
    add("SFCW", .number(p.u32("tag.sfcw", "Initial stream flow control"), isShown: true))
    add("CTIM", .time(p.time("tag.ctim", "Client Timestamp", .utc)))
    add("RNON", .long(p.u64("tag.rnon", "Public reset nonce proof")))
    add("RSEQ", .long(p.u64("tag.rseq", "Rejected Packet Number")))
    add("MIDS", .number(p.u32("tag.mids", "Max incoming dynamic streams"), isShown: true))
    add("FHOL", .number(p.u32("tag.fhol", "Force Head Of Line blocking"), isShown: true))
    add("STTL", .long(p.u64("tag.sttl", "Server Config TTL")))
    add("SMHL", .long(p.u64("tag.smhl", "Support Max Header List (size)")))
    add("MAD", .number(p.u32("tag.mad0", "Max Ack Delay"), isShown: true))
  }

  /// CHLO, SHLO, REJ, SREJ, SCUP, PRST.
  static let messages: Set<UInt32> = [
    0x4348_4c4f, 0x5348_4c4f, 0x5245_4a00, 0x5352_454a, 0x5343_5550, 0x5052_5354,
  ]

  static func name(_ tag: UInt32) -> (tag: String, title: String) {
    let text = spell(tag)
    return (text, tagTitles[text] ?? "Unknown")
  }

  private static func spell(_ tag: UInt32) -> String {
    var bytes: [UInt8] = []
    for i in 0..<4 {
      let byte = UInt8(truncatingIfNeeded: tag >> UInt32(24 - 8 * i))
      if byte == 0 { break }
      bytes.append(byte)
    }
    return String(decoding: bytes, as: UTF8.self)
  }

  func add(_ d: inout Dissection) throws(Malformed) {
    let code = try d.peek(UInt32.self)
    let (name, title) = Self.name(code)
    d.put(tag, Phrase(name), at: d.next(4))
    d.append(" (\(title))")
    try d.skip(4)
    let number = Int(try d.add(count, order: .little))
    try d.add(padding, length: 2)
    try addList(&d, number)
  }

  private func addList(_ d: inout Dissection, _ number: Int) throws(Malformed) {
    let base = d.offset + 8 * number
    var before = 0
    for _ in 0..<number {
      try d.step()
      let code = try d.peek(UInt32.self)
      let stop = Int(try d.peek(UInt32.self, ahead: 4).byteSwapped)
      var size = max(0, stop - before)
      let (name, title) = Self.name(code)
      let sub = d.open(d.put(list, at: d.next(8)))
      d.label("Tag/value: \(name) (\(title)) (l=\(size))")
      d.put(type, Phrase(name), at: d.next(4))
      d.append(" (\(title))")
      try d.skip(4)
      let place = d.next(4)
      try d.add(end, order: .little)
      d.put(length, UInt32(truncatingIfNeeded: size), at: place, .generated)
      let next = d.offset
      let room = d.offset + d.remaining - (base + before)
      if size > room {
        d.expert(truncated)
        size = max(0, room)
      }
      try d.seek(base + before)
      d.put(value, at: d.next(size))
      try addValue(&d, code, size, sub.item)
      try d.seek(next)
      d.close(sub)
      before = stop
    }
    try d.seek(min(base + before, d.offset + d.remaining))
  }

  private func addValue(
    _ d: inout Dissection, _ code: UInt32, _ size: Int, _ item: Item
  ) throws(Malformed) {
    guard let kind = kinds.first(where: { $0.tag == code })?.kind else {
      if size > 0 { try d.add(unknown, length: size) }
      return
    }
    let stop = d.offset + size
    switch kind {
    case .bytes(let field): try d.add(field, length: size)
    case .text(let field):
      let text = String(decoding: d.bytes(try d.add(field, length: size)), as: UTF8.self)
      d.append(to: item, ": \(text)")
    case .names(let field):
      while d.offset + 4 <= stop {
        try d.step()
        let name = Self.spell(try d.peek(UInt32.self))
        d.put(field, Phrase(name), at: d.next(4))
        if let title = algorithmTitles[name] {
          d.append(" (\(title))")
          d.append(to: item, ", \(title)")
        }
        try d.skip(4)
      }
    case .number(let field, let isShown):
      let number = try d.add(field, order: .little)
      if isShown { d.append(to: item, ": \(number)") }
    case .long(let field):
      let count = min(8, size)
      var number: UInt64 = 0
      for i in (0..<count).reversed() {
        number = number << 8 | UInt64(try d.peek(UInt8.self, ahead: i))
      }
      d.put(field, number, at: d.next(count))
      if count == 4 { d.append(to: item, ": \(number)") }
    case .sets(let field):
      while d.offset + 8 <= stop {
        try d.step()
        try d.add(field)
      }
    case .time(let field):
      let seconds = try d.peek(UInt64.self).byteSwapped
      d.put(
        field, AbsoluteTime(seconds: Int64(truncatingIfNeeded: seconds), nanoseconds: 0),
        at: d.next(8))
    case .publicValue(let field):
      // The reference takes two bytes, and three at a time after them.
      d.put(field, UInt32(try d.peek(UInt16.self).byteSwapped), at: d.next(2))
      try d.skip(2)
      while d.offset + 3 <= stop {
        try d.step()
        try d.add(field, order: .little)
      }
    case .config:
      try d.add(config, length: 4)
      let number = try d.add(configCount, order: .little)
      try addList(&d, Int(min(number, 1024)))
    case .reasons(let field):
      while d.offset + 4 <= stop {
        try d.step()
        let reason = try d.add(field, order: .little)
        let text = rejectionNames.name(of: UInt64(reason)) ?? "Unknown"
        d.append(to: item, ", Code \(text)")
      }
    }
  }
}

extension Array {
  fileprivate subscript(safe index: Int) -> Element? {
    index < count ? self[index] : nil
  }
}

private let algorithmTitles: [String: String] = [
  "AESG": "AES-GCM with a 12-byte tag and IV", "S20P": "Salsa20 with Poly1305",
  "CC20": "Unknown", "C255": "Curve25519", "P256": "P-256",
]

private let tagTitles: [String: String] = [
  "CHLO": "Client Hello", "SHLO": "Server Hello", "REJ": "Rejection",
  "SREJ": "Rejection (Server)", "PRST": "Public Reset", "SCUP": "Server Config Update",
  "PAD": "Padding", "SNI": "Server Name Indication", "VER": "Version",
  "CCS": "Common Certificate Sets", "UAID": "Client's User Agent ID",
  "PDMD": "Proof Demand", "STK": "Source Address Token", "SNO": "Server nonce",
  "PROF": "Proof (Signature)", "SCFG": "Server Config", "RREJ": "Reasons for server sending",
  "CRT\u{fffd}": "Certificate chain", "AEAD": "Authenticated encryption algorithms",
  "SCID": "Server config ID", "PUBS": "Public value", "KEXS": "Key exchange algorithms",
  "OBIT": "Server Orbit", "EXPY": "Expiry", "NONC": "Client Nonce",
  "MSPC": "Max streams per connection", "TCID": "Connection ID truncation",
  "SRBF": "Socket receive buffer", "ICSL": "Idle connection state",
  "SCLS": "Silently close on timeout", "COPT": "Connection options",
  "CCRT": "Cached certificates", "IRTT": "Estimated initial RTT",
  "CFCW": "Initial session/connection", "SFCW": "Initial stream flow control",
  "CETV": "Client encrypted tag-value", "XLCT": "Expected leaf certificate",
  "NONP": "Client Proof Nonce", "CSCT": "Signed cert timestamp (RFC6962) of leaf cert",
  "CTIM": "Client Timestamp", "RNON": "Public Reset Nonce Proof",
  "RSEQ": "Rejected Packet Number", "CADR": "Client IP Address and Port",
  "MIDS": "Max incoming dynamic streams", "FHOL": "Force Head Of Line blocking",
  "STTL": "Server Config TTL", "SMHL": "Support Max Header List (size)",
  "TBKP": "Token Binding Key Params", "MAD": "Max Ack Delay (IETF QUIC)",
  "QLVE": "Legacy Version Encapsulation", "CGST": "Congestion Control Feedback Type",
  "EPID": "Endpoint identifier", "SRST": "Stateless Reset Token",
]

private let rejectionNames: ValueNames = [
  0: "Handshake OK",
  1:
    "The default error value for nonce verification failures from strike register (covers old strike registers and unknown failures)",
  2: "Client nonce had incorrect length",
  3: "Client nonce is not unique",
  4: "Client orbit is invalid or incorrect",
  5: "Client nonce's timestamp is not in the strike register's valid time range",
  6: "Strike register's RPC call timed out, client nonce couldn't be verified",
  7: "Strike register is down, client nonce couldn't be verified",
  8: "Unbox of server nonce failed",
  9: "Decrypted server nonce had incorrect length",
  10: "Server nonce is not unique",
  11: "Server nonce's timestamp is not in the strike register's valid time range",
  12: "Missing Server config id (kSCID) tag",
  13: "Couldn't find the Server config id (kSCID)",
  14: "Missing Source-address token (kSourceAddressTokenTag) tag",
  15: "Unbox of Source-address token failed",
  16: "Couldn't parse the unbox'ed Source-address token",
  17: "Source-address token is for a different IP address",
  18: "The source-address token has a timestamp in the future",
  19: "The source-address token has expired",
  20: "The server requires handshake confirmation",
  21: "The expected leaf certificate hash could not be validated",
]
