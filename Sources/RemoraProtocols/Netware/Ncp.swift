public import RemoraCore

/// NetWare Core Protocol, over TCP behind a header of its own.
///
///     | "DmdT" or "tNcP" |  length  | version, reply buffer (requests only) |
///     |      type        | sequence | connection (low) | task | connection (high) | …
///
/// Requests go on with a function; replies with a completion code and the connection's status.
public let ncp = Protocol("ncp", "NetWare Core Protocol", short: "NCP") { p in
  let layer = NCPLayer(&p)
  p.over("tcp.port", 524, framing: .lengthPrefixed(header: 8, at: 4, width: 4, plus: 0))
  p.over("udp.port", 524)
  p.over("ipx.packet_type", 0x11)
  p.over("ipx.socket", 0x0451)
  return { d throws(Malformed) in try layer.dissect(&d) }
}

struct NCPExchange: BitwiseCopyable {
  var frame: UInt32 = 0
  var time = AbsoluteTime(seconds: 0, nanoseconds: 0)
  var function: UInt8 = 0
  var subfunction: UInt8 = 0
  var hasSubfunction = false
  /// What a request asked to be returned.
  var returned: UInt16 = 0
  var extended: UInt16 = 0
}

struct NCPLayer: Sendable {
  let h: NCPHeaderFields
  let f: NCPFields
  let exchanges: State<FlowTable<NCPExchange>>
  let isInner: State<Bool>
  let own: ProtocolHandle
  let unmatched: Field<Label>
  let noRequest: Expert
  let failure: Expert
  let all: FieldGroup

  init(_ p: inout Builder) {
    h = NCPHeaderFields(&p)
    f = NCPFields(&p)
    exchanges = p.state { FlowTable<NCPExchange>(limit: 1 << 18) }
    isInner = p.state { false }
    own = p.uses("ncp")
    noRequest = p.expert(
      "no_request_record_found", .sequence, .note, "No request record found.")
    unmatched = p.label(
      "no_request_record", "No request record found. Parsing is impossible.")
    failure = p.expert("completion_code.expert", .response, .error, "Error")
    all = p.allFields()
  }

  func dissect(_ d: inout Dissection) throws(Malformed) {
    d.protocolColumn("NCP")
    guard d.packet.ipProtocol == 6 else {
      d.info("")
      if let magic = d.number(at: d.offset, UInt32.self),
        magic == 0x446d_6454 || magic == 0x744e_6350
      {
        return try framed(&d)
      }
      return try message(&d)
    }
    if d[isInner] {
      d[isInner] = false
      d.info("")
      return try framed(&d)
    }
    var isFirst = true
    while d.remaining > 0 {
      try d.step()
      let place = d.offset
      guard let magic = d.number(at: place, UInt32.self),
        let count = d.number(at: place + 4, UInt32.self)
      else {
        if d.canWait {
          if isFirst { d.withdraw() }
          return d.wait(for: .segment, from: place)
        }
        return
      }
      guard magic == 0x446d_6454 || magic == 0x744e_6350 else { return }
      let size = max(8, Int(count & 0x7fff_ffff))
      if size > d.remaining, d.canWait {
        if isFirst { d.withdraw() }
        return d.wait(for: .bytes(size - d.remaining), from: place)
      }
      if isFirst { d.withdraw() }
      isFirst = false
      d[isInner] = true
      try d.call(own, length: min(size, d.reportedRemaining), .unlisted)
    }
  }

  private func framed(_ d: inout Dissection) throws(Malformed) {
    d.setOwnLength(d.reportedRemaining)
    let magic = try d.add(h.signature)
    let count = try d.peek(UInt32.self)
    d.put(h.length, count & 0x7fff_ffff, at: d.next(4))
    try d.skip(4)
    if magic == 0x446d_6454 {
      try d.add(h.version)
      try d.add(h.bufferSize)
    }
    try message(&d)
  }

  private func message(_ d: inout Dissection) throws(Malformed) {
    let start = d.offset
    let kind = try d.add(h.type)
    let number = try d.add(h.sequence)
    let low = try d.peek(UInt8.self)
    let high = try d.peek(UInt8.self, ahead: 2)
    d.put(h.connection, UInt16(high) << 8 | UInt16(low), at: d.next(3))
    try d.skip(1)
    try d.add(h.task)
    try d.skip(1)
    let key = key(d.packet, number, UInt16(high) << 8 | UInt16(low))
    switch kind {
    case 0x2222: try request(&d, key, start)
    case 0x3333: try reply(&d, key, start)
    default:
      let name = ncpTypeNames.name(of: UInt64(kind)) ?? "Unknown"
      d.info("\(name)")
    }
  }

  private func key(_ packet: PacketInfo, _ number: UInt8, _ connection: UInt16) -> FlowKey {
    let mix = UInt64(number) << 16 | UInt64(connection) << 24
    func with(_ a: Address) -> Address {
      Address(kind: a.kind, high: a.high ^ mix, low: a.low)
    }
    return FlowKey(
      from: with(packet.source), packet.sourcePort, to: with(packet.destination),
      packet.destinationPort)
  }

