import Glibc
import RemoraCapture
import Testing

/// A small file with every kind of block, and one of pcap.
enum Sample {
  static let pcap: [UInt8] = {
    var bytes = little(0xa1b2_c3d4) + little(0x0004_0002) + little(0) + little(0)
    bytes += little(65535) + little(1)
    for index in 0..<3 as Range<UInt32> {
      bytes += little(index) + little(7) + little(5 + index) + little(60)
      bytes += [UInt8](repeating: UInt8(index), count: 5 + Int(index))
    }
    return bytes
  }()

  static let pcapng: [UInt8] = {
    let comment: [UInt8] = little(0x0002_0001) + [0x68, 0x69, 0, 0] + little(0)
    var bytes = block(0x0a0d_0d0a, little(0x1a2b_3c4d) + little(1) + little(.max) + little(.max))
    bytes += block(1, little(1) + little(0) + little(0x0001_0009) + little(9) + little(0))
    bytes += block(10, little(0x544c_534b) + little(4) + [97, 98, 99, 10])
    bytes += block(4, little(0x0006_0001) + [10, 0, 0, 1, 97, 0, 0, 0] + little(0))
    bytes += block(
      6,
      little(0) + little(1) + little(5) + little(3) + little(3) + [1, 2, 3, 0] + comment)
    bytes += block(3, little(2) + [1, 2, 0, 0])
    bytes += block(2, little(0) + little(1) + little(5) + little(4) + little(4) + [1, 2, 3, 4])
    bytes += block(0xbad, little(32473) + [1, 2, 3, 4])
    bytes += block(9, Array("__REALTIME_TIMESTAMP=12\n".utf8))
    bytes += block(5, little(0) + little(1) + little(5) + comment)
    bytes += block(0x777, [1, 2, 3, 4])
    return bytes
  }()

  static func little(_ value: UInt32) -> [UInt8] {
    withUnsafeBytes(of: value.littleEndian) { Array($0) }
  }

  static func block(_ type: UInt32, _ body: [UInt8]) -> [UInt8] {
    let length = little(UInt32(body.count) + 12)
    return little(type) + length + body + length
  }

  static let all = [pcap, pcapng]
}

/// Runs a body with a file of these bytes.
func withFile(_ bytes: [UInt8], _ body: (String) throws -> Void) rethrows {
  var template = Array("/tmp/remora-capture-XXXXXX".utf8CString)
  let descriptor = mkstemp(&template)
  defer { close(descriptor) }
  let path = String(decoding: template.dropLast().map { UInt8(bitPattern: $0) }, as: UTF8.self)
  defer { unlink(path) }
  bytes.withUnsafeBytes { _ = write(descriptor, $0.baseAddress, $0.count) }
  try body(path)
}

@Suite struct PrefixTests {
  @Test(arguments: Sample.all)
  func everyPrefixEndsWithoutTrapOrLoop(_ bytes: [UInt8]) {
    let whole = Reading { () throws(CaptureError) in try CaptureReader.open(bytes: bytes) }
    #expect(whole.status == 0)
    var last = 0
    for length in 0..<bytes.count {
      let reading = Reading { () throws(CaptureError) in
        try CaptureReader.open(bytes: Array(bytes[..<length]))
      }
      #expect(reading.count >= last)
      #expect(reading.rows[...] == whole.rows[..<reading.count])
      last = reading.count
    }
    #expect(whole.count >= last)
  }

  @Test(arguments: DamageCase.all.filter { $0.name.hasSuffix("whole") })
  func everyPrefixOfACompressedFileEnds(_ file: DamageCase) {
    var last = 0
    for length in 0..<file.bytes.count {
      let reading = Reading { () throws(CaptureError) in
        try CaptureReader.open(bytes: Array(file.bytes[..<length]))
      }
      #expect(reading.count >= last)
      #expect(reading.rows[...] == file.rows.map { $0 }[..<reading.rows.count])
      last = reading.count
    }
  }

  @Test(arguments: Sample.all)
  func everyByteChangedEndsWithoutTrapOrLoop(_ bytes: [UInt8]) {
    for index in bytes.indices {
      for value in [0, 1, 0x7f, 0x80, 0xff] as [UInt8] {
        var changed = bytes
        changed[index] = value
        let reading = Reading { () throws(CaptureError) in
          try CaptureReader.open(bytes: changed)
        }
        #expect(reading.count <= 20)
      }
    }
  }

  /// A file, a pipe and memory are three ways into the same reader.
  @Test(arguments: DamageCase.all.filter { $0.bytes.count < 60_000 && !$0.bytes.isEmpty })
  func fileAndPipeReadAsMemoryDoes(_ damage: DamageCase) throws {
    let memory = Reading { () throws(CaptureError) in
      try CaptureReader.open(bytes: damage.bytes, name: "x")
    }
    withFile(damage.bytes) { path in
      let file = Reading { () throws(CaptureError) in try CaptureReader.open(path: path) }
      #expect(file.rows == memory.rows)
      #expect(file.count == memory.count)
      #expect(file.status == memory.status)
    }
    var ends: [Int32] = [0, 0]
    try #require(pipe(&ends) == 0)
    damage.bytes.withUnsafeBytes { _ = write(ends[1], $0.baseAddress, $0.count) }
    close(ends[1])
    let piped = Reading { () throws(CaptureError) in
      try CaptureReader.open(fileDescriptor: ends[0], name: "x", owned: true)
    }
    #expect(piped == memory)
  }
}
