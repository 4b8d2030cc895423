public import RemoraCore

/// Session Description Protocol (RFC 8866): lines of one letter and a value. It announces where
/// RTP goes.
public let sdp = Protocol("sdp", "Session Description Protocol", short: "SDP") { p in
  let layer = SDPLayer(&p)
  p.over("media_type", name: "application/sdp")
  p.feeds("rtp")
  p.feeds("rtcp")
  return { d throws(Malformed) in try layer.dissect(&d) }
}

struct SDPLayer {
  /// A stream that the description announces.
  struct Medium {
    var port: UInt32 = 0
    var isRTP = false
    var address: Address?
    var names: [UInt8: String] = [:]
  }

  /// A word of a line, by its places in the text.
  struct Word {
    var low, high: Int
  }

  let f: SDPFields
  let setups: State<StreamSetups>
  let calls: State<AnnouncedCalls>
  let rtp, rtcp: ProtocolHandle

  init(_ p: inout Builder) {
    f = SDPFields(&p)
    setups = p.streamSetups()
    calls = p.announcedCalls()
    rtp = p.uses("rtp")
    rtcp = p.uses("rtcp")
  }

  func dissect(_ d: inout Dissection) throws(Malformed) {
    let text = d.bytes(d.next(d.remaining))
    let base = d.offset
    d.setOwnLength(text.count)
    var media: [Medium] = []
    var address: Address?
    var at = 0
    while at < text.count {
      try d.step()
      var end = at
      while end < text.count, text[end] != 10 { end += 1 }
      let next = min(text.count, end + 1)
      if end > at, text[end - 1] == 13 { end -= 1 }
      if end > at { try addLine(&d, text, at, end, base, &media, &address) }
      at = next
    }
    announce(&d, media, address)
    addCalls(&d, media, address)
    try d.skip(text.count)
  }

  // MARK: Lines

  private func put(
    _ d: inout Dissection, _ field: Field<Text>, _ text: [UInt8], _ word: Word, _ base: Int,
    _ flags: Node.Flags = []
  ) {
    let value = String(decoding: text[word.low..<word.high], as: UTF8.self)
    d.put(field, "\(value)", at: Region(base + word.low, word.high - word.low), flags)
  }

  private func words(_ text: [UInt8], _ low: Int, _ high: Int, _ mark: UInt8 = 0x20) -> [Word] {
    var list: [Word] = []
    var at = low
    while at < high, list.count < 256 {
      while at < high, text[at] == mark { at += 1 }
      let start = at
      while at < high, text[at] != mark { at += 1 }
      if at > start { list.append(Word(low: start, high: at)) }
    }
    return list
  }

  private func string(_ text: [UInt8], _ word: Word) -> String {
    String(decoding: text[word.low..<word.high], as: UTF8.self)
  }

