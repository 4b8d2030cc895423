import RemoraCore

/// DNS Stateful Operations (RFC 8490 section 5.4): no records, but type-length-value triples.
struct DNSStateful {
  let all, item: Field<Label>
  let type, length: Field<UInt16>
  let data, padding: Field<Bytes>
  let inactivity, interval, delay: Field<UInt32>

  init(_ p: inout Builder) {
    all = p.label("dso", "DNS Stateful Operation")
    item = p.label("dso.tlv", "DSO TLV")
    type = p.u16("dso.tlv.type", "Type", names: dnsStatefulTypes)
    length = p.u16("dso.tlv.length", "Length")
    data = p.bytes("dso.tlv.data", "Data")
    inactivity = p.u32(
      "dso.tlv.keepalive.inactivity", "Inactivity Timeout", blurb: "Inactivity Timeout (ms)")
    interval = p.u32(
      "dso.tlv.keepalive.interval", "Keepalive Interval", blurb: "Keepalive Interval (ms)")
    delay = p.u32("dso.tlv.retrydelay.retrydelay", "Retry Delay", blurb: "Retry Delay (ms)")
    padding = p.bytes("dso.tlv.encpad.padding", "Padding")
  }

  func add(_ d: inout Dissection) throws(Malformed) {
    let sub = d.open(d.put(all, at: d.next(d.remaining)))
    while d.remaining > 0 { try addTriple(&d) }
    d.close(sub)
  }

  private func addTriple(_ d: inout Dissection) throws(Malformed) {
    try d.step()
    let kind = try d.peek(UInt16.self)
    let count = Int(try d.peek(UInt16.self, ahead: 2))
    let head = d.put(item, at: d.next(min(count + 4, d.remaining)))
    let name = dnsStatefulTypes.name(of: UInt64(kind)) ?? "Unknown"
    d.append(": \(name)")
    let sub = d.open(head)
    try d.add(type)
    try d.add(length)
    let end = d.offset + count
    switch kind {
    case 1:
      try d.add(inactivity)
      try d.add(interval)
    case 2: try d.add(delay)
    case 3: try d.add(padding, length: count)
    default: try d.add(data, length: count)
    }
    d.close(sub)
    try d.seek(max(end, d.offset))
  }
}
