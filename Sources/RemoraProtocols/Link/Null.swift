public import RemoraCore

/// The header of BSD loopback interfaces: the address family of what follows, in the byte order
/// of the machine that captured it, or an EtherType (LINKTYPE_NULL, LINKTYPE_LOOP).
///
///     |                        address family                         |
public let null = Protocol("null", "Null/Loopback", short: "Null") { p in
  let layer = NullLayer(&p)
  p.over("wtap_encap", [0, 108])
  return { d throws(Malformed) in try layer.dissect(&d) }
}

struct NullLayer {
  let type: Field<UInt16>
  let family: Field<UInt32>
  let byFamily: Table<UInt32>
  let byType: Table<UInt16>
  let ppp, data: ProtocolHandle

  init(_ p: inout Builder) {
    type = p.u16("type", "Type", .hex, names: ethertypeNames)
    family = p.u32(
      "family", "Family",
      names: [
        2: "IP", 7: "OSI", 16: "Appletalk", 23: "Netware IPX/SPX", 24: "IPv6", 28: "IPv6",
        30: "IPv6",
      ])
    byFamily = p.table("type", UInt32.self)
    byType = p.table("/ethertype", UInt16.self)
    ppp = p.uses("ppp")
    data = p.uses("data")
  }

  func dissect(_ d: inout Dissection) throws(Malformed) {
    let isLoop = d.linkType == 108
    if !isLoop, try d.peekOrWithdraw(UInt16.self) == 0xff03 {
      d.withdraw()
      return try d.call(ppp)
    }
    d.addressColumns(otherwise: "N/A")
    d.protocolColumn("N/A")
    d.info("Null/Loopback")
    let word = try d.peekOrWithdraw(UInt32.self)
    let number = isLoop ? word : Self.family(word.byteSwapped)
    let place = d.next(4)
    let isType = !isLoop && number > 1500
    if isType {
      d.put(type, UInt16(truncatingIfNeeded: number), at: place)
    } else {
      d.put(family, number, at: place)
    }
    try d.skip(4)
    if isType {
      if let type = UInt16(exactly: number), try d.call(byType, type, .strict) { return }
    } else if try d.call(byFamily, number, .strict) {
      return
    }
    if d.reportedRemaining > 0 { try d.call(data) }
  }

  /// The family in a word that was read with its least significant byte first. A big machine's
  /// word has its family in the upper half; some captures have one of 16 bits behind two zeros.
  private static func family(_ word: UInt32) -> UInt32 {
    if word >> 16 == 0 { return word }
    return word >> 24 == 0 && word >> 16 < 6 ? word >> 16 : word.byteSwapped
  }
}
