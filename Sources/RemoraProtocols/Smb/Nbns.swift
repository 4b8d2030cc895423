public import RemoraCore

/// NetBIOS Name Service (RFC 1002 section 4.2): messages like those of DNS.
///
///     |        transaction id         |R|  op  |A|T|R|R|0 0|B| rcode  |
///     |           questions           |            answers            |
///     |          authorities          |          additional           |
public let nbns = Protocol("nbns", "NetBIOS Name Service", short: "NBNS") { p in
  let layer = NBNSLayer(&p)
  p.over("udp.port", 137)
  return { d throws(Malformed) in try layer.dissect(&d) }
}

struct NBNSLayer {
  let f: NBNSFields

  init(_ p: inout Builder) { f = NBNSFields(&p) }

  private static let wait: UInt16 = 7

  func dissect(_ d: inout Dissection) throws(Malformed) {
    d.protocolColumn("NBNS")
    let flags: UInt16 = try d.peek(UInt16.self, ahead: 2)
    let isResponse = flags & 0x8000 != 0
    let opcode = flags >> 11 & 15
    let code = flags & 15
    d.info("\(Self.operation(opcode))\(isResponse ? " response" : "")")
    let codes = f.flagsRcode
    if isResponse, code != 0 {
      d.info(append: code < 8 ? ", \(codes, code)" : ", Unknown error")
    }
    try d.add(f.id)
    try addFlags(&d)
    let questions = try d.add(f.countQueries)
    let answers = try d.add(f.countAnswers)
    let authorities = try d.add(f.countAuthRr)
    let additional = try d.add(f.countAddRr)
    if questions > 0 { try addQuestions(&d, questions, isResponse: isResponse) }
    try addRecords(&d, answers, "Answers", opcode, isShown: isResponse)
    try addRecords(&d, authorities, "Authoritative nameservers", opcode, isShown: false)
    try addRecords(&d, additional, "Additional records", opcode, isShown: false)
    d.setOwnLength(d.offset - d.start + d.reportedRemaining)
  }

  private static func operation(_ code: UInt16) -> String {
    switch code {
    case 0: "Name query"
    case 5: "Registration"
    case 6: "Release"
    case 7: "Wait for acknowledgment"
    case 8: "Refresh"
    case 9: "Refresh (alternate opcode)"
    case 15: "Multi-homed registration"
    default: "Unknown operation (\(code))"
    }
  }

  private func addFlags(_ d: inout Dissection) throws(Malformed) {
    let value: UInt16 = try d.peek(UInt16.self)
    let isResponse = value & 0x8000 != 0
    let opcode = value >> 11 & 15
    let isKnown = [0, 5, 6, 7, 8, 9, 15].contains(opcode)
    let (codes, opcodes) = (f.flagsRcode, f.flagsOpcode)
    let item = d.put(f.flags, value, at: d.next(2))
    d.append(isResponse ? ", Response, Opcode: " : ", Opcode: ")
    d.append(isKnown ? "\(opcodes, opcode)" : "Unknown")
    if isResponse, value & 0x400 != 0 { d.append(", Authoritative") }
    if value & 0x200 != 0 { d.append(", Truncated") }
    if value & 0x100 != 0 { d.append(", Recursion desired") }
    if isResponse, value & 0x80 != 0 { d.append(", Recursion available") }
    if value & 0x10 != 0 { d.append(", Broadcast") }
    if isResponse {
      d.append(value & 15 < 8 ? ", Reply code: \(codes, value & 15)" : ", Reply code: Unknown")
    }
    let sub = d.open(item)
    if isResponse {
      try d.add(
        bits: f.flagsResponse, f.flagsOpcode, f.flagsAuthoritative, f.flagsTruncated,
        f.flagsRecdesired, f.flagsRecavail, f.flagsBroadcast, f.flagsRcode, width: 2)
    } else {
      try d.add(
        bits: f.flagsResponse, f.flagsOpcode, f.flagsTruncated, f.flagsRecdesired,
        f.flagsBroadcast, width: 2)
    }
    d.close(sub)
  }

  private static func typeName(_ type: UInt16) -> String {
    type == 0x20 ? "NB" : type == 0x21 ? "NBSTAT" : "Unknown"
  }

