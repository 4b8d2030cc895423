import RemoraCore
import RemoraReport

/// Applies `-o`, `-d` and `--disable-protocol` to a set of protocols.
extension Registry {
  func applying(_ options: RunOptions) throws(UsageError) -> Registry {
    // Sealing takes most of the start: not for nothing.
    let isPlain =
      options.preferences.isEmpty && options.decodeAs.isEmpty && options.enabled.isEmpty
      && options.disabled.isEmpty && options.enabledOnly == nil
    if isPlain { return self }
    var registry = self
    let known: [String: PreferenceSpec]
    let plain: SealedRegistry
    do throws(RegistryError) { plain = try sealed() } catch {
      throw UsageError(error.description)
    }
    known = Dictionary(
      plain.preferences.map { ($0.name, $0) }, uniquingKeysWith: { first, _ in first })
    for text in options.preferences {
      guard let colon = text.firstIndex(of: ":") else {
        throw UsageError("Invalid -o flag \"\(text)\"")
      }
      let name = String(text[..<colon])
      let value = text[text.index(after: colon)...].trimmed
      if let spec = known[name] {
        registry.preferences[name] = try Self.value(value, spec, text)
      } else if name == "gui.column.format" {
        _ = try Self.columns(value)
      } else if laterPreferences.contains(name) {
        Console.complain("The preference \(name) has no effect yet.")
      } else if !foreignPreferences.contains(where: { name.hasPrefix($0) }) {
        throw UsageError("-o flag \"\(text)\" specifies unknown preference")
      }
    }
    for name in options.enabled where !protocols.contains(where: { $0.name == name }) {
      throw UsageError("No such protocol \(name)")
    }
    for name in options.disabled {
      guard protocols.contains(where: { $0.name == name }) else {
        throw UsageError("No such protocol \(name)")
      }
      registry = registry.removing(name)
    }
    if let names = options.enabledOnly {
      for name in names where !protocols.contains(where: { $0.name == name }) {
        throw UsageError("No such protocol \(name)")
      }
      // The engine's own stay: it puts its remarks, and what nobody reads, into them.
      let own = ["frame", "data", "ethertype"]
      for one in protocols where !own.contains(one.name) && !one.name.hasPrefix("_ws.") {
        if !names.contains(one.name) { registry = registry.removing(one.name) }
      }
    }
    for rule in options.decodeAs { registry = try registry.applying(rule, plain) }
    return registry
  }

  /// Columns of the summary line from `-o gui.column.format:"Title","%m",…`; nil for the usual.
  static func columns(_ options: RunOptions) throws(UsageError) -> [RemoraReport.Column]? {
    let prefix = "gui.column.format:"
    guard let text = options.preferences.last(where: { $0.hasPrefix(prefix) }) else { return nil }
    return try columns(text.dropFirst(prefix.count).trimmed)
  }

  private static func columns(_ text: String) throws(UsageError) -> [RemoraReport.Column] {
    let wrong = UsageError("Invalid -o flag \"gui.column.format:\(text)\"")
    let words = text.split(separator: ",").map { word in
      word.trimmed.filter { $0 != "\"" }
    }
    guard !words.isEmpty, words.count % 2 == 0 else { throw wrong }
    var columns: [RemoraReport.Column] = []
    for index in stride(from: 0, to: words.count, by: 2) {
      guard let format = ColumnFormat(rawValue: words[index + 1]) else {
        throw UsageError("Columns of the kind \(words[index + 1]) are not built yet.")
      }
      columns.append(RemoraReport.Column(words[index], format))
    }
    return columns
  }

  /// Booleans as tshark reads them: everything that is not true is false.
  private static func value(
    _ text: String, _ spec: PreferenceSpec, _ flag: String
  ) throws(UsageError) -> PreferenceValue {
    switch spec.standard {
    case .bool: return .bool(text.lowercased() == "true")
    case .text: return .text(text)
    case .number:
      guard let number = Int(text) else { throw UsageError("Invalid -o flag \"\(flag)\"") }
      return .number(number)
    }
  }

  /// `tcp.port==8888,http`
  private func applying(_ rule: String, _ plain: SealedRegistry) throws(UsageError) -> Registry {
    let template = "<layer_type>==<selector>,<decode_as_protocol>"
    let wrong = UsageError("Parameter \"\(rule)\" doesn't follow the template \"\(template)\"")
    guard let equals = rule.range(of: "=="),
      let comma = rule[equals.upperBound...].firstIndex(of: ",")
    else { throw wrong }
    let table = rule[..<equals.lowerBound].trimmed
    let selector = rule[equals.upperBound..<comma].trimmed
    let name = rule[rule.index(after: comma)...].trimmed
    guard plain.tableNames.contains(table) else {
      throw UsageError("Unknown layer type -- \(table)")
    }
    guard protocols.contains(where: { $0.name == name }) else {
      throw UsageError("Unknown protocol -- \"\(name)\"")
    }
    var registry = self
    for key in try Self.keys(selector) { registry = registry.decoding(table, key, as: name) }
    return registry
  }

  /// `80`, `0x50`, `80-90` (a range), `80:3` (a first key and how many).
  private static func keys(_ selector: String) throws(UsageError) -> [UInt64] {
    func number(_ text: Substring) -> UInt64? {
      text.hasPrefix("0x") ? UInt64(text.dropFirst(2), radix: 16) : UInt64(text)
    }
    let wrong = UsageError("Invalid selector number \"\(selector)\"")
    for (mark, isCount) in [("-", false), (":", true)] as [(Character, Bool)] {
      let parts = selector.split(separator: mark, omittingEmptySubsequences: false)
      guard parts.count == 2 else { continue }
      guard let low = number(parts[0]), let second = number(parts[1]) else { throw wrong }
      let high = isCount ? low &+ max(1, second) &- 1 : second
      guard low <= high, high - low < 65_536 else { throw wrong }
      return Array(low...high)
    }
    guard let key = number(Substring(selector)) else { throw wrong }
    return [key]
  }
}

/// Well-known preferences of what is not built; scripts that set them run on.
private let laterPreferences: Set<String> = [
  "http.decompress_body", "http.desegment_body", "http.desegment_headers", "ip.defragment",
  "rtp.heuristic_rtp", "ssl.keylog_file", "ssl.keys_list", "tcp.analyze_sequence_numbers",
  "tcp.desegment_tcp_streams", "tcp.display_process_info_from_ipfix",
  "tcp.reassemble_out_of_order", "tcp.track_bytes_in_flight",
  "tls.desegment_ssl_application_data", "tls.desegment_ssl_records", "tls.keylog_file",
  "tls.keys_list",
]

/// Preferences of programs around the dissection engine; taken and left alone.
private let foreignPreferences = [
  "gui.", "nameres.", "capture.", "console.", "protocols.", "statistics.",
]

extension String {
  /// Foundation's `range(of:)` for a short needle.
  func range(of needle: String) -> Range<String.Index>? {
    var at = startIndex
    while at < endIndex {
      if self[at...].hasPrefix(needle) { return at..<index(at, offsetBy: needle.count) }
      at = index(after: at)
    }
    return nil
  }
}
