import RemoraCore

/// Handshake messages over datagrams, in fragments (RFC 6347 section 4.2.2).
extension DTLSLayer {
  func addHandshakes(
    _ d: inout Dissection, _ record: TLSRecord, _ session: inout TLSSession
  ) throws(Malformed) {
    var count = 0
    while d.remaining > 0 {
      try d.step()
      count += 1
      let type = try d.peek(UInt8.self)
      guard let title = TLSHandshakeLayer.name(type), d.remaining >= 12 else {
        return try addEncrypted(&d, record)
      }
      let total = Int(try d.peek(UInt32.self) & 0xff_ffff)
      let place = Int(try d.peek(UInt32.self, ahead: 5) & 0xff_ffff)
      let size = Int(try d.peek(UInt32.self, ahead: 8) & 0xff_ffff)
      guard size <= d.remaining - 12, place + size <= total else {
        return try addEncrypted(&d, record)
      }
      let isRetry = type == 2 && place == 0 && TLSHandshakeLayer.isRetry(d, ahead: 14)
      let shown = isRetry ? "Hello Retry Request" : title
      let message = DTLSMessage(
        type: type, title: shown, total: total, offset: place, size: size, isAlone: count == 1)
      try addMessage(&d, message, record, &session)
    }
  }

  private func addMessage(
    _ d: inout Dissection, _ m: DTLSMessage, _ record: TLSRecord, _ session: inout TLSSession
  ) throws(Malformed) {
    let number = try d.peek(UInt16.self, ahead: 4)
    var whole: FragmentTable.Datagram?
    if m.isFragment {
      whole = collect(d, m, record, number)
    }
    let name = m.isFragment ? "\(m.title) (\(whole == nil ? "Fragment" : "Reassembled"))" : m.title
    d.info(append: "\(name)", separator: ", ")
    d.label(
      record.item,
      m.isAlone
        ? "\(record.name) Record Layer: Handshake Protocol: \(name)"
        : "\(record.name) Record Layer: Handshake Protocol: Multiple Handshake Messages")
    let f = handshakes.fields
    let item = d.put(f.handshake, at: d.next(12 + m.size))
    d.label("Handshake Protocol: \(name)")
    let sub = d.open(item)
    try d.add(f.type)
    try d.add(f.length)
    try d.add(fields.messageSeq)
    try d.add(fields.fragmentOffset)
    try d.add(fields.fragmentLength)
    var changed = session
    if m.type == 1, m.offset == 0 { changed.restart() }
    if !m.isFragment {
      try d.inside(m.size) { d throws(Malformed) in
        try addBody(&d, m.type, &changed, record)
      }
      d.close(sub)
    } else if let whole {
      let source = d.source(whole.bytes, named: "Reassembled DTLS")
      try d.within(source) { d throws(Malformed) in
        try addBody(&d, m.type, &changed, record)
      }
      try d.skip(m.size)
      d.close(sub)
      try addPieces(&d, whole, source, record)
    } else {
      try d.skip(m.size)
      d.close(sub)
    }
    session = changed
  }

  private func addBody(
    _ d: inout Dissection, _ type: UInt8, _ session: inout TLSSession, _ record: TLSRecord
  ) throws(Malformed) {
    if type == 3 {
      try d.add(handshakes.fields.version)
      try handshakes.extensions.useSRTP?.addCookie(&d, handshakes.faults)
      return
    }
    try handshakes.addBody(
      &d, type, &session, isFromServer: record.isFromServer, carrier: "d")
    handshakes.faults.addTrailing(&d)
  }

  private func collect(
    _ d: borrowing Dissection, _ m: DTLSMessage, _ record: TLSRecord, _ number: UInt16
  ) -> FragmentTable.Datagram? {
    let key = FragmentTable.Key(
      source: d.packet.source, destination: d.packet.destination,
      id: record.stream << 16 | UInt32(number), tag: d.packet.sourcePort << 8 | UInt32(m.type))
    let frame = d.packet.number
    let place = d.place ^ d.offset << 8
    if d.packet.isRevisit, let known = d[messages].recall(frame: frame, place: place) {
      if case .whole(let datagram) = known { return datagram }
      return nil
    }
    let outcome = d[messages].add(
      key, frame: frame, place: place, offset: m.offset, more: m.offset + m.size < m.total,
      bytes: d.bytes(Region(d.offset + 12, m.size)), remember: d.remembers)
    if case .complete(let datagram) = outcome { return datagram }
    return nil
  }

  private func addPieces(
    _ d: inout Dissection, _ whole: FragmentTable.Datagram, _ source: NewSource,
    _ record: TLSRecord
  ) throws(Malformed) {
    let size = whole.bytes.count
    let count = whole.fragments.count
    let item = d.put(fields.fragments, at: Region(record.place, size), .generated)
    if d.wantsLabels {
      var text = "\(count) Message fragment\(count == 1 ? "" : "s") (\(size) bytes): "
      for (i, piece) in whole.fragments.enumerated() where text.utf8.count < 230 {
        text += "\(i == 0 ? "" : ", ")#\(piece.frame)(\(piece.length))"
      }
      d.label("\(text)")
    }
    let sub = d.open(item)
    try d.within(source) { d throws(Malformed) in
      for piece in whole.fragments {
        try d.step()
        d.put(
          fields.fragment, FrameNumber(piece.frame), at: Region(piece.offset, piece.length),
          .generated)
        let last = max(0, piece.offset + piece.length - 1)
        d.label("Frame: \(piece.frame), payload: \(piece.offset)-\(last) (\(bytes: piece.length))")
        let flags = d.open()
        if piece.overlaps { d.put(fields.fragmentOverlap, true, at: d.head, .generated) }
        if piece.conflicts { d.put(fields.fragmentOverlapConflicts, true, at: d.head, .generated) }
        if piece.isSecondTail { d.put(fields.fragmentMultipleTails, true, at: d.head, .generated) }
        if piece.isTooLong { d.put(fields.fragmentTooLongFragment, true, at: d.head, .generated) }
        d.close(flags)
      }
      d.put(
        fields.fragmentCount, UInt32(truncatingIfNeeded: count), at: d.head, .generated)
      d.put(
        fields.reassembledLength, UInt32(truncatingIfNeeded: size), at: d.head, .generated)
    }
    d.close(sub)
  }
}

/// The head of a handshake message, or of a part of one.
struct DTLSMessage {
  let type: UInt8
  let title: String
  let total, offset, size: Int
  let isAlone: Bool

  var isFragment: Bool { size < total }
}
