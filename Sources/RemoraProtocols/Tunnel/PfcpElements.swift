import RemoraCore

/// Numbers of rules that were met last in a message; groups name theirs.
struct PfcpKnown {
  var pdr: UInt16 = 0
  var far: UInt32 = 0
  var urr: UInt32 = 0
  var qer: UInt32 = 0
  var bar: UInt8 = 0
  var mar: UInt16 = 0
  var srr: UInt8 = 0
}

/// Information elements (3GPP TS 29.244 section 8.1.1).
///
///     |             type              |            length             |  enterprise, if type ≥ 32768 …
struct PfcpElements: Sendable {
  let fields: WireFields
  let names: ValueNames
  let type, typeOfEnterprise, length: Field<UInt16>
  let enterprise: Field<UInt16>
  let data: Field<Bytes>
  let plans: State<WireLayouts>
  let unknown, tooLarge, rest, reserved, none: Expert

  init(_ p: inout Builder) {
    names = ValueNames(packed: pfcpElementNames)
    type = p.u16("ie_type", "IE Type", names: names)
    typeOfEnterprise = p.u16("enterprise_ie", "Enterprise specific IE Type")
    length = p.u16("ie_len", "IE Length")
    enterprise = p.u16("enterprise_id", "Enterprise ID")
    data = p.bytes("enterprise_ie_data", "Enterprise IE Data")
    fields = WireFields(pfcpFieldTable, names: pfcpNames, &p)
    plans = p.state { WireLayouts() }
    unknown = p.expert("ie_not_decoded_null", .undecoded, .note, "IE not decoded yet")
    tooLarge = p.expert(
      "ie_not_decoded", .undecoded, .note, "IE not decoded yet(WS:IE id too large)")
    rest = p.expert("ie_data_not_decoded", .undecoded, .note, "IE data not decoded by WS yet")
    reserved = p.expert("ie_id_reserved", .protocolRule, .error, "Reserved IE value used")
    none = p.expert("ie_encoding_error", .protocolRule, .error, "IE wrongly encoded")
  }

  /// Elements up to the end.
  func addAll(
    _ d: inout Dissection, _ known: inout PfcpKnown, _ depth: Int
  ) throws(Malformed) {
    if depth > 16 { throw Malformed(.nonsense, offset: d.offset) }
    while d.reportedRemaining > 0 {
      try d.step()
      try add(&d, &known, depth)
    }
  }

  private func add(
    _ d: inout Dissection, _ known: inout PfcpKnown, _ depth: Int
  ) throws(Malformed) {
    let number = try d.peek(UInt16.self)
    let size = Int(try d.peek(UInt16.self, ahead: 2))
    if number & 0x8000 != 0 {
      return try addOfEnterprise(&d, &known, number, size, depth)
    }
    let shown = d.wantsLabels ? names.name(of: UInt64(number)) ?? "Unknown" : ""
    let head = d.text(
      "\(shown) : ", at: d.next(min(4 + size, d.reportedRemaining)))
    let sub = d.open(head)
    try d.add(type)
    try d.add(length)
    var state = known
    try d.inside(size) { d throws(Malformed) in
      if size == 0, !pfcpGroups.contains(UInt32(number)) {
        d.append(to: head, "[IE to be removed]")
        return
      }
      try addBody(&d, UInt32(number), head, &state, depth)
    }
    known = state
    d.close(sub)
  }

  private func addBody(
    _ d: inout Dissection, _ number: UInt32, _ head: Item, _ known: inout PfcpKnown,
    _ depth: Int
  ) throws(Malformed) {
    if pfcpGroups.contains(number) {
      d.append(to: head, "[Grouped IE]")
      try addAll(&d, &known, depth + 1)
      return addGroupTail(&d, number, head, known)
    }
    if number == 0 {
      remark(&d, "Reserved IE value used", reserved)
      return
    }
    var layout: WireLayout?
    layout = d[plans].layout(number, pfcpLayouts, fields)
    guard let layout else {
      if try addSpecial(&d, number, head, &known) { return }
      let text = number > 353 ? "IE not decoded yet(WS:IE id too large)" : "IE not decoded yet"
      return remark(&d, text, number > 353 ? tooLarge : unknown)
    }
    let start = d.offset
    try layout.add(&d, stopsEarly: true)
    note(&d, number, start, &known)
    addHead(&d, number, head, start)
    if layout.steps.last?.name == ";", d.reportedRemaining > 0 {
      remark(&d, "IE data not decoded by WS yet", rest)
    }
  }

  /// A line over all that is left, with a remark under it.
  private func remark(_ d: inout Dissection, _ text: String, _ expert: Expert) {
    let item = d.text("\(text)", at: d.next(d.reportedRemaining))
    d.expert(expert, at: item)
    try? d.skip(d.remaining)
  }

