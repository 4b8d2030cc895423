public import RemoraCore

/// What nodes of Elasticsearch say to each other (its transport protocol).
///
///     |  'E'  |  'S'  |     message length      |      request id (8 bytes)      |
///     | flags |         version         | header size (7.6 on) | headers, action, data …
public let elasticsearch = Protocol("elasticsearch", "Elasticsearch", short: "Elasticsearch") { p in
  p.mayDecline()
  let layer = ElasticsearchLayer(&p)
  p.over(
    "tcp.port", 9300, framing: .lengthPrefixed(header: 6, at: 2, width: 4, plus: 6))
  return { d throws(Malformed) in try layer.dissect(&d) }
}

struct ElasticsearchLayer {
  let token, feature, action, key, value: Field<Text>
  let length, version, headerSize: Field<UInt32>
  let id: Field<UInt64>
  let flags, kind: Field<UInt8>
  let isError, isCompressed: Field<Bool>
  let request, response, data, compressed: Field<Label>

  init(_ p: inout Builder) {
    version = p.integer(
      "version", "Version", .uint32, as: UInt32.self, container: 4,
      text: .custom { number in
        let (major, minor, patch) = (number / 1_000_000, number / 10_000 % 100, number / 100 % 100)
        return "\(major).\(minor).\(patch) (\(number))"
      })
    token = p.string("header.token", "Token")
    length = p.u32("header.message_length", "Message length")
    id = p.u64("header.request_id", "Request ID")
    flags = p.u8("header.status_flags", "Status flags", .hex)
    kind = p.u8(
      "header.status_flags.message_type", "Message type", mask: 1,
      names: [0: "Request", 1: "Response"])
    isError = p.flag(
      "header.status_flags.error", "Error", mask: 2, set: "Set", unset: "Not set")
    isCompressed = p.flag(
      "header.status_flags.compression", "Compression", mask: 4, set: "Set", unset: "Not set")
    headerSize = p.u32("header.size", "Header size")
    request = p.label("header.request", "Request header")
    response = p.label("header.response", "Response header")
    key = p.string("header.key", "Key")
    value = p.string("header.value", "Value")
    feature = p.string("feature", "Feature")
    action = p.string("action", "Action")
    data = p.label("data", "Data")
    compressed = p.label("data_compressed", "Compressed data")
  }

  func dissect(_ d: inout Dissection) throws(Malformed) {
    guard d.number(at: d.offset, UInt16.self) == 0x4553 else {
      d.withdraw()
      return d.decline()
    }
    d.protocolColumn("Elasticsearch")
    d.info("")
    d.setOwnLength(d.reportedRemaining)
    try d.add(token, length: 2)
    try d.add(length)
    let number = try d.add(id)
    let bits = try d.add(flags, bits: isCompressed, isError, kind)
    let release = try d.add(version)
    if release >= 7_060_000 { try d.add(headerSize) }
    if bits & 1 != 0 {
      let word = bits & 2 != 0 ? "ERROR" : "OK"
      d.info(append: "Response: [\(word)], request_id=\(number) ")
    }
    if bits & 4 != 0 {
      if bits & 1 == 0 { d.info(append: "Request: action=<compressed>, request_id=\(number) ") }
      d.put(compressed, at: d.next(d.remaining))
      return try d.skip(d.remaining)
    }
    try addHeaders(&d)
    if bits & 1 == 0 {
      if release >= 6_030_000 {
        let count = try variable(&d)
        for _ in 0..<min(count, d.remaining) { try addText(&d, feature) }
      }
      let name = try addText(&d, action)
      d.info(append: "Request: action=\(name), request_id=\(number) ")
    }
    d.put(data, at: d.next(d.remaining))
    try d.skip(d.remaining)
  }

  /// A number of 7 bits a byte, the lowest first.
  private func variable(_ d: inout Dissection) throws(Malformed) -> Int {
    var value = 0
    for i in 0..<5 {
      let byte = Int(try d.peek(UInt8.self))
      try d.skip(1)
      value |= (byte & 0x7f) << (7 * i)
      if byte & 0x80 == 0 { break }
    }
    return value
  }

  /// A text with its length before it, both of which are the item's.
  @discardableResult
  private func addText(_ d: inout Dissection, _ field: Field<Text>) throws(Malformed) -> String {
    let start = d.offset
    let count = try variable(&d)
    guard count <= d.remaining else {
      try d.skip(count)
      return ""
    }
    let place = d.next(count)
    d.put(field, of: place, at: Region(start, d.offset - start + count))
    try d.skip(count)
    return d.wantsColumns || d.wantsLabels ? d.string(place) : ""
  }

  private func addHeaders(_ d: inout Dissection) throws(Malformed) {
    let requests = try variable(&d)
    for _ in 0..<min(requests, d.remaining) {
      try d.step()
      d.put(request, at: d.here)
      let sub = d.open()
      let name = try addText(&d, key)
      let text = try addText(&d, value)
      d.close(sub, fitting: true)
      d.label("Request header: \(name): \(text)")
    }
    let responses = try variable(&d)
    for _ in 0..<min(responses, d.remaining) {
      try d.step()
      d.put(response, at: d.here)
      let sub = d.open()
      let name = try addText(&d, key)
      var texts: [String] = []
      let count = try variable(&d)
      for _ in 0..<min(count, d.remaining) { texts.append(try addText(&d, value)) }
      d.close(sub, fitting: true)
      let all = texts.joined(separator: ", ")
      d.label("Response header: \(name): \(all)")
    }
  }
}
