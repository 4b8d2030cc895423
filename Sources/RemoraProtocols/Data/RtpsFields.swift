import RemoraCore

/// The fields of RTPS.
struct RtpsFields {
  let pingStr, magic, paramTopicName, paramTypeName: Field<Text>
  let paramContentFilterTopicName, paramRelatedTopicName, paramFilterClassName,
    paramEntityName: Field<Text>
  let paramPartition, paramFilterExpression, paramExpressionParameters, propertyName: Field<Text>
  let propertyValue: Field<Text>
  let version, vendorId, smOctetsToNextHeader, paramId: Field<UInt16>
  let paramLength, paramSerializeEncapKind, paramSerializeEncapLen,
    dataFragNumFragments: Field<UInt16>
  let dataFragSize, extraFlags, paramDataRepresentation, octetsToInlineQos: Field<UInt16>
  let versionMajor, versionMinor: Field<Int8>
  let domainId, participantIdx, trafficNature, hostId: Field<UInt32>
  let appId, smGuidPrefixHostId, smGuidPrefixAppId, smGuidPrefixInstanceId: Field<UInt32>
  let smEntityId, smEntityIdEntityKey, smRdEntityId, smRdEntityIdEntityKey: Field<UInt32>
  let smWrEntityId, smWrEntityIdEntityKey, infoSrcUnused, paramStringLength: Field<UInt32>
  let locatorKind, locatorPort, participantBuiltinEndpoints,
    participantManualLivelinessCount: Field<UInt32>
  let filterBitmap, durabilityServiceHistoryKind, livelinessKind, paramPort: Field<UInt32>
  let reliabilityKind, durability, ownership, presentationAccessScope: Field<UInt32>
  let destinationOrder, historyKind, paramNtpTimeFraction, paramTransportPriority: Field<UInt32>
  let paramTypeMaxSizeSerialized, paramPeerHostEpoch, paramGuidHostId, paramGuidAppId: Field<UInt32>
  let paramGuidInstanceId, paramGuidEntityId, paramGuidEntityKey, dataFragNumber: Field<UInt32>
  let dataFragSampleSize, heartbeatFragNumber, heartbeatFragCount,
    fragmentNumberBase32: Field<UInt32>
  let fragmentNumberNumBits, bitmapNumBits, smAcknackAnalysis,
    paramBuiltinEndpointSet: Field<UInt32>
  let paramBuiltinEndpointExtSet, encapsulationKind, heartbeatCount, sequenceSize: Field<UInt32>
  let paramStatusInfo, paramCompressionIdMask, paramBuiltinEndpointQos: Field<UInt32>
  let guidPrefix, guidPrefixSrc, guidPrefixDst, smGuidPrefix: Field<Bytes>
  let paramUserData, paramGroupData, paramTopicData, paramParticipantGuid: Field<Bytes>
  let paramGroupGuid, paramEndpointGuid, parameterData, issueData: Field<Bytes>
  let bitmap, guid: Field<Bytes>
  let smId, smFlags, smEntityIdEntityKind, smRdEntityIdEntityKind: Field<UInt8>
  let smWrEntityIdEntityKind, paramGuidEntityKind, paramProductVersionMajor,
    paramProductVersionMinor: Field<UInt8>
  let paramProductVersionRelease, paramProductVersionRevision, headerExtensionFlags: Field<UInt8>
  let smSeqNumber: Field<Int64>
  let paramStrength, transportInfoClassID, transportInfoMessageSizeMax, historyDepth: Field<Int32>
  let resourceLimitMaxSamples, resourceLimitMaxInstances, resourceLimitMaxSamplesPerInstance,
    acknackCount: Field<Int32>
  let durabilityServiceHistoryDepth, durabilityServiceMaxSamples, durabilityServiceMaxInstances,
    durabilityServiceMaxSamplesPerInstance: Field<Int32>
  let paramNtpTimeSec, nackFragCount, paramPartitionNum, paramExpressionParametersNum: Field<Int32>
  let infoTsTimestamp: Field<AbsoluteTime>
  let locatorIpv4, paramIpAddress: Field<IPv4Address>
  let locatorIpv6: Field<IPv6Address>
  let expectsInlineQos, presentationCoherentAccess, presentationOrderedAccess: Field<Bool>
  let paramGroupCoherentSet: Field<UInt64>
  let smOctetsToNextHeaderError, smOctetsToNextHeaderNotZero, parameterValueTooSmall: Expert

