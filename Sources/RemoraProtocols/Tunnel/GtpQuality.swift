import RemoraCore

/// Quality of service profiles (3GPP TS 29.060 sections 7.7.34 and 7.7.4, TS 24.008 section
/// 10.5.6.5).
struct GTPQuality: Sendable {
  let length: Field<UInt16>
  let priority: Field<UInt8>
  let spare1, delay, reliability, peak, spare2, precedence, spare3, mean: Field<UInt8>
  let trafficClass, order, erroneous, bitErrors, dataErrors, transfer, handling: Field<UInt8>
  let dataSize: Field<UInt16>
  let rates: Rates
  let spare4, source: Field<UInt8>
  let isSignalling: Field<Bool>

  /// Bit rates, up and down.
  struct Rates: Sendable {
    let maximumUp, maximumDown, guaranteedUp, guaranteedDown: Field<UInt16>
    let useMaximum, useGuaranteed: Expert
  }

  init(_ p: inout Builder) {
    length = p.u16("qos_umts_length", "Length")
    priority = p.u8("qos_al_ret_priority", "Allocation/Retention priority")
    spare1 = p.u8("qos_spare1", "Spare", mask: 0xc0, blurb: "Spare (shall be sent as '00' )")
    delay = p.u8(
      "qos_delay", "QoS delay", mask: 0x38, names: qualityDelays,
      blurb: "Quality of Service Delay Class")
    reliability = p.u8(
      "qos_reliability", "QoS reliability", mask: 0x07, names: qualityReliabilities,
      blurb: "Quality of Service Reliability Class")
    peak = p.u8(
      "qos_peak", "QoS peak", mask: 0xf0, names: qualityPeaks,
      blurb: "Quality of Service Peak Throughput")
    spare2 = p.u8("qos_spare2", "Spare", mask: 0x08, blurb: "Spare (shall be sent as 0)")
    precedence = p.u8(
      "qos_precedence", "QoS precedence", mask: 0x07, names: qualityPrecedences,
      blurb: "Quality of Service Precedence Class")
    spare3 = p.u8("qos_spare3", "Spare", mask: 0xe0, blurb: "Spare (shall be sent as '000' )")
    mean = p.u8(
      "qos_mean", "QoS mean", mask: 0x1f, names: qualityMeans,
      blurb: "Quality of Service Mean Throughput")
    trafficClass = p.u8("qos_traf_class", "Traffic class", mask: 0xe0, names: qualityClasses)
    order = p.u8("qos_del_order", "Delivery order", mask: 0x18, names: qualityOrders)
    erroneous = p.u8(
      "qos_del_err_sdu", "Delivery of erroneous SDU", mask: 0x07, names: qualityErroneous)
    dataSize = p.u16(
      "qos_max_sdu_size", "Maximum SDU size",
      names: [
        0: "Subscribed maximum SDU size (in MS to network direction", 151: "1502 octets",
        152: "1510 octets", 153: "1520 octets",
      ])
    bitErrors = p.u8(
      "qos_res_ber", "Residual BER", mask: 0xf0, names: qualityBitErrors,
      blurb: "Residual Bit Error Rate")
    dataErrors = p.u8(
      "qos_sdu_err_ratio", "SDU Error ratio", mask: 0x0f, names: qualityDataErrors)
    transfer = p.u8(
      "qos_trans_delay", "Transfer delay", mask: 0xfc, names: Self.transferDelays)
    handling = p.u8(
      "qos_traf_handl_prio", "Traffic handling priority", mask: 0x03, names: qualityPriorities)
    spare4 = p.u8("qos_spare4", "Spare", mask: 0xe0, blurb: "Spare (shall be sent as '000' )")
    isSignalling = p.flag(
      "sig_ind", "Signalling Indication", mask: 0x10, set: "Optimised for signalling traffic",
      unset: "Not optimised for signalling traffic")
    source = p.u8(
      "src_stat_desc", "Source Statistics Descriptor", mask: 0x0f,
      names: [0: "unknown", 1: "speech"])
    rates = Rates(&p)
  }

