import RemoraCore

/// Differentiated services codepoints (RFC 2474, 2597, 3246, 5865, 8622).
let dscpNames: ValueNames = [
  0: "Default", 1: "Lower Effort", 8: "Class Selector 1", 10: "Assured Forwarding 11",
  12: "Assured Forwarding 12", 14: "Assured Forwarding 13", 16: "Class Selector 2",
  18: "Assured Forwarding 21", 20: "Assured Forwarding 22", 22: "Assured Forwarding 23",
  24: "Class Selector 3", 26: "Assured Forwarding 31", 28: "Assured Forwarding 32",
  30: "Assured Forwarding 33", 32: "Class Selector 4", 34: "Assured Forwarding 41",
  36: "Assured Forwarding 42", 38: "Assured Forwarding 43", 40: "Class Selector 5",
  44: "Voice Admit", 46: "Expedited Forwarding", 48: "Class Selector 6", 56: "Class Selector 7",
]

func dscpShort(_ value: UInt8) -> String {
  switch value {
  case 0: "CS0"
  case 1: "LE"
  case 8, 16, 24, 32, 40, 48, 56: "CS\(value >> 3)"
  case 10, 12, 14, 18, 20, 22, 26, 28, 30, 34, 36, 38: "AF\(value >> 3)\((value & 7) >> 1)"
  case 44: "VOICE-ADMIT"
  case 46: "EF"
  default: "Unknown"
  }
}

/// Explicit congestion notification (RFC 3168 section 5).
let ecnNames: ValueNames = [
  0: "Not ECN-Capable Transport", 1: "ECN-Capable Transport codepoint '01'",
  2: "ECN-Capable Transport codepoint '10'", 3: "Congestion Experienced",
]

func ecnShort(_ value: UInt8) -> String {
  switch value {
  case 0: "Not-ECT"
  case 1: "ECT(1)"
  case 2: "ECT(0)"
  default: "CE"
  }
}

let checksumStates: ValueNames = [
  0: "Bad", 1: "Good", 2: "Unverified", 3: "Not present", 4: "Illegal",
]

extension ValueNames {
  /// Names from lines of `value=name` or `low-high=name`, numbers in hexadecimal.
  init(packed: StaticString) {
    self.init(late: { ValueNames.unpacked(packed) })
  }

  private static func unpacked(_ packed: StaticString) -> [(ClosedRange<UInt64>, String)] {
    var entries: [(ClosedRange<UInt64>, String)] = []
    for line in packed.description.split(separator: "\n") {
      guard let mark = line.firstIndex(of: "=") else { continue }
      let numbers = line[..<mark].split(separator: "-")
      guard let first = numbers.first, let low = UInt64(first, radix: 16) else { continue }
      let high = numbers.count > 1 ? UInt64(numbers[1], radix: 16) ?? low : low
      entries.append((low...max(low, high), String(line[line.index(after: mark)...])))
    }
    return entries
  }
}
