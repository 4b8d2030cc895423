public import RemoraCore

/// DNP3, the language of substations and waterworks (IEEE 1815-2012): link frames with their own
/// checksums carry a transport header and pieces of application messages.
///
///     |     0x05      |     0x64      |    length     |    control    |
///     |          destination          |            source             |
///     |              CRC              | up to 16 bytes | CRC | …
public let dnp3 = Protocol("dnp3", "Distributed Network Protocol 3.0", short: "DNP 3.0") { p in
  p.mayDecline()
  p.keepsToItself()
  let layer = DnpLink(&p)
  p.over(
    "tcp.port", 20000,
    framing: .sized(header: 10) { d in
      guard let size = d.number(at: d.offset + 2, UInt8.self), size >= 5 else { return 10 }
      let data = Int(size) - 5
      return 10 + data + (data + 15) / 16 * 2
    })
  p.greets { d in d.octet(at: d.offset) == 5 ? .messages : .declined }
  p.over("udp.port", 20000)
  return { d throws(Malformed) in try layer.dissect(&d) }
}

struct DnpLink {
  let fields: DnpFields
  let assembly: DnpAssembly
  let application: DnpApplication

  init(_ p: inout Builder) {
    fields = DnpFields(&p)
    assembly = DnpAssembly(&p)
    application = DnpApplication(fields)
  }

  func dissect(_ d: inout Dissection) throws(Malformed) {
    // Who does not begin like a frame is somebody else.
    guard let start = try? d.peek(UInt16.self), start == 0x0564,
      let size = try? d.peek(UInt8.self, ahead: 2), size >= 5
    else { return refuse(&d) }
    if d.remaining >= 10, crc(d, d.next(8)) != (try peekSum(&d, ahead: 8)) { return refuse(&d) }
    d.protocolColumn("DNP 3.0")
    d.info("")
    let data = Int(size) - 5
    if d.packet.ipProtocol == 17 { d.beginMessage(length: 10 + data + (data + 15) / 16 * 2) }
    d.setOwnLength(10 + data + (data + 15) / 16 * 2)
    let control = try addHeader(&d)
    let function = control & 15
    if control & 0x40 != 0 ? function == 0 || function == 9 : function == 0 || function == 11 {
      return
    }
    try addUserData(&d, data, Frame(control: control, size: size))
  }

  private func refuse(_ d: inout Dissection) {
    d.withdraw()
    d.decline()
  }

  private struct Frame {
    let control, size: UInt8
  }

  private func peekSum(_ d: inout Dissection, ahead: Int) throws(Malformed) -> UInt16 {
    try d.peek(UInt16.self, ahead: ahead).byteSwapped
  }

  /// The checksum of captured bytes: polynomial 0x3d65, both ends reflected, inverted.
  private func crc(_ d: borrowing Dissection, _ place: Region) -> UInt16 {
    var sum: UInt16 = 0
    for i in 0..<place.length {
      sum ^= UInt16(d.number(at: place.offset + i, UInt8.self) ?? 0)
      for _ in 0..<8 { sum = sum & 1 == 1 ? sum >> 1 ^ 0xa6bc : sum >> 1 }
    }
    return ~sum
  }

  static func controlText(_ control: UInt8) -> String {
    var text = control & 0x80 != 0 ? "DIR, " : ""
    if control & 0x40 != 0 {
      text += "PRM, "
      if control & 0x20 != 0 { text += "FCB, " }
      if control & 0x10 != 0 { text += "FCV, " }
    } else if control & 0x10 != 0 {
      text += "DFC, "
    }
    return text
  }

