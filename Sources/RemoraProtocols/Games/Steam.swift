public import RemoraCore

/// Steam's search for clients in a network: a signature and two Protocol Buffers messages, each
/// after its length (32 bits, little-endian): a header, and a body whose kind the header says.
public let steamDiscovery = Protocol(
  "steam_ihs_discovery", "Steam In-Home Streaming Discovery Protocol",
  short: "Steam IHS Discovery"
) { p in
  p.mayDecline()
  p.keepsToItself()
  let layer = SteamLayer(&p)
  p.over("udp.port", 27036)
  return { d throws(Malformed) in try layer.dissect(&d) }
}

struct SteamLayer {
  /// What a field of a message is shown as.
  enum Slot {
    case long(Field<UInt64>)
    case word(Field<UInt32>)
    case int(Field<Int32>)
    case flag(Field<Bool>)
    case fixed(Field<UInt64>)
    case moment
    case text(Field<Text>)
    case bytes(Field<Bytes>)
    case user

    /// The wire type that the field should have.
    var wire: UInt64 {
      switch self {
      case .long, .word, .int, .flag, .moment: 0
      case .fixed: 1
      case .text, .bytes, .user: 2
      }
    }
  }

  let f: SteamFields
  let unknownNumber, unknownBytes, badWireType: Expert

  init(_ p: inout Builder) {
    f = SteamFields(&p)
    unknownNumber = p.expert(
      "unknownnumber", .undecoded, .warning, "Unknown numeric protobuf field")
    unknownBytes = p.expert(
      "unknownlengthdelimited", .undecoded, .warning, "Unknown length-delimited protobuf field")
    badWireType = p.expert("invalid_wiretype", .malformed, .error, "Unexpected wire type")
  }

  func dissect(_ d: inout Dissection) throws(Malformed) {
    guard d.remaining >= 16, try d.peek(UInt64.self) == 0xffff_ffff_214c_5fa0 else {
      d.withdraw()
      return d.decline()
    }
    let head = Int(try d.peek(UInt32.self, ahead: 8).byteSwapped)
    guard let second = d.number(at: d.offset + 12 + head, UInt32.self),
      16 + head + Int(second.byteSwapped) == d.reportedRemaining
    else {
      d.withdraw()
      return d.decline()
    }
    d.protocolColumn("STEAMDISCOVER")
    d.info("")
    d.setOwnLength(d.reportedRemaining)
    try d.add(f.signature, order: .little)
    try d.add(f.headerLength, order: .little)
    var kind: UInt64?
    try d.inside(head) { d throws(Malformed) in
      try addMessage(&d) { number, value in
        if number == 2 { kind = value }
        return switch number {
        case 1: .long(f.headerClientId)
        case 2: .long(f.headerMsgType)
        case 3: .long(f.headerInstanceId)
        default: nil
        }
      }
    }
    let name = kind.flatMap { SteamFields.kinds.name(of: $0) } ?? "Unknown Message"
    d.info("\(name)")
    try d.add(f.bodyLength, order: .little)
    let type = kind ?? .max
    try addMessage(&d, of: type) { number, _ in slot(type, number) }
  }

  private func slot(_ kind: UInt64, _ number: UInt64) -> Slot? {
    switch (kind, number) {
    case (0, 1): .word(f.bodyDiscoverySeqnum)
    case (0, 2): .long(f.bodyDiscoveryClientids)
    case (1, 1): .int(f.bodyStatusVersion)
    case (1, 2): .int(f.bodyStatusMinversion)
    case (1, 3): .word(f.bodyStatusConnectport)
    case (1, 4): .text(f.bodyStatusHostname)
    case (1, 6): .word(f.bodyStatusEnabledservices)
    case (1, 7): .int(f.bodyStatusOstype)
    case (1, 8): .flag(f.bodyStatusIs64bit)
    case (1, 9): .user
    case (1, 11): .int(f.bodyStatusEuniverse)
    case (1, 12): .moment
    case (1, 13): .flag(f.bodyStatusScreenlocked)
    case (1, 14): .flag(f.bodyStatusGamesrunning)
    case (1, 15): .text(f.bodyStatusMacaddresses)
    default: requestSlot(kind, number)
    }
  }

