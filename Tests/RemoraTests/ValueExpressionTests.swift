import Foundation
import RemoraCore
import RemoraFilter
import RemoraProtocols
import Testing

@testable import Remora

/// What `-e` prints of the fifth packet of `samples/web.pcapng`, a TCP SYN; as tshark 4.6.9.
struct ValueExpressionTests {
  static let registry = try? Registry.standard.knowing(KnownFields()).sealed()

  @Test(arguments: [
    ("ip.ttl + 1", ["65"]), ("tcp.port == 80", ["\u{2713}"]), ("tcp.port == 81", []),
    ("len(frame)", ["74"]), ("ip.src[0:2]", ["c0:00"]), ("count(ip.addr)", ["2"]),
    ("frame.time_relative * 2", ["0.000902000"]), ("double(ip.len) / 3", ["20"]),
    ("double(ip.len) / 7", ["8.571428571428571"]), ("-ip.ttl", ["-64"]),
    ("upper(frame.protocols)", ["ETH:ETHERTYPE:IP:TCP"]), ("@ip.src", ["c0:00:02:01"]),
    ("ip.addr#1", ["192.0.2.1", "192.0.2.80"]), ("max(ip.src)", ["192.0.2.1"]),
    ("ip_special_name(ip.src)", ["Documentation (TEST-NET-1)"]), ("tcp[0:2]", ["86:22"]),
    ("ip_multicast(ip.dst)", ["False"]), ("tcp.flags.syn#1", ["True"]),
    ("vals(ip.proto)", ["TCP"]), ("eth.src & ff:ff:ff:00:00:00", ["00:00:5e:00:00:00"]),
    ("ip.src & 255.255.0.0", ["192.0.0.0"]), ("tcp and ip", ["\u{2713}"]), ("udp.port + 1", []),
    ("frame.time + 1", ["2026-11-21T11:32:32.598551000+0000"]), ("sip.Status-Code + 1", []),
    ("bootp", []), ("tcp.flags & 2", ["2"]), ("frame.protocols[0:3]", ["eth"]),
  ])
  func expressionsHaveTheValuesThatTsharkPrints(_ text: String, _ values: [String]) throws {
    let registry = try #require(Self.registry)
    let expression = try ValueExpression(text, registry: registry)
    var dissector = Dissector(registry: registry, needs: expression.needs)
    var scratch = expression.scratch(for: expression.needs)
    let file = Captures.root.appendingPathComponent("samples/web.pcapng")
    let packets = Captures.packets(of: file, limit: 5)
    for var packet in packets {
      packet.about.firstTime = packets[0].about.time
      packet.bytes.withUnsafeBytes {
        dissector.dissect(PacketRecord(bytes: $0, about: packet.about))
      }
    }
    #expect(expression.texts(dissector.tree, &scratch) == values)
  }

  @Test(arguments: ["ip.nosuch + 1", "\"a\"", "5", "frame[0:0]", "", "ip.ttl +"])
  func whatIsNoExpressionIsRefused(_ text: String) throws {
    let registry = try #require(Self.registry)
    #expect(throws: FilterError.self) { try ValueExpression(text, registry: registry) }
  }
}
