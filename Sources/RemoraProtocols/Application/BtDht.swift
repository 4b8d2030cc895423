public import RemoraCore

/// BitTorrent's distributed hash table (BEP 5): dictionaries in bencoding.
///
///     d1:ad2:id20:…e1:q4:ping1:t2:aa1:y1:qe
public let bitTorrentDHT = Protocol("bt-dht", "BitTorrent DHT Protocol", short: "BT-DHT") { p in
  let layer = BTDHTLayer(&p)
  p.recognizes(over: "udp") { d in BTDHTLayer.isMessage(&d) }
  return { d throws(Malformed) in try layer.dissect(&d) }
}

struct BTDHTLayer {
  let f: BTDHTFields
  init(_ p: inout Builder) { f = BTDHTFields(&p) }

  static func isMessage(_ d: inout Dissection) -> Bool {
    guard d.reportedRemaining >= 10, let head = try? d.peek(UInt32.self),
      let next = try? d.peek(UInt8.self, ahead: 4)
    else { return false }
    switch head {
    case 0x6431_3a61, 0x6431_3a72: return next == UInt8(ascii: "d")
    case 0x6431_3a65: return next == UInt8(ascii: "l")
    case 0x6432_3a69: return next == UInt8(ascii: "p")
    default: return false
    }
  }

  /// What the summary line says.
  struct Story {
    var kind = ""
    var rest = ""
  }

  func dissect(_ d: inout Dissection) throws(Malformed) {
    d.protocolColumn("BT-DHT")
    d.setOwnLength(d.reportedRemaining)
    var story = Story()
    let isSound = try addDictionary(&d, &story, depth: 0)
    let (kind, rest) = (story.kind, story.rest)
    d.info("\(kind)\(rest)")
    if !isSound { return }
  }

  private static let titles: [String: String] = [
    "a": "Request arguments", "e": "Error", "q": "Request type", "r": "Response values",
    "t": "Transaction ID", "v": "Version", "y": "Message type",
  ]

  private static let opaque = ["id", "info_hash", "target", "token", "t", "v"]

  /// The string at the cursor: its bytes and place; nil if there is none.
  private func string(_ d: inout Dissection) throws(Malformed) -> Region? {
    guard let colon = d.find(UInt8(ascii: ":")), colon > 0, colon <= 6 else { return nil }
    let digits = d.bytes(d.next(colon))
    var length = 0
    for digit in digits {
      guard digit >= 0x30, digit <= 0x39 else { return nil }
      length = length * 10 + Int(digit - 0x30)
    }
    guard length <= d.remaining - colon - 1 else { return nil }
    let place = Region(d.offset + colon + 1, length)
    try d.skip(colon + 1 + length)
    return place
  }

  private func number(_ d: inout Dissection) throws(Malformed) -> (String, Region)? {
    guard let end = d.find(UInt8(ascii: "e")), end > 1, end < 24 else { return nil }
    let place = Region(d.offset + 1, end - 1)
    let text = String(decoding: d.bytes(place), as: UTF8.self)
    try d.skip(end + 1)
    return (text, place)
  }

  private static func hex(_ bytes: [UInt8]) -> String {
    var text = ""
    for byte in bytes { text += Phrase.hex(UInt64(byte), 2) }
    return text
  }

  /// The entries of a dictionary, whose head is at the cursor, and what ends it.
  private func addDictionary(
    _ d: inout Dissection, _ story: inout Story, depth: Int
  ) throws(Malformed) -> Bool {
    guard depth < 20 else { return false }
    try d.skip(1)
    var last: (key: [UInt8], start: Int)?
    while d.remaining > 0 {
      try d.step()
      if try d.peek(UInt8.self) == UInt8(ascii: "e") {
        d.put(f.bencodedListTerminator, "e", at: d.next(1))
        try d.skip(1)
        return true
      }
      let start = d.offset
      guard let keyPlace = try string(&d) else { return false }
      let key = d.bytes(keyPlace)
      try d.seek(start)
      if !(try addEntry(&d, keyPlace, key, &story, depth)) { return false }
      if let before = last, key.lexicographicallyPrecedes(before.key) {
        let place = Region(before.start, d.offset - before.start)
        let item = d.text("Dictionary keys are not in sorted order", at: place)
        let sub = d.open(item)
        d.expert(f.bencodingDictOutOfOrder, at: item)
        d.close(sub)
      }
      last = (key, start)
    }
    return false
  }

