import RemoraCore

/// The fields of MongoDB.
struct MongoFields {
  let messageLength, opcode, startingFrom, numberReturned, documentLength: Field<Int32>
  let numberToSkip, numberToReturn, compressionOriginalOpcode, compressionOriginalSize,
    msgSectionsSectionKind: Field<Int32>
  let msgSectionsSectionSize, numberToCursorIds, elementLength, elementValueInt,
    elementValueLength: Field<Int32>
  let elementValueObjectidTime: Field<Int32>
  let requestId, responseTo, msgFlags, msgChecksum, elementValueObjectidHost: Field<UInt32>
  let elementValueObjectidInc: Field<UInt32>
  let queryFlags, replyFlags, document, documentEmpty, updateFlags: Field<Label>
  let selector, update, insertFlags, query, returnFieldSelector: Field<Label>
  let deleteFlags, compression, compressionCompressedData, compressionUnsupportedCompressed,
    msgSectionsSection: Field<Label>
  let msgSectionsSectionBody, msgSectionsSectionDocSequence, elements, elementValueJsCode,
    elementValueJsScope: Field<Label>
  let metadata, commandargs, commandreply, outputdocs: Field<Label>
  let fullCollectionName, databaseName, collectionName, message,
    msgSectionsSectionDocSequenceId: Field<Text>
  let elementName, elementValueString, elementValueRegexPattern, elementValueRegexOptions,
    database: Field<Text>
  let commandname: Field<Text>
  let replyFlagsCursornotfound, replyFlagsQueryfailure, replyFlagsSharedconfigstale,
    replyFlagsAwaitcapable, updateFlagsUpsert: Field<Bool>
  let updateFlagsMultiupdate, insertFlagsContinueonerror, queryFlagsTailableCursor,
    queryFlagsSlaveOk, queryFlagsOpLogReply: Field<Bool>
  let queryFlagsNoCursorTimeout, queryFlagsAwaitdata, queryFlagsExhaust, queryFlagsPartial,
    deleteFlagsSingleremove: Field<Bool>
  let msgFlagsChecksumpresent, msgFlagsMoretocome, msgFlagsExhaustallowed,
    elementValueBool: Field<Bool>
  let cursorId, elementValueInt64: Field<Int64>
  let documentZero, elementValueDecimal128, elementValueBytes, elementValueObjectid,
    elementValueObjectidMachineId: Field<Bytes>
  let elementValueDbPtr, unknown: Field<Bytes>
  let compressionCompressor: Field<Int8>
  let msgChecksumStatus, elementType: Field<UInt8>
  let elementValueDouble: Field<Double>
  let elementValueObjectidPid: Field<UInt16>

  let documentRecursionExceeded, documentLengthBad, unknownExpert, unsupportedCompressionExpert,
    badChecksumExpert: Expert

