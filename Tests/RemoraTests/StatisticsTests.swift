import Foundation
import RemoraCapture
import RemoraCore
import RemoraProtocols
import RemoraReport
import Testing

@testable import Remora

/// What `-z` prints.
@Suite struct StatisticsTests {
  private static let registry = try? Registry.standard.knowing(KnownFields()).sealed()

  /// What some statistics say of a sample.
  static func text(
    _ arguments: [String], _ sample: String,
    _ kinds: [StatisticKind] = StatisticKind.standard
  ) throws -> String {
    let registry = try #require(Self.registry)
    let context = StatisticContext(
      ReportContext(registry: registry), condition: FilterCondition.maker(registry))
    let run = try StatisticsRun(arguments, kinds, context)
    var needs = Needs()
    run.addNeeds(to: &needs)
    run.bind(needs)
    var dissector = Dissector(registry: registry, needs: needs)
    let path = Captures.root.appendingPathComponent("samples/" + sample).path
    var reader = try CaptureReader.open(path: path)
    let knowledge = CaptureKnowledge()
    dissector.use(knowledge)
    var record = Record()
    var number: UInt32 = 0
    var first: AbsoluteTime?
    var last: AbsoluteTime?
    while try reader.next(&record) {
      number += 1
      let time = AbsoluteTime(seconds: record.seconds, nanoseconds: record.nanoseconds)
      if record.interfaceIndex >= 0 { knowledge.update(reader, record) }
      var about = RecordInfo(
        originalLength: record.originalLength, number: number, time: time,
        linkType: record.linkType)
      about.firstTime = first ?? time
      about.previousTime = last
      (first, last) = (first ?? time, time)
      dissector.dissect(PacketRecord(bytes: record.bytes, about: about))
      run.take(dissector.tree)
    }
    var out = TextWriter()
    run.write(to: &out)
    return out.string
  }

  struct Case: Sendable, CustomTestStringConvertible {
    let sample: String
    let argument: String
    let text: String
    var testDescription: String { "\(sample) -z \(argument)" }
  }

  /// The texts are those of tshark 4.6.9 with `-n -q`.
  @Test(arguments: StatisticsTests.cases) func textIsTsharks(_ one: Case) throws {
    #expect(try Self.text([one.argument], one.sample) == one.text)
  }

