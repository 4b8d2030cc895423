import RemoraCore

/// The fields of mndp.
struct MndpFields: Sendable {
  let tlvType, tlvLength, headerSeqno: Field<UInt16>
  let tlvData, headerUnknown: Field<Bytes>
  let mac: Field<MACAddress>
  let softwareid, version, identity, platform, board, interfacename: Field<Text>
  let uptime: Field<RelativeTime>
  let unpack: Field<UInt8>
  let ipv6address: Field<IPv6Address>
  let ipv4address: Field<IPv4Address>

  init(_ p: inout Builder) {
    tlvType = p.u16("tlv.type", "TlvType")
    tlvLength = p.u16("tlv.length", "TlvLength")
    tlvData = p.bytes("tlv.data", "TlvData")
    headerUnknown = p.bytes("header.unknown", "Header Unknown")
    headerSeqno = p.u16("header.seqno", "SeqNo")
    mac = p.ether("mac", "MAC-Address")
    softwareid = p.string("softwareid", "Software-ID")
    version = p.string("version", "Version")
    identity = p.string("identity", "Identity")
    uptime = p.duration("uptime", "Uptime")
    platform = p.string("platform", "Platform")
    board = p.string("board", "Board")
    unpack = p.u8("unpack", "Unpack", names: [1: "None"])
    ipv6address = p.ipv6("ipv6address", "IPv6-Address")
    interfacename = p.string("interfacename", "Interface name")
    ipv4address = p.ipv4("ipv4address", "IPv4-Address")
  }

}
