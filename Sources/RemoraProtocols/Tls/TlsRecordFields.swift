import RemoraCore

/// The record layer over streams, and messages of SSL 2.0.
struct TLSRecordFields {
  let stream, ssl2HandshakeCipherspec: Field<UInt32>
  let record, alertMessage, heartbeatMessage: Field<Label>
  let challenge, clearKeyData, encryptedKey: Field<Label>
  let keyArg, connectionId, changeCipherSpec: Field<Label>
  let contentType, opaqueType, ssl2HandshakeType: Field<UInt8>
  let alertMessageLevel, alertMessageDesc, heartbeatMessageType: Field<UInt8>
  let ssl2HandshakeCertType: Field<UInt8>
  let version, length, heartbeatMessagePayloadLength: Field<UInt16>
  let cipherSpecLen, challengeLength, clearKeyLength: Field<UInt16>
  let encryptedKeyLength, keyArgLength, connectionIdLength: Field<UInt16>
  let appData, heartbeatMessagePayload, heartbeatMessagePadding: Field<Bytes>
  let segmentData: Field<Bytes>
  let appDataProto: Field<Text>
  let sessionIdHit: Field<Bool>

  init(_ make: inout Builder) {
    stream = make.u32("stream", "Stream index")
    record = make.label("record", "Record Layer")
    contentType = make.u8(
      "record.content_type", "Content Type", names: TLSNames.tlsRecordContentType)
    opaqueType = make.u8(
      "record.opaque_type", "Opaque Type", names: TLSNames.tlsRecordContentType,
      blurb: "Always set to value 23, actual content type is known after decryption")
    ssl2HandshakeType = make.u8(
      "ssl2.handshake.type", "Handshake Message Type", names: TLSNames.tlsSsl2HandshakeType,
      blurb: "SSLv2 handshake message type")
    version = make.u16(
      "record.version", "Version", .hex, names: TLSNames.tlsHandshakeVersion,
      blurb: "Record layer version")
    length = make.u16("record.length", "Length", blurb: "Length of TLS record data")
    appData = make.bytes(
      "app_data", "Encrypted Application Data", blurb: "Payload is encrypted application data")
    appDataProto = make.string("app_data_proto", "Application Data Protocol")
    alertMessage = make.label("alert_message", "Alert Message")
    alertMessageLevel = make.u8(
      "alert_message.level", "Level", names: TLSNames.tlsAlertMessageLevel,
      blurb: "Alert message level")
    alertMessageDesc = make.u8(
      "alert_message.desc", "Description", names: TLSNames.tlsAlertMessageDesc,
      blurb: "Alert message description")
    ssl2HandshakeCipherspec = make.u24(
      "ssl2.handshake.cipherspec", "Cipher Spec", .hex, names: TLSNames.tlsSsl2HandshakeCipherspec,
      blurb: "Cipher specification")
    heartbeatMessage = make.label("heartbeat_message", "Heartbeat Message")
    heartbeatMessageType = make.u8(
      "heartbeat_message.type", "Type", names: TLSNames.tlsHeartbeatMessageType,
      blurb: "Heartbeat message type")
    heartbeatMessagePayloadLength = make.u16("heartbeat_message.payload_length", "Payload Length")
    heartbeatMessagePayload = make.bytes("heartbeat_message.payload", "Payload Length")
    heartbeatMessagePadding = make.bytes("heartbeat_message.padding", "Payload Length")
    challenge = make.label(
      "handshake.challenge", "Challenge", blurb: "Challenge data used to authenticate server")
    cipherSpecLen = make.u16(
      "handshake.cipher_spec_len", "Cipher Spec Length", blurb: "Length of cipher specs field")
    challengeLength = make.u16(
      "handshake.challenge_length", "Challenge Length", blurb: "Length of challenge field")
    clearKeyLength = make.u16(
      "handshake.clear_key_length", "Clear Key Data Length", blurb: "Length of clear key data")
    encryptedKeyLength = make.u16(
      "handshake.encrypted_key_length", "Encrypted Key Data Length",
      blurb: "Length of encrypted key data")
    keyArgLength = make.u16(
      "handshake.key_arg_length", "Key Argument Length", blurb: "Length of key argument")
    clearKeyData = make.label(
      "handshake.clear_key_data", "Clear Key Data", blurb: "Clear portion of MASTER-KEY")
    encryptedKey = make.label(
      "handshake.encrypted_key", "Encrypted Key",
      blurb: "Secret portion of MASTER-KEY encrypted to server")
    keyArg = make.label(
      "handshake.key_arg", "Key Argument", blurb: "Key Argument (e.g., Initialization Vector)")
    sessionIdHit = make.flag(
      "handshake.session_id_hit", "Session ID Hit",
      blurb: "Did the server find the client's Session ID?")
    ssl2HandshakeCertType = make.u8(
      "ssl2.handshake.cert_type", "Certificate Type", names: TLSNames.tlsSsl2HandshakeCertType)
    connectionIdLength = make.u16(
      "handshake.connection_id_length", "Connection ID Length", blurb: "Length of connection ID")
    connectionId = make.label(
      "handshake.connection_id", "Connection ID", blurb: "Server's challenge to client")
    segmentData = make.bytes(
      "segment.data", "TLS segment data", blurb: "The payload of a single TLS segment")
    changeCipherSpec = make.label(
      "change_cipher_spec", "Change Cipher Spec Message",
      blurb: "Signals a change in cipher specifications")
  }
}
