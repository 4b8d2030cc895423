import RemoraCore

/// Mobility options (RFC 6275 section 6.2 and those that came after it).
///
///     | type (1) | length (1) | value … |        type 0 is a single byte
struct MobilityOptions: Sendable {
  /// Reads the value of `length` bytes; may add to the option's own item.
  typealias Reader = @Sendable (inout Dissection, Int, Item) throws(Malformed) -> Void

  /// How long an option's value has to be.
  enum Size: Sendable {
    case exactly(Int)
    case atLeast(Int)
  }

  struct Kind: Sendable {
    let field: Field<Bytes>
    let title: String
    let size: Size
    let read: Reader
  }

  let kind, length: Field<UInt8>
  let badLength, undecoded: Expert
  private let kinds: [Kind?]

  init(_ p: inout Builder, _ data: Field<Bytes>) {
    kind = p.u8("/mip6.mobility_opt", "Mobility Option", names: mobilityOptionNames)
    length = p.u8("/mip6.mobility_opt.len", "Length")
    badLength = p.expert(
      "/mip6.opt.len.invalid", .protocolRule, .warning, "Invalid length for option")
    undecoded = p.expert(
      "/mip6.ie_not_dissected", .undecoded, .note, "IE data not dissected yet")
    var table: [UInt8: Kind] = [:]
    for (number, name, title, size, read) in mobilityOptionKinds(&p, data) {
      table[number] = Kind(
        field: p.bytes("/mip6.options.\(name)", "MIPv6 Option - \(title)"), title: title,
        size: size, read: read)
    }
    kinds = (0...255).map { table[UInt8($0)] }
  }

  func read(_ d: inout Dissection) throws(Malformed) {
    let list = d.open(d.text("Mobility Options", at: d.next(d.remaining)))
    defer { d.close(list) }
    while d.reportedRemaining > 0 {
      try d.step()
      let number = try d.peek(UInt8.self)
      let name = mobilityOptionNames.name(of: UInt64(number)) ?? "Unknown (0x\(hex(number)))"
      if number == 0, let pad = kinds[0] {
        try d.add(pad.field, length: 1)
        d.label("MIPv6 Option - Pad1")
        continue
      }
      if d.reportedRemaining < 2 {
        return complain(&d, "\(name) (length byte past end of options)")
      }
      let size = Int(try d.peek(UInt8.self, ahead: 1))
      if size + 2 > d.reportedRemaining {
        return complain(
          &d, "\(name) (option length = \(size) bytes says option goes past end of options)")
      }
      if let known = kinds[Int(number)] {
        try readKnown(&d, known, name, size)
      } else {
        try readUnknown(&d, number, size)
      }
    }
  }

  private func readKnown(
    _ d: inout Dissection, _ known: Kind, _ name: String, _ size: Int
  )
    throws(Malformed)
  {
    let end = d.offset + 2 + size
    let item = d.put(known.field, at: d.next(2 + size))
    d.label("MIPv6 Option - \(known.title)")
    let sub = d.open(item)
    try d.skip(1)
    try d.add(length)
    let wrong: String? =
      switch known.size {
      case .exactly(let right): size == right ? nil : "\(right)"
      case .atLeast(let least): size >= least ? nil : ">= \(least)"
      }
    if let wrong {
      d.expert(
        badLength, "\(name) (with option length = \(size) bytes; should be \(wrong))")
    }
    try d.inside(size) { d throws(Malformed) in try known.read(&d, size, item) }
    d.close(sub)
    try d.seek(end)
  }

  private func readUnknown(
    _ d: inout Dissection, _ number: UInt8, _ size: Int
  )
    throws(Malformed)
  {
    let end = d.offset + 2 + size
    let item = d.text("Unknown (0x\(number, hex: 2))", at: d.next(2 + size))
    let sub = d.open(item)
    try d.add(kind)
    try d.add(length)
    d.expert(undecoded, at: item)
    d.close(sub)
    try d.seek(end)
  }

  private func complain(_ d: inout Dissection, _ text: String) {
    let item = d.text("\(text)", at: d.next(max(0, d.remaining - 2)))
    d.expert(badLength, at: item, "\(text)")
  }

  private func hex(_ value: UInt8) -> String { Phrase.hex(UInt64(value), 2) }
}

/// Types of mobility options (IANA, "Mobility Options").
let mobilityOptionNames: ValueNames = [
  0: "Pad1", 1: "PadN", 2: "Binding Refresh Advice", 3: "Alternate Care-of Address",
  4: "Nonce Indices", 5: "Authorization Data", 6: "Mobile Network Prefix",
  7: "Mobility Header Link-Layer Address", 8: "Mobile Node Identifier", 9: "AUTH", 10: "MESG-ID",
  11: "CGA Parameters Request", 12: "CGA Parameters", 13: "Signature",
  14: "Permanent Home Keygen Token", 15: "Care-of Test Init", 16: "Care-of Test",
  17: "DNS-UPDATE-TYPE", 18: "Experimental", 19: "Vendor Specific", 20: "Service Selection",
  21: "Binding Authorization Data for FMIPv6 (BADF)", 22: "Home Network Prefix",
  23: "Handoff Indicator", 24: "Access Technology Type", 25: "Mobile Node Link-layer Identifier",
  26: "Link-local Address", 27: "Timestamp", 28: "Restart Counter", 29: "IPv4 Home Address",
  30: "IPv4 Address Acknowledgement", 31: "NAT Detection", 32: "IPv4 Care-of Address",
  33: "GRE Key", 34: "Mobility Header IPv6 Address/Prefix", 35: "Binding Identifier",
  36: "IPv4 Home Address Request", 37: "IPv4 Home Address Reply",
  38: "IPv4 Default-Router Address", 39: "IPv4 DHCP Support Mode", 40: "Context Request",
  41: "Local Mobility Anchor Address", 42: "Mobile Node Link-local Address Interface Identifier",
  43: "Transient Binding", 44: "Flow Summary", 45: "Flow Identification",
  46: "Redirect-Capability", 47: "Redirect", 48: "Load Information",
  49: "Alternate IPv4 Care-of Address", 50: "Mobile Node Group Identifier",
  51: "MAG IPv6 Address", 52: "Access Network Identifier", 55: "Delegated Mobile Network Prefix",
]
