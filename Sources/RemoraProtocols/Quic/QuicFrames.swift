import RemoraCore

/// What the frames in hand are part of.
struct QUICRun {
  let connection: Int
  let isFromServer: Bool
  /// Where the packet begins in its datagram's bytes.
  let start: Int
  let number: UInt32
  let connections: State<QUICConnections>
}

/// Frames (RFC 9000 section 19).
struct QUICFrames {
  let fields: QUICFrameFields
  let handshakes: TLSHandshakeLayer
  let layer: Field<Label>
  let tls: ProtocolHandle
  let pieces: State<TLSPieces>
  let outcomes: State<FrameMemory<QUICCrypto.Outcome>>
  let fragments: Field<Label>
  let fragment: Field<FrameNumber>
  let fragmentCount: Field<UInt32>
  let google: GoogleQUICFrames
  let repeated, unknownType: Expert

  init(_ p: inout Builder) {
    fields = QUICFrameFields(&p)
    handshakes = TLSHandshakeLayer.stream(&p)
    layer = p.subProtocol("/tls", "Transport Layer Security")
    tls = p.uses("tls")
    pieces = p.state { TLSPieces() }
    outcomes = p.state { FrameMemory<QUICCrypto.Outcome>() }
    fragmentCount = p.u32("crypto.fragment.count", "Fragment count")
    fragment = p.frameNumber("crypto.fragment", "QUIC CRYPTO Data Fragment")
    fragments = p.label("crypto.fragments", "Reassembled QUIC CRYPTO Data Fragments")
    google = GoogleQUICFrames.shared(&p)
    repeated = p.expert(
      "retransmission", .sequence, .note,
      "This QUIC frame has a reused stream offset (retransmission?)")
    unknownType = p.expert("ft.unknown", .undecoded, .note, "Unknown Frame Type")
  }

  func add(
    _ d: inout Dissection, _ run: QUICRun, _ session: inout TLSSession
  ) throws(Malformed) {
    try d.step()
    let begin = d.offset
    let (type, size) = try TLSParameters.number(d)
    let item = d.put(fields.frame, at: d.next(d.remaining))
    let name = QUICNames.quicFrameType.name(of: type)
    d.label("\(name ?? "Unknown Frame")")
    let sub = d.open(item)
    d.put(fields.frameType, type, at: d.next(size))
    try d.skip(size)
    switch type {
    case 0: try addPadding(&d, item)
    case 1: d.info(append: ", PING")
    case 2, 3: try addAcknowledgement(&d, hasCounts: type == 3)
    case 6: try addCrypto(&d, run, &session)
    case 0x1c, 0x1d: try addClose(&d, isTransport: type == 0x1c)
    case 8...15: try addStream(&d, type, item, begin)
    default: try addOther(&d, type, item)
    }
    d.close(sub)
    d.setLength(item, d.offset - begin)
  }

  /// Frames of Google's versions, whose handshake is TLS (`T050`, `T051`) or Google's own (`Q050`).
  func addGoogle(
    _ d: inout Dissection, _ run: QUICRun, _ session: inout TLSSession, _ version: UInt32
  ) throws(Malformed) {
    let context = GoogleQUICFrames.Context(version: 50, size: 4)
    let isTLS = version >> 24 == 0x54
    while d.remaining > 0 {
      try d.step()
      if try d.peek(UInt8.self) != 8 {
        if let text = try google.addOne(&d, context) { d.info("\(text)") }
        continue
      }
      let (frame, _, place) = try google.openCrypto(&d)
      var changed = session
      try d.inside(place.length) { d throws(Malformed) in
        if isTLS {
          d.info(append: ", CRYPTO")
          try addLayer(&d, run, &changed, at: place)
        } else if let tag = d.number(at: d.offset, UInt32.self),
          GoogleQUICTags.messages.contains(tag)
        {
          let title = GoogleQUICTags.name(tag).title
          d.info("\(title)")
          try google.addMessage(&d)
        }
      }
      session = changed
      d.close(frame)
      try d.seek(place.offset + place.length)
    }
  }

  @discardableResult
  private func number(_ d: inout Dissection, _ field: Field<UInt64>) throws(Malformed) -> UInt64 {
    let (value, size) = try TLSParameters.number(d)
    d.put(field, value, at: d.next(size))
    try d.skip(size)
    return value
  }

  /// Lengths in packets are cut down to what is there.
  private func count(_ d: borrowing Dissection, _ value: UInt64) -> Int {
    Int(truncatingIfNeeded: min(value, UInt64(d.remaining) + 1))
  }

  private func addPadding(_ d: inout Dissection, _ item: Item) throws(Malformed) {
    d.info(append: ", PADDING")
    let after = d.offset
    while d.remaining > 0, try d.peek(UInt8.self) == 0 { try d.skip(1) }
    let length = d.offset - after + 1
    d.put(
      fields.paddingLength, UInt32(truncatingIfNeeded: length), at: Region(after, 0), .generated)
    d.append(to: item, " Length: \(length)")
  }

