public import RemoraCore

/// EtherNet/IP: the encapsulation of CIP (The CIP Networks Library volume 2, chapter 2).
///
///     |    command    |    length     |       session         |        status         |
///     |          sender's context (8)         |       options         |  items …
public let enip = Protocol(
  "enip", "EtherNet/IP (Industrial Protocol)", short: "ENIP"
) { p in
  p.keepsToItself()
  let layer = EncapsulationLayer(&p)
  p.framed(
    .sized(header: 24) { d in
      d.number(at: d.offset + 2, UInt16.self).map { Int($0.byteSwapped) + 24 }
    })
  p.greets { d in d.remaining >= 2 ? .messages : .declined }
  p.over("tcp.port", 44_818)
  p.over("udp.port", [44_818, 2222])
  return { d throws(Malformed) in try layer.dissect(&d) }
}

struct EncapsulationLayer {
  /// A request that waits for its response.
  struct Request {
    var frame: UInt32
    var time: AbsoluteTime
    /// Sender's context, or connection and count: what the response repeats.
    var context: UInt64
    var bytes: [UInt8]
  }

  let command, length, timeout, items, itemType, itemLength, version, optionFlags, delay,
    encapsulated,
    capabilities, sequence: Field<UInt16>
  let session, status, options, dataInterface, requestInterface, connection, addressConnection,
    addressSequence, hiddenConnection: Field<UInt32>
  let context, data, rest: Field<Bytes>
  let overTCP, overUDP: Field<Bool>
  let serviceName: Field<Text>
  let responseTo: Field<FrameNumber>
  let time: Field<RelativeTime>
  let identity: EncapsulationIdentity
  let mismatch, unanswered: Expert
  let cip: ProtocolHandle
  let exchange: State<IndustrialExchange>
  let requests: State<FlowTable<[Request]>>
  let answers: State<FrameMemory<Request>>
  let group: FieldGroup

  init(_ p: inout Builder) {
    command = p.u16("command", "Command", .hex, names: commandNames, blurb: "Encapsulation command")
    length = p.u16("length", "Length", blurb: "Encapsulation length")
    session = p.u32("session", "Session Handle", .hex, blurb: "Session identification")
    status = p.u32("status", "Status", .hex, names: statusNames, blurb: "Status code")
    context = p.bytes(
      "context", "Sender Context", blurb: "Information pertinent to the sender")
    delay = p.u16(
      "listid_delay", "Max Response Delay", unit: Unit("ms"),
      blurb: "Maximum random delay allowed by target")
    options = p.u32("options", "Options", .hex, blurb: "Options flags")
    encapsulated = p.u16("encapver", "Encapsulation Protocol Version")
    identity = EncapsulationIdentity(&p)
    timeout = p.u16("timeout", "Timeout", blurb: "Encapsulation Timeout")
    rest = p.bytes("encap_data", "Encap Data", blurb: "Encapsulation Data")
    capabilities = p.u16(
      "lsr.capaflags", "Capability Flags", .hex, blurb: "ListServices Reply: Capability Flags")
    overTCP = p.flag(
      "lsr.capaflags.tcp", "Supports CIP Encapsulation via TCP", mask: 0x20, width: 2,
      blurb: "ListServices Reply: Supports CIP Encapsulation via TCP")
    overUDP = p.flag(
      "lsr.capaflags.udp", "Supports CIP Class 0 or 1 via UDP", mask: 0x100, width: 2,
      blurb: "ListServices Reply: Supports CIP Class 0 or 1 via UDP")
    serviceName = p.string(
      "lsr.servicename", "Name of Service", blurb: "ListServices Reply: Name of Service")
    version = p.u16("rs.version", "Protocol Version", blurb: "Register Session: Protocol Version")
    optionFlags = p.u16("rs.flags", "Option Flags", .hex, blurb: "Register Session: Option Flags")
    let interfaces: ValueNames = [0: "CIP"]
    requestInterface = p.u32(
      "srrd.iface", "Interface Handle", .hex, names: interfaces,
      blurb: "SendRRData: Interface handle")
    dataInterface = p.u32(
      "sud.iface", "Interface Handle", .hex, names: interfaces,
      blurb: "SendUnitData: Interface handle")
    items = p.u16("cpf.itemcount", "Item Count", blurb: "Common Packet Format: Item Count")
    itemType = p.u16(
      "cpf.typeid", "Type ID", .hex, names: itemNames,
      blurb: "Common Packet Format: Type of encapsulated item")
    itemLength = p.u16("cpf.length", "Length", blurb: "Common Packet Format: Length")
    connection = p.u32(
      "cpf.cai.connid", "Connection ID", .hex,
      blurb: "Common Packet Format: Connected Address Item, Connection Identifier")
    addressConnection = p.u32(
      "cpf.sai.connid", "Connection ID", .hex,
      blurb: "Common Packet Format: Sequenced Address Item, Connection Identifier")
    addressSequence = p.u32(
      "cpf.sai.seq", "Encapsulation Sequence Number",
      blurb: "Common Packet Format: Sequenced Address Item, Sequence Number")
    data = p.bytes("cpf.data", "Data", blurb: "Common Packet Format: Unknown Data")
    responseTo = p.frameNumber(
      "response_to", "Request In", blurb: "This is a response to the ENIP request in this frame")
    time = p.duration("time", "Time", blurb: "The time between the Call and the Reply")
    mismatch = p.expert(
      "malformed.cpf_item_length_mismatch", .malformed, .error, "CPF Item Length Mismatch")
    (hiddenConnection, sequence, unanswered) = p.shared("cip.outer", owner: "cip") { p in
      (
        p.u32("connid", "Connection ID", .hex), p.u16("seq", "CIP Sequence Count"),
        p.expert(
          "analysis.request_no_response", .protocolRule, .note, "CIP request without a response")
      )
    }
    cip = p.uses("cip")
    exchange = p.shared("cip.exchange", owner: "cip") { p in p.state { IndustrialExchange() } }
    requests = p.state { FlowTable<[Request]>(limit: 1 << 16) }
    answers = p.state { FrameMemory<Request>() }
    group = p.allFields()
    p.feeds("cip")
  }

