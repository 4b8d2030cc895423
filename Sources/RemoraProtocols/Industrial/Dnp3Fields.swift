import RemoraCore

/// The fields of DNP3.
struct DnpFields {
  let start, dst, src, addr, hdrCRC, dnpDataChunkLen, dnpDataChunkCRC, iin, obj, fileMode,
    fileMaxblock, fileReqID, filePerms, daUint16, saAssocId, saCdl, saUkl, saUsr, saUsrnl,
    timeDelay, fileStringOffset, fileStringLength: Field<UInt16>
  let len, ctl, ctlPrifunc, ctlSecfunc, ctlOp, ctlClr, ctlTrip, dnpHdrCRCStatus, trCtl, trSeq,
    dnpDataChunkCRCStatus, appCtl, seq, function, objqPrefix, objqRange, ctrlstatus, fileStatus,
    datatype, daLength, daUint8, saErr, saKcm, saKw, saKwa, saMal, saRfc, count: Field<UInt8>
  let ctlDir, ctlPrm, ctlFcb, ctlFcv, ctlDfc, trFin, trFir, fir, fin, con, uns, iinBmsg,
    iinCls1d, iinCls2d, iinCls3d, iinTsr, iinDol, iinDt, iinRst, iinFcni, iinObju, iinPioor,
    iinEbo, iinOae, iinCc, bocs, fileLastblock, filePermsReadOwner, filePermsWriteOwner,
    filePermsExecOwner, filePermsReadGroup, filePermsWriteGroup, filePermsExecGroup,
    filePermsReadWorld, filePermsWriteWorld, filePermsExecWorld: Field<Bool>
  let dnpDataChunk, fileData, saCd, saKey, saMac, saUk, fragData, octetString,
    unknownDataChunk: Field<Bytes>
  let anaFloat, anaoutFloat, daFloat: Field<Float>
  let anaDouble, anaoutDouble, daDouble: Field<Double>
  let fileAuth, fileSize, fileHandle, fileBlocknum, daUint32, saCsq, saKsq, saSeq, biIndex,
    biStaticIndex, biEventIndex, dbiIndex, dbiStaticIndex, dbiEventIndex, boIndex, boStaticIndex,
    boEventIndex, boCmndIndex, counterIndex, counterStaticIndex, counterEventIndex, aiIndex,
    aiStaticIndex, aiEventIndex, aoIndex, aoStaticIndex, aoEventIndex, aoCmndIndex, osIndex,
    osStaticIndex, osEventIndex, pointIndex, onTime, offTime: Field<UInt32>
  let timestamp: Field<AbsoluteTime>
  let reltimestamp: Field<RelativeTime>
  let daInt8: Field<Int8>
  let daInt16: Field<Int16>
  let daInt32: Field<Int32>
  let saUsrn, daValue, fileName: Field<Text>

  /// Values whose container varies, under one name each.
  let starts, stops, addresses, quantities, indexes, sizes: DnpWidths
  let bits: [Field<Bool>]
  let doubleBits: [Field<UInt8>]
  let value16, outValue16: Field<Int16>
  let value32, outValue32: Field<Int32>
  let count16: Field<UInt16>
  let count32: Field<UInt32>
  /// The flags of a point, highest bit first.
  let binaryIn, binaryOut, counters, analogIn, analogOut: [Field<Bool>]
  let badItemCount, badLength, abnormal, badHeaderSum, badChunkSum, unknownObject,
    unknownAttribute, uselessItems: Expert

