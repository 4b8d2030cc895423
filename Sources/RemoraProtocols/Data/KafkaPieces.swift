import RemoraCore

/// The pieces that messages are made of ("Protocol primitive types").
extension KafkaLayer {
  /// A heading over what `body` reads, which returns what is added to its text.
  /// - Parameter tagged: tagged fields follow, which belong to its bytes but stand beside it.
  func group(
    _ d: inout Dissection, _ title: String, length: Int = .max, tagged: KafkaForm? = nil,
    _ body: (inout Dissection) throws(Malformed) -> String
  ) throws(Malformed) {
    let start = d.offset
    let open = d.open(d.text("\(title)", at: d.next(min(length, d.remaining))))
    let tail = try body(&d)
    if !tail.isEmpty { d.append(to: open.item, "\(tail)") }
    d.close(open, fitting: true)
    if let tagged {
      try tags(&d, tagged)
      d.setLength(open.item, d.offset - start)
    }
  }

  /// The elements of an array.
  /// - Returns: how many there are.
  @discardableResult func each(
    _ d: inout Dissection, _ form: KafkaForm,
    _ body: (inout Dissection) throws(Malformed) -> Void
  ) throws(Malformed) -> Int {
    var count = 0
    if form.isFlexible {
      count = Int(truncatingIfNeeded: try varint(&d)) &- 1
    } else {
      count = Int(try d.peek(Int32.self))
      try d.skip(4)
    }
    if count < -1 {
      d.expert(f.badArrayLength, at: d.current)
      return 0
    }
    var i = 0
    while i < count {
      try d.step()
      let place = d.offset
      try body(&d)
      // Elements without bytes are not worth counting.
      if d.offset == place { break }
      i += 1
    }
    return max(0, count)
  }

  /// An array with a heading over it and its count.
  func list(
    _ d: inout Dissection, _ form: KafkaForm, _ title: String,
    _ body: (inout Dissection) throws(Malformed) -> Void
  ) throws(Malformed) {
    try group(&d, title) { d throws(Malformed) in
      try each(&d, form, body)
      return ""
    }
  }

  /// The same for those who say how many there are.
  func counted(
    _ d: inout Dissection, _ form: KafkaForm, _ title: String,
    _ body: (inout Dissection) throws(Malformed) -> Void
  ) throws(Malformed) -> Int {
    let open = d.open(d.text("\(title)", at: d.next(d.remaining)))
    let count = try each(&d, form, body)
    d.close(open, fitting: true)
    return count
  }

  /// A number in groups of seven bits, the lowest first.
  func varint(_ d: inout Dissection) throws(Malformed) -> UInt64 {
    var value: UInt64 = 0
    var shift: UInt64 = 0
    while shift < 70 {
      let byte = try d.peek(UInt8.self)
      try d.skip(1)
      if shift < 64 { value |= UInt64(byte & 0x7f) << shift }
      if byte & 0x80 == 0 { return value }
      shift += 7
    }
    return value
  }

  /// The same, with the sign in the lowest bit.
  func signedVarint(_ d: inout Dissection) throws(Malformed) -> Int64 {
    let raw = try varint(&d)
    return Int64(bitPattern: raw >> 1) ^ -Int64(bitPattern: raw & 1)
  }

  /// The length of a string or of bytes; nil for none at all.
  private func length(
    _ d: inout Dissection, _ form: KafkaForm, wide: Bool
  ) throws(Malformed) -> Int {
    if form.isFlexible {
      let value = try varint(&d)
      return value > 0x7fff_ffff ? Int(Int32.max) : Int(value) - 1
    }
    if wide {
      let value = try d.peek(Int32.self)
      try d.skip(4)
      return Int(value)
    }
    let value = try d.peek(Int16.self)
    try d.skip(2)
    return Int(value)
  }

  /// - Returns: where its characters are; nil for none.
  @discardableResult func string(
    _ d: inout Dissection, _ form: KafkaForm, _ field: Field<Text>
  ) throws(Malformed) -> Region? {
    let start = d.offset
    let count = try length(&d, form, wide: false)
    if count < -1 {
      d.put(field, "", at: Region(start, 0))
      d.expert(f.badStringLength)
      return nil
    }
    if count == -1 {
      d.put(field, "[ Null ]", at: Region(start, d.offset - start))
      return nil
    }
    let value = d.next(count)
    try d.skip(count)
    d.put(field, of: value, at: Region(start, d.offset - start))
    return value
  }

  func bytes(
    _ d: inout Dissection, _ form: KafkaForm, _ field: Field<Bytes>
  ) throws(Malformed) {
    let start = d.offset
    let count = try length(&d, form, wide: true)
    if count < -1 {
      d.put(field, [], at: Region(start, 0))
      d.expert(f.badStringLength)
      return
    }
    let value = d.next(max(0, count))
    try d.skip(max(0, count))
    d.putText(field, Region(start, d.offset - start), value)
  }

  /// What an item's text says of a string; only asked for where it is shown.
  func shown(_ d: borrowing Dissection, _ value: Region?, _ none: String = "[ Null ]") -> String {
    guard d.wantsLabels || d.wantsColumns else { return "" }
    return value.map { d.string($0) } ?? none
  }

  @discardableResult func error(_ d: inout Dissection) throws(Malformed) -> Int16 {
    let code = try d.add(f.error)
    if code != 0 {
      d.info(append: " [\(Self.name(ofError: code))] ")
    }
    return code
  }

  /// Fields that newer versions add, at the end of structures.
  func tags(_ d: inout Dissection, _ form: KafkaForm) throws(Malformed) {
    guard form.isFlexible else { return }
    try group(&d, "Tagged fields") { d throws(Malformed) in
      let count = try varint(&d)
      var i: UInt64 = 0
      while i < count {
        try d.step()
        try group(&d, "Field") { d throws(Malformed) in
          let start = d.offset
          let tag = try varint(&d)
          d.put(f.taggedFieldTag, tag, at: Region(start, d.offset - start))
          let count = try varint(&d)
          let value = d.next(Int(clamping: min(count, 0x7fff_ffff)))
          try d.skip(value.length)
          d.putText(f.taggedFieldData, value, value)
          return ""
        }
        i += 1
      }
      return ""
    }
  }
}

extension Dissection {
  /// Bytes, which trees show as text if all of them can be printed.
  mutating func putText(_ field: Field<Bytes>, _ place: Region, _ text: Region) {
    let raw = wants(field) ? bytes(text) : []
    put(field, raw, at: place)
    if !raw.isEmpty, raw.allSatisfy({ $0 >= 32 && $0 < 127 }) {
      label(value: "\"\(String(decoding: raw, as: UTF8.self))\"")
    }
  }

  /// The same, where the item is just these bytes; `none` stands for no bytes.
  mutating func putShown(_ field: Field<Bytes>, _ place: Region, none: String) {
    let raw = wants(field) ? bytes(place) : []
    put(field, raw, at: place)
    if raw.isEmpty {
      label(value: "\(none)")
    } else if raw.allSatisfy({ $0 >= 32 && $0 < 127 }) {
      label(value: "\"\(String(decoding: raw, as: UTF8.self))\"")
    }
  }
}
