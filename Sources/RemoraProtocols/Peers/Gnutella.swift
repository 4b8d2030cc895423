public import RemoraCore

/// Gnutella (the protocol of version 0.4): descriptors over TCP; numbers are little-endian, but for addresses.
///
///     |  descriptor's identifier (16)  | payload | TTL | hops |  length (4)  |  payload ...
public let gnutella = Protocol("gnutella", "Gnutella Protocol", short: "GNUTELLA") { p in
  p.keepsToItself()
  let f = GnutellaFields(&p)
  p.over("tcp.port", 6346)
  p.framed(
    .sized(header: GnutellaFields.header) { d in
      d.number(at: d.offset + 19, UInt32.self).flatMap { size in
        let size = Int(size.byteSwapped)
        return size > GnutellaFields.longest ? nil : size + GnutellaFields.header
      }
    })
  p.greets { d in
    d.protocolColumn("Gnutella")
    d.info("")
    let size = d.number(at: d.offset + 19, UInt32.self).map { Int($0.byteSwapped) }
    return size.map { $0 > GnutellaFields.longest } ?? false ? .whole : .messages
  }
  return { d throws(Malformed) in
    d.protocolColumn("Gnutella")
    let size = Int(try d.peekOrWithdraw(UInt32.self, ahead: 19).byteSwapped)
    d.setOwnLength(d.remaining)
    if size > GnutellaFields.longest {
      d.put(f.stream, at: d.next(d.remaining))
      return
    }
    try f.addDescriptor(&d, size)
  }
}

extension GnutellaFields {
  static let header = 23
  /// Bytes of a payload; what says that it has more is taken for the bytes of a file.
  static let longest = 4096

  func addDescriptor(_ d: inout Dissection, _ size: Int) throws(Malformed) {
    let kind = try d.peekOrWithdraw(UInt8.self, ahead: 16)
    let name =
      switch kind {
      case 0: "Ping"
      case 1: "Pong"
      case 0x40: "Push"
      case 0x80: "Query"
      case 0x81: "QueryHit"
      default: "Unknown"
      }
    d.info("\(name)", separator: ", ")
    let head = d.open(d.put(header, at: d.next(Self.header)))
    try d.add(headerId, length: 16)
    try d.add(headerPayload)
    d.append(" (\(name))")
    try d.add(headerTtl)
    try d.add(headerHops)
    d.put(headerSize, UInt8(truncatingIfNeeded: size), at: d.next(4))
    if d.wantsLabels { d.label(value: "\(size)") }
    try d.skip(4)
    guard size > 0 else { return d.close(head) }
    switch kind {
    case 1: try addPong(&d, size)
    case 0x40: try addPush(&d, size)
    case 0x80: try addQuery(&d, size)
    case 0x81: try addHits(&d, size)
    default: break
    }
    d.close(head)
  }

  private func addPong(_ d: inout Dissection, _ size: Int) throws(Malformed) {
    let open = d.open(d.put(pongPayload, at: d.next(size)))
    try d.add(pongPort, order: .little)
    try d.add(pongIp)
    try d.add(pongFiles, order: .little)
    try d.add(pongKbytes, order: .little)
    d.close(open)
  }

  private func addPush(_ d: inout Dissection, _ size: Int) throws(Malformed) {
    let open = d.open(d.put(pushPayload, at: d.next(size)))
    try d.add(pushServentId, length: 16)
    try d.add(pushIndex, order: .little)
    try d.add(pushIp)
    try d.add(pushPort, order: .little)
    d.close(open)
  }

  private func addQuery(_ d: inout Dissection, _ size: Int) throws(Malformed) {
    let open = d.open(d.put(queryPayload, at: d.next(size)))
    let speed = UInt32(try d.peek(UInt16.self).byteSwapped)
    d.put(queryMinSpeed, speed, at: d.next(2))
    try d.skip(2)
    if size > 2 { try d.add(querySearch, length: size - 2) }
    d.close(open)
  }

  private func addHits(_ d: inout Dissection, _ size: Int) throws(Malformed) {
    let last = d.offset + size
    let open = d.open(d.put(queryhitPayload, at: d.next(size)))
    let count = try d.add(queryhitCount)
    try d.add(queryhitPort, order: .little)
    try d.add(queryhitIp)
    try d.add(queryhitSpeed, order: .little)
    for _ in 0..<count {
      guard d.offset < last else { break }
      try d.step()
      try addHit(&d)
    }
    let extra = last - 16 - d.offset
    if extra > 0 { try d.add(queryhitExtra, length: extra) }
    try d.add(queryhitServentId, length: 16)
    d.close(open)
  }

