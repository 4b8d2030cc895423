import RemoraCore
import RemoraProtocols
import RemoraTesting
import Testing

/// What two hosts say over one connection, and what tshark 4.6.9 shows of it.
struct TextTalk: Sendable, CustomTestStringConvertible {
  let testDescription: String
  let port: UInt16
  let messages: [Message]

  struct Message: Sendable {
    let fromServer: Bool
    /// One character for each byte.
    let text: String
    let info: String
    let rows: [String]

    var bytes: [UInt8] { text.unicodeScalars.map { UInt8(truncatingIfNeeded: $0.value) } }
  }

  static func client(_ text: String, _ info: String, _ rows: String...) -> Message {
    Message(fromServer: false, text: text, info: info, rows: rows)
  }

  static func server(_ text: String, _ info: String, _ rows: String...) -> Message {
    Message(fromServer: true, text: text, info: info, rows: rows)
  }

  /// The packets, with the places of each direction counted on.
  var packets: [PacketBuilder] {
    var next: [UInt32] = [1, 1]
    return messages.map { message in
      let bytes = message.bytes
      let side = message.fromServer ? 1 : 0
      var packet = PacketBuilder(bytes: bytes).tcp(
        from: message.fromServer ? port : 50_000, to: message.fromServer ? 50_000 : port,
        sequence: next[side], acknowledgement: next[1 - side]
      ).ipv4().ethernet().bytes
      next[side] &+= UInt32(truncatingIfNeeded: bytes.count)
      if message.fromServer { packet.replaceSubrange(26..<34, with: [192, 0, 2, 2, 192, 0, 2, 1]) }
      return PacketBuilder(bytes: packet)
    }
  }

