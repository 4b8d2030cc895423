import RemoraCore

/// The fields of synphasor.
struct SynphasorFields: Sendable {
  static let commands = ValueNames(packed: commandNames)
  let sync, frtype, version, frsize, idcodeStreamSource, idcodeDataSource, confNumpmu, confCfgcnt,
    dataStatus, dataPmuTq, dataTUnlock, dataTriggerReason, command, checksum, numPhasors,
    numAnalogValues, numDigitalStatusWords, digitalStatusWord, statusWordMaskNormalState,
    statusWordMaskValidBits: Field<UInt16>
  let soc: Field<AbsoluteTime>
  let timeqalLsdir, timeqalLsocc, timeqalLspend, confDfreqFormat, confAnalogFormat,
    confPhasorFormat, confPhasorNotation, confFnom, dataSync, dataSorting, dataTrigger,
    dataCFGchange, dataDataModified: Field<Bool>
  let timeqalTimequalindic, checksumStatus: Field<UInt8>
  let fracsecRaw, confTimebase, conversionFactor, factorForAnalogValue: Field<UInt32>
  let fracsecMs, actualFrequencyValue, rateChangeFrequency: Field<Float>
  let dataConfFrame: Field<FrameNumber>
  let data, extendedFrameData: Field<Bytes>
  let rateOfTransmission, frequencyDeviationFromNominal: Field<Int16>
  let phasor, analogValue, channelName: Field<Text>

  init(_ p: inout Builder) {
    sync = p.u16("sync", "Synchronization word", .hex)
    frtype = p.u16(
      "frtype", "Frame Type", .hex, mask: 0x70, names: ValueNames(packed: Self.frtypeNames))
    version = p.u16(
      "version", "Version", mask: 0xf,
      names: [1: "Defined in IEEE Std C37.118-2005", 2: "Added in IEEE Std C37.118.2-2011"])
    frsize = p.u16("frsize", "Framesize", unit: Unit(" byte", " bytes"))
    idcodeStreamSource = p.u16("idcode_stream_source", "PMU/DC ID number (Stream source ID)")
    idcodeDataSource = p.u16("idcode_data_source", "PMU/DC ID number (Data source ID)")
    soc = p.time("soc", "SOC time stamp", .utc)
    timeqalLsdir = p.flag(
      "timeqal.lsdir", "Leap second direction", mask: 0x40, set: "Add", unset: "Delete")
    timeqalLsocc = p.flag("timeqal.lsocc", "Leap second occurred", mask: 0x20)
    timeqalLspend = p.flag("timeqal.lspend", "Leap second pending", mask: 0x10)
    timeqalTimequalindic = p.u8(
      "timeqal.timequalindic", "Message Time Quality indicator code", .hex, mask: 0xf,
      names: ValueNames(packed: Self.timeqalTimequalindicNames))
    fracsecRaw = p.u24("fracsec_raw", "Fraction of second (raw)")
    fracsecMs = p.float("fracsec_ms", "Fraction of second")
    confTimebase = p.u24("conf.timebase", "Resolution of fractional second time stamp")
    confNumpmu = p.u16("conf.numpmu", "Number of PMU blocks included in the frame")
    confDfreqFormat = p.flag(
      "conf.dfreq_format", "FREQ/DFREQ format", mask: 0x8, width: 2,
      set: "32-bit IEEE floating point", unset: "16-bit integer")
    confAnalogFormat = p.flag(
      "conf.analog_format", "Analog values format", mask: 0x4, width: 2,
      set: "32-bit IEEE floating point", unset: "16-bit integer")
    confPhasorFormat = p.flag(
      "conf.phasor_format", "Phasor format", mask: 0x2, width: 2, set: "32-bit IEEE floating point",
      unset: "16-bit integer")
    confPhasorNotation = p.flag(
      "conf.phasor_notation", "Phasor notation", mask: 0x1, width: 2, set: "polar",
      unset: "rectangular")
    confFnom = p.flag(
      "conf.fnom", "Nominal line frequency", mask: 0x1, width: 2, set: "50Hz", unset: "60Hz")
    confCfgcnt = p.u16("conf.cfgcnt", "Configuration change count")
    dataConfFrame = p.frameNumber(
      "data.conf_frame", "Dissected using configuration from frame", blurb: "\"\"")
    dataStatus = p.u16(
      "data.status", "Data error", .hex, mask: 0xc000,
      names: [
        0: "Good measurement data, no errors", 1: "PMU error, no information about data",
        2: "PMU in test mode or absent data tags have been inserted (do not use values)",
        3: "PMU error (do not use values)",
      ])
    dataSync = p.flag(
      "data.sync", "Time synchronized", mask: 0x2000, width: 2, set: "Synchronization lost",
      unset: "Clock is synchronized")
    dataSorting = p.flag(
      "data.sorting", "Data sorting", mask: 0x1000, width: 2, set: "By arrival",
      unset: "By timestamp")
    dataTrigger = p.flag(
      "data.trigger", "Trigger detected", mask: 0x800, width: 2, set: "Trigger detected",
      unset: "No trigger")
    dataCFGchange = p.flag(
      "data.CFGchange", "Configuration changed", mask: 0x400, width: 2, set: "Within 1 minute",
      unset: "No")
    dataDataModified = p.flag(
      "data.data_modified", "Data modified indicator", mask: 0x200, width: 2,
      set: "Data modified by a post-processing device", unset: "Data not modified")
    dataPmuTq = p.u16(
      "data.pmu_tq", "PMU Time Quality", .hex, mask: 0x1c0,
      names: ValueNames(packed: Self.dataPmuTqNames))
    dataTUnlock = p.u16(
      "data.t_unlock", "Unlocked time", .hex, mask: 0x30,
      names: [
        0: "Locked or unlocked less than 10 s", 1: "Unlocked for 10-100 s",
        2: "Unlocked for 100-1000 s", 3: "Unlocked for over 1000 s",
      ])
    dataTriggerReason = p.u16(
      "data.trigger_reason", "Trigger reason", .hex, mask: 0xf,
      names: ValueNames(packed: Self.dataTriggerReasonNames))
    command = p.u16("command", "Command", .hex, names: Self.commands)
    data = p.bytes("data", "Data")
    checksum = p.u16("checksum", "Checksum", .hex)
    checksumStatus = p.u8(
      "checksum.status", "Checksum Status", .none,
      names: [0: "Bad", 1: "Good", 2: "Unverified", 3: "Not present", 4: "Illegal"])
    numPhasors = p.u16("num_phasors", "Number of phasors")
    numAnalogValues = p.u16("num_analog_values", "Number of analog values")
    numDigitalStatusWords = p.u16("num_digital_status_words", "Number of digital status words")
    rateOfTransmission = p.i16("rate_of_transmission", "Rate of transmission")
    phasor = p.string("phasor", "Phasor")
    actualFrequencyValue = p.float("actual_frequency_value", "Actual frequency value")
    rateChangeFrequency = p.float("rate_change_frequency", "Rate of change of frequency")
    frequencyDeviationFromNominal = p.i16(
      "frequency_deviation_from_nominal", "Frequency deviation from nominal")
    analogValue = p.string("analog_value", "Analog value")
    digitalStatusWord = p.u16("digital_status_word", "Digital status word", .hex)
    conversionFactor = p.u32("conversion_factor", "conversion factor", .hex)
    factorForAnalogValue = p.u32("factor_for_analog_value", "Factor for analog value", mask: 0xff)
    channelName = p.string("channel_name", "Channel name")
    extendedFrameData = p.bytes("extended_frame_data", "Extended frame data")
    statusWordMaskNormalState = p.u16(
      "status_word_mask.normal_state", "Normal state", .hex, mask: 0xffff)
    statusWordMaskValidBits = p.u16("status_word_mask.valid_bits", "Valid bits", .hex, mask: 0xffff)
  }

