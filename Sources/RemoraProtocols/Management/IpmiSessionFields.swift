import RemoraCore

/// The fields of ipmi_session.
struct IpmiSessionFields: Sendable {
  static let payloads = ValueNames(packed: payloadtypeNames)
  let authtype, payloadtype, msgLen: Field<UInt8>
  let payloadtypeAuth, payloadtypeEnc: Field<Bool>
  let oemIana, oemPayloadid, authcode, trailer: Field<Bytes>
  let sequence, id: Field<UInt32>
  let msgLen16: Field<UInt16>

  init(_ p: inout Builder) {
    authtype = p.u8(
      "authtype", "Authentication Type", .hex, names: ValueNames(packed: Self.authtypeNames))
    payloadtype = p.u8("payloadtype", "Payload Type", .hex, mask: 0x3f, names: Self.payloads)
    payloadtypeAuth = p.flag(
      "payloadtype.auth", "Authenticated", mask: 0x40, set: "Payload is authenticated",
      unset: "Payload is unauthenticated")
    payloadtypeEnc = p.flag(
      "payloadtype.enc", "Encryption", mask: 0x80, set: "Payload is encrypted",
      unset: "Payload is unencrypted")
    oemIana = p.bytes("oem.iana", "OEM IANA")
    oemPayloadid = p.bytes("oem.payloadid", "OEM Payload ID")
    sequence = p.u32("sequence", "Session Sequence Number", .hex)
    id = p.u32("id", "Session ID", .hex)
    authcode = p.bytes("authcode", "Authentication Code")
    msgLen = p.u8("msg.len", "Message Length")
    msgLen16 = p.integer(
      "msg.len", "Message Length", .uint16, as: UInt16.self, container: 2)
    trailer = p.bytes("trailer", "IPMI Session Wrapper (trailer)")
  }

  static let authtypeNames: StaticString = #"""
    0=NONE
    1=MD2
    2=MD5
    4=PASSWORD
    5=OEM
    6=RMCP+
    """#
  static let payloadtypeNames: StaticString = #"""
    0=IPMI Message
    1=SOL (serial over LAN)
    2=OEM Explicit
    10=RMCP+ Open Session Request
    11=RMCP+ Open Session Response
    12=RAKP Message 1
    13=RAKP Message 2
    14=RAKP Message 3
    15=RAKP Message 4
    20=OEM0 (OEM Payload)
    21=OEM1 (OEM Payload)
    22=OEM2 (OEM Payload)
    23=OEM3 (OEM Payload)
    24=OEM4 (OEM Payload)
    25=OEM5 (OEM Payload)
    26=OEM6 (OEM Payload)
    27=OEM7 (OEM Payload)
    """#
}
