import RemoraCore

/// The fields of amqp.
struct AmqpFields: Sendable {
  let length, methodArgumentsFrameMax, methodArgumentsMessageCount, methodArgumentsConsumerCount,
    methodArgumentsPrefetchSize, fieldUnsignedInteger: Field<UInt32>
  let type, methodArgumentsVersionMajor, methodArgumentsVersionMinor, fieldType, fieldUnsignedByte,
    methodPropertiesDeliveryMode, methodPropertiesPriority, initIdMajor, initIdMinor, initId,
    initVersionMajor, initVersionMinor, initVersionRevision: Field<UInt8>
  let channel, methodClass, methodMethod, methodArgumentsChannelMax, methodArgumentsHeartbeat,
    methodArgumentsReplyCode, methodArgumentsClassId, methodArgumentsMethodId,
    methodArgumentsTicket, methodArgumentsPrefetchCount, fieldShortUint, headerClass, headerWeight,
    headerPropertyFlags: Field<UInt16>
  let methodArguments, methodArgumentsServerProperties, methodArgumentsClientProperties,
    methodArgumentsArguments, methodArgumentsFilter, methodArgumentsMetaData, headerProperties,
    methodPropertiesHeaders: Field<Label>
  let methodArgumentsMechanisms, methodArgumentsLocales, methodArgumentsResponse,
    methodArgumentsChallenge, methodArgumentsChannelId, fieldByteArray, payload: Field<Bytes>
  let methodArgumentsMechanism, methodArgumentsLocale, methodArgumentsVirtualHost,
    methodArgumentsCapabilities, methodArgumentsKnownHosts, methodArgumentsReplyText,
    methodArgumentsReason, methodArgumentsOutOfBand, methodArgumentsRealm, methodArgumentsExchange,
    methodArgumentsType, methodArgumentsDestination, methodArgumentsSource,
    methodArgumentsRoutingKey, methodArgumentsQueue, methodArgumentsConsumerTag,
    methodArgumentsClusterId, fieldName, fieldString, methodPropertiesContentType,
    methodPropertiesContentEncoding, methodPropertiesCorrelationId, methodPropertiesReplyTo,
    methodPropertiesExpiration, methodPropertiesMessageId, methodPropertiesType,
    methodPropertiesUserId, methodPropertiesAppId, methodPropertiesClusterId,
    initProtocol: Field<Text>
  let methodArgumentsInsist, methodArgumentsActive, methodArgumentsExclusive,
    methodArgumentsPassive, methodArgumentsWrite, methodArgumentsRead, methodArgumentsDurable,
    methodArgumentsAutoDelete, methodArgumentsInternal, methodArgumentsNowait,
    methodArgumentsIfUnused, methodArgumentsIfEmpty, methodArgumentsGlobal, methodArgumentsNoLocal,
    methodArgumentsNoAck, methodArgumentsMandatory, methodArgumentsImmediate,
    methodArgumentsRedelivered, methodArgumentsMultiple, methodArgumentsRequeue,
    fieldBoolean: Field<Bool>
  let methodArgumentsPublishNumber, methodArgumentsDeliveryTag, headerBodySize: Field<UInt64>
  let fieldInteger: Field<Int32>
  let fieldByte: Field<Int8>
  let fieldShortInt: Field<Int16>
  let fieldLongInt: Field<Int64>
  let fieldFloat: Field<Float>
  let fieldDouble, fieldDecimal: Field<Double>
  let fieldTimestamp, methodPropertiesTimestamp: Field<AbsoluteTime>
  let messageIn: Field<FrameNumber>
  let connectionError, channelError, messageUndeliverable, fieldShort, unknownFrameType,
    unknownMethodConnection, unknownMethodChannel, unknownMethodAccess, unknownMethodQueue,
    unknownMethodBasic, unknownMethodTx, unknownMethodDtx, unknownMethodTunnel,
    unknownMethodConfirm, unknownMethodClass, unknownHeaderClass, arrayTypeUnknown: Expert

