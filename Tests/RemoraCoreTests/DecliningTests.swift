import RemoraCore
import Testing

/// A filter for what comes after a protocol that has declined finds it, though nothing of that
/// protocol is wanted.
@Suite struct Declining {
  /// A key, then what the table has for it, or what knows the bytes.
  static let carrier = Protocol("carrier", "Carrier") { p in
    let key = p.u8("key", "Key")
    let table = p.table("table", UInt8.self)
    let list = p.heuristics("list")
    let data = p.uses("data")
    return { d throws(Malformed) in
      let key = try d.add(key)
      let options: CallOptions = d.isUseful(list) ? [.strict, .contested] : .strict
      if try d.call(table, key, options) { return }
      if try d.offer(list, options) { return }
      try d.call(data)
    }
  }

  /// Wants even numbers only.
  static func even(says: Bool) -> Protocol {
    Protocol("even", "Even") { p in
      if says { p.mayDecline() }
      p.over("carrier.table", 1)
      return { d throws(Malformed) in
        if try d.peek(UInt8.self) & 1 != 0 { return d.decline() }
      }
    }
  }

  static let other = Protocol("other", "Other") { p in
    p.recognizes(over: "carrier.list") { d in d.remaining > 0 }
    return { _ throws(Malformed) in }
  }

  static func found(
    _ bytes: [UInt8], says: Bool, _ names: String...
  ) throws -> (
    fields: [String], surprise: String?
  ) {
    let sealed = try Registry([carrier, even(says: says), other]).sealed()
    var needs = Needs()
    for name in names { for field in sealed.fields(named: name) { needs.want(field) } }
    if names.isEmpty { needs = .everything }
    var dissector = Dissector(registry: sealed, needs: needs)
    let about = RecordInfo(
      originalLength: bytes.count, number: 1, time: AbsoluteTime(seconds: 0, nanoseconds: 0),
      linkType: 1)
    bytes.withUnsafeBytes { dissector.dissect(PacketRecord(bytes: $0, about: about)) }
    let fields = (0..<dissector.tree.count).map {
      sealed.fields[Int(dissector.tree[$0].field)].name
    }
    return (fields, dissector.surprise)
  }

  @Test func whatIsDeclinedIsFoundByAFilterForTheNext() throws {
    #expect(try Self.found([1, 3], says: true, "other").fields == ["other"])
    #expect(try Self.found([1, 4], says: true, "other").fields == [])
    #expect(try Self.found([1, 3], says: true, "even").fields == ["even"])
  }

  @Test func aProtocolThatHasNotSaidSoIsFoundOut() throws {
    #expect(try Self.found([1, 3], says: true).surprise == nil)
    #expect(try Self.found([1, 3], says: false).surprise == "even")
  }
}