  private func addLine(
    _ d: inout Dissection, _ text: [UInt8], _ low: Int, _ high: Int, _ base: Int,
    _ media: inout [Medium], _ address: inout Address?
  ) throws(Malformed) {
    guard high > low + 1, text[low + 1] == UInt8(ascii: "=") else {
      put(&d, f.invalid, text, Word(low: low, high: high), base)
      return d.expert(f.noEqual)
    }
    let value = low + 2
    let isMedia = !media.isEmpty
    let field: Field<Text>
    switch text[low] {
    case UInt8(ascii: "v"): field = f.version
    case UInt8(ascii: "o"): field = f.owner
    case UInt8(ascii: "s"): field = f.sessionName
    case UInt8(ascii: "i"): field = isMedia ? f.mediaTitle : f.sessionInfo
    case UInt8(ascii: "u"): field = f.uri
    case UInt8(ascii: "e"): field = f.email
    case UInt8(ascii: "p"): field = f.phone
    case UInt8(ascii: "c"): field = f.connectionInfo
    case UInt8(ascii: "b"): field = f.bandwidth
    case UInt8(ascii: "t"): field = f.time
    case UInt8(ascii: "r"): field = f.repeatTime
    case UInt8(ascii: "z"): field = f.timezone
    case UInt8(ascii: "k"): field = f.encryptionKey
    case UInt8(ascii: "m"): field = f.media
    case UInt8(ascii: "a"): field = isMedia ? f.mediaAttr : f.sessionAttr
    default:
      put(&d, f.unknown, text, Word(low: low, high: high), base)
      return
    }
    let shown = String(decoding: text[value..<high], as: UTF8.self)
    let sub = d.open(d.put(field, "\(shown)", at: Region(base + low, high - low)))
    defer { d.close(sub) }
    let parts = words(text, value, high)
    switch text[low] {
    case UInt8(ascii: "o"):
      let fields = [
        f.ownerUsername, f.ownerSessionid, f.ownerVersion, f.ownerNetworkType,
        f.ownerAddressType, f.ownerAddress,
      ]
      for (part, field) in zip(parts, fields) { put(&d, field, text, part, base) }
    case UInt8(ascii: "c"):
      let found = addConnection(&d, text, parts, base)
      if isMedia { media[media.count - 1].address = found } else { address = found }
    case UInt8(ascii: "b"): addBandwidth(&d, text, value, high, base)
    case UInt8(ascii: "t"):
      // What comes after the first blank is the end, even if it is the same word.
      guard let first = parts.first else { break }
      put(&d, f.timeStart, text, first, base)
      let stop = parts.count > 1 ? Word(low: parts[1].low, high: high) : first
      put(&d, f.timeStop, text, stop, base)
    case UInt8(ascii: "r"):
      for (i, part) in parts.enumerated() {
        let field =
          i == 0 ? f.repeatTimeInterval : i == 1 ? f.repeatTimeDuration : f.repeatTimeOffset
        put(&d, field, text, part, base)
      }
    case UInt8(ascii: "z"):
      for (i, part) in parts.enumerated() {
        put(&d, i % 2 == 0 ? f.timezoneTime : f.timezoneOffset, text, part, base)
      }
    case UInt8(ascii: "k"):
      let halves = words(text, value, high, UInt8(ascii: ":"))
      guard halves.count > 1 else { break }
      put(&d, f.encryptionKeyType, text, halves[0], base)
      put(&d, f.encryptionKeyData, text, Word(low: halves[1].low, high: high), base)
    case UInt8(ascii: "m"): addMedium(&d, text, Word(low: low, high: high), parts, base, &media)
    case UInt8(ascii: "a"): addAttribute(&d, text, value, high, base, &media)
    default: break
    }
  }

  private func addConnection(
    _ d: inout Dissection, _ text: [UInt8], _ parts: [Word], _ base: Int
  ) -> Address? {
    guard parts.count >= 3 else { return nil }
    put(&d, f.connectionInfoNetworkType, text, parts[0], base)
    put(&d, f.connectionInfoAddressType, text, parts[1], base)
    let pieces = words(text, parts[2].low, parts[2].high, UInt8(ascii: "/"))
    let fields = [f.connectionInfoAddress, f.connectionInfoTtl, f.connectionInfoNumAddr]
    for (piece, field) in zip(pieces, fields) { put(&d, field, text, piece, base) }
    guard let first = pieces.first, string(text, parts[1]) == "IP4" else { return nil }
    return Self.ipv4(string(text, first))
  }

  /// An address in dotted form.
  private static func ipv4(_ text: String) -> Address? {
    let parts = text.split(separator: ".", omittingEmptySubsequences: false)
    guard parts.count == 4 else { return nil }
    var bits: UInt32 = 0
    for part in parts {
      guard let byte = UInt8(part) else { return nil }
      bits = bits << 8 | UInt32(byte)
    }
    return Address(IPv4Address(bits: bits))
  }

