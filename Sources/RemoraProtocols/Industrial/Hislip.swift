public import RemoraCore

/// Talk with measuring instruments (IVI-6.1, High-Speed LAN Instrument Protocol).
///
///     |  'H'  |  'S'  |     type      |    control    |
///     |                   parameter                   |  payload length (8 bytes)  | payload …
public let hislip = Protocol(
  "hislip", "High-Speed LAN Instrument Protocol", short: "HiSLIP"
) { p in
  p.mayDecline()
  p.keepsToItself()
  let layer = HislipLayer(&p)
  p.over(
    "tcp.port", 4880,
    framing: .sized(header: 16) { d in
      d.number(at: d.offset + 8, UInt64.self).map { 16 + Int(min($0, 1 << 40)) }
    })
  p.greets { d in
    guard let first = d.number(at: d.offset, UInt16.self) else { return .declined }
    return first == 0x4853 ? .messages : .declined
  }
  return { d throws(Malformed) in try layer.dissect(&d) }
}

struct HislipLayer {
  /// The request that waits for an answer.
  struct Pending: BitwiseCopyable {
    var frame: UInt32 = 0
    var type: UInt8 = 0
    var control: UInt8 = 0
    var answer: UInt32 = 0
  }

  let prologue, data: Field<Text>
  let type, control, rmt, overlap, lockInfo, release, lock, remote, features, lockCode: Field<UInt8>
  let statusByte, fatal, nonfatal: Field<UInt8>
  let payloadLength, largest: Field<UInt64>
  let parameter, isSynchronous, isAsynchronous: Field<Label>
  let message, clients, timeout: Field<UInt32>
  let session, server, vendor, client: Field<UInt16>
  let answered, answer: Field<FrameNumber>
  let pending: State<FlowTable<Pending>>
  let moments: State<FrameMemory<Pending>>

  init(_ p: inout Builder) {
    prologue = p.string("prologue", "Prologue")
    type = p.u8("messagetype", "Message Type", .hex, names: HislipNames.types)
    control = p.u8("controlcode", "Control Code")
    rmt = p.u8(
      "controlcode.rmt", "Control Code", .hex,
      names: [0: "RMT was not delivered", 1: "RMT was delivered"])
    overlap = p.u8(
      "controlcode.overlap", "Control Code", .hex,
      names: [0: "Prefer Synchronized", 1: "Prefer Overlap"])
    lockInfo = p.u8(
      "controlcode.asynclockinforesponse", "Control Code", .hex,
      names: [0: "No exclusive lock granted", 1: "Exclusive lock granted"])
    release = p.u8(
      "controlcode.asynclockresponse", "Control Code", .hex,
      names: [1: "Success exclusive", 2: "Success shared", 3: "Error"])
    lock = p.u8(
      "controlcode.asynclockresponse", "Control Code", .hex,
      names: [0: "Failure", 1: "Success", 3: "Error"])
    remote = p.u8(
      "controlcode.asyncremotelocalcontrol", "Control Code", .hex, names: HislipNames.remote)
    features = p.u8(
      "controlcode.featurenegotiation", "Control Code", .hex,
      names: [0: "Synchronized mode", 1: "Overlapped mode"])
    lockCode = p.u8(
      "controlcode.asynclockcode", "Control Code", .hex, names: [0: "Release", 1: "Request"])
    statusByte = p.u8("controlcode.stb", "STB", .hex)
    payloadLength = p.u64("payloadlength", "Payload Length")
    parameter = p.label("msgpara", "Message Parameter")
    message = p.u32("msgpara.messageid", "MessageID", .hex)
    session = p.u16("msgpara.sessionid", "SessionID", .hex)
    server = p.u16("msgpara.servproto", "Server version", .hex)
    vendor = p.u16("msgpara.vendorID", "VendorID", .hex, names: HislipNames.vendors)
    client = p.u16("msgpara.clientproto", "Client version", .hex)
    clients = p.u32("msgpara.clients", "HiSLIP clients holding locks")
    timeout = p.u32("msgpara.timeout", "Timeout[ms]")
    data = p.string("data", "Data")
    answered = p.frameNumber("response", "Request", looksAhead: false)
    answer = p.frameNumber("request", "Response", looksAhead: true)
    isSynchronous = p.label("syn", "Synchronous Channel")
    isAsynchronous = p.label("asyn", "Asynchronous Channel")
    fatal = p.u8("fatalerrcode", "Fatalerror Code", .hex, names: HislipNames.fatal)
    nonfatal = p.u8("nonfatalerrorcode", "Nonfatalerror Code", .hex, names: HislipNames.nonfatal)
    largest = p.u64("maxmsgsize", "Max Message Size", unit: .bytes)
    pending = p.state { FlowTable<Pending>(limit: 1 << 16) }
    moments = p.state { FrameMemory<Pending>() }
  }

