import RemoraCore

/// Queries, control codes and notifications ([MS-SMB2] sections 2.2.25 to 2.2.40).
extension SMB2Layer {
  // MARK: Control codes

  private func addFunction(_ d: inout Dissection) throws(Malformed) -> UInt32 {
    try d.add(
      f.function, bits: f.functionDevice, f.functionAccess, f.functionFunction, f.functionMethod,
      order: .little)
  }

  func addControlRequest(_ d: inout Dissection, _ m: SMB2Message) throws(Malformed) {
    try addCode(&d)
    try d.add(h.reserved, length: 2)
    let function = try addFunction(&d)
    if d.wantsColumns {
      let name =
        smb2IoctlFunctionNames.name(of: UInt64(function))
        ?? "Unknown (0x\(Phrase.hex(UInt64(function), 8)))"
      d.info(append: " \(name)")
    }
    try addHandle(&d, m, isNamed: false)
    let input = try readBlob(&d, 4, 4)
    try d.add(f.maxIn, order: .little)
    let output = try readBlob(&d, 4, 4)
    try d.add(f.maxOut, order: .little)
    try f.ioctlFlags.add(&d)
    try d.add(h.reserved, length: 4)
    try addControlData(&d, m, input, f.ioctlIn, "In Data", function)
    try addControlData(&d, m, output, f.ioctlOut, "Out Data", function)
  }

  func addControlResponse(_ d: inout Dissection, _ m: SMB2Message) throws(Malformed) {
    try addCode(&d)
    try d.add(h.reserved, length: 2)
    let function = try addFunction(&d)
    try addHandle(&d, m, isNamed: false)
    let input = try readBlob(&d, 4, 4)
    let output = try readBlob(&d, 4, 4)
    try d.skip(4)
    try d.add(h.reserved, length: 4)
    try addControlData(&d, m, input, f.ioctlIn, "In Data", function)
    try addControlData(&d, m, output, f.ioctlOut, "Out Data", function)
  }

  private func addControlData(
    _ d: inout Dissection, _ m: SMB2Message, _ blob: SMB2Blob, _ field: Field<Label>,
    _ label: String, _ function: UInt32
  ) throws(Malformed) {
    addBlob(&d, blob)
    guard blob.length > 0 else {
      d.put(field, at: Region(m.base + blob.offset, 0))
      d.label("\(label): NO DATA")
      return
    }
    try inside(&d, m, blob) { d throws(Malformed) in
      let sub = d.open(d.put(field, at: d.next(d.remaining)))
      d.label("\(label)")
      if function == 0x0011_c017 {
        _ = try d.offer(pipes, nil, .guarded)
      } else {
        try d.add(f.unknown, length: d.remaining)
      }
      d.close(sub)
    }
  }

  // MARK: Directories

  func addFindRequest(_ d: inout Dissection, _ m: SMB2Message) throws(Malformed) {
    try addCode(&d)
    let level = try d.peek(UInt8.self)
    d.put(f.findLevel, UInt32(level), at: d.next(1))
    try d.skip(1)
    try f.findFlags.add(&d)
    try d.add(f.fileIndex, order: .little)
    addName(&d, try addHandle(&d, m))
    let name = try readBlob(&d, 2, 2)
    try d.add(f.outputLength, order: .little)
    let text = try addString(&d, m, name, f.pattern)
    if m.exchange >= 0, !d.packet.isRevisit {
      let index = d[state].keep(text)
      d[state].exchanges[m.exchange].level = level
      d[state].exchanges[m.exchange].name = index
    }
    addFindColumns(&d, m, -1)
    try d.seek(max(d.offset, min(place(m, name).offset + name.length, m.base + m.size)))
  }

  func addFindLevel(_ d: inout Dissection, _ m: SMB2Message) {
    guard let exchange = exchange(d, m) else { return }
    d.put(f.findLevel, UInt32(exchange.level), at: Region(m.base + 64, 0), .generated)
  }

  func addFindColumns(_ d: inout Dissection, _ m: SMB2Message, _ matches: Int) {
    guard d.wantsColumns, let exchange = exchange(d, m) else { return }
    let level =
      smb2FindInfolevelNames.name(of: UInt64(exchange.level)) ?? "Unknown (\(exchange.level))"
    let pattern = d[state].name(exchange.name) ?? ""
    d.info(append: ", \(level), Pattern: \(pattern)")
    if matches >= 0 { d.info(append: ", \(matches) matches") }
  }

