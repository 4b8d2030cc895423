import RemoraCore

/// Frames (RFC 9000 section 19).
struct QUICFrameFields {
  let frame, cryptoCryptoData: Field<Label>
  let frameType, ackLargestAcknowledged, ackAckDelay: Field<UInt64>
  let ackAckRangeCount, ackFirstAckRange, ackGap: Field<UInt64>
  let ackAckRange, ackEct0Count, ackEct1Count: Field<UInt64>
  let ackEcnCeCount, rstsStreamId, rstsApplicationErrorCode: Field<UInt64>
  let rstsFinalSize, ssStreamId, ssApplicationErrorCode: Field<UInt64>
  let cryptoOffset, cryptoLength, ntLength: Field<UInt64>
  let streamStreamId, streamInitiator, streamDirection: Field<UInt64>
  let streamOffset, streamLength, mdMaximumData: Field<UInt64>
  let msdStreamId, msdMaximumStreamData, msMaxStreams: Field<UInt64>
  let sbStreamDataLimit, sdbStreamId, sibStreamLimit: Field<UInt64>
  let nciRetirePriorTo, nciSequence, rciSequence: Field<UInt64>
  let ccErrorCode, ccErrorCodeApp, ccFrameType: Field<UInt64>
  let ccReasonPhraseLength, dgLength, afSequenceNumber: Field<UInt64>
  let afAckElicitingThreshold, afRequestMaxAckDelay, afReorderingThreshold: Field<UInt64>
  let ts: Field<UInt64>
  let paddingLength: Field<UInt32>
  let ntToken, streamData, nciConnectionId: Field<Bytes>
  let nciStatelessResetToken, pathChallengeData, pathResponseData: Field<Bytes>
  let dg: Field<Bytes>
  let streamFin, streamLen, streamOff: Field<Bool>
  let nciConnectionIdLength, ccErrorCodeTlsAlert: Field<UInt8>
  let ccReasonPhrase: Field<Text>

