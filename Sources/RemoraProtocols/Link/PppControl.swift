import RemoraCore

/// Packets of the control protocols of PPP (RFC 1661 section 5), which differ in their codes and
/// their options.
///
///     |     code      |  identifier   |            length             | data or options …
struct ControlProtocol: Sendable {
  /// The fields that are PPP's own.
  struct Common: Sendable {
    let code, identifier, kind: Field<UInt8>
    let length: Field<UInt16>
    let magic, organization: Field<UInt32>
    let data: Field<Bytes>
    let badLength: Expert

    init(_ p: inout Builder) {
      code = p.u8("code", "Code")
      identifier = p.u8("identifier", "Identifier", .decHex)
      length = p.u16("length", "Length")
      magic = p.u32("magic_number", "Magic Number", .hex)
      organization = p.u24("oui", "OUI", .oui)
      kind = p.u8("kind", "Kind", .decHex)
      data = p.bytes("data", "Data")
      badLength = p.expert(
        "opt.len.invalid", .protocolRule, .warning, "Invalid length for option")
    }
  }

  /// The fields of the link control protocol that others use.
  struct LinkFields: Sendable {
    let magic, seconds: Field<UInt32>
    let data: Field<Bytes>
    let message: Field<Text>
    let rejected: Field<UInt16>

    init(_ p: inout Builder) {
      magic = p.u32("magic_number", "Magic Number", .hex)
      data = p.bytes("data", "Data")
      message = p.string("message", "Message")
      seconds = p.u32("secs_remaining", "Seconds Remaining", unit: Unit(" seconds", " seconds"))
      rejected = p.u16("rej_proto", "Rejected Protocol", .hex, names: pppProtocolNames)
    }
  }

  let common: Common
  let link: LinkFields
  let column: String
  let codes: ValueNames
  let options: OptionList
  let byProtocol: Table<UInt16>

  init(
    _ p: inout Builder, column: String, codes: ValueNames = controlCodes,
    options: (inout Builder) -> OptionList
  ) {
    common = p.shared("ppp.control", owner: "ppp") { Common(&$0) }
    link = p.shared("lcp.link", owner: "lcp") { LinkFields(&$0) }
    self.column = column
    self.codes = codes
    self.options = options(&p)
    byProtocol = p.table("/ppp.protocol", UInt16.self)
    p.feeds("ppp")
    p.feeds("lcp")
  }

  func dissect(_ d: inout Dissection) throws(Malformed) {
    let kind = UInt8(truncatingIfNeeded: try d.peekOrWithdraw(UInt32.self) >> 24)
    d.protocolColumn(Phrase(column))
    let name = codes.name(of: UInt64(kind)) ?? "Unknown"
    d.info(Phrase(name))
    try d.add(common.code)
    d.label(value: "\(name) (\(kind))")
    try d.add(common.identifier)
    let total = Int(try d.add(common.length))
    d.setOwnLength(min(total, 4 + d.remaining))
    let length = total - 4
    guard length > 0 else { return }
    switch kind {
    case 0:
      try d.add(common.magic)
      let maker = try d.add(common.organization)
      if d.wantsLabels, let name = d.names.vendor(ofPrefix: maker) {
        let bytes = [16, 8, 0].map { Phrase.hex(UInt64(maker >> $0 & 0xff), 2) }
        d.label(value: "\(bytes.joined(separator: ":"))(\(name))")
      }
      try d.add(common.kind)
      try addData(&d, common.data, length - 8)
    case 1...4: try options.add(&d, length, common.badLength)
    case 7:
      let place = try d.add(common.data, length: length)
      if d.wantsLabels {
        let shown = Region(place.offset, min(36, length))
        let text = d.bytes(shown).map { Phrase.hex(UInt64($0), 2) }.joined()
        let more = length > 36 ? "…" : ""
        d.label("Rejected Packet (\(length) byte\(length == 1 ? "" : "s")): \(text)\(more)")
      }
    case 8: try rejection(&d, length)
    case 9...11:
      try d.add(link.magic)
      try addData(&d, link.data, length - 4)
    case 12: try message(&d, length - 4)
    case 13:
      try d.add(link.magic)
      try d.add(link.seconds)
      if length > 8 { try d.add(link.message, length: length - 8) }
    default: try addData(&d, common.data, length)
    }
  }

  private func addData(
    _ d: inout Dissection, _ field: Field<Bytes>, _ length: Int
  ) throws(Malformed) {
    if length > 0 { try d.add(field, length: length) }
  }

  private func message(_ d: inout Dissection, _ length: Int) throws(Malformed) {
    try d.add(link.magic)
    if length > 0 { try d.add(link.message, length: length) }
  }

  /// A packet that the peer could not read, and the protocol it belongs to.
  private func rejection(_ d: inout Dissection, _ length: Int) throws(Malformed) {
    let number = try d.add(link.rejected)
    guard length > 2 else { return }
    try d.call(
      byProtocol, number, length: min(length - 2, d.reportedRemaining),
      [.nested, .quoted, .guarded])
  }
}

/// Codes that all control protocols share.
let controlCodes: ValueNames = [
  0: "Vendor Specific", 1: "Configuration Request", 2: "Configuration Ack",
  3: "Configuration Nak", 4: "Configuration Reject", 5: "Termination Request",
  6: "Termination Ack", 7: "Code Reject",
]

