import Testing

/// Items of NTP's private messages against tshark 4.6.9.
@Suite struct NtpPrivateTests {
  @Test(arguments: samples) func treeIsThatOfTshark(_ sample: PacketSample) {
    let rows = PacketRows.rows(of: [sample.bytes], in: sample.protocols)
    #expect(rows == [sample.expected])
  }

  @Test(arguments: samples) func everyPrefixIsDissected(_ sample: PacketSample) {
    #expect(PacketRows.survivesEveryPrefix(of: sample.bytes))
  }

  static let samples: [PacketSample] = [
    PacketSample(
      name: "PEER_INFO",
      hex: """
        0200000000020200000000010800450000e1000100004011f607c0000201c0000202a028007b00cd0000
        97000302000100bd01080f161d242b323940474e555c636a71787f868d949ba2a9b0b7bec5ccd3dae1e8
        eff6fd040b121920272e353c434a51585f666d747b828990979ea5acb3bac1c8cfd6dde4ebf2f900070e
        151c232a31383f464d545b626970777e858c939aa1a8afb6bdc4cbd2d9e0e7eef5fc030a11181f262d34
        3b424950575e656c737a81888f969da4abb2b9c0c7ced5dce3eaf1f8ff060d141b222930373e454c535a
        61686f767d848b9299a0a7aeb5bcc3cad1d8dfe6edf4fb020910171e25
        """,
      protocols: ["ntp"],
      rows: #"""
        0 ntp 42+197 '' Network Time Protocol (NTP Version 2, private)
        1 ntp.flags 42+1 '0x97' Flags: 0x97, Response bit, Version number: NTP Version 2, Mode: reserved for private use
        2 ntp.priv.flags.r 42+1 'True' 1... .... = Response bit: Response
        2 ntp.priv.flags.more 42+1 '0' .0.. .... = More bit: 0
        2 ntp.flags.vn 42+1 '2' ..01 0... = Version number: NTP Version 2 (2)
        2 ntp.flags.mode 42+1 '7' .... .111 = Mode: reserved for private use (7)
        1 ntp.priv.auth_seq 43+1 '0' Auth, sequence: 0
        2 ntp.priv.auth 43+1 '0' 0... .... = Auth bit: 0
        2 ntp.priv.seq 43+1 '0' .000 0000 = Sequence number: 0
        1 ntp.priv.impl 44+1 '3' Implementation: XNTPD (3)
        1 ntp.priv.reqcode 45+1 '2' Request code: PEER_INFO (2)
        1 ntp.priv.err 46+1 '0x00' 0000 .... = Err: No error (0x00)
        1 ntp.priv.numitems 46+2 '1' .... 0000  0000 0001 = Number of data items: 1
        1 ntp.priv.reserved 48+1 '0x00' 0000 .... = Reserved: 0x00
        1 ntp.priv.itemsize 48+2 '189' .... 0000  1011 1101 = Size of data item: 189
        1 ntp.priv.mode7.item 50+189 '' PEER_INFO Item
        2 ntp.priv.mode7.dstaddress 50+4 '1.8.15.22' Destination address: 1.8.15.22
        2 ntp.priv.mode7.srcaddress 54+4 '29.36.43.50' Source address: 29.36.43.50
        2 ntp.priv.mode7.srcport 58+2 '14656' Source port: 14656
        2 ntp.priv.mode7.peer.flags 60+1 '0x47' 0100 0111 = Flags: 0x47, Config, Syspeer, Burst, Sel Candidate
        3 ntp.priv.mode7.peer.flags.config 60+1 'True' .... ...1 = Config: Set
        3 ntp.priv.mode7.peer.flags.syspeer 60+1 'True' .... ..1. = Syspeer: Set
        3 ntp.priv.mode7.peer.flags.burst 60+1 'True' .... .1.. = Burst: Set
        3 ntp.priv.mode7.peer.flags.refclock 60+1 'False' .... 0... = Refclock: Not set
        3 ntp.priv.mode7.peer.flags.prefer 60+1 'False' ...0 .... = Prefer: Not set
        3 ntp.priv.mode7.peer.flags.authenable 60+1 'False' ..0. .... = Auth enable: Not set
        3 ntp.priv.mode7.peer.flags.sel_candidate 60+1 'True' .1.. .... = Sel Candidate: Set
        3 ntp.priv.mode7.peer.flags.shortlist 60+1 'False' 0... .... = Shortlist: Not set
        2 ntp.priv.mode7.leap 61+1 '78' Leap: 78
        2 ntp.priv.mode7.hmode 62+1 '85' HMode: Unknown (85)
        2 ntp.priv.mode7.pmode 63+1 '92' Peer mode: Unknown (92)
        2 ntp.stratum 64+1 '99' Peer Clock Stratum: reserved (99)
        2 ntp.ppoll 65+1 '106' Peer Polling Interval: 106
        2 ntp.priv.mode7.hpoll 66+1 '113' Host polling interval: 113
        2 ntp.precision 67+1 '120' Peer Clock Precision: 120
        2 ntp.priv.mode7.version 68+1 '127' Version: 127
        2 ntp.priv.mode7.unused 69+1 '86' Unused: 86
        2 ntp.priv.mode7.reach 70+1 '141' Reach: 141
        2 ntp.priv.mode7.unreach 71+1 '148' Unreach: 148
        2 ntp.priv.mode7.flash 72+1 '155' Flash: 155
        2 ntp.priv.mode7.ttl 73+1 '162' TTL: 162
        2 ntp.priv.mode7.flash2 74+2 '43440' Flash new: 43440
        2 ntp.priv.mode7.associd 76+2 '47038' Association ID: 47038
        2 ntp.keyid 78+4 'c5:cc:d3:da' Key ID: c5ccd3da
        2 ntp.priv.mode7.pkeyid 82+4 '3790139382' Peer Key ID: 3790139382
        2 ntp.refid 86+4 'fd:04:0b:12' Reference ID: fd040b12
        2 ntp.priv.mode7.timer 90+4 '421537582' Timer: 421537582
        2 ntp.rootdelay 94+4 '893141834' Root Delay: 893141834
        2 ntp.rootdispersion 98+4 '1364746086' Root Dispersion: 1364746086
        2 ntp.reftime 102+8 '2094-04-17T07:47:14.537362552Z' Reference Timestamp: Apr 17, 2094 07:47:14.537362552 UTC
        2 ntp.org 110+8 '1988-01-30T19:40:42.756970395Z' Origin Timestamp: Jan 30, 1988 19:40:42.756970395 UTC
        2 ntp.rec 118+8 '2017-12-20T14:02:26.972656670Z' Receive Timestamp: Dec 20, 2017 14:02:26.972656670 UTC
        2 ntp.xmt 126+8 '2047-04-29T09:47:22.192264513Z' Transmit Timestamp: Apr 29, 2047 09:47:22.192264513 UTC
        2 ntp.priv.mode7.filtdelay 134+4 '1297374050' Filt delay: 1297374050
        2 ntp.priv.mode7.filtoffset 138+8 '7597703956664193946' Filt offset: 7597703956664193946
        2 ntp.priv.mode7.order 146+1 '161' Order: 161
        2 ntp.priv.mode7.delay 147+4 '-1464879427' Delay: -1464879427
        2 ntp.priv.mode7.dispersion 151+4 '3301692121' Dispersion: 3301692121
        2 ntp.priv.mode7.offset 155+8 '16206184524378475025' Offset: 16206184524378475025
        2 ntp.priv.mode7.selectdis 163+4 '404694573' Selectdis: 404694573
        2 ntp.priv.mode7.unused 167+4 '34:3b:42:49' Unused: 343b4249
        2 ntp.priv.mode7.unused 171+4 '50:57:5e:65' Unused: 50575e65
        2 ntp.priv.mode7.unused 175+4 '6c:73:7a:81' Unused: 6c737a81
        2 ntp.priv.mode7.unused 179+4 '88:8f:96:9d' Unused: 888f969d
        2 ntp.priv.mode7.unused 183+4 'a4:ab:b2:b9' Unused: a4abb2b9
        2 ntp.priv.mode7.unused 187+4 'c0:c7:ce:d5' Unused: c0c7ced5
        2 ntp.priv.mode7.unused 191+4 'dc:e3:ea:f1' Unused: dce3eaf1
        2 ntp.priv.mode7.estbdelay 195+4 '-117504499' Estbdelay: -117504499
        2 ntp.priv.mode7.ipv6_flag 199+4 '337322537' IPv6 Flag: 337322537
        2 ntp.priv.mode7.unused 203+4 '30:37:3e:45' Unused: 30373e45
        2 ntp.priv.mode7.dstaddress6 207+16 '4c53:5a61:686f:767d:848b:9299:a0a7:aeb5' IPv6 destination addr: 4c53:5a61:686f:767d:848b:9299:a0a7:aeb5
        2 ntp.priv.mode7.srcaddress6 223+16 'bcc3:cad1:d8df:e6ed:f4fb:209:1017:1e25' IPv6 source addr: bcc3:cad1:d8df:e6ed:f4fb:209:1017:1e25
        """#),
    PacketSample(
      name: "CONFIG",
      hex: """
        0200000000020200000000010800450000cc000100004011f61cc0000201c0000202a028007b00b80000
        1700030a000100a801080f161d242b323940474e555c636a2f6574632f6e74702e6b6579730000000000
        000000000000000000000000000000000000000000000000000000000000000000000000000000000000
        000000000000000000000000000000000000000000000000000000000000000000000000000000000000
        0000000000000000000000000000000000000000000000000000f1f8ff060d141b222930373e454c535a
        61686f767d848b92
        """,
      protocols: ["ntp"],
      rows: #"""
        0 ntp 42+176 '' Network Time Protocol (NTP Version 2, private)
        1 ntp.flags 42+1 '0x17' Flags: 0x17, Version number: NTP Version 2, Mode: reserved for private use
        2 ntp.priv.flags.r 42+1 'False' 0... .... = Response bit: Request
        2 ntp.priv.flags.more 42+1 '0' .0.. .... = More bit: 0
        2 ntp.flags.vn 42+1 '2' ..01 0... = Version number: NTP Version 2 (2)
        2 ntp.flags.mode 42+1 '7' .... .111 = Mode: reserved for private use (7)
        1 ntp.priv.auth_seq 43+1 '0' Auth, sequence: 0
        2 ntp.priv.auth 43+1 '0' 0... .... = Auth bit: 0
        2 ntp.priv.seq 43+1 '0' .000 0000 = Sequence number: 0
        1 ntp.priv.impl 44+1 '3' Implementation: XNTPD (3)
        1 ntp.priv.reqcode 45+1 '10' Request code: CONFIG (10)
        1 ntp.priv.err 46+1 '0x00' 0000 .... = Err: No error (0x00)
        1 ntp.priv.numitems 46+2 '1' .... 0000  0000 0001 = Number of data items: 1
        1 ntp.priv.reserved 48+1 '0x00' 0000 .... = Reserved: 0x00
        1 ntp.priv.itemsize 48+2 '168' .... 0000  1010 1000 = Size of data item: 168
        1 ntp.priv.mode7.item 50+168 '' CONFIG Item
        2 ntp.priv.mode7.address 50+4 '1.8.15.22' Address: 1.8.15.22
        2 ntp.priv.mode7.hmode 54+1 '29' HMode: Unknown (29)
        2 ntp.priv.mode7.version 55+1 '36' Version: 36
        2 ntp.priv.mode7.minpoll 56+1 '43' Minpoll: 43
        2 ntp.priv.mode7.maxpoll 57+1 '50' Maxpoll: 50
        2 ntp.priv.config.flags 58+1 '0x39' 0011 1001 = Flags: 0x39, Authenable, IBurst, No Select, Skey
        3 ntp.priv.mode7.config.flags.authenable 58+1 'True' .... ...1 = Authenable: Set
        3 ntp.priv.mode7.config.flags.prefer 58+1 'False' .... ..0. = Prefer: Not set
        3 ntp.priv.mode7.config.flags.burst 58+1 'False' .... .0.. = Burst: Not set
        3 ntp.priv.mode7.config.flags.iburst 58+1 'True' .... 1... = IBurst: Set
        3 ntp.priv.mode7.config.flags.no_select 58+1 'True' ...1 .... = No Select: Set
        3 ntp.priv.mode7.config.flags.skey 58+1 'True' ..1. .... = Skey: Set
        2 ntp.priv.mode7.ttl 59+1 '64' TTL: 64
        2 ntp.priv.mode7.unused 60+2 '47:4e' Unused: 474e
        2 ntp.keyid 62+4 '55:5c:63:6a' Key ID: 555c636a
        2 ntp.priv.mode7.key_file 66+128 '/etc/ntp.keys' Key file name: /etc/ntp.keys
        2 ntp.priv.mode7.ipv6_flag 194+4 '4059627270' IPv6 Flag: 4059627270
        2 ntp.priv.mode7.unused 198+4 '0d:14:1b:22' Unused: 0d141b22
        2 ntp.priv.mode7.address6 202+16 '2930:373e:454c:535a:6168:6f76:7d84:8b92' IPv6 addr: 2930:373e:454c:535a:6168:6f76:7d84:8b92
        """#),
    PacketSample(
      name: "IF_STATS",
      hex: """
        0200000000020200000000010800450000ac000100004011f63cc0000201c0000202a028007b00980000
        9700032c000100880a000001000000000000000000000000000000000000000000000000000000000000
        000000000000000000000000000000000000657468300000000000000000000000000000000000000000
        000000000000000000000000000000000000000000000000000000000000000000000000000000000000
        000000000000000000000000000000000000
        """,
      protocols: ["ntp"],
      rows: #"""
        0 ntp 42+144 '' Network Time Protocol (NTP Version 2, private)
        1 ntp.flags 42+1 '0x97' Flags: 0x97, Response bit, Version number: NTP Version 2, Mode: reserved for private use
        2 ntp.priv.flags.r 42+1 'True' 1... .... = Response bit: Response
        2 ntp.priv.flags.more 42+1 '0' .0.. .... = More bit: 0
        2 ntp.flags.vn 42+1 '2' ..01 0... = Version number: NTP Version 2 (2)
        2 ntp.flags.mode 42+1 '7' .... .111 = Mode: reserved for private use (7)
        1 ntp.priv.auth_seq 43+1 '0' Auth, sequence: 0
        2 ntp.priv.auth 43+1 '0' 0... .... = Auth bit: 0
        2 ntp.priv.seq 43+1 '0' .000 0000 = Sequence number: 0
        1 ntp.priv.impl 44+1 '3' Implementation: XNTPD (3)
        1 ntp.priv.reqcode 45+1 '44' Request code: IF_STATS (44)
        1 ntp.priv.err 46+1 '0x00' 0000 .... = Err: No error (0x00)
        1 ntp.priv.numitems 46+2 '1' .... 0000  0000 0001 = Number of data items: 1
        1 ntp.priv.reserved 48+1 '0x00' 0000 .... = Reserved: 0x00
        1 ntp.priv.itemsize 48+2 '136' .... 0000  1000 1000 = Size of data item: 136
        1 ntp.priv.mode7.item 50+136 '' IF_STATS Item
        2 ntp.priv.mode7.address 50+4 '10.0.0.1' Address: 10.0.0.1
        2 ntp.priv.mode7.bcast 66+4 '0.0.0.0' Bcast: 0.0.0.0
        2 ntp.priv.mode7.mask 82+4 '0.0.0.0' Mask: 0.0.0.0
        2 ntp.priv.mode7.ipv6_flag 98+4 '0' IPv6 Flag: 0
        2 ntp.priv.mode7.int_name 102+32 'eth0' Interface name: eth0
        2 ntp.priv.mode7.int_flags 134+4 '0' Interface flags: 0
        2 ntp.priv.mode7.last_ttl 138+4 '0' Last TTL specified: 0
        2 ntp.priv.mode7.num_mcast 142+4 '0' Numer multicast sockets: 0
        2 ntp.priv.mode7.received 146+4 '0' Received packets: 0
        2 ntp.priv.mode7.sent 150+4 '0' Sent: 0
        2 ntp.priv.mode7.notsent 154+4 '0' Not sent packets: 0
        2 ntp.priv.mode7.uptime 158+4 '0' Uptime: 0
        2 ntp.priv.mode7.scopeid 162+4 '0' Scopeid: 0
        2 ntp.priv.mode7.ifindex 166+4 '0' Ifindex: 0
        2 ntp.priv.mode7.ifnum 170+4 '0' Ifnum: 0
        2 ntp.priv.mode7.peercnt 174+4 '0' Peer count: 0
        2 ntp.priv.mode7.family 178+2 '0' Address family: 0
        2 ntp.priv.mode7.ignore_pkts 180+1 '0' Ignore packets: 0
        2 ntp.priv.mode7.action 181+1 '0' Action: Unknown (0)
        2 ntp.priv.mode7.unused 182+4 '00:00:00:00' Unused: 00000000
        """#),
    PacketSample(
      name: "SYS_STATS twice",
      hex: """
        02000000000202000000000108004500008c000100004011f65cc0000201c0000202a028007b00780000
        970003050002003401080f161d242b323940474e555c636a71787f868d949ba2a9b0b7bec5ccd3dae1e8
        eff6fd040b121920272e353c434a51585f666d747b828990979ea5acb3bac1c8cfd6dde4ebf2f900070e
        151c232a31383f464d545b626970777e858c939aa1a8afb6bdc4cbd2
        """,
      protocols: ["ntp"],
      rows: #"""
        0 ntp 42+112 '' Network Time Protocol (NTP Version 2, private)
        1 ntp.flags 42+1 '0x97' Flags: 0x97, Response bit, Version number: NTP Version 2, Mode: reserved for private use
        2 ntp.priv.flags.r 42+1 'True' 1... .... = Response bit: Response
        2 ntp.priv.flags.more 42+1 '0' .0.. .... = More bit: 0
        2 ntp.flags.vn 42+1 '2' ..01 0... = Version number: NTP Version 2 (2)
        2 ntp.flags.mode 42+1 '7' .... .111 = Mode: reserved for private use (7)
        1 ntp.priv.auth_seq 43+1 '0' Auth, sequence: 0
        2 ntp.priv.auth 43+1 '0' 0... .... = Auth bit: 0
        2 ntp.priv.seq 43+1 '0' .000 0000 = Sequence number: 0
        1 ntp.priv.impl 44+1 '3' Implementation: XNTPD (3)
        1 ntp.priv.reqcode 45+1 '5' Request code: SYS_STATS (5)
        1 ntp.priv.err 46+1 '0x00' 0000 .... = Err: No error (0x00)
        1 ntp.priv.numitems 46+2 '2' .... 0000  0000 0010 = Number of data items: 2
        1 ntp.priv.reserved 48+1 '0x00' 0000 .... = Reserved: 0x00
        1 ntp.priv.itemsize 48+2 '52' .... 0000  0011 0100 = Size of data item: 52
        1 ntp.priv.mode7.item 50+52 '' SYS_STATS Item
        2 ntp.priv.mode7.timeup 50+4 '17305366' Time up: 17305366
        2 ntp.priv.mode7.timereset 54+4 '488909618' Time reset: 488909618
        2 ntp.priv.mode7.denied 58+4 '960513870' Denied: 960513870
        2 ntp.priv.mode7.oldversion 62+4 '1432118122' Old version: 1432118122
        2 ntp.priv.mode7.newversion 66+4 '1903722374' New version: 1903722374
        2 ntp.priv.mode7.bad_version 70+4 '2375326626' Unknown version packets: 2375326626
        2 ntp.priv.mode7.badlength 74+4 '2846930878' Bad length: 2846930878
        2 ntp.priv.mode7.processed 78+4 '3318535130' Processed: 3318535130
        2 ntp.priv.mode7.badauth 82+4 '3790139382' Bad authentication: 3790139382
        2 ntp.priv.mode7.timereceived 86+4 '4244900626' Time received: 4244900626
        2 ntp.priv.mode7.limitrejected 90+4 '421537582' Limit rejected: 421537582
        2 ntp.priv.mode7.lamport 94+4 '893141834' Lamport violation: 893141834
        2 ntp.priv.mode7.tsrounding 98+4 '1364746086' Timestamp rounding error: 1364746086
        1 ntp.priv.mode7.item 102+52 '' SYS_STATS Item
        2 ntp.priv.mode7.timeup 102+4 '1836350338' Time up: 1836350338
        2 ntp.priv.mode7.timereset 106+4 '2307954590' Time reset: 2307954590
        2 ntp.priv.mode7.denied 110+4 '2779558842' Denied: 2779558842
        2 ntp.priv.mode7.oldversion 114+4 '3251163094' Old version: 3251163094
        2 ntp.priv.mode7.newversion 118+4 '3722767346' New version: 3722767346
        2 ntp.priv.mode7.bad_version 122+4 '4177528590' Unknown version packets: 4177528590
        2 ntp.priv.mode7.badlength 126+4 '354165546' Bad length: 354165546
        2 ntp.priv.mode7.processed 130+4 '825769798' Processed: 825769798
        2 ntp.priv.mode7.badauth 134+4 '1297374050' Bad authentication: 1297374050
        2 ntp.priv.mode7.timereceived 138+4 '1768978302' Time received: 1768978302
        2 ntp.priv.mode7.limitrejected 142+4 '2240582554' Limit rejected: 2240582554
        2 ntp.priv.mode7.lamport 146+4 '2712186806' Lamport violation: 2712186806
        2 ntp.priv.mode7.tsrounding 150+4 '3183791058' Timestamp rounding error: 3183791058
        """#),
    PacketSample(
      name: "TRUSTKEY",
      hex: """
        02000000000202000000000108004500002c000100004011f6bcc0000201c0000202a028007b00180000
        1700031a0001000801080f161d242b32
        """,
      protocols: ["ntp"],
      rows: #"""
        0 ntp 42+16 '' Network Time Protocol (NTP Version 2, private)
        1 ntp.flags 42+1 '0x17' Flags: 0x17, Version number: NTP Version 2, Mode: reserved for private use
        2 ntp.priv.flags.r 42+1 'False' 0... .... = Response bit: Request
        2 ntp.priv.flags.more 42+1 '0' .0.. .... = More bit: 0
        2 ntp.flags.vn 42+1 '2' ..01 0... = Version number: NTP Version 2 (2)
        2 ntp.flags.mode 42+1 '7' .... .111 = Mode: reserved for private use (7)
        1 ntp.priv.auth_seq 43+1 '0' Auth, sequence: 0
        2 ntp.priv.auth 43+1 '0' 0... .... = Auth bit: 0
        2 ntp.priv.seq 43+1 '0' .000 0000 = Sequence number: 0
        1 ntp.priv.impl 44+1 '3' Implementation: XNTPD (3)
        1 ntp.priv.reqcode 45+1 '26' Request code: TRUSTKEY (26)
        1 ntp.priv.err 46+1 '0x00' 0000 .... = Err: No error (0x00)
        1 ntp.priv.numitems 46+2 '1' .... 0000  0000 0001 = Number of data items: 1
        1 ntp.priv.reserved 48+1 '0x00' 0000 .... = Reserved: 0x00
        1 ntp.priv.itemsize 48+2 '8' .... 0000  0000 1000 = Size of data item: 8
        1 ntp.priv.mode7.item 50+8 '' TRUSTKEY Item
        2 ntp.priv.mode7.key 50+8 '0x322b241d160f0801' Key: 0x322b241d160f0801
        """#),
  ]
}
