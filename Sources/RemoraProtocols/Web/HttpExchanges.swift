import RemoraCore

/// A request and what is known of its response.
struct HTTPExchange: Sendable {
  /// 0 where the request was not seen.
  var request: UInt32 = 0
  /// Tells the request apart from others in its frame.
  var place = 0
  /// 0 until a final response has come.
  var response: UInt32 = 0
  /// The request's number on its connection, from 1.
  var number: UInt32 = 0
  var time = AbsoluteTime(seconds: 0, nanoseconds: 0)
  var uri: String?
  var fullURI: String?
}

/// What is known of a connection that carries HTTP.
struct HTTPFlow: Sendable {
  /// The frame and place from which on it is known that this is HTTP.
  var known = Moment.never
  /// From where on it is a tunnel, and to whom.
  var tunnel = Moment.never
  var tunnelHost = ""
  var tunnelPort: UInt16 = 0
  /// From where on it speaks another protocol, the name it was given and its sub-protocol.
  var upgrade = Moment.never
  var upgradeName = ""
  var current: HTTPExchange?
  /// Requests seen on the connection of this number.
  var requests: UInt32 = 0
  var connection: UInt32?
  /// Requests for ranges whose responses have not come.
  var ranges: [(range: String, exchange: HTTPExchange)] = []
  /// What the last request was.
  var isHead = false
  var isConnect = false

  /// A place in the capture.
  struct Moment: BitwiseCopyable, Sendable {
    var frame: UInt32
    var place: Int
    static let never = Moment(frame: .max, place: .max)

    func isBefore(_ frame: UInt32, _ place: Int) -> Bool {
      self.frame < frame || self.frame == frame && self.place < place
    }
  }

  static let rangeLimit = 64
  /// Longer addresses are not kept for their responses.
  static let textLimit = 16 << 10
}

/// What a message was found to be when it was first seen.
struct HTTPAnswer: Sendable {
  var exchange: HTTPExchange?
  var isHead: Bool
  var isConnect: Bool
}

/// All that HTTP remembers.
struct HTTPMemory: ~Copyable {
  var flows = FlowTable<HTTPFlow>(limit: 1 << 18)
  /// For captures that are read twice.
  var answers = FrameMemory<HTTPAnswer>()

  /// A request opens an exchange.
  mutating func open(_ exchange: HTTPExchange, range: String?, in flow: Int) {
    flows[flow].current = exchange
    guard let range else { return }
    flows[flow].current?.fullURI = nil
    flows[flow].ranges.append((range, exchange))
    if flows[flow].ranges.count > HTTPFlow.rangeLimit { flows[flow].ranges.removeFirst() }
  }

  /// The exchange that a response belongs to, if its request was seen.
  /// - Parameter isFinal: an interim response (1xx) leaves the exchange open.
  mutating func answer(
    in flow: Int, frame: UInt32, isFinal: Bool, range: String?
  ) -> HTTPExchange? {
    if let range {
      guard let at = flows[flow].ranges.firstIndex(where: { $0.range == range }) else {
        flows[flow].current = nil
        return nil
      }
      var found = flows[flow].ranges[at].exchange
      found.response = frame
      flows[flow].ranges.removeFirst(at + 1)
      note(found)
      if flows[flow].current?.request == found.request { flows[flow].current = nil }
      return found
    }
    guard var current = flows[flow].current, current.response == 0 else { return nil }
    if isFinal {
      current.response = frame
      flows[flow].current = current
      note(current)
    }
    return current
  }

  /// Tells the request of its response, for when it is seen again.
  private mutating func note(_ exchange: HTTPExchange) {
    answers[exchange.request, exchange.place]?.exchange = exchange
  }
}

/// Requests and their responses.
extension HTTPLayer {
  /// Adds what is known of the exchange, and remembers it.
  /// - Parameter mark: where what is computed is said to be.
  /// - Returns: whether the message may have a body.
  func exchange(
    _ d: inout Dissection, _ scene: Scene, _ facts: HTTPFacts, at mark: Region
  ) throws(Malformed) -> Bool {
    let head = facts.head
    let hasBody = hasBody(d, head, scene)
    switch head.kind {
    case .notification: d.put(fields.notification, true, at: mark, [.hidden, .generated])
    case .response:
      d.put(fields.response, true, at: mark, [.hidden, .generated])
      addResponse(&d, scene, facts, mark)
    default:
      d.put(fields.request, true, at: mark, [.hidden, .generated])
      addRequest(&d, scene, facts, mark)
    }
    return hasBody
  }

  private func fullURI(
    _ d: borrowing Dissection, _ scene: Scene, _ facts: HTTPFacts
  ) -> String? {
    guard let host = facts.host else { return nil }
    let uri = d.ended(facts.uri)
    if facts.head.method == .connect || uri.hasPrefix("http://") || uri.hasPrefix("https://") {
      return uri
    }
    var name = d.ended(host)
    while name.last == " " || name.last == "\t" { name.removeLast() }
    return (scene.isEncrypted ? "https://" : "http://") + name + uri
  }