  /// 10 ms to 4 s, in steps that grow.
  private static let transferDelays = ValueNames(late: {
    var names: [(ClosedRange<UInt64>, String)] = [
      (0...0, "Subscribed Transfer Delay (in MS to network direction)"), (63...63, "Reserved"),
    ]
    for i: UInt64 in 1...62 {
      let time = i < 16 ? i * 10 : i < 32 ? 200 + (i - 16) * 50 : 1000 + (i - 32) * 100
      names.append((i...i, "\(time) ms"))
    }
    return names
  })

  /// The three bytes that version 0 has, in an element of their own.
  func addOld(_ d: inout Dissection) throws(Malformed) {
    let (a, b) = (try d.peek(UInt8.self, ahead: 1), try d.peek(UInt8.self, ahead: 2))
    let c = try d.peek(UInt8.self, ahead: 3)
    let item = d.text(
      """
      Quality of Service: delay: \(a >> 3 & 7), reliability: \(a & 7), peak: \(b >> 4), \
      precedence: \(b & 7), mean: \(c & 31)
      """, at: d.next(4))
    let sub = d.open(item)
    try d.skip(1)
    try addClasses(&d)
    d.close(sub)
  }

  private func addClasses(_ d: inout Dissection) throws(Malformed) {
    try d.add(bits: spare1, delay, reliability, width: 1)
    try d.add(bits: peak, spare2, precedence, width: 1)
    try d.add(bits: spare3, mean, width: 1)
  }

  /// A profile of `count` bytes at the cursor.
  func add(_ d: inout Dissection, _ count: Int) throws(Malformed) {
    _ = try d.peek(UInt8.self, ahead: 3)
    try d.add(priority)
    try addClasses(&d)
    guard count > 4 else { return }
    _ = try d.peek(UInt8.self, ahead: 7)
    try d.add(bits: trafficClass, order, erroneous, width: 1)
    let size = UInt16(try d.peek(UInt8.self))
    let isPlain = size > 0 && size <= 150
    d.put(dataSize, isPlain ? size * 10 : size, at: d.next(1))
    if isPlain { d.label(value: "\(size * 10) octets") }
    try d.skip(1)
    try rates.add(&d, rates.maximumUp)
    try rates.add(&d, rates.maximumDown)
    try d.add(bits: bitErrors, dataErrors, width: 1)
    try d.add(bits: transfer, handling, width: 1)
    try rates.add(&d, rates.guaranteedUp)
    try rates.add(&d, rates.guaranteedDown)
    if count > 12 { try d.add(bits: spare4, isSignalling, source, width: 1) }
    if count > 14 { try rates.addExtended(&d, isUp: false) }
    if count > 16 { try rates.addExtended(&d, isUp: true) }
    if count > 18 { try rates.addExtended2(&d, isUp: false) }
    if count > 20 { try rates.addExtended2(&d, isUp: true) }
  }
}

extension GTPQuality.Rates {
  init(_ p: inout Builder) {
    func rate(_ p: inout Builder, _ name: String, _ kind: String, _ way: String) -> Field<UInt16> {
      p.u16(
        name, "\(kind) bit rate for \(way)",
        names: [
          0:
            "Subscribed \(kind.lowercased()) bit rate for \(way) (in MS to network direction)",
          255: "0 kbps",
        ])
    }
    maximumUp = rate(&p, "qos_max_ul", "Maximum", "uplink")
    maximumDown = rate(&p, "qos_max_dl", "Maximum", "downlink")
    guaranteedUp = rate(&p, "qos_guar_ul", "Guaranteed", "uplink")
    guaranteedDown = rate(&p, "qos_guar_dl", "Guaranteed", "downlink")
    useGuaranteed = p.expert(
      "guaranteed_bit_rate_value", .protocolRule, .note,
      "Use the value indicated by the Guaranteed bit rate")
    useMaximum = p.expert(
      "max_bit_rate_value", .protocolRule, .note,
      "Use the value indicated by the Maximum bit rate")
  }

