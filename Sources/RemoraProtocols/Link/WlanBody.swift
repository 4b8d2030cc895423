public import RemoraCore

/// What follows the addresses of data frames: quality of service, mesh control, the parameters of
/// encryption, and the payload (IEEE 802.11-2020 sections 9.2.4.5 to 9.2.4.8, 12.3 to 12.5).
struct WirelessBody {
  let qos, tid, priority, ackPolicy, txopLimit, bufferState, bufferedCategory, bufferedLoad,
    txopRequested, queueSize, meshPresent, meshPower, meshService: Field<UInt16>
  let endOfService, bit4, isAggregate, bufferIndicated, meshUnicast, meshMulticast: Field<Bool>
  let mesh: Field<Label>
  let meshFlags, meshLifetime: Field<UInt8>
  let meshSequence: Field<UInt32>
  let mesh4, mesh5, mesh6: Field<MACAddress>
  let iv, icv: Field<UInt32>
  let isWeak: Field<Bool>
  let temporal, counter: Field<Text>
  let key: Field<UInt8>
  let highThroughput: Field<UInt32>
  let isVeryHigh, isHighEfficiency: Field<Bool>
  let management: WirelessManagement
  let llc, ipx, ethernet, aggregate, data: ProtocolHandle

  init(_ p: inout Builder) {
    qos = p.u16("qos", "Qos Control", .hex)
    tid = p.u16("qos.tid", "TID", mask: 0xf)
    priority = p.u16(
      "qos.priority", "Priority", mask: 0x7,
      names: [
        0: "Best Effort (Best Effort)", 1: "Background (Background)", 2: "Spare (Background)",
        3: "Excellent Effort (Best Effort)", 4: "Controlled Load (Video)", 5: "Video (Video)",
        6: "Voice (Voice)", 7: "Network Control (Voice)",
      ], blurb: "802.1D Tag")
    endOfService = p.flag(
      "qos.eosp", "EOSP", mask: 0x10, width: 2, set: "End of service period",
      unset: "Service period", blurb: "EOSP Field")
    bit4 = p.flag(
      "qos.bit4", "QoS bit 4", mask: 0x10, width: 2,
      set: "Bits 8-15 of QoS Control field are Queue Size",
      unset: "Bits 8-15 of QoS Control field are TXOP Duration Requested")
    ackPolicy = p.u16(
      "qos.ack", "Ack Policy", .hex, mask: 0x60,
      names: [
        0x0: "Normal Ack", 0x1: "No Ack", 0x2: "No explicit acknowledgment", 0x3: "Block Ack",
      ])
    isAggregate = p.flag(
      "qos.amsdupresent", "Payload Type", mask: 0x80, width: 2, set: "A-MSDU", unset: "MSDU")
    txopLimit = p.integer(
      "qos.txop_limit", "TXOP Limit", .uint16, as: UInt16.self, mask: 0xff00, container: 2,
      text: .shown { $0 == 0 ? "0 (transmit one frame immediately)" : String($0) })
    bufferState = p.u16("qos.ps_buf_state", "QAP PS Buffer State", .hex, mask: 0xff00)
    bufferIndicated = p.flag(
      "qos.buf_state_indicated", "Buffer State Indicated", mask: 0x200, width: 2, set: "Yes",
      unset: "No")
    bufferedCategory = p.u16(
      "qos.highest_pri_buf_ac", "Highest-Priority Buffered AC", mask: 0xc00,
      names: [0: "Best Effort", 1: "Background", 2: "Video", 3: "Voice"])
    bufferedLoad = p.integer(
      "qos.qap_buf_load", "QAP Buffered Load", .uint16, as: UInt16.self, mask: 0xf000,
      container: 2, text: .shown(Self.load))
    txopRequested = p.integer(
      "qos.txop_dur_req", "TXOP Duration Requested", .uint16, as: UInt16.self, mask: 0xff00,
      container: 2, text: .shown { $0 == 0 ? "0 (no TXOP requested)" : String($0) })
    queueSize = p.integer(
      "qos.queue_size", "Queue Size", .uint16, as: UInt16.self, mask: 0xff00, container: 2,
      text: .shown(Self.queue))
    meshPresent = p.u16("qos.mesh_ctl_present", "Mesh Control Present", mask: 0x100)
    meshPower = p.u16("qos.mesh_ps.reserved", "Mesh Power Save Level (reserved)", mask: 0x200)
    meshUnicast = p.flag(
      "qos.mesh_ps.unicast", "Mesh Power Save Level (for the receiving peer)", mask: 0x200,
      width: 2, set: "deep sleep mode", unset: "light sleep mode")
    meshMulticast = p.flag(
      "qos.mesh_ps.multicast", "Mesh Power Save Level (for all receiving peers)", mask: 0x200,
      width: 2, set: "At least one of the peer-specific mesh power modes is deep sleep mode",
      unset: "None of the peer-specific mesh power modes is deep sleep mode")
    meshService = p.u16(
      "qos.mesh_rspi", "Receiver Service Period Initiated (RSPI)", mask: 0x400)
    mesh = p.label("mesh.control_field", "Mesh Control Field")
    meshFlags = p.u8("fixed.mesh_flags", "Mesh Flags", .hex)
    meshLifetime = p.u8("fixed.mesh_ttl", "Mesh TTL", .hex)
    meshSequence = p.u32("fixed.mesh_sequence", "Sequence Number", .hex)
    mesh4 = p.ether("fixed.mesh_addr4", "Mesh Extended Address 4")
    mesh5 = p.ether("fixed.mesh_addr5", "Mesh Extended Address 5")
    mesh6 = p.ether("fixed.mesh_addr6", "Mesh Extended Address 6")
    iv = p.u24("wep.iv", "Initialization Vector", .hex)
    isWeak = p.flag("wep.weakiv", "Weak IV")
    temporal = p.string(
      "tkip.extiv", "TKIP Ext. Initialization Vector",
      blurb: "TKIP Extended Initialization Vector")
    counter = p.string(
      "ccmp.extiv", "CCMP Ext. Initialization Vector",
      blurb: "CCMP Extended Initialization Vector")
    key = p.u8("wep.key", "Key Index")
    icv = p.u32("wep.icv", "WEP ICV", .hex)
    highThroughput = p.u32(
      "htc", "HT Control (+HTC)", .hex, blurb: "High Throughput Control (+HTC)")
    isVeryHigh = p.flag(
      "htc.vht", "VHT", mask: 0x1, width: 4, blurb: "High Throughput Control HT/VHT flag")
    isHighEfficiency = p.flag(
      "htc.he", "HE", mask: 0x2, width: 4, blurb: "High Efficiency Control HE flag")
    management = WirelessManagement(&p)
    llc = p.uses("llc")
    ipx = p.uses("ipx")
    ethernet = p.uses("eth")
    aggregate = p.uses("wlan_aggregate")
    data = p.uses("data")
  }

