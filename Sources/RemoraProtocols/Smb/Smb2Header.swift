import RemoraCore

/// A request and its response.
struct SMB2Exchange: BitwiseCopyable {
  var request: UInt32 = 0
  var response: UInt32 = 0
  var time = AbsoluteTime(seconds: 0, nanoseconds: 0)
  /// A name or pattern of the request in the table of names; -1 without one.
  var name: Int32 = -1
  /// The kind of information that was asked for.
  var kind: UInt8 = 0
  var level: UInt8 = 0
  var high: UInt64 = 0
  var low: UInt64 = 0
}

struct SMB2FileKey: Hashable {
  var high, low, session: UInt64
}

struct SMB2File {
  var name: Int32 = -1
  var openedIn: UInt32 = 0
  var closedIn: UInt32 = 0
}

struct SMB2Session {
  var account = ""
  var domain = ""
  var host = ""
  var frame: UInt32 = 0
}

struct SMB2TreeKey: Hashable {
  var session: UInt64
  var tree: UInt32
}

struct SMB2Tree {
  var name: Int32 = -1
  var type: UInt8 = 0
  var connectedIn: UInt32 = 0
  var disconnectedIn: UInt32 = 0
}

/// What later messages need of earlier ones. Bounded: at a limit a table starts anew.
struct SMB2State: ~Copyable {
  static let limit = 1 << 18
  var isInner = false
  var exchanges = FlowTable<SMB2Exchange>(limit: SMB2State.limit)
  var names: [String] = []
  var files: [SMB2FileKey: SMB2File] = [:]
  var sessions: [UInt64: SMB2Session] = [:]
  var trees: [SMB2TreeKey: SMB2Tree] = [:]
  /// Who logs on with the exchange of a number.
  var logons: [Int: SMB2Session] = [:]

  mutating func keep(_ name: String) -> Int32 {
    guard names.count < SMB2State.limit else { return -1 }
    names.append(name)
    return Int32(names.count - 1)
  }

  func name(_ index: Int32) -> String? {
    index >= 0 && Int(index) < names.count ? names[Int(index)] : nil
  }

  mutating func setFile(_ key: SMB2FileKey, _ file: SMB2File) {
    if files.count >= SMB2State.limit { files.removeAll() }
    files[key] = file
  }

  mutating func setTree(_ key: SMB2TreeKey, _ tree: SMB2Tree) {
    if trees.count >= SMB2State.limit { trees.removeAll() }
    trees[key] = tree
  }
}

/// The header ([MS-SMB2] section 2.2.1) and the items that come from other messages.
extension SMB2Layer {
  func addHeader(_ d: inout Dissection, _ m: inout SMB2Message) throws(Malformed) {
    let flags = try d.peek(UInt32.self, ahead: 16).byteSwapped
    m.isResponse = flags & 1 != 0
    let sub = d.open(d.text("SMB2 Header", at: d.next(min(64, d.remaining))))
    try d.add(h.protocolID)
    try d.add(h.length, order: .little)
    try d.add(h.charge, order: .little)
    if m.isResponse {
      m.status = try d.add(h.status, order: .little)
    } else {
      try d.add(h.channelSequence, order: .little)
      try d.add(h.reserved, length: 2)
    }
    m.command = try d.add(h.command, order: .little)
    try d.add(m.isResponse ? h.granted : h.requested, order: .little)
    try h.flags.add(&d)
    try d.add(h.chain, order: .little)
    m.number = try d.add(h.message, order: .little)
    if m.number == .max { d.label(value: "unsolicited response (\(UInt64.max))") }
    m.session = try d.peek(UInt64.self, ahead: 8).byteSwapped
    note(&d, &m)
    m.isAsync = flags & 2 != 0
    if flags & 2 != 0 {
      try d.add(h.asyncID, order: .little)
    } else {
      try d.add(h.headerReserved, order: .little)
      m.tree = try d.add(h.tree, order: .little)
      addTree(&d, m)
    }
    try d.add(h.session, order: .little)
    addSession(&d, m)
    try d.add(h.signature, length: 16)
    addLinks(&d, m)
    d.close(sub)
  }

  private func addTree(_ d: inout Dissection, _ m: SMB2Message) {
    let key = SMB2TreeKey(session: m.session, tree: m.tree)
    guard m.command != 3, let tree = d[state].trees[key] else { return }
    let place = d.just(4)
    let here = Region(place.offset, 0)
    let name = d[state].name(tree.name) ?? ""
    d.append("  \(name)")
    let sub = d.open()
    d.put(h.treeName, "\(name)", at: place, .generated)
    d.put(h.shareType, tree.type, at: here, .generated)
    d.put(h.connectedIn, FrameNumber(tree.connectedIn), at: here, .generated)
    d.put(h.disconnectedIn, FrameNumber(tree.disconnectedIn), at: here, .generated)
    d.close(sub)
  }

