import RemoraCore

/// The fields of proxy.
struct ProxyFields: Sendable {
  static let properties = ValueNames(packed: v2TlvTypeNames)
  let version, v2Version, v2Cmd, v2AddrFamilyProtocol, v2AddrFamily, v2Protocol, v2TlvType,
    v2TlvSslClient: Field<UInt8>
  let srcIpv4, dstIpv4: Field<IPv4Address>
  let srcIpv6, dstIpv6: Field<IPv6Address>
  let srcport, dstport, v2Length, v2TlvLength: Field<UInt16>
  let v1Magic, v2Tlv: Field<Label>
  let v1Proto, v1Unknown, v2TlvSslVersion, v2TlvSslCn, v2TlvSslCipher, v2TlvSslSigAlg,
    v2TlvSslKeuAlg: Field<Text>
  let v2Magic, v2SrcUnix, v2DstUnix, v2Unknown, v2TlvValue: Field<Bytes>
  let v2TlvSslVerify: Field<UInt32>

  init(_ p: inout Builder) {
    version = p.u8("version", "Version")
    srcIpv4 = p.ipv4("src.ipv4", "Source Address")
    dstIpv4 = p.ipv4("dst.ipv4", "Destination Address")
    srcIpv6 = p.ipv6("src.ipv6", "Source Address")
    dstIpv6 = p.ipv6("dst.ipv6", "Destination Address")
    srcport = p.u16("srcport", "Source Port")
    dstport = p.u16("dstport", "Destination Port")
    v1Magic = p.label("v1.magic", "PROXY v1 magic")
    v1Proto = p.string("v1.proto", "Protocol", blurb: "Proxied protocol and family")
    v1Unknown = p.string("v1.unknown", "Unknown data")
    v2Magic = p.bytes("v2.magic", "Magic")
    v2Version = p.u8("v2.version", "Version", mask: 0xf0)
    v2Cmd = p.u8("v2.cmd", "Command", mask: 0xf, names: [0: "LOCAL", 1: "PROXY"])
    v2AddrFamilyProtocol = p.u8(
      "v2.addr_family_protocol", "Address Family Protocol", .hex,
      names: ValueNames(packed: Self.v2AddrFamilyProtocolNames))
    v2AddrFamily = p.u8(
      "v2.addr_family", "Address Family", .hex, mask: 0xf0,
      names: [1: "IPv4", 2: "IPv6", 3: "UNIX"])
    v2Protocol = p.u8("v2.protocol", "Protocol", .hex, mask: 0xf)
    v2Length = p.u16("v2.length", "Length", blurb: "Size of addresses and additional properties")
    v2SrcUnix = p.bytes("v2.src.unix", "Source Address")
    v2DstUnix = p.bytes("v2.dst.unix", "Destination Address")
    v2Unknown = p.bytes("v2.unknown", "Unknown data")
    v2Tlv = p.label("v2.tlv", "TLV")
    v2TlvType = p.u8("v2.tlv.type", "Type", .hex, names: Self.properties)
    v2TlvLength = p.u16("v2.tlv.length", "Length")
    v2TlvValue = p.bytes("v2.tlv.value", "Value")
    v2TlvSslClient = p.u8("v2.tlv.ssl.client", "Client", .hex)
    v2TlvSslVerify = p.u32("v2.tlv.ssl.verify", "Verify", .hex)
    v2TlvSslVersion = p.string("v2.tlv.ssl.version", "Version")
    v2TlvSslCn = p.string("v2.tlv.ssl.cn", "CN", blurb: "CommonName")
    v2TlvSslCipher = p.string("v2.tlv.ssl.cipher", "Cipher")
    v2TlvSslSigAlg = p.string("v2.tlv.ssl.sig_alg", "SIG ALG", blurb: "Signature Algorithm")
    v2TlvSslKeuAlg = p.string("v2.tlv.ssl.keu_alg", "Key ALG", blurb: "Key Algorithm")
  }

  static let v2AddrFamilyProtocolNames: StaticString = #"""
    0=UNSPEC
    11=TCP over IPv4
    12=UDP over IPv4
    21=TCP over IPv6
    22=UDP over IPv6
    31=UNIX stream
    32=UNIX datagram
    """#
  static let v2TlvTypeNames: StaticString = #"""
    0=UNSPEC
    1=ALPN
    2=AUTHORITY
    3=CRC32C
    4=NOOP
    5=UNIQUE_ID
    20=SSL
    21=SSL VERSION
    22=SSL CN
    23=SSL CIPHER
    24=SSL SIG ALG
    25=SSL KEY ALG
    30=NETNS
    ea=AWS
    """#
}