  private static func load(_ value: UInt64) -> String {
    switch value {
    case 0: "0 (no buffered traffic)"
    case 15: "15 (greater than 57344 octets)"
    default: "\(value) (\(value * 4096) octets)"
    }
  }

  /// IEEE 802.11ax-2021 section 9.2.4.5.6.
  private static func queue(_ value: UInt64) -> String {
    switch value {
    case 0: return "0 (no buffered traffic in the queue)"
    case 254: return "254 (more than 64768 octets)"
    case 255: return "255 (unspecified or unknown)"
    default:
      let scaled = value & 63
      let bytes =
        switch value >> 6 {
        case 0: 16 * scaled
        case 1: 1024 + 256 * scaled
        case 2: 17408 + 2048 * scaled
        default: 148_480 + 32_768 * scaled
        }
      return "\(value) (\(bytes) bytes)"
    }
  }

  /// Whether a mesh control field follows; only its own bits tell.
  private func hasMesh(
    _ d: borrowing Dissection, _ head: WirelessLayer.Head, _ word: UInt16
  )
    -> Bool
  {
    let ahead = head.hasOrder ? 6 : 2
    guard word & 0x100 != 0, head.direction >= 2, word & 0x80 == 0,
      let flags = d.number(at: d.offset + ahead, UInt8.self)
    else { return false }
    return flags & ~3 == 0 && flags != 3
  }

