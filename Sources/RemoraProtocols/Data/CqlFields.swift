import RemoraCore

/// The fields of CQL.
struct CqlFields {
  let batchFlagsSerialConsistency, batchFlagsDefaultTimestamp, batchFlagsWithNameForValues,
    resultRowsFlagsGlobalTables, resultRowsFlagsHasMorePages: Field<Bool>
  let resultRowsFlagsNoMetadata, flagsCompression, flagsTracing, flagsCustomPayload,
    flagsWarning: Field<Bool>
  let queryFlagsPageSize, queryFlagsSkipMetadata, queryFlagsValues, queryFlagsDefaultTimestamp,
    queryFlagsValueNames: Field<Bool>
  let queryFlagsPagingState, queryFlagsSerialConsistency, v5IsSelfContained, boolean: Field<Bool>
  let batchFlags, version, protocolVersion, direction, flags: Field<UInt8>
  let flagsReserved, flagsBeta, queryFlags, opcode: Field<UInt8>
  let batchType, batchQueryType: Field<UInt8>
  let resultRowsFlags, resultPreparedFlags, messageLength, v5MessageLengthCompressed,
    v5MessageLengthUncompressed: Field<UInt32>
  let v5Crc32, stringLength, errorCode: Field<UInt32>
  let stream: Field<Int16>
  let v5Header, nullValue: Field<Label>
  let stringMapSize, stringListSize, resultRowsUdtSize, consistency, valueCount: Field<UInt16>
  let bytesLengthShort, batchQuerySize, resultRowsTupleSize, dataType: Field<UInt16>
  let string, resultRowsKeyspaceName, resultRowsTableName, resultRowsUdtName,
    resultRowsUdtFieldName: Field<Text>
  let bytesmapKey, resultRowsColumnName, ascii, varchar, custom: Field<Text>
  let eventType, schemaChangeType, schemaChangeTarget, schemaChangeObjectName,
    schemaChangeKeyspace: Field<Text>
  let authToken, bytes, rawCompressedBytes, pagingState, queryId: Field<Bytes>
  let resultRowsListSize, resultRowsMapSize, resultRowsSetSize, bytesLengthInt, scale: Field<Int32>
  let int, pageSize, resultKind, resultRowsColumnCount, resultPreparedPkCount: Field<Int32>
  let resultRowsRowCount: Field<Int32>
  let bigint, resultTimestamp: Field<Int64>
  let double: Field<Double>
  let float: Field<Float>
  let varint, varint64: Field<UInt64>
  let timeuuid, uuid, tracingUuid: Field<GUID>
  let responseIn, responseTo: Field<FrameNumber>
  let responseTime: Field<RelativeTime>
  let timestamp: Field<AbsoluteTime>
  let ipv4: Field<IPv4Address>
  let ipv6: Field<IPv6Address>

  let queryFlagsReserved: Field<UInt8>
  let notDissected: Expert
  let own: Field<Label>

