import RemoraCore

/// Multicast traceroute inside IGMP (draft-fenner-traceroute-ipm): a query that collects a block
/// from each router on its way.
struct IGMPTrace {
  let hops: Field<UInt8>
  let source, receiver, response: Field<IPv4Address>
  let responseHops: Field<UInt8>
  let query: Field<UInt32>
  let arrival: Field<UInt32>
  let incoming, outgoing, previous: Field<IPv4Address>
  let inPackets, outPackets, total: Field<UInt32>
  let routing, forwardHops, zero, isNetwork, mask, code: Field<UInt8>

  init(_ p: inout Builder) {
    hops = p.u8("mtrace.max_hops", "# hops", blurb: "Maximum Number of Hops to Trace")
    source = p.ipv4(
      "mtrace.saddr", "Source Address", blurb: "Multicast Source for the Path Being Traced")
    receiver = p.ipv4(
      "mtrace.raddr", "Receiver Address", blurb: "Multicast Receiver for the Path Being Traced")
    response = p.ipv4(
      "mtrace.rspaddr", "Response Address",
      blurb: "Destination of Completed Traceroute Response")
    responseHops = p.u8("mtrace.resp_ttl", "Response TTL", blurb: "TTL for Multicasted Responses")
    query = p.u24(
      "mtrace.q_id", "Query ID", blurb: "Identifier for this Traceroute Request")
    arrival = p.u32("mtrace.q_arrival", "Query Arrival", blurb: "Query Arrival Time")
    incoming = p.ipv4("mtrace.q_inaddr", "In itf addr", blurb: "Incoming Interface Address")
    outgoing = p.ipv4("mtrace.q_outaddr", "Out itf addr", blurb: "Outgoing Interface Address")
    previous = p.ipv4(
      "mtrace.q_prevrtr", "Previous rtr addr", blurb: "Previous-Hop Router Address")
    inPackets = p.u32(
      "mtrace.q_inpkt", "In pkts", blurb: "Input packet count on incoming interface")
    outPackets = p.u32(
      "mtrace.q_outpkt", "Out pkts", blurb: "Output packet count on outgoing interface")
    total = p.u32(
      "mtrace.q_total", "S,G pkt count",
      blurb: "Total number of packets for this source-group pair")
    routing = p.u8(
      "mtrace.q_rtg_proto", "Rtg Protocol", names: traceProtocols,
      blurb: "Routing protocol between this and previous hop rtr")
    forwardHops = p.u8("mtrace.q_fwd_ttl", "FwdTTL", blurb: "TTL required for forwarding")
    zero = p.u8(
      "mtrace.q_mbz", "MBZ", .hex, mask: 0x80,
      blurb: "Must be zeroed on transmission and ignored on reception")
    isNetwork = p.u8(
      "mtrace.q_s", "S", .hex, mask: 0x40, blurb: "Set if S,G packet count is for source network")
    mask = p.u8(
      "mtrace.q_src_mask", "Src Mask", .hex, mask: 0x3f,
      blurb: "Source mask length. 63 when forwarding on group state")
    code = p.u8(
      "mtrace.q_fwd_code", "Forwarding Code", .hex, names: traceCodes,
      blurb: "Forwarding information/error code")
  }

  func dissect(_ d: inout Dissection, _ igmp: IGMPLayer) throws(Malformed) {
    let size = d.reportedRemaining
    let blocks = max(0, (size - 24) / 32)
    let isResponse = try d.peek(UInt8.self) == 0x1e
    let name =
      isResponse ? "Traceroute Response" : size == 24 ? "Traceroute Query" : "Traceroute Request"
    d.protocolColumn("IGMP")
    d.info("\(name)")
    if isResponse { d.info(append: ", \(blocks) block\(blocks == 1 ? "" : "s")") }
    try d.add(igmp.type)
    d.label(value: "\(name) (0x\(isResponse ? 0x1e : 0x1f, hex: 2))")
    try d.add(hops)
    try igmp.checksum.add(&d, over: size)
    try d.add(igmp.group)
    try d.add(source)
    try d.add(receiver)
    try d.add(response)
    try d.add(responseHops)
    try d.add(query)
    for _ in 0..<blocks { try addBlock(&d) }
  }

  private func addBlock(_ d: inout Dissection) throws(Malformed) {
    try d.step()
    let from = IPv4Address(bits: try d.peek(UInt32.self, ahead: 4))
    let to = IPv4Address(bits: try d.peek(UInt32.self, ahead: 8))
    let proto = traceProtocols.name(of: UInt64(try d.peek(UInt8.self, ahead: 28))) ?? "Unknown"
    let reason = traceCodes.name(of: UInt64(try d.peek(UInt8.self, ahead: 31))) ?? "Unknown"
    let item = d.text(
      "Response data block: \(from) -> \(to),  Proto: \(proto),  Forwarding Code: \(reason)",
      at: d.next(32))
    let sub = d.open(item)
    try d.add(arrival)
    try d.add(incoming)
    try d.add(outgoing)
    try d.add(previous)
    try d.add(inPackets)
    try d.add(outPackets)
    try d.add(total)
    try d.add(routing)
    try d.add(forwardHops)
    try d.add(bits: zero, isNetwork, mask, width: 1)
    try d.add(code)
    d.close(sub)
  }
}

private let traceProtocols: ValueNames = [
  1: "DVMRP", 2: "MOSPF", 3: "PIM", 4: "CBT", 5: "PIM using special routing table",
  6: "PIM using a static route", 7: "DVMRP using a static route",
  8: "PIM using MBGP (aka BGP4+) route", 9: "CBT using special routing table",
  10: "CBT using a static route", 11: "PIM using state created by Assert processing",
]

private let traceCodes: ValueNames = [
  0x00: "NO_ERROR", 0x01: "WRONG_IF", 0x02: "PRUNE_SENT", 0x03: "PRUNE_RCVD", 0x04: "SCOPED",
  0x05: "NO_ROUTE", 0x06: "WRONG_LAST_HOP", 0x07: "NOT_FORWARDING", 0x08: "REACHED_RP",
  0x09: "RPF_IF", 0x0a: "NO_MULTICAST", 0x0b: "INFO_HIDDEN", 0x81: "NO_SPACE",
  0x82: "OLD_ROUTER", 0x83: "ADMIN_PROHIB",
]