  func addQoS(
    _ d: inout Dissection, _ head: WirelessLayer.Head, _ word: UInt16
  ) throws(Malformed) {
    let isMesh = hasMesh(d, head, word)
    let place = d.offset
    _ = try d.peek(UInt16.self)
    let sub = d.open(d.put(qos, word, at: d.next(2), .littleEndian))
    try add(&d, place, tid)
    try add(&d, place, priority)
    try add(&d, place, head.flags & 2 != 0 ? endOfService : bit4)
    try add(&d, place, ackPolicy)
    if head.subtype & 4 == 0 { try add(&d, place, isAggregate) }
    if isMesh {
      try add(&d, place, meshPresent)
      if head.flags & 0x10 != 0 {
        let isGroup = (d.number(at: head.start + 4, UInt8.self) ?? 0) & 1 == 1
        try add(&d, place, isGroup ? meshMulticast : meshUnicast)
      } else {
        try add(&d, place, meshPower)
      }
      try add(&d, place, meshService)
    } else if head.flags & 2 == 0 {
      try add(&d, place, word & 0x10 != 0 ? queueSize : txopRequested)
    } else if head.subtype & 2 != 0 {
      try add(&d, place, txopLimit)
    } else {
      try add(&d, place, bufferState)
      let inner = d.open()
      try add(&d, place, bufferIndicated)
      if word & 0x200 != 0 {
        try add(&d, place, bufferedCategory)
        try add(&d, place, bufferedLoad)
      }
      d.close(inner)
    }
    d.close(sub)
    try d.seek(place + 2)
    if isMesh { try addMesh(&d, ahead: head.hasOrder ? 4 : 0) }
  }

  private func add<V>(
    _ d: inout Dissection, _ place: Int, _ field: Field<V>
  ) throws(Malformed) {
    try d.seek(place)
    try d.add(bits: field, width: 2, order: .little)
  }

  private func addMesh(_ d: inout Dissection, ahead: Int) throws(Malformed) {
    let back = d.offset
    try d.skip(ahead)
    let first = d.offset
    let flags = try d.peek(UInt8.self)
    let count = 6 + (flags & 3 == 1 ? 6 : flags & 3 == 2 ? 12 : 0)
    let sub = d.open(d.put(mesh, at: d.next(count)))
    try d.add(meshFlags)
    try d.add(meshLifetime)
    try d.add(meshSequence, order: .little)
    if flags & 3 == 1 { try d.add(mesh4) }
    if flags & 3 == 2 {
      try d.add(mesh5)
      try d.add(mesh6)
    }
    d.close(sub)
    if ahead > 0 { try d.seek(back) }
    d.setOwnLength(first + count - d.start)
  }

  func addHighThroughput(_ d: inout Dissection) throws(Malformed) {
    let place = d.offset
    try d.add(highThroughput, order: .little)
    let sub = d.open()
    try d.seek(place)
    try d.add(bits: isVeryHigh, isHighEfficiency, width: 4, order: .little)
    d.close(sub)
  }

  // MARK: Payload

  func addData(
    _ d: inout Dissection, _ head: WirelessLayer.Head, _ roles: WirelessAddresses,
    number: UInt16, qos: UInt16?
  ) throws(Malformed) {
    if head.isProtected { return try addProtected(&d) }
    if head.flags & 4 != 0 {
      d.info("Fragmented IEEE 802.11 frame")
      return try d.call(data)
    }
    if let qos, qos & 0x80 != 0 { return try d.call(aggregate) }
    if let first = d.number(at: d.offset, UInt16.self) {
      if first == 0xffff { return try d.call(ipx) }
      if first != 0xaaaa, isEthernet(d) { return try d.call(ethernet) }
    }
    try d.call(llc)
  }

  /// Whether the payload begins with the frame's own addresses: a whole Ethernet frame.
  private func isEthernet(_ d: borrowing Dissection) -> Bool {
    guard let a = d.number(at: d.offset, UInt64.self),
      let b = d.number(at: d.offset + 8, UInt32.self), d.packet.source.kind == .ether
    else { return false }
    let to = a >> 16
    let from = (a & 0xffff) << 32 | UInt64(b)
    return to == d.packet.destination.low || from == d.packet.source.low
  }

