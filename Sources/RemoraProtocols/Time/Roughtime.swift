public import RemoraCore

/// Roughtime: signed answers to the question what time it is
/// (draft-ietf-ntp-roughtime; Google's earlier form has no header).
///
///     | "ROUGHTIM" | length 4 |
///     | number of tags 4 | offsets of values, 4 each, but for the first | tags, 4 each | values |
///
/// Numbers are little-endian. Values may be messages themselves.
public let roughtime = Protocol("roughtime", "Roughtime", short: "Roughtime") { p in
  p.keepsToItself()
  let layer = RoughtimeLayer(&p)
  p.over("udp.port", [2002, 2003])
  return { d throws(Malformed) in try layer.dissect(&d) }
}

struct RoughtimeLayer {
  /// A question, and the size by which its answer is measured.
  struct Request: BitwiseCopyable {
    var frame: UInt32 = 0
    var size = 0
    var answer: UInt32 = 0
  }

  /// What is gathered while a message is read.
  struct Findings {
    var isGoogle = false
    var midpoint: UInt64?
    var radius: UInt32?
    var isResponse = false
    var depth = 0
  }

  let f: RoughtimeFields
  let badLength, tooLarge, tooDeep: Expert
  let requests: State<FlowTable<Request>>
  let moments: State<FrameMemory<Request>>

  init(_ p: inout Builder) {
    f = RoughtimeFields(&p)
    badLength = p.expert("length.illegal", .malformed, .error, "Illegal field length")
    tooLarge = p.expert(
      "response.too_large", .malformed, .error, "Response is larger than request")
    tooDeep = p.expert(
      "path.too_large", .malformed, .error, "Merkle tree height exceeded")
    requests = p.state { FlowTable<Request>(limit: 1 << 16) }
    moments = p.state { FrameMemory<Request>() }
  }

  func dissect(_ d: inout Dissection) throws(Malformed) {
    d.protocolColumn("Roughtime")
    d.info("")
    d.setOwnLength(0)
    let whole = d.reportedRemaining
    guard d.reportedRemaining >= 8 else {
      throw Malformed(.reported, offset: d.offset, need: 8, have: d.remaining)
    }
    var found = Findings()
    let isFramed = try d.peek(UInt64.self) == 0x524f_5547_4854_494d
    found.isGoogle = !isFramed
    let name = isFramed ? "IETF" : "Google"
    d.put(f.proto, "\(name)", at: d.here, .generated)
    d.summary(", Proto: \(name)")
    d.info("Proto: \(name), Tags:")
    if isFramed {
      try d.add(f.hdr, length: 8)
      try d.add(f.msgLen, order: .little)
    }
    try addMessage(&d, whole: d.remaining, own: d.own, &found)
    d.setOwnLength(whole)
    addLinks(&d, whole, found)
  }

  private func addMessage(
    _ d: inout Dissection, whole: Int, own: Item, _ found: inout Findings
  ) throws(Malformed) {
    let start = d.offset
    let count = Int(try d.add(f.numtags, order: .little))
    var offsets = [0]
    if count > 0 { d.put(f.offset, 0, at: d.here) }
    for _ in 1..<max(1, count) {
      try d.step()
      offsets.append(Int(try d.add(f.offset, order: .little)))
    }
    var tags: [String] = []
    for _ in 0..<count {
      try d.step()
      let place = d.next(4)
      try d.skip(4)
      var bytes = d.bytes(place)
      while let last = bytes.last, last == 0 || last == 0xff { bytes.removeLast() }
      let text = String(decoding: bytes, as: UTF8.self)
      d.put(f.tag, "\(text)", at: place)
      d.info(append: " \(text)")
      tags.append(text)
    }
    let base = d.offset
    for i in 0..<tags.count {
      try d.step()
      let from = base + offsets[i]
      let to = i + 1 < offsets.count ? base + offsets[i + 1] : start + whole
      guard from >= start, to >= from else {
        throw Malformed(.reported, offset: d.offset, need: offsets[i], have: d.remaining)
      }
      try d.seek(from)
      try addValue(&d, tags[i], to - from, own, &found)
    }
  }
}

