import Glibc
import RemoraCapture
import Testing

struct RewriteCase: CustomTestStringConvertible, Sendable {
  var name = ""
  var status: Int32 = 0
  var format = ""
  var input: [UInt8] = []
  var output: [UInt8] = []

  var testDescription: String { name }

  static let all: [RewriteCase] = {
    var all: [RewriteCase] = []
    for part in rewriteTable.split(separator: "\n==") {
      let sides = part.drop { $0 == "=" || $0 == " " }.split(
        separator: "\n=", omittingEmptySubsequences: false)
      let input = sides[0].split(separator: "\n", maxSplits: 1)
      let head = input[0].split(separator: "|")
      all.append(
        RewriteCase(
          name: String(head[0]), status: Int32(head[1]) ?? -1, format: String(head[2]),
          input: bytes(input[1]), output: sides.count > 1 ? bytes(sides[1]) : []))
    }
    return all
  }()

  private static func bytes(_ text: Substring) -> [UInt8] {
    DamageCase.table("== x|0|0\n" + text)[0].bytes
  }
}

@Suite struct WriterTests {
  @Test(arguments: RewriteCase.all)
  func aRewrittenFileHasTheBytesTsharkWrites(_ rewrite: RewriteCase) throws {
    let format = try #require(CaptureWriter.Format(rawValue: rewrite.format))
    var status: Int32 = 0
    withFile([]) { path in
      do throws(CaptureError) {
        var reader = try CaptureReader.open(bytes: rewrite.input)
        var writer = try CaptureWriter.open(path: path, format: format)
        try writer.begin(like: reader, application: "TShark (Wireshark) 4.6.9")
        var record = Record()
        do throws(CaptureError) {
          while try reader.next(&record) { try writer.write(record, of: reader) }
        } catch {
          status = error.exitStatus
        }
        try writer.close()
      } catch {
        status = error.exitStatus
      }
      #expect(status == rewrite.status)
      #expect(contents(path) == rewrite.output)
    }
  }

  /// tshark loses these, or counts the offset twice.
  @Test func addressesAndTimeOffsetsSurvive() throws {
    var interface = Interface(linkType: 1, snapLength: 96)
    interface.ipv4Addresses = [[10, 0, 0, 1, 255, 0, 0, 0]]
    interface.ipv6Addresses = [[UInt8](repeating: 7, count: 17)]
    interface.macAddress = [1, 2, 3, 4, 5, 6]
    interface.hardware = "card"
    interface.speed = 1000
    interface.comments = ["one", "two"]
    interface.timeOffset = 100
    interface.timeResolution = 9
    let bytes: [UInt8] = [1, 2, 3]
    try withFile([]) { path in
      try bytes.withUnsafeBytes { try write($0, interface, to: path) }
      var reader = try CaptureReader.open(path: path)
      var record = Record()
      let found = try reader.next(&record)
      let interfaces = reader.interfaces
      #expect(found)
      #expect(interfaces == [interface])
      #expect(Array(record.bytes) == bytes)
      #expect(record.originalLength == 60)
      #expect(record.seconds == 1000)
      #expect(record.nanoseconds == 123_456_789)
    }
  }

  private func write(
    _ bytes: UnsafeRawBufferPointer, _ interface: Interface, to path: String
  ) throws {
    var writer = try CaptureWriter.open(path: path)
    try writer.begin(interfaces: [interface])
    var record = Record(bytes: bytes, originalLength: 60)
    record.seconds = 1000
    record.nanoseconds = 123_456_789
    record.hasTime = true
    try writer.write(record)
    try writer.close()
  }

  @Test func aFullDiskIsSaidAndHasAStatus() throws {
    var reader = try CaptureReader.open(bytes: Sample.pcap)
    var writer = try CaptureWriter.open(path: "/dev/full")
    try writer.begin(like: reader)
    var record = Record()
    while try reader.next(&record) { try writer.write(record, of: reader) }
    do throws(CaptureError) {
      try writer.close()
      Issue.record("no error")
    } catch {
      #expect(error.exitStatus == 15)
      #expect(
        error.message
          == "Not all the packets could be written to the file \"/dev/full\" because there is no "
          + "space left on the file system.")
    }
  }

  @Test(arguments: [
    ("/nodir/x", "The path to the file \"/nodir/x\" doesn't exist."),
    ("/tmp", "\"/tmp\" is a directory (folder), not a file."),
    ("/etc/passwd/x", "The file \"/etc/passwd/x\" could not be created: Not a directory."),
  ])
  func aFileThatCannotBeCreatedIsSaid(_ path: String, _ sentence: String) {
    do throws(CaptureError) {
      _ = try CaptureWriter.open(path: path)
      Issue.record("no error")
    } catch {
      #expect(error.exitStatus == 9)
      #expect(error.message == sentence)
    }
  }

  private func contents(_ path: String) -> [UInt8] {
    let descriptor = open(path, O_RDONLY)
    defer { close(descriptor) }
    var bytes = [UInt8](repeating: 0, count: 1 << 16)
    let got = read(descriptor, &bytes, bytes.count)
    return Array(bytes.prefix(max(0, got)))
  }
}
