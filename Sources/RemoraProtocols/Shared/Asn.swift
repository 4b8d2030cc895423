import RemoraCore

/// A type of ASN.1 (X.680) together with the fields that show its values: protocols write their
/// grammar down once, and `AsnItems.add` reads BER by it.
///
///     .sequence(validity, [.of(time(notBefore)), .of(time(notAfter))])
indirect enum Asn: Sendable {
  /// Numbers, in the width of their field; `big` for those of any length.
  case integer(Field<Int32>)
  case unsigned(Field<UInt32>)
  case long(Field<UInt64>)
  case big(Field<Bytes>)
  case enumerated(Field<UInt32>)
  case boolean(Field<Bool>)
  case oid(Field<OID>)
  case octets(Field<Bytes>)
  /// An octet string whose contents are read by another grammar.
  case wrapped(Asn)
  /// A string with its universal tag.
  case string(Field<Text>, UInt32)
  /// A bit string with the names of its bits, in order.
  case bits(Field<Bytes>, [Field<Bool>])
  case null(Field<Label>)
  case utcTime(Field<Text>)
  case generalizedTime(Field<AbsoluteTime>)
  case sequence(Field<Label>?, [AsnMember])
  case set(Field<Label>?, [AsnMember])
  /// SEQUENCE OF: shows the number of its values.
  case list(Field<UInt32>?, Asn)
  case setOf(Field<UInt32>?, Asn)
  case choice(Field<UInt32>?, [AsnMember])
  /// Whatever is there, by code: called with the cursor at the value's tag, or at the contents
  /// if the tag is that of the context.
  case code(@Sendable (inout Dissection) throws(Malformed) -> Void)
  /// A type that is defined in terms of itself.
  case later(@Sendable () -> Asn)

  /// The universal tag; nil if there may be several.
  var tag: UInt32? {
    switch self {
    case .integer, .unsigned, .long, .big: BerTag.integer
    case .enumerated: BerTag.enumerated
    case .boolean: BerTag.boolean
    case .oid: BerTag.objectIdentifier
    case .octets, .wrapped: BerTag.octetString
    case .string(_, let tag): tag
    case .bits: BerTag.bitString
    case .null: BerTag.null
    case .utcTime: BerTag.utcTime
    case .generalizedTime: BerTag.generalizedTime
    case .sequence, .list: BerTag.sequence
    case .set, .setOf: BerTag.set
    case .choice, .code, .later: nil
    }
  }
}

/// A member of a SEQUENCE, SET or CHOICE.
struct AsnMember: Sendable {
  enum Tagging: Sendable, Equatable {
    case none
    case implicit(BerHead.Class, UInt32)
    case explicit(BerHead.Class, UInt32)
  }
  let type: Asn
  let tagging: Tagging
  let isOptional: Bool
  /// Shown as this alternative of a CHOICE; its place in the list by default.
  let number: UInt32?

  static func of(_ type: Asn, as number: UInt32? = nil) -> AsnMember {
    AsnMember(type: type, tagging: .none, isOptional: false, number: number)
  }
  static func maybe(_ type: Asn) -> AsnMember {
    AsnMember(type: type, tagging: .none, isOptional: true, number: nil)
  }
  /// `[tag] IMPLICIT`, optional.
  static func implicit(_ tag: UInt32, _ type: Asn, as number: UInt32? = nil) -> AsnMember {
    AsnMember(
      type: type, tagging: .implicit(.context, tag), isOptional: true, number: number)
  }
  /// `[tag] EXPLICIT`, optional.
  static func explicit(_ tag: UInt32, _ type: Asn, as number: UInt32? = nil) -> AsnMember {
    AsnMember(
      type: type, tagging: .explicit(.context, tag), isOptional: true, number: number)
  }
  /// `[APPLICATION tag] IMPLICIT`.
  static func application(_ tag: UInt32, _ type: Asn, as number: UInt32? = nil) -> AsnMember {
    AsnMember(
      type: type, tagging: .implicit(.application, tag), isOptional: true, number: number)
  }

