public import RemoraCore

/// Server Message Block, version 1 ([MS-CIFS] section 2.2). All numbers are little-endian.
///
///     | ff 'S' 'M' 'B'| command |    status     | flags | flags 2 | process id (high) |
///     |           signature           | reserved | tree | process | user | multiplex |
///     then for each command: | words | … | bytes | … |
///
/// Commands that end in AndX name the next one and where it begins.
public let smb = Protocol("smb", "SMB (Server Message Block Protocol)", short: "SMB") { p in
  p.keepsToItself()
  let layer = SMBLayer(&p)
  p.recognizes(over: "netbios") { d in
    guard let magic = d.number(at: d.offset, UInt32.self) else { return false }
    return magic == 0xff53_4d42
  }
  p.over("ipx.socket", [0x0550, 0x0552, 0x0554])
  return { d throws(Malformed) in try layer.dissect(&d) }
}

/// A message while it is read.
struct SMBMessage: BitwiseCopyable {
  var base = 0
  var command: UInt8 = 0
  var isResponse = false
  var isUnicode = false
  var isExtended = false
  var status: UInt32 = 0
  var tree: UInt16 = 0
  var exchange = -1
  var depth = 0
  var isIPX = false
}

/// A request and its response.
struct SMBExchange: BitwiseCopyable {
  var request: UInt32 = 0
  var response: UInt32 = 0
  var time = AbsoluteTime(seconds: 0, nanoseconds: 0)
  var name: Int32 = -1
  var fid: UInt32 = .max
  var offset: UInt64 = 0
  var length: UInt32 = 0
  var subcommand: UInt16 = .max
}

struct SMBTree {
  var name: Int32
  var frame: UInt32
}

/// What later messages need of earlier ones. Bounded: at a limit a table starts anew.
struct SMBState: ~Copyable {
  static let limit = 1 << 18
  var exchanges = FlowTable<SMBExchange>(limit: SMBState.limit)
  var trees = FlowTable<SMBTree>(limit: SMBState.limit)
  var files = FlowTable<UInt32>(limit: SMBState.limit)
  var names: [String] = []

  mutating func keep(_ name: String) -> Int32 {
    guard names.count < SMBState.limit else { return -1 }
    names.append(name)
    return Int32(names.count - 1)
  }

  func name(_ index: Int32) -> String? {
    index >= 0 && Int(index) < names.count ? names[Int(index)] : nil
  }
}

struct SMBLayer: Sendable {
  let h: SMBHeaderFields
  let f: SMBFields
  let rights: SMBRightsFields
  let attributes: FlagSet<UInt32>
  let shortAttributes: FlagSet<UInt16>
  let state: State<SMBState>
  let security, data, mailslot: ProtocolHandle
  let mail: State<MailslotMessage>
  let all: FieldGroup

  init(_ p: inout Builder) {
    h = SMBHeaderFields(&p)
    f = SMBFields(&p)
    rights = SMBRightsFields.get(&p)
    attributes = SMBAttributes.long(&p)
    shortAttributes = SMBAttributes.short(&p)
    state = p.state { SMBState() }
    security = p.uses("gss-api")
    data = p.uses("data")
    mailslot = p.uses("mailslot")
    mail = MailslotMessage.get(&p)
    all = p.allFields()
  }

  func dissect(_ d: inout Dissection) throws(Malformed) {
    d.protocolColumn("SMB")
    var m = SMBMessage(base: d.start)
    m.isIPX = isOverIPX(d.packet)
    d.setOwnLength(d.reportedRemaining)
    guard d.number(at: d.start + 31, UInt8.self) != nil else {
      throw Malformed(.reported, offset: d.start, need: 32, have: d.remaining)
    }
    m.command = try d.peek(UInt8.self, ahead: 4)
    m.isResponse = try d.peek(UInt8.self, ahead: 9) & 0x80 != 0
    let flags2 = try d.peek(UInt16.self, ahead: 10).byteSwapped
    m.isUnicode = flags2 & 0x8000 != 0
    m.isExtended = flags2 & 0x0800 != 0
    try addHeader(&d, &m, isNT: flags2 & 0x4000 != 0)
    try addCommand(&d, &m)
    if m.isResponse, m.status != 0 {
      let text = flags2 & 0x4000 != 0 ? statusText(m.status) : dosError(m.status)
      d.info(append: ", Error: \(text)")
    }
    if d.remaining > 0, m.depth >= 0 {
      d.put(f.extra, at: d.next(d.remaining))
      try d.skip(d.remaining)
    }
  }

