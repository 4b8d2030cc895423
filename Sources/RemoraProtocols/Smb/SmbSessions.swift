import RemoraCore

/// Negotiation, logon and trees ([MS-CIFS] sections 2.2.4.52 to 2.2.4.55, [MS-SMB] section 2.2.4).
extension SMBLayer {
  func addDialects(_ d: inout Dissection, _ m: SMBMessage) throws(Malformed) {
    let count = try addCount(&d)
    try d.inside(count) { d throws(Malformed) in
      let list = d.open(d.text("Requested Dialects", at: d.here))
      var isFirst = true
      while d.remaining > 0 {
        try d.step()
        guard let size = d.find(0) else { break }
        let name = String(decoding: d.bytes(Region(d.offset + 1, max(0, size - 1))), as: UTF8.self)
        d.put(f.dialect, "\(name)", at: d.next(size + 1))
        if !d.packet.isRevisit, m.exchange >= 0 {
          let index = d[state].keep(name)
          if isFirst { d[state].exchanges[m.exchange].name = index }
          isFirst = false
        }
        let sub = d.open()
        try d.add(f.format)
        try d.add(f.dialectName, length: size)
        d.close(sub)
      }
      d.close(list)
      if d.remaining > 0 { try d.skip(d.remaining) }
    }
  }

  func addNegotiated(_ d: inout Dissection, _ m: SMBMessage) throws(Malformed) {
    let index = try d.add(f.dialectIndex, order: .little)
    if let exchange = exchange(d, m), exchange.name >= 0,
      let name = d[state].name(exchange.name &+ Int32(index))
    {
      d.append(": \(name)")
    }
    try f.mode.add(&d)
    try d.add(f.maxMpx, order: .little)
    try d.add(f.maxVcs, order: .little)
    try d.add(f.maxBuffer, order: .little)
    try d.add(f.maxRaw, order: .little)
    try d.add(f.sessionKey, order: .little)
    let capabilities = try f.capabilities.add(&d)
    try d.addFileTime(f.systemTime)
    let zone = try d.add(f.timezone, order: .little)
    d.label(value: "\(zone) min from UTC")
    let challenge = Int(try d.peek(UInt8.self))
    d.put(f.challengeLength, UInt16(truncatingIfNeeded: challenge), at: d.next(1))
    try d.skip(1)
    let count = try addCount(&d)
    try d.inside(count) { d throws(Malformed) in
      if capabilities >> 31 != 0 {
        guard d.remaining >= 16 else { return }
        try d.add(f.serverGuid)
        if d.remaining > 0 { try addSecurity(&d, d.remaining) }
      } else {
        if challenge > 0 { try d.add(f.password, length: min(challenge, d.remaining)) }
        if d.remaining > 0 { _ = try addString(&d, m, f.primaryDomain) }
        if d.remaining > 0 { _ = try addString(&d, m, f.server) }
      }
    }
  }

  func addSecurity(_ d: inout Dissection, _ count: Int) throws(Malformed) {
    try d.inside(min(count, d.remaining)) { d throws(Malformed) in
      let sub = d.open(d.put(f.blob, at: d.next(d.remaining)))
      try d.call(security, [.nested, .guarded])
      d.close(sub)
    }
  }

  func addSetup(_ d: inout Dissection, _ m: SMBMessage, _ words: Int) throws(Malformed) {
    try d.add(f.maxBuf, order: .little)
    try d.add(f.maxMpx, order: .little)
    try d.add(f.vc, order: .little)
    try d.add(f.sessionKey, order: .little)
    switch words {
    case 12:
      let size = Int(try d.add(f.blobLength, order: .little))
      try d.add(h.reserved, length: 4)
      try f.capabilities.add(&d)
      let count = try addCount(&d)
      try d.inside(count) { d throws(Malformed) in
        if size > 0 { try addSecurity(&d, size) }
        if d.remaining > 0 { _ = try addString(&d, m, f.nativeOS) }
        if d.remaining > 0 { _ = try addString(&d, m, f.nativeLanman) }
        if d.remaining > 0 { _ = try addString(&d, m, f.primaryDomain) }
      }
    case 13:
      let ansi = Int(try d.add(f.ansiLength, order: .little))
      let unicode = Int(try d.add(f.unicodeLength, order: .little))
      try d.add(h.reserved, length: 4)
      try f.capabilities.add(&d)
      try addNames(&d, m, ansi, unicode)
    default:
      let size = Int(try d.add(f.passwordLength, order: .little))
      try d.add(h.reserved, length: 4)
      try addNames(&d, m, size, 0)
    }
  }

