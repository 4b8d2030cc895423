import RemoraCore

/// Apple's Boot Server Discovery Protocol, in option 43.
struct DHCPBootServers: Sendable {
  let family: DHCPFamily
  let message, nameLength: Field<UInt8>
  let version, priority, port, size, index, attribute, install, kind, reserved: Field<UInt16>
  let server: Field<IPv4Address>
  let path, name: Field<Text>
  let standard, chosen: Field<UInt32>
  let images, image, filter: Field<Bytes>
  let firmware: Field<Label>

  init(_ p: inout Builder, _ remarks: DHCPRemarks) {
    let h = "option.vendor.bsdp."
    let about = "Boot Image Attribute "
    family = DHCPFamily(
      code: p.u8(
        h + "suboption", "Option 43 Suboption", names: bootNames,
        blurb: "Option 43:BSDP Suboption"),
      names: bootNames, remarks: remarks)
    message = p.u8(h + "message_type", "Message Type", names: bootMessages)
    version = p.u16(h + "version", "Version", .hex)
    server = p.ipv4(h + "server_identifier", "Server Identifier")
    priority = p.u16(h + "server_priority", "Server Priority")
    port = p.u16(h + "reply_port", "Reply Port")
    path = p.string(h + "boot_image_list_path", "Boot Image List Path")
    index = p.u16(h + "boot_image.index", "Boot Image Index", .hex)
    standard = p.u32(h + "default_boot_image_id", "Default Boot Image ID", .hex)
    chosen = p.u32(h + "selected_boot_image_id", "Selected Boot Image ID", .hex)
    images = p.bytes(h + "boot_image_list", "Boot Image List")
    image = p.bytes(h + "boot_image.desc", "Boot Image Description")
    nameLength = p.u8(h + "boot_image.name_len", "Boot Image Name Length")
    name = p.string(h + "boot_image.name", "Boot Image Name")
    firmware = p.label(h + "netboot_firmware", "NetBoot 1.0 Firmware")
    filter = p.bytes(h + "attributes_filter_list", "Boot Image Attributes Filter List")
    attribute = p.u16(h + "boot_image.attribute", "Boot Image Attribute", .hex)
    install = p.u16(
      h + "boot_image.attribute.install", "Install", .hex, mask: 0x8000,
      names: [0: "non-install", 1: "install"], blurb: about + "Install")
    kind = p.u16(
      h + "boot_image.attribute.kind", "Kind", .hex, mask: 0x7f00, names: systemNames,
      blurb: about + "Kind")
    reserved = p.u16(
      h + "boot_image.attribute.reserved", "Reserved", .hex, mask: 0xff,
      blurb: about + "Reserved")
    size = p.u16(h + "message_size", "Message Size")
  }

  func add(_ d: inout Dissection, _ count: Int) throws(Malformed) {
    let last = d.offset + count
    while d.offset < last {
      try d.step()
      let number = try d.peek(UInt8.self)
      if number == 255 {
        d.put(family.code, number, at: d.next(1))
        d.label(value: "(255) End")
        return
      }
      let size = Int(try d.peek(UInt8.self, ahead: 1))
      let item = d.put(family.code, number, at: d.next(size + 2))
      let name = bootNames.name(of: UInt64(number)) ?? "Unknown"
      d.label(value: "(\(number)) \(name)")
      let tree = d.open(item)
      try d.skip(1)
      try d.add(family.remarks.length)
      let start = d.offset
      try addValue(&d, number, size)
      d.close(tree)
      try d.seek(start + size)
    }
  }

  private func addValue(
    _ d: inout Dissection, _ number: UInt8, _ count: Int
  ) throws(Malformed) {
    switch number {
    case 1: try addNumber(&d, message, count)
    case 2: try addNumber(&d, version, count)
    case 3:
      guard count == 4 else { throw Malformed(.nonsense, offset: d.offset, need: 4, have: count) }
      try d.add(server)
    case 4: try addNumber(&d, priority, count)
    case 5: try addNumber(&d, port, count)
    case 6: try d.add(path, length: count, encoding: .ascii)
    case 7: try addIdentifier(&d, standard)
    case 8: try addIdentifier(&d, chosen)
    case 9: try addImages(&d, count)
    case 10: d.put(firmware, at: d.next(0))
    case 11:
      d.put(filter, at: d.next(count))
      let tree = d.open()
      for _ in 0..<count / 2 { try addAttribute(&d) }
      d.close(tree)
    case 12: try addNumber(&d, size, count)
    default: break
    }
  }

