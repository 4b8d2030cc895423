public import RemoraCore

/// The mobile application part's way to write addresses (3GPP TS 29.002 section 17.7.8), which
/// other protocols carry.
public let gsmMap = Protocol("gsm_map", "GSM Mobile Application", short: "GSM_MAP") { p in
  _ = GSMAddress.shared(&p)
  return { _ throws(Malformed) in }
}

///     | 1 |  nature  |   plan   |  digits …
struct GSMAddress: Sendable {
  let isLast: Field<Bool>
  let nature, plan: Field<UInt8>
  let digits: Field<Text>
  let telephone: E164

  static func shared(_ p: inout Builder) -> GSMAddress {
    p.shared("gsm_map.address", owner: "gsm_map") { GSMAddress(&$0) }
  }

  private init(_ p: inout Builder) {
    isLast = p.flag("extension", "Extension", mask: 0x80, set: "No Extension", unset: "Extension")
    nature = p.u8(
      "nature_of_number", "Nature of number", .hex, mask: 0x70,
      names: [
        0: "unknown", 1: "International Number", 2: "National Significant Number",
        3: "Network Specific Number", 4: "Subscriber Number", 5: "Reserved",
        6: "Abbreviated Number", 7: "Reserved for extension",
      ])
    plan = p.u8(
      "number_plan", "Number plan", .hex, mask: 0x0f,
      names: [
        0: "unknown", 1: "ISDN/Telephony Numbering (Rec ITU-T E.164)", 2: "spare",
        3: "Data Numbering (ITU-T Rec. X.121)", 4: "Telex Numbering (ITU-T Rec. F.69)",
        5: "spare", 6: "Land Mobile Numbering (ITU-T Rec. E.212)", 7: "spare",
        8: "National Numbering", 9: "Private Numbering", 10: "spare", 11: "spare", 12: "spare",
        13: "spare", 14: "spare", 15: "Reserved for extension",
      ])
    digits = p.string("address.digits", "Address digits")
    telephone = E164.shared(&p)
  }

  /// An address of `length` bytes at the cursor.
  func add(_ d: inout Dissection, length: Int) throws(Malformed) {
    let bits = try d.add(bits: isLast, nature, plan, width: 1)
    guard length > 1 else { return }
    if bits & 0x7f == 0x11 { return try telephone.add(&d, length: length - 1) }
    guard length - 1 <= d.remaining else { return try d.skip(length - 1) }
    let place = d.next(length - 1)
    let text = d.wants(digits) ? TelephoneDigits.text(&d, place) : ""
    d.put(digits, "\(text)", at: place)
    try d.skip(length - 1)
  }
}