  /// Without NetBIOS the header has numbers of a session in place of the signature.
  private func isOverIPX(_ packet: PacketInfo) -> Bool {
    let sockets: ClosedRange<UInt32> = 0x0550...0x0554
    guard packet.source.kind == .other else { return false }
    return [packet.sourcePort, packet.destinationPort].contains {
      sockets.contains($0) && $0 & 1 == 0
    }
  }

  func statusText(_ status: UInt32) -> String {
    ntStatusNames.name(of: UInt64(status)) ?? "Unknown (0x\(Phrase.hex(UInt64(status), 8)))"
  }

  // MARK: Header

  private func addHeader(
    _ d: inout Dissection, _ m: inout SMBMessage, isNT: Bool
  ) throws(Malformed) {
    let sub = d.open(d.text("SMB Header", at: d.next(32)))
    try d.add(h.component, order: .little)
    d.label(value: "SMB")
    try d.add(h.command)
    let multiplex = d.number(at: m.base + 30, UInt16.self)?.byteSwapped ?? 0
    note(&d, &m, multiplex)
    addLinks(&d, m)
    if isNT {
      m.status = try d.add(h.status, order: .little)
    } else {
      let kind = try d.add(h.errorClass)
      try d.add(h.reserved, length: 1)
      let code = try d.add(h.errorCode, order: .little)
      m.status = UInt32(kind) | UInt32(code) << 16
      let text = kind == 0 ? "No Error" : dosError(m.status)
      d.label(value: "\(text)")
    }
    try h.flags.add(&d)
    try h.flags2.add(&d)
    try d.add(h.pidHigh, order: .little)
    if m.isIPX {
      try d.add(h.key, order: .little)
      try d.add(h.sessionID, order: .little)
      try d.add(h.sequence, order: .little)
      try d.add(h.group, order: .little)
    } else {
      try d.add(h.signature, length: 8)
      try d.add(h.reserved, length: 2)
    }
    if m.isIPX, d.offset < m.base + 24 { try d.skip(m.base + 24 - d.offset) }
    let place = d.next(2)
    m.tree = try d.add(h.tree, order: .little)
    if m.isResponse, m.command == 0x75, m.status == 0, !d.packet.isRevisit { connect(&d, m) }
    addTree(&d, m, place)
    try d.add(h.process, order: .little)
    try d.add(h.user, order: .little)
    try d.add(h.multiplex, order: .little)
    d.close(sub)
  }

  /// A tree was connected.
  private func connect(_ d: inout Dissection, _ m: SMBMessage) {
    guard let exchange = exchange(d, m), exchange.name >= 0 else { return }
    let tree = SMBTree(name: exchange.name, frame: d.packet.number)
    let entry = d[state].trees.place(key(d.packet, UInt64(m.tree) | 1 << 32)) { _ in tree }
    if !entry.isNew { d[state].trees[entry.index] = tree }
  }

  private func addTree(_ d: inout Dissection, _ m: SMBMessage, _ place: Region) {
    guard let index = d[state].trees.find(key(d.packet, UInt64(m.tree) | 1 << 32)),
      d[state].trees[index].frame <= d.packet.number, m.tree != 0 || m.isResponse
    else { return }
    let tree = d[state].trees[index]
    let name = d[state].name(tree.name) ?? ""
    d.append("  (\(name))")
    let sub = d.open()
    let here = Region(place.offset + m.base, 0)
    d.put(h.path, "\(name)", at: here, .generated)
    d.put(h.mappedIn, FrameNumber(tree.frame), at: here, .generated)
    d.close(sub)
  }

  /// Both ends and a number, mixed into the addresses.
  func key(_ packet: PacketInfo, _ number: UInt64) -> FlowKey {
    func with(_ a: Address) -> Address {
      Address(kind: a.kind, high: a.high ^ number << 8, low: a.low)
    }
    return FlowKey(
      from: with(packet.source), packet.sourcePort, to: with(packet.destination),
      packet.destinationPort)
  }

