public import RemoraCore

/// Service Location Protocol, version 2 (RFC 2608) and version 1 (RFC 2165).
///
///     v2: | 2 | function | length, 24 bits | flags | next extension | transaction | language
///     v1: | 1 | function | length, 16 bits | flags | dialect | language | encoding | transaction
public let srvloc = Protocol("srvloc", "Service Location Protocol", short: "SRVLOC") { p in
  let layer = SRVLOCLayer(&p)
  p.over("udp.port", 427)
  p.over("tcp.port", 427, framing: .sized(header: 5) { d in SRVLOCLayer.size(d) })
  return { d throws(Malformed) in try layer.dissect(&d) }
}

struct SRVLOCLayer {
  let f: SRVLOCFields

  init(_ p: inout Builder) { f = SRVLOCFields(&p) }

  static func size(_ d: borrowing Dissection) -> Int? {
    guard let first = d.number(at: d.offset, UInt32.self) else { return nil }
    if first >> 24 == 1 { return max(12, Int(first & 0xffff)) }
    guard let low = d.number(at: d.offset + 4, UInt8.self) else { return nil }
    return max(14, Int(first & 0xffff) << 8 | Int(low))
  }

  func dissect(_ d: inout Dissection) throws(Malformed) {
    d.protocolColumn("SRVLOC")
    d.info("")
    d.setOwnLength(d.reportedRemaining)
    _ = try d.peekOrWithdraw(UInt16.self)
    let version = try d.add(f.version)
    let function = try d.add(f.function)
    let name =
      SRVLOCFields.functions.name(of: UInt64(function)) ?? "Unknown Function (\(function))"
    if version < 2 {
      try dissectOld(&d, function, name)
    } else {
      try dissectNew(&d, function, name)
    }
  }

  // MARK: Version 2

  private func dissectNew(
    _ d: inout Dissection, _ function: UInt8, _ name: String
  ) throws(Malformed) {
    try d.add(f.length)
    let transaction = d.number(at: d.offset + 5, UInt16.self) ?? 0
    d.info("\(name), V2 XID - \(transaction)")
    let flags = try d.add(f.newFlags, bits: f.overflows, f.isFresh, f.isMulticast)
    var said = ""
    if flags & 0x8000 != 0 { said += ", Overflow" }
    if flags & 0x4000 != 0 { said += ", Fresh Registration" }
    if flags & 0x2000 != 0 { said += ", Multicast requested" }
    let words = said
    d.append("\(words)")
    try d.add(f.nextExtension)
    d.put(f.transaction, UInt32(try d.peek(UInt16.self)), at: d.next(2))
    try d.skip(2)
    let count = Int(try d.add(f.languageLength))
    try d.add(f.language, length: count)
    try addNew(&d, function)
    try d.skip(d.remaining)
  }

  private func addNew(_ d: inout Dissection, _ function: UInt8) throws(Malformed) {
    switch function {
    case 1: for pair in f.serviceRequest { try add(&d, pair) }
    case 2:
      try addError(&d)
      for _ in 0..<Int(try d.add(f.urlCount)) { try addURL(&d) }
    case 3:
      try addURL(&d)
      try add(&d, f.registration)
      try add(&d, f.scopes)
      try addAttributes(&d, f.attributes)
      try d.add(f.attributeAuthentications)
    case 4:
      try add(&d, f.deregisterScopes)
      try addURL(&d)
      try add(&d, f.deregisterTags)
    case 5: try addError(&d)
    case 6: for pair in f.attributeRequest { try add(&d, pair) }
    case 7:
      try addError(&d)
      try addAttributes(&d, f.attributeReply)
      try d.add(f.attributeAuthentications)
    case 8:
      try addError(&d)
      try addTime(&d, f.agentTime)
      for pair in f.agent { try add(&d, pair) }
      try d.add(f.agentAuthentications)
    case 9:
      try add(&d, f.typeResponders)
      try addAuthorities(&d, isOld: false)
      try add(&d, f.typeScopes)
    case 10:
      try addError(&d)
      try add(&d, f.types)
    case 11:
      var last = 0
      for pair in f.service { last = try add(&d, pair) }
      // The number shown is the length before it.
      d.put(f.serviceAuthentications, UInt8(truncatingIfNeeded: last), at: d.next(1))
    default:
      let item = d.text("Unknown Function Type: \(function)", at: d.next(d.remaining))
      d.expert(f.unknownFunction, at: item, "Unknown Function Type: \(function)")
    }
  }

  /// A length and a text, which is left out if it is empty.
  /// - Returns: the length.
  @discardableResult
  private func add(
    _ d: inout Dissection, _ pair: SRVLOCFields.Pair, always: Bool = false
  ) throws(Malformed) -> Int {
    let count = Int(try d.add(pair.length))
    if count > 0 || always { try d.add(pair.text, length: count) }
    return count
  }

  private func addError(_ d: inout Dissection) throws(Malformed) {
    let code = try d.add(f.error)
    if code != 0 { d.expert(f.errorRemark, at: d.last, "Error: \(f.error, code)") }
  }

  private func addTime(
    _ d: inout Dissection, _ field: Field<AbsoluteTime>
  ) throws(Malformed) {
    let seconds = Int64(try d.peek(UInt32.self))
    d.put(field, AbsoluteTime(seconds: seconds, nanoseconds: 0), at: d.next(4))
    try d.skip(4)
  }

