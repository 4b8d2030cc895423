import RemoraCore

/// Information elements (3GPP TS 29.060 section 7.7; version 0: TS 09.60 section 7.9): a type, then
/// for types below 128 a value of known length, for all others a length of two bytes and a value.
struct GTPElements: Sendable {
  let parts: GTPParts
  let fixed: GTPFixedElements
  let session: GTPSessionElements
  let quality: GTPQuality
  let flags: GTPFlagElements
  let rates: GTPRateElements
  let multicast: GTPMulticastElements
  let handover: GTPHandoverElements
  let charging: GTPChargingElements

  init(_ p: inout Builder, teid: Field<UInt32>, length: Field<UInt16>) {
    parts = GTPParts(&p, teid: teid, length: length)
    fixed = GTPFixedElements(&p, parts)
    quality = GTPQuality(&p)
    session = GTPSessionElements(&p, parts)
    flags = GTPFlagElements(&p, parts)
    rates = GTPRateElements(&p, parts)
    multicast = GTPMulticastElements(&p, parts)
    handover = GTPHandoverElements(&p, parts)
    charging = GTPChargingElements(&p, parts)
  }

  /// All elements from the cursor on.
  /// - Parameter type: of the message.
  func add(
    _ d: inout Dissection, version: UInt8, type message: UInt8
  ) throws(Malformed) {
    while d.reportedRemaining > 0 {
      try d.step()
      let type = try d.peek(UInt8.self)
      let isKnown: Bool
      if type == 6 {
        try quality.addOld(&d)
        isKnown = true
      } else if type < 128 {
        isKnown = try fixed.add(&d, type, isOld: version == 0)
      } else {
        isKnown = try addSized(&d, type, message)
      }
      if !isKnown {
        d.text("Unknown extension header", at: d.next(1))
        d.expert(parts.unknown)
        return
      }
    }
  }

  /// Elements that say how long they are.
  private func addSized(
    _ d: inout Dissection, _ type: UInt8, _ message: UInt8
  ) throws(Malformed) -> Bool {
    if type == 141 {
      try session.addTypes(&d)
      return true
    }
    guard let name = gtpElementNames.name(of: UInt64(type)) else { return false }
    let count = Int(try d.peek(UInt16.self, ahead: 1))
    let end = d.offset + 3 + count
    let title = gtpTitle(type) ?? name
    let head = type == 252 || type == 255 || type == 129 ? 1 : min(count + 3, d.remaining)
    if type == 142 || type == 143 {
      let name = type == 142 ? "Trigger Id" : "OMC Identity"
      d.put(parts.elementLength, UInt16(truncatingIfNeeded: count), at: d.next(head))
      d.label("\(name) length : \(count)")
      try d.skip(count + 3)
      return true
    }
    if type == 128 { _ = try d.peek(UInt8.self, ahead: 4) }
    let item = d.text(Phrase(title), at: d.next(head))
    let sub = d.open(item)
    let element = GTPElement(type: type, count: count, item: item, end: end)
    try addLength(&d, element)
    try addValue(&d, element, message)
    d.close(sub)
    if count != 1, type == 149 || type == 151 { parts.complain(&d, count) }
    // Nobody minds if the last one is longer than the message.
    try d.seek(end - d.offset > d.reportedRemaining ? d.offset + d.remaining : end)
    return true
  }

  private func addLength(_ d: inout Dissection, _ element: GTPElement) throws(Malformed) {
    let type = element.type
    if type == 147 || type >= 184 && type <= 224 && type != 199 {
      try d.add(parts.identifier)
    } else {
      try d.skip(1)
    }
    switch type {
    case 128, 129, 132, 134, 252: try d.add(parts.length)
    case 131: try d.add(session.nameLength)
    case 135: try d.add(quality.length)
    case 137: try d.add(session.flowLength)
    case 140: try d.add(handover.bearerLength)
    case 190: try d.add(session.hostLength)
    case 254: try d.add(session.nodeLength)
    case 130, 133, 249, 250, 253: try d.skip(2)
    case 145 where element.count == 0: try d.skip(2)
    default: try d.add(parts.elementLength)
    }
  }

