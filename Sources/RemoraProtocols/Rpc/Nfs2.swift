import RemoraCore

/// Version 2 (RFC 1094 section 2.2).
extension NFSLayer {
  func readVersion2(_ d: inout Dissection, _ m: RPCMessage) throws(Malformed) -> Bool {
    m.isReply ? try readReply2(&d, m) : try readCall2(&d, m)
  }

  private func readCall2(_ d: inout Dissection, _ m: RPCMessage) throws(Malformed) -> Bool {
    switch m.procedure {
    case 1, 5, 17:
      let sum = try handles.addFixed(&d, "object")
      say(&d, m, "FH: \(hex(sum))")
    case 2:
      let sum = try handles.addFixed(&d, "file")
      try addSettings2(&d)
      say(&d, m, "FH: \(hex(sum))")
    case 4, 10, 15:
      let (sum, name) = try addEntry(&d, "where", isSized: false)
      say(&d, m, "DH: \(hex(sum))/\(name)")
    case 6:
      let sum = try handles.addFixed(&d, "file")
      let offset = try d.add(v2.readOffset)
      let count = try d.add(v2.readCount)
      let total = try d.add(v2.readTotalcount)
      say(&d, m, "FH: \(hex(sum)) Offset: \(offset) Count: \(count) TotalCount: \(total)")
    case 8:
      let sum = try handles.addFixed(&d, "file")
      let begin = try d.add(v2.writeBeginoffset)
      let offset = try d.add(v2.writeOffset)
      let total = try d.add(v2.writeTotalcount)
      try xdr.bytes(&d, "Data", c.data)
      say(
        &d, m, "FH: \(hex(sum)) BeginOffset: \(begin) Offset: \(offset) TotalCount: \(total)")
    case 9, 14:
      let (sum, name) = try addEntry(&d, "where", isSized: false)
      try addSettings2(&d)
      say(&d, m, "DH: \(hex(sum))/\(name)")
    case 11:
      let (from, old) = try addEntry(&d, "from", isSized: false)
      let (to, new) = try addEntry(&d, "to", isSized: false)
      say(&d, m, "From DH: \(hex(from))/\(old) To DH: \(hex(to))/\(new)")
    case 12:
      let from = try handles.addFixed(&d, "from")
      let (to, new) = try addEntry(&d, "to", isSized: false)
      say(&d, m, "From DH: \(hex(from)) To DH: \(hex(to))/\(new)")
    case 13:
      let (from, name) = try addEntry(&d, "from", isSized: false)
      let target = words(d, try xdr.string(&d, "To", c.symlinkTo))
      try addSettings2(&d)
      say(&d, m, "From DH: \(hex(from))/\(name) To \(target)")
    case 16:
      let sum = try handles.addFixed(&d, "dir")
      try d.add(v2.readdirCookie)
      try d.add(v2.readdirCount)
      say(&d, m, "FH: \(hex(sum))")
    default: return false
    }
    return true
  }

  private func readReply2(_ d: inout Dissection, _ m: RPCMessage) throws(Malformed) -> Bool {
    switch m.procedure {
    case 1, 2, 4, 5, 6, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17: break
    default: return false
    }
    guard try addStatus(&d, m, v2.status2, nfs2Status2Names, isNamed: false) else { return true }
    let text = try readResult2(&d, m)
    let name = program.names.procedure(2, m.procedure) ?? ""
    d.summary(", \(name) Reply\(text)")
    return true
  }

  /// - Returns: what the heading says of it.
  private func readResult2(_ d: inout Dissection, _ m: RPCMessage) throws(Malformed) -> String {
    switch m.procedure {
    case 1, 2, 8: try addAttributes2(&d)
    case 4, 9, 14:
      let sum = try handles.addFixed(&d, "file")
      try addAttributes2(&d)
      d.info(append: ", FH: \(hex(sum))")
      return " FH: \(hex(sum))"
    case 5:
      let path = words(d, try xdr.string(&d, "Data", c.readlinkData))
      d.info(append: " Path: \(path)")
      return " Path: \(path)"
    case 6:
      try addAttributes2(&d)
      try xdr.bytes(&d, "Data", c.data)
    case 16: try addListing2(&d)
    case 17:
      try d.add(v2.statfsTsize)
      try d.add(v2.statfsBsize)
      try d.add(v2.statfsBlocks)
      try d.add(v2.statfsBfree)
      try d.add(v2.statfsBavail)
    default: break
    }
    return ""
  }

