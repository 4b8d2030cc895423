public import RemoraCore

/// OpenVPN: the headers of its control and data channels (the protocol's own description,
/// "OpenVPN wire protocol"). Over TCP each message follows its length.
///
///     | opcode  | key |            session ID (8) …
///     | HMAC, replay ID and time (only where packets are authenticated) …
///     | acknowledged: count (1), IDs (4 each), their session (8) | message ID (4) | data …
public let openvpn = Protocol("openvpn", "OpenVPN Protocol", short: "OpenVPN") { p in
  p.keepsToItself()
  let layer = OpenVPNLayer(&p)
  p.over("udp.port", 1194)
  p.over("tcp.port", 1194, framing: .lengthPrefixed(header: 2, u16At: 0, plus: 2))
  return { d throws(Malformed) in try layer.dissect(&d) }
}

struct OpenVPNLayer {
  let length: Field<UInt16>
  let type, opcode, key: Field<UInt8>
  let peer: Field<UInt32>
  let session, remote: Field<UInt64>
  let code: Field<Bytes>
  let replay: Field<UInt32>
  let time: Field<AbsoluteTime>
  let count: Field<UInt8>
  let element, message: Field<UInt32>
  let data, wrappedKey: Field<Bytes>
  let wrappedLength: Field<UInt16>
  let control: OpenVPNControl

  init(_ p: inout Builder) {
    length = p.u16("plen", "Packet Length")
    type = p.u8("type", "Type", .hex)
    opcode = p.u8("opcode", "Opcode", .hex, mask: 0xf8, names: Self.opcodes)
    key = p.u8("keyid", "Key ID", mask: 0x07)
    peer = p.u24("peerid", "Peer ID")
    session = p.u64("sessionid", "Session ID")
    code = p.bytes("hmac", "HMAC")
    replay = p.u32("pid", "Replay-Packet-ID")
    time = p.time("net_time", "Net Time")
    remote = p.u64("rsessionid", "Remote Session ID")
    message = p.u32("mpid", "Message Packet-ID")
    count = p.u8("mpidarraylength", "Message Packet-ID Array Length")
    element = p.u32("mpidarrayelement", "Message Packet-ID Array Element")
    data = p.bytes("data", "Data")
    wrappedKey = p.bytes("wkc", "Wrapped client key")
    wrappedLength = p.u16("wkc_len", "Wrapped client key length")
    control = OpenVPNControl(&p)
  }

  static let opcodes: ValueNames = [
    1: "P_CONTROL_HARD_RESET_CLIENT_V1", 2: "P_CONTROL_HARD_RESET_SERVER_V1",
    3: "P_CONTROL_SOFT_RESET_V1", 4: "P_CONTROL_V1", 5: "P_ACK_V1", 6: "P_DATA_V1",
    7: "P_CONTROL_HARD_RESET_CLIENT_V2", 8: "P_CONTROL_HARD_RESET_SERVER_V2", 9: "P_DATA_V2",
    10: "P_CONTROL_HARD_RESET_CLIENT_V3", 11: "P_CONTROL_WKC_V1",
  ]

  func dissect(_ d: inout Dissection) throws(Malformed) {
    _ = try d.peekOrWithdraw(UInt8.self)
    d.setOwnLength(d.remaining)
    d.protocolColumn("OpenVPN")
    d.info("")
    if d.packet.ipProtocol == 6 { try d.add(length) }
    try addMessage(&d, d.own)
  }

  private func addMessage(_ d: inout Dissection, _ item: Item) throws(Malformed) {
    let bits = try d.peek(UInt8.self)
    let code = bits >> 3
    if d.wantsColumns || d.wantsLabels {
      let name = Self.opcodes.name(of: UInt64(code)) ?? "Unknown (0x\(Phrase.hex(UInt64(code), 2)))"
      d.info("MessageType: \(name)")
      d.append(to: item, ", Opcode: \(name), Key ID: \(bits & 7)")
    }
    try d.add(type, bits: opcode, key)
    d.append(" [opcode/key_id]")
    switch code {
    case 6: return try addRest(&d, d.reportedRemaining)
    case 9:
      try d.add(peer)
      return try addRest(&d, d.reportedRemaining)
    case 10, 11: return try addWrapped(&d)
    default: break
    }
    try d.add(session)
    if isAuthenticated(&d) {
      try d.add(self.code, length: 20)
      if d.reportedRemaining >= 8 {
        try d.add(replay)
        try addTime(&d)
      }
    }
    try addAcknowledged(&d)
    if code == 5 { return try addRest(&d, d.reportedRemaining) }
    try d.add(message)
    // What P_CONTROL_V1 carries is TLS, spread over messages.
    if code == 4 { return try control.add(&d) }
    try addRest(&d, d.reportedRemaining)
  }

  /// Packets do not say whether a code precedes the list. A list that is not empty begins with a
  /// small number, which a code hardly does.
  private func isAuthenticated(_ d: inout Dissection) -> Bool {
    guard let count = d.number(at: d.offset, UInt8.self), count > 0,
      let first = d.number(at: d.offset + 1, UInt32.self)
    else { return false }
    return first >> 8 != 0
  }

  private func addTime(_ d: inout Dissection) throws(Malformed) {
    let seconds = Int64(try d.peek(UInt32.self))
    d.put(time, AbsoluteTime(seconds: seconds, nanoseconds: 0), at: d.next(4))
    try d.skip(4)
  }

  private func addAcknowledged(_ d: inout Dissection) throws(Malformed) {
    let number = Int(try d.add(count))
    guard number > 0 else { return }
    let sub = d.open(d.text("Packet-ID Array", at: d.here))
    for _ in 0..<number { try d.add(element) }
    d.close(sub)
    if d.reportedRemaining >= 8 { try d.add(remote) }
  }

  /// Control messages whose key comes with them.
  private func addWrapped(_ d: inout Dissection) throws(Malformed) {
    try d.add(session)
    try d.add(replay)
    try addTime(&d)
    try d.add(code, length: 32)
    let rest = d.reportedRemaining
    let size = Int(try d.peek(UInt16.self, ahead: max(0, rest - 2)))
    try addRest(&d, rest - size)
    let place = d.next(min(size, d.remaining))
    let sub = d.open(d.text("Wrapped client key (\(size) bytes)", at: place))
    try d.add(wrappedKey, length: max(0, size - 2))
    try d.add(wrappedLength)
    d.close(sub)
  }

  private func addRest(_ d: inout Dissection, _ size: Int) throws(Malformed) {
    guard size != 0 else { return }
    let place = d.next(size > 0 ? min(size, d.remaining) : d.remaining)
    let sub = d.open(d.text("Data (\(size) bytes)", at: place))
    if size < 0 { throw Malformed(.reported, offset: d.offset, need: size, have: d.remaining) }
    try d.add(data, length: size)
    d.close(sub)
  }
}
