import RemoraCore

/// Options whose meaning an enterprise defines (RFC 3925 sections 3 and 4), and the one for cable
/// devices (RFC 3495).
struct DHCPEnterprise: Sendable {
  let own: ProtocolHandle
  let badLength, nonstandard: Expert
  let remarks: DHCPRemarks
  let capabilities: DHCPCapabilities
  let classOwner, owner: Field<UInt32>
  let classLength, itemLength, length, code, forum, cable: Field<UInt8>
  let itemData, data, value, requested, container, modem: Field<Bytes>
  let prefix: Field<UInt32>
  let names: [Field<Text>]
  let servers: DHCPValue
  let environment: DHCPValue

  init(
    _ p: inout Builder, _ remarks: DHCPRemarks, _ capabilities: DHCPCapabilities,
    nonstandard: Expert
  ) {
    own = p.mentions("dhcp")
    badLength = remarks.plain.badLength
    self.nonstandard = nonstandard
    self.remarks = remarks
    self.capabilities = capabilities
    classOwner = p.u32("option.vi_class.enterprise", "Enterprise", blurb: "Option 124: Enterprise")
    classLength = p.u8("option.vi_class.length", "Length", blurb: "Option 124: Length")
    itemLength = p.u8(
      "option.vi_class.vendor_class_data.item.length", "Length", blurb: "Option 124: Length")
    itemData = p.bytes(
      "option.vi_class.vendor_class_data.item.data", "Data", blurb: "Option 124: Data")
    owner = p.u32("option.vi.enterprise", "Enterprise", blurb: "Option 125: Enterprise")
    length = p.u8("option.vi.length", "Length", blurb: "Option 125: Length")
    code = p.u8("vendor.suboption", "Option 125 Suboption")
    data = p.bytes("vendor.data", "Data")
    value = p.bytes("option.vi.value", "Value", blurb: "Option 125: Suboption value")
    let f = "option.vi.tr111."
    let tr = "Option 125:TR 111 "
    forum = p.u8(
      f + "suboption", "Option 125 Suboption", names: forumNames, blurb: tr + "Suboption")
    prefix = p.u24(
      f + "device_manufacturer_oui", "DeviceManufacturerOUI", .oui,
      blurb: tr + "1 DeviceManufacturerOUI")
    names = [
      ("device_serial_number", "DeviceSerialNumber"),
      ("device_product_class", "DeviceProductClass"),
      ("gateway_manufacturer_oui", "GatewayManufacturerOUI"),
      ("gateway_serial_number", "GatewaySerialNumber"),
      ("gateway_product_class", "GatewayProductClass"),
    ].enumerated().map { i, name in
      p.string(f + name.0, name.1, type: .stringz, blurb: tr + "\(i + 2) " + name.1)
    }
    let c = "option.vi.cl."
    let cl = "Option 125:CL "
    cable = p.u8(
      c + "suboption", "Option 125 Suboption", names: cableNames, blurb: cl + "Suboption")
    requested = p.bytes(
      c + "option_request", "Option Request", blurb: cl + "1 Option Request")
    servers = .addresses(
      p.ipv4(
        c + "tftp_server_addresses", "TFTP Server Addresses", blurb: cl + "2 TFTP Server Addresses")
    )
    container = p.bytes(
      c + "erouter_container_option", "eRouter Container Option",
      blurb: cl + "3 eRouter Container Option")
    environment = .byte(
      p.u8(
        c + "mib_environment_indicator_option", "MIB Environment Indicator Option",
        names: [0: "Reserved", 1: "CableLabs", 2: "IETF", 3: "EuroCableLabs"],
        blurb: cl + "4 MIB Environment Indicator Option"))
    modem = p.bytes(
      c + "modem_capabilities", "Modem Capabilities", blurb: cl + "5 Modem Capabilities")
  }

