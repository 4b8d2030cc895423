public import RemoraCore

/// Cisco's detection of links that work in one direction only (RFC 5171 section 3).
///
///     |vers | opcode  |     flags     |           checksum            |
///     |             type              |            length             | value …
public let udld = Protocol("udld", "Unidirectional Link Detection", short: "UDLD") { p in
  let f = UdldFields(&p)
  let data = p.uses("data")
  p.over("llc.cisco_pid", 0x0111)
  p.over("chdlc.protocol", 0x0111)
  return { d throws(Malformed) in
    d.protocolColumn("UDLD")
    d.info("")
    d.setOwnLength(d.reportedRemaining)
    try d.add(bits: f.version, f.opcode, width: 1)
    try d.add(f.flags, bits: f.flagsRt, f.flagsRsy)
    try d.add(f.checksum)
    while d.remaining > 0 {
      try d.step()
      let type = try d.peek(UInt16.self)
      let length = Int(try d.peek(UInt16.self, ahead: 2))
      guard length >= 4 else {
        let sub = d.open(
          d.text("TLV with invalid length \(length) (< 4)", at: d.next(4)))
        try d.add(f.tlvType)
        try d.add(f.tlvLen)
        d.expert(f.tlvLenInvalid)
        d.close(sub)
        break
      }
      let place = d.next(min(length, d.reportedRemaining))
      let isName = type == 1 || type == 2
      if isName { _ = try d.peek(UInt8.self, ahead: length - 1) }
      let text = isName ? d.printable(Region(d.offset + 4, length - 4)) : ""
      let title = type == 1 ? "Device ID" : "Port ID"
      let kind = UdldFields.types.name(of: UInt64(type)) ?? "Unknown (0x\(hex4(type)))"
      let heading = isName ? "\(title): \(text)" : "Type: \(kind), length: \(length)"
      let sub = d.open(d.text(Phrase(heading), at: place))
      try d.add(f.tlvType)
      try d.add(f.tlvLen)
      if isName {
        d.info(append: "\(title): \(text)  ")
        try d.add(type == 1 ? f.deviceId : f.sentThroughInterface, length: length - 4)
      } else if length > 4 {
        try d.add(f.data, length: length - 4)
      }
      d.close(sub)
    }
    if d.remaining > 0 { try d.call(data) }
  }
}

/// Four digits.
private func hex4(_ value: UInt16) -> String { Phrase.hex(UInt64(value), 4) }

/// The fields of the detection.
struct UdldFields: Sendable {
  let version, opcode, flags, flagsRt, flagsRsy: Field<UInt8>
  let checksum, tlvType, tlvLen: Field<UInt16>
  let deviceId, sentThroughInterface: Field<Text>
  let data: Field<Bytes>
  let tlvLenInvalid: Expert

  init(_ p: inout Builder) {
    version = p.u8("version", "Version", mask: 0xe0)
    opcode = p.u8(
      "opcode", "Opcode", mask: 0x1f, names: [0: "Reserved", 1: "Probe", 2: "Echo", 3: "Flush"])
    flags = p.u8("flags", "Flags")
    flagsRt = p.u8("flags.rt", "Recommended timeout", .hex, mask: 1)
    flagsRsy = p.u8("flags.rsy", "ReSynch", .hex, mask: 2)
    checksum = p.u16("checksum", "Checksum", .hex)
    tlvType = p.u16("tlv.type", "Type", .hex, names: Self.types)
    tlvLen = p.u16("tlv.len", "Length")
    deviceId = p.string("device_id", "Device ID", type: .stringz)
    sentThroughInterface = p.string("sent_through_interface", "Sent through Interface")
    data = p.bytes("data", "Data")
    tlvLenInvalid = p.expert("tlv.len.invalid", .malformed, .error, "TLV with invalid length (< 4)")
  }

  static let types = ValueNames(packed: tlvTypeNames)

  static let tlvTypeNames: StaticString = #"""
    1=Device ID
    2=Port ID
    3=Echo
    4=Message interval
    5=Timeout interval
    6=Device name
    7=Sequence number
    """#
}
