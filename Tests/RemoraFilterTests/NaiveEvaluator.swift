import RemoraCore

@testable import RemoraFilter

/// A plain walk over the typed tree: slow, recursive, and so simple that its answers can be
/// trusted. The programs must agree with it.
struct NaiveEvaluator {
  enum Value: Equatable {
    case whole(Int128)
    case real(Double)
    case ipv4(UInt32, Int)
    case ipv6([UInt8], Int)
    case bytes([UInt8])
    /// A protocol: its own bytes, and these with all that follow.
    case run([UInt8], searched: [UInt8])
  }

  let tree: TypedTree
  /// The item that scoped reads look into.
  private var container: Int?
  let registry: SealedRegistry

  init(_ filter: Filter, _ registry: SealedRegistry) {
    tree = filter.typed
    self.registry = registry
  }

  func matches(_ packet: borrowing Tree) -> Bool {
    guard let root = tree.root else { return true }
    return test(root, packet)
  }

  private func test(_ id: TypedID, _ packet: borrowing Tree) -> Bool {
    let node = tree[id]
    switch node.kind {
    case .always(let value): return value
    case .not: return !test(node.a, packet)
    case .and: return test(node.a, packet) && test(node.b, packet)
    case .or: return test(node.a, packet) || test(node.b, packet)
    case .xor: return test(node.a, packet) != test(node.b, packet)
    case .same:
      let scope = tree.scopes[Int(node.b)]
      for slot in scope.slots {
        var next = packet.first(slot: slot)
        while let index = next {
          next = packet.next(index)
          let container = scope.isProtocol ? index : Int(packet[index].parent)
          guard container < packet.count else { continue }
          var inner = self
          inner.container = container
          if inner.test(node.a, packet) { return true }
        }
      }
      return false
    case .exists: return values(node.a, packet, lenient: false) != nil
    case .truth: return truth(node, packet)
    case .compare(let order, let all):
      guard let left = values(node.a, packet, lenient: false),
        var right = values(node.b, packet, lenient: false)
      else { return false }
      let type = tree[node.a].type
      if type.form == .bytes { right = right.map(asBytes) }
      let pairs = left.flatMap { a in right.map { b in holds(order, type, a, b) } }
      return all ? pairs.allSatisfy { $0 } : pairs.contains(true)
    case .matches(let all):
      guard let left = values(node.a, packet, lenient: false) else { return false }
      var scratch = RegexScratch()
      var results: [Bool] = []
      for value in left {
        let code = tree.regexes[Int(node.b)].code
        results.append(searched(value).withUnsafeBytes { scratch.matches(code, $0) })
      }
      return all ? results.allSatisfy { $0 } : results.contains(true)
    case .member(let all, let negated):
      guard let left = values(node.a, packet, lenient: false) else { return false }
      let type = tree[node.a].type
      var results: [Bool] = []
      for value in left { results.append(isMember(value, node, type, packet)) }
      return (all ? results.allSatisfy { $0 } : results.contains(true)) != negated
    default: return false
    }
  }

  private func isMember(
    _ value: Value, _ node: TypedNode, _ type: FieldType, _ packet: borrowing Tree
  ) -> Bool {
    let set = tree.sets[Int(node.b)]
    for (low, high) in set.constants {
      if holds(.greaterEqual, type, value, converted(low)),
        holds(.lessEqual, type, value, converted(high))
      {
        return true
      }
    }
    for (low, high) in set.computed {
      let lows = values(low, packet, lenient: true) ?? []
      let highs = high.map { values($0, packet, lenient: true) ?? [] }
      for low in lows {
        if let highs {
          for high in highs
          where holds(.greaterEqual, type, value, low) && holds(.lessEqual, type, value, high) {
            return true
          }
        } else if holds(.equal, type, value, low) {
          return true
        }
      }
    }
    return false
  }

  private func truth(_ node: TypedNode, _ packet: borrowing Tree) -> Bool {
    let inner = tree[node.a]
    let list = values(node.a, packet, lenient: false) ?? []
    return list.contains { value in
      if case .slice = inner.kind { return !content(value).isEmpty }
      if inner.type == .protocolName { return true }
      switch value {
      case .whole(let whole): return whole != 0
      case .real(let real): return real != 0
      case .ipv4(let bits, _): return bits != 0
      case .ipv6(let bytes, _): return bytes.contains { $0 != 0 }
      case .run: return true
      case .bytes(let bytes):
        return inner.type.isString ? !bytes.isEmpty : bytes.contains { $0 != 0 }
      }
    }
  }

