import RemoraCore

/// The rarer functions of Modbus: diagnostics, event log, file records, identification.
struct ModbusRecords {
  let fields: ModbusFields

  init(_ fields: ModbusFields) { self.fields = fields }

  func addDiagnostics(_ d: inout Dissection, isQuery: Bool) throws(Malformed) {
    let code = try d.add(fields.diagnosticCode)
    switch (code, isQuery) {
    case (0, true):
      try d.add(fields.diagnosticReturnQueryDataRequest, length: d.reportedRemaining)
    case (0, false):
      try d.add(fields.diagnosticReturnQueryDataEcho, length: d.reportedRemaining)
    case (1, _): try d.add(fields.diagnosticRestartCommunicationOption)
    case (2, false): try d.add(fields.diagnosticReturnDiagRegister)
    case (3, _): try d.add(fields.diagnosticAsciiInputDelimiter)
    case (10, false): try d.add(fields.diagnosticClearCtrDiagReg)
    case (11, false): try d.add(fields.diagnosticBusMessageCount)
    case (12, false): try d.add(fields.diagnosticBusCommErrorCount)
    case (13, false): try d.add(fields.diagnosticBusExceptionErrorCount)
    case (14, false): try d.add(fields.diagnosticSlaveMessageCount)
    case (15, false): try d.add(fields.diagnosticNoSlaveResponseCount)
    case (16, false): try d.add(fields.diagnosticSlaveNakCount)
    case (17, false): try d.add(fields.diagnosticSlaveBusyCount)
    case (18, false): try d.add(fields.diagnosticBusCharOverrunCount)
    default:
      if d.reportedRemaining > 0 { try d.add(fields.data, length: d.reportedRemaining) }
    }
  }

  func addEvents(_ d: inout Dissection) throws(Malformed) {
    let size = Int(try d.add(fields.byteCnt))
    try d.add(fields.evStatus)
    try d.add(fields.evCount)
    try d.add(fields.evMsgCount)
    guard size > 6 else { return }
    let list = d.open(d.text("Events", at: d.next(size - 6)))
    for _ in 0..<(size - 6) {
      try d.step()
      let event = try d.peek(UInt8.self)
      let place = d.next(1)
      try d.add(fields.event)
      let sub = d.open()
      switch event {
      case 0: d.label("Initiated Communication Restart")
      case 4: d.label("Entered Listen Only Mode")
      case 0x80...:
        d.label("Receive Event: 0x\(event, hex: 2)")
        put(&d, fields.evRecvCommErr, event >> 1, place)
        put(&d, fields.evRecvCharOver, event >> 4, place)
        put(&d, fields.evRecvLoMode, event >> 5, place)
        put(&d, fields.evRecvBroadcast, event >> 6, place)
      case 0x40...:
        d.label("Send Event: 0x\(event, hex: 2)")
        put(&d, fields.evSendReadEx, event, place)
        put(&d, fields.evSendSlaveAbortEx, event >> 1, place)
        put(&d, fields.evSendSlaveBusyEx, event >> 2, place)
        put(&d, fields.evSendSlaveNakEx, event >> 3, place)
        put(&d, fields.evSendWriteTimeout, event >> 4, place)
        put(&d, fields.evSendLoMode, event >> 5, place)
      default: d.label("Unknown Event")
      }
      d.close(sub)
    }
    d.close(list)
  }

  private func put(
    _ d: inout Dissection, _ field: Field<UInt8>, _ bit: UInt8, _ place: Region
  ) {
    d.put(field, bit & 1, at: place)
  }

  func addReadQuery(_ d: inout Dissection) throws(Malformed) {
    let size = Int(try d.add(fields.byteCnt))
    for number in 0..<(size / 7) {
      try d.step()
      let sub = d.open(d.text("Group \(number)", at: d.next(7)))
      try d.add(fields.referenceType)
      try d.add(fields.referenceNum32)
      try d.add(fields.wordCnt)
      d.close(sub)
    }
  }

  func addReadResponse(_ d: inout Dissection) throws(Malformed) {
    let size = Int(try d.add(fields.byteCnt))
    let end = d.offset + size
    var number = 0
    while d.offset < end {
      try d.step()
      let length = Int(try d.peek(UInt8.self))
      let index = number
      let sub = d.open(d.text("Group \(index)", at: d.next(length + 1)))
      try d.add(fields.byteCnt)
      try d.add(fields.referenceType)
      // The reference shows all that follows with each of them.
      if d.reportedRemaining > 0 {
        d.put(fields.data, at: d.next(d.reportedRemaining))
      }
      d.close(sub)
      try d.skip(max(0, length - 1))
      number += 1
    }
  }

  func addWrite(_ d: inout Dissection) throws(Malformed) {
    let size = Int(try d.add(fields.byteCnt))
    let end = d.offset + size
    var number = 0
    while d.offset < end {
      try d.step()
      let words = Int(try d.peek(UInt16.self, ahead: 5))
      let index = number
      let sub = d.open(d.text("Group \(index)", at: d.next(7 + 2 * words)))
      try d.add(fields.referenceType)
      try d.add(fields.referenceNum32)
      try d.add(fields.wordCnt)
      try d.add(fields.data, length: 2 * words)
      d.close(sub)
      number += 1
    }
  }

  /// Function 43: identification of a device, or CANopen.
  func addEncapsulated(_ d: inout Dissection, isQuery: Bool) throws(Malformed) {
    let kind = try d.add(fields.mei)
    if kind == 13 {
      try d.seek(d.offset - 1)
      return _ = try d.add(fields.data, length: d.reportedRemaining)
    }
    guard kind == 14 else { return }
    try d.add(fields.readDeviceId)
    if isQuery {
      try d.add(fields.objectId)
      return
    }
    try d.add(fields.conformityLevel)
    try d.add(fields.moreFollows)
    try d.add(fields.nextObjectId)
    let count = try d.add(fields.numObjects)
    let list = d.open(d.text("Objects", at: d.next(d.reportedRemaining)))
    for number in 0..<Int(count) {
      try d.step()
      let length = Int(try d.peek(UInt8.self, ahead: 1))
      let sub = d.open(d.text("Object #\(number + 1)", at: d.next(2 + length)))
      let kind = try d.add(fields.objectId)
      try d.add(fields.objectsLen)
      if kind < 7 {
        try d.add(fields.objectStrValue, length: length)
      } else {
        try d.add(fields.objectValue, length: length)
      }
      d.close(sub)
    }
    d.close(list)
  }
}
