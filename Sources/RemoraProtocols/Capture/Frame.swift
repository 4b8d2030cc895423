public import RemoraCore

/// The record that a packet was captured in: the outermost layer of every tree.
public let frame = Protocol("frame", "Frame") { p in
  let layer = FrameLayer(&p)
  return { d throws(Malformed) in try layer.dissect(&d) }
}

struct FrameLayer {
  let interfaceID, interfaceQueue: Field<UInt32>
  let interfaceName, interfaceDescription: Field<Text>
  let section, number, length, captured: Field<UInt32>
  let encapsulation: Field<Int16>
  let time, timeUTC, timeEpoch: Field<AbsoluteTime>
  let shift, delta, deltaDisplayed, relative: Field<RelativeTime>
  let marked, ignored, copying: Field<Bool>
  let enterprise: Field<UInt32>
  let protocols: Field<Text>
  let encoding: Field<UInt32>
  let dropCount, packetID: Field<UInt64>
  let direction: Field<Int8>
  let flags: FrameFlags
  let comments: FrameComments
  let lengthError, timeError: Expert
  let byLinkType: Table<UInt32>
  let data: ProtocolHandle
  let own: FieldGroup

  init(_ p: inout Builder) {
    time = p.time(
      "time", "Arrival Time", .local,
      blurb: "Absolute time when this frame was captured, in local time")
    timeUTC = p.time(
      "time_utc", "UTC Arrival Time", .utc,
      blurb: "Absolute time when this frame was captured, in Coordinated Universal Time (UTC)")
    timeEpoch = p.time(
      "time_epoch", "Epoch Arrival Time", .unix,
      blurb: "Absolute time when this frame was captured, in Epoch time (also known as Unix time)")
    shift = p.duration(
      "offset_shift", "Time shift for this packet", blurb: "Time shift applied to this packet")
    delta = p.duration("time_delta", "Time delta from previous captured frame")
    deltaDisplayed = p.duration("time_delta_displayed", "Time delta from previous displayed frame")
    relative = p.duration(
      "time_relative", "Time since reference or first frame",
      blurb: "Time relative to time reference or first frame")
    number = p.u32("number", "Frame Number")
    length = p.u32("len", "Frame Length", blurb: "Frame length on the wire")
    captured = p.u32(
      "cap_len", "Capture Length", blurb: "Frame length stored into the capture file")
    direction = p.i8(
      "p2p_dir", "Point-to-Point Direction",
      names: [0: "Sent", 1: "Received", 0xffff_ffff: "Unknown"])
    marked = p.flag("marked", "Frame is marked", blurb: "Frame is marked in the GUI")
    ignored = p.flag("ignored", "Frame is ignored", blurb: "Frame is ignored by the dissectors")
    protocols = p.string(
      "protocols", "Protocols in frame", blurb: "Protocols carried by this frame")
    p.needsAllLayers(protocols)
    section = p.u32(
      "section_number", "Section number",
      blurb: "The number of the file section this frame is in")
    interfaceID = p.u32("interface_id", "Interface id")
    interfaceName = p.string(
      "interface_name", "Interface name", blurb: "The friendly name for this interface")
    interfaceDescription = p.string(
      "interface_description", "Interface description",
      blurb: "The description for this interface")
    interfaceQueue = p.u32("interface_queue", "Interface queue")
    flags = FrameFlags(&p)
    comments = FrameComments(&p)
    packetID = p.u64("packet_id", "Packet id")
    dropCount = p.u64(
      "drop_count", "Drop Count",
      blurb: """
        Number of frames lost between this frame and the preceding one on the same interface
        """)
    enterprise = p.u32(
      "cb_pen", "Private Enterprise Number", blurb: "IANA assigned private enterprise number (PEN)")
    copying = p.flag(
      "cb_copy", "Copying", set: "Allowed", unset: "Not Allowed",
      blurb: "Whether the custom block will be written or not")
    encoding = p.u32(
      "encoding", "Character encoding", names: [0: "ASCII", 1: "EBCDIC"],
      blurb: "Character encoding (ASCII, EBCDIC...)")
    encapsulation = p.i16("encap_type", "Encapsulation type", names: encapsulationNames)
    lengthError = p.expert(
      "len_lt_caplen", .malformed, .error, "Frame length is less than captured length")
    timeError = p.expert(
      "time_invalid", .sequence, .note,
      "Arrival Time: Fractional second out of range (0-999999999)")
    byLinkType = p.table("/wtap_encap", UInt32.self)
    data = p.uses("data")
    p.isNotListed()
    own = p.allFields()
  }

