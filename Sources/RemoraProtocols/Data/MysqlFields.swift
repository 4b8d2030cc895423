import RemoraCore

/// Fields of MySQL.
struct MysqlFields {
  let affectedRows, characteristicsLength, connattrsLength, connattrsNameLength,
    connattrsValueLength, execUnsignedLonglong, gtidsLength, insertId, numFields, numParams,
    sessionTrackDataLength, sessionTrackLength, sysvarLength, trackSchemaLength,
    transactionStateLength: Field<UInt64>
  let authPlugin, authSwitchRequestName, binlogFileName, characteristics, clientAuthPlugin,
    connattrsName, connattrsValue, errorMessage, execString, fieldCatalog, fieldDb,
    fieldDefault, fieldName, fieldOrgName, fieldOrgTable, fieldTable, gtids, loadDataFilename,
    message, paramName, query, rowText, salt, salt2, schema, sha2Auth, sqlstate, sysvarName,
    sysvarValue, tableName, trackSchema, trackState, transactionState, user,
    version: Field<Text>
  let authPluginLength, command, eof, execFlags, execTimeSign, execUnsigned, execUnsignedTiny,
    fieldDecimals, fieldType, gtidsEncoding, mariaServerLanguage, newParameterBoundFlag,
    packetNumber, `protocol`, refresh, responseCode, serverLanguage, sessionTrackType,
    shutdown: Field<UInt8>
  let authSwitchRequestData, authSwitchResponseData, execBlob, loadDataPayload, passwd,
    payload, unused: Field<Bytes>
  let autoIncrement, blob, ca, capExt, cd, compressZsd, cp, cu, deprecateEof, ep, fr, ia, ii,
    `is`, isEnum, isSet, lf, li, lp, mariaBo, mariaBu, mariaCm, mariaEm, mariaMe, mariaPr,
    mfAuth, mr, ms, multipleKey, notNull, ns, ob, optionalMetadata, pa, pluginLength, pm,
    primaryKey, queryAttrs, rfshGrants, rfshHosts, rfshLog, rfshMaster, rfshSlave, rfshStatus,
    rfshTables, rfshThreads, rs, sc, sessionTracking, sl, statAc, statBi, statBs, statCr,
    statDr, statIt, statLr, statMc, statMr, statMu, statNi, statPsOutParams, statQueryWasSlow,
    statSessionStateChanged, statTransReadonly, ta, timestamp, uniqueKey, unsigned, vc,
    zeroFill: Field<Bool>
  let binlogFlags, capsClient, capsServer, capsUnused, collation, errorCode, execUnsignedShort,
    extcapsClient, extcapsServer, fieldCharsetnr, fieldFlags, mariaCollation, option, param,
    serverStatus, warnings: Field<UInt16>
  let binlogPosition, binlogServerId, execBlobLength, execIter, execStringLength,
    execUnsignedLong, fieldLength, mariaExtcapsServer, maxPacket, numRows, packetLength,
    stmtId, threadId: Field<UInt32>
  let commandInvalid, incomplete, unknownResponse: Expert
  let connattrs, connattrsAttr, execNull, execParam, loginRequest, request, serverGreeting,
    sessionTrack, sessionTrackData: Field<Label>
  let execBillionth, execInt24, execLong, execTimeDays: Field<Int32>
  let execDatetimeLength, execDay, execHour, execMinute, execMonth, execSecond, execTimeLength,
    execTiny: Field<Int8>
  let execDouble: Field<Double>
  let execFloat: Field<Float>
  let execLonglong: Field<Int64>
  let execShort, execYear: Field<Int16>

