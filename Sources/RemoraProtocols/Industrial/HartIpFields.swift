import RemoraCore

/// The fields of hart_ip.
struct HartIpFields: Sendable {
  static let addresses: ValueNames = [0: "Polling (1 Byte)", 1: "Unique (5 Bytes)"]
  static let layers: ValueNames = [0: "Asynchronous", 1: "Synchronous (i.e, PSK)"]
  static let frames: ValueNames = [
    1: "BACK (Burst Frame)", 2: "STX (Master to Field Device)", 6: "ACK (Field Device to Master)",
  ]
  static let messages: ValueNames = [
    0: "Session Initiate", 1: "Session Close", 2: "Keep Alive", 3: "Pass Through",
  ]
  static let types: ValueNames = [
    0: "Request", 1: "Response", 2: "Publish", 3: "Error", 15: "Error",
  ]
  let version, messageType, messageId, status, sessionInitMasterType, errorErrorCode, ptDelimiter,
    ptDelimiterFrameType, ptDelimiterPhysicalLayerType, ptDelimiterNumberOfExpansionBytes,
    ptDelimiterAddressType, ptShortAddr, ptCommand, ptLength, ptResponseCode, ptDeviceStatus,
    ptChecksum, ptRspExpansionCode, ptRspReqMinPreambles, ptRspHartUnivRev, ptRspDeviceRev,
    ptRspSoftwareRev, ptRspHardrevAndPhysicalSignal, ptRspFlags, ptRspRspMinPreambles,
    ptRspDeviceVariables, ptRspExtDeviceStatus, ptRspDeviceProfile, ptRspPvUnits, ptRspSvUnits,
    ptRspTvUnits, ptRspQvUnits, ptRspLoopCurrentMode, ptRspPrimaryVariableClassification,
    ptRspSecondaryVariableClassification, ptRspTertiaryVariableClassification,
    ptRspQuaternaryVariableClassification, ptRspDay, ptRspMonth, ptRspYear,
    ptRspTransducerLimitMinSpanUnits, ptRspPvAlarmSelectionCode, ptRspPvTransferFunctionCode,
    ptRspPvUpperAndLowerRangeValuesUnits, ptRspWriteProtectCode, ptRspReserved,
    ptRspPvAnalogChannelFlags, ptRspDeviceOpMode, ptRspStandardizedStatus0,
    ptRspStandardizedStatus1, ptRspAnalogChannelSaturated, ptRspStandardizedStatus2,
    ptRspStandardizedStatus3, ptRspAnalogChannelFixed, ptRspIoCard, ptRspChannel,
    ptRspTxPreambleCount, ptRspEmbeddedCommandDelimiter, ptRspPollAddress, ptRspEmbeddedCommand,
    ptRspNumberOfCommands, ptRspCommandByteCount, ptRspNumberOfDiscreteVars: Field<UInt8>
  let transactionId, msgLength, ptRspExpandedDeviceType, ptRspConfigureChange, ptRspManufacturerId,
    ptRspPrivateLabel, ptRspCommandNumber, ptRspIndexOfFirstDiscreteVar: Field<UInt16>
  let data, ptPreambles, ptLongAddress, ptExpansionBytes, ptPayload, ptRspDeviceId,
    ptRspTransducerSerialNumber, ptRspFinalAssemblyNumber, ptRspDeviceSpStatus, ptRspUniqueId,
    ptRspData, ptRspTimestampForMostRecentDiscreteChange: Field<Bytes>
  let sessionInitInactivityCloseTimer: Field<UInt32>
  let ptRspPvPercentRange, ptRspPvLoopCurrent, ptRspPv, ptRspSv, ptRspTv, ptRspQv,
    ptRspUpperTransducerLimit, ptRspLowerTransducerLimit, ptRspMinimumSpan, ptRspPvUpperRangeValue,
    ptRspPvLowerRangeValue, ptRspPvDampingValue: Field<Float>
  let ptRspDescriptor, ptRspTag, ptRspMessage: Field<Text>

