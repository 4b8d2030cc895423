// Counts the protocols in a capture:
//   count-protocols FILE
import Glibc
import RemoraCapture
import RemoraCore
import RemoraProtocols

guard CommandLine.arguments.count == 2 else {
  print("usage: count-protocols FILE")
  exit(1)
}

do {
  let registry = try Registry.standard.sealed()
  var needs = Needs()
  needs.layers = true
  var dissector = Dissector(registry: registry, needs: needs)
  var counts: [String: Int] = [:]

  var reader = try CaptureReader.open(path: CommandLine.arguments[1])
  var record = Record()
  var number: UInt32 = 0
  while try reader.next(&record) {
    number += 1
    let about = RecordInfo(
      originalLength: record.originalLength, number: number,
      time: AbsoluteTime(seconds: record.seconds, nanoseconds: record.nanoseconds),
      linkType: record.linkType)
    dissector.dissect(PacketRecord(bytes: record.bytes, about: about))
    for layer in dissector.tree.layers {
      counts[registry.protocols[Int(layer)].name, default: 0] += 1
    }
  }
  for (name, count) in counts.sorted(by: { ($1.value, $0.key) < ($0.value, $1.key) }) {
    print("\(count)\t\(name)")
  }
} catch let error as CaptureError {
  print(error.message)
  exit(error.exitStatus)
}
