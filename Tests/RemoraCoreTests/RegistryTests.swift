import RemoraCore
import Testing

/// A registry is a plain value: protocols, tables, preferences and rules are put into it, changed
/// and taken out again, and each time it is sealed anew.
@Suite struct RegistryValues {
  /// Bytes 0 …: a type, then what the table has for it.
  static let outer = Protocol("outer", "Outer") { p in
    let kind = p.u8("type", "Type")
    let table = p.table("type", UInt8.self)
    let names = p.table("name", String.self)
    let list = p.heuristics("list")
    return { d throws(Malformed) in
      let value = try d.add(kind)
      if value == 0xff {
        if try d.call(names, "Some", .strict) { return }
      }
      if value == 0xfe, try d.offer(list) { return }
      try d.call(table, value)
    }
  }

  static func inner(_ name: String, over key: UInt64? = nil, width: Int = 1) -> Protocol {
    Protocol(name, name) { p in
      let isWide = p.preference("wide", width == 2, "two bytes")
      let offset = p.preference("offset", 0, "bytes to skip")
      let one = p.u8("value", "Value")
      let two = p.u16("wide_value", "Value")
      if let key { p.over("outer.type", key) }
      p.recognizes(over: "outer.list") { d in d.remaining == 2 }
      return { d throws(Malformed) in
        try d.skip(offset)
        if isWide { try d.add(two) } else { try d.add(one) }
      }
    }
  }

  /// The names and values of a packet's fields.
  static func fields(_ registry: Registry, _ bytes: [UInt8]) throws -> [String] {
    let sealed = try registry.sealed()
    var dissector = Dissector(registry: sealed, needs: .everything)
    let about = RecordInfo(
      originalLength: bytes.count, number: 1, time: AbsoluteTime(seconds: 0, nanoseconds: 0),
      linkType: 1)
    bytes.withUnsafeBytes { dissector.dissect(PacketRecord(bytes: $0, about: about)) }
    return (0..<dissector.tree.count).compactMap { index in
      let node = dissector.tree[index]
      let spec = sealed.fields[Int(node.field)]
      return spec.type == .protocolName ? spec.name : "\(spec.name)=\(node.value)"
    }
  }

  static let registry = Registry([outer]).adding(inner("a", over: 1)).adding(inner("b"))

  @Test func aProtocolIsAddedAndFoundByItsKey() throws {
    #expect(
      try Self.fields(Self.registry, [1, 7]) == ["outer", "outer.type=1", "a", "a.value=7"])
    #expect(try Self.fields(Self.registry, [2, 7]) == ["outer", "outer.type=2"])
  }

  @Test func aProtocolOfTheSameNameTakesThePlaceOfTheOld() throws {
    let other = Self.registry.adding(Self.inner("a", over: 2))
    #expect(other.protocols.map(\.name) == ["outer", "a", "b"])
    #expect(try Self.fields(other, [1, 7]) == ["outer", "outer.type=1"])
    #expect(try Self.fields(other, [2, 7]).contains("a.value=7"))
  }

  @Test func aRemovedProtocolIsGoneAndItsBytesAreNobodys() throws {
    let less = Self.registry.removing("a")
    #expect(try Self.fields(less, [1, 7]) == ["outer", "outer.type=1"])
    #expect(try less.sealed().fields(named: "a.value").isEmpty)
    // The one before is as it was.
    #expect(try Self.fields(Self.registry, [1, 7]).contains("a.value=7"))
  }

  @Test func aRuleDecodesKeysAndNamesWhateverTheProtocolsSay() throws {
    let byKey = Self.registry.decoding("outer.type", 1, as: "b").decoding("outer.type", 9, as: "a")
    #expect(try Self.fields(byKey, [1, 7]).contains("b.value=7"))
    #expect(try Self.fields(byKey, [9, 7]).contains("a.value=7"))
    let byName = Self.registry.decoding("outer.name", name: "SOME", as: "b")
    #expect(try Self.fields(byName, [0xff, 7]).contains("b.value=7"))
  }

  @Test func preferencesChangeWhatIsRead() throws {
    let wide = Self.registry.setting("a.wide", to: .bool(true))
    #expect(try Self.fields(wide, [1, 7, 8]).contains("a.wide_value=1800"))
    let later = wide.setting("a.offset", to: .number(1)).setting("a.wide", to: .bool(false))
    #expect(try Self.fields(later, [1, 7, 8]).contains("a.value=8"))
  }

  @Test func whoRecognizesItsBytesCanBeLeftOut() throws {
    #expect(try Self.fields(Self.registry, [0xfe, 7, 8]).contains("a.value=7"))
    let without = Self.registry.notRecognizing("a", over: "outer.list")
    #expect(try Self.fields(without, [0xfe, 7, 8]).contains("b.value=7"))
  }

  @Test func mistakesAreToldWhenItIsSealed() {
    func problem(_ registry: Registry) -> String? {
      do throws(RegistryError) {
        _ = try registry.sealed()
        return nil
      } catch { return error.description }
    }
    #expect(
      problem(Self.registry.decoding("outer.type", 1, as: "c")) == "Unknown protocol -- \"c\"")
    #expect(
      problem(Self.registry.setting("a.wyde", to: .bool(true)))
        == "There is no preference \"a.wyde\"")
    #expect(
      problem(Self.registry.setting("a.wide", to: .number(1)))
        == "a.wide: the preference takes another kind of value")
    #expect(problem(Self.registry.removing("a").setting("a.wide", to: .number(1))) == nil)
    let lost = Protocol("lost", "Lost") { p in
      p.over("outer.tipe", 1)
      return { _ throws(Malformed) in }
    }
    #expect(
      problem(Self.registry.adding(lost))
        == "lost: there is no dissector table \"outer.tipe\"")
  }
}
