import Foundation
import RemoraCore
import Testing

@testable import RemoraFilter

/// The shared example filters against a registry made of tshark's field tables: the same ones
/// compile, the same ones are refused. Skipped where the tables are not at hand.
enum Corpus {
  static let shared = Grammar.folder.deletingLastPathComponent().deletingLastPathComponent()
    .appendingPathComponent("shared")
  static let isThere = FileManager.default.fileExists(
    atPath: shared.appendingPathComponent("oracle/filters.txt").path)

  static func unpack(_ path: String) throws -> String {
    let process = Process()
    process.executableURL = URL(fileURLWithPath: "/usr/bin/env")
    process.arguments = ["xz", "-dc", shared.appendingPathComponent(path).path]
    let pipe = Pipe()
    process.standardOutput = pipe
    try process.run()
    let data = pipe.fileHandleForReading.readDataToEndOfFile()
    process.waitUntilExit()
    return String(decoding: data, as: UTF8.self)
  }

  static func filters() throws -> [(text: String, isRejected: Bool)] {
    let path = shared.appendingPathComponent("oracle/filters.txt")
    var isRejected = false
    var out: [(text: String, isRejected: Bool)] = []
    for line in try String(contentsOf: path, encoding: .utf8).split(separator: "\n") {
      if line.hasPrefix("#:") { isRejected = line.hasSuffix("rejected") }
      if !line.hasPrefix("#") { out.append((String(line), isRejected)) }
    }
    return out
  }

  struct FieldRow { var name: String; var type: FieldType }

  /// Declares the fields that `words` mention, with their types and labels.
  static func registry(_ words: Set<String>) throws -> SealedRegistry {
    let types = Dictionary(uniqueKeysWithValues: FieldType.allCases.map { ($0.name, $0) })
    var labels: [String: [Int64: String]] = [:]
    var flags: [String: (String, String)] = [:]
    for line in try unpack("oracle/facts/values.tsv.xz").split(separator: "\n") {
      let cells = line.split(separator: "\t", omittingEmptySubsequences: false).map(String.init)
      guard cells.count >= 4, words.contains(cells[1]) else { continue }
      if cells[0] == "V", let value = number(cells[2]) {
        labels[cells[1], default: [:]][value] = cells[3]
      } else if cells[0] == "T" {
        flags[cells[1]] = (cells[2], cells[3])
      }
    }
    var rows: [FieldRow] = []
    for line in try unpack("oracle/facts/fields.tsv.xz").split(separator: "\n") {
      let cells = line.split(separator: "\t", omittingEmptySubsequences: false).map(String.init)
      guard cells.count >= 3, words.contains(cells[2]) else { continue }
      if cells[0] == "P" { rows.append(FieldRow(name: cells[2], type: .protocolName)) }
      if cells[0] == "F", cells.count > 3, let type = types[cells[3]] {
        rows.append(FieldRow(name: cells[2], type: type))
      }
    }
    let fields = rows
    let names = labels
    let booleans = flags
    return try Registry([
      Protocol("toy", "Toy") { p in
        for row in fields {
          var text = ValueText.plain
          if let entries = names[row.name] {
            let ranges = entries.map { (value, name) in
              (UInt64(bitPattern: value)...UInt64(bitPattern: value), name)
            }
            text = .names(ValueNames(ranges: ranges))
          }
          if let (set, unset) = booleans[row.name] { text = .flag(set: set, unset: unset) }
          let _: Field<UInt64> = p.integer(
            "/" + row.name, row.name, row.type, as: UInt64.self, container: 8, text: text)
        }
        return { _ in }
      }
    ]).sealed()
  }

  private static func number(_ text: String) -> Int64? {
    if text.hasPrefix("0x") {
      return UInt64(text.dropFirst(2), radix: 16).map { Int64(bitPattern: $0) }
    }
    return Int64(text)
  }

  /// The filters that tshark compiles; the others carry no result.
  static func accepted() throws -> [String: Bool] {
    let text = try unpack("corpus/filters-golden.json.xz")
    let object = try JSONSerialization.jsonObject(with: Data(text.utf8)) as? [String: Any]
    var out: [String: Bool] = [:]
    for entry in object?["filters"] as? [[String: Any]] ?? [] {
      guard let filter = entry["filter"] as? String else { continue }
      out[filter] = (entry["result"] as? [String: Any])?.isEmpty == false
    }
    return out
  }
}

@Test(.enabled(if: Corpus.isThere, "the shared example filters are not at hand"))
func theExampleFiltersAreAcceptedAndRefusedAsTsharkDoes() throws {
  let accepted = try Corpus.accepted()
  var words: Set<String> = []
  for text in accepted.keys {
    for token in Lexer.tokens(of: text).tokens where token.kind.isName {
      words.insert(Lexer.tokens(of: text).word(token))
    }
  }
  let registry = try Corpus.registry(words)
  for (text, expected) in accepted.sorted(by: { $0.key < $1.key }) {
    do {
      _ = try Filter(text, registry: registry)
      #expect(expected, "accepted: \(text)")
    } catch {
      #expect(!expected, "refused: \(text): \(error.message)")
    }
  }
}
