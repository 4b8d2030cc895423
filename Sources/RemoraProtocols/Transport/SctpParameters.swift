import RemoraCore

/// The parameters of chunks, and the causes of errors (RFC 9260 sections 3.2.1, 3.3.10; RFC 5061,
/// RFC 4895, RFC 6525).
struct SCTPParameters {
  let type, length, family, algorithm, cause, causeLength, causeStream, causeReserved,
    missingType: Field<UInt16>
  let bit1, bit2: Field<Bool>
  let value, padding, heartbeat, cookie, random, causePadding, information: Field<Bytes>
  let ipv4: Field<IPv4Address>
  let ipv6: Field<IPv6Address>
  let increment, adaptation, correlation, missing, stale, causeNumber: Field<UInt32>
  let host: Field<Text>
  let chunkType, authenticated: Field<UInt8>

  init(_ p: inout Builder) {
    type = p.u16("parameter_type", "Parameter type", .hex, names: sctpParameters)
    bit1 = p.flag(
      "parameter_bit_1", "Bit", mask: 0x8000, width: 2,
      set: "Skip parameter and continue processing of the chunk", unset: "Stop processing of chunk")
    bit2 = p.flag(
      "parameter_bit_2", "Bit", mask: 0x4000, width: 2, set: "Do report", unset: "Do not report")
    length = p.u16("parameter_length", "Parameter length")
    value = p.bytes("parameter_value", "Parameter value")
    padding = p.bytes("parameter_padding", "Parameter padding")
    heartbeat = p.bytes("parameter_heartbeat_information", "Heartbeat information")
    ipv4 = p.ipv4("parameter_ipv4_address", "IP Version 4 address")
    ipv6 = p.ipv6("parameter_ipv6_address", "IP Version 6 address")
    cookie = p.bytes("parameter_state_cookie", "State cookie")
    increment = p.u32(
      "parameter_cookie_preservative_incr", "Suggested Cookie life-span increment (msec)")
    host = p.string("parameter_hostname", "Hostname", type: .stringz)
    family = p.u16(
      "parameter_supported_address_type", "Supported address type",
      names: [
        5: "IPv4 address", 6: "IPv6 address", 11: "Hostname address",
      ])
    chunkType = p.u8("supported_chunk_type", "Supported chunk type", names: sctpChunks)
    random = p.bytes("random_number", "Random number")
    authenticated = p.u8("chunk_type_to_auth", "Chunk type", names: sctpChunks)
    algorithm = p.u16(
      "hmac_id", "HMAC identifier",
      names: [
        0: "Reserved", 1: "SHA-1", 2: "Reserved", 3: "SHA-256",
      ])
    adaptation = p.u32("adaptation_layer_indication", "Indication", .hex)
    correlation = p.u32("correlation_id", "Correlation_id", .hex)
    cause = p.u16("cause_code", "Cause code", .hex, names: sctpCauses)
    causeLength = p.u16("cause_length", "Cause length")
    causePadding = p.bytes("cause_padding", "Cause padding")
    information = p.bytes("cause_information", "Cause information")
    causeStream = p.u16("cause_stream_identifier", "Stream identifier")
    causeReserved = p.u16("cause_reserved", "Reserved")
    missing = p.u32("cause_nr_of_missing_parameters", "Number of missing parameters")
    missingType = p.u16(
      "cause_missing_parameter_type", "Missing parameter type", .hex, names: sctpParameters)
    stale = p.u32("cause_measure_of_staleness", "Measure of staleness in usec")
    causeNumber = p.u32("cause_tsn", "TSN")
  }

  func add(_ d: inout Dissection, upTo end: Int) throws(Malformed) {
    while d.offset + 4 <= end {
      try d.step()
      try addOne(&d, upTo: end)
    }
  }

  private func addOne(_ d: inout Dissection, upTo stop: Int) throws(Malformed) {
    let place = d.offset
    let kind = try d.peek(UInt16.self)
    let count = Int(try d.peek(UInt16.self, ahead: 2))
    let whole = min((count + 3) & ~3, stop - place)
    let known = sctpParameters.name(of: UInt64(kind))
    let item = d.text(Phrase("\(known ?? "Unknown") parameter"), at: Region(place, max(4, whole)))
    let sub = d.open(item)
    try d.add(type)
    let bits = d.open()
    try d.seek(place)
    try d.add(bits: bit1, bit2, width: 2)
    d.close(bits)
    try d.add(length)
    guard count >= 4 else {
      d.close(sub)
      return try d.seek(max(place + 4, stop))
    }
    let end = place + count
    if count > 4 { _ = try d.peek(UInt8.self, ahead: count - 5) }
    if known == nil {
      let size = count - 4
      d.append(
        to: item, " (Type \(kind), value length: \(size) byte\(size == 1 ? "" : "s"))")
    }
    try addValue(&d, kind, item, upTo: end)
    try d.seek(end)
    let left = place + whole - end
    if left > 0 { try d.add(padding, length: left) }
    d.close(sub)
  }

