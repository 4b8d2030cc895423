import RemoraCore

/// The fields of SAIA S-Bus.
struct SbusFields {
  let len, addrProg, addr68k, dataDisplayRegister, dataRtc, dataIof: Field<UInt32>
  let rtcDate, rtcTime, blockSize, blockAddr: Field<UInt32>
  let vers, proto, att, destination, address, cmd: Field<UInt8>
  let cmdExtn, rcount, sublength, mmlength, wcount, wcountCalc: Field<UInt8>
  let fioCount, blockType, dataByte, dataByteHex, sysinfo, cpuStatus: Field<UInt8>
  let webSize, webAid, webSeq, blockLength, blockTlgtype, blockSeq: Field<UInt8>
  let blockGetlisttype, blockNakcode, crcStatus: Field<UInt8>
  let seq, addrRTC, addrIOF, addrDb, dbBaseElement, addrEEPROM: Field<UInt16>
  let blockNr, nbrElements, nakcode, rtcWeekDay, crc: Field<UInt16>
  let pcdType, fwVersion, blockFilename: Field<Text>
  let sysinfo0Mem, sysinfo0Trace, sysinfo0B1, sysinfo0B2, sysinfo0Pgubaud, flagsAccu: Field<Bool>
  let flagsError, flagsNflag, flagsZflag: Field<Bool>
  let responseIn, responseTo, requestIn: Field<FrameNumber>
  let responseTime, timeout: Field<RelativeTime>

