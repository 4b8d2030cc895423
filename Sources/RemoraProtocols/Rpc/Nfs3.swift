import RemoraCore

/// Version 3 (RFC 1813 section 3.3).
extension NFSLayer {
  func readVersion3(_ d: inout Dissection, _ m: RPCMessage) throws(Malformed) -> Bool {
    guard (1...21).contains(m.procedure) else { return false }
    if m.isReply {
      let isFine = try addStatus(&d, m, v3.status3, nfs3Status3Names)
      isFine ? try readResult3(&d, m) : try readFailure3(&d, m)
    } else {
      try readCall3(&d, m)
    }
    return true
  }

  // MARK: Calls

  private func readCall3(_ d: inout Dissection, _ m: RPCMessage) throws(Malformed) {
    switch m.procedure {
    case 1, 5:
      let sum = try handles.addSized(&d, "object")
      say(&d, m, "FH: \(hex(sum))")
    case 18, 19, 20:
      let sum = try handles.addSized(&d, "object")
      guard d.wantsLabels || d.wantsColumns else { return }
      let name = program.names.procedure(3, m.procedure) ?? ""
      d.info(append: ", FH: \(hex(sum))")
      d.summary(", \(name) Call DH: \(hex(sum))")
    case 2:
      let sum = try handles.addSized(&d, "object")
      try addSettings3(&d, "new_attributes")
      try addGuard(&d)
      say(&d, m, "FH: \(hex(sum))")
    case 3:
      let (sum, name) = try addEntry(&d, "what", isSized: true)
      say(&d, m, "DH: \(hex(sum))/\(name)")
    case 12, 13:
      let (sum, name) = try addEntry(&d, "object", isSized: true)
      say(&d, m, "DH: \(hex(sum))/\(name)")
    case 4: try addAccessCall(&d, m)
    case 6:
      let sum = try handles.addSized(&d, "file")
      let offset = try d.add(v3.offset3)
      let count = try d.add(v3.count3)
      say(&d, m, "FH: \(hex(sum)) Offset: \(offset) Len: \(count)")
    case 7:
      let sum = try handles.addSized(&d, "file")
      let offset = try d.add(v3.offset3)
      let count = try d.add(v3.count3)
      let stable = nfs3WriteStableNames.name(of: UInt64(try d.add(v3.writeStable))) ?? "Unknown"
      try xdr.bytes(&d, "Data", c.data)
      say(&d, m, "FH: \(hex(sum)) Offset: \(offset) Len: \(count) \(stable)")
    case 8...11: try addMakeCall(&d, m)
    case 14:
      let (from, old) = try addEntry(&d, "from", isSized: true)
      let (to, new) = try addEntry(&d, "to", isSized: true)
      say(&d, m, "From DH: \(hex(from))/\(old) To DH: \(hex(to))/\(new)")
    case 15:
      let from = try handles.addSized(&d, "file")
      let (to, new) = try addEntry(&d, "link", isSized: true)
      say(&d, m, "From DH: \(hex(from)) To DH: \(hex(to))/\(new)")
    case 16, 17:
      let sum = try handles.addSized(&d, "dir")
      try d.add(v3.cookie3)
      try addVerifier(&d)
      if m.procedure == 16 {
        try d.add(v3.count3)
      } else {
        try d.add(v3.count3Dircount)
        try d.add(v3.count3Maxcount)
      }
      say(&d, m, "FH: \(hex(sum))")
    default:
      let sum = try handles.addSized(&d, "file")
      try d.add(v3.offset3)
      try d.add(v3.count3)
      say(&d, m, "FH: \(hex(sum))")
    }
  }

  /// CREATE, MKDIR, SYMLINK and MKNOD.
  private func addMakeCall(_ d: inout Dissection, _ m: RPCMessage) throws(Malformed) {
    let (sum, name) = try addEntry(&d, "where", isSized: true)
    switch m.procedure {
    case 8:
      let mode = try d.add(v3.createmode)
      if mode <= 1 {
        try addSettings3(&d, "obj_attributes")
      } else if mode == 2 {
        try addVerifier(&d)
      }
      let known = nfs3CreatemodeNames.name(of: UInt64(mode)) ?? "Unknown Mode: \(mode)"
      say(&d, m, "DH: \(hex(sum))/\(name) Mode: \(known)")
    case 9:
      try addSettings3(&d, "attributes")
      say(&d, m, "DH: \(hex(sum))/\(name)")
    case 10:
      try addSettings3(&d, "symlink_attributes")
      let target = words(d, try xdr.string(&d, "To", c.symlinkTo))
      say(&d, m, "From DH: \(hex(sum))/\(name) To \(target)")
    default:
      let kind = try d.add(v3.type)
      if kind == 3 || kind == 4 {
        try addSettings3(&d, "dev_attributes")
        try addDevice(&d, "spec")
      } else if kind == 6 || kind == 7 {
        try addSettings3(&d, "pipe_attributes")
      }
      say(&d, m, "FH: \(hex(sum))/\(name) \(kindName(kind))")
    }
  }

