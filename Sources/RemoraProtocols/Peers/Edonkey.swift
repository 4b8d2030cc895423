public import RemoraCore

/// eDonkey and eMule: messages over TCP, datagrams between clients and servers, and Kademlia.
/// Numbers are little-endian, but for addresses.
///
///     |   protocol    |  length (4, over TCP only)  |     type      |  body …
public let edonkey = Protocol("edonkey", "eDonkey Protocol", short: "EDONKEY") { p in
  p.mayDecline()
  p.keepsToItself()
  let layer = EdonkeyLayer(&p)
  p.over("tcp.port", [4661, 4662, 4663])
  p.over("udp.port", [4665, 4672])
  p.framed(
    .sized(header: 5) { d in
      d.number(at: d.offset + 1, UInt32.self).map { Int($0.byteSwapped) + 5 }
    })
  p.greets { d in
    let first = d.number(at: d.offset, UInt8.self) ?? 0
    return d.remaining >= 5 && EdonkeyLayer.name(of: first) != nil ? .messages : .declined
  }
  return { d throws(Malformed) in try layer.dissect(&d) }
}

struct EdonkeyLayer {
  let f: EdonkeyFields
  let tcpNames, muleNames, udpNames, kademliaNames: ValueNames

  init(_ p: inout Builder) {
    f = EdonkeyFields(&p)
    tcpNames = FieldSheet.list("tcp", in: edonkeyNames)
    muleNames = FieldSheet.list("mule", in: edonkeyNames)
    udpNames = FieldSheet.list("udp", in: edonkeyNames)
    kademliaNames = FieldSheet.list("kad", in: edonkeyNames)
  }

  static func name(of first: UInt8) -> String? {
    switch first {
    case 0xe3: "eDonkey"
    case 0xc5: "eMule Extensions"
    case 0xd4: "eMule Compressed"
    case 0xe4: "Kademlia"
    case 0xe5: "Kademlia Compressed"
    case 0xa4: "KAdu"
    case 0xa5: "KAdu Compressed"
    default: nil
    }
  }

  func dissect(_ d: inout Dissection) throws(Malformed) {
    let first = d.number(at: d.offset, UInt8.self) ?? 0
    guard let name = Self.name(of: first), d.reportedRemaining >= 2 else {
      d.withdraw()
      return d.decline()
    }
    d.protocolColumn("eDonkey")
    d.setOwnLength(d.remaining)
    if d.packet.ipProtocol == 6 {
      try addMessage(&d, first, name)
    } else {
      try addDatagram(&d, first, name)
    }
  }

  private func addMessage(
    _ d: inout Dissection, _ first: UInt8, _ name: String
  ) throws(Malformed) {
    d.info("\(name) TCP", separator: ", ")
    let length = Int(try d.peek(UInt32.self, ahead: 1).byteSwapped)
    let type = try d.peekOrWithdraw(UInt8.self, ahead: 5)
    let names: ValueNames? =
      switch first {
      case 0xe3: tcpNames
      case 0xc5: muleNames
      case 0xd4: d.number(at: d.offset + 6, UInt8.self) == 0x78 ? muleNames : nil
      default: nil
      }
    let kind = names?.name(of: UInt64(type)) ?? "Unknown"
    d.info(append: ": \(kind)")
    let open = d.open(d.put(f.message, at: d.next(length + 5)))
    try d.add(f.protocolField)
    try d.add(f.messageLength, order: .little)
    try addType(&d, kind)
    let end = d.offset + length - 1
    guard d.offset < end else { return d.close(open) }
    switch first {
    case 0xe3: try addBody(&d, type, end)
    case 0xc5: try addMuleBody(&d, type, end)
    case 0xd4 where names != nil: d.put(f.emuleZlib, at: d.next(end - d.offset))
    default: break
    }
    d.close(open)
  }

