public import RemoraCore

/// Authentication at the port (IEEE 802.1X-2020 section 11), and the keys of wireless networks
/// (IEEE 802.11-2020 section 12.7.2).
///
///     |    version    |     type      |            length             | body …
public let eapol = Protocol("eapol", "802.1X Authentication", short: "EAPOL") { p in
  let layer = EAPOLLayer(&p)
  p.over("ethertype", [0x888e, 0x88c7])
  return { d throws(Malformed) in try layer.dissect(&d) }
}

struct EAPOLLayer {
  let version, type, descriptor, index, number, messageNumber: Field<UInt8>
  let length, keyLength, info, cipher, infoIndex, dataLength: Field<UInt16>
  let counter: Field<UInt64>
  let iv, signature, key, nonce, sequence, id, code, data: Field<Bytes>
  let isUnicast, isLocal, isPairwise, installs, acknowledges, hasCode, isSecure, isError,
    isRequest, isEncrypted, isStation: Field<Bool>
  let elements: WirelessElements
  let eap, rest: ProtocolHandle

  init(_ p: inout Builder) {
    let typeNames = Self.typeNames
    version = p.u8(
      "version", "Version",
      names: [
        1: "802.1X-2001", 2: "802.1X-2004", 3: "802.1X-2010",
      ])
    type = p.u8("type", "Type", names: typeNames)
    length = p.u16("len", "Length")
    descriptor = p.u8(
      "keydes.type", "Key Descriptor Type",
      names: [
        1: "RC4 Descriptor", 2: "EAPOL RSN Key", 254: "EAPOL WPA Key",
      ])
    keyLength = p.u16("keydes.key_len", "Key Length")
    counter = p.u64("keydes.replay_counter", "Replay Counter")
    iv = p.bytes("keydes.key_iv", "Key IV")
    index = p.u8("keydes.key_index", "Key Index", .hex)
    isUnicast = p.flag(
      "keydes.key_index.type", "Type", mask: 0x80, set: "Unicast", unset: "Broadcast")
    number = p.u8("keydes.key_index.number", "Number", mask: 0x7f)
    signature = p.bytes("keydes.key_signature", "Key Signature")
    key = p.bytes("keydes.key", "Key")
    isLocal = p.flag("keydes.key.generated_locally", "Key Generated Locally")
    messageNumber = p.u8("/wlan_rsna_eapol.keydes.msgnr", "Message number")
    info = p.u16("/wlan_rsna_eapol.keydes.key_info", "Key Information", .hex)
    cipher = p.u16(
      "/wlan_rsna_eapol.keydes.key_info.keydes_version", "Key Descriptor Version", mask: 0x7,
      names: [
        1: "RC4 Cipher, HMAC-MD5 MIC", 2: "AES Cipher, HMAC-SHA1 MIC",
        3: "AES Cipher, AES-128-CMAC MIC",
      ])
    isPairwise = p.flag(
      "/wlan_rsna_eapol.keydes.key_info.key_type", "Key Type", mask: 0x8, width: 2,
      set: "Pairwise Key", unset: "Group Key")
    infoIndex = p.u16("/wlan_rsna_eapol.keydes.key_info.key_index", "Key Index", mask: 0x30)
    installs = p.flag(
      "/wlan_rsna_eapol.keydes.key_info.install", "Install", mask: 0x40, width: 2, set: "Set",
      unset: "Not set")
    acknowledges = p.flag(
      "/wlan_rsna_eapol.keydes.key_info.key_ack", "Key ACK", mask: 0x80, width: 2, set: "Set",
      unset: "Not set")
    hasCode = p.flag(
      "/wlan_rsna_eapol.keydes.key_info.key_mic", "Key MIC", mask: 0x100, width: 2, set: "Set",
      unset: "Not set")
    isSecure = p.flag(
      "/wlan_rsna_eapol.keydes.key_info.secure", "Secure", mask: 0x200, width: 2, set: "Set",
      unset: "Not set")
    isError = p.flag(
      "/wlan_rsna_eapol.keydes.key_info.error", "Error", mask: 0x400, width: 2, set: "Set",
      unset: "Not set")
    isRequest = p.flag(
      "/wlan_rsna_eapol.keydes.key_info.request", "Request", mask: 0x800, width: 2, set: "Set",
      unset: "Not set")
    isEncrypted = p.flag(
      "/wlan_rsna_eapol.keydes.key_info.encrypted_key_data", "Encrypted Key Data", mask: 0x1000,
      width: 2, set: "Set", unset: "Not set")
    isStation = p.flag(
      "/wlan_rsna_eapol.keydes.key_info.smk_message", "SMK Message", mask: 0x2000, width: 2,
      set: "Set", unset: "Not set")
    nonce = p.bytes("/wlan_rsna_eapol.keydes.nonce", "WPA Key Nonce")
    sequence = p.bytes("/wlan_rsna_eapol.keydes.rsc", "WPA Key RSC")
    id = p.bytes("/wlan_rsna_eapol.keydes.id", "WPA Key ID")
    code = p.bytes("/wlan_rsna_eapol.keydes.mic", "WPA Key MIC")
    dataLength = p.u16("/wlan_rsna_eapol.keydes.data_len", "WPA Key Data Length")
    data = p.bytes("/wlan_rsna_eapol.keydes.data", "WPA Key Data")
    elements = WirelessElements.shared(&p)
    p.feeds("wlan")
    eap = p.uses("eap")
    rest = p.uses("data")
  }

