import RemoraCore

/// Who gives option 43 its meaning.
enum DHCPVendor: UInt8, BitwiseCopyable {
  case unknown, cisco, hive, apple, instant, aruba, cable, boot

  /// Told by the vendor class at `place`.
  init(_ d: borrowing Dissection, _ place: Region) {
    let names: [(StaticString, DHCPVendor)] = [
      ("PXEClient", .boot), ("docsis", .cable), ("pktc", .cable), ("cisco", .cisco),
      ("AEROHIVE", .hive), ("AAPLBSDPC", .apple), ("ArubaInstantAP", .instant),
      ("ArubaAP", .aruba), ("OpenCable2.0", .cable), ("CableHome", .cable),
    ]
    self = .unknown
    for (name, vendor) in names where starts(d, place, with: name) {
      self = vendor
      return
    }
  }
}

/// What vendors put into option 43, told by the vendor class that the message names (RFC 2132
/// sections 8.4 and 9.13).
struct DHCPVendorOptions: Sendable {
  let own: ProtocolHandle
  let code: Field<UInt8>
  let value: Field<Bytes>
  let length: Field<UInt8>
  let pxe: DHCPBootClient
  let cable: DHCPCableOptions
  let alcatel: DHCPVoiceOptions
  let apple: DHCPBootServers
  let fabric: DHCPFabricOptions
  let hive: DHCPHiveOptions
  let controller, instant, organisation, manager, password: Field<Text>

  init(_ p: inout Builder, _ remarks: DHCPRemarks) {
    own = p.mentions("dhcp")
    code = p.u8("option.vendor.suboption", "Option 43 Suboption")
    value = p.bytes("option.vendor.value", "Value", blurb: "Option 43: Suboption value")
    length = remarks.length
    pxe = DHCPBootClient(&p, remarks, value)
    cable = DHCPCableOptions(&p, remarks, value)
    alcatel = DHCPVoiceOptions(&p, remarks)
    apple = DHCPBootServers(&p, remarks)
    fabric = DHCPFabricOptions(&p, remarks)
    hive = DHCPHiveOptions(&p, remarks)
    controller = p.string(
      "option.vendor.arubaap.controllerip", "Aruba Controller IP",
      blurb: "Address IP of Aruba controller")
    instant = p.string(
      "option.vendor.arubaiap", "Aruba Instant AP", blurb: "nameorg,amp-ip-address,password")
    organisation = p.string("option.vendor.arubaiap.name_org", "Name Organisation")
    manager = p.string(
      "option.vendor.arubaiap.amp_ip", "AMP IP Address",
      blurb: "Address IP of Airwave server (AMP)")
    password = p.string(
      "option.vendor.arubaiap.password", "Password",
      blurb: "Password for Instant AP Airwave server (AMP)")
  }

  func add(
    _ d: inout Dissection, _ count: Int, _ option: Item, of vendor: DHCPVendor
  ) throws(Malformed) {
    switch vendor {
    case .cisco:
      begin(&d, option, "Cisco ACI Fabric")
      try fabric.add(&d, count, option)
    case .hive:
      begin(&d, option, "Aerohive")
      try hive.add(&d, count, option)
    case .apple:
      begin(&d, option, "Boot Server Discovery Protocol (BSDP)")
      try apple.add(&d, count)
    case .instant:
      begin(&d, option, "Aruba Instant AP")
      try addInstant(&d, count)
    case .aruba:
      begin(&d, option, "Aruba AP")
      try d.add(controller, length: count, encoding: .ascii)
    case .cable:
      begin(&d, option, "CableLabs")
      try cable.add(&d, count, option)
    case .boot:
      begin(&d, option, "PXEClient")
      try pxe.add(&d, count, option)
    case .unknown:
      guard alcatel.isIt(d, count) else { return try addAny(&d, count) }
      begin(&d, option, "Alcatel-Lucent")
      try alcatel.add(&d, count, option)
    }
  }

