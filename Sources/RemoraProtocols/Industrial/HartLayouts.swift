import RemoraCore

/// What the data of a HART command are made of.
struct HartLayouts {
  enum Part {
    case byte(Field<UInt8>)
    case word(Field<UInt16>)
    case number(Field<Float>)
    case bytes(Field<Bytes>, Int)
    /// Four characters in three bytes.
    case packed(Field<Text>, Int)
    case text(Field<Text>, Int)

    var size: Int {
      switch self {
      case .byte: 1
      case .word: 2
      case .number: 4
      case .bytes(_, let size), .packed(_, let size), .text(_, let size): size
      }
    }
  }

  /// A device variable that is shown in one of the slots of an answer.
  struct Slot {
    let variable, classification, units, status: Field<UInt8>
    let value: Field<Float>
  }

  let f: HartIpFields
  let slots: [Slot]
  let states: [Field<UInt16>]
  let stateStatus: [Field<UInt8>]
  let timestamp: Field<Bytes>
  let identity: [Part]
  let byCommand: [UInt8: [Part]]

  init(_ f: HartIpFields, _ p: inout Builder) {
    self.f = f
    slots = (0..<8).map { i in
      let name = "pt.rsp.slot\(i)"
      let (label, remark) = ("Slot\(i)", "Response Slot\(i)")
      let last = i == 0 ? "classification" : "classify"
      return Slot(
        variable: p.u8(
          "\(name)_device_var", "\(label) Device Variable", blurb: "\(remark) Device Variable"),
        classification: p.u8(
          "\(name)_device_var_\(last)", "\(label) Device Variable Classification",
          blurb: "\(remark) Device Variable Classification"),
        units: p.u8("\(name)_units", "\(label) Units", blurb: "\(remark) Units"),
        status: p.u8(
          "\(name)_device_var_status", "\(label) Device Variable Status", .hex,
          blurb: "\(remark) Device Variable Status"),
        value: p.float(
          "\(name)_device_var_value", "\(label) Device Variable Value",
          blurb: "\(remark) Device Variable Value"))
    }
    timestamp = p.bytes(
      "pt.rsp.slot0_data_timestamp", "Slot0 Data TimeStamp",
      blurb: "Response Slot0 Data TimeStamp")
    states = (0..<6).map { i in
      p.u16("pt.rsp.slot\(i)_discrete_var_state", "Slot\(i) Discrete Variable State")
    }
    stateStatus = (0..<6).map { i in
      p.u8("pt.rsp.slot\(i)_discrete_var_status", "Slot\(i) Discrete Variable Status", .hex)
    }
    identity = [
      .byte(f.ptRspExpansionCode), .word(f.ptRspExpandedDeviceType),
      .byte(f.ptRspReqMinPreambles), .byte(f.ptRspHartUnivRev), .byte(f.ptRspDeviceRev),
      .byte(f.ptRspSoftwareRev), .byte(f.ptRspHardrevAndPhysicalSignal), .byte(f.ptRspFlags),
      .bytes(f.ptRspDeviceId, 3),
    ]
    byCommand = Self.table(f)
  }

