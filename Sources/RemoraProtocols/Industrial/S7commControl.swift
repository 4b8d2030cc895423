import RemoraCore

/// Programs and blocks: services, uploads and downloads.
extension S7Layer {
  /// Calls of services for programs, with their arguments.
  func addService(_ d: inout Dissection, _ heading: Item) throws(Malformed) {
    try d.add(f.paramPistartUnknown1, length: 7)
    let size = Int(try d.add(f.paramPistartParameterblockLen))
    let first = d.offset
    let nameSize = Int(try d.peek(UInt8.self, ahead: size))
    let namePlace = Region(first + size + 1, nameSize)
    let name = d.string(namePlace)
    let isBlocks = name == "_INSE" || name == "_INS2" || name == "_DELE"
    try d.add(f.paramPistartParameterblock, over: size)
    let sub = d.open()
    var argument = ""
    if isBlocks, size >= 10 {
      let count = try d.add(f.dataPlccontrolBlockCnt)
      try d.add(f.paramPiInseUnknown)
      for _ in 0..<Int(count) where d.offset + 8 <= first + size {
        try d.step()
        let block = try addBlockName(&d, isLong: false)
        argument += (argument.isEmpty ? "" : ", ") + block
      }
    } else {
      if size > 0 {
        argument = "\"" + d.string(d.next(size)) + "\""
        try d.add(f.paramPistartArgument, length: size)
      }
      let text = argument
      d.append(to: sub.item, ": (\(text))")
    }
    d.close(sub)
    try d.seek(first + size)
    try d.add(f.paramPiNXStringLen)
    try d.add(f.paramPistartServicename, length: nameSize)
    var rows = Rows(S7Fields.services.description)
    var about: String?
    while rows.next() {
      if rows.text(rows.part(before: UInt8(ascii: "="))) == name { about = rows.text(rows.rest()) }
    }
    if let about { d.append(" [PI-Service \(name) (\(about))]") }
    let call = "\(name)(\(argument))"
    d.append(to: heading, " -> \(call)")
    d.info(append: " -> \(call)")
  }

  func addStop(_ d: inout Dissection) throws(Malformed) {
    try d.add(f.paramPistartUnknown1, length: 5)
    let size = Int(try d.add(f.dataPlccontrolPart2Len))
    try d.add(f.paramPistartServicename, length: size)
  }

  /// Uploads and downloads of blocks.
  func addTransfer(
    _ d: inout Dissection, _ kind: UInt8, _ function: UInt8, _ length: Int
  ) throws(Malformed) {
    let end = d.offset + length - 1
    let place = d.next(1)
    let status = try d.add(f.paramBlockcontrolFunctionstatus)
    let sub = d.open()
    d.put(f.paramBlockcontrolFunctionstatusMore, status & 1 != 0, at: place)
    d.put(f.paramBlockcontrolFunctionstatusError, status & 2 != 0, at: place)
    d.close(sub)
    guard end > d.offset else { return }
    var error: UInt16?
    if (function == 0x1c || function == 0x1f) && kind == 1 {
      let code = try d.peek(UInt16.self)
      error = code
      try d.add(f.dataBlockcontrolErrorcode)
      if code == 0 { d.append(" (No error)") }
    } else {
      try d.add(f.dataBlockcontrolUnknown1, length: 2)
    }
    let isUpload = function >= 0x1d
    if isUpload {
      try d.add(f.dataBlockcontrolUploadid)
    } else {
      try d.add(f.dataBlockcontrolUnknown1, length: 4)
    }
    if kind == 3, function == 0x1d {
      let size = Int(try d.add(f.paramBlockcontrolUplLenstringLen))
      try d.add(f.paramBlockcontrolUplLenstring, length: size)
      return
    }
    if kind == 1, function <= 0x1d, end > d.offset {
      try d.add(f.paramBlockcontrolFilenameLen)
      let block = try addBlockName(&d, isLong: true)
      d.info(append: " -> Block:[\(block)]")
    }
    if let error, error != 0 { d.info(append: " -> Errorcode:[0x\(error, hex: 4)]") }
    if kind == 1, function == 0x1a, end > d.offset {
      try d.add(f.dataBlockcontrolPart2Len)
      try d.add(f.dataBlockcontrolPart2Unknown, length: 1)
      try d.add(f.dataBlockcontrolLoadmemLen, length: 6)
      try d.add(f.dataBlockcontrolMc7codeLen, length: 6)
    }
  }

