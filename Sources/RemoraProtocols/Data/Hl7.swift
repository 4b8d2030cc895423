public import RemoraCore

/// Health Level Seven 2: messages of hospitals, in the framing of its minimal lower layer protocol
/// (HL7 v2.5.1 chapter 2, appendix C).
///
///     0x0b | MSH|^~\\&|sender … CR | segment CR | … | 0x1c CR
public let hl7 = Protocol("hl7", "Health Level Seven", short: "HL7") { p in
  let layer = Hl7Layer(&p)
  p.over("tcp.port", 2575)
  p.byAppointment(over: .tcp)
  p.recognizes(over: "tcp") { d in d.number(at: d.offset, UInt32.self) == 0x0b4d_5348 }
  return { d throws(Malformed) in try layer.dissect(&d) }
}

struct Hl7Layer: Sendable {
  let segment, messageType, eventType, field: Field<Text>
  let itself: ProtocolHandle

  init(_ p: inout Builder) {
    itself = p.uses("hl7")
    segment = p.string("segment", "xyz")
    messageType = p.string("message.type", "xyz")
    eventType = p.string("event.type", "xyz")
    field = p.string("field", "xyz")
  }

  /// Where the message that begins at `place` ends, behind its end mark.
  private func end(_ d: borrowing Dissection, _ place: Int) -> Int? {
    var i = place
    while i + 1 < d.stop {
      if d.byte(i) == 0x1c, d.byte(i + 1) == 13 { return i + 2 }
      i += 1
    }
    return nil
  }

  func dissect(_ d: inout Dissection) throws(Malformed) {
    // Whoever begins so on another port is known from the next message on.
    let isNew =
      d.packet.sourcePort != 2575 && d.packet.destinationPort != 2575
      && !d.hasAppointment(over: .tcp)
    if isNew { d.appoint(itself, over: .tcp) }
    guard d.remaining > 0, end(d, d.offset) != nil, !isNew, d.byte(d.offset) == 0x0b else {
      let isWhole = end(d, d.offset) != nil
      d.vanish()
      if isWhole { return try d.skip(d.remaining) }
      return d.wait(for: .segment, from: d.offset)
    }
    var isFirst = true
    while d.remaining > 0, d.byte(d.offset) == 0x0b {
      try d.step()
      guard let end = end(d, d.offset) else {
        if isFirst { d.vanish() }
        return d.wait(for: .segment, from: d.offset)
      }
      if !isFirst { d.beginAgain() }
      let length = end - d.offset
      try d.inside(length) { d throws(Malformed) in try message(&d, length, isFirst) }
      isFirst = false
    }
  }

  private func message(
    _ d: inout Dissection, _ length: Int, _ isFirst: Bool
  ) throws(Malformed) {
    d.protocolColumn("HL7")
    if isFirst { d.info("") }
    d.withdraw()
    let first = d.offset
    let separator = d.byte(first + 4)
    let part = d.byte(first + 5)
    var place = first + 1
    var count = 0
    while count < 8, place < first + length, d.byte(place) != 13 {
      if d.byte(place) == separator { count += 1 }
      place += 1
    }
    guard count == 8 else {
      if isFirst { d.vanish() }
      return try d.skip(length)
    }
    var isTyped = d.byte(place) != separator
    if place + 3 > d.stop { isTyped = false }
    let type = isTyped ? d.string(Region(place, 3)) : ""
    var event: String?
    if isTyped {
      d.put(messageType, of: Region(place, 3), at: Region(place, 3), .hidden)
      if d.byte(place + 3) == part, place + 7 <= d.stop {
        event = d.string(Region(place + 4, 3))
        d.put(eventType, of: Region(place + 4, 3), at: Region(place + 4, 3), .hidden)
      }
    }
    if d.wantsColumns {
      let shown = Printable.text(of: Array(type.utf8))
      if shown.isEmpty {
        d.info(append: "")
      } else if let event {
        d.info(append: "\(shown) (\(Printable.text(of: Array(event.utf8))))", separator: ", ")
      } else {
        d.info(append: Phrase(shown), separator: ", ")
      }
    }
    try body(&d, length, separator, type, event)
  }

  private func body(
    _ d: inout Dissection, _ length: Int, _ separator: UInt8, _ type: String, _ event: String?
  ) throws(Malformed) {
    let first = d.offset
    let end = first + length
    d.reinstate()
    d.setOwnLength(length)
    if d.wantsLabels {
      let name = Hl7Names.name(of: type, in: Hl7Names.messages) ?? "Unknown"
      d.summary(", Type: \(name)")
      if let event {
        d.summary(", Event: \(Hl7Names.name(of: event, in: Hl7Names.events) ?? "Unknown")")
      }
    }
    var place = first + 1
    while place < end - 2 {
      try d.step()
      if d.byte(place) == 10 {
        place += 1
        continue
      }
      var stop = place
      while stop < end - 2, d.byte(stop) != 13 { stop += 1 }
      if stop >= end - 2 || stop - place < 3 { break }
      let whole = Region(place, stop + 1 - place)
      d.put(segment, of: whole, at: whole)
      if d.wantsLabels {
        let code = d.string(Region(place, 3))
        let name = Hl7Names.name(of: code, in: Hl7Names.segments) ?? "Unknown Segment"
        d.label("\(code) (\(name))")
      }
      let sub = d.open()
      try fields(&d, place, stop, separator)
      d.close(sub)
      place = stop + 1
    }
    try d.skip(length)
  }

  private func fields(
    _ d: inout Dissection, _ first: Int, _ end: Int, _ separator: UInt8
  ) throws(Malformed) {
    var place = first
    var number = 1
    while place <= end {
      try d.step()
      var stop = place
      while stop < end, d.byte(stop) != separator { stop += 1 }
      if stop > place {
        let whole = Region(place, stop - place)
        d.put(field, of: whole, at: whole)
        if d.wantsLabels {
          let text = d.printable(whole)
          d.label("field \(number): \(text)")
        }
      }
      number += 1
      place = stop + 1
    }
  }
}
