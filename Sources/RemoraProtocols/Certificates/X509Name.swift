import RemoraCore

/// Distinguished names and the attributes they consist of (X.501 section 9.2, X.520).
struct X509Name {
  let items: AsnItems
  let fields: X509NameFields
  let attributes: X509AttributeFields
  let userid: Field<Text>
  let framework, selected: ProtocolHandle

  static func shared(_ p: inout Builder) -> X509Name {
    p.shared("x509.name", owner: "x509if") { X509Name(&$0) }
  }

  private init(_ p: inout Builder) {
    items = AsnItems.shared(&p)
    fields = X509NameFields(&p)
    attributes = p.shared("x509sat", owner: "x509sat") { X509AttributeFields(&$0) }
    userid = p.shared("x509.userid", owner: "x509af") { $0.string("Userid", "Userid") }
    framework = p.uses("x509af")
    selected = p.uses("x509sat")
  }

  /// A name as one line, the last part first: `id-at-commonName=…,id-at-countryName=…`.
  /// - Parameters:
  ///   - ahead: where the contents of the sequence of its parts begin, from the cursor on.
  ///   - count: their bytes.
  func line(_ d: borrowing Dissection, from ahead: Int = 0, _ count: Int) -> String {
    var parts: [String] = []
    var at = ahead
    while at < ahead + count, parts.count < 100, let head = try? d.berHead(ahead: at) {
      parts.append(part(d, ahead: at + head.header, head.length))
      at += head.whole
    }
    return parts.reversed().joined(separator: ",")
  }

  /// One part: values that belong together have a plus between them.
  private func part(_ d: borrowing Dissection, ahead: Int, _ count: Int) -> String {
    var values: [String] = []
    var at = ahead
    while at < ahead + count, values.count < 20, let head = try? d.berHead(ahead: at) {
      values.append(value(d, ahead: at + head.header))
      at += head.whole
    }
    return values.joined(separator: "+")
  }

  private func value(_ d: borrowing Dissection, ahead: Int) -> String {
    guard let type = try? d.berHead(ahead: ahead) else { return "" }
    let place = d.offset + ahead + type.header
    let name = ObjectNames.name(of: berDotted(d.bytes(Region(place, type.length))))
    guard let head = try? d.berHead(ahead: ahead + type.whole) else { return "\(name)=" }
    let text = d.bytes(Region(d.offset + ahead + type.whole + head.header, head.length))
    return "\(name)=\(dnsEscaped(text))"
  }

  /// A Name: a choice of one.
  func addName(
    _ d: inout Dissection, _ field: Field<UInt32>, parts: Field<UInt32>? = nil
  ) throws(Malformed) {
    let head = try d.berHead()
    let sub = d.open(d.put(field, 0, at: d.next(head.whole)))
    try addSequence(&d, parts ?? fields.rdnSequence)
    d.close(sub)
  }

  /// The sequence of parts, with its tag.
  func addSequence(_ d: inout Dissection, _ field: Field<UInt32>) throws(Malformed) {
    try d.berInside { d, _ throws(Malformed) in
      let sub = items.openList(&d, field)
      if d.wantsLabels, sub.item.exists, d.remaining > 0 {
        let text = line(d, d.remaining)
        d.append(" (\(text))")
      }
      try addParts(&d)
      d.close(sub)
    }
  }

  /// Parts without the tag around them.
  func addParts(_ d: inout Dissection) throws(Malformed) {
    while d.remaining > 0 {
      try d.berInside { d, _ throws(Malformed) in try addPart(&d, fields.rDNSequenceItem) }
    }
  }

  /// A set of values that belong together; the bytes in hand are its contents.
  func addPart(_ d: inout Dissection, _ field: Field<UInt32>) throws(Malformed) {
    let sub = items.openList(&d, field)
    if d.wantsLabels, sub.item.exists, d.remaining > 0 {
      let text = part(d, ahead: 0, d.remaining)
      d.append(" (\(text))")
    }
    while d.remaining > 0 { try addValue(&d) }
    d.close(sub)
  }

