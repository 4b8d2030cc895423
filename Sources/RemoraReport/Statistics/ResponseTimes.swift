import RemoraCore

/// `-z smb,srt`, `smb2,srt` and `rpc,srt,PROGRAM,VERSION`: how long answers took, by command.
final class ResponseTimes: Statistic {
  /// What is counted in one table.
  private struct Table {
    let filter: String
    let head: String
    let names: ValueNames?
    var commands: FieldSlots
    var rows: [UInt64: ResponseTime] = [:]
  }

  private let title: String
  private let filter: StatisticFilter
  private var times: FieldSlots
  private var isSmb2 = false
  private var tables: [Table] = []
  /// What the packet's program and version have to be.
  private var program: (program: FieldSlots, version: FieldSlots, wanted: (UInt64, UInt64))?

  private init(
    _ title: String, _ time: String, _ filter: StatisticFilter, _ registry: SealedRegistry
  ) {
    self.title = title
    self.filter = filter
    times = FieldSlots([time], registry)
  }

  private func add(_ field: String, _ head: String, _ registry: SealedRegistry) {
    let spec = registry.fields(named: field).first.flatMap { registry.spec($0) }
    tables.append(
      Table(
        filter: field, head: head, names: spec?.names, commands: FieldSlots([field], registry)))
  }

  static func smb(
    _ rest: String, _ context: StatisticContext
  ) throws(StatisticError)
    -> ResponseTimes
  {
    let registry = context.report.registry
    let made = ResponseTimes("SMB", "smb.time", try filter(rest, context), registry)
    made.add("smb.cmd", "Commands", registry)
    made.add("smb.trans2.cmd", "Transaction2 Commands", registry)
    made.add("smb.nt.function", "NT Transaction Sub-Commands", registry)
    return made
  }

  static func smb2(
    _ rest: String, _ context: StatisticContext
  ) throws(StatisticError)
    -> ResponseTimes
  {
    let registry = context.report.registry
    let made = ResponseTimes("SMB2", "smb2.time", try filter(rest, context), registry)
    made.isSmb2 = true
    made.add("smb2.cmd", "Commands", registry)
    return made
  }

  private static let programs: [(number: UInt64, proto: String)] = [
    (100000, "portmap"), (100003, "nfs"), (100005, "mount"), (100021, "nlm"), (100024, "stat"),
    (100001, "rstat"), (100002, "rusers"), (100004, "ypserv"), (100007, "ypbind"),
    (100011, "rquota"), (100012, "spray"), (100026, "bootparams"), (100227, "nfsacl"),
  ]

  /// - Parameter rest: `,PROGRAM,VERSION[,FILTER]`.
  static func rpc(
    _ rest: String, _ context: StatisticContext
  ) throws(StatisticError)
    -> ResponseTimes
  {
    let parts = rest.split(separator: ",", maxSplits: 3, omittingEmptySubsequences: false)
    guard parts.count >= 3, let program = UInt64(parts[1]), let version = UInt64(parts[2]) else {
      throw StatisticError(
        "invalid \"-z rpc,srt,<program>,<version>[,<filter>]\" argument")
    }
    let registry = context.report.registry
    let name = programs.first { $0.number == program }
      .map { "\($0.proto).procedure_v\(version)" }
    guard let name, !registry.fields(named: name).isEmpty else {
      throw StatisticError(
        "invalid \"-z rpc,srt,Program:\(program) version:\(version) isn't supported\" argument")
    }
    let filter = try filter(parts.count > 3 ? "," + parts[3] : "", context)
    let made = ResponseTimes("RPC", "rpc.time", filter, registry)
    made.add(name, "Procedure", registry)
    made.program = (
      FieldSlots(["rpc.program"], registry), FieldSlots(["rpc.programversion"], registry),
      (program, version)
    )
    return made
  }

  private static func filter(
    _ rest: String, _ context: StatisticContext
  ) throws(StatisticError) -> StatisticFilter {
    try StatisticFilter(rest, context, failure: "Couldn't register srt tap: ")
  }

  var needs: Needs {
    var needs = times.needs
    for table in tables { needs.formUnion(table.commands.needs) }
    if let program {
      needs.formUnion(program.program.needs)
      needs.formUnion(program.version.needs)
    }
    if let condition = filter.condition { needs.formUnion(condition.needs) }
    return needs
  }

  func bind(_ needs: Needs) {
    times.bind(needs)
    for i in tables.indices { tables[i].commands.bind(needs) }
    program?.program.bind(needs)
    program?.version.bind(needs)
    filter.condition?.bind(needs)
  }

  func take(_ tree: borrowing Tree) {
    guard filter.holds(tree) else { return }
    var node = times.first(tree)
    while let at = node {
      node = times.first(tree, after: at)
      count(tree, at, before: node ?? .max)
    }
  }