  private func addNames(
    _ d: inout Dissection, _ m: SMBMessage, _ ansi: Int, _ unicode: Int
  ) throws(Malformed) {
    let count = try addCount(&d)
    try d.inside(count) { d throws(Malformed) in
      if ansi > 0 { try d.add(f.ansiPassword, length: min(ansi, d.remaining)) }
      if unicode > 0 { try d.add(f.unicodePassword, length: min(unicode, d.remaining)) }
      let user = try addString(&d, m, f.account)
      var domain = ""
      if d.remaining > 0 { domain = try addString(&d, m, f.primaryDomain) }
      let whole = domain
      d.info(append: ", User: \(whole)\\\(user)")
      if d.remaining > 0 { _ = try addString(&d, m, f.nativeOS) }
      if d.remaining > 0 { _ = try addString(&d, m, f.nativeLanman) }
    }
  }

  func addSetUp(_ d: inout Dissection, _ m: SMBMessage, _ words: Int) throws(Malformed) {
    try f.setupAction.add(&d)
    var size = 0
    if words >= 4 { size = Int(try d.add(f.blobLength, order: .little)) }
    let count = try addCount(&d)
    try d.inside(count) { d throws(Malformed) in
      if size > 0 { try addSecurity(&d, size) }
      if d.remaining > 0 { _ = try addString(&d, m, f.nativeOS) }
      if d.remaining > 0 { _ = try addString(&d, m, f.nativeLanman) }
      if d.remaining > 0 { _ = try addString(&d, m, f.primaryDomain) }
    }
  }

  func addConnect(_ d: inout Dissection, _ m: SMBMessage) throws(Malformed) {
    try f.connectFlags.add(&d)
    let size = Int(try d.add(f.passwordLength, order: .little))
    let count = try addCount(&d)
    try d.inside(count) { d throws(Malformed) in
      if size > 0 { try d.add(f.password, length: min(size, d.remaining)) }
      let path = try addString(&d, m, h.path)
      d.info(append: ", Path: \(path)")
      keep(&d, m, path)
      if d.remaining > 0 { _ = try addString(&d, m, f.service, isOEM: true) }
    }
  }

  func addConnected(_ d: inout Dissection, _ m: SMBMessage, _ words: Int) throws(Malformed) {
    if words >= 3 { try addSupport(&d) }
    if words >= 7 {
      for label in ["Maximal Share Access Rights", "Guest Maximal Share Access Rights"] {
        let sub = d.open(d.text("\(label)", at: d.next(4)))
        try rights.access.add(&d)
        d.close(sub)
      }
    }
    let count = try addCount(&d)
    try d.inside(count) { d throws(Malformed) in
      if d.remaining > 0 { _ = try addString(&d, m, f.service, isOEM: true) }
      if d.remaining > 0 { _ = try addString(&d, m, f.nativeFS) }
      if d.remaining > 0 { try d.skip(d.remaining) }
    }
  }

  private func addSupport(_ d: inout Dissection) throws(Malformed) {
    let place = d.next(2)
    let value = try d.add(f.support, order: .little)
    if d.wantsLabels {
      var text = ""
      if value & 1 != 0 { text += ", Search Bits" }
      if value & 2 != 0 { text += ", In Dfs" }
      let mask = smbCachingNames.name(of: UInt64(value >> 2 & 3)) ?? "Unknown"
      text += ", CSC Mask: \(mask)"
      if value & 0x10 != 0 { text += ", Unique File Name" }
      if value & 0x20 != 0 { text += ", Extended Signatures" }
      let list = text
      d.append("\(list)")
    }
    let sub = d.open()
    d.put(f.supportSearch, value & 1 != 0, at: place, .littleEndian)
    d.put(f.supportDfs, value & 2 != 0, at: place, .littleEndian)
    d.put(f.supportMask, value >> 2 & 3, at: place, .littleEndian)
    d.put(f.supportNames, value & 0x10 != 0, at: place, .littleEndian)
    d.put(f.supportSignature, value & 0x20 != 0, at: place, .littleEndian)
    d.close(sub)
  }
}

/// What clients may keep of files when they are off line.
private let smbCachingNames: ValueNames = [
  0: "Automatic file-to-file reintegration NOT permitted",
  1: "Automatic file-to-file reintegration permitted",
  2: "Offline caching allow for the share", 3: "Offline caching NOT allowed for the share",
]
