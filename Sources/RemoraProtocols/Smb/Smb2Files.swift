import RemoraCore

/// Commands that work on files ([MS-SMB2] sections 2.2.13 to 2.2.24).
extension SMB2Layer {
  /// A file's handle.
  /// - Returns: the name it was opened with, if that was seen.
  @discardableResult
  func addHandle(
    _ d: inout Dissection, _ m: SMB2Message, opens: Bool = false, closes: Bool = false,
    isNamed: Bool = true
  ) throws(Malformed) -> String? {
    let place = d.next(16)
    let high = try d.peek(UInt64.self)
    let low = try d.peek(UInt64.self, ahead: 8)
    let key = SMB2FileKey(high: high, low: low, session: m.session)
    let head = d.text("GUID handle", at: place)
    let sub = d.open(head)
    try d.add(mixed: f.fid)
    var file = d[state].files[key] ?? SMB2File()
    let frame = d.packet.number
    let isChained = high == .max && low == .max
    if !d.packet.isRevisit, d.keeps(all) {
      if opens {
        file = SMB2File(openedIn: frame)
        if let exchange = exchange(d, m) { file.name = exchange.name }
      }
      if closes { file.closedIn = frame }
      if opens || closes { d[state].setFile(key, file) }
    }
    let span = Region(place.offset, 20)
    if file.openedIn != 0, !isChained {
      d.put(opened, FrameNumber(file.openedIn), at: span, .generated)
    }
    if file.closedIn != 0, !isChained || closes {
      d.put(closed, FrameNumber(file.closedIn), at: span, .generated)
    }
    let name = isChained || m.isAsync ? nil : d[state].name(file.name)
    if let name {
      if isNamed {
        d.put(f.filename, "\(name)", at: Region(place.offset + m.base, 0), .generated)
      }
      d.label(head, "GUID handle, File: \(name)")
    }
    d.close(sub)
    return name
  }

  /// The name that a request works on, for the summary line.
  func addName(_ d: inout Dissection, _ name: String?) {
    if let name { d.info(append: ", File: \(name)") }
  }

  // MARK: Create

  func addCreateRequest(_ d: inout Dissection, _ m: SMB2Message) throws(Malformed) {
    try addCode(&d)
    try d.skip(1)
    try d.add(f.oplock)
    try d.add(f.impersonation, order: .little)
    try d.add(f.createFlags, order: .little)
    try d.add(h.reserved, length: 8)
    try rights.access.add(&d)
    try f.attributes.add(&d)
    try rights.share.add(&d)
    try d.add(f.disposition, order: .little)
    let options = try rights.options.add(&d)
    let name = try readBlob(&d, 2, 2)
    let extra = try readBlob(&d, 4, 4)
    let region = place(m, name)
    let text = name.length == 0 ? "<share>" : Windows.string(d.bytes(region))
    let deletes = options & 0x1000 != 0
    d.info(append: "\(deletes ? ", (delete on close)" : ""), File: \(text)")
    if m.exchange >= 0, !d.packet.isRevisit, d.keeps(all) {
      let index = d[state].keep(text)
      d[state].exchanges[m.exchange].name = index
    }
    addBlob(&d, extra)
    try addExtra(&d, m, extra)
    let end = min(region.offset + region.length, m.base + m.size)
    if d.offset < end { try d.seek(end) }
  }

  func addCreateResponse(_ d: inout Dissection, _ m: SMB2Message) throws(Malformed) {
    try addCode(&d)
    try d.add(f.oplock)
    try f.replyFlags.add(&d)
    try d.add(f.action, order: .little)
    try addTimes(&d)
    try d.add(f.allocation, order: .little)
    try d.add(f.endOfFile, order: .little)
    try f.attributes.add(&d)
    try d.add(h.reserved, length: 4)
    let name = try addHandle(&d, m, opens: true)
    addName(&d, name)
    let extra = try readBlob(&d, 4, 4)
    addBlob(&d, extra)
    try addExtra(&d, m, extra)
  }

  func addTimes(_ d: inout Dissection) throws(Malformed) {
    try d.addFileTime(f.createTime)
    try d.addFileTime(f.accessTime)
    try d.addFileTime(f.writeTime)
    try d.addFileTime(f.changeTime)
  }

  private func addExtra(
    _ d: inout Dissection, _ m: SMB2Message, _ extra: SMB2Blob
  ) throws(Malformed) {
    guard extra.length > 0 else {
      d.put(f.extraInfo, at: Region(2 * m.base + 64, 0))
      d.label("ExtraInfo: NO DATA")
      return
    }
    try inside(&d, m, extra) { d throws(Malformed) in
      let head = d.put(f.extraInfo, at: d.next(d.remaining))
      d.label("ExtraInfo")
      let sub = d.open(head)
      while d.remaining > 0 {
        try d.step()
        let next = Int(try d.peek(UInt32.self).byteSwapped)
        let size = next > 0 && next < d.remaining ? next : d.remaining
        try d.inside(size) { d throws(Malformed) in try addElement(&d, m, head) }
        if next == 0 { break }
      }
      d.close(sub)
    }
  }

