import Remora
import RemoraCore
import RemoraProtocols
import RemoraReport
import Testing

/// A packet and what tshark 4.6.9 says of it: one line for each item, in the order of the tree.
///
///     depth[h] name place+length 'value' text        h: hidden
struct PacketSample: Sendable, CustomTestStringConvertible {
  let name: String
  /// A LINKTYPE_ number.
  var link: Int32 = 1
  /// A frame of that link type.
  let hex: String
  /// The protocols whose rows are compared.
  let protocols: [String]
  /// Rows before the first one at this place or behind it are left out.
  var from = 0
  let rows: String

  var testDescription: String { name }
  var bytes: [UInt8] { PacketRows.bytes(hex) }
  var expected: [String] { rows.split(separator: "\n").map(String.init) }
}

/// Dissects packets and writes their trees as rows.
struct PacketRows {
  static let registry: SealedRegistry? = try? Registry.standard.sealed()

  static func bytes(_ hex: String) -> [UInt8] {
    var bytes: [UInt8] = []
    var high: UInt8?
    for character in hex {
      guard let digit = character.hexDigitValue.map({ UInt8(truncatingIfNeeded: $0) }) else {
        continue
      }
      if let first = high {
        bytes.append(first << 4 | digit)
        high = nil
      } else {
        high = digit
      }
    }
    return bytes
  }

  /// The rows of the top items named in `protocols`, with all that is under them, for each
  /// packet of a capture whose packets are 1.001 seconds apart.
  /// - Parameter snapLength: bytes of each packet that were captured.
  static func rows(
    of packets: [[UInt8]], in protocols: [String], from: Int = 0, revisiting: Bool = false,
    link: Int32 = 1, snapLength: Int = .max
  ) -> [[String]] {
    guard let registry else { return [] }
    var needs = Needs.everything
    needs.revisits = revisiting
    var dissector = Dissector(registry: registry, needs: needs, algorithms: Libraries())
    let passes = revisiting ? 2 : 1
    var result: [[String]] = []
    for pass in 1...passes {
      result.removeAll()
      for (i, bytes) in packets.enumerated() {
        bytes.prefix(snapLength).withUnsafeBytes {
          var about = RecordInfo(
            originalLength: bytes.count, number: UInt32(truncatingIfNeeded: i + 1),
            time: AbsoluteTime(
              seconds: 1000 + Int64(i), nanoseconds: Int32(truncatingIfNeeded: i * 1_000_000)),
            linkType: link)
          about.isRevisit = pass == 2
          about.willRevisit = revisiting && pass == 1
          dissector.dissect(PacketRecord(bytes: $0, about: about))
        }
        result.append(rows(of: dissector.tree, registry, in: protocols, from: from))
      }
    }
    return result
  }

  /// Dissects every prefix of a packet, both as one that ended there and as one that was cut by
  /// the capture.
  /// - Returns: whether every tree was sound: each item behind its parent.
  static func survivesEveryPrefix(of bytes: [UInt8], link: Int32 = 1) -> Bool {
    guard let registry else { return false }
    var dissector = Dissector(registry: registry, needs: .everything)
    for count in 0...bytes.count {
      for whole in [count, bytes.count] {
        let about = RecordInfo(
          originalLength: whole, number: UInt32(truncatingIfNeeded: count + 1),
          time: AbsoluteTime(seconds: 0, nanoseconds: 0), linkType: link)
        Array(bytes.prefix(count)).withUnsafeBytes {
          dissector.dissect(PacketRecord(bytes: $0, about: about))
        }
        for i in 0..<dissector.tree.count {
          let parent = dissector.tree[i].parent
          if parent != Node.none, parent >= i { return false }
        }
      }
    }
    return true
  }

  private static func rows(
    of tree: borrowing Tree, _ registry: SealedRegistry, in protocols: [String], from: Int
  ) -> [String] {
    var out = TextWriter()
    do {
      var report = try PdmlReport(ReportContext(registry: registry))
      report.packet(tree, to: &out)
    } catch {
      Issue.record(error)
    }
    var rows: [String] = []
    var depth = 0
    var isWanted = false
    var isReached = false
    // A value may have line ends in it.
    for line in out.string.replacing("\n\"", with: "\"").split(separator: "\n") {
      let line = line.drop { $0 == " " }
      if line.hasPrefix("</field>") || line.hasPrefix("</proto>") { depth -= 1 }
      guard line.hasPrefix("<field ") || line.hasPrefix("<proto ") else { continue }
      let name = attribute("name", of: line)
      if depth == 0 {
        isWanted = protocols.contains(name)
        isReached = from == 0
      }
      if let place = Int(attribute("pos", of: line)), place >= from { isReached = true }
      if isWanted, isReached {
        let hidden = attribute("hide", of: line) == "yes" ? "h" : ""
        let place = "\(attribute("pos", of: line))+\(attribute("size", of: line))"
        let value = attribute("show", of: line)
        let text = attribute("showname", of: line)
        rows.append("\(depth)\(hidden) \(name) \(place) '\(value)' \(text)")
      }
      if !line.hasSuffix("/>") { depth += 1 }
    }
    return rows
  }

  private static let escapes = [
    ("&lt;", "<"), ("&gt;", ">"), ("&quot;", "\""), ("&#x27;", "'"), ("&amp;", "&"),
  ]

  private static func attribute(_ name: String, of line: Substring) -> String {
    guard let start = line.firstRange(of: " \(name)=\"") else { return "" }
    var text = line[start.upperBound...].prefix { $0 != "\"" }.description
    for (escape, plain) in Self.escapes {
      while let place = text.firstRange(of: escape) { text.replaceSubrange(place, with: plain) }
    }
    return text
  }
}
