public import RemoraCore

/// Redis serialization protocol, version 2: values that begin with a letter for their kind.
///
///     +text CRLF   -error CRLF   :number CRLF   $length CRLF bytes CRLF   *count CRLF values
public let resp = Protocol("resp", "REdis Serialization Protocol", short: "RESP") { p in
  let layer = RespLayer(&p)
  p.over("tcp.port", 6379)
  return { d throws(Malformed) in try layer.read(&d) }
}

struct RespLayer {
  let string, error: Field<Text>
  let bulk, array, fragment: Field<Label>
  let bulkValue: Field<Bytes>
  let bulkLength: Field<Int32>
  let integer, arrayLength: Field<Int64>
  let partial, malformedLength, inNextFrame, tooDeep: Expert
  private static let depthLimit = 100
  /// The longest string that the summary line spells out.
  private static let shown = 100

  init(_ p: inout Builder) {
    string = p.string("string", "String")
    error = p.string("error", "Error")
    bulk = p.label("bulk_string", "Bulk String")
    bulkValue = p.bytes("bulk_string.value", "Value")
    bulkLength = p.i32("bulk_string.length", "Length")
    integer = p.integer("integer", "Integer", .int64, as: Int64.self, container: 8)
    array = p.label("array", "Array")
    arrayLength = p.integer("array.length", "Length", .int64, as: Int64.self, container: 8)
    fragment = p.label("fragment", "Fragment")
    partial = p.expert("partial", .undecoded, .note, "Field is only partially decoded")
    malformedLength = p.expert(
      "malformed_length", .undecoded, .error, "Malformed length specified")
    inNextFrame = p.expert(
      "reassembled_in_next_frame", .undecoded, .note,
      "Array is partially decoded. Re-assembled array is in the next frame")
    tooDeep = p.expert(
      "array_recursion_too_deep", .undecoded, .note,
      """
      Array is too deep to recurse any further. Subsequent elements attached to the protocol tree \
      may not reflect their actual location in the array
      """)
  }

  /// A pass over the bytes of one call.
  private struct Reader {
    let asks: Bool
    /// Where the value at the top begins.
    var top = 0
    /// What is missing: the reader stops.
    var shortage: Shortage?
  }

  func read(_ d: inout Dissection) throws(Malformed) {
    var reader = Reader(asks: d.packet.destinationPort == 6379)
    d.protocolColumn("RESP")
    d.info("\(reader.asks ? "Request:" : "Response:")")
    d.setOwnLength(d.remaining)
    let stop = d.stop
    while d.offset < stop {
      try d.step()
      reader.top = d.offset
      try readValue(&d, &reader, depth: 0)
      if let shortage = reader.shortage {
        if d.canWait {
          d.info("\(reader.asks ? "Request:" : "Response:") [continuation]")
          d.wait(for: shortage, from: reader.top)
        }
        return
      }
    }
  }

  private func say(_ d: inout Dissection, _ text: String) {
    d.info(append: " \(text)")
  }

  private func readValue(
    _ d: inout Dissection, _ reader: inout Reader, depth: Int
  ) throws(Malformed) {
    let line = d.line(at: d.offset)
    if !line.isEnded || line.next == line.end + 1 && d.byte(line.end) == 13, d.canWait {
      reader.shortage = .segment
      return
    }
    let kind = line.length > 0 ? d.byte(line.start) : 0
    let text = Region(line.start + 1, max(0, line.length - 1))
    switch kind {
    case 43, 45:
      let isError = kind == 45
      let value = d.asciiText(text)
      d.put(isError ? error : string, Phrase(value), at: line.whole)
      if isError || depth == 0 && !reader.asks {
        let shown = d.wantsColumns ? FieldText.text(of: d.bytes(text)) : ""
        say(&d, isError ? "Error: \(shown)" : shown)
      }
      try d.seek(line.next)
    case 58:
      let value = number(d, text)
      d.put(integer, value, at: line.whole)
      if depth == 0, !reader.asks { say(&d, String(value)) }
      try d.seek(line.next)
    case 36: try readBulk(&d, &reader, line, number(d, text), depth: depth)
    case 42: try readArray(&d, &reader, line, number(d, text), depth: depth)
    default:
      if line.length > 0 {
        d.put(fragment, at: line.whole)
        say(&d, "[fragment]")
      }
      try d.seek(line.next)
    }
  }

