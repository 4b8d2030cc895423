import RemoraCore
import Testing

@testable import RemoraFilter

/// Size and depth of a filter cost time in proportion and no call depth.
@Suite struct LimitTests {
  let bench: Bench
  init() throws { bench = try Bench() }

  private func compile(_ text: String) throws -> Filter {
    try Filter(text, registry: bench.registry)
  }

  @Test func aHundredThousandNegationsCompile() throws {
    let filter = try compile(String(repeating: "!", count: 100_001) + "tcp")
    #expect(!bench.run(filter, Samples.syn))
    #expect(bench.run(filter, Samples.arp))
  }

  @Test func deepParenthesesCompile() throws {
    let depth = 100_000
    let text = String(repeating: "(", count: depth) + "tcp" + String(repeating: ")", count: depth)
    #expect(bench.run(try compile(text), Samples.syn))
  }

  @Test func deepArithmeticCompiles() throws {
    let depth = 20_000
    let braces =
      String(repeating: "{", count: depth) + "ip.ttl" + String(repeating: "}", count: depth)
    #expect(bench.run(try compile(braces + " == 64"), Samples.syn))
    let signs = String(repeating: "- ", count: depth) + "ip.ttl == 64"
    #expect(bench.run(try compile(signs), Samples.syn))
    let sums = "ip.ttl" + String(repeating: " + 0", count: depth) + " == 64"
    #expect(bench.run(try compile(sums), Samples.syn))
    let calls =
      String(repeating: "abs(", count: depth) + "ip.ttl" + String(repeating: ")", count: depth)
    #expect(bench.run(try compile(calls + " == 64"), Samples.syn))
    let slices = "frame" + String(repeating: "[0:]", count: depth) + " == frame"
    #expect(bench.run(try compile(slices), Samples.syn))
  }

  @Test func aHundredThousandTermsCompileAndRun() throws {
    for op in ["or", "xor"] {
      let terms = (0..<100_000).map { "ip.id == \($0 % 65_536)" }
      let filter = try compile(terms.joined(separator: " \(op) "))
      #expect(bench.run(filter, Samples.syn) == (op == "or"))
    }
  }

  @Test func aSetOfAHundredThousandElementsCompilesAndFinds() throws {
    let elements = (0..<100_000).map { "10.\($0 >> 16).\($0 >> 8 & 255).\($0 & 255)" }
    let filter = try compile("ip.src in {\(elements.joined(separator: ","))}")
    #expect(bench.run(filter, Samples.syn))
    let others = try compile("ip.dst in {\(elements.dropFirst(7).joined(separator: ","))}")
    #expect(!bench.run(others, Samples.syn))
  }

  @Test func longChainsCompile() throws {
    let text = "ip.ttl" + String(repeating: " <= ip.ttl", count: 20_000)
    #expect(bench.run(try compile(text), Samples.syn))
  }

  @Test func muchNoiseIsRefusedQuickly() {
    for unit in ["(", "{", "[", "!", "\"", "'", "a", ".", ":", "1.", "$", "@", "#1", "${a;", "-"] {
      let text = String(repeating: unit, count: (1 << 18) / unit.utf8.count)
      #expect(throws: FilterError.self) { try compile(text) }
    }
  }

  @Test func everyPrefixAndEveryLostByteOfTheSentencesIsHandled() throws {
    for row in try Grammar.rows("valid.txt").prefix(150) where row.count == 2 {
      let bytes = Array(row[1].utf8)
      for index in bytes.indices {
        _ = try? compile(String(decoding: bytes[..<index], as: UTF8.self))
        var shorter = bytes
        shorter.remove(at: index)
        if let filter = try? compile(String(decoding: shorter, as: UTF8.self)) {
          _ = bench.run(filter, Samples.http)
        }
      }
    }
  }

  @Test func aHostilePatternIsGivenUpAndCounted() throws {
    let filter = try compile("frame matches \"^(a|aa)+[b-d]$\"")
    let subject = [UInt8](repeating: 0x61, count: 4000)
    var dissector = Dissector(registry: bench.registry, needs: filter.needs)
    var scratch = filter.scratch()
    subject.withUnsafeBytes { raw in
      let record = Samples.record(raw, AbsoluteTime(seconds: 0, nanoseconds: 0))
      dissector.dissect(record)
      #expect(!filter.matches(dissector.tree, &scratch))
    }
    #expect(scratch.limitHits == 1)
    #expect(
      scratch.limitReports == [
        "The pattern \"^(a|aa)+[b-d]$\" took too many steps once; that counted as false."
      ])
  }

  @Test func theScratchOfAnotherFilterIsReplaced() throws {
    let small = try compile("tcp")
    let large = try compile("ip.src == 10.0.0.5 xor upper(http.host) == \"A\"")
    var dissector = Dissector(registry: bench.registry, needs: large.needs)
    var scratch = small.scratch()
    Samples.syn.withUnsafeBytes { raw in
      let record = Samples.record(raw, AbsoluteTime(seconds: 0, nanoseconds: 0))
      dissector.dissect(record)
      #expect(large.matches(dissector.tree, &scratch))
    }
  }

  @Test func slotsOfAWiderDissectorAreFound() throws {
    let first = try compile("udp.port == 53")
    let second = try compile("ip.ttl == 64 and tcp.port == 80")
    var needs = first.needs
    needs.formUnion(second.needs)
    var dissector = Dissector(registry: bench.registry, needs: needs)
    var scratch = second.scratch(for: needs)
    var firstScratch = first.scratch(for: needs)
    Samples.syn.withUnsafeBytes { raw in
      let record = Samples.record(raw, AbsoluteTime(seconds: 0, nanoseconds: 0))
      dissector.dissect(record)
      #expect(second.matches(dissector.tree, &scratch))
      #expect(!first.matches(dissector.tree, &firstScratch))
    }
  }
}
