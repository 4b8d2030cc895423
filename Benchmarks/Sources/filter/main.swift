// What filters cost, to be run under callgrind:
//   filter compile COUNT EXPRESSION       compiles the expression so many times
//   filter match COUNT FILE EXPRESSION    runs it so many times over the tree of each packet
// Two runs of different counts tell the cost of one.
import Glibc
import RemoraCapture
import RemoraCore
import RemoraFilter
import RemoraProtocols

// In functions: globals would be checked for exclusive access on every use.
func compile(_ count: Int, _ text: String, _ registry: SealedRegistry) throws -> Int {
  var slots = 0
  for _ in 0..<count { slots += try Filter(text, registry: registry).needs.slots.count }
  return slots
}

func match(_ count: Int, _ path: String, _ text: String, _ registry: SealedRegistry) throws -> Int {
  let filter = try Filter(text, registry: registry)
  var dissector = Dissector(registry: registry, needs: filter.needs)
  var scratch = filter.scratch()
  var reader = try CaptureReader.open(path: path)
  var record = Record()
  var packets = 0
  var passed = 0
  while try reader.next(&record) {
    packets += 1
    let about = RecordInfo(
      originalLength: record.originalLength, number: UInt32(truncatingIfNeeded: packets),
      time: AbsoluteTime(seconds: record.seconds, nanoseconds: record.nanoseconds),
      linkType: record.linkType)
    dissector.dissect(PacketRecord(bytes: record.bytes, about: about))
    for _ in 0..<count where scratch.passes(dissector.tree) { passed += 1 }
  }
  return passed
}

let arguments = CommandLine.arguments
let registry = try Registry.standard.sealed()
switch (arguments.count, arguments.dropFirst().first) {
case (4, "compile"): print(try compile(Int(arguments[2]) ?? 1, arguments[3], registry))
case (5, "match"):
  print(try match(Int(arguments[2]) ?? 1, arguments[3], arguments[4], registry))
default:
  print("usage: filter compile COUNT EXPRESSION | filter match COUNT FILE EXPRESSION")
  exit(2)
}
