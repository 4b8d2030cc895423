import RemoraCore

/// The fields of radiotap.
struct RadiotapFields: Sendable {
  let version, pad, flags, fhssHopset, fhssPattern, antenna, dbAntsignal, dbAntnoise, dataRetries,
    mcsKnown, mcsBw, mcsGi, mcsFormat, mcsFec, mcsStbc, mcsNessBit0, mcsNessBit1, mcsIndex, vhtGi,
    vhtBw, vhtNsts0, vhtNsts1, vhtNsts2, vhtNsts3, vhtMcs0, vhtMcs1, vhtMcs2, vhtMcs3, vhtNss0,
    vhtNss1, vhtNss2, vhtNss3, vhtCoding0, vhtCoding1, vhtCoding2, vhtCoding3, vhtGid,
    timestampUnit, timestampSamplingpos, vendorSubns: Field<UInt8>
  let length, quality, channelFlags, rxflags, txflags, txattenuation, dbTxattenuation, ampduFlags,
    vhtKnown, vhtPaid, timestampAccuracy, vendorDataLen: Field<UInt16>
  let present, mcs, ampdu, vht, vhtUser, timestamp, vendorData: Field<Label>
  let presentWord, channelFreq, xchannelFlags, xchannelFreq, xchannelChannel, xchannelMaxpower,
    ampduReference, vendorOui: Field<UInt32>
  let presentTsft, presentFlags, presentRate, presentChannel, presentFhss, presentDbmAntsignal,
    presentDbmAntnoise, presentLockQuality, presentTxAttenuation, presentDbTxAttenuation,
    presentDbmTxPower, presentAntenna, presentDbAntsignal, presentDbAntnoise, presentRxflags,
    presentTxflags, presentReserved16, presentDataRetries, presentXchannel, presentMcs,
    presentAmpdu, presentVht, presentTimestamp, presentHe, presentHeMu, presentReserved25,
    present0LengthPsdu, presentLSig, presentTlv, presentRtapNs, presentVendorNs, presentExt,
    flagsCfp, flagsPreamble, flagsWep, flagsFrag, flagsFcs, flagsDatapad, flagsBadfcs, flagsShortgi,
    channelFlagsTurbo, channelFlags700mhz, channelFlags800mhz, channelFlags900mhz, channelFlagsCck,
    channelFlagsOfdm, channelFlags2ghz, channelFlags5ghz, channelFlagsPassive, channelFlagsDynamic,
    channelFlagsGfsk, channelFlagsGsm, channelFlagsSturbo, channelFlagsHalf, channelFlagsQuarter,
    rxflagsBadplcp, rxflagsFail, rxflagsCts, rxflagsRts, rxflagsNoack, rxflagsNoseqno, rxflagsOrder,
    xchannelFlagsTurbo, xchannelFlagsCck, xchannelFlagsOfdm, xchannelFlags2ghz, xchannelFlags5ghz,
    channelXtypePassive, xchannelFlagsDynamic, xchannelFlagsGfsk, xchannelFlagsGsm,
    xchannelFlagsSturbo, xchannelFlagsHalf, xchannelFlagsQuarter, xchannelFlagsHt20,
    xchannelFlagsHt40u, xchannelFlagsHt40d, mcsHaveBw, mcsHaveBw16, vhtLdpcExtra8, mcsHaveIndex,
    mcsHaveGi, mcsHaveFormat, mcsHaveFec, mcsHaveStbc, mcsHaveNess, ampduFlagsReportZerolen,
    ampduFlagsIsZerolen, ampduFlagsLastknown, ampduFlagsLast, ampduFlagsDelimCrcError,
    ampduFlagsEof, ampduFlagsEofKnown, vhtHaveStbc, vhtHaveTxopPs, vhtHaveGi, vhtHaveSgiNsymDa,
    vhtLdpcExtra, vhtHaveBeamformed, mcsHaveGid, mcsHavePaid, vhtStbc, vhtTxopPs, vhtSgiNsymDa,
    vhtBeamformed, timestampFlags32bit, timestampFlagsAccuracy: Field<Bool>
  let mactime, timestampTs: Field<UInt64>
  let datarate, vhtDatarate0, vhtDatarate1, vhtDatarate2, vhtDatarate3: Field<Float>
  let dbmAntsignal, dbmAntnoise, txpower: Field<Int8>
  let vendorNamespace: Field<Bytes>
  let lengthInvalid, presentRadiotapAndVendor, dataPastHeader: Expert

