/// Values are those of tshark 4.6.9.
extension FurtherProtocolsTests {
  static let controllers: [ConversationSample] = [
    ConversationSample(
      "devices of Beckhoff", ["ams"],
      packets: [
        """
        0200000000bb0200000000aa08004500004e00010000400666a70a0000010a000002c350bf020000
        03e8000003e850182000000000000000200000000501020301015303050102040101898001000400
        000000000000000007000000
        """,
        """
        0200000000bb0200000000aa080045000066000100004006668f0a0000020a000001bf02c3500000
        03e80000040e50182000000000000000380000000501020301015303050102040101898001000500
        18000000000000000700000000000000030157045477696e4341542053797374656d0000
        """,
        """
        0200000000bb0200000000aa08004500005a000100004006669b0a0000010a000002c350bf020000
        040e00000426501820000000000000002c0000000501020301015303050102040101898002000400
        0c000000000000000700000005f000001100000004000000
        """,
        """
        0200000000bb0200000000aa08004500005a000100004006669b0a0000020a000001bf02c3500000
        042600000440501820000000000000002c0000000501020301015303050102040101898002000500
        0c0000000000000007000000000000000400000061626364
        """,
        """
        0200000000bb0200000000aa08004500005c00010000400666990a0000010a000002c350bf020000
        044000000458501820000000000000002e0000000501020301015303050102040101898003000400
        0e00000000000000070000002040000000000000020000006162
        """,
        """
        0200000000bb0200000000aa08004500005200010000400666a30a0000020a000001bf02c3500000
        04580000047450182000000000000000240000000501020301015303050102040101898003000500
        04000000000000000700000003070000
        """,
        """
        0200000000bb0200000000aa080045000058000100004006669d0a0000010a000002c350bf020000
        049a000004b0501820000000000000002a0000000501020301015303050102040101898005000400
        0a000000000000000700000005000000020000007879
        """,
        """
        0200000000bb0200000000aa080045000076000100004006667f0a0000010a000002c350bf020000
        04ca000004da50182000000000000000480000000501020301015303050102040101898006000400
        2800000000000000070000002040000000000000020000000400000064000000c800000000000000
        000000000000000000000000
        """,
        """
        0200000000bb0200000000aa08004500006100010000400666940a0000010a000002c350bf020000
        05860000055850182000000000000000330000000501020301015303050102040101898009000400
        13000000000000000700000003f00000000000000400000003000000616263
        """,
        """
        0200000000bb0200000000aa080045000058000100004006669d0a0000020a000001bf02c3500000
        062e00000be0501820000000000000002a0000000501020301015303050102040101898002000500
        0a000000000000000700000000000000040000006162
        """,
        """
        0200000000bb0200000000aa08004500005c00010000400666990a0000010a000002c350bf020000
        0c980000065e50182000000000006162636465666768696a6b6c6d6e6f707172737475767778797a
        6162636465666768696a6b6c6d6e6f707172737475767778797a
        """,
      ],
      rows: ##"""
        0 ams 54+38 '' AMS
        1 ams.targetnetid 60+6 '5.1.2.3.1.1' AMS Target Net Id: 5.1.2.3.1.1
        1 ams.targetport 66+2 '851' AMS Target port: 851
        1 ams.sendernetid 68+6 '5.1.2.4.1.1' AMS Sender Net Id: 5.1.2.4.1.1
        1 ams.senderport 74+2 '32905' AMS Sender port: 32905
        1 ams.cmdid 76+2 '1' CmdId: ADS Read Device Info (1)
        1 ams.stateflags 78+2 '0x0004' StateFlags: 0x0004
        2 ams.state_response 78+2 'False' .... .... .... ...0 = RESPONSE: Not set
        2 ams.state_noreturn 78+2 'False' .... .... .... ..0. = NO RETURN: Not set
        2 ams.state_adscmd 78+2 'True' .... .... .... .1.. = ADS COMMAND: Set
        2 ams.state_syscmd 78+2 'False' .... .... .... 0... = SYSTEM COMMAND: Not set
        2 ams.state_highprio 78+2 'False' .... .... ...0 .... = HIGH PRIORITY COMMAND: Not set
        2 ams.state_timestampadded 78+2 'False' .... .... ..0. .... = TIMESTAMP ADDED: Not set
        2 ams.state_udp 78+2 'False' .... .... .0.. .... = UDP COMMAND: Not set
        2 ams.state_initcmd 78+2 'False' .... .... 0... .... = INIT COMMAND: Not set
        2 ams.state_broadcast 78+2 'False' 0... .... .... .... = BROADCAST: Not set
        1 ams.cbdata 80+4 '0' cbData: 0
        1 ams.errorcode 84+4 '0x00000000' ErrorCode: NO ERROR (0x00000000)
        1 ams.invokeid 88+4 '0x00000007' InvokeId: 0x00000007
        0 ams 54+62 '' AMS
        1 ams.targetnetid 60+6 '5.1.2.3.1.1' AMS Target Net Id: 5.1.2.3.1.1
        1 ams.targetport 66+2 '851' AMS Target port: 851
        1 ams.sendernetid 68+6 '5.1.2.4.1.1' AMS Sender Net Id: 5.1.2.4.1.1
        1 ams.senderport 74+2 '32905' AMS Sender port: 32905
        1 ams.cmdid 76+2 '1' CmdId: ADS Read Device Info (1)
        1 ams.stateflags 78+2 '0x0005' StateFlags: 0x0005
        2 ams.state_response 78+2 'True' .... .... .... ...1 = RESPONSE: Set
        2 ams.state_noreturn 78+2 'False' .... .... .... ..0. = NO RETURN: Not set
        2 ams.state_adscmd 78+2 'True' .... .... .... .1.. = ADS COMMAND: Set
        2 ams.state_syscmd 78+2 'False' .... .... .... 0... = SYSTEM COMMAND: Not set
        2 ams.state_highprio 78+2 'False' .... .... ...0 .... = HIGH PRIORITY COMMAND: Not set
        2 ams.state_timestampadded 78+2 'False' .... .... ..0. .... = TIMESTAMP ADDED: Not set
        2 ams.state_udp 78+2 'False' .... .... .0.. .... = UDP COMMAND: Not set
        2 ams.state_initcmd 78+2 'False' .... .... 0... .... = INIT COMMAND: Not set
        2 ams.state_broadcast 78+2 'False' 0... .... .... .... = BROADCAST: Not set
        1 ams.cbdata 80+4 '24' cbData: 24
        1 ams.errorcode 84+4 '0x00000000' ErrorCode: NO ERROR (0x00000000)
        1 ams.invokeid 88+4 '0x00000007' InvokeId: 0x00000007
        1 ams.ads_readdinfo_res 92+24 '' ADS Read Device Info Response
        2 ams.adsresult 92+4 '0x00000000' Result: NO ERROR (0x00000000)
        2 ams.ads_versionversion 96+1 '3' ADS Major Version: 3
        2 ams.ads_versionrevision 97+1 '1' ADS Minor Version: 1
        2 ams.ads_versionbuild 98+2 '1111' ADS Version Build: 1111
        2 ams.ads_devicename 100+16 'TwinCAT System' Device Name: TwinCAT System
        0 ams 54+50 '' AMS
        1 ams.targetnetid 60+6 '5.1.2.3.1.1' AMS Target Net Id: 5.1.2.3.1.1
        1 ams.targetport 66+2 '851' AMS Target port: 851
        1 ams.sendernetid 68+6 '5.1.2.4.1.1' AMS Sender Net Id: 5.1.2.4.1.1
        1 ams.senderport 74+2 '32905' AMS Sender port: 32905
        1 ams.cmdid 76+2 '2' CmdId: ADS Read (2)
        1 ams.stateflags 78+2 '0x0004' StateFlags: 0x0004
        2 ams.state_response 78+2 'False' .... .... .... ...0 = RESPONSE: Not set
        2 ams.state_noreturn 78+2 'False' .... .... .... ..0. = NO RETURN: Not set
        2 ams.state_adscmd 78+2 'True' .... .... .... .1.. = ADS COMMAND: Set
        2 ams.state_syscmd 78+2 'False' .... .... .... 0... = SYSTEM COMMAND: Not set
        2 ams.state_highprio 78+2 'False' .... .... ...0 .... = HIGH PRIORITY COMMAND: Not set
        2 ams.state_timestampadded 78+2 'False' .... .... ..0. .... = TIMESTAMP ADDED: Not set
        2 ams.state_udp 78+2 'False' .... .... .0.. .... = UDP COMMAND: Not set
        2 ams.state_initcmd 78+2 'False' .... .... 0... .... = INIT COMMAND: Not set
        2 ams.state_broadcast 78+2 'False' 0... .... .... .... = BROADCAST: Not set
        1 ams.cbdata 80+4 '12' cbData: 12
        1 ams.errorcode 84+4 '0x00000000' ErrorCode: NO ERROR (0x00000000)
        1 ams.invokeid 88+4 '0x00000007' InvokeId: 0x00000007
        1 ams.ads_read_req 92+12 '' ADS Read Request
        2 ams.ads_indexgroup 92+4 '0x0000f005' IndexGroup: 0x0000f005
        2 ams.ads_indexoffset 96+4 '0x00000011' IndexOffset: 0x00000011
        2 ams.ads_cblength 100+4 '4' CbLength: 4
        0 ams 54+50 '' AMS
        1 ams.targetnetid 60+6 '5.1.2.3.1.1' AMS Target Net Id: 5.1.2.3.1.1
        1 ams.targetport 66+2 '851' AMS Target port: 851
        1 ams.sendernetid 68+6 '5.1.2.4.1.1' AMS Sender Net Id: 5.1.2.4.1.1
        1 ams.senderport 74+2 '32905' AMS Sender port: 32905
        1 ams.cmdid 76+2 '2' CmdId: ADS Read (2)
        1 ams.stateflags 78+2 '0x0005' StateFlags: 0x0005
        2 ams.state_response 78+2 'True' .... .... .... ...1 = RESPONSE: Set
        2 ams.state_noreturn 78+2 'False' .... .... .... ..0. = NO RETURN: Not set
        2 ams.state_adscmd 78+2 'True' .... .... .... .1.. = ADS COMMAND: Set
        2 ams.state_syscmd 78+2 'False' .... .... .... 0... = SYSTEM COMMAND: Not set
        2 ams.state_highprio 78+2 'False' .... .... ...0 .... = HIGH PRIORITY COMMAND: Not set
        2 ams.state_timestampadded 78+2 'False' .... .... ..0. .... = TIMESTAMP ADDED: Not set
        2 ams.state_udp 78+2 'False' .... .... .0.. .... = UDP COMMAND: Not set
        2 ams.state_initcmd 78+2 'False' .... .... 0... .... = INIT COMMAND: Not set
        2 ams.state_broadcast 78+2 'False' 0... .... .... .... = BROADCAST: Not set
        1 ams.cbdata 80+4 '12' cbData: 12
        1 ams.errorcode 84+4 '0x00000000' ErrorCode: NO ERROR (0x00000000)
        1 ams.invokeid 88+4 '0x00000007' InvokeId: 0x00000007
        1 ams.ads_read_res 92+12 '' ADS Read Response
        2 ams.adsresult 92+4 '0x00000000' Result: NO ERROR (0x00000000)
        2 ams.ads_cblength 96+4 '4' CbLength: 4
        2 ams.ads_data 100+4 '' Data
        0 ams 54+52 '' AMS
        1 ams.targetnetid 60+6 '5.1.2.3.1.1' AMS Target Net Id: 5.1.2.3.1.1
        1 ams.targetport 66+2 '851' AMS Target port: 851
        1 ams.sendernetid 68+6 '5.1.2.4.1.1' AMS Sender Net Id: 5.1.2.4.1.1
        1 ams.senderport 74+2 '32905' AMS Sender port: 32905
        1 ams.cmdid 76+2 '3' CmdId: ADS Write (3)
        1 ams.stateflags 78+2 '0x0004' StateFlags: 0x0004
        2 ams.state_response 78+2 'False' .... .... .... ...0 = RESPONSE: Not set
        2 ams.state_noreturn 78+2 'False' .... .... .... ..0. = NO RETURN: Not set
        2 ams.state_adscmd 78+2 'True' .... .... .... .1.. = ADS COMMAND: Set
        2 ams.state_syscmd 78+2 'False' .... .... .... 0... = SYSTEM COMMAND: Not set
        2 ams.state_highprio 78+2 'False' .... .... ...0 .... = HIGH PRIORITY COMMAND: Not set
        2 ams.state_timestampadded 78+2 'False' .... .... ..0. .... = TIMESTAMP ADDED: Not set
        2 ams.state_udp 78+2 'False' .... .... .0.. .... = UDP COMMAND: Not set
        2 ams.state_initcmd 78+2 'False' .... .... 0... .... = INIT COMMAND: Not set
        2 ams.state_broadcast 78+2 'False' 0... .... .... .... = BROADCAST: Not set
        1 ams.cbdata 80+4 '14' cbData: 14
        1 ams.errorcode 84+4 '0x00000000' ErrorCode: NO ERROR (0x00000000)
        1 ams.invokeid 88+4 '0x00000007' InvokeId: 0x00000007
        1 ams.ads_write_req 92+14 '' ADS Write Request
        2 ams.ads_indexgroup 92+4 '0x00004020' IndexGroup: 0x00004020
        2 ams.ads_indexoffset 96+4 '0x00000000' IndexOffset: 0x00000000
        2 ams.ads_cblength 100+4 '2' CbLength: 2
        2 ams.ads_data 104+2 '' Data
        0 ams 54+42 '' AMS
        1 ams.targetnetid 60+6 '5.1.2.3.1.1' AMS Target Net Id: 5.1.2.3.1.1
        1 ams.targetport 66+2 '851' AMS Target port: 851
        1 ams.sendernetid 68+6 '5.1.2.4.1.1' AMS Sender Net Id: 5.1.2.4.1.1
        1 ams.senderport 74+2 '32905' AMS Sender port: 32905
        1 ams.cmdid 76+2 '3' CmdId: ADS Write (3)
        1 ams.stateflags 78+2 '0x0005' StateFlags: 0x0005
        2 ams.state_response 78+2 'True' .... .... .... ...1 = RESPONSE: Set
        2 ams.state_noreturn 78+2 'False' .... .... .... ..0. = NO RETURN: Not set
        2 ams.state_adscmd 78+2 'True' .... .... .... .1.. = ADS COMMAND: Set
        2 ams.state_syscmd 78+2 'False' .... .... .... 0... = SYSTEM COMMAND: Not set
        2 ams.state_highprio 78+2 'False' .... .... ...0 .... = HIGH PRIORITY COMMAND: Not set
        2 ams.state_timestampadded 78+2 'False' .... .... ..0. .... = TIMESTAMP ADDED: Not set
        2 ams.state_udp 78+2 'False' .... .... .0.. .... = UDP COMMAND: Not set
        2 ams.state_initcmd 78+2 'False' .... .... 0... .... = INIT COMMAND: Not set
        2 ams.state_broadcast 78+2 'False' 0... .... .... .... = BROADCAST: Not set
        1 ams.cbdata 80+4 '4' cbData: 4
        1 ams.errorcode 84+4 '0x00000000' ErrorCode: NO ERROR (0x00000000)
        1 ams.invokeid 88+4 '0x00000007' InvokeId: 0x00000007
        1 ams.ads_write_res 92+4 '' ADS Write Response
        2 ams.adsresult 92+4 '0x00000703' Result: INVALID OFFSET (0x00000703)
        0 ams 54+48 '' AMS
        1 ams.targetnetid 60+6 '5.1.2.3.1.1' AMS Target Net Id: 5.1.2.3.1.1
        1 ams.targetport 66+2 '851' AMS Target port: 851
        1 ams.sendernetid 68+6 '5.1.2.4.1.1' AMS Sender Net Id: 5.1.2.4.1.1
        1 ams.senderport 74+2 '32905' AMS Sender port: 32905
        1 ams.cmdid 76+2 '5' CmdId: ADS Write Control (5)
        1 ams.stateflags 78+2 '0x0004' StateFlags: 0x0004
        2 ams.state_response 78+2 'False' .... .... .... ...0 = RESPONSE: Not set
        2 ams.state_noreturn 78+2 'False' .... .... .... ..0. = NO RETURN: Not set
        2 ams.state_adscmd 78+2 'True' .... .... .... .1.. = ADS COMMAND: Set
        2 ams.state_syscmd 78+2 'False' .... .... .... 0... = SYSTEM COMMAND: Not set
        2 ams.state_highprio 78+2 'False' .... .... ...0 .... = HIGH PRIORITY COMMAND: Not set
        2 ams.state_timestampadded 78+2 'False' .... .... ..0. .... = TIMESTAMP ADDED: Not set
        2 ams.state_udp 78+2 'False' .... .... .0.. .... = UDP COMMAND: Not set
        2 ams.state_initcmd 78+2 'False' .... .... 0... .... = INIT COMMAND: Not set
        2 ams.state_broadcast 78+2 'False' 0... .... .... .... = BROADCAST: Not set
        1 ams.cbdata 80+4 '10' cbData: 10
        1 ams.errorcode 84+4 '0x00000000' ErrorCode: NO ERROR (0x00000000)
        1 ams.invokeid 88+4 '0x00000007' InvokeId: 0x00000007
        1 ams.ads_writectrl_req 92+10 '' ADS Write Ctrl Request
        2 ams.ads_state 92+2 '0x0005' AdsState: 0x0005
        2 ams.ads_devicestate 94+2 '0x0000' DeviceState: 0x0000
        2 ams.ads_cblength 96+4 '2' CbLength: 2
        2 ams.ads_data 100+2 '' Data
        0 ams 54+78 '' AMS
        1 ams.targetnetid 60+6 '5.1.2.3.1.1' AMS Target Net Id: 5.1.2.3.1.1
        1 ams.targetport 66+2 '851' AMS Target port: 851
        1 ams.sendernetid 68+6 '5.1.2.4.1.1' AMS Sender Net Id: 5.1.2.4.1.1
        1 ams.senderport 74+2 '32905' AMS Sender port: 32905
        1 ams.cmdid 76+2 '6' CmdId: ADS Add Device Notification (6)
        1 ams.stateflags 78+2 '0x0004' StateFlags: 0x0004
        2 ams.state_response 78+2 'False' .... .... .... ...0 = RESPONSE: Not set
        2 ams.state_noreturn 78+2 'False' .... .... .... ..0. = NO RETURN: Not set
        2 ams.state_adscmd 78+2 'True' .... .... .... .1.. = ADS COMMAND: Set
        2 ams.state_syscmd 78+2 'False' .... .... .... 0... = SYSTEM COMMAND: Not set
        2 ams.state_highprio 78+2 'False' .... .... ...0 .... = HIGH PRIORITY COMMAND: Not set
        2 ams.state_timestampadded 78+2 'False' .... .... ..0. .... = TIMESTAMP ADDED: Not set
        2 ams.state_udp 78+2 'False' .... .... .0.. .... = UDP COMMAND: Not set
        2 ams.state_initcmd 78+2 'False' .... .... 0... .... = INIT COMMAND: Not set
        2 ams.state_broadcast 78+2 'False' 0... .... .... .... = BROADCAST: Not set
        1 ams.cbdata 80+4 '40' cbData: 40
        1 ams.errorcode 84+4 '0x00000000' ErrorCode: NO ERROR (0x00000000)
        1 ams.invokeid 88+4 '0x00000007' InvokeId: 0x00000007
        1 ams.ads_adddn_req 92+40 '' ADS Add Device Notification Request
        2 ams.ads_indexgroup 92+4 '0x00004020' IndexGroup: 0x00004020
        2 ams.ads_indexoffset 96+4 '0x00000000' IndexOffset: 0x00000000
        2 ams.ads_cblength 100+4 '2' CbLength: 2
        2 ams.ads_transmode 104+4 '4' Trans Mode: SERVER ON CHANGE (4)
        2 ams.ads_maxdelay 108+4 '100' Max Delay: 100
        2 ams.ads_cycletime 112+4 '200' Cycle Time: 200
        0 ams 54+57 '' AMS
        1 ams.targetnetid 60+6 '5.1.2.3.1.1' AMS Target Net Id: 5.1.2.3.1.1
        1 ams.targetport 66+2 '851' AMS Target port: 851
        1 ams.sendernetid 68+6 '5.1.2.4.1.1' AMS Sender Net Id: 5.1.2.4.1.1
        1 ams.senderport 74+2 '32905' AMS Sender port: 32905
        1 ams.cmdid 76+2 '9' CmdId: ADS Read Write (9)
        1 ams.stateflags 78+2 '0x0004' StateFlags: 0x0004
        2 ams.state_response 78+2 'False' .... .... .... ...0 = RESPONSE: Not set
        2 ams.state_noreturn 78+2 'False' .... .... .... ..0. = NO RETURN: Not set
        2 ams.state_adscmd 78+2 'True' .... .... .... .1.. = ADS COMMAND: Set
        2 ams.state_syscmd 78+2 'False' .... .... .... 0... = SYSTEM COMMAND: Not set
        2 ams.state_highprio 78+2 'False' .... .... ...0 .... = HIGH PRIORITY COMMAND: Not set
        2 ams.state_timestampadded 78+2 'False' .... .... ..0. .... = TIMESTAMP ADDED: Not set
        2 ams.state_udp 78+2 'False' .... .... .0.. .... = UDP COMMAND: Not set
        2 ams.state_initcmd 78+2 'False' .... .... 0... .... = INIT COMMAND: Not set
        2 ams.state_broadcast 78+2 'False' 0... .... .... .... = BROADCAST: Not set
        1 ams.cbdata 80+4 '19' cbData: 19
        1 ams.errorcode 84+4 '0x00000000' ErrorCode: NO ERROR (0x00000000)
        1 ams.invokeid 88+4 '0x00000007' InvokeId: 0x00000007
        1 ams.ads_readwrite_req 92+19 '' ADS ReadWrite Request
        2 ams.ads_indexgroup 92+4 '0x0000f003' IndexGroup: 0x0000f003
        2 ams.ads_indexoffset 96+4 '0x00000000' IndexOffset: 0x00000000
        2 ams.ads_cbreadlength 100+4 '4' CBReadLength: 4
        2 ams.ads_cbwritelength 104+4 '3' CBWriteLength: 3
        2 ams.ads_data 108+3 '' Data
        0 ams 54+48 '' AMS
        1 ams.targetnetid 60+6 '5.1.2.3.1.1' AMS Target Net Id: 5.1.2.3.1.1
        1 ams.targetport 66+2 '851' AMS Target port: 851
        1 ams.sendernetid 68+6 '5.1.2.4.1.1' AMS Sender Net Id: 5.1.2.4.1.1
        1 ams.senderport 74+2 '32905' AMS Sender port: 32905
        1 ams.cmdid 76+2 '2' CmdId: ADS Read (2)
        1 ams.stateflags 78+2 '0x0005' StateFlags: 0x0005
        2 ams.state_response 78+2 'True' .... .... .... ...1 = RESPONSE: Set
        2 ams.state_noreturn 78+2 'False' .... .... .... ..0. = NO RETURN: Not set
        2 ams.state_adscmd 78+2 'True' .... .... .... .1.. = ADS COMMAND: Set
        2 ams.state_syscmd 78+2 'False' .... .... .... 0... = SYSTEM COMMAND: Not set
        2 ams.state_highprio 78+2 'False' .... .... ...0 .... = HIGH PRIORITY COMMAND: Not set
        2 ams.state_timestampadded 78+2 'False' .... .... ..0. .... = TIMESTAMP ADDED: Not set
        2 ams.state_udp 78+2 'False' .... .... .0.. .... = UDP COMMAND: Not set
        2 ams.state_initcmd 78+2 'False' .... .... 0... .... = INIT COMMAND: Not set
        2 ams.state_broadcast 78+2 'False' 0... .... .... .... = BROADCAST: Not set
        1 ams.cbdata 80+4 '10' cbData: 10
        1 ams.errorcode 84+4 '0x00000000' ErrorCode: NO ERROR (0x00000000)
        1 ams.invokeid 88+4 '0x00000007' InvokeId: 0x00000007
        1 ams.ads_read_res 92+10 '' ADS Read Response
        2 ams.adsresult 92+4 '0x00000000' Result: NO ERROR (0x00000000)
        2 ams.ads_cblength 96+4 '4' CbLength: 4
        2 ams.ads_data 100+2 '' Data
        0 ams 54+52 '' AMS
        1 ams.targetnetid 60+6 '103.104.105.106.107.108' AMS Target Net Id: 103.104.105.106.107.108
        1 ams.targetport 66+2 '28269' AMS Target port: 28269
        1 ams.sendernetid 68+6 '111.112.113.114.115.116' AMS Sender Net Id: 111.112.113.114.115.116
        1 ams.senderport 74+2 '30325' AMS Sender port: 30325
        1 ams.cmdid 76+2 '30839' CmdId: Unknown (30839)
        1 ams.stateflags 78+2 '0x7a79' StateFlags: 0x7a79
        2 ams.state_response 78+2 'True' .... .... .... ...1 = RESPONSE: Set
        2 ams.state_noreturn 78+2 'False' .... .... .... ..0. = NO RETURN: Not set
        2 ams.state_adscmd 78+2 'False' .... .... .... .0.. = ADS COMMAND: Not set
        2 ams.state_syscmd 78+2 'True' .... .... .... 1... = SYSTEM COMMAND: Set
        2 ams.state_highprio 78+2 'True' .... .... ...1 .... = HIGH PRIORITY COMMAND: Set
        2 ams.state_timestampadded 78+2 'True' .... .... ..1. .... = TIMESTAMP ADDED: Set
        2 ams.state_udp 78+2 'True' .... .... .1.. .... = UDP COMMAND: Set
        2 ams.state_initcmd 78+2 'False' .... .... 0... .... = INIT COMMAND: Not set
        2 ams.state_broadcast 78+2 'False' 0... .... .... .... = BROADCAST: Not set
        1 ams.cbdata 80+4 '1684234849' cbData: 1684234849
        1 ams.errorcode 84+4 '0x68676665' ErrorCode: Unknown (0x68676665)
        1 ams.invokeid 88+4 '0x6c6b6a69' InvokeId: 0x6c6b6a69
        1 ams.data 92+14 '' Data
        """##),
    ConversationSample(
      "clocks and their follow-ups", ["ptp"],
      packets: [
        """
        011b190000000200000000aa88f70002002c00000200000000000000000000000000001122334455
        667700010006000000000000000000000000
        """,
        """
        011b190000000200000000aa88f70802002c00000000000000000000000000000000001122334455
        667700010006000000006553f100075bcd15
        """,
        """
        011b190000000200000000aa88f70002002c00000200000000000005000000000000001122334455
        667700010007000000000000000000000000
        """,
        """
        011b190000000200000000aa88f70802002c00000000000000000007000000000000001122334455
        667700010007000000006553f1010d51ae15
        """,
        """
        011b190000000200000000aa88f71802004c00000000000000000000000000000000001122334455
        66770001000b000000006553f100075bcd150003001c0080c2000001000100000002000000000000
        00000000000000000005
        """,
        """
        011b190000000200000000aa88f70102002c00000000000000000000000000000000001122334455
        66770001000d000000006553f100075bcd15
        """,
        """
        011b190000000200000000aa88f70902003600000000000000000000000000000000001122334455
        66770001000d000000006553f1010d51ae1500112233445566770001
        """,
      ],
      rows: ##"""
        0 ptp 14+44 '' Precision Time Protocol (IEEE1588)
        1 ptp.v2.majorsdoid 14+1 '0x00' 0000 .... = majorSdoId: Unknown (0x0)
        1 ptp.v2.messagetype 14+1 '0x00' .... 0000 = messageType: Sync Message (0x0)
        1 ptp.v2.minorversionptp 15+1 '0' 0000 .... = minorVersionPTP: 0
        1 ptp.v2.versionptp 15+1 '2' .... 0010 = versionPTP: 2
        1 ptp.v2.messagelength 16+2 '44' messageLength: 44
        1 ptp.v2.domainnumber 18+1 '0' domainNumber: 0
        1 ptp.v2.minorsdoid 19+1 '0' minorSdoId: 0
        1 ptp.v2.flags 20+2 '0x0200' flags: 0x0200, PTP_TWO_STEP
        2 ptp.v2.flags.security 20+2 'False' 0... .... .... .... = PTP_SECURITY: False
        2 ptp.v2.flags.specific2 20+2 'False' .0.. .... .... .... = PTP profile Specific 2: False
        2 ptp.v2.flags.specific1 20+2 'False' ..0. .... .... .... = PTP profile Specific 1: False
        2 ptp.v2.flags.unicast 20+2 'False' .... .0.. .... .... = PTP_UNICAST: False
        2 ptp.v2.flags.twostep 20+2 'True' .... ..1. .... .... = PTP_TWO_STEP: True
        2 ptp.v2.flags.alternatemaster 20+2 'False' .... ...0 .... .... = PTP_ALTERNATE_MASTER: False
        2 ptp.v2.flags.synchronizationUncertain 20+2 'False' .... .... .0.. .... = SYNCHRONIZATION_UNCERTAIN: False
        2 ptp.v2.flags.frequencytraceable 20+2 'False' .... .... ..0. .... = FREQUENCY_TRACEABLE: False
        2 ptp.v2.flags.timetraceable 20+2 'False' .... .... ...0 .... = TIME_TRACEABLE: False
        2 ptp.v2.flags.timescale 20+2 'False' .... .... .... 0... = PTP_TIMESCALE: False
        2 ptp.v2.flags.utcreasonable 20+2 'False' .... .... .... .0.. = PTP_UTC_REASONABLE: False
        2 ptp.v2.flags.li59 20+2 'False' .... .... .... ..0. = PTP_LI_59: False
        2 ptp.v2.flags.li61 20+2 'False' .... .... .... ...0 = PTP_LI_61: False
        1  22+8 'correctionField: 0.000000 nanoseconds'
        2 ptp.v2.correction.ns 22+6 '0' correctionNs: 0 nanoseconds
        2 ptp.v2.correction.subns 28+2 '0' correctionSubNs: 0 nanoseconds
        1 ptp.v2.messagetypespecific 30+4 '0' messageTypeSpecific: 0
        1 ptp.v2.clockidentity 34+8 '0x0011223344556677' ClockIdentity: 0x0011223344556677
        1 ptp.v2.sourceportid 42+2 '1' SourcePortID: 1
        1 ptp.v2.sequenceid 44+2 '6' sequenceId: 6
        1 ptp.v2.controlfield 46+1 '0' controlField: Sync Message (0)
        1 ptp.v2.logmessageinterval 47+1 '0' logMessageInterval: 0 (1.000000 s)
        1h ptp.v2.logmessageperiod 47+1 '0' logMessagePeriod: 0 (1.000000 s)
        1 ptp.v2.sdr.origintimestamp.seconds 48+6 '0' originTimestamp (seconds): 0
        1 ptp.v2.sdr.origintimestamp.nanoseconds 54+4 '0' originTimestamp (nanoseconds): 0
        1 _ws.expert 14+0 '' Expert Info (Warning/Protocol): No Follow Up for this Two Step Sync
        2 ptp.v2.sync_no_fup 0+0 '' No Follow Up for this Two Step Sync
        2h _ws.expert.message 0+0 'No Follow Up for this Two Step Sync' Message: No Follow Up for this Two Step Sync
        2 _ws.expert.severity 0+0 '6291456' Severity level: Warning
        2 _ws.expert.group 0+0 '150994944' Group: Protocol
        0 ptp 14+44 '' Precision Time Protocol (IEEE1588)
        1 ptp.v2.majorsdoid 14+1 '0x00' 0000 .... = majorSdoId: Unknown (0x0)
        1 ptp.v2.messagetype 14+1 '0x08' .... 1000 = messageType: Follow_Up Message (0x8)
        1 ptp.v2.minorversionptp 15+1 '0' 0000 .... = minorVersionPTP: 0
        1 ptp.v2.versionptp 15+1 '2' .... 0010 = versionPTP: 2
        1 ptp.v2.messagelength 16+2 '44' messageLength: 44
        1 ptp.v2.domainnumber 18+1 '0' domainNumber: 0
        1 ptp.v2.minorsdoid 19+1 '0' minorSdoId: 0
        1 ptp.v2.flags 20+2 '0x0000' flags: 0x0000
        2 ptp.v2.flags.security 20+2 'False' 0... .... .... .... = PTP_SECURITY: False
        2 ptp.v2.flags.specific2 20+2 'False' .0.. .... .... .... = PTP profile Specific 2: False
        2 ptp.v2.flags.specific1 20+2 'False' ..0. .... .... .... = PTP profile Specific 1: False
        2 ptp.v2.flags.unicast 20+2 'False' .... .0.. .... .... = PTP_UNICAST: False
        2 ptp.v2.flags.twostep 20+2 'False' .... ..0. .... .... = PTP_TWO_STEP: False
        2 ptp.v2.flags.alternatemaster 20+2 'False' .... ...0 .... .... = PTP_ALTERNATE_MASTER: False
        2 ptp.v2.flags.synchronizationUncertain 20+2 'False' .... .... .0.. .... = SYNCHRONIZATION_UNCERTAIN: False
        2 ptp.v2.flags.frequencytraceable 20+2 'False' .... .... ..0. .... = FREQUENCY_TRACEABLE: False
        2 ptp.v2.flags.timetraceable 20+2 'False' .... .... ...0 .... = TIME_TRACEABLE: False
        2 ptp.v2.flags.timescale 20+2 'False' .... .... .... 0... = PTP_TIMESCALE: False
        2 ptp.v2.flags.utcreasonable 20+2 'False' .... .... .... .0.. = PTP_UTC_REASONABLE: False
        2 ptp.v2.flags.li59 20+2 'False' .... .... .... ..0. = PTP_LI_59: False
        2 ptp.v2.flags.li61 20+2 'False' .... .... .... ...0 = PTP_LI_61: False
        1  22+8 'correctionField: 0.000000 nanoseconds'
        2 ptp.v2.correction.ns 22+6 '0' correctionNs: 0 nanoseconds
        2 ptp.v2.correction.subns 28+2 '0' correctionSubNs: 0 nanoseconds
        1 ptp.v2.messagetypespecific 30+4 '0' messageTypeSpecific: 0
        1 ptp.v2.clockidentity 34+8 '0x0011223344556677' ClockIdentity: 0x0011223344556677
        1 ptp.v2.sourceportid 42+2 '1' SourcePortID: 1
        1 ptp.v2.sequenceid 44+2 '6' sequenceId: 6
        1 ptp.v2.controlfield 46+1 '0' controlField: Sync Message (0)
        1 ptp.v2.logmessageinterval 47+1 '0' logMessageInterval: 0 (1.000000 s)
        1h ptp.v2.logmessageperiod 47+1 '0' logMessagePeriod: 0 (1.000000 s)
        1 ptp.v2.fu.preciseorigintimestamp.seconds 48+6 '1700000000' preciseOriginTimestamp (seconds): 1700000000
        1 ptp.v2.fu.preciseorigintimestamp.nanoseconds 54+4 '123456789' preciseOriginTimestamp (nanoseconds): 123456789
        1h ptp.v2.fu.preciseorigintimestamp.32bit 48+10 '00:00:65:53:f1:00:07:5b:cd:15' preciseOriginTimestamp (32bit): 1032178965
        1 _ws.expert 14+0 '' Expert Info (Warning/Protocol): No Sync for this Follow Up
        2 ptp.v2.fup_without_sync 0+0 '' No Sync for this Follow Up
        2h _ws.expert.message 0+0 'No Sync for this Follow Up' Message: No Sync for this Follow Up
        2 _ws.expert.severity 0+0 '6291456' Severity level: Warning
        2 _ws.expert.group 0+0 '150994944' Group: Protocol
        0 ptp 14+44 '' Precision Time Protocol (IEEE1588)
        1 ptp.v2.majorsdoid 14+1 '0x00' 0000 .... = majorSdoId: Unknown (0x0)
        1 ptp.v2.messagetype 14+1 '0x00' .... 0000 = messageType: Sync Message (0x0)
        1 ptp.v2.minorversionptp 15+1 '0' 0000 .... = minorVersionPTP: 0
        1 ptp.v2.versionptp 15+1 '2' .... 0010 = versionPTP: 2
        1 ptp.v2.messagelength 16+2 '44' messageLength: 44
        1 ptp.v2.domainnumber 18+1 '0' domainNumber: 0
        1 ptp.v2.minorsdoid 19+1 '0' minorSdoId: 0
        1 ptp.v2.flags 20+2 '0x0200' flags: 0x0200, PTP_TWO_STEP
        2 ptp.v2.flags.security 20+2 'False' 0... .... .... .... = PTP_SECURITY: False
        2 ptp.v2.flags.specific2 20+2 'False' .0.. .... .... .... = PTP profile Specific 2: False
        2 ptp.v2.flags.specific1 20+2 'False' ..0. .... .... .... = PTP profile Specific 1: False
        2 ptp.v2.flags.unicast 20+2 'False' .... .0.. .... .... = PTP_UNICAST: False
        2 ptp.v2.flags.twostep 20+2 'True' .... ..1. .... .... = PTP_TWO_STEP: True
        2 ptp.v2.flags.alternatemaster 20+2 'False' .... ...0 .... .... = PTP_ALTERNATE_MASTER: False
        2 ptp.v2.flags.synchronizationUncertain 20+2 'False' .... .... .0.. .... = SYNCHRONIZATION_UNCERTAIN: False
        2 ptp.v2.flags.frequencytraceable 20+2 'False' .... .... ..0. .... = FREQUENCY_TRACEABLE: False
        2 ptp.v2.flags.timetraceable 20+2 'False' .... .... ...0 .... = TIME_TRACEABLE: False
        2 ptp.v2.flags.timescale 20+2 'False' .... .... .... 0... = PTP_TIMESCALE: False
        2 ptp.v2.flags.utcreasonable 20+2 'False' .... .... .... .0.. = PTP_UTC_REASONABLE: False
        2 ptp.v2.flags.li59 20+2 'False' .... .... .... ..0. = PTP_LI_59: False
        2 ptp.v2.flags.li61 20+2 'False' .... .... .... ...0 = PTP_LI_61: False
        1  22+8 'correctionField: 5.000000 nanoseconds'
        2 ptp.v2.correction.ns 22+6 '5' correctionNs: 5 nanoseconds
        2 ptp.v2.correction.subns 28+2 '0' correctionSubNs: 0 nanoseconds
        1 ptp.v2.messagetypespecific 30+4 '0' messageTypeSpecific: 0
        1 ptp.v2.clockidentity 34+8 '0x0011223344556677' ClockIdentity: 0x0011223344556677
        1 ptp.v2.sourceportid 42+2 '1' SourcePortID: 1
        1 ptp.v2.sequenceid 44+2 '7' sequenceId: 7
        1 ptp.v2.controlfield 46+1 '0' controlField: Sync Message (0)
        1 ptp.v2.logmessageinterval 47+1 '0' logMessageInterval: 0 (1.000000 s)
        1h ptp.v2.logmessageperiod 47+1 '0' logMessagePeriod: 0 (1.000000 s)
        1 ptp.v2.sdr.origintimestamp.seconds 48+6 '0' originTimestamp (seconds): 0
        1 ptp.v2.sdr.origintimestamp.nanoseconds 54+4 '0' originTimestamp (nanoseconds): 0
        1 _ws.expert 14+0 '' Expert Info (Warning/Protocol): No Follow Up for this Two Step Sync
        2 ptp.v2.sync_no_fup 0+0 '' No Follow Up for this Two Step Sync
        2h _ws.expert.message 0+0 'No Follow Up for this Two Step Sync' Message: No Follow Up for this Two Step Sync
        2 _ws.expert.severity 0+0 '6291456' Severity level: Warning
        2 _ws.expert.group 0+0 '150994944' Group: Protocol
        0 ptp 14+44 '' Precision Time Protocol (IEEE1588)
        1 ptp.v2.majorsdoid 14+1 '0x00' 0000 .... = majorSdoId: Unknown (0x0)
        1 ptp.v2.messagetype 14+1 '0x08' .... 1000 = messageType: Follow_Up Message (0x8)
        1 ptp.v2.minorversionptp 15+1 '0' 0000 .... = minorVersionPTP: 0
        1 ptp.v2.versionptp 15+1 '2' .... 0010 = versionPTP: 2
        1 ptp.v2.messagelength 16+2 '44' messageLength: 44
        1 ptp.v2.domainnumber 18+1 '0' domainNumber: 0
        1 ptp.v2.minorsdoid 19+1 '0' minorSdoId: 0
        1 ptp.v2.flags 20+2 '0x0000' flags: 0x0000
        2 ptp.v2.flags.security 20+2 'False' 0... .... .... .... = PTP_SECURITY: False
        2 ptp.v2.flags.specific2 20+2 'False' .0.. .... .... .... = PTP profile Specific 2: False
        2 ptp.v2.flags.specific1 20+2 'False' ..0. .... .... .... = PTP profile Specific 1: False
        2 ptp.v2.flags.unicast 20+2 'False' .... .0.. .... .... = PTP_UNICAST: False
        2 ptp.v2.flags.twostep 20+2 'False' .... ..0. .... .... = PTP_TWO_STEP: False
        2 ptp.v2.flags.alternatemaster 20+2 'False' .... ...0 .... .... = PTP_ALTERNATE_MASTER: False
        2 ptp.v2.flags.synchronizationUncertain 20+2 'False' .... .... .0.. .... = SYNCHRONIZATION_UNCERTAIN: False
        2 ptp.v2.flags.frequencytraceable 20+2 'False' .... .... ..0. .... = FREQUENCY_TRACEABLE: False
        2 ptp.v2.flags.timetraceable 20+2 'False' .... .... ...0 .... = TIME_TRACEABLE: False
        2 ptp.v2.flags.timescale 20+2 'False' .... .... .... 0... = PTP_TIMESCALE: False
        2 ptp.v2.flags.utcreasonable 20+2 'False' .... .... .... .0.. = PTP_UTC_REASONABLE: False
        2 ptp.v2.flags.li59 20+2 'False' .... .... .... ..0. = PTP_LI_59: False
        2 ptp.v2.flags.li61 20+2 'False' .... .... .... ...0 = PTP_LI_61: False
        1  22+8 'correctionField: 7.000000 nanoseconds'
        2 ptp.v2.correction.ns 22+6 '7' correctionNs: 7 nanoseconds
        2 ptp.v2.correction.subns 28+2 '0' correctionSubNs: 0 nanoseconds
        1 ptp.v2.messagetypespecific 30+4 '0' messageTypeSpecific: 0
        1 ptp.v2.clockidentity 34+8 '0x0011223344556677' ClockIdentity: 0x0011223344556677
        1 ptp.v2.sourceportid 42+2 '1' SourcePortID: 1
        1 ptp.v2.sequenceid 44+2 '7' sequenceId: 7
        1 ptp.v2.controlfield 46+1 '0' controlField: Sync Message (0)
        1 ptp.v2.logmessageinterval 47+1 '0' logMessageInterval: 0 (1.000000 s)
        1h ptp.v2.logmessageperiod 47+1 '0' logMessagePeriod: 0 (1.000000 s)
        1 ptp.v2.fu.preciseorigintimestamp.seconds 48+6 '1700000001' preciseOriginTimestamp (seconds): 1700000001
        1 ptp.v2.fu.preciseorigintimestamp.nanoseconds 54+4 '223456789' preciseOriginTimestamp (nanoseconds): 223456789
        1h ptp.v2.fu.preciseorigintimestamp.32bit 48+10 '00:00:65:53:f1:01:0d:51:ae:15' preciseOriginTimestamp (32bit): 2132178965
        1 _ws.expert 14+0 '' Expert Info (Warning/Protocol): No Sync for this Follow Up
        2 ptp.v2.fup_without_sync 0+0 '' No Sync for this Follow Up
        2h _ws.expert.message 0+0 'No Sync for this Follow Up' Message: No Sync for this Follow Up
        2 _ws.expert.severity 0+0 '6291456' Severity level: Warning
        2 _ws.expert.group 0+0 '150994944' Group: Protocol
        0 ptp 14+76 '' Precision Time Protocol (IEEE1588)
        1 ptp.v2.majorsdoid 14+1 '0x01' 0001 .... = majorSdoId: gPTP Domain (0x1)
        1 ptp.v2.messagetype 14+1 '0x08' .... 1000 = messageType: Follow_Up Message (0x8)
        1 ptp.v2.minorversionptp 15+1 '0' 0000 .... = minorVersionPTP: 0
        1 ptp.v2.versionptp 15+1 '2' .... 0010 = versionPTP: 2
        1 ptp.v2.messagelength 16+2 '76' messageLength: 76
        1 ptp.v2.domainnumber 18+1 '0' domainNumber: 0
        1 ptp.v2.minorsdoid 19+1 '0' minorSdoId: 0
        1 ptp.v2.flags 20+2 '0x0000' flags: 0x0000
        2 ptp.v2.flags.security 20+2 'False' 0... .... .... .... = PTP_SECURITY: False
        2 ptp.v2.flags.specific2 20+2 'False' .0.. .... .... .... = PTP profile Specific 2: False
        2 ptp.v2.flags.specific1 20+2 'False' ..0. .... .... .... = PTP profile Specific 1: False
        2 ptp.v2.flags.unicast 20+2 'False' .... .0.. .... .... = PTP_UNICAST: False
        2 ptp.v2.flags.twostep 20+2 'False' .... ..0. .... .... = PTP_TWO_STEP: False
        2 ptp.v2.flags.alternatemaster 20+2 'False' .... ...0 .... .... = PTP_ALTERNATE_MASTER: False
        2 ptp.v2.flags.synchronizationUncertain 20+2 'False' .... .... .0.. .... = SYNCHRONIZATION_UNCERTAIN: False
        2 ptp.v2.flags.frequencytraceable 20+2 'False' .... .... ..0. .... = FREQUENCY_TRACEABLE: False
        2 ptp.v2.flags.timetraceable 20+2 'False' .... .... ...0 .... = TIME_TRACEABLE: False
        2 ptp.v2.flags.timescale 20+2 'False' .... .... .... 0... = PTP_TIMESCALE: False
        2 ptp.v2.flags.utcreasonable 20+2 'False' .... .... .... .0.. = PTP_UTC_REASONABLE: False
        2 ptp.v2.flags.li59 20+2 'False' .... .... .... ..0. = PTP_LI_59: False
        2 ptp.v2.flags.li61 20+2 'False' .... .... .... ...0 = PTP_LI_61: False
        1  22+8 'correctionField: 0.000000 nanoseconds'
        2 ptp.v2.correction.ns 22+6 '0' correctionNs: 0 nanoseconds
        2 ptp.v2.correction.subns 28+2 '0' correctionSubNs: 0 nanoseconds
        1 ptp.v2.messagetypespecific 30+4 '0' messageTypeSpecific: 0
        1 ptp.v2.clockidentity 34+8 '0x0011223344556677' ClockIdentity: 0x0011223344556677
        1 ptp.v2.sourceportid 42+2 '1' SourcePortID: 1
        1 ptp.v2.sequenceid 44+2 '11' sequenceId: 11
        1 ptp.v2.controlfield 46+1 '0' controlField: 0
        1 ptp.v2.logmessageinterval 47+1 '0' logMessageInterval: 0 (1.000000 s)
        1h ptp.v2.logmessageperiod 47+1 '0' logMessagePeriod: 0 (1.000000 s)
        1 ptp.v2.fu.preciseorigintimestamp.seconds 48+6 '1700000000' preciseOriginTimestamp (seconds): 1700000000
        1 ptp.v2.fu.preciseorigintimestamp.nanoseconds 54+4 '123456789' preciseOriginTimestamp (nanoseconds): 123456789
        1h ptp.v2.fu.preciseorigintimestamp.32bit 48+10 '00:00:65:53:f1:00:07:5b:cd:15' preciseOriginTimestamp (32bit): 1032178965
        1  58+32 'Follow_Up information TLV'
        2 ptp.v2.tlv.tlvType 58+2 '0x0003' tlvType: Organization extension (0x0003)
        2 ptp.v2.tlv.lengthField 60+2 '28' lengthField: 28
        2 ptp.v2.tlv.oe.organizationId 62+3 '32962' organizationId: 00:80:c2
        2 ptp.v2.tlv.oe.organizationSubType 65+3 '0x000001' organizationSubType: Follow_Up information TLV (0x000001)
        2 ptp.as.fu.cumulativeScaledRateOffset 68+4 '65536' cumulativeScaledRateOffset: 65536
        2 ptp.as.fu.cumulativeRateRatio 68+4 '1.0000000298023224' cumulativeRateRatio: 1.0000000298023224
        2 ptp.as.fu.gmTimeBaseIndicator 72+2 '2' gmTimeBaseIndicator: 2
        2 ptp.as.fu.lastGmPhaseChange 74+12 '00:00:00:00:00:00:00:00:00:00:00:00' lastGMPhaseChange: 000000000000000000000000
        2 ptp.as.fu.scaledLastGmFreqChange 86+4 '5' scaledLastGmFreqChange: 5
        1 _ws.expert 14+0 '' Expert Info (Warning/Protocol): No Sync for this Follow Up
        2 ptp.v2.fup_without_sync 0+0 '' No Sync for this Follow Up
        2h _ws.expert.message 0+0 'No Sync for this Follow Up' Message: No Sync for this Follow Up
        2 _ws.expert.severity 0+0 '6291456' Severity level: Warning
        2 _ws.expert.group 0+0 '150994944' Group: Protocol
        0 ptp 14+44 '' Precision Time Protocol (IEEE1588)
        1 ptp.v2.majorsdoid 14+1 '0x00' 0000 .... = majorSdoId: Unknown (0x0)
        1 ptp.v2.messagetype 14+1 '0x01' .... 0001 = messageType: Delay_Req Message (0x1)
        1 ptp.v2.minorversionptp 15+1 '0' 0000 .... = minorVersionPTP: 0
        1 ptp.v2.versionptp 15+1 '2' .... 0010 = versionPTP: 2
        1 ptp.v2.messagelength 16+2 '44' messageLength: 44
        1 ptp.v2.domainnumber 18+1 '0' domainNumber: 0
        1 ptp.v2.minorsdoid 19+1 '0' minorSdoId: 0
        1 ptp.v2.flags 20+2 '0x0000' flags: 0x0000
        2 ptp.v2.flags.security 20+2 'False' 0... .... .... .... = PTP_SECURITY: False
        2 ptp.v2.flags.specific2 20+2 'False' .0.. .... .... .... = PTP profile Specific 2: False
        2 ptp.v2.flags.specific1 20+2 'False' ..0. .... .... .... = PTP profile Specific 1: False
        2 ptp.v2.flags.unicast 20+2 'False' .... .0.. .... .... = PTP_UNICAST: False
        2 ptp.v2.flags.twostep 20+2 'False' .... ..0. .... .... = PTP_TWO_STEP: False
        2 ptp.v2.flags.alternatemaster 20+2 'False' .... ...0 .... .... = PTP_ALTERNATE_MASTER: False
        2 ptp.v2.flags.synchronizationUncertain 20+2 'False' .... .... .0.. .... = SYNCHRONIZATION_UNCERTAIN: False
        2 ptp.v2.flags.frequencytraceable 20+2 'False' .... .... ..0. .... = FREQUENCY_TRACEABLE: False
        2 ptp.v2.flags.timetraceable 20+2 'False' .... .... ...0 .... = TIME_TRACEABLE: False
        2 ptp.v2.flags.timescale 20+2 'False' .... .... .... 0... = PTP_TIMESCALE: False
        2 ptp.v2.flags.utcreasonable 20+2 'False' .... .... .... .0.. = PTP_UTC_REASONABLE: False
        2 ptp.v2.flags.li59 20+2 'False' .... .... .... ..0. = PTP_LI_59: False
        2 ptp.v2.flags.li61 20+2 'False' .... .... .... ...0 = PTP_LI_61: False
        1  22+8 'correctionField: 0.000000 nanoseconds'
        2 ptp.v2.correction.ns 22+6 '0' correctionNs: 0 nanoseconds
        2 ptp.v2.correction.subns 28+2 '0' correctionSubNs: 0 nanoseconds
        1 ptp.v2.messagetypespecific 30+4 '0' messageTypeSpecific: 0
        1 ptp.v2.clockidentity 34+8 '0x0011223344556677' ClockIdentity: 0x0011223344556677
        1 ptp.v2.sourceportid 42+2 '1' SourcePortID: 1
        1 ptp.v2.sequenceid 44+2 '13' sequenceId: 13
        1 ptp.v2.controlfield 46+1 '0' controlField: Sync Message (0)
        1 ptp.v2.logmessageinterval 47+1 '0' logMessageInterval: 0 (1.000000 s)
        1h ptp.v2.logmessageperiod 47+1 '0' logMessagePeriod: 0 (1.000000 s)
        1 ptp.v2.sdr.origintimestamp.seconds 48+6 '1700000000' originTimestamp (seconds): 1700000000
        1 ptp.v2.sdr.origintimestamp.nanoseconds 54+4 '123456789' originTimestamp (nanoseconds): 123456789
        0 ptp 14+54 '' Precision Time Protocol (IEEE1588)
        1 ptp.v2.majorsdoid 14+1 '0x00' 0000 .... = majorSdoId: Unknown (0x0)
        1 ptp.v2.messagetype 14+1 '0x09' .... 1001 = messageType: Delay_Resp Message (0x9)
        1 ptp.v2.minorversionptp 15+1 '0' 0000 .... = minorVersionPTP: 0
        1 ptp.v2.versionptp 15+1 '2' .... 0010 = versionPTP: 2
        1 ptp.v2.messagelength 16+2 '54' messageLength: 54
        1 ptp.v2.domainnumber 18+1 '0' domainNumber: 0
        1 ptp.v2.minorsdoid 19+1 '0' minorSdoId: 0
        1 ptp.v2.flags 20+2 '0x0000' flags: 0x0000
        2 ptp.v2.flags.security 20+2 'False' 0... .... .... .... = PTP_SECURITY: False
        2 ptp.v2.flags.specific2 20+2 'False' .0.. .... .... .... = PTP profile Specific 2: False
        2 ptp.v2.flags.specific1 20+2 'False' ..0. .... .... .... = PTP profile Specific 1: False
        2 ptp.v2.flags.unicast 20+2 'False' .... .0.. .... .... = PTP_UNICAST: False
        2 ptp.v2.flags.twostep 20+2 'False' .... ..0. .... .... = PTP_TWO_STEP: False
        2 ptp.v2.flags.alternatemaster 20+2 'False' .... ...0 .... .... = PTP_ALTERNATE_MASTER: False
        2 ptp.v2.flags.synchronizationUncertain 20+2 'False' .... .... .0.. .... = SYNCHRONIZATION_UNCERTAIN: False
        2 ptp.v2.flags.frequencytraceable 20+2 'False' .... .... ..0. .... = FREQUENCY_TRACEABLE: False
        2 ptp.v2.flags.timetraceable 20+2 'False' .... .... ...0 .... = TIME_TRACEABLE: False
        2 ptp.v2.flags.timescale 20+2 'False' .... .... .... 0... = PTP_TIMESCALE: False
        2 ptp.v2.flags.utcreasonable 20+2 'False' .... .... .... .0.. = PTP_UTC_REASONABLE: False
        2 ptp.v2.flags.li59 20+2 'False' .... .... .... ..0. = PTP_LI_59: False
        2 ptp.v2.flags.li61 20+2 'False' .... .... .... ...0 = PTP_LI_61: False
        1  22+8 'correctionField: 0.000000 nanoseconds'
        2 ptp.v2.correction.ns 22+6 '0' correctionNs: 0 nanoseconds
        2 ptp.v2.correction.subns 28+2 '0' correctionSubNs: 0 nanoseconds
        1 ptp.v2.messagetypespecific 30+4 '0' messageTypeSpecific: 0
        1 ptp.v2.clockidentity 34+8 '0x0011223344556677' ClockIdentity: 0x0011223344556677
        1 ptp.v2.sourceportid 42+2 '1' SourcePortID: 1
        1 ptp.v2.sequenceid 44+2 '13' sequenceId: 13
        1 ptp.v2.controlfield 46+1 '0' controlField: Sync Message (0)
        1 ptp.v2.logmessageinterval 47+1 '0' logMessageInterval: 0 (1.000000 s)
        1h ptp.v2.logmessageperiod 47+1 '0' logMessagePeriod: 0 (1.000000 s)
        1 ptp.v2.dr.receivetimestamp.seconds 48+6 '1700000001' receiveTimestamp (seconds): 1700000001
        1 ptp.v2.dr.receivetimestamp.nanoseconds 54+4 '223456789' receiveTimestamp (nanoseconds): 223456789
        1 ptp.v2.dr.requestingsourceportidentity 58+8 '0x0011223344556677' requestingSourcePortIdentity: 0x0011223344556677
        1 ptp.v2.dr.requestingsourceportid 66+2 '1' requestingSourcePortId: 1
        """##),
    ConversationSample(
      "negotiation of clocks", ["ptp"],
      packets: [
        """
        011b190000000200000000aa88f70202003600000000000000000000000000000000001122334455
        667700010005000000006553f100075bcd150a0b0c0d0e0f10110002
        """,
        """
        011b190000000200000000aa88f70b0200400000003f000000000000000000000000001122334455
        667700010005000000006553f100075bcd150025008006fe4e5d8000112233445566770001a0
        """,
        """
        011b190000000200000000aa88f70c02003800000000000000000000000000000000001122334455
        66770001000500000a0b0c0d0e0f1011000200050008b0010000012c0001
        """,
        """
        011b190000000200000000aa88f70c02003200000000000000000000000000000000001122334455
        66770001000500000a0b0c0d0e0f1011000200060002b000
        """,
      ],
      rows: ##"""
        0 ptp 14+54 '' Precision Time Protocol (IEEE1588)
        1 ptp.v2.majorsdoid 14+1 '0x00' 0000 .... = majorSdoId: Unknown (0x0)
        1 ptp.v2.messagetype 14+1 '0x02' .... 0010 = messageType: Peer_Delay_Req Message (0x2)
        1 ptp.v2.minorversionptp 15+1 '0' 0000 .... = minorVersionPTP: 0
        1 ptp.v2.versionptp 15+1 '2' .... 0010 = versionPTP: 2
        1 ptp.v2.messagelength 16+2 '54' messageLength: 54
        1 ptp.v2.domainnumber 18+1 '0' domainNumber: 0
        1 ptp.v2.minorsdoid 19+1 '0' minorSdoId: 0
        1 ptp.v2.flags 20+2 '0x0000' flags: 0x0000
        2 ptp.v2.flags.security 20+2 'False' 0... .... .... .... = PTP_SECURITY: False
        2 ptp.v2.flags.specific2 20+2 'False' .0.. .... .... .... = PTP profile Specific 2: False
        2 ptp.v2.flags.specific1 20+2 'False' ..0. .... .... .... = PTP profile Specific 1: False
        2 ptp.v2.flags.unicast 20+2 'False' .... .0.. .... .... = PTP_UNICAST: False
        2 ptp.v2.flags.twostep 20+2 'False' .... ..0. .... .... = PTP_TWO_STEP: False
        2 ptp.v2.flags.alternatemaster 20+2 'False' .... ...0 .... .... = PTP_ALTERNATE_MASTER: False
        2 ptp.v2.flags.synchronizationUncertain 20+2 'False' .... .... .0.. .... = SYNCHRONIZATION_UNCERTAIN: False
        2 ptp.v2.flags.frequencytraceable 20+2 'False' .... .... ..0. .... = FREQUENCY_TRACEABLE: False
        2 ptp.v2.flags.timetraceable 20+2 'False' .... .... ...0 .... = TIME_TRACEABLE: False
        2 ptp.v2.flags.timescale 20+2 'False' .... .... .... 0... = PTP_TIMESCALE: False
        2 ptp.v2.flags.utcreasonable 20+2 'False' .... .... .... .0.. = PTP_UTC_REASONABLE: False
        2 ptp.v2.flags.li59 20+2 'False' .... .... .... ..0. = PTP_LI_59: False
        2 ptp.v2.flags.li61 20+2 'False' .... .... .... ...0 = PTP_LI_61: False
        1  22+8 'correctionField: 0.000000 nanoseconds'
        2 ptp.v2.correction.ns 22+6 '0' correctionNs: 0 nanoseconds
        2 ptp.v2.correction.subns 28+2 '0' correctionSubNs: 0 nanoseconds
        1 ptp.v2.messagetypespecific 30+4 '0' messageTypeSpecific: 0
        1 ptp.v2.clockidentity 34+8 '0x0011223344556677' ClockIdentity: 0x0011223344556677
        1 ptp.v2.sourceportid 42+2 '1' SourcePortID: 1
        1 ptp.v2.sequenceid 44+2 '5' sequenceId: 5
        1 ptp.v2.controlfield 46+1 '0' controlField: Sync Message (0)
        1 ptp.v2.logmessageinterval 47+1 '0' logMessageInterval: 0 (1.000000 s)
        1h ptp.v2.logmessageperiod 47+1 '0' logMessagePeriod: 0 (1.000000 s)
        1 ptp.v2.pdrq.origintimestamp.seconds 48+6 '1700000000' originTimestamp (seconds): 1700000000
        1 ptp.v2.pdrq.origintimestamp.nanoseconds 54+4 '123456789' originTimestamp (nanoseconds): 123456789
        1 ptp.v2.pdrq.reserved 58+10 '0a:0b:0c:0d:0e:0f:10:11:00:02' reserved: 0a0b0c0d0e0f10110002
        1 _ws.expert 14+0 '' Expert Info (Warning/Protocol): No Response for this Peer Delay Request
        2 ptp.v2.pdelay_req_without_resp 0+0 '' No Response for this Peer Delay Request
        2h _ws.expert.message 0+0 'No Response for this Peer Delay Request' Message: No Response for this Peer Delay Request
        2 _ws.expert.severity 0+0 '6291456' Severity level: Warning
        2 _ws.expert.group 0+0 '150994944' Group: Protocol
        0 ptp 14+64 '' Precision Time Protocol (IEEE1588)
        1 ptp.v2.majorsdoid 14+1 '0x00' 0000 .... = majorSdoId: Unknown (0x0)
        1 ptp.v2.messagetype 14+1 '0x0b' .... 1011 = messageType: Announce Message (0xb)
        1 ptp.v2.minorversionptp 15+1 '0' 0000 .... = minorVersionPTP: 0
        1 ptp.v2.versionptp 15+1 '2' .... 0010 = versionPTP: 2
        1 ptp.v2.messagelength 16+2 '64' messageLength: 64
        1 ptp.v2.domainnumber 18+1 '0' domainNumber: 0
        1 ptp.v2.minorsdoid 19+1 '0' minorSdoId: 0
        1 ptp.v2.flags 20+2 '0x003f' flags: 0x003f, FREQUENCY_TRACEABLE, TIME_TRACEABLE, PTP_TIMESCALE, PTP_UTC_REASONABLE, PTP_LI_59, PTP_LI_61
        2 ptp.v2.flags.security 20+2 'False' 0... .... .... .... = PTP_SECURITY: False
        2 ptp.v2.flags.specific2 20+2 'False' .0.. .... .... .... = PTP profile Specific 2: False
        2 ptp.v2.flags.specific1 20+2 'False' ..0. .... .... .... = PTP profile Specific 1: False
        2 ptp.v2.flags.unicast 20+2 'False' .... .0.. .... .... = PTP_UNICAST: False
        2 ptp.v2.flags.twostep 20+2 'False' .... ..0. .... .... = PTP_TWO_STEP: False
        2 ptp.v2.flags.alternatemaster 20+2 'False' .... ...0 .... .... = PTP_ALTERNATE_MASTER: False
        2 ptp.v2.flags.synchronizationUncertain 20+2 'False' .... .... .0.. .... = SYNCHRONIZATION_UNCERTAIN: False
        2 ptp.v2.flags.frequencytraceable 20+2 'True' .... .... ..1. .... = FREQUENCY_TRACEABLE: True
        2 ptp.v2.flags.timetraceable 20+2 'True' .... .... ...1 .... = TIME_TRACEABLE: True
        2 ptp.v2.flags.timescale 20+2 'True' .... .... .... 1... = PTP_TIMESCALE: True
        2 ptp.v2.flags.utcreasonable 20+2 'True' .... .... .... .1.. = PTP_UTC_REASONABLE: True
        2 ptp.v2.flags.li59 20+2 'True' .... .... .... ..1. = PTP_LI_59: True
        2 ptp.v2.flags.li61 20+2 'True' .... .... .... ...1 = PTP_LI_61: True
        1  22+8 'correctionField: 0.000000 nanoseconds'
        2 ptp.v2.correction.ns 22+6 '0' correctionNs: 0 nanoseconds
        2 ptp.v2.correction.subns 28+2 '0' correctionSubNs: 0 nanoseconds
        1 ptp.v2.messagetypespecific 30+4 '0' messageTypeSpecific: 0
        1 ptp.v2.clockidentity 34+8 '0x0011223344556677' ClockIdentity: 0x0011223344556677
        1 ptp.v2.sourceportid 42+2 '1' SourcePortID: 1
        1 ptp.v2.sequenceid 44+2 '5' sequenceId: 5
        1 ptp.v2.controlfield 46+1 '0' controlField: Sync Message (0)
        1 ptp.v2.logmessageinterval 47+1 '0' logMessageInterval: 0 (1.000000 s)
        1h ptp.v2.logmessageperiod 47+1 '0' logMessagePeriod: 0 (1.000000 s)
        1 ptp.v2.an.origintimestamp.seconds 48+6 '1700000000' originTimestamp (seconds): 1700000000
        1 ptp.v2.an.origintimestamp.nanoseconds 54+4 '123456789' originTimestamp (nanoseconds): 123456789
        1 ptp.v2.an.origincurrentutcoffset 58+2 '37' originCurrentUTCOffset: 37
        1 ptp.v2.an.reserved2 60+1 '00' reserved: 00
        1 ptp.v2.an.priority1 61+1 '128' priority1: 128
        1 ptp.v2.an.grandmasterclockclass 62+1 '6' grandmasterClockClass: 6
        1 ptp.v2.an.grandmasterclockaccuracy 63+1 '0xfe' grandmasterClockAccuracy: Accuracy Unknown (0xfe)
        1 ptp.v2.an.grandmasterclockvariance 64+2 '20061' grandmasterClockVariance: 20061
        1 ptp.v2.an.priority2 66+1 '128' priority2: 128
        1 ptp.v2.an.grandmasterclockidentity 67+8 '0x0011223344556677' grandmasterClockIdentity: 0x0011223344556677
        1 ptp.v2.an.localstepsremoved 75+2 '1' localStepsRemoved: 1
        1 ptp.v2.timesource 77+1 '0xa0' TimeSource: INTERNAL_OSCILLATOR (0xa0)
        0 ptp 14+56 '' Precision Time Protocol (IEEE1588)
        1 ptp.v2.majorsdoid 14+1 '0x00' 0000 .... = majorSdoId: Unknown (0x0)
        1 ptp.v2.messagetype 14+1 '0x0c' .... 1100 = messageType: Signaling Message (0xc)
        1 ptp.v2.minorversionptp 15+1 '0' 0000 .... = minorVersionPTP: 0
        1 ptp.v2.versionptp 15+1 '2' .... 0010 = versionPTP: 2
        1 ptp.v2.messagelength 16+2 '56' messageLength: 56
        1 ptp.v2.domainnumber 18+1 '0' domainNumber: 0
        1 ptp.v2.minorsdoid 19+1 '0' minorSdoId: 0
        1 ptp.v2.flags 20+2 '0x0000' flags: 0x0000
        2 ptp.v2.flags.security 20+2 'False' 0... .... .... .... = PTP_SECURITY: False
        2 ptp.v2.flags.specific2 20+2 'False' .0.. .... .... .... = PTP profile Specific 2: False
        2 ptp.v2.flags.specific1 20+2 'False' ..0. .... .... .... = PTP profile Specific 1: False
        2 ptp.v2.flags.unicast 20+2 'False' .... .0.. .... .... = PTP_UNICAST: False
        2 ptp.v2.flags.twostep 20+2 'False' .... ..0. .... .... = PTP_TWO_STEP: False
        2 ptp.v2.flags.alternatemaster 20+2 'False' .... ...0 .... .... = PTP_ALTERNATE_MASTER: False
        2 ptp.v2.flags.synchronizationUncertain 20+2 'False' .... .... .0.. .... = SYNCHRONIZATION_UNCERTAIN: False
        2 ptp.v2.flags.frequencytraceable 20+2 'False' .... .... ..0. .... = FREQUENCY_TRACEABLE: False
        2 ptp.v2.flags.timetraceable 20+2 'False' .... .... ...0 .... = TIME_TRACEABLE: False
        2 ptp.v2.flags.timescale 20+2 'False' .... .... .... 0... = PTP_TIMESCALE: False
        2 ptp.v2.flags.utcreasonable 20+2 'False' .... .... .... .0.. = PTP_UTC_REASONABLE: False
        2 ptp.v2.flags.li59 20+2 'False' .... .... .... ..0. = PTP_LI_59: False
        2 ptp.v2.flags.li61 20+2 'False' .... .... .... ...0 = PTP_LI_61: False
        1  22+8 'correctionField: 0.000000 nanoseconds'
        2 ptp.v2.correction.ns 22+6 '0' correctionNs: 0 nanoseconds
        2 ptp.v2.correction.subns 28+2 '0' correctionSubNs: 0 nanoseconds
        1 ptp.v2.messagetypespecific 30+4 '0' messageTypeSpecific: 0
        1 ptp.v2.clockidentity 34+8 '0x0011223344556677' ClockIdentity: 0x0011223344556677
        1 ptp.v2.sourceportid 42+2 '1' SourcePortID: 1
        1 ptp.v2.sequenceid 44+2 '5' sequenceId: 5
        1 ptp.v2.controlfield 46+1 '0' controlField: Sync Message (0)
        1 ptp.v2.logmessageinterval 47+1 '0' logMessageInterval: 0 (1.000000 s)
        1h ptp.v2.logmessageperiod 47+1 '0' logMessagePeriod: 0 (1.000000 s)
        1 ptp.v2.sig.targetportidentity 48+8 '0x0a0b0c0d0e0f1011' targetPortIdentity: 0x0a0b0c0d0e0f1011
        1 ptp.v2.sig.targetportid 56+2 '2' targetPortId: 2
        1  58+12 'Grant unicast transmission TLV'
        2 ptp.v2.tlv.tlvType 58+2 '0x0005' tlvType: Grant unicast transmission (0x0005)
        2 ptp.v2.tlv.lengthField 60+2 '8' lengthField: 8
        2 ptp.v2.sig.tlv.messageType 62+1 '0x0b' 1011 .... = messageType: Announce Message (0xb)
        2 ptp.v2.sig.tlv.logInterMessagePeriod 63+1 '1' logInterMessagePeriod: 1
        3 ptp.v2.sig.tlv.logInterMessagePeriod.period 63+1 '1' period: every 2 seconds
        3 ptp.v2.sig.tlv.logInterMessagePeriod.rate 63+1 '1' rate: 0.5 packets/sec
        2 ptp.v2.sig.tlv.durationField 64+4 '300' durationField: 300 seconds
        2 ptp.v2.sig.tlv.reserved 68+1 '00' reserved: 00
        2 ptp.v2.sig.tlv.renewalInvited 69+1 'True' .... ...1 = renewalInvited: True
        0 ptp 14+50 '' Precision Time Protocol (IEEE1588)
        1 ptp.v2.majorsdoid 14+1 '0x00' 0000 .... = majorSdoId: Unknown (0x0)
        1 ptp.v2.messagetype 14+1 '0x0c' .... 1100 = messageType: Signaling Message (0xc)
        1 ptp.v2.minorversionptp 15+1 '0' 0000 .... = minorVersionPTP: 0
        1 ptp.v2.versionptp 15+1 '2' .... 0010 = versionPTP: 2
        1 ptp.v2.messagelength 16+2 '50' messageLength: 50
        1 ptp.v2.domainnumber 18+1 '0' domainNumber: 0
        1 ptp.v2.minorsdoid 19+1 '0' minorSdoId: 0
        1 ptp.v2.flags 20+2 '0x0000' flags: 0x0000
        2 ptp.v2.flags.security 20+2 'False' 0... .... .... .... = PTP_SECURITY: False
        2 ptp.v2.flags.specific2 20+2 'False' .0.. .... .... .... = PTP profile Specific 2: False
        2 ptp.v2.flags.specific1 20+2 'False' ..0. .... .... .... = PTP profile Specific 1: False
        2 ptp.v2.flags.unicast 20+2 'False' .... .0.. .... .... = PTP_UNICAST: False
        2 ptp.v2.flags.twostep 20+2 'False' .... ..0. .... .... = PTP_TWO_STEP: False
        2 ptp.v2.flags.alternatemaster 20+2 'False' .... ...0 .... .... = PTP_ALTERNATE_MASTER: False
        2 ptp.v2.flags.synchronizationUncertain 20+2 'False' .... .... .0.. .... = SYNCHRONIZATION_UNCERTAIN: False
        2 ptp.v2.flags.frequencytraceable 20+2 'False' .... .... ..0. .... = FREQUENCY_TRACEABLE: False
        2 ptp.v2.flags.timetraceable 20+2 'False' .... .... ...0 .... = TIME_TRACEABLE: False
        2 ptp.v2.flags.timescale 20+2 'False' .... .... .... 0... = PTP_TIMESCALE: False
        2 ptp.v2.flags.utcreasonable 20+2 'False' .... .... .... .0.. = PTP_UTC_REASONABLE: False
        2 ptp.v2.flags.li59 20+2 'False' .... .... .... ..0. = PTP_LI_59: False
        2 ptp.v2.flags.li61 20+2 'False' .... .... .... ...0 = PTP_LI_61: False
        1  22+8 'correctionField: 0.000000 nanoseconds'
        2 ptp.v2.correction.ns 22+6 '0' correctionNs: 0 nanoseconds
        2 ptp.v2.correction.subns 28+2 '0' correctionSubNs: 0 nanoseconds
        1 ptp.v2.messagetypespecific 30+4 '0' messageTypeSpecific: 0
        1 ptp.v2.clockidentity 34+8 '0x0011223344556677' ClockIdentity: 0x0011223344556677
        1 ptp.v2.sourceportid 42+2 '1' SourcePortID: 1
        1 ptp.v2.sequenceid 44+2 '5' sequenceId: 5
        1 ptp.v2.controlfield 46+1 '0' controlField: Sync Message (0)
        1 ptp.v2.logmessageinterval 47+1 '0' logMessageInterval: 0 (1.000000 s)
        1h ptp.v2.logmessageperiod 47+1 '0' logMessagePeriod: 0 (1.000000 s)
        1 ptp.v2.sig.targetportidentity 48+8 '0x0a0b0c0d0e0f1011' targetPortIdentity: 0x0a0b0c0d0e0f1011
        1 ptp.v2.sig.targetportid 56+2 '2' targetPortId: 2
        1  58+6 'Cancel unicast transmission TLV'
        2 ptp.v2.tlv.tlvType 58+2 '0x0006' tlvType: Cancel unicast transmission (0x0006)
        2 ptp.v2.tlv.lengthField 60+2 '2' lengthField: 2
        2 ptp.v2.sig.tlv.messageType 62+1 '0x0b' 1011 .... = messageType: Announce Message (0xb)
        2 ptp.v2.sig.tlv.maintainRequest 62+1 'False' .... ...0 = maintainRequest: False
        2 ptp.v2.sig.tlv.maintainGrant 62+1 'False' .... ..0. = maintainGrant: False
        2 ptp.v2.sig.tlv.reserved 63+1 '00' reserved: 00
        """##),
    ConversationSample(
      "S7: variables", ["s7comm"],
      packets: [
        """
        0200000000bb0200000000aa08004500003e00010000400666b70a0000010a000002c35000660000
        03e8000003e850182000000000000300001611e00000000100c0010ac1020100c2020102
        """,
        """
        0200000000bb0200000000aa08004500003e00010000400666b70a0000020a0000010066c3500000
        03e8000003fe50182000000000000300001611d00001000100c0010ac1020100c2020102
        """,
        """
        0200000000bb0200000000aa08004500004100010000400666b40a0000010a000002c35000660000
        03fe000003fe50182000000000000300001902f08032010000000000080000f0000001000101e0
        """,
        """
        0200000000bb0200000000aa08004500004300010000400666b20a0000020a0000010066c3500000
        03fe0000041750182000000000000300001b02f080320300000000000800000000f0000001000100
        f0
        """,
        """
        0200000000bb0200000000aa08004500004700010000400666ae0a0000010a000002c35000660000
        04170000041950182000000000000300001f02f080320100000100000e00000401120a1002001000
        0184000000
        """,
        """
        0200000000bb0200000000aa08004500005300010000400666a20a0000010a000002c35000660000
        04360000041950182000000000000300002b02f080320100000100001a00000402120a1001000100
        0083000005120a10040002000384000040
        """,
        """
        0200000000bb0200000000aa08004500005300010000400666a20a0000010a000002c35000660000
        04610000041950182000000000000300002b02f080320100000100001a00000402120a1006000200
        0081000008120a10080001000082000010
        """,
        """
        0200000000bb0200000000aa08004500005300010000400666a20a0000010a000002c35000660000
        048c0000041950182000000000000300002b02f080320100000100001a00000402120a101c000100
        001c000000120a101d000100001d000008
        """,
        """
        0200000000bb0200000000aa08004500004500010000400666b00a0000020a0000010066c3500000
        0419000004b750182000000000000300001d02f0803203000001000002000800000401ff04002061
        626364
        """,
        """
        0200000000bb0200000000aa08004500004a00010000400666ab0a0000020a0000010066c3500000
        0436000004b750182000000000000300002202f0803203000001000002000d00000402ff03000101
        00ff090003616263
        """,
        """
        0200000000bb0200000000aa08004500004500010000400666b00a0000020a0000010066c3500000
        0458000004b750182000000000000300001d02f08032030000010000020008000004020a00000005
        000000
        """,
        """
        0200000000bb0200000000aa08004500004d00010000400666a80a0000010a000002c35000660000
        04b70000047550182000000000000300002502f080320100000200000e00060501120a1002000200
        0184000000000400106162
        """,
        """
        0200000000bb0200000000aa08004500003e00010000400666b70a0000020a0000010066c3500000
        0475000004dc50182000000000000300001602f0803203000002000002000100000501ff
        """,
      ],
      rows: ##"""
        0 s7comm 61+18 '' S7 Communication
        1 s7comm.header 61+10 '' Header: (Job)
        2 s7comm.header.protid 61+1 '0x32' Protocol Id: 0x32
        2 s7comm.header.rosctr 62+1 '1' ROSCTR: Job (1)
        2 s7comm.header.redid 63+2 '0x0000' Redundancy Identification (Reserved): 0x0000
        2 s7comm.header.pduref 65+2 '0' Protocol Data Unit Reference: 0
        2 s7comm.header.parlg 67+2 '8' Parameter length: 8
        2 s7comm.header.datlg 69+2 '0' Data length: 0
        1 s7comm.param 71+8 '' Parameter: (Setup communication)
        2 s7comm.param.func 71+1 '0xf0' Function: Setup communication (0xf0)
        2 s7comm.param.setup_reserved1 72+1 '0x00' Reserved: 0x00
        2 s7comm.param.maxamq_calling 73+2 '1' Max AmQ (parallel jobs with ack) calling: 1
        2 s7comm.param.maxamq_called 75+2 '1' Max AmQ (parallel jobs with ack) called: 1
        2 s7comm.param.pdu_length 77+2 '480' PDU length: 480
        0 s7comm 61+20 '' S7 Communication
        1 s7comm.header 61+12 '' Header: (Ack_Data)
        2 s7comm.header.protid 61+1 '0x32' Protocol Id: 0x32
        2 s7comm.header.rosctr 62+1 '3' ROSCTR: Ack_Data (3)
        2 s7comm.header.redid 63+2 '0x0000' Redundancy Identification (Reserved): 0x0000
        2 s7comm.header.pduref 65+2 '0' Protocol Data Unit Reference: 0
        2 s7comm.header.parlg 67+2 '8' Parameter length: 8
        2 s7comm.header.datlg 69+2 '0' Data length: 0
        2 s7comm.header.errcls 71+1 '0x00' Error class: No error (0x00)
        2 s7comm.header.errcod 72+1 '0x00' Error code: 0x00
        1 s7comm.param 73+8 '' Parameter: (Setup communication)
        2 s7comm.param.func 73+1 '0xf0' Function: Setup communication (0xf0)
        2 s7comm.param.setup_reserved1 74+1 '0x00' Reserved: 0x00
        2 s7comm.param.maxamq_calling 75+2 '1' Max AmQ (parallel jobs with ack) calling: 1
        2 s7comm.param.maxamq_called 77+2 '1' Max AmQ (parallel jobs with ack) called: 1
        2 s7comm.param.pdu_length 79+2 '240' PDU length: 240
        0 s7comm 61+24 '' S7 Communication
        1 s7comm.header 61+10 '' Header: (Job)
        2 s7comm.header.protid 61+1 '0x32' Protocol Id: 0x32
        2 s7comm.header.rosctr 62+1 '1' ROSCTR: Job (1)
        2 s7comm.header.redid 63+2 '0x0000' Redundancy Identification (Reserved): 0x0000
        2 s7comm.header.pduref 65+2 '256' Protocol Data Unit Reference: 256
        2 s7comm.header.parlg 67+2 '14' Parameter length: 14
        2 s7comm.header.datlg 69+2 '0' Data length: 0
        1 s7comm.param 71+14 '' Parameter: (Read Var)
        2 s7comm.param.func 71+1 '0x04' Function: Read Var (0x04)
        2 s7comm.param.itemcount 72+1 '1' Item count: 1
        2 s7comm.param.item 73+12 '' Item [1]: (DB 1.DBX 0.0 BYTE 16)
        3 s7comm.param.item.varspec 73+1 '0x12' Variable specification: 0x12
        3 s7comm.param.item.varspec_length 74+1 '10' Length of following address specification: 10
        3 s7comm.param.item.syntaxid 75+1 '0x10' Syntax Id: S7ANY (0x10)
        3 s7comm.param.item.transp_size 76+1 '2' Transport size: BYTE (2)
        3 s7comm.param.item.length 77+2 '16' Length: 16
        3 s7comm.param.item.db 79+2 '1' DB number: 1
        3 s7comm.param.item.area 81+1 '0x84' Area: Data blocks (DB) (0x84)
        3 s7comm.param.item.address 82+3 '0x000000' Address: 0x000000
        4 s7comm.param.item.address.byte 82+3 '0' .... .000 0000 0000 0000 0... = Byte Address: 0
        4 s7comm.param.item.address.bit 82+3 '0' .... .... .... .... .... .000 = Bit Address: 0
        0 s7comm 61+36 '' S7 Communication
        1 s7comm.header 61+10 '' Header: (Job)
        2 s7comm.header.protid 61+1 '0x32' Protocol Id: 0x32
        2 s7comm.header.rosctr 62+1 '1' ROSCTR: Job (1)
        2 s7comm.header.redid 63+2 '0x0000' Redundancy Identification (Reserved): 0x0000
        2 s7comm.header.pduref 65+2 '256' Protocol Data Unit Reference: 256
        2 s7comm.header.parlg 67+2 '26' Parameter length: 26
        2 s7comm.header.datlg 69+2 '0' Data length: 0
        1 s7comm.param 71+26 '' Parameter: (Read Var)
        2 s7comm.param.func 71+1 '0x04' Function: Read Var (0x04)
        2 s7comm.param.itemcount 72+1 '2' Item count: 2
        2 s7comm.param.item 73+12 '' Item [1]: (M 0.5 BIT 1)
        3 s7comm.param.item.varspec 73+1 '0x12' Variable specification: 0x12
        3 s7comm.param.item.varspec_length 74+1 '10' Length of following address specification: 10
        3 s7comm.param.item.syntaxid 75+1 '0x10' Syntax Id: S7ANY (0x10)
        3 s7comm.param.item.transp_size 76+1 '1' Transport size: BIT (1)
        3 s7comm.param.item.length 77+2 '1' Length: 1
        3 s7comm.param.item.db 79+2 '0' DB number: 0
        3 s7comm.param.item.area 81+1 '0x83' Area: Flags (M) (0x83)
        3 s7comm.param.item.address 82+3 '0x000005' Address: 0x000005
        4 s7comm.param.item.address.byte 82+3 '0' .... .000 0000 0000 0000 0... = Byte Address: 0
        4 s7comm.param.item.address.bit 82+3 '5' .... .... .... .... .... .101 = Bit Address: 5
        2 s7comm.param.item 85+12 '' Item [2]: (DB 3.DBX 8.0 WORD 2)
        3 s7comm.param.item.varspec 85+1 '0x12' Variable specification: 0x12
        3 s7comm.param.item.varspec_length 86+1 '10' Length of following address specification: 10
        3 s7comm.param.item.syntaxid 87+1 '0x10' Syntax Id: S7ANY (0x10)
        3 s7comm.param.item.transp_size 88+1 '4' Transport size: WORD (4)
        3 s7comm.param.item.length 89+2 '2' Length: 2
        3 s7comm.param.item.db 91+2 '3' DB number: 3
        3 s7comm.param.item.area 93+1 '0x84' Area: Data blocks (DB) (0x84)
        3 s7comm.param.item.address 94+3 '0x000040' Address: 0x000040
        4 s7comm.param.item.address.byte 94+3 '8' .... .000 0000 0000 0100 0... = Byte Address: 8
        4 s7comm.param.item.address.bit 94+3 '0' .... .... .... .... .... .000 = Bit Address: 0
        0 s7comm 61+36 '' S7 Communication
        1 s7comm.header 61+10 '' Header: (Job)
        2 s7comm.header.protid 61+1 '0x32' Protocol Id: 0x32
        2 s7comm.header.rosctr 62+1 '1' ROSCTR: Job (1)
        2 s7comm.header.redid 63+2 '0x0000' Redundancy Identification (Reserved): 0x0000
        2 s7comm.header.pduref 65+2 '256' Protocol Data Unit Reference: 256
        2 s7comm.header.parlg 67+2 '26' Parameter length: 26
        2 s7comm.header.datlg 69+2 '0' Data length: 0
        1 s7comm.param 71+26 '' Parameter: (Read Var)
        2 s7comm.param.func 71+1 '0x04' Function: Read Var (0x04)
        2 s7comm.param.itemcount 72+1 '2' Item count: 2
        2 s7comm.param.item 73+12 '' Item [1]: (I 1.0 DWORD 2)
        3 s7comm.param.item.varspec 73+1 '0x12' Variable specification: 0x12
        3 s7comm.param.item.varspec_length 74+1 '10' Length of following address specification: 10
        3 s7comm.param.item.syntaxid 75+1 '0x10' Syntax Id: S7ANY (0x10)
        3 s7comm.param.item.transp_size 76+1 '6' Transport size: DWORD (6)
        3 s7comm.param.item.length 77+2 '2' Length: 2
        3 s7comm.param.item.db 79+2 '0' DB number: 0
        3 s7comm.param.item.area 81+1 '0x81' Area: Inputs (I) (0x81)
        3 s7comm.param.item.address 82+3 '0x000008' Address: 0x000008
        4 s7comm.param.item.address.byte 82+3 '1' .... .000 0000 0000 0000 1... = Byte Address: 1
        4 s7comm.param.item.address.bit 82+3 '0' .... .... .... .... .... .000 = Bit Address: 0
        2 s7comm.param.item 85+12 '' Item [2]: (Q 2.0 REAL 1)
        3 s7comm.param.item.varspec 85+1 '0x12' Variable specification: 0x12
        3 s7comm.param.item.varspec_length 86+1 '10' Length of following address specification: 10
        3 s7comm.param.item.syntaxid 87+1 '0x10' Syntax Id: S7ANY (0x10)
        3 s7comm.param.item.transp_size 88+1 '8' Transport size: REAL (8)
        3 s7comm.param.item.length 89+2 '1' Length: 1
        3 s7comm.param.item.db 91+2 '0' DB number: 0
        3 s7comm.param.item.area 93+1 '0x82' Area: Outputs (Q) (0x82)
        3 s7comm.param.item.address 94+3 '0x000010' Address: 0x000010
        4 s7comm.param.item.address.byte 94+3 '2' .... .000 0000 0000 0001 0... = Byte Address: 2
        4 s7comm.param.item.address.bit 94+3 '0' .... .... .... .... .... .000 = Bit Address: 0
        0 s7comm 61+36 '' S7 Communication
        1 s7comm.header 61+10 '' Header: (Job)
        2 s7comm.header.protid 61+1 '0x32' Protocol Id: 0x32
        2 s7comm.header.rosctr 62+1 '1' ROSCTR: Job (1)
        2 s7comm.header.redid 63+2 '0x0000' Redundancy Identification (Reserved): 0x0000
        2 s7comm.header.pduref 65+2 '256' Protocol Data Unit Reference: 256
        2 s7comm.header.parlg 67+2 '26' Parameter length: 26
        2 s7comm.header.datlg 69+2 '0' Data length: 0
        1 s7comm.param 71+26 '' Parameter: (Read Var)
        2 s7comm.param.func 71+1 '0x04' Function: Read Var (0x04)
        2 s7comm.param.itemcount 72+1 '2' Item count: 2
        2 s7comm.param.item 73+12 '' Item [1]: (C 0)
        3 s7comm.param.item.varspec 73+1 '0x12' Variable specification: 0x12
        3 s7comm.param.item.varspec_length 74+1 '10' Length of following address specification: 10
        3 s7comm.param.item.syntaxid 75+1 '0x10' Syntax Id: S7ANY (0x10)
        3 s7comm.param.item.transp_size 76+1 '28' Transport size: COUNTER (28)
        3 s7comm.param.item.length 77+2 '1' Length: 1
        3 s7comm.param.item.db 79+2 '0' DB number: 0
        3 s7comm.param.item.area 81+1 '0x1c' Area: S7 counters (C) (0x1c)
        3 s7comm.param.item.address 82+3 '0x000000' Address: 0x000000
        4 s7comm.param.item.address.number 82+3 '0' .... .... 0000 0000 0000 0000 = Number (T/C/BLOCK): 0
        2 s7comm.param.item 85+12 '' Item [2]: (T 8)
        3 s7comm.param.item.varspec 85+1 '0x12' Variable specification: 0x12
        3 s7comm.param.item.varspec_length 86+1 '10' Length of following address specification: 10
        3 s7comm.param.item.syntaxid 87+1 '0x10' Syntax Id: S7ANY (0x10)
        3 s7comm.param.item.transp_size 88+1 '29' Transport size: TIMER (29)
        3 s7comm.param.item.length 89+2 '1' Length: 1
        3 s7comm.param.item.db 91+2 '0' DB number: 0
        3 s7comm.param.item.area 93+1 '0x1d' Area: S7 timers (T) (0x1d)
        3 s7comm.param.item.address 94+3 '0x000008' Address: 0x000008
        4 s7comm.param.item.address.number 94+3 '8' .... .... 0000 0000 0000 1000 = Number (T/C/BLOCK): 8
        0 s7comm 61+22 '' S7 Communication
        1 s7comm.header 61+12 '' Header: (Ack_Data)
        2 s7comm.header.protid 61+1 '0x32' Protocol Id: 0x32
        2 s7comm.header.rosctr 62+1 '3' ROSCTR: Ack_Data (3)
        2 s7comm.header.redid 63+2 '0x0000' Redundancy Identification (Reserved): 0x0000
        2 s7comm.header.pduref 65+2 '256' Protocol Data Unit Reference: 256
        2 s7comm.header.parlg 67+2 '2' Parameter length: 2
        2 s7comm.header.datlg 69+2 '8' Data length: 8
        2 s7comm.header.errcls 71+1 '0x00' Error class: No error (0x00)
        2 s7comm.header.errcod 72+1 '0x00' Error code: 0x00
        1 s7comm.param 73+2 '' Parameter: (Read Var)
        2 s7comm.param.func 73+1 '0x04' Function: Read Var (0x04)
        2 s7comm.param.itemcount 74+1 '1' Item count: 1
        1 s7comm.data 75+8 '' Data
        2 s7comm.data.item 75+8 '' Item [1]: (Success)
        3 s7comm.data.returncode 75+1 '0xff' Return code: Success (0xff)
        3 s7comm.data.transportsize 76+1 '0x04' Transport size: BYTE/WORD/DWORD (0x04)
        3 s7comm.data.length 77+2 '4' Length: 4
        3 s7comm.resp.data 79+4 '61:62:63:64' Data: 61626364
        0 s7comm 61+27 '' S7 Communication
        1 s7comm.header 61+12 '' Header: (Ack_Data)
        2 s7comm.header.protid 61+1 '0x32' Protocol Id: 0x32
        2 s7comm.header.rosctr 62+1 '3' ROSCTR: Ack_Data (3)
        2 s7comm.header.redid 63+2 '0x0000' Redundancy Identification (Reserved): 0x0000
        2 s7comm.header.pduref 65+2 '256' Protocol Data Unit Reference: 256
        2 s7comm.header.parlg 67+2 '2' Parameter length: 2
        2 s7comm.header.datlg 69+2 '13' Data length: 13
        2 s7comm.header.errcls 71+1 '0x00' Error class: No error (0x00)
        2 s7comm.header.errcod 72+1 '0x00' Error code: 0x00
        1 s7comm.param 73+2 '' Parameter: (Read Var)
        2 s7comm.param.func 73+1 '0x04' Function: Read Var (0x04)
        2 s7comm.param.itemcount 74+1 '2' Item count: 2
        1 s7comm.data 75+13 '' Data
        2 s7comm.data.item 75+5 '' Item [1]: (Success)
        3 s7comm.data.returncode 75+1 '0xff' Return code: Success (0xff)
        3 s7comm.data.transportsize 76+1 '0x03' Transport size: BIT (0x03)
        3 s7comm.data.length 77+2 '1' Length: 1
        3 s7comm.resp.data 79+1 '01' Data: 01
        3 s7comm.data.fillbyte 80+1 '0x00' Fill byte: 0x00
        2 s7comm.data.item 81+7 '' Item [2]: (Success)
        3 s7comm.data.returncode 81+1 '0xff' Return code: Success (0xff)
        3 s7comm.data.transportsize 82+1 '0x09' Transport size: OCTET STRING (0x09)
        3 s7comm.data.length 83+2 '3' Length: 3
        3 s7comm.resp.data 85+3 '61:62:63' Data: 616263
        0 s7comm 61+22 '' S7 Communication
        1 s7comm.header 61+12 '' Header: (Ack_Data)
        2 s7comm.header.protid 61+1 '0x32' Protocol Id: 0x32
        2 s7comm.header.rosctr 62+1 '3' ROSCTR: Ack_Data (3)
        2 s7comm.header.redid 63+2 '0x0000' Redundancy Identification (Reserved): 0x0000
        2 s7comm.header.pduref 65+2 '256' Protocol Data Unit Reference: 256
        2 s7comm.header.parlg 67+2 '2' Parameter length: 2
        2 s7comm.header.datlg 69+2 '8' Data length: 8
        2 s7comm.header.errcls 71+1 '0x00' Error class: No error (0x00)
        2 s7comm.header.errcod 72+1 '0x00' Error code: 0x00
        1 s7comm.param 73+2 '' Parameter: (Read Var)
        2 s7comm.param.func 73+1 '0x04' Function: Read Var (0x04)
        2 s7comm.param.itemcount 74+1 '2' Item count: 2
        1 s7comm.data 75+8 '' Data
        2 s7comm.data.item 75+4 '' Item [1]: (Object does not exist)
        3 s7comm.data.returncode 75+1 '0x0a' Return code: Object does not exist (0x0a)
        3 s7comm.data.transportsize 76+1 '0x00' Transport size: NULL (0x00)
        3 s7comm.data.length 77+2 '0' Length: 0
        2 s7comm.data.item 79+4 '' Item [2]: (Invalid address)
        3 s7comm.data.returncode 79+1 '0x05' Return code: Invalid address (0x05)
        3 s7comm.data.transportsize 80+1 '0x00' Transport size: NULL (0x00)
        3 s7comm.data.length 81+2 '0' Length: 0
        0 s7comm 61+30 '' S7 Communication
        1 s7comm.header 61+10 '' Header: (Job)
        2 s7comm.header.protid 61+1 '0x32' Protocol Id: 0x32
        2 s7comm.header.rosctr 62+1 '1' ROSCTR: Job (1)
        2 s7comm.header.redid 63+2 '0x0000' Redundancy Identification (Reserved): 0x0000
        2 s7comm.header.pduref 65+2 '512' Protocol Data Unit Reference: 512
        2 s7comm.header.parlg 67+2 '14' Parameter length: 14
        2 s7comm.header.datlg 69+2 '6' Data length: 6
        1 s7comm.param 71+14 '' Parameter: (Write Var)
        2 s7comm.param.func 71+1 '0x05' Function: Write Var (0x05)
        2 s7comm.param.itemcount 72+1 '1' Item count: 1
        2 s7comm.param.item 73+12 '' Item [1]: (DB 1.DBX 0.0 BYTE 2)
        3 s7comm.param.item.varspec 73+1 '0x12' Variable specification: 0x12
        3 s7comm.param.item.varspec_length 74+1 '10' Length of following address specification: 10
        3 s7comm.param.item.syntaxid 75+1 '0x10' Syntax Id: S7ANY (0x10)
        3 s7comm.param.item.transp_size 76+1 '2' Transport size: BYTE (2)
        3 s7comm.param.item.length 77+2 '2' Length: 2
        3 s7comm.param.item.db 79+2 '1' DB number: 1
        3 s7comm.param.item.area 81+1 '0x84' Area: Data blocks (DB) (0x84)
        3 s7comm.param.item.address 82+3 '0x000000' Address: 0x000000
        4 s7comm.param.item.address.byte 82+3 '0' .... .000 0000 0000 0000 0... = Byte Address: 0
        4 s7comm.param.item.address.bit 82+3 '0' .... .... .... .... .... .000 = Bit Address: 0
        1 s7comm.data 85+6 '' Data
        2 s7comm.data.item 85+6 '' Item [1]: (Reserved)
        3 s7comm.data.returncode 85+1 '0x00' Return code: Reserved (0x00)
        3 s7comm.data.transportsize 86+1 '0x04' Transport size: BYTE/WORD/DWORD (0x04)
        3 s7comm.data.length 87+2 '2' Length: 2
        3 s7comm.resp.data 89+2 '61:62' Data: 6162
        0 s7comm 61+15 '' S7 Communication
        1 s7comm.header 61+12 '' Header: (Ack_Data)
        2 s7comm.header.protid 61+1 '0x32' Protocol Id: 0x32
        2 s7comm.header.rosctr 62+1 '3' ROSCTR: Ack_Data (3)
        2 s7comm.header.redid 63+2 '0x0000' Redundancy Identification (Reserved): 0x0000
        2 s7comm.header.pduref 65+2 '512' Protocol Data Unit Reference: 512
        2 s7comm.header.parlg 67+2 '2' Parameter length: 2
        2 s7comm.header.datlg 69+2 '1' Data length: 1
        2 s7comm.header.errcls 71+1 '0x00' Error class: No error (0x00)
        2 s7comm.header.errcod 72+1 '0x00' Error code: 0x00
        1 s7comm.param 73+2 '' Parameter: (Write Var)
        2 s7comm.param.func 73+1 '0x05' Function: Write Var (0x05)
        2 s7comm.param.itemcount 74+1 '1' Item count: 1
        1 s7comm.data 75+1 '' Data
        2 s7comm.data.item 75+1 '' Item [1]: (Success)
        3 s7comm.data.returncode 75+1 '0xff' Return code: Success (0xff)
        """##),
    ConversationSample(
      "S7: programs", ["s7comm"],
      packets: [
        """
        0200000000bb0200000000aa08004500003e00010000400666b70a0000010a000002c35000660000
        03e8000003e850182000000000000300001611e00000000100c0010ac1020100c2020102
        """,
        """
        0200000000bb0200000000aa08004500003e00010000400666b70a0000020a0000010066c3500000
        03e8000003fe50182000000000000300001611d00001000100c0010ac1020100c2020102
        """,
        """
        0200000000bb0200000000aa08004500004d00010000400666a80a0000010a000002c35000660000
        05c10000057c50182000000000000300002502f0803201000004000014000028000000000000fd00
        0009505f50524f4752414d
        """,
        """
        0200000000bb0200000000aa08004500004900010000400666ac0a0000010a000002c35000660000
        05e60000059050182000000000000300002102f0803201000004000010000029000000000009505f
        50524f4752414d
        """,
        """
        0200000000bb0200000000aa08004500004b00010000400666aa0a0000010a000002c35000660000
        0607000005a450182000000000000300002302f080320100000500001200001d0000000000000009
        5f3041303030303141
        """,
        """
        0200000000bb0200000000aa08004500004c00010000400666a90a0000020a0000010066c3500000
        05a40000062a50182000000000000300002402f0803203000005000011000000001d000100000000
        07073030303031323334
        """,
        """
        0200000000bb0200000000aa080045000059000100004006669c0a0000010a000002c35000660000
        065c000005f950182000000000000300003102f080320100000600002000001a0001000000000009
        5f30413030303031500d31303030313436303030313232
        """,
        """
        0200000000bb0200000000aa08004500004b00010000400666aa0a0000010a000002c35000660000
        06b00000062a50182000000000000300002302f080320100000600001200001c0001000000000009
        5f3041303030303150
        """,
      ],
      rows: ##"""
        0 s7comm 61+30 '' S7 Communication
        1 s7comm.header 61+10 '' Header: (Job)
        2 s7comm.header.protid 61+1 '0x32' Protocol Id: 0x32
        2 s7comm.header.rosctr 62+1 '1' ROSCTR: Job (1)
        2 s7comm.header.redid 63+2 '0x0000' Redundancy Identification (Reserved): 0x0000
        2 s7comm.header.pduref 65+2 '1024' Protocol Data Unit Reference: 1024
        2 s7comm.header.parlg 67+2 '20' Parameter length: 20
        2 s7comm.header.datlg 69+2 '0' Data length: 0
        1 s7comm.param 71+20 '' Parameter: (PI-Service) -> P_PROGRAM()
        2 s7comm.param.func 71+1 '0x28' Function: PI-Service (0x28)
        2 s7comm.param.pistart.unknown1 72+7 '00:00:00:00:00:00:fd' Unknown bytes: 000000000000fd
        2 s7comm.param.pistart.parameterblock_len 79+2 '0' Parameter block length: 0
        2 s7comm.param.pistart.parameterblock 81+0 '' Parameter block: ()
        2 s7comm.param.pi.n_x.string_len 81+1 '9' String length: 9
        2 s7comm.param.pistart.servicename 82+9 'P_PROGRAM' PI (program invocation) Service: P_PROGRAM [PI-Service P_PROGRAM (PLC Start / Stop)]
        0 s7comm 61+26 '' S7 Communication
        1 s7comm.header 61+10 '' Header: (Job)
        2 s7comm.header.protid 61+1 '0x32' Protocol Id: 0x32
        2 s7comm.header.rosctr 62+1 '1' ROSCTR: Job (1)
        2 s7comm.header.redid 63+2 '0x0000' Redundancy Identification (Reserved): 0x0000
        2 s7comm.header.pduref 65+2 '1024' Protocol Data Unit Reference: 1024
        2 s7comm.header.parlg 67+2 '16' Parameter length: 16
        2 s7comm.header.datlg 69+2 '0' Data length: 0
        1 s7comm.param 71+16 '' Parameter: (PLC Stop)
        2 s7comm.param.func 71+1 '0x29' Function: PLC Stop (0x29)
        2 s7comm.param.pistart.unknown1 72+5 '00:00:00:00:00' Unknown bytes: 0000000000
        2 s7comm.data.plccontrol.part2_len 77+1 '9' Length part 2: 9
        2 s7comm.param.pistart.servicename 78+9 'P_PROGRAM' PI (program invocation) Service: P_PROGRAM
        0 s7comm 61+28 '' S7 Communication
        1 s7comm.header 61+10 '' Header: (Job)
        2 s7comm.header.protid 61+1 '0x32' Protocol Id: 0x32
        2 s7comm.header.rosctr 62+1 '1' ROSCTR: Job (1)
        2 s7comm.header.redid 63+2 '0x0000' Redundancy Identification (Reserved): 0x0000
        2 s7comm.header.pduref 65+2 '1280' Protocol Data Unit Reference: 1280
        2 s7comm.header.parlg 67+2 '18' Parameter length: 18
        2 s7comm.header.datlg 69+2 '0' Data length: 0
        1 s7comm.param 71+18 '' Parameter: (Start upload)
        2 s7comm.param.func 71+1 '0x1d' Function: Start upload (0x1d)
        2 s7comm.param.blockcontrol.functionstatus 72+1 '0x00' Function Status: 0x00
        3 s7comm.param.blockcontrol.functionstatus.more 72+1 'False' .... ...0 = More data following: False
        3 s7comm.param.blockcontrol.functionstatus.error 72+1 'False' .... ..0. = Error: False
        2 s7comm.data.blockcontrol.unknown1 73+2 '00:00' Unknown byte(s) in blockcontrol: 0000
        2 s7comm.data.blockcontrol.uploadid 75+4 '0x00000000' UploadID: 0x00000000
        2 s7comm.param.blockcontrol.filename_len 79+1 '9' Filename Length: 9
        2 s7comm.param.blockcontrol.filename 80+9 '_0A00001A' Filename: _0A00001A [DB1]
        3 s7comm.data.blockcontrol.file_identifier 80+1 '_' File identifier: _ (Complete Module)
        3 s7comm.data.blockcontrol.block_type 81+2 '0A' Block type: 0A (DB)
        3 s7comm.data.blockcontrol.block_number 83+5 '00001' Block number: 00001
        3 s7comm.data.blockcontrol.dest_filesys 88+1 'A' Destination filesystem: A (Active embedded module)
        0 s7comm 61+29 '' S7 Communication
        1 s7comm.header 61+12 '' Header: (Ack_Data)
        2 s7comm.header.protid 61+1 '0x32' Protocol Id: 0x32
        2 s7comm.header.rosctr 62+1 '3' ROSCTR: Ack_Data (3)
        2 s7comm.header.redid 63+2 '0x0000' Redundancy Identification (Reserved): 0x0000
        2 s7comm.header.pduref 65+2 '1280' Protocol Data Unit Reference: 1280
        2 s7comm.header.parlg 67+2 '17' Parameter length: 17
        2 s7comm.header.datlg 69+2 '0' Data length: 0
        2 s7comm.header.errcls 71+1 '0x00' Error class: No error (0x00)
        2 s7comm.header.errcod 72+1 '0x00' Error code: 0x00
        1 s7comm.param 73+17 '' Parameter: (Start upload)
        2 s7comm.param.func 73+1 '0x1d' Function: Start upload (0x1d)
        2 s7comm.param.blockcontrol.functionstatus 74+1 '0x00' Function Status: 0x00
        3 s7comm.param.blockcontrol.functionstatus.more 74+1 'False' .... ...0 = More data following: False
        3 s7comm.param.blockcontrol.functionstatus.error 74+1 'False' .... ..0. = Error: False
        2 s7comm.data.blockcontrol.unknown1 75+2 '01:00' Unknown byte(s) in blockcontrol: 0100
        2 s7comm.data.blockcontrol.uploadid 77+4 '0x00000007' UploadID: 0x00000007
        2 s7comm.param.blockcontrol.upl_lenstring_len 81+1 '7' Blocklengthstring Length: 7
        2 s7comm.param.blockcontrol.upl_lenstring 82+7 '0000123' Blocklength: 0000123
        0 s7comm 61+42 '' S7 Communication
        1 s7comm.header 61+10 '' Header: (Job)
        2 s7comm.header.protid 61+1 '0x32' Protocol Id: 0x32
        2 s7comm.header.rosctr 62+1 '1' ROSCTR: Job (1)
        2 s7comm.header.redid 63+2 '0x0000' Redundancy Identification (Reserved): 0x0000
        2 s7comm.header.pduref 65+2 '1536' Protocol Data Unit Reference: 1536
        2 s7comm.header.parlg 67+2 '32' Parameter length: 32
        2 s7comm.header.datlg 69+2 '0' Data length: 0
        1 s7comm.param 71+32 '' Parameter: (Request download)
        2 s7comm.param.func 71+1 '0x1a' Function: Request download (0x1a)
        2 s7comm.param.blockcontrol.functionstatus 72+1 '0x00' Function Status: 0x00
        3 s7comm.param.blockcontrol.functionstatus.more 72+1 'False' .... ...0 = More data following: False
        3 s7comm.param.blockcontrol.functionstatus.error 72+1 'False' .... ..0. = Error: False
        2 s7comm.data.blockcontrol.unknown1 73+2 '01:00' Unknown byte(s) in blockcontrol: 0100
        2 s7comm.data.blockcontrol.unknown1 75+4 '00:00:00:00' Unknown byte(s) in blockcontrol: 00000000
        2 s7comm.param.blockcontrol.filename_len 79+1 '9' Filename Length: 9
        2 s7comm.param.blockcontrol.filename 80+9 '_0A00001P' Filename: _0A00001P [DB1]
        3 s7comm.data.blockcontrol.file_identifier 80+1 '_' File identifier: _ (Complete Module)
        3 s7comm.data.blockcontrol.block_type 81+2 '0A' Block type: 0A (DB)
        3 s7comm.data.blockcontrol.block_number 83+5 '00001' Block number: 00001
        3 s7comm.data.blockcontrol.dest_filesys 88+1 'P' Destination filesystem: P (Passive (copied, but not chained) module)
        2 s7comm.data.blockcontrol.part2_len 89+1 '13' Length part 2: 13
        2 s7comm.data.blockcontrol.part2_unknown 90+1 '1' Unknown char before load mem: 1
        2 s7comm.data.blockcontrol.loadmem_len 91+6 '000146' Length of load memory: 000146
        2 s7comm.data.blockcontrol.mc7code_len 97+6 '000122' Length of MC7 code: 000122
        0 s7comm 61+28 '' S7 Communication
        1 s7comm.header 61+10 '' Header: (Job)
        2 s7comm.header.protid 61+1 '0x32' Protocol Id: 0x32
        2 s7comm.header.rosctr 62+1 '1' ROSCTR: Job (1)
        2 s7comm.header.redid 63+2 '0x0000' Redundancy Identification (Reserved): 0x0000
        2 s7comm.header.pduref 65+2 '1536' Protocol Data Unit Reference: 1536
        2 s7comm.header.parlg 67+2 '18' Parameter length: 18
        2 s7comm.header.datlg 69+2 '0' Data length: 0
        1 s7comm.param 71+18 '' Parameter: (Download ended)
        2 s7comm.param.func 71+1 '0x1c' Function: Download ended (0x1c)
        2 s7comm.param.blockcontrol.functionstatus 72+1 '0x00' Function Status: 0x00
        3 s7comm.param.blockcontrol.functionstatus.more 72+1 'False' .... ...0 = More data following: False
        3 s7comm.param.blockcontrol.functionstatus.error 72+1 'False' .... ..0. = Error: False
        2 s7comm.data.blockcontrol.errorcode 73+2 '0x0100' Errorcode: 0x0100
        2 s7comm.data.blockcontrol.unknown1 75+4 '00:00:00:00' Unknown byte(s) in blockcontrol: 00000000
        2 s7comm.param.blockcontrol.filename_len 79+1 '9' Filename Length: 9
        2 s7comm.param.blockcontrol.filename 80+9 '_0A00001P' Filename: _0A00001P [DB1]
        3 s7comm.data.blockcontrol.file_identifier 80+1 '_' File identifier: _ (Complete Module)
        3 s7comm.data.blockcontrol.block_type 81+2 '0A' Block type: 0A (DB)
        3 s7comm.data.blockcontrol.block_number 83+5 '00001' Block number: 00001
        3 s7comm.data.blockcontrol.dest_filesys 88+1 'P' Destination filesystem: P (Passive (copied, but not chained) module)
        """##),
    ConversationSample(
      "S7: the system", ["s7comm"],
      packets: [
        """
        0200000000bb0200000000aa08004500003e00010000400666b70a0000010a000002c35000660000
        03e8000003e850182000000000000300001611e00000000100c0010ac1020100c2020102
        """,
        """
        0200000000bb0200000000aa08004500003e00010000400666b70a0000020a0000010066c3500000
        03e8000003fe50182000000000000300001611d00001000100c0010ac1020100c2020102
        """,
        """
        0200000000bb0200000000aa08004500004900010000400666ac0a0000010a000002c35000660000
        04dc000004c750182000000000000300002102f080320700000300000800080001120411440100ff
        09000400110000
        """,
        """
        0200000000bb0200000000aa080045000089000100004006666c0a0000020a0000010066c3500000
        04c7000004fd50182000000000000300006102f080320700000300000c0044000112081284010500
        000000ff09004000110000001c0002000136455337203331352d32454831342d304142302000c000
        010002000636455337203331352d32454831342d304142302000c000010002
        """,
        """
        0200000000bb0200000000aa08004500005300010000400666a20a0000020a0000010066c3500000
        05280000053b50182000000000000300002b02f080320700000300000c000e000112081287010000
        000000ff09000a00192311142213201233
        """,
        """
        0200000000bb0200000000aa08004500005100010000400666a40a0000020a0000010066c3500000
        05530000055850182000000000000300002902f080320700000300000c000c000112081283010000
        000000ff0900083038000130410005
        """,
        """
        0200000000bb0200000000aa08004500004d00010000400666a80a0000010a000002c35000660000
        05770000057c50182000000000000300002502f0803207000003000008000c0001120411430300ff
        0900083041303030303141
        """,
      ],
      rows: ##"""
        0 s7comm 61+26 '' S7 Communication
        1 s7comm.header 61+10 '' Header: (Userdata)
        2 s7comm.header.protid 61+1 '0x32' Protocol Id: 0x32
        2 s7comm.header.rosctr 62+1 '7' ROSCTR: Userdata (7)
        2 s7comm.header.redid 63+2 '0x0000' Redundancy Identification (Reserved): 0x0000
        2 s7comm.header.pduref 65+2 '768' Protocol Data Unit Reference: 768
        2 s7comm.header.parlg 67+2 '8' Parameter length: 8
        2 s7comm.header.datlg 69+2 '8' Data length: 8
        1 s7comm.param 71+8 '' Parameter: (Request) ->(CPU functions) ->(Read SZL)
        2 s7comm.param.func 71+1 '0x00' Function: CPU services (0x00)
        2 s7comm.param.itemcount 72+1 '1' Item count: 1
        2 s7comm.param.item.varspec 73+1 '0x12' Variable specification: 0x12
        2 s7comm.param.item.varspec_length 74+1 '4' Length of following address specification: 4
        2 s7comm.param.item.syntaxid 75+1 '0x11' Syntax Id: ParameterShort (0x11)
        2 s7comm.param.userdata.type 76+1 '1' 01.. .... = Type: Request (1)
        2 s7comm.param.userdata.funcgroup 76+1 '4' ..00 0100 = Function group: CPU functions (4)
        2 s7comm.param.userdata.subfunc 77+1 '1' Subfunction: Read SZL (1)
        2 s7comm.param.userdata.seq_num 78+1 '0' Sequence number: 0
        1 s7comm.data 79+8 '' Data (SZL-ID: 0x0011, Index: 0x0000)
        2 s7comm.data.returncode 79+1 '0xff' Return code: Success (0xff)
        2 s7comm.data.transportsize 80+1 '0x09' Transport size: OCTET STRING (0x09)
        2 s7comm.data.length 81+2 '4' Length: 4
        2 s7comm.data.userdata.szl_id 83+2 '0x0011' SZL-ID: 0x0011, Diagnostic type: CPU, Number of the partial list extract: All SZL partial lists of the module, Number of the partial list: Module identification
        3 s7comm.data.userdata.szl_id.diag_type 83+2 '0x0000' 0000 .... .... .... = Diagnostic type: CPU (0x0)
        3 s7comm.data.userdata.szl_id.partlist_ex 83+2 '0x0000' .... 0000 .... .... = Number of the partial list extract: All SZL partial lists of the module (0x0)
        3 s7comm.data.userdata.szl_id.partlist_num 83+2 '0x0011' .... .... 0001 0001 = Number of the partial list: Module identification (0x11)
        2 s7comm.data.userdata.szl_index 85+2 '0x0000' SZL-Index: 0x0000
        0 s7comm 61+90 '' S7 Communication
        1 s7comm.header 61+10 '' Header: (Userdata)
        2 s7comm.header.protid 61+1 '0x32' Protocol Id: 0x32
        2 s7comm.header.rosctr 62+1 '7' ROSCTR: Userdata (7)
        2 s7comm.header.redid 63+2 '0x0000' Redundancy Identification (Reserved): 0x0000
        2 s7comm.header.pduref 65+2 '768' Protocol Data Unit Reference: 768
        2 s7comm.header.parlg 67+2 '12' Parameter length: 12
        2 s7comm.header.datlg 69+2 '68' Data length: 68
        1 s7comm.param 71+12 '' Parameter: (Response) ->(CPU functions) ->(Read SZL)
        2 s7comm.param.func 71+1 '0x00' Function: CPU services (0x00)
        2 s7comm.param.itemcount 72+1 '1' Item count: 1
        2 s7comm.param.item.varspec 73+1 '0x12' Variable specification: 0x12
        2 s7comm.param.item.varspec_length 74+1 '8' Length of following address specification: 8
        2 s7comm.param.item.syntaxid 75+1 '0x12' Syntax Id: ParameterExtended (0x12)
        2 s7comm.param.userdata.type 76+1 '2' 10.. .... = Type: Response (2)
        2 s7comm.param.userdata.funcgroup 76+1 '4' ..00 0100 = Function group: CPU functions (4)
        2 s7comm.param.userdata.subfunc 77+1 '1' Subfunction: Read SZL (1)
        2 s7comm.param.userdata.seq_num 78+1 '5' Sequence number: 5
        2 s7comm.param.userdata.dataunitref 79+1 '0' Data unit reference number: 0
        2 s7comm.param.userdata.lastdataunit 80+1 '0x00' Last data unit: Yes (0x00)
        2 s7comm.param.errcod 81+2 '0x0000' Error code: No error (0x0000)
        1 s7comm.data 83+68 '' Data (SZL-ID: 0x0011, Index: 0x0000)
        2 s7comm.data.returncode 83+1 '0xff' Return code: Success (0xff)
        2 s7comm.data.transportsize 84+1 '0x09' Transport size: OCTET STRING (0x09)
        2 s7comm.data.length 85+2 '64' Length: 64
        2 s7comm.data.userdata.szl_id 87+2 '0x0011' SZL-ID: 0x0011, Diagnostic type: CPU, Number of the partial list extract: All SZL partial lists of the module, Number of the partial list: Module identification
        3 s7comm.data.userdata.szl_id.diag_type 87+2 '0x0000' 0000 .... .... .... = Diagnostic type: CPU (0x0)
        3 s7comm.data.userdata.szl_id.partlist_ex 87+2 '0x0000' .... 0000 .... .... = Number of the partial list extract: All SZL partial lists of the module (0x0)
        3 s7comm.data.userdata.szl_id.partlist_num 87+2 '0x0011' .... .... 0001 0001 = Number of the partial list: Module identification (0x11)
        2 s7comm.data.userdata.szl_index 89+2 '0x0000' SZL-Index: 0x0000
        2 s7comm.data.userdata.szl_id.partlist_len 91+2 '28' SZL partial list length in bytes: 28
        2 s7comm.data.userdata.szl_id.partlist_cnt 93+2 '2' SZL partial list count: 2
        2 s7comm.data.userdata.szl_data_tree 95+28 '' SZL data tree (list count no. 1)
        3 s7comm.szl.xy11.0001.index 95+2 '0x0001' Index: Identification of the module (0x0001)
        3 s7comm.szl.xy11.0001.anz 97+20 '6ES7 315-2EH14-0AB0 ' MlfB (Order number of the module): 6ES7 315-2EH14-0AB0
        3 s7comm.szl.xy11.0001.bgtyp 117+2 '0x00c0' BGTyp (Module type ID): 0x00c0
        3 s7comm.szl.xy11.0001.ausbg 119+2 '1' Ausbg (Version of the module or release of the operating system): 1
        3 s7comm.szl.xy11.0001.ausbe 121+2 '2' Ausbe (Release of the PG description file): 2
        2 s7comm.data.userdata.szl_data_tree 123+28 '' SZL data tree (list count no. 2)
        3 s7comm.szl.xy11.0001.index 123+2 '0x0006' Index: Identification of the basic hardware (0x0006)
        3 s7comm.szl.xy11.0001.anz 125+20 '6ES7 315-2EH14-0AB0 ' MlfB (Order number of the module): 6ES7 315-2EH14-0AB0
        3 s7comm.szl.xy11.0001.bgtyp 145+2 '0x00c0' BGTyp (Module type ID): 0x00c0
        3 s7comm.szl.xy11.0001.ausbg 147+2 '1' Ausbg (Version of the module or release of the operating system): 1
        3 s7comm.szl.xy11.0001.ausbe 149+2 '2' Ausbe (Release of the PG description file): 2
        0 s7comm 61+36 '' S7 Communication
        1 s7comm.header 61+10 '' Header: (Userdata)
        2 s7comm.header.protid 61+1 '0x32' Protocol Id: 0x32
        2 s7comm.header.rosctr 62+1 '7' ROSCTR: Userdata (7)
        2 s7comm.header.redid 63+2 '0x0000' Redundancy Identification (Reserved): 0x0000
        2 s7comm.header.pduref 65+2 '768' Protocol Data Unit Reference: 768
        2 s7comm.header.parlg 67+2 '12' Parameter length: 12
        2 s7comm.header.datlg 69+2 '14' Data length: 14
        1 s7comm.param 71+12 '' Parameter: (Response) ->(Time functions) ->(Read clock)
        2 s7comm.param.func 71+1 '0x00' Function: CPU services (0x00)
        2 s7comm.param.itemcount 72+1 '1' Item count: 1
        2 s7comm.param.item.varspec 73+1 '0x12' Variable specification: 0x12
        2 s7comm.param.item.varspec_length 74+1 '8' Length of following address specification: 8
        2 s7comm.param.item.syntaxid 75+1 '0x12' Syntax Id: ParameterExtended (0x12)
        2 s7comm.param.userdata.type 76+1 '2' 10.. .... = Type: Response (2)
        2 s7comm.param.userdata.funcgroup 76+1 '7' ..00 0111 = Function group: Time functions (7)
        2 s7comm.param.userdata.subfunc 77+1 '1' Subfunction: Read clock (1)
        2 s7comm.param.userdata.seq_num 78+1 '0' Sequence number: 0
        2 s7comm.param.userdata.dataunitref 79+1 '0' Data unit reference number: 0
        2 s7comm.param.userdata.lastdataunit 80+1 '0x00' Last data unit: Yes (0x00)
        2 s7comm.param.errcod 81+2 '0x0000' Error code: No error (0x0000)
        1 s7comm.data 83+14 '' Data: (Timestamp: Nov 14, 2023 22:13:20.123)
        2 s7comm.data.returncode 83+1 '0xff' Return code: Success (0xff)
        2 s7comm.data.transportsize 84+1 '0x09' Transport size: OCTET STRING (0x09)
        2 s7comm.data.length 85+2 '10' Length: 10
        2 s7comm.data.ts 87+10 '2023-11-14T22:13:20.123000000+0000' S7 Timestamp: Nov 14, 2023 22:13:20.123
        3 s7comm.data.ts_reserved 87+1 '0x00' S7 Timestamp - Reserved: 0x00
        3 s7comm.data.ts_year1 88+1 '19' S7 Timestamp - Year 1: 19
        3 s7comm.data.ts_year2 89+1 '23' S7 Timestamp - Year 2: 23
        3 s7comm.data.ts_month 90+1 '11' S7 Timestamp - Month: 11
        3 s7comm.data.ts_day 91+1 '14' S7 Timestamp - Day: 14
        3 s7comm.data.ts_hour 92+1 '22' S7 Timestamp - Hour: 22
        3 s7comm.data.ts_minute 93+1 '13' S7 Timestamp - Minute: 13
        3 s7comm.data.ts_second 94+1 '20' S7 Timestamp - Second: 20
        3 s7comm.data.ts_millisecond 95+2 '123' S7 Timestamp - Milliseconds: 123
        3 s7comm.data.ts_weekday 95+2 '3' .... .... .... 0011 = S7 Timestamp - Weekday: Tuesday (3)
        0 s7comm 61+34 '' S7 Communication
        1 s7comm.header 61+10 '' Header: (Userdata)
        2 s7comm.header.protid 61+1 '0x32' Protocol Id: 0x32
        2 s7comm.header.rosctr 62+1 '7' ROSCTR: Userdata (7)
        2 s7comm.header.redid 63+2 '0x0000' Redundancy Identification (Reserved): 0x0000
        2 s7comm.header.pduref 65+2 '768' Protocol Data Unit Reference: 768
        2 s7comm.header.parlg 67+2 '12' Parameter length: 12
        2 s7comm.header.datlg 69+2 '12' Data length: 12
        1 s7comm.param 71+12 '' Parameter: (Response) ->(Block functions) ->(List blocks)
        2 s7comm.param.func 71+1 '0x00' Function: CPU services (0x00)
        2 s7comm.param.itemcount 72+1 '1' Item count: 1
        2 s7comm.param.item.varspec 73+1 '0x12' Variable specification: 0x12
        2 s7comm.param.item.varspec_length 74+1 '8' Length of following address specification: 8
        2 s7comm.param.item.syntaxid 75+1 '0x12' Syntax Id: ParameterExtended (0x12)
        2 s7comm.param.userdata.type 76+1 '2' 10.. .... = Type: Response (2)
        2 s7comm.param.userdata.funcgroup 76+1 '3' ..00 0011 = Function group: Block functions (3)
        2 s7comm.param.userdata.subfunc 77+1 '1' Subfunction: List blocks (1)
        2 s7comm.param.userdata.seq_num 78+1 '0' Sequence number: 0
        2 s7comm.param.userdata.dataunitref 79+1 '0' Data unit reference number: 0
        2 s7comm.param.userdata.lastdataunit 80+1 '0x00' Last data unit: Yes (0x00)
        2 s7comm.param.errcod 81+2 '0x0000' Error code: No error (0x0000)
        1 s7comm.data 83+12 '' Data
        2 s7comm.data.returncode 83+1 '0xff' Return code: Success (0xff)
        2 s7comm.data.transportsize 84+1 '0x09' Transport size: OCTET STRING (0x09)
        2 s7comm.data.length 85+2 '8' Length: 8
        2 s7comm.data.item 87+4 '' Item [1]: (Block type OB)
        3 s7comm.blockinfo.blocktype 87+2 '08' Block type: 08 (OB)
        3 s7comm.blockinfo.block_count 89+2 '1' Block count: 1
        2 s7comm.data.item 91+4 '' Item [2]: (Block type DB)
        3 s7comm.blockinfo.blocktype 91+2 '0A' Block type: 0A (DB)
        3 s7comm.blockinfo.block_count 93+2 '5' Block count: 5
        0 s7comm 61+30 '' S7 Communication
        1 s7comm.header 61+10 '' Header: (Userdata)
        2 s7comm.header.protid 61+1 '0x32' Protocol Id: 0x32
        2 s7comm.header.rosctr 62+1 '7' ROSCTR: Userdata (7)
        2 s7comm.header.redid 63+2 '0x0000' Redundancy Identification (Reserved): 0x0000
        2 s7comm.header.pduref 65+2 '768' Protocol Data Unit Reference: 768
        2 s7comm.header.parlg 67+2 '8' Parameter length: 8
        2 s7comm.header.datlg 69+2 '12' Data length: 12
        1 s7comm.param 71+8 '' Parameter: (Request) ->(Block functions) ->(Get block info)
        2 s7comm.param.func 71+1 '0x00' Function: CPU services (0x00)
        2 s7comm.param.itemcount 72+1 '1' Item count: 1
        2 s7comm.param.item.varspec 73+1 '0x12' Variable specification: 0x12
        2 s7comm.param.item.varspec_length 74+1 '4' Length of following address specification: 4
        2 s7comm.param.item.syntaxid 75+1 '0x11' Syntax Id: ParameterShort (0x11)
        2 s7comm.param.userdata.type 76+1 '1' 01.. .... = Type: Request (1)
        2 s7comm.param.userdata.funcgroup 76+1 '3' ..00 0011 = Function group: Block functions (3)
        2 s7comm.param.userdata.subfunc 77+1 '3' Subfunction: Get block info (3)
        2 s7comm.param.userdata.seq_num 78+1 '0' Sequence number: 0
        1 s7comm.data 79+12 '' Data [DB 1]
        2 s7comm.data.returncode 79+1 '0xff' Return code: Success (0xff)
        2 s7comm.data.transportsize 80+1 '0x09' Transport size: OCTET STRING (0x09)
        2 s7comm.data.length 81+2 '8' Length: 8
        2 s7comm.blockinfo.blocktype 83+2 '0A' Block type: 0A (DB)
        2 s7comm.data.blockinfo.block_number 85+5 '00001' Block number: 00001
        2 s7comm.data.blockinfo.filesys 90+1 'A' Filesystem: A (Active embedded module)
        """##),
  ]
}
