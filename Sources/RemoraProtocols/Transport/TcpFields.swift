import RemoraCore

/// What `tcp` shows of the header itself, and of the connection that it belongs to.
struct TCPHeaderFields {
  let source, destination, port: Field<UInt16>
  let stream, packet: Field<UInt32>
  let completeness: Field<UInt8>
  let hasReset, hasFin, hasData, hasAck, hasSynAck, hasSyn: Field<Bool>
  let completenessText: Field<Text>
  let length, sequence, rawSequence, nextSequence, acknowledgment, rawAcknowledgment: Field<UInt32>
  let headerLength: Field<UInt8>
  let flags: Field<UInt16>
  let bits: [(field: Field<Bool>, flags: TCPFlags)]
  let congestionCount: Field<UInt8>
  let flagsText: Field<Text>
  let window: Field<UInt16>
  let fullWindow: Field<UInt32>
  let scale: Field<Int32>
  let checksum: Field<UInt16>
  let checksumStatus: Field<UInt8>
  let expectedChecksum, urgentPointer: Field<UInt16>
  let sinceFirst, sincePrevious: Field<RelativeTime>
  let clientRuns, serverRuns: Field<UInt32>
  let resetCause: Field<Text>
  let payload, segmentData: Field<Bytes>
  let messageSize: Field<UInt32>
  let cookie: TCPCookieFields

  init(_ p: inout Builder) {
    source = p.u16("srcport", "Source Port", .tcpPort)
    destination = p.u16("dstport", "Destination Port", .tcpPort)
    port = p.u16("port", "Source or Destination Port", .tcpPort)
    stream = p.u32("stream", "Stream index")
    packet = p.u32(
      "stream.pnum", "Stream Packet Number", blurb: "Relative packet number in this TCP stream")
    completeness = p.integer(
      "completeness", "Conversation completeness", .uint8, as: UInt8.self, container: 1,
      text: .custom { completenessWords(UInt8(truncatingIfNeeded: $0)) },
      blurb: "The completeness of the conversation capture")
    func seen(_ name: String, _ label: String, _ mask: UInt8, _ what: String) -> Field<Bool> {
      p.flag(
        "completeness.\(name)", label, mask: UInt64(mask), set: "Present", unset: "Absent",
        blurb: "Conversation has \(what)")
    }
    hasReset = seen("rst", "RST", TCPCompleteness.reset, "a RST packet")
    hasFin = seen("fin", "FIN", TCPCompleteness.fin, "a FIN packet")
    hasData = seen("data", "Data", TCPCompleteness.data, "payload DATA")
    hasAck = seen("ack", "ACK", TCPCompleteness.ack, "an ACK packet")
    hasSynAck = seen("syn-ack", "SYN-ACK", TCPCompleteness.synAck, "a SYN-ACK packet")
    hasSyn = seen("syn", "SYN", TCPCompleteness.syn, "a SYN packet")
    completenessText = p.string("completeness.str", "Completeness Flags")
    length = p.u32("len", "TCP Segment Len")
    sequence = p.u32("seq", "Sequence Number")
    rawSequence = p.u32(
      "seq_raw", "Sequence Number (raw)", blurb: "This shows the raw value of the sequence number")
    nextSequence = p.u32("nxtseq", "Next Sequence Number")
    acknowledgment = p.u32("ack", "Acknowledgment Number")
    rawAcknowledgment = p.u32(
      "ack_raw", "Acknowledgment number (raw)",
      blurb: "This shows the raw value of the acknowledgment number")
    headerLength = p.u8("hdr_len", "Header Length", blurb: "Data offset in 32-bit words")
    flags = p.u16("flags", "Flags", .hex, mask: 0xfff)
    func bit(
      _ name: String, _ label: String, _ flags: TCPFlags, _ blurb: String = ""
    )
      -> (Field<Bool>, TCPFlags)
    {
      let field = p.flag(
        "flags.\(name)", label, mask: UInt64(flags.rawValue), width: 2, bits: 12, set: "Set",
        unset: "Not set", blurb: blurb)
      return (field, flags)
    }
    bits = [
      bit("res", "Reserved", .reserved, "Three reserved bits (must be zero)"),
      bit("ae", "Accurate ECN", .accurate), bit("cwr", "Congestion Window Reduced", .reduced),
      bit("ece", "ECN-Echo", .echo), bit("urg", "Urgent", .urgent),
      bit("ack", "Acknowledgment", .ack), bit("push", "Push", .push),
      bit("reset", "Reset", .reset), bit("syn", "Syn", .syn), bit("fin", "Fin", .fin),
    ]
    congestionCount = p.u8("flags.ace", "ACE")
    flagsText = p.string("flags.str", "TCP Flags")
    window = p.u16(
      "window_size_value", "Window", blurb: "The window size value from the TCP header")
    fullWindow = p.u32(
      "window_size", "Calculated window size",
      blurb: "The scaled window size (if scaling has been used)")
    scale = p.i32(
      "window_size_scalefactor", "Window size scaling factor",
      blurb: "The window size scaling factor (-1 when unknown, -2 when no scaling is used)")
    checksum = p.u16(
      "checksum", "Checksum", .hex,
      blurb: "Details at: https://www.wireshark.org/docs/wsug_html_chunked/ChAdvChecksums.html")
    checksumStatus = p.u8("checksum.status", "Checksum Status", .none, names: checksumStates)
    expectedChecksum = p.u16(
      "checksum_calculated", "Calculated Checksum", .hex,
      blurb: "The expected TCP checksum field as calculated from the TCP segment")
    urgentPointer = p.u16("urgent_pointer", "Urgent Pointer")
    sinceFirst = p.duration(
      "time_relative", "Time since first frame in this TCP stream",
      blurb: "Time relative to first frame in this TCP stream")
    sincePrevious = p.duration(
      "time_delta", "Time since previous frame in this TCP stream",
      blurb: "Time delta from previous frame in this TCP stream")
    clientRuns = p.u32(
      "stream.client.contiguity_count", "Client Contiguous Streams",
      blurb: "Number of contiguous streams for the client flow once all TCP packets are parsed")
    serverRuns = p.u32(
      "stream.server.contiguity_count", "Server Contiguous Streams",
      blurb: "Number of contiguous streams for the server flow once all TCP packets are parsed")
    resetCause = p.string("reset_cause", "Reset cause")
    payload = tcpPayload(&p)
    segmentData = p.bytes(
      "segment_data", "TCP segment data",
      blurb: "A data segment used in reassembly of an upper-layer protocol (ULP)")
    messageSize = p.u32("pdu.size", "PDU Size", blurb: "The size of this PDU")
    cookie = TCPCookieFields(&p)
  }

