public import RemoraCore

/// Networks of nodes in buildings (ISO/IEC 14908-1), as carried by `cnip`.
///
///     |P|A|  delta BL | ver |PDU|addr|dom | addresses, domain, message …
public let lon = Protocol("lon", "Local Operating Network", short: "LON") { p in
  let layer = LonLayer(&p)
  p.over("cnip.protocol", 0)
  return { d throws(Malformed) in try layer.dissect(&d) }
}

struct LonLayer: Sendable {
  let f: LonFields
  let data: ProtocolHandle

  init(_ p: inout Builder) {
    f = LonFields(&p)
    data = p.uses("data")
  }

  func dissect(_ d: inout Dissection) throws(Malformed) {
    d.protocolColumn("LON")
    d.setOwnLength(d.reportedRemaining)
    let first = try d.peekOrWithdraw(UInt8.self)
    let second = try d.peekOrWithdraw(UInt8.self, ahead: 1)
    let format = second >> 4 & 3
    let formats = ["TPDU", "SPDU", "AuthPDU", "APDU"]
    let priority = first & 0x80 != 0 ? "Priority " : ""
    let detour = first & 0x40 != 0 ? "Alt. path " : ""
    d.info("\(priority)\(detour)Delta_BL: \(first & 0x3f) Type: \(formats[Int(format)])")
    try d.add(f.ppdu, bits: f.prio, f.altPath, f.deltaBl)
    try d.add(f.npdu, bits: f.vers, f.pdufmt, f.addrfmt, f.domainlen)
    let kind = second >> 2 & 3
    d.append(
      """
      , PDU format: \(f.pdufmt, format), Address format: \(f.addrfmt, kind), \
      Domain length: \(f.domainlen, second & 3)
      """)
    try addAddress(&d, kind)
    let size = [0, 1, 3, 6][Int(second & 3)]
    try d.add(f.domain, length: size)
    if size == 0 { d.label("Domain wide addressing") }
    switch format {
    case 0:
      let value = try d.add(f.tpdu, bits: f.auth, f.tpduType, f.transNo)
      d.append(", TPDU type: \(Self.name(value >> 4 & 7, 0))")
      try addMessage(&d, value >> 4 & 7, response: nil, f.tpduTypeUnknown, "TPDU")
    case 1:
      let value = try d.add(f.spdu, bits: f.auth, f.spduType, f.transNo)
      d.append(", SPDU type: \(Self.name(value >> 4 & 7, 1))")
      try addMessage(&d, value >> 4 & 7, response: 2, f.spduTypeUnknown, "SPDU")
    case 2:
      let value = try d.add(f.authpdu, bits: f.authpduAddrfmt, f.authpduType, f.transNo)
      let type = value >> 1 & 1
      d.append(", AuthPDU type: \(type == 0 ? "CHALLENGE" : "Unknown")")
      if type != 0, d.remaining < 9 {
        d.expert(f.authpduTypeUnknown, at: d.own, "Unexpected AuthPDU type \(type)")
      }
    default: try addApplication(&d)
    }
  }

  private static func name(_ type: UInt8, _ format: Int) -> String {
    switch type {
    case 0: format == 0 ? "ACKD" : "REQUEST"
    case 1 where format == 0: "UnACKD_RPT"
    case 2: format == 0 ? "ACK" : "RESPONSE"
    case 4: "REMINDER"
    case 5: "REM/MSG"
    default: "Unknown"
    }
  }

  private func addAddress(_ d: inout Dissection, _ kind: UInt8) throws(Malformed) {
    let isGroup = try d.peek(UInt8.self, ahead: 1) & 0x80 == 0
    switch kind {
    case 0:
      let sub = d.open(d.text("Address type 0 (broadcast)", at: d.next(3)))
      try addSource(&d)
      try d.add(f.dstnet)
      d.close(sub)
    case 1:
      let sub = d.open(d.text("Address type 1 (multicast)", at: d.next(3)))
      try addSource(&d)
      try d.add(f.dstgrp)
      d.close(sub)
    case 2 where isGroup:
      let sub = d.open(d.text("Address type 2b (multicast)", at: d.next(6)))
      try addSource(&d)
      try d.add(f.dstgrp)
      try d.add(f.dstnode)
      try d.add(f.grp)
      try d.add(f.grpmem)
      d.close(sub)
    case 2:
      let sub = d.open(d.text("Address type 2a (unicast)", at: d.next(4)))
      try addSource(&d)
      try d.add(f.dstnet)
      try d.add(f.dstnode)
      d.close(sub)
    default:
      let sub = d.open(d.text("Address type 3 (UID)", at: d.next(9)))
      try addSource(&d)
      try d.add(f.dstnet)
      try d.add(f.uid, length: 6)
      d.close(sub)
    }
  }

