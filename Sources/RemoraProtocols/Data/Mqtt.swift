public import RemoraCore

/// MQ Telemetry Transport (OASIS MQTT 3.1.1 and 5.0): one control packet after the other.
///
///     | type  | flags |  remaining length: 1 to 4 bytes of 7 bits each  | …
public let mqtt = Protocol("mqtt", "MQ Telemetry Transport Protocol", short: "MQTT") { p in
  p.keepsToItself()
  let layer = MqttLayer(&p)
  p.over(
    "tcp.port", 1883,
    framing: .sized(header: 2) { d in
      var length = 0
      var at = d.offset + 1
      for i in 0..<4 {
        guard let byte = d.number(at: at, UInt8.self) else { return nil }
        length |= Int(byte & 0x7f) << (7 * i)
        at += 1
        if byte & 0x80 == 0 { break }
      }
      return at - d.offset + length
    })
  p.greets { d in
    d.info("")
    return .messages
  }
  p.over("tls.port", 8883)
  return { d throws(Malformed) in try layer.read(&d) }
}

/// What is known of connections: their version, and the topics that aliases stand for. Bounded.
struct MqttMemory: ~Copyable {
  struct Alias: Hashable {
    let connection: Int
    let isForward: Bool
    let number: UInt16
  }
  var versions = FlowTable<UInt8>(limit: 1 << 18)
  var topics: [Alias: String] = [:]
  var answers = FrameMemory<UInt8>()
  var resolved = FrameMemory<String>()
}

struct MqttLayer {
  private let f: MqttFields
  private let memory: State<MqttMemory>

  init(_ p: inout Builder) {
    f = MqttFields(&p)
    memory = p.state { MqttMemory() }
  }

  /// A message in hand: its kind, the version of its connection, and what it is about.
  private struct Message {
    let kind: UInt8
    let quality: UInt8
    var version: UInt8
    let connection: Int
    let isForward: Bool
    var identifier: UInt16?
    var topics: [String] = []
    var alias: UInt16?
    var isV5: Bool { version != 3 && version != 4 }
  }

  func read(_ d: inout Dissection) throws(Malformed) {
    let flags = try d.peek(UInt8.self)
    let kind = flags >> 4
    var isForward = false
    let info = d.packet
    let key = FlowKey(
      from: info.source, info.sourcePort, to: info.destination, info.destinationPort,
      isForward: &isForward)
    let index = d[memory].versions.place(key) { _ in 0 }.index
    var version = d[memory].versions[index]
    if info.isRevisit {
      version = d[memory].answers[info.number, d.place] ?? version
    } else if d.remembers {
      d[memory].answers[info.number, d.place] = version
    }
    var message = Message(
      kind: kind, quality: flags >> 1 & 3, version: version, connection: index,
      isForward: isForward)
    d.protocolColumn("MQTT")
    let msgtype = f.msgtype
    d.info("\(msgtype, kind)", separator: ", ")
    d.summary(", \(msgtype, kind)")
    if version == 0, kind != 1 { d.expert(f.unknownVersion, at: d.own) }
    try readHeader(&d, kind, version)
    let length = try readNumber(&d, f.len)
    let end = d.offset + Int(clamping: length)
    if end - d.start < d.reportedRemaining + (d.offset - d.start) { d.limit(to: end - d.offset) }
    d.setOwnLength(d.remaining + d.offset - d.start)
    try readBody(&d, &message)
    if d.wantsColumns {
      if let id = message.identifier { d.info(append: " (id=\(id))") }
      for topic in message.topics { d.info(append: " [\(topic)]") }
    }
  }

  private func readHeader(
    _ d: inout Dissection, _ kind: UInt8, _ version: UInt8
  ) throws(Malformed) {
    let msgtype = f.msgtype
    let qos = f.qos
    if kind == 3 {
      let flags = try d.add(f.hdrflags, bits: f.msgtype, f.dupflag, f.qos, f.retain)
      let copy = flags & 8 != 0 ? ", DUP Flag" : ""
      let keep = flags & 1 != 0 ? ", Retain" : ""
      d.append(", Message Type: \(msgtype, kind)\(copy), QoS Level: \(qos, flags >> 1 & 3)\(keep)")
    } else if version == 3, kind == 6 || kind == 8 || kind == 10 {
      let flags = try d.add(f.hdrflags, bits: f.msgtype, f.dupflag, f.qos, f.retainReserved)
      let copy = flags & 8 != 0 ? ", DUP Flag" : ""
      d.append(", Message Type: \(msgtype, kind)\(copy), QoS Level: \(qos, flags >> 1 & 3)")
    } else {
      try d.add(f.hdrflags, bits: f.msgtype, f.hdrReserved)
      d.append(", Message Type: \(msgtype, kind)")
    }
  }

