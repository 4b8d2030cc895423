import RemoraCore

/// The fields of Modbus messages.
struct ModbusFields {
  let exception: Field<Bool>
  let funcCode, padding, referenceType, byteCnt, exceptionCode, diagnosticAsciiInputDelimiter,
    event, evRecvCommErr, evRecvCharOver, evRecvLoMode, evRecvBroadcast, evSendReadEx,
    evSendSlaveAbortEx, evSendSlaveBusyEx, evSendSlaveNakEx, evSendWriteTimeout, evSendLoMode,
    mei, readDeviceId, objectId, numObjects, objectsLen, conformityLevel, moreFollows,
    nextObjectId: Field<UInt8>
  let referenceNum, readReferenceNum, writeReferenceNum, wordCnt, readWordCnt, writeWordCnt,
    bitCnt, byteCnt16, diagnosticCode, diagnosticRestartCommunicationOption,
    diagnosticReturnDiagRegister, diagnosticClearCtrDiagReg, diagnosticBusMessageCount,
    diagnosticBusCommErrorCount, diagnosticBusExceptionErrorCount, diagnosticSlaveMessageCount,
    diagnosticNoSlaveResponseCount, diagnosticSlaveNakCount, diagnosticSlaveBusyCount,
    diagnosticBusCharOverrunCount, evStatus, evCount, evMsgCount, andMask, orMask,
    bitnum: Field<UInt16>
  let referenceNum32: Field<UInt32>
  let diagnosticReturnQueryDataRequest, diagnosticReturnQueryDataEcho, data,
    objectValue: Field<Bytes>
  let objectStrValue: Field<Text>
  let requestFrame: Field<FrameNumber>
  let responseTime: Field<RelativeTime>
  let register, value: Field<UInt16>
  let bits: [Field<Bool>]

