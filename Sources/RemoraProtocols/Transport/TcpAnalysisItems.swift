import RemoraCore

/// The items of `tcp.analysis`, and what they put before the summary line.
struct TCPAnalysis {
  private let head, flags: Field<Label>
  private let acknowledged: Field<FrameNumber>
  private let roundTrip, initialRoundTrip, timeout: Field<RelativeTime>
  private let inFlight, pushed, duplicateNumber: Field<UInt32>
  private let duplicateFrame, timeoutFrame: Field<FrameNumber>
  private let duplicate: Field<Label>
  private let duplicateRemark, partial, ambiguous: Expert
  private let retransmission, fast, spurious: Expert
  /// Those that only add a remark and a prefix, in the order of the tree.
  private let remarks: [(marks: TCPMarks, expert: Expert, prefix: String)]

  init(_ p: inout Builder) {
    head = p.label(
      "analysis", "SEQ/ACK analysis", blurb: "This frame has some of the TCP analysis shown")
    flags = p.label(
      "analysis.flags", "TCP Analysis Flags",
      blurb: "This frame has some of the TCP analysis flags set")
    acknowledged = p.frameNumber(
      "analysis.acks_frame", "This is an ACK to the segment in frame",
      blurb: "Which previous segment is this an ACK for")
    roundTrip = p.duration(
      "analysis.ack_rtt", "The RTT to ACK the segment was",
      blurb: "How long time it took to ACK the segment (RTT)")
    initialRoundTrip = p.duration(
      "analysis.initial_rtt", "iRTT",
      blurb: "How long it took for the SYN to ACK handshake (iRTT)")
    inFlight = p.u32(
      "analysis.bytes_in_flight", "Bytes in flight",
      blurb: "How many bytes are now in flight for this connection")
    pushed = p.u32(
      "analysis.push_bytes_sent", "Bytes sent since last PSH flag",
      blurb: "How many bytes have been sent since the last PSH flag")
    timeout = p.duration(
      "analysis.rto", "The RTO for this segment was",
      blurb: "How long transmission was delayed before this segment was retransmitted (RTO)")
    timeoutFrame = p.frameNumber(
      "analysis.rto_frame", "RTO based on delta from frame",
      blurb: "This is the frame we measure the RTO from")
    duplicate = p.label(
      "analysis.duplicate_ack", "This is a TCP duplicate ack", blurb: "This is a duplicate ACK")
    duplicateNumber = p.u32(
      "analysis.duplicate_ack_num", "Duplicate ACK #", blurb: "This is duplicate ACK number #")
    duplicateFrame = p.frameNumber(
      "analysis.duplicate_ack_frame", "Duplicate to the ACK in frame",
      blurb: "This is a duplicate to the ACK in frame #")
    func note(_ name: String, _ severity: Severity, _ text: String) -> Expert {
      p.expert("analysis.\(name)", .sequence, severity, text)
    }
    duplicateRemark = note("duplicate_ack", .note, "Duplicate ACK")
    partial = note("partial_ack", .note, "Partial Acknowledgement of a segment")
    ambiguous = note("ambiguous_ack", .note, "Ambiguous ACK following Karn's definition")
    retransmission = note("retransmission", .note, "This frame is a (suspected) retransmission")
    fast = note(
      "fast_retransmission", .note, "This frame is a (suspected) fast retransmission")
    spurious = note(
      "spurious_retransmission", .note, "This frame is a (suspected) spurious retransmission")
    remarks = [
      (
        .outOfOrder,
        note("out_of_order", .warning, "This frame is a (suspected) out-of-order segment"),
        "TCP Out-Of-Order"
      ),
      (
        .reused,
        note(
          "reused_ports", .note,
          "A new tcp session is started with the same ports as an earlier session in this trace"),
        "TCP Port numbers reused"
      ),
      (
        .lost,
        note(
          "lost_segment", .warning,
          "Previous segment(s) not captured (common at capture start)"),
        "TCP Previous segment not captured"
      ),
      (
        .ackLost,
        note(
          "ack_lost_segment", .warning,
          "ACKed segment that wasn't captured (common at capture start)"),
        "TCP ACKed unseen segment"
      ),
      (.windowUpdate, note("window_update", .chat, "TCP window update"), "TCP Window Update"),
      (
        .windowFull,
        note(
          "window_full", .warning, "TCP window specified by the receiver is now completely full"),
        "TCP Window Full"
      ),
      (.keepAlive, note("keep_alive", .note, "TCP keep-alive segment"), "TCP Keep-Alive"),
      (
        .keepAliveAck, note("keep_alive_ack", .note, "ACK to a TCP keep-alive segment"),
        "TCP Keep-Alive ACK"
      ),
      (
        .probe, note("zero_window_probe", .note, "TCP Zero Window Probe"), "TCP ZeroWindowProbe"
      ),
      (.zeroWindow, note("zero_window", .warning, "TCP Zero Window segment"), "TCP ZeroWindow"),
      (
        .probeAck, note("zero_window_probe_ack", .note, "ACK to a TCP Zero Window Probe"),
        "TCP ZeroWindowProbeAck"
      ),
    ]
  }

