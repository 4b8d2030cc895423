public import RemoraCore

/// NetBIOS frames over logical link control (NetBEUI; IBM's "Local Area Network Technical
/// Reference" SC30-3587, chapter 5).
///
///     | length | 0xefff | command | data 1 | data 2 | transmit correlator | response correlator |
///     then two names, or the numbers of both ends of a session; all numbers little-endian
public let netbios = Protocol("netbios", "NetBIOS", short: "NetBIOS") { p in
  let layer = NetBIOSLayer(&p)
  p.over("llc.dsap", 0xf0)
  return { d throws(Malformed) in try layer.dissect(&d) }
}

/// The first frames of a message that is not whole.
private struct NetBIOSPieces {
  var bytes: [UInt8] = []
  var pieces: [(frame: UInt32, length: Int)] = []
}

/// A message that was put together.
private struct NetBIOSWhole {
  let bytes: [UInt8]
  let pieces: [(frame: UInt32, length: Int)]
}

struct NetBIOSLayer: Sendable {
  let f: NetBIOSFields
  let names: NetBIOSNames
  let services: HeuristicTable
  let data: ProtocolHandle
  let unknown: Expert
  private let open: State<FlowTable<NetBIOSPieces>>
  private let whole: State<FrameMemory<NetBIOSWhole>>
  /// Bytes of a message at most.
  private static let limit = 1 << 20

  init(_ p: inout Builder) {
    names = NetBIOSNames.get(&p)
    f = NetBIOSFields(&p)
    unknown = p.expert(
      "unknown_command_data", .undecoded, .warning, "Unknown NetBIOS command data")
    services = p.heuristics("/netbios")
    data = p.uses("data")
    open = p.state { FlowTable<NetBIOSPieces>(limit: 1 << 12) }
    whole = p.state { FrameMemory<NetBIOSWhole>() }
  }

  func dissect(_ d: inout Dissection) throws(Malformed) {
    d.protocolColumn("NetBIOS")
    d.info("")
    guard d.number(at: d.offset + 2, UInt16.self) == 0xffef else {
      d.vanish()
      d.info("Bad packet, no 0xEFFF marker")
      return
    }
    let length = Int(try d.peek(UInt16.self).byteSwapped)
    let command = try d.peek(UInt8.self, ahead: 4)
    let name = netbiosCommandNames.name(of: UInt64(command))
    d.info("\(name ?? "Unknown (0x\(Phrase.hex(UInt64(command), 2)))")")
    d.setOwnLength(min(length, d.reportedRemaining))
    let start = d.offset
    try d.add(f.hdrLen, order: .little)
    d.append(" bytes")
    try d.add(f.delimiter, order: .little)
    d.label(value: "EFFF (NetBIOS)")
    try d.add(f.command)
    try read(&d, command)
    guard command == 0x08 || command == 0x09 || command == 0x15 || command == 0x16 else { return }
    try d.seek(min(start + length, d.offset + d.remaining))
    try handOn(&d, command, start)
  }

  private func read(_ d: inout Dissection, _ command: UInt8) throws(Malformed) {
    let start = d.offset - 5
    switch command {
    case 0x00: try addNameQuery(&d, "Group name to add")
    case 0x01: try addNameQuery(&d, "Name to add")
    case 0x02:
      try d.seek(start + 12)
      try names.add(&d, "Name In Conflict")
      try names.add(&d, "Sender's Name")
    case 0x03: try addStatusQuery(&d, start)
    case 0x07, 0x13: break
    case 0x08:
      try d.seek(start + 12)
      try names.add(&d, "Receiver's Name")
      try names.add(&d, "Sender's Name")
    case 0x09:
      try d.seek(start + 28)
      try names.add(&d, "Sender's Name")
    case 0x0a: try addQuery(&d, start)
    case 0x0d:
      try d.add(f.status)
      try d.add(f.nameType, order: .little)
      try d.add(f.xmitCorrl, order: .little)
      try d.seek(start + 12)
      try names.add(&d, "Name to be added")
      try names.add(&d, "Name to be added")
    case 0x0e: try addRecognized(&d, start)
    case 0x0f: try addStatusResponse(&d, start)
    case 0x14...0x1b, 0x1f: try addSession(&d, command, start)
    default:
      d.text("Unknown NetBIOS command data", at: d.next(d.remaining))
      d.expert(unknown)
    }
  }