/// The options that a control protocol knows.
struct OptionList: Sendable {
  /// Reads an option's data of that many bytes; the answer is put behind the option's title.
  typealias Reader = @Sendable (inout Dissection, Int) throws(Malformed) -> String

  struct Option: Sendable {
    let type: UInt8
    let title: String
    let item: Field<Bytes>
    /// Bytes that it has, type and length included: exactly, or at least.
    let length: Int
    let isExact: Bool
    let read: Reader?
    /// What the item is called, if not like the option.
    let itemTitle: String
    /// Fields of its type and length, if not the list's.
    var ownType, ownLength: Field<UInt8>?

    init(
      type: UInt8, title: String, item: Field<Bytes>, length: Int, isExact: Bool,
      itemTitle: String? = nil, read: Reader?
    ) {
      self.type = type
      self.title = title
      self.item = item
      self.length = length
      self.isExact = isExact
      self.read = read
      self.itemTitle = itemTitle ?? title
    }
  }

  let type: Field<UInt8>?
  let length: Field<UInt8>?
  private(set) var options: [Option] = []
  /// What an option that is too short is told to be.
  let minimumTitle: (title: String, length: Int)?

  init(
    type: Field<UInt8>? = nil, length: Field<UInt8>? = nil,
    minimumTitle: (title: String, length: Int)? = nil
  ) {
    self.type = type
    self.length = length
    self.minimumTitle = minimumTitle
  }

  /// Declares an option of exactly `length` bytes.
  mutating func add(
    _ p: inout Builder, _ type: UInt8, _ name: String, _ title: String, exactly length: Int,
    _ read: Reader? = nil
  ) {
    options.append(
      Option(
        type: type, title: title, item: p.bytes(name, title), length: length, isExact: true,
        read: read))
  }

  /// Declares an option of at least `length` bytes.
  mutating func add(
    _ p: inout Builder, _ type: UInt8, _ name: String, _ title: String, atLeast length: Int,
    _ read: @escaping Reader
  ) {
    options.append(
      Option(
        type: type, title: title, item: p.bytes(name, title), length: length, isExact: false,
        read: read))
  }

  mutating func add(_ option: Option) { options.append(option) }

  /// Reads `count` bytes of options.
  func add(
    _ d: inout Dissection, _ count: Int, _ badLength: Expert, heading: String = "Options"
  ) throws(Malformed) {
    let stop = d.offset + count
    let head = d.text(
      "\(heading): (\(count) byte\(count == 1 ? "" : "s"))",
      at: d.next(min(count, d.remaining)))
    let sub = d.open(head)
    while d.offset < stop {
      try d.step()
      let kind = try d.peek(UInt8.self)
      let known = options.first { $0.type == kind }
      let title = known?.title ?? "Unknown (0x\(Phrase.hex(UInt64(kind), 2)))"
      let left = stop - d.offset
      if left == 1 {
        complain(&d, badLength, 1, "\(title) (length byte past end of options)")
        break
      }
      let length = Int(try d.peek(UInt8.self, ahead: 1))
      let bytes = "\(length) byte\(length == 1 ? "" : "s")"
      if length < 2 {
        complain(&d, badLength, 2, "\(title) (with too-short option length = \(bytes))")
        break
      }
      if length > left {
        let text = "\(title) (option length = \(bytes) says option goes past end of options)"
        complain(&d, badLength, left - 2, text)
        break
      }
      guard let known else {
        d.text("\(title) (\(bytes))", at: d.next(length))
        try d.skip(length)
        continue
      }
      try read(&d, known, length, badLength)
      d.append(to: head, ", \(title)")
    }
    d.close(sub)
    if d.offset < stop { try d.skip(min(stop - d.offset, d.remaining)) }
  }

  private func read(
    _ d: inout Dissection, _ option: Option, _ length: Int, _ badLength: Expert
  ) throws(Malformed) {
    let bytes = "\(length) byte\(length == 1 ? "" : "s")"
    if option.isExact, length != option.length {
      let text = "\(option.title) (with option length = \(bytes); should be \(option.length))"
      complain(&d, badLength, length, text)
      return try d.skip(length)
    }
    if length < option.length {
      let told = minimumTitle ?? (option.title, option.length)
      let text = "\(told.title) (with option length = \(bytes); should be at least \(told.length))"
      complain(&d, badLength, length, text)
      return try d.skip(length)
    }
    let next = d.offset + length
    let item = d.put(option.item, at: d.next(min(length, d.remaining)))
    d.label(Phrase(option.itemTitle))
    let sub = d.open(item)
    if let field = option.ownType ?? type {
      try d.add(field)
      d.label(value: "\(option.itemTitle) (\(option.type))")
    } else {
      try d.skip(1)
    }
    if let field = option.ownLength ?? self.length { try d.add(field) } else { try d.skip(1) }
    if let read = option.read {
      let suffix = try read(&d, length - 2)
      d.append(to: item, Phrase(suffix))
    }
    d.close(sub)
    try d.seek(next)
  }

  private func complain(
    _ d: inout Dissection, _ badLength: Expert, _ length: Int, _ text: String
  ) {
    let item = d.text(Phrase(text), at: d.next(min(max(0, length), d.remaining)))
    d.expert(badLength, at: item, Phrase(text))
  }
}