  private func kindName(_ kind: UInt32) -> String {
    nfs3Fattr3TypeNames.name(of: UInt64(kind)) ?? "Unknown Type: 0x\(Phrase.hex(UInt64(kind), 1))"
  }

  private func addVerifier(_ d: inout Dissection) throws(Malformed) {
    try d.add(v3.verifier, length: 8)
    d.label(value: "Opaque Data")
  }

  private func addGuard(_ d: inout Dissection) throws(Malformed) {
    let isSet = try d.peek(UInt32.self)
    let sub = d.open(
      d.text("guard: \(isSet == 0 ? "no value" : "value follows")", at: d.next(d.remaining)))
    try d.add(v3.sattrguard3)
    if isSet == 1 { try addTime(&d, c.ctime, c.ctimeSec, c.ctimeNsec, scale: 1) }
    d.close(sub, fitting: true)
  }

  // MARK: Replies

  private func readFailure3(_ d: inout Dissection, _ m: RPCMessage) throws(Malformed) {
    switch m.procedure {
    case 1: break
    case 2: try addChange(&d, "obj_wcc")
    case 3, 16, 17: try addOptionalAttributes(&d, "dir_attributes")
    case 4, 18, 19, 20: try addOptionalAttributes(&d, "obj_attributes")
    case 5: try addOptionalAttributes(&d, "symlink_attributes")
    case 6: try addOptionalAttributes(&d, "file_attributes")
    case 7, 21: try addChange(&d, "file_wcc")
    case 14:
      try addChange(&d, "fromdir_wcc")
      try addChange(&d, "todir_wcc")
    case 15:
      try addOptionalAttributes(&d, "file_attributes")
      try addChange(&d, "linkdir_wcc")
    default: try addChange(&d, "dir_wcc")
    }
  }

  private func readResult3(_ d: inout Dissection, _ m: RPCMessage) throws(Malformed) {
    switch m.procedure {
    case 1:
      let text = try addAttributes3(&d, "obj_attributes")
      d.info(append: "\(text)")
      d.summary("\(text)")
    case 3:
      let sum = try handles.addSized(&d, "object")
      try addOptionalAttributes(&d, "obj_attributes")
      try addOptionalAttributes(&d, "dir_attributes")
      d.info(append: ", FH: \(hex(sum))")
      d.summary(" FH: \(hex(sum))")
    case 4: try addAccessReply(&d, m)
    case 5:
      try addOptionalAttributes(&d, "symlink_attributes")
      let path = words(d, try xdr.string(&d, "Data", c.readlinkData))
      d.info(append: " Path: \(path)")
      d.summary(" Path: \(path)")
    case 6:
      try addOptionalAttributes(&d, "file_attributes")
      let count = try d.add(v3.count3)
      try d.add(v3.readEof)
      d.info(append: " Len: \(count)")
      d.summary(" Len: \(count)")
      try xdr.bytes(&d, "Data", c.data)
    case 7:
      try addChange(&d, "file_wcc")
      let count = try d.add(v3.count3)
      let kind = nfs3WriteStableNames.name(of: UInt64(try d.add(v3.writeCommitted))) ?? "Unknown"
      try addVerifier(&d)
      d.info(append: " Len: \(count) \(kind)")
      d.summary(" Len: \(count) \(kind)")
    case 8...11:
      try addOptionalHandle(&d, "obj")
      try addOptionalAttributes(&d, "obj_attributes")
      try addChange(&d, "dir_wcc")
    case 16, 17: try addListing3(&d, isPlus: m.procedure == 17)
    case 18...20: try addFileSystem(&d, m)
    case 21:
      try addChange(&d, "file_wcc")
      try addVerifier(&d)
    default: try readFailure3(&d, m)
    }
  }