  private func addEntry(
    _ d: inout Dissection, _ keyPlace: Region, _ raw: [UInt8], _ story: inout Story, _ depth: Int
  ) throws(Malformed) -> Bool {
    let key = String(decoding: raw, as: UTF8.self)
    let start = d.offset
    let item = d.put(f.bencodedDictEntry, at: Region(start, 0))
    let sub = d.open(item)
    d.put(f.bencodedString, "\(key)", at: keyPlace)
    d.label("Key: \(key)")
    try d.seek(keyPlace.offset + keyPlace.length)
    let title = Self.titles[key] ?? key
    let text = try addValue(&d, key, &story, depth)
    d.close(sub)
    d.setLength(item, d.offset - start)
    guard let text else { return false }
    d.label(item, "\(title): \(text)")
    return true
  }

  /// - Returns: the value in words; nil if it is not sound.
  private func addValue(
    _ d: inout Dissection, _ key: String, _ story: inout Story, _ depth: Int
  ) throws(Malformed) -> String? {
    guard d.remaining > 0 else { return nil }
    let start = d.offset
    switch try d.peek(UInt8.self) {
    case UInt8(ascii: "d"):
      let item = d.put(f.bencodedDict, at: d.here)
      d.label("Value: Dictionary...")
      let sub = d.open(item)
      let isSound = try addDictionary(&d, &story, depth: depth + 1)
      d.close(sub)
      d.setLength(item, d.offset - start)
      return isSound ? "Dictionary..." : nil
    case UInt8(ascii: "l"):
      if key == "e" { return try addError(&d, &story) }
      if key == "values" { return try addPeers(&d, &story) }
      return try addList(&d, &story, depth)
    case UInt8(ascii: "i"):
      guard let (text, place) = try number(&d) else { return nil }
      d.put(f.bencodedInt, "\(text)", at: place)
      d.label("Value: \(text)")
      d.put(f.bencodedListTerminator, "e", at: d.just(1))
      return text
    default:
      guard let place = try string(&d) else { return nil }
      return try addString(&d, key, place, &story)
    }
  }

  private func addString(
    _ d: inout Dissection, _ key: String, _ place: Region, _ story: inout Story
  ) throws(Malformed) -> String? {
    if key == "nodes" || key == "nodes6" {
      return try addNodes(&d, place, isIPv6: key == "nodes6", &story)
    }
    let raw = d.bytes(place)
    if key == "ip", place.length == 6 || place.length == 18 {
      let after = d.offset
      try d.seek(place.offset)
      let text = try addEnd(&d, place.length == 18)
      try d.seek(after)
      return text.address
    }
    let text =
      Self.opaque.contains(key) ? Self.hex(raw) : String(decoding: raw, as: UTF8.self)
    d.put(f.bencodedString, "\(text)", at: place)
    d.label("Value: \(text)")
    switch key {
    case "q": story.kind = text.prefix(1).uppercased() + text.dropFirst()
    case "info_hash": story.rest += " Info_hash=\(text)"
    case "target": story.rest += " Target=\(text)"
    case "y":
      if text == "r" { story.kind = "Response" }
      if text == "e" { story.kind = "Error" }
      return text == "q"
        ? "Request" : text == "r" ? "Response" : text == "e" ? "Error" : text
    default: break
    }
    return text
  }

  /// An address and a port.
  private func addEnd(
    _ d: inout Dissection, _ isIPv6: Bool
  ) throws(Malformed) -> (address: String, port: UInt16) {
    let address =
      isIPv6 ? try d.add(f.ip6).description : try d.add(f.ip).description
    let port = try d.add(f.port)
    return (address, port)
  }

