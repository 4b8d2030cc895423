import RemoraCore

/// The fields of BitTorrent's DHT.
struct BTDHTFields {
  let bencodedString, bencodedInt, bencodedListTerminator: Field<Text>
  let bencodedList, bencodedDict, bencodedDictEntry, error, peer, peers, node: Field<Label>
  let nodes: Field<Label>
  let id, truncatedData: Field<Bytes>
  let ip: Field<IPv4Address>
  let ip6: Field<IPv6Address>
  let port: Field<UInt16>
  let bencodingDictOutOfOrder: Expert

  init(_ p: inout Builder) {
    bencodedString = p.string("bencoded.string", "String")
    bencodedList = p.label("bencoded.list", "List")
    bencodedInt = p.string("bencoded.int", "Int")
    bencodedDict = p.label("bencoded.dict", "Dictionary")
    bencodedDictEntry = p.label("bencoded.dict_entry", "Dictionary Entry")
    bencodedListTerminator = p.string("bencoded.list.terminator", "Terminator")
    error = p.label("error", "Error")
    peer = p.label("peer", "Peer")
    peers = p.label("peers", "Peers")
    node = p.label("node", "Node")
    nodes = p.label("nodes", "Nodes")
    id = p.bytes("id", "ID")
    ip = p.ipv4("ip", "IP")
    ip6 = p.ipv6("ip6", "IP")
    port = p.u16("port", "Port")
    truncatedData = p.bytes("truncated_data", "Truncated data")
    bencodingDictOutOfOrder = p.expert(
      "bencoding.dict_out_of_order", .protocolRule, .chat, "Dictionary keys are not in sorted order"
    )
  }
}
