import RemoraCore

/// Fields of PostgreSQL.
struct PgsqlFields {
  let frontend: Field<Bool>
  let type, nonsupportedOption, parameterName, parameterValue, query, password, authSaslMech,
    statement, portal, tag, error, condition, text, colName, severity, code, message, detail,
    hint, position, internalPosition, internalQuery, `where`, schemaName, tableName,
    columnName, typeName, constraintName, file, line, routine: Field<Text>
  let length, requestCode, versionSupportedMinor, authtype, returns, pid, key, oidTable,
    oidType, oid, colIndex: Field<UInt32>
  let versionMajor, versionMinor, format, fieldCount: Field<UInt16>
  let numberNonsupportedOptions, authSaslDataLength, valLength, colTypemod: Field<Int32>
  let salt, authGssapiSspiData, authSaslData, copydata, valData: Field<Bytes>
  let status, sslResponse, gssencResponse: Field<UInt8>

  init(_ p: inout Builder) {
    frontend = p.flag("frontend", "Frontend")
    type = p.string("type", "Type")
    length = p.u32("length", "Length")
    versionMajor = p.u16("version_major", "Protocol major version")
    versionMinor = p.u16("version_minor", "Protocol minor version")
    requestCode = p.u32(
      "request_code", "Request code",
      names: [80877102: "CancelRequest", 80877103: "SSLRequest", 80877104: "GSSENCRequest"])
    versionSupportedMinor = p.u32("version_supported_minor", "Supported minor version")
    numberNonsupportedOptions = p.i32("number_nonsupported_options", "Number nonsupported options")
    nonsupportedOption = p.string("nonsupported_option", "Nonsupported option", type: .stringz)
    parameterName = p.string("parameter_name", "Parameter name", type: .stringz)
    parameterValue = p.string("parameter_value", "Parameter value", type: .stringz)
    query = p.string("query", "Query", type: .stringz)
    password = p.string("password", "Password", type: .stringz)
    authtype = p.u32(
      "authtype", "Authentication type",
      names: [
        0: "Success", 1: "Kerberos V4", 2: "Kerberos V5", 3: "Plaintext password",
        4: "crypt()ed password", 5: "MD5 password", 6: "SCM credentials", 7: "GSSAPI",
        8: "GSSAPI/SSPI continue", 9: "SSPI", 10: "SASL", 11: "SASL continue", 12: "SASL complete",
      ])
    salt = p.bytes("salt", "Salt value")
    authGssapiSspiData = p.bytes("auth.gssapi_sspi.data", "GSSAPI or SSPI authentication data")
    authSaslMech = p.string("auth.sasl.mech", "SASL authentication mechanism", type: .stringz)
    authSaslDataLength = p.i32("auth.sasl.data.length", "SASL authentication data length")
    authSaslData = p.bytes("auth.sasl.data", "SASL authentication data")
    statement = p.string("statement", "Statement", type: .stringz)
    portal = p.string("portal", "Portal", type: .stringz)
    returns = p.u32("returns", "Returns")
    tag = p.string("tag", "Tag", type: .stringz)
    status = p.u8(
      "status", "Status",
      names: [73: "Idle", 84: "In a transaction", 69: "In a failed transaction"])
    copydata = p.bytes("copydata", "Copy data")
    error = p.string("error", "Error", type: .stringz)
    pid = p.u32("pid", "PID")
    key = p.u32("key", "Key")
    condition = p.string("condition", "Condition", type: .stringz)
    text = p.string("text", "Text", type: .stringz)
    oidTable = p.u32("oid.table", "Table OID")
    oidType = p.u32("oid.type", "Type OID")
    oid = p.u32("oid", "OID")
    format = p.u16("format", "Format", names: [0: "Text", 1: "Binary"])
    fieldCount = p.u16("field.count", "Field count")
    colName = p.string("col.name", "Column name", type: .stringz)
    colIndex = p.u32("col.index", "Column index")
    valLength = p.i32("val.length", "Column length")
    valData = p.bytes("val.data", "Data")
    colTypemod = p.i32("col.typemod", "Type modifier")
    severity = p.string("severity", "Severity", type: .stringz)
    code = p.string("code", "Code", type: .stringz)
    message = p.string("message", "Message", type: .stringz)
    detail = p.string("detail", "Detail", type: .stringz)
    hint = p.string("hint", "Hint", type: .stringz)
    position = p.string("position", "Position", type: .stringz)
    internalPosition = p.string("internal_position", "Position (Internal)", type: .stringz)
    internalQuery = p.string("internal_query", "Query (Internal)", type: .stringz)
    `where` = p.string("where", "Context", type: .stringz)
    schemaName = p.string("schema_name", "Schema", type: .stringz)
    tableName = p.string("table_name", "Table", type: .stringz)
    columnName = p.string("column_name", "Column", type: .stringz)
    typeName = p.string("type_name", "Type", type: .stringz)
    constraintName = p.string("constraint_name", "Constraint", type: .stringz)
    file = p.string("file", "File", type: .stringz)
    line = p.string("line", "Line", type: .stringz)
    routine = p.string("routine", "Routine", type: .stringz)
    sslResponse = p.integer(
      "ssl_response", "SSL Response", .char, as: UInt8.self, .hex, container: 1,
      text: .names([78: "Unwilling to perform SSL", 83: "Willing to perform SSL"]))
    gssencResponse = p.integer(
      "gssenc_response", "GSSAPI Encrypt Response", .char, as: UInt8.self, .hex, container: 1,
      text: .names([
        71: "Willing to perform GSSAPI encryption", 78: "Unwilling to perform GSSAPI encryption",
      ]))
  }
}
