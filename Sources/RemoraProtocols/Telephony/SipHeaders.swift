import RemoraCore

/// The header fields of SIP messages.
extension SIPLayer {
  /// One field: its name and value, whose lines may go on.
  struct Head {
    var name: String
    var key: String
    /// Places in the message.
    var start, valueStart, valueEnd, end: Int
  }

  /// Behind the line that begins at `from`: a line feed, a carriage return or both end it.
  static func lineEnd(_ text: [UInt8], _ from: Int, _ limit: Int) -> Int {
    var at = from
    while at < limit, text[at] != 10, text[at] != 13 { at += 1 }
    if at + 1 < limit, text[at] == 13, text[at + 1] == 10 { at += 1 }
    return min(limit, at + 1)
  }

  static func nextHead(_ text: [UInt8], _ from: Int, _ limit: Int) -> Head? {
    var end = from
    repeat {
      end = lineEnd(text, end, limit)
    } while end < limit && (text[end] == 0x20 || text[end] == 9)
    guard let colon = text[from..<end].firstIndex(of: UInt8(ascii: ":")) else { return nil }
    let name = String(decoding: text[from..<colon], as: UTF8.self)
    var low = colon + 1
    while low < end, text[low] == 0x20 || text[low] == 9 { low += 1 }
    var high = end
    while high > low, text[high - 1] == 13 || text[high - 1] == 10 { high -= 1 }
    let key = name.lowercased()
    return Head(
      name: name, key: sipShortHeaders[key] ?? key, start: from, valueStart: low,
      valueEnd: high, end: end)
  }

  /// What the first line's items need of the fields.
  func peekStory(_ text: [UInt8], _ from: Int, _ limit: Int, _ story: inout Story) {
    var at = from
    while at < limit, let head = Self.nextHead(text, at, limit) {
      let value = text[head.valueStart..<head.valueEnd]
      switch head.key {
      case "call-id":
        story.callID = Array(value)
        story.hasCallID = true
      case "cseq":
        let words = value.split(separator: 0x20, omittingEmptySubsequences: true)
        if let first = words.first { story.sequence = String(decoding: first, as: UTF8.self) }
        if words.count > 1 { story.method = String(decoding: words[1], as: UTF8.self) }
      case "content-type": story.contentType = String(decoding: value, as: UTF8.self)
      case "content-length": story.contentLength = Int(String(decoding: value, as: UTF8.self))
      case "contact":
        if value.elementsEqual([UInt8(ascii: "*")]) {
          story.removesAll = true
        } else {
          story.contacts += 1
        }
      default: break
      }
      at = head.end
    }
  }

  func addHeaders(
    _ d: inout Dissection, _ text: [UInt8], _ from: Int, _ limit: Int, _ base: Int
  ) throws(Malformed) {
    var at = from
    while at < limit {
      try d.step()
      guard let head = Self.nextHead(text, at, limit) else {
        // The empty line ends them.
        if text[at] == 13 || text[at] == 10 { return }
        d.expert(f.noColon, at: d.current)
        at = Self.lineEnd(text, at, limit)
        continue
      }
      addHeader(&d, text, head, base)
      at = head.end
    }
  }

