public import RemoraCore

/// Skinny Client Control Protocol: what Cisco's phones and their call manager tell each other.
///
///     |              data length (of what follows the header)         |
///     |                        header version                         |
///     |                          message ID                           | members ...
///
/// All numbers are little-endian. Layouts of messages depend on the header's version.
public let skinny = Protocol(
  "skinny", "Skinny Client Control Protocol", short: "SKINNY"
) { p in
  let layer = SkinnyLayer(&p)
  p.feeds("rtp")
  p.feeds("rtcp")
  let framing = Framing.sized(header: 4) { d in
    guard let raw = d.number(at: d.offset, UInt32.self) else { return nil }
    let length = Int(raw.byteSwapped)
    // Too short for a message: all of it is shown as it is.
    return length < 4 ? -1 : length + 8
  }
  p.over("tcp.port", 2000, framing: framing)
  p.over("tls.port", 2443, framing: framing)
  p.greets { d in SkinnyLayer.isMessage(d) ? .messages : .declined }
  return { d throws(Malformed) in try layer.dissect(&d) }
}

struct SkinnyLayer {
  struct Key: Hashable {
    var flow, request, value: UInt32
  }

  struct Request {
    var frame: UInt32
    var time: AbsoluteTime
  }

  let dataLength, version, message: Field<UInt32>
  let xmlData: Field<Text>
  let responseTo: Field<FrameNumber>
  let responseTime: Field<RelativeTime>
  /// What the layouts are made of, which are read when the first message comes.
  private let sheet: FieldSheet
  private let plans: State<SkinnyLayouts?>
  let linked: FieldGroup
  let flows: State<FlowTable<UInt32>>
  let requests: State<[Key: Request]>
  let answers: State<FrameMemory<Request>>
  let setups: State<StreamSetups>
  /// The packet that was last called a request or a response.
  let named: State<UInt32>
  let rtp, rtcp, xml: ProtocolHandle

  init(_ p: inout Builder) {
    dataLength = p.u32(
      "data_length", "Data length", blurb: "Number of bytes in the data portion.")
    version = p.u32("hdr_version", "Header version", .hex, names: Self.versions)
    message = p.u32(
      "messageId", "Message ID", names: FieldSheet.list("messageId", in: skinnyMessageData))
    xmlData = p.string("xmlData", "XML data")
    responseTo = p.frameNumber(
      "response_to", "Request In",
      blurb: "This is a response to the SKINNY request in this frame")
    responseTime = p.duration(
      "response_time", "Response Time", blurb: "The time between the Call and the Reply")
    sheet = FieldSheet(skinnyFieldData, names: skinnyNameData, flags: ("Yes", "No"), &p)
    plans = p.state { nil }
    linked = p.group([responseTo.id, responseTime.id])
    flows = p.state { FlowTable<UInt32>(limit: 1 << 16) }
    requests = p.state { [:] }
    answers = p.state { FrameMemory<Request>() }
    setups = p.streamSetups()
    named = p.state { 0 }
    rtp = p.uses("rtp")
    rtcp = p.uses("rtcp")
    xml = p.uses("xml")
  }

  static let versions: ValueNames = [
    0: "Basic", 10: "V10", 11: "V11", 15: "V15", 16: "V16", 17: "V17", 18: "V18", 19: "V19",
    20: "V20", 21: "V21", 22: "V22",
  ]

  /// Versions of the header that exist, as bits.
  private static let known: UInt32 = 0b111_1111_1000_1100_0000_0001

  /// A length and a version that can be, as far as they can be seen.
  static func isMessage(_ d: borrowing Dissection) -> Bool {
    if let raw = d.number(at: d.offset, UInt32.self), raw.byteSwapped < 4 { return false }
    guard let raw = d.number(at: d.offset + 4, UInt32.self) else { return true }
    let version = raw.byteSwapped
    return version < 23 && known >> version & 1 != 0
  }

  func dissect(_ d: inout Dissection) throws(Malformed) {
    let kind: UInt32 = try d.peek(UInt32.self, ahead: 8).byteSwapped
    let name = Self.messageNames.name(of: UInt64(kind))
    nameColumn(&d, kind)
    d.info(name.map { "\($0) " } ?? "0x\(Self.upper(kind)) (Unknown) ", separator: "")
    try d.add(dataLength, order: .little)
    let version = try d.add(version, order: .little)
    try d.add(message, order: .little)
    d.fenceInfo()
    d.setOwnLength(d.remaining + 12)
    if d[plans] == nil { d[plans] = SkinnyLayouts(sheet) }
    guard let layouts = d[plans] else { return }
    if let layout = layouts.find(kind, version) {
      var walk = SkinnyWalk(layer: self, layouts, mayEnd: Self.mayEnd(kind))
      try walk.run(&d, layout.first, layout.end)
    }
    announce(&d, kind, version)
    if d.keeps(linked) { link(&d, kind, version) }
  }

  /// Messages whose last members are left out by some senders.
  private static func mayEnd(_ kind: UInt32) -> Bool {
    switch kind {
    case 1, 3, 4, 6, 7, 34, 35, 39, 52, 158, 261: true
    default: false
    }
  }

  /// Requests and responses are told from others; those behind them in a packet leave that alone.
  private func nameColumn(_ d: inout Dissection, _ kind: UInt32) {
    let number = d.packet.number
    if Self.isRequest(kind) || Self.isResponse(kind) {
      d[named] = number
      d.protocolColumn(Self.isRequest(kind) ? "SKINNY/REQ" : "SKINNY/RESP")
    } else if d[named] != number {
      d.protocolColumn("SKINNY")
    }
  }

