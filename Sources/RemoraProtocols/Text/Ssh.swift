public import RemoraCore

/// Secure Shell, transport layer (RFC 4253): a line with the version, then binary packets.
///
///     | packet length (4) | padding length (1) | payload | padding | MAC |
public let ssh = Protocol("ssh", "SSH Protocol", short: "SSH") { p in
  p.keepsToItself()
  let layer = SshLayer(&p)
  p.over("tcp.port", 22)
  p.byAppointment(over: .tcp)
  let own = p.uses("ssh")
  p.recognizes(over: "tcp") { d in
    let isKnown = d.remaining >= 4 && d.spells("SSH-", at: d.offset, to: d.stop)
    if isKnown { d.appoint(own, over: .tcp) }
    return isKnown
  }
  return { d throws(Malformed) in try layer.read(&d) }
}

struct SshLayer {
  private let f: SshFields
  private let memory: State<SshMemory>

  init(_ p: inout Builder) {
    f = SshFields(&p)
    memory = p.state { SshMemory() }
  }

  /// A pass over the bytes of one call.
  private struct Reader {
    var connection: SshConnection
    let isServer: Bool
    var isWaiting = false
    var messages = 0
    var side: SshConnection.Side {
      get { isServer ? connection.server : connection.client }
      set { if isServer { connection.server = newValue } else { connection.client = newValue } }
    }
  }

  func read(_ d: inout Dissection) throws(Malformed) {
    let info = d.packet
    let isServer =
      info.sourcePort == 22
      || info.destinationPort != 22 && info.sourcePort < info.destinationPort
    let key = FlowKey(
      from: info.source, info.sourcePort, to: info.destination, info.destinationPort)
    let index = d[memory].connections.place(key) { _ in SshConnection() }.index
    var connection = d[memory].connections[index]
    if info.isRevisit {
      connection = d[memory].snapshots[info.number, d.place] ?? connection
    } else if d.remembers {
      d[memory].snapshots[info.number, d.place] = connection
    }
    var reader = Reader(connection: connection, isServer: isServer)
    switch connection.version {
    case 1: d.protocolColumn("SSHv1")
    case 2: d.protocolColumn("SSHv2")
    default: d.protocolColumn("SSH")
    }
    d.info("")
    d.setOwnLength(d.remaining)
    defer { if !info.isRevisit { d[memory].connections[index] = reader.connection } }
    let stop = d.stop
    while d.offset < stop, !reader.isWaiting {
      try d.step()
      try readMessage(&d, &reader)
    }
    if reader.isWaiting, !reader.side.isEncrypted { return }
    d.put(f.direction, isServer, at: d.head, .generated)
  }

  private func say(_ d: inout Dissection, _ reader: inout Reader, _ text: @autoclosure () -> Phrase)
  {
    if reader.messages == 0 {
      d.info("\(reader.isServer ? "Server" : "Client"): ")
      d.info(append: text())
    } else {
      d.info(append: ", ")
      d.info(append: text())
    }
    reader.messages += 1
  }

  private func readMessage(_ d: inout Dissection, _ reader: inout Reader) throws(Malformed) {
    if d.spells("SSH-", at: d.offset, to: d.stop), d.byte(d.offset) == 83 {
      return try readVersion(&d, &reader)
    }
    if reader.connection.version == 0 { return try readEncrypted(&d, &reader) }
    if reader.connection.version == 1 { return try readOld(&d, &reader) }
    let label = reader.side.label
    let rest = d.next(d.remaining)
    d.text("SSH Version 2\(label)", at: rest)
    let open = d.open()
    let begin = d.offset
    if reader.side.isEncrypted {
      try readEncrypted(&d, &reader)
    } else {
      try readPacket(&d, &reader)
    }
    d.close(open)
    if !reader.isWaiting {
      d.setLength(open.item, d.offset - begin)
      let now = reader.side.label
      if now != label { d.label(open.item, "SSH Version 2\(now)") }
    }
  }