  private func addHeader(_ d: inout Dissection, _ text: [UInt8], _ head: Head, _ base: Int) {
    let value = String(
      decoding: text[head.valueStart..<head.valueEnd].prefix { $0 != 0 }, as: UTF8.self)
    let place = Region(base + head.start, head.end - head.start)
    let line = Region(base + head.start, head.valueEnd - head.start)
    let shown = d.wantsLabels ? String(decoding: d.bytes(line), as: UTF8.self) : ""
    if let field = f.numbers[head.key] {
      let digits = value.prefix { $0.isNumber }
      d.put(field, UInt32(digits) ?? 0, at: place)
      d.label("\(shown)")
      return
    }
    guard let field = f.texts[head.key] else {
      let name = head.name.lowercased()
      let item = d.text("\(shown)", at: place)
      let sub = d.open(item)
      d.expert(f.unknownHeader, at: item, "Unrecognised SIP header (\(name))")
      d.close(sub)
      return
    }
    let item = d.put(field, "\(value)", at: place)
    d.label("\(shown)")
    let sub = d.open(item)
    switch head.key {
    case "via": addVia(&d, text, head, base)
    case "to": addParty(&d, text, head, base, f.to, tag: f.toTag)
    case "from": addParty(&d, text, head, base, f.from, tag: f.fromTag)
    case "contact": addParties(&d, text, head, base, f.contact, parameter: f.contactParameter)
    case "route": addParties(&d, text, head, base, f.route)
    case "record-route": addParties(&d, text, head, base, f.recordRoute)
    case "path": addParties(&d, text, head, base, f.path)
    case "service-route": addParties(&d, text, head, base, f.serviceRoute)
    case "reason": addReason(&d, text, head, base)
    case "session-id": addSessionID(&d, text, head, base)
    case "p-access-network-info": addAccess(&d, text, head, base)
    case "p-charging-vector": addCharging(&d, text, head, base)
    case "feature-caps": addCapabilities(&d, text, head, base)
    case "security-client", "security-server", "security-verify":
      addSecurity(&d, text, head, base)
    case "p-asserted-identity": addParty(&d, text, head, base, f.asserted)
    case "p-preferred-identity": addParty(&d, text, head, base, f.preferred)
    case "cseq": addSequence(&d, text, head, base)
    case "rack": addAcknowledgement(&d, text, head, base)
    case "authorization", "proxy-authorization", "www-authenticate", "proxy-authenticate",
      "authentication-info":
      addCredentials(&d, text, head, base)
    default: break
    }
    d.close(sub)
    switch head.key {
    case "call-id": d.put(f.callID, "\(value)", at: place, .generated)
    case "authorization", "proxy-authorization", "www-authenticate", "proxy-authenticate":
      let line = String(decoding: text[head.start..<head.end], as: UTF8.self)
      d.put(f.anyAuth, "\(line)", at: place, .hidden)
    default: break
    }
  }

  func put(
    _ d: inout Dissection, _ field: Field<Text>, _ text: [UInt8], _ low: Int, _ high: Int,
    _ base: Int, _ flags: Node.Flags = []
  ) {
    let place = Region(base + low, max(0, high - low))
    d.put(field, of: place, at: place, flags)
  }

  /// A list of addresses with commas between them (RFC 3261 section 7.3.1).
  private func addParties(
    _ d: inout Dissection, _ text: [UInt8], _ head: Head, _ base: Int,
    _ fields: SIPAddressFields, parameter: Field<Text>? = nil
  ) {
    var low = head.valueStart
    while low < head.valueEnd {
      var high = low
      var depth = 0
      var isQuoted = false
      while high < head.valueEnd {
        let byte = text[high]
        if byte == UInt8(ascii: "\"") { isQuoted.toggle() }
        if !isQuoted {
          if byte == UInt8(ascii: "<") { depth += 1 }
          if byte == UInt8(ascii: ">") { depth -= 1 }
          if byte == UInt8(ascii: ","), depth <= 0 { break }
        }
        high += 1
      }
      var part = head
      part.valueStart = low
      part.valueEnd = high
      addParty(&d, text, part, base, fields, parameter: parameter)
      low = high + 1
      while low < head.valueEnd, text[low] <= 0x20 { low += 1 }
    }
  }

