import RemoraCore

/// Options of cable modems and what is attached to them (CableLabs, CL-SP-CANN-DHCP-Reg).
struct DHCPCableOptions: Sendable {
  let family: DHCPFamily
  let value: Field<Bytes>
  let padding, end: Field<UInt8>
  let values: [DHCPValue]
  let prefixText: Field<Text>
  let prefixBytes: Field<Bytes>

  init(_ p: inout Builder, _ remarks: DHCPRemarks, _ value: Field<Bytes>) {
    self.value = value
    let h = "option.vendor.cl."
    family = DHCPFamily(
      code: p.u8(
        h + "suboption", "Option 43 Suboption", names: cableNames, blurb: "Option 43:CL Suboption"),
      names: cableNames, remarks: remarks)
    padding = p.u8(h + "padding", "Padding", blurb: "Option 43:CL 0 Padding")
    end = p.u8(h + "end", "CL End", blurb: "Option 43:CL 255 End")
    prefixText = p.string(
      h + "oui_string", "Organizationally Unique Identifier", type: .stringz,
      blurb: "Option 43:CL 8 Organizationally Unique Identifier")
    prefixBytes = p.bytes(
      h + "oui_bytes", "Organizationally Unique Identifier", .colon,
      blurb: "Option 43:CL 8 Organizationally Unique Identifier")
    let texts: [(Int, String, String)] = [
      (1, "suboption_request_list", "Suboption Request List"),
      (2, "device_type", "Device Type"),
      (3, "esafe_type", "eSAFE Types"),
      (4, "serial_number", "Serial Number"),
      (5, "hardware_version", "Hardware Version"),
      (6, "software_version", "Software Version"),
      (7, "boot_rom_version", "Boot ROM version"),
      (9, "model_number", "Model Number"),
      (10, "vendor_name10", "Vendor Name"),
      (12, "cm_ps_system_desc", "CM/PS System Description"),
      (13, "cm_ps_firmware_revision", "CM/PS Firmware Revision"),
      (14, "firewall_policy_file_version", "Firewall Policy File Version"),
      (15, "esafe_config_file_devices", "eSafe Config File Devices"),
      (18, "video_security_tape", "Video Security Type"),
      (51, "vendor_name51", "Vendor Name"),
      (54, "device_id_x509", "Device Identification (X.509)"),
    ]
    var table = dhcpValues(
      texts.map { number, name, label in
        let blurb = "Option 43:CL \(number) \(label)"
        return (number, .text(p.string(h + name, label, type: .stringz, blurb: blurb)))
      })
    table[11] = .byte(
      p.u8(
        h + "address_realm", "Address Realm", names: [1: "PS WAN-Man", 2: "PS WAN-Data"],
        blurb: "Option 43:CL 11 Address Realm"))
    table[31] = .ether(
      p.ether(h + "mta_mac_address", "MTA MAC Address", blurb: "Option 43:CL 31 MTA MAC Address"))
    table[32] = .seconds(
      p.u32(h + "correlation_ID", "Correlation ID", blurb: "Option 43: CL 32 Correlation ID"))
    table[52] = .bytes(
      p.bytes(
        h + "cablecard_capability", "CableCARD Capability",
        blurb: "Option 43:CL 52 CableCARD Capability"))
    table[53] = .bytes(
      p.bytes(
        h + "device_id_ca", "Device Identification (CA)",
        blurb: "Option 43:CL 53 Device Identification (CA)"))
    values = table
  }

  func add(_ d: inout Dissection, _ count: Int, _ option: Item) throws(Malformed) {
    let last = d.offset + count
    while d.offset < last {
      if try family.addSingle(&d, padding, end) { continue }
      guard let sub = try family.begin(&d, until: last, in: option) else { return }
      var kind = values[Int(sub.number)]
      if sub.number == 8, sub.count == 3 { kind = .bytes(prefixBytes) }
      if sub.number == 8, sub.count == 6 { kind = .text(prefixText) }
      if try !family.remarks.plain.add(&d, kind, sub.count, sub.item) {
        try d.add(value, length: sub.count)
      }
      try family.end(&d, sub)
    }
  }
}

