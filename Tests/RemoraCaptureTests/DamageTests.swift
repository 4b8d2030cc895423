import RemoraCapture
import Testing

/// A file and what is to come of it.
struct DamageCase: CustomTestStringConvertible, Sendable {
  var name = ""
  var status: Int32 = 0
  var count = 0
  var sentence: [String] = []
  var bytes: [UInt8] = []
  var rows: [[String]] = []

  var testDescription: String { name }

  /// Reads the text of a table; its notation is explained where the tables are.
  static func table(_ text: String) -> [DamageCase] {
    var all: [DamageCase] = []
    for line in text.split(separator: "\n") {
      let rest = line.dropFirst(min(line.count, 2)).drop { $0 == " " }
      if line.hasPrefix("==") {
        let parts = rest.split(separator: "|")
        all.append(DamageCase())
        all[all.count - 1].name = String(parts[0])
        all[all.count - 1].status = Int32(parts[1]) ?? -1
        all[all.count - 1].count = Int(parts[2]) ?? -1
      } else if line.hasPrefix("!") {
        all[all.count - 1].sentence.append(String(rest))
      } else if line.hasPrefix(">") {
        all[all.count - 1].rows.append(
          rest.split(separator: "|", omittingEmptySubsequences: false).map(String.init))
      } else if line.hasPrefix("0*") {
        all[all.count - 1].bytes += [UInt8](repeating: 0, count: Int(rest) ?? 0)
      } else {
        var digits = line.utf8.makeIterator()
        while let high = digits.next(), let low = digits.next() {
          all[all.count - 1].bytes.append(nibble(high) << 4 | nibble(low))
        }
      }
    }
    return all
  }

  private static func nibble(_ digit: UInt8) -> UInt8 {
    digit < 0x40 ? digit & 15 : (digit & 15) + 9
  }

  static let all =
    table(pcapDamageTable) + table(blockDamageTable) + table(optionDamageTable)
    + table(orderDamageTable) + table(compressedDamageTable)
    + table(pseudoHeaderTable)
}

/// What reading a whole file gives.
struct Reading: Equatable {
  var count = 0
  var status: Int32 = 0
  var message = ""
  var rows: [[String]] = []

  init(_ open: () throws(CaptureError) -> CaptureReader) {
    do throws(CaptureError) {
      var reader = try open()
      var record = Record()
      while try reader.next(&record) {
        count += 1
        if count <= 6 { rows.append(Reading.row(record)) }
      }
    } catch {
      status = error.exitStatus
      message = error.message
    }
  }

  private static func row(_ record: Record) -> [String] {
    var nanoseconds = String(record.nanoseconds)
    while nanoseconds.count < 9 { nanoseconds = "0" + nanoseconds }
    let hexadecimal = String(record.flags, radix: 16)
    return [
      String(record.bytes.count), String(record.originalLength),
      record.hasTime ? "\(record.seconds).\(nanoseconds)" : "",
      record.interfaceID < 0 ? "" : String(record.interfaceID),
      record.linkType < 0 ? "" : String(LinkType.encapsulation(record.linkType)),
      record.sectionNumber == 0 ? "" : String(record.sectionNumber),
      record.present.contains(.flags)
        ? "0x" + String(repeating: "0", count: 8 - hexadecimal.count) + hexadecimal : "",
    ]
  }
}

@Suite struct DamageTests {
  @Test(arguments: DamageCase.all)
  func recordsSentenceAndStatusAreThoseOfTshark(_ damage: DamageCase) {
    let reading = Reading { () throws(CaptureError) in
      try CaptureReader.open(bytes: damage.bytes, name: "x")
    }
    #expect(reading.count == damage.count)
    #expect(reading.status == damage.status)
    #expect(reading.message == damage.sentence.joined(separator: "\n"))
    for (ours, theirs) in zip(reading.rows, damage.rows) {
      // A fraction of more than a second has a text of its own in tshark.
      let isOdd = theirs[2].contains("nanoseconds") || ours[2].contains("-")
      #expect(isOdd ? ours[2] != "" : ours[2] == theirs[2])
      #expect(ours[..<2] == theirs[..<2])
      #expect(ours[3...] == theirs[3...])
    }
  }
}