  private func begin(_ d: inout Dissection, _ option: Item, _ title: StaticString) {
    d.list(own)
    d.append(to: option, " (\(title))")
  }

  /// Codes and lengths where all of them fit, else bytes.
  private func addAny(_ d: inout Dissection, _ count: Int) throws(Malformed) {
    let last = d.offset + count
    guard fits(d, until: last) else {
      try d.add(value, length: count)
      return
    }
    while d.offset < last {
      try d.step()
      let number = try d.add(code)
      if number == 0 { continue }
      if number == 255 { break }
      let tree = d.open()
      let size = Int(try d.add(length))
      if size > 0 { try d.add(value, length: size) }
      d.close(tree)
    }
  }

  private func fits(_ d: borrowing Dissection, until last: Int) -> Bool {
    var at = d.offset
    while at < last {
      guard let number = d.number(at: at, UInt8.self) else { return false }
      if number == 255 { return true }
      if number == 0 {
        at += 1
        continue
      }
      guard at + 1 < last, let size = d.number(at: at + 1, UInt8.self) else { return false }
      at += 2 + Int(size)
    }
    return at == last
  }

  /// `organisation,address,password` of an access point's manager.
  private func addInstant(_ d: inout Dissection, _ count: Int) throws(Malformed) {
    let last = d.offset + count
    try d.add(instant, length: count, encoding: .ascii)
    let tree = d.open()
    try d.seek(last - count)
    for field in [organisation, manager, password] {
      let part = d.next(last - d.offset)
      let comma = d.find(in: part, UInt8(ascii: ","))
      guard let comma else {
        guard field.id == password.id || part.length == count else {
          throw Malformed(.contained, offset: last, need: 1, have: 0)
        }
        try d.add(field, length: part.length, encoding: .ascii)
        if part.length == count, field.id != password.id { try d.seek(last - count) }
        continue
      }
      try d.add(field, length: comma - part.offset, encoding: .ascii)
      if field.id != password.id { try d.skip(1) }
    }
    d.close(tree)
  }
}

extension Dissection {
  /// Where `byte` stands first within `place`.
  fileprivate func find(in place: Region, _ byte: UInt8) -> Int? {
    var at = place.offset
    while at < place.offset + place.length, let found = number(at: at, UInt8.self) {
      if found == byte { return at }
      at += 1
    }
    return nil
  }
}

/// Whether the bytes at `place` begin with `text`.
func starts(_ d: borrowing Dissection, _ place: Region, with text: StaticString) -> Bool {
  let count = text.utf8CodeUnitCount
  guard place.length >= count else { return false }
  for (i, letter) in text.description.utf8.enumerated()
  where d.number(at: place.offset + i, UInt8.self) != letter { return false }
  return true
}

/// Options of the Preboot Execution Environment (PXE 2.1 section 2.2.1).
struct DHCPBootClient: Sendable {
  let family: DHCPFamily
  let value: Field<Bytes>
  let padding, end: Field<UInt8>
  let values: [DHCPValue]
  let control: FlagSet<UInt8>
  let servers, menu, prompt, item, layer: Field<Bytes>
  let serverType, menuType, itemType: Field<UInt16>
  let serverCount, menuLength, timeout: Field<UInt8>
  let server: Field<IPv4Address>
  let description, promptText: Field<Text>

