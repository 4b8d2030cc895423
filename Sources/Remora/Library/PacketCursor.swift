public import RemoraCapture
public import RemoraCore
import RemoraFilter
import RemoraReport

/// Goes over the packets of a capture. What it lends of a packet is good until the next one: the
/// cursor cannot be copied, and the compiler does not let the tree outlive the call it is used in.
///
/// Made by ``Session/open(_:matching:contents:)``. To keep a packet, take a ``snapshot()``.
public struct PacketCursor: ~Copyable {
  private let session: Session
  private let capture: Capture
  private let waits: Bool
  private var source: any RecordSource
  private let knowledge = CaptureKnowledge()
  /// Makes the trees that are lent, and those of the filter if there is no `sieve`.
  private var main: Dissector
  /// Finds what the filter asks for and nothing else, where what is lent costs much more.
  private let sieve: Sieve?
  private var scratch: FilterScratch?
  private var record = Record()
  private var trail = Trail()
  private let wantsTwoPasses: Bool
  private let hasColumns: Bool
  private var isPrepared = false
  private var texts: ItemTexts?
  /// Fields by the names they were asked for.
  private var known: [String: [FieldID]] = [:]

  /// Where in the capture the cursor is.
  private struct Trail {
    var number: UInt32 = 0
    var firstTime: AbsoluteTime?
    var previous: AbsoluteTime?
    var previousPassed: AbsoluteTime?
    var isRevisit = false
  }

  init(
    _ session: Session, _ capture: Capture, _ filter: Filter?, _ contents: Needs,
    printer: (any Printer)?, waits: Bool
  ) throws(CaptureError) {
    let source = try capture.open(waits: waits)
    self.init(session, capture, source, filter, contents, printer, waits)
  }

  /// The source is opened before: an initializer that fails half-way has nothing to undo then.
  private init(
    _ session: Session, _ capture: Capture, _ source: any RecordSource, _ filter: Filter?,
    _ contents: Needs, _ printer: (any Printer)?, _ waits: Bool
  ) {
    let asked = filter?.needs ?? Needs()
    var shown = contents.union(asked)
    let readsTwice = session.readsTwice(capture, shown)
    // Some remarks are only made for whole trees, and found where these are wanted.
    let filtersMuch =
      asked.wholeTree || asked.columns || asked.labels
      || contents.wholeTree && asked.asksRemarks(in: session.registry)
    if let filter, contents.isHeavy, !filtersMuch, !readsTwice {
      shown = contents
      sieve = Sieve(session.dissector(asked), filter.scratch())
      scratch = nil
    } else {
      shown.revisits = readsTwice
      sieve = nil
      scratch = filter?.scratch(for: shown)
    }
    printer?.bind(shown)
    main = session.dissector(shown)
    self.session = session
    self.capture = capture
    self.source = source
    self.waits = waits
    wantsTwoPasses = readsTwice
    hasColumns = contents.columns
    main.use(knowledge)
    sieve?.use(knowledge)
  }

  // MARK: Moving

  /// What a step led to.
  public enum Step: Sendable {
    case packet
    /// A live capture has no packet at the moment.
    case idle
    case end
  }

  /// Moves to the next packet that passes the filter; of a live capture, waits for it.
  /// - Returns: false at the end.
  /// - Throws: what is wrong with the capture, after all packets before the damage.
  public mutating func next() throws(CaptureError) -> Bool {
    while true {
      switch try step() {
      case .packet: return true
      case .end: return false
      case .idle: continue
      }
    }
  }

  /// The same, but comes back when a live capture has had no packet for a while (100 ms): for loops
  /// that have other reasons to end.
  public mutating func step() throws(CaptureError) -> Step {
    if !isPrepared {
      isPrepared = true
      if wantsTwoPasses { try readAhead() }
    }
    while true {
      switch try source.next(&record) {
      case .idle: return .idle
      case .ended: return .end
      case .record: break
      }
      source.teach(knowledge, record)
      describe(willRevisit: false)
      let passes = dissect()
      remember(passes)
      if passes { return .packet }
    }
  }

  /// Goes over the whole capture for what its packets leave behind.
  private mutating func readAhead() throws(CaptureError) {
    do throws(CaptureError) {
      while try source.next(&record) == .record {
        source.teach(knowledge, record)
        describe(willRevisit: true)
        main.dissect(record.bytes)
        remember(true)
      }
    } catch {
      // The second pass meets the same damage, after all that lies before it.
    }
    let first = trail.firstTime
    trail = Trail()
    trail.firstTime = first
    trail.isRevisit = true
    source = try capture.open(waits: waits)
  }

  private mutating func dissect() -> Bool {
    if let sieve {
      let passes = sieve.passes(main.about, record.bytes)
      main.dissect(record.bytes, silent: !passes)
      return passes
    }
    main.dissect(record.bytes)
    return scratch?.passes(main.tree) ?? true
  }

