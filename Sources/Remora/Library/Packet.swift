public import RemoraCore
import RemoraReport

/// A packet as a value: it may be kept, compared, and sent to another task.
public struct Packet: Sendable {
  /// What two columns of the summary line say.
  public struct Columns: Sendable, Equatable {
    public let protocolName: String
    public let info: String

    init(_ columns: (protocol: String, info: String)) {
      protocolName = columns.protocol
      info = columns.info
    }
  }

  /// Its number in the capture, from 1.
  public let number: UInt32
  /// When it was captured; nil where the capture does not say.
  public let time: AbsoluteTime?
  /// The captured bytes.
  public let bytes: [UInt8]
  /// Bytes on the wire.
  public let originalLength: Int
  /// LINKTYPE_ value.
  public let linkType: Int32
  /// Names of the protocols met, outermost first; empty if the tree was not asked for.
  public let protocols: [String]
  /// Of the innermost layer that has addresses.
  public let source: Address
  public let destination: Address
  /// Nil if they were not asked for.
  public let columns: Columns?
  /// What was asked for of its items.
  public let tree: PacketTree

  /// The values of a field that was asked for, in the packet's order; empty where it has none.
  public subscript(_ field: String) -> [FieldValue] {
    tree.filter { $0.name == field && $0.value != .none }.map(\.value)
  }

  /// The first value of a field that was asked for.
  public func first(_ field: String) -> FieldValue? {
    tree.first { $0.name == field && $0.value != .none }?.value
  }

  /// Whether it has a field, or a protocol, that was asked for.
  public func has(_ name: String) -> Bool { tree.contains { $0.name == name } }
}

/// An item of a packet's tree.
public struct PacketItem: Sendable, Equatable {
  /// Its place in ``PacketTree``.
  public let index: Int
  /// The item it stands below; nil at the top.
  public let parent: Int?
  /// 0 for protocols.
  public let depth: Int
  /// The filter name, `tcp.srcport`; empty for plain texts.
  public let name: String
  /// The line of the tree, `Source Port: 80`.
  public let label: String
  public let value: FieldValue
  /// The value as filters and `-T fields` write it: with the field's base.
  public let text: String
  /// Its place in its data source, in bytes; empty where it has none.
  public let range: Range<Int>
  /// Which of ``PacketTree/sources`` that is; 0 is the packet itself.
  public let source: Int
  /// Found by filters, not shown.
  public let isHidden: Bool
  /// Computed, not read: shown in brackets.
  public let isGenerated: Bool
}

/// The items of a packet. A collection in the order in which they were dissected: an item stands
/// behind its parent.
public struct PacketTree: Sendable, RandomAccessCollection {
  /// Bytes that items lie in.
  public struct Source: Sendable {
    /// `Frame`, or what was put together, unpacked or deciphered.
    public let name: String
    public let bytes: [UInt8]
  }

  private struct Link {
    /// The first child, the last one so far, and the next item below the same parent.
    var first, last, next: Int?
  }

  private let items: [PacketItem]
  private let links: [Link]
  /// The packet's own bytes come first.
  public let sources: [Source]

  public var startIndex: Int { 0 }
  public var endIndex: Int { items.count }
  public subscript(_ index: Int) -> PacketItem { items[index] }

  /// The items at the top: the protocols.
  public var roots: [PacketItem] { items.filter { $0.parent == nil } }

  /// The items right below one.
  public func children(of item: PacketItem) -> [PacketItem] {
    guard item.index < items.count else { return [] }
    var children: [PacketItem] = []
    var next = links[item.index].first
    while let index = next {
      children.append(items[index])
      next = links[index].next
    }
    return children
  }

  /// The bytes an item covers, as many as were captured.
  public func bytes(of item: PacketItem) -> ArraySlice<UInt8> {
    guard item.source < sources.count else { return [] }
    return sources[item.source].bytes[item.range.clamped(to: sources[item.source].bytes.indices)]
  }

  /// The tree as `-V` prints it.
  public var text: String {
    var out = ""
    var next = items.isEmpty ? nil : Optional(0)
    while let index = next {
      let item = items[index]
      if !item.isHidden {
        out += String(repeating: " ", count: 4 * item.depth)
        out += item.isGenerated ? "[\(item.label)]\n" : item.label + "\n"
      }
      next = item.isHidden ? nil : links[index].first
      var above: Int? = index
      while next == nil, let place = above {
        next = links[place].next
        above = items[place].parent
      }
    }
    return out
  }

  init(_ tree: borrowing Tree, _ texts: ItemTexts) {
    var items: [PacketItem] = []
    items.reserveCapacity(tree.count)
    var links = [Link](repeating: Link(), count: tree.count)
    var lastRoot: Int?
    let registry = tree.registry
    for index in 0..<tree.count {
      let node = tree[index]
      let parent = Int(node.parent) < index ? Int(node.parent) : nil
      if let before = parent.map({ links[$0].last }) ?? lastRoot { links[before].next = index }
      if let parent {
        if links[parent].first == nil { links[parent].first = index }
        links[parent].last = index
      } else {
        lastRoot = index
      }
      let isPlaceless = node.flags.contains(.placeless)
      let start = isPlaceless ? 0 : Int(node.offset)
      items.append(
        PacketItem(
          index: index, parent: parent, depth: parent.map { items[$0].depth + 1 } ?? 0,
          name: registry.spec(node.field)?.name ?? "", label: texts.label(tree, index),
          value: FieldValue(tree, node), text: texts.value(tree, index),
          range: start..<(start + (isPlaceless ? 0 : Int(node.length))),
          source: Int(node.source), isHidden: node.flags.contains(.hidden),
          isGenerated: node.flags.contains(.generated)))
    }
    self.items = items
    self.links = links
    sources = (0..<tree.sourceCount).map { number in
      Source(name: tree.sourceName(number), bytes: tree.withSource(number) { Array($0) })
    }
  }
}
