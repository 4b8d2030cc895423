import RemoraCore

/// Options of CoAP (RFC 7252 section 3.1): each with the distance of its number from the last one.
struct CoAPOptions {
  let f: CoAPFields

  /// What options say of the message.
  struct Facts {
    var uri = ""
    var query = ""
    var format: Int?
    var block: (number: UInt32, more: Bool)?
    var hasPayload = false
    var isReply = false
  }

  /// Reads up to the mark that ends them.
  func add(_ d: inout Dissection, _ facts: inout Facts) throws(Malformed) {
    var number = 0
    var count = 0
    while d.remaining > 0 {
      try d.step()
      let head = try d.peek(UInt8.self)
      if head == 0xff {
        try d.add(f.endMarker)
        facts.hasPayload = true
        return
      }
      if head >> 4 == 15 || head & 15 == 15 {
        let what = head & 15 == 15 ? "delta" : "length"
        let text = "end-of-options marker found, but option \(what) isn't 15"
        d.expert(f.badLength, at: d.own, "\(text)")
        return try d.skip(d.remaining)
      }
      count += 1
      guard try addOption(&d, &number, count, &facts) else { return try d.skip(d.remaining) }
    }
  }

  /// 4 bits, or one or two bytes more.
  private func extended(
    _ d: borrowing Dissection, _ bits: UInt8, _ ahead: Int
  ) throws(Malformed) -> (value: Int, size: Int) {
    switch bits {
    case 13: return (Int(try d.peek(UInt8.self, ahead: ahead)) + 13, 1)
    case 14: return (Int(try d.peek(UInt16.self, ahead: ahead)) + 269, 2)
    default: return (Int(bits), 0)
    }
  }

  /// - Returns: false if the option does not fit.
  private func addOption(
    _ d: inout Dissection, _ number: inout Int, _ count: Int, _ facts: inout Facts
  ) throws(Malformed) -> Bool {
    let head = try d.peek(UInt8.self)
    let delta = try extended(d, head >> 4, 1)
    let size = try extended(d, head & 15, 1 + delta.size)
    let before = 1 + delta.size + size.size
    if before + size.value > d.remaining {
      d.expert(f.badLength, at: d.own, "option longer than the package")
      return false
    }
    number += delta.value
    let known = CoAPNames.option(number)
    let name = known?.name ?? "Unknown Option (\(number))"
    let item = d.put(
      f.optionName, "#\(count): \(name)", at: d.next(before + size.value))
    let (code, length) = (number, size.value)
    if let sizes = known?.sizes {
      if !sizes.contains(length) {
        let range = "\(sizes.lowerBound) < x < \(sizes.upperBound)"
        d.expert(f.badRange, at: item, "Invalid Option Range: \(length) (\(range))")
      }
    } else {
      d.expert(f.badNumber, at: item, "Invalid Option Number \(code)")
    }
    let sub = d.open(item)
    let kind = Self.describe(code)
    d.put(f.optionKind, "\(kind)", at: d.next(before + length))
    try d.add(bits: f.optionDelta, f.optionLength, width: 1)
    try addExtension(&d, f.deltaExtension, delta.size)
    try addExtension(&d, f.lengthExtension, size.size)
    let place = d.next(length)
    var shown = ""
    try d.inside(length) { d throws(Malformed) in
      shown = try addValue(&d, code, known?.kind, &facts)
      try d.skip(d.remaining)
    }
    _ = place
    d.close(sub)
    if !shown.isEmpty { d.append(to: item, ": \(shown)") }
    return true
  }

  private func addExtension(
    _ d: inout Dissection, _ field: Field<UInt16>, _ size: Int
  ) throws(Malformed) {
    guard size > 0 else { return }
    let value =
      size == 1 ? UInt16(try d.peek(UInt8.self)) : try d.peek(UInt16.self)
    d.put(field, value, at: d.next(size))
    try d.skip(size)
  }

  private static func describe(_ number: Int) -> String {
    let critical = number & 1 != 0 ? "Critical" : "Elective"
    let unsafe = number & 2 != 0 ? "Unsafe" : "Safe"
    let key = number & 0x1e == 0x1c ? ", NoCacheKey" : ""
    return "Type \(number), \(critical), \(unsafe)\(key)"
  }

  private func number(_ d: borrowing Dissection) -> UInt32 {
    if d.remaining > 4 { return .max }
    var value: UInt32 = 0
    for i in 0..<min(4, d.remaining) { value = value << 8 | UInt32(d.octet(at: d.offset + i)) }
    return value
  }

