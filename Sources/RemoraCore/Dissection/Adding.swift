/// The verb `add`: read at the cursor, record, advance.
extension Dissection {
  /// Reads an integer, most significant byte first unless `order` says otherwise.
  /// - Returns: the value, masked and shifted if the field has a mask.
  @inlinable @discardableResult
  public mutating func add<V: FixedWidthInteger & BitwiseCopyable>(
    _ field: Field<V>, order: ByteOrder = .big
  ) throws(Malformed) -> V {
    let size = Int(field.width)
    try require(size)
    let raw = rawNumber(V.self, size, order)
    let value = field.extract(raw)
    record(field.id, offset, size, value, order == .little ? .littleEndian : [])
    position &+= size
    return V(truncatingIfNeeded: value)
  }

  /// The `size` bytes at the cursor as a number; the bytes are there.
  @inlinable func rawNumber<V: FixedWidthInteger & BitwiseCopyable>(
    _ type: V.Type, _ size: Int, _ order: ByteOrder
  ) -> UInt64 {
    if size == MemoryLayout<V>.size {
      let value = load(offset, as: V.self)
      let ordered = order == .little ? value.byteSwapped : value
      return V.isSigned
        ? UInt64(bitPattern: Int64(truncatingIfNeeded: ordered))
        : UInt64(truncatingIfNeeded: ordered)
    }
    return Dissection.oddNumber(base + offset, size, order, signed: V.isSigned)
  }

  /// A number of any width from 1 to 8 bytes.
  @inline(never) @usableFromInline
  static func oddNumber(
    _ start: UnsafeRawPointer, _ size: Int, _ order: ByteOrder, signed: Bool
  ) -> UInt64 {
    var value: UInt64 = 0
    for i in 0..<size {
      let byte = start.load(fromByteOffset: order == .little ? size - 1 - i : i, as: UInt8.self)
      value = value << 8 | UInt64(byte)
    }
    if signed, size < 8, size > 0, value >> UInt64(size * 8 - 1) & 1 == 1 {
      value |= ~0 << UInt64(size * 8)
    }
    return value
  }

  /// Reads an integer and, over the same bytes, the bit fields that are its children.
  @inlinable @discardableResult
  public mutating func add<V: FixedWidthInteger & BitwiseCopyable, each C>(
    _ field: Field<V>, bits: repeat Field<each C>, order: ByteOrder = .big
  ) throws(Malformed) -> V {
    let size = Int(field.width)
    try require(size)
    let raw = rawNumber(V.self, size, order)
    let place = offset
    let flags: Node.Flags = order == .little ? .littleEndian : []
    let value = field.extract(raw)
    record(field.id, place, size, value, flags)
    let item = lastNode
    let up = parent
    if item != Node.none { parent = item }
    for child in repeat each bits { recordBits(child, raw, place, size, flags) }
    parent = up
    lastNode = item
    position &+= size
    return V(truncatingIfNeeded: value)
  }

  @inlinable mutating func recordBits<C>(
    _ field: Field<C>, _ raw: UInt64, _ place: Int, _ size: Int, _ flags: Node.Flags
  ) {
    let bits = field.extract(raw)
    record(field.id, place, size, field.type == .boolean ? (bits != 0 ? 1 : 0) : bits, flags)
  }

  /// Reads bit fields that share `width` bytes without an item of their own.
  /// - Returns: the whole number.
  @inlinable @discardableResult
  public mutating func add<each C>(
    bits: repeat Field<each C>, width: Int, order: ByteOrder = .big
  ) throws(Malformed) -> UInt64 {
    try require(width)
    let raw = Dissection.oddNumber(base + offset, width, order, signed: false)
    for child in repeat each bits {
      recordBits(child, raw, offset, width, order == .little ? .littleEndian : [])
    }
    position &+= width
    return raw
  }

  /// Reads a flag together with the container it lies in.
  @inlinable @discardableResult
  public mutating func add(_ field: Field<Bool>, order: ByteOrder = .big) throws(Malformed) -> Bool
  {
    let size = Int(field.width)
    try require(size)
    let value = field.extract(Dissection.oddNumber(base + offset, size, order, signed: false)) != 0
    record(field.id, offset, size, value ? 1 : 0, order == .little ? .littleEndian : [])
    position &+= size
    return value
  }

  @inlinable @discardableResult
  public mutating func add(_ field: Field<IPv4Address>) throws(Malformed) -> IPv4Address {
    try require(4)
    let value = load(offset, as: UInt32.self)
    record(field.id, offset, 4, UInt64(value))
    position &+= 4
    return IPv4Address(bits: value)
  }

