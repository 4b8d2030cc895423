public import RemoraCore

/// Transparent Network Substrate, which carries the talk of Oracle's databases.
///
///     |            length             |        packet checksum        |
///     |     type      |   reserved    |        header checksum        | …
///
/// Since version 315 a length may take the place of the first checksum, too.
public let tns = Protocol("tns", "Transparent Network Substrate Protocol", short: "TNS") { p in
  let layer = TnsLayer(&p)
  let framing = Framing.sized(header: 4) { d in
    guard let short = d.number(at: d.offset, UInt16.self) else { return nil }
    if short > 0 { return Int(short) }
    return d.number(at: d.offset, UInt32.self).map { Int($0) }
  }
  p.over("tcp.port", 1521, framing: framing)
  p.lastMessageTells()
  p.greets { d in
    guard let kind = d.number(at: d.offset + 4, UInt8.self) else { return .messages }
    return kind >= 1 && kind <= 19 ? .messages : .declined
  }
  return { d throws(Malformed) in try layer.read(&d) }
}

struct TnsLayer {
  let f: TnsFields
  let data: ProtocolHandle

  init(_ p: inout Builder) {
    f = TnsFields(&p)
    data = p.uses("data")
  }

  func read(_ d: inout Dissection) throws(Malformed) {
    d.protocolColumn("TNS")
    d.setOwnLength(d.reportedRemaining)
    let isRequest = d.packet.destinationPort == 1521
    let side = isRequest ? "Request" : "Response"
    d.info("\(side)")
    d.put(isRequest ? f.request : f.response, true, at: d.head, .hidden)
    if try d.peek(UInt16.self) > 0 {
      let size = UInt32(try d.peek(UInt16.self))
      d.put(f.length, size, at: d.next(2))
      try d.skip(2)
      try d.add(f.packetChecksum)
    } else {
      try d.add(f.length)
    }
    let kind = try d.add(f.type)
    let name = TnsFields.types.name(of: UInt64(kind)) ?? "Unknown"
    d.info(append: ", \(name) (\(kind))")
    try d.add(f.reservedByte, length: 1)
    try d.add(f.headerChecksum)
    switch kind {
    case 1: try part(&d, "Connect") { d throws(Malformed) in try connect(&d) }
    case 2: try part(&d, "Accept") { d throws(Malformed) in try accept(&d) }
    case 4:
      try part(&d, "Refuse") { d throws(Malformed) in
        try d.add(f.refuseReasonUser)
        try d.add(f.refuseReasonSystem)
        try d.add(f.refuseDataLength)
        try d.add(f.refuseData, length: d.remaining)
      }
    case 5:
      try part(&d, "Redirect") { d throws(Malformed) in
        try d.add(f.redirectDataLength)
        try d.add(f.redirectData, length: d.remaining)
      }
    case 6: try part(&d, "Data") { d throws(Malformed) in try content(&d, isRequest) }
    case 9:
      try part(&d, "Abort") { d throws(Malformed) in
        try d.add(f.abortReasonUser)
        try d.add(f.abortReasonSystem)
        try d.add(f.abortData, length: d.remaining)
      }
    case 12, 13:
      _ = try d.peek(UInt8.self)
      try part(&d, "Attention") { d throws(Malformed) in
        try d.add(f.markerType)
        try d.add(f.markerDatabyte)
        try d.add(f.markerDatabyte)
      }
    case 14:
      try part(&d, "Control") { d throws(Malformed) in
        try d.add(f.controlCmd)
        try d.add(f.controlData, length: d.remaining)
      }
    default: if d.remaining > 0 { try d.call(data, .nested) }
    }
  }

  private func part(
    _ d: inout Dissection, _ name: String,
    _ body: (inout Dissection) throws(Malformed) -> Void
  ) throws(Malformed) {
    let open = d.open(d.text("\(name)", at: d.next(d.remaining)))
    try body(&d)
    d.close(open)
  }

  // MARK: Setting up

