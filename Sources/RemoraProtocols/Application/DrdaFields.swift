import RemoraCore

/// The fields of drda.
struct DrdaFields: Sendable {
  let ddmLength, ddmRqscrr, ddmLength2, ddmCodepoint, paramLength, paramCodepoint, secmec, svrcod,
    ccsid, mgrlvln: Field<UInt16>
  let ddmDdmid, ddmFormat, ddmFmtDsstyp, nullInd, rlsconv, secchkcd, rdbcmtok, outexp, uowdsp,
    rdbalwupd, sqlcsrhld, trgdftrt, rtnsqlda, rslsetflg, rslsetflgUnused, rslsetflgExtended,
    rslsetflgReserved, dyndtafmt: Field<UInt8>
  let ddmFmtBit0, ddmFmtBit1, ddmFmtBit2, ddmFmtBit3, monitorEtime, rtnsetstt,
    rslsetflgDsconly: Field<Bool>
  let paramData, paramDataEbcdic, typdefnam, sqlstatement, sqlstate, sqlerrproc, sqlwarn0, sqlwarn1,
    sqlwarn2, sqlwarn3, sqlwarn4, sqlwarn5, sqlwarn6, sqlwarn7, sqlwarn8, sqlwarn9, sqlwarna,
    sqlerrmsg, sqldschema, rdbnam, rdbnamEbcdic, rdbcoldid, rdbcolidEbcdic, pkgid,
    pkgidEbcdic: Field<Text>
  let clobLength, monitor, monitorReserved, respktsz, qryblksz: Field<UInt32>
  let sqlcagrp, sqlcaxgrp, sqldhgrp, sqldiaggrp: Field<Label>
  let sqlcode, sqlerrd1, sqlerrd2, sqlerrd3, sqlerrd4, sqlerrd5, sqlerrd6, qryrowset, qryblkfct,
    maxrslcnt, maxblkext: Field<Int32>
  let sqldhold, sqldreturn, sqldscroll, sqldsensitive, sqldfcode, sqldkeytype, sqlnum,
    pkgsn: Field<Int16>
  let sectkn, rdbinttkn, pkgcnstkn, qryinsid, pktobj: Field<Bytes>
  let etime: Field<RelativeTime>
  let qryextdtasz, smldtasz, meddtasz: Field<Int64>
  let qryattupd, qryclsimp, typsqlda, outovropt: Field<Int8>
  let opcodeInvalidLength, undecoded: Expert

