import RemoraCore

/// The payloads of frames.
extension HTTP2Layer {
  /// - Returns: content to hand on beside the frame's own tree.
  func addPayload(
    _ d: inout Dissection, _ scene: HTTP2Scene, _ item: Item
  ) throws(Malformed) -> HTTP2Content? {
    var answer = HTTP2Answer()
    let isAgain = d.packet.isRevisit
    if isAgain, let known = d[memory].answers[d.packet.number, d.place] { answer = known }
    defer {
      if d.remembers, !isAgain { d[memory].answers[d.packet.number, d.place] = answer }
    }
    var content: HTTP2Content?
    switch scene.type {
    case 0: content = try addData(&d, scene, &answer, item)
    case 1: try addHeaders(&d, scene, &answer, item)
    case 2: try addPriority(&d)
    case 3: try d.add(fields.resetError)
    case 4: try addSettings(&d, scene, isAgain)
    case 5: try addPromise(&d, scene, &answer, item)
    case 6: try d.add(scene.isLast ? fields.pong : fields.ping, length: 8)
    case 7:
      try d.add(bits: fields.goawayReserved, fields.goawayLast, width: 4)
      try d.add(fields.goawayError)
      if d.remaining > 0 { try d.add(fields.debugData, length: d.remaining) }
    case 8:
      let raw = try d.add(bits: fields.updateReserved, fields.increment, width: 4)
      if !isAgain { allow(d, scene, Int(raw & 0x7fff_ffff), &answer) }
      addWindows(&d, answer)
    case 9: try addBlock(&d, scene, fields.continuation, d.remaining, &answer, item, pads: true)
    case 10: try addAlternative(&d)
    case 12: try addOrigins(&d)
    case 16:
      d.put(fields.updatedStream, UInt64(try d.peek(UInt32.self)), at: d.next(4))
      try d.skip(4)
      try d.add(fields.updatedPriority, length: d.remaining)
    default: if d.remaining > 0 { try d.add(fields.unknown, length: d.remaining) }
    }
    addLinks(&d, scene, &answer, isAgain)
    return content
  }

  private func addLinks(
    _ d: inout Dissection, _ scene: HTTP2Scene, _ answer: inout HTTP2Answer, _ isAgain: Bool
  ) {
    if !isAgain { answer.uri = d[memory].flows[scene.flow][scene.stream].uri }
    if answer.request != 0 {
      d.put(fields.time, d.packet.time.since(answer.time), at: d.head, .generated)
      d.put(fields.requestIn, FrameNumber(answer.request), at: d.head, .generated)
    }
    if answer.response != 0 {
      d.put(fields.responseIn, FrameNumber(answer.response), at: d.head, .generated)
    }
    if let uri = answer.uri { d.put(fields.fullURI, "\(uri)", at: d.head, .generated) }
  }

  private func addWindows(_ d: inout Dissection, _ answer: HTTP2Answer) {
    if let (before, after) = answer.connection {
      d.put(fields.connectionBefore, Int32(clamping: before), at: d.head, .generated)
      d.put(fields.connectionAfter, Int32(clamping: after), at: d.head, .generated)
    }
    if let (before, after) = answer.stream {
      d.put(fields.streamBefore, Int32(clamping: before), at: d.head, .generated)
      d.put(fields.streamAfter, Int32(clamping: after), at: d.head, .generated)
    }
  }

  /// The number of bytes that fill the frame up.
  private func addPadding(_ d: inout Dissection, _ scene: HTTP2Scene) throws(Malformed) -> Int {
    guard scene.isPadded else {
      d.put(fields.padCount, 0, at: d.here, .generated)
      return 0
    }
    let count = try d.peek(UInt8.self)
    d.put(fields.padLength, count, at: d.next(1))
    d.put(fields.padCount, UInt16(count), at: d.next(1), .generated)
    try d.skip(1)
    return Int(count)
  }

  private func addPriority(_ d: inout Dissection) throws(Malformed) {
    try d.add(bits: fields.exclusive, fields.dependency, width: 4)
    let weight = try d.add(fields.weight)
    d.put(fields.realWeight, weight &+ 1, at: d.just(1), .generated)
  }

