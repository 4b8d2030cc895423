public import RemoraCore

/// Memcache: lines of text, or messages with a head of 24 bytes (memcached, "protocol.txt" and
/// "BinaryProtocolRevamped").
///
///     | magic | opcode |  key length   | extras | type | status, reserved |
///     |       total body length        |            opaque                |
///     |                        CAS                                        |
public let memcache = Protocol("memcache", "Memcache Protocol", short: "MEMCACHE") { p in
  let layer = MemcacheLayer(&p)
  p.over(
    "tcp.port", 11211,
    framing: .sized(header: 24) { d in
      d.number(at: d.offset + 8, UInt32.self).map { 24 + Int($0) }
    })
  p.over("udp.port", 11211)
  p.greets { d in d.octet(at: d.offset) & 0xfe == 0x80 ? .messages : .whole }
  return { d throws(Malformed) in try layer.read(&d) }
}

struct MemcacheLayer {
  let f: MemcacheFields
  let extrasUnknown: Field<Bytes>
  let extraExtras, missingExtras, extraKey, missingKey, wrongValue, extraValue, missingValue,
    unknownMagic, unknownCode, failed, reservedValue: Expert

  init(_ p: inout Builder) {
    f = MemcacheFields(&p)
    extrasUnknown = p.bytes("extras.unknown", "Unknown", blurb: "Unknown Extras")
    extraExtras = p.expert(
      "extras.notexpected", .undecoded, .warning, "shall not have Extras")
    missingExtras = p.expert("extras.missing", .undecoded, .warning, "must have Extras")
    extraKey = p.expert("key.notexpected", .undecoded, .warning, "shall not have Key")
    missingKey = p.expert("key.missing", .undecoded, .warning, "must have Key")
    wrongValue = p.expert(
      "value.invalid", .undecoded, .warning, "Illegal Value length, should be 8")
    extraValue = p.expert("value.notexpected", .undecoded, .warning, "shall not have Value")
    missingValue = p.expert("value.missing", .undecoded, .warning, "must have Value")
    unknownMagic = p.expert("magic.unknown", .undecoded, .warning, "Unknown magic byte")
    unknownCode = p.expert("opcode.unknown", .undecoded, .warning, "Unknown opcode")
    failed = p.expert("status.response", .response, .note, "Error response")
    reservedValue = p.expert("reserved.expert", .undecoded, .warning, "Reserved value")
  }

  func read(_ d: inout Dissection) throws(Malformed) {
    let magic = try d.peek(UInt8.self)
    if magic & 0xfe == 0x80 { return try binary(&d, isAnswer: magic == 0x81) }
    try lines(&d)
  }

  // MARK: Messages with a head

  /// A message in hand.
  private struct Message {
    let code: UInt8
    let isAnswer: Bool
    /// `Get Request`
    let name: String
    /// Without its quiet form, which is the same.
    var plain: UInt8 {
      switch code {
      case 9: 0
      case 13: 12
      case 17...24: [1, 2, 3, 4, 5, 6, 7, 8][Int(code) - 17]
      case 25, 26: code - 11
      default: code
      }
    }
    var isKnown: Bool { code <= 26 }
  }

  private func binary(_ d: inout Dissection, isAnswer: Bool) throws(Malformed) {
    d.protocolColumn("MEMCACHE")
    let code = try d.peek(UInt8.self, ahead: 1)
    let known = Self.names.name(of: UInt64(code))
    let name = "\(known ?? "Unknown opcode (\(code))") \(isAnswer ? "Response" : "Request")"
    let message = Message(code: code, isAnswer: isAnswer, name: name)
    d.info("\(name)")
    d.summary(", \(name)")
    try d.add(f.magic)
    try d.add(f.opcode)
    if known == nil { d.expert(unknownCode, "Unknown opcode: \(code)") }
    let keyLength = Int(try d.add(f.keyLength))
    let extrasLength = Int(try d.add(f.extrasLength))
    try d.add(f.dataType)
    let status = try addStatus(&d, isAnswer, known ?? "Unknown opcode (\(code))")
    let total = Int(try d.peek(UInt32.self))
    let valueLength = total - keyLength - extrasLength
    d.put(f.valueLength, UInt32(truncatingIfNeeded: valueLength), at: d.here)
    try d.add(f.totalBodyLength)
    try d.add(f.opaque)
    try d.add(f.cas)
    guard status == 0 else {
      let text = Self.states.name(of: UInt64(status))
      if total > 0 {
        d.info(append: " (\(text ?? "Unknown status: \(status)"))")
        try d.add(f.value, length: total)
      } else {
        lack(
          &d, missingValue,
          "\(known ?? "Opcode \(code)") with status \(text ?? "Unknown") (\(status)) must have Value"
        )
      }
      return
    }
    try extras(&d, message, extrasLength)
    try key(&d, message, keyLength)
    try value(&d, message, valueLength)
  }

