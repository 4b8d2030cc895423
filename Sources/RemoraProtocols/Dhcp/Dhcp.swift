public import RemoraCore

/// Dynamic Host Configuration Protocol (RFC 2131 section 2, RFC 2132; RFC 951 for BOOTP).
///
///     |      op       |     htype     |     hlen      |     hops      |
///     |                              xid                              |
///     |             secs              |             flags             |
///     |  client, your, next server's and relay's address: 4 x 4 bytes |
///     |  hardware address: 16 bytes, server's name: 64, file: 128     |
///     |  magic cookie, options …                                      |
public let dhcp = Protocol(
  "dhcp", "Dynamic Host Configuration Protocol", short: "DHCP/BOOTP"
) { p in
  let layer = DHCPLayer(&p)
  p.over("udp.port", [67, 68, 4011])
  return { d throws(Malformed) in try layer.dissect(&d) }
}

/// What is known of the options before they are read one by one.
struct DHCPScan: BitwiseCopyable {
  /// The message's type; 0 for BOOTP.
  var type: UInt8 = 0
  /// Which of file and server's name hold options too (RFC 2132 section 9.3).
  var overload: UInt8 = 0
  /// The capture ends before they do.
  var isCut = false
  /// Whom option 60 names.
  var vendor = DHCPVendor.unknown
  /// Where the options begin and end.
  var options = Region(0, 0)
  /// A bit for each option that there is, and one for each that there is more than once.
  private var seen: (UInt64, UInt64, UInt64, UInt64) = (0, 0, 0, 0)
  private var again: (UInt64, UInt64, UInt64, UInt64) = (0, 0, 0, 0)

  init(type: UInt8 = 0) { self.type = type }

  mutating func note(_ code: UInt8) {
    let bit = UInt64(1) << UInt64(code & 63)
    switch code >> 6 {
    case 0:
      again.0 |= seen.0 & bit
      seen.0 |= bit
    case 1:
      again.1 |= seen.1 & bit
      seen.1 |= bit
    case 2:
      again.2 |= seen.2 & bit
      seen.2 |= bit
    default:
      again.3 |= seen.3 & bit
      seen.3 |= bit
    }
  }

  /// Whether the option is one of several that hold parts of one value (RFC 3396).
  func repeats(_ code: UInt8) -> Bool {
    let bit = UInt64(1) << UInt64(code & 63)
    switch code >> 6 {
    case 0: return again.0 & bit != 0
    case 1: return again.1 & bit != 0
    case 2: return again.2 & bit != 0
    default: return again.3 & bit != 0
    }
  }
}

struct DHCPLayer {
  let bootp: Field<Bool>
  let type, hardware, hardwareLength, hops: Field<UInt8>
  let id: Field<UInt32>
  let seconds, flags, reserved: Field<UInt16>
  let broadcast: Field<Bool>
  let client, your, server, relay, cookie: Field<IPv4Address>
  let address, addressPadding: Field<Bytes>
  let mac: Field<MACAddress>
  let serverName, file: Field<Text>
  let noAddress, nameOverloaded, fileOverloaded, endMissing, nameEndless, fileEndless: Expert
  let swapped: Expert
  let options: DHCPOptions

  private static let magic: UInt32 = 0x6382_5363