  // MARK: Names

  private func addNameQuery(_ d: inout Dissection, _ label: String) throws(Malformed) {
    try d.skip(5)
    try d.add(f.respCorrl, order: .little)
    try d.skip(16)
    let name = try names.add(&d, label)
    d.info(append: " - \(name)")
  }

  private func addStatusQuery(_ d: inout Dissection, _ start: Int) throws(Malformed) {
    let status = try d.add(f.statusRequest)
    d.label(value: "\(Self.statusText(status, "received"))")
    try d.add(f.statusBufferLen, order: .little)
    try d.seek(start + 10)
    try d.add(f.respCorrl, order: .little)
    try names.add(&d, "Receiver's Name")
    try names.add(&d, "Sender's Name")
  }

  private static func statusText(_ status: UInt8, _ what: String) -> String {
    switch status {
    case 0: "NetBIOS 1.x or 2.0"
    case 1 where what == "received": "NetBIOS 2.1, initial status request"
    default: "NetBIOS 2.1, \(status) names \(what) so far"
    }
  }

  private func addSessionNumber(_ d: inout Dissection, ahead: Int) throws(Malformed) {
    // Of the second word only half is a number.
    let number = try d.peek(UInt8.self, ahead: ahead)
    try d.skip(ahead)
    try d.add(f.localSessionNo)
    if number == 0 { d.label(value: "0 (FIND.NAME request)") }
    try d.add(f.callNameType)
  }

  private func addQuery(_ d: inout Dissection, _ start: Int) throws(Malformed) {
    try addSessionNumber(&d, ahead: 1)
    try d.seek(start + 10)
    try d.add(f.respCorrl, order: .little)
    let name = try names.add(&d, "Query Name")
    d.info(append: " for \(name)")
    if d.reportedRemaining > 0 { try names.add(&d, "Sender's Name") }
  }

  private func addRecognized(_ d: inout Dissection, _ start: Int) throws(Malformed) {
    try addSessionNumber(&d, ahead: 1)
    try d.add(f.xmitCorrl, order: .little)
    try d.add(f.respCorrl, order: .little)
    try names.add(&d, "Receiver's Name")
    let name = try names.add(&d, "Sender's Name")
    d.info(append: " - \(name)")
  }

  private func addStatusResponse(_ d: inout Dissection, _ start: Int) throws(Malformed) {
    let status = try d.peek(UInt8.self)
    try d.skip(2)
    try d.add(f.callNameType)
    d.put(f.statusResponse, status, at: Region(start + 5, 1))
    d.label(value: "\(Self.statusText(status, "sent"))")
    try d.seek(start + 6)
    let place = d.next(2)
    let value = try d.add(f.data2, order: .little)
    let sub = d.open()
    d.put(f.data2Frame, value & 0x8000 != 0, at: place)
    d.put(f.data2User, value & 0x4000 != 0, at: place)
    d.put(f.data2Status, value & 0x3fff, at: place)
    d.close(sub)
    try d.add(f.xmitCorrl, order: .little)
    try d.seek(start + 12)
    try names.add(&d, "Receiver's Name")
    try names.add(&d, "Sender's Name")
  }

  // MARK: Sessions

