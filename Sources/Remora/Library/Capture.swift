public import RemoraCapture

/// Where packets come from. A value that says it; nothing is opened before a ``Session`` reads it.
///
///     let capture = Capture.file("trace.pcapng")
///     let memory = Capture.bytes(download)
///     let live = Capture.interface("eth0", filter: "tcp port 443")
public struct Capture: Sendable {
  enum Kind: Sendable {
    case file(String)
    case bytes([UInt8], name: String)
    case packets([[UInt8]], linkType: Int32)
    case live(LiveOptions)
  }

  let kind: Kind

  /// A pcap or pcapng file, plain or compressed; `-` is the standard input.
  public static func file(_ path: String) -> Capture { Capture(kind: .file(path)) }

  /// The content of such a file in memory.
  /// - Parameter name: what messages call it.
  public static func bytes(_ bytes: [UInt8], name: String = "memory") -> Capture {
    Capture(kind: .bytes(bytes, name: name))
  }

  /// Packets that come from elsewhere, without a file's format around them. They have no time.
  /// - Parameter linkType: LINKTYPE_ value (tcpdump.org/linktypes); 1 is Ethernet, 101 is IP.
  public static func packets(_ packets: [[UInt8]], linkType: Int32 = 1) -> Capture {
    Capture(kind: .packets(packets, linkType: linkType))
  }

  /// An interface of this machine.
  public static func live(_ options: LiveOptions) -> Capture { Capture(kind: .live(options)) }

  /// An interface of this machine, by its name.
  /// - Parameter filter: a capture filter in libpcap's syntax.
  public static func interface(_ name: String, filter: String? = nil) -> Capture {
    var options = LiveOptions(interface: name)
    options.filter = filter
    return .live(options)
  }

  /// Whether it can be read a second time.
  public var isRepeatable: Bool {
    switch kind {
    case .file(let path): path != "-"
    case .bytes, .packets: true
    case .live: false
    }
  }

  var name: String {
    switch kind {
    case .file(let path): path
    case .bytes(_, let name): name
    case .packets: "memory"
    case .live(let options): options.interface
    }
  }

  /// - Parameter waits: whether asking a live capture for a packet may wait for one.
  func open(waits: Bool) throws(CaptureError) -> any RecordSource {
    switch kind {
    case .file(let path): return FileSource(try CaptureReader.open(path: path))
    case .bytes(let bytes, let name):
      return FileSource(try CaptureReader.open(bytes: bytes, name: name))
    case .packets(let packets, let linkType): return PacketsSource(packets, linkType)
    case .live(var options):
      options.isNonblocking = !waits
      return LiveSource(try LiveCapture.open(options))
    }
  }
}

/// What records come from, whatever it is.
protocol RecordSource: AnyObject {
  /// The record's bytes are good until the next call.
  func next(_ record: inout Record) throws(CaptureError) -> LiveCapture.Outcome
  /// Tells what the capture says beside packets.
  func teach(_ knowledge: CaptureKnowledge, _ record: borrowing Record)
}

private final class FileSource: RecordSource {
  private var reader: CaptureReader
  init(_ reader: consuming CaptureReader) { self.reader = reader }

  func next(_ record: inout Record) throws(CaptureError) -> LiveCapture.Outcome {
    try reader.next(&record) ? .record : .ended
  }

  func teach(_ knowledge: CaptureKnowledge, _ record: borrowing Record) {
    if record.interfaceIndex >= 0 { knowledge.update(reader, record) }
  }
}

private final class LiveSource: RecordSource {
  private var capture: LiveCapture
  init(_ capture: consuming LiveCapture) { self.capture = capture }

  func next(_ record: inout Record) throws(CaptureError) -> LiveCapture.Outcome {
    try capture.next(&record)
  }

  func teach(_ knowledge: CaptureKnowledge, _ record: borrowing Record) {
    if knowledge.interfaces.isEmpty { knowledge.interfaces = [capture.interface] }
  }
}

private final class PacketsSource: RecordSource {
  private let packets: [[UInt8]]
  private let linkType: Int32
  private var index = 0
  /// The packet in hand.
  private var memory = UnsafeMutableRawBufferPointer(start: nil, count: 0)

  init(_ packets: [[UInt8]], _ linkType: Int32) {
    self.packets = packets
    self.linkType = linkType
  }

  deinit { memory.deallocate() }

  func next(_ record: inout Record) throws(CaptureError) -> LiveCapture.Outcome {
    guard index < packets.count else { return .ended }
    let packet = packets[index]
    index += 1
    if memory.count < packet.count {
      memory.deallocate()
      memory = .allocate(byteCount: packet.count, alignment: 1)
    }
    memory.copyBytes(from: packet)
    record = Record(
      bytes: UnsafeRawBufferPointer(rebasing: memory[..<packet.count]),
      originalLength: packet.count)
    record.linkType = linkType
    return .record
  }

  func teach(_ knowledge: CaptureKnowledge, _ record: borrowing Record) {}
}
