import RemoraCore

/// Fields of MQTT 3.1, 3.1.1 and 5.0.
struct MqttFields {
  let len, propertyLen: Field<UInt64>
  let hdrflags, msgtype, hdrReserved, retainReserved, qos, conackFlags, conackVal, subQos,
    subackQos, ver, conflags, conflagQos, subscriptionOptions, subscriptionOptionsQos,
    subscriptionOptionsRetain, subscriptionOptionsReserved, connackReasonCode,
    pubackReasonCode, pubrecReasonCode, pubrelReasonCode, pubcompReasonCode, subackReasonCode,
    unsubackReasonCode, disconnectReasonCode, authReasonCode, propertyId,
    propertyMaxQos: Field<UInt8>
  let dupflag, retain, conackReserved, conackFlagsReserved, conackFlagsSp, conflagUname,
    conflagPasswd,
    conflagRetain, conflagWillflag, conflagCleansess, conflagReserved, subscriptionOptionsNl,
    subscriptionOptionsRap: Field<Bool>
  let msgid, topicLen, willtopicLen, willmsgLen, usernameLen, passwdLen, protoLen, clientidLen,
    kalive, propertyTopicAlias: Field<UInt16>
  let topic, willtopic, username, passwd, protoname,
    clientid, propertyContentType, propUnknown, propString, propKey, propValue: Field<Text>
  let willmsg, msg: Field<Bytes>
  let properties, willProperties: Field<Label>
  let illegalTopicLength, unknownVersion, unknownTopicAlias: Expert
  let propNumber, propStringLen, propKeyLen, propValueLen: Field<UInt32>