  init(_ p: inout Builder) {
    affectedRows = p.u64("affected_rows", "Affected Rows")
    authPlugin = p.string("auth_plugin", "Authentication Plugin", type: .stringz)
    authPluginLength = p.u8("auth_plugin.length", "Authentication Plugin Length")
    authSwitchRequestData = p.bytes("auth_switch_request.data", "Auth Method Data")
    authSwitchRequestName = p.string("auth_switch_request.name", "Auth Method Name")
    authSwitchResponseData = p.bytes("auth_switch_response.data", "Auth Method Data")
    autoIncrement = p.flag(
      "field.flags.auto_increment", "Auto increment", mask: 0x200, width: 2, set: "Set",
      unset: "Not set")
    binlogFileName = p.string("binlog.file_name", "Binlog file name", type: .stringz)
    binlogFlags = p.u16("binlog.flags", "Binlog Flags", .hex)
    binlogPosition = p.u32("binlog.position", "Binlog Position")
    binlogServerId = p.u32("binlog.server_id", "Binlog server id")
    blob = p.flag("field.flags.blob", "Blob", mask: 0x10, width: 2, set: "Set", unset: "Not set")
    ca = p.flag("caps.ca", "Connect attrs", mask: 0x10, width: 2, set: "Set", unset: "Not set")
    capExt = p.flag(
      "caps.cap_ext", "Capability Extension", mask: 0x2000, width: 2, set: "Set", unset: "Not set")
    capsClient = p.u16("caps.client", "Client Capabilities", .hex)
    capsServer = p.u16("caps.server", "Server Capabilities", .hex)
    capsUnused = p.u16("caps.unused", "Unused", .hex, mask: 0x8000)
    cd = p.flag(
      "caps.cd", "Connect With Database", mask: 0x8, width: 2, set: "Set", unset: "Not set")
    characteristics = p.string(
      "session_track.transaction_characteristics", "Transaction characteristics", type: .stringz)
    characteristicsLength = p.u64(
      "session_track.transaction_characteristics.length", "Transaction characteristics length")
    clientAuthPlugin = p.string("client_auth_plugin", "Client Auth Plugin")
    collation = p.u16("collation", "Collation", names: MysqlNames.collations)
    command = p.u8("command", "Command", names: MysqlNames.commands)
    commandInvalid = p.expert(
      "command.invalid", .protocolRule, .warning, "Unknown/invalid command code")
    compressZsd = p.flag(
      "caps.compress_zsd", "ZSTD Compression Algorithm", mask: 0x400, width: 2, set: "Set",
      unset: "Not set")
    connattrs = p.label("connattrs", "Connection Attributes")
    connattrsAttr = p.label("connattrs.attr", "Connection Attribute")
    connattrsLength = p.u64("connattrs.length", "Connection Attributes length")
    connattrsName = p.string("connattrs.name", "Connection Attribute Name", type: .stringz)
    connattrsNameLength = p.u64("connattrs.name.length", "Connection Attribute Name Length")
    connattrsValue = p.string("connattrs.value", "Connection Attribute Value", type: .stringz)
    connattrsValueLength = p.u64("connattrs.value.length", "Connection Attribute Value Length")
    cp = p.flag(
      "caps.cp", "Can use compression protocol", mask: 0x20, width: 2, set: "Set", unset: "Not set")
    cu = p.flag(
      "caps.cu", "Speaks 4.1 protocol (new flag)", mask: 0x200, width: 2, set: "Set",
      unset: "Not set")
    deprecateEof = p.flag(
      "caps.deprecate_eof", "Deprecate EOF", mask: 0x100, width: 2, set: "Set", unset: "Not set")
    eof = p.u8("eof", "EOF marker")
    ep = p.flag(
      "caps.ep", "Client can handle expired passwords", mask: 0x40, width: 2, set: "Set",
      unset: "Not set")
    errorCode = p.u16("error_code", "Error Code")
    errorMessage = p.string("error.message", "Error message")
    execBillionth = p.i32("exec.field.secondb", "Billionth of a second")
    execBlob = p.bytes("exec.field.blob", "Value (BLOB)")
    execBlobLength = p.u24("exec.field.blob.length", "Length (BLOB)")
    execDatetimeLength = p.i8("exec.field.datetime.length", "Length")
    execDay = p.i8("exec.field.day", "Day")
    execDouble = p.double("exec.field.double", "Value (Double)")
    execFlags = p.u8(
      "exec_flags", "Flags",
      names: [
        0: "Defaults", 1: "Read-only cursor", 2: "Cursor for update", 4: "Scrollable cursor",
        8: "Parameter Count Available",
      ])
    execFloat = p.float("exec.field.float", "Value (Float)")
    execHour = p.i8("exec.field.hour", "Hour")
    execInt24 = p.i32("exec.field.int24", "Value (INT24)")
    execIter = p.u32("exec_iter", "Iterations (unused)")
    execLong = p.i32("exec.field.long", "Value (INT32)")
    execLonglong = p.integer(
      "exec.field.longlong", "Value (INT64)", .int64, as: Int64.self, container: 8)
    execMinute = p.i8("exec.field.minute", "Minute")
    execMonth = p.i8("exec.field.month", "Month")
    execNull = p.label("exec.field.null", "Value: -NULL-")
    execParam = p.label("exec_param", "Parameter")
    execSecond = p.i8("exec.field.second", "Second")
    execShort = p.i16("exec.field.short", "Value (INT16)")
    execString = p.string("exec.field.string", "Value (String)")
    execStringLength = p.u24("exec.field.string.length", "Length (String)")
    execTimeDays = p.i32("exec.field.time.days", "Days")
    execTimeLength = p.i8("exec.field.time.length", "Length")
    execTimeSign = p.u8("exec.field.time.sign", "Flags", names: [0: "Positive", 1: "Negative"])
    execTiny = p.i8("exec.field.tiny", "Value (INT8)")
    execUnsigned = p.u8("exec.unsigned", "Unsigned")
    execUnsignedLong = p.u32("exec.field.unsigned_long", "Value (UINT32)")
    execUnsignedLonglong = p.u64("exec.field.unsigned_longlong", "Value (UINT64)")
    execUnsignedShort = p.u16("exec.field.unsigned_short", "Value (UINT16)")
    execUnsignedTiny = p.u8("exec.field.unsigned_tiny", "Value (UINT8)")
    execYear = p.i16("exec.field.year", "Year")
    extcapsClient = p.u16("extcaps.client", "Extended Client Capabilities", .hex)
    extcapsServer = p.u16("extcaps.server", "Extended Server Capabilities", .hex)
    fieldCatalog = p.string("field.catalog", "Catalog")
    fieldCharsetnr = p.u16("field.charsetnr", "Charset number", names: MysqlNames.collations)
    fieldDb = p.string("field.db", "Database")
    fieldDecimals = p.u8("field.decimals", "Decimals")
    fieldDefault = p.string("field.default", "Default")
    fieldFlags = p.u16("field.flags", "Flags", .hex)
    fieldLength = p.u32("field.length", "Length")
    fieldName = p.string("field.name", "Name")
    fieldOrgName = p.string("field.org_name", "Original name")
    fieldOrgTable = p.string("field.org_table", "Original table")
    fieldTable = p.string("field.table", "Table")
    fieldType = p.u8("field.type", "Type", names: MysqlNames.types, blurb: "Field: type")
    fr = p.flag("caps.fr", "Found Rows", mask: 0x2, width: 2, set: "Set", unset: "Not set")
    gtids = p.string("session_track.gtids", "GTIDs", type: .stringz)
    gtidsEncoding = p.u8("session_track.gtids.encoding", "GTIDs encoding")
    gtidsLength = p.u64("session_track.gtids.length", "GTIDs length")
    ia = p.flag(
      "caps.ia", "Interactive Client", mask: 0x400, width: 2, set: "Set", unset: "Not set")
    ii = p.flag("caps.ii", "Ignore sigpipes", mask: 0x1000, width: 2, set: "Set", unset: "Not set")
    incomplete = p.expert(
      "dissector_incomplete", .undecoded, .warning, "FIXME - dissector is incomplete")
    insertId = p.u64("insert_id", "Last INSERT ID")
    `is` = p.flag(
      "caps.is", "Ignore Spaces before '('", mask: 0x100, width: 2, set: "Set", unset: "Not set")
    isEnum = p.flag("field.flags.enum", "Enum", mask: 0x100, width: 2, set: "Set", unset: "Not set")
    isSet = p.flag("field.flags.set", "Set", mask: 0x800, width: 2, set: "Set", unset: "Not set")
    lf = p.flag("caps.lf", "Long Column Flags", mask: 0x4, width: 2, set: "Set", unset: "Not set")
    li = p.flag(
      "caps.li", "Can Use LOAD DATA LOCAL", mask: 0x80, width: 2, set: "Set", unset: "Not set")
    loadDataFilename = p.string("load_data.filename", "LOCAL INFILE Filename")
    loadDataPayload = p.bytes("load_data.payload", "LOCAL INFILE Payload")
    loginRequest = p.label("login_request", "Login Request")
    lp = p.flag("caps.lp", "Long Password", mask: 0x1, width: 2, set: "Set", unset: "Not set")
    mariaBo = p.flag(
      "/mariadb.caps.bo", "Bulk Operations", mask: 0x4, width: 4, set: "Set", unset: "Not set")
    mariaBu = p.flag(
      "/mariadb.caps.bu", "Bulk unit results", mask: 0x20, width: 4, set: "Set", unset: "Not set")
    mariaCm = p.flag(
      "/mariadb.caps.cm", "Multi commands", mask: 0x2, width: 4, set: "Set", unset: "Not set")
    mariaCollation = p.u16("/mariadb.collation", "Collation", names: MysqlNames.mariaCollations)
    mariaEm = p.flag(
      "/mariadb.caps.em", "Extended metadata", mask: 0x8, width: 4, set: "Set", unset: "Not set")
    mariaExtcapsServer = p.u32(
      "/mariadb.extcaps.server", "MariaDB Extended Server Capabilities", .hex)
    mariaMe = p.flag(
      "/mariadb.caps.me", "Cache metadata", mask: 0x10, width: 4, set: "Set", unset: "Not set")
    mariaPr = p.flag(
      "/mariadb.caps.pr", "Progress indication", mask: 0x1, width: 4, set: "Set", unset: "Not set")
    mariaServerLanguage = p.u8(
      "/mariadb.server_language", "Server Language", names: MysqlNames.mariaCollations)
    maxPacket = p.u32("max_packet", "MAX Packet")
    message = p.string("message", "Message", type: .stringz)
    mfAuth = p.flag(
      "caps.mf_auth", "Multifactor Authentication", mask: 0x1000, width: 2, set: "Set",
      unset: "Not set")
    mr = p.flag("caps.mr", "Multiple results", mask: 0x2, width: 2, set: "Set", unset: "Not set")
    ms = p.flag("caps.ms", "Multiple statements", mask: 0x1, width: 2, set: "Set", unset: "Not set")
    multipleKey = p.flag(
      "field.flags.multiple_key", "Multiple key", mask: 0x8, width: 2, set: "Set", unset: "Not set")
    newParameterBoundFlag = p.u8(
      "new_parameter_bound_flag", "New parameter bound flag",
      names: [0: "Subsequent call", 1: "First call or rebound"])
    notNull = p.flag(
      "field.flags.not_null", "Not null", mask: 0x1, width: 2, set: "Set", unset: "Not set")
    ns = p.flag(
      "caps.ns", "Don't Allow database.table.column", mask: 0x10, width: 2, set: "Set",
      unset: "Not set")
    numFields = p.u64("num_fields", "Number of fields")
    numParams = p.u64("num_params", "Number of parameter")
    numRows = p.u32("num_rows", "Rows to fetch")
    ob = p.flag("caps.ob", "ODBC Client", mask: 0x40, width: 2, set: "Set", unset: "Not set")
    option = p.u16(
      "option", "Option", names: [0: "multi statements on", 1: "multi statements off"])
    optionalMetadata = p.flag(
      "caps.optional_metadata", "Client can handle optional resultset metadata", mask: 0x200,
      width: 2, set: "Set", unset: "Not set")
    pa = p.flag("caps.pa", "Plugin Auth", mask: 0x8, width: 2, set: "Set", unset: "Not set")
    packetLength = p.u24("packet_length", "Packet Length")
    packetNumber = p.u8("packet_number", "Packet Number")
    param = p.u16("param", "Parameter")
    paramName = p.string("param_name", "Name")
    passwd = p.bytes("passwd", "Password")
    payload = p.bytes("payload", "Payload")
    pluginLength = p.flag(
      "caps.cd", "Plugin Auth LENENC Client Data", mask: 0x20, width: 2, set: "Set",
      unset: "Not set")
    pm = p.flag("caps.pm", "PS Multiple results", mask: 0x4, width: 2, set: "Set", unset: "Not set")
    primaryKey = p.flag(
      "field.flags.primary_key", "Primary key", mask: 0x2, width: 2, set: "Set", unset: "Not set")
    `protocol` = p.u8("protocol", "Protocol")
    query = p.string("query", "Statement")
    queryAttrs = p.flag(
      "caps.query_attrs", "Query Attributes", mask: 0x800, width: 2, set: "Set", unset: "Not set")
    refresh = p.u8("refresh", "Refresh Option", .hex)
    request = p.label("request", "Request Command")
    responseCode = p.u8(
      "response_code", "Response Code", .hex,
      names: [0: "OK Packet", 255: "ERR Packet", 254: "EOF Packet", 251: "LOCAL INFILE Packet"])
    rfshGrants = p.flag(
      "rfsh.grants", "reload permissions", mask: 0x1, set: "Set", unset: "Not set")
    rfshHosts = p.flag("rfsh.hosts", "flush hosts", mask: 0x8, set: "Set", unset: "Not set")
    rfshLog = p.flag("rfsh.log", "flush logfiles", mask: 0x2, set: "Set", unset: "Not set")
    rfshMaster = p.flag(
      "rfsh.master", "flush master status", mask: 0x80, set: "Set", unset: "Not set")
    rfshSlave = p.flag("rfsh.slave", "flush slave status", mask: 0x40, set: "Set", unset: "Not set")
    rfshStatus = p.flag("rfsh.status", "reset statistics", mask: 0x10, set: "Set", unset: "Not set")
    rfshTables = p.flag("rfsh.tables", "flush tables", mask: 0x4, set: "Set", unset: "Not set")
    rfshThreads = p.flag(
      "rfsh.threads", "empty thread cache", mask: 0x20, set: "Set", unset: "Not set")
    rowText = p.string("row.text", "text")
    rs = p.flag(
      "caps.rs", "Speaks 4.1 protocol (old flag)", mask: 0x4000, width: 2, set: "Set",
      unset: "Not set")
    salt = p.string("salt", "Salt", type: .stringz)
    salt2 = p.string("salt2", "Salt", type: .stringz)
    sc = p.flag(
      "caps.sc", "Can do 4.1 authentication", mask: 0x8000, width: 2, set: "Set", unset: "Not set")
    schema = p.string("schema", "Schema")
    serverGreeting = p.label("server_greeting", "Server Greeting")
    serverLanguage = p.u8("server_language", "Server Language", names: MysqlNames.collations)
    serverStatus = p.u16("server_status", "Server Status", .hex)
    sessionTrack = p.label("session_track", "Session Track")
    sessionTrackData = p.label("session_track.data", "Session tracking data")
    sessionTrackDataLength = p.u64("session_track.data.length", "Session tracking data length")
    sessionTrackLength = p.u64("session_track.length", "Session tracking length")
    sessionTrackType = p.u8(
      "session_track.type", "Session tracking type",
      names: [
        0: "SESSION_SYSVARS_TRACKER", 1: "CURRENT_SCHEMA_TRACKER",
        2: "SESSION_STATE_CHANGE_TRACKER", 3: "SESSION_TRACK_GTIDS",
        4: "SESSION_TRACK_TRANSACTION_CHARACTERISTICS", 5: "SESSION_TRACK_TRANSACTION_STATE",
      ])
    sessionTracking = p.flag(
      "caps.session_track", "Session variable tracking", mask: 0x80, width: 2, set: "Set",
      unset: "Not set")
    sha2Auth = p.string("hf_mysql_sha2_auth.name", "SHA2 Auth State")
    shutdown = p.u8("shutdown", "Shutdown Level", names: MysqlNames.shutdown)
    sl = p.flag(
      "caps.sl", "Switch to SSL after handshake", mask: 0x800, width: 2, set: "Set",
      unset: "Not set")
    sqlstate = p.string("sqlstate", "SQL state")
    statAc = p.flag("stat.ac", "AUTO_COMMIT", mask: 0x2, width: 2, set: "Set", unset: "Not set")
    statBi = p.flag("stat.bi", "Bad index used", mask: 0x10, width: 2, set: "Set", unset: "Not set")
    statBs = p.flag(
      "stat.bs", "No backslash escapes", mask: 0x200, width: 2, set: "Set", unset: "Not set")
    statCr = p.flag("stat.cr", "Cursor exists", mask: 0x40, width: 2, set: "Set", unset: "Not set")
    statDr = p.flag(
      "stat.dr", "Database dropped", mask: 0x100, width: 2, set: "Set", unset: "Not set")
    statIt = p.flag("stat.it", "In transaction", mask: 0x1, width: 2, set: "Set", unset: "Not set")
    statLr = p.flag("stat.lr", "Last row sent", mask: 0x80, width: 2, set: "Set", unset: "Not set")
    statMc = p.flag(
      "stat.mc", "Metadata changed", mask: 0x400, width: 2, set: "Set", unset: "Not set")
    statMr = p.flag("stat.mr", "More results", mask: 0x8, width: 2, set: "Set", unset: "Not set")
    statMu = p.flag(
      "stat.mu", "Multi query / Unused", mask: 0x4, width: 2, set: "Set", unset: "Not set")
    statNi = p.flag("stat.ni", "No index used", mask: 0x20, width: 2, set: "Set", unset: "Not set")
    statPsOutParams = p.flag(
      "stat.ps_out_params", "PS Out Params", mask: 0x1000, width: 2, set: "Set", unset: "Not set")
    statQueryWasSlow = p.flag(
      "stat.query_was_slow", "Query was slow", mask: 0x800, width: 2, set: "Set", unset: "Not set")
    statSessionStateChanged = p.flag(
      "stat.session_state_changed", "Session state changed", mask: 0x4000, width: 2, set: "Set",
      unset: "Not set")
    statTransReadonly = p.flag(
      "stat.trans_readonly", "In Trans Readonly", mask: 0x2000, width: 2, set: "Set",
      unset: "Not set")
    stmtId = p.u32("stmt_id", "Statement ID")
    sysvarLength = p.u64("session_track.sysvar.length", "System variable change Length")
    sysvarName = p.string(
      "session_track.sysvar.name", "System variable change Name", type: .stringz)
    sysvarValue = p.string(
      "session_track.sysvar.value", "System variable change Value", type: .stringz)
    ta = p.flag(
      "caps.ta", "Knows about transactions", mask: 0x2000, width: 2, set: "Set", unset: "Not set")
    tableName = p.string("table_name", "Table Name", type: .stringz)
    threadId = p.u32("thread_id", "Thread ID")
    timestamp = p.flag(
      "field.flags.timestamp", "Timestamp", mask: 0x400, width: 2, set: "Set", unset: "Not set")
    trackSchema = p.string("session_track.schema", "Schema change", type: .stringz)
    trackSchemaLength = p.u64("session_track.schema.length", "Schema change length")
    trackState = p.string("session_track.state_change", "State change", type: .stringz)
    transactionState = p.string(
      "session_track.transaction_state", "Transaction state", type: .stringz)
    transactionStateLength = p.u64(
      "session_track.transaction_state.length", "Transaction state length")
    uniqueKey = p.flag(
      "field.flags.unique_key", "Unique key", mask: 0x4, width: 2, set: "Set", unset: "Not set")
    unknownResponse = p.expert("unknown_response", .undecoded, .warning, "unknown/invalid response")
    unsigned = p.flag(
      "field.flags.unsigned", "Unsigned", mask: 0x20, width: 2, set: "Set", unset: "Not set")
    unused = p.bytes("unused", "Unused")
    user = p.string("user", "Username", type: .stringz)
    vc = p.flag(
      "caps.vc", "Client verifies server's TLS/SSL certificate", mask: 0x4000, width: 2, set: "Set",
      unset: "Not set")
    version = p.string("version", "Version", type: .stringz)
    warnings = p.u16("warnings", "Warnings")
    zeroFill = p.flag(
      "field.flags.zero_fill", "Zero fill", mask: 0x40, width: 2, set: "Set", unset: "Not set")
  }
}