  private func addSource(_ d: inout Dissection) throws(Malformed) {
    try d.add(f.srcnet)
    try d.add(f.srcnode)
  }

  /// - Parameter response: the kind that carries an application's message beside 0.
  private func addMessage(
    _ d: inout Dissection, _ type: UInt8, response: UInt8?, _ unknown: Expert, _ name: String
  ) throws(Malformed) {
    switch type {
    case 0: try addApplication(&d)
    case 1 where response == nil: try addApplication(&d)
    case 2:
      if response != nil { try addApplication(&d) }
    case 4, 5:
      let count = Int(try d.add(f.spduMlen))
      if count > 0 {
        _ = try d.peek(UInt8.self, ahead: count - 1)
        d.put(f.spduMlist, try d.peek(UInt8.self), at: d.next(count))
        try d.skip(count)
      }
      if type == 5 { try addApplication(&d) }
    default: d.expert(unknown, at: d.own, "Unexpected \(name) type \(type)")
    }
  }

  private func addApplication(_ d: inout Dissection) throws(Malformed) {
    let kind = try d.peek(UInt8.self)
    switch kind {
    case 0x80...: try d.add(f.nv, bits: f.nvDir, f.nvSelector)
    case 0x60...:
      try d.add(f.nm, bits: f.codeWhole)
      d.append(", Code: \(LonFields.codes.name(of: UInt64(kind)) ?? "Unknown")")
      if kind == 0x7f {
        try d.add(f.uid, length: 6)
        try d.add(f.name, length: 8)
      }
    case 0x50...:
      try d.add(f.nd, bits: f.codeWhole)
      d.append(", Code: \(LonFields.codes.name(of: UInt64(kind)) ?? "Unknown")")
    case 0x40...: try d.add(f.ff, bits: f.codeLow)
    default: try d.add(f.application, bits: f.code)
    }
    if d.remaining > 0 { try d.call(data, .nested) }
  }
}

/// The fields of lon.
struct LonFields: Sendable {
  let ppdu, prio, altPath, deltaBl, npdu, vers, pdufmt, addrfmt, domainlen, srcnet, srcnode, dstnet,
    dstgrp, dstnode, grp, grpmem, tpdu, auth, tpduType, transNo, spdu, spduType, spduMlen,
    spduMlist, authpdu, authpduAddrfmt, authpduType, application, code, codeLow, codeWhole, nm, nd,
    ff: Field<UInt8>
  let uid, domain, name: Field<Bytes>
  let nv, nvDir, nvSelector: Field<UInt16>
  let tpduTypeUnknown, spduTypeUnknown, authpduTypeUnknown: Expert

