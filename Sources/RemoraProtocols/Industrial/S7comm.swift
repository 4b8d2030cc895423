public import RemoraCore

/// What Siemens' S7 controllers say to each other and to programmers, over ISO transport. There is
/// no public specification; the layout is that of captures.
///
///     |  0x32 | kind  |   reserved    |   reference   | parameters' length |
///     | data's length | error class and code, in answers | parameters, data …
public let s7comm = Protocol("s7comm", "S7 Communication", short: "S7COMM") { p in
  let layer = S7Layer(&p)
  p.recognizes(over: "cotp") { d in
    guard let mark = d.number(at: d.offset, UInt8.self), mark == 0x32,
      let kind = d.number(at: d.offset + 1, UInt8.self)
    else { return false }
    return kind == 7 || (1...3).contains(kind)
  }
  return { d throws(Malformed) in try layer.dissect(&d) }
}

struct S7Layer: Sendable {
  let f: S7Fields

  init(_ p: inout Builder) { f = S7Fields(&p) }

  func dissect(_ d: inout Dissection) throws(Malformed) {
    d.protocolColumn("S7COMM")
    d.info("")
    d.setOwnLength(d.reportedRemaining)
    let kind = try d.peek(UInt8.self, ahead: 1)
    let hasError = kind == 2 || kind == 3
    let names = ["", "Job", "Ack", "Ack_Data", "", "", "", "Userdata"]
    let name = names[Int(kind & 7)]
    d.info("ROSCTR:[\(name)\(String(repeating: " ", count: max(0, 8 - name.utf8.count)))]")
    let head = d.open(try d.add(f.header, over: hasError ? 12 : 10))
    d.label("Header: (\(name))")
    try d.add(f.headerProtid)
    try d.add(f.headerRosctr)
    try d.add(f.headerRedid)
    try d.add(f.headerPduref)
    let parameters = Int(try d.add(f.headerParlg))
    let data = Int(try d.add(f.headerDatlg))
    if hasError {
      let error = try d.peek(UInt16.self)
      let place = d.next(2)
      try d.add(f.headerErrcls)
      try d.add(f.headerErrcod)
      if error != 0 {
        d.put(f.paramErrcod, error, at: place, .generated)
        d.info(append: " -> Errorcode:[0x\(error, hex: 4)]")
      }
    }
    d.close(head)
    switch kind {
    case 1, 3: try addJob(&d, kind, parameters, data)
    case 7: try addUserData(&d, parameters, data)
    default: break
    }
  }

  // MARK: Jobs and their answers

  private func addJob(
    _ d: inout Dissection, _ kind: UInt8, _ length: Int, _ data: Int
  ) throws(Malformed) {
    guard length > 0 else { return }
    let function = try d.peek(UInt8.self)
    let end = d.offset + length
    let known = S7Fields.functions.name(of: UInt64(function))
    let title = known ?? "Unknown function: 0x\(Phrase.hex(UInt64(function), 2))"
    d.info(append: " Function:[\(title)]")
    let sub = d.open(try d.add(f.param, over: length))
    d.label("Parameter: (\(title))")
    try d.add(f.paramFunc)
    var count = 0
    switch function {
    case 0x04, 0x05:
      count = Int(try d.add(f.paramItemcount))
      if kind == 1 { try addItems(&d, count) }
    case 0xf0:
      try d.add(f.paramSetupReserved1)
      try d.add(f.paramMaxamqCalling)
      try d.add(f.paramMaxamqCalled)
      try d.add(f.paramPduLength)
    case 0x28 where kind == 1: try addService(&d, sub.item)
    case 0x29 where kind == 1: try addStop(&d)
    case 0x1a...0x1f:
      if length > 1 { try addTransfer(&d, kind, function, length) }
    default:
      let rest = min(end - d.offset, d.remaining)
      if rest > 0 { try d.add(f.paramData, length: rest) }
    }
    d.close(sub)
    if d.offset < end { try d.skip(min(end - d.offset, d.remaining)) }
    guard data > 0 else { return }
    try d.add(f.data, over: min(data, d.remaining))
    let body = d.open()
    switch (kind, function) {
    case (3, 0x05): try addCodes(&d, count)
    case (3, 0x04), (1, 0x05): try addValues(&d, count, d.offset + data)
    case (3, 0x1e), (3, 0x1b):
      let size = Int(try d.add(f.dataLength))
      try d.add(f.dataBlockcontrolUnknown1, length: 2)
      if size > 0 { try d.add(f.respData, length: min(size, max(d.remaining, 1))) }
    default: break
    }
    d.close(body)
  }

  private func addItems(_ d: inout Dissection, _ count: Int) throws(Malformed) {
    for i in 0..<count {
      try d.step()
      let first = d.offset
      let size = Int(try d.peek(UInt8.self, ahead: 1))
      let syntax = try d.peek(UInt8.self, ahead: 2)
      d.put(f.paramItem, at: d.next(min(2 + size, d.remaining)))
      let sub = d.open()
      d.label(sub.item, "Item [\(i + 1)]")
      try d.add(f.paramItemVarspec)
      try d.add(f.paramItemVarspecLength)
      try d.add(f.paramItemSyntaxid)
      switch syntax {
      case 0x10 where size == 10: try addAddress(&d, sub.item)
      case 0x82, 0x83, 0x84:
        if size == 8 { try addControl(&d, sub.item) }
      case 0xb0 where size >= 7: try addAreas(&d, sub.item)
      default: break
      }
      d.close(sub)
      try d.seek(min(first + 2 + size, d.offset + d.remaining))
      // The next one begins at an even place.
      if size & 1 != 0, i + 1 < count, d.remaining > 0 { try d.skip(1) }
    }
  }