  private func connect(_ d: inout Dissection) throws(Malformed) {
    let start = d.start
    try d.add(f.version)
    try d.add(f.compatVersion)
    try options(&d)
    try d.add(f.sduSize)
    try d.add(f.maxTduSize)
    let bits = try d.add(
      f.ntProtoCharacteristics, bits: f.ntpFlagHangon, f.ntpFlagCrel, f.ntpFlagTduio,
      f.ntpFlagSrun, f.ntpFlagDtest, f.ntpFlagCbio, f.ntpFlagAsio, f.ntpFlagPio, f.ntpFlagGrant,
      f.ntpFlagHandoff, f.ntpFlagSigio, f.ntpFlagSigpipe, f.ntpFlagSigurg, f.ntpFlagUrgentio,
      f.ntpFlagDfio, f.ntpFlagTestop)
    mark(&d, UInt64(bits), Self.characteristics)
    try d.add(f.lineTurnaround)
    try d.add(f.valueOfOne, length: 2)
    let length = Int(try d.add(f.connectDataLength))
    let offset = Int(try d.add(f.connectDataOffset))
    try d.add(f.connectDataMax)
    try flags(&d, f.connectFlags0)
    try flags(&d, f.connectFlags1)
    // Clients of old have no room for what follows.
    if offset >= 58 {
      try d.add(f.traceCf1)
      try d.add(f.traceCf2)
      try d.add(f.traceCid)
      try d.skip(min(max(0, 58 - 50), d.remaining))
    }
    guard length > 0 else { return }
    if start + offset + length > d.limit {
      d.expert(
        f.connectDataNextPacket,
        at: d.text(
          "Long Connect Data (> 221 bytes) carried in subsequent Data packet", at: d.here))
      return
    }
    try d.seek(start + offset)
    try d.add(f.connectData, length: d.remaining)
  }

  private func accept(_ d: inout Dissection) throws(Malformed) {
    let start = d.start
    try d.add(f.version)
    try options(&d)
    try d.add(f.sduSize)
    try d.add(f.maxTduSize)
    try d.add(f.valueOfOne, length: 2)
    let length = Int(try d.add(f.acceptDataLength))
    let offset = Int(try d.add(f.acceptDataOffset))
    try flags(&d, f.connectFlags0)
    try flags(&d, f.connectFlags1)
    guard length > 0 else { return }
    try d.seek(start + offset)
    try d.add(f.acceptData, length: d.remaining)
  }

  private func options(_ d: inout Dissection) throws(Malformed) {
    let bits = try d.add(
      f.serviceOptions, bits: f.soFlagBconn, f.soFlagPc, f.soFlagHc, f.soFlagFd, f.soFlagHd,
      f.soFlagDc1, f.soFlagDc2, f.soFlagDio, f.soFlagAp, f.soFlagRa, f.soFlagSa)
    mark(&d, UInt64(bits), Self.serviceOptions)
  }

  private func flags(_ d: inout Dissection, _ field: Field<UInt8>) throws(Malformed) {
    let bits = try d.add(
      field, bits: f.connectFlagsNareq, f.connectFlagsNalink, f.connectFlagsEnablena,
      f.connectFlagsIchg, f.connectFlagsWantna)
    mark(&d, UInt64(bits), Self.connectFlags)
  }

  private func mark(_ d: inout Dissection, _ bits: UInt64, _ names: [(UInt64, String)]) {
    guard d.wantsLabels else { return }
    for (bit, name) in names where bits & bit != 0 { d.append(", \(name)") }
  }

  private static let serviceOptions: [(UInt64, String)] = [
    (0x2000, "Broken Connect Notify"), (0x1000, "Packet Checksum"), (0x800, "Header Checksum"),
    (0x400, "Full Duplex"), (0x200, "Half Duplex"), (0x100, "Don't Care"), (0x80, "Don't Care"),
    (0x10, "Direct IO to Transport"), (0x8, "Attention Processing"),
    (0x4, "Can Receive Attention"), (0x2, "Can Send Attention"),
  ]

