import RemoraCore

/// What controllers are asked.
extension SbusLayer {
  func addRequest(_ d: inout Dissection, _ sequence: UInt16) throws(Malformed) {
    try d.add(f.destination)
    let command = try d.add(f.cmd)
    let first = d.number(at: d.offset, UInt8.self) ?? 0
    let second = d.number(at: d.offset + 1, UInt8.self) ?? 0
    var made = Request(frame: d.packet.number, time: d.packet.time, command: command)
    made.count = command == 0xa1 ? second &+ 1 : first &+ 1
    made.block = command == 0xa9 ? second : 0
    made.information = first
    addRequestInfo(&d, command)
    if let known = note(&d, sequence, made) {
      d.info(append: " (Retry)")
      d.expert(retry, at: d.own)
      d.put(f.timeout, d.packet.time.since(known.time), at: d.head, .generated)
      d.put(f.requestIn, FrameNumber(known.frame), at: d.head, .generated)
    }
    try addArguments(&d, command)
  }

  private func addRequestInfo(_ d: inout Dissection, _ command: UInt8) {
    guard d.wantsColumns else { return }
    let place = d.offset
    let kind = d.number(at: place + 1, UInt8.self) ?? 0
    switch command {
    case 0x13:
      var count = 0
      var at = place + 1
      let end = at + Int(d.number(at: place, UInt8.self) ?? 0) + 1
      while at < end, let size = d.number(at: at, UInt8.self), count < 256 {
        at += Int(size) + 2
        count += 1
      }
      d.info("Request:  Multi media telegram (\(count) sub requests)")
    case 0xa9:
      let name =
        SbusFields.blocks.name(of: UInt64(kind))
        ?? "This RD/WR block telegram is not implemented"
      d.info("Request:  \(name)")
    case 0xaf:
      let sequence = d.number(at: place + 2, UInt8.self) ?? 0
      d.info("Web Server Request: \(Self.webName(kind)) (Seq No: \(sequence))")
    default:
      let name = SbusFields.commands.name(of: UInt64(command)) ?? "Unknown Command!"
      d.info("Request: \(name)")
    }
  }

  static func webName(_ kind: UInt8) -> String {
    switch kind {
    case 0x01: "Partial request"
    case 0x07: "Get Data"
    case 0x10: "Transfer OK"
    default: "Unknown Request!"
    }
  }

  private func addCount(_ d: inout Dissection, _ field: Field<UInt8>) throws(Malformed) {
    let count = try d.peek(UInt8.self)
    d.put(field, count &+ 1, at: d.next(1))
    try d.skip(1)
  }

  /// The raw count of bytes that are written, and how many elements these make.
  private func addWriteCount(_ d: inout Dissection, _ elements: Int) throws(Malformed) {
    d.put(f.wcountCalc, UInt8(truncatingIfNeeded: max(0, elements)), at: d.next(1))
    try d.add(f.wcount)
  }