  /// `"Name" <uri>;parameters`, or a bare uri.
  private func addParty(
    _ d: inout Dissection, _ text: [UInt8], _ head: Head, _ base: Int,
    _ fields: SIPAddressFields, tag: Field<Text>? = nil, parameter: Field<Text>? = nil
  ) {
    let value = text[head.valueStart..<head.valueEnd]
    if value.elementsEqual([UInt8(ascii: "*")]) { return }
    var at = head.valueStart
    var rest = at
    if let open = value.firstIndex(of: UInt8(ascii: "<")) {
      if open > at {
        var end = open
        if text[at] == UInt8(ascii: "\"") {
          end = at + 1
          while end < open, text[end] != UInt8(ascii: "\"") { end += 1 }
          end = min(open, end + 1)
        }
        put(&d, fields.display, text, at, end, base)
        put(&d, f.anyDisplay, text, at, end, base, .hidden)
      }
      let close = text[open..<head.valueEnd].firstIndex(of: UInt8(ascii: ">")) ?? head.valueEnd
      addURI(&d, text, open + 1, close, base, fields)
      rest = min(head.valueEnd, close + 1)
    } else {
      while at < head.valueEnd, text[at] != UInt8(ascii: ";") { at += 1 }
      addURI(&d, text, head.valueStart, at, base, fields)
      rest = at
    }
    while rest < head.valueEnd, text[rest] == UInt8(ascii: ";") || text[rest] == 0x20 {
      if text[rest] == 0x20 {
        rest += 1
        continue
      }
      var end = rest + 1
      while end < head.valueEnd, text[end] != UInt8(ascii: ";"), text[end] != UInt8(ascii: ",") {
        end += 1
      }
      let name = String(decoding: text[(rest + 1)..<end], as: UTF8.self)
      if let tag, name.hasPrefix("tag=") {
        put(&d, tag, text, rest + 5, end, base)
        put(&d, f.anyTag, text, rest + 5, end, base, .hidden)
      } else if let parameter {
        put(&d, parameter, text, rest + 1, end, base)
      }
      rest = end
    }
  }

  /// `SIP/2.0/UDP host:port;parameters`
  private func addVia(_ d: inout Dissection, _ text: [UInt8], _ head: Head, _ base: Int) {
    var at = head.valueStart
    var slashes = 0
    let start = at
    while at < head.valueEnd, text[at] != 0x20 {
      if text[at] == UInt8(ascii: "/") {
        slashes += 1
        if slashes == 2 {
          var end = at + 1
          while end < head.valueEnd, text[end] != 0x20 { end += 1 }
          put(&d, f.viaTransport, text, at + 1, end, base)
          at = end
          break
        }
      }
      at += 1
    }
    if slashes < 2 { at = max(start, at) }
    while at < head.valueEnd, text[at] == 0x20 { at += 1 }
    var end = at
    var isBracketed = false
    if end < head.valueEnd, text[end] == UInt8(ascii: "[") {
      while end < head.valueEnd, text[end] != UInt8(ascii: "]") { end += 1 }
      isBracketed = end < head.valueEnd
    }
    let stops: [UInt8] = [UInt8(ascii: ":"), UInt8(ascii: ";"), UInt8(ascii: ","), 0x20]
    while end < head.valueEnd, !stops.contains(text[end]) { end += 1 }
    if isBracketed {
      put(&d, f.viaAddress, text, at + 1, end - 1, base)
    } else {
      put(&d, f.viaAddress, text, at, end, base)
    }
    if end < head.valueEnd, text[end] == UInt8(ascii: ":") {
      var stop = end + 1
      while stop < head.valueEnd, text[stop] >= 0x30, text[stop] <= 0x39 { stop += 1 }
      let port = UInt16(String(decoding: text[(end + 1)..<stop], as: UTF8.self)) ?? 0
      d.put(f.viaPort, port, at: Region(base + end + 1, stop - end - 1))
      end = stop
    }
    while end < head.valueEnd, text[end] == UInt8(ascii: ";") || text[end] == 0x20 {
      if text[end] == 0x20 {
        end += 1
        continue
      }
      var stop = end + 1
      while stop < head.valueEnd, text[stop] != UInt8(ascii: ";"),
        text[stop] != UInt8(ascii: ",")
      { stop += 1 }
      addViaParameter(&d, text, end + 1, stop, base)
      end = stop
    }
  }

