public import RemoraCore

/// NetBIOS over IPX: names are looked for by broadcast, sessions and datagrams go from station to
/// station ([MS-NBTE] has the services; the packets are Novell's).
public let nbipx = Protocol("nbipx", "NetBIOS over IPX", short: "NBIPX") { p in
  let layer = NBIPXLayer(&p)
  p.over("ipx.socket", 0x0455)
  p.isNotListed()
  return { d throws(Malformed) in try layer.dissect(&d) }
}

/// Name management over IPX, as Windows does it.
public let nmpi = Protocol("nmpi", "Name Management Protocol over IPX", short: "NMPI") { p in
  let layer = NMPILayer(&p)
  p.over("ipx.socket", [0x0551, 0x0553])
  p.isNotListed()
  return { d throws(Malformed) in try layer.dissect(&d) }
}

struct NBIPXLayer: Sendable {
  let f: NBIPXFields
  let names: NetBIOSNames
  let services: HeuristicTable
  let data: ProtocolHandle
  let route: IPXRoute

  init(_ p: inout Builder) {
    f = NBIPXFields(&p)
    route = IPXRoute.get(&p)
    names = NetBIOSNames.get(&p)
    p.feeds("netbios")
    services = p.heuristics("/netbios")
    data = p.uses("data")
  }

  func dissect(_ d: inout Dissection) throws(Malformed) {
    d.protocolColumn("NBIPX")
    d.info("")
    let hasRoute = d[route.type] == 0x14
    let kind = try d.peek(UInt8.self, ahead: hasRoute ? 33 : 1)
    d.info("\(nbipxPackettypeNames.name(of: UInt64(kind)) ?? "Unknown")")
    if hasRoute { try route.add(&d) }
    switch kind {
    case 1...5: try addName(&d)
    case 6...8: try addSession(&d)
    case 0x0b: try addDatagram(&d)
    default:
      try d.skip(1)
      try d.add(f.packettype)
      d.setOwnLength(d.offset - d.start)
      try d.skip(d.remaining)
    }
  }

  private func addName(_ d: inout Dissection) throws(Malformed) {
    try f.nameFlagSet.add(&d)
    try d.add(f.packettype)
    let name = try names.add(&d, "Name")
    d.info(append: " \(name)")
    d.setOwnLength(d.offset - d.start)
  }

  private func addDatagram(_ d: inout Dissection) throws(Malformed) {
    try f.controlFlagSet.add(&d)
    try d.add(f.packettype)
    try names.add(&d, "Receiver's Name")
    try names.add(&d, "Sender's Name")
    try handOn(&d)
  }

  private func addSession(_ d: inout Dissection) throws(Malformed) {
    try f.controlFlagSet.add(&d)
    try d.add(f.packettype)
    try d.add(f.sessionSrcConnId, order: .little)
    try d.add(f.sessionDestConnId, order: .little)
    try d.add(f.sessionSendSeqNumber, order: .little)
    try d.add(f.sessionTotalDataLength, order: .little)
    try d.add(f.sessionOffset, order: .little)
    try d.add(f.sessionDataLength, order: .little)
    try d.add(f.sessionRecvSeqNumber, order: .little)
    try d.add(f.sessionBytesReceived, order: .little)
    try handOn(&d)
  }

  private func handOn(_ d: inout Dissection) throws(Malformed) {
    d.setOwnLength(d.offset - d.start)
    guard d.reportedRemaining > 0 else { return }
    if try d.offer(services) { return }
    try d.call(data)
  }
}

struct NMPILayer: Sendable {
  let f: NMPIFields
  let names: NetBIOSNames
  let services: HeuristicTable
  let data: ProtocolHandle
  let route: IPXRoute

  init(_ p: inout Builder) {
    f = NMPIFields(&p)
    route = IPXRoute.get(&p)
    p.feeds("nbipx")
    names = NetBIOSNames.get(&p)
    p.feeds("netbios")
    services = p.heuristics("/netbios")
    data = p.uses("data")
  }

  func dissect(_ d: inout Dissection) throws(Malformed) {
    d.protocolColumn("NMPI")
    d.info("")
    try route.add(&d)
    let operation = try d.add(f.opcode)
    try d.add(f.nameType)
    try d.add(f.messageid, order: .little)
    let requested = try names.add(&d, "Requested name")
    try names.add(&d, "Source name")
    d.info("\(Self.sentence(operation, requested))")
    d.setOwnLength(d.offset - d.start)
    guard d.reportedRemaining > 0 else { return }
    if try d.offer(services) { return }
    try d.call(data)
  }

  private static func sentence(_ operation: UInt8, _ name: String) -> String {
    switch operation {
    case 0xf1: "Claim name \(name)"
    case 0xf2: "Delete name \(name)"
    case 0xf3: "Query name \(name)"
    case 0xf4: "Name \(name) found"
    case 0xf5: "Messenger hangup on \(name)"
    case 0xfc: "Mailslot write to \(name)"
    case 0xfd: "Find mailslot name \(name)"
    case 0xfe: "Mailslot name \(name) found"
    default: "Unknown NMPI op 0x\(Phrase.hex(UInt64(operation), 2)): name \(name)"
    }
  }
}

/// The networks that a broadcast went through: eight numbers in front of it.
struct IPXRoute: Sendable {
  let network: Field<UInt32>
  /// The type of the packet in hand; only broadcasts (0x14) have a route.
  let type: State<UInt8>