  private func addRequest(
    _ d: inout Dissection, _ scene: Scene, _ facts: HTTPFacts, _ mark: Region
  ) {
    let place = place(d, facts.head)
    let full = d.wants(fields.fullURI) || d.keeps(fields.links) ? fullURI(d, scene, facts) : nil
    if let flow = scene.flow {
      if d.packet.isRevisit {
        if let answer = d[memory].answers[scene.frame, place]?.exchange {
          if answer.response != 0 {
            d.put(fields.responseIn, FrameNumber(answer.response), at: mark, .generated)
          }
          d.put(fields.exchange, answer.number, at: mark, .generated)
        }
      } else {
        remember(d, scene, facts, full, flow, place)
        d.put(fields.exchange, d[memory].flows[flow].requests, at: mark, .generated)
      }
    }
    if let full { d.put(fields.fullURI, "\(full)", at: mark, .generated) }
  }

  /// Remembers a request of which nothing more is shown.
  func rememberCut(_ d: borrowing Dissection, _ scene: Scene, _ facts: HTTPFacts) {
    guard let flow = scene.flow, !d.packet.isRevisit else { return }
    remember(d, scene, facts, nil, flow, place(d, facts.head))
  }

  private func remember(
    _ d: borrowing Dissection, _ scene: Scene, _ facts: HTTPFacts, _ full: String?, _ flow: Int,
    _ place: Int
  ) {
    let head = facts.head
    var exchange = HTTPExchange()
    exchange.request = scene.frame
    exchange.place = place
    exchange.time = d.packet.time
    if d[memory].flows[flow].connection != d.packet.connection {
      d[memory].flows[flow].connection = d.packet.connection
      d[memory].flows[flow].requests = 0
    }
    d[memory].flows[flow].requests &+= 1
    exchange.number = d[memory].flows[flow].requests
    if d.keeps(fields.links), facts.uri.length <= HTTPFlow.textLimit {
      exchange.uri = d.ended(facts.uri)
      exchange.fullURI = full
    }
    var range: String?
    if let value = facts.range {
      range = d.plain(value).split(separator: "=").last.map(String.init)
    }
    d[memory].open(exchange, range: range, in: flow)
    d[memory].flows[flow].isHead = head.method == .head
    d[memory].flows[flow].isConnect = head.method == .connect
    d[memory].flows[flow].tunnelHost = ""
    if head.method == .connect, d.ended(facts.uri).contains(":") {
      let target = d.ended(facts.uri)
      let colon = target.firstIndex(of: ":") ?? target.endIndex
      d[memory].flows[flow].tunnelHost = String(target[..<colon])
      let digits = target[colon...].dropFirst().prefix { $0.isNumber }
      d[memory].flows[flow].tunnelPort = UInt16(digits) ?? 0
    }
    if d.remembers {
      d[memory].answers[scene.frame, place] = HTTPAnswer(
        exchange: exchange, isHead: false, isConnect: false)
    }
  }

  private func addResponse(
    _ d: inout Dissection, _ scene: Scene, _ facts: HTTPFacts, _ mark: Region
  ) {
    guard let flow = scene.flow else { return }
    let head = facts.head
    let place = place(d, head)
    var found: HTTPExchange?
    if d.packet.isRevisit {
      found = d[memory].answers[scene.frame, place]?.exchange
    } else {
      found = answer(d, scene, facts, flow, place)
    }
    guard let found, found.request != 0 else { return }
    d.put(fields.requestIn, FrameNumber(found.request), at: mark, .generated)
    d.put(fields.time, d.packet.time.since(found.time), at: mark, .generated)
    d.put(fields.exchange, found.number, at: mark, .generated)
    if let uri = found.uri { d.put(fields.uri, "\(uri)", at: mark, .generated) }
    if let full = found.fullURI { d.put(fields.fullURI, "\(full)", at: mark, .generated) }
  }

  private func answer(
    _ d: borrowing Dissection, _ scene: Scene, _ facts: HTTPFacts, _ flow: Int, _ place: Int
  ) -> HTTPExchange? {
    let head = facts.head
    var range: String?
    if let value = facts.contentRange {
      let text = d.plain(value)
      range = text.split(separator: " ").last?.split(separator: "/").first.map(String.init) ?? ""
    }
    let isHead = d[memory].flows[flow].isHead
    let isConnect = d[memory].flows[flow].isConnect
    let found = d[memory].answer(
      in: flow, frame: scene.frame, isFinal: head.status / 100 != 1, range: range)
    if d.remembers {
      d[memory].answers[scene.frame, place] = HTTPAnswer(
        exchange: found, isHead: isHead, isConnect: isConnect)
    }
    let now = HTTPFlow.Moment(frame: scene.frame, place: place)
    if isConnect, head.status / 100 == 2, !d[memory].flows[flow].tunnelHost.isEmpty {
      d[memory].flows[flow].tunnel = now
    }
    if head.status == 101, let name = facts.upgrade {
      d[memory].flows[flow].upgrade = now
      d[memory].flows[flow].upgradeName = d.plain(name)
      agree(d, facts)
    }
    return found
  }

  /// What the ends agreed on for a WebSocket connection.
  private func agree(_ d: borrowing Dissection, _ facts: HTTPFacts) {
    let key = FlowKey(
      from: d.packet.source, d.packet.sourcePort, to: d.packet.destination,
      d.packet.destinationPort)
    var agreed = WebSocketMemory.Flow()
    agreed.subProtocol = facts.subProtocol.map { d.plain($0) }
    agreed.isPacked = facts.extensions.map { d.plain($0).contains("permessage-deflate") } ?? false
    let (index, _, _) = d[webSockets].flows.place(key) { _ in agreed }
    d[webSockets].flows[index] = agreed
  }
}
