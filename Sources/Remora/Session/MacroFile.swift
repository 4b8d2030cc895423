internal import Glibc
import RemoraFilter

/// The macros of display filters: those of the user's `dmacros` file, or else the ones that
/// everybody has.
///
/// The file is looked for in `WIRESHARK_CONFIG_DIR`, and in the folders `remora` and `wireshark`
/// of the user's configuration. A line is a name in double quotes and the macro's text, in which
/// `$1`, `$2` … stand for the arguments; lines that begin with `#` are comments.
enum MacroFile {
  static let standard = [
    "private_ipv4": "$1 == 192.168.0.0/16 or $1 == 172.16.0.0/12 or $1 == 10.0.0.0/8",
    "private_ipv6": "ipv6 and $1 == fc00::/7",
    "private_ethernet": "$1[0] & 0x0F == 2",
  ]

  static func load() -> [String: String] {
    for folder in folders {
      if let text = TextFile.contents(of: folder + "/dmacros") { return parse(text) }
    }
    return standard
  }

  private static var folders: [String] {
    var out: [String] = []
    if let own = variable("WIRESHARK_CONFIG_DIR") { out.append(own) }
    let home = variable("HOME")
    if let base = variable("XDG_CONFIG_HOME") ?? home.map({ $0 + "/.config" }) {
      out += [base + "/remora", base + "/wireshark"]
    }
    if let home { out.append(home + "/.wireshark") }
    return out
  }

  private static func variable(_ name: String) -> String? {
    guard let value = getenv(name) else { return nil }
    let text = String(cString: value)
    return text.isEmpty ? nil : text
  }

  /// Of two lines with one name the later counts; what is no definition is passed over.
  static func parse(_ text: String) -> [String: String] {
    var macros: [String: String] = [:]
    for line in text.split(whereSeparator: \.isNewline) {
      let line = line.drop(while: \.isWhitespace)
      guard line.first == "\"", let end = line.dropFirst().firstIndex(of: "\"") else { continue }
      let name = line[line.index(after: line.startIndex)..<end]
      let isName = name.utf8.allSatisfy {
        $0 == UInt8(ascii: "_") || $0 &- 0x30 < 10 || ($0 | 0x20) &- 0x61 < 26
      }
      guard isName, !name.isEmpty else { continue }
      var body = line[line.index(after: end)...].drop(while: \.isWhitespace)
      while body.last?.isWhitespace == true { body.removeLast() }
      macros[String(name)] = String(body)
    }
    return macros
  }
}

extension FilterOptions {
  /// Macros and time zone as the user has them; the files are only read for a filter that may
  /// have a macro.
  static func session(for text: String) -> FilterOptions {
    var options = FilterOptions()
    options.localOffset = { SystemZone.offset(atLocal: $0) }
    if text.utf8.contains(UInt8(ascii: "$")) { options.macros = MacroFile.load() }
    return options
  }
}
