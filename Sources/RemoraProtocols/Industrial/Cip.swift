public import RemoraCore

/// The common industrial protocol: requests to objects, and their responses (The CIP Networks
/// Library volume 1, chapter 2).
///
///     |R|  service    |  path words   |  path …  |  data …               (request)
///     |R|  service    |   reserved    |    status     | status words | … (response)
public let cip = Protocol("cip", "Common Industrial Protocol", short: "CIP") { p in
  p.keepsToItself()
  let layer = IndustrialLayer(&p)
  return { d throws(Malformed) in try layer.dissect(&d) }
}

/// Requests to classes that nobody knows more of: a place among the layers, and an item.
public let cipGeneric = Protocol("cipcls", "CIP Class Generic", short: "CIPCLS") { _ in
  { d throws(Malformed) in d.setOwnLength(d.remaining) }
}

/// What the encapsulation tells CIP.
struct IndustrialExchange {
  /// The bytes of the request that a response answers.
  var request: [UInt8] = []
}

struct IndustrialLayer {
  let service, direction, code, pathSize, status, statusSize: Field<UInt8>
  let additional, services, offsets: Field<UInt16>
  let data: Field<Bytes>
  let nested, generic: Field<Label>
  let path: IndustrialPath
  let exchange: State<IndustrialExchange>
  let classHandle: ProtocolHandle

  init(_ p: inout Builder) {
    service = p.u8("service", "Service", .hex, blurb: "Service Code + Request/Response")
    direction = p.u8(
      "rr", "Request/Response", .hex, mask: 0x80, names: [0: "Request", 1: "Response"],
      blurb: "Request or Response message")
    code = p.u8("sc", "Service", .hex, mask: 0x7f, names: industrialServiceNames)
    path = IndustrialPath(&p)
    status = p.u8("genstat", "General Status", .hex, names: industrialStatusNames)
    let words = Unit(" word", " words")
    statusSize = p.u8("addstat_size", "Additional Status Size", unit: words)
    additional = p.u16("addstat", "Additional Status", .hex)
    pathSize = p.u8("request_path_size", "Request Path Size", unit: words)
    services = p.u16("msp.num_services", "Number of Services")
    offsets = p.u16("msp.offset", "Offset")
    data = p.bytes("data", "Data")
    nested = p.subProtocol("/cip", "Common Industrial Protocol")
    generic = p.subProtocol("/cipcls", "CIP Class Generic")
    exchange = p.shared("cip.exchange", owner: "cip") { p in p.state { IndustrialExchange() } }
    classHandle = p.uses("cipcls")
  }

  func dissect(_ d: inout Dissection) throws(Malformed) {
    d.protocolColumn("CIP")
    d.info("")
    d.setOwnLength(d.remaining)
    let request = d[exchange].request
    let size = d.remaining
    try addMessage(&d, size, request[...], depth: 0)
  }

  private static func serviceName(_ code: UInt8) -> String {
    industrialServiceNames.name(of: UInt64(code))
      ?? "Service (0x\(Phrase.hex(UInt64(code), 2)))"
  }

  /// What a message is said to be in headings.
  private struct Words {
    var status: String?
    /// The object it is for; empty where nobody knows.
    var object: String
    var service: String
  }

