import RemoraCore

/// Transport parameters of QUIC (RFC 9000 section 18.2 and its successors).
struct TLSParameterFields {
  let quicLen, lengthOld, preferredAddressIpv4port: Field<UInt16>
  let preferredAddressIpv6port: Field<UInt16>
  let quicParameter, googleKeyUpdateNotYetSupported, googleSupportHandshakeDone: Field<Label>
  let type, length, maxIdleTimeout: Field<UInt64>
  let maxUdpPayloadSize, initialMaxData, initialMaxStreamDataBidiLocal: Field<UInt64>
  let initialMaxStreamDataBidiRemote, initialMaxStreamDataUni, initialMaxStreamsBidi: Field<UInt64>
  let initialMaxStreamsUni, ackDelayExponent, maxAckDelay: Field<UInt64>
  let activeConnectionIdLimit, maxDatagramFrameSize, cibirEncodingLength: Field<UInt64>
  let cibirEncodingOffset, lossBits, addressDiscovery: Field<UInt64>
  let enableTimeStampV2, minAckDelay, googleInitialRtt: Field<UInt64>
  let facebookPartialReliability, enableMultipath, initialMaxPaths: Field<UInt64>
  let initialMaxPathId: Field<UInt64>
  let value, originalDestinationConnectionId, statelessResetToken: Field<Bytes>
  let preferredAddressConnectionid, preferredAddressStatelessresettoken,
    initialSourceConnectionId: Field<Bytes>
  let retrySourceConnectionId, googleQuicParams, googleQuicParamsUnknownField: Field<Bytes>
  let googleConnectionOptions: Field<Bytes>
  let preferredAddressIpv4address: Field<IPv4Address>
  let preferredAddressIpv6address: Field<IPv6Address>
  let preferredAddressConnectionidLength, googleSupportedVersionsLength: Field<UInt8>
  let googleUserAgent: Field<Text>
  let googleQuicVersion, googleSupportedVersion, viChosenVersion: Field<UInt32>
  let viOtherVersion: Field<UInt32>