  init(_ p: inout Builder) {
    batchFlagsSerialConsistency = p.flag(
      "batch.flags.serial_consistency", "Serial Consistency", mask: 0x10)
    batchFlagsDefaultTimestamp = p.flag(
      "batch.flags.default_timestamp", "Default Timestamp", mask: 0x20)
    batchFlagsWithNameForValues = p.flag(
      "batch.flags.with_name_for_values", "With Name For Value", mask: 0x40)
    own = p.subProtocol("/cql", "Cassandra CQL Protocol")
    notDissected = p.expert(
      "ie_data_not_dissected_yet", .undecoded, .warning, "IE data not dissected yet")
    batchFlags = p.u8("batch.flags", "Flags", .hex)
    version = p.u8("version", "Version", .hex, blurb: "CQL protocol version (not language version)")
    protocolVersion = p.u8("protocol_version", "Protocol version", mask: 0xf)
    direction = p.u8("direction", "Direction", .hex, mask: 0xf0, names: cqlDirectionNames)
    flags = p.u8("flags", "Flags", .hex)
    resultRowsFlags = p.u32("result.rows.flags", "Rows Result Flags")
    resultPreparedFlags = p.u32("result.prepared.flags", "Prepared Result Flags")
    resultRowsFlagsGlobalTables = p.flag(
      "result.rows.flags.global_tables", "Global tables spec.", mask: 0x1, width: 4)
    resultRowsFlagsHasMorePages = p.flag(
      "result.rows.flags.has_more_pages", "Has More Pages", mask: 0x2, width: 4)
    resultRowsFlagsNoMetadata = p.flag(
      "result.rows.flags.no_metadata", "No Metadata", mask: 0x4, width: 4)
    flagsCompression = p.flag("flags.compression", "Compression", mask: 0x1)
    flagsTracing = p.flag("flags.tracing", "Tracing", mask: 0x2)
    flagsCustomPayload = p.flag("flags.custom_payload", "Custom Payload", mask: 0x4)
    flagsWarning = p.flag("flags.warning", "Warning", mask: 0x8)
    flagsReserved = p.u8("flags.reserved", "Reserved", .hex, mask: 0xf0)
    flagsBeta = p.u8("flags.beta", "Beta", .hex, mask: 0x10)
    queryFlags = p.u8("query.flags", "Flags", .hex)
    queryFlagsPageSize = p.flag("query.flags.page_size", "Page Size", mask: 0x4)
    queryFlagsSkipMetadata = p.flag("query.flags.skip_metadata", "Skip Metadata", mask: 0x2)
    queryFlagsValues = p.flag("query.flags.values", "Values", mask: 0x1)
    queryFlagsDefaultTimestamp = p.flag(
      "query.flags.default_timestamp", "Default Timestamp", mask: 0x20)
    queryFlagsValueNames = p.flag("query.flags.value_names", "Names for Values", mask: 0x40)
    queryFlagsPagingState = p.flag("query.flags.paging_state", "Paging State", mask: 0x8)
    queryFlagsSerialConsistency = p.flag(
      "query.flags.serial_consistency", "Serial Consistency", mask: 0x10)
    queryFlagsReserved = p.u8("query_flags.reserved", "Reserved", .hex, mask: 0x80)
    stream = p.i16("stream", "Stream Identifier", blurb: "Stream identifier this packet belongs to")
    opcode = p.u8(
      "opcode", "Opcode", mask: 0x7f, names: ValueNames(packed: cqlOpcodes),
      blurb: "CQL operation this packet describes")
    batchType = p.u8("batch_type", "Batch type", names: cqlBatchTypeNames)
    batchQueryType = p.u8("batch_query_type", "Batch query type", names: cqlBatchQueryTypeNames)
    messageLength = p.u32("message_length", "Message Length")
    v5MessageLengthCompressed = p.u32("v5_message_length.compressed", "Compressed Message Length")
    v5MessageLengthUncompressed = p.u32(
      "v5_message_length.uncompressed", "Uncompressed Message Length")
    v5Header = p.label("v5_header", "CQLv5 Header")
    v5IsSelfContained = p.flag("v5_is_self_contained", "Self-Contained Flag")
    v5Crc32 = p.u32("v5_crc32", "CRC32", .hex, blurb: "CRC32 checksum of the frame data")
    stringMapSize = p.u16(
      "string_map_size", "String Map Size", blurb: "Number of strings in the map")
    stringListSize = p.u16(
      "string_list_size", "String List Size", blurb: "Number of strings in the list")
    string = p.string("string", "String", blurb: "UTF-8 string value")
    authToken = p.bytes("auth_token", "Auth Token", blurb: "[bytes] auth token")
    resultRowsKeyspaceName = p.string("result.rows.keyspace_name", "Global Spec Keyspace Name")
    resultRowsTableName = p.string("result.rows.table_name", "Global Spec Table Name")
    resultRowsUdtName = p.string("result.rows.udt_name", "User Defined Type Name")
    resultRowsUdtFieldName = p.string("result.rows.udt_field_name", "User Defined Type field Name")
    resultRowsUdtSize = p.u16("result.rows.udt_size", "User Defined Type Size")
    resultRowsListSize = p.i32("result.rows.list_size", "List Size")
    resultRowsMapSize = p.i32("result.rows.map_size", "No. of key/value pairs in map")
    resultRowsSetSize = p.i32("result.rows.set_size", "Set Size")
    bytesmapKey = p.string("bytesmap.key", "Key")
    resultRowsColumnName = p.string("result.rows.column_name", "Column Name")
    stringLength = p.u32(
      "string_length", "String Length", blurb: "Length of the subsequent string value")
    consistency = p.u16(
      "consistency", "Consistency", .hex, names: cqlConsistencyNames,
      blurb: "CQL consistency level specification")
    valueCount = p.u16("value_count", "Value count", blurb: "Number of subsequent values")
    bytesLengthInt = p.i32("bytes_length.int", "Bytes length", blurb: "Number of subsequent bytes")
    bytesLengthShort = p.u16(
      "bytes_length.short", "Bytes length", blurb: "Number of subsequent bytes")
    bytes = p.bytes("bytes", "Bytes", blurb: "Raw byte array")
    bigint = p.integer("bigint", "Bigint", .int64, as: Int64.self, container: 8)
    scale = p.i32("scale", "Scale")
    ascii = p.string("ascii", "Ascii", blurb: "An Ascii string")
    double = p.double("double", "Double float")
    float = p.float("float", "Float")
    int = p.i32("int", "Int")
    varint = p.integer("varint", "Varint", .uint8, as: UInt64.self, container: 1)
    varint64 = p.u64("varint64", "Varint")
    varchar = p.string("varchar", "Varchar")
    timeuuid = p.guid("timeuuid", "Time Uuid")
    custom = p.string("custom", "Custom", blurb: "A custom field")
    nullValue = p.label("null_value", "NULL value", blurb: "A NULL value")
    rawCompressedBytes = p.bytes(
      "raw_compressed_bytes", "Raw compressed bytes",
      blurb: "Raw byte that failed to be decompressed")
    pagingState = p.bytes("paging_state", "Paging State", blurb: "Paging state byte array")
    pageSize = p.i32("page_size", "Page size", blurb: "Desired page size of result (in CQL3 rows)")
    responseIn = p.frameNumber(
      "response_in", "Response in", blurb: "The response to this CQL request is in this frame")
    responseTo = p.frameNumber(
      "response_to", "Request in", blurb: "This is a response to the CQL request in this fame")
    responseTime = p.duration(
      "response_time", "Response time", blurb: "The time between the request and the response")
    timestamp = p.time("timestamp", "Timestamp")
    queryId = p.bytes(
      "query_id", "Query ID", blurb: "CQL query id resulting from a PREPARE statement")
    eventType = p.string("event_type", "Event Type", blurb: "CQL Event Type")
    schemaChangeType = p.string(
      "schema_change_type", "Schema change type", blurb: "CQL Schema Change Type")
    schemaChangeTarget = p.string(
      "schema_change_target", "Schema change target", blurb: "CQL Schema Change target object")
    schemaChangeObjectName = p.string(
      "schema_change_object_name", "Schema change event object name",
      blurb: "CQL Schema Change object name")
    schemaChangeKeyspace = p.string(
      "schema_change_keyspace", "Schema change event keyspace name",
      blurb: "CQL Schema Change keyspace name")
    batchQuerySize = p.u16(
      "batch_query_size", "Batch Query Size", blurb: "Number of statements in CQL batch")
    errorCode = p.u32(
      "error_code", "Error Code", .hex, names: ValueNames(packed: cqlErrors),
      blurb: "Error code from CQL server")
    resultKind = p.i32(
      "result.kind", "Result Kind", names: cqlResultKindNames,
      blurb: "Kind of result from CQL server")
    resultRowsColumnCount = p.i32(
      "result.rows.column_count", "Column Count",
      blurb: "Count of columns in a rows result from CQL server")
    resultPreparedPkCount = p.i32(
      "result.prepared.pk_count", "PK Count",
      blurb: "Count of Partition Key columns in a Prepared result from CQL server")
    resultRowsTupleSize = p.u16(
      "result.rows.tuple_size", "Tuple Size", blurb: "Size of a tuple rows result from CQL server")
    resultTimestamp = p.integer(
      "result.timestamp", "Timestamp (Epoch Time)", .int64, as: Int64.self, container: 8,
      blurb: "Timestamp result")
    dataType = p.u16("data_type", "CQL Data Type", names: ValueNames(packed: cqlDataTypeNames))
    resultRowsRowCount = p.i32(
      "result.rows.row_count", "CQL Result Rows Count",
      blurb: "Number of rows returned in CQL result")
    uuid = p.guid("uuid", "UUID")
    tracingUuid = p.guid("tracing_uuid", "Tracing UUID")
    boolean = p.flag("boolean", "Boolean")
    ipv4 = p.ipv4("ipv4", "IPV4")
    ipv6 = p.ipv6("ipv6", "IPV6")
  }
}