  init(_ p: inout Builder) {
    version = p.u8("version", "Version", blurb: "HART_IP version number")
    messageType = p.u8(
      "message_type", "Message Type", names: Self.types, blurb: "HART_IP message type")
    messageId = p.u8("message_id", "Message ID", names: Self.messages, blurb: "HART_IP message id")
    status = p.u8("status", "Status", blurb: "HART_IP status field")
    transactionId = p.u16("transaction_id", "Sequence Number", blurb: "HART_IP Sequence Number")
    msgLength = p.u16("msg_length", "Message Length", blurb: "HART_IP Message Length")
    data = p.bytes("data", "Message Data", blurb: "HART_IP Message Data")
    sessionInitMasterType = p.u8(
      "session_init.master_type", "Host Type", names: [0: "Secondary Host", 1: "Primary Host"],
      blurb: "Session Host Type")
    sessionInitInactivityCloseTimer = p.u32(
      "session_init.inactivity_close_timer", "Inactivity Close Timer",
      blurb: "Session Inactivity Close Timer")
    errorErrorCode = p.u8(
      "error.error_code", "Error",
      names: [0: "Session closed", 1: "Primary session unavailable", 2: "Service unavailable"],
      blurb: "Error Code")
    ptPreambles = p.bytes("pt.preambles", "Preambles", blurb: "Pass Through Preambles")
    ptDelimiter = p.u8("pt.delimiter", "Delimiter", .hex, blurb: "Pass Through Delimiter")
    ptDelimiterFrameType = p.u8(
      "pt.delimiter.frame_type", "Frame Type", mask: 7, names: Self.frames)
    ptDelimiterPhysicalLayerType = p.u8(
      "pt.delimiter.physical_layer_type", "Physical Layer Type", mask: 0x18, names: Self.layers)
    ptDelimiterNumberOfExpansionBytes = p.u8(
      "pt.delimiter.number_of_expansion_bytes", "Number of Expansion Bytes", mask: 0x60)
    ptDelimiterAddressType = p.u8(
      "pt.delimiter.address_type", "Address Type", mask: 0x80, names: Self.addresses)
    ptShortAddr = p.u8("pt.short_addr", "Short Address", blurb: "Pass Through Short Address")
    ptLongAddress = p.bytes("pt.long_address", "Long Address", blurb: "Pass Through Long Address")
    ptExpansionBytes = p.bytes("pt.expansion_bytes", "Expansion Bytes")
    ptCommand = p.u8("pt.command", "Command", blurb: "Pass Through Command")
    ptLength = p.u8("pt.length", "Length", blurb: "Pass Through Length")
    ptResponseCode = p.u8("pt.response_code", "Response Code", blurb: "Pass Through Response Code")
    ptDeviceStatus = p.u8(
      "pt.device_status", "Device Status", .hex, blurb: "Pass Through Device Status")
    ptPayload = p.bytes("pt.payload", "Payload", blurb: "Pass Through Payload")
    ptChecksum = p.u8("pt.checksum", "Checksum", .hex, blurb: "Pass Through Checksum")
    ptRspExpansionCode = p.u8("pt.rsp.expansion_code", "Expansion Code")
    ptRspExpandedDeviceType = p.u16("pt.rsp.expanded_device_type", "Expanded Device Type", .hex)
    ptRspReqMinPreambles = p.u8("pt.rsp.req_min_preambles", "Minimum Number of Request Preambles")
    ptRspHartUnivRev = p.u8("pt.rsp.hart_univ_rev", "HART Universal Revision")
    ptRspDeviceRev = p.u8("pt.rsp.device_rev", "Device Revision")
    ptRspSoftwareRev = p.u8("pt.rsp.software_rev", "Device Software Revision")
    ptRspHardrevAndPhysicalSignal = p.u8(
      "pt.rsp.hardrev_and_physical_signal", "Hardware Rev and Physical Signaling", .hex)
    ptRspFlags = p.u8("pt.rsp.flags", "Flags", .hex)
    ptRspDeviceId = p.bytes("pt.rsp.device_id", "Device ID")
    ptRspRspMinPreambles = p.u8("pt.rsp.rsp_min_preambles", "Minimum Number of Response Preambles")
    ptRspDeviceVariables = p.u8("pt.rsp.device_variables", "Maximum Number of Device Variables")
    ptRspConfigureChange = p.u16("pt.rsp.configure_change", "Configuration Change Counter")
    ptRspExtDeviceStatus = p.u8("pt.rsp.ext_device_status", "Extended Device Status", .hex)
    ptRspManufacturerId = p.u16("pt.rsp.manufacturer_Id", "Manufacturer ID")
    ptRspPrivateLabel = p.u16("pt.rsp.private_label", "Private Label")
    ptRspDeviceProfile = p.u8("pt.rsp.device_profile", "Device Profile")
    ptRspPvPercentRange = p.float("pt.rsp.pv_percent_range", "PV Percent Range")
    ptRspPvLoopCurrent = p.float("pt.rsp.pv_loop_current", "PV Loop Current")
    ptRspPvUnits = p.u8("pt.rsp.pv_units", "PV Units")
    ptRspPv = p.float("pt.rsp.pv", "PV")
    ptRspSvUnits = p.u8("pt.rsp.sv_units", "SV Units")
    ptRspSv = p.float("pt.rsp.sv", "SV")
    ptRspTvUnits = p.u8("pt.rsp.tv_units", "TV Units")
    ptRspTv = p.float("pt.rsp.tv", "TV")
    ptRspQvUnits = p.u8("pt.rsp.qv_units", "QV Units")
    ptRspQv = p.float("pt.rsp.qv", "QV")
    ptRspLoopCurrentMode = p.u8("pt.rsp.loop_current_mode", "Loop Current Mode", .hex)
    ptRspPrimaryVariableClassification = p.u8(
      "pt.rsp.primary_variable_classification", "Primary Variable Classification", .hex)
    ptRspSecondaryVariableClassification = p.u8(
      "pt.rsp.secondary_variable_classification", "Secondary Variable Classification", .hex)
    ptRspTertiaryVariableClassification = p.u8(
      "pt.rsp.tertiary_variable_classification", "Tertiary Variable Classification", .hex)
    ptRspQuaternaryVariableClassification = p.u8(
      "pt.rsp.quaternary_variable_classification", "Quaternary Variable Classification", .hex)
    ptRspDescriptor = p.string("pt.rsp.descriptor", "Descriptor", type: .stringzPad)
    ptRspDay = p.u8("pt.rsp.day", "Day")
    ptRspMonth = p.u8("pt.rsp.month", "Month")
    ptRspYear = p.u8("pt.rsp.year", "Year")
    ptRspTransducerSerialNumber = p.bytes(
      "pt.rsp.transducer_serial_number", "Transducer Serial Number")
    ptRspTransducerLimitMinSpanUnits = p.u8(
      "pt.rsp.transducer_limit_min_span_units", "Transducer Limit Min Span Units", .hex)
    ptRspUpperTransducerLimit = p.float("pt.rsp.upper_transducer_limit", "Upper Transducer Limit")
    ptRspLowerTransducerLimit = p.float("pt.rsp.lower_transducer_limit", "Lower Transducer Limit")
    ptRspMinimumSpan = p.float("pt.rsp.minimum_span", "Minimum Span")
    ptRspPvAlarmSelectionCode = p.u8(
      "pt.rsp.pv_alarm_selection_code", "PV Alarm Selection Code", .hex)
    ptRspPvTransferFunctionCode = p.u8(
      "pt.rsp.pv_transfer_function_code", "PV Transfer Function Code", .hex)
    ptRspPvUpperAndLowerRangeValuesUnits = p.u8(
      "pt.rsp.pv_upper_and_lower_range_values_units", "PV Upper and Lower Range Values Units", .hex)
    ptRspPvUpperRangeValue = p.float("pt.rsp.pv_upper_range_value", "PV Upper Range Value")
    ptRspPvLowerRangeValue = p.float("pt.rsp.pv_lower_range_value", "PV Lower Range Value")
    ptRspPvDampingValue = p.float("pt.rsp.pv_damping_value", "PV Damping Value")
    ptRspWriteProtectCode = p.u8("pt.rsp.write_protect_code", "Write Protect Code", .hex)
    ptRspReserved = p.u8("pt.rsp.reserved", "Reserved", .hex)
    ptRspPvAnalogChannelFlags = p.u8(
      "pt.rsp.pv_analog_channel_flags", "PV Analog Channel Flags", .hex)
    ptRspFinalAssemblyNumber = p.bytes("pt.rsp.final_assembly_number", "Final Assembly Number")
    ptRspTag = p.string("pt.rsp.tag", "Tag", type: .stringzPad)
    ptRspMessage = p.string("pt.rsp.message", "Message", type: .stringzPad)
    ptRspDeviceSpStatus = p.bytes("pt.rsp.device_sp_status", "Device-Specific Status")
    ptRspDeviceOpMode = p.u8("pt.rsp.device_op_mode", "Device Operating Mode")
    ptRspStandardizedStatus0 = p.u8("pt.rsp.standardized_status_0", "Standardized Status 0", .hex)
    ptRspStandardizedStatus1 = p.u8("pt.rsp.standardized_status_1", "Standardized Status 1", .hex)
    ptRspAnalogChannelSaturated = p.u8(
      "pt.rsp.analog_channel_saturated", "Analog Channel Saturated")
    ptRspStandardizedStatus2 = p.u8("pt.rsp.standardized_status_2", "Standardized Status 2", .hex)
    ptRspStandardizedStatus3 = p.u8("pt.rsp.standardized_status_3", "Standardized Status 3", .hex)
    ptRspAnalogChannelFixed = p.u8("pt.rsp.analog_channel_fixed", "Analog Channel Fixed")
    ptRspIoCard = p.u8("pt.rsp.io_card", "IO Card")
    ptRspChannel = p.u8("pt.rsp.channel", "Channel")
    ptRspTxPreambleCount = p.u8("pt.rsp.tx_preamble_count", "Transmit Preamble Count")
    ptRspEmbeddedCommandDelimiter = p.u8(
      "pt.rsp.embedded_command_delimiter", "Embedded Command Delimiter", .hex)
    ptRspPollAddress = p.u8(
      "pt.rsp.poll_address", "Poll Address", blurb: "Embedded Command Short Address")
    ptRspUniqueId = p.bytes("pt.rsp.unique_id", "Unique ID", blurb: "Embedded Command Long Address")
    ptRspEmbeddedCommand = p.u8("pt.rsp.embedded_command", "Embedded Command")
    ptRspNumberOfCommands = p.u8("pt.rsp.number_of_commands", "Number of Commands")
    ptRspCommandNumber = p.u16("pt.rsp.command_number", "Command number")
    ptRspData = p.bytes("pt.rsp.data", "Data")
    ptRspCommandByteCount = p.u8("pt.rsp.command_byte_count", "Command byte count")
    ptRspIndexOfFirstDiscreteVar = p.u16(
      "pt.rsp.index_of_first_discrete_var", "Index of First Discrete Variable")
    ptRspNumberOfDiscreteVars = p.u8(
      "pt.rsp.number_of_discrete_vars", "Number of Discrete Variables", .hex)
    ptRspTimestampForMostRecentDiscreteChange = p.bytes(
      "pt.rsp.timestamp_for_most_recent_discrete_change",
      "TimeStamp for Most Recent Discrete Change")
  }

}