  private func addBandwidth(
    _ d: inout Dissection, _ text: [UInt8], _ low: Int, _ high: Int, _ base: Int
  ) {
    let halves = words(text, low, high, UInt8(ascii: ":"))
    guard halves.count == 2 else { return }
    let kind = string(text, halves[0])
    put(&d, f.bandwidthModifier, text, halves[0], base)
    switch kind {
    case "CT": d.append(" [Conference Total(total bandwidth of all RTP sessions)]")
    case "AS": d.append(" [Application Specific (RTP session bandwidth)]")
    case "TIAS": d.append(" [Transport Independent Application Specific maximum]")
    default: break
    }
    put(&d, f.bandwidthValue, text, halves[1], base)
    switch kind {
    case "CT", "AS": d.append(" kb/s")
    case "TIAS": d.append(" b/s")
    default: break
    }
  }

  private func addMedium(
    _ d: inout Dissection, _ text: [UInt8], _ line: Word, _ parts: [Word], _ base: Int,
    _ media: inout [Medium]
  ) {
    var medium = Medium()
    defer { media.append(medium) }
    guard let first = parts.first else { return }
    put(&d, f.mediaMedia, text, first, base)
    if parts.count > 1 { addPort(&d, text, parts[1], base, &medium) }
    guard parts.count > 2 else {
      let item = d.text(
        "Invalid SDP line (missing required fields)",
        at: Region(base + line.low + 2, line.high - line.low - 2))
      let sub = d.open(item)
      d.expert(f.missingFields, at: item)
      return d.close(sub)
    }
    put(&d, f.mediaProto, text, parts[2], base)
    medium.isRTP = Self.carriers.contains(string(text, parts[2]))
    for part in parts.dropFirst(3) {
      let format = string(text, part)
      let place = Region(base + part.low, part.high - part.low)
      if medium.isRTP, let number = UInt8(format), number < 128 {
        d.put(f.mediaFormat, "\(RTPLayer.typeName(number))", at: place)
      } else {
        d.put(f.mediaFormat, "\(format)", at: place)
      }
    }
  }

  /// What RTP is announced as.
  private static let carriers: Set<String> = [
    "RTP/AVP", "RTP/AVPF", "RTP/SAVP", "RTP/SAVPF", "UDP/TLS/RTP/SAVP", "UDP/TLS/RTP/SAVPF",
  ]

  private func addPort(
    _ d: inout Dissection, _ text: [UInt8], _ word: Word, _ base: Int, _ medium: inout Medium
  ) {
    let ports = words(text, word.low, word.high, UInt8(ascii: "/"))
    guard let first = ports.first else { return }
    let place = Region(base + first.low, first.high - first.low)
    if let port = UInt32(string(text, first)) {
      put(&d, f.mediaPortString, text, first, base, .hidden)
      medium.port = port > 65_535 ? 0 : port
      d.put(f.mediaPort, UInt16(clamping: port), at: place)
      if port > 65_535 { d.expert(f.invalidMediaPort) }
    } else {
      put(&d, f.mediaPortString, text, first, base)
    }
    if ports.count > 1 { put(&d, f.mediaPortcount, text, ports[1], base) }
  }

  // MARK: Attributes

