import RemoraCore

/// Parameters: what discovery says of participants, readers and writers (section 9.6.2.2).
extension RTPSWalk {
  private var f: RtpsFields { layer.f }
  private var isRTI: Bool { vendor == 0x0101 || vendor == 0x010a }

  mutating func addParameters(_ d: inout Dissection, isInline: Bool) throws(Malformed) {
    let start = d.offset
    let label = isInline ? "inlineQos:" : "serializedData:"
    let sub = d.open(d.text("\(label)", at: d.next(0)))
    while d.remaining >= 4 {
      try d.step()
      let raw: UInt16 = try d.peek(UInt16.self)
      let id = order == .little ? raw.byteSwapped : raw
      let shown = id >= 0x8000 && !isRTI ? nil : rtpsParameterNames.name(of: UInt64(id))
      let name = shown ?? "Unknown (0x\(Phrase.hex(UInt64(id), 4)))"
      let item = d.text("\(name)", at: d.next(4))
      let one = d.open(item)
      try d.add(f.paramId, order: order)
      d.label("parameterId: \(shown.map { "\($0) (0x\(Phrase.hex(UInt64(id), 4)))" } ?? name)")
      if id == 1 {
        try d.skip(2)
        d.close(one)
        break
      }
      let size = Int(try d.add(f.paramLength, order: order))
      d.setLength(item, 4 + min(size, d.remaining))
      let end = d.offset + size
      try d.inside(size) { [self] d throws(Malformed) in
        var walk = self
        try walk.addParameter(&d, id, item, isInline)
      }
      if id == 5 || id == 0x71 { remember(&d, id, end - size, size, isInline) }
      d.close(one)
      try d.seek(min(end, d.offset + d.remaining))
    }
    d.close(sub)
    d.setLength(sub.item, d.offset - start)
  }

  /// What the summary line says later.
  private mutating func remember(
    _ d: inout Dissection, _ id: UInt16, _ place: Int, _ size: Int, _ isInline: Bool
  ) {
    guard d.wantsColumns else { return }
    let bytes = d.bytes(Region(place, size))
    if id == 5, bytes.count > 4 {
      topic = String(decoding: bytes[4...].prefix { $0 != 0 }, as: UTF8.self)
    } else if id == 0x71, isInline, let last = bytes.last {
      status = (last & 2 != 0 ? "U" : "_") + (last & 1 != 0 ? "D" : "_")
    }
  }

  private mutating func addParameter(
    _ d: inout Dissection, _ id: UInt16, _ item: Item, _ isInline: Bool
  ) throws(Malformed) {
    if id >= 0x8000 || id == 0x77 {
      d.put(f.parameterData, at: d.next(d.remaining))
      if isRTI { try addVendorParameter(&d, id) }
      return
    }
    switch id {
    case 0x00: break
    case 0x02, 0x03, 0x04, 0x23, 0x27, 0x2b: try addDuration(&d)
    case 0x05: try addString(&d, f.paramTopicName)
    case 0x07: try addString(&d, f.paramTypeName)
    case 0x62: try addString(&d, f.paramEntityName)
    case 0x06: try d.add(f.paramStrength, order: order)
    case 0x0b, 0x0c, 0x11, 0x45:
      let bits = try number(&d)
      d.put(f.paramIpAddress, IPv4Address(bits: bits), at: d.next(4))
    case 0x0d, 0x0e, 0x46: try d.add(f.paramPort, order: order)
    case 0x15: try layer.addVersion(&d)
    case 0x16: try layer.addVendor(&d)
    case 0x1a: try d.add(f.reliabilityKind, order: order)
    case 0x1b:
      let sub = d.open(d.text("PID_LIVELINESS", at: d.next(d.remaining)))
      try d.add(f.livelinessKind, order: order)
      try addDuration(&d)
      d.close(sub)
    case 0x1d: try d.add(f.durability, order: order)
    case 0x1e: try addDurabilityService(&d)
    case 0x1f: try d.add(f.ownership, order: order)
    case 0x21:
      try d.add(f.presentationAccessScope, order: order)
      try d.add(f.presentationCoherentAccess)
      try d.add(f.presentationOrderedAccess)
    case 0x25: try d.add(f.destinationOrder, order: order)
    case 0x29: try addStrings(&d, f.paramPartitionNum, f.paramPartition, "name")
    case 0x2c: try addOctets(&d, f.paramUserData)
    case 0x2d: try addOctets(&d, f.paramGroupData)
    case 0x2e: try addOctets(&d, f.paramTopicData)
    case 0x2f...0x33, 0x48:
      let sub = d.open(d.text("locator", at: d.next(d.remaining)))
      let text = try addLocator(&d)
      d.close(sub)
      if !text.isEmpty { d.append(to: item, " (\(text))") }
    case 0x34: try d.add(f.participantManualLivelinessCount, order: order)
    case 0x35: try addFilter(&d)
    case 0x40:
      try d.add(f.historyKind, order: order)
      try d.add(f.historyDepth, order: order)
    case 0x41:
      let sub = d.open(d.text("Resource Limit", at: d.next(d.remaining)))
      try d.add(f.resourceLimitMaxSamples, order: order)
      try d.add(f.resourceLimitMaxInstances, order: order)
      try d.add(f.resourceLimitMaxSamplesPerInstance, order: order)
      d.close(sub)
    case 0x43: try d.add(f.expectsInlineQos)
    case 0x44: try d.add(f.participantBuiltinEndpoints, order: order)
    case 0x49: try d.add(f.paramTransportPriority, order: order)
    default: try addNewerParameter(&d, id, item)
    }
  }

