internal import Glibc

/// Writes records to a capture file.
///
/// ```swift
/// var writer = try CaptureWriter.open(path: "out.pcapng")
/// try writer.begin(like: reader)
/// while try reader.next(&record) { if wanted(record) { try writer.write(record, of: reader) } }
/// try writer.close()
/// ```
///
/// A pcapng file that is written from another keeps its interfaces, section texts, names, secrets
/// and the options of each record; several sections become one, as tshark does it.
public struct CaptureWriter: ~Copyable {
  /// The formats that can be written.
  public enum Format: String, CaseIterable, Sendable {
    case pcap
    case pcapng
    case nanosecondPcap = "nsecpcap"
    case modifiedPcap = "modpcap"

    /// As in the list of formats.
    public var title: String {
      switch self {
      case .pcap: "Wireshark/tcpdump/... - pcap"
      case .pcapng: "Wireshark/... - pcapng"
      case .nanosecondPcap: "Wireshark/tcpdump/... - nanosecond pcap"
      case .modifiedPcap: "Modified tcpdump - pcap"
      }
    }
  }

  public let format: Format
  var output: OutputBuffer
  /// `file "x"` or `standard output`.
  let subject: String
  /// Interfaces written so far, with what is needed to write their times.
  var clocks: [InterfaceClock] = []
  /// Link type of a pcap file.
  var linkType: Int32 = -1
  var secretsWritten = 0
  var namesWritten = 0
  /// Records written.
  public internal(set) var count = 0

  // MARK: Opening

  /// Creates or replaces a file; `-` is the standard output.
  public static func open(
    path: String, format: Format = .pcapng
  ) throws(CaptureError) -> CaptureWriter {
    if path == "-" { return CaptureWriter(descriptor: 1, owned: false, name: "-", format: format) }
    let descriptor = Glibc.open(path, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0o666)
    guard descriptor >= 0 else {
      let number = errno
      let message: String
      switch number {
      case ENOENT: message = "The path to the file \"\(path)\" doesn't exist."
      case EISDIR: message = "\"\(path)\" is a directory (folder), not a file."
      case EACCES:
        message = "You don't have permission to create or write to the file \"\(path)\"."
      default: message = "The file \"\(path)\" could not be created: \(systemMessage(number))."
      }
      throw CaptureError(kind: .cannotOpen, message: message, exitStatus: openStatus)
    }
    return CaptureWriter(descriptor: descriptor, owned: true, name: path, format: format)
  }

  /// Writes to a descriptor.
  ///
  /// - Parameters:
  ///   - owned: close the descriptor with the writer.
  ///   - name: for messages; `-` is the standard output.
  public init(
    descriptor: Int32, owned: Bool = false, name: String = "-", format: Format = .pcapng
  ) {
    self.format = format
    subject = name == "-" ? "standard output" : "file \"\(name)\""
    output = OutputBuffer(descriptor: descriptor, owned: owned, subject: subject)
  }

  static let openStatus: Int32 = 9

  // MARK: Beginning

  /// Writes the head of a file that takes records of `reader`.
  ///
  /// - Parameters:
  ///   - application: named in the section if the read file names none.
  ///   - comments: put into the section beside those of the read file.
  /// - Throws: also when the format cannot hold these link types.
  public mutating func begin(
    like reader: borrowing CaptureReader, application: String = "Remora",
    comments: [String] = []
  ) throws(CaptureError) {
    var section = reader.sections.first ?? Section()
    section.comments += comments
    if section.application == nil { section.application = application }
    var interfaces = reader.interfaces
    if reader.format == .pcap, format == .pcapng, !interfaces.isEmpty {
      if interfaces[0].snapLength == 0 { interfaces[0].snapLength = 262_144 }
      interfaces[0].fcsLength = nil
    }
    try begin(interfaces: interfaces, section: section)
    writeMetadata(of: reader)
    try output.endRecord()
  }

