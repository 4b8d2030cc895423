import RemoraCore

/// The fields of SDP.
struct SDPFields {
  let version, owner, sessionName, sessionInfo, uri, email, phone, connectionInfo: Field<Text>
  let bandwidth, timezone, encryptionKey, sessionAttr, mediaAttr, time: Field<Text>
  let repeatTime, media, mediaTitle, unknown, ownerUsername, ownerSessionid: Field<Text>
  let ownerVersion, ownerNetworkType, ownerAddressType, ownerAddress: Field<Text>
  let connectionInfoNetworkType, connectionInfoAddressType, connectionInfoAddress: Field<Text>
  let connectionInfoTtl, connectionInfoNumAddr, bandwidthModifier, bandwidthValue: Field<Text>
  let timeStart, timeStop, repeatTimeInterval, repeatTimeDuration: Field<Text>
  let repeatTimeOffset, timezoneTime, timezoneOffset, encryptionKeyType: Field<Text>
  let encryptionKeyData, sessionAttrField, sessionAttrValue, mediaMedia: Field<Text>
  let mediaPortString, mediaPortcount, mediaProto, mediaFormat: Field<Text>
  let mediaAttributeField, mediaAttributeValue, mimeType, sampleRate, channels: Field<Text>
  let fmtpParameter, cryptoCryptoSuite, iceCandidateFoundation: Field<Text>
  let iceCandidateComponentid, iceCandidateTransport, iceCandidatePriority: Field<Text>
  let iceCandidateAddress, iceCandidatePort, iceCandidateType: Field<Text>
  let invalid, ipbcpVersion, ipbcpCommand, lifetime, mkiValue, mkiLength, callID: Field<Text>
  let masterKey, masterSalt, keyAndSalt: Field<Bytes>
  let packetizationMode, profileLevel, h263Profile, h263Level: Field<UInt32>
  let noEqual, missingFields, invalidMediaPort, invalidCryptoTag, invalidKeyParam: Expert
  let invalidMkiLength: Expert
  let mediaPort: Field<UInt16>
  let cryptoTag: Field<UInt32>