  private func addSession(
    _ d: inout Dissection, _ command: UInt8, _ start: Int
  ) throws(Malformed) {
    switch command {
    case 0x15, 0x16:
      try addFlags(&d, command)
      let resync = try d.add(f.resyncIndicator, order: .little)
      let what = command == 0x15 ? "DATA FIRST MIDDLE" : "DATA ONLY LAST"
      switch resync {
      case 0: d.label(value: "No re-sync")
      case 1: d.label(value: "First '\(what)' following 'Receive Outstanding'")
      default: break
      }
      try d.add(f.xmitCorrl, order: .little)
      try d.add(f.respCorrl, order: .little)
    case 0x17, 0x19:
      try addFlags(&d, command)
      try d.add(f.maxDataRecvSize, order: .little)
      if command == 0x17 {
        try d.add(f.xmitCorrl, order: .little)
        try d.add(f.respCorrl, order: .little)
      } else {
        try d.skip(2)
        try d.add(f.respCorrl, order: .little)
        try d.seek(start + 8)
        try d.add(f.xmitCorrl, order: .little)
        try d.skip(2)
      }
    case 0x18:
      try d.skip(1)
      try d.add(f.terminationIndicator, order: .little)
    case 0x1a:
      let place = d.next(1)
      let flags = try d.add(f.noReceiveFlags)
      let sub = d.open()
      d.put(f.noReceiveFlagsSendNoAck, flags & 2 != 0, at: place)
      d.close(sub)
      try d.add(f.numDataBytesAccepted, order: .little)
    case 0x1b:
      try d.skip(1)
      try d.add(f.numDataBytesAccepted, order: .little)
    case 0x14:
      try d.seek(start + 8)
      try d.add(f.xmitCorrl, order: .little)
    default: break
    }
    try d.seek(start + 12)
    try d.add(f.remoteSession)
    try d.add(f.localSession)
  }

  private func addFlags(_ d: inout Dissection, _ command: UInt8) throws(Malformed) {
    let place = d.next(1)
    let flags = try d.add(f.flags)
    let sub = d.open()
    switch command {
    case 0x15:
      d.put(f.flagsAck, flags & 8 != 0, at: place)
      d.put(f.flagsAckExpected, flags & 2 != 0, at: place)
      d.put(f.flagsRecvContReq, flags & 1 != 0, at: place)
    case 0x16:
      d.put(f.flagsAck, flags & 8 != 0, at: place)
      d.put(f.flagsAckWithData, flags & 4 != 0, at: place)
      d.put(f.flagsAckExpected, flags & 2 != 0, at: place)
    default:
      d.put(f.flagsSendNoAck, flags & 0x80 != 0, at: place)
      if command == 0x19 { d.put(f.largestFrame, flags >> 1 & 7, at: place) }
      d.put(f.version, flags & 1 != 0, at: place)
    }
    d.close(sub)
  }

  // MARK: Payload

  private func handOn(
    _ d: inout Dissection, _ command: UInt8, _ start: Int
  ) throws(Malformed) {
    guard d.reportedRemaining > 0 else { return }
    if command == 0x15 {
      keep(&d, start)
      return try d.call(data)
    }
    if command == 0x16, let whole = finish(&d, start) {
      let source = d.source(whole.bytes, named: "Reassembled NetBIOS")
      try addPieces(&d, whole, in: source)
      return try d.within(source) { inner throws(Malformed) in
        if try inner.offer(services) { return }
        try inner.call(data)
      }
    }
    if try d.offer(services) { return }
    try d.call(data)
  }

  private func key(_ d: borrowing Dissection, _ start: Int) -> FlowKey {
    let remote = d.number(at: start + 12, UInt8.self) ?? 0
    let local = d.number(at: start + 13, UInt8.self) ?? 0
    var isForward = false
    _ = FlowKey(
      from: d.packet.source, 0, to: d.packet.destination, 0, isForward: &isForward)
    return FlowKey(
      from: d.packet.source, UInt32(local), to: d.packet.destination, UInt32(remote),
      tag: isForward ? 1 : 2)
  }

  private func keep(_ d: inout Dissection, _ start: Int) {
    guard !d.packet.isRevisit, !d.packet.isQuoted else { return }
    let entry = d[open].place(key(d, start)) { _ in NetBIOSPieces() }
    let bytes = d.bytes(d.next(d.remaining))
    guard d[open][entry.index].bytes.count + bytes.count <= Self.limit else { return }
    d[open][entry.index].bytes += bytes
    d[open][entry.index].pieces.append((d.packet.number, bytes.count))
  }