  init(_ p: inout Builder) {
    bootp = p.flag("bootp", "Frame is BOOTP")
    type = p.u8(
      "type", "Message type", names: [1: "Boot Request", 2: "Boot Reply"])
    hardware = p.u8("hw.type", "Hardware type", .hex, names: arpHardwareNames)
    hardwareLength = p.u8("hw.len", "Hardware address length")
    hops = p.u8("hops", "Hops")
    id = p.u32("id", "Transaction ID", .hex)
    seconds = p.u16("secs", "Seconds elapsed")
    flags = p.u16("flags", "Bootp flags", .hex)
    broadcast = p.flag(
      "flags.bc", "Broadcast flag", mask: 0x8000, width: 2, set: "Broadcast", unset: "Unicast")
    reserved = p.u16("flags.reserved", "Reserved flags", .hex, mask: 0x7fff)
    client = p.ipv4("ip.client", "Client IP address")
    your = p.ipv4("ip.your", "Your (client) IP address")
    server = p.ipv4("ip.server", "Next server IP address")
    relay = p.ipv4("ip.relay", "Relay agent IP address")
    address = p.bytes("hw.addr", "Client hardware address")
    addressPadding = p.bytes("hw.addr_padding", "Client hardware address padding")
    mac = p.ether("hw.mac_addr", "Client MAC address")
    serverName = p.string("server", "Server host name")
    file = p.string("file", "Boot file name")
    cookie = p.ipv4("cookie", "Magic cookie")
    noAddress = p.expert(
      "client_address_not_given", .protocolRule, .note, "Client address not given")
    nameOverloaded = p.expert(
      "server_name_overloaded_by_dhcp", .protocolRule, .note,
      "Server name option overloaded by DHCP")
    fileOverloaded = p.expert(
      "boot_filename_overloaded_by_dhcp", .protocolRule, .note,
      "Boot file name option overloaded by DHCP")
    nameEndless = p.expert(
      "option.option_overload.sname_end_missing", .protocolRule, .error,
      "sname overload end option missing")
    fileEndless = p.expert(
      "option.option_overload.file_end_missing", .protocolRule, .error,
      "file overload end option missing")
    swapped = p.expert(
      "secs_le", .protocolRule, .note,
      "Seconds elapsed appears to be encoded as little-endian")
    endMissing = p.expert("end_option_missing", .protocolRule, .error, "End option missing")
    options = DHCPOptions(&p, hardware: hardware, mac: mac)
  }

  func dissect(_ d: inout Dissection) throws(Malformed) {
    let operation = try d.peekOrWithdraw(UInt8.self)
    d.setOwnLength(d.remaining)
    let scan = scan(d)
    if scan.isCut {
      addTitle(&d, operation, DHCPScan())
      addSender(
        &d, operation, d.octet(at: d.offset + 1), d.octet(at: d.offset + 2), DHCPScan())
      throw Malformed(.captured, offset: d.limit, need: 1, have: 0)
    }
    addTitle(&d, operation, scan)
    try d.add(type)
    let kind = try d.add(hardware)
    let count = Int(try d.add(hardwareLength))
    addSender(&d, operation, kind, UInt8(truncatingIfNeeded: count), scan)
    try d.add(hops)
    let number = try d.add(id)
    if scan.type != 0 { d.info(append: " - Transaction ID 0x\(number, hex: 0)") }
    // Some clients write the lower byte first.
    let elapsed = try d.peek(UInt16.self)
    if elapsed > 0xff, elapsed & 0xff == 0 {
      try d.add(seconds, order: .little)
      d.expert(swapped)
    } else {
      try d.add(seconds)
    }
    let bits = try d.add(flags, bits: broadcast, reserved)
    d.append(bits & 0x8000 != 0 ? ", Broadcast flag (Broadcast)" : " (Unicast)")
    for field in [client, your, server, relay] { try d.add(field) }
    try addHardware(&d, kind, count)
    try addName(&d, serverName, 64, "Server", scan.overload & 2 != 0)
    try addName(&d, file, 128, "Boot", scan.overload & 1 != 0)
    if scan.type == 0 { d.put(bootp, true, at: d.head, .hidden) }
    guard d.reportedRemaining > 0 || scan.type == 0 else { return }
    let mark = try d.peek(UInt32.self)
    guard mark == Self.magic else { return try addVendorArea(&d) }
    try d.add(cookie)
    d.label(value: "DHCP")
    let ended = try options.addAll(&d, scan)
    if !ended, scan.type != 0 { d.expert(endMissing, at: d.own) }
  }

