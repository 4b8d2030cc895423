public import RemoraCore

/// The items that all protocols in BER share: what the encoding itself shows, and its faults.
public let ber = Protocol(
  "ber", "Basic Encoding Rules (ASN.1 X.690)", short: "BER"
) { p in
  let items = AsnItems.shared(&p)
  return { d throws(Malformed) in try items.addUnknown(&d) }
}

struct AsnItems {
  let padding: Field<UInt8>
  let unknownData: Field<Bytes>
  let notImplemented, wrongField, unknownField: Expert
  let expectedString, expectedOctets, expectedNull, expectedSequence, expectedSet: Expert
  let expectedOID, expectedTime, expectedUTC, expectedBits, wrongTag: Expert

  static func shared(_ p: inout Builder) -> AsnItems {
    p.shared("ber", owner: "ber") { AsnItems(&$0) }
  }

  private init(_ p: inout Builder) {
    padding = p.u8(
      "bitstring.padding", "Padding",
      blurb: "Number of unused bits in the last octet of the bitstring")
    unknownData = p.bytes("unknown_data", "Unknown Data")
    notImplemented = p.expert(
      "error.oid_not_implemented", .undecoded, .warning, Self.notImplementedText)
    wrongField = p.expert(
      "error.sequence.field_wrong", .malformed, .warning, "BER Error: Wrong field in SEQUENCE")
    unknownField = p.expert(
      "error.unknown_field.sequence", .malformed, .warning,
      "BER Error: Unknown field in Sequence")
    func expected(_ name: String, _ what: String) -> Expert {
      p.expert("error.expected.\(name)", .malformed, .warning, "BER Error: \(what) expected")
    }
    expectedString = expected("string", "String")
    expectedOctets = expected("octet_string", "OctetString")
    expectedNull = expected("null", "NULL")
    expectedSequence = expected("sequence", "Sequence")
    expectedSet = expected("set", "SET")
    expectedOID = expected("object_identifier", "Object Identifier")
    expectedTime = expected("generalized_time", "GeneralizedTime")
    expectedUTC = expected("utc_time", "UTCTime")
    expectedBits = expected("bitstring", "BitString")
    wrongTag = p.expert(
      "error.wrong_tag_in_tagged_type", .malformed, .warning,
      "BER Error: Wrong tag in tagged type")
  }

  static let notImplementedText =
    "BER: Dissector for OID not implemented. Contact Wireshark developers if you want this "
    + "supported"

  /// The bytes in hand belong to an object identifier that nobody knows.
  func addNotImplemented(_ d: inout Dissection, _ count: Int) throws(Malformed) {
    let item = d.text("\(Self.notImplementedText)", at: d.next(count))
    d.expert(notImplemented, at: item)
    try d.skip(count)
  }

  /// Bytes behind the last member that is known.
  func addUnknown(_ d: inout Dissection) throws(Malformed) {
    guard d.remaining > 0 else { return }
    try d.skip(d.remaining)
  }

  /// The value at the cursor is not the one that stands here.
  func addWrongField(
    _ d: inout Dissection, _ head: BerHead, expected kind: BerHead.Class = .universal,
    _ tag: UInt32?, in list: String = "SEQUENCE"
  ) {
    var text = "BER Error: Wrong field in \(list): "
    if let tag { text += "expected \(Self.describe(kind, tag)) but found " }
    let name = Self.classes[Int(head.kind.rawValue)]
    text += "class:\(name)(\(head.kind.rawValue)) tag:\(head.tag)"
    let said = text
    let item = d.text("\(said)", at: d.next(min(head.length, max(0, d.remaining))))
    d.expert(wrongField, at: item, "\(said)")
  }

  /// Values behind the last one that the definition of a sequence has.
  func addBeyond(_ d: inout Dissection) throws(Malformed) {
    guard d.remaining > 0 else { return }
    let text = "BER Error: This field lies beyond the end of the known sequence definition."
    let item = d.text("\(text)", at: d.next(d.remaining))
    d.expert(unknownField, at: item, "\(text)")
    try d.skip(d.remaining)
  }