  private mutating func describe(willRevisit: Bool) {
    trail.number &+= 1
    let time = AbsoluteTime(seconds: record.seconds, nanoseconds: record.nanoseconds)
    var about = RecordInfo(
      originalLength: record.originalLength, number: trail.number, time: time,
      linkType: record.linkType)
    about.hasTime = record.hasTime
    about.timeDigits = record.timePrecision
    about.interface = record.interfaceIndex
    about.interfaceID = record.interfaceID
    about.fcsLength = record.fcsLength
    about.section = record.sectionNumber
    about.customBlock = record.kind == .custom ? record.blockType : 0
    about.enterprise = record.enterprise
    about.firstTime = trail.firstTime ?? time
    about.previousTime = trail.previous
    about.previousDisplayedTime = trail.previousPassed
    about.isRevisit = trail.isRevisit
    about.willRevisit = willRevisit
    main.about = about
  }

  private mutating func remember(_ passes: Bool) {
    guard record.hasTime else {
      trail.previous = nil
      if passes { trail.previousPassed = nil }
      return
    }
    let time = main.about.time
    if trail.firstTime == nil { trail.firstTime = time }
    trail.previous = time
    if passes { trail.previousPassed = time }
  }

  // MARK: The packet in hand

  /// Its number in the capture, from 1.
  public var number: UInt32 { trail.number }
  /// When it was captured; nil where the capture does not say.
  public var time: AbsoluteTime? { record.hasTime ? main.about.time : nil }
  /// Bytes on the wire; as many or fewer were captured.
  public var originalLength: Int { record.originalLength }
  /// LINKTYPE_ value.
  public var linkType: Int32 { record.linkType }
  /// Its tree, with what was asked for.
  public var tree: Tree { _read { yield main.tree } }

  /// The captured bytes.
  public borrowing func withBytes<R>(_ body: (UnsafeRawBufferPointer) throws -> R) rethrows -> R {
    try body(record.bytes)
  }

  /// The first value of a field that was asked for; nil where the packet has none.
  public mutating func first(_ name: String) -> FieldValue? {
    let fields = fields(name)
    for index in 0..<main.tree.count where fields.contains(main.tree[index].field) {
      let value = FieldValue(main.tree, main.tree[index])
      if value != .none { return value }
    }
    return nil
  }

  /// All values of a field that was asked for, in the packet's order.
  public mutating func values(_ name: String) -> [FieldValue] {
    let fields = fields(name)
    var values: [FieldValue] = []
    for index in 0..<main.tree.count where fields.contains(main.tree[index].field) {
      let value = FieldValue(main.tree, main.tree[index])
      if value != .none { values.append(value) }
    }
    return values
  }

  /// Whether the packet has a field, or a protocol, that was asked for.
  public mutating func has(_ name: String) -> Bool {
    let fields = fields(name)
    for index in 0..<main.tree.count where fields.contains(main.tree[index].field) {
      return true
    }
    return false
  }

  /// The packet as a value of its own.
  public mutating func snapshot() -> Packet {
    let texts = self.texts ?? ItemTexts(session.context(for: capture))
    self.texts = texts
    let bytes = Array(record.bytes)
    let about = main.about
    let info = main.tree.info
    let columns = hasColumns ? Packet.Columns(texts.columns(main.tree)) : nil
    let registry = session.registry
    return Packet(
      number: about.number, time: about.hasTime ? about.time : nil, bytes: bytes,
      originalLength: about.originalLength, linkType: about.linkType,
      protocols: main.tree.layers.map { registry.protocols[Int($0)].name },
      source: info.source, destination: info.destination, columns: columns,
      tree: PacketTree(main.tree, texts))
  }

  func print(_ printer: any Printer, _ out: inout TextWriter) { printer.packet(main.tree, &out) }

  private mutating func fields(_ name: String) -> [FieldID] {
    if let fields = known[name] { return fields }
    let fields = session.registry.fields(named: name)
    known[name] = fields
    return fields
  }
}

/// A filter with a dissector of its own.
private final class Sieve {
  private var dissector: Dissector
  private var scratch: FilterScratch

  init(_ dissector: consuming Dissector, _ scratch: consuming FilterScratch) {
    self.dissector = dissector
    self.scratch = scratch
  }

  func use(_ facts: any CaptureFacts) { dissector.use(facts) }

  func passes(_ about: RecordInfo, _ bytes: UnsafeRawBufferPointer) -> Bool {
    dissector.about = about
    dissector.dissect(bytes)
    return scratch.passes(dissector.tree)
  }
}

extension Needs {
  fileprivate var isHeavy: Bool { wholeTree || columns || labels }

  fileprivate func union(_ other: Needs) -> Needs {
    var copy = self
    copy.formUnion(other)
    return copy
  }
}

extension Session {
  fileprivate func readsTwice(_ capture: Capture, _ needs: Needs) -> Bool {
    switch passes {
    case .one: false
    case .two: capture.isRepeatable
    case .automatic: capture.isRepeatable && LookAhead.isNeeded(needs, by: registry)
    }
  }

  fileprivate func dissector(_ needs: Needs) -> Dissector {
    Dissector(
      registry: registry, needs: needs, names: names, algorithms: algorithms, limits: limits)
  }
}