  private static func className(_ value: UInt16) -> String {
    switch value {
    case 1: "IN"
    case 2: "CS"
    case 3: "CH"
    case 4: "HS"
    case 254: "NONE"
    case 255: "ANY"
    default: "Unknown"
    }
  }

  private func addQuestions(
    _ d: inout Dissection, _ count: UInt16, isResponse: Bool
  ) throws(Malformed) {
    let start = d.offset
    let list = d.text("Queries", at: d.next(d.reportedRemaining))
    let sub = d.open(list)
    for _ in 0..<count {
      try d.step()
      let name = try NetBIOSName(&d, message: d.start)
      let type: UInt16 = try d.peek(UInt16.self, ahead: name.length)
      let kind: UInt16 = try d.peek(UInt16.self, ahead: name.length + 2)
      let (text, description) = (name.text, name.description)
      if !isResponse { d.info(append: " \(Self.typeName(type)) \(text)") }
      let item = d.text(
        "\(text): type \(Self.typeName(type)), class \(Self.className(kind))",
        at: d.next(name.length + 4))
      let inner = d.open(item)
      d.put(f.name, "\(text)", at: d.next(name.length))
      d.append("\(description)")
      try d.skip(name.length)
      try addTypeAndClass(&d)
      d.close(inner)
      d.setLength(list, d.offset - start)
    }
    d.close(sub)
  }

  private func addTypeAndClass(_ d: inout Dissection) throws(Malformed) {
    let type = try d.add(f.type)
    if type != 0x20, type != 0x21 { d.label(value: "Unknown (\(type))") }
    try d.add(f.class)
  }

  private func addRecords(
    _ d: inout Dissection, _ count: UInt16, _ title: String, _ opcode: UInt16, isShown: Bool
  ) throws(Malformed) {
    if count == 0 { return }
    // No heading over records of which not a byte is there.
    _ = try d.peek(UInt8.self)
    let start = d.offset
    let list = d.text("\(title)", at: d.next(d.reportedRemaining))
    let sub = d.open(list)
    for _ in 0..<count {
      try d.step()
      try addRecord(&d, opcode, isShown: isShown)
      d.setLength(list, d.offset - start)
    }
    d.close(sub)
  }

  private func addRecord(
    _ d: inout Dissection, _ opcode: UInt16, isShown: Bool
  ) throws(Malformed) {
    let name = try NetBIOSName(&d, message: d.start)
    let type: UInt16 = try d.peek(UInt16.self, ahead: name.length)
    let kind: UInt16 = try d.peek(UInt16.self, ahead: name.length + 2)
    let size = Int(try d.peek(UInt16.self, ahead: name.length + 8))
    let item = d.text(
      "\(name.text): type \(Self.typeName(type)), class \(Self.className(kind))",
      at: d.next(name.length + 10 + size))
    let sub = d.open(item)
    let shown = type == 0x20 ? name.text + name.description : name.text
    d.put(f.name, "\(shown)", at: Region(d.offset + 1, name.length - 1))
    try d.skip(name.length)
    try addTypeAndClass(&d)
    let ttl = try d.add(f.ttl)
    let seconds = Int32(bitPattern: ttl)
    d.label(
      value: """
        \(seconds < 0 ? "-" : "")\(durationText(seconds: UInt64(seconds.magnitude)))
        """)
    try d.add(f.dataLength)
    switch type {
    case 0x20: try addAddresses(&d, size, opcode, isShown: isShown)
    case 0x21:
      if isShown { d.info(append: " NBSTAT") }
      try addStatus(&d, size)
    default:
      if isShown { d.info(append: " Unknown") }
      try d.add(f.data, length: size)
    }
    d.close(sub)
  }