  private func finish(_ d: inout Dissection, _ start: Int) -> NetBIOSWhole? {
    if d.packet.isRevisit { return d[whole][d.packet.number, d.place] }
    guard !d.packet.isQuoted, let index = d[open].find(key(d, start)) else { return nil }
    let before = d[open][index]
    guard !before.pieces.isEmpty else { return nil }
    d[open][index] = NetBIOSPieces()
    let bytes = d.bytes(d.next(d.remaining))
    let made = NetBIOSWhole(
      bytes: before.bytes + bytes, pieces: before.pieces + [(d.packet.number, bytes.count)])
    if d.remembers { d[whole][d.packet.number, d.place] = made }
    return made
  }

  private func addPieces(
    _ d: inout Dissection, _ whole: NetBIOSWhole, in source: NewSource
  ) throws(Malformed) {
    let size = whole.bytes.count
    let pieces = whole.pieces
    try d.within(source) { inner throws(Malformed) in
      let list = inner.put(f.fragments, at: Region(0, size), .generated)
      let text = pieces.map { "#\($0.frame)(\($0.length))" }.joined(separator: ", ")
      inner.label("\(pieces.count) NetBIOS Fragments (\(bytes: size)): \(text)")
      let sub = inner.open(list)
      var at = 0
      for piece in pieces {
        try inner.step()
        inner.put(
          f.fragment, FrameNumber(piece.frame), at: Region(at, piece.length), .generated)
        let last = max(0, at + piece.length - 1)
        inner.label("Frame: \(piece.frame), payload: \(at)-\(last) (\(bytes: piece.length))")
        at += piece.length
      }
      let count = UInt32(truncatingIfNeeded: pieces.count)
      inner.put(f.fragmentCount, count, at: inner.head, .generated)
      inner.put(
        f.reassembledLength, UInt32(truncatingIfNeeded: size), at: inner.head, .generated)
      inner.close(sub)
    }
  }
}

struct NetBIOSFields: Sendable {
  let command, callNameType, noReceiveFlags, largestFrame, status: Field<UInt8>
  let localSession, remoteSession, flags, statusRequest, localSessionNo: Field<UInt8>
  let statusResponse: Field<UInt8>
  let hdrLen, delimiter, xmitCorrl, respCorrl, statusBufferLen: Field<UInt16>
  let nameType, maxDataRecvSize, terminationIndicator, numDataBytesAccepted, data2: Field<UInt16>
  let data2Status, resyncIndicator: Field<UInt16>
  let version, noReceiveFlagsSendNoAck, flagsSendNoAck, flagsAck, flagsAckWithData: Field<Bool>
  let flagsAckExpected, flagsRecvContReq, data2Frame, data2User: Field<Bool>
  let fragmentCount, reassembledLength: Field<UInt32>
  let fragment: Field<FrameNumber>
  let fragments: Field<Label>

