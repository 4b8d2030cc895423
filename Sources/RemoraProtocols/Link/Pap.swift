public import RemoraCore

/// PPP's password authentication protocol (RFC 1334 section 2).
///
///     |     code      |  identifier   |            length             | data …
public let pap = Protocol(
  "pap", "PPP Password Authentication Protocol", short: "PPP PAP"
) { p in
  let layer = PasswordLayer(&p)
  p.over("ppp.protocol", 0xc023)
  p.over("ethertype", 0xc023)
  return { d throws(Malformed) in try layer.dissect(&d) }
}

struct PasswordLayer {
  let code, identifier, peerLength, passwordLength, messageLength: Field<UInt8>
  let length: Field<UInt16>
  let data: Field<Label>
  let peer, password, message: Field<Text>
  let stuff: Field<Bytes>

  init(_ p: inout Builder) {
    code = p.u8(
      "code", "Code",
      names: [1: "Authenticate-Request", 2: "Authenticate-Ack", 3: "Authenticate-Nak"],
      blurb: "The Code field is one octet and identifies the type of PAP packet")
    identifier = p.u8(
      "identifier", "Identifier",
      blurb: "The Identifier field is one octet and aids in matching requests and replies.")
    length = p.u16(
      "length", "Length",
      blurb: "The Length field is two octets and indicates the length of the PAP packet")
    data = p.label(
      "data", "Data", blurb: "The format of the Data field is determined by the Code field")
    peerLength = p.u8(
      "peer_id.length", "Peer-ID-Length",
      blurb: """
        The Peer-ID-Length field is one octet and indicates the length of the Peer-ID field
        """)
    peer = p.string(
      "peer_id", "Peer-ID",
      blurb: """
        The Peer-ID field is zero or more octets and indicates the name of the peer to be \
        authenticated
        """)
    passwordLength = p.u8(
      "password.length", "Password-Length",
      blurb: """
        The Password-Length field is one octet and indicates the length of the Password field
        """)
    password = p.string(
      "password", "Password",
      blurb: """
        The Password field is zero or more octets and indicates the password to be used for \
        authentication
        """)
    messageLength = p.u8(
      "message.length", "Message-Length",
      blurb: """
        The Message-Length field is one octet and indicates the length of the Message field
        """)
    message = p.string(
      "message", "Message",
      blurb: """
        The Message field is zero or more octets, and its contents are implementation dependent.
        """)
    stuff = p.bytes("stuff", "stuff")
  }

  func dissect(_ d: inout Dissection) throws(Malformed) {
    d.protocolColumn("PPP PAP")
    d.info("")
    let kind = try d.add(code)
    d.info("\(code, kind)")
    if !(1...3).contains(kind) { d.info("Unknown") }
    try d.add(identifier)
    let total = Int(try d.add(length))
    d.setOwnLength(min(max(total, 4), 4 + d.remaining))
    let count = total - 4
    guard count > 0 || (1...3).contains(kind) else { return }
    if count <= 0 { _ = try d.peek(UInt8.self) }
    let sub = d.open(d.put(data, at: d.next(max(0, min(count, d.remaining)))))
    switch kind {
    case 1:
      let name = try string(&d, peerLength, peer)
      let secret = try string(&d, passwordLength, password)
      if d.wantsColumns {
        let peer = text(d, name)
        let password = text(d, secret)
        d.info(append: " (Peer-ID='\(peer)', Password='\(password)')")
      }
    case 2, 3:
      let place = try string(&d, messageLength, message)
      if d.wantsColumns {
        let message = text(d, place)
        d.info(append: " (Message='\(message)')")
      }
    default: try d.add(stuff, length: count)
    }
    d.close(sub)
  }

  private func string(
    _ d: inout Dissection, _ size: Field<UInt8>, _ field: Field<Text>
  ) throws(Malformed) -> Region {
    let count = Int(try d.add(size))
    return try d.add(field, length: count)
  }

  private func text(_ d: borrowing Dissection, _ place: Region) -> String {
    String(decoding: d.bytes(place), as: UTF8.self)
  }
}