  /// A rate in steps of 1, 8 or 64 kbit/s.
  func add(_ d: inout Dissection, _ field: Field<UInt16>) throws(Malformed) {
    let code = UInt16(try d.peek(UInt8.self))
    let rate: UInt16? =
      switch code {
      case 1...63: code
      case 64...127: 64 + (code - 64) * 8
      case 128...254: 576 + (code - 128) * 64
      default: nil
      }
    d.put(field, rate ?? code, at: d.next(1))
    if let rate { d.label(value: "\(rate) kbps") }
    try d.skip(1)
  }

  /// Rates above 8640 kbit/s, which add to those before.
  func addExtended(_ d: inout Dissection, isUp: Bool) throws(Malformed) {
    let way = isUp ? "uplink" : "downlink"
    let says = isUp ? "Use the value indicated in octet" : "Use the value in octet"
    for isMaximum in [true, false] {
      let title = "Ext \(isMaximum ? "Maximum" : "Guaranteed") bit rate for \(way)"
      let code = UInt16(try d.peek(UInt8.self))
      let field =
        isMaximum ? (isUp ? maximumUp : maximumDown) : isUp ? guaranteedUp : guaranteedDown
      switch code {
      case 0:
        let octet = isMaximum ? (isUp ? 8 : 9) : isUp ? 12 : 13
        let text = "\(title): \(says) \(octet)"
        remark(&d, isMaximum ? useMaximum : useGuaranteed, text, at: d.next(1))
      case 1...74: put(&d, field, title, 8600 + code * 100, "kbps", at: d.next(1))
      case 75...186: put(&d, field, title, 16 + code - 74, "Mbps", at: d.next(1))
      case 187...250: put(&d, field, title, 128 + (code - 186) * 2, "Mbps", at: d.next(1))
      default: break
      }
      try d.skip(1)
    }
  }

  /// Rates above 256 Mbit/s. Whatever their direction, they are shown as rates up.
  func addExtended2(_ d: inout Dissection, isUp: Bool) throws(Malformed) {
    let way = isUp ? "uplink" : "downlink"
    let back = isUp ? 2 : 0
    for isMaximum in [true, false] {
      let title = "Ext2 \(isMaximum ? "Maximum" : "Guaranteed") bit rate for \(way)"
      let code = UInt16(try d.peek(UInt8.self))
      let start = d.offset - back - (isMaximum ? 0 : 1)
      let field = isMaximum ? maximumUp : guaranteedUp
      let place = Region(start - (isMaximum ? 2 : 1), 1)
      switch code {
      case 0:
        let text =
          "\(title): Use the value in octet "
          + (isMaximum ? (isUp ? "8 and octet 17." : "9 and octet 15.") : "13 and octet 16.")
        remark(&d, useMaximum, text, at: Region(start - (isMaximum ? 0 : 1), 1))
      case 1...61: put(&d, field, title, 256 + code * 4, "Mbps", at: place)
      case 62...161: put(&d, field, title, 500 + (code - 61) * 10, "Mbps", at: place)
      case 162...246 where isMaximum, 187...250 where !isMaximum:
        put(&d, field, title, 1500 + (code - 161) * 10, "Mbps", at: place)
      default: break
      }
      try d.skip(1)
    }
  }

  private func put(
    _ d: inout Dissection, _ field: Field<UInt16>, _ title: String, _ rate: UInt16,
    _ unit: String, at place: Region
  ) {
    d.put(field, rate, at: place)
    d.label("\(title): \(rate) \(unit)")
  }

  private func remark(_ d: inout Dissection, _ what: Expert, _ text: String, at place: Region) {
    d.expert(what, at: d.text(Phrase(text), at: place), Phrase(text))
  }
}