  func dissect(_ d: inout Dissection) throws(Malformed) {
    d.protocolColumn("ENIP")
    d.info("")
    let isQuery = d.packet.destinationPort == 44_818
    if d.packet.sourcePort == 2222 || d.packet.destinationPort == 2222 {
      d.setOwnLength(d.remaining)
      return try addItems(&d, Message(isQuery: true, context: 0), Region.nowhere)
    }
    d.setOwnLength(d.remaining)
    let code = try d.peek(UInt16.self).byteSwapped
    let size = Int(try d.peek(UInt16.self, ahead: 2).byteSwapped)
    let handle = try d.peek(UInt32.self, ahead: 4).byteSwapped
    let number = try d.peek(UInt64.self, ahead: 12)
    let name =
      commandNames.name(of: UInt64(code))
      ?? "Unknown Command (0x\(Phrase.hex(UInt64(code), 4)))"
    let id = Phrase.hex(UInt64(handle), 8).uppercased()
    d.summary(", Session: 0x\(id), \(name)")
    let showsSession = code == 0x65 || code == 0x66
    d.info(
      "\(name) (\(isQuery ? "Req" : "Rsp"))\(showsSession ? ", Session: 0x\(id)" : "")")
    let sub = d.open(d.text("Encapsulation Header", at: d.next(24)))
    try d.add(command, order: .little)
    try d.add(length, order: .little)
    try d.add(session, order: .little)
    try d.add(status, order: .little)
    if code == 0x63, isQuery {
      try d.add(context, length: 8)
      let place = Region(d.offset - 8, 2)
      d.put(delay, d.number(at: place.offset, UInt16.self)?.byteSwapped ?? 0, at: place)
    } else {
      try d.add(context, length: 8)
    }
    try d.add(options, order: .little)
    if commandNames.name(of: UInt64(code)) == nil, size > 0 {
      if size > d.remaining {
        d.close(sub)
        d.text("Command Specific Data", at: d.next(d.remaining))
        throw Malformed(.reported, offset: d.offset, need: size, have: d.remaining)
      }
      d.put(rest, at: d.next(min(size, d.remaining)))
    }
    d.close(sub)
    let body = d.open(d.text("Command Specific Data", at: d.next(size)))
    let message = Message(isQuery: isQuery, context: number ^ UInt64(handle) << 32)
    try addBody(&d, code, size, message)
    d.close(body)
  }

  struct Message {
    let isQuery: Bool
    var context: UInt64
  }

  private func addBody(
    _ d: inout Dissection, _ code: UInt16, _ size: Int, _ message: Message
  ) throws(Malformed) {
    let place = d.here
    switch code {
    case 0x65 where size > 0:
      try d.add(version, order: .little)
      try d.add(optionFlags, order: .little)
    case 0x6f, 0x70:
      try d.add(code == 0x6f ? requestInterface : dataInterface, order: .little)
      try d.add(timeout, order: .little)
      try addItems(&d, message, place)
    case 0x04, 0x63, 0x64:
      if size > 0 { try addItems(&d, message, place) }
    default: break
    }
  }

