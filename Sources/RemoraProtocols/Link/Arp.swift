public import RemoraCore

/// Address resolution (RFC 826) and its relatives: reverse (RFC 903), dynamic reverse (RFC 1931),
/// inverse (RFC 2390).
///
///      0                   1                   2                   3
///      0 1 2 3 4 5 6 7 8 9 0 1 2 3 4 5 6 7 8 9 0 1 2 3 4 5 6 7 8 9 0 1
///     |         hardware type         |         protocol type         |
///     | hardware size | protocol size |           operation           |
///     |  sender's hardware, protocol address; target's hardware, protocol address …
public let arp = Protocol("arp", "Address Resolution Protocol", short: "ARP/RARP") { p in
  let layer = ARPLayer(&p)
  p.over("ethertype", [0x0806, 0x8035])
  p.over("gre.proto", 0x0806)
  return { d throws(Malformed) in try layer.dissect(&d) }
}

struct ARPLayer {
  /// The fields of one side.
  struct Side {
    let hardware, proto: Field<Bytes>
    let mac: Field<MACAddress>
    let radio: Field<Text>
    let ip: Field<IPv4Address>

    init(_ p: inout Builder, _ name: String, _ label: String) {
      hardware = p.bytes("\(name).hw", "\(label) hardware address")
      mac = p.ether("\(name).hw_mac", "\(label) MAC address")
      radio = p.string("\(name).hw_ax25", "\(label) AX.25 address", type: .ax25)
      proto = p.bytes("\(name).proto", "\(label) protocol address")
      ip = p.ipv4("\(name).proto_ipv4", "\(label) IP address")
    }
  }

  /// The fixed part, and where the addresses are.
  struct Header {
    var hardwareType, protocolType, operation: UInt16
    var hardwareSize, protocolSize: Int
    var senderHardware, senderProtocol, targetHardware, targetProtocol: Region

    var hasMAC: Bool { (hardwareType == 1 || hardwareType == 6) && hardwareSize == 6 }
    var hasIP: Bool { protocolType == 0x0800 && protocolSize == 4 }
    var isQuestionOrAnswer: Bool { operation == 1 || operation == 2 }
  }

  enum Kind { case plain, gratuitous, announcement, probe }

  let hardwareType, protocolType, operation, errorStatus: Field<UInt16>
  let hardwareSize, protocolSize: Field<UInt8>
  let isGratuitous, isProbe, isAnnouncement: Field<Bool>
  let sender, target: Side
  let earlierFrame: Field<FrameNumber>
  let earlierSeconds: Field<UInt32>
  let duplicate, probeTarget: Expert
  let usage: State<AddressUsage>

  init(_ p: inout Builder) {
    hardwareType = p.u16("hw.type", "Hardware type", names: arpHardwareNames)
    protocolType = p.u16("proto.type", "Protocol type", .hex, names: ethertypeNames)
    hardwareSize = p.u8("hw.size", "Hardware size")
    protocolSize = p.u8("proto.size", "Protocol size")
    operation = p.u16("opcode", "Opcode", names: operationNames)
    isGratuitous = p.flag("isgratuitous", "Is gratuitous")
    isProbe = p.flag("isprobe", "Is probe")
    isAnnouncement = p.flag("isannouncement", "Is announcement")
    sender = Side(&p, "src", "Sender")
    target = Side(&p, "dst", "Target")
    errorStatus = p.u16(
      "dst.drarp_error_status", "DRARP error status",
      names: [1: "restricted", 2: "no address", 3: "serverdown", 4: "moved", 5: "failure"])
    earlierFrame = p.frameNumber(
      "duplicate-address-frame", "Frame showing earlier use of IP address")
    earlierSeconds = p.u32(
      "seconds-since-duplicate-address-frame", "Seconds since earlier frame seen")
    duplicate = p.expert(
      "duplicate-address-detected", .sequence, .warning, "Duplicate IP address configured")
    probeTarget = p.expert(
      "dst.nonzero.probe", .protocolRule, .warning,
      """
      Target Hardware Address field SHOULD be set to all zeroes in an ARP Probe (RFC 5227)
      """)
    usage = p.state { AddressUsage() }
  }

