import RemoraCore

/// In situ operations, administration and maintenance (RFC 9486 section 4): data that the packet
/// gathers on its way (RFC 9197), or that nodes send elsewhere (RFC 9326).
///
///     | option | length | reserved | IOAM type | namespace (2) | node length, flags, rest (2) |
///     |          trace type (3)          | reserved | free space … | node data … |
func telemetryOption(_ p: inout Builder, _ remarks: IPv6OptionRemarks) -> IPv6Options.Reader {
  let layer = IPv6Telemetry(&p, remarks)
  return { d, option throws(Malformed) in try layer.read(&d, option) }
}

struct IPv6Telemetry: Sendable {
  let remarks: IPv6OptionRemarks
  let reserved, kind: Field<UInt8>
  let namespace: Field<UInt16>
  let nodeLength: Field<UInt8>
  let flags: Field<UInt16>
  let flagBits: [Field<Bool>]
  let rest: Field<UInt8>
  let type: Field<UInt32>
  let typeBits: [Field<Bool>]
  let traceReserved: Field<UInt8>
  let free: Field<Bytes>
  let node: IPv6TelemetryNode
  let exportNamespace: Field<UInt16>
  let exportFlags, extensionFlags: Field<UInt8>
  let extensionReserved, hasSequence, hasFlow: Field<Bool>
  let flow, sequence: Field<UInt32>

  init(_ p: inout Builder, _ remarks: IPv6OptionRemarks) {
    self.remarks = remarks
    reserved = p.u8("opt.ioam.rsv", "Reserved")
    kind = p.u8("opt.ioam.opt_type", "Option-Type", names: telemetryKinds)
    namespace = p.u16("opt.ioam.trace.ns", "Namespace ID")
    nodeLength = p.u8("opt.ioam.trace.nodelen", "Node Length")
    flags = p.u16("opt.ioam.trace.flags", "Flags", .hex, mask: 0x780)
    flagBits = zip(["o", "l", "a", "rsv"], telemetryFlagNames).enumerated().map { i, names in
      p.flag("opt.ioam.trace.flag.\(names.0)", names.1, mask: 0x400 >> UInt64(i), width: 2)
    }
    rest = p.u8("opt.ioam.trace.remlen", "Remaining Length")
    type = p.u24("opt.ioam.trace.type", "Trace Type", .hex)
    let ends = (0...11).map { "bit\($0)" } + ["undef", "bit22", "rsv"]
    typeBits = zip(ends, telemetryTypeNames).enumerated().map { i, names in
      let mask = UInt64(telemetryTypeMasks[i])
      return p.flag("opt.ioam.trace.type.\(names.0)", names.1, mask: mask, width: 3)
    }
    traceReserved = p.u8("opt.ioam.trace.rsv", "Reserved")
    free = p.bytes("opt.ioam.trace.free_space", "Free space")
    node = IPv6TelemetryNode(&p)
    exportNamespace = p.u16("opt.ioam.dex.ns", "Namespace ID")
    exportFlags = p.u8("opt.ioam.dex.flags", "Flags")
    extensionFlags = p.u8("opt.ioam.dex.extflags", "Extension Flags", .hex)
    extensionReserved = p.flag("opt.ioam.trace.type.rsv", "Reserved", mask: 0x3f)
    hasSequence = p.flag("opt.ioam.dex.extflag.flag.seqnum", "Sequence Number", mask: 0x40)
    hasFlow = p.flag("opt.ioam.dex.extflag.flag.flowid", "Flow ID", mask: 0x80)
    flow = p.u32("opt.ioam.dex.extflag.flowid", "Flow ID")
    sequence = p.u32("opt.ioam.dex.extflag.seqnum", "Sequence Number")
  }

  func read(_ d: inout Dissection, _ option: IPv6Option) throws(Malformed) {
    remarks.check(&d, option, option.length >= 2, "IOAM Option: Invalid length")
    try d.add(reserved)
    let value = try d.add(kind)
    let size = option.end - d.offset
    let name = telemetryKinds.name(of: UInt64(value)) ?? "Unknown Option-Type"
    let sub = d.open(d.text("\(name)", at: d.next(size < 0 ? d.remaining : size)))
    switch value {
    case 0, 1: try readTrace(&d, option, isIncremental: value == 1)
    case 4: try readExport(&d)
    default: break
    }
    d.close(sub)
  }