  init(_ make: inout Builder) {
    quicLen = make.u16("quic.len", "Parameters Length")
    quicParameter = make.label("quic.parameter", "Parameter")
    type = make.integer(
      "quic.parameter.type", "Type", .uint64, as: UInt64.self, container: 8,
      text: .custom { type in
        let name = TLSParameters.isGrease(type) ? "GREASE" : TLSParameters.names.name(of: type)
        return "\(name ?? "Unknown") (0x\(Phrase.hex(type, 2)))"
      })
    length = make.u64("quic.parameter.length", "Length")
    lengthOld = make.u16("quic.parameter.length.old", "Length")
    value = make.bytes("quic.parameter.value", "Value")
    originalDestinationConnectionId = make.bytes(
      "quic.parameter.original_destination_connection_id", "original_destination_connection_id",
      blurb: "Destination Connection ID from the first Initial packet sent by the client")
    maxIdleTimeout = make.u64(
      "quic.parameter.max_idle_timeout", "max_idle_timeout", blurb: "In milliseconds")
    statelessResetToken = make.bytes(
      "quic.parameter.stateless_reset_token", "stateless_reset_token",
      blurb: "Used in verifying a stateless reset")
    maxUdpPayloadSize = make.u64(
      "quic.parameter.max_udp_payload_size", "max_udp_payload_size",
      blurb: "Maximum UDP payload size that the endpoint is willing to receive")
    initialMaxData = make.u64(
      "quic.parameter.initial_max_data", "initial_max_data",
      blurb:
        "Contains the initial value for the maximum amount of data that can be sent on the connection"
    )
    initialMaxStreamDataBidiLocal = make.u64(
      "quic.parameter.initial_max_stream_data_bidi_local", "initial_max_stream_data_bidi_local",
      blurb: "Initial stream maximum data for bidirectional, locally-initiated streams")
    initialMaxStreamDataBidiRemote = make.u64(
      "quic.parameter.initial_max_stream_data_bidi_remote", "initial_max_stream_data_bidi_remote",
      blurb: "Initial stream maximum data for bidirectional, peer-initiated streams")
    initialMaxStreamDataUni = make.u64(
      "quic.parameter.initial_max_stream_data_uni", "initial_max_stream_data_uni",
      blurb: "Initial stream maximum data for unidirectional streams parameter")
    initialMaxStreamsBidi = make.u64(
      "quic.parameter.initial_max_streams_bidi", "initial_max_streams_bidi",
      blurb: "Initial maximum number of application-owned bidirectional streams")
    initialMaxStreamsUni = make.u64(
      "quic.parameter.initial_max_streams_uni", "initial_max_streams_uni",
      blurb: "Initial maximum number of application-owned unidirectional streams")
    ackDelayExponent = make.u64(
      "quic.parameter.ack_delay_exponent", "ack_delay_exponent",
      blurb: "Indicating an exponent used to decode the ACK Delay field in the ACK frame,")
    maxAckDelay = make.u64(
      "quic.parameter.max_ack_delay", "max_ack_delay",
      blurb:
        "Indicating the maximum amount of time in milliseconds by which it will delay sending of acknowledgments"
    )
    preferredAddressIpv4address = make.ipv4(
      "quic.parameter.preferred_address.ipv4address", "ipv4Address")
    preferredAddressIpv6address = make.ipv6(
      "quic.parameter.preferred_address.ipv6address", "ipv6Address")
    preferredAddressIpv4port = make.u16("quic.parameter.preferred_address.ipv4port", "ipv4Port")
    preferredAddressIpv6port = make.u16("quic.parameter.preferred_address.ipv6port", "ipv6Port")
    preferredAddressConnectionidLength = make.u8(
      "quic.parameter.preferred_address.connectionid.length", "Length",
      blurb: "Length of connectionId Field")
    preferredAddressConnectionid = make.bytes(
      "quic.parameter.preferred_address.connectionid", "connectionId")
    preferredAddressStatelessresettoken = make.bytes(
      "quic.parameter.preferred_address.statelessresettoken", "statelessResetToken")
    activeConnectionIdLimit = make.u64(
      "quic.parameter.active_connection_id_limit", "Active Connection ID Limit")
    initialSourceConnectionId = make.bytes(
      "quic.parameter.initial_source_connection_id", "Initial Source Connection ID")
    retrySourceConnectionId = make.bytes(
      "quic.parameter.retry_source_connection_id", "Retry Source Connection ID")
    maxDatagramFrameSize = make.u64(
      "quic.parameter.max_datagram_frame_size", "max_datagram_frame_size")
    cibirEncodingLength = make.u64("quic.parameter.cibir_encoding.length", "length")
    cibirEncodingOffset = make.u64("quic.parameter.cibir_encoding.offset", "offset")
    lossBits = make.u64("quic.parameter.loss_bits", "loss_bits")
    addressDiscovery = make.u64(
      "quic.parameter.address_discovery", "address_discovery",
      names: TLSNames.tlsQuicParameterAddressDiscovery)
    enableTimeStampV2 = make.u64(
      "quic.parameter.enable_time_stamp_v2", "Enable TimestampV2",
      names: TLSNames.tlsQuicParameterEnableTimeStampV2)
    minAckDelay = make.u64("quic.parameter.min_ack_delay", "min_ack_delay")
    googleUserAgent = make.string("quic.parameter.google.user_agent", "Google UserAgent")
    googleKeyUpdateNotYetSupported = make.label(
      "quic.parameter.google.key_update_not_yet_supported", "Google Key Update not yet supported")
    googleQuicVersion = make.u32(
      "quic.parameter.google.quic_version", "Google QUIC version", .hex,
      names: TLSNames.tlsQuicParameterGoogleQuicVersion)
    googleInitialRtt = make.u64("quic.parameter.google.initial_rtt", "Google Initial RTT")
    googleSupportHandshakeDone = make.label(
      "quic.parameter.google.support_handshake_done", "Google Support Handshake Done")
    googleQuicParams = make.bytes("quic.parameter.google.quic_params", "Google QUIC parameters")
    googleQuicParamsUnknownField = make.bytes(
      "quic.parameter.google.quic_params_unknown_field", "Google Unknown Field")
    googleConnectionOptions = make.bytes(
      "quic.parameter.google.connection_options", "Google Connection options")
    googleSupportedVersionsLength = make.u8(
      "quic.parameter.google.supported_versions_length", "Google Supported Versions Length")
    googleSupportedVersion = make.u32(
      "quic.parameter.google.supported_version", "Google Supported Version", .hex,
      names: TLSNames.tlsQuicParameterGoogleQuicVersion)
    facebookPartialReliability = make.u64(
      "quic.parameter.facebook.partial_reliability", "Facebook Partial Reliability")
    viChosenVersion = make.u32(
      "quic.parameter.vi.chosen_version", "Chosen Version", .hex,
      names: TLSNames.tlsQuicParameterGoogleQuicVersion)
    viOtherVersion = make.u32(
      "quic.parameter.vi.other_version", "Other Version", .hex,
      names: TLSNames.tlsQuicParameterGoogleQuicVersion)
    enableMultipath = make.u64(
      "quic.parameter.enable_multipath", "Enable Multipath",
      names: TLSNames.tlsQuicParameterEnableMultipath)
    initialMaxPaths = make.u64("quic.parameter.initial_max_paths", "Initial Max Paths")
    initialMaxPathId = make.u64("quic.parameter.initial_max_path_id", "Initial Max Path ID")
  }
}

