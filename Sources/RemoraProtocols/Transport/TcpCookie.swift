import RemoraCore

/// What a sequence number says if it is a SYN cookie (RFC 4987 section 3.6; the layout is
/// D. J. Bernstein's): five bits of time, three for the maximum segment size, and a hash.
struct TCPCookieFields {
  private let time, size: Field<UInt8>
  private let hash: Field<UInt32>
  private let moment: Field<UInt32>
  private let congestion, selective: Field<Bool>
  private let scale: Field<UInt8>

  init(_ p: inout Builder) {
    time = p.u8("syncookie.time", "SYN Cookie Time")
    size = p.u8("syncookie.mss", "SYN Cookie Maximum Segment Size")
    hash = p.u24("syncookie.hash", "SYN Cookie hash", .hex)
    let stamp = "options.timestamp.tsval.syncookie"
    moment = p.u32("\(stamp).timestamp", "SYN Cookie Timestamp")
    congestion = p.flag("\(stamp).ecn", "SYN Cookie ECN")
    selective = p.flag("\(stamp).sack", "SYN Cookie SACK")
    scale = p.u8("\(stamp).wscale", "SYN Cookie WScale")
  }

  /// Adds the parts of the number at the cursor, below the item that was added last.
  func add(_ d: inout Dissection, _ number: UInt32) {
    d.append(" (syn cookie)")
    let sub = d.open()
    let high = UInt8(truncatingIfNeeded: number >> 24)
    let place = d.next(1)
    let digits = binary(high, 8)
    d.put(time, high >> 3, at: place)
    d.label(
      "\(digits.prefix(4)) \(digits.dropFirst(4).prefix(1))... = SYN Cookie Time: \(high >> 3)")
    d.put(size, high & 7, at: place)
    d.label(".... .\(digits.suffix(3)) = SYN Cookie Maximum Segment Size: \(high & 7)")
    d.put(hash, number & 0xff_ffff, at: Region(place.offset + 1, 3))
    d.close(sub)
  }
}

extension TCPCookieFields {
  /// Adds what Linux puts into the timestamp of a SYN-ACK, below the item that was added last; the
  /// cursor is behind the number.
  func addOptions(_ d: inout Dissection, _ number: UInt32) {
    let sub = d.open()
    let place = d.just(4)
    let last = Region(place.offset + 3, 1)
    let bytes = stride(from: UInt32(24), through: 0, by: -8).map { shift in
      let digits = binary(UInt8(truncatingIfNeeded: number >> shift), 8)
      return "\(digits.prefix(4)) \(digits.suffix(4))"
    }
    let seconds = number & ~0x3f
    d.put(moment, seconds, at: place)
    let date = dateText(seconds: Int64(seconds), nanoseconds: 0).prefix { $0 != "." }
    let high = bytes.dropLast().joined(separator: "  ")
    let low = bytes.last?.prefix(2) ?? ""
    d.label("\(high)  \(low).. .... = SYN Cookie Timestamp: \(date) UTC")
    let bits = UInt8(truncatingIfNeeded: number)
    let hasCongestion = bits & 0x20 != 0
    d.put(congestion, hasCongestion, at: last)
    d.label(
      "..\(hasCongestion ? 1 : 0). .... = SYN Cookie ECN: \(hasCongestion ? "True" : "False")")
    let isSelective = bits & 0x10 != 0
    d.put(selective, isSelective, at: last)
    d.label("...\(isSelective ? 1 : 0) .... = SYN Cookie SACK: \(isSelective ? "True" : "False")")
    d.put(scale, bits & 0xf, at: last)
    d.label(".... \(binary(bits, 4)) = SYN Cookie WScale: \(bits & 0xf)")
    d.close(sub)
  }
}

/// Ports as a preference lists them: `20`, `1-20,30-40`.
struct PortRanges {
  private let ranges: [ClosedRange<UInt16>]

  /// What is no number is left out.
  init(_ text: String) {
    ranges = text.split(separator: ",").compactMap { part in
      let ends = part.split(separator: "-").compactMap { UInt16($0.filter { $0 != " " }) }
      guard let low = ends.first, let high = ends.last, low <= high else { return nil }
      return low...high
    }
  }

  func contains(_ port: UInt16) -> Bool { ranges.contains { $0.contains(port) } }
}