  private func number(_ d: borrowing Dissection, _ region: Region) -> Int64 {
    var value: Int64 = 0
    var i = region.offset
    let end = region.offset + region.length
    let isNegative = i < end && d.byte(i) == 45
    if isNegative || i < end && d.byte(i) == 43 { i += 1 }
    while i < end, d.byte(i).isDigit {
      let (ten, a) = value.multipliedReportingOverflow(by: 10)
      let (sum, b) = ten.addingReportingOverflow(Int64(d.byte(i) - 48))
      if a || b { return isNegative ? .min : .max }
      value = sum
      i += 1
    }
    return isNegative ? -value : value
  }

  private func readBulk(
    _ d: inout Dissection, _ reader: inout Reader, _ line: TextLine, _ count: Int64, depth: Int
  ) throws(Malformed) {
    let length = Int(clamping: count)
    let head = line.next - line.start
    if count < 0 {
      d.put(bulk, at: line.whole)
      let open = d.open()
      d.put(bulkLength, Int32(truncatingIfNeeded: count), at: line.whole)
      if count == -1 { d.append(to: open.item, ": [NULL]") }
      if count < -1 { d.expert(malformedLength, at: open.item) }
      d.close(open)
      return try d.seek(line.next)
    }
    let (needed, tooMuch) = length.addingReportingOverflow(2)
    let have = d.stop - line.next
    if tooMuch || needed > have, d.canWait {
      reader.shortage = .bytes(tooMuch ? Int.max >> 1 : needed - have)
      return
    }
    let isWhole = !tooMuch && needed <= have
    let shownLength = min(length, have)
    let whole = Region(line.start, isWhole ? head + length + 2 : head + have)
    d.put(bulk, at: whole)
    let open = d.open()
    d.put(bulkLength, Int32(truncatingIfNeeded: count), at: line.whole)
    try d.seek(line.next)
    let place = d.next(shownLength)
    let isText = isPrintable(d, place)
    if shownLength > 0 { d.put(bulkValue, at: place) }
    if isText {
      let text = d.wantsLabels ? d.printable(place) : ""
      d.append(to: open.item, ": \(text)")
    }
    if !isWhole { d.expert(partial, at: open.item) }
    d.close(open)
    if depth == 0 && !reader.asks || depth <= 1 && reader.asks {
      let isShort = isText && length > 0 && length < RespLayer.shown
      let text = d.wantsColumns && isShort ? d.printable(place) : "BulkString(\(length))"
      say(&d, text)
    }
    try d.seek(min(d.stop, line.next + shownLength + 2))
  }

  private func isPrintable(_ d: borrowing Dissection, _ place: Region) -> Bool {
    for i in 0..<place.length {
      let c = d.byte(place.offset + i)
      if c < 32 || c >= 127 { return false }
    }
    return true
  }

  private func readArray(
    _ d: inout Dissection, _ reader: inout Reader, _ line: TextLine, _ count: Int64, depth: Int
  ) throws(Malformed) {
    let item = d.put(array, at: line.whole)
    if depth == 0, !reader.asks, count > 0 { say(&d, "Array(\(count))") }
    let open = d.open(item)
    d.put(arrayLength, count, at: line.whole)
    try d.seek(line.next)
    if count == 0 {
      d.append(to: item, ": Empty")
    } else if count == -1 {
      d.append(to: item, ": NULL")
    } else if count < 0 {
      d.expert(malformedLength, at: item)
    } else {
      d.append(to: item, ": Length \(count)")
    }
    if depth >= RespLayer.depthLimit {
      d.expert(tooDeep, at: item)
      d.close(open)
      return
    }
    var left = count
    while left > 0, d.remaining > 0 {
      try d.step()
      try readValue(&d, &reader, depth: depth + 1)
      if reader.shortage != nil {
        d.expert(inNextFrame, at: item)
        d.close(open)
        return
      }
      left -= 1
    }
    d.close(open, fitting: false)
    d.setLength(item, d.offset - line.start)
  }
}