  init(_ p: inout Builder) {
    command = p.u8("command", "Command", .hex, names: netbiosCommandNames)
    hdrLen = p.u16("hdr_len", "Length", blurb: "Header Length")
    delimiter = p.u16("delimiter", "Delimiter", .hex)
    xmitCorrl = p.u16("xmit_corrl", "Transmit Correlator", .hex)
    respCorrl = p.u16("resp_corrl", "Response Correlator", .hex)
    callNameType = p.u8(
      "call_name_type", "Caller's Name Type", .hex, names: netbiosCallNameTypeNames)
    version = p.flag("version", "NetBIOS Version", mask: 0x1, set: "2.00 or higher", unset: "1.xx")
    noReceiveFlags = p.u8("no_receive_flags", "Flags", .hex)
    noReceiveFlagsSendNoAck = p.flag(
      "no_receive_flags.send_no_ack", "SEND.NO.ACK data received", mask: 0x2, set: "No",
      unset: "Yes")
    largestFrame = p.u8(
      "largest_frame", "Largest Frame", mask: 0xe, names: netbiosLargestFrameNames)
    statusBufferLen = p.u16("status_buffer_len", "Length of status buffer")
    status = p.u8("status", "Status", names: netbiosStatusNames)
    nameType = p.u16("name_type", "Name type", names: netbiosNameTypeNames)
    maxDataRecvSize = p.u16("max_data_recv_size", "Maximum data receive size")
    terminationIndicator = p.u16(
      "termination_indicator", "Termination indicator", .hex,
      names: netbiosTerminationIndicatorNames)
    numDataBytesAccepted = p.u16("num_data_bytes_accepted", "Number of data bytes accepted")
    localSession = p.u8("local_session", "Local Session No.", .hex)
    remoteSession = p.u8("remote_session", "Remote Session No.", .hex)
    flags = p.u8("flags", "Flags", .hex)
    flagsSendNoAck = p.flag(
      "flags.send_no_ack", "Handle SEND.NO.ACK", mask: 0x80, set: "Yes", unset: "No")
    flagsAck = p.flag("flags.ack", "Acknowledge", mask: 0x8, set: "Set", unset: "Not set")
    flagsAckWithData = p.flag(
      "flags.ack_with_data", "Acknowledge with data", mask: 0x4, set: "Allowed",
      unset: "Not Allowed")
    flagsAckExpected = p.flag(
      "flags.ack_expected", "Acknowledge expected", mask: 0x2, set: "Yes", unset: "No")
    flagsRecvContReq = p.flag(
      "flags.recv_cont_req", "RECEIVE_CONTINUE requested", mask: 0x1, set: "Yes", unset: "No")
    data2 = p.u16("data2", "DATA2 value", .hex)
    data2Frame = p.flag(
      "data2.frame", "Data length exceeds maximum frame size", mask: 0x8000, width: 2, set: "Yes",
      unset: "No")
    data2User = p.flag(
      "data2.user", "Data length exceeds user's buffer", mask: 0x4000, width: 2, set: "Yes",
      unset: "No")
    data2Status = p.u16("data2.status", "Status data length", mask: 0x3fff)
    resyncIndicator = p.u16("resync_indicator", "Re-sync indicator", .hex)
    statusRequest = p.u8("status_request", "Status request")
    localSessionNo = p.u8("local_session_no", "Local Session No.", .hex)
    statusResponse = p.u8("status_response", "Status response")
    fragmentCount = p.u32("fragment.count", "Fragment count")
    fragment = p.frameNumber("fragment", "NetBIOS Fragment")
    fragments = p.label("fragments", "NetBIOS Fragments")
    reassembledLength = p.u32(
      "reassembled.length", "Reassembled NetBIOS length",
      blurb: "The total length of the reassembled payload")
  }
}

let netbiosCommandNames: ValueNames = [
  0: "Add Group Name Query", 1: "Add Name Query", 2: "Name In Conflict", 3: "Status Query",
  7: "Terminate Trace", 8: "Datagram", 9: "Broadcast Datagram", 10: "Name Query",
  13: "Add Name Response", 14: "Name Recognized", 15: "Status Response", 19: "Terminate Trace",
  20: "Data Ack", 21: "Data First Middle", 22: "Data Only Last", 23: "Session Confirm",
  24: "Session End", 25: "Session Initialize", 26: "No Receive", 27: "Receive Outstanding",
  28: "Receive Continue", 31: "Session Alive",
]

let netbiosCallNameTypeNames: ValueNames = [
  0: "Unique name", 1: "Group name",
]

let netbiosLargestFrameNames: ValueNames = [
  0: "516", 1: "1500", 2: "2052", 3: "4472", 4: "8144", 5: "11407", 6: "17800", 7: "65535",
]

let netbiosStatusNames: ValueNames = [
  0: "Add name not in process", 1: "Add name in process",
]

let netbiosNameTypeNames: ValueNames = [
  0: "Unique name", 1: "Group name",
]

let netbiosTerminationIndicatorNames: ValueNames = [
  0: "Normal session end", 1: "Abnormal session end",
]
