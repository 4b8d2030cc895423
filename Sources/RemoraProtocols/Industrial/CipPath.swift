import RemoraCore

/// Paths of CIP: which object, or which name, a request is for (volume 1, appendix C-1).
struct IndustrialPath {
  let raw: Field<Bytes>
  let segment, type, port, logical, format, dataType, dataSize, networkType,
    linkAddress, slot: Field<UInt8>
  let extendedLink: Field<Bool>
  let classes, instances, members, points: Numbers
  let attributes: Numbers
  let symbol: Field<Text>
  let data: Field<Bytes>

  /// A number of one, two or four bytes.
  struct Numbers {
    let one: Field<UInt8>
    let two: Field<UInt16>
    let four: Field<UInt32>

    init(
      _ p: inout Builder, _ name: String, _ label: String, _ base: Base,
      names: ValueNames? = nil
    ) {
      one = p.u8(name, label, base, names: names)
      two = p.u16(name, label, base, names: names)
      four = p.u32(name, label, base, names: names)
    }

    func put(_ d: inout Dissection, _ value: UInt32, _ size: Int, at place: Region) {
      let flags: Node.Flags = place.length < 0 ? .generated : []
      switch size {
      case 1: d.put(one, UInt8(truncatingIfNeeded: value), at: place, flags)
      case 2: d.put(two, UInt16(truncatingIfNeeded: value), at: place, flags)
      default: d.put(four, value, at: place, flags)
      }
    }
  }

  init(_ p: inout Builder) {
    raw = p.bytes("epath", "EPath")
    segment = p.u8("path_segment", "Path Segment", .hex)
    type = p.u8(
      "path_segment.type", "Path Segment Type", mask: 0xe0,
      names: [
        0: "Port Segment", 1: "Logical Segment", 2: "Network Segment", 3: "Symbolic Segment",
        4: "Data Segment", 5: "Constructed Data Type", 6: "Elementary Data Type", 7: "Reserved",
      ])
    extendedLink = p.flag("ex_linkaddress", "Extended Link Address", mask: 0x10)
    port = p.u8(
      "port", "Port", mask: 0x0f, names: [0: "Reserved", 1: "Backplane"], blurb: "Port Identifier")
    linkAddress = p.u8("linkaddress.byte", "Link Address")
    slot = p.u8("slot", "Slot")
    logical = p.u8(
      "logical_segment.type", "Logical Segment Type", mask: 0x1c,
      names: [
        0: "Class ID", 1: "Instance ID", 2: "Member ID", 3: "Connection Point", 4: "Attribute ID",
        5: "Special", 6: "Service ID", 7: "Extended Logical",
      ])
    format = p.u8(
      "logical_segment.format", "Logical Segment Format", mask: 0x3,
      names: [
        0: "8-bit Logical Segment", 1: "16-bit Logical Segment", 2: "32-bit Logical Segment",
        3: "Reserved",
      ])
    classes = Numbers(&p, "class", "Class", .hex, names: industrialClassNames)
    instances = Numbers(&p, "instance", "Instance", .hex)
    members = Numbers(&p, "member", "Member", .hex)
    attributes = Numbers(&p, "attribute", "Attribute", .dec)
    points = Numbers(&p, "connpoint", "Connection Point", .hex)
    dataType = p.u8(
      "data_segment.type", "Data Segment Type", mask: 0x1f,
      names: [0: "Simple Data Segment", 17: "ANSI Extended Symbol Segment"])
    dataSize = p.u8("data_segment.size", "Data Size", unit: Unit(" byte", " bytes"))
    data = p.bytes("data_segment.data", "Data")
    symbol = p.string("symbol", "ANSI Symbol")
    networkType = p.u8(
      "network_segment.type", "Network Segment Type", mask: 0x1f,
      names: [
        1: "Schedule Segment", 2: "Fixed Tag Segment", 3: "Production Inhibit Time in Milliseconds",
        16: "Safety Segment", 17: "Production Inhibit Time in Microseconds",
        31: "Extended Network Segment",
      ])
  }