  func dissect(_ d: inout Dissection) throws(Malformed) {
    d.protocolColumn("ARP")
    d.info("")
    _ = try d.peekOrWithdraw(UInt16.self)
    let hardware = try d.add(hardwareType)
    let proto = try d.add(protocolType)
    let hardwareLength = Int(try d.add(hardwareSize))
    let protocolLength = Int(try d.add(protocolSize))
    let code = try d.add(operation)
    let at = d.offset
    let half = hardwareLength + protocolLength
    if d.remaining < half * 2 { _ = try d.skip(half * 2) }
    let header = Header(
      hardwareType: hardware, protocolType: proto, operation: code,
      hardwareSize: hardwareLength, protocolSize: protocolLength,
      senderHardware: Region(at, hardwareLength),
      senderProtocol: Region(at + hardwareLength, protocolLength),
      targetHardware: Region(at + half, hardwareLength),
      targetProtocol: Region(at + half + hardwareLength, protocolLength))
    let kind = self.kind(d, header)
    if d.wantsLabels { describe(&d, header, kind) }
    if d.wantsColumns { summarise(&d, header, kind) }
    addKind(&d, kind)
    try addSide(&d, header, sender, isTarget: false, kind)
    try addSide(&d, header, target, isTarget: true, kind)
    d.setOwnLength(8 + half * 2)
    d.limit(to: 0)
    if header.hasMAC, header.hasIP, header.isQuestionOrAnswer { checkUsage(&d, header) }
  }

  private func kind(_ d: borrowing Dissection, _ h: Header) -> Kind {
    guard h.isQuestionOrAnswer else { return .plain }
    let isSame = (0..<h.protocolSize).allSatisfy {
      d.number(at: h.senderProtocol.offset + $0, UInt8.self)
        == d.number(at: h.targetProtocol.offset + $0, UInt8.self)
    }
    if isSame, h.protocolSize > 0 {
      return h.operation == 1 && isZero(d, h.targetHardware) ? .announcement : .gratuitous
    }
    return h.operation == 1 && h.protocolSize > 0 && isZero(d, h.senderProtocol) ? .probe : .plain
  }

  private func isZero(_ d: borrowing Dissection, _ region: Region) -> Bool {
    (0..<region.length).allSatisfy { d.number(at: region.offset + $0, UInt8.self) == 0 }
  }

  private func addKind(_ d: inout Dissection, _ kind: Kind) {
    switch kind {
    case .plain: break
    case .probe: d.put(isProbe, true, at: d.head, .generated)
    case .gratuitous: d.put(isGratuitous, true, at: d.head, .generated)
    case .announcement:
      d.put(isGratuitous, true, at: d.head, .generated)
      d.put(isAnnouncement, true, at: d.head, .generated)
    }
  }

  private func addSide(
    _ d: inout Dissection, _ h: Header, _ side: Side, isTarget: Bool, _ kind: Kind
  ) throws(Malformed) {
    let place = d.next(h.hardwareSize)
    if h.hasMAC {
      try d.add(side.mac)
    } else if h.hardwareType == 3, h.hardwareSize == 7 {
      let text = radioName(d.bytes(place))
      d.put(side.radio, Phrase(text), at: place)
      try d.skip(7)
    } else if h.hardwareSize > 0 {
      try d.add(side.hardware, length: h.hardwareSize)
    }
    if isTarget, kind == .probe, !isZero(d, place) { d.expert(probeTarget) }
    if isTarget, h.operation == 7 {
      let status = UInt16(d.number(at: d.offset, UInt8.self) ?? 0)
      d.put(errorStatus, status, at: d.next(1))
      try d.skip(h.protocolSize)
    } else if h.hasIP {
      try d.add(side.ip)
    } else if h.protocolSize > 0 {
      try d.add(side.proto, length: h.protocolSize)
    }
  }

