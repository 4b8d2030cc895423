public import RemoraCore

/// Java remote method invocation, the wire protocol JRMP: a hello, its answer, and messages that
/// carry serialized objects (Java RMI specification, chapter 10).
///
///     hello: | 'J' 'R' 'M' 'I' | version 2 | protocol 1 |
///     answer, message: | kind 1 | …
public let rmi = Protocol("rmi", "Java RMI", short: "RMI") { p in
  p.keepsToItself()
  let layer = RmiLayer(&p)
  p.over("tcp.port", 1099)
  return { d throws(Malformed) in try layer.dissect(&d) }
}

struct RmiLayer {
  let f: RmiFields
  let serialization: Field<Label>

  init(_ p: inout Builder) {
    f = RmiFields(&p)
    serialization = p.subProtocol("/serialization", "Java Serialization")
  }

  func dissect(_ d: inout Dissection) throws(Malformed) {
    d.protocolColumn("RMI")
    d.setOwnLength(d.reportedRemaining)
    if d.remaining >= 4, try d.peek(UInt32.self) == 0x4a52_4d49 { return try addHello(&d) }
    switch try d.peek(UInt8.self) {
    case 0x4e, 0x4f, 0x51, 0x53: try addAnswer(&d)
    case 0x50, 0x52, 0x54: try addRequest(&d)
    case 0xac where d.number(at: d.offset, UInt16.self) == 0xaced:
      let version: UInt16 = try peekOrWithdraw(&d, ahead: 2)
      d.info("Serialization data, Version: \(version)")
      try addSerialized(&d)
    default: d.info("Continuation")
    }
  }

  private func peekOrWithdraw(_ d: inout Dissection, ahead: Int) throws(Malformed) -> UInt16 {
    try d.peekOrWithdraw(UInt16.self, ahead: ahead)
  }

  private func addHello(_ d: inout Dissection) throws(Malformed) {
    let version: UInt16 = try peekOrWithdraw(&d, ahead: 4)
    d.info("JRMI, Version: \(version), ")
    let kind = try d.peekOrWithdraw(UInt8.self, ahead: 6)
    let name = f.protocolNames.name(of: UInt64(kind)) ?? "Unknown protocol"
    d.info(append: "\(name)")
    try d.add(f.magic)
    try d.add(f.version)
    try d.add(f.protocolField)
  }

  private func addAnswer(_ d: inout Dissection) throws(Malformed) {
    let kind = try d.add(f.inputstreamMessage)
    let name = f.answers.name(of: UInt64(kind)) ?? ""
    d.info("JRMI, \(name)")
    if kind == 0x4e {
      // It must be there for the heading to be shown.
      let length = Int(try d.peek(UInt16.self))
      let whole = min(d.remaining, length + 6)
      let sub = d.open(d.text("EndPointIdentifier", at: d.next(whole)))
      try d.add(f.endpointIdLength)
      try d.add(f.endpointIdHostname, length: length)
      try d.skip(2)
      try d.add(f.endpointIdPort)
      d.close(sub)
    } else if kind == 0x51 {
      try addObjects(&d)
    }
  }

  private func addRequest(_ d: inout Dissection) throws(Malformed) {
    let kind = try d.add(f.outputstreamMessage)
    let name = f.requests.name(of: UInt64(kind)) ?? ""
    d.info("JRMI, \(name)")
    if kind == 0x50 { try addObjects(&d) }
    if kind == 0x54 { try d.add(f.uniqueIdentifier, length: d.remaining) }
  }

  private func addObjects(_ d: inout Dissection) throws(Malformed) {
    d.put(f.serializationData, at: d.next(d.remaining))
    d.label("Serialization Data")
    try addSerialized(&d)
  }

  private func addSerialized(_ d: inout Dissection) throws(Malformed) {
    let outside = d.openOutside()
    let sub = d.open(d.put(serialization, at: d.next(d.remaining)))
    try d.add(f.serMagic)
    try d.add(f.serVersion)
    d.close(sub)
    d.close(outside)
  }
}
