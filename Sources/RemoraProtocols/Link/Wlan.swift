public import RemoraCore

/// Frames of wireless networks (IEEE 802.11-2020 section 9.2).
///
///     | Subtype |Typ|Ver|O|P|D|S|R|F|DS |   duration or id (2)   | address 1 (6) | address 2 (6)
///     | address 3 (6) | sequence (12 bits), fragment (4) | address 4 (6) | QoS (2) | HT (4) | body
///
/// Numbers have their least significant byte first. Of control frames only the first address is
/// always there.
public let wlan = Protocol("wlan", "IEEE 802.11 wireless LAN", short: "IEEE 802.11") { p in
  let layer = WirelessLayer(&p)
  p.over("wtap_encap", 105)
  return { d throws(Malformed) in try layer.dissect(&d) }
}

struct WirelessLayer {
  /// What the first bytes of a frame say.
  struct Head {
    /// 0 management, 1 control, 2 data, 3 extension.
    var type: UInt8
    var subtype: UInt8
    /// The flags' byte.
    var flags: UInt8
    /// Type and subtype as one number; with four more bits for extended control frames.
    var kind: UInt16
    /// Where the frame begins.
    var start: Int

    var direction: UInt8 { flags & 3 }
    var isProtected: Bool { flags & 0x40 != 0 }
    var hasOrder: Bool { flags & 0x80 != 0 }
  }

  let typeSubtype, control: Field<UInt16>
  let version, type, subtype, flags, direction, extension_: Field<UInt8>
  let toDS, fromDS, moreFragments, retry, power, moreData, protected, order: Field<Bool>
  let duration, aid, fragment, sequence: Field<UInt16>
  let flagsText: Field<Text>
  let frameCheck: Field<UInt32>
  let frameCheckStatus: Field<UInt8>
  let retransmission: Expert
  let addresses: WirelessAddresses
  let controls: WirelessControl
  let bodies: WirelessBody
  let hints: State<WirelessHints>

