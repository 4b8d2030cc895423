public import RemoraCore

/// Packets for people: the summary line, the tree (`-V`), the bytes (`-x`), or several of them.
public struct TextReport: ~Copyable {
  public struct Options: Sendable {
    /// Which parts a packet has.
    public var summary = false
    public var tree = false
    public var hex = false
    /// Protocols whose trees are printed in full (`-O`); nil for all.
    public var only: Set<String>?
    /// The line that ends a packet (`-S`); an empty line by default.
    public var separator = ""
    /// Only the frame's bytes, not those put together or decoded (`--hexdump frames`).
    public var hexFrameOnly = false
    public var hexCharacters = HexCharacters.plain
    /// The packet's time stands in front of its bytes (`--hexdump time`).
    public var hexTime = false
    /// Columns of the summary are joined with tabs (`-T tabs`).
    public var tabs = false

    public init() {}
  }

  /// How bytes are shown as characters (`--hexdump ascii`, `delimit`, `noascii`).
  public enum HexCharacters: Sendable {
    case plain
    /// Between bars.
    case delimited
    case none
  }

  private let options: Options
  private let texts: FieldTexts
  private var line: SummaryReport
  private var walk = TreeWalk()
  /// The protocol `data`, whose bytes are dumped where they stand unless all bytes are dumped.
  private let dataProtocol: FieldID?
  private let dumpsData: Bool
  /// For each field, whether what is below it is printed.
  private let isOpen: [Bool]

  public init(
    _ context: ReportContext, _ options: Options, columns: [Column] = Column.standard,
    time: TimeStyle = TimeStyle(), numbered: Bool = true
  ) {
    self.options = options
    texts = context.texts()
    line = SummaryReport(
      context, columns: columns, time: time, tabs: options.tabs, numbered: numbered)
    dataProtocol = context.registry.fields(named: "data").first
    dumpsData = !options.hex
    isOpen = context.registry.fields.map { spec in
      guard let only = options.only else { return true }
      return only.contains(spec.name)
    }
  }

  public var needs: Needs {
    var needs = Needs()
    if options.tree {
      needs.wholeTree = true
      needs.labels = true
      needs.places = true
    }
    if options.summary { needs.columns = true }
    if options.hex {
      // Other data sources come from protocols anywhere.
      needs.places = true
      if !options.hexFrameOnly { needs.wholeTree = true }
    }
    return needs
  }

  public func begin(_ out: inout TextWriter) {}

  public mutating func packet(_ tree: borrowing Tree, to out: inout TextWriter) {
    if options.summary { line.packet(tree, to: &out) }
    if options.tree {
      walk.link(tree)
      printTree(tree, to: &out)
    }
    if options.hex {
      if options.summary || options.tree { out.byte(0x0a) }
      if options.hexTime { line.time(tree, to: &out) }
      out.hexDump(tree, frameOnly: options.hexFrameOnly, options.hexCharacters)
    }
    if options.tree || options.hex {
      out.string(options.separator)
      out.byte(0x0a)
    }
  }

  public func end(_ out: inout TextWriter) {}

  /// The bytes that no protocol claims, in the middle of the tree.
  private func dump(_ tree: borrowing Tree, _ item: Node, to out: inout TextWriter) {
    out.byte(0x0a)
    tree.withPlace(item) { out.hexLines($0, .plain) }
  }

  private func printTree(_ tree: borrowing Tree, to out: inout TextWriter) {
    var depth = 0
    var node = walk.top
    while node != Node.none {
      let item = tree[Int(node)]
      let isShown = !item.flags.contains(.hidden)
      if isShown {
        let isGenerated = item.flags.contains(.generated)
        out.spaces(4 &* depth)
        if isGenerated { out.byte(0x5b) }
        texts.label(tree, Int(node), item, to: &out)
        out.text(isGenerated ? "]\n" : "\n")
        if dumpsData, item.field == dataProtocol, depth > 0 || isOpen[Int(item.field)] {
          dump(tree, item, to: &out)
        }
      }
      let child = walk.firstChild(node)
      if isShown, child != Node.none, depth > 0 || isOpen[Int(item.field)] {
        node = child
        depth &+= 1
        continue
      }
      var next = walk.nextSibling(node)
      while next == Node.none, depth > 0 {
        node = tree[Int(node)].parent
        depth &-= 1
        next = walk.nextSibling(node)
      }
      node = next
    }
  }
}
