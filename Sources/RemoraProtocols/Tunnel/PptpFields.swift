import RemoraCore

/// The fields of PPTP (RFC 2637).
struct PptpFields {
  let length, type, controlMessageType, protocolVersion, maximumChannels: Field<UInt16>
  let firmwareRevision, callId, callSerialNumber, packetReceiveWindowSize,
    packetProcessingDelay: Field<UInt16>
  let phoneNumberLength, peerCallId, cause, dialedNumberLength, dialingNumberLength: Field<UInt16>
  let magicCookie, framingCapabilities, bearerCapabilities, identifier, minimumBps: Field<UInt32>
  let maximumBps, framingType, bearerType, connectSpeed, physicalChannelId: Field<UInt32>
  let crcErrors, framingErrors, hardwareOverruns, bufferOverruns, timeoutErrors: Field<UInt32>
  let alignmentErrors, sendAccm, receiveAccm: Field<UInt32>
  let reserved: Field<Bytes>
  let hostName, vendorName, phoneNumber, subaddress, dialedNumber: Field<Text>
  let dialingNumber, callStatistics: Field<Text>
  let controlResult, error, reason, stopResult, echoResult: Field<UInt8>
  let outResult, inResult, discResult: Field<UInt8>

  init(_ p: inout Builder) {
    length = p.u16("length", "Length", blurb: "Total length in octets of this PPTP message")
    type = p.u16("type", "Message type", names: pptpTypeNames, blurb: "PPTP message type")
    magicCookie = p.u32(
      "magic_cookie", "Magic Cookie", .hex,
      blurb: "This constant value is used as a sanity check on received messages")
    controlMessageType = p.u16(
      "control_message_type", "Control Message Type", names: pptpControlMessageTypeNames)
    reserved = p.bytes("reserved", "Reserved", blurb: "This field MUST be 0")
    protocolVersion = p.u16(
      "protocol_version", "Protocol version", blurb: "The version of the PPTP protocol")
    framingCapabilities = p.u32(
      "framing_capabilities", "Framing Capabilities", names: pptpFramingCapabilitiesNames,
      blurb: "A set of bits indicating the type of framing")
    bearerCapabilities = p.u32(
      "bearer_capabilities", "Bearer Capabilities", names: pptpBearerCapabilitiesNames,
      blurb: "A set of bits indicating the type of bearer")
    maximumChannels = p.u16(
      "maximum_channels", "Maximum Channels",
      blurb: "The total number of individual PPP sessions this PAC can support")
    firmwareRevision = p.u16(
      "firmware_revision", "Firmware Revision", blurb: "This field contains the firmware revision")
    hostName = p.string("host_name", "Host Name", blurb: "A 64 octet field containing the DNS name")
    vendorName = p.string(
      "vendor_name", "Vendor Name", blurb: "A 64 octet field containing a vendor")
    controlResult = p.u8(
      "control_result", "Result Code", names: pptpControlResultNames,
      blurb: "Indicates the result of the command channel establishment attempt")
    error = p.u8("error", "Error Code", names: pptpErrorNames)
    reason = p.u8(
      "reason", "Reason", names: pptpReasonNames,
      blurb: "Indicates the reason for the control connection being close")
    stopResult = p.u8(
      "stop_result", "Result Code", names: pptpStopResultNames,
      blurb: "Indicates the result of the attempt to close the control connection")
    identifier = p.u32("identifier", "Identifier")
    echoResult = p.u8(
      "echo_result", "Result Code", names: pptpStopResultNames,
      blurb: "Indicates the result of the receipt of the Echo-Request")
    callId = p.u16(
      "call_id", "Call ID",
      blurb: "A unique identifier, unique to a particular PAC-PNS pair assigned by the PNS")
    callSerialNumber = p.u16(
      "call_serial_number", "Call Serial Number",
      blurb:
        "An identifier assigned by the PNS to this session for the purpose of identifying this particular session in logged session information"
    )
    minimumBps = p.u32(
      "minimum_bps", "Minimum BPS",
      blurb: "The lowest acceptable line speed (in bits/second) for this session")
    maximumBps = p.u32(
      "maximum_bps", "Maximum BPS",
      blurb: "The highest acceptable line speed (in bits/second) for this session")
    framingType = p.u32(
      "framing_type", "Framing Type", names: pptpFramingCapabilitiesNames,
      blurb: "A value indicating the type of PPP framing to be used for this outgoing call")
    bearerType = p.u32(
      "bearer_type", "Bearer Type", names: pptpBearerCapabilitiesNames,
      blurb: "A value indicating the bearer capability required for this outgoing call")
    packetReceiveWindowSize = p.u16(
      "packet_receive_window_size", "Packet Receive Window Size",
      blurb: "A unique identifier, unique to a particular PAC-PNS pair assigned by the PNS")
    packetProcessingDelay = p.u16(
      "packet_processing_delay", "Packet Processing Delay",
      blurb:
        "A measure of the packet processing delay that might be imposed on data sent to the PNS from the PAC"
    )
    phoneNumberLength = p.u16(
      "phone_number_length", "Phone Number Length",
      blurb: "The actual number of valid digits in the Phone Number field")
    phoneNumber = p.string(
      "phone_number", "Phone Number",
      blurb: "The number to be dialed to establish the outgoing session")
    subaddress = p.string(
      "subaddress", "Subaddress",
      blurb: "A 64 octet field used to specify additional dialing information.")
    peerCallId = p.u16(
      "peer_call_id", "Peer Call ID",
      blurb:
        "This field is set to the value received in the Call ID field of the corresponding Outgoing-Call-Request message"
    )
    outResult = p.u8(
      "out_result", "Result Code", names: pptpOutResultNames,
      blurb: "Indicates the result of the receipt of the Outgoing-Call-Request attempt")
    cause = p.u16("cause", "Cause Code", blurb: "This field gives additional information")
    connectSpeed = p.u32(
      "connect_speed", "Connect Speed", blurb: "The actual connection speed used, in bits/second.")
    physicalChannelId = p.u32(
      "physical_channel_id", "Physical Channel ID",
      blurb:
        "This field is set by the PAC in a vendor-specific manner to the physical channel number used to place this call"
    )
    dialedNumberLength = p.u16(
      "dialed_number_length", "Dialed Number Length",
      blurb: "The actual number of valid digits in the Dialed Number field")
    dialedNumber = p.string(
      "dialed_number", "Dialed Number", blurb: "The number that was dialed by the caller")
    dialingNumberLength = p.u16(
      "dialing_number_length", "Dialing Number Length",
      blurb: "The actual number of valid digits in the Dialing Number field")
    dialingNumber = p.string(
      "dialing_number", "Dialing Number", blurb: "The number from which the call was placed")
    inResult = p.u8(
      "in_result", "Result Code", names: pptpInResultNames,
      blurb: "This value indicates the result of the Incoming-Call-Request attempt")
    discResult = p.u8(
      "disc_result", "Result Code", names: pptpDiscResultNames,
      blurb: "This value indicates the reason for the disconnect")
    callStatistics = p.string(
      "call_Statistics", "Call Statistics",
      blurb:
        "This field is an ASCII string containing vendor-specific call statistics that can be logged for diagnostic purpose"
    )
    crcErrors = p.u32(
      "crc_errors", "CRC Errors",
      blurb: "Number of PPP frames received with CRC errors since session was established")
    framingErrors = p.u32(
      "framing_errors", "Framing Errors", blurb: "Number of improperly framed PPP packets received")
    hardwareOverruns = p.u32(
      "hardware_overruns", "Hardware overruns",
      blurb: "Number of receive buffer over-runs since session was established")
    bufferOverruns = p.u32(
      "buffer_overruns", "Buffer overruns",
      blurb: "Number of buffer over-runs detected since session was established")
    timeoutErrors = p.u32(
      "timeout_errors", "Time-out Errors", blurb: "Number of time-outs since call was established")
    alignmentErrors = p.u32(
      "alignment_errors", "Alignment Errors",
      blurb: "Number of Alignment errors since call was established")
    sendAccm = p.u32(
      "send_accm", "Send ACCM", .hex,
      blurb: "The send ACCM value the client should use to process outgoing PPP packets")
    receiveAccm = p.u32(
      "receive_accm", "Receive ACCM", .hex,
      blurb: "The Receive ACCM value the client should use to process incoming PPP packets")
  }
}