/// Encrypted hello messages: ECH and its forerunner ESNI.
struct TLSEncryptedHelloFields {
  let esniSuite, esniRecordDigestLength, esniEncryptedSniLength: Field<UInt16>
  let echconfiglistLength, echconfigVersion, echconfigLength: Field<UInt16>
  let echconfigcontentsExtensionsLength, hpkeKeyconfigKemId,
    hpkeKeyconfigPublicKeyLength: Field<UInt16>
  let hpkeKeyconfigCipherSuitesLength, hpkeKeyconfigCipherSuiteKdfId,
    hpkeKeyconfigCipherSuiteAeadId: Field<UInt16>
  let encLength, payloadLength: Field<UInt16>
  let esniRecordDigest, esniEncryptedSni, echconfigcontentsExtensions: Field<Bytes>
  let hpkeKeyconfigPublicKey, enc, payload: Field<Bytes>
  let confirmation, encryptedPadding: Field<Bytes>
  let echconfiglist, echconfig, hpkeKeyconfig: Field<Label>
  let hpkeKeyconfigCipherSuites, hpkeKeyconfigCipherSuite, retryConfigs: Field<Label>
  let echconfigcontentsMaximumNameLength, echconfigcontentsPublicNameLength,
    hpkeKeyconfigConfigId: Field<UInt8>
  let clientHelloType, configId: Field<UInt8>
  let echconfigcontentsPublicName: Field<Text>

