public import RemoraCore

/// ANSI C12.22 (IEEE 1703): tables of meters, asked for over networks, in messages of ACSE (ITU-T X.227)
/// in BER.
public let c1222 = Protocol("c1222", "ANSI C12.22", short: "C12.22") { p in
  p.keepsToItself()
  let layer = MeterLayer(&p)
  p.over("udp.port", 1153)
  p.over(
    "tcp.port", 1153,
    framing: .sized(header: 5) { d in
      guard let head = try? d.berHead() else { return nil }
      return head.whole
    })
  return { d throws(Malformed) in try layer.dissect(&d) }
}

struct MeterLayer {
  let f: MeterFields
  let items: AsnItems
  let message: Asn

  init(_ p: inout Builder) {
    let fields = MeterFields(&p)
    let items = AsnItems.shared(&p)
    f = fields
    self.items = items
    func title(_ choice: Field<UInt32>, _ whole: Field<OID>, _ relative: Field<Text>) -> Asn {
      let code = Asn.code { d throws(Malformed) in try d.add(relative, length: d.remaining) }
      return .choice(choice, [.of(.oid(whole), as: 0), .implicit(0, code, as: 1)])
    }
    let older = Asn.choice(
      f.older,
      [
        .implicit(0, .octets(f.olderIdentification), as: 0),
        .implicit(1, .octets(f.olderRequest), as: 1),
        .implicit(2, .octets(f.olderResponse), as: 2),
      ])
    let keys = Asn.sequence(
      f.authenticationOfMeters, [.implicit(0, .octets(f.keyId)), .implicit(1, .octets(f.vector))])
    let encoding = Asn.choice(
      f.encoding,
      [
        .explicit(
          0, .choice(f.single, [.implicit(1, keys, as: 1), .explicit(0, older, as: 0)]), as: 0),
        .implicit(1, .octets(f.octets), as: 1),
      ])
    let authentication = Asn.code { d throws(Malformed) in
      try d.berInside { d, _ throws(Malformed) in
        let open = d.open(d.put(fields.authentication, at: d.next(d.reportedRemaining)))
        while d.remaining > 0 {
          try d.step()
          try items.add(&d, encoding)
        }
        d.close(open)
      }
    }
    let reader = MeterCommands(fields)
    let information = Asn.code { d throws(Malformed) in
      try d.berInside { d, _ throws(Malformed) in
        try d.berInside { d, _ throws(Malformed) in try reader.add(&d) }
      }
    }
    message = .sequence(
      f.message,
      [
        .explicit(1, .oid(f.context)),
        .explicit(2, title(f.called, f.calledTitle, f.calledRelative)),
        .explicit(4, .unsigned(f.calledNumber)),
        .explicit(6, title(f.calling, f.callingTitle, f.callingRelative)),
        .explicit(7, .unsigned(f.qualifier)),
        .explicit(8, .unsigned(f.callingNumber)),
        .implicit(11, .oid(f.mechanism)),
        .explicit(12, authentication),
        .explicit(30, information),
      ])
  }

  func dissect(_ d: inout Dissection) throws(Malformed) {
    d.protocolColumn("ANSI C12.22")
    d.setOwnLength(d.remaining)
    try d.berInside { d, _ throws(Malformed) in try items.add(&d, message, isBare: true) }
  }
}

/// What a message carries: commands, or answers to them.
struct MeterCommands: Sendable {
  let f: MeterFields

  init(_ fields: MeterFields) { f = fields }

  func add(_ d: inout Dissection) throws(Malformed) {
    let end = d.offset + d.reportedRemaining
    let open = d.open(d.put(f.information, at: d.next(end - d.offset)))
    let flags = try addFlags(&d)
    let place = d.offset
    switch flags >> 2 & 3 {
    case 0:
      if flags & 0x10 != 0 { try d.add(f.edClass, length: 4) }
      try addCommands(&d, end, open.item)
    case 1:
      d.expert(f.failed, at: open.item)
      if flags & 0x10 != 0 { try d.add(f.edClass, length: 4) }
      guard end - d.offset >= 4 else {
        d.expert(f.noMac, at: open.item)
        try d.skip(end - d.offset)
        break
      }
      try addCommands(&d, end - 4, open.item)
      if d.offset == end - 4 { try addMac(&d) }
    case 2:
      try d.add(f.data, length: end - d.offset)
      d.expert(f.notDecrypted, at: open.item)
      guard end - place >= 4 else { break }
      try d.seek(end - 4)
      try addMac(&d)
    default:
      d.expert(f.badLength, at: open.item)
      try d.skip(end - d.offset)
    }
    d.close(open)
  }

