import RemoraCore

/// The fields of wlan_radio.
struct WlanRadioFields: Sendable {
  let phy, n11aChannelType, n11aTurboType, n11gMode, n11nMcsIndex, n11nBandwidth, n11nFec,
    n11nStbcStreams, n11nNess, n11acBandwidth, n11acNsts, n11acMcs, n11acNss, n11acFec, n11acGid,
    n11axMcs, n11axBandwidth, channel, signalPercentage, noisePercentage, aMpduAggregateId,
    duration, preamble, aggregateDuration: Field<UInt32>
  let fhssHopSet, fhssHopPattern, fhssHopIndex, signalDb, noiseDb, zeroLenPsduType: Field<UInt8>
  let n11nShortGi, n11nGreenfield, n11acStbc, wlanRadio11acTxopPsNotAllowed, n11acShortGi,
    n11acShortGiNsymDisambig, n11acLdpcExtraOfdmSymbol, n11acBeamformed, n11axShortGi,
    shortPreamble, lastPartOfAnAmpdu, aMpduDelimCrcError: Field<Bool>
  let n11acUser: Field<Label>
  let assumedShortPreamble, assumedNonGreenfield, assumedNoStbc, assumedNoExtensionStreams,
    assumedBccFec: Expert
  let n11acPaid, frequency: Field<UInt16>
  let dataRate: Field<Float>
  let signalDbm, noiseDbm: Field<Int8>
  let snr: Field<Int32>
  let timestamp, startTsf, endTsf: Field<UInt64>
  let ifs: Field<Int64>

