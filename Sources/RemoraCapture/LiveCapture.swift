internal import CPcap
internal import Glibc

/// How to capture on an interface.
public struct LiveOptions: Sendable, Equatable {
  /// Name of the interface.
  public var interface: String
  /// Bytes kept of each packet, 1 ... 262144.
  public var snapLength: Int32 = 262_144
  public var isPromiscuous = true
  /// Monitor mode of a wireless interface.
  public var isMonitor = false
  /// Capture filter; nil or empty for all packets.
  public var filter: String?
  /// Buffer in the operating system, in MiB; 0 for its own choice.
  public var bufferSize: Int32 = 2
  /// LINKTYPE_ value wanted; nil for the interface's own choice.
  public var linkType: Int32?
  /// How long `next` may wait before it says `idle`, in milliseconds.
  public var timeout: Int32 = 100
  /// `next` never waits; one waits for `descriptor` instead, for several interfaces at once.
  public var isNonblocking = false

  public init(interface: String) { self.interface = interface }
}

/// Packets of an interface as they come, through libpcap.
public struct LiveCapture: ~Copyable {
  /// What `next` found.
  public enum Outcome: Sendable { case record, idle, ended }

  /// Counters of libpcap.
  public struct Counters: Sendable, Equatable {
    public var received: UInt32
    /// No room in the buffer.
    public var dropped: UInt32
    public var droppedByInterface: UInt32
  }

  /// As to be written to a file.
  public let interface: Interface
  private let handle: OpaquePointer
  private let unit: Int32

  deinit { pcap_close(handle) }

  /// Opens an interface and begins to capture.
  public static func open(_ options: LiveOptions) throws(CaptureError) -> LiveCapture {
    var message = [CChar](repeating: 0, count: Int(PCAP_ERRBUF_SIZE))
    guard let handle = pcap_create(options.interface, &message) else {
      throw cannotStart(options.interface, text(message))
    }
    pcap_set_snaplen(handle, max(1, min(options.snapLength, 262_144)))
    pcap_set_promisc(handle, options.isPromiscuous ? 1 : 0)
    pcap_set_timeout(handle, max(1, options.timeout))
    if options.isMonitor { pcap_set_rfmon(handle, 1) }
    if options.bufferSize > 0, options.bufferSize <= 2047 {
      pcap_set_buffer_size(handle, options.bufferSize << 20)
    }
    // Not every kind of interface has nanoseconds; then it stays with microseconds.
    pcap_set_tstamp_precision(handle, PCAP_TSTAMP_PRECISION_NANO)
    let status = pcap_activate(handle)
    guard status >= 0 else {
      defer { pcap_close(handle) }
      throw cannotStart(options.interface, status, reason(status, handle))
    }
    if options.isNonblocking, pcap_setnonblock(handle, 1, &message) < 0 {
      defer { pcap_close(handle) }
      throw cannotStart(options.interface, text(message))
    }
    do throws(CaptureError) {
      if let wanted = options.linkType { try setLinkType(wanted, handle, options) }
    } catch {
      pcap_close(handle)
      throw error
    }
    return try LiveCapture(handle: handle, options: options)
  }

  /// To be waited on with `poll`; nil if the interface cannot be waited on.
  public var descriptor: Int32? {
    let descriptor = pcap_get_selectable_fd(handle)
    return descriptor >= 0 ? descriptor : nil
  }

  private init(handle: OpaquePointer, options: LiveOptions) throws(CaptureError) {
    self.handle = handle
    let isNano = pcap_get_tstamp_precision(handle) == PCAP_TSTAMP_PRECISION_NANO
    unit = isNano ? 1 : 1000
    var interface = Interface(
      linkType: linkType(ofDataLink: pcap_datalink(handle)),
      snapLength: UInt32(clamping: pcap_snapshot(handle)))
    interface.name = options.interface
    interface.description = CaptureDevice.friendlyName(options.interface)
    interface.timeResolution = isNano ? 9 : 6
    interface.operatingSystem = systemName()
    if let filter = options.filter, !filter.isEmpty { interface.filter = filter }
    self.interface = interface
    if let filter = interface.filter {
      try setFilter(filter, interface.description ?? options.interface)
    }
  }

  private static func setLinkType(
    _ wanted: Int32, _ handle: OpaquePointer, _ options: LiveOptions
  ) throws(CaptureError) {
    var list: UnsafeMutablePointer<Int32>?
    let count = pcap_list_datalinks(handle, &list)
    defer { pcap_free_datalinks(list) }
    let known = (0..<max(0, Int(count))).compactMap { list?[$0] }
    let value = known.first { RemoraCapture.linkType(ofDataLink: $0) == wanted } ?? wanted
    guard pcap_set_datalink(handle, value) < 0 else { return }
    let name = pcap_datalink_val_to_name(value).map { String(cString: $0) } ?? "DLT \(value)"
    throw CaptureError(
      kind: .interface,
      message: "Unable to set data link type on interface '\(options.interface)' "
        + "(\(name) is not one of the DLTs supported by this device).",
      exitStatus: 1)
  }

  /// LINKTYPE_ value for a name as `-L` lists it (`EN10MB`), or for a number; nil if there is none.
  public static func linkTypeValue(named text: String) -> Int32? {
    let value = pcap_datalink_name_to_val(text)
    if value >= 0 { return RemoraCapture.linkType(ofDataLink: value) }
    guard let number = Int32(text), number >= 0, pcap_datalink_val_to_name(number) != nil else {
      return nil
    }
    return RemoraCapture.linkType(ofDataLink: number)
  }