  private func addMac(_ d: inout Dissection) throws(Malformed) {
    try d.add(f.mac, length: 4)
    let open = d.open()
    d.put(f.good, false, at: d.just(4), .generated)
    d.put(f.bad, true, at: d.just(4), .generated)
    d.close(open)
  }

  private func addFlags(_ d: inout Dissection) throws(Malformed) -> UInt8 {
    let value = try d.add(
      f.flags, bits: f.reserved, f.recovery, f.proxy, f.hasClass, f.security, f.responses)
    let names = [
      (0x80, "Reserved Flag"), (0x40, "Recovery Flag"), (0x20, "Proxy Service Used Flag"),
      (0x10, "ED Class Flag"),
    ]
    for (bit, name) in names where Int(value) & bit != 0 { d.append(", C12.22 \(name)") }
    let (security, responses) = (value >> 2 & 3, value & 3)
    d.append(", C12.22 Security Mode Flags: \(MeterFields.security(security) ?? "Unknown")")
    d.append(", C12.22 Response Control Flags: \(MeterFields.responses(responses) ?? "Unknown")")
    return value
  }

  private func addCommands(
    _ d: inout Dissection, _ end: Int, _ item: Item
  ) throws(Malformed) {
    while d.offset < end {
      try d.step()
      var length = Int(try d.peek(UInt8.self))
      try d.skip(1)
      if length & 0x80 != 0 {
        let digits = length & 0x7f
        length = 0
        guard digits <= 4 else {
          d.expert(f.badLength, at: item)
          return try d.skip(end - d.offset)
        }
        for _ in 0..<digits {
          length = length << 8 | Int(try d.peek(UInt8.self))
          try d.skip(1)
        }
      }
      guard length <= end - d.offset else {
        d.expert(f.badLength, at: item)
        return try d.skip(end - d.offset)
      }
      if length > 0 { try d.inside(length) { d throws(Malformed) in try addCommand(&d) } }
    }
  }

  private func addCommand(_ d: inout Dissection) throws(Malformed) {
    let place = d.next(d.reportedRemaining)
    let data = d.put(f.data, at: place)
    let open = d.open(data)
    let code = try d.peek(UInt8.self)
    let name =
      MeterFields.commands.name(of: UInt64(code)) ?? "Unknown (0x\(Phrase.hex(UInt64(code), 2)))"
    var text: String? = name
    if code < 0x20 {
      try d.add(f.response)
    } else {
      // All negotiations are one command.
      d.put(f.command, code > 0x60 && code <= 0x6b ? 0x60 : code, at: d.next(1))
      try d.skip(1)
      text = try addParts(&d, code, name, data)
    }
    if d.remaining > 0 {
      if text == nil || code > 0x60 && code <= 0x6b {
        try d.skip(d.remaining)
      } else {
        try d.add(f.rest, length: d.remaining)
      }
    }
    d.close(open)
    if let text { d.label(data, "C12.22 EPSEM: \(text)") }
  }

