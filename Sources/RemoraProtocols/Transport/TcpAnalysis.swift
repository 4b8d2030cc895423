import RemoraCore

/// What the analysis of sequence numbers needs to know of one direction.
struct TCPTrack: BitwiseCopyable {
}

/// Segments that wait for their acknowledgement.
struct TCPPending {
}

/// What the analysis says of one segment.
struct TCPFindings: BitwiseCopyable {
  var isReused = false
}

extension TCPStreams {
  mutating func analyze(
    _ stream: inout TCPStream, _ own: inout TCPFlow, _ other: inout TCPFlow,
    _ segment: TCPSegment, _ isNew: Bool, _ isReused: Bool
  ) -> TCPFindings {
    var findings = TCPFindings()
    findings.isReused = isReused
    return findings
  }
}

/// The items of `tcp.analysis`.
struct TCPAnalysis {
  private let head, flags: Field<Label>
  private let reused: Expert

  init(_ p: inout Builder) {
    head = p.label(
      "analysis", "SEQ/ACK analysis", blurb: "This frame has some of the TCP analysis shown")
    flags = p.label(
      "analysis.flags", "TCP Analysis Flags",
      blurb: "This frame has some of the TCP analysis flags set")
    reused = p.expert(
      "analysis.reused_ports", .sequence, .note,
      "A new tcp session is started with the same ports as an earlier session in this trace")
  }

  var all: [FieldID] { [head.id, flags.id, reused.id] }

  func add(_ d: inout Dissection, _ findings: TCPFindings) {
    guard findings.isReused else { return }
    let sub = d.open(d.put(head, at: d.head, .generated))
    let inner = d.open(d.put(flags, at: d.head, .generated))
    d.expert(reused, at: inner.item)
    d.info(prepend: "[TCP Port numbers reused] ")
    d.close(inner)
    d.close(sub)
  }
}
