import RemoraCore

/// Information elements (3GPP TS 29.274 section 8.2).
///
///     |     type      |            length             |   0   |  inst |  value …
struct Gtpv2Elements: Sendable {
  let fields: WireFields
  let names: ValueNames
  let type, flag, instance, spare, spareHalf: Field<UInt8>
  let length: Field<UInt16>
  let layouts: State<[UInt8: Gtpv2Layout]?>
  let instances: State<[UInt32: [UInt8: String]]?>
  let places: Gtpv2Places
  let undecoded, badLength, reserved, badSize: Expert

  init(_ p: inout Builder) {
    names = FieldSheet.list("element", in: gtpv2Names)
    type = p.u8("ie_type", "IE Type", names: names)
    length = p.u16(
      "ie_len", "IE Length",
      blurb: "length of the information element excluding the first four octets")
    flag = p.u8("cr", "CR flag", mask: 0xf0)
    instance = p.u8("instance", "Instance", mask: 0x0f)
    spare = p.u8("spare_bits", "Spare bit(s)")
    spareHalf = p.u8("spare_half_octet", "Spare half octet")
    fields = WireFields(gtpv2FieldTable, names: gtpv2Names, &p)
    layouts = p.state { nil }
    instances = p.state { nil }
    places = Gtpv2Places(&p, fields)
    undecoded = p.expert(
      "ie_data_not_dissected", .undecoded, .note, "IE data not dissected yet")
    badLength = p.expert("ie_len_invalid", .protocolRule, .error, "Wrong length")
    reserved = p.expert(
      "ie_type.reserved", .protocolRule, .error,
      "IE type Zero is Reserved and should not be used")
    badSize = p.expert(
      "ie_type.int_size_not_handled", .protocolRule, .error, "Integer size not handled yet")
  }

  /// Elements up to the end.
  func addAll(
    _ d: inout Dissection, message: UInt8, isGroup: Bool, depth: Int
  ) throws(Malformed) {
    if depth > 16 { throw Malformed(.nonsense, offset: d.offset) }
    while d.reportedRemaining > 0 {
      try d.step()
      guard d.reportedRemaining >= 3 else {
        let count = d.reportedRemaining
        let text = "Not enough data left for IE and length, \(count) bytes"
        return remark(&d, text, badLength)
      }
      try add(&d, message, isGroup, depth)
    }
  }

  private func add(
    _ d: inout Dissection, _ message: UInt8, _ isGroup: Bool, _ depth: Int
  ) throws(Malformed) {
    let number = try d.peek(UInt8.self)
    let size = Int(try d.peek(UInt16.self, ahead: 1))
    if d.reportedRemaining >= 4, size > d.reportedRemaining - 4 {
      let left = d.reportedRemaining - 4
      let place = Region(d.offset + 4, left)
      let text = "Less data left than indicated by length \(size), remaining length \(left)"
      let item = d.text("\(text)", at: place)
      d.expert(badLength, at: item, "\(text)")
      try d.add(type)
      try d.add(length)
      return try d.skip(d.remaining)
    }
    let name = d.wantsLabels ? names.name(of: UInt64(number)) ?? "Unknown" : ""
    let head = d.text("\(name): ", at: d.next(min(4 + size, d.reportedRemaining)))
    let sub = d.open(head)
    try d.add(type)
    try d.add(length)
    let bits = try d.peek(UInt8.self)
    try d.add(bits: flag, instance, width: 1)
    if number == 0 { d.expert(reserved, at: head) }
    if !isGroup, d.wantsLabels {
      addInstance(&d, head, message, number, bits & 15)
    }
    try d.inside(size) { d throws(Malformed) in
      try addBody(&d, message, number, head, depth)
    }
    d.close(sub)
  }

  /// What this instance of the element is in this message.
  private func addInstance(
    _ d: inout Dissection, _ head: Item, _ message: UInt8, _ number: UInt8, _ instance: UInt8
  ) {
    if d[instances] == nil {
      var all: [UInt32: [UInt8: String]] = [:]
      var rows = Rows(gtpv2Instances.description)
      while rows.next() {
        let bar = UInt8(ascii: "|")
        let mark = rows.part(before: bar)
        let parts = rows.text(mark).split(separator: ".")
        guard parts.count == 2, let first = UInt32(parts[0]), let second = UInt32(parts[1])
        else { continue }
        var known: [UInt8: String] = [:]
        for (value, text) in Rows.pairs(rows.text(rows.rest())) {
          known[UInt8(truncatingIfNeeded: value.lowerBound)] = text
        }
        all[first << 8 | second] = known
      }
      d[instances] = all
    }
    if let text = d[instances]?[UInt32(message) << 8 | UInt32(number)]?[instance] {
      d.append(to: head, "\(text) ")
    }
  }

