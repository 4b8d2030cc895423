/// How to capture on one interface, as options say it.
///
/// Options in front of the first `-i` hold for all interfaces, options after an `-i` for that one.
public struct CaptureChoice: Sendable, Equatable {
  /// Name or number, `-` for the standard input, or the path of a pipe; empty for the first
  /// interface that is no loopback.
  public var interface = ""
  /// `-f`, or the words at the end.
  public var filter: String?
  /// `-s`; 0 for the most there can be.
  public var snapLength: Int?
  /// `-B`
  public var bufferMegabytes: Int?
  /// `-y`, as written and as LINKTYPE_ value.
  public var linkTypeName: String?
  public var linkType: Int32?
  /// Off with `-p`.
  public var isPromiscuous = true
  /// `-I`
  public var isMonitor = false

  public init() {}
}