  private func addItems(
    _ d: inout Dissection, _ message: Message, _ place: Region
  ) throws(Malformed) {
    let count = Int(try d.add(items, order: .little))
    let list = d.open()
    var id: UInt32?
    for _ in 0..<count {
      try d.step()
      let kind = try d.add(itemType, order: .little)
      let item = d.open()
      let size = Int(try d.add(itemLength, order: .little))
      let room = d.reportedRemaining
      if size > room {
        d.expert(
          mismatch, at: item.item,
          "CPF Item Length Mismatch: Item Length \(size), Remaining Data Length: \(room)")
        d.close(item)
        break
      }
      let end = d.offset + size
      switch kind {
      case 0xa1 where size == 4:
        let value = try d.add(connection, order: .little)
        d.put(hiddenConnection, value, at: d.just(4), .hidden)
        d.summary(", Connection ID: 0x\(Phrase.hex(UInt64(value), 8).uppercased())")
        id = value
      case 0x8002 where size == 8:
        let value = try d.add(addressConnection, order: .little)
        d.put(hiddenConnection, value, at: d.just(4), .hidden)
        try d.add(addressSequence, order: .little)
        id = value
      case 0xb1, 0xb2:
        d.close(item)
        d.close(list)
        return try addPayload(&d, kind, size, id, message, place, item)
      case 0x0c: try identity.add(&d, encapsulated)
      case 0x100: try addService(&d, end)
      default:
        if size > 0, kind != 0 { try d.add(data, length: size) }
      }
      try d.seek(end)
      d.close(item)
    }
    d.close(list)
  }

  private func addService(_ d: inout Dissection, _ end: Int) throws(Malformed) {
    try d.add(encapsulated, order: .little)
    let value = try d.add(capabilities, bits: overTCP, overUDP, order: .little)
    if value & 0x20 != 0 { d.append(", Supports CIP Encapsulation via TCP") }
    if value & 0x100 != 0 { d.append(", Supports CIP Class 0 or 1 via UDP") }
    let place = try d.add(serviceName, length: max(0, end - d.offset))
    let name = String(decoding: d.bytes(place).prefix { $0 != 0 }, as: UTF8.self)
    d.info(append: ", \(name)")
  }

  /// The data item, which comes last: a request or a response of CIP, or inputs and outputs.
  private func addPayload(
    _ d: inout Dissection, _ kind: UInt16, _ size: Int, _ id: UInt32?, _ message: Message,
    _ place: Region, _ item: OpenItem
  ) throws(Malformed) {
    var message = message
    var left = size
    if kind == 0xb1, place.length >= 0, size >= 2 {
      let level = d.open(item.item)
      let count = try d.add(sequence, order: .little)
      d.close(level)
      message.context = UInt64(count) << 48 | 0xffff_ffff
      left -= 2
    }
    guard place.length >= 0, left > 0 else {
      if left > 0 { try d.add(data, length: left) }
      return
    }
    let request = match(&d, message, left)
    if message.isQuery {
      d.expert(unanswered, at: d.current)
    } else if let request {
      d.put(responseTo, FrameNumber(request.frame), at: place, .generated)
      d.put(time, d.packet.time.since(request.time), at: place, .generated)
    }
    d[exchange].request = message.isQuery ? [] : request?.bytes ?? []
    try d.call(cip, length: left)
  }

  private func match(_ d: inout Dissection, _ message: Message, _ size: Int) -> Request? {
    let info = d.packet
    let key = FlowKey(
      from: info.source, info.sourcePort, to: info.destination, info.destinationPort)
    if info.isRevisit { return d[answers][info.number, d.place] }
    if message.isQuery {
      let bytes = d.bytes(d.next(min(size, 2048)))
      let index = d[requests].place(key) { _ in [] }.index
      d[requests][index].removeAll { $0.context == message.context }
      if d[requests][index].count >= 64 { d[requests][index].removeFirst() }
      d[requests][index].append(
        Request(frame: info.number, time: info.time, context: message.context, bytes: bytes))
      return nil
    }
    guard let index = d[requests].find(key),
      let request = d[requests][index].last(where: { $0.context == message.context })
    else { return nil }
    if d.remembers { d[answers][info.number, d.place] = request }
    return request
  }
}

/// What devices say of themselves (volume 2, section 2-4.2.3).
struct EncapsulationIdentity {
  let family, port, vendor, device, product, revision, status, owned, configured, extended, minor,
    minorFatal, major, majorFatal, extended2: Field<UInt16>
  let serial: Field<UInt32>
  let nameLength, state: Field<UInt8>
  let name: Field<Text>
  let address: Field<IPv4Address>
  let zero: Field<Bytes>

