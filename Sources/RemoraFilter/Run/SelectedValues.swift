internal import RemoraCore

/// The values that references stand for, copied from the packet that was selected.
struct SelectedValues: ~Copyable {
  /// By read: first cell and number of cells.
  private var runs: [(first: Int, count: Int)] = []
  private var cells: [Cell] = []
  private(set) var bytes: UnsafeMutableRawPointer
  private(set) var byteCount = 0
  private var capacity = 0

  init() { bytes = .allocate(byteCount: 1, alignment: 8) }

  deinit { bytes.deallocate() }

  mutating func removeAll(reads: Int) {
    runs = .init(repeating: (0, 0), count: reads)
    cells = []
    byteCount = 0
  }

  /// Adds a value of a read; those of one read come one after the other.
  mutating func append(_ cell: Cell, _ content: UnsafeRawBufferPointer, read: Int) {
    guard runs.indices.contains(read) else { return }
    if runs[read].count == 0 { runs[read].first = cells.count }
    runs[read].count += 1
    guard cell.origin != .number else { return cells.append(cell) }
    grow(by: content.count)
    if let source = content.baseAddress {
      (bytes + byteCount).copyMemory(from: source, byteCount: content.count)
    }
    cells.append(
      Cell(.kept, start: byteCount, count: content.count, prefix: cell.prefix))
    byteCount += content.count
  }

  private mutating func grow(by count: Int) {
    guard byteCount + count > capacity else { return }
    capacity = Swift.max(capacity * 2, byteCount + count)
    let larger = UnsafeMutableRawPointer.allocate(byteCount: capacity, alignment: 8)
    larger.copyMemory(from: bytes, byteCount: byteCount)
    bytes.deallocate()
    bytes = larger
  }

  /// The values of a read; none before a packet was selected.
  func values(read: Int) -> ArraySlice<Cell> {
    guard runs.indices.contains(read) else { return [] }
    return cells[runs[read].first..<(runs[read].first + runs[read].count)]
  }
}
