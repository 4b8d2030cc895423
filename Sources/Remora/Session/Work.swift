import RemoraCore
import RemoraReport

/// Decides which packets pass, and dissects those for the printer.
///
/// Most packets of most runs with a filter are not shown. So the filter has a dissector of its own
/// that finds what the filter asks for and nothing else; the printer's goes over each packet, too,
/// because what it shows of later ones may depend on it, but makes no texts of those not shown.
struct Work: ~Copyable {
  private var selection: Selection
  /// Makes the trees that the printer sees, and those of the filters if there is no `sieve`.
  private var main: Dissector
  private var sieve: Dissector?
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
    let asked = selection.needs
    let filtersMuch = selection.isEmpty || asked.wholeTree || asked.columns || asked.labels
    if printsMuch, !filtersMuch, !options.twoPasses, statistics.isEmpty {
      sieve = Dissector(
        registry: registry, needs: asked, names: names, algorithms: Libraries())
    } else {
      shown.formUnion(asked)
      selection.bind(to: shown)
      sieve = nil
    }
    if options.twoPasses { shown.revisits = true }
    printer?.bind(shown)
    statistics.bind(shown)
    main = Dissector(
      registry: registry, needs: shown, names: names, algorithms: Libraries())
    self.selection = selection
  }

  /// Writes the statistics, and says what they could not count.
  func writeStatistics(to out: inout TextWriter) {
    statistics.write(to: &out)
    statistics.complain()
  }

  mutating func use(_ facts: any CaptureFacts) {
    main.use(facts)
    sieve?.use(facts)
  }

  /// What the capture says of the packet that comes next.
  var about: RecordInfo {
    get { main.about }
    nonmutating _modify { yield &main.about }
  }

  /// Patterns and relations of the filters that were given up.
  var limitHits: Int { selection.limitHits }

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
    guard sieve != nil else {
      main.dissect(bytes)
      if !statistics.isEmpty { statistics.take(main.tree) }
      return selection.passes(main.tree)
    }
    let passes = sift(bytes)
    main.dissect(bytes, silent: !passes)
    return passes
  }

  private mutating func sift(_ bytes: UnsafeRawBufferPointer) -> Bool {
    let about = main.about
    sieve?.about = about
    sieve?.dissect(bytes)
    switch sieve {
    case .some(let sieve): return selection.passes(sieve.tree)
    case .none: return true
    }
  }
}