  private func addValue(
    _ d: inout Dissection, _ element: GTPElement, _ message: UInt8
  ) throws(Malformed) {
    switch element.type {
    case 135: try quality.add(&d, element.count)
    case 132: try session.addOptions(&d, element, message)
    case 128, 131, 133, 134, 137, 147, 151...154, 164, 190, 210, 214, 215, 217, 219, 221, 223, 254:
      try session.add(&d, element)
    case 148, 149, 150, 163, 166, 167, 171, 176, 178, 181...184, 187, 189, 191...193, 195, 197,
      203...205, 208, 213, 216, 218, 220, 222, 224:
      try flags.add(&d, element)
    case 198, 200...202, 206: try rates.add(&d, element)
    case 156...160, 162, 168, 169, 185: try multicast.add(&d, element)
    case 249...253, 255: try charging.add(&d, element)
    case 145, 165, 170, 172, 186, 188, 196, 209: parts.addUndecoded(&d, element.end - d.offset)
    default: try handover.add(&d, element)
    }
  }
}

/// An element in hand.
struct GTPElement {
  let type: UInt8
  /// Bytes of the value.
  let count: Int
  let item: Item
  /// Where the value ends, by its length.
  let end: Int
}

/// What elements have in common.
struct GTPParts: Sendable {
  let identifier: Field<UInt8>
  let length, elementLength: Field<UInt16>
  let nsapi: Field<UInt8>
  let teid, dataTunnel: Field<UInt32>
  let area: Field<UInt16>
  let routing: Field<UInt8>
  let number: E212
  let random: Field<Bytes>
  let isMember: Field<Bool>
  let anyTemporary: Field<UInt32>
  let unknown, undecoded, badLength: Expert

  init(_ p: inout Builder, teid: Field<UInt32>, length: Field<UInt16>) {
    self.teid = teid
    self.length = length
    identifier = p.u8("ie_id", "IE Id", names: gtpElementNames)
    elementLength = p.u16("ext_length", "Length", blurb: "IE Length")
    nsapi = p.u8(
      "nsapi", "NSAPI", mask: 0x0f, blurb: "Network layer Service Access Point Identifier")
    dataTunnel = p.u32(
      "teid_data", "TEID Data I", .hexDec, blurb: "Tunnel Endpoint Identifier Data I")
    area = p.u16("lac", "Location Area Code (LAC)")
    routing = p.u8("rai_rac", "Routing Area Code (RAC)")
    number = E212.shared(&p)
    random = p.bytes("rand", "RAND")
    anyTemporary = GPPCommon.shared(&p).temporary
    isMember = p.flag(
      "cmi", "CSG Membership Indication (CMI)", mask: 0x01, set: "No", unset: "Yes")
    unknown = p.expert(
      "unknown_extension_header", .protocolRule, .warning, "Unknown extension header")
    undecoded = p.expert("undecoded", .undecoded, .warning, "Data not decoded yet")
    badLength = p.expert("ext_length.invalid", .malformed, .error, "Malformed length")
  }

  /// Bytes of which nothing is told.
  func addUndecoded(_ d: inout Dissection, _ count: Int) {
    guard count > 0 else { return }
    d.expert(undecoded, at: d.text("Data not decoded yet", at: d.next(min(count, d.remaining))))
  }

  /// An element that should have a single byte. The place is that of the message.
  func complain(_ d: inout Dissection, _ count: Int) {
    let text = "Wrong length indicated. Expected 1, got \(count)"
    d.expert(badLength, at: d.text(Phrase(text), at: Region(d.start, count)), Phrase(text))
  }

  func addNetworkAccess(_ d: inout Dissection) throws(Malformed) {
    try d.add(bits: nsapi, width: 1)
  }

  func addArea(_ d: inout Dissection, _ network: E212.Network) throws(Malformed) {
    try number.add(&d, network)
    try d.add(area)
  }
}

/// What elements are called in trees, where it is not the name of their type.
private func gtpTitle(_ type: UInt8) -> String? {
  switch type {
  case 135: "Quality of Service"
  case 136: "Quintuplet"
  case 137: "Traffic flow template"
  case 138: "Target Identification"
  case 139: "UTRAN transparent Container"
  case 140: "Radio Access Bearer Setup Information"
  case 144: "RAN Transparent Container : "
  case 145: "PDP Context Prioritization : "
  case 146: "Additional RAB Setup Information : "
  case 148: "Common Flags : "
  case 149: "APN Restriction : "
  case 150: "Radio Priority LCS : "
  case 180: "PS Handover XID Parameters"
  case 250: "Sequence numbers of cancelled  packets IE"
  case 254: "Node address: "
  case 133: "GSN address : "
  case 251: "Charging Gateway address : "
  case 153: "MS Time Zone: "
  case 255: "Private Extension : "
  default: nil
  }
}
