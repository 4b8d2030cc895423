/// Values are those of tshark 4.6.9.
extension FurtherProtocolsTests {
  static let fieldNetworks: [ConversationSample] = [
    ConversationSample(
      "frames of SocketCAN", ["can", "canfd", "canxl"], link: 227,
      packets: [
        """
        00000123080000006162636465666768
        """,
        """
        00000123030000006162630000000000
        """,
        """
        80012345020000006162
        """,
        """
        4000012304000000
        """,
        """
        20000004080000000001410344090807
        """,
        """
        200001ff08000000057fff1974090807
        """,
        """
        000001230c0400006162636465666768696a6b6c
        """,
        """
        00ab0123800500040000000061626364
        """,
        """
        e123456700000000
        """,
      ],
      rows: ##"""
        0 can 0+16 '' Controller Area Network, ID: 291 (0x123), Length: 8
        1 can.id 0+4 '291' .... .... .... .... .... .001 0010 0011 = ID: 291 (0x123)
        1 can.flags.xtd 0+4 'False' 0... .... .... .... .... .... .... .... = Extended Flag: False
        1 can.flags.rtr 0+4 'False' .0.. .... .... .... .... .... .... .... = Remote Transmission Request Flag: False
        1 can.flags.err 0+4 'False' ..0. .... .... .... .... .... .... .... = Error Message Flag: False
        1 can.len 4+1 '8' Frame-Length: 8
        1 can.reserved 5+2 '00:00' Reserved: 0000
        1 can.len8dlc 7+1 '0' Len 8 DLC: 0
        0 can 0+16 '' Controller Area Network, ID: 291 (0x123), Length: 3
        1 can.id 0+4 '291' .... .... .... .... .... .001 0010 0011 = ID: 291 (0x123)
        1 can.flags.xtd 0+4 'False' 0... .... .... .... .... .... .... .... = Extended Flag: False
        1 can.flags.rtr 0+4 'False' .0.. .... .... .... .... .... .... .... = Remote Transmission Request Flag: False
        1 can.flags.err 0+4 'False' ..0. .... .... .... .... .... .... .... = Error Message Flag: False
        1 can.len 4+1 '3' Frame-Length: 3
        1 can.reserved 5+2 '00:00' Reserved: 0000
        1 can.len8dlc 7+1 '0' Len 8 DLC: 0
        1 can.padding 11+5 '00:00:00:00:00' Padding: 0000000000
        0 can 0+10 '' Controller Area Network, Ext. ID: 74565 (0x00012345), Length: 2
        1 can.id 0+4 '74565' ...0 0000 0000 0001 0010 0011 0100 0101 = ID: 74565 (0x00012345)
        1 can.flags.xtd 0+4 'True' 1... .... .... .... .... .... .... .... = Extended Flag: True
        1 can.flags.rtr 0+4 'False' .0.. .... .... .... .... .... .... .... = Remote Transmission Request Flag: False
        1 can.flags.err 0+4 'False' ..0. .... .... .... .... .... .... .... = Error Message Flag: False
        1 can.len 4+1 '2' Frame-Length: 2
        1 can.reserved 5+2 '00:00' Reserved: 0000
        1 can.len8dlc 7+1 '0' Len 8 DLC: 0
        0 can 0+8 '' Controller Area Network, ID: 291 (0x123), Length: 4
        1 can.id 0+4 '291' .... .... .... .... .... .001 0010 0011 = ID: 291 (0x123)
        1 can.flags.xtd 0+4 'False' 0... .... .... .... .... .... .... .... = Extended Flag: False
        1 can.flags.rtr 0+4 'True' .1.. .... .... .... .... .... .... .... = Remote Transmission Request Flag: True
        1 can.flags.err 0+4 'False' ..0. .... .... .... .... .... .... .... = Error Message Flag: False
        1 can.len 4+1 '4' Frame-Length: 4
        1 can.reserved 5+2 '00:00' Reserved: 0000
        1 can.len8dlc 7+1 '0' Len 8 DLC: 0
        0 can 0+16 '' Controller Area Network, ID: 4 (0x004), Length: 8
        1 can.flags.err 0+4 'True' ..1. .... .... .... .... .... .... .... = Error Message Flag: True
        1 can.err.tx_timeout 0+4 'False' .... .... .... .... .... .... .... ...0 = Transmit timeout: False
        1 can.err.lostarb 0+4 'False' .... .... .... .... .... .... .... ..0. = Lost arbitration: False
        1 can.err.ctrl 0+4 'True' .... .... .... .... .... .... .... .1.. = Controller problems: True
        1 can.err.prot 0+4 'False' .... .... .... .... .... .... .... 0... = Protocol violation: False
        1 can.err.trx 0+4 'False' .... .... .... .... .... .... ...0 .... = Transceiver status: False
        1 can.err.ack 0+4 'False' .... .... .... .... .... .... ..0. .... = No acknowledgment: False
        1 can.err.busoff 0+4 'False' .... .... .... .... .... .... .0.. .... = Bus off: False
        1 can.err.buserror 0+4 'False' .... .... .... .... .... .... 0... .... = Bus error: False
        1 can.err.restarted 0+4 'False' .... .... .... .... .... ...0 .... .... = Controller restarted: False
        1 can.err.reserved 0+4 '0x00000000' ...0 0000 0000 0000 0000 000. .... .... = Reserved: 0x00000
        1 can.len 4+1 '8' Frame-Length: 8
        1 can.reserved 5+2 '00:00' Reserved: 0000
        1 can.len8dlc 7+1 '0' Len 8 DLC: 0
        1 can.err.ctrl.rx_overflow 9+1 'True' .... ...1 = RX buffer overflow: True
        1 can.err.ctrl.tx_overflow 9+1 'False' .... ..0. = TX buffer overflow: False
        1 can.err.ctrl.rx_warning 9+1 'False' .... .0.. = Reached warning level for RX errors: False
        1 can.err.ctrl.tx_warning 9+1 'False' .... 0... = Reached warning level for TX errors: False
        1 can.err.ctrl.rx_passive 9+1 'False' ...0 .... = Reached error passive status RX: False
        1 can.err.ctrl.tx_passive 9+1 'False' ..0. .... = Reached error passive status TX: False
        1 can.err.ctrl.active 9+1 'False' .0.. .... = Recovered to error active state: False
        1 can.err.ctrl_specific 13+3 '09:08:07' Controller specific data: 09 08 07
        0 can 0+16 '' Controller Area Network, ID: 511 (0x1ff), Length: 8
        1 can.flags.err 0+4 'True' ..1. .... .... .... .... .... .... .... = Error Message Flag: True
        1 can.err.tx_timeout 0+4 'True' .... .... .... .... .... .... .... ...1 = Transmit timeout: True
        1 can.err.lostarb 0+4 'True' .... .... .... .... .... .... .... ..1. = Lost arbitration: True
        1 can.err.ctrl 0+4 'True' .... .... .... .... .... .... .... .1.. = Controller problems: True
        1 can.err.prot 0+4 'True' .... .... .... .... .... .... .... 1... = Protocol violation: True
        1 can.err.trx 0+4 'True' .... .... .... .... .... .... ...1 .... = Transceiver status: True
        1 can.err.ack 0+4 'True' .... .... .... .... .... .... ..1. .... = No acknowledgment: True
        1 can.err.busoff 0+4 'True' .... .... .... .... .... .... .1.. .... = Bus off: True
        1 can.err.buserror 0+4 'True' .... .... .... .... .... .... 1... .... = Bus error: True
        1 can.err.restarted 0+4 'True' .... .... .... .... .... ...1 .... .... = Controller restarted: True
        1 can.err.reserved 0+4 '0x00000000' ...0 0000 0000 0000 0000 000. .... .... = Reserved: 0x00000
        1 can.len 4+1 '8' Frame-Length: 8
        1 can.reserved 5+2 '00:00' Reserved: 0000
        1 can.len8dlc 7+1 '0' Len 8 DLC: 0
        1 can.err.lostarb.bitnum 8+1 '5' Lost arbitration in bit number: 5
        1 can.err.ctrl.rx_overflow 9+1 'True' .... ...1 = RX buffer overflow: True
        1 can.err.ctrl.tx_overflow 9+1 'True' .... ..1. = TX buffer overflow: True
        1 can.err.ctrl.rx_warning 9+1 'True' .... .1.. = Reached warning level for RX errors: True
        1 can.err.ctrl.tx_warning 9+1 'True' .... 1... = Reached warning level for TX errors: True
        1 can.err.ctrl.rx_passive 9+1 'True' ...1 .... = Reached error passive status RX: True
        1 can.err.ctrl.tx_passive 9+1 'True' ..1. .... = Reached error passive status TX: True
        1 can.err.ctrl.active 9+1 'True' .1.. .... = Recovered to error active state: True
        1 can.err.prot.type.bit 10+1 'True' .... ...1 = Single bit error: True
        1 can.err.prot.type.form 10+1 'True' .... ..1. = Frame format error: True
        1 can.err.prot.type.stuff 10+1 'True' .... .1.. = Bit stuffing error: True
        1 can.err.prot.type.bit0 10+1 'True' .... 1... = Unable to send dominant bit: True
        1 can.err.prot.type.bit1 10+1 'True' ...1 .... = Unable to send recessive bit: True
        1 can.err.prot.type.overload 10+1 'True' ..1. .... = Bus overload: True
        1 can.err.prot.type.active 10+1 'True' .1.. .... = Active error announcement: True
        1 can.err.prot.type.tx 10+1 'True' 1... .... = Error occurred on transmission: True
        1 can.err.prot.location 11+1 '25' Protocol error location: ACK slot (25)
        1 can.err.trx.canh 12+1 '4' .... 0100 = Transceiver CANH status: no wire (4)
        1 can.err.trx.canl 12+1 '7' 0111 .... = Transceiver CANL status: short to GND (7)
        1 can.err.ctrl_specific 13+3 '09:08:07' Controller specific data: 09 08 07
        0h can 0+20 '' Controller Area Network
        0 canfd 0+20 '' Controller Area Network FD, ID: 291 (0x123), Length: 12
        1 can.id 0+4 '291' .... .... .... .... .... .001 0010 0011 = ID: 291 (0x123)
        1 can.flags.xtd 0+4 'False' 0... .... .... .... .... .... .... .... = Extended Flag: False
        1 can.len 4+1 '12' Frame-Length: 12
        1 canfd.flags.brs 5+1 'False' .... ...0 = Bit Rate Setting: False
        1 canfd.flags.esi 5+1 'False' .... ..0. = Error State Indicator: False
        1 canfd.flags.fdf 5+1 'True' .... .1.. = FD Frame: True
        1 can.reserved 6+2 '00:00' Reserved: 0000
        0h can 0+16 '' Controller Area Network
        0 canxl 0+16 '' Controller Area Network XL, Priority: 291 (0x123), VCID: 171 (0xAB), Length: 1024
        1 canxl.priority 0+4 '291' .... .... .... .... 0000 0001 0010 0011 = Priority: 291
        1 canxl.vcid 0+4 '171' .... .... 1010 1011 .... .... .... .... = VCID: 171
        1 canxl.flags.sec 4+1 'False' .... ...0 = Simple Extended Content: False
        1 canxl.flags.rrs 4+1 'False' .... ..0. = Remote Request Substitution: False
        1 canxl.flags.xl 4+1 'True' 1... .... = XL Frame: True
        1 canxl.sdu_type 5+1 '0x05' SDU type: IEEE 802.3 (MAC frame) extended (0x05)
        1 canxl.len 6+2 '1024' Frame-Length: 1024
        1 canxl.acceptance_field 8+4 '0' Acceptance field: 0 (0x00000000)
        0 can 0+8 '' Controller Area Network, Ext. ID: 19088743 (0x01234567), Length: 0
        1 can.flags.err 0+4 'True' ..1. .... .... .... .... .... .... .... = Error Message Flag: True
        1 can.err.tx_timeout 0+4 'True' .... .... .... .... .... .... .... ...1 = Transmit timeout: True
        1 can.err.lostarb 0+4 'True' .... .... .... .... .... .... .... ..1. = Lost arbitration: True
        1 can.err.ctrl 0+4 'True' .... .... .... .... .... .... .... .1.. = Controller problems: True
        1 can.err.prot 0+4 'False' .... .... .... .... .... .... .... 0... = Protocol violation: False
        1 can.err.trx 0+4 'False' .... .... .... .... .... .... ...0 .... = Transceiver status: False
        1 can.err.ack 0+4 'True' .... .... .... .... .... .... ..1. .... = No acknowledgment: True
        1 can.err.busoff 0+4 'True' .... .... .... .... .... .... .1.. .... = Bus off: True
        1 can.err.buserror 0+4 'False' .... .... .... .... .... .... 0... .... = Bus error: False
        1 can.err.restarted 0+4 'True' .... .... .... .... .... ...1 .... .... = Controller restarted: True
        1 can.err.reserved 0+4 '0x000091a2' ...0 0001 0010 0011 0100 010. .... .... = Reserved: 0x091a2
        1 can.len 4+1 '0' Frame-Length: 0
        1 can.reserved 5+2 '00:00' Reserved: 0000
        1 can.len8dlc 7+1 '0' Len 8 DLC: 0
        """##),
    ConversationSample(
      "CAN over UDP", ["caneth", "can"],
      packets: [
        """
        0200000000bb0200000000aa08004500004400010000401166a60a0000010a00000213882e7a0030
        000049534f31313839380102230100000361626300000000000100ffffff1f000000000000000000
        0101
        """,
        """
        0200000000bb0200000000aa08004500003500010000401166b50a0000010a00000213882e7a0021
        000049534f31313839380103230100000861626364656667680202
        """,
      ],
      rows: ##"""
        0 caneth 42+40 '' Controller Area Network over Ethernet
        1 caneth.magic 42+8 'ISO11898' Magic: ISO11898
        1 caneth.version 50+1 '1' Version: 1
        1 caneth.frames 51+1 '2' CAN Frames: 2
        0 can 52+15 '' Controller Area Network
        1 can.id 52+4 '0x00000123' ...0 0000 0000 0000 0000 0001 0010 0011 = Identifier: 0x00000123
        1 can.len 56+1 '3' Frame-Length: 3
        1 can.flags.xtd 65+1 'True' Extended Flag: True
        1 can.flags.rtr 66+1 'False' Remote Transmission Request Flag: False
        1 caneth.can.padding 60+7 '00:00:00:00:00:01:00' Padding: 00000000000100
        0 can 67+15 '' Controller Area Network
        1 can.id 67+4 '0x1fffffff' ...1 1111 1111 1111 1111 1111 1111 1111 = Identifier: 0x1fffffff
        1 can.len 71+1 '0' Frame-Length: 0
        1 can.flags.xtd 80+1 'True' Extended Flag: True
        1 can.flags.rtr 81+1 'True' Remote Transmission Request Flag: True
        1 caneth.can.padding 72+10 '00:00:00:00:00:00:00:00:01:01' Padding: 00000000000000000101
        0 caneth 42+25 '' Controller Area Network over Ethernet
        1 caneth.magic 42+8 'ISO11898' Magic: ISO11898
        1 caneth.version 50+1 '1' Version: 1
        1 caneth.frames 51+1 '3' CAN Frames: 3
        0 can 52+15 '' Controller Area Network
        1 can.id 52+4 '0x00000123' ...0 0000 0000 0000 0000 0001 0010 0011 = Identifier: 0x00000123
        1 can.len 56+1 '8' Frame-Length: 8
        1 can.flags.xtd 65+1 'True' Extended Flag: True
        1 can.flags.rtr 66+1 'True' Remote Transmission Request Flag: True
        1 caneth.can.padding 65+2 '02:02' Padding: 0202
        0 can 67+0 '' Controller Area Network
        """##),
    ConversationSample(
      "CAN behind Linux cooked headers", ["can", "canfd", "canxl"], link: 113,
      packets: [
        """
        0000011800000000000000000000000c00000123080000006162636465666768
        """,
        """
        0000011800000000000000000000000d000001230c0400006162636465666768696a6b6c
        """,
        """
        0000011800000000000000000000000e00ab0123810500040000000761626364
        """,
      ],
      rows: ##"""
        0 can 16+16 '' Controller Area Network, ID: 0 (0x000), Length: 8
        1 can.flags.err 16+4 'True' ..1. .... .... .... .... .... .... .... = Error Message Flag: True
        1 can.err.tx_timeout 16+4 'False' .... .... .... .... .... .... .... ...0 = Transmit timeout: False
        1 can.err.lostarb 16+4 'False' .... .... .... .... .... .... .... ..0. = Lost arbitration: False
        1 can.err.ctrl 16+4 'False' .... .... .... .... .... .... .... .0.. = Controller problems: False
        1 can.err.prot 16+4 'False' .... .... .... .... .... .... .... 0... = Protocol violation: False
        1 can.err.trx 16+4 'False' .... .... .... .... .... .... ...0 .... = Transceiver status: False
        1 can.err.ack 16+4 'False' .... .... .... .... .... .... ..0. .... = No acknowledgment: False
        1 can.err.busoff 16+4 'False' .... .... .... .... .... .... .0.. .... = Bus off: False
        1 can.err.buserror 16+4 'False' .... .... .... .... .... .... 0... .... = Bus error: False
        1 can.err.restarted 16+4 'False' .... .... .... .... .... ...0 .... .... = Controller restarted: False
        1 can.err.reserved 16+4 '0x00018080' ...0 0011 0000 0001 0000 000. .... .... = Reserved: 0x18080
        1 can.len 20+1 '8' Frame-Length: 8
        1 can.reserved 21+2 '00:00' Reserved: 0000
        1 can.len8dlc 23+1 '0' Len 8 DLC: 0
        1 can.err.ctrl_specific 29+3 '66:67:68' Controller specific data: 66 67 68
        0h can 16+20 '' Controller Area Network
        0 canfd 16+20 '' Controller Area Network FD, ID: 0 (0x000), Length: 12
        1 can.id 16+4 '0' .... .... .... .... .... .000 0000 0000 = ID: 0 (0x000)
        1 can.flags.xtd 16+4 'False' 0... .... .... .... .... .... .... .... = Extended Flag: False
        1 can.len 20+1 '12' Frame-Length: 12
        1 canfd.flags.brs 21+1 'False' .... ...0 = Bit Rate Setting: False
        1 canfd.flags.esi 21+1 'False' .... ..0. = Error State Indicator: False
        1 canfd.flags.fdf 21+1 'True' .... .1.. = FD Frame: True
        1 can.reserved 22+2 '00:00' Reserved: 0000
        0h can 16+16 '' Controller Area Network
        0 canxl 16+16 '' Controller Area Network XL, Priority: 768 (0x300), VCID: 1 (0x01), Length: 1024
        1 canxl.priority 16+4 '43776' .... .... .... .... 1010 1011 0000 0000 = Priority: 43776
        1 canxl.vcid 16+4 '1' .... .... 0000 0001 .... .... .... .... = VCID: 1
        1 canxl.flags.sec 20+1 'True' .... ...1 = Simple Extended Content: True
        1 canxl.flags.rrs 20+1 'False' .... ..0. = Remote Request Substitution: False
        1 canxl.flags.xl 20+1 'True' 1... .... = XL Frame: True
        1 canxl.sdu_type 21+1 '0x05' SDU type: IEEE 802.3 (MAC frame) extended (0x05)
        1 canxl.len 22+2 '1024' Frame-Length: 1024
        1 canxl.acceptance_field 24+4 '117440512' Acceptance field: 117440512 (0x07000000)
        """##),
    ConversationSample(
      "LON over CN/IP", ["cnip", "lon"],
      packets: [
        """
        0200000000bb0200000000aa08004500003a00010000401166b00a0000010a0000021388065c0026
        0000001e010100000007000000050000000600000009811001830213810d00ca
        """,
        """
        0200000000bb0200000000aa08004500004600010000401166a40a0000010a0000021388065c0032
        0000002a010100000007000000050000000600000009810f01aa0701020304050611223344556613
        810d00ca
        """,
        """
        0200000000bb0200000000aa08004500003c00010000401166ae0a0000010a0000021388065c0028
        00000020010100000007000000050000000600000009010901aa0129014505123456
        """,
        """
        0200000000bb0200000000aa08004500003a00010000401166b00a0000010a0000021388065c0026
        0000001e010100000007000000050000000600000009013901aa0129017f6512
        """,
        """
        0200000000bb0200000000aa08004500003a00010000401166b00a0000010a0000021388065c0026
        0000001e010100000007000000050000000600000009013901aa012901806512
        """,
        """
        0200000000bb0200000000aa08004500003b00010000401166af0a0000010a0000021388065c0027
        0000001f0101000000070000000500000006000000090109012a01290145030566
        """,
        """
        0200000000bb0200000000aa08004500003500010000401166b50a0000010a0000021388065d0021
        000000190100000000070000000500000006000000090102030405
        """,
      ],
      rows: ##"""
        0 cnip 42+20 '' Component Network over IP
        1 cnip.len 42+2 '30' Packet length: 30
        1 cnip.ver 44+1 '1' Version: 1
        1 cnip.type 45+1 '0x01' Packet type: Data Packet (0x01)
        1 cnip.exth 46+1 '0' Ext. Header Size: 0
        1 cnip.pf 47+1 '0' Protocol Flags: 0
        2 cnip.sec 47+1 '0' ..0. .... = Protocol Flags: 0
        2 cnip.protocol 47+1 '0' ...0 0000 = Protocol Code: 0
        1 cnip.vendorcode 48+2 '7' Vendor Code: 7
        1 cnip.sessid 50+4 '5' Session ID: 5
        1 cnip.seqno 54+4 '6' Sequence Number: 6
        1 cnip.tstamp 58+4 '9' Time Stamp: 9
        0 lon 62+10 '' Local Operating Network
        1 lon.ppdu 62+1 '0x81' PPDU: 0x81
        2 lon.prio 62+1 '1' 1... .... = Priority: 1
        2 lon.alt_path 62+1 '0' .0.. .... = Alt path: 0
        2 lon.delta_bl 62+1 '1' ..00 0001 = Delta BL: 1
        1 lon.npdu 63+1 '16' NPDU: 16, PDU format: SPDU, Address format: Broadcast (0), Domain length: 0 bit
        2 lon.vers 63+1 '0x00' 00.. .... = version: 0x0
        2 lon.pdufmt 63+1 '0x01' ..01 .... = PDU format: SPDU (0x1)
        2 lon.addrfmt 63+1 '0x00' .... 00.. = Address format: Broadcast (0) (0x0)
        2 lon.domainlen 63+1 '0x00' .... ..00 = Domain length: 0 bit (0x0)
        1  64+3 'Address type 0 (broadcast)'
        2 lon.srcnet 64+1 '0x01' Source subnet: 0x01
        2 lon.srcnode 65+1 '0x03' .000 0011 = Source node: 0x03
        2 lon.dstnet 66+1 '0x02' Destination subnet: 0x02
        1 lon.domain 67+0 '' Domain wide addressing
        1 lon.spdu 67+1 '0x13' SPDU: 0x13, SPDU type: Unknown
        2 lon.auth 67+1 '0x00' 0... .... = Auth: 0x0
        2 lon.spdu_type 67+1 '0x01' .001 .... = SPDU type: Unknown (0x1)
        2 lon.trans_no 67+1 '0x03' .... 0011 = Transaction number: 0x3
        1 _ws.expert 62+0 '' Expert Info (Warning/Protocol): Unexpected SPDU type 1
        2 lon.spdu_type.unknown 0+0 '' Unexpected SPDU type 1
        2h _ws.expert.message 0+0 'Unexpected SPDU type 1' Message: Unexpected SPDU type 1
        2 _ws.expert.severity 0+0 '6291456' Severity level: Warning
        2 _ws.expert.group 0+0 '150994944' Group: Protocol
        0 cnip 42+20 '' Component Network over IP
        1 cnip.len 42+2 '42' Packet length: 42
        1 cnip.ver 44+1 '1' Version: 1
        1 cnip.type 45+1 '0x01' Packet type: Data Packet (0x01)
        1 cnip.exth 46+1 '0' Ext. Header Size: 0
        1 cnip.pf 47+1 '0' Protocol Flags: 0
        2 cnip.sec 47+1 '0' ..0. .... = Protocol Flags: 0
        2 cnip.protocol 47+1 '0' ...0 0000 = Protocol Code: 0
        1 cnip.vendorcode 48+2 '7' Vendor Code: 7
        1 cnip.sessid 50+4 '5' Session ID: 5
        1 cnip.seqno 54+4 '6' Sequence Number: 6
        1 cnip.tstamp 58+4 '9' Time Stamp: 9
        0 lon 62+22 '' Local Operating Network
        1 lon.ppdu 62+1 '0x81' PPDU: 0x81
        2 lon.prio 62+1 '1' 1... .... = Priority: 1
        2 lon.alt_path 62+1 '0' .0.. .... = Alt path: 0
        2 lon.delta_bl 62+1 '1' ..00 0001 = Delta BL: 1
        1 lon.npdu 63+1 '15' NPDU: 15, PDU format: TPDU, Address format: Unicast (3), Domain length: 48 bit
        2 lon.vers 63+1 '0x00' 00.. .... = version: 0x0
        2 lon.pdufmt 63+1 '0x00' ..00 .... = PDU format: TPDU (0x0)
        2 lon.addrfmt 63+1 '0x03' .... 11.. = Address format: Unicast (3) (0x3)
        2 lon.domainlen 63+1 '0x03' .... ..11 = Domain length: 48 bit (0x3)
        1  64+9 'Address type 3 (UID)'
        2 lon.srcnet 64+1 '0x01' Source subnet: 0x01
        2 lon.srcnode 65+1 '0x2a' .010 1010 = Source node: 0x2a
        2 lon.dstnet 66+1 '0x07' Destination subnet: 0x07
        2 lon.uid 67+6 '01:02:03:04:05:06' Unique node ID: 010203040506
        1 lon.domain 73+6 '11:22:33:44:55:66' Domain: 112233445566
        1 lon.tpdu 79+1 '0x13' TPDU: 0x13, TPDU type: UnACKD_RPT
        2 lon.auth 79+1 '0x00' 0... .... = Auth: 0x0
        2 lon.tpdu_type 79+1 '0x01' .001 .... = TPDU type: UnACKD_RPT (0x1)
        2 lon.trans_no 79+1 '0x03' .... 0011 = Transaction number: 0x3
        1 lon.nv 80+2 '0x810d' Network Variable: 0x810d
        2 lon.nv.dir 80+2 '0x0000' .0.. .... .... .... = NV direction: 0x0
        2 lon.nv.selector 80+2 '0x010d' ..00 0001 0000 1101 = NV selector: 0x010d
        1 data + ''
        2 data.data 82+2 '00:ca' Data: 00ca
        2 data.len 82+0 '2' Length: 2
        0 cnip 42+20 '' Component Network over IP
        1 cnip.len 42+2 '32' Packet length: 32
        1 cnip.ver 44+1 '1' Version: 1
        1 cnip.type 45+1 '0x01' Packet type: Data Packet (0x01)
        1 cnip.exth 46+1 '0' Ext. Header Size: 0
        1 cnip.pf 47+1 '0' Protocol Flags: 0
        2 cnip.sec 47+1 '0' ..0. .... = Protocol Flags: 0
        2 cnip.protocol 47+1 '0' ...0 0000 = Protocol Code: 0
        1 cnip.vendorcode 48+2 '7' Vendor Code: 7
        1 cnip.sessid 50+4 '5' Session ID: 5
        1 cnip.seqno 54+4 '6' Sequence Number: 6
        1 cnip.tstamp 58+4 '9' Time Stamp: 9
        0 lon 62+12 '' Local Operating Network
        1 lon.ppdu 62+1 '0x01' PPDU: 0x01
        2 lon.prio 62+1 '0' 0... .... = Priority: 0
        2 lon.alt_path 62+1 '0' .0.. .... = Alt path: 0
        2 lon.delta_bl 62+1 '1' ..00 0001 = Delta BL: 1
        1 lon.npdu 63+1 '9' NPDU: 9, PDU format: TPDU, Address format: Unicast (2a)/Multicast (2b), Domain length: 8 bit
        2 lon.vers 63+1 '0x00' 00.. .... = version: 0x0
        2 lon.pdufmt 63+1 '0x00' ..00 .... = PDU format: TPDU (0x0)
        2 lon.addrfmt 63+1 '0x02' .... 10.. = Address format: Unicast (2a)/Multicast (2b) (0x2)
        2 lon.domainlen 63+1 '0x01' .... ..01 = Domain length: 8 bit (0x1)
        1  64+4 'Address type 2a (unicast)'
        2 lon.srcnet 64+1 '0x01' Source subnet: 0x01
        2 lon.srcnode 65+1 '0x2a' .010 1010 = Source node: 0x2a
        2 lon.dstnet 66+1 '0x01' Destination subnet: 0x01
        2 lon.dstnode 67+1 '0x29' .010 1001 = Destination node: 0x29
        1 lon.domain 68+1 '01' Domain: 01
        1 lon.tpdu 69+1 '0x45' TPDU: 0x45, TPDU type: REMINDER
        2 lon.auth 69+1 '0x00' 0... .... = Auth: 0x0
        2 lon.tpdu_type 69+1 '0x04' .100 .... = TPDU type: REMINDER (0x4)
        2 lon.trans_no 69+1 '0x05' .... 0101 = Transaction number: 0x5
        1 lon.spdu.mlen 70+1 '0x05' Length of M_List: 0x05
        0 cnip 42+20 '' Component Network over IP
        1 cnip.len 42+2 '30' Packet length: 30
        1 cnip.ver 44+1 '1' Version: 1
        1 cnip.type 45+1 '0x01' Packet type: Data Packet (0x01)
        1 cnip.exth 46+1 '0' Ext. Header Size: 0
        1 cnip.pf 47+1 '0' Protocol Flags: 0
        2 cnip.sec 47+1 '0' ..0. .... = Protocol Flags: 0
        2 cnip.protocol 47+1 '0' ...0 0000 = Protocol Code: 0
        1 cnip.vendorcode 48+2 '7' Vendor Code: 7
        1 cnip.sessid 50+4 '5' Session ID: 5
        1 cnip.seqno 54+4 '6' Sequence Number: 6
        1 cnip.tstamp 58+4 '9' Time Stamp: 9
        0 lon 62+10 '' Local Operating Network
        1 lon.ppdu 62+1 '0x01' PPDU: 0x01
        2 lon.prio 62+1 '0' 0... .... = Priority: 0
        2 lon.alt_path 62+1 '0' .0.. .... = Alt path: 0
        2 lon.delta_bl 62+1 '1' ..00 0001 = Delta BL: 1
        1 lon.npdu 63+1 '57' NPDU: 57, PDU format: APDU, Address format: Unicast (2a)/Multicast (2b), Domain length: 8 bit
        2 lon.vers 63+1 '0x00' 00.. .... = version: 0x0
        2 lon.pdufmt 63+1 '0x03' ..11 .... = PDU format: APDU (0x3)
        2 lon.addrfmt 63+1 '0x02' .... 10.. = Address format: Unicast (2a)/Multicast (2b) (0x2)
        2 lon.domainlen 63+1 '0x01' .... ..01 = Domain length: 8 bit (0x1)
        1  64+4 'Address type 2a (unicast)'
        2 lon.srcnet 64+1 '0x01' Source subnet: 0x01
        2 lon.srcnode 65+1 '0x2a' .010 1010 = Source node: 0x2a
        2 lon.dstnet 66+1 '0x01' Destination subnet: 0x01
        2 lon.dstnode 67+1 '0x29' .010 1001 = Destination node: 0x29
        1 lon.domain 68+1 '01' Domain: 01
        1 lon.nm 69+1 '0x7f' Network Management: 0x7f, Code: NM_MANUAL_SERVICE_REQUEST
        2 lon.code 69+1 '0x7f' 0111 1111 = Code: NM_MANUAL_SERVICE_REQUEST (0x7f)
        0 cnip 42+20 '' Component Network over IP
        1 cnip.len 42+2 '30' Packet length: 30
        1 cnip.ver 44+1 '1' Version: 1
        1 cnip.type 45+1 '0x01' Packet type: Data Packet (0x01)
        1 cnip.exth 46+1 '0' Ext. Header Size: 0
        1 cnip.pf 47+1 '0' Protocol Flags: 0
        2 cnip.sec 47+1 '0' ..0. .... = Protocol Flags: 0
        2 cnip.protocol 47+1 '0' ...0 0000 = Protocol Code: 0
        1 cnip.vendorcode 48+2 '7' Vendor Code: 7
        1 cnip.sessid 50+4 '5' Session ID: 5
        1 cnip.seqno 54+4 '6' Sequence Number: 6
        1 cnip.tstamp 58+4 '9' Time Stamp: 9
        0 lon 62+10 '' Local Operating Network
        1 lon.ppdu 62+1 '0x01' PPDU: 0x01
        2 lon.prio 62+1 '0' 0... .... = Priority: 0
        2 lon.alt_path 62+1 '0' .0.. .... = Alt path: 0
        2 lon.delta_bl 62+1 '1' ..00 0001 = Delta BL: 1
        1 lon.npdu 63+1 '57' NPDU: 57, PDU format: APDU, Address format: Unicast (2a)/Multicast (2b), Domain length: 8 bit
        2 lon.vers 63+1 '0x00' 00.. .... = version: 0x0
        2 lon.pdufmt 63+1 '0x03' ..11 .... = PDU format: APDU (0x3)
        2 lon.addrfmt 63+1 '0x02' .... 10.. = Address format: Unicast (2a)/Multicast (2b) (0x2)
        2 lon.domainlen 63+1 '0x01' .... ..01 = Domain length: 8 bit (0x1)
        1  64+4 'Address type 2a (unicast)'
        2 lon.srcnet 64+1 '0x01' Source subnet: 0x01
        2 lon.srcnode 65+1 '0x2a' .010 1010 = Source node: 0x2a
        2 lon.dstnet 66+1 '0x01' Destination subnet: 0x01
        2 lon.dstnode 67+1 '0x29' .010 1001 = Destination node: 0x29
        1 lon.domain 68+1 '01' Domain: 01
        1 lon.nv 69+2 '0x8065' Network Variable: 0x8065
        2 lon.nv.dir 69+2 '0x0000' .0.. .... .... .... = NV direction: 0x0
        2 lon.nv.selector 69+2 '0x0065' ..00 0000 0110 0101 = NV selector: 0x0065
        1 data + ''
        2 data.data 71+1 '12' Data: 12
        2 data.len 71+0 '1' Length: 1
        0 cnip 42+20 '' Component Network over IP
        1 cnip.len 42+2 '31' Packet length: 31
        1 cnip.ver 44+1 '1' Version: 1
        1 cnip.type 45+1 '0x01' Packet type: Data Packet (0x01)
        1 cnip.exth 46+1 '0' Ext. Header Size: 0
        1 cnip.pf 47+1 '0' Protocol Flags: 0
        2 cnip.sec 47+1 '0' ..0. .... = Protocol Flags: 0
        2 cnip.protocol 47+1 '0' ...0 0000 = Protocol Code: 0
        1 cnip.vendorcode 48+2 '7' Vendor Code: 7
        1 cnip.sessid 50+4 '5' Session ID: 5
        1 cnip.seqno 54+4 '6' Sequence Number: 6
        1 cnip.tstamp 58+4 '9' Time Stamp: 9
        0 lon 62+11 '' Local Operating Network
        1 lon.ppdu 62+1 '0x01' PPDU: 0x01
        2 lon.prio 62+1 '0' 0... .... = Priority: 0
        2 lon.alt_path 62+1 '0' .0.. .... = Alt path: 0
        2 lon.delta_bl 62+1 '1' ..00 0001 = Delta BL: 1
        1 lon.npdu 63+1 '9' NPDU: 9, PDU format: TPDU, Address format: Unicast (2a)/Multicast (2b), Domain length: 8 bit
        2 lon.vers 63+1 '0x00' 00.. .... = version: 0x0
        2 lon.pdufmt 63+1 '0x00' ..00 .... = PDU format: TPDU (0x0)
        2 lon.addrfmt 63+1 '0x02' .... 10.. = Address format: Unicast (2a)/Multicast (2b) (0x2)
        2 lon.domainlen 63+1 '0x01' .... ..01 = Domain length: 8 bit (0x1)
        1  64+6 'Address type 2b (multicast)'
        2 lon.srcnet 64+1 '0x01' Source subnet: 0x01
        2 lon.srcnode 65+1 '0x2a' .010 1010 = Source node: 0x2a
        2 lon.dstgrp 66+1 '0x01' Destination group: 0x01
        2 lon.dstnode 67+1 '0x29' .010 1001 = Destination node: 0x29
        2 lon.grp 68+1 '0x01' Group: 0x01
        2 lon.grpmem 69+1 '0x45' Group member: 0x45
        1 lon.domain 70+1 '03' Domain: 03
        1 lon.tpdu 71+1 '0x05' TPDU: 0x05, TPDU type: ACKD
        2 lon.auth 71+1 '0x00' 0... .... = Auth: 0x0
        2 lon.tpdu_type 71+1 '0x00' .000 .... = TPDU type: ACKD (0x0)
        2 lon.trans_no 71+1 '0x05' .... 0101 = Transaction number: 0x5
        1 lon.nm 72+1 '0x66' Network Management: 0x66, Code: NM_UPDATE_ADDR
        2 lon.code 72+1 '0x66' 0110 0110 = Code: NM_UPDATE_ADDR (0x66)
        0 cnip 42+20 '' Component Network over IP
        1 cnip.len 42+2 '25' Packet length: 25
        1 cnip.ver 44+1 '1' Version: 1
        1 cnip.type 45+1 '0x00' Packet type: Unknown (0x00)
        1 cnip.exth 46+1 '0' Ext. Header Size: 0
        1 cnip.pf 47+1 '0' Protocol Flags: 0
        2 cnip.sec 47+1 '0' ..0. .... = Protocol Flags: 0
        2 cnip.protocol 47+1 '0' ...0 0000 = Protocol Code: 0
        1 cnip.vendorcode 48+2 '7' Vendor Code: 7
        1 cnip.sessid 50+4 '5' Session ID: 5
        1 cnip.seqno 54+4 '6' Sequence Number: 6
        1 cnip.tstamp 58+4 '9' Time Stamp: 9
        1 _ws.expert 42+0 '' Expert Info (Warning/Undecoded): This dissector doesn't yet decode packets of type Unknown (0x0)
        2 cnip.type.unknown 0+0 '' This dissector doesn't yet decode packets of type Unknown (0x0)
        2h _ws.expert.message 0+0 'This dissector doesn't yet decode packets of type Unknown (0x0)' Message: This dissector doesn't yet decode packets of type Unknown (0x0)
        2 _ws.expert.severity 0+0 '6291456' Severity level: Warning
        2 _ws.expert.group 0+0 '83886080' Group: Undecoded
        """##),
    ConversationSample(
      "trailers of taps", ["vssmonitoring"],
      packets: [
        """
        0200000000bb0200000000aa08004500004400010000401166a60a0000010a000002138813890030
        00006162636461626364616263646162636461626364616263646162636461626364616263646162
        63640000000100000005
        """,
        """
        0200000000bb0200000000aa08004500004400010000401166a60a0000010a000002138813890030
        00006162636461626364616263646162636461626364616263646162636461626364616263646162
        6364000000010000000505
        """,
        """
        0200000000bb0200000000aa08004500004400010000401166a60a0000010a000002138813890030
        00006162636461626364616263646162636461626364616263646162636461626364616263646162
        6364000000010000000505060708
        """,
        """
        0200000000bb0200000000aa08004500004400010000401166a60a0000010a000002138813890030
        00006162636461626364616263646162636461626364616263646162636461626364616263646162
        636400000001000000053132333435363738
        """,
      ],
      rows: ##"""
        0 vssmonitoring 82+8 '' VSS Monitoring Ethernet trailer, Timestamp: 00:00:01.000000005
        1 vssmonitoring.time 82+8 '1970-01-01T00:00:01.000000005+0000' Time Stamp: Jan  1, 1970 00:00:01.000000005 UTC
        1 vssmonitoring.clksrc 86+1 '0' Clock Source: Not Synced (0)
        0 vssmonitoring 82+9 '' VSS Monitoring Ethernet trailer, Timestamp: 00:00:01.000000005, Source Port: 5
        1 vssmonitoring.time 82+8 '1970-01-01T00:00:01.000000005+0000' Time Stamp: Jan  1, 1970 00:00:01.000000005 UTC
        1 vssmonitoring.clksrc 86+1 '0' Clock Source: Not Synced (0)
        1 vssmonitoring.srcport 90+1 '5' Src Port: 5
        0 vssmonitoring 82+8 '' VSS Monitoring Ethernet trailer, Timestamp: 00:00:01.000000005
        1 vssmonitoring.time 82+8 '1970-01-01T00:00:01.000000005+0000' Time Stamp: Jan  1, 1970 00:00:01.000000005 UTC
        1 vssmonitoring.clksrc 86+1 '0' Clock Source: Not Synced (0)
        0 vssmonitoring 82+8 '' VSS Monitoring Ethernet trailer, Timestamp: 00:00:01.000000005
        1 vssmonitoring.time 82+8 '1970-01-01T00:00:01.000000005+0000' Time Stamp: Jan  1, 1970 00:00:01.000000005 UTC
        1 vssmonitoring.clksrc 86+1 '0' Clock Source: Not Synced (0)
        """##),
    ConversationSample(
      "hospitals", ["hl7"],
      packets: [
        """
        0200000000bb0200000000aa08004500007b000100004006667a0a0000010a00000213880a0f0000
        03e8000003e850182000000000000b4d53487c5e7e5c267c417c427c437c447c323031387c7c4144
        545e4130317c357c507c322e330d45564e7c4130317c323031380d5049447c317c7c785e5e5e617e
        790d5a5a5a7c310d4f42587c7c7c0d1c0d
        """,
        """
        0200000000bb0200000000aa08004500005200010000400666a30a0000010a00000213880a0f0000
        0474000003e850182000000000000b4d53487c5e7e5c267c417c427c437c447c323031387c7c5151
        515e5139397c357c507c322e330d1c0d
        """,
        """
        0200000000bb0200000000aa08004500003c00010000400666b90a0000010a00000213890a0f0000
        03e8000003e850182000000000000b4d53487c5e7e5c267c417c427c437c447c3230
        """,
        """
        0200000000bb0200000000aa08004500003a00010000400666bb0a0000010a00000213890a0f0000
        03fc000003e8501820000000000031387c7c41434b7c350d4d53417c41411c0d
        """,
        """
        0200000000bb0200000000aa08004500003b00010000400666ba0a0000010a000002138d0a0f0000
        03e8000003e850182000000000000b4d53487c5e7e5c267c410a427c430d0a1c0d
        """,
      ],
      rows: ##"""
        0 hl7 54+83 '' Health Level Seven, Type: Admit Discharge Transfer, Event: Admit/visit notification
        1 hl7.segment 55+39 'MSH|^~\&|A|B|C|D|2018||ADT^A01|5|P|2.3␍' MSH (Message Header)
        2 hl7.field 55+3 'MSH' field 1: MSH
        2 hl7.field 59+4 '^~\&' field 2: ^~\&
        2 hl7.field 64+1 'A' field 3: A
        2 hl7.field 66+1 'B' field 4: B
        2 hl7.field 68+1 'C' field 5: C
        2 hl7.field 70+1 'D' field 6: D
        2 hl7.field 72+4 '2018' field 7: 2018
        2 hl7.field 78+7 'ADT^A01' field 9: ADT^A01
        2 hl7.field 86+1 '5' field 10: 5
        2 hl7.field 88+1 'P' field 11: P
        2 hl7.field 90+3 '2.3' field 12: 2.3
        1 hl7.segment 94+13 'EVN|A01|2018␍' EVN (Event Type)
        2 hl7.field 94+3 'EVN' field 1: EVN
        2 hl7.field 98+3 'A01' field 2: A01
        2 hl7.field 102+4 '2018' field 3: 2018
        1 hl7.segment 107+15 'PID|1||x^^^a~y␍' PID (Patient Identification)
        2 hl7.field 107+3 'PID' field 1: PID
        2 hl7.field 111+1 '1' field 2: 1
        2 hl7.field 114+7 'x^^^a~y' field 4: x^^^a~y
        1 hl7.segment 122+6 'ZZZ|1␍' ZZZ (Unknown Segment)
        2 hl7.field 122+3 'ZZZ' field 1: ZZZ
        2 hl7.field 126+1 '1' field 2: 1
        1 hl7.segment 128+7 'OBX|||␍' OBX (Observation/Result)
        2 hl7.field 128+3 'OBX' field 1: OBX
        0 hl7 54+42 '' Health Level Seven, Type: Unknown, Event: Unknown
        1 hl7.segment 55+39 'MSH|^~\&|A|B|C|D|2018||QQQ^Q99|5|P|2.3␍' MSH (Message Header)
        2 hl7.field 55+3 'MSH' field 1: MSH
        2 hl7.field 59+4 '^~\&' field 2: ^~\&
        2 hl7.field 64+1 'A' field 3: A
        2 hl7.field 66+1 'B' field 4: B
        2 hl7.field 68+1 'C' field 5: C
        2 hl7.field 70+1 'D' field 6: D
        2 hl7.field 72+4 '2018' field 7: 2018
        2 hl7.field 78+7 'QQQ^Q99' field 9: QQQ^Q99
        2 hl7.field 86+1 '5' field 10: 5
        2 hl7.field 88+1 'P' field 11: P
        2 hl7.field 90+3 '2.3' field 12: 2.3
        0 hl7 0+38 '' Health Level Seven, Type: General acknowledgment
        1 hl7.segment 1+29 'MSH|^~\&|A|B|C|D|2018||ACK|5␍' MSH (Message Header)
        2 hl7.field 1+3 'MSH' field 1: MSH
        2 hl7.field 5+4 '^~\&' field 2: ^~\&
        2 hl7.field 10+1 'A' field 3: A
        2 hl7.field 12+1 'B' field 4: B
        2 hl7.field 14+1 'C' field 5: C
        2 hl7.field 16+1 'D' field 6: D
        2 hl7.field 18+4 '2018' field 7: 2018
        2 hl7.field 24+3 'ACK' field 9: ACK
        2 hl7.field 28+1 '5' field 10: 5
        """##),
  ]
}
