internal import CRemoraPlugin
import RemoraCore

/// Runs a protocol for one worker of the program: a dissector of its own finds the items, which are
/// then told to the program, in order. Bytes that the protocol hands on go to the program's
/// protocols: here stand-ins are called in their place.
final class GuestInstance {
  typealias Raw = UnsafeMutablePointer<remora_dissection>

  private let declaration: GuestDeclaration
  private let dissector: Dissector
  private let message: FieldID?
  private let line: FieldID?
  private let head: FieldID?
  /// The program's side of the call in hand.
  private var host: Raw?
  /// The data source in hand.
  private var lent: (bytes: UnsafeRawPointer, end: Int)?
  private var depth = 0
  /// The bytes in hand are already a copy of another packet.
  private var isQuoted = false
  /// For each item here, what the program calls it, and what it was told of it.
  private var told: [Told] = []

  private struct Told {
    var item: UInt32
    var length: UInt32
    var texts = 0
  }

  /// Stand-ins ask the program for something and cannot own what owns them.
  private final class Slot: @unchecked Sendable { weak var instance: GuestInstance? }

  init?(_ declaration: GuestDeclaration, _ d: Raw) {
    self.declaration = declaration
    let slot = Slot()
    var registry = Registry([declaration.proto] + GuestDeclaration.helpers)
    registry.preferences = declaration.settings
    for proxy in Self.standIns(declaration, d, slot) { registry = registry.adding(proxy) }
    guard let sealed = try? registry.sealed() else { return nil }
    var needs = Needs.everything
    needs.revisits = true
    dissector = Dissector(
      registry: sealed, needs: needs, algorithms: HostAlgorithms { slot.instance?.host })
    dissector.keepAppointments()
    message = sealed.fields(named: "_ws.expert.message").first
    line = sealed.fields(named: "text").first
    head = sealed.fields(named: "_ws.expert").first
    slot.instance = self
  }

  // MARK: Stand-ins

  private static func standIns(
    _ declaration: GuestDeclaration, _ d: Raw, _ slot: Slot
  ) -> [RemoraCore.`Protocol`] {
    let verbs = d.pointee.host.pointee
    // Tables of protocols that are not here, but for which something stands in.
    let foreign = Set(declaration.sealed.attachments.map(\.table))
    var made = [
      standIn(
        "data", slot, over: { p in for table in foreign { _ = p.side("/" + table, Int.self) } }
      ) {
        remora_call_spec(calling: REMORA_DIRECT, declaration.data)
      }
    ]
    for (name, handle) in declaration.references where name != "data" {
      if made.contains(where: { $0.name == name }) || name == declaration.proto.name { continue }
      made.append(
        standIn(name, slot) { remora_call_spec(calling: REMORA_DIRECT, handle) })
    }
    for (name, handle) in declaration.tables {
      let count = verbs.keys(d, handle, nil, 0)
      var keys = [UInt64](repeating: 0, count: count)
      keys.withUnsafeMutableBufferPointer { _ = verbs.keys(d, handle, $0.baseAddress, count) }
      for key in keys {
        made.append(
          standIn("remora.key-\(handle)-\(key)", slot, over: { $0.over(name, key) }) {
            remora_call_spec(calling: REMORA_BY_KEY, handle, key: key)
          })
      }
      for key in names(of: handle, d) {
        made.append(
          standIn("remora.name-\(handle)-\(made.count)", slot, over: { $0.over(name, name: key) }) {
            remora_call_spec(calling: REMORA_BY_NAME, handle)
          } name: {
            key
          })
      }
    }
    for (name, handle) in declaration.lists {
      made.append(
        Protocol("remora.list-\(handle)", "") { p in
          p.recognizes(over: name) { d in
            guard let instance = slot.instance else { return false }
            return instance.offers(&d, remora_call_spec(calling: REMORA_OFFER, handle))
          }
          p.showsNoItem()
          return { _ throws(Malformed) in }
        })
    }
    return made
  }

  private static func names(of table: UInt32, _ d: Raw) -> [String] {
    var found: [String] = []
    withUnsafeMutablePointer(to: &found) { found in
      d.pointee.host.pointee.names(
        d, table,
        { name, context in
          guard let name, let context else { return }
          context.assumingMemoryBound(to: [String].self).pointee.append(String(cString: name))
        }, found)
    }
    return found
  }

