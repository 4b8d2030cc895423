import RemoraCore

/// The fields of SNMP and of SMUX, which carries the same PDUs.
struct SNMPFields: Sendable {
  let responseIn, responseTo: Field<FrameNumber>
  let time: Field<RelativeTime>
  let version, messageVersion, requestID, errorStatus, errorIndex: Field<Int32>
  let genericTrap, specificTrap: Field<Int32>
  let community, userName, contextName, bindingText: Field<Text>
  let data, userData, userPlaintext, messageData: Field<UInt32>
  let parameters, encrypted: Field<Bytes>
  let engineID, authentication, privacy, securityParameters, flags: Field<Bytes>
  let encryptedPDU, contextEngineID: Field<Bytes>
  let boots, engineTime, messageID, maxSize, model: Field<UInt32>
  let global, plaintext: Field<Label>
  let isReportable, isEncrypted, isAuthenticated: Field<Bool>
  /// By the tag of the PDU.
  let pdus: [Field<Label>]
  let bindings: Field<UInt32>
  let nonRepeaters, maxRepetitions, timeStamp: Field<UInt32>
  let enterprise, name: Field<OID>
  let agentAddress: Field<IPv4Address>

  static let pduNames: [String] = [
    "get-request", "get-next-request", "get-response", "set-request", "trap", "getBulkRequest",
    "informRequest", "snmpV2-trap", "report",
  ]

  static func numbered(_ names: [String]) -> ValueNames {
    ValueNames(
      ranges: names.enumerated().map { (UInt64($0.offset)...UInt64($0.offset), $0.element) })
  }

  private static let versions: ValueNames = [0: "version-1", 1: "v2c", 2: "v2u", 3: "snmpv3"]

  private static let errors = numbered([
    "noError", "tooBig", "noSuchName", "badValue", "readOnly", "genErr", "noAccess", "wrongType",
    "wrongLength", "wrongEncoding", "wrongValue", "noCreation", "inconsistentValue",
    "resourceUnavailable", "commitFailed", "undoFailed", "authorizationError", "notWritable",
    "inconsistentName",
  ])

  private static let traps = numbered([
    "coldStart", "warmStart", "linkDown", "linkUp", "authenticationFailure", "egpNeighborLoss",
    "enterpriseSpecific",
  ])

  init(_ p: inout Builder) {
    let kinds = Self.numbered(Self.pduNames)
    responseIn = p.frameNumber(
      "response_in", "Response In", blurb: "The response to this SNMP request is in this frame")
    responseTo = p.frameNumber(
      "response_to", "Response To",
      blurb: "This is a response to the SNMP request in this frame")
    time = p.duration("time", "Time", blurb: "The time between the Request and the Response")
    version = p.i32("version", "version", names: Self.versions)
    messageVersion = p.i32("msgVersion", "msgVersion", names: Self.versions, blurb: "Version")
    community = p.string("community", "community")
    data = p.u32("data", "data", names: kinds, blurb: "PDUs")
    parameters = p.bytes("parameters", "parameters", blurb: "OCTET_STRING")
    userData = p.u32("datav2u", "datav2u", names: [0: "plaintext", 1: "encrypted"])
    userPlaintext = p.u32("v2u_plaintext", "plaintext", names: kinds, blurb: "PDUs")
    encrypted = p.bytes("encrypted", "encrypted", blurb: "OCTET_STRING")
    engineID = p.bytes("msgAuthoritativeEngineID", "msgAuthoritativeEngineID")
    boots = p.u32("msgAuthoritativeEngineBoots", "msgAuthoritativeEngineBoots")
    engineTime = p.u32("msgAuthoritativeEngineTime", "msgAuthoritativeEngineTime")
    userName = p.string("msgUserName", "msgUserName")
    authentication = p.bytes("msgAuthenticationParameters", "msgAuthenticationParameters")
    privacy = p.bytes("msgPrivacyParameters", "msgPrivacyParameters")
    global = p.label("msgGlobalData_element", "msgGlobalData", blurb: "HeaderData")
    securityParameters = p.bytes("msgSecurityParameters", "msgSecurityParameters")
    messageData = p.u32(
      "msgData", "msgData", names: [0: "plaintext", 1: "encryptedPDU"], blurb: "ScopedPduData")
    messageID = p.u32("msgID", "msgID", blurb: "INTEGER_0_2147483647")
    maxSize = p.u32("msgMaxSize", "msgMaxSize", blurb: "INTEGER_484_2147483647")
    flags = p.bytes("msgFlags", "msgFlags")
    isReportable = p.flag(
      "v3.flags.report", "Reportable", mask: 4, set: "Set", unset: "Not set")
    isEncrypted = p.flag("v3.flags.crypt", "Encrypted", mask: 2, set: "Set", unset: "Not set")
    isAuthenticated = p.flag(
      "v3.flags.auth", "Authenticated", mask: 1, set: "Set", unset: "Not set")
    model = p.u32(
      "msgSecurityModel", "msgSecurityModel", names: [0: "Any", 1: "V1", 2: "V2C", 3: "USM"])
    plaintext = p.label("plaintext_element", "plaintext", blurb: "ScopedPDU")
    encryptedPDU = p.bytes("encryptedPDU", "encryptedPDU")
    contextEngineID = p.bytes("contextEngineID", "contextEngineID", blurb: "SnmpEngineID")
    contextName = p.string("contextName", "contextName", blurb: "OCTET_STRING")
    pdus = [
      p.label("get_request_element", "get-request", blurb: "GetRequest_PDU"),
      p.label("get_next_request_element", "get-next-request", blurb: "GetNextRequest_PDU"),
      p.label("get_response_element", "get-response", blurb: "GetResponse_PDU"),
      p.label("set_request_element", "set-request", blurb: "SetRequest_PDU"),
      p.label("trap_element", "trap", blurb: "Trap_PDU"),
      p.label("getBulkRequest_element", "getBulkRequest", blurb: "GetBulkRequest_PDU"),
      p.label("informRequest_element", "informRequest", blurb: "InformRequest_PDU"),
      p.label("snmpV2_trap_element", "snmpV2-trap", blurb: "SNMPv2_Trap_PDU"),
      p.label("report_element", "report", blurb: "Report_PDU"),
    ]
    requestID = p.i32("request_id", "request-id", blurb: "T_request_id")
    errorStatus = p.i32("error_status", "error-status", names: Self.errors)
    errorIndex = p.i32("error_index", "error-index", blurb: "INTEGER")
    bindings = p.u32("variable_bindings", "variable-bindings", blurb: "VarBindList")
    nonRepeaters = p.u32("non_repeaters", "non-repeaters", blurb: "INTEGER_0_2147483647")
    maxRepetitions = p.u32("max_repetitions", "max-repetitions", blurb: "INTEGER_0_2147483647")
    enterprise = p.oid("enterprise", "enterprise", blurb: "EnterpriseOID")
    agentAddress = p.ipv4("agent_addr", "agent-addr", blurb: "NetworkAddress")
    genericTrap = p.i32("generic_trap", "generic-trap", names: Self.traps, blurb: "GenericTrap")
    specificTrap = p.i32("specific_trap", "specific-trap", blurb: "SpecificTrap")
    timeStamp = p.u32("time_stamp", "time-stamp", blurb: "TimeTicks")
    name = p.oid("name", "Object Name")
    bindingText = p.string("var-bind_str", "Variable-binding-string")
  }
}