  private static func table(_ f: HartIpFields) -> [UInt8: [Part]] {
    let tag: [Part] = [
      .packed(f.ptRspTag, 6), .packed(f.ptRspDescriptor, 12), .byte(f.ptRspDay),
      .byte(f.ptRspMonth), .byte(f.ptRspYear),
    ]
    let assembly: [Part] = [.bytes(f.ptRspFinalAssemblyNumber, 3)]
    let polling: [Part] = [.byte(f.ptRspPollAddress), .byte(f.ptRspLoopCurrentMode)]
    return [
      1: [.byte(f.ptRspPvUnits), .number(f.ptRspPv)],
      2: [.number(f.ptRspPvLoopCurrent), .number(f.ptRspPvPercentRange)],
      3: [
        .number(f.ptRspPvLoopCurrent), .byte(f.ptRspPvUnits), .number(f.ptRspPv),
        .byte(f.ptRspSvUnits), .number(f.ptRspSv), .byte(f.ptRspTvUnits), .number(f.ptRspTv),
        .byte(f.ptRspQvUnits), .number(f.ptRspQv),
      ],
      6: polling, 7: polling,
      8: [
        .byte(f.ptRspPrimaryVariableClassification),
        .byte(f.ptRspSecondaryVariableClassification),
        .byte(f.ptRspTertiaryVariableClassification),
        .byte(f.ptRspQuaternaryVariableClassification),
      ],
      12: [.packed(f.ptRspMessage, 24)], 17: [.packed(f.ptRspMessage, 24)],
      13: tag, 18: tag,
      14: [
        .bytes(f.ptRspTransducerSerialNumber, 3), .byte(f.ptRspTransducerLimitMinSpanUnits),
        .number(f.ptRspUpperTransducerLimit), .number(f.ptRspLowerTransducerLimit),
        .number(f.ptRspMinimumSpan),
      ],
      15: [
        .byte(f.ptRspPvAlarmSelectionCode), .byte(f.ptRspPvTransferFunctionCode),
        .byte(f.ptRspPvUpperAndLowerRangeValuesUnits), .number(f.ptRspPvUpperRangeValue),
        .number(f.ptRspPvLowerRangeValue), .number(f.ptRspPvDampingValue),
        .byte(f.ptRspWriteProtectCode), .byte(f.ptRspReserved),
        .byte(f.ptRspPvAnalogChannelFlags),
      ],
      16: assembly, 19: assembly,
      20: [.text(f.ptRspTag, 32)], 22: [.text(f.ptRspTag, 32)],
      38: [.word(f.ptRspConfigureChange)],
    ]
  }

  /// Commands that have data in requests, too.
  private static let inRequests: Set<UInt8> = [6, 17, 18, 19, 22, 31, 38, 77]

  /// - Returns: whether the command is known, and has all that it needs.
  func add(
    _ d: inout Dissection, _ command: UInt8, isResponse: Bool, _ length: Int
  ) throws(Malformed) -> Bool {
    if !isResponse, !Self.inRequests.contains(command) { return false }
    if let parts = byCommand[command] {
      guard parts.reduce(0, { $0 + $1.size }) <= length else { return false }
      try add(&d, parts)
      return true
    }
    switch command {
    case 0, 11, 21:
      guard length >= 12 else { return false }
      try addIdentity(&d, length)
    case 9:
      guard length >= 13 else { return false }
      try addVariables(&d, length)
    case 31:
      guard length >= 2 else { return false }
      try d.add(f.ptRspCommandNumber)
      try d.add(f.ptRspData, length: length - 2)
    case 33:
      guard length >= 6 else { return false }
      for slot in slots.prefix(min(4, length / 6)) {
        try d.add(slot.variable)
        try d.add(slot.units)
        try d.add(slot.value)
      }
    case 48:
      guard length >= 6 else { return false }
      try addStatus(&d, length)
    case 77:
      guard length >= 7 else { return false }
      try addEmbedded(&d, isResponse)
    case 178:
      guard length >= 2 else { return false }
      try addCommands(&d)
    case 203:
      guard length >= 8 else { return false }
      try addStates(&d, length)
    default: return false
    }
    return true
  }

  private func add(_ d: inout Dissection, _ parts: [Part]) throws(Malformed) {
    for part in parts {
      switch part {
      case .byte(let field): try d.add(field)
      case .word(let field): try d.add(field)
      case .number(let field): try d.add(field)
      case .bytes(let field, let size): try d.add(field, length: size)
      case .text(let field, let size): try d.add(field, length: size)
      case .packed(let field, let size):
        let place = d.next(size)
        try d.skip(size)
        guard d.wants(field) else { continue }
        let text = Self.unpack(d.bytes(place))
        d.put(field, "\(text)", at: place)
      }
    }
  }

  /// Six bits for each character; those below 32 are letters.
  private static func unpack(_ bytes: [UInt8]) -> String {
    var text: [UInt8] = []
    var i = 0
    while i + 2 < bytes.count {
      let three = UInt32(bytes[i]) << 16 | UInt32(bytes[i + 1]) << 8 | UInt32(bytes[i + 2])
      for shift in [18, 12, 6, 0] as [UInt32] {
        let code = UInt8(truncatingIfNeeded: three >> shift & 0x3f)
        text.append(code < 32 ? code | 0x40 : code)
      }
      i += 3
    }
    return String(decoding: text, as: UTF8.self)
  }

