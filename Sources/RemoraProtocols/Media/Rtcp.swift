public import RemoraCore

/// RTP Control Protocol (RFC 3550 section 6): reports, descriptions and feedback (RFC 4585, 5104),
/// extended reports (RFC 3611).
///
///     |V=2|P|  count  |     type      |            length             | SSRC …
public let rtcp = Protocol("rtcp", "Real-time Transport Control Protocol", short: "RTCP") { p in
  p.keepsToItself()
  let layer = RTCPLayer(&p)
  p.byAppointment(over: .udp)
  p.recognizes(over: "udp") { d in RTCPLayer.isCompound(&d) }
  return { d throws(Malformed) in try layer.dissect(&d) }
}

struct RTCPLayer {
  let f: RTCPFields
  let own: ProtocolHandle
  let setup: SetupItems
  let setups: State<StreamSetups>
  let first: State<Int>

  init(_ p: inout Builder) {
    f = RTCPFields(&p)
    own = p.uses("rtcp")
    setup = SetupItems(&p)
    setups = p.streamSetups()
    first = p.state { 0 }
  }

  /// A first packet of a type that may come first, and a length of whole words.
  static func isCompound(_ d: inout Dissection) -> Bool {
    guard d.reportedRemaining >= 4, d.reportedRemaining % 4 == 0,
      let head = try? d.peek(UInt32.self), head >> 30 == 2
    else { return false }
    let type = head >> 16 & 0xff
    return (200...207).contains(type) && type != 202
  }

  func dissect(_ d: inout Dissection) throws(Malformed) {
    // Packets of one datagram are each handed to this protocol; the first one keeps the books.
    let isInner = d[first] != 0
    if !isInner {
      d.protocolColumn("RTCP")
      d.info("")
      d[first] = d.offset + 1
    }
    defer { if !isInner { d[first] = 0 } }
    try addPacket(&d)
  }

  private static func title(_ type: UInt8) -> String {
    switch type {
    case 192: "Full Intra-frame Request (H.261)"
    case 193: "Negative Acknowledgement (H.261)"
    case 194: "SMPTE time-code mapping"
    case 195: "Extended inter-arrival jitter report"
    case 200: "Sender Report"
    case 201: "Receiver Report"
    case 202: "Source description"
    case 203: "Goodbye"
    case 204: "Application specific"
    case 205: "Generic RTP Feedback"
    case 206: "Payload-specific Feedback"
    case 207: "Extended report (RFC 3611)"
    case 208: "AVB RTCP packet (IEEE1733)"
    case 209: "Receiver Summary Information"
    case 210: "Port Mapping"
    case 211: "IDMS Settings"
    default: "Unknown"
    }
  }

  private func addPacket(_ d: inout Dissection) throws(Malformed) {
    let start = d.offset
    let type: UInt8 = try d.peek(UInt8.self, ahead: 1)
    let size = Int(try d.peek(UInt16.self, ahead: 2)) * 4 + 4
    let isFinal = size >= d.reportedRemaining
    if type != 204 { d.info(append: "\(Self.title(type))   ") }
    d.summary(" (\(Self.title(type)))")
    d.setOwnLength(min(size, d.reportedRemaining))
    let info = d.packet
    if let known = d[setups].find(
      StreamSetups.End(info.source, info.sourcePort),
      StreamSetups.End(info.destination, info.destinationPort))
    {
      setup.put(&d, known)
    }
    var body = Body(type: type, end: start + size, isFinal: isFinal)
    try addBody(&d, &body)
    let begin = d[first] - 1
    if isFinal {
      if let padding = body.padding { try addPadding(&d, padding) }
    } else {
      let found = d.offset
      try d.seek(start + size)
      if d.reportedRemaining >= 4, try isNext(&d) { return try d.call(own, .unlisted) }
      body.extra += found - d.offset
    }
    addLengthCheck(&d, start, expected: start + size - begin, found: d.offset + body.extra - begin)
  }

  /// What is known of one packet while its body is read.
  struct Body {
    let type: UInt8
    /// Where it ends, by its header.
    let end: Int
    let isFinal: Bool
    /// Bytes of padding, where the header says that there are some.
    var padding: Int?
    /// By how much the place reached is behind the cursor.
    var extra = 0
  }

  private func addPadding(_ d: inout Dissection, _ padding: Int) throws(Malformed) {
    guard padding > 0 else { throw Malformed(.nonsense, offset: d.offset) }
    if padding > 1 { try d.add(f.paddingData, length: padding - 1) }
    try d.add(f.paddingCount)
  }

  /// How many bytes the packets had.
  private func addLengthCheck(
    _ d: inout Dissection, _ start: Int, expected: Int, found: Int
  ) {
    let begin = d[first] - 1
    let place = Region(start == begin ? begin : start + begin, 0)
    let item = d.put(f.lengthCheck, expected == found, at: place, .generated)
    if expected == found { return d.label(value: "OK - \(found) bytes") }
    d.label(value: "Wrong (expected \(expected) bytes, found \(found))")
    let sub = d.open(item)
    d.expert(
      f.lengthCheckBad, at: item,
      """
      Incorrect RTCP packet length information (expected \(expected) bytes, \
      found \(found))
      """)
    d.close(sub)
  }

  private func isNext(_ d: inout Dissection) throws(Malformed) -> Bool {
    let head: UInt16 = try d.peek(UInt16.self)
    return (192...210).contains(head & 0xff)
  }
}