  func dissect(_ d: inout Dissection) throws(Malformed) {
    d.packet.fcsLength = d.linkType == 1 ? d.fcsLength : 0
    if d.wants(own) { return try dissectAll(&d) }
    d.protocolColumn("Packet")
    try handOn(&d)
  }

  private func handOn(_ d: inout Dissection) throws(Malformed) {
    if d.record.customBlock != 0 { return try handOnCustom(&d, d.record) }
    let link = UInt32(truncatingIfNeeded: d.linkType)
    if try d.call(byLinkType, link, [.guarded, .strict]) { return }
    let number = encapsulationNumber(d.linkType)
    d.protocolColumn("UNKNOWN")
    d.info("WTAP_ENCAP = \(number)")
    if d.reportedRemaining > 0 { try d.call(data, .guarded) }
  }

  /// A block of pcapng whose contents only its maker knows.
  private func handOnCustom(
    _ d: inout Dissection, _ record: RecordInfo
  ) throws(Malformed) {
    if d.wantsColumns {
      let name = d.names.enterprise(record.enterprise) ?? "Unknown"
      d.protocolColumn("PCAPNG")
      d.info(
        """
        Custom Block: PEN = \(name) (\(record.enterprise)), \
        will\(Self.isCopied(record) ? "" : " not") be copied
        """)
    }
    if d.reportedRemaining > 0 { try d.call(data, .guarded) }
  }

  /// draft-ietf-opsawg-pcapng section 4.9: the other type is for what must not be copied.
  private static func isCopied(_ record: RecordInfo) -> Bool { record.customBlock == 0x0bad }

  private func dissectAll(_ d: inout Dissection) throws(Malformed) {
    let record = d.record
    let here = Region.nowhere
    if let facts = d.facts, facts.comments(ofPacket: record.number).isEmpty == false {
      // Comments stand before the frame.
      d.withdraw()
      comments.add(&d, facts.comments(ofPacket: record.number))
      d.reinstate()
    }
    let bits = d.facts?.option(.flags, ofPacket: record.number)
      .map { UInt32(truncatingIfNeeded: $0) }
    d.setOwnLength(record.capturedLength)
    if d.wantsLabels { describe(&d, record, bits) }
    if record.section > 0 { d.put(section, UInt32(truncatingIfNeeded: record.section), at: here) }
    let isPacket = record.customBlock == 0
    if record.interface >= 0 { addInterface(&d, record) }
    if let bits { flags.add(&d, bits) }
    if let id = d.facts?.option(.packetID, ofPacket: record.number) {
      d.put(packetID, id, at: here)
    }
    if isPacket {
      d.put(
        encapsulation, Int16(truncatingIfNeeded: encapsulationNumber(record.linkType)), at: here)
    }
    if record.hasTime { addTimes(&d, record) }
    d.put(number, record.number, at: here)
    addLengths(&d, record)
    d.put(marked, false, at: here, .generated)
    d.put(ignored, false, at: here, .generated)
    if let bits, bits & 3 == 1 || bits & 3 == 2 {
      d.put(direction, bits & 3 == 1 ? 1 : 0, at: here)
    }
    if !isPacket {
      let number = record.enterprise
      let name = d.names.enterprise(number) ?? "Unknown"
      d.put(enterprise, number, at: here)
      d.label(value: "\(name) (\(number))")
      d.put(copying, Self.isCopied(record), at: here)
    }
    let chain = d.put(protocols, "", at: here, .generated)
    d.put(encoding, 0, at: here)
    d.protocolColumn("Packet")
    do throws(Malformed) {
      try handOn(&d)
    } catch {
      listLayers(&d, chain)
      throw error
    }
    listLayers(&d, chain)
  }

  /// Known only when all is done: the protocols of the packet, outermost first.
  private func listLayers(_ d: inout Dissection, _ chain: Item) {
    guard chain.exists else { return }
    let names = d.layerNames.joined(separator: ":")
    d.replace(chain, with: Phrase(names))
  }

