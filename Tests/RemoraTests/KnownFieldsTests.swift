import Foundation
import Remora
import RemoraCore
import RemoraFilter
import RemoraProtocols
import Testing

/// Names of protocols that are not built in are known with their types and labels.
struct KnownFieldsTests {
  static let registry = try? Registry.standard.knowing(KnownFields()).sealed()
  static let facts = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
    .appendingPathComponent("../../../shared/oracle/facts/fields.tsv.xz").standardized

  static func filter(_ text: String) throws -> Filter {
    try Filter(text, registry: try #require(registry))
  }

  /// Values from `tshark -G fields` and `-G values`.
  @Test(arguments: [
    ("x509sat.uTF8String", FieldType.string), ("9p.tag", .uint16), ("mac-lte", .protocolName),
    ("zvt.tlv.tag", .uint32), ("_ws.ftypes.eui64", .eui64), ("5co_rap", .protocolName),
    ("diameter.3GPP-Reporting-Reason", .int32), ("usb.idVendor", .uint16),
  ])
  func namesHaveTheirTypes(_ name: String, _ type: FieldType) {
    #expect(KnownFields().spec(named: name)?.type == type)
  }

  @Test(arguments: ["", "a", "nosuch.field", "usb.idvendor", "zzzz", "~", "usb.", "x509sat"])
  func otherNamesAreNotKnown(_ name: String) {
    #expect((KnownFields().spec(named: name) != nil) == (name == "x509sat"))
  }

  @Test(.enabled(if: FileManager.default.fileExists(atPath: facts.path), "no tables at hand"))
  func everyNameOfTheTableIsFoundInOrder() throws {
    let process = Process()
    process.executableURL = URL(fileURLWithPath: "/usr/bin/env")
    process.arguments = ["xz", "-dc", Self.facts.path]
    let pipe = Pipe()
    process.standardOutput = pipe
    try process.run()
    let text = String(decoding: pipe.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
    process.waitUntilExit()
    var expected: [String: Substring] = [:]
    for line in text.split(separator: "\n") {
      let cells = line.split(separator: "\t", maxSplits: 4, omittingEmptySubsequences: false)
      expected[String(cells[2])] = cells[0] == "P" ? "FT_PROTOCOL" : cells[3]
    }
    var count = 0
    KnownFields().forEachName(from: "") { name in
      if expected[name] == nil { Issue.record("\(name) is not in the table") }
      if count % 97 == 0 {
        #expect(expected[name].map(String.init) == KnownFields().spec(named: name)?.type.name)
      }
      count += 1
      return true
    }
    #expect(count == expected.count)
  }

  @Test(arguments: [
    "sip.Method == \"INVITE\"", "not sip", "sip.Method != \"INVITE\"", "bootp.option.type == 53",
    "usb.transfer_type == \"URB_BULK\"", "usb.transfer_type matches \"bulk\"",
    "usb.idVendor > 3 or count(sip.Method) > 0", "ssl.record.version == 0x0303",
    "zbee_nwk.src == 0x1234", "vals(usb.transfer_type) == \"URB_BULK\"",
  ])
  func filtersOverThemCompile(_ text: String) throws {
    _ = try Self.filter(text)
  }

  @Test(arguments: [
    ("sip.Method == 5", "Unsigned integer 5 cannot be converted to Character string."),
    (
      "usb.transfer_type == \"no such type\"",
      "\"no such type\" cannot be found among the possible values for usb.transfer_type."
    ),
    ("sipp.Method", "\"sipp.Method\" is not a valid protocol or protocol field."),
  ])
  func mistakesAreStillFound(_ text: String, _ message: String) {
    do {
      _ = try Self.filter(text)
      Issue.record("\(text) was accepted")
    } catch let error as FilterError {
      #expect(error.message == message)
    } catch {
      Issue.record("\(error)")
    }
  }
}