  private mutating func addNewerParameter(
    _ d: inout Dissection, _ id: UInt16, _ item: Item
  ) throws(Malformed) {
    switch id {
    case 0x50: try addGUID(&d, f.paramParticipantGuid, "Participant GUID")
    case 0x52: try addGUID(&d, f.paramGroupGuid, "Group GUID")
    case 0x5a: try addGUID(&d, f.paramEndpointGuid, "Endpoint GUID")
    case 0x51: try addEntityID(&d, "Participant entity ID")
    case 0x53: try addEntityID(&d, "Group entity ID")
    case 0x55: try addBitmaps(&d)
    case 0x56: try addSequence(&d, "sequenceNumber")
    case 0x57: try addPlainGUID(&d, "guidSuffix")
    case 0x58:
      let value = try number(&d)
      let place = d.next(4)
      d.put(f.paramBuiltinEndpointSet, value, at: place)
      layer.addFlags(&d, value, layer.flags.endpoints, at: place, digits: 8, .littleEndian)
    case 0x1007:
      let value = try number(&d)
      let place = d.next(4)
      d.put(f.paramBuiltinEndpointExtSet, value, at: place)
      layer.addFlags(&d, value, layer.flags.moreEndpoints, at: place, digits: 8, .littleEndian)
    case 0x36, 0x59: try addProperties(&d, item)
    case 0x60: try d.add(f.paramTypeMaxSizeSerialized, order: order)
    case 0x61:
      try addPlainGUID(&d, "virtualGUIDSuffix")
      try addSequence(&d, "virtualSeqNumber")
    case 0x63:
      let value = UInt64(try number(&d)) << 32 | UInt64(try number(&d, ahead: 4))
      d.put(f.paramGroupCoherentSet, value, at: d.next(8))
    case 0x70:
      let bytes = d.bytes(d.next(16))
      try d.add(f.guid, length: 16)
      d.label("guid: \(Self.words(bytes, ":"))")
    case 0x71:
      let value: UInt32 = try d.peek(UInt32.self)
      let place = d.next(4)
      d.put(f.paramStatusInfo, value, at: place)
      layer.addFlags(&d, value, layer.flags.status, at: place, reserved: 6, digits: 8)
    case 0x73: try addRepresentations(&d)
    default:
      if d.remaining > 0 { try d.add(f.parameterData, length: d.remaining) }
    }
  }

  // MARK: Values

  private func addString(_ d: inout Dissection, _ field: Field<Text>) throws(Malformed) {
    let size = Int(try d.add(f.paramStringLength, order: order))
    try d.add(field, length: size)
    let rest = (4 - size % 4) % 4
    try d.skip(min(rest, d.remaining))
  }

  /// Strings in a row, each with a length in front.
  private func addStrings(
    _ d: inout Dissection, _ field: Field<Int32>, _ member: Field<Text>, _ label: String
  ) throws(Malformed) {
    let count = try d.add(field, order: order)
    let start = d.offset
    let sub = d.open(d.text("\(label)", at: d.next(0)))
    var i: Int32 = 0
    while i < count {
      try d.step()
      let size = Int(try number(&d))
      guard size <= d.remaining - 4 else { throw Malformed(.contained, offset: d.offset) }
      d.put(member, of: Region(d.offset + 4, size), at: d.next(4 + size))
      if d.wantsLabels {
        let text = String(
          decoding: d.bytes(Region(d.offset + 4, size)).prefix { $0 != 0 }, as: UTF8.self)
        d.label("\(label)[\(i)]: \(text)")
      }
      try d.skip(min(d.remaining, 4 + (size + 3) & ~3))
      i += 1
    }
    d.close(sub)
    d.setLength(sub.item, d.offset - start)
  }