  // MARK: Values

  private func converted(_ constant: Constant) -> Value {
    switch constant {
    case .whole(let whole): .whole(whole.wide)
    case .real(let real): .real(real)
    case .ipv4(let bits, let prefix): .ipv4(bits, Int(prefix))
    case .ipv6(let bytes, let prefix): .ipv6(bytes, Int(prefix))
    case .bytes(let bytes): .bytes(bytes)
    }
  }

  private func content(_ value: Value) -> [UInt8] {
    switch value {
    case .bytes(let bytes), .ipv6(let bytes, _), .run(let bytes, _): bytes
    case .ipv4(let bits, _): [24, 16, 8, 0].map { UInt8(truncatingIfNeeded: bits >> $0) }
    default: []
    }
  }

  private func searched(_ value: Value) -> [UInt8] {
    if case .run(_, let searched) = value { return searched }
    return content(value)
  }

  private func asBytes(_ value: Value) -> Value { .bytes(content(value)) }

  /// Nil: a field is absent, which ends the relation.
  private func values(_ id: TypedID, _ packet: borrowing Tree, lenient: Bool) -> [Value]? {
    let node = tree[id]
    switch node.kind {
    case .constant: return [converted(tree.constants[Int(node.a)])]
    case .field:
      let list = read(tree.reads[Int(node.a)], packet)
      return list.isEmpty && !lenient ? nil : list
    case .slice(let ranges, let characters):
      return values(node.a, packet, lenient: lenient)?.map { cut($0, ranges, characters) }
    case .negate:
      return values(node.a, packet, lenient: lenient)?.compactMap { value in
        switch value {
        case .whole(let whole): bounded(-whole)
        case .real(let real): .real(-real)
        default: nil
        }
      }
    case .arithmetic(let op):
      guard let left = values(node.a, packet, lenient: lenient),
        let right = values(node.b, packet, lenient: lenient)
      else { return nil }
      return left.flatMap { a in right.compactMap { b in compute(op, a, b) } }
    case .function(let function, let count):
      return call(function, node, count, packet, lenient: lenient)
    default: return []
    }
  }

  private func bounded(_ whole: Int128) -> Value? {
    whole >= Int128(Int64.min) && whole <= Int128(UInt64.max) ? .whole(whole) : nil
  }

  private func compute(_ op: Arithmetic, _ a: Value, _ b: Value) -> Value? {
    switch (a, b) {
    case (.whole(let a), .whole(let b)):
      switch op {
      case .add: return bounded(a + b)
      case .subtract: return bounded(a - b)
      case .multiply: return bounded(a * b)
      case .divide: return b == 0 ? nil : bounded(a / b)
      case .modulo: return b == 0 ? nil : bounded(a % b)
      case .bitAnd: return .whole(a & b)
      }
    case (.whole(let a), .real(let b)):
      let value = op == .multiply ? Double(a) * b : Double(a) / b
      return .whole(Int128(value + (value < 0 ? -0.5 : 0.5)))
    case (.real(let a), .real(let b)): return computeReal(op, a, b).map { .real($0) }
    case (.ipv4(let a, _), .ipv4(let b, _)): return .ipv4(a & b, 32)
    default: return .bytes(zip(content(a), content(b)).map { $0 & $1 })
    }
  }

  private func cut(_ value: Value, _ list: RangeList, _ characters: Bool) -> Value {
    let bytes = content(value)
    var units: [[UInt8]] = bytes.map { [$0] }
    if characters {
      units = []
      for byte in bytes {
        if byte & 0xc0 == 0x80, !units.isEmpty {
          units[units.count - 1].append(byte)
        } else {
          units.append([byte])
        }
      }
    }
    var out: [UInt8] = []
    for range in tree.ranges[Int(list.start)..<Int(list.start + list.count)] {
      guard let part = range.resolve(count: units.count) else { break }
      out += units[part].joined()
    }
    return .bytes(out)
  }

  private func isBelow(_ index: Int, _ packet: borrowing Tree) -> Bool {
    if index == container { return true }
    let parent = Int(packet[index].parent)
    return parent < index ? isBelow(parent, packet) : false
  }

