import RemoraCore

/// Fields of parameters of the rarer header fields.
struct SIPParameterFields {
  let comp, overload, overloadAlgorithm, overloadValidity, overloadSequence, beRoute,
    compIdentifier: Field<Text>
  let overloadValue: Field<UInt32>
  let overloadTime: Field<AbsoluteTime>
  let accessType, cell: Field<Text>
  let sessionID: Field<Bytes>
  let sessionParameter: Field<Text>
  let reasonProtocol, reasonText: Field<Text>
  let causeQ850, causeSIP, causeOther: Field<UInt32>
  let chargingID, chargingAddress: Field<Text>
  let mechanism, algorithm, encryption, transport: Field<Text>
  let spis: [(name: String, field: Field<UInt32>)]
  let ports: [(name: String, field: Field<UInt16>)]
  let capability: Field<Text>

  init(_ p: inout Builder) {
    comp = p.string("Via.comp", "Comp", blurb: "SIP Via comp")
    compIdentifier = p.string(
      "Via.sigcomp-id", "Sigcomp identifier", blurb: "SIP Via sigcomp identifier")
    overload = p.string("Via.oc", "Overload Control")
    overloadValue = p.u32("Via.oc_val", "Overload Control Value")
    overloadValidity = p.string("Via.oc_validity", "Overload Control Validity")
    overloadSequence = p.string("Via.oc_seq", "Overload Control Sequence")
    overloadTime = p.time("Via.oc_seq.ts", "Overload Control Sequence Time Stamp", .utc)
    overloadAlgorithm = p.string("Via.oc_algo", "Overload Control Algorithm")
    beRoute = p.string("Via.be_route", "be-route")
    accessType = p.string(
      "P-Access-Network-Info.access-type", "access-type",
      blurb: "SIP P-Access-Network-Info access-type")
    cell = p.string(
      "P-Access-Network-Info.utran-cell-id-3gpp", "utran-cell-id-3gpp",
      blurb: "SIP P-Access-Network-Info utran-cell-id-3gpp")
    sessionID = p.bytes("Session-ID.sess_id", "sess-id")
    sessionParameter = p.string("Session-ID.param", "param")
    reasonProtocol = p.string("reason_protocols", "Reason protocols")
    causeQ850 = p.u32("reason_cause_q850", "Cause", .decHex, names: q850Causes)
    causeSIP = p.u32("reason_cause_sip", "Cause", names: sipReasons)
    causeOther = p.u32("reason_cause_other", "Cause")
    reasonText = p.string("reason_text", "Text")
    chargingID = p.string("icid_value", "icid-value")
    chargingAddress = p.string("icid_gen_addr", "icid-gen-addr")
    mechanism = p.string("sec_mechanism", "[Security-mechanism]")
    algorithm = p.string("sec_mechanism.alg", "alg")
    encryption = p.string("sec_mechanism.ealg", "ealg")
    transport = p.string("sec_mechanism.prot", "prot")
    spis = [
      ("spi-c", p.u32("sec_mechanism.spi_c", "spi-c", .decHex)),
      ("spi-s", p.u32("sec_mechanism.spi_s", "spi-s", .decHex)),
    ]
    ports = [
      ("port1", p.u16("sec_mechanism.port1", "port1")),
      ("port-c", p.u16("sec_mechanism.port_c", "port-c")),
      ("port2", p.u16("sec_mechanism.port2", "port2")),
      ("port-s", p.u16("sec_mechanism.port_s", "port-s")),
    ]
    capability = p.string("feature_cap", "Feature Cap")
  }
}

/// Header fields that are a word and parameters, or lists of those.
extension SIPLayer {
  /// `name=value`, or `name` alone.
  private struct Part {
    var name: String
    var low, value, high: Int
  }

  /// The parts of `low..<high` between semicolons, without the blanks around them.
  private func parts(_ text: [UInt8], _ low: Int, _ high: Int) -> [Part] {
    var list: [Part] = []
    var at = low
    while at < high {
      var end = at
      var isQuoted = false
      while end < high, isQuoted || text[end] != UInt8(ascii: ";") {
        if text[end] == UInt8(ascii: "\"") { isQuoted.toggle() }
        end += 1
      }
      var (start, stop) = (at, end)
      while start < stop, text[start] <= 0x20 { start += 1 }
      while stop > start, text[stop - 1] <= 0x20 { stop -= 1 }
      if stop > start {
        let equals = text[start..<stop].firstIndex(of: UInt8(ascii: "="))
        let name = String(decoding: text[start..<(equals ?? stop)], as: UTF8.self).lowercased()
        list.append(Part(name: name, low: start, value: equals.map { $0 + 1 } ?? start, high: stop))
      }
      at = end + 1
    }
    return list
  }

  /// A part that has no field.
  private func addText(_ d: inout Dissection, _ part: Part, _ base: Int) {
    let place = Region(base + part.low, part.high - part.low)
    let words = d.wantsLabels ? d.plain(place) : ""
    d.text("\(words)", at: place)
  }

  private func number(_ text: [UInt8], _ low: Int, _ high: Int) -> UInt32 {
    var value: UInt64 = 0
    for byte in text[low..<high] {
      guard byte >= 0x30, byte <= 0x39, value <= UInt64(UInt32.max) else { break }
      value = value * 10 + UInt64(byte - 0x30)
    }
    return UInt32(truncatingIfNeeded: min(value, UInt64(UInt32.max)))
  }

