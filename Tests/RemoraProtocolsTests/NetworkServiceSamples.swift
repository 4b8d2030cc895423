/// Values are those of tshark 4.6.9.
extension FurtherProtocolsTests {
  static let networkServices: [ConversationSample] = [
    ConversationSample(
      "detection of forwarding", ["bfd", "bfd_echo"],
      packets: [
        """
        0200000000bb0200000000aa08004500003400010000401166b60a0000010a000002c0000ec80020
        0000217b03180000000100000002000f4240000f42400000c350
        """,
        """
        0200000000bb0200000000aa08004500003d00010000401166ad0a0000010a000002c00012b00029
        000020c403210000000100000002000f4240000f42400000c350010901736563726574
        """,
        """
        0200000000bb0200000000aa08004500004c000100004011669e0a0000010a000002c0000ec80038
        000020c403300000000100000002000f4240000f42400000c3500218010000000005646464646464
        64646464646464646464
        """,
        """
        0200000000bb0200000000aa08004500003c00010000401166ae0a0000010a000002c0000ec80028
        000020c403200000000100000002000f4240000f42400000c3500908010000000005
        """,
        """
        0200000000bb0200000000aa08004500003400010000401166b60a0000010a000002c0000ec80020
        000000c003180000000100000002000f4240000f42400000c350
        """,
        """
        0200000000bb0200000000aa08004500002800010000401166c20a0000010a0000020ec90ec90014
        0000000000000000000000000000
        """,
      ],
      rows: ##"""
        0 bfd 42+24 '' BFD Control message
        1 bfd.version 42+1 '1' 001. .... = Protocol Version: 1
        1 bfd.diag 42+1 '0x01' ...0 0001 = Diagnostic Code: Control Detection Time Expired (0x01)
        1 bfd.sta 43+1 '0x01' 01.. .... = Session State: Down (0x1)
        1 bfd.flags 43+1 '0x7b' Message Flags: 0x7b, Poll: Set, Final: Set, Control Plane Independent: Set, Demand: Set, Multipoint: Set
        2 bfd.flags.p 43+1 'True' 1... .. = Poll: Set
        2 bfd.flags.f 43+1 'True' .1.. .. = Final: Set
        2 bfd.flags.c 43+1 'True' ..1. .. = Control Plane Independent: Set
        2 bfd.flags.a 43+1 'False' ...0 .. = Authentication Present: Not set
        2 bfd.flags.d 43+1 'True' .... 1. = Demand: Set
        2 bfd.flags.m 43+1 'True' .... .1 = Multipoint: Set
        1 bfd.detect_time_multiplier 44+1 '3' Detect Time Multiplier: 3 (= 3000 ms Detection time)
        1 bfd.message_length 45+1 '24' Message Length: 24 bytes
        1 bfd.my_discriminator 46+4 '0x00000001' My Discriminator: 0x00000001
        1 bfd.your_discriminator 50+4 '0x00000002' Your Discriminator: 0x00000002
        1 bfd.desired_min_tx_interval 54+4 '1000000' Desired Min TX Interval: 1000 ms (1000000 us)
        1 bfd.required_min_rx_interval 58+4 '1000000' Required Min RX Interval: 1000 ms (1000000 us)
        1 bfd.required_min_echo_interval 62+4 '50000' Required Min Echo Interval:   50 ms (50000 us)
        0 bfd 42+33 '' BFD Control message
        1 bfd.version 42+1 '1' 001. .... = Protocol Version: 1
        1 bfd.diag 42+1 '0x00' ...0 0000 = Diagnostic Code: No Diagnostic (0x00)
        1 bfd.sta 43+1 '0x03' 11.. .... = Session State: Up (0x3)
        1 bfd.flags 43+1 '0xc4' Message Flags: 0xc4, Authentication Present: Set
        2 bfd.flags.p 43+1 'False' 0... .. = Poll: Not set
        2 bfd.flags.f 43+1 'False' .0.. .. = Final: Not set
        2 bfd.flags.c 43+1 'False' ..0. .. = Control Plane Independent: Not set
        2 bfd.flags.a 43+1 'True' ...1 .. = Authentication Present: Set
        2 bfd.flags.d 43+1 'False' .... 0. = Demand: Not set
        2 bfd.flags.m 43+1 'False' .... .0 = Multipoint: Not set
        1 bfd.detect_time_multiplier 44+1 '3' Detect Time Multiplier: 3 (= 3000 ms Detection time)
        1 bfd.message_length 45+1 '33' Message Length: 33 bytes
        1 bfd.my_discriminator 46+4 '0x00000001' My Discriminator: 0x00000001
        1 bfd.your_discriminator 50+4 '0x00000002' Your Discriminator: 0x00000002
        1 bfd.desired_min_tx_interval 54+4 '1000000' Desired Min TX Interval: 1000 ms (1000000 us)
        1 bfd.required_min_rx_interval 58+4 '1000000' Required Min RX Interval: 1000 ms (1000000 us)
        1 bfd.required_min_echo_interval 62+4 '50000' Required Min Echo Interval:   50 ms (50000 us)
        1  66+9 'Authentication: Simple Password'
        2 bfd.auth.type 66+1 '1' Authentication Type: Simple Password (1)
        2 bfd.auth.len 67+1 '9' Authentication Length: 9 bytes
        2 bfd.auth.key 68+1 '1' Authentication Key ID: 1
        2 bfd.auth.password 69+6 'secret' Password: secret
        0 bfd 42+48 '' BFD Control message
        1 bfd.version 42+1 '1' 001. .... = Protocol Version: 1
        1 bfd.diag 42+1 '0x00' ...0 0000 = Diagnostic Code: No Diagnostic (0x00)
        1 bfd.sta 43+1 '0x03' 11.. .... = Session State: Up (0x3)
        1 bfd.flags 43+1 '0xc4' Message Flags: 0xc4, Authentication Present: Set
        2 bfd.flags.p 43+1 'False' 0... .. = Poll: Not set
        2 bfd.flags.f 43+1 'False' .0.. .. = Final: Not set
        2 bfd.flags.c 43+1 'False' ..0. .. = Control Plane Independent: Not set
        2 bfd.flags.a 43+1 'True' ...1 .. = Authentication Present: Set
        2 bfd.flags.d 43+1 'False' .... 0. = Demand: Not set
        2 bfd.flags.m 43+1 'False' .... .0 = Multipoint: Not set
        1 bfd.detect_time_multiplier 44+1 '3' Detect Time Multiplier: 3 (= 3000 ms Detection time)
        1 bfd.message_length 45+1 '48' Message Length: 48 bytes
        1 bfd.my_discriminator 46+4 '0x00000001' My Discriminator: 0x00000001
        1 bfd.your_discriminator 50+4 '0x00000002' Your Discriminator: 0x00000002
        1 bfd.desired_min_tx_interval 54+4 '1000000' Desired Min TX Interval: 1000 ms (1000000 us)
        1 bfd.required_min_rx_interval 58+4 '1000000' Required Min RX Interval: 1000 ms (1000000 us)
        1 bfd.required_min_echo_interval 62+4 '50000' Required Min Echo Interval:   50 ms (50000 us)
        1  66+24 'Authentication: Keyed MD5'
        2 bfd.auth.type 66+1 '2' Authentication Type: Keyed MD5 (2)
        2 bfd.auth.len 67+1 '24' Authentication Length: 24 bytes
        2 bfd.auth.key 68+1 '1' Authentication Key ID: 1
        2 bfd.auth.seq_num 70+4 '0x00000005' Sequence Number: 0x00000005
        2 bfd.checksum 74+16 '64:64:64:64:64:64:64:64:64:64:64:64:64:64:64:64' Checksum: 64646464646464646464646464646464
        0 bfd 42+32 '' BFD Control message
        1 bfd.version 42+1 '1' 001. .... = Protocol Version: 1
        1 bfd.diag 42+1 '0x00' ...0 0000 = Diagnostic Code: No Diagnostic (0x00)
        1 bfd.sta 43+1 '0x03' 11.. .... = Session State: Up (0x3)
        1 bfd.flags 43+1 '0xc4' Message Flags: 0xc4, Authentication Present: Set
        2 bfd.flags.p 43+1 'False' 0... .. = Poll: Not set
        2 bfd.flags.f 43+1 'False' .0.. .. = Final: Not set
        2 bfd.flags.c 43+1 'False' ..0. .. = Control Plane Independent: Not set
        2 bfd.flags.a 43+1 'True' ...1 .. = Authentication Present: Set
        2 bfd.flags.d 43+1 'False' .... 0. = Demand: Not set
        2 bfd.flags.m 43+1 'False' .... .0 = Multipoint: Not set
        1 bfd.detect_time_multiplier 44+1 '3' Detect Time Multiplier: 3 (= 3000 ms Detection time)
        1 bfd.message_length 45+1 '32' Message Length: 32 bytes
        1 bfd.my_discriminator 46+4 '0x00000001' My Discriminator: 0x00000001
        1 bfd.your_discriminator 50+4 '0x00000002' Your Discriminator: 0x00000002
        1 bfd.desired_min_tx_interval 54+4 '1000000' Desired Min TX Interval: 1000 ms (1000000 us)
        1 bfd.required_min_rx_interval 58+4 '1000000' Required Min RX Interval: 1000 ms (1000000 us)
        1 bfd.required_min_echo_interval 62+4 '50000' Required Min Echo Interval:   50 ms (50000 us)
        1  66+8 'Authentication: Unknown Authentication Type (9)'
        2 bfd.auth.type 66+1 '9' Authentication Type: Unknown (9)
        2 bfd.auth.len 67+1 '8' Authentication Length: 8 bytes
        2 bfd.auth.key 68+1 '1' Authentication Key ID: 1
        0 bfd 42+24 '' BFD Control message
        1 bfd.version 42+1 '0' 000. .... = Protocol Version: 0
        1 bfd.diag 42+1 '0x00' ...0 0000 = Diagnostic Code: No Diagnostic (0x00)
        1 bfd.flags 43+1 '0xc0' Message Flags: 0xc0, I hear you: Set, Demand: Set
        2 bfd.flags.h 43+1 'True' 1... .... = I hear you: Set
        2 bfd.flags.d 43+1 'True' .1.. .... = Demand: Set
        2 bfd.flags.p 43+1 'False' ..0. .... = Poll: Not set
        2 bfd.flags.f 43+1 'False' ...0 .... = Final: Not set
        1 bfd.detect_time_multiplier 44+1 '3' Detect Time Multiplier: 3 (= 3000 ms Detection time)
        1 bfd.message_length 45+1 '24' Message Length: 24 bytes
        1 bfd.my_discriminator 46+4 '0x00000001' My Discriminator: 0x00000001
        1 bfd.your_discriminator 50+4 '0x00000002' Your Discriminator: 0x00000002
        1 bfd.desired_min_tx_interval 54+4 '1000000' Desired Min TX Interval: 1000 ms (1000000 us)
        1 bfd.required_min_rx_interval 58+4 '1000000' Required Min RX Interval: 1000 ms (1000000 us)
        1 bfd.required_min_echo_interval 62+4 '50000' Required Min Echo Interval:   50 ms (50000 us)
        0 bfd_echo 42+12 '' BFD Echo message
        1 bfd_echo.packet 42+12 '00:00:00:00:00:00:00:00:00:00:00:00' Echo: 000000000000000000000000
        """##),
    ConversationSample(
      "anything in anything", ["ayiya"],
      packets: [
        """
        0200000000bb0200000000aa08004500007800010000401166720a0000010a00000213d013d00064
        0000415211296553f100696969696969696969696969696969697373737373737373737373737373
        7373737373736000000000083a402001000000000000000000000000000120010000000000000000
        0000000000028000000000010001
        """,
        """
        0200000000bb0200000000aa08004500004800010000401166a20a0000010a00000213d013d00034
        00004152103b6553f100696969696969696969696969696969697373737373737373737373737373
        737373737373
        """,
        """
        0200000000bb0200000000aa080045000060000100004011668a0a0000010a00000213d013d0004c
        0000425102046553f100696969696969696969696969696969697373737373737373737373737373
        7373737373734500001800010000401166d20a0000010a00000261626364
        """,
        """
        0200000000bb0200000000aa08004500002b00010000401166bf0a0000010a00000213d013d00017
        0000230025636553f10069696969616263
        """,
      ],
      rows: ##"""
        0 ayiya 42+44 '' AYIYA
        1 ayiya.idlen 42+1 '0x04' 0100 .... = Identity field length: 0x04
        1 ayiya.idtype 42+1 '0x01' .... 0001 = Identity field type: Integer (0x01)
        1 ayiya.siglen 43+1 '0x05' 0101 .... = Signature Length: 0x05
        1 ayiya.hashmethod 43+1 '0x02' .... 0010 = Hash method: SHA1 (0x02)
        1 ayiya.authmethod 44+1 '0x01' 0001 .... = Authentication method: Hash using a Shared Secret (0x01)
        1 ayiya.opcode 44+1 '0x01' .... 0001 = Operation Code: Forward (0x01)
        1 ayiya.nextheader 45+1 '0x29' Next Header: IPv6 (0x29)
        1 ayiya.epoch 46+4 '2023-11-14T22:13:20.000000000+0000' Epoch: Nov 14, 2023 22:13:20.000000000 UTC
        1 ayiya.identity 50+16 '69:69:69:69:69:69:69:69:69:69:69:69:69:69:69:69' Identity: 69696969696969696969696969696969
        1 ayiya.signature 66+20 '73:73:73:73:73:73:73:73:73:73:73:73:73:73:73:73:73:73:73:73' Signature: 7373737373737373737373737373737373737373
        0 ayiya 42+44 '' AYIYA
        1 ayiya.idlen 42+1 '0x04' 0100 .... = Identity field length: 0x04
        1 ayiya.idtype 42+1 '0x01' .... 0001 = Identity field type: Integer (0x01)
        1 ayiya.siglen 43+1 '0x05' 0101 .... = Signature Length: 0x05
        1 ayiya.hashmethod 43+1 '0x02' .... 0010 = Hash method: SHA1 (0x02)
        1 ayiya.authmethod 44+1 '0x01' 0001 .... = Authentication method: Hash using a Shared Secret (0x01)
        1 ayiya.opcode 44+1 '0x00' .... 0000 = Operation Code: No Operation / Heartbeat (0x00)
        1 ayiya.nextheader 45+1 '0x3b' Next Header: No Next Header for IPv6 (0x3b)
        1 ayiya.epoch 46+4 '2023-11-14T22:13:20.000000000+0000' Epoch: Nov 14, 2023 22:13:20.000000000 UTC
        1 ayiya.identity 50+16 '69:69:69:69:69:69:69:69:69:69:69:69:69:69:69:69' Identity: 69696969696969696969696969696969
        1 ayiya.signature 66+20 '73:73:73:73:73:73:73:73:73:73:73:73:73:73:73:73:73:73:73:73' Signature: 7373737373737373737373737373737373737373
        0 ayiya 42+44 '' AYIYA
        1 ayiya.idlen 42+1 '0x04' 0100 .... = Identity field length: 0x04
        1 ayiya.idtype 42+1 '0x02' .... 0010 = Identity field type: ASCII string (0x02)
        1 ayiya.siglen 43+1 '0x05' 0101 .... = Signature Length: 0x05
        1 ayiya.hashmethod 43+1 '0x01' .... 0001 = Hash method: MD5 (0x01)
        1 ayiya.authmethod 44+1 '0x00' 0000 .... = Authentication method: No authentication (0x00)
        1 ayiya.opcode 44+1 '0x02' .... 0010 = Operation Code: Echo Request (0x02)
        1 ayiya.nextheader 45+1 '0x04' Next Header: IPIP (0x04)
        1 ayiya.epoch 46+4 '2023-11-14T22:13:20.000000000+0000' Epoch: Nov 14, 2023 22:13:20.000000000 UTC
        1 ayiya.identity 50+16 '69:69:69:69:69:69:69:69:69:69:69:69:69:69:69:69' Identity: 69696969696969696969696969696969
        1 ayiya.signature 66+20 '73:73:73:73:73:73:73:73:73:73:73:73:73:73:73:73:73:73:73:73' Signature: 7373737373737373737373737373737373737373
        0 ayiya 42+12 '' AYIYA
        1 ayiya.idlen 42+1 '0x02' 0010 .... = Identity field length: 0x02
        1 ayiya.idtype 42+1 '0x03' .... 0011 = Identity field type: Unknown (0x03)
        1 ayiya.siglen 43+1 '0x00' 0000 .... = Signature Length: 0x00
        1 ayiya.hashmethod 43+1 '0x00' .... 0000 = Hash method: No hash (0x00)
        1 ayiya.authmethod 44+1 '0x02' 0010 .... = Authentication method: Hash using a public/private key method (0x02)
        1 ayiya.opcode 44+1 '0x05' .... 0101 = Operation Code: MOTD (0x05)
        1 ayiya.nextheader 45+1 '0x63' Next Header: any private encryption scheme (0x63)
        1 ayiya.epoch 46+4 '2023-11-14T22:13:20.000000000+0000' Epoch: Nov 14, 2023 22:13:20.000000000 UTC
        1 ayiya.identity 50+4 '69:69:69:69' Identity: 69696969
        1 ayiya.signature 54+0 '' Signature: <MISSING>
        """##),
    ConversationSample(
      "what wakes machines up", ["wol"],
      packets: [
        """
        0200000000bb0200000000aa0842ffffffffffff0011223344550011223344550011223344550011
        22334455001122334455001122334455001122334455001122334455001122334455001122334455
        001122334455001122334455001122334455001122334455001122334455001122334455
        """,
        """
        0200000000bb0200000000aa08004500008600010000401166640a0000010a000002138800090072
        0000ffffffffffff0011223344550011223344550011223344550011223344550011223344550011
        22334455001122334455001122334455001122334455001122334455001122334455001122334455
        00112233445500112233445500112233445500112233445501020304
        """,
        """
        0200000000bb0200000000aa08004500008800010000401166620a0000010a000002138800070074
        0000ffffffffffff0011223344550011223344550011223344550011223344550011223344550011
        22334455001122334455001122334455001122334455001122334455001122334455001122334455
        001122334455001122334455001122334455001122334455010203040506
        """,
        """
        0200000000bb0200000000aa0842ffffffffffff0011223344550011223344550011223344550011
        22334455001122334455001122334455001122334455001122334455001122334455001122334455
        00112233445500112233445500112233445500112233445500112233445500112233445501020304
        0506
        """,
      ],
      rows: ##"""
        0 wol 14+102 '' Wake On LAN, MAC: 00:11:22:33:44:55
        1 wol.sync 14+6 'ff:ff:ff:ff:ff:ff' Sync stream: ffffffffffff
        1  20+96 'MAC: 00:11:22:33:44:55'
        2 wol.mac 20+6 '00:11:22:33:44:55' MAC: 00:11:22:33:44:55
        2 wol.mac 26+6 '00:11:22:33:44:55' MAC: 00:11:22:33:44:55
        2 wol.mac 32+6 '00:11:22:33:44:55' MAC: 00:11:22:33:44:55
        2 wol.mac 38+6 '00:11:22:33:44:55' MAC: 00:11:22:33:44:55
        2 wol.mac 44+6 '00:11:22:33:44:55' MAC: 00:11:22:33:44:55
        2 wol.mac 50+6 '00:11:22:33:44:55' MAC: 00:11:22:33:44:55
        2 wol.mac 56+6 '00:11:22:33:44:55' MAC: 00:11:22:33:44:55
        2 wol.mac 62+6 '00:11:22:33:44:55' MAC: 00:11:22:33:44:55
        2 wol.mac 68+6 '00:11:22:33:44:55' MAC: 00:11:22:33:44:55
        2 wol.mac 74+6 '00:11:22:33:44:55' MAC: 00:11:22:33:44:55
        2 wol.mac 80+6 '00:11:22:33:44:55' MAC: 00:11:22:33:44:55
        2 wol.mac 86+6 '00:11:22:33:44:55' MAC: 00:11:22:33:44:55
        2 wol.mac 92+6 '00:11:22:33:44:55' MAC: 00:11:22:33:44:55
        2 wol.mac 98+6 '00:11:22:33:44:55' MAC: 00:11:22:33:44:55
        2 wol.mac 104+6 '00:11:22:33:44:55' MAC: 00:11:22:33:44:55
        2 wol.mac 110+6 '00:11:22:33:44:55' MAC: 00:11:22:33:44:55
        0 wol 42+106 '' Wake On LAN, MAC: 00:11:22:33:44:55, password: 1.2.3.4
        1 wol.sync 42+6 'ff:ff:ff:ff:ff:ff' Sync stream: ffffffffffff
        1  48+96 'MAC: 00:11:22:33:44:55'
        2 wol.mac 48+6 '00:11:22:33:44:55' MAC: 00:11:22:33:44:55
        2 wol.mac 54+6 '00:11:22:33:44:55' MAC: 00:11:22:33:44:55
        2 wol.mac 60+6 '00:11:22:33:44:55' MAC: 00:11:22:33:44:55
        2 wol.mac 66+6 '00:11:22:33:44:55' MAC: 00:11:22:33:44:55
        2 wol.mac 72+6 '00:11:22:33:44:55' MAC: 00:11:22:33:44:55
        2 wol.mac 78+6 '00:11:22:33:44:55' MAC: 00:11:22:33:44:55
        2 wol.mac 84+6 '00:11:22:33:44:55' MAC: 00:11:22:33:44:55
        2 wol.mac 90+6 '00:11:22:33:44:55' MAC: 00:11:22:33:44:55
        2 wol.mac 96+6 '00:11:22:33:44:55' MAC: 00:11:22:33:44:55
        2 wol.mac 102+6 '00:11:22:33:44:55' MAC: 00:11:22:33:44:55
        2 wol.mac 108+6 '00:11:22:33:44:55' MAC: 00:11:22:33:44:55
        2 wol.mac 114+6 '00:11:22:33:44:55' MAC: 00:11:22:33:44:55
        2 wol.mac 120+6 '00:11:22:33:44:55' MAC: 00:11:22:33:44:55
        2 wol.mac 126+6 '00:11:22:33:44:55' MAC: 00:11:22:33:44:55
        2 wol.mac 132+6 '00:11:22:33:44:55' MAC: 00:11:22:33:44:55
        2 wol.mac 138+6 '00:11:22:33:44:55' MAC: 00:11:22:33:44:55
        1 wol.passwd 144+4 '31:2e:32:2e' Password: 1.2.3.4
        0 wol 42+108 '' Wake On LAN, MAC: 00:11:22:33:44:55, password: 01:02:03:04:05:06
        1 wol.sync 42+6 'ff:ff:ff:ff:ff:ff' Sync stream: ffffffffffff
        1  48+96 'MAC: 00:11:22:33:44:55'
        2 wol.mac 48+6 '00:11:22:33:44:55' MAC: 00:11:22:33:44:55
        2 wol.mac 54+6 '00:11:22:33:44:55' MAC: 00:11:22:33:44:55
        2 wol.mac 60+6 '00:11:22:33:44:55' MAC: 00:11:22:33:44:55
        2 wol.mac 66+6 '00:11:22:33:44:55' MAC: 00:11:22:33:44:55
        2 wol.mac 72+6 '00:11:22:33:44:55' MAC: 00:11:22:33:44:55
        2 wol.mac 78+6 '00:11:22:33:44:55' MAC: 00:11:22:33:44:55
        2 wol.mac 84+6 '00:11:22:33:44:55' MAC: 00:11:22:33:44:55
        2 wol.mac 90+6 '00:11:22:33:44:55' MAC: 00:11:22:33:44:55
        2 wol.mac 96+6 '00:11:22:33:44:55' MAC: 00:11:22:33:44:55
        2 wol.mac 102+6 '00:11:22:33:44:55' MAC: 00:11:22:33:44:55
        2 wol.mac 108+6 '00:11:22:33:44:55' MAC: 00:11:22:33:44:55
        2 wol.mac 114+6 '00:11:22:33:44:55' MAC: 00:11:22:33:44:55
        2 wol.mac 120+6 '00:11:22:33:44:55' MAC: 00:11:22:33:44:55
        2 wol.mac 126+6 '00:11:22:33:44:55' MAC: 00:11:22:33:44:55
        2 wol.mac 132+6 '00:11:22:33:44:55' MAC: 00:11:22:33:44:55
        2 wol.mac 138+6 '00:11:22:33:44:55' MAC: 00:11:22:33:44:55
        1 wol.passwd 144+6 '30:31:3a:30:32:3a' Password: 01:02:03:04:05:06
        0 wol 14+108 '' Wake On LAN, MAC: 00:11:22:33:44:55, password: 01:02:03:04:05:06
        1 wol.sync 14+6 'ff:ff:ff:ff:ff:ff' Sync stream: ffffffffffff
        1  20+96 'MAC: 00:11:22:33:44:55'
        2 wol.mac 20+6 '00:11:22:33:44:55' MAC: 00:11:22:33:44:55
        2 wol.mac 26+6 '00:11:22:33:44:55' MAC: 00:11:22:33:44:55
        2 wol.mac 32+6 '00:11:22:33:44:55' MAC: 00:11:22:33:44:55
        2 wol.mac 38+6 '00:11:22:33:44:55' MAC: 00:11:22:33:44:55
        2 wol.mac 44+6 '00:11:22:33:44:55' MAC: 00:11:22:33:44:55
        2 wol.mac 50+6 '00:11:22:33:44:55' MAC: 00:11:22:33:44:55
        2 wol.mac 56+6 '00:11:22:33:44:55' MAC: 00:11:22:33:44:55
        2 wol.mac 62+6 '00:11:22:33:44:55' MAC: 00:11:22:33:44:55
        2 wol.mac 68+6 '00:11:22:33:44:55' MAC: 00:11:22:33:44:55
        2 wol.mac 74+6 '00:11:22:33:44:55' MAC: 00:11:22:33:44:55
        2 wol.mac 80+6 '00:11:22:33:44:55' MAC: 00:11:22:33:44:55
        2 wol.mac 86+6 '00:11:22:33:44:55' MAC: 00:11:22:33:44:55
        2 wol.mac 92+6 '00:11:22:33:44:55' MAC: 00:11:22:33:44:55
        2 wol.mac 98+6 '00:11:22:33:44:55' MAC: 00:11:22:33:44:55
        2 wol.mac 104+6 '00:11:22:33:44:55' MAC: 00:11:22:33:44:55
        2 wol.mac 110+6 '00:11:22:33:44:55' MAC: 00:11:22:33:44:55
        1 wol.passwd 116+6 '30:31:3a:30:32:3a' Password: 01:02:03:04:05:06
        """##),
    ConversationSample(
      "TACACS+", ["tacplus"],
      packets: [
        """
        0200000000bb0200000000aa08004500005000010000400666a50a0000010a000002c35000310000
        03e8000003e85018200000000000c0010101123456780000001c010f01010504080361646d696e74
        74793031302e302e302e35707731
        """,
        """
        0200000000bb0200000000aa08004500004400010000400666b10a0000020a0000010031c3500000
        03e8000004105018200000000000c001020112345678000000100501000a000050617373776f7264
        3a20
        """,
        """
        0200000000bb0200000000aa08004500003d00010000400666b80a0000010a000002c35000310000
        0410000004045018200000000000c00103011234567800000009000400000070617373
        """,
        """
        0200000000bb0200000000aa08004500006000010000400666950a0000010a000002c35100310000
        03e8000003e85018200000000000c0020101123456780000002c060f0101050408020d0461646d69
        6e7474793031302e302e302e35736572766963653d7368656c6c636d643d
        """,
        """
        0200000000bb0200000000aa08004500004500010000400666b00a0000020a0000010031c3510000
        03e8000004205018200000000000c002020112345678000000110101000000000a707269762d6c76
        6c3d31
        """,
        """
        0200000000bb0200000000aa080045000058000100004006669d0a0000010a000002c35200310000
        03e8000003e85018200000000000c0030101123456780000002402060f0101050408010961646d69
        6e7474793031302e302e302e357461736b5f69643d35
        """,
        """
        0200000000bb0200000000aa08004500003b00010000400666ba0a0000020a0000010031c3520000
        03e8000004185018200000000000c0030201123456780000000700020000016f6b
        """,
        """
        0200000000bb0200000000aa08004500004800010000400666ad0a0000010a000002c35300310000
        03e8000003e85018200000000000c001010012345678000000149999999999999999999999999999
        999999999999
        """,
        """
        0200000000bb0200000000aa08004500004800010000400666ad0a0000020a0000010031c3530000
        03e8000004085018200000000000c001020412345678000000149999999999999999999999999999
        999999999999
        """,
        """
        0200000000bb0200000000aa08004500003700010000400666be0a0000010a000002c35500310000
        03e8000003e85018200000000000c00901011234567800000003616263
        """,
      ],
      rows: ##"""
        0 tacplus 54+40 '' TACACS+
        1h tacplus.request 54+0 'True' Request: True
        1 tacplus.majvers 54+1 '192' Major version: TACACS+
        1 tacplus.minvers 54+1 '0' Minor version: 0
        1 tacplus.type 55+1 '1' Type: Authentication (1)
        1 tacplus.seqno 56+1 '1' Sequence number: 1
        1 tacplus.flags 57+1 '0x01' Flags: 0x01 (Unencrypted payload, Multiple Connections)
        2 tacplus.flags.unencrypted 57+1 'True' .... ...1 = Unencrypted: Set
        3 _ws.expert 57+0 '' Expert Info (Warning/Security): Unencrypted payload option MUST NOT be used in production
        4 tacplus.flags.unencrypted.deprecated 0+0 '' Unencrypted payload option MUST NOT be used in production
        4h _ws.expert.message 0+0 'Unencrypted payload option MUST NOT be used in production' Message: Unencrypted payload option MUST NOT be used in production
        4 _ws.expert.severity 0+0 '6291456' Severity level: Warning
        4 _ws.expert.group 0+0 '167772160' Group: Security
        2 tacplus.flags.singleconn 57+1 'False' .... .0.. = Single Connection: Not set
        1 tacplus.session_id 58+4 '305419896' Session ID: 305419896
        1 tacplus.packet_len 62+4 '28' Packet length: 28
        1  66+28 'Request'
        2 tacplus.authen_action 66+1 '1' Action: Inbound Login (1)
        2 tacplus.privilege_level 67+1 '15' Privilege Level: 15
        2 tacplus.authentication_type 68+1 '1' Authentication type: ASCII (1)
        2 tacplus.service 69+1 '1' Service: Login (1)
        2 tacplus.user_len 70+1 '5' User len: 5
        2 tacplus.user 74+5 'admin' User: admin
        2 tacplus.port_len 71+1 '4' Port len: 4
        2 tacplus.port 79+4 'tty0' Port: tty0
        2 tacplus.address_len 72+1 '8' Remaddr len: 8
        2 tacplus.remote_address 83+8 '10.0.0.5' Remote Address: 10.0.0.5
        2 tacplus.ascii_length 73+1 '3' ASCII Data Length: 3
        2 tacplus.data 91+3 '70:77:31' Data: 707731
        0 tacplus 54+28 '' TACACS+
        1h tacplus.response 54+0 'True' Response: True
        1 tacplus.majvers 54+1 '192' Major version: TACACS+
        1 tacplus.minvers 54+1 '0' Minor version: 0
        1 tacplus.type 55+1 '1' Type: Authentication (1)
        1 tacplus.seqno 56+1 '2' Sequence number: 2
        1 tacplus.flags 57+1 '0x01' Flags: 0x01 (Unencrypted payload, Multiple Connections)
        2 tacplus.flags.unencrypted 57+1 'True' .... ...1 = Unencrypted: Set
        3 _ws.expert 57+0 '' Expert Info (Warning/Security): Unencrypted payload option MUST NOT be used in production
        4 tacplus.flags.unencrypted.deprecated 0+0 '' Unencrypted payload option MUST NOT be used in production
        4h _ws.expert.message 0+0 'Unencrypted payload option MUST NOT be used in production' Message: Unencrypted payload option MUST NOT be used in production
        4 _ws.expert.severity 0+0 '6291456' Severity level: Warning
        4 _ws.expert.group 0+0 '167772160' Group: Security
        2 tacplus.flags.singleconn 57+1 'False' .... .0.. = Single Connection: Not set
        1 tacplus.session_id 58+4 '305419896' Session ID: 305419896
        1 tacplus.packet_len 62+4 '16' Packet length: 16
        1  66+16 'Reply'
        2 tacplus.body_authen_rep.status 66+1 '0x05' Status: Send Password (0x05)
        2 tacplus.body_authen_rep.flags 67+1 '0x01' Flags: 0x01(NoEcho)
        2 tacplus.body_authen_rep.server_msg_len 68+2 '10' Server message length: 10
        2 tacplus.body_authen_rep.server_msg 72+10 'Password: ' Server message: Password:
        2 tacplus.body_authen_rep_server.data_len 70+2 '0' Data length: 0
        0 tacplus 54+21 '' TACACS+
        1h tacplus.request 54+0 'True' Request: True
        1 tacplus.majvers 54+1 '192' Major version: TACACS+
        1 tacplus.minvers 54+1 '0' Minor version: 0
        1 tacplus.type 55+1 '1' Type: Authentication (1)
        1 tacplus.seqno 56+1 '3' Sequence number: 3
        1 tacplus.flags 57+1 '0x01' Flags: 0x01 (Unencrypted payload, Multiple Connections)
        2 tacplus.flags.unencrypted 57+1 'True' .... ...1 = Unencrypted: Set
        3 _ws.expert 57+0 '' Expert Info (Warning/Security): Unencrypted payload option MUST NOT be used in production
        4 tacplus.flags.unencrypted.deprecated 0+0 '' Unencrypted payload option MUST NOT be used in production
        4h _ws.expert.message 0+0 'Unencrypted payload option MUST NOT be used in production' Message: Unencrypted payload option MUST NOT be used in production
        4 _ws.expert.severity 0+0 '6291456' Severity level: Warning
        4 _ws.expert.group 0+0 '167772160' Group: Security
        2 tacplus.flags.singleconn 57+1 'False' .... .0.. = Single Connection: Not set
        1 tacplus.session_id 58+4 '305419896' Session ID: 305419896
        1 tacplus.packet_len 62+4 '9' Packet length: 9
        1  66+9 'Request'
        2 tacplus.body_authen_req_cont.flags 70+1 '0x00' Flags: 0x00
        2 tacplus.body_authen_req_cont.user_length 66+2 '4' User length: 4
        2 tacplus.body_authen_req_cont.user 71+4 'pass' User: pass
        2 tacplus.body_authen_req_cont.data_length 68+2 '0' Data length: 0
        0 tacplus 54+56 '' TACACS+
        1h tacplus.request 54+0 'True' Request: True
        1 tacplus.majvers 54+1 '192' Major version: TACACS+
        1 tacplus.minvers 54+1 '0' Minor version: 0
        1 tacplus.type 55+1 '2' Type: Authorization (2)
        1 tacplus.seqno 56+1 '1' Sequence number: 1
        1 tacplus.flags 57+1 '0x01' Flags: 0x01 (Unencrypted payload, Multiple Connections)
        2 tacplus.flags.unencrypted 57+1 'True' .... ...1 = Unencrypted: Set
        3 _ws.expert 57+0 '' Expert Info (Warning/Security): Unencrypted payload option MUST NOT be used in production
        4 tacplus.flags.unencrypted.deprecated 0+0 '' Unencrypted payload option MUST NOT be used in production
        4h _ws.expert.message 0+0 'Unencrypted payload option MUST NOT be used in production' Message: Unencrypted payload option MUST NOT be used in production
        4 _ws.expert.severity 0+0 '6291456' Severity level: Warning
        4 _ws.expert.group 0+0 '167772160' Group: Security
        2 tacplus.flags.singleconn 57+1 'False' .... .0.. = Single Connection: Not set
        1 tacplus.session_id 58+4 '305419896' Session ID: 305419896
        1 tacplus.packet_len 62+4 '44' Packet length: 44
        1  66+44 'Request'
        2 tacplus.body_author_req.auth_method 66+1 '0x06' Auth Method: TACACSPLUS (0x06)
        2 tacplus.privilege_level 67+1 '15' Privilege Level: 15
        2 tacplus.authentication_type 68+1 '1' Authentication type: ASCII (1)
        2 tacplus.service 69+1 '1' Service: Login (1)
        2 tacplus.user_len 70+1 '5' User len: 5
        2 tacplus.user 76+5 'admin' User: admin
        2 tacplus.port_len 71+1 '4' Port len: 4
        2 tacplus.port 81+4 'tty0' Port: tty0
        2 tacplus.address_len 72+1 '8' Remaddr len: 8
        2 tacplus.remote_address 85+8 '10.0.0.5' Remote Address: 10.0.0.5
        2 tacplus.body_author_req.arg_count 73+1 '2' Arg count: 2
        2 tacplus.arg_length 74+1 '13' Arg[0] length: 13
        2 tacplus.arg_value 93+13 'service=shell' Arg[0] value: service=shell
        2 tacplus.arg_length 75+1 '4' Arg[1] length: 4
        2 tacplus.arg_value 106+4 'cmd=' Arg[1] value: cmd=
        0 tacplus 54+29 '' TACACS+
        1h tacplus.response 54+0 'True' Response: True
        1 tacplus.majvers 54+1 '192' Major version: TACACS+
        1 tacplus.minvers 54+1 '0' Minor version: 0
        1 tacplus.type 55+1 '2' Type: Authorization (2)
        1 tacplus.seqno 56+1 '2' Sequence number: 2
        1 tacplus.flags 57+1 '0x01' Flags: 0x01 (Unencrypted payload, Multiple Connections)
        2 tacplus.flags.unencrypted 57+1 'True' .... ...1 = Unencrypted: Set
        3 _ws.expert 57+0 '' Expert Info (Warning/Security): Unencrypted payload option MUST NOT be used in production
        4 tacplus.flags.unencrypted.deprecated 0+0 '' Unencrypted payload option MUST NOT be used in production
        4h _ws.expert.message 0+0 'Unencrypted payload option MUST NOT be used in production' Message: Unencrypted payload option MUST NOT be used in production
        4 _ws.expert.severity 0+0 '6291456' Severity level: Warning
        4 _ws.expert.group 0+0 '167772160' Group: Security
        2 tacplus.flags.singleconn 57+1 'False' .... .0.. = Single Connection: Not set
        1 tacplus.session_id 58+4 '305419896' Session ID: 305419896
        1 tacplus.packet_len 62+4 '17' Packet length: 17
        1  66+17 'Reply'
        2 tacplus.body_author_rep.auth_status 66+1 '0x01' Auth Status: PASS_ADD (0x01)
        2 tacplus.body_author_rep_server.msg_len 68+2 '0' Server Msg length: 0
        2 tacplus.body_author_rep_server.data_len 70+2 '0' Data length: 0
        2 tacplus.body_author_rep.arg_count 67+1 '1' Arg count: 1
        2 tacplus.arg_length 72+1 '10' Arg[0] length: 10
        2 tacplus.arg_value 73+10 'priv-lvl=1' Arg[0] value: priv-lvl=1
        0 tacplus 54+48 '' TACACS+
        1h tacplus.request 54+0 'True' Request: True
        1 tacplus.majvers 54+1 '192' Major version: TACACS+
        1 tacplus.minvers 54+1 '0' Minor version: 0
        1 tacplus.type 55+1 '3' Type: Accounting (3)
        1 tacplus.seqno 56+1 '1' Sequence number: 1
        1 tacplus.flags 57+1 '0x01' Flags: 0x01 (Unencrypted payload, Multiple Connections)
        2 tacplus.flags.unencrypted 57+1 'True' .... ...1 = Unencrypted: Set
        3 _ws.expert 57+0 '' Expert Info (Warning/Security): Unencrypted payload option MUST NOT be used in production
        4 tacplus.flags.unencrypted.deprecated 0+0 '' Unencrypted payload option MUST NOT be used in production
        4h _ws.expert.message 0+0 'Unencrypted payload option MUST NOT be used in production' Message: Unencrypted payload option MUST NOT be used in production
        4 _ws.expert.severity 0+0 '6291456' Severity level: Warning
        4 _ws.expert.group 0+0 '167772160' Group: Security
        2 tacplus.flags.singleconn 57+1 'False' .... .0.. = Single Connection: Not set
        1 tacplus.session_id 58+4 '305419896' Session ID: 305419896
        1 tacplus.packet_len 62+4 '36' Packet length: 36
        1  66+36 'Request'
        2 tacplus.acct.flags 66+1 '0x02' Flags: 0x02
        3 tacplus.acct.flags.more 66+1 'False' .... ...0 = More: Not set
        3 tacplus.acct.flags.start 66+1 'True' .... ..1. = Start: Set
        3 tacplus.acct.flags.stop 66+1 'False' .... .0.. = Stop: Not set
        3 tacplus.acct.flags.watchdog 66+1 'False' .... 0... = Watchdog: Not set
        2 tacplus.acct.auth_method 67+1 '0x06' Auth Method: TACACSPLUS (0x06)
        2 tacplus.privilege_level 68+1 '15' Privilege Level: 15
        2 tacplus.authentication_type 69+1 '1' Authentication type: ASCII (1)
        2 tacplus.service 70+1 '1' Service: Login (1)
        2 tacplus.user_len 71+1 '5' User len: 5
        2 tacplus.user 76+5 'admin' User: admin
        2 tacplus.port_len 72+1 '4' Port len: 4
        2 tacplus.port 81+4 'tty0' Port: tty0
        2 tacplus.address_len 73+1 '8' Remaddr len: 8
        2 tacplus.remote_address 85+8 '10.0.0.5' Remote Address: 10.0.0.5
        2 tacplus.acct.arg_count 74+1 '1' Arg count: 1
        2 tacplus.arg_length 75+1 '9' Arg[0] length: 9
        2 tacplus.arg_value 93+9 'task_id=5' Arg[0] value: task_id=5
        0 tacplus 54+19 '' TACACS+
        1h tacplus.response 54+0 'True' Response: True
        1 tacplus.majvers 54+1 '192' Major version: TACACS+
        1 tacplus.minvers 54+1 '0' Minor version: 0
        1 tacplus.type 55+1 '3' Type: Accounting (3)
        1 tacplus.seqno 56+1 '2' Sequence number: 2
        1 tacplus.flags 57+1 '0x01' Flags: 0x01 (Unencrypted payload, Multiple Connections)
        2 tacplus.flags.unencrypted 57+1 'True' .... ...1 = Unencrypted: Set
        3 _ws.expert 57+0 '' Expert Info (Warning/Security): Unencrypted payload option MUST NOT be used in production
        4 tacplus.flags.unencrypted.deprecated 0+0 '' Unencrypted payload option MUST NOT be used in production
        4h _ws.expert.message 0+0 'Unencrypted payload option MUST NOT be used in production' Message: Unencrypted payload option MUST NOT be used in production
        4 _ws.expert.severity 0+0 '6291456' Severity level: Warning
        4 _ws.expert.group 0+0 '167772160' Group: Security
        2 tacplus.flags.singleconn 57+1 'False' .... .0.. = Single Connection: Not set
        1 tacplus.session_id 58+4 '305419896' Session ID: 305419896
        1 tacplus.packet_len 62+4 '7' Packet length: 7
        1  66+7 'Reply'
        2 tacplus.body_acct.status 70+1 '0x01' Status: Success (0x01)
        2 tacplus.body_acct.msg_len 66+2 '2' Server Msg length: 2
        2 tacplus.body_acct.server_msg 71+2 'ok' Server message: ok
        2 tacplus.body_acct.data_len 68+2 '0' Data length: 0
        0 tacplus 54+32 '' TACACS+
        1h tacplus.request 54+0 'True' Request: True
        1 tacplus.majvers 54+1 '192' Major version: TACACS+
        1 tacplus.minvers 54+1 '0' Minor version: 0
        1 tacplus.type 55+1 '1' Type: Authentication (1)
        1 tacplus.seqno 56+1 '1' Sequence number: 1
        1 tacplus.flags 57+1 '0x00' Flags: 0x00 (Encrypted payload, Multiple Connections)
        2 tacplus.flags.unencrypted 57+1 'False' .... ...0 = Unencrypted: Not set
        2 tacplus.flags.singleconn 57+1 'False' .... .0.. = Single Connection: Not set
        1 tacplus.session_id 58+4 '305419896' Session ID: 305419896
        1 tacplus.packet_len 62+4 '20' Packet length: 20
        1  66+20 'Encrypted Request'
        0 tacplus 54+32 '' TACACS+
        1h tacplus.response 54+0 'True' Response: True
        1 tacplus.majvers 54+1 '192' Major version: TACACS+
        1 tacplus.minvers 54+1 '0' Minor version: 0
        1 tacplus.type 55+1 '1' Type: Authentication (1)
        1 tacplus.seqno 56+1 '2' Sequence number: 2
        1 tacplus.flags 57+1 '0x04' Flags: 0x04 (Encrypted payload, Single connection)
        2 tacplus.flags.unencrypted 57+1 'False' .... ...0 = Unencrypted: Not set
        2 tacplus.flags.singleconn 57+1 'True' .... .1.. = Single Connection: Set
        1 tacplus.session_id 58+4 '305419896' Session ID: 305419896
        1 tacplus.packet_len 62+4 '20' Packet length: 20
        1  66+20 'Encrypted Reply'
        0 tacplus 54+15 '' TACACS+
        1h tacplus.request 54+0 'True' Request: True
        1 tacplus.majvers 54+1 '192' Major version: TACACS+
        1 tacplus.minvers 54+1 '0' Minor version: 0
        1 tacplus.type 55+1 '9' Type: Unknown (9)
        1 tacplus.seqno 56+1 '1' Sequence number: 1
        1 tacplus.flags 57+1 '0x01' Flags: 0x01 (Unencrypted payload, Multiple Connections)
        2 tacplus.flags.unencrypted 57+1 'True' .... ...1 = Unencrypted: Set
        3 _ws.expert 57+0 '' Expert Info (Warning/Security): Unencrypted payload option MUST NOT be used in production
        4 tacplus.flags.unencrypted.deprecated 0+0 '' Unencrypted payload option MUST NOT be used in production
        4h _ws.expert.message 0+0 'Unencrypted payload option MUST NOT be used in production' Message: Unencrypted payload option MUST NOT be used in production
        4 _ws.expert.severity 0+0 '6291456' Severity level: Warning
        4 _ws.expert.group 0+0 '167772160' Group: Security
        2 tacplus.flags.singleconn 57+1 'False' .... .0.. = Single Connection: Not set
        1 tacplus.session_id 58+4 '305419896' Session ID: 305419896
        1 tacplus.packet_len 62+4 '3' Packet length: 3
        1  66+3 'Request'
        2  66+3 'Bogus data'
        3 _ws.expert 66+0 '' Expert Info (Warning/Protocol): Bogus data
        4 tacplus.bogus_data 0+0 '' Bogus data
        4h _ws.expert.message 0+0 'Bogus data' Message: Bogus data
        4 _ws.expert.severity 0+0 '6291456' Severity level: Warning
        4 _ws.expert.group 0+0 '150994944' Group: Protocol
        """##),
    ConversationSample(
      "sFlow: packets", ["sflow"],
      packets: [
        """
        0200000000bb0200000000aa0800450000e800010000401166020a0000010a00000218c718c700d4
        000000000005000000010a000063000000000000004d0001e2400000000100000001000000a80000
        00010000000300000100000003e80000000000000001000000020000000300000002000000180000
        0040000102030405000000060708090a000000000800000000030000002000000040000000060a00
        00010a00000200000050000013880000000200000000000000040000003800000040000000062001
        00000000000000000000000000002002000000000000000000000000000000000050000013880000
        000200000000
        """
      ],
      rows: ##"""
        0 sflow 42+204 '' InMon sFlow
        1 sflow_245.version 42+4 '5' Datagram version: 5
        1 sflow_245.agenttype 46+4 '1' Agent address type: IPv4 (1)
        1 sflow_245.agent 50+4 '10.0.0.99' Agent address: 10.0.0.99
        1 sflow_245.sub_agent_id 54+4 '0' Sub-agent ID: 0
        1 sflow_245.sequence_number 58+4 '77' Sequence number: 77
        1 sflow_245.sysuptime 62+4 '123456' SysUptime: 2 minutes, 3 seconds (123456ms)
        1 sflow_245.numsamples 66+4 '1' NumSamples: 1
        1  70+176 'Flow sample, seq 1'
        2 sflow.enterprise 70+4 '0' 0000 0000 0000 0000 0000 .... .... .... = Enterprise: standard sFlow (0)
        2 sflow_245.sampletype 70+4 '1' .... .... .... .... .... 0000 0000 0001 = sFlow sample type: Flow sample (1)
        2 sflow_5.sample_length 74+4 '168' Sample length (byte): 168
        2 sflow.flow_sample.sequence_number 78+4 '1' Sequence number: 1
        2 sflow.flow_sample.source_id_class 82+4 '0' 0000 0000 .... .... .... .... .... .... = Source ID class: 0
        2 sflow.flow_sample.index 82+4 '3' .... .... 0000 0000 0000 0000 0000 0011 = Index: 3
        2 sflow.flow_sample.sampling_rate 86+4 '256' Sampling rate: 1 out of 256 packets
        2 sflow.flow_sample.sample_pool 90+4 '1000' Sample pool: 1000 total packets
        2 sflow.flow_sample.dropped_packets 94+4 '0' Dropped packets: 0
        2 sflow.flow_sample.input_interface 98+4 '1' Input interface (ifIndex): 1
        2 sflow.flow_sample.output_interface 102+4 '0x00000002' Output interface: 0x00000002
        3 sflow.flow_sample.output_interface_format 102+4 '0' 00.. .... .... .... .... .... .... .... = Output interface format: ifindex (0)
        3 sflow.flow_sample.output_interface_value 102+4 '2' ..00 0000 0000 0000 0000 0000 0000 0010 = Output interface value: 2
        2 sflow.flow_sample.flow_record 106+4 '3' Flow record: 3
        2  110+32 'Ethernet frame data'
        3 sflow.enterprise 110+4 '0' 0000 0000 0000 0000 0000 .... .... .... = Enterprise: standard sFlow (0)
        3 sflow_245.flow_record_format 110+4 '2' .... .... .... .... .... 0000 0000 0010 = Format: Ethernet frame data (2)
        3 sflow_5.flow_data_length 114+4 '24' Flow data length (byte): 24
        3 sflow_245.ethernet.length 118+4 '64' Length of MAC Packet: 64
        3 sflow_245.ethernet.source_mac_address 122+6 '00:01:02:03:04:05' Source MAC Address: 00:01:02:03:04:05
        3 sflow_245.ethernet.destination_mac_address 130+6 '00:06:07:08:09:0a' Destination MAC Address: 00:06:07:08:09:0a
        3 sflow_245.ethernet.packet_type 138+4 '0x00000800' Ethernet Packet Type: IPv4 (0x00000800)
        2  142+40 'IPv4 data'
        3 sflow.enterprise 142+4 '0' 0000 0000 0000 0000 0000 .... .... .... = Enterprise: standard sFlow (0)
        3 sflow_245.flow_record_format 142+4 '3' .... .... .... .... .... 0000 0000 0011 = Format: IPv4 data (3)
        3 sflow_5.flow_data_length 146+4 '32' Flow data length (byte): 32
        3 sflow_245.ip.length 150+4 '64' Length of IP Packet: 64
        3 sflow.ip_protocol 154+4 '6' IP Protocol: TCP (6)
        3 sflow_245.ipv4_src 158+4 '10.0.0.1' Source IP address: 10.0.0.1
        3 sflow_245.ipv4_dst 162+4 '10.0.0.2' Destination IP address: 10.0.0.2
        3 sflow_245.ip.source_port 166+4 '80' Source Port: 80
        3 sflow.ip.destination_port 170+4 '5000' Destination Port: 5000
        3 sflow_245.ip.tcp_flag.cwr 174+4 'False' .... .... .... .... .... .... 0... .... = TCP Flag (CWR): Not set
        3 sflow_245.ip.tcp_flag.ece 174+4 'False' .... .... .... .... .... .... .0.. .... = TCP Flag (ECE): Not set
        3 sflow_245.ip.tcp_flag.urg 174+4 'False' .... .... .... .... .... .... ..0. .... = TCP Flag (URG): Not set
        3 sflow_245.ip.tcp_flag.ack 174+4 'False' .... .... .... .... .... .... ...0 .... = TCP Flag (ACK): Not set
        3 sflow_245.ip.tcp_flag.psh 174+4 'False' .... .... .... .... .... .... .... 0... = TCP Flag (PSH): Not set
        3 sflow_245.ip.tcp_flag.rst 174+4 'False' .... .... .... .... .... .... .... .0.. = TCP Flag (RST): Not set
        3 sflow_245.ip.tcp_flag.syn 174+4 'True' .... .... .... .... .... .... .... ..1. = TCP Flag (SYN): Set
        3 sflow_245.ip.tcp_flag.fin 174+4 'False' .... .... .... .... .... .... .... ...0 = TCP Flag (FIN): Not set
        3 sflow_245.ipv4_precedence_type 178+4 '0' .... .... .... .... .... .... 000. .... = Precedence: Routine (0)
        3 sflow_245.ipv4_delay 178+4 'False' .... .... .... .... .... .... ...0 .... = Delay: Normal
        3 sflow_245.ipv4_throughput 178+4 'False' .... .... .... .... .... .... .... 0... = Throughput: Normal
        3 sflow_245.ipv4_reliability 178+4 'False' .... .... .... .... .... .... .... .0.. = Reliability: Normal
        3 sflow_245.ipv4_cost 178+4 'False' .... .... .... .... .... .... .... ..0. = Cost (RFC1349): Normal
        2  182+64 'IPv6 data'
        3 sflow.enterprise 182+4 '0' 0000 0000 0000 0000 0000 .... .... .... = Enterprise: standard sFlow (0)
        3 sflow_245.flow_record_format 182+4 '4' .... .... .... .... .... 0000 0000 0100 = Format: IPv6 data (4)
        3 sflow_5.flow_data_length 186+4 '56' Flow data length (byte): 56
        3 sflow_245.ip.length 190+4 '64' Length of IP Packet: 64
        3 sflow.ip_protocol 194+4 '6' IP Protocol: TCP (6)
        3 sflow_245.ipv6_src 198+16 '2001::' Source IP address: 2001::
        3 sflow_245.ipv6_dst 214+16 '2002::' Destination IP address: 2002::
        3 sflow_245.ip.source_port 230+4 '80' Source Port: 80
        3 sflow.ip.destination_port 234+4 '5000' Destination Port: 5000
        3 sflow_245.ip.tcp_flag.cwr 238+4 'False' .... .... .... .... .... .... 0... .... = TCP Flag (CWR): Not set
        3 sflow_245.ip.tcp_flag.ece 238+4 'False' .... .... .... .... .... .... .0.. .... = TCP Flag (ECE): Not set
        3 sflow_245.ip.tcp_flag.urg 238+4 'False' .... .... .... .... .... .... ..0. .... = TCP Flag (URG): Not set
        3 sflow_245.ip.tcp_flag.ack 238+4 'False' .... .... .... .... .... .... ...0 .... = TCP Flag (ACK): Not set
        3 sflow_245.ip.tcp_flag.psh 238+4 'False' .... .... .... .... .... .... .... 0... = TCP Flag (PSH): Not set
        3 sflow_245.ip.tcp_flag.rst 238+4 'False' .... .... .... .... .... .... .... .0.. = TCP Flag (RST): Not set
        3 sflow_245.ip.tcp_flag.syn 238+4 'True' .... .... .... .... .... .... .... ..1. = TCP Flag (SYN): Set
        3 sflow_245.ip.tcp_flag.fin 238+4 'False' .... .... .... .... .... .... .... ...0 = TCP Flag (FIN): Not set
        3 sflow_245.ipv6_priority 242+4 '0' Priority: 0
        """##),
    ConversationSample(
      "sFlow: counters", ["sflow"],
      packets: [
        """
        0200000000bb0200000000aa08004500009800010000401166520a0000010a00000218c718c70084
        000000000005000000010a000063000000000000004d0001e24000000003000000010000002c0000
        00010000000300000100000003e80000000000000001000000020000000100000063000000046162
        636400000009000000046162636400000002000000180000000500000003000000010000004d0000
        000461626364
        """
      ],
      rows: ##"""
        0 sflow 42+124 '' InMon sFlow
        1 sflow_245.version 42+4 '5' Datagram version: 5
        1 sflow_245.agenttype 46+4 '1' Agent address type: IPv4 (1)
        1 sflow_245.agent 50+4 '10.0.0.99' Agent address: 10.0.0.99
        1 sflow_245.sub_agent_id 54+4 '0' Sub-agent ID: 0
        1 sflow_245.sequence_number 58+4 '77' Sequence number: 77
        1 sflow_245.sysuptime 62+4 '123456' SysUptime: 2 minutes, 3 seconds (123456ms)
        1 sflow_245.numsamples 66+4 '3' NumSamples: 3
        1  70+52 'Flow sample, seq 1'
        2 sflow.enterprise 70+4 '0' 0000 0000 0000 0000 0000 .... .... .... = Enterprise: standard sFlow (0)
        2 sflow_245.sampletype 70+4 '1' .... .... .... .... .... 0000 0000 0001 = sFlow sample type: Flow sample (1)
        2 sflow_5.sample_length 74+4 '44' Sample length (byte): 44
        2 sflow.flow_sample.sequence_number 78+4 '1' Sequence number: 1
        2 sflow.flow_sample.source_id_class 82+4 '0' 0000 0000 .... .... .... .... .... .... = Source ID class: 0
        2 sflow.flow_sample.index 82+4 '3' .... .... 0000 0000 0000 0000 0000 0011 = Index: 3
        2 sflow.flow_sample.sampling_rate 86+4 '256' Sampling rate: 1 out of 256 packets
        2 sflow.flow_sample.sample_pool 90+4 '1000' Sample pool: 1000 total packets
        2 sflow.flow_sample.dropped_packets 94+4 '0' Dropped packets: 0
        2 sflow.flow_sample.input_interface 98+4 '1' Input interface (ifIndex): 1
        2 sflow.flow_sample.output_interface 102+4 '0x00000002' Output interface: 0x00000002
        3 sflow.flow_sample.output_interface_format 102+4 '0' 00.. .... .... .... .... .... .... .... = Output interface format: ifindex (0)
        3 sflow.flow_sample.output_interface_value 102+4 '2' ..00 0000 0000 0000 0000 0000 0000 0010 = Output interface value: 2
        2 sflow.flow_sample.flow_record 106+4 '1' Flow record: 1
        2  110+12 'Unknown sample format'
        3 sflow.enterprise 110+4 '0' 0000 0000 0000 0000 0000 .... .... .... = Enterprise: standard sFlow (0)
        3 sflow_245.flow_record_format 110+4 '99' .... .... .... .... .... 0000 0110 0011 = Format: Unknown (99)
        3 sflow_5.flow_data_length 114+4 '4' Flow data length (byte): 4
        3 sflow.enterprise.data 118+4 '61:62:63:64' Data: 61626364
        4 _ws.expert 118+0 '' Expert Info (Note/Undecoded): Unknown/invalid record type
        5 sflow.unknown_record_format 0+0 '' Unknown/invalid record type
        5h _ws.expert.message 0+0 'Unknown/invalid record type' Message: Unknown/invalid record type
        5 _ws.expert.severity 0+0 '4194304' Severity level: Note
        5 _ws.expert.group 0+0 '83886080' Group: Undecoded
        1  122+12 'Unknown sample format'
        2 sflow.enterprise 122+4 '0' 0000 0000 0000 0000 0000 .... .... .... = Enterprise: standard sFlow (0)
        2 sflow_245.sampletype 122+4 '9' .... .... .... .... .... 0000 0000 1001 = sFlow sample type: Unknown (9)
        2 sflow_5.sample_length 126+4 '4' Sample length (byte): 4
        1  134+32 'Counters sample, seq 5'
        2 sflow.enterprise 134+4 '0' 0000 0000 0000 0000 0000 .... .... .... = Enterprise: standard sFlow (0)
        2 sflow_245.sampletype 134+4 '2' .... .... .... .... .... 0000 0000 0010 = sFlow sample type: Counters sample (2)
        2 sflow_5.sample_length 138+4 '24' Sample length (byte): 24
        2 sflow.counters_sample.sequence_number 142+4 '5' Sequence number: 5
        2 sflow.counters_sample.source_id_type 146+4 '0' 0000 0000 .... .... .... .... .... .... = Source ID type: 0
        2 sflow.counters_sample.source_id_index 146+4 '3' .... .... 0000 0000 0000 0000 0000 0011 = Source ID index: 3
        2 sflow.counters_sample.counters_records 150+4 '1' Counters records: 1
        2  154+12 'Unknown sample format'
        3 sflow.enterprise 154+4 '0' 0000 0000 0000 0000 0000 .... .... .... = Enterprise: standard sFlow (0)
        3 sflow_245.counters_record_format 154+4 '77' .... .... .... .... .... 0000 0100 1101 = Format: Unknown (77)
        3 sflow_5.flow_data_length 158+4 '4' Flow data length (byte): 4
        3 sflow.enterprise.data 162+4 '61:62:63:64' Data: 61626364
        4 _ws.expert 162+0 '' Expert Info (Note/Undecoded): Unknown/invalid record type
        5 sflow.unknown_record_format 0+0 '' Unknown/invalid record type
        5h _ws.expert.message 0+0 'Unknown/invalid record type' Message: Unknown/invalid record type
        5 _ws.expert.severity 0+0 '4194304' Severity level: Note
        5 _ws.expert.group 0+0 '83886080' Group: Undecoded
        """##),
  ]
}
