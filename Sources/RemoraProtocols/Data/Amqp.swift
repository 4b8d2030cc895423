public import RemoraCore

/// Advanced Message Queuing Protocol, versions 0-9 and 0-9-1 (section 2.3 of its specification).
///
///     |     type      |            channel            |   length of the payload …
///     …               | payload …                                  | 0xce
public let amqp = Protocol("amqp", "Advanced Message Queuing Protocol", short: "AMQP") { p in
  p.keepsToItself()
  let layer = AmqpLayer(&p)
  let framing = Framing.sized(header: 7) { d in
    if d.octet(at: d.offset) == 0x41 { return 8 }
    return d.number(at: d.offset + 3, UInt32.self).map { Int($0) + 8 }
  }
  p.over("tcp.port", 5672, framing: framing)
  p.over("tls.port", 5671)
  p.greets { d in
    let first = d.octet(at: d.offset)
    let isHead = d.number(at: d.offset, UInt32.self) == 0x414d_5150
    guard isHead || (1...8).contains(first) else { return .declined }
    d.protocolColumn("AMQP")
    d.info("")
    return .messages
  }
  return { d throws(Malformed) in try layer.read(&d) }
}

/// What waits for an answer on each channel. Bounded.
struct AmqpMemory: ~Copyable {
  struct Channel: Sendable {
    /// Messages published.
    var published: UInt64 = 0
    /// Deliveries that were not acknowledged.
    var deliveries: [(tag: UInt64, frame: UInt32)] = []
    /// What the body of the next message is.
    var contentType = ""
  }
  struct Answer: Sendable {
    var number: UInt64 = 0
    var contentType = ""
    var frames: [UInt32] = []
  }
  struct Key: Hashable {
    let connection: UInt32
    let channel: UInt16
    let fromClient: Bool
  }
  static let limit = 1 << 14
  static let deliveryLimit = 1 << 12
  var talks = FlowTable<UInt8>(limit: AmqpMemory.limit)
  var channels: [Key: Channel] = [:]
  var answers = FrameMemory<Answer>()
}

struct AmqpLayer {
  let f: AmqpFields
  let memory: State<AmqpMemory>
  let content: MediaHandOff

  init(_ p: inout Builder) {
    f = AmqpFields(&p)
    memory = p.state { AmqpMemory() }
    content = MediaHandOff(&p)
  }

  func read(_ d: inout Dissection) throws(Malformed) {
    d.protocolColumn("AMQP")
    d.setOwnLength(d.reportedRemaining)
    if try d.peek(UInt32.self) == 0x414d_5150 { return try head(&d) }
    d.info("", separator: "")
    let kind = try d.add(f.type)
    let channel = try d.add(f.channel)
    let length = Int(try d.add(f.length))
    switch kind {
    case 1: try method(&d, channel, length)
    case 2: try header(&d, channel)
    case 3: try body(&d, channel, length)
    case 8: d.info(append: "Heartbeat ")
    default: d.expert(f.unknownFrameType, at: d.own, "Unknown frame type \(kind)")
    }
  }

  /// What either side begins with.
  private func head(_ d: inout Dissection) throws(Malformed) {
    let version = try d.peek(UInt32.self, ahead: 4)
    let isOld = version >> 16 == 0x0101
    let isNew = version & 0xffffff == 0x010000
    guard isOld || isNew else {
      d.info("AMQP (unknown version)")
      d.vanish()
      return try d.skip(d.remaining)
    }
    try d.add(f.initProtocol, length: 4)
    if isOld {
      try d.add(f.initIdMajor)
      try d.add(f.initIdMinor)
      try d.add(f.initVersionMajor)
      let minor = try d.add(f.initVersionMinor)
      d.info(minor == 10 ? "Protocol-Header 0-10" : "Protocol-Header 1-0-\(minor)")
    } else {
      try d.add(f.initId)
      let major = try d.add(f.initVersionMajor)
      let minor = try d.add(f.initVersionMinor)
      let revision = try d.add(f.initVersionRevision)
      d.info("Protocol-Header \(major)-\(minor)-\(revision)")
    }
  }

  // MARK: Memory

  private func key(
    _ d: inout Dissection, _ channel: UInt16, fromClient: Bool
  ) -> AmqpMemory.Key {
    let info = d.packet
    let flow = FlowKey(
      from: info.source, info.sourcePort, to: info.destination, info.destinationPort)
    let number = d[memory].talks.place(flow) { _ in 0 }.number
    return AmqpMemory.Key(connection: number, channel: channel, fromClient: fromClient)
  }

  private func isFromClient(_ d: borrowing Dissection) -> Bool {
    d.packet.destinationPort == 5672 || d.packet.destinationPort == 5671
  }