  // MARK: Texts

  private func describe(_ d: inout Dissection, _ h: Header, _ kind: Kind) {
    let name =
      operationNames.name(of: UInt64(h.operation))
      ?? "opcode 0x\(Phrase.hex(UInt64(h.operation), 4))"
    switch kind {
    case .plain: d.summary(" (\(name))")
    case .gratuitous: d.summary(" (\(name)/gratuitous ARP)")
    case .announcement: d.summary(" (ARP Announcement)")
    case .probe: d.summary(" (ARP Probe)")
    }
  }

  private func summarise(_ d: inout Dissection, _ h: Header, _ kind: Kind) {
    let fromHardware = hardwareText(d, h, h.senderHardware)
    let toHardware = hardwareText(d, h, h.targetHardware)
    let from = protocolText(d, h, h.senderProtocol)
    let to = protocolText(d, h, h.targetProtocol)
    switch h.operation {
    case 1, 2: summariseQuestion(&d, h, kind, fromHardware, from, to)
    case 3, 5, 8:
      d.protocolColumn(h.operation == 3 ? "RARP" : h.operation == 5 ? "DRARP" : "Inverse ARP")
      d.info("Who is \(toHardware)? Tell \(fromHardware)")
    case 4, 6:
      d.protocolColumn(h.operation == 4 ? "RARP" : "DRARP")
      d.info("\(toHardware) is at \(to)")
    case 7:
      d.protocolColumn("DRARP")
      d.info("DRARP Error")
    case 9:
      d.protocolColumn("Inverse ARP")
      d.info("\(fromHardware) is at \(from)")
    case 10: d.info("ARP NAK")
    case 11...22:
      d.protocolColumn("MARS")
      let what = multicastRequests[Int(h.operation) - 11]
      d.info("MARS \(what) from \(fromHardware) at \(from)")
    case 23:
      d.protocolColumn("MAPOS")
      d.info("MAPOS UNARP request from \(fromHardware) at \(from)")
    case 24, 25: d.info("Experimental \(h.operation - 23) ( opcode \(h.operation) )")
    case 0, 65535: d.info("Reserved opcode \(h.operation)")
    default: d.info("Unknown ARP opcode 0x\(h.operation, hex: 4)")
    }
  }

  private func summariseQuestion(
    _ d: inout Dissection, _ h: Header, _ kind: Kind, _ hardware: String, _ from: String,
    _ to: String
  ) {
    switch kind {
    case .gratuitous:
      d.info("Gratuitous ARP for \(to) (\(h.operation == 1 ? "Request" : "Reply"))")
    case .announcement: d.info("ARP Announcement for \(to)")
    case .probe: d.info("Who has \(to)? (ARP Probe)")
    case .plain:
      if h.operation == 1 {
        d.info("Who has \(to)? Tell \(from)")
      } else {
        d.info("\(from) is at \(hardware)")
      }
    }
  }

  private func hardwareText(_ d: borrowing Dissection, _ h: Header, _ place: Region) -> String {
    guard h.hasMAC, let value = mac(d, place) else { return hexText(d, place) }
    return d.names.name(of: value)
  }

  private func protocolText(_ d: borrowing Dissection, _ h: Header, _ place: Region) -> String {
    guard h.hasIP, let bits = d.number(at: place.offset, UInt32.self) else {
      return hexText(d, place)
    }
    return IPv4Address(bits: bits).description
  }

  private func hexText(_ d: borrowing Dissection, _ place: Region) -> String {
    if place.length == 0 { return "<No address>" }
    var text = ""
    for byte in d.bytes(Region(place.offset, min(36, place.length))) {
      text += Phrase.hex(UInt64(byte), 2)
    }
    return place.length > 36 ? text + "…" : text
  }