  private func addIdentifier(
    _ d: inout Dissection, _ field: Field<UInt32>
  ) throws(Malformed) {
    d.put(field, try d.peek(UInt32.self), at: d.next(4))
    let tree = d.open()
    try addAttribute(&d)
    try d.add(index)
    d.close(tree)
  }

  private func addImages(_ d: inout Dissection, _ count: Int) throws(Malformed) {
    let last = d.offset + count
    d.put(images, at: d.next(count))
    let list = d.open()
    while d.offset < last {
      try d.step()
      let size = Int(try d.peek(UInt8.self, ahead: 4))
      let place = try d.add(image, length: 5 + size)
      let tree = d.open()
      try d.seek(place.offset)
      try addAttribute(&d)
      try d.add(index)
      try d.add(nameLength)
      try d.add(name, length: size)
      d.close(tree)
    }
    d.close(list)
  }

  private func addAttribute(_ d: inout Dissection) throws(Malformed) {
    let bits = try d.add(attribute, bits: install, kind, reserved)
    let first = bits & 0x8000 != 0 ? "install" : "non-install"
    let second = systemNames.name(of: UInt64(bits >> 8 & 0x7f)) ?? "Unknown"
    d.append(", Install: \(first), Kind: \(second)")
  }
}

private let bootNames: ValueNames = [
  1: "Message Type", 2: "Version", 3: "Server Identifier", 4: "Server Priority", 5: "Reply Port",
  6: "Boot Image List Path", 7: "Default Boot Image", 8: "Selected Boot Image",
  9: "Boot Image List", 10: "NetBoot 1.0 Firmware", 11: "Boot Image Attributes Filter List",
  12: "Maximum Message Size",
]

private let bootMessages: ValueNames = [1: "LIST", 2: "SELECT", 3: "FAILED"]

private let systemNames: ValueNames = [
  0: "Mac OS 9", 1: "Mac OS X", 2: "Mac OS X Server", 3: "Hardware Diagnostics",
]

/// A number of as many bytes as its option has.
private func addNumber<V: FixedWidthInteger & BitwiseCopyable>(
  _ d: inout Dissection, _ field: Field<V>, _ count: Int
) throws(Malformed) {
  guard 1...4 ~= count else {
    throw Malformed(.nonsense, offset: d.offset, need: 1, have: count)
  }
  var value: UInt32 = 0
  for i in 0..<count { value = value << 8 | UInt32(try d.peek(UInt8.self, ahead: i)) }
  d.put(field, V(truncatingIfNeeded: value), at: d.next(count))
}

/// What switches of Cisco's ACI fabric tell each other in option 43.
struct DHCPFabricOptions: Sendable {
  let code, length, first, second, fifth, sixth: Field<UInt8>
  let third: Field<UInt16>
  let node, tenth: Field<UInt32>
  let model, uuid, fabric, serial, interface: Field<Text>
  let unknown: Field<Bytes>
  let noLength: Expert

  init(_ p: inout Builder, _ remarks: DHCPRemarks) {
    let h = "option.vendor.cisco."
    code = p.u8(
      h + "suboption", "Option 43 Suboption", names: fabricNames,
      blurb: "Option 43:Cisco Suboption")
    length = remarks.length
    noLength = remarks.noLength
    unknown = p.bytes(h + "unknown", "Unknown")
    first = p.u8(h + "unknown1", "Unknown1")
    second = p.u8(h + "unknown2", "Unknown2")
    third = p.u16(h + "unknown3", "Unknown3")
    node = p.u32(h + "nodeid", "Node ID")
    fifth = p.u8(h + "unknown5", "Unknown5")
    sixth = p.u8(h + "unknown6", "Unknown6")
    model = p.string(h + "model", "Model")
    uuid = p.string(h + "apicuuid", "APIC UUID")
    fabric = p.string(h + "fabricname", "Fabricname")
    tenth = p.u32(h + "unknown10", "Unknown10")
    serial = p.string(h + "serialno", "SerialNo")
    interface = p.string(h + "clientint", "Client Int")
  }