  private func requestSlot(_ kind: UInt64, _ number: UInt64) -> Slot? {
    switch (kind, number) {
    case (3, 1): .bytes(f.bodyAuthrequestDevicetoken)
    case (3, 2): .text(f.bodyAuthrequestDevicename)
    case (3, 3): .bytes(f.bodyAuthrequestEncryptedrequest)
    case (4, 1): .long(f.bodyAuthresponseAuthresult)
    case (5, 1): .word(f.bodyStreamingrequestRequestid)
    case (5, 2): .int(f.bodyStreamingrequestMaximumresolutionx)
    case (5, 3): .int(f.bodyStreamingrequestMaximumresolutiony)
    case (5, 4): .int(f.bodyStreamingrequestAudiochannelcount)
    case (5, 5): .text(f.bodyStreamingrequestDeviceversion)
    case (5, 6): .flag(f.bodyStreamingrequestStreamdesktop)
    case (5, 7): .bytes(f.bodyStreamingrequestDevicetoken)
    case (5, 8): .bytes(f.bodyStreamingrequestPin)
    case (5, 9): .flag(f.bodyStreamingrequestEnablevideostreaming)
    case (5, 10): .flag(f.bodyStreamingrequestEnableaudiostreaming)
    case (5, 11): .flag(f.bodyStreamingrequestEnableinputstreaming)
    case (6, 1): .word(f.bodyStreamingresponseRequestid)
    case (6, 2): .long(f.bodyStreamingresponseResult)
    case (6, 3): .word(f.bodyStreamingresponsePort)
    case (6, 4): .bytes(f.bodyStreamingresponseEncryptedsessionkey)
    case (6, 5): .int(f.bodyStreamingresponseVirtualherelicenseddevicecount)
    case (7, 1): .bytes(f.bodyProofrequestChallenge)
    case (8, 1): .bytes(f.bodyProofresponseResponse)
    case (10, 1): .word(f.bodyStreamingcancelrequestRequestid)
    default: nil
    }
  }

  // MARK: Protocol Buffers

  private func variable(_ d: inout Dissection) throws(Malformed) -> UInt64 {
    var value: UInt64 = 0
    var shift: UInt64 = 0
    while true {
      let byte = try d.peek(UInt8.self)
      try d.skip(1)
      if shift < 64 { value |= UInt64(byte & 0x7f) << shift }
      shift += 7
      // One that is cut ends with the bytes.
      if byte & 0x80 == 0 || shift > 63 || d.remaining == 0 { return value }
    }
  }

  private func addMessage(
    _ d: inout Dissection, of kind: UInt64 = .max, _ slot: (UInt64, UInt64) -> Slot?
  ) throws(Malformed) {
    while d.remaining > 0 {
      try d.step()
      let tag = try variable(&d)
      let (number, wire) = (tag >> 3, tag & 7)
      let place = d.offset
      switch wire {
      case 0:
        let value = try variable(&d)
        let region = Region(place, d.offset - place)
        let slot = slot(number, value)
        if let slot, slot.wire == 0 {
          addNumber(&d, slot, value, region)
          addInfo(&d, kind, number, value)
        } else {
          d.put(f.unknownNumber, value, at: region)
          d.expert(
            unknownNumber, "Unknown numeric protobuf field (wire type 0 = VarInt)")
          if let slot { complain(&d, slot, number, wire) }
        }
      case 1:
        let value = try d.peek(UInt64.self).byteSwapped
        let slot = slot(number, value)
        if case .fixed(let field) = slot {
          try d.add(field, order: .little)
          d.append(to: d.current, ", Steam ID: \(value)")
        } else {
          try d.add(f.unknownNumber, order: .little)
          d.expert(
            unknownNumber, "Unknown numeric protobuf field (wire type 1 = 64-bit)")
          if let slot { complain(&d, slot, number, wire) }
        }
      case 2:
        let length = try variable(&d)
        guard length <= UInt64(d.remaining) else { return try d.skip(d.remaining + 1) }
        try addBytes(&d, kind, number, Int(length), place, slot(number, 0))
      case 5:
        let value = try d.peek(UInt32.self).byteSwapped
        d.put(f.unknownNumber, UInt64(value), at: d.next(4))
        d.expert(unknownNumber, "Unknown numeric protobuf field (wire type 5 = 32-bit)")
        try d.skip(4)
      default: return try d.skip(d.remaining)
      }
    }
  }

