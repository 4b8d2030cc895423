public import RemoraCore

/// The Real Time Streaming Protocol (RFC 2326): requests and replies in lines, and among them frames
/// of the media that it controls.
///
///     | '$' | channel |    length     | RTP or RTCP …
public let rtsp = Protocol("rtsp", "Real Time Streaming Protocol", short: "RTSP") { p in
  let layer = RtspLayer(&p)
  p.over("tcp.port", [554, 7236, 8554])
  return { d throws(Malformed) in try layer.read(&d) }
}

/// What is known of connections. Bounded.
struct RtspMemory: ~Copyable {
  struct Request: Sendable {
    var frame: UInt32
    var url: String
    var replyFrame: UInt32 = 0
  }
  struct Key: Hashable {
    let connection: Int
    let number: UInt32
  }
  /// Channels of a connection that carry RTP and RTCP: a bit for each of the 256.
  struct Channels {
    var rtp = [UInt64](repeating: 0, count: 4)
    var rtcp = [UInt64](repeating: 0, count: 4)
    /// The first frame with RTP.
    var first: UInt32 = 0
  }
  static let limit = 1 << 16
  var connections = FlowTable<Channels>(limit: RtspMemory.limit)
  var requests: [Key: Request] = [:]
  var answers = FrameMemory<Request>()
}

struct RtspLayer {
  let request, response, method, contentType, url, session, transport, contentBase,
    contentLocation, subscriber, digits: Field<Text>
  let responseIn, responseTo: Field<FrameNumber>
  let contentLength, status, featureLevel, sequence: Field<UInt32>
  let magic, channel: Field<UInt8>
  let length: Field<UInt16>
  let data: Field<Bytes>
  let unknownTransport, badServerPort, badClientPort, badChannel, badLength, badLevel,
    badSequence: Expert
  let rtp, rtcp: ProtocolHandle
  let content: MediaHandOff
  let setups: State<StreamSetups>
  let memory: State<RtspMemory>
  let links: FieldGroup

  static let methods: Set<String> = [
    "DESCRIBE", "ANNOUNCE", "GET_PARAMETER", "OPTIONS", "PAUSE", "PLAY", "RECORD", "REDIRECT",
    "SETUP", "SET_PARAMETER", "TEARDOWN",
  ]

  init(_ p: inout Builder) {
    request = p.string("request", "Request")
    response = p.string("response", "Response")
    responseIn = p.frameNumber("response_in", "Response in frame")
    responseTo = p.frameNumber("response_to", "Response to frame")
    method = p.string("method", "Method")
    contentType = p.string("content-type", "Content-type")
    contentLength = p.u32("content-length", "Content-length")
    url = p.string("url", "URL")
    status = p.u32("status", "Status")
    session = p.string("session", "Session")
    transport = p.string("transport", "Transport")
    featureLevel = p.u32("rdt-feature-level", "RDTFeatureLevel")
    sequence = p.u32("cseq", "CSeq")
    contentBase = p.string("content-base", "Content-Base")
    contentLocation = p.string("content-location", "Content-Location")
    subscriber = p.string("X_Vig_Msisdn", "X-Vig-Msisdn")
    digits = p.string(
      "/e164.calling_party_number.digits", "E.164 Calling party number digits")
    magic = p.u8("magic", "Magic", .hex)
    channel = p.u8("channel", "Channel", .hex)
    length = p.u16("length", "Length")
    data = p.bytes("data", "Data")
    unknownTransport = p.expert(
      "unknown_transport_type", .undecoded, .warning, "Unknown transport type")
    badServerPort = p.expert("bad_server_port", .undecoded, .warning, "Bad server_port")
    badClientPort = p.expert("bad_client_port", .undecoded, .warning, "Bad client port")
    badChannel = p.expert(
      "bad_interleaved_channel", .undecoded, .warning, "Bad interleaved_channel")
    badLength = p.expert("content-length.invalid", .malformed, .error, "Invalid content length")
    badLevel = p.expert(
      "rdt-feature-level.invalid", .malformed, .error, "Invalid RDTFeatureLevel")
    badSequence = p.expert("cseq.invalid", .malformed, .error, "Invalid CSeq")
    rtp = p.uses("rtp")
    rtcp = p.uses("rtcp")
    content = MediaHandOff(&p)
    setups = p.streamSetups()
    memory = p.state { RtspMemory() }
    links = p.group([responseIn.id, responseTo.id, url.id])
  }

  /// What the lines of a message said.
  struct Story {
    var isReply = false
    var isRequest = false
    var contentType = ""
    var length: Int?
    var sequence: UInt32?
    /// Behind the head.
    var end = 0
  }

  func read(_ d: inout Dissection) throws(Malformed) {
    var isFirst = true
    while d.remaining > 0 {
      try d.step()
      let place = d.offset
      let isFrame = d.octet(at: place) == 0x24
      let size = isFrame ? frameSize(d) : messageSize(d)
      if let shortage = size.shortage, d.canWait {
        if isFirst { d.withdraw() }
        return d.wait(for: shortage, from: place)
      }
      if !isFirst {
        d.beginAgain()
        d.info(append: ", ")
        d.fenceInfo()
      }
      isFirst = false
      if isFrame {
        try frame(&d)
      } else {
        try message(&d, isStart: place == d.start)
      }
      if d.offset <= place { try d.seek(d.limit) }
    }
  }

  private func frameSize(_ d: borrowing Dissection) -> (size: Int, shortage: Shortage?) {
    guard d.remaining >= 4, let count = d.number(at: d.offset + 2, UInt16.self) else {
      return (0, .segment)
    }
    let size = 4 + Int(count)
    return (size, size > d.remaining ? .bytes(size - d.remaining) : nil)
  }

  // MARK: Frames among the messages (RFC 2326 section 10.12)

  private func frame(_ d: inout Dissection) throws(Malformed) {
    let number = try d.peek(UInt8.self, ahead: 1)
    let count = Int(try d.peek(UInt16.self, ahead: 2))
    d.setOwnLength(4)
    d.label(
      d.current, "RTSP Interleaved Frame, Channel: 0x\(number, hex: 2), \(count) bytes")
    try d.add(magic)
    try d.add(channel)
    try d.add(length)
    let info = d.packet
    let key = FlowKey(
      from: info.source, info.sourcePort, to: info.destination, info.destinationPort)
    let known = d[memory].connections.find(key)
    let (word, bit) = (Int(number >> 6), UInt64(1) << UInt64(number & 63))
    if let known, d[memory].connections[known].rtp[word] & bit != 0 {
      try media(&d, known, count)
    } else if let known, d[memory].connections[known].rtcp[word] & bit != 0 {
      try d.call(rtcp, length: count)
    } else {
      d.info("Interleaved channel 0x\(number, hex: 2), \(count) bytes")
      if count > 0 { try d.add(data, length: count) }
    }
  }

  /// Media in this connection were announced by nobody: they begin with their first frame.
  private func media(_ d: inout Dissection, _ known: Int, _ count: Int) throws(Malformed) {
    let info = d.packet
    if d[memory].connections[known].first == 0 {
      d[memory].connections[known].first = info.number
    }
    let end = StreamSetups.End(info.source, info.sourcePort)
    let first = d[memory].connections[known].first
    d[setups].add(end, StreamSetups.Setup(frame: first, method: "DECODE AS", renews: true))
    defer { d[setups].remove(end) }
    try d.call(rtp, length: count)
  }
}
