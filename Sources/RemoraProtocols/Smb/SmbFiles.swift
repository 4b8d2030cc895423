import RemoraCore

/// Commands that work on files ([MS-CIFS] sections 2.2.4.32 to 2.2.4.64).
extension SMBLayer {
  func addCreate(_ d: inout Dissection, _ m: SMBMessage) throws(Malformed) {
    try d.add(h.reserved, length: 1)
    let length = Int(try addShort(&d, f.nameLength))
    try d.add(
      f.createFlags, bits: f.createOplock, f.createBatch, f.createDirectory, f.createExtended,
      order: .little)
    try d.add(f.rootFid, order: .little)
    try rights.access.add(&d)
    try d.add(f.allocation64, order: .little)
    try attributes.add(&d)
    try rights.share.add(&d)
    try d.add(f.disposition, order: .little)
    try rights.options.add(&d)
    try d.add(f.impersonation, order: .little)
    try f.securityFlags.add(&d)
    let count = try addCount(&d)
    try d.inside(count) { d throws(Malformed) in
      let name = try addString(&d, m, f.file, limit: length + 2)
      d.summary(", (\(name))")
      d.info(append: ", Path: \(name)")
      keep(&d, m, name)
      if d.remaining > 0 { try d.add(f.extra, length: d.remaining) }
    }
  }

  func addCreated(
    _ d: inout Dissection, _ m: SMBMessage, _ words: Int, _ start: Int
  ) throws(Malformed) {
    try d.add(f.oplock)
    _ = try addFid(&d, m, opens: true)
    try d.add(f.action, order: .little)
    try d.addFileTime(f.created)
    try d.addFileTime(f.accessed)
    try d.addFileTime(f.lastWrite)
    try d.addFileTime(f.changed)
    try attributes.add(&d)
    try d.add(f.allocation64, order: .little)
    try d.add(f.endOfFile, order: .little)
    try d.add(f.fileType, order: .little)
    try addPipeState(&d)
    try d.add(f.isDirectory)
    if words == 42 {
      try d.add(mixed: f.volumeGuid)
      try d.add(f.fileID64, order: .little)
      for label in ["Maximal Access Rights", "Guest Maximal Access Rights"] {
        let sub = d.open(d.text("\(label)", at: d.next(4)))
        try rights.access.add(&d)
        d.close(sub)
      }
    }
    try finish(&d, start, words == 42 ? 50 : words)
  }

  private func addPipeState(_ d: inout Dissection) throws(Malformed) {
    let place = d.next(2)
    let value = try d.add(f.ipcState, order: .little)
    if d.wantsLabels {
      let raw = UInt64(value)
      func name(_ names: ValueNames, _ value: UInt64) -> String {
        names.name(of: value) ?? "Unknown (\(value))"
      }
      var text = value >> 15 != 0 ? ", Nonblocking" : ""
      text += ", Endpoint: \(value >> 14 & 1 == 0 ? "Consumer end of pipe" : "Server end of pipe")"
      text += ", Pipe Type: \(raw >> 10 & 3 == 0 ? "Byte stream pipe" : "Message pipe")"
      let mode = raw >> 8 & 3 == 0 ? "Read pipe as a byte stream" : "Read messages from pipe"
      text += ", Read Mode: \(mode)"
      let list = text
      d.append("\(list)")
    }
    let sub = d.open()
    d.put(f.ipcNonblocking, value >> 15 != 0, at: place, .littleEndian)
    d.put(f.ipcEndpoint, value >> 14 & 1, at: place, .littleEndian)
    d.put(f.ipcType, value >> 10 & 3, at: place, .littleEndian)
    d.put(f.ipcMode, value >> 8 & 3, at: place, .littleEndian)
    d.put(f.ipcCount, value & 0xff, at: place, .littleEndian)
    d.close(sub)
  }