  @inlinable @discardableResult
  public mutating func add(_ field: Field<IPv6Address>) throws(Malformed) -> IPv6Address {
    try require(16)
    let value = IPv6Address(
      high: load(offset, as: UInt64.self), low: load(offset &+ 8, as: UInt64.self))
    record(field.id, offset, 16, Dissection.range(offset, 16), .range)
    position &+= 16
    return value
  }

  @inlinable @discardableResult
  public mutating func add(_ field: Field<MACAddress>) throws(Malformed) -> MACAddress {
    try require(6)
    let value =
      UInt64(load(offset, as: UInt32.self)) << 16 | UInt64(load(offset &+ 4, as: UInt16.self))
    record(field.id, offset, 6, value)
    position &+= 6
    return MACAddress(bits: value)
  }

  @inlinable @discardableResult
  public mutating func add(_ field: Field<EUI64>) throws(Malformed) -> EUI64 {
    try require(8)
    let value = load(offset, as: UInt64.self)
    record(field.id, offset, 8, value)
    position &+= 8
    return EUI64(bits: value)
  }

  /// Reads an identifier whose first three numbers stand in little-endian order ([MS-DTYP] section
  /// 2.3.4.2).
  @discardableResult
  public mutating func add(
    mixed field: Field<GUID>
  ) throws(Malformed) -> GUID {
    try require(16)
    var bytes: [UInt8] = []
    if wants(field) {
      for i in [3, 2, 1, 0, 5, 4, 7, 6, 8, 9, 10, 11, 12, 13, 14, 15] {
        bytes.append(load(offset &+ i, as: UInt8.self))
      }
      record(field.id, offset, 16, store.pointee.keep(bytes), .stored)
    } else {
      lastNode = Node.none
    }
    let value = GUID(high: load(offset, as: UInt64.self), low: load(offset &+ 8, as: UInt64.self))
    position &+= 16
    return value
  }

  @inlinable @discardableResult
  public mutating func add(_ field: Field<GUID>) throws(Malformed) -> GUID {
    try require(16)
    let value = GUID(high: load(offset, as: UInt64.self), low: load(offset &+ 8, as: UInt64.self))
    record(field.id, offset, 16, Dissection.range(offset, 16), .range)
    position &+= 16
    return value
  }

  @discardableResult
  public mutating func add(
    _ field: Field<Float>, order: ByteOrder = .big
  ) throws(Malformed) -> Float {
    try require(4)
    let bits = UInt32(
      truncatingIfNeeded: Dissection.oddNumber(base + offset, 4, order, signed: false))
    let value = Float(bitPattern: bits)
    record(field.id, offset, 4, Double(value).bitPattern, order == .little ? .littleEndian : [])
    position &+= 4
    return value
  }

  @discardableResult
  public mutating func add(
    _ field: Field<Double>, order: ByteOrder = .big
  ) throws(Malformed)
    -> Double
  {
    try require(8)
    let bits = Dissection.oddNumber(base + offset, 8, order, signed: false)
    record(field.id, offset, 8, bits, order == .little ? .littleEndian : [])
    position &+= 8
    return Double(bitPattern: bits)
  }

  /// Reads `length` bytes.
  @inlinable @discardableResult
  public mutating func add(_ field: Field<Bytes>, length: Int) throws(Malformed) -> Region {
    try require(length)
    let place = Region(offset, length)
    record(field.id, offset, length, Dissection.range(offset, length), .range)
    position &+= length
    return place
  }

  @discardableResult
  public mutating func add(_ field: Field<OID>, length: Int) throws(Malformed) -> Region {
    try require(length)
    let place = Region(offset, length)
    record(field.id, offset, length, Dissection.range(offset, length), .range)
    position &+= length
    return place
  }

  /// Reads a string of `length` bytes. A NUL ends its value, not its place.
  @discardableResult
  public mutating func add(
    _ field: Field<Text>, length: Int, encoding: TextEncoding = .utf8
  ) throws(Malformed) -> Region {
    try require(length)
    let place = Region(offset, length)
    if wants(field) {
      recordText(field, place, place, encoding)
    } else {
      lastNode = Node.none
    }
    if store.pointee.hearsStrays { remarkStray(field, place, encoding) }
    position &+= length
    return place
  }

  /// Reads a string up to and with the byte `end`, which belongs to its place but not to its value.
  /// - Throws: when no such byte follows.
  @discardableResult
  public mutating func add(
    _ field: Field<Text>, upTo end: UInt8, encoding: TextEncoding = .utf8
  ) throws(Malformed) -> Region {
    guard let length = find(end) else { throw short(remaining + 1) }
    let place = Region(offset, length + 1)
    if wants(field) {
      recordText(field, Region(place.offset, length), place, encoding)
    } else {
      lastNode = Node.none
    }
    position &+= length + 1
    return Region(place.offset, length)
  }

