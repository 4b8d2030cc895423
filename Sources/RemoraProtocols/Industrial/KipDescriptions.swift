import RemoraCore

/// Descriptions of devices (ISO 22510 section 5.2.6.5).
extension KipLayer {
  /// - Returns: the kind of the description, and the device, if it is of one.
  func addDescription(
    _ d: inout Dissection
  ) throws(Malformed) -> (kind: String, device: String?) {
    let size = max(2, Int(try d.peek(UInt8.self)))
    let type = try d.peek(UInt8.self, ahead: 1)
    let open = d.open(d.put(f.folder, at: d.next(min(size, d.remaining))))
    var kind = "???"
    var text: String?
    try d.inside(min(size, d.reportedRemaining)) { d throws(Malformed) in
      try addSize(&d)
      try d.add(f.descriptionType)
      (kind, text) = try addContents(&d, type)
      if d.remaining > 0 {
        let count = d.remaining
        try d.add(f.data, length: count)
        d.label("? Unknown data (\(count) bytes)")
      }
    }
    d.close(open)
    let (shown, what) = (text, kind)
    d.label(open.item, shown.map { "DIB \(what): \($0)" } ?? "DIB \(what)")
    return (kind, type == 1 ? text : nil)
  }

  private func addContents(
    _ d: inout Dissection, _ type: UInt8
  ) throws(Malformed) -> (String, String?) {
    switch type {
    case 1: return ("DevInfo", try addDevice(&d))
    case 2: return ("SuppSvc", try addFamilies(&d, f.serviceVersion, from: 4))
    case 3, 4: return (type == 3 ? "IpConfig" : "CurConfig", try addConfiguration(&d, type))
    case 5:
      var all: [String] = []
      while d.remaining >= 2 {
        try d.step()
        all.append(try addAddress(&d))
      }
      return ("KnxAddr", all.joined(separator: ", "))
    case 6: return ("SecSvcFam", try addFamilies(&d, f.securityVersion, from: 0))
    case 7: return ("TunnelInfo", try addSlots(&d))
    case 8:
      let status = try d.add(f.mediumStatus)
      try d.add(f.reserved)
      try d.add(f.longest)
      try d.add(f.mask)
      return ("ExtDevInfo", "MediumStatus=$\(Phrase.hex(UInt64(status), 2))")
    case 0xfe:
      let maker = try d.add(f.manufacturer)
      return ("MfrData", "0x\(Phrase.hex(UInt64(maker), 4))")
    default: return ("???", nil)
    }
  }

  private func addDevice(_ d: inout Dissection) throws(Malformed) -> String {
    try d.add(
      f.medium, bits: f.mediumIp, f.mediumRadio, f.mediumPl132, f.mediumPl110, f.mediumTp1,
      f.mediumTp0)
    try d.add(f.deviceStatus, bits: f.programming)
    let address = try addAddress(&d)
    let project = try d.add(f.project, bits: f.projectNumber, f.installation)
    d.append(" (\(project >> 4):\(project & 15))")
    let high = UInt64(try d.peek(UInt32.self))
    let number = high << 16 | UInt64(try d.peek(UInt16.self, ahead: 4))
    d.put(f.serial, number, at: d.next(6))
    d.label(value: "0x\(number, hex: 12)")
    try d.skip(6)
    try d.add(f.multicast)
    try d.add(f.hardware)
    let place = try d.add(f.name, length: 30)
    let name = String(decoding: d.bytes(place).prefix { $0 != 0 }, as: UTF8.self)
    return "\(address) \"\(name)\""
  }

  private func addFamilies(
    _ d: inout Dissection, _ version: Field<UInt8>, from first: UInt8
  ) throws(Malformed) -> String {
    var all: [String] = []
    while d.remaining >= 2 {
      try d.step()
      let open = d.open(d.put(f.folder, at: d.next(2)))
      let family = try d.add(f.family)
      let number = try d.add(version)
      let name = f.families.name(of: UInt64(family)) ?? "Unknown"
      d.close(open)
      d.label(open.item, "KNXnet/IP \(name) v\(number)")
      if family >= first { all.append(name) }
    }
    return all.joined(separator: ", ")
  }

  private func addConfiguration(
    _ d: inout Dissection, _ type: UInt8
  ) throws(Malformed) -> String {
    let address = try d.add(f.address)
    try d.add(f.subnet)
    try d.add(f.gateway)
    if type == 3 {
      let ways = try d.add(f.ways, bits: f.waysAuto, f.waysDhcp, f.waysBootp)
      for (bit, name) in [(4, "AutoIP"), (2, "DHCP"), (1, "BootP")] where Int(ways) & bit != 0 {
        d.append(", \(name)")
      }
    } else {
      try d.add(f.dhcp)
    }
    let way = try d.add(f.way, bits: f.wayAuto, f.wayDhcp, f.wayBootp, f.wayManual)
    for (bit, name) in [(8, "AutoIP"), (4, "DHCP"), (2, "BootP"), (1, "Manual")]
    where Int(way) & bit != 0 { d.append(", \(name)") }
    if type == 4 { try d.add(f.reserved) }
    return "\(address)"
  }

  private func addSlots(_ d: inout Dissection) throws(Malformed) -> String {
    try d.add(f.longest)
    var all: [String] = []
    while d.remaining >= 4 {
      try d.step()
      let open = d.open(d.put(f.folder, at: d.next(4)))
      let address = try addAddress(&d)
      try d.skip(1)
      let bits = try d.add(bits: f.usable, f.authorized, f.free, width: 1)
      d.close(open)
      d.label(open.item, "Tunneling Slot: \(address) Free=\(bits & 1)")
      if bits & 1 == 0 { all.append(address) }
    }
    return all.joined(separator: ", ")
  }
}