private let cableNames: ValueNames = [
  0: "Padding",
  1: "Suboption Request List",
  2: "Device Type",
  3: "eSAFE Types",
  4: "Serial Number",
  5: "Hardware Version",
  6: "Software Version",
  7: "Boot ROM version",
  8: "Organizationally Unique Identifier",
  9: "Model Number",
  10: "Vendor Name",
  11: "Address Realm",
  12: "CM/PS System Description",
  13: "CM/PS Firmware Revision",
  14: "Firewall Policy File Version",
  15: "eSafe Config File Devices",
  18: "Video Security Type",
  31: "MTA MAC Address",
  32: "Correlation ID",
  51: "Vendor Name",
  52: "CableCARD Capability",
  53: "Device Identification (CA)",
  54: "Device Identification (X.509)",
  179: "LCM Server",
  180: "LCM Domain",
  181: "LCM NIC option 0",
  190: "LCM Workgroup",
  191: "Discovery",
  192: "HH Configured",
  193: "LCM Version",
  194: "LCM Serial Number",
  255: "CL End",
]

/// Options of Alcatel-Lucent's telephones.
struct DHCPVoiceOptions: Sendable {
  let family: DHCPFamily
  let padding, end: Field<UInt8>
  let values: [DHCPValue]

  init(_ p: inout Builder, _ remarks: DHCPRemarks) {
    let h = "option.vendor.alu."
    let about = "Option 43:Alcatel "
    family = DHCPFamily(
      code: p.u8(
        h + "suboption", "Option 43 Suboption", names: voiceNames, blurb: about + "Suboption"),
      names: voiceNames, remarks: remarks)
    padding = p.u8(h + "padding", "Padding", blurb: about + "0 Padding")
    end = p.u8(h + "end", "Alcatel End", blurb: about + "255 End")
    values = dhcpValues([
      (58, .word(p.u16(h + "vid", "Voice VLAN ID", blurb: about + "58 Voice VLAN ID"))),
      (
        64,
        .addresses(
          p.ipv4(
            h + "tftp1", "Spatial Redundancy TFTP1", blurb: about + "64 Spatial Redundancy TFTP1"))
      ),
      (
        65,
        .addresses(
          p.ipv4(
            h + "tftp2", "Spatial Redundancy TFTP2", blurb: about + "65 Spatial Redundancy TFTP2"))
      ),
      (
        66,
        .byte(
          p.u8(
            h + "app_type", "Application Type", names: [0: "NOE", 1: "SIP"],
            blurb: about + "66 Application Type"))
      ),
      (67, .text(p.string(h + "sip_url", "SIP URL", blurb: about + "67 SIP URL"))),
    ])
  }

  /// No vendor class tells these: the first option does, and that the known ones have their lengths.
  func isIt(_ d: borrowing Dissection, _ count: Int) -> Bool {
    var at = d.offset
    let last = at + count
    guard let first = d.number(at: at, UInt8.self), first == 58 || 64...67 ~= first else {
      return false
    }
    while at + 1 < last, let number = d.number(at: at, UInt8.self), number != 255 {
      if number == 0 {
        at += 1
        continue
      }
      guard let byte = d.number(at: at + 1, UInt8.self) else { return false }
      switch (number, byte) {
      case (58, 2), (64, 4), (65, 4), (66, 1): break
      case (58, _), (64, _), (65, _), (66, _): return false
      default: break
      }
      at += 2 + Int(byte)
    }
    return true
  }

  func add(_ d: inout Dissection, _ count: Int, _ option: Item) throws(Malformed) {
    let last = d.offset + count
    while d.offset < last {
      let isEnd = try d.peek(UInt8.self) == 255
      if try family.addSingle(&d, padding, end) {
        if isEnd { return }
        continue
      }
      guard let sub = try family.begin(&d, until: last, in: option) else { return }
      if try !family.remarks.plain.add(&d, values[Int(sub.number)], sub.count, sub.item) {
        d.expert(
          family.remarks.unknown, at: sub.item,
          "ERROR, please report: Unknown subopt type handler \(sub.number)")
      }
      try family.end(&d, sub)
    }
  }
}

private let voiceNames: ValueNames = [
  0: "Padding", 58: "Voice VLAN ID", 64: "Spatial Redundancy TFTP1",
  65: "Spatial Redundancy TFTP2", 66: "Application Type", 67: "SIP URL",
  255: "Alcatel-Lucent End",
]