  init(_ p: inout Builder) {
    family = p.u16("sinfamily", "sin_family", blurb: "Socket Address.Sin Family")
    port = p.u16("sinport", "sin_port", blurb: "Socket Address.Sin Port")
    address = p.ipv4("sinaddr", "sin_addr", blurb: "Socket Address.Sin Addr")
    zero = p.bytes("sinzero", "sin_zero", blurb: "Socket Address.Sin Zero")
    vendor = p.u16("lir.vendor", "Vendor ID", .hex, names: industrialVendorNames)
    device = p.u16("lir.devtype", "Device Type", names: industrialDeviceNames)
    product = p.u16("lir.prodcode", "Product Code", blurb: "ListIdentity Reply: Product Code")
    revision = p.integer(
      "lir.revision", "Revision", .uint16, as: UInt16.self, container: 2,
      text: .custom { value in
        let minor = value & 0xff
        return "\(value >> 8).\(minor < 10 ? "0" : "")\(minor)"
      }, blurb: "ListIdentity Reply: Revision")
    status = p.u16("/cip.id.status", "Status", .hex)
    owned = p.u16("/cip.id.owned", "Owned", mask: 0x1)
    configured = p.u16("/cip.id.conf", "Configured", mask: 0x4)
    extended = p.u16("/cip.id.ext", "Extended Device Status", .hex, mask: 0xf0)
    minor = p.u16("/cip.id.minor_fault1", "Minor Recoverable Fault", mask: 0x100)
    minorFatal = p.u16("/cip.id.minor_fault2", "Minor Unrecoverable Fault", mask: 0x200)
    major = p.u16("/cip.id.major_fault1", "Major Recoverable Fault", mask: 0x400)
    majorFatal = p.u16("/cip.id.major_fault2", "Major Unrecoverable Fault", mask: 0x800)
    extended2 = p.u16("/cip.id.ext2", "Extended Device Status 2", .hex, mask: 0xf000)
    serial = p.u32("lir.serial", "Serial Number", .hex)
    nameLength = p.u8("lir.namelen", "Product Name Length")
    name = p.string("lir.name", "Product Name", blurb: "ListIdentity Reply: Product Name")
    state = p.u8(
      "lir.state", "State", .hex,
      names: [
        0: "Nonexistent", 1: "Device Self Testing", 2: "Standby", 3: "Operational",
        4: "Major Recoverable Fault", 5: "Major Unrecoverable Fault",
        255: "Default for Get_Attributes_All service",
      ], blurb: "ListIdentity Reply: State")
  }

  func add(_ d: inout Dissection, _ version: Field<UInt16>) throws(Malformed) {
    try d.add(version, order: .little)
    let sub = d.open(d.text("Socket Address", at: d.next(16)))
    try d.add(family)
    try d.add(port)
    try d.add(address)
    try d.add(zero, length: 8)
    d.close(sub)
    try d.add(vendor, order: .little)
    try d.add(device, order: .little)
    try d.add(product, order: .little)
    // Major before minor, whatever the order of other numbers.
    try d.add(revision)
    try d.add(
      status, bits: owned, configured, extended, minor, minorFatal, major, majorFatal, extended2,
      order: .little)
    try d.add(serial, order: .little)
    let count = Int(try d.add(nameLength))
    let place = try d.add(name, length: count)
    let text = String(decoding: d.bytes(place), as: UTF8.self)
    d.info(append: ", \(text)")
    try d.add(state)
  }
}

private let commandNames: ValueNames = [
  0x00: "NOP", 0x04: "List Services", 0x63: "List Identity", 0x64: "List Interfaces",
  0x65: "Register Session", 0x66: "Unregister Session", 0x6f: "Send RR Data",
  0x70: "Send Unit Data", 0xc8: "StartDTLS",
]

private let statusNames: ValueNames = [
  0x00: "Success", 0x01: "Invalid Command", 0x02: "No Memory Resources", 0x03: "Incorrect Data",
  0x64: "Invalid Session Handle", 0x65: "Invalid Length", 0x69: "Unsupported Protocol Revision",
  0x6a: "Encapsulated CIP service not allowed on this port",
]

private let itemNames: ValueNames = [
  0x0000: "Null Address Item", 0x000c: "CIP Identity", 0x0086: "CIP Security Information",
  0x0087: "EtherNet/IP Capability", 0x0088: "EtherNet/IP Usage",
  0x00a1: "Connected Address Item", 0x00b1: "Connected Data Item",
  0x00b2: "Unconnected Data Item", 0x0100: "List Services Response",
  0x8000: "Socket Address Info O->T", 0x8001: "Socket Address Info T->O",
  0x8002: "Sequenced Address Item", 0x8003: "Unconnected Message over UDP",
]
