import RemoraCore

/// Fields of SSH.
struct SshFields {
  let packetLength, seqNum, kexAlgorithmsLength, serverHostKeyAlgorithmsLength,
    encryptionAlgorithmsClientToServerLength, encryptionAlgorithmsServerToClientLength,
    macAlgorithmsClientToServerLength, macAlgorithmsServerToClientLength,
    compressionAlgorithmsClientToServerLength, compressionAlgorithmsServerToClientLength,
    languagesClientToServerLength, languagesServerToClientLength, hostKeyLength,
    hostKeyTypeLength, hostKeyEcdsaIdLength, hostKeyEcdsaQLength, hostKeyEddsaKeyLength,
    hostSigLength, hostSigTypeLength, dhGexMin, dhGexNbits, dhGexMax, ecdhQCLength,
    ecdhQSLength, mpintLength, kexHybridBlobClientLen, kexHybridBlobServerLen: Field<UInt32>
  let packetLengthEncrypted, payload, encryptedPacket, paddingString, mac, cookie, kexReserved,
    hostKeyData, hostKeyRsaN, hostKeyRsaE, hostKeyDsaP, hostKeyDsaQ, hostKeyDsaG, hostKeyDsaY,
    hostKeyEcdsaQ, hostKeyEddsaKey, hostSigData, hostSigRsa, hostSigDsa, dhE, dhF, dhGexP,
    dhGexG, ecdhQC, ecdhQS, kexHybridBlobClient, kexHybridBlobServer, kexPqKemClient,
    kexPqKemServer: Field<Bytes>
  let paddingLength, firstKexPacketFollows: Field<UInt8>
  let direction: Field<Bool>
  let kexAlgorithms, serverHostKeyAlgorithms, encryptionAlgorithmsClientToServer,
    encryptionAlgorithmsServerToClient, macAlgorithmsClientToServer,
    macAlgorithmsServerToClient, compressionAlgorithmsClientToServer,
    compressionAlgorithmsServerToClient, languagesClientToServer, languagesServerToClient,
    kexHasshAlgorithms, kexHassh, kexHasshserverAlgorithms, kexHasshserver, hostKeyType,
    hostKeyEcdsaId, hostSigType: Field<Text>
  /// Message numbers mean different things under each method of key exchange.
  let code, codeDH, codeGroup, codeECDH, codeHybrid, codeOld: Field<UInt8>
  let keyLengthError, decodeError: Expert
  let versionLine: Field<Text>

