public import RemoraCore

/// The extensible authentication protocol (RFC 3748).
///
///     |     code      |      id       |            length             |     type      | data …
public let eap = Protocol("eap", "Extensible Authentication Protocol", short: "EAP") { p in
  let layer = EAPLayer(&p)
  p.over("ppp.protocol", 0xc227)
  return { d throws(Malformed) in try layer.dissect(&d) }
}

struct EAPLayer {
  let code, id, type, desired, valueSize, flags: Field<UInt8>
  let length: Field<UInt16>
  let identity, notification: Field<Text>
  let value, extra, body: Field<Bytes>
  let hasLength, isMore, isStart: Field<Bool>
  let total, vendor, vendorType: Field<UInt32>
  let version: Field<UInt8>
  let isWeak: Expert
  let data: ProtocolHandle

  init(_ p: inout Builder) {
    let codeNames = Self.codeNames
    code = p.u8("code", "Code", names: codeNames)
    id = p.u8("id", "Id")
    length = p.u16("len", "Length")
    type = p.u8("type", "Type", names: eapTypes)
    desired = p.u8("desired_type", "Desired Auth Type", names: eapTypes)
    identity = p.string("identity", "Identity")
    notification = p.string("notification", "Notification")
    valueSize = p.u8("md5.value_size", "EAP-MD5 Value-Size")
    value = p.bytes("md5.value", "EAP-MD5 Value")
    extra = p.bytes("md5.extra_data", "EAP-MD5 Extra Data")
    flags = p.u8("tls.flags", "EAP-TLS Flags", .hex)
    hasLength = p.flag("tls.flags.len_included", "Length Included", mask: 0x80)
    isMore = p.flag("tls.flags.more_fragments", "More Fragments", mask: 0x40)
    isStart = p.flag("tls.flags.start", "Start", mask: 0x20)
    total = p.u32("tls.len", "EAP-TLS Length")
    vendor = p.u24("ext.vendor_id", "EAP-EXT Vendor Id", .hex, names: [0x372a: "WFA"])
    vendorType = p.u32("ext.vendor_type", "EAP-EXT Vendor Type", .hex, names: [0x1: "SimpleConfig"])
    body = p.bytes("data", "EAP Data")
    version = p.u8("tls.flags.version", "Version", mask: 0x07)
    isWeak = p.expert(
      "mitm_attacks", .security, .warning,
      "Vulnerable to MITM attacks. If possible, change EAP type.")
    data = p.uses("data")
  }

  private static let codeNames: ValueNames = [
    1: "Request", 2: "Response", 3: "Success", 4: "Failure", 5: "Initiate", 6: "Finish",
  ]

  func dissect(_ d: inout Dissection) throws(Malformed) {
    d.protocolColumn("EAP")
    let number = try d.peek(UInt8.self)
    let fields = (code, type)
    if Self.codeNames.name(of: UInt64(number)) != nil {
      d.info("\(fields.0, number)")
    } else {
      d.info("Unknown code (0x\(number, hex: 2))")
    }
    let size = Int(try d.peek(UInt16.self, ahead: 2))
    d.setOwnLength(min(size, d.reportedRemaining))
    try d.add(code)
    try d.add(id)
    try d.add(length)
    guard number == 1 || number == 2, size > 4 else { return }
    let kind = try d.peek(UInt8.self)
    if eapTypes.name(of: UInt64(kind)) != nil {
      d.info(append: ", \(fields.1, kind)")
    } else {
      d.info(append: ", Unknown type (0x\(kind, hex: 2))")
    }
    try d.add(type)
    if kind == 4 { d.expert(isWeak) }
    let count = size - 5
    guard count > 0 else { return }
    if d.reportedRemaining > count { d.limit(to: count) }
    switch kind {
    case 1: try d.add(identity, length: count)
    case 2: try d.add(notification, length: count)
    case 3:
      try d.add(desired)
    case 4:
      let inner = Int(try d.add(valueSize))
      try d.add(value, length: inner)
      if count - 1 - inner > 0 { try d.add(extra, length: count - 1 - inner) }
    case 13, 21, 25: try addTLS(&d, hasVersion: kind != 13)
    case 254:
      let sub = d.open(d.text("Expanded Type", at: d.next(count)))
      try d.add(vendor)
      try d.add(vendorType)
      if d.reportedRemaining > 0 { try d.call(data, .nested) }
      d.close(sub)
    default: try d.add(body, length: count)
    }
  }