  private func read(_ read: FieldRead, _ packet: borrowing Tree) -> [Value] {
    guard read.source == .packet else { return [] }
    var out: [Value] = []
    for (number, (slot, type)) in read.slots.enumerated() {
      var next = packet.first(slot: slot)
      while let index = next {
        let node = packet[index]
        next = packet.next(index)
        guard isIn(read, Int(node.layer), packet) else { continue }
        if read.isScoped, !isBelow(index, packet) { continue }
        if read.isRaw {
          out.append(.bytes(packet.withPlace(node) { Array($0) }))
        } else if let labels = read.labels?[number] {
          if let make = labels.make {
            out.append(.bytes(Array(make(node.value).utf8)))
          } else if let entry = labels.entries.first(where: {
            $0.low <= node.value && node.value <= $0.high
          }) {
            out.append(.bytes(Array(entry.label.utf8)))
          }
        } else {
          out.append(value(node, type, packet))
        }
      }
    }
    return out
  }

  private func isIn(_ read: FieldRead, _ layer: Int, _ packet: borrowing Tree) -> Bool {
    if read.layers.isEmpty { return true }
    var total = 0
    for slot in read.slots {
      var next = packet.first(slot: slot.slot)
      while let index = next {
        total = max(total, Int(packet[index].layer))
        next = packet.next(index)
      }
    }
    let list = tree.ranges[Int(read.layers.start)..<Int(read.layers.start + read.layers.count)]
    return list.contains { range in
      let from = Int(range.start) < 0 ? total + Int(range.start) + 1 : Int(range.start)
      switch range.extent {
      case .toEnd: return layer >= from
      case .length(let length): return layer >= from && layer < from + Int(length)
      case .through(let last):
        return from >= 1 && layer >= from && layer <= (last < 0 ? total + Int(last) + 1 : Int(last))
      }
    }
  }

  private func value(_ node: Node, _ type: FieldType, _ packet: borrowing Tree) -> Value {
    func bytes(_ count: Int) -> Value {
      .bytes(
        (0..<count).map { UInt8(truncatingIfNeeded: node.value >> UInt64(8 * (count - 1 - $0))) })
    }
    switch type {
    case .absoluteTime:
      let time = AbsoluteTime(packed: node.value)
      return .whole(Int128(time.seconds) * 1_000_000_000 + Int128(time.nanoseconds))
    case .relativeTime: return .whole(Int128(Int64(bitPattern: node.value)))
    case .float, .double: return .real(Double(bitPattern: node.value))
    case .ipv4: return .ipv4(UInt32(truncatingIfNeeded: node.value), 32)
    case .ipv6: return .ipv6(packet.withValue(node) { Array($0) }, 128)
    case .protocolName:
      let all = packet.withValue(node) { Array($0) }
      return .run(Array(all.prefix(Int(node.length))), searched: all)
    case .ether: return bytes(6)
    case .eui64: return bytes(8)
    case _ where type.isSigned: return .whole(Int128(Int64(bitPattern: node.value)))
    case _ where type.isUnsigned || type == .boolean: return .whole(Int128(node.value))
    default: return .bytes(packet.withValue(node) { Array($0) })
    }
  }

