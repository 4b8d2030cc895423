import RemoraCore

/// Multicast listener query of both versions, and version 1's report and done (RFC 2710
/// section 3, RFC 3810 section 5.1). A query of 28 bytes or more is version 2's.
///
///     | type | code | checksum | maximum response delay (2) | reserved (2) |
///     |                    multicast address (16)                          |
///     | flags (1) | query interval code (1) | number of sources (2) | sources … |
func listenerQueryMessage(_ p: inout Builder, _ common: ICMPv6Common) -> Body {
  let delay = p.u16("mld.maximum_response_delay", "Maximum Response Delay [ms]")
  // The value after decoding may be wider than its place.
  let code = p.integer(
    "mld.maximum_response_code", "Maximum Response Code", .uint16, as: UInt32.self,
    container: 2)
  let interval = p.integer(
    "mld.qqi", "QQIC (Querier's Query Interval Code)", .uint8, as: UInt32.self, container: 1)
  let group = p.ipv6("mld.multicast_address", "Multicast Address")
  let flags = p.u8("mld.flag", "Flags", .hex)
  let suppress = p.flag("mld.flag.s", "Suppress Router-Side Processing", mask: 0x8)
  let robustness = p.u8("mld.flag.qrv", "QRV (Querier's Robustness Variable)", mask: 0x7)
  let reserved = p.u8("mld.flag.reserved", "Reserved", mask: 0xf0)
  let count = p.u16("mld.nb_sources", "Number of Sources")
  let source = p.ipv6("mld.source_address", "Source Address")
  return { d throws(Malformed) in
    let isQuery = d.number(at: d.start, UInt8.self) == 130
    let isSecond = isQuery && d.offset - d.start + d.reportedRemaining >= 28
    let value = try d.peek(UInt16.self)
    if isSecond {
      d.put(code, floatingCode(UInt32(value), exponentAt: 12), at: d.next(2))
      try d.skip(2)
    } else {
      try d.add(delay)
    }
    try d.add(common.reserved, length: 2)
    try d.add(group)
    guard isSecond else { return }
    let bits = try d.add(flags, bits: suppress, robustness, reserved)
    d.append(", Suppress Router-Side Processing", if: bits & 8 != 0)
    let seconds = UInt32(try d.peek(UInt8.self))
    d.put(interval, floatingCode(seconds, exponentAt: 4), at: d.next(1))
    try d.skip(1)
    let sources = Int(try d.add(count))
    for _ in 0..<sources {
      try d.step()
      try d.add(source)
    }
  }
}

/// A number whose topmost bit says that it has an exponent of three bits (RFC 3810 section 5.1.3).
private func floatingCode(_ value: UInt32, exponentAt place: UInt32) -> UInt32 {
  let top: UInt32 = 8 << place
  guard value & top != 0 else { return value }
  let exponent = value >> place & 7
  let mantissa = value & ((1 << place) - 1)
  return (mantissa | 1 << place) << (exponent + 3)
}

/// Version 2 multicast listener report (RFC 3810 section 5.2).
func listenerReportMessage(_ p: inout Builder, _ common: ICMPv6Common) -> Body {
  let type = p.u8("mldr.mar.record_type", "Record Type", names: listenerRecordTypes)
  let count = p.u16("mldr.nb_mcast_records", "Number of Multicast Address Records")
  let record = p.label("mldr.mar", "Multicast Address Record")
  let auxLength = p.u8("mldr.mar.aux_data_len", "Aux Data Len")
  let sourceCount = p.u16("mldr.mar.nb_sources", "Number of Sources")
  let group = p.ipv6("mldr.mar.multicast_address", "Multicast Address")
  let source = p.ipv6("mldr.mar.source_address", "Source Address")
  let auxiliary = p.bytes("mldr.mar.auxiliary_data", "Auxiliary Data")
  return { d throws(Malformed) in
    try d.add(common.reserved, length: 2)
    try d.add(count)
    // All that is there is read, whatever the count.
    while d.reportedRemaining > 0 {
      try d.step()
      let start = d.offset
      _ = try d.peek(UInt8.self)
      let item = d.put(record, at: d.next(d.remaining))
      let sub = d.open(item)
      let kind = try d.add(type)
      let words = Int(try d.add(auxLength))
      let sources = Int(try d.add(sourceCount))
      let address = try d.add(group)
      if d.wantsLabels {
        let name = listenerRecordTypes.name(of: UInt64(kind)) ?? "Unknown Record Type (\(kind))"
        d.append(to: item, " \(name): \(address)")
      }
      for _ in 0..<sources {
        try d.step()
        try d.add(source)
      }
      if words > 0 { try d.add(auxiliary, length: words * 4) }
      d.setLength(item, d.offset - start)
      d.close(sub)
    }
  }
}

/// Multicast router advertisement (RFC 4286 section 3).
func routerPresenceMessage(_ p: inout Builder) -> Body {
  let interval = p.u16("mcast_ra.query_interval", "Query Interval")
  let robustness = p.u16("mcast_ra.robustness_variable", "Robustness Variable")
  return { d throws(Malformed) in
    try d.add(interval)
    try d.add(robustness)
  }
}

/// Record types (RFC 3810 section 5.2.12).
let listenerRecordTypes: ValueNames = [
  1: "Include", 2: "Exclude", 3: "Changed to include", 4: "Changed to exclude",
  5: "Allow new sources", 6: "Block old sources",
]