  private func addAttribute(
    _ d: inout Dissection, _ text: [UInt8], _ low: Int, _ high: Int, _ base: Int,
    _ media: inout [Medium]
  ) {
    guard let colon = text[low..<high].firstIndex(of: UInt8(ascii: ":")) else { return }
    let isMedia = !media.isEmpty
    let name = string(text, Word(low: low, high: colon))
    put(
      &d, isMedia ? f.mediaAttributeField : f.sessionAttrField, text,
      Word(low: low, high: colon), base)
    let parts = words(text, colon + 1, high)
    switch name {
    case "rtpmap" where isMedia && parts.count >= 2:
      put(&d, f.mediaFormat, text, parts[0], base)
      let pieces = words(text, parts[1].low, parts[1].high, UInt8(ascii: "/"))
      for (piece, field) in zip(pieces, [f.mimeType, f.sampleRate, f.channels]) {
        put(&d, field, text, piece, base)
      }
      if let type = UInt8(string(text, parts[0])), let mime = pieces.first {
        media[media.count - 1].names[type] = string(text, mime)
      }
    case "fmtp" where isMedia && parts.count >= 2:
      put(&d, f.mediaFormat, text, parts[0], base)
      let type = UInt8(string(text, parts[0]))
      let known = type.flatMap { media[media.count - 1].names[$0] } ?? "Unknown"
      d.append(" [\(known)]")
      var at = parts[1].low
      while at < high {
        while at < high, text[at] == 0x20 || text[at] == UInt8(ascii: ";") { at += 1 }
        let start = at
        while at < high, text[at] != UInt8(ascii: ";") { at += 1 }
        if at > start { addParameter(&d, text, Word(low: start, high: at), base, known) }
      }
    case "candidate" where parts.count >= 8:
      let fields = [
        f.iceCandidateFoundation, f.iceCandidateComponentid, f.iceCandidateTransport,
        f.iceCandidatePriority, f.iceCandidateAddress, f.iceCandidatePort,
      ]
      for (part, field) in zip(parts, fields) { put(&d, field, text, part, base) }
      put(&d, f.iceCandidateType, text, parts[7], base)
      switch string(text, parts[7]) {
      case "host": d.append(" (Host candidate)")
      case "srflx": d.append(" (Server reflexive candidate)")
      case "prflx": d.append(" (Peer reflexive candidate)")
      case "relay": d.append(" (Relayed candidate)")
      default: break
      }
    case "crypto" where parts.count >= 2: addCrypto(&d, text, parts, high, base)
    case "ipbcp" where !isMedia && parts.count >= 2:
      put(&d, f.ipbcpVersion, text, parts[0], base)
      put(&d, f.ipbcpCommand, text, Word(low: parts[1].low, high: high), base)
    case "h248item", "path": break
    default:
      put(
        &d, isMedia ? f.mediaAttributeValue : f.sessionAttrValue, text,
        Word(low: colon + 1, high: high), base)
    }
  }

  /// A parameter of a format, and what is known of its value.
  private func addParameter(
    _ d: inout Dissection, _ text: [UInt8], _ word: Word, _ base: Int, _ format: String
  ) {
    put(&d, f.fmtpParameter, text, word, base)
    guard let equal = text[word.low..<word.high].firstIndex(of: UInt8(ascii: "=")) else { return }
    let value = Word(low: equal + 1, high: word.high)
    let number: Field<UInt32>
    switch (format, string(text, Word(low: word.low, high: equal))) {
    case ("H264", "packetization-mode"): number = f.packetizationMode
    case ("MP4V-ES", "profile-level-id"): number = f.profileLevel
    case ("H263-2000", "profile"): number = f.h263Profile
    case ("H263-2000", "level"): number = f.h263Level
    default: return
    }
    guard let found = UInt32(string(text, value)) else { return }
    let sub = d.open()
    d.put(number, found, at: Region(base + value.low, value.high - value.low))
    d.close(sub)
  }

  /// Keys of SRTP (RFC 4568 section 6.1).
  private func addCrypto(
    _ d: inout Dissection, _ text: [UInt8], _ parts: [Word], _ high: Int, _ base: Int
  ) {
    let tag = UInt32(string(text, parts[0]))
    d.put(
      f.cryptoTag, tag ?? 0, at: Region(base + parts[0].low, parts[0].high - parts[0].low))
    if tag == nil { d.expert(f.invalidCryptoTag) }
    put(&d, f.cryptoCryptoSuite, text, parts[1], base)
    let suite = string(text, parts[1])
    guard parts.count > 2 else { return }
    let keys = words(text, parts[2].low, high, UInt8(ascii: ";"))
    for key in keys {
      guard let colon = text[key.low..<key.high].firstIndex(of: UInt8(ascii: ":")) else {
        return d.expert(f.invalidKeyParam)
      }
      guard string(text, Word(low: key.low, high: colon)) == "inline" else { continue }
      addKey(&d, text, Word(low: colon + 1, high: key.high), base, suite)
      // Those that follow are left alone.
      return
    }
  }

