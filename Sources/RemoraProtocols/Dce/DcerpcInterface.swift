import RemoraCore

/// An interface: its identifier, and its operations in the order of their numbers.
struct DCEInterface: Sendable {
  let name: String
  let title: String
  let short: String
  let label: String
  /// The identifier as little-endian senders write it.
  let high, low: UInt64
  let operations: ValueNames

  init(
    _ name: String, _ title: String, _ short: String, _ label: String, high: UInt64, low: UInt64,
    operations: String
  ) {
    self.name = name
    self.title = title
    self.short = short
    self.label = label
    // As on the wire: the first three numbers turned.
    let a = UInt64(UInt32(truncatingIfNeeded: high >> 32).byteSwapped)
    let b = UInt64(UInt16(truncatingIfNeeded: high >> 16).byteSwapped)
    let c = UInt64(UInt16(truncatingIfNeeded: high).byteSwapped)
    self.high = a << 32 | b << 16 | c
    self.low = low
    self.operations = ValueNames(late: {
      var list: [(ClosedRange<UInt64>, String)] = []
      var number: UInt64 = 0
      for word in operations.split(whereSeparator: { $0 == " " || $0 == "\n" }) {
        if word != "-" { list.append((number...number, String(word))) }
        number += 1
      }
      return list
    })
  }

  /// One number for an identifier, for tables.
  static func key(_ id: GUID) -> UInt64 { key(id.high, id.low) }

  static func key(_ high: UInt64, _ low: UInt64) -> UInt64 {
    high ^ (low &* 0x9e37_79b9_7f4a_7c15)
  }

  static func find(_ id: GUID) -> DCEInterface? {
    all.first { $0.high == id.high && $0.low == id.low }
  }
}

/// An interface whose operations are named, but whose arguments are not read.
func remoteInterface(_ known: DCEInterface) -> Protocol {
  Protocol(known.name, known.title, short: known.short) { p in
    let dce = DCEShared.get(&p)
    let operation = p.u16("opnum", known.label, names: known.operations)
    p.over("dcerpc.uuid", DCEInterface.key(known.high, known.low))
    p.feeds("dcerpc")
    return { d throws(Malformed) in
      let m = d[dce.message]
      let name =
        known.operations.name(of: UInt64(m.operation)) ?? "Unknown operation \(m.operation)"
      d.protocolColumn("\(known.short)")
      d.info("\(name) \(m.isResponse ? "response" : "request")")
      d.summary(", \(name)")
      d.setOwnLength(d.reportedRemaining)
      d.put(operation, m.operation, at: d.here)
      d.label("Operation: \(name) (\(m.operation))")
      if m.isResponse, m.callFrame != 0 {
        d.put(dce.requestIn, FrameNumber(m.callFrame), at: d.here, .generated)
      }
      guard d.remaining > 0 else { return }
      let count = d.remaining
      try d.add(m.isEncrypted ? dce.encrypted : dce.stub, length: count)
      if !m.isEncrypted { d.label("Stub data (\(bytes: count))") }
    }
  }
}
