import RemoraCore

/// PDUs of SMUX (RFC 1227 section 4), each with a tag of the application; others are SNMP's own.
struct SMUXLayer: Sendable {
  let kind, open, registerResponse, pdus: Field<UInt32>
  let close, commit, response, version, priority, operation: Field<Int32>
  let simple, register: Field<Label>
  let identity, subtree: Field<OID>
  let description, password: Field<Bytes>

  static func shared(_ p: inout Builder) -> SMUXLayer {
    p.shared("smux", owner: "snmp") { p in SMUXLayer(&p) }
  }

  private init(_ p: inout Builder) {
    kind = p.u32(
      "SMUX_PDUs", "SMUX-PDUs",
      names: [
        0: "open", 1: "close", 2: "registerRequest", 3: "registerResponse",
        4: "commitOrRollback",
      ])
    open = p.u32("open", "open", names: [0: "smux-simple"], blurb: "OpenPDU")
    close = p.i32(
      "close", "close",
      names: SNMPFields.numbered([
        "goingDown", "unsupportedVersion", "packetFormat", "protocolError", "internalError",
        "authenticationFailure",
      ]), blurb: "ClosePDU")
    register = p.label("registerRequest_element", "registerRequest", blurb: "RReqPDU")
    registerResponse = p.u32(
      "registerResponse", "registerResponse", names: [0: "rRspPDU", 1: "pDUs"])
    commit = p.i32(
      "commitOrRollback", "commitOrRollback", names: [0: "commit", 1: "rollback"],
      blurb: "SOutPDU")
    response = p.i32("rRspPDU", "rRspPDU", names: [-1: "failure"])
    pdus = p.u32("pDUs", "pDUs", names: SNMPFields.numbered(SNMPFields.pduNames))
    simple = p.label("smux_simple_element", "smux-simple", blurb: "SimpleOpen")
    version = p.i32("smux_version", "smux-version", names: [0: "version-1"])
    identity = p.oid("identity", "identity", blurb: "OBJECT_IDENTIFIER")
    description = p.bytes("description", "description", blurb: "DisplayString")
    password = p.bytes("password", "password", blurb: "OCTET_STRING")
    subtree = p.oid("subtree", "subtree", blurb: "ObjectName")
    priority = p.i32("priority", "priority", blurb: "INTEGER_M1_2147483647")
    operation = p.i32(
      "operation", "operation", names: [0: "delete", 1: "readOnly", 2: "readWrite"])
  }

  func dissect(_ d: inout Dissection, _ layer: SNMPLayer) throws(Malformed) {
    d.protocolColumn("SMUX")
    d.setOwnLength(d.reportedRemaining)
    let head = try d.berHead()
    let whole = d.next(min(head.whole, d.reportedRemaining))
    switch (head.kind, head.tag) {
    case (.application, 0):
      d.put(kind, 0, at: whole)
      let sub = d.open()
      d.put(open, 0, at: whole)
      let inner = d.open()
      try d.berInside { d, _ throws(Malformed) in try addOpen(&d, layer) }
      d.close(inner)
      d.close(sub)
    case (.application, 1): try add(&d, layer, 1, close, head)
    case (.application, 2):
      d.put(kind, 2, at: whole)
      let sub = d.open()
      try d.berInside { d, _ throws(Malformed) in try addRegister(&d, layer) }
      d.close(sub)
    case (.application, 4): try add(&d, layer, 4, commit, head)
    default: try addResponse(&d, layer, head, whole)
    }
  }

  private func add(
    _ d: inout Dissection, _ layer: SNMPLayer, _ number: UInt32, _ field: Field<Int32>,
    _ head: BerHead
  ) throws(Malformed) {
    d.put(kind, number, at: d.next(min(head.whole, d.reportedRemaining)))
    let sub = d.open()
    try layer.add(&d, head, field)
    d.close(sub)
  }

  private func addOpen(_ d: inout Dissection, _ layer: SNMPLayer) throws(Malformed) {
    d.put(simple, at: d.next(d.reportedRemaining))
    let sub = d.open()
    if let head = try layer.next(&d, BerTag.integer) { try layer.add(&d, head, version) }
    if try layer.next(&d, BerTag.objectIdentifier) != nil { try addOID(&d, layer, identity) }
    if let head = try layer.next(&d, BerTag.octetString) {
      try layer.add(&d, head, description)
    }
    if let head = try layer.next(&d, BerTag.octetString) { try layer.add(&d, head, password) }
    d.close(sub)
  }

  private func addRegister(_ d: inout Dissection, _ layer: SNMPLayer) throws(Malformed) {
    d.put(register, at: d.next(d.reportedRemaining))
    let sub = d.open()
    if try layer.next(&d, BerTag.objectIdentifier) != nil { try addOID(&d, layer, subtree) }
    if let head = try layer.next(&d, BerTag.integer) { try layer.add(&d, head, priority) }
    if let head = try layer.next(&d, BerTag.integer) { try layer.add(&d, head, operation) }
    d.close(sub)
  }

  private func addOID(
    _ d: inout Dissection, _ layer: SNMPLayer, _ field: Field<OID>
  ) throws(Malformed) {
    try d.berInside { d, _ throws(Malformed) in try layer.items.addOID(&d, field) }
  }

  /// A response, or any PDU of SNMP; its item stands behind one that was tried in vain.
  private func addResponse(
    _ d: inout Dissection, _ layer: SNMPLayer, _ head: BerHead, _ whole: Region
  ) throws(Malformed) {
    d.put(kind, 0, at: whole)
    d.put(kind, 3, at: whole)
    let sub = d.open()
    let isResponse = head.kind == .application
    d.put(registerResponse, isResponse ? 0 : 1, at: whole)
    let inner = d.open()
    if isResponse {
      try layer.add(&d, head, response)
    } else {
      try layer.addPDUs(&d, pdus, isOld: true)
    }
    d.close(inner)
    d.close(sub)
  }
}