  private static func standIn(
    _ protoName: String, _ slot: Slot,
    over attach: @escaping @Sendable (inout Builder) -> Void = { _ in },
    _ call: @escaping @Sendable () -> remora_call_spec,
    name: @escaping @Sendable () -> String? = { nil }
  ) -> RemoraCore.`Protocol` {
    Protocol(protoName, "") { p in
      p.showsNoItem()
      attach(&p)
      return { d throws(Malformed) in
        guard let instance = slot.instance else { return }
        try instance.handOn(&d, call(), name())
      }
    }
  }

  /// Lets the program's protocols have the bytes of a stand-in.
  private func handOn(
    _ d: inout Dissection, _ call: remora_call_spec, _ name: String?
  ) throws(Malformed) {
    if ask(&d, call, name) < 0 { throw Self.again }
  }

  private func offers(_ d: inout Dissection, _ call: remora_call_spec) -> Bool {
    ask(&d, call, nil) > 0
  }

  /// What went wrong on the program's side, where more is known of it.
  private static let again = Malformed(.nonsense, offset: -1, need: -1, have: -1)

  private func ask(_ d: inout Dissection, _ call: remora_call_spec, _ name: String?) -> Int32 {
    guard let host else { return -1 }
    let verbs = host.pointee.host.pointee
    tell()
    tellColumns()
    var call = call
    let (bytes, _, reportedEnd) = d.view
    call.length = Int64(reportedEnd - d.offset)
    call.options |= REMORA_RETURNS.rawValue
    if d.packet.isQuoted, !isQuoted { call.options |= REMORA_QUOTED.rawValue }
    let source = d.place >> 24
    if source != 0 {
      call.bytes = bytes.assumingMemoryBound(to: UInt8.self) + d.offset
      call.count = d.remaining
    } else {
      verbs.seek(host, Int64(d.offset))
    }
    var open: UInt32?
    if let item = item(d.rootNumber) {
      open = verbs.open(host, item)
      call.options |= REMORA_NESTED.rawValue
    }
    let title = dissector.tree.sourceName(source)
    let answer = title.withCString { title in
      call.title = title
      guard let name else { return verbs.call(host, &call) }
      return name.withCString { name in
        call.name = name
        return verbs.call(host, &call)
      }
    }
    if let open { verbs.close(host, open) }
    dissector.columnTexts = columns(host)
    return answer
  }

  // MARK: Running

  func run(_ d: Raw) {
    begin(d) { loan in
      let first = dissector.tree.count
      let outcome = dissector.run(0, on: loan)
      tell()
      settle(from: first)
      tellColumns()
      tell(outcome, d)
    }
  }

  func greet(_ greeting: @escaping @Sendable (inout Dissection) -> Greeting, _ d: Raw) -> Greeting {
    let answer = Answer()
    begin(d) { loan in
      _ = dissector.test(
        { d in
          answer.value = greeting(&d)
          return true
        }, of: 0, on: loan)
      tellColumns()
    }
    return answer.value
  }

  private final class Answer: @unchecked Sendable { var value = Greeting.messages }

  func ask(_ test: Heuristic, _ d: Raw) -> Bool {
    var answer = false
    begin(d) { loan in answer = dissector.test(test, of: 0, on: loan) }
    return answer
  }

  private func begin(_ d: Raw, _ body: (Loan) -> Void) {
    let outer = (host, lent, isQuoted)
    let loan = loan(d)
    host = d
    isQuoted = loan.info.isQuoted
    lent = (loan.bytes, loan.end)
    if depth == 0 {
      dissector.begin()
      told.removeAll(keepingCapacity: told.capacity < 1 << 16)
      sources.removeAll(keepingCapacity: true)
    }
    depth += 1
    body(loan)
    depth -= 1
    (host, lent, isQuoted) = outer
  }

  private func loan(_ d: Raw) -> Loan {
    let verbs = d.pointee.host.pointee
    var view = remora_view()
    verbs.view(d, &view)
    var about = remora_packet()
    verbs.packet(d, &about)
    var loan = Loan(
      bytes: UnsafeRawPointer(view.bytes), start: Int(view.offset), end: Int(view.end),
      reportedEnd: Int(view.reported_end))
    loan.stream = Stream(rawValue: view.stream) ?? .none
    loan.wantsLabels = view.wants_labels != 0
    loan.wantsColumns = view.wants_columns != 0
    loan.columns = columns(d)
    loan.info.number = about.number
    loan.info.time = AbsoluteTime(seconds: about.seconds, nanoseconds: about.nanoseconds)
    loan.info.source = Self.address(about.source)
    loan.info.destination = Self.address(about.destination)
    loan.info.linkSource = Self.address(about.link_source)
    loan.info.linkDestination = Self.address(about.link_destination)
    loan.info.sourcePort = about.source_port
    loan.info.destinationPort = about.destination_port
    loan.info.connection = about.connection
    loan.info.ethertype = about.ethertype
    loan.info.ipProtocol = about.ip_protocol
    loan.info.hopLimit = about.hop_limit
    loan.info.isFragment = about.is_fragment != 0
    loan.info.isQuoted = about.is_quoted != 0
    loan.info.isRevisit = about.is_revisit != 0
    return loan
  }