  /// Fields whose values also depend on packets that follow.
  var lookingAhead: [FieldID] {
    [
      completeness.id, hasReset.id, hasFin.id, hasData.id, hasAck.id, hasSynAck.id, hasSyn.id,
      completenessText.id, clientRuns.id, serverRuns.id,
    ]
  }

  /// Fields whose values come from the packets before.
  var ofStream: [FieldID] {
    [
      stream.id, packet.id, completeness.id, hasReset.id, hasFin.id, hasData.id, hasAck.id,
      hasSynAck.id, hasSyn.id, completenessText.id, sequence.id, nextSequence.id,
      acknowledgment.id, congestionCount.id, fullWindow.id, scale.id, sinceFirst.id,
      sincePrevious.id, segmentData.id, clientRuns.id, serverRuns.id, flagsText.id,
    ] + bits.filter { TCPFlags.congestion.contains($0.flags) }.map(\.field.id)
  }
}

/// Remarks about the header.
struct TCPRemarks {
  let shortSegment, bogusHeader, strayAcknowledgment, strayUrgent: Expert
  let syn, synAck, fin, reset, closesFirst, closesSecond: Expert
  let checksumBad, checksumPartial, checksumAllOnes, capable: Expert
  let takesFastOpen, ignoresFastOpen: Expert

