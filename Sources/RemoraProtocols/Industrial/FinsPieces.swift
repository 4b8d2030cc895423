import RemoraCore

/// A part of the data of a command or of its response.
enum FinsPiece: Sendable {
  case byte(Field<UInt8>)
  case word(Field<UInt16>)
  case triple(Field<UInt32>)
  case long(Field<UInt32>)
  /// A text of a fixed size; 0: all that is left.
  case text(Field<Text>, Int)
  case rest(Field<Bytes>)
  /// Bytes that are not shown, of a fixed size; 0: all that is left.
  case blob(Field<Label>, Int)
  case bits(Field<UInt8>, [FinsBit])
  case wideBits(Field<UInt16>, String?, [FinsBit])
  /// Parts of one byte that stand for themselves.
  case split([FinsBit])
  case date(FinsDate)
  /// Three bytes of which each has a flag for each node.
  case nodes(Field<UInt32>, [[FinsBit]])
  /// A byte shown as if it were three.
  case short(Field<UInt32>, [FinsBit])
  /// A value that the next pieces do not know: nothing is read.
  case mark(Field<Label>)
  case errors(Field<UInt8>, [[FinsBit]])
  case counters(Field<UInt8>)
  case halves([FinsBit], [FinsBit])
  /// Areas of memory, each with what it holds.
  case areas(Field<UInt8>, Field<Bytes>, Expert)
  indirect case group(String, Int, [FinsPiece])
  /// The pieces again and again till the end.
  indirect case many([FinsPiece])

  /// Bytes it takes, or at least takes.
  var size: Int {
    switch self {
    case .byte, .bits, .split, .short: 1
    case .word, .wideBits: 2
    case .triple, .nodes: 3
    case .long, .date: 4
    case .text(_, let size), .blob(_, let size): size
    case .errors: 8
    case .counters: 62
    case .halves: 31
    case .rest, .mark, .areas: 0
    case .group(_, _, let pieces): pieces.reduce(0) { $0 + $1.size }
    case .many: 0
    }
  }

  /// What the size grows by: 0 where it does not.
  var step: Int {
    switch self {
    case .rest, .areas: 1
    case .text(_, let size), .blob(_, let size): size == 0 ? 1 : 0
    case .many(let pieces): pieces.reduce(0) { $0 + $1.size }
    default: 0
    }
  }
}

/// A part of a number.
enum FinsBit: Sendable {
  case flag(Field<Bool>, UInt64, String)
  case byte(Field<UInt8>, UInt64, String, ValueNames?)
  case word(Field<UInt16>, UInt64)
}

/// Date and time of a file, as DOS keeps them.
struct FinsDate: Sendable {
  let year, second: Field<UInt8>
  let month, day, hour, minute: Field<UInt32>

  init(_ p: inout Builder) {
    year = p.u8("disk_data.year", "Year")
    month = p.u32("disk_data.month", "Month", mask: 0x1e0_0000)
    day = p.u32("disk_data.day", "Day", mask: 0x1f_0000)
    hour = p.u32("disk_data.hour", "Hour", mask: 0xf800)
    minute = p.u32("disk_data.minute", "Minute", mask: 0x7e0)
    second = p.u8("disk_data.second", "Second")
  }

  func add(_ d: inout Dissection) throws(Malformed) {
    let all = try d.peek(UInt32.self)
    let place = d.next(4)
    let top = UInt8(truncatingIfNeeded: all >> 24)
    let low = UInt8(truncatingIfNeeded: all)
    d.put(year, top, at: d.next(1))
    d.label("Year: \(1980 + Int(top >> 1))")
    d.put(month, all >> 21 & 15, at: place)
    d.put(day, all >> 16 & 31, at: place)
    d.put(hour, all >> 11 & 31, at: place)
    d.put(minute, all >> 5 & 63, at: place)
    d.put(second, low, at: Region(d.offset + 3, 1))
    d.label("Second: \(Int(low & 31) * 2)")
    try d.skip(4)
  }
}

extension FinsPiece {
  func add(_ d: inout Dissection) throws(Malformed) {
    switch self {
    case .byte(let field): try d.add(field)
    case .word(let field): try d.add(field)
    case .triple(let field), .long(let field): try d.add(field)
    case .text(let field, let size): try d.add(field, length: size == 0 ? d.remaining : size)
    case .rest(let field): if d.remaining > 0 { try d.add(field, length: d.remaining) }
    case .blob(let field, let size): try d.add(field, over: size == 0 ? d.remaining : size)
    case .mark(let field): d.put(field, at: Region(d.offset - 2, 0))
    case .date(let date): try date.add(&d)
    case .bits, .wideBits, .split, .short, .nodes, .errors, .counters, .halves: try addBits(&d)
    case .areas(let area, let data, let unknown): try Self.addAreas(&d, area, data, unknown)
    case .group(let title, let size, let pieces):
      let sub = d.open(d.text(Phrase(title), at: d.next(size)))
      for piece in pieces { try piece.add(&d) }
      d.close(sub)
    case .many(let pieces):
      let size = pieces.reduce(0) { $0 + $1.size }
      while size > 0, d.remaining >= size {
        try d.step()
        for piece in pieces { try piece.add(&d) }
      }
    }
  }

