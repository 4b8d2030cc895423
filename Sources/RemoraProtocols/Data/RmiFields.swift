import RemoraCore

/// The fields of rmi.
struct RmiFields: Sendable {
  let protocolNames: ValueNames = [
    0x4b: "StreamProtocol", 0x4c: "SingleOpProtocol", 0x4d: "MultiPlexProtocol",
  ]
  let answers: ValueNames = [
    0x4e: "ProtocolAck", 0x4f: "ProtocolNotSupported", 0x51: "ReturnData", 0x53: "PingAck",
  ]
  let requests: ValueNames = [0x50: "Call", 0x52: "Ping", 0x54: "DgcAck"]
  let magic: Field<UInt32>
  let version, endpointIdLength, endpointIdPort, serMagic, serVersion: Field<UInt16>
  let protocolField, inputstreamMessage, outputstreamMessage: Field<UInt8>
  let endpointIdHostname: Field<Text>
  let serializationData, uniqueIdentifier: Field<Bytes>

  init(_ p: inout Builder) {
    magic = p.u32("magic", "Magic", .hex, blurb: "RMI Header Magic")
    version = p.u16("version", "Version", blurb: "RMI Protocol Version")
    protocolField = p.u8(
      "protocol", "Protocol", .hex, names: protocolNames, blurb: "RMI Protocol Type")
    inputstreamMessage = p.u8(
      "inputstream.message", "Input Stream Message", .hex, names: answers,
      blurb: "RMI Inputstream Message Token")
    outputstreamMessage = p.u8(
      "outputstream.message", "Output Stream Message", .hex, names: requests,
      blurb: "RMI Outputstream Message token")
    endpointIdLength = p.u16("endpoint_id.length", "Length", blurb: "RMI Endpointidentifier Length")
    endpointIdHostname = p.string(
      "endpoint_id.hostname", "Hostname", blurb: "RMI Endpointidentifier Hostname")
    endpointIdPort = p.u16("endpoint_id.port", "Port", blurb: "RMI Endpointidentifier Port")
    serializationData = p.bytes("serialization_data", "Serialization Data")
    uniqueIdentifier = p.bytes("unique_identifier", "UniqueIdentifier")
    serMagic = p.u16("ser.magic", "Magic", .hex, blurb: "Java Serialization Magic")
    serVersion = p.u16("ser.version", "Version", blurb: "Java Serialization Version")
  }

}