  init(_ p: inout Builder) {
    len = p.u32("len", "Length (bytes)", blurb: "SAIA Ether-S-Bus telegram length")
    vers = p.u8("vers", "Version", blurb: "SAIA Ether-S-Bus version")
    proto = p.u8("proto", "Protocol type", blurb: "SAIA Ether-S-Bus protocol type")
    seq = p.u16("seq", "Sequence", blurb: "SAIA Ether-S-Bus sequence number")
    att = p.u8(
      "att", "Telegram attribute", .hex, names: ValueNames(packed: Self.attNames),
      blurb: "SAIA Ether-S-Bus telegram attribute, indicating type of telegram")
    destination = p.u8("destination", "Destination", blurb: "SAIA S-Bus destination address")
    address = p.u8("address", "S-Bus address", blurb: "SAIA S-Bus station address")
    cmd = p.u8("cmd", "Command", .hex, names: Self.commands, blurb: "SAIA S-Bus command")
    cmdExtn = p.u8("cmd_extn", "Command extension", .hex, blurb: "SAIA S-Bus command extension")
    rcount = p.u8("rcount", "R-count", blurb: "Number of elements expected in response")
    sublength = p.u8(
      "sublength", "Sub length",
      blurb:
        "Length of multi-media response or request in bytes, length and command code fields not included"
    )
    mmlength = p.u8(
      "mmlength", "Multi-media length",
      blurb: "Length of all multi-media request or responses in bytes")
    wcount = p.u8("wcount", "W-count (raw)", blurb: "Number of bytes to be written")
    wcountCalc = p.u8(
      "wcount_calc", "W-count (32 bit values)", blurb: "Number of elements to be written")
    fioCount = p.u8(
      "fio_count", "FIO Count (amount of bits)", blurb: "Number of binary elements to be written")
    addrRTC = p.u16(
      "addr_RTC", "Base address RTC", blurb: "Base address of 32 bit elements to read")
    addrIOF = p.u16(
      "addr_IOF", "Base address IOF", blurb: "Base address of binary elements to read")
    addrDb = p.u16("addr_db", "DB address", blurb: "Datablock address to read from")
    dbBaseElement = p.u16(
      "db_base_element", "Base DB element address",
      blurb: "Base Datablock element address of 32 bit values to read")
    addrEEPROM = p.u16(
      "addr_EEPROM", "Base address of EEPROM register",
      blurb: "Base address of 32 bit EEPROM register to read or write")
    addrProg = p.u24(
      "addr_prog", "Base address of user memory or program lines",
      blurb: "Base address of the user memory or program lines (read or write)")
    addr68k = p.u24(
      "addr_68k", "Base address of bytes", .hex,
      blurb: "Base address of bytes to read or write (68k address)")
    blockType = p.u8(
      "block_type", "Block type", .hex, names: ValueNames(packed: Self.blockTypeNames),
      blurb: "Program block type")
    blockNr = p.u16("block_nr", "Block/Element nr", blurb: "Program block / DataBlock number")
    nbrElements = p.u16(
      "nbr_elements", "Number of elements", blurb: "Number of elements or characters")
    dataDisplayRegister = p.u32(
      "data_display_register", "PCD Display register",
      blurb: "The PCD display register (32 bit value)")
    dataRtc = p.u32(
      "data_rtc", "S-Bus 32-bit data", blurb: "One register/timer of counter (32 bit value)")
    dataByte = p.u8("data_byte", "Data bytes", blurb: "One byte from PCD")
    dataByteHex = p.u8(
      "data_byte_hex", "Data bytes (hex)", .hex, blurb: "One byte from PCD (hexadecimal)")
    dataIof = p.u32("data_iof", "S-Bus binary data", blurb: "8 binaries")
    pcdType = p.string("pcd_type", "PCD type", blurb: "PCD type (short form)")
    fwVersion = p.string(
      "fw_version", "Firmware version", blurb: "Firmware version of the PCD or module")
    sysinfo = p.u8(
      "sysinfo", "System information number", .hex,
      blurb: "System information number (extension to command code)")
    sysinfo0Mem = p.flag(
      "sysinfo0.mem", "Mem size info", mask: 0x2, set: "Is present", unset: "Is not present",
      blurb: "Availability of memory size information")
    sysinfo0Trace = p.flag(
      "sysinfo0.trace", "Trace buffer", mask: 0x4, set: "Is present", unset: "Is not present",
      blurb: "Availability of trace buffer feature")
    sysinfo0B1 = p.flag(
      "sysinfo0.b1", "Slot B1", mask: 0x8, set: "Is present", unset: "Is not present",
      blurb: "Presence of EEPROM information on slot B1")
    sysinfo0B2 = p.flag(
      "sysinfo0.b2", "Slot B2", mask: 0x10, set: "Is present", unset: "Is not present",
      blurb: "Presence of EEPROM information on slot B2")
    sysinfo0Pgubaud = p.flag(
      "sysinfo0.pgubaud", "PGU baud", mask: 0x20, set: "Is present", unset: "Is not present",
      blurb: "Availability of PGU baud switch feature")
    nakcode = p.u16(
      "nakcode", "ACK/NAK code", .hex, names: Self.acknowledgements,
      blurb: "SAIA S-Bus ACK/NAK response")
    cpuStatus = p.u8(
      "CPU_status", "CPU status", .hex, names: ValueNames(packed: Self.cpuStatusNames),
      blurb: "SAIA PCD CPU status")
    rtcWeekDay = p.u16(
      "rtc.week_day", "Calendar week", .hex,
      blurb: "Calendar week and week day number of the real time clock")
    rtcDate = p.u24(
      "rtc.date", "RTC date (YYMMDD)", .hex, blurb: "Year, month and day of the real time clock")
    rtcTime = p.u24("rtc.time", "RTC time (HHMMSS)", .hex, blurb: "Time of the real time clock")
    webSize = p.u8("web.size", "Web server packet size", .hex)
    webAid = p.u8("web.aid", "AID", .hex, blurb: "Web server command/status code (AID)")
    webSeq = p.u8("web.seq", "Sequence", .hex, blurb: "Web server sequence nr (PACK_N)")
    blockLength = p.u8("block.length", "Read/write block telegram length")
    blockTlgtype = p.u8(
      "block.tlgtype", "Read/write block telegram type", .hex, names: Self.blocks,
      blurb: "Type of RD/WR block telegram")
    blockSeq = p.u8("block.seq", "Sequence", blurb: "Sequence number of block data stream telegram")
    blockSize = p.u32("block.size", "Block size in bytes", blurb: "The size of the block in bytes")
    blockAddr = p.u32("block.addr", "Address inside block", blurb: "The address inside a block")
    blockFilename = p.string(
      "block.filename", "File name", blurb: "Name of file to in RD/WR block telegram")
    blockGetlisttype = p.u8(
      "block.getlisttype", "Get program block list, command type", .hex,
      names: ValueNames(packed: Self.blockGetlisttypeNames),
      blurb: "Type of the Get Program Block list request")
    blockNakcode = p.u8(
      "block.nakcode", "ACK/NAK code", .hex, names: Self.blockAnswers,
      blurb: "ACK/NAK response for block write requests")
    crc = p.u16("crc", "Checksum", .hex, blurb: "CRC 16")
    crcStatus = p.u8(
      "crc.status", "Checksum Status", .none, names: ValueNames(packed: Self.crcStatusNames))
    flagsAccu = p.flag(
      "flags.accu", "ACCU", mask: 0x1, set: "Is high", unset: "Is low", blurb: "PCD Accumulator")
    flagsError = p.flag(
      "flags.error", "Error flag", mask: 0x2, set: "Is high", unset: "Is low",
      blurb: "PCD error flag")
    flagsNflag = p.flag(
      "flags.nflag", "N-flag", mask: 0x4, set: "Is high", unset: "Is low",
      blurb: "Negative status flag")
    flagsZflag = p.flag(
      "flags.zflag", "Z-flag", mask: 0x8, set: "Is high", unset: "Is low", blurb: "Zero status flag"
    )
    responseIn = p.frameNumber(
      "response_in", "Response in frame nr.",
      blurb: "The response to this Ether-S-Bus request is in this frame")
    responseTo = p.frameNumber(
      "response_to", "Request in frame nr.",
      blurb: "This is a response to the Ether-S-Bus request in this frame")
    responseTime = p.duration(
      "response_time", "Response time", blurb: "The time between the request and the response")
    timeout = p.duration(
      "timeout", "Time passed since first request",
      blurb: "The time between the first (identical) request and the repetition")
    requestIn = p.frameNumber(
      "request_in", "First request in frame nr.",
      blurb: "The first request of this repeated request is in this frame")
  }