  private func note(_ d: inout Dissection, _ m: inout SMBMessage, _ multiplex: UInt16) {
    guard d.keeps(all) else { return }
    let packet = d.packet
    let key = key(packet, UInt64(multiplex))
    if m.isResponse {
      guard let index = d[state].exchanges.find(key) else { return }
      if d[state].exchanges[index].response == 0 || packet.isRevisit {
        d[state].exchanges[index].response = packet.number
      }
      m.exchange = index
      return
    }
    let fresh = SMBExchange(request: packet.number, time: packet.time)
    let entry = d[state].exchanges.place(key) { _ in fresh }
    m.exchange = entry.index
    if !entry.isNew { d[state].exchanges[entry.index] = fresh }
  }

  func exchange(_ d: borrowing Dissection, _ m: SMBMessage) -> SMBExchange? {
    m.exchange >= 0 && m.exchange < d[state].exchanges.count
      ? d[state].exchanges[m.exchange] : nil
  }

  private func addLinks(_ d: inout Dissection, _ m: SMBMessage) {
    guard m.isResponse, let exchange = exchange(d, m), exchange.request != 0 else { return }
    d.put(h.responseTo, FrameNumber(exchange.request), at: d.head, .generated)
    let span = d.packet.time.since(exchange.time)
    d.put(h.time, span, at: d.head, .generated)
  }
}

/// File attributes, in two widths ([MS-CIFS] sections 2.2.1.2.3 and 2.2.1.2.4).
enum SMBAttributes {
  private static let texts: [(String, String, UInt64, String, String)] = [
    ("read_only", "Read Only", 0x1, "READ ONLY", "NOT read only"),
    ("hidden", "Hidden", 0x2, "HIDDEN", "NOT hidden"),
    ("system", "System", 0x4, "SYSTEM file/dir", "NOT a system file/dir"),
    ("volume", "Volume ID", 0x8, "VOLUME ID", "NOT a volume ID"),
    ("directory", "Directory", 0x10, "DIRECTORY", "NOT a directory"),
    (
      "archive", "Archive", 0x20, "Modified since last ARCHIVE",
      "Has NOT been modified since last archive"
    ),
    ("device", "Device", 0x40, "A DEVICE", "NOT a device"),
    ("normal", "Normal", 0x80, "An ordinary file/dir", "Has some attribute set"),
    ("temporary", "Temporary", 0x100, "A TEMPORARY file", "NOT a temporary file"),
    ("sparse", "Sparse", 0x200, "A SPARSE file", "NOT a sparse file"),
    (
      "reparse", "Reparse Point", 0x400, "Has an associated REPARSE POINT",
      "Does NOT have an associated reparse point"
    ),
    ("compressed", "Compressed", 0x800, "COMPRESSED", "Uncompressed"),
    ("offline", "Offline", 0x1000, "OFFLINE", "Online"),
    (
      "not_content_indexed", "Content Indexed", 0x2000, "CONTENT INDEXED",
      "NOT content indexed"
    ),
    (
      "encrypted", "Encrypted", 0x4000, "This is an ENCRYPTED file",
      "This is NOT an encrypted file"
    ),
  ]

  static func long(_ p: inout Builder) -> FlagSet<UInt32> {
    let word = p.u32("file_attribute", "File Attributes", .hex)
    var flags: [Field<Bool>] = []
    for (name, label, mask, set, unset) in texts {
      flags.append(
        p.flag("file_attribute.\(name)", label, mask: mask, width: 4, set: set, unset: unset))
    }
    return FlagSet(word, flags)
  }

  static func short(_ p: inout Builder) -> FlagSet<UInt16> {
    let word = p.u16("file_attribute", "File Attributes", .hex)
    var flags: [Field<Bool>] = []
    var names: [String] = []
    for (name, label, mask, set, unset) in texts where mask <= 0x20 {
      flags.append(
        p.flag("file_attribute.\(name)", label, mask: mask, width: 2, set: set, unset: unset))
      names.append(label)
    }
    return FlagSet(word, flags, names: names)
  }
}

/// The commonest codes of errors in the old form: class and number.
func dosError(_ status: UInt32) -> String {
  switch (status & 0xff, status >> 16) {
  case (0, _): "No Error"
  case (1, 1): "Bad function"
  case (1, 2): "File not found"
  case (1, 3): "Directory not found"
  case (1, 4): "Too many open files"
  case (1, 5): "Access denied"
  case (1, 6): "Bad file ID"
  case (1, 18): "No more files found in file search"
  case (1, 32): "Share mode can't be granted"
  case (1, 80): "File already exists"
  case (2, 1): "Non specific error"
  case (2, 2): "Bad password"
  case (2, 5): "Bad TID"
  case (2, 6): "Network name cannot be found"
  default: "Unknown"
  }
}