  private func change(
    _ d: inout Dissection, _ key: AmqpMemory.Key, _ body: (inout AmqpMemory.Channel) -> Void
  ) {
    if d[memory].channels.count >= AmqpMemory.limit { d[memory].channels.removeAll() }
    body(&d[memory].channels[key, default: AmqpMemory.Channel()])
  }

  /// The number of a message that is published.
  func publication(_ d: inout Dissection, _ channel: UInt16) -> UInt64 {
    let (frame, place) = (d.packet.number, d.place)
    if d.packet.isRevisit { return d[memory].answers[frame, place]?.number ?? 0 }
    let key = key(&d, channel, fromClient: isFromClient(d))
    var number: UInt64 = 0
    change(&d, key) { channel in
      channel.published += 1
      number = channel.published
      if channel.deliveries.count < AmqpMemory.deliveryLimit {
        channel.deliveries.append((number, frame))
      }
    }
    if d.remembers { d[memory].answers[frame, place] = AmqpMemory.Answer(number: number) }
    return number
  }

  func delivery(_ d: inout Dissection, _ channel: UInt16, _ tag: UInt64) {
    if d.packet.isRevisit { return }
    let frame = d.packet.number
    let key = key(&d, channel, fromClient: isFromClient(d))
    change(&d, key) { channel in
      if channel.deliveries.count < AmqpMemory.deliveryLimit {
        channel.deliveries.append((tag, frame))
      }
    }
  }

  /// Names the frames of the messages that are acknowledged.
  func acknowledgement(
    _ d: inout Dissection, _ channel: UInt16, _ tag: UInt64, isMultiple: Bool
  ) {
    let (frame, place) = (d.packet.number, d.place)
    var frames: [UInt32] = []
    if d.packet.isRevisit {
      frames = d[memory].answers[frame, place]?.frames ?? []
    } else {
      let key = key(&d, channel, fromClient: !isFromClient(d))
      change(&d, key) { channel in
        channel.deliveries.removeAll { delivery in
          let isMeant = isMultiple ? delivery.tag <= tag : delivery.tag == tag
          if isMeant { frames.append(delivery.frame) }
          return isMeant
        }
      }
      if d.remembers { d[memory].answers[frame, place] = AmqpMemory.Answer(frames: frames) }
    }
    let open = d.open(d.own)
    for number in frames { d.put(f.messageIn, FrameNumber(number), at: d.head, .generated) }
    d.close(open)
  }

  // MARK: Content

  private func header(_ d: inout Dissection, _ channel: UInt16) throws(Malformed) {
    d.info(append: "Content-Header ")
    let kind = try d.add(f.headerClass)
    try d.add(f.headerWeight)
    try d.add(f.headerBodySize)
    let flags = try d.add(f.headerPropertyFlags)
    let open = d.open(d.put(f.headerProperties, at: d.next(max(0, d.remaining - 1))))
    var contentType = ""
    if kind == 60 {
      contentType = try properties(&d, flags)
    } else if kind != 70, kind != 80, kind != 110 {
      d.expert(f.unknownHeaderClass, at: d.own, "Unknown header class \(kind)")
    }
    d.close(open)
    if !d.packet.isRevisit {
      let key = key(&d, channel, fromClient: isFromClient(d))
      change(&d, key) {
        $0.contentType = contentType
      }
    }
  }

  private func properties(
    _ d: inout Dissection, _ flags: UInt16
  ) throws(Malformed) -> String {
    var contentType = ""
    if flags & 0x8000 != 0 {
      let place = try text(&d, f.methodPropertiesContentType)
      contentType = String(decoding: d.bytes(place), as: UTF8.self)
      let shown = contentType
      d.info(append: "type=\(shown) ")
    }
    if flags & 0x4000 != 0 { try text(&d, f.methodPropertiesContentEncoding) }
    if flags & 0x2000 != 0 { try table(&d, f.methodPropertiesHeaders) }
    if flags & 0x1000 != 0 { try d.add(f.methodPropertiesDeliveryMode) }
    if flags & 0x0800 != 0 { try d.add(f.methodPropertiesPriority) }
    if flags & 0x0400 != 0 { try text(&d, f.methodPropertiesCorrelationId) }
    if flags & 0x0200 != 0 { try text(&d, f.methodPropertiesReplyTo) }
    if flags & 0x0100 != 0 { try text(&d, f.methodPropertiesExpiration) }
    if flags & 0x0080 != 0 { try text(&d, f.methodPropertiesMessageId) }
    if flags & 0x0040 != 0 { try time(&d, f.methodPropertiesTimestamp) }
    if flags & 0x0020 != 0 { try text(&d, f.methodPropertiesType) }
    if flags & 0x0010 != 0 { try text(&d, f.methodPropertiesUserId) }
    if flags & 0x0008 != 0 { try text(&d, f.methodPropertiesAppId) }
    if flags & 0x0004 != 0 { try text(&d, f.methodPropertiesClusterId) }
    return contentType
  }

