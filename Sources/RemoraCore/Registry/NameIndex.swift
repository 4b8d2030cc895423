/// Fields by name: chains of fields whose names have the same hash, in order.
///
/// Making it costs as much as looking at all names four times: short runs ask less often.
struct NameIndex: Sendable {
  private var heads: [Int32] = []
  private var followers: [Int32] = []
  private var hashes: [UInt32] = []
  private var searches = 0

  mutating func find(_ name: String, in fields: [FieldSpec]) -> [FieldID] {
    searches += 1
    if searches < 5 { return Self.search(name, in: fields) }
    if heads.isEmpty { fill(fields) }
    var found: [FieldID] = []
    var next = Int(heads[Int(FieldSpec.hash(of: name)) & (heads.count - 1)])
    while next >= 0 {
      if fields[next].isNamed(name) { found.append(fields[next].id) }
      next = Int(followers[next])
    }
    return found
  }

  /// By field: the first field of the same name.
  mutating func firsts(in fields: [FieldSpec]) -> [FieldID] {
    if heads.isEmpty { fill(fields) }
    return fields.indices.map { i in
      var next = Int(heads[Int(hashes[i]) & (heads.count - 1)])
      while next < i {
        if hashes[next] == hashes[i], fields[next].hasName(of: fields[i]) { break }
        next = Int(followers[next])
      }
      return fields[next].id
    }
  }

  private static func search(_ name: String, in fields: [FieldSpec]) -> [FieldID] {
    var found: [FieldID] = []
    let length = name.utf8.count
    // Most names are told apart by their lengths.
    for i in fields.indices where fields[i].nameLength == length && fields[i].isNamed(name) {
      found.append(fields[i].id)
    }
    return found
  }

  private mutating func fill(_ fields: [FieldSpec]) {
    var capacity = 1024
    while capacity < fields.count * 2 { capacity *= 2 }
    heads = .init(repeating: -1, count: capacity)
    followers = .init(repeating: -1, count: fields.count)
    hashes = fields.indices.map { fields[$0].nameHash }
    for i in fields.indices.reversed() {
      let place = Int(hashes[i]) & (capacity - 1)
      followers[i] = heads[place]
      heads[place] = Int32(truncatingIfNeeded: i)
    }
  }
}