  private func addListing2(_ d: inout Dissection) throws(Malformed) {
    while try d.add(program.rpc.follows) {
      try d.step()
      let head = d.put(c.readdirEntry, at: d.next(d.remaining))
      let sub = d.open(head)
      let number = try d.add(v2.readdirEntryFileid)
      let name = words(d, try xdr.string(&d, "Name", v2.readdirEntryName))
      d.label(head, "Entry: file ID \(number), name \(name)")
      try d.add(v2.readdirEntryCookie)
      d.close(sub, fitting: true)
    }
    try d.add(c.readdirEof)
  }

  /// Attributes of a file (RFC 1094 section 2.3.5).
  private func addAttributes2(_ d: inout Dissection) throws(Malformed) {
    let sub = d.open(d.text("attributes", at: d.next(d.remaining)))
    try d.add(v2.ftype)
    try addMode2(&d)
    try d.add(v2.fattrNlink)
    try d.add(v2.fattrUid)
    try d.add(v2.fattrGid)
    try d.add(v2.fattrSize)
    try d.add(v2.fattrBlocksize)
    try d.add(v2.fattrRdev)
    try d.add(v2.fattrBlocks)
    try d.add(v2.fattrFsid)
    try d.add(v2.fattrFileid)
    try addTime(&d, c.atime, c.atimeSec, c.atimeUsec, scale: 1_000)
    try addTime(&d, c.mtime, c.mtimeSec, c.mtimeUsec, scale: 1_000)
    try addTime(&d, c.ctime, c.ctimeSec, c.ctimeUsec, scale: 1_000)
    d.close(sub, fitting: true)
  }

  /// Attributes that are to be set; those of all ones are left alone (section 2.3.6).
  private func addSettings2(_ d: inout Dissection) throws(Malformed) {
    let sub = d.open(d.text("attributes", at: d.next(d.remaining)))
    if try d.peek(UInt32.self) == .max {
      try d.add(v2.mode)
      d.label(value: "no value")
    } else {
      try addMode2(&d)
    }
    for field in [v2.fattrUid, v2.fattrGid, v2.fattrSize] {
      if try d.add(field) == .max { d.label(value: "no value") }
    }
    try addTime(&d, c.atime, c.atimeSec, c.atimeUsec, scale: 1_000)
    try addTime(&d, c.mtime, c.mtimeSec, c.mtimeUsec, scale: 1_000)
    d.close(sub, fitting: true)
  }

  private func addMode2(_ d: inout Dissection) throws(Malformed) {
    let place = d.next(4)
    let mode = try d.add(v2.mode)
    let head = d.last
    if d.wantsLabels, head.exists {
      let kind = UInt64(mode >> 13 & 7)
      var text = ", Name: \(nfs2ModeNameNames.name(of: kind) ?? "Unknown")"
      for (flag, name) in v2.modeFlags where flag.extract(UInt64(mode)) != 0 { text += ", \(name)" }
      let list = text
      d.append("\(list)")
    }
    let sub = d.open(head)
    d.put(v2.modeName, mode >> 13 & 7, at: place)
    for (flag, _) in v2.modeFlags { d.put(flag, flag.extract(UInt64(mode)) != 0, at: place) }
    d.close(sub)
  }
}

extension NFS2Fields {
  var modeFlags: [(Field<Bool>, String)] {
    [
      (modeSetUserId, "Set user id on exec"), (modeSetGroupId, "Set group id on exec"),
      (modeSaveSwapText, "Save swapped text even after use"),
      (modeReadOwner, "Read permission for owner"),
      (modeWriteOwner, "Write permission for owner"),
      (modeExecOwner, "Execute permission for owner"),
      (modeReadGroup, "Read permission for group"),
      (modeWriteGroup, "Write permission for group"),
      (modeExecGroup, "Execute permission for group"),
      (modeReadOther, "Read permission for others"),
      (modeWriteOther, "Write permission for others"),
      (modeExecOther, "Execute permission for others"),
    ]
  }
}
