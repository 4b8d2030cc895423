public import RemoraCore

/// Who logs on with the message read last: protocols around it ask for it.
struct NTLMAccount {
  var isSet = false
  var user = ""
  var domain = ""
  var host = ""

  static func state(_ p: inout Builder) -> State<NTLMAccount> {
    p.shared("ntlmssp.account", owner: "ntlmssp") { p in p.state { NTLMAccount() } }
  }
}

/// NT LAN Manager authentication ([MS-NLMP] section 2.2.1). Numbers are little-endian; strings and
/// responses are somewhere behind the fixed part, which says where.
///
///     | 'N' 'T' 'L' 'M' 'S' 'S' 'P' 0 |  message type |
///     negotiate:    | flags | domain | workstation | version |
///     challenge:    | target name | flags | challenge | reserved | target info | version |
///     authenticate: | LM | NT | domain | user | workstation | key | flags | version | MIC |
public let ntlmssp = Protocol(
  "ntlmssp", "NTLM Secure Service Provider", short: "NTLMSSP"
) { p in
  p.keepsToItself()
  let layer = NTLMLayer(&p)
  return { d throws(Malformed) in try layer.dissect(&d) }
}

struct NTLMLayer: Sendable {
  let f: NTLMFields
  let offered, returned: NTLMPairs
  let account: State<NTLMAccount>

  init(_ p: inout Builder) {
    f = NTLMFields(&p)
    offered = NTLMPairs(&p, "challenge.target_info", "Target Info")
    returned = NTLMPairs(&p, "ntlmv2_response", "NTLMV2 Response")
    account = NTLMAccount.state(&p)
  }

  func dissect(_ d: inout Dissection) throws(Malformed) {
    guard d.number(at: d.offset, UInt64.self) == 0x4e54_4c4d_5353_5000 else {
      return try addVerifier(&d)
    }
    d.setOwnLength(d.reportedRemaining)
    try d.add(f.identifier, length: 8)
    let kind = try d.add(f.type, order: .little)
    if let name = ntlmsspMessagetypeNames.name(of: UInt64(kind)) {
      d.info(append: ", \(name)")
    }
    switch kind {
    case 1: try addNegotiate(&d)
    case 2: try addChallenge(&d)
    case 3: try addAuthenticate(&d)
    default: break
    }
  }

  /// A signature (section 2.2.2.9).
  func addVerifier(_ d: inout Dissection) throws(Malformed) {
    d.withdraw()
    let sub = d.open(d.put(f.verifier, at: d.next(d.remaining)))
    try d.add(f.verifierVersion, order: .little)
    try d.add(f.verifierBody, length: d.remaining)
    d.close(sub)
  }

  // MARK: Messages

  private func addNegotiate(_ d: inout Dissection) throws(Malformed) {
    try f.flags.add(&d)
    try addString(&d, f.callingDomain, isUnicode: false)
    try addString(&d, f.callingStation, isUnicode: false)
    if d.remaining >= 8 { try addVersion(&d) }
  }

  private func addChallenge(_ d: inout Dissection) throws(Malformed) {
    let flags = try d.peek(UInt32.self, ahead: 8).byteSwapped
    try addString(&d, f.targetName, isUnicode: flags & 1 != 0)
    try f.flags.add(&d)
    try d.add(f.serverChallenge, length: 8)
    if d.remaining < 16 { return }
    try d.add(f.reserved, length: 8)
    let header = d.offset
    let count = Int(try d.peek(UInt16.self).byteSwapped)
    let most = try d.peek(UInt16.self, ahead: 2).byteSwapped
    let offset = Int(try d.peek(UInt32.self, ahead: 4).byteSwapped)
    try d.skip(8)
    let back = d.offset
    let place = Region(d.start + offset, count)
    if count > 0, place.offset + count <= d.offset + d.remaining {
      let sub = d.open(d.put(f.targetInfo, at: place))
      let shift = place.offset + header
      d.put(
        f.infoLength, UInt16(truncatingIfNeeded: count), at: Region(shift, 2), .littleEndian)
      d.put(f.infoMax, most, at: Region(shift + 2, 2), .littleEndian)
      d.put(
        f.infoOffset, UInt32(truncatingIfNeeded: offset), at: Region(shift + 4, 4),
        .littleEndian)
      try d.seek(place.offset)
      try d.inside(count) { d throws(Malformed) in try addPairs(&d, offered) }
      d.close(sub)
      try d.seek(back)
    }
    let first = offset > 0 ? min(offset, 56) : 56
    if d.remaining >= 8, d.offset + 8 <= d.start + max(first, 56) { try addVersion(&d) }
  }

