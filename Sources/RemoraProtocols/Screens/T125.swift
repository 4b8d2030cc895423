public import RemoraCore

/// The multipoint communication service that remote desktops begin with (ITU-T T.125 section 7):
/// connections in BER, all else in PER.
public let t125 = Protocol(
  "t125", "MULTIPOINT-COMMUNICATION-SERVICE T.125", short: "T.125"
) { p in
  let layer = T125Layer(&p)
  p.recognizes(over: "cotp") { d in
    guard let first = d.number(at: d.offset, UInt8.self) else { return false }
    if first == 0x7f {
      guard let second = d.number(at: d.offset + 1, UInt8.self) else { return false }
      return second >= 101 && second <= 104
    }
    return [1, 8, 10, 11, 14, 15, 25, 26].contains(first >> 2)
  }
  return { d throws(Malformed) in try layer.dissect(&d) }
}

private struct T125Layer: Sendable {
  let connection: Field<UInt32>
  let kinds: [Field<Label>]
  let parameters: [Field<UInt64>]
  let calling, called, userData: Field<Bytes>
  let upward: Field<Bool>
  let target, minimum, maximum, domain: Field<Label>
  let result: Field<UInt32>
  let connectID: Field<UInt64>
  let conference: ProtocolHandle
  let domainUnits: DomainUnits

  init(_ p: inout Builder) {
    connection = p.u32(
      "ConnectMCSPDU", "ConnectMCSPDU",
      names: [
        101: "connect-initial", 102: "connect-response", 103: "connect-additional",
        104: "connect-result",
      ])
    kinds = ["connect-initial", "connect-response", "connect-additional", "connect-result"].map {
      p.label($0.split(separator: "-").joined(separator: "_") + "_element", $0)
    }
    parameters = [
      "maxChannelIds", "maxUserIds", "maxTokenIds", "numPriorities", "minThroughput", "maxHeight",
      "maxMCSPDUsize", "protocolVersion",
    ].map { p.u64($0, $0, blurb: "INTEGER_0_MAX") }
    calling = p.bytes("callingDomainSelector", "callingDomainSelector", blurb: "OCTET_STRING")
    called = p.bytes("calledDomainSelector", "calledDomainSelector", blurb: "OCTET_STRING")
    upward = p.flag("upwardFlag", "upwardFlag", blurb: "BOOLEAN")
    target = p.label("targetParameters_element", "targetParameters", blurb: "DomainParameters")
    minimum = p.label("minimumParameters_element", "minimumParameters", blurb: "DomainParameters")
    maximum = p.label("maximumParameters_element", "maximumParameters", blurb: "DomainParameters")
    domain = p.label("domainParameters_element", "domainParameters")
    userData = p.bytes("userData", "userData")
    result = p.u32("result", "result", names: ValueNames(packed: t125ResultNames))
    connectID = p.u64("calledConnectId", "calledConnectId", blurb: "INTEGER_0_MAX")
    conference = p.uses("t124")
    domainUnits = DomainUnits(&p)
  }

  func dissect(_ d: inout Dissection) throws(Malformed) {
    d.protocolColumn("T.125")
    d.info("")
    if try d.peek(UInt8.self) != 0x7f { return try domainUnits.add(&d) }
    let whole = try d.berHead()
    let kind = whole.tag
    let item = d.put(connection, kind, at: d.next(d.reportedRemaining))
    let sub = d.open(item)
    try d.skip(whole.header)
    let index = Int(kind) - 101
    guard index >= 0, index < kinds.count else { return }
    let list = d.open(
      d.put(kinds[index], at: d.next(min(whole.length, d.remaining))))
    switch index {
    case 0: try addInitial(&d)
    case 1: try addResponse(&d)
    default: break
    }
    d.close(list)
    d.close(sub)
  }

  private func addInitial(_ d: inout Dissection) throws(Malformed) {
    for field in [calling, called] {
      let head = try d.berHead()
      try d.skip(head.header)
      try d.add(field, length: head.length)
    }
    let flag = try d.berHead()
    try d.skip(flag.header)
    let value = try d.peek(UInt8.self)
    d.put(upward, value != 0, at: d.next(1))
    try d.skip(flag.length)
    try addParameters(&d, target)
    try addParameters(&d, minimum)
    try addParameters(&d, maximum)
    try addUserData(&d)
  }

  private func addResponse(_ d: inout Dissection) throws(Malformed) {
    let head = try d.berHead()
    try d.skip(head.header)
    d.put(
      result, UInt32(truncatingIfNeeded: try number(d, head.length)), at: d.next(head.length))
    try d.skip(head.length)
    try addNumber(&d, connectID)
    try addParameters(&d, domain)
    try addUserData(&d)
  }

  private func number(_ d: borrowing Dissection, _ size: Int) throws(Malformed) -> UInt64 {
    var value: UInt64 = 0
    for i in 0..<max(0, min(size, 9)) {
      value = value << 8 | UInt64(try d.peek(UInt8.self, ahead: i))
    }
    return value
  }