  init(_ p: inout Builder, _ remarks: DHCPRemarks, _ value: Field<Bytes>) {
    let h = "option.vendor.pxeclient."
    let about = "Option 43:PXE Client "
    self.value = value
    family = DHCPFamily(
      code: p.u8(
        h + "suboption", "Option 43 Suboption", names: dhcpBootNames, blurb: about + "Suboption"),
      names: dhcpBootNames, remarks: remarks)
    padding = p.u8(h + "padding", "Padding", blurb: about + "0 Padding")
    end = p.u8(h + "end", "PXE Client End", blurb: about + "255 End")
    let letter = p.u8(
      h + "discovery_control", "discovery control", .hex, blurb: about + "6 discovery control")
    let bits: [(String, String, UInt64)] = [
      ("broadcast", "Disable Broadcast", 1), ("multicast", "Disable Multicast", 2),
      ("serverlist", "Serverlist only", 4), ("bstrap", "Bootstrap override", 8),
    ]
    control = FlagSet(
      letter,
      bits.map { name, label, mask in
        p.flag(
          h + "discovery_control." + name, label, mask: mask, set: "Set", unset: "Not set")
      }, names: bits.map { $0.1 })
    servers = p.bytes(h + "boot_servers", "boot servers", blurb: about + "8 boot servers")
    serverType = p.u16(h + "boot_servers.type", "Type", names: dhcpBootServerNames)
    serverCount = p.u8(h + "boot_servers.count", "IP count")
    server = p.ipv4(h + "boot_servers.ip", "IP")
    menu = p.bytes(h + "boot_menu", "boot menu", blurb: about + "9 boot menu")
    menuType = p.u16(h + "boot_menu.type", "Type", names: [0: "Local boot"])
    menuLength = p.u8(h + "boot_menu.length", "Length")
    description = p.string(h + "boot_menu.desc", "Description")
    prompt = p.bytes(h + "menu_prompt", "menu prompt", blurb: about + "10 menu prompt")
    timeout = p.u8(h + "menu_prompt.timeout", "Timeout")
    promptText = p.string(h + "menu_prompt.prompt", "Prompt")
    item = p.bytes(h + "boot_item", "boot item", blurb: about + "71 boot item")
    itemType = p.u16(h + "boot_item.type", "Type")
    layer = p.bytes(h + "boot_item.layer", "Layer")
    values = Self.plain(&p, h, about)
  }

  private static func plain(_ p: inout Builder, _ h: String, _ about: String) -> [DHCPValue] {
    dhcpValues([
      (1, .addresses(p.ipv4(h + "mtftp_ip", "mtftp IP", blurb: about + "1 mtftp IP"))),
      (
        2,
        .littleWord(
          p.u16(
            h + "mtftp_client_port", "mtftp client port", blurb: about + "2 mtftp client port"))
      ),
      (
        3,
        .littleWord(
          p.u16(
            h + "mtftp_server_port", "mtftp server port", blurb: about + "3 mtftp server port"))
      ),
      (4, .byte(p.u8(h + "mtftp_timeout", "mtftp timeout", blurb: about + "4 mtftp timeout"))),
      (5, .byte(p.u8(h + "mtftp_delay", "mtftp delay", blurb: about + "5 mtftp delay"))),
      (
        7,
        .addresses(
          p.ipv4(
            h + "multicast_address", "multicast address", blurb: about + "7 multicast address"))
      ),
      (
        11,
        .bytes(
          p.bytes(
            h + "multicast_address_alloc", "multicast address alloc",
            blurb: about + "11 multicast address alloc"))
      ),
      (
        12,
        .bytes(
          p.bytes(h + "credential_types", "credential types", blurb: about + "12 credential types"))
      ),
      (179, text(&p, h + "lcm_server", "LCM Server Name", about + "179 LCM Server")),
      (180, text(&p, h + "lcm_domain", "LCM Domain", about + "180 LCM Domain")),
      (
        181,
        .bytes(p.bytes(h + "lcm_nic_option", "LCM NIC option", blurb: about + "181 LCM NIC Option"))
      ),
      (190, text(&p, h + "lcm_workgroup", "LCM Workgroup", about + "190 LCM Workgroup")),
      (
        191,
        .flag(
          p.flag(
            h + "discovery", "Discovery", set: "Yes", unset: "No", blurb: about + "191 Discovery"))
      ),
      (
        192,
        .flag(
          p.flag(
            h + "configured", "Configured", set: "Yes", unset: "No",
            blurb: about + "192 Configured"))
      ),
      (193, .seconds(p.u32(h + "lcm_version", "LCM Version", blurb: about + "193 LCM Version"))),
      (194, text(&p, h + "lcm_serial", "LCM Serial Number", about + "194 LCM Serial Number")),
    ])
  }