  /// READDIR and READDIRPLUS.
  private func addListing3(_ d: inout Dissection, isPlus: Bool) throws(Malformed) {
    try addOptionalAttributes(&d, "dir_attributes")
    try addVerifier(&d)
    while try d.add(program.rpc.follows) {
      try d.step()
      let head = d.put(c.readdirEntry, at: d.next(d.remaining))
      let sub = d.open(head)
      try d.add(isPlus ? v3.readdirplusEntryFileid : v3.readdirEntry3Fileid)
      let field = isPlus ? v3.readdirplusEntryName : v3.readdirEntry3Name
      let name = words(d, try xdr.string(&d, "Name", field))
      d.label(head, "Entry: name \(name)")
      d.info(append: " \(name)")
      try d.add(isPlus ? v3.readdirplusEntryCookie : v3.readdirEntry3Cookie)
      if isPlus {
        try addOptionalAttributes(&d, "name_attributes")
        try addOptionalHandle(&d, "name_handle")
      }
      d.close(sub, fitting: true)
    }
    try d.add(c.readdirEof)
  }

  /// FSSTAT, FSINFO and PATHCONF.
  private func addFileSystem(_ d: inout Dissection, _ m: RPCMessage) throws(Malformed) {
    try addOptionalAttributes(&d, "obj_attributes")
    if m.procedure == 18 {
      for field in v3.spaces { try d.add(field) }
      try d.add(v3.fsstatInvarsec)
      return
    }
    if m.procedure == 20 {
      try d.add(v3.pathconfLinkmax)
      try d.add(v3.pathconfNameMax)
      try d.add(v3.pathconfNoTrunc)
      try d.add(v3.pathconfChownRestricted)
      try d.add(v3.pathconfCaseInsensitive)
      try d.add(v3.pathconfCasePreserving)
      return
    }
    for field in v3.sizes { try d.add(field) }
    try d.add(v3.fsinfoMaxfilesize)
    let seconds = try d.peek(UInt32.self)
    let rest = try d.peek(UInt32.self, ahead: 4)
    let span = RelativeTime(seconds: Int64(seconds), nanoseconds: Int64(rest))
    let sub = d.open(d.put(v3.dtime, span, at: d.next(8)))
    try d.add(v3.dtimeSec)
    try d.add(v3.dtimeNsec)
    d.close(sub)
    let flags = FlagSet(
      v3.fsinfoProperties,
      [
        v3.fsinfoPropertiesSetattr, v3.fsinfoPropertiesPathconf, v3.fsinfoPropertiesSymlinks,
        v3.fsinfoPropertiesHardlinks,
      ],
      names: [
        "SETATTR can set time on server", "PATHCONF", "File System supports symbolic links",
        "File System supports hard links",
      ])
    try flags.add(&d, .big)
  }

  // MARK: Access

  private func addAccessCall(_ d: inout Dissection, _ m: RPCMessage) throws(Malformed) {
    let sum = try handles.addSized(&d, "object")
    let mask = try d.add(v3.accessCheck)
    if d.keeps(access) { d[asked][d.packet.number, m.callPlace] = mask }
    let sub = d.open()
    for (i, flag) in v3.accessFlags.enumerated() where mask >> UInt32(i) & 1 == 1 {
      d.put(flag, true, at: d.just(4))
      d.label(value: "allowed?")
    }
    d.close(sub)
    let names = accessWords(mask)
    let text = ", FH: \(hex(sum)), [Check:\(names)]"
    d.info(append: "\(text)")
    d.summary(", ACCESS Call\(text)")
  }

  private func accessWords(_ mask: UInt32) -> String {
    let names = ["RD", "LU", "MD", "XT", "DL", "XE", "XAR", "XAW", "XAL"]
    var text = ""
    for (i, name) in names.enumerated() where mask >> UInt32(i) & 1 == 1 { text += " " + name }
    return text
  }

  private func addAccessReply(_ d: inout Dissection, _ m: RPCMessage) throws(Malformed) {
    try addOptionalAttributes(&d, "obj_attributes")
    let rights = try d.add(v3.accessRights)
    let mask = d[asked][m.callFrame, m.callPlace] ?? 0
    let sub = d.open()
    for (i, flag) in v3.accessFlags.enumerated() where mask >> UInt32(i) & 1 == 1 {
      d.put(flag, rights >> UInt32(i) & 1 == 1, at: d.just(4))
    }
    d.close(sub)
    var text = ""
    if mask & ~rights != 0 { text += ", [Access Denied:\(accessWords(mask & ~rights))]" }
    if mask & rights != 0 { text += ", [Allowed:\(accessWords(mask & rights))]" }
    let words = text
    d.info(append: "\(words)")
    d.summary("\(words)")
  }
}
