import RemoraCore

/// The fields of MPEG transport streams.
struct Mp2tFields {
  let stream, header, syncByte, tei: Field<UInt32>
  let pusi, tp, pid, tsc: Field<UInt32>
  let afc, cc, afEPrReserved, afEPr: Field<UInt32>
  let analysisSkips, analysisDrops, afLength, afDi: Field<UInt8>
  let afRai, afEspi, afPcrFlag, afOpcrFlag: Field<UInt8>
  let afSpFlag, afTpdFlag, afAfeFlag, afSc: Field<UInt8>
  let afTpdLength, afELength, afELtwFlag, afEPrFlag: Field<UInt8>
  let afESsFlag, afEReserved, afESt, afEDnau3230: Field<UInt8>
  let afEM1, pointer: Field<UInt8>
  let af: Field<Label>
  let afPcr, afOpcr: Field<UInt64>
  let afTpd, afEReservedBytes, afStuffingBytes: Field<Bytes>
  let afELtwvFlag, afELtwo, afEDnau2915, afEM2: Field<UInt16>
  let afEDnau140, afEM3: Field<UInt16>
  let ccDrop: Expert

  init(_ p: inout Builder) {
    stream = p.u32("stream", "Stream index")
    header = p.u32("header", "Header", .hex)
    syncByte = p.u32("sync_byte", "Sync Byte", .hex, mask: 0xff000000, names: [71: "Correct"])
    tei = p.u32("tei", "Transport Error Indicator", mask: 0x800000)
    pusi = p.u32("pusi", "Payload Unit Start Indicator", mask: 0x400000)
    tp = p.u32("tp", "Transport Priority", mask: 0x200000)
    pid = p.u32("pid", "PID", .hex, mask: 0x1fff00, names: ValueNames(packed: mp2tNames0))
    tsc = p.u32(
      "tsc", "Transport Scrambling Control", .hex, mask: 0xc0,
      names: [
        0: "Not scrambled", 1: "Reserved", 2: "Packet scrambled with Even Key",
        3: "Packet scrambled with Odd Key",
      ])
    afc = p.u32(
      "afc", "Adaptation Field Control", .hex, mask: 0x30,
      names: [
        0: "Reserved", 1: "Payload only", 2: "Adaptation Field only",
        3: "Adaptation Field and Payload",
      ])
    cc = p.u32("cc", "Continuity Counter", mask: 0xf)
    analysisSkips = p.u8(
      "analysis.skips", "TS Continuity Counter Skips",
      blurb: "Missing TS frames according to CC counter values")
    analysisDrops = p.u8(
      "analysis.drops", "Some frames dropped",
      blurb: "Discontinuity: A number of TS frames were dropped")
    af = p.label("af", "Adaptation Field")
    afLength = p.u8("af.length", "Adaptation Field Length")
    afDi = p.u8("af.di", "Discontinuity Indicator", mask: 0x80)
    afRai = p.u8("af.rai", "Random Access Indicator", mask: 0x40)
    afEspi = p.u8("af.espi", "Elementary Stream Priority Indicator", mask: 0x20)
    afPcrFlag = p.u8("af.pcr_flag", "PCR Flag", mask: 0x10)
    afOpcrFlag = p.u8("af.opcr_flag", "OPCR Flag", mask: 0x8)
    afSpFlag = p.u8("af.sp_flag", "Splicing Point Flag", mask: 0x4)
    afTpdFlag = p.u8("af.tpd_flag", "Transport Private Data Flag", mask: 0x2)
    afAfeFlag = p.u8("af.afe_flag", "Adaptation Field Extension Flag", mask: 0x1)
    afPcr = p.u64("af.pcr", "Program Clock Reference", .hex)
    afOpcr = p.u64("af.opcr", "Original Program Clock Reference", .hex)
    afSc = p.u8("af.sc", "Splice Countdown")
    afTpdLength = p.u8("af.tpd_length", "Transport Private Data Length")
    afTpd = p.bytes("af.tpd", "Transport Private Data")
    afELength = p.u8("af.e_length", "Adaptation Field Extension Length")
    afELtwFlag = p.u8("af.e.ltw_flag", "LTW Flag", mask: 0x80)
    afEPrFlag = p.u8("af.e.pr_flag", "Piecewise Rate Flag", mask: 0x40)
    afESsFlag = p.u8("af.e.ss_flag", "Seamless Splice Flag", mask: 0x20)
    afEReserved = p.u8("af.e.reserved", "Reserved", mask: 0x1f)
    afEReservedBytes = p.bytes("af.e.reserved_bytes", "Reserved")
    afStuffingBytes = p.bytes("af.stuffing_bytes", "Stuffing")
    afELtwvFlag = p.u16("af.e.ltwv_flag", "LTW Valid Flag", mask: 0x8000)
    afELtwo = p.u16("af.e.ltwo", "LTW Offset", mask: 0x7fff)
    afEPrReserved = p.u24("af.e.pr_reserved", "Reserved", mask: 0xc00000)
    afEPr = p.u24("af.e.pr", "Piecewise Rate", mask: 0x3fffff)
    afESt = p.u8("af.e.st", "Splice Type", mask: 0xf0)
    afEDnau3230 = p.u8("af.e.dnau_32_30", "DTS Next AU[32...30]", mask: 0xe)
    afEM1 = p.u8("af.e.m_1", "Marker Bit", mask: 0x1)
    afEDnau2915 = p.u16("af.e.dnau_29_15", "DTS Next AU[29...15]", mask: 0xfffe)
    afEM2 = p.u16("af.e.m_2", "Marker Bit", mask: 0x1)
    afEDnau140 = p.u16("af.e.dnau_14_0", "DTS Next AU[14...0]", mask: 0xfffe)
    afEM3 = p.u16("af.e.m_3", "Marker Bit", mask: 0x1)
    pointer = p.u8("pointer", "Pointer")
    ccDrop = p.expert("cc.drop", .sequence, .error, "Detected missing TS frames")
  }
}

private let mp2tNames0: StaticString = #"""
  0=Program Association Table
  1=Conditional Access Table
  2=Transport Stream Description Table
  3=Reserved
  4=Reserved
  5=Reserved
  6=Reserved
  7=Reserved
  8=Reserved
  9=Reserved
  a=Reserved
  b=Reserved
  c=Reserved
  d=Reserved
  e=Reserved
  f=Reserved
  10=Network Information or Stuffing Table
  11=Service Description or Bouquet Association or Stuffing Table
  12=Event Information or Stuffing or Content Identifier Table
  13=Running Status or Stuffing Table
  14=Time and Date or Time Offset or Stuffing Table
  15=Network Synchronization
  16=Resolution Authority Record Notification Table
  17=Reserved For Future Use
  18=Reserved For Future Use
  19=Reserved For Future Use
  1a=Reserved For Future Use
  1b=Reserved For Future Use
  1c=Inband Signaling
  1d=Measurement
  1e=Discontinuity Information Table
  1f=Selection Information Table
  1ffe=DOCSIS Data-over-cable well-known PID
  1fff=Null packet
  """#