  /// A create context (section 2.2.13.2).
  private func addElement(
    _ d: inout Dissection, _ m: SMB2Message, _ head: Item
  ) throws(Malformed) {
    let start = d.offset
    let item = d.text("Chain Element", at: d.next(d.remaining))
    let sub = d.open(item)
    try d.add(f.chainOffset, order: .little)
    var name = try readBlob(&d, 2, 2)
    name.lengthPlace = Region(name.lengthPlace.offset, 4)
    try d.skip(2)
    let body = try readBlob(&d, 2, 4)
    var inner = m
    inner.base = start
    let tag = try addElementTag(&d, inner, name, start)
    let known = createContextNames[tag]
    let title = known.map { "SMB2_CREATE_\($0)" } ?? tag
    d.append(to: head, " \(title)")
    d.label(item, "Chain Element: \(title) \"\(tag)\"")
    addBlob(&d, body)
    if body.length == 0 {
      d.put(f.chainData, at: Region(start, 0))
      d.label("Data: NO DATA")
    } else {
      try inside(&d, inner, body) { d throws(Malformed) in
        let sub = d.open(d.put(f.chainData, at: d.next(d.remaining)))
        try addElementBody(&d, tag, m)
        d.close(sub)
      }
    }
    d.close(sub)
  }

  private func addElementTag(
    _ d: inout Dissection, _ m: SMB2Message, _ name: SMB2Blob, _ start: Int
  ) throws(Malformed) -> String {
    let region = place(m, name)
    let tag = String(decoding: d.bytes(region).prefix(16), as: UTF8.self)
    d.put(f.tag, "\(tag)", at: region)
    let sub = d.open()
    addBlob(&d, name, shift: region.offset)
    d.close(sub)
    return tag
  }

  private func addElementBody(
    _ d: inout Dissection, _ tag: String, _ m: SMB2Message
  ) throws(Malformed) {
    switch (tag, m.isResponse) {
    case ("MxAc", true):
      d.label("Data: MxAc INFO")
      let sub = d.open(d.text("MxAc INFO", at: d.next(d.remaining)))
      try d.add(f.mxacStatus, order: .little)
      try rights.access.add(&d)
      d.close(sub)
    case ("RqLs", _):
      let name = d.remaining >= 52 ? "LEASE_V2" : "LEASE_V1"
      d.label("Data: \(name)")
      let sub = d.open(d.text("\(name)", at: d.next(d.remaining)))
      defer { d.close(sub) }
      try d.add(mixed: f.leaseKey)
      try f.leaseState.add(&d)
      try f.leaseFlags.add(&d)
      try d.add(f.leaseDuration, order: .little)
      if d.remaining >= 20 {
        try d.add(mixed: f.parentKey)
        try d.add(f.leaseEpoch, order: .little)
        try d.add(f.leaseReserved, order: .little)
      }
    case ("QFid", true): try d.add(f.unknown, length: d.remaining)
    default: try d.add(f.unknown, length: d.remaining)
    }
  }

  // MARK: Close, flush, lock

  func addCloseRequest(_ d: inout Dissection, _ m: SMB2Message) throws(Malformed) {
    try addCode(&d)
    try f.closeFlags.add(&d)
    try d.skip(4)
    addName(&d, try addHandle(&d, m, closes: true))
  }

  func addCloseResponse(_ d: inout Dissection, _ m: SMB2Message) throws(Malformed) {
    try addCode(&d)
    try f.closeFlags.add(&d)
    try d.add(h.reserved, length: 4)
    try addTimes(&d)
    try d.add(f.allocation, order: .little)
    try d.add(f.endOfFile, order: .little)
    try f.attributes.add(&d)
  }

  func addFlush(_ d: inout Dissection, _ m: SMB2Message) throws(Malformed) {
    try addCode(&d)
    try d.add(h.reserved, length: 2)
    try d.add(flushReserved, length: 4)
    addName(&d, try addHandle(&d, m))
  }

  func addLock(_ d: inout Dissection, _ m: SMB2Message) throws(Malformed) {
    try addCode(&d)
    let count = try d.add(f.lockCount, order: .little)
    try d.add(bits: lockSequence, lockIndex, width: 4, order: .little)
    addName(&d, try addHandle(&d, m))
    for _ in 0..<count {
      try d.step()
      let place = d.next(8)
      let sub = d.open(d.put(f.lockInfo, at: d.next(24)))
      let offset = try d.peek(UInt64.self).byteSwapped
      try d.skip(8)
      try d.add(f.lockLength, order: .little)
      try f.lockFlags.add(&d)
      try d.add(h.reserved, length: 4)
      d.close(sub)
      d.put(f.fileOffset, offset, at: place, .littleEndian)
    }
  }