  private func addNumber(
    _ d: inout Dissection, _ slot: Slot, _ value: UInt64, _ place: Region
  ) {
    switch slot {
    case .long(let field), .fixed(let field): d.put(field, value, at: place)
    case .word(let field): d.put(field, UInt32(truncatingIfNeeded: value), at: place)
    case .int(let field): d.put(field, Int32(truncatingIfNeeded: value), at: place)
    case .flag(let field): d.put(field, value != 0, at: place)
    case .moment:
      let seconds = Int64(UInt32(truncatingIfNeeded: value))
      d.put(
        f.bodyStatusTimestamp, AbsoluteTime(seconds: seconds, nanoseconds: 0), at: place)
    case .text, .bytes, .user: break
    }
  }

  private func addInfo(
    _ d: inout Dissection, _ kind: UInt64, _ number: UInt64, _ value: UInt64
  ) {
    switch (kind, number) {
    case (0, 1): d.info(append: " Seq=\(value)")
    case (4, 1):
      let name = SteamFields.results.name(of: value) ?? "Unknown"
      d.info(append: " Result=\(value)(\(name))")
    case (5, 1), (6, 1): d.info(append: " ID=\(value, hex: 8)")
    case (6, 2):
      let name = SteamFields.streamResults.name(of: value) ?? "Unknown"
      d.info(append: " Result=\(value)(\(name))")
    case (6, 3): d.info(append: " Port=\(value)")
    case (10, 1): d.info(append: ", ID=\(value, hex: 8)")
    // The key of a user.
    case (100, 2): d.append(to: d.current, ", Auth Key ID: \(value)")
    default: break
    }
  }

  private func addBytes(
    _ d: inout Dissection, _ kind: UInt64, _ number: UInt64, _ length: Int, _ place: Int,
    _ slot: Slot?
  ) throws(Malformed) {
    switch slot {
    case .text(let field):
      let region = try d.add(field, length: length)
      if (kind == 1 && number == 4) || (kind == 3 && number == 2), d.wantsColumns {
        let text = d.printable(region)
        d.info(append: " from \(text)")
      }
    case .bytes(let field):
      try d.add(field, length: length)
      if kind == 3, number == 3 { d.label("Encrypted Request") }
    case .user:
      let sub = d.open(d.text("User", at: Region(place, length + 1)))
      try d.inside(length) { d throws(Malformed) in
        try addMessage(&d, of: 100) { number, _ in
          switch number {
          case 1: .fixed(f.bodyStatusUserSteamid)
          case 2: .word(f.bodyStatusUserAuthkeyid)
          default: nil
          }
        }
      }
      d.close(sub)
    default:
      try d.add(f.unknownData, length: length)
      d.expert(unknownBytes)
      if let slot { complain(&d, slot, number, 2) }
    }
  }

  private func complain(
    _ d: inout Dissection, _ slot: Slot, _ number: UInt64, _ wire: UInt64
  ) {
    let (expected, got) = (Self.wireName(slot.wire), Self.wireName(wire))
    d.expert(
      badWireType, "Expected wiretype \(expected) for field \(number), but got \(got) instead.")
  }

  private static func wireName(_ wire: UInt64) -> String {
    switch wire {
    case 0: "0 (VarInt)"
    case 1: "1 (64-bit)"
    default: "2 (Length-delimited)"
    }
  }
}
