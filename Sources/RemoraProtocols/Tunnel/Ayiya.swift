public import RemoraCore

/// Anything in anything: tunnels that know who is at their other end (draft-massar-v6ops-ayiya-02).
///
///     | idlen | idtype| siglen| hash  | auth  |  op   | next header   |
///     |                        seconds, epoch                         |
///     |  identity (2^idlen), signature (4 * siglen), payload …
public let ayiya = Protocol("ayiya", "Anything in Anything Protocol", short: "AYIYA") { p in
  let f = AyiyaFields(&p)
  let byNumber = p.table("/ip.proto", UInt8.self)
  let (titles, names) = (AyiyaFields.titles, AyiyaFields.names)
  /// Two numbers of four bits.
  let addPair = {
    @Sendable (d: inout Dissection, high: Field<UInt8>, low: Field<UInt8>) throws(Malformed) in
    let byte = try d.peek(UInt8.self)
    for (field, value, isHigh) in [(high, byte >> 4, true), (low, byte & 15, false)] {
      d.put(field, value, at: d.next(1))
      let index = Int(field.id &- f.idlen.id)
      guard d.wantsLabels, index >= 0, index < titles.count else { continue }
      let picture = bitPicture(UInt64(value), at: isHigh ? 0 : 4, count: 4)
      let digits = Phrase.hex(UInt64(value), 2)
      var text = "0x\(digits)"
      if !names[index].entries.isEmpty {
        text = "\(names[index].name(of: UInt64(value)) ?? "Unknown") (0x\(digits))"
      }
      d.label("\(picture) = \(titles[index]): \(text)")
    }
    try d.skip(1)
  }
  p.over("udp.port", 5072)
  return { d throws(Malformed) in
    d.protocolColumn("AYIYA")
    d.label(d.own, "AYIYA")
    let identity = 1 << Int(try d.peekOrWithdraw(UInt8.self) >> 4)
    let signature = Int(try d.peekOrWithdraw(UInt8.self, ahead: 1) >> 4) * 4
    let operation = try d.peekOrWithdraw(UInt8.self, ahead: 2) & 15
    d.setOwnLength(min(8 + identity + signature, d.reportedRemaining))
    try addPair(&d, f.idlen, f.idtype)
    try addPair(&d, f.siglen, f.hashmethod)
    try addPair(&d, f.authmethod, f.opcode)
    let next = try d.add(f.nextheader)
    let seconds = try d.peek(UInt32.self)
    d.put(f.epoch, AbsoluteTime(seconds: Int64(seconds), nanoseconds: 0), at: d.next(4))
    try d.skip(4)
    try d.add(f.identity, length: identity)
    try d.add(f.signature, length: signature)
    switch operation {
    case 1, 3, 4:
      // Forwarded, or an echo's content.
      d.packet.ipProtocol = next
      try d.call(byNumber, next)
    default: break
    }
  }
}

/// The fields of AYIYA.
struct AyiyaFields: Sendable {
  let idlen, idtype, siglen, hashmethod, authmethod, opcode, nextheader: Field<UInt8>
  let epoch: Field<AbsoluteTime>
  let identity, signature: Field<Bytes>

  init(_ p: inout Builder) {
    idlen = p.u8("idlen", "Identity field length", .hex)
    idtype = p.u8(
      "idtype", "Identity field type", .hex, names: [0: "None", 1: "Integer", 2: "ASCII string"])
    siglen = p.u8("siglen", "Signature Length", .hex)
    hashmethod = p.u8(
      "hashmethod", "Hash method", .hex, names: [0: "No hash", 1: "MD5", 2: "SHA1"])
    authmethod = p.u8(
      "authmethod", "Authentication method", .hex,
      names: [
        0: "No authentication", 1: "Hash using a Shared Secret",
        2: "Hash using a public/private key method",
      ])
    opcode = p.u8("opcode", "Operation Code", .hex, names: ValueNames(packed: Self.opcodeNames))
    nextheader = p.u8("nextheader", "Next Header", .hex, names: ipProtocolNames)
    epoch = p.time("epoch", "Epoch")
    identity = p.bytes("identity", "Identity")
    signature = p.bytes("signature", "Signature")
  }

  /// The first six fields, in the order of their declaration.
  static let titles = [
    "Identity field length", "Identity field type", "Signature Length", "Hash method",
    "Authentication method", "Operation Code",
  ]

  static let names: [ValueNames] = [
    [:], [0: "None", 1: "Integer", 2: "ASCII string"], [:],
    [0: "No hash", 1: "MD5", 2: "SHA1"],
    [
      0: "No authentication", 1: "Hash using a Shared Secret",
      2: "Hash using a public/private key method",
    ],
    ValueNames(packed: opcodeNames),
  ]

  static let opcodeNames: StaticString = #"""
    0=No Operation / Heartbeat
    1=Forward
    2=Echo Request
    3=Echo Request and Forward
    4=Echo Response
    5=MOTD
    6=Query Request
    7=Query Response
    """#
}
