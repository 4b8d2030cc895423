import RemoraCore

/// Fields declared from a table of text: for protocols of hundreds of them, which are found by name
/// when layouts are read.
///
/// A line is `name|label|kind|remark`; label and remark may be empty. Kinds: `d4` and `x4` numbers of
/// that many bytes in decimal and hexadecimal, `s` a string, `i`, `j` and `e` addresses of IPv4, IPv6
/// and Ethernet, `b4:8` a bit of a number of four bytes. `#name` after a kind is the list of names that the
/// values have; lists are sections `@name` of lines `value=name`, values in hexadecimal.
struct FieldSheet {
  var numbers: [String: Field<UInt32>] = [:]
  /// Bytes of each number.
  var sizes: [String: Int] = [:]
  var texts: [String: Field<Text>] = [:]
  var flags: [String: Field<Bool>] = [:]
  var ipv4s: [String: Field<IPv4Address>] = [:]
  var ipv6s: [String: Field<IPv6Address>] = [:]
  var ethers: [String: Field<MACAddress>] = [:]

  init(
    _ table: StaticString, names: StaticString, flags labels: (String, String), _ p: inout Builder
  ) {
    for line in table.description.split(separator: "\n") {
      let parts = line.split(separator: "|", maxSplits: 3, omittingEmptySubsequences: false)
      guard parts.count > 2, let letter = parts[2].first else { continue }
      let name = String(parts[0])
      let label = parts[1].isEmpty ? name : String(parts[1])
      let remark = parts.count > 3 ? String(parts[3]) : ""
      let kind = parts[2].split(separator: "#", maxSplits: 1)
      let size = kind[0].dropFirst().first?.wholeNumberValue ?? 1
      switch letter {
      case "s": texts[name] = p.string(name, label, blurb: remark)
      case "i": ipv4s[name] = p.ipv4(name, label, blurb: remark)
      case "j": ipv6s[name] = p.ipv6(name, label, blurb: remark)
      case "e": ethers[name] = p.ether(name, label, blurb: remark)
      case "b":
        let mask = UInt64(kind[0].split(separator: ":").last ?? "", radix: 16) ?? 0
        flags[name] = p.flag(
          name, label, mask: mask, width: size, set: labels.0, unset: labels.1, blurb: remark)
      default:
        let type: FieldType = size == 1 ? .uint8 : size == 2 ? .uint16 : .uint32
        var text = ValueText.plain
        if kind.count > 1 { text = .names(Self.list(String(kind[1]), in: names)) }
        sizes[name] = size
        numbers[name] = p.integer(
          name, label, type, as: UInt32.self, letter == "x" ? .hex : .dec, container: size,
          text: text, blurb: remark)
      }
    }
  }

  /// One list of names, read when it is first asked for.
  static func list(_ name: String, in names: StaticString) -> ValueNames {
    ValueNames(late: {
      var entries: [(ClosedRange<UInt64>, String)] = []
      var isInside = false
      for line in names.description.split(separator: "\n") {
        if line.first == "@" {
          if isInside { break }
          isInside = line.dropFirst() == name
        } else if isInside, let mark = line.firstIndex(of: "="),
          let value = UInt64(line[..<mark], radix: 16)
        {
          entries.append((value...value, String(line[line.index(after: mark)...])))
        }
      }
      return entries
    })
  }
}
