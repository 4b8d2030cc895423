import RemoraCore
import RemoraReport

/// Decides which packets pass, and dissects those for the printer.
///
/// Most packets of most runs with a filter are not shown. So the filter has a dissector of its own
/// that finds what the filter asks for and nothing else; the printer's goes over each packet, too,
/// because what it shows of later ones may depend on it, but makes no texts of those not shown.
///
/// Where a filter on addresses throws away all packets between two ends, even that is left out,
/// unless it concerns others. A packet that is shown and has more than two ends, of a tunnel,
/// may be about conversations that were left out: then all packets before it are gone through again.
struct Work: ~Copyable {
  private var selection: Selection
  /// Makes the trees that the printer sees, and those of the filters if there is no `sieve`.
  private var main: Dissector
  /// In memory of its own: a borrowed optional would be copied for each call.
  private let sieve: UnsafeMutablePointer<Dissector>?
  private let makeMain, makeSieve: @Sendable () -> Dissector
  /// Packets nobody will see may be left out: they can be read again.
  private var mayLeaveOut = false
  private var hasLeftOut = false
  /// How often all packets were read again, and how often that is done before none is left out.
  private var rereadings = 0
  private static let mostRereadings = 4
  /// What sees every packet, whether it passes or not.
  private let statistics: StatisticsRun

  init(
    _ selection: consuming Selection, _ printer: (any Printer)?, registry: SealedRegistry,
    names: any NameResolver, _ options: RunOptions, statistics: StatisticsRun = .none
  ) {
    self.statistics = statistics
    var shown = Needs()
    printer?.addNeeds(to: &shown)
    statistics.addNeeds(to: &shown)
    let printsMuch = shown.wholeTree || shown.columns || shown.labels
    let asked = selection.needsBothWays
    // Some remarks are only made for whole trees, and found where these are printed.
    let filtersMuch =
      selection.isEmpty || asked.wholeTree || asked.columns || asked.labels
      || shown.wholeTree && asked.asksRemarks(in: registry)
    let questions = selection.questions(bothWays: true)
    makeSieve = {
      var dissector = Dissector(
        registry: registry, needs: asked, names: names, algorithms: Libraries())
      if let questions { dissector.skim(for: questions) }
      return dissector
    }
    if printsMuch, !filtersMuch, !options.twoPasses, statistics.isEmpty {
      let filter = UnsafeMutablePointer<Dissector>.allocate(capacity: 1)
      filter.initialize(to: makeSieve())
      sieve = filter
      selection.bind(to: asked)
    } else {
      shown.formUnion(asked)
      selection.bind(to: shown)
      sieve = nil
    }
    if options.twoPasses { shown.revisits = true }
    printer?.bind(shown)
    statistics.bind(shown)
    let needs = shown
    makeMain = {
      Dissector(registry: registry, needs: needs, names: names, algorithms: Libraries())
    }
    main = makeMain()
    if sieve == nil, !options.twoPasses, statistics.isEmpty,
      let questions = selection.questions(bothWays: false)
    {
      main.skim(for: questions)
    }
    self.selection = selection
  }

  /// Whether packets may be passed over by `passesOver`, without a description of them.
  var mayPassOver: Bool { main.skims }

  /// Whether a packet does not pass and leaves nothing behind; false, too, if it has to be dissected
  /// to know.
  mutating func passesOver(
    _ bytes: UnsafeRawBufferPointer, originalLength: Int, linkType: Int32
  ) -> Bool {
    main.passesOver(bytes, originalLength: originalLength, linkType: linkType)
  }

  /// Says that packets can be read again: those nobody will see may be left out until then.
  mutating func allowRereading() {
    mayLeaveOut = sieve != nil && main.leavesOutUnseen
    if mayLeaveOut { sieve?.pointee.watch(for: main) }
  }

  /// The last packet is shown, and may depend on packets that were left out: all have to be read
  /// again, up to it.
  var needsRereading: Bool {
    guard hasLeftOut, let sieve else { return false }
    return sieve.pointee.hasLeftOut(of: main)
  }

  /// Forgets all packets. Those of the last packet's conversations are not left out any more, and
  /// if that was not enough a few times, none are.
  /// - Parameter facts: what the capture knows.
  mutating func restart(_ facts: any CaptureFacts) {
    let about = main.about
    rereadings += 1
    if rereadings > Self.mostRereadings { mayLeaveOut = false }
    hasLeftOut = false
    if let sieve {
      sieve.pointee.keepEnds(of: main)
      let fresh = makeSieve()
      fresh.keepEnds(like: sieve.pointee)
      sieve.pointee = fresh
    }
    main = makeMain()
    if mayLeaveOut { sieve?.pointee.watch(for: main) }
    use(facts)
    main.about = about
  }

  /// Dissects a packet again that was not shown, or already is.
  mutating func reread(_ bytes: UnsafeRawBufferPointer) {
    if mayLeaveOut, let sieve {
      _ = sift(bytes, sieve, showing: false)
    } else {
      main.dissect(bytes, silent: true)
    }
  }

  /// Writes the statistics, and says what they could not count.
  func writeStatistics(to out: inout TextWriter) {
    statistics.write(to: &out)
    statistics.complain()
  }

  deinit {
    sieve?.deinitialize(count: 1)
    sieve?.deallocate()
  }

  mutating func use(_ facts: any CaptureFacts) {
    main.use(facts)
    sieve?.pointee.use(facts)
  }

  /// What the capture says of the packet that comes next.
  var about: RecordInfo {
    get { main.about }
    nonmutating _modify { yield &main.about }
  }

  /// Patterns and relations of the filters that were given up.
  var limitReports: [String] { selection.limitReports }

  /// The last packet's tree, as the printer wants it.
  var tree: Tree { _read { yield main.tree } }

  /// Dissects a packet for the first of two passes.
  /// - Returns: whether it passes the read filter.
  mutating func passesFirst(_ bytes: UnsafeRawBufferPointer) -> Bool {
    main.dissect(bytes)
    return selection.readFilterPasses(main.tree)
  }

  /// Makes the last packet the one that `${field}` references read.
  mutating func select() { selection.select(main.tree) }

  /// Dissects a packet.
  /// - Returns: whether it passes; then `tree` is complete.
  mutating func passes(_ bytes: UnsafeRawBufferPointer) -> Bool {
    guard let sieve else {
      main.dissect(bytes)
      if !statistics.isEmpty { statistics.take(main.tree) }
      return selection.passes(main.tree)
    }
    return sift(bytes, sieve, showing: true)
  }

  /// - Parameter showing: whether `tree` is wanted of a packet that passes.
  private mutating func sift(
    _ bytes: UnsafeRawBufferPointer, _ sieve: UnsafeMutablePointer<Dissector>, showing: Bool
  ) -> Bool {
    if mayLeaveOut, sieve.pointee.skims {
      switch sieve.pointee.glance(bytes) {
      case .quiet:
        hasLeftOut = true
        return false
      case .unseen:
        hasLeftOut = true
        main.dissect(bytes, silent: true, unseen: true)
        return false
      case .unknown: break
      }
    }
    sieve.pointee.about = main.about
    sieve.pointee.dissect(bytes)
    if selection.passes(sieve.pointee.tree) {
      main.dissect(bytes, silent: !showing)
      return true
    }
    if mayLeaveOut, selection.sparesBothWays(sieve.pointee.tree), sieve.pointee.leaveOut() {
      hasLeftOut = true
      if !sieve.pointee.isQuiet { main.dissect(bytes, silent: true, unseen: true) }
    } else {
      main.dissect(bytes, silent: true)
    }
    return false
  }
}