  private func mac(_ d: borrowing Dissection, _ place: Region) -> MACAddress? {
    guard let high = d.number(at: place.offset, UInt32.self),
      let low = d.number(at: place.offset + 4, UInt16.self)
    else { return nil }
    return MACAddress(bits: UInt64(high) << 16 | UInt64(low))
  }

  /// An AX.25 address: six shifted letters and a station number (AX.25 2.2 section 3.12).
  private func radioName(_ bytes: [UInt8]) -> String {
    guard bytes.count == 7 else { return "" }
    var text = ""
    for byte in bytes.prefix(6) where byte >> 1 != 0x20 || text.isEmpty {
      text.unicodeScalars.append(Unicode.Scalar(byte >> 1))
    }
    return "\(text)-\(bytes[6] >> 1 & 0x0f)"
  }

  // MARK: Duplicate addresses (RFC 5227)

  private func checkUsage(_ d: inout Dissection, _ h: Header) {
    var shared = check(&d, h.senderProtocol, h.senderHardware)
    if h.operation == 2, let other = check(&d, h.targetProtocol, h.targetHardware) {
      shared = other
    }
    if let shared { d.info(append: " (duplicate use of \(shared) detected!)") }
  }

  /// - Returns: the address, if another station has used it.
  private func check(
    _ d: inout Dissection, _ proto: Region, _ hardware: Region
  ) -> IPv4Address? {
    guard let address = mac(d, hardware), !address.isGroup, address.bits != 0,
      let bits = d.number(at: proto.offset, UInt32.self), bits != 0
    else { return nil }
    let ip = IPv4Address(bits: bits)
    let number = d.packet.number
    let time = d.packet.time
    let earlier: AddressUsage.Use?
    if d.packet.isRevisit {
      earlier = d[usage].conflicts[number, proto.offset]
    } else {
      earlier = d[usage].note(ip, address, number, time)
      if let earlier, d.remembers { d[usage].conflicts[number, proto.offset] = earlier }
    }
    guard let earlier else { return nil }
    let outside = d.openOutside()
    let place = d.head
    let item = d.text(
      """
      Duplicate IP address detected for \(ip) (\(address)) - also in use by \(earlier.mac) \
      (frame \(earlier.frame))
      """, at: place, .generated)
    let sub = d.open(item)
    let frame = d.put(earlierFrame, FrameNumber(earlier.frame), at: place, .generated)
    d.expert(duplicate, at: frame, "Duplicate IP address configured (\(ip))")
    // The clock's seconds: fractions do not count.
    let seconds = time.seconds - earlier.time.seconds
    d.put(earlierSeconds, UInt32(truncatingIfNeeded: seconds), at: place, .generated)
    d.close(sub)
    d.close(outside)
    return ip
  }
}

/// Which station used an address last, to notice when another one does.
struct AddressUsage: ~Copyable {
  struct Use {
    var mac: MACAddress
    var frame: UInt32
    var time: AbsoluteTime
  }
  private var uses: [UInt32: Use] = [:]
  /// The answers of the first pass.
  var conflicts = FrameMemory<Use>()

  /// Notes a use.
  /// - Returns: the use by another station that it conflicts with.
  mutating func note(
    _ ip: IPv4Address, _ mac: MACAddress, _ frame: UInt32, _ time: AbsoluteTime
  ) -> Use? {
    if let known = uses[ip.bits], known.mac.bits != mac.bits { return known }
    // Bounded: a flood of addresses makes it forget, never grow.
    if uses.count >= 1 << 16 { uses.removeAll(keepingCapacity: true) }
    uses[ip.bits] = Use(mac: mac, frame: frame, time: time)
    return nil
  }
}

