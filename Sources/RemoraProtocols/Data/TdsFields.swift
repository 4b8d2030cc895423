import RemoraCore

/// The fields of tds.
struct TdsFields: Sendable {
  let colmetadata, colmetadataField, done, doneproc, doneinproc, envchange, error, featureextack,
    featureextackFeature, info, loginack, nbcrow, order, returnstatus, row, rowField, sessionstate,
    sspi, unknownTdsToken, prelogin, rpc, rpcParameter, rpcParameterValue, transmgrPayload,
    typeInfo, typeInfoCollation, typeVarbyteDataNull, allHeaders: Field<Label>
  let colmetadataColumns, colmetadataResultsTokenFlags, colmetadataCollateCodepage,
    colmetadataCollateFlags, colmetadataTableNameLength, colmetadataMaxbytesize,
    colmetadataAssemblyqualifiednameLength, doneStatus, doneCurcmd, doneprocStatus, doneprocCurcmd,
    doneinprocStatus, doneinprocCurcmd, envchangeLength, envchangeCollateCodepage,
    envchangeCollateFlags, errorLength, errorMsgtextLength, errorLinenumber, infoLength,
    infoMsgtextLength, infoLinenumber, loginackLength, orderLength, orderColnum,
    sessionstateStatelen, n7loginOffset, n7loginLength, preloginOptionOffset, preloginOptionLength,
    preloginOptionSubbuild, rpcProcId, rpcOptions, transmgr, length, channel,
    allHeadersHeaderType: Field<UInt16>
  let colmetadataUsertype, doneDonerowcount, doneprocDonerowcount, doneinprocDonerowcount,
    errorNumber, featureextackFeatureackdatalen, infoNumber, loginackTdsversion,
    loginackProgversion, returnstatusValue, sessionstateLength, sessionstateSeqno, n7loginTotalLen,
    n7loginVersion, n7loginPacketSize, n7loginClientVersion, n7loginClientPid, n7loginConnectionId,
    n7loginTimeZone, n7loginCollation, preloginOptionVersion, preloginOptionThreadid,
    typeInfoVarlen, typeInfoCollationLcid, typeInfoCollationVersion, typeVarbyteLength,
    typeVarbytePlpChunkLen, allHeadersTotalLength, allHeadersHeaderLength,
    allHeadersHeaderRequestCnt: Field<UInt32>
  let colmetadataResultsTokenType, colmetadataTypeSize, colmetadataCollateCharsetId,
    colmetadataPrecision, colmetadataScale, colmetadataColnameLength, colmetadataTableNameParts,
    colmetadataDbnameLength, colmetadataSchemanameLength, colmetadataTypenameLength,
    colmetadataXmlschemacollectionLength, envchangeType, envchangeNewvalueLength,
    envchangeOldvalueLength, envchangeCollateCharsetId, errorState, errorClass,
    errorServernameLength, errorProcnameLength, featureextackFeatureid, infoState, infoClass,
    infoServernameLength, infoProcnameLength, loginackInterface, sessionstateStatus,
    sessionstateStateid, n7loginOptionFlags1, n7loginOptionFlags2, n7loginSqlTypeFlags,
    n7loginReservedFlags, preloginOptionToken, preloginOptionEncryption, preloginOptionMars,
    preloginOptionFedauthrequired, rpcSeparator, rpcParameterNameLength, rpcParameterStatus,
    typeInfoType, typeInfoPrecision, typeInfoScale, typeInfoCollationSortid, typeVarbyteTextptrLen,
    type, status, packetNumber, window: Field<UInt8>
  let colmetadataColname, colmetadataTableName, colmetadataDbname, colmetadataSchemaname,
    colmetadataTypename, colmetadataAssemblyqualifiedname, colmetadataXmlschemacollection,
    envchangeNewvalueString, envchangeOldvalueString, errorMsgtext, errorServername, errorProcname,
    infoMsgtext, infoServername, infoProcname, loginackProgname, n7loginPassword, n7loginClientname,
    n7loginUsername, n7loginAppname, n7loginServername, n7loginLibraryname, n7loginLocale,
    n7loginDatabasename, preloginOptionInstopt, rpcName, rpcParameterName, query,
    typeVarbyteDataString: Field<Text>
  let colmetadataFlagsNullable, colmetadataFlagsCasesen, colmetadataFlagsUpdateable,
    colmetadataFlagsIdentity, colmetadataFlagsComputed, colmetadataFlagsFixedlenclrtype,
    colmetadataFlagsSparsecolumnset, colmetadataFlagsEncrypted, colmetadataFlagsHidden,
    colmetadataFlagsKey, colmetadataFlagsNullableunknown, doneStatusMore, doneStatusError,
    doneStatusInxact, doneStatusProc, doneStatusCount, doneStatusAttn, doneStatusEvent,
    doneStatusRpcinbatch, doneStatusSrverror, rpcOptionsWithRecomp, rpcOptionsNoMetadata,
    rpcOptionsReuseMetadata, rpcParameterStatusByRef, rpcParameterStatusDefault,
    typeInfoCollationIgnoreCase, typeInfoCollationIgnoreAccent, typeInfoCollationIgnoreKana,
    typeInfoCollationIgnoreWidth, typeInfoCollationBinary, typeVarbyteDataBool, typeVarbyteDataSign,
    statusEom, statusIgnore, statusEventNotif, statusResetConn, statusResetConnSkipTran: Field<Bool>
  let doneDonerowcount64, doneprocDonerowcount64, doneinprocDonerowcount64,
    allHeadersHeaderTransDescr: Field<UInt64>
  let envchangeNewvalue, envchangeOldvalue, featureextackFeatureackdata, sessionstateStatevalue,
    preloginOptionTraceid, preloginOptionNonceopt, typeVarbyteDataBytes, typeVarbyteDataTextptr,
    typeVarbyteDataTextTs, typeVarbytePlpChunk, unknownTdsPacket: Field<Bytes>
  let typeVarbyteDataInt: Field<Int64>
  let typeVarbyteDataInt64, typeVarbytePlpLen: Field<Int64>
  let typeVarbyteDataFloat: Field<Float>
  let typeVarbyteDataGuid: Field<GUID>
  let typeVarbyteDataDatetime: Field<AbsoluteTime>
  let typeVarbyteDataTime: Field<RelativeTime>

