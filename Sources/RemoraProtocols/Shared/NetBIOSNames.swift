import RemoraCore

/// NetBIOS names as they stand in packets that do not go over TCP or UDP: 16 bytes, the last of
/// which tells the kind of service.
struct NetBIOSNames: Sendable {
  let name: Field<Text>
  let kind: Field<UInt8>

  static func get(_ p: inout Builder) -> NetBIOSNames {
    p.shared("netbios.names", owner: "netbios") { p in
      NetBIOSNames(
        name: p.string("nb_name", "NetBIOS Name"),
        kind: p.integer(
          "nb_name_type", "NetBIOS Name Type", .uint8, as: UInt8.self, .hex, container: 1,
          text: .names(
            ValueNames(
              late: {
                (0...255).compactMap { value in
                  let text = NetBIOSName.description(of: UInt8(truncatingIfNeeded: value))
                  return text == "Unknown" ? nil : (UInt64(value)...UInt64(value), text)
                }
              }))))
    }
  }

  /// Reads a name.
  /// - Returns: its text, `FILESRV<20>`.
  @discardableResult
  func add(_ d: inout Dissection, _ label: String) throws(Malformed) -> String {
    let last = try d.peek(UInt8.self, ahead: 15)
    guard d.wantsLabels || d.wantsColumns || d.wants(name) || d.wants(kind) else {
      try d.skip(16)
      return ""
    }
    let spelt = NetBIOSName.spell(d.bytes(d.next(15))[...])
    let text = "\(spelt)<\(Phrase.hex(UInt64(last), 2))>"
    let about = NetBIOSName.description(of: last)
    let sub = d.open(d.text("\(label): \(text) (\(about))", at: d.next(16)))
    d.put(name, "\(spelt)", at: d.next(15))
    d.label("\(spelt)")
    try d.skip(15)
    try d.add(kind)
    d.label("0x\(last, hex: 2) (\(about))")
    d.close(sub)
    return text
  }
}
