public import RemoraCore

/// The control word in front of an Ethernet frame in a pseudowire (RFC 4448 section 4.6).
///
///     |0 0 0 0|        reserved       |       sequence number         |
public let pwethcw = Protocol(
  "pwethcw", "PW Ethernet Control Word", short: "Ethernet PW (with CW)"
) { p in
  let sequence = p.u16("/pweth.cw.sequence_number", "PW sequence number (ethernet)")
  let marker = p.flag("/pweth.cw", "PW Control Word (ethernet)")
  let ethernet = p.uses("eth")
  return { d throws(Malformed) in
    let number = try d.peekOrWithdraw(UInt16.self, ahead: 2)
    // The mark stands before the heading.
    d.withdraw()
    d.put(marker, true, at: d.head, .hidden)
    d.reinstate()
    d.setOwnLength(4)
    d.put(sequence, number, at: Region(d.offset + 2, 2))
    d.label("Sequence Number: \(number)")
    try d.skip(4)
    try d.call(ethernet)
  }
}

/// An Ethernet frame in a pseudowire without a control word, recognised by its look.
public let pwethnocw = Protocol(
  "pwethnocw", "Ethernet PW (no CW)", short: "Ethernet PW (no CW)"
) { p in
  let ethernet = p.uses("eth")
  let marker = p.flag("/pweth", "PW (ethernet)")
  p.showsNoItem()
  p.recognizes(over: "mpls") { d in LabelLayer.looksLikeEthernet(d) }
  return { d throws(Malformed) in
    d.put(marker, true, at: d.head, .hidden)
    try d.call(ethernet)
  }
}

/// The header of messages about a pseudowire or a label-switched path (RFC 4385 section 5,
/// RFC 5586 section 2.1).
///
///     |0 0 0 1|version|   reserved    |         channel type          |
public let pwach = Protocol(
  "pwach", "PW Associated Channel Header", short: "PW Associated Channel"
) { p in
  let version = p.u8(
    "ver", "Channel Version", mask: 0x0f, blurb: "PW Associated Channel Version")
  let reserved = p.u8("res", "Reserved", .hex)
  let notZero = p.expert(
    "res.not_zero", .protocolRule, .warning, "Error: this byte is reserved and must be 0")
  let type = p.u16(
    "channel_type", "Channel Type", .hex, names: channelNames,
    blurb: "PW Associated Channel Type")
  let byType = p.table("channel_type", UInt16.self)
  p.over("mpls.pfn", 1)
  return { d throws(Malformed) in
    _ = try d.peekOrWithdraw(UInt32.self)
    d.setOwnLength(4)
    // Behind label 13 it is not a pseudowire's.
    if d.packet.ethertype == 13 { d.label(d.own, "Generic Associated Channel Header") }
    try d.add(version)
    if try d.add(reserved) != 0 { d.expert(notZero) }
    let kind = try d.add(type)
    try d.call(byType, kind)
  }
}

/// The management channel (RFC 5718 section 2).
public let mcc = Protocol(
  "mcc", "Management Communication Channel (MCC)",
  short: "PW Associated Management Communication Channel"
) { p in
  let proto = p.u16("proto", "Protocol Id", .hex, names: channelNames, blurb: "MCC Protocol")
  let byProtocol = p.table("proto", UInt16.self)
  p.over("pwach.channel_type", 1)
  return { d throws(Malformed) in
    _ = try d.peekOrWithdraw(UInt16.self)
    d.setOwnLength(2)
    let kind = try d.add(proto)
    try d.call(byProtocol, kind)
  }
}

/// IANA pseudowire associated channel types.
private let channelNames: ValueNames = [
  0: "Reserved", 1: "Management Communication Channel (MCC)",
  2: "Signaling Communication Channel (SCC)",
  7: "BFD Control, PW-ACH-encapsulated (BFD Without IP/UDP Headers)",
  8: "S-BFD Control, PW-ACH/L2SS encapsulation (without IP/UDP Headers)",
  9: "MPLS-TP Dual-Homing Coordination message", 10: "MPLS Direct Loss Measurement (DLM)",
  11: "MPLS Inferred Loss Measurement (ILM)", 12: "MPLS Delay Measurement (DM)",
  13: "MPLS Direct Loss and Delay Measurement (DLM+DM)",
  14: "MPLS Inferred Loss and Delay Measurement (ILM+DM)", 15: "Residence Time Measurement",
  16: "Time Bucket Jitter Measurement", 17: "Multi-packet Delay Measurement",
  18: "Average Delay Measurement", 33: "IPv4 packet", 34: "MPLS-TP CC message",
  35: "MPLS-TP CV message", 36: "Protection State Coordination Protocol (PSC)",
  37: "On-Demand CV", 38: "LI", 39: "Pseudo-Wire OAM", 40: "MAC Withdraw OAM Msg",
  41: "PW Status Refresh Reduction", 42: "Ring Protection Switching (RPS) Protocol",
  87: "IPv6 packet", 88: "Fault OAM", 89: "G-ACh Advertisement Protocol",
  32760: "Reserved for Experimental Use", 32761: "Reserved for Experimental Use",
  32762: "Reserved for Experimental Use", 32763: "Reserved for Experimental Use",
  32764: "Reserved for Experimental Use", 32765: "Reserved for Experimental Use",
  32766: "Reserved for Experimental Use", 32767: "Reserved for Experimental Use",
  35074: "MPLS-TP OAM",
]