  private func addDatagram(
    _ d: inout Dissection, _ first: UInt8, _ name: String
  ) throws(Malformed) {
    let type = try d.peek(UInt8.self, ahead: 1)
    let isKademlia = first & 0xf == 4 && first != 0xd4 || first & 0xf == 5 && first != 0xc5
    let names = isKademlia ? kademliaNames : udpNames
    let kind = names.name(of: UInt64(type)) ?? "Unknown"
    d.info("\(name) UDP: \(kind)")
    let end = d.offset + d.reportedRemaining
    let message = d.put(f.message, at: d.next(end - d.offset))
    let open = d.open(message)
    try d.add(f.protocolField)
    try addType(&d, kind)
    if isKademlia {
      if first & 1 == 0 { try addKademlia(&d, type, end) } else { try d.skip(d.remaining) }
    } else if first != 0xd4 {
      try addServerBody(&d, type, end)
    }
    d.close(open)
    if d.offset < end { addRest(&d, end) }
  }

  private func addType(_ d: inout Dissection, _ kind: String) throws(Malformed) {
    let type = try d.add(f.messageType)
    d.label(value: "\(kind) (0x\(type, hex: 2))")
  }

  /// Says how many bytes were left over.
  func addRest(_ d: inout Dissection, _ end: Int) {
    let count = end - d.offset
    guard count > 0 else { return }
    d.put(f.unparsed, UInt32(truncatingIfNeeded: count), at: d.next(count))
    d.label("Trailing/Undecoded data: \(count) bytes")
  }

  /// Bytes of which nothing is known.
  func addData(_ d: inout Dissection, _ end: Int) throws(Malformed) {
    d.put(f.messageData, at: d.next(end - d.offset))
  }
}

/// Messages between clients, and between them and servers.
extension EdonkeyLayer {
  private func addBody(_ d: inout Dissection, _ type: UInt8, _ end: Int) throws(Malformed) {
    switch type {
    case 0x01, 0x4c: try addHello(&d, end, isAnswer: type == 0x4c)
    case 0x15, 0x33, 0x4b:
      try addFiles(&d)
      if type == 0x33, d.offset < end {
        d.put(f.more, d.number(at: d.offset, UInt8.self) != 0, at: d.next(1))
      }
    case 0x16: try addSearch(&d, 0)
    case 0x19, 0x23:
      try d.add(f.fileHash, length: 16)
      if d.offset < end { try d.add(f.fileSize, order: .little) }
    case 0x1c, 0x36: try d.add(f.clientId)
    case 0x32: try addAddresses(&d, isWide: false)
    case 0x34:
      let place = d.offset
      try d.add(f.users, order: .little)
      try d.add(f.files, order: .little)
      try d.seek(place)
    case 0x35: try addAddress(&d)
    case 0x38, 0x4e: try addString(&d, f.string)
    case 0x40: try addIdentity(&d, end)
    case 0x41: try addServer(&d)
    case 0x42:
      try d.add(f.fileHash, length: 16)
      try addAddresses(&d, isWide: false)
    case 0x43:
      try addList(&d, f.listSize, "Client Info", wide: 4) { d throws(Malformed) in
        try addClient(&d)
      }
    case 0x44:
      try d.add(f.fileHash, length: 16)
      try addList(&d, f.listSize, "Sources Obfuscation", wide: 1) { d throws(Malformed) in
        try addSource(&d)
      }
    case 0x46:
      try d.add(f.fileHash, length: 16)
      try d.add(f.startOffset, order: .little)
      try d.add(f.endOffset, order: .little)
      if d.offset < end { try addData(&d, end) }
    case 0x47:
      try d.add(f.fileHash, length: 16)
      for _ in 0..<3 { try d.add(f.startOffset, order: .little) }
      for _ in 0..<3 { try d.add(f.endOffset, order: .little) }
    case 0x48, 0x49, 0x4f, 0x51, 0x58: try d.add(f.fileHash, length: 16)
    case 0x54: try d.add(f.fileHash, length: 16)
    case 0x4d:
      try d.add(f.clientId)
      try d.add(f.clientId)
    case 0x50:
      try d.add(f.fileHash, length: 16)
      try addStatus(&d)
    case 0x52:
      try d.add(f.fileHash, length: 16)
      try addList(&d, f.listSize, "Hash", wide: 2) { d throws(Malformed) in
        try d.add(f.hash, length: 16)
      }
    case 0x59:
      try d.add(f.fileHash, length: 16)
      try addString(&d, f.string)
    case 0x5e: try addString(&d, f.directory)
    case 0x5f:
      try addList(&d, f.listSize, "Directory", wide: 4) { d throws(Malformed) in
        try addString(&d, f.directory)
      }
    case 0x60:
      try addString(&d, f.directory)
      try addFiles(&d)
    default: try addData(&d, end)
    }
    addRest(&d, end)
  }

