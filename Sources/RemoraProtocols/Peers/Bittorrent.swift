public import RemoraCore

/// The peer wire protocol of BitTorrent (BEP 3, 6 and 10).
///
///     handshake: | 19 | "BitTorrent protocol" | reserved (8) | info hash (20) | peer id (20) |
///     message:   | length (4) | type | … |
public let bittorrent = Protocol("bittorrent", "BitTorrent", short: "BitTorrent") { p in
  p.keepsToItself()
  let layer = BittorrentLayer(&p)
  let framing = Framing.sized(header: 4) { d in BittorrentLayer.size(d) }
  for port in 6881...6889 as ClosedRange<UInt64> {
    p.over("tcp.port", port, framing: framing)
  }
  p.framed(framing)
  p.byAppointment(over: .tcp)
  p.recognizes(over: "tcp") { d in BittorrentLayer.isHandshake(d) }
  return { d throws(Malformed) in try layer.dissect(&d) }
}

struct BittorrentLayer: Sendable {
  let f: BittorrentFields
  let bencode, own: ProtocolHandle

  init(_ p: inout Builder) {
    f = BittorrentFields(&p)
    bencode = p.uses("bencode")
    own = p.uses("bittorrent")
  }

  /// The byte 19 and "BitTorrent protocol".
  static func isHandshake(_ d: borrowing Dissection) -> Bool {
    let at = d.offset
    return d.number(at: at, UInt64.self) == 0x1342_6974_546f_7272
      && d.number(at: at + 8, UInt64.self) == 0x656e_7420_7072_6f74
      && d.number(at: at + 16, UInt32.self) == 0x6f63_6f6c
  }

  /// Whether a message with a length begins at the cursor; all else is the rest of one that was
  /// not seen.
  private static func isMessage(_ d: borrowing Dissection) -> Bool {
    guard let length = d.number(at: d.offset, UInt32.self), length < 0x1_0000 else { return false }
    guard length > 0, let type = d.number(at: d.offset + 4, UInt8.self) else { return true }
    return bittorrentMsgTypeNames.name(of: UInt64(type)) != nil && type <= 20
  }

  static func size(_ d: borrowing Dissection) -> Int? {
    if isHandshake(d) { return 68 }
    guard isMessage(d), let length = d.number(at: d.offset, UInt32.self) else {
      return max(4, d.reportedRemaining)
    }
    return Int(length) + 4
  }

  func dissect(_ d: inout Dissection) throws(Malformed) {
    d.protocolColumn("BitTorrent")
    d.info("")
    d.setOwnLength(d.reportedRemaining)
    if Self.isHandshake(d) {
      if !d.packet.isQuoted { d.appoint(own, over: .tcp) }
      return try addHandshake(&d)
    }
    guard Self.isMessage(d) else {
      d.info(append: "Continuation data  ")
      try d.add(f.continuousData, length: d.remaining)
      return
    }
    try addMessage(&d)
  }

  private func addHandshake(_ d: inout Dissection) throws(Malformed) {
    d.info(append: "Handshake  ")
    let count = Int(try d.add(f.protocolNameLength))
    try d.add(f.protocolName, length: count)
    try d.add(f.reserved, length: 8)
    try d.add(f.infoHash, length: 20)
    try d.add(f.peerId, length: 20)
  }

  private func addMessage(_ d: inout Dissection) throws(Malformed) {
    let head = d.put(f.msg, at: d.next(d.remaining))
    let sub = d.open(head)
    let length = try d.add(f.msgLength)
    guard length > 0 else {
      d.info(append: "KeepAlive  ")
      return d.close(sub)
    }
    let type = try d.add(f.msgType)
    let name = bittorrentMsgTypeNames.name(of: UInt64(type)) ?? "Unknown"
    let words = try addBody(&d, type, Int(length))
    d.label(head, "Message: Len:\(length), \(name)\(words)")
    d.info(append: "\(name)\(words)  ")
    d.close(sub)
  }