  init(_ p: inout Builder) {
    pingStr = p.string("ping_str", "Ping String", blurb: "RTPS Ping String")
    magic = p.string("magic", "Magic", blurb: "RTPS magic")
    version = p.u16("version", "version", .hex, blurb: "RTPS protocol version number")
    versionMajor = p.i8("version.major", "major", blurb: "RTPS major protocol version number")
    versionMinor = p.i8("version.minor", "minor", blurb: "RTPS minor protocol version number")
    domainId = p.u32("domain_id", "domain_id", blurb: "Domain ID")
    participantIdx = p.u32("participant_idx", "participant_idx", blurb: "Participant index")
    trafficNature = p.u32(
      "traffic_nature", "traffic_nature",
      names: [
        0: "UNICAST_METATRAFFIC", 2: "MULTICAST_METATRAFFIC", 3: "UNICAST_USERTRAFFIC",
        1: "MULTICAST_USERTRAFFIC",
      ], blurb: "Nature of the traffic (meta/user-traffic uni/multi-cast)")
    vendorId = p.u16(
      "vendorId", "vendorId", .hex,
      blurb: "Unique identifier of the DDS vendor that generated this packet")
    guidPrefix = p.bytes(
      "guidPrefix", "guidPrefix",
      blurb:
        "a generic guidPrefix that is transmitted inside the submessage (this is NOT the guidPrefix described in the packet header)"
    )
    guidPrefixSrc = p.bytes(
      "guidPrefix.src", "guidPrefix", blurb: "the guidPrefix of the entity sending the sample")
    guidPrefixDst = p.bytes(
      "guidPrefix.dst", "guidPrefix", blurb: "the guidPrefix of the entity receiving the sample")
    hostId = p.u32(
      "hostId", "hostId", .hex, blurb: "Sub-component 'hostId' of the GuidPrefix of the RTPS packet"
    )
    appId = p.u32(
      "appId", "appId", .hex, blurb: "Sub-component 'appId' of the GuidPrefix of the RTPS packet")
    smId = p.u8(
      "sm.id", "submessageId", .hex, names: rtpsSubmessageNames,
      blurb: "defines the type of submessage")
    smFlags = p.u8(
      "sm.flags", "Flags", .hex,
      blurb: "bitmask representing the flags associated with a submessage")
    smOctetsToNextHeader = p.u16(
      "sm.octetsToNextHeader", "octetsToNextHeader", blurb: "Size of the submessage payload")
    smGuidPrefix = p.bytes(
      "sm.guidPrefix", "guidPrefix",
      blurb:
        "a generic guidPrefix that is transmitted inside the submessage (this is NOT the guidPrefix described in the packet header)"
    )
    smGuidPrefixHostId = p.u32(
      "sm.guidPrefix.hostId", "host_id", .hex,
      blurb: "The hostId component of the rtps.sm.guidPrefix")
    smGuidPrefixAppId = p.u32(
      "sm.guidPrefix.appId", "appId", .hex, blurb: "AppId component of the rtps.sm.guidPrefix")
    smGuidPrefixInstanceId = p.u32(
      "sm.guidPrefix.instanceId", "instanceId", .hex,
      blurb: "instanceId component of the rtps.sm.guidPrefix")
    smEntityId = p.u32(
      "sm.entityId", "entityId", .hex, names: rtpsEntityNames,
      blurb: "Object entity ID as it appears in a DATA submessage (keyHashSuffix)")
    smEntityIdEntityKey = p.u24(
      "sm.entityId.entityKey", "entityKey", .hex, blurb: "'entityKey' field of the object entity ID"
    )
    smEntityIdEntityKind = p.u8(
      "sm.entityId.entityKind", "entityKind", .hex, names: rtpsKindNames,
      blurb: "'entityKind' field of the object entity ID")
    smRdEntityId = p.u32(
      "sm.rdEntityId", "readerEntityId", .hex, names: rtpsEntityNames,
      blurb: "Reader entity ID as it appears in a submessage")
    smRdEntityIdEntityKey = p.u24(
      "sm.rdEntityId.entityKey", "readerEntityKey", .hex,
      blurb: "'entityKey' field of the reader entity ID")
    smRdEntityIdEntityKind = p.u8(
      "sm.rdEntityId.entityKind", "readerEntityKind", .hex, names: rtpsKindNames,
      blurb: "'entityKind' field of the reader entity ID")
    smWrEntityId = p.u32(
      "sm.wrEntityId", "writerEntityId", .hex, names: rtpsEntityNames,
      blurb: "Writer entity ID as it appears in a submessage")
    smWrEntityIdEntityKey = p.u24(
      "sm.wrEntityId.entityKey", "writerEntityKey", .hex,
      blurb: "'entityKey' field of the writer entity ID")
    smWrEntityIdEntityKind = p.u8(
      "sm.wrEntityId.entityKind", "writerEntityKind", .hex, names: rtpsKindNames,
      blurb: "'entityKind' field of the writer entity ID")
    smSeqNumber = p.integer(
      "sm.seqNumber", "writerSeqNumber", .int64, as: Int64.self, container: 8,
      blurb: "Writer sequence number")
    infoSrcUnused = p.u32("info_src.unused", "Unused", .hex)
    _ = p.u16("param.id", "parameterId", .hex, names: rtpsVendorParameters)
    paramId = p.u16(
      "param.id", "parameterId", .hex, names: ValueNames(packed: rtpsNames3), blurb: "Parameter Id")
    paramLength = p.u16("param.length", "parameterLength", blurb: "Parameter Length")
    paramStringLength = p.u32("param.string.length", "String length")
    paramTopicName = p.string(
      "param.topicName", "topic", type: .stringz,
      blurb: "String representing the value value of a PID_TOPIC parameter")
    paramStrength = p.i32(
      "param.strength", "strength",
      blurb: "Decimal value representing the value of a PID_OWNERSHIP_STRENGTH parameter")
    paramTypeName = p.string(
      "param.typeName", "typeName", type: .stringz,
      blurb: "String representing the value of a PID_TYPE_NAME parameter")
    paramUserData = p.bytes(
      "param.userData", "userData", blurb: "The user data sent in a PID_USER_DATA parameter")
    paramGroupData = p.bytes(
      "param.groupData", "groupData", blurb: "The user data sent in a PID_GROUP_DATA parameter")
    paramTopicData = p.bytes(
      "param.topicData", "topicData", blurb: "The user data sent in a PID_TOPIC_DATA parameter")
    transportInfoClassID = p.i32("transportInfo.classID", "classID", blurb: "Class ID of transport")
    transportInfoMessageSizeMax = p.i32(
      "transportInfo.messageSizeMax", "messageSizeMax", blurb: "Maximum message size of transport")
    paramContentFilterTopicName = p.string(
      "param.contentFilterTopicName", "contentFilterTopicName", type: .stringz,
      blurb:
        "Value of the content filter topic name as sent in a PID_CONTENT_FILTER_PROPERTY parameter")
    paramRelatedTopicName = p.string(
      "param.relatedTopicName", "relatedTopicName", type: .stringz,
      blurb: "Value of the related topic name as sent in a PID_CONTENT_FILTER_PROPERTY parameter")
    paramFilterClassName = p.string(
      "param.filterClassName", "filterClassName", type: .stringz,
      blurb: "Value of the filter class name as sent in a PID_CONTENT_FILTER_PROPERTY parameter")
    infoTsTimestamp = p.time(
      "info_ts.timestamp", "Timestamp", .ntpUTC, blurb: "Time using the RTPS time_t standard format"
    )
    locatorKind = p.u32("locator.kind", "Kind", .hex, names: rtpsLocatorNames)
    locatorPort = p.u32("locator.port", "Port")
    locatorIpv4 = p.ipv4("locator.ipv4", "Address")
    locatorIpv6 = p.ipv6("locator.ipv6", "Address")
    participantBuiltinEndpoints = p.u32("participant_builtin_endpoints", "BuiltIn Endpoint", .hex)
    participantManualLivelinessCount = p.u32(
      "participant_manual_liveliness_count", "Manual Liveliness Count", .hex)
    historyDepth = p.i32("history_depth", "Depth")
    resourceLimitMaxSamples = p.i32("resource_limit.max_samples", "Max Samples")
    resourceLimitMaxInstances = p.i32("resource_limit.max_instances", "Max Instances")
    resourceLimitMaxSamplesPerInstance = p.i32(
      "resource_limit.max_samples_per_instance", "Max Samples Per Instance")
    filterBitmap = p.u32("filter_bitmap", "Filter Bitmap", .hex)
    acknackCount = p.i32("acknack.count", "Count")
    durabilityServiceHistoryKind = p.u32(
      "durability_service.history_kind", "History Kind", .hex,
      names: [0: "KEEP_LAST_HISTORY_QOS", 1: "KEEP_ALL_HISTORY_QOS"])
    durabilityServiceHistoryDepth = p.i32("durability_service.history_depth", "History Depth")
    durabilityServiceMaxSamples = p.i32("durability_service.max_samples", "Max Samples")
    durabilityServiceMaxInstances = p.i32("durability_service.max_instances", "Max Instances")
    durabilityServiceMaxSamplesPerInstance = p.i32(
      "durability_service.max_samples_per_instance", "Max Samples Per Instance")
    livelinessKind = p.u32(
      "liveliness.kind", "Kind", .hex,
      names: [
        0: "AUTOMATIC_LIVELINESS_QOS", 1: "MANUAL_BY_PARTICIPANT_LIVELINESS_QOS",
        2: "MANUAL_BY_TOPIC_LIVELINESS_QOS",
      ])
    paramIpAddress = p.ipv4("param.ip_address", "Address")
    paramPort = p.u32("param.port", "Port", .hex)
    expectsInlineQos = p.flag("expects_inline_qos", "Inline QoS")
    presentationCoherentAccess = p.flag("presentation.coherent_access", "Coherent Access")
    presentationOrderedAccess = p.flag("presentation.ordered_access", "Ordered Access")
    reliabilityKind = p.u32(
      "reliability_kind", "Kind", .hex,
      names: [1: "BEST_EFFORT_RELIABILITY_QOS", 2: "RELIABLE_RELIABILITY_QOS"])
    durability = p.u32(
      "durability", "Durability", .hex,
      names: [
        0: "VOLATILE_DURABILITY_QOS", 1: "TRANSIENT_LOCAL_DURABILITY_QOS",
        2: "TRANSIENT_DURABILITY_QOS", 3: "PERSISTENT_DURABILITY_QOS",
      ])
    ownership = p.u32(
      "ownership", "Kind", .hex, names: [0: "SHARED_OWNERSHIP_QOS", 1: "EXCLUSIVE_OWNERSHIP_QOS"])
    presentationAccessScope = p.u32(
      "presentation.access_scope", "Access Scope", .hex,
      names: [
        0: "INSTANCE_PRESENTATION_QOS", 1: "TOPIC_PRESENTATION_QOS", 2: "GROUP_PRESENTATION_QOS",
      ])
    destinationOrder = p.u32(
      "destination_order", "Kind", .hex,
      names: [
        0: "BY_RECEPTION_TIMESTAMP_DESTINATIONORDER_QOS",
        1: "BY_SOURCE_TIMESTAMP_DESTINATIONORDER_QOS",
      ])
    historyKind = p.u32(
      "history.kind", "Kind", .hex, names: [0: "KEEP_LAST_HISTORY_QOS", 1: "KEEP_ALL_HISTORY_QOS"])
    paramSerializeEncapKind = p.u16(
      "param.serialize.encap_kind", "encapsulation kind", .hex,
      names: ValueNames(packed: rtpsNames5))
    paramSerializeEncapLen = p.u16("param.serialize.encap_len", "encapsulation options", .hex)
    paramNtpTimeSec = p.i32(
      "param.ntpTime.sec", "seconds", blurb: "The 'second' component of an RTPS time_t")
    paramNtpTimeFraction = p.u32(
      "param.ntpTime.fraction", "fraction", blurb: "The 'fraction' component of an RTPS time_t")
    paramTransportPriority = p.u32("param.transport_priority", "Value")
    paramTypeMaxSizeSerialized = p.u32("param.type_max_size_serialized", "Value")
    paramPeerHostEpoch = p.u32("param.peer_host_epoch", "Peer Host Epoch")
    paramEntityName = p.string(
      "param.entityName", "entityName", type: .stringz,
      blurb: "String representing the name of the entity addressed by the submessage")
    paramParticipantGuid = p.bytes("param.participant_guid", "Participant GUID")
    paramGroupGuid = p.bytes("param.group_guid", "Group GUID")
    paramEndpointGuid = p.bytes("param.endpoint_guid", "Endpoint GUID")
    paramGuidHostId = p.u32("param.guid.hostId", "hostId", .hex)
    paramGuidAppId = p.u32("param.guid.appId", "appId", .hex)
    paramGuidInstanceId = p.u32("param.guid.instanceId", "instanceId", .hex)
    paramGuidEntityId = p.u32(
      "param.guid.entityId", "entityId", .hex, names: rtpsEntityNames)
    paramGuidEntityKey = p.u24("param.guid.entityKey", "entityKey", .hex)
    paramGuidEntityKind = p.u8(
      "param.guid.entityKind", "entityKind", .hex, names: rtpsKindNames)
    dataFragNumber = p.u32("data_frag.number", "fragmentStartingNum")
    dataFragSampleSize = p.u32("data_frag.sample_size", "sampleSize")
    dataFragNumFragments = p.u16("data_frag.num_fragments", "fragmentsInSubmessage")
    dataFragSize = p.u16("data_frag.size", "fragmentSize")
    nackFragCount = p.i32("nack_frag.count", "Count")
    heartbeatFragNumber = p.u32("heartbeat_frag.number", "lastFragmentNum")
    heartbeatFragCount = p.u32("heartbeat_frag.count", "Count")
    parameterData = p.bytes("parameter_data", "parameterData")
    fragmentNumberBase32 = p.u32("fragment_number.base32", "bitmapBase")
    fragmentNumberNumBits = p.u32("fragment_number.num_bits", "numBits")
    bitmapNumBits = p.u32("bitmap.num_bits", "numBits")
    smAcknackAnalysis = p.u32("sm.acknack_analysis", "Acknack Analysis")
    paramPartitionNum = p.i32("param.partition_num", "Number of partition names")
    paramExpressionParametersNum = p.i32(
      "param.expression_parameters_num", "Number of expression params")
    paramPartition = p.string("param.partition", "name")
    paramFilterExpression = p.string("param.filter_expression", "filterExpression")
    paramExpressionParameters = p.string("param.expression_parameters", "expressionParameters")
    extraFlags = p.u16("extra_flags", "Extra flags", .hex, mask: 0xffff)
    paramBuiltinEndpointSet = p.u32(
      "param.builtin_endpoint_set", "Flags", .hex,
      blurb: "bitmask representing the flags in PID_BUILTIN_ENDPOINT_SET")
    paramBuiltinEndpointExtSet = p.u32(
      "param.builtin_endpoint_ext_set", "Flags", .hex,
      blurb: "bitmask representing the flags in PID_AVAILABLE_BUILTIN_ENDPOINTS_EXT")
    paramDataRepresentation = p.u16(
      "param.data_representation", "Data Representation Kind",
      names: [
        0: "XCDR_DATA_REPRESENTATION", 1: "XML_DATA_REPRESENTATION", 2: "XCDR2_DATA_REPRESENTATION",
      ])
    issueData = p.bytes(
      "issueData", "serializedData", blurb: "The user data transferred in a ISSUE submessage")
    paramProductVersionMajor = p.u8("param.product_version.major", "Major")
    paramProductVersionMinor = p.u8("param.product_version.minor", "Minor")
    paramProductVersionRelease = p.u8("param.product_version.release", "Release")
    paramProductVersionRevision = p.u8("param.product_version.revision", "Revision")
    encapsulationKind = p.u32(
      "encapsulation_kind", "kind", .hex,
      names: [
        0: "PARTICIPANT_MESSAGE_DATA_KIND_UNKNOWN",
        1: "PARTICIPANT_MESSAGE_DATA_KIND_AUTOMATIC_LIVELINESS_UPDATE",
        2: "PARTICIPANT_MESSAGE_DATA_KIND_MANUAL_LIVELINESS_UPDATE",
      ])
    octetsToInlineQos = p.u16("octets_to_inline_qos", "Octets to inline QoS")
    bitmap = p.bytes("bitmap", "bitmap")
    propertyName = p.string("property_name", "Property Name")
    propertyValue = p.string("property_value", "Value")
    guid = p.bytes("guid", "guid")
    heartbeatCount = p.u32("heartbeat_count", "count")
    sequenceSize = p.u32("sequence_size", "sequenceSize")
    paramStatusInfo = p.u32(
      "param.status_info", "Flags", .hex, blurb: "bitmask representing the flags in PID_STATUS_INFO"
    )
    paramCompressionIdMask = p.u32(
      "param.compression_id_mask", "Compression Id Mask", .hex,
      blurb: "Bitmask representing compression id.")
    paramBuiltinEndpointQos = p.u32("param.builtin_endpoint_qos", "Built-in Endpoint QoS", .hex)
    paramGroupCoherentSet = p.u64(
      "param.group_coherent_set", "Group coherent set sequence number",
      blurb: "Decimal value representing the value of PID_GROUP_COHERENT_SET parameter")
    headerExtensionFlags = p.u8(
      "header_extension_flags", "Flags", .hex, blurb: "bitmask representing header extension flags")
    smOctetsToNextHeaderError = p.expert(
      "sm.octetsToNextHeader.error", .protocolRule, .warning, "(Error: bad length)")
    smOctetsToNextHeaderNotZero = p.expert(
      "sm.octetsToNextHeader.not_zero", .protocolRule, .warning, "Should be ZERO")
    parameterValueTooSmall = p.expert(
      "parameter_value_too_small", .protocolRule, .warning, "ERROR: Parameter value too small")
  }
}