  init(_ p: inout Builder) {
    ddmLength = p.u16("ddm.length", "Length", blurb: "DDM length")
    ddmDdmid = p.u8("ddm.ddmid", "Magic", .hex, blurb: "DDM magic")
    ddmFormat = p.u8("ddm.format", "Format", .hex, blurb: "DDM format")
    ddmFmtBit0 = p.flag(
      "ddm.fmt.bit0", "Reserved", mask: 0x80, set: "Set", unset: "Not set", blurb: "DSSFMT reserved"
    )
    ddmFmtBit1 = p.flag(
      "ddm.fmt.bit1", "Chained", mask: 0x40, set: "Set", unset: "Not set", blurb: "DSSFMT chained")
    ddmFmtBit2 = p.flag(
      "ddm.fmt.bit2", "Continue", mask: 0x20, set: "Set", unset: "Not set",
      blurb: "DSSFMT continue on error")
    ddmFmtBit3 = p.flag(
      "ddm.fmt.bit3", "Same correlation", mask: 0x10, set: "Set", unset: "Not set",
      blurb: "DSSFMT same correlation")
    ddmFmtDsstyp = p.u8(
      "ddm.fmt.dsstyp", "DSS type", mask: 0xf,
      names: [1: "RQSDSS", 2: "RPYDSS", 3: "OBJDSS", 4: "CMNDSS", 5: "NORPYDSS"],
      blurb: "DSSFMT type")
    ddmRqscrr = p.u16("ddm.rqscrr", "CorrelId", blurb: "DDM correlation identifier")
    ddmLength2 = p.u16("ddm.length2", "Length2", blurb: "DDM length2")
    ddmCodepoint = p.u16(
      "ddm.codepoint", "Code point", .hex, names: Self.codes, blurb: "DDM code point")
    paramLength = p.u16("param.length", "Length", blurb: "Param length")
    paramCodepoint = p.u16(
      "param.codepoint", "Code point", .hex, names: Self.codes, blurb: "Param code point")
    paramData = p.string(
      "param.data", "Data (ASCII)", blurb: "Param data left as ASCII for display")
    paramDataEbcdic = p.string(
      "param.data.ebcdic", "Data (EBCDIC)",
      blurb: "Param data converted from EBCDIC to ASCII for display")
    nullInd = p.u8(
      "null_ind", "SQL NULL Indicator", .hex, names: ValueNames(packed: Self.nullIndNames))
    typdefnam = p.string("typdefnam", "Data Type Definition Name")
    clobLength = p.u32("clob.length", "CLOB Length")
    sqlstatement = p.string("sqlstatement", "SQL statement")
    sqlcagrp = p.label("sqlcagrp", "SQL Communications Area Group Description")
    sqlcode = p.i32("sqlcode", "SQL code")
    sqlstate = p.string("sqlstate", "SQL state")
    sqlerrproc = p.string("sqlerrproc", "SQLERRPROC")
    sqlcaxgrp = p.label("sqlcaxgrp", "SQL Communications Area Exceptions Group")
    sqlerrd1 = p.i32("sqlerrd1", "SQLERRD1")
    sqlerrd2 = p.i32("sqlerrd2", "SQLERRD2")
    sqlerrd3 = p.i32("sqlerrd3", "SQLERRD3")
    sqlerrd4 = p.i32("sqlerrd4", "SQLERRD4")
    sqlerrd5 = p.i32("sqlerrd5", "SQLERRD5")
    sqlerrd6 = p.i32("sqlerrd6", "SQLERRD6")
    sqlwarn0 = p.string("sqlwarn0", "SQLWARN0")
    sqlwarn1 = p.string("sqlwarn1", "SQLWARN1")
    sqlwarn2 = p.string("sqlwarn2", "SQLWARN2")
    sqlwarn3 = p.string("sqlwarn3", "SQLWARN3")
    sqlwarn4 = p.string("sqlwarn4", "SQLWARN4")
    sqlwarn5 = p.string("sqlwarn5", "SQLWARN5")
    sqlwarn6 = p.string("sqlwarn6", "SQLWARN6")
    sqlwarn7 = p.string("sqlwarn7", "SQLWARN7")
    sqlwarn8 = p.string("sqlwarn8", "SQLWARN8")
    sqlwarn9 = p.string("sqlwarn9", "SQLWARN9")
    sqlwarna = p.string("sqlwarna", "SQLWARNA")
    sqlerrmsg = p.string("sqlerrmsg", "SQL Error Message Token")
    sqldhgrp = p.label("sqldhgrp", "SQL Descriptor Header Group Description")
    sqldhold = p.i16(
      "sqldhold", "SQLDHOLD",
      names: [
        0: "No cursor exists, or cursor defined without WITH HOLD clause",
        1: "Cursor defined using WITH HOLD clause",
        4294967295: "Unknown if cursor was defined using WITH HOLD clause",
      ])
    sqldreturn = p.i16(
      "sqldreturn", "SQLDRETURN",
      names: [
        0: "Statement is not a query", 1: "Cursor defined using the WITH RETURN CLIENT clause",
        2: "Cursor defined using the WITH RETURN CALLER clause",
        4294967295:
          "Unknown if cursor is intended to be used as a result set that will be returned from a procedure",
      ])
    sqldscroll = p.i16(
      "sqldscroll", "SQLDSCROLL",
      names: [
        0: "No cursor exists, or not scrollable", 1: "Cursor defined using SCROLL clause",
        4294967295: "Cursor exists, but scrollability unknown",
      ])
    sqldsensitive = p.i16(
      "sqldsensitive", "SQLDSENSITIVE", names: ValueNames(packed: Self.sqldsensitiveNames))
    sqldfcode = p.i16("sqldfcode", "SQLDFCODE", names: ValueNames(packed: Self.sqldfcodeNames))
    sqldkeytype = p.i16(
      "sqldkeytype", "SQLDKEYTYPE",
      names: [
        0: "Statement is not a query, or no columns are members of a key",
        1:
          "Select list includes all columns of the primary key of the base table referenced by the query",
        2:
          "Table reference by the query does not have a primary key, but the select list includes a set of columns that are defined as the preferred candidate key",
      ])
    sqldschema = p.string("sqldschema", "SQLDSCHEMA")
    sqldiaggrp = p.label("sqldiaggrp", "SQL Diagnostics Group Description")
    sqlnum = p.i16("sqlnum", "SQLNUM")
    rlsconv = p.u8(
      "rlsconv", "Release Conversation", .none,
      names: [
        240: "NO", 241: "TERMINATE", 242: "REUSE",
        243: "NO_KDO - Presence of keep dynamic sections",
      ])
    secmec = p.u16("secmec", "Security Mechanism", names: ValueNames(packed: Self.secmecNames))
    sectkn = p.bytes("sectkn", "Security Token")
    svrcod = p.u16("svrcod", "Severity Code", names: ValueNames(packed: Self.svrcodNames))
    secchkcd = p.u8(
      "secchkcd", "Security Check Code", .hex, names: ValueNames(packed: Self.secchkcdNames))
    ccsid = p.u16(
      "ccsid", "CCSID", names: ValueNames(packed: Self.ccsidNames),
      blurb: "Coded Character Set Identifier")
    mgrlvln = p.u16("mgrlvln", "Manager-level Number")
    monitor = p.u32("monitor", "Monitor", .hex)
    monitorEtime = p.flag("monitor.etime", "Elapsed Time", mask: 0x80000000, width: 4)
    monitorReserved = p.u32("monitor.reserved", "Reserved", .hex, mask: 0x7fffffff)
    etime = p.duration("etime", "Elapsed Time")
    respktsz = p.u32("respktsz", "Response Packet Size")
    rdbinttkn = p.bytes("rdbinttkn", "RDB Interrupt Token")
    rdbcmtok = p.u8("rdbcmtok", "RDB Commit Allowed", .none, names: [240: "FALSE", 241: "TRUE"])
    rtnsetstt = p.flag("rtnsetstt", "Return SET Statement")
    outexp = p.u8("outexp", "Output Expected", .none, names: [240: "FALSE", 241: "TRUE"])
    rdbnam = p.string(
      "rdbnam", "Relational Database Name (ASCII)", blurb: "RDBNAM assuming ASCII/UTF-8")
    rdbnamEbcdic = p.string(
      "rdbnam.ebcdic", "Relational Database Name (EBCDIC)", blurb: "RBDNAM assuming EBCDIC")
    rdbcoldid = p.string(
      "rdbcoldid", "RDB Collection Identifier (ASCII)", blurb: "RDBCOLID assuming ASCII/UTF-8")
    rdbcolidEbcdic = p.string(
      "rdbcolid.ebcdic", "RDB Collection Identifier (EBCDIC)", blurb: "RBDCOLID assuming EBCDIC")
    pkgid = p.string("pkgid", "RDB Package Identifier (ASCII)", blurb: "PKGID assuming ASCII/UTF-8")
    pkgidEbcdic = p.string(
      "pkgid.ebcdic", "RDB Package Identifier (EBCDIC)", blurb: "PKGID assuming EBCDIC")
    pkgsn = p.i16("pkgsn", "RDB Package Section Number")
    pkgcnstkn = p.bytes("pkgcnstkn", "RDB Package Consistency Token")
    qryblksz = p.u32("qryblksz", "Query Block Size")
    uowdsp = p.u8(
      "uowdsp", "Unit of Work Disposition", .hex, names: [1: "Committed", 2: "Rolled back"])
    rdbalwupd = p.u8("rdbalwupd", "RDB Allow Updates", .hex, names: [0xf0: "FALSE", 0xf1: "TRUE"])
    sqlcsrhld = p.u8(
      "sqlcsrhld", "Hold Cursor Position", .hex, names: [0xf0: "FALSE", 0xf1: "TRUE"])
    qryextdtasz = p.integer(
      "qryextdtasz", "Query Externalized Data Size", .int64, as: Int64.self, container: 8)
    smldtasz = p.integer(
      "smldtasz", "Maximum Size of Small Data", .int64, as: Int64.self, container: 8)
    meddtasz = p.integer(
      "meddtasz", "Maximum Size of Medium Data", .int64, as: Int64.self, container: 8)
    trgdftrt = p.u8(
      "trgdftrt", "Target Default Value Return", .hex, names: [0xf0: "FALSE", 0xf1: "TRUE"])
    rtnsqlda = p.u8("rtnsqlda", "Return the SQLDA", .hex, names: [0xf0: "FALSE", 0xf1: "TRUE"])
    qryattupd = p.i8(
      "qryattupd", "Query Attribute for Updatability",
      names: [
        0: "QRYUNK - Unknown or undefined for this cursor", 1: "QRYRDO - The cursor is read-only",
        2: "QRYDEL - The cursor allows read and delete",
        4: "QRYUPD - The cursor allows read, delete, and update",
      ])
    qryrowset = p.i32("qryrowset", "Query Rowset Size")
    qryinsid = p.bytes("qryinsid", "Query Instance Identifier")
    qryclsimp = p.i8(
      "qryclsimp", "Query Close Implicit",
      names: [
        0:
          "Target server determines whether to implicitly close the cursor or not upon SQLSTATE 02000 based on the cursor type",
        1: "Target server must implicitly close the cursor upon SQLSTATE 02000",
        2: "Target server must not implicitly close the cursor upon SQLSTATE 02000",
      ])
    qryblkfct = p.i32("qryblkfct", "Query Blocking Factor")
    maxrslcnt = p.i32("maxrslcnt", "Maximum Result Set Count")
    maxblkext = p.i32("maxblkext", "Maximum Number of Extra Blocks")
    rslsetflg = p.u8("rslsetflg", "Result Set Flags", .hex)
    rslsetflgUnused = p.u8(
      "rslsetflg.unused", "Unused", .hex, mask: 0xe0,
      blurb: "Flags are no longer used and value should be zero")
    rslsetflgDsconly = p.flag(
      "rslsetflg.dsconly", "Description Only", mask: 0x10,
      blurb: """
        Requires the target SQLAM to return an FD:OCA description but \
        not any answer set data
        """)
    rslsetflgExtended = p.u8(
      "rslsetflg.extended", "Extended", .hex, mask: 0xc,
      names: [0: "Standard SQLDA", 1: "Extended SQLDA", 2: "Light SQLDA"],
      blurb: "Identifies the type of FD:OCA SQLDA descriptor returned")
    rslsetflgReserved = p.u8("rslsetflg.reserved", "Reserved", .hex, mask: 3)
    typsqlda = p.i8(
      "typsqlda", "Type of SQL Descriptor Area", names: ValueNames(packed: Self.typsqldaNames))
    outovropt = p.i8(
      "outovropt", "Output Override Option",
      names: [
        1: "OUTOVRFRS - Output Override Allowed on First CNTQRY",
        2: "OUTOVRANY - Output Override Allowed on Any CNTQRY",
        3: "OUTOVRNON - Output Override Not Allowed, and MINLVL is 8",
      ])
    dyndtafmt = p.u8(
      "dyndtafmt", "Dynamic Data Format", .hex, names: [0xf0: "FALSE", 0xf1: "TRUE"])
    pktobj = p.bytes("pktobj", "Packet Object")
    opcodeInvalidLength = p.expert(
      "opcode.invalid_length", .malformed, .error, "Invalid length detected")
    undecoded = p.expert("undecoded", .undecoded, .note, "[Not decoded yet]")
  }

