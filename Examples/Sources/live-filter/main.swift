// Prints packets of an interface, or of a file, that pass a filter, until so many have:
//   live-filter INTERFACE|FILE FILTER COUNT
//
// The stream leaves the thread to others while the network is quiet.
import Glibc
import Remora

guard CommandLine.arguments.count == 4, let count = Int(CommandLine.arguments[3]) else {
  print("usage: live-filter INTERFACE|FILE FILTER COUNT")
  exit(1)
}
let name = CommandLine.arguments[1]
let capture: Capture = name.contains("/") ? .file(name) : .interface(name)

let session = try Session()
let filter = try session.filter(CommandLine.arguments[2])
var seen = 0
for try await packet in try session.stream(
  of: capture, matching: filter, contents: .nothing.withColumns)
{
  let columns = packet.columns
  print("\(packet.source) \(columns?.protocolName ?? "") \(columns?.info ?? "")")
  seen += 1
  if seen == count { break }
}
