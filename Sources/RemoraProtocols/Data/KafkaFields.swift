import RemoraCore

/// The fields of Kafka.
struct KafkaFields {
  let len, maxOffsets, correlationId, transactionTimeout, timeout: Field<Int32>
  let partitionId, replicaId, isrId, offlineId, messageSize: Field<Int32>
  let batchBaseSequence, nodeId, port, leaderId, leaderEpoch: Field<Int32>
  let minBytes, maxBytes, maxWaitTime, throttleTime: Field<Int32>
  let sessionTimeout, rebalanceTimeout, generationId, numPartitions, memberEpoch: Field<Int32>
  let lastFetchedEpoch: Field<Int32>
  let offset, offsetTime, logStartOffset, lastStableOffset, firstOffset: Field<Int64>
  let producerId, retentionTime, forgottenTopicPartition, fetchSessionId,
    fetchSessionEpoch: Field<Int64>
  let sessionLifetimeMs: Field<Int64>
  let metadata, errorMessage, clientId, clientHost, transactionalId: Field<Text>
  let topicName, batchIndexErrorMessage, consumerGroup, consumerGroupInstance,
    coordinatorKey: Field<Text>
  let host, rack, clusterId, groupLeaderId, groupState: Field<Text>
  let memberId, protocolType, protocolName, saslMechanism, configKey: Field<Text>
  let configValue, forgottenTopicName, headerKey, clientSoftwareName,
    clientSoftwareVersion: Field<Text>
  let joinReason, leaveReason, groupId: Field<Text>
  let error, apiKey, apiVersion, requestKey, responseKey: Field<Int16>
  let requestVersion, responseVersion, requiredAcks, producerEpoch, replicationFactor: Field<Int16>
  let apiVersionsApiKey, apiVersionsMinVersion, apiVersionsMaxVersion: Field<Int16>
  let topicId, forgottenTopicId: Field<GUID>
  let messageCrc, batchCrc, batchLastOffsetDelta, batchSize, batchIndex: Field<UInt32>
  let clusterAuthorizedOps, topicAuthorizedOps, groupAuthorizedOps: Field<UInt32>
  let messageMagic, coordinatorType, isolationLevel, recordAttributes, configSource: Field<Int8>
  let messageCodec, messageTimestampType: Field<UInt8>
  let batchCodec, batchTimestampType, batchTransactional, batchControlBatch: Field<UInt16>
  let batchFirstTimestamp, batchLastTimestamp, messageTimestamp: Field<AbsoluteTime>
  let messageKey, messageValue, truncatedContent, protocolMetadata, memberMetadata: Field<Bytes>
  let memberAssignment, headerValue, saslAuthentication, taggedFieldData: Field<Bytes>
  let messageCompressionReduction: Field<Float>
  let requestFrame: Field<FrameNumber>
  let isInternal, requireStableOffset, allowAutoTopicCreation, validateOnly,
    configReadonly: Field<Bool>
  let configSensitive, includeClusterAuthorizedOps, includeTopicAuthorizedOps,
    includeGroupAuthorizedOps, skipAssignment: Field<Bool>
  let taggedFieldTag: Field<UInt64>
  let requestMissing, unknownApiKey, unsupportedApiVersion, assumedApiVersion,
    badStringLength, badBytesLength, badArrayLength, badRecordLength,
    badVarint, unknownMessageMagic, pduLengthMismatch: Expert

  let commitTimestamp: Field<AbsoluteTime>

