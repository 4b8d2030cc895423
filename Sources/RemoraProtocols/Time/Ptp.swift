public import RemoraCore

/// The precision time protocol, version 2 (IEEE 1588-2008 and -2019 section 13, IEEE 802.1AS-2020
/// section 10.6).
///
///     |  SDO  | type  | minor | vers. |            length             |
///     |    domain     |   minor SDO   |             flags             |
///     |                     correction (8 bytes)                      |
///     |                         type-specific                         |
///     |       clock (8) and port (2) of the source    |   sequence    |
///     |    control    |   interval    |   body and TLVs …
public let ptp = Protocol("ptp", "Precision Time Protocol (IEEE1588)", short: "PTP") { p in
  p.mayDecline()
  let layer = PtpLayer(&p)
  p.over("ethertype", 0x88f7)
  p.over("udp.port", [319, 320])
  return { d throws(Malformed) in try layer.dissect(&d) }
}

/// Messages that wait for others.
struct PtpMemory: ~Copyable {
  struct Key: Hashable {
    var clock: UInt64
    var port: UInt16
    var sequence: UInt16
    var domain: UInt32
  }

  struct Message {
    var frame: UInt32
    var time: AbsoluteTime
    var isAnswered = false
    /// When its sender says that it was sent, in nanoseconds.
    var origin: (seconds: UInt64, nanoseconds: Int64)?
    /// Of a request for the delay to a peer: the response, and when that received the request.
    var response: (frame: UInt32, time: AbsoluteTime)?
    var received: (seconds: UInt64, nanoseconds: Int64)?
  }

  /// What a message turned out to be, for captures that are read twice.
  struct Answer {
    var partner: Message?
    var before: Message?
  }

  var syncs: [Key: Message] = [:]
  var requests: [Key: Message] = [:]
  var answers = FrameMemory<Answer>()
  static let limit = 1 << 16
}

struct PtpLayer: Sendable {
  let f: PtpFields
  let flags: [(Field<Bool>, String)]
  let memory: State<PtpMemory>

  /// The parts of the header that bodies need.
  struct Head {
    let type: UInt8
    let isGeneral: Bool
    let flags: UInt16
    let correction: Int64
    let key: PtpMemory.Key
  }

  init(_ p: inout Builder) {
    let f = PtpFields(&p)
    self.f = f
    flags = [
      (f.v2FlagsSecurity, "PTP_SECURITY"), (f.v2FlagsSpecific2, "PTP profile Specific 2"),
      (f.v2FlagsSpecific1, "PTP profile Specific 1"), (f.v2FlagsUnicast, "PTP_UNICAST"),
      (f.v2FlagsTwostep, "PTP_TWO_STEP"), (f.v2FlagsAlternatemaster, "PTP_ALTERNATE_MASTER"),
      (f.v2FlagsSynchronizationUncertain, "SYNCHRONIZATION_UNCERTAIN"),
      (f.v2FlagsFrequencytraceable, "FREQUENCY_TRACEABLE"),
      (f.v2FlagsTimetraceable, "TIME_TRACEABLE"), (f.v2FlagsTimescale, "PTP_TIMESCALE"),
      (f.v2FlagsUtcreasonable, "PTP_UTC_REASONABLE"), (f.v2FlagsLi59, "PTP_LI_59"),
      (f.v2FlagsLi61, "PTP_LI_61"),
    ]
    memory = p.state { PtpMemory() }
  }

  func dissect(_ d: inout Dissection) throws(Malformed) {
    let isOverUDP = d.packet.destinationPort != 0 || d.packet.sourcePort != 0
    if isOverUDP, let version = d.number(at: d.offset, UInt16.self), version & 15 != 2 {
      // Version 1 has nothing in common with this.
      d.withdraw()
      return d.decline()
    }
    d.protocolColumn("PTPv2")
    let kind = try d.peekOrWithdraw(UInt8.self) & 15
    let least = [44, 44, 54, 54, 34, 34, 34, 34, 44, 54, 54, 64, 44, 48, 34, 34][Int(kind)]
    _ = try d.peekOrWithdraw(UInt8.self, ahead: least - 1)
    let size = Int(try d.peek(UInt16.self, ahead: 2))
    if size >= least { d.limit(to: size) }
    try summarise(&d, kind)
    d.setOwnLength(d.reportedRemaining)
    let head = try addHead(&d, kind, size)
    switch kind {
    case 0: try addSync(&d, head)
    case 1:
      try addTime(&d, f.v2SdrOrigintimestampSeconds, f.v2SdrOrigintimestampNanoseconds)
    case 2, 3, 10: try addPeerDelay(&d, head)
    case 8: try addFollowUp(&d, head)
    case 9:
      try addTime(&d, f.v2DrReceivetimestampSeconds, f.v2DrReceivetimestampNanoseconds)
      try d.add(f.v2DrRequestingsourceportidentity)
      try d.add(f.v2DrRequestingsourceportid)
    case 11: try addAnnounce(&d, head)
    case 12:
      try d.add(f.v2SigTargetportidentity)
      try d.add(f.v2SigTargetportid)
      while d.remaining > 0 { try addTLV(&d, head) }
    case 13: try addManagement(&d)
    default: break
    }
  }

