import RemoraCore

/// The record layer over datagrams.
struct DTLSRecordFields {
  let stream, fragmentOffset, fragmentLength: Field<UInt32>
  let fragmentCount, reassembledLength: Field<UInt32>
  let record, alertMessage, heartbeatMessage: Field<Label>
  let ackMessage, fragments, ackRecordNumbers: Field<Label>
  let changeCipherSpec: Field<Label>
  let contentType, specialType, alertMessageLevel: Field<UInt8>
  let alertMessageDesc, cookieLength, heartbeatMessageType: Field<UInt8>
  let useSrtpMkiLength, unifiedHeaderBitmask, unifiedHeaderFixed: Field<UInt8>
  let unifiedHeaderEpochBits: Field<UInt8>
  let version, epoch, sequenceSuffix: Field<UInt16>
  let sequenceSuffixDec, length, messageSeq: Field<UInt16>
  let heartbeatMessagePayloadLength, ackRecordNumbersLength,
    useSrtpProtectionProfilesLength: Field<UInt16>
  let useSrtpProtectionProfile: Field<UInt16>
  let sequenceNumber: Field<UInt64>
  let connectionId, appData, encContent: Field<Bytes>
  let cookie, heartbeatMessagePayload, heartbeatMessagePadding: Field<Bytes>
  let useSrtpMki: Field<Bytes>
  let appDataProto: Field<Text>
  let fragment, reassembledIn: Field<FrameNumber>
  let fragmentOverlap, fragmentOverlapConflicts, fragmentMultipleTails: Field<Bool>
  let fragmentTooLongFragment, unifiedHeaderCidPresent, unifiedHeaderSeqSize: Field<Bool>
  let unifiedHeaderLength: Field<Bool>

  init(_ make: inout Builder) {
    stream = make.u32("stream", "Stream index")
    record = make.label("record", "Record Layer")
    contentType = make.u8(
      "record.content_type", "Content Type", names: TLSNames.tlsRecordContentType)
    specialType = make.u8(
      "record.special_type", "Special Type", names: TLSNames.tlsRecordContentType,
      blurb: "Always set to value 25, actual content type is known after decryption")
    version = make.u16(
      "record.version", "Version", .hex, names: TLSNames.tlsHandshakeVersion,
      blurb: "Record layer version")
    epoch = make.u16("record.epoch", "Epoch")
    sequenceNumber = make.u64("record.sequence_number", "Sequence Number")
    sequenceSuffix = make.u16(
      "record.sequence_suffix", "Sequence Number suffix",
      blurb: "Lowest-order bits of the sequence number")
    sequenceSuffixDec = make.u16(
      "record.sequence_suffix_dec", "Sequence Number suffix (decrypted)",
      blurb: "Lowest-order bits of the sequence number (decrypted)")
    connectionId = make.bytes("record.connection_id", "Connection ID")
    length = make.u16("record.length", "Length", blurb: "Length of DTLS record data")
    appData = make.bytes(
      "app_data", "Encrypted Application Data", blurb: "Payload is encrypted application data")
    appDataProto = make.string("app_data_proto", "Application Data Protocol")
    encContent = make.bytes(
      "enc_content", "Encrypted Record Content", blurb: "Encrypted record data")
    alertMessage = make.label("alert_message", "Alert Message")
    alertMessageLevel = make.u8(
      "alert_message.level", "Level", names: TLSNames.tlsAlertMessageLevel,
      blurb: "Alert message level")
    alertMessageDesc = make.u8(
      "alert_message.desc", "Description", names: TLSNames.tlsAlertMessageDesc,
      blurb: "Alert message description")
    messageSeq = make.u16(
      "handshake.message_seq", "Message Sequence", blurb: "Message sequence of handshake message")
    fragmentOffset = make.u24(
      "handshake.fragment_offset", "Fragment Offset", blurb: "Fragment offset of handshake message")
    fragmentLength = make.u24(
      "handshake.fragment_length", "Fragment Length", blurb: "Fragment length of handshake message")
    cookieLength = make.u8(
      "handshake.cookie_length", "Cookie Length", blurb: "Length of the cookie field")
    cookie = make.bytes("handshake.cookie", "Cookie")
    heartbeatMessage = make.label("heartbeat_message", "Heartbeat Message")
    heartbeatMessageType = make.u8(
      "heartbeat_message.type", "Type", names: TLSNames.tlsHeartbeatMessageType,
      blurb: "Heartbeat message type")
    heartbeatMessagePayloadLength = make.u16("heartbeat_message.payload_length", "Payload Length")
    heartbeatMessagePayload = make.bytes("heartbeat_message.payload", "Payload Length")
    heartbeatMessagePadding = make.bytes("heartbeat_message.padding", "Payload Length")
    ackMessage = make.label("ack_message", "Acknowledgement Message")
    ackRecordNumbersLength = make.u16("ack.record_numbers_length", "Record Numbers Length")
    fragments = make.label("fragments", "Message fragments")
    fragment = make.frameNumber("fragment", "Message fragment")
    ackRecordNumbers = make.label("ack.record_numbers", "Record Numbers")
    fragmentOverlap = make.flag("fragment.overlap", "Message fragment overlap")
    fragmentOverlapConflicts = make.flag(
      "fragment.overlap.conflicts", "Message fragment overlapping with conflicting data")
    fragmentMultipleTails = make.flag(
      "fragment.multiple_tails", "Message has multiple tail fragments")
    fragmentTooLongFragment = make.flag("fragment.too_long_fragment", "Message fragment too long")
    fragmentCount = make.u32("fragment.count", "Message fragment count")
    reassembledIn = make.frameNumber("reassembled.in", "Reassembled in")
    reassembledLength = make.u32("reassembled.length", "Reassembled DTLS length")
    useSrtpProtectionProfilesLength = make.u16(
      "use_srtp.protection_profiles_length", "SRTP Protection Profiles Length")
    useSrtpProtectionProfile = make.u16(
      "use_srtp.protection_profile", "SRTP Protection Profile", .hex,
      names: TLSNames.tlsUseSrtpProtectionProfile)
    useSrtpMkiLength = make.u8("use_srtp.mki_length", "MKI Length")
    useSrtpMki = make.bytes("use_srtp.mki", "MKI")
    unifiedHeaderBitmask = make.u8(
      "unified_header.bitmask", "Unified header bitmask", .hex,
      blurb: "DTLS 1.3 unified header bitmask")
    unifiedHeaderFixed = make.u8("unified_header.fixed", "Fixed bits", .hex, mask: 0xe0)
    unifiedHeaderCidPresent = make.flag(
      "unified_header.cid_present", "CID field", mask: 0x10, set: "Present", unset: "Not Present")
    unifiedHeaderSeqSize = make.flag(
      "unified_header.seq_size", "Sequence number size", mask: 0x8, set: "16 bits", unset: "8 bits")
    unifiedHeaderLength = make.flag(
      "unified_header.length", "Length field", mask: 0x4, set: "Present", unset: "Not Present")
    unifiedHeaderEpochBits = make.u8(
      "unified_header.epoch_bits", "Epoch lowest-order bits", mask: 0x3)
    changeCipherSpec = make.label(
      "change_cipher_spec", "Change Cipher Spec Message",
      blurb: "Signals a change in cipher specifications")
  }
}
