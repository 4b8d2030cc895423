public import RemoraCore

/// Apache Kafka (kafka.apache.org, "Kafka protocol guide"): requests of clients, and what brokers
/// answer.
///
///     |   length (4)  | API key (2) | version (2) | correlation (4) | client | body ...
///     |   length (4)  | correlation (4) | body ...
///
/// Replies do not tell what they are: that is known from the request with their correlation number.
public let kafka = Protocol("kafka", "Kafka", short: "Kafka") { p in
  p.keepsToItself()
  let layer = KafkaLayer(&p)
  p.over("tcp.port", 9092, framing: .lengthPrefixed(header: 4, at: 0, width: 4, plus: 4))
  p.lastMessageTells()
  return { d throws(Malformed) in try layer.read(&d) }
}

/// What was asked for. Bounded.
struct KafkaMemory: ~Copyable {
  struct Request: Sendable {
    var frame: UInt32
    var key: Int16
    var version: Int16
  }
  struct Key: Hashable {
    let connection: UInt32
    let number: Int32
  }
  static let limit = 1 << 16
  var requests: [Key: Request] = [:]
  var answers = FrameMemory<Request>()
}

/// How the message in hand is written.
struct KafkaForm {
  var version: Int
  /// Lengths are varints, and structures end with tagged fields.
  var isFlexible: Bool
}

struct KafkaLayer {
  let f: KafkaFields
  let memory: State<KafkaMemory>

  init(_ p: inout Builder) {
    f = KafkaFields(&p)
    memory = p.state { KafkaMemory() }
  }

  /// By API key: the last version that is known, and the first that is flexible (99 for none).
  static func versions(of key: Int16) -> (last: Int, flexible: Int)? {
    guard key >= 0, key < 68, versionTable[Int(key)].last >= 0 else { return nil }
    return versionTable[Int(key)]
  }

  private static let versionTable: [(last: Int, flexible: Int)] = {
    var table = [(last: Int, flexible: Int)](repeating: (-1, 99), count: 68)
    let known: [(Int, Int, Int)] = [
      (0, 12, 9), (1, 17, 12), (2, 9, 6), (3, 12, 9), (4, 7, 4), (5, 4, 2), (6, 8, 6), (7, 3, 3),
      (8, 9, 8), (9, 9, 6), (10, 5, 3), (11, 9, 6), (12, 4, 4), (13, 5, 4), (14, 5, 4),
      (15, 6, 5), (16, 3, 3), (17, 1, 99), (18, 4, 3), (19, 7, 5), (20, 6, 4), (21, 1, 99),
      (22, 5, 2), (23, 3, 99), (24, 2, 99), (25, 2, 99), (26, 2, 99), (27, 0, 99), (28, 5, 3),
      (29, 2, 2), (30, 2, 2), (31, 2, 2), (32, 4, 4), (33, 1, 99), (34, 1, 99), (35, 1, 99),
      (36, 2, 2), (37, 3, 2), (38, 2, 2), (39, 2, 2), (40, 2, 2), (41, 2, 2), (42, 2, 2),
      (43, 2, 2), (44, 1, 1), (45, 0, 0), (46, 0, 0), (47, 0, 99), (60, 1, 0), (67, 0, 0),
    ]
    for (key, last, flexible) in known { table[key] = (last, flexible) }
    return table
  }()

  private static let keyNames = ValueNames(packed: kafkaApiKeyNames)
  private static let errorNames = ValueNames(packed: kafkaErrorNames)

  static func name(ofKey key: Int16) -> String {
    keyNames.name(of: UInt64(bitPattern: Int64(key))) ?? "Unknown \(key)"
  }

  static func name(ofError error: Int16) -> String {
    errorNames.name(of: UInt64(bitPattern: Int64(error))) ?? "Unknown \(error)"
  }

  func read(_ d: inout Dissection) throws(Malformed) {
    d.protocolColumn("Kafka")
    d.info("")
    let start = d.offset
    let length = try d.add(f.len)
    let whole = 4 + Int(length)
    d.setOwnLength(min(whole, d.reportedRemaining + 4))
    let isRequest = d.packet.destinationPort == 9092
    if isRequest { try request(&d) } else { try response(&d) }
    if d.offset - start != whole { d.expert(f.pduLengthMismatch, at: d.own) }
  }