  init(_ p: inout Builder) {
    typeSubtype = p.u16(
      "fc.type_subtype", "Type/Subtype", .hex, names: wirelessKinds,
      blurb:
        "Type and subtype combined (as bytes (for Control Frame Extension subtypes) or nibbles)")
    control = p.u16("fc", "Frame Control Field", .hex, blurb: "MAC Frame control")
    version = p.u8("fc.version", "Version", mask: 0x3, blurb: "MAC Protocol version")
    type = p.u8(
      "fc.type", "Type", mask: 0xc,
      names: [0: "Management frame", 1: "Control frame", 2: "Data frame", 3: "Extension frame"],
      blurb: "Frame type")
    subtype = p.u8("fc.subtype", "Subtype", mask: 0xf0, blurb: "Frame subtype")
    flags = p.u8("flags", "Flags", .hex)
    direction = p.u8(
      "fc.ds", "DS status", .hex, mask: 0x3,
      names: [
        0x0: "Not leaving DS or network is operating in AD-HOC mode (To DS: 0 From DS: 0)",
        0x1: "Frame from STA to DS via an AP (To DS: 1 From DS: 0)",
        0x2: "Frame from DS to a STA via AP(To DS: 0 From DS: 1)",
        0x3: "WDS (AP to AP) or Mesh (MP to MP) Frame (To DS: 1 From DS: 1)",
      ], blurb: "Data-frame DS-traversal status")
    toDS = p.flag(
      "fc.tods", "To DS", mask: 0x1, set: "Frame is entering DS",
      unset: "Frame is not entering DS", blurb: "To DS flag")
    fromDS = p.flag(
      "fc.fromds", "From DS", mask: 0x2, set: "Frame is exiting DS",
      unset: "Frame is not exiting DS", blurb: "From DS flag")
    moreFragments = p.flag(
      "fc.frag", "More Fragments", mask: 0x4, set: "More fragments follow",
      unset: "This is the last fragment", blurb: "More Fragments flag")
    retry = p.flag(
      "fc.retry", "Retry", mask: 0x8, set: "Frame is being retransmitted",
      unset: "Frame is not being retransmitted", blurb: "Retransmission flag")
    power = p.flag(
      "fc.pwrmgt", "PWR MGT", mask: 0x10, set: "STA will go to sleep", unset: "STA will stay up",
      blurb: "Power management status")
    moreData = p.flag(
      "fc.moredata", "More Data", mask: 0x20, set: "Data is buffered for STA at AP",
      unset: "No data buffered", blurb: "More data flag")
    protected = p.flag(
      "fc.protected", "Protected flag", mask: 0x40, set: "Data is protected",
      unset: "Data is not protected")
    order = p.flag(
      "fc.order", "+HTC/Order flag", mask: 0x80, set: "Strictly ordered",
      unset: "Not strictly ordered", blurb: "HT Control present/strictly ordered flag")
    retransmission = p.expert(
      "fc.retry.expert", .sequence, .note, "Retransmission (retry)")
    extension_ = p.u8("fc.extension", "Control Frame Extension")
    duration = p.integer(
      "duration", "Duration", .uint16, as: UInt16.self, mask: 0x7fff, container: 2,
      text: .unit(Unit(" microseconds")))
    aid = p.u16("aid", "Association ID", mask: 0x3fff)
    addresses = WirelessAddresses.shared(&p)
    fragment = p.u16("frag", "Fragment number", mask: 0xf)
    sequence = p.u16("seq", "Sequence number", mask: 0xfff0)
    flagsText = p.string("flags.str", "WLAN Flags")
    frameCheck = p.u32(
      "fcs", "Frame check sequence", .hex, blurb: "Frame Check Sequence (FCS)")
    frameCheckStatus = p.u8("fcs.status", "FCS Status", .none, names: checksumStates)
    controls = WirelessControl(&p)
    bodies = WirelessBody(&p)
    // The names stand for wider fields, too, and in filters these decide what fits.
    let types: ValueNames = [
      0: "Management frame", 1: "Control frame", 2: "Data frame", 3: "Extension frame",
    ]
    _ = p.integer(
      "fc.type", "Type", .uint16, as: UInt16.self, mask: 0xc, container: 2, text: .names(types),
      blurb: "Frame type")
    _ = p.u16("fc.version", "Version", mask: 0x3, blurb: "MAC Protocol version")
    _ = p.u16(
      "fc.type", "Type", mask: 0x1c,
      names: [
        0: "PV1 QoS Data - with one SID", 1: "PV1 Management", 2: "PV1 Control",
        3: "PV1 QoS Data - no SIDs", 4: "PV1 Reserved", 5: "PV1 Reserved", 6: "PV1 Reserved",
        7: "PV1 Extension (currently reserved)",
      ], blurb: "Frame type")
    _ = p.u16(
      "fc.subtype", "Subtype", mask: 0xf0,
      names: [
        0: "Action", 1: "Action No Ack", 2: "PV1 Probe Response", 3: "Resource Allocation",
        4: "Reserved", 5: "Reserved", 6: "Reserved", 7: "Reserved", 0: "STACK", 1: "BAT",
      ], blurb: "Frame subtype")
    hints = wirelessHints(&p)
  }

  func dissect(_ d: inout Dissection) throws(Malformed) {
    let isSwapped = d[hints].isSwapped
    let isPadded = d[hints].isPadded
    d[hints] = WirelessHints()
    let fcs = d.packet.fcsLength
    d.packet.fcsLength = 0
    d.protocolColumn("802.11")
    d.info("")
    d.label(d.own, "IEEE 802.11")
    let word = try d.peek(UInt16.self)
    let first = UInt8(truncatingIfNeeded: isSwapped ? word : word >> 8)
    let second = UInt8(truncatingIfNeeded: isSwapped ? word >> 8 : word)
    var head = Head(
      type: first >> 2 & 3, subtype: first >> 4, flags: second,
      kind: UInt16(first >> 2 & 3) << 4 | UInt16(first >> 4), start: d.start)
    if head.kind == 0x16 { head.kind = 0x160 | UInt16(second & 15) }
    let name = Self.name(head.kind)
    d.info(Phrase(name))
    d.append(to: d.own, " \(name)")
    try addControl(&d, head, word, isSwapped)
    let hasCheck = fcs == 4 && d.reportedRemaining >= 4
    switch head.type {
    case 1: try addControlFrame(&d, head, hasCheck)
    case 0, 2: try addAddressed(&d, head, hasCheck, isPadded)
    default: break
    }
  }

