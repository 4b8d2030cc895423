import RemoraCore

/// The form of Memcache in lines of text: one command or answer, of which some have data behind.
extension MemcacheLayer {
  /// What a line begins with.
  private enum Verb {
    case get, store(hasCAS: Bool), count, delete, flush, stats, plain
    case values, stat, version, word
  }

  private static func verb(_ word: String, asks: Bool) -> Verb? {
    if asks {
      switch word {
      case "get", "gets": return .get
      case "set", "add", "replace", "append", "prepend": return .store(hasCAS: false)
      case "cas": return .store(hasCAS: true)
      case "incr", "decr": return .count
      case "delete": return .delete
      case "flush_all": return .flush
      case "stats": return .stats
      case "version", "quit": return .plain
      default: return nil
      }
    }
    switch word {
    case "VALUE": return .values
    case "STAT": return .stat
    case "VERSION": return .version
    case "STORED", "NOT_STORED", "EXISTS", "NOT_FOUND", "DELETED", "OK", "END": return .word
    default: return nil
    }
  }

  /// The words of a line.
  private struct Words {
    var places: [Region] = []
    var next = 0
    /// Behind the line's end.
    var end: Int

    /// At most 256 words.
    init(_ d: borrowing Dissection, _ line: TextLine) {
      end = line.next
      var at = line.start
      while at < line.end, places.count < 256 {
        while at < line.end, d.octet(at: at) == 0x20 { at += 1 }
        let first = at
        while at < line.end, d.octet(at: at) != 0x20 { at += 1 }
        if at > first { places.append(Region(first, at - first)) }
      }
    }

    mutating func take() -> Region? {
      guard next < places.count else { return nil }
      next += 1
      return places[next - 1]
    }
  }

  func lines(_ d: inout Dissection) throws(Malformed) {
    let asks = d.packet.destinationPort == 11211
    let place = d.offset
    let line = d.line(at: place)
    let words = Words(d, line)
    let first = words.places.first
    let word = first.map { d.string($0) } ?? ""
    let verb = first?.offset == place ? Self.verb(word, asks: asks) : nil
    guard let verb else {
      d.protocolColumn("MEMCACHE")
      d.info("MEMCACHE Continuation")
      try d.skip(d.remaining)
      return
    }
    if line.next == line.end, d.canWait { return wait(&d, for: .segment) }
    if let index = Self.sizeIndex(verb), d.canWait {
      guard words.places.count > index, isNumber(d, words.places[index]) else {
        return wait(&d, for: .segment)
      }
      let size = Int(number(d, words.places[index]) & 0x7fff_ffff)
      let missing = line.next + size + 2 - d.stop
      if missing > 0 { return wait(&d, for: .bytes(missing)) }
    }
    d.protocolColumn("MEMCACHE")
    let text = d.escaped(Region(line.start, line.end - line.start))
    d.info("\(text) ")
    d.fenceInfo()
    try request(&d, verb, words)
  }

  /// Waits for more of the line or of its data, without a trace.
  private func wait(_ d: inout Dissection, for shortage: Shortage) {
    d.withdraw()
    d.wait(for: shortage, from: d.offset)
  }

  private func isNumber(_ d: borrowing Dissection, _ place: Region) -> Bool {
    let first = d.octet(at: place.offset)
    return first >= 0x30 && first <= 0x39
  }

  /// Which word says how many bytes of data are behind the line.
  private static func sizeIndex(_ verb: Verb) -> Int? {
    switch verb {
    case .store: 4
    case .values: 3
    default: nil
    }
  }

  /// A decimal number as far as it goes; 0 for what is none.
  private func number(_ d: borrowing Dissection, _ place: Region) -> UInt64 {
    var value: UInt64 = 0
    for byte in d.bytes(place) {
      guard byte >= 0x30, byte <= 0x39 else { break }
      value = value &* 10 &+ UInt64(byte - 0x30)
    }
    return value
  }

  private func put(_ d: inout Dissection, _ field: Field<Text>, _ place: Region?) {
    if let place { d.put(field, of: place, at: place) }
  }

  private func put<V: FixedWidthInteger>(
    _ d: inout Dissection, _ field: Field<V>, _ place: Region?
  ) {
    guard let place else { return }
    let value = number(d, place)
    d.put(field, V(truncatingIfNeeded: value), at: place)
  }

