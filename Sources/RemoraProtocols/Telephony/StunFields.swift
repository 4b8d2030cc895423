import RemoraCore

/// The fields of STUN.
struct STUNFields {
  let attribute, channel, type, typeClass, typeMethod, typeMethodAssignment, length,
    attType: Field<UInt16>
  let attTypeComprehension, attTypeAssignment, attLength, attPort, attPadding: Field<UInt16>
  let attUnknown, attPwAlg, attPwAlgLen, attChannelnum, attMsStreamType: Field<UInt16>
  let attMsServiceQuality, attBandwidthAcmType, attGoogleNetworkId: Field<UInt16>
  let attGoogleNetworkCost: Field<UInt16>
  let cookie, id, attPassword, attHmac, attIpv4Xord, attIpv6Xord, attPortXord: Field<Bytes>
  let attUnknown8006, attTieBreaker, attPwAlgData, attToken, value, attReserved: Field<Bytes>
  let attMsConnectionId, attBandwidthRsvId, attSipDialogId, attSipCallId: Field<Bytes>
  let attributes: Field<Label>
  let responseIn, responseTo, reqduplicate: Field<FrameNumber>
  let time: Field<RelativeTime>
  let attFamily, attCrc32Status, attErrorClass, attError, attIcmpType: Field<UInt8>
  let attIcmpCode, attEvenPortReserveNext, attTransp, attLpPeerLocation: Field<UInt8>
  let attLpSeftLocation, attLpFederation, networkVersion: Field<UInt8>
  let attIpv4: Field<IPv4Address>
  let attIpv6: Field<IPv6Address>
  let attUsername, attErrorReason, attRealm, attNonce, attSoftware: Field<Text>
  let attMsFoundation: Field<Text>
  let attCrc32, attPriority, attLifetime, attCacheTimeout, attMagicCookie: Field<UInt32>
  let portBandwidth, attMsVersion, attMsVersionIce, attMsSequenceNumber: Field<UInt32>
  let attBandwidthRsvAmountMisb, attBandwidthRsvAmountMasb: Field<UInt32>
  let attBandwidthRsvAmountMirb, attBandwidthRsvAmountMarb, attAddressRpReserved: Field<UInt32>
  let attAddressRpMasb, attAddressRpMarb: Field<UInt32>
  let attChangeIp, attChangePort, attAddressRpValid, attAddressRpPstn: Field<Bool>
  let attMsMultiplexedTurnSessionId: Field<UInt64>
  let wrongMsglen, unknownAttribute, attCrc32Bad: Expert

