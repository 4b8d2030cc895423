public import RemoraCore

/// Real-Time Publish-Subscribe, the wire protocol of DDS (OMG DDSI-RTPS 2.5).
///
///     |     'R'       |      'T'      |      'P'      |     'S'       |
///     |       protocol version        |          vendor ID            |
///     |                    GUID prefix, 96 bits                       |
///     | submessage ID |     flags     |     octets to next header     | elements ...
public let rtps = Protocol(
  "rtps", "Real-Time Publish-Subscribe Wire Protocol", short: "RTPS"
) { p in
  let layer = RTPSLayer(&p)
  p.recognizes(over: "udp") { d in RTPSLayer.isMessage(&d) }
  p.recognizes(over: "tcp") { d in RTPSLayer.isMessage(&d) }
  return { d throws(Malformed) in try layer.dissect(&d) }
}

struct RTPSLayer {
  let f: RtpsFields
  let flags: RtpsFlags
  /// In which domain participants are, as they said.
  let domains: State<[Prefix: Domain]>

  /// A GUID prefix.
  struct Prefix: Hashable {
    var high: UInt64
    var low: UInt32
  }

  struct Domain {
    var frame, number: UInt32
  }

  init(_ p: inout Builder) {
    domains = p.state { [:] }
    f = RtpsFields(&p)
    flags = RtpsFlags(&p)
  }

  /// `RTPS` or `RTPX`, and a major version that exists.
  static func isMessage(_ d: inout Dissection) -> Bool {
    guard d.remaining >= 16, let magic = try? d.peek(UInt32.self),
      magic == 0x5254_5053 || magic == 0x5254_5058,
      let major = try? d.peek(UInt8.self, ahead: 4)
    else { return false }
    return major == 1 || major == 2
  }

  func dissect(_ d: inout Dissection) throws(Malformed) {
    d.protocolColumn("RTPS")
    d.info("")
    let major: UInt8 = try d.peek(UInt8.self, ahead: 4)
    try d.add(f.magic, length: 4)
    try addVersion(&d)
    let vendor: UInt16 = try d.peek(UInt16.self)
    try addVendor(&d)
    if d.remaining >= 8, (try? d.peek(UInt64.self)) == 0x4e44_4453_5049_4e47 {
      try d.add(f.pingStr, length: 8)
      d.info("PING")
      addMapping(&d)
      return
    }
    if major < 2 {
      try d.skip(8)
    } else {
      try addPrefix(&d, f.guidPrefixSrc)
    }
    addMapping(&d)
    var walk = RTPSWalk(layer: self, vendor: vendor)
    try walk.run(&d)
  }

  func addVersion(_ d: inout Dissection) throws(Malformed) {
    let raw: UInt16 = try d.peek(UInt16.self)
    d.put(f.version, raw, at: d.next(2))
    d.label("Protocol version: \(raw >> 8).\(raw & 0xff)")
    let sub = d.open()
    try d.add(f.versionMajor)
    try d.add(f.versionMinor)
    d.close(sub)
  }

  func addVendor(_ d: inout Dissection) throws(Malformed) {
    let raw = try d.add(f.vendorId)
    let name = Self.vendors.name(of: UInt64(raw)) ?? "Unknown"
    let (high, low) = (raw >> 8, raw & 0xff)
    d.label(
      "vendorId: \(high < 10 ? "0" : "")\(high).\(low < 10 ? "0" : "")\(low) (\(name))")
  }

  private static let vendors: ValueNames = [
    0x0000: "VENDOR_ID_UNKNOWN (0x0000)",
    0x0101: "Real-Time Innovations, Inc. - Connext DDS", 0x0102: "ADLink Ltd. - OpenSplice DDS",
    0x0103: "Object Computing, Inc. (OCI) - OpenDDS", 0x0104: "MilSoft",
    0x0105: "Kongsberg - InterCOM DDS", 0x0106: "TwinOaks Computing, Inc. - CoreDX DDS",
    0x0107: "Lakota Technical Solutions, Inc.", 0x0108: "ICOUP Consulting",
    0x0109: "Electronics and Telecommunication Research Institute (ETRI) - Diamond DDS",
    0x010a: "Real-Time Innovations, Inc. (RTI) - Connext DDS Micro",
    0x010b: "ADLink Ltd. - Vortex Cafe", 0x010c: "PrismTech", 0x010d: "ADLink Ltd. - Vortex Lite",
    0x010e: "Technicolor Inc. - Qeo", 0x010f: "eProsima - Fast-RTPS",
    0x0110: "Eclipse Foundation - Cyclone DDS", 0x0111: "GurumNetworks Ltd. - GurumDDS",
    0x0112: "Atostek - RustDDS", 0x0113: "Nanjing Zhenrong Software Technology Co. - ZRDDS",
    0x0114: "S2E Software Systems B.V. - Dust DDS",
  ]

