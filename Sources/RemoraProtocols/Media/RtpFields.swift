import RemoraCore

/// The fields of RTP.
struct RTPFields {
  let version, cc, pType, paddingCount, extRfc5285Id, extRfc5285Len: Field<UInt8>
  let extRfc5285Appbits: Field<UInt8>
  let padding, ext, marker: Field<Bool>
  let seq, extProfile, extLen: Field<UInt16>
  let extseq, timestamp, ssrc, csrcItem, hdrExt: Field<UInt32>
  let timestampExt: Field<UInt64>
  let csrcItems, hdrExts: Field<Label>
  let payload, paddingData, extRfc5285Data: Field<Bytes>

  init(_ p: inout Builder) {
    version = p.u8(
      "version", "Version", mask: 0xc0,
      names: [2: "RFC 1889 Version", 0: "Old VAT Version", 1: "First Draft Version"])
    padding = p.flag("padding", "Padding", mask: 0x20)
    ext = p.flag("ext", "Extension", mask: 0x10)
    cc = p.u8("cc", "Contributing source identifiers count", mask: 0xf)
    marker = p.flag("marker", "Marker", mask: 0x80)
    pType = p.u8("p_type", "Payload type", mask: 0x7f)
    seq = p.u16("seq", "Sequence number")
    extseq = p.u32("extseq", "Extended sequence number")
    timestamp = p.u32("timestamp", "Timestamp")
    timestampExt = p.u64("timestamp_ext", "Extended timestamp")
    ssrc = p.u32("ssrc", "Synchronization Source identifier", .hexDec)
    extProfile = p.u16("ext.profile", "Defined by profile", .hexDec, names: rtpExtProfileNames)
    extLen = p.u16("ext.len", "Extension length")
    csrcItems = p.label("csrc.items", "Contributing Source identifiers")
    csrcItem = p.u32("csrc.item", "CSRC item", .hexDec)
    hdrExts = p.label("hdr_exts", "Header extensions")
    hdrExt = p.u32("hdr_ext", "Header extension", .hexDec)
    payload = p.bytes("payload", "Payload")
    paddingData = p.bytes("padding.data", "Padding data")
    paddingCount = p.u8("padding.count", "Padding count")
    extRfc5285Id = p.u8(
      "ext.rfc5285.id", "Identifier", blurb: "RFC 5285 Header Extension Identifier")
    extRfc5285Len = p.u8("ext.rfc5285.len", "Length", blurb: "RFC 5285 Header Extension length")
    extRfc5285Appbits = p.u8(
      "ext.rfc5285.appbits", "Application Bits", blurb: "RFC 5285 2-bytes header application bits")
    extRfc5285Data = p.bytes("ext.rfc5285.data", "Extension Data", blurb: "RFC 5285 Extension Data")
  }
}

let rtpExtProfileNames: ValueNames = ValueNames(ranges: [
  (103...103, "ED137"), (359...359, "ED137A"), (4096...4111, "RFC 5285 Two-Byte Header Extensions"),
  (48862...48862, "RFC 5285 One-Byte Header Extensions"),
])