  private func addOwner(
    _ d: inout Dissection, _ field: Field<UInt32>
  ) throws(Malformed) -> UInt32 {
    let number = try d.add(field)
    if d.wantsLabels {
      let name = d.names.enterprise(number) ?? "Unknown"
      d.label(value: "\(name) (\(number))")
    }
    return number
  }

  // MARK: Vendor classes

  func addClasses(_ d: inout Dissection, _ count: Int, _ item: Item) throws(Malformed) {
    let last = d.offset + count
    repeat {
      guard last - d.offset >= 5 else {
        d.expert(badLength, at: item, "length < 5")
        return
      }
      _ = try addOwner(&d, classOwner)
      let tree = d.open()
      let end = d.offset + 1 + Int(try d.peek(UInt8.self))
      try d.add(classLength)
      while d.offset < end { try addClass(&d, end) }
      d.close(tree)
    } while d.offset < last
  }

  private func addClass(_ d: inout Dissection, _ end: Int) throws(Malformed) {
    try d.step()
    let size = Int(try d.peek(UInt8.self))
    let fits = d.offset + 1 + size <= end
    let whole = end - d.offset
    d.text("Vendor Class Data Item", at: d.next(whole))
    let tree = d.open()
    if fits {
      try d.add(itemLength)
      try d.add(itemData, length: size)
    } else {
      try d.add(itemData, length: whole)
      d.expert(nonstandard)
    }
    d.close(tree)
  }

  // MARK: Vendor options

  func addOptions(_ d: inout Dissection, _ count: Int, _ item: Item) throws(Malformed) {
    let last = d.offset + count
    repeat {
      guard last - d.offset >= 5 else {
        d.expert(badLength, at: item, "length < 5")
        return
      }
      let number = try addOwner(&d, owner)
      let tree = d.open()
      let size = Int(try d.add(length))
      let end = d.offset + size
      switch number {
      case 3561, 4491:
        let item = tree.item
        while d.offset < end {
          d.list(own)
          guard try addKnown(&d, isForum: number == 3561, end, last, item) else { break }
        }
      default: try addUnknown(&d, end)
      }
      d.close(tree)
      if number == 3561 || number == 4491 {
        if d.offset < end { try d.seek(end) }
      } else {
        try d.seek(end)
      }
    } while d.offset < last
  }

  private func addUnknown(_ d: inout Dissection, _ end: Int) throws(Malformed) {
    while d.offset < end {
      try d.step()
      let number = try d.add(code)
      let item = d.last
      let tree = d.open()
      guard d.offset < end else {
        d.close(tree)
        return
      }
      let size = Int(try d.add(remarks.length))
      guard d.offset + size <= end else {
        d.expert(
          remarks.noValue, at: item,
          "Suboption \(number): no room left in option for suboption value")
        d.close(tree)
        return
      }
      try d.add(data, length: size)
      d.close(tree)
    }
  }

  /// - Returns: whether more may follow.
  private func addKnown(
    _ d: inout Dissection, isForum: Bool, _ end: Int, _ last: Int, _ owner: Item
  ) throws(Malformed) -> Bool {
    try d.step()
    guard d.offset < last else {
      throw Malformed(.outgrown, offset: d.offset, need: 1, have: 0)
    }
    let number = try d.peek(UInt8.self)
    guard isForum || d.offset + 1 < end else {
      d.expert(
        remarks.noLength, at: owner,
        "Suboption \(number): no room left in option for suboption length")
      return false
    }
    guard d.offset + 1 < last else {
      throw Malformed(.outgrown, offset: d.offset + 1, need: 1, have: 0)
    }
    let size = Int(try d.peek(UInt8.self, ahead: 1))
    // The item begins behind the code, as long as if it began there.
    let item = d.put(isForum ? forum : cable, number, at: Region(d.offset + 1, size + 2))
    let name =
      (isForum ? forumNames : cableNames).name(of: UInt64(number)) ?? "Unknown"
    d.label(value: "(\(number)) \(name)")
    let tree = d.open(item)
    try d.skip(1)
    try d.add(remarks.length)
    let start = d.offset
    guard start + size <= end else {
      d.expert(
        remarks.noValue, at: item,
        "Suboption \(number): no room left in option for suboption value")
      d.close(tree)
      return true
    }
    if isForum {
      try addForum(&d, number, size)
    } else {
      try addCable(&d, number, size, item)
    }
    d.close(tree)
    if isForum { d.put(value, at: Region(start, size), .hidden) }
    try d.seek(start + size)
    return true
  }

