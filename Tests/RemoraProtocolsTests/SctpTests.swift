import Testing

/// SCTP against tshark 4.6.9.
@Suite struct SctpTests {
  @Test(arguments: samples) func treeIsThatOfTshark(_ sample: PacketSample) {
    let rows = PacketRows.rows(of: [sample.bytes], in: sample.protocols, link: sample.link)
    #expect(rows == [sample.expected])
  }

  @Test(arguments: samples) func everyPrefixIsDissected(_ sample: PacketSample) {
    #expect(PacketRows.survivesEveryPrefix(of: sample.bytes, link: sample.link))
  }

  static let samples: [PacketSample] = [
    PacketSample(
      name: "an answer to an association", link: 1,
      hex: """
        01000000000202000000000108004500002c000100004084664b0a0000010a00000203e80f1c112233440000
        00000a00000c636f6f6b69652121
        """,
      protocols: ["sctp"],
      rows: #"""
        0 sctp 34+24 '' Stream Control Transmission Protocol, Src Port: 1000 (1000), Dst Port: 3868 (3868)
        1 sctp.srcport 34+2 '1000' Source port: 1000
        1 sctp.dstport 36+2 '3868' Destination port: 3868
        1 sctp.verification_tag 38+4 '0x11223344' Verification tag: 0x11223344
        1 sctp.assoc_index 34+0 '65535' Association index: disabled (enable in preferences)
        1h sctp.port 34+2 '1000' Port: 1000
        1h sctp.port 36+2 '3868' Port: 3868
        1 sctp.checksum 42+4 '0x00000000' Checksum: 0x00000000 [unverified]
        1 sctp.checksum.status 42+0 '2' Checksum Status: Unverified
        1 sctp.chunk 46+12 '' COOKIE_ECHO chunk (Cookie length: 8 bytes)
        2 sctp.chunk_type 46+1 '10' Chunk type: COOKIE_ECHO (10)
        3 sctp.chunk_bit_1 46+1 'False' 0... .... = Bit: Stop processing of the packet
        3 sctp.chunk_bit_2 46+1 'False' .0.. .... = Bit: Do not report
        2 sctp.chunk_flags 47+1 '0x00' Chunk flags: 0x00
        2 sctp.chunk_length 48+2 '12' Chunk length: 12
        2 sctp.cookie 50+8 '63:6f:6f:6b:69:65:21:21' Cookie: 636f6f6b69652121
        """#),
    PacketSample(
      name: "gaps", link: 1,
      hex: """
        01000000000202000000000108004500003c000100004084663b0a0000010a0000020f1c03e8112233440000
        00000300001c000000090000ffff0002000100020003000500050000000c
        """,
      protocols: ["sctp"],
      rows: #"""
        0 sctp 34+40 '' Stream Control Transmission Protocol, Src Port: 3868 (3868), Dst Port: 1000 (1000)
        1 sctp.srcport 34+2 '3868' Source port: 3868
        1 sctp.dstport 36+2 '1000' Destination port: 1000
        1 sctp.verification_tag 38+4 '0x11223344' Verification tag: 0x11223344
        1 sctp.assoc_index 34+0 '65535' Association index: disabled (enable in preferences)
        1h sctp.port 34+2 '3868' Port: 3868
        1h sctp.port 36+2 '1000' Port: 1000
        1 sctp.checksum 42+4 '0x00000000' Checksum: 0x00000000 [unverified]
        1 sctp.checksum.status 42+0 '2' Checksum Status: Unverified
        1 sctp.chunk 46+28 '' SACK chunk (Cumulative TSN: 9, a_rwnd: 65535, gaps: 2, duplicate TSNs: 1)
        2 sctp.chunk_type 46+1 '3' Chunk type: SACK (3)
        3 sctp.chunk_bit_1 46+1 'False' 0... .... = Bit: Stop processing of the packet
        3 sctp.chunk_bit_2 46+1 'False' .0.. .... = Bit: Do not report
        2 sctp.chunk_flags 47+1 '0x00' Chunk flags: 0x00
        3 sctp.sack_nonce_sum 47+1 '0' .... ...0 = Nonce sum: 0
        2 sctp.chunk_length 48+2 '28' Chunk length: 28
        2 sctp.sack_cumulative_tsn_ack_raw 50+4 '9' Cumulative TSN ACK (absolute): 9
        2 sctp.sack_a_rwnd 54+4 '65535' Advertised receiver window credit (a_rwnd): 65535
        2 sctp.sack_number_of_gap_blocks 58+2 '2' Number of gap acknowledgement blocks: 2
        2 sctp.sack_number_of_duplicated_tsns 60+2 '1' Number of duplicated TSNs: 1
        2  62+4 'Gap Acknowledgement for TSN 11 to 12' 
        3 sctp.sack_gap_block_start 62+2 '2' Start: 2
        4 sctp.sack_gap_block_start_tsn 62+2 '11' Start TSN: 11
        3 sctp.sack_gap_block_end 64+2 '3' End: 3
        4 sctp.sack_gap_block_end_tsn 64+2 '12' End TSN: 12
        2  66+4 'Gap Acknowledgement for TSN 14 to 14' 
        3 sctp.sack_gap_block_start 66+2 '5' Start: 5
        4 sctp.sack_gap_block_start_tsn 66+2 '14' Start TSN: 14
        3 sctp.sack_gap_block_end 68+2 '5' End: 5
        4 sctp.sack_gap_block_end_tsn 68+2 '14' End TSN: 14
        2 sctp.sack_number_of_tsns_gap_acked 46+0 '3' Number of TSNs in gap acknowledgement blocks: 3
        2 sctp.sack_duplicate_tsn 70+4 '12' Duplicate TSN: 12
        """#),
    PacketSample(
      name: "data", link: 1,
      hex: """
        010000000002020000000001080045000038000100004084663f0a0000010a00000203e80f1c112233440000
        00050003001500000007000100020000002e6461746131000000
        """,
      protocols: ["sctp"],
      rows: #"""
        0 sctp 34+28 '' Stream Control Transmission Protocol, Src Port: 1000 (1000), Dst Port: 3868 (3868)
        1 sctp.srcport 34+2 '1000' Source port: 1000
        1 sctp.dstport 36+2 '3868' Destination port: 3868
        1 sctp.verification_tag 38+4 '0x11223344' Verification tag: 0x11223344
        1 sctp.assoc_index 34+0 '65535' Association index: disabled (enable in preferences)
        1h sctp.port 34+2 '1000' Port: 1000
        1h sctp.port 36+2 '3868' Port: 3868
        1 sctp.checksum 42+4 '0x00000005' Checksum: 0x00000005 [unverified]
        1 sctp.checksum.status 42+0 '2' Checksum Status: Unverified
        1 sctp.chunk 46+16 '' DATA chunk (ordered, complete segment, TSN: 0, SID: 1, SSN: 2, PPID: 46, payload length: 5 bytes)
        2 sctp.chunk_type 46+1 '0' Chunk type: DATA (0)
        3 sctp.chunk_bit_1 46+1 'False' 0... .... = Bit: Stop processing of the packet
        3 sctp.chunk_bit_2 46+1 'False' .0.. .... = Bit: Do not report
        2 sctp.chunk_flags 47+1 '0x03' Chunk flags: 0x03
        3 sctp.data_i_bit 47+1 'False' .... 0... = I-Bit: Possibly delay SACK
        3 sctp.data_u_bit 47+1 'False' .... .0.. = U-Bit: Ordered delivery
        3 sctp.data_b_bit 47+1 'True' .... ..1. = B-Bit: First segment
        3 sctp.data_e_bit 47+1 'True' .... ...1 = E-Bit: Last segment
        2 sctp.chunk_length 48+2 '21' Chunk length: 21
        2 sctp.data_tsn 50+4 '0' Transmission sequence number (relative): 0
        2 sctp.data_tsn_raw 50+4 '7' Transmission sequence number (absolute): 7
        2 sctp.data_sid 54+2 '0x0001' Stream identifier: 0x0001
        2 sctp.data_ssn 56+2 '2' Stream sequence number: 2
        2 sctp.data_payload_proto_id 58+4 '46' Payload protocol identifier: DIAMETER (46)
        2 sctp.chunk_padding 67+3 '00:00:00' Chunk padding: 000000
        """#),
  ]
}
