import RemoraCore

/// Metrics and constraints of a DAG metric container (RFC 6551).
///
///     | type (1) | flags (5) P C O R (4) A (3) precedence (4) | length (1) | object … |
func rplMetrics(_ p: inout Builder) -> RPLOptions.Reader {
  let metrics = RPLMetrics(&p)
  return { d, option throws(Malformed) in try metrics.read(&d, option) }
}

struct RPLMetrics: Sendable {
  let type: Field<UInt8>
  let flags: Field<UInt16>
  let reserved: Field<UInt16>
  let partial, constraint, optional, recorded: Field<Bool>
  let aggregation, precedence: Field<UInt16>
  let length: Field<UInt8>
  let unknown: Expert
  let node, energy, hops, throughput, latency, quality, transmissions: Body
  let color: @Sendable (inout Dissection, UInt16) throws(Malformed) -> Void

  init(_ p: inout Builder) {
    type = p.u8(
      "rpl.opt.metric.type", "Routing Metric/Constraint Type",
      names: [
        1: "Node State and Attribute", 2: "Node Energy", 3: "Hop Count", 4: "Link Throughput",
        5: "Link Latency", 6: "Link Quality Level", 7: "Link ETX", 8: "Link Color",
      ])
    flags = p.u16("rpl.opt.metric.flags", "Flags", .hex)
    reserved = p.u16("rpl.opt.metric.reserved", "Reserved Flags", .hex, mask: 0xf800)
    partial = p.flag(
      "rpl.opt.metric.flag.p", "Flag P", mask: 0x400, width: 2, set: "Set", unset: "Not set")
    constraint = p.flag(
      "rpl.opt.metric.flag.c", "Flag C", mask: 0x200, width: 2, set: "Set", unset: "Not set")
    optional = p.flag(
      "rpl.opt.metric.flag.o", "Flag O", mask: 0x100, width: 2, set: "Set", unset: "Not set")
    recorded = p.flag(
      "rpl.opt.metric.flag.r", "Flag R", mask: 0x80, width: 2, set: "Set", unset: "Not set")
    aggregation = p.u16("rpl.opt.metric.flag.a", "A Field", .hex, mask: 0x70)
    precedence = p.u16("rpl.opt.metric.prec", "Precedence field", .hex, mask: 0xf)
    length = p.u8("rpl.opt.metric.length", "Metric Length")
    unknown = p.expert(
      "rpl.unknown.metric", .undecoded, .note, "Unknown RPL metric/constraint type")
    node = nodeStateMetric(&p)
    energy = energyMetric(&p)
    hops = hopCountMetric(&p)
    throughput = wordsMetric(p.u32("rpl.opt.metric.lt.object.lt", "Link Throughput"))
    latency = wordsMetric(p.u32("rpl.opt.metric.ll.object.ll", "Link Latency"))
    quality = qualityMetric(&p)
    transmissions = shortsMetric(p.u16("rpl.opt.metric.etx.object.etx", "ETX"))
    color = colorMetric(&p, unknown)
  }

  func read(_ d: inout Dissection, _ option: ICMPv6Option) throws(Malformed) {
    while d.offset < option.end {
      try d.step()
      let start = d.offset
      let size = 4 + Int(try d.peek(UInt8.self, ahead: 3))
      let kind = try d.add(type)
      let item = d.last
      d.setLength(item, min(size, d.remaining + 1))
      let sub = d.open(item)
      let set = try d.add(
        flags, bits: reserved, partial, constraint, optional, recorded, aggregation, precedence)
      d.append(", Flag P", if: set & 0x400 != 0)
      d.append(", Flag C", if: set & 0x200 != 0)
      d.append(", Flag O", if: set & 0x100 != 0)
      d.append(", Flag R", if: set & 0x80 != 0)
      let count = Int(try d.add(length))
      guard (1...8).contains(kind) else {
        d.expert(unknown, at: option.lengthItem)
        d.close(sub)
        continue
      }
      try d.inside(count) { d throws(Malformed) in
        switch kind {
        case 1: try node(&d)
        case 2: try energy(&d)
        case 3: try hops(&d)
        case 4: try throughput(&d)
        case 5: try latency(&d)
        case 6: try quality(&d)
        case 7: try transmissions(&d)
        case 8: try color(&d, set)
        default: break
        }
      }
      d.close(sub)
      try d.seek(start + size)
    }
  }
}

/// Node state and attributes (RFC 6551 section 3.1).
private func nodeStateMetric(_ p: inout Builder) -> Body {
  let object = p.u16("rpl.opt.metric.nsa.object", "Node State and Attribute Object", .hex)
  let reserved = p.u16("rpl.opt.metric.nsa.object.reserved", "Reserved field", .hex, mask: 0xff00)
  let flags = p.u16("rpl.opt.metric.nsa.object.flags", "Flags", .hex, mask: 0xfc)
  let aggregator = p.flag(
    "rpl.opt.metric.nsa.object.flag.a", "Flag A", mask: 0x2, width: 2, set: "Set", unset: "Not set")
  let overloaded = p.flag(
    "rpl.opt.metric.nsa.object.flag.o", "Flag O", mask: 0x1, width: 2, set: "Set", unset: "Not set")
  let extra = p.u8(
    "rpl.opt.metric.nsa.object.opttlv.object", "Node State and Attribute Optional TLV")
  let type = p.u8(
    "rpl.opt.metric.nsa.object.opttlv.object.type", "Node State and Attribute Optional TLV Type")
  let length = p.u8(
    "rpl.opt.metric.nsa.object.opttlv.object.length", "Node State and Attribute Optional TLV Length"
  )
  let data = p.bytes("rpl.opt.metric.nsa.object.opttlv.object.data", "Raw Data")
  return { d throws(Malformed) in
    let set = try d.add(object, bits: reserved, flags, aggregator, overloaded)
    d.append(", Flag A", if: set & 2 != 0)
    d.append(", Flag O", if: set & 1 != 0)
    while d.reportedRemaining > 0 {
      try d.step()
      let kind = try d.peek(UInt8.self)
      let size = Int(try d.peek(UInt8.self, ahead: 1))
      let sub = d.open(d.put(extra, kind, at: d.next(min(d.remaining, 2 + size))))
      try d.add(type)
      try d.add(length)
      try d.add(data, length: size)
      d.close(sub)
    }
  }
}

