import RemoraCore

/// What is known of a connection, from its first packet on.
struct QUICConnection {
  let number: UInt32
  var version: UInt32
  /// The ends; the client is the one that began.
  var client: Address
  var clientPort: UInt32
  /// Ids that the sides want to be addressed by.
  var clientID: [UInt8]
  var serverID: [UInt8]?
  /// The id that the keys of the first packets come from.
  var originalID: [UInt8]
  var keys: (client: QUICKeys, server: QUICKeys)?
  var session = TLSSession()
  /// Packets of a side that could not be opened were remarked on.
  var hasFailedClient = false
  var hasFailedServer = false
  /// Handshake bytes of both directions, for the first packets only.
  var crypto = (QUICCrypto(), QUICCrypto())
  var hasServerHello: Bool { session.hasServerHello }
}

/// Handshake bytes of one direction that have come out of order.
struct QUICCrypto: Sendable {
  /// Up to where they have been handed on.
  var next = 0
  var pieces: [(offset: Int, frame: UInt32, bytes: [UInt8])] = []
  private static let limit = 1 << 16

  enum Outcome: Sendable {
    case inOrder
    case old
    case kept
    /// Bytes that can be handed on at once, with the frames that they came from.
    case whole([UInt8], [(frame: UInt32, offset: Int, length: Int)])
  }

  mutating func take(_ offset: Int, _ bytes: [UInt8], frame: UInt32) -> Outcome {
    let end = offset + bytes.count
    if end <= next { return .old }
    if pieces.isEmpty, offset <= next {
      let isExact = offset == next
      let skipped = next - offset
      next = end
      return isExact
        ? .inOrder : .whole(Array(bytes[skipped...]), [(frame, 0, bytes.count - skipped)])
    }
    let held = pieces.reduce(0) { $0 + $1.bytes.count }
    guard held + bytes.count <= Self.limit, pieces.count < 1024 else { return .kept }
    pieces.append((offset, frame, bytes))
    pieces.sort { $0.offset < $1.offset }
    var out: [UInt8] = []
    var list: [(frame: UInt32, offset: Int, length: Int)] = []
    let begin = next
    var reached = next
    for piece in pieces {
      let stop = piece.offset + piece.bytes.count
      // As long as there is a gap, nothing is handed on.
      if piece.offset > reached { return .kept }
      if stop > reached {
        let fresh = piece.bytes[(reached - piece.offset)...]
        list.append((piece.frame, reached - begin, fresh.count))
        out += fresh
        reached = stop
      }
    }
    next = reached
    pieces = []
    // A single piece that came in its turn.
    if list.count == 1, list[0].length == bytes.count, offset == begin { return .inOrder }
    return .whole(out, list)
  }
}

/// All connections, found by their ids and by their ends.
///
/// Bounded: past `limit` connections the table starts anew, numbers go on.
struct QUICConnections: ~Copyable {
  private(set) var all: [QUICConnection] = []
  private var byID: [[UInt8]: Int] = [:]
  private var byEnds = FlowTable<Int>(limit: 1 << 18)
  private var count: UInt32 = 0
  private let limit = 1 << 18

  struct Found {
    let index: Int
    let isFromServer: Bool
  }

  subscript(index: Int) -> QUICConnection {
    get { all[index] }
    _modify { yield &all[index] }
  }

  func find(_ ends: FlowKey, _ info: PacketInfo, id: [UInt8]) -> Found? {
    if !id.isEmpty, let index = byID[id] {
      return Found(index: index, isFromServer: all[index].clientID == id)
    }
    guard let index = find(ends) else { return nil }
    return Found(index: index, isFromServer: isFromServer(index, info))
  }

  func find(_ ends: FlowKey) -> Int? { byEnds.find(ends).map { byEnds[$0] } }

  /// The connection between these ends that a short header's bytes belong to.
  /// - Parameter bytes: those behind the first.
  func findShort(_ ends: FlowKey, _ info: PacketInfo, _ bytes: [UInt8]) -> Found? {
    guard let index = find(ends) else { return nil }
    let isAnswer = isFromServer(index, info)
    let expected = isAnswer ? all[index].clientID : all[index].serverID ?? []
    if bytes.starts(with: expected) { return Found(index: index, isFromServer: isAnswer) }
    return nil
  }

  func isFromServer(_ index: Int, _ info: PacketInfo) -> Bool {
    all[index].client != info.source || all[index].clientPort != info.sourcePort
  }

  mutating func begin(
    _ ends: FlowKey, _ info: PacketInfo, version: UInt32, destination: [UInt8], source: [UInt8],
    keys: (client: QUICKeys, server: QUICKeys)?
  ) -> Int {
    if all.count >= limit {
      all.removeAll()
      byID.removeAll()
      byEnds = FlowTable<Int>(limit: limit)
    }
    let index = all.count
    var made = QUICConnection(
      number: count, version: version, client: info.source, clientPort: info.sourcePort,
      clientID: source, serverID: nil, originalID: destination, keys: keys)
    made.session.number = count
    made.session.version = 0x0304
    all.append(made)
    count &+= 1
    let place = byEnds.place(ends) { _ in index }
    byEnds[place.index] = index
    name(index, destination)
    name(index, source)
    return index
  }

  /// Says that `id` addresses one side of a connection.
  mutating func name(_ index: Int, _ id: [UInt8]) {
    if !id.isEmpty, id.count <= 20, byID[id] == nil { byID[id] = index }
  }
}
