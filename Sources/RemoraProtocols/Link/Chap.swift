public import RemoraCore

/// PPP's challenge handshake authentication protocol (RFC 1994 section 4).
///
///     |     code      |  identifier   |            length             | data …
public let chap = Protocol(
  "chap", "PPP Challenge Handshake Authentication Protocol", short: "PPP CHAP"
) { p in
  let layer = HandshakeLayer(&p)
  p.over("ppp.protocol", 0xc223)
  p.over("ethertype", 0xc223)
  return { d throws(Malformed) in try layer.dissect(&d) }
}

struct HandshakeLayer {
  let code, identifier, valueSize: Field<UInt8>
  let length: Field<UInt16>
  let data: Field<Label>
  let value, stuff: Field<Bytes>
  let name, message: Field<Text>

  init(_ p: inout Builder) {
    code = p.u8(
      "code", "Code", names: [1: "Challenge", 2: "Response", 3: "Success", 4: "Failure"],
      blurb: "CHAP code")
    identifier = p.u8("identifier", "Identifier", blurb: "CHAP identifier")
    length = p.u16("length", "Length", blurb: "CHAP length")
    data = p.label("data", "Data", blurb: "CHAP Data")
    valueSize = p.u8("value_size", "Value Size", blurb: "CHAP value size")
    value = p.bytes("value", "Value", blurb: "CHAP value data")
    name = p.string("name", "Name", blurb: "CHAP name")
    message = p.string("message", "Message", blurb: "CHAP message")
    stuff = p.bytes("stuff", "Stuff")
  }

  func dissect(_ d: inout Dissection) throws(Malformed) {
    d.protocolColumn("PPP CHAP")
    d.info("")
    let kind = try d.add(code)
    d.info("\(code, kind)")
    if !(1...4).contains(kind) { d.info("Unknown") }
    try d.add(identifier)
    let total = Int(try d.add(length))
    d.setOwnLength(min(max(total, 4), 4 + d.remaining))
    let count = total - 4
    switch kind {
    case 1, 2:
      if count > 0 { try challenge(&d, count) }
    case 3, 4:
      let place = Region(d.offset, max(0, count))
      if count > 0 { try d.add(message, length: count) }
      if d.wantsColumns {
        let text = String(decoding: d.bytes(place), as: UTF8.self)
        d.info(append: " (MESSAGE='\(text)')")
      }
    default:
      if count > 0 { try d.add(stuff, length: count) }
    }
  }

  private func challenge(_ d: inout Dissection, _ count: Int) throws(Malformed) {
    let sub = d.open(d.put(data, at: d.next(min(count, d.remaining))))
    let size = Int(try d.add(valueSize))
    let left = count - 1
    if size > left {
      d.label("Value Size: \(size) byte\(size == 1 ? "" : "s") (invalid, must be <= \(left))")
    } else {
      let place = try d.add(value, length: size)
      if size == 0 { d.label("Value: <MISSING>") }
      let rest = Region(d.offset, left - size)
      if rest.length > 0 { try d.add(name, length: rest.length) }
      if d.wantsColumns {
        let who = String(decoding: d.bytes(rest), as: UTF8.self)
        let what =
          d.bytes(Region(place.offset, min(36, size))).map { Phrase.hex(UInt64($0), 2) }
          .joined() + (size > 36 ? "…" : "")
        d.info(append: " (NAME='\(who)', VALUE=0x\(what))")
      }
    }
    d.close(sub)
  }
}
