import RemoraCore

/// The fields of the communication between Siemens controllers.
struct S7Fields: Sendable {
  let header, param, paramItem, paramSubitem, data, dataItem, paramPistartParameterblock,
    dataUserdataSzlDataTree: Field<Label>
  let headerProtid, headerRosctr, headerErrcls, headerErrcod, paramFunc, paramSetupReserved1,
    paramItemcount, paramItemVarspec, paramItemVarspecLength, paramItemSyntaxid,
    paramItemTranspSize, paramItemArea, paramItemDbreadNumareas, paramItemDbreadLength,
    paramItemNckAreaUnit, paramItemNckArea, paramItemNckUnit, paramItemNckModule,
    paramItemNckLinecount, dataReturncode, dataTransportsize, dataFillbyte, paramUserdataType,
    paramUserdataFuncgroup, paramUserdataSeqNum, paramUserdataDataunitref,
    paramUserdataLastdataunit, dataTsReserved, dataTsYear1, dataTsYear2, dataTsMonth, dataTsDay,
    dataTsHour, dataTsMinute, dataTsSecond, paramPiNXStringLen, paramPiInseUnknown,
    dataPlccontrolBlockCnt, dataPlccontrolPart2Len, dataBlockcontrolPart2Len,
    paramBlockcontrolFilenameLen, paramBlockcontrolUplLenstringLen,
    paramBlockcontrolFunctionstatus: Field<UInt8>
  let headerRedid, headerPduref, headerParlg, headerDatlg, paramErrcod, paramMaxamqCalling,
    paramMaxamqCalled, paramPduLength, paramItemLength, paramItemDb, paramItemDbreadDb,
    paramItemDbreadStartaddress, paramItemNckColumn, paramItemNckLine, dataLength,
    blockinfoBlockCount, dataTsMillisecond, dataTsWeekday, paramPistartParameterblockLen,
    dataBlockcontrolErrorcode, dataUserdataSzlId, dataUserdataSzlIdDiagType,
    dataUserdataSzlIdPartlistEx, dataUserdataSzlIdPartlistNum, dataUserdataSzlIndex,
    dataUserdataSzlIdPartlistLen, dataUserdataSzlIdPartlistCnt, szl00000000SzlId,
    szl00000000ModuleTypeClass, szl00000000PartlistExtrNr, szl00000000PartlistNr, szlXy110001Index,
    szlXy110001Bgtyp, szlXy110001Ausbg, szlXy110001Ausbe: Field<UInt16>
  let paramData, respData, dataUserdata, paramPistartUnknown1,
    dataBlockcontrolUnknown1: Field<Bytes>
  let paramItemAddress, paramItemAddressByte, paramItemAddressBit, paramItemAddressNumber,
    dataBlockcontrolUploadid: Field<UInt32>
  let blockinfoBlocktype, dataBlockinfoBlockNumber, dataBlockinfoFilesys, paramPistartServicename,
    paramPistartArgument, dataBlockcontrolFileIdentifier, dataBlockcontrolBlockType,
    dataBlockcontrolBlockNumber, dataBlockcontrolDestFilesys, dataBlockcontrolPart2Unknown,
    dataBlockcontrolLoadmemLen, dataBlockcontrolMc7codeLen, paramBlockcontrolFilename,
    paramBlockcontrolUplLenstring, szlXy110001Anz: Field<Text>
  let dataTs: Field<AbsoluteTime>
  /// By function group: none, programmer, cyclic, blocks, CPU, security, time.
  let paramUserdataSubfunc: [Field<UInt8>]
  let paramBlockcontrolFunctionstatusMore, paramBlockcontrolFunctionstatusError: Field<Bool>