  private func addForum(_ d: inout Dissection, _ number: UInt8, _ size: Int) throws(Malformed) {
    switch number {
    case 1:
      let text = String(decoding: d.bytes(d.next(size)), as: UTF8.self)
      let digits = text.prefix { $0.isHexDigit }
      let place = d.next(size)
      d.put(prefix, UInt32(truncatingIfNeeded: UInt64(digits, radix: 16) ?? 0), at: place)
    case 2...6:
      try d.add(names[Int(number) - 2], length: size, encoding: .ascii)
    default: break
    }
  }

  private func addCable(
    _ d: inout Dissection, _ number: UInt8, _ size: Int, _ item: Item
  ) throws(Malformed) {
    switch number {
    case 1:
      let place = try d.add(requested, length: size)
      if d.wantsLabels {
        let text = d.bytes(place).map { Phrase.hex(UInt64($0), 2) }.joined(separator: " ")
        d.label(value: "\(text)")
      }
    case 2: _ = try remarks.plain.add(&d, servers, size, item)
    case 3: try d.add(container, length: size)
    case 4: _ = try remarks.plain.add(&d, environment, size, item)
    case 5:
      let place = d.next(size)
      try d.add(modem, length: size)
      try capabilities.addModem(&d, place)
    default: break
    }
  }
}

private let forumNames: ValueNames = [
  1: "DeviceManufacturerOUI", 2: "DeviceSerialNumber", 3: "DeviceProductClass",
  4: "GatewayManufacturerOUI", 5: "GatewaySerialNumber", 6: "GatewayProductClass",
]

private let cableNames: ValueNames = [
  1: "Option Request", 2: "TFTP Server Addresses", 3: "eRouter Container Option",
  4: "MIB Environment Indicator Option", 5: "Modem Capabilities",
]

/// How a telephone adapter is set up (RFC 3495 section 4, RFC 3594).
struct DHCPCableClient: Sendable {
  let code: Field<UInt8>
  let first, second: [Field<UInt32>]
  let provisioning, management: Field<Bool>
  let noLength, noValue: Expert

  init(_ p: inout Builder, _ remarks: DHCPRemarks) {
    noLength = remarks.noLength
    noValue = remarks.noValue
    code = p.u8("vendor.pc.ietf_ccc.suboption", "Suboption", names: clientNames)
    let parts = [
      ("nom_timeout", "NomTimeout"), ("max_timeout", "MaxTimeout"),
      ("max_retries", "MaxRetries"),
    ]
    first = parts.map { name, label in
      p.u32(
        "cl.ietf_ccc.dev_realm_unc_key_" + name, "pktcMtaDevRealmUnsolicitedKey" + label)
    }
    second = parts.map { name, label in
      p.u32("cl.ietf_ccc.dev_prov_unc_key_" + name, "pktcMtaDevProvUnsolicitedKey" + label)
    }
    provisioning = p.flag(
      "ccc.ietf.sec_tkt.pc_provision_server", "Invalidate PacketCable Provisioning Server",
      mask: 1, width: 2, set: "Yes", unset: "No")
    management = p.flag(
      "ccc.ietf.sec_tkt.all_pc_call_management",
      "Invalidate All PacketCable Call Management Servers", mask: 2, width: 2, set: "Yes",
      unset: "No")
  }

