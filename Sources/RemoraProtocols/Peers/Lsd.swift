public import RemoraCore

/// Local Service Discovery (BEP 14): peers of a swarm find each other by multicast.
public let localServiceDiscovery = Protocol("lsd", "Local Service Discovery", short: "LSD") { p in
  p.keepsToItself()
  let layer = LsdLayer(&p)
  p.recognizes(over: "udp") { d in
    guard d.packet.destinationPort == 6771 else { return false }
    let to = d.packet.destination
    return to == Address(IPv4Address(bits: 0xefc0_988f))
      || to == Address(IPv6Address(high: 0xff15_0000_0000_0000, low: 0xefc0_988f))
  }
  return { d throws(Malformed) in try layer.dissect(&d) }
}

struct LsdLayer {
  let header, host, infohash, cookie: Field<Text>
  let port: Field<UInt16>
  let malformed: Expert

  init(_ p: inout Builder) {
    header = p.string("header", "Header", blurb: "LSD header")
    host = p.string("host", "Host", blurb: "LSD host")
    port = p.u16("port", "Port", blurb: "LSD port")
    infohash = p.string("infohash", "Infohash", blurb: "LSD infohash")
    cookie = p.string("cookie", "cookie", blurb: "LSD cookie")
    malformed = p.expert("malformed_field", .malformed, .error, "Malformed LDS field")
  }

  func dissect(_ d: inout Dissection) throws(Malformed) {
    d.protocolColumn("LSD")
    d.info("")
    let line = nextLine(&d)
    d.put(header, of: line.text, at: line.text)
    try d.seek(line.end)
    try add(&d, host, "Host")
    try addPort(&d)
    try add(&d, infohash, "Infohash")
    let last = nextLine(&d)
    if let value = value(&d, of: last.text, "cookie") {
      d.put(cookie, of: value, at: last.text)
    }
    try d.skip(d.remaining)
  }

  /// The line at the cursor, and where the next one begins.
  private func nextLine(_ d: inout Dissection) -> (text: Region, end: Int) {
    let length = d.find(0x0a) ?? d.remaining
    let end = d.offset + min(d.remaining, length + 1)
    var count = length
    if count > 0, d.number(at: d.offset + count - 1, UInt8.self) == 0x0d { count -= 1 }
    return (Region(d.offset, count), end)
  }

  /// The part of a line behind the colon that follows `name`.
  private func value(_ d: inout Dissection, of line: Region, _ name: String) -> Region? {
    let bytes = d.bytes(line)
    guard bytes.count > name.utf8.count, bytes.starts(with: name.utf8),
      bytes[name.utf8.count] == UInt8(ascii: ":")
    else { return nil }
    var start = name.utf8.count + 1
    while start < bytes.count, bytes[start] == 0x20 { start += 1 }
    return Region(line.offset + start, line.length - start)
  }

  private func add(
    _ d: inout Dissection, _ field: Field<Text>, _ name: String
  ) throws(Malformed) {
    let line = nextLine(&d)
    if let value = value(&d, of: line.text, name) {
      d.put(field, of: value, at: line.text)
    } else {
      d.put(field, of: line.text, at: line.text)
      let text = String(decoding: d.bytes(line.text), as: UTF8.self)
      d.label("\(text)")
      d.expert(malformed, "\(name) field malformed")
    }
    try d.seek(line.end)
  }

  private func addPort(_ d: inout Dissection) throws(Malformed) {
    let line = nextLine(&d)
    if let value = value(&d, of: line.text, "Port") {
      let text = String(decoding: d.bytes(value), as: UTF8.self)
      let number = UInt16(text)
      d.put(port, number ?? 0, at: line.text)
      if number == nil { d.expert(malformed, "Port value malformed") }
    } else {
      d.put(port, .max, at: line.text)
      d.expert(malformed, "Port field malformed")
    }
    try d.seek(line.end)
  }
}