  private func addSettings(
    _ d: inout Dissection, _ scene: HTTP2Scene, _ isAgain: Bool
  ) throws(Malformed) {
    while d.remaining > 0 {
      try d.step()
      let kind = try d.peek(UInt16.self)
      let value = try d.peek(UInt32.self, ahead: 2)
      try settings.addOne(&d, at: d.next(6))
      // It is the other end that the window's size is for.
      if kind == 4, !isAgain {
        d[memory].flows[scene.flow].setInitial(Int(value), 1 - scene.way)
      }
    }
  }

  private func addAlternative(_ d: inout Dissection) throws(Malformed) {
    let count = Int(try d.add(fields.originLength))
    try d.add(fields.origin, length: count)
    if d.remaining > 0 { try d.add(fields.fieldValue, length: d.remaining) }
  }

  private func addOrigins(_ d: inout Dissection) throws(Malformed) {
    while d.remaining > 0 {
      try d.step()
      let count = Int(try d.peek(UInt16.self))
      let item = d.put(fields.originHeading, at: d.next(min(d.remaining, count + 2)))
      let tree = d.open(item)
      try d.add(fields.originSize)
      // An origin without a name is shorter than its length says.
      try d.add(fields.originText, length: min(count, d.remaining))
      d.close(tree)
    }
  }

  // MARK: Header blocks

  private func addHeaders(
    _ d: inout Dissection, _ scene: HTTP2Scene, _ answer: inout HTTP2Answer, _ item: Item
  ) throws(Malformed) {
    let padding = try addPadding(&d, scene)
    if scene.flags & 0x20 != 0 { try addPriority(&d) }
    try addBlock(&d, scene, fields.headers, d.remaining - padding, &answer, item)
    if padding > 0 { try d.add(fields.headersPadding, length: d.remaining) }
  }

  private func addPromise(
    _ d: inout Dissection, _ scene: HTTP2Scene, _ answer: inout HTTP2Answer, _ item: Item
  ) throws(Malformed) {
    let padding = try addPadding(&d, scene)
    let raw = try d.add(bits: fields.promiseReserved, fields.promisedID, width: 4)
    let id = UInt32(truncatingIfNeeded: raw & 0x7fff_ffff)
    try addBlock(
      &d, scene, fields.promise, d.remaining - padding, &answer, item, promised: id)
    if let uri = answer.promised {
      d.put(fields.fullURI, "\(uri)", at: d.head, .generated)
      d.label("Full promised request URI: \(uri)")
    }
    if padding > 0 { try d.add(fields.promisePadding, length: d.remaining) }
  }

  private func addBlock(
    _ d: inout Dissection, _ scene: HTTP2Scene, _ field: Field<Bytes>, _ count: Int,
    _ answer: inout HTTP2Answer, _ item: Item, promised: UInt32? = nil, pads: Bool = false
  ) throws(Malformed) {
    if pads { d.put(fields.padCount, 0, at: d.here, .generated) }
    let place = try d.add(field, length: count)
    if !d.packet.isRevisit { learn(d, scene, d.bytes(place), promised: promised, &answer) }
    guard let list = answer.fields else { return }
    var total = 0
    for entry in list { total += entry.kind == .sizeUpdate ? 0 : HTTP2Layer.size(entry) }
    // Said to lie in the first byte of the packet's bytes.
    d.put(
      fields.headerLength, UInt32(truncatingIfNeeded: total), at: Region(d.start, 1), .generated)
    d.put(
      fields.headerCount, UInt32(truncatingIfNeeded: list.count), at: Region(d.start, 1),
      .generated)
    try addFields(&d, list, place.offset)
    addRequestLine(&d, list, item, isPromise: promised != nil)
  }

  private static func size(_ entry: HPACK.Field) -> Int {
    8 + entry.name.count + entry.value.count
  }

  /// `GET /path` and `200 OK`, in the tree and the column.
  private func addRequestLine(
    _ d: inout Dissection, _ list: [HPACK.Field], _ item: Item, isPromise: Bool
  ) {
    guard d.wantsLabels || d.wantsColumns else { return }
    var method: String?
    var path: String?
    for entry in list {
      let name = String(decoding: entry.name, as: UTF8.self)
      let value = WireText.escaped(entry.value)
      if name == ":method" { method = value }
      if name == ":path" { path = value }
      if name == ":status" {
        let words = HTTP2Layer.status(value)
        d.append(to: item, ", \(words)")
        d.info(append: ": \(words)")
      }
    }
    if let method, let path {
      d.append(to: item, ", \(method) \(path)")
      d.info(append: ": \(method) \(path)")
    }
  }

