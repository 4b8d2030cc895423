import RemoraProtocols
import Testing

@testable import RemoraCore

/// What dissection looks into for a filter: for each more protocol it does, every packet pays.
@Suite struct ReachTests {
  private static func path(
    from start: String, to target: String, in registry: SealedRegistry
  ) -> [String]? {
    guard let first = registry.protocolID(named: start),
      let last = registry.protocolID(named: target)
    else { return nil }
    var before: [ProtocolID: ProtocolID] = [:]
    var queue = registry.otherSuccessors[Int(first)]
    for next in queue { before[next] = first }
    var at = 0
    while at < queue.count {
      let here = queue[at]
      at += 1
      if here == last {
        var names: [String] = []
        var step = here
        while step != first {
          names.append(registry.protocols[Int(step)].name)
          guard let up = before[step] else { break }
          step = up
        }
        return [start] + names.reversed()
      }
      for next in registry.successors[Int(here)] where before[next] == nil && next != first {
        before[next] = here
        queue.append(next)
      }
    }
    return nil
  }

  /// Only ports may lead from TCP and UDP back to addresses: these are looked up before either is
  /// entered.
  @Test(arguments: ["tcp", "udp"], ["ip", "ipv6", "eth"])
  func addressesAreNotSoughtInsideOfPayloads(_ carrier: String, _ target: String) throws {
    let registry = try Registry.standard.sealed()
    #expect(Self.path(from: carrier, to: target, in: registry) == nil)
  }
}