  /// Counted in 32 bits, as users are used to see.
  private static func bits(_ bytes: Int) -> UInt32 { UInt32(truncatingIfNeeded: bytes) &* 8 }

  private func describe(_ d: inout Dissection, _ record: RecordInfo, _ flags: UInt32?) {
    let wire = record.originalLength
    let bytes = record.capturedLength
    if record.customBlock != 0 {
      let copying = Self.isCopied(record) ? "allowed" : "not allowed"
      d.label(
        d.own,
        """
        Frame \(record.number): PCAPNG Custom Block, \(bytes) byte\(bytes == 1 ? "" : "s"), \
        copying \(copying)
        """)
      return
    }
    var text = "Frame \(record.number): Packet, \(wire) byte\(wire == 1 ? "" : "s") on wire"
    text +=
      " (\(Self.bits(wire)) bits), \(bytes) byte\(bytes == 1 ? "" : "s") captured (\(Self.bits(bytes)) bits)"
    if record.interface >= 0 {
      text += " on interface \(name(d.facts, record.interface)), id \(id(record))"
    }
    switch (flags ?? 0) & 3 {
    case 1: text += " (inbound)"
    case 2: text += " (outbound)"
    default: break
    }
    d.label(d.own, Phrase(text))
  }

  private func name(_ facts: (any CaptureFacts)?, _ index: Int32) -> String {
    facts?.interfaceName(index) ?? facts?.interfaceDescription(index) ?? "unknown"
  }

  private func id(_ record: RecordInfo) -> Int32 {
    record.interfaceID >= 0 ? record.interfaceID : record.interface
  }

  private func addInterface(_ d: inout Dissection, _ record: RecordInfo) {
    let index = record.interface
    let item = d.put(interfaceID, UInt32(truncatingIfNeeded: id(record)), at: .nowhere)
    let sub = d.open(item)
    if d.wants(interfaceName) || d.wantsLabels {
      let name = name(d.facts, index)
      d.append(to: item, " (\(name))")
      d.put(interfaceName, Phrase(name), at: .nowhere)
    }
    if d.wants(interfaceDescription), let about = d.facts?.interfaceDescription(index) {
      d.put(interfaceDescription, Phrase(about), at: .nowhere)
    }
    d.close(sub)
    if let queue = d.facts?.option(.queue, ofPacket: record.number) {
      d.put(interfaceQueue, UInt32(truncatingIfNeeded: queue), at: .nowhere)
    }
  }

  private func addLengths(_ d: inout Dissection, _ record: RecordInfo) {
    let wire = record.originalLength
    let bytes = record.capturedLength
    d.put(length, UInt32(truncatingIfNeeded: wire), at: .nowhere)
    d.label(value: "\(wire) byte\(wire == 1 ? "" : "s") (\(Self.bits(wire)) bits)")
    if wire < bytes { d.expert(lengthError) }
    d.put(captured, UInt32(truncatingIfNeeded: bytes), at: .nowhere)
    d.label(value: "\(bytes) byte\(bytes == 1 ? "" : "s") (\(Self.bits(bytes)) bits)")
    if let count = d.facts?.option(.dropCount, ofPacket: record.number) {
      d.put(dropCount, count, at: .nowhere)
    }
  }

  private func addTimes(_ d: inout Dissection, _ record: RecordInfo) {
    let here = Region.nowhere
    d.put(time, record.time, at: here)
    d.put(timeUTC, record.time, at: here)
    d.put(timeEpoch, record.time, at: here)
    let fraction = record.time.nanoseconds
    if fraction < 0 || fraction > 999_999_999 {
      d.expert(
        timeError, at: d.own,
        """
        Arrival Time: Fractional second \(fraction) is invalid, the valid range is 0-999999999
        """)
    }
    d.put(shift, RelativeTime(nanoseconds: 0), at: here, .generated)
    if let previous = record.previousTime {
      d.put(delta, record.time.since(previous), at: here, .generated)
    }
    if let previous = record.previousDisplayedTime {
      d.put(deltaDisplayed, record.time.since(previous), at: here, .generated)
    }
    d.put(relative, record.time.since(record.firstTime), at: here, .generated)
  }
}
