public import RemoraCore

/// Commands to plugs and bulbs of TP-Link, and their answers: JSON, each byte of which is combined
/// with the byte before it, the first with 171. Over TCP a length (32 bits) stands before it.
public let tplinkSmarthome = Protocol(
  "tplink-smarthome", "TP-Link Smart Home Protocol", short: "TPLINK-SMARTHOME"
) { p in
  p.keepsToItself()
  let layer = TplinkLayer(&p)
  p.over("udp.port", 9999)
  p.over("tcp.port", 9999, framing: .lengthPrefixed(header: 4, at: 0, width: 4, plus: 4))
  p.greets { d in TplinkLayer.isMessage(d, ahead: 4) ? .messages : .declined }
  return { d throws(Malformed) in try layer.dissect(&d) }
}

struct TplinkLayer {
  let len: Field<UInt32>
  let msg: Field<Text>
  let json: ProtocolHandle

  init(_ p: inout Builder) {
    len = p.u32("/tplink_smarthome.len", "Len", blurb: "Message Length")
    msg = p.string("/tplink_smarthome.msg", "Msg", blurb: "Message")
    json = p.uses("json")
  }

  /// An object, empty or with a name.
  static func isMessage(_ d: borrowing Dissection, ahead: Int) -> Bool {
    guard let first = d.number(at: d.offset + ahead, UInt8.self),
      let second = d.number(at: d.offset + ahead + 1, UInt8.self), first == 171 ^ 0x7b
    else { return false }
    let plain = first ^ second
    return plain == 0x22 || plain == 0x7d
  }

  func dissect(_ d: inout Dissection) throws(Malformed) {
    let packet = d.packet
    let isStream = packet.ipProtocol == 6
    guard isStream || Self.isMessage(d, ahead: 0) else {
      d.withdraw()
      return d.decline()
    }
    d.protocolColumn("TPLINK-SMARTHOME/JSON")
    d.setOwnLength(d.reportedRemaining)
    if isStream, try d.peek(UInt32.self) == 0 { return d.withdraw() }
    if isStream { try d.add(len) }
    let kind = packet.destinationPort == 9999 ? "Cmd" : "Rsp"
    var plain: [UInt8] = []
    var key: UInt8 = 171
    for byte in d.bytes(d.next(d.remaining)) {
      plain.append(byte ^ key)
      key = byte
    }
    let text = String(
      decoding: plain.map { $0 >= 0x20 && $0 < 0x7f ? $0 : 0x2e }, as: UTF8.self)
    d.put(msg, "\(text)", at: d.next(d.remaining))
    d.label("\(kind): \(text)")
    try d.call(json, in: Array(text.utf8), named: "TPLink Smart Home decrypted", .nested)
    d.protocolColumn("TPLINK-SMARTHOME/JSON")
    d.info(anew: "\(isStream ? "TCP" : "UDP") \(kind): \(text)")
  }
}
