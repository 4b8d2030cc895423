import Testing

/// Connections by way of a proxy against tshark 4.6.9.
@Suite struct SocksTests {
  @Test(arguments: samples) func treeIsThatOfTshark(_ sample: PacketSample) {
    let rows = PacketRows.rows(of: [sample.bytes], in: sample.protocols, link: sample.link)
    #expect(rows == [sample.expected])
  }

  @Test(arguments: samples) func everyPrefixIsDissected(_ sample: PacketSample) {
    #expect(PacketRows.survivesEveryPrefix(of: sample.bytes, link: sample.link))
  }

  static let samples: [PacketSample] = [
    PacketSample(
      name: "greeting of version 5", link: 101,
      hex: """
        4500002c00010000400600000a0000010a0000029c4004380000000100000001501803e80000000005020002
        """,
      protocols: ["socks"],
      rows: #"""
        0 socks 40+4 '' Socks Protocol
        1 socks.version 40+1 '5' Version: 5
        1  41+3 'Client Authentication Methods' 
        2 socks.auth_method_count 41+1 '2' Authentication Method Count: 2
        2 socks.auth_method 42+1 '0' Method[0]: 0 (No authentication)
        2 socks.auth_method 43+1 '2' Method[1]: 2 (Username/Password)
        """#),
    PacketSample(
      name: "request of version 4a", link: 101,
      hex: """
        4500004100010000400600000a0000010a0000029c4104380000000100000001501803e80000000004010050
        0000000175736572006578616d706c652e636f6d00
        """,
      protocols: ["socks"],
      rows: #"""
        0 socks 40+25 '' Socks Protocol
        1 socks.version 40+1 '4' Version: 4
        1 socks.command 41+1 '1' Command: Connect (1)
        1 socks.dstport 42+2 '80' Remote Port: 80
        1 socks.dst 44+4 '0.0.0.1' Remote Address: 0.0.0.1
        1 socks.username 48+5 'user' User name: user
        1 socks.v4a_dns_name 53+12 'example.com' SOCKS v4a Remote Domain Name: example.com
        """#),
  ]
}