  private static func address(_ address: remora_address) -> Address {
    Address(
      kind: UInt8(exactly: address.kind).flatMap(Address.Kind.init(rawValue:)) ?? .none,
      high: address.high, low: address.low)
  }

  private func tell(_ outcome: LoanOutcome, _ d: Raw) {
    let verbs = d.pointee.host.pointee
    tellAppointments(d)
    if outcome.declined { verbs.decline(d) }
    if let waiting = outcome.waiting {
      switch waiting.shortage {
      case .bytes(let count):
        verbs.wait(d, REMORA_WAIT_BYTES.rawValue, Int64(count), Int64(waiting.place))
      case .segment: verbs.wait(d, REMORA_WAIT_SEGMENT.rawValue, 0, Int64(waiting.place))
      case .end: verbs.wait(d, REMORA_WAIT_END.rawValue, 0, Int64(waiting.place))
      }
    }
    guard let fault = outcome.fault else { return }
    if fault == Self.again { return verbs.fail(d, REMORA_AGAIN.rawValue, 0, 0, 0) }
    verbs.fail(
      d, UInt32(fault.limit.rawValue), Int64(fault.offset), fault.need, fault.have)
  }

  /// Whom the code has appointed, the program appoints.
  private func tellAppointments(_ d: Raw) {
    for made in dissector.takeAppointments() {
      let name = dissector.protocolName(made.proto)
      guard let handle = declaration.references.first(where: { $0.name == name })?.handle else {
        continue
      }
      var a = Self.end(made.a)
      if let b = made.b {
        var b = Self.end(b)
        _ = d.pointee.host.pointee.appoint(d, handle, UInt32(made.carrier.rawValue), &a, &b)
      } else {
        _ = d.pointee.host.pointee.appoint(d, handle, UInt32(made.carrier.rawValue), &a, nil)
      }
    }
  }

  private static func end(_ end: Endpoint) -> remora_end {
    remora_end(
      address: remora_address(
        kind: UInt32(end.address.kind.rawValue), high: end.address.high, low: end.address.low),
      port: end.port)
  }

  // MARK: Columns

  private func columns(_ d: Raw) -> (protocolName: String, info: String, fence: Int) {
    let verbs = d.pointee.host.pointee
    var fence = 0
    func text(_ column: UInt32) -> String {
      let count = verbs.read_column(d, column, nil, 0, &fence)
      if count == 0 { return "" }
      return withUnsafeTemporaryAllocation(of: CChar.self, capacity: count + 1) { room in
        _ = verbs.read_column(d, column, room.baseAddress, room.count, &fence)
        return String(
          decoding: room.prefix(count).map { UInt8(bitPattern: $0) }, as: UTF8.self)
      }
    }
    let name = text(REMORA_COLUMN_PROTOCOL.rawValue)
    return (name, text(REMORA_COLUMN_INFO.rawValue), fence)
  }

  private func tellColumns() {
    guard let host else { return }
    let texts = dissector.columnTexts
    host.pointee.host.pointee.set_columns(host, texts.protocolName, texts.info, texts.fence)
  }

  // MARK: Items

  private func item(_ number: UInt32) -> UInt32? {
    guard Int(number) < told.count, told[Int(number)].item != .max else { return nil }
    return told[Int(number)].item
  }

  /// Tells the program of the items that were added since it was told last.
  private func tell() {
    guard let host else { return }
    while told.count < dissector.tree.count {
      let index = told.count
      let node = dissector.tree[index]
      told.append(Told(item: add(index, node, host), length: node.length))
      tellTexts(index, host)
    }
  }

  /// … and of what became of items later: their lengths, texts and flags.
  private func settle(from first: Int) {
    guard let host else { return }
    for index in first..<told.count {
      let node = dissector.tree[index]
      if node.length != told[index].length, told[index].item != .max {
        host.pointee.host.pointee.set_length(host, told[index].item, Int64(node.length))
        told[index].length = node.length
      }
      tellTexts(index, host)
    }
  }

