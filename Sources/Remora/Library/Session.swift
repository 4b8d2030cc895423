import RemoraCapture
public import RemoraCore
public import RemoraFilter
public import RemoraProtocols
public import RemoraReport

/// What packets are understood with: protocols, names, limits. A value that any number of tasks may
/// share; all that changes while packets are read belongs to the reading.
///
///     let session = try Session()
///     let filter = try session.filter("dns.flags.response == 0")
///     for packet in try session.packets(in: .file("trace.pcapng"), matching: filter) {
///       print(packet.number, packet["dns.qry.name"])
///     }
///
/// There are three ways to go over packets:
///
/// | way | packets are | for |
/// |---|---|---|
/// | ``open(_:matching:contents:)`` | lent, one at a time, nothing is copied | many packets, few of their values |
/// | ``packets(in:matching:contents:)`` | yours to keep | a `for` loop |
/// | ``stream(of:matching:contents:)`` | yours to keep | `for try await`, live captures |
///
/// ``write(_:matching:as:limit:to:)`` prints them instead.
public struct Session: Sendable {
  /// How often a capture is read.
  public enum Passes: Sendable {
    /// Twice where something wanted lies in a packet's future, once otherwise.
    case automatic
    case one, two
  }

  /// The protocols, ready for use.
  public let registry: SealedRegistry
  /// What has names in texts; numbers only by default. Values are never replaced by names.
  public var namedKinds: NameKinds = []
  /// The local time in texts.
  public var zone = Zone.utc
  /// What filters may use beside the language: macros, sets.
  public var filterOptions = FilterOptions()
  /// What one packet may cost.
  public var limits = Limits()
  /// What unpacks and deciphers; that of the system's libraries by default.
  public var algorithms: any Algorithms = Libraries()
  public var passes = Passes.automatic

  /// - Parameter registry: the protocols; your own are added with `.standard.adding(…)`.
  /// - Throws: what is wrong with a protocol's declaration, by its name.
  public init(_ registry: Registry = .standard) throws(RegistryError) {
    self.registry = try registry.knowing(KnownFields()).sealed()
  }

  /// With a registry that others use, too.
  public init(_ registry: SealedRegistry) { self.registry = registry }

  /// Compiles a display filter. The filter is a value, too, and may be used over and over.
  /// - Throws: one sentence, and the place in the text.
  public func filter(_ text: String) throws(FilterError) -> Filter {
    try Filter(text, registry: registry, options: filterOptions)
  }

  // MARK: Going over packets

  /// Opens a capture to be gone over packet by packet, without copies.
  ///
  ///     var cursor = try session.open(.file(path), contents: .fields(["tcp.seq"]))
  ///     while try cursor.next() {
  ///       if let sequence = cursor.first("tcp.seq")?.unsigned { … }
  ///     }
  ///
  /// - Parameters:
  ///   - filter: only packets that pass it; all without one.
  ///   - contents: what of them is wanted. The rest is not computed.
  /// - Throws: `CaptureError` for what cannot be read, `UnknownFields` for names that are none.
  public func open(
    _ capture: Capture, matching filter: Filter? = nil, contents: Contents = .tree
  ) throws -> PacketCursor {
    try PacketCursor(
      self, capture, filter, try contents.needs(registry), printer: nil, waits: true)
  }

  /// The packets of a capture, one after the other, each a value of its own. They can be gone over
  /// once.
  /// - Throws: `CaptureError` for what cannot be read, `UnknownFields` for names that are none.
  public func packets(
    in capture: Capture, matching filter: Filter? = nil, contents: Contents = .tree
  ) throws -> Packets {
    Packets(try open(capture, matching: filter, contents: contents))
  }

  /// The same while something else goes on. The capture is opened by the loop, and by each anew.
  /// A task that is cancelled ends its loop.
  /// - Throws: the names that are no field's.
  public func stream(
    of capture: Capture, matching filter: Filter? = nil, contents: Contents = .tree
  ) throws(UnknownFields) -> PacketStream {
    PacketStream(
      session: self, capture: capture, filter: filter, needs: try contents.needs(registry))
  }

