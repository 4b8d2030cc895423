import Testing

@testable import RemoraCore

@Suite struct FlowKeyTests {
  /// Of 60,000 connections between the same two hosts, as in a scan or a test of load, about as
  /// many fall into places of their own as if they were thrown: 131,072 (1 - e^(-60,000/131,072)).
  @Test(arguments: [0, 16, 44])
  func connectionsOfTwoHostsAreSpread(_ shift: UInt64) {
    var places = Set<UInt64>()
    for port in UInt32(1_024)..<61_024 {
      let key = FlowKey(
        from: Address(IPv4Address(bits: 0x0a00_0001)), port,
        to: Address(IPv4Address(bits: 0x0aff_0001)), 80)
      places.insert(key.hash >> shift & 0x1_ffff)
    }
    #expect(places.count > 47_000)
  }
}
