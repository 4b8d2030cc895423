/// One end of a conversation.
public struct Endpoint: Sendable, BitwiseCopyable {
  public var address: Address
  public var port: UInt32
  public init(_ address: Address, _ port: UInt32) {
    self.address = address
    self.port = port
  }
}

/// What carries payloads by appointment.
public enum Carrier: UInt16, Sendable, BitwiseCopyable {
  case tcp = 1
  case udp = 2
}

/// One appointment.
package struct Appointment {
  package let proto: ProtocolID
  package let carrier: Carrier
  package let a: Endpoint
  package let b: Endpoint?
}

/// Who is handed the payload between which ends: control protocols announce their data
/// connections (FTP, SIP), and a connection may change its protocol (STARTTLS, upgrades).
///
/// Bounded: past `limit` appointments no new one is taken.
struct Appointments {
  private struct Entry {
    var frame: UInt32
    var proto: UInt16
  }
  /// In the order in which they were made.
  private var entries: [Key: [Entry]] = [:]
  private var count = 0
  /// Somebody was appointed who may leave something behind for other conversations.
  var reachesOut = false
  private static let limit = 1 << 18
  /// What was appointed since somebody looked, where that is of interest: a plugin's dissector
  /// tells the program's.
  var journal: [Appointment]?
  /// A bit for each 4,096th part of all keys: most packets are of no appointment.
  private let marks: UnsafeMutablePointer<UInt64>

  init() {
    marks = .allocate(capacity: 64)
    marks.initialize(repeating: 0, count: 64)
  }

  func free() { marks.deallocate() }

  private static func mark(_ key: FlowKey) -> Int {
    var mix = (key.a0 ^ key.b1) &* 0x9e37_79b9_7f4a_7c15
    mix = (mix ^ key.a1 ^ key.rest) &* 0xff51_afd7_ed55_8ccd
    mix = (mix ^ key.b0) &* 0xc4ce_b9fe_1a85_ec53
    return Int(truncatingIfNeeded: mix >> 52)
  }

  /// False if there is surely no appointment under a key.
  func mayHave(_ key: FlowKey) -> Bool {
    let mark = Self.mark(key)
    return marks[mark >> 6] >> UInt64(mark & 63) & 1 != 0
  }

  private struct Key: Hashable {
    var parts: (UInt64, UInt64, UInt64, UInt64, UInt64)
    init(_ key: FlowKey) { parts = (key.a0, key.a1, key.b0, key.b1, key.rest) }
    static func == (a: Key, b: Key) -> Bool { a.parts == b.parts }
    func hash(into hasher: inout Hasher) {
      hasher.combine(parts.0)
      hasher.combine(parts.1)
      hasher.combine(parts.2)
      hasher.combine(parts.3)
      hasher.combine(parts.4)
    }
  }

  var isEmpty: Bool { count == 0 }

  mutating func add(_ key: FlowKey, _ proto: UInt16, frame: UInt32) {
    guard count < Appointments.limit else { return }
    var list = entries[Key(key)] ?? []
    // A second pass makes the same appointments again.
    if list.contains(where: { $0.frame == frame && $0.proto == proto }) { return }
    list.append(Entry(frame: frame, proto: proto))
    let mark = Self.mark(key)
    marks[mark >> 6] |= 1 << UInt64(mark & 63)
    entries[Key(key)] = list
    count += 1
  }

  /// The latest that was made between `first` and before `frame`.
  func find(_ key: FlowKey, before frame: UInt32, since first: UInt32) -> UInt16? {
    entries[Key(key)]?.last { $0.frame < frame && $0.frame >= first }?.proto
  }
}

extension Dissection {
  /// Says who is handed what the packets after this one carry between two ends.
  /// - Parameters:
  ///   - a: an end that is known.
  ///   - b: the other end; nil if it may be any.
  public mutating func appoint(
    _ proto: ProtocolHandle, over carrier: Carrier, _ a: Endpoint, _ b: Endpoint? = nil
  ) {
    let other = b ?? Endpoint(.none, 0)
    let key = FlowKey(
      from: a.address, a.port, to: other.address, other.port, tag: carrier.rawValue)
    let callee = store.pointee.references[Int(proto.index)]
    store.pointee.appointments.add(key, callee, frame: store.pointee.about.number)
    if store.pointee.appointments.journal != nil {
      store.pointee.appointments.journal?.append(
        Appointment(proto: callee, carrier: carrier, a: a, b: b))
    }
    if store.pointee.outreach[Int(callee)] { store.pointee.appointments.reachesOut = true }
  }

  /// The same for the conversation in hand.
  public mutating func appoint(_ proto: ProtocolHandle, over carrier: Carrier) {
    appoint(
      proto, over: carrier, Endpoint(packet.source, packet.sourcePort),
      Endpoint(packet.destination, packet.destinationPort))
  }

  /// For carriers: hands the bytes that follow to the protocol that is appointed for the ends of
  /// the packet in hand.
  /// - Parameter first: the frame in which the conversation began: appointments for both ends
  ///   that are older belong to another one.
  /// - Returns: whether there is one that took them.
  public mutating func callAppointed(
    over carrier: Carrier, since first: UInt32 = 0, _ options: CallOptions = []
  ) throws(Malformed) -> Bool {
    guard let proto = appointed(over: carrier, since: first) else { return false }
    return try enter(proto, nil, options)
  }

  /// Whether a protocol is appointed for the ends of the packet in hand.
  public func hasAppointment(over carrier: Carrier, since first: UInt32 = 0) -> Bool {
    appointed(over: carrier, since: first) != nil
  }

  private func appointed(over carrier: Carrier, since first: UInt32) -> UInt16? {
    if store.pointee.appointments.isEmpty { return nil }
    return store.pointee.appointed(store.pointee.info, over: carrier, since: first)
  }

  /// Whether a protocol that is carried by appointment has, or leads to, what somebody wants.
  public func isUseful(_ carrier: Carrier) -> Bool {
    carrier == .tcp ? store.pointee.usefulOverTCP : store.pointee.usefulOverUDP
  }
}

extension Builder {
  /// Says that others may appoint this protocol for conversations over TCP or UDP.
  public mutating func byAppointment(over carrier: Carrier) {
    draft.appointees.append((proto, carrier))
  }
}

extension Store {
  /// The protocol that is appointed for the ends of a packet. Mutating, or the store would be
  /// copied for the call.
  mutating func appointed(_ info: PacketInfo, over carrier: Carrier, since first: UInt32) -> UInt16?
  {
    let tag = carrier.rawValue
    let both = FlowKey(
      from: info.source, info.sourcePort, to: info.destination, info.destinationPort, tag: tag)
    if let found = appointed(both, info.number, since: first) { return found }
    let to = FlowKey(from: info.destination, info.destinationPort, to: .none, 0, tag: tag)
    if let found = appointed(to, info.number, since: 0) { return found }
    let from = FlowKey(from: info.source, info.sourcePort, to: .none, 0, tag: tag)
    return appointed(from, info.number, since: 0)
  }

  @inline(__always)
  private mutating func appointed(_ key: FlowKey, _ frame: UInt32, since first: UInt32) -> UInt16? {
    guard appointments.mayHave(key) else { return nil }
    return appointments.find(key, before: frame, since: first)
  }
}
