import RemoraCore

/// The chunks of a packet (RFC 9260 section 3.3).
struct SCTPChunks {
  let chunk: Field<Label>
  let type, flags, nonceSum: Field<UInt8>
  let bit1, bit2, isImmediate, isUnordered, isFirst, isLast, isReflected, isDown: Field<Bool>
  let length, stream, streamSequence, initOut, initIn, ackOut, ackIn, gaps, duplicates, gapStart,
    gapEnd, forwardStream, forwardSequence, sharedKey, algorithm: Field<UInt16>
  let value, padding, cookie, digest, padData: Field<Bytes>
  let relative, absolute, payload, initTag, initCredit, initFirst, ackTag, ackCredit, ackFirst,
    anyTag, cumulative, cumulativeRelative, window, gapStartNumber, gapEndNumber, gapCount,
    duplicate, shutdown, lowest, reduced, forward, sequence, sequenceAck: Field<UInt32>
  let parameters: SCTPParameters
  let byPayload: Table<UInt32>
  let byPort: Table<UInt16>
  let data: ProtocolHandle
  let firsts: State<FlowTable<UInt32>>

  init(_ p: inout Builder) {
    chunk = p.label("chunk", "Chunk")
    type = p.u8("chunk_type", "Chunk type", names: sctpChunks)
    bit1 = p.flag(
      "chunk_bit_1", "Bit", mask: 0x80, set: "Skip chunk and continue processing of the packet",
      unset: "Stop processing of the packet")
    bit2 = p.flag("chunk_bit_2", "Bit", mask: 0x40, set: "Do report", unset: "Do not report")
    flags = p.u8("chunk_flags", "Chunk flags", .hex)
    length = p.u16("chunk_length", "Chunk length")
    value = p.bytes("chunk_value", "Chunk value")
    padding = p.bytes("chunk_padding", "Chunk padding")
    isImmediate = p.flag(
      "data_i_bit", "I-Bit", mask: 0x8, set: "Send SACK immediately", unset: "Possibly delay SACK")
    isUnordered = p.flag(
      "data_u_bit", "U-Bit", mask: 0x4, set: "Unordered delivery", unset: "Ordered delivery")
    isFirst = p.flag(
      "data_b_bit", "B-Bit", mask: 0x2, set: "First segment", unset: "Subsequent segment")
    isLast = p.flag(
      "data_e_bit", "E-Bit", mask: 0x1, set: "Last segment", unset: "Not the last segment")
    relative = p.u32("data_tsn", "Transmission sequence number (relative)")
    absolute = p.u32("data_tsn_raw", "Transmission sequence number (absolute)")
    stream = p.u16("data_sid", "Stream identifier", .hex)
    streamSequence = p.u16("data_ssn", "Stream sequence number")
    payload = p.u32("data_payload_proto_id", "Payload protocol identifier", names: sctpPayloads)
    initTag = p.u32("init_initiate_tag", "Initiate tag", .hex)
    initCredit = p.u32("init_credit", "Advertised receiver window credit (a_rwnd)")
    initOut = p.u16("init_nr_out_streams", "Number of outbound streams")
    initIn = p.u16("init_nr_in_streams", "Number of inbound streams")
    initFirst = p.u32("init_initial_tsn", "Initial TSN")
    ackTag = p.u32("initack_initiate_tag", "Initiate tag", .hex)
    ackCredit = p.u32("initack_credit", "Advertised receiver window credit (a_rwnd)")
    ackOut = p.u16("initack_nr_out_streams", "Number of outbound streams")
    ackIn = p.u16("initack_nr_in_streams", "Number of inbound streams")
    ackFirst = p.u32("initack_initial_tsn", "Initial TSN")
    anyTag = p.u32("initiate_tag", "Initiate tag", .hex)
    nonceSum = p.u8("sack_nonce_sum", "Nonce sum", mask: 0x1)
    cumulative = p.u32("sack_cumulative_tsn_ack_raw", "Cumulative TSN ACK (absolute)")
    cumulativeRelative = p.u32("sack_cumulative_tsn_ack", "Cumulative TSN ACK (relative)")
    window = p.u32("sack_a_rwnd", "Advertised receiver window credit (a_rwnd)")
    gaps = p.u16("sack_number_of_gap_blocks", "Number of gap acknowledgement blocks")
    duplicates = p.u16("sack_number_of_duplicated_tsns", "Number of duplicated TSNs")
    gapStart = p.u16("sack_gap_block_start", "Start")
    gapStartNumber = p.u32("sack_gap_block_start_tsn", "Start TSN")
    gapEnd = p.u16("sack_gap_block_end", "End")
    gapEndNumber = p.u32("sack_gap_block_end_tsn", "End TSN")
    gapCount = p.u32(
      "sack_number_of_tsns_gap_acked", "Number of TSNs in gap acknowledgement blocks")
    duplicate = p.u32("sack_duplicate_tsn", "Duplicate TSN")
    isReflected = p.flag(
      "abort_t_bit", "T-Bit", mask: 0x1, set: "Tag reflected", unset: "Tag not reflected")
    isDown = p.flag(
      "shutdown_complete_t_bit", "T-Bit", mask: 0x1, set: "Tag reflected",
      unset: "Tag not reflected")
    shutdown = p.u32("shutdown_cumulative_tsn_ack", "Cumulative TSN Ack")
    cookie = p.bytes("cookie", "Cookie")
    lowest = p.u32("ecne_lowest_tsn", "Lowest TSN")
    reduced = p.u32("cwr_lowest_tsn", "Lowest TSN")
    forward = p.u32("forward_tsn_tsn", "New cumulative TSN")
    forwardStream = p.u16("forward_tsn_sid", "Stream identifier")
    forwardSequence = p.u16("forward_tsn_ssn", "Stream sequence number")
    sharedKey = p.u16("shared_key_id", "Shared key identifier")
    algorithm = p.u16(
      "hmac_id", "HMAC identifier",
      names: [
        0: "Reserved", 1: "SHA-1", 2: "Reserved", 3: "SHA-256",
      ])
    digest = p.bytes("hmac", "HMAC")
    padData = p.bytes("padding_data", "Padding data")
    sequence = p.u32("asconf_seq_nr_number", "Sequence number", .hex)
    sequenceAck = p.u32("asconf_ack_seq_nr_number", "Sequence number", .hex)
    parameters = SCTPParameters(&p)
    byPayload = p.table("ppi", UInt32.self)
    byPort = p.table("port", UInt16.self)
    data = p.uses("data")
    firsts = p.state { FlowTable<UInt32>() }
  }

