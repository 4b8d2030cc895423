import RemoraCore

/// Credentials and verifiers (RFC 5531 sections 8 to 10, appendix A; RFC 2695; RFC 2203).
struct RPCCredentials: Sendable {
  let xdr: XDR
  let flavor, length, stamp, uid, gid: Field<UInt32>
  let machine, netname: Field<Text>
  let opaque: Field<Bytes>
  let nameKind, window, nickname, windowVerifier: Field<UInt32>
  let conversationKey, timestamp, timeVerifier: Field<UInt64>
  let gssVersion, gssProcedure, gssSequence, gssService, contextLength: Field<UInt32>
  let context: Field<Bytes>
  let tokenLength: Field<UInt32>
  let checksum: Field<Bytes>

  init(_ p: inout Builder, _ rpc: RPCShared) {
    xdr = XDR(rpc)
    opaque = rpc.opaque
    flavor = p.u32("auth.flavor", "Flavor", names: rpcFlavors)
    length = p.u32("auth.length", "Length")
    stamp = p.u32("auth.stamp", "Stamp", .hex)
    machine = p.string("auth.machinename", "Machine Name")
    uid = p.u32("auth.uid", "UID")
    gid = p.u32("auth.gid", "GID")
    nameKind = p.u32(
      "authdes.namekind", "Namekind", names: [0: "ADN_FULLNAME", 1: "ADN_NICKNAME"])
    netname = p.string("authdes.netname", "Netname")
    conversationKey = p.u64("authdes.convkey", "Conversation Key (encrypted)", .hex)
    window = p.u32("authdes.window", "Window (encrypted)", .hex, blurb: "Windows (encrypted)")
    nickname = p.u32("authdes.nickname", "Nickname", .hex)
    timestamp = p.u64("authdes.timestamp", "Timestamp (encrypted)", .hex)
    windowVerifier = p.u32("authdes.windowverf", "Window verifier (encrypted)", .hex)
    timeVerifier = p.u64("authdes.timeverf", "Timestamp verifier (encrypted)", .hex)
    gssVersion = p.u32("authgss.version", "GSS Version")
    gssProcedure = p.u32("authgss.procedure", "GSS Procedure", names: rpcGSSProcedures)
    gssSequence = p.u32("authgss.seqnum", "GSS Sequence Number")
    gssService = p.u32("authgss.service", "GSS Service", names: rpcGSSServices)
    contextLength = p.u32("authgss.context.length", "GSS Context Length")
    context = p.bytes("authgss.context", "GSS Context")
    tokenLength = p.u32("authgss.token_length", "GSS Token Length")
    checksum = p.bytes("authgss.checksum", "GSS Checksum")
  }

  func addCredentials(_ d: inout Dissection) throws(Malformed) {
    try add(&d, "Credentials") { d, flavor, count throws(Malformed) in
      switch flavor {
      case 1: try addUnix(&d)
      case 3: try addDES(&d)
      case 6: try addGSS(&d)
      default: if count > 0 { try d.add(opaque, length: count) }
      }
    }
  }

  func addVerifier(_ d: inout Dissection) throws(Malformed) {
    try add(&d, "Verifier") { d, flavor, count throws(Malformed) in
      switch flavor {
      case 1: try addUnix(&d)
      case 3:
        // What a client sends and what the server sends back have the same size.
        try d.add(timestamp)
        try d.add(windowVerifier)
      case 6:
        try d.add(checksum, length: count)
      default: if count > 0 { try d.add(opaque, length: count) }
      }
    }
  }

  private func add(
    _ d: inout Dissection, _ label: String,
    _ body: (inout Dissection, UInt32, Int) throws(Malformed) -> Void
  ) throws(Malformed) {
    let count = Int(try d.peek(UInt32.self, ahead: 4))
    let sub = d.open(d.text("\(label)", at: d.next(min(8 + count, d.remaining))))
    let kind = try d.add(flavor)
    try d.add(length)
    let after = d.offset + count
    try d.inside(count) { d throws(Malformed) in try body(&d, kind, count) }
    try d.seek(after)
    d.close(sub)
  }

  private func addUnix(_ d: inout Dissection) throws(Malformed) {
    try d.add(stamp)
    try xdr.string(&d, "Machine Name", machine)
    try d.add(uid)
    try d.add(gid)
    let count = Int(try d.peek(UInt32.self))
    let head = d.text("Auxiliary GIDs (\(count))", at: d.next(min(4 + 4 * count, d.remaining)))
    let sub = d.open(head)
    try d.skip(4)
    var list = ""
    for i in 0..<count {
      try d.step()
      let id = try d.add(gid)
      if d.wantsLabels { list += i == 0 ? "\(id)" : ", \(id)" }
    }
    if count > 0 {
      let all = list
      d.label(head, "Auxiliary GIDs (\(count)) [\(all)]")
    }
    d.close(sub)
  }

  private func addDES(_ d: inout Dissection) throws(Malformed) {
    let kind = try d.add(nameKind)
    if kind == 0 {
      try xdr.string(&d, "Netname", netname)
      try d.add(conversationKey)
      try d.add(window)
    } else if kind == 1 {
      try d.add(nickname)
    }
  }

  private func addGSS(_ d: inout Dissection) throws(Malformed) {
    try d.add(gssVersion)
    try d.add(gssProcedure)
    try d.add(gssSequence)
    try d.add(gssService)
    let count = Int(try d.peek(UInt32.self))
    let sub = d.open(d.text("GSS Context", at: d.next(min(4 + count, d.remaining))))
    try d.add(contextLength)
    let place = d.next(count)
    try d.add(context, length: count)
    if place.length == 0 { d.label(value: "<MISSING>") }
    d.close(sub)
  }
}

private let rpcFlavors: ValueNames = [
  0: "AUTH_NULL", 1: "AUTH_UNIX", 2: "AUTH_SHORT", 3: "AUTH_DES", 5: "AUTH_RSA/Gluster",
  6: "RPCSEC_GSS", 7: "AUTH_TLS", 300_001: "AUTH_GSSAPI", 390_003: "RPCSEC_GSS_KRB5",
  390_004: "RPCSEC_GSS_KRB5I", 390_005: "RPCSEC_GSS_KRB5P", 390_006: "RPCSEC_GSS_LIPKEY",
  390_007: "RPCSEC_GSS_LIPKEY_I", 390_008: "RPCSEC_GSS_LIPKEY_P", 390_009: "RPCSEC_GSS_SPKM3",
  390_010: "RPCSEC_GSS_SPKM3I", 390_011: "RPCSEC_GSS_SPKM3P", 390_039: "AUTH_GLUSTERFS",
  390_040: "AUTH_GLUSTERFS_V3",
]

/// Flavours, as `mount` names them too.
let rpcFlavorNames = rpcFlavors

private let rpcGSSProcedures: ValueNames = [
  0: "RPCSEC_GSS_DATA", 1: "RPCSEC_GSS_INIT", 2: "RPCSEC_GSS_CONTINUE_INIT",
  3: "RPCSEC_GSS_DESTROY",
]

private let rpcGSSServices: ValueNames = [
  1: "rpcsec_gss_svc_none", 2: "rpcsec_gss_svc_integrity", 3: "rpcsec_gss_svc_privacy",
]
