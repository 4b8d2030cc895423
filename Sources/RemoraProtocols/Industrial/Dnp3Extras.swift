import RemoraCore

/// Objects of DNP3 whose points are no plain numbers: commands, files, attributes, times, keys.
struct DnpExtras {
  let fields: DnpFields

  init(_ fields: DnpFields) { self.fields = fields }

  func add(
    _ d: inout Dissection, _ point: inout DnpPoint, _ object: UInt16, _ sub: OpenItem
  ) throws(Malformed) {
    switch object {
    case 0x0c01, 0x0c02:
      try addCommand(&d, point)
      d.close(sub, fitting: true)
    case 0x3201, 0x3203, 0x3301, 0x3302, 0x3402, 0x6e00...0x6fff:
      d.close(sub)
      if object == 0x3402 {
        try addDelay(&d)
      } else if object >> 8 >= 0x6e {
        let size = Int(object & 0xff)
        try d.add(fields.octetString, length: size)
      } else {
        let moment = try addMoment(&d)
        if object >> 8 == 0x33 { point.origin = moment }
      }
      d.setLength(point.item, d.offset - point.start)
    case 0x7801...0x780f:
      d.setLength(point.item, d.offset - point.start)
      try addSecurity(&d, &point, UInt8(truncatingIfNeeded: object), sub)
    case 0x4603...0x4606:
      try addFile(&d, point, UInt8(truncatingIfNeeded: object))
      d.close(sub, fitting: true)
    case 0x7901, 0x7a01, 0x7a02:
      try addStatistic(&d, point, hasTime: object == 0x7a02)
      d.close(sub)
    case 0x0001...0x00ff:
      try addAttribute(&d, point)
      d.close(sub)
    default:
      d.setLength(point.item, d.offset - point.start)
      d.close(sub)
      try d.seek(point.start)
      try d.add(fields.unknownDataChunk, length: d.remaining)
    }
  }

  /// Milliseconds since 1970 in six bytes.
  func addMoment(_ d: inout Dissection) throws(Malformed) -> Int64 {
    let low = UInt64(try d.peek(UInt32.self).byteSwapped)
    let high = UInt64(try d.peek(UInt16.self, ahead: 4).byteSwapped)
    let value = Int64(high << 32 | low)
    let time = AbsoluteTime(
      seconds: value / 1000, nanoseconds: Int32(truncatingIfNeeded: value % 1000 * 1_000_000))
    d.put(fields.timestamp, time, at: d.next(6))
    try d.skip(6)
    return value
  }

  private func addDelay(_ d: inout Dissection) throws(Malformed) {
    try d.add(fields.timeDelay, order: .little)
  }

  private func addCommand(_ d: inout Dissection, _ point: DnpPoint) throws(Malformed) {
    let place = d.next(1)
    let code = try d.peek(UInt8.self)
    let operation = fields.ctlOp
    let trip = fields.ctlTrip
    d.append(to: point.item, " [\(operation, code & 15)] [\(trip, code >> 6)]")
    let sub = d.open(d.text("Control Code [0x\(code, hex: 2)]", at: place))
    d.put(operation, code & 15, at: place)
    d.put(fields.ctlClr, code >> 4 & 3, at: place)
    d.put(trip, code >> 6, at: place)
    d.close(sub)
    try d.skip(1)
    try d.add(fields.count)
    try d.add(fields.onTime, order: .little)
    try d.add(fields.offTime, order: .little)
    try d.add(fields.ctrlstatus)
  }

  private func addStatistic(
    _ d: inout Dissection, _ point: DnpPoint, hasTime: Bool
  ) throws(Malformed) {
    let number = point.index
    if let name = dnpStatisticNames.name(of: UInt64(number)) {
      d.append(to: point.item, " (\(name))")
    } else {
      d.append(to: point.item, " Unknown statistic (\(number))")
    }
    let objects = DnpObjects(fields)
    _ = try objects.addFlags(&d, point, .counter)
    let association = try d.add(fields.saAssocId, order: .little)
    d.append(to: point.item, ", Association ID: \(association)")
    let count = try d.add(fields.count32, order: .little)
    d.append(to: point.item, ", Count: \(count)")
    if hasTime { try objects.addTime(&d, point, .absolute) }
  }

  /// A self-describing value (IEEE 1815-2012 annex A.1).
  private func addAttribute(_ d: inout Dissection, _ point: DnpPoint) throws(Malformed) {
    let type = try d.add(fields.datatype)
    guard (1...4).contains(type) else { return }
    let size = Int(try d.add(fields.daLength))
    let item = point.object
    switch (type, size) {
    case (1, _):
      let place = try d.add(fields.daValue, length: size)
      let text = String(decoding: d.bytes(place), as: UTF8.self)
      d.append(to: item, ", Value: \(text)")
    case (2, 1):
      let value = try d.add(fields.daUint8)
      d.append(to: item, ", Value: \(value)")
    case (2, 2):
      let value = try d.add(fields.daUint16, order: .little)
      d.append(to: item, ", Value: \(value)")
    case (2, 4):
      let value = try d.add(fields.daUint32, order: .little)
      d.append(to: item, ", Value: \(value)")
    case (3, 1):
      let value = try d.add(fields.daInt8)
      d.append(to: item, ", Value: \(value)")
    case (3, 2):
      let value = try d.add(fields.daInt16, order: .little)
      d.append(to: item, ", Value: \(value)")
    case (3, 4):
      let value = try d.add(fields.daInt32, order: .little)
      d.append(to: item, ", Value: \(value)")
    case (4, 4):
      let value = try d.add(fields.daFloat, order: .little)
      d.append(to: item, ", Value: \(generalText(Double(value)))")
    case (4, 8):
      let value = try d.add(fields.daDouble, order: .little)
      d.append(to: item, ", Value: \(generalText(value))")
    default: break
    }
  }

