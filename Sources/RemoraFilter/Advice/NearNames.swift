internal import RemoraCore

/// Names like one that is not known.
enum NearNames {
  /// Names that people take from other programs, or from what the field is called in the tree.
  private static let others = [
    "https": "tls", "tls.sni": "tls.handshake.extensions_server_name",
    "sni": "tls.handshake.extensions_server_name",
    "tls.server_name": "tls.handshake.extensions_server_name",
    "ssl.sni": "tls.handshake.extensions_server_name",
    "tls.handshake.sni": "tls.handshake.extensions_server_name", "mac": "eth.addr",
    "mac.addr": "eth.addr", "eth.mac": "eth.addr", "mac.src": "eth.src", "mac.dst": "eth.dst",
    "ether": "eth", "ether.addr": "eth.addr", "ethernet": "eth", "ip6": "ipv6",
    "icmp6": "icmpv6", "icmp4": "icmp", "ipv4": "ip", "ip4": "ip", "addr": "ip.addr",
    "host": "ip.addr", "src": "ip.src", "dst": "ip.dst", "port": "tcp.port",
    "srcport": "tcp.srcport", "dstport": "tcp.dstport", "sport": "tcp.srcport",
    "dport": "tcp.dstport", "length": "frame.len", "len": "frame.len", "size": "frame.len",
    "time": "frame.time", "number": "frame.number", "no": "frame.number",
    "protocol": "_ws.col.protocol", "info": "_ws.col.info", "proto": "ip.proto",
    "vlan.vid": "vlan.id", "wifi": "wlan", "wireless": "wlan", "802.11": "wlan",
    "dns.query": "dns.qry.name", "dns.name": "dns.qry.name", "dns.domain": "dns.qry.name",
    "dns.type": "dns.qry.type", "dns.response": "dns.flags.response",
    "dns.rcode": "dns.flags.rcode", "dns.answer": "dns.a", "http.url": "http.request.full_uri",
    "http.status": "http.response.code", "http.status_code": "http.response.code",
    "http.code": "http.response.code", "http.useragent": "http.user_agent",
    "http.request.url": "http.request.full_uri",
    "tcp.retransmission":
      "tcp.analysis.retransmission", "tcp.retransmit": "tcp.analysis.retransmission",
    "tcp.dup_ack": "tcp.analysis.duplicate_ack", "tcp.window": "tcp.window_size",
    "tcp.sequence": "tcp.seq", "tcp.data": "tcp.payload", "udp.data": "udp.payload",
    "packet.len": "frame.len", "packet.number": "frame.number", "packet.time": "frame.time",
    "pkt.len": "frame.len", "frame.size": "frame.len", "frame.no": "frame.number",
    "tcp.analysis.dup_ack": "tcp.analysis.duplicate_ack",
    "tcp.analysis.dupack":
      "tcp.analysis.duplicate_ack", "arp.ip": "arp.src.proto_ipv4", "arp.mac": "arp.src.hw_mac",
    "kerb": "kerberos",
    "rdp.port": "tcp.port", "syn": "tcp.flags.syn", "stream": "tcp.stream", "ttl": "ip.ttl",
    "dhcpv4": "dhcp", "netbios": "nbns", "sip.request": "sip.Request-Line", "ssdp.port": "udp.port",
  ]

  /// Parts of names that are written in another way here.
  private static let parts = [
    "source": "src", "destination": "dst", "dest": "dst", "address": "addr", "addresses": "addr",
    "length": "len", "protocol": "proto", "flag": "flags", "request": "req", "query": "qry",
    "response": "resp", "sourceport": "srcport", "sport": "srcport", "dport": "dstport",
    "src_port": "srcport", "dst_port": "dstport", "source_port": "srcport",
    "dest_port": "dstport", "destination_port": "dstport", "sourceip": "src", "version": "version",
    "identification": "id", "timetolive": "ttl", "checksum": "checksum", "opcode": "opcode",
    "destport": "dstport", "srcip": "src", "dstip": "dst", "ports": "port", "addrs": "addr",
    "header_length": "hdr_len", "hlen": "hdr_len", "hostname": "host", "useragent": "user_agent",
    "src_ip": "src", "dst_ip": "dst", "ip": "addr", "acknowledgement": "ack", "sequence": "seq",
  ]