  /// - Returns: what the command says in its heading; nil if it is cut short.
  private func addParts(
    _ d: inout Dissection, _ code: UInt8, _ name: String, _ item: Item
  ) throws(Malformed) -> String? {
    func isShort(_ d: inout Dissection, _ count: Int, _ what: String) -> Bool {
      guard d.reportedRemaining < count else { return false }
      d.expert(f.truncated, at: item, "C12.22 \(what) command truncated")
      return true
    }
    switch code {
    case 0x30, 0x3f:
      if isShort(&d, code == 0x30 ? 2 : 7, "READ") { return nil }
      let table = try d.add(f.readTable)
      if code == 0x3f {
        try d.add(f.readOffset)
        try d.add(f.readCount)
      }
      return "\(name) (\(Self.table(table)))"
    case 0x40, 0x4f: return try addWrite(&d, code, name, item)
    case 0x50:
      if isShort(&d, 12, "LOGON") { return nil }
      let id = try d.add(f.user)
      let place = try d.add(f.userName, length: 10)
      try d.skip(min(2, d.remaining))
      return "\(name) (id \(id), user \"\(String(decoding: d.bytes(place), as: UTF8.self))\")"
    case 0x51:
      if isShort(&d, 20, "SECURITY") { return nil }
      let place = try d.add(f.password, length: 20)
      return "\(name) (\(String(decoding: d.bytes(place), as: UTF8.self)))"
    case 0x53:
      if isShort(&d, 1, "AUTHENTICATE") { return nil }
      let count = Int(try d.add(f.authenticationLength))
      if isShort(&d, count, "AUTHENTICATE") { return nil }
      let place = try d.add(f.authenticationData, length: count)
      let digits = d.bytes(place).map { Phrase.hex(UInt64($0), 2) }.joined()
      return "\(name) (\(count) bytes: \(digits))"
    case 0x60...0x6b:
      if isShort(&d, 3, "NEGOTIATE") { return nil }
      let size = try d.add(f.packetSize)
      let count = try d.add(f.packetCount)
      return "Negotiate (pkt size \(size), num pkts \(count), with \(code - 0x60) baud rates)"
    case 0x70:
      if isShort(&d, 1, "WAIT") { return nil }
      return "\(name) (\(try d.add(f.seconds)) seconds)"
    case 0x71:
      if isShort(&d, 4, "TIMING SETUP") { return nil }
      let traffic = try d.add(f.traffic)
      let gap = try d.add(f.gap)
      let response = try d.add(f.responseTime)
      let retries = try d.add(f.retries)
      return
        "\(name) (traffic to \(traffic) s, inter-char to \(gap) s, response to \(response) s, \(retries) retries)"
    default: return name
    }
  }

  private static func table(_ number: UInt16) -> String {
    number & 0x800 != 0 ? "MT-\(number & 0x7ff)" : "ST-\(number & 0x7ff)"
  }

  private func addWrite(
    _ d: inout Dissection, _ code: UInt8, _ name: String, _ item: Item
  ) throws(Malformed) -> String? {
    let header = code == 0x40 ? 5 : 8
    guard d.reportedRemaining >= header else {
      d.expert(f.truncated, at: item, "C12.22 WRITE command truncated")
      return nil
    }
    let table = try d.add(f.writeTable)
    if code == 0x4f { try d.add(f.writeOffset) }
    var size = Int(try d.add(f.writeSize))
    guard d.reportedRemaining >= size + 1 else {
      d.expert(f.truncated, at: item, "C12.22 WRITE command truncated")
      return nil
    }
    let all = d.bytes(d.next(size))
    var text = Self.table(table)
    if table == 7, code == 0x40, size >= 3 {
      let word = try d.peek(UInt16.self).byteSwapped
      d.put(f.procedureResponse, word >> 12, at: d.next(2), .littleEndian)
      d.put(f.procedureOfMaker, word >> 11 & 1, at: d.next(2), .littleEndian)
      d.put(f.procedure, word & 0x7ff, at: d.next(2), .littleEndian)
      try d.skip(2)
      try d.add(f.procedureSequence)
      text += ", \(word & 0x800 != 0 ? "MF" : "SF")-\(word & 0x7ff)"
      size -= 3
    }
    if size > 0 { try d.add(f.writeData, length: size) }
    let sum = 0 &- all.reduce(0, &+)
    let found = try d.add(f.checksum)
    if found == sum {
      d.append(" [correct]")
    } else {
      d.append(" incorrect, should be 0x\(sum, hex: 2)")
      d.expert(f.badChecksum, "Bad checksum [should be 0x\(sum, hex: 2)]")
    }
    d.put(f.checksumStatus, found == sum ? 1 : 0, at: Region(d.offset - 1, 0), .generated)
    return "\(name) (\(text))"
  }
}
