public import RemoraCore

/// Network Time Protocol (RFC 5905), with extension fields (RFC 7822, 8915), control messages
/// (RFC 9327) and the lists of private mode.
///
///     |LI | VN  |mode |    stratum    |     poll      |   precision   |
///     |                          root delay                           |
///     |                        root dispersion                        |
///     |                          reference id                         |
///     |            reference, origin, receive, transmit time          |
///     |              extension fields, key id, authenticator          |
public let ntp = Protocol("ntp", "Network Time Protocol", short: "NTP") { p in
  // What is remembered are the layouts of private messages, which are the same for all.
  p.keepsToItself()
  let layer = NTPLayer(&p)
  p.over("udp.port", 123)
  p.over("tcp.port", 123)
  return { d throws(Malformed) in try layer.dissect(&d) }
}

struct NTPLayer {
  let f: NTPFields

  let items7: NTPPrivateItems

  init(_ p: inout Builder) {
    f = NTPFields(&p)
    items7 = NTPPrivateItems(&p, f)
  }

  func dissect(_ d: inout Dissection) throws(Malformed) {
    let first = try d.peekOrWithdraw(UInt8.self)
    let version = first >> 3 & 7
    d.protocolColumn("NTP")
    let (versionField, modeField) = (f.flagsVn, f.flagsMode)
    switch first & 7 {
    case 6: try addControl(&d, first)
    case 7: try addPrivate(&d, first)
    default:
      d.info("\(versionField, version), \(modeField, first & 7)")
      d.summary(" (\(versionField, version), \(modeField, first & 7))")
      try addStandard(&d, first)
    }
  }

  private func addFlags(_ d: inout Dissection, _ first: UInt8) throws(Malformed) {
    let (leap, version, mode) = (f.flagsLi, f.flagsVn, f.flagsMode)
    try d.add(f.flags, bits: leap, version, mode)
    d.append(
      """
      , Leap Indicator: \(leap, first >> 6), Version number: \(version, first >> 3 & 7), \
      Mode: \(mode, first & 7)
      """)
  }

  private func addStandard(_ d: inout Dissection, _ first: UInt8) throws(Malformed) {
    try addFlags(&d, first)
    let stratum = try d.add(f.stratum)
    let poll = try d.add(f.ppoll)
    d.append(" (\(Self.power(poll, digits: poll < 0 ? 3 : 0)) seconds)")
    let precision = try d.add(f.precision)
    d.append(" (\(Self.power(precision, digits: 9)) seconds)")
    let delay = try d.add(f.rootdelay)
    d.label(value: "\(fixedPoint(Double(delay) / 65_536, digits: 6)) seconds")
    let dispersion = try d.add(f.rootdispersion)
    d.label(value: "\(fixedPoint(Double(dispersion) / 65_536, digits: 6)) seconds")
    let source: UInt32 = try d.peek(UInt32.self)
    try d.add(f.refid, length: 4)
    d.label(value: Self.reference(source, stratum))
    for time in [f.reftime, f.org, f.rec, f.xmt] { try addTime(&d, time) }
    try addTail(&d)
  }

  private func addTime(_ d: inout Dissection, _ field: Field<AbsoluteTime>) throws(Malformed) {
    let value: UInt64 = try d.peek(UInt64.self)
    d.put(field, Self.time(value), at: d.next(8))
    try d.skip(8)
  }

  /// Seconds since 1900, or since 2036 if the highest bit is clear, and a fraction of 2^-32 s.
  static func time(_ value: UInt64) -> AbsoluteTime {
    if value == 0 { return AbsoluteTime(seconds: -2_208_988_800, nanoseconds: 0) }
    let seconds = Int64(value >> 32)
    let base: Int64 = seconds & 0x8000_0000 != 0 ? -2_208_988_800 : 2_085_978_496
    let nanoseconds = ((value & 0xffff_ffff) &* 1_000_000_000) >> 32
    return AbsoluteTime(
      seconds: seconds + base, nanoseconds: Int32(truncatingIfNeeded: nanoseconds))
  }

  private static func power(_ exponent: Int8, digits: Int) -> String {
    fixedPoint(Double(sign: .plus, exponent: Int(exponent), significand: 1), digits: digits)
  }

  /// What the reference id says, which depends on the stratum (RFC 5905 section 7.3).
  private static func reference(_ value: UInt32, _ stratum: UInt8) -> Phrase {
    if value == 0 { return "NULL" }
    if stratum > 1 { return "\(IPv4Address(bits: value))" }
    var code = ""
    for shift in [24, 16, 8, 0] as [UInt32] {
      let byte = UInt8(truncatingIfNeeded: value >> shift)
      if byte == 0 { break }
      code.unicodeScalars.append(Unicode.Scalar(byte))
    }
    let known = stratum == 1 ? ntpReferenceSources : ntpKissCodes
    if let found = known.first(where: { $0.0 == code }) { return Phrase(found.1) }
    return stratum == 1
      ? "Unidentified reference source '\(code)'" : "Unidentified Kiss-o'-Death message '\(code)'"
  }

  // MARK: Extension fields and authenticator