  static let messageNames = FieldSheet.list("messageId", in: skinnyMessageData)

  private static func upper(_ value: UInt32) -> String {
    let text = String(value, radix: 16, uppercase: true)
    return String(repeating: "0", count: max(0, 8 - text.utf8.count)) + text
  }

  // MARK: Streams of media

  /// Where media is received or sent, from now on.
  private func announce(_ d: inout Dissection, _ kind: UInt32, _ version: UInt32) {
    guard kind == 34 || kind == 138 || kind == 340, d.isUseful(rtp) || d.isUseful(rtcp) else {
      return
    }
    let place = d.start + (kind == 34 ? 16 : kind == 138 ? 20 : 24)
    let address: Address
    var at = place
    if version >= 17 {
      guard let type = d.number(at: at, UInt32.self) else { return }
      at += 4
      if type == 0 {
        guard let bits = d.number(at: at, UInt32.self) else { return }
        address = Address(IPv4Address(bits: bits))
      } else {
        guard let high = d.number(at: at, UInt64.self),
          let low = d.number(at: at + 8, UInt64.self)
        else { return }
        address = Address(IPv6Address(high: high, low: low))
      }
      at += 16
    } else {
      guard let bits = d.number(at: at, UInt32.self) else { return }
      address = Address(IPv4Address(bits: bits))
      at += 4
    }
    guard let raw = d.number(at: at, UInt32.self) else { return }
    let port = raw.byteSwapped & 0xffff
    let setup = StreamSetups.Setup(frame: d.packet.number, method: "SKINNY", renews: true)
    for (port, callee) in [(port, rtp), (port + 1, rtcp)] {
      d[setups].add(StreamSetups.End(address, port), setup)
      d.appoint(callee, over: .udp, Endpoint(address, port))
    }
  }

  // MARK: Requests and responses

  private func link(_ d: inout Dissection, _ kind: UInt32, _ version: UInt32) {
    let asks = Self.isRequest(kind)
    guard asks || Self.isResponse(kind) else { return }
    if !asks, d.packet.isRevisit, let request = d[answers][d.packet.number, d.place] {
      return put(&d, request)
    }
    let request = asks ? kind : Self.request(of: kind)
    guard request != 0 else { return }
    let info = d.packet
    let ends = FlowKey(
      from: info.source, info.sourcePort, to: info.destination, info.destinationPort)
    let (flow, _, _) = d[flows].place(ends) { $0 }
    var value: UInt32 = 0
    if let at = Self.place(ofKey: kind, version) {
      value = d.number(at: d.start + at, UInt32.self) ?? 0
    }
    let key = Key(flow: d[flows][flow], request: request, value: value)
    if asks {
      guard !info.isRevisit else { return }
      if d[requests].count >= 1 << 16 { d[requests].removeAll(keepingCapacity: true) }
      d[requests][key] = Request(frame: info.number, time: info.time)
    } else if !info.isRevisit, let found = d[requests][key] {
      if d.remembers { d[answers][info.number, d.place] = found }
      put(&d, found)
    }
  }

  private func put(_ d: inout Dissection, _ request: Request) {
    d.put(responseTo, FrameNumber(request.frame), at: d.head, .generated)
    d.put(responseTime, d.packet.time.since(request.time), at: d.head, .generated)
  }

  private static func isRequest(_ kind: UInt32) -> Bool {
    switch kind {
    case 0, 1, 9...15, 18, 37, 39...41, 46, 51, 52, 65, 72, 76, 138, 257, 258, 261, 263, 297, 300,
      305, 306, 311...318, 331, 350, 32768:
      true
    default: false
    }
  }

  private static func isResponse(_ kind: UInt32) -> Bool {
    switch kind {
    case 16, 33...35, 42, 47, 49, 53...57, 64, 66...69, 129, 144...148, 151, 152, 158, 256, 264,
      265, 280, 282, 283, 287, 298, 299, 301...303, 322, 326...329, 338, 340, 341, 344, 351,
      33024, 33025:
      true
    default: false
    }
  }

  /// The request that a response answers; 0 if it is not told.
  private static func request(of response: UInt32) -> UInt32 {
    switch response {
    case 33: 257
    case 34: 261
    case 35: 263
    case 42, 340: 138
    case 49: 305
    case 53...55: response + 258
    case 56: 314
    case 64: 317
    case 69: 331
    case 129: 1
    case 144...146: response - 135
    case 280: 39
    case 283: 41
    case 287, 326: 52
    case 298, 299: 297
    case 303, 328: 51
    case 327: 11
    case 329: 10
    case 338: 72
    case 341: 306
    case 344: 76
    case 33024, 33025: 32768
    default: 0
    }
  }

  /// Where the number stands that a request and its response have in common.
  private static func place(ofKey kind: UInt32, _ version: UInt32) -> Int? {
    switch kind {
    case 257, 33, 261, 138, 42, 340, 305, 306, 341, 144: 16
    case 34, 49: version < 17 ? 24 : 40
    case 331, 69, 64: 20
    case 263, 35: version < 18 ? 36 : 40
    case 9...11, 145, 146, 51, 52, 287, 303, 326...329, 297...299, 311...314, 53...56, 317, 72, 338:
      12
    default: nil
    }
  }
}