  private func addHeader(_ d: inout Dissection) throws(Malformed) -> UInt8 {
    let size = try d.peek(UInt8.self, ahead: 2)
    let control = try d.peek(UInt8.self, ahead: 3)
    let to = try d.peek(UInt16.self, ahead: 4).byteSwapped
    let from = try d.peek(UInt16.self, ahead: 6).byteSwapped
    let isPrimary = control & 0x40 != 0
    let kind = isPrimary ? fields.ctlPrifunc : fields.ctlSecfunc
    let name = (isPrimary ? dnpPrimaryNames : dnpSecondaryNames).name(of: UInt64(control & 15))
    let number = Phrase.hex(UInt64(control & 15), 2)
    let words = name ?? "Unknown function (0x\(number))"
    let flags = Self.controlText(control)
    d.info(append: "\(from) → \(to), len=\(size), \(words)")
    let heading = "Data Link Layer, Len: \(size), From: \(from), To: \(to), "
    let sub = d.open(d.text("\(heading)\(flags)\(words)", at: d.next(10)))
    try d.add(fields.start)
    try d.add(fields.len)
    try d.add(fields.ctl)
    d.append(" (\(flags)\(words))")
    let bits = d.open()
    let place = d.just(1)
    d.put(fields.ctlDir, control & 0x80 != 0, at: place)
    d.put(fields.ctlPrm, isPrimary, at: place)
    if isPrimary {
      d.put(fields.ctlFcb, control & 0x20 != 0, at: place)
      d.put(fields.ctlFcv, control & 0x10 != 0, at: place)
    } else {
      d.put(fields.ctlDfc, control & 0x10 != 0, at: place)
    }
    d.put(kind, control & 15, at: place)
    d.close(bits)
    for field in [fields.dst, fields.src] {
      let address = try d.add(field, order: .little)
      d.put(fields.addr, address, at: d.just(2), .hidden)
    }
    try addSum(
      &d, over: Region(d.start, 8), fields.hdrCRC, fields.dnpHdrCRCStatus, fields.badHeaderSum)
    d.close(sub)
    return control
  }

  @discardableResult
  private func addSum(
    _ d: inout Dissection, over place: Region, _ field: Field<UInt16>, _ status: Field<UInt8>,
    _ bad: Expert
  ) throws(Malformed) -> Bool {
    let expected = crc(d, place)
    let isGood = try d.add(field, order: .little) == expected
    let item = d.last
    let head = Region(d.offset - 2, 0)
    if isGood {
      d.append(" [correct]")
    } else {
      let what = bad.id == fields.badChunkSum.id ? "Data Chunk" : "Data Link Header"
      d.append(" incorrect, should be 0x\(expected, hex: 4)")
      d.expert(
        bad, at: item, "\(what) Checksum incorrect [should be 0x\(expected, hex: 4)]")
    }
    d.put(status, isGood ? 1 : 0, at: head, .generated)
    return isGood
  }

  private func addUserData(_ d: inout Dissection, _ count: Int, _ frame: Frame) throws(Malformed) {
    let transport = try d.add(fields.trCtl)
    let place = d.just(1)
    let sequence = transport & 0x3f
    let isLast = transport & 0x80 != 0
    let isFirst = transport & 0x40 != 0
    d.append("\(isLast ? ", Final" : "")\(isFirst ? ", First" : "")")
    d.append("(\(isFirst ? "FIR, " : "")\(isLast ? "FIN, " : "")Sequence \(sequence))")
    let sub = d.open()
    d.put(fields.trFin, isLast, at: place)
    d.put(fields.trFir, isFirst, at: place)
    d.put(fields.trSeq, sequence, at: place)
    d.close(sub)
    try d.seek(place.offset)
    guard let bytes = try addChunks(&d, count) else { return }
    let addresses = d.number(at: d.start + 4, UInt32.self) ?? 0
    let piece = DnpAssembly.Piece(
      bytes: Array(bytes.dropFirst()), addresses: addresses, sequence: sequence,
      isFirst: isFirst, isLast: isLast)
    guard let message = assembly.take(&d, piece) else {
      d.put(
        fields.fragData, piece.bytes, at: Region(d.start, piece.bytes.count))
      d.info(append: " (Application Layer Unreassembled fragment \(sequence))")
      return
    }
    let source = d.source(message.bytes, named: "DNP 3.0 Application Layer message")
    try assembly.put(&d, message, in: source)
    try application.add(&d, source)
  }

  /// - Returns: the user data without checksums, or nil if one of them is wrong.
  private func addChunks(_ d: inout Dissection, _ count: Int) throws(Malformed) -> [UInt8]? {
    let list = d.open(d.text("Data Chunks", at: d.next(count + (count + 15) / 16 * 2)))
    var left = count
    var number = 0
    var isGood = true
    var bytes: [UInt8] = []
    while left > 0 {
      try d.step()
      let size = min(16, left)
      let index = number
      let sub = d.open(d.text("Data Chunk: \(index)", at: d.next(size + 2)))
      let place = try d.add(fields.dnpDataChunk, length: size)
      bytes += d.bytes(place)
      d.put(
        fields.dnpDataChunkLen, UInt16(truncatingIfNeeded: size), at: Region(place.offset, 0),
        .generated)
      let sound = try addSum(
        &d, over: place, fields.dnpDataChunkCRC, fields.dnpDataChunkCRCStatus, fields.badChunkSum)
      isGood = isGood && sound
      d.close(sub)
      left -= size
      number += 1
    }
    d.close(list)
    return isGood ? bytes : nil
  }
}