  private static let characteristics: [(UInt64, String)] = [
    (0x8000, "Hangon to listener connect"), (0x4000, "Confirmed release"),
    (0x2000, "TDU based IO"), (0x1000, "Spawner running"), (0x800, "Data test"),
    (0x400, "Callback IO supported"), (0x200, "ASync IO Supported"), (0x100, "Packet oriented IO"),
    (0x80, "Can grant connection to another"), (0x40, "Can handoff connection to another"),
    (0x20, "Generate SIGIO signal"), (0x10, "Generate SIGPIPE signal"),
    (0x8, "Generate SIGURG signal"), (0x4, "Urgent IO supported"),
    (0x2, "Full duplex IO supported"), (0x1, "Test operation"),
  ]

  private static let connectFlags: [(UInt64, String)] = [
    (0x10, "NA services required"), (0x8, "NA services linked in"), (0x4, "NA services enabled"),
    (0x2, "Interchange is involved"), (0x1, "NA services wanted"),
  ]

  private static let dataFlags: [(UInt64, String)] = [
    (0x1, "Send Token"), (0x2, "Request Confirmation"), (0x4, "Confirmation"), (0x8, "Reserved"),
    (0x20, "More Data to Come"), (0x40, "End of File"), (0x80, "Do Immediate Confirmation"),
    (0x100, "Request To Send"), (0x200, "Send NT Trailer"),
  ]

  // MARK: Data

  private func content(_ d: inout Dissection, _ isRequest: Bool) throws(Malformed) {
    let bits = try d.add(
      f.dataFlag, bits: f.dataFlagSend, f.dataFlagRc, f.dataFlagC, f.dataFlagReserved,
      f.dataFlagMore, f.dataFlagEof, f.dataFlagDic, f.dataFlagRts, f.dataFlagSntt)
    mark(&d, UInt64(bits), Self.dataFlags)
    guard d.remaining > 0 else { return }
    let start = d.offset
    if d.remaining >= 4, try d.peek(UInt32.self) == 0xdead_beef {
      d.info(append: ", Secure Network Services")
      try d.add(f.dataId)
      let size = UInt32(try d.peek(UInt16.self))
      d.put(f.dataLength, size, at: d.next(2))
      d.label(value: "\(size) byte\(size == 1 ? "" : "s")")
      try d.skip(2)
      try d.add(isRequest ? f.dataSnsCliVers : f.dataSnsSrvVers)
      try d.add(f.dataSnsSrvcnt)
      try d.seek(start)
      return try d.call(data, .nested)
    }
    let kind = try d.peek(UInt8.self)
    guard let name = TnsFields.contents.name(of: UInt64(kind)) else {
      d.info(append: ", unknown")
      return try d.call(data, .nested)
    }
    d.info(append: ", \(name)")
    d.put(f.dataId, UInt32(kind), at: d.next(1))
    try d.skip(1)
    switch kind {
    case 1: try versions(&d, isRequest)
    case 3: try d.add(f.dataOciId)
    case 17: try d.add(f.dataPiggybackId)
    default: break
    }
    if d.remaining > 0 { try d.call(data, .nested) }
  }

  /// Versions up to a NUL, and who speaks.
  private func versions(_ d: inout Dissection, _ isRequest: Bool) throws(Malformed) {
    let start = d.offset
    let heading = d.text(isRequest ? "Accepted Versions: " : "Versions: ", at: d.next(1))
    let open = d.open(heading)
    var count = 0
    while true {
      try d.step()
      if try d.peek(UInt8.self) == 0 { break }
      let version = try d.add(isRequest ? f.dataSetpReqAccVers : f.dataSetpRespVersion)
      d.append(to: heading, "\(count > 0 ? ", " : "")\(version)")
      count += 1
      d.setLength(heading, d.offset - start)
    }
    try d.skip(1)
    d.setLength(heading, d.offset - start)
    d.close(open)
    try d.add(isRequest ? f.dataSetpReqCliPlat : f.dataSetpRespBanner, upTo: 0)
  }
}
