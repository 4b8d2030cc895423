public import RemoraCore

/// What a proxy says of a connection before it begins: a line of text, or a header and addresses
/// (HAProxy's specification of the PROXY protocol, versions 1 and 2).
///
///     1: PROXY TCP4 192.0.2.1 192.0.2.2 40000 443 CR LF
///     2: | signature 12 | version, command | family, protocol | length 2 | addresses | TLVs |
public let proxy = Protocol("proxy", "PROXY Protocol", short: "PROXY") { p in
  let layer = ProxyLayer(&p)
  p.recognizes(over: "tcp") { d in ProxyLayer.recognizes(d) }
  p.recognizes(over: "udp") { d in ProxyLayer.recognizes(d, isStream: false) }
  p.byAppointment(over: .tcp)
  return { d throws(Malformed) in try layer.dissect(&d) }
}

struct ProxyLayer {
  static let signature: [UInt8] = [
    0x0d, 0x0a, 0x0d, 0x0a, 0x00, 0x0d, 0x0a, 0x51, 0x55, 0x49, 0x54, 0x0a,
  ]
  /// The longest line of version 1, with what ends it.
  static let longest = 107

  let f: ProxyFields
  let badFormat: Expert
  let own: ProtocolHandle
  let data: ProtocolHandle
  let byPort: Table<UInt16>
  let recognizers: HeuristicTable

  init(_ p: inout Builder) {
    f = ProxyFields(&p)
    badFormat = p.expert(
      "bad_format", .malformed, .warning, "Badly formatted PROXY header line")
    own = p.uses("proxy")
    data = p.uses("data")
    // What follows is mostly the web's or mail's; a filter looks here for these.
    byPort = p.side("/tcp.port", UInt16.self)
    for name in ["tls", "http", "ssh", "smtp", "imap", "pop", "ftp"] { _ = p.uses(name) }
    recognizers = p.heuristics("/tcp")
  }

  /// The line's length without its end, if there is one.
  static func line(_ d: borrowing Dissection) -> Int? {
    guard d.bytes(d.next(6)) == Array("PROXY ".utf8) else { return nil }
    let bytes = d.bytes(d.next(min(d.remaining, longest)))
    for i in 6..<max(6, bytes.count) where bytes[i] == 0x0a {
      return i > 0 && bytes[i - 1] == 0x0d ? i - 1 : nil
    }
    return nil
  }

  static func recognizes(_ d: borrowing Dissection, isStream: Bool = true) -> Bool {
    guard d.remaining >= 8 else { return false }
    if isStream, line(d) != nil { return true }
    return d.remaining >= 16 && d.bytes(d.next(12)) == signature
  }

  func dissect(_ d: inout Dissection) throws(Malformed) {
    let isStream = d.packet.ipProtocol == 6
    if isStream, let length = Self.line(d) {
      d.protocolColumn("PROXYv1")
      guard try addLine(&d, length) else { return }
    } else if d.remaining >= 16, d.bytes(d.next(12)) == Self.signature {
      d.protocolColumn("PROXYv2")
      try addHeader(&d)
    } else {
      // Later bytes of the connection.
      d.withdraw()
      return try handOn(&d)
    }
    if isStream { d.appoint(own, over: .tcp) }
    guard d.remaining > 0 else { return }
    guard isStream else { return }
    d.info(append: " | ")
    d.fenceInfo()
    try handOn(&d)
  }

  private func handOn(_ d: inout Dissection) throws(Malformed) {
    let packet = d.packet
    let source = UInt16(truncatingIfNeeded: packet.sourcePort)
    let destination = UInt16(truncatingIfNeeded: packet.destinationPort)
    if try d.call(byPort, min(source, destination), [.strict, .guarded]) { return }
    if try d.call(byPort, max(source, destination), [.strict, .guarded]) { return }
    // A header in a header is no more looked into.
    if !Self.recognizes(d), try d.offer(recognizers, .guarded) { return }
    try d.call(data)
  }
}

// MARK: Version 1

extension ProxyLayer {
  /// The next word of the line, and moves behind the blank that ends it.
  private func word(_ d: inout Dissection, _ end: Int) -> Region? {
    let start = d.offset
    var place = start
    while place < end, d.byte(place) != 0x20 { place += 1 }
    guard place < end else { return nil }
    return Region(start, place - start)
  }

  /// - Returns: false: nothing more is made of the packet.
  private func complain(_ d: inout Dissection, _ text: String, _ place: Region) -> Bool {
    d.text("\(text)", at: place)
    d.expert(badFormat, "\(text)")
    return false
  }

  private func addLine(_ d: inout Dissection, _ length: Int) throws(Malformed) -> Bool {
    let end = d.offset + length
    d.setOwnLength(length + 2)
    d.put(f.v1Magic, at: d.next(5))
    try d.skip(6)
    guard try addWords(&d, end) else { return false }
    try d.seek(end + 2)
    return true
  }

  private func addWords(_ d: inout Dissection, _ end: Int) throws(Malformed) -> Bool {
    guard let kind = word(&d, end) else {
      return complain(&d, "Badly formatted PROXY header line", Region(d.offset, end + 2 - d.offset))
    }
    let name = d.string(kind)
    try d.add(f.v1Proto, length: kind.length)
    try d.skip(1)
    guard name == "TCP4" || name == "TCP6" else {
      d.put(f.v1Unknown, of: Region(d.offset, end - d.offset), at: Region(d.offset, end - d.offset))
      return false
    }
    var addresses: [Address] = []
    for isSource in [true, false] {
      guard let place = word(&d, end) else {
        return complain(
          &d, name == "TCP4" ? "Unrecognized IPv4 address" : "Unrecognized IPv6 address",
          Region(d.offset, end - d.offset))
      }
      guard let address = addAddress(&d, place, isFour: name == "TCP4", isSource: isSource) else {
        return false
      }
      addresses.append(address)
      try d.seek(place.offset + place.length + 1)
    }
    return try addPorts(&d, end, addresses)
  }

