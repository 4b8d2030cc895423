/// Header compression of HTTP/2 (RFC 7541).
enum HPACK {
  /// How a field stands in the block (section 6).
  enum Kind: UInt8, Sendable { case indexed, incremental, plain, never, sizeUpdate }

  struct Field: Sendable {
    var kind: Kind
    /// 0 for a name that is spelt out.
    var index = 0
    var name: [UInt8] = []
    var value: [UInt8] = []
    /// The new size of the table, for an update.
    var size = 0
    /// Where it lies in the bytes that were handed in last.
    var start = 0
    var length = 0
  }

  /// One end's view of the dynamic table, and the bytes of a field that is not whole yet.
  struct Decoder: Sendable {
    private var entries: [(name: [UInt8], value: [UInt8])] = []
    private var used = 0
    private var capacity = 4096
    private var pending: [UInt8] = []
    /// An error ends it for good: what follows cannot be told.
    private(set) var isBroken = false

    static let capacityLimit = 1 << 16
    static let pendingLimit = 1 << 16
    static let fieldLimit = 2_000

    init() {}

    /// Reads a block of fields, or a part of one.
    /// - Parameter isLast: nothing of the block follows.
    /// - Returns: nil if it is not sound.
    mutating func read(_ block: [UInt8], isLast: Bool) -> [Field]? {
      if isBroken { return nil }
      let held = pending.count
      var reader = Reader(bytes: pending + block)
      pending = []
      var fields: [Field] = []
      while reader.at < reader.bytes.count {
        let start = reader.at
        guard fields.count < Decoder.fieldLimit else { return fail() }
        switch next(&reader) {
        case .field(var field):
          field.start = max(0, start - held)
          field.length = reader.at - held - field.start
          fields.append(field)
        case .short:
          if isLast || reader.bytes.count - start > Decoder.pendingLimit { return fail() }
          pending = Array(reader.bytes[start...])
          return fields
        case .wrong: return fail()
        }
      }
      return fields
    }

    private mutating func fail() -> [Field]? {
      isBroken = true
      entries = []
      return nil
    }

    private enum Step {
      case field(Field)
      case short
      case wrong
    }

    private mutating func next(_ reader: inout Reader) -> Step {
      let first = reader.bytes[reader.at]
      let (kind, bits): (Kind, Int) =
        first & 0x80 != 0
        ? (.indexed, 7)
        : first & 0x40 != 0
          ? (.incremental, 6)
          : first & 0x20 != 0 ? (.sizeUpdate, 5) : first & 0x10 != 0 ? (.never, 4) : (.plain, 4)
      guard let number = reader.integer(bits) else { return reader.isWrong ? .wrong : .short }
      var field = Field(kind: kind)
      if kind == .sizeUpdate {
        guard number <= Decoder.capacityLimit else { return .wrong }
        field.size = number
        capacity = number
        shrink(0)
        return .field(field)
      }
      field.index = number
      if kind == .indexed {
        if number == 0 { return .wrong }
        (field.name, field.value) = entry(number) ?? (Array("<unknown>".utf8), [])
        return .field(field)
      }
      if number == 0 {
        guard let name = reader.string() else { return reader.isWrong ? .wrong : .short }
        field.name = name
      } else {
        field.name = entry(number)?.name ?? Array("<unknown>".utf8)
      }
      guard let value = reader.string() else { return reader.isWrong ? .wrong : .short }
      field.value = value
      if kind == .incremental { insert(field.name, value) }
      return .field(field)
    }

    private func entry(_ index: Int) -> (name: [UInt8], value: [UInt8])? {
      if index <= HPACK.table.count {
        let entry = HPACK.table[index - 1]
        return (Array(entry.0.utf8), Array(entry.1.utf8))
      }
      let at = index - HPACK.table.count - 1
      return at < entries.count ? entries[entries.count - 1 - at] : nil
    }

    private mutating func insert(_ name: [UInt8], _ value: [UInt8]) {
      let size = name.count + value.count + 32
      shrink(size)
      guard size <= capacity else { return }
      entries.append((name, value))
      used += size
    }

    /// Makes room for an entry; the oldest go first (section 4.4).
    private mutating func shrink(_ size: Int) {
      var drop = 0
      while drop < entries.count, used + size > capacity {
        used -= entries[drop].name.count + entries[drop].value.count + 32
        drop += 1
      }
      if drop > 0 { entries.removeFirst(drop) }
    }
  }

  private struct Reader {
    let bytes: [UInt8]
    var at = 0
    var isWrong = false

    init(bytes: [UInt8]) { self.bytes = bytes }

    /// A number whose first `bits` bits are the lowest of the first byte (section 5.1).
    mutating func integer(_ bits: Int) -> Int? {
      guard at < bytes.count else { return nil }
      let mask = 1 << bits - 1
      var value = Int(bytes[at]) & mask
      at += 1
      if value < mask { return value }
      var shift = 0
      while at < bytes.count {
        let byte = Int(bytes[at])
        at += 1
        guard shift <= 21 else {
          isWrong = true
          return nil
        }
        value += (byte & 0x7f) << shift
        shift += 7
        if byte & 0x80 == 0 { return value }
      }
      return nil
    }

    /// Section 5.2.
    mutating func string() -> [UInt8]? {
      guard at < bytes.count else { return nil }
      let isPacked = bytes[at] & 0x80 != 0
      guard let length = integer(7) else { return nil }
      guard length <= bytes.count - at else { return nil }
      let raw = bytes[at..<(at + length)]
      at += length
      if !isPacked { return Array(raw) }
      guard let text = Huffman.decode(raw) else {
        isWrong = true
        return nil
      }
      return text
    }
  }

