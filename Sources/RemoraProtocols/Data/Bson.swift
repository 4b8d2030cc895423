import RemoraCore

/// Documents of BSON (bsonspec.org).
///
///     | length (4) | type | name … NUL | value … | 0 |
extension MongoLayer {
  func document(
    _ d: inout Dissection, _ field: Field<Label>, depth: Int = 0
  ) throws(Malformed) {
    let length = Int(Int32(bitPattern: try d.peek(UInt32.self).byteSwapped))
    let open = d.open(d.put(field, at: d.next(max(0, min(length, d.remaining)))))
    let start = d.offset
    if depth > 10 {
      d.expert(f.documentRecursionExceeded, "BSON document recursion exceeds 10")
      d.close(open)
      return try d.skip(min(max(4, length), d.remaining))
    }
    try d.add(f.documentLength, order: .little)
    if length < 5 {
      d.expert(f.documentLengthBad, at: open.item, "BSON document length too short: \(length)")
      return d.close(open)
    }
    if length == 5 {
      d.put(f.documentEmpty, at: Region(start, 5))
      try d.skip(1)
      return d.close(open)
    }
    let list = d.open(
      d.put(f.elements, at: d.next(max(0, min(length - 5, d.remaining)))))
    while d.offset - start < length - 1 {
      try d.step()
      let kind = try d.peek(UInt8.self)
      try element(&d, kind, depth)
    }
    d.close(list)
    d.close(open)
    try d.seek(start)
    try d.skip(length)
  }

  private func element(_ d: inout Dissection, _ kind: UInt8, _ depth: Int) throws(Malformed) {
    let start = d.offset
    try d.skip(1)
    guard let count = d.find(0) else { throw Malformed(.reported, offset: start) }
    let name = d.next(count)
    let open = d.open(d.put(f.elementName, of: name, at: name))
    try d.skip(count + 1)
    // Its place is counted from the start of the message twice.
    d.put(f.elementType, kind, at: Region(2 * start + 1, 1))
    try value(&d, kind, depth)
    d.close(open)
  }

  private func value(_ d: inout Dissection, _ kind: UInt8, _ depth: Int) throws(Malformed) {
    switch kind {
    case 1: try d.add(f.elementValueDouble, order: .little)
    case 2, 13, 14: try text(&d)
    case 3, 4: try document(&d, f.document, depth: depth + 1)
    case 5:
      let count = try d.add(f.elementValueLength, order: .little)
      try d.skip(1)
      try d.add(f.elementValueBytes, length: Int(count))
    case 7: try identifier(&d)
    case 8: try d.add(f.elementValueBool)
    case 9, 17, 18: try d.add(f.elementValueInt64, order: .little)
    case 11:
      try d.add(f.elementValueRegexPattern, upTo: 0)
      try d.add(f.elementValueRegexOptions, upTo: 0)
    case 12:
      let count = Int(try d.add(f.elementValueLength, order: .little))
      let place = d.next(max(0, min(count, d.remaining)))
      d.put(f.elementValueString, of: place, at: place)
      // Read from where the string stands.
      try d.add(f.elementValueDbPtr, length: 12)
    case 15: try code(&d, depth)
    case 16: try d.add(f.elementValueInt, order: .little)
    case 19: try d.add(f.elementValueDecimal128, length: 16)
    default: break
    }
  }

  private func text(_ d: inout Dissection) throws(Malformed) {
    let count = try d.add(f.elementValueLength, order: .little)
    try d.add(f.elementValueString, length: Int(count))
  }

  private func code(_ d: inout Dissection, _ depth: Int) throws(Malformed) {
    try d.add(f.elementLength, order: .little)
    let count = Int(Int32(bitPattern: try d.peek(UInt32.self).byteSwapped))
    let open = d.open(d.put(f.elementValueJsCode, at: d.next(max(0, min(count, d.remaining) + 4))))
    try text(&d)
    d.close(open)
    let size = Int(Int32(bitPattern: try d.peek(UInt32.self).byteSwapped))
    let scope = d.open(d.put(f.elementValueJsScope, at: d.next(max(0, min(size, d.remaining)))))
    try document(&d, f.document, depth: depth + 1)
    d.close(scope)
  }

  private func identifier(_ d: inout Dissection) throws(Malformed) {
    let start = d.offset
    let open = d.open(d.put(f.elementValueObjectid, at: d.next(12)))
    _ = try d.peek(UInt32.self, ahead: 8)
    try d.add(f.elementValueObjectidTime)
    let machine = d.open(d.put(f.elementValueObjectidMachineId, at: d.next(5)))
    try d.add(f.elementValueObjectidHost, order: .little)
    try d.add(f.elementValueObjectidPid, order: .little)
    d.close(machine)
    try d.add(f.elementValueObjectidInc)
    d.close(open)
    try d.seek(start)
    try d.skip(12)
  }
}