  private func readVersion(_ d: inout Dissection, _ reader: inout Reader) throws(Malformed) {
    var end = d.offset
    while end < d.stop, d.byte(end) != 10 { end += 1 }
    if end == d.stop, d.canWait {
      reader.isWaiting = true
      return d.wait(for: .segment, from: d.offset)
    }
    let next = min(d.stop, end + 1)
    if end > d.offset, d.byte(end - 1) == 13 { end -= 1 }
    let place = Region(d.offset, end - d.offset)
    if !reader.isServer {
      if d.spells("SSH-2.", at: place.offset, to: end)
        || d.spells("SSH-1.99-", at: place.offset, to: end)
      {
        reader.connection.version = 2
      } else if d.spells("SSH-1.", at: place.offset, to: end) {
        reader.connection.version = 1
      }
    }
    let text = d.wantsColumns ? d.printable(place) : ""
    say(&d, &reader, "Protocol (\(text))")
    try d.add(f.versionLine, length: place.length, encoding: .ascii)
    try d.seek(next)
  }

  private func readEncrypted(_ d: inout Dissection, _ reader: inout Reader) throws(Malformed) {
    let side = reader.side
    let whole = d.remaining
    var needed = 0
    switch side.form {
    case .blocks,
      .clearLength where whole < 16:
      needed = 16
    case .framed:
      let length = whole >= 4 ? Int(try d.peek(UInt32.self)) : 0
      needed = 4 + length + side.macLength
    default: break
    }
    if side.form == .blocks, whole >= 16 { needed = 0 }
    if needed > whole, d.canWait {
      reader.isWaiting = true
      if reader.messages == 0 { d.info("\(reader.isServer ? "Server" : "Client"): ") }
      return d.wait(for: .segment, from: d.offset)
    }
    say(&d, &reader, "Encrypted packet (len=\(whole))")
    if side.form == .clearLength || side.form == .framed {
      try d.add(f.packetLength)
    } else if whole > 4 {
      try d.add(f.packetLengthEncrypted, length: 4)
    } else {
      try d.skip(4)
      _ = try d.peek(UInt8.self)
    }
    try d.add(f.encryptedPacket, length: whole - 4 - side.macLength)
    if side.macLength > 0 { try d.add(f.mac, length: side.macLength) }
  }

  /// Version 1: padding up to eight bytes, then the type and what belongs to it, then a checksum.
  private func readOld(_ d: inout Dissection, _ reader: inout Reader) throws(Malformed) {
    d.text("SSH Version 1", at: d.next(d.remaining))
    let open = d.open()
    let begin = d.offset
    let length = d.remaining >= 4 ? Int(try d.peek(UInt32.self)) : 0
    let padding = 8 - length % 8
    if d.remaining < 4 || d.remaining < 4 + padding + length, d.canWait {
      reader.isWaiting = true
      d.close(open)
      return d.wait(for: .segment, from: begin)
    }
    try d.add(f.packetLength)
    d.put(f.paddingLength, UInt8(truncatingIfNeeded: padding), at: d.next(padding))
    try d.skip(padding)
    let kind = try d.add(f.codeOld)
    let codes = f.codeOld
    d.info(append: "\(codes, kind)", separator: ", ")
    reader.messages += 1
    if length > 1 { try d.add(f.payload, length: length - 1) }
    d.close(open, fitting: true)
    d.setLength(open.item, d.offset - begin)
  }

  private func readPacket(_ d: inout Dissection, _ reader: inout Reader) throws(Malformed) {
    let begin = d.offset
    let length = d.remaining >= 4 ? Int(try d.peek(UInt32.self)) : 0
    if d.remaining < 4 || d.remaining < 4 + length, d.canWait {
      reader.isWaiting = true
      let missing = d.remaining < 4 ? Shortage.segment : .bytes(4 + length - d.remaining)
      return d.wait(for: missing, from: begin)
    }
    try d.add(f.packetLength)
    let padding = Int(try d.add(f.paddingLength))
    let kind = try d.peek(UInt8.self)
    let method = reader.connection.method
    let text = kind == 20 || method.isEmpty ? "" : " (method:\(method))"
    d.text("Key Exchange\(text)", at: d.next(max(0, length - 1)))
    let open = d.open()
    let code = codes(reader.connection.exchange, kind)
    say(&d, &reader, "\(code, kind)")
    let end = min(d.stop, begin + 4 + length - padding)
    d.put(code, kind, at: d.next(1))
    try d.skip(1)
    switch kind {
    case 20: try readOffer(&d, &reader)
    case 21: reader.connection.switchKeys(ofServer: reader.isServer)
    case 30...34: try readExchange(&d, &reader, kind, end)
    default: break
    }
    if d.offset < end { try d.add(f.payload, length: end - d.offset) }
    d.close(open)
    if kind != 30 || d.offset <= end { try d.seek(max(d.start, end)) }
    try d.add(f.paddingString, length: padding)
    d.put(f.seqNum, reader.side.sequence, at: d.here, .generated)
    reader.side.sequence &+= 1
  }