  let colmetadataLargeTypeSize: Field<UInt32>
  let rpcNameLength: Field<UInt16>

  let langLength: Field<UInt32>
  let langTokenStatus: Field<UInt8>
  let langTokenStatusParameterized: Field<Bool>
  let langLanguageText: Field<Text>

  let colmetadataFlagsReservedodbc: Field<Bool>

  init(_ p: inout Builder) {
    colmetadataFlagsReservedodbc = p.flag(
      "colmetadata.flags.reservedodbc", "Reserved ODBC", mask: 0x300, width: 2)
    langLength = p.u32("lang.length", "Token Length - Language")
    langTokenStatus = p.u8("lang.token_status", "Status", .hex)
    langTokenStatusParameterized = p.flag(
      "lang.token_status.parameterized", "Parameters follow", mask: 0x1)
    langLanguageText = p.string("lang.language_text", "Language text")
    colmetadata = p.label("colmetadata", "Token - ColumnMetaData")
    colmetadataColumns = p.u16("colmetadata.columns", "Columns")
    colmetadataUsertype = p.u32("colmetadata.usertype", "Usertype")
    colmetadataResultsTokenFlags = p.u16("colmetadata.results_token_flags", "Flags", .hex)
    colmetadataResultsTokenType = p.u8("colmetadata.results_token_type", "Type")
    colmetadataTypeSize = p.u8("colmetadata.type_size", "Type size")
    colmetadataLargeTypeSize = p.integer(
      "colmetadata.large_type_size", "Large type size", .uint16, as: UInt32.self, .hex, container: 2
    )
    colmetadataCollateCodepage = p.u16("colmetadata.collate_codepage", "Collate codepage")
    colmetadataCollateFlags = p.u16("colmetadata.collate_flags", "Collate flags", .hex)
    colmetadataCollateCharsetId = p.u8("colmetadata.collate_charset_id", "Collate charset ID")
    colmetadataPrecision = p.u8("colmetadata.precision", "Precision")
    colmetadataScale = p.u8("colmetadata.scale", "Scale")
    colmetadataColnameLength = p.u8("colmetadata.colname_length", "Column name length")
    colmetadataColname = p.string("colmetadata.colname", "Column Name")
    colmetadataTableNameParts = p.u8("colmetadata.table_name_parts", "Table name parts")
    colmetadataTableName = p.string("colmetadata.table_name", "Table name")
    colmetadataTableNameLength = p.u16("colmetadata.table_name_length", "Table name length")
    colmetadataField = p.label("colmetadata.field", "Field")
    colmetadataFlagsNullable = p.flag(
      "colmetadata.flags.nullable", "Nullable", mask: 0x8000, width: 2)
    colmetadataFlagsCasesen = p.flag(
      "colmetadata.flags.casesen", "Case sensitive", mask: 0x4000, width: 2)
    colmetadataFlagsUpdateable = p.flag(
      "colmetadata.flags.updateable", "Updateable", mask: 0x3000, width: 2)
    colmetadataFlagsIdentity = p.flag(
      "colmetadata.flags.identity", "Identity", mask: 0x800, width: 2)
    colmetadataFlagsComputed = p.flag(
      "colmetadata.flags.computed", "Computed", mask: 0x400, width: 2)
    colmetadataFlagsFixedlenclrtype = p.flag(
      "colmetadata.flags.fixedlenclrtype", "Fixed length CLR type", mask: 0x80, width: 2)
    colmetadataFlagsSparsecolumnset = p.flag(
      "colmetadata.flags.sparsecolumnset", "Sparse column set", mask: 0x20, width: 2)
    colmetadataFlagsEncrypted = p.flag(
      "colmetadata.flags.encrypted", "Encrypted", mask: 0x10, width: 2)
    colmetadataFlagsHidden = p.flag("colmetadata.flags.hidden", "Hidden", mask: 0x4, width: 2)
    colmetadataFlagsKey = p.flag("colmetadata.flags.key", "Flags", mask: 0x2, width: 2)
    colmetadataFlagsNullableunknown = p.flag(
      "colmetadata.flags.nullableunknown", "Nullable unknown", mask: 0x1, width: 2)
    colmetadataMaxbytesize = p.u16("colmetadata.maxbytesize", "Max byte size")
    colmetadataDbnameLength = p.u8("colmetadata.dbname_length", "Database name length")
    colmetadataDbname = p.string("colmetadata.dbname", "Database name length")
    colmetadataSchemanameLength = p.u8("colmetadata.schemaname_length", "Schema name length")
    colmetadataSchemaname = p.string("colmetadata.schemaname", "Schema name")
    colmetadataTypenameLength = p.u8("colmetadata.typename_length", "Type name length")
    colmetadataTypename = p.string("colmetadata.typename", "Type name")
    colmetadataAssemblyqualifiednameLength = p.u16(
      "colmetadata.assemblyqualifiedname_length", "Assembly qualified name length")
    colmetadataAssemblyqualifiedname = p.string(
      "colmetadata.assemblyqualifiedname", "Assembly qualified name")
    colmetadataXmlschemacollectionLength = p.u8(
      "colmetadata.xmlschemacollection_length", "XML schema collection length")
    colmetadataXmlschemacollection = p.string(
      "colmetadata.xmlschemacollection", "XML schema collection")
    done = p.label("done", "Token - Done")
    doneDonerowcount64 = p.u64("done.donerowcount64", "Row count")
    doneDonerowcount = p.u32("done.donerowcount", "Row count")
    doneStatus = p.u16("done.status", "Status flags", .hex, mask: 0x17f)
    doneStatusMore = p.flag(
      "done.status.more", "More", mask: 0x1, width: 2, set: "More tokens follow",
      unset: "Final done token")
    doneStatusError = p.flag(
      "done.status.error", "Error", mask: 0x2, width: 2, set: "Yes", unset: "No")
    doneStatusInxact = p.flag(
      "done.status.inxact", "In Transaction", mask: 0x4, width: 2, set: "Yes", unset: "No")
    doneStatusProc = p.flag(
      "done.status.proc", "Procedure", mask: 0x8, width: 2, set: "Yes", unset: "No")
    doneStatusCount = p.flag(
      "done.status.count", "Row count valid", mask: 0x10, width: 2, set: "Valid", unset: "Invalid")
    doneStatusAttn = p.flag(
      "done.status.attn", "Acknowledge ATTN", mask: 0x20, width: 2, set: "Yes", unset: "No")
    doneStatusEvent = p.flag(
      "done.status.event", "Event", mask: 0x40, width: 2, set: "Yes", unset: "No")
    doneStatusRpcinbatch = p.flag(
      "done.status.rpcinbatch", "RPC in batch", mask: 0x80, width: 2, set: "Yes", unset: "No")
    doneStatusSrverror = p.flag(
      "done.status.srverror", "Server Error", mask: 0x100, width: 2, set: "Yes", unset: "No")
    doneCurcmd = p.u16("done.curcmd", "Operation", .hex)
    doneproc = p.label("doneproc", "Token - DoneProc")
    doneprocDonerowcount64 = p.u64("doneproc.donerowcount64", "Row count")
    doneprocDonerowcount = p.u32("doneproc.donerowcount", "Row count")
    doneprocStatus = p.u16("doneproc.status", "Status flags", .hex, mask: 0x1ff)
    doneprocCurcmd = p.u16("doneproc.curcmd", "Operation", .hex)
    doneinproc = p.label("doneinproc", "Token - DoneInProc")
    doneinprocDonerowcount64 = p.u64("doneinproc.donerowcount64", "Row count")
    doneinprocDonerowcount = p.u32("doneinproc.donerowcount", "Row count")
    doneinprocStatus = p.u16("doneinproc.status", "Status flags", .hex, mask: 0x1ff)
    doneinprocCurcmd = p.u16("doneinproc.curcmd", "Operation", .hex)
    envchange = p.label("envchange", "Token - EnvChange")
    envchangeLength = p.u16("envchange.length", "Token length")
    envchangeType = p.u8(
      "envchange.type", "Type", names: ValueNames(packed: Self.envchangeTypeNames))
    envchangeNewvalueLength = p.u8("envchange.newvalue_length", "New Value Length")
    envchangeNewvalueString = p.string("envchange.newvalue_string", "New Value")
    envchangeNewvalue = p.bytes("envchange.newvalue", "New Value")
    envchangeOldvalueLength = p.u8("envchange.oldvalue_length", "Old Value Length")
    envchangeOldvalueString = p.string("envchange.oldvalue_string", "Old Value")
    envchangeOldvalue = p.bytes("envchange.oldvalue", "Old Value")
    envchangeCollateCodepage = p.u16("envchange.collate_codepage", "Collate codepage")
    envchangeCollateFlags = p.u16("envchange.collate_flags", "Collate flags", .hex)
    envchangeCollateCharsetId = p.u8("envchange.collate_charset_id", "Collate charset ID")
    error = p.label("error", "Token - Error")
    errorLength = p.u16("error.length", "Token length")
    errorNumber = p.u32("error.number", "SQL Error Number")
    errorState = p.u8("error.state", "State")
    errorClass = p.u8("error.class", "Class (Severity)")
    errorMsgtextLength = p.u16(
      "error.msgtext_length", "Error message length", unit: Unit(" character", " characters"))
    errorMsgtext = p.string("error.msgtext", "Error message")
    errorServernameLength = p.u8(
      "error.servername_length", "Server name length", unit: Unit(" character", " characters"))
    errorServername = p.string("error.servername", "Server name")
    errorProcnameLength = p.u8(
      "error.procname_length", "Process name length", unit: Unit(" character", " characters"))
    errorProcname = p.string("error.procname", "Process name")
    errorLinenumber = p.u16("error.linenumber", "Line number")
    featureextack = p.label("featureextack", "Token - FeatureExtAct")
    featureextackFeature = p.label("featureextack.feature", "Feature")
    featureextackFeatureid = p.u8(
      "featureextack.featureid", "Feature ID",
      names: ValueNames(packed: Self.featureextackFeatureidNames))
    featureextackFeatureackdatalen = p.u32("featureextack.featureackdatalen", "Feature length")
    featureextackFeatureackdata = p.bytes("featureextack.featureackdata", "Feature data")
    info = p.label("info", "Token - Info")
    infoLength = p.u16("info.length", "Token length")
    infoNumber = p.u32("info.number", "SQL Error Number")
    infoState = p.u8("info.state", "State")
    infoClass = p.u8("info.class", "Class (Severity)")
    infoMsgtextLength = p.u16(
      "info.msgtext_length", "Error message length", unit: Unit(" character", " characters"))
    infoMsgtext = p.string("info.msgtext", "Error message")
    infoServernameLength = p.u8(
      "info.servername_length", "Server name length", unit: Unit(" character", " characters"))
    infoServername = p.string("info.servername", "Server name")
    infoProcnameLength = p.u8(
      "info.procname_length", "Process name length", unit: Unit(" character", " characters"))
    infoProcname = p.string("info.procname", "Process name")
    infoLinenumber = p.u16("info.linenumber", "Line number")
    loginack = p.label("loginack", "Token - LoginAck")
    loginackLength = p.u16("loginack.length", "Token length")
    loginackInterface = p.u8("loginack.interface", "Interface")
    loginackTdsversion = p.u32("loginack.tdsversion", "TDS version", .hex)
    loginackProgversion = p.integer(
      "loginack.progversion", "Server Version", .uint32, as: UInt32.self, container: 4,
      text: .shown(Self.version))
    loginackProgname = p.string("loginack.progname", "Server name")
    nbcrow = p.label("nbcrow", "Token - NBCRow")
    order = p.label("order", "Token - Order")
    orderLength = p.u16("order.length", "Token length")
    orderColnum = p.u16("order.colnum", "Order column")
    returnstatus = p.label("returnstatus", "Token - ReturnStatus")
    returnstatusValue = p.u32("returnstatus.value", "Value")
    row = p.label("row", "Token - Row")
    rowField = p.label("row.field", "Field")
    sessionstate = p.label("sessionstate", "Token - Session state")
    sessionstateLength = p.u32("sessionstate.length", "Token length")
    sessionstateSeqno = p.u32("sessionstate.seqno", "Sequence number")
    sessionstateStatus = p.u8("sessionstate.status", "Status")
    sessionstateStateid = p.u8("sessionstate.stateid", "State ID")
    sessionstateStatelen = p.u16("sessionstate.statelen", "State Length")
    sessionstateStatevalue = p.bytes("sessionstate.statevalue", "State Value")
    sspi = p.label("sspi", "Token - SSPI")
    unknownTdsToken = p.label("unknown_tds_token", "Token - Unknown")
    n7loginTotalLen = p.u32(
      "7login.total_len", "Total Packet Length", blurb: "TDS7 Login Packet total packet length")
    n7loginVersion = p.u32("7login.version", "TDS version", .hex)
    n7loginPacketSize = p.u32("7login.packet_size", "Packet Size")
    n7loginClientVersion = p.integer(
      "7login.client_version", "Client version", .uint32, as: UInt32.self, container: 4,
      text: .shown(Self.version))
    n7loginClientPid = p.u32("7login.client_pid", "Client PID")
    n7loginConnectionId = p.u32("7login.connection_id", "Connection ID")
    n7loginOptionFlags1 = p.u8("7login.option_flags1", "Option Flags 1", .hex)
    n7loginOptionFlags2 = p.u8("7login.option_flags2", "Option Flags 2", .hex)
    n7loginSqlTypeFlags = p.u8("7login.sql_type_flags", "SQL Type Flags", .hex)
    n7loginReservedFlags = p.u8("7login.reserved_flags", "Reserved Flags", .hex)
    n7loginTimeZone = p.u32("7login.time_zone", "Time Zone", .hex)
    n7loginCollation = p.u32("7login.collation", "Collation", .hex)
    n7loginOffset = p.u16("7login.offset", "Offset", .hex)
    n7loginLength = p.u16("7login.length", "Length", .hex)
    n7loginPassword = p.string("7login.password", "Password")
    n7loginClientname = p.string("7login.clientname", "Client name")
    n7loginUsername = p.string("7login.username", "Username")
    n7loginAppname = p.string("7login.appname", "App name")
    n7loginServername = p.string("7login.servername", "Server name")
    n7loginLibraryname = p.string("7login.libraryname", "Library name")
    n7loginLocale = p.string("7login.locale", "Locale")
    n7loginDatabasename = p.string("7login.databasename", "Database name")
    prelogin = p.label("prelogin", "Pre-Login Message")
    preloginOptionToken = p.u8(
      "prelogin.option.token", "Option Token",
      names: ValueNames(packed: Self.preloginOptionTokenNames))
    preloginOptionOffset = p.u16("prelogin.option.offset", "Option offset")
    preloginOptionLength = p.u16("prelogin.option.length", "Option length")
    preloginOptionVersion = p.integer(
      "prelogin.option.version", "Version", .uint32, as: UInt32.self, container: 4,
      text: .shown(Self.version))
    preloginOptionSubbuild = p.u16("prelogin.option.subbuild", "Sub-build")
    preloginOptionEncryption = p.u8(
      "prelogin.option.encryption", "Encryption",
      names: [
        0: "Encryption is available but off", 1: "Encryption is available and on",
        2: "Encryption is not available", 3: "Encryption is required",
      ])
    preloginOptionInstopt = p.string("prelogin.option.instopt", "InstOpt", type: .stringz)
    preloginOptionThreadid = p.u32("prelogin.option.threadid", "ThreadID")
    preloginOptionMars = p.u8("prelogin.option.mars", "MARS", names: [0: "Off", 1: "On"])
    preloginOptionTraceid = p.bytes("prelogin.option.traceid", "TraceID")
    preloginOptionFedauthrequired = p.u8("prelogin.option.fedauthrequired", "FedAuthRequired")
    preloginOptionNonceopt = p.bytes("prelogin.option.nonceopt", "NonceOpt")
    rpc = p.label("rpc", "Remote Procedure Call")
    rpcNameLength = p.integer(
      "rpc.name_length", "Procedure name length", .uint8, as: UInt16.self, container: 1)
    rpcName = p.string("rpc.name", "Procedure name")
    rpcProcId = p.u16(
      "rpc.proc_id", "Stored procedure ID", names: ValueNames(packed: Self.rpcProcIdNames),
      blurb: "The number identifying the special stored procedure to be executed")
    rpcOptions = p.u16(
      "rpc.options", "Option flags", .hex,
      blurb: "The number identifying the special stored procedure to be executed")
    rpcOptionsWithRecomp = p.flag(
      "rpc.options.with_recomp", "With recompile", mask: 0x1, width: 2,
      blurb: "The number identifying the special stored procedure to be executed")
    rpcOptionsNoMetadata = p.flag(
      "rpc.options.no_metadata", "No metadata", mask: 0x2, width: 2,
      blurb: "The number identifying the special stored procedure to be executed")
    rpcOptionsReuseMetadata = p.flag(
      "rpc.options.reuse_metadata", "Reuse metadata", mask: 0x4, width: 2,
      blurb: "The number identifying the special stored procedure to be executed")
    rpcSeparator = p.u8(
      "rpc.separator", "RPC batch separator",
      names: [128: "Batch flag", 255: "Batch flag 7.2", 254: "No exec flag"])
    rpcParameter = p.label("rpc.parameter", "Parameter")
    rpcParameterNameLength = p.u8("rpc.parameter.name_length", "Name length")
    rpcParameterName = p.string("rpc.parameter.name", "Name")
    rpcParameterStatus = p.u8(
      "rpc.parameter.status", "Status flags", .hex,
      blurb: "Information on how the parameter is passed")
    rpcParameterStatusByRef = p.flag("rpc.parameter.status.by_ref", "By reference", mask: 0x1)
    rpcParameterStatusDefault = p.flag("rpc.parameter.status.default", "Default value", mask: 0x2)
    rpcParameterValue = p.label("rpc.parameter.value", "Value")
    query = p.string("query", "Query")
    transmgr = p.u16(
      "transmgr", "Transaction Manager Request", names: ValueNames(packed: Self.transmgrNames))
    transmgrPayload = p.label("transmgr.payload", "Payload")
    typeInfo = p.label(
      "type_info", "Type info",
      blurb: """
        The TYPE_INFO rule applies to several messages used to describe \
        column information
        """)
    typeInfoType = p.u8("type_info.type", "Type", .hex)
    typeInfoVarlen = p.u32(
      "type_info.varlen", "Maximal length",
      blurb: "Defines the length of the data contained within the column")
    typeInfoPrecision = p.u8("type_info.precision", "Precision")
    typeInfoScale = p.u8("type_info.scale", "Scale")
    typeInfoCollation = p.label(
      "type_info.collation", "Collation",
      blurb: """
        Specifies collation information for character data or metadata \
        describing character data
        """)
    typeInfoCollationLcid = p.u32(
      "type_info.collation.lcid", "LCID", .hex, mask: 0xfffff,
      blurb: """
        For a SortId==0 collation, the LCID bits correspond to a LocaleId \
        as defined by the National Language Support (NLS) functions
        """)
    typeInfoCollationIgnoreCase = p.flag(
      "type_info.collation.ignore_case", "Ignore case", mask: 0x100000, width: 4)
    typeInfoCollationIgnoreAccent = p.flag(
      "type_info.collation.ignore_accent", "Ignore accent", mask: 0x200000, width: 4)
    typeInfoCollationIgnoreKana = p.flag(
      "type_info.collation.ignore_kana", "Ignore kana", mask: 0x400000, width: 4)
    typeInfoCollationIgnoreWidth = p.flag(
      "type_info.collation.ignore_width", "Ignore width", mask: 0x800000, width: 4)
    typeInfoCollationBinary = p.flag(
      "type_info.collation.binary", "Binary", mask: 0x1000000, width: 4)
    typeInfoCollationVersion = p.u32("type_info.collation.version", "Version", mask: 0xf0000000)
    typeInfoCollationSortid = p.u8("type_info.collation.sortid", "SortId")
    typeVarbyteLength = p.u32("type_varbyte.length", "Length")
    typeVarbyteDataNull = p.label("type_varbyte.data.null", "Data: NULL")
    typeVarbyteDataBool = p.flag("type_varbyte.data.bool", "Data")
    typeVarbyteDataInt = p.integer(
      "type_varbyte.data.int", "Data", .int8, as: Int64.self, container: 1)
    typeVarbyteDataInt64 = p.integer(
      "type_varbyte.data.int64", "Data", .int64, as: Int64.self, container: 8)
    typeVarbyteDataFloat = p.float("type_varbyte.data.float", "Data")
    typeVarbyteDataBytes = p.bytes("type_varbyte.data.bytes", "Data")
    typeVarbyteDataGuid = p.guid("type_varbyte.data.guid", "Data")
    typeVarbyteDataString = p.string("type_varbyte.data.string", "Data")
    typeVarbyteDataDatetime = p.time("type_varbyte.data.datetime", "Data", .utc)
    typeVarbyteDataTime = p.duration("type_varbyte.data.time", "Time")
    typeVarbyteDataSign = p.flag("type_varbyte.data.sign", "Sign")
    typeVarbyteTextptrLen = p.u8("type_varbyte.textptr_len", "Data Textptr Len")
    typeVarbyteDataTextptr = p.bytes("type_varbyte.data.textptr", "Data Textptr")
    typeVarbyteDataTextTs = p.bytes("type_varbyte.data.text_ts", "Data Text timestamp")
    typeVarbytePlpLen = p.integer(
      "type_varbyte.plp_len", "PLP length", .int64, as: Int64.self, container: 8)
    typeVarbytePlpChunkLen = p.u32("type_varbyte.plp_chunk_len", "PLP chunk length")
    typeVarbytePlpChunk = p.bytes("type_varbyte.plp_chunk", "PLP chunk")
    type = p.u8("type", "Type", names: ValueNames(packed: Self.typeNames), blurb: "Packet type")
    status = p.u8("status", "Status", .hex, blurb: "Packet status")
    statusEom = p.flag(
      "status.eom", "End of message", mask: 0x1,
      blurb: "The packet is the last packet in the whole request")
    statusIgnore = p.flag(
      "status.ignore", "Ignore this event", mask: 0x2,
      blurb: "(From client to server) Ignore this event (EOM MUST also be set)")
    statusEventNotif = p.flag("status.event_notif", "Event notification", mask: 0x4)
    statusResetConn = p.flag(
      "status.reset_conn", "Reset connection", mask: 0x8,
      blurb: "(From client to server) Reset this connection before processing event")
    statusResetConnSkipTran = p.flag(
      "status.reset_conn_skip_tran", "Reset connection keeping transaction state", mask: 0x10,
      blurb: """
        (From client to server) Reset the connection before processing \
        event but do not modify the transaction state
        """)
    length = p.u16("length", "Length", blurb: "Packet length")
    channel = p.u16("channel", "Channel", blurb: "Channel Number")
    packetNumber = p.u8("packet_number", "Packet Number")
    window = p.u8("window", "Window")
    allHeaders = p.label("all_headers", "Packet data stream headers", blurb: "The ALL_HEADERS rule")
    allHeadersTotalLength = p.u32(
      "all_headers.total_length", "Total length", blurb: "Total length of ALL_HEADERS stream")
    allHeadersHeaderLength = p.u32(
      "all_headers.header.length", "Length", blurb: "Total length of an individual header")
    allHeadersHeaderType = p.u16(
      "all_headers.header.type", "Type", .hex,
      names: [1: "Query notifications", 2: "Transaction descriptor"])
    allHeadersHeaderTransDescr = p.u64(
      "all_headers.header.trans_descr", "Transaction descriptor",
      blurb: """
        For each connection, a number that uniquely identifies the transaction \
        the request is associated with. Initially generated by the server \
        when a new transaction is created and returned to the client \
        as part of the ENVCHANGE token stream.
        """)
    allHeadersHeaderRequestCnt = p.u32(
      "all_headers.header.request_cnt", "Outstanding request count",
      blurb: "Number of requests currently active on the connection")
    unknownTdsPacket = p.bytes("unknown_tds_packet", "TDS Packet")
  }

