import RemoraCore

/// The head of a tagged value (ASHRAE 135 section 20.2.1).
///
///     |  number   | class | length, or 6: opens, 7: closes |  more of the number, of the length …
struct BacnetTag {
  let number: UInt8
  let isContext, opens, closes: Bool
  /// Length of the value; of a Boolean of the application, the value itself.
  let value: UInt32
  /// Bytes of the head itself, and where in it the length stands.
  let size, valueAt: Int

  /// Bytes of the value.
  var length: Int {
    if opens || closes || !isContext && number == 1 { return 0 }
    return Int(value)
  }

  static func peek(_ d: borrowing Dissection) throws(Malformed) -> BacnetTag {
    let first = try d.peek(UInt8.self)
    var at = 1
    var number = first >> 4
    if number == 15 {
      number = try d.peek(UInt8.self, ahead: at)
      at += 1
    }
    var value = UInt32(first & 7)
    let isContext = first & 8 != 0
    var valueAt = 0
    if value == 5 {
      valueAt = at
      value = UInt32(try d.peek(UInt8.self, ahead: at))
      at += 1
      if value == 254 {
        value = UInt32(try d.peek(UInt16.self, ahead: at))
        at += 2
      } else if value == 255 {
        value = try d.peek(UInt32.self, ahead: at)
        at += 4
      }
    }
    return BacnetTag(
      number: number, isContext: isContext, opens: isContext && first & 7 == 6,
      closes: isContext && first & 7 == 7, value: value, size: at, valueAt: valueAt)
  }
}

/// The items of tags.
struct BacnetTags: Sendable {
  let application, context, extended, named, value: Field<UInt8>
  let isContext: Field<Bool>

  init(_ p: inout Builder) {
    application = p.u8(
      "application_tag_number", "Application Tag Number", mask: 0xf0,
      names: BacnetLists.tags)
    context = p.u8("context_tag_number", "Context Tag Number", mask: 0xf0)
    extended = p.u8("extended_tag_number", "Extended Tag Number")
    named = p.u8(
      "named_tag", "Named Tag", mask: 7,
      names: [5: "Extended Value", 6: "Opening Tag", 7: "Closing Tag"])
    isContext = p.flag(
      "tag_class", "Tag Class", mask: 8, set: "Context Specific Tag", unset: "Application Tag")
    value = p.u8("LVT", "Length Value Type")
  }

  /// The tag at the cursor, which stays.
  func add(_ d: inout Dissection, _ tag: BacnetTag) {
    let number = tag.number
    let title = d.wantsLabels ? headline(tag) : ""
    let text = d.text("\(title)", at: d.next(tag.size))
    let sub = d.open(text)
    let first = d.octet(at: d.offset)
    d.put(isContext, tag.isContext, at: d.next(1))
    if first >> 4 == 15 {
      d.put(context, first >> 4, at: d.next(1))
      d.label("Extended Tag Number")
      d.put(extended, number, at: Region(d.offset + 1, 1))
    } else {
      d.put(tag.isContext ? context : application, first >> 4, at: d.next(1))
    }
    if first & 7 >= 5, tag.opens || tag.closes || first & 7 == 5 {
      d.put(named, first & 7, at: d.next(1))
    }
    if !tag.opens, !tag.closes {
      let place = Region(d.offset + tag.valueAt, tag.valueAt == 0 ? 1 : tag.size - tag.valueAt)
      d.put(value, UInt8(truncatingIfNeeded: tag.value), at: place)
      let whole = tag.value
      if whole > 255 { d.label("Length Value Type: \(whole)") }
    }
    d.close(sub)
  }

  private func headline(_ tag: BacnetTag) -> String {
    if tag.opens { return "{[\(tag.number)]" }
    if tag.closes { return "}[\(tag.number)]" }
    if tag.isContext { return "Context Tag: \(tag.number), Length/Value/Type: \(tag.value)" }
    let name =
      BacnetLists.tags.name(of: UInt64(tag.number))
      ?? "(\(tag.number)) Reserved for Use by ASHRAE"
    return "Application Tag: \(name), Length/Value/Type: \(tag.value)"
  }
}