  /// One message of `size` bytes at the cursor, and what it carries.
  @discardableResult
  private func addMessage(
    _ d: inout Dissection, _ size: Int, _ request: ArraySlice<UInt8>, depth: Int
  ) throws(Malformed) -> Words {
    if depth > 8 { throw Malformed(.depth, offset: d.offset) }
    let start = d.offset
    let end = start + size
    let first = try d.peek(UInt8.self)
    let isResponse = first & 0x80 != 0
    let number = first & 0x7f
    let name = industrialServiceNames.name(of: UInt64(number))
    let long = name ?? "Unknown Service (0x\(Phrase.hex(UInt64(number), 2)))"
    let way = isResponse ? "Response" : "Request"
    try d.add(service, bits: direction, code)
    d.label("Service: \(long) (\(way))")
    var words = Words(object: "", service: Self.serviceName(number))
    var isFailure = false
    if isResponse {
      let state = try addStatus(&d)
      words.status = industrialStatusNames.name(of: UInt64(state)) ?? "Unknown"
      isFailure = state != 0 && state != 0x1e
      if request.count >= 2 {
        let count = min(Int(request[request.startIndex + 1]) * 2, request.count - 2)
        let bytes = Array(request.dropFirst(2).prefix(count))
        d.put(
          pathSize, request[request.startIndex + 1], at: Region(start, 0), .generated)
        words.object = path.put(&d, bytes, at: nil, start).object
      }
    } else {
      let count = Int(try d.add(pathSize)) * 2
      let bytes = d.bytes(d.next(count))
      words.object = path.put(&d, bytes, at: d.offset, start).object
      try d.skip(count)
    }
    summarise(&d, words, depth)
    if number == 0x0a, !isFailure {
      try addMany(&d, end, request, isResponse, depth)
    } else if name != nil {
      let sub = d.open(d.text("\(long) (\(way))", at: d.next(max(0, end - d.offset))))
      if end > d.offset { try d.add(data, length: end - d.offset) }
      d.close(sub)
    } else {
      try addGeneric(&d, start, end, depth)
    }
    return words
  }

  private func summarise(_ d: inout Dissection, _ words: Words, _ depth: Int) {
    guard d.wantsColumns else { return }
    if depth > 0 {
      d.info(append: "\(words.service)")
      return
    }
    let state = words.status.map { "\($0): " } ?? ""
    // The name of the multiple service packet stands for the object it is sent to.
    let isMany = words.service == "Multiple Service Packet"
    let object = isMany && words.status != nil || words.object.isEmpty ? "" : "\(words.object) - "
    d.info("\(state)\(object)\(words.service)\(isMany ? ": " : "")")
  }

  private func addGeneric(
    _ d: inout Dissection, _ start: Int, _ end: Int, _ depth: Int
  ) throws(Malformed) {
    d.list(classHandle)
    // Beside the message, whose item is the one before.
    let level = depth == 0 ? d.openOutside() : d.open(d.current)
    let size = end - d.offset
    let item = d.put(generic, at: Region(start, end - start), size > 0 ? [] : .hidden)
    let sub = d.open(item)
    if size > 0 {
      let body = d.open(d.text("Command Specific Data", at: d.next(size)))
      try d.add(data, length: size)
      d.close(body)
    }
    d.close(sub)
    d.close(level)
  }

  private func addStatus(_ d: inout Dissection) throws(Malformed) -> UInt8 {
    try d.skip(1)
    let state = try d.peek(UInt8.self)
    let count = Int(try d.peek(UInt8.self, ahead: 1))
    let name = industrialStatusNames.name(of: UInt64(state)) ?? "Unknown Response (\(state))"
    let sub = d.open(d.text("Status: \(name): ", at: d.next(2 + 2 * count)))
    try d.add(status)
    try d.add(statusSize)
    if count > 0 {
      let list = d.open(d.text("Additional Status", at: d.next(2 * count)))
      for _ in 0..<count {
        try d.step()
        try d.add(additional, order: .little)
      }
      d.close(list)
    }
    d.close(sub)
    return state
  }

