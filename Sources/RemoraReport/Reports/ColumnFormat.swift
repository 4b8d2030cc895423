import RemoraCore

/// What a column of the summary line shows. The raw values are the formats of
/// `gui.column.format`, as `-G column-formats` lists them.
public enum ColumnFormat: String, Sendable, CaseIterable {
  case number = "%m"
  case numberDisplayed = "%md"
  case time = "%t"
  case relativeTime = "%Rt"
  case deltaTime = "%Tt"
  case deltaDisplayed = "%Gt"
  case absoluteTime = "%At"
  case absoluteDate = "%Yt"
  case absoluteDayOfYear = "%YDOYt"
  case utcTime = "%Aut"
  case utcDate = "%Yut"
  case utcDayOfYear = "%YDOYut"
  case source = "%s"
  case sourceResolved = "%rs"
  case sourceUnresolved = "%us"
  case destination = "%d"
  case destinationResolved = "%rd"
  case destinationUnresolved = "%ud"
  case linkSource = "%hs"
  case linkSourceResolved = "%rhs"
  case linkSourceUnresolved = "%uhs"
  case linkDestination = "%hd"
  case linkDestinationResolved = "%rhd"
  case linkDestinationUnresolved = "%uhd"
  case networkSource = "%ns"
  case networkSourceResolved = "%rns"
  case networkSourceUnresolved = "%uns"
  case networkDestination = "%nd"
  case networkDestinationResolved = "%rnd"
  case networkDestinationUnresolved = "%und"
  case sourcePort = "%S"
  case sourcePortResolved = "%rS"
  case sourcePortUnresolved = "%uS"
  case destinationPort = "%D"
  case destinationPortResolved = "%rD"
  case destinationPortUnresolved = "%uD"
  case `protocol` = "%p"
  case length = "%L"
  case cumulativeBytes = "%B"
  case info = "%i"

  enum Side { case none, source, destination }

  /// Which end of the packet the column is about: an arrow stands between two ends.
  var side: Side {
    switch self {
    case .source, .sourceResolved, .sourceUnresolved, .linkSource, .linkSourceResolved,
      .linkSourceUnresolved, .networkSource, .networkSourceResolved, .networkSourceUnresolved:
      .source
    case .destination, .destinationResolved, .destinationUnresolved, .linkDestination,
      .linkDestinationResolved, .linkDestinationUnresolved, .networkDestination,
      .networkDestinationResolved, .networkDestinationUnresolved:
      .destination
    default: .none
    }
  }
}

/// A column of the summary line.
public struct Column: Sendable {
  public var title: String
  public var format: ColumnFormat

  public init(_ title: String, _ format: ColumnFormat) {
    self.title = title
    self.format = format
  }

  /// The seven that everybody knows.
  public static var standard: [Column] {
    [
      Column("No.", .number), Column("Time", .time), Column("Source", .source),
      Column("Destination", .destination), Column("Protocol", .protocol),
      Column("Length", .length), Column("Info", .info),
    ]
  }
}

/// Writes the columns of a packet.
struct ColumnSet: ~Copyable {
  let columns: [Column]
  private let time: TimeStyle
  private let zone: Zone
  private let names: any NameResolver
  private let texts: FieldTexts

  init(_ context: ReportContext, _ columns: [Column], time: TimeStyle) {
    self.columns = columns
    self.time = time
    zone = context.zone
    names = context.names
    texts = context.texts()
  }

  /// The text of column `index`, without padding.
  func write(_ tree: borrowing Tree, _ index: Int, to out: inout TextWriter) {
    write(tree, columns[index].format, to: &out)
  }

  func write(_ tree: borrowing Tree, _ format: ColumnFormat, to out: inout TextWriter) {
    switch format {
    case .number, .numberDisplayed: out.decimal(UInt64(tree.record.number))
    case .time: timeColumn(tree, time.format, to: &out)
    case .relativeTime: timeColumn(tree, .relative, to: &out)
    case .deltaTime: timeColumn(tree, .delta, to: &out)
    case .deltaDisplayed: timeColumn(tree, .deltaDisplayed, to: &out)
    case .absoluteTime: timeColumn(tree, .absolute, to: &out)
    case .absoluteDate: timeColumn(tree, .absoluteDate, to: &out)
    case .absoluteDayOfYear: timeColumn(tree, .absoluteDayOfYear, to: &out)
    case .utcTime: timeColumn(tree, .utc, to: &out)
    case .utcDate: timeColumn(tree, .utcDate, to: &out)
    case .utcDayOfYear: timeColumn(tree, .utcDayOfYear, to: &out)
    case .protocol: tree.withColumn(.protocolName) { out.string($0, .column) }
    case .info: tree.withColumn(.info) { out.string($0, .column) }
    case .length: out.decimal(UInt64(max(0, tree.record.originalLength)))
    case .sourcePort, .sourcePortResolved: port(tree.info.sourcePort, tree, to: &out)
    case .destinationPort, .destinationPortResolved:
      port(tree.info.destinationPort, tree, to: &out)
    case .sourcePortUnresolved: plainPort(tree.info.sourcePort, to: &out)
    case .destinationPortUnresolved: plainPort(tree.info.destinationPort, to: &out)
    case .cumulativeBytes: break
    default: addressColumn(tree, format, to: &out)
    }
  }

