public import RemoraCore

/// Gearman: jobs that clients hand to workers.
///
///     |       0       |      'R'      |   'E' | 'Q'  or  'E' | 'S'     |
///     |                         packet type                           |
///     |                         size of data                          | arguments, NUL between ...
///
/// Administrators send lines of text on the same port.
public let gearman = Protocol("gearman", "Gearman Protocol", short: "Gearman") { p in
  let layer = GearmanLayer(&p)
  let framing = Framing.sized(header: 12) { d in
    guard GearmanLayer.isPacket(d), let size = d.number(at: d.offset + 8, UInt32.self) else {
      return -1
    }
    return Int(size) + 12
  }
  p.over("tcp.port", 4730, framing: framing)
  p.greets { d in GearmanLayer.isPacket(d) ? .messages : .whole }
  return { d throws(Malformed) in try layer.dissect(&d) }
}

struct GearmanLayer {
  let f: GearmanFields

  init(_ p: inout Builder) { f = GearmanFields(&p) }

  static func isPacket(_ d: borrowing Dissection) -> Bool {
    guard let magic = d.number(at: d.offset, UInt32.self) else { return false }
    return magic == 0x0052_4551 || magic == 0x0052_4553
  }

  func dissect(_ d: inout Dissection) throws(Malformed) {
    d.protocolColumn("Gearman")
    guard Self.isPacket(d) else { return try addLines(&d) }
    let isRequest = try d.peek(UInt32.self) == 0x0052_4551
    let kind: UInt32 = try d.peek(UInt32.self, ahead: 4)
    let size: UInt32 = try d.peek(UInt32.self, ahead: 8)
    let said = isRequest ? "REQ" : "RES"
    let name =
      Self.names.name(of: UInt64(kind)) ?? "Unknown (0x\(Phrase.hex(UInt64(kind), 8)))"
    let text = "[\(said)] \(name)(\(kind)) LEN=\(size)"
    d.info("\(text)", separator: " , ")
    let whole = min(d.remaining, 12 + Int(size))
    let sub = d.open(d.text("\(text)", at: d.next(whole)))
    d.put(f.magicCode, "\(said)", at: d.next(4))
    try d.skip(4)
    try d.add(f.pktType)
    try d.add(f.dataSize)
    let place = d.next(Int(size))
    d.put(f.dataContent, of: Region(place.offset, min(place.length, d.remaining)), at: place)
    let content = d.open()
    if size > 0 {
      try d.inside(Int(size)) { [self] d throws(Malformed) in try addArguments(&d, kind) }
    }
    d.close(content)
    d.close(sub)
  }

  private static let names = ValueNames(packed: gearmanTypes)

  /// All arguments but the last end with a NUL.
  private func addArguments(_ d: inout Dissection, _ kind: UInt32) throws(Malformed) {
    switch kind {
    case 1, 2: try add(&d, f.funcName)
    case 7, 18, 21, 32, 33, 34: try add(&d, f.funcName, f.uniqId, f.funcArg)
    case 8, 14: try add(&d, f.jobHandle)
    case 11: try add(&d, f.jobHandle, f.funcName, f.funcArg)
    case 12: try add(&d, f.jobHandle, f.numerator, f.denominator)
    case 13, 25, 28, 29: try add(&d, f.jobHandle, f.funcResult)
    case 15: try add(&d, f.jobHandle)
    case 16, 17: try add(&d, f.echoText)
    case 19: try add(&d, f.errCode, f.errText)
    case 20: try add(&d, f.jobHandle, f.jobKnown, f.jobRunning, f.numerator, f.denominator)
    case 22: try add(&d, f.clientId)
    case 23: try add(&d, f.funcName, f.timeoutValue)
    case 26, 27: try add(&d, f.optName)
    case 31: try add(&d, f.jobHandle, f.funcName, f.uniqId, f.funcArg)
    case 35:
      try add(
        &d, f.funcName, f.uniqId, f.submitJobSchedMinute, f.submitJobSchedHour,
        f.submitJobSchedDayOfMonth, f.submitJobSchedMonth, f.submitJobSchedDayOfWeek, f.funcArg)
    case 36: try add(&d, f.funcName, f.uniqId, f.submitJobEpochTime, f.funcArg)
    case 37, 38: try add(&d, f.funcName, f.uniqId, f.reducer, f.funcArg)
    case 40: try add(&d, f.jobHandle, f.funcName, f.uniqId, f.reducer, f.funcArg)
    case 41: try add(&d, f.uniqId)
    case 42:
      try add(
        &d, f.jobHandle, f.jobKnown, f.jobRunning, f.numerator, f.denominator, f.clientCount)
    default: d.expert(f.pktTypeUnknown)
    }
  }

  private func add(_ d: inout Dissection, _ fields: Field<Text>...) throws(Malformed) {
    for (i, field) in fields.enumerated() {
      try d.step()
      if i + 1 < fields.count {
        try d.add(field, upTo: 0)
      } else {
        // The last one: up to a NUL, if there is one, or to the end.
        try d.add(field, length: d.find(0) ?? d.remaining)
      }
    }
  }

  // MARK: Administration

  private static let commands = ["workers", "status", "maxqueue", "shutdown", "version"]

  private func addLines(_ d: inout Dissection) throws(Malformed) {
    d.info("[MGR] ")
    var isFirst = true
    while d.remaining > 0 {
      try d.step()
      let place = d.offset
      let length = d.find(0x0a) ?? d.remaining
      let whole = min(d.remaining, length + 1)
      var text = String(decoding: d.bytes(Region(place, length)), as: UTF8.self)
      if text.last == "\r" { text.removeLast() }
      if let command = Self.commands.first(where: { $0 == text }) {
        d.put(f.mgrCmd, of: Region(place, command.utf8.count), at: d.next(command.utf8.count))
      } else {
        d.line(at: d.next(whole))
      }
      let shown = text.map { $0 == "\t" ? "\\t" : String($0) }.joined()
      let lead = isFirst ? "" : ","
      d.info(append: "\(lead)\(shown)")
      isFirst = false
      try d.skip(whole)
    }
  }
}
