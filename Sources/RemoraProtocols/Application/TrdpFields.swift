import RemoraCore

/// The fields of TRDP.
struct TrdpFields {
  let seq, comid, etbTopo, operTopo, len: Field<UInt32>
  let res, replyComid, fcs, replyTimeout: Field<UInt32>
  let ver, msgtype: Field<UInt16>
  let replyIpaddr: Field<IPv4Address>
  let padding: Field<Bytes>
  let replyStatus: Field<Int32>
  let sessionId: Field<GUID>
  let sourceUri, destUri: Field<Text>

  init(_ p: inout Builder) {
    seq = p.u32("seq", "Sequence Counter")
    ver = p.u16("ver", "Protocol Version", .hex)
    msgtype = p.u16("msgtype", "Message Type", .hex, names: trdpMsgtypeNames)
    comid = p.u32("comid", "Communication Identifier", names: trdpComidNames)
    etbTopo = p.u32("etb_topo", "ETB Topography Counter", .hex)
    operTopo = p.u32("oper_topo", "Operational Topography Counter", .hex)
    len = p.u32("len", "Dataset Length")
    res = p.u32("res", "Reserved")
    replyComid = p.u32("reply_comid", "Reply Communication Identifier", names: trdpComidNames)
    replyIpaddr = p.ipv4("reply_ipaddr", "Reply IP address")
    fcs = p.u32("fcs", "Header FCS", .hex)
    padding = p.bytes("padding", "Padding")
    replyStatus = p.i32("reply_status", "Reply Status Indication", names: trdpReplyStatusNames)
    sessionId = p.guid("session_id", "Session UUID")
    replyTimeout = p.u32("reply_timeout", "Reply Timeout")
    sourceUri = p.string("source_uri", "Source URI", type: .stringz)
    destUri = p.string("dest_uri", "Destination URI", type: .stringz)
  }
}

let trdpMsgtypeNames: ValueNames = [
  0x4d63: "Message Data Confirm", 0x4d65: "Message Data Error",
  0x4d6e: "Message Data Notification (request without reply)",
  0x4d70: "Message Data Reply without Confirmation", 0x4d71: "Message Data Reply with Confirmation",
  0x4d72: "Message Data Request", 0x5064: "Process Data", 0x5065: "Process Data Error",
  0x5070: "Process Data Reply", 0x5072: "Process Data Request",
]

let trdpComidNames: ValueNames = [
  100: "Operational train directory status", 101: "Operational train directory notification",
  106: "Train network directory information request",
  107: "Train network directory information reply",
  108: "Operational train directory information request",
  109: "Operational train directory information reply", 120: "ECSP control telegram",
  121: "ECSP status telegram", 132: "ETBN - Train network directory request",
  133: "ETBN - Train network directory reply", 0x21a200: "EKE Modular I/O state",
  0x21a201: "EKE Modular I/O control",
]

let trdpReplyStatusNames: ValueNames = [
  -1: "Reserved", -2: "Session abort", -3: "No replier instance (at replier side)",
  -4: "No memory (at replier side)", -5: "No memory (local)", -6: "No reply", -7: "Not all replies",
  -8: "No confirm", -9: "Reserved", -10: "Sending failed", 0: "Ok",
]