  func addOpen(
    _ d: inout Dissection, _ m: SMBMessage, _ start: Int, _ words: Int
  ) throws(Malformed) {
    try d.skip(4)
    try f.search.add(&d)
    try shortAttributes.add(&d)
    try addUnixTime(&d, f.created)
    try d.skip(2)
    try d.add(f.allocation, order: .little)
    try addTimeout(&d)
    try d.seek(start + 2 * words)
    let count = try addCount(&d)
    try d.inside(count) { d throws(Malformed) in
      let name = try addString(&d, m, f.file)
      d.info(append: ", Path: \(name)")
      keep(&d, m, name)
      if d.remaining > 0 { try d.add(f.extra, length: d.remaining) }
    }
  }

  func addOpened(
    _ d: inout Dissection, _ m: SMBMessage, _ start: Int, _ words: Int
  ) throws(Malformed) {
    _ = try addFid(&d, m, opens: true)
    try shortAttributes.add(&d)
    try addUnixTime(&d, f.lastWrite)
    try d.skip(4)
    try d.skip(2)
    try d.add(f.fileType, order: .little)
    try addPipeState(&d)
    try finish(&d, start, words)
  }

  func addTimeout(_ d: inout Dissection) throws(Malformed) {
    let value = try d.add(f.timeout, order: .little)
    switch value {
    case 0: d.label(value: "Return immediately (0)")
    case .max: d.label(value: "Wait indefinitely (-1)")
    case 0xffff_fffe: d.label(value: "Use default timeout (-2)")
    default: d.label(value: "\(durationText(milliseconds: UInt64(value)))")
    }
  }

  func addLocking(
    _ d: inout Dissection, _ m: SMBMessage, _ start: Int, _ words: Int
  ) throws(Malformed) {
    _ = try addFid(&d, m)
    try f.lockType.add(&d)
    try d.add(f.lockOplock)
    try addTimeout(&d)
    try d.add(f.unlocks, order: .little)
    try d.add(f.locks, order: .little)
    try finish(&d, start, words)
  }

  func addWrite(_ d: inout Dissection, _ m: SMBMessage, _ words: Int) throws(Malformed) {
    _ = try addFid(&d, m)
    let low = try d.add(f.offset, order: .little)
    try d.add(h.reserved, length: 4)
    try f.writeMode.add(&d)
    try addShort(&d, f.remaining)
    let high = try d.add(f.lengthHigh, order: .little)
    let length = UInt32(try d.add(f.lengthLow, order: .little)) | UInt32(high) << 16
    let start = Int(try d.add(f.dataOffset, order: .little))
    var offset = UInt64(low)
    if words >= 14 { offset |= UInt64(try d.add(f.offsetHigh, order: .little)) << 32 }
    addExtent(&d, m, offset, length)
    d.info(append: ", \(length) bytes at offset \(offset)")
    if m.exchange >= 0 {
      d[state].exchanges[m.exchange].offset = offset
      d[state].exchanges[m.exchange].length = length
    }
    let count = try addCount(&d)
    try d.inside(min(count, d.remaining)) { d throws(Malformed) in
      let gap = min(max(0, m.base + start - d.offset), d.remaining)
      if m.depth == 0, gap > 0 {
        try d.add(f.padding, length: gap)
      } else if d.remaining > Int(length) {
        try d.add(f.padding, length: d.remaining - Int(length))
      }
      if d.remaining > 0 { try d.add(f.fileData, length: d.remaining) }
    }
  }

  private func addExtent(
    _ d: inout Dissection, _ m: SMBMessage, _ offset: UInt64, _ length: UInt32
  ) {
    let here = Region(d.offset - m.base + 2 * m.base - 29, 0)
    d.put(f.rwOffset, offset, at: here, .generated)
    d.put(f.rwLength, length, at: here, .generated)
  }

