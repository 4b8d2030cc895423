import RemoraCore

/// Aggregate bit rates, in kbit/s (3GPP TS 29.060 sections 7.7.98, 7.7.111 to 7.7.113).
struct GTPRateElements: Sendable {
  let access, subscribed, authorized, authorizedAccess: [Field<Int32>]
  let largest: [Field<UInt32>]
  let unit, timer: Field<UInt8>
  let parts: GTPParts

  init(_ p: inout Builder, _ parts: GTPParts) {
    self.parts = parts
    func pair(_ p: inout Builder, _ name: String, _ label: String) -> [Field<Int32>] {
      [("ul", "Uplink"), ("dl", "Downlink")].map {
        p.i32("\(name)_\($0.0)", "\(label) for \($0.1)", unit: Unit("Kbps"))
      }
    }
    access = pair(&p, "apn_ambr", "APN-AMBR")
    subscribed = pair(&p, "sub_ue_ambr", "Subscribed UE-AMBR")
    authorized = pair(&p, "auth_ue_ambr", "Authorized UE-AMBR")
    authorizedAccess = pair(&p, "auth_apn_ambr", "Authorized APN-AMBR")
    unit = p.u8(
      "ggsn_back_off_time_units", "Timer unit", mask: 0xe0,
      names: [
        0: "value is incremented in multiples of 2 seconds",
        1: "value is incremented in multiples of 1 minute",
        2: "value is incremented in multiples of 10 minutes",
        3: "value is incremented in multiples of 1 hour",
        4: "value is incremented in multiples of 10 hours",
        5: "value indicates that the timer is infinite",
      ])
    timer = p.u8("ggsn_back_off_timer", "Timer value", mask: 0x1f)
    largest = [("ul", "uplink"), ("dl", "downlink")].map {
      p.u32("max_mbr_apn_ambr_\($0.0)", "Max MBR/APN-AMBR for \($0.1)")
    }
  }

  func add(_ d: inout Dissection, _ element: GTPElement) throws(Malformed) {
    switch element.type {
    case 198: try addPair(&d, access)
    case 200:
      try addPair(&d, subscribed)
      // The authorized rates are optional.
      guard d.offset < element.end else { return }
      try addPair(&d, authorized)
      parts.addUndecoded(&d, element.end - d.offset)
    case 201:
      // The first byte is passed over, and read again as part of the first rate.
      try d.skip(1)
      try parts.addNetworkAccess(&d)
      try d.seek(d.offset - 1)
      try addPair(&d, authorizedAccess)
    case 202: try d.add(bits: unit, timer, width: 1)
    default:
      for field in largest {
        let rate = try d.add(field)
        d.label(value: rate > 1000 ? "\(rate / 1000) Mbps" : "\(rate) kbps")
      }
    }
  }

  private func addPair(_ d: inout Dissection, _ fields: [Field<Int32>]) throws(Malformed) {
    for field in fields { try d.add(field) }
  }
}
