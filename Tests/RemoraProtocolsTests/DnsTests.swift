import Testing

/// Domain names over datagrams, streams and multicast, against tshark 4.6.9.
@Suite struct DnsTests {
  @Test(arguments: samples) func treeIsThatOfTshark(_ sample: PacketSample) {
    let rows = PacketRows.rows(of: [sample.bytes], in: sample.protocols)
    #expect(rows == [sample.expected])
  }

  @Test(arguments: samples) func everyPrefixIsDissected(_ sample: PacketSample) {
    #expect(PacketRows.survivesEveryPrefix(of: sample.bytes))
  }

  static let samples: [PacketSample] = [
    PacketSample(
      name: "addresses and names",
      hex: """
        0200000000020200000000010800450000b900010000401166310a0000010a000002003503e800a50000
        00018180000100060000000003777777076578616d706c6503636f6d0000010001c00c00010001000000
        3c000401020304c00c001c00010000003c0010000102030405060708090a0b0c0d0e0fc00c0002000100
        00003c0010026e73076578616d706c6503636f6d00c00c000500010000003c00050163017800c00c000c
        00010000003c00050170017800c00c002700010000003c000602646e017800
        """,
      protocols: ["dns", "mdns", "llmnr"],
      rows: #"""
        0 dns 42+157 '' Domain Name System (response)
        1 dns.id 42+2 '0x0001' Transaction ID: 0x0001
        1 dns.flags 44+2 '0x8180' Flags: 0x8180 Standard query response, No error
        2 dns.flags.response 44+2 'True' 1... .... .... .... = Response: Message is a response
        2 dns.flags.opcode 44+2 '0' .000 0... .... .... = Opcode: Standard query (0)
        2 dns.flags.authoritative 44+2 'False' .... .0.. .... .... = Authoritative: Server is not an authority for domain
        2 dns.flags.truncated 44+2 'False' .... ..0. .... .... = Truncated: Message is not truncated
        2 dns.flags.recdesired 44+2 'True' .... ...1 .... .... = Recursion desired: Do query recursively
        2 dns.flags.recavail 44+2 'True' .... .... 1... .... = Recursion available: Server can do recursive queries
        2 dns.flags.z 44+2 'False' .... .... .0.. .... = Z: reserved (0)
        2 dns.flags.authenticated 44+2 'False' .... .... ..0. .... = Answer authenticated: Answer/authority portion was not authenticated by the server
        2 dns.flags.checkdisable 44+2 'False' .... .... ...0 .... = Non-authenticated data: Unacceptable
        2 dns.flags.rcode 44+2 '0' .... .... .... 0000 = Reply code: No error (0)
        1 dns.count.queries 46+2 '1' Questions: 1
        1 dns.count.answers 48+2 '6' Answer RRs: 6
        1 dns.count.auth_rr 50+2 '0' Authority RRs: 0
        1 dns.count.add_rr 52+2 '0' Additional RRs: 0
        1  54+21 'Queries' 
        2  54+21 'www.example.com: type A, class IN' 
        3 dns.qry.name 54+17 'www.example.com' Name: www.example.com
        3 dns.qry.name.len 54+17 '15' Name Length: 15
        3 dns.count.labels 54+17 '3' Label Count: 3
        3 dns.qry.type 71+2 '1' Type: A (1) (Host Address)
        3 dns.qry.class 73+2 '0x0001' Class: IN (0x0001)
        1  75+124 'Answers' 
        2  75+16 'www.example.com: type A, class IN, addr 1.2.3.4' 
        3 dns.resp.name 75+2 'www.example.com' Name: www.example.com
        3 dns.resp.type 77+2 '1' Type: A (1) (Host Address)
        3 dns.resp.class 79+2 '0x0001' Class: IN (0x0001)
        3 dns.resp.ttl 81+4 '60' Time to live: 60 (1 minute)
        3 dns.resp.len 85+2 '4' Data length: 4
        3 dns.a 87+4 '1.2.3.4' Address: 1.2.3.4
        2  91+28 'www.example.com: type AAAA, class IN, addr 1:203:405:607:809:a0b:c0d:e0f' 
        3 dns.resp.name 91+2 'www.example.com' Name: www.example.com
        3 dns.resp.type 93+2 '28' Type: AAAA (28) (IP6 Address)
        3 dns.resp.class 95+2 '0x0001' Class: IN (0x0001)
        3 dns.resp.ttl 97+4 '60' Time to live: 60 (1 minute)
        3 dns.resp.len 101+2 '16' Data length: 16
        3 dns.aaaa 103+16 '1:203:405:607:809:a0b:c0d:e0f' AAAA Address: 1:203:405:607:809:a0b:c0d:e0f
        2  119+28 'www.example.com: type NS, class IN, ns ns.example.com' 
        3 dns.resp.name 119+2 'www.example.com' Name: www.example.com
        3 dns.resp.type 121+2 '2' Type: NS (2) (authoritative Name Server)
        3 dns.resp.class 123+2 '0x0001' Class: IN (0x0001)
        3 dns.resp.ttl 125+4 '60' Time to live: 60 (1 minute)
        3 dns.resp.len 129+2 '16' Data length: 16
        3 dns.ns 131+16 'ns.example.com' Name Server: ns.example.com
        2  147+17 'www.example.com: type CNAME, class IN, cname c.x' 
        3 dns.resp.name 147+2 'www.example.com' Name: www.example.com
        3 dns.resp.type 149+2 '5' Type: CNAME (5) (Canonical NAME for an alias)
        3 dns.resp.class 151+2 '0x0001' Class: IN (0x0001)
        3 dns.resp.ttl 153+4 '60' Time to live: 60 (1 minute)
        3 dns.resp.len 157+2 '5' Data length: 5
        3 dns.cname 159+5 'c.x' CNAME: c.x
        2  164+17 'www.example.com: type PTR, class IN, p.x' 
        3 dns.resp.name 164+2 'www.example.com' Name: www.example.com
        3 dns.resp.type 166+2 '12' Type: PTR (12) (domain name PoinTeR)
        3 dns.resp.class 168+2 '0x0001' Class: IN (0x0001)
        3 dns.resp.ttl 170+4 '60' Time to live: 60 (1 minute)
        3 dns.resp.len 174+2 '5' Data length: 5
        3 dns.ptr.domain_name 176+5 'p.x' Domain Name: p.x
        2  181+18 'www.example.com: type DNAME, class IN, dname dn.x' 
        3 dns.resp.name 181+2 'www.example.com' Name: www.example.com
        3 dns.resp.type 183+2 '39' Type: DNAME (39) 
        3 dns.resp.class 185+2 '0x0001' Class: IN (0x0001)
        3 dns.resp.ttl 187+4 '60' Time to live: 60 (1 minute)
        3 dns.resp.len 191+2 '6' Data length: 6
        3 dns.dname 193+6 'dn.x' Dname: dn.x
        1 dns.unsolicited 42+0 'True' Unsolicited: True
        """#),
    PacketSample(
      name: "authority, mail and text",
      hex: """
        0200000000020200000000010800450000d400010000401166160a0000010a000002003503e800c00000
        00028180000100060000000003777777076578616d706c6503636f6d0000060001c00c00060001000000
        3c0022016d0178000361646d01780179000000000100000e10000151bd0012750000000000c00c000f00
        010000003c0008000a026d78017800c00c001000010000003c000b03616263000564c3a92266c00c0063
        00010000003c000906763d737066310178c00c000d00010000003c000703637075026f73c00c000e0001
        0000003c000a01720178000165017800
        """,
      protocols: ["dns", "mdns", "llmnr"],
      rows: #"""
        0 dns 42+184 '' Domain Name System (response)
        1 dns.id 42+2 '0x0002' Transaction ID: 0x0002
        1 dns.flags 44+2 '0x8180' Flags: 0x8180 Standard query response, No error
        2 dns.flags.response 44+2 'True' 1... .... .... .... = Response: Message is a response
        2 dns.flags.opcode 44+2 '0' .000 0... .... .... = Opcode: Standard query (0)
        2 dns.flags.authoritative 44+2 'False' .... .0.. .... .... = Authoritative: Server is not an authority for domain
        2 dns.flags.truncated 44+2 'False' .... ..0. .... .... = Truncated: Message is not truncated
        2 dns.flags.recdesired 44+2 'True' .... ...1 .... .... = Recursion desired: Do query recursively
        2 dns.flags.recavail 44+2 'True' .... .... 1... .... = Recursion available: Server can do recursive queries
        2 dns.flags.z 44+2 'False' .... .... .0.. .... = Z: reserved (0)
        2 dns.flags.authenticated 44+2 'False' .... .... ..0. .... = Answer authenticated: Answer/authority portion was not authenticated by the server
        2 dns.flags.checkdisable 44+2 'False' .... .... ...0 .... = Non-authenticated data: Unacceptable
        2 dns.flags.rcode 44+2 '0' .... .... .... 0000 = Reply code: No error (0)
        1 dns.count.queries 46+2 '1' Questions: 1
        1 dns.count.answers 48+2 '6' Answer RRs: 6
        1 dns.count.auth_rr 50+2 '0' Authority RRs: 0
        1 dns.count.add_rr 52+2 '0' Additional RRs: 0
        1  54+21 'Queries' 
        2  54+21 'www.example.com: type SOA, class IN' 
        3 dns.qry.name 54+17 'www.example.com' Name: www.example.com
        3 dns.qry.name.len 54+17 '15' Name Length: 15
        3 dns.count.labels 54+17 '3' Label Count: 3
        3 dns.qry.type 71+2 '6' Type: SOA (6) (Start Of a zone of Authority)
        3 dns.qry.class 73+2 '0x0001' Class: IN (0x0001)
        1  75+151 'Answers' 
        2  75+46 'www.example.com: type SOA, class IN, mname m.x' 
        3 dns.resp.name 75+2 'www.example.com' Name: www.example.com
        3 dns.resp.type 77+2 '6' Type: SOA (6) (Start Of a zone of Authority)
        3 dns.resp.class 79+2 '0x0001' Class: IN (0x0001)
        3 dns.resp.ttl 81+4 '60' Time to live: 60 (1 minute)
        3 dns.resp.len 85+2 '34' Data length: 34
        3 dns.soa.mname 87+5 'm.x' Primary name server: m.x
        3 dns.soa.rname 92+9 'adm.x.y' Responsible authority's mailbox: adm.x.y
        3 dns.soa.rname.name 92+9 'adm@x.y' Responsible authority's mailbox name: adm@x.y
        3 dns.soa.serial_number 101+4 '1' Serial Number: 1
        3 dns.soa.refresh_interval 105+4 '3600' Refresh Interval: 3600 (1 hour)
        3 dns.soa.retry_interval 109+4 '86461' Retry Interval: 86461 (1 day, 1 minute, 1 second)
        3 dns.soa.expire_limit 113+4 '1209600' Expire limit: 1209600 (14 days)
        3 dns.soa.minimum_ttl 117+4 '0' Minimum TTL: 0 (0 seconds)
        2  121+20 'www.example.com: type MX, class IN, preference 10, mx mx.x' 
        3 dns.resp.name 121+2 'www.example.com' Name: www.example.com
        3 dns.resp.type 123+2 '15' Type: MX (15) (Mail eXchange)
        3 dns.resp.class 125+2 '0x0001' Class: IN (0x0001)
        3 dns.resp.ttl 127+4 '60' Time to live: 60 (1 minute)
        3 dns.resp.len 131+2 '8' Data length: 8
        3 dns.mx.preference 133+2 '10' Preference: 10
        3 dns.mx.mail_exchange 135+6 'mx.x' Mail Exchange: mx.x
        2  141+23 'www.example.com: type TXT, class IN' 
        3 dns.resp.name 141+2 'www.example.com' Name: www.example.com
        3 dns.resp.type 143+2 '16' Type: TXT (16) (Text strings)
        3 dns.resp.class 145+2 '0x0001' Class: IN (0x0001)
        3 dns.resp.ttl 147+4 '60' Time to live: 60 (1 minute)
        3 dns.resp.len 151+2 '11' Data length: 11
        3 dns.txt.length 153+1 '3' TXT Length: 3
        3 dns.txt 154+3 'abc' TXT: abc
        3 dns.txt.length 157+1 '0' TXT Length: 0
        3 dns.txt 158+0 '' TXT: 
        3 dns.txt.length 158+1 '5' TXT Length: 5
        3 dns.txt 159+5 'd��"f' TXT: d��"f
        2  164+21 'www.example.com: type SPF, class IN' 
        3 dns.resp.name 164+2 'www.example.com' Name: www.example.com
        3 dns.resp.type 166+2 '99' Type: SPF (99) 
        3 dns.resp.class 168+2 '0x0001' Class: IN (0x0001)
        3 dns.resp.ttl 170+4 '60' Time to live: 60 (1 minute)
        3 dns.resp.len 174+2 '9' Data length: 9
        3 dns.spf.length 176+1 '6' SPF Length: 6
        3 dns.spf 177+6 'v=spf1' SPF: v=spf1
        3 dns.spf.length 183+1 '1' SPF Length: 1
        3 dns.spf 184+1 'x' SPF: x
        2  185+19 'www.example.com: type HINFO, class IN, CPU cpu, OS os' 
        3 dns.resp.name 185+2 'www.example.com' Name: www.example.com
        3 dns.resp.type 187+2 '13' Type: HINFO (13) (host information)
        3 dns.resp.class 189+2 '0x0001' Class: IN (0x0001)
        3 dns.resp.ttl 191+4 '60' Time to live: 60 (1 minute)
        3 dns.resp.len 195+2 '7' Data length: 7
        3 dns.hinfo.cpu_length 197+1 '3' CPU Length: 3
        3 dns.hinfo.cpu 198+3 'cpu' CPU: cpu
        3 dns.hinfo.os_length 201+1 '2' OS Length: 2
        3 dns.hinfo.os 202+2 'os' OS: os
        2  204+22 'www.example.com: type MINFO, class IN' 
        3 dns.resp.name 204+2 'www.example.com' Name: www.example.com
        3 dns.resp.type 206+2 '14' Type: MINFO (14) (Mailbox or mail list information)
        3 dns.resp.class 208+2 '0x0001' Class: IN (0x0001)
        3 dns.resp.ttl 210+4 '60' Time to live: 60 (1 minute)
        3 dns.resp.len 214+2 '10' Data length: 10
        3 dns.minfo.r 216+5 'r.x' Responsible Mailbox: r.x
        3 dns.minfo.e 221+5 'e.x' Error Mailbox: e.x
        1 dns.unsolicited 42+0 'True' Unsolicited: True
        """#),
    PacketSample(
      name: "services and host",
      hex: """
        0200000000020200000000010800450000c800010000401166220a0000010a000002003503e800b40000
        00038180000100050000000003777777076578616d706c6503636f6d0000210001c00c00210001000000
        3c000d0001000213c403737276017800c00c002300010000003c0024000100020175074532552b736970
        0e215e2e2a24217369703a6140622103726570017800c00c002400010000003c00080001026b78017800
        c00c000b00010000003c00090102030406804100ffc00c010000010000003c000d000100026874747073
        3a2f2f78
        """,
      protocols: ["dns", "mdns", "llmnr"],
      rows: #"""
        0 dns 42+172 '' Domain Name System (response)
        1 dns.id 42+2 '0x0003' Transaction ID: 0x0003
        1 dns.flags 44+2 '0x8180' Flags: 0x8180 Standard query response, No error
        2 dns.flags.response 44+2 'True' 1... .... .... .... = Response: Message is a response
        2 dns.flags.opcode 44+2 '0' .000 0... .... .... = Opcode: Standard query (0)
        2 dns.flags.authoritative 44+2 'False' .... .0.. .... .... = Authoritative: Server is not an authority for domain
        2 dns.flags.truncated 44+2 'False' .... ..0. .... .... = Truncated: Message is not truncated
        2 dns.flags.recdesired 44+2 'True' .... ...1 .... .... = Recursion desired: Do query recursively
        2 dns.flags.recavail 44+2 'True' .... .... 1... .... = Recursion available: Server can do recursive queries
        2 dns.flags.z 44+2 'False' .... .... .0.. .... = Z: reserved (0)
        2 dns.flags.authenticated 44+2 'False' .... .... ..0. .... = Answer authenticated: Answer/authority portion was not authenticated by the server
        2 dns.flags.checkdisable 44+2 'False' .... .... ...0 .... = Non-authenticated data: Unacceptable
        2 dns.flags.rcode 44+2 '0' .... .... .... 0000 = Reply code: No error (0)
        1 dns.count.queries 46+2 '1' Questions: 1
        1 dns.count.answers 48+2 '5' Answer RRs: 5
        1 dns.count.auth_rr 50+2 '0' Authority RRs: 0
        1 dns.count.add_rr 52+2 '0' Additional RRs: 0
        1  54+21 'Queries' 
        2  54+21 'www.example.com: type SRV, class IN' 
        3 dns.qry.name 54+17 'www.example.com' Name: www.example.com
        3 dns.qry.name.len 54+17 '15' Name Length: 15
        3 dns.count.labels 54+17 '3' Label Count: 3
        3 dns.qry.type 71+2 '33' Type: SRV (33) (Server Selection)
        3 dns.qry.class 73+2 '0x0001' Class: IN (0x0001)
        1  75+139 'Answers' 
        2  75+25 'www.example.com: type SRV, class IN, priority 1, weight 2, port 5060, target srv.x' 
        3 dns.srv.service 75+2 'www' Service: www
        3 dns.srv.proto 75+2 'example' Protocol: example
        3 dns.srv.name 75+2 'com' Name: com
        3 dns.resp.type 77+2 '33' Type: SRV (33) (Server Selection)
        3 dns.resp.class 79+2 '0x0001' Class: IN (0x0001)
        3 dns.resp.ttl 81+4 '60' Time to live: 60 (1 minute)
        3 dns.resp.len 85+2 '13' Data length: 13
        3 dns.srv.priority 87+2 '1' Priority: 1
        3 dns.srv.weight 89+2 '2' Weight: 2
        3 dns.srv.port 91+2 '5060' Port: 5060
        3 dns.srv.target 93+7 'srv.x' Target: srv.x
        2  100+48 'www.example.com: type NAPTR, class IN, order 1, preference 2, flags u' 
        3 dns.resp.name 100+2 'www.example.com' Name: www.example.com
        3 dns.resp.type 102+2 '35' Type: NAPTR (35) (Naming Authority Pointer)
        3 dns.resp.class 104+2 '0x0001' Class: IN (0x0001)
        3 dns.resp.ttl 106+4 '60' Time to live: 60 (1 minute)
        3 dns.resp.len 110+2 '36' Data length: 36
        3 dns.naptr.order 112+2 '1' Order: 1
        3 dns.naptr.preference 114+2 '2' Preference: 2
        3 dns.naptr.flags_length 116+1 '1' Flags Length: 1
        3 dns.naptr.flags 117+1 'u' Flags: u
        3 dns.naptr.service_length 118+1 '7' Service Length: 7
        3 dns.naptr.service 119+7 'E2U+sip' Service: E2U+sip
        3 dns.naptr.regex_length 126+1 '14' Regex Length: 14
        3 dns.naptr.regex 127+14 '!^.*$!sip:a@b!' Regex: !^.*$!sip:a@b!
        3 dns.naptr.replacement_length 141+0 '5' Replacement Length: 5
        3 dns.naptr.replacement 141+7 'rep.x' Replacement: rep.x
        2  148+20 'www.example.com: type KX, class IN, preference 1, kx kx.x' 
        3 dns.resp.name 148+2 'www.example.com' Name: www.example.com
        3 dns.resp.type 150+2 '36' Type: KX (36) (Key Exchanger)
        3 dns.resp.class 152+2 '0x0001' Class: IN (0x0001)
        3 dns.resp.ttl 154+4 '60' Time to live: 60 (1 minute)
        3 dns.resp.len 158+2 '8' Data length: 8
        3 dns.kx.preference 160+2 '1' Preference: 1
        3 dns.kx.key_exchange 162+6 'kx.x' Key Exchange: kx.x
        2  168+21 'www.example.com: type WKS, class IN, addr 1.2.3.4' 
        3 dns.resp.name 168+2 'www.example.com' Name: www.example.com
        3 dns.resp.type 170+2 '11' Type: WKS (11) (Well Known Service)
        3 dns.resp.class 172+2 '0x0001' Class: IN (0x0001)
        3 dns.resp.ttl 174+4 '60' Time to live: 60 (1 minute)
        3 dns.resp.len 178+2 '9' Data length: 9
        3 dns.wks.address 180+4 '1.2.3.4' Address: 1.2.3.4
        3 dns.wks.protocol 184+1 '6' Protocol: TCP (6)
        3 dns.wks.bits 185+1 '0x80' Bits: 0x80 (0)
        3 dns.wks.bits 186+1 '0x41' Bits: 0x41 (9, 15)
        3 dns.wks.bits 188+1 '0xff' Bits: 0xff (24, 25, 26, 27, 28, 29, 30, 31)
        2  189+25 'www.example.com: type URI, class IN, priority 1, weight 2, target https://x' 
        3 dns.resp.name 189+2 'www.example.com' Name: www.example.com
        3 dns.resp.type 191+2 '256' Type: URI (256) 
        3 dns.resp.class 193+2 '0x0001' Class: IN (0x0001)
        3 dns.resp.ttl 195+4 '60' Time to live: 60 (1 minute)
        3 dns.resp.len 199+2 '13' Data length: 13
        3 dns.srv.priority 201+2 '1' Priority: 1
        3 dns.srv.weight 203+2 '2' Weight: 2
        3 dns.srv.target 205+6 'https://x' Target: https://x
        1 dns.unsolicited 42+0 'True' Unsolicited: True
        """#),
    PacketSample(
      name: "signatures and keys",
      hex: """
        02000000000202000000000108004500013400010000401165b60a0000010a000002003503e801200000
        00048180000100070000000003777777076578616d706c6503636f6d00002e0001c00c002e0001000000
        3c001d0001080200000e106553f1005f5e100004d20173017800736967736967c00c003000010000003c
        0019010103084b4b4b4b4b4b4b4b4b4b4b4b4b4b4b4b4b4b4b4b4bc00c002b00010000003c0018ec4505
        014444444444444444444444444444444444444444c00c001900010000003c001ce6cf0305030100014b
        4b4b4b4b4b4b4b4b4b4b4b4b4b4b4b4b4b4b4bc00c003200010000003c00210101000a04616263641400
        0102030405060708090a0b0c0d0e0f10111213000140c00c003300010000003c00090100000a04616263
        64c00c002f00010000003c000f026e78017800000640010000000380
        """,
      protocols: ["dns", "mdns", "llmnr"],
      rows: #"""
        0 dns 42+280 '' Domain Name System (response)
        1 dns.id 42+2 '0x0004' Transaction ID: 0x0004
        1 dns.flags 44+2 '0x8180' Flags: 0x8180 Standard query response, No error
        2 dns.flags.response 44+2 'True' 1... .... .... .... = Response: Message is a response
        2 dns.flags.opcode 44+2 '0' .000 0... .... .... = Opcode: Standard query (0)
        2 dns.flags.authoritative 44+2 'False' .... .0.. .... .... = Authoritative: Server is not an authority for domain
        2 dns.flags.truncated 44+2 'False' .... ..0. .... .... = Truncated: Message is not truncated
        2 dns.flags.recdesired 44+2 'True' .... ...1 .... .... = Recursion desired: Do query recursively
        2 dns.flags.recavail 44+2 'True' .... .... 1... .... = Recursion available: Server can do recursive queries
        2 dns.flags.z 44+2 'False' .... .... .0.. .... = Z: reserved (0)
        2 dns.flags.authenticated 44+2 'False' .... .... ..0. .... = Answer authenticated: Answer/authority portion was not authenticated by the server
        2 dns.flags.checkdisable 44+2 'False' .... .... ...0 .... = Non-authenticated data: Unacceptable
        2 dns.flags.rcode 44+2 '0' .... .... .... 0000 = Reply code: No error (0)
        1 dns.count.queries 46+2 '1' Questions: 1
        1 dns.count.answers 48+2 '7' Answer RRs: 7
        1 dns.count.auth_rr 50+2 '0' Authority RRs: 0
        1 dns.count.add_rr 52+2 '0' Additional RRs: 0
        1  54+21 'Queries' 
        2  54+21 'www.example.com: type RRSIG, class IN' 
        3 dns.qry.name 54+17 'www.example.com' Name: www.example.com
        3 dns.qry.name.len 54+17 '15' Name Length: 15
        3 dns.count.labels 54+17 '3' Label Count: 3
        3 dns.qry.type 71+2 '46' Type: RRSIG (46) (Resource Record Signature)
        3 dns.qry.class 73+2 '0x0001' Class: IN (0x0001)
        1  75+247 'Answers' 
        2  75+41 'www.example.com: type RRSIG, class IN' 
        3 dns.resp.name 75+2 'www.example.com' Name: www.example.com
        3 dns.resp.type 77+2 '46' Type: RRSIG (46) (Resource Record Signature)
        3 dns.resp.class 79+2 '0x0001' Class: IN (0x0001)
        3 dns.resp.ttl 81+4 '60' Time to live: 60 (1 minute)
        3 dns.resp.len 85+2 '29' Data length: 29
        3 dns.rrsig.type_covered 87+2 '1' Type Covered: A (1) (Host Address)
        3 dns.rrsig.algorithm 89+1 '8' Algorithm: RSA/SHA-256 (8)
        3 dns.rrsig.labels 90+1 '2' Labels: 2
        3 dns.rrsig.original_ttl 91+4 '3600' Original TTL: 3600 (1 hour)
        3 dns.rrsig.signature_expiration 95+4 '2023-11-14T22:13:20.000000000+0000' Signature Expiration: Nov 14, 2023 22:13:20.000000000 UTC
        3 dns.rrsig.signature_inception 99+4 '2020-09-13T12:26:40.000000000+0000' Signature Inception: Sep 13, 2020 12:26:40.000000000 UTC
        3 dns.rrsig.key_tag 103+2 '1234' Key Tag: 1234
        3 dns.rrsig.signers_name 105+5 's.x' Signer's name: s.x
        3 dns.rrsig.signature 110+6 '73:69:67:73:69:67' Signature: 736967736967
        2  116+37 'www.example.com: type DNSKEY, class IN' 
        3 dns.resp.name 116+2 'www.example.com' Name: www.example.com
        3 dns.resp.type 118+2 '48' Type: DNSKEY (48) (DNS Public Key)
        3 dns.resp.class 120+2 '0x0001' Class: IN (0x0001)
        3 dns.resp.ttl 122+4 '60' Time to live: 60 (1 minute)
        3 dns.resp.len 126+2 '25' Data length: 25
        3 dns.dnskey.flags 128+2 '0x0101' Flags: 0x0101
        4 dns.dnskey.flags.zone_key 128+2 'True' .... ...1 .... .... = Zone Key: This is the zone key for specified zone
        4 dns.dnskey.flags.key_revoked 128+2 'False' .... .... 0... .... = Key Revoked: No
        4 dns.dnskey.flags.secure_entry_point 128+2 'True' .... .... .... ...1 = Secure Entry Point: Yes
        4 dns.dnskey.flags.reserved 128+2 '0x0000' 0000 000. .000 000. = Reserved: 0x0000
        3 dns.dnskey.protocol 130+1 '3' Protocol: 3
        3 dns.dnskey.algorithm 131+1 '8' Algorithm: RSA/SHA-256 (8)
        3 dns.dnskey.key_id 158+0 '16378' Key id: 16378
        3 dns.dnskey.public_key 132+21 '4b:4b:4b:4b:4b:4b:4b:4b:4b:4b:4b:4b:4b:4b:4b:4b:4b:4b:4b:4b:4b' Public Key: 4b4b4b4b4b4b4b4b4b4b4b4b4b4b4b4b4b4b4b4b4b
        2  153+36 'www.example.com: type DS, class IN' 
        3 dns.resp.name 153+2 'www.example.com' Name: www.example.com
        3 dns.resp.type 155+2 '43' Type: DS (43) (Delegation Signer)
        3 dns.resp.class 157+2 '0x0001' Class: IN (0x0001)
        3 dns.resp.ttl 159+4 '60' Time to live: 60 (1 minute)
        3 dns.resp.len 163+2 '24' Data length: 24
        3 dns.ds.key_id 165+2 '0xec45' Key id: 0xec45
        3 dns.ds.algorithm 167+1 '5' Algorithm: RSA/SHA1 (5)
        3 dns.ds.digest_type 168+1 '1' Digest Type: SHA-1 (1)
        3 dns.ds.digest 169+20 '44:44:44:44:44:44:44:44:44:44:44:44:44:44:44:44:44:44:44:44' Digest: 4444444444444444444444444444444444444444
        2  189+40 'www.example.com: type KEY, class IN' 
        3 dns.resp.name 189+2 'www.example.com' Name: www.example.com
        3 dns.resp.type 191+2 '25' Type: KEY (25) (security key)
        3 dns.resp.class 193+2 '0x0001' Class: IN (0x0001)
        3 dns.resp.ttl 195+4 '60' Time to live: 60 (1 minute)
        3 dns.resp.len 199+2 '28' Data length: 28
        3 dns.key.flags 201+2 '0xe6cf' Flags: 0xe6cf
        4 dns.key.flags.authentication 201+2 'True' 1... .... .... .... = Key allowed for authentication: Not Allowed
        4 dns.key.flags.confidentiality 201+2 'True' .1.. .... .... .... = Key allowed for confidentiality: Not Allowed
        3 dns.key.protocol 203+1 '3' Protocol: 3
        3 dns.key.algorithm 204+1 '5' Algorithm: RSA/SHA1 (5)
        3 dns.key.key_id 231+0 '56775' Key ID: 56775
        3 dns.key.public_key 205+24 '03:01:00:01:4b:4b:4b:4b:4b:4b:4b:4b:4b:4b:4b:4b:4b:4b:4b:4b:4b:4b:4b:4b' Public Key: 030100014b4b4b4b4b4b4b4b4b4b4b4b4b4b4b4b4b4b4b4b
        2  229+45 'www.example.com: type NSEC3, class IN' 
        3 dns.resp.name 229+2 'www.example.com' Name: www.example.com
        3 dns.resp.type 231+2 '50' Type: NSEC3 (50) 
        3 dns.resp.class 233+2 '0x0001' Class: IN (0x0001)
        3 dns.resp.ttl 235+4 '60' Time to live: 60 (1 minute)
        3 dns.resp.len 239+2 '33' Data length: 33
        3 dns.nsec3.algo 241+1 '1' Hash algorithm: SHA-1 (1)
        3 dns.nsec3.flags 242+1 '1' NSEC3 flags: 1
        4 dns.nsec3.flags.opt_out 242+1 'True' .... ...1 = NSEC3 Opt-out flag: Additional insecure delegations allowed
        3 dns.nsec3.iterations 243+2 '10' NSEC3 iterations: 10
        3 dns.nsec3.salt_length 245+1 '4' Salt length: 4
        3 dns.nsec3.salt_value 246+4 '61:62:63:64' Salt value: 61626364
        3 dns.nsec3.hash_length 250+1 '20' Hash length: 20
        3 dns.nsec3.hash_value 251+20 '000g40o40k30e209185go38e1s8124gj' Next hashed owner: 000g40o40k30e209185go38e1s8124gj
        3 dns.resp.type 273+1 '1' RR type in bit map: A (Host Address)
        2  274+21 'www.example.com: type NSEC3PARAM, class IN' 
        3 dns.resp.name 274+2 'www.example.com' Name: www.example.com
        3 dns.resp.type 276+2 '51' Type: NSEC3PARAM (51) 
        3 dns.resp.class 278+2 '0x0001' Class: IN (0x0001)
        3 dns.resp.ttl 280+4 '60' Time to live: 60 (1 minute)
        3 dns.resp.len 284+2 '9' Data length: 9
        3 dns.nsec3.algo 286+1 '1' Hash algorithm: SHA-1 (1)
        3 dns.nsec3.flags 287+1 '0' NSEC3 flags: 0
        3 dns.nsec3.iterations 288+2 '10' NSEC3 iterations: 10
        3 dns.nsec3.salt_length 290+1 '4' Salt length: 4
        3 dns.nsec3.salt_value 291+4 '61:62:63:64' Salt value: 61626364
        2  295+27 'www.example.com: type NSEC, class IN, next domain name nx.x' 
        3 dns.resp.name 295+2 'www.example.com' Name: www.example.com
        3 dns.resp.type 297+2 '47' Type: NSEC (47) (Next Secure)
        3 dns.resp.class 299+2 '0x0001' Class: IN (0x0001)
        3 dns.resp.ttl 301+4 '60' Time to live: 60 (1 minute)
        3 dns.resp.len 305+2 '15' Data length: 15
        3 dns.nsec.next_domain_name 307+6 'nx.x' Next Domain Name: nx.x
        3 dns.resp.type 315+1 '1' RR type in bit map: A (Host Address)
        3 dns.resp.type 316+1 '15' RR type in bit map: MX (Mail eXchange)
        3 dns.resp.type 320+1 '46' RR type in bit map: RRSIG (Resource Record Signature)
        3 dns.resp.type 320+1 '47' RR type in bit map: NSEC (Next Secure)
        """#),
    PacketSample(
      name: "certificates",
      hex: """
        0200000000020200000000010800450000e500010000401166050a0000010a000002003503e800d10000
        00058180000100060000000003777777076578616d706c6503636f6d0000250001c00c00250001000000
        3c000d00011234056365727464617461c00c002c00010000003c00160101464646464646464646464646
        4646464646464646c00c003400010000003c002303010141414141414141414141414141414141414141
        41414141414141414141414141c00c010100010000003c000b8005697373756563612e78c00c003d0001
        0000003c00067067706b6579c00c003e00010000003c0009000000420003000162
        """,
      protocols: ["dns", "mdns", "llmnr"],
      rows: #"""
        0 dns 42+201 '' Domain Name System (response)
        1 dns.id 42+2 '0x0005' Transaction ID: 0x0005
        1 dns.flags 44+2 '0x8180' Flags: 0x8180 Standard query response, No error
        2 dns.flags.response 44+2 'True' 1... .... .... .... = Response: Message is a response
        2 dns.flags.opcode 44+2 '0' .000 0... .... .... = Opcode: Standard query (0)
        2 dns.flags.authoritative 44+2 'False' .... .0.. .... .... = Authoritative: Server is not an authority for domain
        2 dns.flags.truncated 44+2 'False' .... ..0. .... .... = Truncated: Message is not truncated
        2 dns.flags.recdesired 44+2 'True' .... ...1 .... .... = Recursion desired: Do query recursively
        2 dns.flags.recavail 44+2 'True' .... .... 1... .... = Recursion available: Server can do recursive queries
        2 dns.flags.z 44+2 'False' .... .... .0.. .... = Z: reserved (0)
        2 dns.flags.authenticated 44+2 'False' .... .... ..0. .... = Answer authenticated: Answer/authority portion was not authenticated by the server
        2 dns.flags.checkdisable 44+2 'False' .... .... ...0 .... = Non-authenticated data: Unacceptable
        2 dns.flags.rcode 44+2 '0' .... .... .... 0000 = Reply code: No error (0)
        1 dns.count.queries 46+2 '1' Questions: 1
        1 dns.count.answers 48+2 '6' Answer RRs: 6
        1 dns.count.auth_rr 50+2 '0' Authority RRs: 0
        1 dns.count.add_rr 52+2 '0' Additional RRs: 0
        1  54+21 'Queries' 
        2  54+21 'www.example.com: type CERT, class IN' 
        3 dns.qry.name 54+17 'www.example.com' Name: www.example.com
        3 dns.qry.name.len 54+17 '15' Name Length: 15
        3 dns.count.labels 54+17 '3' Label Count: 3
        3 dns.qry.type 71+2 '37' Type: CERT (37) 
        3 dns.qry.class 73+2 '0x0001' Class: IN (0x0001)
        1  75+168 'Answers' 
        2  75+25 'www.example.com: type CERT, class IN' 
        3 dns.resp.name 75+2 'www.example.com' Name: www.example.com
        3 dns.resp.type 77+2 '37' Type: CERT (37) 
        3 dns.resp.class 79+2 '0x0001' Class: IN (0x0001)
        3 dns.resp.ttl 81+4 '60' Time to live: 60 (1 minute)
        3 dns.resp.len 85+2 '13' Data length: 13
        3 dns.cert.type 87+2 '1' Type: PKIX (1)
        3 dns.cert.key_tag 89+2 '0x1234' Key Tag: 0x1234
        3 dns.cert.algorithm 91+1 '5' Algorithm: RSA/SHA1 (5)
        3 dns.cert.certificate 92+8 '63:65:72:74:64:61:74:61' Certificate (or CRL): 6365727464617461
        2  100+34 'www.example.com: type SSHFP, class IN' 
        3 dns.resp.name 100+2 'www.example.com' Name: www.example.com
        3 dns.resp.type 102+2 '44' Type: SSHFP (44) (SSH Key Fingerprint)
        3 dns.resp.class 104+2 '0x0001' Class: IN (0x0001)
        3 dns.resp.ttl 106+4 '60' Time to live: 60 (1 minute)
        3 dns.resp.len 110+2 '22' Data length: 22
        3 dns.sshfp.algorithm 112+1 '1' Algorithm: RSA (1)
        3 dns.sshfp.fingerprint.type 113+1 '1' Fingerprint type: SHA1 (1)
        3 dns.sshfp.fingerprint 114+20 '46:46:46:46:46:46:46:46:46:46:46:46:46:46:46:46:46:46:46:46' Fingerprint: 4646464646464646464646464646464646464646
        2  134+47 'www.example.com: type TLSA, class IN' 
        3 dns.resp.name 134+2 'www.example.com' Name: www.example.com
        3 dns.resp.type 136+2 '52' Type: TLSA (52) 
        3 dns.resp.class 138+2 '0x0001' Class: IN (0x0001)
        3 dns.resp.ttl 140+4 '60' Time to live: 60 (1 minute)
        3 dns.resp.len 144+2 '35' Data length: 35
        3 dns.tlsa.certificate_usage 146+1 '3' Certificate Usage: Domain-issued certificate (DANE-EE) (3)
        3 dns.tlsa.selector 147+1 '1' Selector: SubjectPublicKeyInfo (SPKI) (1)
        3 dns.tlsa.matching_type 148+1 '1' Matching Type: 256 bit hash by SHA2 (SHA2-256) (1)
        3 dns.tlsa.certificate_association_data 149+32 '41:41:41:41:41:41:41:41:41:41:41:41:41:41:41:41:41:41:41:41:41:41:41:41:41:41:41:41:41:41:41:41' Certificate Association Data: 4141414141414141414141414141414141414141414141414141414141414141
        2  181+23 'www.example.com: type CAA, class IN' 
        3 dns.resp.name 181+2 'www.example.com' Name: www.example.com
        3 dns.resp.type 183+2 '257' Type: CAA (257) (Certification Authority Restriction)
        3 dns.resp.class 185+2 '0x0001' Class: IN (0x0001)
        3 dns.resp.ttl 187+4 '60' Time to live: 60 (1 minute)
        3 dns.resp.len 191+2 '11' Data length: 11
        3 dns.caa.flags 193+1 '0x80' CAA Flags: 0x80
        4 dns.caa.flags.issuer_critical 193+1 'True' 1... .... = Issuer Critical: Critical
        3 dns.caa.issue 194+10 'ca.x' Issue: ca.x
        4 dns.caa.tag_length 194+1 '5' Tag length: 5
        4 dns.caa.tag 195+5 'issue' Tag: issue
        4 dns.caa.value 200+4 'ca.x' Value: ca.x
        2  204+18 'www.example.com: type OPENPGPKEY, class IN' 
        3 dns.resp.name 204+2 'www.example.com' Name: www.example.com
        3 dns.resp.type 206+2 '61' Type: OPENPGPKEY (61) (OpenPGP Key)
        3 dns.resp.class 208+2 '0x0001' Class: IN (0x0001)
        3 dns.resp.ttl 210+4 '60' Time to live: 60 (1 minute)
        3 dns.resp.len 214+2 '6' Data length: 6
        3 dns.openpgpkey 216+6 'pgpkey' OpenPGP Key: pgpkey
        2  222+21 'www.example.com: type CSYNC, class IN' 
        3 dns.resp.name 222+2 'www.example.com' Name: www.example.com
        3 dns.resp.type 224+2 '62' Type: CSYNC (62) (Child-to-Parent Synchronization)
        3 dns.resp.class 226+2 '0x0001' Class: IN (0x0001)
        3 dns.resp.ttl 228+4 '60' Time to live: 60 (1 minute)
        3 dns.resp.len 232+2 '9' Data length: 9
        3 dns.csync.soa 234+4 '66' SOA: 66
        3 dns.csync.flags 238+2 '0x0003' Flags: 0x0003
        4 dns.csync.flags.immediate 238+2 'True' .... .... .... ...1 = immediate: True
        4 dns.csync.flags.soaminimum 238+2 'True' .... .... .... ..1. = soaminimum: True
        3 dns.csync.type_bitmap 240+3 '00:01:62' Type Bitmap: 000162
        3 dns.resp.type 242+1 '1' RR type in bit map: A (Host Address)
        3 dns.resp.type 242+1 '2' RR type in bit map: NS (authoritative Name Server)
        3 dns.resp.type 242+1 '6' RR type in bit map: SOA (Start Of a zone of Authority)
        1 dns.unsolicited 42+0 'True' Unsolicited: True
        """#),
    PacketSample(
      name: "rare records",
      hex: """
        02000000000202000000000108004500015200010000401165980a0000010a000002003503e8013e0000
        000681800001000b0000000003777777076578616d706c6503636f6d0000110001c00c00110001000000
        3c000b0272700178000174017800c00c001200010000003c000700010168017800c00c00130001000000
        3c0006053132333435c00c001400010000003c0008046973646e027361c00c001500010000003c000800
        05027274017800c00c001a00010000003c000c000101610178000162017800c00c001b00010000003c00
        0e052d31322e350434352e31023130c00c001d00010000003c00100012161370be15f064200000009896
        80c00c002a00010000003c0018000118030a01020002408800010203040506070005010107c00c002d00
        010000003c000a0a0102c00002264b4559c00c003700010000003c001d04020008484954535055424b45
        59504b02727601780003727632017800
        """,
      protocols: ["dns", "mdns", "llmnr"],
      rows: #"""
        0 dns 42+310 '' Domain Name System (response)
        1 dns.id 42+2 '0x0006' Transaction ID: 0x0006
        1 dns.flags 44+2 '0x8180' Flags: 0x8180 Standard query response, No error
        2 dns.flags.response 44+2 'True' 1... .... .... .... = Response: Message is a response
        2 dns.flags.opcode 44+2 '0' .000 0... .... .... = Opcode: Standard query (0)
        2 dns.flags.authoritative 44+2 'False' .... .0.. .... .... = Authoritative: Server is not an authority for domain
        2 dns.flags.truncated 44+2 'False' .... ..0. .... .... = Truncated: Message is not truncated
        2 dns.flags.recdesired 44+2 'True' .... ...1 .... .... = Recursion desired: Do query recursively
        2 dns.flags.recavail 44+2 'True' .... .... 1... .... = Recursion available: Server can do recursive queries
        2 dns.flags.z 44+2 'False' .... .... .0.. .... = Z: reserved (0)
        2 dns.flags.authenticated 44+2 'False' .... .... ..0. .... = Answer authenticated: Answer/authority portion was not authenticated by the server
        2 dns.flags.checkdisable 44+2 'False' .... .... ...0 .... = Non-authenticated data: Unacceptable
        2 dns.flags.rcode 44+2 '0' .... .... .... 0000 = Reply code: No error (0)
        1 dns.count.queries 46+2 '1' Questions: 1
        1 dns.count.answers 48+2 '11' Answer RRs: 11
        1 dns.count.auth_rr 50+2 '0' Authority RRs: 0
        1 dns.count.add_rr 52+2 '0' Additional RRs: 0
        1  54+21 'Queries' 
        2  54+21 'www.example.com: type RP, class IN' 
        3 dns.qry.name 54+17 'www.example.com' Name: www.example.com
        3 dns.qry.name.len 54+17 '15' Name Length: 15
        3 dns.count.labels 54+17 '3' Label Count: 3
        3 dns.qry.type 71+2 '17' Type: RP (17) (Responsible Person)
        3 dns.qry.class 73+2 '0x0001' Class: IN (0x0001)
        1  75+277 'Answers' 
        2  75+23 'www.example.com: type RP, class IN' 
        3 dns.resp.name 75+2 'www.example.com' Name: www.example.com
        3 dns.resp.type 77+2 '17' Type: RP (17) (Responsible Person)
        3 dns.resp.class 79+2 '0x0001' Class: IN (0x0001)
        3 dns.resp.ttl 81+4 '60' Time to live: 60 (1 minute)
        3 dns.resp.len 85+2 '11' Data length: 11
        3 dns.rp.mailbox 87+6 'rp.x' Mailbox: rp.x
        3 dns.rp.txt_rr 93+5 't.x' TXT RR: t.x
        2  98+19 'www.example.com: type AFSDB, class IN' 
        3 dns.resp.name 98+2 'www.example.com' Name: www.example.com
        3 dns.resp.type 100+2 '18' Type: AFSDB (18) (AFS Data Base location)
        3 dns.resp.class 102+2 '0x0001' Class: IN (0x0001)
        3 dns.resp.ttl 104+4 '60' Time to live: 60 (1 minute)
        3 dns.resp.len 108+2 '7' Data length: 7
        3 dns.afsdb.subtype 110+2 '1' Subtype: 1
        3 dns.afsdb.hostname 112+5 'h.x' Hostname: h.x
        2  117+18 'www.example.com: type X25, class IN' 
        3 dns.resp.name 117+2 'www.example.com' Name: www.example.com
        3 dns.resp.type 119+2 '19' Type: X25 (19) (XX.25 PSDN address)
        3 dns.resp.class 121+2 '0x0001' Class: IN (0x0001)
        3 dns.resp.ttl 123+4 '60' Time to live: 60 (1 minute)
        3 dns.resp.len 127+2 '6' Data length: 6
        3 dns.x25.length 129+1 '5' Length: 5
        3 dns.x25.psdn_address 130+5 '12345' PSDN-Address: 12345
        2  135+20 'www.example.com: type ISDN, class IN' 
        3 dns.resp.name 135+2 'www.example.com' Name: www.example.com
        3 dns.resp.type 137+2 '20' Type: ISDN (20) (ISDN address)
        3 dns.resp.class 139+2 '0x0001' Class: IN (0x0001)
        3 dns.resp.ttl 141+4 '60' Time to live: 60 (1 minute)
        3 dns.resp.len 145+2 '8' Data length: 8
        3 dns.idsn.length 147+1 '4' Length: 4
        3 dns.idsn.address 148+4 'isdn' ISDN Address: isdn
        3 dns.idsn.sa.length 152+1 '2' Length: 2
        3 dns.idsn.sa.address 153+2 'sa' Sub Address: sa
        2  155+20 'www.example.com: type RT, class IN' 
        3 dns.resp.name 155+2 'www.example.com' Name: www.example.com
        3 dns.resp.type 157+2 '21' Type: RT (21) (Route Through)
        3 dns.resp.class 159+2 '0x0001' Class: IN (0x0001)
        3 dns.resp.ttl 161+4 '60' Time to live: 60 (1 minute)
        3 dns.resp.len 165+2 '8' Data length: 8
        3 dns.rt.subtype 167+2 '5' Preference: 5
        3 dns.rt.intermediate_host 169+6 'rt.x' Intermediate Hostname: rt.x
        2  175+24 'www.example.com: type PX, class IN' 
        3 dns.resp.name 175+2 'www.example.com' Name: www.example.com
        3 dns.resp.type 177+2 '26' Type: PX (26) (X.400 mail mapping information)
        3 dns.resp.class 179+2 '0x0001' Class: IN (0x0001)
        3 dns.resp.ttl 181+4 '60' Time to live: 60 (1 minute)
        3 dns.resp.len 185+2 '12' Data length: 12
        3 dns.px.preference 187+2 '1' Preference: 1
        3 dns.px.map822 189+5 'a.x' MAP822: a.x
        3 dns.px.map400 194+5 'b.x' MAPX400: b.x
        2  199+26 'www.example.com: type GPOS, class IN' 
        3 dns.resp.name 199+2 'www.example.com' Name: www.example.com
        3 dns.resp.type 201+2 '27' Type: GPOS (27) (Geographical Position)
        3 dns.resp.class 203+2 '0x0001' Class: IN (0x0001)
        3 dns.resp.ttl 205+4 '60' Time to live: 60 (1 minute)
        3 dns.resp.len 209+2 '14' Data length: 14
        3 dns.gpos.longitude_length 211+1 '5' Longitude length: 5
        3 dns.gpos.longitude 212+5 '-12.5' Longitude: -12.5
        3 dns.gpos.latitude_length 217+1 '4' Latitude length: 4
        3 dns.gpos.latitude 218+4 '45.1' Latitude: 45.1
        3 dns.gpos.altitude_length 222+1 '2' Altitude length: 2
        3 dns.gpos.altitude 223+2 '10' Altitude: 10
        2  225+28 'www.example.com: type LOC, class IN' 
        3 dns.resp.name 225+2 'www.example.com' Name: www.example.com
        3 dns.resp.type 227+2 '29' Type: LOC (29) (Location Information)
        3 dns.resp.class 229+2 '0x0001' Class: IN (0x0001)
        3 dns.resp.ttl 231+4 '60' Time to live: 60 (1 minute)
        3 dns.resp.len 235+2 '16' Data length: 16
        3 dns.loc.version 237+1 '0' Version: 0
        3 dns.loc.size 238+1 '18' Size: 18 (1 m)
        3 dns.loc.horizontal_precision 239+1 '22' Horizontal Precision: 22 (10000 m)
        3 dns.loc.vertical_precision 240+1 '19' Vertical Precision: 19 (10 m)
        3 dns.loc.latitude 241+4 '1891505648' Latitude: 1891505648 (71 deg 6 min 18.000 sec S)
        3 dns.loc.longitude 245+4 '1679818752' Longitude: 1679818752 (129 deg 54 min 24.896 sec W)
        3 dns.loc.altitude 249+4 '10000000' Altitude: 10000000 (0 m)
        2  253+36 'www.example.com: type APL, class IN' 
        3 dns.resp.name 253+2 'www.example.com' Name: www.example.com
        3 dns.resp.type 255+2 '42' Type: APL (42) 
        3 dns.resp.class 257+2 '0x0001' Class: IN (0x0001)
        3 dns.resp.ttl 259+4 '60' Time to live: 60 (1 minute)
        3 dns.resp.len 263+2 '24' Data length: 24
        3 dns.apl.address_family 265+2 '1' Address Family: IPv4 (1)
        3 dns.apl.coded_prefix 267+1 '24' Prefix Length: 24
        3 dns.apl.negation 268+1 'False' 0... .... = Negation Flag: No (0)
        3 dns.apl.afdlength 268+1 '3' .000 0011 = Address Length: 3
        3 dns.apl.afdpart.ipv4 269+3 '10.1.2.0' Address: 10.1.2.0
        3 dns.apl.address_family 272+2 '2' Address Family: IPv6 (2)
        3 dns.apl.coded_prefix 274+1 '64' Prefix Length: 64
        3 dns.apl.negation 275+1 'True' 1... .... = Negation Flag: Yes (!)
        3 dns.apl.afdlength 275+1 '8' .000 1000 = Address Length: 8
        3 dns.apl.afdpart.ipv6 276+8 '1:203:405:607::' Address: 1:203:405:607::
        3 dns.apl.address_family 284+2 '5' Address Family: BBN 1822 (5)
        3 dns.apl.coded_prefix 286+1 '1' Prefix Length: 1
        3 dns.apl.negation 287+1 'False' 0... .... = Negation Flag: No (0)
        3 dns.apl.afdlength 287+1 '1' .000 0001 = Address Length: 1
        3 dns.apl.afdpart.data 288+1 '07' Address: 07
        2  289+22 'www.example.com: type IPSECKEY, class IN' 
        3 dns.resp.name 289+2 'www.example.com' Name: www.example.com
        3 dns.resp.type 291+2 '45' Type: IPSECKEY (45) 
        3 dns.resp.class 293+2 '0x0001' Class: IN (0x0001)
        3 dns.resp.ttl 295+4 '60' Time to live: 60 (1 minute)
        3 dns.resp.len 299+2 '10' Data length: 10
        3 dns.ipseckey.gateway_precedence 301+1 '10' Gateway Precedence: 10
        3 dns.ipseckey.gateway_type 302+1 '1' Gateway Type: IPv4 Gateway (1)
        3 dns.ipseckey.gateway_algorithm 303+1 '2' Gateway Algorithm: RSA (2)
        3 dns.ipseckey.gateway_ipv4 304+4 '192.0.2.38' IPv4 Gateway: 192.0.2.38
        3 dns.ipseckey.public_key 308+3 '4b:45:59' Public Key: 4b4559
        2  311+41 'www.example.com: type HIP, class IN' 
        3 dns.resp.name 311+2 'www.example.com' Name: www.example.com
        3 dns.resp.type 313+2 '55' Type: HIP (55) (Host Identity Protocol)
        3 dns.resp.class 315+2 '0x0001' Class: IN (0x0001)
        3 dns.resp.ttl 317+4 '60' Time to live: 60 (1 minute)
        3 dns.resp.len 321+2 '29' Data length: 29
        3 dns.hip.hit.length 323+1 '4' HIT length: 4
        3 dns.hip.hit.pk.algo 324+1 '2' PK algorithm: RSA (2)
        3 dns.hip.pk.length 325+2 '8' PK length: 8
        3 dns.hip.hit 327+4 '48:49:54:53' Host Identity Tag: 48495453
        3 dns.hip.pk 331+8 '50:55:42:4b:45:59:50:4b' HIP Public Key: 5055424b4559504b
        3 dns.hip.rendezvous_server 339+6 'rv.x' Rendezvous Server: rv.x
        3 dns.hip.rendezvous_server 345+7 'rv2.x' Rendezvous Server: rv2.x
        1 dns.unsolicited 42+0 'True' Unsolicited: True
        """#),
    PacketSample(
      name: "identifiers",
      hex: """
        02000000000202000000000108004500010e00010000401165dc0a0000010a000002003503e800fa0000
        00078180000100080000000003777777076578616d706c6503636f6d0000680001c00c00680001000000
        3c000a000a0001020304050607c00c006900010000003c0006000a0a010203c00c006a00010000003c00
        0a000a0001020304050607c00c006b00010000003c0008000a026c70017800c00c006c00010000003c00
        06010203040506c00c006d00010000003c00080102030405060708c00c003f00010000003c0036000000
        420101646464646464646464646464646464646464646464646464646464646464646464646464646464
        646464646464646464c00c004200010000003c000b003b010035026473017800
        """,
      protocols: ["dns", "mdns", "llmnr"],
      rows: #"""
        0 dns 42+242 '' Domain Name System (response)
        1 dns.id 42+2 '0x0007' Transaction ID: 0x0007
        1 dns.flags 44+2 '0x8180' Flags: 0x8180 Standard query response, No error
        2 dns.flags.response 44+2 'True' 1... .... .... .... = Response: Message is a response
        2 dns.flags.opcode 44+2 '0' .000 0... .... .... = Opcode: Standard query (0)
        2 dns.flags.authoritative 44+2 'False' .... .0.. .... .... = Authoritative: Server is not an authority for domain
        2 dns.flags.truncated 44+2 'False' .... ..0. .... .... = Truncated: Message is not truncated
        2 dns.flags.recdesired 44+2 'True' .... ...1 .... .... = Recursion desired: Do query recursively
        2 dns.flags.recavail 44+2 'True' .... .... 1... .... = Recursion available: Server can do recursive queries
        2 dns.flags.z 44+2 'False' .... .... .0.. .... = Z: reserved (0)
        2 dns.flags.authenticated 44+2 'False' .... .... ..0. .... = Answer authenticated: Answer/authority portion was not authenticated by the server
        2 dns.flags.checkdisable 44+2 'False' .... .... ...0 .... = Non-authenticated data: Unacceptable
        2 dns.flags.rcode 44+2 '0' .... .... .... 0000 = Reply code: No error (0)
        1 dns.count.queries 46+2 '1' Questions: 1
        1 dns.count.answers 48+2 '8' Answer RRs: 8
        1 dns.count.auth_rr 50+2 '0' Authority RRs: 0
        1 dns.count.add_rr 52+2 '0' Additional RRs: 0
        1  54+21 'Queries' 
        2  54+21 'www.example.com: type NID, class IN' 
        3 dns.qry.name 54+17 'www.example.com' Name: www.example.com
        3 dns.qry.name.len 54+17 '15' Name Length: 15
        3 dns.count.labels 54+17 '3' Label Count: 3
        3 dns.qry.type 71+2 '104' Type: NID (104) (NodeID)
        3 dns.qry.class 73+2 '0x0001' Class: IN (0x0001)
        1  75+209 'Answers' 
        2  75+22 'www.example.com: type NID, class IN' 
        3 dns.resp.name 75+2 'www.example.com' Name: www.example.com
        3 dns.resp.type 77+2 '104' Type: NID (104) (NodeID)
        3 dns.resp.class 79+2 '0x0001' Class: IN (0x0001)
        3 dns.resp.ttl 81+4 '60' Time to live: 60 (1 minute)
        3 dns.resp.len 85+2 '10' Data length: 10
        3 dns.ilnp.nid.preference 87+2 '10' Preference: 10
        3 dns.ilnp.nid 89+8 '00:01:02:03:04:05:06:07' NodeID: 0001020304050607
        2  97+18 'www.example.com: type L32, class IN' 
        3 dns.resp.name 97+2 'www.example.com' Name: www.example.com
        3 dns.resp.type 99+2 '105' Type: L32 (105) (Locator32)
        3 dns.resp.class 101+2 '0x0001' Class: IN (0x0001)
        3 dns.resp.ttl 103+4 '60' Time to live: 60 (1 minute)
        3 dns.resp.len 107+2 '6' Data length: 6
        3 dns.ilnp.l32.preference 109+2 '10' Preference: 10
        3 dns.ilnp.l32 111+4 '10.1.2.3' Locator32: 10.1.2.3
        2  115+22 'www.example.com: type L64, class IN' 
        3 dns.resp.name 115+2 'www.example.com' Name: www.example.com
        3 dns.resp.type 117+2 '106' Type: L64 (106) (Locator64)
        3 dns.resp.class 119+2 '0x0001' Class: IN (0x0001)
        3 dns.resp.ttl 121+4 '60' Time to live: 60 (1 minute)
        3 dns.resp.len 125+2 '10' Data length: 10
        3 dns.ilnp.l64.preference 127+2 '10' Preference: 10
        3 dns.ilnp.l64 129+8 '00:01:02:03:04:05:06:07' Locator64: 0001020304050607
        2  137+20 'www.example.com: type LP, class IN' 
        3 dns.resp.name 137+2 'www.example.com' Name: www.example.com
        3 dns.resp.type 139+2 '107' Type: LP (107) (Locator FQDN)
        3 dns.resp.class 141+2 '0x0001' Class: IN (0x0001)
        3 dns.resp.ttl 143+4 '60' Time to live: 60 (1 minute)
        3 dns.resp.len 147+2 '8' Data length: 8
        3 dns.ilnp.lp.preference 149+2 '10' Preference: 10
        3 dns.ilnp.lp 151+6 'lp.x' Locator FQDN: lp.x
        2  157+18 'www.example.com: type EUI48, class IN' 
        3 dns.resp.name 157+2 'www.example.com' Name: www.example.com
        3 dns.resp.type 159+2 '108' Type: EUI48 (108) 
        3 dns.resp.class 161+2 '0x0001' Class: IN (0x0001)
        3 dns.resp.ttl 163+4 '60' Time to live: 60 (1 minute)
        3 dns.resp.len 167+2 '6' Data length: 6
        3 dns.eui48 169+6 '01:02:03:04:05:06' EUI48 Address: 01:02:03:04:05:06
        2  175+20 'www.example.com: type EUI64, class IN' 
        3 dns.resp.name 175+2 'www.example.com' Name: www.example.com
        3 dns.resp.type 177+2 '109' Type: EUI64 (109) 
        3 dns.resp.class 179+2 '0x0001' Class: IN (0x0001)
        3 dns.resp.ttl 181+4 '60' Time to live: 60 (1 minute)
        3 dns.resp.len 185+2 '8' Data length: 8
        3 dns.eui64 187+8 '01:02:03:04:05:06:07:08' EUI64 Address: 01:02:03:04:05:06:07:08
        2  195+66 'www.example.com: type ZONEMD, class IN' 
        3 dns.resp.name 195+2 'www.example.com' Name: www.example.com
        3 dns.resp.type 197+2 '63' Type: ZONEMD (63) 
        3 dns.resp.class 199+2 '0x0001' Class: IN (0x0001)
        3 dns.resp.ttl 201+4 '60' Time to live: 60 (1 minute)
        3 dns.resp.len 205+2 '54' Data length: 54
        3 dns.zonemd.serial 207+4 '66' Serial: 66
        3 dns.zonemd.scheme 211+1 '1' Scheme: SIMPLE (1)
        3 dns.zonemd.hash_algo 212+1 '1' Hash Algorithm: SHA-384 (1)
        3 dns.zonemd.digest 213+48 '64:64:64:64:64:64:64:64:64:64:64:64:64:64:64:64:64:64:64:64:64:64:64:64:64:64:64:64:64:64:64:64:64:64:64:64:64:64:64:64:64:64:64:64:64:64:64:64' Digest: 646464646464646464646464646464646464646464646464646464646464646464646464646464646464646464646464
        2  261+23 'www.example.com: type DSYNC, class IN' 
        3 dns.resp.name 261+2 'www.example.com' Name: www.example.com
        3 dns.resp.type 263+2 '66' Type: DSYNC (66) (Endpoint discovery for delegation synchronization)
        3 dns.resp.class 265+2 '0x0001' Class: IN (0x0001)
        3 dns.resp.ttl 267+4 '60' Time to live: 60 (1 minute)
        3 dns.resp.len 271+2 '11' Data length: 11
        3 dns.dsync.type 273+2 '59' RR Type: CDS (59)
        3 dns.dsync.scheme 275+1 '1' Scheme: NOTIFY (1)
        3 dns.dsync.target.port 276+2 '53' Target Port: 53
        3 dns.dsync.target.name 278+6 'ds.x' Target Domain Name: ds.x
        1 dns.unsolicited 42+0 'True' Unsolicited: True
        """#),
    PacketSample(
      name: "service bindings",
      hex: """
        02000000000202000000000108004500007b000100004011666f0a0000010a000002003503e800670000
        000881800001000100000000016101620000410001c00c004100010000003c003e000103737663017800
        0000000400010003000100060268320268330003000201bb00040004010203040007000a2f646e737b3f
        646e737d800100036f646f
        """,
      protocols: ["dns", "mdns", "llmnr"],
      rows: #"""
        0 dns 42+95 '' Domain Name System (response)
        1 dns.id 42+2 '0x0008' Transaction ID: 0x0008
        1 dns.flags 44+2 '0x8180' Flags: 0x8180 Standard query response, No error
        2 dns.flags.response 44+2 'True' 1... .... .... .... = Response: Message is a response
        2 dns.flags.opcode 44+2 '0' .000 0... .... .... = Opcode: Standard query (0)
        2 dns.flags.authoritative 44+2 'False' .... .0.. .... .... = Authoritative: Server is not an authority for domain
        2 dns.flags.truncated 44+2 'False' .... ..0. .... .... = Truncated: Message is not truncated
        2 dns.flags.recdesired 44+2 'True' .... ...1 .... .... = Recursion desired: Do query recursively
        2 dns.flags.recavail 44+2 'True' .... .... 1... .... = Recursion available: Server can do recursive queries
        2 dns.flags.z 44+2 'False' .... .... .0.. .... = Z: reserved (0)
        2 dns.flags.authenticated 44+2 'False' .... .... ..0. .... = Answer authenticated: Answer/authority portion was not authenticated by the server
        2 dns.flags.checkdisable 44+2 'False' .... .... ...0 .... = Non-authenticated data: Unacceptable
        2 dns.flags.rcode 44+2 '0' .... .... .... 0000 = Reply code: No error (0)
        1 dns.count.queries 46+2 '1' Questions: 1
        1 dns.count.answers 48+2 '1' Answer RRs: 1
        1 dns.count.auth_rr 50+2 '0' Authority RRs: 0
        1 dns.count.add_rr 52+2 '0' Additional RRs: 0
        1  54+9 'Queries' 
        2  54+9 'a.b: type HTTPS, class IN' 
        3 dns.qry.name 54+5 'a.b' Name: a.b
        3 dns.qry.name.len 54+5 '3' Name Length: 3
        3 dns.count.labels 54+5 '2' Label Count: 2
        3 dns.qry.type 59+2 '65' Type: HTTPS (65) (HTTPS Specific Service Endpoints)
        3 dns.qry.class 61+2 '0x0001' Class: IN (0x0001)
        1  63+74 'Answers' 
        2  63+74 'a.b: type HTTPS, class IN' 
        3 dns.resp.name 63+2 'a.b' Name: a.b
        3 dns.resp.type 65+2 '65' Type: HTTPS (65) (HTTPS Specific Service Endpoints)
        3 dns.resp.class 67+2 '0x0001' Class: IN (0x0001)
        3 dns.resp.ttl 69+4 '60' Time to live: 60 (1 minute)
        3 dns.resp.len 73+2 '62' Data length: 62
        3 dns.svcb.svcpriority 75+2 '1' SvcPriority: 1
        3 dns.svcb.targetname 77+7 'svc.x' TargetName: svc.x
        3 dns.svcb.svcparam 84+8 '' SvcParam: mandatory=alpn,port
        4 dns.svcb.svcparam.key 84+2 '0' SvcParamKey: mandatory (0)
        4 dns.svcb.svcparam.value.length 86+2 '4' SvcParamValue length: 4
        4 dns.svcb.svcparam.mandatory.key 88+2 '1' Mandatory key: alpn (1)
        4 dns.svcb.svcparam.mandatory.key 90+2 '3' Mandatory key: port (3)
        3 dns.svcb.svcparam 92+10 '' SvcParam: alpn=h2,h3
        4 dns.svcb.svcparam.key 92+2 '1' SvcParamKey: alpn (1)
        4 dns.svcb.svcparam.value.length 94+2 '6' SvcParamValue length: 6
        4 dns.svcb.svcparam.alpn.length 96+1 '2' ALPN length: 2
        4 dns.svcb.svcparam.alpn 97+2 'h2' ALPN: h2
        4 dns.svcb.svcparam.alpn.length 99+1 '2' ALPN length: 2
        4 dns.svcb.svcparam.alpn 100+2 'h3' ALPN: h3
        3 dns.svcb.svcparam 102+6 '' SvcParam: port=443
        4 dns.svcb.svcparam.key 102+2 '3' SvcParamKey: port (3)
        4 dns.svcb.svcparam.value.length 104+2 '2' SvcParamValue length: 2
        4 dns.svcb.svcparam.port 106+2 '443' Port: 443
        3 dns.svcb.svcparam 108+8 '' SvcParam: ipv4hint=1.2.3.4
        4 dns.svcb.svcparam.key 108+2 '4' SvcParamKey: ipv4hint (4)
        4 dns.svcb.svcparam.value.length 110+2 '4' SvcParamValue length: 4
        4 dns.svcb.svcparam.ipv4hint.ip 112+4 '1.2.3.4' IP: 1.2.3.4
        3 dns.svcb.svcparam 116+14 '' SvcParam: dohpath=/dns{?dns}
        4 dns.svcb.svcparam.key 116+2 '7' SvcParamKey: dohpath (7)
        4 dns.svcb.svcparam.value.length 118+2 '10' SvcParamValue length: 10
        4 dns.svcb.svcparam.dohpath 120+10 '/dns{?dns}' DoH path: /dns{?dns}
        3 dns.svcb.svcparam 130+7 '' SvcParam: odohconfig=b2Rv
        4 dns.svcb.svcparam.key 130+2 '32769' SvcParamKey: odohconfig (32769)
        4 dns.svcb.svcparam.value.length 132+2 '3' SvcParamValue length: 3
        4 dns.svcb.svcparam.odohconfig 134+3 '6f:64:6f' ODoHConfig: b2Rv
        1 dns.unsolicited 42+0 'True' Unsolicited: True
        """#),
    PacketSample(
      name: "transaction signature",
      hex: """
        02000000000202000000000108004500006b000100004011667f0a0000010a000002003503e800570000
        00098180000100000000000101610000010001c00c00fa00ff0000003c003008686d61632d6d64350773
        69672d616c670372656703696e740000006553f100012c00044d41434d1234001000024f44
        """,
      protocols: ["dns", "mdns", "llmnr"],
      rows: #"""
        0 dns 42+79 '' Domain Name System (response)
        1 dns.id 42+2 '0x0009' Transaction ID: 0x0009
        1 dns.flags 44+2 '0x8180' Flags: 0x8180 Standard query response, No error
        2 dns.flags.response 44+2 'True' 1... .... .... .... = Response: Message is a response
        2 dns.flags.opcode 44+2 '0' .000 0... .... .... = Opcode: Standard query (0)
        2 dns.flags.authoritative 44+2 'False' .... .0.. .... .... = Authoritative: Server is not an authority for domain
        2 dns.flags.truncated 44+2 'False' .... ..0. .... .... = Truncated: Message is not truncated
        2 dns.flags.recdesired 44+2 'True' .... ...1 .... .... = Recursion desired: Do query recursively
        2 dns.flags.recavail 44+2 'True' .... .... 1... .... = Recursion available: Server can do recursive queries
        2 dns.flags.z 44+2 'False' .... .... .0.. .... = Z: reserved (0)
        2 dns.flags.authenticated 44+2 'False' .... .... ..0. .... = Answer authenticated: Answer/authority portion was not authenticated by the server
        2 dns.flags.checkdisable 44+2 'False' .... .... ...0 .... = Non-authenticated data: Unacceptable
        2 dns.flags.rcode 44+2 '0' .... .... .... 0000 = Reply code: No error (0)
        1 dns.count.queries 46+2 '1' Questions: 1
        1 dns.count.answers 48+2 '0' Answer RRs: 0
        1 dns.count.auth_rr 50+2 '0' Authority RRs: 0
        1 dns.count.add_rr 52+2 '1' Additional RRs: 1
        1  54+7 'Queries' 
        2  54+7 'a: type A, class IN' 
        3 dns.qry.name 54+3 'a' Name: a
        3 dns.qry.name.len 54+3 '0' Name Length: 0
        3 dns.count.labels 54+3 '0' Label Count: 0
        3 dns.qry.type 57+2 '1' Type: A (1) (Host Address)
        3 dns.qry.class 59+2 '0x0001' Class: IN (0x0001)
        1  61+60 'Additional records' 
        2  61+60 'a: type TSIG, class ANY' 
        3 dns.resp.name 61+2 'a' Name: a
        3 dns.resp.type 63+2 '250' Type: TSIG (250) (Transaction Signature)
        3 dns.resp.class 65+2 '0x00ff' Class: ANY (0x00ff)
        3 dns.resp.ttl 67+4 '60' Time to live: 60 (1 minute)
        3 dns.resp.len 71+2 '48' Data length: 48
        3 dns.tsig.algorithm_name 73+26 'hmac-md5.sig-alg.reg.int' Algorithm Name: hmac-md5.sig-alg.reg.int
        3 dns.tsig.time_signed 99+6 '2023-11-14T22:13:20.000000000+0000' Time Signed: Nov 14, 2023 22:13:20.000000000 UTC
        3 dns.tsig.fudge 105+2 '300' Fudge: 300
        3 dns.tsig.mac_size 107+2 '4' MAC Size: 4
        3 dns.tsig.mac 109+4 '' MAC
        4 _ws.expert 109+0 '' Expert Info (Warning/Undecoded): No dissector for algorithm:hmac-md5.sig-alg.reg.int
        5 dns.tsig.noalg 0+0 '' No dissector for algorithm:hmac-md5.sig-alg.reg.int
        5h _ws.expert.message 0+0 'No dissector for algorithm:hmac-md5.sig-alg.reg.int' Message: No dissector for algorithm:hmac-md5.sig-alg.reg.int
        5 _ws.expert.severity 0+0 '6291456' Severity level: Warning
        5 _ws.expert.group 0+0 '83886080' Group: Undecoded
        3 dns.tsig.original_id 113+2 '4660' Original Id: 4660
        3 dns.tsig.error 115+2 '16' Error: Bad OPT Version or TSIG Signature Failure (16)
        3 dns.tsig.other_len 117+2 '2' Other Len: 2
        3 dns.tsig.other_data 119+2 '4f:44' Other Data: 4f44
        1 dns.unsolicited 42+0 'True' Unsolicited: True
        """#),
    PacketSample(
      name: "options",
      hex: """
        02000000000202000000000108004500005d000100004011668d0a0000010a00000203e8003500490000
        000a012000010000000000010161000001000100002904d000008000002300080007000118000a010200
        0a00084343434343434343000c00020000000f00020016
        """,
      protocols: ["dns", "mdns", "llmnr"],
      rows: #"""
        0 dns 42+65 '' Domain Name System (query)
        1 dns.id 42+2 '0x000a' Transaction ID: 0x000a
        1 dns.flags 44+2 '0x0120' Flags: 0x0120 Standard query
        2 dns.flags.response 44+2 'False' 0... .... .... .... = Response: Message is a query
        2 dns.flags.opcode 44+2 '0' .000 0... .... .... = Opcode: Standard query (0)
        2 dns.flags.truncated 44+2 'False' .... ..0. .... .... = Truncated: Message is not truncated
        2 dns.flags.recdesired 44+2 'True' .... ...1 .... .... = Recursion desired: Do query recursively
        2 dns.flags.z 44+2 'False' .... .... .0.. .... = Z: reserved (0)
        2 dns.flags.ad 44+2 'True' .... .... ..1. .... = AD bit: Set
        2 dns.flags.checkdisable 44+2 'False' .... .... ...0 .... = Non-authenticated data: Unacceptable
        1 dns.count.queries 46+2 '1' Questions: 1
        1 dns.count.answers 48+2 '0' Answer RRs: 0
        1 dns.count.auth_rr 50+2 '0' Authority RRs: 0
        1 dns.count.add_rr 52+2 '1' Additional RRs: 1
        1  54+7 'Queries' 
        2  54+7 'a: type A, class IN' 
        3 dns.qry.name 54+3 'a' Name: a
        3 dns.qry.name.len 54+3 '0' Name Length: 0
        3 dns.count.labels 54+3 '0' Label Count: 0
        3 dns.qry.type 57+2 '1' Type: A (1) (Host Address)
        3 dns.qry.class 59+2 '0x0001' Class: IN (0x0001)
        1  61+46 'Additional records' 
        2  61+46 '<Root>: type OPT' 
        3 dns.resp.name 61+1 '<Root>' Name: <Root>
        3 dns.resp.type 62+2 '41' Type: OPT (41) 
        3 dns.rr.udp_payload_size 64+2 '1232' UDP payload size: 1232
        3 dns.resp.ext_rcode 66+1 '0x00' Higher bits in extended RCODE: 0x00
        3 dns.resp.edns0_version 67+1 '0' EDNS0 version: 0
        3 dns.resp.z 68+2 '0x8000' Z: 0x8000
        4 dns.resp.z.do 68+2 'True' 1... .... .... .... = DO bit: Accepts DNSSEC security RRs
        4 dns.resp.z.reserved 68+2 '0x0000' .000 0000 0000 0000 = Reserved: 0x0000
        3 dns.resp.len 70+2 '35' Data length: 35
        3 dns.opt 72+11 '' Option: CSUBNET - Client subnet
        4 dns.opt.code 72+2 '8' Option Code: CSUBNET - Client subnet (8)
        4 dns.opt.len 74+2 '7' Option Length: 7
        4 dns.opt.data 76+7 '00:01:18:00:0a:01:02' Option Data: 000118000a0102
        4 dns.opt.client.family 76+2 '1' Family: IPv4 (1)
        4 dns.opt.client.netmask 78+1 '24' Source Netmask: 24
        4 dns.opt.client.scope 79+1 '0' Scope Netmask: 0
        4 dns.opt.client.addr4 80+3 '10.1.2.0' Client Subnet: 10.1.2.0
        3 dns.opt 83+12 '' Option: COOKIE
        4 dns.opt.code 83+2 '10' Option Code: COOKIE (10)
        4 dns.opt.len 85+2 '8' Option Length: 8
        4 dns.opt.data 87+8 '43:43:43:43:43:43:43:43' Option Data: 4343434343434343
        4 dns.opt.cookie.client 87+8 '43:43:43:43:43:43:43:43' Client Cookie: 4343434343434343
        4 dns.opt.cookie.server 95+0 '' Server Cookie: <MISSING>
        3 dns.opt 95+6 '' Option: PADDING
        4 dns.opt.code 95+2 '12' Option Code: PADDING (12)
        4 dns.opt.len 97+2 '2' Option Length: 2
        4 dns.opt.data 99+2 '00:00' Option Data: 0000
        4 dns.opt.padding 99+2 '00:00' Padding: 0000
        3 dns.opt 101+6 '' Option: Extended DNS Error
        4 dns.opt.code 101+2 '15' Option Code: Extended DNS Error (15)
        4 dns.opt.len 103+2 '2' Option Length: 2
        4 dns.opt.data 105+2 '00:16' Option Data: 0016
        4 dns.opt.ext_error.info_code 105+2 '22' Info Code: No Reachable Authority (22)
        """#),
    PacketSample(
      name: "names that loop or are too long",
      hex: """
        02000000000202000000000108004500013500010000401165b50a0000010a00000203e8003501210000
        000b010000020000000000000161c00c000100013f787878787878787878787878787878787878787878
        787878787878787878787878787878787878787878787878787878787878787878787878787878787878
        3f7878787878787878787878787878787878787878787878787878787878787878787878787878787878
        787878787878787878787878787878787878787878783f78787878787878787878787878787878787878
        787878787878787878787878787878787878787878787878787878787878787878787878787878787878
        78783f787878787878787878787878787878787878787878787878787878787878787878787878787878
        7878787878787878787878787878787878787878787878780000010001
        """,
      protocols: ["dns", "mdns", "llmnr"],
      rows: #"""
        0 dns 42+281 '' Domain Name System (query)
        1 dns.id 42+2 '0x000b' Transaction ID: 0x000b
        1 dns.flags 44+2 '0x0100' Flags: 0x0100 Standard query
        2 dns.flags.response 44+2 'False' 0... .... .... .... = Response: Message is a query
        2 dns.flags.opcode 44+2 '0' .000 0... .... .... = Opcode: Standard query (0)
        2 dns.flags.truncated 44+2 'False' .... ..0. .... .... = Truncated: Message is not truncated
        2 dns.flags.recdesired 44+2 'True' .... ...1 .... .... = Recursion desired: Do query recursively
        2 dns.flags.z 44+2 'False' .... .... .0.. .... = Z: reserved (0)
        2 dns.flags.checkdisable 44+2 'False' .... .... ...0 .... = Non-authenticated data: Unacceptable
        1 dns.count.queries 46+2 '2' Questions: 2
        1 dns.count.answers 48+2 '0' Answer RRs: 0
        1 dns.count.auth_rr 50+2 '0' Authority RRs: 0
        1 dns.count.add_rr 52+2 '0' Additional RRs: 0
        1  54+269 'Queries' 
        2  54+8 '<Name contains a pointer that loops>: type A, class IN' 
        3 dns.qry.name 54+4 '<Name contains a pointer that loops>' Name: <Name contains a pointer that loops>
        3 dns.qry.name.len 54+4 '36' Name Length: 36
        3 dns.count.labels 54+4 '1' Label Count: 1
        3 dns.qry.type 58+2 '1' Type: A (1) (Host Address)
        3 dns.qry.class 60+2 '0x0001' Class: IN (0x0001)
        2  62+261 '<Name too long>: type A, class IN' 
        3 dns.qry.name 62+257 '<Name too long>' Name: <Name too long>
        3 dns.qry.name.len 62+257 '15' Name Length: 15
        3 dns.count.labels 62+257 '1' Label Count: 1
        3 dns.qry.type 319+2 '1' Type: A (1) (Host Address)
        3 dns.qry.class 321+2 '0x0001' Class: IN (0x0001)
        """#),
    PacketSample(
      name: "bytes behind the end",
      hex: """
        02000000000202000000000108004500003100010000401166b90a0000010a00000203e80035001d0000
        000c01000001000000000000016100000100014558
        """,
      protocols: ["dns", "mdns", "llmnr"],
      rows: #"""
        0 dns 42+21 '' Domain Name System (query)
        1 dns.id 42+2 '0x000c' Transaction ID: 0x000c
        1 dns.flags 44+2 '0x0100' Flags: 0x0100 Standard query
        2 dns.flags.response 44+2 'False' 0... .... .... .... = Response: Message is a query
        2 dns.flags.opcode 44+2 '0' .000 0... .... .... = Opcode: Standard query (0)
        2 dns.flags.truncated 44+2 'False' .... ..0. .... .... = Truncated: Message is not truncated
        2 dns.flags.recdesired 44+2 'True' .... ...1 .... .... = Recursion desired: Do query recursively
        2 dns.flags.z 44+2 'False' .... .... .0.. .... = Z: reserved (0)
        2 dns.flags.checkdisable 44+2 'False' .... .... ...0 .... = Non-authenticated data: Unacceptable
        1 dns.count.queries 46+2 '1' Questions: 1
        1 dns.count.answers 48+2 '0' Answer RRs: 0
        1 dns.count.auth_rr 50+2 '0' Authority RRs: 0
        1 dns.count.add_rr 52+2 '0' Additional RRs: 0
        1  54+7 'Queries' 
        2  54+7 'a: type A, class IN' 
        3 dns.qry.name 54+3 'a' Name: a
        3 dns.qry.name.len 54+3 '0' Name Length: 0
        3 dns.count.labels 54+3 '0' Label Count: 0
        3 dns.qry.type 57+2 '1' Type: A (1) (Host Address)
        3 dns.qry.class 59+2 '0x0001' Class: IN (0x0001)
        1  61+2 'Extraneous Data (2 bytes)' 
        2 dns.extraneous.data 61+2 '45:58' Extraneous Data Bytes: 4558
        2 dns.extraneous.length 103+0 '2' Extraneous Data Length: 2
        2  61+2 'Extraneous data' 
        3 _ws.expert 61+0 '' Expert Info (Note/Undecoded): Extraneous data
        4 dns.extraneous 0+0 '' Extraneous data
        4h _ws.expert.message 0+0 'Extraneous data' Message: Extraneous data
        4 _ws.expert.severity 0+0 '4194304' Severity level: Note
        4 _ws.expert.group 0+0 '83886080' Group: Undecoded
        """#),
    PacketSample(
      name: "dynamic update",
      hex: """
        020000000002020000000001080045000050000100004011669a0a0000010a00000203e80035003c0000
        000d28000001000100010000047a6f6e6501780000060001c00c00ff00ff000000000000c00c00010001
        00000005000401020304
        """,
      protocols: ["dns", "mdns", "llmnr"],
      rows: #"""
        0 dns 42+52 '' Domain Name System (query)
        1 dns.id 42+2 '0x000d' Transaction ID: 0x000d
        1 dns.flags 44+2 '0x2800' Flags: 0x2800 Dynamic update
        2 dns.flags.response 44+2 'False' 0... .... .... .... = Response: Message is a query
        2 dns.flags.opcode 44+2 '5' .010 1... .... .... = Opcode: Dynamic update (5)
        2 dns.flags.truncated 44+2 'False' .... ..0. .... .... = Truncated: Message is not truncated
        2 dns.flags.recdesired 44+2 'False' .... ...0 .... .... = Recursion desired: Don't do query recursively
        2 dns.flags.z 44+2 'False' .... .... .0.. .... = Z: reserved (0)
        2 dns.flags.checkdisable 44+2 'False' .... .... ...0 .... = Non-authenticated data: Unacceptable
        1 dns.count.zones 46+2 '1' Zones: 1
        1 dns.count.prerequisites 48+2 '1' Prerequisites: 1
        1 dns.count.updates 50+2 '1' Updates: 1
        1 dns.count.add_rr 52+2 '0' Additional RRs: 0
        1  54+12 'Zone' 
        2  54+12 'zone.x: type SOA, class IN' 
        3 dns.qry.name 54+8 'zone.x' Name: zone.x
        3 dns.qry.name.len 54+8 '6' Name Length: 6
        3 dns.count.labels 54+8 '2' Label Count: 2
        3 dns.qry.type 62+2 '6' Type: SOA (6) (Start Of a zone of Authority)
        3 dns.qry.class 64+2 '0x0001' Class: IN (0x0001)
        1  66+12 'Prerequisites' 
        2  66+12 'zone.x: type ANY, class ANY' 
        3 dns.resp.name 66+2 'zone.x' Name: zone.x
        3 dns.resp.type 68+2 '255' Type: ANY (255) (A request for all records the server/cache has available)
        3 dns.resp.class 70+2 '0x00ff' Class: ANY (0x00ff)
        3 dns.resp.ttl 72+4 '0' Time to live: 0 (0 seconds)
        3 dns.resp.len 76+2 '0' Data length: 0
        1  78+16 'Updates' 
        2  78+16 'zone.x: type A, class IN, addr 1.2.3.4' 
        3 dns.resp.name 78+2 'zone.x' Name: zone.x
        3 dns.resp.type 80+2 '1' Type: A (1) (Host Address)
        3 dns.resp.class 82+2 '0x0001' Class: IN (0x0001)
        3 dns.resp.ttl 84+4 '5' Time to live: 5 (5 seconds)
        3 dns.resp.len 88+2 '4' Data length: 4
        3 dns.a 90+4 '1.2.3.4' Address: 1.2.3.4
        """#),
    PacketSample(
      name: "stateful operation",
      hex: """
        02000000000202000000000108004500003b00010000401166af0a0000010a00000203e8003500270000
        0000300000000000000000000001000800003a980000271000030003000000
        """,
      protocols: ["dns", "mdns", "llmnr"],
      rows: #"""
        0 dns 42+31 '' Domain Name System (query)
        1 dns.id 42+2 '0x0000' Transaction ID: 0x0000
        1 dns.flags 44+2 '0x3000' Flags: 0x3000 DNS Stateful operations (DSO)
        2 dns.flags.response 44+2 'False' 0... .... .... .... = Response: Message is a query
        2 dns.flags.opcode 44+2 '6' .011 0... .... .... = Opcode: DNS Stateful operations (DSO) (6)
        2 dns.flags.truncated 44+2 'False' .... ..0. .... .... = Truncated: Message is not truncated
        2 dns.flags.recdesired 44+2 'False' .... ...0 .... .... = Recursion desired: Don't do query recursively
        2 dns.flags.z 44+2 'False' .... .... .0.. .... = Z: reserved (0)
        2 dns.flags.checkdisable 44+2 'False' .... .... ...0 .... = Non-authenticated data: Unacceptable
        1 dns.count.queries 46+2 '0' Questions: 0
        1 dns.count.answers 48+2 '0' Answer RRs: 0
        1 dns.count.auth_rr 50+2 '0' Authority RRs: 0
        1 dns.count.add_rr 52+2 '0' Additional RRs: 0
        1 dns.dso 54+19 '' DNS Stateful Operation
        2 dns.dso.tlv 54+12 '' DSO TLV: Keep Alive
        3 dns.dso.tlv.type 54+2 '1' Type: Keep Alive (1)
        3 dns.dso.tlv.length 56+2 '8' Length: 8
        3 dns.dso.tlv.keepalive.inactivity 58+4 '15000' Inactivity Timeout: 15000
        3 dns.dso.tlv.keepalive.interval 62+4 '10000' Keepalive Interval: 10000
        2 dns.dso.tlv 66+7 '' DSO TLV: Encryption Padding
        3 dns.dso.tlv.type 66+2 '3' Type: Encryption Padding (3)
        3 dns.dso.tlv.length 68+2 '3' Length: 3
        3 dns.dso.tlv.encpad.padding 70+3 '00:00:00' Padding: 000000
        """#),
    PacketSample(
      name: "in a segment",
      hex: """
        02000000000202000000000108004500003d00010000400666b80a0000010a00000203e9003500000001
        00000001501803e8000000000013000e0100000100000000000001610000010001
        """,
      protocols: ["dns", "mdns", "llmnr"],
      rows: #"""
        0 dns 54+21 '' Domain Name System (query)
        1 dns.length 54+2 '19' Length: 19
        1 dns.id 56+2 '0x000e' Transaction ID: 0x000e
        1 dns.flags 58+2 '0x0100' Flags: 0x0100 Standard query
        2 dns.flags.response 58+2 'False' 0... .... .... .... = Response: Message is a query
        2 dns.flags.opcode 58+2 '0' .000 0... .... .... = Opcode: Standard query (0)
        2 dns.flags.truncated 58+2 'False' .... ..0. .... .... = Truncated: Message is not truncated
        2 dns.flags.recdesired 58+2 'True' .... ...1 .... .... = Recursion desired: Do query recursively
        2 dns.flags.z 58+2 'False' .... .... .0.. .... = Z: reserved (0)
        2 dns.flags.checkdisable 58+2 'False' .... .... ...0 .... = Non-authenticated data: Unacceptable
        1 dns.count.queries 60+2 '1' Questions: 1
        1 dns.count.answers 62+2 '0' Answer RRs: 0
        1 dns.count.auth_rr 64+2 '0' Authority RRs: 0
        1 dns.count.add_rr 66+2 '0' Additional RRs: 0
        1  68+7 'Queries' 
        2  68+7 'a: type A, class IN' 
        3 dns.qry.name 68+3 'a' Name: a
        3 dns.qry.name.len 68+3 '0' Name Length: 0
        3 dns.count.labels 68+3 '0' Label Count: 0
        3 dns.qry.type 71+2 '1' Type: A (1) (Host Address)
        3 dns.qry.class 73+2 '0x0001' Class: IN (0x0001)
        """#),
    PacketSample(
      name: "multicast",
      hex: """
        02000000000202000000000108004500004b000100004011669f0a0000010a00000214e914e900370000
        000084000001000100000000025f78056c6f63616c00000c8001c00c000c80010000003c00090169056c
        6f63616c00
        """,
      protocols: ["dns", "mdns", "llmnr"],
      rows: #"""
        0 mdns 42+47 '' Multicast Domain Name System (response)
        1 dns.id 42+2 '0x0000' Transaction ID: 0x0000
        1 dns.flags 44+2 '0x8400' Flags: 0x8400 Standard query response, No error
        2 dns.flags.response 44+2 'True' 1... .... .... .... = Response: Message is a response
        2 dns.flags.opcode 44+2 '0' .000 0... .... .... = Opcode: Standard query (0)
        2 dns.flags.authoritative 44+2 'True' .... .1.. .... .... = Authoritative: Server is an authority for domain
        2 dns.flags.truncated 44+2 'False' .... ..0. .... .... = Truncated: Message is not truncated
        2 dns.flags.recdesired 44+2 'False' .... ...0 .... .... = Recursion desired: Don't do query recursively
        2 dns.flags.recavail 44+2 'False' .... .... 0... .... = Recursion available: Server can't do recursive queries
        2 dns.flags.z 44+2 'False' .... .... .0.. .... = Z: reserved (0)
        2 dns.flags.authenticated 44+2 'False' .... .... ..0. .... = Answer authenticated: Answer/authority portion was not authenticated by the server
        2 dns.flags.checkdisable 44+2 'False' .... .... ...0 .... = Non-authenticated data: Unacceptable
        2 dns.flags.rcode 44+2 '0' .... .... .... 0000 = Reply code: No error (0)
        1 dns.count.queries 46+2 '1' Questions: 1
        1 dns.count.answers 48+2 '1' Answer RRs: 1
        1 dns.count.auth_rr 50+2 '0' Authority RRs: 0
        1 dns.count.add_rr 52+2 '0' Additional RRs: 0
        1  54+14 'Queries' 
        2  54+14 '_x.local: type PTR, class IN, "QU" question' 
        3 dns.qry.name 54+10 '_x.local' Name: _x.local
        3 dns.qry.name.len 54+10 '8' Name Length: 8
        3 dns.count.labels 54+10 '2' Label Count: 2
        3 dns.qry.type 64+2 '12' Type: PTR (12) (domain name PoinTeR)
        3 dns.qry.class 66+2 '0x0001' .000 0000 0000 0001 = Class: IN (0x0001)
        3 dns.qry.qu 66+2 'True' 1... .... .... .... = "QU" question: True
        1  68+21 'Answers' 
        2  68+21 '_x.local: type PTR, class IN, cache flush, i.local' 
        3 dns.resp.name 68+2 '_x.local' Name: _x.local
        3 dns.resp.type 70+2 '12' Type: PTR (12) (domain name PoinTeR)
        3 dns.resp.class 72+2 '0x0001' .000 0000 0000 0001 = Class: IN (0x0001)
        3 dns.resp.cache_flush 72+2 'True' 1... .... .... .... = Cache flush: True
        3 dns.resp.ttl 74+4 '60' Time to live: 60 (1 minute)
        3 dns.resp.len 78+2 '9' Data length: 9
        3 dns.ptr.domain_name 80+9 'i.local' Domain Name: i.local
        1 dns.unsolicited 42+0 'True' Unsolicited: True
        """#),
    PacketSample(
      name: "link-local",
      hex: """
        02000000000202000000000108004500004200010000401166a80a0000010a00000214eb07d0002e0000
        00078500000100010000000004686f73740000010001c00c000100010000003c000401020304
        """,
      protocols: ["dns", "mdns", "llmnr"],
      rows: #"""
        0 llmnr 42+38 '' Link-local Multicast Name Resolution (response)
        1 dns.id 42+2 '0x0007' Transaction ID: 0x0007
        1 dns.flags 44+2 '0x8500' Flags: 0x8500 Standard query response, No error
        2 dns.flags.response 44+2 'True' 1... .... .... .... = Response: Message is a response
        2 dns.flags.opcode 44+2 '0' .000 0... .... .... = Opcode: Standard query (0)
        2 dns.flags.conflict 44+2 'True' .... .1.. .... .... = Conflict: The name is not considered unique
        2 dns.flags.truncated 44+2 'False' .... ..0. .... .... = Truncated: Message is not truncated
        2 dns.flags.tentative 44+2 'True' .... ...1 .... .... = Tentative: Tentative
        2 dns.flags.rcode 44+2 '0' .... .... .... 0000 = Reply code: No error (0)
        1 dns.count.queries 46+2 '1' Questions: 1
        1 dns.count.answers 48+2 '1' Answer RRs: 1
        1 dns.count.auth_rr 50+2 '0' Authority RRs: 0
        1 dns.count.add_rr 52+2 '0' Additional RRs: 0
        1  54+10 'Queries' 
        2  54+10 'host: type A, class IN' 
        3 dns.qry.name 54+6 'host' Name: host
        3 dns.qry.name.len 54+6 '4' Name Length: 4
        3 dns.count.labels 54+6 '1' Label Count: 1
        3 dns.qry.type 60+2 '1' Type: A (1) (Host Address)
        3 dns.qry.class 62+2 '0x0001' Class: IN (0x0001)
        1  64+16 'Answers' 
        2  64+16 'host: type A, class IN, addr 1.2.3.4' 
        3 dns.resp.name 64+2 'host' Name: host
        3 dns.resp.type 66+2 '1' Type: A (1) (Host Address)
        3 dns.resp.class 68+2 '0x0001' Class: IN (0x0001)
        3 dns.resp.ttl 70+4 '60' Time to live: 60 (1 minute)
        3 dns.resp.len 74+2 '4' Data length: 4
        3 dns.a 76+4 '1.2.3.4' Address: 1.2.3.4
        1 dns.unsolicited 42+0 'True' Unsolicited: True
        """#),
    PacketSample(
      name: "cut inside of a record",
      hex: """
        02000000000202000000000108004500003e00010000401166ac0a0000010a000002003503e8002a0000
        000f8180000100010000000001610000010001c00c000100010000003c0003010203
        """,
      protocols: ["dns", "mdns", "llmnr"],
      rows: #"""
        0 dns 42+34 '' Domain Name System (response)
        1 dns.id 42+2 '0x000f' Transaction ID: 0x000f
        1 dns.flags 44+2 '0x8180' Flags: 0x8180 Standard query response, No error
        2 dns.flags.response 44+2 'True' 1... .... .... .... = Response: Message is a response
        2 dns.flags.opcode 44+2 '0' .000 0... .... .... = Opcode: Standard query (0)
        2 dns.flags.authoritative 44+2 'False' .... .0.. .... .... = Authoritative: Server is not an authority for domain
        2 dns.flags.truncated 44+2 'False' .... ..0. .... .... = Truncated: Message is not truncated
        2 dns.flags.recdesired 44+2 'True' .... ...1 .... .... = Recursion desired: Do query recursively
        2 dns.flags.recavail 44+2 'True' .... .... 1... .... = Recursion available: Server can do recursive queries
        2 dns.flags.z 44+2 'False' .... .... .0.. .... = Z: reserved (0)
        2 dns.flags.authenticated 44+2 'False' .... .... ..0. .... = Answer authenticated: Answer/authority portion was not authenticated by the server
        2 dns.flags.checkdisable 44+2 'False' .... .... ...0 .... = Non-authenticated data: Unacceptable
        2 dns.flags.rcode 44+2 '0' .... .... .... 0000 = Reply code: No error (0)
        1 dns.count.queries 46+2 '1' Questions: 1
        1 dns.count.answers 48+2 '1' Answer RRs: 1
        1 dns.count.auth_rr 50+2 '0' Authority RRs: 0
        1 dns.count.add_rr 52+2 '0' Additional RRs: 0
        1  54+7 'Queries' 
        2  54+7 'a: type A, class IN' 
        3 dns.qry.name 54+3 'a' Name: a
        3 dns.qry.name.len 54+3 '0' Name Length: 0
        3 dns.count.labels 54+3 '0' Label Count: 0
        3 dns.qry.type 57+2 '1' Type: A (1) (Host Address)
        3 dns.qry.class 59+2 '0x0001' Class: IN (0x0001)
        1  61+15 'Answers' 
        2  61+15 'a: type A, class IN' 
        3 dns.resp.name 61+2 'a' Name: a
        3 dns.resp.type 63+2 '1' Type: A (1) (Host Address)
        3 dns.resp.class 65+2 '0x0001' Class: IN (0x0001)
        3 dns.resp.ttl 67+4 '60' Time to live: 60 (1 minute)
        3 dns.resp.len 71+2 '3' Data length: 3
        """#),
  ]
}