  init(_ p: inout Builder) {
    exception = p.flag("exception", "Exception", mask: 0x80, set: "Yes", unset: "No")
    funcCode = p.u8("func_code", "Function Code", mask: 0x7f, names: modbusFieldsFuncCodeNames)
    referenceNum = p.u16("reference_num", "Reference Number")
    padding = p.u8("padding", "Padding", .hex)
    referenceNum32 = p.u32("reference_num_32", "Reference Number (32 bit)")
    referenceType = p.u8("reference_type", "Reference Type")
    readReferenceNum = p.u16("read_reference_num", "Read Reference Number")
    writeReferenceNum = p.u16("write_reference_num", "Write Reference Number")
    wordCnt = p.u16("word_cnt", "Word Count")
    readWordCnt = p.u16("read_word_cnt", "Read Word Count")
    writeWordCnt = p.u16("write_word_cnt", "Write Word Count")
    bitCnt = p.u16("bit_cnt", "Bit Count")
    byteCnt = p.u8("byte_cnt", "Byte Count")
    byteCnt16 = p.u16("byte_cnt_16", "Byte Count (16-bit)")
    exceptionCode = p.u8("exception_code", "Exception Code", names: modbusFieldsExceptionCodeNames)
    diagnosticCode = p.u16(
      "diagnostic_code", "Diagnostic Code", names: modbusFieldsDiagnosticCodeNames)
    diagnosticReturnQueryDataRequest = p.bytes(
      "diagnostic.return_query_data.request", "Request Data")
    diagnosticReturnQueryDataEcho = p.bytes("diagnostic.return_query_data.echo", "Echo Data")
    diagnosticRestartCommunicationOption = p.u16(
      "diagnostic.restart_communication_option", "Restart Communication Option", .hex,
      names: [0: "Leave Log", 255: "Clear Log"])
    diagnosticReturnDiagRegister = p.u16(
      "diagnostic.return_diag_register", "Diagnostic Register Contents", .hex)
    diagnosticAsciiInputDelimiter = p.u8("diagnostic.ascii_input_delimiter", "CHAR", .hex)
    diagnosticClearCtrDiagReg = p.u16(
      "diagnostic.clear_ctr_diag_reg", "Clear Counters & Diag Register Echo")
    diagnosticBusMessageCount = p.u16("diagnostic.bus_message_count", "Total Message Count")
    diagnosticBusCommErrorCount = p.u16("diagnostic.bus_comm_error_count", "CRC Error Count")
    diagnosticBusExceptionErrorCount = p.u16(
      "diagnostic.bus_exception_error_count", "Exception Error Count")
    diagnosticSlaveMessageCount = p.u16("diagnostic.slave_message_count", "Slave Message Count")
    diagnosticNoSlaveResponseCount = p.u16(
      "diagnostic.no_slave_response_count", "Slave No Response Count")
    diagnosticSlaveNakCount = p.u16("diagnostic.slave_nak_count", "Slave NAK Count")
    diagnosticSlaveBusyCount = p.u16("diagnostic.slave_busy_count", "Slave Device Busy Count")
    diagnosticBusCharOverrunCount = p.u16(
      "diagnostic.bus_char_overrun_count", "Slave Character Overrun Count")
    evStatus = p.u16("ev_status", "Status", .hex)
    event = p.u8("event", "Event")
    evCount = p.u16("ev_count", "Event Count")
    evMsgCount = p.u16("ev_msg_count", "Message Count")
    evRecvCommErr = p.u8("ev_recv_comm_err", "Communication Error", mask: 0x2)
    evRecvCharOver = p.u8("ev_recv_char_over", "Character Overrun", mask: 0x10)
    evRecvLoMode = p.u8("ev_recv_lo_mode", "Currently in Listen Only Mode", mask: 0x20)
    evRecvBroadcast = p.u8("ev_recv_broadcast", "Broadcast Received", mask: 0x40)
    evSendReadEx = p.u8("ev_send_read_ex", "Read Exception Sent", mask: 0x1)
    evSendSlaveAbortEx = p.u8("ev_send_slave_abort_ex", "Slave Abort Exception Sent", mask: 0x2)
    evSendSlaveBusyEx = p.u8("ev_send_slave_busy_ex", "Slave Busy Exception Sent", mask: 0x4)
    evSendSlaveNakEx = p.u8("ev_send_slave_nak_ex", "Slave Program NAK Exception Sent", mask: 0x8)
    evSendWriteTimeout = p.u8("ev_send_write_timeout", "Write Timeout Error Occurred", mask: 0x10)
    evSendLoMode = p.u8("ev_send_lo_mode", "Currently in Listen Only Mode", mask: 0x20)
    andMask = p.u16("and_mask", "AND mask", .hex)
    orMask = p.u16("or_mask", "OR mask", .hex)
    data = p.bytes("data", "Data")
    mei = p.u8(
      "mei", "MEI type",
      names: [13: "CANopen Request/Response ", 14: "Read Device Identification"])
    readDeviceId = p.u8(
      "read_device_id", "Read Device ID",
      names: [
        1: "Basic Device Identification", 2: "Regular Device Identification",
        3: "Extended Device Identification", 4: "Specific Identification Object",
      ])
    objectId = p.u8(
      "object_id", "Object ID",
      names: [
        0: "VendorName", 1: "ProductCode", 2: "MajorMinorRevision", 3: "VendorURL",
        4: "ProductName", 5: "ModelName", 6: "UserApplicationName",
      ])
    numObjects = p.u8("num_objects", "Number of Objects")
    objectsLen = p.u8("objects_len", "Object length")
    conformityLevel = p.u8(
      "conformity_level", "Conformity Level", .hex,
      names: [
        1: "Basic Device Identification (stream)", 2: "Regular Device Identification (stream)",
        3: "Extended Device Identification (stream)",
        129: "Basic Device Identification (stream and individual)",
        130: "Regular Device Identification (stream and individual)",
        131: "Extended Device Identification (stream and individual)",
      ])
    moreFollows = p.u8("more_follows", "More Follows", .hex)
    nextObjectId = p.u8("next_object_id", "Next Object ID")
    objectStrValue = p.string("object_str_value", "Object String Value")
    objectValue = p.bytes("object_value", "Object Value")
    bitnum = p.u16("bitnum", "Bit Number")
    requestFrame = p.frameNumber("request_frame", "Request Frame")
    responseTime = p.duration("response_time", "Time from request")
    register = p.u16("regnum16", "Register Number")
    value = p.u16("regval_uint16", "Register Value (UINT16)")
    var list: [Field<Bool>] = []
    for i in 0..<8 { list.append(p.flag("bitval", "Bit Value", mask: 1 << UInt64(i))) }
    bits = list
  }
}

let modbusFieldsFuncCodeNames: ValueNames = [
  1: "Read Coils", 2: "Read Discrete Inputs", 3: "Read Holding Registers",
  4: "Read Input Registers", 5: "Write Single Coil", 6: "Write Single Register",
  7: "Read Exception Status", 8: "Diagnostics", 11: "Get Comm. Event Counters",
  12: "Get Comm. Event Log", 15: "Write Multiple Coils", 16: "Write Multiple Registers",
  17: "Report Slave ID", 20: "Read File Record", 21: "Write File Record",
  22: "Mask Write Register", 23: "Read Write Register", 24: "Read FIFO Queue",
  43: "Encapsulated Interface Transport", 90: "Unity (Schneider)",
]

let modbusFieldsExceptionCodeNames: ValueNames = [
  1: "Illegal function", 2: "Illegal data address", 3: "Illegal data value",
  4: "Slave device failure", 5: "Acknowledge", 6: "Slave device busy", 8: "Memory parity error",
  10: "Gateway path unavailable", 11: "Gateway target device failed to respond",
]

let modbusFieldsDiagnosticCodeNames: ValueNames = [
  0: "Return Query Data", 1: "Restart Communications Option", 2: "Return Diagnostic Register",
  3: "Change ASCII Input Delimiter", 4: "Force Listen Only Mode",
  10: "Clear Counters and Diagnostic Register", 11: "Return Bus Message Count",
  12: "Return Bus Communication Error Count", 13: "Return Bus Exception Error Count",
  14: "Return Slave Message Count", 15: "Return Slave No Response Count",
  16: "Return Slave NAK Count", 17: "Return Slave Busy Count",
  18: "Return Bus Character Overrun Count", 20: "Clear Overrun Counter and Flag",
]
