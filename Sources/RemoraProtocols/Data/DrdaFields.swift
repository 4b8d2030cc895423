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

  static let ddmCodepointNames: StaticString = #"""
    0=DATA|Data
    c=CODPNT|Code Point
    10=FDODSC|FD:OCA Data Descriptor
    2f=TYPDEFNAM|Data Type Definition Name
    35=TYPDEFOVR|TYPDEF Overrides
    64=CODPNTDR|Code Point Data Representation
    1041=EXCSAT|Exchange Server Attributes
    1055=SYNCCTL|Sync Point Control Request
    1069=SYNCRSY|Sync Point Resync Command
    106d=ACCSEC|Access Security
    106e=SECCHK|Security Check
    106f=SYNCLOG|Sync Point Log
    111f=RSCTYP|Resource Type Information
    1127=RSNCOD|Reason Code Information
    112d=RSCNAM|Resource Name Information
    112e=PRDID|Product-Specific Identifier
    113f=PRCCNVCD|Conversation Protocol Error Code
    1144=VRSNAM|Version Name
    1147=SRVCLSNM|Server Class Name
    1149=SVRCOD|Severity Code
    114a=SYNERRCD|Syntax Error Code
    1153=SRVDGN|Server Diagnostic Information
    115a=SRVRLSLV|Server Product Release Level
    115d=SPVNAM|Supervisor Name
    115e=EXTNAM|External Name
    116d=SRVNAM|Server Name
    1196=SECMGRNM|Security Manager Name
    119b=DEPERRCD|Manager Dependency Error Code
    119c=CCSIDSBC|CCSID for Single-Byte Characters
    119d=CCSIDDBC|CCSID for Double-byte Characters
    119e=CCSIDMBC|CCSID for Mixed-byte Characters
    119f=RLSCONV|Release Conversation
    11a0=USRID|User ID at the Target System
    11a1=PASSWORD|Password
    11a2=SECMEC|Security Mechanism
    11a4=SECCHKCD|Security Check Code
    11b4=SVCERRNO|Security Service ErrorNumber
    11dc=SECTKN|Security Token
    11de=NEWPASSWORD|New Password
    1210=MGRLVLRM|Manager-Level Conflict
    1218=MGRDEPRM|Manager Dependency Error
    1219=SECCHKRM|Security Check
    121c=CMDATHRM|Not Authorized to Command
    1232=AGNPRMRM|Permanent Agent Error
    1233=RSCLMTRM|Resource Limits Reached
    1245=PRCCNVRM|Conversational Protocol Error
    124b=CMDCMPRM|Command Processing Completed
    124c=SYNTAXRM|Data Stream Syntax Error
    1250=CMDNSPRM|Command Not Supported
    1251=PRMNSPRM|Parameter Not Supported
    1252=VALNSPRM|Parameter Value Not Supported
    1253=OBJNSPRM|Object Not Supported
    1254=CMDCHKRM|Command Check
    125f=TRGNSPRM|Target Not Supported
    1403=AGENT|Agent
    1404=MGRLVLLS|Manager-Level List
    143c=SUPERVISOR|Supervisor
    1440=SECMGR|Security Manager
    1443=EXCSATRD|Server Attributes Reply Data
    1444=CMNAPPC|LU 6.2 Conversational Communications Manager
    1458=DICTIONARY|Dictionary
    1473=MGRLVLN|Manager-Level Number Attribute
    1474=CMNTCPIP|TCP/IP CommunicationManager
    147a=FDODTA|FD:OCA Data
    147c=CMNSYNCPT|SNA LU 6.2 Sync Point Conversational Communications Manager
    14ac=ACCSECRD|Access Security Reply Data
    14c0=SYNCPTMGR|Sync Point Manager
    14c1=RSYNCMGR|ResynchronizationManager
    14cc=CCSIDMGR|CCSID Manager
    1805=SNDPKT|Send Packet
    1900=MONITOR|Monitor Events
    1901=ETIME|Elapsed Time
    1908=RESPKTSZ|Response Packet Size
    1913=CCSIDXML|CCSID for External Encoded XML Strings
    1c00=MONITORRD|Monitor Reply Data
    1c01=XAMGR|XAManager
    1c04=PKTOBJ|Packet Object
    1c08=UNICODEMGR|Unicode Manager
    2001=ACCRDB|Access RDB
    2002=BGNBND|Begin Binding a Package to an RDB
    2004=BNDSQLSTT|Bind SQL Statement to an RDB Package
    2005=CLSQRY|Close Query
    2006=CNTQRY|Continue Query
    2007=DRPPKG|Drop RDB Package
    2008=DSCSQLSTT|Describe SQL Statement
    2009=ENDBND|End Binding a Package to an RDB
    200a=EXCSQLIMM|Execute Immediate SQL Statement
    200b=EXCSQLSTT|Execute SQL Statement
    200c=OPNQRY|Open Query
    200d=PRPSQLSTT|Prepare SQL Statement
    200e=RDBCMM|RDB Commit Unit of Work
    200f=RDBRLLBCK|RDB Rollback Unit of Work
    2010=REBIND|Rebind an Existing RDB Package
    2012=DSCRDBTBL|Describe RDB Table
    2014=EXCSQLSET|Set SQL Environment
    2101=DSCERRCD|Description Error Code
    2102=QRYPRCTYP|Query Protocol Type
    2103=RDBINTTKN|RDB Interrupt Token
    2104=PRDDTA|Product-Specific Data
    2105=RDBCMTOK|RDB Commit Allowed
    2108=RDBCOLID|RDB Collection Identifier
    2109=PKGID|RDB Package Identifier
    210a=PKGNAM|RDB Package Name
    210c=PKGSN|RDB Package Section Number
    210d=PKGCNSTKN|RDB Package Consistency Token
    210e=RTNSETSTT|Return SET Statement
    210f=RDBACCCL|RDB Access Manager Class
    2110=RDBNAM|Relational Database Name
    2111=OUTEXP|Output Expected
    2112=PKGNAMCT|RDB Package Name and Consistency Token
    2113=PKGNAMCSN|RDB Package Name, Consistency Token, and Section Number
    2114=QRYBLKSZ|Query Block Size
    2115=UOWDSP|Unit of Work Disposition
    2116=RTNSQLDA|Maximum Result Set Count
    211a=RDBALWUPD|RDB Allow Updates
    211f=SQLCSRHLD|Hold Cursor Position
    2120=STTSTRDEL|Statement String Delimiter
    2121=STTDECDEL|Statement Decimal Delimiter
    2125=PKGDFTCST|Package Default Character Subtype
    2132=QRYBLKCTL|Query Block Protocol Control
    2134=QRYEXTDTASZ|Query Externalized Data Size
    2135=CRRTKN|Correlation Token
    2136=SMLDTASZ|Maximum Size of Small Data
    2137=MEDDTASZ|Maximum Size of Medium Data
    2138=PRCNAM|Procedure Name
    2139=PKGSNLST|RDB Result Set Reply Message
    213a=NBRROW|Number of Fetch or Insert Rows
    213b=TRGDFTRT|Target Default Value Return
    213c=QRYRELSCR|Query Relative Scrolling Action
    213d=QRYROWNBR|Query Row Number
    213e=QRYRFRTBL|Query Refresh Answer Set Table
    2140=MAXRSLCNT|Maximum Result Set Count
    2141=MAXBLKEXT|Maximum Number of Extra Blocks
    2142=RSLSETFLG|Result Set Flags
    2146=TYPSQLDA|Type of SQL Descriptor Area
    2147=OUTOVROPT|Output Override Option
    2148=RTNEXTDTA|Return of EXTDTA Option
    2149=QRYATTSCR|Query Attribute for Scrollability
    214b=DYNDTAFMT|Dynamic Data Format
    2150=QRYATTUPD|Query Attribute for Updatability
    2152=QRYSCRORN|Query Scroll Orientation
    2153=QRYROWSNS|Query Row Sensitivity
    2154=QRYBLKRST|Query Block Reset
    2155=QRYRTNDTA|Query Returns Datat
    2156=QRYROWSET|Query Rowset Size
    2157=QRYATTSNS|Query Attribute for Sensitivity
    215b=QRYINSID|Query Instance Identifier
    215d=QRYCLSIMP|Query Close Implicit
    215e=QRYCLSRLS|Query Close Lock Release
    215f=QRYBLKFCT|Query Blocking Factor
    2160=DIAGLVL|SQL Error Diagnostic Level
    2201=ACCRDBRM|Access to RDB Completed
    2202=QRYNOPRM|Query Not Open
    2204=RDBNACRM|RDB Not Accessed
    2205=OPNQRYRM|Open Query Complete
    2206=PKGBNARM|RDB Package Binding Not Active
    2207=RDBACCRM|RDB Currently Accessed
    2208=BGNBNDRM|Begin Bind Error
    2209=PKGBPARM|RDB Package Binding Process Active
    220a=DSCINVRM|Invalid Description
    220b=ENDQRYRM|End of Query
    220c=ENDUOWRM|End Unit of Work Condition
    220d=ABNUOWRM|Abnormal End Unit ofWork Condition
    220e=DTAMCHRM|Data Descriptor Mismatch
    220f=QRYPOPRM|Query Previously Opened
    2211=RDBNFNRM|RDB Not Found
    2212=OPNQFLRM|Open Query Failure
    2213=SQLERRRM|SQL Error Condition
    2218=RDBUPDRM|RDB Update Reply Message
    2219=RSLSETRM|RDB Result Set Reply Message
    221a=RDBAFLRM|RDB Access Failed Reply Message
    221d=CMDVLTRM|Command Violation
    2225=CMMRQSRM|Commitment Request
    22cb=RDBATHRM|Not Authorized to RDB
    2407=SQLAM|SQL Application Manager
    2408=SQLCARD|SQL Communications Area Reply Data
    240b=SQLCINRD|SQL Result Set Column Information Reply Data
    240e=SQLRSLRD|SQL Result Set Reply Data
    240f=RDB|Relational Database
    2410=FRCFIXROW|Force Fixed Row Query Protocol
    2411=SQLDARD|SQLDA Reply Data
    2412=SQLDTA|SQL Program Variable Data
    2413=SQLDTARD|SQL Data Reply Data
    2414=SQLSTT|SQL Statement
    2415=OUTOVR|Output Override Descriptor
    2417=LMTBLKPRC|Limited Block Protocol
    2418=FIXROWPRC|Fixed Row Query Protocol
    2419=SQLSTTVRB|SQL Statement Variable Descriptions
    241a=QRYDSC|Query Answer Set Description
    241b=QRYDTA|Query Answer Set Data
    2432=CSTSYSDFT|Character Subtype System Default
    2433=CSTBITS|Character Subtype Bits
    2434=CSTSBCS|Character Subtype SBCS
    2435=CSTMBCS|Character Subtype MBCS
    2441=ISOLVLCHG|Isolation Level Change
    2442=ISOLVLCS|Isolation Level Cursor Stability
    2443=ISOLVLALL|Isolation Level All
    2444=ISOLVLRR|Isolation Level Repeatable Read
    2445=ISOLVLNC|Isolation Level No Commit
    244e=SRVLST|Server List
    2450=SQLATTR|SQL Statement Attributes
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