  private static let groups: Set<UInt8> = [93, 109, 180, 181, 191, 195]

  private func addBody(
    _ d: inout Dissection, _ message: UInt8, _ number: UInt8, _ head: Item, _ depth: Int
  ) throws(Malformed) {
    if Self.groups.contains(number) {
      d.append(to: head, "[Grouped IE]")
      return try addAll(&d, message: message, isGroup: true, depth: depth + 1)
    }
    if d[layouts] == nil { d[layouts] = Gtpv2Layout.all(fields) }
    if let layout = d[layouts]?[number] {
      let start = d.offset
      if number == 77, d.reportedRemaining == 1 {
        return remark(&d, "Older version?, should be 2 octets in 8.0.0", badLength)
      }
      if number == 99, d.reportedRemaining != 1 {
        let text = "Wrong length indicated. Expected 1, got \(d.reportedRemaining)"
        return remark(&d, text, badLength)
      }
      let size = d.reportedRemaining
      if size > 0 { addHead(&d, number, head, start, size) }
      try layout.add(&d, self)
      if number == 77 || number == 200, d.reportedRemaining > 0 {
        remark(&d, "The rest of the IE not dissected yet", undecoded)
      }
      return try d.skip(d.remaining)
    }
    if try places.add(&d, message, number, head, self) { return try d.skip(d.remaining) }
    remark(&d, "IE data not dissected yet", undecoded)
  }

  /// A line over all that is left, with a remark under it.
  func remark(_ d: inout Dissection, _ text: String, _ expert: Expert, from back: Int = 0) {
    let place = Region(d.offset - back, d.reportedRemaining + back)
    let item = d.text("\(text)", at: place)
    d.expert(expert, at: item, "\(text)")
    try? d.skip(d.remaining)
  }

  /// Bits that mean nothing, at `place`.
  func addSpare(
    _ d: inout Dissection, _ field: Field<UInt8>, _ mask: UInt8, at place: Int
  ) throws(Malformed) {
    guard let byte = d.number(at: place, UInt8.self) else {
      throw Malformed(.contained, offset: place, need: 1)
    }
    let value = (byte & mask) >> UInt8(mask.trailingZeroBitCount)
    d.put(field, value, at: Region(place, 1))
    guard d.wantsLabels else { return }
    let picture = bitPicture(
      UInt64(value), at: mask.leadingZeroBitCount, count: mask.nonzeroBitCount)
    let label = field.id == spareHalf.id ? "Spare half octet" : "Spare bit(s)"
    d.label("\(picture) = \(label): \(value)")
  }

  /// What the heads of elements say of their values.
  private func addHead(
    _ d: inout Dissection, _ number: UInt8, _ head: Item, _ start: Int, _ size: Int
  ) {
    guard d.wantsLabels else { return }
    let first = UInt64(d.number(at: start, UInt8.self) ?? 0)
    let word = UInt64(d.number(at: start, UInt32.self) ?? 0)
    let half = UInt64(d.number(at: start, UInt16.self) ?? 0)
    let third = UInt64(d.number(at: start + 2, UInt8.self) ?? 0)
    func named(_ field: String, _ value: UInt64) -> String {
      fields[field]?.names?.name(of: value) ?? "Unknown"
    }
    switch number {
    case 2: d.append(to: head, "\(named("cause", first)) (\(first))")
    case 56: d.append(to: head, "\(named("srvcc_cause", first)) (\(first))")
    case 82: d.append(to: head, "\(named("rat_type", first)) (\(first))")
    case 127: d.append(to: head, "\(named("apn_rest", first)) (\(first))")
    case 3, 113: d.append(to: head, "\(first)")
    case 73: d.append(to: head, "\(first)")
    case 182:
      d.append(
        to: head, first > 100 ? "Metric: value beyond 100 is considered as 0" : "\(first)")
    case 59, 183, 207: d.append(to: head, "\(word)")
    case 126: d.append(to: head, "\(half)")
    case 99: d.append(to: head, "\(named("pdn_type", first & 7))")
    case 112: d.append(to: head, "\(half << 8 | third, hex: 6)")
    case 128: d.append(to: head, "\(named("selec_mode", first & 3))")
    case 130:
      let modes = ["MS_only", "Network_only", "MS/NW"]
      d.append(to: head, "\(first < 3 ? modes[Int(first)] : "Unknown")")
    case 131: d.append(to: head, "\(named("cng_rep_act", first))")
    case 135: d.append(to: head, "\(named("node_type", first))")
    case 141: d.append(to: head, " \(half, hex: 4)")
    case 153: d.append(to: head, " \(first + 1) second(s)")
    case 170, 179, 164:
      let part = number == 164 ? UInt64(d.number(at: start + 4, UInt32.self) ?? 0) : 0
      d.append(to: head, "\(moment(word, part))")
    case 255:
      let owner = d.names.enterprise(UInt32(half)) ?? "Unknown"
      d.append(to: head, "\(owner) (\(half))")
    case 75:
      let text = TelephoneDigits.text(&d, Region(start, size))
      d.append(to: head, "\(text)")
    default: break
    }
  }

