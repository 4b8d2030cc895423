import RemoraCore

/// What is known of a connection that carries HTTP/2.
struct HTTP2Flow: Sendable {
  /// One direction: what one end has sent.
  struct Way: Sendable {
    var decoder = HPACK.Decoder()
    /// The stream whose header block is not whole yet.
    var open: UInt32 = 0
    /// What this end may still send.
    var window = 65_535
    /// What this end may send on a stream that is new: the other end has said it.
    var initial = 65_535
  }

  /// What one end has sent on a stream.
  struct Half: Sendable {
    var contentType: [UInt8]?
    var coding: String?
    var body: [UInt8] = []
    var pieces: [FragmentTable.Fragment] = []
    var window = 0
    var isWindowSet = false
  }

  struct Stream: Sendable {
    var scheme: String?
    var authority: String?
    var path: String?
    var request: UInt32 = 0
    var place = 0
    var time = AbsoluteTime(seconds: 0, nanoseconds: 0)
    var halves = [Half(), Half()]

    var uri: String? {
      guard let scheme, let authority, let path else { return nil }
      return "\(scheme)://\(authority)\(path)"
    }
  }

  var ways = [Way(), Way()]
  private var streams: [UInt32: Stream] = [:]
  private var order: [UInt32] = []
  static let streamLimit = 512
  static let bodyLimit = 4 << 20
  /// The frame that made it known.
  let first: UInt32

  init(first: UInt32) { self.first = first }

  /// The stream; the oldest makes room for a new one.
  subscript(id: UInt32) -> Stream {
    get { streams[id] ?? Stream() }
    set {
      if streams[id] == nil {
        order.append(id)
        if order.count > HTTP2Flow.streamLimit { streams[order.removeFirst()] = nil }
      }
      streams[id] = newValue
    }
  }

  /// New streams of one direction start with another window, old ones are changed by as much
  /// (RFC 9113 section 6.9.2).
  mutating func setInitial(_ size: Int, _ way: Int) {
    let change = size - ways[way].initial
    ways[way].initial = size
    for id in order where streams[id]?.halves[way].isWindowSet == true {
      streams[id]?.halves[way].window += change
    }
  }
}

/// All that a frame shows beyond its own bytes.
struct HTTP2Answer: Sendable {
  var fields: [HPACK.Field]?
  var uri: String?
  var promised: String?
  var request: UInt32 = 0
  var response: UInt32 = 0
  var time = AbsoluteTime(seconds: 0, nanoseconds: 0)
  var connection: (before: Int, after: Int)?
  var stream: (before: Int, after: Int)?
  /// A body that is whole with this frame; nil while it is not.
  var body: [UInt8]?
  var pieces: [FragmentTable.Fragment] = []
  var contentType: [UInt8]?
  var coding: String?
}

struct HTTP2Memory: ~Copyable {
  var flows = FlowTable<HTTP2Flow>(limit: 1 << 14)
  var answers = FrameMemory<HTTP2Answer>()
  /// The frame whose Protocol column was set last: bodies may have added to it since.
  var named: UInt32 = 0
}

/// Where a frame stands.
struct HTTP2Scene {
  let flow: Int
  let way: Int
  let type: UInt8
  let flags: UInt8
  let stream: UInt32

  var isLast: Bool { flags & 1 != 0 }
  var hasAllHeaders: Bool { flags & 4 != 0 }
  var isPadded: Bool { flags & 8 != 0 }
}

/// What frames do to a connection.
extension HTTP2Layer {
  /// A block of header fields.
  func learn(
    _ d: borrowing Dissection, _ scene: HTTP2Scene, _ block: [UInt8], promised: UInt32? = nil,
    _ answer: inout HTTP2Answer
  ) {
    let flow = scene.flow
    answer.fields = d[memory].flows[flow].ways[scene.way].decoder.read(
      block, isLast: scene.hasAllHeaders)
    let id = promised ?? scene.stream
    var stream = d[memory].flows[flow][id]
    var hasStatus = false
    var isRequest = false
    for field in answer.fields ?? [] {
      let text = String(decoding: field.value, as: UTF8.self)
      switch String(decoding: field.name, as: UTF8.self) {
      case ":scheme": stream.scheme = text
      case ":authority": stream.authority = text
      case ":path": stream.path = text
      case ":method": isRequest = true
      case ":status": hasStatus = true
      case "content-type": stream.halves[scene.way].contentType = field.value
      case "content-encoding": stream.halves[scene.way].coding = text
      default: break
      }
    }
    if isRequest, promised == nil {
      stream.request = d.packet.number
      stream.place = d.place
      stream.time = d.packet.time
    }
    if hasStatus, stream.request != 0 {
      answer.request = stream.request
      answer.time = stream.time
      let key = (stream.request, stream.place)
      d[memory].answers[key.0, key.1]?.response = d.packet.number
    }
    d[memory].flows[flow][id] = stream
    if promised != nil { answer.promised = stream.uri }
  }

  /// The content of a DATA frame.
  func take(
    _ d: borrowing Dissection, _ scene: HTTP2Scene, _ bytes: [UInt8], _ answer: inout HTTP2Answer
  ) {
    let way = scene.way
    var stream = d[memory].flows[scene.flow][scene.stream]
    var half = stream.halves[way]
    spend(d, scene, bytes.count, &half, &answer)
    if half.body.count + bytes.count > HTTP2Flow.bodyLimit {
      half.body = []
      half.pieces = []
    }
    if !bytes.isEmpty {
      half.pieces.append(
        FragmentTable.Fragment(
          frame: d.packet.number, offset: half.body.count, length: bytes.count))
      half.body += bytes
    }
    if scene.isLast {
      answer.body = half.body
      if half.pieces.count > 1 || bytes.isEmpty { answer.pieces = half.pieces }
      answer.contentType = half.contentType
      answer.coding = half.coding
      half.body = []
      half.pieces = []
    }
    stream.halves[way] = half
    d[memory].flows[scene.flow][scene.stream] = stream
  }

  private func spend(
    _ d: borrowing Dissection, _ scene: HTTP2Scene, _ count: Int, _ half: inout HTTP2Flow.Half,
    _ answer: inout HTTP2Answer
  ) {
    let way = scene.way
    let before = d[memory].flows[scene.flow].ways[way].window
    d[memory].flows[scene.flow].ways[way].window = before - count
    answer.connection = (before, before - count)
    if !half.isWindowSet {
      half.window = d[memory].flows[scene.flow].ways[way].initial
      half.isWindowSet = true
    }
    answer.stream = (half.window, half.window - count)
    half.window -= count
  }

  /// The other end may send more.
  func allow(
    _ d: borrowing Dissection, _ scene: HTTP2Scene, _ count: Int, _ answer: inout HTTP2Answer
  ) {
    let way = 1 - scene.way
    if scene.stream == 0 {
      let before = d[memory].flows[scene.flow].ways[way].window
      d[memory].flows[scene.flow].ways[way].window = before + count
      answer.connection = (before, before + count)
      return
    }
    var stream = d[memory].flows[scene.flow][scene.stream]
    if !stream.halves[way].isWindowSet {
      stream.halves[way].window = d[memory].flows[scene.flow].ways[way].initial
      stream.halves[way].isWindowSet = true
    }
    let before = stream.halves[way].window
    stream.halves[way].window = before + count
    answer.stream = (before, before + count)
    d[memory].flows[scene.flow][scene.stream] = stream
  }
}
