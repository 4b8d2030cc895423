public import RemoraCore

/// sFlow, version 5: samples of packets and of counters that switches send (sflow.org,
/// "sFlow Version 5").
///
///     |    version    |  kind of agent's address, the address (4 or 16)
///     |   sub-agent   |   sequence    |    uptime     |    samples    |
///
/// All numbers take four bytes, or eight. Samples and their records begin with what they are and
/// how long.
public let sflow = Protocol("sflow", "InMon sFlow", short: "sFlow") { p in
  p.mayDecline()
  let layer = SflowLayer(&p)
  p.over("udp.port", 6343)
  return { d throws(Malformed) in try layer.dissect(&d) }
}

struct SflowLayer: Sendable {
  enum Part: Sendable {
    case word(Field<UInt32>)
    case long(Field<UInt64>)
    case flags([Field<Bool>])
  }

  let f: SflowFields
  /// Records of counters that are numbers one after the other, by format.
  let counters: [UInt32: [Part]]
  let tcpFlags: [Field<Bool>]
  let ethernet, data: ProtocolHandle

  init(_ p: inout Builder) {
    let f = SflowFields(&p)
    self.f = f
    ethernet = p.uses("eth")
    data = p.uses("data")
    let generic: [Part] = [
      .word(f.ifindex), .word(f.iftype), .long(f.ifspeed), .word(f.ifdirection),
      .flags([f.ifadminStatus, f.ifoperStatus]), .long(f.ifinoct), .word(f.ifinpkt),
      .word(f.ifinmcast), .word(f.ifinbcast), .word(f.ifindisc), .word(f.ifinerr),
      .word(f.ifinunk), .long(f.ifoutoct), .word(f.ifoutpkt), .word(f.ifoutmcast),
      .word(f.ifoutbcast), .word(f.ifoutdisc), .word(f.ifouterr), .word(f.ifpromisc),
    ]
    let errors = [
      f.dot3StatsAlignmentErrors, f.dot3StatsFCSErrors, f.dot3StatsSingleCollisionFrames,
      f.dot3StatsMultipleCollisionFrames, f.dot3StatsSQETestErrors,
      f.dot3StatsDeferredTransmissions, f.dot3StatsLateCollisions,
      f.dot3StatsExcessiveCollisions, f.dot3StatsInternalMacTransmitErrors,
      f.dot3StatsCarrierSenseErrors, f.dot3StatsFrameTooLongs,
      f.dot3StatsInternalMacReceiveErrors, f.dot3StatsSymbolErrors,
    ]
    let network: [Part] = [
      .word(f.vlanId), .long(f.octets), .word(f.ucastPkts), .word(f.multicastPkts),
      .word(f.broadcastPkts), .word(f.discards),
    ]
    let processor: [Part] = [
      .word(f.sflow5Cpu5s), .word(f.sflow5Cpu1m), .word(f.sflow5Cpu5m),
      .long(f.sflow5TotalMemory), .long(f.sflow5FreeMemory),
    ]
    counters = [1: generic, 2: errors.map { .word($0) }, 5: network, 1001: processor]
    tcpFlags = [
      f.ipTcpFlagCwr, f.ipTcpFlagEce, f.ipTcpFlagUrg, f.ipTcpFlagAck, f.ipTcpFlagPsh,
      f.ipTcpFlagRst, f.ipTcpFlagSyn, f.ipTcpFlagFin,
    ]
  }

  func dissect(_ d: inout Dissection) throws(Malformed) {
    guard let version = d.number(at: d.offset, UInt32.self), version == 5 else {
      d.withdraw()
      return d.decline()
    }
    d.protocolColumn("sFlow")
    d.info("")
    d.setOwnLength(d.reportedRemaining)
    try d.add(f.version)
    let kind = try d.add(f.agenttype)
    let agent: String
    if kind == 1 {
      let address = try d.add(f.agent)
      agent = address.description
    } else {
      let address = try d.add(f.agentV6)
      agent = address.description
    }
    d.info("V5, agent \(agent), ")
    let sub = try d.add(f.subAgentId)
    d.info(append: "sub-agent ID \(sub), ")
    let sequence = try d.add(f.sequenceNumber)
    d.info(append: "seq \(sequence), ")
    let uptime = try d.add(f.sysuptime)
    let span = durationText(seconds: UInt64(uptime) / 1000)
    d.label(value: "\(span) (\(uptime)ms)")
    let count = try d.add(f.numsamples)
    d.info(append: "\(count) samples")
    for _ in 0..<count {
      try d.step()
      try addSample(&d)
    }
  }

