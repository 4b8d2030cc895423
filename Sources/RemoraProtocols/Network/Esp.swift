public import RemoraCore

/// Encapsulating Security Payload (RFC 4303 section 2): what is behind the two numbers is not
/// readable without the keys.
///
///     |               security parameters index (SPI)                 |
///     |                        sequence number                        |
///     |                  encrypted payload, padding …                 |
public let esp = Protocol("esp", "Encapsulating Security Payload", short: "ESP") { p in
  p.keepsToItself()
  let layer = ESPLayer(&p)
  p.over("ip.proto", 50)
  return { d throws(Malformed) in try layer.dissect(&d) }
}

/// The packet seen last under an index.
struct ESPTrack {
  var sequence: UInt32
  var frame: UInt32
}

struct ESPLayer {
  let index, sequence, expected: Field<UInt32>
  let previous: Field<FrameNumber>
  let wrong: Expert
  let tracks: State<ESPTracks>
  let analysis: FieldGroup
  let doesAnalyse: Bool

  init(_ p: inout Builder) {
    index = p.u32(
      "spi", "ESP SPI", .hexDec,
      blurb: "IP Encapsulating Security Payload Security Parameters Index")
    sequence = p.u32(
      "sequence", "ESP Sequence", blurb: "IP Encapsulating Security Payload Sequence Number")
    expected = p.u32("sequence-analysis.expected-sn", "Expected SN")
    previous = p.frameNumber("sequence-analysis.previous-frame", "Previous Frame")
    wrong = p.expert(
      "sequence-analysis.wrong-sequence-number", .sequence, .warning, "Wrong Sequence Number")
    tracks = p.state { ESPTracks() }
    analysis = p.group([expected.id, previous.id, wrong.id])
    doesAnalyse = p.preference(
      "do_esp_sequence_analysis", true, "Look for numbers out of order under each index")
  }

  func dissect(_ d: inout Dissection) throws(Malformed) {
    d.protocolColumn("ESP")
    d.info("")
    d.setOwnLength(d.remaining)
    let spi = try d.add(index)
    let number = try d.add(sequence)
    d.info("ESP (SPI=0x\(spi, hex: 8))")
    if doesAnalyse, d.keeps(analysis) { analyse(&d, spi, number) }
    try d.skip(d.remaining)
  }

  private func analyse(_ d: inout Dissection, _ spi: UInt32, _ number: UInt32) {
    guard let last = before(&d, spi, number) else { return }
    let next = last.sequence &+ 1
    if number == next { return }
    let item = d.put(expected, next, at: d.head, .generated)
    let name = Phrase.hex(UInt64(spi), 8)
    if number > next {
      let missing = number - next
      d.append(" (\(missing) SNs missing)")
      d.expert(wrong, at: item, "Wrong Sequence Number for SPI \(name) - \(missing) missing")
    } else if number == last.sequence {
      d.expert(wrong, at: item, "Wrong Sequence Number for SPI \(name) - \(number) repeated")
    } else {
      d.expert(
        wrong, at: item,
        "Wrong Sequence Number for SPI \(name) - \(next - number) less than expected")
    }
    d.put(previous, FrameNumber(last.frame), at: d.head, .generated)
  }

  /// The packet before this one under the same index.
  private func before(_ d: inout Dissection, _ spi: UInt32, _ number: UInt32) -> ESPTrack? {
    let frame = d.packet.number
    let place = d.place
    if d.packet.isRevisit { return d[tracks].memory[frame, place] }
    let last = d[tracks].replace(spi, with: ESPTrack(sequence: number, frame: frame))
    if d.remembers, let last { d[tracks].memory[frame, place] = last }
    return last
  }
}

/// The last packet under each index. Bounded: past `limit` indices all are forgotten.
struct ESPTracks: ~Copyable {
  private var table = FlowTable<ESPTrack>(limit: 1 << 18)
  var memory = FrameMemory<ESPTrack>()

  /// - Returns: what was there before.
  mutating func replace(_ spi: UInt32, with track: ESPTrack) -> ESPTrack? {
    let key = FlowKey(
      from: Address(kind: .other, high: 0, low: UInt64(spi)), to: Address.none)
    let (index, _, isNew) = table.place(key) { _ in track }
    if isNew { return nil }
    let last = table[index]
    table[index] = track
    return last
  }
}

/// IPsec inside UDP (RFC 3948 section 2): ESP, IKE behind four zero bytes, or a lone byte that
/// keeps address translators from forgetting the ports.
public let udpEncapsulation = Protocol(
  "udpencap", "UDP Encapsulation of IPsec Packets", short: "UDPENCAP"
) { p in
  let keepalive = p.label("nat_keepalive", "NAT-keepalive packet")
  let marker = p.label("non_esp_marker", "Non-ESP Marker")
  let esp = p.uses("esp")
  let isakmp = p.uses("isakmp")
  p.over("udp.port", 4500)
  return { d throws(Malformed) in
    d.protocolColumn("UDPENCAP")
    d.info("")
    d.setOwnLength(d.remaining)
    if d.reportedRemaining == 1, try d.peek(UInt8.self) == 0xff {
      d.info("NAT-keepalive")
      try d.add(keepalive, over: 1)
      return
    }
    guard try d.peek(UInt32.self) == 0 else {
      d.setOwnLength(0)
      return try d.call(esp)
    }
    d.setOwnLength(4)
    try d.add(marker, over: 4)
    try d.skip(4)
    d.protocolColumn("ISAKMP")
    if d.reportedRemaining > 0 { try d.call(isakmp) }
  }
}