  private func summarise(_ d: inout Dissection, _ kind: UInt8) throws(Malformed) {
    guard d.wantsColumns else { return }
    d.info(Phrase(PtpFields.kinds.name(of: UInt64(kind)) ?? "Unknown PTP Message (\(kind))"))
    guard kind == 13 else { return }
    let action = try d.peek(UInt8.self, ahead: 46) & 15
    let type = try d.peek(UInt16.self, ahead: 48)
    let subject = try d.peek(UInt16.self, ahead: 52)
    switch type {
    case 1:
      let name = PtpFields.subjects.name(of: UInt64(subject)) ?? "Unknown management Id \(subject)"
      let verb =
        action < 5
        ? ["GET", "SET", "RESPONSE", "COMMAND", "ACKNOWLEDGE"][Int(action)]
        : "Unknown Action \(action)"
      d.info("Management (\(name)) \(verb)")
    case 2:
      d.info("Management Error Message (\(f.v2MmManagementErrorId, subject))")
    default: d.info("Management Message")
    }
  }

  private func addHead(
    _ d: inout Dissection, _ kind: UInt8, _ size: Int
  ) throws(Malformed) -> Head {
    let sdo = try d.peek(UInt8.self) >> 4
    try d.add(bits: f.v2Majorsdoid, f.v2Messagetype, width: 1)
    try d.add(bits: f.v2Minorversionptp, f.v2Versionptp, width: 1)
    try d.add(f.v2Messagelength)
    if size > d.reportedRemaining + 4 { d.expert(f.v2MsgLenTooLarge) }
    let domain = try d.add(f.v2Domainnumber)
    let minor = try d.add(f.v2Minorsdoid)
    let place = d.next(2)
    let bits = try d.add(f.v2Flags)
    let set = d.open()
    for (flag, name) in flags {
      let isSet = flag.extract(UInt64(bits)) != 0
      if isSet { d.append(to: set.item, ", \(name)") }
      d.put(flag, isSet, at: place)
    }
    d.close(set)
    let correction = try addCorrection(&d)
    try d.add(f.v2Messagetypespecific)
    let clock = try d.add(f.v2Clockidentity)
    let port = try d.add(f.v2Sourceportid)
    let sequence = try d.add(f.v2Sequenceid)
    let control = try d.add(f.v2Controlfield)
    if sdo == 1 { d.label(value: "\(control)") }
    let interval = Int8(bitPattern: try d.peek(UInt8.self))
    let period = fixedPoint(
      Double(sign: .plus, exponent: Int(interval), significand: 1), digits: 6)
    try d.add(f.v2Logmessageinterval)
    d.label(value: "\(interval) (\(period) s)")
    d.put(f.v2Logmessageperiod, interval, at: d.just(1), .hidden)
    d.label(value: "\(interval) (\(period) s)")
    return Head(
      type: kind, isGeneral: sdo == 1, flags: bits, correction: correction,
      key: PtpMemory.Key(
        clock: clock, port: port, sequence: sequence,
        domain: UInt32(domain) << 16 | UInt32(minor) << 8 | UInt32(sdo)))
  }

  /// Nanoseconds, and 65,536ths of them.
  private func addCorrection(_ d: inout Dissection) throws(Malformed) -> Int64 {
    let raw = Int64(bitPattern: try d.peek(UInt64.self))
    let (whole, part) = (raw >> 16, Double(raw & 0xffff) / 65_536)
    let text = fixedPoint(Double(whole) + part, digits: 6)
    let sub = d.open(d.text("correctionField: \(text) nanoseconds", at: d.next(8)))
    d.put(f.v2CorrectionNs, whole, at: d.next(6))
    try d.skip(6)
    d.put(f.v2CorrectionSubns, part, at: d.next(2))
    d.label(value: "\(generalText(part)) nanoseconds")
    try d.skip(2)
    d.close(sub)
    return whole
  }