  private func addControl(
    _ d: inout Dissection, _ head: Head, _ word: UInt16, _ isSwapped: Bool
  ) throws(Malformed) {
    let low = Region(d.start + (isSwapped ? 1 : 0), 1)
    let high = Region(d.start + (isSwapped ? 0 : 1), 1)
    d.put(typeSubtype, head.kind, at: low)
    let sub = d.open(d.put(control, word, at: d.next(2)))
    if isSwapped { d.append("(Swapped)") }
    try d.seek(low.offset)
    try d.add(bits: version, type, subtype, width: 1)
    if head.kind >= 0x160 { d.put(extension_, head.flags & 15, at: low) }
    try d.seek(high.offset)
    let bits = d.open(d.put(flags, head.flags, at: high))
    d.put(direction, head.flags & 3, at: high)
    d.put(toDS, head.flags & 1 != 0, at: high, .hidden)
    d.put(fromDS, head.flags & 2 != 0, at: high, .hidden)
    try d.add(bits: moreFragments, retry, width: 1)
    if head.flags & 8 != 0 { d.expert(retransmission) }
    try d.seek(high.offset)
    try d.add(bits: power, moreData, protected, order, width: 1)
    d.close(bits)
    d.close(sub)
    try d.seek(d.start + 2)
  }

  /// The flags as letters.
  static func letters(_ flags: UInt8) -> String {
    var text = ""
    for (i, letter) in "opmPRMFT".enumerated() {
      text.append(flags >> UInt8(7 - i) & 1 == 1 ? letter : ".")
    }
    return text
  }

  private func addFlagsText(
    _ d: inout Dissection, _ head: Head, _ isChecked: Bool
  ) {
    guard d.wants(flagsText) || d.wantsColumns || d.wantsLabels else { return }
    var text = Self.letters(head.flags)
    if isChecked { text.append("C") }
    d.put(flagsText, Phrase(text), at: Region(head.start, 0), .generated)
    d.append(to: d.own, ", Flags: \(text)")
    d.info(append: ", Flags=\(text)")
  }

  private func addDuration(_ d: inout Dissection) throws(Malformed) {
    let value = UInt16(littleEndian: try d.peek(UInt16.self).bigEndian)
    let place = d.next(2)
    if value & 0x8000 == 0 {
      d.put(duration, value, at: place, .littleEndian)
    } else {
      d.put(duration, value & 0x7fff, at: place, .littleEndian)
      d.label("Duration/ID: \(value & 0x3fff) (reserved)")
    }
    try d.skip(2)
  }

  /// Checks the frame check sequence and takes it off the frame's end.
  private func addCheck(_ d: inout Dissection) throws(Malformed) -> Bool {
    let end = d.offset + d.reportedRemaining - 4
    let here = d.offset
    guard end >= here, d.remaining >= d.reportedRemaining else { return false }
    try d.seek(end)
    let place = d.next(4)
    let value = UInt32(littleEndian: try d.peek(UInt32.self).bigEndian)
    d.put(frameCheck, value, at: place, .littleEndian)
    d.append(" [unverified]")
    d.put(frameCheckStatus, 2, at: Region(place.offset, 0), .generated)
    try d.seek(here)
    d.limit(to: end - here)
    return true
  }