let pptpTypeNames: ValueNames = [1: "Control Message", 2: "Management Message"]

let pptpControlMessageTypeNames: ValueNames = [
  1: "Start-Control-Connection-Request", 2: "Start-Control-Connection-Reply",
  3: "Stop-Control-Connection-Request", 4: "Stop-Control-Connection-Reply", 5: "Echo-Request",
  6: "Echo-Reply", 7: "Outgoing-Call-Request", 8: "Outgoing-Call-Reply", 9: "Incoming-Call-Request",
  10: "Incoming-Call-Reply", 11: "Incoming-Call-Connected", 12: "Call-Clear-Request",
  13: "Call-Disconnect-Notify", 14: "WAN-Error-Notify", 15: "Set-Link-Info",
]

let pptpFramingCapabilitiesNames: ValueNames = [
  1: "Asynchronous Framing supported", 2: "Synchronous Framing supported",
  3: "Either Framing supported",
]

let pptpBearerCapabilitiesNames: ValueNames = [
  1: "Analog access supported", 2: "Digital access supported", 3: "Either access supported",
]

let pptpControlResultNames: ValueNames = [
  1: "Successful channel establishment", 2: "General error", 3: "Command channel already exists",
  4: "Requester not authorized", 5: "Protocol version not supported",
]

let pptpErrorNames: ValueNames = [
  0: "None", 1: "Not-Connected", 2: "Bad-Format", 3: "Bad-Value", 4: "No-Resource",
  5: "Bad-Call ID", 6: "PAC-Error",
]

let pptpReasonNames: ValueNames = [1: "None", 2: "Stop-Protocol", 3: "Stop-Local-Shutdown"]

let pptpStopResultNames: ValueNames = [1: "OK", 2: "General error"]

let pptpOutResultNames: ValueNames = [
  1: "Connected", 2: "General Error", 3: "No Carrier", 4: "Busy", 5: "No Dial Tone", 6: "Time-out",
  7: "Do Not Accept",
]

let pptpInResultNames: ValueNames = [1: "Connect", 2: "General error", 3: "Do Not Accept"]

let pptpDiscResultNames: ValueNames = [
  1: "Lost Carrier", 2: "General Error", 3: "Admin Shutdown", 4: "Request",
]