  init(_ p: inout Builder) {
    len = p.i32("len", "Length", blurb: "The length of this Kafka packet.")
    offset = p.integer("offset", "Offset", .int64, as: Int64.self, container: 8)
    offsetTime = p.integer(
      "offset_time", "Time", .int64, as: Int64.self, container: 8,
      text: .shown { value in
        switch Int64(bitPattern: value) {
        case -1: "-1 (latest)"
        case -2: "-2 (earliest)"
        default: String(Int64(bitPattern: value))
        }
      })
    logStartOffset = p.integer(
      "log_start_offset", "Log Start Offset", .int64, as: Int64.self, container: 8)
    lastStableOffset = p.integer(
      "last_stable_offset", "Last Stable Offset", .int64, as: Int64.self, container: 8)
    firstOffset = p.integer("first_offset", "First Offset", .int64, as: Int64.self, container: 8)
    maxOffsets = p.i32("max_offsets", "Max Offsets")
    metadata = p.string("metadata", "Metadata")
    forgottenTopicId = p.guid("forgotten_topic_id", "Forgotten Topic ID")
    commitTimestamp = p.time("commit_timestamp", "Timestamp", .utc)
    error = p.i16("error", "Error", names: ValueNames(packed: kafkaErrorNames))
    errorMessage = p.string("error_message", "Error Message")
    apiKey = p.i16(
      "api_key", "API Key", names: ValueNames(packed: kafkaApiKeyNames), blurb: "Request API Key.")
    apiVersion = p.i16("api_version", "API Version", blurb: "Request API Version.")
    requestKey = p.i16(
      "request_key", "API Key", names: ValueNames(packed: kafkaApiKeyNames), blurb: "Request API.")
    responseKey = p.i16(
      "response_key", "API Key", names: ValueNames(packed: kafkaApiKeyNames), blurb: "Response API."
    )
    requestVersion = p.i16("request.version", "API Version", blurb: "Request API Version.")
    responseVersion = p.i16("response.version", "API Version", blurb: "Response API Version.")
    correlationId = p.i32("correlation_id", "Correlation ID")
    clientId = p.string("client_id", "Client ID", blurb: "The ID of the sending client.")
    clientHost = p.string("client_host", "Client Host")
    transactionalId = p.string("transactional_id", "Transactional ID")
    transactionTimeout = p.i32("transaction_timeout", "Transaction Timeout")
    requiredAcks = p.i16("required_acks", "Required Acks", names: kafkaRequiredAcksNames)
    timeout = p.i32("timeout", "Timeout")
    topicId = p.guid("topic_id", "Topic ID")
    topicName = p.string("topic_name", "Topic Name")
    producerId = p.integer("producer_id", "Producer ID", .int64, as: Int64.self, container: 8)
    producerEpoch = p.i16("producer_epoch", "Producer Epoch")
    partitionId = p.i32("partition_id", "Partition ID")
    replicaId = p.i32("replica_id", "Replica ID")
    replicationFactor = p.i16("replication_factor", "Replication Factor")
    isrId = p.i32("isr_id", "Caught-Up Replica ID")
    offlineId = p.i32("offline_id", "Offline Replica ID")
    messageSize = p.i32("message_size", "Message Size")
    messageCrc = p.u32("message_crc", "CRC32", .hex)
    messageMagic = p.i8("message_magic", "Magic Byte")
    messageCodec = p.u8(
      "message_codec", "Compression Codec", mask: 0x7, names: kafkaMessageCodecNames)
    messageTimestampType = p.u8(
      "message_timestamp_type", "Timestamp Type", mask: 0x8, names: kafkaMessageTimestampTypeNames)
    batchCrc = p.u32("batch_crc", "CRC32", .hex)
    batchCodec = p.u16("batch_codec", "Compression Codec", mask: 0x7, names: kafkaMessageCodecNames)
    batchTimestampType = p.u16(
      "batch_timestamp_type", "Timestamp Type", mask: 0x8, names: kafkaMessageTimestampTypeNames)
    batchTransactional = p.u16(
      "batch_transactional", "Transactional", mask: 0x10, names: kafkaBatchTransactionalNames)
    batchControlBatch = p.u16(
      "batch_control_batch", "Control Batch", mask: 0x20, names: kafkaBatchControlBatchNames)
    batchLastOffsetDelta = p.u32("batch_last_offset_delta", "Last Offset Delta")
    batchFirstTimestamp = p.time("batch_first_timestamp", "First Timestamp", .utc)
    batchLastTimestamp = p.time("batch_last_timestamp", "Last Timestamp", .utc)
    batchBaseSequence = p.i32("batch_base_sequence", "Base Sequence")
    batchSize = p.u32("batch_size", "Size")
    batchIndex = p.u32("batch_index", "Batch Index")
    batchIndexErrorMessage = p.string("batch_index_error_message", "Batch Index Error Message")
    messageTimestamp = p.time("message_timestamp", "Timestamp", .utc)
    messageKey = p.bytes("message_key", "Key")
    messageValue = p.bytes("message_value", "Value")
    messageCompressionReduction = p.float(
      "message_compression_reduction", "Compression Reduction (compressed/uncompressed)")
    truncatedContent = p.bytes("truncated_content", "Truncated Content")
    consumerGroup = p.string("consumer_group", "Consumer Group")
    consumerGroupInstance = p.string("consumer_group_instance", "Consumer Group Instance")
    coordinatorKey = p.string("coordinator_key", "Coordinator Key")
    coordinatorType = p.i8("coordinator_type", "Coordinator Type", names: kafkaCoordinatorTypeNames)
    requestFrame = p.frameNumber("request_frame", "Request Frame")
    nodeId = p.i32("node_id", "Node ID")
    host = p.string("host", "Host")
    port = p.i32("port", "Port")
    rack = p.string("rack", "Rack")
    clusterId = p.string("cluster_id", "Cluster ID")
    groupLeaderId = p.string("group_leader_id", "Leader ID")
    leaderId = p.i32("leader_id", "Leader ID")
    leaderEpoch = p.i32("leader_epoch", "Leader Epoch")
    isInternal = p.flag("is_internal", "Is Internal")
    minBytes = p.i32(
      "min_bytes", "Min Bytes",
      blurb: "The minimum number of bytes of messages that must be available to give a response.")
    maxBytes = p.i32(
      "max_bytes", "Max Bytes",
      blurb:
        "The maximum bytes to include in the message set for this partition. This helps bound the size of the response."
    )
    isolationLevel = p.i8("isolation_level", "Isolation Level", names: kafkaIsolationLevelNames)
    maxWaitTime = p.i32(
      "max_wait_time", "Max Wait Time",
      blurb:
        "The maximum amount of time in milliseconds to block waiting if insufficient data is available at the time the request is issued."
    )
    throttleTime = p.i32(
      "throttle_time", "Throttle time",
      blurb:
        "Duration in milliseconds for which the request was throttled due to quota violation. (Zero if the request did not violate any quota.)"
    )
    apiVersionsApiKey = p.i16(
      "api_versions.api_key", "API Key", names: ValueNames(packed: kafkaApiKeyNames),
      blurb: "API Key.")
    apiVersionsMinVersion = p.i16(
      "api_versions.min_version", "Min Version", blurb: "Minimal version which supports api key.")
    apiVersionsMaxVersion = p.i16(
      "api_versions.max_version", "Max Version", blurb: "Maximal version which supports api key.")
    sessionTimeout = p.i32("session_timeout", "Session Timeout")
    rebalanceTimeout = p.i32("rebalance_timeout", "Rebalance Timeout")
    groupState = p.string("group_state", "State")
    memberId = p.string("member_id", "Consumer Group Member ID")
    protocolType = p.string("protocol_type", "Protocol Type")
    protocolName = p.string("protocol_name", "Protocol Name")
    protocolMetadata = p.bytes("protocol_metadata", "Protocol Metadata")
    memberMetadata = p.bytes("member_metadata", "Member Metadata")
    generationId = p.i32("generation_id", "Generation ID")
    memberAssignment = p.bytes("member_assignment", "Member Assignment")
    saslMechanism = p.string("sasl_mechanism", "SASL Mechanism")
    numPartitions = p.i32("num_partitions", "Number of Partitions")
    configKey = p.string("config_key", "Key")
    configValue = p.string("config_value", "Value")
    retentionTime = p.integer(
      "retention_time", "Retention Time", .int64, as: Int64.self, container: 8)
    forgottenTopicName = p.string("forgotten_topic_name", "Forgotten Topic Name")
    forgottenTopicPartition = p.integer(
      "forgotten_topic_partition", "Forgotten Topic Partition", .int64, as: Int64.self, container: 8
    )
    fetchSessionId = p.integer(
      "fetch_session_id", "Fetch Session ID", .int64, as: Int64.self, container: 8)
    fetchSessionEpoch = p.integer(
      "fetch_session_epoch", "Fetch Session Epoch", .int64, as: Int64.self, container: 8)
    requireStableOffset = p.flag("require_stable_offset", "Require Stable Offset")
    headerKey = p.string("header_key", "Header Key")
    headerValue = p.bytes("header_value", "Header Value")
    recordAttributes = p.i8("record_attributes", "Record Attributes (reserved)")
    allowAutoTopicCreation = p.flag("allow_auto_topic_creation", "Allow Auto Topic Creation")
    validateOnly = p.flag("validate_only", "Only Validate the Request")
    saslAuthentication = p.bytes("sasl_authentication", "SASL Authentication Bytes")
    sessionLifetimeMs = p.integer(
      "session_lifetime_ms", "Session Lifetime (ms)", .int64, as: Int64.self, container: 8)
    configReadonly = p.flag("config_readonly", "Readonly")
    configSensitive = p.flag("config_sensitive", "Sensitive")
    configSource = p.i8("config_source", "Source", names: kafkaConfigSourceNames)
    includeClusterAuthorizedOps = p.flag(
      "include_cluster_authorized_ops", "Include Cluster Authorized Operations")
    includeTopicAuthorizedOps = p.flag(
      "include_topic_authorized_ops", "Include Topic Authorized Operations")
    clusterAuthorizedOps = p.u32("cluster_authorized_ops", "Cluster Authorized Operations", .hex)
    topicAuthorizedOps = p.u32("topic_authorized_ops", "Topic Authorized Operations", .hex)
    includeGroupAuthorizedOps = p.flag(
      "include_group_authorized_ops", "Include Group Authorized Operations")
    groupAuthorizedOps = p.u32("group_authorized_ops", "Group Authorized Operations", .hex)
    taggedFieldTag = p.u64("tagged_field_tag", "Tag Value", .hex)
    taggedFieldData = p.bytes("tagged_field_data", "Tag Data")
    clientSoftwareName = p.string("client_software_name", "Client Software Name")
    clientSoftwareVersion = p.string("client_software_version", "Client Software Version")
    joinReason = p.string("join_reason", "(Re)Join Reason")
    leaveReason = p.string("leave_reason", "Leave Reason")
    skipAssignment = p.flag("skip_assignment", "Skip Assignment")
    groupId = p.string("group_id", "Group ID")
    memberEpoch = p.i32("member_epoch", "Member Epoch")
    lastFetchedEpoch = p.i32("last_fetched_epoch", "Last Fetched Epoch")
    requestMissing = p.expert("request_missing", .undecoded, .warning, "Request missing")
    unknownApiKey = p.expert("unknown_api_key", .undecoded, .warning, "Unknown API key")
    unsupportedApiVersion = p.expert(
      "unsupported_api_version", .undecoded, .warning, "Unsupported API version")
    assumedApiVersion = p.expert(
      "assumed_api_version", .assumption, .warning, "Assumed API version")
    badStringLength = p.expert(
      "bad_string_length", .malformed, .warning, "Invalid string length field")
    badBytesLength = p.expert("bad_bytes_length", .malformed, .warning, "Invalid byte length field")
    badArrayLength = p.expert(
      "bad_array_length", .malformed, .warning, "Invalid array length field")
    badRecordLength = p.expert(
      "bad_record_length", .malformed, .warning, "Invalid record length field")
    badVarint = p.expert("bad_varint", .malformed, .warning, "Invalid varint bytes")
    unknownMessageMagic = p.expert(
      "unknown_message_magic", .malformed, .warning, "Invalid message magic field")
    pduLengthMismatch = p.expert(
      "pdu_length_mismatch", .malformed, .warning,
      "Dissected message does not end at the pdu length offset")
  }
}

