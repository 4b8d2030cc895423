import RemoraCapture
public import RemoraCore
import RemoraFilter
import RemoraReport

/// Goes over the packets of a capture file, dissected as far as is asked for.
///
/// Fields that look ahead (`tcp.completeness`, `dns.response_in`) are right everywhere: if one of
/// them is asked for, by the filter or by the needs, the file is read twice.
///
/// ```swift
/// let registry = try Registry.standard.sealed()
/// var needs = Needs()
/// let slot = needs.want(registry.fields(named: "tcp.stream")[0])
/// try CaptureTour("a.pcap", registry: registry, filter: "tcp", needs: needs).run { tree in
///   if let node = tree.first(slot: slot) { print(tree[node].value) }
/// }
/// ```
public struct CaptureTour {
  private let path: String
  private let registry: SealedRegistry
  private let filter: String
  private let needs: Needs

  /// - Parameters:
  ///   - filter: a display filter; empty for all packets.
  ///   - needs: what `run` will look up in the trees; slots are those of `needs`.
  public init(
    _ path: String, registry: SealedRegistry, filter: String = "", needs: Needs
  ) {
    self.path = path
    self.registry = registry
    self.filter = filter
    self.needs = needs
  }

  /// Calls `body` with each packet that passes the filter, in order.
  /// - Throws: `UsageError` for a filter that is none, `CaptureError` for a file that cannot be
  ///   read, or is damaged: after the packets before the damage.
  public func run(_ body: @escaping (borrowing Tree) -> Void) throws {
    let selection: Selection
    do throws(Refusal) {
      selection = try Selection(display: filter, read: nil, registry)
    } catch {
      throw UsageError(error.sentence, status: error.status)
    }
    var asked = selection.needs
    asked.formUnion(needs)
    var options = RunOptions()
    options.twoPasses = path != "-" && !asked.lookingAhead(in: registry).isEmpty
    let visitor = Visitor(needs, body)
    let names = try ResolvedNames(options)
    let work = Work(selection, visitor, registry: registry, names: names, options)
    var pipe = PacketPipe(work, printer: visitor, flushes: false)
    if options.twoPasses {
      var reader = try CaptureReader.open(path: path)
      var record = Record()
      // The second pass meets the same damage, behind the packets before it.
      while (try? reader.next(&record)) == true {
        if record.interfaceIndex >= 0 { pipe.knowledge.update(reader, record) }
        _ = pipe.visit(record)
      }
      pipe.revisit()
    }
    var reader = try CaptureReader.open(path: path)
    var record = Record()
    while try reader.next(&record) {
      if record.interfaceIndex >= 0 { pipe.knowledge.update(reader, record) }
      _ = pipe.take(record)
    }
  }

  /// Hands trees on; prints nothing.
  private final class Visitor: Printer {
    private let needs: Needs
    private let body: (borrowing Tree) -> Void

    init(_ needs: Needs, _ body: @escaping (borrowing Tree) -> Void) {
      self.needs = needs
      self.body = body
    }

    // The visitor's slots come first, so that they are those that its owner knows.
    func addNeeds(to needs: inout Needs) { needs.formUnion(self.needs) }
    func bind(_ needs: Needs) {}
    func begin(_ out: inout TextWriter) {}
    func end(_ out: inout TextWriter) {}
    func packet(_ tree: borrowing Tree, _ out: inout TextWriter) { body(tree) }
  }
}