  private func addViaParameter(
    _ d: inout Dissection, _ text: [UInt8], _ low: Int, _ high: Int, _ base: Int
  ) {
    let equals = text[low..<high].firstIndex(of: UInt8(ascii: "="))
    let name = String(decoding: text[low..<(equals ?? high)], as: UTF8.self).lowercased()
    let value = equals.map { $0 + 1 } ?? low
    switch name {
    case "branch": put(&d, f.viaBranch, text, value, high, base)
    case "received": put(&d, f.viaReceived, text, value, high, base)
    case "ttl": put(&d, f.viaTTL, text, value, high, base)
    case "maddr": put(&d, f.viaMaddr, text, value, high, base)
    case "rport": put(&d, f.viaRport, text, value, high, base)
    default: addRareViaParameter(&d, text, name, low, value, high, base)
    }
  }

  private func words(_ text: [UInt8], _ head: Head) -> [(low: Int, high: Int)] {
    var list: [(low: Int, high: Int)] = []
    var at = head.valueStart
    while at < head.valueEnd, list.count < 8 {
      while at < head.valueEnd, text[at] == 0x20 { at += 1 }
      let low = at
      while at < head.valueEnd, text[at] != 0x20 { at += 1 }
      if at > low { list.append((low, at)) }
    }
    return list
  }

  private func addNumber(
    _ d: inout Dissection, _ field: Field<UInt32>, _ text: [UInt8],
    _ word: (low: Int, high: Int), _ base: Int
  ) {
    let value = UInt32(String(decoding: text[word.low..<word.high], as: UTF8.self)) ?? 0
    d.put(field, value, at: Region(base + word.low, word.high - word.low))
  }

  private func addSequence(_ d: inout Dissection, _ text: [UInt8], _ head: Head, _ base: Int) {
    let parts = words(text, head)
    if let first = parts.first { addNumber(&d, f.sequence, text, first, base) }
    if parts.count > 1 { put(&d, f.sequenceMethod, text, parts[1].low, parts[1].high, base) }
  }

  private func addAcknowledgement(
    _ d: inout Dissection, _ text: [UInt8], _ head: Head, _ base: Int
  ) {
    let parts = words(text, head)
    guard parts.count > 2 else { return }
    addNumber(&d, f.ackSequence, text, parts[0], base)
    addNumber(&d, f.ackCommand, text, parts[1], base)
    put(&d, f.ackMethod, text, parts[2].low, parts[2].high, base)
  }

  /// `Digest name="value", name=value`
  private func addCredentials(
    _ d: inout Dissection, _ text: [UInt8], _ head: Head, _ base: Int
  ) {
    var at = head.valueStart
    if head.key != "authentication-info" {
      while at < head.valueEnd, text[at] != 0x20 { at += 1 }
      put(&d, f.authScheme, text, head.valueStart, at, base)
    }
    while at < head.valueEnd {
      while at < head.valueEnd,
        text[at] == 0x20 || text[at] == UInt8(ascii: ",") || text[at] == 13 || text[at] == 10
          || text[at] == 9
      { at += 1 }
      let low = at
      while at < head.valueEnd, text[at] != UInt8(ascii: "=") { at += 1 }
      guard at < head.valueEnd else { return }
      let name = String(decoding: text[low..<at], as: UTF8.self).lowercased()
      at += 1
      let value = at
      if at < head.valueEnd, text[at] == UInt8(ascii: "\"") {
        at += 1
        while at < head.valueEnd, text[at] != UInt8(ascii: "\"") { at += 1 }
        at = min(head.valueEnd, at + 1)
      } else {
        while at < head.valueEnd, text[at] != UInt8(ascii: ","), text[at] != 0x20 { at += 1 }
      }
      if let part = f.authParts.first(where: { $0.name == name }) {
        put(&d, part.field, text, value, at, base)
      } else {
        let place = Region(base + low, at - low)
        let words = d.wantsLabels ? d.plain(place) : ""
        d.text("\(words)", at: place)
      }
    }
  }
}