  /// A GUID prefix in its parts, and once more hidden for those who look for any.
  func addPrefix(_ d: inout Dissection, _ field: Field<Bytes>) throws(Malformed) {
    let place = d.next(12)
    try d.add(field, length: 12)
    let sub = d.open()
    try d.seek(place.offset)
    try d.add(f.hostId)
    try d.add(f.appId)
    try d.add(f.smGuidPrefixInstanceId)
    d.close(sub)
    d.put(f.guidPrefix, at: place, .hidden)
  }

  private func sender(_ d: inout Dissection) -> Prefix {
    Prefix(
      high: d.number(at: d.start + 8, UInt64.self) ?? 0,
      low: d.number(at: d.start + 16, UInt32.self) ?? 0)
  }

  /// Remembers the domain that the sender of the message says it is in.
  func learn(_ d: inout Dissection, _ domain: UInt32) {
    let key = sender(&d)
    if d[domains][key] != nil { return }
    if d[domains].count >= 1 << 16 { d[domains].removeAll(keepingCapacity: true) }
    d[domains][key] = Domain(frame: d.packet.number, number: domain)
  }

  /// What the port says by the default mapping (section 9.6.2.3).
  private func addMapping(_ d: inout Dissection) {
    guard d.packet.ipProtocol == 17 else { return }
    let port = Int(d.packet.destinationPort)
    var domain = port < 7400 ? -1 : (port - 7400) / 250
    var isTold = false
    if let known = d[domains][sender(&d)], known.frame < d.packet.number {
      domain = Int(known.number)
      isTold = true
    }
    let rest = port - 7400 - domain * 250
    let nature: UInt32 = rest == 0 ? 2 : rest == 1 ? 1 : rest % 2 == 0 ? 0 : 3
    let index = (rest - 10) / 2
    var text = "Default port mapping"
    let name = Self.natures[Int(nature)]
    if domain < 0 {
      text += ": domainId=Unknown, participantIdx=\(index), nature=\(name)"
    } else {
      text += isTold ? ": " : " (Based on calculated domainId. Might not be accurate): "
      text +=
        rest < 2
        ? "\(name), domainId=\(domain)"
        : "domainId=\(domain), participantIdx=\(index), nature=\(name)"
    }
    let said = text
    let sub = d.open(d.text("\(said)", at: d.head, .generated))
    d.put(f.domainId, UInt32(truncatingIfNeeded: domain), at: d.head, .generated)
    if rest > 1 {
      d.put(f.participantIdx, UInt32(truncatingIfNeeded: index), at: d.head, .generated)
    }
    d.put(f.trafficNature, nature, at: d.head, .generated)
    d.close(sub)
  }

  private static let natures = [
    "UNICAST_METATRAFFIC", "MULTICAST_USERTRAFFIC", "MULTICAST_METATRAFFIC",
    "UNICAST_USERTRAFFIC",
  ]

  // MARK: Flags

  /// The names of flags that are set, behind the item in hand, and the flags below it.
  func addFlags<V: FixedWidthInteger>(
    _ d: inout Dissection, _ value: V, _ list: [RtpsFlag], at place: Region, reserved: Int = 0,
    digits: Int, _ order: Node.Flags = []
  ) {
    let raw = UInt64(truncatingIfNeeded: value)
    if d.wantsLabels {
      var text = "Flags: 0x\(Phrase.hex(raw, digits))"
      for flag in list where raw & flag.mask != 0 { text += ", \(flag.label)" }
      let said = text
      d.label("\(said)")
    }
    let sub = d.open()
    for bit in 0..<reserved {
      let field = flags.byMask[7 - bit]
      d.put(field, field.extract(raw) != 0, at: place)
    }
    for flag in list { d.put(flag.field, raw & flag.mask != 0, at: place, order) }
    d.close(sub)
  }

  // MARK: Entities

  /// A number that names a reader or writer: key and kind.
  func addEntity(
    _ d: inout Dissection, _ field: Field<UInt32>, _ key: Field<UInt32>, _ kind: Field<UInt8>,
    _ label: String
  ) throws(Malformed) {
    let raw: UInt32 = try d.peek(UInt32.self)
    d.put(field, raw, at: d.next(4))
    if d.wantsLabels {
      let known = rtpsEntityNames.name(of: UInt64(raw))
      let low = raw & 0xff
      let said =
        known.map { "\($0) (0x\(Phrase.hex(UInt64(raw), 8)))" }
        ?? "0x\(Phrase.hex(UInt64(raw), 8)) (\(Self.kind(low)): 0x\(Phrase.hex(UInt64(raw >> 8), 6)))"
      d.label("\(label): \(said)")
    }
    let sub = d.open()
    try d.add(key)
    try d.add(kind)
    d.close(sub)
  }

  private static func kind(_ value: UInt32) -> String {
    rtpsKindNames.name(of: UInt64(value)) ?? "unknown kind (\(Phrase.hex(UInt64(value), 2)))"
  }
}
