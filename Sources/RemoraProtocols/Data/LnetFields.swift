import RemoraCore

/// The fields of lnet.
struct LnetFields: Sendable {
  static let messages: ValueNames = [0: "ACK", 1: "PUT", 2: "GET", 3: "REPLY", 4: "HELLO"]
  static let portals = ValueNames(packed: ptlIndexNames)
  let ksmType, ibCsum, destPid, srcPid, msgType, payloadLength, msgLength, ptlIndex, offset,
    srcOffset, sinkLength, helloType: Field<UInt32>
  let ksmZcReqCookie, ksmZcAckCookie, msgDstInterfaceCookie, msgDstObjectCookie, msgDstMatchBits,
    msgHdrData, helloIncarnation: Field<UInt64>
  let srcNid, destNid, payload, ptlFiller: Field<Label>
  let nidAddr: Field<IPv4Address>
  let nidType, nidNetInterface: Field<UInt16>

  init(_ p: inout Builder) {
    ksmType = p.u32(
      "ksm_type", "Type of socklnd message", .hex,
      names: [0xc0: "KSOCK_MSG_NOOP", 0xc1: "KSOCK_MSG_LNET"])
    ksmZcReqCookie = p.u64("ksm_zc_req_cookie", "Ack required", .hex)
    ksmZcAckCookie = p.u64("ksm_zc_ack_cookie", "Ack", .hex)
    ibCsum = p.u32("ib_csum", "Checksum")
    srcNid = p.label("src_nid", "Src nid", blurb: "Source NID")
    destNid = p.label("dest_nid", "Dest nid", blurb: "Destination NID")
    nidAddr = p.ipv4("nid.addr", "lnd address")
    nidType = p.u16("nid.type", "lnd network type", names: ValueNames(packed: Self.nidTypeNames))
    nidNetInterface = p.u16("nid.net_interface", "lnd network interface")
    destPid = p.u32("dest_pid", "Dest pid", .decHex, blurb: "Destination pid")
    srcPid = p.u32("src_pid", "Src pid", .decHex, blurb: "Source nid")
    msgType = p.u32("msg_type", "Message type", names: Self.messages)
    payloadLength = p.u32("payload_length", "Payload length")
    payload = p.label("payload", "Payload")
    msgDstInterfaceCookie = p.u64("msg_dst_interface_cookie", "DST MD index interface", .hexDec)
    msgDstObjectCookie = p.u64("msg_dst_object_cookie", "DST MD index object", .hexDec)
    msgDstMatchBits = p.u64("msg_dst_match_bits", "Match bits", .hexDec)
    msgLength = p.u32("msg_length", "Message length")
    msgHdrData = p.u64("msg_hdr_data", "hdr data", .hexDec)
    ptlIndex = p.u32("ptl_index", "ptl index", names: Self.portals)
    offset = p.u32("offset", "offset")
    srcOffset = p.u32("src_offset", "src offset")
    sinkLength = p.u32("sink_length", "sink length")
    helloIncarnation = p.u64("hello_incarnation", "hello incarnation", .hexDec)
    helloType = p.u32("hello_type", "hello type")
    ptlFiller = p.label("ptl_filler", "msg filler (padding)")
  }

  static let nidTypeNames: StaticString = #"""
    1=QSWLND
    2=SOCKLND
    3=GMLND
    4=PTLLND
    5=O2IBLND
    6=CIBLND
    7=OPENIBLND
    8=IIBLND
    9=LOLND
    a=RALND
    b=VIBLND
    c=MXLND
    d=GNILND
    e=GNIIPLND
    f=PTL4LND
    """#
  static let ptlIndexNames: StaticString = #"""
    0=LNET_RESERVED_PORTAL
    1=CONNMGR_REQUEST_PORTAL
    2=CONNMGR_REPLY_PORTAL
    3=OSC_REQUEST_PORTAL
    4=OSC_REPLY_PORTAL
    5=OSC_BULK_PORTAL
    6=OST_IO_PORTAL
    7=OST_CREATE_PORTAL
    8=OST_BULK_PORTAL
    9=MDC_REQUEST_PORTAL
    a=MDC_REPLY_PORTAL
    b=MDC_BULK_PORTAL
    c=MDS_REQUEST_PORTAL
    d=MDS_REPLY_PORTAL
    e=MDS_BULK_PORTAL
    f=LDLM_CB_REQUEST_PORTAL
    10=LDLM_CB_REPLY_PORTAL
    11=LDLM_CANCEL_REQUEST_PORTAL
    12=LDLM_CANCEL_REPLY_PORTAL
    13=PTLBD_REQUEST_PORTAL
    14=PTLBD_REPLY_PORTAL
    15=PTLBD_BULK_PORTAL
    16=MDS_SETATTR_PORTAL
    17=MDS_READPAGE_PORTAL
    18=MDS_MDS_PORTAL
    19=MGC_REPLY_PORTAL
    1a=MGS_REQUEST_PORTAL
    1b=MGS_REPLY_PORTAL
    1c=OST_REQUEST_PORTAL
    1d=FLD_REQUEST_PORTAL
    1e=SEQ_METADATA_PORTAL
    1f=SEQ_DATA_PORTAL
    20=SEQ_CONTROLLER_PORTAL
    21=MGS_BULK_PORTAL
    """#
}