  private static func name(_ kind: UInt8) -> String {
    sctpChunks.name(of: UInt64(kind)) ?? "RESERVED"
  }

  func add(
    _ d: inout Dissection, _ from: UInt16, _ to: UInt16, _ vtag: UInt32
  ) throws(Malformed) {
    let place = d.offset
    let kind = try d.peek(UInt8.self)
    let bits = try d.peek(UInt8.self, ahead: 1)
    let count = Int(try d.peek(UInt16.self, ahead: 2))
    let room = d.reportedRemaining
    let whole = min(room, (count + 3) & ~3)
    let name = Self.name(kind)
    // A payload's bytes are not the chunk's.
    let own = kind == 0 && count > 16 ? 16 : max(4, whole)
    if kind == 0, place - d.start == 12 { d.setOwnLength(12 + own) }
    let item = d.put(chunk, at: Region(place, own))
    d.label("\(name) chunk")
    d.info(append: "\(name) ")
    let sub = d.open(item)
    try d.add(type)
    let typeItem = d.open()
    try d.seek(place)
    try d.add(bits: bit1, bit2, width: 1)
    d.close(typeItem)
    try addFlags(&d, kind)
    try d.add(length)
    if count < 4 {
      d.append(" (invalid, should be >= 4)")
      d.append(to: item, ", bogus chunk length \(count) < 4)")
      return d.close(sub)
    }
    let end = place + count
    if count > 4 { _ = try d.peek(UInt8.self, ahead: count - 5) }
    try addValue(&d, kind, bits, item, upTo: end, from, to, vtag)
    let left = min(place + whole, place + room) - end
    try d.seek(end)
    if left > 0 { try d.add(padding, length: left) }
    d.close(sub)
    if kind == 0 { try callPayload(&d, place, end, bits, from, to) }
  }