  /// Type and overload, wherever they stand among the options.
  ///
  /// Where the capture was cut before their end, nothing is said at all.
  private func scan(_ d: borrowing Dissection) -> DHCPScan {
    var found = DHCPScan()
    var at = d.offset + 240
    guard d.number(at: d.offset + 236, UInt32.self) == Self.magic else { return found }
    while let code = d.number(at: at, UInt8.self), code != 255 {
      if code == 0 {
        at += 1
        continue
      }
      guard let count = d.number(at: at + 1, UInt8.self) else { break }
      let value = d.number(at: at + 2, UInt8.self) ?? 0
      if code == 53, count >= 1, found.type == 0 { found.type = value }
      if code == 52 { found.overload = value }
      found.note(code)
      if code == 60 { found.vendor = DHCPVendor(d, Region(at + 2, Int(count))) }
      at += 2 + Int(count)
    }
    found.options = Region(d.offset + 240, at - d.offset - 240)
    if d.number(at: at, UInt8.self) != 255, d.reportedRemaining > d.remaining {
      found.isCut = true
    }
    return found
  }

  private func addTitle(_ d: inout Dissection, _ operation: UInt8, _ scan: DHCPScan) {
    guard scan.type != 0 else {
      d.protocolColumn("BOOTP")
      d.info("")
      return
    }
    d.protocolColumn("DHCP")
    let name = DHCPOptions.messageName(scan.type)
    let pad = String(repeating: " ", count: max(0, 8 - name.utf8.count))
    d.info("DHCP \(name)\(pad)")
    d.summary(" (\(name))")
  }

  private func addSender(
    _ d: inout Dissection, _ operation: UInt8, _ kind: UInt8, _ count: UInt8, _ scan: DHCPScan
  ) {
    guard scan.type == 0, d.wantsColumns else { return }
    switch operation {
    case 1:
      let high = d.number(at: d.start + 28, UInt32.self) ?? 0
      let low = d.number(at: d.start + 32, UInt16.self) ?? 0
      let address = MACAddress(bits: UInt64(high) << 16 | UInt64(low))
      if kind == 1 || kind == 6, count == 6 {
        d.info("Boot Request from \(address) (\(address.description))")
      } else {
        d.info("Boot Request")
      }
    case 2: d.info("Boot Reply")
    default: d.info("Unknown BOOTP message type (\(operation))")
    }
  }

  private func addHardware(
    _ d: inout Dissection, _ kind: UInt8, _ count: Int
  ) throws(Malformed) {
    let place = d.next(16)
    if count == 0 {
      try d.skip(16)
      d.text("Client address not given", at: place)
      d.expert(noAddress)
      return
    }
    if kind == 1 || kind == 6, count == 6 {
      try d.add(mac)
    } else {
      try d.add(address, length: 16)
      let text = d.wantsLabels ? hexText(d.bytes(Region(place.offset, min(count, 16)))) : ""
      d.label(value: "\(text)")
    }
    if count < 16 {
      try d.seek(place.offset + count)
      try d.add(addressPadding, length: 16 - count)
    }
  }

  private func addName(
    _ d: inout Dissection, _ field: Field<Text>, _ size: Int, _ word: String,
    _ isOverloaded: Bool
  ) throws(Malformed) {
    let place = d.next(size)
    let isServer = word == "Server"
    if isOverloaded {
      let name = isServer ? "Server name option" : "Boot file name option"
      d.text("\(name) overloaded by DHCP", at: place)
      d.expert(isServer ? nameOverloaded : fileOverloaded)
      let host = isServer ? "Server host name option overload" : "Boot file name option overload"
      let title = d.text("\(host)", at: place)
      let sub = d.open(title)
      try d.inside(size) { d throws(Malformed) in
        if try !options.addAll(&d, DHCPScan(type: 1), isOverload: true) {
          d.expert(isServer ? nameEndless : fileEndless, at: title)
        }
      }
      d.close(sub)
      return
    }
    let isGiven = try d.peek(UInt8.self) != 0
    try d.add(field, length: size, encoding: .ascii)
    if !isGiven { d.label(isServer ? "Server host name not given" : "Boot file name not given") }
  }

  /// What follows an unknown cookie: 64 bytes that only vendors know.
  private func addVendorArea(_ d: inout Dissection) throws(Malformed) {
    try d.skip(64)
  }
}

/// Bytes in hexadecimal without separators.
func hexText(_ bytes: [UInt8]) -> String {
  bytes.map { Phrase.hex(UInt64($0), 2) }.joined()
}
