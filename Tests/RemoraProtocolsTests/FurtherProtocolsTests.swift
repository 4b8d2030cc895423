import Testing

/// Protocols of machines, networks and hosts against tshark 4.6.9: crafted conversations.
@Suite struct FurtherProtocolsTests {
  static let samples: [ConversationSample] = [
    fieldNetworks, controllers, networkServices, routing, switches, lanSwitches, peers, radios,
  ].flatMap {
    $0
  }

  @Test(arguments: samples) func treesAreThoseOfTshark(_ sample: ConversationSample) {
    #expect(sample.dissected() == sample.rows)
  }

  @Test(arguments: samples) func aSecondPassSaysTheSame(_ sample: ConversationSample) {
    let ahead = { (row: String) in !row.contains("response_in") }
    #expect(sample.dissected(revisiting: true).filter(ahead) == sample.rows.filter(ahead))
  }

  @Test(arguments: samples) func everyPrefixIsDissected(_ sample: ConversationSample) {
    for bytes in sample.packets {
      #expect(PacketRows.survivesEveryPrefix(of: bytes, link: sample.link))
    }
  }

  @Test(arguments: samples) func damagedBytesAreDissected(_ sample: ConversationSample) {
    let damaged = sample.damaged
    let rows = PacketRows.rows(of: damaged, in: sample.protocols, link: sample.link)
    #expect(rows.count == damaged.count)
  }
}