  init(_ p: inout Builder) {
    shortSegment = p.expert("short_segment", .malformed, .warning, shortSegmentText)
    bogusHeader = p.expert(
      "bogus_header_length", .protocolRule, .error, "Bogus TCP Header length")
    strayAcknowledgment = p.expert(
      "ack.nonzero", .protocolRule, .note,
      "The acknowledgment number field is nonzero while the ACK flag is not set")
    strayUrgent = p.expert(
      "urgent_pointer.non_zero", .protocolRule, .note,
      "The urgent pointer field is nonzero while the URG flag is not set")
    syn = p.expert("connection.syn", .sequence, .chat, "Connection establish request (SYN)")
    synAck = p.expert(
      "connection.synack", .sequence, .chat, "Connection establish acknowledge (SYN+ACK)")
    fin = p.expert("connection.fin", .sequence, .chat, "Connection finish (FIN)")
    reset = p.expert("connection.rst", .sequence, .warning, "Connection reset (RST)")
    closesFirst = p.expert(
      "connection.fin_active", .sequence, .note, "This frame initiates the connection closing")
    closesSecond = p.expert(
      "connection.fin_passive", .sequence, .note, "This frame undergoes the connection closing")
    capable = p.expert(
      "analysis.scps_capable", .sequence, .note,
      "Connection establish acknowledge (SYN+ACK): SCPS Capabilities Negotiated")
    takesFastOpen = p.expert(
      "analysis.tfo_ack", .sequence, .note, "TCP SYN-ACK accepting TFO data")
    ignoresFastOpen = p.expert(
      "analysis.tfo_ignored", .sequence, .note, "TCP SYN-ACK ignoring TFO data")
    checksumBad = p.expert("checksum_bad.expert", .checksum, .error, "Bad checksum")
    checksumPartial = p.expert(
      "checksum.partial", .checksum, .note,
      "Partial (pseudo header) checksum (likely caused by \"TCP checksum offload\")")
    checksumAllOnes = p.expert(
      "checksum.ffff", .checksum, .warning,
      "TCP Checksum 0xffff instead of 0x0000 (see RFC 1624)")
  }

  /// Those that are raised among the flags.
  var ofFlags: [FieldID] {
    [syn.id, synAck.id, fin.id, reset.id] + ofStream
  }

  /// Those that depend on packets before.
  var ofStream: [FieldID] {
    [closesFirst.id, closesSecond.id, capable.id, takesFastOpen.id, ignoresFastOpen.id]
  }

  /// Those of the rest of the header, which is always read.
  var ofHeader: [FieldID] {
    [
      shortSegment.id, bogusHeader.id, strayAcknowledgment.id, strayUrgent.id, checksumBad.id,
      checksumPartial.id, checksumAllOnes.id,
    ]
  }
}

let shortSegmentText =
  "Short segment. Segment/fragment does not contain a full TCP header"
  + " (might be NMAP or someone else deliberately sending unusual packets)"

/// How much of a connection was captured, in words.
func completenessWords(_ seen: UInt8) -> String {
  let opening = TCPCompleteness.syn | TCPCompleteness.synAck | TCPCompleteness.ack
  let ending = seen & (TCPCompleteness.fin | TCPCompleteness.reset)
  let hasData = seen & TCPCompleteness.data != 0
  let words: String
  switch seen & ~(TCPCompleteness.fin | TCPCompleteness.reset) {
  case TCPCompleteness.syn where ending == 0: words = "Incomplete, SYN_SENT"
  case TCPCompleteness.syn | TCPCompleteness.synAck where ending == 0:
    words = "Incomplete, CLIENT_ESTABLISHED"
  case opening where ending == 0: words = "Incomplete, ESTABLISHED"
  case opening | TCPCompleteness.data where ending == 0: words = "Incomplete, DATA"
  case opening, opening | TCPCompleteness.data:
    words = hasData ? "Complete, WITH_DATA" : "Complete, NO_DATA"
  default: words = "Incomplete"
  }
  return "\(words) (\(seen))"
}

/// `·FDASS`: reset, FIN, data, ACK, SYN-ACK and SYN.
func completenessLetters(_ seen: UInt8) -> String {
  let letters: [Character] = ["R", "F", "D", "A", "S", "S"]
  var out = ""
  for (i, letter) in letters.enumerated() {
    out.append(seen >> UInt8(5 - i) & 1 == 1 ? letter : "·")
  }
  return out
}

/// The item for what a connection carries, which tunnels show again.
func tcpPayload(_ p: inout Builder) -> Field<Bytes> {
  p.shared("tcp.payload", owner: "tcp") {
    $0.bytes("payload", "TCP payload", blurb: "The TCP payload of this packet")
  }
}

/// Their numbers, where nothing else is asked of them; tunnels count theirs in, too.
func tcpNumbers(_ p: inout Builder) -> State<TCPNumbers> {
  p.shared("tcp.numbers", owner: "tcp") { $0.state { TCPNumbers() } }
}

/// The connections of a capture; tunnels count theirs in.
func tcpStreams(_ p: inout Builder) -> State<TCPStreams> {
  p.shared("tcp.streams", owner: "tcp") { $0.state { TCPStreams() } }
}