  private func addControlFrame(
    _ d: inout Dissection, _ head: Head, _ hasCheck: Bool
  ) throws(Malformed) {
    let start = head.start
    let isPoll = head.kind == 0x1a
    if isPoll {
      let value = UInt16(littleEndian: try d.peek(UInt16.self).bigEndian)
      d.put(aid, value & 0x3fff, at: d.next(2), .littleEndian)
      try d.skip(2)
    } else {
      try addDuration(&d)
    }
    let to = try addresses.add(&d, addresses.receiver, at: start + 4)
    d.packet.destination = Address(to)
    d.packet.linkDestination = Address(to)
    if isPoll { try addresses.add(&d, addresses.cell, at: start + 4, isNew: false) }
    switch head.kind {
    case 0x10, 0x11, 0x17, 0x1c, 0x1d, 0x16f, 0x166: break
    case 0x1e:
      let from = try addresses.add(&d, addresses.cell, at: start + 10)
      d.packet.source = Address(from)
    default:
      let from = try addresses.add(&d, addresses.transmitter, at: start + 10)
      d.packet.source = Address(from)
    }
    d.setOwnLength(d.offset - start)
    let isChecked = hasCheck ? try addCheck(&d) : false
    switch head.kind {
    case 0x18: try controls.addRequest(&d)
    case 0x19: try controls.addAnswer(&d)
    default: break
    }
    addFlagsText(&d, head, isChecked)
  }

  /// Management and data frames.
  private func addAddressed(
    _ d: inout Dissection, _ head: Head, _ hasCheck: Bool, _ isPadded: Bool
  ) throws(Malformed) {
    let start = head.start
    let isData = head.type == 2
    let hasFour = isData && head.direction == 3
    let hasQoS = isData && head.subtype & 8 != 0
    let qosPlace = start + (hasFour ? 30 : 24)
    var length = (hasFour ? 30 : 24) + (hasQoS ? 2 : 0)
    let hasHighThroughput = head.hasOrder && (head.type == 0 || hasQoS)
    if hasHighThroughput { length += 4 }
    try addDuration(&d)
    let qos: UInt16 =
      hasQoS ? (d.number(at: qosPlace, UInt16.self) ?? 0).byteSwapped : 0
    try addAddresses(&d, head, isAggregate: qos & 0x80 != 0 && head.subtype & 4 == 0)
    try d.seek(start + 22)
    let number = UInt16(littleEndian: try d.peek(UInt16.self).bigEndian)
    d.put(fragment, number & 15, at: d.next(2), .littleEndian)
    d.put(sequence, number >> 4, at: d.next(2), .littleEndian)
    try d.skip(2)
    d.info(append: ", SN=\(number >> 4), FN=\(number & 15)")
    let isChecked = hasCheck ? try addCheck(&d) : false
    d.setOwnLength(length)
    addFlagsText(&d, head, isChecked)
    try d.seek(qosPlace)
    if hasQoS { try bodies.addQoS(&d, head, qos) }
    if hasHighThroughput { try bodies.addHighThroughput(&d) }
    if isData, head.subtype & 4 != 0 { return }
    if !isData, head.isProtected { return try bodies.addProtected(&d) }
    if isPadded, length & 3 != 0 { try d.skip(4 - length & 3) }
    if isData {
      try bodies.addData(&d, head, addresses, number: number, qos: hasQoS ? qos : nil)
    } else {
      try bodies.management.add(&d, head)
    }
  }

