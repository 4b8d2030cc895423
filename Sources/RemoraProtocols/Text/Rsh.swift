public import RemoraCore

/// Remote shell: names and a command in NUL-terminated strings, then the two sides' data.
public let rsh = Protocol("rsh", "Remote Shell", short: "RSH") { p in
  p.keepsToItself()
  let layer = RshLayer(&p)
  p.over("tcp.port", 514)
  return { d throws(Malformed) in try layer.dissect(&d) }
}

struct RshLayer {
  /// What a connection has said of itself.
  struct Session {
    /// Strings that were read: port, both users, command.
    var stage = 0
    var user = ""
  }

  let f: RshFields
  let sessions: State<FlowTable<Session>>
  let moments: State<FrameMemory<Session>>

  init(_ p: inout Builder) {
    f = RshFields(&p)
    sessions = p.state { FlowTable<Session>(limit: 1 << 16) }
    moments = p.state { FrameMemory<Session>() }
  }

  func dissect(_ d: inout Dissection) throws(Malformed) {
    d.protocolColumn("RSH")
    d.info("")
    let packet = d.packet
    let key = FlowKey(
      from: packet.source, packet.sourcePort, to: packet.destination, packet.destinationPort)
    let place = d[sessions].place(key) { _ in Session() }.index
    var session = d[sessions][place]
    if packet.isRevisit {
      session = d[moments][packet.number, d.place] ?? session
    } else if d.remembers {
      d[moments][packet.number, d.place] = session
    }
    if packet.destinationPort == 514, session.stage < 4, d.remaining > 0,
      d.number(at: d.offset + d.remaining - 1, UInt8.self) == 0
    {
      d.info("Session Establishment")
      try addStrings(&d, &session)
      if !packet.isRevisit { d[sessions][place] = session }
      return
    }
    if !session.user.isEmpty {
      let user = session.user
      d.info("Server username:\(user) ")
    }
    if packet.destinationPort == 514 {
      d.info(append: "Client -> Server data")
      try d.add(f.clientServerData, length: d.remaining)
    } else {
      d.info(append: "Server -> Client Data")
      try d.add(f.serverClientData, length: d.remaining)
    }
  }

  private func addStrings(
    _ d: inout Dissection, _ session: inout Session
  ) throws(Malformed) {
    while d.remaining > 0, session.stage < 4 {
      try d.step()
      switch session.stage {
      case 0:
        // The port may be left out.
        let first = try d.peek(UInt8.self)
        if first >= 0x30, first <= 0x39 { try d.add(f.stderrPort, upTo: 0) }
      case 1: try d.add(f.clientUsername, upTo: 0)
      case 2:
        let user = try d.add(f.serverUsername, upTo: 0)
        session.user = d.string(Region(user.offset, min(user.length, 64)))
      default: try d.add(f.command, upTo: 0)
      }
      session.stage += 1
    }
  }
}

/// The fields of Remote Shell.
struct RshFields {
  let stderrPort, clientUsername, serverUsername, command: Field<Text>
  let clientServerData, serverClientData: Field<Bytes>

  init(_ p: inout Builder) {
    stderrPort = p.string(
      "stderr_port", "Stderr port (optional)", type: .stringz,
      blurb: "Client port that is listening for stderr stream from server")
    clientUsername = p.string(
      "client_username", "Client username", type: .stringz,
      blurb: "User's identity on the client machine")
    serverUsername = p.string(
      "server_username", "Server username", type: .stringz,
      blurb: "User's identity on the server machine")
    command = p.string(
      "command", "Command to execute", type: .stringz,
      blurb: "Command client is requesting the server to run")
    clientServerData = p.bytes("client_server_data", "Client -> Server Data")
    serverClientData = p.bytes("server_client_data", "Server -> Client Data")
  }
}