  private func addSample(_ d: inout Dissection) throws(Malformed) {
    let kind = try d.peek(UInt32.self)
    let size = Int(try d.peek(UInt32.self, ahead: 4))
    let place = d.next(min(8 + size, d.reportedRemaining))
    let format = kind & 0xfff
    let names = [
      1: "Flow sample", 2: "Counters sample", 3: "Expanded flow sample",
      4: "Expanded counters sample",
    ]
    let isKnown = kind >> 12 == 0 && (1...4).contains(format)
    let name = isKnown ? names[Int(format)] ?? "" : "Unknown sample format"
    let sub = d.open(d.text(Phrase(name), at: place))
    addKind(&d, kind, f.sampletype)
    try d.skip(4)
    try d.add(f.sflow5SampleLength)
    try d.inside(size) { d throws(Malformed) in
      switch isKnown ? format : 0 {
      case 1, 3: try addFlow(&d, sub.item, isExpanded: format == 3)
      case 2, 4: try addCounters(&d, sub.item, isExpanded: format == 4)
      default: break
      }
    }
    d.close(sub)
  }

  /// Whose format a number is, and which.
  private func addKind(_ d: inout Dissection, _ kind: UInt32, _ field: Field<UInt32>) {
    let place = d.next(4)
    d.put(f.sflowEnterprise, kind >> 12, at: place)
    if d.wantsLabels {
      let picture = Self.picture(kind >> 12, from: 0, count: 20)
      let owner = kind >> 12 == 0 ? "standard sFlow" : d.names.enterprise(kind >> 12) ?? "Unknown"
      d.label("\(picture) = Enterprise: \(owner) (\(kind >> 12))")
    }
    d.put(field, kind & 0xfff, at: place)
    if d.wantsLabels, field.id == f.sampletype.id {
      let picture = Self.picture(kind & 0xfff, from: 20, count: 12)
      let name = SflowFields.samples.name(of: UInt64(kind & 0xfff)) ?? "Unknown"
      d.label("\(picture) = sFlow sample type: \(name) (\(kind & 0xfff))")
    }
  }

  /// `.... .... .... .... .... 0000 0000 0001`
  private static func picture(_ value: UInt32, from first: Int, count: Int) -> String {
    var text = ""
    for i in 0..<32 {
      if i > 0, i % 4 == 0 { text += " " }
      let place = i - first
      if place < 0 || place >= count {
        text += "."
      } else {
        text += value >> UInt32(count - 1 - place) & 1 == 1 ? "1" : "0"
      }
    }
    return text
  }

  // MARK: Packets