  func addWritten(_ d: inout Dissection, _ m: SMBMessage) throws(Malformed) {
    if let exchange = exchange(d, m), exchange.fid != .max {
      let here = Region(d.offset + m.base - 5, 0)
      d.put(f.rwOffset, exchange.offset, at: here, .generated)
      d.put(f.rwLength, exchange.length, at: here, .generated)
    }
    let low = UInt32(try d.add(f.countLow, order: .little))
    try addShort(&d, f.remaining)
    let high = UInt32(try d.add(f.countHigh, order: .little))
    d.info(append: ", \(low | high << 16) bytes")
    try d.add(h.reserved, length: 2)
    _ = try addCount(&d)
  }

  /// A transaction's request ([MS-CIFS] sections 2.2.4.33.1 and 2.2.4.46.1).
  func addTransaction(_ d: inout Dissection, _ m: SMBMessage, _ words: Int) throws(Malformed) {
    try addShort(&d, f.totalParameters)
    let total = try d.add(f.totalData, order: .little)
    try addShort(&d, f.maxParameters)
    try addShort(&d, f.maxData)
    try d.add(f.maxSetup)
    try d.add(h.reserved, length: 1)
    try f.transactionFlags.add(&d)
    try addTimeout(&d)
    try d.add(h.reserved, length: 2)
    let parameters = Int(try d.add(f.parameterCount, order: .little))
    let parameterStart = Int(try d.add(f.parameterOffset, order: .little))
    let size = try d.add(f.dataCount, order: .little)
    if m.command == 0x25 {
      d.put(f.bytesLeft, total &- size, at: Region(d.offset + m.base - 25, 0), .generated)
    }
    let dataStart = Int(try d.add(f.dataOffset, order: .little))
    let setup = Int(try d.add(f.setupCount))
    try d.add(h.reserved, length: 1)
    let setupPlace = d.offset
    if m.command == 0x32, setup >= 1 {
      let number = try d.add(f.subcommand, order: .little)
      let name = smbTrans2CmdNames.name(of: UInt64(number)) ?? "Unknown"
      d.summary(" \(name)")
      d.info("Trans2 Request; \(name)")
      if m.exchange >= 0 { d[state].exchanges[m.exchange].subcommand = number }
    }
    try d.seek(setupPlace + 2 * setup)
    let count = try addCount(&d)
    var isMail = false
    let bytes = d.offset
    try d.inside(count) { d throws(Malformed) in
      var name = ""
      let place = d.offset
      if m.command == 0x25 { name = try addString(&d, m, f.transactionName) }
      if m.command == 0x25, name.uppercased().hasPrefix("\\MAILSLOT\\") {
        isMail = true
        var message = MailslotMessage()
        message.name = Region(place, d.offset - place)
        let start = min(max(m.base + dataStart, d.offset), d.offset + d.remaining)
        if start > d.offset { try d.add(f.padding, length: start - d.offset) }
        message.data = Region(d.offset, min(Int(size), d.remaining))
        message.hasSetup = setup > 0
        switch name.uppercased() {
        case "\\MAILSLOT\\BROWSE": message.slot = .browse
        case "\\MAILSLOT\\LANMAN": message.slot = .lanman
        default: message.slot = .other
        }
        d[mail] = message
        try d.skip(d.remaining)
        return
      }
      let start = m.base + parameterStart
      if parameters > 0, start > d.offset, start - d.offset <= d.remaining {
        try d.add(f.padding, length: start - d.offset)
      }
      if parameters > 0 {
        try d.add(f.parameters, length: min(parameters, d.remaining))
      }
      let after = m.base + dataStart
      if size > 0, after > d.offset, after - d.offset <= d.remaining {
        try d.add(f.padding, length: after - d.offset)
      }
      if size > 0 { try d.add(f.transactionData, length: min(Int(size), d.remaining)) }
      if d.remaining > 0 { try d.skip(d.remaining) }
    }
    if isMail {
      try d.seek(setupPlace)
      try d.call(mailslot, length: bytes - setupPlace + count)
    }
  }
}