  private func addValue(
    _ d: inout Dissection, _ kind: UInt16, _ item: Item, upTo end: Int
  ) throws(Malformed) {
    let count = end - d.offset
    let place = d.offset
    switch kind {
    case 1:
      d.append(to: item, " (Information: \(count) byte\(count == 1 ? "" : "s"))")
      try d.add(heartbeat, length: count)
    case 5:
      let address = try d.add(ipv4)
      d.append(to: item, " (Address: \(address))")
    case 6:
      let address = try d.add(ipv6)
      d.append(to: item, " (Address: \(address))")
    case 7:
      d.append(to: item, " (Cookie length: \(count) byte\(count == 1 ? "" : "s"))")
      try d.add(cookie, length: count)
    case 8: try add(&d, upTo: end)
    case 9:
      let time = try d.add(increment)
      d.append(to: item, " (Increment :\(time) msec)")
    case 11:
      try d.add(host, length: count)
      if d.wantsLabels {
        let text = String(decoding: d.bytes(Region(place, count)), as: UTF8.self)
        d.append(to: item, " (Hostname: \(text))")
      }
    case 12:
      var names: [String] = []
      while d.offset + 2 <= end {
        try d.step()
        let type = try d.add(family)
        names.append(type == 5 ? "IPv4" : type == 6 ? "IPv6" : type == 11 ? "hostname" : "?")
      }
      let text = names.joined(separator: ", ")
      d.append(to: item, " (Supported types: \(text))")
    case 0x8000, 0xc000: break
    case 0x8002: try d.add(random, length: count)
    case 0x8003:
      let text = try addTypes(&d, authenticated, upTo: end)
      d.append(to: item, " (Chunk types to be authenticated: \(text))")
    case 0x8004:
      var names: [String] = []
      while d.offset + 2 <= end {
        try d.step()
        let type = try d.add(algorithm)
        names.append(type == 1 ? "SHA-1" : type == 3 ? "SHA-256" : "Unknown (\(type))")
      }
      let text = names.joined(separator: ", ")
      d.append(to: item, " (Supported HMACs: \(text))")
    case 0x8008:
      let text = try addTypes(&d, chunkType, upTo: end)
      d.append(to: item, " (Supported types: \(text))")
    case 0xc006:
      let number = try d.add(adaptation)
      d.append(to: item, " (Indication: \(number))")
    case 0xc001, 0xc002, 0xc004:
      try d.add(correlation)
      try add(&d, upTo: end)
    default: if count > 0 { try d.add(value, length: count) }
    }
  }

  private func addTypes(
    _ d: inout Dissection, _ field: Field<UInt8>, upTo end: Int
  ) throws(Malformed) -> String {
    var names: [String] = []
    while d.offset < end {
      try d.step()
      let type = try d.add(field)
      if d.wantsLabels {
        names.append(sctpChunks.name(of: UInt64(type)) ?? "Unknown")
      }
    }
    return names.joined(separator: ", ")
  }

  func addCauses(_ d: inout Dissection, upTo end: Int) throws(Malformed) {
    while d.offset + 4 <= end {
      try d.step()
      let place = d.offset
      let kind = try d.peek(UInt16.self)
      let count = Int(try d.peek(UInt16.self, ahead: 2))
      let whole = min((count + 3) & ~3, end - place)
      let name = sctpCauses.name(of: UInt64(kind)) ?? "Unknown"
      let item = d.text(Phrase("\(name) cause"), at: Region(place, max(4, whole)))
      let sub = d.open(item)
      try d.add(cause)
      try d.add(causeLength)
      guard count >= 4 else { return d.close(sub) }
      let stop = place + count
      if count > 4 { _ = try d.peek(UInt8.self, ahead: count - 5) }
      try addCause(&d, kind, item, upTo: stop)
      try d.seek(stop)
      if whole > count { try d.add(causePadding, length: place + whole - stop) }
      d.close(sub)
    }
  }

  private func addCause(
    _ d: inout Dissection, _ kind: UInt16, _ item: Item, upTo end: Int
  ) throws(Malformed) {
    let count = end - d.offset
    switch kind {
    case 1:
      let id = try d.add(causeStream)
      d.append(to: item, " (SID: \(id))")
      try d.add(causeReserved)
    case 2:
      try d.add(missing)
      while d.offset + 2 <= end {
        try d.step()
        try d.add(missingType)
      }
    case 3:
      let time = try d.add(stale)
      d.append(to: item, " (Measure: \(time) usec)")
    case 5, 8, 11, 160, 162: try add(&d, upTo: end)
    case 9:
      let number = try d.add(causeNumber)
      d.append(to: item, " (TSN: \(number))")
    case 4, 7, 10: break
    default: if count > 0 { try d.add(information, length: count) }
    }
  }
}
