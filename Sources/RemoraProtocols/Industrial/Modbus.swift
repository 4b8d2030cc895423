public import RemoraCore

/// Modbus messages (MODBUS Application Protocol Specification 1.1b3).
///
///     |E|  function   |  data …
public let modbus = Protocol("modbus", "Modbus") { p in
  p.keepsToItself()
  let layer = ModbusLayer(&p)
  return { d throws(Malformed) in try layer.dissect(&d) }
}

struct ModbusLayer {
  enum Kind {
    case query, response, unknown

    /// By the port of the service.
    init(_ packet: PacketInfo) {
      let (from, to) = (packet.sourcePort == 502, packet.destinationPort == 502)
      self = from == to ? .unknown : to ? .query : .response
    }
  }

  /// A question that may be answered later.
  struct Question {
    var frame: UInt32 = 0
    var time = AbsoluteTime(seconds: 0, nanoseconds: 0)
    var function: UInt8 = 0
    var base: UInt16 = 0
    var count: UInt16 = 0
  }

  let fields: ModbusFields
  let records: ModbusRecords
  let badDecoding: Expert
  let questions: State<FlowTable<[Question]>>
  let answers: State<FrameMemory<Question>>
  let header: State<ModbusTransaction>
  let group: FieldGroup

  init(_ p: inout Builder) {
    fields = ModbusFields(&p)
    records = ModbusRecords(fields)
    badDecoding = p.expert(
      "data.decode", .protocolRule, .warning,
      "Invalid decoding options, register data not a multiple of 4!")
    questions = p.state { FlowTable<[Question]>(limit: 1 << 16) }
    answers = p.state { FrameMemory<Question>() }
    header = p.shared("mbtcp.transaction", owner: "mbtcp") { p in
      p.state { ModbusTransaction() }
    }
    group = p.allFields()
  }

  func dissect(_ d: inout Dissection) throws(Malformed) {
    let kind = Kind(d.packet)
    let code = try d.peek(UInt8.self)
    let function = code & 0x7f
    d.setOwnLength(d.remaining)
    try d.add(bits: fields.exception, fields.funcCode, width: 1)
    let question = match(&d, kind, function)
    if let question, code & 0x80 == 0 {
      let place = Region(d.start, 0)
      d.put(fields.requestFrame, FrameNumber(question.frame), at: place, .generated)
      d.put(fields.responseTime, d.packet.time.since(question.time), at: place, .generated)
    }
    if code & 0x80 != 0 {
      let reason = try d.add(fields.exceptionCode)
      let name =
        modbusFieldsFuncCodeNames.name(of: UInt64(function)) ?? "Unknown Function"
      let cause =
        modbusFieldsExceptionCodeNames.name(of: UInt64(reason))
        ?? "Unknown Exception Code (\(reason))"
      d.label(d.own, "Function \(function):  \(name).  Exception: \(cause)")
      return
    }
    switch kind {
    case .query: try addQuery(&d, function)
    case .response: try addResponse(&d, function, question ?? Question())
    case .unknown: break
    }
  }

  /// Remembers a query, or finds the one that a response answers.
  private func match(_ d: inout Dissection, _ kind: Kind, _ function: UInt8) -> Question? {
    guard d.keeps(group), kind != .unknown else { return nil }
    let info = d.packet
    if info.isRevisit { return d[answers][info.number, d.place] }
    let number = d[header].transaction
    let key = FlowKey(
      from: info.source, info.sourcePort, to: info.destination, info.destinationPort, tag: number)
    if kind == .query {
      var question = Question()
      question.frame = info.number
      question.time = info.time
      question.function = function
      question.base = d.number(at: d.offset, UInt16.self) ?? 0
      question.count = d.number(at: d.offset + 2, UInt16.self) ?? 0
      let index = d[questions].place(key) { _ in [] }.index
      d[questions][index].removeAll { $0.function == function }
      d[questions][index].append(question)
      return nil
    }
    guard let index = d[questions].find(key),
      let question = d[questions][index].first(where: { $0.function == function })
    else { return nil }
    if d.remembers { d[answers][info.number, d.place] = question }
    return question
  }