  func fits(_ head: BerHead) -> Bool {
    switch tagging {
    case .implicit(let kind, let tag), .explicit(let kind, let tag):
      return head.kind == kind && head.tag == tag
    case .none:
      if let tag = type.tag { return head.isUniversal(tag) }
      switch type {
      case .choice(_, let alternatives): return alternatives.contains { $0.fits(head) }
      case .later(let make): return AsnMember.of(make()).fits(head)
      default: return true
      }
    }
  }
}

extension AsnItems {
  /// Reads one value of `type` at the cursor.
  /// - Parameter isBare: tag and length have been read: the bytes in hand are the contents.
  func add(_ d: inout Dissection, _ type: Asn, isBare: Bool = false) throws(Malformed) {
    try d.step()
    switch type {
    case .choice(let field, let alternatives):
      return try addChoice(&d, field, alternatives)
    case .code(let body): return try body(&d)
    case .later(let make): return try add(&d, make(), isBare: isBare)
    default: break
    }
    if isBare { return try addContents(&d, type, of: Region(d.offset, d.remaining)) }
    let head = try d.berHead()
    if let tag = type.tag, !head.isUniversal(tag) {
      let isString = if case .string = type { true } else { false }
      addMismatch(&d, type, head)
      // A string that is not one leaves its value to nobody.
      if isString || d.remaining < head.whole {
        try d.skip(min(head.whole, d.remaining))
        return
      }
    }
    let whole = d.next(head.whole)
    try d.berInside { d, _ throws(Malformed) in try addContents(&d, type, of: whole) }
  }

  private func addChoice(
    _ d: inout Dissection, _ field: Field<UInt32>?, _ alternatives: [AsnMember]
  ) throws(Malformed) {
    let head = try d.berHead()
    guard let index = alternatives.firstIndex(where: { $0.fits(head) }) else {
      try d.skip(min(head.whole, d.remaining))
      return
    }
    let member = alternatives[index]
    let number = member.number ?? UInt32(truncatingIfNeeded: index)
    let isTagged = member.tagging != .none
    let place =
      isTagged ? Region(d.offset + head.header, head.length) : d.next(head.whole)
    guard let field else { return try addMember(&d, member) }
    let sub = d.open(d.put(field, number, at: place))
    try addMember(&d, member)
    d.close(sub)
  }

  /// Reads a member whose tag fits.
  private func addMember(_ d: inout Dissection, _ member: AsnMember) throws(Malformed) {
    switch member.tagging {
    case .none: try add(&d, member.type)
    case .implicit:
      try d.berInside { d, _ throws(Malformed) in try add(&d, member.type, isBare: true) }
    case .explicit:
      try d.berInside { d, _ throws(Malformed) in try add(&d, member.type) }
    }
  }

  /// Reads the members of a SEQUENCE from the bytes in hand, in their order.
  func addMembers(_ d: inout Dissection, _ members: [AsnMember]) throws(Malformed) {
    for member in members {
      guard d.remaining > 0 else { return }
      let head = try d.berHead()
      if member.fits(head) {
        try addMember(&d, member)
      } else if !member.isOptional {
        addWrongField(&d, head, member)
        return
      }
    }
    try addUnknown(&d)
  }

  private func addWrongField(_ d: inout Dissection, _ head: BerHead, _ member: AsnMember) {
    switch member.tagging {
    case .none: addWrongField(&d, head, member.type.tag)
    case .implicit(let kind, let tag), .explicit(let kind, let tag):
      addWrongField(&d, head, expected: kind, tag)
    }
  }

  private func addAnyOrder(_ d: inout Dissection, _ members: [AsnMember]) throws(Malformed) {
    while d.remaining > 0 {
      try d.step()
      let head = try d.berHead()
      guard let member = members.first(where: { $0.fits(head) }) else {
        try d.skip(min(head.whole, d.remaining))
        continue
      }
      try addMember(&d, member)
    }
  }

  /// The bytes in hand are the contents of a value of `type`.
  private func addContents(
    _ d: inout Dissection, _ type: Asn, of whole: Region
  ) throws(Malformed) {
    let count = d.reportedRemaining
    switch type {
    case .sequence(let field, let members):
      let sub = open(&d, field, whole, count)
      try addMembers(&d, members)
      d.close(sub)
    case .set(let field, let members):
      let sub = open(&d, field, whole, count)
      try addAnyOrder(&d, members)
      d.close(sub)
    case .list(let field, let element), .setOf(let field, let element):
      try addList(&d, field, element)
    case .wrapped(let inner): try add(&d, inner)
    default: try addPrimitive(&d, type, of: whole)
    }
  }

