import RemoraCore

/// What a connection of Zabbix is about; a connection may be about several things.
struct ZabbixTopics: OptionSet, Sendable {
  let rawValue: UInt32
  static let agent = ZabbixTopics(rawValue: 1)
  static let passiveAgent = ZabbixTopics(rawValue: 2)
  static let activeChecks = ZabbixTopics(rawValue: 4)
  static let agentData = ZabbixTopics(rawValue: 8)
  static let agentHeartbeat = ZabbixTopics(rawValue: 16)
  static let sender = ZabbixTopics(rawValue: 32)
  static let proxy = ZabbixTopics(rawValue: 64)
  static let passiveProxy = ZabbixTopics(rawValue: 128)
  static let proxyHeartbeat = ZabbixTopics(rawValue: 256)
  static let proxyData = ZabbixTopics(rawValue: 512)
  static let proxyConfig = ZabbixTopics(rawValue: 1024)
  static let proxyTasks = ZabbixTopics(rawValue: 2048)
  static let stats = ZabbixTopics(rawValue: 4096)
  static let frontend = ZabbixTopics(rawValue: 8192)
}

/// What is known of a connection.
struct ZabbixTalk: Sendable {
  var topics: ZabbixTopics = []
  /// What is not the first message of its connection is an answer, whatever it says.
  var isOld = false
  /// Which of the frontend's requests was made.
  var frontend = 0
  /// The agent, proxy or sender by its name.
  var name: String?
  var requestFrame: UInt32 = 0
  var requestTime = AbsoluteTime(seconds: 0, nanoseconds: 0)
}

/// What a message says, and whether it asks or answers.
struct ZabbixMessage {
  enum Result { case none, success, failed }
  var isRequest = true
  var title = ""
  /// Whether the title is one that says nothing but that it is of this protocol.
  var isGeneric = false
  var result = Result.none
  var redirects = false
  /// Text that is no JSON.
  var isPlain = false
  /// How much of its configuration a proxy gets.
  var isFull = false
  var isIncremental = false
  var isUnchanged = false
  var error: Region?
  var members: [String: Region] = [:]
}

/// The outermost members of a JSON text, found without building it.
struct ZabbixText {
  enum Shape { case none, empty, object, array }
  var shape = Shape.none
  var members: [String: Region] = [:]

  /// Looks at the bytes from `start` to `end`.
  init(_ d: borrowing Dissection, _ start: Int, _ end: Int) throws(Malformed) {
    let first = JSONText.skipBlanks(d, start, end)
    guard let stop = JSONText.value(d, first, end, depth: 0) else { return }
    switch d.octet(at: first) {
    case 0x5b: shape = .array
    case 0x7b: shape = .object
    default:
      shape = .empty
      return
    }
    if shape == .object { members = try Self.members(d, first, stop) }
    if members.isEmpty, JSONText.skipBlanks(d, first + 1, stop) == stop - 1 { shape = .empty }
  }

  /// At most 64 members; what follows is not looked at.
  static func members(
    _ d: borrowing Dissection, _ start: Int, _ end: Int
  ) throws(Malformed) -> [String: Region] {
    var found: [String: Region] = [:]
    var at = JSONText.skipBlanks(d, start + 1, end)
    while found.count < 64, let keyEnd = JSONText.string(d, at, end) {
      let key = d.bytes(Region(at + 1, keyEnd - at - 2))
      at = JSONText.skipBlanks(d, keyEnd, end)
      at = JSONText.skipBlanks(d, at + 1, end)
      guard let stop = JSONText.value(d, at, end, depth: 1) else { break }
      let name = String(decoding: key, as: UTF8.self)
      if found[name] == nil { found[name] = Region(at, stop - at) }
      at = JSONText.skipBlanks(d, stop, end)
      guard d.octet(at: at) == 0x2c else { break }
      at = JSONText.skipBlanks(d, at + 1, end)
    }
    return found
  }

  /// The text of a string, or nil for what is none.
  static func string(_ d: borrowing Dissection, _ place: Region?) -> String? {
    guard let place, place.length >= 2, d.octet(at: place.offset) == 0x22 else { return nil }
    return String(decoding: d.bytes(Region(place.offset + 1, place.length - 2)), as: UTF8.self)
  }

  static func number(_ d: borrowing Dissection, _ place: Region?) -> Int64? {
    guard let place else { return nil }
    return Int64(String(decoding: d.bytes(place), as: UTF8.self))
  }
}
