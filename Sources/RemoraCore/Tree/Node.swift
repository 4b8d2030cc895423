/// One item of a packet's tree: 32 trivial bytes. Labels are made by reports.
@frozen public struct Node: BitwiseCopyable, Sendable {
  public struct Flags: OptionSet, BitwiseCopyable, Sendable {
    public let rawValue: UInt16
    @inlinable public init(rawValue: UInt16) { self.rawValue = rawValue }
    /// Found by filters, not shown.
    @inlinable public static var hidden: Flags { Flags(rawValue: 1) }
    /// Computed, not read: shown in brackets.
    @inlinable public static var generated: Flags { Flags(rawValue: 2) }
    /// `value` is an offset and a length in the node's data source.
    @inlinable public static var range: Flags { Flags(rawValue: 4) }
    /// `value` is an offset and a length in the packet's own text store.
    @inlinable public static var stored: Flags { Flags(rawValue: 8) }
    /// The item has a text of its own.
    @inlinable public static var labelled: Flags { Flags(rawValue: 16) }
    /// The bytes were read in little-endian order.
    @inlinable public static var littleEndian: Flags { Flags(rawValue: 32) }
    /// A remark (expert item); `value` holds severity and group.
    @inlinable public static var expert: Flags { Flags(rawValue: 64) }
    /// The item has no place in the packet's bytes.
    @inlinable public static var placeless: Flags { Flags(rawValue: 128) }
  }

  public var field: FieldID
  /// Index of the parent, or `Node.none` at the top.
  public var parent: UInt32
  /// Place in the data source, in bytes.
  public var offset: UInt32
  public var length: UInt32
  /// A number, or the place of a string or byte value (offset in the high half).
  public var value: UInt64
  /// The next node of the same wanted field, or `Node.none`.
  @usableFromInline var next: UInt32
  public var flags: Flags
  /// Which data source: 0 is the frame.
  public var source: UInt8
  /// Counted from 1: the how-manyeth layer of its protocol the item belongs to.
  public var layer: UInt8

  @inlinable public static var none: UInt32 { .max }

  @inlinable init(
    field: FieldID, parent: UInt32, offset: UInt32, length: UInt32, value: UInt64, flags: Flags,
    source: UInt8, layer: UInt8
  ) {
    self.field = field
    self.parent = parent
    self.offset = offset
    self.length = length
    self.value = value
    self.next = Node.none
    self.flags = flags
    self.source = source
    self.layer = layer
  }
}

/// An item just added, for what is said of it afterwards. Empty when nobody wanted it.
@frozen public struct Item: BitwiseCopyable, Sendable {
  @usableFromInline let index: UInt32
  @inlinable init(index: UInt32) { self.index = index }
  @inlinable public static var none: Item { Item(index: Node.none) }
  /// Whether the item is in the tree.
  @inlinable public var exists: Bool { index != Node.none }
}