  private func count(_ tree: borrowing Tree, _ at: Int, before end: Int) {
    let time = Int64(bitPattern: tree[at].value)
    if let program {
      guard let number = program.program.last(tree, before: at),
        let version = program.version.last(tree, before: at),
        tree[number].value == program.wanted.0, tree[version].value == program.wanted.1,
        let command = tables[0].commands.first(tree, after: at), command < end
      else { return }
      tables[0].rows[tree[command].value, default: ResponseTime()].add(time)
      return
    }
    // A transaction counts by what it does: NT_TRANSACT, TRANSACTION2.
    guard let command = tables[0].commands.last(tree, before: at) else { return }
    let value = tree[command].value
    // Answers that wait for something to happen say nothing about how fast they come.
    if isSmb2, value == 15 || value == 18 { return }
    let place = tables.count == 1 ? 0 : value == 0xa0 ? 2 : value == 0x32 ? 1 : 0
    guard place > 0 else {
      tables[0].rows[value, default: ResponseTime()].add(time)
      return
    }
    guard let sub = tables[place].commands.first(tree, after: at), sub < end else { return }
    tables[place].rows[tree[sub].value, default: ResponseTime()].add(time)
  }

  func write(to out: inout TextWriter) {
    out.string("\n" + String(repeating: "=", count: 67) + "\n\(title) SRT Statistics:\n")
    for (i, table) in tables.enumerated() {
      if i > 0 { out.string("\n") }
      out.string("Filter: \(table.filter)\(filter.text.map { " and (\($0))" } ?? "")\n")
      out.string("Index  " + Layout.left(table.head, 22) + " Calls    Min SRT    Max SRT")
      out.string("    Avg SRT    Sum SRT\n")
      for (value, row) in table.rows.sorted(by: { $0.key < $1.key }) {
        let name = table.names?.name(of: value) ?? "Unknown(\(value))"
        out.string(Layout.right(String(value), 5) + "  " + Layout.left(name, 22) + " ")
        out.string(Layout.right(row.count, 6) + row.text(withSum: true) + "\n")
      }
    }
    out.string(String(repeating: "=", count: 66) + "\n")
  }
}

/// How long answers took.
struct ResponseTime {
  private(set) var count = 0
  /// Nanoseconds.
  private var least = Int64.max
  private var greatest = Int64.min
  private var sum: Int64 = 0

  mutating func add(_ time: Int64) {
    count += 1
    least = min(least, time)
    greatest = max(greatest, time)
    sum &+= time
  }

  /// The least, the greatest, the average and the sum in seconds, each in eleven columns.
  func text(withSum: Bool) -> String {
    guard count > 0 else { return "" }
    let average = Double(sum) / Double(count) / 1e9
    var texts = [least, greatest].map { Layout.decimal(Double($0) / 1e9, digits: 6) }
    texts.append(Layout.decimal(average, digits: 6))
    if withSum { texts.append(Layout.decimal(Double(sum) / 1e9, digits: 6)) }
    return texts.map { Layout.right($0, 11) }.joined()
  }
}

/// `-z rpc,programs`: how long answers of each program of ONC RPC took.
final class RpcPrograms: Statistic {
  private struct Key: Hashable {
    let program: UInt64
    let version: UInt64
  }

  private var times: FieldSlots
  private var programs: FieldSlots
  private var versions: FieldSlots
  private let names: ValueNames?
  private var rows: [Key: ResponseTime] = [:]

  init(_ context: StatisticContext) {
    let registry = context.report.registry
    times = FieldSlots(["rpc.time"], registry)
    programs = FieldSlots(["rpc.program"], registry)
    versions = FieldSlots(["rpc.programversion"], registry)
    names = registry.fields(named: "rpc.program").first.flatMap { registry.spec($0)?.names }
  }

  var needs: Needs {
    var needs = times.needs
    needs.formUnion(programs.needs)
    needs.formUnion(versions.needs)
    return needs
  }

  func bind(_ needs: Needs) {
    times.bind(needs)
    programs.bind(needs)
    versions.bind(needs)
  }

  func take(_ tree: borrowing Tree) {
    var node = times.first(tree)
    while let at = node {
      node = times.first(tree, after: at)
      guard let program = programs.last(tree, before: at),
        let version = versions.last(tree, before: at)
      else { continue }
      let key = Key(program: tree[program].value, version: tree[version].value)
      guard rows[key] != nil || rows.count < 1 << 16 else { continue }
      rows[key, default: ResponseTime()].add(Int64(bitPattern: tree[at].value))
    }
  }

  func write(to out: inout TextWriter) {
    out.string("\n" + String(repeating: "=", count: 58) + "\nONC-RPC Program Statistics:\n")
    out.string("Program    Version  Calls    Min SRT    Max SRT    Avg SRT\n")
    let order = rows.keys.sorted {
      ($0.program, $0.version) < ($1.program, $1.version)
    }
    for key in order {
      guard let row = rows[key] else { continue }
      let name = "\(names?.name(of: key.program) ?? "Unknown")(\(key.program))"
      out.string(Layout.left(name, 15) + " " + Layout.right(String(key.version), 2) + " ")
      out.string(Layout.right(row.count, 6) + row.text(withSum: false) + "\n")
    }
    out.string(String(repeating: "=", count: 67) + "\n")
  }
}
