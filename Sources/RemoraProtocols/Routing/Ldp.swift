public import RemoraCore

/// The label distribution protocol (RFC 5036).
///
///     |            version            |            length             |
///     |                       LSR identifier                          |
///     |          label space          |U| type | length | id | TLVs …
public let ldp = Protocol("ldp", "Label Distribution Protocol", short: "LDP") { p in
  p.mayDecline()
  p.keepsToItself()
  let layer = LDPLayer(&p)
  p.over("udp.port", 646)
  p.over("tcp.port", 646)
  return { d throws(Malformed) in try layer.dissect(&d) }
}

struct LDPLayer {
  let version, length, space, type, messageLength: Field<UInt16>
  let router: Field<IPv4Address>
  let isUnknown: Field<Bool>
  let id: Field<UInt32>
  let tlvs: LDPValues
  private let own: ProtocolHandle
  private let isInner: State<Bool>

  init(_ p: inout Builder) {
    let messageNames = Self.messageNames
    own = p.uses("ldp")
    isInner = p.state { false }
    version = p.u16("hdr.version", "Version", blurb: "LDP Version Number")
    length = p.u16("hdr.pdu_len", "PDU Length", blurb: "LDP PDU Length")
    router = p.ipv4("hdr.ldpid.lsr", "LSR ID", blurb: "LDP Label Space Router ID")
    space = p.u16("hdr.ldpid.lsid", "Label Space ID", blurb: "LDP Label Space ID")
    isUnknown = p.flag(
      "msg.ubit", "U bit", mask: 0x80, set: "Unknown bit set", unset: "Unknown bit not set",
      blurb: "Unknown Message Bit")
    type = p.u16(
      "msg.type", "Message Type", .hex, mask: 0x7fff, names: messageNames, blurb: "LDP message type"
    )
    messageLength = p.u16(
      "msg.len", "Message Length", blurb: "LDP Message Length (excluding message type and len)")
    id = p.u32("msg.id", "Message ID", .hex, blurb: "LDP Message ID")
    tlvs = LDPValues(&p, messageNames)
  }

  private static let messageNames: ValueNames = [
    0x0001: "Notification Message", 0x0100: "Hello Message", 0x0200: "Initialization Message",
    0x0201: "Keep Alive Message", 0x0202: "Capability Message", 0x0300: "Address Message",
    0x0301: "Address Withdrawal Message", 0x0400: "Label Mapping Message",
    0x0401: "Label Request Message", 0x0402: "Label Withdrawal Message",
    0x0403: "Label Release Message", 0x0404: "Label Abort Request Message",
    0x0500: "Call Setup Message", 0x0501: "Call Release Message", 0x0700: "RG Connect Message",
    0x0701: "RG Disconnect Message", 0x0702: "RG Notification Message",
    0x0703: "RG Application Data Message", 0x3e00: "Vendor-Private Message",
    0x3f00: "Experimental Message",
  ]

  /// The packets of a segment: each is a layer of its own.
  private func stream(_ d: inout Dissection) throws(Malformed) {
    var isFirst = true
    while d.remaining > 0 {
      try d.step()
      let place = d.offset
      guard let size = d.number(at: place + 2, UInt16.self), d.octet(at: place) == 0,
        d.octet(at: place + 1) == 1
      else {
        if !isFirst, d.remaining < 4, d.canWait { return d.wait(for: .segment, from: place) }
        if isFirst {
          d.withdraw()
          d.decline()
        }
        return
      }
      if isFirst { d.withdraw() }
      let whole = Int(size) + 4
      if whole > d.remaining, d.canWait {
        return d.wait(for: .bytes(whole - d.remaining), from: place)
      }
      isFirst = false
      d[isInner] = true
      _ = try d.streaming(.none) { (d: inout Dissection) throws(Malformed) in
        try d.call(own, length: min(whole, d.reportedRemaining), .unlisted)
      }
    }
  }