  @discardableResult
  private func addTime(
    _ d: inout Dissection, _ seconds: Field<UInt64>, _ nanoseconds: Field<Int32>
  ) throws(Malformed) -> (UInt64, Int64) {
    let whole = try addSeconds(&d, seconds)
    let part = try d.add(nanoseconds)
    return (whole, Int64(part))
  }

  private func addSeconds(
    _ d: inout Dissection, _ field: Field<UInt64>
  ) throws(Malformed) -> UInt64 {
    let high = UInt64(try d.peek(UInt16.self))
    let low = UInt64(try d.peek(UInt32.self, ahead: 2))
    d.put(field, high << 32 | low, at: d.next(6))
    try d.skip(6)
    return high << 32 | low
  }

  // MARK: Messages

  private func addSync(_ d: inout Dissection, _ head: Head) throws(Malformed) {
    let isTwoStep = head.flags & 0x200 != 0
    if isTwoStep, head.isGeneral {
      try d.add(f.v2SyncReserved, length: 10)
      return remember(&d, head)
    }
    let origin = try addTime(
      &d, f.v2SdrOrigintimestampSeconds, f.v2SdrOrigintimestampNanoseconds)
    if isTwoStep { return remember(&d, head) }
    if head.isGeneral { d.expert(f.v2SyncNoFupTlv, at: d.own) }
    var message = PtpMemory.Message(frame: d.packet.number, time: d.packet.time)
    message.origin = Self.moved(origin, head.correction)
    let answer = recall(d) { memory in
      let before = memory.syncs[Self.previous(head.key)]
      memory.syncs[head.key] = message
      return PtpMemory.Answer(partner: nil, before: before)
    }
    if let before = answer.before {
      let seconds = Self.seconds(from: before.time, to: d.packet.time)
      d.put(f.v2AnalysisSyncMeasuredMessagePeriod, seconds, at: d.head, .generated)
      d.label(value: "\(generalText(seconds)) s")
    }
    addOrigin(&d, message, answer.before)
  }

  /// A sync whose time comes in a message of its own.
  private func remember(_ d: inout Dissection, _ head: Head) {
    let message = PtpMemory.Message(frame: d.packet.number, time: d.packet.time)
    _ = recall(d) { memory in
      memory.syncs[head.key] = message
      return PtpMemory.Answer()
    }
    d.expert(f.v2SyncNoFup, at: d.own)
  }

  private func addFollowUp(_ d: inout Dissection, _ head: Head) throws(Malformed) {
    let place = d.next(10)
    let seconds = try addSeconds(&d, f.v2FuPreciseorigintimestampSeconds)
    let part = try d.add(f.v2FuPreciseorigintimestampNanoseconds)
    d.put(f.v2FuPreciseorigintimestamp32bit, at: place, .hidden)
    d.label(value: "\((seconds &* 1_000_000_000 &+ UInt64(part)) & 0xffff_ffff)")
    while d.remaining > 0 { try addTLV(&d, head) }
    let origin = Self.moved((seconds, Int64(part)), head.correction)
    let now = d.packet.time
    let answer = recall(d) { memory in
      guard var sync = memory.syncs[head.key], !sync.isAnswered, sync.origin == nil,
        Self.seconds(from: sync.time, to: now) <= 1
      else {
        return PtpMemory.Answer()
      }
      sync.isAnswered = true
      sync.origin = origin
      memory.syncs[head.key] = sync
      return PtpMemory.Answer(partner: sync, before: memory.syncs[Self.previous(head.key)])
    }
    guard let sync = answer.partner else {
      return d.expert(f.v2FupWithoutSync, at: d.own)
    }
    addOrigin(&d, sync, answer.before)
    d.put(f.v2AnalysisFollowuptosync, FrameNumber(sync.frame), at: d.head, .generated)
  }

