// Counts the protocols in a capture:
//   count-protocols FILE
import Glibc
import Remora

guard CommandLine.arguments.count == 2 else {
  print("usage: count-protocols FILE")
  exit(1)
}

let session = try Session()
let packets = try session.packets(
  in: .file(CommandLine.arguments[1]), contents: .nothing.withProtocols)
var counts: [String: Int] = [:]
for packet in packets {
  for name in packet.protocols { counts[name, default: 0] += 1 }
}
for (name, count) in counts.sorted(by: { ($1.value, $0.key) < ($0.value, $1.key) }) {
  print("\(count)\t\(name)")
}
if let damage = packets.damage { print(damage.message) }
