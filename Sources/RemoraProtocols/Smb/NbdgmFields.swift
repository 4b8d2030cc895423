import RemoraCore

/// The fields of the NetBIOS datagram service.
struct NBDGMFields {
  let type, flags, nodeType, errorCode: Field<UInt8>
  let next, first: Field<Bool>
  let dgramId, srcPort, dgramLen, pktOffset: Field<UInt16>
  let srcIp: Field<IPv4Address>
  let sourceName, destinationName: Field<Text>

  init(_ p: inout Builder) {
    type = p.u8(
      "type", "Message Type",
      names: [
        16: "Direct_unique datagram", 17: "Direct_group datagram", 18: "Broadcast datagram",
        19: "Datagram error", 20: "Datagram query request", 21: "Datagram positive query response",
        22: "Datagram negative query response",
      ], blurb: "NBDGM message type")
    flags = p.u8("flags", "Flags", .hex)
    next = p.flag(
      "next", "More fragments follow", mask: 0x1, set: "Yes", unset: "No",
      blurb: "true if more fragments follow")
    first = p.flag(
      "first", "This is first fragment", mask: 0x2, set: "Yes", unset: "No",
      blurb: "true if first fragment")
    nodeType = p.u8(
      "node_type", "Node Type", mask: 0xc,
      names: [0: "B node", 1: "P node", 2: "M node", 3: "NBDD"])
    dgramId = p.u16("dgram_id", "Datagram ID", .hex, blurb: "Datagram identifier")
    srcIp = p.ipv4("src.ip", "Source IP", blurb: "Source IPv4 address")
    srcPort = p.u16("src.port", "Source Port")
    dgramLen = p.u16("dgram_len", "Datagram length", unit: Unit(" byte", " bytes"))
    pktOffset = p.u16("pkt_offset", "Packet offset", unit: Unit(" byte", " bytes"))
    errorCode = p.u8(
      "error_code", "Error code", .hex,
      names: [
        0x82: "Destination name not present", 0x83: "Invalid source name format",
        0x84: "Invalid destination name format",
      ])
    sourceName = p.string("source_name", "Source name")
    destinationName = p.string("destination_name", "Destination name")
  }
}
