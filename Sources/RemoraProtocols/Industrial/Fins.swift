public import RemoraCore

/// Omron's commands for programmable controllers (FINS Commands Reference Manual W227), over UDP,
/// and over TCP behind a header of their own.
///
///     |  ICF  | 0 | gateways | network, node, unit: to | and from | service |  command …
public let fins = Protocol("omron", "OMRON FINS Protocol", short: "OMRON FINS") { p in
  let layer = Fins(&p)
  p.over("udp.port", 9600)
  p.over("tcp.port", 9600, framing: .lengthPrefixed(header: 8, at: 4, width: 4, plus: 8))
  p.greets { d in
    guard let magic = d.number(at: d.offset, UInt32.self) else { return .whole }
    return magic == 0x4649_4e53 ? .messages : .declined
  }
  return { d throws(Malformed) in try layer.dissect(&d) }
}

private struct Fins: Sendable {
  let magic, length, tcpCommand, errorCode, client, server: Field<UInt32>
  let control, reserved, gateways, service: Field<UInt8>
  let controlBits: [FinsBit]
  let addresses: [Field<UInt8>]
  let command, code: Field<UInt16>
  let badLength, unknown: Expert
  let pieces: FinsPieces
  /// What was read of `finsLayouts` so far: most captures have none of these commands.
  let plans: State<FinsPlans>
  private static let commands: ValueNames = [
    0: "Node Address Data Send (Client to Server)",
    1: "Node Address Data Send (Server to Client)", 2: "Frame Send",
    3: "Frame Send Error Notification", 6: "Connection Confirmation",
  ]

  init(_ p: inout Builder) {
    magic = p.u32("tcp.magic", "Magic Bytes", .hex)
    length = p.u32("tcp.length", "Length", .decHex)
    tcpCommand = p.u32("tcp.command", "Command", .hex, names: Self.commands)
    errorCode = p.u32("tcp.error_code", "Error Code", .hex, names: finsTcpErrorCodeNames)
    client = p.u32("tcp.client_node_address", "Client Node Address", .decHex)
    server = p.u32("tcp.server_node_address", "Server Node Address", .decHex)
    control = p.u8("icf", "OMRON ICF Field", .hex)
    let gateway: ValueNames = [0: "Don't use Gateway", 1: "Use Gateway"]
    let way: ValueNames = [0: "Command", 1: "Response"]
    let wish: ValueNames = [0: "Response Required", 1: "Response Not Required"]
    var bits: [FinsBit] = [
      .byte(
        p.u8("icf.gwb", "Gateway bit", .hex, mask: 0x80, names: gateway), 0x80, "Gateway bit",
        gateway),
      .byte(
        p.u8("icf.dtb", "Data Type bit", .hex, mask: 0x40, names: way), 0x40, "Data Type bit", way),
    ]
    for i in 0..<5 {
      let mask: UInt8 = 0x20 >> UInt8(i)
      bits.append(
        .byte(
          p.u8("icf.rb\(i)", "Reserved bit \(i)", .hex, mask: mask), UInt64(mask), "", nil))
    }
    let label = "Response setting bit"
    bits.append(.byte(p.u8("icf.rsb", label, .hex, mask: 1, names: wish), 1, label, wish))
    controlBits = bits
    reserved = p.u8("rsv", "Reserved", .hex)
    gateways = p.u8("gct", "Gateway Count", .hex)
    service = p.u8("sid", "Service ID", .hex)
    addresses = Self.addresses(&p)
    command = p.u16("command", "Command CODE", .hex, names: finsCommandNames)
    code = p.u16("response.code", "Response code", .hex, names: finsResponseCodeNames)
    badLength = p.expert("bad_length", .malformed, .warning, "Unexpected Length")
    unknown = p.expert("command.unknown", .undecoded, .warning, "Unknown Command-Code")
    pieces = FinsPieces(&p)
    plans = p.state { FinsPlans() }
    p.keepsToItself()
  }