  let methodArgumentsPassive1, methodArgumentsActive4, methodArgumentsExclusive4,
    methodArgumentsAutoDelete8, methodArgumentsNowait1, methodArgumentsNowait2,
    methodArgumentsNowait4, methodArgumentsNowait8, methodArgumentsNoAck1,
    methodArgumentsRequeue2: Field<Bool>
  let fieldItem: Field<Label>

  init(_ p: inout Builder) {
    methodArgumentsPassive1 = p.flag("method.arguments.passive", "Passive", mask: 1)
    methodArgumentsActive4 = p.flag("method.arguments.active", "Active", mask: 4)
    methodArgumentsExclusive4 = p.flag("method.arguments.exclusive", "Exclusive", mask: 4)
    methodArgumentsAutoDelete8 = p.flag("method.arguments.auto_delete", "Auto-Delete", mask: 8)
    methodArgumentsNowait1 = p.flag("method.arguments.nowait", "Nowait", mask: 1)
    methodArgumentsNowait2 = p.flag("method.arguments.nowait", "Nowait", mask: 2)
    methodArgumentsNowait4 = p.flag("method.arguments.nowait", "Nowait", mask: 4)
    methodArgumentsNowait8 = p.flag("method.arguments.nowait", "Nowait", mask: 8)
    methodArgumentsNoAck1 = p.flag("method.arguments.no_ack", "No-Ack", mask: 1)
    methodArgumentsRequeue2 = p.flag("method.arguments.requeue", "Requeue", mask: 2)
    fieldItem = p.label("field", "Field")
    length = p.u32("length", "Length", blurb: "Length of the frame")
    type = p.u8("type", "Type", names: ValueNames(packed: Self.frameNames), blurb: "Frame type")
    channel = p.u16("channel", "Channel", blurb: "Channel ID")
    methodClass = p.u16(
      "method.class", "Class", names: ValueNames(packed: Self.methodClassNames), blurb: "Class ID")
    methodMethod = p.u16(
      "method.method", "Method", names: ValueNames(packed: Self.methodMethodNames),
      blurb: "Method ID")
    methodArguments = p.label("method.arguments", "Arguments", blurb: "Method arguments")
    methodArgumentsVersionMajor = p.u8("method.arguments.version_major", "Version-Major")
    methodArgumentsVersionMinor = p.u8("method.arguments.version_minor", "Version-Minor")
    methodArgumentsServerProperties = p.label(
      "method.arguments.server_properties", "Server-Properties")
    methodArgumentsMechanisms = p.bytes("method.arguments.mechanisms", "Mechanisms")
    methodArgumentsLocales = p.bytes("method.arguments.locales", "Locales")
    methodArgumentsClientProperties = p.label(
      "method.arguments.client_properties", "Client-Properties")
    methodArgumentsMechanism = p.string(
      "method.arguments.mechanism", "Mechanism", type: .uintString)
    methodArgumentsResponse = p.bytes("method.arguments.response", "Response")
    methodArgumentsLocale = p.string("method.arguments.locale", "Locale", type: .uintString)
    methodArgumentsChallenge = p.bytes("method.arguments.challenge", "Challenge")
    methodArgumentsChannelMax = p.u16("method.arguments.channel_max", "Channel-Max")
    methodArgumentsFrameMax = p.u32("method.arguments.frame_max", "Frame-Max")
    methodArgumentsHeartbeat = p.u16("method.arguments.heartbeat", "Heartbeat")
    methodArgumentsVirtualHost = p.string(
      "method.arguments.virtual_host", "Virtual-Host", type: .uintString)
    methodArgumentsCapabilities = p.string("method.arguments.capabilities", "Capabilities")
    methodArgumentsInsist = p.flag("method.arguments.insist", "Insist", mask: 0x1)
    methodArgumentsKnownHosts = p.string("method.arguments.known_hosts", "Known-Hosts")
    methodArgumentsReplyCode = p.u16("method.arguments.reply_code", "Reply-Code")
    methodArgumentsReplyText = p.string(
      "method.arguments.reply_text", "Reply-Text", type: .uintString)
    methodArgumentsClassId = p.u16("method.arguments.class_id", "Class-Id")
    methodArgumentsMethodId = p.u16("method.arguments.method_id", "Method-Id")
    methodArgumentsReason = p.string("method.arguments.reason", "Reason")
    methodArgumentsOutOfBand = p.string("method.arguments.out_of_band", "Out-Of-Band")
    methodArgumentsChannelId = p.bytes("method.arguments.channel_id", "Channel-Id")
    methodArgumentsActive = p.flag("method.arguments.active", "Active", mask: 0x1)
    methodArgumentsRealm = p.string("method.arguments.realm", "Realm")
    methodArgumentsExclusive = p.flag("method.arguments.exclusive", "Exclusive", mask: 0x1)
    methodArgumentsPassive = p.flag("method.arguments.passive", "Passive", mask: 0x2)
    methodArgumentsWrite = p.flag("method.arguments.write", "Write", mask: 0x8)
    methodArgumentsRead = p.flag("method.arguments.read", "Read", mask: 0x10)
    methodArgumentsTicket = p.u16("method.arguments.ticket", "Ticket")
    methodArgumentsExchange = p.string("method.arguments.exchange", "Exchange")
    methodArgumentsType = p.string("method.arguments.type", "Type")
    methodArgumentsDurable = p.flag("method.arguments.durable", "Durable", mask: 0x2)
    methodArgumentsAutoDelete = p.flag("method.arguments.auto_delete", "Auto-Delete", mask: 0x4)
    methodArgumentsInternal = p.flag("method.arguments.internal", "Internal", mask: 0x8)
    methodArgumentsNowait = p.flag("method.arguments.nowait", "Nowait", mask: 0x10)
    methodArgumentsArguments = p.label("method.arguments.arguments", "Arguments")
    methodArgumentsDestination = p.string("method.arguments.destination", "Destination")
    methodArgumentsSource = p.string("method.arguments.source", "Destination")
    methodArgumentsRoutingKey = p.string("method.arguments.routing_key", "Routing-Key")
    methodArgumentsIfUnused = p.flag("method.arguments.if_unused", "If-Unused", mask: 0x1)
    methodArgumentsQueue = p.string("method.arguments.queue", "Queue")
    methodArgumentsMessageCount = p.u32("method.arguments.message_count", "Message-Count")
    methodArgumentsConsumerCount = p.u32("method.arguments.consumer_count", "Consumer-Count")
    methodArgumentsIfEmpty = p.flag("method.arguments.if_empty", "If-Empty", mask: 0x2)
    methodArgumentsPrefetchSize = p.u32("method.arguments.prefetch_size", "Prefetch-Size")
    methodArgumentsPrefetchCount = p.u16("method.arguments.prefetch_count", "Prefetch-Count")
    methodArgumentsGlobal = p.flag("method.arguments.global", "Global", mask: 0x1)
    methodArgumentsConsumerTag = p.string("method.arguments.consumer_tag", "Consumer-Tag")
    methodArgumentsNoLocal = p.flag("method.arguments.no_local", "No-Local", mask: 0x1)
    methodArgumentsNoAck = p.flag("method.arguments.no_ack", "No-Ack", mask: 0x2)
    methodArgumentsFilter = p.label("method.arguments.filter", "Filter")
    methodArgumentsPublishNumber = p.u64("method.arguments.publish_number", "Publish-Number")
    methodArgumentsMandatory = p.flag("method.arguments.mandatory", "Mandatory", mask: 0x1)
    methodArgumentsImmediate = p.flag("method.arguments.immediate", "Immediate", mask: 0x2)
    methodArgumentsDeliveryTag = p.u64("method.arguments.delivery_tag", "Delivery-Tag")
    methodArgumentsRedelivered = p.flag("method.arguments.redelivered", "Redelivered", mask: 0x1)
    methodArgumentsClusterId = p.string("method.arguments.cluster_id", "Cluster-Id")
    methodArgumentsMultiple = p.flag("method.arguments.multiple", "Multiple", mask: 0x1)
    methodArgumentsRequeue = p.flag("method.arguments.requeue", "Requeue", mask: 0x1)
    methodArgumentsMetaData = p.label("method.arguments.meta_data", "Meta-Data")
    fieldName = p.string("field.name", "Name")
    fieldType = p.integer("field.type", "Type", .char, as: UInt8.self, .hex, container: 1)
    fieldInteger = p.i32("field.integer", "Value")
    fieldUnsignedInteger = p.u32("field.unsigned_integer", "Value")
    fieldString = p.string("field.string", "Value", type: .uintString)
    fieldBoolean = p.flag("field.boolean", "Value")
    fieldByte = p.i8("field.byte", "Value")
    fieldUnsignedByte = p.u8("field.unsigned_byte", "Value")
    fieldShortInt = p.i16("field.short_int", "Value")
    fieldShortUint = p.u16("field.short_uint", "Value")
    fieldLongInt = p.integer("field.long_int", "Value", .int64, as: Int64.self, container: 8)
    fieldFloat = p.float("field.float", "Value")
    fieldDouble = p.double("field.double", "Value")
    fieldDecimal = p.double("field.decimal", "Value")
    fieldTimestamp = p.time("field.timestamp", "Value", .utc)
    fieldByteArray = p.bytes("field.byte_array", "Value")
    headerClass = p.u16(
      "header.class", "Class ID", names: ValueNames(packed: Self.methodClassNames))
    headerWeight = p.u16("header.weight", "Weight")
    headerBodySize = p.u64("header.body-size", "Body size")
    headerPropertyFlags = p.u16("header.property-flags", "Property flags", .hex)
    headerProperties = p.label("header.properties", "Properties", blurb: "Message properties")
    methodPropertiesContentType = p.string("method.properties.content_type", "Content-Type")
    methodPropertiesContentEncoding = p.string(
      "method.properties.content_encoding", "Content-Encoding")
    methodPropertiesHeaders = p.label("method.properties.headers", "Headers")
    methodPropertiesDeliveryMode = p.u8("method.properties.delivery_mode", "Delivery-Mode")
    methodPropertiesPriority = p.u8("method.properties.priority", "Priority")
    methodPropertiesCorrelationId = p.string("method.properties.correlation_id", "Correlation-Id")
    methodPropertiesReplyTo = p.string("method.properties.reply_to", "Reply-To")
    methodPropertiesExpiration = p.string("method.properties.expiration", "Expiration")
    methodPropertiesMessageId = p.string("method.properties.message_id", "Message-Id")
    methodPropertiesTimestamp = p.time("method.properties.timestamp", "Timestamp", .utc)
    methodPropertiesType = p.string("method.properties.type", "Type")
    methodPropertiesUserId = p.string("method.properties.user_id", "User-Id")
    methodPropertiesAppId = p.string("method.properties.app_id", "App-Id")
    methodPropertiesClusterId = p.string("method.properties.cluster_id", "Cluster-Id")
    payload = p.bytes("payload", "Payload", blurb: "Message payload")
    initProtocol = p.string("init.protocol", "Protocol", blurb: "Protocol name")
    initIdMajor = p.u8("init.id_major", "Protocol ID Major")
    initIdMinor = p.u8("init.id_minor", "Protocol ID Minor")
    initId = p.u8("init.id", "Protocol-ID")
    initVersionMajor = p.u8("init.version_major", "Version Major", blurb: "Protocol version major")
    initVersionMinor = p.u8("init.version_minor", "Version Minor", blurb: "Protocol version minor")
    initVersionRevision = p.u8(
      "init.version_revision", "Version-Revision", blurb: "Protocol version revision")
    messageIn = p.frameNumber("message_in", "Message in frame")
    connectionError = p.expert("connection.error", .response, .warning, "Connection error")
    channelError = p.expert("channel.error", .response, .warning, "Channel error")
    messageUndeliverable = p.expert(
      "message.undeliverable", .response, .warning, "Message was not delivered")
    fieldShort = p.expert(
      "field_short", .protocolRule, .error, "Field is cut off by the end of the field table")
    unknownFrameType = p.expert("unknown.frame_type", .protocolRule, .error, "Unknown frame type")
    unknownMethodConnection = p.expert(
      "unknown.method.connection", .protocolRule, .error, "Unknown connection method")
    unknownMethodChannel = p.expert(
      "unknown.method.channel", .protocolRule, .error, "Unknown channel method")
    unknownMethodAccess = p.expert(
      "unknown.method.access", .protocolRule, .error, "Unknown access method")
    unknownMethodQueue = p.expert(
      "unknown.method.queue", .protocolRule, .error, "Unknown queue method")
    unknownMethodBasic = p.expert(
      "unknown.method.basic", .protocolRule, .error, "Unknown basic method")
    unknownMethodTx = p.expert("unknown.method.tx", .protocolRule, .error, "Unknown tx method")
    unknownMethodDtx = p.expert("unknown.method.dtx", .protocolRule, .error, "Unknown dtx method")
    unknownMethodTunnel = p.expert(
      "unknown.method.tunnel", .protocolRule, .error, "Unknown tunnel method")
    unknownMethodConfirm = p.expert(
      "unknown.method.confirm", .protocolRule, .error, "Unknown confirm method")
    unknownMethodClass = p.expert(
      "unknown.method.class", .protocolRule, .error, "Unknown method class")
    unknownHeaderClass = p.expert(
      "unknown.header_class", .protocolRule, .error, "Unknown header class")
    arrayTypeUnknown = p.expert("array_type_unknown", .protocolRule, .warning, "Array type unknown")
  }