  /// All of its fields: nothing is analysed unless one of them is wanted.
  var all: [FieldID] {
    [
      head.id, flags.id, acknowledged.id, roundTrip.id, initialRoundTrip.id, inFlight.id,
      pushed.id, timeout.id, timeoutFrame.id, duplicate.id, duplicateNumber.id,
      duplicateFrame.id, duplicateRemark.id, partial.id, ambiguous.id, retransmission.id,
      fast.id, spurious.id,
    ] + remarks.map(\.expert.id)
  }

  func add(_ d: inout Dissection, _ findings: TCPFindings) {
    let marks = findings.marks
    guard !marks.isDisjoint(with: .shown) || findings.acknowledged != 0 else { return }
    let place = d.head
    let sub = d.open(d.put(head, at: place, .generated))
    if findings.acknowledged != 0 {
      let item = d.put(
        acknowledged, FrameNumber(findings.acknowledged), at: place, .generated)
      if marks.contains(.partialAck) { d.expert(partial, at: item) }
      if marks.contains(.ambiguousAck) { d.expert(ambiguous, at: item) }
      if marks.contains(.hasRoundTrip) {
        d.put(
          roundTrip, RelativeTime(nanoseconds: findings.roundTrip), at: place, .generated)
      }
    }
    if findings.initialRoundTrip > 0 {
      d.put(
        initialRoundTrip, RelativeTime(nanoseconds: findings.initialRoundTrip), at: place,
        .generated)
    }
    if marks.contains(.hasFlight) {
      d.put(inFlight, findings.inFlight, at: place, .generated)
      d.put(pushed, findings.pushed, at: place, .generated)
    }
    if !marks.isDisjoint(with: .listed) { addFlags(&d, findings) }
    d.close(sub)
  }

  private func addFlags(_ d: inout Dissection, _ findings: TCPFindings) {
    let marks = findings.marks
    let place = d.head
    let sub = d.open(d.put(flags, at: place, .generated))
    if marks.contains(.fast) { raise(&d, fast, sub, "TCP Fast Retransmission") }
    if marks.contains(.spurious) { raise(&d, spurious, sub, "TCP Spurious Retransmission") }
    if !marks.isDisjoint(with: [.fast, .spurious]) { d.expert(retransmission, at: sub.item) }
    if marks.contains(.retransmission) {
      raise(&d, retransmission, sub, "TCP Retransmission")
      if marks.contains(.hasTimeout) {
        d.put(timeout, RelativeTime(nanoseconds: findings.timeout), at: place, .generated)
        d.put(timeoutFrame, FrameNumber(findings.timeoutFrame), at: place, .generated)
      }
    }
    for entry in remarks where !marks.isDisjoint(with: entry.marks) {
      raise(&d, entry.expert, sub, entry.prefix)
    }
    if marks.contains(.duplicateAck) { d.put(duplicate, at: place, .generated) }
    d.close(sub)
    if marks.contains(.duplicateAck) {
      let number = findings.duplicateNumber
      let frame = findings.duplicateFrame
      d.put(duplicateNumber, number, at: place, .generated)
      let item = d.put(duplicateFrame, FrameNumber(frame), at: place, .generated)
      d.expert(duplicateRemark, at: item, "Duplicate ACK (#\(number))")
      d.info(prepend: "[TCP Dup ACK \(frame)#\(number)] ")
    }
  }

  private func raise(
    _ d: inout Dissection, _ remark: Expert, _ sub: OpenItem, _ prefix: String
  ) {
    d.expert(remark, at: sub.item)
    d.info(prepend: "[\(prefix)] ")
  }
}