  private static func status(_ text: String) -> String {
    let words = Int(text).map { HTTPNames.status($0) } ?? "Unknown"
    return "\(text) \(words.hasPrefix("Unknown") ? "Unknown" : words)"
  }

  private func addFields(
    _ d: inout Dissection, _ list: [HPACK.Field], _ start: Int
  ) throws(Malformed) {
    var plain: [UInt8] = []
    for entry in list where entry.kind != .sizeUpdate {
      for part in [entry.name, entry.value] {
        for shift in [24, 16, 8, 0] {
          plain.append(UInt8(truncatingIfNeeded: part.count >> shift))
        }
        plain += part
      }
    }
    let source = d.source(plain, named: "Decompressed Header")
    var at = 0
    for entry in list {
      try d.step()
      let place = Region(start + entry.start, entry.length)
      if entry.kind == .sizeUpdate {
        let item = d.put(fields.sizeUpdate, at: place)
        let tree = d.open(item)
        d.put(fields.tableSize, UInt32(truncatingIfNeeded: entry.size), at: place)
        d.close(tree)
        continue
      }
      try addField(&d, entry, place, source, at)
      at += HTTP2Layer.size(entry)
    }
  }

  private func addField(
    _ d: inout Dissection, _ entry: HPACK.Field, _ place: Region, _ source: NewSource, _ at: Int
  ) throws(Malformed) {
    let item = d.put(fields.header, at: place)
    if d.wantsLabels {
      let name = WireText.escaped(entry.name)
      let value = WireText.escaped(entry.value)
      let words = name == ":status" ? HTTP2Layer.status(value) : value
      d.label("Header: \(name): \(words)")
    }
    let tree = d.open(item)
    try d.within(source) { d throws(Malformed) in
      try d.skip(at)
      try addParts(&d, entry)
    }
    let first = Region(place.offset, 1)
    d.put(fields.representation, "\(HTTP2Layer.words(entry))", at: first)
    if entry.index != 0 {
      d.put(fields.index, UInt32(truncatingIfNeeded: entry.index), at: first)
    }
    d.close(tree)
  }

  private func addParts(_ d: inout Dissection, _ entry: HPACK.Field) throws(Malformed) {
    try d.add(fields.nameLength)
    let name = try d.add(fields.name, length: entry.name.count)
    try d.add(fields.valueLength)
    let value = try d.add(fields.value, length: entry.value.count)
    _ = name
    addKnown(&d, entry, value)
    let plain = d.wants(fields.plain) ? FormText.unescaped(entry.value) : []
    d.put(fields.plain, "\(String(decoding: plain, as: UTF8.self))", at: value, .generated)
  }

  private func addKnown(_ d: inout Dissection, _ entry: HPACK.Field, _ value: Region) {
    let number = UInt64(String(decoding: entry.value, as: UTF8.self)) ?? 0
    switch String(decoding: entry.name, as: UTF8.self) {
    case ":status": d.put(fields.status, UInt16(truncatingIfNeeded: number), at: value)
    case "age": d.put(fields.age, number, at: value)
    case "content-length": d.put(fields.contentLength, number, at: value)
    case "max-forwards": d.put(fields.maxForwards, number, at: value)
    default:
      for known in fields.known where known.name == entry.name {
        let item = d.put(known.field, of: value, at: value)
        if entry.name.count == 5, entry.name.starts(with: Array(":path".utf8)) {
          let tree = d.open(item)
          uris.addParts(&d, value)
          d.close(tree)
        }
        return
      }
    }
  }

  private static func words(_ entry: HPACK.Field) -> String {
    let name = entry.index == 0 ? "New Name" : "Indexed Name"
    switch entry.kind {
    case .indexed, .sizeUpdate: return "Indexed Header Field"
    case .incremental: return "Literal Header Field with Incremental Indexing - \(name)"
    case .plain: return "Literal Header Field without Indexing - \(name)"
    case .never: return "Literal Header Field never Indexed - \(name)"
    }
  }

  // MARK: Content