  /// The name of a block as files are called: `_0A00001P` is data block 1.
  /// - Returns: `DB1`, or `DB 1` without the mark in front.
  private func addBlockName(_ d: inout Dissection, isLong: Bool) throws(Malformed) -> String {
    let size = isLong ? 9 : 8
    _ = try d.peek(UInt8.self, ahead: size - 1)
    let text = d.bytes(d.next(size))
    let rest = isLong ? Array(text.dropFirst()) : text
    let type = String(decoding: rest.prefix(2), as: UTF8.self)
    let digits = rest.dropFirst(2).prefix(5)
    let number = digits.reduce(0) { $0 * 10 + Int($1 & 15) }
    let kind = Self.blockKind(type) ?? "Unknown"
    let system = rest.count > 7 ? rest[7] : 0
    let name = isLong ? "\(kind)\(number)" : "\(kind) \(number)"
    let place = d.next(size)
    d.put(f.paramBlockcontrolFilename, of: place, at: place)
    d.append(" [\(name)]")
    let sub = d.open()
    if isLong {
      let mark = text.first ?? 0
      try d.add(f.dataBlockcontrolFileIdentifier, length: 1)
      let kinds = [
        UInt8(ascii: "_"): "Complete Module", UInt8(ascii: "$"): "Module header for up-loading",
      ]
      d.append(" (\(kinds[mark] ?? "Unknown identifier: \(mark)"))")
    }
    try d.add(f.dataBlockcontrolBlockType, length: 2)
    d.append(" (\(kind))")
    try d.add(f.dataBlockcontrolBlockNumber, length: 5)
    try d.add(f.dataBlockcontrolDestFilesys, length: 1)
    d.append(" (\(Self.fileSystem(system)))")
    d.close(sub)
    return name
  }

  static func blockKind(_ type: String) -> String? {
    switch type {
    case "08": "OB"
    case "09": "CMod"
    case "0A": "DB"
    case "0B": "SDB"
    case "0C": "FC"
    case "0D": "SFC"
    case "0E": "FB"
    case "0F": "SFB"
    default: nil
    }
  }

  static func fileSystem(_ code: UInt8) -> String {
    switch code {
    case UInt8(ascii: "P"): "Passive (copied, but not chained) module"
    case UInt8(ascii: "A"): "Active embedded module"
    case UInt8(ascii: "B"): "Active as well as passive module"
    default: "Unknown filesys: \(Character(Unicode.Scalar(code)))"
    }
  }
}

