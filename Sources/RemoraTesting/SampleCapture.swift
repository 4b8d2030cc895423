internal import Glibc

/// Packets as a capture file (pcap, Ethernet unless said otherwise), for a program to read.
///
/// ```swift
/// var capture = SampleCapture()
/// capture.add(try PacketBuilder("02 80 0003 616263").tcp(to: 7777).ipv4().ethernet())
/// try capture.write(to: "parley.pcap")
/// ```
public struct SampleCapture: Sendable {
  /// A file that could not be written.
  public struct Failure: Error, CustomStringConvertible {
    public let description: String
  }

  /// The file so far.
  public private(set) var bytes: [UInt8] = []
  private var count: UInt32 = 0

  /// - Parameter linkType: LINKTYPE_ value; 1 is Ethernet.
  public init(linkType: UInt32 = 1) {
    for word in [0xa1b2_c3d4, 0x0002_0004, 0, 0, 262_144, linkType] as [UInt32] { put(word) }
  }

  /// Adds a packet, one second after the one before it.
  public mutating func add(_ packet: PacketBuilder) {
    let length = UInt32(clamping: packet.bytes.count)
    for word in [1_700_000_000 + count, 0, length, length] { put(word) }
    bytes += packet.bytes
    count += 1
  }

  private mutating func put(_ word: UInt32) {
    for shift in [24, 16, 8, 0] as [UInt32] {
      bytes.append(UInt8(truncatingIfNeeded: word >> shift))
    }
  }

  /// Writes the file anew.
  public func write(to path: String) throws(Failure) {
    guard let file = fopen(path, "wb") else {
      throw Failure(description: "\(path): \(String(cString: strerror(errno)))")
    }
    let written = bytes.withUnsafeBytes { fwrite($0.baseAddress, 1, $0.count, file) }
    let closed = fclose(file)
    if written != bytes.count || closed != 0 {
      throw Failure(description: "\(path): \(String(cString: strerror(errno)))")
    }
  }
}
