import RemoraCore

/// The fields of application service data units.
struct AsduFields {
  let addr, cp24timeMs, cp56timeMs, aid, tsc: Field<UInt16>
  let oa, typeid, causetx, numix, cp24timeMin, cp56timeMin, cp56timeHour, cp56timeDay,
    cp56timeDow, cp56timeMonth, cp56timeYear, siq, diq, diqDpi, qds, vti, qos, qosQl, sco, scoQu,
    dco, dcoOn, dcoQu, rco, rcoUp, rcoQu, qpm, qpmKpa, qpmLpc, qpmPop, coi, coiR, qoi, qcc,
    qccRqt, qccFrz, qrp, bcrSq: Field<UInt8>
  let nega, test, sq, cp24timeIv, cp56timeGen, cp56timeIv, cp56timeSu, siqSpi, siqBl, siqSb,
    siqNt, siqIv, diqBl, diqSb, diqNt, diqIv, qdsOv, qdsBl, qdsSb, qdsNt, qdsIv, vtiT, qosSe,
    scoOn, scoSe, dcoSe, rcoSe, coiI, bcrCy, bcrCa, bcrIv: Field<Bool>
  let ioa: Field<UInt32>
  let bcr, bcrCount: Field<Int32>
  let float: Field<Float>
  let scalval: Field<Int16>
  let rawdata: Field<Bytes>
  let start: Field<UInt8>
  let stepValue: Field<Int8>
  let normalized: Field<Float>
  let bitstring: Field<UInt32>
  let shortTime: Field<RelativeTime>
  let longTime: Field<AbsoluteTime>
  let badLength: Expert