  private func body(
    _ d: inout Dissection, _ channel: UInt16, _ length: Int
  ) throws(Malformed) {
    let (frame, place) = (d.packet.number, d.place)
    let key = key(&d, channel, fromClient: isFromClient(d))
    let contentType: String
    if d.packet.isRevisit {
      contentType = d[memory].answers[frame, place]?.contentType ?? ""
    } else {
      contentType = d[memory].channels[key]?.contentType ?? ""
      if d.remembers {
        d[memory].answers[frame, place] = AmqpMemory.Answer(contentType: contentType)
      }
    }
    d.info(append: "Content-Body ")
    let start = d.offset
    try d.add(f.payload, length: length)
    guard !contentType.isEmpty else { return }
    try d.seek(start)
    try d.inside(length) { d throws(Malformed) in
      let (type, parameters) = MediaHandOff.split(Array(contentType.utf8))
      _ = try content.call(&d, type, parameters, .nested)
    }
  }

  // MARK: Values

  func time(
    _ d: inout Dissection, _ field: Field<AbsoluteTime>
  ) throws(Malformed) {
    let seconds = Int64(truncatingIfNeeded: try d.peek(UInt64.self))
    d.put(field, AbsoluteTime(seconds: seconds, nanoseconds: 0), at: d.next(8))
    try d.skip(8)
  }

  /// A string whose length is no part of its item.
  @discardableResult
  func text(_ d: inout Dissection, _ field: Field<Text>) throws(Malformed) -> Region {
    let count = Int(try d.peek(UInt8.self))
    try d.skip(1)
    return try d.add(field, length: count)
  }

  /// A string whose length is.
  func counted(_ d: inout Dissection, _ field: Field<Text>) throws(Malformed) -> Region {
    let count = Int(try d.peek(UInt8.self))
    _ = count > 0 ? try d.peek(UInt8.self, ahead: count) : 0
    let value = Region(d.offset + 1, count)
    d.put(field, of: value, at: d.next(1 + count))
    try d.skip(1 + count)
    return value
  }

  func long(_ d: inout Dissection, _ field: Field<Bytes>, isCounted: Bool) throws(Malformed) {
    let count = Int(try d.peek(UInt32.self))
    if isCounted {
      let start = d.offset
      try d.skip(4)
      try d.skip(count)
      let bytes = Region(start + 4, count)
      let content = d.wants(field) ? d.bytes(bytes) : []
      d.put(field, content, at: Region(start, 4 + count))
    } else {
      try d.skip(4)
      try d.add(field, length: count)
    }
  }

  /// Named values (section 4.2.5.5).
  func table(_ d: inout Dissection, _ field: Field<Label>) throws(Malformed) {
    let count = Int(try d.peek(UInt32.self))
    try d.skip(4)
    let open = d.open(d.put(field, at: d.next(min(count, d.remaining))))
    try d.inside(count) { d throws(Malformed) in try entries(&d, 0) }
    d.close(open)
  }

  private func entries(_ d: inout Dissection, _ depth: Int) throws(Malformed) {
    while d.remaining > 0 {
      try d.step()
      let start = d.offset
      let open = d.open(d.put(f.fieldItem, at: d.next(1)))
      let whole = try entry(&d, open.item, depth)
      d.close(open)
      if !whole {
        let place = Region(start, min(d.offset - start, 1 + Int(d.octet(at: start))))
        d.expert(
          f.fieldShort, at: d.text("Field is cut off by the end of the field table", at: place))
        return try d.skip(d.remaining)
      }
      d.setLength(open.item, d.offset - start)
    }
  }

