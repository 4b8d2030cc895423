public import RemoraCore

/// Daytime (RFC 867): the time as a line of text.
public let daytime = Protocol("daytime", "Daytime Protocol", short: "DAYTIME") { p in
  let text = p.string("string", "Daytime", blurb: "String containing time and date")
  let isResponse = p.flag("response_request", "Type", set: "Response", unset: "Request")
  p.over("tcp.port", 13)
  p.over("udp.port", 13)
  return { d throws(Malformed) in
    let answers = d.packet.sourcePort == 13
    d.protocolColumn("DAYTIME")
    d.info("DAYTIME \(answers ? "Response" : "Request")")
    let count = d.remaining
    d.setOwnLength(count)
    d.put(isResponse, answers, at: d.here)
    if answers { try d.add(text, length: count, encoding: .ascii) }
  }
}

/// Network News Transfer Protocol (RFC 3977), as lines.
public let nntp = Protocol("nntp", "Network News Transfer Protocol", short: "NNTP") { p in
  let isResponse = p.flag("response", "Response", blurb: "true if NNTP response")
  let isRequest = p.flag("request", "Request", blurb: "true if NNTP request")
  p.over("tcp.port", 119)
  return { d throws(Malformed) in
    let asks = d.packet.destinationPort == 119
    let first = d.line(at: d.offset)
    d.protocolColumn("NNTP")
    if d.wantsColumns {
      let text = d.printable(first.region)
      d.info("\(asks ? "Request" : "Response"): \(text)")
    }
    d.setOwnLength(d.remaining)
    d.put(asks ? isRequest : isResponse, true, at: d.here, .hidden)
    let stop = d.stop
    while d.offset < stop {
      try d.step()
      let line = d.line(at: d.offset)
      let text = d.wantsLabels ? d.printable(line.whole) : ""
      d.text(Phrase(text), at: line.whole)
      try d.seek(line.next)
    }
  }
}

/// Gopher (RFC 1436): a selector, and a menu of items in lines of fields between tabs.
public let gopher = Protocol("gopher", "Gopher") { p in
  let request = p.string("request", "Gopher client request")
  let item = p.string("directory", "Directory item")
  let type = p.integer(
    "directory.type", "Type", .char, as: UInt8.self, .hex, container: 1,
    text: .names([
      43: "Redundant server", 48: "Text file", 49: "Menu", 50: "CSO phone book entity",
      51: "Error", 52: "BinHexed Macintosh file", 53: "DOS binary file", 54: "Uuencoded file",
      55: "Index server", 56: "Telnet session", 57: "Binary file", 103: "GIF file",
      104: "HTML file", 105: "Informational message", 73: "Image file", 115: "Audio file",
      84: "Tn3270 session",
    ]))
  let name = p.string("directory.name", "Name")
  let parts = [
    p.string("directory.selector", "Selector"), p.string("directory.host", "Host"),
    p.string("directory.port", "Port"),
  ]
  let unknown = p.string("unknown", "Unknown Gopher transaction data")
  p.over("tcp.port", 70)

  return { d throws(Malformed) in
    d.protocolColumn("Gopher")
    d.setOwnLength(d.remaining)
    let first = d.line(at: d.offset)
    if d.packet.destinationPort == 70 {
      let text = d.wantsColumns || d.wantsLabels ? d.asciiText(first.region) : ""
      let shown = text.isEmpty ? "[Directory list]" : text
      d.info("Request: \(shown)")
      d.label(d.own, "Gopher request: \(shown)")
      d.put(request, Phrase(shown), at: first.whole)
      return
    }
    d.info("Response")
    let stop = d.stop
    var isMenu = false
    while d.offset < stop {
      try d.step()
      let line = d.line(at: d.offset)
      var tabs: [Int] = []
      for i in line.start..<line.end where d.byte(i) == 9 { tabs.append(i) }
      guard line.length > 1, tabs.count >= 3 else { break }
      isMenu = true
      let title = Region(line.start + 1, tabs[0] - line.start - 1)
      let shown = d.asciiText(title)
      d.put(item, Phrase(shown), at: line.whole)
      let open = d.open()
      try d.add(type)
      try d.add(name, length: title.length, encoding: .ascii)
      for (i, field) in parts.enumerated() {
        let begin = tabs[i] + 1
        let end = i + 1 < tabs.count ? tabs[i + 1] : line.end
        try d.seek(begin)
        try d.add(field, length: end - begin, encoding: .ascii)
      }
      d.close(open)
      try d.seek(line.next)
    }
    if isMenu {
      d.label(d.own, "Gopher response: [Directory list]")
    } else {
      d.label(d.own, "Gopher response: [Unknown]")
      let count = d.remaining
      try d.add(unknown, length: count, encoding: .ascii)
    }
  }
}