  /// Parameters of RFC 3486, RFC 7339 and others.
  func addRareViaParameter(
    _ d: inout Dissection, _ text: [UInt8], _ name: String, _ low: Int, _ value: Int,
    _ high: Int, _ base: Int
  ) {
    let fields = f.more
    let place = Region(base + value, high - value)
    switch name {
    case "comp": put(&d, fields.comp, text, value, high, base)
    case "sigcomp-id": put(&d, fields.compIdentifier, text, value, high, base)
    case "be-route": put(&d, fields.beRoute, text, value, high, base)
    case "oc":
      put(&d, fields.overload, text, value, high, base)
      if value > low { d.put(fields.overloadValue, number(text, value, high), at: place) }
    case "oc-validity": put(&d, fields.overloadValidity, text, value, high, base)
    case "oc-algo": put(&d, fields.overloadAlgorithm, text, value, high, base)
    case "oc-seq":
      put(&d, fields.overloadSequence, text, value, high, base)
      let dot = text[value..<high].firstIndex(of: UInt8(ascii: ".")) ?? high
      let rest = min(high, dot + 1)
      d.put(
        fields.overloadTime,
        AbsoluteTime(
          seconds: Int64(number(text, value, dot)),
          nanoseconds: Int32(truncatingIfNeeded: number(text, rest, high) % 1_000_000) * 1_000),
        at: place)
    default: addText(&d, Part(name: name, low: low, value: value, high: high), base)
    }
  }

  /// RFC 3326.
  func addReason(_ d: inout Dissection, _ text: [UInt8], _ head: Head, _ base: Int) {
    let list = parts(text, head.valueStart, head.valueEnd)
    guard let first = list.first else { return }
    put(&d, f.more.reasonProtocol, text, first.low, first.high, base)
    let kind = first.name
    for part in list.dropFirst() {
      let place = Region(base + part.value, part.high - part.value)
      switch part.name {
      case "cause":
        let field =
          kind == "q.850" ? f.more.causeQ850 : kind == "sip" ? f.more.causeSIP : f.more.causeOther
        d.put(field, number(text, part.value, part.high), at: place)
      case "text":
        let isQuoted =
          part.high > part.value + 1 && text[part.value] == UInt8(ascii: "\"")
          && text[part.high - 1] == UInt8(ascii: "\"")
        let inset = isQuoted ? 1 : 0
        put(&d, f.more.reasonText, text, part.value + inset, part.high - inset, base)
      default: addText(&d, part, base)
      }
    }
  }

  /// RFC 7989, and the forms before it.
  func addSessionID(_ d: inout Dissection, _ text: [UInt8], _ head: Head, _ base: Int) {
    let list = parts(text, head.valueStart, head.valueEnd)
    guard let first = list.first else { return }
    let hasRemote = list.contains { $0.name == "remote" && $0.value > $0.low }
    if !hasRemote {
      let bytes = hexBytes(text, first.low, first.high)
      d.put(f.more.sessionID, bytes, at: Region(base + first.low, first.high - first.low))
    }
    for part in list.dropFirst() where part.name != "remote" {
      put(&d, f.more.sessionParameter, text, part.low, part.high, base)
    }
  }

  private func hexBytes(_ text: [UInt8], _ low: Int, _ high: Int) -> [UInt8] {
    var bytes: [UInt8] = []
    var at = low
    while at + 1 < high {
      let pair = String(decoding: text[at..<(at + 2)], as: UTF8.self)
      guard let byte = UInt8(pair, radix: 16) else { break }
      bytes.append(byte)
      at += 2
    }
    return bytes
  }

  /// RFC 7315 section 5.4.
  func addAccess(_ d: inout Dissection, _ text: [UInt8], _ head: Head, _ base: Int) {
    for (i, part) in parts(text, head.valueStart, head.valueEnd).enumerated() {
      if i == 0 {
        put(&d, f.more.accessType, text, part.low, part.high, base)
      } else if part.name == "utran-cell-id-3gpp" {
        put(&d, f.more.cell, text, part.value, part.high, base)
      } else {
        addText(&d, part, base)
      }
    }
  }

  /// RFC 7315 section 5.6.
  func addCharging(_ d: inout Dissection, _ text: [UInt8], _ head: Head, _ base: Int) {
    for part in parts(text, head.valueStart, head.valueEnd) {
      switch part.name {
      case "icid-value": put(&d, f.more.chargingID, text, part.value, part.high, base)
      case "icid-gen-addr": put(&d, f.more.chargingAddress, text, part.value, part.high, base)
      default: addText(&d, part, base)
      }
    }
  }

  /// RFC 6809.
  func addCapabilities(_ d: inout Dissection, _ text: [UInt8], _ head: Head, _ base: Int) {
    for part in parts(text, head.valueStart, head.valueEnd) {
      let plus = text[part.low] == UInt8(ascii: "+") ? 1 : 0
      put(&d, f.more.capability, text, part.low + plus, part.high, base)
    }
  }

  /// RFC 3329, with what 3GPP TS 33.203 annex H adds.
  func addSecurity(_ d: inout Dissection, _ text: [UInt8], _ head: Head, _ base: Int) {
    for (i, part) in parts(text, head.valueStart, head.valueEnd).enumerated() {
      let place = Region(base + part.value, part.high - part.value)
      if i == 0 {
        put(&d, f.more.mechanism, text, part.low, part.high, base)
      } else if part.name == "alg" {
        put(&d, f.more.algorithm, text, part.value, part.high, base)
      } else if part.name == "ealg" {
        put(&d, f.more.encryption, text, part.value, part.high, base)
      } else if part.name == "prot" {
        put(&d, f.more.transport, text, part.value, part.high, base)
      } else if let field = f.more.spis.first(where: { $0.name == part.name })?.field {
        d.put(field, number(text, part.value, part.high), at: place)
      } else if let field = f.more.ports.first(where: { $0.name == part.name })?.field {
        d.put(field, UInt16(truncatingIfNeeded: number(text, part.value, part.high)), at: place)
      } else {
        addText(&d, part, base)
      }
    }
  }
}
