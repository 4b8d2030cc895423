public import RemoraCore

/// Dynamic Link Exchange Protocol (RFC 8175 section 11): signals over UDP, messages over TCP.
///
///     |  'D' 'L' 'E' 'P', signals only      |
///     |             type              |            length             | data items …
public let dlep = Protocol("dlep", "Dynamic Link Exchange Protocol", short: "DLEP") { p in
  let layer = DlepLayer(&p)
  p.lastMessageTells()
  p.over("udp.port", 854)
  p.over(
    "tcp.port", 854,
    framing: .sized(header: 4) { d in
      d.number(at: d.offset + 2, UInt16.self).map { Int($0) + 4 }
    })
  return { d throws(Malformed) in try layer.read(&d) }
}

struct DlepLayer {
  let f: DlepFields

  init(_ p: inout Builder) { f = DlepFields(&p) }

  func read(_ d: inout Dissection) throws(Malformed) {
    d.protocolColumn("DLEP")
    d.setOwnLength(d.reportedRemaining)
    d.info("")
    let isSignal = d.octet(at: d.offset) != 0
    let remark: Expert
    let length: Int
    if isSignal {
      d.put(f.signal, at: d.head, .hidden)
      try d.add(f.signalSignature, length: 4)
      let kind = try d.add(f.signalType)
      let name = DlepFields.signals.name(of: UInt64(kind)) ?? "Unknown"
      d.info("Signal: \(name) (\(kind))")
      d.summary(", Signal: \(name) (\(kind))")
      length = Int(try d.add(f.signalLength))
      remark = f.signalUnexpectedLength
    } else {
      d.put(f.message, at: d.head, .hidden)
      let kind = try d.add(f.messageType)
      let name = DlepFields.messages.name(of: UInt64(kind)) ?? "Unknown"
      d.info("Message: \(name) (\(kind))")
      d.summary(", Message: \(name) (\(kind))")
      length = Int(try d.add(f.messageLength))
      remark = f.messageUnexpectedLength
    }
    if length != d.reportedRemaining { d.expert(remark) }
    while d.remaining > 0 {
      try d.step()
      try item(&d)
    }
  }

  // MARK: Data items (section 13)

  private func item(_ d: inout Dissection) throws(Malformed) {
    let kind = try d.peek(UInt16.self)
    let size = Int(try d.peek(UInt16.self, ahead: 2))
    let name = DlepFields.items.name(of: UInt64(kind)) ?? "Unknown"
    let open = d.open(d.put(f.dataitem, at: d.next(min(4 + size, d.remaining))))
    d.label("\(name) Data Item")
    try d.add(f.dataitemType)
    try d.add(f.dataitemLength)
    let start = d.offset
    let count = min(size, d.remaining)
    var used = 0
    try d.inside(count) { d throws(Malformed) in
      try value(&d, kind, open.item)
      used = d.offset - start
    }
    if used != size { d.expert(f.dataitemUnexpectedLength, at: open.item) }
    d.close(open)
    if d.offset < start + count { try d.seek(start + count) }
  }

  private func value(_ d: inout Dissection, _ kind: UInt16, _ item: Item) throws(Malformed) {
    switch kind {
    case 1 where d.remaining >= 1:
      d.put(f.dataitemStatus, at: d.next(d.remaining), .hidden)
      let code = try d.add(f.dataitemStatusCode)
      let name = DlepFields.codes.name(of: UInt64(code)) ?? "Unknown"
      let place = try d.add(f.dataitemStatusText, length: d.remaining)
      if d.wantsLabels {
        let text = String(decoding: d.bytes(place), as: UTF8.self)
        d.append(to: item, ", Code: \(name) (\(code)), Text: \(text)")
      }
    case 2, 3: try connection(&d, kind, item)
    case 4:
      d.put(f.dataitemPeertype, at: d.next(d.remaining), .hidden)
      guard d.remaining > 0 else { return try d.value(f) }
      try d.add(f.dataitemPeertypeFlags, bits: f.dataitemPeertypeFlagsSmi)
      let place = try d.add(f.dataitemPeertypeDescription, length: d.remaining)
      if d.wantsLabels {
        let text = String(decoding: d.bytes(place), as: UTF8.self)
        d.append(to: item, ", Description: \(text)")
      }
    case 5:
      guard d.remaining == 4 else { return }
      let value = try d.add(f.dataitemHeartbeat)
      d.append(to: item, ": \(value) (ms)")
    case 6:
      d.put(f.dataitemExtsupp, at: d.next(d.remaining), .hidden)
      while d.remaining >= 2 {
        try d.step()
        let code = try d.peek(UInt16.self)
        d.put(f.dataitemExtsuppCode, UInt32(code), at: d.next(2))
        try d.skip(2)
        let name = DlepFields.extensions.name(of: UInt64(code)) ?? "Unknown"
        d.append(to: item, ", Ext: \(name) (\(code))")
      }
    case 7: try hardware(&d, item)
    case 8, 9, 10, 11: try address(&d, kind, item)
    case 12: try rate(&d, f.dataitemMdrr, item, "bps")
    case 13: try rate(&d, f.dataitemMdrt, item, "bps")
    case 14: try rate(&d, f.dataitemCdrr, item, "bps")
    case 15: try rate(&d, f.dataitemCdrt, item, "bps")
    case 16: try rate(&d, f.dataitemLatency, item, "us")
    case 17: try percent(&d, f.dataitemResources, item)
    case 18: try percent(&d, f.dataitemRlqr, item)
    case 19: try percent(&d, f.dataitemRlqt, item)
    default: try extended(&d, kind, item)
    }
  }

