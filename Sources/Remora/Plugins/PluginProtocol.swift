internal import CRemoraPlugin
import RemoraCore

/// A protocol of a plugin as one registry has it: what its handles stand for. Filled while the
/// registry is sealed, only read after that.
final class PluginProtocol: @unchecked Sendable {
  let spec: remora_protocol_spec
  /// Whether its code must not be left by a jump.
  let stays: Bool
  /// What `declare` returned.
  var declared: UnsafeMutableRawPointer?
  var fields: [ForeignField] = []
  var experts: [Expert] = []
  var tables: [(numbers: Table<UInt64>, names: Table<String>)] = []
  var lists: [HeuristicTable] = []
  var references: [ProtocolHandle] = []
  var states: [State<PluginMemory>] = []
  /// What is wrong with its declaration.
  var failure: String?

  init(_ spec: remora_protocol_spec, stays: Bool) {
    self.spec = spec
    self.stays = stays
  }

  deinit { if let declared { spec.forget?(declared) } }

  /// The protocol as all others are.
  /// - Parameter report: is told what is wrong with the declaration.
  static func make(
    _ spec: remora_protocol_spec, stays: Bool, name: String,
    report: @escaping @Sendable (String) -> Void
  ) -> Protocol {
    let title = spec.title.map { String(cString: $0) } ?? name
    let short = spec.short_name.map { String(cString: $0) }
    let held = PluginSpec(spec)
    return Protocol(name, title, short: short) { p in
      let own = PluginProtocol(held.spec, stays: stays)
      p.mayDecline()
      own.declare(&p)
      if let failure = own.failure {
        report(failure)
        return { _ throws(Malformed) in }
      }
      return { d throws(Malformed) in try own.dissect(&d) }
    }
  }

  private func declare(_ p: inout Builder) {
    guard let declare = spec.declare, spec.dissect != nil else {
      failure = "it has no code"
      return
    }
    withUnsafeMutablePointer(to: &p) { builder in
      var frame = BuilderFrame(builder: builder, own: self)
      withUnsafeMutablePointer(to: &frame) { frame in
        var handle = remora_builder(host: PluginHost.verbs, own: UnsafeMutableRawPointer(frame))
        declared = declare(&handle, spec.context)
      }
    }
  }

  private func dissect(_ d: inout Dissection) throws(Malformed) {
    guard let dissect = spec.dissect else { return }
    let fault = withFrame(&d) { place, handle in
      _ = remora_guard_run(place, dissect, handle, self.declared)
    }
    if let fault { throw fault }
  }

  /// Asks a plugin's test; what goes wrong in it is a no.
  func test(
    _ d: inout Dissection,
    _ test:
      @convention(c) (UnsafeMutablePointer<remora_dissection>?, UnsafeMutableRawPointer?) ->
      Int32,
    _ context: UnsafeMutableRawPointer?
  ) -> Bool {
    ask(&d, test, context) != 0
  }

  /// What the question answers; 0 if something went wrong in it.
  func ask(
    _ d: inout Dissection,
    _ question:
      @convention(c) (UnsafeMutablePointer<remora_dissection>?, UnsafeMutableRawPointer?) ->
      Int32,
    _ context: UnsafeMutableRawPointer?
  ) -> Int32 {
    var answer: Int32 = 0
    let fault = withFrame(&d) { place, handle in
      answer = remora_guard_test(place, question, handle, context)
    }
    return fault == nil ? answer : 0
  }

  /// Runs `body` with what the plugin's code is handed.
  /// - Returns: what went wrong first.
  private func withFrame(
    _ d: inout Dissection,
    _ body: (
      UnsafeMutablePointer<UnsafeMutableRawPointer?>, UnsafeMutablePointer<remora_dissection>
    ) -> Void
  ) -> Malformed? {
    withUnsafeMutablePointer(to: &d) { dissection in
      var place: UnsafeMutableRawPointer?
      return withUnsafeMutablePointer(to: &place) { place in
        var frame = HostFrame(dissection: dissection, own: .passUnretained(self), place: place)
        return withUnsafeMutablePointer(to: &frame) { frame in
          var handle = remora_dissection(
            host: PluginHost.verbs, own: UnsafeMutableRawPointer(frame))
          body(place, &handle)
          return frame.pointee.fault
        }
      }
    }
  }
}

/// A description that lives as long as the library it lies in, which is never unloaded.
struct PluginSpec: @unchecked Sendable {
  let spec: remora_protocol_spec
  init(_ spec: remora_protocol_spec) { self.spec = spec }
}

/// What a plugin's `remora_builder` stands for.
struct BuilderFrame {
  let builder: UnsafeMutablePointer<Builder>
  let own: PluginProtocol
}

/// What a plugin's `remora_dissection` stands for, while its code runs.
struct HostFrame {
  let dissection: UnsafeMutablePointer<Dissection>
  let own: Unmanaged<PluginProtocol>
  /// Where a jump out of the plugin's code leads.
  let place: UnsafeMutablePointer<UnsafeMutableRawPointer?>
  /// What went wrong first: nothing is read or added after it.
  var fault: Malformed?
  /// Calls since then.
  var late = 0
  /// The item of the sub-tree that was closed last, if nothing was added since.
  var closed: UInt32?
  /// What went wrong in a callee whose caller wanted to know.
  var returned: Malformed?

  init(
    dissection: UnsafeMutablePointer<Dissection>, own: Unmanaged<PluginProtocol>,
    place: UnsafeMutablePointer<UnsafeMutableRawPointer?>
  ) {
    self.dissection = dissection
    self.own = own
    self.place = place
  }
}

/// Memory of a plugin that outlives a packet.
final class PluginMemory {
  let bytes: UnsafeMutableRawPointer
  private let clear: (@convention(c) (UnsafeMutableRawPointer?) -> Void)?

  init(_ size: Int, _ clear: (@convention(c) (UnsafeMutableRawPointer?) -> Void)?) {
    bytes = .allocate(byteCount: max(1, size), alignment: 16)
    bytes.initializeMemory(as: UInt8.self, repeating: 0, count: max(1, size))
    self.clear = clear
  }

  deinit {
    clear?(bytes)
    bytes.deallocate()
  }
}