  init(_ p: inout Builder) {
    addr = p.u16("addr", "Addr", blurb: "Common Address of Asdu")
    oa = p.u8("oa", "OA", blurb: "Originator Address")
    typeid = p.u8("typeid", "TypeId", names: asduTypeidNames, blurb: "Asdu Type Id")
    causetx = p.u8(
      "causetx", "CauseTx", mask: 0x3f, names: asduCausetxNames, blurb: "Cause of Transmission")
    nega = p.flag("nega", "Negative", mask: 0x40)
    test = p.flag("test", "Test", mask: 0x80)
    ioa = p.u24("ioa", "IOA", blurb: "Information Object Address")
    numix = p.u8("numix", "NumIx", mask: 0x7f, blurb: "Number of Information Objects/Elements")
    sq = p.flag("sq", "SQ", mask: 0x80, blurb: "Sequence")
    cp24timeMs = p.u16("cp24time.ms", "MS", blurb: "CP24Time milliseconds")
    cp24timeMin = p.u8("cp24time.min", "Min", mask: 0x3f, blurb: "CP24Time minutes")
    cp24timeIv = p.flag(
      "cp24time.iv", "IV", mask: 0x80, set: "Invalid", unset: "Valid", blurb: "CP24Time invalid")
    cp56timeMs = p.u16("cp56time.ms", "MS", blurb: "CP56Time milliseconds")
    cp56timeMin = p.u8("cp56time.min", "Min", mask: 0x3f, blurb: "CP56Time minutes")
    cp56timeGen = p.flag(
      "cp56time.gen", "GEN", mask: 0x40, set: "Substituted", unset: "Not Substituted",
      blurb: "CP56Time substituted")
    cp56timeIv = p.flag(
      "cp56time.iv", "IV", mask: 0x80, set: "Invalid", unset: "Valid", blurb: "CP56Time invalid")
    cp56timeHour = p.u8("cp56time.hour", "Hour", mask: 0x1f, blurb: "CP56Time hours")
    cp56timeSu = p.flag(
      "cp56time.su", "SU", mask: 0x80, set: "Summer time", unset: "Standard time",
      blurb: "CP56Time summer time")
    cp56timeDay = p.u8("cp56time.day", "Day", mask: 0x1f, blurb: "CP56Time day")
    cp56timeDow = p.u8("cp56time.dow", "DOW", mask: 0xe0, blurb: "CP56Time day of week")
    cp56timeMonth = p.u8("cp56time.month", "Month", mask: 0xf, blurb: "CP56Time month")
    cp56timeYear = p.u8("cp56time.year", "Year", mask: 0x7f, blurb: "CP56Time year")
    siq = p.u8("siq", "SIQ", .hex)
    siqSpi = p.flag("siq.spi", "SPI", mask: 0x1, set: "On", unset: "Off", blurb: "SIQ SPI")
    siqBl = p.flag(
      "siq.bl", "BL", mask: 0x10, set: "Blocked", unset: "Not blocked", blurb: "SIQ BL")
    siqSb = p.flag(
      "siq.sb", "SB", mask: 0x20, set: "Substituted", unset: "Not Substituted", blurb: "SIQ SB")
    siqNt = p.flag(
      "siq.nt", "NT", mask: 0x40, set: "Not Topical", unset: "Topical", blurb: "SIQ NT")
    siqIv = p.flag("siq.iv", "IV", mask: 0x80, set: "Invalid", unset: "Valid", blurb: "SIQ IV")
    diq = p.u8("diq", "DIQ", .hex)
    diqDpi = p.u8(
      "diq.dpi", "DPI", mask: 0x3,
      names: [0: "Indeterminate or Intermediate", 1: "OFF", 2: "ON", 3: "Indeterminate"],
      blurb: "DIQ DPI")
    diqBl = p.flag(
      "diq.bl", "BL", mask: 0x10, set: "Blocked", unset: "Not blocked", blurb: "DIQ BL")
    diqSb = p.flag(
      "diq.sb", "SB", mask: 0x20, set: "Substituted", unset: "Not Substituted", blurb: "DIQ SB")
    diqNt = p.flag(
      "diq.nt", "NT", mask: 0x40, set: "Not Topical", unset: "Topical", blurb: "DIQ NT")
    diqIv = p.flag("diq.iv", "IV", mask: 0x80, set: "Invalid", unset: "Valid", blurb: "DIQ IV")
    qds = p.u8("qds", "QDS", .hex)
    qdsOv = p.flag(
      "qds.ov", "OV", mask: 0x1, set: "Overflow", unset: "No overflow", blurb: "QDS OV")
    qdsBl = p.flag(
      "qds.bl", "BL", mask: 0x10, set: "Blocked", unset: "Not blocked", blurb: "QDS BL")
    qdsSb = p.flag(
      "qds.sb", "SB", mask: 0x20, set: "Substituted", unset: "Not Substituted", blurb: "QDS SB")
    qdsNt = p.flag(
      "qds.nt", "NT", mask: 0x40, set: "Not Topical", unset: "Topical", blurb: "QDS NT")
    qdsIv = p.flag("qds.iv", "IV", mask: 0x80, set: "Invalid", unset: "Valid", blurb: "QDS IV")
    vti = p.u8("vti", "VTI", .hex)
    vtiT = p.flag(
      "vti.t", "T", mask: 0x80, set: "Transient", unset: "Not Transient", blurb: "VTI T")
    qos = p.u8("qos", "QOS", .hex)
    qosQl = p.u8("qos.ql", "QL", mask: 0x7f, blurb: "QOS QL")
    qosSe = p.flag("qos.se", "S/E", mask: 0x80, set: "Select", unset: "Execute", blurb: "QOS S/E")
    sco = p.u8("sco", "SCO", .hex)
    scoOn = p.flag("sco.on", "ON/OFF", mask: 0x1, set: "On", unset: "Off", blurb: "SCO SCS")
    scoQu = p.u8(
      "sco.qu", "QU", mask: 0x7c,
      names: [0: "No pulse defined", 1: "Short Pulse", 2: "Long Pulse", 3: "Persistent Output"],
      blurb: "SCO QU")
    scoSe = p.flag("sco.se", "S/E", mask: 0x80, set: "Select", unset: "Execute", blurb: "SCO S/E")
    dco = p.u8("dco", "DCO", .hex)
    dcoOn = p.u8(
      "dco.on", "ON/OFF", mask: 0x3,
      names: [0: "(None)", 1: "OFF", 2: "ON", 3: "Error: On/Off not defined"], blurb: "DCO DCS")
    dcoQu = p.u8(
      "dco.qu", "QU", mask: 0x7c,
      names: [0: "No pulse defined", 1: "Short Pulse", 2: "Long Pulse", 3: "Persistent Output"],
      blurb: "DCO QU")
    dcoSe = p.flag("dco.se", "S/E", mask: 0x80, set: "Select", unset: "Execute", blurb: "DCO S/E")
    rco = p.u8("rco", "RCO", .hex)
    rcoUp = p.u8(
      "rco.up", "UP/DOWN", mask: 0x3,
      names: [0: "(None)", 1: "DOWN", 2: "UP", 3: "Error: Up/Down not defined"], blurb: "RCO RCS")
    rcoQu = p.u8(
      "rco.qu", "QU", mask: 0x7c,
      names: [0: "No pulse defined", 1: "Short Pulse", 2: "Long Pulse", 3: "Persistent Output"],
      blurb: "RCO QU")
    rcoSe = p.flag("rco.se", "S/E", mask: 0x80, set: "Select", unset: "Execute", blurb: "RCO S/E")
    qpm = p.u8("qpm", "QPM", .hex)
    qpmKpa = p.u8(
      "qpm.kpa", "KPA", mask: 0x3f,
      names: [0: "Not used", 1: "Threshold value", 2: "Smoothing factor (filter time constant)"],
      blurb: "QPM KPA")
    qpmLpc = p.u8(
      "qpm.lpc", "LPC", mask: 0x40, names: [0: "No change", 1: "Change"], blurb: "QPM LPC")
    qpmPop = p.u8(
      "qpm.pop", "POP", mask: 0x80, names: [0: "Operation", 1: "Not in operation"],
      blurb: "QPM POP")
    aid = p.u16("aid", "Association ID (AID)")
    coi = p.u8("coi", "COI", .hex)
    coiR = p.u8(
      "coi.r", "R", mask: 0x7f,
      names: [0: "Local power switch on", 1: "Local manual reset", 2: "Remote reset"],
      blurb: "COI R")
    coiI = p.flag(
      "coi.i", "I", mask: 0x80, set: "Initialisation after change of local parameters",
      unset: "Initialisation with unchanged local parameters", blurb: "COI I")
    qoi = p.u8("qoi", "QOI", names: asduQoiNames)
    qcc = p.u8("qcc", "QCC", .hex)
    qccRqt = p.u8(
      "qcc.rqt", "RQT", mask: 0x3f,
      names: [
        0: "Not specified", 1: "Group 1 counter interrogation", 2: "Group 2 counter interrogation",
        3: "Group 3 counter interrogation", 4: "Group 4 counter interrogation",
        5: "General counter interrogation",
      ])
    qccFrz = p.u8(
      "qcc.frz", "FRZ", mask: 0xc0,
      names: [
        0: "Read only (no freeze or reset)",
        1: "Counter freeze without reset (value frozen represents integrated total)",
        2: "Counter freeze with reset (value frozen represents incremental information)",
        3: "Counter reset",
      ])
    qrp = p.u8(
      "qrp", "QRP",
      names: [
        0: "Not used", 1: "General reset of process",
        2: "Reset of pending information with time tag of the event buffer",
      ])
    bcr = p.i32("bcr", "BCR", blurb: "Binary Counter")
    bcrCount = p.i32("bcr.count", "Value")
    bcrSq = p.u8("bcr.sq", "SQ", mask: 0x1f, blurb: "Sequence Number")
    bcrCy = p.flag(
      "bcr.cy", "CY", mask: 0x20, set: "Overflow", unset: "No overflow",
      blurb: "Counter Overflow")
    bcrCa = p.flag(
      "bcr.ca", "CA", mask: 0x40, set: "Adjusted", unset: "Not Adjusted",
      blurb: "Counter Adjusted")
    bcrIv = p.flag(
      "bcr.iv", "IV", mask: 0x80, set: "Invalid", unset: "Valid", blurb: "Counter Validity")
    float = p.float("float", "Value", blurb: "Float value")
    scalval = p.i16("scalval", "Value", blurb: "Scaled value")
    tsc = p.u16("tsc", "TSC", blurb: "Test sequence counter")
    rawdata = p.bytes("rawdata", "Raw Data", blurb: "Information object raw data")
    start = p.shared("iec60870_asdu.start", owner: "iec60870_asdu") { p in
      p.u8("start", "START", .hex)
    }
    stepValue = p.integer(
      "vti.v", "Value", .int8, as: Int8.self, mask: 0x7f, container: 1)
    normalized = p.float("normval", "Value")
    bitstring = p.u32("bitstring", "Value", .hex)
    shortTime = p.duration("cp24time", "CP24Time")
    longTime = p.time("cp56time", "CP56Time")
    badLength = p.expert(
      "/iec104.apdu_invalid_len", .malformed, .error, "Invalid ApduLen")
  }
}