  private borrowing func setFilter(_ filter: String, _ name: String) throws(CaptureError) {
    var program = bpf_program()
    if let problem = CaptureFilter.compile(handle, filter, &program) {
      throw CaptureError(
        kind: .captureFilter,
        message: """
          Invalid capture filter "\(filter)" for interface '\(name)'.

          That string isn't a valid capture filter (\(problem)).
          See the User's Guide for a description of the capture filter syntax.
          """,
        exitStatus: 1)
    }
    defer { pcap_freecode(&program) }
    if pcap_setfilter(handle, &program) < 0 {
      throw CaptureError(
        kind: .captureFilter,
        message:
          "Can't install filter (\(String(cString: pcap_geterr(handle)))).", exitStatus: 1)
    }
  }

  /// Waits for a packet, at most the timeout.
  ///
  /// The record's bytes are valid until the next call.
  public mutating func next(_ record: inout Record) throws(CaptureError) -> Outcome {
    var header: UnsafeMutablePointer<pcap_pkthdr>?
    var data: UnsafePointer<UInt8>?
    switch pcap_next_ex(handle, &header, &data) {
    case 1:
      guard let header = header?.pointee else { return .idle }
      record = Record(
        bytes: UnsafeRawBufferPointer(start: data, count: data == nil ? 0 : Int(header.caplen)),
        originalLength: Int(header.len))
      record.seconds = Int64(header.ts.tv_sec)
      record.nanoseconds = Int32(truncatingIfNeeded: header.ts.tv_usec) &* unit
      record.hasTime = true
      record.timePrecision = interface.timePrecision
      record.linkType = interface.linkType
      record.interfaceIndex = 0
      record.interfaceID = 0
      record.sectionNumber = 1
      record.blockType = 6
      return .record
    case 0: return .idle
    case PCAP_ERROR_BREAK: return .ended
    default:
      throw CaptureError(
        kind: .interface,
        message:
          "Error while capturing packets: \(pcap_geterr(handle).map { String(cString: $0) } ?? "")",
        exitStatus: 2)
    }
  }

  public borrowing func counters() -> Counters {
    var all = pcap_stat()
    pcap_stats(handle, &all)
    return Counters(
      received: all.ps_recv, dropped: all.ps_drop, droppedByInterface: all.ps_ifdrop)
  }

  /// The link types the interface can give: value, name, description.
  public borrowing func linkTypes() -> [(value: Int32, name: String, description: String)] {
    var list: UnsafeMutablePointer<Int32>?
    let count = pcap_list_datalinks(handle, &list)
    defer { pcap_free_datalinks(list) }
    guard count > 0, let list else { return [] }
    return (0..<Int(count)).map { index in
      let value = list[index]
      return (
        linkType(ofDataLink: value),
        pcap_datalink_val_to_name(value).map { String(cString: $0) } ?? "DLT \(value)",
        pcap_datalink_val_to_description(value).map { String(cString: $0) } ?? ""
      )
    }
  }

  private static func reason(_ status: Int32, _ handle: OpaquePointer) -> String {
    let detail = pcap_geterr(handle).map { String(cString: $0) } ?? ""
    if status == PCAP_ERROR, !detail.isEmpty { return detail }
    return pcap_statustostr(status).map { String(cString: $0) } ?? detail
  }

  /// The sentence for each way of failing to start.
  private static func cannotStart(
    _ interface: String, _ status: Int32, _ reason: String
  ) -> CaptureError {
    let sentence: String
    switch status {
    case PCAP_ERROR_NO_SUCH_DEVICE: sentence = "There is no device named \"\(interface)\"."
    case PCAP_ERROR_IFACE_NOT_UP: sentence = "Device \"\(interface)\" is not up."
    case PCAP_ERROR_RFMON_NOTSUP:
      sentence = "Capturing in monitor mode is not supported on device \"\(interface)\"."
    case PCAP_ERROR_PERM_DENIED:
      sentence = "You do not have permission to capture on device \"\(interface)\"."
    default: return cannotStart(interface, reason)
    }
    return CaptureError(
      kind: .interface, message: "\(sentence)\n(\(reason))", exitStatus: 1)
  }

  private static func cannotStart(_ interface: String, _ reason: String) -> CaptureError {
    CaptureError(
      kind: .interface,
      message:
        "The capture session could not be initiated on capture device \"\(interface)\".\n"
        + "(\(reason))",
      exitStatus: 1)
  }
}

/// LINKTYPE_ value of a DLT_ value; they differ where systems did not agree.
private func linkType(ofDataLink value: Int32) -> Int32 {
  switch value {
  case 11: 100
  case 12: 101
  case 13: 102
  case 14: 103
  default: value
  }
}

/// Name and release of this system, as for `if_os`.
private func systemName() -> String? {
  var facts = utsname()
  guard uname(&facts) == 0 else { return nil }
  let name = withUnsafeBytes(of: facts.sysname) {
    String(decoding: $0.prefix { $0 != 0 }, as: UTF8.self)
  }
  let release = withUnsafeBytes(of: facts.release) {
    String(decoding: $0.prefix { $0 != 0 }, as: UTF8.self)
  }
  return name + " " + release
}
