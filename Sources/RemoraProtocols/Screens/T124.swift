public import RemoraCore

/// Generic conference control (ITU-T T.124 section 8.7): the creation of a conference, in which
/// remote desktops carry their settings.
public let t124 = Protocol("t124", "GENERIC-CONFERENCE-CONTROL T.124", short: "T.124") { p in
  let layer = T124Layer(&p)
  return { d throws(Malformed) in try layer.dissect(&d) }
}

private struct T124Layer: Sendable {
  let per: PerItems
  let connect, request, response, conferenceName, userItem: Field<Label>
  let identifier, unit, termination, result, userData, key, node: Field<UInt32>
  let tag: Field<Int32>
  let object: Field<OID>
  let connectUnit, nonStandard, value: Field<Bytes>
  let numeric: Field<Text>
  let locked, listed, conductible: Field<Bool>
  let desktop: ProtocolHandle

  init(_ p: inout Builder) {
    per = PerItems.shared(&p)
    connect = p.label("ConnectData", "ConnectData")
    let keys: ValueNames = [0: "object", 1: "h221NonStandard"]
    identifier = p.u32("t124Identifier", "t124Identifier", names: keys, blurb: "Key")
    object = p.oid("object", "object")
    connectUnit = p.bytes("connectPDU", "connectPDU")
    unit = p.u32(
      "connectGCCPDU", "connectGCCPDU",
      names: [
        0: "conferenceCreateRequest", 1: "conferenceCreateResponse", 2: "conferenceQueryRequest",
        3: "conferenceQueryResponse", 4: "conferenceJoinRequest", 5: "conferenceJoinResponse",
        6: "conferenceInviteRequest", 7: "conferenceInviteResponse",
      ])
    request = p.label("conferenceCreateRequest_element", "conferenceCreateRequest")
    response = p.label("conferenceCreateResponse_element", "conferenceCreateResponse")
    conferenceName = p.label("conferenceName_element", "conferenceName")
    numeric = p.string("numeric", "numeric", blurb: "SimpleNumericString")
    locked = p.flag("lockedConference", "lockedConference", blurb: "BOOLEAN")
    listed = p.flag("listedConference", "listedConference", blurb: "BOOLEAN")
    conductible = p.flag("conductibleConference", "conductibleConference", blurb: "BOOLEAN")
    termination = p.u32(
      "terminationMethod", "terminationMethod", names: [0: "automatic", 1: "manual"])
    node = p.u32("nodeID", "nodeID", blurb: "UserID")
    tag = p.i32("tag", "tag", blurb: "INTEGER")
    result = p.u32(
      "result", "result",
      names: [
        0: "success", 1: "userRejected", 2: "resourcesNotAvailable",
        3: "rejectedForSymmetryBreaking", 4: "lockedConferenceNotSupported",
      ])
    userData = p.u32("userData_set_of", "userData", blurb: "UserData")
    userItem = p.label("UserData_item_element", "UserData item")
    key = p.u32("key", "key", names: keys)
    nonStandard = p.bytes("h221NonStandard", "h221NonStandard", blurb: "H221NonStandardIdentifier")
    value = p.bytes("value", "value")
    desktop = p.uses("rdp")
    p.feeds("per")
  }

  func dissect(_ d: inout Dissection) throws(Malformed) {
    d.protocolColumn("T.124")
    d.setOwnLength(d.reportedRemaining)
    var reader = PerReader(d)
    let whole = d.put(connect, at: d.next(d.remaining))
    let sub = d.open(whole)
    let choice = try per.index(&d, &reader, per.choice, of: 2)
    let name = d.open(d.put(identifier, choice, at: d.next(1)))
    if choice == 0 {
      let size = try per.length(&d, &reader, per.objectLength)
      try addObject(&d, try reader.skip(d, size))
      d.append(" (Generic Conference Control)")
    }
    d.close(name)
    d.setLength(name.item, reader.byte - d.start)
    let size = try per.length(&d, &reader, per.octetLength)
    reader.align()
    let inside = Region(reader.byte, max(0, min(size, d.start + d.remaining - reader.byte)))
    d.setLength(whole, inside.offset + inside.length - d.start)
    let body = d.open(d.put(connectUnit, at: inside))
    try addUnit(&d, &reader)
    d.close(body)
    d.close(sub)
  }

  private func addObject(_ d: inout Dissection, _ place: Region) throws(Malformed) {
    let start = d.offset
    try d.seek(place.offset)
    try d.add(object, length: place.length)
    try d.seek(start)
  }

  private func addUnit(_ d: inout Dissection, _ reader: inout PerReader) throws(Malformed) {
    let start = reader.byte
    _ = try per.hasExtension(&d, &reader)
    let index = try per.index(&d, &reader, per.choice, of: 8)
    let all = Region(start, max(0, d.start + d.remaining - start))
    let unit = d.open(d.put(self.unit, index, at: all))
    guard index < 2 else { return }
    let list = d.open(d.put(index == 0 ? request : response, at: all))
    let payload = index == 0 ? try addRequest(&d, &reader) : try addResponse(&d, &reader)
    d.close(list)
    d.close(unit)
    if let payload, payload.length > 0 {
      try d.seek(payload.offset)
      try d.call(desktop, length: payload.length)
    }
  }

