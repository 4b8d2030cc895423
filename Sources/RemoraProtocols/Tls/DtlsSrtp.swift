import RemoraCore

/// What only DTLS has in its hello messages: the cookie (RFC 6347 section 4.2.1), and keys for
/// SRTP (RFC 5764 section 4.1.1).
struct DTLSUseSRTP {
  let fields: DTLSRecordFields
  let invalidLength: Expert

  init(_ p: inout Builder) {
    fields = p.shared("dtls.record", owner: "dtls") { DTLSRecordFields(&$0) }
    invalidLength = p.expert(
      "use_srtp.protection_profiles_length.invalid", .protocolRule, .warning,
      "Invalid real length of protection profiles")
  }

  func addCookie(_ d: inout Dissection, _ faults: TLSFaults) throws(Malformed) {
    let count = try faults.vector(&d, fields.cookieLength, 1, 0...255)
    if count > 0 { try d.add(fields.cookie, length: count) }
  }

  func add(
    _ d: inout Dissection, _ faults: TLSFaults, isOffer: Bool
  ) throws(Malformed) {
    let size = try faults.vector(&d, fields.useSrtpProtectionProfilesLength, 2, 2...65535)
    if size % 2 == 1 { d.expert(invalidLength) }
    for _ in 0..<size / 2 { try d.add(fields.useSrtpProtectionProfile) }
    if size % 2 == 1 { try d.skip(1) }
    let count = try faults.vector(&d, fields.useSrtpMkiLength, 1, 0...255)
    if count > 0 { try d.add(fields.useSrtpMki, length: count) }
  }
}
