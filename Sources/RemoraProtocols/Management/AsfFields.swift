import RemoraCore

/// The fields of asf.
struct AsfFields: Sendable {
  static let payloads: ValueNames = [
    0: "No payload present (end of list)", 1: "Authentication algorithm payload",
    2: "Integrity algorithm payload",
  ]
  static let kinds = ValueNames(packed: typeNames)
  let iana, mgtConsoleId, clientId: Field<UInt32>
  let type, tag, len, rsspStatusCode, payloadType, authAlg, integrityAlg: Field<UInt8>
  let payload, payloadData, reserved: Field<Label>
  let payloadLen: Field<UInt16>

  init(_ p: inout Builder) {
    iana = p.integer(
      "iana", "IANA Enterprise Number", .uint32, as: UInt32.self, container: 4, text: .plain)
    type = p.u8("type", "Message Type", .hex, names: Self.kinds, blurb: "ASF Message Type")
    tag = p.u8("tag", "Message Tag", .hex, blurb: "ASF Message Tag")
    len = p.u8("len", "Data Length", blurb: "ASF Data Length")
    rsspStatusCode = p.u8(
      "rssp_status_code", "Status Code", names: ValueNames(packed: Self.rsspStatusCodeNames),
      blurb: "Identifies the status of the previous message")
    mgtConsoleId = p.u32("mgt_console_id", "Mgt Console Session ID")
    clientId = p.u32("client_id", "Managed Client Session ID")
    payload = p.label("payload", "Payload")
    payloadType = p.u8(
      "payload.type", "Payload Type", names: Self.payloads,
      blurb: "Identifies the type of payload that follows")
    payloadLen = p.u16(
      "payload.len", "Payload Length",
      blurb: "The total length in bytes of the payload including the header")
    payloadData = p.label("payload.data", "Data")
    authAlg = p.u8("auth_alg", "Authentication Algorithm", names: [1: "RAKP-HMAC-SHA1"])
    integrityAlg = p.u8("integrity_alg", "Integrity Algorithm", names: [1: "HMAC-SHA1-96"])
    reserved = p.label("reserved", "Reserved")
  }

  static let typeNames: StaticString = #"""
    10=Reset
    11=Power-up
    12=Unconditional Power-down
    13=Power Cycle
    40=Presence Pong
    41=Capabilities Response
    42=System State Response
    43=Open Session Response
    44=Close Session Response
    80=Presence Ping
    81=Capabilities Request
    82=System State Request
    83=Open Session Request
    84=Close Session Request
    c0=RAKP Message 1
    c1=RAKP Message 2
    c2=RAKP Message 3
    """#
  static let rsspStatusCodeNames: StaticString = #"""
    0=No errors
    1=Insufficient resources to create a session
    2=Invalid session ID
    3=Invalid payload type
    4=Invalid authentication algorithm
    5=Invalid integrity algorithm
    6=No matching authentication payload
    7=No matching integrity payload
    """#
}
