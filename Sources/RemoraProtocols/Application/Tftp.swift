public import RemoraCore

/// Trivial File Transfer Protocol (RFC 1350) with options (RFC 2347, 2348, 2349, 7440).
///
///     | opcode: 1, 2 | file name, 0 | mode, 0 | option, 0, value, 0 ...
///     | opcode: 3    | block        | data ...
///     | opcode: 4    | block        |
///     | opcode: 5    | error code   | message, 0 |
///
/// A request goes to the well-known port; its answers come from another one.
public let tftp = Protocol("tftp", "Trivial File Transfer Protocol", short: "TFTP") { p in
  p.mayDecline()
  let layer = TFTPLayer(&p)
  p.over("udp.port", 69)
  p.byAppointment(over: .udp)
  p.recognizes(over: "udp") { d in TFTPLayer.looksLikeRequest(&d) }
  return { d throws(Malformed) in try layer.dissect(&d) }
}

struct TFTPLayer {
  /// A request and the transfer that it began.
  struct Transfer {
    var client = Address.none
    var port: UInt32 = 0
    var frame: UInt32 = 0
    var isRead = true
    var name: [UInt8] = []
    var blockSize = 512
    var windowSize: UInt32 = 1
    /// The last full block number, by which those that wrapped are known.
    var block: UInt32 = 0
  }

  /// What later visits of a packet need.
  struct Moment {
    var transfer: Transfer
    var block: UInt32
  }

  let f: TFTPFields
  let transfers: State<FlowTable<Transfer>>
  let moments: State<FrameMemory<Moment>>
  let own, data: ProtocolHandle

  init(_ p: inout Builder) {
    f = TFTPFields(&p)
    transfers = p.state { FlowTable<Transfer>(limit: 1 << 14) }
    moments = p.state { FrameMemory<Moment>() }
    own = p.uses("tftp")
    data = p.uses("data")
  }

  /// A read or write request: two printable strings, the second one a known mode.
  static func looksLikeRequest(_ d: inout Dissection) -> Bool {
    guard let opcode = try? d.peek(UInt16.self), opcode == 1 || opcode == 2 else { return false }
    let bytes = d.bytes(d.next(min(d.remaining, 600)))
    var i = 2
    while i < bytes.count, bytes[i] >= 0x20, bytes[i] < 0x7f { i += 1 }
    guard i > 2, i < bytes.count, bytes[i] == 0 else { return false }
    let start = i + 1
    i = start
    while i < bytes.count, bytes[i] != 0 { i += 1 }
    guard i < bytes.count else { return false }
    let mode = String(decoding: bytes[start..<i], as: UTF8.self).lowercased()
    return mode == "octet" || mode == "netascii" || mode == "mail"
  }

  private func key(_ client: Address, _ port: UInt32, _ server: Address) -> FlowKey {
    FlowKey(from: client, port, to: server, 0)
  }

  func dissect(_ d: inout Dissection) throws(Malformed) {
    d.protocolColumn("TFTP")
    let info = d.packet
    let opcode: UInt16 = try d.peek(UInt16.self)
    let isRequest = opcode == 1 || opcode == 2
    // Toward a client's port, or from one to the well-known port.
    var found = d[transfers].find(key(info.destination, info.destinationPort, info.source))
    if found == nil || isRequest || info.destinationPort == 69 {
      found = d[transfers].find(key(info.source, info.sourcePort, info.destination))
      if info.destinationPort != 69, info.sourcePort != 69, found != nil, !isRequest {
        d.protocolColumn("UDP")
        d.withdraw()
        return d.decline()
      }
    }
    let name = f.opcode
    if d.wantsColumns {
      let known = opcode >= 1 && opcode <= 6 || opcode == 255
      d.info(known ? "\(name, opcode)" : "Unknown (0x\(opcode, hex: 4))")
    }
    try d.add(f.opcode)
    var transfer = found.map { d[transfers][$0] }
    if d.packet.isRevisit { transfer = d[moments][info.number, d.place]?.transfer ?? transfer }
    if !isRequest, let transfer { addTransfer(&d, transfer) }
    switch opcode {
    case 1, 2: try addRequest(&d, isRead: opcode == 1)
    case 3, 4: try addBlock(&d, isData: opcode == 3, transfer, found)
    case 5:
      try addError(&d)
    case 6:
      try addOptions(&d, isAnswer: true, found)
    case 255: try d.skip(max(d.reportedRemaining, 4))
    default:
      if d.reportedRemaining > 0 { try d.add(f.data, length: d.reportedRemaining) }
    }
    if d.remembers, !d.packet.isRevisit, let transfer, d[moments][info.number, d.place] == nil {
      d[moments][info.number, d.place] = Moment(transfer: transfer, block: 0)
    }
  }

  private func addTransfer(_ d: inout Dissection, _ transfer: Transfer) {
    let name = String(decoding: transfer.name, as: UTF8.self)
    let kind = transfer.isRead ? "Read" : "Write"
    d.put(f.destinationFile, "\(name)", at: d.head)
    d.put(f.requestFrame, FrameNumber(transfer.frame), at: d.head)
    d.label("\(kind) Request in frame \(transfer.frame)")
  }