  func dissect(_ d: inout Dissection) throws(Malformed) {
    guard d.number(at: d.offset, UInt16.self) == 0x4853 else {
      d.withdraw()
      return d.decline()
    }
    d.protocolColumn("HiSLIP")
    d.info("")
    let code = try d.peek(UInt8.self, ahead: 2)
    let byte = try d.peek(UInt8.self, ahead: 3)
    let size = try d.peek(UInt64.self, ahead: 8)
    let head = d.head
    let isAside = HislipNames.isAsynchronous(code)
    let fields = type
    d.summary(" (\(isAside ? "Asynchron" : "Synchron")), \(fields, code)")
    d.info(append: "\(fields, code)")
    d.put(isAside ? isAsynchronous : isSynchronous, at: head, .generated)
    let asked = addLinks(&d, code, byte, head)
    d.setOwnLength(d.reportedRemaining)
    try d.add(prologue, length: 2)
    try d.add(type)
    try addControl(&d, code, size, asked)
    try addParameter(&d, code, byte)
    try d.add(payloadLength)
    guard d.remaining > 0 else { return }
    if code == 15 || code == 16, d.remaining >= 8 {
      let value = try d.add(largest)
      let text = fixedPoint(Double(value) / 1_048_576, digits: 2)
      d.append(" (\(text) Mbytes)")
      return d.info(append: " Max Message Size: \(text) Mbytes")
    }
    let place = try d.add(data, length: d.remaining)
    let text = d.wantsColumns ? d.printable(place) : ""
    if code != 4 { d.info(append: " \(text)") }
  }

  /// - Returns: the request that a message answers.
  private func addLinks(
    _ d: inout Dissection, _ code: UInt8, _ byte: UInt8, _ head: Region
  ) -> Pending? {
    let packet = d.packet
    let key = FlowKey(
      from: packet.source, packet.sourcePort, to: packet.destination, packet.destinationPort,
      tag: 0x48)
    if HislipNames.isRequest(code) {
      if packet.isRevisit {
        if let known = d[moments][packet.number, d.place], known.answer != 0 {
          d.put(answer, FrameNumber(known.answer), at: head, .generated)
        }
        return nil
      }
      let index = d[pending].place(key) { _ in Pending() }.index
      d[pending][index] = Pending(frame: packet.number, type: code, control: byte)
      if d.remembers { d[moments][packet.number, d.place] = d[pending][index] }
      return nil
    }
    guard let request = HislipNames.request(of: code) else { return nil }
    var known: Pending?
    if packet.isRevisit {
      known = d[moments][packet.number, d.place]
    } else if let index = d[pending].find(key), d[pending][index].type == request {
      known = d[pending][index]
      if d.remembers { d[moments][packet.number, d.place] = known }
    }
    guard let known, known.frame != 0 else { return nil }
    d.put(answered, FrameNumber(known.frame), at: head, .generated)
    return known
  }

  private func addControl(
    _ d: inout Dissection, _ code: UInt8, _ size: UInt64, _ asked: Pending?
  ) throws(Malformed) {
    let byte = try d.peek(UInt8.self)
    switch code {
    case 1: try addNamed(&d, overlap, byte)
    case 2: try d.add(fatal)
    case 3: try d.add(nonfatal)
    case 4:
      try d.add(lockCode)
      if byte == 1 {
        let word = size == 0 ? "Exclusive" : "Shared"
        d.append("[\(word)]")
        d.summary(", Request (\(word))")
        d.info(append: " [Request \(word)]")
      } else {
        d.summary(", Release")
        d.info(append: " [Release]")
      }
    case 5: try addNamed(&d, asked?.control == 0 ? release : lock, byte)
    case 6, 7, 12, 21: try d.add(rmt)
    case 8, 9: try d.add(features)
    case 10: try addNamed(&d, remote, byte)
    case 22:
      try d.add(statusByte)
      d.summary(", STB (0x\(String(byte, radix: 16)))")
      d.info(append: " STB (0x\(String(byte, radix: 16)))")
    case 25: try addNamed(&d, lockInfo, byte)
    default: try d.add(control)
    }
  }

