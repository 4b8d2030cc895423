import RemoraCore

/// Values too long for one option, spread over several of the same code (RFC 3396 section 5).
struct DHCPSplitOption: Sendable {
  let value: Field<Bytes>
  let part: Field<Text>
  let elsewhere: Expert

  init(_ p: inout Builder, _ value: Field<Bytes>) {
    self.value = value
    part = p.string(
      "option.rfc_3396_detected", "Encoding Long Options detected (RFC 3396)", type: .stringz)
    elsewhere = p.expert(
      "option.refer_last_option", .reassemble, .chat,
      "For the data, please refer to the last option of this type")
  }

  /// The part of `count` bytes at the cursor; the last one shows the whole value.
  func add(
    _ d: inout Dissection, _ options: DHCPOptions, _ scan: DHCPScan, _ number: UInt8,
    _ count: Int, _ start: Int, _ item: Item
  ) throws(Malformed) {
    let place = d.next(count)
    try d.add(value, length: count)
    d.mark(d.last, .hidden)
    var index = 0
    var total = 0
    var bytes = [UInt8](repeating: 0, count: start)
    var at = scan.options.offset
    let last = at + scan.options.length
    while at < last, let code = d.number(at: at, UInt8.self) {
      if code == 0 {
        at += 1
        continue
      }
      guard let size = d.number(at: at + 1, UInt8.self) else { break }
      if code == number {
        total += 1
        if at <= start { index += 1 }
        bytes += d.bytes(Region(at + 2, min(Int(size), max(0, d.limit - at - 2))))
      }
      at += 2 + Int(size)
    }
    let (first, all) = (index, total)
    d.put(part, "\(first)/\(all)", at: place)
    guard first == all else {
      d.expert(
        elsewhere, "For the data, please refer to the last option \(number), \(all)/\(all)")
      return
    }
    if number == 53 { d.append(to: item, " (\(DHCPOptions.messageName(scan.type)))") }
    let whole = bytes.count - start
    // The value's places count from where the last option begins.
    try d.within(bytes, named: "Long option") { d throws(Malformed) in
      try d.seek(start)
      if try !options.addValue(&d, number, whole, item, scan) {
        try d.seek(start)
        try d.add(value, length: whole)
      }
    }
  }
}
