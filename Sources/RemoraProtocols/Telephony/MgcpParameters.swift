import RemoraCore

/// The parameters of MGCP messages: a name, a colon and a value in each line (RFC 3435 section
/// 3.2.2), some of them lists of names and values.
struct MgcpParameters {
  /// What a value consists of.
  enum List { case none, options, counters, metrics }

  struct Parameter {
    let name: String
    let field: Field<Text>
    var list = List.none
  }

  let heading: Field<Label>
  let known: [Parameter]
  let optional, critical, invalid, unknown, malformed: Field<Text>
  let options, counters, metrics: [(name: String, text: Field<Text>?, number: Field<UInt32>?)]
  let vendor: Field<Text>

  init(_ p: inout Builder) {
    heading = p.label("params", "Parameters", blurb: "MGCP parameters")
    var known: [Parameter] = []
    var rows = Rows(mgcpParameterTable.description)
    while rows.next() {
      let name = rows.text(rows.part(before: UInt8(ascii: "|")))
      let word = rows.text(rows.part(before: UInt8(ascii: "|")))
      let label = rows.text(rows.part(before: UInt8(ascii: "|")))
      let field = p.string("param.\(word)", label, blurb: rows.text(rows.rest()))
      let list: List =
        switch name {
        case "L": .options
        case "P": .counters
        case "XRM/LVM", "XRM/RVM": .metrics
        default: .none
        }
      known.append(Parameter(name: name, field: field, list: list))
    }
    self.known = known
    func fields(
      _ p: inout Builder, _ prefix: String, _ table: StaticString
    ) -> [(name: String, text: Field<Text>?, number: Field<UInt32>?)] {
      var list: [(name: String, text: Field<Text>?, number: Field<UInt32>?)] = []
      var rows = Rows(table.description)
      while rows.next() {
        let name = rows.text(rows.part(before: UInt8(ascii: "|")))
        let kind = rows.text(rows.part(before: UInt8(ascii: "|")))
        let label = rows.text(rows.part(before: UInt8(ascii: "|")))
        let blurb = rows.text(rows.rest())
        let word =
          prefix + String(decoding: name.utf8.filter { $0 != 0x2d && $0 != 0x2f }, as: UTF8.self)
        if kind == "u" {
          list.append((name, nil, p.u32(word.lowercased(), label, blurb: blurb)))
        } else {
          let word = name == "fxr/fx" ? prefix + "fxr" : word
          list.append((name, p.string(word.lowercased(), label, blurb: blurb), nil))
        }
      }
      return list
    }
    options = fields(&p, "param.localconnectionoptions.", mgcpOptionTable)
    counters = fields(&p, "param.connectionparam.", mgcpCounterTable)
    metrics = fields(&p, "param.voicemetrics.", mgcpMetricTable)
    vendor = p.string(
      "param.connectionparam.x", "Vendor Extension", blurb: "Vendor Extension (P:X-*)")
    optional = p.string("param.extension", "Extension Parameter (non-critical)")
    critical = p.string(
      "param.extensioncritical", "Extension Parameter (critical)",
      blurb: "Critical Extension Parameter")
    invalid = p.string("param.invalid", "Invalid Parameter")
    unknown = p.string("unknown_parameter", "Unknown parameter")
    malformed = p.string("rsp.malformed_parameter", "Malformed parameter")
  }

  func add(_ d: inout Dissection, from place: Int, to end: Int) throws(Malformed) {
    let sub = d.open(d.put(heading, at: Region(place, end - place)))
    var at = place
    while at < end {
      try d.step()
      let line = d.line(at: at, to: end)
      try add(&d, line)
      at = line.next
    }
    d.close(sub)
  }

  private func put(_ d: inout Dissection, _ field: Field<Text>, _ value: Region, at place: Region) {
    let text = d.wants(field) || d.wantsLabels ? d.printable(value) : ""
    d.put(field, "\(text)", at: place)
  }

  private func add(_ d: inout Dissection, _ line: TextLine) throws(Malformed) {
    for parameter in known {
      let size = parameter.name.utf8.count
      guard d.spells(parameter.name, at: line.start, to: line.end) else { continue }
      let isMetrics = parameter.list == .metrics
      guard isMetrics || line.length > size && d.byte(line.start + size) == 0x3a else { continue }
      if parameter.list != .none {
        put(&d, parameter.field, line.region, at: line.region)
        let sub = d.open()
        try items(&d, parameter.list, line, from: line.start + (isMetrics ? 9 : 3))
        d.close(sub)
      } else {
        var value = line.start + size + 1
        while value < line.end, d.byte(value) == 32 || d.byte(value) == 9 { value += 1 }
        put(&d, parameter.field, Region(value, line.end - value), at: line.region)
      }
      return
    }
    try other(&d, line)
  }

