public import RemoraCore

/// BACnet's application layer (ASHRAE 135 clauses 20 and 21).
///
///     | type  | flags | segments and size |   invoke ID   |    service    |  tagged values …
public let bacapp = Protocol(
  "bacapp", "Building Automation and Control Network APDU", short: "BACapp"
) { p in
  let layer = BacnetApplicationLayer(&p)
  return { d throws(Malformed) in try layer.dissect(&d) }
}

private struct BacnetApplicationLayer: Sendable {
  let type, flags, size, segments, invoke, sequence, window, confirmed, unconfirmed: Field<UInt8>
  let reject, abort: Field<UInt8>
  let segmented, more, accepts, negative, server: Field<Bool>
  let parts: BacnetParts

  init(_ p: inout Builder) {
    type = p.u8(
      "type", "APDU Type", mask: 0xf0,
      names: [
        0: "Confirmed-REQ", 1: "Unconfirmed-REQ", 2: "Simple-ACK", 3: "Complex-ACK",
        4: "Segment-ACK", 5: "Error", 6: "Reject", 7: "Abort",
      ])
    flags = p.u8("pduflags", "PDU Flags", .hex, mask: 0xf)
    segmented = p.flag(
      "segmented_request", "Segmented Request", mask: 8, set: "Segmented Request",
      unset: "Unsegmented Request")
    more = p.flag(
      "more_segments", "More Segments", mask: 4, set: "More Segments Follow",
      unset: "No More Segments Follow", blurb: "More Segments Follow")
    accepts = p.flag(
      "SA", "SA", mask: 2, set: "Segmented Response accepted",
      unset: "Segmented Response not accepted", blurb: "Segmented Response accepted")
    size = p.u8(
      "max_adpu_size", "Size of Maximum ADPU accepted", mask: 0xf,
      names: ValueNames(packed: bacSizeNames))
    segments = p.u8(
      "response_segments", "Max Response Segments accepted", mask: 0x70,
      names: ValueNames(packed: bacSegmentsNames))
    invoke = p.u8("invoke_id", "Invoke ID")
    sequence = p.u8("sequence_number", "Sequence Number")
    window = p.u8("window_size", "Proposed Window Size")
    confirmed = p.u8(
      "confirmed_service", "Service Choice", names: ValueNames(packed: bacConfirmedNames))
    unconfirmed = p.u8(
      "unconfirmed_service", "Unconfirmed Service Choice",
      names: ValueNames(packed: bacUnconfirmedNames))
    negative = p.flag("NAK", "NAK", mask: 2, blurb: "negative ACK")
    server = p.flag("SRV", "SRV", mask: 1, blurb: "Server")
    reject = p.u8("reject_reason", "Reject Reason", names: BacnetLists.rejects)
    abort = p.u8("abort_reason", "Abort Reason", names: BacnetLists.aborts)
    parts = BacnetParts(&p)
  }

  func dissect(_ d: inout Dissection) throws(Malformed) {
    d.protocolColumn("BACnet-APDU")
    d.info("")
    let first = try d.peekOrWithdraw(UInt8.self)
    d.setOwnLength(d.reportedRemaining)
    let kind = first >> 4
    let names = [
      "Confirmed-REQ  ", "Unconfirmed-REQ", "Simple-ACK     ", "Complex-ACK    ",
      "Segment-ACK    ", "Error          ", "Reject         ", "Abort          ",
    ]
    guard kind < 8 else {
      d.info("# unknown APDU #")
      return
    }
    d.info("\(names[Int(kind)]) ")
    switch kind {
    case 0: try addConfirmed(&d, first)
    case 1:
      try d.add(bits: type, width: 1)
      let service = try d.add(unconfirmed)
      let name = bacName(BacnetLists.unconfirmed, service)
      d.info(append: "\(name) ")
      try parts.addUnconfirmed(&d, service)
    case 2:
      try d.add(bits: type, width: 1)
      try d.add(invoke)
      try addService(&d)
    case 3: try addComplex(&d, first)
    case 4: try addSegment(&d)
    case 5: try addError(&d)
    case 6: try addReason(&d, reject, BacnetLists.rejects, hasServer: false)
    default: try addReason(&d, abort, BacnetLists.aborts, hasServer: true)
    }
  }