  func addFindResponse(_ d: inout Dissection, _ m: SMB2Message) throws(Malformed) {
    try addCode(&d)
    let blob = try readBlob(&d, 2, 4)
    addBlob(&d, blob)
    let level = exchange(d, m)?.level ?? 0
    var matches = 0
    try inside(&d, m, blob) { d throws(Malformed) in
      let sub = d.open(d.put(f.findBlob, at: d.next(d.remaining)))
      while d.remaining >= 12 {
        try d.step()
        let next = Int(try d.peek(UInt32.self).byteSwapped)
        let size = next > 0 && next < d.remaining ? next : d.remaining
        try d.inside(size) { d throws(Malformed) in try addEntry(&d, level) }
        matches += 1
        if next == 0 { break }
      }
      d.close(sub)
    }
    d.put(
      f.matches, UInt16(truncatingIfNeeded: matches), at: Region(2 * m.base + 64, 0), .generated)
    d.label("Matched: \(matches) names")
    addFindColumns(&d, m, matches)
  }

  /// An entry of a directory ([MS-FSCC] section 2.4).
  private func addEntry(_ d: inout Dissection, _ level: UInt8) throws(Malformed) {
    let whole = d.next(d.remaining)
    let (field, title): (Field<Label>, String) =
      switch level {
      case 1: (f.directoryInfo, "FileDirectoryInfo")
      case 2, 38: (f.fullInfo, "FullDirectoryInfo")
      case 37: (f.idBothInfo, "FileIdBothDirectoryInfo")
      default: (f.bothInfo, "FileBothDirectoryInfo")
      }
    let item = d.put(field, at: whole)
    let sub = d.open(item)
    try d.add(f.nextOffset, order: .little)
    try d.add(f.fileIndex, order: .little)
    if level != 12 {
      try addTimes(&d)
      try d.add(f.endOfFile, order: .little)
      try d.add(f.allocation, order: .little)
      try f.attributes.add(&d)
    }
    let count = Int(try d.add(f.nameLength, order: .little))
    if level == 2 || level == 3 || level >= 37 { try d.add(f.eaSize, order: .little) }
    if level == 3 || level == 37 {
      let size = Int(try d.add(f.shortLength))
      try d.add(h.reserved, length: 1)
      if size > 0 {
        let place = d.next(min(24, size))
        let text = Windows.string(d.bytes(place))
        d.put(f.shortName, "\(text)", at: place)
      }
      try d.skip(24)
    }
    if level == 37 { try d.add(h.reserved, length: 2) }
    if level == 38 { try d.skip(4) }
    if level >= 37 { try d.add(f.fileID, order: .little) }
    let place = d.next(count)
    let text = Windows.string(d.bytes(place))
    d.put(f.filename, "\(text)", at: place)
    d.label(item, "\(title): \(text)")
    try d.skip(count)
    d.close(sub)
    if item.exists { d.setLength(item, d.offset - whole.offset) }
    try d.skip(d.remaining)
  }

  // MARK: Notifications

  func addNotifyRequest(_ d: inout Dissection, _ m: SMB2Message) throws(Malformed) {
    try addCode(&d)
    try f.notifyFlags.add(&d)
    try d.add(f.outputLength, order: .little)
    addName(&d, try addHandle(&d, m))
    try rights.completion.add(&d)
    try d.add(h.reserved, length: 4)
  }

  func addNotifyResponse(_ d: inout Dissection, _ m: SMB2Message) throws(Malformed) {
    try addCode(&d)
    let blob = try readBlob(&d, 2, 4)
    addBlob(&d, blob)
    try inside(&d, m, blob) { d throws(Malformed) in
      let sub = d.open(d.put(f.notifyOut, at: d.next(d.remaining)))
      d.label("Out Data")
      while d.remaining >= 12 {
        try d.step()
        let next = Int(try d.peek(UInt32.self).byteSwapped)
        let size = next > 0 && next < d.remaining ? next : d.remaining
        try d.inside(size) { d throws(Malformed) in
          let entry = d.open(d.put(f.notifyInfo, at: d.next(d.remaining)))
          try d.add(f.notifyNext, order: .little)
          try d.add(f.notifyAction, order: .little)
          let count = Int(try d.add(f.nameLength, order: .little))
          let place = d.next(count)
          let text = Windows.string(d.bytes(place))
          d.put(f.filename, "\(text)", at: place)
          try d.skip(count)
          d.close(entry)
        }
        if next == 0 { break }
      }
      d.close(sub)
    }
  }

  // MARK: Information

  private func addClass(_ d: inout Dissection, _ kind: UInt8, _ level: UInt8, at place: Int) {
    let here = Region(place, 1)
    let next = Region(place + 1, 1)
    d.put(f.classOf, kind, at: here)
    switch kind {
    case 1: d.put(f.fileLevel, level, at: next)
    case 2: d.put(f.fsLevel, level, at: next)
    case 3: d.put(f.securityLevel, level, at: next)
    default: d.put(f.level, level, at: next)
    }
  }

