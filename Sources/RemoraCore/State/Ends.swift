/// The two ends of a conversation, whichever way it goes, as a number.
struct Ends: BitwiseCopyable {
  let mix: UInt64

  init(mix: UInt64) { self.mix = mix }

  @inline(__always) init(_ one: Address, _ other: Address) {
    mix = Self.mix(one) &+ Self.mix(other)
  }

  /// … with their ports.
  init(_ info: PacketInfo) {
    let one = Self.mix(info.source) ^ UInt64(info.sourcePort)
    let other = Self.mix(info.destination) ^ UInt64(info.destinationPort)
    mix =
      (one &* 0x9fb2_1c65_1e98_df25 ^ one >> 31) &+ (other &* 0x9fb2_1c65_1e98_df25 ^ other >> 31)
  }

  @inline(__always) private static func mix(_ address: Address) -> UInt64 {
    let mixed = (address.low ^ address.high &* 0xc2b2_ae3d_27d4_eb4f) &* 0x9e37_79b9_7f4a_7c15
    return mixed ^ mixed >> 29
  }
}

/// The ends of the network layers of one packet.
struct EndsList: BitwiseCopyable, Sendable {
  private var first: UInt64 = 0
  private var second: UInt64 = 0
  private var third: UInt64 = 0
  private var fourth: UInt64 = 0
  var count: UInt8 = 0

  mutating func add(_ source: Address, _ destination: Address) {
    let ends = Ends(source, destination).mix
    switch count {
    case 0: first = ends
    case 1: second = ends
    case 2: third = ends
    case 3: fourth = ends
    default: break
    }
    if count < 5 { count += 1 }
  }

  /// Adds those that there is room for to others.
  func insert(into marks: inout EndsMarks) {
    if count > 0 { marks.insert(Ends(mix: first)) }
    if count > 1 { marks.insert(Ends(mix: second)) }
    if count > 2 { marks.insert(Ends(mix: third)) }
    if count > 3 { marks.insert(Ends(mix: fourth)) }
  }

  /// Whether something holds for one of them; true if there are more than there is room for.
  func contains(where holds: (UInt64) -> Bool) -> Bool {
    if count > 4 { return true }
    return count > 0 && holds(first) || count > 1 && holds(second) || count > 2 && holds(third)
      || count > 3 && holds(fourth)
  }
}

/// Which conversations were met: never no for one that was, seldom yes for one that was not.
struct EndsMarks {
  private static let bits: UInt64 = 1 << 22
  private var words: UnsafeMutablePointer<UInt64>?

  @inline(__always) mutating func insert(_ ends: Ends) {
    if words == nil { allocate() }
    let bit = ends.mix >> 20 & (Self.bits - 1)
    words?[Int(bit >> 6)] |= 1 << (bit & 63)
  }

  func mayHave(_ mix: UInt64) -> Bool {
    guard let words else { return false }
    let bit = mix >> 20 & (Self.bits - 1)
    return words[Int(bit >> 6)] >> (bit & 63) & 1 != 0
  }

  @inline(never) private mutating func allocate() {
    let memory = UnsafeMutablePointer<UInt64>.allocate(capacity: Int(Self.bits / 64))
    memory.initialize(repeating: 0, count: Int(Self.bits / 64))
    words = memory
  }

  mutating func formUnion(_ other: borrowing EndsMarks) {
    guard let others = other.words else { return }
    if words == nil { allocate() }
    for i in 0..<Int(Self.bits / 64) { words?[i] |= others[i] }
  }

  func free() { words?.deallocate() }
}
