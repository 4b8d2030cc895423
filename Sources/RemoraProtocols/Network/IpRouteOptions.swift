import RemoraCore

/// Source routes and record route (RFC 791 section 3.1).
///
///     |     type      |    length     |    pointer    |  addresses ...
struct IPv4RouteOptions {
  let loose, strict, record: IPv4Options.Kind
  let recorded, ahead, empty: Field<IPv4Address>
  let recordedHost, aheadHost, emptyHost: Field<Text>
  let destination: IPv4EndFields
  let pointer: Field<UInt8>
  let before, inside, tooLong: Expert

  init(
    _ p: inout Builder, destination: IPv4EndFields, pointer: Field<UInt8>, before: Expert,
    inside: Expert, tooLong: Expert
  ) {
    loose = .init(&p, "route", "Loose Source Route")
    strict = .init(&p, "source_route", "Strict Source Route")
    record = .init(&p, "record_route", "Record Route")
    recorded = p.ipv4("rec_rt", "Recorded Route")
    recordedHost = p.string("rec_rt_host", "Recorded Route Host")
    ahead = p.ipv4("src_rt", "Source Route")
    aheadHost = p.string("src_rt_host", "Source Route Host")
    empty = p.ipv4("empty_rt", "Empty Route")
    emptyHost = p.string("empty_rt_host", "Empty Route Host")
    self.destination = destination
    self.pointer = pointer
    self.before = before
    self.inside = inside
    self.tooLong = tooLong
  }

  /// - Parameters:
  ///   - isSource: the addresses ahead are to be visited, not room for those visited.
  ///   - final: where the datagram's destination stands, if the route is not done.
  func dissect(_ d: inout Dissection, isSource: Bool, final: Int?) throws(Malformed) {
    let first = d.offset - 2
    let next = Int(try d.add(pointer))
    if next < 4 { return d.expert(before) }
    if next & 3 != 0 { return d.expert(inside) }
    if d.remaining & 3 != 0 { d.expert(tooLong) }
    while d.remaining >= 4 {
      let at = d.offset - first + 1
      let place = d.next(4)
      let address = IPv4Address(bits: try d.peek(UInt32.self))
      if at < next {
        put(&d, recorded, recordedHost, address, place)
      } else if isSource, d.remaining == 4 {
        destination.put(&d, address, at: place)
      } else {
        put(
          &d, isSource ? ahead : empty, isSource ? aheadHost : emptyHost, address, place,
          at == next)
      }
      try d.skip(4)
    }
  }

  private func put(
    _ d: inout Dissection, _ field: Field<IPv4Address>, _ host: Field<Text>,
    _ address: IPv4Address, _ place: Region, _ isNext: Bool = false
  ) {
    d.put(field, address, at: place)
    if isNext { d.append(" <- (next)") }
    d.put(host, "\(address)", at: place, [.hidden, .generated])
  }
}

/// Internet timestamps (RFC 791 section 3.1).
///
///     |     type      |    length     |    pointer    | overfl| flags |  stamps ...
struct IPv4TimestampOption {
  let kind: IPv4Options.Kind
  let pointer, overflow, flag: Field<UInt8>
  let stamp: Field<UInt32>
  let address: Field<IPv4Address>
  let tooLong: Expert

  init(_ p: inout Builder, pointer: Field<UInt8>, tooLong: Expert) {
    kind = .init(&p, "timestamp", "Time Stamp")
    overflow = p.u8("opt.overflow", "Overflow", mask: 0xf0)
    flag = p.u8(
      "opt.flag", "Flag", .hex, mask: 0x0f,
      names: [
        0: "Time stamps only", 1: "Time stamp and address",
        3: "Time stamps for prespecified addresses",
      ])
    stamp = p.u32("opt.time_stamp", "Time stamp")
    address = p.ipv4("opt.time_stamp_addr", "Address")
    self.pointer = pointer
    self.tooLong = tooLong
  }

  func dissect(_ d: inout Dissection) throws(Malformed) {
    let next = try d.add(pointer)
    if next < 5 {
      d.append(" (points before first address)")
    } else if next & 3 != 1 {
      d.append(" (points to middle of field)")
    }
    let bits = UInt8(truncatingIfNeeded: try d.add(bits: overflow, flag, width: 1))
    let hasAddresses = bits & 0x0f == 1 || bits & 0x0f == 3
    while d.remaining > 0 {
      guard d.remaining >= (hasAddresses ? 8 : 4) else {
        let item = d.text("Suboption would go past end of option", at: d.next(d.remaining))
        d.expert(tooLong, at: item)
        return
      }
      if hasAddresses { try d.add(address) }
      try d.add(stamp)
    }
  }
}
