import RemoraCore

/// The fields of ANSI C12.22.
struct MeterFields: Sendable {
  let flags, security, responses, command, response, authenticationLength, checksum, checksumStatus,
    procedureSequence, packetCount, seconds, traffic, gap, responseTime, retries: Field<UInt8>
  let reserved, recovery, proxy, hasClass, good, bad: Field<Bool>
  let edClass, data, mac, authenticationData, writeData, rest, octets, keyId, vector,
    olderIdentification, olderRequest, olderResponse: Field<Bytes>
  let user, readTable, readCount, writeTable, writeSize, procedureResponse, procedureOfMaker,
    procedure, packetSize: Field<UInt16>
  let userName, password, calledRelative, callingRelative: Field<Text>
  let readOffset, writeOffset, called, calledNumber, calling, qualifier, callingNumber, encoding,
    single, older: Field<UInt32>
  let message, authentication, information, authenticationOfMeters: Field<Label>
  let context, mechanism, calledTitle, callingTitle: Field<OID>
  let truncated, badChecksum, failed, notDecrypted, badLength, noMac: Expert

  init(_ p: inout Builder) {
    flags = p.u8("epsem.flags", "C12.22 EPSEM Flags", .hex)
    reserved = p.flag("epsem.flags.reserved", "C12.22 Reserved Flag", mask: 0x80)
    recovery = p.flag("epsem.flags.recovery", "C12.22 Recovery Flag", mask: 0x40)
    proxy = p.flag("epsem.flags.proxy", "C12.22 Proxy Service Used Flag", mask: 0x20)
    hasClass = p.flag("epsem.flags.ed_class", "C12.22 ED Class Flag", mask: 0x10)
    security = p.u8(
      "epsem.flags.security", "C12.22 Security Mode Flags", .hex, mask: 0xc,
      names: [
        0: "Cleartext", 1: "Cleartext with authentication", 2: "Ciphertext with authentication",
      ])
    responses = p.u8(
      "epsem.flags.response_control", "C12.22 Response Control Flags", .hex, mask: 0x3,
      names: [0: "Always respond", 1: "Respond on exception", 2: "Never respond"])
    edClass = p.bytes("epsem.edclass", "C12.22 EPSEM ED Class")
    data = p.bytes("epsem.data", "C12.22 EPSEM")
    mac = p.bytes("epsem.mac", "C12.22 EPSEM MAC")
    command = p.u8("cmd", "C12.22 Command", .hex, names: MeterFields.commands)
    response = p.u8("err", "C12.22 Response", .hex, names: MeterFields.commands)
    user = p.u16("logon.id", "C12.22 Logon User-Id")
    userName = p.string("logon.user", "C12.22 Logon User")
    password = p.string("security.password", "C12.22 Security Password")
    authenticationLength = p.u8("authenticate.len", "C12.22 Authenticate Request Length")
    authenticationData = p.bytes("authenticate.data", "C12.22 Authenticate Data")
    readTable = p.u16("read.table", "C12.22 Table", .hex)
    readOffset = p.u24("read.offset", "C12.22 Offset", .hex)
    readCount = p.u16("read.count", "C12.22 Count")
    writeTable = p.u16("write.table", "C12.22 Table", .hex)
    writeOffset = p.u24("write.offset", "C12.22 Offset", .hex)
    writeSize = p.u16("write.size", "C12.22 Table Size", .hex)
    writeData = p.bytes("write.data", "C12.22 Table Data")
    checksum = p.u8("write.chksum", "C12.22 Table Data Checksum", .hex)
    checksumStatus = p.u8(
      "write.chksum.status", "C12.22 Table Data Checksum Status", .none, names: checksumStates)
    procedureResponse = p.u16(
      "procedure.response", "C12.22 Procedure Response", mask: 0xf000,
      names: [
        0: "Post response in ST-8 on completion", 1: "Post response in ST-8 on exception",
        2: "Do not post response in ST-8", 3: "Post response in ST-8 now, and on completion",
      ])
    procedureOfMaker = p.u16("procedure.mfg", "C12.22 Procedure Mfg", mask: 0x800)
    procedure = p.u16("procedure.num", "C12.22 Procedure Number", mask: 0x7ff)
    procedureSequence = p.u8("procedure.sequence", "C12.22 Procedure Sequence Number")
    packetSize = p.u16("negotiate.pktsize", "C12.22 Negotiate Packet Size")
    packetCount = p.u8("negotiate.numpkts", "C12.22 Negotiate Number of Packets")
    seconds = p.u8("wait.seconds", "C12.22 Wait Seconds")
    traffic = p.u8("timingsetup.traffic", "C12.22 Timing Setup Channel Traffic Timeout")
    gap = p.u8("timingsetup.interchar", "C12.22 Timing Setup Intercharacter Timeout")
    responseTime = p.u8("timingsetup.respto", "C12.22 Timing Setup Response Timeout")
    retries = p.u8("timingsetup.nbrretries", "C12.22 Timing Setup Number of Retries")
    rest = p.bytes("data", "C12.22 data")
    good = p.flag(
      "crypto_good", "Crypto good", blurb: "True: crypto ok; False: doesn't match or not checked")
    bad = p.flag(
      "crypto_bad", "Crypto bad", blurb: "True: crypto bad; False: crypto ok or not checked")
    message = p.label("MESSAGE_element", "MESSAGE")
    context = p.oid("aSO_context", "aSO-context", blurb: "ASO_qualifier")
    called = p.u32(
      "called_AP_title", "called-AP-title",
      names: [0: "called-ap-title-abs", 1: "called-ap-title-rel"])
    calledNumber = p.u32("called_AP_invocation_id", "called-AP-invocation-id")
    calling = p.u32(
      "calling_AP_title", "calling-AP-title",
      names: [0: "calling-ap-title-abs", 1: "calling-ap-title-rel"])
    qualifier = p.u32("calling_AE_qualifier", "calling-AE-qualifier")
    callingNumber = p.u32("calling_AP_invocation_id", "calling-AP-invocation-id")
    mechanism = p.oid("mechanism_name", "mechanism-name")
    authentication = p.label("calling_authentication_value_element", "calling-authentication-value")
    information = p.label("user_information_element", "user-information")
    calledTitle = p.oid("called_ap_title_abs", "called-ap-title-abs", blurb: "OBJECT_IDENTIFIER")
    calledRelative = p.string(
      "called_ap_title_rel", "called-ap-title-rel", type: .relativeOID, blurb: "RELATIVE_OID")
    callingTitle = p.oid("calling_ap_title_abs", "calling-ap-title-abs", blurb: "OBJECT_IDENTIFIER")
    callingRelative = p.string(
      "calling_ap_title_rel", "calling-ap-title-rel", type: .relativeOID, blurb: "RELATIVE_OID")
    encoding = p.u32(
      "calling_authentication_value_encoding", "calling-authentication-value-encoding",
      names: [
        0: "calling-authentication-value-single-asn1",
        1: "calling-authentication-value-octet-aligned",
      ], blurb: "Authentication_value_encoding")
    single = p.u32(
      "calling_authentication_value_single_asn1", "calling-authentication-value-single-asn1",
      names: [1: "calling-authentication-value-c1222", 0: "calling-authentication-value-c1221"])
    octets = p.bytes(
      "calling_authentication_value_octet_aligned", "calling-authentication-value-octet-aligned",
      blurb: "OCTET_STRING")
    authenticationOfMeters = p.label(
      "calling_authentication_value_c1222_element", "calling-authentication-value-c1222")
    older = p.u32(
      "calling_authentication_value_c1221", "calling-authentication-value-c1221",
      names: [0: "c1221-auth-identification", 1: "c1221-auth-request", 2: "c1221-auth-response"])
    keyId = p.bytes("key_id_element", "key-id-element")
    vector = p.bytes("iv_element", "iv-element")
    olderIdentification = p.bytes(
      "c1221_auth_identification", "c1221-auth-identification", blurb: "OCTET_STRING_SIZE_CONSTR001"
    )
    olderRequest = p.bytes(
      "c1221_auth_request", "c1221-auth-request", blurb: "OCTET_STRING_SIZE_1_255")
    olderResponse = p.bytes(
      "c1221_auth_response", "c1221-auth-response", blurb: "OCTET_STRING_SIZE_CONSTR002")
    truncated = p.expert("command_truncated", .malformed, .error, "C12.22 command truncated")
    badChecksum = p.expert("bad_checksum", .checksum, .error, "Bad checksum")
    failed = p.expert(
      "epsem.failed_authentication", .security, .error, "C12.22 EPSEM failed authentication")
    notDecrypted = p.expert(
      "epsem.not_decrypted", .undecoded, .warning, "C12.22 EPSEM could not be decrypted")
    badLength = p.expert(
      "epsem.field_length_error", .malformed, .error, "C12.22 EPSEM field length error")
    noMac = p.expert("mac_missing", .malformed, .error, "C12.22 MAC missing")
  }

