/// A dissector table, as a dissector holds it: maps a number or a name to a protocol.
@frozen public struct Table<Key>: Sendable, BitwiseCopyable {
  @usableFromInline let index: UInt16
  @usableFromInline init(index: UInt16) { self.index = index }
}

/// A list of protocols that recognise their own bytes.
@frozen public struct HeuristicTable: Sendable, BitwiseCopyable {
  @usableFromInline let index: UInt16
  @usableFromInline init(index: UInt16) { self.index = index }
}

/// A protocol, as another one's code holds it, to hand bytes to it directly.
@frozen public struct ProtocolHandle: Sendable, BitwiseCopyable {
  @usableFromInline let index: UInt16
  @usableFromInline init(index: UInt16) { self.index = index }
}

/// How messages of a protocol are cut out of a byte stream.
public enum Framing: Sendable {
  /// Each segment is a message of its own.
  case segment
  /// A header of `header` bytes holds the message's length, a big-endian number of `width` bytes
  /// at `at`; the whole message is that many bytes `plus` a constant.
  case lengthPrefixed(header: Int, at: Int, width: Int, plus: Int)
  /// `size` reads the length of the message at the cursor, in bytes with all of its headers, out
  /// of the first `header` bytes, without moving: for lengths that are no plain number. Negative
  /// if what follows is no message with a length: all of it is handed on as it is.
  case sized(header: Int, size: @Sendable (borrowing Dissection) -> Int?)
  /// Each message ends with these bytes.
  case delimited([UInt8])

  /// The usual 16-bit length.
  public static func lengthPrefixed(header: Int, u16At at: Int, plus: Int) -> Framing {
    .lengthPrefixed(header: header, at: at, width: 2, plus: plus)
  }
}

/// What a protocol says of the bytes in hand before messages are cut out of them.
public enum Greeting: Sendable {
  /// They are messages; if the first is not whole, the rest is waited for.
  case messages
  /// They have no lengths to go by: all of them are handed on as they are, and the protocol may
  /// wait for more of them.
  case whole
  /// They are somebody else's.
  case declined
}

/// How the messages of a protocol are found in a stream.
package struct MessageRule: Sendable {
  package var framing: Framing
  package var greeting: (@Sendable (inout Dissection) -> Greeting)?
  /// What a message writes to the Info column stays when the next one writes there.
  package var keepsInfo = true
}

/// A table after sealing: dense for keys up to 65,535, open addressing above.
/// Entries are protocol numbers plus one; 0 is empty. Owned by the sealed registry.
@usableFromInline struct SealedTable: BitwiseCopyable {
  @usableFromInline let dense: UnsafeMutablePointer<UInt16>?
  @usableFromInline let denseCount: UInt64
  @usableFromInline let keys: UnsafeMutablePointer<UInt64>?
  @usableFromInline let values: UnsafeMutablePointer<UInt16>?
  @usableFromInline let capacityMask: Int

  init(_ entries: [UInt64: ProtocolID]) {
    let small = entries.keys.filter { $0 < 65_536 }
    if let top = small.max() {
      denseCount = top + 1
      let memory = UnsafeMutablePointer<UInt16>.allocate(capacity: Int(top) + 1)
      memory.initialize(repeating: 0, count: Int(top) + 1)
      for key in small { memory[Int(key)] = (entries[key] ?? 0) &+ 1 }
      dense = memory
    } else {
      dense = nil
      denseCount = 0
    }
    let large = entries.filter { $0.key >= 65_536 }
    guard !large.isEmpty else {
      keys = nil
      values = nil
      capacityMask = 0
      return
    }
    var capacity = 4
    while capacity < large.count * 2 { capacity *= 2 }
    capacityMask = capacity - 1
    let keyMemory = UnsafeMutablePointer<UInt64>.allocate(capacity: capacity)
    let valueMemory = UnsafeMutablePointer<UInt16>.allocate(capacity: capacity)
    keyMemory.initialize(repeating: 0, count: capacity)
    valueMemory.initialize(repeating: 0, count: capacity)
    for (key, value) in large {
      var slot = Self.slot(key) & (capacity - 1)
      while valueMemory[slot] != 0 { slot = (slot + 1) & (capacity - 1) }
      keyMemory[slot] = key
      valueMemory[slot] = value &+ 1
    }
    keys = keyMemory
    values = valueMemory
  }

  @inlinable static func slot(_ key: UInt64) -> Int {
    Int(truncatingIfNeeded: (key &* 0x9e37_79b9_7f4a_7c15) >> 32)
  }

  /// The protocol number plus one, or 0.
  @inlinable func find(_ key: UInt64) -> UInt16 {
    if key < denseCount, let dense { return dense[Int(truncatingIfNeeded: key)] }
    guard let keys, let values else { return 0 }
    var slot = Self.slot(key) & capacityMask
    while values[slot] != 0 {
      if keys[slot] == key { return values[slot] }
      slot = (slot + 1) & capacityMask
    }
    return 0
  }

  func free() {
    dense?.deallocate()
    keys?.deallocate()
    values?.deallocate()
  }
}
