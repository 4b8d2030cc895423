internal import RemoraCore

/// The functions of the language at work.
extension FilterScratch {
  /// Fills register `c`; false when there is nothing to fill it with.
  mutating func call(_ step: Instruction, _ tree: borrowing Tree) -> Bool {
    let function = Function.allCases[Int(step.d) % Function.allCases.count]
    let first = cellCount
    switch function {
    case .count:
      push(Cell(bits: UInt64(registers[argument(step, 0)].count)))
    case .max, .min:
      if let cell = extreme(step, function == .max ? .greater : .less, tree) { push(cell) }
    default:
      let register = registers[argument(step, 0)]
      for index in 0..<register.count {
        let cell = cells[register.first &+ index]
        if let result = apply(function, cell, step, tree) { push(result) }
      }
    }
    registers[Int(step.c)] = (first, cellCount &- first)
    return cellCount > first
  }

  private mutating func argument(_ step: Instruction, _ index: Int) -> Int {
    Int(view.registers[Int(step.a) &+ index])
  }

  private mutating func extreme(
    _ step: Instruction, _ order: TypedNode.Order, _ tree: borrowing Tree
  ) -> Cell? {
    var best: Cell?
    for index in 0..<Int(step.b) {
      let register = registers[argument(step, index)]
      for offset in 0..<register.count {
        let cell = cells[register.first &+ offset]
        guard let current = best else {
          best = cell
          continue
        }
        if holds(order, step.form, cell, current, emptyIsPart: false, tree) { best = cell }
      }
    }
    return best
  }

  private mutating func apply(
    _ function: Function, _ cell: Cell, _ step: Instruction, _ tree: borrowing Tree
  ) -> Cell? {
    switch function {
    case .lower, .upper: return folded(cell, upper: function == .upper, tree)
    case .len: return Cell(bits: UInt64(truncatingIfNeeded: length(cell, step, tree)))
    case .string: return make(text: text(cell, step.type, tree))
    case .dec: return make(text: cell.whole.description)
    case .hex:
      let digits = String(cell.bits, radix: 16)
      let padding = Swift.max(0, step.type.bits / 4 - digits.count)
      return make(text: "0x" + String(repeating: "0", count: padding) + digits)
    case .float, .double: return number(cell, step, single: function == .float)
    case .abs:
      if step.form == .real { return Cell(bits: cell.real.magnitude.bitPattern) }
      return cell.isNegative ? Whole.negate(cell.whole).map { Cell(whole: $0) } : cell
    case .linkLocal, .multicast, .rfc1918, .ula, .specialName, .specialMask:
      return special(function, cell, step, tree)
    case .count, .vals, .max, .min: return nil
    }
  }

  private mutating func folded(_ cell: Cell, upper: Bool, _ tree: borrowing Tree) -> Cell {
    let count = bytes(cell, tree).count
    reserve(count)
    let start = madeCount
    let source = bytes(cell, tree)
    for index in 0..<count {
      let byte = source[index]
      make(upper ? byte.uppercased : byte.lowercased)
    }
    return Cell(.made, start: start, count: count)
  }

  private mutating func length(_ cell: Cell, _ step: Instruction, _ tree: borrowing Tree) -> Int {
    if cell.origin == .number { return 4 }
    let text = bytes(cell, tree)
    return step.type.isString ? Self.characters(text) : text.count
  }

  private mutating func number(_ cell: Cell, _ step: Instruction, single: Bool) -> Cell {
    var value: Double
    switch step.form {
    case .real: value = cell.real
    default: value = Double(cell.whole.wide)
    }
    if step.type.isTime { value /= 1e9 }
    if single { value = Double(Float(value)) }
    return Cell(bits: value.bitPattern)
  }

  /// A value as `string()` writes it.
  mutating func text(_ cell: Cell, _ type: FieldType, _ tree: borrowing Tree) -> String {
    switch type {
    case .ipv4: return IPv4Address(bits: UInt32(truncatingIfNeeded: cell.bits)).description
    case .ipv6:
      let bytes = bytes(cell, tree)
      let high = bytes.prefix(8).reduce(UInt64(0)) { $0 << 8 | UInt64($1) }
      let low = bytes.dropFirst(8).prefix(8).reduce(UInt64(0)) { $0 << 8 | UInt64($1) }
      return IPv6Address(high: high, low: low).description
    case .oid, .relativeOID: return Self.dotted(bytes(cell, tree), relative: type == .relativeOID)
    case .guid: return Self.grouped(bytes(cell, tree))
    case _ where type.isFloating || type.is11073: return CFormat.general(cell.real)
    case _ where type.isWhole: return cell.whole.description
    case .ax25: return String(decoding: bytes(cell, tree), as: UTF8.self)
    default:
      return bytes(cell, tree).map(Self.twoDigits).joined(
        separator: type == .systemID ? "" : ":")
    }
  }

  private static func twoDigits(_ byte: UInt8) -> String {
    (byte < 16 ? "0" : "") + String(byte, radix: 16)
  }

  private static func grouped(_ bytes: UnsafeRawBufferPointer) -> String {
    var out = ""
    for (index, byte) in bytes.enumerated() {
      if index == 4 || index == 6 || index == 8 || index == 10 { out += "-" }
      out += Self.twoDigits(byte)
    }
    return out
  }

  /// An object identifier's numbers (ITU-T X.690 section 8.19).
  private static func dotted(_ bytes: UnsafeRawBufferPointer, relative: Bool) -> String {
    var arcs: [UInt64] = []
    var arc: UInt64 = 0
    for byte in bytes {
      arc = arc << 7 | UInt64(byte & 0x7f)
      guard byte & 0x80 == 0 else { continue }
      if arcs.isEmpty, !relative {
        let root = Swift.min(arc / 40, 2)
        arcs = [root, arc - root * 40]
      } else {
        arcs.append(arc)
      }
      arc = 0
    }
    return arcs.map { String($0) }.joined(separator: ".")
  }
}