  private func readTrace(
    _ d: inout Dissection, _ option: IPv6Option, isIncremental: Bool
  )
    throws(Malformed)
  {
    remarks.check(&d, option, option.length >= 10, "IOAM Option: Invalid length")
    try d.add(namespace)
    let word = try d.peek(UInt16.self)
    let words = UInt8(truncatingIfNeeded: word >> 11)
    d.put(nodeLength, words, at: d.next(1))
    if d.wantsLabels {
      let bits = binary(UInt64(words), 5)
      d.label("\(bits.prefix(4)) \(bits.suffix(1))... = Node Length: \(words)")
    }
    addFlags(&d, word)
    try d.skip(1)
    let left = UInt8(truncatingIfNeeded: word & 0x7f)
    d.put(rest, left, at: d.next(1))
    if d.wantsLabels {
      let bits = binary(UInt64(left), 7)
      d.label(".\(bits.prefix(3)) \(bits.suffix(4)) = Remaining Length: \(left)")
    }
    let restItem = d.last
    try d.skip(1)
    let room = option.end - d.offset - 4
    let isTooLong = Int(left) * 4 > room
    if isTooLong {
      d.expert(
        remarks.invalidRest, at: restItem, "IOAM RemLen: Invalid length (\(Int(left) * 4) bytes)")
    }
    let bits = try addType(&d)
    let isWhole = words > 0 && (room - Int(left) * 4) % (Int(words) * 4) == 0
    if words == 0 {
      d.expert(remarks.invalidNode)
    } else if isWhole || bits & 2 != 0, Int(words) != IPv6TelemetryNode.words(bits) {
      d.expert(remarks.invalidType)
    }
    try d.add(traceReserved)
    if isTooLong || words == 0 { return }
    try readNodes(&d, option, Int(left) * 4, Int(words) * 4, bits)
  }

  private func readNodes(
    _ d: inout Dissection, _ option: IPv6Option, _ space: Int, _ size: Int, _ bits: UInt32
  ) throws(Malformed) {
    let total = option.end - d.offset
    guard total > 0 else { return }
    let sub = d.open(d.text("Trace Data", at: d.next(total)))
    defer { d.close(sub) }
    if space > 0 { try d.add(free, length: space) }
    let hasSnapshots = bits & 2 != 0
    if !hasSnapshots, (option.end - d.offset) % size != 0 {
      remarks.check(&d, option, false, "IOAM Option: Invalid length")
      return
    }
    var number = 1
    while d.offset < option.end {
      try d.step()
      let start = d.offset
      let fits = try node.read(&d, number, size, bits)
      if !fits {
        try d.seek(start)
        return
      }
      number += 1
    }
  }

  private func addFlags(_ d: inout Dissection, _ word: UInt16) {
    let here = d.next(2)
    let item = d.put(flags, word >> 7 & 0xf, at: here)
    if d.wantsLabels {
      for i in 0..<4 where word & 0x400 >> UInt16(i) != 0 {
        d.append(", \(telemetryFlagNames[i])")
      }
    }
    let sub = d.open(item)
    for (i, bit) in flagBits.enumerated() {
      d.put(bit, word & 0x400 >> UInt16(i) != 0, at: here)
    }
    d.close(sub)
  }

  private func addType(_ d: inout Dissection) throws(Malformed) -> UInt32 {
    let here = d.next(3)
    let bits = try d.add(type)
    let item = d.last
    let isSet = telemetryTypeMasks.map { bits & $0 != 0 }
    if d.wantsLabels {
      for i in 0..<15 where isSet[i] { d.append(", \(telemetryTypeNames[i])") }
    }
    let sub = d.open(item)
    for (i, bit) in typeBits.enumerated() { d.put(bit, isSet[i], at: here) }
    d.close(sub)
    return bits
  }

  private func readExport(_ d: inout Dissection) throws(Malformed) {
    try d.add(exportNamespace)
    try d.add(exportFlags)
    let bits = try d.add(extensionFlags, bits: extensionReserved, hasSequence, hasFlow)
    if bits & 0x40 != 0 { d.append(", Sequence Number") }
    if bits & 0x80 != 0 { d.append(", Flow ID") }
    _ = try addType(&d)
    try d.add(traceReserved)
    if bits & 0x80 != 0 { try d.add(flow) }
    if bits & 0x40 != 0 { try d.add(sequence) }
  }
}

/// What one node has written into a trace (RFC 9197 section 4.4.2).
struct IPv6TelemetryNode: Sendable {
  let hop: Field<UInt8>
  let id: Field<UInt32>
  let ingress, egress: Field<UInt16>
  let seconds, fraction, delay, data, depth, sum: Field<UInt32>
  let idWide: Field<UInt64>
  let ingressWide, egressWide: Field<UInt32>
  let dataWide: Field<UInt64>
  let buffer, undefined: Field<UInt32>
  let snapshotLength: Field<UInt8>
  let schema: Field<UInt32>
  let snapshot: Field<Bytes>