  /// Writes the head of a new file.
  public mutating func begin(
    interfaces: [Interface], section: Section = Section(application: "Remora")
  ) throws(CaptureError) {
    let first = interfaces.first?.linkType ?? 1
    let known = interfaces.allSatisfy { LinkType.isKnown($0.linkType) }
    guard known, format == .pcapng || interfaces.allSatisfy({ $0.linkType == first }) else {
      throw CaptureError(
        kind: .writing,
        message:
          "The capture file being read can't be written as a \"\(format.rawValue)\" file.",
        exitStatus: CaptureWriter.openStatus)
    }
    if format == .pcapng {
      writeSection(section)
      for interface in interfaces { add(interface) }
    } else {
      writePcapHeader(first, interfaces.first?.snapLength ?? 0)
    }
    try output.endRecord()
  }

  /// Adds an interface to a pcapng file; its records name it by the order of adding.
  public mutating func add(_ interface: Interface) {
    clocks.append(InterfaceClock(interface))
    if format == .pcapng { writeInterface(interface) }
  }

  /// Writes secrets to a pcapng file; other formats have no room for them.
  public mutating func add(_ secrets: Secrets) {
    if format == .pcapng { writeSecrets(secrets) }
  }

  // MARK: Records

  /// Writes a record of `reader`, and before it what the reader learned since the last one.
  public mutating func write(
    _ record: Record, of reader: borrowing CaptureReader
  ) throws(CaptureError) {
    if format == .pcapng {
      if clocks.count < reader.interfaces.count {
        for interface in reader.interfaces[clocks.count...] { add(interface) }
      }
      writeMetadata(of: reader)
    }
    try write(record)
  }

  /// Writes one record.
  public mutating func write(_ record: Record) throws(CaptureError) {
    if format == .pcapng {
      try writeBlock(record)
    } else {
      try writePcapRecord(record)
    }
    count += 1
    try output.endRecord()
  }

  /// Writes a block as it was read, if its byte order is the file's.
  public mutating func write(_ block: CaptureBlock) throws(CaptureError) {
    guard format == .pcapng, !block.isBigEndian else { return }
    let mark = beginBlock(block.type)
    output.put(block.body)
    output.pad(block.body.count)
    endBlock(mark)
    try output.endRecord()
  }

  /// Bytes of the file so far.
  public var size: Int64 { output.size }

  /// Hands all to the operating system, so that a reader of the file sees whole records.
  public mutating func flush() throws(CaptureError) { try output.flush() }

  /// Flushes and closes.
  public consuming func close() throws(CaptureError) { try output.flush() }

  private mutating func writeMetadata(of reader: borrowing CaptureReader) {
    guard format == .pcapng else { return }
    if secretsWritten < reader.secrets.count {
      for secrets in reader.secrets[secretsWritten...] { writeSecrets(secrets) }
      secretsWritten = reader.secrets.count
    }
    if namesWritten < reader.names.count {
      writeNames(reader.names[namesWritten...])
      namesWritten = reader.names.count
    }
  }

  func cannotHold(_ number: Int32 = EINVAL) -> CaptureError {
    OutputBuffer.error(subject, number)
  }

  // MARK: pcap

  private mutating func writePcapHeader(_ link: Int32, _ snapLength: UInt32) {
    linkType = link
    switch format {
    case .nanosecondPcap: output.put32(0xa1b2_3c4d)
    case .modifiedPcap: output.put32(0xa1b2_cd34)
    default: output.put32(0xa1b2_c3d4)
    }
    output.put16(2)
    output.put16(4)
    output.put64(0)
    output.put32(snapLength == 0 ? 262_144 : snapLength)
    output.put32(UInt32(truncatingIfNeeded: link))
  }

  private mutating func writePcapRecord(_ record: Record) throws(CaptureError) {
    guard record.kind == .packet, record.linkType == linkType || record.linkType < 0,
      let seconds = UInt32(exactly: record.seconds)
    else { throw cannotHold() }
    output.put32(record.hasTime ? seconds : 0)
    let nanoseconds = record.hasTime ? UInt32(bitPattern: record.nanoseconds) : 0
    output.put32(format == .nanosecondPcap ? nanoseconds : nanoseconds / 1000)
    output.put32(UInt32(clamping: record.stored.count))
    output.put32(UInt32(clamping: record.storedLength))
    if format == .modifiedPcap { output.put64(0) }
    output.put(record.stored)
  }
}
