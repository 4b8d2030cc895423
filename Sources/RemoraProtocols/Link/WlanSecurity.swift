import RemoraCore

/// How a network is secured: the element of robust security (IEEE 802.11-2020 section 9.4.2.24)
/// and its forerunner.
struct WirelessSecurity {
  /// A cipher or a way of key management: who named it, and which it is.
  struct Suite {
    let whole: Field<UInt32>
    let vendor: Field<UInt32>
    let type: Field<UInt8>
    let title: String
    let names: ValueNames

    init(_ p: inout Builder, _ prefix: String, _ title: String, _ names: ValueNames) {
      whole = p.integer(
        prefix, title, .uint32, as: UInt32.self, container: 4,
        text: .custom { String($0) })
      vendor = p.u24("\(prefix).oui", "\(title) OUI", .oui)
      type = p.u8("\(prefix).type", "\(title) type", names: names)
      self.title = title
      self.names = names
    }

    /// - Returns: its text.
    func add(_ d: inout Dissection, heading: String) throws(Malformed) -> String {
      let word = try d.peek(UInt32.self)
      var text = ""
      if d.wantsLabels {
        let code = word >> 8
        let who = code == 0x000fac ? "Ieee 802.11" : d.names.vendor(ofPrefix: code) ?? "Unknown"
        let what = names.name(of: UInt64(word & 0xff)) ?? "Unknown"
        let digits = [code >> 16, code >> 8 & 0xff, code & 0xff]
          .map { Phrase.hex(UInt64($0), 2) }.joined(separator: ":")
        text = "\(digits) (\(who)) \(what)"
      }
      let item = d.put(whole, word, at: d.next(4))
      d.label(item, "\(heading): \(text)")
      let sub = d.open(item)
      try d.add(vendor)
      if word >> 8 == 0x000fac { d.label("\(title) OUI: 00:0f:ac (Ieee 802.11)") }
      try d.add(type)
      d.close(sub)
      return text
    }
  }

  /// A count and as many suites.
  struct List {
    let count: Field<UInt16>
    let list: Field<Label>
    let suite: Suite
    let title: String

    init(
      _ p: inout Builder, _ prefix: String, _ title: String, _ heading: String,
      _ suiteTitle: String, _ names: ValueNames
    ) {
      count = p.u16("\(prefix).count", "\(title) Count")
      list = p.label("\(prefix).list", heading)
      suite = Suite(&p, prefix, suiteTitle, names)
      self.title = heading
    }

    func add(_ d: inout Dissection, _ heading: String, upTo end: Int) throws(Malformed) {
      let number = Int(try d.add(count, order: .little))
      let fitting = min(number, max(0, (end - d.offset) / 4))
      guard number > 0 else { return }
      let item = d.put(list, at: d.next(fitting * 4))
      let title = title
      d.label(item, "\(title)")
      let sub = d.open(item)
      for _ in 0..<fitting {
        try d.step()
        let text = try suite.add(&d, heading: heading)
        d.append(to: item, " \(text)")
      }
      d.close(sub)
    }
  }

  let version, capabilities, peerCounters, groupCounters, pairs, oldVersion: Field<UInt16>
  let preauthenticates, noPairwise, isRequired, isCapable, isJoint, hasPeerKeys, aggregates,
    mustAggregate, protectsAnswers, hasLongKeys, checksChannel: Field<Bool>
  let pairList: Field<Label>
  let oldType: Field<UInt8>
  let group, oldGroup, management: Suite
  let pairwise, keys, oldPairwise, oldKeys: List

