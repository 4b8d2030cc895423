public import RemoraCore

/// BitTorrent's distributed hash table (BEP 5, BEP 32 for IPv6): bencoded dictionaries over UDP.
public let bittorrentDHT = Protocol(
  "bt-dht", "BitTorrent DHT Protocol", short: "BT-DHT"
) { p in
  let layer = HashTableLayer(&p)
  p.recognizes(over: "udp") { d in
    guard d.remaining >= 10, let start = try? d.peek(UInt32.self) else { return false }
    let next = (try? d.peek(UInt8.self, ahead: 4)) ?? 0
    switch start {
    case 0x6431_3a61, 0x6431_3a72: return next == UInt8(ascii: "d")
    case 0x6431_3a65: return next == UInt8(ascii: "l")
    case 0x6432_3a69: return next == UInt8(ascii: "p")
    default: return false
    }
  }
  return { d throws(Malformed) in try layer.dissect(&d) }
}

struct HashTableLayer {
  let string, int, terminator: Field<Text>
  let list, dictionary, entry, error, peer, peers, node, nodes: Field<Label>
  let id, truncated: Field<Bytes>
  let ip: Field<IPv4Address>
  let ip6: Field<IPv6Address>
  let port: Field<UInt16>
  let badString: Expert

  init(_ p: inout Builder) {
    string = p.string("bencoded.string", "String")
    list = p.label("bencoded.list", "List")
    int = p.string("bencoded.int", "Int")
    dictionary = p.label("bencoded.dict", "Dictionary")
    entry = p.label("bencoded.dict_entry", "Dictionary Entry")
    terminator = p.string("bencoded.list.terminator", "Terminator")
    error = p.label("error", "Error")
    peer = p.label("peer", "Peer")
    peers = p.label("peers", "Peers")
    node = p.label("node", "Node")
    nodes = p.label("nodes", "Nodes")
    id = p.bytes("id", "ID")
    ip = p.ipv4("ip", "IP")
    ip6 = p.ipv6("ip6", "IP")
    port = p.u16("port", "Port")
    truncated = p.bytes("truncated_data", "Truncated data")
    badString = p.expert(
      "invalid_string", .malformed, .error, "String must contain an integer")
  }

  private static let titles: [String: String] = [
    "a": "Request arguments", "q": "Request type", "t": "Transaction ID", "v": "Version",
    "y": "Message type", "r": "Response values", "e": "Error",
  ]
  /// Keys whose strings are shown as bytes.
  private static let binary: Set<String> = [
    "id", "info_hash", "target", "token", "t", "v",
  ]

  func dissect(_ d: inout Dissection) throws(Malformed) {
    d.protocolColumn("BT-DHT")
    d.info("")
    d.setOwnLength(d.remaining)
    try addEntries(&d, depth: 0)
  }

  /// The entries of a dictionary that begins at the cursor, to its end.
  private func addEntries(_ d: inout Dissection, depth: Int) throws(Malformed) {
    if depth > 20 { throw Malformed(.depth, offset: d.offset) }
    try d.skip(1)
    while try d.peek(UInt8.self) != UInt8(ascii: "e") {
      try d.step()
      let sub = d.open(d.put(entry, at: d.here))
      let key = try measure(&d)
      let name = String(decoding: d.bytes(key), as: UTF8.self)
      d.put(string, Phrase(name), at: key)
      d.label("Key: \(name)")
      try d.seek(key.offset + key.length)
      let text = try addValue(&d, name, depth)
      let title = Self.titles[name] ?? name
      d.label(sub.item, "\(title): \(text)")
      d.close(sub, fitting: true)
    }
    try addTerminator(&d)
  }

  private func addTerminator(_ d: inout Dissection) throws(Malformed) {
    try d.add(terminator, length: 1)
  }

  /// Where the string at the cursor is, which begins with its length in digits.
  private func measure(_ d: inout Dissection) throws(Malformed) -> Region {
    var at = 0
    var length = 0
    while true {
      let byte = try d.peek(UInt8.self, ahead: at)
      if byte == UInt8(ascii: ":"), at > 0 { break }
      guard (0x30...0x39).contains(byte), at < 9 else {
        d.expert(badString, at: d.own)
        throw Malformed(.nonsense, offset: d.offset)
      }
      length = length * 10 + Int(byte & 15)
      at += 1
    }
    at += 1
    if length > 0 { _ = try d.peek(UInt8.self, ahead: at + length - 1) }
    return Region(d.offset + at, length)
  }

  /// - Returns: what the heading of the entry says.
  private func addValue(
    _ d: inout Dissection, _ key: String, _ depth: Int
  ) throws(Malformed) -> String {
    switch try d.peek(UInt8.self) {
    case UInt8(ascii: "d"):
      let sub = d.open(d.put(dictionary, at: d.here))
      d.label("Value: Dictionary...")
      if key == "r", depth == 0 { d.info(append: "Response", separator: " ") }
      try addEntries(&d, depth: depth + 1)
      d.close(sub, fitting: true)
      return "Dictionary..."
    case UInt8(ascii: "l"):
      if key == "values" { return try addPeers(&d) }
      if key == "e", depth == 0 { return try addError(&d) }
      let sub = d.open(d.put(list, at: d.here))
      d.label("Value: list...")
      try addItems(&d, depth)
      d.close(sub)
      return "List..."
    case UInt8(ascii: "i"):
      let text = try addInteger(&d, "Value")
      return text
    default:
      return try addString(&d, key, depth)
    }
  }

  private func addInteger(_ d: inout Dissection, _ title: String) throws(Malformed) -> String {
    try d.skip(1)
    guard let length = d.find(UInt8(ascii: "e")) else {
      throw Malformed(.reported, offset: d.offset)
    }
    let place = d.next(length)
    let text = String(decoding: d.bytes(place), as: UTF8.self)
    try d.skip(length)
    try addTerminator(&d)
    d.put(int, Phrase(text), at: place)
    d.label("\(title): \(text)")
    return text
  }