  private func addIdentity(_ d: inout Dissection, _ length: Int) throws(Malformed) {
    try add(&d, identity)
    guard length >= 17 else { return }
    try d.add(f.ptRspRspMinPreambles)
    try d.add(f.ptRspDeviceVariables)
    try d.add(f.ptRspConfigureChange)
    try d.add(f.ptRspExtDeviceStatus)
    guard length >= 19 else { return }
    try d.add(f.ptRspManufacturerId)
    guard length >= 22 else { return }
    try d.add(f.ptRspPrivateLabel)
    try d.add(f.ptRspDeviceProfile)
  }

  private func addVariables(_ d: inout Dissection, _ length: Int) throws(Malformed) {
    try d.add(f.ptRspExtDeviceStatus)
    for slot in slots.prefix((length - 5) / 8) {
      try d.add(slot.variable)
      try d.add(slot.classification)
      try d.add(slot.units)
      try d.add(slot.value)
      try d.add(slot.status)
    }
    try addMoment(&d, timestamp)
  }

  /// A time of day in 32nds of milliseconds.
  private func addMoment(_ d: inout Dissection, _ field: Field<Bytes>) throws(Malformed) {
    let time = try d.peek(UInt32.self) / 32
    try d.add(field, length: 4)
    func digits(_ value: UInt32, _ count: Int) -> String {
      let text = String(value)
      return String(repeating: "0", count: max(0, count - text.utf8.count)) + text
    }
    let (hours, minutes) = (time / 3_600_000, time / 60_000 % 60)
    let (seconds, rest) = (time / 1000 % 60, time % 1000)
    d.label(
      value:
        "\(digits(hours, 2)):\(digits(minutes, 2)):\(digits(seconds, 2)).\(digits(rest, 3))")
  }

  private func addStatus(_ d: inout Dissection, _ length: Int) throws(Malformed) {
    try d.add(f.ptRspDeviceSpStatus, length: 6)
    guard length >= 9 else { return }
    try d.add(f.ptRspExtDeviceStatus)
    try d.add(f.ptRspDeviceOpMode)
    try d.add(f.ptRspStandardizedStatus0)
    guard length >= 14 else { return }
    try d.add(f.ptRspStandardizedStatus1)
    try d.add(f.ptRspAnalogChannelSaturated)
    try d.add(f.ptRspStandardizedStatus2)
    try d.add(f.ptRspStandardizedStatus3)
    try d.add(f.ptRspAnalogChannelFixed)
    if length >= 25 { try d.add(f.ptRspDeviceSpStatus, length: length - 14) }
  }

  private func addEmbedded(_ d: inout Dissection, _ isResponse: Bool) throws(Malformed) {
    try d.add(f.ptRspIoCard)
    try d.add(f.ptRspChannel)
    if !isResponse { try d.add(f.ptRspTxPreambleCount) }
    let delimiter = try d.add(f.ptRspEmbeddedCommandDelimiter)
    if delimiter & 0x80 != 0 {
      try d.add(f.ptRspUniqueId, length: 5)
    } else {
      d.put(f.ptRspPollAddress, try d.peek(UInt8.self) & 0x3f, at: d.next(1))
      try d.skip(1)
    }
    try d.add(f.ptRspEmbeddedCommand)
    try d.add(f.ptRspCommandByteCount)
  }

  private func addCommands(_ d: inout Dissection) throws(Malformed) {
    let count = try d.add(f.ptRspNumberOfCommands)
    for _ in 0..<count {
      try d.step()
      try d.add(f.ptRspCommandNumber)
      let length = Int(try d.add(f.ptRspCommandByteCount))
      try d.add(f.ptRspData, length: length)
    }
  }

  private func addStates(_ d: inout Dissection, _ length: Int) throws(Malformed) {
    try d.add(f.ptRspIndexOfFirstDiscreteVar)
    try d.add(f.ptRspNumberOfDiscreteVars)
    try d.add(f.ptRspExtDeviceStatus)
    try addMoment(&d, f.ptRspTimestampForMostRecentDiscreteChange)
    for i in 0..<min(6, (length - 8) / 3) {
      try d.add(states[i])
      try d.add(stateStatus[i])
    }
  }
}
