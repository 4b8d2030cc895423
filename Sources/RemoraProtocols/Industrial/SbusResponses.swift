import RemoraCore

/// What controllers answer.
extension SbusLayer {
  func addResponse(_ d: inout Dissection, _ request: Request?) throws(Malformed) {
    guard let request else {
      d.info("Response")
      let count = d.reportedRemaining - 2
      d.text("Not dissected, could not find request telegram", at: d.next(count))
      d.expert(noRequest)
      return try d.skip(count)
    }
    addResponseInfo(&d, request)
    let count = Int(request.count)
    switch request.command {
    case 0x00, 0x06, 0x07, 0x1e, 0x1f, 0x96, 0xa1: try addNumbers(&d, count)
    case 0x01: try d.add(f.dataDisplayRegister)
    case 0x02, 0x03, 0x05: try addBits(&d, (count + 7) / 8)
    case 0x04: try addClock(&d)
    case 0x13: try addSubResponses(&d)
    case 0x14...0x1b: try d.add(f.cpuStatus)
    case 0x1d: try d.add(f.address)
    case 0x20:
      try d.add(f.pcdType, length: 5)
      try d.add(f.fwVersion, length: 3)
      // A blank follows the version.
      try d.skip(1)
    case 0x46:
      let sub = d.open(d.text("ACCU and arithmetic status", at: d.next(1)))
      try d.add(
        bits: f.flagsAccu, f.flagsError, f.flagsNflag, f.flagsZflag, width: 1)
      d.close(sub)
    case 0x47: try addBytes(&d, count)
    case 0x49:
      let sub = d.open(d.text("Data (hex bytes)", at: d.next(2)))
      try d.add(f.dataByteHex)
      try d.add(f.dataByteHex)
      d.close(sub)
    case 0x4a: try d.add(f.addrProg)
    case 0x4b:
      try d.add(f.addr68k)
      try d.add(f.nbrElements)
    case 0x9d:
      try d.add(f.blockType)
      try d.add(f.blockNr)
    case 0xa9: try addBlockResponse(&d, request.block)
    case 0xab: try addSystemInformation(&d, request.information)
    case 0xaf:
      let size = try d.add(f.webSize)
      try d.add(f.webAid)
      try d.add(f.webSeq)
      if size > 2 { try addBytes(&d, Int(size) - 2) }
    default: try addUnknown(&d)
    }
  }

  private func addResponseInfo(_ d: inout Dissection, _ request: Request) {
    guard d.wantsColumns else { return }
    let first = d.number(at: d.offset, UInt8.self) ?? 0
    let second = d.number(at: d.offset + 1, UInt8.self) ?? 0
    switch request.command {
    case 0x13:
      var count = 0
      var at = d.offset + 1
      let end = at + Int(first)
      while at < end, let kind = d.number(at: at + 1, UInt8.self), count < 256 {
        at += kind == 2 ? 4 : kind == 1 ? 2 : 256
        count += 1
      }
      d.info("Response: Multi media (\(count) responses)")
    case 0xa9:
      switch request.block {
      case 0x00, 0x01, 0x02, 0x07, 0x08, 0x17, 0x20:
        let name = SbusFields.blockAnswers.name(of: UInt64(second)) ?? "Unknown response code!"
        d.info("Response: \(name)")
      default: d.info("Response: (\(first) byte)")
      }
    case 0xaf:
      let sequence = d.number(at: d.offset + 2, UInt8.self) ?? 0
      d.info("Response: \(Self.webName(second)) (Seq No: \(sequence))")
    default: d.info("Response")
    }
  }

  private func addSubResponses(_ d: inout Dissection) throws(Malformed) {
    let size = Int(try d.add(f.mmlength))
    let end = d.offset + size
    let list = d.open(d.text("Sub responses", at: Region(d.offset, min(size, d.remaining))))
    var number = 0
    while d.offset < end {
      try d.step()
      let isRefused = d.number(at: d.offset + 1, UInt8.self) == 2
      let sub = d.open(
        d.text("Response \(number)", at: Region(d.offset, min(isRefused ? 4 : 2, d.remaining))))
      try d.add(f.sublength)
      let kind = try d.add(f.att)
      switch kind {
      case 1: break
      case 2:
        if try d.add(f.nakcode) != 0 { d.expert(notAcknowledged) }
      default: return d.close(list)
      }
      d.close(sub)
      number += 1
    }
    d.close(list)
  }

  private func addBlockResponse(_ d: inout Dissection, _ kind: UInt8) throws(Malformed) {
    try d.add(f.blockLength)
    try d.add(f.blockNakcode)
    switch kind {
    case 0x00, 0x01, 0x02: try d.add(f.blockSeq)
    case 0x10:
      try d.add(f.blockSeq)
      try d.add(f.blockSize)
      try skipData(&d)
    case 0x11:
      try d.add(f.blockSeq)
      try skipData(&d)
    case 0x18: try skipData(&d)
    case 0x21: try d.add(f.blockSize)
    case 0x22:
      try d.add(f.blockType)
      try d.add(f.blockNr)
      try d.add(f.blockSize)
      try skipData(&d)
    default: break
    }
  }

  private func addSystemInformation(
    _ d: inout Dissection, _ number: UInt8
  ) throws(Malformed) {
    try d.skip(1)
    guard number == 0 else { return }
    let sub = d.open(d.text("System info", at: d.next(1)))
    try d.add(
      bits: f.sysinfo0Mem, f.sysinfo0Trace, f.sysinfo0B1, f.sysinfo0B2, f.sysinfo0Pgubaud,
      width: 1)
    d.close(sub)
  }
}