/// What values of variables are shown as.
struct SNMPValues: Sendable {
  let integer, unsigned, gauge: Field<Int64>
  let counter, address, ticks: Field<UInt64>
  let octets, opaque, unknown, otherAddress: Field<Bytes>
  let oid: Field<OID>
  let null: Field<Label>
  let ipv4: Field<IPv4Address>
  let ipv6: Field<IPv6Address>
  /// By the tag of the context.
  let failures: [Field<Label>]
  let response, wrongTag, notPrimitive, wrongLength, missingMIB: Expert
  let tooLarge, outOfRange, empty, notAnOID: Expert

  init(_ p: inout Builder) {
    integer = p.integer(
      "value.int", "Value (Integer32)", .int64, as: Int64.self, container: 8)
    octets = p.bytes("value.octets", "Value (OctetString)")
    oid = p.oid("value.oid", "Value (OID)")
    null = p.label("value.null", "Value (Null)")
    ipv4 = p.ipv4("value.ipv4", "Value (IpAddress)")
    ipv6 = p.ipv6("value.ipv6", "Value (IpAddress)")
    otherAddress = p.bytes("value.addr", "Value (IpAddress)")
    unsigned = p.integer(
      "value.u32", "Value (Unsigned32)", .int64, as: Int64.self, container: 8)
    gauge = p.integer("value.g32", "Value (Gauge32)", .int64, as: Int64.self, container: 8)
    unknown = p.bytes("value.unk", "Value (Unknown)")
    counter = p.u64("value.counter", "Value (Counter32)")
    address = p.u64("value.nsap", "Value (NSAP)")
    ticks = p.u64("value.timeticks", "Value (Timeticks)")
    opaque = p.bytes("value.opaque", "Value (Opaque)")
    failures = [
      p.label("noSuchObject", "noSuchObject"), p.label("noSuchInstance", "noSuchInstance"),
      p.label("endOfMibView", "endOfMibView"),
    ]
    response = p.expert("varbind.response", .response, .note, "Response")
    wrongTag = p.expert(
      "varbind.wrong_tag", .malformed, .warning, "Wrong tag for SNMP VarBind error value")
    notPrimitive = p.expert(
      "value_not_primitive_encoding", .malformed, .warning, "value not in primitive encoding")
    wrongLength = p.expert(
      "varbind.wrong_length_value", .malformed, .warning,
      "Wrong length for SNMP VarBind/value")
    missingMIB = p.expert("missing_mib", .undecoded, .note, "Unresolved value, Missing MIB")
    tooLarge = p.expert(
      "uint_too_large", .undecoded, .note, "Unsigned integer value > 2^64 - 1")
    outOfRange = p.expert(
      "int_too_large", .undecoded, .note, "Signed integer value > 2^63 - 1 or <= -2^63")
    empty = p.expert("integral_value0", .undecoded, .note, "Integral value is zero-length")
    notAnOID = p.expert("objectname_not_oid", .malformed, .warning, "ObjectName not an OID")
  }

