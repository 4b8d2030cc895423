import Glibc
import Testing

@testable import RemoraCapture

/// Yields bytes in small pieces and fails at the n-th read.
private final class FaultingStream: ByteStream {
  private let bytes: [UInt8]
  private let piece: Int
  private let failing: Int
  private var position = 0
  private var reads = 0

  init(_ bytes: [UInt8], piece: Int, failing: Int) {
    self.bytes = bytes
    self.piece = piece
    self.failing = failing
  }

  func read(into target: UnsafeMutableRawBufferPointer) throws(Damage) -> Int {
    reads += 1
    if reads == failing { throw Damage(kind: .reading, detail: "Input/output error") }
    let count = min(piece, target.count, bytes.count - position)
    target.copyBytes(from: bytes[position..<position + count])
    position += count
    return count
  }
}

@Suite struct FaultTests {
  @Test(arguments: Sample.all, [1, 7, 64])
  func everyFailingReadEndsAfterTheRecordsBeforeIt(_ bytes: [UInt8], _ piece: Int) {
    let whole = Reading { () throws(CaptureError) in try .open(bytes: bytes) }
    var last = 0
    for failing in 1...bytes.count / piece + 1 {
      let reading = Reading { () throws(CaptureError) in
        try CaptureReader(
          subject: "The file \"x\"",
          stream: FaultingStream(bytes, piece: piece, failing: failing))
      }
      #expect(reading.status == (reading.count == 0 ? reading.status : 14))
      #expect(reading.status == 3 || reading.status == 14)
      #expect(reading.message.contains("Input/output error"))
      #expect(reading.rows[...] == whole.rows[..<reading.rows.count])
      #expect(reading.count >= last)
      last = reading.count
    }
  }

  @Test(arguments: Sample.all, [1, 3, 64])
  func smallPiecesReadAsTheWhole(_ bytes: [UInt8], _ piece: Int) {
    let whole = Reading { () throws(CaptureError) in try .open(bytes: bytes, name: "x") }
    let pieces = Reading { () throws(CaptureError) in
      try CaptureReader(
        subject: "The file \"x\"", stream: FaultingStream(bytes, piece: piece, failing: -1))
    }
    #expect(pieces == whole)
  }

  /// A length of 128 MiB in a file of 100 bytes must not take memory.
  @Test func memoryFollowsTheBytesThatAreThere() throws {
    var bytes = Sample.pcapng
    bytes += Sample.little(0x777) + Sample.little(134_348_832) + [1, 2, 3, 4]
    var reader = try CaptureReader(
      subject: "", stream: FaultingStream(bytes, piece: 64, failing: -1))
    var record = Record()
    var count = 0
    var failed = false
    do throws(CaptureError) {
      while try reader.next(&record) { count += 1 }
    } catch { failed = true }
    let capacity = reader.window.capacity
    #expect(failed)
    #expect(count == 5)
    #expect(capacity <= 1 << 18)
  }

  @Test(arguments: [
    ("/no/such/file", 3 as Int32, "The file \"/no/such/file\" doesn't exist."),
    ("/tmp", 3, "\"/tmp\" is a directory (folder), not a file."),
    (
      "/dev/null", 3,
      "The file \"/dev/null\" is a \"special file\" or socket or other non-regular file."
    ),
    ("/etc/passwd/x", 3, "The file \"/etc/passwd/x\" could not be opened: Not a directory."),
    ("", 3, "The file \"\" doesn't exist."),
  ])
  func aPathThatIsNoCaptureIsSaid(_ path: String, _ status: Int32, _ sentence: String) {
    let reading = Reading { () throws(CaptureError) in try .open(path: path) }
    #expect(reading.status == status)
    #expect(reading.message == sentence)
  }
}