  /// - Returns: how the option's own item shows the value.
  private func addValue(
    _ d: inout Dissection, _ code: Int, _ kind: CoAPNames.Option.Kind?, _ facts: inout Facts
  ) throws(Malformed) -> String {
    let place = d.next(d.remaining)
    switch kind {
    case nil:
      d.put(f.unknown, at: place)
      if place.length == 0 { d.label(value: "<MISSING>") }
      return hex(d, place)
    case .empty: return ""
    case .opaque:
      let field = code == 1 ? f.ifMatch : code == 4 ? f.etag : code == 252 ? f.echo : f.requestTag
      d.put(field, at: place)
      if place.length == 0 { d.label(value: "<MISSING>") }
      return hex(d, place)
    case .text, .host, .path, .query: return try addText(&d, code, &facts)
    case .format:
      let value = number(d)
      let name = CoAPNames.formats.name(of: UInt64(value)) ?? "Unknown Type \(value)"
      d.put(code == 12 ? f.contentType : f.accept, "\(name)", at: place)
      if code == 12 { facts.format = Int(truncatingIfNeeded: value) }
      return name
    case .block: return addBlock(&d, &facts)
    case .security:
      try addSecurity(&d)
      return ""
    case .observe:
      let value = number(d)
      d.put(f.observe, value, at: place)
      if facts.isReply { d.label("Observe sequence number: \(value)") }
      return "\(value)"
    case .port:
      let value = number(d)
      d.put(f.port, value, at: place)
      facts.uri += ":\(value)"
      return "\(value)"
    case .version:
      let value = number(d)
      d.put(
        code == 2053 ? f.formatVersion : f.acceptVersion, UInt8(truncatingIfNeeded: value),
        at: place)
      return "\(value >> 11 & 31).\(value >> 6 & 31).\(value & 63)"
    case .number, .size:
      let value = number(d)
      switch code {
      case 14: d.put(f.maxAge, value, at: place)
      case 16: d.put(f.hopLimit, UInt8(truncatingIfNeeded: value), at: place)
      case 28: d.put(f.blockSize, UInt8(truncatingIfNeeded: value & 7), at: place)
      case 60: d.put(f.size1, value, at: place)
      default: d.put(f.noResponse, UInt8(truncatingIfNeeded: value), at: place)
      }
      return "\(value)"
    }
  }

  private func addText(
    _ d: inout Dissection, _ code: Int, _ facts: inout Facts
  ) throws(Malformed) -> String {
    let place = d.next(d.remaining)
    let text = String(decoding: d.bytes(place), as: UTF8.self)
    switch code {
    case 3:
      try d.add(f.host, length: place.length)
      facts.uri += "coap://" + text
    case 8: try d.add(f.locationPath, length: place.length)
    case 11:
      try d.add(f.path, length: place.length)
      facts.uri += "/" + text
    case 15:
      try d.add(f.query, length: place.length)
      facts.query += (facts.query.isEmpty ? "?" : "&") + text
    case 20: try d.add(f.locationQuery, length: place.length)
    case 35: try d.add(f.proxyURI, length: place.length)
    default: try d.add(f.proxyScheme, length: place.length)
    }
    return text
  }

  private func hex(_ d: borrowing Dissection, _ place: Region) -> String {
    guard d.wantsLabels else { return "" }
    if place.length == 0 { return "(null)" }
    return d.bytes(place).map { Phrase.hex(UInt64($0), 2) }.joined(separator: " ")
  }

  /// Number, more and size (RFC 7959 section 2.2).
  private func addBlock(_ d: inout Dissection, _ facts: inout Facts) -> String {
    let count = min(3, d.remaining)
    let value = number(d)
    let place = d.next(count)
    let block = value >> 4
    let low = UInt8(truncatingIfNeeded: value)
    d.put(f.blockNumber, block, at: place)
    let last = count > 0 ? Region(place.offset + count - 1, 1) : place
    d.put(f.blockMore, low >> 3 & 1, at: last)
    d.put(f.blockSize, low & 7, at: last)
    let size = 1 << (Int(low & 7) + 4)
    d.label("Block Size: \(size) (\(low & 7) encoded)")
    facts.block = (block, low & 8 != 0)
    return "NUM:\(block), M:\(low >> 3 & 1), SZ:\(size)"
  }

  /// RFC 8613 section 6.1.
  private func addSecurity(_ d: inout Dissection) throws(Malformed) {
    guard d.remaining > 0 else { return }
    let head = try d.peek(UInt8.self)
    try d.add(bits: f.isReserved, f.hasContext, f.hasKey, f.vectorLength, width: 1)
    let count = Int(head & 7)
    if count > 0 { try d.add(f.vector, length: count) }
    if head & 0x10 != 0 {
      let count = Int(try d.add(f.contextLength))
      try d.add(f.context, length: count)
    }
    if head & 8 != 0, d.remaining > 0 { try d.add(f.key, length: d.remaining) }
  }
}
