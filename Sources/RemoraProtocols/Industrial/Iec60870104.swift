public import RemoraCore

/// Telecontrol over TCP (IEC 60870-5-104 clause 5): a start byte, a length, four bytes of control.
///
///     |     0x68      |    length     |     send number (15)        |0|
///     |     receive number (15)     |0|  unit …
public let iec104 = Protocol("iec60870_104", "IEC 60870-5-104") { p in
  let layer = TelecontrolLayer(&p)
  p.over("tcp.port", 2404, framing: .sized(header: 2) { d in TelecontrolLayer.size(d) })
  return { d throws(Malformed) in try layer.dissect(&d) }
}

struct TelecontrolLayer {
  let start, length: Field<UInt8>
  let information, type, kind, sent, received: Field<UInt32>
  let data: Field<Bytes>
  let tooShort: Expert
  let unit: ProtocolHandle

  init(_ p: inout Builder) {
    start = p.shared("iec60870_asdu.start", owner: "iec60870_asdu") { p in
      p.u8("start", "START", .hex)
    }
    length = p.u8("apdulen", "ApduLen", blurb: "APDU Len")
    // One bit tells information from the rest, which two tell apart.
    let kinds: ValueNames = [0: "I", 1: "S", 3: "U"]
    information = p.u32("type", "Type", .hex, mask: 1, names: kinds, blurb: "U/S/I")
    type = p.u32("type", "Type", .hex, mask: 3, names: kinds, blurb: "U/S/I")
    kind = p.u32("utype", "UType", .hex, mask: 0xfc, names: unnumberedNames, blurb: "Apdu U type")
    sent = p.u32("tx", "Tx", mask: 0xfffe)
    received = p.u32("rx", "Rx", mask: 0xfffe_0000)
    data = p.bytes("data", "Data")
    tooShort = p.expert(
      "/iec104.apdu_min_len", .malformed, .error, "APDU less than bytes")
    unit = p.uses("iec60870_asdu")
  }

  /// What lies before the start byte belongs to the message.
  static func size(_ d: borrowing Dissection) -> Int? {
    var ahead = 0
    while ahead + 1 < d.remaining {
      if d.number(at: d.offset + ahead, UInt8.self) == 0x68 {
        let length = Int(d.number(at: d.offset + ahead + 1, UInt8.self) ?? 0)
        return ahead + length + 2
      }
      ahead += 1
    }
    return nil
  }

  func dissect(_ d: inout Dissection) throws(Malformed) {
    d.protocolColumn("IEC 60870-5-104")
    d.info("")
    d.setOwnLength(d.remaining)
    let prefix = d.find(0x68) ?? d.remaining
    if prefix > 0 { try d.add(data, length: prefix) }
    try d.add(start)
    d.label("START")
    let size = try d.add(length)
    if size < 4 {
      d.expert(tooShort, "APDU less than 4 bytes")
      return
    }
    let control = try d.peek(UInt32.self).byteSwapped
    let place = d.next(4)
    let what = control & 1 == 0 ? UInt32(0) : control & 3
    d.put(what == 0 ? information : type, what, at: place)
    var text = prefix > 0 ? "<ERR prefix \(prefix) bytes> " : ""
    text += d.packet.destinationPort == 2404 ? "<- " : "-> "
    switch what {
    case 0: text += "I (\(control >> 1 & 0x7fff),\(control >> 17)) "
    case 1: text += "S (\(control >> 17)) "
    default:
      let name = unnumberedNames.name(of: UInt64(control >> 2 & 0x3f)) ?? "<ERR>"
      text += "U (\(name)) "
    }
    let words = text
    d.info(append: Phrase(words), separator: " | ")
    d.fenceInfo()
    d.summary(": \(words)")
    if what == 3 { d.put(kind, control >> 2 & 0x3f, at: place) }
    if what == 0 { d.put(sent, control >> 1 & 0x7fff, at: place) }
    if what != 3 { d.put(received, control >> 17, at: place) }
    try d.skip(4)
    d.setOwnLength(d.offset - d.start)
    if what == 0 { try d.call(unit) }
  }
}

private let unnumberedNames: ValueNames = [
  1: "STARTDT act", 2: "STARTDT con", 4: "STOPDT act", 8: "STOPDT con", 0x10: "TESTFR act",
  0x20: "TESTFR con",
]
