import Testing

/// Talk of nodes of Elasticsearch against tshark 4.6.9.
@Suite struct ElasticsearchTests {
  @Test(arguments: samples) func treeIsThatOfTshark(_ sample: PacketSample) {
    let rows = PacketRows.rows(of: [sample.bytes], in: sample.protocols, link: sample.link)
    #expect(rows == [sample.expected])
  }

  @Test(arguments: samples) func everyPrefixIsDissected(_ sample: PacketSample) {
    #expect(PacketRows.survivesEveryPrefix(of: sample.bytes, link: sample.link))
  }

  static let samples: [PacketSample] = [
    PacketSample(
      name: "request with a header", link: 101,
      hex: """
        4500005600010000400600000a0000010a0000029c4024540000000100000001501803e80000000045530000
        0028000000000000000700006bbb4b0000001401016b027676000106782d7061636b046163743a616263
        """,
      protocols: ["elasticsearch"],
      rows: #"""
        0 elasticsearch 40+46 '' Elasticsearch
        1 elasticsearch.header.token 40+2 'ES' Token: ES
        1 elasticsearch.header.message_length 42+4 '40' Message length: 40
        1 elasticsearch.header.request_id 46+8 '7' Request ID: 7
        1 elasticsearch.header.status_flags 54+1 '0x00' Status flags: 0x00
        2 elasticsearch.header.status_flags.compression 54+1 'False' .... .0.. = Compression: Not set
        2 elasticsearch.header.status_flags.error 54+1 'False' .... ..0. = Error: Not set
        2 elasticsearch.header.status_flags.message_type 54+1 '0' .... ...0 = Message type: Request (0)
        1 elasticsearch.version 55+4 '7060299' Version: 7.6.2 (7060299)
        1 elasticsearch.header.size 59+4 '20' Header size: 20
        1 elasticsearch.header.request 64+5 '' Request header: k: vv
        2 elasticsearch.header.key 64+2 'k' Key: k
        2 elasticsearch.header.value 66+3 'vv' Value: vv
        1 elasticsearch.feature 71+7 'x-pack' Feature: x-pack
        1 elasticsearch.action 78+5 'act:' Action: act:
        1 elasticsearch.data 83+3 '' Data
        """#),
    PacketSample(
      name: "response", link: 101,
      hex: """
        4500004100010000400600000a0000010a0000029c4124540000000100000001501803e80000000045530000
        0013000000000000000701005cc663000064617461
        """,
      protocols: ["elasticsearch"],
      rows: #"""
        0 elasticsearch 40+25 '' Elasticsearch
        1 elasticsearch.header.token 40+2 'ES' Token: ES
        1 elasticsearch.header.message_length 42+4 '19' Message length: 19
        1 elasticsearch.header.request_id 46+8 '7' Request ID: 7
        1 elasticsearch.header.status_flags 54+1 '0x01' Status flags: 0x01
        2 elasticsearch.header.status_flags.compression 54+1 'False' .... .0.. = Compression: Not set
        2 elasticsearch.header.status_flags.error 54+1 'False' .... ..0. = Error: Not set
        2 elasticsearch.header.status_flags.message_type 54+1 '1' .... ...1 = Message type: Response (1)
        1 elasticsearch.version 55+4 '6080099' Version: 6.8.0 (6080099)
        1 elasticsearch.data 61+4 '' Data
        """#),
  ]
}
