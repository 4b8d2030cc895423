import RemoraCore

/// A call, and the first reply to it.
struct RPCCall: BitwiseCopyable {
  var frame: UInt32 = 0
  var place = 0
  var reply: UInt32 = 0
  var time = AbsoluteTime(seconds: 0, nanoseconds: 0)
  var program: UInt32 = 0
  var version: UInt32 = 0
  var procedure: UInt32 = 0
}

/// What the message in hand is: the protocols of programs ask for it.
struct RPCMessage: BitwiseCopyable {
  var isReply = false
  var program: UInt32 = 0
  var version: UInt32 = 0
  var procedure: UInt32 = 0
  /// Where the message, or the record around it, begins.
  var base = 0
  /// The frame of the call, and where its message begins there.
  var callFrame: UInt32 = 0
  var callPlace = 0
  /// Set while messages of a record stream are handed on one by one.
  var isInner = false
  /// How many calls are handed on inside others.
  var depth = 0
}

/// What a message has to do with those before it.
struct RPCMoment: BitwiseCopyable {
  var call = RPCCall()
  /// The frame that it repeats, or 0.
  var repeats: UInt32 = 0
}

/// Fields and state of remote procedure calls that the protocols of programs share.
struct RPCShared: Sendable {
  let version, procedure: Field<UInt32>
  let opaqueLength, arrayLength, argumentLength: Field<UInt32>
  let fill, opaque: Field<Bytes>
  let follows: Field<Bool>
  let unknownBody: Field<Label>
  let calls: State<FlowTable<RPCCall>>
  let moments: State<FrameMemory<RPCMoment>>
  let message: State<RPCMessage>

  /// Calls that are remembered at a time.
  private static let limit = 1 << 20

  static func get(_ p: inout Builder) -> RPCShared {
    p.shared("rpc", owner: "rpc") { p in RPCShared(&p) }
  }

  init(_ p: inout Builder) {
    version = p.u32("programversion", "Program Version")
    procedure = p.u32("procedure", "Procedure")
    opaqueLength = p.u32("opaque_length", "length")
    arrayLength = p.u32("array.len", "num", blurb: "Length of RPC array")
    argumentLength = p.u32("argument_length", "Argument length")
    fill = p.bytes("fill_bytes", "fill bytes")
    opaque = p.bytes("opaque_data", "opaque data")
    follows = p.flag("value_follows", "Value Follows", width: 4, set: "Yes", unset: "No")
    unknownBody = p.label("unknown_body", "Unknown RPC call/reply body")
    calls = p.state { FlowTable<RPCCall>(limit: Self.limit) }
    moments = p.state { FrameMemory<RPCMoment>() }
    message = p.state { RPCMessage() }
  }

  /// Both ends and the transaction: the number is mixed into the addresses, in the same way
  /// for both, so that either direction has the same key.
  func key(_ packet: PacketInfo, _ xid: UInt32) -> FlowKey {
    let mix = UInt64(xid) << 16
    func with(_ a: Address) -> Address {
      Address(kind: a.kind, high: a.high ^ mix, low: a.low)
    }
    return FlowKey(
      from: with(packet.source), packet.sourcePort, to: with(packet.destination),
      packet.destinationPort, tag: UInt16(packet.ipProtocol))
  }
}

/// What is known of a program by name: its number and its procedures.
struct RPCProgramNames: Sendable {
  struct Version: Sendable {
    let number: UInt32
    /// The field that has the procedure, without the protocol's name.
    let field: String
    let procedures: ValueNames
    let label: String

    init(_ number: UInt32, _ procedures: ValueNames, field: String? = nil, label: String? = nil) {
      self.number = number
      self.procedures = procedures
      self.field = field ?? "procedure_v\(number)"
      self.label = label ?? "V\(number) Procedure"
    }
  }
  let number: UInt32
  let name: String
  let title: String
  let short: String
  let versions: [Version]

  init(_ number: UInt32, _ name: String, _ title: String, _ short: String, _ versions: [Version]) {
    self.number = number
    self.name = name
    self.title = title
    self.short = short
    self.versions = versions
  }

  func procedure(_ version: UInt32, _ procedure: UInt32) -> String? {
    versions.first { $0.number == version }?.procedures.name(of: UInt64(procedure))
  }
}

/// What the protocols of programs have in common: the heading, the two items at its top, and
/// what is left over.
struct RPCProgram: Sendable {
  let rpc: RPCShared
  let own, data: ProtocolHandle
  let versions: [(number: UInt32, field: Field<UInt32>)]
  let names: RPCProgramNames

  init(_ p: inout Builder, _ names: RPCProgramNames) {
    rpc = RPCShared.get(&p)
    own = p.uses(names.name)
    data = p.uses("data")
    self.names = names
    var list: [(number: UInt32, field: Field<UInt32>)] = []
    for version in names.versions {
      let field = p.u32(version.field, version.label, names: version.procedures)
      list.append((version.number, field))
    }
    versions = list
    p.over("rpc.program", UInt64(names.number))
    p.feeds("rpc")
  }

  /// Reads a body.
  /// - Parameters:
  ///   - isVoid: whether a message has no body.
  ///   - read: reads the body; answers false where nothing is known of it.
  func dissect(
    _ d: inout Dissection, isVoid: (RPCMessage) -> Bool = { _ in false },
    _ read: (inout Dissection, RPCMessage) throws(Malformed) -> Bool
  ) throws(Malformed) {
    let m = d[rpc.message]
    d.setOwnLength(d.reportedRemaining)
    let place = Region(d.offset + m.base, 0)
    d.put(rpc.version, m.version, at: place, .generated)
    var hasField = false
    for version in versions where version.number == m.version {
      d.put(version.field, m.procedure, at: place, .generated)
      hasField = true
    }
    if !hasField {
      d.put(rpc.procedure, m.procedure, at: place, .generated)
      d.label(value: "proc-\(m.procedure) (\(m.procedure))")
    }
    let isKnown = names.procedure(m.version, m.procedure) != nil
    if isKnown, m.procedure != 0, d.reportedRemaining > 0, !isVoid(m) {
      d.list(own)
      if try !read(&d, m) {
        d.put(rpc.unknownBody, at: d.next(d.remaining))
        try d.skip(d.remaining)
      }
    }
    if d.remaining > 0 { try d.call(data, .nested) }
  }
}

/// A program of which only the procedures are known, not what they carry.
func opaqueProgram(_ names: RPCProgramNames) -> Protocol {
  Protocol(names.name, names.title, short: names.short) { p in
    let program = RPCProgram(&p, names)
    return { d throws(Malformed) in
      try program.dissect(&d) { _, _ throws(Malformed) in false }
    }
  }
}