  private func addFlags(_ d: inout Dissection, _ first: UInt8, _ count: Int) throws(Malformed) {
    let place = d.next(1)
    try d.add(bits: type, width: 1)
    let item = d.put(flags, first & 15, at: place)
    let sub = d.open(item)
    d.put(segmented, first & 8 != 0, at: place)
    d.put(more, first & 4 != 0, at: place)
    if count > 2 { d.put(accepts, first & 2 != 0, at: place) }
    d.close(sub)
  }

  /// The service and the number of the exchange, for which the line names it.
  @discardableResult
  private func addService(_ d: inout Dissection, tail: String = " ") throws(Malformed) -> UInt8 {
    let service = try d.peek(UInt8.self)
    let number = d.octet(at: d.start + invokePlace(d))
    try d.add(confirmed)
    d.info(append: "\(bacName(BacnetLists.confirmed, service))[\(padded(number))]\(tail)")
    return service
  }

  private func invokePlace(_ d: borrowing Dissection) -> Int {
    d.octet(at: d.start) >> 4 == 0 ? 2 : 1
  }

  private func padded(_ number: UInt8) -> String {
    (number < 10 ? "  " : number < 100 ? " " : "") + String(number)
  }

  private func addConfirmed(_ d: inout Dissection, _ first: UInt8) throws(Malformed) {
    let least = first & 8 != 0 ? 6 : 4
    // All of the header, or nothing of it.
    if d.remaining < least { d.withdraw() }
    _ = try d.peek(UInt8.self, ahead: least - 1)
    try addFlags(&d, first, 3)
    try d.add(bits: segments, size, width: 1)
    try d.add(invoke)
    if first & 8 != 0 {
      try d.add(sequence)
      try d.add(window)
    }
    let number = d.octet(at: d.offset - 2)
    let service = try addService(&d)
    if first & 8 != 0 {
      if first & 4 != 0 || number != 0 {
        d.info(append: " (Message fragment \(number))")
        return
      }
      d.info(append: " (Message Reassembled)")
    }
    try parts.addRequest(&d, service)
  }

  private func addComplex(_ d: inout Dissection, _ first: UInt8) throws(Malformed) {
    let least = first & 8 != 0 ? 5 : 3
    if d.remaining < least { d.withdraw() }
    _ = try d.peek(UInt8.self, ahead: least - 1)
    try addFlags(&d, first, 2)
    try d.add(invoke)
    if first & 8 != 0 {
      try d.add(sequence)
      try d.add(window)
    }
    let number = d.octet(at: d.offset - 2)
    let service = try addService(&d)
    if first & 8 != 0 {
      d.info(append: " (Message fragment \(number))")
      return
    }
    try parts.addResponse(&d, service)
  }

  private func addSegment(_ d: inout Dissection) throws(Malformed) {
    let place = d.next(1)
    let first = try d.peek(UInt8.self)
    d.put(type, first >> 4, at: place)
    let sub = d.open(d.last)
    d.put(negative, first & 2 != 0, at: place)
    d.put(server, first & 1 != 0, at: place)
    try d.skip(1)
    try d.add(invoke)
    try d.add(sequence)
    try d.add(window)
    d.close(sub)
  }

  private func addError(_ d: inout Dissection) throws(Malformed) {
    let first = try d.peek(UInt8.self)
    d.put(type, first >> 4, at: d.next(1))
    let sub = d.open(d.last)
    try d.skip(1)
    try d.add(invoke)
    let service = try addService(&d)
    d.close(sub)
    try parts.addError(&d, service)
  }

  private func addReason(
    _ d: inout Dissection, _ field: Field<UInt8>, _ names: ValueNames, hasServer: Bool
  ) throws(Malformed) {
    let place = d.next(1)
    let first = try d.peek(UInt8.self)
    d.put(type, first >> 4, at: place)
    let sub = d.open(d.last)
    if hasServer { d.put(server, first & 1 != 0, at: place) }
    try d.skip(1)
    let number = try d.add(invoke)
    let reason = try d.add(field)
    d.close(sub)
    let rest = reason < 64 ? "Reserved for Use by ASHRAE" : "Vendor Proprietary Value"
    let text = names.name(of: UInt64(reason)) ?? "(\(reason)) \(rest)"
    d.info(append: "\(text)[\(padded(number))] ")
  }
}

/// The name of a service; of all others that they are not known.
private func bacName(_ names: ValueNames, _ value: UInt8) -> String {
  names.name(of: UInt64(value)) ?? "unknown service"
}
