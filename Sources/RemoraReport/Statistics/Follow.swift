import RemoraCore

/// `-z follow,PROTOCOL,MODE,FILTER[,RANGE]`: what the two ends of a stream said to each other.
final class Follow: Statistic {
  /// What is followed. Nothing is deciphered: of `tls` and `quic` there is nothing to show.
  enum Carrier: String, CaseIterable { case tcp, udp, http, tls, quic }

  private let carrier: Carrier
  private let choice: FollowChoice
  private var reader: TrafficReader
  private var header: FieldSlots
  private var lengths: FieldSlots
  private var sequences: FieldSlots
  private var acknowledgments: FieldSlots
  private var flags: FieldSlots
  private var headerLengths: FieldSlots
  /// Of TCP in a datagram.
  private var innerPorts: FieldSlots
  private var http: FollowedHttp
  private var stream = FollowedStream()

  init(
    _ carrier: Carrier, _ rest: String, _ context: StatisticContext
  ) throws(StatisticError) {
    choice = try FollowChoice(rest, hasParts: carrier == .quic)
    self.carrier = carrier
    let registry = context.report.registry
    let name = carrier == .http ? "tcp" : carrier.rawValue
    let kind = TrafficKind.all.first { $0.name == name }
    reader = TrafficReader(kind ?? TrafficKind.all[0], registry)
    let isTCP = carrier == .tcp
    header = FieldSlots([carrier.rawValue], registry)
    lengths = FieldSlots([isTCP ? "tcp.len" : "udp.length"], registry)
    sequences = FieldSlots(isTCP ? ["tcp.seq_raw"] : [], registry)
    acknowledgments = FieldSlots(isTCP ? ["tcp.ack_raw"] : [], registry)
    flags = FieldSlots(isTCP ? ["tcp.flags"] : [], registry)
    headerLengths = FieldSlots(isTCP ? ["tcp.hdr_len"] : [], registry)
    innerPorts = FieldSlots(carrier == .udp ? ["tcp.srcport", "tcp.dstport"] : [], registry)
    http = FollowedHttp(registry)
  }

  var needs: Needs {
    if carrier == .tls || carrier == .quic { return Needs() }
    var needs = reader.needs
    if carrier == .http { needs.formUnion(http.needs) }
    for slots in [
      header, lengths, sequences, acknowledgments, flags, headerLengths, innerPorts,
    ] {
      needs.formUnion(slots.needs)
    }
    return needs
  }

  func bind(_ needs: Needs) {
    if carrier == .tls || carrier == .quic { return }
    reader.bind(needs)
    if carrier == .http { http.bind(needs) }
    header.bind(needs)
    lengths.bind(needs)
    sequences.bind(needs)
    acknowledgments.bind(needs)
    flags.bind(needs)
    headerLengths.bind(needs)
    innerPorts.bind(needs)
  }

  func take(_ tree: borrowing Tree) {
    switch carrier {
    case .tls, .quic: return
    case .http: return takeHttp(tree)
    case .udp: return takeDatagrams(tree)
    case .tcp: break
    }
    var place = -1
    reader.forEach(tree) { from, to, number in
      guard let head = header.first(tree, after: place) else { return }
      place = head
      guard isWanted(from, to, number) else { return }
      takeSegment(tree, head, from, to)
    }
  }

  private func isWanted(_ from: TrafficEnd, _ to: TrafficEnd, _ number: UInt64) -> Bool {
    switch choice.selector {
    case .stream(let stream): number == stream
    case .ends(let a, let b): from == a && to == b || from == b && to == a
    }
  }

  private func takeHttp(_ tree: borrowing Tree) {
    var ends: (TrafficEnd, TrafficEnd)?
    reader.forEach(tree) { from, to, number in
      if isWanted(from, to, number) { ends = (from, to) }
    }
    guard let ends, !http.isAbsent(tree) else { return }
    let fromSecond = stream.isFromSecond(ends.0, ends.1)
    http.forEachPart(tree) {
      stream.add(
        $0, fromSecond: fromSecond, packet: tree.record.number, time: tree.record.time)
    }
  }