  private func addBits(_ d: inout Dissection) throws(Malformed) {
    switch self {
    case .bits(let field, let bits):
      let value = UInt64(try d.add(field))
      Self.add(&d, bits, value, at: d.just(1), isBelow: true)
    case .wideBits(let field, let title, let bits):
      let value = UInt64(try d.peek(UInt16.self))
      let place = d.next(2)
      try d.skip(2)
      let isMasked = bits.isEmpty
      d.put(field, UInt16(truncatingIfNeeded: isMasked ? value & 0x3fff : value), at: place)
      if isMasked { return }
      if let title { d.label("\(title): 0x\(Phrase.hex(value, 4))") }
      Self.add(&d, bits, value, at: place, isBelow: true)
    case .split(let bits):
      let value = UInt64(try d.peek(UInt8.self))
      Self.add(&d, bits, value, at: d.next(1), isBelow: false)
      try d.skip(1)
    case .short(let field, let bits):
      let value = UInt64(try d.peek(UInt8.self))
      let place = d.next(1)
      d.put(field, UInt32(truncatingIfNeeded: value), at: place)
      Self.add(&d, bits, value, at: place, isBelow: true, hasTitle: false)
      try d.skip(1)
    case .nodes(let field, let rows):
      for (i, bits) in rows.enumerated() {
        let value = try d.peek(UInt8.self, ahead: i)
        var all: UInt32 = 0
        for j in 0..<3 { all = all << 8 | UInt32(try d.peek(UInt8.self, ahead: j)) }
        d.put(field, all, at: d.next(3))
        let place = Region(d.offset + i, 1)
        Self.add(&d, bits, UInt64(value), at: place, isBelow: true, hasTitle: false)
      }
      try d.skip(3)
    case .errors(let field, let rows):
      for (i, bits) in rows.enumerated() {
        let value = UInt64(try d.add(field))
        let (low, high) = (max(1, 8 * i), min(62, 8 * i + 7))
        let digits = Phrase.hex(value, 2)
        d.label("Nodes \(low < 10 ? " " : "")\(low)-\(high < 10 ? " " : "")\(high): 0x\(digits)")
        Self.add(&d, bits, value, at: d.just(1), isBelow: true)
      }
    case .counters(let field):
      for i in 1...62 {
        let value = try d.add(field)
        let pad = value < 10 ? "  " : value < 100 ? " " : ""
        d.label("Node Number \(i < 10 ? " " : "")\(i): \(pad)\(value)")
      }
    case .halves(let low, let high):
      for i in 0..<31 {
        let value = UInt64(try d.peek(UInt8.self))
        for (j, bits) in [low, high].enumerated() {
          let sub = d.open(d.text("Node Number \(2 * i + j + 1)", at: d.next(1)))
          Self.add(&d, bits, value, at: d.next(1), isBelow: false)
          d.close(sub)
        }
        try d.skip(1)
      }
    default: break
    }
  }

  /// The parts of a number; `isBelow`: in a tree of the item before, whose text names them.
  private static func add(
    _ d: inout Dissection, _ bits: [FinsBit], _ value: UInt64, at place: Region, isBelow: Bool,
    hasTitle: Bool = true
  ) {
    if isBelow, hasTitle {
      for bit in bits {
        switch bit {
        case .flag(_, let mask, let label): if value & mask != 0 { d.append(", \(label)") }
        case .byte(_, let mask, let label, let names):
          let part = (value & mask) >> UInt64(mask.trailingZeroBitCount)
          if let name = names?.name(of: part) { d.append(", \(label): \(name)") }
        case .word: break
        }
      }
    }
    let sub = isBelow ? d.open() : nil
    for bit in bits {
      switch bit {
      case .flag(let field, let mask, _): d.put(field, value & mask != 0, at: place)
      case .byte(let field, let mask, _, _):
        let part = (value & mask) >> UInt64(mask.trailingZeroBitCount)
        d.put(field, UInt8(truncatingIfNeeded: part), at: place)
      case .word(let field, let mask):
        let part = (value & mask) >> UInt64(mask.trailingZeroBitCount)
        d.put(field, UInt16(truncatingIfNeeded: part), at: place)
      }
    }
    if let sub { d.close(sub) }
  }

  private static func addAreas(
    _ d: inout Dissection, _ area: Field<UInt8>, _ data: Field<Bytes>, _ unknown: Expert
  ) throws(Malformed) {
    while d.remaining > 0 {
      try d.step()
      let code = try d.add(area)
      guard finsMemoryAreaReadNames.name(of: UInt64(code)) != nil else {
        d.expert(unknown, "Unknown Memory-Area-Code (\(code))")
        return
      }
      let size = code == 0xdc ? 4 : code & 0x80 != 0 ? 2 : 1
      try d.add(data, length: min(size, d.remaining))
    }
  }
}