  private func addQuery(_ d: inout Dissection, _ function: UInt8) throws(Malformed) {
    switch function {
    case 1, 2:
      try d.add(fields.referenceNum)
      try d.add(fields.bitCnt)
    case 3, 4:
      try d.add(fields.referenceNum)
      try d.add(fields.wordCnt)
    case 5: try addCoil(&d)
    case 6: try addRegister(&d)
    case 7, 11, 12, 17: break
    case 8: try records.addDiagnostics(&d, isQuery: true)
    case 15:
      let base = try d.add(fields.referenceNum)
      let count = try d.add(fields.bitCnt)
      let size = try d.add(fields.byteCnt)
      try addBits(&d, Int(size), base, Int(count))
    case 16:
      let base = try d.add(fields.referenceNum)
      try d.add(fields.wordCnt)
      let size = try d.add(fields.byteCnt)
      try addRegisters(&d, Int(size), base)
    case 20: try records.addReadQuery(&d)
    case 21: try records.addWrite(&d)
    case 22: try addMask(&d)
    case 23:
      try d.add(fields.readReferenceNum)
      try d.add(fields.readWordCnt)
      try d.add(fields.writeReferenceNum)
      try d.add(fields.writeWordCnt)
      try d.add(fields.byteCnt)
      try addData(&d)
    case 24: try d.add(fields.referenceNum)
    case 43: try records.addEncapsulated(&d, isQuery: true)
    default: try addData(&d)
    }
  }

  private func addResponse(
    _ d: inout Dissection, _ function: UInt8, _ question: Question
  ) throws(Malformed) {
    switch function {
    case 1, 2:
      let size = Int(try d.add(fields.byteCnt))
      if question.frame == 0 { return try addData(&d) }
      try addBits(&d, size, question.base, Int(question.count))
    case 3, 4:
      let size = Int(try d.add(fields.byteCnt))
      try addRegisters(&d, size, question.base)
    case 5: try addCoil(&d)
    case 6: try addRegister(&d)
    case 8: try records.addDiagnostics(&d, isQuery: false)
    case 11:
      try d.add(fields.evStatus)
      try d.add(fields.evCount)
    case 12: try records.addEvents(&d)
    case 15:
      try d.add(fields.referenceNum)
      try d.add(fields.bitCnt)
    case 16:
      try d.add(fields.referenceNum)
      try d.add(fields.wordCnt)
    case 20: try records.addReadResponse(&d)
    case 21: try records.addWrite(&d)
    case 22: try addMask(&d)
    case 23:
      try d.add(fields.byteCnt)
      try addData(&d)
    case 24:
      try d.add(fields.byteCnt16)
      try d.add(fields.wordCnt)
      try addData(&d)
    case 43: try records.addEncapsulated(&d, isQuery: false)
    default: try addData(&d)
    }
  }

  private func addData(_ d: inout Dissection) throws(Malformed) {
    let size = d.reportedRemaining
    if size > 0 { try d.add(fields.data, length: size) }
  }

  private func addMask(_ d: inout Dissection) throws(Malformed) {
    try d.add(fields.referenceNum)
    try d.add(fields.andMask)
    try d.add(fields.orMask)
  }

  private func addCoil(_ d: inout Dissection) throws(Malformed) {
    try d.add(fields.referenceNum)
    try d.add(fields.data, length: 2)
    d.put(fields.padding, try lastByte(&d), at: d.just(1))
  }

  private func lastByte(_ d: inout Dissection) throws(Malformed) -> UInt8 {
    d.number(at: d.offset - 1, UInt8.self) ?? 0
  }

  private func addRegister(_ d: inout Dissection) throws(Malformed) {
    let base = try d.add(fields.referenceNum)
    try addRegisters(&d, 2, base)
  }

  /// Where the reference says that a computed number is: it counts the start twice.
  private func place(_ offset: Int, _ start: Int) -> Region {
    Region(offset == start ? offset : offset + start, 0)
  }

  private func addRegisters(
    _ d: inout Dissection, _ size: Int, _ base: UInt16
  ) throws(Malformed) {
    let start = d.offset
    var number = base
    while d.offset + 2 <= start + size {
      try d.step()
      let content = try d.peek(UInt16.self)
      let register = number
      let sub = d.open(d.text("Register \(register) (UINT16): \(content)", at: d.next(2)))
      d.put(fields.register, number, at: place(d.offset, start), .generated)
      try d.add(fields.value)
      d.close(sub)
      number &+= 1
    }
  }

  private func addBits(
    _ d: inout Dissection, _ size: Int, _ base: UInt16, _ count: Int
  ) throws(Malformed) {
    let start = d.offset
    var number = base
    var left = count
    for _ in 0..<size {
      let byte = try d.peek(UInt8.self)
      for i in 0..<8 where left > 0 {
        try d.step()
        let bit = number
        let value = byte >> UInt8(i) & 1
        let sub = d.open(d.text("Bit \(bit) : \(value)", at: d.next(1)))
        d.put(fields.bitnum, bit, at: place(d.offset, start), .generated)
        d.put(fields.bits[i], value != 0, at: d.next(1))
        d.close(sub)
        number &+= 1
        left -= 1
      }
      try d.skip(1)
    }
  }
}

/// What the header before a message tells it.
struct ModbusTransaction {
  var transaction: UInt16 = 0
}
