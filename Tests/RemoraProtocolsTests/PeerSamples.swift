/// Values are those of tshark 4.6.9.
extension FurtherProtocolsTests {
  static let peers: [ConversationSample] = [
    ConversationSample(
      "eDonkey between clients and servers", ["edonkey"],
      packets: [
        """
        0200000000bb0200000000aa08004500008100010000400666740a0000010a000002520a12360000
        03e8000003e85018200000000000e3540000004ca0a1a2a3a4a5a6a7a8a9aaabacadaeaf0a000007
        361207000000020100010500654d756c65030100113c000000030100f93612361283fa0500000089
        5507880f3612030400706f7274361200000a0000093512
        """,
        """
        0200000000bb0200000000aa08004500006200010000400666930a0000010a000002520e12360000
        03e8000003e85018200000000000e3350000001501000000a0a1a2a3a4a5a6a7a8a9aaabacadaeaf
        0a00000736120200000002010001080066696c652e6176690301000260ae0a00
        """,
        """
        0200000000bb0200000000aa08004500004400010000400666b10a0000010a000002521012360000
        03e8000003e85018200000000000e3170000001600000106007562756e7475020500566964656f01
        0003
        """,
        """
        0200000000bb0200000000aa08004500006300010000400666920a0000010a000002521812360000
        03e8000003e85018200000000000e3360000003301000000a0a1a2a3a4a5a6a7a8a9aaabacadaeaf
        0a00000736120200000002010001080066696c652e6176690301000260ae0a0000
        """,
        """
        0200000000bb0200000000aa08004500004200010000400666b30a0000010a000002521f12360000
        03e8000003e85018200000000000e315000000400a0000071d000000351200000a00000100000000
        """,
        """
        0200000000bb0200000000aa080045000056000100004006669f0a0000010a000002522212360000
        03e8000003e85018200000000000e32900000044a0a1a2a3a4a5a6a7a8a9aaabacadaeaf010a0000
        07361283a0a1a2a3a4a5a6a7a8a9aaabacadaeaf
        """,
        """
        0200000000bb0200000000aa080045000056000100004006669f0a0000010a000002522512360000
        03e8000003e85018200000000000e32900000047a0a1a2a3a4a5a6a7a8a9aaabacadaeaf00000000
        64000000c80000000a0000006e000000d2000000
        """,
        """
        0200000000bb0200000000aa08004500006000010000400666950a0000010a000002522f12360000
        03e8000003e85018200000000000e33300000052a0a1a2a3a4a5a6a7a8a9aaabacadaeaf0200a0a1
        a2a3a4a5a6a7a8a9aaabacadaeafa0a1a2a3a4a5a6a7a8a9aaabacadaeaf
        """,
        """
        0200000000bb0200000000aa08004500004200010000400666b30a0000010a000002523e12360000
        03e8000003e85018200000000000c515000000014401020000008320010000000301002140120000
        """,
        """
        0200000000bb0200000000aa08004500006c00010000400666890a0000010a000002524f12360000
        03e8000003e85018200000000000c53f0000009ca0a1a2a3a4a5a6a7a8a9aaabacadaeaf01004d4d
        4d4d4d4d4d4d4d4d4d4d4d4d4d4d4d4d4d4d010002004e4e4e4e4e4e4e4e4e4e4e4e4e4e4e4e4e4e
        4e4e
        """,
      ],
      rows: ##"""
        0 edonkey 54+89 '' eDonkey Protocol
        1 edonkey.message 54+89 '' eDonkey Message
        2 edonkey.protocol 54+1 '0xe3' Protocol: eDonkey (0xe3)
        2 edonkey.message.length 55+4 '84' Message Length: 84
        2 edonkey.message.type 59+1 '0x4c' Message Type: Hello Answer (0x4c)
        2 edonkey.clientinfo 60+0 '' eDonkey Client Info
        3 edonkey.client_hash 60+16 'a0:a1:a2:a3:a4:a5:a6:a7:a8:a9:aa:ab:ac:ad:ae:af' Client Hash: a0a1a2a3a4a5a6a7a8a9aaabacadaeaf
        3 edonkey.clientid 76+4 '10.0.0.7' Client ID: 10.0.0.7
        3 edonkey.port 80+2 '4662' Port: 4662
        3 edonkey.list_size 82+55 '7' Meta Tag List Size: 7
        3  86+11 'Meta Tag[1/7]'
        4 edonkey.metatag 86+11 '' eDonkey Meta Tag
        5 edonkey.metatag.type 86+1 '0x02' Meta Tag Type: 0x02
        5 edonkey.metatag.namesize 87+2 '1' Meta Tag Name Size: 1
        5 edonkey.metatag.id 89+1 '0x01' Meta Tag Name: Name (0x01)
        5 edonkey.string_length 90+2 '5' String Length: 5
        5 edonkey.string 92+5 'eMule' String: eMule
        3  97+8 'Meta Tag[2/7]'
        4 edonkey.metatag 97+8 '' eDonkey Meta Tag
        5 edonkey.metatag.type 97+1 '0x03' Meta Tag Type: 0x03
        5 edonkey.metatag.namesize 98+2 '1' Meta Tag Name Size: 1
        5 edonkey.metatag.id 100+1 '0x11' Meta Tag Name: Version (0x11)
        5 edonkey.meta_tag_value.uint 101+4 '60' Meta Tag Value: 60
        3  105+8 'Meta Tag[3/7]'
        4 edonkey.metatag 105+8 '' eDonkey Meta Tag
        5 edonkey.metatag.type 105+1 '0x03' Meta Tag Type: 0x03
        5 edonkey.metatag.namesize 106+2 '1' Meta Tag Name Size: 1
        5 edonkey.metatag.id 108+1 '0xf9' Meta Tag Name: UDP Ports (0xf9)
        5 edonkey.meta_tag_value.uint 109+4 '305533494' Meta Tag Value: 305533494
        3  113+6 'Meta Tag[4/7]'
        4 edonkey.metatag 113+6 '' eDonkey Meta Tag
        5 edonkey.metatag.type 113+1 '0x83' Meta Tag Type: 0x83
        5 edonkey.metatag.id 114+1 '0xfa' Meta Tag Name: Misc Options 1 (0xfa)
        5 edonkey.meta_tag_value.uint 115+4 '5' Meta Tag Value: 5
        3  119+3 'Meta Tag[5/7]'
        4 edonkey.metatag 119+3 '' eDonkey Meta Tag
        5 edonkey.metatag.type 119+1 '0x89' Meta Tag Type: 0x89
        5 edonkey.metatag.id 120+1 '0x55' Meta Tag Name: Mod Version (0x55)
        5 edonkey.meta_tag_value.uint 121+1 '7' Meta Tag Value: 7
        3  122+4 'Meta Tag[6/7]'
        4 edonkey.metatag 122+4 '' eDonkey Meta Tag
        5 edonkey.metatag.type 122+1 '0x88' Meta Tag Type: 0x88
        5 edonkey.metatag.id 123+1 '0x0f' Meta Tag Name: Port (0x0f)
        5 edonkey.meta_tag_value.uint 124+2 '4662' Meta Tag Value: 4662
        3  126+11 'Meta Tag[7/7]'
        4 edonkey.metatag 126+11 '' eDonkey Meta Tag
        5 edonkey.metatag.type 126+1 '0x03' Meta Tag Type: 0x03
        5 edonkey.metatag.namesize 127+2 '4' Meta Tag Name Size: 4
        5 edonkey.metatag.name 129+4 'port' Meta Tag Name: port
        5 edonkey.meta_tag_value.uint 133+4 '4662' Meta Tag Value: 4662
        2 edonkey.ip 137+4 '10.0.0.9' IP: 10.0.0.9
        2 edonkey.port 141+2 '4661' Port: 4661
        0 edonkey 54+58 '' eDonkey Protocol
        1 edonkey.message 54+58 '' eDonkey Message
        2 edonkey.protocol 54+1 '0xe3' Protocol: eDonkey (0xe3)
        2 edonkey.message.length 55+4 '53' Message Length: 53
        2 edonkey.message.type 59+1 '0x15' Message Type: Offer Files (0x15)
        2 edonkey.list_size 60+52 '1' File Info List Size: 1
        2  64+48 'File Info[1/1]'
        3 edonkey.fileinfo 64+48 '' eDonkey File Info
        4 edonkey.file_hash 64+16 'a0:a1:a2:a3:a4:a5:a6:a7:a8:a9:aa:ab:ac:ad:ae:af' File Hash: a0a1a2a3a4a5a6a7a8a9aaabacadaeaf
        4 edonkey.clientid 80+4 '10.0.0.7' Client ID: 10.0.0.7
        4 edonkey.port 84+2 '4662' Port: 4662
        4 edonkey.list_size 86+26 '2' Meta Tag List Size: 2
        4  90+14 'Meta Tag[1/2]'
        5 edonkey.metatag 90+14 '' eDonkey Meta Tag
        6 edonkey.metatag.type 90+1 '0x02' Meta Tag Type: 0x02
        6 edonkey.metatag.namesize 91+2 '1' Meta Tag Name Size: 1
        6 edonkey.metatag.id 93+1 '0x01' Meta Tag Name: Name (0x01)
        6 edonkey.string_length 94+2 '8' String Length: 8
        6 edonkey.string 96+8 'file.avi' String: file.avi
        4  104+8 'Meta Tag[2/2]'
        5 edonkey.metatag 104+8 '' eDonkey Meta Tag
        6 edonkey.metatag.type 104+1 '0x03' Meta Tag Type: 0x03
        6 edonkey.metatag.namesize 105+2 '1' Meta Tag Name Size: 1
        6 edonkey.metatag.id 107+1 '0x02' Meta Tag Name: Size (0x02)
        6 edonkey.meta_tag_value.uint 108+4 '700000' Meta Tag Value: 700000
        0 edonkey 54+28 '' eDonkey Protocol
        1 edonkey.message 54+28 '' eDonkey Message
        2 edonkey.protocol 54+1 '0xe3' Protocol: eDonkey (0xe3)
        2 edonkey.message.length 55+4 '23' Message Length: 23
        2 edonkey.message.type 59+1 '0x16' Message Type: Search Files (0x16)
        2 edonkey.search_type 60+2 '0' Search Type: Boolean (0)
        3 edonkey.search_ops 61+1 '0x00' Search Operator: AND (0x00)
        3 edonkey.search_type 62+9 '1' Search Type: Name (1)
        4 edonkey.string_length 63+2 '6' String Length: 6
        4 edonkey.string 65+6 'ubuntu' String: ubuntu
        3 edonkey.search_type 71+11 '2' Search Type: Metadata (2)
        4 edonkey.string_length 72+2 '5' String Length: 5
        4 edonkey.string 74+5 'Video' String: Video
        4 edonkey.metatag.namesize 79+2 '1' Meta Tag Name Size: 1
        4 edonkey.metatag.id 81+1 '0x03' Meta Tag Name: Type (0x03)
        0 edonkey 54+59 '' eDonkey Protocol
        1 edonkey.message 54+59 '' eDonkey Message
        2 edonkey.protocol 54+1 '0xe3' Protocol: eDonkey (0xe3)
        2 edonkey.message.length 55+4 '54' Message Length: 54
        2 edonkey.message.type 59+1 '0x33' Message Type: Search File Results (0x33)
        2 edonkey.list_size 60+52 '1' File Info List Size: 1
        2  64+48 'File Info[1/1]'
        3 edonkey.fileinfo 64+48 '' eDonkey File Info
        4 edonkey.file_hash 64+16 'a0:a1:a2:a3:a4:a5:a6:a7:a8:a9:aa:ab:ac:ad:ae:af' File Hash: a0a1a2a3a4a5a6a7a8a9aaabacadaeaf
        4 edonkey.clientid 80+4 '10.0.0.7' Client ID: 10.0.0.7
        4 edonkey.port 84+2 '4662' Port: 4662
        4 edonkey.list_size 86+26 '2' Meta Tag List Size: 2
        4  90+14 'Meta Tag[1/2]'
        5 edonkey.metatag 90+14 '' eDonkey Meta Tag
        6 edonkey.metatag.type 90+1 '0x02' Meta Tag Type: 0x02
        6 edonkey.metatag.namesize 91+2 '1' Meta Tag Name Size: 1
        6 edonkey.metatag.id 93+1 '0x01' Meta Tag Name: Name (0x01)
        6 edonkey.string_length 94+2 '8' String Length: 8
        6 edonkey.string 96+8 'file.avi' String: file.avi
        4  104+8 'Meta Tag[2/2]'
        5 edonkey.metatag 104+8 '' eDonkey Meta Tag
        6 edonkey.metatag.type 104+1 '0x03' Meta Tag Type: 0x03
        6 edonkey.metatag.namesize 105+2 '1' Meta Tag Name Size: 1
        6 edonkey.metatag.id 107+1 '0x02' Meta Tag Name: Size (0x02)
        6 edonkey.meta_tag_value.uint 108+4 '700000' Meta Tag Value: 700000
        2 edonkey.more_search_file_results 112+1 'False' More: False
        2 edonkey.unparsed 112+1 '1' Trailing/Undecoded data: 1 bytes
        0 edonkey 54+26 '' eDonkey Protocol
        1 edonkey.message 54+26 '' eDonkey Message
        2 edonkey.protocol 54+1 '0xe3' Protocol: eDonkey (0xe3)
        2 edonkey.message.length 55+4 '21' Message Length: 21
        2 edonkey.message.type 59+1 '0x40' Message Type: ID Change (0x40)
        2 edonkey.clientid 60+4 '10.0.0.7' Client ID: 10.0.0.7
        2 edonkey.tcp_flags 64+4 '0x0000001d' TCP Flags: 0x0000001d
        2 edonkey.aux_port 68+4 '4661' Auxiliary Port: 4661
        2 edonkey.server_reported_ip 72+4 '10.0.0.1' Server Reported IP: 10.0.0.1
        2 edonkey.tcp_obfuscation_port 76+4 '0' TCP Obfuscation Port: 0
        0 edonkey 54+46 '' eDonkey Protocol
        1 edonkey.message 54+46 '' eDonkey Message
        2 edonkey.protocol 54+1 '0xe3' Protocol: eDonkey (0xe3)
        2 edonkey.message.length 55+4 '41' Message Length: 41
        2 edonkey.message.type 59+1 '0x44' Message Type: Found Sources Obfuscation (0x44)
        2 edonkey.file_hash 60+16 'a0:a1:a2:a3:a4:a5:a6:a7:a8:a9:aa:ab:ac:ad:ae:af' File Hash: a0a1a2a3a4a5a6a7a8a9aaabacadaeaf
        2 edonkey.list_size 76+24 '1' Sources Obfuscation List Size: 1
        2  77+23 'Sources Obfuscation[1/1]'
        3 edonkey.source 77+23 '' Source
        4 edonkey.ip 77+4 '10.0.0.7' IP: 10.0.0.7
        4 edonkey.port 81+2 '4662' Port: 4662
        4 edonkey.obfuscation_settings 83+1 '131' Obfuscation Settings: 131
        4 edonkey.client_hash 84+16 'a0:a1:a2:a3:a4:a5:a6:a7:a8:a9:aa:ab:ac:ad:ae:af' Client Hash: a0a1a2a3a4a5a6a7a8a9aaabacadaeaf
        0 edonkey 54+46 '' eDonkey Protocol
        1 edonkey.message 54+46 '' eDonkey Message
        2 edonkey.protocol 54+1 '0xe3' Protocol: eDonkey (0xe3)
        2 edonkey.message.length 55+4 '41' Message Length: 41
        2 edonkey.message.type 59+1 '0x47' Message Type: Request Parts (0x47)
        2 edonkey.file_hash 60+16 'a0:a1:a2:a3:a4:a5:a6:a7:a8:a9:aa:ab:ac:ad:ae:af' File Hash: a0a1a2a3a4a5a6a7a8a9aaabacadaeaf
        2 edonkey.start_offset 76+4 '0' Start Offset: 0
        2 edonkey.start_offset 80+4 '100' Start Offset: 100
        2 edonkey.start_offset 84+4 '200' Start Offset: 200
        2 edonkey.end_offset 88+4 '10' End Offset: 10
        2 edonkey.end_offset 92+4 '110' End Offset: 110
        2 edonkey.end_offset 96+4 '210' End Offset: 210
        0 edonkey 54+56 '' eDonkey Protocol
        1 edonkey.message 54+56 '' eDonkey Message
        2 edonkey.protocol 54+1 '0xe3' Protocol: eDonkey (0xe3)
        2 edonkey.message.length 55+4 '51' Message Length: 51
        2 edonkey.message.type 59+1 '0x52' Message Type: Hashset Answer (0x52)
        2 edonkey.file_hash 60+16 'a0:a1:a2:a3:a4:a5:a6:a7:a8:a9:aa:ab:ac:ad:ae:af' File Hash: a0a1a2a3a4a5a6a7a8a9aaabacadaeaf
        2 edonkey.list_size 76+34 '2' Hash List Size: 2
        2  78+16 'Hash[1/2]'
        3 edonkey.hash 78+16 'a0:a1:a2:a3:a4:a5:a6:a7:a8:a9:aa:ab:ac:ad:ae:af' Hash: a0a1a2a3a4a5a6a7a8a9aaabacadaeaf
        2  94+16 'Hash[2/2]'
        3 edonkey.hash 94+16 'a0:a1:a2:a3:a4:a5:a6:a7:a8:a9:aa:ab:ac:ad:ae:af' Hash: a0a1a2a3a4a5a6a7a8a9aaabacadaeaf
        0 edonkey 54+26 '' eDonkey Protocol
        1 edonkey.message 54+26 '' eDonkey Message
        2 edonkey.protocol 54+1 '0xc5' Protocol: eMule Extensions (0xc5)
        2 edonkey.message.length 55+4 '21' Message Length: 21
        2 edonkey.message.type 59+1 '0x01' Message Type: Hello (0x01)
        2 edonkey.emule.version 60+2 '324' Version: 324
        2 edonkey.list_size 62+18 '2' Meta Tag List Size: 2
        2  66+6 'Meta Tag[1/2]'
        3 edonkey.metatag 66+6 '' eDonkey Meta Tag
        4 edonkey.metatag.type 66+1 '0x83' Meta Tag Type: 0x83
        4 edonkey.metatag.id 67+1 '0x20' Meta Tag Name: Compression (0x20)
        4 edonkey.meta_tag_value.uint 68+4 '1' Meta Tag Value: 1
        2  72+8 'Meta Tag[2/2]'
        3 edonkey.metatag 72+8 '' eDonkey Meta Tag
        4 edonkey.metatag.type 72+1 '0x03' Meta Tag Type: 0x03
        4 edonkey.metatag.namesize 73+2 '1' Meta Tag Name Size: 1
        4 edonkey.metatag.id 75+1 '0x21' Meta Tag Name: UDP Client Port (0x21)
        4 edonkey.meta_tag_value.uint 76+4 '4672' Meta Tag Value: 4672
        0 edonkey 54+68 '' eDonkey Protocol
        1 edonkey.message 54+68 '' eDonkey Message
        2 edonkey.protocol 54+1 '0xc5' Protocol: eMule Extensions (0xc5)
        2 edonkey.message.length 55+4 '63' Message Length: 63
        2 edonkey.message.type 59+1 '0x9c' Message Type: AICH Hashset Answer (0x9c)
        2 edonkey.file_hash 60+16 'a0:a1:a2:a3:a4:a5:a6:a7:a8:a9:aa:ab:ac:ad:ae:af' File Hash: a0a1a2a3a4a5a6a7a8a9aaabacadaeaf
        2 edonkey.emule.aich_partnum 76+2 '1' Part Number: 1
        2 edonkey.emule.aich_root_hash 78+20 '4d:4d:4d:4d:4d:4d:4d:4d:4d:4d:4d:4d:4d:4d:4d:4d:4d:4d:4d:4d' AICH Root Hash: 4d4d4d4d4d4d4d4d4d4d4d4d4d4d4d4d4d4d4d4d
        2 edonkey.list_size 98+24 '1' AICH Hash List Size: 1
        2  100+22 'AICH Hash[1/1]'
        3 edonkey.emule.aich_hash_entry 100+22 '' AICH Hash Entry
        4 edonkey.emule.aich_hash_id 100+2 '0x0002' AICH Hash ID: 0x0002
        4 edonkey.emule.aich_hash 102+20 '4e:4e:4e:4e:4e:4e:4e:4e:4e:4e:4e:4e:4e:4e:4e:4e:4e:4e:4e:4e' AICH Hash: 4e4e4e4e4e4e4e4e4e4e4e4e4e4e4e4e4e4e4e4e
        """##),
    ConversationSample(
      "eDonkey by datagrams", ["edonkey"],
      packets: [
        """
        0200000000bb0200000000aa08004500004600010000401166a40a0000010a000002124012400032
        0000e3970100aa5564000000d0070000e8030000c8000000d0070000fb0300000a00000039123a12
        09000000
        """,
        """
        0200000000bb0200000000aa08004500003b00010000401166af0a0000010a000002124012400027
        0000e39ba0a1a2a3a4a5a6a7a8a9aaabacadaeaf020a00000736120a0000073612
        """,
        """
        0200000000bb0200000000aa08004500004c000100004011669e0a0000010a000002124012400038
        0000e409101112131415161718191a1b1c1d1e1f3612080100101112131415161718191a1b1c1d1e
        1f0a0000074012361208
        """,
        """
        0200000000bb0200000000aa08004500003f00010000401166ab0a0000010a00000212401240002b
        0000e4210b101112131415161718191a1b1c1d1e1f101112131415161718191a1b1c1d1e1f
        """,
        """
        0200000000bb0200000000aa08004500004b000100004011669f0a0000010a000002124012400037
        0000e438101112131415161718191a1b1c1d1e1f0100101112131415161718191a1b1c1d1e1f0102
        010001040066696c65
        """,
      ],
      rows: ##"""
        0 edonkey 42+42 '' eDonkey Protocol
        1 edonkey.message 42+42 '' eDonkey Message
        2 edonkey.protocol 42+1 '0xe3' Protocol: eDonkey (0xe3)
        2 edonkey.message.type 43+1 '0x97' Message Type: Server Status (0x97)
        2 edonkey.challenge 44+4 '0x55aa0001' Challenge: 0x55aa0001
        2 edonkey.number_of_users 48+4 '100' Number of Users: 100
        2 edonkey.number_of_files 52+4 '2000' Number of Files: 2000
        2 edonkey.max_number_of_users 56+4 '1000' Max number of Users: 1000
        2 edonkey.soft_limit_files 60+4 '200' Soft limit on number of files: 200
        2 edonkey.hard_limit_files 64+4 '2000' Hard limit on number of files: 2000
        2 edonkey.udp_flags 68+4 '0x000003fb' Server UDP Support Flags: 0x000003fb
        2 edonkey.number_of_lowid_users 72+4 '10' Number of LowID Users: 10
        2 edonkey.udp_obfuscation_port 76+2 '4665' UDP Obfuscation Port: 4665
        2 edonkey.tcp_obfuscation_port 78+2 '4666' TCP Obfuscation Port: 4666
        2 edonkey.server_udp_key 80+4 '0x00000009' Server UDP Key: 0x00000009
        0 edonkey 42+31 '' eDonkey Protocol
        1 edonkey.message 42+31 '' eDonkey Message
        2 edonkey.protocol 42+1 '0xe3' Protocol: eDonkey (0xe3)
        2 edonkey.message.type 43+1 '0x9b' Message Type: Found Sources (0x9b)
        2 edonkey.file_hash 44+16 'a0:a1:a2:a3:a4:a5:a6:a7:a8:a9:aa:ab:ac:ad:ae:af' File Hash: a0a1a2a3a4a5a6a7a8a9aaabacadaeaf
        2 edonkey.list_size 60+13 '2' Address List Size: 2
        2  61+6 'Address[1/2]'
        3 edonkey.ip 61+4 '10.0.0.7' IP: 10.0.0.7
        3 edonkey.port 65+2 '4662' Port: 4662
        2  67+6 'Address[2/2]'
        3 edonkey.ip 67+4 '10.0.0.7' IP: 10.0.0.7
        3 edonkey.port 71+2 '4662' Port: 4662
        0 edonkey 42+48 '' eDonkey Protocol
        1 edonkey.message 42+48 '' eDonkey Message
        2 edonkey.protocol 42+1 '0xe4' Protocol: Kademlia (0xe4)
        2 edonkey.message.type 43+1 '0x09' Message Type: KADEMLIA2_BOOTSTRAP_RES (0x09)
        2h edonkey.kademlia 44+1 '0x10' Kademlia Packet: 0x10
        2 edonkey.kademlia.peer.id 44+16 '13121110171615141B1A19181F1E1D1C' Peer ID: 13121110171615141B1A19181F1E1D1C
        2h edonkey.kademlia.hash 44+16 '13121110171615141B1A19181F1E1D1C' Kademlia Hash: 13121110171615141B1A19181F1E1D1C
        2 edonkey.kademlia.tcp_port 60+2 '4662' TCP Port: 4662
        2 edonkey.kademlia.version 62+1 '8' Kad Version: Unknown (8)
        2 edonkey.list_size 63+27 '1' Peer List Size: 1
        2  65+25 'Peer[1/1]'
        3 edonkey.kademlia.peer 65+25 '' Kademlia Peer
        4 edonkey.kademlia.peer.id 65+16 '13121110171615141B1A19181F1E1D1C' Peer ID: 13121110171615141B1A19181F1E1D1C
        4h edonkey.kademlia.hash 65+16 '13121110171615141B1A19181F1E1D1C' Kademlia Hash: 13121110171615141B1A19181F1E1D1C
        4 edonkey.kademlia.ip 81+4 '7.0.0.10' IP: 7.0.0.10
        4 edonkey.kademlia.udp_port 85+2 '4672' UDP Port: 4672
        4 edonkey.kademlia.tcp_port 87+2 '4662' TCP Port: 4662
        4 edonkey.kademlia.peer.type 89+1 '8' Peer Type: 8 (0x08)
        0 edonkey 42+35 '' eDonkey Protocol
        1 edonkey.message 42+35 '' eDonkey Message
        2 edonkey.protocol 42+1 '0xe4' Protocol: Kademlia (0xe4)
        2 edonkey.message.type 43+1 '0x21' Message Type: KADEMLIA2_REQ (0x21)
        2h edonkey.kademlia 44+1 '0x0b' Kademlia Packet: 0x0b
        2 edonkey.kademlia.request.type 44+1 '0x0b' Request Type: 0x0b (Find Node)
        2 edonkey.kademlia.target.id 45+16 '13121110171615141B1A19181F1E1D1C' Target ID: 13121110171615141B1A19181F1E1D1C
        2h edonkey.kademlia.hash 45+16 '13121110171615141B1A19181F1E1D1C' Kademlia Hash: 13121110171615141B1A19181F1E1D1C
        2 edonkey.kademlia.recipients.id 61+16 '13121110171615141B1A19181F1E1D1C' Recipient's ID: 13121110171615141B1A19181F1E1D1C
        2h edonkey.kademlia.hash 61+16 '13121110171615141B1A19181F1E1D1C' Kademlia Hash: 13121110171615141B1A19181F1E1D1C
        2 edonkey.kademlia.distance 77+0 '00000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000' XOR Distance: 00000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000
        0 edonkey 42+47 '' eDonkey Protocol
        1 edonkey.message 42+47 '' eDonkey Message
        2 edonkey.protocol 42+1 '0xe4' Protocol: Kademlia (0xe4)
        2 edonkey.message.type 43+1 '0x38' Message Type: KADEMLIA_SEARCH_RES (0x38)
        2h edonkey.kademlia 44+1 '0x10' Kademlia Packet: 0x10
        2 edonkey.kademlia.target.id 44+16 '13121110171615141B1A19181F1E1D1C' Target ID: 13121110171615141B1A19181F1E1D1C
        2h edonkey.kademlia.hash 44+16 '13121110171615141B1A19181F1E1D1C' Kademlia Hash: 13121110171615141B1A19181F1E1D1C
        2 edonkey.list_size 60+29 '1' Result List Size: 1
        2  62+27 'Result[1/1]'
        3 edonkey.kademlia.hash 62+16 '13121110171615141B1A19181F1E1D1C' Kademlia Hash: 13121110171615141B1A19181F1E1D1C
        3h edonkey.kademlia.hash 62+16 '13121110171615141B1A19181F1E1D1C' Kademlia Hash: 13121110171615141B1A19181F1E1D1C
        3 edonkey.list_size 78+11 '1' Tag List Size: 1
        3  79+10 'Tag[1/1]'
        4  79+10 'Tag  0x01 [TAG_FILENAME] = "file" (Type: TAGTYPE_STRING)'
        5 edonkey.kademlia.tag.type 79+1 '0x02' Tag Type: TAGTYPE_STRING (0x02)
        5 edonkey.kademlia.tag.name.length 80+2 '1' Tag Name Length: 1
        5h edonkey.string_length 80+2 '1' String Length: 1
        5 edonkey.kademlia.tag.name 82+1 '0x01' Tag Name: 0x01 [TAG_FILENAME]
        5h edonkey.string_length 83+2 '4' String Length: 4
        5h edonkey.string 85+4 'file' String: file
        5 edonkey.kademlia.tag.value.string 85+4 'file' Tag Value (String): file
        """##),
    ConversationSample(
      "commands of meters", ["c1222"],
      packets: [
        """
        0200000000bb0200000000aa08004500004000010000401166aa0a0000010a0000029c400481002c
        00006022a2070605607c86f754a6070605607c86f754a803020107be09280781058003300008
        """,
        """
        0200000000bb0200000000aa08004500004600010000401166a40a0000010a0000029c4004810032
        00006028a2070605607c86f754a6070605607c86f754a803020107be0f280d810b80094000100003
        616263da
        """,
        """
        0200000000bb0200000000aa08004500004600010000401166a40a0000010a0000029c4004810032
        00006028a2070605607c86f754a6070605607c86f754a803020107be0f280d810b80094000100003
        61626300
        """,
        """
        0200000000bb0200000000aa08004500004c000100004011669e0a0000010a0000029c4004810038
        0000602ea2070605607c86f754a6070605607c86f754a803020107be1528138111800f5000057573
        65722020202020200007
        """,
        """
        0200000000bb0200000000aa08004500004800010000401166a20a0000010a0000029c4004810034
        0000602aa2070605607c86f754a6070605607c86f754a803020107be11280f810d800b4000070005
        100001616211
        """,
        """
        0200000000bb0200000000aa08004500004400010000401166a60a0000010a0000029c4004810030
        00006026a2070605607c86f754a6070605607c86f754a803020107be0d280b810980012003300001
        0121
        """,
        """
        0200000000bb0200000000aa08004500004800010000401166a20a0000010a0000029c4004810034
        0000602aa2070605607c86f754a6070605607c86f754a803020107be11280f810d984544434c6162
        636465666768
        """,
      ],
      rows: ##"""
        0 c1222 42+36 '' ANSI C12.22
        1 c1222.MESSAGE_element 44+34 '' MESSAGE
        2 c1222.called_AP_title 46+7 '0' called-AP-title: called-ap-title-abs (0)
        3 c1222.called_ap_title_abs 48+5 '2.16.124.113620' called-ap-title-abs: 2.16.124.113620 (joint-iso-itu-t.16.124.113620)
        2 c1222.calling_AP_title 55+7 '0' calling-AP-title: calling-ap-title-abs (0)
        3 c1222.calling_ap_title_abs 57+5 '2.16.124.113620' calling-ap-title-abs: 2.16.124.113620 (joint-iso-itu-t.16.124.113620)
        2 c1222.calling_AP_invocation_id 66+1 '7' calling-AP-invocation-id: 7
        2 c1222.user_information_element 73+5 '' user-information
        3 c1222.epsem.flags 73+1 '0x80' C12.22 EPSEM Flags: 0x80, C12.22 Reserved Flag, C12.22 Security Mode Flags: Cleartext, C12.22 Response Control Flags: Always respond
        4 c1222.epsem.flags.reserved 73+1 'True' 1... .... = C12.22 Reserved Flag: True
        4 c1222.epsem.flags.recovery 73+1 'False' .0.. .... = C12.22 Recovery Flag: False
        4 c1222.epsem.flags.proxy 73+1 'False' ..0. .... = C12.22 Proxy Service Used Flag: False
        4 c1222.epsem.flags.ed_class 73+1 'False' ...0 .... = C12.22 ED Class Flag: False
        4 c1222.epsem.flags.security 73+1 '0x00' .... 00.. = C12.22 Security Mode Flags: Cleartext (0x0)
        4 c1222.epsem.flags.response_control 73+1 '0x00' .... ..00 = C12.22 Response Control Flags: Always respond (0x0)
        3 c1222.epsem.data 75+3 '30:00:08' C12.22 EPSEM: Full Read (ST-8)
        4 c1222.cmd 75+1 '0x30' C12.22 Command: Full Read (0x30)
        4 c1222.read.table 76+2 '0x0008' C12.22 Table: 0x0008
        0 c1222 42+42 '' ANSI C12.22
        1 c1222.MESSAGE_element 44+40 '' MESSAGE
        2 c1222.called_AP_title 46+7 '0' called-AP-title: called-ap-title-abs (0)
        3 c1222.called_ap_title_abs 48+5 '2.16.124.113620' called-ap-title-abs: 2.16.124.113620 (joint-iso-itu-t.16.124.113620)
        2 c1222.calling_AP_title 55+7 '0' calling-AP-title: calling-ap-title-abs (0)
        3 c1222.calling_ap_title_abs 57+5 '2.16.124.113620' calling-ap-title-abs: 2.16.124.113620 (joint-iso-itu-t.16.124.113620)
        2 c1222.calling_AP_invocation_id 66+1 '7' calling-AP-invocation-id: 7
        2 c1222.user_information_element 73+11 '' user-information
        3 c1222.epsem.flags 73+1 '0x80' C12.22 EPSEM Flags: 0x80, C12.22 Reserved Flag, C12.22 Security Mode Flags: Cleartext, C12.22 Response Control Flags: Always respond
        4 c1222.epsem.flags.reserved 73+1 'True' 1... .... = C12.22 Reserved Flag: True
        4 c1222.epsem.flags.recovery 73+1 'False' .0.. .... = C12.22 Recovery Flag: False
        4 c1222.epsem.flags.proxy 73+1 'False' ..0. .... = C12.22 Proxy Service Used Flag: False
        4 c1222.epsem.flags.ed_class 73+1 'False' ...0 .... = C12.22 ED Class Flag: False
        4 c1222.epsem.flags.security 73+1 '0x00' .... 00.. = C12.22 Security Mode Flags: Cleartext (0x0)
        4 c1222.epsem.flags.response_control 73+1 '0x00' .... ..00 = C12.22 Response Control Flags: Always respond (0x0)
        3 c1222.epsem.data 75+9 '40:00:10:00:03:61:62:63:da' C12.22 EPSEM: Full Write (ST-16)
        4 c1222.cmd 75+1 '0x40' C12.22 Command: Full Write (0x40)
        4 c1222.write.table 76+2 '0x0010' C12.22 Table: 0x0010
        4 c1222.write.size 78+2 '0x0003' C12.22 Table Size: 0x0003
        4 c1222.write.data 80+3 '61:62:63' C12.22 Table Data: 616263
        4 c1222.write.chksum 83+1 '0xda' C12.22 Table Data Checksum: 0xda [correct]
        4 c1222.write.chksum.status 83+0 '1' C12.22 Table Data Checksum Status: Good
        0 c1222 42+42 '' ANSI C12.22
        1 c1222.MESSAGE_element 44+40 '' MESSAGE
        2 c1222.called_AP_title 46+7 '0' called-AP-title: called-ap-title-abs (0)
        3 c1222.called_ap_title_abs 48+5 '2.16.124.113620' called-ap-title-abs: 2.16.124.113620 (joint-iso-itu-t.16.124.113620)
        2 c1222.calling_AP_title 55+7 '0' calling-AP-title: calling-ap-title-abs (0)
        3 c1222.calling_ap_title_abs 57+5 '2.16.124.113620' calling-ap-title-abs: 2.16.124.113620 (joint-iso-itu-t.16.124.113620)
        2 c1222.calling_AP_invocation_id 66+1 '7' calling-AP-invocation-id: 7
        2 c1222.user_information_element 73+11 '' user-information
        3 c1222.epsem.flags 73+1 '0x80' C12.22 EPSEM Flags: 0x80, C12.22 Reserved Flag, C12.22 Security Mode Flags: Cleartext, C12.22 Response Control Flags: Always respond
        4 c1222.epsem.flags.reserved 73+1 'True' 1... .... = C12.22 Reserved Flag: True
        4 c1222.epsem.flags.recovery 73+1 'False' .0.. .... = C12.22 Recovery Flag: False
        4 c1222.epsem.flags.proxy 73+1 'False' ..0. .... = C12.22 Proxy Service Used Flag: False
        4 c1222.epsem.flags.ed_class 73+1 'False' ...0 .... = C12.22 ED Class Flag: False
        4 c1222.epsem.flags.security 73+1 '0x00' .... 00.. = C12.22 Security Mode Flags: Cleartext (0x0)
        4 c1222.epsem.flags.response_control 73+1 '0x00' .... ..00 = C12.22 Response Control Flags: Always respond (0x0)
        3 c1222.epsem.data 75+9 '40:00:10:00:03:61:62:63:00' C12.22 EPSEM: Full Write (ST-16)
        4 c1222.cmd 75+1 '0x40' C12.22 Command: Full Write (0x40)
        4 c1222.write.table 76+2 '0x0010' C12.22 Table: 0x0010
        4 c1222.write.size 78+2 '0x0003' C12.22 Table Size: 0x0003
        4 c1222.write.data 80+3 '61:62:63' C12.22 Table Data: 616263
        4 c1222.write.chksum 83+1 '0x00' C12.22 Table Data Checksum: 0x00 incorrect, should be 0xda
        5 _ws.expert 83+0 '' Expert Info (Error/Checksum): Bad checksum [should be 0xda]
        6 c1222.bad_checksum 0+0 '' Bad checksum [should be 0xda]
        6h _ws.expert.message 0+0 'Bad checksum [should be 0xda]' Message: Bad checksum [should be 0xda]
        6 _ws.expert.severity 0+0 '8388608' Severity level: Error
        6 _ws.expert.group 0+0 '16777216' Group: Checksum
        4 c1222.write.chksum.status 83+0 '0' C12.22 Table Data Checksum Status: Bad
        0 c1222 42+48 '' ANSI C12.22
        1 c1222.MESSAGE_element 44+46 '' MESSAGE
        2 c1222.called_AP_title 46+7 '0' called-AP-title: called-ap-title-abs (0)
        3 c1222.called_ap_title_abs 48+5 '2.16.124.113620' called-ap-title-abs: 2.16.124.113620 (joint-iso-itu-t.16.124.113620)
        2 c1222.calling_AP_title 55+7 '0' calling-AP-title: calling-ap-title-abs (0)
        3 c1222.calling_ap_title_abs 57+5 '2.16.124.113620' calling-ap-title-abs: 2.16.124.113620 (joint-iso-itu-t.16.124.113620)
        2 c1222.calling_AP_invocation_id 66+1 '7' calling-AP-invocation-id: 7
        2 c1222.user_information_element 73+17 '' user-information
        3 c1222.epsem.flags 73+1 '0x80' C12.22 EPSEM Flags: 0x80, C12.22 Reserved Flag, C12.22 Security Mode Flags: Cleartext, C12.22 Response Control Flags: Always respond
        4 c1222.epsem.flags.reserved 73+1 'True' 1... .... = C12.22 Reserved Flag: True
        4 c1222.epsem.flags.recovery 73+1 'False' .0.. .... = C12.22 Recovery Flag: False
        4 c1222.epsem.flags.proxy 73+1 'False' ..0. .... = C12.22 Proxy Service Used Flag: False
        4 c1222.epsem.flags.ed_class 73+1 'False' ...0 .... = C12.22 ED Class Flag: False
        4 c1222.epsem.flags.security 73+1 '0x00' .... 00.. = C12.22 Security Mode Flags: Cleartext (0x0)
        4 c1222.epsem.flags.response_control 73+1 '0x00' .... ..00 = C12.22 Response Control Flags: Always respond (0x0)
        3 c1222.epsem.data 75+15 '50:00:05:75:73:65:72:20:20:20:20:20:20:00:07' C12.22 EPSEM: Logon (id 5, user "user      ")
        4 c1222.cmd 75+1 '0x50' C12.22 Command: Logon (0x50)
        4 c1222.logon.id 76+2 '5' C12.22 Logon User-Id: 5
        4 c1222.logon.user 78+10 'user      ' C12.22 Logon User: user
        0 c1222 42+44 '' ANSI C12.22
        1 c1222.MESSAGE_element 44+42 '' MESSAGE
        2 c1222.called_AP_title 46+7 '0' called-AP-title: called-ap-title-abs (0)
        3 c1222.called_ap_title_abs 48+5 '2.16.124.113620' called-ap-title-abs: 2.16.124.113620 (joint-iso-itu-t.16.124.113620)
        2 c1222.calling_AP_title 55+7 '0' calling-AP-title: calling-ap-title-abs (0)
        3 c1222.calling_ap_title_abs 57+5 '2.16.124.113620' calling-ap-title-abs: 2.16.124.113620 (joint-iso-itu-t.16.124.113620)
        2 c1222.calling_AP_invocation_id 66+1 '7' calling-AP-invocation-id: 7
        2 c1222.user_information_element 73+13 '' user-information
        3 c1222.epsem.flags 73+1 '0x80' C12.22 EPSEM Flags: 0x80, C12.22 Reserved Flag, C12.22 Security Mode Flags: Cleartext, C12.22 Response Control Flags: Always respond
        4 c1222.epsem.flags.reserved 73+1 'True' 1... .... = C12.22 Reserved Flag: True
        4 c1222.epsem.flags.recovery 73+1 'False' .0.. .... = C12.22 Recovery Flag: False
        4 c1222.epsem.flags.proxy 73+1 'False' ..0. .... = C12.22 Proxy Service Used Flag: False
        4 c1222.epsem.flags.ed_class 73+1 'False' ...0 .... = C12.22 ED Class Flag: False
        4 c1222.epsem.flags.security 73+1 '0x00' .... 00.. = C12.22 Security Mode Flags: Cleartext (0x0)
        4 c1222.epsem.flags.response_control 73+1 '0x00' .... ..00 = C12.22 Response Control Flags: Always respond (0x0)
        3 c1222.epsem.data 75+11 '40:00:07:00:05:10:00:01:61:62:11' C12.22 EPSEM: Full Write (ST-7, SF-16)
        4 c1222.cmd 75+1 '0x40' C12.22 Command: Full Write (0x40)
        4 c1222.write.table 76+2 '0x0007' C12.22 Table: 0x0007
        4 c1222.write.size 78+2 '0x0005' C12.22 Table Size: 0x0005
        4 c1222.procedure.response 80+2 '0' 0000 .... .... .... = C12.22 Procedure Response: Post response in ST-8 on completion (0)
        4 c1222.procedure.mfg 80+2 '0' .... 0... .... .... = C12.22 Procedure Mfg: 0
        4 c1222.procedure.num 80+2 '16' .... .000 0001 0000 = C12.22 Procedure Number: 16
        4 c1222.procedure.sequence 82+1 '1' C12.22 Procedure Sequence Number: 1
        4 c1222.write.data 83+2 '61:62' C12.22 Table Data: 6162
        4 c1222.write.chksum 85+1 '0x11' C12.22 Table Data Checksum: 0x11 incorrect, should be 0x2c
        5 _ws.expert 85+0 '' Expert Info (Error/Checksum): Bad checksum [should be 0x2c]
        6 c1222.bad_checksum 0+0 '' Bad checksum [should be 0x2c]
        6h _ws.expert.message 0+0 'Bad checksum [should be 0x2c]' Message: Bad checksum [should be 0x2c]
        6 _ws.expert.severity 0+0 '8388608' Severity level: Error
        6 _ws.expert.group 0+0 '16777216' Group: Checksum
        4 c1222.write.chksum.status 85+0 '0' C12.22 Table Data Checksum Status: Bad
        0 c1222 42+40 '' ANSI C12.22
        1 c1222.MESSAGE_element 44+38 '' MESSAGE
        2 c1222.called_AP_title 46+7 '0' called-AP-title: called-ap-title-abs (0)
        3 c1222.called_ap_title_abs 48+5 '2.16.124.113620' called-ap-title-abs: 2.16.124.113620 (joint-iso-itu-t.16.124.113620)
        2 c1222.calling_AP_title 55+7 '0' calling-AP-title: calling-ap-title-abs (0)
        3 c1222.calling_ap_title_abs 57+5 '2.16.124.113620' calling-ap-title-abs: 2.16.124.113620 (joint-iso-itu-t.16.124.113620)
        2 c1222.calling_AP_invocation_id 66+1 '7' calling-AP-invocation-id: 7
        2 c1222.user_information_element 73+9 '' user-information
        3 c1222.epsem.flags 73+1 '0x80' C12.22 EPSEM Flags: 0x80, C12.22 Reserved Flag, C12.22 Security Mode Flags: Cleartext, C12.22 Response Control Flags: Always respond
        4 c1222.epsem.flags.reserved 73+1 'True' 1... .... = C12.22 Reserved Flag: True
        4 c1222.epsem.flags.recovery 73+1 'False' .0.. .... = C12.22 Recovery Flag: False
        4 c1222.epsem.flags.proxy 73+1 'False' ..0. .... = C12.22 Proxy Service Used Flag: False
        4 c1222.epsem.flags.ed_class 73+1 'False' ...0 .... = C12.22 ED Class Flag: False
        4 c1222.epsem.flags.security 73+1 '0x00' .... 00.. = C12.22 Security Mode Flags: Cleartext (0x0)
        4 c1222.epsem.flags.response_control 73+1 '0x00' .... ..00 = C12.22 Response Control Flags: Always respond (0x0)
        3 c1222.epsem.data 75+1 '20' C12.22 EPSEM: Identify
        4 c1222.cmd 75+1 '0x20' C12.22 Command: Identify (0x20)
        3 c1222.epsem.data 77+3 '30:00:01' C12.22 EPSEM: Full Read (ST-1)
        4 c1222.cmd 77+1 '0x30' C12.22 Command: Full Read (0x30)
        4 c1222.read.table 78+2 '0x0001' C12.22 Table: 0x0001
        3 c1222.epsem.data 81+1 '21' C12.22 EPSEM: Terminate
        4 c1222.cmd 81+1 '0x21' C12.22 Command: Terminate (0x21)
        0 c1222 42+44 '' ANSI C12.22
        1 c1222.MESSAGE_element 44+42 '' MESSAGE
        2 c1222.called_AP_title 46+7 '0' called-AP-title: called-ap-title-abs (0)
        3 c1222.called_ap_title_abs 48+5 '2.16.124.113620' called-ap-title-abs: 2.16.124.113620 (joint-iso-itu-t.16.124.113620)
        2 c1222.calling_AP_title 55+7 '0' calling-AP-title: calling-ap-title-abs (0)
        3 c1222.calling_ap_title_abs 57+5 '2.16.124.113620' calling-ap-title-abs: 2.16.124.113620 (joint-iso-itu-t.16.124.113620)
        2 c1222.calling_AP_invocation_id 66+1 '7' calling-AP-invocation-id: 7
        2 c1222.user_information_element 73+13 '' user-information
        3 c1222.epsem.flags 73+1 '0x98' C12.22 EPSEM Flags: 0x98, C12.22 Reserved Flag, C12.22 ED Class Flag, C12.22 Security Mode Flags: Ciphertext with authentication, C12.22 Response Control Flags: Always respond
        4 c1222.epsem.flags.reserved 73+1 'True' 1... .... = C12.22 Reserved Flag: True
        4 c1222.epsem.flags.recovery 73+1 'False' .0.. .... = C12.22 Recovery Flag: False
        4 c1222.epsem.flags.proxy 73+1 'False' ..0. .... = C12.22 Proxy Service Used Flag: False
        4 c1222.epsem.flags.ed_class 73+1 'True' ...1 .... = C12.22 ED Class Flag: True
        4 c1222.epsem.flags.security 73+1 '0x02' .... 10.. = C12.22 Security Mode Flags: Ciphertext with authentication (0x2)
        4 c1222.epsem.flags.response_control 73+1 '0x00' .... ..00 = C12.22 Response Control Flags: Always respond (0x0)
        3 c1222.epsem.data 74+12 '45:44:43:4c:61:62:63:64:65:66:67:68' C12.22 EPSEM: 4544434c6162636465666768
        3 _ws.expert 73+0 '' Expert Info (Warning/Undecoded): C12.22 EPSEM could not be decrypted
        4 c1222.epsem.not_decrypted 0+0 '' C12.22 EPSEM could not be decrypted
        4h _ws.expert.message 0+0 'C12.22 EPSEM could not be decrypted' Message: C12.22 EPSEM could not be decrypted
        4 _ws.expert.severity 0+0 '6291456' Severity level: Warning
        4 _ws.expert.group 0+0 '83886080' Group: Undecoded
        3 c1222.epsem.mac 82+4 '65:66:67:68' C12.22 EPSEM MAC: 65666768
        4 c1222.crypto_good 82+4 'False' Crypto good: False
        4 c1222.crypto_bad 82+4 'True' Crypto bad: True
        """##),
    ConversationSample(
      "KNXnet/IP", ["kip"],
      packets: [
        """
        0200000000bb0200000000aa08004500002a00010000401166c00a0000010a0000020e570e570016
        000006100201000e0801c0a801020e57
        """,
        """
        0200000000bb0200000000aa08004500006a00010000401166800a0000010a0000020e570e570056
        000006100202004e0801c0a801020e573601020011221234000102030405e000170c020000000001
        4b4e5820726f7574657200000000000000000000000000000000000000000a020201030104010501
        """,
        """
        0200000000bb0200000000aa08004500002a00010000401166c00a0000010a0000020e570e570016
        000006100203000e0801c0a801020e57
        """,
        """
        0200000000bb0200000000aa08004500003800010000401166b20a0000010a0000020e570e570024
        000006100205001c0801c0a801020e570801c0a801020e57060480001105
        """,
        """
        0200000000bb0200000000aa08004500002e00010000401166bc0a0000010a0000020e570e57001a
        000006100206001211000801c0a801020e570203
        """,
        """
        0200000000bb0200000000aa08004500002400010000401166c60a0000010a0000020e570e570010
        00000610020800081121
        """,
        """
        0200000000bb0200000000aa08004500003e00010000401166ac0a0000010a0000020e570e57002a
        00000610020b00220801c0a801020e570281088201020304050604830301060401020607
        """,
        """
        0200000000bb0200000000aa08004500002600010000401166c40a0000010a0000020e570e570012
        000006100531000a04010005
        """,
        """
        0200000000bb0200000000aa08004500002800010000401166c20a0000010a0000020e570e570014
        000006100532000c060000640000
        """,
      ],
      rows: ##"""
        0 kip 42+14 '' KNX/IP Search Request, Discovery @ 192.168.1.2:3671
        1 knxip.folder 42+6 '' KNX/IP Header: Search Request
        2 knxip.headerlength 42+1 '6' Header Length: 6 bytes
        2 knxip.version 43+1 '0x10' Protocol Version: 1.0
        2 knxip.service 44+2 '0x0201' Service Identifier: Search Request (0x0201)
        3 knxip.service.family 44+1 '0x02' Service Family: Core (0x02)
        3 knxip.service.type 44+2 '0x0201' Service Type: Search Request (0x0201)
        2 knxip.totallength 46+2 '14' Total Length: 14 bytes
        1 knxip.folder 48+8 '' HPAI Discovery Endpoint: 192.168.1.2:3671 UDP
        2 knxip.struct.length 48+1 '8' Structure Length: 8 bytes
        2 knxip.hostprotocol 49+1 '0x01' Host Protocol: IPv4 UDP (0x01)
        2 knxip.ipaddr 50+4 '192.168.1.2' IP Address: 192.168.1.2
        2 knxip.port 54+2 '3671' Port Number: 3671
        0 kip 42+78 '' KNX/IP Search Response, Control @ 192.168.1.2:3671, 1.1.34 "KNX router"
        1 knxip.folder 42+6 '' KNX/IP Header: Search Response
        2 knxip.headerlength 42+1 '6' Header Length: 6 bytes
        2 knxip.version 43+1 '0x10' Protocol Version: 1.0
        2 knxip.service 44+2 '0x0202' Service Identifier: Search Response (0x0202)
        3 knxip.service.family 44+1 '0x02' Service Family: Core (0x02)
        3 knxip.service.type 44+2 '0x0202' Service Type: Search Response (0x0202)
        2 knxip.totallength 46+2 '78' Total Length: 78 bytes
        1 knxip.folder 48+8 '' HPAI Control Endpoint: 192.168.1.2:3671 UDP
        2 knxip.struct.length 48+1 '8' Structure Length: 8 bytes
        2 knxip.hostprotocol 49+1 '0x01' Host Protocol: IPv4 UDP (0x01)
        2 knxip.ipaddr 50+4 '192.168.1.2' IP Address: 192.168.1.2
        2 knxip.port 54+2 '3671' Port Number: 3671
        1 knxip.folder 56+54 '' DIB DevInfo: 1.1.34 "KNX router"
        2 knxip.struct.length 56+1 '54' Structure Length: 54 bytes
        2 knxip.dibtype 57+1 '0x01' Description Type: Device Information (0x01)
        2 knxip.medium 58+1 '0x02' KNX Medium: TP1 (0x02)
        3 knxip.medium.ip 58+1 '0' ..0. .... = IP: 0
        3 knxip.medium.rf 58+1 '0' ...0 .... = RF: 0
        3 knxip.medium.pl132 58+1 '0' .... 0... = PL132: 0
        3 knxip.medium.pl110 58+1 '0' .... .0.. = PL110: 0
        3 knxip.medium.tp1 58+1 '1' .... ..1. = TP1: 1
        3 knxip.medium.tp0 58+1 '0' .... ...0 = TP0: 0
        2 knxip.device.status 59+1 '0x00' Device Status: 0x00
        3 knxip.progmode 59+1 '0' .... ...0 = Programming Mode: 0
        2 knxip.knxaddr 60+2 '0x1122' KNX Individual Address: 0x1122 = 1.1.34
        2 knxip.project 62+2 '0x1234' Project Installation Identifier: 0x1234 (291:4)
        3 knxip.project.nr 62+2 '291' 0001 0010 0011 .... = Project Number: 291
        3 knxip.project.installation 62+2 '4' .... .... .... 0100 = Installation Number: 4
        2 knxip.sernr 64+6 '0x0000000102030405' KNX Serial Number: 0x000102030405
        2 knxip.mcaddr 70+4 '224.0.23.12' Multicast Address: 224.0.23.12
        2 knxip.macaddr 74+6 '02:00:00:00:00:01' MAC Address: 02:00:00:00:00:01
        2 knxip.device.name 80+30 'KNX router' Friendly Name: KNX router
        1 knxip.folder 110+10 '' DIB SuppSvc: Tunneling, Routing
        2 knxip.struct.length 110+1 '10' Structure Length: 10 bytes
        2 knxip.dibtype 111+1 '0x02' Description Type: Supported Service Families (0x02)
        2 knxip.folder 112+2 '' KNXnet/IP Core v1
        3 knxip.service.family 112+1 '0x02' Service Family: Core (0x02)
        3 knxip.service.version 113+1 '0x01' Service Version: 0x01
        2 knxip.folder 114+2 '' KNXnet/IP Device Management v1
        3 knxip.service.family 114+1 '0x03' Service Family: Device Management (0x03)
        3 knxip.service.version 115+1 '0x01' Service Version: 0x01
        2 knxip.folder 116+2 '' KNXnet/IP Tunneling v1
        3 knxip.service.family 116+1 '0x04' Service Family: Tunneling (0x04)
        3 knxip.service.version 117+1 '0x01' Service Version: 0x01
        2 knxip.folder 118+2 '' KNXnet/IP Routing v1
        3 knxip.service.family 118+1 '0x05' Service Family: Routing (0x05)
        3 knxip.service.version 119+1 '0x01' Service Version: 0x01
        0 kip 42+14 '' KNX/IP Description Request, Control @ 192.168.1.2:3671
        1 knxip.folder 42+6 '' KNX/IP Header: Description Request
        2 knxip.headerlength 42+1 '6' Header Length: 6 bytes
        2 knxip.version 43+1 '0x10' Protocol Version: 1.0
        2 knxip.service 44+2 '0x0203' Service Identifier: Description Request (0x0203)
        3 knxip.service.family 44+1 '0x02' Service Family: Core (0x02)
        3 knxip.service.type 44+2 '0x0203' Service Type: Description Request (0x0203)
        2 knxip.totallength 46+2 '14' Total Length: 14 bytes
        1 knxip.folder 48+8 '' HPAI Control Endpoint: 192.168.1.2:3671 UDP
        2 knxip.struct.length 48+1 '8' Structure Length: 8 bytes
        2 knxip.hostprotocol 49+1 '0x01' Host Protocol: IPv4 UDP (0x01)
        2 knxip.ipaddr 50+4 '192.168.1.2' IP Address: 192.168.1.2
        2 knxip.port 54+2 '3671' Port Number: 3671
        0 kip 42+28 '' KNX/IP Connect Request, Control @ 192.168.1.2:3671, Data @ 192.168.1.2:3671, Tunnel, 1.1.5
        1 knxip.folder 42+6 '' KNX/IP Header: Connect Request
        2 knxip.headerlength 42+1 '6' Header Length: 6 bytes
        2 knxip.version 43+1 '0x10' Protocol Version: 1.0
        2 knxip.service 44+2 '0x0205' Service Identifier: Connect Request (0x0205)
        3 knxip.service.family 44+1 '0x02' Service Family: Core (0x02)
        3 knxip.service.type 44+2 '0x0205' Service Type: Connect Request (0x0205)
        2 knxip.totallength 46+2 '28' Total Length: 28 bytes
        1 knxip.folder 48+8 '' HPAI Control Endpoint: 192.168.1.2:3671 UDP
        2 knxip.struct.length 48+1 '8' Structure Length: 8 bytes
        2 knxip.hostprotocol 49+1 '0x01' Host Protocol: IPv4 UDP (0x01)
        2 knxip.ipaddr 50+4 '192.168.1.2' IP Address: 192.168.1.2
        2 knxip.port 54+2 '3671' Port Number: 3671
        1 knxip.folder 56+8 '' HPAI Data Endpoint: 192.168.1.2:3671 UDP
        2 knxip.struct.length 56+1 '8' Structure Length: 8 bytes
        2 knxip.hostprotocol 57+1 '0x01' Host Protocol: IPv4 UDP (0x01)
        2 knxip.ipaddr 58+4 '192.168.1.2' IP Address: 192.168.1.2
        2 knxip.port 62+2 '3671' Port Number: 3671
        1 knxip.folder 64+6 '' CRI Tunneling Connection, Layer: Busmonitor
        2 knxip.struct.length 64+1 '6' Structure Length: 6 bytes
        2 knxip.conn.type 65+1 '0x04' Connection Type: Tunneling Connection (0x04)
        2 knxip.tunnel.layer 66+1 '0x80' KNX Layer: Busmonitor (0x80)
        2 knxip.reserved 67+1 '0x00' Reserved: 0x00
        2 knxip.knxaddr 68+2 '0x1105' KNX Individual Address: 0x1105 = 1.1.5
        0 kip 42+18 '' KNX/IP Connect Response, Conn #11, Data @ 192.168.1.2:3671, Config
        1 knxip.folder 42+6 '' KNX/IP Header: Connect Response
        2 knxip.headerlength 42+1 '6' Header Length: 6 bytes
        2 knxip.version 43+1 '0x10' Protocol Version: 1.0
        2 knxip.service 44+2 '0x0206' Service Identifier: Connect Response (0x0206)
        3 knxip.service.family 44+1 '0x02' Service Family: Core (0x02)
        3 knxip.service.type 44+2 '0x0206' Service Type: Connect Response (0x0206)
        2 knxip.totallength 46+2 '18' Total Length: 18 bytes
        1 knxip.channel 48+1 '0x11' Channel: 0x11
        1 knxip.status 49+1 '0x00' Status: OK (0x00)
        1 knxip.folder 50+8 '' HPAI Data Endpoint: 192.168.1.2:3671 UDP
        2 knxip.struct.length 50+1 '8' Structure Length: 8 bytes
        2 knxip.hostprotocol 51+1 '0x01' Host Protocol: IPv4 UDP (0x01)
        2 knxip.ipaddr 52+4 '192.168.1.2' IP Address: 192.168.1.2
        2 knxip.port 56+2 '3671' Port Number: 3671
        1 knxip.folder 58+2 '' CRD Device Management Connection
        2 knxip.struct.length 58+1 '2' Structure Length: 2 bytes
        2 knxip.conn.type 59+1 '0x03' Connection Type: Device Management Connection (0x03)
        0 kip 42+8 '' KNX/IP Connection State Response, Conn #11: E_CONNECTION_ID
        1 knxip.folder 42+6 '' KNX/IP Header: Connection State Response
        2 knxip.headerlength 42+1 '6' Header Length: 6 bytes
        2 knxip.version 43+1 '0x10' Protocol Version: 1.0
        2 knxip.service 44+2 '0x0208' Service Identifier: Connection State Response (0x0208)
        3 knxip.service.family 44+1 '0x02' Service Family: Core (0x02)
        3 knxip.service.type 44+2 '0x0208' Service Type: Connection State Response (0x0208)
        2 knxip.totallength 46+2 '8' Total Length: 8 bytes
        1 knxip.channel 48+1 '0x11' Channel: 0x11
        1 knxip.status 49+1 '0x21' Status: E_CONNECTION_ID (0x21)
        0 kip 42+34 '' KNX/IP Search Request Extended, Discovery @ 192.168.1.2:3671, ProgMode, MacAddr = $010203040506, Service = $0301, Dibs = $01020607
        1 knxip.folder 42+6 '' KNX/IP Header: Search Request Extended
        2 knxip.headerlength 42+1 '6' Header Length: 6 bytes
        2 knxip.version 43+1 '0x10' Protocol Version: 1.0
        2 knxip.service 44+2 '0x020b' Service Identifier: Search Request Extended (0x020b)
        3 knxip.service.family 44+1 '0x02' Service Family: Core (0x02)
        3 knxip.service.type 44+2 '0x020b' Service Type: Search Request Extended (0x020b)
        2 knxip.totallength 46+2 '34' Total Length: 34 bytes
        1 knxip.folder 48+8 '' HPAI Discovery Endpoint: 192.168.1.2:3671 UDP
        2 knxip.struct.length 48+1 '8' Structure Length: 8 bytes
        2 knxip.hostprotocol 49+1 '0x01' Host Protocol: IPv4 UDP (0x01)
        2 knxip.ipaddr 50+4 '192.168.1.2' IP Address: 192.168.1.2
        2 knxip.port 54+2 '3671' Port Number: 3671
        1 knxip.folder 56+2 '' SRP ProgMode
        2 knxip.struct.length 56+1 '2' Structure Length: 2 bytes
        2 knxip.srp.mandatory 57+1 '1' 1... .... = Mandatory: 1
        2 knxip.srp.type 57+1 '0x01' .000 0001 = SRP Type: 0x01 = ProgMode
        1 knxip.folder 58+8 '' SRP MacAddr: $ 01 02 03 04 05 06
        2 knxip.struct.length 58+1 '8' Structure Length: 8 bytes
        2 knxip.srp.mandatory 59+1 '1' 1... .... = Mandatory: 1
        2 knxip.srp.type 59+1 '0x02' .000 0010 = SRP Type: 0x02 = MacAddr
        2 knxip.data 60+6 '01:02:03:04:05:06' Data: $ 01 02 03 04 05 06
        1 knxip.folder 66+4 '' SRP Service: $ 03 01
        2 knxip.struct.length 66+1 '4' Structure Length: 4 bytes
        2 knxip.srp.mandatory 67+1 '1' 1... .... = Mandatory: 1
        2 knxip.srp.type 67+1 '0x03' .000 0011 = SRP Type: 0x03 = Service
        2 knxip.data 68+2 '03:01' Data: $ 03 01
        1 knxip.folder 70+6 '' SRP Dibs: $ 01 02 06 07
        2 knxip.struct.length 70+1 '6' Structure Length: 6 bytes
        2 knxip.srp.mandatory 71+1 '0' 0... .... = Mandatory: 0
        2 knxip.srp.type 71+1 '0x04' .000 0100 = SRP Type: 0x04 = Dibs
        2 knxip.data 72+4 '01:02:06:07' Data: $ 01 02 06 07
        0 kip 42+10 '' KNX/IP Routing Loss: 5
        1 knxip.folder 42+6 '' KNX/IP Header: Routing Loss
        2 knxip.headerlength 42+1 '6' Header Length: 6 bytes
        2 knxip.version 43+1 '0x10' Protocol Version: 1.0
        2 knxip.service 44+2 '0x0531' Service Identifier: Routing Loss (0x0531)
        3 knxip.service.family 44+1 '0x05' Service Family: Routing (0x05)
        3 knxip.service.type 44+2 '0x0531' Service Type: Routing Loss (0x0531)
        2 knxip.totallength 46+2 '10' Total Length: 10 bytes
        1 knxip.folder 48+4 '' Loss Info: 5
        2 knxip.struct.length 48+1 '4' Structure Length: 4 bytes
        2 knxip.status 49+1 '0x01' Status: Unknown (0x01)
        2 knxip.loss 50+2 '5' Lost Messages: 5
        0 kip 42+12 '' KNX/IP Routing Busy: 100 ms
        1 knxip.folder 42+6 '' KNX/IP Header: Routing Busy
        2 knxip.headerlength 42+1 '6' Header Length: 6 bytes
        2 knxip.version 43+1 '0x10' Protocol Version: 1.0
        2 knxip.service 44+2 '0x0532' Service Identifier: Routing Busy (0x0532)
        3 knxip.service.family 44+1 '0x05' Service Family: Routing (0x05)
        3 knxip.service.type 44+2 '0x0532' Service Type: Routing Busy (0x0532)
        2 knxip.totallength 46+2 '12' Total Length: 12 bytes
        1 knxip.folder 48+6 '' Busy Info: 100 ms
        2 knxip.struct.length 48+1 '6' Structure Length: 6 bytes
        2 knxip.status 49+1 '0x00' Status: OK (0x00)
        2 knxip.busy.time 50+2 '100' Wait Time: 100ms
        2 knxip.busy.control 52+2 '0x0000' Control: 0x0000
        """##),
  ]
}
