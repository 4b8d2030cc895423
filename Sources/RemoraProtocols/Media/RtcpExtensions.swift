import RemoraCore

/// What profiles add to reports ([MS-RTP] section 2.2.11), quality by RFC 5093, and packets of types
/// that are less common (IEEE 1733, RFC 5760).
extension RTCPLayer {
  // MARK: Profile-specific extensions

  func addProfileExtension(_ d: inout Dissection, _ end: Int) throws(Malformed) {
    let rest = end - d.offset
    let kind = Int(d.number(at: d.offset, UInt16.self) ?? 0)
    guard let name = rtcpExtensionNames.name(of: UInt64(kind)) else {
      d.info(append: "(PSE:Unknown ) ")
      let sub = d.open(d.text("Profile Specific Extension (Unknown)", at: d.next(rest)))
      try d.add(f.profileSpecificExtension, length: rest)
      return d.close(sub)
    }
    let start = d.offset
    d.info(append: "(PSE:\(name)) ")
    let sub = d.open(d.text("Profile Specific Extension (\(name))", at: d.next(rest)))
    try d.add(f.extensionType)
    let length = Int(try d.add(f.extensionLength))
    try addExtension(&d, kind, length, start + length)
    d.close(sub)
    guard length >= 4 else { throw Malformed(.nonsense, offset: start) }
    try d.seek(start + length)
  }

  private func addExtension(
    _ d: inout Dissection, _ kind: Int, _ length: Int, _ end: Int
  ) throws(Malformed) {
    if [1, 9, 11, 12].contains(kind) {
      try d.add(f.senderssrc)
      d.append(" ")
    }
    switch kind {
    case 1:
      try d.add(f.bandwidth)
      if length == 16 { try d.add(f.confidenceLevel) }
    case 4:
      try d.skip(2)
      try d.add(f.sequenceNumber)
    case 5:
      try d.skip(4)
      try d.add(f.frameWidth)
      try d.add(f.frameHeight)
      try d.add(f.bitRate)
      try d.add(f.frameRate)
    case 6: try d.add(f.profileSpecificExtension, length: max(0, end - d.offset))
    case 7, 8, 10:
      try d.skip(4)
      try d.add(f.bandwidth)
    case 9:
      for field in [f.concealedFrames, f.stretchedFrames, f.compressedFrames, f.totalFrames] {
        try d.add(field)
      }
      try d.skip(2)
      try d.add(f.qualityState)
      try d.add(f.fecDistance)
    case 11:
      try d.add(bits: f.lastPacketTrain, f.packetIndex, width: 1)
      try d.add(bits: f.packetCount, width: 1)
      try d.add(f.trainByteCount)
    case 12:
      try d.add(f.inboundBandwidth)
      try d.add(f.outboundBandwidth)
      try d.add(bits: f.noCache, width: 1)
    case 13:
      try d.skip(8)
      try d.add(f.congestionInfo)
    case 14:
      try d.add(f.modality)
      try d.skip(3)
      try d.add(f.bandwidth)
    default: break
    }
  }

  // MARK: Picture loss, with what asks for key frames

  func addPictureLoss(_ d: inout Dissection, _ end: Int) throws(Malformed) {
    let rest = end - d.offset
    let sub = d.open(d.text("MS PLI", at: d.next(rest)))
    try d.add(f.pliRequestId)
    try d.skip(2)
    var first = 0
    while d.offset < end, first < 64 {
      try d.step()
      let value = try d.add(f.pliSyncFrameRequest)
      let from = first
      d.label("PRID \(from) - \(from + 7) Sync Frame Request: \(value)")
      first += 8
    }
    d.close(sub)
    if d.offset < end { try d.seek(end) }
  }

  // MARK: Quality

  func addQuality(_ d: inout Dissection) throws(Malformed) {
    for field in [
      f.xrBtxnqBegseq, f.xrBtxnqEndseq, f.xrBtxnqVmaxdiff, f.xrBtxnqVrange,
    ] { try d.add(field) }
    try d.add(f.xrBtxnqVsum)
    try d.add(f.xrBtxnqCycles)
    try d.add(f.xrBtxnqJbevents)
    for field in [f.xrBtxnqTdegnet, f.xrBtxnqTdegjit, f.xrBtxnqEs, f.xrBtxnqSes] {
      let spare: UInt8 = try d.peek(UInt8.self)
      if spare != 0 { d.put(f.xrBtxnqSpare, "Warning - spare bits not 0", at: d.next(1)) }
      let value: UInt32 = try d.peek(UInt32.self)
      d.put(field, value & 0xff_ffff, at: Region(d.offset + 1, 3))
      try d.skip(4)
    }
  }

  // MARK: Types that are less common

  func addTimeBase(_ d: inout Dissection) throws(Malformed) {
    try d.add(f.ssrcIdentifier)
    try d.add(f.appName, length: 4)
    try d.add(f.timebaseIndicator)
    try d.add(f.identity, length: 10)
    try d.add(f.streamId)
    try d.add(f.timestampAs)
    try d.add(f.timestampRtp)
  }

  func addSummary(_ d: inout Dissection) throws(Malformed) {
    try d.add(f.ssrcIdentifier)
    try d.add(f.ssrcIdentifier)
    let time: UInt64 = try d.peek(UInt64.self)
    try d.add(f.timestampNtpMsw)
    try d.add(f.timestampNtpLsw)
    d.put(f.timestampNtp, NTPLayer.time(time), at: d.just(8))
  }
}

let rtcpExtensionNames: ValueNames = [
  1: "MS - Estimated Bandwidth", 4: "MS - Packet Loss Notification", 5: "MS - Video Preference",
  6: "MS - Padding", 7: "MS - Policy Server Bandwidth", 8: "MS - TURN Server Bandwidth",
  9: "MS - Audio Healer Metrics", 10: "MS - Receiver-side Bandwidth Limit",
  11: "MS - Packet Train Packet", 12: "MS - Peer Info Exchange",
  13: "MS - Network Congestion Notification", 14: "MS - Modality Send Bandwidth Limit",
]
