public import RemoraCore

/// Financial Information eXchange (FIX Trading Community, "FIX Tag=Value encoding"): fields of text,
/// each ended by a byte of value 1.
///
///     8=FIX.4.4 | 9=length | 35=type | tag=value | … | 10=checksum |
///
/// The length counts what stands between it and the checksum.
public let fix = Protocol("fix", "Financial Information eXchange Protocol", short: "FIX") { p in
  p.keepsToItself()
  let layer = FixLayer(&p)
  let own = p.mentions("fix")
  p.byAppointment(over: .tcp)
  p.framed(.sized(header: FixLayer.shortest) { d in FixLayer.size(d) })
  p.recognizes(over: "tcp") { d in
    guard FixLayer.begins(d), d.remaining >= FixLayer.shortest else { return false }
    if !d.packet.isQuoted { d.appoint(own, over: .tcp) }
    return true
  }
  return { d throws(Malformed) in try layer.read(&d) }
}

struct FixLayer {
  let data: Field<Bytes>
  let fieldTag: Field<UInt32>
  let fieldValue: Field<Text>
  let checksumGood, checksumBad: Field<Bool>
  let badChecksum, missing, invalidTag, invalidInteger: Expert
  /// By tag.
  private let fields: [Field<Text>?]
  /// By tag: the number of the list of values; -1 for none, -2 for characters without names.
  private let lists: [Int16]
  /// Fewer bytes are not looked at.
  static let shortest = 24
  private static let mark: UInt8 = 1

  init(_ p: inout Builder) {
    data = p.bytes("data", "Continuation Data")
    fieldTag = p.integer(
      "field.tag", "Field Tag", .uint16, as: UInt32.self, container: 2, blurb: "Field length.")
    fieldValue = p.string("field.value", "Field Value")
    checksumGood = p.flag(
      "checksum_good", "Good Checksum",
      blurb: "True: checksum matches packet content; False: doesn't match content or not checked")
    checksumBad = p.flag(
      "checksum_bad", "Bad Checksum",
      blurb: "True: checksum doesn't match packet content; False: matches content or not checked")
    var fields: [Field<Text>?] = []
    var lists: [Int16] = []
    fields.reserveCapacity(1_700)
    lists.reserveCapacity(1_700)
    FixTable.read { tag, name, list in
      while fields.count <= tag {
        fields.append(nil)
        lists.append(-1)
      }
      fields[tag] = p.string(name, "\(name) (\(tag))")
      lists[tag] = list
    }
    self.fields = fields
    self.lists = lists
    badChecksum = p.expert("checksum_bad.expert", .checksum, .error, "Bad checksum")
    missing = p.expert("missing_field", .malformed, .error, "Missing mandatory field")
    invalidTag = p.expert("tag.invalid", .malformed, .error, "Invalid Tag")
    invalidInteger = p.expert(
      "invalid_integer_string", .malformed, .error, "Invalid integer string")
  }

  static func begins(_ d: borrowing Dissection) -> Bool {
    d.number(at: d.offset, UInt32.self) == 0x383d_4649
      && d.number(at: d.offset + 4, UInt8.self) == 0x58
  }

  private static func find(_ byte: UInt8, _ d: borrowing Dissection, from place: Int) -> Int? {
    var i = place
    let end = d.offset + d.remaining
    while i < end {
      if d.octet(at: i) == byte { return i }
      i += 1
    }
    return nil
  }

  /// The length of the message at the cursor; -1 for what is none, nil if it cannot be told yet.
  static func size(_ d: borrowing Dissection) -> Int? {
    guard begins(d), let first = find(mark, d, from: d.offset) else { return -1 }
    guard first + 3 <= d.offset + d.remaining else { return nil }
    guard d.octet(at: first + 1) == 0x39, d.octet(at: first + 2) == 0x3d else { return 0 }
    guard let second = find(mark, d, from: first + 3) else { return nil }
    let digits = Region(first + 3, second - first - 3)
    guard digits.length > 0, digits.length < 10 else { return -1 }
    var count = 0
    for i in digits.offset..<second {
      let byte = d.octet(at: i)
      guard byte >= 0x30, byte <= 0x39 else { return -1 }
      count = count * 10 + Int(byte & 15)
    }
    let last = second + 1 + count
    let size = last - d.offset
    if size >= d.remaining { return size + 7 }
    // A checksum that is cut is taken to have three digits.
    return find(mark, d, from: last).map { $0 + 1 - d.offset } ?? size + 7
  }

  func read(_ d: inout Dissection) throws(Malformed) {
    d.protocolColumn("FIX")
    d.info("")
    d.setOwnLength(d.reportedRemaining)
    guard Self.begins(d) else {
      d.info("[FIX continuation]")
      try d.add(data, length: d.remaining)
      return
    }
    guard hasType(d) else {
      d.expert(missing, at: d.own, "Missing MsgType field")
      return try d.skip(d.remaining)
    }
    var sum: UInt8 = 0
    while d.remaining > 0 {
      try d.step()
      let start = d.offset
      guard let end = Self.find(Self.mark, d, from: start),
        let equals = Self.find(0x3d, d, from: start), equals < end
      else { break }
      if equals > start {
        guard let tag = number(d, Region(start, equals - start)) else {
          d.text("Invalid Tag", at: Region(start, equals - start))
          d.expert(invalidTag)
          break
        }
        add(&d, tag, Region(start, end + 1 - start), equals, sum)
      }
      for i in start...end { sum &+= d.octet(at: i) }
      try d.seek(end + 1)
    }
  }