  func dissect(_ d: inout Dissection) throws(Malformed) {
    if d.packet.ipProtocol == 6, !d[isInner] { return try stream(&d) }
    d[isInner] = false
    guard d.remaining >= 4, d.number(at: d.offset, UInt16.self) == 1 else {
      d.withdraw()
      return d.decline()
    }
    d.protocolColumn("LDP")
    d.info("")
    let start = d.offset
    let count = Int(try d.peek(UInt16.self, ahead: 2))
    d.setOwnLength(min(count + 4, d.reportedRemaining))
    try d.add(version)
    try d.add(length)
    try d.add(router)
    try d.add(space)
    let end = min(start + 4 + count, d.offset + d.reportedRemaining)
    while d.offset + 8 <= end {
      try d.step()
      try addMessage(&d)
    }
  }

  private func addMessage(_ d: inout Dissection) throws(Malformed) {
    let place = d.offset
    let kind = try d.peek(UInt16.self) & 0x7fff
    let count = Int(try d.peek(UInt16.self, ahead: 2))
    let name =
      Self.messageNames.name(of: UInt64(kind))
      ?? "Unknown Message type (0x\(Phrase.hex(UInt64(kind), 4)))"
    d.info(append: "\(name) ")
    let sub = d.open(d.text(Phrase(name), at: Region(place, count + 4)))
    try d.add(bits: isUnknown, width: 1)
    try d.seek(place)
    try d.add(type)
    d.label("Message Type: \(name) (0x\(kind, hex: 1))")
    try d.add(messageLength)
    try d.add(id)
    let end = place + 4 + count
    while d.offset + 4 <= end {
      try d.step()
      try tlvs.add(&d)
    }
    d.close(sub)
    try d.seek(end)
  }
}

/// The parameters of messages (RFC 5036 section 3.4).
struct LDPValues {
  let unknown, vectorLimit, fecType, fecLength, hops: Field<UInt8>
  let type, length, hold, helloReserved, session, keepAlive, unitLimit, receiverSpace, family,
    fecFamily, statusType: Field<UInt16>
  let value: Field<Bytes>
  let isTargeted, isRequested, hasSecurity, discipline, detection, isFatal, isForwarded: Field<Bool>
  let transport4, receiver, vector: Field<IPv4Address>
  let transport6: Field<IPv6Address>
  let number, label, requestID, status, statusMessage: Field<UInt32>
  let address, prefix: Field<Text>
  let noSecurity: Expert