  /// - Returns: what headings say of it.
  private func addBody(
    _ d: inout Dissection, _ type: UInt8, _ length: Int
  ) throws(Malformed) -> String {
    switch type {
    case 4, 13, 17:
      let index = try d.add(f.pieceIndex)
      return ", Piece (Idx:\(hex(index)))"
    case 5:
      let count = length - 1
      try d.add(f.msgBitfield, length: min(count, d.remaining))
      return ", Len:\(hex(UInt32(truncatingIfNeeded: count)))"
    case 6, 8, 16:
      let index = try d.add(f.pieceIndex)
      let begin = try d.add(f.pieceBegin)
      let count = try d.add(f.pieceLength)
      return ", Piece (Idx:\(hex(index)),Begin:\(hex(begin)),Len:\(hex(count)))"
    case 7:
      let index = try d.add(f.pieceIndex)
      let begin = try d.add(f.pieceBegin)
      let count = max(0, length - 9)
      try d.add(f.pieceData, length: min(count, d.remaining))
      let size = UInt32(truncatingIfNeeded: count)
      return ", Idx:\(hex(index)),Begin:\(hex(begin)),Len:\(hex(size))"
    case 9: try d.add(f.port)
    case 20:
      let id = try d.add(f.extendedId)
      guard d.reportedRemaining > 0 else { return "" }
      if id == 0 {
        try d.call(bencode, .nested)
      } else {
        try d.add(f.extended, length: d.remaining)
      }
    default: break
    }
    return ""
  }

  private func hex(_ value: UInt32) -> String { "0x" + Phrase.hex(UInt64(value), 1) }
}

struct BittorrentFields: Sendable {
  let protocolNameLength, msgType, extendedId: Field<UInt8>
  let protocolName: Field<Text>
  let reserved, infoHash, peerId, msgBitfield, pieceData: Field<Bytes>
  let extended, continuousData: Field<Bytes>
  let msg: Field<Label>
  let msgLength, pieceIndex, pieceBegin, pieceLength: Field<UInt32>
  let port: Field<UInt16>

  init(_ p: inout Builder) {
    protocolNameLength = p.u8("protocol.name.length", "Protocol Name Length")
    protocolName = p.string("protocol.name", "Protocol Name")
    reserved = p.bytes("reserved", "Reserved Extension Bytes")
    infoHash = p.bytes("info_hash", "SHA1 Hash of info dictionary")
    peerId = p.bytes("peer_id", "Peer ID")
    msg = p.label("msg", "Message")
    msgLength = p.u32("msg.length", "Message Length")
    msgType = p.u8("msg.type", "Message Type", names: bittorrentMsgTypeNames)
    msgBitfield = p.bytes("msg.bitfield", "Bitfield data")
    pieceIndex = p.u32("piece.index", "Piece index", .hex)
    pieceBegin = p.u32("piece.begin", "Begin offset of piece", .hex)
    pieceData = p.bytes("piece.data", "Data in a piece")
    pieceLength = p.u32("piece.length", "Piece Length", .hex)
    port = p.u16("port", "Port")
    extendedId = p.u8("extended.id", "Extended Message ID")
    extended = p.bytes("extended", "Extended Message")
    continuousData = p.bytes("continuous_data", "Extended Message")
  }
}

let bittorrentMsgTypeNames: ValueNames = [
  0: "Choke", 1: "Unchoke", 2: "Interested", 3: "Not Interested", 4: "Have", 5: "Bitfield",
  6: "Request", 7: "Piece", 8: "Cancel", 9: "Port", 13: "Suggest Piece", 14: "Have All",
  15: "Have None", 16: "Reject Request", 17: "Allowed Fast", 20: "Extended", 257: "Keepalive",
  256: "Azureus Handshake", 258: "Azureus BitTorrent Handshake", 259: "Azureus Peer Exchange",
  260: "Azureus PeerCache Hello", 261: "Azureus PeerCache Reply",
]
