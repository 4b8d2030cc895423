import RemoraCore
import Testing

@testable import RemoraFilter

/// Programs and the naive evaluator give the same answers: all valid sentences on all samples,
/// and sentences put together at random from the pieces below.
@Test func programsAgreeWithTheNaiveEvaluatorOnAllSentences() throws {
  let bench = try Bench()
  for row in try Grammar.rows("valid.txt") where row.count == 2 && !row[1].contains("ip_special") {
    let filter = try Filter(row[1], registry: bench.registry)
    for sample in Agreement.samples { try Agreement.check(filter, sample, bench.registry) }
  }
}

@Test func programsAgreeWithTheNaiveEvaluatorOnRandomSentences() throws {
  let bench = try Bench()
  var dice = Dice(state: 7)
  for _ in 0..<1000 {
    let text = Agreement.sentence(&dice, depth: 3)
    let filter = try Filter(text, registry: bench.registry)
    for sample in Agreement.samples { try Agreement.check(filter, sample, bench.registry) }
  }
}

/// Chains long enough for their tests to be joined into sets.
@Test func programsAgreeWithTheNaiveEvaluatorOnChains() throws {
  let bench = try Bench()
  var dice = Dice(state: 11)
  var joined = 0
  for _ in 0..<100 {
    let text = Agreement.chain(&dice, depth: 2)
    let filter = try Filter(text, registry: bench.registry)
    if filter.explain(.plan, registry: bench.registry).contains("in set of") { joined += 1 }
    for sample in Agreement.samples { try Agreement.check(filter, sample, bench.registry) }
  }
  #expect(joined > 30)
}

@Test func manyTestsOfOneFieldAreOneTestOfASet() throws {
  let registry = try Toys.registry()
  let plan = { (text: String) throws -> String in
    try Filter(text, registry: registry).explain(.plan, registry: registry)
  }
  let ports = (1...5).map { "tcp.port == \($0)" }.joined(separator: " or ")
  #expect(try plan(ports).contains("direct: any tcp.port in set of 5 constants"))
  let others = (1...5).map { "tcp.port != \($0)" }.joined(separator: " and ")
  #expect(try plan(others).contains("any tcp.port not in set of 5 constants"))
  // Three tests are cheaper one by one; these say something else of several values.
  #expect(!(try plan("tcp.port == 1 or tcp.port == 2 or tcp.port == 3").contains("set")))
  #expect(
    !(try plan((1...5).map { "tcp.port === \($0)" }.joined(separator: " or ")).contains("set")))
}

struct Dice {
  var state: UInt64
  mutating func roll(_ sides: Int) -> Int {
    state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
    return Int(truncatingIfNeeded: (state >> 33) % UInt64(sides))
  }
  mutating func pick(_ list: [String]) -> String { list[roll(list.count)] }
}

enum Agreement {
  static let samples = [
    Samples.syn, Samples.http, Samples.tunnel, Samples.arp, [], [0],
    Array(Samples.http.prefix(60)), Array(Samples.tunnel.prefix(40)),
  ]

  static func check(_ filter: Filter, _ bytes: [UInt8], _ registry: SealedRegistry) throws {
    var dissector = Dissector(registry: registry, needs: filter.needs)
    var scratch = filter.scratch()
    let naive = NaiveEvaluator(filter, registry)
    bytes.withUnsafeBytes { raw in
      var record = Samples.record(
        raw, AbsoluteTime(seconds: 1_041_342_931, nanoseconds: 300_000_000))
      record.about.firstTime = AbsoluteTime(seconds: 1_041_342_930, nanoseconds: 0)
      dissector.dissect(record)
      let answer = filter.matches(dissector.tree, &scratch)
      let again = filter.matches(dissector.tree, &scratch)
      let expected = naive.matches(dissector.tree)
      #expect(answer == expected, "\(filter.text)")
      #expect(again == answer, "\(filter.text), a second time")
    }
  }

  /// A random sentence that compiles.
  static func sentence(_ dice: inout Dice, depth: Int) -> String {
    guard depth > 0 else { return relation(&dice) }
    switch dice.roll(6) {
    case 0: return "not " + sentence(&dice, depth: depth - 1)
    case 1: return "(\(sentence(&dice, depth: depth - 1)))"
    case 2: return relation(&dice)
    default:
      let op = dice.pick(["and", "or", "xor", "&&", "||", "^^"])
      let left = sentence(&dice, depth: depth - 1)
      return "\(left) \(op) \(sentence(&dice, depth: depth - 1))"
    }
  }