  private func addFile(
    _ d: inout Dissection, _ point: DnpPoint, _ variation: UInt8
  ) throws(Malformed) {
    let end = d.offset + Int(point.size)
    switch variation {
    case 3:
      try d.add(fields.fileStringOffset, order: .little)
      let size = Int(try d.add(fields.fileStringLength, order: .little))
      _ = try addMoment(&d)
      try addPermissions(&d, point.start)
      try d.add(fields.fileAuth, order: .little)
      try d.add(fields.fileSize, order: .little)
      try d.add(fields.fileMode, order: .little)
      try d.add(fields.fileMaxblock, order: .little)
      try d.add(fields.fileReqID, order: .little)
      if size > 0 { try d.add(fields.fileName, length: size) }
    case 4:
      try d.add(fields.fileHandle, order: .little)
      try d.add(fields.fileSize, order: .little)
      try d.add(fields.fileMaxblock, order: .little)
      try d.add(fields.fileReqID, order: .little)
      try d.add(fields.fileStatus)
      if end > d.offset { try d.add(fields.fileData, length: end - d.offset) }
    case 5, 6:
      try d.add(fields.fileHandle, order: .little)
      let number = try d.peek(UInt32.self).byteSwapped
      d.put(fields.fileBlocknum, number & 0x7fff_ffff, at: d.next(4))
      d.put(fields.fileLastblock, number >> 31 != 0, at: d.next(4))
      try d.skip(4)
      if variation == 6 { try d.add(fields.fileStatus) }
      if end > d.offset { try d.add(fields.fileData, length: end - d.offset) }
    default: break
    }
  }

  /// The reference reads them where the object begins, which is kept.
  private func addPermissions(_ d: inout Dissection, _ start: Int) throws(Malformed) {
    let value = (d.number(at: start, UInt16.self) ?? 0).byteSwapped
    let place = Region(start, 2)
    d.put(fields.filePerms, value, at: place)
    let sub = d.open()
    let bits: [Field<Bool>] = [
      fields.filePermsReadOwner, fields.filePermsWriteOwner, fields.filePermsExecOwner,
      fields.filePermsReadGroup, fields.filePermsWriteGroup, fields.filePermsExecGroup,
      fields.filePermsReadWorld, fields.filePermsWriteWorld, fields.filePermsExecWorld,
    ]
    for (i, field) in bits.enumerated() {
      d.put(field, value & 0x100 >> UInt16(i) != 0, at: place)
    }
    d.close(sub)
    try d.skip(2)
  }

  /// Secure authentication (IEEE 1815-2012 annex A.45).
  private func addSecurity(
    _ d: inout Dissection, _ point: inout DnpPoint, _ variation: UInt8, _ sub: OpenItem
  ) throws(Malformed) {
    let end = d.offset + Int(point.size)
    if variation == 7 {
      // This one is said of the point itself.
      let place = Region(d.offset + 6, 2)
      d.put(
        fields.saAssocId, try d.peek(UInt16.self, ahead: 6).byteSwapped, at: place)
    }
    d.close(sub)
    switch variation {
    case 1, 2, 3:
      try d.add(fields.saCsq, order: .little)
      try d.add(fields.saUsr, order: .little)
      if variation == 1 {
        try d.add(fields.saMal)
        try d.add(fields.saRfc)
        try addRest(&d, fields.saCd, end)
      } else if variation == 2 {
        try addRest(&d, fields.saMac, end)
      }
    case 4: try d.add(fields.saUsr, order: .little)
    case 5:
      try d.add(fields.saKsq, order: .little)
      try d.add(fields.saUsr, order: .little)
      try d.add(fields.saKwa)
      try d.add(fields.saKw)
      try d.add(fields.saMal)
      let size = Int(try d.add(fields.saCdl, order: .little))
      try d.add(fields.saCd, length: size)
      try addRest(&d, fields.saMac, end)
    case 6:
      try d.add(fields.saKsq, order: .little)
      try d.add(fields.saUsr, order: .little)
      try addRest(&d, fields.saKey, end)
    case 7:
      try d.add(fields.saSeq, order: .little)
      try d.add(fields.saUsr, order: .little)
      try d.skip(2)
      try d.add(fields.saErr)
      _ = try addMoment(&d)
    case 9, 15: try addRest(&d, fields.saMac, end)
    case 11:
      try d.add(fields.saKcm)
      let name = Int(try d.add(fields.saUsrnl, order: .little))
      let size = Int(try d.add(fields.saCdl, order: .little))
      try d.add(fields.saUsrn, length: name)
      try d.add(fields.saCd, length: size)
    case 12, 13:
      try d.add(fields.saSeq, order: .little)
      try d.add(fields.saUsr, order: .little)
      let isKey = variation == 13
      let size = Int(try d.add(isKey ? fields.saUkl : fields.saCdl, order: .little))
      try d.add(isKey ? fields.saUk : fields.saCd, length: size)
    default:
      try d.seek(point.start)
      try d.add(fields.unknownDataChunk, length: d.remaining)
    }
  }

  private func addRest(
    _ d: inout Dissection, _ field: Field<Bytes>, _ end: Int
  ) throws(Malformed) {
    let size = end - d.offset
    if size >= 0 {
      try d.add(field, length: size)
    } else {
      d.put(field, at: d.next(d.remaining))
      try d.seek(d.offset + size)
    }
  }
}