  /// - Returns: false if the table ends before it.
  private func entry(
    _ d: inout Dissection, _ item: Item, _ depth: Int
  ) throws(Malformed) -> Bool {
    let count = Int(try d.peek(UInt8.self))
    guard d.remaining >= count + 2 else { return false }
    try d.skip(1)
    let name = try d.add(f.fieldName, length: count)
    let kind = try d.add(f.fieldType)
    let mark = Character(Unicode.Scalar(kind))
    d.label(value: "\(Self.kind(mark) ?? "Unknown") ('\(String(mark))')")
    let typeItem = d.last
    let title = d.wantsLabels ? String(decoding: d.bytes(name), as: UTF8.self) : ""
    d.label(item, "\(title) (\(Self.kind(mark) ?? "unknown type"))")
    let room = d.remaining
    switch mark {
    case "S", "x":
      guard room >= 4, room - 4 >= Int(try d.peek(UInt32.self)) else { return false }
      let size = Int(try d.peek(UInt32.self))
      let place = Region(d.offset + 4, size)
      if mark == "S" {
        d.put(f.fieldString, of: place, at: d.next(4 + size))
        if d.wantsLabels {
          let text = String(decoding: d.bytes(place), as: UTF8.self)
          d.append(to: item, ": \(text)")
        }
      } else {
        let content = d.bytes(place)
        d.put(f.fieldByteArray, content, at: d.next(4 + size))
        if d.wantsLabels {
          let text = content.map { Phrase.hex(UInt64($0), 2) }.joined(separator: ":")
          d.append(to: item, ": \(text)")
        }
      }
      try d.skip(4 + size)
    case "F", "A":
      guard room >= 4, room - 4 >= Int(try d.peek(UInt32.self)) else { return false }
      let size = Int(try d.peek(UInt32.self))
      try d.skip(4)
      if mark == "F", depth < 32 {
        let open = d.open(item)
        try d.inside(size) { d throws(Malformed) in try entries(&d, depth + 1) }
        d.close(open)
      } else {
        try d.skip(size)
      }
    case "V": break
    case "D":
      guard room >= 5 else { return false }
      let scale = Int(try d.peek(UInt8.self))
      let number = Int32(bitPattern: try d.peek(UInt32.self, ahead: 1))
      var value = Double(number)
      for _ in 0..<min(scale, 32) { value /= 10 }
      d.put(f.fieldDecimal, value, at: d.next(5))
      d.append(to: item, ": \(value)")
      try d.skip(5)
    default: return try number(&d, item, mark, typeItem)
    }
    return true
  }

  private func number(
    _ d: inout Dissection, _ item: Item, _ mark: Character, _ typeItem: Item
  ) throws(Malformed) -> Bool {
    let size =
      switch mark {
      case "t", "b", "B": 1
      case "s", "u": 2
      case "I", "i", "f": 4
      case "l", "d", "T": 8
      default: 0
      }
    if size == 0 {
      d.expert(f.arrayTypeUnknown, at: typeItem)
      return false
    }
    guard d.remaining >= size else { return false }
    switch mark {
    case "t":
      let value = try d.peek(UInt8.self) != 0
      d.put(f.fieldBoolean, value, at: d.next(1))
      d.append(to: item, ": \(value ? "True" : "False")")
      try d.skip(1)
    case "b":
      let value = try d.add(f.fieldByte)
      d.append(to: item, ": \(value)")
    case "B":
      let value = try d.add(f.fieldUnsignedByte)
      d.append(to: item, ": \(value)")
    case "s":
      let value = try d.add(f.fieldShortInt)
      d.append(to: item, ": \(value)")
    case "u":
      let value = try d.add(f.fieldShortUint)
      d.append(to: item, ": \(value)")
    case "I":
      let value = try d.add(f.fieldInteger)
      d.append(to: item, ": \(value)")
    case "i":
      let value = try d.add(f.fieldUnsignedInteger)
      d.append(to: item, ": \(value)")
    case "f":
      let value = try d.add(f.fieldFloat)
      d.append(to: item, ": \(value)")
    case "l":
      let value = try d.add(f.fieldLongInt)
      d.append(to: item, ": \(value)")
    case "d":
      let value = try d.add(f.fieldDouble)
      d.append(to: item, ": \(value)")
    default:
      let seconds = Int64(truncatingIfNeeded: try d.peek(UInt64.self))
      try time(&d, f.fieldTimestamp)
      d.append(to: item, ": \(Self.moment(seconds))")
    }
    return true
  }

  private static func moment(_ seconds: Int64) -> String {
    let (days, rest) = (seconds / 86_400, seconds % 86_400)
    // Days from the civil calendar, in eras of 400 years.
    let z = days + 719_468
    let era = z / 146_097
    let day = z - era * 146_097
    let year = (day - day / 1460 + day / 36_524 - day / 146_096) / 365
    let left = day - (365 * year + year / 4 - year / 100)
    let month = (5 * left + 2) / 153
    let two = { (n: Int64) in n < 10 ? "0\(n)" : "\(n)" }
    let m = month < 10 ? month + 3 : month - 9
    let y = year + era * 400 + (m <= 2 ? 1 : 0)
    let date = "\(y)-\(two(m))-\(two(left - (153 * month + 2) / 5 + 1))"
    return "\(date)T\(two(rest / 3600)):\(two(rest / 60 % 60)):\(two(rest % 60)).000000000Z"
  }

  private static func kind(_ mark: Character) -> String? {
    switch mark {
    case "S": "string"
    case "F": "field table"
    case "t": "boolean"
    case "I": "integer"
    case "i": "unsigned integer"
    case "l": "long int"
    case "T": "timestamp"
    case "V": "void"
    case "D": "decimal"
    case "b": "byte"
    case "B": "unsigned byte"
    case "s": "short int"
    case "u": "short uint"
    case "f": "float"
    case "d": "double"
    case "x": "byte array"
    case "A": "array"
    default: nil
    }
  }
}