  /// Whether the third field, which says what the message is, has a value.
  private func hasType(_ d: borrowing Dissection) -> Bool {
    guard let first = Self.find(Self.mark, d, from: d.offset),
      let second = Self.find(Self.mark, d, from: first + 1),
      let third = Self.find(Self.mark, d, from: second + 1),
      let equals = Self.find(0x3d, d, from: second + 1)
    else { return false }
    return equals + 1 < third
  }

  private func number(_ d: borrowing Dissection, _ place: Region) -> UInt32? {
    var value: UInt64 = 0
    var i = place.offset
    while i < place.offset + place.length, d.octet(at: i) == 0x20 { i += 1 }
    guard i < place.offset + place.length else { return nil }
    while i < place.offset + place.length {
      let byte = d.octet(at: i)
      guard byte >= 0x30, byte <= 0x39 else { return nil }
      value = value * 10 + UInt64(byte & 15)
      if value > 0xffff_ffff { return nil }
      i += 1
    }
    return UInt32(truncatingIfNeeded: value)
  }

  private func add(
    _ d: inout Dissection, _ tag: UInt32, _ place: Region, _ equals: Int, _ sum: UInt8
  ) {
    let name = Region(place.offset, equals - place.offset)
    let value = Region(equals + 1, place.offset + place.length - equals - 2)
    let index = Int(tag)
    guard value.length > 0, index < fields.count, let field = fields[index] else {
      let text = value.length > 0 ? d.asciiText(value) : "<missing value>"
      let open = d.open(d.text("\(tag): \(text)", at: place))
      d.put(fieldTag, tag, at: name)
      if value.length > 0 { d.put(fieldValue, of: value, .ascii, at: value) }
      return d.close(open)
    }
    d.put(field, of: value, .ascii, at: place)
    if tag == 10 { return addChecksum(&d, value, place, sum) }
    let list = lists[index]
    if list != -1 { explain(&d, list, value, tag) }
  }

  private func addChecksum(
    _ d: inout Dissection, _ value: Region, _ place: Region, _ sum: UInt8
  ) {
    let isGood = number(d, value) == UInt32(sum)
    if isGood {
      d.append(" [correct]")
    } else {
      d.append(" [incorrect should be \(sum)]")
    }
    let open = d.open()
    d.put(checksumGood, isGood, at: place, .generated)
    d.put(checksumBad, !isGood, at: place, .generated)
    if !isGood { d.expert(badChecksum) }
    d.close(open)
  }

  private func explain(
    _ d: inout Dissection, _ list: Int16, _ value: Region, _ tag: UInt32
  ) {
    let names = list < 0 ? FixTable.Values() : FixTable.values[Int(list)]
    if names.kind == .number {
      let text = d.asciiText(value)
      guard let number = Int32(text.drop { $0 == " " }) else {
        d.expert(invalidInteger, "Invalid string \(text) for fix field tag \(tag)")
        return
      }
      d.append(" (\(names.names["\(number)"] ?? "unknown \(number)"))")
      return
    }
    guard d.wantsLabels else { return }
    let text = d.asciiText(value)
    if names.kind == .word {
      d.append(" (\(names.names[text] ?? "unknown \(text)"))")
    } else {
      // What is no ASCII counts as the first byte of U+FFFD.
      let byte = d.octet(at: value.offset)
      let code = byte < 0x80 ? Int(byte) : -17
      let known = text.first.flatMap { names.names[String($0)] }
      d.append(" (\(known ?? "unknown \(code)"))")
    }
  }
}

/// The tables of `FixNames.swift`.
enum FixTable {
  enum Kind { case number, character, word }
  struct Values: Sendable {
    var kind = Kind.character
    var names: [String: String] = [:]
  }

  /// Calls `each` with the tag, the name and the list of values of each field.
  static func read(_ each: (Int, String, Int16) -> Void) {
    let text = Array(fixTags.description.utf8)
    var tag = 0
    var i = 0
    while i < text.count {
      if text[i] <= 0x20 {
        i += 1
        continue
      }
      tag += 1
      // A tag may stand before the name, and the number of a list behind it.
      if text[i] >= 0x30, text[i] <= 0x39 {
        tag = 0
        while i < text.count, text[i] >= 0x30, text[i] <= 0x39 {
          tag = tag * 10 + Int(text[i] & 15)
          i += 1
        }
        i += 1
      }
      let start = i
      while i < text.count, text[i] > 0x20, text[i] != 0x3a { i += 1 }
      let name = String(decoding: text[start..<i], as: UTF8.self)
      var list: Int16 = -1
      if i + 1 < text.count, text[i] == 0x3a {
        list = 0
        i += 2
        while i < text.count, text[i] > 0x20 {
          list = text[i] == 0x63 ? -2 : list * 10 + Int16(text[i] & 15)
          i += 1
        }
      }
      each(tag, name, list)
    }
  }

  /// By number. Made when the first value is to be explained.
  static let values: [Values] = {
    var lists: [Values] = []
    for part in fixValues.description.split(whereSeparator: { $0 == "|" || $0 == "\n" }) {
      let text = part.drop { $0 == " " }
      if text.first == "@" {
        let kind: Kind = text.last == "i" ? .number : text.last == "c" ? .character : .word
        lists.append(Values(kind: kind))
      } else if let mark = text.firstIndex(of: "="), !lists.isEmpty {
        lists[lists.count - 1].names[String(text[..<mark])] =
          String(text[text.index(after: mark)...])
      }
    }
    return lists
  }()
}
