import RemoraCore

/// The fields of eDonkey.
struct EdonkeyFields {
  let message, metaTag, fileInfo, serverInfo, clientInfo, hashEntry, manyEntry, source, emuleZlib,
    peer: Field<Label>
  let protocolField, messageType, metaTagType, metaTagId, manyOpcode, kademlia, peerType,
    kademliaVersion, tag8, tagName, tagType, requestType, publicKeyLength, signatureLength,
    obfuscation, state, signatureAddress, searchType, load, restrictive, searchLimitType,
    searchOperator: Field<UInt8>
  let messageLength, tag32, tcpFlags, auxiliaryPort, unparsed, hardLimit, softLimit, lowUsers,
    udpFlags, serverKey, listSize, metaTagNumber, blobLength, startOffset, endOffset, fileSize,
    users, files, challengeNumber, packedLength, challenge, maxUsers, searchLimit: Field<UInt32>
  let clientHash, serverHash, fileHash, hash, fileStatus, publicKey, signature, rootHash, aichHash,
    tagBytes, messageData, compressedData: Field<Bytes>
  let clientId, ip, kademliaIp, reportedAddress: Field<IPv4Address>
  let port, metaTagNameSize, stringLength, partCount, partNumber, hashId, sourceCount, tag16,
    kademliaUdpPort, kademliaTcpPort, tagNameLength, tcpObfuscationPort, udpObfuscationPort,
    booleanLength, emuleVersion, queueRanking, startPosition: Field<UInt16>
  let metaTagName, string, directory, peerId, kademliaHash, fileId, keywordHash, recipientsId,
    senderId, targetId, distance, tagHash, tagString: Field<Text>
  let tagFloat: Field<Float>
  let tag64, startOffset64, endOffset64, fileLength, kademliaSize: Field<UInt64>
  let more: Field<Bool>
  let tagNames, namedTagNames, tagTypeNames, versionNames: ValueNames
  let undecodedTag: Expert