  private static func text(
    _ p: inout Builder, _ name: String, _ label: String, _ blurb: String
  ) -> DHCPValue { .text(p.string(name, label, type: .stringz, blurb: blurb)) }

  func add(_ d: inout Dissection, _ count: Int, _ option: Item) throws(Malformed) {
    let last = d.offset + count
    while d.offset < last {
      if try family.addSingle(&d, padding, end) { continue }
      guard let sub = try family.begin(&d, until: last, in: option) else { return }
      d.put(value, at: d.next(sub.count), .hidden)
      switch sub.number {
      case 6: try control.add(&d)
      case 8: try addServers(&d, sub.count)
      case 9: try addMenu(&d, sub.count)
      case 10:
        d.put(prompt, at: d.next(sub.count))
        let tree = d.open()
        try d.add(timeout)
        try d.add(promptText, length: max(0, sub.count - 1), encoding: .ascii)
        d.close(tree)
      case 71:
        d.put(item, at: d.next(sub.count))
        let tree = d.open()
        try d.add(itemType)
        try d.add(layer, length: 2)
        d.close(tree)
      default:
        let kind = values[Int(sub.number)]
        if try !family.remarks.plain.add(&d, kind, sub.count, sub.item) {
          d.expert(
            family.remarks.unknown, at: sub.item,
            "ERROR, please report: Unknown subopt type handler \(sub.number)")
        }
      }
      try family.end(&d, sub)
    }
  }

  private func addServers(_ d: inout Dissection, _ count: Int) throws(Malformed) {
    let last = d.offset + count
    d.put(servers, at: d.next(count))
    let tree = d.open()
    while d.offset < last {
      try d.step()
      try d.add(serverType)
      for _ in 0..<Int(try d.add(serverCount)) { try d.add(server) }
    }
    d.close(tree)
  }

  private func addMenu(_ d: inout Dissection, _ count: Int) throws(Malformed) {
    let last = d.offset + count
    d.put(menu, at: d.next(count))
    let tree = d.open()
    while d.offset < last {
      try d.step()
      try d.add(menuType)
      let size = Int(try d.add(menuLength))
      try d.add(description, length: size, encoding: .ascii)
    }
    d.close(tree)
  }
}

private let dhcpBootNames: ValueNames = [
  0: "Padding", 1: "PXE mtftp IP", 2: "PXE mtftp client port", 3: "PXE mtftp server port",
  4: "PXE mtftp timeout", 5: "PXE mtftp delay", 6: "PXE discovery control",
  7: "PXE multicast address", 8: "PXE boot servers", 9: "PXE boot menu", 10: "PXE menu prompt",
  11: "PXE multicast address alloc", 12: "PXE credential types", 71: "PXE boot item",
  179: "PXE LCM Server", 180: "PXE LCM Domain", 181: "PXE LCM NIC option 0",
  190: "PXE LCM Workgroup", 191: "PXE Discovery", 192: "PXE Configured", 193: "PXE LCM version",
  194: "PXE LCM Serial Number", 255: "PXE End",
]

private let dhcpBootServerNames: ValueNames = [
  0: "PXE bootstrap server", 1: "Microsoft Windows NT Boot Server", 2: "Intel LCM Boot Server",
  3: "DOS/UNDI Boot Server", 4: "NEC ESMPRO Boot Server", 5: "IBM WSoD Boot Server",
  6: "IBM LCCM Boot Server", 7: "CA Unicenter TNG Boot Server", 8: "HP OpenView Boot Server",
  65535: "PXE API Test server",
]