  init(_ p: inout Builder) {
    header = p.label("header", "Header", blurb: "This is the header of S7 communication")
    headerProtid = p.u8(
      "header.protid", "Protocol Id", .hex, blurb: "Protocol Identification, 0x32 for S7")
    headerRosctr = p.u8(
      "header.rosctr", "ROSCTR", names: [1: "Job", 2: "Ack", 3: "Ack_Data", 7: "Userdata"],
      blurb: "Remote Operating Service Control")
    headerRedid = p.u16(
      "header.redid", "Redundancy Identification (Reserved)", .hex,
      blurb: "Redundancy Identification (Reserved), should be always 0x0000")
    headerPduref = p.u16("header.pduref", "Protocol Data Unit Reference")
    headerParlg = p.u16(
      "header.parlg", "Parameter length",
      blurb: "Specifies the entire length of the parameter block in bytes")
    headerDatlg = p.u16(
      "header.datlg", "Data length", blurb: "Specifies the entire length of the data block in bytes"
    )
    headerErrcls = p.u8(
      "header.errcls", "Error class", .hex, names: ValueNames(packed: Self.headerErrclsNames))
    headerErrcod = p.u8("header.errcod", "Error code", .hex)
    paramErrcod = p.u16(
      "param.errcod", "Error code", .hex, names: ValueNames(packed: Self.paramErrcodNames))
    param = p.label("param", "Parameter", blurb: "This is the parameter part of S7 communication")
    paramFunc = p.u8(
      "param.func", "Function", .hex, names: ValueNames(packed: Self.paramFuncNames),
      blurb: "Indicates the function of parameter/data")
    paramMaxamqCalling = p.u16("param.maxamq_calling", "Max AmQ (parallel jobs with ack) calling")
    paramMaxamqCalled = p.u16("param.maxamq_called", "Max AmQ (parallel jobs with ack) called")
    paramSetupReserved1 = p.u8("param.setup_reserved1", "Reserved", .hex)
    paramPduLength = p.u16("param.pdu_length", "PDU length", blurb: "Negotiated PDU length")
    paramItemcount = p.u8(
      "param.itemcount", "Item count", blurb: "Number of Items in parameter/data part")
    paramData = p.bytes("param.data", "Parameter data")
    paramItem = p.label("param.item", "Item")
    paramSubitem = p.label("param.subitem", "Subitem")
    paramItemVarspec = p.u8("param.item.varspec", "Variable specification", .hex)
    paramItemVarspecLength = p.u8(
      "param.item.varspec_length", "Length of following address specification")
    paramItemSyntaxid = p.u8(
      "param.item.syntaxid", "Syntax Id", .hex,
      names: ValueNames(packed: Self.paramItemSyntaxidNames),
      blurb: "Syntax Id, format type of following address specification")
    paramItemTranspSize = p.u8(
      "param.item.transp_size", "Transport size",
      names: ValueNames(packed: Self.paramItemTranspSizeNames))
    paramItemLength = p.u16("param.item.length", "Length")
    paramItemDb = p.u16("param.item.db", "DB number")
    paramItemArea = p.u8(
      "param.item.area", "Area", .hex, names: ValueNames(packed: Self.paramItemAreaNames))
    paramItemAddress = p.u24("param.item.address", "Address", .hex)
    paramItemAddressByte = p.u24("param.item.address.byte", "Byte Address", mask: 0x7fff8)
    paramItemAddressBit = p.u24("param.item.address.bit", "Bit Address", mask: 7)
    paramItemAddressNumber = p.u24("param.item.address.number", "Number (T/C/BLOCK)", mask: 0xffff)
    paramItemDbreadNumareas = p.u8(
      "param.item.dbread.numareas", "Number of areas",
      blurb: "Number of area specifications following")
    paramItemDbreadLength = p.u8(
      "param.item.dbread.length", "Bytes to read", blurb: "Number of bytes to read")
    paramItemDbreadDb = p.u16("param.item.dbread.db", "DB number")
    paramItemDbreadStartaddress = p.u16("param.item.dbread.startaddress", "Start address")
    paramItemNckAreaUnit = p.u8(
      "param.item.nck.area_unit", "NCK Area/Unit", .hex,
      blurb: "NCK Area/Unit: Bitmask aaauuuuu: a=area, u=unit")
    paramItemNckArea = p.u8(
      "param.item.nck.area", "NCK Area", mask: 0xe0,
      names: ValueNames(packed: Self.paramItemNckAreaNames))
    paramItemNckUnit = p.u8("param.item.nck.unit", "NCK Unit", mask: 0x1f)
    paramItemNckColumn = p.u16("param.item.nck.column", "NCK Column number")
    paramItemNckLine = p.u16("param.item.nck.line", "NCK Line number")
    paramItemNckModule = p.u8(
      "param.item.nck.module", "NCK Module", .hex,
      names: ValueNames(packed: Self.paramItemNckModuleNames))
    paramItemNckLinecount = p.u8("param.item.nck.linecount", "NCK Linecount")
    data = p.label("data", "Data", blurb: "This is the data part of S7 communication")
    dataReturncode = p.u8(
      "data.returncode", "Return code", .hex, names: ValueNames(packed: Self.dataReturncodeNames))
    dataTransportsize = p.u8(
      "data.transportsize", "Transport size", .hex,
      names: ValueNames(packed: Self.dataTransportsizeNames),
      blurb: """
        Data type / Transport size. If 3, 4 or 5 the following length \
        gives the number of bits, otherwise the number of bytes.
        """)
    dataLength = p.u16("data.length", "Length", blurb: "Length of data")
    dataItem = p.label("data.item", "Item")
    respData = p.bytes("resp.data", "Data")
    dataFillbyte = p.u8("data.fillbyte", "Fill byte", .hex)
    dataUserdata = p.bytes("data.userdata", "Data", blurb: "Userdata data")
    paramUserdataType = p.u8(
      "param.userdata.type", "Type", mask: 0xc0,
      names: [0: "Indication", 1: "Request", 2: "Response"], blurb: "Type of parameter")
    paramUserdataFuncgroup = p.u8(
      "param.userdata.funcgroup", "Function group", mask: 0x3f,
      names: ValueNames(packed: Self.paramUserdataFuncgroupNames))
    paramUserdataSubfunc = [0, 1, 2, 3, 4, 5, 7].map { group in
      p.u8("param.userdata.subfunc", "Subfunction", names: Self.subfunctions(group))
    }
    paramUserdataSeqNum = p.u8("param.userdata.seq_num", "Sequence number")
    paramUserdataDataunitref = p.u8(
      "param.userdata.dataunitref", "Data unit reference number",
      blurb: "Data unit reference number if PDU is fragmented")
    paramUserdataLastdataunit = p.u8(
      "param.userdata.lastdataunit", "Last data unit", .hex, names: [0: "Yes", 1: "No"])
    blockinfoBlocktype = p.string("blockinfo.blocktype", "Block type")
    blockinfoBlockCount = p.u16("blockinfo.block_count", "Block count")
    dataBlockinfoBlockNumber = p.string("data.blockinfo.block_number", "Block number")
    dataBlockinfoFilesys = p.string("data.blockinfo.filesys", "Filesystem")
    dataTs = p.time("data.ts", "S7 Timestamp", blurb: "S7 Timestamp, BCD coded")
    dataTsReserved = p.u8(
      "data.ts_reserved", "S7 Timestamp - Reserved", .hex, blurb: "S7 Timestamp: Reserved byte")
    dataTsYear1 = p.u8(
      "data.ts_year1", "S7 Timestamp - Year 1",
      blurb: """
        S7 Timestamp: BCD coded year thousands/hundreds, should be ignored \
        (19 or 20)
        """)
    dataTsYear2 = p.u8(
      "data.ts_year2", "S7 Timestamp - Year 2",
      blurb: """
        S7 Timestamp: BCD coded year, if 00...89 then it's 2000...2089, \
        else 1990...1999
        """)
    dataTsMonth = p.u8(
      "data.ts_month", "S7 Timestamp - Month", blurb: "S7 Timestamp: BCD coded month")
    dataTsDay = p.u8("data.ts_day", "S7 Timestamp - Day", blurb: "S7 Timestamp: BCD coded day")
    dataTsHour = p.u8("data.ts_hour", "S7 Timestamp - Hour", blurb: "S7 Timestamp: BCD coded hour")
    dataTsMinute = p.u8(
      "data.ts_minute", "S7 Timestamp - Minute", blurb: "S7 Timestamp: BCD coded minute")
    dataTsSecond = p.u8(
      "data.ts_second", "S7 Timestamp - Second", blurb: "S7 Timestamp: BCD coded second")
    dataTsMillisecond = p.u16(
      "data.ts_millisecond", "S7 Timestamp - Milliseconds",
      blurb: "S7 Timestamp: BCD coded milliseconds (left 3 nibbles)")
    dataTsWeekday = p.u16(
      "data.ts_weekday", "S7 Timestamp - Weekday", mask: 0xf,
      names: ValueNames(packed: Self.dataTsWeekdayNames),
      blurb: "S7 Timestamp: Weekday number (right nibble, 1=Su,2=Mo,..)")
    paramPistartUnknown1 = p.bytes("param.pistart.unknown1", "Unknown bytes")
    paramPistartParameterblockLen = p.u16(
      "param.pistart.parameterblock_len", "Parameter block length",
      blurb: "Length of Parameter block in bytes")
    paramPistartParameterblock = p.label("param.pistart.parameterblock", "Parameter block")
    paramPistartServicename = p.string(
      "param.pistart.servicename", "PI (program invocation) Service")
    paramPiNXStringLen = p.u8(
      "param.pi.n_x.string_len", "String length",
      blurb: """
        Length of the following string. If LengthByte + Stringlen is \
        uneven, a fillbyte is added
        """)
    paramPiInseUnknown = p.u8("param.pi.inse.unknown", "Unknown byte", .hex)
    paramPistartArgument = p.string("param.pistart.argument", "Argument")
    dataPlccontrolBlockCnt = p.u8("data.plccontrol.block_cnt", "Number of blocks")
    dataPlccontrolPart2Len = p.u8(
      "data.plccontrol.part2_len", "Length part 2", blurb: "Length of part 2 in bytes")
    dataBlockcontrolUnknown1 = p.bytes(
      "data.blockcontrol.unknown1", "Unknown byte(s) in blockcontrol")
    dataBlockcontrolErrorcode = p.u16(
      "data.blockcontrol.errorcode", "Errorcode", .hex, blurb: "Errorcode, 0 on success")
    dataBlockcontrolUploadid = p.u32("data.blockcontrol.uploadid", "UploadID", .hex)
    dataBlockcontrolFileIdentifier = p.string(
      "data.blockcontrol.file_identifier", "File identifier",
      blurb: """
        File identifier: '_'=complete module; '$'=Module header for up-loading
        """)
    dataBlockcontrolBlockType = p.string("data.blockcontrol.block_type", "Block type")
    dataBlockcontrolBlockNumber = p.string("data.blockcontrol.block_number", "Block number")
    dataBlockcontrolDestFilesys = p.string(
      "data.blockcontrol.dest_filesys", "Destination filesystem")
    dataBlockcontrolPart2Len = p.u8(
      "data.blockcontrol.part2_len", "Length part 2", blurb: "Length of part 2 in bytes")
    dataBlockcontrolPart2Unknown = p.string(
      "data.blockcontrol.part2_unknown", "Unknown char before load mem")
    dataBlockcontrolLoadmemLen = p.string(
      "data.blockcontrol.loadmem_len", "Length of load memory",
      blurb: "Length of load memory in bytes")
    dataBlockcontrolMc7codeLen = p.string(
      "data.blockcontrol.mc7code_len", "Length of MC7 code", blurb: "Length of MC7 code in bytes")
    paramBlockcontrolFilenameLen = p.u8(
      "param.blockcontrol.filename_len", "Filename Length",
      blurb: "Length following filename in bytes")
    paramBlockcontrolFilename = p.string("param.blockcontrol.filename", "Filename")
    paramBlockcontrolUplLenstringLen = p.u8(
      "param.blockcontrol.upl_lenstring_len", "Blocklengthstring Length",
      blurb: "Length following blocklength string in bytes")
    paramBlockcontrolUplLenstring = p.string(
      "param.blockcontrol.upl_lenstring", "Blocklength",
      blurb: """
        Length of the complete uploadblock in bytes, may be split into \
        many PDUs
        """)
    paramBlockcontrolFunctionstatus = p.u8(
      "param.blockcontrol.functionstatus", "Function Status", .hex,
      blurb: "0=no error, 1=more data, 2=error")
    paramBlockcontrolFunctionstatusMore = p.flag(
      "param.blockcontrol.functionstatus.more", "More data following", mask: 0x1,
      blurb: "More data of the block/file can be retrieved with another request")
    paramBlockcontrolFunctionstatusError = p.flag(
      "param.blockcontrol.functionstatus.error", "Error", mask: 0x2, blurb: "An error occurred")
    dataUserdataSzlId = p.u16(
      "data.userdata.szl_id", "SZL-ID", .hex,
      blurb: """
        SZL-ID (System Status List) Bits 15-12: Diagnostic type, Bits \
        11-8: Number of the partial list extract, Bits 7-0: Number of \
        the partial list
        """)
    dataUserdataSzlIdDiagType = p.u16(
      "data.userdata.szl_id.diag_type", "Diagnostic type", .hex, mask: 0xf000,
      names: [0: "CPU", 4: "IM", 0xc: "CP", 8: "FM"])
    dataUserdataSzlIdPartlistEx = p.u16(
      "data.userdata.szl_id.partlist_ex", "Number of the partial list extract", .hex, mask: 0xf00,
      names: ValueNames(packed: Self.dataUserdataSzlIdPartlistExNames))
    dataUserdataSzlIdPartlistNum = p.u16(
      "data.userdata.szl_id.partlist_num", "Number of the partial list", .hex, mask: 0xff,
      names: ValueNames(packed: Self.dataUserdataSzlIdPartlistNumNames))
    dataUserdataSzlIndex = p.u16(
      "data.userdata.szl_index", "SZL-Index", .hex, blurb: "SZL-Index (System Status List)")
    dataUserdataSzlDataTree = p.label("data.userdata.szl_data_tree", "SZL data tree")
    dataUserdataSzlIdPartlistLen = p.u16(
      "data.userdata.szl_id.partlist_len", "SZL partial list length in bytes")
    dataUserdataSzlIdPartlistCnt = p.u16(
      "data.userdata.szl_id.partlist_cnt", "SZL partial list count",
      blurb: "SZL partial list count: the number of datasets in the results")
    szl00000000SzlId = p.u16(
      "szl.0000.0000.szl_id", "SZL ID that exists", .hex,
      names: ValueNames(packed: Self.dataUserdataSzlIdPartlistExNames))
    szl00000000ModuleTypeClass = p.u16(
      "szl.0000.0000.module_type_class", "Module type class", .hex, mask: 0xf000)
    szl00000000PartlistExtrNr = p.u16(
      "szl.0000.0000.partlist_extr_nr", "Number of the SZL partial list extract", .hex, mask: 0xf00)
    szl00000000PartlistNr = p.u16(
      "szl.0000.0000.partlist_nr", "Number of the SZL partial list", .hex, mask: 0xff)
    szlXy110001Index = p.u16(
      "szl.xy11.0001.index", "Index", .hex,
      names: [
        1: "Identification of the module", 6: "Identification of the basic hardware",
        7: "Identification of the basic firmware", 0x81: "Identification of the firmware-extension",
      ], blurb: "Index of an identification data record")
    szlXy110001Anz = p.string("szl.xy11.0001.anz", "MlfB (Order number of the module)")
    szlXy110001Bgtyp = p.u16("szl.xy11.0001.bgtyp", "BGTyp (Module type ID)", .hex)
    szlXy110001Ausbg = p.u16(
      "szl.xy11.0001.ausbg", "Ausbg (Version of the module or release of the operating system)")
    szlXy110001Ausbe = p.u16("szl.xy11.0001.ausbe", "Ausbe (Release of the PG description file)")
  }

