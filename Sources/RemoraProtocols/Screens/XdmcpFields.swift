import RemoraCore

/// The fields of XDMCP.
struct XdmcpFields {
  let version, opcode, length, displayNumber: Field<UInt16>
  let manufacturerDisplayIdLen, displayClassLen, clientAddressBytesLen, clientPortLen: Field<UInt16>
  let clientPort, authenticationDataLen, authorizationDataLen, connectionType: Field<UInt16>
  let authenticationName, authorizationName, hostname, status: Field<Text>
  let sessionId: Field<UInt32>
  let manufacturerDisplayId, displayClass, clientAddressBytes, clientPortBytes: Field<Bytes>
  let authenticationData, authorizationData, connectionAddressBytes: Field<Bytes>
  let clientAddressIpv4, connectionAddressIpv4: Field<IPv4Address>
  let clientAddressIpv6, connectionAddressIpv6: Field<IPv6Address>
  let sessionRunning: Field<UInt8>
  let connAddressMismatch: Expert

  init(_ p: inout Builder) {
    version = p.u16("version", "Version", blurb: "Protocol version")
    opcode = p.u16("opcode", "Opcode", .hex, names: ValueNames(packed: xdmcpNames0))
    length = p.u16("length", "Message length", blurb: "Length of the remaining message")
    authenticationName = p.string("authentication_name", "Authentication name")
    authorizationName = p.string("authorization_name", "Authorization name")
    hostname = p.string("hostname", "Hostname")
    status = p.string("status", "Status")
    sessionId = p.u32("session_id", "Session ID", .hex, blurb: "Session identifier")
    displayNumber = p.u16("display_number", "Display number")
    manufacturerDisplayIdLen = p.u16(
      "manufacturer_display_id_len", "Manufacturer display ID Length")
    manufacturerDisplayId = p.bytes("manufacturer_display_id", "Manufacturer display ID")
    displayClassLen = p.u16("display_class_len", "Display class Length")
    displayClass = p.bytes("display_class", "Display class")
    clientAddressIpv4 = p.ipv4("client_address_ipv4", "Client Address")
    clientAddressIpv6 = p.ipv6("client_address_ipv6", "Client Address")
    clientAddressBytes = p.bytes("client_address_bytes", "Client Address")
    clientAddressBytesLen = p.u16("client_address_bytes_len", "Client Address Length")
    clientPortLen = p.u16("client_port_len", "Client port Length")
    clientPortBytes = p.bytes("client_port_bytes", "Client port")
    clientPort = p.u16("client_port", "Client port")
    authenticationDataLen = p.u16("authentication_data_len", "Authentication data Length")
    authenticationData = p.bytes("authentication_data", "Authentication data")
    authorizationDataLen = p.u16("authorization_data_len", "Authorization data Length")
    authorizationData = p.bytes("authorization_data", "Authorization data")
    connectionAddressIpv4 = p.ipv4("connection_address_ipv4", "Address")
    connectionAddressIpv6 = p.ipv6("connection_address_ipv6", "Address")
    connectionAddressBytes = p.bytes("connection_address_bytes", "Address")
    connectionType = p.u16(
      "connection_type", "Type", .hex,
      names: [0: "Internet", 1: "DECnet", 2: "Chaos", 6: "InternetV6"])
    sessionRunning = p.integer(
      "session_running", "Session running", .uint8, as: UInt8.self, container: 1,
      text: .shown { $0 == 0 ? "No" : "Yes" })
    connAddressMismatch = p.expert(
      "conn_address_mismatch", .protocolRule, .warning,
      "Error: Connection type/address arrays don't match")
  }
}

private let xdmcpNames0: StaticString = #"""
  1=Broadcast_query
  2=Query
  3=Indirect_query
  4=Forward_query
  5=Willing
  6=Unwilling
  7=Request
  8=Accept 
  9=Decline
  a=Manage
  b=Refuse
  c=Failed
  d=Keepalive
  e=Alive
  """#