  /// Bytes that nobody has the key to, behind the parameters that are sent in clear.
  func addProtected(_ d: inout Dissection) throws(Malformed) {
    let place = d.offset
    let head = try d.peek(UInt32.self)
    let isExtended = head & 0x20 != 0 && d.remaining >= 8
    let index = UInt8(truncatingIfNeeded: head >> 6 & 3)
    guard isExtended else { return try addOld(&d, head, index) }
    let rest = UInt32(littleEndian: try d.peek(UInt32.self, ahead: 4).bigEndian)
    let first = UInt8(truncatingIfNeeded: head >> 24)
    let second = UInt8(truncatingIfNeeded: head >> 16)
    let third = UInt8(truncatingIfNeeded: head >> 8)
    let isTemporal = second == (first | 0x20) & 0x7f
    let isCounter = !isTemporal && third == 0
    let name = isTemporal ? "TKIP" : isCounter ? "CCMP" : "TKIP/CCMP"
    let sub = d.open(d.text(Phrase("\(name) parameters"), at: d.next(8)))
    let low = isTemporal ? (first, third) : (second, first)
    func spelt() -> Phrase {
      let number = UInt64(rest) << 16 | UInt64(low.0) << 8 | UInt64(low.1)
      return Phrase("0x\(Phrase.hex(number, 12).uppercased())")
    }
    if isTemporal { d.put(temporal, spelt(), at: d.next(8)) }
    if isCounter { d.put(counter, spelt(), at: d.next(8)) }
    d.put(key, index, at: Region(place + 3, 1))
    d.close(sub)
    try d.skip(8)
    d.setOwnLength(d.offset - d.start)
    if d.reportedRemaining > 0 { try d.call(data) }
  }

  /// Wired equivalent privacy.
  private func addOld(
    _ d: inout Dissection, _ head: UInt32, _ index: UInt8
  ) throws(Malformed) {
    let place = d.offset
    let sub = d.open(d.text("WEP parameters", at: d.next(4)))
    try d.add(iv)
    let first = head >> 24
    if head >> 16 & 0xff == 0xff, first >= 3, first < 16 {
      d.put(isWeak, true, at: Region(place + d.start, 0))
      d.label("Weak IV for key byte \(first - 3)")
    }
    d.put(key, index, at: Region(place + 3, 1))
    try d.skip(1)
    let room = d.reportedRemaining
    if room >= 4, d.remaining == room {
      let end = d.offset
      try d.seek(end + room - 4)
      try d.add(icv)
      d.append(" (not verified)")
      d.close(sub)
      try d.seek(end)
      if room > 4 { try d.call(data, length: room - 4) }
      return
    }
    d.close(sub)
    if room > 0 { try d.call(data) }
  }
}

/// Several payloads in one frame (IEEE 802.11-2020 section 9.3.2.2).
///
///     | destination (6) | source (6) | length (2) | payload … | padding to four bytes | …
public let wirelessAggregate = Protocol(
  "wlan_aggregate", "IEEE 802.11 wireless LAN aggregate frame",
  short: "IEEE 802.11 Aggregate Data"
) { p in
  let subframe = p.label(
    "a_msdu.subframe", "A-MSDU Subframe",
    blurb: "Aggregate MAC Service Data Unit (MSDU) Subframe")
  let length = p.u16("a_msdu.length", "A-MSDU Length")
  let padding = p.bytes("a_msdu.padding", "A-MSDU Padding")
  let roles = WirelessAddresses.shared(&p)
  let llc = p.uses("llc")
  p.feeds("wlan")
  p.isNotListed()
  return { d throws(Malformed) in
    d.label(d.own, "IEEE 802.11 Aggregate MSDU")
    d.setOwnLength(d.reportedRemaining)
    var number = 1
    while d.remaining >= 14 {
      try d.step()
      let place = d.offset
      let size = Int(try d.peek(UInt16.self, ahead: 12))
      let room = d.reportedRemaining
      let item = d.put(subframe, at: d.next(min(size + 14, room)))
      d.label("A-MSDU Subframe #\(number)")
      let sub = d.open(item)
      try roles.add(&d, roles.destination, at: place, isNew: false)
      try roles.add(&d, roles.source, at: place + 6, isNew: false)
      try d.add(length)
      try d.call(llc, length: min(size, d.reportedRemaining), [.nested, .guarded])
      let over = (size + 14) & 3
      if over != 0, d.reportedRemaining > 0 {
        let count = min(4 - over, d.remaining)
        try d.add(padding, length: count)
        d.setLength(item, d.offset - place)
      }
      d.close(sub)
      number += 1
    }
  }
}