  private func addFlags(_ d: inout Dissection, _ kind: UInt8) throws(Malformed) {
    switch kind {
    case 0, 64: try d.add(flags, bits: isImmediate, isUnordered, isFirst, isLast)
    case 3: try d.add(flags, bits: nonceSum)
    case 6: try d.add(flags, bits: isReflected)
    case 14: try d.add(flags, bits: isDown)
    default: try d.add(flags)
    }
  }

  private func addValue(
    _ d: inout Dissection, _ kind: UInt8, _ bits: UInt8, _ item: Item, upTo end: Int,
    _ from: UInt16, _ to: UInt16, _ vtag: UInt32
  ) throws(Malformed) {
    let count = end - d.offset
    switch kind {
    case 0: try addData(&d, bits, item, upTo: end, from, to, vtag)
    case 1, 2: try addInit(&d, kind == 1, item, upTo: end)
    case 3: try addAnswer(&d, item)
    case 4, 5:
      let size = count
      d.append(to: item, " (Information: \(size) byte\(size == 1 ? "" : "s"))")
      try parameters.add(&d, upTo: end)
    case 6, 9: try parameters.addCauses(&d, upTo: end)
    case 7:
      let number = try d.add(shutdown)
      d.append(to: item, " (Cumulative TSN ack: \(number))")
    case 8, 11, 14: break
    case 10:
      d.append(to: item, " (Cookie length: \(count) byte\(count == 1 ? "" : "s"))")
      try d.add(cookie, length: count)
    case 12, 13:
      let number = try d.peek(UInt32.self)
      d.append(to: item, " (Lowest TSN: \(number))")
      try d.add(kind == 12 ? lowest : reduced)
    case 15:
      try d.add(sharedKey)
      try d.add(algorithm)
      try d.add(digest, length: end - d.offset)
    case 0x80, 0xc1:
      try d.add(kind == 0x80 ? sequenceAck : sequence)
      try parameters.add(&d, upTo: end)
    case 0x82: try parameters.add(&d, upTo: end)
    case 0x84:
      d.append(to: item, " (Padding data length: \(count) byte\(count == 1 ? "" : "s"))")
      try d.add(padData, length: count)
    case 0xc0:
      let number = try d.add(forward)
      d.append(to: item, "(Cumulative TSN: \(number))")
      while d.offset + 4 <= end {
        try d.step()
        try d.add(forwardStream)
        try d.add(forwardSequence)
      }
    default:
      d.append(
        to: item, " (Type: \(kind), value length: \(count) byte\(count == 1 ? "" : "s"))")
      if count > 0 { try d.add(value, length: count) }
    }
  }

  private func addInit(
    _ d: inout Dissection, _ isFirst: Bool, _ item: Item, upTo end: Int
  ) throws(Malformed) {
    let tag = try d.add(isFirst ? initTag : ackTag)
    d.put(anyTag, tag, at: d.just(4), .hidden)
    try d.add(isFirst ? initCredit : ackCredit)
    let out = try d.add(isFirst ? initOut : ackOut)
    let `in` = try d.add(isFirst ? initIn : ackIn)
    try d.add(isFirst ? initFirst : ackFirst)
    d.append(to: item, " (Outbound streams: \(out), inbound streams: \(`in`))")
    try parameters.add(&d, upTo: end)
  }

