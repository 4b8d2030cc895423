import Glibc
import RemoraCapture
import Testing

/// The captures and what tshark said of them, beside the package; absent elsewhere.
private let corpus: String = {
  let here = #filePath.split(separator: "/").dropLast(3).joined(separator: "/")
  return "/" + here + "/../shared/corpus"
}()

private func isPresent(_ path: String) -> Bool { access(path, R_OK) == 0 }

/// Output of a shell command.
private func run(_ command: String) -> String {
  guard let pipe = popen(command, "r") else { return "" }
  defer { pclose(pipe) }
  var bytes: [UInt8] = []
  var block = [UInt8](repeating: 0, count: 4096)
  while true {
    let got = fread(&block, 1, block.count, pipe)
    if got == 0 { break }
    bytes += block[..<got]
  }
  return String(decoding: bytes, as: UTF8.self)
}

@Suite struct CorpusTests {
  /// Goldens hold at most the first 300 packets, so a capture that is damaged later ends with 0.
  @Test(.enabled(if: isPresent(corpus), "no corpus beside the package"))
  func everyCaptureHasThePacketsAndTheStatusOfTshark() {
    let goldens = run(
      "cd '\(corpus)/golden' && find . -name '*.xz' | sort | while read f; do "
        + "xz -dc \"$f\" 2>/dev/null | head -n 1; done")
    var files = 0
    for line in goldens.split(separator: "\n") {
      var facts: [Substring: Substring] = [:]
      for fact in line.split(separator: "\t") {
        let pair = fact.split(separator: "=", maxSplits: 1)
        if pair.count == 2 { facts[pair[0]] = pair[1] }
      }
      guard let name = facts["capture"], let packets = facts["packets"], let rc = facts["rc"]
      else { continue }
      files += 1
      let (count, status) = readUpTo(300, "\(corpus)/captures/\(name)")
      #expect(String(count) == packets, "\(name)")
      #expect(String(status) == rc, "\(name)")
    }
    #expect(files > 700)
  }

  private func readUpTo(_ limit: Int, _ path: String) -> (count: Int, status: Int32) {
    var count = 0
    do throws(CaptureError) {
      var reader = try CaptureReader.open(path: path)
      var record = Record()
      while count < limit, try reader.next(&record) { count += 1 }
      return (count, 0)
    } catch {
      return (count, error.exitStatus)
    }
  }
}
