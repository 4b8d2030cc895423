/// Which numbers of a protocol's header decide whether it has anything to do when nothing of its
/// own is wanted.
struct GateSpec: Sendable {
  /// Index of the table in which they are looked up.
  var table: UInt16
  /// Places of two 16-bit numbers, in bytes from the start of the header.
  var first: Int
  var second: Int
}

extension Builder {
  /// Says that this protocol, where nothing of its own is wanted, only passes bytes on: by
  /// `table`, under one of the two numbers at these places of its header, in bytes. Packets whose
  /// numbers lead to nothing that is wanted are then passed over without entering it.
  ///
  /// Heuristic lists, protocols used by name, and appointments count as they do elsewhere: if one
  /// of them leads to what is wanted, the protocol is entered.
  public mutating func leads(only table: Table<UInt16>, at first: Int, _ second: Int) {
    draft.gates[proto] = GateSpec(table: table.index, first: first, second: second)
  }
}

/// A gate for one run: a bit for each number says whether it leads to what is wanted.
@usableFromInline struct Gate {
  @usableFromInline let bits: UnsafeMutablePointer<UInt64>
  @usableFromInline let first: Int
  @usableFromInline let second: Int

  init(_ spec: GateSpec, _ table: SealedTable, _ entries: UnsafeMutablePointer<Entry>) {
    bits = .allocate(capacity: 1_024)
    bits.initialize(repeating: 0, count: 1_024)
    for key in 0..<Int(min(65_536, table.denseCount)) {
      guard let found = table.dense?[key], found != 0, entries[Int(found) - 1].isUseful else {
        continue
      }
      bits[key >> 6] |= 1 << UInt64(key & 63)
    }
    first = spec.first
    second = spec.second
  }

  @inline(__always) func isOpen(_ number: UInt16) -> Bool {
    bits[Int(number >> 6)] >> UInt64(number & 63) & 1 != 0
  }
}

extension Store {
  /// Shuts what only passes bytes on, where that leads to something wanted by its table alone.
  mutating func makeGates(_ needs: Needs) {
    guard !needs.wholeTree, !needs.columns, !needs.layers else { return }
    let owners = Set(needs.slots.compactMap { registry.spec($0)?.owner })
    for (proto, spec) in registry.gates {
      let i = Int(proto)
      guard entries[i].isUseful, !owners.contains(proto) else { continue }
      let leadsElsewhere = registry.otherSuccessors[i].contains { entries[Int($0)].isUseful }
      if leadsElsewhere || gates.count >= 255 { continue }
      gates.append(Gate(spec, tables[Int(spec.table)], entries))
      entries[i].gate = UInt8(truncatingIfNeeded: gates.count)
    }
  }
}

extension Dissection {
  /// Whether the bytes at the cursor, of `count`, lead nowhere by the callee's gate.
  @inline(__always) func isShut(_ gate: UInt8, _ count: Int) -> Bool {
    let gate = store.pointee.gateMemory[Int(gate) &- 1]
    let have = min(end &- offset, count)
    if gate.first &+ 2 > have || gate.second &+ 2 > have { return false }
    return !gate.isOpen(load(offset &+ gate.first, as: UInt16.self))
      && !gate.isOpen(load(offset &+ gate.second, as: UInt16.self))
  }
}
