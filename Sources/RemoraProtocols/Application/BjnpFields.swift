import RemoraCore

/// The fields of bjnp.
struct BjnpFields: Sendable {
  static let types: ValueNames = [
    1: "Printer Command", 2: "Scanner Command", 129: "Printer Response", 130: "Scanner Response",
  ]
  static let codes = ValueNames(packed: codeNames)
  let id: Field<Text>
  let type, code: Field<UInt8>
  let seqNo, payloadLen: Field<UInt32>
  let sessionId: Field<UInt16>
  let payload: Field<Bytes>

  init(_ p: inout Builder) {
    id = p.string("id", "Id")
    type = p.u8("type", "Type", names: Self.types)
    code = p.u8("code", "Code", names: Self.codes)
    seqNo = p.u32("seq_no", "Sequence Number")
    sessionId = p.u16("session_id", "Session Id")
    payloadLen = p.u32("payload_len", "Payload Length")
    payload = p.bytes("payload", "Payload")
  }

  static let codeNames: StaticString = #"""
    1=Discover
    10=Print Job Details
    11=Request Closure
    20=Get Printer Status
    21=Print
    30=Get Printer Identity
    32=Scan Job Details
    """#
}
