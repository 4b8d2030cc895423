import RemoraCapture
import Testing

/// Reading that writes only what changes leaves nothing of one record in the next.
@Suite struct AdvanceTests {
  /// Packets with options between packets without.
  static let mixed: [UInt8] = {
    func packet(_ options: [UInt8]) -> [UInt8] {
      Sample.block(
        6,
        Sample.little(0) + Sample.little(1) + Sample.little(5) + Sample.little(3)
          + Sample.little(3) + [1, 2, 3, 0] + options)
    }
    let comment: [UInt8] = Sample.little(0x0002_0001) + [0x68, 0x69, 0, 0] + Sample.little(0)
    let flags: [UInt8] = Sample.little(0x0004_0002) + Sample.little(0x1ff) + Sample.little(0)
    return Sample.pcapng + packet([]) + packet(comment) + packet([]) + packet(flags) + packet([])
      + packet([])
  }()

  private static func words(_ record: borrowing Record) -> String {
    "\(record.bytes.count) \(record.originalLength) \(record.seconds) \(record.nanoseconds) "
      + "\(record.linkType) \(record.interfaceIndex) \(record.interfaceID) "
      + "\(record.sectionNumber) \(record.fileOffset) \(record.kind) \(record.hasTime) "
      + "\(record.timePrecision) \(record.fcsLength) \(record.present.rawValue) \(record.flags) "
      + "\(record.blockType) \(record.enterprise)"
  }

  @Test(arguments: [Sample.pcap, Sample.pcapng, mixed])
  func advancingReadsWhatReadingAnewReads(_ bytes: [UInt8]) throws {
    var anew = try CaptureReader.open(bytes: bytes)
    var on = try CaptureReader.open(bytes: bytes)
    var kept = Record()
    // A custom block keeps the time of the packet before it: both go on with one record.
    var fresh = Record()
    var count = 0
    while true {
      let isThere = try anew.next(&fresh)
      let isThereToo = try on.advance(&kept)
      #expect(isThere == isThereToo)
      guard isThere, isThereToo else { break }
      count += 1
      #expect(Self.words(kept) == Self.words(fresh), "record \(count)")
    }
    #expect(count > 2)
  }
}