  init(_ p: inout Builder) {
    attribute = p.u16("attribute", "Attribute Type", .hex)
    channel = p.u16("channel", "Channel Number", .hex)
    type = p.u16("type", "Message Type", .hex)
    typeClass = p.u16("type.class", "Message Class", .hex, mask: 0x110)
    typeMethod = p.u16("type.method", "Message Method", .hex, mask: 0x3eef)
    typeMethodAssignment = p.u16(
      "type.method-assignment", "Message Method Assignment", .hex, mask: 0x2000,
      names: [0x0: "IETF Review", 0x1: "Designated Expert"])
    length = p.u16("length", "Message Length", blurb: "Payload (attributes) length")
    cookie = p.bytes("cookie", "Message Cookie")
    id = p.bytes("id", "Message Transaction ID")
    attributes = p.label("attributes", "Attributes")
    responseIn = p.frameNumber(
      "response-in", "Response In", blurb: "The response to this STUN query is in this frame")
    responseTo = p.frameNumber(
      "response-to", "Request In", blurb: "This is a response to the STUN Request in this frame")
    time = p.duration("time", "Time", blurb: "The time between the Request and the Response")
    reqduplicate = p.frameNumber(
      "reqduplicate", "Duplicated original message in",
      blurb: "This is a duplicate of STUN message in this frame")
    attType = p.u16("att.type", "Attribute Type", .hex)
    attTypeComprehension = p.u16(
      "att.type.comprehension", "Attribute Type Comprehension", .hex, mask: 0x8000,
      names: [0x0: "Required", 0x1: "Optional"])
    attTypeAssignment = p.u16(
      "att.type.assignment", "Attribute Type Assignment", .hex, mask: 0x4000,
      names: [0x0: "IETF Review", 0x1: "Designated Expert"])
    attLength = p.u16("att.length", "Attribute Length")
    attFamily = p.u8("att.family", "Protocol Family", .hex, names: [0x1: "IPv4", 0x2: "IPv6"])
    attIpv4 = p.ipv4("att.ipv4", "IP")
    attIpv6 = p.ipv6("att.ipv6", "IP")
    attPort = p.u16("att.port", "Port")
    attUsername = p.string("att.username", "Username")
    attPassword = p.bytes("att.password", "Password")
    attPadding = p.u16("att.padding", "Padding")
    attHmac = p.bytes("att.hmac", "HMAC-SHA1")
    attCrc32 = p.u32("att.crc32", "CRC-32", .hex)
    attCrc32Status = p.u8(
      "att.crc32.status", "CRC-32 Status", .none,
      names: [0: "Bad", 1: "Good", 2: "Unverified", 3: "Not present", 4: "Illegal"])
    attErrorClass = p.u8("att.error.class", "Error Class", mask: 0x7)
    attError = p.u8("att.error", "Error Code")
    attErrorReason = p.string("att.error.reason", "Error Reason Phrase")
    attRealm = p.string("att.realm", "Realm")
    attNonce = p.string("att.nonce", "Nonce")
    attUnknown = p.u16("att.unknown", "Unknown Attribute", .hex)
    attIpv4Xord = p.bytes("att.ipv4-xord", "IP (XOR-d)")
    attIpv6Xord = p.bytes("att.ipv6-xord", "IP (XOR-d)")
    attPortXord = p.bytes("att.port-xord", "Port (XOR-d)")
    attIcmpType = p.u8("att.icmp.type", "ICMP type")
    attIcmpCode = p.u8("att.icmp.code", "ICMP code")
    attUnknown8006 = p.bytes(
      "att.unknown8006", "Unknown8006", blurb: "MS-TURN Unknown Attribute 0x8006")
    attSoftware = p.string("att.software", "Software")
    attPriority = p.u32("att.priority", "Priority")
    attTieBreaker = p.bytes("att.tie-breaker", "Tie breaker")
    attLifetime = p.u32("att.lifetime", "Lifetime", blurb: "Session idle time remaining (seconds)")
    attChangeIp = p.flag(
      "att.change-ip", "Change IP", mask: 0x4, width: 2, set: "Set", unset: "Not set")
    attChangePort = p.flag(
      "att.change-port", "Change Port", mask: 0x2, width: 2, set: "Set", unset: "Not set")
    attPwAlg = p.u16(
      "att.pw_alg", "Password Algorithm", names: [0: "Reserved", 1: "MD5", 2: "SHA-256"])
    attPwAlgLen = p.u16("att.pw_alg_len", "Password Algorithm Length")
    attPwAlgData = p.bytes("att.pw_alg_data", "Password Algorithm Data")
    attEvenPortReserveNext = p.u8(
      "att.even-port.reserve-next", "Reserve next", mask: 0x80,
      names: [0: "No reservation", 1: "Reserve next port number"])
    attCacheTimeout = p.u32("att.cache-timeout", "Cache timeout")
    attToken = p.bytes("att.token", "Token")
    value = p.bytes("value", "Value")
    attReserved = p.bytes("att.reserved", "Reserved")
    attTransp = p.u8("att.transp", "Transport", .hex, names: [0x6: "TCP", 0x11: "UDP"])
    attChannelnum = p.u16("att.channelnum", "Channel-Number", .hex)
    attMagicCookie = p.u32("att.magic_cookie", "Magic Cookie", .hex)
    portBandwidth = p.u32("port.bandwidth", "Bandwidth", blurb: "Peak Bandwidth (kBit/s)")
    attMsVersion = p.u32(
      "att.ms.version", "MS Version",
      names: [
        1: "ICE", 2: "MS-ICE2", 3: "MS-ICE2 with SHA256", 4: "MS-ICE2 with SHA256 and IPv6",
        5: "MULTIPLEXED TURN over UDP only", 6: "MULTIPLEXED TURN over UDP and TCP",
      ])
    attMsVersionIce = p.u32("att.ms.version.ice", "MS ICE Version", names: stunAttMsVersionIceNames)
    attMsConnectionId = p.bytes("att.ms.connection_id", "Connection ID")
    attMsSequenceNumber = p.u32("att.ms.sequence_number", "Sequence Number")
    attMsStreamType = p.u16(
      "att.ms.stream_type", "Stream Type",
      names: [1: "Audio", 2: "Video", 3: "Supplemental Video", 4: "Data"])
    attMsServiceQuality = p.u16(
      "att.ms.service_quality", "Service Quality",
      names: [0: "Best effort delivery", 1: "Reliable delivery"])
    attMsFoundation = p.string("att.ms.foundation", "Foundation")
    attMsMultiplexedTurnSessionId = p.u64(
      "att.ms.multiplexed_turn_session_id", "MS Multiplexed TURN Session Id", .hex)
    attBandwidthAcmType = p.u16(
      "att.bandwidth_acm.type", "Message Type",
      names: [0: "Reservation Check", 1: "Reservation Commit", 2: "Reservation Update"])
    attBandwidthRsvId = p.bytes("att.bandwidth_rsv_id", "Reservation ID")
    attBandwidthRsvAmountMisb = p.u32(
      "att.bandwidth_rsv_amount.misb", "Minimum Send Bandwidth", blurb: "In kilobits per second")
    attBandwidthRsvAmountMasb = p.u32(
      "att.bandwidth_rsv_amount.masb", "Maximum Send Bandwidth", blurb: "In kilobits per second")
    attBandwidthRsvAmountMirb = p.u32(
      "att.bandwidth_rsv_amount.mirb", "Minimum Receive Bandwidth", blurb: "In kilobits per second")
    attBandwidthRsvAmountMarb = p.u32(
      "att.bandwidth_rsv_amount.marb", "Maximum Receive Bandwidth", blurb: "In kilobits per second")
    attAddressRpValid = p.flag(
      "att.address_rp.valid", "Valid", mask: 0x80000000, width: 4, set: "Yes", unset: "No")
    attAddressRpPstn = p.flag(
      "att.address_rp.pstn", "PSTN", mask: 0x40000000, width: 4, set: "Yes", unset: "No")
    attAddressRpReserved = p.u32("att.address_rp.reserved", "Reserved", .hex, mask: 0x3fffffff)
    attAddressRpMasb = p.u32(
      "att.address_rp.masb", "Maximum Send Bandwidth", blurb: "In kilobits per second")
    attAddressRpMarb = p.u32(
      "att.address_rp.marb", "Maximum Receive Bandwidth", blurb: "In kilobits per second")
    attSipDialogId = p.bytes("att.sip_dialog_id", "SIP Dialog ID")
    attSipCallId = p.bytes("att.sip_call_id", "SIP Call ID")
    attLpPeerLocation = p.u8(
      "att.lp.peer_location", "Peer Location", names: [0: "Unknown", 1: "Internet", 2: "Intranet"])
    attLpSeftLocation = p.u8(
      "att.lp.seft_location", "Self Location", names: [0: "Unknown", 1: "Internet", 2: "Intranet"])
    attLpFederation = p.u8(
      "att.lp.federation", "Federation",
      names: [0: "No Federation", 1: "Enterprise Federation", 2: "Public Cloud Federation"])
    attGoogleNetworkId = p.u16("att.google.network_id", "Google Network ID")
    attGoogleNetworkCost = p.u16(
      "att.google.network_cost", "Google Network Cost",
      names: [
        0: "Min", 10: "Low", 50: "Unknown", 250: "Cellular5G", 500: "Cellular4G", 900: "Cellular",
        910: "Cellular3G", 980: "Cellular2G", 999: "Max",
      ])
    networkVersion = p.u8(
      "network_version", "STUN Network Version",
      names: [1: "MS-TURN", 2: "RFC-3489 and earlier", 3: "RFC-5389/8489"])
    wrongMsglen = p.expert(
      "wrong_msglen", .malformed, .error, "Packet length is not multiple of 4 bytes")
    unknownAttribute = p.expert("unknown_attribute", .undecoded, .warning, "Attribute unknown")
    attCrc32Bad = p.expert("att.crc32.bad", .checksum, .warning, "Bad Fingerprint")
  }
}

let stunAttMsVersionIceNames: ValueNames = ValueNames(ranges: [
  (0...2, "Supports only RFC3489bis-02 message formats"),
  (3...4294967295, "Supports RFC5389 message formats"),
])
