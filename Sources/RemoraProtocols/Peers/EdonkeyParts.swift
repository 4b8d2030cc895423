import RemoraCore

/// Files, addresses, tags, and what is searched for.
extension EdonkeyLayer {
  func addString(_ d: inout Dissection, _ field: Field<Text>) throws(Malformed) {
    let count = Int(try d.add(f.stringLength, order: .little))
    try d.add(field, length: count)
  }

  func addAddress(_ d: inout Dissection) throws(Malformed) {
    try d.add(f.ip)
    try d.add(f.port, order: .little)
  }

  func addStatus(_ d: inout Dissection) throws(Malformed) {
    let parts = Int(try d.add(f.partCount, order: .little))
    let count = (parts + 7) / 8
    if count > 0 { try d.add(f.fileStatus, length: count) }
  }

  /// A number of things of one kind, each under a heading.
  /// - Parameter wide: bytes of the number.
  func addList(
    _ d: inout Dissection, _ field: Field<UInt32>, _ kind: String, wide: Int,
    _ each: (inout Dissection) throws(Malformed) -> Void
  ) throws(Malformed) {
    let place = d.offset
    var count = 0
    for i in stride(from: wide - 1, through: 0, by: -1) {
      count = count << 8 | Int(try d.peek(UInt8.self, ahead: i))
    }
    let list = d.put(field, UInt32(truncatingIfNeeded: count), at: d.next(wide))
    d.label("\(kind) List Size: \(count)")
    try d.skip(wide)
    var index = 0
    while index < count {
      try d.step()
      index += 1
      let (number, start) = (index, d.offset)
      let open = d.open(
        d.text("\(kind)[\(number)/\(count)]", at: d.next(min(1, d.remaining))))
      try each(&d)
      d.close(open)
      d.setLength(open.item, d.offset - start)
    }
    d.setLength(list, d.offset - place)
  }

  func addAddresses(_ d: inout Dissection, isWide: Bool) throws(Malformed) {
    try addList(&d, f.listSize, "Address", wide: isWide ? 2 : 1) { d throws(Malformed) in
      try addAddress(&d)
    }
  }

  func addFiles(_ d: inout Dissection) throws(Malformed) {
    try addList(&d, f.listSize, "File Info", wide: 4) { d throws(Malformed) in try addFile(&d) }
  }

  func addFile(_ d: inout Dissection) throws(Malformed) {
    let place = d.offset
    let open = d.open(d.put(f.fileInfo, at: d.here))
    try d.add(f.fileHash, length: 16)
    try d.add(f.clientId)
    try d.add(f.port, order: .little)
    try addTags(&d)
    d.close(open)
    d.setLength(open.item, d.offset - place)
  }

  func addTags(_ d: inout Dissection) throws(Malformed) {
    try addList(&d, f.listSize, "Meta Tag", wide: 4) { d throws(Malformed) in try addTag(&d) }
  }

  /// A name or number, and a value.
  private func addTag(_ d: inout Dissection) throws(Malformed) {
    let place = d.offset
    let size = try tagLength(d)
    let open = d.open(d.put(f.metaTag, at: d.next(size)))
    let type = try d.add(f.metaTagType)
    let plain = type & 0x7f
    if !(1...9).contains(plain), !(0x11...0x20).contains(plain) {
      d.label("Unknown Meta Tag Type (0x\(type, hex: 2))")
    } else {
      d.label("Meta Tag Type: 0x\(type, hex: 2)")
    }
    let count = type & 0x80 != 0 ? 1 : Int(try d.add(f.metaTagNameSize, order: .little))
    try addTagName(&d, count)
    switch plain {
    case 1: try d.add(f.hash, length: 16)
    case 2: try addString(&d, f.string)
    case 3: try addTagNumber(&d, 4)
    case 4: try d.skip(4)
    case 5, 9: try addTagNumber(&d, 1)
    case 6: try d.skip((Int(try d.add(f.booleanLength, order: .little)) + 7) / 8)
    case 7: try d.skip(Int(try d.add(f.blobLength, order: .little)))
    case 8: try addTagNumber(&d, 2)
    case 0x11...0x20: try d.add(f.string, length: Int(plain) - 0x10)
    default: break
    }
    d.close(open)
    d.setLength(open.item, d.offset - place)
  }

