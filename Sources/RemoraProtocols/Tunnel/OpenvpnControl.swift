import RemoraCore

/// What the control packets of OpenVPN carry: a stream of TLS records for each direction, cut
/// without regard to the records.
struct OpenVPNControl {
  private let bytes: Field<Bytes>
  private let items: MessageItems
  private let tls: ProtocolHandle
  private let memory: State<OpenVPNStreams>

  init(_ p: inout Builder) {
    bytes = p.bytes("fragment_bytes", "Fragment bytes")
    items = MessageItems(ofControl: &p)
    tls = p.uses("tls")
    memory = p.state { OpenVPNStreams() }
  }

  /// The rest of a control packet.
  func add(_ d: inout Dissection) throws(Malformed) {
    let count = d.remaining
    guard count > 0 else { return }
    let key = OpenVPNStreams.key(d.packet)
    let place = d.place
    let frame = d.packet.number
    let step =
      if d.packet.isRevisit {
        d[memory].steps[frame, place] ?? .init()
      } else {
        d[memory].take(key, d.bytes(d.next(count)), frame: frame)
      }
    if d.remembers, !d.packet.isRevisit { d[memory].steps[frame, place] = step }
    if step.taken > 0 {
      let piece = d.next(step.taken)
      if step.whole != nil { d.put(items.wholeIn, FrameNumber(frame), at: piece, .generated) }
      addBytes(&d, piece)
      try d.skip(step.taken)
    }
    let early = d.mark
    if let whole = step.whole {
      try addWhole(&d, whole, key)
      d.fenceInfo()
    }
    guard d.remaining > 0 else { return }
    let waiting = try d.streaming(.whole) { (d: inout Dissection) throws(Malformed) in
      try d.call(tls, .strict)
    }
    guard let waiting, waiting.place >= 0, waiting.place <= d.offset else { return }
    let late = d.mark
    let rest = Region(waiting.place, d.offset - waiting.place)
    addBytes(&d, rest)
    d.move(since: late, before: early)
    d.info(append: "[OpenVPN Message segment of a reassembled PDU] ", separator: " ")
    if !d.packet.isRevisit {
      d[memory].begin(key, d.bytes(rest), waiting.shortage, frame: frame)
    }
  }

  private func addBytes(_ d: inout Dissection, _ place: Region) {
    d.put(bytes, at: place)
    d.label("OpenVPN Message Segment data (\(bytes: place.length))")
  }

  /// A record that was put together.
  private func addWhole(
    _ d: inout Dissection, _ whole: FragmentTable.Datagram, _ key: FlowKey
  ) throws(Malformed) {
    let source = d.source(whole.bytes, named: "Reassembled OpenVPN Message")
    let level = d.openOutside()
    try items.put(&d, whole, in: source, at: 0)
    d.close(level)
    var waiting: Waiting?
    try d.within(source) { (inner: inout Dissection) throws(Malformed) in
      waiting = try inner.streaming(.whole) { (inner: inout Dissection) throws(Malformed) in
        try inner.call(tls)
      }
    }
    if let waiting, !d.packet.isRevisit { d[memory].goOn(key, whole, waiting) }
  }
}

/// Records of TLS that are not whole yet, by conversation and direction. Bounded.
struct OpenVPNStreams: ~Copyable {
  /// What becomes of a packet's bytes.
  struct Step {
    /// How many of them belong to what came before.
    var taken = 0
    /// The record that is whole with them.
    var whole: FragmentTable.Datagram?
  }

  private struct Pending {
    var bytes: [UInt8] = []
    var pieces: [FragmentTable.Fragment] = []
    /// How many bytes it lacks; nil if that cannot be told.
    var missing: Int?
  }

  static let recordLimit = 1 << 16

  private var pending = FlowTable<Pending?>(limit: 1 << 14)
  var steps = FrameMemory<Step>()

  static func key(_ info: PacketInfo) -> FlowKey {
    var isForward = false
    _ = FlowKey(
      from: info.source, info.sourcePort, to: info.destination, info.destinationPort,
      isForward: &isForward)
    return FlowKey(
      from: info.source, info.sourcePort, to: info.destination, info.destinationPort,
      tag: isForward ? 1 : 2)
  }

  /// Adds what the packet has of the record that is not whole.
  mutating func take(_ key: FlowKey, _ bytes: [UInt8], frame: UInt32) -> Step {
    guard let index = pending.find(key), var record = pending[index] else { return Step() }
    let count = min(record.missing ?? bytes.count, bytes.count)
    record.pieces.append(
      FragmentTable.Fragment(frame: frame, offset: record.bytes.count, length: count))
    record.bytes += bytes.prefix(count)
    if let missing = record.missing { record.missing = missing - count }
    if let missing = record.missing, missing > 0, record.bytes.count < Self.recordLimit {
      pending[index] = record
      return Step(taken: count)
    }
    pending[index] = nil
    return Step(
      taken: count,
      whole: FragmentTable.Datagram(
        bytes: record.bytes, fragments: record.pieces, completedIn: frame))
  }

  /// A record begins with the last bytes of a packet.
  mutating func begin(_ key: FlowKey, _ bytes: [UInt8], _ shortage: Shortage, frame: UInt32) {
    let index = pending.place(key) { _ in nil }.index
    pending[index] = Pending(
      bytes: bytes, pieces: [.init(frame: frame, offset: 0, length: bytes.count)],
      missing: Self.missing(shortage))
  }

  /// What was thought to be whole is not.
  mutating func goOn(_ key: FlowKey, _ record: FragmentTable.Datagram, _ waiting: Waiting) {
    guard waiting.place <= 0, record.bytes.count < Self.recordLimit else { return }
    let index = pending.place(key) { _ in nil }.index
    pending[index] = Pending(
      bytes: record.bytes, pieces: record.fragments, missing: Self.missing(waiting.shortage))
  }

  private static func missing(_ shortage: Shortage) -> Int? {
    if case .bytes(let count) = shortage, count > 0 { return count }
    return nil
  }
}