  /// Shows a path.
  /// - Parameters:
  ///   - place: where it is; nil for that of a request, shown with its response.
  ///   - start: where such a response begins.
  /// - Returns: what headings say of the object.
  func put(
    _ d: inout Dissection, _ bytes: [UInt8], at place: Int?, _ start: Int
  ) -> (text: String, object: String) {
    let whole = place.map { Region($0, bytes.count) } ?? Region(start, 0)
    let generated: Node.Flags = place == nil ? .generated : []
    let item = d.text("Request Path: ", at: whole, generated)
    let sub = d.open(item)
    if let place { d.put(raw, at: Region(place, bytes.count), .hidden) }
    var texts: [String] = []
    var object = ""
    var at = 0
    while at < bytes.count {
      let code = bytes[at]
      let length = Self.length(bytes, at)
      guard length > 0, at + length <= bytes.count else { break }
      d.put(
        segment, code, at: place.map { Region($0 + at, length) } ?? Region(start, 0), generated)
      d.label("Path Segment: 0x\(code, hex: 2) (\(Self.title(code)))")
      let one = d.open()
      func region(_ offset: Int, _ count: Int) -> Region {
        place.map { Region($0 + at + offset, count) } ?? .nowhere
      }
      d.put(type, code >> 5, at: region(0, 1), generated)
      switch code >> 5 {
      case 0: texts.append(putPort(&d, bytes, at, region))
      case 1:
        let text = putLogical(&d, bytes, at, region, generated)
        texts.append(text)
        if code & 0x1c == 0 { object = text.hasPrefix("Class: ") ? Self.unknown(text) : text }
      case 4:
        d.put(dataType, code & 0x1f, at: region(0, 1), generated)
        d.put(dataSize, bytes[at + 1], at: region(1, 1), generated)
        let count = code == 0x91 ? Int(bytes[at + 1]) : Int(bytes[at + 1]) * 2
        let content = Array(bytes[(at + 2)..<min(bytes.count, at + 2 + count)])
        if code == 0x91 {
          let name = String(decoding: content, as: UTF8.self)
          d.put(symbol, Phrase(name), at: region(2, count), generated)
          texts.append(name)
          object = "'\(name)'"
        } else {
          d.put(data, content, at: region(2, count), generated)
        }
      case 2: d.put(networkType, code & 0x1f, at: region(0, 1), generated)
      default: break
      }
      d.close(one)
      at += length
    }
    let text = texts.joined(separator: ", ")
    d.label(item, "Request Path: \(text)")
    d.close(sub)
    return (text, object)
  }

  /// `Class (0xac)` of `Class: 0xAC`.
  private static func unknown(_ text: String) -> String {
    "Class (\(text.dropFirst(7).lowercased()))"
  }

  private func putPort(
    _ d: inout Dissection, _ bytes: [UInt8], _ at: Int, _ region: (Int, Int) -> Region
  ) -> String {
    let code = bytes[at]
    d.put(extendedLink, code & 0x10 != 0, at: region(0, 1))
    d.put(port, code & 15, at: region(0, 1))
    let name = code & 15 == 1 ? "Backplane" : String(code & 15)
    guard code & 0x10 == 0 else { return "Port: \(name)" }
    d.put(linkAddress, bytes[at + 1], at: region(1, 1))
    if code & 15 == 1 { d.put(slot, bytes[at + 1], at: region(1, 1), .hidden) }
    return "Port: \(name), Address: \(bytes[at + 1])"
  }

  private func putLogical(
    _ d: inout Dissection, _ bytes: [UInt8], _ at: Int, _ region: (Int, Int) -> Region,
    _ flags: Node.Flags
  ) -> String {
    let code = bytes[at]
    d.put(logical, code >> 2 & 7, at: region(0, 1), flags)
    d.put(format, code & 3, at: region(0, 1), flags)
    guard code & 3 < 3, code != 0x34 else { return "" }
    let size = 1 << Int(code & 3)
    // Wider numbers are padded to an even place.
    let skip = size == 1 ? 1 : 2
    var value: UInt32 = 0
    for i in (0..<size).reversed() {
      value = value << 8 | UInt32(at + skip + i < bytes.count ? bytes[at + skip + i] : 0)
    }
    let place = region(skip, size)
    let digits = Phrase.hex(UInt64(value), size * 2).uppercased()
    switch code >> 2 & 7 {
    case 0:
      classes.put(&d, value, size, at: place)
      return industrialClassNames.name(of: UInt64(value)) ?? "Class: 0x\(digits)"
    case 1:
      instances.put(&d, value, size, at: place)
      return "Instance: 0x\(digits)"
    case 2:
      members.put(&d, value, size, at: place)
      return "Member: 0x\(digits)"
    case 3:
      points.put(&d, value, size, at: place)
      return "Connection Point: 0x\(digits)"
    case 4:
      attributes.put(&d, value, size, at: place)
      return "Attribute: \(value)"
    default: return ""
    }
  }

  private static func length(_ bytes: [UInt8], _ at: Int) -> Int {
    let code = bytes[at]
    switch code >> 5 {
    case 0:
      if code & 0x10 != 0 {
        guard at + 1 < bytes.count else { return 0 }
        return 2 + (Int(bytes[at + 1]) + 1) / 2 * 2
      }
      return 2
    case 1:
      if code == 0x34 { return 10 }
      return code & 3 == 0 ? 2 : code & 3 == 1 ? 4 : 6
    case 2: return code & 0x10 == 0 ? 2 : bytes.count - at
    case 4:
      guard at + 1 < bytes.count else { return 0 }
      let count = Int(bytes[at + 1])
      return code == 0x91 ? 2 + (count + 1) / 2 * 2 : 2 + count * 2
    default: return bytes.count - at
    }
  }

  private static func title(_ code: UInt8) -> String {
    switch code >> 5 {
    case 0: return "Port Segment"
    case 1:
      if code == 0x34 { return "Electronic Key Segment" }
      let sizes = ["8-Bit", "16-Bit", "32-Bit", "Reserved"]
      let kinds = [
        "Class", "Instance", "Member", "Connection Point", "Attribute", "Special", "Service ID",
        "Extended Logical",
      ]
      return "\(sizes[Int(code & 3)]) \(kinds[Int(code >> 2 & 7)]) Segment"
    case 2: return "Network Segment"
    case 3: return "Symbolic Segment"
    case 4: return code == 0x91 ? "ANSI Extended Symbol Segment" : "Simple Data Segment"
    default: return "Reserved"
    }
  }
}