  init(_ make: inout Builder) {
    frame = make.label("frame", "Frame")
    frameType = make.u64("frame_type", "Frame Type", .hex, names: QUICNames.quicFrameType)
    paddingLength = make.u32("padding_length", "Padding Length")
    ackLargestAcknowledged = make.u64(
      "ack.largest_acknowledged", "Largest Acknowledged",
      blurb: "Largest packet number the peer is acknowledging in this packet")
    ackAckDelay = make.u64(
      "ack.ack_delay", "ACK Delay",
      blurb:
        "Time from when the largest acknowledged packet, as indicated in the Largest Acknowledged field, was received by this peer to when this ACK was sent"
    )
    ackAckRangeCount = make.u64(
      "ack.ack_range_count", "ACK Range Count",
      blurb: "Number of Gap and ACK Range fields in the frame")
    ackFirstAckRange = make.u64(
      "ack.first_ack_range", "First ACK Range",
      blurb:
        "Number of contiguous packets preceding the Largest Acknowledged that are being acknowledged"
    )
    ackGap = make.u64(
      "ack.gap", "Gap",
      blurb:
        "Number of contiguous unacknowledged packets preceding the packet number one lower than the smallest in the preceding ACK Range"
    )
    ackAckRange = make.u64(
      "ack.ack_range", "ACK Range",
      blurb:
        "Number of contiguous acknowledged packets preceding the largest packet number, as determined by the preceding Gap"
    )
    ackEct0Count = make.u64(
      "ack.ect0_count", "ECT(0) Count",
      blurb: "Total number of packets received with the ECT(0) codepoint")
    ackEct1Count = make.u64(
      "ack.ect1_count", "ECT(1) Count",
      blurb: "Total number of packets received with the ECT(1) codepoint")
    ackEcnCeCount = make.u64(
      "ack.ecn_ce_count", "ECN-CE Count",
      blurb: "Total number of packets received with the CE codepoint")
    rstsStreamId = make.u64(
      "rsts.stream_id", "Stream ID", blurb: "Stream ID of the stream being terminated")
    rstsApplicationErrorCode = make.u64(
      "rsts.application_error_code", "Application Error code",
      blurb: "Indicates why the stream is being closed")
    rstsFinalSize = make.u64(
      "rsts.final_size", "Final Size",
      blurb: "The final size of the stream by the RESET_STREAM sender (in bytes)")
    ssStreamId = make.u64(
      "ss.stream_id", "Stream ID", blurb: "Stream ID of the stream being ignored")
    ssApplicationErrorCode = make.u64(
      "ss.application_error_code", "Application Error code",
      blurb: "Indicates why the sender is ignoring the stream")
    cryptoOffset = make.u64("crypto.offset", "Offset", blurb: "Byte offset into the stream")
    cryptoLength = make.u64("crypto.length", "Length", blurb: "Length of the Crypto Data field")
    cryptoCryptoData = make.label(
      "crypto.crypto_data", "Crypto Data", blurb: "The cryptographic message data")
    ntLength = make.u64("nt.length", "(Token) Length", blurb: "Specifying the length of the token")
    ntToken = make.bytes(
      "nt.token", "Token",
      blurb: "An opaque blob that the client may use with a future Initial packet")
    streamFin = make.flag("stream.fin", "Fin", mask: 0x1)
    streamLen = make.flag("stream.len", "Len(gth)", mask: 0x2)
    streamOff = make.flag("stream.off", "Off(set)", mask: 0x4)
    streamStreamId = make.u64("stream.stream_id", "Stream ID")
    streamInitiator = make.u64(
      "stream.initiator", "Stream initiator", mask: 0x1, names: QUICNames.quicStreamInitiator)
    streamDirection = make.u64(
      "stream.direction", "Stream direction", mask: 0x2, names: QUICNames.quicStreamDirection)
    streamOffset = make.u64("stream.offset", "Offset")
    streamLength = make.u64("stream.length", "Length")
    streamData = make.bytes("stream_data", "Stream Data")
    mdMaximumData = make.u64(
      "md.maximum_data", "Maximum Data",
      blurb:
        "Indicating the maximum amount of data that can be sent on the entire connection, in units of 1024 octets"
    )
    msdStreamId = make.u64(
      "msd.stream_id", "Stream ID", blurb: "The stream ID of the stream that is affected")
    msdMaximumStreamData = make.u64(
      "msd.maximum_stream_data", "Maximum Stream Data",
      blurb:
        "Indicating the maximum amount of data that can be sent on the identified stream, in units of octets"
    )
    msMaxStreams = make.u64(
      "ms.max_streams", "Max Streams",
      blurb:
        "A count of the cumulative number of streams of the corresponding type that can be opened over the lifetime of the connection"
    )
    sbStreamDataLimit = make.u64(
      "sb.stream_data_limit", "Stream Data Limit",
      blurb: "Indicating the connection-level limit at which the blocking occurred")
    sdbStreamId = make.u64(
      "sdb.stream_id", "Stream ID", blurb: "Indicating the stream which is flow control blocked")
    sibStreamLimit = make.u64(
      "sib.stream_limit", "Stream Limit",
      blurb: "Indicating the stream limit at the time the frame was sent")
    nciRetirePriorTo = make.u64(
      "nci.retire_prior_to", "Retire Prior To",
      blurb: "A variable-length integer indicating which connection IDs should be retired")
    nciSequence = make.u64(
      "nci.sequence", "Sequence",
      blurb: "Increases by 1 for each connection ID that is provided by the server")
    nciConnectionIdLength = make.u8("nci.connection_id.length", "Connection ID Length")
    nciConnectionId = make.bytes("nci.connection_id", "Connection ID")
    nciStatelessResetToken = make.bytes("nci.stateless_reset_token", "Stateless Reset Token")
    rciSequence = make.u64(
      "rci.sequence", "Sequence", blurb: "The sequence number of the connection ID being retired")
    pathChallengeData = make.bytes(
      "path_challenge.data", "Data",
      blurb: "Arbitrary data that must be matched by a PATH_RESPONSE frame")
    pathResponseData = make.bytes(
      "path_response.data", "Data", blurb: "Arbitrary data that must match a PATH_CHALLENGE frame")
    ccErrorCode = make.u64(
      "cc.error_code", "Error code", names: QUICNames.quicCcErrorCode,
      blurb: "Indicates the reason for closing this connection")
    ccErrorCodeApp = make.u64(
      "cc.error_code.app", "Application Error code",
      blurb: "Indicates the reason for closing this application")
    ccErrorCodeTlsAlert = make.u8(
      "cc.error_code.tls_alert", "TLS Alert Description", names: QUICNames.quicCcErrorCodeTlsAlert)
    ccFrameType = make.u64(
      "cc.frame_type", "Frame Type", blurb: "The type of frame that triggered the error")
    ccReasonPhraseLength = make.u64(
      "cc.reason_phrase.length", "Reason phrase Length",
      blurb: "Specifying the length of the reason phrase")
    ccReasonPhrase = make.string(
      "cc.reason_phrase", "Reason phrase",
      blurb: "A human-readable explanation for why the connection was closed")
    dgLength = make.u64(
      "dg.length", "Datagram Length", blurb: "Specifies the length of the datagram data in bytes")
    dg = make.bytes("dg", "Datagram", blurb: "The bytes of the datagram to be delivered")
    afSequenceNumber = make.u64(
      "af.sequence_number", "Sequence Number",
      blurb:
        "Sequence number assigned to the ACK_FREQUENCY frame by the sender to allow receivers to ignore obsolete frames"
    )
    afAckElicitingThreshold = make.u64(
      "af.ack_eliciting_threshold", "Ack-Eliciting Threshold",
      blurb:
        "The maximum number of ack-eliciting packets the recipient of this frame can receive without sending an acknowledgment"
    )
    afRequestMaxAckDelay = make.u64(
      "af.request_max_ack_delay", "Request Max Ack Delay",
      blurb: "The value to which the endpoint requests the peer update its max_ack_delay")
    afReorderingThreshold = make.u64(
      "af.reordering_threshold", "Reordering Threshold",
      blurb:
        "The value that indicates the maximum packet reordering before eliciting an immediate ACK")
    ts = make.u64("ts", "Time Stamp")
  }
}
