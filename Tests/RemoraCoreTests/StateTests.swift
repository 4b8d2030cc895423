import RemoraCore
import Testing

/// Conversations are found whichever way a packet goes, numbered in order, and bounded.
@Suite struct Conversations {
  static func address(_ n: UInt32) -> Address { Address(IPv4Address(bits: n)) }

  static func key(_ a: UInt32, _ p: UInt32, _ b: UInt32, _ q: UInt32, tag: UInt16 = 0) -> FlowKey {
    FlowKey(from: address(a), p, to: address(b), q, tag: tag)
  }

  @Test func bothDirectionsAreOneConversation() {
    var isForward = false
    let key = FlowKey(from: Self.address(1), 10, to: Self.address(2), 20, isForward: &isForward)
    #expect(isForward)
    let back = FlowKey(from: Self.address(2), 20, to: Self.address(1), 10, isForward: &isForward)
    #expect(!isForward)
    #expect(key == back)
    #expect(key != Self.key(1, 20, 2, 10))
    #expect(key != Self.key(1, 10, 2, 20, tag: 1))
  }

  @Test func numbersCountUpAndStay() {
    var table = FlowTable<UInt32>()
    for n in 0..<2_000 as Range<UInt32> {
      let made = table.place(Self.key(n, 1, n + 1, 2)) { $0 }
      #expect(made.isNew && made.number == n)
    }
    for n in 0..<2_000 as Range<UInt32> {
      let found = table.place(Self.key(n + 1, 2, n, 1)) { _ in 0 }
      #expect(!found.isNew && found.number == n)
      #expect(table[found.index] == n)
    }
  }

  @Test func theSameEndsMayBeginAnew() {
    var table = FlowTable<Int>()
    let key = Self.key(1, 1, 2, 2)
    let first = table.place(key) { _ in 7 }
    let second = table.restart(key) { _ in 8 }
    #expect(second.number == first.number + 1)
    #expect(table.find(key) == second.index)
    #expect(table[first.index] == 7 && table[second.index] == 8)
  }

  @Test func aFullTableForgetsAndGoesOnCounting() {
    var table = FlowTable<UInt32>(limit: 16)
    for n in 0..<40 as Range<UInt32> {
      #expect(table.place(Self.key(n, 0, 1_000, 0)) { $0 }.number == n)
      #expect(table.count <= 16)
    }
    #expect(table.restarts == 2)
    #expect(table.find(Self.key(0, 0, 1_000, 0)) == nil)
    #expect(table.find(Self.key(39, 0, 1_000, 0)) != nil)
  }
}

/// Fragments make a datagram in any order; what is too much is dropped and counted.
@Suite struct Fragments {
  static let key = FragmentTable.Key(
    source: Conversations.address(1), destination: Conversations.address(2), id: 9, tag: 0)

  @Test(arguments: [[0, 1, 2], [2, 1, 0], [1, 2, 0], [0, 0, 2, 1]])
  func theOrderDoesNotMatter(_ order: [Int]) throws {
    var table = FragmentTable()
    var whole: FragmentTable.Datagram?
    for (frame, i) in order.enumerated() {
      let outcome = table.add(
        Self.key, frame: UInt32(frame), offset: i * 2, more: i != 2,
        bytes: [UInt8(i), UInt8(i + 10)])
      if case .complete(let datagram) = outcome { whole = datagram }
    }
    let datagram = try #require(whole)
    #expect(datagram.bytes == [0, 10, 1, 11, 2, 12])
    #expect(datagram.completedIn == UInt32(order.count - 1))
    #expect(datagram.fragments.map(\.offset) == order.sorted().map { $0 * 2 })
  }

  @Test func overlapsWithOtherBytesAreMarked() throws {
    var table = FragmentTable()
    _ = table.add(Self.key, frame: 1, offset: 0, more: true, bytes: [1, 2, 3])
    let outcome = table.add(Self.key, frame: 2, offset: 2, more: false, bytes: [9, 4])
    guard case .complete(let datagram) = outcome else {
      Issue.record("not complete")
      return
    }
    #expect(datagram.fragments.map(\.overlaps) == [false, true])
    #expect(datagram.fragments.map(\.conflicts) == [false, true])
  }

  @Test func whatLiesPastTheLimitIsNotKept() {
    var table = FragmentTable(limit: 2, datagramLimit: 100, byteLimit: 64)
    for offset in [-1, 99, 101, Int.max] {
      let outcome = table.add(
        Self.key, frame: 1, offset: offset, more: true, bytes: [1, 2, 3])
      if case .complete = outcome { Issue.record("offset \(offset)") }
    }
    for id in 0..<10 as Range<UInt32> {
      let key = FragmentTable.Key(
        source: Conversations.address(1), destination: Conversations.address(2), id: id, tag: 0)
      _ = table.add(key, frame: id, offset: 0, more: true, bytes: [1])
    }
    #expect(table.dropped >= 8)
  }
}