  // MARK: Requests

  private func request(_ d: inout Dissection, _ key: FlowKey, _ start: Int) throws(Malformed) {
    var exchange = NCPExchange(frame: d.packet.number, time: d.packet.time)
    let function = try d.peek(UInt8.self)
    exchange.function = function
    exchange.hasSubfunction = functionsWithParts.contains(function)
    if exchange.hasSubfunction {
      // Three functions put the length of what follows before the part's number.
      let ahead = function == 21 || function == 22 || function == 23 ? 3 : 1
      exchange.subfunction = try d.peek(UInt8.self, ahead: ahead)
    }
    let known = ncpFunctions[UInt16(function) << 8 | UInt16(exchange.subfunction)]
    addFunction(&d, exchange, at: d.next(1), known)
    try d.skip(1)
    if exchange.hasSubfunction {
      let ahead = function == 21 || function == 22 || function == 23 ? 2 : 0
      try d.skip(ahead)
      d.put(h.subfunction, exchange.subfunction, at: d.next(1))
      try d.skip(1)
    }
    if let known {
      d.put(h.group, known.group, at: Region(start, 0), .generated)
      d.label(value: "\(ncpGroups.name(of: UInt64(known.group)) ?? "Unknown")")
    }
    d.info("C \(known?.name ?? "Unknown")")
    switch (function, exchange.subfunction) {
    case (66, _):
      try d.add(f.reserved)
      try d.add(f.handle, length: 6)
    case (72, _):
      try d.add(f.reserved)
      try d.add(f.handle, length: 6)
      try d.add(f.offset)
      try d.add(f.maxBytes)
    case (87, 34):
      try d.add(f.lockHandle)
      try d.add(f.lockFunction)
    case (89, 32): try addOpen(&d, &exchange)
    default: break
    }
    let made = exchange
    guard d.keeps(all), !d.packet.isRevisit else { return }
    let entry = d[exchanges].place(key) { _ in made }
    if !entry.isNew { d[exchanges][entry.index] = made }
  }

  private func addFunction(
    _ d: inout Dissection, _ exchange: NCPExchange, at place: Region, _ known: NCPFunction?,
    _ flags: Node.Flags = []
  ) {
    let number = exchange.function
    d.put(h.function, number, at: place, flags)
    let name = known?.name ?? "Unknown"
    let title = exchange.hasSubfunction ? known?.title ?? name : name
    d.label(value: "\(number) (0x\(number, hex: 2)), \(title)")
  }

  private func addOpen(_ d: inout Dissection, _ exchange: inout NCPExchange) throws(Malformed) {
    try d.add(f.nameSpace)
    try f.openMode.add(&d, .big)
    try f.search.add(&d, .little)
    exchange.returned = try f.returned.add(&d, .little)
    exchange.extended = try f.extended.add(&d, .little)
    try addAttributes(&d)
    try f.rights.add(&d, .little)
    try d.add(f.directory, order: .little)
    try d.add(f.volume)
    try d.add(f.handleFlag)
    try d.add(f.dataType)
    try d.add(f.reserved5, length: 5)
    let count = try d.add(f.pathCount)
    var path = ""
    for i in 0..<count {
      try d.step()
      let size = Int(try d.peek(UInt16.self).byteSwapped)
      let text = String(decoding: d.bytes(Region(d.offset + 2, size)), as: UTF8.self)
      d.put(f.path, "\(text)", at: d.next(2 + size))
      try d.skip(2 + size)
      path += i == 0 ? text : "/\(text)"
    }
    let whole = path
    d.info("C Open or Create with Op-Lock: \(whole)")
  }

  private func addAttributes(_ d: inout Dissection) throws(Malformed) {
    let place = d.next(4)
    let value = try d.add(f.attributes, order: .little)
    let sub = d.open()
    for flag in f.upper {
      d.put(flag, flag.extract(UInt64(value)) != 0, at: place, .littleEndian)
    }
    d.put(
      f.searchMode, UInt32(truncatingIfNeeded: f.searchMode.extract(UInt64(value))), at: place,
      .littleEndian)
    for flag in f.lower {
      d.put(flag, flag.extract(UInt64(value)) != 0, at: place, .littleEndian)
    }
    d.close(sub)
  }

  // MARK: Replies

