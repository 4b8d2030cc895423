public import RemoraCore

/// Frames of a controller area network over UDP, as makers of gateways send them.
///
///     |  "ISO11898" (8)  | version | frames | frames of 15 bytes …
public let canOverEthernet = Protocol(
  "caneth", "Controller Area Network over Ethernet", short: "CAN-ETH"
) { p in
  p.mayDecline()
  let f = CanethFields(&p)
  let item = p.subProtocol("/can", "Controller Area Network")
  let data = p.uses("data")
  let frame = { @Sendable (d: inout Dissection) throws(Malformed) in
    let isLong = try d.peek(UInt8.self, ahead: 13) != 0
    if isLong {
      try d.add(f.longID, order: .little)
    } else {
      try d.add(f.shortID, order: .little)
    }
    let length = Int(try d.add(f.len))
    let place = d.offset
    d.put(f.xtd, isLong, at: Region(place + 8, 1))
    d.put(f.rtr, try d.peek(UInt8.self, ahead: 9) != 0, at: Region(place + 9, 1))
    let body = min(length, d.remaining)
    if d.remaining > body {
      d.put(f.canPadding, at: Region(place + body, d.remaining - body))
    }
    if body > 0 { try d.call(data, length: body) }
  }
  p.over("udp.port", 11898)
  p.recognizes(over: "udp") { d in CanethFields.fits(d) }
  return { d throws(Malformed) in
    guard CanethFields.fits(d) else {
      d.withdraw()
      return d.decline()
    }
    d.protocolColumn("CAN-ETH")
    d.info("")
    if d.packet.sourcePort != 11898, d.packet.destinationPort != 11898 {
      // Read as a length by who cuts datagrams into messages.
      d.beginMessage(length: Int(try d.peek(UInt16.self, ahead: 3)))
    }
    d.setOwnLength(d.reportedRemaining)
    try d.add(f.magic, length: 8)
    try d.add(f.version)
    let count = Int(try d.add(f.frames))
    let end = d.offset + 15 * count
    if d.offset + d.remaining > end {
      d.put(f.options, at: Region(end, d.offset + d.remaining - end))
    }
    for _ in 0..<count {
      try d.step()
      let open = d.openOutside()
      if d.reportedRemaining < 15 {
        d.put(item, at: d.next(0))
        throw Malformed(.outgrown, offset: d.offset, need: 15, have: d.remaining)
      }
      let head = d.put(item, at: d.next(min(15, max(0, d.remaining))))
      let sub = d.open(head)
      try d.inside(15) { d throws(Malformed) in try frame(&d) }
      d.close(sub)
      d.close(open)
    }
  }
}

/// The fields of caneth.
struct CanethFields: Sendable {
  let magic: Field<Text>
  let version, frames, len: Field<UInt8>
  let options, canPadding: Field<Bytes>
  let shortID, longID: Field<UInt32>
  let xtd, rtr: Field<Bool>

  init(_ p: inout Builder) {
    magic = p.string(
      "magic", "Magic", blurb: "The magic identifier used to denote the start of a CAN-ETH packet")
    version = p.u8("version", "Version")
    frames = p.u8("frames", "CAN Frames", blurb: "Number of enclosed CAN frames")
    options = p.bytes(
      "options", "Options (Reserved)",
      blurb: "Options field, reserved for future use, should be empty")
    canPadding = p.bytes("can.padding", "Padding")
    shortID = p.u32("/can.id", "Identifier", .hex, mask: 0x7ff)
    longID = p.u32("/can.id", "Identifier", .hex, mask: 0x1fff_ffff)
    len = p.u8("/can.len", "Frame-Length")
    xtd = p.flag("/can.flags.xtd", "Extended Flag")
    rtr = p.flag("/can.flags.rtr", "Remote Transmission Request Flag")
  }

  /// Whether the bytes at the cursor are such a packet.
  static func fits(_ d: borrowing Dissection) -> Bool {
    guard let magic = d.number(at: d.offset, UInt64.self), magic == 0x4953_4f31_3138_3938,
      let version = d.number(at: d.offset + 8, UInt8.self), version == 1,
      let count = d.number(at: d.offset + 9, UInt8.self)
    else { return false }
    return count <= 16
  }
}
