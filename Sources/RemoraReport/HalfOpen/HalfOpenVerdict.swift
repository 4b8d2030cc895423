/// What the counts of openings look like, in plain words, with the reasons.
package struct HalfOpenVerdict: Sendable {
  package enum Kind: String, Sendable {
    case flood, scan, unanswered, strained, normal, unclear
  }
  package let kind: Kind
  /// The target that it is about, if it is one.
  package private(set) var target: String?
  package let sentence: String
  package private(set) var reasons: [String] = []

  /// So many half-open connections at once are no accident of a busy server.
  private static let peakLimit = 30

  package init(_ ledger: HalfOpenLedger) {
    let worst = ledger.targets.max { a, b in
      (a.value.counts.left, a.value.counts.asked, b.key)
        < (b.value.counts.left, b.value.counts.asked, a.key)
    }
    let total = ledger.total
    guard let worst, total.asked > 0 else {
      kind = .unclear
      sentence = "No connection is opened in this capture."
      return
    }
    let counts = worst.value.counts
    let never = counts.left
    let isSpread = worst.value.sources.count * 2 >= counts.asked && worst.value.sources.count > 16
    if never >= Self.peakLimit, never * 2 >= counts.answered, counts.peak >= Self.peakLimit {
      kind = .flood
      target = worst.key
      sentence = "This looks like a SYN flood on \(worst.key)."
      reasons = [
        Self.neverText(counts),
        "at most \(counts.peak) in SYN_RCVD at once",
        isSpread
          ? "the SYNs come from \(worst.value.sources.count) addresses, hardly one twice:"
            + " forged senders"
          : "the SYNs come from \(worst.value.sources.count) addresses only: block these",
      ]
      if counts.reset > 0 {
        reasons.append("\(counts.reset) of the answers met a RST: that address never asked")
      }
      return
    }
    let unanswered = total.asked - total.answered
    let fewTargets = ledger.targets.count < 20
    if !fewTargets, unanswered * 2 > total.asked, total.asked < ledger.targets.count * 4 {
      kind = .scan
      sentence = "This looks like a scan, not like a flood."
      reasons = [
        "\(ledger.targets.count) targets are asked, each but a few times",
        "\(unanswered) of \(total.asked) SYNs were refused or not answered",
      ]
      return
    }
    if unanswered >= 50, unanswered * 5 >= total.asked * 4, total.refused * 2 < unanswered {
      kind = .unanswered
      sentence = "SYNs are not answered: a flood that the target drops, or a target that is gone."
      reasons = [
        "\(unanswered - total.refused) of \(total.asked) SYNs have no answer in this capture",
        "no connection waits in SYN_RCVD for them: the most was \(total.peak)",
      ]
      return
    }
    if total.left * 10 > total.answered, total.left >= 5 {
      kind = .strained
      sentence = "Some handshakes are not completed, too few for a flood: loss, or a slow network."
      reasons = [
        Self.neverText(total), "at most \(total.peak) in SYN_RCVD at once",
      ]
      return
    }
    if total.completed == 0 {
      kind = .unclear
      sentence = "Too little to tell: no handshake is completed in this capture, and few are begun."
      reasons = [
        "\(total.asked) SYNs, \(total.answered) answered, \(total.refused) refused",
        "at most \(total.peak) in SYN_RCVD at once",
      ]
      return
    }
    kind = .normal
    sentence = "This looks like normal load."
    reasons = [
      "\(total.completed) of \(total.answered) answered handshakes were completed",
      "at most \(total.peak) in SYN_RCVD at once",
    ]
    if total.refused > 0 { reasons.append("\(total.refused) were refused with RST") }
  }

  private static func neverText(_ counts: HalfOpenLedger.Counts) -> String {
    "\(counts.left) of \(counts.answered) answered SYNs were never completed"
      + " (\(percent(counts.left, of: counts.answered)))"
  }

  /// `98 %`
  package static func percent(_ part: Int, of whole: Int) -> String {
    whole > 0 ? "\((part * 100 + whole / 2) / whole) %" : "-"
  }
}
