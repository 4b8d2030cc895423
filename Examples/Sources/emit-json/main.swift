// Writes a capture as JSON to the standard output:
//   emit-json FILE [FILTER]
import Glibc
import Remora

guard CommandLine.arguments.count > 1 else {
  print("usage: emit-json FILE [FILTER]")
  exit(1)
}

let session = try Session()
let filter = try session.filter(CommandLine.arguments.dropFirst(2).joined(separator: " "))
try session.write(.file(CommandLine.arguments[1]), matching: filter, as: .json) { bytes in
  _ = write(1, bytes.baseAddress, bytes.count)
}