  private func addOfEnterprise(
    _ d: inout Dissection, _ known: inout PfcpKnown, _ number: UInt16, _ size: Int, _ depth: Int
  ) throws(Malformed) {
    let vendor = try d.peek(UInt16.self, ahead: 4)
    let name = d.names.enterprise(UInt32(vendor)) ?? "Unknown"
    let isForum = vendor == 3561
    let known0 = isForum ? pfcpForumNames[number] : nil
    let title = known0 ?? "Unknown IE \(number)"
    let head = d.text(
      "\(title) (\(name))", at: d.next(min(4 + size, d.reportedRemaining)))
    let sub = d.open(head)
    try d.add(typeOfEnterprise)
    try d.add(length)
    var state = known
    try d.inside(size) { d throws(Malformed) in
      try d.add(enterprise)
      d.label("Enterprise ID: \(name) (\(vendor))")
      if known0 != nil {
        if number >= 32_803 { d.append(to: head, " : ") }
        return try addBody(&d, UInt32(number), head, &state, depth)
      }
      guard d.reportedRemaining > 0 else { return }
      let place = d.next(d.reportedRemaining)
      d.put(data, at: place)
      remark(&d, "IE not decoded yet", unknown)
    }
    known = state
    d.close(sub)
  }

  /// Remembers the numbers of rules.
  private func note(
    _ d: inout Dissection, _ number: UInt32, _ start: Int, _ known: inout PfcpKnown
  ) {
    let word = d.number(at: start, UInt32.self) ?? 0
    let half = d.number(at: start, UInt16.self) ?? 0
    let byte = d.number(at: start, UInt8.self) ?? 0
    switch number {
    case 56: known.pdr = half
    case 108: known.far = word
    case 81: known.urr = word
    case 109: known.qer = word
    case 88: known.bar = byte
    case 170: known.mar = half
    case 215: known.srr = byte
    default: break
    }
  }

  private func addGroupTail(
    _ d: inout Dissection, _ number: UInt32, _ head: Item, _ known: PfcpKnown
  ) {
    guard d.wantsLabels else { return }
    switch number {
    case 1, 8, 9, 15: d.append(to: head, ": PDR ID: \(known.pdr)")
    case 3, 10, 16: d.append(to: head, ": FAR ID: \(pfcpRule(known.far))")
    case 6, 13, 17, 78, 79, 80: d.append(to: head, ": URR ID: \(pfcpRule(known.urr))")
    case 7, 14, 18: d.append(to: head, ": QER ID: \(pfcpRule(known.qer))")
    case 12, 85, 86, 87: d.append(to: head, ": BAR ID: \(known.bar)")
    case 165, 168, 169: d.append(to: head, ": MAR ID: \(known.mar)")
    case 211, 212, 213: d.append(to: head, ": SRR ID: \(known.srr)")
    default: break
    }
  }
}

/// A rule's number and who gave it.
func pfcpRule(_ value: UInt32) -> String {
  (value >> 31 != 0 ? "Predefined by UP " : "Dynamic by CP ") + String(value & 0x7fff_ffff)
}

/// Elements of the Broadband Forum (TR-459 section 6.6).
private let pfcpForumNames: [UInt16: String] = [
  32_768: "UP Function Features",
  32_769: "Logical Port",
  32_770: "Outer Header Creation",
  32_771: "Outer Header Removal",
  32_772: "PPPoE Session ID",
  32_773: "PPP protocol",
  32_774: "Verification Timers",
  32_775: "PPP LCP Magic Number",
  32_776: "MTU",
  32_777: "L2TP Tunnel Endpoint",
  32_778: "L2TP Session ID",
  32_779: "L2TP Type",
  32_780: "PPP LCP Connectivity",
  32_781: "L2TP Tunnel",
  32_782: "BBF Multicast Flags",
  32_783: "BBF Multicast Query Parameters",
  32_784: "BBF Multicast Group Limit",
  32_785: "BBF Multicast Protocol Control",
  32_787: "BBF Apply Action",
  32_788: "BBF NAT External Port Range",
  32_789: "BBF NAT Port Forward",
  32_790: "BBF Report Trigger",
  32_791: "BBF Dynamic NAT Block Port Range",
  32_792: "BBF Event Time Stamp",
  32_793: "Node Info Create",
  32_794: "Node Info Modify",
  32_795: "Node Info Delete",
  32_796: "Logical Port Report",
  32_797: "SGRP Notification Report",
  32_798: "Network Instance Report",
  32_799: "SGRP Error",
  32_800: "SGRP",
  32_801: "UP Subscriber Prefix",
  32_802: "ACL",
  32_803: "Direction",
  32_804: "Family",
]
