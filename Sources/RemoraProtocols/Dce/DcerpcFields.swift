import RemoraCore

/// The fields of connection-oriented messages ([C706] section 12.6).
struct DCEFields: Sendable {
  let version, minor, type, byteOrder, character, floating, itemCount: Field<UInt8>
  let transferCount, resultCount, cancelCount, authType, authLevel, authPad: Field<UInt8>
  let authReserved: Field<UInt8>
  let flags: FlagSet<UInt8>
  let representation, faultStub, trailer: Field<Bytes>
  let length, authLength, maxSend, maxReceive, contextID, interfaceVersion: Field<UInt16>
  let interfaceMinor, addressLength, result, reason, rejectReason, operation: Field<UInt16>
  let command, commandKind, commandLength: Field<UInt16>
  let callID, association, transferVersion, ackVersion, hint, status, authContext: Field<UInt32>
  let contextVersion: Field<UInt32>
  let item, abstract, transfer, auth, payload: Field<Label>
  let interface, transferID, ackID, object, contextInterface: Field<GUID>
  let features: FlagSet<UInt16>
  let address: Field<Text>
  let responseIn: Field<FrameNumber>
  let time: Field<RelativeTime>
  let commandEnd, commandMust: Field<Bool>
  let bitmask: FlagSet<UInt32>

