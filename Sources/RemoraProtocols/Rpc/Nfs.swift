public import RemoraCore

/// The Network File System: versions 2 (RFC 1094), 3 (RFC 1813) and 4 (RFC 7530).
public let nfs = Protocol("nfs", "Network File System", short: "NFS") { p in
  p.keepsToItself()
  let layer = NFSLayer(&p)
  return { d throws(Malformed) in try layer.dissect(&d) }
}

struct NFSLayer: Sendable {
  let program: RPCProgram
  let xdr: XDR
  let handles: NFSHandles
  let c: NFSCommonFields
  let v2: NFS2Fields
  let v3: NFS3Fields
  let access: FieldGroup
  /// What was asked for, by the frame and place of the call.
  let asked: State<FrameMemory<UInt32>>

  init(_ p: inout Builder) {
    program = RPCProgram(&p, .nfs)
    xdr = XDR(program.rpc)
    handles = NFSHandles.get(&p)
    c = NFSCommonFields(&p)
    v2 = NFS2Fields(&p)
    v3 = NFS3Fields(&p)
    access = p.group([v3.accessRights.id] + v3.accessFlags.map(\.id))
    asked = p.state { FrameMemory<UInt32>() }
  }

  func dissect(_ d: inout Dissection) throws(Malformed) {
    // ROOT and WRITECACHE of version 2 are no longer used and have no body.
    try program.dissect(
      &d, isVoid: { $0.version == 2 && ($0.procedure == 3 || $0.procedure == 7) }
    ) { d, m throws(Malformed) in
      switch m.version {
      case 2: try readVersion2(&d, m)
      case 3: try readVersion3(&d, m)
      default: false
      }
    }
  }

  /// Writes what a call is about into its heading and into the summary.
  func say(
    _ d: inout Dissection, _ m: RPCMessage, _ text: @autoclosure () -> String
  ) {
    guard d.wantsLabels || d.wantsColumns else { return }
    let text = text()
    let name = program.names.procedure(m.version, m.procedure) ?? ""
    d.info(append: ", \(text)")
    d.summary(", \(name) Call \(text)")
  }

  /// The state of a reply, with the words for it.
  /// - Parameter isNamed: whether the heading says at once what is answered.
  /// - Returns: whether it is a success.
  func addStatus(
    _ d: inout Dissection, _ m: RPCMessage, _ field: Field<UInt32>, _ names: ValueNames,
    isNamed: Bool = true
  ) throws(Malformed) -> Bool {
    let place = d.next(4)
    let status = try d.add(field)
    d.put(c.status, status, at: place, .hidden)
    if d.wantsLabels || d.wantsColumns {
      let name = program.names.procedure(m.version, m.procedure) ?? ""
      if isNamed || status != 0 { d.summary(", \(name) Reply") }
      if status != 0 {
        let known = names.name(of: UInt64(status)) ?? "Unknown error: \(status)"
        d.summary("  Error: \(known)")
        d.info(append: " Error: \(known)")
      }
    }
    return status == 0
  }

  /// The characters of a string, as headings have them.
  func words(_ d: borrowing Dissection, _ place: Region) -> String {
    guard d.wantsLabels || d.wantsColumns else { return "" }
    if place.length == 0 { return "<EMPTY>" }
    return String(decoding: d.bytes(place).prefix { $0 != 0 }, as: UTF8.self)
  }

  /// A directory and a name in it.
  func addEntry(
    _ d: inout Dissection, _ label: String, isSized: Bool
  ) throws(Malformed) -> (sum: UInt32, name: String) {
    let sub = d.open(d.text("\(label)", at: d.next(d.remaining)))
    let sum =
      isSized ? try handles.addSized(&d, "dir") : try handles.addFixed(&d, "dir")
    let place = try xdr.string(&d, "Name", c.name)
    d.close(sub, fitting: true)
    return (sum, words(d, place))
  }

  func hex(_ sum: UInt32) -> String { "0x" + Phrase.hex(UInt64(sum), 8) }

  /// Seconds and a fraction.
  func addTime(
    _ d: inout Dissection, _ field: Field<AbsoluteTime>, _ seconds: Field<UInt32>,
    _ fraction: Field<UInt32>, scale: UInt32
  ) throws(Malformed) {
    let s = try d.peek(UInt32.self)
    let f = try d.peek(UInt32.self, ahead: 4)
    let isNone = s == .max && scale > 1
    let time = AbsoluteTime(
      seconds: Int64(s), nanoseconds: isNone ? 0 : Int32(truncatingIfNeeded: f &* scale))
    let sub = d.open(d.put(field, time, at: d.next(8)))
    if isNone {
      d.label(value: "no value")
      try d.skip(8)
    } else {
      try d.add(seconds)
      try d.add(fraction)
    }
    d.close(sub)
  }
}