  private func addItems(_ d: inout Dissection, _ depth: Int) throws(Malformed) {
    if depth > 20 { throw Malformed(.depth, offset: d.offset) }
    try d.skip(1)
    while try d.peek(UInt8.self) != UInt8(ascii: "e") {
      try d.step()
      switch try d.peek(UInt8.self) {
      case UInt8(ascii: "d"):
        let sub = d.open(d.put(dictionary, at: d.here))
        d.label("Dictionary...")
        try addEntries(&d, depth: depth + 1)
        d.close(sub, fitting: true)
      case UInt8(ascii: "l"):
        let sub = d.open(d.put(list, at: d.here))
        d.label("List...")
        try addItems(&d, depth + 1)
        d.close(sub)
      case UInt8(ascii: "i"): _ = try addInteger(&d, "Integer")
      default:
        let place = try measure(&d)
        let text = String(decoding: d.bytes(place), as: UTF8.self)
        d.put(string, Phrase(text), at: place)
        try d.seek(place.offset + place.length)
      }
    }
    try addTerminator(&d)
  }

  private func addString(
    _ d: inout Dissection, _ key: String, _ depth: Int
  ) throws(Malformed) -> String {
    let place = try measure(&d)
    try d.seek(place.offset)
    if key == "nodes" || key == "nodes6" {
      return try addNodes(&d, place.length, isSix: key == "nodes6")
    }
    if key == "ip", depth == 0, place.length == 6 {
      let address = try d.add(ip)
      try d.add(port)
      return "\(address)"
    }
    let bytes = d.bytes(place)
    let isPlain = bytes.allSatisfy { (0x20..<0x7f).contains($0) }
    let text =
      Self.binary.contains(key) || !isPlain
      ? bytes.map { Phrase.hex(UInt64($0), 2) }.joined() : String(decoding: bytes, as: UTF8.self)
    d.put(string, Phrase(text), at: place)
    d.label("Value: \(text)")
    try d.skip(place.length)
    switch key {
    case "y" where depth == 0:
      return text == "q" ? "Request" : text == "r" ? "Response" : text == "e" ? "Error" : text
    case "q" where depth == 0:
      let word = text.prefix(1).uppercased() + text.dropFirst()
      d.info(prepend: "\(word)")
    case "info_hash": d.info(append: " Info_hash=\(text)")
    case "target": d.info(append: " Target=\(text)")
    default: break
    }
    return text
  }

  private func addError(_ d: inout Dissection) throws(Malformed) -> String {
    let sub = d.open(d.put(error, at: d.here))
    try d.skip(1)
    var number = ""
    var text = ""
    while try d.peek(UInt8.self) != UInt8(ascii: "e") {
      try d.step()
      if try d.peek(UInt8.self) == UInt8(ascii: "i") {
        number = try addInteger(&d, "Error ID")
      } else {
        let place = try measure(&d)
        text = String(decoding: d.bytes(place), as: UTF8.self)
        let words = text
        d.put(string, Phrase(words), at: place)
        d.label("Error Message: \(words)")
        try d.seek(place.offset + place.length)
      }
    }
    try d.skip(1)
    let (code, words) = (number, text)
    d.info(append: "Error No=\(code) Msg=\(words)", separator: " ")
    d.label(sub.item, "Value: error \(code), \(words)")
    d.close(sub)
    return "error \(code), \(words)"
  }

  private func addPeers(_ d: inout Dissection) throws(Malformed) -> String {
    let sub = d.open(d.put(peers, at: d.here))
    try d.skip(1)
    var number = 0
    while try d.peek(UInt8.self) != UInt8(ascii: "e") {
      try d.step()
      let place = try measure(&d)
      try d.seek(place.offset)
      number += 1
      let one = d.open(d.put(peer, at: place))
      let index = number
      if place.length == 6 {
        let address = try d.add(ip)
        let service = try d.add(port)
        d.label(one.item, "Peer \(index) (IP/Port: \(address.description):\(service))")
      } else if place.length == 18 {
        let address = try d.add(ip6)
        let service = try d.add(port)
        d.label(one.item, "Peer \(index) (IPv6/Port: [\(address.description)]:\(service))")
      }
      d.close(one)
      try d.seek(place.offset + place.length)
    }
    try addTerminator(&d)
    let count = number
    d.label(sub.item, "Value: \(count) peers")
    d.close(sub)
    d.info(append: " Peers=\(count)")
    return "\(count) peers"
  }

  private func addNodes(
    _ d: inout Dissection, _ length: Int, isSix: Bool
  ) throws(Malformed) -> String {
    let size = isSix ? 38 : 26
    let count = length / size
    let end = d.offset + length
    let sub = d.open(d.put(nodes, at: d.next(length)))
    d.label("Value: \(count) nodes")
    for i in 0..<count {
      try d.step()
      let one = d.open(d.put(node, at: d.next(size)))
      let place = try d.add(id, length: 20)
      let name = d.bytes(place).map { Phrase.hex(UInt64($0), 2) }.joined()
      let end: String
      if isSix {
        let address = try d.add(ip6)
        end = "IPv6/Port: [\(address.description)]"
      } else {
        let address = try d.add(ip)
        end = "IPv4/Port: \(address.description)"
      }
      let service = try d.add(port)
      d.label(one.item, "Node \(i + 1) (id: \(name), \(end):\(service))")
      d.close(one)
    }
    d.close(sub)
    if d.offset < end { try d.add(truncated, length: end - d.offset) }
    d.info(append: " Nodes=\(count)")
    return "\(count)"
  }
}
