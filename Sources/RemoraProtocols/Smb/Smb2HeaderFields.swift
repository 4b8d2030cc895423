import RemoraCore

/// The header and what is known of the session ([MS-SMB2] section 2.2.1).
struct SMB2HeaderFields: Sendable {
  let protocolID, status, chain, headerReserved, tree: Field<UInt32>
  let length, charge, channelSequence, command, requested, granted, code: Field<UInt16>
  let codeLength: Field<UInt16>
  let reserved, signature: Field<Bytes>
  let flags: FlagSet<UInt32>
  let message, asyncID, session: Field<UInt64>
  let treeName, account, domain, host: Field<Text>
  let shareType: Field<UInt8>
  let connectedIn, disconnectedIn, authenticatedIn, responseTo, responseIn: Field<FrameNumber>
  let time: Field<RelativeTime>
  let codeDynamic: Field<Bool>

  init(_ p: inout Builder) {
    protocolID = p.u32("protocol_id", "ProtocolId", .hex)
    length = p.u16("header_len", "Header Length", blurb: "SMB2 Size of Header")
    charge = p.u16("credit.charge", "Credit Charge")
    channelSequence = p.u16("channel_sequence", "Channel Sequence")
    reserved = p.bytes("reserved", "Reserved")
    status = p.u32("nt_status", "NT Status", .hex, names: ntStatusNames, blurb: "NT Status code")
    command = p.u16("cmd", "Command", names: smb2CmdNames, blurb: "SMB2 Command Opcode")
    requested = p.u16("credits.requested", "Credits requested")
    granted = p.u16("credits.granted", "Credits granted")
    flags = FlagSet(
      p.u32("flags", "Flags", .hex, blurb: "SMB2 flags"),
      [
        p.flag(
          "flags.response", "Response", mask: 0x1, width: 4, set: "This is a RESPONSE",
          unset: "This is a REQUEST", blurb: "Whether this is an SMB2 Request or Response"),
        p.flag(
          "flags.async", "Async command", mask: 0x2, width: 4, set: "This is an ASYNC command",
          unset: "This is a SYNC command"),
        p.flag(
          "flags.chained", "Chained", mask: 0x4, width: 4, set: "This pdu is a CHAINED command",
          unset: "This pdu is NOT a chained command",
          blurb: "Whether the pdu continues a chain or not"),
        p.flag(
          "flags.signature", "Signing", mask: 0x8, width: 4, set: "This pdu is SIGNED",
          unset: "This pdu is NOT signed", blurb: "Whether the pdu is signed or not"),
        p.flag(
          "flags.priority_mask", "Priority", mask: 0x70, width: 4,
          set: "This pdu contains a PRIORITY", unset: "This pdu does NOT contain a PRIORITY",
          blurb: "Priority Mask"),
        p.flag(
          "flags.dfs", "DFS operation", mask: 0x10000000, width: 4, set: "This is a DFS OPERATION",
          unset: "This is a normal operation"),
        p.flag(
          "flags.replay", "Replay operation", mask: 0x20000000, width: 4,
          set: "This is a REPLAY OPERATION", unset: "This is NOT a replay operation",
          blurb: "Whether this is a replay operation"),
      ],
      names: [
        "Response", "Async command", "Chained", "Signing", "Priority", "DFS operation",
        "Replay operation",
      ])
    chain = p.u32("chain_offset", "Chain Offset", .hex)
    message = p.integer(
      "msg_id", "Message ID", .uint64, as: UInt64.self, container: 8,
      text: .special([-1: "unsolicited response"]))
    asyncID = p.u64("aid", "Async Id", .hex)
    headerReserved = p.u32("header_reserved", "Reserved", .hex)
    tree = p.u32("tid", "Tree Id", .hex)
    treeName = p.string("tree", "Tree", blurb: "Name of the Tree/Share")
    shareType = p.u8(
      "share_type", "Share Type", .hex, names: [1: "Physical disk", 2: "Named pipe", 3: "Printer"],
      blurb: "Type of share")
    connectedIn = p.frameNumber(
      "tcon_frame", "Connected in Frame", blurb: "Which frame this share was connected in")
    disconnectedIn = p.frameNumber(
      "tdcon_frame", "Disconnected in Frame", blurb: "Which frame this share was disconnected in")
    session = p.u64("sesid", "Session Id", .hex)
    account = p.string("acct", "Account", blurb: "Account Name")
    domain = p.string("domain", "Domain", blurb: "Domain Name")
    host = p.string("host", "Host", blurb: "Host Name")
    authenticatedIn = p.frameNumber(
      "auth_frame", "Authenticated in Frame", blurb: "Which frame this user was authenticated in")
    signature = p.bytes("signature", "Signature")
    responseTo = p.frameNumber(
      "response_to", "Response to", blurb: "This packet is a response to the packet in this frame")
    responseIn = p.frameNumber(
      "response_in", "Response in", blurb: "The response to this packet is in this packet")
    time = p.duration(
      "time", "Time from request", blurb: "Time between Request and Response for SMB2 cmds")
    code = p.u16("buffer_code", "StructureSize", .hex)
    codeLength = p.u16(
      "buffer_code.length", "Fixed Part Length", mask: 0xfffe,
      blurb: "Length of fixed portion of PDU")
    codeDynamic = p.flag(
      "buffer_code.dynamic", "Dynamic Part", mask: 0x1, width: 2,
      blurb: "Whether a dynamic length blob follows")
  }
}

