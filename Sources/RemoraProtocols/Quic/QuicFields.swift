import RemoraCore

/// Headers of packets (RFC 9000 section 17).
struct QUICHeaderFields {
  let connectionNumber, packetLength, version: Field<UInt32>
  let supportedVersion: Field<UInt32>
  let headerForm, packetType, packetTypeV2: Field<UInt8>
  let reserved, packetNumberLength, dcil: Field<UInt8>
  let scil, vnUnused: Field<UInt8>
  let dcid, scid, token: Field<Bytes>
  let remainingPayload, retryToken, retryIntegrityTag: Field<Bytes>
  let payload: Field<Bytes>
  let tokenLength, length, packetNumber: Field<UInt64>
  let short: Field<Label>
  let fixedBit, spinBit: Field<Bool>

  init(_ make: inout Builder) {
    connectionNumber = make.u32(
      "connection.number", "Connection Number",
      blurb: "Connection identifier within this capture file")
    packetLength = make.u32("packet_length", "Packet Length", blurb: "Size of the QUIC packet")
    headerForm = make.u8(
      "header_form", "Header Form", mask: 0x80, names: QUICNames.quicHeaderForm,
      blurb:
        "The most significant bit (0x80) of the first octet is set to 1 for long headers and 0 for short headers."
    )
    packetType = make.u8(
      "long.packet_type", "Packet Type", mask: 0x30, names: QUICNames.quicLongPacketType,
      blurb: "Long Header Packet Type")
    packetTypeV2 = make.u8(
      "long.packet_type_v2", "Packet Type", mask: 0x30, names: QUICNames.quicLongPacketTypeV2,
      blurb: "Long Header Packet Type")
    reserved = make.u8(
      "long.reserved", "Reserved", mask: 0xc,
      blurb: "Reserved bits (protected using header protection)")
    packetNumberLength = make.u8(
      "packet_number_length", "Packet Number Length", mask: 0x3,
      names: QUICNames.quicPacketNumberLength,
      blurb: "Packet Number field length (protected using header protection)")
    dcid = make.bytes("dcid", "Destination Connection ID")
    scid = make.bytes("scid", "Source Connection ID")
    dcil = make.u8("dcil", "Destination Connection ID Length")
    scil = make.u8("scil", "Source Connection ID Length")
    tokenLength = make.u64("token_length", "Token Length")
    token = make.bytes("token", "Token")
    length = make.u64("length", "Length", blurb: "Length of Packet Number and Payload fields")
    packetNumber = make.u64("packet_number", "Packet Number", blurb: "Decoded packet number")
    version = make.u32("version", "Version", .hex, names: QUICNames.quicVersion)
    supportedVersion = make.u32(
      "supported_version", "Supported Version", .hex, names: QUICNames.quicVersion)
    vnUnused = make.u8("vn.unused", "Unused", .hex, mask: 0x7f)
    short = make.label("short", "QUIC Short Header")
    fixedBit = make.flag("fixed_bit", "Fixed Bit", mask: 0x40, blurb: "Must be 1")
    spinBit = make.flag("spin_bit", "Spin Bit", mask: 0x20, blurb: "Latency Spin Bit")
    remainingPayload = make.bytes(
      "remaining_payload", "Remaining Payload",
      blurb: "Remaining payload in a packet (possibly PKN followed by encrypted payload)")
    retryToken = make.bytes("retry_token", "Retry Token")
    retryIntegrityTag = make.bytes("retry_integrity_tag", "Retry Integrity Tag")
    payload = make.bytes("payload", "Payload", blurb: "(Encrypted) payload of a packet")
  }
}