  init(_ p: inout Builder) {
    version = p.u16(
      "rsn.version", "RSN Version", blurb: "Indicates the version number of the RSNA protocol")
    capabilities = p.u16(
      "rsn.capabilities", "RSN Capabilities", .hex, blurb: "RSN Capability information")
    preauthenticates = p.flag(
      "rsn.capabilities.preauth", "RSN Pre-Auth capabilities", mask: 0x1, width: 2,
      set: "Transmitter supports pre-authentication",
      unset: "Transmitter does not support pre-authentication")
    noPairwise = p.flag(
      "rsn.capabilities.no_pairwise", "RSN No Pairwise capabilities", mask: 0x2, width: 2,
      set: "Transmitter cannot support WEP default key 0 simultaneously with Pairwise key",
      unset: "Transmitter can support WEP default key 0 simultaneously with Pairwise key")
    peerCounters = p.u16(
      "rsn.capabilities.ptksa_replay_counter", "RSN PTKSA Replay Counter capabilities", .hex,
      mask: 0xc,
      names: [
        0x0: "1 replay counter per PTKSA/GTKSA/STAKeySA",
        0x1: "2 replay counters per PTKSA/GTKSA/STAKeySA",
        0x2: "4 replay counters per PTKSA/GTKSA/STAKeySA",
        0x3: "16 replay counters per PTKSA/GTKSA/STAKeySA",
      ])
    groupCounters = p.u16(
      "rsn.capabilities.gtksa_replay_counter", "RSN GTKSA Replay Counter capabilities", .hex,
      mask: 0x30,
      names: [
        0x0: "1 replay counter per PTKSA/GTKSA/STAKeySA",
        0x1: "2 replay counters per PTKSA/GTKSA/STAKeySA",
        0x2: "4 replay counters per PTKSA/GTKSA/STAKeySA",
        0x3: "16 replay counters per PTKSA/GTKSA/STAKeySA",
      ])
    isRequired = p.flag(
      "rsn.capabilities.mfpr", "Management Frame Protection Required", mask: 0x40, width: 2,
      set: "Required", unset: "Not required")
    isCapable = p.flag(
      "rsn.capabilities.mfpc", "Management Frame Protection Capable", mask: 0x80, width: 2,
      set: "Capable", unset: "Not capable")
    isJoint = p.flag(
      "rsn.capabilities.jmr", "Joint Multi-band RSNA", mask: 0x100, width: 2, set: "Supported",
      unset: "Not supported")
    hasPeerKeys = p.flag(
      "rsn.capabilities.peerkey", "PeerKey Enabled", mask: 0x200, width: 2, set: "Supported",
      unset: "Not supported")
    aggregates = p.flag(
      "rsn.capabilities.spp_amsdu_cap", "SPP A-MSDU Capable", mask: 0x400, width: 2, set: "Capable",
      unset: "Not capable")
    mustAggregate = p.flag(
      "rsn.capabilities.spp_amsdu_req", "SPP A-MSDU Required", mask: 0x800, width: 2,
      set: "Required", unset: "Not required")
    protectsAnswers = p.flag(
      "rsn.capabilities.pbac", "PBAC (protected block ack agreement capable)", mask: 0x1000,
      width: 2, set: "Capable", unset: "Not capable")
    hasLongKeys = p.flag(
      "rsn.capabilities.extended_key_id_iaf", "Extended Key ID for Individually Addressed Frames",
      mask: 0x2000, width: 2, set: "Supported", unset: "Not supported")
    checksChannel = p.flag(
      "rsn.capabilities.ocvc", "OCVC", mask: 0x4000, width: 2, set: "Supported",
      unset: "Not supported")
    pairs = p.u16(
      "rsn.pmkid.count", "PMKID Count",
      blurb: "Indicates the number of PMKID  selectors that are contained in the PMKID Suite List")
    pairList = p.label(
      "rsn.pmkid.list", "PMKID List",
      blurb: "Contains a series of cipher suite selectors that indicate the AKM suites")
    oldVersion = p.u16("wfa.ie.wpa.version", "WPA Version")
    oldType = p.u8(
      "wfa.ie.type", "Type", .hex,
      names: [
        0x1: "WPA Information Element", 0x2: "WMM/WME", 0x4: "WPS", 0x11: "Network Cost",
        0x12: "Tethering",
      ])
    group = Suite(&p, "rsn.gcs", "Group Cipher Suite", wirelessCiphers)
    management = Suite(
      &p, "rsn.gmcs", "Group Management Cipher Suite", wirelessCiphers)
    pairwise = List(
      &p, "rsn.pcs", "Pairwise Cipher Suite", "Pairwise Cipher Suite List",
      "Pairwise Cipher Suite", wirelessCiphers)
    keys = List(
      &p, "rsn.akms", "Auth Key Management (AKM) Suite", "Auth Key Management (AKM) List",
      "Auth Key Management (AKM)", wirelessKeyManagement)
    oldGroup = Suite(&p, "wfa.ie.wpa.mcs", "Multicast Cipher Suite", Self.oldCiphers)
    oldPairwise = List(
      &p, "wfa.ie.wpa.ucs", "Unicast Cipher Suite", "Unicast Cipher Suite List",
      "Unicast Cipher Suite", Self.oldCiphers)
    oldKeys = List(
      &p, "wfa.ie.wpa.akms", "Auth Key Management (AKM) Suite",
      "Auth Key Management (AKM) List", "Auth Key Management (AKM)", Self.oldKeyManagement)
  }

  private static let oldCiphers: ValueNames = [
    0: "NONE", 1: "WEP (40-bit)", 2: "TKIP", 3: "AES (OCB)", 4: "AES (CCM)", 5: "WEP (104-bit)",
    6: "BIP", 7: "Group addressed traffic not allowed",
  ]

  private static let oldKeyManagement: ValueNames = [
    0: "NONE", 1: "WPA", 2: "PSK", 3: "FT over IEEE 802.1X", 4: "FT using PSK",
    5: "WPA (SHA256)", 6: "PSK (SHA256)", 7: "TDLS / TPK Handshake",
  ]

  func add(_ d: inout Dissection, upTo end: Int) throws(Malformed) {
    guard end - d.offset >= 2 else { return }
    try d.add(version, order: .little)
    guard end - d.offset >= 4 else { return }
    _ = try group.add(&d, heading: "Group Cipher Suite")
    guard end - d.offset >= 2 else { return }
    try pairwise.add(&d, "Pairwise Cipher Suite", upTo: end)
    guard end - d.offset >= 2 else { return }
    try keys.add(&d, "Auth Key Management (AKM) Suite", upTo: end)
    guard end - d.offset >= 2 else { return }
    try d.add(
      capabilities, bits: preauthenticates, noPairwise, peerCounters, groupCounters, isRequired,
      isCapable, isJoint, hasPeerKeys, aggregates, mustAggregate, protectsAnswers, hasLongKeys,
      checksChannel, order: .little)
    guard end - d.offset >= 2 else { return }
    let count = Int(try d.add(pairs, order: .little))
    let list = min(count * 16, end - d.offset)
    d.put(pairList, at: d.next(list))
    try d.skip(list)
    guard end - d.offset >= 4 else { return }
    _ = try management.add(&d, heading: "Group Management Cipher Suite")
  }

  /// What preceded it, in a vendor's element.
  func addOld(_ d: inout Dissection, upTo end: Int) throws(Malformed) {
    d.put(oldType, 1, at: d.just(1))
    guard end - d.offset >= 6 else { return }
    try d.add(oldVersion, order: .little)
    _ = try oldGroup.add(&d, heading: "Multicast Cipher Suite")
    guard end - d.offset >= 2 else { return }
    try oldPairwise.add(&d, "Unicast Cipher Suite", upTo: end)
    guard end - d.offset >= 2 else { return }
    try oldKeys.add(&d, "Auth Key Management (AKM) Suite", upTo: end)
  }
}
