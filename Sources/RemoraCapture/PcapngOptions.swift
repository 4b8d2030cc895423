/// One option of a block, in the file's byte order.
struct OptionView {
  var code: UInt16
  var value: UnsafeRawBufferPointer
}

/// Walks the options of a block (section 3.5), checking that each fits.
struct OptionWalk {
  private var rest: UnsafeRawBufferPointer
  private let swapped: Bool

  init(_ bytes: UnsafeRawBufferPointer, swapped: Bool) {
    rest = bytes
    self.swapped = swapped
  }

  /// The next option; nil at the end marker or when no room for another is left.
  mutating func next() throws(Damage) -> OptionView? {
    guard rest.count >= 4, let start = rest.baseAddress else { return nil }
    let code = load16(UnsafeRawPointer(start), swapped)
    let length = Int(load16(UnsafeRawPointer(start) + 2, swapped))
    if code == 0 { return nil }
    guard length <= rest.count - 4 else {
      throw .damaged("pcapng: Not enough data to handle option of length \(length)")
    }
    let isCustom = code == 2988 || code == 2989 || code == 19372 || code == 19373
    if isCustom, length < 4 {
      throw .damaged("pcapng: option length (\(length)) too small for custom option")
    }
    let value = UnsafeRawBufferPointer(rebasing: rest[4..<4 + length])
    let step = min(4 + (length + 3) & ~3, rest.count)
    rest = UnsafeRawBufferPointer(rebasing: rest[step...])
    return OptionView(code: code, value: value)
  }
}

extension OptionView {
  /// The value as text; a final NUL that some writers add is left out.
  var text: String {
    var bytes = value
    while let last = bytes.last, last == 0 {
      bytes = UnsafeRawBufferPointer(rebasing: bytes.dropLast())
    }
    return String(decoding: bytes, as: UTF8.self)
  }

  var kept: CaptureOption { CaptureOption(code: code, value: Array(value)) }

  func number64(_ swapped: Bool) -> UInt64? {
    guard value.count == 8, let start = value.baseAddress else { return nil }
    return load64(start, swapped)
  }
}

extension CaptureReader {
  /// Checks the options of a packet and notes what they state.
  @inline(never)
  func readPacketOptions(_ record: inout Record) throws(Damage) {
    var walk = OptionWalk(record.optionBytes, swapped: record.swapped)
    let swap = record.swapped
    while let option = try walk.next() {
      let length = option.value.count
      let start = option.value.baseAddress
      switch option.code {
      case 1: record.present.insert(.comments)
      case 2:
        guard length == 4, let start else { throw wrong("flags", length, "not 4") }
        record.flags = load32(start, swap)
        record.present.insert(.flags)
      case 3:
        guard length >= 1 else { throw wrong("hash", length, "< 1") }
        record.present.insert(.hashes)
      case 4:
        guard let count = option.number64(swap) else {
          throw wrong("drop count", length, "not 8")
        }
        record.dropCount = count
        record.present.insert(.dropCount)
      case 5:
        guard let id = option.number64(swap) else { throw wrong("packet id", length, "not 8") }
        record.packetID = id
        record.present.insert(.packetID)
      case 6:
        guard length == 4, let start else { throw wrong("queue", length, "not 4") }
        record.queue = load32(start, swap)
        record.present.insert(.queue)
      case 7:
        guard length >= 1 else { throw wrong("verdict", length, "< 1") }
        record.present.insert(.verdicts)
      case 8:
        guard length == 8 else { throw wrong("process id thread id", length, "not 8") }
        record.present.insert(.processThread)
      case 2988, 2989, 19372, 19373: record.present.insert(.custom)
      default: break
      }
    }
  }

  private func wrong(_ name: String, _ length: Int, _ rule: String) -> Damage {
    .damaged("pcapng: packet block \(name) option length \(length) is \(rule)")
  }

  /// The comments of a record, in order. To be asked before the next record is read.
  public func comments(of record: Record) -> [String] {
    guard record.present.contains(.comments) else { return [] }
    return options(of: record, code: 1).map { String(decoding: $0.value, as: UTF8.self) }
  }

  /// The options of a record, as in the file and in the file's byte order.
  ///
  /// - Parameter code: only these; nil for all.
  public func options(of record: Record, code: UInt16? = nil) -> [CaptureOption] {
    var walk = OptionWalk(record.optionBytes, swapped: record.swapped)
    var all: [CaptureOption] = []
    // The options were checked when the record was read.
    while let option = try? walk.next() {
      if code == nil || code == option.code { all.append(option.kept) }
    }
    return all
  }

  /// Options of this record have the other byte order than this machine's.
  public func optionsAreSwapped(of record: Record) -> Bool { record.swapped }
}
