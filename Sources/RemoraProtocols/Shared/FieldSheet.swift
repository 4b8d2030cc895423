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
    let mark = UInt8(ascii: "|")
    var rows = Rows(table.description)
    while rows.next() {
      let name = rows.text(rows.part(before: mark))
      let second = rows.part(before: mark)
      let label = second.isEmpty ? name : rows.text(second)
      let kind = rows.part(before: mark)
      let remark = rows.text(rows.rest())
      let digit = rows[kind, 1]
      let size = digit > 0x30 && digit < 0x39 ? Int(digit & 15) : 1
      switch Character(Unicode.Scalar(rows[kind, 0])) {
      case "\0": continue
      case "s": texts[name] = p.string(name, label, blurb: remark)
      case "i": ipv4s[name] = p.ipv4(name, label, blurb: remark)
      case "j": ipv6s[name] = p.ipv6(name, label, blurb: remark)
      case "e": ethers[name] = p.ether(name, label, blurb: remark)
      case "b":
        let digits = rows.text(kind).split(separator: ":").last ?? ""
        flags[name] = p.flag(
          name, label, mask: UInt64(digits, radix: 16) ?? 0, width: size, set: labels.0,
          unset: labels.1, blurb: remark)
      case let letter:
        let type: FieldType = size == 1 ? .uint8 : size == 2 ? .uint16 : .uint32
        var text = ValueText.plain
        if let hash = rows[kind].firstIndex(of: UInt8(ascii: "#")) {
          text = .names(Self.list(rows.text(hash + 1..<kind.upperBound), in: names))
        }
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