let asduTypeidNames: ValueNames = [
  1: "M_SP_NA_1", 2: "M_SP_TA_1", 3: "M_DP_NA_1", 4: "M_DP_TA_1", 5: "M_ST_NA_1", 6: "M_ST_TA_1",
  7: "M_BO_NA_1", 8: "M_BO_TA_1", 9: "M_ME_NA_1", 10: "M_ME_TA_1", 11: "M_ME_NB_1",
  12: "M_ME_TB_1", 13: "M_ME_NC_1", 14: "M_ME_TC_1", 15: "M_IT_NA_1", 16: "M_IT_TA_1",
  20: "M_PS_NA_1", 21: "M_ME_ND_1", 30: "M_SP_TB_1", 31: "M_DP_TB_1", 32: "M_ST_TB_1",
  33: "M_BO_TB_1", 34: "M_ME_TD_1", 35: "M_ME_TE_1", 36: "M_ME_TF_1", 37: "M_IT_TB_1",
  38: "M_EP_TD_1", 39: "M_EP_TE_1", 40: "M_EP_TF_1", 41: "S_IT_TC_1", 45: "C_SC_NA_1",
  46: "C_DC_NA_1", 47: "C_RC_NA_1", 48: "C_SE_NA_1", 49: "C_SE_NB_1", 50: "C_SE_NC_1",
  51: "C_BO_NA_1", 58: "C_SC_TA_1", 59: "C_DC_TA_1", 60: "C_RC_TA_1", 61: "C_SE_TA_1",
  62: "C_SE_TB_1", 63: "C_SE_TC_1", 64: "C_BO_TA_1", 70: "M_EI_NA_1", 81: "S_CH_NA_1",
  82: "S_RP_NA_1", 83: "S_AR_NA_1", 84: "S_KR_NA_1", 85: "S_KS_NA_1", 86: "S_KC_NA_1",
  87: "S_ER_NA_1", 90: "S_US_NA_1", 91: "S_UQ_NA_1", 92: "S_UR_NA_1", 93: "S_UK_NA_1",
  94: "S_UA_NA_1", 95: "S_UC_NA_1", 100: "C_IC_NA_1", 101: "C_CI_NA_1", 102: "C_RD_NA_1",
  103: "C_CS_NA_1", 105: "C_RP_NA_1", 107: "C_TS_TA_1", 110: "P_ME_NA_1", 111: "P_ME_NB_1",
  112: "P_ME_NC_1", 113: "P_AC_NA_1", 120: "F_FR_NA_1", 121: "F_SR_NA_1", 122: "F_SC_NA_1",
  123: "F_LS_NA_1", 124: "F_AF_NA_1", 125: "F_SG_NA_1", 126: "F_DR_TA_1", 127: "F_SC_NB_1",
]