extension RoughtimeLayer {
  private func addValue(
    _ d: inout Dissection, _ tag: String, _ length: Int, _ own: Item, _ found: inout Findings
  ) throws(Malformed) {
    let place = Region(d.offset, length)
    switch tag {
    case "NONC": try d.add(f.nonce, length: length)
    case "SIG": try d.add(f.sig, length: length)
    case "SRV": try d.add(f.srv, length: length)
    case "ROOT": try d.add(f.root, length: length)
    case "PUBK": try d.add(f.pubk, length: length)
    case "PATH":
      let size = found.isGoogle ? 64 : 32
      let count = length > 0 && length % size == 0 ? length / size : 1
      for _ in 0..<count {
        try d.step()
        try d.add(f.path, length: length / count)
      }
      if length % size != 0 { d.expert(badLength, at: own) }
      if length > 32 * size { d.expert(tooDeep) }
    case "VER", "VERS":
      for _ in 0..<length / 4 {
        try d.step()
        try d.add(f.ver, order: .little)
      }
      if length % 4 != 0 { d.expert(badLength, at: own) }
      try d.seek(place.offset + length)
    case "INDX":
      // It is shown with its most significant byte first.
      var value: UInt32 = 0
      for byte in d.bytes(Region(d.offset, min(4, length))) { value = value << 8 | UInt32(byte) }
      d.put(f.index, value, at: place)
      if length != 4 { d.expert(badLength, at: own) }
      try d.skip(length)
    case "RADI": try addRadius(&d, length, own, &found)
    case "MIDP", "MINT", "MAXT": try addTime(&d, tag, length, own, &found)
    case "SREP", "CERT", "DELE": try addNested(&d, tag, length, own, &found)
    default:
      if length > 0, d.bytes(place).allSatisfy({ $0 == 0 }) {
        d.put(f.pad, at: place)
        try d.skip(length)
      } else {
        try d.add(f.value, length: length)
      }
    }
  }

  private func addRadius(
    _ d: inout Dissection, _ length: Int, _ own: Item, _ found: inout Findings
  ) throws(Malformed) {
    guard length == 4 else {
      d.expert(badLength, at: own)
      return try d.skip(length)
    }
    let radius = try d.add(f.radius, order: .little)
    let unit = found.isGoogle ? "µs" : "s"
    d.label(value: "\(radius)\(unit)")
    found.radius = radius
  }

  private func moment(_ value: UInt64, _ found: Findings) -> AbsoluteTime {
    if !found.isGoogle { return AbsoluteTime(seconds: Int64(bitPattern: value), nanoseconds: 0) }
    return AbsoluteTime(
      seconds: Int64(value / 1_000_000), nanoseconds: Int32(value % 1_000_000 * 1_000))
  }

  private func addTime(
    _ d: inout Dissection, _ tag: String, _ length: Int, _ own: Item, _ found: inout Findings
  ) throws(Malformed) {
    guard length == 8 else {
      d.expert(badLength, at: own)
      return try d.skip(length)
    }
    let value = try d.peek(UInt64.self).byteSwapped
    let field = tag == "MIDP" ? f.midp : tag == "MINT" ? f.mint : f.maxt
    d.put(field, moment(value, found), at: d.next(8))
    if tag == "MIDP" {
      d.put(f.time, moment(value, found), at: d.next(8), .hidden)
      found.midpoint = value
    }
    try d.skip(8)
  }

  private func addNested(
    _ d: inout Dissection, _ tag: String, _ length: Int, _ own: Item, _ found: inout Findings
  ) throws(Malformed) {
    let field = tag == "SREP" ? f.srep : tag == "CERT" ? f.cert : f.dele
    if tag == "SREP" { found.isResponse = true }
    d.put(field, at: d.next(min(length, d.remaining)))
    found.depth += 1
    defer { found.depth -= 1 }
    guard found.depth < 8 else { return try d.skip(length) }
    let sub = d.open()
    let head = d.here
    var inner = found
    try d.inside(length) { [self] d throws(Malformed) in
      try addMessage(&d, whole: length, own: sub.item, &inner)
    }
    found = inner
    if tag == "SREP", let middle = found.midpoint, let radius = found.radius {
      let (low, high) = (middle &- UInt64(radius), middle &+ UInt64(radius))
      d.put(f.timeLow, moment(low, found), at: head, .generated)
      d.put(f.timeUp, moment(high, found), at: head, .generated)
    }
    d.close(sub)
  }

  private func key(_ d: inout Dissection) -> FlowKey {
    let packet = d.packet
    return FlowKey(
      from: packet.source, packet.sourcePort, to: packet.destination, packet.destinationPort)
  }

  private func addLinks(_ d: inout Dissection, _ size: Int, _ found: Findings) {
    let packet = d.packet
    let key = key(&d)
    guard found.isResponse else {
      let made = Request(frame: packet.number, size: size)
      if packet.isRevisit {
        if let known = d[moments][packet.number, d.place], known.answer != 0 {
          d.put(f.responseIn, FrameNumber(known.answer), at: d.head, .generated)
        }
        return
      }
      let place = d[requests].place(key) { _ in made }
      if !place.isNew { d[requests][place.index] = made }
      if d.remembers { d[moments][packet.number, d.place] = made }
      return
    }
    var request: Request?
    if packet.isRevisit {
      request = d[moments][packet.number, d.place]
    } else if let index = d[requests].find(key) {
      request = d[requests][index]
      if d.remembers, let request {
        d[moments][packet.number, d.place] = request
        d[moments][request.frame, d.place]?.answer = packet.number
      }
    }
    guard let request, request.frame != 0 else { return }
    d.info(prepend: "Response, ")
    d.put(f.responseTo, FrameNumber(request.frame), at: d.head, .generated)
    if size > request.size { d.expert(tooLarge, at: d.own) }
  }
}