  init(_ p: inout Builder) {
    messageLength = p.i32(
      "message_length", "Message Length", blurb: "Total message size (including header)")
    requestId = p.u32("request_id", "Request ID", .hexDec, blurb: "Identifier for this message")
    responseTo = p.u32(
      "response_to", "Response To", .hexDec, blurb: "RequestID from the original request")
    opcode = p.i32(
      "opcode", "OpCode", names: ValueNames(packed: mongoOpcodes), blurb: "Type of request message")
    queryFlags = p.label("query.flags", "Query Flags", blurb: "Bit vector of query options.")
    fullCollectionName = p.string(
      "full_collection_name", "fullCollectionName", type: .stringz,
      blurb:
        "The full collection name is the concatenation of the database name with the collection name, using a dot for the concatenation"
    )
    databaseName = p.string("database_name", "Database Name")
    collectionName = p.string("collection_name", "Collection Name")
    replyFlags = p.label("reply.flags", "Reply Flags", blurb: "Bit vector of reply options.")
    replyFlagsCursornotfound = p.flag(
      "reply.flags.cursornotfound", "Cursor Not Found", mask: 0x1, width: 4, set: "Yes",
      unset: "No", blurb: "Set when getMore is called but the cursor id is not valid at the server")
    replyFlagsQueryfailure = p.flag(
      "reply.flags.queryfailure", "Query Failure", mask: 0x2, width: 4, set: "Yes", unset: "No",
      blurb:
        "Set when query failed. Results consist of one document containing an $err field describing the failure."
    )
    replyFlagsSharedconfigstale = p.flag(
      "reply.flags.sharedconfigstale", "Shared Config Stale", mask: 0x4, width: 4, set: "Yes",
      unset: "No")
    replyFlagsAwaitcapable = p.flag(
      "reply.flags.awaitcapable", "Await Capable", mask: 0x8, width: 4, set: "Yes", unset: "No",
      blurb: "Set when the server supports the AwaitData Query option")
    message = p.string("message", "Message", type: .stringz, blurb: "Message for the database")
    cursorId = p.integer(
      "cursor_id", "Cursor ID", .int64, as: Int64.self, container: 8,
      blurb: "Cursor id if client needs to do get more's")
    startingFrom = p.i32(
      "starting_from", "Starting From", blurb: "Where in the cursor this reply is starting")
    numberReturned = p.i32(
      "number_returned", "Number Returned", blurb: "Number of documents in the reply")
    document = p.label("document", "Document")
    documentLength = p.i32("document.length", "Document length", blurb: "Length of BSON Document")
    documentEmpty = p.label("document.empty", "Empty Document", blurb: "Document with no elements")
    documentZero = p.bytes("document.zero", "Zero", blurb: "Reserved (Must be is Zero)")
    updateFlags = p.label("update.flags", "Update Flags", blurb: "Bit vector of update options.")
    updateFlagsUpsert = p.flag(
      "update.flags.upsert", "Upsert", mask: 0x1, width: 4, set: "Yes", unset: "No",
      blurb:
        "If set, the database will insert the supplied object into the collection if no matching document is found"
    )
    updateFlagsMultiupdate = p.flag(
      "update.flags.multiupdate", "Multi Update", mask: 0x2, width: 4, set: "Yes", unset: "No",
      blurb:
        "If set, the database will update all matching objects in the collection. Otherwise only updates first matching doc."
    )
    selector = p.label("selector", "Selector", blurb: "The query to select the document")
    update = p.label("update", "Update", blurb: "Specification of the update to perform")
    insertFlags = p.label("insert.flags", "Insert Flags", blurb: "Bit vector of insert options.")
    insertFlagsContinueonerror = p.flag(
      "insert.flags.continueonerror", "ContinueOnError", mask: 0x1, width: 4, set: "Yes",
      unset: "No",
      blurb:
        "If set, the database will not stop processing a bulk insert if one fails (eg due to duplicate IDs)"
    )
    queryFlagsTailableCursor = p.flag(
      "query.flags.tailable_cursor", "Tailable Cursor", mask: 0x2, width: 4, set: "Yes",
      unset: "No", blurb: "Tailable means cursor is not closed when the last data is retrieved")
    queryFlagsSlaveOk = p.flag(
      "query.flags.slave_ok", "Slave OK", mask: 0x4, width: 4, set: "Yes", unset: "No",
      blurb: "Allow query of replica slave")
    queryFlagsOpLogReply = p.flag(
      "query.flags.op_log_reply", "Op Log Reply", mask: 0x8, width: 4, set: "Yes", unset: "No",
      blurb: "Internal replication use only")
    queryFlagsNoCursorTimeout = p.flag(
      "query.flags.no_cursor_timeout", "No Cursor Timeout", mask: 0x10, width: 4, set: "Yes",
      unset: "No",
      blurb:
        "The server normally times out idle cursors after an inactivity period (10 minutes) to prevent excess memory use. Set this option to prevent that"
    )
    queryFlagsAwaitdata = p.flag(
      "query.flags.awaitdata", "AwaitData", mask: 0x20, width: 4, set: "Yes", unset: "No",
      blurb:
        "If we are at the end of the data, block for a while rather than returning no data. After a timeout period, we do return as normal"
    )
    queryFlagsExhaust = p.flag(
      "query.flags.exhaust", "Exhaust", mask: 0x40, width: 4, set: "Yes", unset: "No",
      blurb:
        "Stream the data down full blast in multiple more packages, on the assumption that the client will fully read all data queried"
    )
    queryFlagsPartial = p.flag(
      "query.flags.partial", "Partial", mask: 0x80, width: 4, set: "Yes", unset: "No",
      blurb:
        "Get partial results from a mongos if some shards are down (instead of throwing an error)")
    numberToSkip = p.i32(
      "number_to_skip", "Number To Skip", blurb: "Number of documents in the skip")
    numberToReturn = p.i32(
      "number_to_return", "Number to Return", blurb: "Number of documents in the return")
    query = p.label("query", "Query", blurb: "Query BSON Document")
    returnFieldSelector = p.label(
      "return_field_selector", "Return Field Selector", blurb: "Return Field Selector BSON Document"
    )
    deleteFlags = p.label("delete.flags", "Delete Flags", blurb: "Bit vector of delete options.")
    deleteFlagsSingleremove = p.flag(
      "delete.flags.singleremove", "Single Remove", mask: 0x1, width: 4, set: "Yes", unset: "No",
      blurb:
        "If set, the database will remove only the first matching document in the collection. Otherwise all matching documents will be removed"
    )
    compression = p.label("compression", "Compression Info", blurb: "Compressed Packet")
    compressionOriginalOpcode = p.i32(
      "compression.original_opcode", "Original OpCode", names: ValueNames(packed: mongoOpcodes),
      blurb: "Type of request message (Wrapped)")
    compressionOriginalSize = p.i32(
      "compression.original_size", "Uncompressed Size", blurb: "Size of the uncompressed packet")
    compressionCompressor = p.i8(
      "compression.compressor", "Compressor", names: mongoCompressionCompressorNames,
      blurb: "Compression engine")
    compressionCompressedData = p.label(
      "compression.compressed_data", "Compressed Data", blurb: "The compressed data")
    compressionUnsupportedCompressed = p.label(
      "compression.unsupported_compressed", "Unsupported Compressed Data",
      blurb: "This data is compressed with an unsupported compressor engine")
    msgFlags = p.u32("msg.flags", "Message Flags", .hex, blurb: "Bit vector of msg options.")
    msgFlagsChecksumpresent = p.flag(
      "msg.flags.checksumpresent", "ChecksumPresent", mask: 0x1, width: 4, set: "Yes", unset: "No",
      blurb: "The message ends with 4 bytes containing a CRC-32C [1] checksum")
    msgFlagsMoretocome = p.flag(
      "msg.flags.moretocome", "MoreToCome", mask: 0x2, width: 4, set: "Yes", unset: "No",
      blurb: "Another message will follow this one without further action from the receiver")
    msgFlagsExhaustallowed = p.flag(
      "msg.flags.exhaustallowed", "ExhaustAllowed", mask: 0x10000, width: 4, set: "Yes",
      unset: "No",
      blurb: "The client is prepared for multiple replies to this request using the moreToCome bit."
    )
    msgSectionsSection = p.label("msg.sections.section", "Section")
    msgSectionsSectionKind = p.i32(
      "msg.sections.section.kind", "Kind", names: mongoMsgSectionsSectionKindNames,
      blurb: "Type of section")
    msgSectionsSectionBody = p.label("msg.sections.section.body", "BodyDocument")
    msgSectionsSectionDocSequence = p.label("msg.sections.section.doc_sequence", "DocumentSequence")
    msgSectionsSectionSize = p.i32(
      "msg.sections.section.size", "Size", blurb: "Size (in bytes) of document sequence")
    msgSectionsSectionDocSequenceId = p.string(
      "msg.sections.section.doc_sequence_id", "SeqID", blurb: "Document sequence identifier")
    msgChecksum = p.u32("msg.checksum", "Checksum", .hex, blurb: "CRC32C checksum.")
    msgChecksumStatus = p.u8(
      "msg.checksum.status", "Checksum Status", .none, names: mongoMsgChecksumStatusNames)
    numberToCursorIds = p.i32(
      "number_to_cursor_ids", "Number of Cursor IDS", blurb: "Number of cursorIDs in message")
    elements = p.label("elements", "Elements", blurb: "Document Elements")
    elementName = p.string("element.name", "Element", blurb: "Element Name")
    elementType = p.u8(
      "element.type", "Type", .hexDec, names: mongoElementTypeNames, blurb: "Element Type")
    elementLength = p.i32("element.length", "Length", blurb: "Element Length")
    elementValueBool = p.flag("element.value.bool", "Value", blurb: "Element Value")
    elementValueInt = p.i32("element.value.int", "Value", blurb: "Element Value")
    elementValueInt64 = p.integer(
      "element.value.int64", "Value", .int64, as: Int64.self, container: 8, blurb: "Element Value")
    elementValueDecimal128 = p.bytes("element.value.decimal128", "Value", blurb: "Element Value")
    elementValueDouble = p.double("element.value.double", "Value", blurb: "Element Value")
    elementValueString = p.string("element.value.string", "Value", blurb: "Element Value")
    elementValueLength = p.i32("element.value.length", "Length", blurb: "Element Value Length")
    elementValueBytes = p.bytes("element.value.bytes", "Value", blurb: "Element Value")
    elementValueRegexPattern = p.string(
      "element.value.regex.pattern", "Value", blurb: "Regex Pattern")
    elementValueRegexOptions = p.string(
      "element.value.regex.options", "Value", blurb: "Regex Options")
    elementValueObjectid = p.bytes("element.value.objectid", "ObjectID", blurb: "ObjectID Value")
    elementValueObjectidTime = p.i32(
      "element.value.objectid.time", "ObjectID Time", blurb: "ObjectID timestampt")
    elementValueObjectidHost = p.u24(
      "element.value.objectid.host", "ObjectID Host", .hex, blurb: "ObjectID Host Hash")
    elementValueObjectidMachineId = p.bytes(
      "element.value.objectid.machine_id", "ObjectID Machine", blurb: "ObjectID machine ID")
    elementValueObjectidPid = p.u16(
      "element.value.objectid.pid", "ObjectID PID", blurb: "ObjectID process ID")
    elementValueObjectidInc = p.u24(
      "element.value.objectid.inc", "ObjectID Inc", blurb: "ObjectID increment")
    elementValueDbPtr = p.bytes("element.value.db_ptr", "ObjectID", blurb: "DBPointer")
    elementValueJsCode = p.label(
      "element.value.js_code", "JavaScript code", blurb: "JavaScript code to be evaluated")
    elementValueJsScope = p.label(
      "element.value.js_scope", "JavaScript scope",
      blurb: "Scope document for JavaScript evaluation")
    database = p.string(
      "database", "database", blurb: "the name of the database to run the command on")
    commandname = p.string("commandname", "commandName", blurb: "the name of the command")
    metadata = p.label("metadata", "metadata")
    commandargs = p.label("commandargs", "CommandArgs")
    commandreply = p.label("commandreply", "CommandReply")
    outputdocs = p.label("outputdocs", "OutputDocs")
    unknown = p.bytes("unknown", "Unknown", blurb: "Unknown Data type")
    documentRecursionExceeded = p.expert(
      "document.recursion_exceeded", .malformed, .error, "BSON document recursion exceeds")
    documentLengthBad = p.expert(
      "document.length.bad", .malformed, .error, "BSON document length bad")
    unknownExpert = p.expert(
      "unknown.expert", .undecoded, .warning, "Unknown Data (not interpreted)")
    unsupportedCompressionExpert = p.expert(
      "unsupported_compression.expert", .undecoded, .warning,
      "This packet was compressed with an unsupported compressor")
    badChecksumExpert = p.expert("bad_checksum.expert", .undecoded, .error, "Bad checksum")
  }
}