  private func reply(_ d: inout Dissection, _ key: FlowKey, _ start: Int) throws(Malformed) {
    let here = Region(start, 0)
    var exchange: NCPExchange?
    if let index = d[exchanges].find(key), d[exchanges][index].frame <= d.packet.number {
      exchange = d[exchanges][index]
    }
    var known: NCPFunction?
    if let exchange {
      d.put(h.requestFrame, FrameNumber(exchange.frame), at: here, .generated)
      d.put(h.time, d.packet.time.since(exchange.time), at: here, .generated)
      known = ncpFunctions[UInt16(exchange.function) << 8 | UInt16(exchange.subfunction)]
      let at = Region(d.offset, 0)
      addFunction(&d, exchange, at: at, known, .generated)
      if exchange.hasSubfunction { d.put(h.subfunction, exchange.subfunction, at: at, .generated) }
    }
    let code = try d.peek(UInt8.self)
    let text = completionText(code)
    d.put(h.completion, code, at: d.next(1))
    d.label("Completion Code: \(code) (0x89\(code, hex: 2)), \(text)")
    if code != 0 {
      d.expert(failure, "Error: \(code) (0x89\(code, hex: 2)) \(text)")
    }
    try d.skip(1)
    try d.add(h.status)
    d.info("R \(text)")
    guard let exchange else {
      if d.remaining > 0 {
        let item = d.text(
          "No request record found. Parsing is impossible.", at: d.next(d.remaining))
        d.expert(noRequest, at: item)
      }
      return
    }
    guard code == 0 else { return }
    switch (exchange.function, exchange.subfunction) {
    case (72, _): try d.add(f.byteCount)
    case (89, 32): try addOpened(&d, exchange)
    default: break
    }
  }

  private func completionText(_ code: UInt8) -> String {
    switch code {
    case 0: "OK"
    case 0xff: "No matching files or directories were found"
    default: ncpErrors.name(of: UInt64(code)) ?? "Unknown"
    }
  }

  private func addOpened(_ d: inout Dissection, _ exchange: NCPExchange) throws(Malformed) {
    try d.add(f.handle, length: 4)
    try f.action.add(&d, .big)
    try d.add(f.openFlags)
    let mask = exchange.returned
    if mask & 0x0004 != 0 {
      try group(&d, "Attributes", 6) { d throws(Malformed) in
        try addAttributes(&d)
        try d.add(f.flags, order: .little)
      }
    }
    if mask & 0x0008 != 0 { try d.add(f.size, order: .little) }
    if mask & 0x0020 != 0 {
      try group(&d, "Extended Attribute Information", 12) { d throws(Malformed) in
        try d.add(f.eaSize, order: .little)
        try d.add(f.eaCount, order: .little)
        try d.add(f.eaKey, order: .little)
      }
    }
    if mask & 0x0080 != 0 {
      try group(&d, "Modification Information", 10) { d throws(Malformed) in
        try d.add(f.modifiedTime, order: .little)
        try d.add(f.modifiedDate, order: .little)
        try d.add(f.modifier, order: .little)
        try d.add(f.accessDate, order: .little)
      }
    }
    if mask & 0x0100 != 0 {
      try group(&d, "Creation Information", 8) { d throws(Malformed) in
        try d.add(f.creationTime, order: .little)
        try d.add(f.creationDate, order: .little)
        try d.add(f.creator, order: .little)
      }
    }
    if mask & 0x0400 != 0 {
      try group(&d, "Directory Entry Information", 12) { d throws(Malformed) in
        try d.add(f.entry, order: .little)
        try d.add(f.dosEntry, order: .little)
        try d.add(f.volumeLong, order: .little)
      }
    }
    if mask & 0x1000 != 0 { try d.add(f.reference, order: .little) }
    if exchange.extended & 0x0400 != 0, d.remaining >= 8 { try d.add(f.size64, order: .little) }
  }

  private func group(
    _ d: inout Dissection, _ label: String, _ count: Int,
    _ body: (inout Dissection) throws(Malformed) -> Void
  ) throws(Malformed) {
    let sub = d.open(d.text("\(label)", at: d.next(min(count, d.remaining))))
    try body(&d)
    d.close(sub)
  }
}

/// A function, by its number and its part's.
struct NCPFunction: Sendable {
  let name: String
  let title: String
  let group: UInt8
  init(_ name: String, _ group: UInt8, title: String? = nil) {
    self.name = name
    self.title = title ?? name
    self.group = group
  }
}

/// Functions that are divided into parts.
private let functionsWithParts: Set<UInt8> = [
  11, 20, 21, 22, 23, 32, 34, 35, 36, 50, 54, 86, 87, 88, 89, 90, 91, 92, 97, 104, 111, 114, 123,
  131,
]

private let ncpGroups: ValueNames = [2: "File System", 14: "Enhanced File System"]

private let ncpErrors: ValueNames = [
  0x80: "Lock Fail", 0x82: "No Open Privileges", 0x84: "No Create Privileges",
  0x88: "Invalid File Handle", 0x89: "No Search Privileges", 0x8a: "No Delete Privileges",
  0x93: "No Read Privileges", 0x94: "No Write Privileges", 0x98: "Disk Map Error",
  0x9b: "Bad Directory Handle", 0x9c: "No Such Directory", 0xfb: "Invalid Namespace",
]

private let ncpFunctions: [UInt16: NCPFunction] = [
  66 << 8: NCPFunction("Close File", 2),
  72 << 8: NCPFunction("Read From A File", 2),
  87 << 8 | 34: NCPFunction("Open CallBack Control (Op-Lock)", 2),
  89 << 8 | 6: NCPFunction("Obtain File or SubDirectory Information", 14),
  89 << 8 | 32: NCPFunction(
    "Open or Create with Op-Lock", 14,
    title: "Open/Create File or Subdirectory with Callback"),
]