  func add(_ d: inout Dissection, _ count: Int, _ option: Item) throws(Malformed) {
    let last = d.offset + count
    while d.offset < last {
      try d.step()
      let number = try d.peek(UInt8.self)
      guard d.offset + 1 < last else {
        d.expert(
          noLength, at: option,
          "Suboption \(number): no room left in option for suboption length")
        return
      }
      let size = Int(try d.peek(UInt8.self, ahead: 1))
      let item = d.put(code, number, at: d.next(size + 2))
      let name = clientNames.name(of: UInt64(number)) ?? "Unknown"
      d.label("Suboption: \(name) (\(number)): ")
      try d.skip(2)
      let start = d.offset
      let tree = d.open(item)
      let goesOn = try addValue(&d, number, size, last, item)
      d.close(tree)
      guard goesOn else { return }
      // The timer is of one byte whatever its length says.
      try d.seek(start + (number == 8 ? min(size, 1) : size))
    }
  }

  private func addValue(
    _ d: inout Dissection, _ number: UInt8, _ size: Int, _ last: Int, _ item: Item
  ) throws(Malformed) -> Bool {
    func append(_ text: String, expecting right: Int?) {
      let fault = right == nil || right == size ? "" : " [Invalid]"
      d.append(to: item, "\(text) (\(size) byte\(size == 1 ? "" : "s")\(fault))")
    }
    func append(_ text: String, _ count: Int) {
      d.append(to: item, "\(text) (\(count) byte\(count == 1 ? "" : "s"))")
    }
    switch number {
    case 1, 2:
      append("\(IPv4Address(bits: try d.peek(UInt32.self)))", expecting: 4)
    case 3:
      switch try d.peek(UInt8.self) {
      case 0:
        let (text, count) = name(d, d.offset + 1, last)
        append(text, count)
      case 1:
        append("\(IPv4Address(bits: try d.peek(UInt32.self, ahead: 1)))", expecting: 5)
      case let other: append("Invalid type: \(other)", expecting: nil)
      }
    case 4, 5:
      guard last - d.offset >= 12 else {
        d.expert(noValue, at: item)
        return false
      }
      let fault = size == 12 ? "" : " [Invalid]"
      d.append(to: item, "(\(size) byte\(size == 1 ? "" : "s")\(fault))")
      if size == 12 { for field in number == 4 ? first : second { try d.add(field) } }
    case 6:
      let (text, count) = name(d, d.offset, last)
      append(text, count)
    case 7: append(try d.peek(UInt8.self) != 0 ? "Yes" : "No", expecting: 1)
    case 8: append("\(try d.peek(UInt8.self))", expecting: 1)
    case 9:
      let bits = try d.peek(UInt16.self)
      append("0x" + Phrase.hex(UInt64(bits), 4), expecting: 2)
      if size == 2 {
        let place = d.next(2)
        d.put(provisioning, bits & 1 != 0, at: place)
        d.put(management, bits & 2 != 0, at: place)
      }
    default: break
    }
    return true
  }

  /// A domain name without compression.
  private func name(
    _ d: borrowing Dissection, _ start: Int, _ last: Int
  ) -> (text: String, count: Int) {
    var at = start
    var parts: [String] = []
    while at < last, let size = d.number(at: at, UInt8.self), size != 0, size < 64 {
      parts.append(String(decoding: d.bytes(Region(at + 1, Int(size))), as: UTF8.self))
      at += 1 + Int(size)
    }
    return (parts.joined(separator: "."), at + 1 - start)
  }
}

private let clientNames: ValueNames = [
  1: "TSP's Primary DHCP Server", 2: "TSP's Secondary DHCP Server",
  3: "TSP's Provisioning Server", 4: "TSP's AS-REQ/AS-REP Backoff and Retry",
  5: "TSP's AP-REQ/AP-REP Backoff and Retry", 6: "TSP's Kerberos Realm Name",
  7: "TSP's Ticket Granting Server Utilization", 8: "TSP's Provisioning Timer Value",
  9: "PacketCable Security Ticket Control",
]