  private func addOctets(_ d: inout Dissection, _ field: Field<Bytes>) throws(Malformed) {
    let size = try d.add(f.sequenceSize, order: order)
    d.label("sequenceSize: \(size) octets")
    if size > 0 { try d.add(field, length: Int(size)) }
  }

  /// Seconds and a fraction in units of 2^-32 seconds.
  private func addDuration(_ d: inout Dissection) throws(Malformed) {
    let (seconds, fraction) = (try number(&d), try number(&d, ahead: 4))
    let said: String
    if seconds == 0x7fff_ffff, fraction == .max {
      said = "INFINITE"
    } else if seconds == 0, fraction == 0 {
      said = "0 sec"
    } else {
      let millionths = (UInt64(fraction) * 1_000_000 + 1 << 31) >> 32
      let whole = Int64(Int32(bitPattern: seconds)) + Int64(millionths / 1_000_000)
      let digits = String(1_000_000 + millionths % 1_000_000).dropFirst()
      let raw = Int32(bitPattern: seconds)
      said = "\(whole).\(digits) sec (\(raw)s + 0x\(Phrase.hex(UInt64(fraction), 8)))"
    }
    let sub = d.open(d.text("lease_duration: \(said)", at: d.next(8)))
    try d.add(f.paramNtpTimeSec, order: order)
    try d.add(f.paramNtpTimeFraction, order: order)
    d.close(sub)
  }

  private func addDurabilityService(_ d: inout Dissection) throws(Malformed) {
    let sub = d.open(d.text("PID_DURABILITY_SERVICE", at: d.next(d.remaining)))
    try addDuration(&d)
    try d.add(f.durabilityServiceHistoryKind, order: order)
    try d.add(f.durabilityServiceHistoryDepth, order: order)
    try d.add(f.durabilityServiceMaxSamples, order: order)
    try d.add(f.durabilityServiceMaxInstances, order: order)
    try d.add(f.durabilityServiceMaxSamplesPerInstance, order: order)
    d.close(sub)
  }

  private func addFilter(_ d: inout Dissection) throws(Malformed) {
    try addString(&d, f.paramContentFilterTopicName)
    try addString(&d, f.paramRelatedTopicName)
    try addString(&d, f.paramFilterClassName)
    try addString(&d, f.paramFilterExpression)
    try addStrings(
      &d, f.paramExpressionParametersNum, f.paramExpressionParameters, "expressionParameters")
  }

  private func addGUID(
    _ d: inout Dissection, _ field: Field<Bytes>, _ label: String
  ) throws(Malformed) {
    let bytes = d.bytes(d.next(16))
    let place = d.offset
    try d.add(field, length: 16)
    d.label("\(label): \(Self.words(bytes, " "))")
    let sub = d.open()
    try d.seek(place)
    try d.add(f.paramGuidHostId)
    try d.add(f.paramGuidAppId)
    try d.add(f.paramGuidInstanceId)
    try addEntityID(&d, nil)
    d.close(sub)
  }

  private func addEntityID(_ d: inout Dissection, _ label: String?) throws(Malformed) {
    let value: UInt32 = try d.peek(UInt32.self)
    d.put(f.paramGuidEntityId, value, at: d.next(4))
    let name = rtpsEntityNames.name(of: UInt64(value))
    if let label {
      let said = name ?? "Unknown"
      d.label(value: "\(label): \(said) (0x\(Phrase.hex(UInt64(value), 8)))")
    }
    let sub = d.open()
    try d.add(f.paramGuidEntityKey)
    try d.add(f.paramGuidEntityKind)
    d.close(sub)
  }

  private func addPlainGUID(_ d: inout Dissection, _ label: String) throws(Malformed) {
    let place = d.offset
    try d.add(f.smGuidPrefix, length: 12)
    let sub = d.open()
    try d.seek(place)
    try d.add(f.smGuidPrefixHostId)
    try d.add(f.smGuidPrefixAppId)
    try d.add(f.smGuidPrefixInstanceId)
    d.close(sub)
    try layer.addEntity(
      &d, f.smEntityId, f.smEntityIdEntityKey, f.smEntityIdEntityKind, label)
  }

  /// Four words of a GUID.
  private static func words(_ bytes: [UInt8], _ separator: String) -> String {
    var text = ""
    for (i, byte) in bytes.enumerated() {
      if i > 0, i % 4 == 0 { text += separator }
      text += Phrase.hex(UInt64(byte), 2)
    }
    return text
  }