  /// An entry of RFC 2608 section 4.3, with blocks of section 9.2.
  private func addURL(_ d: inout Dissection) throws(Malformed) {
    try d.step()
    try d.add(f.urlReserved)
    try d.add(f.urlLifetime)
    let count = Int(try d.add(f.urlLength))
    try d.add(f.url, length: count)
    for _ in 0..<Int(try d.add(f.urlAuthentications)) {
      try d.step()
      let start = d.offset
      try d.add(f.blockKind)
      let size = Int(try d.add(f.blockLength))
      try addTime(&d, f.blockTime)
      let count = Int(try d.add(f.blockIndexLength))
      try d.add(f.blockIndex, length: count)
      if start + size > d.offset { try d.skip(start + size - d.offset) }
    }
  }

  /// A list of attributes, `(name=value),…`, each of which is an item, too.
  private func addAttributes(
    _ d: inout Dissection, _ pair: SRVLOCFields.Pair
  ) throws(Malformed) {
    let count = Int(try d.add(pair.length))
    guard count > 0 else { return }
    let place = try d.add(pair.text, length: count)
    let bytes = d.bytes(place)
    let sub = d.open()
    var start = 0
    var depth = 0
    var number = 1
    for i in 0...bytes.count {
      let isEnd = i == bytes.count || bytes[i] == 0x2c && depth <= 0
      if !isEnd {
        if bytes[i] == 0x28 { depth += 1 } else if bytes[i] == 0x29 { depth -= 1 }
        continue
      }
      if i > start {
        let region = Region(place.offset + start, i - start)
        let text = d.plain(region)
        d.put(f.item, of: region, at: region)
        d.label("Item \(number): \(text)")
        number += 1
      }
      start = i + 1
    }
    d.close(sub)
  }

  private func addAuthorities(_ d: inout Dissection, isOld: Bool) throws(Malformed) {
    let count = try d.add(f.authorities.length)
    if count == 0xffff {
      d.label("Naming Authority List Length (All Naming Authorities): 65535")
    } else if count > 0 || isOld {
      try d.add(f.authorities.text, length: Int(count))
    }
  }

  // MARK: Version 1

  private func dissectOld(
    _ d: inout Dissection, _ function: UInt8, _ name: String
  ) throws(Malformed) {
    let transaction = d.number(at: d.offset + 8, UInt16.self) ?? 0
    d.info("\(name), V1 Transaction ID - \(transaction)")
    d.put(f.length, UInt32(try d.peek(UInt16.self)), at: d.next(2))
    try d.skip(2)
    let flags = try d.add(
      f.oldFlags, bits: f.oldOverflows, f.isMonolingual, f.hasURLBlocks, f.hasAttributeBlocks,
      f.isNew)
    var said = ""
    if flags & 0x80 != 0 { said += ", Overflow" }
    if flags & 0x40 != 0 { said += ", Monolingual" }
    if flags & 0x20 != 0 { said += ", URL Authentication" }
    if flags & 0x10 != 0 { said += ", Attribute Authentication" }
    if flags & 0x08 != 0 { said += ", Fresh Registration" }
    let words = said
    d.append("\(words)")
    try d.add(f.dialect)
    try d.add(f.oldLanguage, length: 2)
    try d.add(f.encoding)
    try d.add(f.oldTransaction)
    try addOld(&d, function)
    try d.skip(d.remaining)
  }

  private func addOld(_ d: inout Dissection, _ function: UInt8) throws(Malformed) {
    switch function {
    case 1:
      try add(&d, f.serviceRequest[0])
      try add(&d, f.serviceRequest[3])
    case 2:
      try addOldError(&d, f.oldError)
      for _ in 0..<Int(try d.add(f.urlCount)) { try addOldURL(&d) }
    case 3:
      try addOldURL(&d)
      try add(&d, f.attributes, always: true)
    case 4:
      // These two stand beside the protocol's tree.
      let outside = d.openOutside()
      let count = Int(try d.add(f.urlLength))
      try d.add(f.url, length: count)
      d.close(outside)
      try add(&d, f.deregisterTags, always: true)
    case 5: try addOldError(&d, f.oldError)
    case 6:
      for pair in f.attributeRequest.prefix(3) { try add(&d, pair, always: true) }
      try add(&d, f.attributeRequestList, always: true)
    case 7:
      try addOldError(&d, f.error)
      try add(&d, f.attributeReply, always: true)
    case 8:
      try addOldError(&d, f.oldError)
      try add(&d, f.agent[0], always: true)
      try add(&d, f.agent[1], always: true)
    case 9:
      try add(&d, f.typeResponders, always: true)
      try addAuthorities(&d, isOld: true)
      try add(&d, f.typeScopes, always: true)
    case 10:
      try addOldError(&d, f.oldError)
      for _ in 0..<Int(try d.add(f.typeCount)) {
        try d.step()
        try add(&d, f.oldType, always: true)
      }
    default:
      let item = d.text("Unknown Function Type: \(function)", at: d.next(d.remaining))
      d.expert(f.unknownFunction, at: item, "Unknown Function Type: \(function)")
    }
  }

  private func addOldError(
    _ d: inout Dissection, _ field: Field<UInt16>
  ) throws(Malformed) {
    let code = try d.add(field)
    if code != 0 { d.expert(f.oldErrorRemark, at: d.last, "Error: \(field, code)") }
  }

  private func addOldURL(_ d: inout Dissection) throws(Malformed) {
    try d.step()
    try d.add(f.urlLifetime)
    let count = Int(try d.add(f.urlLength))
    try d.add(f.url, length: count)
  }
}