  private func addKey(
    _ d: inout Dissection, _ text: [UInt8], _ word: Word, _ base: Int, _ suite: String
  ) {
    let start = base + word.low - 7
    let pieces = words(text, word.low, word.high, UInt8(ascii: "|"))
    guard let first = pieces.first else { return }
    let secret = WireText.base64(text[first.low..<first.high])
    let sub = d.open(
      d.text("Key parameters", at: Region(start, word.high - word.low + 7)))
    defer { d.close(sub) }
    guard suite.hasPrefix("AES_CM_128_") || suite.hasPrefix("F8_128_") else {
      d.put(f.keyAndSalt, secret, at: Region(start, secret.count))
      return
    }
    d.put(
      f.keyAndSalt, Array(text[first.low..<first.high]),
      at: Region(base + first.low, first.high - first.low))
    if secret.count >= 30 {
      d.put(f.masterKey, Array(secret[..<16]), at: Region(start, 16))
      d.put(f.masterSalt, Array(secret[16..<30]), at: Region(start + 16, 14))
    }
    guard pieces.count > 1 else { return }
    put(&d, f.lifetime, text, pieces[1], base)
    guard pieces.count > 2 else { return }
    let halves = words(text, pieces[2].low, pieces[2].high, UInt8(ascii: ":"))
    guard halves.count > 1 else { return }
    put(&d, f.mkiValue, text, halves[0], base)
    put(&d, f.mkiLength, text, Word(low: halves[1].low, high: pieces[2].high), base)
    if UInt32(string(text, Word(low: halves[1].low, high: pieces[2].high))) == nil {
      d.expert(f.invalidMkiLength)
    }
  }

  /// The calls that have announced one of these streams, this one too.
  private func addCalls(_ d: inout Dissection, _ media: [Medium], _ session: Address?) {
    guard let call = d[calls].current else { return }
    var shown: [String] = []
    for medium in media where medium.isRTP && medium.port > 0 {
      guard let address = medium.address ?? session else { continue }
      let end = StreamSetups.End(address, medium.port)
      for id in d[calls].add(call, to: end) where !shown.contains(id) { shown.append(id) }
    }
    for id in shown { d.put(f.callID, "\(id)", at: d.head, .generated) }
  }

  /// Sets up RTP at each announced address and port, and RTCP at the next one.
  private func announce(_ d: inout Dissection, _ media: [Medium], _ session: Address?) {
    if d.packet.isRevisit { return }
    let frame = d.packet.number
    for medium in media where medium.isRTP && medium.port > 0 {
      guard let address = medium.address ?? session else { continue }
      let setup = StreamSetups.Setup(frame: frame, method: "SDP", names: medium.names)
      for (port, proto) in [(medium.port, rtp), (medium.port + 1, rtcp)] {
        d[setups].add(StreamSetups.End(address, port), setup)
        d.appoint(proto, over: .udp, Endpoint(address, port))
      }
    }
  }
}

/// Which calls have announced a stream at an address.
struct AnnouncedCalls {
  /// The call whose description is being read.
  var current: String?
  private var byEnd: [StreamSetups.End: [String]] = [:]

  /// - Returns: all of them, in the order in which they came.
  mutating func add(_ id: String, to end: StreamSetups.End) -> [String] {
    if byEnd.count >= 1 << 14 { byEnd.removeAll() }
    var known = byEnd[end] ?? []
    if !known.contains(id), known.count < 64 {
      known.append(id)
      byEnd[end] = known
    }
    return known
  }
}

extension Builder {
  /// What SIP tells SDP.
  mutating func announcedCalls() -> State<AnnouncedCalls> {
    shared("sdp.calls", owner: "sdp") { p in p.state { AnnouncedCalls() } }
  }
}
