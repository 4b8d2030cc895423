import RemoraCore

/// Search filters (RFC 4511 section 4.5.1.7), with their form in writing (RFC 4515).
struct LDAPFilters: Sendable {
  let f: LDAPFilterFields
  let type, attribute, assertion: Field<Text>

  /// Filters inside each other; what is deeper is not read.
  private static let limit = 123

  init(_ p: inout Builder) {
    f = LDAPFilterFields(&p)
    (type, attribute, assertion) = p.shared("ldap.names", owner: "ldap") { p in
      (
        p.string("type", "type", blurb: "AttributeDescription"),
        p.string("attributeDesc", "attributeDesc", blurb: "AttributeDescription"),
        p.string("assertionValue", "assertionValue")
      )
    }
  }

  /// Reads the filter at the cursor.
  /// - Parameter field: its kind, by where it stands.
  /// - Returns: how it is written.
  func add(
    _ d: inout Dissection, _ field: Field<UInt32>, depth: Int
  ) throws(Malformed) -> String {
    var text = ""
    try d.berInside { d, head throws(Malformed) in
      let names = ["and", "or", "not"]
      let place = d.next(d.remaining)
      d.put(field, head.tag, at: place)
      let sub = d.open()
      switch head.tag {
      case 0, 1:
        let mark = head.tag == 0 ? "&" : "|"
        let title = names[Int(head.tag)]
        let item = d.text("\(title): ", at: place)
        let inner = d.open(item)
        text = try addAll(&d, head.tag == 0, mark, depth)
        d.close(inner)
        d.label(item, "\(title): \(text)")
      case 2: text = try addNot(&d, depth)
      case 3: text = try addPair(&d, f.equality, "=")
      case 4: text = try addSubstrings(&d)
      case 5: text = try addPair(&d, f.greater, ">=")
      case 6: text = try addPair(&d, f.less, "<=")
      case 7:
        let name = String(decoding: d.bytes(place), as: UTF8.self)
        try d.add(f.present, length: d.remaining)
        text = "(\(name)=*)"
      case 8: text = try addPair(&d, f.approximate, "~=")
      case 9: text = try addExtensible(&d)
      default: try d.skip(d.remaining)
      }
      d.close(sub)
    }
    return text
  }

  private func addAll(
    _ d: inout Dissection, _ isAnd: Bool, _ mark: String, _ depth: Int
  ) throws(Malformed) -> String {
    if depth >= Self.limit { throw Malformed(.nonsense, offset: d.offset) }
    let count = d.berCount()
    d.put(
      isAnd ? f.and : f.or, UInt32(truncatingIfNeeded: count), at: d.next(d.remaining))
    d.label(value: "\(count) item\(count == 1 ? "" : "s")")
    let sub = d.open()
    var text = ""
    while d.remaining > 0 {
      let one = try addItem(&d, isAnd ? f.andItem : f.orItem, depth)
      // Not told from one made anew while nobody looks at it: texts of deep filters are long.
      if text.utf8.count < 4096 { text = "(\(mark)\(text)\(one))" }
    }
    d.close(sub)
    return text
  }

  private func addItem(
    _ d: inout Dissection, _ field: Field<UInt32>, _ depth: Int
  ) throws(Malformed) -> String {
    let head = try d.berHead()
    let item = d.text("Filter: ", at: d.next(min(head.whole, d.remaining)))
    let sub = d.open(item)
    let text = try add(&d, field, depth: depth + 1)
    d.close(sub)
    d.label(item, "Filter: \(text)")
    return text
  }

  private func addNot(_ d: inout Dissection, _ depth: Int) throws(Malformed) -> String {
    if depth >= Self.limit { throw Malformed(.nonsense, offset: d.offset) }
    return "(!\(try addItem(&d, f.not, depth)))"
  }

  private func name(_ d: inout Dissection, _ field: Field<Text>) throws(Malformed) -> String {
    var value = ""
    try d.berInside { d, _ throws(Malformed) in
      value = String(decoding: d.bytes(d.next(d.remaining)), as: UTF8.self)
      try d.add(field, length: d.remaining)
    }
    return value
  }

  private func addPair(
    _ d: inout Dissection, _ field: Field<Label>, _ mark: String
  ) throws(Malformed) -> String {
    let sub = d.open(d.put(field, at: d.next(d.remaining)))
    let left = try name(&d, attribute)
    var right = ""
    try d.berInside { d, _ throws(Malformed) in right = try addValue(&d, left, assertion) }
    d.close(sub)
    return "(\(left)\(mark)\(right))"
  }

  /// A value that is compared with: as text, if it is plain, else in hexadecimal.
  private func addValue(
    _ d: inout Dissection, _ name: String, _ field: Field<Text>
  ) throws(Malformed) -> String {
    let place = d.next(d.remaining)
    let bytes = d.bytes(place)
    if name.lowercased() == "ntver", bytes.count == 4 {
      let flags = try f.versionFlags.add(&d)
      return "0x\(Phrase.hex(UInt64(flags), 8))"
    }
    if bytes.allSatisfy({ (0x20..<0x7f).contains($0) }) {
      try d.add(field, length: d.remaining)
      return String(decoding: bytes, as: UTF8.self)
    }
    let text = bytes.map { Phrase.hex(UInt64($0), 2) }.joined(separator: ":")
    d.put(field, "\(text)", at: place)
    try d.skip(d.remaining)
    return text
  }

  private func addSubstrings(_ d: inout Dissection) throws(Malformed) -> String {
    let sub = d.open(d.put(f.substrings, at: d.next(d.remaining)))
    var text = "(\(try name(&d, type))="
    try d.berInside { d, _ throws(Malformed) in
      let count = d.berCount()
      d.put(f.parts, UInt32(truncatingIfNeeded: count), at: d.next(d.remaining))
      d.label(value: "\(count) item\(count == 1 ? "" : "s")")
      let list = d.open()
      var isOpen = false
      while d.remaining > 0 {
        try d.berInside { d, head throws(Malformed) in
          d.put(f.part, head.tag, at: d.next(d.remaining))
          let part = d.open()
          let field = head.tag == 0 ? f.initial : head.tag == 1 ? f.any : f.final
          let value = String(decoding: d.bytes(d.next(d.remaining)), as: UTF8.self)
          try d.add(field, length: d.remaining)
          text += head.tag == 0 ? value : "*\(value)"
          isOpen = head.tag != 2
          d.close(part)
        }
      }
      if isOpen { text += "*" }
      d.close(list)
    }
    d.close(sub)
    return text + ")"
  }

  private func addExtensible(_ d: inout Dissection) throws(Malformed) -> String {
    let item = d.put(f.extensible, at: d.next(d.remaining))
    let sub = d.open(item)
    var (rule, left, value, names) = ("", "", "", "")
    while d.remaining > 0 {
      try d.berInside { d, head throws(Malformed) in
        let place = d.next(d.remaining)
        let bytes = String(decoding: d.bytes(place), as: UTF8.self)
        switch head.tag {
        case 1:
          rule = ":\(bytes)"
          try d.add(f.rule, length: d.remaining)
        case 2:
          left = bytes
          try d.add(type, length: d.remaining)
        case 3: value = try addValue(&d, left, f.matchValue)
        case 4:
          let isSet = try d.peek(UInt8.self) != 0
          d.put(f.byNames, isSet, at: place)
          if isSet { names = ":dn" }
          try d.skip(d.remaining)
        default: try d.skip(d.remaining)
        }
      }
    }
    d.close(sub)
    d.label(item, "extensibleMatch \(left)")
    return "(\(left)\(names)\(rule):=\(value))"
  }
}