  init(_ p: inout Builder, _ messageNames: ValueNames) {
    unknown = p.u8(
      "msg.tlv.unknown", "TLV Unknown bits", .hex, mask: 0xc0,
      names: [
        0x0: "Known TLV, do not Forward", 0x1: "Known TLV, do Forward",
        0x2: "Unknown TLV, do not Forward", 0x3: "Unknown TLV, do Forward",
      ], blurb: "TLV Unknown bits Field")
    type = p.u16(
      "msg.tlv.type", "TLV Type", .hex, mask: 0x3fff,
      names: [
        0x1: "Sequence Number TLV", 0x100: "FEC", 0x101: "Address List", 0x103: "Hop Count",
        0x104: "Path Vector", 0x200: "Generic Label", 0x201: "ATM Label",
        0x202: "Frame Relay Label", 0x203: "FT Protection TLV",
        0x204: "LDP Upstream-Assigned Label TLV",
        0x205: "LDP Upstream-Assigned Label Request TLV",
        0x206: "Entropy Label Capability TLV", 0x300: "Status", 0x301: "Extended Status",
        0x302: "Returned PDU", 0x303: "Returned Message", 0x304: "Returned TLVs",
        0x400: "Common Hello Parameters", 0x401: "IPv4 Transport Address",
        0x402: "Configuration Sequence Number", 0x403: "IPv6 Transport Address",
        0x404: "MAC TLV", 0x405: "Cryptographic Authentication TLV",
        0x406: "MAC Flush Parameters TLV", 0x407: "PBB B-MAC List Sub-TLV",
        0x408: "PBB I-SID List Sub-TLV", 0x500: "Common Session Parameters",
        0x501: "ATM Session Parameters", 0x502: "Frame Relay Session Parameters",
        0x503: "FT Session TLV", 0x504: "FT Ack TLV", 0x505: "FT Cork TLV",
        0x506: "Dynamic Capability Announcement",
        0x507: "LDP Upstream Label Assignment Capability TLV",
        0x508: "P2MP Capability Parameter", 0x509: "MP2MP Capability Parameter",
        0x50a: "MBB Capability Parameter", 0x50b: "Typed Wildcard FEC Capability",
        0x50c: "Multi-Topology Capability", 0x50d: "State Advertisement Control Capability",
        0x50f: "Targeted Application Capability", 0x510: "MT Multipoint Capability",
        0x600: "Label Request Message ID", 0x601: "MTU TLV",
        0x603: "Unrecognized Notification Capability", 0x700: "ICCP capability TLV",
        0x701: "Dual-Stack capability", 0x703: "P2MP PW Capability",
        0x800: "Explicit Route TLV", 0x801: "Ipv4 Prefix ER-Hop TLV",
        0x802: "Ipv6 Prefix ER-Hop TLV", 0x803: "Autonomous System Number ER-Hop TLV",
        0x804: "LSP-ID ER-HOP TLV", 0x805: "L2 PW Address of Switching Point",
        0x810: "Traffic Parameters TLV", 0x820: "Preemption TLV", 0x821: "LSPID TLV",
        0x822: "Resource Class TLV", 0x823: "Route Pinning TLV",
        0x824: "Generalized Label Request TLV", 0x825: "Generalized Label TLV",
        0x826: "Upstream Label TLV", 0x827: "Label Set TLV", 0x828: "Waveband Label TLV",
        0x829: "ER-Hop TLV", 0x82a: "Acceptable Label Set TLV", 0x82b: "Admin Status TLV",
        0x82c: "Interface ID TLV", 0x82d: "IPV4 Interface ID TLV",
        0x82e: "IPV6 Interface ID TLV", 0x82f: "IPv4 IF_ID Status TLV",
        0x830: "IPv6 IF_ID Status TLV", 0x831: "Op-Sp Call ID TLV", 0x832: "GU Call ID TLV",
        0x833: "Call Capability TLV", 0x834: "Crankback TLV", 0x835: "Protection TLV",
        0x836: "LSP_TUNNEL_INTERFACE_ID TLV", 0x837: "Unnumbered Interface ID TLV",
        0x838: "SONET/SDH Traffic Parameters TLV", 0x901: "Diff-Serv TLV",
        0x902: "HSMP LSP Capability Parameter", 0x960: "IPv4 Source ID TLV",
        0x961: "IPv6 Source ID TLV", 0x962: "NSAP Source ID TLV",
        0x963: "IPv4 Destination ID TLV", 0x964: "IPv6 Destination ID TLV",
        0x965: "NSAP Destination ID TLV", 0x966: "Egress Label TLV",
        0x967: "Local Connection ID TLV", 0x968: "Diversity TLV", 0x969: "Contract ID TLV",
        0x96a: "PW Status TLV", 0x96b: "PW Interface Parameters TLV",
        0x96c: "PW Group ID TLV", 0x96d: "Pseudowire Switching Point PE TLV",
        0x96e: "Bandwidth TLV", 0x96f: "LDP MP Status TLV Type",
        0x970: "UNI Service Level TLV", 0x971: "Queue Request TLV",
        0x972: "MP Node Protection Capability", 0x973: "PSN Tunnel Binding TLV",
        0x974: "Egress Protection Capability", 0x1c: "RSVP-TE P2MP LSP TLV",
        0x1d: "LDP P2MP LSP TLV", 0x1e: "IP Multicast Tunnel TLV",
      ], blurb: "TLV Type Field")
    length = p.u16("msg.tlv.len", "TLV Length", blurb: "TLV Length Field")
    value = p.bytes("msg.tlv.value", "TLV Value", blurb: "TLV Value Bytes")
    hold = p.u16("msg.tlv.hello.hold", "Hold Time", blurb: "Hello Common Parameters Hold Time")
    isTargeted = p.flag(
      "msg.tlv.hello.targeted", "Targeted Hello", mask: 0x8000, width: 2, set: "Targeted Hello",
      unset: "Link Hello", blurb: "Hello Common Parameters Targeted Bit")
    isRequested = p.flag(
      "msg.tlv.hello.requested", "Hello Requested", mask: 0x4000, width: 2,
      set: "Source requests periodic hellos", unset: "Source does not request periodic hellos",
      blurb: "Hello Common Parameters Hello Requested Bit")
    hasSecurity = p.flag(
      "msg.tlv.hello.gtsm", "GTSM Flag", mask: 0x2000, width: 2, set: "Set", unset: "Not set",
      blurb: "Hello Common Parameters GTSM bit")
    helloReserved = p.u16(
      "msg.tlv.hello.res", "Reserved", .hex, mask: 0x1fff,
      blurb: "Hello Common Parameters Reserved Field")
    transport4 = p.ipv4("msg.tlv.ipv4.taddr", "IPv4 Transport Address")
    transport6 = p.ipv6("msg.tlv.ipv6.taddr", "IPv6 Transport Address")
    number = p.u32(
      "msg.tlv.hello.cnf_seqno", "Configuration Sequence Number",
      blurb: "Hello Configuration Sequence Number")
    session = p.u16(
      "msg.tlv.sess.ver", "Session Protocol Version",
      blurb: "Common Session Parameters Protocol Version")
    keepAlive = p.u16(
      "msg.tlv.sess.ka", "Session KeepAlive Time", blurb: "Common Session Parameters KeepAlive Time"
    )
    discipline = p.flag(
      "msg.tlv.sess.advbit", "Session Label Advertisement Discipline", mask: 0x80,
      set: "Downstream On Demand proposed", unset: "Downstream Unsolicited proposed",
      blurb: "Common Session Parameters Label Advertisement Discipline")
    detection = p.flag(
      "msg.tlv.sess.ldetbit", "Session Loop Detection", mask: 0x40, set: "Loop Detection Enabled",
      unset: "Loop Detection Disabled", blurb: "Common Session Parameters Loop Detection")
    vectorLimit = p.u8(
      "msg.tlv.sess.pvlim", "Session Path Vector Limit",
      blurb: "Common Session Parameters Path Vector Limit")
    unitLimit = p.u16(
      "msg.tlv.sess.mxpdu", "Session Max PDU Length",
      blurb: "Common Session Parameters Max PDU Length")
    receiver = p.ipv4(
      "msg.tlv.sess.rxlsr", "Session Receiver LSR Identifier",
      blurb: "Common Session Parameters LSR Identifier")
    receiverSpace = p.u16(
      "msg.tlv.sess.rxls", "Session Receiver Label Space Identifier",
      blurb: "Common Session Parameters Receiver Label Space Identifier")
    family = p.u16(
      "msg.tlv.addrl.addr_family", "Address Family", names: addressFamilyNames,
      blurb: "Address Family List")
    address = p.string("msg.tlv.addrl.addr", "Address")
    fecType = p.u8(
      "msg.tlv.fec.type", "FEC Element Type",
      names: [
        1: "Wildcard FEC", 2: "Prefix FEC", 3: "Host Address FEC", 4: "CR LSP FEC",
        5: "Typed Wildcard FEC Element", 6: "P2MP", 7: "MP2MP-up", 8: "MP2MP-down",
        9: "HSMP-upstream", 10: "HSMP-downstream", 128: "PWid FEC Element",
        129: "Generalized PWid FEC Element", 130: "P2MP PW Upstream FEC Element",
        131: "Protection FEC Element", 132: "P2MP PW Downstream FEC Element",
      ], blurb: "Forwarding Equivalence Class Element Types")
    fecFamily = p.u16(
      "msg.tlv.fec.af", "FEC Element Address Type", names: addressFamilyNames,
      blurb: "Forwarding Equivalence Class Element Address Family")
    fecLength = p.u8(
      "msg.tlv.fec.len", "FEC Element Length", blurb: "Forwarding Equivalence Class Element Length")
    prefix = p.string(
      "msg.tlv.fec.pfval", "FEC Element Prefix Value",
      blurb: "Forwarding Equivalence Class Element Prefix")
    label = p.u32("msg.tlv.generic.label", "Generic Label", .decHex, mask: 0xfffff)
    hops = p.u8("msg.tlv.hc.value", "Hop Count Value")
    vector = p.ipv4("msg.tlv.pv.lsrid", "LSR Id", blurb: "Path Vector LSR Id")
    requestID = p.u32(
      "msg.tlv.lbl_req_msg_id", "Label Request Message ID", .hex,
      blurb: "Label Request Message to be aborted")
    isFatal = p.flag(
      "msg.tlv.status.ebit", "E Bit", mask: 0x80, set: "Fatal Error Notification",
      unset: "Advisory Notification", blurb: "Fatal Error Bit")
    isForwarded = p.flag(
      "msg.tlv.status.fbit", "F Bit", mask: 0x40, set: "Notification should be Forwarded",
      unset: "Notification should NOT be Forwarded", blurb: "Forward Bit")
    status = p.u32(
      "msg.tlv.status.data", "Status Data", .hex, mask: 0x3fffffff,
      names: [
        0x0: "Success", 0x1: "Bad LDP Identifier", 0x2: "Bad Protocol Version",
        0x3: "Bad PDU Length", 0x4: "Unknown Message Type", 0x5: "Bad Message Length",
        0x6: "Unknown TLV", 0x7: "Bad TLV Length", 0x8: "Malformed TLV Value",
        0x9: "Hold Timer Expired", 0xa: "Shutdown", 0xb: "Loop Detected", 0xc: "Unknown FEC",
        0xd: "No Route", 0xe: "No Label Resources", 0xf: "Label Resources/Available",
        0x10: "Session Rejected/No Hello",
        0x11: "Session Rejected/Parameters Advertisement Mode",
        0x12: "Session Rejected/Parameters Max PDU Length",
        0x13: "Session Rejected/Parameters Label Range", 0x14: "KeepAlive Timer Expired",
        0x15: "Label Request Aborted", 0x16: "Missing Message Parameters",
        0x17: "Unsupported Address Family", 0x18: "Session Rejected/Bad KeepAlive Time",
        0x19: "Internal Error", 0x1a: "No LDP Session", 0x1b: "Zero FT seqnum",
        0x1c: "Unexpected TLV / Session Not FT", 0x1d: "Unexpected TLV / Label Not FT",
        0x1e: "Missing FT Protection TLV", 0x1f: "FT ACK sequence error",
        0x20: "Temporary Shutdown", 0x21: "FT Seq Numbers Exhausted",
        0x22: "FT Session parameters / changed", 0x23: "Unexpected FT Cork TLV",
        0x24: "Illegal C-Bit", 0x25: "Wrong C-Bit", 0x26: "Incompatible bit-rate",
        0x27: "CEP-TDM mis-configuration", 0x28: "PW Status",
        0x2a: "Generic Misconfiguration Error",
        0x2b: "Label Withdraw PW Status Method Not Supported", 0x2c: "IP Address of CE",
        0x2d: "Attachment Circuit bound to different remote Attachment Circuit",
        0x2e: "Unsupported Capability", 0x2f: "End-of-LIB",
        0x30: "Attachment Circuit bound to different PE", 0x31: "Invalid Topology ID",
        0x32: "Transport Connection Mismatch", 0x33: "Dual-Stack Noncompliance",
        0x34: "MRT Capability negotiated without MT Capability", 0x35: "VCCV Type Error",
        0x37: "Bandwidth resources unavailable", 0x38: "Resources Unavailable",
        0x39: "AII Unreachable", 0x3a: "PW Loop Detected",
        0x3b: "Reject - unable to use the suggested tunnel/LSPs",
        0x3c: "The C-bit or S-bit unknown", 0x40: "LDP MP status",
        0x4a: "IP Address Type Mismatch", 0x4b: "Wrong IP Address Type",
        0x4c: "Session Rejected/Targeted Application Capability Mismatch",
        0x10001: "Unknown ICCP RG", 0x10002: "ICCP Connection Count Exceeded",
        0x10003: "ICCP Application Connection Count Exceeded",
        0x10004: "ICCP Application not in RG", 0x10005: "Incompatible ICCP Protocol Version",
        0x10006: "ICCP Rejected Message", 0x10007: "ICCP Administratively Disabled",
        0x10010: "ICCP RG Removed", 0x10011: "ICCP Application Removed from RG",
        0x1000001: "Unexpected Diff-Serv TLV", 0x1000002: "Unsupported PHB",
        0x1000003: "Invalid EXP<-->PHB mapping", 0x1000004: "Unsupported PSC",
        0x1000005: "Per-LSP context allocation failure",
        0x4000001: "Bad Explicit Routing TLV Error", 0x4000002: "Bad Strict Node Error",
        0x4000003: "Bad Loose Node Error", 0x4000004: "Bad Initial ER-Hop Error",
        0x4000005: "Resource Unavailable", 0x4000006: "Traffic Parameters Unavailable",
        0x4000007: "LSP Preempted", 0x4000008: "Modify Request Not Supported",
        0x4000009: "Invalid SNP ID", 0x400000a: "Calling Party busy",
        0x400000b: "Unavailable SNP ID", 0x400000c: "Invalid SNPP ID",
        0x400000d: "Unavailable SNPP ID", 0x400000e: "Failed to create SNC",
        0x400000f: "Failed to establish LC", 0x4000010: "Invalid A End-User Name",
        0x4000011: "Invalid Z End-User Name", 0x4000012: "Invalid CoS",
        0x4000013: "Unavailable CoS", 0x4000014: "Invalid GoS", 0x4000015: "Unavailable GoS",
        0x4000016: "Failed Security Check", 0x4000017: "TimeOut",
        0x4000018: "Invalid Call Name", 0x4000019: "Failed to Release SNC",
        0x400001a: "Failed to Free LC", 0x20000000: "Unknown VPN ID",
        0x20000001: "Illegal C-Bit", 0x20000002: "Wrong C-Bit",
        0x20000003: "E-Tree VLAN mapping not supported",
        0x20000004: "Leaf-to-Leaf PW released",
      ])
    statusMessage = p.u32(
      "msg.tlv.status.msg.id", "Message ID", .hex,
      blurb: "Identifies peer message to which Status TLV refers")
    statusType = p.u16(
      "msg.tlv.status.msg.type", "Message Type", .hex, names: messageNames,
      blurb: "Type of peer message to which Status TLV refers")
    noSecurity = p.expert(
      "gtsm_not_supported", .protocolRule, .chat, "GTSM is not supported by the source")
  }

