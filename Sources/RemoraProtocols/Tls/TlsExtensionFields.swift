import RemoraCore

/// What extensions of hello messages and certificates consist of.
struct TLSExtensionFields {
  let length, type, len: Field<UInt16>
  let supportedGroupsLength, supportedGroup, alpnLen: Field<UInt16>
  let keyShareClientLength, keyShareGroup, keyShareKeyExchangeLength: Field<UInt16>
  let keyShareSelectedGroup, pskIdentitiesLength, pskIdentityIdentityLength: Field<UInt16>
  let pskBindersLen, pskIdentitySelected, supportedVersion: Field<UInt16>
  let cookieLen, serverNameListLen, serverNameLen: Field<UInt16>
  let statusRequestLen, statusRequestResponderIdsLen, statusRequestExtsLen: Field<UInt16>
  let statusRequestListLen, sigHashAlgLen, sigHashAlg: Field<UInt16>
  let sctSctsLength, sctSctLength, sctSctExtensionsLength: Field<UInt16>
  let sctSctSignatureLength, oidFiltersLength, oidFiltersValuesLength: Field<UInt16>
  let credValidTime, credSignatureLen, compressCertificateAlgorithm: Field<UInt16>
  let recordSizeLimit, trustedCaKeysLength, trustedCaKeyDnameLen: Field<UInt16>
  let alpsLen: Field<UInt16>
  let theExtension, echOuterExtensions, supportedGroups: Field<Label>
  let ecPointFormats, alpnList, pskBinders: Field<Label>
  let pskBinder, certTypeTypes, sigHashAlgs: Field<Label>
  let sctSctExtensions, tokenBindingKeyParameters, trustedCaKeys: Field<Label>
  let trustedCaKey, trustedCaKeyDname, alpsAlpnList: Field<Label>
  let data, renegInfo, keyShareKeyExchange: Field<Bytes>
  let pskIdentityIdentity, pskBinderBinder, sessionTicket: Field<Bytes>
  let cookie, paddingData, sctSctLogid: Field<Bytes>
  let sctSctSignature, credPubkey, credSignature: Field<Bytes>
  let connectionId, trustedCaKeyHash, alpsSettings: Field<Bytes>
  let echOuterExtensionsLength, ecPointFormatsLength, ecPointFormat: Field<UInt8>
  let srpLen, alpnStrLen, npnStrLen: Field<UInt8>
  let renegInfoLen, pskBinderBinderLength, supportedVersionsLen: Field<UInt8>
  let serverNameType, maxFragmentLength, certUrlType: Field<UInt8>
  let certTypeType, certTypeTypesLen, statusRequestType: Field<UInt8>
  let sigHashHash, sigHashSig, heartbeatMode: Field<UInt8>
  let pskKeModesLength, pskKeMode, sctSctVersion: Field<UInt8>
  let oidFiltersOidLength, compressCertificateAlgorithmsLength,
    tokenBindingVersionMajor: Field<UInt8>
  let tokenBindingVersionMinor, tokenBindingKeyParametersLength,
    tokenBindingKeyParameter: Field<UInt8>
  let connectionIdLength, trustedCaKeyType, alpsAlpnStrLen: Field<UInt8>
  let srpUsername, alpnStr, npn: Field<Text>
  let serverName, alpsAlpnStr: Field<Text>
  let pskIdentityObfuscatedTicketAge, ocspResponseListLen, ocspResponseLen: Field<UInt32>
  let earlyDataMaxEarlyDataSize, credPubkeyLen: Field<UInt32>
  let sctSctTimestamp: Field<AbsoluteTime>
  let oidFiltersOid: Field<OID>