  private func addAddresses(
    _ d: inout Dissection, _ size: Int, _ opcode: UInt16, isShown: Bool
  ) throws(Malformed) {
    if opcode == Self.wait {
      if size < 2 { try addIncomplete(&d, size) } else { try addFlags(&d) }
      return
    }
    let end = d.offset + size
    var isFirst = true
    while d.offset < end {
      try d.step()
      if end - d.offset < 2 { return try addIncomplete(&d, end - d.offset) }
      let value: UInt16 = try d.peek(UInt16.self)
      let isGroup = value & 0x8000 != 0
      let node = value >> 13 & 3
      let nodes = ["B-node", "P-node", "M-node", "H-node"]
      try d.add(f.nbFlags, bits: f.nbFlagsGroup, f.nbFlagsOnt)
      d.append(
        """
        \(isGroup ? ", Name type" : ""), ONT: \(node == 0 ? "B-node" : "Unknown") \
        (\(nodes[Int(node)]), \(isGroup ? "group" : "unique"))
        """)
      if end - d.offset < 4 { return try addIncomplete(&d, end - d.offset) }
      let address = try d.add(f.addr)
      if isFirst, isShown { d.info(append: " NB \(address)") }
      isFirst = false
    }
  }

  private func addIncomplete(_ d: inout Dissection, _ left: Int) throws(Malformed) {
    let item = d.text("incomplete entry", at: d.next(max(0, left)))
    let sub = d.open(item)
    d.expert(f.incompleteEntry, at: item)
    d.close(sub)
    try d.skip(max(0, left))
  }

  /// Shows what is left of a list that ends too early.
  private func cut(_ d: inout Dissection, _ end: Int) throws(Malformed) -> Malformed {
    let place = d.offset
    try addIncomplete(&d, end - d.offset)
    return Malformed(.reported, offset: place)
  }

  /// Node status (RFC 1002 section 4.2.18): names, then statistics, as much as there is of them.
  private func addStatus(_ d: inout Dissection, _ size: Int) throws(Malformed) {
    let end = d.offset + size
    guard size > 0 else { return try addIncomplete(&d, 0) }
    try addStatusParts(&d, end)
  }

  private func addStatusParts(_ d: inout Dissection, _ end: Int) throws(Malformed) {
    let count = try d.add(f.numberOfNames)
    for _ in 0..<count {
      try d.step()
      guard end - d.offset >= 18 else { throw try cut(&d, end) }
      try addListedName(&d)
    }
    guard end - d.offset >= 6 else { throw try cut(&d, end) }
    try d.add(f.unitId)
    for field in [f.jumpers, f.testResult] {
      guard end - d.offset >= 1 else { throw try cut(&d, end) }
      try d.add(field)
    }
    let heads = [
      f.versionNumber, f.periodOfStatistics, f.numCrcs, f.numAlignmentErrors, f.numCollisions,
      f.numSendAborts,
    ]
    for field in heads {
      guard end - d.offset >= 2 else { throw try cut(&d, end) }
      try d.add(field)
    }
    for field in [f.numGoodSends, f.numGoodReceives] {
      guard end - d.offset >= 4 else { throw try cut(&d, end) }
      try d.add(field)
    }
    let tails = [
      f.numretransmits, f.numNoResourceConditions, f.numcommandBlocks, f.numpendingSessions,
      f.maxNumPendingSessions, f.maxTotalSessionsPossible, f.sessionDataPacketSize,
    ]
    for field in tails {
      guard end - d.offset >= 2 else { throw try cut(&d, end) }
      try d.add(field)
    }
  }

  private func addListedName(_ d: inout Dissection) throws(Malformed) {
    let bytes = d.bytes(d.next(16))
    guard bytes.count == 16 else { return try d.skip(16) }
    let text = NetBIOSName.spell(bytes[..<15])
    let kind = bytes[15]
    d.put(f.netbiosName, "\(text)", at: d.next(16))
    d.label(
      value: "\(text)<\(kind, hex: 2)> (\(NetBIOSName.description(of: kind)))")
    try d.skip(16)
    let value: UInt16 = try d.peek(UInt16.self)
    try d.add(
      f.nameFlags, bits: f.nameFlagsGroup, f.nameFlagsOnt, f.nameFlagsDrg, f.nameFlagsCnf,
      f.nameFlagsAct, f.nameFlagsPrm)
    var flags = value & 0x8000 != 0 ? ", Name type" : ""
    flags += ", ONT: \(value & 0x6000 == 0 ? "B-node" : "Unknown")"
    if value & 0x1000 != 0 { flags += ", Name is being deregistered" }
    if value & 0x0800 != 0 { flags += ", Name is in conflict" }
    if value & 0x0400 != 0 { flags += ", Name is active" }
    if value & 0x0200 != 0 { flags += ", Permanent node name" }
    d.append("\(flags)")
  }
}