  /// A packet of the stream counts with all its datagrams, where one lies in another; it goes
  /// between the ends of the innermost.
  private func takeDatagrams(_ tree: borrowing Tree) {
    var place = -1
    var heads: [Int] = []
    var ends: (TrafficEnd, TrafficEnd)?
    var isWanted = false
    reader.forEach(tree) { from, to, number in
      guard let head = header.first(tree, after: place) else { return }
      place = head
      heads.append(head)
      ends = (from, to)
      if self.isWanted(from, to, number) { isWanted = true }
    }
    guard isWanted, var ends else { return }
    if let from = innerPorts.first(tree, after: place),
      let to = innerPorts.first(tree, after: from)
    {
      let (source, destination) = (tree.info.source, tree.info.destination)
      ends = (
        TrafficEnd(source, port: UInt32(truncatingIfNeeded: tree[from].value)),
        TrafficEnd(destination, port: UInt32(truncatingIfNeeded: tree[to].value))
      )
    }
    for head in heads { takeDatagram(tree, head, ends.0, ends.1) }
  }

  private func takeDatagram(
    _ tree: borrowing Tree, _ head: Int, _ from: TrafficEnd, _ to: TrafficEnd
  ) {
    let node = tree[head]
    guard let length = lengths.first(tree, after: head), tree[length].value > 8 else { return }
    let fromSecond = stream.isFromSecond(from, to)
    let (packet, time) = (tree.record.number, tree.record.time)
    withBytes(tree, node, Int(node.offset) + 8, Int(clamping: tree[length].value) - 8) {
      stream.add($0, fromSecond: fromSecond, packet: packet, time: time)
    }
  }

  private func takeSegment(
    _ tree: borrowing Tree, _ head: Int, _ from: TrafficEnd, _ to: TrafficEnd
  ) {
    let node = tree[head]
    let fromSecond = stream.isFromSecond(from, to)
    guard let length = lengths.first(tree, after: head),
      let sequence = sequences.first(tree, after: head),
      let flags = flags.first(tree, after: head).map({ tree[$0].value }),
      let size = headerLengths.first(tree, after: head)
    else { return }
    let acknowledged = acknowledgments.first(tree, after: head).map { tree[$0].value }
    let segment = FollowedStream.Segment(
      sequence: UInt32(truncatingIfNeeded: tree[sequence].value),
      length: UInt32(truncatingIfNeeded: tree[length].value),
      acknowledged: flags & 0x10 != 0 ? acknowledged.map { UInt32(truncatingIfNeeded: $0) } : nil,
      isSyn: flags & 2 != 0, fromSecond: fromSecond, packet: tree.record.number,
      time: tree.record.time)
    let start = Int(node.offset) + Int(clamping: tree[size].value)
    withBytes(tree, node, start, Int(segment.length)) { stream.add(segment, $0) }
  }

  /// The captured ones of the bytes at a place.
  private func withBytes(
    _ tree: borrowing Tree, _ node: Node, _ start: Int, _ count: Int,
    _ body: (UnsafeRawBufferPointer) -> Void
  ) {
    tree.withSource(Int(node.source)) { bytes in
      let low = min(max(0, start), bytes.count)
      let high = min(low + max(0, count), bytes.count)
      body(UnsafeRawBufferPointer(rebasing: bytes[low..<high]))
    }
  }

  var remark: String? {
    stream.isCut
      ? "The stream is followed to its first \(FollowedStream.limit) bytes only." : nil
  }

  func write(to out: inout TextWriter) {
    FollowText(mode: choice.mode, stream: stream, range: choice.range)
      .write(proto: carrier.rawValue, filter: filter, to: &out)
  }

  private var filter: String {
    let name = carrier == .http ? "tcp" : carrier.rawValue
    switch choice.selector {
    case .stream(let number) where carrier == .quic:
      return "quic.connection.number eq \(number) and quic.stream.stream_id eq \(choice.part)"
    case .stream(let number): return "\(name).stream eq \(number)"
    case .ends(let a, let b):
      let ip = a.kind == .ipv6 ? "ipv6" : "ip"
      func way(_ a: TrafficEnd, _ b: TrafficEnd) -> String {
        let names = NumericNames()
        return "((\(ip).src eq \(a.text(names)) and \(name).srcport eq \(a.port)) and "
          + "(\(ip).dst eq \(b.text(names)) and \(name).dstport eq \(b.port)))"
      }
      return way(a, b) + " or " + way(b, a)
    }
  }
}
