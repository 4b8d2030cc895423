public import RemoraCore

/// WireGuard (whitepaper section 5.4). It has no port of its own: its messages are told by their
/// type and length. Nothing is decrypted.
///
///     | type |      reserved      |       sender or receiver        | …
public let wireguard = Protocol("wg", "WireGuard Protocol", short: "WireGuard") { p in
  p.keepsToItself()
  let layer = WireGuardLayer(&p)
  p.recognizes(over: "udp") { d in
    // Three bytes that are reserved follow the type; they are 0.
    guard let type = try? d.peek(UInt32.self), type & 0xff_ffff == 0 else { return false }
    switch type >> 24 {
    case 1: return d.reportedRemaining == 148
    case 2: return d.reportedRemaining == 92
    case 3: return d.reportedRemaining == 64
    case 4: return d.reportedRemaining >= 32
    default: return false
    }
  }
  return { d throws(Malformed) in try layer.dissect(&d) }
}

struct WireGuardLayer {
  /// What is known of the end that chose an identifier.
  struct Session {
    var stream: UInt32
    /// The frame of an initiation that waits for its response, or 0.
    var initiation: UInt32
  }

  struct Answer {
    var stream: UInt32
    var initiation: UInt32
  }

  let type: Field<UInt8>
  let reserved: Field<Bytes>
  let sender, receiver: Field<UInt32>
  let ephemeral: Field<Text>
  let hasPrivateKey: Field<Bool>
  let encryptedStatic, encryptedTime, encryptedEmpty, encryptedPacket: Field<Label>
  let mac1, mac2, nonce, cookie: Field<Bytes>
  let counter: Field<UInt64>
  let stream: Field<UInt32>
  let responseTo: Field<FrameNumber>
  let keepAlive: Expert
  let either: FieldGroup
  let sessions: State<FlowTable<Session>>
  let count: State<UInt32>
  let answers: State<FrameMemory<Answer>>

  init(_ p: inout Builder) {
    type = p.u8(
      "type", "Type",
      names: [
        1: "Handshake Initiation", 2: "Handshake Response", 3: "Cookie Reply",
        4: "Transport Data",
      ])
    reserved = p.bytes("reserved", "Reserved")
    sender = p.u32("sender", "Sender", .hex, blurb: "Identifier as chosen by the sender")
    ephemeral = p.string("ephemeral", "Ephemeral", blurb: "Ephemeral public key of sender")
    hasPrivateKey = p.flag(
      "ephemeral.known_privkey", "Has Private Key",
      blurb: "Whether the corresponding private key is known (configured via prefs)")
    encryptedStatic = p.label(
      "encrypted_static", "Encrypted Static",
      blurb: "Encrypted long-term static public key of sender")
    encryptedTime = p.label("encrypted_timestamp", "Encrypted Timestamp")
    mac1 = p.bytes("mac1", "mac1")
    mac2 = p.bytes("mac2", "mac2")
    receiver = p.u32("receiver", "Receiver", .hex, blurb: "Identifier as chosen by receiver")
    encryptedEmpty = p.label(
      "encrypted_empty", "Encrypted Empty",
      blurb: "Authenticated encryption of an empty string")
    nonce = p.bytes("nonce", "Nonce")
    cookie = p.bytes("encrypted_cookie", "Encrypted Cookie")
    counter = p.u64("counter", "Counter")
    encryptedPacket = p.label("encrypted_packet", "Encrypted Packet")
    stream = p.u32(
      "stream", "Stream index", blurb: "Identifies a session in this capture file")
    responseTo = p.frameNumber(
      "response_to", "Response to Frame",
      blurb: "This is a response to the initiation message in this frame")
    keepAlive = p.expert("keepalive", .sequence, .chat, "This is a Keepalive message")
    either = p.group([stream.id, responseTo.id])
    sessions = p.state { FlowTable<Session>(limit: 1 << 18) }
    count = p.state { UInt32(0) }
    answers = p.state { FrameMemory<Answer>() }
  }

  func dissect(_ d: inout Dissection) throws(Malformed) {
    let kind = try d.peekOrWithdraw(UInt8.self)
    d.protocolColumn("WireGuard")
    d.info("\(type, kind)")
    try d.add(type)
    try d.add(reserved, length: 3)
    switch kind {
    case 1: try addInitiation(&d)
    case 2: try addResponse(&d)
    case 3: try addCookie(&d)
    default: try addData(&d)
    }
  }

  private func addInitiation(_ d: inout Dissection) throws(Malformed) {
    let from = try d.add(sender, order: .little)
    d.info(append: ", sender=0x\(Self.hex(from))")
    try addKey(&d)
    try addHeading(&d, encryptedStatic, 48)
    try addHeading(&d, encryptedTime, 28)
    try addChecks(&d)
    addSession(&d, 1, from: from, to: 0)
  }