let kafkaErrorNames: StaticString = #"""
  ffffffffffffffff=Unexpected Server Error
  0=No Error
  1=Offset Out Of Range
  2=Invalid Message
  3=Unknown Topic or Partition
  4=Invalid Message Size
  5=Leader Not Available
  6=Not Leader For Partition
  7=Request Timed Out
  8=Broker Not Available
  a=Message Size Too Large
  b=Stale Controller Epoch Code
  c=Offset Metadata Too Large
  e=Offsets Load In Progress
  f=The Coordinator is not Available
  10=Not Coordinator For Consumer
  11=Invalid topic
  12=Message batch larger than configured server segment size
  13=Not enough in-sync replicas
  14=Message(s) written to insufficient number of in-sync replicas
  15=Invalid required acks value
  16=Specified group generation id is not valid
  17=Inconsistent group protocol
  18=Invalid group.id
  19=Unknown member
  1a=Invalid session timeout
  1b=Group rebalance in progress
  1c=Commit offset data size is not valid
  1d=Topic authorization failed
  1e=Group authorization failed
  1f=Cluster authorization failed
  20=Invalid timestamp
  21=Unsupported SASL mechanism
  22=Illegal SASL state
  23=Unsupported version
  24=Topic already exists
  25=Invalid number of partitions
  26=Invalid replication-factor
  27=Invalid replica assignment
  28=Invalid configuration
  29=Not controller
  2a=Invalid request
  2b=Unsupported for Message Format
  2c=Policy Violation
  2d=Out of Order Sequence Number
  2e=Duplicate Sequence Number
  2f=Invalid Producer Epoch
  30=Invalid Transaction State
  31=Invalid Producer ID Mapping
  32=Invalid Transaction Timeout
  33=Concurrent Transactions
  34=Transaction Coordinator Fenced
  35=Transactional ID Authorization Failed
  36=Security Disabled
  37=Operation not Attempted
  38=Kafka Storage Error
  39=Log Directory not Found
  3a=SASL Authentication failed
  3b=Unknown Producer ID
  3c=Partition Reassignment in Progress
  3d=Delegation Token Auth Disabled
  3e=Delegation Token not Found
  3f=Delegation Token Owner Mismatch
  40=Delegation Token Request not Allowed
  41=Delegation Token Authorization Failed
  42=Delegation Token Expired
  43=Supplied Principal Type Unsupported
  44=Not Empty Group
  45=Group ID not Found
  46=Fetch Session ID not Found
  47=Invalid Fetch Session Epoch
  48=Listener not Found
  49=Topic Deletion Disabled
  4a=Fenced Leader Epoch
  4b=Unknown Leader Epoch
  4c=Unsupported Compression Type
  4d=Stale Broker Epoch
  4e=Offset not Available
  4f=Member ID Required
  50=Preferred Leader not Available
  51=Group Max Size Reached
  52=Fenced Instance ID
  53=Eligible topic partition leaders are not available
  54=Leader election not needed for topic partition
  55=No partition reassignment is in progress
  56=Deleting offsets of a topic is forbidden while the consumer group is actively subscribed to it
  57=This record has failed the validation on broker and hence will be rejected
  58=There are unstable offsets that need to be cleared
  59=The throttling quota has been exceeded.
  5a=There is a newer producer with the same transactionalId which fences the current one.
  5b=A request illegally referred to a resource that does not exist.
  5c=A request illegally referred to the same resource twice.
  5d=Requested credential would not meet criteria for acceptability.
  5e=Indicates that the either the sender or recipient of a voter-only request is not one of the expected voters.
  5f=The given update version was invalid.
  60=Unable to update finalized features due to an unexpected server error.
  61=Request principal deserialization failed during forwarding. This indicates an internal error on the broker cluster security setup.
  62=Requested snapshot was not found.
  63=Requested position is not greater than or equal to zero, and less than the size of the snapshot.
  64=This server does not host this topic ID.
  65=This broker ID is already in use.
  66=The given broker ID was not registered.
  67=The log's topic ID did not match the topic ID in the request.
  68=The clusterId in the request does not match that found on the server.
  69=The transactionalId could not be found.
  6a=The fetch session encountered inconsistent topic ID usage.
  6b=The new ISR contains at least one ineligible replica.
  6c=The AlterPartition request successfully updated the partition state but the leader has changed.
  6d=The requested offset is moved to tiered storage.
  6e=The member epoch is fenced by the group coordinator. The member must abandon all its partitions and rejoin.
  6f=The instance ID is still used by another member in the consumer group. That member must leave first.
  70=The assignor or its version range is not supported by the consumer group.
  71=The member epoch is stale. The member must retry after receiving its updated member epoch via the ConsumerGroupHeartbeat API.
  72=The request was sent to an endpoint of the wrong type.
  73=This endpoint type is not supported yet.
  74=This controller ID is not known.
  75=Client sent a push telemetry request with an invalid or outdated subscription ID.
  76=Client sent a push telemetry request larger than the maximum size the broker will accept.
  77=The controller has considered the broker registration to be invalid.
  78=The server encountered an error with the transaction. The client can abort the transaction to continue using this transactional ID.
  """#

let kafkaApiKeyNames: StaticString = #"""
  0=Produce
  1=Fetch
  2=Offsets
  3=Metadata
  4=LeaderAndIsr
  5=StopReplica
  6=UpdateMetadata
  7=ControlledShutdown
  8=OffsetCommit
  9=OffsetFetch
  a=FindCoordinator
  b=JoinGroup
  c=Heartbeat
  d=LeaveGroup
  e=SyncGroup
  f=DescribeGroups
  10=ListGroups
  11=SaslHandshake
  12=ApiVersions
  13=CreateTopics
  14=DeleteTopics
  15=DeleteRecords
  16=InitProducerId
  17=OffsetForLeaderEpoch
  18=AddPartitionsToTxn
  19=AddOffsetsToTxn
  1a=EndTxn
  1b=WriteTxnMarkers
  1c=TxnOffsetCommit
  1d=DescribeAcls
  1e=CreateAcls
  1f=DeleteAcls
  20=DescribeConfigs
  21=AlterConfigs
  22=AlterReplicaLogDirs
  23=DescribeLogDirs
  24=SaslAuthenticate
  25=CreatePartitions
  26=CreateDelegationToken
  27=RenewDelegationToken
  28=ExpireDelegationToken
  29=DescribeDelegationToken
  2a=DeleteGroups
  2b=ElectLeaders
  2c=IncrementalAlterConfigs
  2d=AlterPartitionReassignments
  2e=ListPartitionReassignments
  2f=OffsetDelete
  3c=DescribeCluster
  43=AllocateProducerIds
  """#

private let kafkaRequiredAcksNames: ValueNames = [0: "Not Required", 1: "Leader", -1: "Full ISR"]

private let kafkaMessageCodecNames: ValueNames = [
  0: "None", 1: "Gzip", 2: "Snappy", 3: "LZ4", 4: "Zstd",
]

private let kafkaMessageTimestampTypeNames: ValueNames = [0: "CreateTime", 1: "LogAppendTime"]

private let kafkaBatchTransactionalNames: ValueNames = [0: "Non-transactional", 1: "Transactional"]

private let kafkaBatchControlBatchNames: ValueNames = [0: "Data batch", 1: "Control batch"]

private let kafkaCoordinatorTypeNames: ValueNames = [0: "Group", 1: "Transaction"]

private let kafkaIsolationLevelNames: ValueNames = [0: "Read Uncommitted", 1: "Read Committed"]

private let kafkaConfigSourceNames: ValueNames = [
  0: "Unknown", 1: "Topic", 2: "Broker (Dynamic)", 3: "Broker (Dynamic/Default)",
  4: "Broker (Static)", 5: "Default",
]
