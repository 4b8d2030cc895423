import RemoraCore

/// A column of a result, or a parameter: what values look like.
struct TdsColumn {
  let type: UInt8
  /// The most bytes that a value has; 0xffff where values come in chunks.
  var size = 0
  var scale: UInt8 = 0
}

/// Responses (section 2.2.7) and the login (section 2.2.6.4).
extension TdsLayer {
  func tokens(_ d: inout Dissection) throws(Malformed) {
    var columns: [TdsColumn] = []
    while d.remaining > 0 {
      try d.step()
      let kind = try d.peek(UInt8.self)
      let start = d.offset
      switch kind {
      case 0x79:
        try token(&d, f.returnstatus) { d throws(Malformed) in
          try d.add(f.returnstatusValue, order: .little)
        }
      case 0x81:
        let open = d.open(d.put(f.colmetadata, at: d.next(1)))
        try d.skip(1)
        columns = try metadata(&d)
        d.setLength(open.item, d.offset - start)
        d.close(open)
      case 0xa9: try token(&d, f.order) { d throws(Malformed) in try order(&d) }
      case 0xaa: try token(&d, f.error) { d throws(Malformed) in try error(&d) }
      case 0xab: try token(&d, f.info) { d throws(Malformed) in try info(&d) }
      case 0xad: try token(&d, f.loginack) { d throws(Malformed) in try acknowledgement(&d) }
      case 0xae: try token(&d, f.featureextack) { d throws(Malformed) in try features(&d) }
      case 0xd1:
        try token(&d, f.row) { d throws(Malformed) in
          for (i, column) in columns.enumerated() { try field(&d, i + 1, column) }
        }
      case 0xd2: try token(&d, f.nbcrow) { d throws(Malformed) in try packedRow(&d, columns) }
      case 0xe3: try token(&d, f.envchange) { d throws(Malformed) in try change(&d) }
      case 0xe4: try token(&d, f.sessionstate) { d throws(Malformed) in try state(&d) }
      case 0xed:
        try token(&d, f.sspi) { d throws(Malformed) in
          let size = Int(try d.peek(UInt16.self).byteSwapped)
          try d.skip(2)
          try d.inside(min(size, d.remaining)) { d throws(Malformed) in
            if d.number(at: d.offset, UInt64.self) == 0x4e54_4c4d_5353_5000 {
              try d.call(ntlmssp, .nested)
            } else {
              try d.call(gssapi, .nested)
            }
          }
        }
      case 0xfd, 0xfe, 0xff: try done(&d, kind)
      default:
        d.put(f.unknownTdsToken, at: d.next(d.remaining))
        try d.skip(d.remaining)
      }
    }
  }

  private func token(
    _ d: inout Dissection, _ field: Field<Label>,
    _ body: (inout Dissection) throws(Malformed) -> Void
  ) throws(Malformed) {
    let start = d.offset
    let open = d.open(d.put(field, at: d.next(length(d))))
    try d.skip(1)
    try body(&d)
    d.setLength(open.item, d.offset - start)
    d.close(open)
  }

  /// What a token says of its length, where it does.
  private func length(_ d: borrowing Dissection) -> Int {
    switch d.octet(at: d.offset) {
    case 0xa9, 0xaa, 0xab, 0xad, 0xe3, 0xed:
      let size = d.number(at: d.offset + 1, UInt16.self)?.byteSwapped ?? 0
      return min(d.remaining, 3 + Int(size))
    case 0x79: return min(d.remaining, 5)
    case 0xfd, 0xfe, 0xff: return min(d.remaining, 13)
    default: return 1
    }
  }

  private func order(_ d: inout Dissection) throws(Malformed) {
    let end = Int(try d.add(f.orderLength, order: .little)) + d.offset
    while d.offset < end {
      try d.step()
      try d.add(f.orderColnum, order: .little)
    }
  }

  private func isOld(_ d: inout Dissection) -> Bool {
    let version = d[memory].talks[talk(&d)].version
    return version != 0 && version < 0x7200_0000
  }