  init(_ p: inout Builder) {
    version = p.u8("ver", "Version")
    minor = p.u8("ver_minor", "Version (minor)")
    type = p.u8("pkt_type", "Packet type", names: dcerpcPktTypeNames)
    flags = FlagSet(
      p.u8("cn_flags", "Packet Flags", .hex),
      [
        p.flag("cn_flags.object", "Object", mask: 0x80, width: 1, set: "Set", unset: "Not set"),
        p.flag("cn_flags.maybe", "Maybe", mask: 0x40, width: 1, set: "Set", unset: "Not set"),
        p.flag(
          "cn_flags.dne", "Did Not Execute", mask: 0x20, width: 1, set: "Set", unset: "Not set"),
        p.flag("cn_flags.mpx", "Multiplex", mask: 0x10, width: 1, set: "Set", unset: "Not set"),
        p.flag("cn_flags.reserved", "Reserved", mask: 0x8, width: 1, set: "Set", unset: "Not set"),
        p.flag(
          "cn_flags.cancel_pending", "Cancel Pending", mask: 0x4, width: 1, set: "Set",
          unset: "Not set"),
        p.flag(
          "cn_flags.last_frag", "Last Frag", mask: 0x2, width: 1, set: "Set", unset: "Not set"),
        p.flag(
          "cn_flags.first_frag", "First Frag", mask: 0x1, width: 1, set: "Set", unset: "Not set"),
      ])
    representation = p.bytes("drep", "Data Representation")
    byteOrder = p.u8("drep.byteorder", "Byte order", names: [0: "Big-endian", 1: "Little-endian"])
    character = p.u8("drep.character", "Character", names: [0: "ASCII", 1: "EBCDIC"])
    floating = p.u8("drep.fp", "Floating-point", names: [0: "IEEE", 1: "VAX", 2: "Cray", 3: "IBM"])
    length = p.u16("cn_frag_len", "Frag Length")
    authLength = p.u16("cn_auth_len", "Auth Length")
    callID = p.u32("cn_call_id", "Call ID")
    maxSend = p.u16("cn_max_xmit", "Max Xmit Frag")
    maxReceive = p.u16("cn_max_recv", "Max Recv Frag")
    association = p.u32("cn_assoc_group", "Assoc Group", .hex)
    itemCount = p.u8("cn_num_ctx_items", "Num Ctx Items")
    item = p.label("cn_ctx_item", "Ctx Item")
    contextID = p.u16("cn_ctx_id", "Context ID")
    transferCount = p.u8("cn_num_trans_items", "Num Trans Items")
    abstract = p.label("cn_bind_abstract_syntax", "Abstract Syntax")
    interface = p.guid("cn_bind_to_uuid", "Interface UUID")
    interfaceVersion = p.u16("cn_bind_if_ver", "Interface Ver")
    interfaceMinor = p.u16("cn_bind_if_ver_minor", "Interface Ver Minor")
    transfer = p.label("cn_bind_trans", "Transfer Syntax")
    transferID = p.guid("cn_bind_trans_id", "ID")
    features = FlagSet(
      p.u16("cn_bind_trans_btfn", "Bind Time Features", .hex),
      [
        p.flag(
          "cn_bind_trans_btfn.01", "Security Context Multiplexing Supported", mask: 0x1, width: 2),
        p.flag("cn_bind_trans_btfn.02", "Keep Connection On Orphan Supported", mask: 0x2, width: 2),
      ],
      names: ["Security Context Multiplexing Supported", "Keep Connection On Orphan Supported"])
    transferVersion = p.u32("cn_bind_trans_ver", "ver")
    addressLength = p.u16("cn_sec_addr_len", "Scndry Addr len")
    address = p.string("cn_sec_addr", "Scndry Addr", type: .stringz)
    resultCount = p.u8("cn_num_results", "Num results")
    result = p.u16(
      "cn_ack_result", "Ack result",
      names: [0: "Acceptance", 1: "User rejection", 2: "Provider rejection", 3: "Negotiate ACK"])
    reason = p.u16(
      "cn_ack_reason", "Ack reason",
      names: [
        0: "Reason not specified", 1: "Abstract syntax not supported",
        2: "Proposed transfer syntaxes not supported", 3: "Local limit exceeded",
      ])
    ackID = p.guid("cn_ack_trans_id", "Transfer Syntax")
    ackVersion = p.u32("cn_ack_trans_ver", "Syntax ver")
    rejectReason = p.u16("cn_reject_reason", "Reject reason", names: dcerpcCnRejectReasonNames)
    hint = p.u32("cn_alloc_hint", "Alloc hint")
    cancelCount = p.u8("cn_cancel_count", "Cancel count")
    operation = p.u16("opnum", "Opnum")
    object = p.guid("obj_id", "Object")
    status = p.u32("cn_status", "Status", .hex, names: dcerpcCnStatusNames)
    responseIn = p.frameNumber(
      "response_in", "Response in frame",
      blurb: "This packet will be responded in the packet with this number")
    time = p.duration(
      "time", "Time from request", blurb: "Time between Request and Response for DCE-RPC calls")
    auth = p.label("auth_info", "Auth Info")
    authType = p.u8("auth_type", "Auth type", names: dcerpcAuthTypeNames)
    authLevel = p.u8("auth_level", "Auth level", names: dcerpcAuthLevelNames)
    authPad = p.u8("auth_pad_len", "Auth pad len")
    authReserved = p.u8("auth_rsrvd", "Auth Rsrvd")
    authContext = p.u32("auth_ctx_id", "Auth Context ID")
    faultStub = p.bytes("fault_stub_data", "Fault stub data")
    payload = p.label("payload_stub_data", "Payload stub data")
    trailer = p.bytes("rpc_sec_vt.signature", "SEC_VT_SIGNATURE")
    command = p.u16("rpc_sec_vt.command", "Command", .hex)
    commandKind = p.u16(
      "rpc_sec_vt.command.cmd", "Cmd", .hex, mask: 0x3fff,
      names: [1: "BITMASK_1", 2: "PCONTEXT", 3: "HEADER2"])
    commandEnd = p.flag("rpc_sec_vt.command.end", "SEC_VT_COMMAND_END", mask: 0x4000, width: 2)
    commandMust = p.flag(
      "rpc_sec_vt.command.must_process", "SEC_VT_MUST_PROCESS_COMMAND", mask: 0x8000, width: 2)
    commandLength = p.u16("rpc_sec_vt.command.length", "Length")
    bitmask = FlagSet(
      p.u32("rpc_sec_vt.bitmask", "rpc_sec_vt_bitmask", .hex),
      [
        p.flag("rpc_sec_vt.bitmask.sign", "CLIENT_SUPPORT_HEADER_SIGNING", mask: 0x1, width: 4)
      ],
      names: ["CLIENT_SUPPORT_HEADER_SIGNING"])
    contextInterface = p.guid("rpc_sec_vt.pcontext.interface.uuid", "UUID")
    contextVersion = p.u32("rpc_sec_vt.pcontext.interface.ver", "Version", .hex)
  }
}

let dcerpcPktTypeNames: ValueNames = [
  0: "Request",
  1: "Ping",
  2: "Response",
  3: "Fault",
  4: "Working",
  5: "Nocall",
  6: "Reject",
  7: "Ack",
  8: "Cl_cancel",
  9: "Fack",
  10: "Cancel_ack",
  11: "Bind",
  12: "Bind_ack",
  13: "Bind_nak",
  14: "Alter_context",
  15: "Alter_context_resp",
  16: "AUTH3",
  17: "Shutdown",
  18: "Co_cancel",
  19: "Orphaned",
  20: "RPC-over-HTTP RTS",
]

let dcerpcCnRejectReasonNames: ValueNames = [
  0: "Reason not specified",
  1: "Temporary congestion",
  2: "Local limit exceeded",
  3: "Called paddr unknown",
  4: "Protocol version not supported",
  5: "Default context not supported",
  6: "User data not readable",
  7: "No PSAP available",
  8: "Authentication type not recognized",
  9: "Invalid checksum",
]

