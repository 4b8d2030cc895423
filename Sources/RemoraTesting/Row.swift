import RemoraReport

/// One item of a packet's tree.
public struct Row: Sendable, Equatable, CustomStringConvertible {
  /// 0 for protocols.
  public let depth: Int
  public let name: String
  /// Place in its data source, in bytes.
  public let offset: Int
  public let length: Int
  /// As filters and `-T pdml` show it; empty for headings and protocols.
  public let value: String
  /// The line of the tree.
  public let label: String
  public let isHidden: Bool
  public let isGenerated: Bool

  init(_ row: TreeRow) {
    depth = row.depth
    name = row.name
    offset = row.offset
    length = row.length
    value = row.value
    label = row.label
    isHidden = row.isHidden
    isGenerated = row.isGenerated
  }

  /// `ip.ttl=64`, or the name alone where there is no value.
  public var description: String { value.isEmpty ? name : "\(name)=\(value)" }
}

extension [Row] {
  /// The items below the first one with this name, without itself.
  public func below(_ name: String) -> [Row] {
    guard let start = firstIndex(where: { $0.name == name }) else { return [] }
    let depth = self[start].depth
    return Array(self[(start + 1)...].prefix { $0.depth > depth })
  }

  /// The values of all items with this name, in order.
  public func values(_ name: String) -> [String] { filter { $0.name == name }.map(\.value) }

  /// The tree as `-V` prints it.
  public var text: String {
    filter { !$0.isHidden }.map { row in
      let line = row.isGenerated ? "[\(row.label)]" : row.label
      return String(repeating: " ", count: 4 * row.depth) + line + "\n"
    }.joined()
  }
}
