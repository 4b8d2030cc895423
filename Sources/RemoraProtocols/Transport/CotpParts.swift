import RemoraCore

/// The variable part of a transport unit (X.224 section 13.2.3).
struct TransportParameters {
  let code, length, version: Field<UInt8>
  /// Shown as bytes, sent as a power of two.
  let size: Field<UInt32>
  let from, to: Field<Text>
  let fromBytes, toBytes, value: Field<Bytes>
  let sum, ackTime, priority, reassignment: Field<UInt16>
  let preferred, inactivity: Field<UInt32>
  let expeditedNetwork, use, checksum, expedited: Field<Bool>

  init(_ p: inout Builder) {
    from = p.string("src-tsap", "Source TSAP")
    fromBytes = p.bytes("src-tsap-bytes", "Source TSAP")
    to = p.string("dst-tsap", "Destination TSAP")
    toBytes = p.bytes("dst-tsap-bytes", "Destination TSAP")
    code = p.u8("parameter_code", "Parameter code", .hex, names: parameterNames)
    length = p.u8("parameter_length", "Parameter length")
    value = p.bytes("parameter_value", "Parameter value")
    ackTime = p.u16("ack_time", "Ack time (ms)")
    priority = p.u16("vp_priority", "Priority")
    reassignment = p.u16("reassignment_time", "Reassignment time (secs)")
    size = p.integer("tpdu_size", "TPDU size", .uint8, as: UInt32.self, container: 1)
    sum = p.u16("checksum", "Checksum", .hex)
    version = p.u8("vp_version_nr", "Version")
    expeditedNetwork = p.flag(
      "network_expedited_data", "Use of network expedited data", mask: 0x8, set: "Used",
      unset: "Not used")
    use = p.flag(
      "vp_opt_sel_class1_use", "Use", mask: 0x4, set: "Receipt confirmation",
      unset: "Explicit AK variant")
    checksum = p.flag(
      "use_16_bit_checksum", "16 bit checksum", mask: 0x2, set: "Not used", unset: "Used")
    expedited = p.flag(
      "transport_expedited_data_transfer", "Transport expedited data transfer", mask: 0x1,
      set: "Used", unset: "Not used")
    preferred = p.u32("preferred_maximum_tpdu_size", "Preferred maximum TPDU size")
    inactivity = p.u32("inactivity_timer", "Inactivity timer (ms)")
  }

  func add(_ d: inout Dissection, upTo end: Int) throws(Malformed) {
    while d.offset < end {
      try d.step()
      let kind = try d.add(code)
      let count = Int(try d.add(length))
      let next = d.offset + count
      if count > 0 { _ = try d.peek(UInt8.self, ahead: count - 1) }
      switch (kind, count) {
      case (0xc1, _): try addSelector(&d, from, fromBytes, count)
      case (0xc2, _): try addSelector(&d, to, toBytes, count)
      case (0xc0, 1):
        let power = try d.peek(UInt8.self)
        d.put(size, UInt32(1) << UInt32(power & 31), at: d.next(1))
      case (0xc3, 2): try d.add(sum)
      case (0xc4, 1): try d.add(version)
      case (0xc6, 1): try d.add(bits: expedited, width: 1)
      case (0x85, 2): try d.add(ackTime)
      case (0x87, 2): try d.add(priority)
      case (0x8b, 2): try d.add(reassignment)
      case (0xf2, 4): try d.add(inactivity)
      default:
        d.put(value, at: d.next(count))
        d.label("Parameter value: <not shown>")
      }
      try d.seek(next)
    }
  }

  /// Shown as text if all of it is, else as bytes; the other is hidden.
  private func addSelector(
    _ d: inout Dissection, _ text: Field<Text>, _ bytes: Field<Bytes>, _ count: Int
  ) throws(Malformed) {
    let place = d.next(count)
    let content = d.bytes(place)
    let isText = !content.isEmpty && content.allSatisfy { (0x20..<0x7f).contains($0) }
    d.put(
      text,
      isText
        ? Phrase(String(decoding: content, as: UTF8.self))
        : Phrase("0x" + content.map { Phrase.hex(UInt64($0), 2) }.joined()),
      at: place, isText ? [] : .hidden)
    d.put(bytes, at: place, isText ? .hidden : [])
  }
}

private let parameterNames: ValueNames = [
  0x08: "ATN extended checksum - 32 bit", 0x09: "ATN extended checksum - 16 bit",
  0x85: "ack time", 0x86: "res error", 0x87: "priority", 0x88: "transit delay",
  0x89: "throughput", 0x8a: "seq number", 0x8b: "reassignment", 0x8c: "flow control",
  0xc0: "tpdu-size", 0xc1: "src-tsap", 0xc2: "dst-tsap", 0xc3: "checksum", 0xc4: "version",
  0xc5: "protection", 0xc6: "options", 0xc7: "proto class",
  0xe0: "additional connection clearing info", 0xf0: "preferred max TPDU size",
  0xf2: "inactivity timer",
]

