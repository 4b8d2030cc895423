import RemoraCore
import RemoraProtocols
import RemoraReport
import Testing

/// A record of any link type and what tshark 4.6.9 says of it: one line for each item.
///
///     depth[h] name place+length 'value' text        h: hidden
struct LinkSample: Sendable, CustomTestStringConvertible {
  let name: String
  /// A LINKTYPE_ number.
  var link: Int32 = 1
  let hex: String
  /// The protocols whose rows are compared.
  let protocols: [String]
  let rows: String

  var testDescription: String { name }

  var bytes: [UInt8] {
    let digits = hex.compactMap { $0.hexDigitValue.map { UInt8(truncatingIfNeeded: $0) } }
    return stride(from: 0, to: digits.count - 1, by: 2).map { digits[$0] << 4 | digits[$0 + 1] }
  }

  var expected: [String] { rows.split(separator: "\n").map(String.init) }

  /// The rows of this program.
  func dissected() throws -> [String] {
    let registry = try Registry.standard.sealed()
    var dissector = Dissector(registry: registry, needs: .everything)
    // The tree refers to the packet's bytes: both live as long.
    return try bytes.withUnsafeBytes { packet in
      dissect(&dissector, packet, wire: packet.count)
      var out = TextWriter()
      var report = try PdmlReport(ReportContext(registry: registry))
      report.packet(dissector.tree, to: &out)
      return rows(of: out.string)
    }
  }

  /// Dissects every prefix, as a packet that ended there and as one that the capture cut.
  /// - Returns: whether every item stood behind its parent.
  func survivesEveryPrefix() throws -> Bool {
    let registry = try Registry.standard.sealed()
    var dissector = Dissector(registry: registry, needs: .everything)
    for count in 0...bytes.count {
      for wire in [count, bytes.count] {
        Array(bytes.prefix(count)).withUnsafeBytes { dissect(&dissector, $0, wire: wire) }
        for i in 0..<dissector.tree.count {
          let parent = dissector.tree[i].parent
          if parent != Node.none, parent >= i { return false }
        }
      }
    }
    return true
  }

  private func dissect(
    _ dissector: inout Dissector, _ bytes: UnsafeRawBufferPointer, wire: Int
  ) {
    let about = RecordInfo(
      originalLength: wire, number: 1, time: AbsoluteTime(seconds: 0, nanoseconds: 0),
      linkType: link)
    dissector.dissect(PacketRecord(bytes: bytes, about: about))
  }

  private func rows(of pdml: String) -> [String] {
    var rows: [String] = []
    var depth = 0
    var isWanted = false
    for line in pdml.split(separator: "\n").map({ $0.drop { $0 == " " } }) {
      if line.hasPrefix("</field>") || line.hasPrefix("</proto>") { depth -= 1 }
      guard line.hasPrefix("<field ") || line.hasPrefix("<proto ") else { continue }
      let name = attribute("name", of: line)
      if depth == 0 { isWanted = protocols.contains(name) }
      if isWanted {
        let hidden = attribute("hide", of: line) == "yes" ? "h" : ""
        let place = "\(attribute("pos", of: line))+\(attribute("size", of: line))"
        let text = attribute("showname", of: line)
        rows.append("\(depth)\(hidden) \(name) \(place) '\(attribute("show", of: line))' \(text)")
      }
      if !line.hasSuffix("/>") { depth += 1 }
    }
    return rows
  }

  private func attribute(_ name: String, of line: Substring) -> String {
    guard let start = line.firstRange(of: " \(name)=\"") else { return "" }
    var text = line[start.upperBound...].prefix { $0 != "\"" }.description
    let escapes = [("&lt;", "<"), ("&gt;", ">"), ("&quot;", "\""), ("&#x27;", "'"), ("&amp;", "&")]
    for (escape, plain) in escapes {
      while let place = text.firstRange(of: escape) { text.replaceSubrange(place, with: plain) }
    }
    return text
  }
}