  private func addClassColumn(_ d: inout Dissection, _ kind: UInt8, _ level: UInt8) {
    guard d.wantsColumns else { return }
    let className = smb2ClassNames.name(of: UInt64(kind)) ?? "Unknown"
    let names =
      switch kind {
      case 1: smb2FileInfoInfolevelNames
      case 2: smb2FsInfoInfolevelNames
      default: smb2SecurityLevels
      }
    let levelName = names.name(of: UInt64(level)) ?? "Unknown (\(level))"
    d.info(append: " \(className)/\(levelName)")
  }

  func addGetInfoRequest(_ d: inout Dissection, _ m: SMB2Message) throws(Malformed) {
    try addCode(&d)
    let (kind, level) = try readClass(&d, m)
    try d.add(f.maxResponse, order: .little)
    try d.add(f.inputOffset, order: .little)
    try d.add(h.reserved, length: 2)
    try d.add(f.inputSize, order: .little)
    try addAdditional(&d, kind)
    try d.add(f.infoFlags, order: .little)
    addClassColumn(&d, kind, level)
    addName(&d, try addHandle(&d, m))
  }

  private func readClass(
    _ d: inout Dissection, _ m: SMB2Message
  ) throws(Malformed) -> (UInt8, UInt8) {
    let kind = try d.peek(UInt8.self)
    let level = try d.peek(UInt8.self, ahead: 1)
    addClass(&d, kind, level, at: d.offset)
    try d.skip(2)
    if m.exchange >= 0 {
      d[state].exchanges[m.exchange].kind = kind
      d[state].exchanges[m.exchange].level = level
    }
    return (kind, level)
  }

  private func addAdditional(_ d: inout Dissection, _ kind: UInt8) throws(Malformed) {
    if kind == 3 {
      try f.additionals.add(&d)
    } else {
      try d.add(f.additional, order: .little)
    }
  }

  func addInfoLevel(_ d: inout Dissection, _ m: SMB2Message) {
    guard let exchange = exchange(d, m) else { return }
    addClass(&d, exchange.kind, exchange.level, at: m.base + 64)
  }

  func addGetInfoResponse(_ d: inout Dissection, _ m: SMB2Message) throws(Malformed) {
    try addCode(&d)
    let blob = try readBlob(&d, 2, 4)
    addBlob(&d, blob)
    guard blob.length > 0 else { return }
    let known = exchange(d, m)
    try inside(&d, m, blob) { d throws(Malformed) in
      try addInfo(&d, known?.kind ?? 0, known?.level ?? 0)
    }
  }

  func addSetInfoRequest(_ d: inout Dissection, _ m: SMB2Message) throws(Malformed) {
    try addCode(&d)
    let (kind, level) = try readClass(&d, m)
    let size = Int(try d.add(f.setSize, order: .little))
    let offset = Int(try d.add(f.setOffset, order: .little))
    try d.add(f.setReserved, order: .little)
    try addAdditional(&d, kind)
    addClassColumn(&d, kind, level)
    addName(&d, try addHandle(&d, m))
    let blob = SMB2Blob(offset: offset, length: size)
    guard size > 0 else { return }
    try inside(&d, m, blob) { d throws(Malformed) in try addInfo(&d, kind, level) }
  }

  private func addInfo(
    _ d: inout Dissection, _ kind: UInt8, _ level: UInt8
  ) throws(Malformed) {
    if d.remaining > 0 { try d.add(f.unknown, length: d.remaining) }
  }

  // MARK: Breaks

  func addBreak(_ d: inout Dissection, _ m: SMB2Message) throws(Malformed) {
    let code = try d.peek(UInt16.self).byteSwapped
    try addCode(&d)
    switch code {
    case 24:
      try d.add(f.oplock)
      try d.add(h.reserved, length: 1)
      try d.add(h.reserved, length: 4)
      try addHandle(&d, m)
    case 44:
      try d.add(f.leaseEpoch, order: .little)
      try f.leaseFlags.add(&d)
      try d.add(mixed: f.leaseKey)
      try f.leaseState.add(&d, as: "Current Lease State")
      try f.leaseState.add(&d, as: "New Lease State")
      try d.add(f.breakReason, order: .little)
      try d.add(f.accessHint, order: .little)
      try d.add(f.shareHint, order: .little)
    case 36:
      try d.add(h.reserved, length: 2)
      try f.leaseFlags.add(&d)
      try d.add(mixed: f.leaseKey)
      try f.leaseState.add(&d)
      try d.add(f.leaseDuration, order: .little)
    default: if d.remaining > 0 { try d.add(f.unknown, length: d.remaining) }
    }
  }
}

private let smb2SecurityLevels: ValueNames = [0: "SMB2_SEC_INFO_00"]