  private func addBitmaps(_ d: inout Dissection) throws(Malformed) {
    let count = try number(&d)
    try d.skip(4)
    let sub = d.open(d.text("filterBitmap (\(count) elements)", at: d.next(d.remaining)))
    var i: UInt32 = 0
    while i < count {
      try d.step()
      try d.add(f.filterBitmap, order: order)
      i += 1
    }
    d.close(sub)
  }

  private func addProperties(_ d: inout Dissection, _ item: Item) throws(Malformed) {
    let count = try number(&d)
    d.append(to: item, " (\(count) properties)")
    let sub = d.open(d.text("Property List", at: d.next(d.remaining)))
    try d.skip(4)
    var i: UInt32 = 0
    while i < count {
      try d.step()
      try addProperty(&d, f.propertyName)
      let one = d.open()
      try addProperty(&d, f.propertyValue)
      d.close(one)
      i += 1
    }
    d.close(sub)
  }

  private func addProperty(_ d: inout Dissection, _ field: Field<Text>) throws(Malformed) {
    let size = Int(try number(&d))
    let whole = 4 + (size + 3) & ~3
    guard size <= d.remaining - 4 else { throw Malformed(.contained, offset: d.offset) }
    d.put(field, of: Region(d.offset + 4, size), at: d.next(min(whole, d.remaining)))
    try d.skip(min(whole, d.remaining))
  }

  private func addRepresentations(_ d: inout Dissection) throws(Malformed) {
    let count = try number(&d)
    let room = d.remaining - 4
    let sub = d.open(
      d.text(
        "Data Representation Sequence[\(count)]",
        at: d.next(min(d.remaining, 4 + Int(count) * 2))))
    try d.skip(4)
    var i: UInt32 = 0
    while i < count, d.remaining >= 2, room > 0 {
      try d.step()
      let value = try d.add(f.paramDataRepresentation, order: order)
      let name =
        value == 0
        ? "XCDR_DATA_REPRESENTATION"
        : value == 1
          ? "XML_DATA_REPRESENTATION" : value == 2 ? "XCDR2_DATA_REPRESENTATION" : "Unknown"
      d.label("[\(i)]: \(name) (0x\(value, hex: 1))")
      i += 1
    }
    d.close(sub)
    if d.remaining >= 4 {
      let value = try number(&d)
      let place = d.next(4)
      d.put(f.paramCompressionIdMask, value, at: place)
      layer.addFlags(&d, value, layer.flags.compression, at: place, digits: 8, .littleEndian)
    }
  }

  // MARK: Connext

  private func addVendorParameter(_ d: inout Dissection, _ id: UInt16) throws(Malformed) {
    switch id {
    case 0x77: try addEndpointQos(&d)
    case 0x8000: try addProduct(&d)
    case 0x800e: try d.add(f.paramPeerHostEpoch, order: order)
    case 0x800f: layer.learn(&d, try d.add(f.domainId, order: order))
    case 0x8010: try addTransports(&d)
    default: break
    }
  }

  private func addEndpointQos(_ d: inout Dissection) throws(Malformed) {
    let value: UInt8 = try d.peek(UInt8.self)
    d.put(f.paramBuiltinEndpointQos, UInt32(value), at: d.next(1))
  }

  private func addProduct(_ d: inout Dissection) throws(Malformed) {
    let bytes = d.bytes(d.next(4))
    let text = bytes.map { String($0) }.joined(separator: ".")
    let sub = d.open(d.text("Product version: \(text)", at: d.next(min(4, d.remaining))))
    try d.add(f.paramProductVersionMajor)
    try d.add(f.paramProductVersionMinor)
    try d.add(f.paramProductVersionRelease)
    try d.add(f.paramProductVersionRevision)
    d.close(sub)
  }

  private func addTransports(_ d: inout Dissection) throws(Malformed) {
    let count = try number(&d)
    try d.skip(4)
    var i: UInt32 = 0
    while i < count {
      try d.step()
      let kind = try number(&d)
      let name =
        switch kind {
        case 1: "UDPv4"
        case 2: "UDPv6"
        case 0x100_0000, 0x200_0000: "SHMEM"
        default: "unknown"
        }
      i += 1
      let sub = d.open(d.text("transportInfo \(i): \(name)", at: d.next(min(8, d.remaining))))
      try d.add(f.transportInfoClassID, order: order)
      try d.add(f.transportInfoMessageSizeMax, order: order)
      d.close(sub)
    }
  }
}
