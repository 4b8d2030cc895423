import RemoraCore

/// Application messages of DNP3 (IEEE 1815-2012 section 4.2): control, function, indications in
/// responses, and objects with their qualifiers.
///
///     |F|F|C|U|  seq  |   function    |  internal indications (responses only)  |
///     |     group     |   variation   | 0 | prefix  | range |  range  | points …
struct DnpApplication {
  let fields: DnpFields
  let objects: DnpObjects

  init(_ fields: DnpFields) {
    self.fields = fields
    objects = DnpObjects(fields)
  }

  func add(_ d: inout Dissection, _ source: NewSource) throws(Malformed) {
    let size = source.count
    try d.within(source) { d throws(Malformed) in
      let control = try d.peek(UInt8.self)
      let function = try d.peek(UInt8.self, ahead: 1)
      let flags = Self.controlText(control)
      let name = dnpAlFuncNames.name(of: UInt64(function))
      let words = name ?? "Unknown function (0x\(Phrase.hex(UInt64(function), 2)))"
      d.info("")
      d.info(append: "\(words)", separator: ", ")
      d.fenceInfo()
      let sub = d.open(
        d.text(
          "Application Layer: (\(flags)Sequence \(control & 15), \(words))", at: Region(0, size))
      )
      try addControl(&d, control, flags)
      try d.add(fields.function)
      d.label("Function Code: \(words) (0x\(function, hex: 2))")
      if function >= 0x81 { try addIndications(&d) }
      try addObjects(&d, function)
      d.close(sub)
    }
  }

  private static func controlText(_ control: UInt8) -> String {
    var text = control & 0x80 != 0 ? "FIR, " : ""
    if control & 0x40 != 0 { text += "FIN, " }
    if control & 0x20 != 0 { text += "CON, " }
    if control & 0x10 != 0 { text += "UNS, " }
    return text
  }

  private func addControl(
    _ d: inout Dissection, _ control: UInt8, _ flags: String
  ) throws(Malformed) {
    let place = d.next(1)
    try d.add(fields.appCtl)
    var words = control & 0x80 != 0 ? ", First" : ""
    if control & 0x40 != 0 { words += ", Final" }
    if control & 0x20 != 0 { words += ", Confirm" }
    if control & 0x10 != 0 { words += ", Unsolicited" }
    d.append("\(words)(\(flags)Sequence \(control & 15))")
    let sub = d.open()
    d.put(fields.fir, control & 0x80 != 0, at: place)
    d.put(fields.fin, control & 0x40 != 0, at: place)
    d.put(fields.con, control & 0x20 != 0, at: place)
    d.put(fields.uns, control & 0x10 != 0, at: place)
    d.put(fields.seq, control & 15, at: place)
    d.close(sub)
  }

  private func addIndications(_ d: inout Dissection) throws(Malformed) {
    let place = d.next(2)
    let value = try d.add(fields.iin)
    let item = d.last
    let bits: [(Field<Bool>, UInt16, String)] = [
      (fields.iinRst, 0x8000, "Device Restart"), (fields.iinDt, 0x4000, "Device Trouble"),
      (fields.iinDol, 0x2000, "Digital Outputs in Local"),
      (fields.iinTsr, 0x1000, "Time Sync Required"),
      (fields.iinCls3d, 0x0800, "Class 3 Data Available"),
      (fields.iinCls2d, 0x0400, "Class 2 Data Available"),
      (fields.iinCls1d, 0x0200, "Class 1 Data Available"),
      (fields.iinBmsg, 0x0100, "Broadcast Msg Rx"),
      (fields.iinCc, 0x0020, "Configuration Corrupt"),
      (fields.iinOae, 0x0010, "Operation Already Executing"),
      (fields.iinEbo, 0x0008, "Event Buffer Overflow"),
      (fields.iinPioor, 0x0004, "Parameters Invalid or Out of Range"),
      (fields.iinObju, 0x0002, "Requested Objects Unknown"),
      (fields.iinFcni, 0x0001, "Function code not implemented"),
    ]
    for bit in bits where value & bit.1 != 0 { d.append(", \(bit.2)") }
    let sub = d.open(item)
    for bit in bits { d.put(bit.0, value & bit.1 != 0, at: place) }
    d.close(sub)
    if value & 0x403f != 0 { d.expert(fields.abnormal, at: item) }
  }

  private static func title(_ function: UInt8) -> (String, isData: Bool)? {
    switch function {
    case 0: ("CONFIRM Data Objects", false)
    case 1: ("READ Request Data Objects", false)
    case 2: ("WRITE Request Data Objects", true)
    case 3: ("SELECT Request Data Objects", true)
    case 4: ("OPERATE Request Data Objects", true)
    case 5, 6: ("DIRECT OPERATE Request Data Objects", true)
    case 7...10: ("Freeze Request Data Objects", false)
    case 20: ("Enable Spontaneous Msg's Data Objects", false)
    case 21: ("Disable Spontaneous Msg's Data Objects", false)
    case 25...27: ("File Data Objects", true)
    case 32, 33: ("Authentication Request Data Objects", true)
    case 129...131: ("RESPONSE Data Objects", true)
    default: nil
    }
  }

  private func addObjects(_ d: inout Dissection, _ function: UInt8) throws(Malformed) {
    guard d.remaining > 0, let title = Self.title(function) else { return }
    let list = d.open(d.text(Phrase(title.0), at: d.next(d.remaining)))
    var origin: Int64 = 0
    var classes = 0
    while d.remaining > 0 {
      try d.step()
      let object = try d.peek(UInt16.self)
      guard try objects.add(&d, isData: title.isData, &origin) else { return }
      if function == 1, (0x3c01...0x3c04).contains(object) {
        classes |= 1 << Int(object - 0x3c01)
      } else if function == 1 || function == 2 {
        d.info(append: ", \(Self.short(object, isRead: function == 1))")
      }
    }
    if classes != 0 {
      let digits = (0...3).filter { classes >> $0 & 1 == 1 }.map(String.init).joined()
      d.info(append: ", Class \(digits)")
    }
    d.close(list)
  }

  /// What the summary line says of an object.
  private static func short(_ object: UInt16, isRead: Bool) -> String {
    let group = object >> 8
    if !isRead, group <= 42 { return "Unknown Object Type" }
    if group == 112, !isRead { return "Virtual Terminal Output Block" }
    if group == 113, isRead { return "Virtual Terminal Event Data" }
    return dnpGroupNames.name(of: UInt64(group)) ?? "Unknown Object Type"
  }
}