  private func addTLS(_ d: inout Dissection, hasVersion: Bool) throws(Malformed) {
    let bits =
      hasVersion
      ? try d.add(flags, bits: hasLength, isMore, isStart, version)
      : try d.add(flags, bits: hasLength, isMore, isStart)
    if bits & 0x80 != 0 { try d.add(total) }
  }
}

/// Methods (IANA, "Extensible Authentication Protocol (EAP) Registry").
let eapTypes: ValueNames = [
  1: "Identity", 2: "Notification", 3: "Legacy Nak (Response Only)",
  4: "MD5-Challenge EAP (EAP-MD5-CHALLENGE)", 5: "One-Time Password EAP (EAP-OTP)",
  6: "Generic Token Card EAP (EAP-GTC)", 7: "Allocated", 8: "Allocated",
  9: "RSA Public Key Authentication EAP (EAP-RSA-PKA)", 10: "DSS Unilateral EAP (EAP-DSS)",
  11: "KEA EAP (EAP-KEA)", 12: "KEA Validate EAP (EAP-KEA-VALIDATE)", 13: "TLS EAP (EAP-TLS)",
  14: "Defender Token EAP (EAP-AXENT)", 15: "RSA Security SecurID EAP (EAP-RSA-SECURID)",
  16: "Arcot Systems EAP (EAP-ARCOT-SYSTEMS)",
  17: "Cisco Wireless EAP / Lightweight EAP (EAP-LEAP)",
  18: "GSM Subscriber Identity Modules EAP (EAP-SIM)",
  19: "Secure Remote Password SHA1 Part 1 EAP (EAP-SRP-SHA1-PART1)",
  20: "Secure Remote Password SHA1 Part 2 EAP (EAP-SRP-SHA1-PART2)",
  21: "Tunneled TLS EAP (EAP-TTLS)", 22: "Remote Access Service EAP (EAP-RAS)",
  23: "UMTS Authentication and Key Agreement EAP (EAP-AKA)",
  24: "3Com Wireless EAP (EAP-3COM-WIRELESS)", 25: "Protected EAP (EAP-PEAP)",
  26: "MS-Authentication EAP (EAP-MS-AUTH)",
  27: "Mutual Authentication w/Key Exchange EAP (EAP-MAKE)",
  28: "CRYPTOCard EAP (EAP-CRYPTOCARD)", 29: "MS-CHAP-v2 EAP (EAP-MS-CHAP-V2)",
  30: "DynamID EAP (EAP-DYNAMID)", 31: "Rob EAP (EAP-ROB)",
  32: "Protected One-Time Password EAP (EAP-POTP)",
  33: "MS-Authentication TLV EAP (EAP-MS-AUTH-TLV)", 34: "SentriNET (EAP-SENTRINET)",
  35: "Actiontec Wireless EAP (EAP-ACTIONTEC-WIRELESS)",
  36: "Cogent Systems Biometrics Authentication EAP (EAP-COGENT-BIOMETRIC)",
  37: "AirFortress EAP (EAP-AIRFORTRESS)", 38: "HTTP Digest EAP (EAP-HTTP-DIGEST)",
  39: "SecureSuite EAP (EAP-SECURESUITE)", 40: "DeviceConnect EAP (EAP-DEVICECONNECT)",
  41: "Simple Password Exponential Key Exchange EAP (EAP-SPEKE)", 42: "MOBAC EAP (EAP-MOBAC)",
  43: "Flexible Authentication via Secure Tunneling EAP (EAP-FAST)",
  44: "ZoneLabs EAP (EAP-ZLXEAP)", 45: "Link EAP (EAP-LINK)",
  46: "Password Authenticated eXchange EAP (EAP-PAX)", 47: "Pre-Shared Key EAP (EAP-PSK)",
  48: "Shared-secret Authentication and Key Establishment EAP (EAP-SAKE)",
  49: "Internet Key Exchange v2 EAP (EAP-IKEv2)",
  50: "UMTS Authentication and Key Agreement' EAP (EAP-AKA')",
  51: "Generalized Pre-Shared Key EAP (EAP-GPSK)", 52: "Password EAP (EAP-pwd)",
  53: "Encrypted Key Exchange v1 EAP (EAP-EKEv1)", 55: "Tunneled EAP protocol",
  254: "Expanded Type", 255: "Experimental",
]