  private func addNodes(
    _ d: inout Dissection, _ place: Region, isIPv6: Bool, _ story: inout Story
  ) throws(Malformed) -> String? {
    let after = d.offset
    let size = isIPv6 ? 38 : 26
    let count = place.length / size
    let list = d.put(f.nodes, at: place)
    d.label("Value: \(count) nodes")
    let sub = d.open(list)
    try d.seek(place.offset)
    for i in 0..<count {
      try d.step()
      let item = d.put(f.node, at: d.next(size))
      let inner = d.open(item)
      let id = d.bytes(try d.add(f.id, length: 20))
      let end = try addEnd(&d, isIPv6)
      d.close(inner)
      let where_ = isIPv6 ? "IPv6/Port: [\(end.address)]" : "IPv4/Port: \(end.address)"
      d.label(item, "Node \(i + 1) (id: \(Self.hex(id)), \(where_):\(end.port))")
    }
    d.close(sub)
    if place.length % size != 0 { try d.add(f.truncatedData, length: place.length % size) }
    try d.seek(after)
    story.rest += " Nodes=\(count)"
    return "\(count)"
  }

  private func addPeers(
    _ d: inout Dissection, _ story: inout Story
  ) throws(Malformed) -> String? {
    let item = d.put(f.peers, at: d.here)
    let sub = d.open(item)
    defer { d.close(sub) }
    try d.skip(1)
    var count = 0
    while d.remaining > 0 {
      try d.step()
      if try d.peek(UInt8.self) == UInt8(ascii: "e") {
        d.put(f.bencodedListTerminator, "e", at: d.next(1))
        try d.skip(1)
        d.label(item, "Value: \(count) peers")
        story.rest += " Peers=\(count)"
        return "\(count) peers"
      }
      guard let place = try string(&d) else { return nil }
      guard place.length == 6 || place.length == 18 else { continue }
      count += 1
      let after = d.offset
      try d.seek(place.offset)
      let peer = d.put(f.peer, at: place)
      let inner = d.open(peer)
      let isIPv6 = place.length == 18
      let end = try addEnd(&d, isIPv6)
      d.close(inner)
      let number = count
      let where_ = isIPv6 ? "IPv6/Port: [\(end.address)]" : "IP/Port: \(end.address)"
      d.label(peer, "Peer \(number) (\(where_):\(end.port))")
      try d.seek(after)
    }
    return nil
  }

  private func addError(
    _ d: inout Dissection, _ story: inout Story
  ) throws(Malformed) -> String? {
    let item = d.put(f.error, at: d.here)
    let sub = d.open(item)
    defer { d.close(sub) }
    try d.skip(1)
    guard d.remaining > 0, try d.peek(UInt8.self) == UInt8(ascii: "i"),
      let (code, codePlace) = try number(&d)
    else { return nil }
    d.put(f.bencodedInt, "\(code)", at: codePlace)
    d.label("Error ID: \(code)")
    d.put(f.bencodedListTerminator, "e", at: d.just(1))
    guard let place = try string(&d) else { return nil }
    let message = String(decoding: d.bytes(place), as: UTF8.self)
    d.put(f.bencodedString, "\(message)", at: place)
    d.label("Error Message: \(message)")
    guard d.remaining > 0, try d.peek(UInt8.self) == UInt8(ascii: "e") else { return nil }
    try d.skip(1)
    d.label(item, "Value: error \(code), \(message)")
    story.rest += " No=\(code) Msg=\(message)"
    return "error \(code), \(message)"
  }

  private func addList(
    _ d: inout Dissection, _ story: inout Story, _ depth: Int
  ) throws(Malformed) -> String? {
    guard depth < 20 else { return nil }
    let sub = d.open(d.put(f.bencodedList, at: d.here))
    d.label("Value: list...")
    defer { d.close(sub) }
    try d.skip(1)
    while d.remaining > 0 {
      try d.step()
      switch try d.peek(UInt8.self) {
      case UInt8(ascii: "e"):
        d.put(f.bencodedListTerminator, "e", at: d.next(1))
        try d.skip(1)
        return "List..."
      case UInt8(ascii: "i"):
        guard let (text, place) = try number(&d) else { return nil }
        d.put(f.bencodedInt, "\(text)", at: place)
        d.label("Integer: \(text)")
        d.put(f.bencodedListTerminator, "e", at: d.just(1))
      case UInt8(ascii: "l"):
        if try addList(&d, &story, depth + 1) == nil { return nil }
      case UInt8(ascii: "d"):
        if !(try addDictionary(&d, &story, depth: depth + 1)) { return nil }
      default:
        guard let place = try string(&d) else { return nil }
        let text = String(decoding: d.bytes(place), as: UTF8.self)
        d.put(f.bencodedString, "\(text)", at: place)
        d.label("String: \(text)")
      }
    }
    return nil
  }
}