  /// The bytes that are there of a tag whose length is known only when it was read.
  private func tagLength(_ d: borrowing Dissection) throws(Malformed) -> Int { 1 }

  func addTagName(_ d: inout Dissection, _ count: Int) throws(Malformed) {
    let id = try d.peek(UInt8.self)
    if let name = f.tagNames.name(of: UInt64(id)) {
      d.put(f.metaTagId, id, at: d.next(count))
      d.label("Meta Tag Name: \(name) (0x\(id, hex: 2))")
      try d.skip(count)
    } else {
      try d.add(f.metaTagName, length: count)
    }
  }

  private func addTagNumber(_ d: inout Dissection, _ count: Int) throws(Malformed) {
    var value: UInt32 = 0
    for i in stride(from: count - 1, through: 0, by: -1) {
      value = value << 8 | UInt32(try d.peek(UInt8.self, ahead: i))
    }
    d.put(f.metaTagNumber, value, at: d.next(count))
    try d.skip(count)
  }

  /// A tree of conditions.
  func addSearch(_ d: inout Dissection, _ depth: Int) throws(Malformed) {
    try d.step()
    if depth > 64 { throw Malformed(.nonsense, offset: d.offset) }
    let place = d.offset
    let type = try d.add(f.searchType)
    let open = d.open()
    switch type {
    case 0:
      try d.add(f.searchOperator)
      d.setLength(open.item, d.offset - place)
      try addSearch(&d, depth + 1)
      try addSearch(&d, depth + 1)
      return d.close(open)
    case 1: try addString(&d, f.string)
    case 2:
      try addString(&d, f.string)
      try addTagName(&d, Int(try d.add(f.metaTagNameSize, order: .little)))
    case 3:
      try d.add(f.searchLimit, order: .little)
      try d.add(f.searchLimitType)
      try addTagName(&d, Int(try d.add(f.metaTagNameSize, order: .little)))
    default: break
    }
    d.close(open)
    d.setLength(open.item, d.offset - place)
  }
}

/// Kademlia: datagrams of the network without servers.
extension EdonkeyLayer {
  func addKademlia(_ d: inout Dissection, _ type: UInt8, _ end: Int) throws(Malformed) {
    guard d.offset < end else { return }
    d.put(f.kademlia, try d.peek(UInt8.self), at: d.next(1), .hidden)
    switch type {
    case 0x08: try addPeers(&d, wide: 2, isSecond: false)
    case 0x09:
      try addId(&d, f.peerId)
      try d.add(f.kademliaTcpPort, order: .little)
      try addVersion(&d)
      try addPeers(&d, wide: 2, isSecond: true)
    case 0x10, 0x18: try addPeer(&d, isSecond: false)
    case 0x11, 0x19:
      try addId(&d, f.peerId)
      try d.add(f.kademliaTcpPort, order: .little)
      try addVersion(&d)
      try addNamedTags(&d)
    case 0x20, 0x21: try addRequest(&d)
    case 0x28, 0x29:
      try addId(&d, f.targetId)
      try addPeers(&d, wide: 1, isSecond: type == 0x29)
    case 0x30:
      try addId(&d, f.targetId)
      if d.offset < end { try d.add(f.restrictive) }
    case 0x33:
      try addId(&d, f.targetId)
      try d.add(f.startPosition, order: .little)
    case 0x34:
      try addId(&d, f.targetId)
      try d.add(f.startPosition, order: .little)
      try d.add(f.kademliaSize, order: .little)
    case 0x38, 0x3a, 0x3b:
      if type == 0x3b { try addId(&d, f.senderId) }
      try addId(&d, f.targetId)
      try addList(&d, f.listSize, "Result", wide: 2) { d throws(Malformed) in
        try addId(&d, f.kademliaHash)
        try addNamedTags(&d)
      }
    case 0x40, 0x43:
      try addId(&d, f.keywordHash)
      try addList(&d, f.listSize, "StuffToPublish", wide: 2) { d throws(Malformed) in
        try addId(&d, f.fileId)
        try addNamedTags(&d)
      }
    case 0x44, 0x45:
      try addId(&d, f.fileId)
      try addId(&d, f.peerId)
      try addNamedTags(&d)
    case 0x35, 0x48, 0x4a, 0x4b:
      try addId(&d, f.targetId)
      if d.offset < end { try d.add(f.load) }
    case 0x50: try d.add(f.kademliaTcpPort, order: .little)
    case 0x58: try addKademliaAddress(&d)
    case 0x51, 0x52, 0x5a:
      try addId(&d, f.kademliaHash)
      try addId(&d, f.kademliaHash)
      try d.add(f.kademliaTcpPort, order: .little)
    default: break
    }
  }