/// The wrappers of enciphered and compressed messages (sections 2.2.41 and 2.2.42).
struct SMB2TransformFields: Sendable {
  let signature, nonce, reserved, data, compressed: Field<Bytes>
  let size, originalSize, offset: Field<UInt32>
  let flags: FlagSet<UInt16>
  let algorithm, compressionFlags: Field<UInt16>

  init(_ p: inout Builder) {
    signature = p.bytes("header.transform.signature", "Signature")
    nonce = p.bytes("header.transform.nonce", "Nonce")
    size = p.u32("header.transform.msg_size", "Message size")
    reserved = p.bytes("header.transform.reserved", "Reserved")
    flags = FlagSet(
      p.u16("header.transform.flags", "Flags", .hex, blurb: "SMB2 transform flags"),
      [
        p.flag(
          "header.transform.flags.encrypted", "Encrypted", mask: 0x1, width: 2,
          blurb: "Whether the payload is encrypted")
      ])
    data = p.bytes("header.transform.enc_data", "Data")
    originalSize = p.u32("header.comp_transform.original_size", "OriginalSize")
    algorithm = p.u16(
      "header.comp_transform.comp_alg", "CompressionAlgorithm", .hex,
      names: smb2NegotiateContextCompAlgIdNames)
    compressionFlags = p.u16(
      "header.comp_transform.flags", "Flags", .hex, names: [0: "None", 1: "Chained"])
    offset = p.u32("header.comp_transform.offset", "Offset", .hex)
    compressed = p.bytes("header.comp_transform.data", "CompressedData")
  }
}

/// The parts of a negotiation (section 2.2.3.1).
struct SMB2NegotiateFields: Sendable {
  let type, length, hashCount, saltLength, hash, cipherCount, cipher: Field<UInt16>
  let compressionCount, compression, signingCount, signing: Field<UInt16>
  let salt: Field<Bytes>
  let compressionFlags: FlagSet<UInt32>
  let netname: Field<Text>

  init(_ p: inout Builder) {
    type = p.u16("negotiate_context.type", "Type", .hex, names: smb2NegotiateContextTypeNames)
    length = p.u16("negotiate_context.data_length", "DataLength")
    hashCount = p.u16("negotiate_context.hash_alg_count", "HashAlgorithmCount")
    saltLength = p.u16("negotiate_context.salt_length", "SaltLength")
    hash = p.u16("negotiate_context.hash_algorithm", "HashAlgorithm", .hex, names: [1: "SHA-512"])
    salt = p.bytes("negotiate_context.salt", "Salt")
    cipherCount = p.u16("negotiate_context.cipher_count", "CipherCount")
    cipher = p.u16(
      "negotiate_context.cipher_id", "CipherId", .hex,
      names: [1: "AES-128-CCM", 2: "AES-128-GCM", 3: "AES-256-CCM", 4: "AES-256-GCM"])
    compressionCount = p.u16("negotiate_context.comp_alg_count", "CompressionAlgorithmCount")
    compressionFlags = FlagSet(
      p.u32("negotiate_context.comp_alg_flags", "Flags", .hex),
      [
        p.flag(
          "negotiate_context.comp_alg_flags.chained", "Chained", mask: 0x1, width: 4,
          blurb: "Chained compression is supported on this connection")
      ])
    compression = p.u16(
      "negotiate_context.comp_alg_id", "CompressionAlgorithmId", .hex,
      names: smb2NegotiateContextCompAlgIdNames)
    netname = p.string("negotiate_context.netname", "Netname")
    signingCount = p.u16("negotiate_context.signing_alg_count", "SigningAlgorithmCount")
    signing = p.u16(
      "negotiate_context.signing_id", "SigningAlgorithmId", .hex,
      names: [0: "HMAC-SHA256", 1: "AES-CMAC", 2: "AES-GMAC"])
  }
}