  init(_ p: inout Builder) {
    tagNames = FieldSheet.list("tag", in: edonkeyNames)
    namedTagNames = FieldSheet.list("named", in: edonkeyNames)
    tagTypeNames = FieldSheet.list("type", in: edonkeyNames)
    versionNames = [
      1: " (eMule <= 0.46c or compatibles)",
      2: " (eMule 0.47a or compatibles)",
      3: " (eMule 0.47b or compatibles)",
      5: " (eMule 0.48a or compatibles)",
      6: " (eMule 0.49aBETA1 or compatibles)",
      7: " (eMule 0.49a or compatibles)",
    ]
    message = p.label("message", "eDonkey Message")
    protocolField = p.u8(
      "protocol", "Protocol", .hex,
      names: [
        0xe3: "eDonkey", 0xc5: "eMule Extensions", 0xd4: "eMule Compressed", 0xe4: "Kademlia",
        0xe5: "Kademlia Compressed", 0xa4: "KAdu", 0xa5: "KAdu Compressed",
      ], blurb: "eDonkey Protocol")
    messageLength = p.u32("message.length", "Message Length", blurb: "eDonkey Message Length")
    messageType = p.u8("message.type", "Message Type", .hex, blurb: "eDonkey Message Type")
    clientHash = p.bytes("client_hash", "Client Hash", blurb: "eDonkey Client Hash")
    serverHash = p.bytes("server_hash", "Server Hash", blurb: "eDonkey Server Hash")
    fileHash = p.bytes("file_hash", "File Hash", blurb: "eDonkey File Hash")
    clientId = p.ipv4("clientid", "Client ID", blurb: "eDonkey Client ID")
    ip = p.ipv4("ip", "IP", blurb: "eDonkey IP")
    port = p.u16("port", "Port", blurb: "eDonkey Port")
    metaTag = p.label("metatag", "eDonkey Meta Tag")
    metaTagType = p.u8("metatag.type", "Meta Tag Type", .hex, blurb: "eDonkey Meta Tag Type")
    metaTagId = p.u8("metatag.id", "Meta Tag ID", .hex, blurb: "eDonkey Meta Tag ID")
    metaTagName = p.string("metatag.name", "Meta Tag Name", blurb: "eDonkey Meta Tag Name")
    metaTagNameSize = p.u16(
      "metatag.namesize", "Meta Tag Name Size", blurb: "eDonkey Meta Tag Name Size")
    hash = p.bytes("hash", "Hash", blurb: "eDonkey Hash")
    string = p.string("string", "String", blurb: "eDonkey String")
    stringLength = p.u16("string_length", "String Length", blurb: "eDonkey String Length")
    partCount = p.u16("part_count", "Part Count", blurb: "eDonkey Part Count")
    fileStatus = p.bytes("file_status", "File Status", blurb: "eDonkey File Status")
    directory = p.string("directory", "Directory", blurb: "eDonkey Directory")
    fileInfo = p.label("fileinfo", "eDonkey File Info")
    serverInfo = p.label("serverinfo", "eDonkey Server Info")
    clientInfo = p.label("clientinfo", "eDonkey Client Info")
    publicKey = p.bytes("emule.public_key", "Public Key", blurb: "eMule Public Key")
    signature = p.bytes("emule.signature", "Signature", blurb: "eMule Signature")
    partNumber = p.u16("emule.aich_partnum", "Part Number", blurb: "eMule AICH Part Number")
    rootHash = p.bytes("emule.aich_root_hash", "AICH Root Hash", blurb: "eMule AICH Root Hash")
    hashEntry = p.label("emule.aich_hash_entry", "AICH Hash Entry", blurb: "eMule AICH Hash Entry")
    hashId = p.u16("emule.aich_hash_id", "AICH Hash ID", .hex, blurb: "eMule AICH Hash ID")
    aichHash = p.bytes("emule.aich_hash", "AICH Hash", blurb: "eMule AICH Hash")
    manyEntry = p.label("emule.multipacket_entry", "eMule MultiPacket Entry")
    manyOpcode = p.u8(
      "emule.multipacket_opcode", "MultiPacket Opcode", .hex, blurb: "eMule MultiPacket Opcode")
    source = p.label("source", "Source", blurb: "eDonkey File Source")
    sourceCount = p.u16(
      "emule.source_count", "Completed Sources Count", blurb: "eMule Completed Sources Count")
    emuleZlib = p.label("emule.zlib", "Compressed Data", blurb: "eMule Compressed Data")
    kademlia = p.u8("kademlia", "Kademlia Packet", .hex, blurb: "Kademlia Packet Type")
    peerType = p.u8("kademlia.peer.type", "Peer Type", .decHex, blurb: "Kademlia Peer Type")
    peer = p.label("kademlia.peer", "Kademlia Peer")
    peerId = p.string("kademlia.peer.id", "Peer ID", blurb: "Kademlia Peer ID")
    kademliaHash = p.string("kademlia.hash", "Kademlia Hash")
    fileId = p.string("kademlia.file.id", "File ID", blurb: "Kademlia File ID")
    keywordHash = p.string("kademlia.keyword.hash", "Keyword Hash", blurb: "Kademlia Keyword Hash")
    recipientsId = p.string(
      "kademlia.recipients.id", "Recipient's ID", blurb: "Kademlia Recipient's ID")
    senderId = p.string("kademlia.sender.id", "Sender ID", blurb: "Kademlia Sender ID")
    targetId = p.string("kademlia.target.id", "Target ID", blurb: "Kademlia Target ID")
    distance = p.string("kademlia.distance", "XOR Distance", blurb: "Kademlia XOR Distance")
    kademliaVersion = p.u8("kademlia.version", "Kad Version", .decHex)
    tagFloat = p.float("kademlia.tag.value.float", "Tag Value (Float)", blurb: "Float Tag Value")
    tag64 = p.u64(
      "kademlia.tag.value.uint64", "Tag Value (UINT64)", .decHex, blurb: "UINT64 Tag Value")
    tag32 = p.u32(
      "kademlia.tag.value.uint32", "Tag Value (UINT32)", .decHex, blurb: "UINT32 Tag Value")
    tag16 = p.u16(
      "kademlia.tag.value.uint16", "Tag Value (UINT16)", .decHex, blurb: "UINT16 Tag Value")
    tag8 = p.u8("kademlia.tag.value.uint8", "Tag Value (UINT8)", .decHex, blurb: "UINT8 Tag Value")
    tagHash = p.string("kademlia.tag.value.hash", "Tag Value (HASH)", blurb: "HASH Tag Value")
    tagString = p.string(
      "kademlia.tag.value.string", "Tag Value (String)", blurb: "String Tag Value")
    tagBytes = p.bytes("kademlia.tag.value.bsob", "Tag Value (BSOB)", blurb: "BSOB Tag Value")
    kademliaUdpPort = p.u16("kademlia.udp_port", "UDP Port", .udpPort, blurb: "Kademlia UDP Port")
    kademliaIp = p.ipv4("kademlia.ip", "IP", blurb: "eDonkey IP")
    kademliaTcpPort = p.u16("kademlia.tcp_port", "TCP Port", .tcpPort, blurb: "Kademlia TCP Port")
    tcpFlags = p.u32("tcp_flags", "TCP Flags", .hex, blurb: "eDonkey TCP Flags (ID Change)")
    auxiliaryPort = p.u32(
      "aux_port", "Auxiliary Port", blurb: "eDonkey Auxiliary Port (Value) (ID Change)")
    reportedAddress = p.ipv4(
      "server_reported_ip", "Server Reported IP", blurb: "eDonkey Server Reported IP (ID Change)")
    tagName = p.u8("kademlia.tag.name", "Tag Name", .hex, blurb: "Kademlia Tag Name String")
    tagNameLength = p.u16(
      "kademlia.tag.name.length", "Tag Name Length", blurb: "Kademlia Tag Name String Length")
    tagType = p.u8(
      "kademlia.tag.type", "Tag Type", .hex, names: tagTypeNames, blurb: "Kademlia Tag Type")
    requestType = p.u8(
      "kademlia.request.type", "Request Type", .hex, blurb: "Kademlia Request Type")
    unparsed = p.u32(
      "unparsed", "eDonkey unparsed data length", .decHex,
      blurb: "eDonkey trailing or unparsed data length")
    hardLimit = p.u32("hard_limit_files", "Hard limit on number of files")
    softLimit = p.u32("soft_limit_files", "Soft limit on number of files")
    lowUsers = p.u32("number_of_lowid_users", "Number of LowID Users")
    udpFlags = p.u32("udp_flags", "Server UDP Support Flags", .hex)
    tcpObfuscationPort = p.u16("tcp_obfuscation_port", "TCP Obfuscation Port", .tcpPort)
    udpObfuscationPort = p.u16("udp_obfuscation_port", "UDP Obfuscation Port", .udpPort)
    serverKey = p.u32("server_udp_key", "Server UDP Key", .hex)
    listSize = p.u32("list_size", "List Size")
    metaTagNumber = p.u32("meta_tag_value.uint", "Meta Tag Value")
    booleanLength = p.u16("boolean_array_length", "Boolean Array Length")
    blobLength = p.u32("blob_length", "BLOB Length")
    publicKeyLength = p.u8("emule.public_key_length", "Public key length")
    signatureLength = p.u8("emule.signature_length", "Signature length")
    obfuscation = p.u8("obfuscation_settings", "Obfuscation Settings")
    startOffset = p.u32("start_offset", "Start Offset")
    startOffset64 = p.u64("start_offset64", "Start Offset")
    endOffset = p.u32("end_offset", "End Offset")
    endOffset64 = p.u64("end_offset64", "End Offset")
    fileLength = p.u64("emule.file_length", "File Length")
    more = p.flag("more_search_file_results", "More")
    fileSize = p.u32("file_size", "File size")
    users = p.u32("number_of_users", "Number of Users")
    files = p.u32("number_of_files", "Number of Files")
    messageData = p.bytes("message_data", "Message Data")
    emuleVersion = p.u16("emule.version", "Version")
    queueRanking = p.u16("emule.queue_ranking", "Queue Ranking")
    state = p.u8(
      "emule.state", "State",
      names: ValueNames(ranges: [
        (0...0, "nothing is needed"), (1...1, "signature is needed"),
        (2...255, "public key and signature are needed"),
      ]))
    challengeNumber = p.u32("emule.rndchallenge", "Rndchallenge")
    signatureAddress = p.u8("emule.sig_ip_used", "Sig IP Used")
    packedLength = p.u32("emule.packed_length", "Packed Length")
    compressedData = p.bytes("emule.compressed_message_data", "Compressed Message Data")
    challenge = p.u32("challenge", "Challenge", .hex)
    maxUsers = p.u32("max_number_of_users", "Max number of Users")
    searchType = p.u8(
      "search_type", "Search Type", names: [0: "Boolean", 1: "Name", 2: "Metadata", 3: "Limit"])
    load = p.u8("kademlia_uload", "uLoad")
    startPosition = p.u16("kademlia_start_position", "Start position")
    kademliaSize = p.u64("kademlia_filesize", "Filesize")
    restrictive = p.u8("kademlia_restrictive", "Restrictive", .hex)
    searchLimit = p.u32("search_limit", "Search Limit")
    searchLimitType = p.u8("search_limit_type", "Limit Type", names: [1: "MIN", 2: "MAX"])
    searchOperator = p.u8(
      "search_ops", "Search Operator", .hex, names: [0: "AND", 1: "OR", 2: "AND NOT"])
    undecodedTag = p.expert(
      "kademlia.tag.type.undecoded", .protocolRule, .warning, "Tag value not decoded")
  }
}