  static let frtypeNames: StaticString = #"""
    0=Data Frame
    1=Header Frame
    2=Configuration Frame 1
    3=Configuration Frame 2
    4=Command Frame
    5=Configuration Frame 3
    """#
  static let timeqalTimequalindicNames: StaticString = #"""
    f=Clock failure, time not reliable
    b=Clock unlocked, time within 10 s
    a=Clock unlocked, time within 1 s
    9=Clock unlocked, time within 10^-1 s
    8=Clock unlocked, time within 10^-2 s
    7=Clock unlocked, time within 10^-3 s
    6=Clock unlocked, time within 10^-4 s
    5=Clock unlocked, time within 10^-5 s
    4=Clock unlocked, time within 10^-6 s
    3=Clock unlocked, time within 10^-7 s
    2=Clock unlocked, time within 10^-8 s
    1=Clock unlocked, time within 10^-9 s
    0=Normal operation, clock locked
    """#
  static let dataPmuTqNames: StaticString = #"""
    0=Not used (indicates code from previous version of profile)
    1=Estimated maximum time error < 100 ns
    2=Estimated maximum time error < 1 µs
    3=Estimated maximum time error < 10 µs
    4=Estimated maximum time error < 100 µs
    5=Estimated maximum time error < 1 ms
    6=Estimated maximum time error < 10 ms
    7=Estimated maximum time error > 10 ms or time error unknown
    """#
  static let dataTriggerReasonNames: StaticString = #"""
    0=Manual
    1=Magnitude low
    2=Magnitude high
    3=Phase-angel diff
    4=Frequency high or low
    5=df/dt high
    6=Reserved
    7=Digital
    8=User defined
    9=User defined
    a=User defined
    b=User defined
    c=User defined
    d=User defined
    e=User defined
    f=User defined
    """#
  static let commandNames: StaticString = #"""
    0=reserved codes
    1=data transmission off
    2=data transmission on
    3=send HDR frame
    4=send CFG-1 frame
    5=send CFG-2 frame
    6=send CFG-3 frame
    7=reserved codes
    8=extended frame
    9-ff=reserved codes
    100-fff=user designation
    1000-ffff=reserved codes
    """#
}
