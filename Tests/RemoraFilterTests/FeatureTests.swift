import RemoraCore
import Testing

@testable import RemoraFilter

/// What the one packet of `Grammar/valid.txt` cannot show; each answer is tshark 4.6's rule.
@Test(arguments: [
  // Text, by characters; letters fold in ASCII only.
  ("http.host[0:3] == \"www\"", true), ("http.host[1] == \"b\"", true),
  ("len(http.host) == 2", true), ("len(http.host) == 3", false),
  ("upper(http.host) == \"WWW.EXAMPLE.ORG\"", true), ("http.host contains \"EXAMPLE\"", true),
  ("http.host contains \"example\"", false), ("http.host matches \"example\"", true),
  ("http.host matches r\"\\.org$\"", true), ("http.host matches \"(?-i)example\"", false),
  ("all http.host contains \"w\"", false), ("http.host == \"\\u00e1b\"", true),
  ("count(http.host) == 2", true), ("http.host > \"www\"", true),
  ("http.host in {\"a\", \"áb\"}", true), ("http.host not in {\"a\", \"áb\"}", false),
  // Labels that the protocol makes are compared as text.
  ("http.code == \"code 7\"", true), ("http.code == \"code 8\"", false),
  ("http.code contains \"7\"", true), ("http.code == 7", true),
  // A label that two values share.
  ("ip.proto == \"Any\"", false), ("ip.proto != \"Any\"", true), ("ip.proto in {\"any\"}", false),
  // Two fields and slices on both sides.
  ("ip.src[0:3] == ip.dst[0:3]", true), ("tcp.srcport > tcp.dstport", true),
  ("ip.flags.df == 1 and ip.flags.df == \"Set\" and ip.flags.df == true", true),
])
func factsOfThePacketWithHosts(_ text: String, _ expected: Bool) throws {
  #expect(try Bench().matches(text, Samples.http) == expected)
}

@Test(arguments: [
  ("ip.src#1 == 1.1.1.1", true), ("ip.src#2 == 192.168.1.1", true), ("ip.src#3", false),
  ("ip.src#[-1] == 192.168.1.1", true), ("ip.src#[1-2] == 192.168.1.1", true),
  ("ip.src#[2:] == 1.1.1.1", false), ("ip#2", true), ("ip.ttl#1 > ip.ttl#2", true),
  ("ip.src#[1,2] === 1.1.1.1", false), ("@ip.src#2 == c0:a8:01:01", true),
  ("count(ip.addr) == 4", true), ("all udp.port > 52", true), ("ip.addr == 8.8.8.8", true),
  ("ip_rfc1918(ip.src)", true), ("ip.src#2[2:] == 01:01", true),
  ("ip.proto == \"IPIP\" and ip.proto == UDP", true), ("all ip.proto == UDP", false),
])
func factsOfTheTunnel(_ text: String, _ expected: Bool) throws {
  #expect(try Bench().matches(text, Samples.tunnel) == expected)
}

/// The outer header has 1.1.1.1 and IPIP, the inner one 192.168.1.1 and UDP.
@Test(arguments: [
  ("ip.src == 1.1.1.1 and ip.proto == 17", true),
  ("same(ip: ip.src == 1.1.1.1 and ip.proto == 17)", false),
  ("same(ip: src == 1.1.1.1 and proto == 4)", true),
  ("same(ip: src == 192.168.1.1 and proto == 17)", true),
  ("same(ip: not src == 1.1.1.1)", true), ("same(ip: addr != 1.1.1.1)", true),
  ("same(ip: src == 1.1.1.1 xor proto == 4)", false),
  ("same(ip: src == 1.1.1.1 xor proto == 17)", true),
  ("same(udp: port > 65535 - 1 or len(udp) == 0)", false), ("not same(tcp: port)", true),
  ("same(ip: src in {1.1.1.1, 9.9.9.9} and proto in {4})", true),
  ("same(ip: src == 9.9.9.9 or src == 8.7.6.5 or src == 1.2.3.4 or src == 192.168.1.1)", true),
  ("ip and (same(ip: proto == 4) and same(ip: proto == 17)) and not arp", true),
  ("same(ip.src: ip.src == 1.1.1.1 and ip.proto == 4)", true),
  ("same(ip.src: ip.src == 1.1.1.1 and ip.proto == 17)", false),
  ("same(ip: @src == 01:01:01:01 and ttl + 0 > 0 and proto == 4)", true),
])
func conditionsOnOneInstanceAreMetByOneInstance(_ text: String, _ expected: Bool) throws {
  let bench = try Bench()
  #expect(try bench.matches(text, Samples.tunnel) == expected)
  try Agreement.check(
    try Filter(text, registry: bench.registry), Samples.tunnel, bench.registry)
}

