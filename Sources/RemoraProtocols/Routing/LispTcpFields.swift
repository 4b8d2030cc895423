import RemoraCore

/// The fields of LISP messages over TCP.
struct LispTcpFields {
  let messageType, messageLength, messageEidAfi, messageErrOffendingMsgType,
    messageErrOffendingMsgLen: Field<UInt16>
  let messageRegistrationRejectRes, messageRegistrationRefreshRes, messageEidPrefixAfi,
    messageRlocAfi: Field<UInt16>
  let messageId, messageIid, messageSid, messageErrReserved, messageErrOffendingMsgId: Field<UInt32>
  let messageRid, messageEndMarker: Field<UInt32>
  let messageData, messageErrOffendingMsgData, messageXtrid, messageSiteid: Field<Bytes>
  let messageErr, messageErrCode, messageRegistrationRejectReason, messageRegistrationRefreshScope,
    messageEidPrefixLength: Field<UInt8>
  let messageRegistrationRefreshFlagsRejected: Field<Bool>
  let messageEidIpv4, messageRlocIpv4: Field<IPv4Address>
  let messageEidIpv6, messageRlocIpv6: Field<IPv6Address>
  let messageEidMac: Field<MACAddress>
  let messageEidDn: Field<Text>

  init(_ p: inout Builder) {
    messageType = p.u16(
      "message.type", "Type", names: lispTcpMessageTypeNames, blurb: "TLV Message Type")
    messageLength = p.u16("message.length", "Length", blurb: "TLV Message Length")
    messageId = p.u32("message.id", "Message ID")
    messageData = p.bytes("message.data", "Message Data")
    messageEidAfi = p.u16(
      "message.eid.afi", "EID AFI", names: lispFamilyNames)
    messageIid = p.u32("message.iid", "Instance ID")
    messageSid = p.u32("message.sid", "Subscribe Message ID")
    messageErr = p.u8("message.err", "Error code", names: lispTcpMessageErrNames)
    messageErrCode = p.u8("message.err.code", "Error code")
    messageErrReserved = p.u24("message.err.reserved", "Error code", .hex, blurb: "Must be zero")
    messageErrOffendingMsgType = p.u16("message.err.offending_msg.type", "Offending message type")
    messageErrOffendingMsgLen = p.u16("message.err.offending_msg.len", "Offending message length")
    messageErrOffendingMsgId = p.u32("message.err.offending_msg.id", "Offending message ID")
    messageErrOffendingMsgData = p.bytes("message.err.offending_msg.data", "Offending message data")
    messageRegistrationRejectReason = p.u8(
      "message.registration_reject.reason", "Registration reject reason",
      names: lispTcpMessageRegistrationRejectReasonNames)
    messageRegistrationRejectRes = p.u16(
      "message.registration_reject.res", "Reserved bits", .hex, blurb: "Must be zero")
    messageRegistrationRefreshScope = p.u8(
      "message.registration_refresh.scope", "Registration refresh scope",
      names: lispTcpMessageRegistrationRefreshScopeNames)
    messageRegistrationRefreshFlagsRejected = p.flag(
      "message.registration_refresh.flags.rejected", "Rejected only", mask: 0x8000, width: 2,
      set: "Set", unset: "Not set")
    messageRegistrationRefreshRes = p.u16(
      "message.registration_refresh.res", "Reserved", .hex, mask: 0x7fff, blurb: "Must be zero")
    messageXtrid = p.bytes("message.xtrid", "xTR-ID")
    messageSiteid = p.bytes("message.siteid", "Site-ID")
    messageEidPrefixLength = p.u8("message.eid.prefix.length", "Prefix Length")
    messageEidPrefixAfi = p.u16(
      "message.eid.prefix.afi", "Prefix AFI", names: lispFamilyNames)
    messageEidIpv4 = p.ipv4("message.eid.ipv4", "Address")
    messageEidIpv6 = p.ipv6("message.eid.ipv6", "Address")
    messageEidMac = p.ether("message.eid.mac", "Address")
    messageEidDn = p.string("message.eid.dn", "Address", type: .stringz)
    messageRlocAfi = p.u16(
      "message.rloc.afi", "RLOC AFI", names: lispFamilyNames)
    messageRlocIpv4 = p.ipv4("message.rloc.ipv4", "RLOC")
    messageRlocIpv6 = p.ipv6("message.rloc.ipv6", "RLOC")
    messageRid = p.u32("message.rid", "Request Message ID")
    messageEndMarker = p.u32("message.end_marker", "Message End Marker", .hex)
  }
}

let lispTcpMessageTypeNames: ValueNames = [
  16: "Error Notification", 17: "Registration", 18: "Registration ACK", 19: "Registration NACK",
  20: "Registration Refresh", 21: "Mapping Notification", 22: "RLOC Membership Subscribe",
  23: "RLOC Membership Subscribe ACK", 24: "RLOC Membership Subscribe NACK",
  25: "RLOC Membership Unsubscribe", 26: "RLOC Membership Element Add",
  27: "RLOC Membership Element Remove", 28: "RLOC Membership Refresh Request",
  29: "RLOC Membership Refresh Begin", 30: "RLOC Membership Refresh End",
]

let lispTcpMessageErrNames: ValueNames = [
  0: "Undefined", 1: "Instance not found", 2: "Distribution not enabled", 3: "Not Authorized",
]

let lispTcpMessageRegistrationRejectReasonNames: ValueNames = [
  1: "Not a valid site EID prefix", 2: "Authentication failure", 3: "Locator set not allowed",
  4: "Reason not defined",
]

let lispTcpMessageRegistrationRefreshScopeNames: ValueNames = [
  0: "All prefixes under all address families under all EID instances",
  1: "All prefixes under all address families under a single EID instance",
  2: "All prefixes under a single address family under a single EID instance",
  3: "All prefixes covered by a specific EID prefix in a single EID instance",
  4: "A specific EID prefix in a single EID instance",
]