  private func addArguments(_ d: inout Dissection, _ command: UInt8) throws(Malformed) {
    let raw = Int(d.number(at: d.offset, UInt8.self) ?? 0)
    switch command {
    case 0x00, 0x06, 0x07:
      try addCount(&d, f.rcount)
      try d.add(f.addrRTC)
    case 0x02, 0x03, 0x05:
      try addCount(&d, f.rcount)
      try d.add(f.addrIOF)
    case 0x0a, 0x0e, 0x0f:
      let count = (raw - 1) / 4
      try addWriteCount(&d, count)
      try d.add(f.addrRTC)
      try addNumbers(&d, count)
    case 0x0b, 0x0d:
      let count = max(0, raw - 2)
      try addWriteCount(&d, count)
      try d.add(f.addrIOF)
      try addCount(&d, f.fioCount)
      try addBits(&d, count)
    case 0x0c: try addClock(&d)
    case 0x13: try addSubRequests(&d)
    case 0x1e, 0x1f:
      try addCount(&d, f.rcount)
      try d.add(f.addrProg)
    case 0x23:
      let count = max(0, (raw - 2) / 4)
      try addWriteCount(&d, count)
      try d.add(f.addr68k)
      let sub = d.open(d.text("Program lines", at: Region(d.offset, min(4 * count, d.remaining))))
      for _ in 0..<count {
        try d.step()
        try d.add(f.dataRtc)
      }
      d.close(sub)
    case 0x47:
      try addCount(&d, f.rcount)
      try d.add(f.addr68k)
    case 0x51:
      let count = max(0, raw - 2)
      try addWriteCount(&d, count)
      try d.add(f.addr68k)
      try addBytes(&d, count, shown: d.reportedRemaining)
    case 0x96:
      try addCount(&d, f.rcount)
      try d.add(f.addrDb)
      try d.add(f.dbBaseElement)
    case 0xa1:
      try d.add(f.cmdExtn)
      try addCount(&d, f.rcount)
      try d.add(f.addrEEPROM)
    case 0xa9: try addBlockRequest(&d)
    case 0xab:
      try d.add(f.sysinfo)
      try d.add(f.sysinfo)
    case 0xaf:
      let size = try d.add(f.webSize)
      try d.add(f.webAid)
      try d.add(f.webSeq)
      if size > 1 { try addBytes(&d, Int(size) - 1) }
    default: try addUnknown(&d)
    }
  }

  private func addSubRequests(_ d: inout Dissection) throws(Malformed) {
    let size = Int(try d.peek(UInt8.self)) + 1
    try addCount(&d, f.mmlength)
    let end = d.offset + size
    let list = d.open(d.text("Sub requests", at: Region(d.offset, min(size, d.remaining))))
    var number = 0
    while d.offset < end {
      try d.step()
      let length = Int(try d.peek(UInt8.self)) + 2
      let sub = d.open(
        d.text("Request \(number)", at: Region(d.offset, min(length, d.remaining))))
      try d.add(f.sublength)
      let command = try d.add(f.cmd)
      switch command {
      case 0x00, 0x06, 0x07:
        try addCount(&d, f.rcount)
        try d.add(f.addrRTC)
      case 0x02, 0x03, 0x05:
        try addCount(&d, f.rcount)
        try d.add(f.addrIOF)
      default: break
      }
      d.close(sub)
      number += 1
    }
    d.close(list)
  }

  private func addBlockRequest(_ d: inout Dissection) throws(Malformed) {
    try d.add(f.blockLength)
    let kind = try d.add(f.blockTlgtype)
    switch kind {
    case 0x00, 0x10:
      try d.add(f.blockSeq)
      let type = try d.add(f.blockType)
      if type == 0x20 || type == 0x21 { return try addFileName(&d) }
      try d.add(f.blockNr)
      guard kind == 0 else { break }
      try d.add(f.blockSize)
      try skipData(&d)
    case 0x01, 0x02:
      try d.add(f.blockSeq)
      try skipData(&d)
    case 0x08:
      try d.add(f.blockType)
      try d.add(f.blockNr)
      try d.add(f.blockAddr)
      try skipData(&d)
    case 0x11: try d.add(f.blockSeq)
    case 0x18:
      try d.add(f.blockType)
      try d.add(f.blockNr)
      try d.add(f.blockAddr)
      try d.add(f.blockSize)
    case 0x20, 0x21:
      try d.add(f.blockType)
      try d.add(f.blockNr)
    case 0x22: try d.add(f.blockGetlisttype)
    default: break
    }
  }

  private func addFileName(_ d: inout Dissection) throws(Malformed) {
    let place = try d.add(f.blockFilename, length: d.reportedRemaining - 2)
    let text = d.wantsColumns ? d.printable(Region(place.offset, max(0, place.length - 1))) : ""
    d.info(append: ": (File: \(text))")
  }

  /// Contents of blocks are not shown; the checksum follows them.
  func skipData(_ d: inout Dissection) throws(Malformed) {
    try d.skip(d.reportedRemaining - 2)
  }
}
