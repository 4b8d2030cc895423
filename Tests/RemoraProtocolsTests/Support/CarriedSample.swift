import RemoraProtocols
import RemoraTesting
import Testing

/// A message in UDP or TCP, and what another implementation says of it.
struct CarriedSample: Sendable, CustomTestStringConvertible {
  enum Carrier: Sendable { case udp, tcp }
  var testDescription: String
  var carrier: Carrier
  var from, to: UInt16
  var hex: String
  var values: [(String, [String])]
  /// The columns Protocol and Info.
  var columns: (String, String)

  func packet() throws -> PacketBuilder {
    let start = try PacketBuilder(hex)
    let whole =
      switch carrier {
      case .udp: start.udp(from: from, to: to)
      case .tcp: start.tcp(from: from, to: to)
      }
    return whole.ipv4().ethernet()
  }

  /// Values and columns are as expected.
  func check() throws {
    let packet = try packet()
    let rows = try PacketTest(.standard).rows(packet)
    for (name, expected) in values {
      #expect(rows.values(name) == expected, "\(name)")
    }
    let columns = try PacketTest(.standard).columns(packet)
    #expect(columns.protocol == self.columns.0)
    #expect(columns.info == self.columns.1)
  }

  /// Cut or changed anywhere, trees stay sound.
  func damage() throws {
    let test = try PacketTest(.standard)
    let packet = try packet()
    #expect(test.everyPrefix(of: packet) == [])
    #expect(test.mutations(of: packet) == [])
  }
}