  @Test func theLastOneIsPrintedFirst() throws {
    let both = try Self.text(["conv,udp", "io,phs"], "arp-icmp.pcap")
    #expect(
      try both
        == Self.text(["io,phs"], "arp-icmp.pcap") + Self.text(["conv,udp"], "arp-icmp.pcap"))
  }

  /// Sentences of tshark 4.6.9.
  @Test(arguments: [
    ("follow,tcp", ["Invalid display mode.", "Invalid address."]),
    ("follow,tcp,ascii", ["Invalid address."]),
    ("follow,tcp,ascii,x", ["Invalid address.", "Invalid range.", "Invalid parameter."]),
    ("follow,tcp,ascii,1.1.1.1:80,2.2.2.2", ["Invalid address.", "Invalid parameter."]),
    ("follow,tcp,ascii,0,0", ["Invalid range value."]),
    ("follow,tcp,ascii,0,3-2", ["Invalid range value."]),
    ("follow,tcp,ascii,0,1-2x", ["Invalid parameter."]),
    (
      "follow,tcp,ascii,0x1",
      ["Invalid address.", "Invalid range value.", "Invalid parameter."]
    ),
    ("flow,tcp", ["Invalid address type."]),
    (
      "conv,tcp,tcp.port=80",
      [
        "Couldn't register conversations tap: Filter \"tcp.port=80\" is invalid - "
          + "\"=\" was unexpected in this context."
      ]
    ),
    (
      "endpoints,tcp,xx.yy",
      [
        "Couldn't register endpoint tap: Filter \"xx.yy\" is invalid - \"xx.yy\" is not a valid "
          + "protocol or protocol field."
      ]
    ),
    (
      "io,stat,0.0000001",
      [
        "",
        "\"-z\" interval must be >=0.000001 seconds or \"0\" for the entire capture duration.\n",
      ]
    ),
    (
      "io,stat,1,SUM(tcp.len",
      [
        "", "Closing parenthesis missing from calculated expression.\n", "",
        "Couldn't register io,stat tap: \n",
      ]
    ),
  ])
  func wrongArgumentsAreRefused(_ argument: String, _ sentences: [String]) throws {
    let sentence = sentences.joined(separator: "\n\(Console.name): ")
    #expect(throws: UsageError(sentence)) { try Self.text([argument], "null.pcap") }
  }

  @Test func unknownNamesAreListed() throws {
    #expect {
      try Self.text(["nosuch"], "null.pcap")
    } throws: { error in
      (error as? UsageError)?.message
        .hasPrefix("Invalid -z argument \"nosuch\"; it must be one of:\n     conv,") == true
    }
  }

  /// A statistic of one's own, with what is public only.
  private final class Ports: Statistic {
    private var port: FieldSlots
    private var seen: [UInt64: Int] = [:]
    init(_ context: StatisticContext) {
      port = FieldSlots(["tcp.dstport"], context.report.registry)
    }
    var needs: Needs { port.needs }
    func bind(_ needs: Needs) { port.bind(needs) }
    func take(_ tree: borrowing Tree) {
      if let node = port.first(tree) { seen[tree[node].value, default: 0] += 1 }
    }
    func write(to out: inout TextWriter) {
      for (port, count) in seen.sorted(by: { $0.key < $1.key }) {
        out.string("\(port) \(count)\n")
      }
    }
  }

  @Test func statisticsOfOnesOwnAreAsked() throws {
    let kind = StatisticKind("ports") { _, context in Ports(context) }
    let text = try Self.text(["ports"], "web.pcapng", StatisticKind.standard + [kind])
    #expect(text == "80 10\n34338 9\n")
  }

  static let cases: [Case] = [
    Case(
      sample: "vlan.pcap", argument: "conv,tcp",
      text: """
        ================================================================================
        TCP Conversations
        Filter:<No Filter>
                                                                   |       <-      | |       -> \
             | |     Total     |    Relative    |   Duration   |
                                                                   | Frames  Bytes | | Frames  B\
        ytes | | Frames  Bytes |      Start     |              |
        10.0.200.1:39950           <-> 10.0.200.80:8080                 5 467 bytes       6 532 \
        bytes      11 999 bytes     0.034333000         0.0010
        10.0.100.1:60584           <-> 10.0.100.80:8080                 5 447 bytes       5 438 \
        bytes      10 885 bytes     0.015580000         0.0012
        ================================================================================

        """),
    Case(
      sample: "ipv6.pcap", argument: "conv,ipv6,tcp",
      text: """
        ================================================================================
        IPv6 Conversations
        Filter:tcp
                                                       |       <-      | |       ->      | |    \
         Total     |    Relative    |   Duration   |
                                                       | Frames  Bytes | | Frames  Bytes | | Fra\
        mes  Bytes |      Start     |              |
        2001:db8::1          <-> 2001:db8::80               4 441 bytes       6 607 bytes      1\
        0 1048 bytes     3.217850000         0.0008
        ================================================================================

        """),
    Case(
      sample: "arp-icmp.pcap", argument: "conv,eth",
      text: """
        ================================================================================
        Ethernet Conversations
        Filter:<No Filter>
                                                       |       <-      | |       ->      | |    \
         Total     |    Relative    |   Duration   |
                                                       | Frames  Bytes | | Frames  Bytes | | Fra\
        mes  Bytes |      Start     |              |
        00:00:5e:00:53:fe    <-> 00:00:5e:00:53:01          5 450 bytes       6 576 bytes      1\
        1 1026 bytes     0.000032000         3.4463
        00:00:5e:00:53:01    <-> ff:ff:ff:ff:ff:ff          0 0 bytes         1 42 bytes        \
        1 42 bytes      0.000000000         0.0000
        ================================================================================

        """),
    Case(
      sample: "half-open.pcap", argument: "endpoints,tcp,tcp.flags.ack==1",
      text: """
        ================================================================================
        TCP Endpoints
        Filter:tcp.flags.ack==1
                               |  Port  | | Packets | |  Bytes  | | Tx Packets | | Tx Bytes | | \
        Rx Packets | | Rx Bytes |
        192.0.2.80                 8080            6   444 bytes           6      444 bytes     \
               0      0 bytes    \u{20}
        192.0.2.1                 50956            6   444 bytes           0      0 bytes       \
               6      444 bytes  \u{20}
        ================================================================================

        """),
    Case(
      sample: "tunnels.pcap", argument: "conv,ip",
      text: """
        ================================================================================
        IPv4 Conversations
        Filter:<No Filter>
                                                       |       <-      | |       ->      | |    \
         Total     |    Relative    |   Duration   |
                                                       | Frames  Bytes | | Frames  Bytes | | Fra\
        mes  Bytes |      Start     |              |
        192.0.2.1            <-> 192.0.2.80                16 1922 bytes      16 1907 bytes     \
         32 3829 bytes     0.000000000         0.0574
        10.1.0.1             <-> 10.1.0.80                  6 669 bytes       6 658 bytes      1\
        2 1327 bytes     0.000000000         0.0179
        10.2.0.1             <-> 10.2.0.80                  1 130 bytes       1 130 bytes       \
        2 260 bytes     0.023538000         0.0004
        10.3.0.1             <-> 10.3.0.80                  1 118 bytes       1 118 bytes       \
        2 236 bytes     0.029915000         0.0003
        10.5.0.1             <-> 10.5.0.80                  1 148 bytes       1 148 bytes       \
        2 296 bytes     0.057364000         0.0001
        ================================================================================

        """),
    Case(
      sample: "tunnels.pcap", argument: "io,phs,arp or icmp",
      text: """

        ===================================================================
        Protocol Hierarchy Statistics
        Filter: arp or icmp

        frame                                    frames:10 bytes:1220
          eth                                    frames:10 bytes:1220
            ip                                   frames:10 bytes:1220
              gre                                frames:4 bytes:504
                ip                               frames:4 bytes:504
                  icmp                           frames:4 bytes:504
              ip                                 frames:2 bytes:236
                icmp                             frames:2 bytes:236
              udp                                frames:4 bytes:480
                vxlan                            frames:4 bytes:480
                  eth                            frames:4 bytes:480
                    arp                          frames:2 bytes:184
                    ip                           frames:2 bytes:296
                      icmp                       frames:2 bytes:296
        ===================================================================

        """),
    Case(
      sample: "fragments.pcap", argument: "endpoints,udp",
      text: """
        ================================================================================
        UDP Endpoints
        Filter:<No Filter>
                               |  Port  | | Packets | |  Bytes  | | Tx Packets | | Tx Bytes | | \
        Rx Packets | | Rx Bytes |
        192.0.2.1                 51146            2   1204 bytes          1      602 bytes     \
               1      602 bytes  \u{20}
        192.0.2.80                    7            2   1204 bytes          1      602 bytes     \
               1      602 bytes  \u{20}
        ================================================================================

        """),
    Case(
      sample: "arp-icmp.pcap", argument: "expert,note",
      text: """

        Notes (4)
        =============
           Frequency      Group           Protocol  Summary
                   1   Sequence               IPv4  "Time To Live" only 1
                   3   Response               ICMP  Type indicates an error

        """),
    Case(
      sample: "reset.pcap", argument: "expert",
      text: """

        Warns (2)
        =============
           Frequency      Group           Protocol  Summary
                   2   Sequence                TCP  Connection reset (RST)

        Chats (3)
        =============
           Frequency      Group           Protocol  Summary
                   1   Sequence                TCP  Connection establish request (SYN): server p\
        ort 8081
                   1   Sequence                TCP  Connection establish request (SYN): server p\
        ort 8080
                   1   Sequence                TCP  Connection establish acknowledge (SYN+ACK): \
        server port 8080

        """),
    Case(
      sample: "vlan.pcap", argument: "follow,tcp,ascii,1",
      text: """

        ===================================================================
        Follow: tcp,ascii
        Filter: tcp.stream eq 1
        Node 0: 10.0.200.1:39950
        Node 1: 10.0.200.80:8080
        80
        GET / HTTP/1.1\r
        Host: 10.0.200.80:8080\r
        User-Agent: curl/7.88.1\r
        Accept: */*\r
        \r

        \t89
        HTTP/1.1 200 OK\r
        Content-Type: text/plain\r
        Content-Length: 6\r
        Connection: close\r
        \r
        Hello

        ===================================================================

        """),
    Case(
      sample: "raw.pcap", argument: "follow,tcp,hex,0,2",
      text: """

        ===================================================================
        Follow: tcp,hex
        Filter: tcp.stream eq 0
        Node 0: 10.3.0.1:49296
        Node 1: 10.3.0.80:8080
        \t00000000  48 54 54 50 2f 31 2e 31  20 32 30 30 20 4f 4b 0d  HTTP/1.1  200 OK.
        \t00000010  0a 43 6f 6e 74 65 6e 74  2d 54 79 70 65 3a 20 74  .Content -Type: t
        \t00000020  65 78 74 2f 70 6c 61 69  6e 0d 0a 43 6f 6e 74 65  ext/plai n..Conte
        \t00000030  6e 74 2d 4c 65 6e 67 74  68 3a 20 36 0d 0a 43 6f  nt-Lengt h: 6..Co
        \t00000040  6e 6e 65 63 74 69 6f 6e  3a 20 63 6c 6f 73 65 0d  nnection : close.
        \t00000050  0a 0d 0a 48 65 6c 6c 6f  0a                       ...Hello .
        ===================================================================

        """),
    Case(
      sample: "web.pcapng", argument: "follow,udp,yaml,192.0.2.1:60249,192.0.2.80:53",
      text: """
        peers:
          - peer: 0
            host: 192.0.2.1
            port: 60249
          - peer: 1
            host: 192.0.2.80
            port: 53
        packets:
          - packet: 3
            peer: 0
            timestamp: 1795260751.598134995
            data: !!binary |
              frsBAAABAAAAAAAAA3d3dwdleGFtcGxlBHRlc3QAAAEAAQ==
          - packet: 4
            peer: 1
            timestamp: 1795260751.598262072
            data: !!binary |
              fruFgAABAAEAAAAAA3d3dwdleGFtcGxlBHRlc3QAAAEAAcAMAAEAAQAAASwABMAAAlA=

        """),
    Case(
      sample: "reset.pcap", argument: "flow,tcp,standard",
      text: """
        Conv.| Time    | 192.0.2.1                             |
             |         |                   | 192.0.2.80        |                  \u{20}
        0    |0.000040 |         SYN       |                   |Seq = 0
             |         |(58356)  ------------------>  (8081)   |
        0    |0.000059 |         RST, ACK  |                   |Seq = 1 Ack = 1
             |         |(58356)  <------------------  (8081)   |
        ---------------------------------------------------------
        1    |0.013361 |         SYN       |                   |Seq = 0
             |         |(50964)  ------------------>  (8080)   |
        1    |0.013404 |         SYN, ACK  |                   |Seq = 0 Ack = 1
             |         |(50964)  <------------------  (8080)   |
        1    |0.013423 |         ACK       |                   |Seq = 1 Ack = 1
             |         |(50964)  ------------------>  (8080)   |
        1    |0.013617 |         PSH, ACK - Len: 79            |Seq = 1 Ack = 1
             |         |(50964)  ------------------>  (8080)   |
        1    |0.013629 |         ACK       |                   |Seq = 1 Ack = 80
             |         |(50964)  <------------------  (8080)   |
        1    |0.013731 |         PSH, ACK - Len: 55            |Seq = 1 Ack = 80
             |         |(50964)  <------------------  (8080)   |
        1    |0.013764 |         ACK       |                   |Seq = 80 Ack = 56
             |         |(50964)  ------------------>  (8080)   |
        1    |0.114242 |         RST, ACK  |                   |Seq = 56 Ack = 80
             |         |(50964)  <------------------  (8080)   |

        """),
    Case(
      sample: "sll.pcap", argument: "flow,any,network,icmp",
      text: """
        |Time     | 192.0.2.1                             |
        |         |                   | 192.0.2.80        |                  \u{20}
        |0.000060 |         Echo (ping) request           |ICMP: Echo (ping) request  id=0x54b8,\
         seq=1/256, ttl=64
        |         |(0)      ------------------>  (0)      |
        |0.000299 |         Echo (ping) reply             |ICMP: Echo (ping) reply    id=0x54b8,\
         seq=1/256, ttl=64 (request in 3)
        |         |(0)      <------------------  (0)      |

        """),
    Case(
      sample: "stp.pcap", argument: "io,stat,2",
      text: """

        =============================
        | IO Statistics             |
        |                           |
        | Duration: 7.263983 secs   |
        | Interval: 2 secs          |
        |                           |
        | Col  1: Frames and bytes  |
        |---------------------------|
        |          |1               |
        | Interval | Frames | Bytes |
        |---------------------------|
        |  0 <> 2  |      3 |   156 |
        |  2 <> 4  |      1 |    52 |
        |  4 <> 6  |      1 |    52 |
        |  6 <> Dur|      1 |    52 |
        =============================

        """),
    Case(
      sample: "igmp.pcap", argument: "io,stat,0,FRAMES,igmp",
      text: """

        ==========================================
        | IO Statistics                          |
        |                                        |
        | Duration: 11.4 secs                    |
        | Interval: 11.4 secs                    |
        |                                        |
        | Col  1: FRAMES                         |
        |      2: igmp                           |
        |----------------------------------------|
        |              |1       |2               |
        | Interval     | FRAMES | Frames | Bytes |
        |----------------------------------------|
        |  0.0 <> 11.4 |     12 |     12 |   632 |
        ==========================================

        """),
    Case(
      sample: "web.pcapng",
      argument: "io,stat,0.002,SUM(tcp.len)tcp.len,"
        + "AVG(frame.time_delta)frame.time_delta&&tcp.len>0,BYTES",
      text: """

        ===========================================================
        | IO Statistics                                           |
        |                                                         |
        | Duration: 0.005 secs                                    |
        | Interval: 0.002 secs                                    |
        |                                                         |
        | Col  1: SUM(tcp.len)tcp.len                             |
        |      2: AVG(frame.time_delta)frame.time_delta&&tcp.len>0|
        |      3: BYTES                                           |
        |---------------------------------------------------------|
        |                |1     |2         |3      |              |
        | Interval       |  SUM |    AVG   | BYTES |              |
        |------------------------------------------|              |
        | 0.000 <> 0.002 |  677 | 0.000148 |  1473 |              |
        | 0.002 <> 0.004 |    0 | 0.000000 |     0 |              |
        | 0.004 <> 0.006 | 4184 | 0.000625 |  4910 |              |
        ===========================================================

        """),
    Case(
      sample: "web.pcapng", argument: "plen,tree",
      text: """

        ========================================================================================\
        ==========================================
        Packet Lengths:
        Topic / Item       Count         Average       Min Val       Max Val       Rate (ms)    \
         Percent       Burst Rate    Burst Start \u{20}
        ----------------------------------------------------------------------------------------\
        ------------------------------------------
        Packet Lengths     23            277.52        42            1514          4.2585       \
         100%          0.2300        0.000       \u{20}
         0-19              0             -             -             -             0.0000       \
         0.00%         -             -           \u{20}
         20-39             0             -             -             -             0.0000       \
         0.00%         -             -           \u{20}
         40-79             12            64.17         42            76            2.2218       \
         52.17%        0.1200        0.000       \u{20}
         80-159            1             92.00         92            92            0.1852       \
         4.35%         0.0100        0.000       \u{20}
         160-319           4             174.50        167           178           0.7406       \
         17.39%        0.0400        0.000       \u{20}
         320-639           4             448.75        371           532           0.7406       \
         17.39%        0.0400        0.000       \u{20}
         640-1279          0             -             -             -             0.0000       \
         0.00%         -             -           \u{20}
         1280-2559         2             1514.00       1514          1514          0.3703       \
         8.70%         0.0200        0.000       \u{20}
         2560-5119         0             -             -             -             0.0000       \
         0.00%         -             -           \u{20}
         5120 and greater  0             -             -             -             0.0000       \
         0.00%         -             -           \u{20}

        ----------------------------------------------------------------------------------------\
        ------------------------------------------

        """),
    Case(
      sample: "reset.pcap", argument: "dests,tree",
      text: """

        ========================================================================================\
        ===============================================================
        IPv4 Statistics / Destinations and Ports:
        Topic / Item                            Count         Average       Min Val       Max Va\
        l       Rate (ms)     Percent       Burst Rate    Burst Start \u{20}
        ----------------------------------------------------------------------------------------\
        ---------------------------------------------------------------
        IPv4 Statistics/Destinations and Ports  10                                              \
                0.0876        100%          0.0900        0.000       \u{20}
         192.0.2.80                             5                                               \
                0.0438        50.00%        0.0500        0.000       \u{20}
          TCP                                   5                                               \
                0.0438        100.00%       0.0500        0.000       \u{20}
           8080                                 4                                               \
                0.0350        80.00%        0.0400        0.000       \u{20}
           8081                                 1                                               \
                0.0088        20.00%        0.0100        0.000       \u{20}
         192.0.2.1                              5                                               \
                0.0438        50.00%        0.0400        0.000       \u{20}
          TCP                                   5                                               \
                0.0438        100.00%       0.0400        0.000       \u{20}
           50964                                4                                               \
                0.0350        80.00%        0.0300        0.000       \u{20}
           58356                                1                                               \
                0.0088        20.00%        0.0100        0.000       \u{20}

        ----------------------------------------------------------------------------------------\
        ---------------------------------------------------------------

        """),
    Case(
      sample: "tunnels.pcap", argument: "ipv6_hosts,tree",
      text: """

        ========================================================================================\
        ======================================================
        IPv6 Statistics / All Addresses:
        Topic / Item                   Count         Average       Min Val       Max Val       R\
        ate (ms)     Percent       Burst Rate    Burst Start \u{20}
        ----------------------------------------------------------------------------------------\
        ------------------------------------------------------
        IPv6 Statistics/All Addresses  12                                                      0\
        .8047        100%          0.1200        0.000       \u{20}
         2001:db8:4::80                12                                                      0\
        .8047        100.00%       0.1200        0.000       \u{20}
         2001:db8:4::1                 12                                                      0\
        .8047        100.00%       0.1200        0.000       \u{20}

        ----------------------------------------------------------------------------------------\
        ------------------------------------------------------

        """),
    Case(
      sample: "web.pcapng", argument: "http,tree,http.response",
      text: """

        ========================================================================================\
        ===============================================
        HTTP / Packet Counter:
        Packet Type             Count         Average       Min Val       Max Val       Rate (ms\
        )     Percent       Burst Rate    Burst Start \u{20}
        ----------------------------------------------------------------------------------------\
        -----------------------------------------------
        Total HTTP Packets      4                                                       0.8713  \
              100%          0.0400        0.000       \u{20}
         HTTP Response Packets  4                                                       0.8713  \
              100.00%       0.0400        0.000       \u{20}
          2xx: Success          3                                                       0.6535  \
              75.00%        0.0300        0.000       \u{20}
           200 OK               3                                                       0.6535  \
              100.00%       0.0300        0.000       \u{20}
          4xx: Client Error     1                                                       0.2178  \
              25.00%        0.0100        0.000       \u{20}
           404 Not Found        1                                                       0.2178  \
              100.00%       0.0100        0.000       \u{20}
          ???: broken           0                                                       0.0000  \
              0.00%         -             -           \u{20}
          5xx: Server Error     0                                                       0.0000  \
              0.00%         -             -           \u{20}
          3xx: Redirection      0                                                       0.0000  \
              0.00%         -             -           \u{20}
          1xx: Informational    0                                                       0.0000  \
              0.00%         -             -           \u{20}
         Other HTTP Packets     0                                                       0.0000  \
              0.00%         -             -           \u{20}
         HTTP Request Packets   0                                                       0.0000  \
              0.00%         -             -           \u{20}

        ----------------------------------------------------------------------------------------\
        -----------------------------------------------

        """),
  ]
}