  init(_ p: inout Builder) {
    let name = "opt.ioam.trace.node"
    hop = p.u8("\(name).hlim", "Hop Limit")
    id = p.u24("\(name).id", "ID", .hex)
    ingress = p.u16("\(name).iif", "Ingress ID", .hex)
    egress = p.u16("\(name).eif", "Egress ID", .hex)
    seconds = p.u32("\(name).tss", "Timestamp Seconds", .hex)
    fraction = p.u32("\(name).tsf", "Timestamp Fraction", .hex)
    delay = p.u32("\(name).trdelay", "Transit Delay", .hex)
    data = p.u32("\(name).nsdata", "Namespace Data (short)", .hex)
    depth = p.u32("\(name).qdepth", "Queue Depth", .hex)
    sum = p.u32("\(name).csum", "Checksum Complement", .hex)
    idWide = p.integer(
      "\(name).id_wide", "ID", .uint56, as: UInt64.self, .hex, container: 7)
    ingressWide = p.u32("\(name).iif_wide", "Ingress ID", .hex)
    egressWide = p.u32("\(name).eif_wide", "Egress ID", .hex)
    dataWide = p.u64("\(name).nsdata_wide", "Namespace Data (wide)", .hex)
    buffer = p.u32("\(name).bufoccup", "Buffer Occupancy", .hex)
    undefined = p.u32("\(name).undefined", "Undefined bit", .hex)
    snapshotLength = p.u8("\(name).oss.len", "Length")
    schema = p.u24("\(name).oss.scid", "Schema ID", .hex)
    snapshot = p.bytes("\(name).oss.data", "Data")
  }

  /// Words of four bytes that each node writes for a trace type, without its snapshot.
  static func words(_ bits: UInt32) -> Int {
    (bits & 0xff_fffc).nonzeroBitCount + (bits & 0x00_e000).nonzeroBitCount
  }

  /// - Returns: whether the node is as long as the header says.
  func read(
    _ d: inout Dissection, _ number: Int, _ size: Int, _ bits: UInt32
  )
    throws(Malformed) -> Bool
  {
    let start = d.offset
    var total = size
    if bits & 2 != 0 { total += 4 + Int(try d.peek(UInt8.self, ahead: size)) * 4 }
    let sub = d.open(d.text("Node \(number)", at: d.next(size)))
    defer { d.close(sub) }
    try readShort(&d, bits)
    try readWide(&d, bits)
    for i in 12..<22 where bits & 0x80_0000 >> UInt32(i) != 0 { try d.add(undefined) }
    if d.offset - start != size { return false }
    if bits & 2 != 0 {
      let part = d.open(d.text("Opaque State Snapshot", at: d.next(total - size)))
      let words = Int(try d.add(snapshotLength))
      try d.add(schema)
      if words > 0 { try d.add(snapshot, length: words * 4) }
      d.close(part)
    }
    return true
  }

  private func readShort(_ d: inout Dissection, _ bits: UInt32) throws(Malformed) {
    if bits & 0x80_0000 != 0 {
      let part = d.open(d.text("Hop_Lim and Node ID (short)", at: d.next(4)))
      try d.add(hop)
      try d.add(id)
      d.close(part)
    }
    if bits & 0x40_0000 != 0 {
      let part = d.open(d.text("Ingress and Egress IDs (short)", at: d.next(4)))
      try d.add(ingress)
      try d.add(egress)
      d.close(part)
    }
    if bits & 0x20_0000 != 0 { try d.add(seconds) }
    if bits & 0x10_0000 != 0 { try d.add(fraction) }
    if bits & 0x08_0000 != 0 { try d.add(delay) }
    if bits & 0x04_0000 != 0 { try d.add(data) }
    if bits & 0x02_0000 != 0 { try d.add(depth) }
    if bits & 0x01_0000 != 0 { try d.add(sum) }
  }

  private func readWide(_ d: inout Dissection, _ bits: UInt32) throws(Malformed) {
    if bits & 0x8000 != 0 {
      let part = d.open(d.text("Hop_Lim and Node ID (wide)", at: d.next(8)))
      try d.add(hop)
      try d.add(idWide)
      d.close(part)
    }
    if bits & 0x4000 != 0 {
      let part = d.open(d.text("Ingress and Egress IDs (wide)", at: d.next(8)))
      try d.add(ingressWide)
      try d.add(egressWide)
      d.close(part)
    }
    if bits & 0x2000 != 0 { try d.add(dataWide) }
    if bits & 0x1000 != 0 { try d.add(buffer) }
  }
}

let telemetryKinds: ValueNames = [
  0: "Pre-allocated Trace", 1: "Incremental Trace", 2: "Proof of Transit", 3: "Edge to Edge",
  4: "Direct Export",
]

let telemetryTypeMasks: [UInt32] = (0..<12).map { 0x80_0000 >> $0 } + [0xffc, 2, 1]

let telemetryFlagNames = ["Overflow", "Loopback", "Active", "Reserved"]

let telemetryTypeNames = [
  "Hop_Lim and Node ID (short)", "Ingress and Egress IDs (short)", "Timestamp seconds",
  "Timestamp fraction", "Transit delay", "IOAM-Namespace specific data (short)", "Queue depth",
  "Checksum complement", "Hop_Lim and Node ID (wide)", "Ingress and Egress IDs (wide)",
  "IOAM-Namespace specific data (wide)", "Buffer occupancy", "Undefined",
  "Opaque State Snapshot", "Reserved",
]

/// The low `count` bits of `value` as ones and zeros.
func binary(_ value: UInt64, _ count: Int) -> String {
  let digits = String(value, radix: 2)
  return String(repeating: "0", count: max(0, count - digits.count)) + digits.suffix(count)
}