  private static let typeNames: ValueNames = [
    0: "EAP Packet", 1: "Start", 2: "Logoff", 3: "Key", 4: "Encapsulated ASF Alert", 5: "MKA",
    6: "Announcement (Generic)", 7: "Announcement (Specific)", 8: "Announcement Request",
  ]

  func dissect(_ d: inout Dissection) throws(Malformed) {
    d.protocolColumn("EAPOL")
    d.info("")
    let kind = try d.peek(UInt8.self, ahead: 1)
    let field = type
    if Self.typeNames.name(of: UInt64(kind)) != nil {
      d.info("\(field, kind)")
    } else {
      d.info("Unknown Type (0x\(kind, hex: 2))")
    }
    try d.add(version)
    try d.add(type)
    let count = Int(try d.add(length))
    d.setOwnLength(4 + min(count, d.reportedRemaining))
    d.limit(to: count)
    guard count > 0 else { return }
    switch kind {
    case 0: try d.call(eap)
    case 3: try addKey(&d)
    default: try d.call(rest)
    }
  }

  private func addKey(_ d: inout Dissection) throws(Malformed) {
    switch try d.add(descriptor) {
    case 1: try addOld(&d)
    case 2, 254: try addRobust(&d)
    default: if d.reportedRemaining > 0 { try d.call(rest) }
    }
  }

  private func addOld(_ d: inout Dissection) throws(Malformed) {
    let count = Int(try d.add(keyLength))
    try d.add(counter)
    try d.add(iv, length: 16)
    try d.add(index, bits: isUnicast, number)
    try d.add(signature, length: 16)
    guard count > 0 else { return }
    let place = d.offset
    let isThere = d.reportedRemaining >= count
    if isThere { try d.add(key, length: count) }
    d.put(isLocal, !isThere, at: Region(place, 0), .generated)
  }

  private func addRobust(_ d: inout Dissection) throws(Malformed) {
    let bits = try d.peek(UInt16.self)
    let place = d.offset
    let count = try d.peek(UInt16.self, ahead: 76 + 16)
    note(&d, bits, count, place)
    try d.add(
      info, bits: cipher, isPairwise, infoIndex, installs, acknowledges, hasCode, isSecure,
      isError, isRequest, isEncrypted, isStation)
    try d.add(keyLength)
    try d.add(counter)
    try d.add(nonce, length: 32)
    try d.add(iv, length: 16)
    try d.add(sequence, length: 8)
    try d.add(id, length: 8)
    try d.add(code, length: 16)
    let size = Int(try d.add(dataLength))
    guard size > 0 else { return }
    let start = d.offset
    try d.add(data, length: size)
    guard bits & 0x1000 == 0, bits & 0x8 != 0 else { return }
    let first = d.number(at: start, UInt8.self) ?? 0
    guard first == 48 || first == 221 else { return }
    let sub = d.open()
    try d.seek(start)
    _ = try elements.add(&d, upTo: start + size)
    d.close(sub)
  }

  /// Which of a handshake's messages it is, told by the flags (IEEE 802.11-2020 section 12.7.6).
  private func note(
    _ d: inout Dissection, _ bits: UInt16, _ count: UInt16, _ place: Int
  ) {
    let isPairwise = bits & 0x8 != 0
    let asks = bits & 0x80 != 0
    let isCoded = bits & 0x100 != 0
    let isSecure = bits & 0x200 != 0
    let number: UInt8
    if isPairwise {
      if asks { number = isCoded ? 3 : 1 } else { number = isSecure || count == 0 ? 4 : 2 }
      d.info(append: " (Message \(number) of 4)")
    } else {
      number = asks ? 1 : 2
      d.info(append: " (Group Message \(number) of 2)")
    }
    d.put(messageNumber, number, at: Region(place, 0), .generated)
  }
}