/// Data of class 0 put together: units without the last mark, and one with it.
struct TransportAssembly {
  enum Outcome {
    /// The unit is whole by itself.
    case direct
    case joined([UInt8])
    case part
  }

  private struct Flow {
    var message: UInt32
    var length: Int
  }

  private struct Open: ~Copyable {
    var flows = FlowTable<Flow>(limit: 65_536)
    var table = FragmentTable(limit: 1024, datagramLimit: 1 << 20)
    var messages: UInt32 = 0
  }

  let list: Field<Label>
  let piece, wrong, wholeIn: Field<FrameNumber>
  let overlap, conflict, tails, tooLong: Field<Bool>
  let count, length: Field<UInt32>
  private let state: State<Open>

  init(_ p: inout Builder) {
    overlap = p.flag("segment.overlap", "Segment overlap")
    conflict = p.flag("segment.overlap.conflict", "Conflicting data in segment overlap")
    tails = p.flag("segment.multipletails", "Multiple tail segments found")
    tooLong = p.flag("segment.toolongsegment", "Segment too long")
    wrong = p.frameNumber("segment.error", "Reassembly error")
    count = p.u32("segment.count", "Segment count")
    piece = p.frameNumber("segment", "COTP Segment")
    list = p.label("segments", "COTP Segments")
    wholeIn = p.frameNumber("reassembled_in", "Reassembled COTP in frame")
    length = p.u32("reassembled.length", "Reassembled COTP length")
    state = p.state { Open() }
  }

  /// - Returns: what there is to be handed on; nil if nothing.
  func take(
    _ d: inout Dissection, _ part: Field<Bytes>, isLast: Bool
  ) throws(Malformed) -> Outcome? {
    let info = d.packet
    var isForward = true
    var key = FlowKey(
      from: info.source, info.sourcePort, to: info.destination, info.destinationPort, tag: 0,
      isForward: &isForward)
    if !isForward {
      key = FlowKey(
        from: info.source, info.sourcePort, to: info.destination, info.destinationPort, tag: 1)
    }
    let index = d[state].flows.place(key) { _ in Flow(message: 0, length: 0) }.index
    var flow = d[state].flows[index]
    let frame = info.number
    if let known = d[state].table.recall(frame: frame, place: d.place) {
      if case .whole(let message) = known { return try put(&d, part, message) }
      return .part
    }
    if flow.message == 0, isLast { return .direct }
    if flow.message == 0 {
      d[state].messages &+= 1
      flow = Flow(message: d[state].messages, length: 0)
    }
    let bytes = d.bytes(d.next(d.remaining))
    let outcome = d[state].table.add(
      FragmentTable.Key(
        source: info.source, destination: info.destination, id: flow.message, tag: 0),
      frame: frame, place: d.place, offset: flow.length, more: !isLast, bytes: bytes,
      remember: d.remembers)
    flow.length += bytes.count
    if isLast || flow.length > 1 << 20 { flow.message = 0 }
    d[state].flows[index] = flow
    if case .complete(let message) = outcome { return try put(&d, part, message) }
    return .part
  }

  private func put(
    _ d: inout Dissection, _ part: Field<Bytes>, _ message: FragmentTable.Datagram
  ) throws(Malformed) -> Outcome {
    let size = d.remaining
    try d.add(part, length: size)
    d.label("COTP segment data (\(bytes: size))")
    let whole = message.bytes
    let level = d.openOutside()
    try d.within(d.source(whole, named: "Reassembled COTP")) { inner throws(Malformed) in
      let pieces = message.fragments
      let head = inner.put(list, at: Region(0, whole.count), .generated)
      var text = "\(pieces.count) COTP Segment\(pieces.count == 1 ? "" : "s")"
      text += " (\(whole.count) byte\(whole.count == 1 ? "" : "s")): "
      text += pieces.map { "#\($0.frame)(\($0.length))" }.joined(separator: ", ")
      let words = text
      inner.label(Phrase(words))
      let sub = inner.open(head)
      for one in pieces {
        try inner.step()
        inner.put(
          piece, FrameNumber(one.frame), at: Region(one.offset, one.length), .generated)
        let last = max(0, one.offset + one.length - 1)
        inner.label(
          "Frame: \(one.frame), payload: \(one.offset)-\(last) (\(bytes: one.length))")
      }
      inner.put(count, UInt32(truncatingIfNeeded: pieces.count), at: inner.head, .generated)
      inner.put(length, UInt32(truncatingIfNeeded: whole.count), at: inner.head, .generated)
      inner.close(sub)
    }
    d.close(level)
    return .joined(whole)
  }
}
