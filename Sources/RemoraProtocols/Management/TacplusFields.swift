import RemoraCore

/// The fields of TACACS+.
struct TacplusFields: Sendable {
  let response, request, flagsUnencrypted, flagsSingleconn, acctFlagsMore, acctFlagsStart,
    acctFlagsStop, acctFlagsWatchdog: Field<Bool>
  let majvers, minvers, type, seqno, flags, acctFlags, privilegeLevel, authenticationType, service,
    userLen, portLen, addressLen, argLength, chapId, mschapId, authenAction, bodyAuthenReqContFlags,
    bodyAuthenRepStatus, bodyAuthenRepFlags, bodyAuthorReqAuthMethod, bodyAuthorReqArgCount,
    bodyAuthorRepAuthStatus, bodyAuthorRepArgCount, acctAuthMethod, acctArgCount, bodyAcctStatus,
    asciiLength, passwordLength, chapDataLength, mschapDataLength, arapDataLength,
    dataLength: Field<UInt8>
  let sessionId, packetLen: Field<UInt32>
  let authPassword, port, remoteAddress, chapChallenge, chapResponse, mschapChallenge,
    mschapResponse, arapNasChallenge, arapRemoteChallenge, arapRemoteResponse, user, argValue,
    bodyAuthenReqContUser, bodyAuthenRepServerMsg, bodyAcctServerMsg, bodyAcctData: Field<Text>
  let bodyAuthenReqContUserLength, bodyAuthenReqContDataLength, bodyAuthenRepServerMsgLen,
    bodyAuthenRepServerDataLen, bodyAuthorRepServerMsgLen, bodyAuthorRepServerDataLen,
    bodyAcctMsgLen, bodyAcctDataLen: Field<UInt16>
  let data: Field<Bytes>
  let flagsUnencryptedDeprecated, bogusData: Expert