  /// Lines that are no parameter of this protocol, or miss their colon.
  private func other(_ d: inout Dissection, _ line: TextLine) throws(Malformed) {
    for name in ["I2", "RM", "RD", "ES", "MD", "PL", "Z2"]
    where d.spells(name, at: line.start, to: line.end) {
      throw Malformed(.contained, offset: line.start)
    }
    switch line.length == 0 ? 0 : d.byte(line.start).lowercased {
    case UInt8(ascii: "x"):
      guard line.length > 2 else { return }
      let mark = d.byte(line.start + 1)
      var i = line.start + 2
      while i < line.end, d.byte(i) != 0x3a, d.byte(i) != 32 { i += 1 }
      guard i < line.end, d.byte(i) == 0x3a, mark == 0x2b || mark == 0x2d else { return }
      put(&d, mark == 0x2b ? critical : optional, line.region, at: line.region)
    case UInt8(ascii: "e"), UInt8(ascii: "i"), UInt8(ascii: "m"), UInt8(ascii: "p"),
      UInt8(ascii: "r"), UInt8(ascii: "z"):
      return
    default: put(&d, invalid, line.region, at: line.region)
    }
  }

  /// Names and values, with commas between.
  private func items(
    _ d: inout Dissection, _ list: List, _ line: TextLine, from start: Int
  ) throws(Malformed) {
    guard start <= line.end else { throw Malformed(.contained, offset: line.start) }
    let mark: UInt8 = list == .options ? 0x3a : 0x3d
    let table = list == .options ? options : list == .counters ? counters : metrics
    var at = start
    while at < line.end {
      try d.step()
      var end = at
      var middle: Int?
      while end < line.end, d.byte(end) != 0x2c {
        if middle == nil, d.byte(end) == mark { middle = end }
        end += 1
      }
      let whole = Region(at, end - at)
      let place = list == .options ? Region(start, end - at) : whole
      if let middle {
        item(&d, list, table, whole, middle, place)
      } else if list != .options {
        put(&d, malformed, whole, at: place)
      }
      at = end + 1
    }
  }

  private func trim(_ d: borrowing Dissection, _ low: Int, _ high: Int) -> Region {
    var (low, high) = (low, high)
    while low < high, d.byte(low) == 32 || d.byte(low) == 9 { low += 1 }
    while high > low, d.byte(high - 1) == 32 || d.byte(high - 1) == 9 { high -= 1 }
    return Region(low, high - low)
  }

  private func item(
    _ d: inout Dissection, _ list: List,
    _ table: [(name: String, text: Field<Text>?, number: Field<UInt32>?)], _ whole: Region,
    _ middle: Int, _ place: Region
  ) {
    let name = trim(d, whole.offset, middle)
    let value = trim(d, middle + 1, whole.offset + whole.length)
    for row in table where d.isWord(row.name, name) {
      if let field = row.text { put(&d, field, value, at: place) }
      if let field = row.number {
        var number: UInt64 = 0
        for i in 0..<value.length {
          let byte = d.byte(value.offset + i)
          guard byte.isDigit else { break }
          number = min(number * 10 + UInt64(byte & 15), 1 << 40)
        }
        d.put(field, UInt32(truncatingIfNeeded: number), at: place)
      }
      return
    }
    if list == .counters, name.length >= 2,
      d.spells("X-", at: name.offset, to: name.offset + name.length)
    {
      return put(&d, vendor, value, at: place)
    }
    put(&d, unknown, whole, at: place)
  }
}

private let mgcpParameterTable: StaticString = """
  K|rspack|ResponseAck (K)|Response Ack
  B|bearerinfo|BearerInformation (B)|Bearer Information
  C|callid|CallId (C)|Call Id
  I|connectionid|ConnectionIdentifier (I)|Connection Identifier
  I2|secondconnectionid|SecondConnectionID (I2)|Second Connection Identifier
  N|notifiedentity|NotifiedEntity (N)|Notified Entity
  X|requestid|RequestIdentifier (X)|Request Identifier
  L|localconnectionoptions|LocalConnectionOptions (L)|Local Connection Options
  XRM/LVM|localvoicemetrics|LocalVoiceMetrics (XRM/LVM)|Local Voice Metrics
  XRM/RVM|remotevoicemetrics|RemoteVoiceMetrics (XRM/RVM)|Remote Voice Metrics
  M|connectionmode|ConnectionMode (M)|Connection Mode
  R|reqevents|RequestedEvents (R)|Requested Events
  S|signalreq|SignalRequests (S)|Signal Request
  RM|restartmethod|RestartMethod (RM)|Restart Method
  RD|restartdelay|RestartDelay (RD)|Restart Delay
  D|digitmap|DigitMap (D)|Digit Map
  O|observedevents|ObservedEvents (O)|Observed Events
  P|connectionparam|ConnectionParameters (P)|Connection Parameters
  E|reasoncode|ReasonCode (E)|Reason Code
  ES|eventstates|EventStates (ES)|Event States
  Z|specificendpointid|SpecificEndpointID (Z)|Specific Endpoint ID
  Z2|secondendpointid|SecondEndpointID (Z2)|Second Endpoint ID
  F|reqinfo|RequestedInfo (F)|Requested Info
  Q|quarantinehandling|QuarantineHandling (Q)|Quarantine Handling
  T|detectedevents|DetectedEvents (T)|Detected Events
  A|capabilities|Capabilities (A)|
  MD|maxmgcpdatagram|MaxMGCPDatagram (MD)|Maximum MGCP Datagram size
  PL|packagelist|PackageList (PL)|Package List
  DQ-RI|resourceid|ResourceIdentifier (DQ-RI)|Resource Identifier
  X-Osmux|x_osmux|X-Osmux|Osmux CID
  """

