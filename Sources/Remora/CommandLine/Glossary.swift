import RemoraCore
import RemoraProtocols
import RemoraReport

/// `-G`: tables of what the program knows, in the form of tshark's.
///
/// They list the fields and protocols that are dissected, not those that filters only know by name.
struct Glossary {
  let registry: SealedRegistry

  /// What there is, with what it prints.
  static let reports = [
    ("column-formats", "dump column format codes and exit"),
    ("decodes", "dump \"layer type\"/\"decode as\" associations and exit"),
    ("currentprefs", "dump current preferences and exit"),
    ("defaultprefs", "dump default preferences and exit"),
    ("dissector-tables", "dump dissector table names and exit"),
    ("fieldcount", "dump count of header fields and exit"),
    ("fields[,[<prefix>]]", "dump fields glossary and exit"),
    ("ftypes", "dump field type basic and descriptive names"),
    ("plugins", "dump installed plugins and exit"),
    ("protocols", "dump protocols in registration database and exit"),
    ("values", "dump value, range, true/false strings and exit"),
  ]

  /// - Returns: nil for a report that does not exist.
  func text(_ report: String) -> String? {
    let parts = report.split(separator: ",", maxSplits: 1, omittingEmptySubsequences: false)
    switch parts.first.map(String.init) ?? "" {
    case "column-formats": return columnFormats
    case "currentprefs", "defaultprefs": return preferences
    case "decodes": return decodes
    case "dissector-tables": return registry.tableNames.sorted().map { $0 + "\n" }.joined()
    case "fieldcount": return count
    case "fields": return fields(prefix: parts.count > 1 ? String(parts[1]) : nil)
    case "ftypes":
      return FieldType.allCases.map { "\($0.name)\t\($0.prettyName)\n" }.joined()
    case "plugins": return PluginFolders().listing
    case "protocols":
      return registry.protocols.sorted { $0.name < $1.name }.map {
        "\($0.title)\t\($0.shortName)\t\($0.name)\tT\tT\tT\n"
      }.joined()
    case "values": return values
    default: return nil
    }
  }

  static var help: String {
    let lines = reports.map { name, about in
      "  -G \(name)" + String(repeating: " ", count: max(1, 22 - name.count)) + about + "\n"
    }
    return "Usage: remora -G <report>\n\n" + lines.joined()
  }

  private func fields(prefix: String?) -> String {
    var out = ""
    if let prefix {
      for spec in registry.fields where spec.name.hasPrefix(prefix) && !spec.name.isEmpty {
        out += "\(spec.name)\t\(spec.label)\n"
      }
      return out
    }
    for (index, proto) in registry.protocols.enumerated() {
      out += "P\t\(proto.title)\t\(proto.name)\n"
      for spec in registry.fields where Int(spec.owner) == index && spec.type != .protocolName {
        out += "F\t\(spec.label)\t\(spec.name)\t\(spec.type.name)\t\(proto.name)\t\(base(spec))"
        out += "\t0x\(String(spec.mask, radix: 16))\t\(spec.blurb)\n"
      }
    }
    return out
  }

  /// Numbers have a base, booleans the bits of their container.
  private func base(_ spec: FieldSpec) -> String {
    switch spec.type {
    case .boolean: return String(spec.mask == 0 ? 0 : spec.containerBits)
    case .uint8, .uint16, .uint24, .uint32, .uint40, .uint48, .uint56, .uint64, .int8, .int16,
      .int24, .int32, .int40, .int48, .int56, .int64, .char:
      break
    default: return ""
    }
    switch spec.base {
    case .none: return "BASE_NONE"
    case .dec: return "BASE_DEC"
    case .hex: return "BASE_HEX"
    case .decHex: return "BASE_DEC_HEX"
    case .hexDec: return "BASE_HEX_DEC"
    default: return "BASE_" + "\(spec.base)".uppercased()
    }
  }

  private var decodes: String {
    let sorted = registry.attachments.sorted { ($0.table, $0.key) < ($1.table, $1.key) }
    return sorted.map { table, key, proto in
      "\(table)\t\(key)\t\(registry.protocols[Int(proto)].name)\n"
    }.joined()
  }

  private var values: String {
    var out = ""
    for spec in registry.fields {
      switch spec.text {
      case .names(let names):
        let isHex = spec.base == .hex || spec.base == .hexDec
        for entry in names.entries {
          func number(_ value: UInt64) -> String {
            isHex ? "0x" + String(value, radix: 16) : String(value)
          }
          if entry.low == entry.high {
            out += "V\t\(spec.name)\t\(number(entry.low))\t\(entry.name)\n"
          } else {
            out += "R\t\(spec.name)\t\(number(entry.low))\t\(number(entry.high))\t\(entry.name)\n"
          }
        }
      case .flag(let set, let unset): out += "T\t\(spec.name)\t\(set)\t\(unset)\n"
      case .unit(let unit): out += "U\t\(spec.name)\t\(unit.singular)\n"
      default: break
      }
    }
    return out
  }

  private var columnFormats: String {
    ColumnFormat.allCases.map { "\($0.rawValue)\t_ws.col.\($0.fieldName)\n" }.joined()
  }

  private var preferences: String {
    registry.preferences.sorted { $0.name < $1.name }.map { spec in
      let value: String
      switch spec.standard {
      case .bool(let flag): value = flag ? "TRUE" : "FALSE"
      case .number(let number): value = String(number)
      case .text(let text): value = text
      }
      return "\n# \(spec.about)\n#\(spec.name): \(value)\n"
    }.joined()
  }

  private var count: String {
    let all = registry.fields.count
    return "There are \(all) header fields registered, of which:\n"
      + "\t0 are deregistered\n\t\(registry.protocols.count) are protocols\n"
  }
}

/// Prints a report of `-G`.
func printGlossary(_ options: RunOptions, _ registry: Registry) throws(UsageError) -> Int32 {
  let name = options.glossary ?? "help"
  if name == "help" || name == "?" {
    Console.say("Remora \(remoraVersion)\n\n" + Glossary.help)
    return 0
  }
  let chosen = try registry.applying(options)
  let sealed: SealedRegistry
  do throws(RegistryError) { sealed = try chosen.sealed() } catch {
    throw UsageError(error.description)
  }
  guard let text = Glossary(registry: sealed).text(name) else {
    throw UsageError(
      "Invalid \"\(name)\" option for -G flag, enter -G help for more help.")
  }
  Console.say(text)
  return 0
}