  private func addressColumn(
    _ tree: borrowing Tree, _ format: ColumnFormat, to out: inout TextWriter
  ) {
    let info = tree.info
    let source = info.source.kind == .none ? info.linkSource : info.source
    let destination = info.destination.kind == .none ? info.linkDestination : info.destination
    switch format {
    case .source, .sourceResolved:
      let own: Bool = tree.withColumn(.source) {
        out.string($0, .column)
        return $0.baseAddress != nil
      }
      if !own { address(source, to: &out) }
    case .destination, .destinationResolved:
      let own: Bool = tree.withColumn(.destination) {
        out.string($0, .column)
        return $0.baseAddress != nil
      }
      if !own { address(destination, to: &out) }
    case .sourceUnresolved: texts.plain(source, to: &out)
    case .destinationUnresolved: texts.plain(destination, to: &out)
    case .linkSource, .linkSourceResolved: address(info.linkSource, to: &out)
    case .linkDestination, .linkDestinationResolved: address(info.linkDestination, to: &out)
    case .linkSourceUnresolved: texts.plain(info.linkSource, to: &out)
    case .linkDestinationUnresolved: texts.plain(info.linkDestination, to: &out)
    case .networkSource, .networkSourceResolved: address(info.source, to: &out)
    case .networkDestination, .networkDestinationResolved: address(info.destination, to: &out)
    case .networkSourceUnresolved: texts.plain(info.source, to: &out)
    case .networkDestinationUnresolved: texts.plain(info.destination, to: &out)
    default: break
    }
  }

  private func address(_ address: Address, to out: inout TextWriter) {
    let kind: NameKinds = address.kind == .ether ? .hardware : .hosts
    if !texts.named.contains(kind) { return texts.plain(address, to: &out) }
    if address.kind == .ether {
      out.string(names.name(of: MACAddress(bits: address.low)))
    } else {
      out.string(names.name(of: address))
    }
  }

  private func port(_ number: UInt32, _ tree: borrowing Tree, to out: inout TextWriter) {
    if texts.named.contains(.services), number > 0 {
      let kind: Base? =
        switch tree.info.ipProtocol {
        case 6: .tcpPort
        case 17: .udpPort
        case 33: .dccpPort
        case 132: .sctpPort
        default: nil
        }
      if let kind, let name = names.service(UInt16(truncatingIfNeeded: number), kind) {
        return out.string(name)
      }
    }
    plainPort(number, to: &out)
  }

  private func plainPort(_ number: UInt32, to out: inout TextWriter) {
    if number > 0 { out.decimal(UInt64(number)) }
  }

  // MARK: Time

  func timeColumn(_ tree: borrowing Tree, _ format: TimeFormat, to out: inout TextWriter) {
    let record = tree.record
    guard record.hasTime else { return }
    let digits = time.digits ?? Int(record.timeDigits)
    switch format {
    case .relative: span(record.time.since(record.firstTime), digits, to: &out)
    case .delta:
      if let before = record.previousTime { span(record.time.since(before), digits, to: &out) }
    case .deltaDisplayed:
      if let before = record.previousDisplayedTime {
        span(record.time.since(before), digits, to: &out)
      }
    case .epoch: out.epoch(record.time, digits: digits)
    case .absolute: out.columnTime(record.time, zone, date: .none, digits: digits)
    case .absoluteDate: out.columnTime(record.time, zone, date: .calendar, digits: digits)
    case .absoluteDayOfYear: out.columnTime(record.time, zone, date: .dayOfYear, digits: digits)
    // Measured: seven digits and their Z at most, and no Z behind fewer.
    case .utc:
      out.columnTime(record.time, nil, date: .none, digits: min(7, digits), zulu: digits >= 7)
    case .utcDate: out.columnTime(record.time, nil, date: .calendar, digits: digits)
    case .utcDayOfYear: out.columnTime(record.time, nil, date: .dayOfYear, digits: digits)
    }
  }

  private func span(_ span: RelativeTime, _ digits: Int, to out: inout TextWriter) {
    if !time.inHours { return out.seconds(span, digits: digits) }
    hours(span, digits, to: &out)
  }

  /// `1h  2m  3.500000s`
  private func hours(_ span: RelativeTime, _ digits: Int, to out: inout TextWriter) {
    if span.nanoseconds < 0 { out.text("- ") }
    let size = span.nanoseconds.magnitude
    let whole = size / 1_000_000_000
    let minutes = whole / 60
    if minutes >= 60 {
      out.decimal(minutes / 60)
      out.text("h ")
    }
    if minutes > 0 {
      let part = minutes % 60
      if minutes >= 60, part < 10 { out.byte(0x20) }
      out.decimal(part)
      out.text("m ")
      if whole % 60 < 10 { out.byte(0x20) }
    }
    out.decimal(whole % 60)
    out.fraction(Int32(truncatingIfNeeded: size % 1_000_000_000), digits: digits)
    out.byte(0x73)
  }
}
