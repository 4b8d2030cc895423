import RemoraCore

/// The options of an IPv4 header (RFC 791 section 3.1): a type, and for all but two of them a
/// length that counts itself and the type.
///
///     |copy|class|  number   |     length    |  data ...
struct IPv4Options {
  /// One kind of option: its item in trees, and how long it has to be, if that is fixed.
  struct Kind {
    let item: Field<Label>
    let name: String
    var length: Int?
    var isDeprecated = false
  }

  let type: Field<UInt8>
  let copy: Field<Bool>
  let group, number, length, pointer: Field<UInt8>
  let data: Field<Bytes>
  let endOfList, noOperation: Kind
  let badLength, deprecated, extra, beforeAddress, insideAddress, tooLong, fourPads: Expert

  let routes: IPv4RouteOptions
  let security: IPv4SecurityOptions
  let cipso: CIPSOOption
  let timestamps: IPv4TimestampOption
  let simple: IPv4SimpleOptions

  init(_ p: inout Builder, destination: IPv4EndFields) {
    type = p.u8("opt.type", "Type")
    copy = p.flag("opt.type.copy", "Copy on fragmentation", mask: 0x80, set: "Yes", unset: "No")
    group = p.u8("opt.type.class", "Class", mask: 0x60, names: optionClasses)
    number = p.u8("opt.type.number", "Number", mask: 0x1f, names: optionNumbers)
    length = p.u8("opt.len", "Length")
    pointer = p.u8("opt.ptr", "Pointer")
    data = p.bytes("opt.data", "Data")
    badLength = p.expert("opt.len.invalid", .protocolRule, .warning, "Invalid length for option")
    deprecated = p.expert("opt.deprecated", .deprecated, .note, "Option type is deprecated")
    extra = p.expert("opt.len.extra_found", .protocolRule, .warning, "Extraneous data in option")
    beforeAddress = p.expert(
      "opt.ptr.before_address", .protocolRule, .warning, "Pointer points before first address")
    insideAddress = p.expert(
      "opt.ptr.middle_address", .protocolRule, .warning, "Pointer points to middle of address")
    tooLong = p.expert(
      "subopt_too_long", .protocolRule, .warning, "Suboption would go past end of option")
    fourPads = p.expert(
      "nop", .protocolRule, .warning,
      "4 NOP in a row - a router may have removed some options")
    func kind(_ p: inout Builder, _ name: String, _ title: String) -> Kind {
      Kind(item: p.subProtocol("options.\(name)", "IP Option - \(title)"), name: title)
    }
    endOfList = kind(&p, "eol", "End of Options List (EOL)")
    noOperation = kind(&p, "nop", "No-Operation (NOP)")
    routes = IPv4RouteOptions(
      &p, destination: destination, pointer: pointer, before: beforeAddress,
      inside: insideAddress, tooLong: tooLong)
    security = IPv4SecurityOptions(&p, extra: extra)
    cipso = CIPSOOption(&p)
    timestamps = IPv4TimestampOption(&p, pointer: pointer, tooLong: tooLong)
    simple = IPv4SimpleOptions(&p)
  }

  /// Where the final destination stands if a source route still has a hop to go, in bytes from
  /// the start of the data source.
  func destination(_ d: inout Dissection, header: Int) -> Int? {
    guard header > 20 else { return nil }
    var at = d.start + 20
    let end = d.start + header
    while at < end {
      guard let kind = d.number(at: at, UInt8.self), kind != 0 else { return nil }
      if kind == 1 {
        at += 1
        continue
      }
      guard let size = d.number(at: at + 1, UInt8.self), size >= 2, at + Int(size) <= end
      else { return nil }
      if kind == 131 || kind == 137, size >= 3 {
        guard let place = d.number(at: at + 2, UInt8.self) else { return nil }
        if place >= 4, place & 3 == 0, place < size { return at + Int(size) - 4 }
      }
      at += Int(size)
    }
    return nil
  }

  /// How much of the header must be there to tell the destination, in bytes: kind and length of
  /// each option up to the last, or to the first that is a source route.
  func reach(_ d: borrowing Dissection, header: Int) -> Int {
    var at = 20
    while at < header {
      guard let kind = d.number(at: d.start + at, UInt8.self), kind != 0 else { return at + 1 }
      if kind == 1 {
        at += 1
        continue
      }
      guard let size = d.number(at: d.start + at + 1, UInt8.self), size >= 2,
        at + Int(size) <= header
      else { return at + 2 }
      let isRoute = kind == 131 || kind == 137
      if !isRoute, at + Int(size) == header { return at + 2 }
      at += Int(size)
      if isRoute { return at }
    }
    return min(at, header)
  }

  /// Reads `size` bytes of options.
  /// - Parameters:
  ///   - heading: the item over all options, which lists them.
  ///   - final: where the destination of a source route stands.
  func dissect(
    _ d: inout Dissection, _ size: Int, heading: Item, final: Int?
  ) throws(Malformed) {
    let end = d.offset + size
    var pads = 0
    while d.offset < end {
      try d.step()
      let kind = try d.peek(UInt8.self)
      if kind < 2 {
        pads += Int(kind)
        if kind == 1, pads == 4 { d.expert(fourPads, at: heading) }
        addShort(&d, kind)
        try d.skip(1)
        if kind == 0 { break }
        continue
      }
      guard let length = try lengthOf(&d, kind, end) else { break }
      if length > d.remaining {
        let limit: Malformed.Limit = length > d.reportedRemaining ? .outgrown : .captured
        throw Malformed(limit, offset: d.offset, need: length, have: d.remaining)
      }
      try addLong(&d, kind, length, heading: heading, final: final)
    }
    try d.skip(end - d.offset)
  }

