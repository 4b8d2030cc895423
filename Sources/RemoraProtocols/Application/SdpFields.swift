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
  let mediaPort: Field<UInt16>
  let cryptoTag: Field<UInt32>

  init(_ p: inout Builder) {
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