  private func addValue(_ d: inout Dissection) throws(Malformed) {
    let whole = d.next(try d.berHead().whole)
    let item = d.put(fields.relativeDistinguishedNameItem, at: whole)
    try d.berInside { d, _ throws(Malformed) in
      if d.wantsLabels, item.exists {
        let text = value(d, ahead: 0)
        d.append(to: item, " (\(text))")
      }
      let sub = d.open(item)
      let type = try addType(&d)
      if d.remaining > 0 { try addAttribute(&d, type) }
      d.close(sub)
    }
  }

  /// The type of an attribute.
  func addType(_ d: inout Dissection) throws(Malformed) -> String {
    var dotted = ""
    try d.berInside { d, _ throws(Malformed) in
      dotted = berDotted(d.bytes(d.next(d.remaining)))
      try items.addOID(&d, fields.oid)
    }
    return dotted
  }

  /// DirectoryString (X.520 section 2.4).
  func directoryString(_ field: Field<UInt32>) -> Asn {
    .choice(
      field,
      [
        .of(.string(attributes.teletexString, BerTag.teletexString)),
        .of(.string(attributes.printableStringNode, BerTag.printableString)),
        .of(.string(attributes.universalString, BerTag.universalString)),
        .of(.string(attributes.bmpString, BerTag.bmpString)),
        .of(.string(attributes.uTF8StringNode, BerTag.utf8String)),
      ])
  }

  /// The value of an attribute, by its type.
  func addAttribute(_ d: inout Dissection, _ type: String) throws(Malformed) {
    let a = attributes
    let asn: Asn?
    switch type {
    case "2.5.4.6", "1.3.6.1.4.1.311.60.2.1.3", "1.3.6.1.5.5.7.9.4", "1.3.6.1.5.5.7.9.5":
      asn = .string(a.countryName, BerTag.printableString)
    case "2.5.4.5", "2.5.4.46", "1.3.6.1.5.5.7.9.3":
      asn = .string(a.printableString, BerTag.printableString)
    case "2.5.4.20": asn = .string(a.telephoneNumber, BerTag.printableString)
    case "1.2.840.113549.1.9.1", "0.9.2342.19200300.100.1.25":
      asn = .string(a.iA5String, BerTag.ia5String)
    case "1.3.6.1.4.1.311.20.2.3": asn = .string(a.uTF8String, BerTag.utf8String)
    case "2.5.4.45": asn = .bits(a.uniqueIdentifier, [])
    case "2.5.4.16": asn = .list(a.postalAddress, directoryString(a.directoryString))
    case "0.9.2342.19200300.100.1.1":
      d.list(framework)
      return try items.add(&d, .string(userid, BerTag.utf8String))
    default:
      asn = Self.directoryTypes.contains(type) ? directoryString(a.directoryString) : nil
    }
    guard let asn else { return try items.addNotImplemented(&d, d.remaining) }
    d.list(selected)
    try items.add(&d, asn)
  }

  private static let directoryTypes: Set<String> = {
    let numbers = [
      2, 3, 4, 7, 8, 9, 10, 11, 12, 13, 15, 17, 18, 19, 41, 42, 43, 44, 51, 54, 65, 97,
    ]
    var types = Set(numbers.map { "2.5.4.\($0)" })
    for n in [7, 8, 9, 10, 11, 17, 18, 19] { types.insert("2.5.4.\(n).1") }
    types.formUnion([
      "1.2.840.113549.1.9.7", "1.2.840.113549.1.9.8", "1.2.840.113549.1.9.13",
      "1.3.6.1.4.1.311.60.2.1.1", "1.3.6.1.4.1.311.60.2.1.2", "1.3.6.1.5.5.7.9.2",
      "2.16.840.1.113730.3.1.1", "2.16.840.1.113730.3.1.2", "2.16.840.1.113730.3.1.3",
      "2.16.840.1.113730.3.1.4", "2.16.840.1.113730.3.1.39", "2.16.840.1.113730.3.1.241",
    ])
    return types
  }()
}