  private func done(_ d: inout Dissection, _ kind: UInt8) throws(Malformed) {
    let isOld = isOld(&d)
    let size = isOld ? 9 : 13
    let heading = kind == 0xfd ? f.done : kind == 0xfe ? f.doneproc : f.doneinproc
    let open = d.open(d.put(heading, at: d.next(min(d.remaining, size))))
    try d.skip(1)
    let status = kind == 0xfd ? f.doneStatus : kind == 0xfe ? f.doneprocStatus : f.doneinprocStatus
    let bits: UInt16
    if kind == 0xfe {
      bits = try d.add(
        status, bits: f.doneStatusMore, f.doneStatusError, f.doneStatusInxact, f.doneStatusProc,
        f.doneStatusCount, f.doneStatusAttn, f.doneStatusEvent, f.doneStatusRpcinbatch,
        f.doneStatusSrverror, order: .little)
    } else if kind == 0xff {
      bits = try d.add(
        status, bits: f.doneStatusMore, f.doneStatusError, f.doneStatusInxact, f.doneStatusCount,
        f.doneStatusAttn, f.doneStatusEvent, f.doneStatusSrverror, order: .little)
    } else {
      bits = try d.add(
        status, bits: f.doneStatusMore, f.doneStatusError, f.doneStatusInxact, f.doneStatusProc,
        f.doneStatusCount, f.doneStatusAttn, f.doneStatusEvent, f.doneStatusSrverror,
        order: .little)
    }
    if d.wantsLabels { d.append(Phrase(Self.marks(ofDone: bits))) }
    switch kind {
    case 0xfd: try d.add(f.doneCurcmd, order: .little)
    case 0xfe: try d.add(f.doneprocCurcmd, order: .little)
    default: try d.add(f.doneinprocCurcmd, order: .little)
    }
    switch (kind, isOld) {
    case (0xfd, true): try d.add(f.doneDonerowcount, order: .little)
    case (0xfe, true): try d.add(f.doneprocDonerowcount, order: .little)
    case (0xff, true): try d.add(f.doneinprocDonerowcount, order: .little)
    case (0xfd, _): try d.add(f.doneDonerowcount64, order: .little)
    case (0xfe, _): try d.add(f.doneprocDonerowcount64, order: .little)
    default: try d.add(f.doneinprocDonerowcount64, order: .little)
    }
    d.close(open)
  }

  private static func marks(ofDone bits: UInt16) -> String {
    var text = ""
    if bits & 1 != 0 { text += ", More" }
    if bits & 2 != 0 { text += ", Error" }
    if bits & 4 != 0 { text += ", In Transaction" }
    if bits & 8 != 0 { text += ", Procedure" }
    if bits & 16 != 0 { text += ", Row count valid" }
    if bits & 32 != 0 { text += ", Acknowledge ATTN" }
    if bits & 64 != 0 { text += ", Event" }
    if bits & 128 != 0 { text += ", RPC in batch" }
    if bits & 256 != 0 { text += ", Server Error" }
    return text
  }

  private func error(_ d: inout Dissection) throws(Malformed) {
    let end = d.offset + 2 + Int(try d.peek(UInt16.self).byteSwapped)
    try d.add(f.errorLength, order: .little)
    try d.add(f.errorNumber, order: .little)
    try d.add(f.errorState)
    try d.add(f.errorClass)
    let count = Int(try d.add(f.errorMsgtextLength, order: .little))
    try wide(&d, f.errorMsgtext, count)
    try wide(&d, f.errorServername, Int(try d.add(f.errorServernameLength)))
    try wide(&d, f.errorProcname, Int(try d.add(f.errorProcnameLength)))
    try line(&d, f.errorLinenumber, upTo: end)
  }

  private func info(_ d: inout Dissection) throws(Malformed) {
    let end = d.offset + 2 + Int(try d.peek(UInt16.self).byteSwapped)
    try d.add(f.infoLength, order: .little)
    try d.add(f.infoNumber, order: .little)
    try d.add(f.infoState)
    try d.add(f.infoClass)
    let count = Int(try d.add(f.infoMsgtextLength, order: .little))
    try wide(&d, f.infoMsgtext, count)
    try wide(&d, f.infoServername, Int(try d.add(f.infoServernameLength)))
    try wide(&d, f.infoProcname, Int(try d.add(f.infoProcnameLength)))
    try line(&d, f.infoLinenumber, upTo: end)
  }

  /// Numbers of lines have four bytes since version 7.2.
  private func line(
    _ d: inout Dissection, _ field: Field<UInt16>, upTo end: Int
  ) throws(Malformed) {
    if isOld(&d) {
      try d.add(field, order: .little)
    } else {
      let number = try d.peek(UInt32.self).byteSwapped
      d.put(field, UInt16(truncatingIfNeeded: number), at: d.next(4))
      try d.skip(4)
    }
    if end > d.offset { try d.skip(end - d.offset) }
  }

  /// A string of `count` characters; none has no item.
  func wide(_ d: inout Dissection, _ field: Field<Text>, _ count: Int) throws(Malformed) {
    if count > 0 { try d.add(field, length: 2 * count, encoding: .utf16LittleEndian) }
  }

  private func acknowledgement(_ d: inout Dissection) throws(Malformed) {
    let end = Int(try d.add(f.loginackLength, order: .little)) + d.offset
    try d.add(f.loginackInterface)
    let version = try d.add(f.loginackTdsversion)
    let t = talk(&d)
    if !d.packet.isRevisit { d[memory].talks[t].version = version }
    let count = Int(try d.peek(UInt8.self))
    try d.skip(1)
    try wide(&d, f.loginackProgname, count)
    try d.add(f.loginackProgversion)
    if end > d.offset { try d.skip(end - d.offset) }
  }

  private func features(_ d: inout Dissection) throws(Malformed) {
    while true {
      try d.step()
      let open = d.open(d.put(f.featureextackFeature, at: d.next(1)))
      let kind = try d.add(f.featureextackFeatureid)
      if kind == 255 { return d.close(open) }
      let count = Int(try d.add(f.featureextackFeatureackdatalen, order: .little))
      try d.add(f.featureextackFeatureackdata, length: count)
      d.close(open, fitting: true)
    }
  }

