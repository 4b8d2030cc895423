import RemoraCore

/// Block acknowledgements and the requests for them (IEEE 802.11-2020 sections 9.3.1.7, 9.3.1.8).
struct WirelessControl {
  let control, kind, reserved, tid, listReserved, listed: Field<UInt16>
  let policy: Field<Bool>
  let start, startFragment, startSequence: Field<UInt16>
  let bitmap: Field<Bytes>
  let missing, last: Field<UInt32>

  init(_ p: inout Builder) {
    control = p.u16("ba.control", "Block Ack Control", .hex)
    policy = p.flag(
      "ba.control.ackpolicy", "BA Ack Policy", mask: 0x1, width: 2,
      set: "Sender Does Not Require Immediate Acknowledgement",
      unset: "Immediate Acknowledgement Required", blurb: "Block Ack Request (BAR) Ack Policy")
    kind = p.u16(
      "ba.control.ba_type", "BA Type", .hex, mask: 0x1e,
      names: [
        0x0: "Basic BlockAck", 0x1: "Extended Compressed BlockAck", 0x2: "Compressed BlockAck",
        0x3: "Multi-TID BlockAck", 0x6: "GCR BlockAck", 0xa: "GLK-GCR BlockAck",
        0xb: "Multi-STA BlockAck",
      ])
    reserved = p.u16("ba.control.reserved", "Reserved", .hex, mask: 0xfe0)
    tid = p.u16(
      "ba.basic.tidinfo", "TID for which a Basic BlockAck frame is requested", .hex,
      mask: 0xf000,
      blurb: "Traffic Identifier (TID) for which a Basic BlockAck frame is requested")
    listReserved = p.u16("bar.mtid.tidinfo.reserved", "Reserved", .hex, mask: 0xfff)
    listed = p.u16("bar.mtid.tidinfo.value", "Multi-TID Value", .hex, mask: 0xf000)
    start = p.u16("fixed.ssc", "Block Ack Starting Sequence Control (SSC)", .hex)
    startFragment = p.u16("fixed.ssc.fragment", "Fragment", mask: 0xf)
    startSequence = p.u16("fixed.ssc.sequence", "Starting Sequence Number", mask: 0xfff0)
    bitmap = p.bytes("ba.bm", "Block Ack Bitmap")
    missing = p.u32("ba.bm.missing_frame", "Not acknowledged frame")
    last = p.u32("ba.bm.last_ack_frame", "Last acknowledged frame")
  }

  private func addControl(_ d: inout Dissection) throws(Malformed) {
    try d.add(control, bits: policy, kind, reserved, tid, order: .little)
  }

  private func addStart(_ d: inout Dissection) throws(Malformed) -> UInt16 {
    try d.add(start, bits: startFragment, startSequence, order: .little)
  }

  private func head(_ d: inout Dissection) throws(Malformed) -> UInt16 {
    UInt16(littleEndian: try d.peek(UInt16.self).bigEndian) >> 1 & 15
  }

  private static func name(_ kind: UInt16) -> String {
    switch kind {
    case 0: "Basic BlockAck"
    case 1: "Extended Compressed BlockAck"
    case 2: "Compressed BlockAck"
    case 3: "Multi-TID BlockAck"
    case 6: "GCR BlockAck"
    case 10: "GLK-GCR BlockAck"
    case 11: "Multi-STA BlockAck"
    default: "Reserved"
    }
  }

  func addRequest(_ d: inout Dissection) throws(Malformed) {
    let kind = try head(&d)
    let place = d.offset
    let sub = d.open(
      d.text(Phrase("\(Self.name(kind)) Request"), at: d.next(d.reportedRemaining)))
    try addControl(&d)
    if kind == 3 { try addList(&d) } else if kind < 3 { _ = try addStart(&d) }
    d.close(sub)
    d.setLength(sub.item, d.offset - place)
  }

  private func addList(_ d: inout Dissection) throws(Malformed) {
    let place = d.offset
    let sub = d.open(d.text("TID List", at: d.next(d.remaining)))
    let word = (d.number(at: place - 2, UInt16.self) ?? 0).byteSwapped
    var left = Int(word >> 12) + 1
    while left > 0 {
      try d.step()
      let value = UInt16(littleEndian: try d.peek(UInt16.self).bigEndian) >> 12
      let inner = d.open(d.text("TID \(value) details", at: d.next(4)))
      try d.add(bits: listReserved, listed, width: 2, order: .little)
      _ = try addStart(&d)
      d.close(inner)
      left -= 1
    }
    d.close(sub)
    d.setLength(sub.item, d.offset - place)
  }

  func addAnswer(_ d: inout Dissection) throws(Malformed) {
    let kind = try head(&d)
    let place = d.offset
    let sub = d.open(
      d.text(Phrase("\(Self.name(kind)) Response"), at: d.next(d.reportedRemaining)))
    try addControl(&d)
    switch kind {
    case 0:
      _ = try addStart(&d)
      try d.add(bitmap, length: 128)
    case 1, 2:
      let first = try addStart(&d) >> 4
      try addBitmap(&d, from: UInt32(first), count: 8)
    default: break
    }
    d.close(sub)
    d.setLength(sub.item, d.offset - place)
  }

  /// One bit for each frame.
  private func addBitmap(
    _ d: inout Dissection, from first: UInt32, count: Int
  ) throws(Malformed) {
    let place = d.offset
    let bits = try d.peek(UInt64.self)
    try d.add(bitmap, length: count)
    let sub = d.open()
    var lastSeen: UInt32?
    for i in 0..<64 {
      if bits >> UInt64(56 - i / 8 * 8 + i % 8) & 1 == 1 {
        lastSeen = UInt32(i)
      }
    }
    let stop = lastSeen.map { Int($0) } ?? 0
    for i in 0..<stop where bits >> UInt64(56 - i / 8 * 8 + i % 8) & 1 == 0 {
      d.put(
        missing, (first + UInt32(truncatingIfNeeded: i)) & 4095, at: Region(place + i / 8, 1))
    }
    d.put(last, (first + (lastSeen ?? 0)) & 4095, at: Region(place + stop / 8, 1))
    d.close(sub)
  }
}