  private func addMuleBody(_ d: inout Dissection, _ type: UInt8, _ end: Int) throws(Malformed) {
    switch type {
    case 0x01, 0x02:
      try d.add(f.emuleVersion, order: .little)
      try addTags(&d)
    case 0x40, 0xa1:
      try d.add(f.fileHash, length: 16)
      if type == 0x40 {
        try d.add(f.startOffset, order: .little)
      } else {
        try d.add(f.startOffset64, order: .little)
      }
      try d.add(f.packedLength, order: .little)
      if d.offset < end { try d.add(f.compressedData, length: end - d.offset) }
    case 0x60:
      try d.add(f.queueRanking, order: .little)
      try d.skip(max(0, end - d.offset))
    case 0x81: try d.add(f.fileHash, length: 16)
    case 0x82:
      try d.add(f.fileHash, length: 16)
      try addAddresses(&d, isWide: true)
      try d.skip(max(0, end - d.offset))
    case 0x85: try d.add(f.publicKey, length: Int(try d.add(f.publicKeyLength)))
    case 0x86:
      try d.add(f.signature, length: Int(try d.add(f.signatureLength)))
      if d.offset < end { try d.add(f.signatureAddress) }
    case 0x87:
      try d.add(f.state)
      try d.add(f.challengeNumber, order: .little)
    case 0x92, 0x93, 0xa4:
      try d.add(f.fileHash, length: 16)
      if type == 0xa4 { try d.add(f.fileLength, order: .little) }
      try addMany(&d, end, isAnswer: type == 0x93)
      return
    case 0x99:
      try d.skip(16)
      try d.add(f.fileHash, length: 16)
      try d.skip(max(0, end - d.offset))
    case 0x9b, 0x9c:
      try d.add(f.fileHash, length: 16)
      try d.add(f.partNumber, order: .little)
      try d.add(f.rootHash, length: 20)
      if type == 0x9c {
        try addList(&d, f.listSize, "AICH Hash", wide: 2) { d throws(Malformed) in
          let open = d.open(d.put(f.hashEntry, at: d.next(22)))
          try d.add(f.hashId, order: .little)
          try d.add(f.aichHash, length: 20)
          d.close(open)
        }
      }
    case 0xa2:
      try d.add(f.fileHash, length: 16)
      try d.add(f.startOffset64, order: .little)
      try d.add(f.endOffset64, order: .little)
      if d.offset < end { try d.add(f.messageData, length: end - d.offset) }
    case 0xa3:
      try d.add(f.fileHash, length: 16)
      for _ in 0..<3 { try d.add(f.startOffset64, order: .little) }
      for _ in 0..<3 { try d.add(f.endOffset64, order: .little) }
    default: return try addBody(&d, type, end)
    }
    addRest(&d, end)
  }

  /// Several questions, or answers, about one file.
  private func addMany(_ d: inout Dissection, _ end: Int, isAnswer: Bool) throws(Malformed) {
    while d.offset < end {
      try d.step()
      let code = try d.peek(UInt8.self)
      let name: String? =
        switch code {
        case 0x4f: "File Status Request"
        case 0x58: "File Name Request"
        case 0x81: "Sources Request"
        case 0x9d: "AICH Root Hash"
        case 0x9e: "AICH Root Hash Request"
        case 0x50: isAnswer ? "File Status" : nil
        case 0x59: isAnswer ? "File Name" : nil
        default: nil
        }
      guard let name else {
        d.put(f.manyOpcode, code, at: d.next(1))
        d.label("Unknown MultiPacket opcode (0x\(code, hex: 2))")
        return
      }
      let open = d.open(d.put(f.manyEntry, at: d.next(1)))
      let place = d.offset
      try d.add(f.manyOpcode)
      d.label("\(name) (0x\(code, hex: 2))")
      switch code {
      case 0x58:
        try addStatus(&d)
        try d.add(f.sourceCount, order: .little)
      case 0x50: try addStatus(&d)
      case 0x59: try addString(&d, f.string)
      case 0x9d: try d.add(f.rootHash, length: 20)
      default: break
      }
      d.close(open)
      d.setLength(open.item, d.offset - place)
    }
  }