  static func get(_ p: inout Builder) -> IPXRoute {
    p.shared("ipx.route", owner: "nbipx") { p in
      IPXRoute(
        network: p.integer(
          "/nmpi.ipx_network", "IPX Network", .ipxnet, as: UInt32.self, container: 4,
          text: ipxNetworkText),
        type: p.state { UInt8(0) })
    }
  }

  func add(_ d: inout Dissection) throws(Malformed) {
    let after = d.offset + 32
    for _ in 0..<8 {
      if try d.peek(UInt32.self) == 0 { break }
      try d.add(network)
    }
    try d.skip(after - d.offset)
  }
}

extension NBIPXFields {
  var nameFlagSet: FlagSet<UInt8> {
    FlagSet(
      nameFlags,
      [
        nameFlagsGroup, nameFlagsInUse, nameFlagsRegistered, nameFlagsDuplicated,
        nameFlagsDeregistered,
      ])
  }

  var controlFlagSet: FlagSet<UInt8> {
    FlagSet(
      connControl,
      [
        connControlSysPacket, connControlAck, connControlAttention, connControlEndMsg,
        connControlResend,
      ])
  }
}

struct NBIPXFields: Sendable {
  let packettype, nameFlags, connControl: Field<UInt8>
  let nameFlagsGroup, nameFlagsInUse, nameFlagsRegistered, nameFlagsDuplicated,
    nameFlagsDeregistered: Field<Bool>
  let connControlSysPacket, connControlAck, connControlAttention, connControlEndMsg,
    connControlResend: Field<Bool>
  let sessionSrcConnId, sessionDestConnId, sessionSendSeqNumber, sessionTotalDataLength,
    sessionOffset: Field<UInt16>
  let sessionDataLength, sessionRecvSeqNumber, sessionBytesReceived: Field<UInt16>

  init(_ p: inout Builder) {
    packettype = p.u8("/nmpi.packettype", "Packet Type", .hex, names: nbipxPackettypeNames)
    nameFlags = p.u8("/nmpi.name_flags", "Name type flag", .hex)
    nameFlagsGroup = p.flag(
      "/nmpi.name_flags.group", "Name", mask: 0x80, set: "Group name", unset: "Unique name")
    nameFlagsInUse = p.flag(
      "/nmpi.name_flags.in_use", "In use", mask: 0x40, set: "Used", unset: "Not used")
    nameFlagsRegistered = p.flag(
      "/nmpi.name_flags.registered", "Registered", mask: 0x4, set: "Yes", unset: "No")
    nameFlagsDuplicated = p.flag(
      "/nmpi.name_flags.duplicated", "Duplicated", mask: 0x2, set: "Yes", unset: "No")
    nameFlagsDeregistered = p.flag(
      "/nmpi.name_flags.deregistered", "Deregistered", mask: 0x1, set: "Yes", unset: "No")
    connControl = p.u8("/nmpi.conn_control", "Connection control", .hex)
    connControlSysPacket = p.flag(
      "/nmpi.conn_control.sys_packet", "Packet", mask: 0x80, set: "System packet",
      unset: "Non-system packet")
    connControlAck = p.flag(
      "/nmpi.conn_control.ack", "Acknowledgement", mask: 0x40, set: "Required",
      unset: "Not required")
    connControlAttention = p.flag(
      "/nmpi.conn_control.attention", "Attention", mask: 0x20, set: "Yes", unset: "No")
    connControlEndMsg = p.flag(
      "/nmpi.conn_control.end_msg", "End of message", mask: 0x10, set: "Yes", unset: "No")
    connControlResend = p.flag(
      "/nmpi.conn_control.resend", "Resend", mask: 0x8, set: "Yes", unset: "No")
    sessionSrcConnId = p.u16("/nmpi.session.src_conn_id", "Source connection ID", .hex)
    sessionDestConnId = p.u16("/nmpi.session.dest_conn_id", "Destination connection ID", .hex)
    sessionSendSeqNumber = p.u16("/nmpi.session.send_seq_number", "Send sequence number")
    sessionTotalDataLength = p.u16("/nmpi.session.total_data_length", "Total data length")
    sessionOffset = p.u16("/nmpi.session.offset", "Offset")
    sessionDataLength = p.u16("/nmpi.session.data_length", "Data length")
    sessionRecvSeqNumber = p.u16("/nmpi.session.recv_seq_number", "Receive sequence number")
    sessionBytesReceived = p.u16("/nmpi.session.bytes_received", "Bytes received")
  }
}

let nbipxPackettypeNames: ValueNames = [
  1: "Find name", 2: "Name recognized", 3: "Check name", 4: "Name in use", 5: "Deregister name",
  6: "Session data", 7: "Session end", 8: "Session end ACK", 9: "Status query",
  10: "Status response", 11: "Directed datagram",
]

struct NMPIFields: Sendable {
  let opcode, nameType: Field<UInt8>
  let messageid: Field<UInt16>

  init(_ p: inout Builder) {
    opcode = p.u8("opcode", "Opcode", .hex, names: nmpiOpcodeNames)
    nameType = p.u8("name_type", "Name Type", .hex, names: nmpiNameTypeNames)
    messageid = p.u16("messageid", "Message ID", .hex)
  }
}

let nmpiOpcodeNames: ValueNames = [
  241: "Claim name", 242: "Delete name", 243: "Query name", 244: "Name found",
  245: "Messenger hangup", 252: "Mailslot write", 253: "Find mailslot name",
  254: "Mailslot name found",
]

let nmpiNameTypeNames: ValueNames = [
  1: "Machine", 2: "Workgroup", 3: "Browser",
]
