/// The counts of openings and the verdict, as a page of text or as JSON.
package struct HalfOpenReport {
  private let ledger: HalfOpenLedger
  private let verdict: HalfOpenVerdict
  private static let shownTargets = 10

  package init(_ ledger: HalfOpenLedger) {
    self.ledger = ledger
    verdict = HalfOpenVerdict(ledger)
  }

  private var ranked: [(key: String, value: HalfOpenLedger.Target)] {
    ledger.targets.sorted { a, b in
      (b.value.counts.left, b.value.counts.asked, a.key)
        < (a.value.counts.left, a.value.counts.asked, b.key)
    }
  }

  // MARK: Text

  package var text: String {
    var out = "Verdict: \(verdict.sentence)\n"
    for reason in verdict.reasons { out += "  - \(reason)\n" }
    out += "\nConnections in SYN_RCVD, each row \(spanText(ledger.interval))\n"
    out += Self.row(["seconds", "SYN", "answered", "completed", "refused", "reset", "half-open"])
    let top = max(1, ledger.total.peak)
    for (i, counts) in ledger.intervals.enumerated() {
      let bar = String(repeating: "█", count: (counts.peak * 24 + top - 1) / top)
      out += Self.row(
        [
          secondsText(
            Int64(i) * ledger.interval, digits: ledger.interval % 1_000_000_000 == 0 ? 0 : 3),
          "\(counts.asked)", "\(counts.answered)", "\(counts.completed)", "\(counts.refused)",
          "\(counts.reset)", "\(counts.peak)",
        ], bar)
    }
    let total = ledger.total
    out += Self.row(
      [
        "all", "\(total.asked)", "\(total.answered)", "\(total.completed)", "\(total.refused)",
        "\(total.reset)", "\(total.peak)",
      ])
    out += targetsText + sourcesText
    if ledger.overflow > 0 {
      out +=
        "\(ledger.overflow) openings, targets or sources past the limits are in the totals only.\n"
    }
    return out
  }

  private var targetsText: String {
    guard !ledger.targets.isEmpty else { return "" }
    var out = "\nTargets\n"
    out += Self.row(["SYN", "answered", "completed", "refused", "reset", "half-open", "sources"])
    for (name, target) in ranked.prefix(Self.shownTargets) {
      let counts = target.counts
      out += Self.row(
        [
          "\(counts.asked)", "\(counts.answered)", "\(counts.completed)", "\(counts.refused)",
          "\(counts.reset)", "\(counts.peak)", "\(target.sources.count)",
        ], name)
    }
    if ledger.targets.count > Self.shownTargets {
      out += "  and \(ledger.targets.count - Self.shownTargets) more\n"
    }
    return out
  }

  /// How widely those are spread who asked.
  private var sourcesText: String {
    guard
      let busiest = ledger.sources.max(by: { ($0.value.asked, $1.key) < ($1.value.asked, $0.key) })
    else { return "" }
    let asked = ledger.total.asked
    let never = ledger.sources.filter { $0.value.completed == 0 }
    var networks = Set<String>()
    for (address, _) in ledger.sources {
      let parts = address.split(separator: ".")
      networks.insert(parts.count == 4 ? "\(parts[0]).\(parts[1])" : String(address.prefix(9)))
    }
    return
      "\nSources: \(ledger.sources.count) addresses in \(networks.count) networks (/16 or /32); "
      + "\(never.count) never completed a handshake; the busiest, \(busiest.key), sent "
      + "\(HalfOpenVerdict.percent(busiest.value.asked, of: asked)) of the SYNs\n"
  }

  private static func row(_ cells: [String], _ more: String = "") -> String {
    var line = ""
    for cell in cells {
      line += String(repeating: " ", count: max(0, 10 - cell.count)) + cell
    }
    return more.isEmpty ? line + "\n" : "\(line)  \(more)\n"
  }

  // MARK: JSON

  /// - Parameter quoted: writes a text as JSON.
  package func json(_ quoted: (String) -> String) -> String {
    let reasons = verdict.reasons.map(quoted).joined(separator: ",")
    var out =
      "{\"verdict\":\(quoted(verdict.kind.rawValue)),\"sentence\":\(quoted(verdict.sentence))"
    out += ",\"target\":\(verdict.target.map(quoted) ?? "null"),\"reasons\":[\(reasons)]"
    out += ",\"total\":\(Self.object(ledger.total, "")),\"interval_ns\":\(ledger.interval)"
    let rows = ledger.intervals.map { Self.object($0, "") }.joined(separator: ",")
    out += ",\"intervals\":[\(rows)]"
    let targets = ranked.map { name, target in
      Self.object(
        target.counts, "\"target\":\(quoted(name)),\"sources\":\(target.sources.count),")
    }.joined(separator: ",")
    return out + ",\"targets\":[\(targets)],\"sources\":\(ledger.sources.count)}"
  }

  private static func object(_ counts: HalfOpenLedger.Counts, _ head: String) -> String {
    "{\(head)\"syn\":\(counts.asked),\"answered\":\(counts.answered),"
      + "\"completed\":\(counts.completed),\"refused\":\(counts.refused),"
      + "\"reset\":\(counts.reset),\"half_open_peak\":\(counts.peak),\"half_open\":\(counts.now)}"
  }
}