  private func call(
    _ function: Function, _ node: TypedNode, _ count: Int32, _ packet: borrowing Tree,
    lenient: Bool
  ) -> [Value]? {
    let absence = lenient || function.takesAbsence
    var arguments: [[Value]] = []
    for id in tree.children[Int(node.a)..<Int(node.a + count)] {
      guard let list = values(id, packet, lenient: absence) else { return nil }
      arguments.append(list)
    }
    let type = tree[tree.children[Int(node.a)]].type
    let first = arguments[0]
    let out: [Value]
    switch function {
    case .count: return [.whole(Int128(first.count))]
    case .max, .min:
      let all = arguments.flatMap { $0 }
      guard var best = all.first else { return lenient ? [] : nil }
      for value in all where holds(function == .max ? .greater : .less, type, value, best) {
        best = value
      }
      return [best]
    case .len:
      out = first.map { value in
        let bytes = content(value)
        return .whole(
          Int128(type.isString ? bytes.filter { $0 & 0xc0 != 0x80 }.count : bytes.count))
      }
    case .lower, .upper:
      return first.map { value in
        .bytes(content(value).map { function == .upper ? $0.uppercased : $0.lowercased })
      }
    case .string, .dec:
      return first.map { value in
        switch value {
        case .whole(let whole): .bytes(Array("\(whole)".utf8))
        case .bytes(let bytes) where type == .ether:
          .bytes(
            Array(
              bytes.map { ($0 < 16 ? "0" : "") + String($0, radix: 16) }.joined(separator: ":").utf8
            ))
        case .ipv4(let bits, _): .bytes(Array(IPv4Address(bits: bits).description.utf8))
        default: value
        }
      }
    case .hex:
      return first.map { value in
        guard case .whole(let whole) = value else { return value }
        let digits = String(UInt64(whole), radix: 16)
        let width = type.bits / 4
        return .bytes(
          Array(("0x" + String(repeating: "0", count: max(0, width - digits.count)) + digits).utf8))
      }
    case .float, .double:
      out = first.map { value in
        guard case .whole(let whole) = value else { return value }
        let number = Double(whole) / (type.isTime ? 1e9 : 1)
        return .real(function == .float ? Double(Float(number)) : number)
      }
    case .abs:
      out = first.map { value in
        switch value {
        case .whole(let whole): .whole(Int128(whole.magnitude))
        case .real(let real): .real(real.magnitude)
        default: value
        }
      }
    case .rfc1918:
      out = first.map { value in
        guard case .ipv4(let bits, _) = value else { return .whole(0) }
        return .whole(
          bits >> 24 == 10 || bits >> 20 == 0xac1 || bits >> 16 == 0xc0a8 ? 1 : 0)
      }
    case .multicast:
      out = first.map { value in
        if case .ipv6(let bytes, _) = value { return .whole(bytes.first == 0xff ? 1 : 0) }
        guard case .ipv4(let bits, _) = value else { return .whole(0) }
        return .whole(bits >> 28 == 0xe ? 1 : 0)
      }
    case .linkLocal:
      out = first.map { value in
        let bytes = content(value)
        let isLocal =
          bytes.count == 4
          ? bytes[0] == 169 && bytes[1] == 254
          : bytes.count == 16 && bytes[0] == 0xfe && bytes[1] & 0xc0 == 0x80
        return .whole(isLocal ? 1 : 0)
      }
    case .ula:
      out = first.map { .whole((content($0).first ?? 0) & 0xfe == 0xfc ? 1 : 0) }
    default: out = []
    }
    return out.isEmpty && !lenient ? nil : out
  }

  // MARK: Order

  private func holds(
    _ order: TypedNode.Order, _ type: FieldType, _ a: Value, _ b: Value
  ) -> Bool {
    switch (a, b) {
    case (.whole(let a), .whole(let b)): return FilterScratch.holds(order, a, b)
    case (.real(let a), .real(let b)): return FilterScratch.holds(order, a, b)
    case (.ipv4(let a, let p), .ipv4(let b, let q)):
      let mask: UInt32 = min(p, q) == 0 ? 0 : .max << UInt32(32 - min(p, q))
      return FilterScratch.holds(order, a & mask, b & mask)
    case (.ipv6(let a, let p), .ipv6(let b, let q)) where order != .contains:
      let kept = { (bytes: [UInt8]) in
        bytes.enumerated().map { index, byte in
          let bits = max(0, min(8, min(p, q) - 8 * index))
          return bits == 0 ? 0 : byte & (0xff << UInt8(8 - bits))
        }
      }
      let x = kept(a)
      let y = kept(b)
      return FilterScratch.holds(order, x == y ? 0 : x.lexicographicallyPrecedes(y) ? -1 : 1, 0)
    default: break
    }
    let x = content(a)
    let y = content(b)
    if order == .contains {
      if y.isEmpty { return type.isByteLike }
      let x = searched(a)
      guard x.count >= y.count else { return false }
      return (0...(x.count - y.count)).contains { Array(x[$0..<($0 + y.count)]) == y }
    }
    var rank = x == y ? 0 : x.lexicographicallyPrecedes(y) ? -1 : 1
    if type == .protocolName, x.count != y.count { rank = x.count < y.count ? -1 : 1 }
    return FilterScratch.holds(order, rank, 0)
  }
}
