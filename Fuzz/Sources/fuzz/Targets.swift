// One libFuzzer program for all targets; REMORA_FUZZ chooses: packet (the default), capture, filter.
import Glibc
import RemoraCapture
import RemoraCore
import RemoraFilter
import RemoraProtocols

nonisolated(unsafe) private var dissector: Dissector? = {
  guard let registry = try? Registry.standard.sealed() else { return nil }
  return Dissector(registry: registry, needs: .everything)
}()

private let target = getenv("REMORA_FUZZ").map { String(cString: $0) } ?? "packet"

@_cdecl("LLVMFuzzerTestOneInput")
public func fuzzOne(_ start: UnsafePointer<UInt8>, _ count: Int) -> CInt {
  let bytes = UnsafeRawBufferPointer(start: start, count: count)
  switch target {
  case "capture": readCapture(bytes)
  case "packet": dissectPackets(bytes)
  default: break
  }
  return 0
}

/// The first byte chooses the link type; after it packets, each with a 16-bit length before it, so
/// that conversations and fragments of several packets are reached.
private func dissectPackets(_ bytes: UnsafeRawBufferPointer) {
  guard let kind = bytes.first else { return }
  let linkTypes: [Int32] = [1, 0, 9, 12, 50, 101, 108, 113, 228, 229, 276]
  let linkType = linkTypes[Int(kind) % linkTypes.count]
  var rest = UnsafeRawBufferPointer(rebasing: bytes.dropFirst())
  var number: UInt32 = 0
  while rest.count > 2 {
    number += 1
    let length = min(rest.count - 2, Int(rest[0]) << 8 | Int(rest[1]))
    let packet = UnsafeRawBufferPointer(rebasing: rest[2..<(2 + length)])
    let about = RecordInfo(
      originalLength: length, number: number,
      time: AbsoluteTime(seconds: Int64(number), nanoseconds: 0), linkType: linkType)
    dissector?.dissect(PacketRecord(bytes: packet, about: about))
    rest = UnsafeRawBufferPointer(rebasing: rest.dropFirst(2 + length))
  }
}

private func readCapture(_ bytes: UnsafeRawBufferPointer) {
  guard var reader = try? CaptureReader.open(bytes: Array(bytes)) else { return }
  var record = Record()
  while (try? reader.next(&record)) == true {}
}
