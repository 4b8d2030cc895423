import RemoraCore

/// The fields of dtp.
struct DtpFields: Sendable {
  let version, tos, tas, tot, tat: Field<UInt8>
  let domain: Field<Text>
  let tlvType, tlvLen: Field<UInt16>
  let senderid, data: Field<MACAddress>
  let tlvLenTooShort, tlvLenInvalid, truncated: Expert

  init(_ p: inout Builder) {
    version = p.u8("version", "Version")
    domain = p.string("domain", "Domain")
    tlvType = p.u16(
      "tlv_type", "Type", .hex,
      names: [1: "Domain", 2: "Trunk Status", 3: "Trunk Type", 4: "Sender ID"])
    tlvLen = p.u16("tlv_len", "Length")
    tos = p.u8("tos", "Trunk Operating Status", .hex, mask: 0x80, names: [0: "Access", 1: "Trunk"])
    tas = p.u8(
      "tas", "Trunk Administrative Status", .hex, mask: 7,
      names: [1: "On", 2: "Off", 3: "Desirable", 4: "Auto"])
    tot = p.u8(
      "tot", "Trunk Operating Type", .hex, mask: 0xe0, names: [1: "Native", 2: "ISL", 5: "802.1Q"])
    tat = p.u8(
      "tat", "Trunk Administrative Type", .hex, mask: 7,
      names: [0: "Negotiated", 1: "Native", 2: "ISL", 5: "802.1Q"])
    senderid = p.ether("senderid", "Sender ID", blurb: "MAC Address of neighbor")
    data = p.ether("data", "Data")
    tlvLenTooShort = p.expert(
      "tlv_len.too_short", .malformed, .error, "Indicated length is less than the minimum length")
    tlvLenInvalid = p.expert(
      "tlv_len.invalid", .malformed, .error,
      "Indicated length does not correspond to this record type")
    truncated = p.expert("truncated", .malformed, .error, "DTP message is truncated prematurely")
  }

}
