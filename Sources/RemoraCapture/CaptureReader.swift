internal import Glibc

/// Reads the records of a capture file, in order.
///
/// pcap (microseconds and nanoseconds, both byte orders, the modified form) and pcapng, plain or
/// compressed with gzip, zstd or lz4, from a path, a descriptor or memory. Memory does not grow
/// with the file. Everything before damage is delivered; then `next` throws what tshark would
/// print, and after that it returns false.
///
/// ```swift
/// var reader = try CaptureReader.open(path: "trace.pcapng")
/// var record = Record()
/// while try reader.next(&record) { use(record.bytes) }
/// ```
public struct CaptureReader: ~Copyable {
  /// The format of a file.
  public enum Format: Sendable, Hashable {
    /// A file of no bytes: no error, no records.
    case empty
    case pcap
    case pcapng
  }

  /// How a file is compressed.
  public enum Compression: Sendable, Hashable {
    case none, gzip, zstd, lz4
  }

  public internal(set) var format: Format
  public internal(set) var compression: Compression
  /// All interfaces so far, over all sections; a pcap file has one.
  public internal(set) var interfaces: [Interface] = []
  /// pcapng sections so far.
  public internal(set) var sections: [Section] = []
  /// Secrets so far.
  public internal(set) var secrets: [Secrets] = []
  /// Names for addresses so far.
  public internal(set) var names: [NameResolution] = []
  /// Bytes of secrets, names and texts left out because of `metadataLimit`.
  public internal(set) var droppedMetadata = 0
  /// Bytes of secrets, names and texts of sections and interfaces kept at most; the rest is
  /// counted in `droppedMetadata`.
  public var metadataLimit = 64 << 20
  /// Timestamps of the file have nanoseconds (pcap only).
  public var isNanosecond: Bool { header.nanoseconds }
  /// Snapshot length a pcap file states; 0 for others.
  public internal(set) var snapLength: UInt32 = 0

  /// `The file "x"` or `The standard input`.
  let subject: String
  var window: Window
  var header = PcapHeader()
  /// What all records of a pcap file, or of the current interface of pcapng, have in common.
  var template = Record()
  /// The record in the caller's hands was made from the template.
  var isPrepared = false
  var ng = PcapngState()
  var metadataBytes = 0
  /// No record has been looked for yet.
  var opening = true
  /// The end, or damage, was reached.
  var finished = false

  /// The blocks without meaning to the reader since the last call, if the file was opened to keep
  /// them; those before the first record count as before it.
  public mutating func takeBlocks() -> [CaptureBlock] {
    let blocks = ng.blocks
    ng.blocks = []
    return blocks
  }

  // MARK: Opening