  private func extended(_ d: inout Dissection, _ kind: UInt16, _ item: Item) throws(Malformed) {
    switch (kind, d.remaining) {
    case (20, 2):
      let value = try d.add(f.dataitemMtu)
      d.append(to: item, ": \(value) (bytes)")
    case (21, 2):
      let bits = try d.add(
        f.dataitemHopCountFlags, bits: f.dataitemHopCountFlagsP, f.dataitemHopCountFlagsReserved)
      if bits & 0x80 != 0 { d.append(", P-Bit") }
      let value = try d.add(f.dataitemHopCount)
      d.append(to: item, ": \(value) Hops")
    case (22, 2):
      let value = try d.add(f.dataitemHopControl)
      d.append(to: item, ": \(value)")
    case (26, 2...):
      let value = try d.add(f.dataitemLinkIdentifierLength)
      d.append(to: item, ": \(value) Bytes")
    case (27, 1...): try d.add(f.dataitemLinkIdentifier, length: d.remaining)
    case (28, 16):
      let high = try d.add(f.dataitemMaxLatency)
      let low = try d.add(f.dataitemMinLatency)
      d.append(to: item, ": \(low) - \(high) (us)")
    default: try d.value(f)
    }
  }

  private func connection(_ d: inout Dissection, _ kind: UInt16, _ item: Item) throws(Malformed) {
    if kind == 2 {
      guard d.remaining == 5 || d.remaining == 7 else { return try d.value(f) }
      d.put(f.dataitemV4conn, at: d.next(d.remaining), .hidden)
      try d.add(f.dataitemV4connFlags, bits: f.dataitemV4connFlagsTls)
      let address = try d.add(f.dataitemV4connAddr)
      d.append(to: item, ", Addr: \(address)")
    } else {
      guard d.remaining == 17 || d.remaining == 19 else { return try d.value(f) }
      d.put(f.dataitemV6conn, at: d.next(d.remaining), .hidden)
      try d.add(f.dataitemV6connFlags, bits: f.dataitemV6connFlagsTls)
      let address = try d.add(f.dataitemV6connAddr)
      d.append(to: item, ", Addr: \(address)")
    }
    if d.remaining == 2 {
      let port = try d.add(kind == 2 ? f.dataitemV4connPort : f.dataitemV6connPort)
      d.append(to: item, ", Port: \(port)")
    }
  }

  private func hardware(_ d: inout Dissection, _ item: Item) throws(Malformed) {
    switch d.remaining {
    case 6:
      let address = try d.add(f.dataitemMacaddrEui48)
      d.append(to: item, ": \(address.description)")
    case 8:
      let address = try d.add(f.dataitemMacaddrEui64)
      if d.wantsLabels {
        let bytes = (0..<8).map { Phrase.hex(address.bits >> UInt64(56 - 8 * $0) & 0xff, 2) }
        d.append(to: item, ": \(bytes.joined(separator: ":"))")
      }
    default:
      d.expert(
        f.dataitemMacaddrUnexpectedLength,
        at: d.text("Unexpected MAC Address length", at: d.next(d.remaining)))
      try d.skip(d.remaining)
    }
  }

  private func address(_ d: inout Dissection, _ kind: UInt16, _ item: Item) throws(Malformed) {
    let sizes: [UInt16: Int] = [8: 5, 9: 17, 10: 6, 11: 18]
    guard d.remaining == sizes[kind] else { return try d.value(f) }
    let isAdded = d.octet(at: d.offset) & 1 != 0
    let place = d.next(d.remaining)
    var text = ""
    switch kind {
    case 8:
      d.put(f.dataitemV4addr, at: place, .hidden)
      try d.add(f.dataitemV4addrFlags, bits: f.dataitemV4addrFlagsAdddrop)
      text = "\(try d.add(f.dataitemV4addrAddr))"
    case 9:
      d.put(f.dataitemV6addr, at: place, .hidden)
      try d.add(f.dataitemV6addrFlags, bits: f.dataitemV6addrFlagsAdddrop)
      text = "\(try d.add(f.dataitemV6addrAddr))"
    case 10:
      d.put(f.dataitemV4subnet, at: place, .hidden)
      try d.add(f.dataitemV4subnetFlags, bits: f.dataitemV4subnetFlagsAdddrop)
      text = "\(try d.add(f.dataitemV4subnetSubnet))"
      text += "/\(try d.add(f.dataitemV4subnetPrefixlen))"
    default:
      d.put(f.dataitemV6subnet, at: place, .hidden)
      try d.add(f.dataitemV6subnetFlags, bits: f.dataitemV6subnetFlagsAdddrop)
      text = "\(try d.add(f.dataitemV6subnetSubnet))"
      text += "/\(try d.add(f.dataitemV6subnetPrefixlen))"
    }
    let shown = text
    d.append(to: item, ", \(isAdded ? "Add" : "Drop"): \(shown)")
  }

  private func rate(
    _ d: inout Dissection, _ field: Field<UInt64>, _ item: Item, _ unit: String
  ) throws(Malformed) {
    guard d.remaining == 8 else { return try d.value(f) }
    let value = try d.add(field)
    d.append(to: item, ": \(value) (\(unit))")
  }

  private func percent(
    _ d: inout Dissection, _ field: Field<UInt8>, _ item: Item
  ) throws(Malformed) {
    guard d.remaining == 1 else { return try d.value(f) }
    let value = try d.add(field)
    d.append(to: item, ": \(value) (%)")
  }
}

extension Dissection {
  /// What has no items of its own.
  fileprivate mutating func value(_ f: DlepFields) throws(Malformed) {
    put(f.dataitemValue, at: next(remaining))
    if remaining == 0 { label(value: "<MISSING>") }
    try skip(remaining)
  }
}