  /// The best first; few.
  static func names(near name: String, _ registry: SealedRegistry) -> [String] {
    let wanted = Array(name.utf8.prefix(128).map(\.lowercased))
    let lower = String(decoding: wanted, as: UTF8.self)
    let isKnown = { (name: String) in
      !registry.fields(named: name).isEmpty || registry.catalog?.spec(named: name) != nil
    }
    if lower != name, isKnown(lower) { return [lower] }
    if let other = others[lower], isKnown(other) { return [other] }
    var found: [String] = []
    let translated = translations(of: lower).filter { $0 != lower && isKnown($0) }
    if let first = translated.first { found.append(first) }
    if let longer = longer(wanted, registry), !found.contains(longer) { found.append(longer) }
    if let best = nearest(wanted, registry) {
      // `ip.port`: its first part is right, and no letter of it was meant to be another.
      let isOther = startsOtherwise(best.name, lower, registry)
      if isOther, !sameEnding(name, registry).isEmpty { return sameEnding(name, registry) + found }
      if best.distance <= 1, found.isEmpty { return [best.name] + below(lower, registry).prefix(1) }
      let others = found.isEmpty ? below(lower, registry) + sameEnding(name, registry) : []
      found += others.filter { !found.contains($0) }
      if !found.contains(best.name) { found.append(best.name) }
      return found
    }
    for other in below(lower, registry) + sameEnding(name, registry) where !found.contains(other) {
      found.append(other)
    }
    return found
  }

  /// Whether a near name begins with another protocol than a name that begins with one itself.
  private static func startsOtherwise(
    _ near: String, _ name: String, _ registry: SealedRegistry
  ) -> Bool {
    guard let first = name.split(separator: ".").first, first.utf8.count < name.utf8.count,
      near.split(separator: ".").first != first
    else { return false }
    return registry.protocolID(named: String(first)) != nil
  }

  /// The name with parts of it said in another way: each alone, then all.
  private static func translations(of name: String) -> [String] {
    let names = name.split(separator: ".", omittingEmptySubsequences: false).map(String.init)
    var out: [String] = []
    for (place, part) in names.enumerated().reversed() {
      guard let other = parts[part], place > 0 || names.count == 1 else { continue }
      var copy = names
      copy[place] = other
      out.append(copy.joined(separator: "."))
    }
    let all = names.enumerated().map {
      $0.offset == 0 ? $0.element : parts[$0.element] ?? $0.element
    }
    out.append(all.joined(separator: "."))
    // `tcp_port`, `tcp-port`, `tcp port`
    out.append(name.map { $0 == "_" || $0 == "-" ? "." : String($0) }.joined())
    // `request.method` of `http.request_method` and the other way round.
    if let dot = name.firstIndex(of: ".") {
      let rest = name[name.index(after: dot)...]
      out.append(name[...dot] + rest.map { $0 == "_" ? "." : String($0) }.joined())
      out.append(name[...dot] + rest.map { $0 == "." ? "_" : String($0) }.joined())
    }
    return out
  }

  /// The name that takes the fewest changes.
  private static func nearest(
    _ wanted: [UInt8], _ registry: SealedRegistry
  ) -> (distance: Int, name: String)? {
    // The more letters, the more of them may be wrong.
    let most = wanted.count < 5 ? 1 : wanted.count < 14 ? 2 : 3
    var best: (distance: Int, name: String)?
    let look = { (other: String) in
      guard Swift.abs(other.utf8.count - wanted.count) <= most else { return }
      let distance = distance(wanted, Array(other.utf8.map(\.lowercased)), most: most)
      if distance <= most, distance < best?.distance ?? .max { best = (distance, other) }
    }
    for field in registry.fields { look(field.name) }
    if best == nil, wanted.count > 3 {
      // Among the names that are only known, those with the same beginning.
      let count = wanted.count > 5 ? 4 : 2
      let start = String(decoding: wanted.prefix(count), as: UTF8.self)
      registry.catalog?.forEachName(from: start) { name in
        look(name)
        return true
      }
    }
    return best
  }