  private func addAuthenticate(_ d: inout Dissection) throws(Malformed) {
    let start = d.start
    let flags =
      d.remaining >= 52 ? try d.peek(UInt32.self, ahead: 48).byteSwapped : UInt32(0)
    let isUnicode = flags & 1 != 0
    var payload = Int.max
    for i in 0..<6 {
      let count = Int(try d.peek(UInt16.self, ahead: 8 * i).byteSwapped)
      let offset = Int(try d.peek(UInt32.self, ahead: 8 * i + 4).byteSwapped)
      if count > 0 { payload = min(payload, offset) }
    }
    let lm = try addBlob(&d, f.lmResponse, hasBody: false)
    if lm.length == 24, d.bytes(Region(lm.offset + 8, 16)).allSatisfy({ $0 == 0 }) {
      d.put(f.clientChallenge, at: Region(lm.offset, 8))
    }
    _ = try addBlob(&d, f.ntResponse, hasBody: true)
    var who = NTLMAccount(isSet: true)
    who.domain = try addString(&d, f.domain, isUnicode: isUnicode)
    who.user = try addString(&d, f.user, isUnicode: isUnicode)
    who.host = try addString(&d, f.host, isUnicode: isUnicode)
    let name = who
    d.info(append: ", User: \(name.domain)\\\(name.user)")
    d[account] = who
    _ = try addBlob(&d, f.sessionKey, hasBody: false)
    if d.remaining >= 4, d.offset + 4 <= start + payload {
      try f.flags.add(&d)
      if d.offset + 8 <= start + payload { try addVersion(&d) }
      if d.offset + 16 <= start + payload { try d.add(f.mic, length: 16) }
    }
  }

  private func addVersion(_ d: inout Dissection) throws(Malformed) {
    let major = try d.peek(UInt8.self)
    let minor = try d.peek(UInt8.self, ahead: 1)
    let build = try d.peek(UInt16.self, ahead: 2).byteSwapped
    let revision = try d.peek(UInt8.self, ahead: 7)
    let sub = d.open(d.put(f.version, at: d.next(8)))
    d.label(
      "Version \(major).\(minor) (Build \(build)); NTLM Current Revision \(revision)")
    try d.add(f.major)
    try d.add(f.minor)
    try d.add(f.build, order: .little)
    try d.skip(3)
    try d.add(f.revision)
    d.close(sub)
  }

  // MARK: Parts

  @discardableResult
  private func addString(
    _ d: inout Dissection, _ field: Field<Text>, isUnicode: Bool
  ) throws(Malformed) -> String {
    let header = d.offset
    let count = Int(try d.peek(UInt16.self).byteSwapped)
    let most = try d.peek(UInt16.self, ahead: 2).byteSwapped
    let offset = Int(try d.peek(UInt32.self, ahead: 4).byteSwapped)
    if count == 0 {
      d.put(field, "NULL", at: d.next(8))
      try d.skip(8)
      return "NULL"
    }
    try d.skip(8)
    let place = Region(d.start + offset, count)
    try check(d, place)
    let bytes = d.bytes(place)
    let text = isUnicode ? Windows.string(bytes) : String(decoding: bytes, as: UTF8.self)
    d.put(field, "\(text)", at: place)
    let sub = d.open()
    let at = place.offset + header
    d.put(f.stringLength, UInt16(truncatingIfNeeded: count), at: Region(at, 2), .littleEndian)
    d.put(f.stringMax, most, at: Region(at + 2, 2), .littleEndian)
    d.put(f.stringOffset, UInt32(truncatingIfNeeded: offset), at: Region(at + 4, 4), .littleEndian)
    d.close(sub)
    return text
  }

  private func check(_ d: borrowing Dissection, _ place: Region) throws(Malformed) {
    if place.offset + place.length > d.offset + d.remaining {
      throw Malformed(.reported, offset: d.offset, need: place.length, have: d.remaining)
    }
  }