  static let envchangeTypeNames: StaticString = #"""
    1=Database
    2=Language
    3=Character set
    4=Packet size
    5=Unicode data sorting local id
    6=Unicode data sorting comparison flags
    7=SQL Collation
    8=Begin Transaction
    9=Commit Transaction
    a=Rollback Transaction
    b=Enlist DTC Transaction
    c=Defect Transaction
    d=Real Time Log Shipping
    f=Promote Transaction
    10=Transaction Manager Address
    11=Transaction ended
    12=RESETCONNECTION/RESETCONNECTIONSKIPTRAN Completion Acknowledgement
    13=Sends back name of user instance started per login request
    14=Sends routing information to client
    """#
  static let featureextackFeatureidNames: StaticString = #"""
    0=Reserved
    1=SessionRecovery
    2=FedAuth
    4=ColumnEncryption
    5=GlobalTransactions
    8=AzureSQLSupport
    9=DataClassification
    a=UTF8Support
    ff=Terminator
    """#
  static let preloginOptionTokenNames: StaticString = #"""
    0=Version
    1=Encryption
    2=InstOpt
    3=ThreadID
    4=MARS
    5=TraceID
    6=FedAuthRequired
    7=NonceOpt
    ff=Terminator
    """#
  static let rpcProcIdNames: StaticString = #"""
    1=sp_cursor
    2=sp_cursoropen
    3=sp_cursorprepare
    4=sp_cursorexecute
    5=sp_cursorprepexec
    6=sp_cursorunprepare
    7=sp_cursorfetch
    8=sp_cursoroption
    9=sp_cursorclose
    a=sp_executesql
    b=sp_prepare
    c=sp_execute
    d=sp_prepexec
    e=sp_prepexecrpc
    f=sp_unprepare
    """#
  static let transmgrNames: StaticString = #"""
    0=TM_GET_DTC_ADDRESS
    1=TM_PROPAGATE_XACT
    5=TM_BEGIN_XACT
    6=TM_PROMOTE_XACT
    7=TM_COMMIT_XACT
    8=TM_ROLLBACK_XACT
    9=TM_SAVE_XACT
    """#
  static let typeNames: StaticString = #"""
    1=SQL batch
    2=TDS4/5 login
    3=Remote Procedure Call
    4=Response
    5=Unused
    6=Attention
    7=Bulk load data
    8=Unused
    9=Unused
    a=Unused
    b=Unused
    c=Unused
    d=Unused
    e=Transaction Manager Request
    f=TDS5 query
    10=TDS7 login
    11=SSPI message
    12=TDS7 pre-login message
    17=TLS exchange
    """#

  static let columnTypes: StaticString = #"""
    1f=NULLTYPE - Null (no data associated with this type)
    30=INT1TYPE - TinyInt (1 byte data representation)
    32=BITTYPE - Bit (1 byte data representation)
    34=INT2TYPE - SmallInt (2 byte data representation)
    38=INT4TYPE - Int (4 byte data representation)
    3a=DATETIME4TYPE - SmallDateTime (4 byte data representation)
    3b=FLT4TYPE - Real (4 byte data representation)
    3c=MONEYTYPE - Money (8 byte data representation)
    3d=DATETIMETYPE - DateTime (8 byte data representation)
    3e=FLT8TYPE - Float (8 byte data representation)
    7a=MONEY4TYPE - SmallMoney (4 byte data representation)
    7f=INT8TYPE - BigInt (8 byte data representation)
    24=GUIDTYPE - UniqueIdentifier
    26=INTNTYPE
    37=DECIMALTYPE - Decimal (TDS 4/5)
    3f=NUMERICTYPE - Numeric (TDS 4/5)
    68=BITNTYPE
    6a=DECIMALNTYPE - Decimal
    6c=NUMERICNTYPE - Numeric
    6d=FLTNTYPE
    6e=MONEYNTYPE
    6f=DATETIMNTYPE
    28=DATENTYPE - (introduced in TDS 7.3)
    29=TIMENTYPE - (introduced in TDS 7.3)
    2a=DATETIME2NTYPE - (introduced in TDS 7.3)
    2b=DATETIMEOFFSETNTYPE - (introduced in TDS 7.3)
    2f=CHARTYPE - Char (TDS 4/5)
    27=VARCHARTYPE - VarChar (TDS 4/5)
    2d=BINARYTYPE - Binary (TDS 4/5)
    25=VARBINARYTYPE - VarBinary (TDS 4/5)
    a5=BIGVARBINTYPE - VarBinary
    a7=BIGVARCHRTYPE - VarChar
    ad=BIGBINARYTYPE - Binary
    af=BIGCHARTYPE - Char
    e7=NVARCHARTYPE - NVarChar
    ef=NCHARTYPE - NChar
    f1=XMLTYPE - XML (introduced in TDS 7.2)
    f0=UDTTYPE - CLR-UDT (introduced in TDS 7.2)
    23=TEXTTYPE - Text
    22=IMAGETYPE - Image
    e1=LONGBINARY - Binary
    63=NTEXTTYPE - NText
    62=SSVARIANTTYPE - Sql_Variant (introduced in TDS 7.2)
    """#
  static let types = ValueNames(packed: typeNames)
  static let options = ValueNames(packed: preloginOptionTokenNames)
  static let columnKinds = ValueNames(packed: columnTypes)

  private static func version(_ value: UInt64) -> String {
    "\(value >> 24 & 0xff).\(value >> 16 & 0xff).\(value & 0xffff)"
  }
}
