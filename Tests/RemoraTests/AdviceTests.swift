import RemoraCore
import RemoraFilter
import RemoraProtocols
import Testing

@testable import Remora

/// What is said of filters that are refused, beyond the sentence, and of legal ones that are
/// seldom meant.
struct AdviceTests {
  static let registry = try? Registry.standard.knowing(KnownFields()).sealed()

  @Test(arguments: [
    ("tcp.port = 80", "Did you mean \"==\"?"),
    ("tcp.port <> 80", "Did you mean \"!=\"?"),
    ("tcp.port ~= 80", "Did you mean \"matches\"?"),
    ("ip.ttl =< 5", "Did you mean \"<=\"?"),
    ("tcp | udp", "Did you mean \"||\" (or)?"),
    ("tcp ^ udp", "Did you mean \"^^\" (xor)?"),
    ("ip AND udp", "Operators are written in lower case: \"and\"."),
    ("NOT tcp", "Operators are written in lower case: \"not\"."),
    ("ip.proto EQ 6", "Operators are written in lower case: \"eq\"."),
    ("tcp.port in {80 443}", "The elements of a set are separated by commas: {80, 443}."),
    ("tcp.port in (80, 443)", "A set is written in braces, with commas: {80, 443}."),
    (
      "(ip.proto + 2) * 3 == 24",
      "Parentheses group tests; values are grouped with braces: {ip.len - 20} * 2."
    ),
    ("IP.src == 1.2.3.4", "Did you mean \"ip.src\"?"),
    ("tcp.prot == 80", "Did you mean \"tcp.port\"?"),
    // A third follows, which depends on the protocols that there are.
    ("ip.port == 80", "Did you mean \"tcp.port\" or \"udp.port\""),
    ("tcp.flags.sny == 1", "Did you mean \"tcp.flags.syn\"?"),
    ("http.hsot == \"a\"", "Did you mean \"http.host\"?"), ("htpp", "Did you mean \"http\"?"),
  ])
  func aLikelyMeaningIsNamed(_ text: String, _ note: String) throws {
    let registry = try #require(Self.registry)
    do {
      _ = try Filter(text, registry: registry)
      Issue.record("accepted")
    } catch {
      #expect(error.notes.count == 1 && error.notes.first?.hasPrefix(note) == true)
    }
  }

  @Test(arguments: [
    ("port 80", "(tcp.port == 80 or udp.port == 80)"),
    ("tcp port 80", "tcp.port == 80"),
    ("tcp dst port 80 or udp src port 53", "tcp.dstport == 80 or udp.srcport == 53"),
    ("host 10.0.0.1", "ip.addr == 10.0.0.1"),
    ("src host 10.0.0.1 and not dst 10.0.0.2", "ip.src == 10.0.0.1 and not ip.dst == 10.0.0.2"),
    ("host 2001:db8::1", "ipv6.addr == 2001:db8::1"),
    ("src net 10/8 && (arp || tcp port 22)", "ip.src == 10.0.0.0/8 and (arp or tcp.port == 22)"),
    ("net 192.168", "ip.addr == 192.168.0.0/16"),
    ("udp portrange 1-100", "udp.port in {1..100}"),
    ("tcp or port 5 and udp", "(tcp or (tcp.port == 5 or udp.port == 5)) and udp"),
    ("ether host 00:11:22:33:44:55", "eth.addr == 00:11:22:33:44:55"),
    ("greater 100 and !broadcast", "frame.len >= 100 and not eth.dst == ff:ff:ff:ff:ff:ff"),
    ("ip6 and icmp6", "ipv6 and icmpv6"), ("vlan 5", "vlan.id == 5"),
  ])
  func captureFiltersAreTranslatedAndTheTranslationCompiles(
    _ text: String, _ translation: String
  ) throws {
    let registry = try #require(Self.registry)
    _ = try Filter(translation, registry: registry)
    do {
      _ = try Filter(text, registry: registry)
      Issue.record("accepted")
    } catch {
      let note = "This is a capture filter. As a display filter it would be: \(translation)"
      #expect(error.notes == [note])
    }
  }

  @Test(arguments: [
    ("ip.addr != 1.2.3.4", "\"ip.addr !=\""), ("tcp.port !== 80", "\"tcp.port !==\""),
    ("tcp.flags.syn && !tcp.flags.ack", "\"tcp.flags.syn\" alone"),
    ("ip.src != 1.1.1.1 or ip.src != 2.2.2.2", "No value equals both"),
    ("ip.ttl == 1 and ip.ttl == 2", "One ip.ttl cannot have two values"),
  ])
  func legalButUnlikelyFiltersGetAHint(_ text: String, _ start: String) throws {
    let filter = try Filter(text, registry: try #require(Self.registry))
    #expect(filter.hints.first?.message.hasPrefix(start) == true)
  }

  @Test(arguments: [
    "tcp.flags.syn == 1 && tcp.flags.ack == 0", "!(ip.addr == 1.2.3.4)", "ip.src != 1.2.3.4",
    "tcp.port == 80 and tcp.port == 90", "tcp or udp", "ip.ttl == 1 or ip.ttl == 2",
  ])
  func goodFiltersGetNone(_ text: String) throws {
    #expect(try Filter(text, registry: try #require(Self.registry)).hints.isEmpty)
  }

  /// The first words of the sentences are those of tshark's tester.
  @Test(arguments: [
    ("bootp", "Deprecated token \"bootp\""),
    ("ip.proto == TCP", "Interpreting the symbol \u{2039}TCP\u{203a} as a"),
    ("frame[37] == fc", "Interpreting \"fc\" as Fibre Channel instead of Byte sequence."),
  ])
  func whatIsAcceptedButNotRecommendedIsWarnedOf(_ text: String, _ start: String) throws {
    let filter = try Filter(text, registry: try #require(Self.registry))
    #expect(filter.warnings.count == 1)
    #expect(filter.warnings.first?.message.hasPrefix(start) == true)
  }
}
