import Testing

@testable import RemoraProtocols

/// Small protocols of plants, trains, games and hosts against tshark 4.6.9: conversations whose
/// packets are 1.001 seconds apart.
@Suite struct SmallProtocolsTests {
  struct Sample: Sendable, CustomTestStringConvertible {
    let testDescription: String
    let name: String
    let packets: [String]
    let rows: String

    var bytes: [[UInt8]] { packets.map(PacketRows.bytes) }
  }

  @Test(arguments: samples) func treesAreThoseOfTshark(_ sample: Sample) {
    let rows = PacketRows.rows(of: sample.bytes, in: [sample.name])
    let shown = rows.flatMap { $0 }.map { row in
      String(row.reversed().drop { $0 == " " }.reversed())
    }
    #expect(shown == sample.rows.split(separator: "\n").map(String.init))
  }

  @Test(arguments: samples) func aSecondPassSaysTheSame(_ sample: Sample) {
    let once = PacketRows.rows(of: sample.bytes, in: [sample.name])
    let twice = PacketRows.rows(of: sample.bytes, in: [sample.name], revisiting: true)
    let ahead = { (row: String) in !row.contains("response_in") }
    #expect(once.map { $0.filter(ahead) } == twice.map { $0.filter(ahead) })
  }

  @Test(arguments: samples) func everyPrefixIsDissected(_ sample: Sample) {
    for bytes in sample.bytes { #expect(PacketRows.survivesEveryPrefix(of: bytes)) }
  }

  @Test(arguments: samples) func damagedBytesAreDissected(_ sample: Sample) {
    for bytes in sample.bytes {
      let damaged = stride(from: 42, to: bytes.count, by: 9).map { i in
        var copy = bytes
        copy[i] ^= 0xff
        return copy
      }
      #expect(PacketRows.rows(of: damaged, in: [sample.name]).count == damaged.count)
    }
  }

  static let samples: [Sample] = [
    Sample(
      testDescription: "messages of trains", name: "trdp",
      packets: [
        """
        02000000000202000000000108004500004800010000401166a20a0000010a0000020fa043480034
        0000000000010100506400000001000000000000000000000003000000000000000000000000aabb
        ccdd01020300
        """,
        """
        02000000000202000000000108004500009400010000401166560a0000010a0000020fa043490080
        00000000000101004d7200000064000000000000000000000004fffffffe00112233445566778899
        aabbccddeeff00000005616161000000000000000000000000000000000000000000000000000000
        00006161610000000000000000000000000000000000000000000000000000000000aabbccdd0102
        0304
        """,
      ],
      rows: #"""
        0 trdp 42+40 '' Train Realtime Data Protocol, Type: Pd, Comid: 1, Seq: 1, ETB Topo: 0x00000000, Opr Topo: 0x00000000
        1 trdp.seq 42+4 '1' Sequence Counter: 1
        1 trdp.ver 46+2 '0x0000' Protocol Version: 1.0
        1 trdp.msgtype 48+2 '0x5064' Message Type: Process Data (0x5064)
        1 trdp.comid 50+4 '1' Communication Identifier: Unknown (1)
        1 trdp.etb_topo 54+4 '0x00000000' ETB Topography Counter: 0x00000000
        1 trdp.oper_topo 58+4 '0x00000000' Operational Topography Counter: 0x00000000
        1 trdp.len 62+4 '3' Dataset Length: 3
        1 trdp.res 66+4 '0' Reserved: 0
        1 trdp.reply_comid 70+4 '0' Reply Communication Identifier: Unknown (0)
        1 trdp.reply_ipaddr 74+4 '0.0.0.0' Reply IP address: 0.0.0.0
        1 trdp.fcs 78+4 '0xaabbccdd' Header FCS: 0xaabbccdd
        1 trdp.padding 85+1 '00' Padding: 00
        0 trdp 42+116 '' Train Realtime Data Protocol, Type: Mr, Comid: 100, Seq: 1, ETB Topo: 0x00000000, Opr Topo: 0x00000000
        1 trdp.seq 42+4 '1' Sequence Counter: 1
        1 trdp.ver 46+2 '0x0000' Protocol Version: 1.0
        1 trdp.msgtype 48+2 '0x4d72' Message Type: Message Data Request (0x4d72)
        1 trdp.comid 50+4 '100' Communication Identifier: Operational train directory status (100)
        1 trdp.etb_topo 54+4 '0x00000000' ETB Topography Counter: 0x00000000
        1 trdp.oper_topo 58+4 '0x00000000' Operational Topography Counter: 0x00000000
        1 trdp.len 62+4 '4' Dataset Length: 4
        1 trdp.reply_status 66+4 '-2' Reply Status Indication: Session abort (-2)
        1 trdp.session_id 70+16 '00112233-4455-6677-8899-aabbccddeeff' Session UUID: 00112233-4455-6677-8899-aabbccddeeff
        1 trdp.reply_timeout 86+4 '0' Reply Timeout: 5 usec
        1 trdp.source_uri 90+32 'aaa' Source URI: aaa
        1 trdp.dest_uri 122+32 'aaa' Destination URI: aaa
        1 trdp.fcs 154+4 '0xaabbccdd' Header FCS: 0xaabbccdd
        """#),
    Sample(
      testDescription: "controllers produce", name: "egd",
      packets: [
        """
        02000000000202000000000108004500003c00010000401166ae0a0000010a0000020fa047460028
        00000d0100010a0000010000007b0000000000000000010000000000000000000000
        """
      ],
      rows: #"""
        0 egd 42+32 '' Ethernet Global Data
        1 egd.type 42+1 '13' Type: 13
        1 egd.ver 43+1 '1' Version: 1
        1 egd.rid 44+2 '256' RequestID: 256
        1 egd.pid 46+4 '10.0.0.1' ProducerID: 10.0.0.1
        1 egd.exid 50+4 '0x7b000000' ExchangeID: 0x7b000000
        1 egd.notime 54+8 '0x0000000000000000' Timestamp: 0x0000000000000000--No TimeStamp
        1 egd.stat 62+4 '1' Status: No error currently exists (1)
        1 egd.csig 66+4 '0' ConfigSignature: 0
        1 egd.rsrv 70+4 '0' Reserved: 0
        """#),
    Sample(
      testDescription: "discovery by multicast", name: "lsd",
      packets: [
        """
        02000000000202000000000108004500007c000100004011e81f0a000001efc0988f0fa01a730068
        000042542d534541524348202a20485454502f312e310d0a486f73743a203233392e3139322e3135
        322e3134333a363737310d0a506f72743a20363838310d0a496e666f686173683a20414243440d0a
        636f6f6b69653a20313233340d0a0d0a0d0a
        """,
        """
        02000000000202000000000108004500003e000100004011e85d0a000001efc0988f0fa01a73002a
        000042542d534541524348202a20485454502f312e310d0a506f72743a20363838310d0a
        """,
      ],
      rows: #"""
        0 lsd 42+96 '' Local Service Discovery
        1 lsd.header 42+20 'BT-SEARCH * HTTP/1.1' Header: BT-SEARCH * HTTP/1.1
        1 lsd.host 64+26 '239.192.152.143:6771' Host: 239.192.152.143:6771
        1 lsd.port 92+10 '6881' Port: 6881
        1 lsd.infohash 104+14 'ABCD' Infohash: ABCD
        1 lsd.cookie 120+12 '1234' cookie: 1234
        0 lsd 42+34 '' Local Service Discovery
        1 lsd.header 42+20 'BT-SEARCH * HTTP/1.1' Header: BT-SEARCH * HTTP/1.1
        1 lsd.host 64+10 'Port: 6881' Port: 6881
        2 _ws.expert 64+0 '' Expert Info (Error/Malformed): Host field malformed
        3 lsd.malformed_field 0+0 '' Host field malformed
        3h _ws.expert.message 0+0 'Host field malformed' Message: Host field malformed
        3 _ws.expert.severity 0+0 '8388608' Severity level: Error
        3 _ws.expert.group 0+0 '117440512' Group: Malformed
        2h _ws.malformed 64+0 '' Malformed Packet
        1 lsd.port 76+0 '65535' Port: 65535
        2 _ws.expert 76+0 '' Expert Info (Error/Malformed): Port field malformed
        3 lsd.malformed_field 0+0 '' Port field malformed
        3h _ws.expert.message 0+0 'Port field malformed' Message: Port field malformed
        3 _ws.expert.severity 0+0 '8388608' Severity level: Error
        3 _ws.expert.group 0+0 '117440512' Group: Malformed
        2h _ws.malformed 76+0 '' Malformed Packet
        1 lsd.infohash 76+0 ''
        2 _ws.expert 76+0 '' Expert Info (Error/Malformed): Infohash field malformed
        3 lsd.malformed_field 0+0 '' Infohash field malformed
        3h _ws.expert.message 0+0 'Infohash field malformed' Message: Infohash field malformed
        3 _ws.expert.severity 0+0 '8388608' Severity level: Error
        3 _ws.expert.group 0+0 '117440512' Group: Malformed
        2h _ws.malformed 76+0 '' Malformed Packet
        """#),
    Sample(
      testDescription: "a shell", name: "rsh",
      packets: [
        """
        02000000000202000000000108004500002d00010000400666c80a0000010a0000020fb402020000
        000100000001501803e8000000003130303100
        """,
        """
        02000000000202000000000108004500003400010000400666c10a0000010a0000020fb402020000
        000600000001501803e8000000006162006364006c73202d6c00
        """,
        """
        02000000000202000000000108004500003900010000400666bc0a0000010a0000020fb502020000
        000100000001501803e80000000031303031006162006364006c73202d6c00
        """,
        """
        02000000000202000000000108004500002900010000400666cc0a0000020a00000102020fb50000
        000100000012501803e80000000000
        """,
        """
        02000000000202000000000108004500002b00010000400666ca0a0000010a0000020fb502020000
        001200000002501803e800000000616263
        """,
      ],
      rows: #"""
        0 rsh 54+5 '' Remote Shell
        1 rsh.stderr_port 54+5 '1001' Stderr port (optional): 1001
        0 rsh 54+12 '' Remote Shell
        1 rsh.client_username 54+3 'ab' Client username: ab
        1 rsh.server_username 57+3 'cd' Server username: cd
        1 rsh.command 60+6 'ls -l' Command to execute: ls -l
        0 rsh 54+17 '' Remote Shell
        1 rsh.stderr_port 54+5 '1001' Stderr port (optional): 1001
        1 rsh.client_username 59+3 'ab' Client username: ab
        1 rsh.server_username 62+3 'cd' Server username: cd
        1 rsh.command 65+6 'ls -l' Command to execute: ls -l
        0 rsh 54+1 '' Remote Shell
        1 rsh.server_client_data 54+1 '00' Server -> Client Data: 00
        0 rsh 54+3 '' Remote Shell
        1 rsh.client_server_data 54+3 '61:62:63' Client -> Server Data: 616263
        """#),
    Sample(
      testDescription: "files are synchronised", name: "rsync",
      packets: [
        """
        02000000000202000000000108004500003d00010000400666b80a0000010a00000203ff03690000
        000100000001501803e800000000405253594e43443a2033312e30207368613531320a
        """,
        """
        02000000000202000000000108004500003200010000400666c30a0000020a000001036903ff0000
        000100000016501803e8000000006d6f746420686572650a
        """,
        """
        02000000000202000000000108004500002e00010000400666c70a0000010a00000203ff03690000
        00160000000b501803e800000000236c6973740a
        """,
        """
        02000000000202000000000108004500002c00010000400666c90a0000010a000002040003690000
        000100000001501803e80000000001020304
        """,
      ],
      rows: #"""
        0 rsync 54+21 '' RSYNC File Synchroniser
        1 rsync.hdr_magic 54+8 '@RSYNCD:' Magic Header: @RSYNCD:
        1 rsync.hdr_version 63+12 '31.0 sha512' Header Version: 31.0 sha512\n
        0 rsync 54+10 '' RSYNC File Synchroniser
        1 rsync.hdr_magic 54+8 'motd her' Magic Header: motd her
        1 rsync.hdr_version 63+1 '' Header Version: \n
        0 rsync 54+6 '' RSYNC File Synchroniser
        1 rsync.query 54+6 '#list' Client Query String: #list\n
        0 rsync 54+4 '' RSYNC File Synchroniser
        """#),
    Sample(
      testDescription: "speed over UDP", name: "iperf3",
      packets: [
        """
        02000000000202000000000108004500002000010000401166ca0a0000010a0000020faa1451000c
        000039383736
        """,
        """
        02000000000202000000000108004500003000010000401166ba0a0000010a0000020faa1451001c
        000064a0000000010000000000010000000000000000
        """,
        """
        02000000000202000000000108004500002e00010000401166bc0a0000010a0000020faa1451001a
        000064a00000000100000000000000000002aabb
        """,
        """
        02000000000202000000000108004500002a00010000401166c00a0000010a0000020faa14510016
        000064a0000000010000000000020102
        """,
      ],
      rows: #"""
        0 iperf3 42+4 '' iPerf3 Speed Test
        1 iperf3.init_msg 42+4 '0x39383736' UDP initialization message: 0x39383736
        0 iperf3 42+20 '' iPerf3 Speed Test
        1  42+8 'Time Sent: 1688207360.0655360 seconds'
        2 iperf3.sec 42+4 '1688207360' iPerf3 sec: 1688207360
        2 iperf3.usec 46+4 '65536' iPerf3 usec: 65536
        1 iperf3.sequence 50+4 '1' iPerf3 sequence: 1
        0 iperf3 42+18 '' iPerf3 Speed Test
        1  42+8 'Time Sent: 1688207360.0655360 seconds'
        2 iperf3.sec 42+4 '1688207360' iPerf3 sec: 1688207360
        2 iperf3.usec 46+4 '65536' iPerf3 usec: 65536
        1 iperf3.sequence 50+8 '2' iPerf3 sequence: 2
        0 iperf3 42+14 '' iPerf3 Speed Test
        1  42+8 'Time Sent: 1688207360.0655360 seconds'
        2 iperf3.sec 42+4 '1688207360' iPerf3 sec: 1688207360
        2 iperf3.usec 46+4 '65536' iPerf3 usec: 65536
        2 _ws.expert 42+0 '' Expert Info (Note/Sequence): UDP packet loss or out of order delivery
        3 iperf3.outoforder 0+0 '' UDP packet loss or out of order delivery
        3h _ws.expert.message 0+0 'UDP packet loss or out of order delivery' Message: UDP packet loss or out of order delivery
        3 _ws.expert.severity 0+0 '4194304' Severity level: Note
        3 _ws.expert.group 0+0 '33554432' Group: Sequence
        1 iperf3.sequence 50+4 '2' iPerf3 sequence: 2
        """#),
    Sample(
      testDescription: "speed over TCP", name: "iperf3",
      packets: [
        """
        02000000000202000000000108004500004d00010000400666a80a0000010a0000020faa14510000
        000100000001501803e8000000006162636465666768696a6b6c6d6e6f707172737475767778797a
        3031323334353637383900
        """,
        """
        02000000000202000000000108004500002900010000400666cc0a0000020a00000114510faa0000
        000100000026501803e80000000009
        """,
      ],
      rows: #"""
        0 iperf3 54+37 '' iPerf3 Speed Test
        1 iperf3.cookie 54+37 'abcdefghijklmnopqrstuvwxyz0123456789' Cookie: abcdefghijklmnopqrstuvwxyz0123456789
        0 iperf3 54+1 '' iPerf3 Speed Test
        1 iperf3.state 54+1 '9' State ID: PARAM_EXCHANGE (9)
        """#),
    Sample(
      testDescription: "controllers answer", name: "sbus",
      packets: [
        """
        02000000000202000000000108004500002900010000401166c10a0000010a0000020fa013ba0015
        00000000000d01000001000a205318
        """,
        """
        02000000000202000000000108004500002900010000401166c10a0000010a0000020fa013ba0015
        00000000000d01000001000a205318
        """,
        """
        02000000000202000000000108004500003600010000401166b40a0000010a0000020fa013ba0022
        00000000001a01000002000a510a0001020101010101010101010c1f
        """,
        """
        02000000000202000000000108004500002900010000401166c10a0000020a00000113ba0fa00015
        00000000000d010000020200035d6e
        """,
        """
        02000000000202000000000108004500002c00010000401166be0a0000010a0000020fa013ba0018
        00000000001001000008000a02080001bb93
        """,
        """
        02000000000202000000000108004500002900010000401166c10a0000020a00000113ba0fa00015
        00000000000d010000080155aab91c
        """,
      ],
      rows: #"""
        0 sbus 42+13 '' SAIA S-Bus
        1  42+8 'Ether-S-Bus header'
        2 sbus.len 42+4 '13' Length (bytes): 13
        2 sbus.vers 46+1 '1' Version: 1
        2 sbus.proto 47+1 '0' Protocol type: 0
        2 sbus.seq 48+2 '1' Sequence: 1
        1 sbus.att 50+1 '0x00' Telegram attribute: Request (0x00)
        1 sbus.destination 51+1 '10' Destination: 10
        1 sbus.cmd 52+1 '0x20' Command: Read firmware version (0x20)
        1 sbus.crc 53+2 '0x5318' Checksum: 0x5318 [correct]
        1 sbus.crc.status 53+0 '1' Checksum Status: Good
        0 sbus 42+13 '' SAIA S-Bus
        1  42+8 'Ether-S-Bus header'
        2 sbus.len 42+4 '13' Length (bytes): 13
        2 sbus.vers 46+1 '1' Version: 1
        2 sbus.proto 47+1 '0' Protocol type: 0
        2 sbus.seq 48+2 '1' Sequence: 1
        1 sbus.att 50+1 '0x00' Telegram attribute: Request (0x00)
        1 sbus.destination 51+1 '10' Destination: 10
        1 sbus.cmd 52+1 '0x20' Command: Read firmware version (0x20)
        1 _ws.expert 42+0 '' Expert Info (Note/Sequence): Repeated telegram (due to timeout?)
        2 sbus.retry 0+0 '' Repeated telegram (due to timeout?)
        2h _ws.expert.message 0+0 'Repeated telegram (due to timeout?)' Message: Repeated telegram (due to timeout?)
        2 _ws.expert.severity 0+0 '4194304' Severity level: Note
        2 _ws.expert.group 0+0 '33554432' Group: Sequence
        1 sbus.timeout 42+0 '1.001000000' Time passed since first request: 1.001000000 seconds
        1 sbus.request_in 42+0 '1' First request in frame nr.: 1
        1 sbus.crc 53+2 '0x5318' Checksum: 0x5318 [correct]
        1 sbus.crc.status 53+0 '1' Checksum Status: Good
        0 sbus 42+26 '' SAIA S-Bus
        1  42+8 'Ether-S-Bus header'
        2 sbus.len 42+4 '26' Length (bytes): 26
        2 sbus.vers 46+1 '1' Version: 1
        2 sbus.proto 47+1 '0' Protocol type: 0
        2 sbus.seq 48+2 '2' Sequence: 2
        1 sbus.att 50+1 '0x00' Telegram attribute: Request (0x00)
        1 sbus.destination 51+1 '10' Destination: 10
        1 sbus.cmd 52+1 '0x51' Command: Write byte* (0x51)
        1 sbus.wcount_calc 53+1 '8' W-count (32 bit values): 8
        1 sbus.wcount 53+1 '10' W-count (raw): 10
        1 sbus.addr_68k 54+3 '0x000102' Base address of bytes: 0x000102
        1  57+11 'Data (bytes)'
        2 sbus.data_byte 57+1 '1' Data bytes: 1
        2 sbus.data_byte 58+1 '1' Data bytes: 1
        2 sbus.data_byte 59+1 '1' Data bytes: 1
        2 sbus.data_byte 60+1 '1' Data bytes: 1
        2 sbus.data_byte 61+1 '1' Data bytes: 1
        2 sbus.data_byte 62+1 '1' Data bytes: 1
        2 sbus.data_byte 63+1 '1' Data bytes: 1
        2 sbus.data_byte 64+1 '1' Data bytes: 1
        1 sbus.crc 65+2 '0x010c' Checksum: 0x010c incorrect, should be 0x0c1f
        2 _ws.expert 65+0 '' Expert Info (Error/Checksum): Bad checksum [should be 0x0c1f]
        3 sbus.crc_bad.expert 0+0 '' Bad checksum [should be 0x0c1f]
        3h _ws.expert.message 0+0 'Bad checksum [should be 0x0c1f]' Message: Bad checksum [should be 0x0c1f]
        3 _ws.expert.severity 0+0 '8388608' Severity level: Error
        3 _ws.expert.group 0+0 '16777216' Group: Checksum
        1 sbus.crc.status 65+0 '0' Checksum Status: Bad
        0 sbus 42+13 '' SAIA S-Bus
        1  42+8 'Ether-S-Bus header'
        2 sbus.len 42+4 '13' Length (bytes): 13
        2 sbus.vers 46+1 '1' Version: 1
        2 sbus.proto 47+1 '0' Protocol type: 0
        2 sbus.seq 48+2 '2' Sequence: 2
        1 sbus.att 50+1 '0x02' Telegram attribute: ACK/NAK (0x02)
        1 sbus.response_time 42+0 '1.001000000' Response time: 1.001000000 seconds
        1 sbus.response_to 42+0 '3' Request in frame nr.: 3
        1 sbus.nakcode 51+2 '0x0003' ACK/NAK code: NAK, PGU port is in reduced protocol (0x0003)
        2 _ws.expert 51+0 '' Expert Info (Chat/Response): Telegram not acknowledged by PCD
        3 sbus.telegram_not_acked 0+0 '' Telegram not acknowledged by PCD
        3h _ws.expert.message 0+0 'Telegram not acknowledged by PCD' Message: Telegram not acknowledged by PCD
        3 _ws.expert.severity 0+0 '2097152' Severity level: Chat
        3 _ws.expert.group 0+0 '50331648' Group: Response
        1 sbus.crc 53+2 '0x5d6e' Checksum: 0x5d6e [correct]
        1 sbus.crc.status 53+0 '1' Checksum Status: Good
        0 sbus 42+16 '' SAIA S-Bus
        1  42+8 'Ether-S-Bus header'
        2 sbus.len 42+4 '16' Length (bytes): 16
        2 sbus.vers 46+1 '1' Version: 1
        2 sbus.proto 47+1 '0' Protocol type: 0
        2 sbus.seq 48+2 '8' Sequence: 8
        1 sbus.att 50+1 '0x00' Telegram attribute: Request (0x00)
        1 sbus.destination 51+1 '10' Destination: 10
        1 sbus.cmd 52+1 '0x02' Command: Read flag(s) (0x02)
        1 sbus.rcount 53+1 '9' R-count: 9
        1 sbus.addr_IOF 54+2 '1' Base address IOF: 1
        1 sbus.crc 56+2 '0xbb93' Checksum: 0xbb93 [correct]
        1 sbus.crc.status 56+0 '1' Checksum Status: Good
        0 sbus 42+13 '' SAIA S-Bus
        1  42+8 'Ether-S-Bus header'
        2 sbus.len 42+4 '13' Length (bytes): 13
        2 sbus.vers 46+1 '1' Version: 1
        2 sbus.proto 47+1 '0' Protocol type: 0
        2 sbus.seq 48+2 '8' Sequence: 8
        1 sbus.att 50+1 '0x01' Telegram attribute: Response (0x01)
        1 sbus.response_time 42+0 '1.001000000' Response time: 1.001000000 seconds
        1 sbus.response_to 42+0 '5' Request in frame nr.: 5
        1  51+2 'Data'
        2 sbus.data_iof 51+1 '1010101' Binary data: 01010101
        2 sbus.data_iof 52+1 '10101010' Binary data: 10101010
        1 sbus.crc 53+2 '0xb91c' Checksum: 0xb91c [correct]
        1 sbus.crc.status 53+0 '1' Checksum Status: Good
        """#),
    Sample(
      testDescription: "more of controllers", name: "sbus",
      packets: [
        """
        02000000000202000000000108004500003300010000401166b70a0000020a00000113ba0fa0001f
        000000000017010000050144324d343830323011223344b859
        """,
        """
        02000000000202000000000108004500003500010000401166b50a0000010a0000020fa013ba0021
        00000000001901000009000a0b05102030405060708090a0b08a5f
        """,
      ],
      rows: #"""
        0 sbus 42+23 '' SAIA S-Bus
        1  42+8 'Ether-S-Bus header'
        2 sbus.len 42+4 '23' Length (bytes): 23
        2 sbus.vers 46+1 '1' Version: 1
        2 sbus.proto 47+1 '0' Protocol type: 0
        2 sbus.seq 48+2 '5' Sequence: 5
        1 sbus.att 50+1 '0x01' Telegram attribute: Response (0x01)
        1  51+12 'Not dissected, could not find request telegram'
        2 _ws.expert 51+0 '' Expert Info (Warning/Undecoded): Not dissected, could not find request telegram
        3 sbus.no_request_telegram 0+0 '' Not dissected, could not find request telegram
        3h _ws.expert.message 0+0 'Not dissected, could not find request telegram' Message: Not dissected, could not find request telegram
        3 _ws.expert.severity 0+0 '6291456' Severity level: Warning
        3 _ws.expert.group 0+0 '83886080' Group: Undecoded
        1 sbus.crc 63+2 '0xb859' Checksum: 0xb859 [correct]
        1 sbus.crc.status 63+0 '1' Checksum Status: Good
        0 sbus 42+25 '' SAIA S-Bus
        1  42+8 'Ether-S-Bus header'
        2 sbus.len 42+4 '25' Length (bytes): 25
        2 sbus.vers 46+1 '1' Version: 1
        2 sbus.proto 47+1 '0' Protocol type: 0
        2 sbus.seq 48+2 '9' Sequence: 9
        1 sbus.att 50+1 '0x00' Telegram attribute: Request (0x00)
        1 sbus.destination 51+1 '10' Destination: 10
        1 sbus.cmd 52+1 '0x0b' Command: Write flag(s) (0x0b)
        1 sbus.wcount_calc 53+1 '3' W-count (32 bit values): 3
        1 sbus.wcount 53+1 '5' W-count (raw): 5
        1 sbus.addr_IOF 54+2 '4128' Base address IOF: 4128
        1 sbus.fio_count 56+1 '49' FIO Count (amount of bits): 49
        1  57+3 'Data'
        2 sbus.data_iof 57+1 '1000000' Binary data: 01000000
        2 sbus.data_iof 58+1 '1010000' Binary data: 01010000
        2 sbus.data_iof 59+1 '1100000' Binary data: 01100000
        1 sbus.crc 60+2 '0x7080' Checksum: 0x7080 incorrect, should be 0x8a5f
        2 _ws.expert 60+0 '' Expert Info (Error/Checksum): Bad checksum [should be 0x8a5f]
        3 sbus.crc_bad.expert 0+0 '' Bad checksum [should be 0x8a5f]
        3h _ws.expert.message 0+0 'Bad checksum [should be 0x8a5f]' Message: Bad checksum [should be 0x8a5f]
        3 _ws.expert.severity 0+0 '8388608' Severity level: Error
        3 _ws.expert.group 0+0 '16777216' Group: Checksum
        1 sbus.crc.status 60+0 '0' Checksum Status: Bad
        """#),
    Sample(
      testDescription: "a realm is entered", name: "wow",
      packets: [
        """
        02000000000202000000000108004500009f00010000400666560a0000020a0000010e8c13890000
        000100000001501803e8000000000000001111111111111111111111111111111111111111111111
        11111111111111111101072022222222222222222222222222222222222222222222222222222222
        22222222333333333333333333333333333333333333333333333333333333333333333344444444
        44444444444444444444444400
        """,
        """
        02000000000202000000000108004500009100010000400666640a0000010a00000213890e8c0000
        000100000078501803e8000000000111111111111111111111111111111111111111111111111111
        11111111111111222222222222222222222222222222222222222233333333333333333333333333
        333333333333330144444444444444444444444444444444444444444444444444444444444400
        """,
        """
        02000000000202000000000108004500004e00010000400666a70a0000010a00000213890e8c0000
        006a00000078501803e800000000020822006f5700000c03040530363878006e69570053556e653c
        0000007f0000010441424344
        """,
        """
        02000000000202000000000108004500004700010000400666ae0a0000020a0000010e8c13890000
        007800000090501803e8000000003005506174636801020304050607081111111111111111111111
        1111111111
        """,
      ],
      rows: #"""
        0 wow 54+119 '' World of Warcraft
        1 wow.cmd 54+1 '0x00' Command: CMD_AUTH_LOGON_CHALLENGE (0x00)
        1 wow.protocol.version.int 55+1 '0x00' Protocol Version Int: 0x00 (0)
        1 wow.login.result 56+1 '0x00' Login Result: Success (0x00)
        1 wow.server.public.key 57+32 '11:11:11:11:11:11:11:11:11:11:11:11:11:11:11:11:11:11:11:11:11:11:11:11:11:11:11:11:11:11:11:11' Server Public Key: 1111111111111111111111111111111111111111111111111111111111111111
        1 wow.generator.length 89+1 '0x01' Generator Length: 0x01 (1)
        1 wow.generator 90+1 '07' Generator: 07
        1 wow.large.safe.prime.length 91+1 '0x20' Large Safe Prime Length: 0x20 (32)
        1 wow.large.safe.prime 92+32 '22:22:22:22:22:22:22:22:22:22:22:22:22:22:22:22:22:22:22:22:22:22:22:22:22:22:22:22:22:22:22:22' Large Safe Prime: 2222222222222222222222222222222222222222222222222222222222222222
        1 wow.salt 124+32 '33:33:33:33:33:33:33:33:33:33:33:33:33:33:33:33:33:33:33:33:33:33:33:33:33:33:33:33:33:33:33:33' Salt: 3333333333333333333333333333333333333333333333333333333333333333
        1 wow.crc.salt 156+16 '44:44:44:44:44:44:44:44:44:44:44:44:44:44:44:44' Crc Salt: 44444444444444444444444444444444
        0 wow 54+105 '' World of Warcraft
        1 wow.cmd 54+1 '0x01' Command: CMD_AUTH_LOGON_PROOF (0x01)
        1 wow.client.public.key 55+32 '11:11:11:11:11:11:11:11:11:11:11:11:11:11:11:11:11:11:11:11:11:11:11:11:11:11:11:11:11:11:11:11' Client Public Key: 1111111111111111111111111111111111111111111111111111111111111111
        1 wow.client.proof 87+20 '22:22:22:22:22:22:22:22:22:22:22:22:22:22:22:22:22:22:22:22' Client Proof: 2222222222222222222222222222222222222222
        1 wow.crc.hash 107+20 '33:33:33:33:33:33:33:33:33:33:33:33:33:33:33:33:33:33:33:33' Crc Hash: 3333333333333333333333333333333333333333
        1 wow.number.of.telemetry.keys 127+1 '0x01' Number Of Telemetry Keys: 0x01 (1)
        1  128+30 'TelemetryKey 0'
        2 wow.unknown.int 128+2 '0x00004444' Unknown Int: 0x00004444 (17476)
        2 wow.unknown.int 130+4 '0x44444444' Unknown Int: 0x44444444 (1145324612)
        2 wow.unknown.bytes 134+4 '44:44:44:44' Unknown Bytes: 44444444
        2 wow.cd.key.proof 138+20 '44:44:44:44:44:44:44:44:44:44:44:44:44:44:44:44:44:44:44:44' Cd Key Proof: 4444444444444444444444444444444444444444
        0 wow 54+38 '' World of Warcraft
        1 wow.cmd 54+1 '0x02' Command: CMD_AUTH_RECONNECT_CHALLENGE (0x02)
        1 wow.protocol.version 55+1 '0x08' Protocol Version: Eight (0x08)
        1 wow.size 56+2 '0x0022' Size: 0x0022 (34)
        1 wow.game.name 58+4 '0x0000576f' Game Name: 0x0000576f (22383)
        1  62+5 'Version'
        2 wow.major 62+1 '0x0c' Major: 0x0c (12)
        2 wow.minor 63+1 '0x03' Minor: 0x03 (3)
        2 wow.patch 64+1 '0x04' Patch: 0x04 (4)
        2 wow.build 65+2 '0x3005' Build: 0x3005 (12293)
        1 wow.platform 67+4 '0x00783836' Platform: X86 (0x00783836)
        1 wow.os 71+4 '0x0057696e' Os: Windows (0x0057696e)
        1 wow.locale 75+4 '0x656e5553' Locale: En Us (0x656e5553)
        1 wow.utc.timezone.offset 79+4 '0x0000003c' Utc Timezone Offset: 0x0000003c (60)
        1 wow.client.ip.address 83+4 '0x0100007f' Client Ip Address: 0x0100007f (16777343)
        1 wow.string.length 87+1 '0x04' String Length: 0x04 (4)
        1 wow.account.name 88+4 'ABCD' Account Name: ABCD
        0 wow 54+31 '' World of Warcraft
        1 wow.cmd 54+1 '0x30' Command: CMD_XFER_INITIATE (0x30)
        1 wow.string.length 55+1 '0x05' String Length: 0x05 (5)
        1 wow.filename 56+5 'Patch' Filename: Patch
        1 wow.file.size 61+8 '0x0807060504030201' File Size: 0x0807060504030201 (578437695752307201)
        1 wow.file.md 69+16 '11:11:11:11:11:11:11:11:11:11:11:11:11:11:11:11' File Md: 11111111111111111111111111111111
        """#),
    Sample(
      testDescription: "clients are found", name: "steam_ihs_discovery",
      packets: [
        """
        02000000000202000000000108004500003b00010000401166af0a0000010a000002699c699c0027
        0000ffffffff214c5fa006000000080710001805090000000803104d120305ac02
        """,
        """
        02000000000202000000000108004500003600010000401166b40a0000010a000002699c699c0022
        0000ffffffff214c5fa0060000000807100618050400000008091003
        """,
      ],
      rows: #"""
        0 steam_ihs_discovery 42+31 '' Steam In-Home Streaming Discovery Protocol
        1 steam_ihs_discovery.signature 42+8 '0xa05f4c21ffffffff' Signature: 0xa05f4c21ffffffff
        1 steam_ihs_discovery.header_length 50+4 '6' Header Length: 6
        1 steam_ihs_discovery.header_client_id 55+1 '7' Client ID: 7 (0x0000000000000007)
        1 steam_ihs_discovery.header_msg_type 57+1 '0' Message Type: Client Discovery (0)
        1 steam_ihs_discovery.header_instance_id 59+1 '5' Instance ID: 5 (0x0000000000000005)
        1 steam_ihs_discovery.body_length 60+4 '9' Body Length: 9
        1 steam_ihs_discovery.body_discovery_seqnum 65+1 '3' Sequence Number: 3
        1 steam_ihs_discovery.body_discovery_clientids 67+1 '0x000000000000004d' Client IDs: 0x000000000000004d
        1 steam_ihs_discovery.unknown_data 70+3 '05:ac:02' Unknown Data: 05ac02
        2 _ws.expert 70+0 '' Expert Info (Warning/Undecoded): Unknown length-delimited protobuf field
        3 steam_ihs_discovery.unknownlengthdelimited 0+0 '' Unknown length-delimited protobuf field
        3h _ws.expert.message 0+0 'Unknown length-delimited protobuf field' Message: Unknown length-delimited protobuf field
        3 _ws.expert.severity 0+0 '6291456' Severity level: Warning
        3 _ws.expert.group 0+0 '83886080' Group: Undecoded
        2 _ws.expert 70+0 '' Expert Info (Error/Malformed): Expected wiretype 0 (VarInt) for field 2, but got 2 (Length-delimited) instead.
        3 steam_ihs_discovery.invalid_wiretype 0+0 '' Expected wiretype 0 (VarInt) for field 2, but got 2 (Length-delimited) instead.
        3h _ws.expert.message 0+0 'Expected wiretype 0 (VarInt) for field 2, but got 2 (Length-delimited) instead.' Message: Expected wiretype 0 (VarInt) for field 2, but got 2 (Length-delimited) instead.
        3 _ws.expert.severity 0+0 '8388608' Severity level: Error
        3 _ws.expert.group 0+0 '117440512' Group: Malformed
        2h _ws.malformed 70+0 '' Malformed Packet
        0 steam_ihs_discovery 42+26 '' Steam In-Home Streaming Discovery Protocol
        1 steam_ihs_discovery.signature 42+8 '0xa05f4c21ffffffff' Signature: 0xa05f4c21ffffffff
        1 steam_ihs_discovery.header_length 50+4 '6' Header Length: 6
        1 steam_ihs_discovery.header_client_id 55+1 '7' Client ID: 7 (0x0000000000000007)
        1 steam_ihs_discovery.header_msg_type 57+1 '6' Message Type: Device Streaming Response (6)
        1 steam_ihs_discovery.header_instance_id 59+1 '5' Instance ID: 5 (0x0000000000000005)
        1 steam_ihs_discovery.body_length 60+4 '4' Body Length: 4
        1 steam_ihs_discovery.body_streamingresponse_requestid 65+1 '0x00000009' Request ID: 0x00000009
        1 steam_ihs_discovery.body_streamingresponse_result 67+1 '3' Result: Failed (3)
        """#),
    Sample(
      testDescription: "old messengers", name: "icq",
      packets: [
        """
        02000000000202000000000108004500003800010000401166b20a0000010a0000020fa015b30024
        000003000102030405060708090a0b0c0d0e0f101112131415161718191a
        """,
        """
        02000000000202000000000108004500003800010000401166b20a0000010a0000020fa015b30024
        000004000102030405060708090a0b0c0d0e0f101112131415161718191a
        """,
        """
        02000000000202000000000108004500002000010000401166ca0a0000010a0000020fa015b3000c
        00000200aabb
        """,
      ],
      rows: #"""
        0 icq 42+28 '' ICQv3
        1 icq.version 42+2 '3' Version: 3
        0 icq 42+28 '' ICQv4
        1 icq.version 42+2 '4' Version: 4
        0 icq 42+4 '' ICQv2
        1 icq.version 42+2 '2' Version: 2
        """#),
    Sample(
      testDescription: "a desktop over UDP", name: "rdpudp",
      packets: [
        """
        02000000000202000000000108004500002c00010000401166be0a0000010a00000210040d3d0018
        00000000000100400104000241c300000009
        """,
        """
        02000000000202000000000108004500003100010000401166b90a0000010a00000210040d3d001d
        0000ffffffff004012010000000904d004d00001000200
        """,
      ],
      rows: #"""
        0 rdpudp 42+16 '' UDP Remote Desktop Protocol
        1 rdpudp.snsourceack 42+4 '0x00000001' snSourceAck: 0x00000001
        1 rdpudp.receivewindowsize 46+2 '64' ReceiveWindowSize: 64
        1 rdpudp.flags 48+2 '0x0104' Flags: 0x0104, Ack, Ack of Acks
        2 rdpudp.flags.syn 48+2 'False' .... .... .... ...0 = Syn: False
        2 rdpudp.flags.fin 48+2 'False' .... .... .... ..0. = Fin: False
        2 rdpudp.flags.ack 48+2 'True' .... .... .... .1.. = Ack: True
        2 rdpudp.flags.data 48+2 'False' .... .... .... 0... = Data: False
        2 rdpudp.flags.fec 48+2 'False' .... .... ...0 .... = FECData: False
        2 rdpudp.flags.cn 48+2 'False' .... .... ..0. .... = CN: False
        2 rdpudp.flags.cwr 48+2 'False' .... .... .0.. .... = CWR: False
        2 rdpudp.flags.aoa 48+2 'True' .... ...1 .... .... = Ack of Acks: True
        2 rdpudp.flags.synlossy 48+2 'False' .... ..0. .... .... = Syn lossy: False
        2 rdpudp.flags.ackdelayed 48+2 'False' .... .0.. .... .... = Ack delayed: False
        2 rdpudp.flags.correlationid 48+2 'False' .... 0... .... .... = Correlation id: False
        2 rdpudp.flags.synex 48+2 'False' ...0 .... .... .... = SynEx: False
        1  50+4 'Ack'
        2 rdpudp.ack.item 52+1 '0x41' Ack item: 0x41
        2 rdpudp.ack.item.rle 52+1 '1' ..00 0001 = Run length: 1
        2 rdpudp.ack.item 53+1 '0xc3' Ack item: 0xc3
        2 rdpudp.ack.item.rle 53+1 '3' ..00 0011 = Run length: 3
        1 rdpudp.resetSeqNum 54+4 '0x00000009' snResetSeqNum: 0x00000009
        0 rdpudp 42+21 '' UDP Remote Desktop Protocol
        1 rdpudp.snsourceack 42+4 '0xffffffff' snSourceAck: 0xffffffff
        1 rdpudp.receivewindowsize 46+2 '64' ReceiveWindowSize: 64
        1 rdpudp.flags 48+2 '0x1201' Flags: 0x1201, Syn, Syn lossy, SynEx
        2 rdpudp.flags.syn 48+2 'True' .... .... .... ...1 = Syn: True
        2 rdpudp.flags.fin 48+2 'False' .... .... .... ..0. = Fin: False
        2 rdpudp.flags.ack 48+2 'False' .... .... .... .0.. = Ack: False
        2 rdpudp.flags.data 48+2 'False' .... .... .... 0... = Data: False
        2 rdpudp.flags.fec 48+2 'False' .... .... ...0 .... = FECData: False
        2 rdpudp.flags.cn 48+2 'False' .... .... ..0. .... = CN: False
        2 rdpudp.flags.cwr 48+2 'False' .... .... .0.. .... = CWR: False
        2 rdpudp.flags.aoa 48+2 'False' .... ...0 .... .... = Ack of Acks: False
        2 rdpudp.flags.synlossy 48+2 'True' .... ..1. .... .... = Syn lossy: True
        2 rdpudp.flags.ackdelayed 48+2 'False' .... .0.. .... .... = Ack delayed: False
        2 rdpudp.flags.correlationid 48+2 'False' .... 0... .... .... = Correlation id: False
        2 rdpudp.flags.synex 48+2 'True' ...1 .... .... .... = SynEx: True
        1 rdpudp.initialsequencenumber 50+4 '0x00000009' Initial SequenceNumber: 0x00000009
        1 rdpudp.upstreammtu 54+2 '1232' Upstream MTU: 1232
        1 rdpudp.downstreammtu 56+2 '1232' DownStream MTU: 1232
        1  58+4 'SynEx'
        2 rdpudp.synex.flags 58+2 '0x0001' Flags: 0x0001
        2 rdpudp.synex.flags.versioninfo 58+2 'True' .... .... .... ...1 = Version info: True
        2 rdpudp.synex.version 60+2 '0x0002' Version: UDPv1-2 (0x0002)
        """#),
  ]
}