  /// Several messages in one (volume 1, appendix A-4.10).
  private func addMany(
    _ d: inout Dissection, _ end: Int, _ request: ArraySlice<UInt8>, _ isResponse: Bool,
    _ depth: Int
  ) throws(Malformed) {
    let base = d.offset
    let way = isResponse ? "Response" : "Request"
    let all = d.open(
      d.text("Multiple Service Packet (\(way))", at: d.next(max(0, end - base))))
    let count = Int(try d.add(services, order: .little))
    let list = d.open(d.text("Offset List", at: d.next(2 * count)))
    var places: [Int] = []
    for _ in 0..<count {
      try d.step()
      places.append(Int(try d.add(offsets, order: .little)))
    }
    d.close(list)
    for (i, place) in places.enumerated() {
      try d.step()
      if i > 0 { d.info(append: ", ") }
      let next = i + 1 < places.count ? places[i + 1] : end - base
      let size = next - place
      try d.seek(base + place)
      _ = try d.peek(UInt8.self, ahead: max(0, size - 1))
      if size <= 0 { throw Malformed(.contained, offset: d.offset) }
      let text = d.text("Service Packet #\(i + 1)", at: d.next(size))
      let sub = d.open(text)
      // The reference counts the start of the message twice.
      let where2 = Region(base + 2 + 2 * i + d.offset, 2)
      d.put(offsets, UInt16(truncatingIfNeeded: place), at: where2)
      let item = d.put(nested, at: d.next(size))
      let inner = d.open(item)
      let begin = d.offset
      let own = Self.part(of: request, i)
      let words = try addInner(&d, size, own, depth, inner)
      let state = words.status.map { "\($0): " } ?? ""
      let object = words.object.isEmpty ? "" : "\(words.object) - "
      let long =
        industrialServiceNames.name(of: UInt64(d.number(at: begin, UInt8.self) ?? 0) & 0x7f)
        ?? words.service
      d.label(text, "Service Packet #\(i + 1): \(state)\(object)\(long)")
      d.close(sub)
    }
    d.close(all)
    try d.seek(min(end, d.offset + d.remaining))
  }

  private func addInner(
    _ d: inout Dissection, _ size: Int, _ request: ArraySlice<UInt8>, _ depth: Int,
    _ inner: OpenItem
  ) throws(Malformed) -> Words {
    let start = d.offset
    let end = start + size
    let first = try d.peek(UInt8.self)
    let isKnown = industrialServiceNames.name(of: UInt64(first & 0x7f)) != nil
    if isKnown {
      let words = try addMessage(&d, size, request, depth: depth + 1)
      d.close(inner)
      return words
    }
    let words = try addHead(&d, request, start)
    summarise(&d, words, 1)
    d.close(inner)
    try addGeneric(&d, start, end, depth + 1)
    return words
  }

  /// Service, status and path of a message.
  private func addHead(
    _ d: inout Dissection, _ request: ArraySlice<UInt8>, _ start: Int
  ) throws(Malformed) -> Words {
    let first = try d.peek(UInt8.self)
    let number = first & 0x7f
    let isResponse = first & 0x80 != 0
    let long = "Unknown Service (0x\(Phrase.hex(UInt64(number), 2)))"
    try d.add(service, bits: direction, code)
    d.label("Service: \(long) (\(isResponse ? "Response" : "Request"))")
    var words = Words(object: "", service: Self.serviceName(number))
    if isResponse {
      let state = try addStatus(&d)
      words.status = industrialStatusNames.name(of: UInt64(state)) ?? "Unknown"
      if request.count >= 2 {
        let count = min(Int(request[request.startIndex + 1]) * 2, request.count - 2)
        d.put(
          pathSize, request[request.startIndex + 1], at: Region(start, 0), .generated)
        let bytes = Array(request.dropFirst(2).prefix(count))
        words.object = path.put(&d, bytes, at: nil, start).object
      }
    } else {
      let count = Int(try d.add(pathSize)) * 2
      let bytes = d.bytes(d.next(count))
      words.object = path.put(&d, bytes, at: d.offset, start).object
      try d.skip(count)
    }
    return words
  }

  /// The bytes of one of several messages in a request that was kept.
  private static func part(of request: ArraySlice<UInt8>, _ index: Int) -> ArraySlice<UInt8> {
    let bytes = Array(request)
    guard bytes.count >= 2, bytes[0] & 0x7f == 0x0a else { return [] }
    let base = 2 + Int(bytes[1]) * 2
    func word(_ at: Int) -> Int? {
      at + 1 < bytes.count ? Int(bytes[at]) | Int(bytes[at + 1]) << 8 : nil
    }
    guard let count = word(base), index < count, let place = word(base + 2 + 2 * index)
    else { return [] }
    let next = index + 1 < count ? word(base + 4 + 2 * index) ?? bytes.count : bytes.count - base
    let low = base + place
    let high = min(bytes.count, base + next)
    return low < high ? bytes[low..<high] : []
  }
}