  private func addNamed(
    _ d: inout Dissection, _ field: Field<UInt8>, _ byte: UInt8
  ) throws(Malformed) {
    try d.add(field)
    d.summary(", \(field, byte)")
    d.info(append: " [\(field, byte)]")
  }

  private func addParameter(
    _ d: inout Dissection, _ code: UInt8, _ byte: UInt8
  ) throws(Malformed) {
    d.put(parameter, at: d.next(4))
    let sub = d.open()
    let value = try d.peek(UInt32.self)
    switch code {
    case 0:
      try d.add(client)
      try d.add(vendor)
    case 1:
      try d.add(server)
      try d.add(session)
    case 4 where byte == 1: try d.add(timeout)
    case 4, 10: try d.add(message)
    case 6, 7, 12, 13, 14, 21:
      try d.add(message)
      d.summary(", MessageId: 0x\(value, hex: 2)")
    case 17:
      d.put(session, UInt16(truncatingIfNeeded: value), at: Region(d.offset + 2, 2))
      try d.skip(4)
    case 18:
      d.put(vendor, UInt16(truncatingIfNeeded: value), at: Region(d.offset + 2, 2))
      try d.skip(4)
    case 25: try d.add(clients)
    default: try d.skip(4)
    }
    d.close(sub)
  }
}

/// Names of numbers.
enum HislipNames {
  static func isAsynchronous(_ code: UInt8) -> Bool {
    switch code {
    case 4, 5, 10, 11, 14...25: true
    default: false
    }
  }

  static func isRequest(_ code: UInt8) -> Bool {
    switch code {
    case 0, 4, 8, 10, 15, 17, 19, 21, 24: true
    default: false
    }
  }

  static func request(of code: UInt8) -> UInt8? {
    switch code {
    case 1: 0
    case 5: 4
    case 9: 8
    case 11: 10
    case 16: 15
    case 18: 17
    case 22: 21
    case 23: 19
    case 25: 24
    default: nil
    }
  }

  static let types = ValueNames(ranges: [
    (0...0, "Initialize"), (1...1, "InitializeResponse"), (2...2, "FatalError"), (3...3, "Error"),
    (4...4, "AsyncLock"), (5...5, "AsyncLockResponse"), (6...6, "Data"), (7...7, "DataEnd"),
    (8...8, "DeviceClearComplete"), (9...9, "DeviceClearAcknowledge"),
    (10...10, "AsyncRemoteLocalControl"), (11...11, "AsyncRemoteLocalResponse"),
    (12...12, "Trigger"), (13...13, "Interrupted"), (14...14, "AsyncInterrupted"),
    (15...15, "AsyncMaximumMessageSize"), (16...16, "AsyncMaximumMessageSizeResponse"),
    (17...17, "AsyncInitialize"), (18...18, "AsyncInitializeResponse"),
    (19...19, "AsyncDeviceClear"), (20...20, "AsyncServiceRequest"),
    (21...21, "AsyncStatusQuery"), (22...22, "AsyncStatusResponse"),
    (23...23, "AsyncDeviceClearAcknowledge"), (24...24, "AsyncLockInfo"),
    (25...25, "AsyncLockInfoResponse"), (26...127, "reserved for future use"),
    (128...255, "VendorSpecific"),
  ])

  static let remote: ValueNames = [
    0: "Disable remote", 1: "Enable remote", 2: "Disable remote and go to local",
    3: "Enable remote and go to remote", 4: "Enable remote and lock out local",
    5: "Enable remote, go to remote, and set local lockout",
    6: "Go to local without changing state of remote enable",
  ]