  static let headerErrclsNames: StaticString = #"""
    0=No error
    81=Application relationship
    82=Object definition
    83=No resources available
    84=Error on service processing
    85=Error on supplies
    87=Access error
    """#
  static let paramErrcodNames: StaticString = #"""
    0=No error
    110=Invalid block number
    111=Invalid request length
    112=Invalid parameter
    113=Invalid block type
    114=Block not found
    115=Block already exists
    116=Block is write-protected
    117=The block/operating system update is too large
    118=Invalid block number
    119=Incorrect password entered
    11a=PG resource error
    11b=PLC resource error
    11c=Protocol error
    11d=Too many blocks (module-related restriction)
    11e=There is no longer a connection to the database, or S7DOS handle is invalid
    11f=Result buffer too small
    120=End of block list
    140=Insufficient memory available
    141=Job cannot be processed because of a lack of resources
    8001=The requested service cannot be performed while the block is in the current status
    8003=S7 protocol error: Error occurred while transferring the block
    8100=Application, general error: Service unknown to remote module
    8104=This service is not implemented on the module or a frame error was reported
    8204=The type specification for the object is inconsistent
    8205=A copied block already exists and is not linked
    8301=Insufficient memory space or work memory on the module, or specified storage medium not accessible
    8302=Too few resources available or the processor resources are not available
    8304=No further parallel upload possible. There is a resource bottleneck
    8305=Function not available
    8306=Insufficient work memory (for copying, linking, loading AWP)
    8307=Not enough retentive work memory (for copying, linking, loading AWP)
    8401=S7 protocol error: Invalid service sequence (for example, loading or uploading a block)
    8402=Service cannot execute owing to status of the addressed object
    8404=S7 protocol: The function cannot be performed
    8405=Remote block is in DISABLE state (CFB). The function cannot be performed
    8500=S7 protocol error: Wrong frames
    8503=Alarm from the module: Service canceled prematurely
    8701=Error addressing the object on the communications partner (for example, area length error)
    8702=The requested service is not supported by the module
    8703=Access to object refused
    8704=Access error: Object damaged
    d001=Protocol error: Illegal job number
    d002=Parameter error: Illegal job variant
    d003=Parameter error: Debugging function not supported by module
    d004=Parameter error: Illegal job status
    d005=Parameter error: Illegal job termination
    d006=Parameter error: Illegal link disconnection ID
    d007=Parameter error: Illegal number of buffer elements
    d008=Parameter error: Illegal scan rate
    d009=Parameter error: Illegal number of executions
    d00a=Parameter error: Illegal trigger event
    d00b=Parameter error: Illegal trigger condition
    d011=Parameter error in path of the call environment: Block does not exist
    d012=Parameter error: Wrong address in block
    d014=Parameter error: Block being deleted/overwritten
    d015=Parameter error: Illegal tag address
    d016=Parameter error: Test jobs not possible, because of errors in user program
    d017=Parameter error: Illegal trigger number
    d025=Parameter error: Invalid path
    d026=Parameter error: Illegal access type
    d027=Parameter error: This number of data blocks is not permitted
    d031=Internal protocol error
    d032=Parameter error: Wrong result buffer length
    d033=Protocol error: Wrong job length
    d03f=Coding error: Error in parameter section (for example, reserve bytes not equal to 0)
    d041=Data error: Illegal status list ID
    d042=Data error: Illegal tag address
    d043=Data error: Referenced job not found, check job data
    d044=Data error: Illegal tag value, check job data
    d045=Data error: Exiting the ODIS control is not allowed in HOLD
    d046=Data error: Illegal measuring stage during run-time measurement
    d047=Data error: Illegal hierarchy in 'Read job list'
    d048=Data error: Illegal deletion ID in 'Delete job'
    d049=Invalid substitute ID in 'Replace job'
    d04a=Error executing 'program status'
    d05f=Coding error: Error in data section (for example, reserve bytes not equal to 0, ...)
    d061=Resource error: No memory space for job
    d062=Resource error: Job list full
    d063=Resource error: Trigger event occupied
    d064=Resource error: Not enough memory space for one result buffer element
    d065=Resource error: Not enough memory space for several  result buffer elements
    d066=Resource error: The timer available for run-time measurement is occupied by another job
    d067=Resource error: Too many 'modify tag' jobs active (in particular multi-processor operation)
    d081=Function not permitted in current mode
    d082=Mode error: Cannot exit HOLD mode
    d0a1=Function not permitted in current protection level
    d0a2=Function not possible at present, because a function is running that modifies memory
    d0a3=Too many 'modify tag' jobs active on the I/O (in particular multi-processor operation)
    d0a4='Forcing' has already been established
    d0a5=Referenced job not found
    d0a6=Job cannot be disabled/enabled
    d0a7=Job cannot be deleted, for example because it is currently being read
    d0a8=Job cannot be replaced, for example because it is currently being read or deleted
    d0a9=Job cannot be read, for example because it is currently being deleted
    d0aa=Time limit exceeded in processing operation
    d0ab=Invalid job parameters in process operation
    d0ac=Invalid job data in process operation
    d0ad=Operating mode already set
    d0ae=The job was set up over a different connection and can only be handled over this connection
    d0c1=At least one error has been detected while accessing the tag(s)
    d0c2=Change to STOP/HOLD mode
    d0c3=At least one error was detected while accessing the tag(s). Mode change to STOP/HOLD
    d0c4=Timeout during run-time measurement
    d0c5=Display of block stack inconsistent, because blocks were deleted/reloaded
    d0c6=Job was automatically deleted as the jobs it referenced have been deleted
    d0c7=The job was automatically deleted because STOP mode was exited
    d0c8='Block status' aborted because of inconsistencies between test job and running program
    d0c9=Exit the status area by resetting OB90
    d0ca=Exiting the status range by resetting OB90 and access error reading tags before exiting
    d0cb=The output disable for the peripheral outputs has been activated again
    d0cc=The amount of data for the debugging functions is restricted by the time limit
    d201=Syntax error in block name
    d202=Syntax error in function parameters
    d205=Linked block already exists in RAM: Conditional copying is not possible
    d206=Linked block already exists in EPROM: Conditional copying is not possible
    d208=Maximum number of copied (not linked) blocks on module exceeded
    d209=(At least) one of the given blocks not found on the module
    d20a=The maximum number of blocks that can be linked with one job was exceeded
    d20b=The maximum number of blocks that can be deleted with one job was exceeded
    d20c=OB cannot be copied because the associated priority class does not exist
    d20d=SDB cannot be interpreted (for example, unknown number)
    d20e=No (further) block available
    d20f=Module-specific maximum block size exceeded
    d210=Invalid block number
    d212=Incorrect header attribute (run-time relevant)
    d213=Too many SDBs. Note the restrictions on the module being used
    d216=Invalid user program - reset module
    d217=Protection level specified in module properties not permitted
    d218=Incorrect attribute (active/passive)
    d219=Incorrect block lengths (for example, incorrect length of first section or of the whole block)
    d21a=Incorrect local data length or write-protection code faulty
    d21b=Module cannot compress or compression was interrupted early
    d21d=The volume of dynamic project data transferred is illegal
    d21e=Unable to assign parameters to a module (such as FM, CP). The system data could not be linked
    d220=Invalid programming language. Note the restrictions on the module being used
    d221=The system data for connections or routing are not valid
    d222=The system data of the global data definition contain invalid parameters
    d223=Error in instance data block for communication function block or maximum number of instance DBs exceeded
    d224=The SCAN system data block contains invalid parameters
    d225=The DP system data block contains invalid parameters
    d226=A structural error occurred in a block
    d230=A structural error occurred in a block
    d231=At least one loaded OB cannot be copied because the associated priority class does not exist
    d232=At least one block number of a loaded block is illegal
    d234=Block exists twice in the specified memory medium or in the job
    d235=The block contains an incorrect checksum
    d236=The block does not contain a checksum
    d237=You are about to load the block twice, i.e. a block with the same time stamp already exists on the CPU
    d238=At least one of the blocks specified is not a DB
    d239=At least one of the DBs specified is not available as a linked variant in the load memory
    d23a=At least one of the specified DBs is considerably different from the copied and linked variant
    d240=Coordination rules violated
    d241=The function is not permitted in the current protection level
    d242=Protection violation while processing F blocks
    d250=Update and module ID or version do not match
    d251=Incorrect sequence of operating system components
    d252=Checksum error
    d253=No executable loader available; update only possible using a memory card
    d254=Storage error in operating system
    d280=Error compiling block in S7-300 CPU
    d2a1=Another block function or a trigger on a block is active
    d2a2=A trigger is active on a block. Complete the debugging function first
    d2a3=The block is not active (linked), the block is occupied or the block is currently marked for deletion
    d2a4=The block is already being processed by another block function
    d2a6=It is not possible to save and change the user program simultaneously
    d2a7=The block has the attribute 'unlinked' or is not processed
    d2a8=An active debugging function is preventing parameters from being assigned to the CPU
    d2a9=New parameters are being assigned to the CPU
    d2aa=New parameters are currently being assigned to the modules
    d2ab=The dynamic configuration limits are currently being changed
    d2ac=A running active or deactivate assignment (SFC 12) is temporarily preventing R-KiR process
    d2b0=An error occurred while configuring in RUN (CiR)
    d2c0=The maximum number of technological objects has been exceeded
    d2c1=The same technology data block already exists on the module
    d2c2=Downloading the user program or downloading the hardware configuration is not possible
    d401=Information function unavailable
    d402=Information function unavailable
    d403=Service has already been logged on/off (Diagnostics/PMC)
    d404=Maximum number of nodes reached. No more logons possible for diagnostics/PMC
    d405=Service not supported or syntax error in function parameters
    d406=Required information currently unavailable
    d407=Diagnostics error occurred
    d408=Update aborted
    d409=Error on DP bus
    d601=Syntax error in function parameter
    d602=Incorrect password entered
    d603=The connection has already been legitimized
    d604=The connection has already been enabled
    d605=Legitimization not possible because password does not exist
    d801=At least one tag address is invalid
    d802=Specified job does not exist
    d803=Illegal job status
    d804=Illegal cycle time (illegal time base or multiple)
    d805=No more cyclic read jobs can be set up
    d806=The referenced job is in a state in which the requested function cannot be performed
    d807=Function aborted due to overload, meaning executing the read cycle takes longer than the set scan cycle time
    dc01=Date and/or time invalid
    e201=CPU is already the master
    e202=Connect and update not possible due to different user program in flash module
    e203=Connect and update not possible due to different firmware
    e204=Connect and update not possible due to different memory configuration
    e205=Connect/update aborted due to synchronization error
    e206=Connect/update denied due to coordination violation
    ef01=S7 protocol error: Error at ID2; only 00H permitted in job
    ef02=S7 protocol error: Error at ID2; set of resources does not exist
    """#
  static let functions = ValueNames(packed: paramFuncNames)

  static let paramFuncNames: StaticString = #"""
    0=CPU services
    1=Mode transition
    f0=Setup communication
    4=Read Var
    5=Write Var
    1a=Request download
    1b=Download block
    1c=Download ended
    1d=Start upload
    1e=Upload
    1f=End upload
    28=PI-Service
    29=PLC Stop
    """#
  static let paramItemSyntaxidNames: StaticString = #"""
    10=S7ANY
    11=ParameterShort
    12=ParameterExtended
    13=PBC-R_ID
    15=ALARM_LOCKFREE
    16=ALARM_IND
    19=ALARM_ACK
    1a=ALARM_QUERYREQ
    1c=NOTIFY_IND
    82=NCK
    83=NCK_M
    84=NCK_I
    a2=DRIVEESANY
    b2=1200SYM
    b0=DBREAD
    """#
  static let paramItemTranspSizeNames: StaticString = #"""
    1=BIT
    2=BYTE
    3=CHAR
    4=WORD
    5=INT
    6=DWORD
    7=DINT
    8=REAL
    a=TOD
    b=TIME
    c=S5TIME
    f=DATE_AND_TIME
    1c=COUNTER
    1d=TIMER
    1e=IEC TIMER
    1f=IEC COUNTER
    20=HS COUNTER
    """#
  static let paramItemAreaNames: StaticString = #"""
    1=Data record
    3=System info of 200 family
    5=System flags of 200 family
    6=Analog inputs of 200 family
    7=Analog outputs of 200 family
    80=Direct peripheral access (P)
    81=Inputs (I)
    82=Outputs (Q)
    83=Flags (M)
    84=Data blocks (DB)
    85=Instance data blocks (DI)
    86=Local data (L)
    87=Unknown yet (V)
    1c=S7 counters (C)
    1d=S7 timers (T)
    1e=IEC counters (200 family)
    1f=IEC timers (200 family)
    """#
  static let paramItemNckAreaNames: StaticString = #"""
    0=N - NCK
    1=B - Mode group
    2=C - Channel
    3=A - Axis
    4=T - Tool
    5=V - Feed drive
    6=M - Main drive
    7=M - MMC
    """#
  static let modules = ValueNames(packed: paramItemNckModuleNames)

  static let paramItemNckModuleNames: StaticString = #"""
    10=Y - Global system data
    11=YNCFL - NCK instruction groups
    12=FU - NCU global settable frames
    13=FA - Active NCU global frames
    14=TO - Tool data
    15=RP - Arithmetic parameters
    16=SE - Setting data
    17=SGUD - SGUD-Block
    18=LUD - Local userdata
    19=TC - Toolholder parameters
    1a=M - Machine data
    1c=WAL - Working area limitation
    1e=DIAG - Internal diagnostic data
    1f=CC - Unknown
    20=FE - Channel-specific external frame
    21=TD - Tool data: General data
    22=TS - Tool edge data: Monitoring data
    23=TG - Tool data: Grinding-specific data
    24=TU - Tool data
    25=TUE - Tool edge data, userdefined data
    26=TV - Tool data, directory
    27=TM - Magazine data: General data
    28=TP - Magazine data: Location data
    29=TPM - Magazine data: Multiple assignment of location data
    2a=TT - Magazine data: Location typ
    2b=TMV - Magazine data: Directory
    2c=TMC - Magazine data: Configuration data
    2d=MGUD - MGUD-Block
    2e=UGUD - UGUD-Block
    2f=GUD4 - GUD4-Block
    30=GUD5 - GUD5-Block
    31=GUD6 - GUD6-Block
    32=GUD7 - GUD7-Block
    33=GUD8 - GUD8-Block
    34=GUD9 - GUD9-Block
    35=PA - Channel-specific protection zones
    36=GD1 - SGUD-Block GD1
    37=NIB - State data: Nibbling
    38=ETP - Types of events
    39=ETPD - Data lists for protocolling
    3a=SYNACT - Channel-specific synchronous actions
    3b=DIAGN - Diagnostic data
    3c=VSYN - Channel-specific user variables for synchronous actions
    3d=TUS - Tool data: user monitoring data
    3e=TUM - Tool data: user magazine data
    3f=TUP - Tool data: user magazine place data
    40=TF - Parameterizing, return parameters of _N_TMGETT, _N_TSEARC
    41=FB - Channel-specific base frames
    42=SSP2 - State data: Spindle
    43=PUD - programmglobale Benutzerdaten
    44=TOS - Edge-related location-dependent fine total offsets
    45=TOST - Edge-related location-dependent fine total offsets, transformed
    46=TOE - Edge-related coarse total offsets, setup offsets
    47=TOET - Edge-related coarse total offsets, transformed setup offsets
    48=AD - Adapter data
    49=TOT - Edge data: Transformed offset data
    4a=AEV - Working offsets: Directory
    4b=YFAFL - NCK instruction groups (Fanuc)
    4c=FS - System-Frame
    4d=SD - Servo data
    4e=TAD - Application-specific data
    4f=TAO - Application-specific cutting edge data
    50=TAS - Application-specific monitoring data
    51=TAM - Application-specific magazine data
    52=TAP - Application-specific magazine location data
    53=MEM - Unknown
    54=SALUC - Alarm actions: List in reverse chronological order
    55=AUXFU - Auxiliary functions
    56=TDC - Tool/Tools
    57=CP - Generic coupling
    6e=SDME - Unknown
    6f=SPARPI - Program pointer on interruption
    70=SEGA - State data: Geometry axes in tool offset memory (extended)
    71=SEMA - State data: Machine axes (extended)
    72=SSP - State data: Spindle
    73=SGA - State data: Geometry axes in tool offset memory
    74=SMA - State data: Machine axes
    75=SALAL - Alarms: List organized according to time
    76=SALAP - Alarms: List organized according to priority
    77=SALA - Alarms: List organized according to time
    78=SSYNAC - Synchronous actions
    79=SPARPF - Program pointers for block search and stop run
    7a=SPARPP - Program pointer in automatic operation
    7b=SNCF - Active G functions
    7d=SPARP - Part program information
    7e=SINF - Part-program-specific status data
    7f=S - State data
    80=0x80 - Unknown
    81=0x81 - Unknown
    82=0x82 - Unknown
    83=0x83 - Unknown
    84=0x84 - Unknown
    85=0x85 - Unknown
    fd=0 - Internal
    """#
  static let dataReturncodeNames: StaticString = #"""
    0=Reserved
    1=Hardware error
    3=Accessing the object not allowed
    5=Invalid address
    6=Data type not supported
    7=Data type inconsistent
    a=Object does not exist
    ff=Success
    """#
  static let dataTransportsizeNames: StaticString = #"""
    0=NULL
    3=BIT
    4=BYTE/WORD/DWORD
    5=INTEGER
    6=DINTEGER
    7=REAL
    9=OCTET STRING
    11=NCK ADDRESS1
    12=NCK ADDRESS2
    """#
  static let groups = ValueNames(packed: paramUserdataFuncgroupNames)

  static let paramUserdataFuncgroupNames: StaticString = #"""
    1=Programmer commands
    2=Cyclic services
    3=Block functions
    4=CPU functions
    5=Security
    6=PBC BSEND
    7=Time functions
    3f=NC programming
    20=DR Routing
    """#
  static let dataTsWeekdayNames: StaticString = #"""
    0=Undefined
    1=Sunday
    2=Monday
    3=Tuesday
    4=Wednesday
    5=Thursday
    6=Friday
    7=Saturday
    """#
  static let extracts = ValueNames(packed: dataUserdataSzlIdPartlistExNames)

  static let dataUserdataSzlIdPartlistExNames: StaticString = #"""
    0=All SZL partial lists of the module
    11=All identification data records of a module
    12=All characteristics
    13=Data records of all memory areas
    14=All system areas of a module
    15=Data records of all block types of a module
    16=Data records of all priority classes
    17=All SDBs of a module
    18=All data records
    19=Status of all LEDs
    1c=Identification of all components
    21=Data records of all possible interrupts on a module
    22=Data records of all possible interrupts on a module
    23=Data records of all priority classes of a module
    24=All modules that can occur on the module
    31=Not defined
    33=All stations logged on for messages and diagnostic events
    37=Details of all Ethernet interfaces
    71=Information about the current status of the H system
    74=Status of all LEDs
    81=Startup information of all OBs
    82=All startup events
    90=Information of all DP master systems known to the CPU
    91=Module status information of all plugged in modules and submodules
    92=Expected status of the central racks/stations of a DP master system connected via an integrated DP interface
    94=Expected status of the rack in the central configuration/the stations of a DP master system/IO controller system that is connected via an integrated DP/PN interface module
    95=Extended information on a DP master system/PROFINET IO system
    a0=All entries possible in the current mode
    b1=Obtain the first 4 diagnostic bytes of a module with diagnostic capability
    b2=Obtain diagnostic data record 1 of a module in a central rack, rack/slot specified by index
    b3=Obtain diagnostic data of a module, logical base address specified by index
    b4=Obtain diagnostic data of a DP slave, diagnostic address of the module specified by index
    100=A partial list with all partial list extracts
    111=A single identification data record
    112=Characteristics of a group, specified by index
    113=Data record for one memory area, specified by index
    114=One system area, specified by index
    115=Data record of a block type, specified by index
    116=Data record of the specified priority class, specified by index
    117=One single SDB, specified by index
    118=One data record, specified by index
    119=Status of one LED, specified by index
    11c=Identification of one component
    121=Data records of all possible interrupts of one class, class specified by index
    122=Data records of all possible interrupts of one class, class specified by index
    123=Data record of one priority class, specified by index
    124=Information about the last mode transition
    131=Information about a communication unit, specified by index
    132=Status data for one communication section of the CPU, section specified by index
    137=Details of one Ethernet interface
    174=Status of an LED, specified by index
    181=Startup information of all synchronous error OBs
    182=Startup events of all synchronous error OBs
    190=Information of one DP master system
    191=Status information of all modules/racks with wrong type identifier
    1a0=The most recent entries, the number of most recent entries specified by index
    200=A partial list extract
    21c=Identification of all components of a CPU in an H system
    221=Data records for the specified interrupt, interrupt (OB no.) specified by index
    222=Data records for the specified interrupt, interrupt (OB no.) specified by index
    223=Data records of the priority classes being processed
    224=Processed mode transition
    281=Startup information of all synchronous error OBs of one priority class
    282=Startup events of all synchronous error OBs of one priority class
    291=Status information of all faulty modules
    292=Actual status of the central racks/stations of a DP master system connected via an integrated DP interface
    294=Actual status of the rack in the central configuration/the stations of a DP master system/IO controller system that is connected via an integrated DP/PN interface module
    300=Possible indexes of a partial list extract
    31c=Identification of one component of all redundant CPUs in an H system
    381=Startup information of all OBs of one priority class
    382=Startup events of all OBs of a priority class
    391=Status information of all modules that are not available
    392=State of the battery backup of the racks in a central configuration
    424=Current mode transition
    492=State of the total backup of the racks in a central configuration
    4a0=Start information of all standard OBs
    524=Specified mode transition, specified by index
    581=Startup information of all synchronous error OBs before processing
    582=Startup events of all synchronous error OBs before processing
    591=Status information of all submodules of the host module
    592=State of the 24 V power supply of the modules in a central configuration
    5a0=All entries from communications units
    681=Startup information of all synchronous error OBs of a priority class before processing
    682=Startup events of all synchronous error OBs of a priority class before processing
    692=OK state of the expansion racks in the central configuration / of the stations of a DP master system connected via an integrated DP interface
    694=Status of the expansion racks in the central configuration/the stations of a DP master system/IO controller system that is connected via an integrated DP/PN interface module
    696=Module status information on all interface modules in a specified module (with PROFIBUS DP and central modules, the interface module level is not present)
    6a0=All entries of the object management system
    781=Startup information of all OBs of one priority class before processing
    782=Startup events of all OBs of one priority class before processing
    7a0=All entries of the test and installation function
    822=Data records of all interrupts of one class and for which the corresponding interrupt OB is loaded, class specified by index
    881=Startup information of all OBs before processing
    882=Startup events of all OBs before processing
    8a0=All entries due to operating statuses
    921=Data records of all interrupts of one class and for which the corresponding interrupt OB is loaded, class specified by index
    922=Data records of all interrupts for which the corresponding interrupt OB is loaded
    981=Startup information of all synchronous error OBs being processed
    982=Startup events of all synchronous error OBs being processed
    991=Module status information of a DP master system
    9a0=All entries caused by asynchronous errors
    a21=Data records of all interrupts for which the corresponding interrupt OB is loaded
    a81=Startup information of all synchronous error OBs of a priority class being processed
    a82=Startup events of all synchronous error OBs of a priority class being processed
    a91=Module status information of all DP master systems
    aa0=All entries caused by synchronous errors
    b81=Startup information of all OBs of one priority class being processed
    b82=Startup events of all OBs of one priority class being processed
    ba0=All entries caused by STOP, abort, mode transition
    c75=Communication status between the H system and a switched DP slave, slave specified by index
    c81=Startup information of all OBs being processed
    c82=Startup events of all OBs being processed
    c91=Status information of a module in the central rack or connected to an integrated DP communications processor via the logical base address
    c96=Module status information on a module/interface module centrally or at a PROFIBUS DP/PROFINET interface module via the start address
    ca0=All entries caused by fault-tolerant/fail-safe events
    d91=Module status information of all modules in the specified rack/in the specified station (DP or PROFINET)
    da0=All diagnostic entries
    e91=Module status information of all configured modules
    ea0=All user entries
    f00=List of all the SZL-IDs of a module, only partial list header information
    f11=Module identification, only partial list header information
    f12=CPU characteristics, only partial list header information
    f13=User memory areas, only partial list header information
    f14=System areas, only partial list header information
    f15=Block types, only partial list header information
    f16=Priority classes, only partial list header information
    f17=List of the permitted SDBs, only partial list header information
    f18=Maximum S7-300 I/O configuration, only partial list header information
    f19=Status of the module LEDs, only partial list header information
    f1c=Component Identification, only partial list header information
    f21=Interrupt / error assignment, only partial list header information
    f22=Interrupt status, only partial list header information
    f23=Priority classes, only partial list header information
    f24=Modes, only partial list header information
    f31=Communication capability parameters, only partial list header information
    f32=Communication status data, only partial list header information
    f33=Diagnostics: device logon list, only partial list header information
    f37=Ethernet - Details of a Module, only partial list header information
    f71=H CPU group information, only partial list header information
    f81=Start information list, only partial list header information
    f82=Start event list, only partial list header information
    f90=DP Master System Information, only partial list header information
    f91=Module status information, only partial list header information
    f92=Rack / station status information, only partial list header information
    f94=Rack / station status information, only partial list header information
    f95=Extended DP master system information, only partial list header information
    fa0=Diagnostic buffer of the CPU, only partial list header information
    4092=Expected status of the stations of a DP master system connected via an external DP interface
    4292=Actual status of the stations of a DP master system connected via an external DP interface
    4692=OK state of the stations of a DP master system connected via an external DP interface
    4c91=Status information of a module connected to an external DP communications processor via the logical base address
    4f92=Only partial list header information of the '4x92' list
    """#
  static let parts = ValueNames(packed: dataUserdataSzlIdPartlistNumNames)

  static let dataUserdataSzlIdPartlistNumNames: StaticString = #"""
    0=List of all the SZL-IDs of a module
    11=Module identification
    12=CPU characteristics
    13=User memory areas
    14=System areas
    15=Block types
    16=Priority classes
    17=List of the permitted SDBs with a number < 1000
    18=Maximum S7-300 I/O configuration
    19=Status of the module LEDs
    1c=Component Identification
    21=Interrupt / error assignment
    22=Interrupt status
    23=Priority classes
    24=Modes
    25=Assignment between process image partitions and OBs
    31=Communication capability parameters
    32=Communication status data
    33=Diagnostics: device logon list
    37=Ethernet - Details of a Module
    71=H CPU group information
    74=Status of the module LEDs
    75=Switched DP slaves in the H-system
    76=DNN tree’s root node
    77=DNN node - all linked objects
    78=DNN node data
    81=Start information list
    82=Start event list
    90=DP Master System Information
    91=Module status information
    92=Rack / station status information
    94=Rack / station status information
    95=Extended DP master system information
    96=Module status information, PROFINET IO and PROFIBUS DP
    a0=Diagnostic buffer of the CPU
    b1=Module diagnostic information (data record 0)
    b2=Module diagnostic information (data record 1), geographical address
    b3=Module diagnostic information (data record 1), logical address
    b4=Diagnostic data of a DP slave
    """#

  /// What services of a function group are called.
  static func subfunctions(_ group: Int) -> ValueNames {
    switch group {
    case 1: ValueNames(packed: programmer)
    case 2: ValueNames(packed: cyclic)
    case 3: [1: "List blocks", 2: "List blocks of type", 3: "Get block info"]
    case 4: ValueNames(packed: processor)
    case 5: [1: "PLC password"]
    case 7:
      [1: "Read clock", 2: "Set clock", 3: "Read clock (following)", 4: "Set clock"]
    default: [:]
    }
  }

  private static let programmer: StaticString = #"""
    1=Block status
    2=Variable status
    3=Output ISTACK
    4=Output BSTACK
    5=Output LSTACK
    6=Time measurement from to
    7=Force selection
    8=Modify variable
    9=Force
    a=Breakpoint
    b=Exit HOLD
    c=Memory reset
    d=Disable job
    e=Enable job
    f=Delete job
    10=Read job list
    11=Read job
    12=Replace job
    13=Block status v2
    16=Flash LED
    """#

  private static let cyclic: StaticString = #"""
    1=Cyclic transfer
    4=Unsubscribe
    5=Change driven transfer
    7=Change driven transfer modify
    8=RDREC
    """#

  private static let processor: StaticString = #"""
    1=Read SZL
    2=Message service
    3=Diagnostic message
    5=ALARM_8 indication
    6=NOTIFY indication
    7=ALARM_8 lock
    8=ALARM_8 unlock
    9=SCAN indication
    b=ALARM ack
    c=ALARM ack indication
    d=ALARM lock indication
    e=ALARM unlock indication
    10=AR_SEND indication
    11=ALARM_SQ indication
    12=ALARM_S indication
    13=ALARM query
    16=NOTIFY_8 indication
    """#

  /// What the services for programs do.
  static let services: StaticString = #"""
    _INSE=Activates a PLC module
    _INS2=Activates a PLC module
    _DELE=Removes module from the PLC's passive file system
    _MODU=PLC Copy Ram to Rom
    _GARB=Compress PLC memory
    P_PROGRAM=PLC Start / Stop
    _N_LOGIN_=Login
    _N_LOGOUT=Logout
    _N_CANCEL=Cancels NC alarm
    _N_DASAVE=PI-Service for copying data from SRAM to FLASH
    _N_DIGIOF=Turns off digitizing
    _N_DIGION=Turns on digitizing
    _N_DZERO_=Set all D nos. invalid for function "unique D no."
    _N_F_OPER=Opens a file read-only
    _N_OST_OF=Overstore OFF
    _N_OST_ON=Overstore ON
    _N_SCALE_=Unit of measurement setting (metric<->INCH)
    _N_SETUFR=Activates user frame
    _N_STRTLK=The global start disable is set
    _N_STRTUL=The global start disable is reset
    _N_TMRASS=Resets the Active status
    _N_F_DELE=Deletes file
    _N_EXTERN=Selects external program for execution
    _N_EXTMOD=Selects external program for execution
    _N_F_DELR=Delete file even without access rights
    _N_F_XFER=Selects file for uploading
    _N_LOCKE_=Locks the active file for editing
    _N_SELECT=Selects program for execution
    _N_SRTEXT=A file is being marked in /_N_EXT_DIR
    _N_F_CLOS=Closes file
    _N_F_OPEN=Opens file
    _N_F_SEEK=Position the file search pointer
    _N_ASUP__=Assigns interrupt
    _N_CHEKDM=Start uniqueness check on D numbers
    _N_CHKDNO=Check whether the tools have unique D numbers
    _N_CONFIG=Reconfigures machine data
    _N_CRCEDN=Creates a cutting edge by specifying an edge no.
    _N_DELECE=Deletes a cutting edge
    _N_CREACE=Creates a cutting edge
    _N_CREATO=Creates a tool
    _N_DELETO=Deletes tool
    _N_CRTOCE=Generate tool with specified edge number
    _N_DELVAR=Delete data block
    _N_F_COPY=Copies file within the NCK
    _N_F_DMDA=Deletes MDA memory
    _N_F_PROT=Assigns a protection level to a file
    _N_F_RENA=Renames file
    _N_FINDBL=Activates search
    _N_IBN_SS=Sets the set-up switch
    _N_MMCSEM=MMC-Semaphore
    _N_NCKMOD=The mode in which the NCK will work is being set
    _N_NEWPWD=New password
    _N_SEL_BL=Selects a new block
    _N_SETTST=Activate tools for replacement tool group
    _N_TMAWCO=Set the active wear group in one magazine
    _N_TMCRTC=Create tool with specified edge number
    _N_TMCRTO=Creates tool in the tool management
    _N_TMFDPL=Searches an empty place for loading
    _N_TMFPBP=Searches for empty location
    _N_TMGETT=Determines T-number for specific toolID with Duplono
    _N_TMMVTL=Loads or unloads a tool
    _N_TMPCIT=Sets increment value of the piece counter
    _N_TMPOSM=Positions a magazine or tool
    _N_TRESMO=Reset monitoring values
    _N_TSEARC=Complex search via search screenforms
    """#
}