  init(_ p: inout Builder) {
    response = p.flag("response", "Response", blurb: "true if TACACS+ response")
    request = p.flag("request", "Request", blurb: "true if TACACS+ request")
    majvers = p.u8("majvers", "Major version", blurb: "Major version number")
    minvers = p.u8("minvers", "Minor version", blurb: "Minor version number")
    type = p.u8("type", "Type", names: [1: "Authentication", 2: "Authorization", 3: "Accounting"])
    seqno = p.u8("seqno", "Sequence number")
    flags = p.u8("flags", "Flags", .hex)
    flagsUnencrypted = p.flag(
      "flags.unencrypted", "Unencrypted", mask: 0x1, set: "Set", unset: "Not set",
      blurb: "Is payload unencrypted? (deprecated)")
    flagsSingleconn = p.flag(
      "flags.singleconn", "Single Connection", mask: 0x4, set: "Set", unset: "Not set",
      blurb: "Is this a single connection?")
    acctFlags = p.u8("acct.flags", "Flags", .hex)
    acctFlagsMore = p.flag("acct.flags.more", "More", mask: 0x1, set: "Set", unset: "Not set")
    acctFlagsStart = p.flag("acct.flags.start", "Start", mask: 0x2, set: "Set", unset: "Not set")
    acctFlagsStop = p.flag("acct.flags.stop", "Stop", mask: 0x4, set: "Set", unset: "Not set")
    acctFlagsWatchdog = p.flag(
      "acct.flags.watchdog", "Watchdog", mask: 0x8, set: "Set", unset: "Not set")
    sessionId = p.u32("session_id", "Session ID")
    packetLen = p.u32("packet_len", "Packet length")
    authPassword = p.string("auth_password", "Password", type: .stringz)
    port = p.string("port", "Port", type: .stringz)
    remoteAddress = p.string("remote_address", "Remote Address", type: .stringz)
    chapChallenge = p.string("chap.challenge", "Challenge", type: .stringz)
    chapResponse = p.string("chap.response", "Response", type: .stringz)
    mschapChallenge = p.string("mschap.challenge", "Challenge", type: .stringz)
    mschapResponse = p.string("mschap.response", "Response", type: .stringz)
    arapNasChallenge = p.string("arap.nas_challenge", "Nas Challenge", type: .stringz)
    arapRemoteChallenge = p.string("arap.remote_challenge", "Remote Challenge", type: .stringz)
    arapRemoteResponse = p.string("arap.remote_response", "Remote Response", type: .stringz)
    privilegeLevel = p.u8("privilege_level", "Privilege Level")
    authenticationType = p.u8(
      "authentication_type", "Authentication type",
      names: [1: "ASCII", 2: "PAP", 3: "CHAP", 4: "ARAP", 5: "MS-CHAP"])
    service = p.u8("service", "Service", names: ValueNames(packed: Self.serviceNames))
    userLen = p.u8("user_len", "User len")
    user = p.string("user", "User", type: .stringz)
    portLen = p.u8("port_len", "Port len")
    addressLen = p.u8("address_len", "Remaddr len")
    argLength = p.u8("arg_length", "Length")
    argValue = p.string("arg_value", "Value", type: .stringz)
    chapId = p.u8("chap.id", "ID")
    mschapId = p.u8("mschap.id", "ID")
    authenAction = p.u8(
      "authen_action", "Action",
      names: [
        1: "Inbound Login", 2: "Change password request", 3: "Send password request",
        4: "Outbound Request (SENDAUTH)",
      ])
    bodyAuthenReqContFlags = p.u8("body_authen_req_cont.flags", "Flags", .hex)
    bodyAuthenReqContUserLength = p.u16("body_authen_req_cont.user_length", "User length")
    bodyAuthenReqContDataLength = p.u16("body_authen_req_cont.data_length", "Data length")
    bodyAuthenReqContUser = p.string("body_authen_req_cont.user", "User")
    bodyAuthenRepStatus = p.u8(
      "body_authen_rep.status", "Status", .hex,
      names: ValueNames(packed: Self.bodyAuthenRepStatusNames))
    bodyAuthenRepFlags = p.u8("body_authen_rep.flags", "Flags", .hex)
    bodyAuthenRepServerMsgLen = p.u16("body_authen_rep.server_msg_len", "Server message length")
    bodyAuthenRepServerMsg = p.string("body_authen_rep.server_msg", "Server message")
    bodyAuthenRepServerDataLen = p.u16("body_authen_rep_server.data_len", "Data length")
    bodyAuthorReqAuthMethod = p.u8(
      "body_author_req.auth_method", "Auth Method", .hex,
      names: ValueNames(packed: Self.bodyAuthorReqAuthMethodNames))
    bodyAuthorReqArgCount = p.u8("body_author_req.arg_count", "Arg count")
    bodyAuthorRepAuthStatus = p.u8(
      "body_author_rep.auth_status", "Auth Status", .hex,
      names: [1: "PASS_ADD", 2: "PASS_REPL", 0x10: "FAIL", 0x11: "ERROR", 0x21: "FOLLOW"])
    bodyAuthorRepServerMsgLen = p.u16("body_author_rep_server.msg_len", "Server Msg length")
    bodyAuthorRepServerDataLen = p.u16("body_author_rep_server.data_len", "Data length")
    bodyAuthorRepArgCount = p.u8("body_author_rep.arg_count", "Arg count")
    acctAuthMethod = p.u8(
      "acct.auth_method", "Auth Method", .hex,
      names: ValueNames(packed: Self.bodyAuthorReqAuthMethodNames))
    acctArgCount = p.u8("acct.arg_count", "Arg count")
    bodyAcctStatus = p.u8(
      "body_acct.status", "Status", .hex, names: [1: "Success", 2: "Error", 0x21: "Follow"])
    bodyAcctMsgLen = p.u16("body_acct.msg_len", "Server Msg length")
    bodyAcctDataLen = p.u16("body_acct.data_len", "Data length")
    bodyAcctServerMsg = p.string("body_acct.server_msg", "Server message")
    bodyAcctData = p.string("body_acct.data", "Data")
    data = p.bytes("data", "Data")
    asciiLength = p.u8("ascii_length", "ASCII Data Length")
    passwordLength = p.u8("password_length", "Password Length")
    chapDataLength = p.u8("chap_data_length", "CHAP Data Length")
    mschapDataLength = p.u8("mschap_data_length", "MSCHAP Data Length")
    arapDataLength = p.u8("arap_data_length", "ARAP Data Length")
    dataLength = p.u8("data_length", "Data")
    flagsUnencryptedDeprecated = p.expert(
      "flags.unencrypted.deprecated", .security, .warning,
      "Unencrypted payload option MUST NOT be used in production")
    bogusData = p.expert("bogus_data", .protocolRule, .warning, "Bogus data")
  }

  static let serviceNames: StaticString = #"""
    0=TAC_PLUS_AUTHEN_SVC_NONE
    1=Login
    2=ENABLE
    3=PPP
    4=ARAP
    5=TAC_PLUS_AUTHEN_SVC_PT
    6=TAC_PLUS_AUTHEN_SVC_RCMD
    7=TAC_PLUS_AUTHEN_SVC_X25
    8=TAC_PLUS_AUTHEN_SVC_NASI
    9=TAC_PLUS_AUTHEN_SVC_FWPROXY
    """#
  static let bodyAuthenRepStatusNames: StaticString = #"""
    1=Authentication Passed
    2=Authentication Failed
    3=Send Data
    4=Send Username
    5=Send Password
    6=Restart Authentication Sequence
    7=Unrecoverable Error
    21=Use Alternate Server
    """#
  static let bodyAuthorReqAuthMethodNames: StaticString = #"""
    0=NOT_SET
    1=NONE
    2=KRB5
    3=LINE
    4=ENABLE
    5=LOCAL
    6=TACACSPLUS
    8=GUEST
    10=RADIUS
    11=KRB4
    20=RCMD
    """#
}