  init(_ p: inout Builder) {
    let qosNames: ValueNames = [
      0: "At most once delivery (Fire and Forget)",
      1: "At least once delivery (Acknowledged deliver)",
      2: "Exactly once delivery (Assured Delivery)", 3: "Reserved",
    ]
    len = p.u64("len", "Msg Len")
    hdrflags = p.u8("hdrflags", "Header Flags", .hex)
    msgtype = p.u8(
      "msgtype", "Message Type", mask: 0xf0,
      names: [
        0: "Reserved", 1: "Connect Command", 2: "Connect Ack", 3: "Publish Message",
        4: "Publish Ack", 5: "Publish Received", 6: "Publish Release", 7: "Publish Complete",
        8: "Subscribe Request", 9: "Subscribe Ack", 10: "Unsubscribe Request",
        11: "Unsubscribe Ack", 12: "Ping Request", 13: "Ping Response", 14: "Disconnect Req",
        15: "Authentication Exchange", 16: "Reserved",
      ])
    hdrReserved = p.u8("hdr_reserved", "Reserved", mask: 0xf)
    retainReserved = p.u8("retain_reserved", "Reserved", mask: 0x1)
    dupflag = p.flag("dupflag", "DUP Flag", mask: 0x8, set: "Set", unset: "Not set")
    qos = p.u8("qos", "QoS Level", mask: 0x6, names: qosNames)
    retain = p.flag("retain", "Retain", mask: 0x1, set: "Set", unset: "Not set")
    conackReserved = p.flag("conack.flags.reserved", "Reserved", set: "Set", unset: "Not set")
    conackFlagsReserved = p.flag(
      "conack.flags.reserved", "Reserved", mask: 0xfe, set: "Set", unset: "Not set")
    conackFlags = p.u8("conack.flags", "Acknowledge Flags", .hex)
    conackFlagsSp = p.flag(
      "conack.flags.sp", "Session Present", mask: 0x1, set: "Set", unset: "Not set")
    conackVal = p.u8(
      "conack.val", "Return Code",
      names: [
        0: "Connection Accepted", 1: "Connection Refused: unacceptable protocol version",
        2: "Connection Refused: identifier rejected", 3: "Connection Refused: server unavailable",
        4: "Connection Refused: bad user name or password", 5: "Connection Refused: not authorized",
      ])
    msgid = p.u16("msgid", "Message Identifier")
    subQos = p.u8("sub.qos", "Requested QoS", names: qosNames)
    subackQos = p.u8(
      "suback.qos", "Granted QoS",
      names: [
        0: "At most once delivery (Fire and Forget)",
        1: "At least once delivery (Acknowledged deliver)",
        2: "Exactly once delivery (Assured Delivery)", 3: "Reserved", 128: "Failure",
      ])
    topicLen = p.u16("topic_len", "Topic Length")
    topic = p.string("topic", "Topic")
    willtopicLen = p.u16("willtopic_len", "Will Topic Length")
    willtopic = p.string("willtopic", "Will Topic")
    willmsg = p.bytes("willmsg", "Will Message")
    willmsgLen = p.u16("willmsg_len", "Will Message Length")
    usernameLen = p.u16("username_len", "User Name Length")
    username = p.string("username", "User Name")
    passwdLen = p.u16("passwd_len", "Password Length")
    passwd = p.string("passwd", "Password")
    msg = p.bytes("msg", "Message")
    protoLen = p.u16("proto_len", "Protocol Name Length")
    protoname = p.string("protoname", "Protocol Name")
    clientidLen = p.u16("clientid_len", "Client ID Length")
    clientid = p.string("clientid", "Client ID")
    ver = p.u8("ver", "Version", names: [3: "MQTT v3.1", 4: "MQTT v3.1.1", 5: "MQTT v5.0"])
    conflags = p.u8("conflags", "Connect Flags", .hex)
    conflagUname = p.flag(
      "conflag.uname", "User Name Flag", mask: 0x80, set: "Set", unset: "Not set")
    conflagPasswd = p.flag(
      "conflag.passwd", "Password Flag", mask: 0x40, set: "Set", unset: "Not set")
    conflagRetain = p.flag(
      "conflag.retain", "Will Retain", mask: 0x20, set: "Set", unset: "Not set")
    conflagQos = p.u8("conflag.qos", "QoS Level", mask: 0x18, names: qosNames)
    conflagWillflag = p.flag(
      "conflag.willflag", "Will Flag", mask: 0x4, set: "Set", unset: "Not set")
    conflagCleansess = p.flag(
      "conflag.cleansess", "Clean Session Flag", mask: 0x2, set: "Set", unset: "Not set")
    conflagReserved = p.flag(
      "conflag.reserved", "(Reserved)", mask: 0x1, set: "Set", unset: "Not set")
    kalive = p.u16("kalive", "Keep Alive")
    subscriptionOptions = p.u8("subscription_options", "Subscription Options", .hex)
    subscriptionOptionsQos = p.u8("subscription_options_qos", "QoS", mask: 0x3, names: qosNames)
    subscriptionOptionsNl = p.flag(
      "subscription_options_nl", "No Local", mask: 0x4, set: "Set", unset: "Not set")
    subscriptionOptionsRap = p.flag(
      "subscription_options_rap", "Retain As Published", mask: 0x8, set: "Set", unset: "Not set")
    subscriptionOptionsRetain = p.u8(
      "subscription_options_retain", "Retain Handling", mask: 0x30,
      names: [
        0: "Send msgs at subscription time", 1: "Send msgs if subscription does not exist",
        2: "Do not send msgs at subscription time", 3: "Reserved",
      ])
    subscriptionOptionsReserved = p.u8(
      "subscription_options_reserved", "Reserved", .hex, mask: 0xc0)
    connackReasonCode = p.u8(
      "connack.reason_code", "Reason Code",
      names: [
        0: "Success", 128: "Unspecified error", 129: "Malformed Packet", 130: "Protocol Error",
        131: "Implementation specific error", 132: "Unsupported Protocol Version",
        133: "Client Identifier not valid", 134: "Bad User Name or Password", 135: "Not authorized",
        136: "Server unavailable", 137: "Server busy", 138: "Banned",
        140: "Bad authentication method", 144: "Topic Name invalid", 149: "Packet too large",
        151: "Quota exceeded", 154: "Retain not supported", 155: "QoS not supported",
        156: "Use another server", 157: "Server moved", 159: "Connection rate exceeded",
      ])
    pubackReasonCode = p.u8(
      "puback.reason_code", "Reason Code",
      names: [
        0: "Success", 16: "No matching subscribers", 128: "Unspecified error",
        131: "Implementation specific error", 135: "Not authorized", 144: "Topic Name invalid",
        145: "Packet Identifier in use", 151: "Quota exceeded", 153: "Payload format invalid",
      ])
    pubrecReasonCode = p.u8(
      "pubrec.reason_code", "Reason Code",
      names: [
        0: "Success", 16: "No matching subscribers", 128: "Unspecified error",
        131: "Implementation specific error", 135: "Not authorized", 144: "Topic Name invalid",
        145: "Packet Identifier in use", 151: "Quota exceeded", 153: "Payload format invalid",
      ])
    pubrelReasonCode = p.u8(
      "pubrel.reason_code", "Reason Code",
      names: [0: "Success", 146: "Packet Identifier not found"])
    pubcompReasonCode = p.u8(
      "pubcomp.reason_code", "Reason Code",
      names: [0: "Success", 146: "Packet Identifier not found"])
    subackReasonCode = p.u8(
      "suback.reason_code", "Reason Code",
      names: [
        0: "Granted QoS 0", 1: "Granted QoS 1", 2: "Granted QoS 2", 128: "Unspecified error",
        131: "Implementation specific error", 135: "Not authorized", 143: "Topic Filter invalid",
        145: "Packet Identifier in use", 151: "Quota exceeded",
        158: "Shared Subscription not supported", 161: "Subscription Identifiers not supported",
        162: "Wildcard Subscription not supported",
      ])
    unsubackReasonCode = p.u8(
      "unsuback.reason_code", "Reason Code",
      names: [
        0: "Success", 17: "No subscription existed", 131: "Implementation specific error",
        135: "Not authorized", 143: "Topic Filter invalid", 145: "Packet Identifier in use",
      ])
    disconnectReasonCode = p.u8(
      "disconnect.reason_code", "Reason Code",
      names: [
        0: "Normal disconnection", 4: "Disconnect with Will Message", 128: "Unspecified error",
        129: "Malformed Packet", 130: "Protocol Error", 131: "Implementation specific error",
        135: "Not authorized", 137: "Server busy", 139: "Server shutting down",
        140: "Bad authentication method", 141: "Keep Alive timeout", 142: "Session taken over",
        143: "Topic Filter invalid", 144: "Topic Name invalid", 147: "Receive Maximum exceeded",
        148: "Topic Alias invalid", 149: "Packet too large", 150: "Message rate too high",
        151: "Quota exceeded", 152: "Administrative action", 153: "Payload format invalid",
        154: "Retain not supported", 155: "QoS not supported", 156: "Use another server",
        157: "Server moved", 158: "Shared Subscription not supported",
        159: "Connection rate exceeded", 160: "Maximum connect time",
        161: "Subscription Identifiers not supported", 162: "Wildcard Subscription not supported",
      ])
    authReasonCode = p.u8(
      "auth.reason_code", "Reason Code",
      names: [0: "Success", 24: "Continue authentication", 25: "Re-authenticate"])
    properties = p.label("properties", "Properties")
    willProperties = p.label("will_properties", "Will Properties")
    propertyLen = p.u64("property_len", "Total Length")
    propertyId = p.u8(
      "property_id", "ID", .hex,
      names: [
        1: "Payload Format Indicator", 2: "Publication Expiry Interval", 3: "Content Type",
        8: "Response Topic", 9: "Correlation Data", 11: "Subscription Identifier",
        17: "Session Expiry Interval", 18: "Assigned Client Identifier", 19: "Server Keep Alive",
        21: "Authentication Method", 22: "Authentication Data", 23: "Request Problem Information",
        24: "Will Delay Interval", 25: "Request Response Information", 26: "Response Information",
        28: "Server Reference", 31: "Reason String", 33: "Receive Maximum",
        34: "Topic Alias Maximum", 35: "Topic Alias", 36: "Maximum QoS", 37: "Retain Available",
        38: "User Property", 39: "Maximum Packet Size", 40: "Wildcard Subscription Available",
        41: "Subscription Identifier Available", 42: "Shared Subscription Available",
      ])
    propNumber = p.u32("prop_number", "Value")
    propertyContentType = p.string("property.content_type", "Content Type", type: .uintString)
    propertyMaxQos = p.u8("property.max_qos", "QoS", names: qosNames)
    propertyTopicAlias = p.u16("property.topic_alias", "Topic Alias")
    propUnknown = p.string("prop_unknown", "Unknown Property")
    propStringLen = p.u32("prop_string_len", "Length")
    propString = p.string("prop_string", "Value")
    propKeyLen = p.u32("prop_key_len", "Key Length")
    propKey = p.string("prop_key", "Key")
    propValueLen = p.u32("prop_value_len", "Value Length")
    propValue = p.string("prop_value", "Value")
    illegalTopicLength = p.expert(
      "illegal_topic_length", .protocolRule, .warning, "Length cannot be 0")
    unknownVersion = p.expert(
      "unknown_version", .protocolRule, .note, "Unknown version (missing the CONNECT packet?)")
    unknownTopicAlias = p.expert(
      "unknown_topic_alias", .protocolRule, .note, "Unknown topic alias")
  }
}