  /// A heading over the next `length` bytes; the cursor stays where it is. Of bytes that the
  /// capture left out it has none: nothing is read for it.
  @inlinable @discardableResult
  public mutating func add(_ field: Field<Label>, over length: Int) throws(Malformed) -> Item {
    if length < 0 || length > reportedEnd &- offset { throw short(length) }
    let length = min(length, remaining)
    return record(field.id, offset, length, Dissection.range(offset, length), .range)
  }

  /// Bytes before the next `byte`, or nil when there is none.
  public func find(_ byte: UInt8) -> Int? {
    var i = offset
    while i < end {
      if load(i, as: UInt8.self) == byte { return i - offset }
      i += 1
    }
    return nil
  }

  @inlinable static func range(_ offset: Int, _ length: Int) -> UInt64 {
    UInt64(UInt32(truncatingIfNeeded: offset)) << 32 | UInt64(UInt32(truncatingIfNeeded: length))
  }

  /// Remarks on a string of given length in which something follows the NUL that ends its value:
  /// in whole trees, and where the string itself is asked for, as tshark does.
  @inline(never)
  mutating func remarkStray(_ field: Field<Text>, _ place: Region, _ encoding: TextEncoding) {
    guard store.pointee.makesWholeTrees || store.pointee.isNamed(field.id) else { return }
    switch encoding {
    case .utf8, .ascii: break
    case .latin1, .utf16, .utf16LittleEndian: return
    }
    let raw = UnsafeRawBufferPointer(start: base + place.offset, count: place.length)
    // Bytes that are no characters become longer ones: then nothing is found behind the NUL.
    guard let nul = raw.firstIndex(of: 0), raw[nul...].contains(where: { $0 != 0 }),
      encoding.decode(UnsafeRawBufferPointer(rebasing: raw[..<nul])).utf8.count < place.length,
      let remark = store.pointee.reserved.stray, let spec = store.pointee.registry.spec(field.id),
      spec.type == .string || spec.type == .uintString
    else { return }
    store.pointee.addExpert(
      remark, .warning, .undecoded, "Trailing stray characters",
      under: lastNode == Node.none ? parent : lastNode,
      place: UInt32(truncatingIfNeeded: place.offset), source: source, layer: layer)
  }

  mutating func recordText(
    _ field: Field<Text>, _ value: Region, _ place: Region, _ encoding: TextEncoding,
    _ flags: Node.Flags = []
  ) {
    let raw = UnsafeRawBufferPointer(start: base + value.offset, count: value.length)
    switch encoding {
    case .utf8, .ascii:
      var count = value.length
      if let nul = raw.firstIndex(of: 0) { count = nul }
      let bytes = UnsafeRawBufferPointer(rebasing: raw[..<count])
      if encoding == .ascii, bytes.contains(where: { $0 >= 0x80 }) {
        let text = encoding.decode(bytes)
        put(field.id, store.pointee.keep(text), place, flags.union(.stored))
        return
      }
      put(field.id, Dissection.range(value.offset, count), place, flags.union(.range))
    case .latin1, .utf16, .utf16LittleEndian:
      let text = encoding.decode(raw)
      put(field.id, store.pointee.keep(text), place, flags.union(.stored))
    }
  }
}

/// Which end of a number comes first on the wire.
@frozen public enum ByteOrder: Sendable { case big, little }

/// How the bytes of a string spell its characters.
public enum TextEncoding: Sendable {
  case utf8, ascii, latin1, utf16, utf16LittleEndian

  func decode(_ raw: UnsafeRawBufferPointer) -> String {
    switch self {
    case .utf8: return String(decoding: raw, as: UTF8.self)
    case .ascii:
      // Each byte that is no ASCII stands for one character that is not known.
      var text = ""
      for byte in raw {
        text.unicodeScalars.append(byte < 0x80 ? Unicode.Scalar(byte) : "\u{fffd}")
      }
      return text
    case .latin1:
      var text = ""
      for byte in raw { text.unicodeScalars.append(Unicode.Scalar(byte)) }
      return text
    case .utf16, .utf16LittleEndian:
      var units: [UInt16] = []
      var i = 0
      while i + 1 < raw.count {
        let a = UInt16(raw[i])
        let b = UInt16(raw[i + 1])
        units.append(self == .utf16 ? a << 8 | b : b << 8 | a)
        i += 2
      }
      return String(decoding: units, as: UTF16.self)
    }
  }
}