  private func addRequest(
    _ d: inout Dissection, _ reader: inout PerReader
  ) throws(Malformed) -> Region? {
    let start = reader.byte
    _ = start
    _ = try per.hasExtension(&d, &reader)
    var hasData = false
    var hasOther = false
    for name in [
      "convenerPassword", "password", "conductorPrivileges", "conductedPrivileges",
      "nonConductedPrivileges", "conferenceDescription", "callerIdentifier", "userData",
    ] {
      hasData = try per.has(&d, &reader, name)
      if hasData, name != "userData" { hasOther = true }
    }
    let place = reader.byte
    let title = d.open(d.put(conferenceName, at: Region(place, 2)))
    _ = try per.hasExtension(&d, &reader)
    let hasText = try per.has(&d, &reader, "text")
    // The length of a name of digits is of eight bits, the digits of four each.
    let at = reader.byte
    let length = Int(try reader.bits(d, 8)) + 1
    d.put(
      per.octetLength, UInt32(truncatingIfNeeded: length), at: Region(at, 1), .hidden)
    reader.align()
    let digits = reader.byte
    var text = ""
    for _ in 0..<length {
      try d.step()
      text += String(try reader.bits(d, 4))
    }
    let shown = text
    d.put(numeric, "\(shown)", at: Region(digits, (length + 1) / 2))
    d.close(title)
    if hasText || hasOther { return nil }
    for field in [locked, listed, conductible] {
      let bit = reader.bit
      let isSet = try reader.bits(d, 1) != 0
      d.put(field, isSet, at: Region(bit >> 3, 1))
      if d.wantsLabels {
        var picture = ""
        for i in 0..<8 {
          picture += (i == 4 ? " " : "") + (i == bit & 7 ? (isSet ? "1" : "0") : ".")
        }
        let label =
          field.id == locked.id ? "locked" : field.id == listed.id ? "listed" : "conductible"
        d.label("\(picture) \(label)Conference: \(isSet ? "True" : "False")")
      }
    }
    let first = reader.byte
    _ = try per.isExtended(&d, &reader)
    let method = try per.index(&d, &reader, per.enumerated, of: 2)
    d.put(termination, method, at: Region(first, 1))
    return hasData ? try addUserData(&d, &reader) : nil
  }

  private func addResponse(
    _ d: inout Dissection, _ reader: inout PerReader
  ) throws(Malformed) -> Region? {
    _ = try per.hasExtension(&d, &reader)
    let hasData = try per.has(&d, &reader, "userData")
    reader.align()
    let place = Region(reader.byte, 2)
    d.put(node, UInt32(truncatingIfNeeded: try reader.number(d, 2)) + 1001, at: place)
    let start = reader.byte
    let size = try per.length(&d, &reader, per.integerLength)
    let raw = try reader.number(d, min(size, 4))
    d.put(tag, Int32(truncatingIfNeeded: raw), at: Region(start, reader.byte - start))
    let at = reader.byte
    _ = try per.isExtended(&d, &reader)
    let answer = try per.index(&d, &reader, per.enumerated, of: 5)
    d.put(result, answer, at: Region(at, 1))
    return hasData ? try addUserData(&d, &reader) : nil
  }

  /// The first item's value, which is another protocol's.
  private func addUserData(
    _ d: inout Dissection, _ reader: inout PerReader
  ) throws(Malformed) -> Region? {
    let start = reader.byte
    let end = d.start + d.remaining
    let count = try per.length(&d, &reader, per.ofLength)
    let list = d.put(
      userData, UInt32(truncatingIfNeeded: count), at: Region(start, max(0, end - start)))
    d.label("userData: \(count) item\(count == 1 ? "" : "s")")
    let sub = d.open(list)
    var found: Region?
    for i in 0..<min(count, 16) where found == nil {
      try d.step()
      reader.align()
      let all = Region(reader.byte, max(0, end - reader.byte))
      let line = d.open(d.text("Item \(i)", at: all))
      let item = d.open(d.put(userItem, at: all))
      let hasValue = try per.has(&d, &reader, "value")
      let at = reader.byte
      let choice = try per.index(&d, &reader, per.choice, of: 2)
      let name = d.open(d.put(key, choice, at: Region(at, 1)))
      if choice == 1 {
        // Four to 255 bytes: the length counts from four.
        reader.align()
        let place = reader.byte
        let length = Int(try reader.bits(d, 8)) + 4
        d.put(
          per.octetLength, UInt32(truncatingIfNeeded: length), at: Region(at, 1), .hidden)
        _ = place
        d.put(nonStandard, at: try reader.skip(d, length))
      } else {
        let length = try per.length(&d, &reader, per.objectLength)
        try addObject(&d, try reader.skip(d, length))
      }
      d.close(name)
      d.setLength(name.item, reader.byte - at)
      if hasValue {
        let size = try per.length(&d, &reader, per.octetLength)
        let region = Region(reader.byte, min(size, max(0, end - reader.byte)))
        d.put(value, at: region)
        found = region
        reader.bit += 8 * size
      }
      d.close(item)
      d.close(line)
    }
    d.close(sub)
    return found
  }
}