  private func addAddresses(
    _ d: inout Dissection, _ head: Head, isAggregate: Bool
  ) throws(Malformed) {
    let roles = addresses
    let one = head.start + 4
    let two = head.start + 10
    let three = head.start + 16
    if head.type == 0 {
      try roles.add(&d, roles.receiver, at: one)
      let to = try roles.add(&d, roles.destination, at: one, isNew: false)
      try roles.add(&d, roles.transmitter, at: two, isNew: false)
      let from = try roles.add(&d, roles.source, at: two, isNew: false)
      let cell = try roles.add(&d, roles.cell, at: three, isNew: false)
      roles.addPlain(&d, from, at: two)
      roles.addPlain(&d, cell, at: three)
      note(&d, from, to)
      return
    }
    try roles.add(&d, roles.receiver, at: one)
    try roles.add(&d, roles.transmitter, at: two)
    guard head.type == 2, head.direction != 0 else {
      let to = try roles.add(&d, roles.destination, at: one, isNew: false)
      let from = try roles.add(&d, roles.source, at: two, isNew: false)
      try roles.add(&d, roles.cell, at: three)
      note(&d, from, to)
      return
    }
    var to: MACAddress?
    var from: MACAddress?
    switch head.direction {
    case 1:
      if !isAggregate { to = try roles.add(&d, roles.destination, at: three) }
      from = try roles.add(&d, roles.source, at: two, isNew: false)
      try roles.add(&d, roles.cell, at: one, isNew: false)
      try roles.add(&d, roles.station, at: two, isNew: false)
    case 2:
      to = try roles.add(&d, roles.destination, at: one, isNew: false)
      if !isAggregate { from = try roles.add(&d, roles.source, at: three) }
      try roles.add(&d, roles.cell, at: two, isNew: false)
      try roles.add(&d, roles.station, at: one, isNew: false)
    default:
      guard !isAggregate else {
        try roles.add(&d, roles.cell, at: three)
        try roles.add(&d, roles.cell, at: head.start + 24)
        break
      }
      to = try roles.add(&d, roles.destination, at: three)
      from = try roles.add(&d, roles.source, at: head.start + 24)
    }
    note(&d, from, to)
  }

  private func note(_ d: inout Dissection, _ from: MACAddress?, _ to: MACAddress?) {
    if let to {
      d.packet.linkDestination = Address(to)
      d.packet.destination = Address(to)
    }
    if let from {
      d.packet.linkSource = Address(from)
      d.packet.source = Address(from)
    }
  }

  static func name(_ kind: UInt16) -> String {
    wirelessKinds.name(of: UInt64(kind)) ?? "Unrecognized (Reserved frame)"
  }
}

/// What carriers know of the frame that they hand on.
struct WirelessHints {
  /// The two bytes of the frame control field come the wrong way round.
  var isSwapped = false
  /// The header is filled up to four bytes.
  var isPadded = false
  /// Subtype of the management frame in hand.
  var kind: UInt8 = 0
}

/// Where carriers leave what they know.
func wirelessHints(_ p: inout Builder) -> State<WirelessHints> {
  p.shared("hints", owner: "wlan") { p in p.state { WirelessHints() } }
}

let wirelessKinds: ValueNames = [
  0: "Association Request", 1: "Association Response", 2: "Reassociation Request",
  3: "Reassociation Response", 4: "Probe Request", 5: "Probe Response", 6: "Measurement Pilot",
  8: "Beacon frame", 9: "ATIM", 10: "Disassociate", 11: "Authentication",
  12: "Deauthentication", 13: "Action", 14: "Action No Ack", 15: "Aruba Management",
  18: "Trigger", 19: "TWT Ack", 20: "Beamforming Report Poll",
  21: "VHT/HE/EHT/RANGING NDP Announcement", 23: "Control Wrapper", 24: "802.11 Block Ack Req",
  25: "802.11 Block Ack", 26: "Power-Save poll", 27: "Request-to-send", 28: "Clear-to-send",
  29: "Acknowledgement", 30: "CF-End (Control-frame)", 31: "CF-End + CF-Ack (Control-frame)",
  32: "Data", 33: "Data + CF-Ack", 34: "Data + CF-Poll", 35: "Data + CF-Ack + CF-Poll",
  36: "Null function (No data)", 37: "Acknowledgement (No data)", 38: "CF-Poll (No data)",
  39: "CF-Ack/Poll (No data)", 40: "QoS Data", 41: "QoS Data + CF-Acknowledgment",
  42: "QoS Data + CF-Poll", 43: "QoS Data + CF-Ack + CF-Poll",
  44: "QoS Null function (No data)", 46: "QoS CF-Poll (No Data)",
  47: "QoS CF-Ack + CF-Poll (No data)", 48: "DMG Beacon", 49: "S1G Beacon", 354: "Poll",
  355: "Service Period Request", 356: "Grant", 357: "DMG Clear-to-send",
  358: "DMG Denial-to-send", 359: "Grant Acknowledgment", 360: "Sector Sweep",
  361: "Sector Sweep Feedback", 362: "Sector Sweep Acknowledgment",
]
