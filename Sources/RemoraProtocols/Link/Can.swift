public import RemoraCore

/// Controller area networks: frames as SocketCAN hands them on (LINKTYPE_CAN_SOCKETCAN).
///
///     |X|R|E|             identifier (29 or 11 bits)                |
///     |    length     |   FD flags    |   reserved    |  DLC if > 8   |
///     |   data …
public let can = Protocol("can", "Controller Area Network", short: "CAN") { p in
  let layer = CanLayer(&p)
  p.over("wtap_encap", 227)
  p.over("sll.ltype", 0x000c)
  return { d throws(Malformed) in try layer.dissect(&d, as: .any) }
}

/// Frames with a flexible data rate (ISO 11898-1:2015).
public let canFD = Protocol("canfd", "Controller Area Network FD", short: "CANFD") { p in
  p.feeds("can")
  let layer = CanLayer(&p)
  p.over("sll.ltype", 0x000d)
  return { d throws(Malformed) in try layer.dissect(&d, as: .flexible) }
}

/// Frames of the third generation (CiA 610-1).
public let canXL = Protocol("canxl", "Controller Area Network XL", short: "CANXL") { p in
  p.feeds("can")
  let layer = CanLayer(&p)
  p.over("sll.ltype", 0x000e)
  return { d throws(Malformed) in try layer.dissect(&d, as: .extraLong) }
}

struct CanLayer: Sendable {
  enum Kind { case any, flexible, extraLong }

  let f: CanFields
  let data, flexible, extraLong: ProtocolHandle
  let heading: Field<Label>

  init(_ p: inout Builder) {
    f = p.shared("can.fields", owner: "can") { CanFields(&$0) }
    data = p.uses("data")
    flexible = p.uses("canfd")
    extraLong = p.uses("canxl")
    heading = p.shared("can.heading", owner: "can") {
      $0.subProtocol("/can", "Controller Area Network")
    }
  }

  func dissect(_ d: inout Dissection, as kind: Kind) throws(Malformed) {
    // Linux's "any" interface leaves numbers in the order of its machine.
    let order: ByteOrder = d.linkType == 227 ? .big : .little
    switch kind {
    case .any:
      let flags = try d.peekOrWithdraw(UInt16.self, ahead: 4)
      if flags & 0x8000 != 0 {
        d.mark(d.own, .hidden)
        d.setOwnLength(d.reportedRemaining)
        return try d.call(extraLong, .unlisted)
      }
      if flags & 0x0004 != 0 {
        d.mark(d.own, .hidden)
        d.setOwnLength(d.reportedRemaining)
        return try d.call(flexible, .unlisted)
      }
      try classic(&d, order)
    case .flexible:
      if d.linkType != 227 { putHeading(&d) }
      try flexible(&d, order)
    case .extraLong:
      if d.linkType != 227 { putHeading(&d) }
      try extraLong(&d, order)
    }
  }

  /// What stands for every kind of frame, found by filters.
  private func putHeading(_ d: inout Dissection) {
    d.withdraw()
    d.put(heading, at: d.next(d.reportedRemaining), .hidden)
    d.reinstate()
  }

  private func word(_ d: borrowing Dissection, _ order: ByteOrder) throws(Malformed) -> UInt32 {
    let raw = try d.peek(UInt32.self)
    return order == .big ? raw : raw.byteSwapped
  }

  /// The identifier in words, and the item for it.
  private func describe(_ d: inout Dissection, _ id: UInt32, _ length: UInt8) -> Phrase {
    let isLong = id & 0x8000_0000 != 0
    let number = isLong ? id & 0x1fff_ffff : id & 0x7ff
    let digits = Phrase.hex(UInt64(number), isLong ? 8 : 3)
    return Phrase("\(isLong ? "Ext. " : "")ID: \(number) (0x\(digits)), Length: \(length)")
  }

  private func classic(_ d: inout Dissection, _ order: ByteOrder) throws(Malformed) {
    d.protocolColumn("CAN")
    let id = try word(d, order)
    let length = try d.peek(UInt8.self, ahead: 4)
    let isError = id & 0x2000_0000 != 0
    let isRemote = id & 0x4000_0000 != 0
    let text = describe(&d, id, length)
    d.summary(", ")
    d.summary(text)
    d.setOwnLength(d.reportedRemaining)
    if !isError {
      d.info(text)
      if isRemote { d.info(append: " (Remote Transmission Request)") }
      addIdentifier(&d, id, order, isShort: false)
      d.put(f.flagsErr, false, at: d.next(4))
    } else {
      addErrors(&d, id, order)
    }
    try d.skip(4)
    try d.add(f.len)
    try d.add(f.reserved, length: 2)
    try d.add(f.len8dlc)
    if isError {
      if length != 8 {
        let open = d.openOutside()
        d.text("ERROR: DLC mismatch", at: Region(d.start + 4, 1))
        d.expert(f.errDlcMismatch)
        d.close(open)
      }
      let first = d.offset
      try errorDetails(&d, id)
      let end = first + 8
      if length < 8 { d.put(f.padding, at: Region(first + Int(length), end - first - Int(length))) }
      return
    }
    let body = min(Int(length), d.remaining)
    if d.remaining > body { d.put(f.padding, at: Region(d.offset + body, d.remaining - body)) }
    if body > 0 { try d.call(data, length: body) }
  }