  static let names = ValueNames(packed: memcacheOpcodeNames)
  static let states: ValueNames = memcacheStatusNames

  private func addStatus(
    _ d: inout Dissection, _ isAnswer: Bool, _ name: String
  ) throws(Malformed) -> UInt16 {
    let value = try d.add(isAnswer ? f.status : f.reserved)
    if value != 0 {
      if isAnswer {
        let text = Self.states.name(of: UInt64(value)) ?? "Status: \(value)"
        d.expert(failed, "\(name): \(text)")
      } else {
        d.expert(reservedValue, "Reserved value: \(value)")
      }
    }
    return value
  }

  /// A remark on what is not there, with a line of its own.
  private func lack(_ d: inout Dissection, _ remark: Expert, _ text: String) {
    let open = d.open(d.text(Phrase(text), at: d.here))
    d.expert(remark, Phrase(text))
    d.close(open)
  }

  private func extras(
    _ d: inout Dissection, _ message: Message, _ length: Int
  ) throws(Malformed) {
    let plain = message.plain
    let isRequest = !message.isAnswer
    guard length > 0 else {
      let needs = isRequest ? [1, 2, 3, 5, 6].contains(plain) : [0, 12].contains(plain)
      if needs, message.isKnown { lack(&d, missingExtras, "\(message.name) must have Extras") }
      return
    }
    let place = d.offset
    let item = d.put(f.extras, at: d.next(length))
    let open = d.open(item)
    let stop = place + length
    var isWrong = false
    if message.isKnown {
      switch (isRequest, plain) {
      case (true, 1...3):
        try d.add(f.extrasFlags)
        try d.add(f.extrasExpiration)
        return try end(&d, open, length, 8)
      case (true, 5...6):
        try d.add(f.extrasDelta)
        try d.add(f.extrasInitial)
        try d.add(f.extrasExpiration)
      case (_, 8):
        try d.add(f.extrasExpiration)
        return try end(&d, open, length, 4)
      case (false, 0), (false, 12): try d.add(f.extrasFlags)
      case (_, 10): break
      default: isWrong = true
      }
    }
    if d.offset < stop { try d.add(extrasUnknown, length: stop - d.offset) }
    if isWrong { d.expert(extraExtras, "\(message.name) shall not have Extras") }
    d.close(open)
  }

  /// Ends extras of a fixed size, and remarks that they have another.
  private func end(
    _ d: inout Dissection, _ open: OpenItem, _ length: Int, _ right: Int
  ) throws(Malformed) {
    try d.seek(d.offset + length - right)
    if length != right {
      d.expert(extraExtras, at: open.item, "Illegal Extras length, should be \(right)")
    }
    d.close(open)
  }

  private func key(_ d: inout Dissection, _ message: Message, _ length: Int) throws(Malformed) {
    let plain = message.plain
    if length > 0 {
      try d.add(f.key, length: length)
      guard message.isKnown else { return }
      let isWrong =
        message.isAnswer
        ? ![0, 5, 6, 12, 16].contains(plain) : [7, 10, 11].contains(plain)
      if isWrong { d.expert(extraKey, "\(message.name) shall not have Key") }
    } else if !message.isAnswer, message.isKnown, ![7, 8, 10, 11, 16].contains(plain) {
      lack(&d, missingKey, "\(message.name) must have Key")
    }
  }

  private func value(_ d: inout Dissection, _ message: Message, _ length: Int) throws(Malformed) {
    let plain = message.plain
    let writes = [1, 2, 3, 14, 15].contains(plain)
    guard length > 0 else {
      if !message.isAnswer, message.isKnown, writes {
        lack(&d, missingValue, "\(message.name) must have Value")
      }
      return
    }
    if message.isAnswer, message.code == 5 || message.code == 6 {
      try d.add(f.extrasResponse)
      if length != 8 { d.expert(wrongValue) }
      return
    }
    try d.add(f.value, length: length)
    guard message.isKnown else { return }
    let isWrong =
      message.isAnswer
      ? [1, 2, 3, 4, 7, 8, 10, 14, 15].contains(plain) : !writes && plain != 16
    if isWrong { d.expert(extraValue, "\(message.name) shall not have Value") }
  }
}