  init(_ make: inout Builder) {
    esniSuite = make.u16(
      "esni.suite", "Cipher Suite", .hex, names: TLSNames.tlsHandshakeCiphersuite,
      blurb: "Cipher suite used to encrypt the SNI")
    esniRecordDigestLength = make.u16("esni.record_digest_length", "Record Digest Length")
    esniRecordDigest = make.bytes(
      "esni.record_digest", "Record Digest",
      blurb: "Cryptographic hash of the ESNIKeys from which the ESNI key was obtained")
    esniEncryptedSniLength = make.u16("esni.encrypted_sni_length", "Encrypted SNI Length")
    esniEncryptedSni = make.bytes(
      "esni.encrypted_sni", "Encrypted SNI", blurb: "The encrypted ClientESNIInner structure")
    echconfiglistLength = make.u16(
      "ech.echconfiglist_length", "ECHConfigList length",
      blurb: "Encrypted ClientHello (ECH) Configurations length")
    echconfiglist = make.label(
      "ech.echconfiglist", "ECHConfigList", blurb: "Encrypted ClientHello (ECH) Configurations")
    echconfig = make.label(
      "ech.echconfig", "ECHConfig", blurb: "Encrypted ClientHello (ECH) Configuration")
    echconfigVersion = make.u16(
      "ech.echconfig.version", "Version", .hex, blurb: "Encrypted ClientHello: ECHConfig version")
    echconfigLength = make.u16(
      "ech.echconfig.length", "Length", blurb: "Encrypted ClientHello: ECHConfig length")
    echconfigcontentsMaximumNameLength = make.u8(
      "ech.echconfigcontents.maximum_name_length", "Maximum Name Length",
      blurb: "The longest name of a backend server, if known")
    echconfigcontentsPublicNameLength = make.u8(
      "ech.echconfigcontents.public_name_length", "Public Name length",
      blurb: "Length of the Public Name field")
    echconfigcontentsPublicName = make.string(
      "ech.echconfigcontents.public_name", "Public Name",
      blurb:
        "The DNS name of the client-facing server, i.e., the entity trusted to update the ECH configuration"
    )
    echconfigcontentsExtensionsLength = make.u16(
      "ech.echconfigcontents.extensions_length", "Extensions length",
      blurb: "Length of the Extensions field")
    echconfigcontentsExtensions = make.bytes(
      "ech.echconfigcontents.extensions", "Extensions",
      blurb:
        "A list of extensions that the client must take into consideration when generating a ClientHello message"
    )
    hpkeKeyconfig = make.label("ech.hpke.keyconfig", "HPKE Key Config")
    hpkeKeyconfigConfigId = make.u8(
      "ech.hpke.keyconfig.config_id", "Config Id", blurb: "HPKE Config Id")
    hpkeKeyconfigKemId = make.u16(
      "ech.hpke.keyconfig.kem_id", "KEM Id", names: TLSNames.tlsEchHpkeKeyconfigKemId,
      blurb: "HPKE KEM Id")
    hpkeKeyconfigPublicKeyLength = make.u16(
      "ech.hpke.keyconfig.public_key_length", "Public Key length", blurb: "HPKE Public Key length")
    hpkeKeyconfigPublicKey = make.bytes(
      "ech.hpke.keyconfig.public_key", "Public Key", blurb: "HPKE Public Key")
    hpkeKeyconfigCipherSuites = make.label(
      "ech.hpke.keyconfig.cipher_suites", "Cipher Suites", blurb: "HPKE Cipher Suites")
    hpkeKeyconfigCipherSuitesLength = make.u16(
      "ech.hpke.keyconfig.cipher_suites_length", "Cipher Suites length",
      blurb: "HPKE Cipher Suites length")
    hpkeKeyconfigCipherSuite = make.label(
      "ech.hpke.keyconfig.cipher_suite", "Cipher Suite", blurb: "HPKE Cipher Suite")
    hpkeKeyconfigCipherSuiteKdfId = make.u16(
      "ech.hpke.keyconfig.cipher_suite.kdf_id", "KDF Id",
      names: TLSNames.tlsEchHpkeKeyconfigCipherSuiteKdfId, blurb: "HPKE KDF Id")
    hpkeKeyconfigCipherSuiteAeadId = make.u16(
      "ech.hpke.keyconfig.cipher_suite.aead_id", "AEAD Id",
      names: TLSNames.tlsEchHpkeKeyconfigCipherSuiteAeadId, blurb: "HPKE AEAD Id")
    clientHelloType = make.u8(
      "ech.client_hello_type", "Client Hello type", names: TLSNames.tlsEchClientHelloType)
    configId = make.u8(
      "ech.config_id", "Config Id",
      blurb: "The ECHConfigContents.key_config.config_id for the chosen ECHConfig")
    encLength = make.u16("ech.enc_length", "Enc length")
    enc = make.bytes(
      "ech.enc", "Enc",
      blurb: "The HPKE encapsulated key, used by servers to decrypt the corresponding payload field"
    )
    payloadLength = make.u16("ech.payload_length", "Payload length", blurb: "Payload Length")
    payload = make.bytes(
      "ech.payload", "Payload", blurb: "The serialized and encrypted ClientHelloInner structure")
    confirmation = make.bytes(
      "ech.confirmation", "Confirmation",
      blurb: "Confirmation of ECH acceptance in a HelloRetryRequest")
    retryConfigs = make.label(
      "ech.retry_configs", "Retry Configs",
      blurb: "ECHConfig structures for one-time use by the client in a retry connection")
    encryptedPadding = make.bytes(
      "ech.encrypted_padding", "ECH Encrypted Padding", blurb: "Must be zero")
  }
}