  static func security(_ mode: UInt8) -> String? {
    switch mode {
    case 0: "Cleartext"
    case 1: "Cleartext with authentication"
    case 2: "Ciphertext with authentication"
    default: nil
    }
  }

  static func responses(_ mode: UInt8) -> String? {
    switch mode {
    case 0: "Always respond"
    case 1: "Respond on exception"
    case 2: "Never respond"
    default: nil
    }
  }

  static let commands = ValueNames(
    packed: #"""
      0=OK
      1=Error
      2=Service Not Supported
      3=Insufficient Security Clearance
      4=Operation Not Possible
      5=Inappropriate Action Requested
      6=Device Busy
      7=Data Not Ready
      8=Data Locked
      9=Renegotiate Request
      a=Invalid Service Sequence State
      b=Security Mechanism Error
      c=Unknown Application Title
      d=Network Time-out
      e=Network Not Reachable
      f=Request Too Large
      10=Response Too Large
      11=Segmentation Not Possible
      12=Segmentation Error
      20=Identify
      21=Terminate
      22=Disconnect
      30=Full Read
      3e=Default Read
      3f=Partial Read Offset
      40=Full Write
      4e=Default Write
      4f=Partial Write Offset
      50=Logon
      51=Security
      52=Logoff
      53=Authenticate
      60=Negotiate
      61=Negotiate w/ 1 Baud Rate
      62=Negotiate w/ 2 Baud Rates
      63=Negotiate w/ 3 Baud Rates
      64=Negotiate w/ 4 Baud Rates
      65=Negotiate w/ 5 Baud Rates
      66=Negotiate w/ 6 Baud Rates
      67=Negotiate w/ 7 Baud Rates
      68=Negotiate w/ 8 Baud Rates
      69=Negotiate w/ 9 Baud Rates
      6a=Negotiate w/ 10 Baud Rates
      6b=Negotiate w/ 11 Baud Rates
      70=Wait
      71=Timing Setup
      """#)
}
