import RemoraCore

/// The fields of wlancap.
struct WlancapFields: Sendable {
  let magic, version, length, phytype, channelFrequency, antenna, priority, ssiType,
    normrssiAntsignal, rawrssiAntsignal, normrssiAntnoise, rawrssiAntnoise, preamble,
    encoding: Field<UInt32>
  let mactime, hosttime, dataRate: Field<UInt64>
  let fhssHopSet, fhssHopPattern, fhssHopIndex, channel: Field<UInt8>
  let dbmAntsignal, dbmAntnoise: Field<Int32>

  init(_ p: inout Builder) {
    magic = p.u32("magic", "Header magic", .hex, mask: 0xfffffff0)
    version = p.u32("version", "Header revision", mask: 0xf)
    length = p.u32("length", "Header length")
    mactime = p.u64(
      "mactime", "MAC timestamp",
      blurb: """
        Value in microseconds of the MAC's Time Synchronization Function \
        timer when the first bit of the MPDU arrived at the MAC
        """)
    hosttime = p.u64("hosttime", "Host timestamp")
    phytype = p.u32("phytype", "PHY type", names: ValueNames(packed: Self.phytypeNames))
    fhssHopSet = p.u8("fhss.hop_set", "Hop set", .hex)
    fhssHopPattern = p.u8("fhss.hop_pattern", "Hop pattern", .hex)
    fhssHopIndex = p.u8("fhss.hop_index", "Hop index", .hex)
    channel = p.u8(
      "channel", "Channel", blurb: "802.11 channel number that this frame was sent/received on")
    channelFrequency = p.u32(
      "channel_frequency", "Channel frequency",
      blurb: "Channel frequency in megahertz that this frame was sent/received on")
    dataRate = p.u64("data_rate", "Data Rate", blurb: "Data rate (b/s)")
    antenna = p.u32(
      "antenna", "Antenna",
      blurb: "Antenna number this frame was sent/received over (starting at 0)")
    priority = p.u32("priority", "Priority")
    ssiType = p.u32(
      "ssi_type", "SSI Type", names: [0: "None", 1: "Normalized RSSI", 2: "dBm", 3: "Raw RSSI"])
    normrssiAntsignal = p.u32(
      "normrssi_antsignal", "Normalized RSSI Signal",
      blurb: "RF signal power at the antenna, normalized to the range 0-1000")
    dbmAntsignal = p.i32(
      "dbm_antsignal", "SSI Signal (dBm)",
      blurb: """
        RF signal power at the antenna from a fixed, arbitrary value \
        in decibels from one milliwatt
        """)
    rawrssiAntsignal = p.u32(
      "rawrssi_antsignal", "Raw RSSI Signal",
      blurb: "RF signal power at the antenna, reported as RSSI by the adapter")
    normrssiAntnoise = p.u32(
      "normrssi_antnoise", "Normalized RSSI Noise",
      blurb: "RF noise power at the antenna, normalized to the range 0-1000")
    dbmAntnoise = p.i32(
      "dbm_antnoise", "SSI Noise (dBm)",
      blurb: """
        RF noise power at the antenna from a fixed, arbitrary value in \
        decibels per one milliwatt
        """)
    rawrssiAntnoise = p.u32(
      "rawrssi_antnoise", "Raw RSSI Noise",
      blurb: "RF noise power at the antenna, reported as RSSI by the adapter")
    preamble = p.u32("preamble", "Preamble", names: [0: "Unknown", 1: "Short", 2: "Long"])
    encoding = p.u32("encoding", "Encoding Type", names: ValueNames(packed: Self.encodingNames))
  }

  static let phytypeNames: StaticString = #"""
    0=Unknown
    1=FHSS 802.11 '97
    2=DSSS 802.11 '97
    3=IR Baseband
    4=DSSS 802.11b
    5=PBCC 802.11b
    6=OFDM 802.11g
    7=PBCC 802.11g
    8=OFDM 802.11a
    """#
  static let encodingNames: StaticString = #"""
    0=Unknown
    1=CCK
    2=PBCC
    3=OFDM
    4=DSS-OFDM
    5=BPSK
    6=QPSK
    7=16QAM
    8=64QAM
    """#
}
