import RemoraCore

/// What a protocol that carries typed content (HTTP, SIP, MIME) tells the content's protocol.
struct MediaNote: Sendable {
  /// `text/plain`, in lower case; nil if nobody said.
  var type: String?
  /// What follows the type, `charset=utf-8; q=1`.
  var parameters = ""
  /// The Info column says already what the content is.
  var isSaid = false

  /// What was told, which is forgotten with this.
  mutating func take() -> MediaNote {
    defer { self = MediaNote() }
    return self
  }

  /// The value of a parameter (RFC 2045 section 5.1), without its quotes.
  func parameter(_ name: String) -> String? {
    let text = Array(parameters.utf8)
    let wanted = Array(name.utf8)
    var at = 0
    while at < text.count {
      while at < text.count, text[at] == 0x20 || text[at] == 0x09 || text[at] == 0x3b { at += 1 }
      let start = at
      while at < text.count, text[at] != 0x3d, text[at] != 0x3b, text[at] != 0x20 { at += 1 }
      let fits = text[start..<at].elementsEqual(wanted) { $0 | 0x20 == $1 | 0x20 }
      while at < text.count, text[at] == 0x20 || text[at] == 0x09 { at += 1 }
      guard at < text.count, text[at] == 0x3d else {
        if at < text.count, text[at] == 0x3b { at += 1 }
        continue
      }
      at += 1
      while at < text.count, text[at] == 0x20 || text[at] == 0x09 { at += 1 }
      var value: [UInt8] = []
      if at < text.count, text[at] == 0x22 {
        at += 1
        while at < text.count, text[at] != 0x22 {
          if text[at] == 0x5c, at + 1 < text.count { at += 1 }
          value.append(text[at])
          at += 1
        }
        at += 1
      } else {
        while at < text.count, text[at] != 0x3b, text[at] != 0x20, text[at] != 0x09 {
          value.append(text[at])
          at += 1
        }
      }
      if fits { return String(decoding: value, as: UTF8.self) }
    }
    return nil
  }
}

/// Hands typed content to the protocol of its type.
struct MediaHandOff: Sendable {
  let byType: Table<String>
  let note: State<MediaNote>
  let media: ProtocolHandle

  init(_ p: inout Builder) {
    byType = p.table("/media_type", String.self)
    note = MediaHandOff.note(&p)
    media = p.uses("media")
  }

  /// The note, for protocols that are handed content.
  static func note(_ p: inout Builder) -> State<MediaNote> {
    p.shared("media.note", owner: "media") { $0.state { MediaNote() } }
  }

  /// Hands on the bytes from the cursor, if a protocol has their type. They are whole: no stream
  /// will bring more of them.
  /// - Parameters:
  ///   - type: without parameters, whatever its case.
  func call(
    _ d: inout Dissection, _ type: String, _ parameters: String, length: Int? = nil,
    _ options: CallOptions = []
  ) throws(Malformed) -> Bool {
    let type = type.lowercased()
    // What declines its content leaves it to those who show any.
    let options = options.union(d.isUseful(media) ? [.strict, .contested] : .strict)
    var isTaken = false
    // Content's protocols that do not ask would leave it to later packets.
    defer { d[note] = MediaNote() }
    _ = try d.streaming(.none) { d throws(Malformed) in
      d[note] = MediaNote(type: type, parameters: parameters)
      isTaken = try d.call(byType, type, length: length, options)
      if !isTaken, type.hasPrefix("multipart/") {
        d[note] = MediaNote(type: type, parameters: parameters)
        isTaken = try d.call(byType, "multipart/", length: length, options)
      }
    }
    return isTaken
  }

  /// The same; content of a type that nobody has is shown as such.
  func callAny(
    _ d: inout Dissection, _ type: String, _ parameters: String, length: Int? = nil,
    _ options: CallOptions = []
  ) throws(Malformed) {
    if try call(&d, type, parameters, length: length, options) { return }
    d[note] = MediaNote(type: type.lowercased(), parameters: parameters)
    defer { d[note] = MediaNote() }
    try d.call(media, length: length, options)
  }

  /// A header's value in two: the type, and what follows the semicolon or blank behind it.
  static func split(_ value: [UInt8]) -> (type: String, parameters: String) {
    var end = 0
    while end < value.count, value[end] != 0x3b, value[end] != 0x20, value[end] != 0x09 {
      end += 1
    }
    var rest = end
    while rest < value.count, value[rest] == 0x3b || value[rest] == 0x20 || value[rest] == 0x09 {
      rest += 1
    }
    return (
      String(decoding: value[..<end], as: UTF8.self),
      String(decoding: value[rest...], as: UTF8.self)
    )
  }
}