  private func change(_ d: inout Dissection) throws(Malformed) {
    let end = Int(try d.add(f.envchangeLength, order: .little)) + d.offset
    let kind = try d.add(f.envchangeType)
    for side in 0..<2 {
      let isNew = side == 0
      let count = Int(try d.add(isNew ? f.envchangeNewvalueLength : f.envchangeOldvalueLength))
      if count == 0 { continue }
      switch kind {
      case 1, 2, 3, 4, 5, 6, 13, 19, 20:
        try wide(&d, isNew ? f.envchangeNewvalueString : f.envchangeOldvalueString, count)
      case 7 where count == 5:
        try d.add(f.envchangeCollateCodepage, order: .little)
        try d.add(f.envchangeCollateFlags, order: .little)
        try d.add(f.envchangeCollateCharsetId)
      default:
        try d.add(isNew ? f.envchangeNewvalue : f.envchangeOldvalue, length: count)
      }
    }
    if end > d.offset { try d.skip(end - d.offset) }
  }

  private func state(_ d: inout Dissection) throws(Malformed) {
    let end = Int(try d.add(f.sessionstateLength, order: .little)) + d.offset
    try d.add(f.sessionstateSeqno, order: .little)
    try d.add(f.sessionstateStatus)
    while d.offset < end {
      try d.step()
      try d.add(f.sessionstateStateid)
      let size = try d.peek(UInt8.self)
      if size == 255 {
        d.put(f.sessionstateStatelen, try d.peek(UInt16.self, ahead: 1).byteSwapped, at: d.next(2))
        try d.skip(3)
        continue
      }
      d.put(f.sessionstateStatelen, UInt16(size), at: d.next(1))
      try d.skip(1)
      try d.add(f.sessionstateStatevalue, length: Int(size))
    }
  }

  // MARK: Login

  func login(_ d: inout Dissection) throws(Malformed) {
    let start = d.offset
    let open = d.open(d.text("TDS7 Login Packet", at: d.next(d.remaining)))
    let head = d.open(d.text("Login Packet Header", at: d.next(36)))
    try d.add(f.n7loginTotalLen, order: .little)
    let version = try d.add(f.n7loginVersion, order: .little)
    let t = talk(&d)
    if !d.packet.isRevisit { d[memory].talks[t].version = version }
    try d.add(f.n7loginPacketSize, order: .little)
    try d.add(f.n7loginClientVersion)
    try d.add(f.n7loginClientPid, order: .little)
    try d.add(f.n7loginConnectionId, order: .little)
    try d.add(f.n7loginOptionFlags1)
    try d.add(f.n7loginOptionFlags2)
    try d.add(f.n7loginSqlTypeFlags)
    try d.add(f.n7loginReservedFlags)
    try d.add(f.n7loginTimeZone, order: .little)
    try d.add(f.n7loginCollation, order: .little)
    d.close(head)
    let fields: [(String, Field<Text>?)] = [
      ("Client Name", f.n7loginClientname), ("Username", f.n7loginUsername),
      ("Password", f.n7loginPassword), ("App Name", f.n7loginAppname),
      ("Server Name", f.n7loginServername), ("Unknown1", nil),
      ("Library Name", f.n7loginLibraryname), ("Locale", f.n7loginLocale),
      ("Database Name", f.n7loginDatabasename),
    ]
    let list = d.text("Lengths and offsets", at: d.next(min(50, d.remaining)))
    for (name, field) in fields {
      let pair = d.open(list)
      let offset = try d.add(f.n7loginOffset, order: .little)
      d.label("\(name) offset: \(offset)")
      let count = Int(try d.add(f.n7loginLength, order: .little))
      d.label("\(name) length: \(count)")
      d.close(pair)
      guard count > 0, let field else { continue }
      let next = d.offset
      try d.seek(start + Int(offset))
      if name == "Password" {
        try password(&d, field, 2 * count)
      } else {
        try wide(&d, field, count)
      }
      try d.seek(next)
    }
    try ticket(&d, start)
    d.close(open)
    try d.seek(start)
    try d.skip(d.remaining)
  }

  private func password(
    _ d: inout Dissection, _ field: Field<Text>, _ count: Int
  ) throws(Malformed) {
    let place = d.next(count)
    try d.skip(count)
    let bytes = d.bytes(place).map { byte in
      let clear = byte ^ 0xa5
      return clear << 4 | clear >> 4
    }
    d.put(field, "\(Windows.string(bytes))", at: place)
  }

  /// What proves who logs in, where it is no password.
  private func ticket(_ d: inout Dissection, _ start: Int) throws(Malformed) {
    let place = Int(try d.peek(UInt16.self, ahead: 6).byteSwapped)
    let count = Int(try d.peek(UInt16.self, ahead: 8).byteSwapped)
    guard count > 0 else { return }
    try d.seek(start + place)
    try d.inside(min(count, d.remaining)) { d throws(Malformed) in
      if d.number(at: d.offset, UInt64.self) == 0x4e54_4c4d_5353_5000 {
        try d.call(ntlmssp, .nested)
      } else {
        try d.call(gssapi, .nested)
      }
    }
  }
}