  init(_ p: inout Builder) {
    invalid = p.string("invalid", "Invalid line")
    ipbcpVersion = p.string("ipbcp.version", "IPBCP Protocol Version")
    ipbcpCommand = p.string("ipbcp.command", "IPBCP Command Type")
    lifetime = p.string("crypto.lifetime", "Lifetime")
    mkiValue = p.string("crypto.mki-valu", "mki-value")
    mkiLength = p.string("crypto.mki_length", "mki_length")
    callID = p.string("/sip.call_id_generated", "Generated Call-ID")
    masterKey = p.bytes("crypto.master_key", "Master Key")
    masterSalt = p.bytes("crypto.master_salt", "Master salt")
    keyAndSalt = p.bytes("key_and_salt", "Key and Salt")
    packetizationMode = p.u32(
      "fmtp.h264_packetization_mode", "Packetization mode",
      names: [
        0: "Single NAL mode",
        1: "Non-interleaved mode",
        2: "Interleaved mode",
      ])
    profileLevel = p.u32(
      "fmtp.profile_level_id", "Level Code", names: sdpProfileLevelNames)
    h263Profile = p.u32(
      "fmtp.h263profile", "Profile", names: sdpH263ProfileNames)
    h263Level = p.u32(
      "fmtp.h263level", "Level", names: sdpH263LevelNames)
    noEqual = p.expert(
      "invalid_line.no_equal", .malformed, .note, "Invalid SDP line (no '=' delimiter)")
    missingFields = p.expert(
      "invalid_line.missing_fields", .malformed, .error,
      "Invalid SDP line (missing required fields)")
    invalidMediaPort = p.expert("invalid_media_port", .malformed, .error, "Invalid media port")
    invalidCryptoTag = p.expert("invalid_crypto_tag", .malformed, .error, "Invalid crypto tag")
    invalidKeyParam = p.expert(
      "invalid_key_param", .malformed, .note, "Invalid key-param (no ':' delimiter)")
    invalidMkiLength = p.expert(
      "invalid_crypto_mki_length", .malformed, .error, "Invalid crypto mki length")
    version = p.string("version", "Session Description Protocol Version (v)")
    owner = p.string("owner", "Owner/Creator, Session Id (o)")
    sessionName = p.string("session_name", "Session Name (s)")
    sessionInfo = p.string("session_info", "Session Information (i)")
    uri = p.string("uri", "URI of Description (u)")
    email = p.string("email", "E-mail Address (e)")
    phone = p.string("phone", "Phone Number (p)")
    connectionInfo = p.string("connection_info", "Connection Information (c)")
    bandwidth = p.string("bandwidth", "Bandwidth Information (b)")
    timezone = p.string("timezone", "Time Zone Adjustments (z)")
    encryptionKey = p.string("encryption_key", "Encryption Key (k)")
    sessionAttr = p.string("session_attr", "Session Attribute (a)")
    mediaAttr = p.string("media_attr", "Media Attribute (a)")
    time = p.string("time", "Time Description, active time (t)")
    repeatTime = p.string("repeat_time", "Repeat Time (r)")
    media = p.string("media", "Media Description, name and address (m)")
    mediaTitle = p.string("media_title", "Media Title (i)")
    unknown = p.string("unknown", "Unknown")
    ownerUsername = p.string("owner.username", "Owner Username")
    ownerSessionid = p.string("owner.sessionid", "Session ID")
    ownerVersion = p.string("owner.version", "Session Version")
    ownerNetworkType = p.string("owner.network_type", "Owner Network Type")
    ownerAddressType = p.string("owner.address_type", "Owner Address Type")
    ownerAddress = p.string("owner.address", "Owner Address")
    connectionInfoNetworkType = p.string("connection_info.network_type", "Connection Network Type")
    connectionInfoAddressType = p.string("connection_info.address_type", "Connection Address Type")
    connectionInfoAddress = p.string("connection_info.address", "Connection Address")
    connectionInfoTtl = p.string("connection_info.ttl", "Connection TTL")
    connectionInfoNumAddr = p.string("connection_info.num_addr", "Connection Number of Addresses")
    bandwidthModifier = p.string("bandwidth.modifier", "Bandwidth Modifier")
    bandwidthValue = p.string(
      "bandwidth.value", "Bandwidth Value", blurb: "Bandwidth Value (in kbits/s)")
    timeStart = p.string("time.start", "Session Start Time")
    timeStop = p.string("time.stop", "Session Stop Time")
    repeatTimeInterval = p.string("repeat_time.interval", "Repeat Interval")
    repeatTimeDuration = p.string("repeat_time.duration", "Repeat Duration")
    repeatTimeOffset = p.string("repeat_time.offset", "Repeat Offset")
    timezoneTime = p.string("timezone.time", "Timezone Time")
    timezoneOffset = p.string("timezone.offset", "Timezone Offset")
    encryptionKeyType = p.string("encryption_key.type", "Key Type")
    encryptionKeyData = p.string("encryption_key.data", "Key Data")
    sessionAttrField = p.string("session_attr.field", "Session Attribute Fieldname")
    sessionAttrValue = p.string("session_attr.value", "Session Attribute Value")
    mediaMedia = p.string("media.media", "Media Type")
    mediaPort = p.u16("media.port", "Media Port", .udpPort)
    mediaPortString = p.string("media.port_string", "Media Port")
    mediaPortcount = p.string("media.portcount", "Media Port Count")
    mediaProto = p.string("media.proto", "Media Protocol")
    mediaFormat = p.string("media.format", "Media Format")
    mediaAttributeField = p.string("media_attribute.field", "Media Attribute Fieldname")
    mediaAttributeValue = p.string("media_attribute.value", "Media Attribute Value")
    mimeType = p.string("mime.type", "MIME Type", blurb: "SDP MIME Type")
    sampleRate = p.string("sample_rate", "Sample Rate")
    channels = p.string("channels", "Audio Channels")
    fmtpParameter = p.string(
      "fmtp.parameter", "Media format specific parameters", blurb: "Format specific parameter(fmtp)"
    )
    cryptoTag = p.u32("crypto.tag", "tag")
    cryptoCryptoSuite = p.string("crypto.crypto_suite", "Crypto suite")
    iceCandidateFoundation = p.string(
      "ice_candidate.foundation", "Foundation",
      blurb: "Identifier, same for two candidates with same type, base address, protocol "
        + "and STUN server")
    iceCandidateComponentid = p.string(
      "ice_candidate.componentid", "Component ID",
      blurb: "Media component identifier (For RTP media, 1 is RTP, 2 is RTCP)")
    iceCandidateTransport = p.string(
      "ice_candidate.transport", "Transport", blurb: "Transport protocol")
    iceCandidatePriority = p.string("ice_candidate.priority", "Priority")
    iceCandidateAddress = p.string(
      "ice_candidate.address", "Connection Address", blurb: "IP address or FQDN of the candidate")
    iceCandidatePort = p.string(
      "ice_candidate.port", "Candidate Port", blurb: "Port of the candidate")
    iceCandidateType = p.string(
      "ice_candidate.type", "Candidate Type",
      blurb: "The origin of the address and port, i.e. where it was learned")
  }
}