  func add(_ d: inout Dissection) throws(Malformed) {
    let place = d.offset
    let kind = try d.peek(UInt16.self) & 0x3fff
    let count = Int(try d.peek(UInt16.self, ahead: 2))
    let field = type
    let item = d.text("\(field, kind)", at: Region(place, count + 4))
    let sub = d.open(item)
    try d.add(bits: unknown, width: 1)
    d.put(type, kind, at: Region(place, 2))
    d.label("TLV Type: \(field, kind) (0x\(kind, hex: 1))")
    try d.seek(place + 2)
    try d.add(length)
    let end = place + 4 + count
    if count > 0 { _ = try d.peek(UInt8.self, ahead: count - 1) }
    try addValue(&d, kind, upTo: end)
    d.close(sub)
    try d.seek(end)
  }

  private func addValue(
    _ d: inout Dissection, _ kind: UInt16, upTo end: Int
  ) throws(Malformed) {
    let count = end - d.offset
    switch kind {
    case 0x0100: try addElements(&d, upTo: end)
    case 0x0101: try addAddresses(&d, upTo: end)
    case 0x0103 where count >= 1: try d.add(hops)
    case 0x0104:
      while d.offset + 4 <= end {
        try d.step()
        try d.add(vector)
      }
    case 0x0200 where count >= 4: try d.add(label)
    case 0x0300 where count >= 10:
      let place = d.offset
      try d.add(bits: isFatal, isForwarded, width: 1)
      try d.seek(place)
      try d.add(status)
      try d.add(statusMessage)
      try d.add(statusType)
    case 0x0400 where count >= 4:
      try d.add(hold)
      let place = d.offset
      try d.add(bits: isTargeted, isRequested, width: 2)
      try d.seek(place)
      let isSecure = try d.peek(UInt16.self) & 0x2000 != 0
      try d.add(hasSecurity)
      if !isSecure { d.expert(noSecurity) }
      try d.seek(place)
      try d.add(helloReserved)
    case 0x0401 where count >= 4: try d.add(transport4)
    case 0x0402 where count >= 4: try d.add(number)
    case 0x0403 where count >= 16: try d.add(transport6)
    case 0x0500 where count >= 14: try addSession(&d, upTo: end)
    case 0x0600 where count >= 4: try d.add(requestID)
    default: if count > 0 { try d.add(value, length: count) }
    }
  }