  static let methodClassNames: StaticString = #"""
    a=Connection
    14=Channel
    1e=Access
    28=Exchange
    32=Queue
    3c=Basic
    46=File
    50=Stream
    5a=Tx
    64=Dtx
    6e=Tunnel
    55=Confirm
    """#
  static let methodMethodNames: StaticString = #"""
    a=Start
    b=Start-Ok
    14=Secure
    15=Secure-Ok
    1e=Tune
    1f=Tune-Ok
    28=Open
    29=Open-Ok
    2a=Redirect
    32=Close
    33=Close-Ok
    3c=Blocked
    3d=Unblocked
    a=Open
    b=Open-Ok
    14=Flow
    15=Flow-Ok
    28=Close
    29=Close-Ok
    32=Resume
    3c=Ping
    46=Pong
    50=Ok
    a=Request
    b=Request-Ok
    a=Declare
    b=Declare-Ok
    14=Delete
    15=Delete-Ok
    1e=Bind
    1f=Bind-Ok
    28=Unbind
    29=Unbind-Ok
    a=Declare
    b=Declare-Ok
    14=Bind
    15=Bind-Ok
    32=Unbind
    33=Unbind-Ok
    1e=Purge
    1f=Purge-Ok
    28=Delete
    29=Delete-Ok
    a=Qos
    b=Qos-Ok
    14=Consume
    15=Consume-Ok
    1e=Cancel
    1f=Cancel-Ok
    28=Publish
    32=Return
    3c=Deliver
    46=Get
    47=Get-Ok
    48=Get-Empty
    50=Ack
    5a=Reject
    64=Recover-Async
    6e=Recover
    6f=Recover-Ok
    78=Nack
    a=Qos
    b=Qos-Ok
    14=Consume
    15=Consume-Ok
    1e=Cancel
    1f=Cancel-Ok
    28=Open
    29=Open-Ok
    32=Stage
    3c=Publish
    46=Return
    50=Deliver
    5a=Ack
    64=Reject
    a=Qos
    b=Qos-Ok
    14=Consume
    15=Consume-Ok
    1e=Cancel
    1f=Cancel-Ok
    28=Publish
    32=Return
    3c=Deliver
    a=Select
    b=Select-Ok
    14=Commit
    15=Commit-Ok
    1e=Rollback
    1f=Rollback-Ok
    a=Select
    b=Select-Ok
    14=Start
    15=Start-Ok
    a=Request
    a=Select
    b=Select-Ok
    """#

  static let classes = ValueNames(packed: methodClassNames)

  static let frameNames: StaticString = #"""
    1=Method
    2=Content header
    3=Content body
    4=OOB Method
    5=OOB Header
    6=OOB Body
    7=Trace
    8=Heartbeat
    """#
}