private let mgcpOptionTable: StaticString = """
  p|u|Packetization period (p)|
  a|s|Codecs (a)|
  s|s|Silence Suppression (s)|
  e|s|Echo Cancellation (e)|
  sc-rtp|s|RTP ciphersuite (sc-rtp)|
  sc-rtcp|s|RTCP ciphersuite (sc-rtcp)|
  b|s|Bandwidth (b)|
  es-ccd|s|Content Destination (es-ccd)|
  es-cci|s|Content Identifier (es-cci)|
  dq-gi|s|D-QoS GateID (dq-gi)|
  dq-rd|s|D-QoS Reserve Destination (dq-rd)|
  dq-ri|s|D-QoS Resource ID (dq-ri)|
  dq-rr|s|D-QoS Resource Reservation (dq-rr)|
  k|s|Encryption Key (k)|
  gc|u|Gain Control (gc)|
  fmtp|s|Media Format (fmtp)|
  nt|s|Network Type (nt)|
  o-fmtp|s|Optional Media Format (o-fmtp)|
  r|s|Resource Reservation (r)|
  t|s|Type of Service (r)|
  r-cnf|s|Reservation Confirmation (r-cnf)|
  r-dir|s|Reservation Direction (r-dir)|
  r-sh|s|Resource Sharing (r-sh)|
  mp|s|Multiple Packetization period (mp)|
  fxr/fx|s|FXR (fxr/fx)|
  """

private let mgcpCounterTable: StaticString = """
  ps|u|Packets sent (PS)|Packets sent (P:PS)
  os|u|Octets sent (OS)|Octets sent (P:OS)
  pr|u|Packets received (PR)|Packets received (P:PR)
  or|u|Octets received (OR)|Octets received (P:OR)
  pl|u|Packets lost (PL)|Packets lost (P:PL)
  ji|u|Jitter (JI)|Average inter-packet arrival jitter in milliseconds (P:JI)
  la|u|Latency (LA)|Average latency in milliseconds (P:LA)
  PC/RPS|u|Remote Packets sent (PC/RPS)|Remote Packets sent (P:PC/RPS)
  PC/ROS|u|Remote Octets sent (PC/ROS)|Remote Octets sent (P:PC/ROS)
  PC/RPL|u|Remote Packets lost (PC/RPL)|Remote Packets lost (P:PC/RPL)
  PC/RJI|u|Remote Jitter (PC/RJI)|Remote Jitter (P:PC/RJI)
  """

private let mgcpMetricTable: StaticString = """
  nlr|s|Network packet loss rate(NLR)|Voice Metrics NLR
  jdr|s|Jitter buffer discard rate(JDR)|Voice Metrics JDR
  bld|s|Burst loss density(BLD)|Voice Metrics BLD
  gld|s|Gap loss density(GLD)|Voice Metrics GLD
  bd|s|Burst duration(BD)|Voice Metrics BD
  gd|s|Gap duration(GD)|Voice Metrics GD
  rtd|s|Round trip network delay(RTD)|Voice Metrics RTD
  esd|s|End system delay(ESD)|Voice Metrics ESD
  sl|s|Signal level(SL)|Voice Metrics SL
  nl|s|Noise level(NL)|Voice Metricsx NL
  rerl|s|Residual echo return loss(RERL)|Voice Metrics ERL
  gmn|s|Minimum gap threshold(GMN)|Voice Metrics GMN
  nsr|s|R factor(NSR)|Voice Metrics NSR
  xsr|s|External R factor(XSR)|Voice Metrics XSR
  mlq|s|Estimated MOS-LQ(MLQ)|Voice Metrics MLQ
  mcq|s|Estimated MOS-CQ(MCQ)|Voice Metrics MCQ
  plc|s|Packet loss concealment type(PLC)|Voice Metrics PLC
  jba|s|Jitter Buffer Adaptive(JBA)|Voice Metrics JBA
  jbr|s|Jitter Buffer Rate(JBR)|Voice Metrics JBR
  jbn|s|Nominal jitter buffer delay(JBN)|Voice Metrics JBN
  jbm|s|Maximum jitter buffer delay(JBM)|Voice Metrics JBM
  jbs|s|Absolute maximum jitter buffer delay(JBS)|Voice Metrics JBS
  iaj|s|Inter-arrival Jitter(IAJ)|Voice Metrics IAJ
  """