  private func addBlob(
    _ d: inout Dissection, _ field: Field<Bytes>, hasBody: Bool
  ) throws(Malformed) -> Region {
    let header = d.offset
    let count = Int(try d.peek(UInt16.self).byteSwapped)
    let most = try d.peek(UInt16.self, ahead: 2).byteSwapped
    let offset = Int(try d.peek(UInt32.self, ahead: 4).byteSwapped)
    if count == 0 {
      d.put(field, at: d.next(8))
      d.label(value: "Empty")
      try d.skip(8)
      return Region(0, 0)
    }
    try d.skip(8)
    let place = Region(d.start + offset, count)
    try check(d, place)
    let sub = d.open(d.put(field, at: place))
    let at = place.offset + header
    d.put(f.blobLength, UInt16(truncatingIfNeeded: count), at: Region(at, 2), .littleEndian)
    d.put(f.blobMax, most, at: Region(at + 2, 2), .littleEndian)
    d.put(f.blobOffset, UInt32(truncatingIfNeeded: offset), at: Region(at + 4, 4), .littleEndian)
    if hasBody, count > 24 {
      let back = d.offset
      try d.seek(place.offset)
      try d.inside(count) { d throws(Malformed) in try addResponse(&d) }
      try d.seek(back)
    }
    d.close(sub)
    return place
  }

  /// What a client answers (section 2.2.2.8).
  private func addResponse(_ d: inout Dissection) throws(Malformed) {
    let sub = d.open(d.put(f.response, at: d.next(d.remaining)))
    try d.add(f.proof, length: 16)
    try d.add(f.responseVersion)
    try d.add(f.highVersion)
    try d.add(f.zeros, length: 6)
    try d.addFileTime(f.time)
    try d.add(f.challenge, length: 8)
    try d.add(f.zeros, length: 4)
    try addPairs(&d, returned)
    if d.remaining > 0 {
      try d.add(f.padding, length: d.remaining)
    }
    d.close(sub)
  }

  private func addPairs(_ d: inout Dissection, _ n: NTLMPairs) throws(Malformed) {
    while d.remaining >= 4 {
      try d.step()
      let kind = try d.peek(UInt16.self).byteSwapped
      let count = Int(try d.peek(UInt16.self, ahead: 2).byteSwapped)
      let name = ntlmPairNames.name(of: UInt64(kind)) ?? "Unknown"
      let item = d.text("Attribute: \(name)", at: d.next(min(4 + count, d.remaining)))
      let sub = d.open(item)
      try d.add(n.type, order: .little)
      try d.add(n.length, order: .little)
      try addPair(&d, n, kind, count, item, name)
      d.close(sub)
      if kind == 0 { return }
    }
  }

  private func addPair(
    _ d: inout Dissection, _ n: NTLMPairs, _ kind: UInt16, _ count: Int, _ item: Item,
    _ name: String
  ) throws(Malformed) {
    func text(_ d: inout Dissection, _ field: Field<Text>) throws(Malformed) {
      if count == 0 { return }
      let place = d.next(count)
      let value = Windows.string(d.bytes(place))
      d.put(field, "\(value)", at: place)
      d.label(item, "Attribute: \(name): \(value)")
      try d.skip(count)
    }
    switch kind {
    case 1: try text(&d, n.netbiosComputer)
    case 2: try text(&d, n.netbiosDomain)
    case 3: try text(&d, n.computer)
    case 4: try text(&d, n.domain)
    case 5: try text(&d, n.tree)
    case 6 where count == 4: try d.add(n.flags, order: .little)
    case 7 where count == 8: try d.addFileTime(n.timestamp)
    case 8: try d.add(n.restrictions, length: count)
    case 9: try text(&d, n.target)
    case 10: try d.add(n.bindings, length: count)
    default: try d.skip(count)
    }
  }
}

private let ntlmPairNames: ValueNames = [
  0: "End of list", 1: "NetBIOS computer name", 2: "NetBIOS domain name", 3: "DNS computer name",
  4: "DNS domain name", 5: "DNS tree name", 6: "Flags", 7: "Timestamp", 8: "Restrictions",
  9: "Target Name", 10: "Channel Bindings",
]