  // MARK: Read and write

  func addReadRequest(_ d: inout Dissection, _ m: SMB2Message) throws(Malformed) {
    try addCode(&d)
    try d.add(f.readPadding)
    try f.readFlags.add(&d)
    let count = try d.add(f.readLength, order: .little)
    let offset = try d.add(f.fileOffset, order: .little)
    d.info(append: " Len:\(count) Off:\(offset)")
    addName(&d, try addHandle(&d, m))
    try d.add(f.minCount, order: .little)
    try d.add(f.channel, order: .little)
    try d.add(f.remainingBytes, order: .little)
    try addChannel(&d, m)
  }

  private func addChannel(_ d: inout Dissection, _ m: SMB2Message) throws(Malformed) {
    let blob = try readBlob(&d, 2, 2)
    addBlob(&d, blob)
    guard blob.length > 0 else {
      d.put(f.channelInfo, at: Region(2 * m.base + 64, 0))
      d.label("Channel Info Blob: NO DATA")
      return
    }
    d.put(f.channelInfo, at: place(m, blob))
  }

  func addReadResponse(_ d: inout Dissection, _ m: SMB2Message) throws(Malformed) {
    try addCode(&d)
    let blob = try readBlob(&d, 1, 4 + 1)
    try d.seek(d.offset - 6)
    var real = blob
    try d.skip(2)
    real.lengthPlace = d.next(4)
    real.length = try number(&d, 4)
    try d.add(f.readRemaining, order: .little)
    try d.add(h.reserved, length: 4)
    let here = d.offset
    d.put(
      f.blobOffset, UInt32(truncatingIfNeeded: real.offset), at: real.offsetPlace, .littleEndian)
    d.put(h.reserved, at: Region(real.offsetPlace.offset + 1, 1))
    d.put(
      f.blobLength, UInt32(truncatingIfNeeded: real.length), at: real.lengthPlace, .littleEndian)
    try d.seek(here)
    guard real.length > 0 else { return }
    try inside(&d, m, real) { d throws(Malformed) in
      d.put(f.readBlob, at: d.next(d.remaining))
      try addPipeOrData(&d, m)
    }
  }

  func addWriteRequest(_ d: inout Dissection, _ m: SMB2Message) throws(Malformed) {
    try addCode(&d)
    let start = Int(try d.add(f.dataOffset, order: .little))
    let count = Int(try d.add(f.writeLength, order: .little))
    let offset = try d.add(f.fileOffset, order: .little)
    d.info(append: " Len:\(count) Off:\(offset)")
    addName(&d, try addHandle(&d, m))
    try d.add(f.channel, order: .little)
    try d.add(f.remainingBytes, order: .little)
    let blob = try readBlob(&d, 2, 2)
    try f.writeFlags.add(&d)
    addBlob(&d, blob)
    d.put(f.channelInfo, at: Region(2 * m.base + 64, 0))
    d.label("Channel Info Blob: NO DATA")
    let body = SMB2Blob(offset: start, length: count)
    guard count > 0 else { return }
    try inside(&d, m, body) { d throws(Malformed) in try addPipeOrData(&d, m) }
  }

  func addWriteResponse(_ d: inout Dissection, _ m: SMB2Message) throws(Malformed) {
    try addCode(&d)
    try d.add(h.reserved, length: 2)
    try d.add(f.writeCount, order: .little)
    try d.add(f.writeRemaining, order: .little)
    try d.add(f.channelOffset, order: .little)
    try d.add(f.channelLength, order: .little)
  }

  /// What a pipe carries is a protocol's; what a file has is data.
  func addPipeOrData(_ d: inout Dissection, _ m: SMB2Message) throws(Malformed) {
    let tree = d[state].trees[SMB2TreeKey(session: m.session, tree: m.tree)]
    if tree == nil || tree?.type == 2 {
      if try d.offer(pipes, nil, .guarded) { return }
    }
    try d.call(data)
  }
}

extension Dissection {
  mutating func offer(
    _ list: HeuristicTable, _ length: Int?, _ options: CallOptions
  ) throws(Malformed) -> Bool { try offer(list, length: length, options) }
}

private let createContextNames: [String: String] = [
  "MxAc": "QUERY_MAXIMAL_ACCESS_REQUEST", "RqLs": "REQUEST_LEASE", "QFid": "QUERY_ON_DISK_ID",
  "DHnQ": "DURABLE_HANDLE", "DHnC": "DURABLE_HANDLE_RECONNECT", "DH2Q": "DURABLE_HANDLE_REQUEST_V2",
  "DH2C": "DURABLE_HANDLE_RECONNECT_V2", "TWrp": "TIMEWARP_TOKEN", "AlSi": "ALLOCATION_SIZE",
  "ExtA": "EA_BUFFER", "SecD": "SD_BUFFER",
]