private let cqlDirectionNames: ValueNames = [0: "Request", 8: "Response"]

let cqlOpcodes: StaticString = """
  0=ERROR
  1=STARTUP
  2=READY
  3=AUTHENTICATE
  5=OPTIONS
  6=SUPPORTED
  7=QUERY
  8=RESULT
  9=PREPARE
  a=EXECUTE
  b=REGISTER
  c=EVENT
  d=BATCH
  e=AUTH_CHALLENGE
  f=AUTH_RESPONSE
  10=AUTH_SUCCESS
  """

private let cqlBatchTypeNames: ValueNames = [0: "LOGGED", 1: "UNLOGGED", 2: "COUNTER"]

private let cqlBatchQueryTypeNames: ValueNames = [0: "QUERY", 1: "PREPARED"]

private let cqlConsistencyNames: ValueNames = [
  0: "ANY", 1: "ONE", 2: "TWO", 3: "THREE", 4: "QUORUM", 5: "ALL", 6: "LOCAL_QUORUM",
  7: "EACH_QUORUM", 8: "SERIAL", 9: "LOCAL_SERIAL", 10: "LOCAL_ONE",
]

let cqlErrors: StaticString = """
  0=Server error
  a=Protocol error
  100=Authentication error
  1000=Unavailable exception
  1001=Overloaded
  1002=Is_bootstrapping
  1003=Truncate_error
  1100=Write_timeout
  1200=Read_timeout
  1300=Read_failure
  1400=Function_failure
  1500=Write_failure
  2000=Syntax_error
  2100=Unauthorized
  2200=Invalid
  2300=Config_error
  2400=Already_exists
  2500=Unprepared
  """

private let cqlResultKindNames: ValueNames = [
  1: "VOID", 2: "Rows", 3: "Set Keyspace", 4: "Prepared", 5: "Schema Change",
]

let cqlDataTypeNames: StaticString = #"""
  0=CUSTOM
  1=ASCII
  2=BIGINT
  3=BLOB
  4=BOOLEAN
  5=COUNTER
  6=DECIMAL
  7=DOUBLE
  8=FLOAT
  9=INT
  b=TIMESTAMP
  c=UUID
  d=VARCHAR
  e=VARINT
  f=TIMEUUID
  10=INET
  11=DATE
  12=TIME
  13=SMALLINT
  14=TINYINT
  20=LIST
  21=MAP
  22=SET
  30=UDT
  31=TUPLE
  """#