  /// A counter's item is named after its width.
  static let wideCounter = "Value (Counter64)"
}

/// An identifier of an SNMP engine (RFC 3411 section 5, SnmpEngineID).
struct SNMPEngine: Sendable {
  let conforms: Field<Bool>
  let enterprise: Field<UInt32>
  let format: Field<UInt8>
  let ipv4: Field<IPv4Address>
  let ipv6: Field<IPv6Address>
  let mac: Field<MACAddress>
  let text: Field<Text>
  let time: Field<AbsoluteTime>
  let data, trailer: Field<Bytes>
  let oldFormat, newFormat: Expert

  init(_ p: inout Builder) {
    conforms = p.flag(
      "engineid.conform", "Engine ID Conformance", mask: 0x80, set: "RFC3411 (SNMPv3)",
      unset: "RFC1910 (Non-SNMPv3)", blurb: "Engine ID RFC3411 Conformance")
    enterprise = p.u32("engineid.enterprise", "Engine Enterprise ID")
    format = p.u8(
      "engineid.format", "Engine ID Format",
      names: [
        1: "IPv4 address", 2: "IPv6 address", 3: "MAC address",
        4: "Text, administratively assigned", 5: "Octets, administratively assigned",
        6: "Local engine",
      ])
    ipv4 = p.ipv4("engineid.ipv4", "Engine ID Data: IPv4 address")
    ipv6 = p.ipv6("engineid.ipv6", "Engine ID Data: IPv6 address")
    mac = p.ether("engineid.mac", "Engine ID Data: MAC address")
    text = p.string("engineid.text", "Engine ID Data: Text")
    time = p.time("engineid.time", "Engine ID Data: Creation Time")
    data = p.bytes("engineid.data", "Engine ID Data")
    trailer = p.bytes("agentid_trailer", "AgentID Trailer")
    oldFormat = p.expert(
      "rfc1910_non_conformant", .protocolRule, .warning, "Data not conforming to RFC1910")
    newFormat = p.expert(
      "rfc3411_non_conformant", .protocolRule, .warning, "Data not conforming to RFC3411")
  }

  /// The bytes in hand are an identifier, whose item was added last.
  func add(_ d: inout Dissection) throws(Malformed) {
    let count = d.remaining
    guard count > 0 else { return }
    let sub = d.open()
    defer { d.close(sub) }
    let first: UInt8 = try d.peek(UInt8.self)
    d.put(conforms, first & 0x80 != 0, at: d.next(1))
    guard count >= 4 else { return }
    let number = try d.peek(UInt32.self) & 0x7fff_ffff
    let name = d.wantsLabels ? d.names.enterprise(number) ?? "Unknown" : ""
    d.put(enterprise, number, at: d.next(4))
    d.label(value: "\(name) (\(number))")
    try d.skip(4)
    guard count > 4 else { return }
    if first & 0x80 == 0 {
      if count == 12 {
        try d.add(trailer, length: 8)
      } else {
        addFault(&d, oldFormat, "Data not conforming to RFC1910")
      }
      return
    }
    try addData(&d, number)
  }

  private func addData(_ d: inout Dissection, _ number: UInt32) throws(Malformed) {
    let kind = try d.add(format)
    let isRandom = number == 8072 && kind == 128
    if isRandom {
      d.label(value: "Reserved/Enterprise-specific (128): Net-SNMP Random")
    } else if kind == 0 || kind > 6 {
      d.label(value: "Reserved/Enterprise-specific (\(kind))")
    }
    let count = d.remaining
    switch (kind, count) {
    case (1, 4): try d.add(ipv4)
    case (2, 16): try d.add(ipv6)
    case (3, 6): try d.add(mac)
    case (4, ...27): try d.add(text, length: count)
    case (_, 0): break
    case (128, 8) where isRandom:
      try d.add(data, length: 4)
      var seconds: Int64 = 0
      for i in 0..<4 { seconds |= Int64(try d.peek(UInt8.self, ahead: i)) << Int64(8 * i) }
      d.put(time, AbsoluteTime(seconds: seconds, nanoseconds: 0), at: d.next(4))
      let text = dateText(seconds: seconds, nanoseconds: 0).dropLast(10)
      d.label(value: "\(text) UTC")
    case (5, ...27): try d.add(data, length: count)
    case (_, ...27) where !isRandom && kind > 6 || kind == 0: try d.add(data, length: count)
    default: addFault(&d, newFormat, "Data not conforming to RFC3411")
    }
  }

  private func addFault(_ d: inout Dissection, _ remark: Expert, _ text: String) {
    let item = d.text("\(text)", at: d.next(d.remaining))
    d.expert(remark, at: item)
  }
}