  static let fatal = ValueNames(ranges: [
    (0...0, "Unidentified error"), (1...1, "Poorly formed message header"),
    (2...2, "Attempt to use connection without both channels established"),
    (3...3, "Invalid Initialization Sequence"),
    (4...4, "Server refused connection due to maximum number of clients exceeded"),
    (5...127, "Reserved for HiSLIP extensions"), (128...255, "Device defined errors"),
  ])

  static let nonfatal = ValueNames(ranges: [
    (0...0, "Unidentified error"), (1...1, "Unrecognized Message Type"),
    (2...2, "Unrecognized control code"), (3...3, "Unrecognized Vendor Defined Message"),
    (4...4, "Message too large"), (5...127, "Reserved for HiSLIP extensions"),
    (128...255, "Device defined errors"),
  ])

  static let vendors: ValueNames = [
    16707: "Applicos BV", 16708: "Ando Electric Company Limited",
    16710: "Aeroflex Laboratories", 16711: "Agilent Technologies", 16713: "AIM GmbH",
    16717: "AMP Incorporated", 16718: "Analogic, Corp.", 16719: "AOIP Instrumentation",
    16720: "Audio Precision, Inc", 16721: "Acqiris", 16723: "ASCOR Incorporated",
    16724: "Thurlby Thandar Instruments Limited", 16725: "Anritsu Company",
    16726: "Advantest Corporation", 16961: "BAE Systems", 16962: "B&B Technologies",
    16971: "Bruel & Kjaer", 16981: "Bustec Production Ltd.", 17217: "CAL-AV Labs, Inc.",
    17219: "Compressor Controls Corporation", 17224: "C&H Technologies, Inc.",
    17225: "Cambridge Instruments", 17241: "CYTEC Corporation",
    17488: "Directed Perceptions Inc.", 17491: "DSP Technology Inc.", 17494: "IBEKO POWER AB",
    17996: "Fluke Company Inc.", 17999: "fos4X GmbH", 18249: "EIP Microwave, Inc.",
    18251: "gnubi communications, Inc.", 18256: "Hewlett-Packard Company", 18258: "GenRad",
    18260: "Giga-tronics, Inc.", 18504: "Hoecherl & Hackl GmbH",
    18755: "Integrated Control Systems", 18757: "Instrumentation Engineering, Inc.",
    18758: "IFR", 18771: "Intepro Systems", 19269: "Keithley Instruments",
    19273: "Kikusui Inc.", 19280: "Kepco, Inc.", 19283: "KineticSystems, Corp.",
    19284: "Keysight Technologies (Reserved)", 19523: "LeCroy", 19536: "LitePoint Corporation",
    19777: "North Atlantic Instruments", 19784: "NH Research", 19785: "Marconi Instruments",
    19792: "MAC Panel Company", 19795: "Microscan", 19796: "ManTech Test Systems",
    19799: "Pacific MindWorks, Inc.", 20036: "Newland Design + Associate, Inc.",
    20041: "National Instruments Corp.", 20052: "NEUTRIK AG", 20547: "Picotest",
    20549: "PesMatrix Inc.", 20553: "Pickering Interfaces", 20557: "Phase Metrics",
    20564: "Power-Tek Inc.", 21057: "Radisys Corp.", 21062: "ThinkRF Corporation",
    21065: "Racal Instruments, Inc.", 21075: "Rohde & Schwarz GmbH", 21315: "Scicom",
    21321: "SignalCraft Technologies Inc.", 21324: "Schlumberger Technologies",
    21330: "Scientific Research Corporation", 21331: "Spectrum Signal Processing, Inc.",
    21332: "Sony/Tekronix Corporation", 21569: "Talon Instruments", 21573: "Teradyne",
    21579: "Tektronix, Inc.", 21581: "Transmagnetics, Inc.",
    21587: "Test & Measurement Systems Inc.", 21588: "TTI Testron, Inc.",
    21838: "Holding 'Informtest'", 21843: "Universal Switching Corporation",
    22081: "VXIbus Associates, Inc.", 22085: "Vencon Technologies Inc.",
    22096: "Virginia Panel, Corp.", 22100: "VXI Technology, Inc.",
    22343: "Wandel & Goltermann", 22356: "Wavetek Corp.", 22362: "Welzek",
    22859: "Yokogawa Electric Corporation", 23124: "ZTEC",
  ]
}
