// Prints one packet's items with their types and places:
//   walk-tree FILE NUMBER
import Glibc
import Remora

guard CommandLine.arguments.count == 3 else {
  print("usage: walk-tree FILE NUMBER")
  exit(1)
}

/// An item, then what is below it.
func walk(_ item: PacketItem, in tree: PacketTree) {
  guard !item.isHidden else { return }
  let indent = String(repeating: "  ", count: item.depth)
  let place = item.range.isEmpty ? "" : " @\(item.range.lowerBound)+\(item.range.count)"
  print("\(indent)\(item.name)\(place) \(item.value)")
  for child in tree.children(of: item) { walk(child, in: tree) }
}

let session = try Session()
let filter = try session.filter("frame.number == \(CommandLine.arguments[2])")
for packet in try session.packets(in: .file(CommandLine.arguments[1]), matching: filter) {
  for root in packet.tree.roots { walk(root, in: packet.tree) }
}