  private func addFlow(
    _ d: inout Dissection, _ heading: Item, isExpanded: Bool
  ) throws(Malformed) {
    let sequence = try d.add(f.sflowFlowSampleSequenceNumber)
    d.append(to: heading, ", seq \(sequence)")
    if isExpanded {
      try d.add(f.sflowFlowSampleSourceIdType)
      try d.add(f.sflowFlowSampleSourceIdIndex)
    } else {
      try d.add(bits: f.sflowFlowSampleSourceIdClass, f.sflowFlowSampleIndex, width: 4)
    }
    let rate = try d.add(f.sflowFlowSampleSamplingRate)
    d.label(value: "1 out of \(rate) packets")
    try d.add(f.sflowFlowSampleSamplePool)
    try d.add(f.sflowFlowSampleDroppedPackets)
    if isExpanded {
      try d.add(f.sflowFlowSampleInputInterfaceFormat)
      try d.add(f.sflowFlowSampleInputInterfaceValue)
      switch try d.add(f.sflowFlowSampleOutputInterfaceExpandedFormat) {
      case 0: try d.add(f.sflowFlowSampleOutputInterfaceExpandedIfindex)
      case 1: try d.add(f.sflowFlowSampleOutputInterfaceExpandedValueDiscarded)
      case 2: try d.add(f.sflowFlowSampleOutputInterfaceExpandedNumber)
      default: try d.add(f.sflowFlowSampleOutputInterfaceExpandedValue)
      }
    } else {
      try d.add(f.sflowFlowSampleInputInterface)
      let place = d.next(4)
      let output = try d.add(f.outputInterface)
      let sub = d.open()
      d.put(f.sflowFlowSampleOutputInterfaceFormat, output >> 30, at: place)
      // A port, a reason why it was dropped, or how many ports.
      d.put(
        output >> 30 == 1 ? f.sflowFlowSampleOutputInterfaceValue : f.outputValue,
        output & 0x3fff_ffff, at: place)
      d.close(sub)
    }
    let count = try d.add(f.sflowFlowSampleFlowRecord)
    for _ in 0..<count {
      try d.step()
      try addRecord(&d)
    }
  }

  private func addRecord(_ d: inout Dissection) throws(Malformed) {
    let kind = try d.peek(UInt32.self)
    let size = Int(try d.peek(UInt32.self, ahead: 4))
    let known = kind >> 12 == 0 ? SflowFields.flows.name(of: UInt64(kind & 0xfff)) : nil
    let place = d.next(min(8 + size, d.reportedRemaining))
    let sub = d.open(d.text(Phrase(known ?? "Unknown sample format"), at: place))
    addKind(&d, kind, f.flowRecordFormat)
    try d.skip(4)
    try d.add(f.sflow5FlowDataLength)
    try d.inside(size) { d throws(Malformed) in
      switch kind {
      case 1: try addHeader(&d)
      case 2:
        try d.add(f.ethernetLength)
        try d.add(f.ethernetSourceMacAddress)
        try d.skip(2)
        try d.add(f.ethernetDestinationMacAddress)
        try d.skip(2)
        try d.add(f.ethernetPacketType)
      case 3, 4: try addNetwork(&d, isLong: kind == 4)
      case 1001:
        for field in [f.vlanIn, f.priIn, f.vlanOut, f.priOut] { try d.add(field) }
      case 1002:
        try addNextHop(&d)
        try d.add(f.nexthopSrcMask)
        try d.add(f.nexthopDstMask)
      case 1003: try addGateway(&d)
      default:
        if d.remaining > 0 {
          try d.add(f.sflowEnterpriseData, length: d.remaining)
          if known == nil { expertBelow(&d) }
        }
      }
    }
    d.close(sub)
  }

  private func expertBelow(_ d: inout Dissection) { d.expert(f.sflowUnknownRecordFormat) }

  private func addHeader(_ d: inout Dissection) throws(Malformed) {
    let kind = try d.add(f.headerProtocol)
    try d.add(f.headerFrameLength)
    try d.add(f.headerPayloadStripped)
    let size = Int(try d.add(f.headerSampledHeaderLength))
    _ = try d.peek(UInt8.self, ahead: max(0, size - 1))
    d.put(f.header, at: d.next(size))
    let sub = d.open()
    let info = d.packet
    if kind == 1 {
      try d.call(ethernet, length: size, [.nested, .quoted, .guarded])
    } else {
      try d.call(data, length: size, [.nested, .quoted, .guarded])
    }
    d.packet = info
    d.close(sub)
  }