  /// `noreply`, if it is the next word.
  private func quietly(_ d: inout Dissection, _ words: inout Words) {
    guard let place = words.take(), d.string(place) == "noreply" else { return }
    put(&d, f.noreply, place)
  }

  private func request(
    _ d: inout Dissection, _ verb: Verb, _ line: Words
  ) throws(Malformed) {
    var words = line
    let first = words.take()
    switch verb {
    case .values: return try values(&d, line)
    case .stat: return try statistics(&d, line)
    case .version:
      put(&d, f.version, words.take())
    case .word: put(&d, f.response, first)
    default: put(&d, f.command, first)
    }
    switch verb {
    case .get:
      while let key = words.take() { put(&d, f.key, key) }
    case .store(let hasCAS):
      put(&d, f.key, words.take())
      put(&d, f.flags, words.take())
      put(&d, f.expiration, words.take())
      guard let place = words.take() else { break }
      put(&d, f.valueLength, place)
      let size = Int(number(d, place) & 0x7fff_ffff)
      if hasCAS {
        guard let place = words.take() else { break }
        put(&d, f.cas, place)
      }
      quietly(&d, &words)
      try data(&d, line.end, size)
    case .count:
      put(&d, f.key, words.take())
      put(&d, f.value, words.take())
      quietly(&d, &words)
    case .delete:
      put(&d, f.key, words.take())
      after(&d, &words, isLast: true)
    case .flush: after(&d, &words, isLast: false)
    case .stats: put(&d, f.subcommand, words.take())
    default: break
    }
    try d.seek(d.stop)
  }

  /// A time, `noreply`, or both.
  private func after(_ d: inout Dissection, _ words: inout Words, isLast: Bool) {
    guard let place = words.take() else { return }
    if d.string(place) == "noreply" { return put(&d, f.noreply, place) }
    put(&d, f.expiration, place)
    if !isLast { quietly(&d, &words) }
  }

  private func data(_ d: inout Dissection, _ place: Int, _ size: Int) throws(Malformed) {
    try d.seek(min(place, d.stop))
    if size > 0 {
      try d.add(f.value, length: size)
    } else {
      let text = "Set Request must have Value"
      let open = d.open(d.text(Phrase(text), at: d.here))
      d.expert(missingValue, Phrase(text))
      d.close(open)
    }
  }

  /// `VALUE key flags bytes [cas]`, each with its data.
  private func values(_ d: inout Dissection, _ line: Words) throws(Malformed) {
    var words = line
    while let first = words.take(), d.string(first) == "VALUE" {
      try d.step()
      put(&d, f.key, words.take())
      put(&d, f.flags, words.take())
      guard let place = words.take() else { break }
      put(&d, f.valueLength, place)
      if let place = words.take() {
        // What follows a number that tells versions apart is not shown.
        put(&d, f.cas, place)
        break
      }
      try data(&d, words.end, Int(number(d, place) & 0x7fff_ffff))
      let next = min(d.offset + 2, d.stop)
      try d.seek(next)
      // A message that was waited for ends with its data.
      if next >= d.stop { return }
      words = Words(d, d.line(at: next))
    }
    try d.seek(d.stop)
  }

  /// `STAT name value`, one line after the other.
  private func statistics(_ d: inout Dissection, _ line: Words) throws(Malformed) {
    var words = line
    while let first = words.take(), d.string(first) == "STAT" {
      try d.step()
      put(&d, f.command, first)
      if let name = words.take() { statistic(&d, name) }
      put(&d, f.nameValue, words.take())
      if words.end >= d.stop { break }
      words = Words(d, d.line(at: words.end))
    }
    try d.seek(d.stop)
  }

  /// `name`, `class:name` or `group:class:name`
  private func statistic(_ d: inout Dissection, _ place: Region) {
    var parts: [Region] = []
    var at = place.offset
    let end = place.offset + place.length
    while at <= end, parts.count < 3 {
      var stop = at
      while stop < end, parts.count == 2 || d.octet(at: stop) != 0x3a { stop += 1 }
      parts.append(Region(at, stop - at))
      at = stop + 1
    }
    switch parts.count {
    case 1: put(&d, f.name, parts[0])
    case 2:
      put(&d, f.slabclass, parts[0])
      put(&d, f.name, parts[1])
    default:
      put(&d, f.subcommand, parts[0])
      put(&d, f.slabclass, parts[1])
      put(&d, f.name, parts[2])
    }
  }
}