  /// Tests of few fields, many times, in chains within chains.
  static func chain(_ dice: inout Dice, depth: Int) -> String {
    let op = dice.pick([" or ", " and "])
    let terms = (0..<(4 + dice.roll(8))).map { _ in
      switch dice.roll(depth > 0 ? 8 : 7) {
      case 0, 1: "ip.addr \(dice.pick(["==", "!="])) \(dice.pick(addressTexts))"
      case 2: "eth.src \(dice.pick(["==", "!="])) \(dice.pick(Array(byteTexts.prefix(2))))"
      case 3: "http.host \(dice.pick(["==", "!="])) \(dice.pick(texts))"
      case 4, 5: "tcp.port \(dice.pick(["==", "!=", "==="])) \(dice.pick(numbers))"
      case 6: "tcp.port \(dice.pick(["in", "not in"])) {\(dice.pick(numbers)), 0x50 .. 0x60}"
      default: dice.pick(["(", "not ("]) + chain(&dice, depth: depth - 1) + ")"
      }
    }
    return terms.joined(separator: op)
  }

  private static let orders = [
    "==", "!=", "===", "!==", "<", "<=", ">", ">=", "eq", "ne", "lt", "any_ne", "all_eq",
  ]
  private static let wholes = [
    "tcp.port", "ip.ttl", "ip.len", "frame.len", "udp.port", "ip.proto", "ip.id", "len(ip)",
    "{tcp.srcport - tcp.dstport}", "-ip.ttl", "max(ip.ttl, 5)", "count(ip.addr)", "tcp.port#1",
    "ip.ttl#[-1]", "abs(ip.ttl - 100)", "{ip.len / {ip.ttl - 64}}", "ip.ttl#2",
  ]
  private static let numbers = ["0", "1", "5", "6", "17", "40", "53", "64", "80", "255", "'a'"]
  private static let bytes = [
    "eth.src", "eth.addr", "@ip.src", "frame[0:6]", "ip[12:4]", "eth.src[0:3]", "frame[12:2]",
    "eth.src[1,3,0]", "frame[100]", "tcp[0:2]", "@tcp.port",
  ]
  private static let byteTexts = [
    "66:77:88:99:aa:bb", "00:11:22:33:44:55", "0a:00:00:05", "08:00", "66:77:88", "0a:00",
  ]
  private static let strings = [
    "http.host", "upper(http.host)", "lower(http.host)", "http.host[0:3]", "string(ip.ttl)",
    "hex(ip.len)", "vals(ip.proto)", "string(ip.src)", "http.host[-2:]", "dec(udp.port)",
  ]
  private static let texts = [
    "\"www\"", "\"64\"", "\"TCP\"", "\"0x0028\"", "\"\"", "\"áb\"", "\"10.0.0.5\"", "\"rg\"",
  ]
  private static let addresses = ["ip.src", "ip.dst", "ip.addr", "ip.src#1", "max(ip.addr)"]
  private static let addressTexts = [
    "10.0.0.5", "10.0.0.0/8", "1.1.1.1", "0.0.0.0/0", "192.168.0.0/16", "8.8.8.8", "ip.dst",
  ]

  private static func relation(_ dice: inout Dice) -> String {
    let quantifier = dice.pick(["", "", "any ", "all "])
    let order = dice.pick(orders)
    switch dice.roll(12) {
    case 0:
      return dice.pick(["tcp", "udp", "ip", "ip#2", "http.host", "frame[60]", "tcp.flags & 2"])
    case 1:
      let field = dice.pick(["tcp.port", "ip.ttl", "udp.port", "ip.proto"])
      let low = dice.pick(["0", "17", "53", "64"])
      let verb = dice.pick(["in", "not in"])
      return
        "\(quantifier)\(field) \(verb) {\(dice.pick(numbers)), \(low)..\(dice.pick(numbers)), "
        + "udp.port, ip.ttl + 16}"
    case 2:
      let verb = dice.pick(["in", "not in"])
      return
        "\(quantifier)ip.addr \(verb) {\(dice.pick(addressTexts)), 1.0.0.0/8 .. 9.0.0.0}"
    case 3:
      return
        "\(quantifier)\(dice.pick(bytes.filter { $0 != "ip.src" })) contains "
        + dice.pick(["66:77", "00", "0a", "11:22:33"])
        .replacingZeroForAddresses
    case 4: return "\(quantifier)\(dice.pick(strings)) contains \(dice.pick(texts))"
    case 5:
      return "\(quantifier)\(dice.pick(strings)) matches " + dice.pick(["\"^w\"", "\"0\"", "\"\""])
    case 6:
      return "\(quantifier)\(dice.pick(strings)) \(order) \(dice.pick(texts + strings))"
    case 7, 8: return "\(quantifier)\(dice.pick(addresses)) \(order) \(dice.pick(addressTexts))"
    case 9:
      return "\(quantifier)\(dice.pick(bytes.filter { !$0.hasPrefix("eth") || $0.contains("[") })) "
        + "\(order) \(dice.pick(byteTexts))"
    default:
      let right = dice.roll(3) == 0 ? dice.pick(wholes) : dice.pick(["0", "1", "5", "17", "40"])
      return "\(quantifier)\(dice.pick(wholes)) \(order) \(right)"
    }
  }
}

extension String {
  /// A lone byte is written so that it is no number, which addresses do not take.
  fileprivate var replacingZeroForAddresses: String { count == 2 ? self + ":" : self }
}
