import RemoraCore

/// The fields of collectd.
struct CollectdFields {
  let type, len, dataValcnt, dataUsernameLength: Field<UInt16>
  let data, dataSighash, dataInitvec, dataEncrypted: Field<Bytes>
  let dataHost, dataPlugin, dataPluginInst, dataType, dataTypeInst, dataMessage: Field<Text>
  let dataUsername: Field<Text>
  let dataInterval: Field<RelativeTime>
  let dataTime: Field<AbsoluteTime>
  let valType, dataSighashStatus: Field<UInt8>
  let valCounter, valAbsolute, valUnknown, dataSeverity: Field<UInt64>
  let valGauge: Field<Double>
  let valDerive: Field<Int64>
  let invalidLength, garbage, dataValcntMismatch, typeUnknown: Expert

  init(_ p: inout Builder) {
    type = p.u16("type", "Type", .hex, names: collectdTypeNames)
    len = p.u16("len", "Length")
    data = p.bytes("data", "Payload")
    dataHost = p.string("data.host", "Host name")
    dataInterval = p.duration("data.interval", "Interval")
    dataTime = p.time("data.time", "Timestamp")
    dataPlugin = p.string("data.plugin", "Plugin")
    dataPluginInst = p.string("data.plugin.inst", "Plugin instance")
    dataType = p.string("data.type", "Type")
    dataTypeInst = p.string("data.type.inst", "Type instance")
    dataValcnt = p.u16("data.valcnt", "Value count")
    valType = p.u8(
      "val.type", "Value type", .hex,
      names: [0x0: "COUNTER", 0x1: "GAUGE", 0x2: "DERIVE", 0x3: "ABSOLUTE"])
    valCounter = p.u64("val.counter", "Counter value")
    valGauge = p.double("val.gauge", "Gauge value")
    valDerive = p.integer("val.derive", "Derive value", .int64, as: Int64.self, container: 8)
    valAbsolute = p.u64("val.absolute", "Absolute value")
    valUnknown = p.u64("val.unknown", "Value of unknown type", .hex)
    dataSeverity = p.u64(
      "data.severity", "Severity", .hex,
      names: [1: "FAILURE", 2: "WARNING", 4: "OKAY"])
    dataMessage = p.string("data.message", "Message")
    dataSighash = p.bytes("data.sighash", "Signature")
    dataSighashStatus = p.u8(
      "data.sighash.status", "Signature", .none,
      names: [0: "Bad", 1: "Good", 2: "Unverified", 3: "Not present", 4: "Illegal"])
    dataInitvec = p.bytes("data.initvec", "Init vector")
    dataUsernameLength = p.u16("data.username_length", "Username length")
    dataUsername = p.string("data.username", "Username")
    dataEncrypted = p.bytes("data.encrypted", "Encrypted data")
    invalidLength = p.expert("invalid_length", .malformed, .error, "Invalid length")
    garbage = p.expert("garbage", .malformed, .error, "Garbage at end of packet")
    dataValcntMismatch = p.expert(
      "data.valcnt.mismatch", .malformed, .warning,
      "Number of values and length of part do not match. Assuming length is correct.")
    typeUnknown = p.expert("type.unknown", .undecoded, .note, "Unknown part type")
  }
}

let collectdTypeNames: ValueNames = [
  0x6: "VALUES", 0x1: "TIME", 0x8: "TIME_HR", 0x7: "INTERVAL", 0x9: "INTERVAL_HR", 0x0: "HOST",
  0x2: "PLUGIN", 0x3: "PLUGIN_INSTANCE", 0x4: "TYPE", 0x5: "TYPE_INSTANCE", 0x100: "MESSAGE",
  0x101: "SEVERITY", 0x200: "SIGNATURE", 0x210: "ENCRYPTED_DATA",
]