  private func codes(_ exchange: SshConnection.Exchange, _ kind: UInt8) -> Field<UInt8> {
    guard kind >= 30, kind < 50 else { return f.code }
    switch exchange {
    case .dh: return f.codeDH
    case .group: return f.codeGroup
    case .ecdh: return f.codeECDH
    case .hybrid, .otherHybrid: return f.codeHybrid
    }
  }

  private func readList(
    _ d: inout Dissection, _ size: Field<UInt32>, _ field: Field<Text>
  ) throws(Malformed) -> String {
    let count = Int(try d.add(size))
    let place = try d.add(field, length: count, encoding: .ascii)
    return d.string(place)
  }

  private func readOffer(_ d: inout Dissection, _ reader: inout Reader) throws(Malformed) {
    let begin = d.offset
    d.text("Algorithms", at: d.next(0))
    let open = d.open()
    try d.add(f.cookie, length: 16)
    var offer = SshConnection.Offer()
    offer.method = try readList(&d, f.kexAlgorithmsLength, f.kexAlgorithms)
    _ = try readList(&d, f.serverHostKeyAlgorithmsLength, f.serverHostKeyAlgorithms)
    offer.ciphers[0] = try readList(
      &d, f.encryptionAlgorithmsClientToServerLength, f.encryptionAlgorithmsClientToServer)
    offer.ciphers[1] = try readList(
      &d, f.encryptionAlgorithmsServerToClientLength, f.encryptionAlgorithmsServerToClient)
    offer.macs[0] = try readList(
      &d, f.macAlgorithmsClientToServerLength, f.macAlgorithmsClientToServer)
    offer.macs[1] = try readList(
      &d, f.macAlgorithmsServerToClientLength, f.macAlgorithmsServerToClient)
    offer.compressions[0] = try readList(
      &d, f.compressionAlgorithmsClientToServerLength, f.compressionAlgorithmsClientToServer)
    offer.compressions[1] = try readList(
      &d, f.compressionAlgorithmsServerToClientLength, f.compressionAlgorithmsServerToClient)
    _ = try readList(&d, f.languagesClientToServerLength, f.languagesClientToServer)
    _ = try readList(&d, f.languagesServerToClientLength, f.languagesServerToClient)
    try d.add(f.firstKexPacketFollows)
    try d.add(f.kexReserved, length: 4)
    let i = reader.isServer ? 1 : 0
    let print = "\(offer.method);\(offer.ciphers[i]);\(offer.macs[i]);\(offer.compressions[i])"
    d.put(
      reader.isServer ? f.kexHasshserverAlgorithms : f.kexHasshAlgorithms, Phrase(print),
      at: d.here, .generated)
    let hassh = reader.isServer ? f.kexHasshserver : f.kexHassh
    if d.wants(hassh), let digest = d.algorithms.digest(.md5, Array(print.utf8)) {
      var text = ""
      for byte in digest { text += Phrase.hex(UInt64(byte), 2) }
      d.put(hassh, Phrase(text), at: d.here, .generated)
    }
    d.close(open)
    d.setLength(open.item, d.offset - begin)
    reader.side.offer = offer
    reader.connection.agree()
  }

  private func readNumber(_ d: inout Dissection, _ field: Field<Bytes>) throws(Malformed) {
    let count = Int(try d.peek(UInt32.self))
    if count > 1024 {
      d.text("Invalid key length: \(count)", at: d.next(2))
      d.expert(f.keyLengthError, "Invalid key length: \(count)")
    }
    try d.add(f.mpintLength)
    try d.add(field, length: count)
  }

  private func readSized(
    _ d: inout Dissection, _ size: Field<UInt32>, _ field: Field<Bytes>
  ) throws(Malformed) {
    let count = Int(try d.add(size))
    try d.add(field, length: count)
  }

