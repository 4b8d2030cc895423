import RemoraCore

/// Who announced a stream of RTP or RTCP, and where: what trees say of its set-up.
struct StreamSetups {
  struct End: Hashable {
    var high, low: UInt64
    var port: UInt32
    init(_ address: Address, _ port: UInt32) {
      high = address.high
      low = address.low
      self.port = port
    }
  }

  struct Setup {
    var frame: UInt32
    var method: String
    /// Whether it replaces what was announced for the same end before.
    var renews = false
    /// Names of payload types.
    var names: [UInt8: String] = [:]
  }

  private var byEnd: [End: Setup] = [:]

  mutating func add(_ end: End, _ setup: Setup) {
    if byEnd.count >= 1 << 16 { byEnd.removeAll() }
    if !setup.renews, var known = byEnd[end] {
      for (type, name) in setup.names { known.names[type] = name }
      byEnd[end] = known
    } else {
      byEnd[end] = setup
    }
  }

  mutating func remove(_ end: End) { byEnd[end] = nil }

  /// The earlier of the set-ups of both ends.
  func find(_ a: End, _ b: End) -> Setup? {
    guard let first = byEnd[a] else { return byEnd[b] }
    guard let second = byEnd[b] else { return first }
    // Announced anew each time: what the receiver said last counts.
    if second.renews { return second }
    var earlier = first.frame <= second.frame ? first : second
    for (type, name) in second.names { earlier.names[type] = name }
    for (type, name) in first.names { earlier.names[type] = name }
    return earlier
  }
}

extension Builder {
  /// The set-ups of streams, which those who announce them share with RTP and RTCP.
  mutating func streamSetups() -> State<StreamSetups> {
    shared("rtp.setups", owner: "rtp") { p in p.state { StreamSetups() } }
  }
}

/// The items that say how a stream was set up.
struct SetupItems {
  let heading: Field<Text>
  let frame: Field<FrameNumber>
  let method: Field<Text>

  init(_ p: inout Builder) {
    heading = p.string("setup", "Stream setup", blurb: "Stream setup, method and frame number")
    frame = p.frameNumber("setup-frame", "Setup frame", blurb: "Frame that set up this stream")
    method = p.string(
      "setup-method", "Setup Method", blurb: "Method used to set up this stream")
  }

  func put(_ d: inout Dissection, _ setup: StreamSetups.Setup) {
    let (number, name) = (setup.frame, setup.method)
    let item = d.put(heading, "", at: d.head, .generated)
    d.label("Stream setup by \(name) (frame \(number))")
    let sub = d.open(item)
    d.put(frame, FrameNumber(number), at: d.head, .generated)
    d.put(method, "\(name)", at: d.head, .generated)
    d.close(sub)
  }
}
