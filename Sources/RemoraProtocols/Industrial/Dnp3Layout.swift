/// What a point of an object consists of, for the regular ones: flags, a number, a time.
struct DnpLayout {
  enum Flags {
    case none, binaryIn, doubleBit, binaryOut, counter, analogIn, analogOut, status

    /// Names of the flags above the lowest.
    var words: [String] {
      let common = ["Restart", "Comm Fail", "Remote Force", "Local Force"]
      switch self {
      case .binaryIn, .doubleBit: return common + ["Chatter Filter"]
      case .counter: return common + ["Roll-over", "Discontinuity"]
      case .analogIn: return common + ["Over-Range", "Reference Check"]
      default: return common
      }
    }
  }
  enum Value { case none, count16, count32, int16, int32, float, double }
  enum Time { case none, absolute, relative, freeze }

  var flags = Flags.none
  var value = Value.none
  var time = Time.none
  /// The control status is behind the number (commands), not before it (command events).
  var statusFollows = false
  var isOutput = false

  init?(_ object: UInt16) {
    let variation = UInt8(truncatingIfNeeded: object)
    let known: Bool
    switch object >> 8 {
    case 1: known = binary(.binaryIn, variation == 2 ? 1 : 0)
    case 2: known = binary(.binaryIn, variation)
    case 3: known = binary(.doubleBit, variation == 2 ? 1 : 0)
    case 4: known = binary(.doubleBit, variation)
    case 10: known = binary(.binaryOut, variation == 2 ? 1 : 0)
    case 11: known = binary(.binaryOut, variation == 3 ? 0 : variation)
    case 13: known = binary(.status, variation == 3 ? 0 : variation)
    case 20: known = counter(variation, bare: 5...8)
    case 21: known = counter(variation, bare: 9...12)
    case 22, 23: known = counter(variation, bare: 0...0)
    case 30: known = analog(variation)
    case 31: known = frozenAnalog(variation)
    case 32, 33: known = event(variation, .analogIn)
    case 34:
      known = (1...3).contains(variation)
      value = variation == 1 ? .int16 : variation == 2 ? .int32 : .float
    case 40:
      known = event(variation <= 2 ? variation : variation + 2, .analogOut) && variation <= 4
      isOutput = true
    case 41:
      known = event(variation <= 2 ? variation : variation + 2, .none) && variation <= 4
      statusFollows = true
      isOutput = true
    case 42:
      known = event(variation, .analogOut)
      isOutput = true
    case 43:
      known = event(variation, .status)
      isOutput = true
    default: known = false
    }
    if !known { return nil }
  }

  private mutating func binary(_ flags: Flags, _ variation: UInt8) -> Bool {
    self.flags = flags
    time = variation == 2 ? .absolute : variation == 3 ? .relative : .none
    return (1...3).contains(variation)
  }

  private mutating func counter(_ variation: UInt8, bare: ClosedRange<UInt8>) -> Bool {
    value = variation & 1 == 1 ? .count32 : .count16
    if bare.contains(variation) { return variation > 0 }
    flags = .counter
    if variation > 4 { time = .absolute }
    return (1...8).contains(variation)
  }

  private mutating func analog(_ variation: UInt8) -> Bool {
    let values: [Value] = [.none, .int32, .int16, .int32, .int16, .float, .double]
    guard (1...6).contains(variation) else { return false }
    value = values[Int(variation)]
    flags = variation == 3 || variation == 4 ? .none : .analogIn
    return true
  }

  private mutating func frozenAnalog(_ variation: UInt8) -> Bool {
    let values: [Value] = [.none, .int32, .int16, .int32, .int16, .int32, .int16, .float, .double]
    guard (1...8).contains(variation) else { return false }
    value = values[Int(variation)]
    flags = variation == 5 || variation == 6 ? .none : .analogIn
    if variation == 3 || variation == 4 { time = .freeze }
    return true
  }

  /// Two integers without and two with a time, then the same for floating-point numbers.
  private mutating func event(_ variation: UInt8, _ flags: Flags) -> Bool {
    let values: [Value] = [.none, .int32, .int16, .int32, .int16, .float, .double, .float, .double]
    guard (1...8).contains(variation) else { return false }
    self.flags = flags
    value = values[Int(variation)]
    if [3, 4, 7, 8].contains(variation) { time = .absolute }
    return true
  }
}
