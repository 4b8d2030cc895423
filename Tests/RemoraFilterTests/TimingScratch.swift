import RemoraCore
import Testing
@testable import RemoraFilter

@Test func timings() throws {
  let bench = try Bench()
  let clock = ContinuousClock()
  func time(_ name: String, _ body: () throws -> Void) rethrows {
    let t = try clock.measure { try body() }
    print("TIME", name, t)
  }
  for unit in ["(", "{", "[", "!", "\"", "'", "a", ".", ":", "1.", "$", "@", "#1", "${a;", "-"] {
    let text = String(repeating: unit, count: (1 << 20) / unit.utf8.count)
    time("noise \(unit)") { _ = try? Filter(text, registry: bench.registry) }
  }
  time("neg") { _ = try? Filter(String(repeating: "!", count: 100_001) + "tcp", registry: bench.registry) }
  let terms = (0..<100_000).map { "ip.id == \($0 % 65_536)" }.joined(separator: " or ")
  time("terms lex") { _ = Lexer.tokens(of: terms) }
  time("terms parse") { _ = try? Parser.tree(of: terms) }
  var f: Filter?
  time("terms") { f = try? Filter(terms, registry: bench.registry) }
  if let f { time("terms run") { _ = bench.run(f, Samples.arp) } }
  let set = "ip.src in {" + (0..<100_000).map { "10.\($0 >> 16).\($0 >> 8 & 255).\($0 & 255)" }.joined(separator: ",") + "}"
  time("set") { f = try? Filter(set, registry: bench.registry) }
  let sums = "ip.ttl" + String(repeating: " + 0", count: 20000) + " == 64"
  time("sums") { _ = try? Filter(sums, registry: bench.registry) }
  let slices = "frame" + String(repeating: "[0:]", count: 20000) + " == frame"
  time("slices") { _ = try? Filter(slices, registry: bench.registry) }
  let chain = "ip.ttl" + String(repeating: " <= ip.ttl", count: 20_000)
  time("chain") { _ = try? Filter(chain, registry: bench.registry) }
  for text in ["tcp", "ip.src == 10.0.0.9 or ip.dst == 10.0.0.9", "tcp.port == 443", "tcp.port in {1..5, 443, 8080}", "tcp.flags & 1", "eth.src == 00:11:22:33:44:56",
    "frame contains \"abcd\"", "frame matches \"abcd\"", "http.host contains \"zzz\"", "upper(http.host) == \"ABC\"", "frame[0:2] == 00:12", "ip.len - 40 > 30", set] {
    let filter = try Filter(text, registry: bench.registry)
    var dissector = Dissector(registry: bench.registry, needs: filter.needs)
    var scratch = filter.scratch()
    Samples.http.withUnsafeBytes { raw in
      let record = PacketRecord(bytes: raw, originalLength: raw.count, number: 1, time: AbsoluteTime(seconds: 0, nanoseconds: 0), linkType: 1)
      dissector.dissect(record)
      var n = 0
      let t = clock.measure { for _ in 0..<1_000_000 where filter.matches(dissector.tree, &scratch) { n += 1 } }
      print("RUN", t / 1_000_000, n, text.prefix(60))
    }
  }
}