  private func addSession(_ d: inout Dissection, _ m: SMB2Message) {
    guard let session = d[state].sessions[m.session], session.frame <= d.packet.number
    else { return }
    let here = Region(d.offset - 8, 0)
    let (account, domain, host) = (session.account, session.domain, session.host)
    d.append(" Acct:\(account) Domain:\(domain) Host:\(host)")
    let sub = d.open()
    d.put(h.account, "\(account)", at: here, .generated)
    d.put(h.domain, "\(domain)", at: here, .generated)
    d.put(h.host, "\(host)", at: here, .generated)
    d.put(h.authenticatedIn, FrameNumber(session.frame), at: here, .generated)
    d.close(sub)
  }

  /// Both ends and the message's number, mixed into the addresses.
  private func key(_ packet: PacketInfo, _ number: UInt64) -> FlowKey {
    func with(_ a: Address) -> Address {
      Address(kind: a.kind, high: a.high ^ number, low: a.low)
    }
    return FlowKey(
      from: with(packet.source), packet.sourcePort, to: with(packet.destination),
      packet.destinationPort)
  }

  /// Looks up the exchange, or begins it.
  private func note(_ d: inout Dissection, _ m: inout SMB2Message) {
    guard d.keeps(all), m.number != .max else { return }
    let packet = d.packet
    let key = key(packet, m.number)
    if m.isResponse {
      guard let index = d[state].exchanges.find(key), d[state].exchanges[index].request != 0
      else { return }
      m.exchange = index
      if d[state].exchanges[index].response == 0, m.status != 0x103 {
        d[state].exchanges[index].response = packet.number
      }
      if m.command == 1, m.status == 0, !packet.isRevisit { begin(&d, m) }
      return
    }
    let fresh = SMB2Exchange(request: packet.number, time: packet.time)
    let entry = d[state].exchanges.place(key) { _ in fresh }
    m.exchange = entry.index
    if !entry.isNew, !packet.isRevisit, m.command != 12 { d[state].exchanges[entry.index] = fresh }
  }

  /// A logon was accepted.
  private func begin(_ d: inout Dissection, _ m: SMB2Message) {
    guard var session = d[state].logons[m.exchange] else { return }
    session.frame = d.packet.number
    if d[state].sessions.count >= SMB2State.limit { d[state].sessions.removeAll() }
    d[state].sessions[m.session] = session
  }

  /// Says which frame goes with this one.
  private func addLinks(_ d: inout Dissection, _ m: SMB2Message) {
    guard let exchange = exchange(d, m) else { return }
    if m.isResponse {
      d.put(h.responseTo, FrameNumber(exchange.request), at: d.head, .generated)
      let span = d.packet.time.since(exchange.time)
      d.put(h.time, span, at: d.head, .generated)
    } else if exchange.response != 0, d.packet.isRevisit {
      d.put(h.responseIn, FrameNumber(exchange.response), at: d.head, .generated)
    }
  }

  func exchange(_ d: borrowing Dissection, _ m: SMB2Message) -> SMB2Exchange? {
    guard m.exchange >= 0, m.exchange < d[state].exchanges.count else { return nil }
    return d[state].exchanges[m.exchange]
  }

  // MARK: Wrappers

  func addTransform(_ d: inout Dissection) throws(Malformed) {
    let head = d.text("SMB2 Transform Header", at: d.next(d.remaining))
    let sub = d.open(head)
    try d.skip(4)
    try d.add(transform.signature, length: 16)
    try d.add(transform.nonce, length: 16)
    let size = Int(try d.add(transform.size, order: .little))
    try d.add(transform.reserved, length: 2)
    try transform.flags.add(&d)
    d.append(", Encrypted")
    try d.add(h.session, order: .little)
    d.close(sub)
    let count = min(size, d.remaining)
    let body = d.open(d.text("Encrypted SMB3 data", at: d.next(count)))
    try d.add(transform.data, length: count)
    d.close(body)
    d.setOwnLength(d.offset - d.start)
    d.info(append: "Encrypted SMB3")
  }

  func addCompressed(_ d: inout Dissection) throws(Malformed) {
    let head = d.text("SMB2 Compression Transform Header", at: d.next(d.remaining))
    let sub = d.open(head)
    try d.skip(4)
    try d.add(transform.originalSize, order: .little)
    try d.add(transform.algorithm, order: .little)
    try d.add(transform.compressionFlags, order: .little)
    try d.add(transform.offset, order: .little)
    let body = d.open(d.text("Compressed SMB3 data", at: d.next(d.remaining)))
    try d.add(transform.compressed, length: d.remaining)
    d.close(body)
    d.close(sub)
    d.setOwnLength(d.offset - d.start)
    d.info(append: "Comp. SMB3 (invalid)")
  }
}
