import RemoraCore

/// The fields of glbp.
struct GlbpFields: Sendable {
  static let kinds: ValueNames = [1: "Hello", 2: "Request/Response?", 3: "Auth"]
  static let families: ValueNames = [1: "IPv4", 2: "IPv6"]
  let version, unknown1, type, length, helloVgstate, helloPriority, helloAddrtype, helloAddrlen,
    reqrespForwarder, reqrespVfstate, reqrespPriority, reqrespWeight, authAuthtype,
    authAuthlength: Field<UInt8>
  let group, helloRedirect, helloTimeout: Field<UInt16>
  let unknown2, helloUnknown10, helloUnknown11, helloUnknown12, helloUnknown13, helloVirtualunk,
    reqrespUnknown21, reqrespUnknown22, authMd5hash, authMd5chainhash, authAuthunknown,
    unknownData: Field<Bytes>
  let ownerid, reqrespVirtualmac: Field<MACAddress>
  let tlv: Field<Label>
  let helloHelloint, helloHoldint, authMd5chainindex: Field<UInt32>
  let helloVirtualipv4: Field<IPv4Address>
  let helloVirtualipv6: Field<IPv6Address>
  let authPlainpass: Field<Text>

  init(_ p: inout Builder) {
    version = p.u8("version", "Version?")
    unknown1 = p.u8("unknown1", "Unknown1")
    group = p.u16("group", "Group")
    unknown2 = p.bytes("unknown2", "Unknown2")
    ownerid = p.ether("ownerid", "Owner ID")
    tlv = p.subProtocol("tlv", "TLV")
    type = p.u8("type", "Type", names: Self.kinds)
    length = p.u8("length", "Length")
    helloUnknown10 = p.bytes("hello.unknown10", "Unknown1-0")
    helloVgstate = p.u8(
      "hello.vgstate", "VG state?", names: [4: "Listen", 8: "Speak", 16: "Standby", 32: "Active"])
    helloUnknown11 = p.bytes("hello.unknown11", "Unknown1-1")
    helloPriority = p.u8("hello.priority", "Priority")
    helloUnknown12 = p.bytes("hello.unknown12", "Unknown1-2")
    helloHelloint = p.u32("hello.helloint", "Helloint", blurb: "Hello interval [msec]")
    helloHoldint = p.u32("hello.holdint", "Holdint", blurb: "Hold interval [msec]")
    helloRedirect = p.u16("hello.redirect", "Redirect", blurb: "Redirect interval [sec]")
    helloTimeout = p.u16("hello.timeout", "Timeout", blurb: "Forwarder timeout interval [sec]")
    helloUnknown13 = p.bytes("hello.unknown13", "Unknown1-3")
    helloAddrtype = p.u8("hello.addrtype", "Address type", names: Self.families)
    helloAddrlen = p.u8("hello.addrlen", "Address length")
    helloVirtualipv4 = p.ipv4("hello.virtualipv4", "Virtual IPv4")
    helloVirtualipv6 = p.ipv6("hello.virtualipv6", "Virtual IPv6")
    helloVirtualunk = p.bytes("hello.virtualunk", "Virtual Unknown")
    reqrespForwarder = p.u8("reqresp.forwarder", "Forwarder?")
    reqrespVfstate = p.u8("reqresp.vfstate", "VF state?", names: [4: "Listen", 32: "Active"])
    reqrespUnknown21 = p.bytes("reqresp.unknown21", "Unknown2-1")
    reqrespPriority = p.u8("reqresp.priority", "Priority")
    reqrespWeight = p.u8("reqresp.weight", "Weight")
    reqrespUnknown22 = p.bytes("reqresp.unknown22", "Unknown2-2")
    reqrespVirtualmac = p.ether("reqresp.virtualmac", "Virtualmac")
    authAuthtype = p.u8(
      "auth.authtype", "Authtype",
      names: [0: "None", 1: "Plain text", 2: "MD5 string", 3: "MD5 chain"])
    authAuthlength = p.u8("auth.authlength", "Authlength")
    authPlainpass = p.string("auth.plainpass", "Plain pass")
    authMd5hash = p.bytes("auth.md5hash", "MD5-string hash")
    authMd5chainindex = p.u32("auth.md5chainindex", "MD5-chain index")
    authMd5chainhash = p.bytes("auth.md5chainhash", "MD5-chain hash")
    authAuthunknown = p.bytes("auth.authunknown", "Unknown auth value")
    unknownData = p.bytes("unknown.data", "Unknown TLV data")
  }

}