  private func addRequest(_ d: inout Dissection, isRead: Bool) throws(Malformed) {
    let file = try d.add(isRead ? f.sourceFile : f.destinationFile, upTo: 0)
    let name = d.bytes(file)
    if d.wantsColumns { d.info(append: ", File: \(String(decoding: name, as: UTF8.self))") }
    let info = d.packet
    var found: Int?
    if !info.isRevisit {
      let frame = info.number
      var fresh = Transfer()
      fresh.client = info.source
      fresh.port = info.sourcePort
      fresh.frame = frame
      fresh.isRead = isRead
      fresh.name = name
      let (index, _, _) = d[transfers].place(key(info.source, info.sourcePort, info.destination)) {
        _ in Transfer()
      }
      d[transfers][index] = fresh
      found = index
      d.appoint(own, over: .udp, Endpoint(info.source, info.sourcePort))
    }
    let mode = d.bytes(try d.add(f.type, upTo: 0))
    if d.wantsColumns {
      d.info(append: ", Transfer type: \(String(decoding: mode, as: UTF8.self))")
    }
    try addOptions(&d, isAnswer: false, found)
  }

  private func addOptions(
    _ d: inout Dissection, isAnswer: Bool, _ found: Int?
  ) throws(Malformed) {
    while d.remaining > 0 {
      try d.step()
      guard let nameLength = d.find(0) else { throw lacking(&d) }
      let name = d.bytes(d.next(nameLength))
      let place = d.offset
      try d.skip(nameLength + 1)
      guard let valueLength = d.find(0) else { throw lacking(&d) }
      let value = d.bytes(d.next(valueLength))
      let total = nameLength + valueLength + 2
      let (nameText, valueText) = (
        String(decoding: name, as: UTF8.self), String(decoding: value, as: UTF8.self)
      )
      let item = d.text("Option: \(nameText) = \(valueText)", at: Region(place, total))
      let sub = d.open(item)
      try d.seek(place)
      try d.add(f.optionName, upTo: 0)
      try d.add(f.optionValue, upTo: 0)
      d.info(append: ", \(nameText)=\(valueText)")
      apply(&d, nameText.lowercased(), valueText, item, isAnswer: isAnswer, found)
      d.close(sub)
    }
  }

  /// What is thrown where a string has no end.
  private func lacking(_ d: inout Dissection) -> Malformed {
    Malformed(.reported, offset: d.offset, need: d.remaining + 1, have: d.remaining)
  }

  private func apply(
    _ d: inout Dissection, _ name: String, _ text: String, _ item: Item, isAnswer: Bool,
    _ found: Int?
  ) {
    let value = UInt32(text)
    switch name {
    case "blksize" where isAnswer:
      let size = Int(value ?? 0)
      if size < 8 || size > 65_464 {
        d.expert(f.blocksizeRange, at: item)
      } else if let found, !d.packet.isRevisit {
        d[transfers][found].blockSize = size
      }
    case "windowsize":
      let size = value ?? 0
      if size < 1 || size > 65_535 {
        d.expert(f.windowsizeRange, at: item)
      } else if isAnswer, let found, !d.packet.isRevisit {
        d[transfers][found].windowSize = size
      }
    case "msftwindow":
      if text != "31416", text != "27182" { d.expert(f.msftwindowUnrecognized, at: item) }
    default: break
    }
  }

  private func addBlock(
    _ d: inout Dissection, isData: Bool, _ transfer: Transfer?, _ found: Int?
  ) throws(Malformed) {
    let number = UInt32(try d.add(f.block))
    if number == 65_535, isData { d.expert(f.blockWrap) }
    var full = number
    if d.packet.isRevisit, let moment = d[moments][d.packet.number, d.place] {
      full = moment.block
    } else if let transfer, let found {
      full = Self.unwrap(number, after: transfer.block)
      d[transfers][found].block = full
      let (frame, place) = (d.packet.number, d.place)
      if d.remembers { d[moments][frame, place] = Moment(transfer: transfer, block: full) }
    }
    d.put(f.blockFull, full, at: d.head)
    guard isData else {
      d.info(append: ", Block: \(full)")
      return
    }
    let size = d.reportedRemaining
    let isLast = size < transfer?.blockSize ?? 512
    d.info(append: ", Block: \(full)\(isLast ? " (last)" : "")")
    if size > 0 { try d.call(data) }
  }

  /// The block number with those that wrapped counted, nearest to the one before.
  private static func unwrap(_ number: UInt32, after last: UInt32) -> UInt32 {
    var full = last & ~0xffff | number
    if full &+ 0x8000 < last { full &+= 0x10000 }
    if full > last &+ 0x8000, full >= 0x10000 { full &-= 0x10000 }
    return full
  }

  private func addError(_ d: inout Dissection) throws(Malformed) {
    let code = try d.add(f.errorCode)
    let name = f.errorCode
    if d.wantsColumns {
      d.info(append: code <= 8 ? ", Code: \(name, code)" : ", Code: Unknown (\(code))")
    }
    let message = d.bytes(try d.add(f.errorMessage, upTo: 0))
    if d.wantsColumns { d.info(append: ", Message: \(String(decoding: message, as: UTF8.self))") }
    d.expert(f.error, at: d.own)
  }
}
