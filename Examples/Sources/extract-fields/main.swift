// Prints some fields of the packets that pass a filter, a line each:
//   extract-fields FILE FILTER FIELD…
//
// The cursor lends its packets: only what is asked for is dissected, and nothing is copied.
import Glibc
import Remora

guard CommandLine.arguments.count > 3 else {
  print("usage: extract-fields FILE FILTER FIELD…")
  exit(1)
}
let fields = Array(CommandLine.arguments.dropFirst(3))

do {
  let session = try Session()
  let filter = try session.filter(CommandLine.arguments[2])
  var cursor = try session.open(
    .file(CommandLine.arguments[1]), matching: filter, contents: .fields(fields))
  while try cursor.next() {
    var columns = [String(cursor.number)]
    for field in fields {
      columns.append(cursor.values(field).map(\.description).joined(separator: ","))
    }
    print(columns.joined(separator: "\t"))
  }
} catch let error as FilterError {
  print(error.message)
  if let (line, caret) = error.underlined(CommandLine.arguments[2]) {
    print("  \(line)\n  \(caret)")
  }
  exit(1)
} catch {
  print(error)
  exit(1)
}