  /// Seconds since 1900, and parts of one, as a moment in words.
  private func moment(_ seconds: UInt64, _ part: UInt64) -> String {
    if seconds == 0, part == 0 { return "NULL" }
    let era: Int64 = seconds & 0x8000_0000 != 0 ? 0 : 1 << 32
    let nanoseconds = Int64(truncatingIfNeeded: (part &* 1_000_000_000) >> 32)
    return dateText(
      seconds: Int64(seconds) + era - 2_208_988_800, nanoseconds: nanoseconds) + " UTC"
  }
}

/// What an element of fixed form consists of.
struct Gtpv2Layout: Sendable {
  private struct Step: Sendable {
    let name: String
    let field: WireField?
    let place: Int
    /// Nil for all that is left.
    let length: Int?
    let mask: UInt8
    let isOptional: Bool
  }
  private let steps: [Step]

  static func all(_ fields: WireFields) -> [UInt8: Gtpv2Layout] {
    var all: [UInt8: Gtpv2Layout] = [:]
    var rows = Rows(gtpv2Layouts.description)
    while rows.next() {
      let mark = rows.part(before: UInt8(ascii: "|"))
      guard let number = rows.number(mark) else { continue }
      all[UInt8(truncatingIfNeeded: number)] = Gtpv2Layout(rows.text(rows.rest()), fields)
    }
    return all
  }

  private init(_ text: String, _ fields: WireFields) {
    var steps: [Step] = []
    var isOptional = false
    for word in text.split(separator: " ") {
      if word == "?" {
        isOptional = true
        continue
      }
      let parts = word.split(separator: "@")
      guard parts.count == 2 else { continue }
      let name = parts[0].split(separator: "%")
      let place = parts[1].split(separator: ":")
      let field = fields[String(name[0])]
      let size = field?.size ?? 1
      steps.append(
        Step(
          name: String(name[0]), field: field, place: Int(place[0]) ?? 0,
          length: place.count == 1 ? size : place[1] == "*" ? nil : Int(place[1]) ?? 0,
          mask: name.count == 2 ? UInt8(name[1], radix: 16) ?? 0 : 0, isOptional: isOptional))
    }
    self.steps = steps
  }

  func add(_ d: inout Dissection, _ elements: Gtpv2Elements) throws(Malformed) {
    let start = d.offset
    let size = d.reportedRemaining
    var end = 0
    for step in steps {
      try d.step()
      if step.isOptional, step.place >= size { continue }
      let length = step.length ?? max(0, size - step.place)
      if length > 0 { _ = try d.peek(UInt8.self, ahead: step.place + length - 1) }
      let place = Region(start + step.place, length)
      end = max(end, step.place + length)
      if step.mask != 0 {
        let field = step.name == "spare_bits" ? elements.spare : elements.spareHalf
        try elements.addSpare(&d, field, step.mask, at: place.offset)
      } else if step.name == "instance" {
        let byte = d.number(at: place.offset, UInt8.self) ?? 0
        d.put(elements.instance, byte & 15, at: Region(place.offset, 1))
      } else if step.name == "ie_len" {
        let value = d.number(at: place.offset, UInt16.self) ?? 0
        d.put(elements.length, value, at: place)
      } else if step.name == "mei" {
        if case .text(let field)? = step.field?.kind {
          let text = TelephoneDigits.text(&d, place)
          d.put(field, "\(text)", at: place)
        }
      } else {
        step.field?.put(&d, at: place)
        addLabel(&d, step.name, place)
      }
    }
    try d.skip(min(end, d.remaining))
  }

  /// Texts that are not those of the field.
  private func addLabel(_ d: inout Dissection, _ name: String, _ place: Region) {
    guard d.wantsLabels else { return }
    let value = WireField.raw(d, place)
    switch name {
    case "time_to_data_xfer": d.label(value: "\(value + 1) second(s)")
    case "mmbr_ul", "mmbr_dl":
      d.label(value: value > 1000 ? "\(value / 1000) Mbps" : "\(value) kbps")
    case "enterprise_id":
      let owner = d.names.enterprise(UInt32(truncatingIfNeeded: value)) ?? "Unknown"
      d.label(value: "\(owner) (\(value))")
    default: break
    }
  }
}