  private func open(
    _ d: inout Dissection, _ field: Field<Label>?, _ whole: Region, _ count: Int
  ) -> OpenItem {
    guard let field else { return d.open(Item.none) }
    let item = d.put(field, at: whole)
    if count == 0 { d.append(" [0 length]") }
    return d.open(item)
  }

  /// The item of a list, with the number of its values.
  func openList(_ d: inout Dissection, _ field: Field<UInt32>?) -> OpenItem {
    guard let field, d.wants(field) else { return d.open(Item.none) }
    let count = d.berCount()
    let item = d.put(
      field, UInt32(truncatingIfNeeded: count), at: d.next(d.reportedRemaining))
    d.label(value: "\(count) item\(count == 1 ? "" : "s")")
    return d.open(item)
  }

  private func addList(
    _ d: inout Dissection, _ field: Field<UInt32>?, _ element: Asn
  ) throws(Malformed) {
    let sub = openList(&d, field)
    while d.remaining > 0 { try add(&d, element) }
    d.close(sub)
  }

  private func addPrimitive(
    _ d: inout Dissection, _ type: Asn, of whole: Region
  ) throws(Malformed) {
    let count = d.reportedRemaining
    let place = d.next(count)
    switch type {
    case .integer(let field):
      d.put(field, Int32(truncatingIfNeeded: try d.berNumber(count)), at: place)
    case .unsigned(let field), .enumerated(let field):
      d.put(field, UInt32(truncatingIfNeeded: try d.berNumber(count)), at: place)
    case .long(let field):
      d.put(field, UInt64(bitPattern: try d.berNumber(count)), at: place)
    case .big(let field):
      try d.add(field, length: count)
      if d.wantsLabels {
        let digits = hexDigits(d.bytes(place))
        d.label(value: "0x\(digits)")
      }
      return
    case .boolean(let field): d.put(field, try d.berNumber(count) != 0, at: place)
    case .oid(let field):
      try addOID(&d, field)
      return
    case .octets(let field):
      try d.add(field, length: count)
      return
    case .string(let field, let tag):
      try addString(&d, field, tag)
      return
    case .bits(let field, let names):
      try addBits(&d, field, names)
      return
    case .null(let field): d.put(field, at: place)
    case .utcTime(let field):
      let text = utcTimeText(d.bytes(place))
      d.put(field, "\(text)", at: whole)
    case .generalizedTime(let field):
      if let time = generalizedTime(d.bytes(place)) { d.put(field, time, at: place) }
    default: break
    }
    try d.skip(count)
  }

  /// The bytes in hand are an object identifier.
  func addOID(_ d: inout Dissection, _ field: Field<OID>) throws(Malformed) {
    let place = try d.add(field, length: d.reportedRemaining)
    guard d.wantsLabels, d.last.exists else { return }
    let dotted = berDotted(d.bytes(place))
    d.label(value: "\(dotted) (\(ObjectNames.name(of: dotted)))")
  }

  /// The bytes in hand are a string with a universal tag.
  func addString(_ d: inout Dissection, _ field: Field<Text>, _ tag: UInt32) throws(Malformed) {
    let count = d.reportedRemaining
    switch tag {
    case BerTag.bmpString: try d.add(field, length: count, encoding: .utf16)
    case BerTag.universalString:
      let place = d.next(count)
      let text = ucs4(d.bytes(place))
      try d.skip(count)
      d.put(field, "\(text)", at: place)
    case BerTag.utf8String: try d.add(field, length: count, encoding: .utf8)
    default: try d.add(field, length: count, encoding: .ascii)
    }
  }