let dcerpcCnStatusNames: ValueNames = [
  0: "Stub-defined exception",
  1: "nca_s_fault_other",
  5: "nca_s_fault_access_denied",
  1783: "nca_s_fault_ndr",
  1752: "nca_s_fault_cant_perform",
  1825: "nca_s_fault_sec_pkg_error",
  469762049: "nca_s_fault_int_div_by_zero",
  469762050: "nca_s_fault_addr_error",
  469762051: "nca_s_fault_fp_div_zero",
  469762052: "nca_s_fault_fp_underflow",
  469762053: "nca_s_fault_fp_overflow",
  469762054: "nca_s_fault_invalid_tag",
  469762055: "nca_s_fault_invalid_bound",
  469762056: "nca_rpc_version_mismatch",
  469762057: "nca_unspec_reject",
  469762058: "nca_s_bad_actid",
  469762059: "nca_who_are_you_failed",
  469762060: "nca_manager_not_entered",
  469762061: "nca_s_fault_cancel",
  469762062: "nca_s_fault_ill_inst",
  469762063: "nca_s_fault_fp_error",
  469762064: "nca_s_fault_int_overflow",
  469762068: "nca_s_fault_pipe_empty",
  469762069: "nca_s_fault_pipe_closed",
  469762070: "nca_s_fault_pipe_order",
  469762071: "nca_s_fault_pipe_discipline",
  469762072: "nca_s_fault_pipe_comm_error",
  469762073: "nca_s_fault_pipe_memory",
  469762074: "nca_s_fault_context_mismatch",
  469762075: "nca_s_fault_remote_no_memory",
  469762076: "nca_invalid_pres_context_id",
  469762077: "nca_unsupported_authn_level",
  469762079: "nca_invalid_checksum",
  469762080: "nca_invalid_crc",
  469762081: "ncs_s_fault_user_defined",
  469762082: "nca_s_fault_tx_open_failed",
  469762083: "nca_s_fault_codeset_conv_error",
  469762084: "nca_s_fault_object_not_found",
  469762085: "nca_s_fault_no_client_stub",
  469827586: "nca_op_rng_error",
  469827587: "nca_unk_if",
  469827590: "nca_wrong_boot_time",
  469827593: "nca_s_you_crashed",
  469827595: "nca_proto_error",
  469827603: "nca_out_args_too_big",
  469827604: "nca_server_too_busy",
  469827607: "nca_unsupported_type",
  2147500033: "E_NOTIMPL",
  2147500035: "E_POINTER",
  2147500036: "E_ABORT",
  2147549183: "E_UNEXPECTED",
  2147549445: "RPC_E_SERVERFAULT",
  2147549448: "RPC_E_DISCONNECTED",
  2147549459: "RPC_E_INVALID_IPID",
  2147549471: "RPC_E_TIMEOUT",
  2147614723: "DISP_E_MEMBERNOTFOUND",
  2147614726: "DISP_E_UNKNOWNNAME",
  2147614734: "DISP_E_BADPARAMCOUNT",
  2147797760: "CBA_E_MALFORMED",
  2147797761: "CBA_E_UNKNOWNOBJECT",
  2147797765: "CBA_E_INVALIDID",
  2147797769: "CBA_E_INVALIDCOOKIE",
  2147797771: "CBA_E_QOSTYPEUNSUPPORTED",
  2147797772: "CBA_E_QOSVALUEUNSUPPORTED",
  2147797775: "CBA_E_NOTAPPLICABLE",
  2147797778: "CBA_E_LIMITVIOLATION",
  2147797779: "CBA_E_QOSTYPENOTAPPLICABLE",
  2147797784: "CBA_E_OUTOFPARTNERACCOS",
  2147797788: "CBA_E_FLAGUNSUPPORTED",
  2147797795: "CBA_E_FRAMECOUNTUNSUPPORTED",
  2147797797: "CBA_E_MODECHANGE",
  2147942414: "E_OUTOFMEMORY",
  2147942487: "E_INVALIDARG",
  2147944145: "RPC_S_PROCNUM_OUT_OF_RANGE",
  2147944310: "OR_INVALID_OXID",
]

let dcerpcAuthTypeNames: ValueNames = [
  0: "None",
  1: "Kerberos 5",
  9: "SPNEGO",
  10: "NTLMSSP",
  14: "SCHANNEL SSP",
  16: "Kerberos SSP",
  17: "Distributed Password Authentication SSP",
  18: "MSN SSP",
  21: "Digest SSP",
  68: "NETLOGON Secure Channel",
  100: "MSMQ SSP",
]

let dcerpcAuthLevelNames: ValueNames = [
  1: "None",
  2: "Connect",
  3: "Call",
  4: "Packet",
  5: "Packet integrity",
  6: "Packet privacy",
]