  private func addAcknowledgement(_ d: inout Dissection, hasCounts: Bool) throws(Malformed) {
    d.info(append: hasCounts ? ", ACK_ECN" : ", ACK")
    try number(&d, fields.ackLargestAcknowledged)
    try number(&d, fields.ackAckDelay)
    let ranges = try number(&d, fields.ackAckRangeCount)
    try number(&d, fields.ackFirstAckRange)
    var i: UInt64 = 0
    while i < ranges {
      try d.step()
      try number(&d, fields.ackGap)
      try number(&d, fields.ackAckRange)
      i += 1
    }
    if hasCounts {
      try number(&d, fields.ackEct0Count)
      try number(&d, fields.ackEct1Count)
      try number(&d, fields.ackEcnCeCount)
    }
  }

  private func addClose(_ d: inout Dissection, isTransport: Bool) throws(Malformed) {
    d.info(append: ", CC")
    if isTransport {
      let code = try number(&d, fields.ccErrorCode)
      if code >> 8 == 1 {
        d.put(fields.ccErrorCodeTlsAlert, UInt8(truncatingIfNeeded: code), at: d.just(1))
      }
      try number(&d, fields.ccFrameType)
    } else {
      try number(&d, fields.ccErrorCodeApp)
    }
    let length = try number(&d, fields.ccReasonPhraseLength)
    try d.add(fields.ccReasonPhrase, length: count(d, length))
  }

  private func addStream(
    _ d: inout Dissection, _ type: UInt64, _ item: Item, _ begin: Int
  ) throws(Malformed) {
    let flags = d.open()
    let place = Region(begin, 1)
    d.put(fields.streamFin, type & 1 != 0, at: place)
    d.put(fields.streamLen, type & 2 != 0, at: place)
    d.put(fields.streamOff, type & 4 != 0, at: place)
    d.close(flags)
    let id = try number(&d, fields.streamStreamId)
    d.info(append: ", STREAM(\(id))")
    var offset: UInt64 = 0
    if type & 4 != 0 { offset = try number(&d, fields.streamOffset) }
    var length = UInt64(d.remaining)
    if type & 2 != 0 { length = try number(&d, fields.streamLength) }
    let way = id & 2 == 0 ? "Bidirectional" : "Unidirectional"
    let origin = id & 1 == 0 ? "Client-initiated" : "Server-initiated"
    d.append(
      to: item,
      " id=\(id) fin=\(type & 1) off=\(offset) len=\(length) dir=\(way) origin=\(origin)")
    try d.add(fields.streamData, length: count(d, length))
  }

  private func addOther(
    _ d: inout Dissection, _ type: UInt64, _ item: Item
  ) throws(Malformed) {
    switch type {
    case 4:
      d.info(append: ", RS")
      try number(&d, fields.rstsStreamId)
      try number(&d, fields.rstsApplicationErrorCode)
      try number(&d, fields.rstsFinalSize)
    case 5:
      d.info(append: ", SS")
      try number(&d, fields.ssStreamId)
      try number(&d, fields.ssApplicationErrorCode)
    case 7:
      d.info(append: ", NT")
      let length = try number(&d, fields.ntLength)
      try d.add(fields.ntToken, length: count(d, length))
    case 0x10:
      d.info(append: ", MD")
      try number(&d, fields.mdMaximumData)
    case 0x11:
      d.info(append: ", MSD")
      try number(&d, fields.msdStreamId)
      try number(&d, fields.msdMaximumStreamData)
    case 0x12, 0x13:
      d.info(append: ", MS")
      try number(&d, fields.msMaxStreams)
    case 0x14:
      d.info(append: ", DB")
      try number(&d, fields.sbStreamDataLimit)
    case 0x15:
      d.info(append: ", SDB")
      try number(&d, fields.sdbStreamId)
      try number(&d, fields.sbStreamDataLimit)
    case 0x16, 0x17:
      d.info(append: ", SB")
      try number(&d, fields.sibStreamLimit)
    case 0x18: try addNewID(&d)
    case 0x19:
      d.info(append: ", RC")
      try number(&d, fields.rciSequence)
    case 0x1a:
      d.info(append: ", PC")
      try d.add(fields.pathChallengeData, length: 8)
    case 0x1b:
      d.info(append: ", PR")
      try d.add(fields.pathResponseData, length: 8)
    case 0x1e: d.info(append: ", DONE")
    case 0x30, 0x31:
      d.info(append: ", DG")
      let length = type == 0x31 ? try number(&d, fields.dgLength) : UInt64(d.remaining)
      try d.add(fields.dg, length: count(d, length))
    case 0xaf:
      d.info(append: ", AF")
      try number(&d, fields.afSequenceNumber)
      try number(&d, fields.afAckElicitingThreshold)
      try number(&d, fields.afRequestMaxAckDelay)
      try number(&d, fields.afReorderingThreshold)
    case 0x2f5:
      d.info(append: ", TS")
      try number(&d, fields.ts)
    default:
      d.expert(unknownType, at: item)
      try d.skip(d.remaining)
    }
  }