  func add(_ d: inout Dissection, _ count: Int, _ option: Item) throws(Malformed) {
    let last = d.offset + count
    while d.offset < last {
      try d.step()
      let number = try d.peek(UInt8.self)
      guard d.offset + 1 < last else {
        d.expert(
          noLength, at: option,
          "Suboption \(number): No room left in option for suboption length")
        return
      }
      let size = Int(try d.peek(UInt8.self, ahead: 1))
      d.put(code, number, at: d.next(size + 2))
      let name = fabricNames.name(of: UInt64(number)) ?? "Unknown"
      d.label(value: "(\(number)) \(name)")
      let tree = d.open()
      try d.skip(1)
      try d.add(length)
      let start = d.offset
      switch number {
      case 1: try addNumber(&d, first, size)
      case 2: try addNumber(&d, second, size)
      case 3: try addNumber(&d, third, size)
      case 4: try addNumber(&d, node, size)
      case 5: try addNumber(&d, fifth, size)
      case 6: try addNumber(&d, sixth, size)
      case 7: try d.add(model, length: size, encoding: .ascii)
      case 8: try d.add(uuid, length: size, encoding: .ascii)
      case 9: try d.add(fabric, length: size, encoding: .ascii)
      case 10: try addNumber(&d, tenth, size)
      case 11: try d.add(serial, length: size, encoding: .ascii)
      case 12: try d.add(interface, length: size, encoding: .ascii)
      default: try d.add(unknown, length: size)
      }
      d.close(tree)
      try d.seek(start + size)
    }
  }
}

private let fabricNames: ValueNames = [
  1: "Unk-1 (Node role?)", 2: "Unk-2 (Spine level?)", 3: "Unk-3 (Pod ID?)", 4: "Node ID",
  5: "Unk-5", 6: "Unk-6", 7: "Model", 8: "APIC UUID", 9: "Fabricname", 10: "Unk-10",
  11: "SerialNo", 12: "Interfacename",
]

/// Where access points of Aerohive find their manager.
struct DHCPHiveOptions: Sendable {
  let code, length: Field<UInt8>
  let name: Field<Text>
  let address: Field<IPv4Address>
  let unknown: Field<Bytes>
  let noLength: Expert

  init(_ p: inout Builder, _ remarks: DHCPRemarks) {
    let h = "option.vendor.aerohive."
    code = p.u8(
      h + "suboption", "Option 43 Suboption", names: hiveNames,
      blurb: "Option 43:AEROHIVE Suboption")
    length = remarks.length
    noLength = remarks.noLength
    unknown = p.bytes(h + "unknown", "Unknown")
    name = p.string(h + "xiqhostname", "HM FQDN", blurb: "Hive Manager NG FQDN")
    address = p.ipv4(h + "xiqipaddress", "HM IP", blurb: "Hive Manager NG IP address")
  }

  func add(_ d: inout Dissection, _ count: Int, _ option: Item) throws(Malformed) {
    let last = d.offset + count
    while d.offset < last {
      try d.step()
      let number = try d.peek(UInt8.self)
      guard d.offset + 1 < last else {
        d.expert(
          noLength, at: option,
          "Suboption \(number): No room left in option for suboption length")
        return
      }
      let size = Int(try d.peek(UInt8.self, ahead: 1))
      d.put(code, number, at: d.next(size + 2))
      let title = hiveNames.name(of: UInt64(number)) ?? "Unknown"
      d.label(value: "(\(number)) \(title)")
      let tree = d.open()
      try d.skip(1)
      try d.add(length)
      let start = d.offset
      switch number {
      case 225: try d.add(name, length: size, encoding: .ascii)
      case 226:
        guard size == 4 else { throw Malformed(.nonsense, offset: start, need: 4, have: size) }
        try d.add(address)
      default: try d.add(unknown, length: size)
      }
      d.close(tree)
      try d.seek(start + size)
    }
  }
}

private let hiveNames: ValueNames = [225: "XiqHostname", 226: "XiqIpAddress"]