  private func addAddress(
    _ d: inout Dissection, _ place: Region, isFour: Bool, isSource: Bool
  ) -> Address? {
    let text = d.bytes(place)
    if isFour {
      guard !text.isEmpty else { return nil }
      guard let address = TextAddress.ipv4(text).map(IPv4Address.init(bits:)) else {
        _ = complain(&d, "Unrecognized IPv4 address", place)
        return nil
      }
      d.put(isSource ? f.srcIpv4 : f.dstIpv4, address, at: place)
      return Address(address)
    }
    guard let address = TextAddress.ipv6(text) else {
      _ = complain(&d, "Unrecognized IPv6 address", place)
      return nil
    }
    d.put(isSource ? f.srcIpv6 : f.dstIpv6, address, at: place)
    return Address(address)
  }

  private func addPorts(
    _ d: inout Dissection, _ end: Int, _ addresses: [Address]
  ) throws(Malformed) -> Bool {
    var ports: [UInt16] = []
    for isSource in [true, false] {
      let place: Region
      if isSource {
        guard let found = word(&d, end) else {
          return complain(&d, "Unrecognized port", Region(d.offset, end - d.offset))
        }
        place = found
      } else {
        place = Region(d.offset, end - d.offset)
      }
      guard let port = UInt16(d.string(place)) else {
        return complain(&d, "Unrecognized port", place)
      }
      d.put(isSource ? f.srcport : f.dstport, port, at: place)
      ports.append(port)
      try d.seek(min(end, place.offset + place.length + 1))
    }
    d.info("PROXY \(addresses[0]) → \(addresses[1]), \(ports[0]) → \(ports[1])")
    return true
  }
}

// MARK: Version 2

extension ProxyLayer {
  private func addHeader(_ d: inout Dissection) throws(Malformed) {
    try d.add(f.v2Magic, length: 12)
    try d.add(bits: f.v2Version, f.v2Cmd, width: 1)
    d.put(f.version, 2, at: d.just(1), .generated)
    let family = try d.add(f.v2AddrFamilyProtocol, bits: f.v2AddrFamily, f.v2Protocol)
    let length = Int(try d.add(f.v2Length))
    let end = d.offset + length
    switch family {
    case 0x11, 0x12:
      let source = try d.add(f.srcIpv4)
      let destination = try d.add(f.dstIpv4)
      try addPorts(&d, Address(source), Address(destination))
    case 0x21, 0x22:
      let source = try d.add(f.srcIpv6)
      let destination = try d.add(f.dstIpv6)
      try addPorts(&d, Address(source), Address(destination))
    case 0x31, 0x32:
      try d.add(f.v2SrcUnix, length: 108)
      try d.add(f.v2DstUnix, length: 108)
    default:
      if length > 0 { try d.add(f.v2Unknown, length: length) }
    }
    while d.offset < end {
      try d.step()
      try addProperty(&d, isNested: false)
    }
    d.setOwnLength(d.reportedRemaining + d.offset - d.start)
  }

  private func addPorts(
    _ d: inout Dissection, _ source: Address, _ destination: Address
  ) throws(Malformed) {
    let from = try d.add(f.srcport)
    let to = try d.add(f.dstport)
    d.info("PROXY \(source) → \(destination), \(from) → \(to)")
  }

  private func addProperty(_ d: inout Dissection, isNested: Bool) throws(Malformed) {
    let type = try d.peek(UInt8.self)
    let length = Int(try d.peek(UInt16.self, ahead: 1))
    let sub = d.open(d.put(f.v2Tlv, at: d.next(min(d.remaining, length + 3))))
    let name = ProxyFields.properties.name(of: UInt64(type)) ?? "Unknown type"
    d.label("TLV: (t=\(type),l=\(length)) \(name)")
    try d.add(f.v2TlvType)
    try d.add(f.v2TlvLength)
    let value = d.next(length)
    try d.add(f.v2TlvValue, length: length)
    guard (0x20...0x25).contains(type), isNested || type == 0x20 else { return d.close(sub) }
    try d.seek(value.offset)
    switch type {
    case 0x20 where !isNested:
      try d.inside(length) { [self] d throws(Malformed) in
        try d.add(f.v2TlvSslClient)
        try d.add(f.v2TlvSslVerify)
        while d.remaining > 0 {
          try d.step()
          try addProperty(&d, isNested: true)
        }
      }
    case 0x21, 0x22:
      try d.add(type == 0x21 ? f.v2TlvSslVersion : f.v2TlvSslCn, length: length)
      let text = d.string(value)
      d.append(to: sub.item, ": \(text)")
    case 0x23: try d.add(f.v2TlvSslCipher, length: length)
    case 0x24: try d.add(f.v2TlvSslSigAlg, length: length)
    case 0x25: try d.add(f.v2TlvSslKeuAlg, length: length)
    default: break
    }
    try d.seek(value.offset + length)
    d.close(sub)
  }
}
