// Dissects a capture for the fields named, or for the whole tree, and counts what it found:
//   dissect FILE [all | FIELD ...]
// Meant to be run under callgrind, where instructions per packet can be compared.
import Glibc
import RemoraCapture
import RemoraCore
import RemoraProtocols

let arguments = CommandLine.arguments
guard arguments.count > 1 else {
  print("usage: dissect FILE [all | FIELD ...]")
  exit(2)
}
let registry = try Registry.standard.sealed()
var needs = Needs()
for name in arguments.dropFirst(2) {
  if name == "all" { needs.wholeTree = true }
  if name == "none" { continue }
  for field in registry.fields(named: name) { needs.want(field) }
}

// In a function: globals would be checked for exclusive access on every use.
func run(_ registry: SealedRegistry, _ needs: Needs) throws -> (packets: Int, nodes: Int) {
  var dissector = Dissector(registry: registry, needs: needs)
  var reader = try CaptureReader.open(path: arguments[1])
  let arguments = CommandLine.arguments
  let dissects = arguments.count < 3 || arguments[2] != "none"
  var record = Record()
  var packets = 0
  var nodes = 0
  while try reader.next(&record) {
    packets += 1
    guard dissects else { continue }
    let about = RecordInfo(
      originalLength: record.originalLength, number: UInt32(truncatingIfNeeded: packets),
      time: AbsoluteTime(seconds: record.seconds, nanoseconds: record.nanoseconds),
      linkType: record.linkType)
    dissector.dissect(PacketRecord(bytes: record.bytes, about: about))
    nodes += dissector.tree.count
  }
  return (packets, nodes)
}

let found = try run(registry, needs)
print(found.packets, "packets,", found.nodes, "nodes")