  private func readExchange(
    _ d: inout Dissection, _ reader: inout Reader, _ kind: UInt8, _ end: Int
  ) throws(Malformed) {
    switch (reader.connection.exchange, kind) {
    case (.dh, 30), (.group, 32): try readNumber(&d, f.dhE)
    case (.dh, 31), (.group, 33):
      try readHostKey(&d)
      try readNumber(&d, f.dhF)
      try readSignature(&d)
      reader.connection.hasKeys = true
    case (.group, 30): try d.add(f.dhGexNbits)
    case (.group, 31):
      try readNumber(&d, f.dhGexP)
      try readNumber(&d, f.dhGexG)
    case (.group, 34):
      try d.add(f.dhGexMin)
      try d.add(f.dhGexNbits)
      try d.add(f.dhGexMax)
    case (.ecdh, 30): try readSized(&d, f.ecdhQCLength, f.ecdhQC)
    case (.ecdh, 31):
      try readHostKey(&d)
      try readSized(&d, f.ecdhQSLength, f.ecdhQS)
      try readSignature(&d)
      reader.connection.hasKeys = true
    case (.hybrid, 30):
      try readBlob(&d, f.kexHybridBlobClientLen, "Client", f.ecdhQC, f.kexPqKemClient)
    case (.hybrid, 31):
      try readHostKey(&d)
      try readBlob(&d, f.kexHybridBlobServerLen, "Server", f.ecdhQS, f.kexPqKemServer)
      try readSignature(&d)
      reader.connection.hasKeys = true
    default: break
    }
  }

  private func readBlob(
    _ d: inout Dissection, _ size: Field<UInt32>, _ who: String, _ curve: Field<Bytes>,
    _ lattice: Field<Bytes>
  ) throws(Malformed) {
    let count = Int(try d.add(size))
    d.text("Hybrid Key Exchange Blob \(who)", at: d.next(count))
    let open = d.open()
    try d.add(curve, length: 32)
    try d.add(lattice, length: count - 32)
    d.close(open)
  }

  private func readHostKey(_ d: inout Dissection) throws(Malformed) {
    let length = Int(try d.peek(UInt32.self))
    d.text("KEX host key", at: d.next(length + 4))
    let open = d.open()
    try d.add(f.hostKeyLength)
    let head = d.last
    let begin = d.offset
    let count = Int(try d.add(f.hostKeyTypeLength))
    let place = try d.add(f.hostKeyType, length: count, encoding: .ascii)
    let name = d.string(place)
    d.label(open.item, "KEX host key (type: \(name))")
    switch name {
    case "ssh-rsa":
      try readNumber(&d, f.hostKeyRsaE)
      try readNumber(&d, f.hostKeyRsaN)
    case "ssh-dss":
      for field in [f.hostKeyDsaP, f.hostKeyDsaQ, f.hostKeyDsaG, f.hostKeyDsaY] {
        try readNumber(&d, field)
      }
    case _ where name.hasPrefix("ecdsa-sha2-"):
      let size = Int(try d.add(f.hostKeyEcdsaIdLength))
      try d.add(f.hostKeyEcdsaId, length: size, encoding: .ascii)
      try readSized(&d, f.hostKeyEcdsaQLength, f.hostKeyEcdsaQ)
    case "ssh-ed25519", "ssh-ed448":
      try readSized(&d, f.hostKeyEddsaKeyLength, f.hostKeyEddsaKey)
    default:
      let left = length - 4 - count
      if left > 0 { try d.add(f.hostKeyData, length: left) }
    }
    let took = d.offset - begin
    if took != length {
      d.expert(
        f.decodeError, at: head, "Decoded \(took) bytes, but hostkey length is \(length) bytes")
    }
    d.close(open)
    try d.seek(begin + length)
  }

  private func readSignature(_ d: inout Dissection) throws(Malformed) {
    let length = Int(try d.peek(UInt32.self))
    d.text("KEX host signature", at: d.next(length + 4))
    let open = d.open()
    try d.add(f.hostSigLength)
    let begin = d.offset
    let count = Int(try d.add(f.hostSigTypeLength))
    let place = try d.add(f.hostSigType, length: count, encoding: .ascii)
    let name = d.string(place)
    d.label(open.item, "KEX host signature (type: \(name))")
    switch name {
    case "ssh-rsa": try readNumber(&d, f.hostSigRsa)
    case "ssh-dss": try readNumber(&d, f.hostSigDsa)
    default:
      let left = length - 4 - count
      if left > 0 { try d.add(f.hostSigData, length: left) }
    }
    d.close(open)
    try d.seek(begin + length)
  }
}