  init(_ p: inout Builder) {
    ppdu = p.u8("ppdu", "PPDU", .hex)
    prio = p.u8("prio", "Priority", mask: 0x80, blurb: "Priority packet")
    altPath = p.u8("alt_path", "Alt path", mask: 0x40, blurb: "Alternate path")
    deltaBl = p.u8(
      "delta_bl", "Delta BL", mask: 0x3f, blurb: "How many packets to expect from this one")
    npdu = p.u8("npdu", "NPDU")
    vers = p.u8("vers", "version", .hex, mask: 0xc0, blurb: "LON protocol version")
    pdufmt = p.u8(
      "pdufmt", "PDU format", .hex, mask: 0x30,
      names: [0: "TPDU", 1: "SPDU", 2: "AuthPDU", 3: "APDU"])
    addrfmt = p.u8(
      "addrfmt", "Address format", .hex, mask: 0xc,
      names: [
        0: "Broadcast (0)", 1: "Multicast (1)", 2: "Unicast (2a)/Multicast (2b)", 3: "Unicast (3)",
      ])
    domainlen = p.u8(
      "domainlen", "Domain length", .hex, mask: 3,
      names: [0: "0 bit", 1: "8 bit", 2: "24 bit", 3: "48 bit"])
    srcnet = p.u8("srcnet", "Source subnet", .hex)
    srcnode = p.u8("srcnode", "Source node", .hex, mask: 0x7f)
    dstnet = p.u8("dstnet", "Destination subnet", .hex)
    dstgrp = p.u8("dstgrp", "Destination group", .hex)
    dstnode = p.u8("dstnode", "Destination node", .hex, mask: 0x7f)
    grp = p.u8("grp", "Group", .hex)
    grpmem = p.u8("grpmem", "Group member", .hex)
    uid = p.bytes("uid", "Unique node ID")
    domain = p.bytes("domain", "Domain")
    name = p.bytes("name", "Node name")
    tpdu = p.u8("tpdu", "TPDU", .hex)
    auth = p.u8("auth", "Auth", .hex, mask: 0x80)
    tpduType = p.u8(
      "tpdu_type", "TPDU type", .hex, mask: 0x70,
      names: [0: "ACKD", 1: "UnACKD_RPT", 2: "ACK", 4: "REMINDER", 5: "REM/MSG"])
    transNo = p.u8("trans_no", "Transaction number", .hex, mask: 0xf)
    spdu = p.u8("spdu", "SPDU", .hex)
    spduType = p.u8(
      "spdu_type", "SPDU type", .hex, mask: 0x70,
      names: [0: "REQUEST", 2: "RESPONSE", 4: "REMINDER", 5: "REM/MSG"])
    spduMlen = p.u8("spdu.mlen", "Length of M_List", .hex)
    spduMlist = p.u8("spdu.mlist", "M_List", .hex)
    authpdu = p.u8("authpdu", "AuthPDU", .hex)
    authpduAddrfmt = p.u8("authpdu_addrfmt", "FMT (same as AddrFmt)", .hex, mask: 0xc)
    authpduType = p.u8(
      "authpdu_type", "AuthPDU type", .hex, mask: 2, names: [0: "CHALLENGE", 2: "REPLY"])
    nv = p.u16("nv", "Network Variable", .hex)
    nvDir = p.u16("nv.dir", "NV direction", .hex, mask: 0x4000)
    nvSelector = p.u16("nv.selector", "NV selector", .hex, mask: 0x3fff)
    application = p.u8("application", "Application", .hex)
    code = p.u8("code", "Code", .hex, mask: 0x3f)
    codeLow = p.u8("code", "Code", .hex, mask: 0xf)
    codeWhole = p.u8("code", "Code", .hex, mask: 0xff, names: Self.codes)
    nm = p.u8("nm", "Network Management", .hex)
    nd = p.u8("nd", "Network Diagnostic", .hex)
    ff = p.u8("ff", "Foreign Frame", .hex)
    tpduTypeUnknown = p.expert("tpdu_type.unknown", .protocolRule, .warning, "Unexpected TPDU type")
    spduTypeUnknown = p.expert("spdu_type.unknown", .protocolRule, .warning, "Unexpected SPDU type")
    authpduTypeUnknown = p.expert(
      "authpdu_type.unknown", .protocolRule, .warning, "Unexpected AuthPDU type")
  }

  static let codes = ValueNames(packed: codeNames)

  static let codeNames: StaticString = #"""
    61=NM_QUERY_ID
    62=NM_RESPOND_TO_QUERY
    63=NM_UPDATE_DOMAIN
    64=NM_LEAVE_DOMAIN
    65=NM_UPDATE_KEY
    66=NM_UPDATE_ADDR
    67=NM_QUERY_ADDR
    68=NM_QUERY_NV_CNFG
    69=NM_UPDATE_GROUP_ADDR
    6a=NM_QUERY_DOMAIN
    6b=NM_UPDATE_NV_CNFG
    6c=NM_SET_NODE_MODE
    6d=NM_READ_MEMORY
    6e=NM_WRITE_MEMORY
    6f=NM_CHECKSUM_RECALC
    70=NM_WINK
    71=NM_MEMORY_REFRESH
    72=NM_QUERY_SNVT
    73=NM_NV_FETCH
    7f=NM_MANUAL_SERVICE_REQUEST
    51=ND_QUERY_STATUS
    52=ND_PROXY_COMMAND
    53=ND_CLEAR_STATUS
    54=ND_QUERY_XCVR
    """#
}