  /// A number of up to four bytes, seven bits each, the least significant first.
  @discardableResult
  private func readNumber(
    _ d: inout Dissection, _ field: Field<UInt64>
  ) throws(Malformed)
    -> UInt64
  {
    let (value, size) = try peekNumber(d)
    d.put(field, value, at: d.next(size))
    try d.skip(size)
    return value
  }

  private func peekNumber(_ d: borrowing Dissection) throws(Malformed) -> (UInt64, Int) {
    var value: UInt64 = 0
    var size = 0
    while size < 4 {
      let byte = try d.peek(UInt8.self, ahead: size)
      value |= UInt64(byte & 0x7f) << UInt64(7 * size)
      size += 1
      if byte & 0x80 == 0 { break }
    }
    return (value, size)
  }

  private func readBody(_ d: inout Dissection, _ message: inout Message) throws(Malformed) {
    switch message.kind {
    case 1: try readConnect(&d, &message)
    case 2: try readConnectAck(&d, message)
    case 3: try readPublish(&d, &message)
    case 4: try readAnswer(&d, &message, f.pubackReasonCode)
    case 5: try readAnswer(&d, &message, f.pubrecReasonCode)
    case 6: try readAnswer(&d, &message, f.pubrelReasonCode)
    case 7: try readAnswer(&d, &message, f.pubcompReasonCode)
    case 8, 10: try readSubscribe(&d, &message)
    case 9: try readSubscribeAck(&d, &message)
    case 11: try readUnsubscribeAck(&d, &message)
    case 14 where message.isV5: try readReason(&d, f.disconnectReasonCode)
    case 15 where message.isV5: try readReason(&d, f.authReasonCode)
    default: break
    }
  }

  private func readIdentifier(_ d: inout Dissection, _ message: inout Message) throws(Malformed) {
    message.identifier = try d.add(f.msgid)
  }

  private func readText(
    _ d: inout Dissection, _ length: Field<UInt16>, _ field: Field<Text>
  ) throws(Malformed) {
    let count = Int(try d.add(length))
    try d.add(field, length: count)
  }

  private func readConnect(_ d: inout Dissection, _ message: inout Message) throws(Malformed) {
    try readText(&d, f.protoLen, f.protoname)
    message.version = try d.add(f.ver)
    if !d.packet.isRevisit { d[memory].versions[message.connection] = message.version }
    let flags = try d.add(
      f.conflags,
      bits: f.conflagUname, f.conflagPasswd, f.conflagRetain, f.conflagQos, f.conflagWillflag,
      f.conflagCleansess, f.conflagReserved)
    let qos = f.conflagQos
    d.append(
      """
      \(flags & 0x80 != 0 ? ", User Name Flag" : "")\(flags & 0x40 != 0 ? ", Password Flag" : "")\
      \(flags & 0x20 != 0 ? ", Will Retain" : ""), QoS Level: \(qos, flags >> 3 & 3)\
      \(flags & 4 != 0 ? ", Will Flag" : "")\(flags & 2 != 0 ? ", Clean Session Flag" : "")\
      \(flags & 1 != 0 ? ", (Reserved)" : "")
      """)
    try d.add(f.kalive)
    if message.version == 5 { try readProperties(&d, f.properties) }
    try readText(&d, f.clientidLen, f.clientid)
    if flags & 4 != 0 {
      if message.version == 5 { try readProperties(&d, f.willProperties) }
      try readText(&d, f.willtopicLen, f.willtopic)
      let count = Int(try d.add(f.willmsgLen))
      try d.add(f.willmsg, length: count)
    }
    if flags & 0x80 != 0 { try readText(&d, f.usernameLen, f.username) }
    if flags & 0x40 != 0 { try readText(&d, f.passwdLen, f.passwd) }
  }

