public import RemoraCore

/// Kismet's protocol between client and server: lines of text.
public let kismet = Protocol(
  "kismet", "Kismet Client/Server Protocol", short: "Kismet"
) { p in
  p.keepsToItself()
  let layer = KismetLayer(&p)
  p.over("tcp.port", 2501)
  return { d throws(Malformed) in try layer.dissect(&d) }
}

struct KismetLayer {
  let f: KismetFields
  let badTime: Expert

  init(_ p: inout Builder) {
    f = KismetFields(&p)
    badTime = p.expert("time.invalid", .protocolRule, .warning, "Invalid time")
  }

  func dissect(_ d: inout Dissection) throws(Malformed) {
    if d.remaining == 1, d.canWait {
      d.withdraw()
      return d.wait(for: .segment, from: d.offset)
    }
    let isResponse = d.packet.sourcePort == 2501
    d.protocolColumn("kismet")
    d.setOwnLength(d.reportedRemaining)
    let first = d.line(at: d.offset)
    if d.wantsColumns {
      let text = d.printable(first.region)
      d.info("\(isResponse ? "Response" : "Request"): \(text)")
    }
    d.put(isResponse ? f.response : f.request, true, at: d.head, .generated)
    while d.remaining > 0 {
      try d.step()
      let line = d.line(at: d.offset)
      // The label goes without what ends the line, if anything does.
      let shown =
        d.wantsLabels ? d.printable(Region(line.start, max(0, line.next - line.start - 1))) : ""
      let sub = d.open(d.text("\(shown)", at: line.whole))
      if isResponse, line.start == d.start { try addReply(&d, line) }
      try d.seek(line.next)
      d.close(sub)
    }
  }

  /// The next word, and moves behind the blank that ends it.
  private func word(_ d: inout Dissection, _ line: TextLine) throws(Malformed) -> Region {
    let place = d.offset
    let (length, next) = d.word(at: place, to: line.end)
    try d.seek(next)
    return Region(place, length)
  }

  private func addReply(_ d: inout Dissection, _ line: TextLine) throws(Malformed) {
    let kind = d.string(try word(&d, line))
    if kind == "*KISMET:" {
      let version = try word(&d, line)
      d.put(f.version, of: version, at: version)
      let time = try word(&d, line)
      d.put(f.startTime, of: time, at: time)
      // Its name stands between two bytes that mark it.
      _ = try d.peek(UInt16.self)
      let marked = try word(&d, line)
      let name = Region(marked.offset + 1, max(0, marked.length - 2))
      d.put(f.serverName, of: name, at: name)
      for field in [f.buildRevision, f.unknownField, f.extendedVersionString] {
        let part = try word(&d, line)
        d.put(field, of: part, at: part)
      }
    } else if kind == "*TIME:" {
      let part = try word(&d, line)
      if let seconds = Int64(d.string(part)) {
        let time = AbsoluteTime(seconds: seconds, nanoseconds: 0)
        d.put(f.time, time, at: part)
        d.label(value: "\(momentText(time, digits: 0)) UTC")
      } else {
        d.put(f.time, AbsoluteTime(seconds: 0, nanoseconds: 0), at: part)
        d.expert(badTime)
      }
    }
  }
}
