import RemoraCore

/// What may stand behind the payload of an Ethernet frame: padding, a trailer, the checksum.
///
/// A frame of less than 46 bytes of payload is padded (IEEE 802.3-2022 section 3.2.8). Where the
/// payload says how long it really is, zeros up to that minimum are padding; what follows is a
/// trailer, for protocols that recognise it, and the last four bytes may be the checksum.
struct FrameTrailer {
  /// The fields that are the Ethernet protocol's, whoever fills them.
  struct Common: Sendable {
    let padding: Field<Bytes>
    let checksum: Field<UInt32>
    let status: Field<UInt8>
    let paddingBad, checksumBad: Expert
    let verifies: Bool

    init(_ p: inout Builder) {
      padding = p.bytes("padding", "Padding", blurb: "Ethernet Padding")
      checksum = p.u32("fcs", "Frame check sequence", .hex, blurb: "Ethernet checksum")
      status = p.u8("fcs.status", "FCS Status", .none, names: checksumStates)
      checksumBad = p.expert("fcs_bad", .checksum, .error, "Bad checksum")
      paddingBad = p.expert(
        "padding_bad", .protocolRule, .note,
        "Padding identification may be inaccurate and impact trailer dissector")
      verifies = p.preference("check_fcs", false, "Validate the frame check sequence")
    }
  }

  let common: Common
  let trailer: Field<Bytes>
  private let recognizers: HeuristicTable
  private let ethertype, redundancy: ProtocolHandle

  /// - Parameter name: of the caller's own field for the trailer.
  init(_ p: inout Builder, _ name: String, blurb: String) {
    common = p.shared("eth.trailer", owner: "eth") { Common(&$0) }
    trailer = p.bytes(name, "Trailer", blurb: blurb)
    recognizers = p.heuristics("/eth.trailer")
    ethertype = p.uses("ethertype")
    redundancy = p.uses("prp")
    p.dependOnPayload([
      common.padding.id, common.checksum.id, common.status.id, trailer.id, common.paddingBad.id,
      common.checksumBad.id,
    ])
    p.feeds("eth")
  }

  /// Adds what follows `calleeEnd`.
  /// - Parameters:
  ///   - body: where the payload begins.
  ///   - stop: where the frame ends, had all of it been captured.
  ///   - captured: where the captured bytes end.
  ///   - fcs: bytes of checksum; 0 for none, -1 if unknown.
  ///   - byType: the payload went by an EtherType: it is that layer which is named if the packet
  ///     turns out malformed here.
  func add(
    _ d: inout Dissection, body: Int, stop: Int, captured: Int, fcs: Int8, byType: Bool = true
  ) throws(Malformed) {
    let first = d.calleeEnd
    if first >= stop || first >= captured { return }
    if byType { d.act(as: ethertype) }
    try d.seek(first)
    let minimum = body + 46
    let expectsPadding = stop >= minimum && first < minimum
    if expectsPadding { try addPadding(&d, upTo: minimum) }
    let isPadded = d.offset > first
    let rest = stop - d.offset
    // A frame of 64 bytes or more whose payload ends four bytes early most likely has a checksum.
    let hasChecksum = fcs == 4 || (fcs < 0 && rest >= 4 && stop - d.start >= 64)
    if hasChecksum, rest < 4 { throw Malformed(.reported, offset: d.offset, need: 4, have: rest) }
    let trailerEnd = hasChecksum ? stop - 4 : stop
    let length = min(trailerEnd, captured) - d.offset
    // A checksum that is only likely gives way.
    let isWhole = captured >= stop
    if isWhole, hasChecksum, fcs < 0 {
      if try addRedundancy(&d, body, stop) { return }
      if try recognized(&d, rest) { return }
    }
    let isTagged = isWhole ? try addRedundancy(&d, body, trailerEnd) : false
    if length > 0, !isTagged {
      let place = d.next(length)
      if try !recognized(&d, trailerEnd - d.offset) {
        d.put(trailer, at: place)
        if expectsPadding, !isPadded {
          d.expert(
            common.paddingBad,
            """
            Didn't find padding of zeros, and an undecoded trailer exists. \
            There may be padding of non-zeros.
            """)
        }
        try d.seek(place.offset + place.length)
      }
    }
    if hasChecksum {
      if captured < stop {
        throw Malformed(.captured, offset: trailerEnd, need: 4, have: captured - trailerEnd)
      }
      try d.seek(trailerEnd)
      try addChecksum(&d)
    }
  }

  /// Offers the next `length` bytes, and no more, to those that recognise trailers.
  private func recognized(_ d: inout Dissection, _ length: Int) throws(Malformed) -> Bool {
    let place = d.offset
    var isTaken = false
    try d.inside(length) { d throws(Malformed) in isTaken = try d.offer(recognizers) }
    if !isTaken { try d.seek(place) }
    return isTaken
  }

  /// Adds the trailer of parallel redundancy, if there is one before `end`.
  private func addRedundancy(
    _ d: inout Dissection, _ body: Int, _ end: Int
  ) throws(Malformed) -> Bool {
    let first = d.offset
    if end - first == 3 {
      // Too short to tell.
      d.act(as: redundancy)
      throw Malformed(.reported, offset: first, need: 4, have: 3)
    }
    guard end - first >= 6, d.number(at: end - 2, UInt16.self) == 0x88fb,
      let lan = d.number(at: end - 4, UInt8.self), lan >> 4 == 10 || lan >> 4 == 11
    else { return false }
    try d.seek(end - 6)
    d.packet.ethertype = UInt32(truncatingIfNeeded: end - body)
    try d.call(redundancy, length: 6)
    return true
  }

  private func addPadding(_ d: inout Dissection, upTo minimum: Int) throws(Malformed) {
    let first = d.offset
    while d.offset < minimum {
      if try d.peek(UInt8.self) != 0 { break }
      try d.skip(1)
    }
    if d.offset > first { d.put(common.padding, at: Region(first, d.offset - first)) }
  }

  private func addChecksum(_ d: inout Dissection) throws(Malformed) {
    let place = d.next(4)
    let value = try d.add(common.checksum)
    guard common.verifies else {
      d.append(" [unverified]")
      d.put(common.status, 2, at: Region(place.offset, 0), .generated)
      return
    }
    let right = crc32(d.bytes(Region(d.start, place.offset - d.start))).byteSwapped
    if right == value {
      d.append(" [correct]")
      d.put(common.status, 1, at: Region(place.offset, 0), .generated)
      return
    }
    d.append(" incorrect, should be 0x\(right, hex: 8)")
    let item = d.last
    d.put(common.status, 0, at: Region(place.offset, 0), .generated)
    d.expert(common.checksumBad, at: item, "Bad checksum [should be 0x\(right, hex: 8)]")
    d.info(append: " [ETHERNET FRAME CHECK SEQUENCE INCORRECT]")
  }

  /// The checksum of IEEE 802.3-2022 section 3.2.9.
  private func crc32(_ bytes: [UInt8]) -> UInt32 {
    var crc: UInt32 = .max
    for byte in bytes {
      crc ^= UInt32(byte)
      for _ in 0..<8 { crc = crc >> 1 ^ (crc & 1 == 1 ? 0xedb8_8320 : 0) }
    }
    return ~crc
  }
}