  /// Extension fields as long as there is room for one and what follows it can be one or an
  /// authenticator; then the authenticator.
  private func addTail(_ d: inout Dissection) throws(Malformed) {
    while d.reportedRemaining > 4 {
      try d.step()
      let length = Int(try d.peek(UInt16.self, ahead: 2))
      let rest = d.reportedRemaining - length
      guard length >= 16, rest == 0 || rest >= 20 else { break }
      if !(try addExtension(&d, length)) { return }
    }
    if d.reportedRemaining >= 4 {
      try d.add(f.keyid, length: 4)
      if d.reportedRemaining > 0 { try d.add(f.mac, length: d.reportedRemaining) }
    }
  }

  private func addExtension(_ d: inout Dissection, _ length: Int) throws(Malformed) -> Bool {
    let item = d.put(f.ext, at: d.next(length))
    let sub = d.open(item)
    let type = try d.add(f.extType)
    if type == 0x104 { d.info(append: ", NTS") }
    let low = type & 0xff
    if low == 2, type >> 8 & 0x3f <= 9 {
      let modern = type & 0xc000 | 0x0200 | type >> 8 & 0x3f
      let name = f.extType
      d.expert(f.extHistoric, at: d.last, "Historic extension type for \(name, modern)")
    }
    try d.add(f.extLength)
    if length % 4 != 0 {
      d.expert(
        f.extInvalidLength, at: d.last, "Extension length \(length) isn't a multiple of 4")
      d.close(sub)
      return false
    }
    if type == 0x404 {
      try addNTS(&d, length - 4)
    } else {
      try d.add(f.extValue, length: length - 4)
    }
    d.close(sub)
    return true
  }

  /// Authenticated and encrypted extension fields (RFC 8915 section 5.6).
  private func addNTS(_ d: inout Dissection, _ length: Int) throws(Malformed) {
    d.put(f.extValue, at: d.next(length))
    let end = d.offset + length
    let sub = d.open(d.put(f.extNts, at: d.next(length)))
    let nonce = Int(try d.add(f.ntsNonceLength))
    let text = Int(try d.add(f.ntsCiphertextLength))
    try d.add(f.ntsNonce, length: nonce)
    try d.skip((4 - nonce % 4) % 4)
    try d.add(f.ntsCiphertext, length: text)
    d.close(sub)
    try d.seek(end)
  }
}

private let ntpReferenceSources: [(String, String)] = [
  ("LOCL", "uncalibrated local clock"), ("CESM", "calibrated Cesium clock"),
  ("RBDM", "calibrated Rubidium clock"), ("PPS", "Generic pulse-per-second"),
  ("IRIG", "Inter-Range Instrumentation Group"), ("ACTS", "NIST telephone modem"),
  ("USNO", "USNO telephone modem"), ("PTB", "European telephone modem"),
  ("TDF", "MF Radio Allouis, FR 162 kHz"), ("DCF", "LF Radio DCF77 Mainflingen, DE 77.5 kHz"),
  ("MSF", "LF Radio MSF Anthorn, UK 60 kHz"), ("WWV", "HF Radio WWV Ft. Collins, CO"),
  ("WWVB", "LF Radio WWVB Ft. Collins, CO 60 kHz"), ("WWVH", "HF Radio WWVH Kauai, HI"),
  ("CHU", "HF Radio CHU Ottawa, Ontario"), ("LORC", "MF Radio LORAN C station, 100 kHz"),
  ("OMEG", "OMEGA radionavigation system"), ("GPS", "Global Position System"),
  ("GPSs", "GPS (with shared memory access)"),
  ("GOES", "Geostationary Orbit Environment Satellite"), ("DTS", "Digital Time Service"),
  ("ATOM", "Atomic clock (calibrated)"), ("VLF", "VLF radio (OMEGA,, etc.)"),
  ("MRS", "Multi Reference System"), ("GAL", "Galileo Positioning System"),
  ("NIST", "NIST telephone modem"), ("GNSS", "Global Navigation Satellite System"),
  ("FREE", "(Internal clock)"),
  ("JJY", "LF Radio JJY Fukushima, JP 40 kHz, Saga, JP 60 kHz"),
  ("HBG", "LF Radio HBG Prangins, HB 75 kHz"), ("1PPS", "External 1 PPS input"),
]

private let ntpKissCodes: [(String, String)] = [
  ("ACST", "The association belongs to a unicast server"),
  ("AUTH", "Server authentication failed"), ("AUTO", "Autokey sequence failed"),
  ("BCST", "The association belongs to a broadcast server"),
  ("CRYP", "Cryptographic authentication or identification failed"),
  ("DENY", "Access denied by remote server"), ("DROP", "Lost peer in symmetric mode"),
  ("RSTR", "Access denied due to local policy"),
  ("INIT", "The association has not yet synchronized for the first time"),
  ("MCST", "The association belongs to a dynamically discovered server"),
  ("NKEY", "No key found. Either the key was never installed or is not trusted"),
  ("NTSN", "Network Time Security (NTS) negative-acknowledgment (NAK)"),
  (
    "RATE",
    "Rate exceeded. The server has temporarily denied access because the client exceeded the "
      + "rate threshold"
  ),
  ("RMOT", "Alteration of association from a remote host running ntpdc."),
  (
    "STEP",
    "A step change in system time has occurred, but the association has not yet resynchronized"
  ),
]