  /// `frame.num`, `tcp.analysis.retransmit`: another end to the last word.
  private static func longer(_ wanted: [UInt8], _ registry: SealedRegistry) -> String? {
    guard wanted.count > 5, wanted.contains(UInt8(ascii: ".")) else { return nil }
    let kept = Array(wanted.prefix(Swift.max(wanted.count * 9 / 10, 5)))
    guard wanted[kept.count...].allSatisfy({ $0 != UInt8(ascii: ".") }) else { return nil }
    var best: String?
    for field in registry.fields {
      let other = field.name.utf8
      guard other.count > wanted.count, other.starts(with: kept),
        !other.dropFirst(kept.count).contains(UInt8(ascii: ".")),
        other.count < best?.utf8.count ?? .max
      else { continue }
      best = field.name
    }
    return best
  }

  /// `http.method`: there is `http.request.method`. The shortest.
  private static func below(_ name: String, _ registry: SealedRegistry) -> [String] {
    guard let dot = name.firstIndex(of: "."), let last = name.lastIndex(of: ".") else { return [] }
    let start = String(name[...dot])
    let ending = String(name[last...])
    var best: String?
    let look = { (other: String) in
      guard other.hasPrefix(start), other.hasSuffix(ending), other != name,
        other.utf8.count < best?.utf8.count ?? .max
      else { return }
      best = other
    }
    for field in registry.fields { look(field.name) }
    if best == nil {
      registry.catalog?.forEachName(from: start) { name in
        look(name)
        return true
      }
    }
    return best.map { [$0] } ?? []
  }

  /// `ip.port`: there is `tcp.port`. Only where the last part of the name says something.
  private static func sameEnding(_ name: String, _ registry: SealedRegistry) -> [String] {
    guard let dot = name.firstIndex(of: "."), name.utf8.count < 128 else { return [] }
    let ending = String(name[dot...])
    let depth = ending.utf8.count { $0 == UInt8(ascii: ".") }
    let found = registry.fields.lazy.map(\.name).filter {
      $0.hasSuffix(ending) && $0.utf8.count { $0 == UInt8(ascii: ".") } == depth
    }
    let preferred = ["tcp", "udp", "ip", "ipv6", "eth"].map { $0 + ending }
    let first = preferred.filter { found.contains($0) }
    return first.isEmpty ? Array(found.prefix(2)) : first
  }

  /// Changes from one short text to another.
  static func distance(_ a: String, _ b: String) -> Int {
    distance(Array(a.utf8.prefix(128)), Array(b.utf8.prefix(128)), most: 128)
  }

  /// Insertions, deletions, replacements and swaps of neighbours; more than `most` is not counted
  /// out.
  private static func distance(_ a: [UInt8], _ b: [UInt8], most: Int) -> Int {
    var before: [Int] = []
    var row = Array(0...b.count)
    for (i, x) in a.enumerated() {
      var next = [i + 1]
      next.reserveCapacity(row.count)
      for (j, y) in b.enumerated() {
        var value = Swift.min(row[j + 1] + 1, next[j] + 1, row[j] + (x == y ? 0 : 1))
        if i > 0, j > 0, x == b[j - 1], a[i - 1] == y {
          value = Swift.min(value, before[j - 1] + 1)
        }
        next.append(value)
      }
      if !next.contains(where: { $0 <= most }), !row.contains(where: { $0 <= most }) {
        return most + 1
      }
      before = row
      row = next
    }
    return row[b.count]
  }
}
