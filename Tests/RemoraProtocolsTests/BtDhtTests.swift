import RemoraProtocols
import RemoraTesting
import Testing

/// BitTorrent's distributed hash table. Values from tshark 4.6.9.
@Suite struct BtDhtTests {
  private let ping =
    "64313a6164323a696432303a808182838485868788898a8b8c8d8e8f9091929365313a71343a"
    + "70696e67313a74323a6161313a79313a7165"

  @Test func aPingPacketReadsAsInTshark() throws {
    let test = try PacketTest(.standard)
    let packet = try PacketBuilder(ping).udp(from: 6881, to: 6882).ipv4().ethernet()
    let rows = test.rows(packet)
    #expect(rows.values("bt-dht.bencoded.dict_entry") == ["", "", "", "", ""])
    #expect(rows.values("bt-dht.bencoded.dict") == [""])
    #expect(rows.values("bt-dht.bencoded.list.terminator") == ["e", "e"])
    let columns = try PacketTest(.standard).columns(packet)
    #expect(columns.protocol == "BT-DHT")
    #expect(columns.info == "Ping")
  }

  private let error =
    "64313a656c693230316532333a412047656e65726963204572726f72204f6375727265646531"
    + "3a74323a6161313a79313a6565"

  @Test func anErrorPacketReadsAsInTshark() throws {
    let test = try PacketTest(.standard)
    let packet = try PacketBuilder(error).udp(from: 6881, to: 6882).ipv4().ethernet()
    let rows = test.rows(packet)
    #expect(
      rows.values("bt-dht.bencoded.string")
        == ["e", "A Generic Error Ocurred", "t", "6161", "y", "e"])
    #expect(rows.values("bt-dht.error") == [""])
    #expect(rows.values("bt-dht.bencoded.int") == ["201"])
    let columns = try PacketTest(.standard).columns(packet)
    #expect(columns.protocol == "BT-DHT")
    #expect(columns.info == "Error No=201 Msg=A Generic Error Ocurred")
  }

  private let peers =
    "64313a7264323a696432303a808182838485868788898a8b8c8d8e8f90919293353a746f6b65"
    + "6e383a616f6575736e7468363a76616c7565736c363a010203051ae1363a010203061ae16565"
    + "313a74323a6161313a79313a7265"

  @Test func aPeersPacketReadsAsInTshark() throws {
    let test = try PacketTest(.standard)
    let packet = try PacketBuilder(peers).udp(from: 6881, to: 6882).ipv4().ethernet()
    let rows = test.rows(packet)
    #expect(rows.values("bt-dht.peers") == [""])
    #expect(rows.values("bt-dht.peer") == ["", ""])
    #expect(rows.values("bt-dht.ip") == ["1.2.3.5", "1.2.3.6"])
    #expect(rows.values("bt-dht.port") == ["6881", "6881"])
    let columns = try PacketTest(.standard).columns(packet)
    #expect(columns.protocol == "BT-DHT")
    #expect(columns.info == "Response Peers=2")
  }

  private let nodes =
    "64313a7264323a696432303a808182838485868788898a8b8c8d8e8f90919293353a6e6f6465"
    + "7335323a808182838485868788898a8b8c8d8e8f90919293010203071ae18081828384858687"
    + "88898a8b8c8d8e8f90919293010203081ae1363a6e6f6465733633383a808182838485868788"
    + "898a8b8c8d8e8f90919293000102030405060708090a0b0c0d0e0f1ae165313a74323a616131"
    + "3a76343a4c540102313a79313a7265"

  @Test func aNodesPacketReadsAsInTshark() throws {
    let test = try PacketTest(.standard)
    let packet = try PacketBuilder(nodes).udp(from: 6881, to: 6882).ipv4().ethernet()
    let rows = test.rows(packet)
    #expect(rows.values("bt-dht.nodes") == ["", ""])
    #expect(rows.values("bt-dht.node") == ["", "", ""])
    #expect(rows.values("bt-dht.ip6") == ["1:203:405:607:809:a0b:c0d:e0f"])
    let columns = try PacketTest(.standard).columns(packet)
    #expect(columns.protocol == "BT-DHT")
    #expect(columns.info == "Response Nodes=2 Nodes=1")
  }

  private let announce =
    "64313a6164323a696432303a808182838485868788898a8b8c8d8e8f9091929331323a696d70"
    + "6c6965645f706f7274693165393a696e666f5f6861736832303a808182838485868788898a8b"
    + "8c8d8e8f90919293343a706f7274693638383165353a746f6b656e383a616f6575736e746865"
    + "313a7131333a616e6e6f756e63655f70656572313a74323a6161313a79313a7165"

  @Test func anAnnouncePacketReadsAsInTshark() throws {
    let packet = try PacketBuilder(announce).udp(from: 6881, to: 6882).ipv4().ethernet()
    let columns = try PacketTest(.standard).columns(packet)
    #expect(columns.protocol == "BT-DHT")
    #expect(columns.info == "Announce_peer Info_hash=808182838485868788898a8b8c8d8e8f90919293")
  }

  @Test func noBytesBreakThem() throws {
    let test = try PacketTest(.standard)
    let ping = try PacketBuilder(self.ping).udp(from: 6881, to: 6882).ipv4().ethernet()
    let error = try PacketBuilder(self.error).udp(from: 6881, to: 6882).ipv4().ethernet()
    let peers = try PacketBuilder(self.peers).udp(from: 6881, to: 6882).ipv4().ethernet()
    let nodes = try PacketBuilder(self.nodes).udp(from: 6881, to: 6882).ipv4().ethernet()
    let announce = try PacketBuilder(self.announce).udp(from: 6881, to: 6882).ipv4().ethernet()
    for packet in [ping, error, peers, nodes, announce] {
      #expect(test.everyPrefix(of: packet) == [])
      #expect(test.mutations(of: packet) == [])
    }
  }
}