  init(_ p: inout Builder) {
    versionLine = p.string("protocol", "Protocol")
    packetLength = p.u32("packet_length", "Packet Length")
    packetLengthEncrypted = p.bytes("packet_length_encrypted", "Packet Length (encrypted)")
    paddingLength = p.u8("padding_length", "Padding Length")
    payload = p.bytes("payload", "Payload")
    encryptedPacket = p.bytes("encrypted_packet", "Encrypted Packet")
    paddingString = p.bytes("padding_string", "Padding String")
    seqNum = p.u32("seq_num", "Sequence number")
    mac = p.bytes("mac", "MAC")
    direction = p.flag("direction", "Direction", set: "Server to Client", unset: "Client to Server")
    cookie = p.bytes("cookie", "Cookie")
    kexAlgorithms = p.string("kex_algorithms", "kex_algorithms string")
    serverHostKeyAlgorithms = p.string(
      "server_host_key_algorithms", "server_host_key_algorithms string")
    encryptionAlgorithmsClientToServer = p.string(
      "encryption_algorithms_client_to_server", "encryption_algorithms_client_to_server string")
    encryptionAlgorithmsServerToClient = p.string(
      "encryption_algorithms_server_to_client", "encryption_algorithms_server_to_client string")
    macAlgorithmsClientToServer = p.string(
      "mac_algorithms_client_to_server", "mac_algorithms_client_to_server string")
    macAlgorithmsServerToClient = p.string(
      "mac_algorithms_server_to_client", "mac_algorithms_server_to_client string")
    compressionAlgorithmsClientToServer = p.string(
      "compression_algorithms_client_to_server", "compression_algorithms_client_to_server string")
    compressionAlgorithmsServerToClient = p.string(
      "compression_algorithms_server_to_client", "compression_algorithms_server_to_client string")
    languagesClientToServer = p.string(
      "languages_client_to_server", "languages_client_to_server string")
    languagesServerToClient = p.string(
      "languages_server_to_client", "languages_server_to_client string")
    kexAlgorithmsLength = p.u32("kex_algorithms_length", "kex_algorithms length")
    serverHostKeyAlgorithmsLength = p.u32(
      "server_host_key_algorithms_length", "server_host_key_algorithms length")
    encryptionAlgorithmsClientToServerLength = p.u32(
      "encryption_algorithms_client_to_server_length",
      "encryption_algorithms_client_to_server length")
    encryptionAlgorithmsServerToClientLength = p.u32(
      "encryption_algorithms_server_to_client_length",
      "encryption_algorithms_server_to_client length")
    macAlgorithmsClientToServerLength = p.u32(
      "mac_algorithms_client_to_server_length", "mac_algorithms_client_to_server length")
    macAlgorithmsServerToClientLength = p.u32(
      "mac_algorithms_server_to_client_length", "mac_algorithms_server_to_client length")
    compressionAlgorithmsClientToServerLength = p.u32(
      "compression_algorithms_client_to_server_length",
      "compression_algorithms_client_to_server length")
    compressionAlgorithmsServerToClientLength = p.u32(
      "compression_algorithms_server_to_client_length",
      "compression_algorithms_server_to_client length")
    languagesClientToServerLength = p.u32(
      "languages_client_to_server_length", "languages_client_to_server length")
    languagesServerToClientLength = p.u32(
      "languages_server_to_client_length", "languages_server_to_client length")
    firstKexPacketFollows = p.u8("first_kex_packet_follows", "First KEX Packet Follows")
    kexReserved = p.bytes("kex.reserved", "Reserved")
    kexHasshAlgorithms = p.string("kex.hassh_algorithms", "hasshAlgorithms")
    kexHassh = p.string("kex.hassh", "hassh")
    kexHasshserverAlgorithms = p.string("kex.hasshserver_algorithms", "hasshServerAlgorithms")
    kexHasshserver = p.string("kex.hasshserver", "hasshServer")
    hostKeyLength = p.u32("host_key.length", "Host key length")
    hostKeyTypeLength = p.u32("host_key.type_length", "Host key type length")
    hostKeyType = p.string("host_key.type", "Host key type")
    hostKeyData = p.bytes("host_key.data", "Host key data")
    hostKeyRsaN = p.bytes("host_key.rsa.n", "RSA modulus (N)")
    hostKeyRsaE = p.bytes("host_key.rsa.e", "RSA public exponent (e)")
    hostKeyDsaP = p.bytes("host_key.dsa.p", "DSA prime modulus (p)")
    hostKeyDsaQ = p.bytes("host_key.dsa.q", "DSA prime divisor (q)")
    hostKeyDsaG = p.bytes("host_key.dsa.g", "DSA subgroup generator (g)")
    hostKeyDsaY = p.bytes("host_key.dsa.y", "DSA public key (y)")
    hostKeyEcdsaId = p.string("host_key.ecdsa.id", "ECDSA elliptic curve identifier")
    hostKeyEcdsaIdLength = p.u32(
      "host_key.ecdsa.id_length", "ECDSA elliptic curve identifier length")
    hostKeyEcdsaQ = p.bytes("host_key.ecdsa.q", "ECDSA public key (Q)")
    hostKeyEcdsaQLength = p.u32("host_key.ecdsa.q_length", "ECDSA public key length")
    hostKeyEddsaKey = p.bytes("host_key.eddsa.key", "EdDSA public key")
    hostKeyEddsaKeyLength = p.u32("host_key.eddsa.key_length", "EdDSA public key length")
    hostSigLength = p.u32("host_sig.length", "Host signature length")
    hostSigTypeLength = p.u32("host_sig.type_length", "Host signature type length")
    hostSigType = p.string("host_sig.type", "Host signature type")
    hostSigData = p.bytes("host_sig.data", "Host signature data")
    hostSigRsa = p.bytes("host_sig.rsa", "RSA signature")
    hostSigDsa = p.bytes("host_sig.dsa", "DSA signature")
    dhE = p.bytes("dh.e", "DH client e")
    dhF = p.bytes("dh.f", "DH server f")
    dhGexMin = p.u32("dh_gex.min", "DH GEX Min")
    dhGexNbits = p.u32("dh_gex.nbits", "DH GEX Number of Bits")
    dhGexMax = p.u32("dh_gex.max", "DH GEX Max")
    dhGexP = p.bytes("dh_gex.p", "DH GEX modulus (P)")
    dhGexG = p.bytes("dh_gex.g", "DH GEX base (G)")
    ecdhQC = p.bytes("ecdh.q_c", "ECDH client's ephemeral public key (Q_C)")
    ecdhQCLength = p.u32("ecdh.q_c_length", "ECDH client's ephemeral public key length")
    ecdhQS = p.bytes("ecdh.q_s", "ECDH server's ephemeral public key (Q_S)")
    ecdhQSLength = p.u32("ecdh.q_s_length", "ECDH server's ephemeral public key length")
    mpintLength = p.u32("mpint_length", "Multi Precision Integer Length")
    kexHybridBlobClient = p.bytes("kex_hybrid_blob_client", "Hybrid Key Exchange Blob Client")
    kexHybridBlobClientLen = p.u32(
      "kex_hybrid_blob_client_len", "Hybrid Key Exchange Blob Client Length")
    kexHybridBlobServer = p.bytes("kex_hybrid_blob_server", "Hybrid Key Exchange Blob Server")
    kexHybridBlobServerLen = p.u32(
      "kex_hybrid_blob_server_len", "Hybrid Key Exchange Blob Server Length")
    kexPqKemClient = p.bytes("kex.pq_kem_client", "Client PQ KEM Public Key")
    kexPqKemServer = p.bytes("kex.pq_kem_server", "Server PQ KEM Response")
    codeOld = p.u8(
      "message_code", "Message Code",
      names: [0: "No Message", 1: "Disconnect", 2: "Public Key", 3: "Session Key", 4: "User"])
    code = p.u8(
      "message_code", "Message Code",
      names: [
        1: "Disconnect", 2: "Ignore", 3: "Unimplemented", 4: "Debug", 5: "Service Request",
        6: "Service Accept", 7: "Extension Information", 8: "New Compression",
        20: "Key Exchange Init", 21: "New Keys", 50: "User Authentication Request",
        51: "User Authentication Failure", 52: "User Authentication Success",
        53: "User Authentication Banner", 80: "Global Request", 81: "Request Success",
        82: "Request Failure", 90: "Channel Open", 91: "Channel Open Confirmation",
        92: "Channel Open Failure", 93: "Window Adjust", 94: "Channel Data",
        95: "Channel Extended Data", 96: "Channel EOF", 97: "Channel Close", 98: "Channel Request",
        99: "Channel Success", 100: "Channel Failure", 192: "Ping", 193: "Pong",
      ])
    codeDH = p.u8(
      "message_code", "Message Code",
      names: [30: "Diffie-Hellman Key Exchange Init", 31: "Diffie-Hellman Key Exchange Reply"])
    codeGroup = p.u8(
      "message_code", "Message Code",
      names: [
        30: "Diffie-Hellman Group Exchange Request (Old)",
        31: "Diffie-Hellman Group Exchange Group", 32: "Diffie-Hellman Group Exchange Init",
        33: "Diffie-Hellman Group Exchange Reply", 34: "Diffie-Hellman Group Exchange Request",
      ])
    codeECDH = p.u8(
      "message_code", "Message Code",
      names: [
        30: "Elliptic Curve Diffie-Hellman Key Exchange Init",
        31: "Elliptic Curve Diffie-Hellman Key Exchange Reply",
      ])
    codeHybrid = p.u8(
      "message_code", "Message Code",
      names: [30: "PQ/T Hybrid Key Exchange Init", 31: "PQ/T Hybrid Key Exchange Reply"])
    keyLengthError = p.expert("key_length.error", .protocolRule, .error, "Invalid key length")
    decodeError = p.expert(
      "packet_decode.error", .undecoded, .warning,
      "Packet decoded length not equal to packet length")
  }
}