  /// The time that a sync stands for, and how fast its sender's clock is against that of the
  /// capture.
  private func addOrigin(
    _ d: inout Dissection, _ sync: PtpMemory.Message, _ before: PtpMemory.Message?
  ) {
    guard let origin = sync.origin else { return }
    let part = UInt32(truncatingIfNeeded: origin.nanoseconds)
    d.put(
      f.v2AnalysisSyncTimestamp, Double(origin.seconds) + Double(origin.nanoseconds) / 1e9,
      at: d.head, .generated)
    let sub = d.open()
    d.put(f.v2AnalysisSyncTimestampSeconds, origin.seconds, at: d.head, .generated)
    d.put(f.v2AnalysisSyncTimestampNanoseconds, part, at: d.head, .generated)
    d.close(sub)
    guard let before, let first = before.origin else { return }
    let span = Self.seconds(from: before.time, to: sync.time)
    let whole = Double(Int64(bitPattern: origin.seconds &- first.seconds))
    let own = whole + Double(origin.nanoseconds &- first.nanoseconds) / 1e9
    let ratio = own / span
    d.put(f.v2AnalysisSyncCalculatedRateRatio, ratio, at: d.head, .generated)
    d.put(f.v2AnalysisSyncCalculatedRateRatioPpm, (1 - ratio) * 1e6, at: d.head, .generated)
  }

  private func addPeerDelay(_ d: inout Dissection, _ head: Head) throws(Malformed) {
    switch head.type {
    case 2:
      if head.isGeneral {
        try d.add(f.v2PdrqReserved, length: 10)
      } else {
        try addTime(&d, f.v2PdrqOrigintimestampSeconds, f.v2PdrqOrigintimestampNanoseconds)
      }
      try d.add(f.v2PdrqReserved, length: 10)
      let message = PtpMemory.Message(frame: d.packet.number, time: d.packet.time)
      _ = recall(d) { memory in
        memory.requests[head.key] = message
        return PtpMemory.Answer()
      }
      d.expert(f.v2PdelayReqWithoutResp, at: d.own)
    case 3:
      let received = try addTime(
        &d, f.v2PdrsRequestreceipttimestampSeconds, f.v2PdrsRequestreceipttimestampNanoseconds)
      var key = head.key
      key.clock = try d.add(f.v2PdrsRequestingportidentity)
      key.port = try d.add(f.v2PdrsRequestingsourceportid)
      let asked = key
      let (frame, now) = (d.packet.number, d.packet.time)
      let answer = recall(d) { memory in
        guard var request = memory.requests[asked], Self.seconds(from: request.time, to: now) <= 1
        else { return PtpMemory.Answer() }
        request.response = (frame, now)
        request.received = received
        memory.requests[asked] = request
        return PtpMemory.Answer(partner: request)
      }
      if let request = answer.partner {
        d.put(f.v2AnalysisPdelayrestoreq, FrameNumber(request.frame), at: d.head, .generated)
      } else {
        d.expert(f.v2PdelayRespWithoutReq, at: d.own)
      }
      d.expert(f.v2PdelayRespWithoutFup, at: d.own)
    default: try addPeerFollowUp(&d, head)
    }
  }

  private func addPeerFollowUp(_ d: inout Dissection, _ head: Head) throws(Malformed) {
    let sent = try addTime(
      &d, f.v2PdfuResponseorigintimestampSeconds, f.v2PdfuResponseorigintimestampNanoseconds)
    var key = head.key
    key.clock = try d.add(f.v2PdfuRequestingportidentity)
    key.port = try d.add(f.v2PdfuRequestingsourceportid)
    let (asked, now) = (key, d.packet.time)
    let answer = recall(d) { memory in
      guard var request = memory.requests[asked], request.response != nil,
        Self.seconds(from: request.time, to: now) <= 1
      else { return PtpMemory.Answer() }
      request.origin = sent
      memory.requests[asked] = request
      return PtpMemory.Answer(
        partner: request, before: memory.requests[Self.previous(asked)])
    }
    guard let request = answer.partner, let response = request.response,
      let received = request.received
    else { return d.expert(f.v2PdelayFupWithoutResp, at: d.own) }
    let round = Self.nanoseconds(from: request.time, to: response.time)
    let stay = Self.nanoseconds(from: received, to: sent)
    // Seconds and nanoseconds are halved apart: what an odd second has more is lost.
    let whole = (round &- stay) / 1_000_000_000 / 2
    let half = (round &- stay) % 1_000_000_000 / 2
    let part = Int32(truncatingIfNeeded: half)
    d.put(f.meanDelay, Double(whole) + Double(half) / 1e9, at: d.head, .generated)
    let sub = d.open()
    d.put(f.meanDelaySeconds, whole, at: d.head, .generated)
    d.put(f.meanDelayNanoseconds, part, at: d.head, .generated)
    d.close(sub)
    if let before = answer.before, let first = before.response, let old = before.origin {
      let theirs = Double(Self.nanoseconds(from: old, to: sent)) / 1e9
      let ratio = theirs / (Double(Self.nanoseconds(from: first.time, to: response.time)) / 1e9)
      let scaled = (Double(round) / 1e9 - ratio * (Double(stay) / 1e9)) / 2
      d.put(f.scaledDelay, scaled, at: d.head, .generated)
      d.put(f.neighborRatio, ratio, at: d.head, .generated)
      let parts = ((1 - ratio) * 1e6).rounded(.towardZero)
      d.put(f.neighborParts, Int32(exactly: parts) ?? 0, at: d.head, .generated)
    }
    d.put(f.responseFrame, FrameNumber(response.frame), at: d.head, .generated)
  }