  private func addNumber(_ d: inout Dissection, _ field: Field<UInt64>) throws(Malformed) {
    let head = try d.berHead()
    try d.skip(head.header)
    let value = try number(d, head.length)
    d.put(field, value, at: d.next(head.length))
    try d.skip(head.length)
  }

  private func addParameters(_ d: inout Dissection, _ field: Field<Label>) throws(Malformed) {
    let head = try d.berHead()
    let list = d.open(d.put(field, at: d.next(head.whole)))
    try d.skip(head.header)
    for parameter in parameters { try addNumber(&d, parameter) }
    d.close(list)
  }

  private func addUserData(_ d: inout Dissection) throws(Malformed) {
    let head = try d.berHead()
    try d.skip(head.header)
    d.put(userData, at: d.next(min(head.length, d.remaining)))
    d.setOwnLength(d.reportedRemaining + d.offset - d.start)
    try d.call(conference, length: min(head.length, d.reportedRemaining))
  }
}

/// What follows a connection: units of the domain (T.125 section 7, part 3), in PER.
private struct DomainUnits: Sendable {
  let per: PerItems
  let unitNames: ValueNames
  let unit, result, initiator, requested, channel, priority, reason: Field<UInt32>
  let height, interval: Field<UInt64>
  let segmentation, userData: Field<Bytes>
  let begin, end: Field<Bool>
  let elements: [UInt32: Field<Label>]
  let desktop: ProtocolHandle

  init(_ p: inout Builder) {
    per = PerItems.shared(&p)
    let names = ValueNames(packed: t125UnitNames)
    unitNames = names
    unit = p.u32("/t124.DomainMCSPDU", "DomainMCSPDU", names: names)
    var elements: [UInt32: Field<Label>] = [:]
    for index: UInt32 in [1, 8, 10, 11, 14, 15, 25, 26] {
      let name = names.name(of: UInt64(index)) ?? ""
      elements[index] = p.label("/t124.\(name)_element", name)
    }
    self.elements = elements
    height = p.u64("/t124.subHeight", "subHeight", blurb: "INTEGER_0_MAX")
    interval = p.u64("/t124.subInterval", "subInterval", blurb: "INTEGER_0_MAX")
    result = p.u32("/t124.result", "result", names: ValueNames(packed: t125ResultNames))
    initiator = p.u32("/t124.initiator", "initiator", blurb: "UserId")
    requested = p.u32("/t124.requested", "requested", blurb: "ChannelId")
    channel = p.u32("/t124.channelId", "channelId", blurb: "StaticChannelId")
    priority = p.u32(
      "/t124.dataPriority", "dataPriority", names: [0: "top", 1: "high", 2: "medium", 3: "low"])
    reason = p.u32(
      "/t124.reason", "reason",
      names: [
        0: "rn-domain-disconnected", 1: "rn-provider-initiated", 2: "rn-token-purged",
        3: "rn-user-requested", 4: "rn-channel-purged",
      ])
    segmentation = p.bytes("/t124.segmentation", "segmentation")
    begin = p.flag("/t124.Segmentation.begin", "begin", mask: 0x80)
    end = p.flag("/t124.Segmentation.end", "end", mask: 0x40)
    userData = p.bytes("/t124.userData", "userData")
    desktop = p.uses("rdp")
    p.feeds("t124")
    p.feeds("per")
  }

  func add(_ d: inout Dissection) throws(Malformed) {
    d.setOwnLength(d.reportedRemaining)
    var reader = PerReader(d)
    let index = try per.index(&d, &reader, per.choice, of: 43)
    let item = d.put(unit, index, at: d.next(1))
    d.info("\(unitName(index)) ")
    if index == 25 || index == 26 { d.info("") }
    let sub = d.open(item)
    guard let element = elements[index] else { return d.close(sub) }
    let body = d.put(element, at: d.next(1))
    let list = d.open(body)
    var payload: Region?
    switch index {
    case 1:
      for field in [height, interval] {
        reader.align()
        let start = reader.byte
        let size = try reader.length(d)
        let value = try reader.number(d, min(size, 8))
        d.put(field, value, at: Region(start, reader.byte - start))
      }
    // The length is a byte before the number.
    case 8:
      let place = reader.byte
      let value = try per.index(&d, &reader, per.enumerated, of: 5)
      d.put(reason, value, at: Region(place, 1))
      reader.bit = (place + 1) * 8
    case 11, 15: try addConfirm(&d, &reader, index)
    case 14:
      try addUser(&d, &reader)
      let joined = try addChannel(&d, &reader, channel, from: 0)
      d.info(append: "\(joined)")
    case 25, 26: payload = try addData(&d, &reader)
    default: break
    }
    reader.align()
    d.close(list)
    d.close(sub)
    let size = reader.byte - d.offset
    d.setLength(body, size)
    d.setLength(item, size)
    if let payload, payload.length > 0 {
      try d.seek(payload.offset)
      try d.call(desktop, length: payload.length)
    } else {
      try d.seek(min(reader.byte, d.offset + d.remaining))
    }
  }

