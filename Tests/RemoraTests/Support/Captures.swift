import Foundation
import RemoraCapture
import RemoraCore

/// Captures to test with: the samples, and those beside the checkout where present.
enum Captures {
  static let root = URL(fileURLWithPath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent()

  static let samples: [URL] = files(in: root.appendingPathComponent("samples"))
  static let shared: [URL] = files(
    in: root.appendingPathComponent("../shared/corpus/captures").standardizedFileURL)

  private static func files(in folder: URL) -> [URL] {
    let walker = FileManager.default.enumerator(at: folder, includingPropertiesForKeys: nil)
    var found: [URL] = []
    while let file = walker?.nextObject() as? URL {
      if ["pcap", "pcapng", "cap"].contains(file.pathExtension) { found.append(file) }
    }
    return found.sorted { $0.path < $1.path }
  }

  /// The packets of a file, copied; damage ends them.
  static func packets(of file: URL, limit: Int = 100) -> [(bytes: [UInt8], about: RecordInfo)] {
    var packets: [(bytes: [UInt8], about: RecordInfo)] = []
    guard var reader = try? CaptureReader.open(path: file.path) else { return [] }
    var record = Record()
    while packets.count < limit, (try? reader.next(&record)) == true {
      let time = AbsoluteTime(seconds: record.seconds, nanoseconds: record.nanoseconds)
      packets.append(
        (
          Array(record.bytes),
          RecordInfo(
            originalLength: record.originalLength, number: UInt32(packets.count + 1), time: time,
            linkType: record.linkType)
        ))
    }
    return packets
  }
}

/// A small generator with a seed, so that a failure can be repeated.
struct SplitMix: RandomNumberGenerator {
  var state: UInt64
  mutating func next() -> UInt64 {
    state &+= 0x9e37_79b9_7f4a_7c15
    var z = state
    z = (z ^ (z >> 30)) &* 0xbf58_476d_1ce4_e5b9
    z = (z ^ (z >> 27)) &* 0x94d0_49bb_1331_11eb
    return z ^ (z >> 31)
  }
}