  static let cases: [TextTalk] = [
    TextTalk(
      testDescription: "FTP with a passive channel", port: 21,
      messages: [
        server(
          "220 ready\r\n", "Response: 220 ready", "ftp.response.code=220"),
        client(
          "USER anonymous\r\n", "Request: USER anonymous", "ftp.request.command=USER",
          "ftp.request.arg=anonymous"),
        server(
          "230 Logged in\r\n", "Response: 230 Logged in", "ftp.response.code=230"),
        client(
          "CWD /pub\r\n", "Request: CWD /pub", "ftp.request.command=CWD", "ftp.request.arg=/pub"),
        server(
          "250 OK\r\n", "Response: 250 OK", "ftp.response.code=250",
          "ftp.current-working-directory=/pub"),
        client(
          "PASV\r\n", "Request: PASV", "ftp.request.command=PASV",
          "ftp.current-working-directory=/pub"),
        server(
          "227 Entering Passive Mode (10,0,0,2,185,13)\r\n",
          "Response: 227 Entering Passive Mode (10,0,0,2,185,13)", "ftp.response.code=227",
          "ftp.passive.port=47373", "ftp.current-working-directory=/pub"),
      ]),
    TextTalk(
      testDescription: "SMTP", port: 25,
      messages: [
        server(
          "220 a ESMTP\r\n", "S: 220 a ESMTP", "smtp.response.code=220"),
        client(
          "EHLO b\r\n", "C: EHLO b", "smtp.req.command=EHLO", "smtp.req.parameter=b"),
        server(
          "250-a\r\n250 PIPELINING\r\n", "S: 250-a | PIPELINING", "smtp.response.code=250"),
        client(
          "MAIL FROM:<a@b>\r\nRCPT TO:<c@d>\r\nDATA\r\n",
          "C: MAIL FROM:<a@b> | RCPT TO:<c@d> | DATA", "smtp.req.command=MAIL",
          "smtp.req.command=RCPT", "smtp.req.command=DATA", "smtp.req.parameter=FROM:<a@b>",
          "smtp.req.parameter=TO:<c@d>"),
        server(
          "250 ok\r\n250 ok\r\n354 go\r\n", "S: 250 ok | 250 ok | 354 go", "smtp.response.code=250",
          "smtp.response.code=250", "smtp.response.code=354"),
        client(
          "From: A <a@b>\r\nSubject: Hi\r\n\r\nHello\r\n.\r\n",
          "from: A <a@b>, subject: Hi, , Hello   | .", "imf.from=A <a@b>", "imf.subject=Hi"),
        server(
          "250 kept\r\n", "S: 250 kept", "smtp.response.code=250"),
        client(
          "QUIT\r\n", "C: QUIT", "smtp.req.command=QUIT"),
      ]),
    TextTalk(
      testDescription: "POP", port: 110,
      messages: [
        server(
          "+OK ready\r\n", "S: +OK ready", "pop.response.indicator=+OK"),
        client(
          "USER a\r\n", "C: USER a", "pop.request.command=USER"),
        server(
          "+OK\r\n", "S: +OK", "pop.response.indicator=+OK"),
        client(
          "RETR 1\r\n", "C: RETR 1", "pop.request.command=RETR"),
        server(
          "+OK 20 octets\r\nFrom: a@b\r\nSubject: s\r\n\r\nx\r\n.\r\n", "S: +OK 20 octets",
          "pop.response.indicator=+OK"),
      ]),
    TextTalk(
      testDescription: "IMAP", port: 143,
      messages: [
        server(
          "* OK ready\r\n", "Response: * OK ready"),
        client(
          "a1 LOGIN \"bob\" \"secret\"\r\n", "Request: a1 LOGIN \"bob\" \"secret\"",
          "imap.request.command=LOGIN"),
        server(
          "a1 OK done\r\n", "Response: a1 OK done", "imap.response.status=OK"),
        client(
          "a2 SELECT INBOX\r\n", "Request: a2 SELECT INBOX", "imap.request.command=SELECT",
          "imap.request.folder=INBOX"),
        server(
          "* 3 EXISTS\r\na2 OK [READ-WRITE] done\r\n", "Response: a2 OK [READ-WRITE] done",
          "imap.response.status=OK"),
      ]),
    TextTalk(
      testDescription: "IRC", port: 6667,
      messages: [
        client(
          "NICK n\r\nUSER a b c :d\r\n", "Request (NICK) (USER)", "irc.request.command=NICK",
          "irc.request.command=USER"),
        server(
          ":srv 001 n :hi\r\n", "Response (001)", "irc.response.command=001",
          "irc.response.num_command=1", "irc.response.prefix=srv"),
        server(
          ":srv PING x\r\n", "Response (PING)", "irc.response.command=PING",
          "irc.response.prefix=srv"),
      ]),
    TextTalk(
      testDescription: "Telnet", port: 23,
      messages: [
        server(
          "\u{ff}\u{fd}\u{18}\u{ff}\u{fd} ", "Do Terminal Type, Do Terminal Speed"),
        client(
          "\u{ff}\u{fb}\u{18}", "Will Terminal Type"),
        server(
          "login: ", "7 bytes data", "telnet.data=login: "),
      ]),
    TextTalk(
      testDescription: "SSH", port: 22,
      messages: [
        client(
          "SSH-2.0-OpenSSH_9\r\n", "Client: Protocol (SSH-2.0-OpenSSH_9)",
          "ssh.protocol=SSH-2.0-OpenSSH_9"),
        server(
          "SSH-2.0-dropbear\r\n", "Server: Protocol (SSH-2.0-dropbear)",
          "ssh.protocol=SSH-2.0-dropbear"),
      ]),
    TextTalk(
      testDescription: "MQTT", port: 1883,
      messages: [
        client(
          "\u{10}\u{0e}\u{00}\u{04}MQTT\u{04}\u{02}\u{00}<\u{00}\u{02}me", "Connect Command",
          "mqtt.clientid=me"),
        server(
          " \u{02}\u{00}\u{00}", "Connect Ack"),
        client(
          "2\u{07}\u{00}\u{01}t\u{00}\ton\u{c0}\u{00}", "Publish Message (id=9) [t], Ping Request",
          "mqtt.topic=t", "mqtt.msgid=9"),
        server(
          "@\u{02}\u{00}\t", "Publish Ack (id=9)", "mqtt.msgid=9"),
      ]),
    TextTalk(
      testDescription: "RESP", port: 6379,
      messages: [
        client(
          "*2\r\n$4\r\nPING\r\n$1\r\na\r\n", "Request: PING a"),
        server(
          "+PONG\r\n", "Response: PONG", "resp.string=PONG"),
        server(
          ":12\r\n", "Response: 12", "resp.integer=12"),
      ]),
    TextTalk(
      testDescription: "PostgreSQL", port: 5432,
      messages: [
        client(
          "\u{00}\u{00}\u{00}\u{12}\u{00}\u{03}\u{00}\u{00}user\u{00}bob\u{00}\u{00}", ">?",
          "pgsql.type=Startup message", "pgsql.parameter_name=user", "pgsql.parameter_value=bob"),
        server(
          "R\u{00}\u{00}\u{00}\u{08}\u{00}\u{00}\u{00}\u{00}Z\u{00}\u{00}\u{00}\u{05}I", "<R/Z",
          "pgsql.type=Authentication request", "pgsql.type=Ready for query"),
        client(
          "Q\u{00}\u{00}\u{00}\rselect 1\u{00}", ">Q", "pgsql.type=Simple query",
          "pgsql.query=select 1"),
      ]),
    TextTalk(
      testDescription: "MySQL", port: 3306,
      messages: [
        server(
          "I\u{00}\u{00}\u{00}\n5.7.1\u{00}\u{07}\u{00}\u{00}\u{00}abcdefgh\u{00}\u{ff}\u{f7}\u{08}\u{02}\u{00}\u{ff}\u{81}\u{15}\u{00}\u{00}\u{00}\u{00}\u{00}\u{00}\u{00}\u{00}\u{00}\u{00}ijklmnopqrst\u{00}mysql_native_password\u{00}",
          "Server Greeting  proto=10 version=5.7.1 ", "mysql.version=5.7.1"),
        client(
          ";\u{00}\u{00}\u{01}\u{05}\u{a2}\u{08}\u{00}\u{00}\u{00}\u{00}\u{01}!\u{00}\u{00}\u{00}\u{00}\u{00}\u{00}\u{00}\u{00}\u{00}\u{00}\u{00}\u{00}\u{00}\u{00}\u{00}\u{00}\u{00}\u{00}\u{00}\u{00}\u{00}\u{00}\u{00}bob\u{00}\u{00}mysql_native_password\u{00}",
          "Login Request user=bob ", "mysql.user=bob"),
        server(
          "\u{07}\u{00}\u{00}\u{02}\u{00}\u{00}\u{00}\u{02}\u{00}\u{00}\u{00}", "Response  OK "),
        client(
          "\t\u{00}\u{00}\u{00}\u{03}select 1", "Request Query", "mysql.query=select 1"),
        server(
          "\u{01}\u{00}\u{00}\u{01}\u{01}\u{17}\u{00}\u{00}\u{02}\u{03}def\u{00}\u{00}\u{00}\u{01}1\u{00}\u{0c}?\u{00}\u{01}\u{00}\u{00}\u{00}\u{08}\u{81}\u{00}\u{00}\u{00}\u{00}\u{05}\u{00}\u{00}\u{03}\u{fe}\u{00}\u{00}\u{02}\u{00}\u{02}\u{00}\u{00}\u{04}\u{01}1\u{05}\u{00}\u{00}\u{05}\u{fe}\u{00}\u{00}\u{02}\u{00}",
          "Response TABULAR Response ", "mysql.num_fields=1"),
      ]),
    TextTalk(
      testDescription: "finger", port: 79,
      messages: [
        client(
          "bob\r\n", "Query"),
        server(
          "Login: bob\r\n", "Response"),
      ]),
    TextTalk(
      testDescription: "WHOIS", port: 43,
      messages: [
        client(
          "example.org\r\n", "Query: example.org"),
        server(
          "Domain: x\r\n", "Answer: example.org"),
      ]),
    TextTalk(
      testDescription: "Gopher", port: 70,
      messages: [
        client(
          "\r\n", "Request: [Directory list]", "gopher.request=[Directory list]"),
        server(
          "0Text\t/t\ta.b\t70\r\n.\r\n", "Response", "gopher.directory.name=Text"),
      ]),
    TextTalk(
      testDescription: "NNTP", port: 119,
      messages: [
        server(
          "200 hi\r\n", "Response: 200 hi"),
        client(
          "QUIT\r\n", "Request: QUIT"),
      ]),
    TextTalk(
      testDescription: "daytime", port: 13,
      messages: [
        server(
          "Sat Nov 21\r\n", "DAYTIME Response")
      ]),
  ]
}

@Suite struct TextProtocolTests {
  @Test(arguments: TextTalk.cases)
  func talksReadAsInTshark(_ talk: TextTalk) throws {
    let test = try PacketTest(Registry.standard)
    let again = try PacketTest(Registry.standard)
    for (packet, message) in zip(talk.packets, talk.messages) {
      let rows = test.rows(packet)
      let names = message.rows.map { String($0.prefix { $0 != "=" }) }
      let found = rows.filter { names.contains($0.name) }.map { "\($0.name)=\($0.value)" }
      #expect(found.sorted() == message.rows.sorted())
      #expect(!rows.contains { $0.name == "_ws.malformed" })
      #expect(again.columns(packet).info == message.info)
    }
  }

  @Test(arguments: TextTalk.cases)
  func damageDoesNoHarm(_ talk: TextTalk) throws {
    let test = try PacketTest(Registry.standard)
    for packet in talk.packets {
      #expect(test.everyPrefix(of: packet) == [])
      #expect(test.mutations(of: packet, rounds: 20) == [])
    }
  }
}