  private func addAnnounce(_ d: inout Dissection, _ head: Head) throws(Malformed) {
    if head.isGeneral {
      try d.add(f.v2AnReserved1, length: 10)
    } else {
      try addTime(&d, f.v2AnOrigintimestampSeconds, f.v2AnOrigintimestampNanoseconds)
    }
    try d.add(f.v2AnOrigincurrentutcoffset)
    try d.add(f.v2AnReserved2, length: 1)
    try d.add(f.v2AnPriority1)
    try d.add(f.v2AnGrandmasterclockclass)
    try d.add(f.v2AnGrandmasterclockaccuracy)
    try d.add(f.v2AnGrandmasterclockvariance)
    try d.add(f.v2AnPriority2)
    try d.add(f.v2AnGrandmasterclockidentity)
    try d.add(f.v2AnLocalstepsremoved)
    try d.add(f.v2Timesource)
    while d.remaining > 0 { try addTLV(&d, head) }
  }

  private func addManagement(_ d: inout Dissection) throws(Malformed) {
    try d.add(f.v2MmTargetportidentity)
    try d.add(f.v2MmTargetportid)
    try d.add(f.v2MmStartingboundaryhops)
    try d.add(f.v2MmBoundaryhops)
    try d.add(bits: f.v2MmReserved1, f.v2MmAction, width: 1)
    try d.add(f.v2MmReserved2, length: 1)
    while d.remaining > 0 {
      try d.step()
      let type = try d.peek(UInt16.self)
      let size = Int(try d.peek(UInt16.self, ahead: 2))
      let name = type == 1 ? "Management TLV" : type == 2 ? "Management Error TLV" : "Unknown TLV"
      let sub = d.open(d.text(Phrase(name), at: d.next(min(4 + size, d.reportedRemaining))))
      try d.add(f.v2TlvTlvType)
      try d.add(f.v2TlvLengthField)
      try d.inside(min(size, d.reportedRemaining)) { d throws(Malformed) in
        if type == 1, size >= 2 {
          try d.add(f.v2MmManagementId)
          if d.remaining > 0 { try d.add(f.v2MmData, length: d.remaining) }
        } else if d.remaining > 0 {
          try d.add(f.v2TlvUnparsedPayload, length: d.remaining)
        }
      }
      d.close(sub)
    }
  }

  // MARK: TLVs

  private func addTLV(_ d: inout Dissection, _ head: Head) throws(Malformed) {
    try d.step()
    let type = try d.peek(UInt16.self)
    let size = Int(try d.peek(UInt16.self, ahead: 2))
    let owner = size >= 6 ? UInt64(d.number(at: d.offset + 4, UInt32.self) ?? 0) : 0
    let rest = UInt64(d.number(at: d.offset + 8, UInt16.self) ?? 0)
    let isRate = head.type == 8 && type == 3 && owner << 16 | rest == 0x0080_c200_0001
    let name: String
    switch (head.type, type) {
    case (8, _) where isRate: name = "Follow_Up information TLV"
    case (11, 8): name = "Path trace TLV"
    case (12, 4): name = "Request unicast transmission TLV"
    case (12, 5): name = "Grant unicast transmission TLV"
    case (12, 6): name = "Cancel unicast transmission TLV"
    case (12, 7): name = "Acknowledge cancel unicast transmission TLV"
    default: name = "Unknown TLV"
    }
    let sub = d.open(d.text(Phrase(name), at: d.next(min(4 + size, d.reportedRemaining))))
    try d.add(f.v2TlvTlvType)
    try d.add(f.v2TlvLengthField)
    try d.inside(min(size, d.reportedRemaining)) { d throws(Malformed) in
      if isRate {
        try addRates(&d)
      } else if head.type == 11, type == 8 {
        while d.remaining >= 8 { try d.add(f.v2AnPathsequence) }
      } else if head.type == 12, type >= 4, type <= 7 {
        try addUnicast(&d, type)
      } else if d.remaining > 0 {
        try d.add(f.v2TlvUnparsedPayload, length: d.remaining)
      }
    }
    d.close(sub)
  }