  func addMismatch(_ d: inout Dissection, _ type: Asn, _ head: BerHead) {
    let remark: Expert
    let wanted: String
    switch type {
    case .string(_, let tag):
      remark = expectedString
      wanted = "String with tag=\(tag)"
    case .octets, .wrapped: (remark, wanted) = (expectedOctets, "OctetString")
    case .null: (remark, wanted) = (expectedNull, "NULL")
    case .sequence, .list: (remark, wanted) = (expectedSequence, "Sequence")
    case .set, .setOf: (remark, wanted) = (expectedSet, "SET")
    case .oid: (remark, wanted) = (expectedOID, "Object Identifier")
    case .generalizedTime: (remark, wanted) = (expectedTime, "GeneralizedTime")
    case .utcTime: (remark, wanted) = (expectedUTC, "UTCTime")
    case .bits: (remark, wanted) = (expectedBits, "BitString")
    default: return
    }
    let text = "BER Error: \(wanted) expected but \(Self.describe(head)) was unexpected"
    let shown = d.next(min(head.length, max(0, d.remaining)))
    let item = d.text("\(text)", at: shown)
    d.expert(remark, at: item, "\(text)")
  }

  private static let classes = ["UNIVERSAL", "APPLICATION", "CONTEXT", "PRIVATE"]

  private static let tags: [UInt32: String] = [
    1: "BOOLEAN", 2: "INTEGER", 3: "BIT STRING", 4: "OCTET STRING", 5: "NULL",
    6: "OBJECT IDENTIFIER", 10: "ENUMERATED", 12: "UTF8String", 16: "SEQUENCE", 17: "SET",
    18: "NumericString", 19: "PrintableString", 20: "TeletexString", 22: "IA5String",
    23: "UTCTime", 24: "GeneralizedTime", 26: "VisibleString", 27: "GeneralString",
    28: "UniversalString", 30: "BMPString",
  ]

  private static func describe(_ kind: BerHead.Class, _ tag: UInt32) -> String {
    let number = Int(kind.rawValue)
    let name = kind == .universal ? tags[tag].map { "(\($0))" } ?? "" : ""
    return "class:\(classes[number])(\(number)) tag:\(tag)\(name)"
  }

  private static func describe(_ head: BerHead) -> String {
    let number = Int(head.kind.rawValue)
    let form = head.isConstructed ? "Constructed" : "Primitive"
    return "class:\(classes[number])(\(number)) \(form) tag:\(head.tag)"
  }
}

/// Names of object identifiers; what is not known is said of the nearest branch that is.
enum ObjectNames {
  private static let table: [String: String] = {
    var table: [String: String] = ["0": "itu-t", "1": "iso", "2": "joint-iso-itu-t"]
    for line in objectNameData.description.split(separator: "\n") {
      let parts = line.split(separator: ";")
      guard let branch = parts.first else { continue }
      for leaf in parts.dropFirst() {
        guard let mark = leaf.firstIndex(of: "=") else { continue }
        table["\(branch).\(leaf[..<mark])"] = String(leaf[leaf.index(after: mark)...])
      }
    }
    return table
  }()

  static func name(of dotted: String) -> String {
    var branch = Substring(dotted)
    while true {
      if let known = table[String(branch)] {
        return known + dotted[branch.endIndex...]
      }
      guard let dot = branch.lastIndex(of: ".") else { return dotted }
      branch = branch[..<dot]
    }
  }

  /// All branches on the way to something that has a name.
  private static let branches: Set<Substring> = {
    var all: Set<Substring> = []
    for name in table.keys {
      var rest = name[...]
      while all.insert(rest).inserted, let dot = rest.lastIndex(of: ".") { rest = rest[..<dot] }
    }
    return all
  }()

  /// How an identifier is listed: with its numbers alone, unless the deepest branch that is known
  /// of it has a name.
  static func listed(_ dotted: String) -> String {
    var branch = dotted[...]
    while !branches.contains(branch), let dot = branch.lastIndex(of: ".") {
      branch = branch[..<dot]
    }
    guard let known = table[String(branch)] else { return dotted }
    return "\(known)\(dotted[branch.endIndex...]) (\(dotted))"
  }

  /// The name if it is known itself.
  static func exact(_ dotted: String) -> String? { table[dotted] }
}
