import RemoraCore
import RemoraReport

/// Reads out of trees what drawings and counts of connections are made from.
struct SegmentReader {
  /// Asked for of each packet; the slots are those of `Slots`.
  private(set) var needs = Needs()
  private let stream, flags, sequence, rawSequence, acknowledgment, rawAcknowledgment: Int
  private let length, window, leftEdge, rightEdge: Int
  private let client, server, handshake, close, repeated, event, problem, sender: Int
  private let remarks: [(slot: Int, name: String)]

  init(_ registry: SealedRegistry) {
    var needs = Needs()
    func slot(_ name: String) -> Int {
      registry.fields(named: name).first.map { needs.want($0) } ?? -1
    }
    stream = slot("tcp.stream")
    flags = slot("tcp.flags")
    sequence = slot("tcp.seq")
    rawSequence = slot("tcp.seq_raw")
    acknowledgment = slot("tcp.ack")
    rawAcknowledgment = slot("tcp.ack_raw")
    length = slot("tcp.len")
    window = slot("tcp.window_size")
    leftEdge = slot("tcp.options.sack_le")
    rightEdge = slot("tcp.options.sack_re")
    client = slot("tcp.life.client")
    server = slot("tcp.life.server")
    handshake = slot("tcp.life.handshake")
    close = slot("tcp.life.close")
    repeated = slot("tcp.life.repeated")
    event = slot("tcp.life.event")
    problem = slot("tcp.life.problem")
    sender = slot("tcp.life.sender")
    remarks = [
      ("retransmission", "retransmission"), ("fast_retransmission", "fast retransmission"),
      ("spurious_retransmission", "spurious retransmission"), ("out_of_order", "out of order"),
      ("lost_segment", SegmentFact.lossRemark), ("duplicate_ack", "duplicate ACK"),
      ("zero_window", "window closed"), ("zero_window_probe", "zero window probe"),
      ("window_full", "window full"), ("keep_alive", "keep-alive"),
      ("keep_alive_ack", "keep-alive ACK"),
    ].map { (slot("tcp.analysis.\($0.0)"), $0.1) }
    self.needs = needs
  }

  /// nil for packets without a TCP segment of a connection.
  func fact(_ tree: borrowing Tree) -> SegmentFact? {
    guard let number = value(tree, stream), let state = text(tree, client) else { return nil }
    var fact = SegmentFact()
    let record = tree.record
    fact.frame = record.number
    // So that spans between any two times can be computed.
    let seconds = max(-4_000_000_000, min(4_000_000_000, record.time.seconds))
    fact.time = seconds * 1_000_000_000 + Int64(record.time.nanoseconds)
    fact.stream = UInt32(truncatingIfNeeded: number)
    fact.client = state
    fact.server = text(tree, server) ?? ""
    let info = tree.info
    fact.from = Self.end(info.source, info.sourcePort)
    fact.to = Self.end(info.destination, info.destinationPort)
    fact.flags = UInt16(truncatingIfNeeded: value(tree, flags) ?? 0)
    fact.sequence = word(tree, sequence)
    fact.rawSequence = word(tree, rawSequence)
    fact.acknowledgment = word(tree, acknowledgment)
    fact.rawAcknowledgment = word(tree, rawAcknowledgment)
    fact.length = word(tree, length)
    fact.window = word(tree, window)
    fact.isFromClient = text(tree, sender) != "server"
    fact.isHandshake = value(tree, handshake) != nil
    fact.isClose = value(tree, close) != nil
    fact.isRepeated = value(tree, repeated) != nil
    fact.events = texts(tree, event)
    fact.problems = texts(tree, problem)
    for remark in remarks where tree.first(slot: remark.slot) != nil {
      fact.remarks.append(remark.name)
    }
    if fact.remarks.count > 1, fact.remarks[0] == "retransmission" { fact.remarks.removeFirst() }
    var left = tree.first(slot: leftEdge)
    var right = tree.first(slot: rightEdge)
    while let a = left, let b = right {
      fact.selective.append(
        (
          UInt32(truncatingIfNeeded: tree[a].value), UInt32(truncatingIfNeeded: tree[b].value)
        ))
      left = tree.next(a)
      right = tree.next(b)
    }
    return fact
  }

  private static func end(_ address: Address, _ port: UInt32) -> String {
    address.kind == .ipv6 ? "[\(address)]:\(port)" : "\(address):\(port)"
  }

  private func value(_ tree: borrowing Tree, _ slot: Int) -> UInt64? {
    tree.first(slot: slot).map { tree[$0].value }
  }

  private func word(_ tree: borrowing Tree, _ slot: Int) -> UInt32 {
    UInt32(truncatingIfNeeded: value(tree, slot) ?? 0)
  }

  private func text(_ tree: borrowing Tree, _ slot: Int) -> String? {
    tree.first(slot: slot).map { node in
      tree.withValue(tree[node]) { String(decoding: $0, as: UTF8.self) }
    }
  }

  private func texts(_ tree: borrowing Tree, _ slot: Int) -> [String] {
    var all: [String] = []
    var node = tree.first(slot: slot)
    while let at = node {
      all.append(tree.withValue(tree[at]) { String(decoding: $0, as: UTF8.self) })
      node = tree.next(at)
    }
    return all
  }
}
