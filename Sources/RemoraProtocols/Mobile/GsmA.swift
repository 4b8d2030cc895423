public import RemoraCore

/// What the layer 3 protocols of mobile networks have in common (3GPP TS 24.008 section 10.5.1).
public let gsmA = Protocol("gsm_a", "GSM A-I/F COMMON", short: "GSM COMMON") { p in
  _ = GSMCommon.shared(&p)
  return { _ throws(Malformed) in }
}

/// What stands for fields of several protocols, for filters that do not care which it is.
public let gppCommon = Protocol("3gpp", "3GPP COMMON") { p in
  _ = GPPCommon.shared(&p)
  return { _ throws(Malformed) in }
}

struct GPPCommon: Sendable {
  let temporary: Field<UInt32>

  static func shared(_ p: inout Builder) -> GPPCommon {
    p.shared("3gpp", owner: "3gpp") { GPPCommon(&$0) }
  }

  private init(_ p: inout Builder) {
    temporary = p.u32(
      "tmsi", "TMSI/P-TMSI/M-TMSI/5G-TMSI", .decHex,
      blurb: "Filter TMSI, P-TMSI, M-TMSI, 5G-TMSI across protocols")
  }
}

struct GSMCommon: Sendable {
  let spare: Field<UInt8>

  static func shared(_ p: inout Builder) -> GSMCommon {
    p.shared("gsm_a", owner: "gsm_a") { GSMCommon(&$0) }
  }

  private init(_ p: inout Builder) {
    spare = p.u8("spare_bits", "Spare bit(s)")
  }

  /// The bits of the byte at the cursor that `mask` has, which mean nothing.
  func addSpare(_ d: inout Dissection, mask: UInt8) throws(Malformed) {
    let byte = try d.peek(UInt8.self)
    let value = (byte & mask) >> UInt8(mask.trailingZeroBitCount)
    d.put(spare, value, at: d.next(1))
    guard d.wantsLabels else { return }
    let picture = bitPicture(
      UInt64(value), at: mask.leadingZeroBitCount, count: mask.nonzeroBitCount)
    d.label("\(picture) = Spare bit(s): \(value)")
  }
}