  private func addSession(_ d: inout Dissection, upTo end: Int) throws(Malformed) {
    let sub = d.open(d.text("Parameters", at: Region(d.offset, end - d.offset)))
    try d.add(session)
    try d.add(keepAlive)
    try d.add(bits: discipline, detection, width: 1)
    try d.add(vectorLimit)
    try d.add(unitLimit)
    try d.add(receiver)
    try d.add(receiverSpace)
    d.close(sub)
  }

  private func addAddresses(_ d: inout Dissection, upTo end: Int) throws(Malformed) {
    let kind = try d.add(family)
    guard kind == 1 else { return }
    let sub = d.open(d.text("Addresses", at: Region(d.offset, end - d.offset)))
    var i = 1
    while d.offset + 4 <= end {
      try d.step()
      let value = IPv4Address(bits: try d.peek(UInt32.self))
      d.put(address, "\(value)", at: d.next(4))
      let n = i
      d.label("Address \(n): \(value)")
      try d.skip(4)
      i += 1
    }
    d.close(sub)
  }

  /// Forwarding equivalence classes (RFC 5036 section 3.4.1).
  private func addElements(_ d: inout Dissection, upTo end: Int) throws(Malformed) {
    let sub = d.open(d.text("FEC Elements", at: Region(d.offset, end - d.offset)))
    var i = 1
    while d.offset < end {
      try d.step()
      let place = d.offset
      let kind = try d.peek(UInt8.self)
      guard kind == 2, end - place >= 4 else {
        let n = i
        let other = d.open(
          d.text("FEC Element \(n)", at: Region(place, kind == 1 ? 1 : end - place)))
        try d.add(fecType)
        d.close(other)
        if kind == 1 {
          i += 1
          continue
        }
        break
      }
      let bits = Int(try d.peek(UInt8.self, ahead: 3))
      let size = (bits + 7) / 8
      let n = i
      let one = d.open(d.text("FEC Element \(n)", at: Region(place, 4 + size)))
      try d.add(fecType)
      let group = try d.add(fecFamily)
      try d.add(fecLength)
      try addPrefix(&d, group, size)
      d.close(one)
      i += 1
    }
    d.close(sub)
  }

  private func addPrefix(
    _ d: inout Dissection, _ group: UInt16, _ size: Int
  ) throws(Malformed) {
    let place = d.next(size)
    _ = try d.peek(UInt8.self, ahead: max(0, size - 1))
    if group == 1, size <= 4 {
      var bits: UInt32 = 0
      for i in 0..<size { bits |= UInt32(try d.peek(UInt8.self, ahead: i)) << UInt32(24 - 8 * i) }
      let address = IPv4Address(bits: bits)
      d.put(prefix, "\(address)", at: place)
      d.label("Prefix: \(address)")
    } else if group == 2, size <= 16 {
      var high: UInt64 = 0
      var low: UInt64 = 0
      for i in 0..<size {
        let byte = UInt64(try d.peek(UInt8.self, ahead: i))
        if i < 8 { high |= byte << UInt64(56 - 8 * i) } else { low |= byte << UInt64(120 - 8 * i) }
      }
      let address = IPv6Address(high: high, low: low)
      d.put(prefix, "\(address)", at: place)
      d.label("Prefix: \(address)")
    }
    try d.skip(size)
  }
}