  private func addHit(_ d: inout Dissection) throws(Malformed) {
    let hit = d.open(d.put(queryhitHit, at: d.next(d.remaining)))
    try d.add(queryhitHitIndex, order: .little)
    try d.add(queryhitHitSize, order: .little)
    guard let count = d.find(0) else { return try d.skip(d.remaining + 1) }
    if count > 0 { try d.add(queryhitHitName, length: count) }
    try d.skip(1)
    guard let more = d.find(0) else { return try d.skip(d.remaining + 1) }
    if more > 0 { try d.add(queryhitHitExtra, length: more) }
    try d.skip(1)
    d.close(hit, fitting: true)
  }
}

/// The fields of gnutella.
struct GnutellaFields {
  let header, pongPayload, pushPayload, queryPayload, queryhitPayload, stream,
    queryhitHit: Field<Label>
  let headerId, queryhitHitExtra, queryhitExtra, queryhitServentId, pushServentId: Field<Bytes>
  let headerPayload, headerTtl, headerHops, headerSize, queryhitCount: Field<UInt8>
  let pongPort, queryhitPort, pushPort: Field<UInt16>
  let pongIp, queryhitIp, pushIp: Field<IPv4Address>
  let pongFiles, pongKbytes, queryMinSpeed, queryhitHitIndex, queryhitHitSize, queryhitSpeed,
    pushIndex: Field<UInt32>
  let querySearch, queryhitHitName: Field<Text>

  init(_ p: inout Builder) {
    header = p.label("header", "Descriptor Header", blurb: "Gnutella Descriptor Header")
    pongPayload = p.label("pong.payload", "Pong", blurb: "Gnutella Pong Payload")
    pushPayload = p.label("push.payload", "Push", blurb: "Gnutella Push Payload")
    queryPayload = p.label("query.payload", "Query", blurb: "Gnutella Query Payload")
    queryhitPayload = p.label("queryhit.payload", "QueryHit", blurb: "Gnutella QueryHit Payload")
    stream = p.label("stream", "Gnutella Upload / Download Stream")
    headerId = p.bytes("header.id", "ID", blurb: "Gnutella Descriptor ID")
    headerPayload = p.u8("header.payload", "Payload", blurb: "Gnutella Descriptor Payload")
    headerTtl = p.u8("header.ttl", "TTL", blurb: "Gnutella Descriptor Time To Live")
    headerHops = p.u8("header.hops", "Hops", blurb: "Gnutella Descriptor Hop Count")
    headerSize = p.u8("header.size", "Length", blurb: "Gnutella Descriptor Payload Length")
    pongPort = p.u16("pong.port", "Port", .tcpPort, blurb: "Gnutella Pong TCP Port")
    pongIp = p.ipv4("pong.ip", "IP", blurb: "Gnutella Pong IP Address")
    pongFiles = p.u32("pong.files", "Files Shared", blurb: "Gnutella Pong Files Shared")
    pongKbytes = p.u32("pong.kbytes", "KBytes Shared", blurb: "Gnutella Pong KBytes Shared")
    queryMinSpeed = p.u32("query.min_speed", "Min Speed", blurb: "Gnutella Query Minimum Speed")
    querySearch = p.string("query.search", "Search", type: .stringz, blurb: "Gnutella Query Search")
    queryhitHit = p.label("queryhit.hit", "Hit", blurb: "Gnutella QueryHit")
    queryhitHitIndex = p.u32("queryhit.hit.index", "Index", blurb: "Gnutella QueryHit Index")
    queryhitHitSize = p.u32("queryhit.hit.size", "Size", blurb: "Gnutella QueryHit Size")
    queryhitHitName = p.string("queryhit.hit.name", "Name", blurb: "Gnutella Query Name")
    queryhitHitExtra = p.bytes("queryhit.hit.extra", "Extra", blurb: "Gnutella Query Extra")
    queryhitCount = p.u8("queryhit.count", "Count", blurb: "Gnutella QueryHit Count")
    queryhitPort = p.u16("queryhit.port", "Port", .tcpPort, blurb: "Gnutella QueryHit Port")
    queryhitIp = p.ipv4("queryhit.ip", "IP", blurb: "Gnutella QueryHit IP Address")
    queryhitSpeed = p.u32("queryhit.speed", "Speed", blurb: "Gnutella QueryHit Speed")
    queryhitExtra = p.bytes("queryhit.extra", "Extra", blurb: "Gnutella QueryHit Extra")
    queryhitServentId = p.bytes(
      "queryhit.servent_id", "Servent ID", blurb: "Gnutella QueryHit Servent ID")
    pushServentId = p.bytes("push.servent_id", "Servent ID", blurb: "Gnutella Push Servent ID")
    pushIp = p.ipv4("push.ip", "IP", blurb: "Gnutella Push IP Address")
    pushIndex = p.u32("push.index", "Index", blurb: "Gnutella Push Index")
    pushPort = p.u16("push.port", "Port", blurb: "Gnutella Push Port")
  }

}