  init(_ make: inout Builder) {
    length = make.u16(
      "handshake.extensions_length", "Extensions Length", blurb: "Length of hello extensions")
    theExtension = make.label("handshake.extension", "Extension", blurb: "Hello extension")
    type = make.u16(
      "handshake.extension.type", "Type", names: TLSNames.tlsHandshakeExtensionType,
      blurb: "Hello extension type")
    len = make.u16("handshake.extension.len", "Length", blurb: "Length of a hello extension")
    data = make.bytes("handshake.extension.data", "Data", blurb: "Hello Extension data")
    echOuterExtensionsLength = make.u8(
      "handshake.extensions_ech_outer_extensions_length", "Outer Extensions List Length")
    echOuterExtensions = make.label(
      "handshake.extensions_ech_outer_extensions", "Outer Extensions List",
      blurb: "List of extensions derived from Outer Client Hello")
    supportedGroupsLength = make.u16(
      "handshake.extensions_supported_groups_length", "Supported Groups List Length")
    supportedGroups = make.label(
      "handshake.extensions_supported_groups", "Supported Groups List",
      blurb: "List of supported groups (formerly Supported Elliptic Curves)")
    supportedGroup = make.u16(
      "handshake.extensions_supported_group", "Supported Group", .hex,
      names: TLSNames.tlsHandshakeServerNamedCurve)
    ecPointFormatsLength = make.u8(
      "handshake.extensions_ec_point_formats_length", "EC point formats Length",
      blurb: "Length of elliptic curves point formats field")
    ecPointFormats = make.label(
      "handshake.extensions_ec_point_formats", "EC point formats",
      blurb: "List of elliptic curves point format")
    ecPointFormat = make.u8(
      "handshake.extensions_ec_point_format", "EC point format",
      names: TLSNames.tlsHandshakeExtensionsEcPointFormat, blurb: "Elliptic curves point format")
    srpLen = make.u8(
      "handshake.extensions_srp_len", "SRP username length",
      blurb: "Length of Secure Remote Password username field")
    srpUsername = make.string(
      "handshake.extensions_srp_username", "SRP username", blurb: "Secure Remote Password username")
    alpnLen = make.u16(
      "handshake.extensions_alpn_len", "ALPN Extension Length",
      blurb: "Length of the ALPN Extension")
    alpnList = make.label("handshake.extensions_alpn_list", "ALPN Protocol")
    alpnStrLen = make.u8(
      "handshake.extensions_alpn_str_len", "ALPN string length", blurb: "Length of ALPN string")
    alpnStr = make.string("handshake.extensions_alpn_str", "ALPN Next Protocol")
    npnStrLen = make.u8(
      "handshake.extensions_npn_str_len", "Protocol string length",
      blurb: "Length of next protocol string")
    npn = make.string("handshake.extensions_npn", "Next Protocol")
    renegInfoLen = make.u8(
      "handshake.extensions_reneg_info_len", "Renegotiation info extension length")
    renegInfo = make.bytes("handshake.extensions_reneg_info", "Renegotiation info")
    keyShareClientLength = make.u16(
      "handshake.extensions_key_share_client_length", "Client Key Share Length")
    keyShareGroup = make.u16(
      "handshake.extensions_key_share_group", "Group", names: TLSNames.tlsHandshakeServerNamedCurve)
    keyShareKeyExchangeLength = make.u16(
      "handshake.extensions_key_share_key_exchange_length", "Key Exchange Length")
    keyShareKeyExchange = make.bytes("handshake.extensions_key_share_key_exchange", "Key Exchange")
    keyShareSelectedGroup = make.u16(
      "handshake.extensions_key_share_selected_group", "Selected Group",
      names: TLSNames.tlsHandshakeServerNamedCurve)
    pskIdentitiesLength = make.u16(
      "handshake.extensions.psk.identities.length", "Identities Length")
    pskIdentityIdentityLength = make.u16(
      "handshake.extensions.psk.identity.identity_length", "Identity Length")
    pskIdentityIdentity = make.bytes("handshake.extensions.psk.identity.identity", "Identity")
    pskIdentityObfuscatedTicketAge = make.u32(
      "handshake.extensions.psk.identity.obfuscated_ticket_age", "Obfuscated Ticket Age")
    pskBindersLen = make.u16("handshake.extensions.psk.binders_len", "PSK Binders length")
    pskBinders = make.label("handshake.extensions.psk.binders", "PSK Binders")
    pskBinder = make.label("handshake.extensions.psk.binder", "PSK Binder")
    pskBinderBinderLength = make.u8(
      "handshake.extensions.psk.binder.binder_length", "Binder Length")
    pskBinderBinder = make.bytes("handshake.extensions.psk.binder.binder", "Binder")
    pskIdentitySelected = make.u16(
      "handshake.extensions.psk.identity.selected", "Selected Identity")
    sessionTicket = make.bytes("handshake.extensions.session_ticket", "Session Ticket")
    supportedVersionsLen = make.u8(
      "handshake.extensions.supported_versions_len", "Supported Versions length")
    supportedVersion = make.u16(
      "handshake.extensions.supported_version", "Supported Version", .hex,
      names: TLSNames.tlsHandshakeVersion)
    cookieLen = make.u16("handshake.extensions.cookie_len", "Cookie length")
    cookie = make.bytes("handshake.extensions.cookie", "Cookie")
    serverNameListLen = make.u16(
      "handshake.extensions_server_name_list_len", "Server Name list length",
      blurb: "Length of server name list")
    serverNameLen = make.u16(
      "handshake.extensions_server_name_len", "Server Name length",
      blurb: "Length of server name string")
    serverNameType = make.u8(
      "handshake.extensions_server_name_type", "Server Name Type",
      names: TLSNames.tlsHandshakeExtensionsServerNameType)
    serverName = make.string("handshake.extensions_server_name", "Server Name")
    maxFragmentLength = make.u8(
      "handshake.max_fragment_length", "Maximum Fragment Length",
      names: TLSNames.tlsHandshakeMaxFragmentLength,
      blurb: "Maximum fragment length that an endpoint is willing to receive")
    paddingData = make.bytes(
      "handshake.extensions_padding_data", "Padding Data", blurb: "Must be zero")
    certUrlType = make.u8(
      "handshake.cert_url_type", "Certificate Chain Type", names: TLSNames.tlsHandshakeCertUrlType,
      blurb: "Certificate Chain Type for Client Certificate URL")
    certTypeType = make.u8(
      "handshake.cert_type.type", "Certificate Type", .hex, names: TLSNames.tlsHandshakeCertTypeType
    )
    certTypeTypes = make.label("handshake.cert_type.types", "Certificate Type List")
    certTypeTypesLen = make.u8("handshake.cert_type.types_len", "Certificate Type List Length")
    statusRequestType = make.u8(
      "handshake.extensions_status_request_type", "Certificate Status Type",
      names: TLSNames.tlsHandshakeExtensionsStatusRequestType)
    statusRequestLen = make.u16(
      "handshake.extensions_status_request_len", "Certificate Status Length")
    statusRequestResponderIdsLen = make.u16(
      "handshake.extensions_status_request_responder_ids_len", "Responder ID list Length")
    statusRequestExtsLen = make.u16(
      "handshake.extensions_status_request_exts_len", "Request Extensions Length")
    statusRequestListLen = make.u16(
      "handshake.extensions_status_request_list_len", "Certificate Status List Length",
      blurb: "CertificateStatusRequestItemV2 list length")
    ocspResponseListLen = make.u24(
      "handshake.ocsp_response_list_len", "OCSP Response List Length",
      blurb: "OCSPResponseList length")
    ocspResponseLen = make.u24("handshake.ocsp_response_len", "OCSP Response Length")
    sigHashAlgLen = make.u16(
      "handshake.sig_hash_alg_len", "Signature Hash Algorithms Length",
      blurb: "Length of Signature Hash Algorithms")
    sigHashAlgs = make.label(
      "handshake.sig_hash_algs", "Signature Algorithms",
      blurb: "List of supported Signature Algorithms")
    sigHashAlg = make.u16(
      "handshake.sig_hash_alg", "Signature Algorithm", .hex, names: TLSNames.tlsHandshakeSigHashAlg)
    sigHashHash = make.u8(
      "handshake.sig_hash_hash", "Signature Hash Algorithm Hash",
      names: TLSNames.tlsHandshakeSigHashHash, blurb: "Hash algorithm (TLS 1.2)")
    sigHashSig = make.u8(
      "handshake.sig_hash_sig", "Signature Hash Algorithm Signature",
      names: TLSNames.tlsHandshakeSigHashSig, blurb: "Signature algorithm (TLS 1.2)")
    heartbeatMode = make.u8(
      "handshake.extension.heartbeat.mode", "Mode",
      names: TLSNames.tlsHandshakeExtensionHeartbeatMode, blurb: "Heartbeat extension mode")
    pskKeModesLength = make.u8("extension.psk_ke_modes_length", "PSK Key Exchange Modes Length")
    pskKeMode = make.u8(
      "extension.psk_ke_mode", "PSK Key Exchange Mode", names: TLSNames.tlsExtensionPskKeMode,
      blurb: "Key exchange modes where the client supports use of PSKs")
    sctSctsLength = make.u16("sct.scts_length", "Serialized SCT List Length")
    sctSctLength = make.u16("sct.sct_length", "Serialized SCT Length")
    sctSctVersion = make.u8(
      "sct.sct_version", "SCT Version",
      blurb: "SCT Protocol version (v1 (0) is defined in RFC 6962)")
    sctSctLogid = make.bytes("sct.sct_logid", "Log ID", blurb: "SHA-256 hash of log's public key")
    sctSctTimestamp = make.time(
      "sct.sct_timestamp", "Timestamp", .utc, blurb: "Timestamp of issuance")
    sctSctExtensionsLength = make.u16(
      "sct.sct_extensions_length", "Extensions length",
      blurb: "Length of future extensions to this protocol (currently none)")
    sctSctExtensions = make.label(
      "sct.sct_extensions", "Extensions",
      blurb: "Future extensions to this protocol (currently none)")
    sctSctSignatureLength = make.u16("sct.sct_signature_length", "Signature Length")
    sctSctSignature = make.bytes("sct.sct_signature", "Signature")
    earlyDataMaxEarlyDataSize = make.u32(
      "early_data.max_early_data_size", "Maximum Early Data Size",
      blurb: "Maximum amount of 0-RTT data that the client may send")
    oidFiltersLength = make.u16("extension.oid_filters_length", "OID Filters Length")
    oidFiltersOidLength = make.u8(
      "extension.oid_filters.oid_length", "Certificate Extension OID Length")
    oidFiltersOid = make.oid("extension.oid_filters.oid", "Certificate Extension OID")
    oidFiltersValuesLength = make.u16(
      "extension.oid_filters.values_length", "Certificate Extension Values Length")
    credValidTime = make.u16(
      "handshake.cred.valid_time", "Valid Time", blurb: "Delegated Credentials Valid Time")
    credPubkey = make.bytes(
      "handshake.cred.pubkey", "Subject Public Key Info",
      blurb: "Delegated Credentials Subject Public Key Info")
    credPubkeyLen = make.u24(
      "handshake.cred.pubkey_len", "Subject Public Key Info Length",
      blurb: "Delegated Credentials Subject Public Key Info Length")
    credSignature = make.bytes(
      "handshake.cred.signature", "Signature", blurb: "Delegated Credentials Signature")
    credSignatureLen = make.u16(
      "handshake.cred.signature_len", "Signature Length",
      blurb: "Delegated Credentials Signature Length")
    compressCertificateAlgorithmsLength = make.u8(
      "compress_certificate.algorithms_length", "Algorithms Length")
    compressCertificateAlgorithm = make.u16(
      "compress_certificate.algorithm", "Algorithm", names: TLSNames.tlsCompressCertificateAlgorithm
    )
    tokenBindingVersionMajor = make.u8(
      "token_binding.version_major", "Protocol Major Version", .hex,
      blurb: "Major version of the Token Binding protocol")
    tokenBindingVersionMinor = make.u8(
      "token_binding.version_minor", "Protocol Minor Version", .hex,
      blurb: "Minor version of the Token Binding protocol")
    tokenBindingKeyParameters = make.label("token_binding.key_parameters", "Key Parameters")
    tokenBindingKeyParametersLength = make.u8(
      "token_binding.key_parameters_length", "Key Parameters Length",
      blurb: "Length of the key parameters list")
    tokenBindingKeyParameter = make.u8(
      "token_binding.key_parameter", "Key Parameter", names: TLSNames.tlsTokenBindingKeyParameter,
      blurb: "Identifier of the Token Binding key parameter")
    recordSizeLimit = make.u16(
      "record_size_limit", "Record Size Limit",
      blurb: "Maximum record size that an endpoint is willing to receive")
    connectionIdLength = make.u8("connection_id_length", "Connection ID length")
    connectionId = make.bytes("connection_id", "Connection ID")
    trustedCaKeysLength = make.u16(
      "handshake.trusted_ca.keys_length", "Trusted CA keys length",
      blurb: "Length of Trusted CA keys extension")
    trustedCaKeys = make.label(
      "handshake.trusted_ca.keys", "Trusted CA keys", blurb: "List of Trusted CA keys")
    trustedCaKey = make.label("handshake.trusted_ca.key", "Trusted CA key")
    trustedCaKeyType = make.u8(
      "handshake.trusted_ca.key_type", "Trusted CA key type",
      names: TLSNames.tlsHandshakeTrustedCaKeyType, blurb: "Type of Trusted CA key")
    trustedCaKeyHash = make.bytes("handshake.trusted_ca.key_hash", "Trusted CA key hash")
    trustedCaKeyDnameLen = make.u16(
      "handshake.trusted_ca.key_dname_len", "Distinguished Name Length",
      blurb: "Length of distinguished name")
    trustedCaKeyDname = make.label(
      "handshake.trusted_ca.key_dname", "Distinguished Name",
      blurb: "Distinguished name of a CA that the client trusts")
    alpsLen = make.u16(
      "handshake.extensions_alps_len", "ALPS Extension Length",
      blurb: "Length of the ALPS Extension")
    alpsAlpnList = make.label(
      "handshake.extensions_alps_alpn_list", "Supported ALPN List",
      blurb: "List of supported ALPN by ALPS")
    alpsAlpnStrLen = make.u8(
      "handshake.extensions_alps_alpn_str_len", "Supported ALPN Length",
      blurb: "Length of ALPN string")
    alpsAlpnStr = make.string(
      "handshake.extensions_alps_alpn_str", "Supported ALPN", blurb: "ALPN supported by ALPS")
    alpsSettings = make.bytes("handshake.extensions_alps.settings", "ALPN Opaque Settings")
  }
}