  private func unitName(_ index: UInt32) -> String {
    unitNames.name(of: UInt64(index)) ?? "Unknown"
  }

  private func addUser(_ d: inout Dissection, _ reader: inout PerReader) throws(Malformed) {
    _ = try addChannel(&d, &reader, initiator, from: 1001)
  }

  private func addChannel(
    _ d: inout Dissection, _ reader: inout PerReader, _ field: Field<UInt32>, from low: UInt32
  ) throws(Malformed) -> UInt32 {
    reader.align()
    let place = Region(reader.byte, 2)
    let value = UInt32(truncatingIfNeeded: try reader.number(d, 2)) + low
    d.put(field, value, at: place)
    return value
  }

  private func addConfirm(
    _ d: inout Dissection, _ reader: inout PerReader, _ index: UInt32
  ) throws(Malformed) {
    let has = try per.has(&d, &reader, index == 11 ? "initiator" : "channelId")
    let place = Region(reader.byte, 1)
    let value = try per.index(&d, &reader, per.enumerated, of: 16)
    d.put(result, value, at: place)
    if index == 11 {
      if has { try addUser(&d, &reader) }
      return
    }
    try addUser(&d, &reader)
    _ = try addChannel(&d, &reader, requested, from: 0)
    if has {
      let joined = try addChannel(&d, &reader, channel, from: 0)
      d.info(append: "\(joined)")
    }
  }

  private func addData(
    _ d: inout Dissection, _ reader: inout PerReader
  ) throws(Malformed) -> Region {
    try addUser(&d, &reader)
    let number = try addChannel(&d, &reader, channel, from: 0)
    d.info(append: "\(number) ")
    let place = Region(reader.byte, 1)
    let value = try per.index(&d, &reader, per.enumerated, of: 4)
    d.put(priority, value, at: place)
    let marks = UInt8(truncatingIfNeeded: try reader.bits(d, 2)) << 6
    let parts = d.put(segmentation, [marks], at: Region(d.start, 1))
    if d.wantsLabels {
      let bits = "\(marks >> 7)\(marks >> 6 & 1)"
      d.append(" [bit length 2, 6 LSB pad bits, \(bits).. .... decimal value \(marks >> 6)]")
    }
    let sub = d.open(parts)
    d.put(begin, marks & 0x80 != 0, at: Region(d.start, 1))
    d.put(end, marks & 0x40 != 0, at: Region(d.start, 1))
    d.close(sub)
    let size = try per.length(&d, &reader, per.octetLength)
    let region = try reader.skip(d, size)
    d.put(userData, at: region)
    return region
  }
}

private let t125ResultNames: StaticString = #"""
  0=rt-successful
  1=rt-domain-merging
  2=rt-domain-not-hierarchical
  3=rt-no-such-channel
  4=rt-no-such-domain
  5=rt-no-such-user
  6=rt-not-admitted
  7=rt-other-user-id
  8=rt-parameters-unacceptable
  9=rt-token-not-available
  a=rt-token-not-possessed
  b=rt-too-many-channels
  c=rt-too-many-tokens
  d=rt-too-many-users
  e=rt-unspecified-failure
  f=rt-user-rejected
  """#

private let t125UnitNames: StaticString = #"""
  0=plumbDomainIndication
  1=erectDomainRequest
  2=mergeChannelsRequest
  3=mergeChannelsConfirm
  4=purgeChannelsIndication
  5=mergeTokensRequest
  6=mergeTokensConfirm
  7=purgeTokensIndication
  8=disconnectProviderUltimatum
  9=rejectMCSPDUUltimatum
  a=attachUserRequest
  b=attachUserConfirm
  c=detachUserRequest
  d=detachUserIndication
  e=channelJoinRequest
  f=channelJoinConfirm
  10=channelLeaveRequest
  11=channelConveneRequest
  12=channelConveneConfirm
  13=channelDisbandRequest
  14=channelDisbandIndication
  15=channelAdmitRequest
  16=channelAdmitIndication
  17=channelExpelRequest
  18=channelExpelIndication
  19=sendDataRequest
  1a=sendDataIndication
  1b=uniformSendDataRequest
  1c=uniformSendDataIndication
  1d=tokenGrabRequest
  1e=tokenGrabConfirm
  1f=tokenInhibitRequest
  20=tokenInhibitConfirm
  21=tokenGiveRequest
  22=tokenGiveIndication
  23=tokenGiveResponse
  24=tokenGiveConfirm
  25=tokenPleaseRequest
  26=tokenPleaseIndication
  27=tokenReleaseRequest
  28=tokenReleaseConfirm
  29=tokenTestRequest
  2a=tokenTestConfirm
  """#