  /// An address as programs write it: `DB 1.DBX 0.0 BYTE 16`.
  private func addAddress(_ d: inout Dissection, _ item: Item) throws(Malformed) {
    let size = try d.add(f.paramItemTranspSize)
    let length = try d.add(f.paramItemLength)
    let block = try d.add(f.paramItemDb)
    let area = try d.add(f.paramItemArea)
    let place = d.next(3)
    let address = try d.add(f.paramItemAddress)
    let (byte, bit) = (address >> 3 & 0xffff, address & 7)
    let sub = d.open()
    let isCounted = (28...31).contains(area) || area == 200 || area == 201
    if isCounted {
      d.put(f.paramItemAddressNumber, address & 0xffff, at: place)
    } else {
      d.put(f.paramItemAddressByte, byte, at: place)
      d.put(f.paramItemAddressBit, bit, at: place)
    }
    d.close(sub)
    let kind = f.paramItemTranspSize
    switch area {
    case 0x84: d.append(to: item, ": (DB \(block).DBX \(byte).\(bit) \(kind, size) \(length))")
    case 0x85: d.append(to: item, ": (DI \(block).DIX \(byte).\(bit) \(kind, size) \(length))")
    case 0x80: d.append(to: item, ": (P \(byte).\(bit) \(kind, size) \(length))")
    case 0x81: d.append(to: item, ": (I \(byte).\(bit) \(kind, size) \(length))")
    case 0x82: d.append(to: item, ": (Q \(byte).\(bit) \(kind, size) \(length))")
    case 0x83: d.append(to: item, ": (M \(byte).\(bit) \(kind, size) \(length))")
    case 0x86: d.append(to: item, ": (L \(byte).\(bit) \(kind, size) \(length))")
    case 28: d.append(to: item, ": (C \(address & 0xffff))")
    case 29: d.append(to: item, ": (T \(address & 0xffff))")
    default: break
    }
  }

  /// Variables of numerical controls.
  private func addControl(_ d: inout Dissection, _ item: Item) throws(Malformed) {
    let whole = try d.peek(UInt8.self)
    let place = d.next(1)
    try d.add(f.paramItemNckAreaUnit)
    d.put(f.paramItemNckArea, whole >> 5, at: place)
    d.put(f.paramItemNckUnit, whole & 31, at: place)
    let column = try d.add(f.paramItemNckColumn)
    let line = try d.add(f.paramItemNckLine)
    let module = try d.add(f.paramItemNckModule)
    try d.add(f.paramItemNckLinecount)
    let name =
      S7Fields.modules.name(of: UInt64(module)) ?? "0x\(Phrase.hex(UInt64(module), 2))"
    d.append(
      to: item,
      """
      : (NCK Area:\(whole >> 5) Unit:\(whole & 31) Column:\(column) Line:\(line) Module:\(name))
      """)
  }

  private func addAreas(_ d: inout Dissection, _ item: Item) throws(Malformed) {
    let count = try d.add(f.paramItemDbreadNumareas)
    d.append(to: item, ": (\(count) Data-Areas of Syntax-Id DBREAD)")
    for i in 0..<Int(count) {
      try d.step()
      try d.add(f.paramSubitem, over: 5)
      let sub = d.open()
      let length = try d.add(f.paramItemDbreadLength)
      let block = try d.add(f.paramItemDbreadDb)
      let start = try d.add(f.paramItemDbreadStartaddress)
      d.label(sub.item, "Subitem [\(i + 1)]: (DB\(block).DBB \(start) BYTE \(length))")
      d.close(sub)
    }
  }

  /// Values with their return codes.
  private func addValues(_ d: inout Dissection, _ count: Int, _ end: Int) throws(Malformed) {
    for i in 0..<count where d.offset < end {
      try d.step()
      let code = try d.peek(UInt8.self)
      var length = 0
      if code == 0xff || code == 0 {
        let kind = try d.peek(UInt8.self, ahead: 1)
        let size = Int(try d.peek(UInt16.self, ahead: 2))
        length = (3...5).contains(kind) ? (size + 7) / 8 : size
      }
      let fill = length & 1 != 0 && i + 1 < count ? 1 : 0
      try d.add(f.dataItem, over: min(4 + length + fill, d.remaining))
      if fill == 1 { d.setLength(d.last, 4 + length) }
      let sub = d.open()
      d.label(sub.item, "Item [\(i + 1)]: (\(f.dataReturncode, code))")
      if fill == 1 { d.setLength(sub.item, 4 + length + 0) }
      try addValueHead(&d, length)
      if length > 0 { try d.add(f.respData, length: length) }
      if fill == 1, d.offset < end {
        try d.add(f.dataFillbyte)
      }
      d.close(sub)
    }
  }

  @discardableResult
  private func addValueHead(_ d: inout Dissection, _ length: Int) throws(Malformed) -> UInt8 {
    let code = try d.add(f.dataReturncode)
    try d.add(f.dataTransportsize)
    let place = d.next(2)
    try d.skip(2)
    d.put(f.dataLength, UInt16(truncatingIfNeeded: length), at: place)
    return code
  }

  private func addCodes(_ d: inout Dissection, _ count: Int) throws(Malformed) {
    for i in 0..<count {
      try d.step()
      try d.add(f.dataItem, over: 1)
      let sub = d.open()
      let code = try d.add(f.dataReturncode)
      d.label(sub.item, "Item [\(i + 1)]: (\(f.dataReturncode, code))")
      d.close(sub)
    }
  }
}
