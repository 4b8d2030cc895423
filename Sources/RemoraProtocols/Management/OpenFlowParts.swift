import RemoraCore

/// Matches, actions, instructions, ports, and what else messages are made of.
extension OpenFlowLayer {
  func addConfiguration(_ d: inout Dissection) throws(Malformed) {
    try add(&d, field: "switch_config.flags", 2)
    let flags = d.behind(2)
    let open = d.open()
    let mode = UInt64(flags & 3)
    if case .number(let field)? = fields["switch_config.flags.fragments"]?.kind {
      d.put(field, mode, at: Region(d.offset - 1, 1))
      if d.wantsLabels {
        let name = fields["switch_config.flags.fragments"]?.names?.name(of: mode) ?? "Unknown"
        d.label(".... ..\(mode >> 1)\(mode & 1) = IP Fragments: \(name) (\(mode))")
      }
    }
    d.close(open)
    try add(&d, field: "switch_config.miss_send_len", 2)
  }

  func addPacketIn(_ d: inout Dissection, _ end: Int) throws(Malformed) {
    try add(&d, "packet_in")
    try addMatch(&d)
    try add(&d, field: "packet_in.pad", 2)
    try addFrame(&d, end)
  }

  func addPacketOut(_ d: inout Dissection, _ end: Int) throws(Malformed) {
    try add(&d, "packet_out")
    let length = Int(d.number(at: d.offset - 8, UInt16.self) ?? 0)
    let last = d.offset + length
    try each(&d, to: last) { d throws(Malformed) in try addAction(&d) }
    try addFrame(&d, end)
  }

  /// A packet, as it was on its way through the switch.
  func addFrame(_ d: inout Dissection, _ end: Int) throws(Malformed) {
    let length = end - d.offset
    guard length > 0 else { return }
    let open = d.open(d.text("Data", at: d.next(length)))
    try d.call(links, 1, length: length, [.nested, .quoted])
    d.close(open)
  }

  func addMatch(_ d: inout Dissection) throws(Malformed) {
    let (type, length) = (try d.peek(UInt16.self), Int(try d.peek(UInt16.self, ahead: 2)))
    let padding = (8 - length & 7) & 7
    let last = d.offset + length
    try under(&d, "Match", length + padding) { d throws(Malformed) in
      try add(&d, "match")
      switch type {
      case 1: try each(&d, to: last) { d throws(Malformed) in try addField(&d) }
      case 0: try addUnknown(&d, "match", "Standard match body (deprecated).", length - 4)
      default: try addUnknown(&d, "match", "Unknown match body.", length - 4)
      }
      if padding > 0 { try add(&d, field: "match.pad", padding) }
    }
  }

  /// A field of a match, or of an action that sets one; `isName`: without its value.
  func addField(_ d: inout Dissection, isName: Bool = false) throws(Malformed) {
    let (kind, field) = (try d.peek(UInt16.self), try d.peek(UInt8.self, ahead: 2))
    let length = Int(try d.peek(UInt8.self, ahead: 3))
    try under(&d, isName ? "OXM ID" : "OXM field", isName ? 4 : length + 4) {
      d throws(Malformed) in
      try add(&d, field: "oxm.class", 2)
      if case .number(let item)? = fields["oxm.field"]?.kind {
        d.put(item, UInt64(field >> 1), at: d.next(1))
        if d.wantsLabels {
          let name = fields["oxm.field"]?.names?.name(of: UInt64(field >> 1)) ?? "Unknown"
          let text = kind == 0x8000 ? "\(name) (\(field >> 1))" : "\(field >> 1)"
          d.label("\(openFlowBits(field, 1...7)) = Field: \(text)")
        }
      }
      if case .flag(let item)? = fields["oxm.hm"]?.kind {
        d.put(item, field & 1 == 1, at: d.next(1))
        if d.wantsLabels {
          d.label("\(openFlowBits(field, 0...0)) = Has mask: \(field & 1 == 1 ? "True" : "False")")
        }
      }
      try d.skip(1)
      try add(&d, field: "oxm.length", 1)
      if isName {
        if kind == 0xffff { try add(&d, field: "oxm_experimenter.experimenter", 4) }
        return
      }
      if kind == 0x8000 {
        try addValue(&d, field >> 1, length, isMasked: field & 1 == 1)
      } else if kind == 0xffff {
        try add(&d, field: "oxm_experimenter.experimenter", 4)
        try add(&d, field: "oxm_experimenter.value", length - 4)
      } else {
        try addUnknown(&d, "oxm", "Unknown OXM body.", length)
      }
    }
  }

  private func addValue(
    _ d: inout Dissection, _ field: UInt8, _ length: Int, isMasked: Bool
  ) throws(Malformed) {
    var mask = "oxm.mask"
    let size = isMasked ? length / 2 : length
    switch field {
    case 0, 1, 34: try add(&d, field: "oxm.value_uint32", 4)
    case 3, 4, 24, 25, 32, 33:
      try add(&d, field: "oxm.value_etheraddr", 6)
      mask = "oxm.ether_mask"
    case 5: try add(&d, field: "oxm.value_ethertype", 2)
    case 6:
      _ = try d.peek(UInt16.self)
      fields["oxm.value_vlan_present"]?.put(&d, at: d.next(2))
      try add(&d, field: "oxm.value_vlan_vid", 2)
      mask = "oxm.vlan_mask"
    case 10: try add(&d, field: "oxm.value_ipproto", 1)
    case 11, 12, 22, 23:
      try add(&d, field: "oxm.value_ipv4addr", 4)
      mask = "oxm.ipv4_mask"
    case 13...18: try add(&d, field: "oxm.value_uint16", 2)
    case 26, 27:
      try add(&d, field: "oxm.value_ipv6addr", 16)
      mask = "oxm.ipv6_mask"
    default: try add(&d, field: "oxm.value", size)
    }
    if isMasked { try add(&d, field: mask, size) }
  }