  private func addData(
    _ d: inout Dissection, _ scene: HTTP2Scene, _ answer: inout HTTP2Answer, _ item: Item
  ) throws(Malformed) -> HTTP2Content? {
    let padding = try addPadding(&d, scene)
    let count = d.remaining - padding
    guard count >= 0 else { throw Malformed(.contained, offset: d.offset, need: padding) }
    let place = d.next(count)
    if !d.packet.isRevisit { take(d, scene, d.bytes(place), &answer) }
    var content: HTTP2Content?
    if let body = answer.body {
      content = try addWhole(&d, answer, body, place)
    } else {
      d.append(to: item, " (partial entity body)")
      d.put(fields.data, at: place)
    }
    try d.skip(count)
    if padding > 0 { try d.add(fields.dataPadding, length: d.remaining) }
    addWindows(&d, answer)
    return content
  }

  private func addWhole(
    _ d: inout Dissection, _ answer: HTTP2Answer, _ body: [UInt8], _ place: Region
  ) throws(Malformed) -> HTTP2Content? {
    let isApart = !answer.pieces.isEmpty
    if isApart { try addPieces(&d, answer, body) }
    let at = isApart ? Region(0, body.count) : place
    if let coding = answer.coding, coding != "identity", !body.isEmpty {
      try addPacked(&d, answer, body, at, coding)
      return nil
    }
    d.put(fields.data, body, at: at)
    guard answer.contentType != nil else { return nil }
    return HTTP2Content(
      bytes: body, type: answer.contentType, place: isApart ? nil : place,
      name: "Reassembled body")
  }

  private func addPacked(
    _ d: inout Dissection, _ answer: HTTP2Answer, _ body: [UInt8], _ at: Region, _ coding: String
  ) throws(Malformed) {
    let plain = HTTPCoding.unpack(d, body, coding)
    let words = "Content-encoded entity body (\(coding)): \(body.count) bytes"
    guard let plain else {
      let item = d.text("\(words) [Error: Decompression failed]", at: at)
      d.expert(fields.notUnpacked, at: item)
      let tree = d.open(item)
      d.put(fields.data, body, at: at)
      d.close(tree)
      return
    }
    let item = d.text("\(words) -> \(plain.count) bytes", at: at)
    let tree = d.open(item)
    d.put(fields.data, plain, at: Region(0, plain.count))
    d.close(tree)
    guard let type = answer.contentType else { return }
    let (name, parameters) = MediaHandOff.split(type)
    try d.within(plain, named: "Uncompressed entity body") { d throws(Malformed) in
      _ = try content.call(&d, name, parameters, .nested)
    }
  }

  private func addPieces(
    _ d: inout Dissection, _ answer: HTTP2Answer, _ body: [UInt8]
  ) throws(Malformed) {
    try d.within(body, named: "Reassembled body") { d throws(Malformed) in
      let pieces = answer.pieces
      let item = d.put(fields.fragments, at: Region(0, body.count), .generated)
      let words = pieces.map { "#\($0.frame)(\($0.length))" }.joined(separator: ", ")
      d.label(
        "\(pieces.count) Body fragment\(pieces.count == 1 ? "" : "s") (\(bytes: body.count)): \(words)"
      )
      let tree = d.open(item)
      for piece in pieces {
        d.put(
          fields.fragment, FrameNumber(piece.frame), at: Region(piece.offset, piece.length),
          .generated)
        let last = max(0, piece.offset + piece.length - 1)
        d.label(
          "Frame: \(piece.frame), payload: \(piece.offset)-\(last) (\(bytes: piece.length))")
      }
      let head = Region(0, 0)
      d.put(fields.fragmentCount, UInt32(truncatingIfNeeded: pieces.count), at: head, .generated)
      d.put(fields.bodyLength, UInt32(truncatingIfNeeded: body.count), at: head, .generated)
      d.put(fields.bodyData, at: Region(0, body.count), .generated)
      d.close(tree)
    }
  }

  func handOn(_ d: inout Dissection, _ body: HTTP2Content) throws(Malformed) {
    guard let type = body.type else { return }
    let (name, parameters) = MediaHandOff.split(type)
    if let place = body.place {
      try d.seek(place.offset)
      _ = try content.call(&d, name, parameters, length: place.length, .nested)
    } else {
      try d.within(body.bytes, named: body.name) { d throws(Malformed) in
        _ = try content.call(&d, name, parameters, .nested)
      }
    }
  }
}