  init(_ p: inout Builder) {
    version = p.u8("version", "Header revision", blurb: "Version of radiotap header format")
    pad = p.u8("pad", "Header pad", blurb: "Padding")
    length = p.u16(
      "length", "Header length",
      blurb: "Length of header including version, pad, length and data fields")
    present = p.label(
      "present", "Present flags", blurb: "Bitmask indicating which fields are present")
    presentWord = p.u32(
      "present.word", "Present flags word", .hex, blurb: "Word from present flags bitmask")
    presentTsft = p.flag(
      "present.tsft", "TSFT", mask: 0x1, width: 4, set: "Present", unset: "Absent",
      blurb: "Specifies if the Time Synchronization Function Timer field is present")
    presentFlags = p.flag(
      "present.flags", "Flags", mask: 0x2, width: 4, set: "Present", unset: "Absent",
      blurb: "Specifies if the channel flags field is present")
    presentRate = p.flag(
      "present.rate", "Rate", mask: 0x4, width: 4, set: "Present", unset: "Absent",
      blurb: "Specifies if the transmit/receive rate field is present")
    presentChannel = p.flag(
      "present.channel", "Channel", mask: 0x8, width: 4, set: "Present", unset: "Absent",
      blurb: "Specifies if the transmit/receive frequency field is present")
    presentFhss = p.flag(
      "present.fhss", "FHSS", mask: 0x10, width: 4, set: "Present", unset: "Absent",
      blurb: """
        Specifies if the hop set and pattern is present for frequency \
        hopping radios
        """)
    presentDbmAntsignal = p.flag(
      "present.dbm_antsignal", "dBm Antenna Signal", mask: 0x20, width: 4, set: "Present",
      unset: "Absent", blurb: "Specifies if the antenna signal strength in dBm is present")
    presentDbmAntnoise = p.flag(
      "present.dbm_antnoise", "dBm Antenna Noise", mask: 0x40, width: 4, set: "Present",
      unset: "Absent", blurb: "Specifies if the RF noise power at antenna field is present")
    presentLockQuality = p.flag(
      "present.lock_quality", "Lock Quality", mask: 0x80, width: 4, set: "Present", unset: "Absent",
      blurb: "Specifies if the signal quality field is present")
    presentTxAttenuation = p.flag(
      "present.tx_attenuation", "TX Attenuation", mask: 0x100, width: 4, set: "Present",
      unset: "Absent",
      blurb: """
        Specifies if the transmit power distance from max power field \
        is present
        """)
    presentDbTxAttenuation = p.flag(
      "present.db_tx_attenuation", "dB TX Attenuation", mask: 0x200, width: 4, set: "Present",
      unset: "Absent",
      blurb: """
        Specifies if the transmit power distance from max power (in dB) \
        field is present
        """)
    presentDbmTxPower = p.flag(
      "present.dbm_tx_power", "dBm TX Power", mask: 0x400, width: 4, set: "Present",
      unset: "Absent", blurb: "Specifies if the transmit power (in dBm) field is present")
    presentAntenna = p.flag(
      "present.antenna", "Antenna", mask: 0x800, width: 4, set: "Present", unset: "Absent",
      blurb: "Specifies if the antenna number field is present")
    presentDbAntsignal = p.flag(
      "present.db_antsignal", "dB Antenna Signal", mask: 0x1000, width: 4, set: "Present",
      unset: "Absent", blurb: "Specifies if the RF signal power at antenna in dB field is present")
    presentDbAntnoise = p.flag(
      "present.db_antnoise", "dB Antenna Noise", mask: 0x2000, width: 4, set: "Present",
      unset: "Absent", blurb: "Specifies if the RF signal power at antenna in dBm field is present")
    presentRxflags = p.flag(
      "present.rxflags", "RX flags", mask: 0x4000, width: 4, set: "Present", unset: "Absent",
      blurb: "Specifies if the RX flags field is present")
    presentTxflags = p.flag(
      "present.txflags", "TX flags", mask: 0x8000, width: 4, set: "Present", unset: "Absent",
      blurb: "Specifies if the TX flags field is present")
    presentReserved16 = p.flag(
      "present.reserved16", "Reserved bit16", mask: 0x10000, width: 4, set: "Present",
      unset: "Absent", blurb: "Reserved present flag (Must be zero)")
    presentDataRetries = p.flag(
      "present.data_retries", "data retries", mask: 0x20000, width: 4, set: "Present",
      unset: "Absent", blurb: "Specifies if the data retries field is present")
    presentXchannel = p.flag(
      "present.xchannel", "XChannel", mask: 0x40000, width: 4, set: "Present", unset: "Absent",
      blurb: "Specifies if the extended channel info field is present")
    presentMcs = p.flag(
      "present.mcs", "MCS information", mask: 0x80000, width: 4, set: "Present", unset: "Absent",
      blurb: "Specifies if the MCS field is present")
    presentAmpdu = p.flag(
      "present.ampdu", "A-MPDU Status", mask: 0x100000, width: 4, set: "Present", unset: "Absent",
      blurb: "Specifies if the A-MPDU status field is present")
    presentVht = p.flag(
      "present.vht", "VHT information", mask: 0x200000, width: 4, set: "Present", unset: "Absent",
      blurb: "Specifies if the VHT field is present")
    presentTimestamp = p.flag(
      "present.timestamp", "frame timestamp", mask: 0x400000, width: 4, set: "Present",
      unset: "Absent", blurb: "Specifies if the timestamp field is present")
    presentHe = p.flag(
      "present.he", "HE information", mask: 0x800000, width: 4, set: "Present", unset: "Absent",
      blurb: "Specifies if the HE field is present")
    presentHeMu = p.flag(
      "present.he_mu", "HE-MU information", mask: 0x1000000, width: 4, set: "Present",
      unset: "Absent", blurb: "Specifies if the HE field is present")
    presentReserved25 = p.flag(
      "present.reserved25", "Reserved bit25", mask: 0x2000000, width: 4, set: "Present",
      unset: "Absent", blurb: "Reserved present flag (Must be zero)")
    present0LengthPsdu = p.flag(
      "present.0_length.psdu", "0 Length PSDU", mask: 0x4000000, width: 4, set: "Present",
      unset: "Absent", blurb: "Specifies whether or not the 0-Length PSDU field is present")
    presentLSig = p.flag(
      "present.l_sig", "L-SIG", mask: 0x8000000, width: 4, set: "Present", unset: "Absent",
      blurb: "Specifies whether or not the L-SIG field is present")
    presentTlv = p.flag(
      "present.tlv", "TLVs", mask: 0x10000000, width: 4, set: "Present", unset: "Absent",
      blurb: "Specifies switch to TLV fields")
    presentRtapNs = p.flag(
      "present.rtap_ns", "Radiotap NS next", mask: 0x20000000, width: 4,
      blurb: "Specifies a reset to the radiotap namespace")
    presentVendorNs = p.flag(
      "present.vendor_ns", "Vendor NS next", mask: 0x40000000, width: 4,
      blurb: "Specifies that the next bitmap is in a vendor namespace")
    presentExt = p.flag(
      "present.ext", "Ext", mask: 0x80000000, width: 4, set: "Present", unset: "Absent",
      blurb: "Specifies if there are any extensions to the header present")
    flags = p.u8("flags", "Flags", .hex)
    flagsCfp = p.flag("flags.cfp", "CFP", mask: 0x1, blurb: "Sent/Received during CFP")
    flagsPreamble = p.flag(
      "flags.preamble", "Preamble", mask: 0x2, set: "Short", unset: "Long",
      blurb: "Sent/Received with short preamble")
    flagsWep = p.flag("flags.wep", "WEP", mask: 0x4, blurb: "Sent/Received with WEP encryption")
    flagsFrag = p.flag(
      "flags.frag", "Fragmentation", mask: 0x8, blurb: "Sent/Received with fragmentation")
    flagsFcs = p.flag("flags.fcs", "FCS at end", mask: 0x10, blurb: "Frame includes FCS at end")
    flagsDatapad = p.flag(
      "flags.datapad", "Data Pad", mask: 0x20,
      blurb: "Frame has padding between 802.11 header and payload")
    flagsBadfcs = p.flag(
      "flags.badfcs", "Bad FCS", mask: 0x40, blurb: "Frame received with bad FCS")
    flagsShortgi = p.flag(
      "flags.shortgi", "Short GI", mask: 0x80,
      blurb: "Frame Sent/Received with HT short Guard Interval")
    mactime = p.u64(
      "mactime", "MAC timestamp",
      blurb: """
        Value in microseconds of the MAC's Time Synchronization Function \
        timer when the first bit of the MPDU arrived at the MAC.
        """)
    quality = p.u16("quality", "Signal Quality", blurb: "Signal quality (unitless measure)")
    channelFreq = p.u32(
      "channel.freq", "Channel frequency",
      blurb: "Channel frequency in megahertz that this frame was sent/received on")
    channelFlags = p.u16("channel.flags", "Channel flags", .hex)
    channelFlagsTurbo = p.flag(
      "channel.flags.turbo", "Turbo", mask: 0x10, width: 2, blurb: "Channel Flags Turbo")
    channelFlags700mhz = p.flag(
      "channel.flags.700mhz", "700 MHz spectrum", mask: 0x1, width: 2, blurb: "Channel Flags Turbo")
    channelFlags800mhz = p.flag(
      "channel.flags.800mhz", "800 MHz spectrum", mask: 0x2, width: 2, blurb: "Channel Flags Turbo")
    channelFlags900mhz = p.flag(
      "channel.flags.900mhz", "900 MHz spectrum", mask: 0x4, width: 2, blurb: "Channel Flags Turbo")
    channelFlagsCck = p.flag(
      "channel.flags.cck", "Complementary Code Keying (CCK)", mask: 0x20, width: 2,
      blurb: "Channel Flags Complementary Code Keying (CCK) Modulation")
    channelFlagsOfdm = p.flag(
      "channel.flags.ofdm", "Orthogonal Frequency-Division Multiplexing (OFDM)", mask: 0x40,
      width: 2, blurb: "Channel Flags Orthogonal Frequency-Division Multiplexing (OFDM)")
    channelFlags2ghz = p.flag(
      "channel.flags.2ghz", "2 GHz spectrum", mask: 0x80, width: 2,
      blurb: "Channel Flags 2 GHz spectrum")
    channelFlags5ghz = p.flag(
      "channel.flags.5ghz", "5 GHz spectrum", mask: 0x100, width: 2,
      blurb: "Channel Flags 5 GHz spectrum")
    channelFlagsPassive = p.flag(
      "channel.flags.passive", "Passive", mask: 0x200, width: 2, blurb: "Channel Flags Passive")
    channelFlagsDynamic = p.flag(
      "channel.flags.dynamic", "Dynamic CCK-OFDM", mask: 0x400, width: 2,
      blurb: "Channel Flags Dynamic CCK-OFDM Channel")
    channelFlagsGfsk = p.flag(
      "channel.flags.gfsk", "Gaussian Frequency Shift Keying (GFSK)", mask: 0x800, width: 2,
      blurb: "Channel Flags Gaussian Frequency Shift Keying (GFSK) Modulation")
    channelFlagsGsm = p.flag(
      "channel.flags.gsm", "GSM (900MHz)", mask: 0x1000, width: 2, blurb: "Channel Flags GSM")
    channelFlagsSturbo = p.flag(
      "channel.flags.sturbo", "Static Turbo", mask: 0x2000, width: 2,
      blurb: "Channel Flags Status Turbo")
    channelFlagsHalf = p.flag(
      "channel.flags.half", "Half Rate Channel (10MHz Channel Width)", mask: 0x4000, width: 2,
      blurb: "Channel Flags Half Rate")
    channelFlagsQuarter = p.flag(
      "channel.flags.quarter", "Quarter Rate Channel (5MHz Channel Width)", mask: 0x8000, width: 2,
      blurb: "Channel Flags Quarter Rate")
    rxflags = p.u16("rxflags", "RX flags", .hex)
    rxflagsBadplcp = p.flag(
      "rxflags.badplcp", "Bad PLCP", mask: 0x2, width: 3, blurb: "Frame with bad PLCP")
    txflags = p.u16("txflags", "TX flags", .hex)
    rxflagsFail = p.flag(
      "rxflags.fail", "Fail", mask: 0x1, width: 3,
      blurb: "Transmission failed due to excessive retries")
    rxflagsCts = p.flag(
      "rxflags.cts", "CTS", mask: 0x2, width: 3, blurb: "Transmission used CTS-to-self protection")
    rxflagsRts = p.flag(
      "rxflags.rts", "RTS/CTS", mask: 0x4, width: 3, blurb: "Transmission used RTS/CTS handshake")
    rxflagsNoack = p.flag(
      "rxflags.noack", "No ACK", mask: 0x8, width: 3,
      blurb: "Transmission shall not expect an ACK frame")
    rxflagsNoseqno = p.flag(
      "rxflags.noseqno", "Has Seqnum", mask: 0x10, width: 3,
      blurb: "Frame includes a pre-configured sequence number")
    rxflagsOrder = p.flag(
      "rxflags.order", "Order", mask: 0x20, width: 3,
      blurb: "Frame must not be reordered relative to others with this flag")
    xchannelFlags = p.u32("xchannel.flags", "XChannel flags", .hex)
    xchannelFreq = p.u32("xchannel.freq", "XChannel frequency")
    xchannelChannel = p.u32("xchannel.channel", "XChannel number")
    xchannelMaxpower = p.u32("xchannel.maxpower", "XChannel Max transmit power")
    xchannelFlagsTurbo = p.flag(
      "xchannel.flags.turbo", "Turbo", mask: 0x10, width: 3, blurb: "Channel Flags Turbo")
    xchannelFlagsCck = p.flag(
      "xchannel.flags.cck", "Complementary Code Keying (CCK)", mask: 0x20, width: 3,
      blurb: "Channel Flags Complementary Code Keying (CCK) Modulation")
    xchannelFlagsOfdm = p.flag(
      "xchannel.flags.ofdm", "Orthogonal Frequency-Division Multiplexing (OFDM)", mask: 0x40,
      width: 3, blurb: "Channel Flags Orthogonal Frequency-Division Multiplexing (OFDM)")
    xchannelFlags2ghz = p.flag(
      "xchannel.flags.2ghz", "2 GHz spectrum", mask: 0x80, width: 3,
      blurb: "Channel Flags 2 GHz spectrum")
    xchannelFlags5ghz = p.flag(
      "xchannel.flags.5ghz", "5 GHz spectrum", mask: 0x100, width: 3,
      blurb: "Channel Flags 5 GHz spectrum")
    channelXtypePassive = p.flag(
      "channel.xtype.passive", "Passive", mask: 0x200, width: 3, blurb: "Channel Flags Passive")
    xchannelFlagsDynamic = p.flag(
      "xchannel.flags.dynamic", "Dynamic CCK-OFDM", mask: 0x400, width: 3,
      blurb: "Channel Flags Dynamic CCK-OFDM Channel")
    xchannelFlagsGfsk = p.flag(
      "xchannel.flags.gfsk", "Gaussian Frequency Shift Keying (GFSK)", mask: 0x800, width: 3,
      blurb: "Channel Flags Gaussian Frequency Shift Keying (GFSK) Modulation")
    xchannelFlagsGsm = p.flag(
      "xchannel.flags.gsm", "GSM (900MHz)", mask: 0x1000, width: 3, blurb: "Channel Flags GSM")
    xchannelFlagsSturbo = p.flag(
      "xchannel.flags.sturbo", "Static Turbo", mask: 0x2000, width: 3,
      blurb: "Channel Flags Status Turbo")
    xchannelFlagsHalf = p.flag(
      "xchannel.flags.half", "Half Rate Channel (10MHz Channel Width)", mask: 0x4000, width: 3,
      blurb: "Channel Flags Half Rate")
    xchannelFlagsQuarter = p.flag(
      "xchannel.flags.quarter", "Quarter Rate Channel (5MHz Channel Width)", mask: 0x8000, width: 3,
      blurb: "Channel Flags Quarter Rate")
    xchannelFlagsHt20 = p.flag(
      "xchannel.flags.ht20", "HT Channel (20MHz Channel Width)", mask: 0x10000, width: 3,
      blurb: "Channel Flags HT/20")
    xchannelFlagsHt40u = p.flag(
      "xchannel.flags.ht40u", "HT Channel (40MHz Channel Width with Extension channel above)",
      mask: 0x20000, width: 3, blurb: "Channel Flags HT/40+")
    xchannelFlagsHt40d = p.flag(
      "xchannel.flags.ht40d", "HT Channel (40MHz Channel Width with Extension channel below)",
      mask: 0x40000, width: 3, blurb: "Channel Flags HT/40-")
    fhssHopset = p.u8(
      "fhss.hopset", "FHSS Hop Set", blurb: "Frequency Hopping Spread Spectrum hopset")
    fhssPattern = p.u8(
      "fhss.pattern", "FHSS Pattern", blurb: "Frequency Hopping Spread Spectrum hop pattern")
    datarate = p.float(
      "datarate", "Data rate (Mb/s)", blurb: "Speed this frame was sent/received at")
    antenna = p.u8(
      "antenna", "Antenna",
      blurb: "Antenna number this frame was sent/received over (starting at 0)")
    dbmAntsignal = p.i8(
      "dbm_antsignal", "Antenna signal", unit: Unit(" dBm"),
      blurb: """
        RF signal power at the antenna expressed as decibels from one \
        milliwatt
        """)
    dbAntsignal = p.u8(
      "db_antsignal", "dB antenna signal", unit: Unit(" dB"),
      blurb: """
        RF signal power at the antenna expressed as decibels from a fixed, \
        arbitrary value
        """)
    dbmAntnoise = p.i8(
      "dbm_antnoise", "Antenna noise", unit: Unit(" dBm"),
      blurb: """
        RF noise power at the antenna expressed as decibels from one \
        milliwatt
        """)
    dbAntnoise = p.u8(
      "db_antnoise", "dB antenna noise", unit: Unit(" dB"),
      blurb: """
        RF noise power at the antenna expressed as decibels from a fixed, \
        arbitrary value
        """)
    txattenuation = p.u16(
      "txattenuation", "TX attenuation",
      blurb: """
        Transmit power expressed as unitless distance from max power \
        set at factory calibration (0 is max power)
        """)
    dbTxattenuation = p.u16(
      "db_txattenuation", "dB TX attenuation", unit: Unit(" dB"),
      blurb: """
        Transmit power expressed as decibels from max power set at factory \
        calibration (0 is max power)
        """)
    txpower = p.i8(
      "txpower", "Transmit power", unit: Unit(" dBm"),
      blurb: """
        Transmit power at the antenna port expressed as decibels from \
        one milliwatt
        """)
    dataRetries = p.u8(
      "data_retries", "data retries", blurb: "Number of data retries a transmitted frame used")
    mcs = p.label("mcs", "MCS information")
    mcsKnown = p.u8(
      "mcs.known", "Known MCS information", .hex,
      blurb: "Bit mask indicating what MCS information is present")
    mcsHaveBw = p.flag(
      "mcs.have_bw", "Bandwidth", mask: 0x1, set: "Present", unset: "Absent",
      blurb: "Bandwidth information present")
    mcsHaveIndex = p.flag(
      "mcs.have_index", "MCS index", mask: 0x2, set: "Present", unset: "Absent",
      blurb: "MCS index information present")
    mcsHaveGi = p.flag(
      "mcs.have_gi", "Guard interval", mask: 0x4, set: "Present", unset: "Absent",
      blurb: "Sent/Received guard interval information present")
    mcsHaveFormat = p.flag(
      "mcs.have_format", "Format", mask: 0x8, set: "Present", unset: "Absent",
      blurb: "Format information present")
    mcsHaveFec = p.flag(
      "mcs.have_fec", "FEC type", mask: 0x10, set: "Present", unset: "Absent",
      blurb: "Forward error correction type information present")
    mcsHaveStbc = p.flag(
      "mcs.have_stbc", "STBC streams", mask: 0x20, set: "Present", unset: "Absent",
      blurb: "Space Time Block Coding streams information present")
    mcsHaveNess = p.flag(
      "mcs.have_ness", "Number of extension spatial streams", mask: 0x40, set: "Present",
      unset: "Absent", blurb: "Number of extension spatial streams information present")
    mcsNessBit1 = p.u8("mcs.ness_bit1", "Number of extension spatial streams bit 1", mask: 0x80)
    mcsNessBit0 = p.u8("mcs.ness_bit0", "Number of extension spatial streams bit 0", mask: 0x80)
    mcsBw = p.u8(
      "mcs.bw", "Bandwidth", mask: 3,
      names: [0: "20 MHz", 1: "40 MHz", 2: "20 MHz lower", 3: "20 MHz upper"])
    mcsGi = p.u8(
      "mcs.gi", "Guard interval", mask: 4, names: [0: "long", 1: "short"],
      blurb: "Sent/Received guard interval")
    mcsFormat = p.u8("mcs.format", "Format", mask: 8, names: [0: "mixed", 1: "greenfield"])
    mcsFec = p.u8(
      "mcs.fec", "FEC type", mask: 0x10, names: [0: "BCC", 1: "LDPC"],
      blurb: "Forward error correction type")
    mcsStbc = p.u8(
      "mcs.stbc", "STBC streams", mask: 0x60, blurb: "Number of Space Time Block Code streams")
    mcsIndex = p.u8("mcs.index", "MCS index")
    ampdu = p.label("ampdu", "A-MPDU status")
    ampduReference = p.u32("ampdu.reference", "A-MPDU reference number")
    ampduFlags = p.u16("ampdu.flags", "A-MPDU flags", .hex, blurb: "A-MPDU status flags")
    ampduFlagsReportZerolen = p.flag(
      "ampdu.flags.report_zerolen", "Driver reports 0-length subframes in this A-MPDU", mask: 0x1,
      width: 2)
    ampduFlagsIsZerolen = p.flag(
      "ampdu.flags.is_zerolen", "This is a 0-length subframe", mask: 0x2, width: 2)
    ampduFlagsLastknown = p.flag(
      "ampdu.flags.lastknown", "Last subframe of this A-MPDU is known", mask: 0x4, width: 2)
    ampduFlagsLast = p.flag(
      "ampdu.flags.last", "This is the last subframe of this A-MPDU", mask: 0x8, width: 2)
    ampduFlagsDelimCrcError = p.flag(
      "ampdu.flags.delim_crc_error", "Delimiter CRC error on this subframe", mask: 0x10, width: 2)
    ampduFlagsEof = p.flag("ampdu.flags.eof", "EOF on this subframe", mask: 0x40, width: 2)
    ampduFlagsEofKnown = p.flag(
      "ampdu.flags.eof_known", "EOF of this A-MPDU is known", mask: 0x80, width: 2)
    vht = p.label("vht", "VHT information")
    vhtKnown = p.u16(
      "vht.known", "Known VHT information", .hex,
      blurb: "Bit mask indicating what VHT information is present")
    vhtUser = p.label("vht.user", "User")
    vhtHaveStbc = p.flag(
      "vht.have_stbc", "STBC", mask: 0x1, width: 2, set: "Present", unset: "Absent",
      blurb: "Space Time Block Coding information present")
    vhtHaveTxopPs = p.flag(
      "vht.have_txop_ps", "TXOP_PS_NOT_ALLOWED", mask: 0x2, width: 2, set: "Present",
      unset: "Absent", blurb: "TXOP_PS_NOT_ALLOWED information present")
    vhtHaveGi = p.flag(
      "vht.have_gi", "Guard interval", mask: 0x4, width: 2, set: "Present", unset: "Absent",
      blurb: "Short/Long guard interval information present")
    vhtHaveSgiNsymDa = p.flag(
      "vht.have_sgi_nsym_da", "SGI Nsym disambiguation", mask: 0x8, width: 2, set: "Present",
      unset: "Absent", blurb: "Short guard interval Nsym disambiguation information present")
    mcsHaveBw16 = p.flag(
      "mcs.have_bw", "Bandwidth", mask: 0x40, width: 2, set: "Present", unset: "Absent",
      blurb: "Bandwidth information present")
    vhtLdpcExtra8 = p.flag("vht.ldpc_extra", "LDPC extra OFDM symbol", mask: 0x10)
    vhtLdpcExtra = p.flag(
      "vht.ldpc_extra", "LDPC extra OFDM symbol", mask: 0x10, width: 2, set: "Present",
      unset: "Absent")
    vhtHaveBeamformed = p.flag(
      "vht.have_beamformed", "Beamformed", mask: 0x20, width: 2, set: "Present", unset: "Absent")
    mcsHaveGid = p.flag(
      "mcs.have_gid", "Group ID", mask: 0x80, width: 2, set: "Present", unset: "Absent")
    mcsHavePaid = p.flag(
      "mcs.have_paid", "Partial AID", mask: 0x100, width: 2, set: "Present", unset: "Absent")
    vhtStbc = p.flag(
      "vht.stbc", "STBC", mask: 0x1, set: "On", unset: "Off", blurb: "Space Time Block Coding flag")
    vhtTxopPs = p.flag(
      "vht.txop_ps", "TXOP_PS_NOT_ALLOWED", mask: 0x2,
      blurb: "Flag indicating whether STAs may doze during TXOP")
    vhtGi = p.u8(
      "vht.gi", "Guard interval", mask: 4, names: [0: "long", 1: "short"],
      blurb: "Short/Long guard interval")
    vhtSgiNsymDa = p.flag(
      "vht.sgi_nsym_da", "SGI Nsym disambiguation", mask: 0x8,
      blurb: "Short Guard Interval Nsym disambiguation")
    vhtBeamformed = p.flag("vht.beamformed", "Beamformed", mask: 0x20)
    vhtBw = p.u8("vht.bw", "Bandwidth", names: ValueNames(packed: Self.vhtBwNames))
    vhtNsts0 = p.u8("vht.nsts.0", "Space-time streams 0", blurb: "Number of Space-time streams")
    vhtNsts1 = p.u8("vht.nsts.1", "Space-time streams 1", blurb: "Number of Space-time streams")
    vhtNsts2 = p.u8("vht.nsts.2", "Space-time streams 2", blurb: "Number of Space-time streams")
    vhtNsts3 = p.u8("vht.nsts.3", "Space-time streams 3", blurb: "Number of Space-time streams")
    vhtMcs0 = p.u8("vht.mcs.0", "MCS index 0", mask: 0xf0, blurb: "MCS index")
    vhtMcs1 = p.u8("vht.mcs.1", "MCS index 1", mask: 0xf0, blurb: "MCS index")
    vhtMcs2 = p.u8("vht.mcs.2", "MCS index 2", mask: 0xf0, blurb: "MCS index")
    vhtMcs3 = p.u8("vht.mcs.3", "MCS index 3", mask: 0xf0, blurb: "MCS index")
    vhtNss0 = p.u8("vht.nss.0", "Spatial streams 0", mask: 0xf, blurb: "Number of spatial streams")
    vhtNss1 = p.u8("vht.nss.1", "Spatial streams 1", mask: 0xf, blurb: "Number of spatial streams")
    vhtNss2 = p.u8("vht.nss.2", "Spatial streams 2", mask: 0xf, blurb: "Number of spatial streams")
    vhtNss3 = p.u8("vht.nss.3", "Spatial streams 3", mask: 0xf, blurb: "Number of spatial streams")
    vhtCoding0 = p.u8(
      "vht.coding.0", "Coding 0", mask: 1, names: [0: "BCC", 1: "LDPC"], blurb: "Coding")
    vhtCoding1 = p.u8(
      "vht.coding.1", "Coding 1", mask: 2, names: [0: "BCC", 1: "LDPC"], blurb: "Coding")
    vhtCoding2 = p.u8(
      "vht.coding.2", "Coding 2", mask: 4, names: [0: "BCC", 1: "LDPC"], blurb: "Coding")
    vhtCoding3 = p.u8(
      "vht.coding.3", "Coding 3", mask: 8, names: [0: "BCC", 1: "LDPC"], blurb: "Coding")
    vhtDatarate0 = p.float(
      "vht.datarate.0", "Data rate (Mb/s) 0", blurb: "Speed this frame was sent/received at")
    vhtDatarate1 = p.float(
      "vht.datarate.1", "Data rate (Mb/s) 1", blurb: "Speed this frame was sent/received at")
    vhtDatarate2 = p.float(
      "vht.datarate.2", "Data rate (Mb/s) 2", blurb: "Speed this frame was sent/received at")
    vhtDatarate3 = p.float(
      "vht.datarate.3", "Data rate (Mb/s) 3", blurb: "Speed this frame was sent/received at")
    vhtGid = p.u8("vht.gid", "Group Id")
    vhtPaid = p.u16("vht.paid", "Partial AID")
    timestamp = p.label("timestamp", "timestamp information")
    timestampTs = p.u64("timestamp.ts", "timestamp")
    timestampAccuracy = p.u16("timestamp.accuracy", "accuracy")
    timestampUnit = p.u8(
      "timestamp.unit", "time unit", mask: 0xf, names: [0: "msec", 1: "usec", 2: "nsec"])
    timestampSamplingpos = p.u8(
      "timestamp.samplingpos", "sampling position", mask: 0xf0,
      names: [
        0: "first MPDU bit/symbol", 1: "signal acquisition", 2: "end of frame", 15: "undefined",
      ])
    timestampFlags32bit = p.flag(
      "timestamp.flags.32bit", "32-bit counter", mask: 0x1, set: "Yes", unset: "No")
    timestampFlagsAccuracy = p.flag(
      "timestamp.flags.accuracy", "accuracy field", mask: 0x2, set: "Present", unset: "Absent")
    vendorNamespace = p.bytes("vendor_namespace", "Vendor namespace")
    vendorOui = p.u24("vendor_oui", "Vendor OUI", .oui)
    vendorSubns = p.u8(
      "vendor_subns", "Vendor sub namespace", blurb: "Vendor-specified sub namespace")
    vendorDataLen = p.u16(
      "vendor_data_len", "Vendor data length", blurb: "Length of vendor-specified data")
    vendorData = p.label("vendor_data", "Vendor data", blurb: "Vendor-specified data")
    lengthInvalid = p.expert(
      "length.invalid", .malformed, .error, "The radiotap header length is less than 8 bytes")
    presentRadiotapAndVendor = p.expert(
      "present.radiotap_and_vendor", .malformed, .error,
      "Both radiotap and vendor namespace specified in bitmask word")
    dataPastHeader = p.expert(
      "data_past_header", .malformed, .error,
      "Radiotap data goes past the end of the radiotap header")
  }

  static let vhtBwNames: StaticString = #"""
    0=20 MHz
    1=40 MHz
    2=20 MHz lower
    3=20 MHz upper
    4=80 MHz
    5=40 MHz lower
    6=40 MHz upper
    7=20 MHz, channel 1/4
    8=20 MHz, channel 2/4
    9=20 MHz, channel 3/4
    a=20 MHz, channel 4/4
    b=160 MHz
    c=80 MHz lower
    d=80 MHz upper
    e=40 MHz, channel 1/4
    f=40 MHz, channel 2/4
    10=40 MHz, channel 3/4
    11=40 MHz, channel 4/4
    12=20 MHz, channel 1/8
    13=20 MHz, channel 2/8
    14=20 MHz, channel 3/8
    15=20 MHz, channel 4/8
    16=20 MHz, channel 5/8
    17=20 MHz, channel 6/8
    18=20 MHz, channel 7/8
    19=20 MHz, channel 8/8
    """#
}
