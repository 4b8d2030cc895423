import RemoraCore

/// Attributes of version 3 (RFC 1813 section 2.5 and 2.6).
extension NFSLayer {
  /// - Returns: what headings say of them.
  func addAttributes3(_ d: inout Dissection, _ label: String) throws(Malformed) -> String {
    let head = d.text("\(label)", at: d.next(d.remaining))
    let sub = d.open(head)
    let kind = try d.add(v3.fattr3Type)
    let mode = try addMode3(&d)
    try d.add(v3.fattr3Nlink)
    let user = try d.add(v3.fattr3Uid)
    let group = try d.add(v3.fattr3Gid)
    try d.add(v3.fattr3Size)
    try d.add(v3.fattr3Used)
    try addDevice(&d, "rdev")
    try d.add(v3.fattr3Fsid)
    try d.add(v3.fattr3Fileid)
    try addTime(&d, c.atime, c.atimeSec, c.atimeNsec, scale: 1)
    try addTime(&d, c.mtime, c.mtimeSec, c.mtimeNsec, scale: 1)
    try addTime(&d, c.ctime, c.ctimeSec, c.ctimeNsec, scale: 1)
    d.close(sub, fitting: true)
    guard d.wantsLabels || d.wantsColumns else { return "" }
    let name =
      nfs3Fattr3TypeNames.name(of: UInt64(kind))
      ?? "Unknown Type: 0x\(Phrase.hex(UInt64(kind), 1))"
    let bits = String(mode & 0o7777, radix: 8)
    let padded = String(repeating: "0", count: max(0, 4 - bits.utf8.count)) + bits
    let text = "  \(name) mode: \(padded) uid: \(user) gid: \(group)"
    d.append(to: head, "\(text)")
    return text
  }

  @discardableResult
  private func addMode3(_ d: inout Dissection) throws(Malformed) -> UInt32 {
    let place = d.next(4)
    let mode = try d.add(v3.mode3)
    let head = d.last
    let names = [
      "S_ISUID", "S_ISGID", "S_ISVTX", "S_IRUSR", "S_IWUSR", "S_IXUSR", "S_IRGRP", "S_IWGRP",
      "S_IXGRP", "S_IROTH", "S_IWOTH", "S_IXOTH",
    ]
    if d.wantsLabels, head.exists {
      var text = ""
      for i in 0..<12 where mode >> UInt32(11 - i) & 1 == 1 { text += ", \(names[i])" }
      let list = text
      d.append("\(list)")
    }
    let sub = d.open(head)
    for (i, flag) in v3.modeFlags.enumerated() {
      d.put(flag, mode >> UInt32(11 - i) & 1 == 1, at: place)
    }
    d.close(sub)
    return mode
  }

  func addDevice(_ d: inout Dissection, _ label: String) throws(Malformed) {
    let major = try d.peek(UInt32.self)
    let minor = try d.peek(UInt32.self, ahead: 4)
    let sub = d.open(d.text("\(label): \(major),\(minor)", at: d.next(8)))
    try d.add(v3.specdata1)
    try d.add(v3.specdata2)
    d.close(sub)
  }

  /// - Returns: what headings say of them.
  @discardableResult
  func addOptionalAttributes(
    _ d: inout Dissection, _ label: String
  ) throws(Malformed) -> String {
    let head = d.text("\(label)", at: d.next(d.remaining))
    let sub = d.open(head)
    var text = ""
    if try d.add(v3.attributesFollow) == 1 {
      text = try addAttributes3(&d, "attributes")
      d.append(to: head, "\(text)")
    }
    d.close(sub, fitting: true)
    return text
  }

  func addOptionalHandle(_ d: inout Dissection, _ label: String) throws(Malformed) {
    let sub = d.open(d.text("\(label)", at: d.next(d.remaining)))
    if try d.add(v3.handleFollow) == 1 { try handles.addSized(&d, "handle") }
    d.close(sub, fitting: true)
  }

  /// What a file was like before and after (section 2.6, weak cache consistency).
  func addChange(_ d: inout Dissection, _ label: String) throws(Malformed) {
    let sub = d.open(d.text("\(label)", at: d.next(d.remaining)))
    let before = d.open(d.text("before", at: d.next(d.remaining)))
    if try d.add(v3.attributesFollow) == 1 {
      let old = d.open(d.text("attributes", at: d.next(d.remaining)))
      try d.add(v3.wccAttrSize)
      try addTime(&d, c.mtime, c.mtimeSec, c.mtimeNsec, scale: 1)
      try addTime(&d, c.ctime, c.ctimeSec, c.ctimeNsec, scale: 1)
      d.close(old, fitting: true)
    }
    d.close(before, fitting: true)
    try addOptionalAttributes(&d, "after")
    d.close(sub, fitting: true)
  }

  /// Attributes that are to be set, each only if it says so.
  func addSettings3(_ d: inout Dissection, _ label: String) throws(Malformed) {
    let sub = d.open(d.text("\(label)", at: d.next(d.remaining)))
    try addSetting(&d, "mode") { d throws(Malformed) in try addMode3(&d) }
    try addSetting(&d, "uid") { d throws(Malformed) in try d.add(v3.uid3) }
    try addSetting(&d, "gid") { d throws(Malformed) in try d.add(v3.gid3) }
    try addSetting(&d, "size") { d throws(Malformed) in try d.add(v3.setSize) }
    for name in ["atime", "mtime"] {
      let how = try d.peek(UInt32.self)
      let known = nfs3SetItNames.name(of: UInt64(how)) ?? "Unknown"
      let own = d.open(d.text("\(name): \(known)", at: d.next(d.remaining)))
      try d.add(v3.setIt)
      // Both are shown as times of access.
      if how == 2 { try addTime(&d, c.atime, c.atimeSec, c.atimeNsec, scale: 1) }
      d.close(own, fitting: true)
    }
    d.close(sub, fitting: true)
  }

  private func addSetting<Value>(
    _ d: inout Dissection, _ name: String,
    _ value: (inout Dissection) throws(Malformed) -> Value
  ) throws(Malformed) {
    let isSet = try d.peek(UInt32.self)
    let sub = d.open(
      d.text("\(name): \(isSet == 0 ? "no value" : "value follows")", at: d.next(d.remaining)))
    try d.add(v3.setIt)
    d.label(value: "\(isSet == 0 ? "no value" : "value follows") (\(isSet))")
    if isSet == 1 { _ = try value(&d) }
    d.close(sub, fitting: true)
  }
}

extension NFS3Fields {
  var accessFlags: [Field<Bool>] {
    [
      accessRead, accessLookup, accessModify, accessExtend, accessDelete, accessExecute,
      accessXattrRead, accessXattrWrite, accessXattrList,
    ]
  }

  var modeFlags: [Field<Bool>] {
    [
      mode3Suid, mode3Sgid, mode3Sticky, mode3Rusr, mode3Wusr, mode3Xusr, mode3Rgrp, mode3Wgrp,
      mode3Xgrp, mode3Roth, mode3Woth, mode3Xoth,
    ]
  }

  var spaces: [Field<UInt64>] {
    [
      fsstat3ResokTbytes, fsstat3ResokFbytes, fsstat3ResokAbytes, fsstat3ResokTfiles,
      fsstat3ResokFfiles, fsstat3ResokAfiles,
    ]
  }

  var sizes: [Field<UInt32>] {
    [
      fsinfoRtmax, fsinfoRtpref, fsinfoRtmult, fsinfoWtmax, fsinfoWtpref, fsinfoWtmult,
      fsinfoDtpref,
    ]
  }
}