  private func readConnectAck(_ d: inout Dissection, _ message: Message) throws(Malformed) {
    if message.version == 3 {
      let value = try d.peek(UInt8.self)
      d.put(f.conackReserved, value != 0, at: d.next(1))
      try d.skip(1)
    } else {
      let flags = try d.add(f.conackFlags, bits: f.conackFlagsReserved, f.conackFlagsSp)
      if flags & 0xfe != 0 { d.append(", Reserved") }
      if flags & 1 != 0 { d.append(", Session Present") }
    }
    if message.isV5 {
      try d.add(f.connackReasonCode)
      if message.version == 5 || message.version != 0 && d.remaining > 0 {
        try readProperties(&d, f.properties)
      }
    } else {
      try d.add(f.conackVal)
    }
  }

  private func readPublish(_ d: inout Dissection, _ message: inout Message) throws(Malformed) {
    let count = Int(try d.add(f.topicLen))
    let head = d.last
    var topic = ""
    if count > 0 {
      let place = try d.add(f.topic, length: count)
      topic = d.string(place)
    }
    if message.quality > 0 { try readIdentifier(&d, &message) }
    if message.version == 5 {
      try readProperties(&d, f.properties, &message)
      if let alias = message.alias {
        topic = resolve(&d, message, alias, topic)
        if count == 0 {
          d.put(f.topic, Phrase(topic), at: d.here, .generated)
          if topic.isEmpty { d.expert(f.unknownTopicAlias) }
        }
      }
    }
    if count == 0, message.alias == nil { d.expert(f.illegalTopicLength, at: head) }
    message.topics.append(topic)
    d.put(f.msg, at: d.next(d.remaining))
    try d.skip(d.remaining)
  }

  /// What an alias stands for in this direction (MQTT 5.0, 3.3.2.3.4); with a topic it is defined.
  private func resolve(
    _ d: inout Dissection, _ message: Message, _ alias: UInt16, _ topic: String
  ) -> String {
    let info = d.packet
    let key = MqttMemory.Alias(
      connection: message.connection, isForward: message.isForward, number: alias)
    if !topic.isEmpty {
      if !info.isRevisit {
        if d[memory].topics.count >= 1 << 16 { d[memory].topics = [:] }
        d[memory].topics[key] = topic
      }
      return topic
    }
    if info.isRevisit { return d[memory].resolved[info.number, d.place] ?? "" }
    let known = d[memory].topics[key] ?? ""
    if d.remembers { d[memory].resolved[info.number, d.place] = known }
    return known
  }

  private func readAnswer(
    _ d: inout Dissection, _ message: inout Message, _ reason: Field<UInt8>
  ) throws(Malformed) {
    try readIdentifier(&d, &message)
    if message.isV5 { try readReason(&d, reason) }
  }

  /// A reason and properties, both of which may be left out.
  private func readReason(_ d: inout Dissection, _ reason: Field<UInt8>) throws(Malformed) {
    guard d.reportedRemaining > 0 else { return }
    try d.add(reason)
    if d.reportedRemaining > 0 { try readProperties(&d, f.properties) }
  }

  private func readSubscribe(_ d: inout Dissection, _ message: inout Message) throws(Malformed) {
    try readIdentifier(&d, &message)
    if message.version == 5 { try readProperties(&d, f.properties) }
    while d.reportedRemaining > 0 {
      try d.step()
      let count = Int(try d.add(f.topicLen))
      if count == 0 { d.expert(f.illegalTopicLength) }
      var topic = ""
      if count > 0 {
        let place = try d.add(f.topic, length: count)
        topic = d.wantsColumns ? d.string(place) : ""
      }
      guard message.kind == 8 else { continue }
      message.topics.append(topic)
      // Where no CONNECT was seen, the older form is taken.
      if message.isV5, message.version != 0 { try readOptions(&d) } else { try d.add(f.subQos) }
    }
  }

  private func readOptions(_ d: inout Dissection) throws(Malformed) {
    let flags = try d.add(
      f.subscriptionOptions,
      bits: f.subscriptionOptionsReserved, f.subscriptionOptionsRetain, f.subscriptionOptionsRap,
      f.subscriptionOptionsNl, f.subscriptionOptionsQos)
    let retain = f.subscriptionOptionsRetain
    let qos = f.subscriptionOptionsQos
    d.append(
      """
      , Retain Handling: \(retain, flags >> 4 & 3)\
      \(flags & 8 != 0 ? ", Retain As Published" : "")\(flags & 4 != 0 ? ", No Local" : "")\
      , QoS: \(qos, flags & 3)
      """)
  }