let mongoOpcodes: StaticString = """
  1=Reply
  3e8=Message
  7d1=Update document
  7d2=Insert document
  7d3=Reserved
  7d4=Query
  7d5=Get More
  7d6=Delete document
  7d7=Kill Cursors
  7da=Command Request
  7db=Command Reply
  7dc=Compressed Data
  7dd=Extensible Message Format
  """

private let mongoCompressionCompressorNames: ValueNames = [
  0: "Noop (Uncompressed)", 1: "Snappy", 2: "Zlib", 3: "Zstd",
]

private let mongoMsgSectionsSectionKindNames: ValueNames = [0: "Body", 1: "Document Sequence"]

private let mongoMsgChecksumStatusNames: ValueNames = [
  0: "Bad", 1: "Good", 2: "Unverified", 3: "Not present", 4: "Illegal",
]

private let mongoElementTypeNames: ValueNames = [
  1: "Double", 2: "String", 3: "Document", 4: "Array", 5: "Binary", 6: "Undefined", 7: "Object ID",
  8: "Boolean", 9: "Datetime", 10: "NULL", 11: "Regular Expression", 12: "DBPointer",
  13: "JavaScript Code", 14: "Symbol", 15: "JavaScript Code w/Scope", 16: "Int32", 17: "Timestamp",
  18: "Int64", 19: "128-bit decimal floating point", 255: "Min Key", 127: "Max Key",
]