/// Node energy (RFC 6551 section 3.2).
private func energyMetric(_ p: inout Builder) -> Body {
  let object = p.u16("rpl.opt.metric.ne.object", "Node Energy Object", .hex)
  let flags = p.u16("rpl.opt.metric.ne.object.flags", "Flags field", .hex, mask: 0xf000)
  let included = p.flag(
    "rpl.opt.metric.ne.object.flag.i", "Flag I", mask: 0x800, width: 2, set: "Set", unset: "Not set"
  )
  let type = p.u16("rpl.opt.metric.ne.object.type", "Type", .hex, mask: 0x600)
  let estimated = p.flag(
    "rpl.opt.metric.ne.object.flag.e", "Flag E", mask: 0x100, width: 2, set: "Set", unset: "Not set"
  )
  let energy = p.u16("rpl.opt.metric.ne.object.energy", "Energy", .hex, mask: 0xff)
  return { d throws(Malformed) in
    while d.reportedRemaining > 0 {
      try d.step()
      let set = try d.add(object, bits: flags, included, type, estimated, energy)
      d.append(", Flag I", if: set & 0x800 != 0)
      d.append(", Flag E", if: set & 0x100 != 0)
    }
  }
}

/// Hop count (RFC 6551 section 3.3).
private func hopCountMetric(_ p: inout Builder) -> Body {
  let object = p.u16("rpl.opt.metric.hp.object", "Hop Count Object", .hex)
  let reserved = p.u16("rpl.opt.metric.hp.object.reserved", "Reserved field", .hex, mask: 0xf000)
  let flags = p.u16("rpl.opt.metric.hp.object.flags", "Flags", .hex, mask: 0xf00)
  let hops = p.u16("rpl.opt.metric.hp.object.hp", "Hop Count", mask: 0xff)
  return { d throws(Malformed) in try d.add(object, bits: reserved, flags, hops) }
}

/// Throughput and latency (RFC 6551 sections 4.1 and 4.2).
private func wordsMetric(_ field: Field<UInt32>) -> Body {
  return { d throws(Malformed) in
    while d.reportedRemaining > 0 {
      try d.step()
      try d.add(field)
    }
  }
}

/// Expected transmissions (RFC 6551 section 4.3.2).
private func shortsMetric(_ field: Field<UInt16>) -> Body {
  return { d throws(Malformed) in
    while d.reportedRemaining > 0 {
      try d.step()
      try d.add(field)
    }
  }
}

/// Link quality level (RFC 6551 section 4.3.1).
private func qualityMetric(_ p: inout Builder) -> Body {
  let reserved = p.u8("rpl.opt.metric.lql.object.res", "Reserved field", .hex, mask: 0xff)
  let object = p.u8("rpl.opt.metric.lql.object", "Link Quality Level Object", .hex)
  let value = p.u8("rpl.opt.metric.lql.object.val", "Val(ue)", .hex, mask: 0xe0)
  let counter = p.u8("rpl.opt.metric.lql.object.counter", "Counter", mask: 0x1f)
  return { d throws(Malformed) in
    try d.add(reserved)
    while d.reportedRemaining > 0 {
      try d.step()
      try d.add(object, bits: value, counter)
    }
  }
}

/// Link color (RFC 6551 section 4.4), as a metric that was recorded or as a constraint.
private func colorMetric(
  _ p: inout Builder, _ unknown: Expert
)
  -> @Sendable (inout Dissection, UInt16) throws(Malformed) -> Void
{
  let reserved = p.u8("rpl.opt.metric.lc.object.res", "Reserved field", .hex, mask: 0xff)
  let object = p.label("rpl.opt.metric.lc.object", "Link Color Object")
  let color = p.u16("rpl.opt.metric.lc.object.lc", "Link Color", .hex, mask: 0xffc0)
  let counter = p.u16("rpl.opt.metric.lc.object.counter", "Counter", mask: 0x3f)
  let unused = p.u16("rpl.opt.metric.lc.object.reserved", "Reserved", mask: 0x3e)
  let included = p.u16("rpl.opt.metric.lc.object.flag.i", "Flag I", mask: 0x1)
  return { d, set throws(Malformed) in
    try d.add(reserved)
    while d.reportedRemaining > 0 {
      try d.step()
      let item = d.put(object, at: d.next(min(2, d.remaining)))
      let sub = d.open(item)
      let word = try d.peek(UInt16.self)
      let here = d.next(2)
      d.put(color, word >> 6, at: here)
      switch (set & 0x200 != 0, set & 0x80 != 0) {
      case (false, true): d.put(counter, word & 0x3f, at: here)
      case (true, _):
        d.put(unused, word >> 1 & 0x1f, at: here)
        d.put(included, word & 1, at: here)
      default: d.expert(unknown, at: item)
      }
      try d.skip(2)
      d.close(sub)
    }
  }
}
