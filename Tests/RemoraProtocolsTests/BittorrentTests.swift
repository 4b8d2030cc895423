import RemoraProtocols
import RemoraTesting
import Testing

/// Values from tshark 4.6.9.
@Suite struct BittorrentTests {
  static let handshake =
    "13426974546f7272656e742070726f746f636f6c0000000000100005000102030405060708090a0b0c0d0e0f10"
    + "1112132d524d303030312d6162636465666768696a6b6c"
  /// Have, request, interested, and a message without a type.
  static let messages =
    "00000005040000002a0000000d06000000010000400000004000000000010200000000"

  private func packet(_ hex: String) throws -> PacketBuilder {
    try PacketBuilder(hex).tcp(to: 6881).ipv4().ethernet()
  }

  @Test func aHandshakeTellsWhatIsSharedAndByWhom() throws {
    let rows = try PacketTest(.standard).rows(try packet(Self.handshake))
    #expect(rows.values("bittorrent.protocol.name") == ["BitTorrent protocol"])
    #expect(rows.values("bittorrent.reserved") == ["00:00:00:00:00:10:00:05"])
    #expect(
      rows.values("bittorrent.info_hash") == [
        "00:01:02:03:04:05:06:07:08:09:0a:0b:0c:0d:0e:0f:10:11:12:13"
      ])
    #expect(
      rows.values("bittorrent.peer_id") == [
        "2d:52:4d:30:30:30:31:2d:61:62:63:64:65:66:67:68:69:6a:6b:6c"
      ])
  }

  @Test func messagesAreCutOutByTheirLength() throws {
    let rows = try PacketTest(.standard).rows(try packet(Self.messages))
    #expect(rows.values("bittorrent.msg.length") == ["5", "13", "1", "0"])
    #expect(rows.values("bittorrent.msg.type") == ["4", "6", "2"])
    #expect(rows.values("bittorrent.piece.index") == ["0x0000002a", "0x00000001"])
    #expect(rows.values("bittorrent.piece.begin") == ["0x00004000"])
    #expect(rows.values("bittorrent.piece.length") == ["0x00004000"])
  }

  @Test(arguments: [handshake, messages])
  func everyPrefixIsDissected(_ hex: String) throws {
    #expect(try PacketTest(.standard).everyPrefix(of: packet(hex)) == [])
  }
}
