public import RemoraCore

/// The beginning of rsync's conversations: both sides' versions, the client's query and arguments.
public let rsync = Protocol("rsync", "RSYNC File Synchroniser", short: "RSYNC") { p in
  p.keepsToItself()
  let layer = RsyncLayer(&p)
  p.over("tcp.port", 873)
  return { d throws(Malformed) in try layer.dissect(&d) }
}

struct RsyncLayer {
  enum Stage: BitwiseCopyable { case version, query, greeting, modules, rest }

  /// What comes next from each side.
  struct Session: BitwiseCopyable {
    var client = Stage.version
    var server = Stage.version
  }

  let f: RsyncFields
  let sessions: State<FlowTable<Session>>
  let moments: State<FrameMemory<Session>>

  init(_ p: inout Builder) {
    f = RsyncFields(&p)
    sessions = p.state { FlowTable<Session>(limit: 1 << 16) }
    moments = p.state { FrameMemory<Session>() }
  }

  func dissect(_ d: inout Dissection) throws(Malformed) {
    d.protocolColumn("RSYNC")
    d.info("")
    d.setOwnLength(d.reportedRemaining)
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
    if packet.destinationPort == 873 {
      try addClient(&d, &session)
    } else {
      try addServer(&d, &session)
    }
    if !packet.isRevisit { d[sessions][place] = session }
  }

  private func addClient(
    _ d: inout Dissection, _ session: inout Session
  ) throws(Malformed) {
    switch session.client {
    case .version:
      try addVersion(&d, "Client")
      session.client = .query
    case .query:
      d.info("Client Query")
      // A lone line end asks for the list of modules.
      session.server = try d.peek(UInt8.self) == 0x0a ? .modules : .rest
      session.client = .rest
      try d.add(f.query, length: d.remaining)
    default:
      d.info("Client Command")
      try d.add(f.command, length: d.remaining)
    }
  }

  private func addServer(
    _ d: inout Dissection, _ session: inout Session
  ) throws(Malformed) {
    switch session.server {
    case .version:
      try addVersion(&d, "Server")
      session.server = .greeting
    case .greeting:
      d.info("Server MOTD")
      try d.add(f.motd, length: d.remaining)
    case .modules:
      d.info("Module list")
      try d.add(f.moduleList, length: d.remaining)
    default:
      d.info("Data")
      try d.add(f.data, length: d.remaining)
    }
  }

  private func addVersion(_ d: inout Dissection, _ side: String) throws(Malformed) {
    _ = try d.peek(UInt64.self)
    _ = try d.peek(UInt8.self, ahead: 8)
    try d.add(f.hdrMagic, length: 8)
    try d.skip(1)
    let line = Region(d.offset, d.find(0x0a) ?? d.remaining)
    let text = d.wantsColumns ? d.printable(line) : ""
    d.info("\(side) Initialisation (Version \(text))")
    try d.add(f.hdrVersion, length: d.remaining)
  }
}

/// The fields of RSYNC File Synchroniser.
struct RsyncFields {
  let hdrMagic, hdrVersion, query, motd, moduleList: Field<Text>
  let command: Field<Text>
  let data: Field<Bytes>

  init(_ p: inout Builder) {
    hdrMagic = p.string("hdr_magic", "Magic Header")
    hdrVersion = p.string("hdr_version", "Header Version")
    query = p.string("query", "Client Query String")
    motd = p.string("motd", "Server MOTD String")
    moduleList = p.string("module_list", "Server Module List")
    command = p.string("command", "Client Command String")
    data = p.bytes("data", "rsync data")
  }
}
