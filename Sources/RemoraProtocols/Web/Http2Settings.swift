import RemoraCore

/// The parameters of an HTTP/2 connection (RFC 9113 section 6.5), which HTTP/1.1 may carry in a
/// header, too.
///
///     |          identifier           |                               |
///     |              value                                            |
struct HTTP2Settings: Sendable {
  let heading: Field<Label>
  let id: Field<UInt16>
  let values: [Field<UInt32>]
  let unknown: Field<UInt32>

  static let names: [(id: UInt16, name: String)] = [
    (1, "Header table size"), (2, "Enable PUSH"), (3, "Max concurrent streams"),
    (4, "Initial Windows size"), (5, "Max frame size"), (6, "Max header list size"),
    (8, "Extended CONNECT"), (9, "No RFC7540 Priorities"),
    (0x10, "TLS_RENEG_PERMITTED"),
  ]

  static func shared(_ p: inout Builder) -> HTTP2Settings {
    p.feeds("http2")
    return p.shared("http2.settings", owner: "http2") { HTTP2Settings(&$0) }
  }

  init(_ p: inout Builder) {
    heading = p.label("settings", "Settings")
    id = p.u16(
      "settings.id", "Settings Identifier",
      names: ValueNames(
        ranges: HTTP2Settings.names.map { (UInt64($0.id)...UInt64($0.id), $0.name) }))
    values = [
      p.u32(
        "settings.header_table_size", "Header table size",
        blurb: """
          Allows the sender to inform the remote endpoint of the size of the header compression \
          table used to decode header blocks. The initial value is 4096 bytes
          """),
      p.u32(
        "settings.enable_push", "Enable PUSH",
        blurb: "The initial value is 1, which indicates that push is permitted"),
      p.u32(
        "settings.max_concurrent_streams", "Max concurrent streams",
        blurb: """
          Indicates the maximum number of concurrent streams that the sender will allow
          """),
      p.u32(
        "settings.initial_window_size", "Initial Window Size",
        blurb: """
          Indicates the sender's initial window size (in bytes) for stream level flow control
          """),
      p.u32(
        "settings.max_frame_size", "Max frame size",
        blurb: """
          Indicates the size of the largest frame payload that the sender will allow
          """),
      p.u32(
        "settings.max_header_list_size", "Max header list size",
        blurb: """
          This advisory setting informs a peer of the maximum size of header list that the \
          sender is prepared to accept.
          """),
      p.u32(
        "settings.extended_connect", "Extended CONNECT",
        blurb: """
          Indicates support for the extended CONNECT method extension defined RFC 8441.
          """),
      p.u32("settings.no_rfc7540_priorities", "No RFC7540 Priorities"),
      p.u32(
        "settings.tls_reneg_permitted", "TLS Renegotiation Permitted",
        blurb: "Indicates the sender's capability and willingness to employ TLS renegotiation"),
    ]
    unknown = p.u32("settings.unknown", "Unknown Settings")
  }

  /// Adds the parameters that lie in bytes of their own.
  func add(_ d: inout Dissection, _ bytes: [UInt8]) {
    guard !bytes.isEmpty else { return }
    let fields = self
    do throws(Malformed) {
      try d.within(bytes, named: "HTTP2 Settings") { d throws(Malformed) in
        while d.remaining >= 6 {
          try d.step()
          try fields.addOne(&d, at: d.next(6))
        }
      }
    } catch {
      return
    }
  }

  /// Adds the parameter at the cursor.
  func addOne(_ d: inout Dissection, at place: Region) throws(Malformed) {
    let item = d.put(heading, at: place)
    let tree = d.open(item)
    let kind = try d.add(id)
    let index = HTTP2Settings.names.firstIndex { $0.id == kind }
    let value = try d.add(index.map { values[$0] } ?? unknown)
    d.close(tree)
    let name = index.map { HTTP2Settings.names[$0].name } ?? "Unknown (\(kind))"
    d.append(to: item, " - \(name) : \(value)")
  }
}
