// Records of pcapng that are no packets.

extension CaptureReader {
  /// systemd journal export, section 4.8: text with the time in one of its lines.
  mutating func readJournal(_ head: BlockHead, _ record: inout Record) throws(Damage) {
    guard head.content >= 23 else {
      throw tooShort(
        head, "a systemd journal export", "systemd journal export", 23)
    }
    guard try window.need(head.content + 12) else { throw .cut }
    var text = UnsafeRawBufferPointer(
      start: window.base + window.position + 8, count: head.content)
    // What fills the last word is not text.
    for _ in 0..<3 where text.last == 0 {
      text = UnsafeRawBufferPointer(rebasing: text.dropLast())
    }
    var new = Record(bytes: text, originalLength: text.count)
    if let microseconds = realTime(text) {
      new.seconds = Int64(truncatingIfNeeded: microseconds / 1_000_000)
      new.nanoseconds = Int32(truncatingIfNeeded: microseconds % 1_000_000 * 1000)
      new.hasTime = true
    }
    setEvent(&new, .journal, head.type)
    try finishBlock(head, head.content)
    record = new
  }

  /// The number after `__REALTIME_TIMESTAMP=` at the beginning of a line.
  private func realTime(_ text: UnsafeRawBufferPointer) -> UInt64? {
    let key: StaticString = "__REALTIME_TIMESTAMP="
    var line = 0
    while line + key.utf8CodeUnitCount <= text.count {
      let here = text[line...]
      if key.withUTF8Buffer({ here.starts(with: $0) }) {
        var value: UInt64?
        for byte in here.dropFirst(key.utf8CodeUnitCount) {
          guard byte >= 0x30, byte <= 0x39 else { break }
          let (tens, over) = (value ?? 0).multipliedReportingOverflow(by: 10)
          let (sum, over2) = tens.addingReportingOverflow(UInt64(byte - 0x30))
          if over || over2 { return nil }
          value = sum
        }
        return value
      }
      guard let end = here.firstIndex(of: 0x0a) else { return nil }
      line = end + 1
    }
    return nil
  }

  /// System call events: version 1 has cpu, time, thread, length and type in front; version 2
  /// also the number of parameters; those with flags four bytes more.
  mutating func readSystemCall(_ head: BlockHead, _ record: inout Record) throws(Damage) {
    let hasFlags = head.type == 0x208 || head.type == 0x217 || head.type == 0x222
    let hasCount = head.type >= 0x216
    let front = 24 + (hasFlags ? 4 : 0) + (hasCount ? 4 : 0)
    guard head.content >= front else {
      throw .damaged(
        "pcapng: block content length \(head.content) of a Sysdig event block is too small "
          + "(< \(front))")
    }
    guard try window.need(head.content + 12) else { throw .cut }
    let start = window.base + window.position + 8 + (hasFlags ? 4 : 0)
    let ticks = load64(start + 2, ng.swapped)
    let length = Int(load32(start + 18, ng.swapped))
    let count = min(max(0, length - 22 - (hasCount ? 4 : 0)), head.content - front)
    var new = Record(
      bytes: UnsafeRawBufferPointer(
        start: window.base + window.position + 8 + front, count: count),
      originalLength: count)
    new.seconds = Int64(truncatingIfNeeded: ticks / 1_000_000_000)
    new.nanoseconds = Int32(truncatingIfNeeded: ticks % 1_000_000_000)
    new.hasTime = true
    new.timePrecision = 9
    setEvent(&new, .systemCall, head.type)
    try finishBlock(head, head.content)
    record = new
  }

  private func setEvent(_ record: inout Record, _ kind: Record.Kind, _ type: UInt32) {
    record.kind = kind
    record.sectionNumber = ng.section
    record.fileOffset = window.offset
    record.blockType = type
  }

  /// Custom block, section 4.9. It states neither time nor interface: as in tshark, what `record`
  /// held of those stays.
  mutating func readCustom(_ head: BlockHead, _ record: inout Record) throws(Damage) {
    guard head.content >= 4 else { throw tooShort(head, "a CB", "CB", 4) }
    guard try window.need(head.content + 12) else { throw .cut }
    let start = window.base + window.position + 8
    var new = Record(
      bytes: UnsafeRawBufferPointer(start: start + 4, count: head.content - 4),
      originalLength: head.content - 4)
    new.enterprise = load32(start, ng.swapped)
    if new.enterprise == 10949 {
      // One vendor's blocks have a type and then options.
      var walk = OptionWalk(
        UnsafeRawBufferPointer(rebasing: new.bytes.dropFirst(4)), swapped: ng.swapped)
      while try walk.next() != nil {}
    }
    new.seconds = record.seconds
    new.nanoseconds = record.nanoseconds
    new.hasTime = record.hasTime
    new.timePrecision = record.timePrecision
    new.interfaceIndex = record.interfaceIndex
    new.interfaceID = record.interfaceID
    // The number stays, but counts in this block's section.
    let index = ng.firstInterface + Int(record.interfaceID)
    if record.interfaceID >= 0, index < interfaces.count {
      new.interfaceIndex = Int32(truncatingIfNeeded: index)
    }
    setEvent(&new, .custom, head.type)
    try finishBlock(head, head.content)
    record = new
  }
}