  /// Opens a file. `-` is the standard input.
  ///
  /// - Parameter keepingBlocks: keep blocks of pcapng without meaning here for `takeBlocks`.
  public static func open(
    path: String, keepingBlocks: Bool = false
  ) throws(CaptureError) -> CaptureReader {
    if path == "-" {
      return try open(fileDescriptor: 0, name: "-", keepingBlocks: keepingBlocks)
    }
    let subject = "The file \"\(path)\""
    try checkFile(path)
    let descriptor = Glibc.open(path, O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else { throw openError(path, errno) }
    return try CaptureReader(
      subject: subject, input: RawInput(descriptor: descriptor, owned: true),
      keepingBlocks: keepingBlocks)
  }

  /// Reads from a descriptor: a pipe, a socket, a terminal, a file from its current position.
  ///
  /// - Parameters:
  ///   - name: the file's name for messages; `-` is the standard input.
  ///   - owned: close the descriptor with the reader.
  ///   - stops: descriptors that end the input when they can be read, such as of a timer.
  public static func open(
    fileDescriptor: Int32, name: String = "-", owned: Bool = false,
    keepingBlocks: Bool = false, stops: [Int32] = []
  ) throws(CaptureError) -> CaptureReader {
    try CaptureReader(
      subject: name == "-" ? "The standard input" : "The file \"\(name)\"",
      input: RawInput(descriptor: fileDescriptor, owned: owned, stops: stops),
      keepingBlocks: keepingBlocks)
  }

  /// Reads a capture in memory; the bytes are copied.
  public static func open(
    bytes: [UInt8], name: String = "memory", keepingBlocks: Bool = false
  ) throws(CaptureError) -> CaptureReader {
    let input = bytes.withUnsafeBytes { RawInput(bytes: $0) }
    return try CaptureReader(
      subject: "The file \"\(name)\"", input: input, keepingBlocks: keepingBlocks)
  }

  /// Over any stream: the place where tests make reading fail.
  init(subject: String, stream: any ByteStream) throws(CaptureError) {
    try self.init(
      subject: subject, window: Window(stream: stream), compression: .none,
      keepingBlocks: false)
  }

  private init(
    subject: String, input: RawInput, keepingBlocks: Bool
  ) throws(CaptureError) {
    let compression: Compression
    let stream: any ByteStream
    do throws(Damage) {
      try input.lookAhead(4)
      compression = sniff(input.available)
      stream = try decompressor(compression, input)
    } catch {
      throw error.error(subject: subject, opening: true)
    }
    try self.init(
      subject: subject, window: Window(stream: stream), compression: compression,
      keepingBlocks: keepingBlocks)
  }

  private init(
    subject: String, window: consuming Window, compression: Compression, keepingBlocks: Bool
  ) throws(CaptureError) {
    self.subject = subject
    self.window = window
    self.compression = compression
    format = .empty
    ng.keepsBlocks = keepingBlocks
    do throws(Damage) {
      try readStart()
      opening = false
    } catch {
      throw error.error(subject: subject, opening: true)
    }
  }

  /// Finds out the format and reads up to the first record.
  private mutating func readStart() throws(Damage) {
    guard try window.need(1) else {
      finished = true
      return
    }
    guard try window.need(4) else { throw Damage(kind: .unknownFormat, detail: "") }
    let magic = (window.base + window.position).loadUnaligned(as: UInt32.self)
    if magic == PcapngState.sectionType {
      format = .pcapng
      try startPcapng()
    } else if let header = PcapHeader(magic: magic) {
      format = .pcap
      self.header = header
      try startPcap()
    } else {
      throw Damage(kind: .unknownFormat, detail: "")
    }
  }

  // MARK: Reading

  /// Reads the next record.
  ///
  /// - Returns: false at the end, and ever after an error.
  public mutating func next(_ record: inout Record) throws(CaptureError) -> Bool {
    isPrepared = false
    return try advance(&record)
  }

  /// The same for loops that leave the record as they got it: only what differs between packets
  /// of one interface is written.
  /// - Parameter record: what the last call of this reader wrote, or none yet.
  package mutating func advance(_ record: inout Record) throws(CaptureError) -> Bool {
    do throws(Damage) {
      if finished { return false }
      let found: Bool
      if format == .pcap {
        found = try nextPcap(&record)
      } else {
        if nextPlainPacket(&record) { return true }
        isPrepared = false
        found = try nextPcapng(&record)
      }
      if !found { finished = true }
      return found
    } catch {
      finished = true
      throw error.error(subject: subject, opening: false)
    }
  }
}

extension CaptureReader {
  /// Whether a capture can be read from its start a second time: the standard input and pipes
  /// cannot.
  public static func canReopen(path: String) -> Bool {
    var status = stat()
    return path != "-" && stat(path, &status) == 0 && status.st_mode & S_IFMT == S_IFREG
  }
}

/// Says why a path cannot be a capture file, before it is opened.
private func checkFile(_ path: String) throws(CaptureError) {
  var status = stat()
  guard stat(path, &status) == 0 else { throw openError(path, errno) }
  switch status.st_mode & S_IFMT {
  case S_IFDIR:
    throw CaptureError(
      kind: .cannotOpen, message: "\"\(path)\" is a directory (folder), not a file.",
      exitStatus: CaptureError.openStatus)
  case S_IFREG, S_IFIFO: return
  default:
    throw CaptureError(
      kind: .cannotOpen,
      message: "The file \"\(path)\" is a \"special file\" or socket or other non-regular file.",
      exitStatus: CaptureError.openStatus)
  }
}

/// The sentence for a file that cannot be opened for reading.
private func openError(_ path: String, _ number: Int32) -> CaptureError {
  let message: String
  switch number {
  case ENOENT: message = "The file \"\(path)\" doesn't exist."
  case EACCES: message = "You don't have permission to read the file \"\(path)\"."
  case ENAMETOOLONG:
    message = "The file name \"\(path.prefix(80))…\" is too long."
  default: message = "The file \"\(path)\" could not be opened: \(systemMessage(number))."
  }
  return CaptureError(
    kind: .cannotOpen, message: message, exitStatus: CaptureError.openStatus)
}

/// The compression that the first bytes announce.
private func sniff(_ bytes: UnsafeRawBufferPointer) -> CaptureReader.Compression {
  guard bytes.count >= 3 else { return .none }
  if bytes[0] == 0x1f, bytes[1] == 0x8b { return .gzip }
  guard bytes.count >= 4 else { return .none }
  switch (bytes[0], bytes[1], bytes[2], bytes[3]) {
  case (0x28, 0xb5, 0x2f, 0xfd): return .zstd
  case (0x04, 0x22, 0x4d, 0x18): return .lz4
  default: return .none
  }
}