  private static let attNames: StaticString = #"""
    0=Request
    1=Response
    2=ACK/NAK
    """#

  static let commands = ValueNames(packed: cmdNames)
  private static let cmdNames: StaticString = #"""
    0=Read counter(s)
    1=Read display register
    2=Read flag(s)
    3=Read input(s)
    4=Read real time clock
    5=Read output(s)
    6=Read register(s)
    7=Read timer(s)
    a=Write counter(s)
    b=Write flag(s)
    c=Write real time clock
    d=Write output(s)
    e=Write register(s)
    f=Write timer(s)
    13=Read write multi-medias
    14=Read PCD status, CPU 0
    15=Read PCD status, CPU 1
    16=Read PCD status, CPU 2
    17=Read PCD status, CPU 3
    18=Read PCD status, CPU 4
    19=Read PCD status, CPU 5
    1a=Read PCD status, CPU 6
    1b=Read PCD status (own)
    1d=Read S-Bus station number
    1e=Read user memory*
    1f=Read program line*
    20=Read firmware version
    21=Read text*
    22=Read active transition*
    23=Write user memory*
    24=Write program line*
    25=Write text*
    28=Run procedure*, CPU 0
    29=Run procedure*, CPU 1
    2a=Run procedure*, CPU 2
    2b=Run procedure*, CPU 3
    2c=Run procedure*, CPU 4
    2d=Run procedure*, CPU 5
    2e=Run procedure*, CPU 6
    2f=Run procedure* (own CPU)
    30=Run procedure* (All CPUs)
    32=Restart cold CPU 1*
    33=Restart cold CPU 2*
    34=Restart cold CPU 3*
    35=Restart cold CPU 4*
    36=Restart cold CPU 5*
    37=Restart cold CPU 6*
    38=Restart cold own CPU*
    39=Restart cold all CPUs*
    3c=Stop procedure*, CPU 0
    3d=Stop procedure*, CPU 1
    3e=Stop procedure*, CPU 2
    3f=Stop procedure*, CPU 3
    40=Stop procedure*, CPU 4
    41=Stop procedure*, CPU 5
    42=Stop procedure*, CPU 6
    43=Stop procedure*, (own CPU)
    44=Stop procedure*, (All CPUs)
    46=Read arithmetic status and ACCU*
    47=Read byte
    48=Read halt failure register*
    49=Read index register*
    4a=Read instruction pointer*
    4b=Find history*
    50=Write arithmetic status and ACCU*
    51=Write byte*
    52=Write index register
    53=Write instruction pointer*
    5a=Clear all (F, O, R, T)*
    5b=Clear flags*
    5c=Clear outputs*
    5d=Clear registers*
    5e=Clear timers*
    64=Restart warm CPU 1*
    65=Restart warm CPU 2*
    66=Restart warm CPU 3*
    67=Restart warm CPU 4*
    68=Restart warm CPU 5*
    69=Restart warm CPU 6*
    6a=Restart warm (own CPU)*
    6b=Restart warm (All CPUs)*
    6e=Change block*
    6f=Clear history failure*
    70=Delete program line*
    71=Go conditional*
    72=Insert program line*
    73=Local cycles*
    74=All cycles*
    75=Make text*
    76=Execute single instruction*
    77=Single step*
    82=XOB 17 interrupt
    83=XOB 18 interrupt
    84=XOB 19 interrupt
    91=Read hangup timeout
    96=Read data block
    97=Write data block
    98=Make data block*
    99=Clear data block*
    9a=Clear text*
    9b=Read block address
    9c=Read block sizes
    9d=Read current block*
    9e=Read call stack*
    9f=Read DBX
    a1=Read user EEPROM register
    a3=Write user EEPROM register
    a5=Erase flash*
    a6=Restart cold flag*
    a7=Write system buffer
    a8=Read system buffer
    a9=Read/write block data*
    aa=Get diagnostic*
    ab=Read system information*
    ac=Changes blocks on run*
    ad=Flashcard telegram*
    ae=Download FW*
    af=Web server serial communication*
    """#

  private static let blockTypeNames: StaticString = #"""
    0=COB
    1=XOB
    2=PB
    3=FB
    4=ST
    5=TR
    6=TEXT
    7=DB
    8=SB
    9=DBX
    10=BACnet
    11=CANopen
    12=LONIP
    20=Configuration file
    21=Program block file
    fe=All configuration blocks
    ff=All blocks
    """#

  static let acknowledgements = ValueNames(packed: nakcodeNames)
  private static let nakcodeNames: StaticString = #"""
    0=ACK (Acknowledged)
    1=NAK, no reason specified
    2=NAK, because of password
    3=NAK, PGU port is in reduced protocol
    4=NAK, PGU port is already used
    """#

  private static let cpuStatusNames: StaticString = #"""
    43=C
    44=D
    48=Halt
    52=Run
    53=Stop
    58=X, Exceptional Intermediate Status (MODEMS+)
    """#

  static let blocks = ValueNames(packed: blockTlgtypeNames)
  private static let blockTlgtypeNames: StaticString = #"""
    0=WR block start of stream
    1=WR block data stream
    2=WR block end of stream
    7=Abort block WR stream
    8=WR block data
    10=RD block start of stream
    11=RD block data stream
    17=Abort block RD stream
    18=RD block data
    20=Delete block
    21=Get block size
    22=Get program block list
    """#

  private static let blockGetlisttypeNames: StaticString = #"""
    40=Start request of program block
    41=Get next program block
    ff=Abort get list
    """#

  static let blockAnswers = ValueNames(packed: blockNakcodeNames)
  private static let blockNakcodeNames: StaticString = #"""
    0=ACK (Acknowledged)
    1=Data
    2=Busy
    3=End of stream
    4=Data EOF reached
    80=NAK
    81=NAK, unknown Tlg_Type
    82=NAK, not supported  Tlg_Type
    83=NAK, unknown Block Type
    84=NAK, out of sequence
    85=NAK, not supported Block number
    86=NAK, Block Size invalid (to big)
    87=NAK, Block Address invalid
    88=NAK, CRC invalid
    89=NAK, invalid status
    8a=NAK, invalid command size (w-count)
    ff=Abort (stream)
    """#

  private static let crcStatusNames: StaticString = #"""
    0=Bad
    1=Good
    2=Unverified
    3=Not present
    4=Illegal
    """#
}