/// Messages of the system: lists of its state, clocks, blocks.
extension S7Layer {
  func addUserData(_ d: inout Dissection, _ length: Int, _ data: Int) throws(Malformed) {
    let kind = try d.peek(UInt8.self, ahead: 5)
    let (type, group) = (kind >> 6, kind & 63)
    let service = try d.peek(UInt8.self, ahead: 6)
    let types = ["Indication", "Request", "Response", "Unknown type"]
    let groups = [
      1: "Programmer commands", 2: "Cyclic services", 3: "Block functions", 4: "CPU functions",
      5: "Security", 7: "Time functions",
    ]
    let end = d.offset + length
    let place = [1: 1, 2: 2, 3: 3, 4: 4, 5: 5, 7: 6][Int(group)] ?? 0
    let subfunction = f.paramUserdataSubfunc[place]
    let groupName = groups[Int(group)] ?? S7Fields.groups.name(of: UInt64(group)) ?? "Unknown"
    let name =
      S7Fields.subfunctions(Int(group)).name(of: UInt64(service))
      ?? "Unknown subfunc: 0x\(Phrase.hex(UInt64(service), 2))"
    d.info(
      append: " Function:[\(types[Int(type)])] -> [\(groupName)] -> [\(name)]")
    try d.add(f.param, over: length)
    let sub = d.open()
    d.label(sub.item, "Parameter: (\(types[Int(type)])) ->(\(groupName)) ->(\(name))")
    try d.add(f.paramFunc)
    try d.add(f.paramItemcount)
    try d.add(f.paramItemVarspec)
    try d.add(f.paramItemVarspecLength)
    try d.add(f.paramItemSyntaxid)
    try d.add(bits: f.paramUserdataType, f.paramUserdataFuncgroup, width: 1)
    try d.add(subfunction)
    try d.add(f.paramUserdataSeqNum)
    if length >= 12 {
      try d.add(f.paramUserdataDataunitref)
      try d.add(f.paramUserdataLastdataunit)
      let error = try d.add(f.paramErrcod)
      if error != 0 { d.info(append: " -> Errorcode:[0x\(error, hex: 4)]") }
    }
    d.close(sub)
    if d.offset < end { try d.skip(min(end - d.offset, d.remaining)) }
    guard data >= 4 else { return }
    try d.add(f.data, over: min(data, d.remaining))
    let body = d.open()
    let code = try d.add(f.dataReturncode)
    try d.add(f.dataTransportsize)
    let size = Int(try d.add(f.dataLength))
    if size > 0, code == 0xff {
      try d.inside(min(size, d.reportedRemaining)) { d throws(Malformed) in
        switch (group, service) {
        case (4, 1): try addState(&d, body.item, type)
        case (7, _) where d.remaining >= 10: try addClock(&d, body.item)
        case (3, _): try addBlocks(&d, body.item, type, service)
        default: try d.add(f.dataUserdata, length: d.remaining)
        }
      }
    }
    d.close(body)
  }

  /// Lists of the state of the system.
  private func addState(_ d: inout Dissection, _ heading: Item, _ type: UInt8) throws(Malformed) {
    let id = try d.peek(UInt16.self)
    let index = try d.peek(UInt16.self, ahead: 2)
    let place = d.next(2)
    d.label(heading, "Data (SZL-ID: 0x\(id, hex: 4), Index: 0x\(index, hex: 4))")
    d.info(append: " ID=0x\(id, hex: 4) Index=0x\(index, hex: 4)")
    try d.add(f.dataUserdataSzlId)
    let extract = S7Fields.extracts.name(of: UInt64(id >> 8 & 15)) ?? "Unknown"
    let part = S7Fields.parts.name(of: UInt64(id & 0xff)) ?? "Unknown"
    let kind = [0: "CPU", 4: "IM", 8: "FM", 12: "CP"][id >> 12] ?? "Unknown"
    d.append(
      """
      , Diagnostic type: \(kind), Number of the partial list extract: \(extract), \
      Number of the partial list: \(part)
      """)
    let sub = d.open()
    d.put(f.dataUserdataSzlIdDiagType, id >> 12, at: place)
    d.put(f.dataUserdataSzlIdPartlistEx, id >> 8 & 15, at: place)
    d.put(f.dataUserdataSzlIdPartlistNum, id & 0xff, at: place)
    d.close(sub)
    try d.add(f.dataUserdataSzlIndex)
    guard type == 2, d.remaining >= 4 else { return }
    let size = Int(try d.add(f.dataUserdataSzlIdPartlistLen))
    let count = Int(try d.add(f.dataUserdataSzlIdPartlistCnt))
    var i = 0
    while i < count, size > 0, d.remaining >= size {
      try d.step()
      i += 1
      let first = d.offset
      try d.add(f.dataUserdataSzlDataTree, over: size)
      let row = d.open()
      d.label(row.item, "SZL data tree (list count no. \(i))")
      if id & 0xff == 0x11, size >= 28 {
        try d.add(f.szlXy110001Index)
        try d.add(f.szlXy110001Anz, length: 20)
        try d.add(f.szlXy110001Bgtyp)
        try d.add(f.szlXy110001Ausbg)
        try d.add(f.szlXy110001Ausbe)
      }
      d.close(row)
      try d.seek(first + size)
    }
  }