/// What stations ask of a multicast address resolution server (RFC 2022 section 5).
private let multicastRequests = [
  "request", "MULTI request", "MSERV request", "JOIN request", "LEAVE", "NAK", "UNSERV request",
  "SJOIN request", "SLEAVE", "grouplist request", "grouplist reply", "redirect map",
]

/// Operations (IANA arp-parameters).
private let operationNames: ValueNames = [
  0: "reserved", 1: "request", 2: "reply", 3: "reverse request", 4: "reverse reply",
  5: "drarp request", 6: "drarp reply", 7: "drarp error", 8: "inverse request",
  9: "inverse reply", 10: "arp nak", 11: "mars request", 12: "mars multi", 13: "mars mserv",
  14: "mars join", 15: "mars leave", 16: "mars nak", 17: "mars unserv", 18: "mars sjoin",
  19: "mars sleave", 20: "mars grouplist request", 21: "mars grouplist reply",
  22: "mars redirect map", 23: "mapos unarp", 24: "experimental 1", 25: "experimental 2",
  65535: "reserved",
]

/// Kinds of hardware (IANA arp-parameters, and those of Linux).
let arpHardwareNames: ValueNames = [
  0: "NET/ROM pseudo", 1: "Ethernet", 2: "Experimental Ethernet", 3: "AX.25", 4: "ProNET",
  5: "Chaos", 6: "IEEE 802", 7: "ARCNET", 8: "Hyperchannel", 9: "Lanstar",
  10: "Autonet Short Address", 11: "Localtalk", 12: "LocalNet", 13: "Ultra link", 14: "SMDS",
  15: "Frame Relay DLCI", 16: "ATM", 17: "HDLC", 18: "Fibre Channel", 19: "ATM (RFC 2225)",
  20: "Serial Line", 21: "ATM", 22: "MIL-STD-188-220", 23: "Metricom STRIP", 24: "IEEE 1394.1995",
  25: "MAPOS", 26: "Twinaxial", 27: "EUI-64", 28: "HIPARP", 29: "IP and ARP over ISO 7816-3",
  30: "ARPSec", 31: "IPsec tunnel", 32: "InfiniBand", 33: "TIA-102 Project 25 CAI",
  34: "Wiegand Interface", 35: "Pure IP", 36: "Experimental 1", 37: "HFI", 38: "Unified Bus",
  256: "Experimental 2", 257: "AEthernet", 260: "Notional KISS type", 264: "ADAPT", 270: "ROSE",
  271: "CCITT X.25", 272: "Boards with X.25 in firmware", 280: "Controller Area Network",
  512: "PPP", 513: "Cisco HDLC", 516: "LAPB", 517: "Digital's DDCMP protocol", 518: "Raw HDLC",
  519: "Raw IP", 768: "IPIP tunnel", 769: "IP6IP6 tunnel", 770: "Frame Relay Access Device",
  771: "SKIP vif", 772: "Loopback", 774: "Fiber Distributed Data Interface", 775: "AP1000 BIF",
  776: "sit0 device - IPv6-in-IPv4", 777: "IP over DDP tunneller", 778: "GRE over IP",
  779: "PIMSM register interface", 780: "High Performance Parallel Interface",
  781: "Nexus 64Mbps Ash", 782: "Acorn Econet", 783: "Linux-IrDA",
  784: "Point to point fibrechannel", 785: "Fibrechannel arbitrated loop",
  786: "Fibrechannel public loop", 787: "Fibrechannel fabric", 800: "Magic type ident for TR",
  801: "IEEE 802.11", 802: "IEEE 802.11 + Prism2 header", 803: "IEEE 802.11 + radiotap header",
  804: "IEEE 802.15.4", 805: "IEEE 802.15.4 network monitor", 820: "PhoNet media type",
  821: "PhoNet pipe header", 822: "CAIF media type", 823: "GRE over IPv6", 824: "Netlink",
  825: "IPv6 over LoWPAN", 826: "Vsock monitor header", 65534: "zero header length",
  65535: "Void type, nothing is known",
]
