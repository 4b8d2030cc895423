public import RemoraCore

/// The record that a packet was captured in: the outermost layer of every tree.
public let frame = Protocol("frame", "Frame") { p in
  let layer = FrameLayer(&p)
  return { d throws(Malformed) in try layer.dissect(&d) }
}

struct FrameLayer {
  let interfaceID, interfaceQueue: Field<UInt32>
  let interfaceName, interfaceDescription: Field<Text>
  let section, number, length, captured, encapsulation: Field<UInt32>
  let time, timeUTC, timeEpoch: Field<AbsoluteTime>
  let shift, delta, deltaDisplayed, relative: Field<RelativeTime>
  let marked, ignored, lengthBelowCaptured: Field<Bool>
  let protocols: Field<Text>
  let encoding: Field<UInt32>
  let dropCount, packetID: Field<UInt64>
  let comment: Field<Text>
  let commentProtocol: Field<Label>
  let commentExpert: Expert
  let byLinkType: Table<UInt32>
  let lengthError: Expert
  let own: FieldGroup

  init(_ p: inout Builder) {
    interfaceID = p.u32("interface_id", "Interface id")
    interfaceName = p.string("interface_name", "Interface name")
    interfaceDescription = p.string("interface_description", "Interface description")
    interfaceQueue = p.u32("interface_queue", "Interface queue")
    section = p.u32("section_number", "Section number")
    encapsulation = p.u32("encap_type", "Encapsulation type", names: encapsulationNames)
    time = p.time("time", "Arrival Time", .local)
    timeUTC = p.time("time_utc", "UTC Arrival Time", .utc)
    timeEpoch = p.time("time_epoch", "Epoch Arrival Time", .unix)
    shift = p.duration("offset_shift", "Time shift for this packet")
    delta = p.duration("time_delta", "Time delta from previous captured frame")
    deltaDisplayed = p.duration("time_delta_displayed", "Time delta from previous displayed frame")
    relative = p.duration("time_relative", "Time since reference or first frame")
    number = p.u32("number", "Frame Number")
    length = p.u32("len", "Frame Length")
    captured = p.u32("cap_len", "Capture Length")
    marked = p.flag("marked", "Frame is marked")
    ignored = p.flag("ignored", "Frame is ignored")
    protocols = p.string("protocols", "Protocols in frame")
    p.needsAllLayers(protocols)
    encoding = p.u32("encoding", "Character encoding", names: [0: "ASCII", 1: "EBCDIC"])
    lengthBelowCaptured = p.flag("len_lt_caplen", "Frame length is less than captured length")
    dropCount = p.u64("drop_count", "Drop Count")
    packetID = p.u64("packet_id", "Packet id")
    comment = p.string("comment", "Comment")
    commentProtocol = p.subProtocol("/pkt_comment", "Packet comments")
    commentExpert = p.expert("comment.expert", .comments, .comment, "Formatted comment")
    lengthError = p.expert(
      "len_lt_caplen.expert", .malformed, .error, "Frame length is less than captured length")
    byLinkType = p.table("/wtap_encap", UInt32.self)
    p.isNotListed()
    own = p.allFields()
  }

  func dissect(_ d: inout Dissection) throws(Malformed) {
    d.packet.fcsLength = d.linkType == 1 ? d.fcsLength : 0
    if d.wants(own) { return try dissectAll(&d) }
    try d.call(byLinkType, UInt32(truncatingIfNeeded: d.linkType), .guarded)
  }

  private func dissectAll(_ d: inout Dissection) throws(Malformed) {
    let record = d.record
    let wire = record.originalLength
    let bytes = record.capturedLength
    let here = Region.nowhere
    d.setOwnLength(bytes)
    if d.wantsLabels { describe(&d, record, wire, bytes) }
    if record.interface >= 0 { addInterface(&d, record.interface) }
    if record.section > 0 { d.put(section, UInt32(truncatingIfNeeded: record.section), at: here) }
    d.put(encapsulation, encapsulationNumber(record.linkType), at: here)
    if record.hasTime { addTimes(&d, record) }
    d.put(number, record.number, at: here)
    d.put(length, UInt32(truncatingIfNeeded: wire), at: here)
    d.label(value: "\(wire) byte\(wire == 1 ? "" : "s") (\(wire * 8) bits)")
    d.put(captured, UInt32(truncatingIfNeeded: bytes), at: here)
    d.label(value: "\(bytes) byte\(bytes == 1 ? "" : "s") (\(bytes * 8) bits)")
    d.put(marked, false, at: here, .generated)
    d.put(ignored, false, at: here, .generated)
    let chain = d.put(protocols, "", at: here, .generated)
    d.put(encoding, 0, at: here, .generated)
    d.protocolColumn("0x\(encapsulationNumber(record.linkType), hex: 4)")
    do throws(Malformed) {
      try d.call(byLinkType, UInt32(truncatingIfNeeded: record.linkType), .guarded)
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

  private func describe(_ d: inout Dissection, _ record: RecordInfo, _ wire: Int, _ bytes: Int) {
    var text = "Frame \(record.number): Packet, \(wire) byte\(wire == 1 ? "" : "s") on wire"
    text += " (\(wire * 8) bits), \(bytes) byte\(bytes == 1 ? "" : "s") captured (\(bytes * 8) bits)"
    if record.interface >= 0 {
      let name = d.facts?.interfaceName(record.interface) ?? "unknown"
      text += " on interface \(name), id \(record.interface)"
    }
    d.label(d.own, Phrase(text))
  }

  private func addInterface(_ d: inout Dissection, _ index: Int32) {
    let item = d.put(interfaceID, UInt32(truncatingIfNeeded: index), at: .nowhere)
    let sub = d.open(item)
    if d.wants(interfaceName) || d.wantsLabels {
      let name = d.facts?.interfaceName(index) ?? "unknown"
      d.append(to: item, " (\(name))")
      d.put(interfaceName, Phrase(name), at: .nowhere)
    }
    if d.wants(interfaceDescription), let about = d.facts?.interfaceDescription(index) {
      d.put(interfaceDescription, Phrase(about), at: .nowhere)
    }
    d.close(sub)
  }

  private func addTimes(_ d: inout Dissection, _ record: RecordInfo) {
    let here = Region.nowhere
    d.put(time, record.time, at: here)
    d.put(timeUTC, record.time, at: here)
    d.put(timeEpoch, record.time, at: here)
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