private let rtpsNames3: StaticString = #"""
  0=PID_PAD
  1=PID_SENTINEL
  2=PID_PARTICIPANT_LEASE_DURATION
  4=PID_TIME_BASED_FILTER
  5=PID_TOPIC_NAME
  6=PID_OWNERSHIP_STRENGTH
  7=PID_TYPE_NAME
  b=PID_METATRAFFIC_MULTICAST_IPADDRESS
  c=PID_DEFAULT_UNICAST_IPADDRESS
  d=PID_METATRAFFIC_UNICAST_PORT
  e=PID_DEFAULT_UNICAST_PORT
  11=PID_MULTICAST_IPADDRESS
  15=PID_PROTOCOL_VERSION
  16=PID_VENDOR_ID
  1a=PID_RELIABILITY
  1b=PID_LIVELINESS
  1d=PID_DURABILITY
  1e=PID_DURABILITY_SERVICE
  1f=PID_OWNERSHIP
  21=PID_PRESENTATION
  23=PID_DEADLINE
  25=PID_DESTINATION_ORDER
  27=PID_LATENCY_BUDGET
  29=PID_PARTITION
  2b=PID_LIFESPAN
  2c=PID_USER_DATA
  2d=PID_GROUP_DATA
  2e=PID_TOPIC_DATA
  2f=PID_UNICAST_LOCATOR
  30=PID_MULTICAST_LOCATOR
  31=PID_DEFAULT_UNICAST_LOCATOR
  32=PID_METATRAFFIC_UNICAST_LOCATOR
  33=PID_METATRAFFIC_MULTICAST_LOCATOR
  34=PID_PARTICIPANT_MANUAL_LIVELINESS_COUNT
  35=PID_CONTENT_FILTER_PROPERTY
  59=PID_PROPERTY_LIST
  40=PID_HISTORY
  41=PID_RESOURCE_LIMIT
  43=PID_EXPECTS_INLINE_QOS
  44=PID_PARTICIPANT_BUILTIN_ENDPOINTS
  45=PID_METATRAFFIC_UNICAST_IPADDRESS
  46=PID_METATRAFFIC_MULTICAST_PORT
  48=PID_DEFAULT_MULTICAST_LOCATOR
  49=PID_TRANSPORT_PRIORITY
  50=PID_PARTICIPANT_GUID
  51=PID_PARTICIPANT_ENTITY_ID
  52=PID_GROUP_GUID
  53=PID_GROUP_ENTITY_ID
  55=PID_CONTENT_FILTER_INFO
  56=PID_COHERENT_SET
  57=PID_DIRECTED_WRITE
  58=PID_BUILTIN_ENDPOINT_SET
  36=PID_PROPERTY_LIST
  5a=PID_ENDPOINT_GUID
  60=PID_TYPE_MAX_SIZE_SERIALIZED
  61=PID_ORIGINAL_WRITER_INFO
  62=PID_ENTITY_NAME
  70=PID_KEY_HASH
  71=PID_STATUS_INFO
  73=PID_DATA_REPRESENTATION
  74=PID_TYPE_CONSISTENCY
  77=PID_BUILTIN_ENDPOINT_QOS
  78=PID_ENABLE_AUTHENTICATION
  81=PID_RELATED_ENTITY_GUID
  1001=PID_IDENTITY_TOKEN
  1002=PID_PERMISSIONS_TOKEN
  1003=PID_DATA_TAGS
  1004=PID_ENDPOINT_SECURITY_INFO
  1005=PID_PARTICIPANT_SECURITY_INFO
  1010=PID_PARTICIPANT_SECURITY_DIGITAL_SIGNATURE_ALGO
  1011=PID_PARTICIPANT_SECURITY_KEY_ESTABLISHMENT_ALGO
  1012=PID_PARTICIPANT_SECURITY_SYMMETRIC_CIPHER_ALGO
  1013=PID_ENDPOINT_SECURITY_SYMMETRIC_CIPHER_ALGO
  1006=PID_IDENTITY_STATUS_TOKEN
  1007=PID_AVAILABLE_BUILTIN_ENDPOINTS_EXT
  f=PID_DOMAIN_ID
  4014=PID_DOMAIN_TAG
  63=PID_GROUP_COHERENT_SET
  8022=PID_END_COHERENT_SET
  8023=PID_END_GROUP_COHERENT_SET
  8024=MIG_RTPS_PID_END_COHERENT_SET_SAMPLE_COUNT
  75=PID_TYPE_INFORMATION
  24=PID_DEADLINE_OFFERED [deprecated]
  3=PID_PERSISTENCE [deprecated]
  8=PID_TYPE_CHECKSUM [deprecated]
  9=PID_TYPE2_NAME [deprecated]
  a=PID_TYPE2_CHECKSUM [deprecated]
  10=PID_EXPECTS_ACK [deprecated]
  12=PID_MANAGER_KEY [deprecated]
  13=PID_SEND_QUEUE_SIZE [deprecated]
  14=PID_RELIABILITY_ENABLED [deprecated]
  17=PID_VARGAPPS_SEQUENCE_NUMBER_LAST [deprecated]
  18=PID_RECV_QUEUE_SIZE [deprecated]
  19=PID_RELIABILITY_OFFERED [deprecated]
  1c=PID_LIVELINESS_OFFERED [deprecated]
  22=PID_PRESENTATION_OFFERED [deprecated]
  20=PID_OWNERSHIP_OFFERED [deprecated]
  26=PID_DESTINATION_ORDER_OFFERED [deprecated]
  28=PID_LATENCY_BUDGET_OFFERED [deprecated]
  2a=PID_PARTITION_OFFERED [deprecated]
  3f01=PID_EXTENDED
  83=PID_RELATED_ORIGINAL_WRITER_INFO
  800f=PID_RELATED_ORIGINAL_WRITER_INFO_LEGACY
  8012=PID_RELATED_SOURCE_GUID
  8010=PID_RELATED_READER_GUID
  8011=PID_SOURCE_GUID
  8013=PID_TOPIC_QUERY_GUID
  8019=PID_SAMPLE_SIGNATURE
  8004=PID_TYPECODE_RTPS2
  8000=PID_PRODUCT_VERSION
  8001=PID_PLUGIN_PROMISCUITY_KIND
  8002=PID_ENTITY_VIRTUAL_GUID
  8003=PID_SERVICE_KIND
  8005=PID_DISABLE_POSITIVE_ACKS
  8006=PID_LOCATOR_FILTER_LIST
  800a=PID_ROLE_NAME
  800b=PID_ACK_KIND
  800e=PID_PEER_HOST_EPOCH
  72=PID_TYPE_OBJECT
  8009=PID_EXPECTS_VIRTUAL_HB
  8014=PID_TOPIC_QUERY_PUBLICATION
  8015=PID_ENDPOINT_PROPERTY_CHANGE_EPOCH
  8016=PID_REACHABILITY_LEASE_DURATION
  8017=PID_VENDOR_BUILTIN_ENDPOINT_SET
  8018=PID_ENDPOINT_SECURITY_ATTRIBUTES
  8021=PID_TYPE_OBJECT_LB
  8007=PID_UNICAST_LOCATOR_EX
  8028=PID_TOPIC_NAME_ALIASES
  8029=PID_TYPE_NAME_ALIASES
  8008=PID_ADLINK_NODE_NAME
  800c=PID_ADLINK_ENTITY_FACTORY
  800d=PID_ADLINK_WATCHDOG_SCHEDULING
  """#

private let rtpsNames5: StaticString = #"""
  0=CDR_BE
  1=CDR_LE
  2=PL_CDR_BE
  3=PL_CDR_LE
  6=CDR2_BE
  7=CDR2_LE
  8=D_CDR2_BE
  9=D_CDR2_LE
  a=PL_CDR2_BE
  b=PL_CDR2_LE
  c000=SHMEM_REF_PLAIN
  c001=SHMEM_REF_FLAT_DATA
  """#

/// A flag and how it is called among those that are set.
struct RtpsFlag: Sendable {
  let field: Field<Bool>
  let label: String
  let mask: UInt64
}

/// Flags of submessages and parameters, most significant first.
struct RtpsFlags {
  let reserved: Field<Bool>
  let byMask: [Field<Bool>]
  let submessages: [UInt8: [RtpsFlag]]
  let endpoints, moreEndpoints, compression, status: [RtpsFlag]

  init(_ p: inout Builder) {
    func flag(_ name: String, _ label: String, _ mask: UInt64, _ width: Int = 1) -> RtpsFlag {
      let isEnd = name == "endianness"
      return RtpsFlag(
        field: p.flag(
          "flag.\(name)", label, mask: mask, width: width, set: isEnd ? "Little-Endian" : "Set",
          unset: isEnd ? "Big-Endian" : "Not set"), label: label, mask: mask)
    }
    var reservedByMask: [Field<Bool>] = []
    for bit in 0..<8 {
      reservedByMask.append(flag("reserved", "Reserved", 1 << UInt64(bit)).field)
    }
    byMask = reservedByMask
    reserved = reservedByMask[0]
    let end = flag("endianness", "Endianness", 1)
    let inline = flag("inline_qos", "Inline QoS", 2)
    let final = flag("final", "Final flag", 2)
    let time = flag("timestamp", "Timestamp flag", 2)
    let multicast = flag("multicast", "Multicast flag", 2)
    let liveliness = flag("liveliness", "Liveliness flag", 4)
    let present = flag("data_present", "Data present", 4)
    let fragmentKey = flag("data_frag.serialized_key", "Serialized Key", 4)
    let key = flag("data.serialized_key", "Serialized Key", 8)
    submessages = [
      0x01: [end], 0x06: [final, end], 0x07: [liveliness, final, end], 0x08: [end],
      0x09: [time, end], 0x0c: [end], 0x0e: [end], 0x0f: [multicast, end], 0x12: [end],
      0x13: [end], 0x15: [key, present, inline, end], 0x16: [fragmentKey, inline, end],
    ]
    status = [flag("unregistered", "Unregistered", 2), flag("undisposed", "Disposed", 1)]
    endpoints = Self.endpointNames.map { flag($0.0, $0.1, $0.2, 4) }
    moreEndpoints = Self.moreEndpointNames.map { flag($0.0, $0.1, $0.2, 4) }
    compression = Self.compressionNames.map { flag($0.0, $0.1, $0.2, 4) }
  }

  private static let endpointNames: [(String, String, UInt64)] = [
    ("participant_secure_reader", "Participant Secure Reader", 0x8000000),
    ("participant_secure_writer", "Participant Secure Writer", 0x4000000),
    (
      "secure_participant_volatile_message_reader", "Secure Participant Volatile Message Reader",
      0x2000000
    ),
    (
      "secure_participant_volatile_message_writer", "Secure Participant Volatile Message Writer",
      0x1000000
    ),
    ("participant_stateless_message_reader", "Participant Stateless Message Reader", 0x800000),
    ("participant_stateless_message_writer", "Participant Stateless Message Writer", 0x400000),
    ("secure_participant_message_reader", "Secure Participant Message Reader", 0x200000),
    ("secure_participant_message_writer", "Secure Participant Message Writer", 0x100000),
    ("secure_subscription_reader", "Secure Subscription Reader", 0x80000),
    ("secure_subscription_writer", "Secure Subscription Writer", 0x40000),
    ("secure_publication_reader", "Secure Publication Reader", 0x20000),
    ("secure_publication_writer", "Secure Publication Writer", 0x10000),
    ("typelookup_reply_datareader", "TypeLookup Service Reply DataReader", 0x8000),
    ("typelookup_reply_datawriter", "TypeLookup Service Reply DataWriter", 0x4000),
    ("typelookup_request_datareader", "TypeLookup Service Request DataReader", 0x2000),
    ("typelookup_request_datawriter", "TypeLookup Service Request DataWriter", 0x1000),
    ("participant_message_datareader", "Participant Message DataReader", 0x800),
    ("participant_message_datawriter", "Participant Message DataWriter", 0x400),
    ("participant_state_detector", "Participant State Detector", 0x200),
    ("participant_state_announcer", "Participant State Announcer", 0x100),
    ("participant_proxy_detector", "Participant Proxy Detector", 0x80),
    ("participant_proxy_announcer", "Participant Proxy Announcer", 0x40),
    ("subscription_detector", "Subscription Detector", 0x20),
    ("subscription_announcer", "Subscription Announcer", 0x10),
    ("publication_detector", "Publication Detector", 0x8),
    ("publication_announcer", "Publication Announcer", 0x4),
    ("participant_detector", "Participant Detector", 0x2),
    ("participant_announcer", "Participant Announcer", 0x1),
  ]

  private static let moreEndpointNames: [(String, String, UInt64)] = [
    ("typelookup_reply_secure_datareader", "TypeLookup Service Reply Secure DataReader", 0x8),
    ("typelookup_reply_secure_datawriter", "TypeLookup Service Reply Secure DataWriter", 0x4),
    ("typelookup_request_secure_datareader", "TypeLookup Service Request Secure DataReader", 0x2),
    ("typelookup_request_secure_datawriter", "TypeLookup Service Request Secure DataWriter", 0x1),
  ]

  private static let compressionNames: [(String, String, UInt64)] = [
    ("compression_id_lz4", "LZ4", 0x4),
    ("compression_id_bzip2", "BZIP2", 0x2),
    ("compression_id_zlib", "ZLIB", 0x1),
  ]
}