let asduCausetxNames: ValueNames = [
  1: "Per/Cyc", 2: "Back", 3: "Spont", 4: "Init", 5: "Req", 6: "Act", 7: "ActCon", 8: "Deact",
  9: "DeactCon", 10: "ActTerm", 11: "Retrem", 12: "Retloc", 13: "File", 14: "Auth", 15: "Seskey",
  16: "Usrkey", 20: "Inrogen", 21: "Inro1", 22: "Inro2", 23: "Inro3", 24: "Inro4", 25: "Inro5",
  26: "Inro6", 27: "Inro7", 28: "Inro8", 29: "Inro9", 30: "Inro10", 31: "Inro11", 32: "Inro12",
  33: "Inro13", 34: "Inro14", 35: "Inro15", 36: "Inro16", 37: "Reqcogen", 38: "Reqco1",
  39: "Reqco2", 40: "Reqco3", 41: "Reqco4", 44: "UkTypeId", 45: "UkCauseTx", 46: "UkComAdrASDU",
  47: "UkIOA",
]

let asduQoiNames: ValueNames = [
  0: "Not specified", 20: "Station interrogation (global)", 21: "Group 1 interrogation",
  22: "Group 2 interrogation", 23: "Group 3 interrogation", 24: "Group 4 interrogation",
  25: "Group 5 interrogation", 26: "Group 6 interrogation", 27: "Group 7 interrogation",
  28: "Group 8 interrogation", 29: "Group 9 interrogation", 30: "Group 10 interrogation",
  31: "Group 11 interrogation", 32: "Group 12 interrogation", 33: "Group 13 interrogation",
  34: "Group 14 interrogation", 35: "Group 15 interrogation", 36: "Group 16 interrogation",
]