  private func request(_ d: inout Dissection) throws(Malformed) {
    let key = try d.peek(Int16.self)
    let version = try d.peek(Int16.self, ahead: 2)
    let known = Self.versions(of: key)
    _ = try d.peek(Int32.self, ahead: 4)
    if d.wantsColumns || d.wantsLabels {
      let title = "\(Self.name(ofKey: key)) v\(version) Request"
      d.summary(" (\(title))")
      d.info("Kafka \(title)")
    }
    d.put(f.requestKey, key, at: d.next(2), .hidden)
    try d.add(f.apiKey)
    if known == nil {
      raiseUnknown(&d, key)
      d.info(append: " [Unknown API key]")
    }
    d.put(f.requestVersion, version, at: d.next(2), .hidden)
    try d.add(f.apiVersion)
    var used = Int(version)
    if let known, used < 0 || used > known.last {
      raiseUnsupported(&d, key, known.last)
      used = min(max(0, used), known.last)
      let text = "Dissecting assuming v\(used)."
      d.expert(f.assumedApiVersion, "\(text)")
    }
    let number = try d.add(f.correlationId)
    let flexible = known.map { used >= $0.flexible } ?? false
    try string(&d, KafkaForm(version: used, isFlexible: false), f.clientId)
    let form = KafkaForm(version: used, isFlexible: flexible)
    if known != nil {
      try tags(&d, form)
      try requestBody(&d, key, form)
    }
    remember(&d, key, Int16(truncatingIfNeeded: used), number)
  }

  private func remember(_ d: inout Dissection, _ key: Int16, _ version: Int16, _ number: Int32) {
    guard !d.packet.isRevisit else { return }
    let entry = KafkaMemory.Key(connection: d.packet.connection, number: number)
    if d[memory].requests.count >= KafkaMemory.limit {
      d[memory].requests.removeAll(keepingCapacity: true)
    }
    d[memory].requests[entry] = .init(frame: d.packet.number, key: key, version: version)
  }

  private func response(_ d: inout Dissection) throws(Malformed) {
    let start = d.start
    let number = try d.add(f.correlationId)
    let frame = d.packet.number
    var found = d[memory].requests[.init(connection: d.packet.connection, number: number)]
    if d.packet.isRevisit { found = d[memory].answers[frame, d.place] }
    guard let found else {
      d.info("Kafka Response (Undecoded, Request Missing)")
      d.expert(f.requestMissing, at: d.own)
      return try d.skip(d.remaining)
    }
    if d.remembers { d[memory].answers[frame, d.place] = found }
    let known = Self.versions(of: found.key)
    if d.wantsColumns || d.wantsLabels {
      let title = "\(Self.name(ofKey: found.key)) v\(found.version) Response"
      d.summary(" (\(title))")
      d.info("Kafka \(title)")
    }
    let place = Region(start, 0)
    d.put(f.requestFrame, FrameNumber(found.frame), at: place, .generated)
    d.put(f.responseKey, found.key, at: place, [.hidden, .generated])
    d.put(f.apiKey, found.key, at: place, .generated)
    if known == nil { raiseUnknown(&d, found.key) }
    d.put(f.responseVersion, found.version, at: place, .generated)
    guard let known else { return d.info(append: " [Unknown API key]") }
    let flexible = Int(found.version) >= known.flexible
    let form = KafkaForm(version: Int(found.version), isFlexible: flexible)
    if found.key != 18 { try tags(&d, form) }
    try responseBody(&d, found.key, form)
  }

  func raiseUnknown(_ d: inout Dissection, _ key: Int16) {
    d.expert(f.unknownApiKey, "\(Self.name(ofKey: key)) API key")
  }

  func raiseUnsupported(_ d: inout Dissection, _ key: Int16, _ last: Int) {
    let range = Self.range(0, last)
    d.expert(
      f.unsupportedApiVersion,
      "Unsupported \(Self.name(ofKey: key)) version. Supports v\(range).")
    if d.wantsColumns, d.packet.destinationPort == 9092 {
      d.info(append: " [Unsupported API version]")
    }
  }

  static func range(_ low: Int, _ high: Int) -> String { low == high ? "\(low)" : "\(low)-\(high)" }
}