  init(_ p: inout Builder) {
    phy = p.u32("phy", "PHY type", names: ValueNames(packed: Self.phyNames))
    fhssHopSet = p.u8("fhss.hop_set", "Hop set", .hex)
    fhssHopPattern = p.u8("fhss.hop_pattern", "Hop pattern", .hex)
    fhssHopIndex = p.u8("fhss.hop_index", "Hop index", .hex)
    n11aChannelType = p.u32(
      "11a.channel_type", "Channel type",
      names: [0: "Normal", 1: "Half-clocked", 2: "Quarter-clocked"])
    n11aTurboType = p.u32(
      "11a.turbo_type", "Turbo type",
      names: [0: "Non-turbo", 1: "Turbo", 2: "Dynamic turbo", 3: "Static turbo"])
    n11gMode = p.u32("11g.mode", "Proprietary mode", names: [0: "None", 1: "Super G"])
    n11nMcsIndex = p.u32("11n.mcs_index", "MCS index", blurb: "Modulation and Coding Scheme index")
    n11nBandwidth = p.u32(
      "11n.bandwidth", "Bandwidth", names: ValueNames(packed: Self.n11nBandwidthNames))
    n11nShortGi = p.flag("11n.short_gi", "Short GI")
    n11nGreenfield = p.flag("11n.greenfield", "Greenfield")
    n11nFec = p.u32("11n.fec", "FEC", names: [0: "BEC", 1: "LDPC"])
    n11nStbcStreams = p.u32("11n.stbc_streams", "Number of STBC streams")
    n11nNess = p.u32("11n.ness", "Number of extension spatial streams")
    n11acStbc = p.flag(
      "11ac.stbc", "STBC", set: "On", unset: "Off", blurb: "Space Time Block Coding flag")
    wlanRadio11acTxopPsNotAllowed = p.flag(
      "/wlan_radio_11ac.txop_ps_not_allowed", "TXOP_PS_NOT_ALLOWED",
      blurb: "Flag indicating whether STAs may doze during TXOP")
    n11acShortGi = p.flag("11ac.short_gi", "Short GI")
    n11acShortGiNsymDisambig = p.flag(
      "11ac.short_gi_nsym_disambig", "Short GI Nsym disambiguation",
      blurb: "Short Guard Interval Nsym disambiguation")
    n11acLdpcExtraOfdmSymbol = p.flag("11ac.ldpc_extra_ofdm_symbol", "LDPC extra OFDM symbol")
    n11acBeamformed = p.flag("11ac.beamformed", "Beamformed")
    n11acBandwidth = p.u32(
      "11ac.bandwidth", "Bandwidth", names: ValueNames(packed: Self.n11nBandwidthNames))
    n11acUser = p.label("11ac.user", "User")
    n11acNsts = p.u32("11ac.nsts", "Space-time streams", blurb: "Number of Space-time streams")
    n11acMcs = p.u32("11ac.mcs", "MCS index", blurb: "Modulation and Coding Scheme index")
    n11acNss = p.u32("11ac.nss", "Spatial streams", blurb: "Number of spatial streams")
    n11acFec = p.u32("11ac.fec", "FEC", names: [0: "BEC", 1: "LDPC"], blurb: "Type of FEC")
    n11acGid = p.u32("11ac.gid", "Group Id")
    n11acPaid = p.u16("11ac.paid", "Partial AID")
    n11axMcs = p.u32("11ax.mcs", "MCS index", blurb: "Modulation and Coding Scheme index")
    n11axBandwidth = p.u32(
      "11ax.bandwidth", "Bandwidth", names: ValueNames(packed: Self.n11nBandwidthNames))
    n11axShortGi = p.flag("11ax.short_gi", "Short GI")
    dataRate = p.float(
      "data_rate", "Data rate", blurb: "Speed at which this frame was sent/received")
    channel = p.u32(
      "channel", "Channel", blurb: "802.11 channel number that this frame was sent/received on")
    frequency = p.u16(
      "frequency", "Frequency", unit: Unit("MHz"),
      blurb: """
        Center frequency of the 802.11 channel that this frame was sent/received \
        on
        """)
    shortPreamble = p.flag("short_preamble", "Short preamble")
    signalPercentage = p.u32(
      "signal_percentage", "Signal strength (percentage)", unit: Unit("%"),
      blurb: "Signal strength, as percentage of maximum RSSI")
    signalDb = p.u8("signal_db", "Signal strength (dB)", unit: Unit(" dB"))
    signalDbm = p.i8("signal_dbm", "Signal strength (dBm)", unit: Unit(" dBm"))
    noisePercentage = p.u32("noise_percentage", "Noise level (percentage)", unit: Unit("%"))
    noiseDb = p.u8("noise_db", "Noise level (dB)", unit: Unit(" dB"))
    noiseDbm = p.i8("noise_dbm", "Noise level (dBm)", unit: Unit(" dBm"))
    snr = p.i32("snr", "Signal/noise ratio (dB)", unit: Unit(" dB"))
    timestamp = p.u64(
      "timestamp", "TSF timestamp", blurb: "Timing Synchronization Function timestamp")
    lastPartOfAnAmpdu = p.flag(
      "last_part_of_an_ampdu", "Last part of an A-MPDU", mask: 0x1, width: 4,
      blurb: "This is the last part of an A-MPDU")
    aMpduDelimCrcError = p.flag(
      "a_mpdu_delim_crc_error", "A-MPDU delimiter CRC error", mask: 0x2, width: 4)
    aMpduAggregateId = p.u32("a_mpdu_aggregate_id", "A-MPDU aggregate ID")
    duration = p.u32(
      "duration", "Duration", unit: Unit("µs"),
      blurb: """
        Total duration of the frame in microseconds, including any preamble \
        or plcp header. Calculated from the frame length, modulation \
        and other phy data.
        """)
    preamble = p.u32(
      "preamble", "Preamble", unit: Unit("µs"),
      blurb: """
        Duration of the PLCP or preamble in microseconds, calculated \
        from PHY data
        """)
    ifs = p.integer(
      "ifs", "IFS", .int64, as: Int64.self, container: 8, text: .unit(Unit("µs")),
      blurb: """
        Inter Frame Space before this frame in microseconds, calculated \
        from PHY data
        """)
    startTsf = p.u64(
      "start_tsf", "Start", unit: Unit("µs"), blurb: "Calculated start time of the frame")
    endTsf = p.u64("end_tsf", "End", unit: Unit("µs"), blurb: "Calculated end time of the frame")
    aggregateDuration = p.u32(
      "aggregate.duration", "Aggregate Duration", unit: Unit("µs"),
      blurb: """
        Total duration of the aggregate in microseconds, including any \
        preamble or plcp header and multiple MPDUs. Calculated from the \
        total subframe lengths, modulation and other phy data, assumes \
        no excess padding.
        """)
    zeroLenPsduType = p.u8(
      "zero_len_psdu.type", "Zero-length PSDU Type", .hex,
      names: [0: "sounding PPDU", 1: "data not captured", 0xff: "vendor-specific"],
      blurb: "Type of zero-length PSDU")
    assumedShortPreamble = p.expert(
      "assumed.short_preamble", .assumption, .warning,
      "No preamble length information was available, assuming short preamble.")
    assumedNonGreenfield = p.expert(
      "assumed.non_greenfield", .assumption, .warning,
      "No plcp type information was available, assuming non greenfield.")
    assumedNoStbc = p.expert(
      "assumed.no_stbc", .assumption, .warning,
      "No stbc information was available, assuming no stbc.")
    assumedNoExtensionStreams = p.expert(
      "assumed.no_extension_streams", .assumption, .warning,
      "No extension stream information was available, assuming no extension streams.")
    assumedBccFec = p.expert(
      "assumed.bcc_fec", .assumption, .warning,
      "No fec type information was available, assuming bcc fec.")
  }

  static let phyNames: StaticString = #"""
    1=802.11 FHSS
    2=802.11 IR
    3=802.11 DSSS
    4=802.11b (HR/DSSS)
    5=802.11a (OFDM)
    6=802.11g (ERP)
    7=802.11n (HT)
    8=802.11ac (VHT)
    9=802.11ad (DMG)
    a=802.11ah (S1G)
    b=802.11ax (HE)
    c=802.11be (EHT)
    """#
  static let n11nBandwidthNames: StaticString = #"""
    0=20 MHz
    1=40 MHz
    2=20 MHz + 20 MHz lower
    3=20 MHz + 20 MHz upper
    4=80 MHz
    5=40 MHz + 40 MHz lower
    6=40 MHz + 40 MHz upper
    7=20 MHz, channel 1/4
    8=20 MHz, channel 2/4
    9=20 MHz, channel 3/4
    a=20 MHz, channel 4/4
    b=160 MHz
    c=80 MHz + 80 MHz lower
    d=80 MHz + 80 MHz upper
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