  /// The bytes in hand are a bit string.
  func addBits(
    _ d: inout Dissection, _ field: Field<Bytes>, _ names: [Field<Bool>] = []
  ) throws(Malformed) {
    try d.add(padding)
    let count = d.reportedRemaining
    let place = try d.add(field, length: count)
    guard !names.isEmpty else { return }
    let bytes = d.bytes(place)
    let sub = d.open()
    for (i, name) in names.enumerated() where d.wants(name) {
      let byte = i / 8
      let isSet = byte < bytes.count && bytes[byte] & (0x80 >> UInt8(i % 8)) != 0
      d.put(name, isSet, at: Region(place.offset + (byte < bytes.count ? byte : 0), 1))
    }
    d.close(sub)
  }

  private func hexDigits(_ bytes: [UInt8]) -> String {
    var out = ""
    for byte in bytes.prefix(36) { out += Phrase.hex(UInt64(byte), 2) }
    return bytes.count > 36 ? out + "…" : out
  }

  private func ucs4(_ bytes: [UInt8]) -> String {
    var out = ""
    var i = 0
    while i + 3 < bytes.count {
      let value = bytes[i..<i + 4].reduce(UInt32(0)) { $0 << 8 | UInt32($1) }
      out.unicodeScalars.append(Unicode.Scalar(value) ?? "\u{fffd}")
      i += 4
    }
    return out
  }
}

/// `YYMMDDhhmm[ss]` and a zone, as a line to read (X.680 section 47).
func utcTimeText(_ bytes: [UInt8]) -> String {
  let text = Array(String(decoding: bytes, as: UTF8.self))
  let digits = text.prefix { $0.isASCII && $0.isNumber }.count
  guard digits == 10 || digits == 12 else { return String(text) }
  func part(_ at: Int) -> String { String(text[at..<at + 2]) }
  let century = (Int(part(0)) ?? 0) >= 50 ? "19" : "20"
  var out = "\(century)\(part(0))-\(part(2))-\(part(4)) \(part(6)):\(part(8))"
  if digits == 12 { out += ":\(part(10))" }
  let zone = String(text[digits...])
  return out + (zone == "Z" ? " (UTC)" : zone.isEmpty ? "" : " (UTC\(zone))")
}

/// `YYYYMMDDhh[mm[ss[.f…]]]` and a zone (X.680 section 46).
func generalizedTime(_ bytes: [UInt8]) -> AbsoluteTime? {
  let digits = bytes.prefix { $0 >= 48 && $0 <= 57 }.count
  guard digits >= 10 else { return nil }
  func number(_ at: Int, _ count: Int) -> Int64 {
    guard at + count <= digits else { return 0 }
    return bytes[at..<at + count].reduce(0) { $0 * 10 + Int64($1 - 48) }
  }
  let days = daysSinceEpoch(year: number(0, 4), month: number(4, 2), day: number(6, 2))
  var seconds = days * 86_400 + number(8, 2) * 3600 + number(10, 2) * 60 + number(12, 2)
  var nanoseconds: Int32 = 0
  var at = digits
  if at < bytes.count, bytes[at] == 0x2e || bytes[at] == 0x2c {
    at += 1
    var unit: Int32 = 100_000_000
    while at < bytes.count, bytes[at] >= 48, bytes[at] <= 57 {
      nanoseconds += Int32(bytes[at] - 48) * unit
      unit /= 10
      at += 1
    }
  }
  if at + 4 < bytes.count, bytes[at] == 0x2b || bytes[at] == 0x2d,
    bytes[at + 1..<at + 5].allSatisfy({ $0 >= 48 && $0 <= 57 })
  {
    let zone = bytes[at + 1..<at + 5].map { Int64($0 - 48) }
    let shift = (zone[0] * 10 + zone[1]) * 3600 + (zone[2] * 10 + zone[3]) * 60
    seconds += bytes[at] == 0x2b ? -shift : shift
  }
  return AbsoluteTime(seconds: seconds, nanoseconds: nanoseconds)
}

/// Days from 1970-01-01 in the Gregorian calendar.
private func daysSinceEpoch(year: Int64, month: Int64, day: Int64) -> Int64 {
  let y = month <= 2 ? year - 1 : year
  let era = (y >= 0 ? y : y - 399) / 400
  let yearOfEra = y - era * 400
  let dayOfYear = (153 * (month + (month > 2 ? -3 : 9)) + 2) / 5 + day - 1
  return era * 146_097 + yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear - 719_468
}