  private func addHello(_ d: inout Dissection, _ end: Int, isAnswer: Bool) throws(Malformed) {
    let head = d.offset
    try addClient(&d)
    _ = head
    if d.offset < end { try addAddress(&d) }
  }

  private func addClient(_ d: inout Dissection) throws(Malformed) {
    let open = d.open(d.put(f.clientInfo, at: d.here))
    try d.add(f.clientHash, length: 16)
    try d.add(f.clientId)
    try d.add(f.port, order: .little)
    try addTags(&d)
    d.close(open)
  }

  private func addServer(_ d: inout Dissection) throws(Malformed) {
    let open = d.open(d.put(f.serverInfo, at: d.here))
    try d.add(f.serverHash, length: 16)
    try addAddress(&d)
    try addTags(&d)
    d.close(open)
  }

  private func addIdentity(_ d: inout Dissection, _ end: Int) throws(Malformed) {
    try d.add(f.clientId)
    if d.offset < end { try d.add(f.tcpFlags, order: .little) }
    if d.offset < end { try d.add(f.auxiliaryPort, order: .little) }
    if d.offset < end { try d.add(f.reportedAddress) }
    if d.offset < end {
      let port = try d.peek(UInt32.self).byteSwapped
      d.put(f.tcpObfuscationPort, UInt16(truncatingIfNeeded: port), at: d.next(4))
      try d.skip(4)
    }
  }

  private func addSource(_ d: inout Dissection) throws(Malformed) {
    let open = d.open(d.put(f.source, at: d.next(7)))
    let place = d.offset
    try addAddress(&d)
    let settings = try d.add(f.obfuscation)
    if settings & 0x80 != 0 { try d.add(f.clientHash, length: 16) }
    d.close(open)
    d.setLength(open.item, d.offset - place)
  }
}

/// Datagrams of servers and clients.
extension EdonkeyLayer {
  private func addServerBody(_ d: inout Dissection, _ type: UInt8, _ end: Int) throws(Malformed) {
    guard d.offset < end else { return }
    switch type {
    case 0x96: try d.add(f.challenge, order: .little)
    case 0x97: try addServerStatus(&d, end)
    case 0x98: try addSearch(&d, 0)
    case 0x99: try addFile(&d)
    case 0x9a, 0x90:
      try d.add(f.fileHash, length: 16)
      if type == 0x90, d.offset < end { try addStatus(&d) }
      if type == 0x90, d.offset < end { try d.add(f.sourceCount, order: .little) }
    case 0x91:
      if end - d.offset > 2 { try addStatus(&d) }
      try d.add(f.queueRanking, order: .little)
    case 0x9b:
      try d.add(f.fileHash, length: 16)
      try addAddresses(&d, isWide: false)
    case 0x9c:
      try addAddress(&d)
      try d.add(f.clientId)
    case 0x9e: try d.add(f.clientId)
    case 0xa1: try addAddresses(&d, isWide: false)
    case 0xa2: break
    case 0xa3:
      try addString(&d, f.string)
      try addString(&d, f.string)
    default: try d.add(f.messageData, length: end - d.offset)
    }
  }

  private func addServerStatus(_ d: inout Dissection, _ end: Int) throws(Malformed) {
    try d.add(f.challenge, order: .little)
    try d.add(f.users, order: .little)
    try d.add(f.files, order: .little)
    for field in [f.maxUsers, f.softLimit, f.hardLimit, f.udpFlags, f.lowUsers]
    where d.offset < end { try d.add(field, order: .little) }
    if d.offset < end { try d.add(f.udpObfuscationPort, order: .little) }
    if d.offset < end { try d.add(f.tcpObfuscationPort, order: .little) }
    if d.offset < end { try d.add(f.serverKey, order: .little) }
  }
}