  private func addRates(_ d: inout Dissection) throws(Malformed) {
    try d.add(f.v2TlvOeOrganizationId)
    try d.add(f.v2TlvOeOrganizationSubType)
    let place = d.next(4)
    let offset = try d.add(f.asFuCumulativeScaledRateOffset)
    let ratio = 1 + Double(offset) * Double(sign: .plus, exponent: -41, significand: 1)
    d.put(f.asFuCumulativeRateRatio, ratio, at: place)
    try d.add(f.asFuGmTimeBaseIndicator)
    try d.add(f.asFuLastGmPhaseChange, length: 12)
    try d.add(f.asFuScaledLastGmFreqChange)
  }

  private func addUnicast(_ d: inout Dissection, _ type: UInt16) throws(Malformed) {
    if type >= 6 {
      try d.add(
        bits: f.v2SigTlvMessageType, f.v2SigTlvMaintainRequest, f.v2SigTlvMaintainGrant, width: 1)
      try d.add(f.v2SigTlvReserved, length: 1)
      return
    }
    try d.add(f.v2SigTlvMessageType)
    let place = d.next(1)
    let exponent = try d.add(f.v2SigTlvLogInterMessagePeriod)
    let period = Double(sign: .plus, exponent: Int(exponent), significand: 1)
    let sub = d.open()
    d.put(f.v2SigTlvLogInterMessagePeriodPeriod, exponent, at: place)
    d.label(value: "every \(generalText(period)) seconds")
    d.put(f.v2SigTlvLogInterMessagePeriodRate, exponent, at: place)
    d.label(value: "\(generalText(1 / period)) packets/sec")
    d.close(sub)
    try d.add(f.v2SigTlvDurationField)
    if type == 5 {
      try d.add(f.v2SigTlvReserved, length: 1)
      try d.add(f.v2SigTlvRenewalInvited)
    }
  }

  // MARK: What is remembered

  private func recall(
    _ d: borrowing Dissection, _ work: (inout PtpMemory) -> PtpMemory.Answer
  ) -> PtpMemory.Answer {
    let place = d.place
    if d.packet.isRevisit, let known = d[memory].answers[d.packet.number, place] { return known }
    if d[memory].syncs.count > PtpMemory.limit { d[memory].syncs.removeAll() }
    if d[memory].requests.count > PtpMemory.limit { d[memory].requests.removeAll() }
    let answer = work(&d[memory])
    if d.remembers { d[memory].answers[d.packet.number, place] = answer }
    return answer
  }

  private static func previous(_ key: PtpMemory.Key) -> PtpMemory.Key {
    var key = key
    key.sequence &-= 1
    return key
  }

  private static func moved(
    _ time: (UInt64, Int64), _ nanoseconds: Int64
  ) -> (seconds: UInt64, nanoseconds: Int64) {
    (time.0, time.1 &+ nanoseconds)
  }

  private static func seconds(from first: AbsoluteTime, to last: AbsoluteTime) -> Double {
    Double(last.seconds &- first.seconds) + Double(last.nanoseconds &- first.nanoseconds) / 1e9
  }

  private static func nanoseconds(from first: AbsoluteTime, to last: AbsoluteTime) -> Int64 {
    (last.seconds &- first.seconds) &* 1_000_000_000
      &+ Int64(last.nanoseconds &- first.nanoseconds)
  }

  private static func nanoseconds(
    from first: (seconds: UInt64, nanoseconds: Int64),
    to last: (seconds: UInt64, nanoseconds: Int64)
  ) -> Int64 {
    Int64(bitPattern: last.seconds &- first.seconds) &* 1_000_000_000
      &+ (last.nanoseconds &- first.nanoseconds)
  }
}
