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