  private func readSubscribeAck(
    _ d: inout Dissection, _ message: inout Message
  ) throws(Malformed) {
    try readIdentifier(&d, &message)
    if message.version == 5 { try readProperties(&d, f.properties) }
    while d.reportedRemaining > 0 {
      try d.step()
      try d.add(message.isV5 ? f.subackReasonCode : f.subackQos)
    }
  }

  private func readUnsubscribeAck(
    _ d: inout Dissection, _ message: inout Message
  ) throws(Malformed) {
    try readIdentifier(&d, &message)
    guard message.isV5 else { return }
    if message.version == 5 { try readProperties(&d, f.properties) }
    while d.reportedRemaining > 0 {
      try d.step()
      try d.add(f.unsubackReasonCode)
    }
  }

  private func readProperties(_ d: inout Dissection, _ head: Field<Label>) throws(Malformed) {
    var nobody = Message(kind: 0, quality: 0, version: 5, connection: 0, isForward: false)
    try readProperties(&d, head, &nobody)
  }

  /// Properties of version 5 (section 2.2.2): a total length, then numbers and values.
  private func readProperties(
    _ d: inout Dissection, _ head: Field<Label>, _ message: inout Message
  ) throws(Malformed) {
    let (total, size) = try peekNumber(d)
    let place = Region(d.offset, size + Int(clamping: total))
    d.put(head, at: place)
    let open = d.open()
    try readNumber(&d, f.propertyLen)
    let end = d.offset + Int(clamping: total)
    while d.offset < end {
      try d.step()
      try readProperty(&d, end, &message)
    }
    d.close(open)
  }

  private func readProperty(
    _ d: inout Dissection, _ end: Int, _ message: inout Message
  ) throws(Malformed) {
    let kind = try d.add(f.propertyId)
    switch kind {
    case 0x01, 0x17, 0x19, 0x25, 0x28, 0x29, 0x2a: try readValue(&d, 1)
    case 0x13, 0x21, 0x22: try readValue(&d, 2)
    case 0x02, 0x11, 0x18, 0x27: try readValue(&d, 4)
    case 0x24: try d.add(f.propertyMaxQos)
    case 0x23: message.alias = try d.add(f.propertyTopicAlias)
    case 0x0b:
      let (value, size) = try peekNumber(d)
      d.put(f.propNumber, UInt32(truncatingIfNeeded: value), at: d.next(size))
      try d.skip(size)
    case 0x03:
      let count = Int(try d.peek(UInt16.self))
      let place = d.offset
      try d.skip(2)
      if d.wants(f.propertyContentType), count <= d.remaining {
        let text = d.string(d.next(count))
        d.put(f.propertyContentType, Phrase(text), at: Region(place, count + 2))
      }
      try d.skip(count)
    case 0x08, 0x09, 0x12, 0x15, 0x16, 0x1a, 0x1c, 0x1f:
      let count = Int(try readLength(&d, f.propStringLen))
      try d.add(f.propString, length: count)
    case 0x26:
      let count = Int(try readLength(&d, f.propKeyLen))
      try d.add(f.propKey, length: count)
      let size = Int(try readLength(&d, f.propValueLen))
      try d.add(f.propValue, length: size)
    default: try d.add(f.propUnknown, length: max(0, end - d.offset))
    }
  }

  private func readLength(
    _ d: inout Dissection, _ field: Field<UInt32>
  ) throws(Malformed)
    -> UInt32
  {
    let value = UInt32(try d.peek(UInt16.self))
    d.put(field, value, at: d.next(2))
    try d.skip(2)
    return value
  }

  private func readValue(_ d: inout Dissection, _ size: Int) throws(Malformed) {
    var value: UInt32 = 0
    for i in 0..<size { value = value << 8 | UInt32(try d.peek(UInt8.self, ahead: i)) }
    d.put(f.propNumber, value, at: d.next(size))
    try d.skip(size)
  }
}