  // MARK: Printing

  /// Prints the packets of a capture.
  ///
  ///     try session.write(.file(path), as: .json) { bytes in file.append(contentsOf: bytes) }
  ///
  /// - Parameters:
  ///   - limit: packets to print at most.
  ///   - sink: is handed UTF-8 text in pieces of some kilobytes, good for the call only.
  /// - Returns: how many packets were printed.
  /// - Throws: `CaptureError` after all that lies before the damage, `UnknownFields`, and what the
  ///   sink throws.
  @discardableResult public func write(
    _ capture: Capture, matching filter: Filter? = nil, as format: OutputFormat,
    limit: Int = .max, to sink: (UnsafeRawBufferPointer) throws -> Void
  ) throws -> Int {
    let printer = try format.printer(context(for: capture))
    var needs = Needs()
    printer.addNeeds(to: &needs)
    var cursor = try PacketCursor(self, capture, filter, needs, printer: printer, waits: true)
    var out = TextWriter(capacity: 1 << 16)
    func flush(_ least: Int) throws {
      guard out.count > least else { return }
      try out.withBytes { try sink($0) }
      out.removeAll()
    }
    var count = 0
    var damage: CaptureError?
    printer.begin(&out)
    do {
      while count < limit, try cursor.next() {
        cursor.print(printer, &out)
        count += 1
        try flush(1 << 15)
      }
    } catch let error as CaptureError { damage = error }
    printer.end(&out)
    try flush(0)
    if let damage { throw damage }
    return count
  }

  /// The same as one text.
  public func text(
    of capture: Capture, matching filter: Filter? = nil, as format: OutputFormat,
    limit: Int = .max
  ) throws -> String {
    var bytes: [UInt8] = []
    try write(capture, matching: filter, as: format, limit: limit) {
      bytes.append(contentsOf: $0)
    }
    return String(decoding: bytes, as: UTF8.self)
  }

  var names: any NameResolver {
    namedKinds.isEmpty ? NumericNames() : ResolvedNames(namedKinds)
  }

  func context(for capture: Capture) -> ReportContext {
    var context = ReportContext(
      registry: registry, names: names, zone: zone, captureFile: capture.name,
      creator: "remora/\(remoraVersion)")
    context.computed = ExpressionValues.maker(registry)
    return context
  }
}

/// What of a packet is wanted.
public struct Contents: Sendable {
  private enum Kind: Sendable {
    case nothing, tree
    case fields([String])
  }

  private let kind: Kind
  private var hasColumns = false
  private var hasProtocols = false

  /// All of it: the tree with its texts, and the columns.
  public static var tree: Contents { Contents(kind: .tree, hasColumns: true) }
  /// Bytes, number and time only.
  public static var nothing: Contents { Contents(kind: .nothing) }
  /// The values of these fields, beside that. Much faster than the tree.
  public static func fields(_ names: [String]) -> Contents { Contents(kind: .fields(names)) }

  /// The same, and what the columns Protocol and Info say.
  public var withColumns: Contents {
    var copy = self
    copy.hasColumns = true
    return copy
  }

  /// The same, and which protocols a packet has.
  public var withProtocols: Contents {
    var copy = self
    copy.hasProtocols = true
    return copy
  }

  func needs(_ registry: SealedRegistry) throws(UnknownFields) -> Needs {
    var needs = Needs()
    needs.columns = hasColumns
    needs.layers = hasProtocols
    switch kind {
    case .nothing: break
    case .tree:
      needs.wholeTree = true
      needs.labels = true
      needs.places = true
      needs.layers = true
    case .fields(let names):
      var unknown: [String] = []
      for name in names {
        let fields = registry.fields(named: name)
        if fields.isEmpty, registry.catalog?.spec(named: name) == nil { unknown.append(name) }
        for field in fields { needs.want(field) }
      }
      if !unknown.isEmpty { throw UnknownFields(names: unknown) }
    }
    return needs
  }
}