  private func addData(
    _ d: inout Dissection, _ bits: UInt8, _ item: Item, upTo end: Int, _ from: UInt16,
    _ to: UInt16, _ vtag: UInt32
  ) throws(Malformed) {
    let number = try d.peek(UInt32.self)
    let id = try d.peek(UInt16.self, ahead: 4)
    let ordinal = try d.peek(UInt16.self, ahead: 6)
    let payloadID = try d.peek(UInt32.self, ahead: 8)
    let room = end - d.offset - 12
    let first = start(d, number, from, to, vtag)
    let tsn = number &- first
    d.put(relative, tsn, at: d.next(4))
    try d.add(absolute)
    try d.add(stream)
    try d.add(streamSequence)
    try d.add(payload)
    let order = bits & 4 != 0 ? "unordered" : "ordered"
    let piece =
      switch bits & 3 {
      case 3: "complete"
      case 2: "first"
      case 1: "last"
      default: "middle"
      }
    let tail = bits & 4 != 0 ? "" : "SSN: \(ordinal), "
    d.append(
      to: item,
      """
       (\(order), \(piece) segment, TSN: \(tsn), SID: \(id), \(tail)PPID: \(payloadID), \
      payload length: \(room) byte\(room == 1 ? "" : "s"))
      """)
    d.info(append: "(TSN=\(tsn)) ")
    if bits & 1 == 0 { d.info(append: "(Message Fragment) ") }
  }

  /// The first number seen of an association's direction.
  private func start(
    _ d: borrowing Dissection, _ number: UInt32, _ from: UInt16, _ to: UInt16, _ vtag: UInt32
  ) -> UInt32 {
    let key = FlowKey(
      from: d.packet.source, UInt32(from), to: d.packet.destination,
      UInt32(to) ^ vtag, tag: 0)
    let index = d[firsts].place(key) { _ in number }.index
    return d[firsts][index]
  }

  private func addAnswer(_ d: inout Dissection, _ item: Item) throws(Malformed) {
    let place = d.offset
    let number = try d.add(cumulative)
    let room = try d.add(window)
    let count = try d.add(gaps)
    let twice = try d.add(duplicates)
    d.append(
      to: item,
      """
       (Cumulative TSN: \(number), a_rwnd: \(room), gaps: \(count), duplicate TSNs: \(twice))
      """)
    var acked: UInt32 = 0
    var highest: UInt16 = 0
    for _ in 0..<count {
      try d.step()
      let low = try d.peek(UInt16.self)
      let high = try d.peek(UInt16.self, ahead: 2)
      let sub = d.open(
        d.text(
          "Gap Acknowledgement for TSN \(number &+ UInt32(low)) to \(number &+ UInt32(high))",
          at: d.next(4)))
      try d.add(gapStart)
      let a = d.open()
      d.put(gapStartNumber, number &+ UInt32(low), at: d.just(2), .generated)
      d.close(a)
      try d.add(gapEnd)
      let b = d.open()
      d.put(gapEndNumber, number &+ UInt32(high), at: d.just(2), .generated)
      d.close(b)
      d.close(sub)
      if high >= low { acked &+= UInt32(high - low) + 1 }
      highest = max(highest, high)
    }
    if count > 0 { d.put(gapCount, acked, at: Region(place - 4, 0), .generated) }
    let more = count > 0 ? "+\(highest)" : ""
    d.info(append: "(Ack=\(number)\(more), Arwnd=\(room)) ")
    for _ in 0..<twice {
      try d.step()
      try d.add(duplicate)
    }
  }

  private func callPayload(
    _ d: inout Dissection, _ place: Int, _ end: Int, _ bits: UInt8, _ from: UInt16, _ to: UInt16
  ) throws(Malformed) {
    let after = d.offset
    guard end - place > 16 else { return }
    try d.seek(place + 16)
    let room = end - place - 16
    let id = d.number(at: place + 12, UInt32.self) ?? 0
    if bits & 3 == 3 {
      let options: CallOptions =
        d.isUseful(byPort, from) || d.isUseful(byPort, to) ? [.strict, .contested] : .strict
      var taken = try d.call(byPayload, id, length: room, options)
      if !taken { taken = try d.call(byPort, min(from, to), length: room, options) }
      if !taken { taken = try d.call(byPort, max(from, to), length: room, options) }
      if !taken { try d.call(data, length: room) }
    } else {
      try d.call(data, length: room)
    }
    try d.seek(after)
  }
}