  /// Four numbers of four bytes, each little-endian.
  private static func id(_ bytes: [UInt8]) -> String {
    var text = ""
    for i in 0..<bytes.count {
      text += Phrase.hex(UInt64(bytes[i & ~3 | 3 - i & 3]), 2).uppercased()
    }
    return text
  }

  private func addId(_ d: inout Dissection, _ field: Field<Text>) throws(Malformed) {
    _ = try d.peek(UInt8.self, ahead: 15)
    let bytes = d.bytes(d.next(16))
    d.put(field, "\(Self.id(bytes))", at: d.next(16))
    d.put(f.kademliaHash, "\(Self.id(bytes))", at: d.next(16), .hidden)
    try d.skip(16)
  }

  private func addRequest(_ d: inout Dissection) throws(Malformed) {
    let type = try d.add(f.requestType)
    let name =
      switch type {
      case 2: "(Find Value)"
      case 4: "(Store)"
      case 11: "(Find Node)"
      default: "Unknown"
      }
    d.label(value: "0x\(type, hex: 2) \(name)")
    try addId(&d, f.targetId)
    try addId(&d, f.recipientsId)
    let (one, two) = (d.bytes(d.just(16)), d.bytes(Region(d.offset - 32, 16)))
    guard one.count == 16, two.count == 16 else { return }
    d.put(
      f.distance,
      "\(Self.bits((0..<16).map { i in one[i & ~3 | 3 - i & 3] ^ two[i & ~3 | 3 - i & 3] }))",
      at: d.here, .generated)
  }

  private static func bits(_ bytes: [UInt8]) -> String {
    var text = ""
    for byte in bytes {
      for bit in stride(from: 7, through: 0, by: -1) {
        text += byte >> UInt8(bit) & 1 == 1 ? "1" : "0"
      }
    }
    return text
  }

  private func addVersion(_ d: inout Dissection) throws(Malformed) {
    let version = try d.add(f.kademliaVersion)
    let name: String? = f.versionNames.name(of: UInt64(version))
    d.label(value: name.map { "\($0) (\(version))" } ?? "Unknown (\(version))")
  }

  private func addKademliaAddress(_ d: inout Dissection) throws(Malformed) {
    let address = try d.peek(UInt32.self).byteSwapped
    d.put(f.kademliaIp, IPv4Address(bits: address), at: d.next(4))
    try d.skip(4)
  }

  private func addPeers(_ d: inout Dissection, wide: Int, isSecond: Bool) throws(Malformed) {
    try addList(&d, f.listSize, "Peer", wide: wide) { d throws(Malformed) in
      try addPeer(&d, isSecond: isSecond)
    }
  }

  private func addPeer(_ d: inout Dissection, isSecond: Bool) throws(Malformed) {
    let open = d.open(d.put(f.peer, at: d.next(25)))
    try addId(&d, f.peerId)
    try addKademliaAddress(&d)
    try d.add(f.kademliaUdpPort, order: .little)
    try d.add(f.kademliaTcpPort, order: .little)
    if isSecond { try d.add(f.peerType) } else { try addVersion(&d) }
    d.close(open)
  }

  private func addNamedTags(_ d: inout Dissection) throws(Malformed) {
    try addList(&d, f.listSize, "Tag", wide: 1) { d throws(Malformed) in try addNamedTag(&d) }
  }

