import RemoraCore

/// `-z icmp,srt[,FILTER]` and `icmpv6,srt[,FILTER]`: how long answers to pings took.
final class EchoTimes: Statistic {
  /// Answers whose times are kept, for the median.
  static let limit = 1 << 20

  private let isIPv6: Bool
  private let filter: StatisticFilter
  private var types: FieldSlots
  private var times: FieldSlots
  private var requests = 0
  private var replies: [(time: Double, frame: UInt32)] = []

  init(isIPv6: Bool, _ rest: String, _ context: StatisticContext) throws(StatisticError) {
    self.isIPv6 = isIPv6
    let name = isIPv6 ? "icmpv6" : "icmp"
    filter = try StatisticFilter(
      rest, context, failure: "Couldn't register \(name),srt tap: ")
    types = FieldSlots([name + ".type"], context.report.registry)
    times = FieldSlots([name + ".resptime"], context.report.registry)
  }

  var needs: Needs {
    var needs = types.needs
    needs.formUnion(times.needs)
    if let condition = filter.condition { needs.formUnion(condition.needs) }
    return needs
  }

  func bind(_ needs: Needs) {
    types.bind(needs)
    times.bind(needs)
    filter.condition?.bind(needs)
  }

  func take(_ tree: borrowing Tree) {
    guard filter.holds(tree), let type = types.first(tree).map({ tree[$0].value }) else { return }
    if type == (isIPv6 ? 128 : 8) {
      requests += 1
    } else if type == (isIPv6 ? 129 : 0), let node = times.first(tree),
      replies.count < Self.limit
    {
      replies.append((Double(bitPattern: tree[node].value), tree.record.number))
    }
  }

  func write(to out: inout TextWriter) {
    let bar = String(repeating: "=", count: 74) + "\n"
    out.string("\n" + bar + (isIPv6 ? "ICMPv6" : "ICMP"))
    out.string(" Service Response Time (SRT) Statistics (all times in ms):\n")
    out.string("Filter: \(filter.text ?? "<none>")\n\n")
    out.string("Requests  Replies   Lost      % Loss\n")
    let lost = max(0, requests - replies.count)
    for number in [requests, replies.count, lost] {
      out.string(Layout.left(String(number), 10))
    }
    let share = requests > 0 ? 100 * Double(lost) / Double(requests) : 0
    out.string(Layout.right(Layout.decimal(share, digits: 1), 5) + "%\n\n")
    out.string("Minimum   Maximum   Mean      Median    SDeviation     Min Frame Max Frame\n")
    let order = replies.sorted { $0.time < $1.time }
    if let least = order.first, let greatest = order.last {
      let greatestFrame = replies.first { $0.time == greatest.time }?.frame ?? greatest.frame
      let leastFrame = replies.first { $0.time == least.time }?.frame ?? least.frame
      for time in [least.time, greatest.time] + Self.middle(order.map(\.time)) {
        out.string(Layout.left(Layout.decimal(time, digits: 3), 10))
      }
      out.string("     " + Layout.left(String(leastFrame), 10))
      out.string(Layout.left(String(greatestFrame), 10) + "\n")
    } else {
      out.string("0.000     0.000     0.000     0.000     0.000          0         0\n")
    }
    out.string(bar)
  }

  /// The mean, the median and the standard deviation of a sample in order.
  private static func middle(_ times: [Double]) -> [Double] {
    let count = times.count
    let mean = times.reduce(0, +) / Double(count)
    let half = count / 2
    let median = count % 2 == 1 ? times[half] : (times[half - 1] + times[half]) / 2
    let squares = times.reduce(0) { $0 + ($1 - mean) * ($1 - mean) }
    return [mean, median, count > 1 ? (squares / Double(count - 1)).squareRoot() : 0]
  }
}

/// `-z dhcp,stat[,FILTER]`: messages of DHCP by type.
final class DhcpTypes: Statistic {
  private static let names = [
    "Discover", "Offer", "Request", "Decline", "ACK", "NAK", "Release", "Inform", "Force Renew",
    "Lease query", "Lease Unassigned", "Lease Unknown", "Lease Active", "Bulk Lease Query",
    "Lease Query Done", "Active LeaseQuery", "Lease Query Status", "TLS",
  ]

  private let filter: StatisticFilter
  private var types: FieldSlots
  private var counts = [Int](repeating: 0, count: DhcpTypes.names.count)

  init(_ rest: String, _ context: StatisticContext) throws(StatisticError) {
    filter = try StatisticFilter(rest, context, failure: "Couldn't register tap: ")
    types = FieldSlots(["dhcp.option.dhcp"], context.report.registry)
  }

  var needs: Needs {
    var needs = types.needs
    if let condition = filter.condition { needs.formUnion(condition.needs) }
    return needs
  }

  func bind(_ needs: Needs) {
    types.bind(needs)
    filter.condition?.bind(needs)
  }

  func take(_ tree: borrowing Tree) {
    guard filter.holds(tree), let node = types.first(tree) else { return }
    let place = Int(clamping: tree[node].value) - 1
    if counts.indices.contains(place) { counts[place] += 1 }
  }

  func write(to out: inout TextWriter) {
    let bar = String(repeating: "=", count: 101) + "\n"
    out.string("\n" + bar + "DHCP (BOOTP) Statistics:\n")
    out.string("Filter for statistics: \(filter.text ?? "")\n")
    out.string("DHCP Message Type |Packets |\nDHCP Statistics\n")
    for (name, count) in zip(Self.names, counts) {
      out.string(Layout.left(name, 26) + "|\(count) |\n")
    }
    out.string(bar)
  }
}