  private func addIdentifier(
    _ d: inout Dissection, _ id: UInt32, _ order: ByteOrder, isShort: Bool
  ) {
    let place = d.next(4)
    let flags: Node.Flags = order == .little ? .littleEndian : []
    if id & 0x8000_0000 != 0 {
      d.put(f.longID, id & 0x1fff_ffff, at: place, flags)
    } else {
      d.put(f.shortID, id & 0x7ff, at: place, flags)
    }
    d.put(f.flagsXtd, id & 0x8000_0000 != 0, at: place, flags)
    if !isShort { d.put(f.flagsRtr, id & 0x4000_0000 != 0, at: place, flags) }
  }

  private func addErrors(_ d: inout Dissection, _ id: UInt32, _ order: ByteOrder) {
    let place = d.next(4)
    let flags: Node.Flags = order == .little ? .littleEndian : []
    d.put(f.flagsErr, true, at: place, flags)
    let names = [
      "Transmit timeout", "Lost arbitration", "Controller problems", "Protocol violation",
      "Transceiver status", "No acknowledgment", "Bus off", "Bus error", "Controller restarted",
    ]
    let kinds = [
      f.errTxTimeout, f.errLostarb, f.errCtrl, f.errProt, f.errTrx, f.errAck, f.errBusoff,
      f.errBuserror, f.errRestarted,
    ]
    var text = ""
    for (i, kind) in kinds.enumerated() {
      let isSet = id >> UInt32(i) & 1 != 0
      d.put(kind, isSet, at: place, flags)
      if isSet { text += (text.isEmpty ? "" : ", ") + names[i] }
    }
    d.put(f.errReserved, id >> 9 & 0xfffff, at: place, flags)
    if id & 0x1fff_fe00 != 0 { text += (text.isEmpty ? "" : ", ") + "Reserved" }
    let list = text
    d.info("ERR: \(list)")
  }

  /// What the eight bytes of an error frame say (linux/can/error.h as documented).
  private func errorDetails(_ d: inout Dissection, _ id: UInt32) throws(Malformed) {
    let first = d.offset
    if id & 2 != 0 { d.put(f.errLostarbBitnum, try d.peek(UInt8.self), at: Region(first, 1)) }
    if id & 4 != 0 {
      let bits = try d.peek(UInt8.self, ahead: 1)
      let flags = [
        f.errCtrlRxOverflow, f.errCtrlTxOverflow, f.errCtrlRxWarning, f.errCtrlTxWarning,
        f.errCtrlRxPassive, f.errCtrlTxPassive, f.errCtrlActive,
      ]
      for flag in flags { d.put(flag, flag.extract(UInt64(bits)) != 0, at: Region(first + 1, 1)) }
    }
    if id & 8 != 0 {
      let bits = try d.peek(UInt8.self, ahead: 2)
      let flags = [
        f.errProtTypeBit, f.errProtTypeForm, f.errProtTypeStuff, f.errProtTypeBit0,
        f.errProtTypeBit1, f.errProtTypeOverload, f.errProtTypeActive, f.errProtTypeTx,
      ]
      for flag in flags { d.put(flag, flag.extract(UInt64(bits)) != 0, at: Region(first + 2, 1)) }
      d.put(f.errProtLocation, try d.peek(UInt8.self, ahead: 3), at: Region(first + 3, 1))
    }
    if id & 16 != 0 {
      let bits = try d.peek(UInt8.self, ahead: 4)
      d.put(f.errTrxCanh, bits & 15, at: Region(first + 4, 1))
      d.put(f.errTrxCanl, bits >> 4, at: Region(first + 4, 1))
    }
    try d.skip(5)
    let more = try d.peek(UInt16.self)
    let last = try d.peek(UInt8.self, ahead: 2)
    try d.add(f.errCtrlSpecific, length: 3)
    d.label(value: "\(more >> 8, hex: 2) \(more & 0xff, hex: 2) \(last, hex: 2)")
  }

  private func flexible(_ d: inout Dissection, _ order: ByteOrder) throws(Malformed) {
    d.protocolColumn("CANFD")
    let id = try word(d, order)
    let length = try d.peek(UInt8.self, ahead: 4)
    let text = describe(&d, id, length)
    d.summary(", ")
    d.summary(text)
    d.info(text)
    d.setOwnLength(d.reportedRemaining)
    addIdentifier(&d, id, order, isShort: true)
    try d.skip(4)
    try d.add(f.len)
    try d.add(bits: f.canfdFlagsBrs, f.canfdFlagsEsi, f.canfdFlagsFdf, width: 1)
    try d.add(f.reserved, length: 2)
    let body = min(Int(length), d.remaining)
    if d.remaining > body { d.put(f.padding, at: Region(d.offset + body, d.remaining - body)) }
    if body > 0 { try d.call(data, length: body) }
  }

  private func extraLong(_ d: inout Dissection, _ order: ByteOrder) throws(Malformed) {
    d.protocolColumn("CANXL")
    let head = try word(d, order)
    let length = try d.peek(UInt16.self, ahead: 6).byteSwapped
    let (priority, network) = (head & 0x7ff, head >> 16 & 0xff)
    let digits = Phrase.hex(UInt64(priority), 3).uppercased()
    let more = Phrase.hex(UInt64(network), 2).uppercased()
    let text = Phrase(
      "Priority: \(priority) (0x\(digits)), VCID: \(network) (0x\(more)), Length: \(length)")
    d.summary(", ")
    d.summary(text)
    d.info(text)
    d.setOwnLength(d.reportedRemaining)
    try d.add(bits: f.canxlPriority, f.canxlVcid, width: 4, order: order)
    try d.add(bits: f.canxlFlagsSec, f.canxlFlagsRrs, f.canxlFlagsXl, width: 1)
    try d.add(f.canxlSduType)
    try d.add(f.canxlLen, order: .little)
    try d.add(f.canxlAcceptanceField, order: .little)
    if d.remaining > 0 { try d.call(data) }
  }
}