  /// An option of one byte.
  private func addShort(_ d: inout Dissection, _ value: UInt8) {
    let kind = value == 0 ? endOfList : noOperation
    let item = d.put(kind.item, at: d.next(1))
    d.label("IP Option - \(kind.name)")
    let sub = d.open(item)
    addType(&d, value)
    d.close(sub)
  }

  /// The type and its parts, at the cursor, which stays.
  private func addType(_ d: inout Dissection, _ value: UInt8) {
    let place = d.next(1)
    let sub = d.open(d.put(type, value, at: place))
    d.put(copy, value & 0x80 != 0, at: place)
    d.put(group, value >> 5 & 3, at: place)
    d.put(number, value & 0x1f, at: place)
    d.close(sub)
  }

  /// - Returns: the option's length; nil after saying that it cannot be.
  private func lengthOf(
    _ d: inout Dissection, _ kind: UInt8, _ end: Int
  ) throws(Malformed) -> Int? {
    let left = end - d.offset
    let fault: String
    var size = min(2, left)
    if left < 2 {
      fault = "length byte past end of options"
    } else {
      let length = Int(try d.peek(UInt8.self, ahead: 1))
      if length < 2 {
        fault = "with too-short option length = \(length) byte\(length == 1 ? "" : "s")"
      } else if length > left {
        fault = "option length = \(length) bytes says option goes past end of options"
        size = left - 2
      } else {
        return length
      }
    }
    let name = self.kind(kind)?.name ?? "Unknown (0x\(Phrase.hex(UInt64(kind), 2)))"
    let item = d.text("\(name) (\(fault))", at: d.next(size))
    d.expert(badLength, at: item, "\(name) (\(fault))")
    return nil
  }

  /// An option with a length, which is known to lie within the options.
  private func addLong(
    _ d: inout Dissection, _ value: UInt8, _ length: Int, heading: Item, final: Int?
  ) throws(Malformed) {
    let place = d.next(length)
    guard let kind = kind(value) else {
      let item = d.text("Unknown (0x\(value, hex: 2)) (\(length) bytes)", at: place)
      let sub = d.open(item)
      addType(&d, value)
      try d.skip(1)
      try d.add(self.length)
      try d.add(data, length: length - 2)
      d.close(sub)
      return
    }
    let shown = kind.length ?? length
    let item = d.put(kind.item, at: place)
    d.label("IP Option - \(kind.name) (\(bytes: shown))")
    let sub = d.open(item)
    addType(&d, value)
    try d.inside(length) { d throws(Malformed) in
      try d.skip(1)
      try d.add(self.length)
      if length != shown {
        d.expert(
          badLength, "\(kind.name) (with option length = \(length) bytes; should be \(shown))")
      }
      if kind.isDeprecated { d.expert(deprecated, at: item) }
      switch value {
      case 130: try security.addBasic(&d, item)
      case 133: try security.addExtended(&d)
      case 134: try cipso.dissect(&d)
      case 131, 137: try routes.dissect(&d, isSource: true, final: final)
      case 7: try routes.dissect(&d, isSource: false, final: nil)
      case 68: try timestamps.dissect(&d)
      default: try simple.dissect(&d, value, item)
      }
    }
    d.close(sub)
    d.append(to: heading, ", \(kind.name)")
  }

  private func kind(_ value: UInt8) -> Kind? {
    switch value {
    case 130: security.basic
    case 133: security.extended
    case 134: cipso.kind
    case 131: routes.loose
    case 137: routes.strict
    case 7: routes.record
    case 68: timestamps.kind
    default: simple.kind(value)
    }
  }
}

extension IPv4Options.Kind {
  init(
    _ p: inout Builder, _ name: String, _ title: String, length: Int? = nil,
    isDeprecated: Bool = false
  ) {
    item = p.subProtocol("options.\(name)", "IP Option - \(title)")
    self.name = title
    self.length = length
    self.isDeprecated = isDeprecated
  }
}

private let optionClasses: ValueNames = [
  0: "Control", 1: "Reserved for future use", 2: "Debugging and measurement",
  3: "Reserved for future use",
]

/// IANA, IP Option Numbers.
private let optionNumbers: ValueNames = [
  0: "End of Option List (EOL)", 1: "No-Operation (NOP)", 2: "Security",
  3: "Loose source route", 4: "Time stamp", 5: "Extended security",
  6: "Commercial IP security option", 7: "Record route", 8: "Stream identifier",
  9: "Strict source route", 10: "Experimental Measurement", 11: "MTU probe", 12: "MTU Reply",
  13: "Experimental Flow Control", 14: "Experimental Access Control", 15: "Ask Estrin",
  16: "IMI Traffic Descriptor", 17: "Extended Internet Protocol", 18: "Traceroute",
  19: "Address Extension", 20: "Router Alert", 21: "Selective Directed Broadcast",
  22: "Unassigned", 23: "Dynamic Packet State", 24: "Upstream Multicast Packet",
  25: "Quick-Start", 26: "Cilium DSR", 30: "RFC 3692-style experiment",
]