@Test(arguments: [
  ("same(ip: udp.port == 1)", "\"udp.port\" is not a part of \"ip\"."),
  ("same(nosuch: ip)", "\"nosuch\" is not a valid protocol or protocol field."),
  ("same(ip: same(ip: src))", "same() within same() has no meaning."),
  ("same(ip: src == )", "\")\" was unexpected in this context."),
  ("same(ip: src", "Unexpected end of filter expression."),
  ("same(ip)", "Function 'same' does not exist"),
])
func whatIsWrongInOneInstanceIsTold(_ text: String, _ message: String) throws {
  let bench = try Bench()
  do {
    _ = try Filter(text, registry: bench.registry)
    Issue.record("accepted")
  } catch { #expect(error.message == message) }
}

/// Without the quirks: of two ports, 12345 and 80, one is outside the set.
@Test(arguments: [
  ("any tcp.port not in {80}", false, true), ("all tcp.port not in {80}", true, false),
  ("tcp.port not in {80}", false, false), ("upper(http.host) != \"X\"", true, false),
  ("ip.src[10] != 1", true, false), ("ip.proto / 0 != 1", true, false),
  ("len(ip.src[10:]) == 0", true, false), ("all tcp.port in {80, 12345}", true, true),
  ("count(http.host) == 0", true, true),
])
func quirksAreKeptOrLeftOut(_ text: String, _ usual: Bool, _ strict: Bool) throws {
  let bench = try Bench()
  var options = FilterOptions()
  #expect(
    bench.run(try Filter(text, registry: bench.registry, options: options), Samples.syn) == usual)
  options.isStrict = true
  #expect(
    bench.run(try Filter(text, registry: bench.registry, options: options), Samples.syn) == strict)
  #expect(throws: FilterError.self) {
    try Filter("any 1 < tcp.port < 90", registry: bench.registry, options: options)
  }
}

@Test func setsHaveNames() throws {
  let bench = try Bench()
  var options = FilterOptions()
  options.sets = ["hosts": "10.0.0.5,\n1.2.3.4", "ports": "80 .. 90", "bad": "10.0.0.5,\nx.y.z"]
  for text in ["ip.src in hosts", "tcp.dstport in ports and ip.dst not in hosts"] {
    #expect(bench.run(try Filter(text, registry: bench.registry, options: options), Samples.syn))
  }
  do {
    _ = try Filter("ip.src in bad", registry: bench.registry, options: options)
    Issue.record("accepted")
  } catch {
    #expect(error.message == "\"x.y.z\" is not a valid hostname or IPv4 address.")
    // The line of the set's file alone is shown.
    #expect(error.underlined(error.text ?? "")?.line == "x.y.z}")
  }
  #expect(throws: FilterError.self) {
    try Filter("ip.src in others", registry: bench.registry, options: options)
  }
}

@Test(arguments: [
  ("_ws.col.number == \"1\"", true), ("_ws.col.packet_length == \"54\"", true),
  ("_ws.col.cls_time == \"0.000000\"", true), ("_ws.col.info contains \"x\"", false),
])
func columnsAreTexts(_ text: String, _ expected: Bool) throws {
  #expect(try Bench().matches(text) == expected)
}

@Test func macrosAreReplacedBeforeAnythingElse() throws {
  let bench = try Bench()
  var options = FilterOptions()
  options.macros = [
    "two": "(tcp.srcport == $1 or tcp.dstport == $2)", "ends": "ip.src == 10.0.0.5",
    "loop": "$loop()", "text": "a\\$1", "nested": "${two:1;80}",
  ]
  for text in ["$two(1,80)", "${two;12345;2}", "$two{1;80}", "${ends}", "$ends()", "${nested}"] {
    let filter = try Filter(text, registry: bench.registry, options: options)
    #expect(bench.run(filter, Samples.syn), "\(text)")
  }
  let refused = [
    ("$two(1)", "wrong number of arguments for macro 'two', expecting 2 instead of 1"),
    ("${nosuch}", "macro 'nosuch' does not exist"),
    ("$two(,2)", "null argument in macro expression"),
    ("$two(1,2", "end of filter in the middle of a macro expression"),
    ("${ two }", "invalid character in macro name"),
    ("${loop}", "too much nesting in macros"),
  ]
  for (text, message) in refused {
    do {
      _ = try Filter(text, registry: bench.registry, options: options)
      Issue.record("\(text) was accepted")
    } catch {
      #expect(error.message == message)
      #expect(error.range == nil)
    }
  }
}

@Test func aBlankFilterLetsEverythingPass() throws {
  for text in ["", " \t\r\n"] {
    let filter = try Filter(text, registry: Bench().registry)
    #expect(filter.isEmpty)
    #expect(try Bench().run(filter, Samples.arp))
  }
}

@Test func caretsStandUnderCharacters() throws {
  let registry = try Toys.registry()
  do throws(FilterError) {
    _ = try Filter("http.host == \"áé\" and tcp.port == abc", registry: registry)
    Issue.record("accepted")
  } catch {
    let shown = error.underlined("http.host == \"áé\" and tcp.port == abc")
    #expect(shown?.caret == "                                  ^~~")
  }
}

@Test func aNearNameIsSuggested() throws {
  let registry = try Toys.registry()
  do throws(FilterError) {
    _ = try Filter("tcp.prot == 80", registry: registry)
    Issue.record("accepted")
  } catch {
    #expect(error.notes == ["Did you mean \"tcp.port\"?"])
  }
}

@Test func onlyWhatIsMentionedIsNeeded() throws {
  let bench = try Bench()
  let filter = try Filter(
    "ip.src == 10.0.0.5 or tcp.port == 80 or ip.src == 1.1.1.1", registry: bench.registry)
  #expect(filter.explain(.needs, registry: bench.registry) == "field ip.src\nfield tcp.port\n")
  #expect(filter.explain(.plan, registry: bench.registry).contains("direct"))
}

@Test(arguments: Filter.Stage.allCases)
func everyStageCanBePrinted(_ stage: Filter.Stage) throws {
  let bench = try Bench()
  let filter = try Filter(
    "all tcp.port#1 > 5 and not frame[0:2] == 00:11 or ip.src in {1.1.1.1, ip.dst} xor "
      + "upper(http.host) matches \"a\"", registry: bench.registry)
  #expect(!filter.explain(stage, registry: bench.registry).isEmpty)
}