  /// A time in decimal digits of four bits.
  private func addClock(_ d: inout Dissection, _ heading: Item) throws(Malformed) {
    let place = d.next(10)
    let raw = d.bytes(place)
    func decimal(_ byte: UInt8) -> Int { Int(byte >> 4) * 10 + Int(byte & 15) }
    let parts = raw.map(decimal)
    guard parts.count == 10 else { return }
    let year = parts[2] < 89 ? 2000 + parts[2] : 1900 + parts[2]
    let milliseconds = parts[8] * 10 + Int(raw[9] >> 4)
    let days = civilDays(year: Int64(year), month: Int64(parts[3]), day: Int64(parts[4]))
    let seconds = days * 86_400 + Int64(parts[5] * 3_600 + parts[6] * 60 + parts[7])
    let moment = AbsoluteTime(
      seconds: seconds, nanoseconds: Int32(truncatingIfNeeded: milliseconds * 1_000_000))
    d.put(f.dataTs, moment, at: place)
    if d.wantsLabels {
      let months = [
        "Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec",
      ]
      func two(_ value: Int) -> String { value < 10 ? "0\(value)" : "\(value)" }
      let month = (1...12).contains(parts[3]) ? months[parts[3] - 1] : "???"
      let day = parts[4] < 10 ? " \(parts[4])" : "\(parts[4])"
      let clock = "\(two(parts[5])):\(two(parts[6])):\(two(parts[7]))"
      let rest = String(1_000 + milliseconds).dropFirst()
      let text = "\(month) \(day), \(year) \(clock).\(rest)"
      d.label(value: Phrase(text))
      d.label(heading, "Data: (Timestamp: \(text))")
    }
    let sub = d.open()
    try d.add(f.dataTsReserved)
    let fields = [
      f.dataTsYear1, f.dataTsYear2, f.dataTsMonth, f.dataTsDay, f.dataTsHour, f.dataTsMinute,
      f.dataTsSecond,
    ]
    for (i, field) in fields.enumerated() {
      d.put(field, UInt8(truncatingIfNeeded: parts[i + 1]), at: d.next(1))
      try d.skip(1)
    }
    d.put(f.dataTsMillisecond, UInt16(truncatingIfNeeded: milliseconds), at: d.next(2))
    d.put(f.dataTsWeekday, UInt16(raw[9] & 15), at: d.next(2))
    try d.skip(2)
    d.close(sub)
  }

  private func addBlocks(
    _ d: inout Dissection, _ heading: Item, _ type: UInt8, _ service: UInt8
  ) throws(Malformed) {
    switch (type, service) {
    case (2, 1):
      var i = 0
      while d.remaining >= 4 {
        try d.step()
        i += 1
        try d.add(f.dataItem, over: 4)
        let sub = d.open()
        let kind = try addKind(&d)
        d.label(sub.item, "Item [\(i)]: (Block type \(kind))")
        try d.add(f.blockinfoBlockCount)
        d.close(sub)
      }
    case (1, 2) where d.remaining >= 2:
      let kind = try addKind(&d)
      d.append(to: heading, ": (\(kind))")
      d.info(append: " Type:[\(kind)]")
    case (1, 3) where d.remaining >= 8:
      let digits = d.bytes(Region(d.offset + 2, 5))
      let number = digits.reduce(0) { $0 * 10 + Int($1 & 15) }
      let kind = try addKind(&d)
      d.append(to: heading, " [\(kind) \(number)]")
      d.info(append: " -> Block:[\(kind) \(number)]")
      try d.add(f.dataBlockinfoBlockNumber, length: 5)
      let system = try d.peek(UInt8.self)
      try d.add(f.dataBlockinfoFilesys, length: 1)
      d.append(" (\(Self.fileSystem(system)))")
    default: try d.add(f.dataUserdata, length: d.remaining)
    }
  }

  private func addKind(_ d: inout Dissection) throws(Malformed) -> String {
    let kind = Self.blockKind(d.string(d.next(2))) ?? "Unknown"
    try d.add(f.blockinfoBlocktype, length: 2)
    d.append(" (\(kind))")
    return kind
  }
}