  private func addNamedTag(_ d: inout Dissection) throws(Malformed) {
    let place = d.offset
    let open = d.open(d.text("Tag ", at: d.next(min(d.remaining, 1))))
    let type = try d.add(f.tagType)
    let kind = f.tagTypeNames.name(of: UInt64(type)) ?? "Unknown"
    let isKnown = [1, 2, 3, 4, 8, 9, 10, 11].contains(type)
    if !isKnown { d.expert(f.undecodedTag, "Tag value not decoded for type: 0x\(type, hex: 2)") }
    let count = Int(try d.peek(UInt16.self).byteSwapped)
    d.put(f.tagNameLength, UInt16(truncatingIfNeeded: count), at: d.next(2))
    d.put(f.stringLength, UInt16(truncatingIfNeeded: count), at: d.next(2), .hidden)
    try d.skip(2)
    let id = try d.peek(UInt8.self)
    let tag = f.namedTagNames.name(of: UInt64(id)) ?? "UnknownTagName"
    let name = d.bytes(d.next(count))
    d.put(f.tagName, id, at: d.next(count))
    d.label(value: "0x\(id, hex: 2) [\(tag)]")
    try d.skip(count)
    let value = try addNamedValue(&d, type, id)
    d.close(open)
    d.setLength(open.item, d.offset - place)
    if d.wantsLabels {
      let shown =
        id < 0x80 && count == 1
        ? "0x\(Phrase.hex(UInt64(id), 2).uppercased())"
        : "\"\(String(decoding: name, as: UTF8.self))\""
      d.label(open.item, "Tag  \(shown) [\(tag)] = \(value) (Type: \(kind))")
    }
  }

  private func addNamedValue(
    _ d: inout Dissection, _ type: UInt8, _ id: UInt8
  ) throws(Malformed) -> String {
    func hex(_ value: UInt64, _ digits: Int) -> String { Phrase.hex(value, digits).uppercased() }
    switch type {
    case 1:
      _ = try d.peek(UInt8.self, ahead: 15)
      let bytes = d.bytes(d.next(16))
      d.put(f.tagHash, "\(Self.id(bytes))", at: d.next(16))
      try d.skip(16)
      return bytes.map { Phrase.hex(UInt64($0), 2) }.joined()
    case 2:
      let count = Int(try d.peek(UInt16.self).byteSwapped)
      d.put(f.stringLength, UInt16(truncatingIfNeeded: count), at: d.next(2), .hidden)
      try d.skip(2)
      if count > 0 { _ = try d.peek(UInt8.self, ahead: count - 1) }
      let place = d.next(count)
      d.put(f.string, of: place, at: place, .hidden)
      try d.add(f.tagString, length: count)
      return "\"\(String(decoding: d.bytes(place), as: UTF8.self))\""
    case 3:
      let value = try d.add(f.tag32, order: .little)
      return "\(value) (0x\(hex(UInt64(value), 2))) "
    case 4: return try floatText(try d.add(f.tagFloat, order: .little))
    case 8:
      let value = try d.add(f.tag16, order: .little)
      return "\(value) (0x\(hex(UInt64(value), 4)))"
    case 9:
      let value = try d.add(f.tag8)
      return "\(value) (0x\(hex(UInt64(value), 2)))"
    case 10:
      let count = Int(try d.peek(UInt8.self))
      try d.skip(1)
      try d.add(f.tagBytes, length: count)
      return ""
    case 11:
      let value = try d.add(f.tag64, order: .little)
      return "\(value) (0x\(hex(value, 8)))"
    default: return ""
    }
  }

  /// A number with six digits behind the point.
  private func floatText(_ value: Float) throws(Malformed) -> String {
    guard value.isFinite, abs(value) < 1e12 else { return "\(value)" }
    let whole = Int64((Double(abs(value)) * 1_000_000).rounded())
    let digits = String(whole % 1_000_000)
    let zeros = String(repeating: "0", count: 6 - digits.utf8.count)
    return "\(value < 0 ? "-" : "")\(whole / 1_000_000).\(zeros)\(digits)"
  }
}