  /// `isName`: only the type of an action that a table knows.
  func addAction(_ d: inout Dissection, isName: Bool = false) throws(Malformed) {
    let (type, length) = (try d.peek(UInt16.self), Int(try d.peek(UInt16.self, ahead: 2)))
    try under(&d, isName ? "Action ID" : "Action", isName ? 4 : length) {
      d throws(Malformed) in
      try add(&d, "action")
      if type == 0xffff { try add(&d, field: "action_experimenter.experimenter", 4) }
      if isName { return }
      switch type {
      case 0, 11, 12, 15...24, 26, 27: try add(&d, "action\(type)")
      case 25:
        let last = d.offset + length - 4
        try addField(&d)
        if d.offset < last { try add(&d, field: "action.set_field.pad", last - d.offset) }
      case 0xffff: try addUnknown(&d, "action", "Experimenter action body.", length - 8)
      default: try addUnknown(&d, "action", "Unknown action body.", length - 4)
      }
    }
  }

  func addInstruction(_ d: inout Dissection, isName: Bool = false) throws(Malformed) {
    let type = try d.peek(UInt16.self)
    let length = max(8, Int(try d.peek(UInt16.self, ahead: 2)))
    let last = d.offset + length
    try under(&d, isName ? "Instruction ID" : "Instruction", isName ? 4 : length) {
      d throws(Malformed) in
      try add(&d, "instruction")
      if type == 0xffff { try add(&d, field: "instruction_experimenter.experimenter", 4) }
      if isName { return }
      switch type {
      case 1, 2, 6: try add(&d, "instruction\(type)")
      case 3, 4:
        try add(&d, field: "instruction.actions.pad", 4)
        try each(&d, to: last) { d throws(Malformed) in try addAction(&d) }
      case 5: try add(&d, field: "instruction.actions.pad", 4)
      case 0xffff:
        try addUnknown(&d, "instruction", "Experimenter instruction body.", length - 8)
      default: try addUnknown(&d, "instruction", "Unknown instruction body.", length - 4)
      }
    }
  }

  func addBucket(_ d: inout Dissection) throws(Malformed) {
    let length = Int(try d.peek(UInt16.self))
    let last = d.offset + length
    try under(&d, "Bucket", length) { d throws(Malformed) in
      try add(&d, "bucket")
      try each(&d, to: last) { d throws(Malformed) in try addAction(&d) }
    }
  }

  func addPort(_ d: inout Dissection, _ end: Int) throws(Malformed) {
    guard version > 4 else {
      return try under(&d, "Port", 64) { d throws(Malformed) in try add(&d, "port") }
    }
    try addDescribedPort(&d, end)
  }

  func addBand(_ d: inout Dissection) throws(Malformed) {
    let (type, length) = (try d.peek(UInt16.self), Int(try d.peek(UInt16.self, ahead: 2)))
    try under(&d, "Meter band", length) { d throws(Malformed) in
      try add(&d, "meter_band")
      switch type {
      case 1: try add(&d, field: "meter_band.drop.pad", 4)
      case 2: try add(&d, "meter_band2")
      case 0xffff:
        try add(&d, field: "meter_band.experimenter.experimenter", 4)
        try addUnknown(&d, "meter_band", "Experimenter meter band body.", length)
      default: try addUnknown(&d, "meter_band", "Unknown meter band body.", length)
      }
    }
  }

  func addQueue(_ d: inout Dissection) throws(Malformed) {
    let length = Int(try d.peek(UInt16.self, ahead: 8))
    let last = d.offset + length
    try under(&d, "Queue", length) { d throws(Malformed) in
      try add(&d, "packet_queue")
      try each(&d, to: last) { d throws(Malformed) in
        let (type, size) = (try d.peek(UInt16.self), Int(try d.peek(UInt16.self, ahead: 2)))
        try under(&d, "Queue property", size) { d throws(Malformed) in
          try add(&d, "queue_prop")
          switch type {
          case 1, 2: try add(&d, "queue_prop\(type)")
          case 0xffff:
            try add(&d, "queue_propx")
            try addUnknown(&d, "queue_prop", "Experimenter queue property body.", size - 16)
          default: try addUnknown(&d, "queue_prop", "Unknown queue property body.", size - 8)
          }
        }
      }
    }
  }
}

/// The bits of a number that an item is made of, as trees show them: `0000 001.`.
func openFlowBits(_ value: UInt8, _ bits: ClosedRange<Int>) -> String {
  var text = ""
  for bit in stride(from: 7, through: 0, by: -1) {
    text += bits.contains(bit) ? value >> UInt8(bit) & 1 == 1 ? "1" : "0" : "."
    if bit == 4 { text += " " }
  }
  return text
}

extension Dissection {
  /// The number of `count` bytes before the cursor, which stays.
  func behind(_ count: Int) -> UInt16 {
    number(at: offset - count, UInt16.self) ?? 0
  }
}
