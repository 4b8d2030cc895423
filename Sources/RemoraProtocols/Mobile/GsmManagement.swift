public import RemoraCore

/// Elements of mobility and session management (3GPP TS 24.008 sections 10.5.5 and 10.5.6), which
/// other protocols carry.
public let gsmManagement = Protocol(
  "gsm_a.gm", "GSM A-I/F GPRS Mobility and Session Management", short: "GSM Management"
) { p in
  _ = GSMRemarks.shared(&p)
  _ = GSMOptions.shared(&p)
  _ = GSMTrafficFlow.shared(&p)
  return { _ throws(Malformed) in }
}

/// What is said of elements that are too long or too short.
struct GSMRemarks: Sendable {
  let tooLong, tooShort: Expert

  static func shared(_ p: inout Builder) -> GSMRemarks {
    p.shared("gsm_a.gm.remarks", owner: "gsm_a.gm") { GSMRemarks(&$0) }
  }

  private init(_ p: inout Builder) {
    tooLong = p.expert(
      "extraneous_data", .protocolRule, .note,
      "Extraneous Data, dissector bug or later version spec (report to wireshark.org)")
    tooShort = p.expert("not_enough_data", .protocolRule, .warning, "Not enough data")
  }

  /// Remarks on the bytes that are left of an element.
  func addRest(_ d: inout Dissection) throws(Malformed) {
    guard d.remaining > 0 else { return }
    let item = d.text(
      "Extraneous Data, dissector bug or later version spec (report to wireshark.org)",
      at: d.next(d.remaining))
    d.expert(tooLong, at: item)
    try d.skip(d.remaining)
  }
}