  /// The code of appendix B. It is canonical: the lengths of the codes say all.
  private enum Huffman {
    static let lengths: [UInt8] = [
      13, 23, 28, 28, 28, 28, 28, 28, 28, 24, 30, 28, 28, 30, 28, 28, 28, 28, 28, 28, 28, 28, 30,
      28, 28, 28, 28, 28, 28, 28, 28, 28, 6, 10, 10, 12, 13, 6, 8, 11, 10, 10, 8, 11, 8, 6, 6, 6,
      5, 5, 5, 6, 6, 6, 6, 6, 6, 6, 7, 8, 15, 6, 12, 10, 13, 6, 7, 7, 7, 7, 7, 7, 7, 7, 7, 7, 7,
      7, 7, 7, 7, 7, 7, 7, 7, 7, 7, 7, 8, 7, 8, 13, 19, 13, 14, 6, 15, 5, 6, 5, 6, 5, 6, 6, 6, 5,
      7, 7, 6, 6, 6, 5, 6, 7, 6, 5, 5, 6, 7, 7, 7, 7, 7, 15, 11, 14, 13, 28, 20, 22, 20, 20, 22,
      22, 22, 23, 22, 23, 23, 23, 23, 23, 24, 23, 24, 24, 22, 23, 24, 23, 23, 23, 23, 21, 22, 23,
      22, 23, 23, 24, 22, 21, 20, 22, 22, 23, 23, 21, 23, 22, 22, 24, 21, 22, 23, 23, 21, 21, 22,
      21, 23, 22, 23, 23, 20, 22, 22, 22, 23, 22, 22, 23, 26, 26, 20, 19, 22, 23, 22, 25, 26, 26,
      26, 27, 27, 26, 24, 25, 19, 21, 26, 27, 27, 26, 27, 24, 21, 21, 26, 26, 28, 27, 27, 27, 20,
      24, 20, 21, 22, 21, 21, 23, 22, 22, 25, 25, 24, 24, 26, 23, 26, 27, 26, 26, 27, 27, 27, 27,
      27, 28, 27, 27, 27, 27, 27, 26, 30,
    ]

    /// By length: the first code of that length, the symbols of its codes in order.
    static let codes: [(first: UInt32, symbols: [UInt16])] = {
      var out: [(first: UInt32, symbols: [UInt16])] = [(0, [])]
      var code: UInt32 = 0
      for length in 1...30 {
        code <<= 1
        var symbols: [UInt16] = []
        for (i, own) in lengths.enumerated() where Int(own) == length {
          symbols.append(UInt16(truncatingIfNeeded: i))
        }
        out.append((code, symbols))
        code += UInt32(truncatingIfNeeded: symbols.count)
      }
      return out
    }()

    static func decode(_ bytes: ArraySlice<UInt8>) -> [UInt8]? {
      var out: [UInt8] = []
      var code: UInt32 = 0
      var length = 0
      for byte in bytes {
        for shift in stride(from: 7, through: 0, by: -1) {
          code = code << 1 | UInt32(byte >> UInt8(shift) & 1)
          length += 1
          if length > 30 { return nil }
          let row = codes[length]
          guard code >= row.first, Int(code - row.first) < row.symbols.count else { continue }
          let symbol = row.symbols[Int(code - row.first)]
          // The end of a string is never spelt out.
          if symbol > 0xff { return nil }
          out.append(UInt8(truncatingIfNeeded: symbol))
          code = 0
          length = 0
        }
      }
      // What is left is filled up with ones, less than a byte of them.
      return length < 8 && code == 1 << UInt32(length) - 1 ? out : nil
    }
  }

  /// Appendix A.
  static let table: [(String, String)] = [
    (":authority", ""), (":method", "GET"), (":method", "POST"), (":path", "/"),
    (":path", "/index.html"), (":scheme", "http"), (":scheme", "https"), (":status", "200"),
    (":status", "204"), (":status", "206"), (":status", "304"), (":status", "400"),
    (":status", "404"), (":status", "500"), ("accept-charset", ""),
    ("accept-encoding", "gzip, deflate"), ("accept-language", ""), ("accept-ranges", ""),
    ("accept", ""), ("access-control-allow-origin", ""), ("age", ""), ("allow", ""),
    ("authorization", ""), ("cache-control", ""), ("content-disposition", ""),
    ("content-encoding", ""), ("content-language", ""), ("content-length", ""),
    ("content-location", ""), ("content-range", ""), ("content-type", ""), ("cookie", ""),
    ("date", ""), ("etag", ""), ("expect", ""), ("expires", ""), ("from", ""), ("host", ""),
    ("if-match", ""), ("if-modified-since", ""), ("if-none-match", ""), ("if-range", ""),
    ("if-unmodified-since", ""), ("last-modified", ""), ("link", ""), ("location", ""),
    ("max-forwards", ""), ("proxy-authenticate", ""), ("proxy-authorization", ""), ("range", ""),
    ("referer", ""), ("refresh", ""), ("retry-after", ""), ("server", ""), ("set-cookie", ""),
    ("strict-transport-security", ""), ("transfer-encoding", ""), ("user-agent", ""),
    ("vary", ""), ("via", ""), ("www-authenticate", ""),
  ]
}