  init(_ p: inout Builder) {
    start = p.u16("start", "Start Bytes", .hex)
    len = p.u8("len", "Length", blurb: "Frame Data Length")
    ctl = p.u8("ctl", "Control", .hex, blurb: "Frame Control Byte")
    ctlPrifunc = p.u8(
      "ctl.prifunc", "Control Function Code", mask: 0xf,
      names: [
        0: "Reset of Remote Link", 1: "Reset of User Process", 2: "Test Function For Link",
        3: "User Data", 4: "Unconfirmed User Data", 9: "Request Link Status",
      ],
      blurb: "Frame Control Function Code")
    ctlSecfunc = p.u8(
      "ctl.secfunc", "Control Function Code", mask: 0xf,
      names: [
        0: "ACK", 1: "NACK", 11: "Status of Link", 14: "Link Service Not Functioning",
        15: "Link Service Not Used or Implemented",
      ],
      blurb: "Frame Control Function Code")
    ctlOp = p.u8(
      "ctl.op", "Operation Type", mask: 0xf,
      names: [0: "NUL Operation", 1: "Pulse On", 2: "Pulse Off", 3: "Latch On", 4: "Latch Off"],
      blurb: "Control Code, Operation Type")
    ctlClr = p.u8(
      "ctl.clr", "Queue / Clear Field", mask: 0x30,
      names: [1: "Queue", 2: "Clear", 0: "Not Set", 3: "Queue and Clear"],
      blurb: "Control Code, Clear Field")
    ctlTrip = p.u8(
      "ctl.trip", "Trip Control Code", mask: 0xc0,
      names: [0: "NUL", 1: "Close", 2: "Trip", 3: "Reserved"],
      blurb: "Control Code, Trip Close Control")
    ctlDir = p.flag("ctl.dir", "Direction", mask: 0x80, set: "Set", unset: "Not set")
    ctlPrm = p.flag("ctl.prm", "Primary", mask: 0x40, set: "Set", unset: "Not set")
    ctlFcb = p.flag("ctl.fcb", "Frame Count Bit", mask: 0x20, set: "Set", unset: "Not set")
    ctlFcv = p.flag("ctl.fcv", "Frame Count Valid", mask: 0x10, set: "Set", unset: "Not set")
    ctlDfc = p.flag("ctl.dfc", "Data Flow Control", mask: 0x10, set: "Set", unset: "Not set")
    dst = p.u16("dst", "Destination", blurb: "Destination Address")
    src = p.u16("src", "Source", blurb: "Source Address")
    addr = p.u16("addr", "Address", blurb: "Source or Destination Address")
    hdrCRC = p.u16("hdr.CRC", "Data Link Header checksum", .hex)
    dnpHdrCRCStatus = p.u8(
      "/dnp.hdr.CRC.status", "Data Link Header Checksum Status", .none,
      names: [0: "Bad", 1: "Good", 2: "Unverified", 3: "Not present", 4: "Illegal"])
    trCtl = p.u8("tr.ctl", "Transport Control", .hex, blurb: "Transport Layer Control Byte")
    trFin = p.flag("tr.fin", "Final", mask: 0x80, set: "Set", unset: "Not set")
    trFir = p.flag("tr.fir", "First", mask: 0x40, set: "Set", unset: "Not set")
    trSeq = p.u8("tr.seq", "Sequence", mask: 0x3f, blurb: "Frame Sequence Number")
    dnpDataChunk = p.bytes("/dnp.data_chunk", "Data Chunk")
    dnpDataChunkLen = p.u16("/dnp.data_chunk_len", "Data Chunk length")
    dnpDataChunkCRC = p.u16("/dnp.data_chunk.CRC", "Data Chunk checksum", .hex)
    dnpDataChunkCRCStatus = p.u8(
      "/dnp.data_chunk.CRC.status", "Data Chunk Checksum Status", .none,
      names: [0: "Bad", 1: "Good", 2: "Unverified", 3: "Not present", 4: "Illegal"])
    appCtl = p.u8("al.ctl", "Application Control", .hex, blurb: "Application Layer Control Byte")
    fir = p.flag("al.fir", "First", mask: 0x80, set: "Set", unset: "Not set")
    fin = p.flag("al.fin", "Final", mask: 0x40, set: "Set", unset: "Not set")
    con = p.flag("al.con", "Confirm", mask: 0x20, set: "Set", unset: "Not set")
    uns = p.flag("al.uns", "Unsolicited", mask: 0x10, set: "Set", unset: "Not set")
    seq = p.u8("al.seq", "Sequence", mask: 0xf, blurb: "Frame Sequence Number")
    function = p.u8(
      "al.func", "Application Layer Function Code", mask: 0xff, names: dnpAlFuncNames)
    iin = p.u16("al.iin", "Internal Indications", .hex, blurb: "Application Layer IIN")
    iinBmsg = p.flag(
      "al.iin.bmsg", "Broadcast Msg Rx", mask: 0x100, width: 2, set: "Set", unset: "Not set")
    iinCls1d = p.flag(
      "al.iin.cls1d", "Class 1 Data Available", mask: 0x200, width: 2, set: "Set",
      unset: "Not set")
    iinCls2d = p.flag(
      "al.iin.cls2d", "Class 2 Data Available", mask: 0x400, width: 2, set: "Set",
      unset: "Not set")
    iinCls3d = p.flag(
      "al.iin.cls3d", "Class 3 Data Available", mask: 0x800, width: 2, set: "Set",
      unset: "Not set")
    iinTsr = p.flag(
      "al.iin.tsr", "Time Sync Required", mask: 0x1000, width: 2, set: "Set", unset: "Not set")
    iinDol = p.flag(
      "al.iin.dol", "Digital Outputs in Local", mask: 0x2000, width: 2, set: "Set",
      unset: "Not set")
    iinDt = p.flag(
      "al.iin.dt", "Device Trouble", mask: 0x4000, width: 2, set: "Set", unset: "Not set")
    iinRst = p.flag(
      "al.iin.rst", "Device Restart", mask: 0x8000, width: 2, set: "Set", unset: "Not set")
    iinFcni = p.flag(
      "al.iin.fcni", "Function Code not implemented", mask: 0x1, width: 2, set: "Set",
      unset: "Not set")
    iinObju = p.flag(
      "al.iin.obju", "Requested Objects Unknown", mask: 0x2, width: 2, set: "Set",
      unset: "Not set")
    iinPioor = p.flag(
      "al.iin.pioor", "Parameters Invalid or Out of Range", mask: 0x4, width: 2, set: "Set",
      unset: "Not set")
    iinEbo = p.flag(
      "al.iin.ebo", "Event Buffer Overflow", mask: 0x8, width: 2, set: "Set", unset: "Not set")
    iinOae = p.flag(
      "al.iin.oae", "Operation Already Executing", mask: 0x10, width: 2, set: "Set",
      unset: "Not set")
    iinCc = p.flag(
      "al.iin.cc", "Configuration Corrupt", mask: 0x20, width: 2, set: "Set", unset: "Not set")
    obj = p.u16("al.obj", "Object", .hex, names: dnpAlObjNames, blurb: "Application Layer Object")
    objqPrefix = p.u8(
      "al.objq.prefix", "Prefix Code", mask: 0x70,
      names: [
        0: "None", 1: "1-Octet Index Prefix", 2: "2-Octet Index Prefix", 3: "4-Octet Index Prefix",
        4: "1-Octet Object Size Prefix", 5: "2-Octet Object Size Prefix",
        6: "4-Octet Object Size Prefix",
      ],
      blurb: "Object Prefix Code")
    objqRange = p.u8(
      "al.objq.range", "Range Code", mask: 0xf, names: dnpAlObjqRangeNames,
      blurb: "Object Range Specifier Code")
    bocs = p.flag(
      "al.bocs", "Commanded State", mask: 0x80, set: "On", unset: "Off",
      blurb: "Binary Output Commanded state")
    anaFloat = p.float("al.ana.float", "Value (float)", blurb: "Analog Value (float)")
    anaDouble = p.double("al.ana.double", "Value (double)", blurb: "Analog Value (double)")
    anaoutFloat = p.float("al.anaout.float", "Output Value (float)")
    anaoutDouble = p.double("al.anaout.double", "Output (double)", blurb: "Output Value (double)")
    ctrlstatus = p.u8("al.ctrlstatus", "Control Status", mask: 0x7f, names: dnpAlCtrlstatusNames)
    fileMode = p.u16(
      "al.file.mode", "File Control Mode", names: [0: "NULL", 1: "READ", 2: "WRITE", 3: "APPEND"])
    fileAuth = p.u32("al.file.auth", "File Authentication Key", .hex)
    fileSize = p.u32("al.file.size", "File Size", .hex)
    fileMaxblock = p.u16("al.file.maxblock", "File Max Block Size")
    fileReqID = p.u16("al.file.reqID", "File Request Identifier")
    fileStatus = p.u8("al.file.status", "File Control Status", names: dnpAlFileStatusNames)
    fileHandle = p.u32("al.file.handle", "File Handle", .hex)
    fileBlocknum = p.u32("al.file.blocknum", "File Block Number", .hex, mask: 0x7fffffff)
    fileLastblock = p.flag(
      "al.file.lastblock", "File Last Block", mask: 0x80000000, width: 4, set: "Set",
      unset: "Not set")
    fileData = p.bytes("al.file.data", "File Data")
    timestamp = p.time("al.timestamp", "Timestamp", .utc, blurb: "Object Timestamp")
    filePerms = p.u16("al.file.perms", "Permissions", .oct)
    filePermsReadOwner = p.flag(
      "al.file.perms.read_owner", "Read permission for owner", mask: 0x100, width: 2, set: "Yes",
      unset: "No")
    filePermsWriteOwner = p.flag(
      "al.file.perms.write_owner", "Write permission for owner", mask: 0x80, width: 2, set: "Yes",
      unset: "No")
    filePermsExecOwner = p.flag(
      "al.file.perms.exec_owner", "Execute permission for owner", mask: 0x40, width: 2,
      set: "Yes", unset: "No")
    filePermsReadGroup = p.flag(
      "al.file.perms.read_group", "Read permission for group", mask: 0x20, width: 2, set: "Yes",
      unset: "No")
    filePermsWriteGroup = p.flag(
      "al.file.perms.write_group", "Write permission for group", mask: 0x10, width: 2, set: "Yes",
      unset: "No")
    filePermsExecGroup = p.flag(
      "al.file.perms.exec_group", "Execute permission for group", mask: 0x8, width: 2, set: "Yes",
      unset: "No")
    filePermsReadWorld = p.flag(
      "al.file.perms.read_world", "Read permission for world", mask: 0x4, width: 2, set: "Yes",
      unset: "No")
    filePermsWriteWorld = p.flag(
      "al.file.perms.write_world", "Write permission for world", mask: 0x2, width: 2, set: "Yes",
      unset: "No")
    filePermsExecWorld = p.flag(
      "al.file.perms.exec_world", "Execute permission for world", mask: 0x1, width: 2, set: "Yes",
      unset: "No")
    reltimestamp = p.duration(
      "al.reltimestamp", "Relative Timestamp", blurb: "Object Relative Timestamp")
    datatype = p.u8("al.datatype", "Data Type", .hex, names: dnpAlDatatypeNames)
    daLength = p.u8("al.da.length", "Device Attribute Length")
    daUint8 = p.u8("al.da.uint8", "Device Attribute 8-Bit Unsigned Integer Value")
    daUint16 = p.u16("al.da.uint16", "Device Attribute 16-Bit Unsigned Integer Value")
    daUint32 = p.u32("al.da.uint32", "Device Attribute 32-Bit Unsigned Integer Value")
    daInt8 = p.i8("al.da.int8", "Device Attribute 8-Bit Integer Value")
    daInt16 = p.i16("al.da.int16", "Device Attribute 16-Bit Integer Value")
    daInt32 = p.i32("al.da.int32", "Device Attribute 32-Bit Integer Value")
    daFloat = p.float("al.da.float", "Device Attribute Float Value")
    daDouble = p.double("al.da.double", "Device Attribute Double Value")
    saAssocId = p.u16("al.sa.assoc_id", "Association ID")
    saCd = p.bytes("al.sa.cd", "Challenge Data")
    saCdl = p.u16("al.sa.cdl", "Challenge Data Length", .hex)
    saCsq = p.u32("al.sa.csq", "Challenge Sequence Number")
    saErr = p.u8("al.sa.err", "Error Code", .hex, names: dnpAlSaErrNames)
    saKcm = p.u8("al.sa.kcm", "Key Change Method", .hex, names: dnpAlSaKcmNames)
    saKey = p.bytes("al.sa.key", "Key Data")
    saKw = p.u8(
      "al.sa.kw", "Key Status", .hex,
      names: [0: "Not Used", 1: "OK", 2: "NOT_INIT", 3: "COMM_FAIL", 4: "AUTH_FAIL"])
    saKsq = p.u32("al.sa.ksq", "Key Change Sequence Number")
    saKwa = p.u8(
      "al.sa.kwa", "Key Wrap Algorithm", .hex, names: [0: "Unused", 1: "AES-128", 2: "AES-256"])
    saMac = p.bytes("al.sa.mac", "MAC Value")
    saMal = p.u8(
      "al.sa.mal", "MAC Algorithm", .hex,
      names: [
        0: "No MAC value in this message", 1: "HMAC SHA-1 truncated to 4 octets (serial)",
        2: "HMAC SHA-1 truncated to 10 octets (networked)",
        3: "HMAC SHA-256 truncated to 8 octets (serial)",
        4: "HMAC SHA-256 truncated to 16 octets (networked)",
        5: "HMAC SHA-1 truncated to 8 octets (serial)", 6: "AES-GMAC (output is 12 octets)",
      ])
    saRfc = p.u8("al.sa.rfc", "Reason for Challenge", .hex, names: [0: "Not Used", 1: "CRITICAL"])
    saSeq = p.u32("al.sa.seq", "Sequence Number")
    saUk = p.bytes("al.sa.uk", "Encrypted Update Key Data")
    saUkl = p.u16("al.sa.ukl", "Encrypted Update Key Length")
    saUsr = p.u16("al.sa.usr", "User Number")
    saUsrn = p.string("al.sa.usrn", "User Name")
    saUsrnl = p.u16("al.sa.usrnl", "User name Length")
    fragData = p.bytes(
      "al.frag_data", "DNP3.0 AL Fragment Data", blurb: "DNP 3.0 Application Layer Fragment Data")
    biIndex = p.u32("al.bi.index", "Binary Input Index")
    biStaticIndex = p.u32("al.bi.static.index", "Binary Input Static Index")
    biEventIndex = p.u32("al.bi.event.index", "Binary Input Event Index")
    dbiIndex = p.u32("al.dbi.index", "Double-Bit Input Index")
    dbiStaticIndex = p.u32("al.dbi.static.index", "Double-Bit Input Static Index")
    dbiEventIndex = p.u32("al.dbi.event.index", "Double-Bit Input Event Index")
    boIndex = p.u32("al.bo.index", "Binary Output Index")
    boStaticIndex = p.u32("al.bo.static.index", "Binary Output Static Index")
    boEventIndex = p.u32("al.bo.event.index", "Binary Output Event Index")
    boCmndIndex = p.u32("al.bo.cmnd.index", "Binary Output Command Index")
    counterIndex = p.u32("al.counter.index", "Counter Index")
    counterStaticIndex = p.u32("al.counter.static.index", "Counter Static Index")
    counterEventIndex = p.u32("al.counter.event.index", "Counter Input Event Index")
    aiIndex = p.u32("al.ai.index", "Analog Input Index")
    aiStaticIndex = p.u32("al.ai.static.index", "Analog Input Static Index")
    aiEventIndex = p.u32("al.ai.event.index", "Analog Input Event Index")
    aoIndex = p.u32("al.ao.index", "Analog Output Index")
    aoStaticIndex = p.u32("al.ao.static.index", "Analog Output Static Index")
    aoEventIndex = p.u32("al.ao.event.index", "Analog Output Event Index")
    aoCmndIndex = p.u32("al.ao.cmnd.index", "Analog Output Command Index")
    osIndex = p.u32("al.os.index", "Octet String Index")
    osStaticIndex = p.u32("al.os.static.index", "Octet String Static Index")
    osEventIndex = p.u32("al.os.event.index", "Octet String Event Index")
    pointIndex = p.u32("al.point_index", "Point Index")
    daValue = p.string("al.da.value", "Value")
    count = p.u8("al.count", "Count")
    onTime = p.u32("al.on_time", "On Time")
    offTime = p.u32("al.off_time", "Off Time")
    timeDelay = p.u16("al.time_delay", "Time Delay", unit: Unit("ms"))
    fileStringOffset = p.u16("al.file_string_offset", "File String Offset")
    fileStringLength = p.u16("al.file_string_length", "File String Length")
    fileName = p.string("al.file_name", "File Name")
    octetString = p.bytes("al.octet_string", "Octet String")
    unknownDataChunk = p.bytes("al.unknown_data_chunk", "Unknown Data Chunk")
    starts = DnpWidths(&p, "al.range.start", "Start")
    stops = DnpWidths(&p, "al.range.stop", "Stop")
    addresses = DnpWidths(&p, "al.range.abs", "Address")
    quantities = DnpWidths(&p, "al.range.quantity", "Quantity")
    indexes = DnpWidths(&p, "al.index", "Index")
    sizes = DnpWidths(&p, "al.size", "Size")
    var list: [Field<Bool>] = []
    for i in 0..<8 {
      list.append(
        p.flag("al.bit", "Value (bit)", mask: 1 << UInt64(i), set: "On", unset: "Off"))
    }
    bits = list
    var pairs: [Field<UInt8>] = []
    for i in 0..<4 {
      pairs.append(
        p.u8(
          "al.2bit", "Value (Double-bit)", mask: 3 << UInt8(2 * i),
          names: [
            0: "Intermediate", 1: "Determined Off", 2: "Determined On", 3: "Indeterminate",
          ]))
    }
    doubleBits = pairs
    value16 = p.i16("al.ana.int", "Value (16 bit)")
    value32 = p.i32("al.ana.int", "Value (32 bit)")
    outValue16 = p.i16("al.anaout.int", "Output Value (16 bit)")
    outValue32 = p.i32("al.anaout.int", "Output Value (32 bit)")
    count16 = p.u16("al.cnt", "Counter (16 bit)")
    count32 = p.u32("al.cnt", "Counter (32 bit)")
    binaryIn = Self.flags(&p, "al.biq", "Chatter Filter", "Reserved", "Point Value")
    binaryOut = Self.flags(&p, "al.boq", "Reserved", "Reserved", "Point Value")
    counters = Self.flags(&p, "al.ctrq", "Roll-Over", "Discontinuity", "Reserved")
    analogIn = Self.flags(&p, "al.aiq", "Over-Range", "Reference Check", "Reserved")
    analogOut = Self.flags(&p, "al.aoq", "Reserved", "Reserved", "Reserved")
    badItemCount = p.expert(
      "num_items_neg", .malformed, .error, "Negative number of items")
    badLength = p.expert("invalid_length", .malformed, .error, "Invalid length")
    abnormal = p.expert("iin_abnormal", .protocolRule, .warning, "IIN Abnormality")
    badHeaderSum = p.expert(
      "hdr.CRC.incorrect", .checksum, .warning, "Data Link Header Checksum incorrect")
    badChunkSum = p.expert(
      "data_chunk.CRC.incorrect", .checksum, .warning, "Data Chunk Checksum incorrect")
    unknownObject = p.expert(
      "unknown_object", .protocolRule, .warning, "Unknown Object\\Variation")
    unknownAttribute = p.expert(
      "unknown_group0_variation", .protocolRule, .warning, "Unknown Group 0 Variation")
    uselessItems = p.expert(
      "num_items_invalid", .malformed, .error,
      "Number of items is invalid for normally empty object. Potentially malicious packet")
  }

  private static func flags(
    _ p: inout Builder, _ name: String, _ five: String, _ six: String, _ seven: String
  ) -> [Field<Bool>] {
    let labels = [
      "Online", "Restart", "Comm Fail", "Remote Force", "Local Force", five, six, seven,
    ]
    var list: [Field<Bool>] = []
    for i in (0..<8).reversed() {
      list.append(
        p.flag(
          "\(name).b\(i)", labels[i], mask: 1 << UInt64(i), set: "Set", unset: "Not set"))
    }
    return list
  }
}

/// A number of one, two or four bytes, least significant first.
struct DnpWidths {
  let one: Field<UInt8>
  let two: Field<UInt16>
  let four: Field<UInt32>

  init(_ p: inout Builder, _ name: String, _ label: String) {
    one = p.u8(name, "\(label) (8 bit)")
    two = p.u16(name, "\(label) (16 bit)")
    four = p.u32(name, "\(label) (32 bit)")
  }

  func add(_ d: inout Dissection, width: Int) throws(Malformed) -> UInt32 {
    switch width {
    case 1: UInt32(try d.add(one))
    case 2: UInt32(try d.add(two, order: .little))
    default: try d.add(four, order: .little)
    }
  }
}