  static let nullIndNames: StaticString = #"""
    0=Complete data value follows
    1-7f=Truncation has occurred (should not occur in DRDA)
    80-fd=Reserved; no data value follows
    fe=Undefined result; no data value follows
    ff=NULL; no data value follows
    """#
  static let sqldsensitiveNames: StaticString = #"""
    0=No cursor exists
    1=Cursor defined as SENSITIVE DYNAMIC
    2=Cursor defined as SENSITIVE STATIC
    3=Cursor defined as INSENSITIVE
    4=Cursor defined with PARTIAL SENSITIVITY and STATIC size and ordering
    5=Cursor defined with PARTIAL SENSITIVITY and DYNAMIC size and ordering
    ffffffff=Cursor exists, but sensitivity unknown
    """#
  static let sqldfcodeNames: StaticString = #"""
    1=ALLOCATE CURSOR
    2=ALLOCATE DESCRIPTOR
    3=ALTER DOMAIN
    4=ALTER TABLE
    6=CREATE ASSERTION
    7=CALL
    8=CREATE CHARACTER SET
    9=CLOSE CURSOR
    b=CREATE COLLATION
    c=COMMIT WORK
    d=CONNECT
    f=DEALLOCATE DESCRIPTOR
    10=DEALLOCATE PREPARE
    11=ALTER ROUTINE
    12=DELETE CURSOR
    13=DELETE WHERE
    14=DESCRIBE
    15=SELECT
    16=DISCONNECT
    17=CREATE DOMAIN
    18=DROP ASSERTION
    19=DROP CHARACTER SET
    1a=DROP COLLATION
    1b=DROP DOMAIN
    1d=DROP ROLE
    1e=DROP ROUTINE
    1f=DROP SCHEMA
    20=DROP TABLE
    21=DROP TRANSLATION
    22=DROP TRIGGER
    23=DROP TYPE
    24=DROP VIEW
    25=DYNAMIC CLOSE
    26=DYNAMIC DELETE CURSOR
    27=DYNAMIC FETCH
    28=DYNAMIC OPEN
    29=SELECT
    2a=DYNAMIC UPDATE CURSOR
    2b=EXECUTE IMMEDIATE
    2c=EXECUTE
    2d=FETCH
    2f=GET DESCRIPTOR
    30=GRANT
    31=GRANT ROLE
    32=INSERT
    35=OPEN
    36=DYNAMIC DELETE CURSOR
    37=DYNAMIC UPDATE CURSOR
    38=PREPARE
    39=RELEASE SAVEPOINT
    3a=RETURN
    3b=REVOKE
    3c=ALTER TYPE
    42=SET CATALOG
    45=SET CURRENT_PATH
    46=SET DESCRIPTOR
    48=SET NAMES
    4a=SET SCHEMA
    55=SELECT CURSOR
    62=FREE LOCATOR
    63=HOLD LOCATOR
    65=DECLARE CURSOR
    73=DROP ORDERING
    74=DROP TRANSFORM
    76=SET TRANSFORM GROUP
    """#
  static let secmecNames: StaticString = #"""
    1=DCESEC - Distributed Computing Environment
    3=USRIDPWD - User ID and Password
    4=UDRIDONL - User ID Only
    5=USRIDNWPWD - User ID, Password, and New Password
    6=USRSBSPWD - User ID with Substitute Password
    7=USRENCPWD - User ID with Encrypted Password
    8=USRSSBPWD - User ID with Strong Password Substitute
    9=EUSRIDPWD - Encrypted User ID and Password
    a=EUSRIDNWPWD - Encrypted User ID, Password, New Password
    b=KERSEC - Kerberos Security
    c=EUSRIDDTA - Encrypted User ID and Security-Sensitive Data
    d=EUSRPWDDTA - Encrypted User ID, Password, and Security-Sensitive Data
    e=EUSRNPWDDTA - Encrypted User ID, Password, New Password, and Security-Sensitive Data
    f=PLGIN - Plug-in Security
    10=EUSRIDONL - Encrypted User ID Only
    """#
  static let svrcodNames: StaticString = #"""
    0=INFO - Information Only
    4=WARNING - Warning
    8=ERROR - Error
    10=SEVERE - Severe Error
    20=ACCDMG - Access Damage
    40=PRMDMG - Permanent Damage
    80=SESDMG - Session Damage
    """#
  static let secchkcdNames: StaticString = #"""
    0=The security information is correct and acceptable.
    1=SECMEC value not supported.
    2=DCE information status issued.
    3=DCE retryable error.
    4=DCE non-retryable error.
    5=GSSAPI informational status issued.
    6=GSSAPI retryable error.
    7=GSSAPI non-retryable error.
    8=Local Security Service informational status issued.
    9=Local Security Service retryable error.
    a=Local Security Service non-retryable error.
    b=SECTKN missing when it is required or it is invalid.
    e=Password expired.
    f=Password invalid.
    10=Password missing.
    12=User ID missing.
    13=User ID invalid.
    14=User ID revoked.
    15=New Password invalid.
    16=Authentication failed because of connectivity restrictions enforced by the security plug-in.
    17=Invalid GSS-API server credential.
    18=GSS-API server credential expired on the database server.
    19=Continue - require more security context information for authentication.
    """#
  static let ccsidNames: StaticString = #"""
    0=Use default value
    25=IBM037
    16f=US-ASCII
    1f4=IBM500
    333=ISO-8859-1
    352=IBM850
    4b0=UTF-16
    4b2=UTF-16LE
    4b8=UTF-8
    ffff=Requested CCSID unsupported
    """#
  static let typsqldaNames: StaticString = #"""
    0=Standard output SQLDA
    1=Standard input SQLDA
    2=Light output SQLDA
    3=Light input SQLDA
    4=Extended output SQLDA
    5=Extended input SQLDA
    """#

  static let kinds: ValueNames = [
    1: "RQSDSS", 2: "RPYDSS", 3: "OBJDSS", 4: "CMNDSS", 5: "NORPYDSS",
  ]
  static let extents: ValueNames = [0: "Standard SQLDA", 1: "Extended SQLDA", 2: "Light SQLDA"]
  static let codes = ValueNames(late: { names(0) })
  static let titles = ValueNames(late: { names(1) })

  /// Lines of a number and two names.
  private static func names(_ part: Int) -> [(ClosedRange<UInt64>, String)] {
    ddmCodepointNames.description.split(separator: "\n").compactMap { line in
      guard let mark = line.firstIndex(of: "="), let value = UInt64(line[..<mark], radix: 16)
      else { return nil }
      let names = line[line.index(after: mark)...].split(separator: "|", maxSplits: 1)
      return (value...value, String(names.count > part ? names[part] : ""))
    }
  }
}