  private func addResponse(_ d: inout Dissection) throws(Malformed) {
    let from = try d.add(sender, order: .little)
    let to = try d.add(receiver, order: .little)
    d.info(append: ", sender=0x\(Self.hex(from)), receiver=0x\(Self.hex(to))")
    try addKey(&d)
    try addHeading(&d, encryptedEmpty, 16)
    try addChecks(&d)
    addSession(&d, 2, from: from, to: to)
  }

  private func addCookie(_ d: inout Dissection) throws(Malformed) {
    let to = try d.add(receiver, order: .little)
    d.info(append: ", receiver=0x\(Self.hex(to))")
    try d.add(nonce, length: 24)
    try d.add(cookie, length: 32)
    addSession(&d, 3, from: 0, to: to)
  }

  private func addData(_ d: inout Dissection) throws(Malformed) {
    let to = try d.add(receiver, order: .little)
    let number = try d.add(counter, order: .little)
    let length = d.reportedRemaining
    if length == 16 {
      d.info("Keepalive, receiver=0x\(Self.hex(to)), counter=\(number)")
    } else {
      d.info(
        append: ", receiver=0x\(Self.hex(to)), counter=\(number), datalen=\(length - 16)")
    }
    try addHeading(&d, encryptedPacket, length)
    if length == 16 { d.expert(keepAlive) }
    addSession(&d, 4, from: 0, to: to)
  }

  private func addHeading(
    _ d: inout Dissection, _ field: Field<Label>, _ length: Int
  ) throws(Malformed) {
    d.put(field, at: d.next(length))
    try d.skip(length)
  }

  private func addKey(_ d: inout Dissection) throws(Malformed) {
    let place = d.next(32)
    try d.skip(32)
    let text = d.wants(ephemeral) ? Self.base64(d.bytes(place)) : ""
    let sub = d.open(d.put(ephemeral, "\(text)", at: place))
    d.put(hasPrivateKey, false, at: Region(d.start + place.offset, 0), .generated)
    d.close(sub)
  }

  private func addChecks(_ d: inout Dissection) throws(Malformed) {
    try d.add(mac1, length: 16)
    try d.add(mac2, length: 16)
  }

  /// An initiation begins a session; the first response or cookie to it belongs to it, and all
  /// data for an identifier of one of its ends.
  private func addSession(_ d: inout Dissection, _ kind: UInt8, from: UInt32, to: UInt32) {
    guard d.keeps(either), let answer = session(&d, kind, from, to) else { return }
    d.put(stream, answer.stream, at: d.head, .generated)
    if answer.initiation != 0 {
      d.put(responseTo, FrameNumber(answer.initiation), at: d.head, .generated)
    }
  }

  private func session(
    _ d: inout Dissection, _ kind: UInt8, _ from: UInt32, _ to: UInt32
  ) -> Answer? {
    let frame = d.packet.number
    let place = d.place
    if d.packet.isRevisit { return d[answers][frame, place] }
    guard let answer = newSession(&d, kind, from, to) else { return nil }
    if d.remembers { d[answers][frame, place] = answer }
    return answer
  }

  private func newSession(
    _ d: inout Dissection, _ kind: UInt8, _ from: UInt32, _ to: UInt32
  ) -> Answer? {
    let own = FlowKey(
      from: Address(IPv4Address(bits: from)), 0, to: d.packet.source, d.packet.sourcePort)
    let peer = FlowKey(
      from: Address(IPv4Address(bits: to)), 0, to: d.packet.destination,
      d.packet.destinationPort)
    if kind == 1 {
      let session = Session(stream: d[count], initiation: d.packet.number)
      d[count] &+= 1
      let index = d[sessions].place(own) { _ in session }.index
      d[sessions][index] = session
      return Answer(stream: session.stream, initiation: 0)
    }
    guard let index = d[sessions].find(peer) else { return nil }
    let session = d[sessions][index]
    if kind == 4 { return Answer(stream: session.stream, initiation: 0) }
    guard session.initiation != 0 else { return nil }
    d[sessions][index].initiation = 0
    if kind == 2 {
      let other = Session(stream: session.stream, initiation: 0)
      let index = d[sessions].place(own) { _ in other }.index
      d[sessions][index] = other
    }
    return Answer(stream: session.stream, initiation: session.initiation)
  }

  private static func hex(_ value: UInt32) -> String {
    Phrase.hex(UInt64(value), 8).uppercased()
  }

  /// RFC 4648 section 4.
  private static func base64(_ bytes: [UInt8]) -> String {
    let digits = Array("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/".utf8)
    var text: [UInt8] = []
    var i = 0
    while i < bytes.count {
      var group = 0
      for k in 0..<3 { group = group << 8 | (i + k < bytes.count ? Int(bytes[i + k]) : 0) }
      for k in 0..<4 {
        let isPadding = i + k > bytes.count
        text.append(isPadding ? 61 : digits[group >> (18 - 6 * k) & 63])
      }
      i += 3
    }
    return String(decoding: text, as: UTF8.self)
  }
}