  private func addNewID(_ d: inout Dissection) throws(Malformed) {
    d.info(append: ", NCI")
    try number(&d, fields.nciSequence)
    try number(&d, fields.nciRetirePriorTo)
    let length = Int(try d.add(fields.nciConnectionIdLength))
    try d.add(fields.nciConnectionId, length: length)
    try d.add(fields.nciStatelessResetToken, length: 16)
  }

  // MARK: Handshakes

  private func addCrypto(
    _ d: inout Dissection, _ run: QUICRun, _ session: inout TLSSession
  ) throws(Malformed) {
    d.info(append: ", CRYPTO")
    let offset = try number(&d, fields.cryptoOffset)
    let size = count(d, try number(&d, fields.cryptoLength))
    let place = d.next(size)
    d.put(fields.cryptoCryptoData, at: place)
    let bytes = d.bytes(place)
    if bytes.count < size { try d.skip(size) }
    let outcome = take(d, run, Int(truncatingIfNeeded: min(offset, 1 << 40)), bytes)
    switch outcome {
    case .kept: try d.skip(size)
    case .old:
      let item = d.text(
        "This QUIC frame has a reused stream offset (retransmission?)", at: place)
      d.expert(repeated, at: item)
      try d.skip(size)
    case .inOrder:
      var changed = session
      try d.inside(size) { d throws(Malformed) in try addLayer(&d, run, &changed, at: place) }
      session = changed
    case .whole(let all, let list):
      try d.skip(size)
      let whole = Region(0, all.count)
      let source = d.source(all, named: "Reassembled QUIC CRYPTO")
      try addPieces(&d, list, whole, source)
      let item = d.put(layer, at: whole)
      d.list(tls)
      var changed = session
      try d.within(source) { d throws(Malformed) in
        try addMessages(&d, item, run, &changed)
      }
      session = changed
    }
  }

  private func take(
    _ d: borrowing Dissection, _ run: QUICRun, _ offset: Int, _ bytes: [UInt8]
  ) -> QUICCrypto.Outcome {
    let frame = d.packet.number
    let place = run.start << 16 ^ d.offset
    if d.packet.isRevisit, let known = d[outcomes][frame, place] { return known }
    let outcome =
      run.isFromServer
      ? d[run.connections][run.connection].crypto.1.take(offset, bytes, frame: frame)
      : d[run.connections][run.connection].crypto.0.take(offset, bytes, frame: frame)
    if d.remembers { d[outcomes][frame, place] = outcome }
    return outcome
  }

  private func addLayer(
    _ d: inout Dissection, _ run: QUICRun, _ session: inout TLSSession, at place: Region
  ) throws(Malformed) {
    let item = d.put(layer, at: place)
    d.list(tls)
    try addMessages(&d, item, run, &session)
  }

  private func addMessages(
    _ d: inout Dissection, _ item: Item, _ run: QUICRun, _ session: inout TLSSession
  ) throws(Malformed) {
    let sub = d.open(item)
    let messages = TLSRun(
      key: UInt64(run.number) << 1 | (run.isFromServer ? 1 : 0), carrier: "q",
      isFromServer: run.isFromServer, isChanged: false, item: item, name: "TLSv1.3")
    try handshakes.addMessages(&d, messages, &session, pieces)
    d.close(sub)
  }

  private func addPieces(
    _ d: inout Dissection, _ list: [(frame: UInt32, offset: Int, length: Int)],
    _ whole: Region, _ source: NewSource
  ) throws(Malformed) {
    let item = d.put(fragments, at: whole, .generated)
    let count = list.count
    if d.wantsLabels {
      var text = "\(count) Reassembled QUIC CRYPTO Data Fragment\(count == 1 ? "" : "s")"
      text += " (\(whole.length) bytes): "
      for (i, piece) in list.enumerated() {
        let next = "\(i == 0 ? "" : ", ")#\(piece.frame)(\(piece.length))"
        if text.utf8.count + next.utf8.count > 239 { break }
        text += next
      }
      d.label("\(text)")
    }
    let sub = d.open(item)
    try d.within(source) { d throws(Malformed) in
      for piece in list {
        try d.step()
        let end = max(0, piece.offset + piece.length - 1)
        d.put(
          fragment, FrameNumber(piece.frame), at: Region(piece.offset, piece.length), .generated)
        d.label("Frame: \(piece.frame), payload: \(piece.offset)-\(end) (\(bytes: piece.length))")
      }
      d.put(
        fragmentCount, UInt32(truncatingIfNeeded: count), at: Region(0, 0), .generated)
    }
    d.close(sub)
  }
}