  private func tellTexts(_ index: Int, _ host: Raw) {
    let item = told[index].item
    guard item != .max else { return }
    var text = dissector.tree.firstOwnText(index)
    var count = 0
    while let one = text {
      count += 1
      if count > told[index].texts {
        let kind: remora_text_verb =
          switch one.kind {
          case .whole: REMORA_WHOLE
          case .value: REMORA_VALUE
          default: REMORA_APPEND
          }
        String(decoding: one.bytes, as: UTF8.self).withCString {
          host.pointee.host.pointee.text(host, item, kind.rawValue, $0)
        }
      }
      text = dissector.tree.nextOwnText(one)
    }
    told[index].texts = count
  }

  private func add(_ index: Int, _ node: Node, _ host: Raw) -> UInt32 {
    let verbs = host.pointee.host.pointee
    if node.field == 0 {
      let own = verbs.own(host)
      verbs.set_length(host, own, Int64(node.length))
      return own
    }
    if let remark = declaration.experts[node.field] {
      raise(remark, index, node, host)
      return .max
    }
    let isLine = node.field == line
    let field =
      Int(node.field) < declaration.fields.count ? declaration.fields[Int(node.field)] : .max
    guard isLine || field != .max else { return .max }
    var flags = UInt32(node.flags.rawValue)
    if node.source != 0 { flags |= UInt32(source(node.source, host)) << 24 }
    let open = verbs.open(host, node.parent == Node.none ? .max - 1 : item(node.parent) ?? .max)
    defer { verbs.close(host, open) }
    let (offset, length) = (Int64(node.offset), Int64(node.length))
    if isLine { return verbs.line(host, offset, length, flags, "") }
    let isPlace =
      node.value == UInt64(node.offset) << 32 | UInt64(node.length)
    if node.flags.contains(.stored) || node.flags.contains(.range) && !isPlace {
      return withValue(node) { bytes in
        // Without bytes there is still a value: an empty one.
        verbs.put(
          host, field, 0, bytes.baseAddress ?? UnsafeRawPointer(host), bytes.count, offset,
          length, flags)
      }
    }
    return verbs.put(host, field, node.value, nil, 0, offset, length, flags)
  }

  /// The bytes of a value; those of the packet are where the program has lent them.
  private func withValue(_ node: Node, _ body: (UnsafeRawBufferPointer) -> UInt32) -> UInt32 {
    guard node.flags.contains(.range), node.source == 0, let lent else {
      return dissector.tree.withValue(node, body)
    }
    let low = min(Int(node.value >> 32), max(0, lent.end))
    let count = min(Int(node.value & 0xffff_ffff), max(0, lent.end) - low)
    return body(UnsafeRawBufferPointer(start: lent.bytes + low, count: count))
  }

  private func raise(_ remark: UInt32, _ index: Int, _ node: Node, _ host: Raw) {
    let verbs = host.pointee.host.pointee
    var parent = node.parent
    if parent != Node.none, dissector.tree[Int(parent)].field == head {
      parent = dissector.tree[Int(parent)].parent
    }
    let at = item(parent) ?? .max
    let next = index + 1
    guard next < dissector.tree.count, dissector.tree[next].field == message else {
      return verbs.raise(host, remark, at, nil)
    }
    let text = dissector.tree.withValue(dissector.tree[next]) {
      String(decoding: $0, as: UTF8.self)
    }
    text.withCString { verbs.raise(host, remark, at, $0) }
  }

  /// The program's number of a data source; told once for each item in it.
  private func source(_ number: UInt8, _ host: Raw) -> UInt32 {
    if let known = sources[number] { return known }
    let made = dissector.tree.withSource(Int(number)) { bytes in
      host.pointee.host.pointee.source(
        host, bytes.baseAddress?.assumingMemoryBound(to: UInt8.self), bytes.count,
        dissector.tree.sourceName(Int(number)))
    }
    sources[number] = made & 0xff
    return made & 0xff
  }

  /// By number here, those that the program was told of for the packet in hand.
  private var sources: [UInt8: UInt32] = [:]
}

extension remora_call_spec {
  init(calling callee: remora_callee, _ target: UInt32 = 0, key: UInt64 = 0) {
    self.init()
    self.callee = callee.rawValue
    self.target = target
    self.key = key
  }
}