  private func addNetwork(_ d: inout Dissection, isLong: Bool) throws(Malformed) {
    try d.add(f.ipLength)
    let kind = try d.add(f.sflowIpProtocol)
    _ = kind
    if isLong {
      try d.add(f.ipv6Src)
      try d.add(f.ipv6Dst)
    } else {
      try d.add(f.ipv4Src)
      try d.add(f.ipv4Dst)
    }
    try d.add(f.ipSourcePort)
    try d.add(f.sflowIpDestinationPort)
    let bits = UInt64(try d.peek(UInt32.self))
    for flag in tcpFlags { d.put(flag, flag.extract(bits) != 0, at: d.next(4)) }
    try d.skip(4)
    if isLong {
      try d.add(f.ipv6Priority)
    } else {
      try d.add(
        bits: f.ipv4PrecedenceType, f.ipv4Delay, f.ipv4Throughput, f.ipv4Reliability, f.ipv4Cost,
        width: 4)
    }
  }

  private func addNextHop(_ d: inout Dissection) throws(Malformed) {
    switch try d.peek(UInt32.self) {
    case 1:
      try d.skip(4)
      try d.add(f.nexthop)
    case 2:
      try d.skip(4)
      try d.add(f.nexthopV6)
    default: try d.skip(4)
    }
  }

  private func addGateway(_ d: inout Dissection) throws(Malformed) {
    try addNextHop(&d)
    for field in [f.asField, f.srcAS, f.peerAS] { try d.add(field) }
    let paths = try d.add(f.dstASentries)
    for _ in 0..<paths {
      try d.step()
      let kind = try d.peek(UInt32.self)
      let count = Int(try d.peek(UInt32.self, ahead: 4))
      d.put(f.sflowAsType, kind, at: d.next(8))
      let name = kind == 1 ? "AS Set" : kind == 2 ? "AS Sequence" : "Unknown"
      d.label("\(name), (\(count) entries)")
      let sub = d.open()
      try d.skip(8)
      for _ in 0..<count {
        try d.step()
        try d.add(f.dstAS)
      }
      d.close(sub)
    }
    let count = try d.add(f.communityEntries)
    let sub = d.open()
    for _ in 0..<count {
      try d.step()
      try d.add(f.dstAS)
    }
    d.close(sub)
    try d.add(f.localpref)
  }

  // MARK: Counters

  private func addCounters(
    _ d: inout Dissection, _ heading: Item, isExpanded: Bool
  ) throws(Malformed) {
    let sequence = try d.add(f.sflowCountersSampleSequenceNumber)
    d.append(to: heading, ", seq \(sequence)")
    if isExpanded {
      try d.add(f.expandedSourceType)
      try d.add(f.expandedSourceIndex)
    } else {
      try d.add(
        bits: f.sflowCountersSampleSourceIdType, f.sflowCountersSampleSourceIdIndex, width: 4)
    }
    let count = try d.add(f.sflowCountersSampleCountersRecords)
    for _ in 0..<count {
      try d.step()
      let kind = try d.peek(UInt32.self)
      let size = Int(try d.peek(UInt32.self, ahead: 4))
      let known = kind >> 12 == 0 ? SflowFields.counts.name(of: UInt64(kind & 0xfff)) : nil
      let place = d.next(min(8 + size, d.reportedRemaining))
      let sub = d.open(d.text(Phrase(known ?? "Unknown sample format"), at: place))
      addKind(&d, kind, f.countersRecordFormat)
      try d.skip(4)
      try d.add(f.sflow5FlowDataLength)
      try d.inside(size) { d throws(Malformed) in
        if let parts = counters[kind] {
          try add(&d, parts)
        } else if d.remaining > 0 {
          try d.add(f.sflowEnterpriseData, length: d.remaining)
          if known == nil { expertBelow(&d) }
        }
      }
      d.close(sub)
    }
  }

  private func add(_ d: inout Dissection, _ parts: [Part]) throws(Malformed) {
    for part in parts {
      switch part {
      case .word(let field): try d.add(field)
      case .long(let field): try d.add(field)
      case .flags(let fields):
        let bits = UInt64(try d.peek(UInt32.self))
        for flag in fields { d.put(flag, flag.extract(bits) != 0, at: d.next(4)) }
        try d.skip(4)
      }
    }
  }
}