  private static func addresses(_ p: inout Builder) -> [Field<UInt8>] {
    let network = ValueNames(ranges: [(0...0, "Local network"), (1...0x7f, "Remote network")])
    let node = ValueNames(ranges: [
      (0...0x3e, "SYSMAC NET / LINK"), (0x3f...0x7e, "SYSMAC NET"), (0xff...0xff, "Broadcast"),
    ])
    let unit = ValueNames(ranges: [
      (0...0, "PC (CPU)"), (0xfe...0xfe, "SYSMAC NET or LINK Unit connected to network"),
      (0x10...0x1f, "CPU BUS Unit"),
    ])
    return [
      p.u8("dna", "Destination network address", .hex, names: network),
      p.u8("da1", "Destination node number", .hex, names: node),
      p.u8("da2", "Destination unit address", .hex, names: unit),
      p.u8("sna", "Source network address", .hex, names: network),
      p.u8("sa1", "Source node number", .hex, names: node),
      p.u8("sa2", "Source unit address", .hex, names: unit),
    ]
  }

  func dissect(_ d: inout Dissection) throws(Malformed) {
    _ = try d.peek(UInt32.self)
    d.protocolColumn("OMRON")
    d.info("")
    d.setOwnLength(d.remaining)
    if try d.peek(UInt32.self) == 0x4649_4e53 {
      let size = d.remaining >= 20 ? try d.peek(UInt32.self, ahead: 8) : 2
      let head = size == 0 ? 20 : size == 1 ? 24 : 16
      let sub = d.open(d.text("FINS/TCP Header", at: d.next(head)))
      try d.add(magic)
      try d.add(length)
      let kind = try d.add(tcpCommand)
      d.info("FINS/TCP : \(Self.commands.name(of: UInt64(kind)) ?? "Unknown")")
      try d.add(errorCode)
      if kind < 2 { try d.add(client) }
      if kind == 1 { try d.add(server) }
      d.close(sub)
      if kind != 2 || d.remaining == 0 { return }
    }
    try addCommand(&d)
  }

  private func addCommand(_ d: inout Dissection) throws(Malformed) {
    let flags = try d.peek(UInt8.self)
    let number = try d.peek(UInt16.self, ahead: 10)
    let isResponse = flags & 0x40 != 0
    let head = d.open(d.text("FINS Header", at: d.next(12)))
    try FinsPiece.bits(control, controlBits).add(&d)
    try d.add(reserved)
    try d.add(gateways)
    for field in addresses { try d.add(field) }
    try d.add(service)
    try d.add(command)
    let name = finsCommandNames.name(of: UInt64(number))
    if name == nil { d.expert(unknown) }
    d.close(head)
    let words = name ?? "Unknown (0x\(Phrase.hex(UInt64(number), 4)))"
    d.info("\(isResponse ? "Response" : "Command ") : \(words)")
    if d.remaining > 0 { return try addData(&d, UInt32(number), isResponse) }
    let known = d[plans].layouts(of: UInt32(number), isResponse: isResponse, pieces)
    if isResponse ? name != nil : !known.isEmpty && !known.contains(where: { Self.fits($0, 0) }) {
      throw Malformed(.reported, offset: d.offset, need: 1, have: 0)
    }
  }

  private func addData(
    _ d: inout Dissection, _ number: UInt32, _ isResponse: Bool
  ) throws(Malformed) {
    let size = d.remaining - (isResponse ? 2 : 0)
    let known = d[plans].layouts(of: number, isResponse: isResponse, pieces)
    let body = d.open(d.text("Command Data", at: d.next(d.remaining)))
    let layout = isResponse && size == 0 ? [] : known.first { Self.fits($0, size) }
    guard let layout else {
      d.close(body)
      if !known.isEmpty || isResponse { d.expert(badLength, at: d.own) }
      return
    }
    if isResponse { try d.add(code) }
    for piece in layout { try piece.add(&d) }
    d.close(body)
  }

  private static func fits(_ layout: [FinsPiece], _ size: Int) -> Bool {
    let least = layout.reduce(0) { $0 + $1.size }
    let step = layout.reduce(0) { $0 + $1.step }
    if step == 0 { return size == least }
    return size >= least && (size - least) % step == 0
  }
}