let sdpProfileLevelNames: ValueNames = [
  0: "Reserved",
  1: "Simple Profile/Level 1",
  2: "Simple Profile/Level 2",
  3: "Reserved",
  4: "Reserved",
  5: "Reserved",
  6: "Reserved",
  7: "Reserved",
  8: "Simple Profile/Level 0",
  9: "Simple Profile/Level 0b",
  17: "Simple Scalable Profile/Level 1",
  18: "Simple Scalable Profile/Level 2",
  33: "Core Profile/Level 1",
  34: "Core Profile/Level 2",
  50: "Main Profile/Level 2",
  51: "Main Profile/Level 3",
  52: "Main Profile/Level 4",
  66: "N-bit Profile/Level 2",
  81: "Scalable Texture Profile/Level 1",
  97: "Simple Face Animation Profile/Level 1",
  98: "Simple Face Animation Profile/Level 2",
  99: "Simple FBA Profile/Level 1",
  100: "Simple FBA Profile/Level 2",
  113: "Basic Animated Texture Profile/Level 1",
  114: "Basic Animated Texture Profile/Level 2",
  129: "Hybrid Profile/Level 1",
  130: "Hybrid Profile/Level 2",
  145: "Advanced Real Time Simple Profile/Level 1",
  146: "Advanced Real Time Simple Profile/Level 2",
  147: "Advanced Real Time Simple Profile/Level 3",
  148: "Advanced Real Time Simple Profile/Level 4",
  161: "Core Scalable Profile/Level 1",
  162: "Core Scalable Profile/Level 2",
  163: "Core Scalable Profile/Level 3",
  177: "Advanced Coding Efficiency Profile/Level 1",
  178: "Advanced Coding Efficiency Profile/Level 2",
  179: "Advanced Coding Efficiency Profile/Level 3",
  180: "Advanced Coding Efficiency Profile/Level 4",
  193: "Advanced Core Profile/Level 1",
  194: "Advanced Core Profile/Level 2",
  209: "Advanced Scalable Texture/Level 1",
  210: "Advanced Scalable Texture/Level 2",
  211: "Advanced Scalable Texture/Level 3",
  225: "Simple Studio Profile/Level 1",
  226: "Simple Studio Profile/Level 2",
  227: "Simple Studio Profile/Level 3",
  228: "Simple Studio Profile/Level 4",
  229: "Core Studio Profile/Level 1",
  230: "Core Studio Profile/Level 2",
  231: "Core Studio Profile/Level 3",
  232: "Core Studio Profile/Level 4",
  240: "Advanced Simple Profile/Level 0",
  241: "Advanced Simple Profile/Level 1",
  242: "Advanced Simple Profile/Level 2",
  243: "Advanced Simple Profile/Level 3",
  244: "Advanced Simple Profile/Level 4",
  245: "Advanced Simple Profile/Level 5",
  248: "Fine Granularity Scalable Profile/Level 0",
  249: "Fine Granularity Scalable Profile/Level 1",
  250: "Fine Granularity Scalable Profile/Level 2",
  251: "Fine Granularity Scalable Profile/Level 3",
  252: "Fine Granularity Scalable Profile/Level 4",
  253: "Fine Granularity Scalable Profile/Level 5",
  254: "Reserved",
  255: "Reserved for Escape",
]

let sdpH263ProfileNames: ValueNames = [
  0: "Baseline Profile",
  1: "H.320 Coding Efficiency Version 2 Backward-Compatibility Profile",
  2: "Version 1 Backward-Compatibility Profile",
  3: "Version 2 Interactive and Streaming Wireless Profile",
  4: "Version 3 Interactive and Streaming Wireless Profile",
  5: "Conversational High Compression Profile",
  6: "Conversational Internet Profile",
  7: "Conversational Interlace Profile",
  8: "High Latency Profile",
]

let sdpH263LevelNames: ValueNames = [
  10: "QCIF (176 x 144), 1 x 64Kb/s",
  20: "CIF (352 x 288), 2 x 64Kb/s",
  30: "CIF (352 x 288), 6 x 64Kb/s",
  40: "CIF (352 x 288), 32 x 64Kb/s",
  45: "QCIF (176 x144) support of CPFMT, 2 x 64Kb/s",
  50: "CIF (352 x 288) support of CPFMT, 64 x 64Kb/s",
  60: "CPFMT: 720 x 288 support of CPFMT, 128 x 64Kb/s",
  70: "CPFMT: 720 x 576 support of CPFMT, 256 x 64Kb/s",
]