let asduTitles: ValueNames = [
  1: "single-point information",
  2: "single-point information with time tag",
  3: "double-point information",
  4: "double-point information with time tag",
  5: "step position information",
  6: "step position information with time tag",
  7: "bitstring of 32 bits",
  8: "bitstring of 32 bits with time tag",
  9: "measured value, normalized value",
  10: "measured value, normalized value with time tag",
  11: "measured value, scaled value",
  12: "measured value, scaled value with time tag",
  13: "measured value, short floating point number",
  14: "measured value, short floating point number with time tag",
  15: "integrated totals",
  16: "integrated totals with time tag",
  20: "packed single-point information with status change detection",
  21: "measured value, normalized value without quality descriptor",
  30: "single-point information with time tag CP56Time2a",
  31: "double-point information with time tag CP56Time2a",
  32: "step position information with time tag CP56Time2a",
  33: "bitstring of 32 bit with time tag CP56Time2a",
  34: "measured value, normalized value with time tag CP56Time2a",
  35: "measured value, scaled value with time tag CP56Time2a",
  36: "measured value, short floating point number with time tag CP56Time2a",
  37: "integrated totals with time tag CP56Time2a",
  38: "event of protection equipment with time tag CP56Time2a",
  39: "packed start events of protection equipment with time tag CP56Time2a",
  40: "packed output circuit information of protection equipment with time tag CP56Time2a",
  41: "integrated totals containing time tagged security statistics",
  45: "single command",
  46: "double command",
  47: "regulating step command",
  48: "set point command, normalized value",
  49: "set point command, scaled value",
  50: "set point command, short floating point number",
  51: "bitstring of 32 bits",
  58: "single command with time tag CP56Time2a",
  59: "double command with time tag CP56Time2a",
  60: "regulating step command with time tag CP56Time2a",
  61: "set point command, normalized value with time tag CP56Time2a",
  62: "set point command, scaled value with time tag CP56Time2a",
  63: "set point command, short floating-point number with time tag CP56Time2a",
  64: "bitstring of 32 bits with time tag CP56Time2a",
  70: "end of initialization",
  81: "authentication challenge",
  82: "authentication reply",
  83: "aggressive mode authentication request session key status request",
  84: "session key status request",
  85: "session key status",
  86: "session key change",
  87: "authentication error",
  90: "user status change",
  91: "update key change request",
  92: "update key change reply",
  93: "update key change symmetric",
  94: "update key change asymmetric",
  95: "update key change confirmation",
  100: "interrogation command",
  101: "counter interrogation command",
  102: "read command",
  103: "clock synchronization command",
  105: "reset process command",
  107: "test command with time tag CP56Time2a",
  110: "parameter of measured value, normalized value",
  111: "parameter of measured value, scaled value",
  112: "parameter of measured value, short floating-point number",
  113: "parameter activation",
  120: "file ready",
  121: "section ready",
  122: "call directory, select file, call file, call section",
  123: "last section, last segment",
  124: "ack file, ack section",
  125: "segment",
  126: "directory",
  127: "Query Log - Request archive file",
]
